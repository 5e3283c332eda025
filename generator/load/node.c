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

bool
node_is_number(const struct node *node)
{
	double value;

	return node_is_integer(node) ||
		(node->kind == NODE_SCALAR && node->plain &&
			real_parse(node->text, &value));
}

bool
node_is_word(const struct node *node)
{
	return node->kind == NODE_SCALAR && !node_is_null(node);
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
