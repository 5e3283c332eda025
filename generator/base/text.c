/* SPDX-License-Identifier: MIT */
/*
 * Slices, texts made as printf makes them, and buffers. What printf is asked
 * for nearly always is done here, into a small piece of the stack; the rest is
 * left to vsnprintf.
 */
#include "base/text.h"

#include <limits.h>
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
	return text_join(arena, &slice, 1);
}

struct slice
text_join(struct arena *arena, const struct slice *parts, size_t count)
{
	struct slice text = {NULL, 0};
	char *at;
	size_t i;

	for (i = 0; i < count; i++)
		text.length += parts[i].length;
	at = arena_room(arena, text.length + 1);
	if (at)
		arena_take_room(arena, text.length + 1);
	else
		at = ARENA_ARRAY(arena, char, text.length + 1);
	text.bytes = at;
	for (i = 0; i < count; i++) {
		text_copy(at, parts[i].bytes, parts[i].length);
		at += parts[i].length;
	}
	*at = '\0';
	return text;
}

struct slice
number_digits(char text[NUMBER_DIGITS], uint64_t number)
{
	static const char pairs[] = "00010203040506070809"
				    "10111213141516171819"
				    "20212223242526272829"
				    "30313233343536373839"
				    "40414243444546474849"
				    "50515253545556575859"
				    "60616263646566676869"
				    "70717273747576777879"
				    "80818283848586878889"
				    "90919293949596979899";
	char *at = text + NUMBER_DIGITS;

	for (; number >= 10; number /= 100) {
		at -= 2;
		memcpy(at, &pairs[number % 100 * 2], 2);
	}
	if (number || at == text + NUMBER_DIGITS)
		*--at = (char)('0' + number);
	return (struct slice){at, (size_t)(text + NUMBER_DIGITS - at)};
}

char *
number_put(char *at, uint64_t number)
{
	char text[NUMBER_DIGITS];
	struct slice digits = number_digits(text, number);

	text_copy(at, digits.bytes, digits.length);
	return at + digits.length;
}

/*---- printf ---------------------------------------------------------------*/

/* Half of a run was spent in vsnprintf. The conversions that nearly all texts
 * are made of are done here: %s, %*s, %.*s, %c, and %u, %d, %x with a width, -,
 * 0, and l, ll or z. Whatever else there is goes to vsnprintf. */
struct writer {
	char *at, *end;
	va_list arguments;
};

/* False where there is no room. */
static bool
write_bytes(struct writer *writer, const char *bytes, size_t length)
{
	char *at = writer->at;

	if (length > (size_t)(writer->end - at))
		return false;
	writer->at += length;
	if (length > 16)
		memcpy(at, bytes, length);
	else
		while (length--)
			*at++ = *bytes++;
	return true;
}

static bool
write_blanks(struct writer *writer, int count)
{
	if (count > writer->end - writer->at)
		return false;
	for (; count > 0; count--)
		*writer->at++ = ' ';
	return true;
}

/* The most that a number takes: UINT64_MAX has 20 digits. */
#define NUMBER_BYTES 24

struct number_format {
	unsigned base, width;
	char fill; /* ' ' or '0' */
	bool negative, left;
};

static bool
write_number(
	struct writer *writer, struct number_format format, uint64_t number)
{
	char text[NUMBER_BYTES];
	size_t at = sizeof text, length;

	if (format.base == 10)
		do {
			text[--at] = (char)('0' + number % 10);
			number /= 10;
		} while (number);
	else
		do {
			text[--at] = "0123456789abcdef"[number % 16];
			number /= 16;
		} while (number);
	if (format.negative)
		text[--at] = '-';
	while (!format.left && sizeof text - at < format.width)
		text[--at] = format.fill;
	length = sizeof text - at;
	return write_bytes(writer, text + at, length) &&
		(length >= format.width ||
			write_blanks(writer, (int)(format.width - length)));
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

static long long
next_signed(struct writer *writer, unsigned longs)
{
	if (longs == 2)
		return va_arg(writer->arguments, long long);
	if (longs == 1)
		return va_arg(writer->arguments, long);
	return va_arg(writer->arguments, int);
}

/* What follows '%'; *format goes behind it. False where it is not one of ours
 * or has no room. */
static bool
convert_number(struct writer *writer, const char **format)
{
	struct number_format number = {10, 0, ' ', false, false};
	const char *at = *format;
	unsigned longs = 0;
	bool is_size;
	long long given;

	number.left = *at == '-';
	at += number.left;
	if (*at == '0')
		number.fill = '0';
	for (; *at >= '0' && *at <= '9' && number.width < NUMBER_BYTES; at++)
		number.width = number.width * 10 + (unsigned)(*at - '0');
	if (number.width > NUMBER_BYTES || (number.left && number.fill == '0'))
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
	if (*at != 'd' || is_size || number.fill == '0')
		return false;
	given = next_signed(writer, longs);
	number.negative = given < 0;
	return write_number(writer, number,
		given < 0 ? 0 - (uint64_t)given : (uint64_t)given);
}

/* A text of so many bytes at most, which may end earlier; there is room for
 * them. Returns where it ended. */
static inline char *
copy_text(char *at, const char *text, size_t most)
{
	const char *zero;

	if (most <= 12) {
		for (; most && *text; most--)
			*at++ = *text++;
		return at;
	}
	zero = memchr(text, '\0', most);
	if (zero)
		most = (size_t)(zero - text);
	memcpy(at, text, most);
	return at + most;
}

/* %*s */
static bool
write_to_the_right(struct writer *writer, int width, const char *text)
{
	size_t length = strlen(text);

	if (width < 0 || length > INT_MAX)
		return false;
	return write_blanks(writer, width - (int)length) &&
		write_bytes(writer, text, length);
}

/* What is rarer than write_text's own. */
static bool
convert(struct writer *writer, const char **format)
{
	const char *at = *format;
	int number;

	if (at[0] == '*' && at[1] == 's') {
		*format = at + 2;
		number = va_arg(writer->arguments, int);
		return write_to_the_right(writer, number,
			va_arg(writer->arguments, const char *));
	}
	if (*at == 'c') {
		char byte = (char)va_arg(writer->arguments, int);

		*format = at + 1;
		return write_bytes(writer, &byte, 1);
	}
	return convert_number(writer, format);
}

/* False where vsnprintf must do it: then nothing that was written counts. */
static bool
write_text(struct writer *writer, const char *format)
{
	char *at = writer->at, *end = writer->end;
	const char *text;
	int most;

	for (;;) {
		for (; *format != '%'; *at++ = *format++)
			if (*format == '\0' || at == end) {
				writer->at = at;
				return *format == '\0';
			}
		format++;
		if (*format == 's') {
			format++;
			text = va_arg(writer->arguments, const char *);
			for (; *text; *at++ = *text++)
				if (at == end)
					return false;
		} else if (format[0] == '.' && format[1] == '*' &&
			format[2] == 's') {
			format += 3;
			most = va_arg(writer->arguments, int);
			text = va_arg(writer->arguments, const char *);
			if (most < 0 || most > end - at)
				return false;
			at = copy_text(at, text, (size_t)most);
		} else {
			writer->at = at;
			if (!convert(writer, &format))
				return false;
			at = writer->at;
		}
	}
}

/* The text is not ended by a zero. False where it has no room or vsnprintf
 * must make it. */
static bool
write_short(char *bytes, size_t size, size_t *length, const char *format,
	va_list arguments)
{
	struct writer writer = {.at = bytes, .end = bytes + size};
	bool done;

	va_copy(writer.arguments, arguments);
	done = write_text(&writer, format);
	va_end(writer.arguments);
	*length = (size_t)(writer.at - bytes);
	return done;
}

/* Texts up to this length are made where there is room first. */
#define SHORT_BYTES 256

/* In the arena's own room, where it has enough. */
static bool
format_short(struct slice *text, struct arena *arena, const char *format,
	va_list arguments)
{
	char *room = arena_room(arena, SHORT_BYTES + 1);
	char small[SHORT_BYTES];

	text->bytes = room ? room : small;
	if (!write_short(room ? room : small, SHORT_BYTES, &text->length,
		    format, arguments))
		return false;
	if (!room) {
		*text = slice_copy(arena, *text);
		return true;
	}
	room[text->length] = '\0';
	arena_take_room(arena, text->length + 1);
	return true;
}

struct slice
text_format_list(struct arena *arena, const char *format, va_list arguments)
{
	struct slice text;
	va_list again;
	char *bytes;
	int length;

	if (format_short(&text, arena, format, arguments))
		return text;
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

/* In an arena: with the zero behind it. */
#define ARENA_BYTES ((size_t)256)

/* What is in an arena stays there. */
void
buffer_release(struct buffer *buffer)
{
	if (!buffer->arena)
		free(buffer->bytes);
	memset(buffer, 0, sizeof *buffer);
}

/* The first bytes of all: whether the buffer's arena has room. */
static bool
begin_in_arena(struct buffer *buffer, size_t more)
{
	if (more < ARENA_BYTES)
		buffer->bytes = arena_room(buffer->arena, ARENA_BYTES);
	if (!buffer->bytes)
		return false;
	arena_take_room(buffer->arena, ARENA_BYTES);
	buffer->capacity = ARENA_BYTES - 1;
	return true;
}

static void
leave_arena(struct buffer *buffer)
{
	char *bytes = buffer->capacity ? malloc(ARENA_BYTES) : NULL;

	if (buffer->capacity && !bytes)
		out_of_memory();
	if (buffer->length)
		memcpy(bytes, buffer->bytes, buffer->length);
	buffer->bytes = bytes;
	buffer->arena = NULL;
}

/* What is written in one call. */
#define DRAIN_BYTES ((size_t)64 << 10)

/* So many at once go to the drain as they are: it costs less than a copy. */
#define PASS_BYTES ((size_t)8 << 10)

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
	if (buffer->arena) {
		if (!buffer->bytes && begin_in_arena(buffer, more))
			return;
		leave_arena(buffer);
	}
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
	if (length >= PASS_BYTES && buffer->drain) {
		empty(buffer);
		buffer->drain(buffer->context, (struct slice){bytes, length});
		return;
	}
	if (length > buffer->capacity - buffer->length)
		buffer_reserve(buffer, length);
	text_copy(buffer->bytes + buffer->length, bytes, length);
	buffer->length += length;
}

void
buffer_add_number(struct buffer *buffer, uint64_t number)
{
	char text[NUMBER_DIGITS];

	buffer_add_slice(buffer, number_digits(text, number));
}

void
buffer_add_slice(struct buffer *buffer, struct slice slice)
{
	buffer_add(buffer, slice.bytes, slice.length);
}

void
buffer_add_all(struct buffer *buffer, const struct slice *parts, size_t count)
{
	size_t i;

	for (i = 0; i < count; i++)
		buffer_add(buffer, parts[i].bytes, parts[i].length);
}

void
buffer_add_text(struct buffer *buffer, const char *text)
{
	buffer_add(buffer, text, strlen(text));
}

/* In the buffer's own room, where it has enough. */
static bool
buffer_format_short(
	struct buffer *buffer, const char *format, va_list arguments)
{
	size_t room, length;

	if (buffer->limit)
		return false;
	if (!buffer->bytes)
		buffer_reserve(buffer, SHORT_BYTES);
	room = buffer->capacity - buffer->length;
	if (!write_short(buffer->bytes + buffer->length, room, &length, format,
		    arguments))
		return false;
	buffer->length += length;
	return true;
}

/* Whether that many bytes may come. */
static bool
has_room(struct buffer *buffer, size_t length)
{
	if (buffer->limit && length > buffer->limit - buffer->length)
		buffer->overflow = true;
	return !buffer->overflow;
}

void
buffer_format(struct buffer *buffer, const char *format, ...)
{
	va_list arguments;
	bool done;
	int length;

	va_start(arguments, format);
	done = buffer_format_short(buffer, format, arguments);
	va_end(arguments);
	if (done)
		return;
	va_start(arguments, format);
	length = vsnprintf(NULL, 0, format, arguments);
	va_end(arguments);
	if (length < 0)
		out_of_memory();
	if (!has_room(buffer, (size_t)length))
		return;
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
	struct slice text = buffer_slice(buffer);

	if (buffer->arena && text.bytes) {
		buffer->bytes[text.length] = '\0';
		arena_cut_room(arena, text.bytes, ARENA_BYTES, text.length + 1);
	} else {
		text = slice_copy(arena, text);
	}
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
