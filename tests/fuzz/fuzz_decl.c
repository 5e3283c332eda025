/* SPDX-License-Identifier: MIT */
/*
 * Any bytes as a declaration: either it is read or there is exactly one error,
 * and every place stands inside the text.
 */
#include <assert.h>
#include <string.h>

#include "load/decl.h"

int
LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t length);

static void
check_place(struct place place)
{
	if (place.source)
		assert(place.offset + place.length <=
			place.source->text.length);
}

static void
check(struct run *run, bool good, const struct declaration *declaration)
{
	assert(run->diag.errors == (good ? 0 : 1));
	if (run->diag.count)
		check_place(run->diag.messages[0]->place);
	check_place(declaration->name.place);
	check_place(declaration->start->place);
	if (good)
		check_place(declaration->place);
	run->diag.errors = run->diag.count = 0;
}

int
LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t length)
{
	struct slice text = {(const char *)bytes, length};
	struct declaration declaration;
	struct source source = {0};
	struct literal literal;
	struct node node = {0};
	struct run run;

	run_init(&run);
	source.text = slice_copy(&run.arena, text);
	source_index(&run.arena, &source);
	node.kind = NODE_SCALAR;
	node.plain = true;
	node.place.source = &source;
	node.place.length = (uint32_t)length;
	node.text = source.text;
	check(&run, decl_parse_slot(&run, &node, &declaration), &declaration);
	check(&run, decl_parse_type(&run, &node, &declaration), &declaration);
	literal_read_scalar(&run, &node, &literal);
	decl_is_declaration(node.text);
	run_release(&run);
	return 0;
}
