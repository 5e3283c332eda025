/* SPDX-License-Identifier: MIT */
/*
 * A schema may have a class called as a parameter of the accessors is, "text"
 * or "self", which would hide the type behind it. For such a schema the text of
 * each template is read with another name for it: word by word, past what is no
 * C. A line that begins with a '*' and no word behind it is one of a comment,
 * of which another template has the beginning.
 */
#include "template/rename.h"

#include <string.h>

#include "base/character.h"

struct slice
renamed_word(struct arena *arena, struct slice word)
{
	return text_format(arena, "slot_arg_%.*s", SLICE_ARGS(word));
}

static bool
stands_at(struct slice text, size_t at, const char *what)
{
	return slice_begins(slice_from(text, at), what);
}

/* Behind the next such text from there on. */
static size_t
behind(struct slice text, size_t at, const char *what)
{
	while (at < text.length && !stands_at(text, at, what))
		at++;
	return at < text.length ? at + strlen(what) : at;
}

/* Behind a literal in such quotes. */
static size_t
behind_quotes(struct slice text, size_t at)
{
	char quote = text.bytes[at++];

	while (at < text.length && text.bytes[at] != quote)
		at += text.bytes[at] == '\\' ? 2 : 1;
	return at < text.length ? at + 1 : text.length;
}

static bool
is_line_of_comment(struct slice text, size_t at)
{
	return stands_at(text, at, " *") &&
		(at == 0 || text.bytes[at - 1] == '\n');
}

/* Where the part of the text that begins there and is no C ends; there, where
 * it is C. */
static size_t
skip(struct slice text, size_t at)
{
	if (stands_at(text, at, "{{"))
		return behind(text, at, "}}");
	if (stands_at(text, at, "/*"))
		return behind(text, at + 2, "*/");
	if (text.bytes[at] == '"' || text.bytes[at] == '\'')
		return behind_quotes(text, at);
	if (is_line_of_comment(text, at))
		return behind(text, at, "\n");
	return at;
}

static bool
is_word_character(char byte)
{
	return is_letter(byte) || is_digit(byte) || byte == '_';
}

static size_t
behind_word(struct slice text, size_t at)
{
	while (at < text.length && is_word_character(text.bytes[at]))
		at++;
	return at;
}

/* Of an object: its ->length. */
static bool
is_member(struct slice text, size_t at)
{
	return at > 0 &&
		(text.bytes[at - 1] == '.' || text.bytes[at - 1] == '>');
}

struct slice
rename_words(struct arena *arena, struct slice text, const struct map *words)
{
	struct buffer out = {0};
	size_t at = 0, end;
	struct slice result;

	for (; at < text.length; at = end) {
		struct slice part = {text.bytes + at, 0};

		end = skip(text, at);
		if (end == at)
			end = behind_word(text, at);
		if (end == at)
			end = at + 1;
		part.length = end - at;
		if (is_word_character(*part.bytes) && !is_member(text, at) &&
			map_get(words, part))
			part = renamed_word(arena, part);
		buffer_add_slice(&out, part);
	}
	result = slice_copy(arena, buffer_slice(&out));
	buffer_release(&out);
	return result;
}
