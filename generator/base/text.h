/* SPDX-License-Identifier: MIT */
/*
 * Text: slices that point into something longer-lived, and buffers that grow.
 * Slices are compared by length and bytes, never by a terminating zero.
 */
#ifndef TEXT_H
#define TEXT_H

#include <stdarg.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include "base/arena.h"
#include "base/array.h"

struct slice {
	const char *bytes; /* not zero-terminated; may be NULL when empty */
	size_t length;     /* bytes */
};

typedef unsigned long long ull; /* what printf's %llu takes */

/* The two arguments that printf's %.*s takes. */
#define SLICE_ARGS(slice) \
	(int)(slice).length, (slice).bytes ? (slice).bytes : ""
#define SLICE(literal) ((struct slice){(literal), sizeof(literal) - 1})

struct slice
slice_of(const char *text);

/* Inline, as is the next: of a literal the length is known, and most are told
 * apart by it or by their first byte. */
static inline bool
slice_is(struct slice slice, const char *text)
{
	size_t length;

	/* Most are not, which their first bytes tell. */
	if (slice.length == 0 || slice.bytes[0] != text[0])
		return slice.length == 0 && text[0] == '\0';
	length = strlen(text);
	return slice.length == length && memcmp(slice.bytes, text, length) == 0;
}

static inline bool
slice_begins(struct slice slice, const char *start)
{
	size_t length;

	if (slice.length == 0 || slice.bytes[0] != start[0])
		return start[0] == '\0';
	length = strlen(start);
	return slice.length >= length &&
		memcmp(slice.bytes, start, length) == 0;
}

/* What is behind so many bytes of it. */
static inline struct slice
slice_from(struct slice slice, size_t start)
{
	struct slice rest = {slice.bytes + start, slice.length - start};

	return rest;
}

/* Whether they are the same bytes of memory. */
static inline bool
slice_is_same(struct slice a, struct slice b)
{
	return a.bytes == b.bytes && a.length == b.length;
}

static inline bool
slice_equal(struct slice a, struct slice b)
{
	if (a.length != b.length)
		return false;
	return a.length == 0 ||
		(a.bytes[0] == b.bytes[0] &&
			memcmp(a.bytes, b.bytes, a.length) == 0);
}

/* <0, 0, >0 by bytes, then by length. */
int
slice_compare(struct slice a, struct slice b);

/* A zero-terminated copy in the arena. */
struct slice
slice_copy(struct arena *arena, struct slice slice);

/* The same with A to Z as a to z, or the reverse. */
struct slice
slice_lower(struct arena *arena, struct slice slice);

struct slice
slice_upper(struct arena *arena, struct slice slice);

/* As memcpy, for texts, of which most are short: from both ends, which may meet
 * in the middle. */
static inline void
text_copy(char *to, const char *from, size_t length)
{
	if (length > 16) {
		memcpy(to, from, length);
	} else if (length >= 8) {
		memcpy(to, from, 8);
		memcpy(to + length - 8, from + length - 8, 8);
	} else if (length >= 4) {
		memcpy(to, from, 4);
		memcpy(to + length - 4, from + length - 4, 4);
	} else if (length) {
		to[0] = from[0];
		to[length / 2] = from[length / 2];
		to[length - 1] = from[length - 1];
	}
}

/* One text of several, zero-terminated in the arena: what is made for each slot
 * is made so, not by text_format. */
struct slice
text_join(struct arena *arena, const struct slice *parts, size_t count);

#define TEXT_JOIN(arena, ...) \
	text_join((arena), (const struct slice[]){__VA_ARGS__}, \
		sizeof((const struct slice[]){__VA_ARGS__}) / \
			sizeof(struct slice))

/* A number's digits, most so many, which stand at the end of text. */
enum { NUMBER_DIGITS = 20 };
struct slice
number_digits(char text[NUMBER_DIGITS], uint64_t number);

/* Puts them there; where they end. */
char *
number_put(char *at, uint64_t number);

/* A zero-terminated text in the arena, made as printf would. */
struct slice
text_format(struct arena *arena, const char *format, ...)
	__attribute__((format(printf, 2, 3)));

struct slice
text_format_list(struct arena *arena, const char *format, va_list arguments);

/* Bytes that grow by doubling on the heap: for output, which may be larger
 * than anything an arena should keep twice. */
struct buffer {
	char *bytes;
	size_t length, capacity;
	size_t limit;  /* bytes it may grow to; 0: no limit */
	bool overflow; /* the limit was met: what came after is dropped */
	/* Set to the arena that buffer_take is given: a short text is made
	 * there. The buffer forgets it where it goes to the heap. */
	struct arena *arena;
	/* Where there is one, takes what the buffer holds instead of letting it
	 * grow beyond some pages. */
	void (*drain)(void *context, struct slice bytes);
	void *context;
};

void
buffer_release(struct buffer *buffer);

/* Gives the drain what is left, and the memory back. */
void
buffer_drain(struct buffer *buffer);

void
buffer_add(struct buffer *buffer, const char *bytes, size_t length);

void
buffer_add_slice(struct buffer *buffer, struct slice slice);

void
buffer_add_text(struct buffer *buffer, const char *text);

/* Several slices, one after the other. */
void
buffer_add_all(struct buffer *buffer, const struct slice *parts, size_t count);

#define BUFFER_ADD(buffer, ...) \
	buffer_add_all((buffer), (const struct slice[]){__VA_ARGS__}, \
		sizeof((const struct slice[]){__VA_ARGS__}) / \
			sizeof(struct slice))

void
buffer_add_number(struct buffer *buffer, uint64_t number);

void
buffer_format(struct buffer *buffer, const char *format, ...)
	__attribute__((format(printf, 2, 3)));

struct slice
buffer_slice(const struct buffer *buffer);

/* What it holds, in the arena and followed by a zero; the buffer is released.
 */
struct slice
buffer_take(struct buffer *buffer, struct arena *arena);

/* How many single-letter changes, including swapped neighbours, make one
 * text of the other; more than limit is reported as limit + 1. */
unsigned
edit_distance(struct slice a, struct slice b, unsigned limit);

#endif
