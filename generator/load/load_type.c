/* SPDX-License-Identifier: MIT */
/*
 * A type is a declaration without a name, or a mapping in which 'c:' or
 * 'typeof:' holds that declaration.
 */
#include "load/load_type.h"

#include "load/field_read.h"

/* c: or typeof: */
static bool
declaration_load(struct loader *loader, const struct key *key, void *object,
	const struct node *value)
{
	struct type_text *type = object;
	struct declaration declaration;
	struct message *message;

	if (!node_is_word(value)) {
		report_form(loader->run, key, value);
		return false;
	}
	if (!decl_parse_type(loader->run, value, &declaration))
		return false;
	if (!type->declaration.type.text.length) {
		type->declaration = declaration;
		return true;
	}
	message = diag_error(loader->run, CODE_CONFLICT, value->place,
		"type '%.*s' has both 'c' and 'typeof'",
		SLICE_ARGS(type->name.text));
	diag_note(loader->run, message, type->declaration.place,
		"the other is here");
	return false;
}

static const struct section type_sections[] = {
	{KEY_SECTION_TYPE_OF, declaration_load}, {0, NULL}};

static bool
type_load_mapping(
	struct loader *loader, struct type_text *type, const struct node *node)
{
	if (!keys_load(loader, KEYS_TYPE, type, node, type_sections))
		return false;
	if (type->declaration.type.text.length)
		return true;
	diag_error(loader->run, CODE_MISSING, type->name.place,
		"type '%.*s' needs 'c' or 'typeof'",
		SLICE_ARGS(type->name.text));
	return false;
}

/* A declaration without a name, or a mapping. */
static bool
type_load_body(
	struct loader *loader, struct type_text *type, const struct node *node)
{
	if (node->kind == NODE_MAPPING)
		return type_load_mapping(loader, type, node);
	if (node_is_word(node) && !node_is_number(node))
		return decl_parse_type(loader->run, node, &type->declaration);
	diag_error(loader->run, CODE_WRONG_KIND, node->place,
		"type '%.*s' is a declaration without a name or a mapping, "
		"not %s",
		SLICE_ARGS(type->name.text), node_what(loader->run, node));
	return false;
}

/* A type that cannot be read is kept, resolved to nothing: whoever uses it
 * is as bad, and silently. */
void
type_load(
	struct loader *loader, const struct node *name, const struct node *node)
{
	struct type_text *type = ARENA_NEW(
		&loader->run->arena, struct type_text);
	bool bad = false;

	type->declaration = no_declaration;
	if (definition_name(loader, name, NAME_TYPE, &type->name, &bad))
		loader->types[loader->schema->type_count++] = type;
	if (!type_load_body(loader, type, node))
		type->bad = true;
}
