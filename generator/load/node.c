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

struct place
node_part(const struct node *node, size_t offset, size_t length)
{
	struct place place = node->place;
	const char *start;
	size_t quote = node->plain ? 0 : 1;

	if (!place.source || node->kind != NODE_SCALAR)
		return place;
	/* yaml_read lets a text point into the source just where it is the
	 * source's, byte by byte. */
	start = place.source->text.bytes + place.offset;
	if (node->text.bytes != start + quote)
		return place;
	if (offset > node->text.length)
		offset = node->text.length;
	if (length > node->text.length - offset)
		length = node->text.length - offset;
	place.offset += (uint32_t)(quote + offset);
	place.length = (uint32_t)length;
	return place;
}

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
