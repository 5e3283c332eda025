/* SPDX-License-Identifier: MIT */
/*
 * The text is checked before libyaml sees it: every byte that it would refuse
 * is then reported at its own place, and its count of characters can be
 * trusted to find the byte offset of each event.
 */
#include "load/encoding.h"

#include <string.h>

#include "base/character.h"

/* The encoding that the first bytes announce, or NULL for UTF-8. */
static const char *
foreign_encoding(struct slice text)
{
	static const struct {
		const char *bytes;
		size_t length;
		const char *name;
	} marks[] = {{"\xff\xfe\0\0", 4, "UTF-32"},
		{"\0\0\xfe\xff", 4, "UTF-32"}, {"\xff\xfe", 2, "UTF-16"},
		{"\xfe\xff", 2, "UTF-16"}};
	size_t i;

	for (i = 0; i < LENGTH(marks); i++)
		if (text.length >= marks[i].length &&
			memcmp(text.bytes, marks[i].bytes, marks[i].length) ==
				0)
			return marks[i].name;
	return NULL;
}

static bool
changes_direction(uint32_t code)
{
	return (code >= 0x202a && code <= 0x202e) ||
		(code >= 0x2066 && code <= 0x2069) || code == 0x061c;
}

/* Why a character may not stand in a schema, or NULL. */
static const char *
refused_character(uint32_t code)
{
	if (changes_direction(code))
		return "it changes the direction of text, so that a reader "
		       "sees another order than slotgen";
	if (code == 0x85 || code == 0x2028 || code == 0x2029)
		return "YAML takes it for the end of a line, editors do not";
	if (code == 0xfeff)
		return "a byte order mark stands only at the start of a file";
	if (code == 0)
		return "a text has no NUL; is the file UTF-16?";
	if ((code < 0x20 && code != '\t' && code != '\n' && code != '\r') ||
		(code >= 0x7f && code < 0xa0))
		return "control characters are not text";
	if (code == 0xfffe || code == 0xffff)
		return "it is not a character";
	return NULL;
}

/* Reports the character at the offset where it cannot be read. Gives its
 * length in bytes, 0 where it has been reported. */
static size_t
check_character(struct run *run, const struct source *source, size_t offset)
{
	const char *bytes = source->text.bytes + offset, *reason;
	uint32_t code;
	size_t size = utf8_decode(bytes, source->text.length - offset, &code);

	if (size == 0) {
		diag_error(run, CODE_ENCODING, source_part(source, offset, 1),
			"byte 0x%02x is not UTF-8; a schema is UTF-8 text",
			(unsigned)(unsigned char)*bytes);
		return 0;
	}
	reason = refused_character(code);
	if (reason) {
		diag_error(run, CODE_ENCODING,
			source_part(source, offset, size),
			"U+%04X cannot stand here: %s", (unsigned)code, reason);
		return 0;
	}
	return size;
}

bool
encoding_check(struct run *run, const struct source *source)
{
	const char *encoding = foreign_encoding(source->text);
	size_t offset = 0, size;

	if (encoding) {
		diag_error(run, CODE_ENCODING, source_part(source, 0, 0),
			"the file is %s; a schema is UTF-8 text: save it as "
			"UTF-8",
			encoding);
		return false;
	}
	while (offset < source->text.length) {
		offset += graphic_length(source->text.bytes + offset,
			source->text.length - offset);
		if (offset == source->text.length)
			break;
		size = check_character(run, source, offset);
		if (size == 0)
			return false;
		offset += size;
	}
	return true;
}

bool
encoding_check_text(struct run *run, struct slice text, struct place place)
{
	size_t offset = 0;
	uint32_t code;

	while (offset < text.length) {
		size_t size = utf8_decode(
			text.bytes + offset, text.length - offset, &code);

		if (changes_direction(code)) {
			diag_error(run, CODE_ENCODING, place,
				"U+%04X cannot stand here: %s", (unsigned)code,
				refused_character(code));
			return false;
		}
		offset += size ? size : 1;
	}
	return true;
}
