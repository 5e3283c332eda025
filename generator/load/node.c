/* SPDX-License-Identifier: MIT */
/*
 * YAML has one kind of scalar: whether it is a word, a number, true or nothing
 * is asked of its text where that matters, and quotes make it a text.
 */
#include "load/node.h"

#include "base/character.h"
#include "base/number.h"

bool
node_is_null(const struct node *node)
{
	return node->kind == NODE_SCALAR && node->plain &&
		(node->text.length == 0 || slice_is(node->text, "~") ||
			slice_is(node->text, "null") ||
			slice_is(node->text, "Null") ||
			slice_is(node->text, "NULL"));
}

struct node *
node_get(const struct node *mapping, const char *key)
{
	struct slice wanted = slice_of(key);
	size_t i;

	if (mapping->kind != NODE_MAPPING)
		return NULL;
	for (i = 0; i < mapping->count; i++)
		if (slice_equal(mapping->items[2 * i]->text, wanted))
			return mapping->items[2 * i + 1];
	return NULL;
}

/*---- places inside --------------------------------------------------------*/

static bool
is_line_break(char byte)
{
	return byte == '\n' || byte == '\r';
}

static size_t
utf8_length(uint32_t code)
{
	return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
}

/* How many bytes an escape of a text in double quotes has, and puts for how
 * many of the text it stands; 0: it breaks the line. */
static size_t
escape_length(const char *escape, size_t *stands_for)
{
	size_t digits = escape[1] == 'x' ? 2
		: escape[1] == 'u'       ? 4
		: escape[1] == 'U'       ? 8
					 : 0;
	uint32_t code = 0;
	size_t i;

	for (i = 0; i < digits; i++)
		code = code << 4 | digit_value(escape[2 + i]);
	*stands_for = utf8_length(code);
	if (escape[1] == 'N' || escape[1] == '_')
		*stands_for = 2;
	else if (escape[1] == 'L' || escape[1] == 'P')
		*stands_for = 3;
	return is_line_break(escape[1]) ? 0 : 2 + digits;
}

/* The offset in its place of a byte of a text in quotes; SIZE_MAX: it goes on
 * in another line. */
static size_t
offset_in_quotes(struct place place, size_t wanted)
{
	const char *start = place.source->text.bytes + place.offset;
	size_t at = 1, done = 0, length, stands_for;

	for (; done < wanted; done += stands_for, at += length) {
		length = stands_for = 1;
		if (start[0] == '"' && start[at] == '\\')
			length = escape_length(start + at, &stands_for);
		else if (start[0] == '\'' && start[at] == '\'')
			length = 2;
		else if (is_line_break(start[at]))
			length = 0;
		if (length == 0 || at + length >= place.length)
			return SIZE_MAX;
	}
	return at;
}

/* The offset in its place of a byte of a word's text, or SIZE_MAX. */
static size_t
offset_in_place(const struct word *word, size_t wanted)
{
	const char *start = word->place.source->text.bytes + word->place.offset;

	/* yaml_read lets a text point into the source just where it is the
	 * source's, byte by byte. */
	if (word->text.bytes == start)
		return wanted;
	if (word->text.bytes == start + 1)
		return wanted + 1;
	return start[0] == '"' || start[0] == '\''
		? offset_in_quotes(word->place, wanted)
		: SIZE_MAX;
}

struct place
word_part(const struct word *word, size_t offset, size_t length)
{
	struct place place = word->place;
	size_t begin, end;

	if (!place.source)
		return place;
	if (offset > word->text.length)
		offset = word->text.length;
	if (length > word->text.length - offset)
		length = word->text.length - offset;
	begin = offset_in_place(word, offset);
	end = offset_in_place(word, offset + length);
	if (begin == SIZE_MAX || end == SIZE_MAX)
		return place;
	place.offset += (uint32_t)begin;
	place.length = (uint32_t)(end - begin);
	return place;
}

struct place
node_part(const struct node *node, size_t offset, size_t length)
{
	struct word word = {node->text, node->place};

	return node->kind == NODE_SCALAR ? word_part(&word, offset, length)
					 : node->place;
}

/*---- what it is -----------------------------------------------------------*/

struct slice
text_shown(struct run *run, struct slice text)
{
	enum { MOST = 64 };
	size_t end = MOST;

	if (text.length <= MOST)
		return text;
	while (end > 0 && utf8_continues(text.bytes[end]))
		end--;
	text.length = end;
	return text_format(&run->arena, "%.*s…", SLICE_ARGS(text));
}

bool
node_is_boolean(const struct node *node)
{
	return node->kind == NODE_SCALAR && node->plain &&
		(slice_is(node->text, "true") || slice_is(node->text, "false"));
}

bool
node_is_integer(const struct node *node)
{
	struct integer value;
	bool overflow;

	return node->kind == NODE_SCALAR && node->plain &&
		(integer_parse(node->text, &value, &overflow) || overflow);
}

static size_t
digits_from(struct slice text, size_t at)
{
	while (at < text.length && is_digit(text.bytes[at]))
		at++;
	return at;
}

/* .inf, .NaN and 0o17, behind the sign. */
static bool
is_special_number(struct slice text)
{
	static const char *const words[] = {
		".inf", ".Inf", ".INF", ".nan", ".NaN", ".NAN"};
	size_t i;

	for (i = 0; i < sizeof words / sizeof words[0]; i++)
		if (slice_is(text, words[i]))
			return true;
	if (text.length < 3 || text.bytes[0] != '0' || text.bytes[1] != 'o')
		return false;
	for (i = 2; i < text.length; i++)
		if (digit_value(text.bytes[i]) > 7)
			return false;
	return true;
}

/* 1.5e3, and .5 and 1., which declarations have not. */
static bool
is_decimal_number(struct slice text)
{
	size_t before = digits_from(text, 0), at = before;

	if (at < text.length && text.bytes[at] == '.')
		at = digits_from(text, at + 1);
	if (before == 0 && at < 2)
		return false;
	if (at < text.length && (text.bytes[at] | 0x20) == 'e') {
		at++;
		if (at < text.length &&
			(text.bytes[at] == '-' || text.bytes[at] == '+'))
			at++;
		if (at == text.length)
			return false;
		at = digits_from(text, at);
	}
	return at == text.length;
}

bool
node_is_number(const struct node *node)
{
	struct slice text = node->text;

	if (node_is_integer(node))
		return true;
	if (node->kind != NODE_SCALAR || !node->plain || !text.length)
		return false;
	if (text.bytes[0] == '-' || text.bytes[0] == '+') {
		text.bytes++;
		text.length--;
	}
	return is_special_number(text) || is_decimal_number(text);
}

bool
node_is_word(const struct node *node)
{
	return node->kind == NODE_SCALAR && !node_is_null(node);
}

bool
node_is_name(const struct node *node)
{
	size_t i;

	if (!node_is_word(node) || !node->plain || node_is_boolean(node) ||
		!node->text.length || is_digit(node->text.bytes[0]))
		return false;
	for (i = 0; i < node->text.length; i++)
		if (!is_letter(node->text.bytes[i]) &&
			!is_digit(node->text.bytes[i]) &&
			node->text.bytes[i] != '_')
			return false;
	return true;
}

struct word
node_word(const struct node *node)
{
	return (struct word){node->text, node->place};
}

const char *
node_what(struct run *run, const struct node *node)
{
	const char *kind = "the text ";
	const char *quote = "'";

	switch (node->kind) {
	case NODE_SEQUENCE:
		return "a list";
	case NODE_MAPPING:
		return "a mapping";
	case NODE_SCALAR:
		break;
	}
	if (node_is_null(node))
		return "null";
	if (node_is_number(node))
		kind = "the number ", quote = "";
	else if (node_is_boolean(node))
		kind = quote = "";
	return text_format(&run->arena, "%s%s%.*s%s", kind, quote,
		SLICE_ARGS(text_shown(run, node->text)), quote)
		.bytes;
}
