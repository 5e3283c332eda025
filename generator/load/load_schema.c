/* SPDX-License-Identifier: MIT */
/*
 * A schema's keys, in the file's order; what its sections hold is read by
 * load_class.c, load_enum.c, load_type.c and load_slots.c. A fault is reported
 * and what is left of the file read all the same.
 */
#include "load/load_schema.h"

#include <string.h>

#include "base/limits.h"
#include "base/path.h"
#include "load/field_read.h"
#include "load/load_class.h"
#include "load/load_constants.h"
#include "load/load_enum.h"
#include "load/load_slots.h"
#include "load/load_type.h"

/*---- sections -------------------------------------------------------------*/

typedef void
definition_loader(struct loader *loader, const struct node *name,
	const struct node *node);

static void
definitions_load(
	struct loader *loader, const struct node *node, definition_loader *load)
{
	size_t i;

	for (i = 0; i < node->count; i++)
		load(loader, node->items[2 * i], node->items[2 * i + 1]);
}

static bool
language_load(struct loader *loader, const struct key *key, void *object,
	const struct node *value)
{
	struct literal version = {0};

	(void)object;
	if (!integer_read(loader->run, key, value, &version) ||
		integer_compare(version.integer, integer_of(1)) == 0)
		return true;
	diag_error(loader->run, CODE_LATER, value->place,
		"this slotgen reads version 1 of the language, not %.*s",
		SLICE_ARGS(value->text));
	return true;
}

static bool
name_load(struct loader *loader, const struct key *key, void *object,
	const struct node *value)
{
	struct schema_text *schema = object;

	(void)key;
	if (name_check(loader->run, value, NAME_SCHEMA, false))
		schema->name = node_word(value);
	return true;
}

static bool
imports_load(struct loader *loader, const struct key *key, void *object,
	const struct node *value)
{
	struct schema_text *schema = object;

	words_read(loader->run, key, value, &schema->imports,
		&schema->import_count);
	return true;
}

static bool
prefix_load(struct loader *loader, const struct key *key, void *object,
	const struct node *value)
{
	struct schema_text *schema = object;

	if (value->kind == NODE_SCALAR && !value->plain &&
		value->text.length == 0)
		return true; /* "" is no prefix */
	if (value->kind != NODE_SCALAR)
		report_form(loader->run, key, value);
	else if (name_check(loader->run, value, NAME_PREFIX, false))
		schema->prefix = node_word(value);
	return true;
}

/* They are emitted behind the schema's name. */
static bool
schema_constants_load(struct loader *loader, const struct key *key,
	void *object, const struct node *value)
{
	struct schema_text *schema = object;
	size_t i;

	if (!constants_load(loader, key, value, &schema->constants,
		    &schema->constant_count))
		return true;
	for (i = 0; i < schema->constant_count; i++)
		name_check_word(loader->run, &schema->constants[i].name,
			NAME_CONSTANT, false);
	return true;
}

static bool
slots_load(struct loader *loader, const struct key *key, void *object,
	const struct node *value)
{
	(void)key;
	schema_load_slots(loader->run, object, value);
	return true;
}

static bool
enums_load(struct loader *loader, const struct key *key, void *object,
	const struct node *value)
{
	struct schema_text *schema = object;

	if (!is_mapping(loader, key, value))
		return true;
	schema->enums = loader->enums = ARENA_ARRAY(
		&loader->run->arena, const struct enum_text *, value->count);
	definitions_load(loader, value, enum_load);
	return true;
}

static bool
types_load(struct loader *loader, const struct key *key, void *object,
	const struct node *value)
{
	struct schema_text *schema = object;

	if (!is_mapping(loader, key, value))
		return true;
	schema->types = loader->types = ARENA_ARRAY(
		&loader->run->arena, const struct type_text *, value->count);
	definitions_load(loader, value, type_load);
	return true;
}

static bool
classes_load(struct loader *loader, const struct key *key, void *object,
	const struct node *value)
{
	struct schema_text *schema = object;

	if (!is_mapping(loader, key, value) ||
		too_many(loader->run, &schema->name, value, "classes",
			LIMIT_CLASSES))
		return true;
	schema->classes = loader->classes = ARENA_ARRAY(
		&loader->run->arena, const struct class_text *, value->count);
	definitions_load(loader, value, class_load);
	return true;
}

static const struct section schema_sections[] = {
	{KEY_SECTION_LANGUAGE, language_load},
	{KEY_SECTION_SCHEMA_NAME, name_load}, {KEY_SECTION_PREFIX, prefix_load},
	{KEY_SECTION_IMPORTS, imports_load},
	{KEY_SECTION_CONSTANTS, schema_constants_load},
	{KEY_SECTION_SLOTS, slots_load}, {KEY_SECTION_ENUMS, enums_load},
	{KEY_SECTION_TYPES, types_load}, {KEY_SECTION_CLASSES, classes_load},
	{0, NULL}};

/*---- the schema -----------------------------------------------------------*/

/* A file's name may have what an identifier may not: can-bus.yaml is can_bus.
 */
static struct slice
identifier_from_file(struct run *run, struct slice stem)
{
	char *name = ARENA_ARRAY(&run->arena, char, stem.length + 1);
	size_t i;

	for (i = 0; i < stem.length; i++)
		name[i] = strchr("-. ", stem.bytes[i]) ? '_' : stem.bytes[i];
	return (struct slice){name, stem.length};
}

/* A file's name that is no identifier does not stop anything but the name of
 * the tables, which 'name:' can give. */
static void
name_from_file(struct loader *loader, const struct node *document)
{
	struct schema_text *schema = loader->schema;
	struct node node = {.kind = NODE_SCALAR,
		.place = document->place,
		.text = identifier_from_file(
			loader->run, path_stem(schema->file_name))};

	schema->name = node_word(&node);
	if (!node_get(document, "name"))
		name_check(loader->run, &node, NAME_FILE, false);
}

static void
warn_if_empty(struct loader *loader, const struct node *document)
{
	const struct schema_text *schema = loader->schema;

	if (loader->run->diag.errors == 0 && schema->class_count == 0 &&
		schema->enum_count == 0 && schema->type_count == 0 &&
		schema->slot_count == 0 && schema->import_count == 0 &&
		schema->constant_count == 0)
		diag_warning(loader->run, CODE_EMPTY_SCHEMA, document->place,
			"the schema defines nothing");
}

/* Known before the classes are read, wherever it stands. */
static bool
has_prefix(const struct node *document)
{
	const struct node *prefix = node_get(document, "prefix");

	return prefix && node_is_word(prefix) && prefix->text.length > 0;
}

struct schema_text *
load_schema(struct run *run, const struct source *source,
	const struct node *document)
{
	struct loader loader = {.run = run};
	const struct node *id;

	if (document->kind != NODE_MAPPING) {
		diag_error(run, CODE_WRONG_KIND, document->place,
			"a schema is a mapping, not %s",
			node_what(run, document));
		return NULL;
	}
	id = node_get(document, "id");
	if (id) {
		diag_error(run, CODE_LATER, id->place,
			"LinkML schemas (a file with 'id:') are not read by "
			"this version");
		return NULL;
	}
	loader.schema = ARENA_NEW(&run->arena, struct schema_text);
	loader.schema->source = source;
	loader.schema->file_name = path_file(
		source->alias.length ? source->alias : source->name);
	loader.prefixed = has_prefix(document);
	map_init(&loader.names);
	map_init(&loader.schema->slot_map);
	name_from_file(&loader, document);
	keys_load(
		&loader, KEYS_SCHEMA, loader.schema, document, schema_sections);
	warn_if_empty(&loader, document);
	return loader.schema;
}
