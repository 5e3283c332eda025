/* SPDX-License-Identifier: MIT */
/*
 * Any bytes as a file: there is a tree or an error, every place stands inside
 * the text, and the part of a scalar is the bytes it says, or their escapes.
 */
#include <assert.h>
#include <string.h>

#include "load/yaml.h"

int
LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t length);

static void
check_place(struct place place)
{
	assert(place.source);
	assert(place.offset + place.length <= place.source->text.length + 1);
}

/* A text in quotes may have escapes. */
static bool
is_between_quotes(struct slice part, struct slice whole)
{
	return whole.length >= 2 &&
		(whole.bytes[0] == '"' || whole.bytes[0] == '\'') &&
		part.bytes == whole.bytes + 1 &&
		part.length == whole.length - 2;
}

static void
check_scalar(const struct node *node)
{
	struct slice part = place_text(node_part(node, 0, node->text.length));
	struct slice whole = place_text(node->place);

	assert(slice_equal(part, node->text) || slice_equal(part, whole) ||
		is_between_quotes(part, whole));
	/* A plain text on one line is the source's own. */
	if (node->plain && !memchr(part.bytes, '\n', part.length) &&
		!memchr(part.bytes, '\r', part.length))
		assert(slice_equal(part, node->text));
}

static void
check_node(const struct node *node)
{
	size_t count = node->kind == NODE_MAPPING ? 2 * node->count
						  : node->count;
	size_t i;

	check_place(node->place);
	if (node->kind == NODE_SCALAR)
		check_scalar(node);
	for (i = 0; i < count; i++)
		check_node(node->items[i]);
}

int
LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t length)
{
	struct slice text = {(const char *)bytes, length};
	struct source source = {0};
	struct node *root;
	struct run run;
	size_t i;

	run_init(&run);
	source.text = slice_copy(&run.arena, text);
	source_index(&run.arena, &source);
	root = yaml_read(&run, &run.arena, &source);
	assert(root || run.diag.errors);
	/* Behind a refused anchor or tag the text is not where its node is. */
	if (root && run.diag.errors == 0)
		check_node(root);
	for (i = 0; i < run.diag.count; i++)
		check_place(run.diag.messages[i]->place);
	run_release(&run);
	return 0;
}
