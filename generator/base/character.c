/* SPDX-License-Identifier: MIT */
/*
 * UTF-8 is decoded a sequence at a time and checked by what it decodes to. How
 * wide a terminal shows a character is told by blocks of Unicode.
 */
#include "base/character.h"

#include <string.h>

#include "base/array.h"

/*---- ASCII ----------------------------------------------------------------*/

char
letter_lower(char byte)
{
	return byte >= 'A' && byte <= 'Z' ? (char)(byte - 'A' + 'a') : byte;
}

char
letter_upper(char byte)
{
	return byte >= 'a' && byte <= 'z' ? (char)(byte - 'a' + 'A') : byte;
}

unsigned
digit_value(char digit)
{
	if (is_digit(digit))
		return (unsigned)(digit - '0');
	if (digit >= 'a' && digit <= 'f')
		return (unsigned)(digit - 'a') + 10;
	if (digit >= 'A' && digit <= 'F')
		return (unsigned)(digit - 'A') + 10;
	return 16;
}

/* Whether the eight bytes are: what would be carried over or borrowed from the
 * next byte is there only where some byte is none. */
static bool
are_graphic(uint64_t bytes)
{
	const uint64_t ones = UINT64_C(0x0101010101010101);

	return ((bytes | (bytes + ones) | (bytes - ones * ' ')) &
		       ones * 0x80) == 0;
}

size_t
graphic_length(const char *bytes, size_t length)
{
	size_t at = 0;
	uint64_t eight;

	for (; at + sizeof eight <= length; at += sizeof eight) {
		memcpy(&eight, bytes + at, sizeof eight);
		if (!are_graphic(eight))
			break;
	}
	while (at < length && bytes[at] >= ' ' && bytes[at] < 0x7f)
		at++;
	return at;
}

/*---- UTF-8 ----------------------------------------------------------------*/

size_t
utf8_decode(const char *text, size_t length, uint32_t *code)
{
	static const uint32_t smallest[] = {0, 0, 0x80, 0x800, 0x10000};
	unsigned char first;
	size_t size, i;

	*code = 0;
	if (length == 0)
		return 0;
	first = (unsigned char)text[0];
	if (first < 0x80) {
		*code = first;
		return 1;
	}
	size = first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : 2;
	if (first < 0xc2 || first > 0xf4 || size > length)
		return 0;
	*code = first & (0xffu >> (size + 1));
	for (i = 1; i < size; i++) {
		if (!utf8_continues(text[i]))
			return 0;
		*code = *code << 6 | ((unsigned char)text[i] & 0x3f);
	}
	if (*code < smallest[size] || *code > 0x10ffff ||
		(*code >= 0xd800 && *code <= 0xdfff))
		return 0;
	return size;
}

bool
utf8_continues(char byte)
{
	return ((unsigned char)byte & 0xc0) == 0x80;
}

struct code_range {
	uint32_t first, last;
};

static bool
code_is_in(uint32_t code, const struct code_range *ranges, size_t count)
{
	size_t i;

	for (i = 0; i < count; i++)
		if (code >= ranges[i].first && code <= ranges[i].last)
			return true;
	return false;
}

unsigned
display_width(uint32_t code)
{
	/* Blocks, not single characters: enough to place a caret. After
	 * Unicode's EastAsianWidth.txt (W, F) and general category Mn. */
	static const struct code_range zero[] = {{0x0300, 0x036f},
		{0x0483, 0x0489}, {0x0591, 0x05bd}, {0x0610, 0x061a},
		{0x064b, 0x065f}, {0x200b, 0x200f}, {0x20d0, 0x20f0},
		{0xfe00, 0xfe0f}, {0xfe20, 0xfe2f}, {0xe0100, 0xe01ef}};
	static const struct code_range wide[] = {{0x1100, 0x115f},
		{0x2e80, 0x303e}, {0x3041, 0xa4cf}, {0xac00, 0xd7a3},
		{0xf900, 0xfaff}, {0xfe30, 0xfe6f}, {0xff00, 0xff60},
		{0xffe0, 0xffe6}, {0x1f300, 0x1f64f}, {0x1f680, 0x1f6ff},
		{0x1f900, 0x1f9ff}, {0x20000, 0x3fffd}};

	if (code < 0x300)
		return 1;
	if (code_is_in(code, zero, LENGTH(zero)))
		return 0;
	return code_is_in(code, wide, LENGTH(wide)) ? 2 : 1;
}
