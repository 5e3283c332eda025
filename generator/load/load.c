/* SPDX-License-Identifier: MIT */
/*
 * From nodes to a schema. The tables of keys.h say which keys there are and
 * which field most of them set; what remains is here: the things with names
 * (classes, enums, types, constants), and load_slots.c for slots.
 */
#include "load/load.h"

#include "base/path.h"
#include "load/load_slots.h"
#include "load/field_read.h"
#include "message/suggest.h"

struct loader {
	struct run *run;
	struct schema *schema;
	struct map names; /* class, enum and type → its struct word */
	bool prefixed;    /* every emitted name has a prefix */
};

/* The value of one key of an object of the loader's. False where it does not
 * fit, which has been reported. */
typedef bool
value_loader(struct loader *loader, const struct key *key, void *object,
	const struct node *value);

/* Every pair of a mapping, in the file's order. False where one is bad. */
static bool
keys_load(struct loader *loader, enum key_place place, void *object,
	const struct node *mapping, value_loader *load)
{
	bool good = true;
	size_t i;

	for (i = 0; i < mapping->count; i++) {
		const struct key *key = key_read(
			loader->run, place, mapping->items[2 * i]);

		good = key &&
			load(loader, key, object, mapping->items[2 * i + 1]) &&
			good;
	}
	return good;
}

/* Where the value of a key must be a mapping from names; nothing at all is
 * an empty one. */
static bool
is_mapping(
	struct loader *loader, const struct key *key, const struct node *value)
{
	if (value->kind == NODE_MAPPING)
		return true;
	if (!node_is_null(value))
		report_form(loader->run, key, value);
	return false;
}

/* Class, enum and type share one name space. False where the name cannot be
 * used a second time. */
static bool
name_enter(struct loader *loader, struct word *name)
{
	struct word *first = map_put(
		&loader->names, &loader->run->arena, name->text, name);
	struct message *message;

	if (!first)
		return true;
	message = diag_error(loader->run, CODE_DUPLICATE, name->place,
		"'%.*s' is defined twice; classes, enums and types share one "
		"name space",
		SLICE_ARGS(name->text));
	diag_note(loader->run, message, first->place,
		"'%.*s' is first defined here", SLICE_ARGS(first->text));
	return false;
}

/* The name of a class, enum or type. Where it is refused for what it spells
 * it is still entered, so that nothing else misses it. */
static bool
definition_name(struct loader *loader, const struct node *node,
	enum name_use use, struct word *name, bool *bad)
{
	*name = node_word(node);
	if (!name_check(loader->run, node, use, loader->prefixed)) {
		*bad = true;
		if (!node_is_word(node))
			return false;
	}
	return name_enter(loader, name);
}

/*---- enums ----------------------------------------------------------------*/

struct value_list {
	struct loader *loader;
	struct enumeration *enumeration;
	struct map names;
};

static bool
enum_value_key(struct loader *loader, const struct key *key, void *object,
	const struct node *value)
{
	return field_read(loader->run, key, object, value);
}

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
enum_value_load(struct loader *loader, struct enum_value *value,
	const struct node *node)
{
	if (!node || node_is_null(node))
		return;
	if (node->kind == NODE_MAPPING) {
		keys_load(loader, KEYS_ENUM_VALUE, value, node, enum_value_key);
	} else if (node_is_number(node)) {
		static const struct key number = {
			"value", FORM_INTEGER, KEY_USED, "", 0, 0};

		integer_read(loader->run, &number, node, &value->given);
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
	struct enumeration *enumeration = list->enumeration;
	struct run *run = list->loader->run;
	struct enum_value *value =
		&enumeration->values[enumeration->value_count];
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

static bool
too_many(struct run *run, const struct word *owner, const struct node *node,
	const char *what, size_t most)
{
	size_t step = node->kind == NODE_MAPPING ? 2 : 1;

	if (node->count <= most)
		return false;
	diag_error(run, CODE_LIMIT, node->items[step * most]->place,
		"'%.*s' has more than %zu %s", SLICE_ARGS(owner->text), most,
		what);
	return true;
}

/* A list of names or a mapping from names. */
static void
values_load(struct loader *loader, struct enumeration *enumeration,
	const struct node *node)
{
	struct value_list list = {.loader = loader, .enumeration = enumeration};
	size_t i;

	if (too_many(loader->run, &enumeration->name, node, "values",
		    LIMIT_ENUM_VALUES))
		return;
	map_init(&list.names);
	enumeration->values = ARENA_ARRAY(
		&loader->run->arena, struct enum_value, node->count);
	for (i = 0; i < node->count; i++)
		if (node->kind == NODE_MAPPING)
			value_add(&list, node->items[2 * i],
				node->items[2 * i + 1]);
		else
			value_add(&list, node->items[i], NULL);
}

static bool
enum_key(struct loader *loader, const struct key *key, void *object,
	const struct node *value)
{
	if (key->form != FORM_VALUES)
		return field_read(loader->run, key, object, value);
	if (value->kind == NODE_SCALAR) {
		report_form(loader->run, key, value);
		return false;
	}
	values_load(loader, object, value);
	return true;
}

static void
enum_load_body(struct loader *loader, struct enumeration *enumeration,
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
		values_load(loader, enumeration, node);
	else if (keys_load(loader, KEYS_ENUM, enumeration, node, enum_key) &&
		enumeration->value_count == 0)
		diag_error(loader->run, CODE_MISSING, enumeration->name.place,
			"enum '%.*s' has no values",
			SLICE_ARGS(enumeration->name.text));
}

static void
enum_load(
	struct loader *loader, const struct node *name, const struct node *node)
{
	struct schema *schema = loader->schema;
	struct enumeration *enumeration = ARENA_NEW(
		&loader->run->arena, struct enumeration);
	bool bad = false;

	enumeration->schema = schema;
	if (definition_name(loader, name, NAME_ENUM, &enumeration->name, &bad))
		schema->enums[schema->enum_count++] = enumeration;
	enum_load_body(loader, enumeration, node);
}

/*---- types ----------------------------------------------------------------*/

static bool
type_of(struct loader *loader, const struct key *key, struct type *type,
	const struct node *value)
{
	struct declaration declaration = {0};
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

static bool
type_key(struct loader *loader, const struct key *key, void *object,
	const struct node *value)
{
	if (key->form == FORM_TYPE_OF)
		return type_of(loader, key, object, value);
	return field_read(loader->run, key, object, value);
}

static bool
type_load_mapping(
	struct loader *loader, struct type *type, const struct node *node)
{
	if (!keys_load(loader, KEYS_TYPE, type, node, type_key))
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
	struct loader *loader, struct type *type, const struct node *node)
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
static void
type_load(
	struct loader *loader, const struct node *name, const struct node *node)
{
	struct schema *schema = loader->schema;
	struct type *type = ARENA_NEW(&loader->run->arena, struct type);
	bool bad = false;

	type->schema = schema;
	if (definition_name(loader, name, NAME_TYPE, &type->name, &bad))
		schema->types[schema->type_count++] = type;
	if (!type_load_body(loader, type, node))
		type->resolved = true;
}

/*---- classes --------------------------------------------------------------*/

/* YAML's plain words are texts here: no enum can be meant. */
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
	if (node_is_number(node))
		return literal_read_scalar(run, node, value);
	value->kind = LITERAL_TEXT;
	value->place = node->place;
	value->text = node->text;
	return true;
}

static bool
constants_load(struct loader *loader, const struct key *key,
	struct class *class, const struct node *node)
{
	bool good = true;
	size_t i;

	if (!is_mapping(loader, key, node))
		return node_is_null(node);
	class->constants = ARENA_ARRAY(
		&loader->run->arena, struct constant, node->count);
	for (i = 0; i < node->count; i++) {
		struct constant *constant =
			&class->constants[class->constant_count];

		constant->name = node_word(node->items[2 * i]);
		if (constant_value(loader->run, key, constant,
			    node->items[2 * i + 1]) &&
			node_is_word(node->items[2 * i]))
			class->constant_count++;
		else
			good = false;
	}
	return good;
}

static bool
endian_load(struct loader *loader, const struct key *key, struct class *class,
	const struct node *value)
{
	int choice = choice_read(loader->run, key, value);

	if (choice < 0)
		return false;
	class->endian.given = true;
	class->endian.value = (enum byte_order)choice;
	class->endian.place = value->place;
	return true;
}

/* "true", "false", or "fast", which is true and more. */
static bool
eq_load(struct loader *loader, const struct key *key, struct class *class,
	const struct node *value)
{
	static const struct key flag = {
		"eq", FORM_FLAG, KEY_USED, "", offsetof(struct class, eq), 0};

	if (!node_is_word(value) || !slice_is(value->text, "fast")) {
		if (node_is_boolean(value))
			return field_read(loader->run, &flag, class, value);
		report_form(loader->run, key, value);
		return false;
	}
	class->eq.given = class->eq.value = class->eq_is_fast = true;
	class->eq.place = value->place;
	return true;
}

static bool
refs_load(struct loader *loader, const struct key *key, struct class *class,
	const struct node *value)
{
	if (choice_read(loader->run, key, value) < 0)
		return false;
	class->index32.given = true;
	class->index32.place = value->place;
	return true;
}

static bool
rename_load(struct loader *loader, const struct key *key, struct class *class,
	const struct node *value)
{
	int choice = choice_read(loader->run, key, value);

	if (choice < 0)
		return false;
	class->rename.given = true;
	class->rename.value = (enum rename)choice;
	class->rename.place = value->place;
	return true;
}

/* A number is compared as it is written, so it is kept as decimal digits. */
static bool
tag_load_number(struct loader *loader, const struct key *key,
	struct class *class, const struct node *value)
{
	struct literal number = {0};

	if (!integer_read(loader->run, key, value, &number))
		return false;
	if (number.integer.magnitude > INT64_MAX &&
		!(number.integer.negative &&
			number.integer.magnitude == UINT64_C(1) << 63)) {
		diag_error(loader->run, CODE_OUT_OF_RANGE, value->place,
			"an integer tag lies within -2^63..2^63-1");
		return false;
	}
	class->tag.kind = TAGGED_INTEGER;
	class->tag.text = text_format(&loader->run->arena, "%s%llu",
		number.integer.negative ? "-" : "",
		(unsigned long long)number.integer.magnitude);
	return true;
}

static bool
tag_load(struct loader *loader, const struct key *key, struct class *class,
	const struct node *value)
{
	struct tagging *tag = &class->tag;

	tag->place = value->place;
	if (node_is_boolean(value)) {
		tag->kind = slice_is(value->text, "true") ? TAGGED_CLASS
							  : UNTAGGED;
	} else if (node_is_number(value)) {
		if (!tag_load_number(loader, key, class, value))
			return false;
	} else if (node_is_word(value) && value->text.length > 0) {
		tag->kind = TAGGED_TEXT;
		tag->text = value->text;
	} else {
		report_form(loader->run, key, value);
		return false;
	}
	tag->given = true;
	return true;
}

static bool
class_key(struct loader *loader, const struct key *key, void *object,
	const struct node *value)
{
	struct class *class = object;

	switch (key->form) {
	case FORM_SLOTS:
		class_load_slots(loader->run, class, value);
		return true;
	case FORM_USAGES:
		if (is_mapping(loader, key, value))
			class_load_usages(loader->run, class, value);
		return value->kind == NODE_MAPPING || node_is_null(value);
	case FORM_CONSTANTS:
		return constants_load(loader, key, class, value);
	case FORM_ENDIAN:
		return endian_load(loader, key, class, value);
	case FORM_REFS:
		return refs_load(loader, key, class, value);
	case FORM_RENAME:
		return rename_load(loader, key, class, value);
	case FORM_TAG:
		return tag_load(loader, key, class, value);
	case FORM_EQ:
		return eq_load(loader, key, class, value);
	case FORM_TEXT:
	case FORM_FLAG:
	case FORM_NAME:
	case FORM_RANGE:
	case FORM_WORD:
	case FORM_NAMES:
	case FORM_WORDS:
	case FORM_WARNINGS:
	case FORM_INTEGER:
	case FORM_NUMBER:
	case FORM_LITERAL:
	case FORM_LAYOUT:
	case FORM_LANGUAGE:
	case FORM_SCHEMA_NAME:
	case FORM_PREFIX:
	case FORM_IMPORTS:
	case FORM_BITS:
	case FORM_CHARS:
	case FORM_C:
	case FORM_TYPE_OF:
	case FORM_CLASSES:
	case FORM_ENUMS:
	case FORM_TYPES:
	case FORM_VALUES:
		break;
	}
	return field_read(loader->run, key, class, value);
}

/* Python's rule: a class attribute and a slot cannot have one name. */
static void
check_constants(struct run *run, struct class *class)
{
	struct map names;
	size_t i;

	map_init(&names);
	for (i = 0; i < class->own_count; i++)
		map_put(&names, &run->arena,
			slot_reflected_name(&run->arena, class->name.text,
				class->own[i]->name.text),
			class->own[i]);
	for (i = 0; i < class->constant_count; i++) {
		const struct word *name = &class->constants[i].name;
		struct slot *slot = map_get(&names, name->text);

		if (!slot)
			name_check_word(run, name, NAME_CONSTANT, false);
		else
			constant_report_conflict(run, name, name->text,
				slot->name.place, SLOT_OF_ITS_OWN);
	}
}

/* 'dict: false' beside '__dict__'. */
static void
check_listed(struct run *run, struct class *class, const char *name,
	const struct flag *flag, const struct flag *listed)
{
	struct message *message;

	if (!listed->given || !flag->given || flag->value)
		return;
	message = diag_error(run, CODE_CONFLICT, flag->place,
		"class '%.*s': '%s: false' contradicts its slots",
		SLICE_ARGS(class->name.text), name);
	diag_note(run, message, listed->place, "'__%s__' is listed here", name);
	class->bad = true;
}

/* Only warnings can be silenced, and only those that there are. */
static void
check_suppressed(struct run *run, const struct class *class)
{
	size_t i;

	for (i = 0; i < class->suppress_count; i++) {
		const struct word *word = &class->suppress[i];
		struct suggestion suggestion;
		unsigned code = CODE_FIRST_WARNING;

		suggest_start(&suggestion, word->text);
		for (; code < CODE_FIRST_CHANGE; code++) {
			if (slice_is(word->text, explanations[code].name))
				break;
			suggest_offer(
				&suggestion, slice_of(explanations[code].name));
		}
		if (code == CODE_FIRST_CHANGE)
			diag_error(run, CODE_UNKNOWN_CODE, word->place,
				"there is no warning '%.*s'%s",
				SLICE_ARGS(text_shown(run, word->text)),
				suggest_text(run, &suggestion));
	}
}

/* What several keys say together. */
static void
class_check(struct run *run, struct class *class)
{
	check_listed(run, class, "dict", &class->dict, &class->lists_dict);
	check_listed(
		run, class, "weakref", &class->weakref, &class->lists_weakref);
	if (class->dict.given && !class->dict.value && !class->has_slots_key) {
		class->has_slots_key = true;
		class->slots_place = class->dict.place;
	}
	if (class->constant_count)
		check_constants(run, class);
	check_suppressed(run, class);
}

static void
class_load_body(
	struct loader *loader, struct class *class, const struct node *node)
{
	if (node->kind == NODE_MAPPING) {
		if (!keys_load(loader, KEYS_CLASS, class, node, class_key) ||
			node->incomplete)
			class->incomplete = true;
		class_check(loader->run, class);
		if (node_get(node, "slots"))
			class_check_slots(
				loader->run, class, node_get(node, "slots"));
	} else if (!node_is_null(node)) {
		diag_error(loader->run, CODE_WRONG_KIND, node->place,
			"class '%.*s' is a mapping, not %s%s",
			SLICE_ARGS(class->name.text),
			node_what(loader->run, node),
			node->kind == NODE_SEQUENCE
				? "; its slots stand after 'slots:'"
				: "");
		class->bad = true;
	}
}

static void
class_load(
	struct loader *loader, const struct node *name, const struct node *node)
{
	struct schema *schema = loader->schema;
	struct class *class = ARENA_NEW(&loader->run->arena, struct class);

	class->schema = schema;
	if (definition_name(
		    loader, name, NAME_CLASS, &class->name, &class->bad))
		schema->classes[schema->class_count++] = class;
	class_load_body(loader, class, node);
}

/*---- the schema -----------------------------------------------------------*/

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

static void
language_check(
	struct loader *loader, const struct key *key, const struct node *value)
{
	struct literal version = {0};

	if (!integer_read(loader->run, key, value, &version) ||
		integer_compare(version.integer, integer_of(1)) == 0)
		return;
	diag_error(loader->run, CODE_LATER, value->place,
		"this slotgen reads version 1 of the language, not %.*s",
		SLICE_ARGS(value->text));
}

static void
imports_load(
	struct loader *loader, const struct key *key, const struct node *value)
{
	struct schema *schema = loader->schema;
	struct word *words = NULL;
	size_t i, count = 0;

	words_read(loader->run, key, value, &words, &count);
	schema->imports = ARENA_ARRAY(
		&loader->run->arena, struct import, count);
	for (i = 0; i < count; i++)
		schema->imports[i].text = words[i];
	schema->import_count = count;
}

static void
prefix_load(
	struct loader *loader, const struct key *key, const struct node *value)
{
	if (value->kind == NODE_SCALAR && !value->plain &&
		value->text.length == 0)
		return; /* "" is no prefix */
	if (value->kind != NODE_SCALAR)
		report_form(loader->run, key, value);
	else if (name_check(loader->run, value, NAME_PREFIX, false))
		loader->schema->prefix = node_word(value);
}

static void
classes_load(struct loader *loader, const struct node *value)
{
	struct schema *schema = loader->schema;

	if (too_many(loader->run, &schema->name, value, "classes",
		    LIMIT_CLASSES))
		return;
	schema->classes = ARENA_ARRAY(
		&loader->run->arena, struct class *, value->count);
	definitions_load(loader, value, class_load);
}

static bool
schema_key(struct loader *loader, const struct key *key, void *object,
	const struct node *value)
{
	struct schema *schema = object;
	struct arena *arena = &loader->run->arena;

	switch (key->form) {
	case FORM_LANGUAGE:
		language_check(loader, key, value);
		return true;
	case FORM_SCHEMA_NAME:
		if (name_check(loader->run, value, NAME_SCHEMA, false))
			schema->name = node_word(value);
		return true;
	case FORM_PREFIX:
		prefix_load(loader, key, value);
		return true;
	case FORM_IMPORTS:
		imports_load(loader, key, value);
		return true;
	case FORM_SLOTS:
		schema_load_slots(loader->run, schema, value);
		return true;
	case FORM_ENUMS:
		if (!is_mapping(loader, key, value))
			return true;
		schema->enums = ARENA_ARRAY(
			arena, struct enumeration *, value->count);
		definitions_load(loader, value, enum_load);
		return true;
	case FORM_TYPES:
		if (!is_mapping(loader, key, value))
			return true;
		schema->types = ARENA_ARRAY(arena, struct type *, value->count);
		definitions_load(loader, value, type_load);
		return true;
	case FORM_CLASSES:
		if (is_mapping(loader, key, value))
			classes_load(loader, value);
		return true;
	case FORM_TEXT:
	case FORM_FLAG:
	case FORM_NAME:
	case FORM_RANGE:
	case FORM_WORD:
	case FORM_NAMES:
	case FORM_WORDS:
	case FORM_WARNINGS:
	case FORM_INTEGER:
	case FORM_NUMBER:
	case FORM_LITERAL:
	case FORM_LAYOUT:
	case FORM_EQ:
	case FORM_ENDIAN:
	case FORM_REFS:
	case FORM_RENAME:
	case FORM_TAG:
	case FORM_BITS:
	case FORM_CHARS:
	case FORM_C:
	case FORM_TYPE_OF:
	case FORM_USAGES:
	case FORM_CONSTANTS:
	case FORM_VALUES:
		break;
	}
	return field_read(loader->run, key, schema, value);
}

/* A file's name that is no identifier does not stop anything but the name of
 * the tables, which 'name:' can give. */
static void
name_from_file(struct loader *loader, const struct node *document)
{
	struct schema *schema = loader->schema;
	struct node node = {.kind = NODE_SCALAR,
		.place = document->place,
		.text = path_stem(schema->file_name)};
	struct run *run = loader->run;
	struct message *message;

	schema->name = node_word(&node);
	if (node_get(document, "name") ||
		name_check(run, &node, NAME_SCHEMA, false))
		return;
	message = run->diag.messages[run->diag.count - 1];
	message->text = text_format(&run->arena,
		"%.*s; the name is the file's: give the schema another with "
		"'name:'",
		SLICE_ARGS(message->text));
}

/* Known before the classes are read, wherever it stands. */
static bool
has_prefix(const struct node *document)
{
	const struct node *prefix = node_get(document, "prefix");

	return prefix && node_is_word(prefix) && prefix->text.length > 0;
}

struct schema *
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
	loader.schema = ARENA_NEW(&run->arena, struct schema);
	loader.schema->source = source;
	loader.schema->file_name = path_file(
		source->alias.length ? source->alias : source->name);
	loader.prefixed = has_prefix(document);
	map_init(&loader.names);
	map_init(&loader.schema->slot_map);
	name_from_file(&loader, document);
	keys_load(&loader, KEYS_SCHEMA, loader.schema, document, schema_key);
	return loader.schema;
}
