/* SPDX-License-Identifier: MIT */
/* See keys.h. The order within a table is the order of the documentation. */
#include "load/keys.h"

#include "message/suggest.h"

#define FIELD(type, member) offsetof(struct type, member), 0
#define LIST(type, member, number) \
	offsetof(struct type, member), offsetof(struct type, number)
#define NOWHERE 0, 0 /* the form says what to do, or the status forbids it */
#define COUNT(keys) (sizeof(keys) / sizeof *(keys))

static const struct key schema_keys[] = {
	{"slotgen", FORM_LANGUAGE, KEY_USED,
		"version of the schema language: 1", NOWHERE},
	{"name", FORM_SCHEMA_NAME, KEY_USED,
		"names the tables; without it the file's name does", NOWHERE},
	{"description", FORM_TEXT, KEY_CARRIED, "what the schema is for",
		FIELD(schema, description)},
	{"version", FORM_TEXT, KEY_CARRIED, "the schema's own version",
		FIELD(schema, version)},
	{"license", FORM_TEXT, KEY_CARRIED, "the schema's license",
		FIELD(schema, license)},
	{"prefix", FORM_PREFIX, KEY_USED, "begins every emitted identifier",
		NOWHERE},
	{"imports", FORM_IMPORTS, KEY_USED,
		"other schemas, relative to this file, then to -I", NOWHERE},
	{"default_range", FORM_RANGE, KEY_USED,
		"type of slots that have only a name",
		FIELD(schema, default_range)},
	{"default_layout", FORM_LAYOUT, KEY_USED,
		"layout of classes that name none",
		FIELD(schema, default_mode)},
	{"enums", FORM_ENUMS, KEY_USED, "named numbers", NOWHERE},
	{"types", FORM_TYPES, KEY_USED, "names for scalars with bounds",
		NOWHERE},
	{"slots", FORM_SLOTS, KEY_USED, "slots that classes list by name alone",
		NOWHERE},
	{"classes", FORM_CLASSES, KEY_USED, "the classes", NOWHERE}};

static const struct key class_keys[] = {
	{"description", FORM_TEXT, KEY_CARRIED,
		"what an object of the class is", FIELD(class, description)},
	{"is_a", FORM_NAMES, KEY_USED,
		"the parent, or several as Python's bases",
		LIST(class, is_a, is_a_count)},
	{"mixins", FORM_NAMES, KEY_USED, "classes whose slots are copied in",
		LIST(class, mixin_names, mixin_name_count)},
	{"slots", FORM_SLOTS, KEY_USED,
		"the slots; [] adds none, without the key the class is open",
		NOWHERE},
	{"slot_usage", FORM_USAGES, KEY_USED,
		"refines inherited and mixed-in slots", NOWHERE},
	{"abstract", FORM_FLAG, KEY_USED,
		"has no objects of its own; lends its spare bytes",
		FIELD(class, abstract)},
	{"mixin", FORM_FLAG, KEY_USED, "meant to be mixed in",
		FIELD(class, mixin)},
	{"final", FORM_FLAG, KEY_USED, "has no children", FIELD(class, final)},
	{"value", FORM_FLAG, KEY_USED, "always embedded", FIELD(class, value)},
	{"frozen", FORM_FLAG, KEY_USED, "has no setters", FIELD(class, frozen)},
	{"weakref", FORM_FLAG, KEY_USED, "objects can be referred to weakly",
		FIELD(class, weakref)},
	{"dict", FORM_FLAG, KEY_USED, "objects take further attributes by name",
		FIELD(class, dict)},
	{"layout", FORM_LAYOUT, KEY_USED, "order and padding",
		FIELD(class, mode)},
	{"lends", FORM_FLAG, KEY_USED,
		"children may use its spare bytes; no assignment with =",
		FIELD(class, lends)},
	{"endian", FORM_ENDIAN, KEY_USED,
		"byte order of a record; accessors convert", NOWHERE},
	{"refs", FORM_REFS, KEY_USED, "index32: ref slots are 32-bit indexes",
		NOWHERE},
	{"align", FORM_INTEGER, KEY_USED, "alignment in bytes, a power of two",
		FIELD(class, align)},
	{"expect", FORM_INTEGER, KEY_USED, "how many objects there will be",
		FIELD(class, expect)},
	{"default_range", FORM_RANGE, KEY_USED,
		"type of slots that have only a name",
		FIELD(class, default_range)},
	{"constants", FORM_CONSTANTS, KEY_USED,
		"integers, numbers and texts, emitted as C_NAME", NOWHERE},
	{"suppress", FORM_WARNINGS, KEY_USED,
		"warnings that are not given for this class",
		LIST(class, suppress, suppress_count)},
	{"deprecated", FORM_TEXT, KEY_USED, "what to use instead",
		FIELD(class, deprecated)},
	{"eq", FORM_EQ, KEY_USED,
		"objects compare slot by slot (the default); fast: by code of "
		"the class's own",
		FIELD(class, eq)},
	{"order", FORM_FLAG, KEY_USED,
		"objects have an order, by their slots as declared",
		FIELD(class, order)},
	{"hash", FORM_FLAG, KEY_USED,
		"objects hash by their slots; frozen ones do anyway",
		FIELD(class, hash)},
	{"repr", FORM_FLAG, KEY_USED,
		"objects can be written as text (the default)",
		FIELD(class, repr)},
	{"rename", FORM_RENAME, KEY_USED,
		"spelling of its own slots' names in text formats", NOWHERE},
	{"tag", FORM_TAG, KEY_USED,
		"what tells its objects in text formats; true: the class's name",
		NOWHERE},
	{"tag_field", FORM_WORD, KEY_USED,
		"attribute that holds the tag; without the key: type",
		FIELD(class, tag_field)},
	{"omit_defaults", FORM_FLAG, KEY_USED,
		"values equal to their default are not written",
		FIELD(class, omit_defaults)},
	{"forbid_unknown", FORM_FLAG, KEY_USED,
		"false: unknown attributes are skipped when reading",
		FIELD(class, forbid_unknown)},
	{"post_init", FORM_NAME, KEY_USED,
		"function of the program that is called once an object is made",
		FIELD(class, post_init)},
	{"attributes", FORM_SLOTS, KEY_INSTEAD, "'slots:'", NOWHERE},
	{"extra_slots", FORM_FLAG, KEY_INSTEAD, "'dict: true'", NOWHERE}};

static const struct key slot_keys[] = {
	{"description", FORM_TEXT, KEY_CARRIED, "what the slot holds",
		FIELD(slot, description)},
	{"range", FORM_RANGE, KEY_USED,
		"type of a slot that is declared by name alone",
		FIELD(slot, range)},
	{"c", FORM_C, KEY_USED,
		"built-in type of a slot that is declared by name alone",
		NOWHERE},
	{"bits", FORM_BITS, KEY_USED, "as ':n' in the declaration", NOWHERE},
	{"chars", FORM_CHARS, KEY_USED,
		"as 'char name[n]': bytes of text with its zero", NOWHERE},
	{"required", FORM_FLAG, KEY_USED, "false: as 'opt'",
		FIELD(slot, required)},
	{"identifier", FORM_FLAG, KEY_USED, "the slot that tells objects apart",
		FIELD(slot, identifier)},
	{"key", FORM_FLAG, KEY_CARRIED, "unique within its owner",
		FIELD(slot, key)},
	{"minimum_value", FORM_NUMBER, KEY_USED,
		"checked; takes no part in the storage", FIELD(slot, minimum)},
	{"maximum_value", FORM_NUMBER, KEY_USED,
		"checked; takes no part in the storage", FIELD(slot, maximum)},
	{"ifabsent", FORM_LITERAL, KEY_USED, "starting value",
		FIELD(slot, ifabsent)},
	{"readonly", FORM_FLAG, KEY_USED, "no setter", FIELD(slot, readonly)},
	{"hot", FORM_FLAG, KEY_USED, "never packed: the slot has an address",
		FIELD(slot, hot)},
	{"unit", FORM_TEXT, KEY_CARRIED, "unit of the number",
		FIELD(slot, unit)},
	{"name", FORM_WORD, KEY_USED, "its name in text formats",
		FIELD(slot, external)},
	{"deprecated", FORM_TEXT, KEY_USED, "what to use instead",
		FIELD(slot, deprecated)},
	{"compare", FORM_FLAG, KEY_USED, "takes part in comparisons",
		FIELD(slot, compare)},
	{"hash", FORM_FLAG, KEY_USED,
		"takes part in the hash; else as in comparisons",
		FIELD(slot, hash)},
	{"repr", FORM_FLAG, KEY_USED, "is shown in the object's text",
		FIELD(slot, repr)},
	{"pattern", FORM_TEXT, KEY_CARRIED,
		"what a text looks like; described, not checked",
		FIELD(slot, pattern)},
	{"alias", FORM_NAME, KEY_LATER, "its name in C", NOWHERE},
	{"multivalued", FORM_FLAG, KEY_INSTEAD, "'T x[]'", NOWHERE},
	{"exact_cardinality", FORM_INTEGER, KEY_INSTEAD, "'T x[N]'", NOWHERE},
	{"maximum_cardinality", FORM_INTEGER, KEY_INSTEAD, "'T x[<=N]'",
		NOWHERE},
	{"inlined", FORM_FLAG, KEY_INSTEAD,
		"'T x' to embed, 'ref T *x' to point", NOWHERE}};

static const struct key type_keys[] = {
	{"c", FORM_TYPE_OF, KEY_USED,
		"the built-in type it is, as \"uint8_t in 0..100\"", NOWHERE},
	{"typeof", FORM_TYPE_OF, KEY_USED, "the type or enum it narrows",
		NOWHERE},
	{"minimum_value", FORM_NUMBER, KEY_USED,
		"checked; takes no part in the storage", FIELD(type, minimum)},
	{"maximum_value", FORM_NUMBER, KEY_USED,
		"checked; takes no part in the storage", FIELD(type, maximum)},
	{"unit", FORM_TEXT, KEY_CARRIED, "unit of the number",
		FIELD(type, unit)},
	{"description", FORM_TEXT, KEY_CARRIED, "what the type is for",
		FIELD(type, description)}};

static const struct key enum_keys[] = {
	{"permissible_values", FORM_VALUES, KEY_USED, "the values", NOWHERE},
	{"c", FORM_RANGE, KEY_USED,
		"the integer type that holds it; else the smallest",
		FIELD(enumeration, storage)},
	{"flags", FORM_FLAG, KEY_USED, "values are masks that combine",
		FIELD(enumeration, flags)},
	{"open", FORM_FLAG, KEY_USED, "unknown numbers are kept",
		FIELD(enumeration, open)},
	{"description", FORM_TEXT, KEY_CARRIED, "what the enum is for",
		FIELD(enumeration, description)}};

static const struct key enum_value_keys[] = {
	{"value", FORM_INTEGER, KEY_USED,
		"its number; else one more than the previous",
		FIELD(enum_value, given)},
	{"description", FORM_TEXT, KEY_CARRIED, "what the value means",
		FIELD(enum_value, description)}};

const struct key_table key_tables[KEYS_COUNT] = {
	[KEYS_SCHEMA] = {"a schema", schema_keys, COUNT(schema_keys)},
	[KEYS_CLASS] = {"a class", class_keys, COUNT(class_keys)},
	[KEYS_SLOT] = {"a slot", slot_keys, COUNT(slot_keys)},
	[KEYS_TYPE] = {"a type", type_keys, COUNT(type_keys)},
	[KEYS_ENUM] = {"an enum", enum_keys, COUNT(enum_keys)},
	[KEYS_ENUM_VALUE] = {
		"an enum's value", enum_value_keys, COUNT(enum_value_keys)}};

struct choices
key_choices(enum key_form form)
{
	static const struct choice layouts[] = {
		[LAYOUT_COMPACT] = {"compact",
			"the fewest bytes: order is free, small slots share "
			"words"},
		[LAYOUT_SORTED] = {"sorted",
			"order is free; every slot but ':n' has an address"},
		[LAYOUT_DECLARED] = {"declared", "as written, by C's rules"},
		[LAYOUT_PACKED] = {"packed", "as written, without padding"}};
	static const struct choice orders[] = {
		[ORDER_NATIVE] = {"native", "the machine's"},
		[ORDER_BIG] = {"big", "most significant byte first"},
		[ORDER_LITTLE] = {"little", "least significant byte first"}};
	static const struct choice renames[] = {
		[RENAME_NONE] = {"none", "as they are"},
		[RENAME_LOWER] = {"lower", "max_qty of Max_Qty"},
		[RENAME_UPPER] = {"upper", "MAX_QTY of max_qty"},
		[RENAME_CAMEL] = {"camel", "maxQty of max_qty"},
		[RENAME_PASCAL] = {"pascal", "MaxQty of max_qty"},
		[RENAME_KEBAB] = {"kebab", "max-qty of max_qty"}};
	static const struct choice refs[] = {
		{"index32", "numbers of objects in their pool"}};

	if (form == FORM_LAYOUT)
		return (struct choices){layouts, COUNT(layouts)};
	if (form == FORM_ENDIAN)
		return (struct choices){orders, COUNT(orders)};
	if (form == FORM_RENAME)
		return (struct choices){renames, COUNT(renames)};
	if (form == FORM_REFS)
		return (struct choices){refs, COUNT(refs)};
	return (struct choices){NULL, 0};
}

const char *
key_choice_name(enum key_form form, unsigned number)
{
	return key_choices(form).items[number].name;
}

const char *
key_form_text(enum key_form form)
{
	switch (form) {
	case FORM_TEXT:
		return "a text";
	case FORM_FLAG:
		return "true or false";
	case FORM_EQ:
		return "true, false or fast";
	case FORM_NAME:
		return "a name";
	case FORM_RANGE:
		return "a name";
	case FORM_WORD:
		return "a text";
	case FORM_NAMES:
		return "a name or a list of names";
	case FORM_WORDS:
		return "a text or a list of texts";
	case FORM_WARNINGS:
		return "a text or a list of texts";
	case FORM_INTEGER:
		return "an integer";
	case FORM_NUMBER:
		return "a number";
	case FORM_LITERAL:
		return "a value or a list of values";
	case FORM_LAYOUT:
		return "compact, sorted, declared or packed";
	case FORM_LANGUAGE:
		return "the number 1";
	case FORM_SCHEMA_NAME:
		return "a name";
	case FORM_PREFIX:
		return "the beginning of a name";
	case FORM_IMPORTS:
		return "a file name or a list of them";
	case FORM_ENDIAN:
		return "big, little or native";
	case FORM_REFS:
		return "index32";
	case FORM_RENAME:
		return "none, lower, upper, camel, pascal or kebab";
	case FORM_TAG:
		return "a text, an integer, true or false";
	case FORM_BITS:
		return "an integer";
	case FORM_CHARS:
		return "an integer";
	case FORM_C:
		return "a type";
	case FORM_TYPE_OF:
		return "a type with its bounds";
	case FORM_CLASSES:
		return "a mapping from names to classes";
	case FORM_ENUMS:
		return "a mapping from names to enums";
	case FORM_TYPES:
		return "a mapping from names to types";
	case FORM_SLOTS:
		return "a list, a mapping or one slot";
	case FORM_USAGES:
		return "a mapping from slots to their keys";
	case FORM_CONSTANTS:
		return "a mapping from names to values";
	case FORM_VALUES:
		return "a list of names or a mapping";
	}
	return "";
}

static const struct key *
key_in(enum key_place place, struct slice name)
{
	const struct key_table *table = &key_tables[place];
	size_t i;

	for (i = 0; i < table->count; i++)
		if (slice_is(name, table->keys[i].name))
			return &table->keys[i];
	return NULL;
}

/* "; it belongs to a class", where the key is known elsewhere; else the
 * nearest key of the place. A key of the right name in the wrong place was
 * meant, a similar one only perhaps, so that comes second. */
static const char *
key_hint(struct run *run, enum key_place place, struct slice name)
{
	const struct key_table *table = &key_tables[place];
	struct suggestion suggestion;
	enum key_place other;
	size_t i;

	for (other = KEYS_SCHEMA; other < KEYS_COUNT; other++) {
		const struct key *key = key_in(other, name);

		if (key && key->status != KEY_INSTEAD)
			return text_format(&run->arena, "; '%s' belongs to %s",
				key->name, key_tables[other].place)
				.bytes;
	}
	suggest_start(&suggestion, name);
	for (i = 0; i < table->count; i++)
		if (table->keys[i].status == KEY_USED ||
			table->keys[i].status == KEY_CARRIED)
			suggest_offer(
				&suggestion, slice_of(table->keys[i].name));
	return suggest_text(run, &suggestion);
}

const struct key *
key_find(struct run *run, enum key_place place, const struct word *name)
{
	const struct key *key = key_in(place, name->text);
	const char *where = key_tables[place].place;

	if (!key) {
		diag_error(run, CODE_UNKNOWN_KEY, name->place,
			"%s has no key '%.*s'%s", where, SLICE_ARGS(name->text),
			key_hint(run, place, name->text));
		return NULL;
	}
	switch (key->status) {
	case KEY_USED:
	case KEY_CARRIED:
		return key;
	case KEY_LATER:
		diag_error(run, CODE_LATER, name->place,
			"'%s' is part of the language but not of this version "
			"of slotgen",
			key->name);
		return NULL;
	case KEY_INSTEAD:
		diag_error(run, CODE_UNKNOWN_KEY, name->place,
			"%s has no key '%s'; write %s", where, key->name,
			key->help);
		return NULL;
	}
	return NULL;
}
