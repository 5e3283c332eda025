/* SPDX-License-Identifier: MIT */
/*
 * In a literal, what C would read as something else is escaped: control
 * characters by three octal digits, so that none behind them counts. In a
 * comment, what would end it or join its lines is broken up, control
 * characters are blanks, and text is wrapped, a paragraph at a time.
 */
#include "view/c_text.h"

#include <math.h>
#include <string.h>

#include "base/character.h"

/* Columns of a comment's text; with indentation and " * " about 90. */
#define COMMENT_COLUMNS 76

struct slice
c_integer(struct arena *arena, struct integer value)
{
	if (value.negative && value.magnitude == UINT64_C(1) << 63)
		return SLICE("(-INT64_C(9223372036854775807) - 1)");
	if (value.magnitude <= INT32_MAX)
		return integer_text(arena, value);
	if (value.negative)
		return text_format(
			arena, "-INT64_C(%llu)", (ull)value.magnitude);
	return text_format(arena,
		value.magnitude > INT64_MAX ? "UINT64_C(%llu)"
					    : "INT64_C(%llu)",
		(ull)value.magnitude);
}

struct slice
c_real(struct arena *arena, double value, bool is_float)
{
	struct slice text;
	bool whole;

	if (value == 0 && !signbit(value))
		return is_float ? SLICE("0.0f") : SLICE("0.0");
	text = real_text(arena, value, is_float);
	whole = !memchr(text.bytes, '.', text.length) &&
		!memchr(text.bytes, 'e', text.length);

	return TEXT_JOIN(arena, text, whole ? SLICE(".0") : SLICE(""),
		is_float ? SLICE("f") : SLICE(""));
}

struct slice
c_character(struct arena *arena, unsigned char byte)
{
	if (byte == '\'' || byte == '\\')
		return text_format(arena, "'\\%c'", byte);
	if (byte >= ' ' && byte < 0x7f)
		return text_format(arena, "'%c'", byte);
	return text_format(arena, "'\\%03o'", byte);
}

/* Whether nothing is to be escaped. */
static bool
is_literal(struct slice text)
{
	size_t i;

	if (graphic_length(text.bytes, text.length) != text.length)
		return false;
	for (i = 0; i < text.length; i++)
		if (text.bytes[i] == '"' || text.bytes[i] == '\\' ||
			text.bytes[i] == '?')
			return false;
	return true;
}

struct slice
c_text(struct arena *arena, struct slice text)
{
	struct slice result;
	char *copy;
	size_t i;

	if (is_literal(text))
		return text;
	/* Each byte becomes at most four. */
	copy = ARENA_ARRAY(arena, char, text.length * 4 + 1);
	result = (struct slice){copy, 0};
	for (i = 0; i < text.length; i++) {
		unsigned char byte = (unsigned char)text.bytes[i];

		if (byte == '"' || byte == '\\' ||
			(byte == '?' && i && text.bytes[i - 1] == '?'))
			copy[result.length++] = '\\';
		if (byte < ' ' || byte == 0x7f) {
			copy[result.length++] = '\\';
			copy[result.length++] = (char)('0' + (byte >> 6));
			copy[result.length++] = (char)('0' + (byte >> 3 & 7));
			copy[result.length++] = (char)('0' + (byte & 7));
		} else {
			copy[result.length++] = (char)byte;
		}
	}
	return result;
}

struct slice
c_quoted(struct arena *arena, struct slice text)
{
	return text_format(arena, "\"%.*s\"", SLICE_ARGS(c_text(arena, text)));
}

/* Eight digits at once: a byte each, the first one uppermost. */
static void
put_hexadecimal(char *text, uint32_t number)
{
	const uint64_t ones = UINT64_C(0x0101010101010101);
	uint64_t digits = number, letters;

	digits = (digits << 16 | digits) & UINT64_C(0x0000ffff0000ffff);
	digits = (digits << 8 | digits) & UINT64_C(0x00ff00ff00ff00ff);
	digits = (digits << 4 | digits) & UINT64_C(0x0f0f0f0f0f0f0f0f);
	letters = (digits + ones * 6) >> 4 & ones;
	digits += ones * '0' + letters * ('a' - '0' - 10);
	text[0] = (char)(digits >> 56);
	text[1] = (char)(digits >> 48);
	text[2] = (char)(digits >> 40);
	text[3] = (char)(digits >> 32);
	text[4] = (char)(digits >> 24);
	text[5] = (char)(digits >> 16);
	text[6] = (char)(digits >> 8);
	text[7] = (char)digits;
}

/* 0 is the lowest. */
static unsigned
highest_digit(uint64_t number)
{
	unsigned digit = 0, shift;

	for (shift = 32; shift >= 4; shift /= 2)
		if (number >> shift) {
			number >>= shift;
			digit += shift / 4;
		}
	return digit;
}

struct slice
c_hexadecimal(struct arena *arena, uint64_t pattern)
{
	/* Some a slot: not text_format(arena, "0x%llx", pattern). */
	char text[2 + 16], *begin = text + 15 - highest_digit(pattern);

	if (pattern > UINT32_MAX)
		put_hexadecimal(text + 2, (uint32_t)(pattern >> 32));
	put_hexadecimal(text + 10, (uint32_t)pattern);
	begin[0] = '0';
	begin[1] = 'x';
	return slice_copy(arena,
		(struct slice){begin, (size_t)(text + sizeof text - begin)});
}

struct slice
c_mask(struct arena *arena, uint64_t pattern)
{
	return pattern > UINT32_MAX
		? c_wide_hexadecimal(arena, pattern)
		: TEXT_JOIN(arena, c_hexadecimal(arena, pattern), SLICE("u"));
}

struct slice
c_bits(struct arena *arena, uint64_t bits)
{
	return bits ? c_hexadecimal(arena, bits) : SLICE("0");
}

struct slice
c_wide_hexadecimal(struct arena *arena, uint64_t pattern)
{
	return text_format(arena, "UINT64_C(0x%llx)", (ull)pattern);
}

/*---- comments -------------------------------------------------------------*/

/* Most texts are. */
static bool
is_harmless(struct slice text)
{
	return text.length == 0 ||
		(graphic_length(text.bytes, text.length) == text.length &&
			!memchr(text.bytes, '/', text.length) &&
			text.bytes[text.length - 1] != '\\');
}

/* Breaks up what a compiler would see in a comment: its ends, a trigraph, a
 * backslash before the line's end, control characters. */
static struct slice
harmless(struct arena *arena, struct slice text)
{
	struct slice result;
	char *copy;
	size_t i;

	if (is_harmless(text))
		return text;
	copy = ARENA_ARRAY(arena, char, text.length * 2 + 2);
	result = (struct slice){copy, 0};
	for (i = 0; i < text.length; i++) {
		char byte = text.bytes[i];
		char before = result.length ? copy[result.length - 1] : '\0';

		if ((byte == '/' && (before == '*' || before == '?')) ||
			(byte == '*' && before == '/'))
			copy[result.length++] = ' ';
		copy[result.length++] =
			(unsigned char)byte < ' ' || byte == 0x7f ? ' ' : byte;
	}
	if (result.length && copy[result.length - 1] == '\\')
		copy[result.length++] = '.';
	return result;
}

struct lines {
	struct arena *arena;
	struct view_line *items;
	size_t count, capacity;
};

static void
put_line(struct lines *lines, const char *before, struct slice text)
{
	struct slice line;

	while (text.length && text.bytes[text.length - 1] == ' ')
		text.length--;
	line = TEXT_JOIN(lines->arena, slice_of(before), text);
	while (line.length && line.bytes[line.length - 1] == ' ')
		line.length--;
	lines->items = arena_grow(lines->arena, lines->items, lines->count,
		&lines->capacity, lines->count + 1, sizeof *lines->items);
	lines->items[lines->count++].line = line;
}

/* The part of a line up to the last space that fits, and what is left. */
static struct slice
split_line(struct slice *rest)
{
	struct slice line = *rest;
	size_t at;

	if (line.length > COMMENT_COLUMNS) {
		for (at = COMMENT_COLUMNS; at > 0; at--)
			if (line.bytes[at] == ' ')
				break;
		if (at == 0)
			for (at = COMMENT_COLUMNS;
				at < line.length && line.bytes[at] != ' '; at++)
				;
		line.length = at;
	}
	if (line.length) { /* no bytes are nowhere */
		rest->bytes += line.length;
		rest->length -= line.length;
	}
	while (rest->length && rest->bytes[0] == ' ') {
		rest->bytes++;
		rest->length--;
	}
	return line;
}

static struct slice
next_line(struct slice *text)
{
	struct slice line = *text;
	const char *end = line.length ? memchr(line.bytes, '\n', line.length)
				      : NULL;

	if (!end) {
		*text = (struct slice){NULL, 0};
		return line;
	}
	line.length = (size_t)(end - line.bytes);
	text->bytes += line.length + 1;
	text->length -= line.length + 1;
	return line;
}

struct slice
c_trimmed(struct slice text)
{
	while (text.length &&
		(text.bytes[text.length - 1] == '\n' ||
			text.bytes[text.length - 1] == ' '))
		text.length--;
	return text;
}

static void
put_paragraph(struct lines *lines, const char *before, struct slice text)
{
	text = c_trimmed(text);
	while (text.length) {
		struct slice line = harmless(lines->arena, next_line(&text));

		do {
			struct slice part = split_line(&line);

			if (part.length && part.bytes[part.length - 1] == '\\')
				part = harmless(lines->arena, part);
			put_line(lines, before, part);
		} while (line.length);
	}
}

static struct list
list_of_lines(const struct lines *lines)
{
	return list_of(lines->items, lines->count, sizeof *lines->items);
}

struct list
c_comment(struct arena *arena, const struct slice *paragraphs, size_t count)
{
	struct lines lines = {arena, NULL, 0, 0};
	struct slice *first, *last;
	size_t i;

	for (i = 0; i < count; i++) {
		if (c_trimmed(paragraphs[i]).length == 0)
			continue;
		if (lines.count)
			put_line(&lines, " *", SLICE(""));
		put_paragraph(&lines, " * ", paragraphs[i]);
	}
	if (lines.count == 0)
		return list_of_lines(&lines);
	first = &lines.items[0].line;
	*first = TEXT_JOIN(arena, SLICE("/** "),
		{first->bytes + 3, first->length > 3 ? first->length - 3 : 0});
	last = &lines.items[lines.count - 1].line;
	*last = TEXT_JOIN(arena, *last, SLICE(" */"));
	return list_of_lines(&lines);
}

struct list
c_comment_lines(struct arena *arena, struct slice text)
{
	struct lines lines = {arena, NULL, 0, 0};

	put_paragraph(&lines, "* ", text);
	if (lines.count)
		put_line(&lines, "*", SLICE(""));
	return list_of_lines(&lines);
}

struct slice
c_summary(struct arena *arena, struct slice text)
{
	struct slice line;

	text = c_trimmed(text);
	line = harmless(arena, next_line(&text));
	return split_line(&line);
}

/* Whether a sentence or a paragraph ends before that byte. */
static bool
ends_at(struct slice text, size_t at)
{
	char byte = text.bytes[at];

	if (byte == '\n')
		return at + 1 < text.length && text.bytes[at + 1] == '\n';
	return byte == '.' &&
		(at + 1 == text.length || text.bytes[at + 1] == ' ' ||
			text.bytes[at + 1] == '\n');
}

struct slice
c_first_sentence(struct arena *arena, struct slice text)
{
	struct slice sentence = c_trimmed(text);
	size_t i;

	for (i = 0; i < sentence.length; i++)
		if (ends_at(sentence, i))
			sentence.length = i;
	return harmless(arena, sentence);
}

struct slice
c_clipped(struct arena *arena, struct slice text, size_t columns)
{
	size_t length = columns;

	if (text.length <= columns)
		return text;
	while (length > columns / 2 && text.bytes[length] != ' ')
		length--;
	if (text.bytes[length] != ' ')
		return text;
	return text_format(arena, "%.*s …", (int)length, text.bytes);
}
