/* SPDX-License-Identifier: MIT */
/*
 * An enum is a list of names or a mapping from names to numbers; with
 * 'permissible_values:' in it, a mapping of its keys. Numbers that are not
 * given are counted later, by resolve/enumeration.c.
 */
#include "load/load_enum.h"

#include "base/limits.h"
#include "load/field_read.h"

struct value_list {
	struct loader *loader;
	struct enum_text *enumeration;
	struct enum_value_text *values; /* the enum's */
	struct map names;
};

static const char *
enum_value_hint(const struct node *node)
{
	if (node->kind != NODE_SCALAR)
		return "";
	if (node_is_boolean(node))
		return "; beside 'permissible_values' it may be a key";
	return "; a description is written {description: …}";
}

/* The value's number, its keys, or nothing. */
static void
enum_value_load(struct loader *loader, struct enum_value_text *value,
	const struct node *node)
{
	if (!node || node_is_null(node))
		return;
	if (node->kind == NODE_MAPPING) {
		keys_load(loader, KEYS_ENUM_VALUE, value, node, NULL);
	} else if (node_is_number(node) || node_is_name(node)) {
		static const struct key number = {
			"value", KEY_FORM_COUNT, 0, KEY_USED, "", 0, 0};

		count_read(loader->run, &number, node, &value->given);
	} else {
		diag_error(loader->run, CODE_WRONG_KIND, node->place,
			"enum value '%.*s' is a number, a mapping or nothing, "
			"not %s%s",
			SLICE_ARGS(value->name.text),
			node_what(loader->run, node), enum_value_hint(node));
	}
}

static void
value_add(struct value_list *list, const struct node *name,
	const struct node *node)
{
	struct enum_text *enumeration = list->enumeration;
	struct run *run = list->loader->run;
	struct enum_value_text *value = &list->values[enumeration->value_count];
	struct word *first;

	if (!name_check(run, name, NAME_VALUE, false) && !node_is_word(name))
		return;
	value->name = node_word(name);
	first = map_put(
		&list->names, &run->arena, value->name.text, &value->name);
	if (first) {
		struct message *message = diag_error(run, CODE_DUPLICATE,
			name->place, "enum '%.*s' has '%.*s' twice",
			SLICE_ARGS(enumeration->name.text),
			SLICE_ARGS(value->name.text));

		diag_note(run, message, first->place, "the first is here");
		return;
	}
	enum_value_load(list->loader, value, node);
	enumeration->value_count++;
}

/* A list of names or a mapping from names. */
static void
values_read(struct loader *loader, struct enum_text *enumeration,
	const struct node *node)
{
	struct value_list list = {.loader = loader, .enumeration = enumeration};
	size_t i;

	if (too_many(loader->run, &enumeration->name, node, "values",
		    LIMIT_ENUM_VALUES))
		return;
	map_init(&list.names);
	list.values = ARENA_ARRAY(
		&loader->run->arena, struct enum_value_text, node->count);
	enumeration->values = list.values;
	for (i = 0; i < node->count; i++)
		if (node->kind == NODE_MAPPING)
			value_add(&list, node->items[2 * i],
				node->items[2 * i + 1]);
		else
			value_add(&list, node->items[i], NULL);
}

static bool
values_load(struct loader *loader, const struct key *key, void *object,
	const struct node *value)
{
	if (value->kind == NODE_SCALAR) {
		report_form(loader->run, key, value);
		return false;
	}
	values_read(loader, object, value);
	return true;
}

static const struct section enum_sections[] = {
	{KEY_SECTION_VALUES, values_load}, {0, NULL}};

static void
enum_load_body(struct loader *loader, struct enum_text *enumeration,
	const struct node *node)
{
	if (node->kind == NODE_SCALAR && !node_is_null(node))
		diag_error(loader->run, CODE_WRONG_KIND, node->place,
			"enum '%.*s' is a list of names or a mapping, not %s",
			SLICE_ARGS(enumeration->name.text),
			node_what(loader->run, node));
	else if (node->kind == NODE_SCALAR || node->count == 0)
		diag_error(loader->run, CODE_MISSING, enumeration->name.place,
			"enum '%.*s' has no values",
			SLICE_ARGS(enumeration->name.text));
	else if (node->kind == NODE_SEQUENCE ||
		!node_get(node, "permissible_values"))
		values_read(loader, enumeration, node);
	else if (keys_load(
			 loader, KEYS_ENUM, enumeration, node, enum_sections) &&
		enumeration->value_count == 0)
		diag_error(loader->run, CODE_MISSING, enumeration->name.place,
			"enum '%.*s' has no values",
			SLICE_ARGS(enumeration->name.text));
}

void
enum_load(
	struct loader *loader, const struct node *name, const struct node *node)
{
	struct enum_text *enumeration = ARENA_NEW(
		&loader->run->arena, struct enum_text);
	bool bad = false;

	if (definition_name(loader, name, NAME_ENUM, &enumeration->name, &bad))
		loader->enums[loader->schema->enum_count++] = enumeration;
	enum_load_body(loader, enumeration, node);
}
