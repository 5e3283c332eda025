/* SPDX-License-Identifier: MIT */
/*
 * A mapping from names to numbers and texts. A plain word may be the name of
 * another constant, which resolve finds out; where there is none it is a text.
 */
#include "load/load_constants.h"

#include "load/field_read.h"

static bool
constant_value(struct run *run, const struct key *key,
	struct constant *constant, const struct node *node)
{
	struct literal *value = &constant->value;

	if (!node_is_word(node) || node_is_boolean(node)) {
		diag_error(run, CODE_WRONG_KIND, node->place,
			"'%s': '%.*s' is an integer, a number or a text, "
			"not %s",
			key->name, SLICE_ARGS(constant->name.text),
			node_what(run, node));
		return false;
	}
	if (node_is_number(node)) {
		if (!literal_read_scalar(run, node, value))
			return false;
		if (!literal_is_wide(value))
			return true;
		diag_error(run, CODE_OUT_OF_RANGE, node->place,
			"%.*s does not fit 64 bits", SLICE_ARGS(node->text));
		return false;
	}
	value->kind = node_is_name(node) ? LITERAL_WORD : LITERAL_TEXT;
	value->place = node->place;
	value->text = node->text;
	return true;
}

bool
constants_load(struct loader *loader, const struct key *key,
	const struct node *node, const struct constant **list, size_t *count)
{
	struct constant *constants;
	bool good = true;
	size_t i;

	if (!is_mapping(loader, key, node))
		return node_is_null(node);
	constants = ARENA_ARRAY(
		&loader->run->arena, struct constant, node->count);
	*list = constants;
	for (i = 0; i < node->count; i++) {
		struct constant *constant = &constants[*count];

		constant->name = node_word(node->items[2 * i]);
		if (constant_value(loader->run, key, constant,
			    node->items[2 * i + 1]) &&
			node_is_word(node->items[2 * i]))
			++*count;
		else
			good = false;
	}
	return good;
}
