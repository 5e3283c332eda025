/* SPDX-License-Identifier: MIT */
/*
 * Slices, texts made as printf makes them, and buffers. What printf is asked
 * for nearly always is done here, into a small piece of the stack; the rest is
 * left to vsnprintf.
 */
#include "base/text.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/character.h"

struct slice
slice_of(const char *text)
{
	struct slice slice = {text, text ? strlen(text) : 0};

	return slice;
}

bool
slice_is(struct slice slice, const char *text)
{
	return slice_equal(slice, slice_of(text));
}

bool
slice_equal(struct slice a, struct slice b)
{
	return a.length == b.length &&
		(a.length == 0 || memcmp(a.bytes, b.bytes, a.length) == 0);
}

int
slice_compare(struct slice a, struct slice b)
{
	size_t common = a.length < b.length ? a.length : b.length;
	int order = common ? memcmp(a.bytes, b.bytes, common) : 0;

	if (order != 0)
		return order;
	return (a.length > b.length) - (a.length < b.length);
}

static struct slice
map_letters(struct arena *arena, struct slice slice, char (*letter)(char))
{
	char *copy = ARENA_ARRAY(arena, char, slice.length + 1);
	size_t i;

	for (i = 0; i < slice.length; i++)
		copy[i] = letter(slice.bytes[i]);
	slice.bytes = copy;
	return slice;
}

struct slice
slice_lower(struct arena *arena, struct slice slice)
{
	return map_letters(arena, slice, letter_lower);
}

struct slice
slice_upper(struct arena *arena, struct slice slice)
{
	return map_letters(arena, slice, letter_upper);
}

struct slice
slice_copy(struct arena *arena, struct slice slice)
{
	char *copy = ARENA_ARRAY(arena, char, slice.length + 1);

	if (slice.length)
		memcpy(copy, slice.bytes, slice.length);
	slice.bytes = copy;
	return slice;
}

/*---- printf ---------------------------------------------------------------*/

/* Half of a run was spent in vsnprintf. The conversions that nearly all texts
 * are made of are done here: %s, %.*s, %c, and %u, %d, %x with a width, 0, and
 * l, ll or z. Whatever else there is goes to vsnprintf. */
struct writer {
	char *bytes;
	size_t size, length;
	va_list arguments;
};

/* False where there is no room. */
static bool
write_bytes(struct writer *writer, const char *bytes, size_t length)
{
	if (length > writer->size - writer->length)
		return false;
	if (length)
		memcpy(writer->bytes + writer->length, bytes, length);
	writer->length += length;
	return true;
}

/* The most that a number takes: UINT64_MAX has 20 digits. */
#define NUMBER_BYTES 24

struct number_format {
	unsigned base, width;
	char fill; /* ' ' or '0' */
	bool negative;
};

static bool
write_number(
	struct writer *writer, struct number_format format, uint64_t number)
{
	char text[NUMBER_BYTES];
	size_t at = sizeof text;

	do {
		text[--at] = "0123456789abcdef"[number % format.base];
		number /= format.base;
	} while (number);
	if (format.negative)
		text[--at] = '-';
	while (sizeof text - at < format.width)
		text[--at] = format.fill;
	return write_bytes(writer, text + at, sizeof text - at);
}

/* The number that a conversion with l, ll, z or none of them takes. */
static uint64_t
next_number(struct writer *writer, unsigned longs, bool is_size)
{
	if (is_size)
		return va_arg(writer->arguments, size_t);
	if (longs == 2)
		return va_arg(writer->arguments, unsigned long long);
	if (longs == 1)
		return va_arg(writer->arguments, unsigned long);
	return va_arg(writer->arguments, unsigned);
}

/* What follows '%'; *format goes behind it. False where it is not one of ours
 * or has no room. */
static bool
convert_number(struct writer *writer, const char **format)
{
	struct number_format number = {10, 0, ' ', false};
	const char *at = *format;
	unsigned longs = 0;
	bool is_size;
	int given;

	if (*at == '0')
		number.fill = '0';
	for (; *at >= '0' && *at <= '9' && number.width < NUMBER_BYTES; at++)
		number.width = number.width * 10 + (unsigned)(*at - '0');
	if (number.width > NUMBER_BYTES)
		return false;
	is_size = *at == 'z';
	at += is_size;
	for (; *at == 'l' && longs < 2; at++)
		longs++;
	*format = at + 1;
	if (*at == 'u' || *at == 'x') {
		number.base = *at == 'x' ? 16 : 10;
		return write_number(
			writer, number, next_number(writer, longs, is_size));
	}
	if (*at != 'd' || longs || is_size || number.fill == '0')
		return false;
	given = va_arg(writer->arguments, int);
	number.negative = given < 0;
	return write_number(writer, number,
		given < 0 ? 0 - (uint64_t)given : (uint64_t)given);
}

static bool
convert(struct writer *writer, const char **format)
{
	const char *text, *end;
	int most;
	char byte;

	if (**format == 's') {
		++*format;
		text = va_arg(writer->arguments, const char *);
		return write_bytes(writer, text, strlen(text));
	}
	if (strncmp(*format, ".*s", 3) == 0) {
		*format += 3;
		most = va_arg(writer->arguments, int);
		text = va_arg(writer->arguments, const char *);
		if (most < 0)
			return false;
		end = most ? memchr(text, '\0', (size_t)most) : NULL;
		return write_bytes(writer, text,
			end ? (size_t)(end - text) : (size_t)most);
	}
	if (**format == 'c') {
		++*format;
		byte = (char)va_arg(writer->arguments, int);
		return write_bytes(writer, &byte, 1);
	}
	return convert_number(writer, format);
}

/* False where vsnprintf must do it: then nothing that was written counts. */
static bool
write_text(struct writer *writer, const char *format)
{
	while (*format) {
		const char *start = format;

		while (*format && *format != '%')
			format++;
		if (!write_bytes(writer, start, (size_t)(format - start)))
			return false;
		if (*format == '%' && (format++, !convert(writer, &format)))
			return false;
	}
	return true;
}

/* The text is not ended by a zero. False where it has no room or vsnprintf
 * must make it. */
static bool
write_short(struct slice *text, char *bytes, size_t size, const char *format,
	va_list arguments)
{
	struct writer writer = {.bytes = bytes, .size = size};
	bool done;

	va_copy(writer.arguments, arguments);
	done = write_text(&writer, format);
	va_end(writer.arguments);
	text->bytes = bytes;
	text->length = writer.length;
	return done;
}

/* Texts up to this length are made on the stack first. */
#define SHORT_BYTES 256

struct slice
text_format_list(struct arena *arena, const char *format, va_list arguments)
{
	char small[SHORT_BYTES];
	struct slice text;
	va_list again;
	char *bytes;
	int length;

	if (write_short(&text, small, sizeof small, format, arguments))
		return slice_copy(arena, text);
	va_copy(again, arguments);
	length = vsnprintf(NULL, 0, format, again);
	va_end(again);
	if (length < 0)
		out_of_memory();
	bytes = ARENA_ARRAY(arena, char, (size_t)length + 1);
	vsnprintf(bytes, (size_t)length + 1, format, arguments);
	text.bytes = bytes;
	text.length = (size_t)length;
	return text;
}

struct slice
text_format(struct arena *arena, const char *format, ...)
{
	struct slice text;
	va_list arguments;

	va_start(arguments, format);
	text = text_format_list(arena, format, arguments);
	va_end(arguments);
	return text;
}

/*---- buffers --------------------------------------------------------------*/

void
buffer_release(struct buffer *buffer)
{
	free(buffer->bytes);
	memset(buffer, 0, sizeof *buffer);
}

/* What is written in one call. */
#define DRAIN_BYTES ((size_t)64 << 10)

static void
empty(struct buffer *buffer)
{
	if (buffer->length)
		buffer->drain(buffer->context, buffer_slice(buffer));
	buffer->length = 0;
}

void
buffer_drain(struct buffer *buffer)
{
	empty(buffer);
	buffer_release(buffer);
}

static void
buffer_reserve(struct buffer *buffer, size_t more)
{
	/* Many are a line and soon released: malloc keeps small blocks ready.
	 */
	size_t capacity = buffer->capacity ? buffer->capacity : 256;
	char *bytes;

	if (more > SIZE_MAX / 2 - buffer->length)
		out_of_memory();
	if (buffer->length + more <= buffer->capacity)
		return;
	if (buffer->drain && buffer->capacity >= DRAIN_BYTES) {
		empty(buffer);
		if (more <= capacity)
			return;
	}
	while (capacity < buffer->length + more)
		capacity *= 2;
	bytes = realloc(buffer->bytes, capacity);
	if (!bytes)
		out_of_memory();
	buffer->bytes = bytes;
	buffer->capacity = capacity;
}

void
buffer_add(struct buffer *buffer, const char *bytes, size_t length)
{
	if (length == 0 || buffer->overflow)
		return;
	if (buffer->limit && length > buffer->limit - buffer->length) {
		buffer->overflow = true;
		return;
	}
	buffer_reserve(buffer, length);
	memcpy(buffer->bytes + buffer->length, bytes, length);
	buffer->length += length;
}

void
buffer_add_slice(struct buffer *buffer, struct slice slice)
{
	buffer_add(buffer, slice.bytes, slice.length);
}

void
buffer_add_text(struct buffer *buffer, const char *text)
{
	buffer_add(buffer, text, strlen(text));
}

void
buffer_format(struct buffer *buffer, const char *format, ...)
{
	char small[SHORT_BYTES];
	struct slice text;
	va_list arguments;
	bool done;
	int length;

	va_start(arguments, format);
	done = write_short(&text, small, sizeof small, format, arguments);
	va_end(arguments);
	if (done) {
		buffer_add_slice(buffer, text);
		return;
	}
	va_start(arguments, format);
	length = vsnprintf(small, sizeof small, format, arguments);
	va_end(arguments);
	if (length < 0)
		out_of_memory();
	if ((size_t)length < sizeof small) {
		buffer_add(buffer, small, (size_t)length);
		return;
	}
	if (buffer->overflow ||
		(buffer->limit &&
			(size_t)length > buffer->limit - buffer->length)) {
		buffer->overflow = true;
		return;
	}
	buffer_reserve(buffer, (size_t)length + 1);
	va_start(arguments, format);
	vsnprintf(buffer->bytes + buffer->length, (size_t)length + 1, format,
		arguments);
	va_end(arguments);
	buffer->length += (size_t)length;
}

struct slice
buffer_slice(const struct buffer *buffer)
{
	struct slice slice = {buffer->bytes, buffer->length};

	return slice;
}

struct slice
buffer_take(struct buffer *buffer, struct arena *arena)
{
	struct slice text = slice_copy(arena, buffer_slice(buffer));

	buffer_release(buffer);
	return text;
}

/*---- how alike two texts are ----------------------------------------------*/

static unsigned
least(unsigned a, unsigned b)
{
	return a < b ? a : b;
}

unsigned
edit_distance(struct slice a, struct slice b, unsigned limit)
{
	/* Optimal string alignment over three rows; names longer than this
	 * are not worth a suggestion. */
	enum { LONGEST = 64 };
	unsigned rows[3][LONGEST + 1];
	size_t i, j;

	if (a.length > LONGEST || b.length > LONGEST)
		return limit + 1;
	for (j = 0; j <= b.length; j++)
		rows[0][j] = (unsigned)j;
	for (i = 1; i <= a.length; i++) {
		unsigned *row = rows[i % 3], *above = rows[(i - 1) % 3];

		row[0] = (unsigned)i;
		for (j = 1; j <= b.length; j++) {
			bool same = a.bytes[i - 1] == b.bytes[j - 1];

			row[j] = least(above[j - 1] + !same,
				least(above[j], row[j - 1]) + 1);
			if (i > 1 && j > 1 &&
				a.bytes[i - 1] == b.bytes[j - 2] &&
				a.bytes[i - 2] == b.bytes[j - 1])
				row[j] = least(
					row[j], rows[(i - 2) % 3][j - 2] + 1);
		}
	}
	return least(rows[a.length % 3][b.length], limit + 1);
}
