/* SPDX-License-Identifier: MIT */
/* What somebody may say of classes: lines as a file has them, made by hand. */
#ifndef TOLD_LINES_H
#define TOLD_LINES_H

#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>

typedef struct told_lines {
	char *text;
	size_t length, room;
} told_lines;

static inline void
told_add(told_lines *to, const char *text)
{
	size_t length = strlen(text);

	if (to->length + length > to->room) {
		to->room = (to->length + length) * 2;
		to->text = realloc(to->text, to->room);
		if (!to->text)
			abort();
	}
	memcpy(to->text + to->length, text, length);
	to->length += length;
}

/* A class up to its slots; above: the id above it, or 0. */
static inline void
told_begin(told_lines *to, uint64_t id, uint64_t above, unsigned size)
{
	char text[200];

	if (!to->length)
		told_add(to, "{\"describe\": 1, \"pointer_size\": 8}\n");
	snprintf(text, sizeof text,
		"{\"class\": \"C\", \"id\": \"%016" PRIx64
		"\", \"layout\": \"0000000000000000\", \"size\": %u, "
		"\"align\": 1, \"above\": [",
		id, size);
	told_add(to, text);
	snprintf(text, sizeof text, "\"%016" PRIx64 "\"", above);
	told_add(to, above ? text : "");
	told_add(to, "], \"slots\": [");
}

/* A slot of another class, in the object or, by index, a reference. */
static inline void
told_slot(told_lines *to, const char *kind, unsigned offset, unsigned size,
	uint64_t id)
{
	char text[200];

	snprintf(text, sizeof text,
		"%s{\"name\": \"s\", \"offset\": %u, \"size\": %u, "
		"\"kind\": \"%s\"%s, \"class\": \"C\", \"id\": \"%016" PRIx64
		"\"}",
		to->text[to->length - 1] == '[' ? "" : ", ", offset, size, kind,
		strcmp(kind, "ref") ? "" : ", \"index\": true", id);
	told_add(to, text);
}

static inline void
told_end(told_lines *to)
{
	told_add(to, "]}\n");
}

/* Ids that somebody chose so that they are alike for a long stretch. */
static inline uint64_t
told_id(unsigned kind, size_t i)
{
	return (uint64_t)(i + 1) << 32 | kind;
}

/* So many classes, of which each embeds one that stands far behind it and
 * refers to three that have no line: one that nobody else names, one that is
 * above it, one that is above the last. */
static inline void
told_many(told_lines *to, size_t count)
{
	size_t i;

	for (i = 0; i < count; i++) {
		told_begin(to, told_id(1, i), told_id(2, i), 20);
		if (i < count / 2)
			told_slot(
				to, "object", 0, 20, told_id(1, count - 1 - i));
		else
			told_slot(to, "ref", 0, 4, told_id(3, i));
		told_end(to);
		told_begin(to, told_id(4, i), 0, 8);
		told_slot(to, "ref", 0, 4, told_id(2, i));
		told_slot(to, "ref", 4, 4, told_id(2, count - 1));
		told_end(to);
	}
}

/* Classes 0, 1, ... of which each embeds the next twice; the last has the size
 * 1. */
static inline void
told_twice(told_lines *to, unsigned count)
{
	unsigned i, half;

	for (i = 0; i + 1 < count; i++) {
		half = 1u << (count - 2 - i);
		told_begin(to, told_id(1, i), 0, half * 2);
		told_slot(to, "object", 0, half, told_id(1, i + 1));
		told_slot(to, "object", half, half, told_id(1, i + 1));
		told_end(to);
	}
	told_begin(to, told_id(1, i), 0, 1);
	told_end(to);
}

#endif
