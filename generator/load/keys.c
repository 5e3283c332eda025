/* SPDX-License-Identifier: MIT */
/*
 * The order within a table is the order of the documentation. A key is found by
 * looking its table through: there are at most thirty.
 */
#include "load/keys.h"

#include "message/suggest.h"

#define FORM(name) KEY_FORM_##name, 0
#define SECTION(name) KEY_FORM_SECTION, KEY_SECTION_##name
#define FIELD(type_text, member) offsetof(struct type_text, member), 0
#define PAIR(type_text, member, other) \
	offsetof(struct type_text, member), offsetof(struct type_text, other)
#define NOWHERE \
	0, 0 /* the section says what to do, or the status forbids it \
	      */
static const struct key schema_keys[] = {
	{"slotgen", SECTION(LANGUAGE), KEY_USED,
		"version of the schema language: 1", NOWHERE},
	{"name", SECTION(SCHEMA_NAME), KEY_USED,
		"names the tables; without it the file's name does", NOWHERE},
	{"description", FORM(TEXT), KEY_CARRIED, "what the schema is for",
		FIELD(schema_text, description)},
	{"version", FORM(TEXT), KEY_CARRIED, "the schema's own version",
		FIELD(schema_text, version)},
	{"license", FORM(TEXT), KEY_CARRIED, "the schema's license",
		FIELD(schema_text, license)},
	{"prefix", SECTION(PREFIX), KEY_USED, "begins every emitted identifier",
		NOWHERE},
	{"imports", SECTION(IMPORTS), KEY_USED,
		"other schemas, relative to this file, then to -I", NOWHERE},
	{"default_range", FORM(RANGE), KEY_USED,
		"type of slots that have only a name",
		FIELD(schema_text, default_range)},
	{"default_layout", FORM(LAYOUT), KEY_USED,
		"layout of classes that name none",
		FIELD(schema_text, default_mode)},
	{"annotations", FORM(ANNOTATIONS), KEY_CARRIED,
		"what programs find in the tables under a name",
		FIELD(schema_text, annotations)},
	{"inherited", FORM(INHERITED), KEY_USED, "accessors of inherited slots",
		FIELD(schema_text, inherited)},
	{"constants", SECTION(CONSTANTS), KEY_USED,
		"integers, numbers and texts, emitted as NAME_CONSTANT",
		NOWHERE},
	{"enums", SECTION(ENUMS), KEY_USED, "named numbers", NOWHERE},
	{"types", SECTION(TYPES), KEY_USED,
		"names for scalars and texts with bounds, "
		"lengths and patterns",
		NOWHERE},
	{"slots", SECTION(SLOTS), KEY_USED,
		"slots that classes list by name alone", NOWHERE},
	{"classes", SECTION(CLASSES), KEY_USED, "the classes", NOWHERE}};

static const struct key class_keys[] = {
	{"description", FORM(TEXT), KEY_CARRIED,
		"what an object of the class is",
		FIELD(class_text, description)},
	{"is_a", FORM(NAMES), KEY_USED,
		"the parent, or several as Python's bases",
		PAIR(class_text, is_a, is_a_count)},
	{"mixins", FORM(NAMES), KEY_USED, "classes whose slots are copied in",
		PAIR(class_text, mixin_names, mixin_name_count)},
	{"slots", SECTION(SLOTS), KEY_USED,
		"the slots; [] adds none, without the key the class is open",
		NOWHERE},
	{"slot_usage", SECTION(USAGES), KEY_USED,
		"refines inherited and mixed-in slots", NOWHERE},
	{"abstract", FORM(FLAG), KEY_USED,
		"has no objects of its own; lends its spare bytes",
		FIELD(class_text, abstract)},
	{"mixin", FORM(FLAG), KEY_USED, "meant to be mixed in",
		FIELD(class_text, mixin)},
	{"final", FORM(FLAG), KEY_USED, "has no children",
		FIELD(class_text, final)},
	{"value", FORM(FLAG), KEY_USED, "always embedded",
		FIELD(class_text, value)},
	{"frozen", FORM(FLAG), KEY_USED, "has no setters",
		FIELD(class_text, frozen)},
	{"weakref", FORM(FLAG), KEY_USED, "objects can be referred to weakly",
		FIELD(class_text, weakref)},
	{"dict", FORM(FLAG), KEY_USED,
		"objects take further attributes by name",
		FIELD(class_text, dict)},
	{"layout", FORM(LAYOUT), KEY_USED, "order and padding",
		FIELD(class_text, mode)},
	{"lends", FORM(FLAG), KEY_USED,
		"children may use its spare bytes; no assignment with =",
		FIELD(class_text, lends)},
	{"endian", FORM(ENDIAN), KEY_USED,
		"byte order of a record; accessors convert",
		FIELD(class_text, endian)},
	{"refs", FORM(REFS), KEY_USED, "index32: ref slots are 32-bit indexes",
		FIELD(class_text, index32)},
	{"align", FORM(COUNT), KEY_USED, "alignment in bytes, a power of two",
		FIELD(class_text, align)},
	{"expect", FORM(COUNT), KEY_USED, "how many objects there will be",
		FIELD(class_text, expect)},
	{"default_range", FORM(RANGE), KEY_USED,
		"type of slots that have only a name",
		FIELD(class_text, default_range)},
	{"constants", SECTION(CONSTANTS), KEY_USED,
		"integers, numbers and texts, emitted as C_NAME", NOWHERE},
	{"annotations", FORM(ANNOTATIONS), KEY_CARRIED,
		"what programs find in the tables under a name",
		FIELD(class_text, annotations)},
	{"suppress", FORM(WARNINGS), KEY_USED,
		"warnings that are not given for this class",
		PAIR(class_text, suppress, suppress_count)},
	{"deprecated", FORM(TEXT), KEY_USED, "what to use instead",
		FIELD(class_text, deprecated)},
	{"eq", FORM(EQ), KEY_USED,
		"objects compare slot by slot (the default); fast: by code of "
		"the class's own",
		PAIR(class_text, eq, eq_is_fast)},
	{"order", FORM(FLAG), KEY_USED,
		"objects have an order, by their slots as declared",
		FIELD(class_text, order)},
	{"hash", FORM(FLAG), KEY_USED,
		"objects hash by their slots; frozen ones do anyway",
		FIELD(class_text, hash)},
	{"repr", FORM(FLAG), KEY_USED,
		"objects can be written as text (the default)",
		FIELD(class_text, repr)},
	{"rename", FORM(RENAME), KEY_USED,
		"spelling of its slots' names in text formats, without those of "
		"its parents; classes below it take it over",
		FIELD(class_text, rename)},
	{"tag", FORM(TAG), KEY_USED,
		"what tells its objects in text formats; true: the class's name",
		FIELD(class_text, tag)},
	{"tag_field", FORM(WORD), KEY_USED,
		"attribute that holds the tag; without the key: type",
		FIELD(class_text, tag_field)},
	{"tag_default", FORM(NAME), KEY_USED,
		"class that an object without a tag is of, of the family that "
		"begins here",
		FIELD(class_text, tag_default)},
	{"tag_other", FORM(NAME), KEY_USED,
		"class that an object with a tag of no class is of, of the "
		"family that begins here",
		FIELD(class_text, tag_other)},
	{"omit_defaults", FORM(FLAG), KEY_USED,
		"values equal to their default are not written",
		FIELD(class_text, omit_defaults)},
	{"forbid_unknown", FORM(FLAG), KEY_USED,
		"false: unknown attributes are skipped when reading",
		FIELD(class_text, forbid_unknown)},
	{"post_init", FORM(HOOK), KEY_USED,
		"function of the program that is called once an object is "
		"made, here and in classes below; behind 'bool' it may refuse "
		"it",
		PAIR(class_text, post_init, post_init_answers)},
	{"validate", FORM(NAME), KEY_USED,
		"function of the program that may refuse an object: once it is "
		"made, and in C_validate",
		FIELD(class_text, validate)},
	{"attributes", SECTION(SLOTS), KEY_INSTEAD, "'slots:'", NOWHERE},
	{"extra_slots", FORM(FLAG), KEY_INSTEAD, "'dict: true'", NOWHERE}};

static const struct key slot_keys[] = {
	{"description", FORM(TEXT), KEY_CARRIED, "what the slot holds",
		FIELD(slot_keys, description)},
	{"range", FORM(RANGE), KEY_USED,
		"type of a slot that is declared by name alone; in slot_usage a "
		"narrower one: a class below, an enum of texts",
		FIELD(slot_keys, range)},
	{"c", SECTION(C), KEY_USED,
		"built-in type of a slot that is declared by name alone",
		NOWHERE},
	{"bits", SECTION(BITS), KEY_USED, "as ':n' in the declaration",
		NOWHERE},
	{"chars", SECTION(CHARS), KEY_USED,
		"as 'char name[n]': bytes of text with its zero", NOWHERE},
	{"required", FORM(FLAG), KEY_USED,
		"false: as 'opt'; true in slot_usage: what may be unset above "
		"must be set here",
		FIELD(slot_keys, required)},
	{"identifier", FORM(FLAG), KEY_USED,
		"the slot that tells objects apart",
		FIELD(slot_keys, identifier)},
	{"key", FORM(FLAG), KEY_CARRIED, "unique within its owner",
		FIELD(slot_keys, key)},
	{"minimum_value", FORM(NUMBER), KEY_USED,
		"checked; takes no part in the storage",
		FIELD(slot_keys, minimum)},
	{"maximum_value", FORM(NUMBER), KEY_USED,
		"checked; takes no part in the storage",
		FIELD(slot_keys, maximum)},
	{"above", FORM(NUMBER), KEY_USED,
		"a real number is above it, and not equal",
		FIELD(slot_keys, above)},
	{"below", FORM(NUMBER), KEY_USED,
		"a real number is below it, and not equal",
		FIELD(slot_keys, below)},
	{"multiple_of", FORM(NUMBER), KEY_USED,
		"a number is a multiple of it, as decimals are",
		FIELD(slot_keys, multiple)},
	{"minimum_length", FORM(COUNT), KEY_USED,
		"characters of a text at least; bytes of bytes",
		FIELD(slot_keys, length_least)},
	{"maximum_length", FORM(COUNT), KEY_USED,
		"characters of a text at most; bytes of bytes",
		FIELD(slot_keys, length_most)},
	{"minimum_cardinality", FORM(COUNT), KEY_USED,
		"elements of a list at least", FIELD(slot_keys, count_least)},
	{"maximum_cardinality", FORM(COUNT), KEY_USED,
		"elements of a list at most", FIELD(slot_keys, count_most)},
	{"exact_cardinality", FORM(COUNT), KEY_USED,
		"elements of a list, no more and no fewer",
		FIELD(slot_keys, count_exact)},
	{"list_elements_unique", FORM(FLAG), KEY_USED,
		"no element of the list or array stands in it twice",
		FIELD(slot_keys, unique)},
	{"equals_string", FORM(WORD), KEY_USED, "the only text that it takes",
		FIELD(slot_keys, equals_text)},
	{"equals_string_in", FORM(WORDS), KEY_USED, "the texts that it takes",
		PAIR(slot_keys, one_of, one_of_count)},
	{"values", FORM(NAMES), KEY_USED,
		"the values of its enum that it takes",
		PAIR(slot_keys, values, value_count)},
	{"equals_number", FORM(NUMBER), KEY_USED,
		"the only number that it takes",
		FIELD(slot_keys, equals_number)},
	{"validate", FORM(NAME), KEY_USED,
		"function of the program that may refuse a value",
		FIELD(slot_keys, validate)},
	{"ifabsent", FORM(LITERAL), KEY_USED, "starting value",
		FIELD(slot_keys, ifabsent)},
	{"readonly", FORM(FLAG), KEY_USED, "no setter",
		FIELD(slot_keys, readonly)},
	{"designates_type", FORM(FLAG), KEY_USED,
		"the slot is the tag: it reads as that, and takes no storage",
		FIELD(slot_keys, designates_type)},
	{"hot", FORM(FLAG), KEY_USED, "never packed: the slot has an address",
		FIELD(slot_keys, hot)},
	{"unit", FORM(TEXT), KEY_CARRIED, "unit of the number",
		FIELD(slot_keys, unit)},
	{"timestamp", FORM(FLAG), KEY_USED,
		"a time since 1970, UTC, in its unit: s, ms, us or ns",
		FIELD(slot_keys, timestamp)},
	{"name", FORM(WORD), KEY_USED, "its name in text formats",
		FIELD(slot_keys, text_name)},
	{"deprecated", FORM(TEXT), KEY_USED, "what to use instead",
		FIELD(slot_keys, deprecated)},
	{"compare", FORM(FLAG), KEY_USED, "takes part in comparisons",
		FIELD(slot_keys, compare)},
	{"hash", FORM(FLAG), KEY_USED,
		"takes part in the hash; else as in comparisons",
		FIELD(slot_keys, hash)},
	{"repr", FORM(FLAG), KEY_USED, "is shown in the object's text",
		FIELD(slot_keys, repr)},
	{"pattern", FORM(WORD), KEY_USED,
		"regular expression that a text matches",
		FIELD(slot_keys, pattern)},
	{"carry_pattern", FORM(FLAG), KEY_USED,
		"the pattern stands in the tables, and is not checked",
		FIELD(slot_keys, carry_pattern)},
	{"annotations", FORM(ANNOTATIONS), KEY_CARRIED,
		"what programs find in the tables under a name",
		FIELD(slot_keys, annotations)},
	{"alias", FORM(NAME), KEY_LATER, "its name in C", NOWHERE},
	{"multivalued", FORM(FLAG), KEY_INSTEAD, "'T x[]'", NOWHERE},
	{"inlined", FORM(FLAG), KEY_INSTEAD,
		"'T x' to embed, 'ref T *x' to point", NOWHERE}};

static const struct key type_keys[] = {
	{"c", SECTION(TYPE_OF), KEY_USED,
		"the built-in type it is, as \"uint8_t in 0..100\"", NOWHERE},
	{"typeof", SECTION(TYPE_OF), KEY_USED, "the type or enum it narrows",
		NOWHERE},
	{"minimum_value", FORM(NUMBER), KEY_USED,
		"checked; takes no part in the storage",
		FIELD(type_text, minimum)},
	{"maximum_value", FORM(NUMBER), KEY_USED,
		"checked; takes no part in the storage",
		FIELD(type_text, maximum)},
	{"pattern", FORM(WORD), KEY_USED,
		"regular expression that a text matches",
		FIELD(type_text, pattern)},
	{"unit", FORM(TEXT), KEY_CARRIED, "unit of the number",
		FIELD(type_text, unit)},
	{"description", FORM(TEXT), KEY_CARRIED, "what the type is for",
		FIELD(type_text, description)}};

static const struct key enum_keys[] = {{"permissible_values", SECTION(VALUES),
					       KEY_USED, "the values", NOWHERE},
	{"c", FORM(RANGE), KEY_USED,
		"the integer type that holds it; else the smallest",
		FIELD(enum_text, storage)},
	{"flags", FORM(FLAG), KEY_USED, "values are masks that combine",
		FIELD(enum_text, flags)},
	{"open", FORM(FLAG), KEY_USED, "unknown numbers are kept",
		FIELD(enum_text, open)},
	{"rename", FORM(RENAME), KEY_USED,
		"spelling of its values' names in text formats",
		FIELD(enum_text, rename)},
	{"annotations", FORM(ANNOTATIONS), KEY_CARRIED,
		"what programs find in the tables under a name",
		FIELD(enum_text, annotations)},
	{"description", FORM(TEXT), KEY_CARRIED, "what the enum is for",
		FIELD(enum_text, description)}};

static const struct key enum_value_keys[] = {
	{"value", FORM(COUNT), KEY_USED,
		"its number; else one more than the previous",
		FIELD(enum_value_text, given)},
	{"name", FORM(WORD), KEY_USED,
		"its text outside C, which may be any text",
		FIELD(enum_value_text, text_name)},
	{"annotations", FORM(ANNOTATIONS), KEY_CARRIED,
		"what programs find in the tables under a name",
		FIELD(enum_value_text, annotations)},
	{"description", FORM(TEXT), KEY_CARRIED, "what the value means",
		FIELD(enum_value_text, description)}};

const struct key_table key_tables[KEYS_COUNT] = {
	[KEYS_SCHEMA] = {"a schema", schema_keys, LENGTH(schema_keys)},
	[KEYS_CLASS] = {"a class", class_keys, LENGTH(class_keys)},
	[KEYS_SLOT] = {"a slot", slot_keys, LENGTH(slot_keys)},
	[KEYS_TYPE] = {"a type", type_keys, LENGTH(type_keys)},
	[KEYS_ENUM] = {"an enum", enum_keys, LENGTH(enum_keys)},
	[KEYS_ENUM_VALUE] = {
		"an enum's value", enum_value_keys, LENGTH(enum_value_keys)}};

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
	static const struct choice inherited[] = {
		[INHERITED_NAMED] = {"named", "each child has them"},
		[INHERITED_BY_NAME] = {
			"by_name", "slot_get finds them: the parent has them"}};
	static const struct choice refs[] = {
		{"index32", "numbers of objects in their pool"}};

	if (form == KEY_FORM_LAYOUT)
		return (struct choices){layouts, LENGTH(layouts)};
	if (form == KEY_FORM_ENDIAN)
		return (struct choices){orders, LENGTH(orders)};
	if (form == KEY_FORM_RENAME)
		return (struct choices){renames, LENGTH(renames)};
	if (form == KEY_FORM_INHERITED)
		return (struct choices){inherited, LENGTH(inherited)};
	if (form == KEY_FORM_REFS)
		return (struct choices){refs, LENGTH(refs)};
	return (struct choices){NULL, 0};
}

const char *
key_choice_name(enum key_form form, unsigned number)
{
	return key_choices(form).items[number].name;
}

static const char *
section_text(enum key_section section)
{
	switch (section) {
	case KEY_SECTION_LANGUAGE:
		return "the number 1";
	case KEY_SECTION_SCHEMA_NAME:
		return "a name";
	case KEY_SECTION_PREFIX:
		return "the beginning of a name";
	case KEY_SECTION_IMPORTS:
		return "a file name or a list of them";
	case KEY_SECTION_BITS:
	case KEY_SECTION_CHARS:
		return "an integer or a constant";
	case KEY_SECTION_C:
		return "a type";
	case KEY_SECTION_TYPE_OF:
		return "a type with its bounds";
	case KEY_SECTION_CLASSES:
		return "a mapping from names to classes";
	case KEY_SECTION_ENUMS:
		return "a mapping from names to enums";
	case KEY_SECTION_TYPES:
		return "a mapping from names to types";
	case KEY_SECTION_SLOTS:
		return "a list, a mapping or one slot";
	case KEY_SECTION_USAGES:
		return "a mapping from slots to their keys";
	case KEY_SECTION_CONSTANTS:
		return "a mapping from names to values";
	case KEY_SECTION_VALUES:
		return "a list of names or a mapping";
	}
	return "";
}

const char *
key_text(const struct key *key)
{
	switch (key->form) {
	case KEY_FORM_FLAG:
		return "true or false";
	case KEY_FORM_EQ:
		return "true, false or fast";
	case KEY_FORM_HOOK:
		return "a function's name, or bool and that";
	case KEY_FORM_NAME:
	case KEY_FORM_RANGE:
		return "a name";
	case KEY_FORM_TEXT:
	case KEY_FORM_WORD:
		return "a text";
	case KEY_FORM_NAMES:
		return "a name or a list of names";
	case KEY_FORM_WORDS:
	case KEY_FORM_WARNINGS:
		return "a text or a list of texts";
	case KEY_FORM_INTEGER:
		return "an integer";
	case KEY_FORM_COUNT:
		return "an integer or a constant";
	case KEY_FORM_NUMBER:
		return "a number";
	case KEY_FORM_LITERAL:
		return "a value or a list of values";
	case KEY_FORM_LAYOUT:
		return "compact, sorted, declared or packed";
	case KEY_FORM_ENDIAN:
		return "big, little or native";
	case KEY_FORM_REFS:
		return "index32";
	case KEY_FORM_RENAME:
		return "none, lower, upper, camel, pascal or kebab";
	case KEY_FORM_INHERITED:
		return "named or by_name";
	case KEY_FORM_ANNOTATIONS:
		return "a mapping from names to texts, numbers, true and false";
	case KEY_FORM_TAG:
		return "a text, an integer, true or false";
	case KEY_FORM_SECTION:
		break;
	}
	return section_text(key->section);
}

static const struct key *
key_in(enum key_owner owner, struct slice name)
{
	const struct key_table *table = &key_tables[owner];
	size_t i;

	for (i = 0; i < table->count; i++)
		if (slice_is(name, table->keys[i].name))
			return &table->keys[i];
	return NULL;
}

/* What other languages call a key, and what it is called here. */
static const struct {
	enum key_owner owner;
	const char *name, *instead;
} synonyms[] = {
	{KEYS_SCHEMA, "doc", "'description:'"},
	{KEYS_SCHEMA, "messages", "'classes:'"},
	{KEYS_SCHEMA, "structs", "'classes:'"},
	{KEYS_SCHEMA, "import", "'imports:'"},
	{KEYS_SCHEMA, "include", "'imports:'"},
	{KEYS_SCHEMA, "namespace", "'prefix:'"},
	{KEYS_CLASS, "extends", "'is_a:'"},
	{KEYS_CLASS, "inherits", "'is_a:'"},
	{KEYS_CLASS, "parent", "'is_a:'"},
	{KEYS_CLASS, "parents", "'is_a:'"},
	{KEYS_CLASS, "base", "'is_a:'"},
	{KEYS_CLASS, "bases", "'is_a:'"},
	{KEYS_CLASS, "fields", "'slots:'"},
	{KEYS_CLASS, "members", "'slots:'"},
	{KEYS_CLASS, "properties", "'slots:'"},
	{KEYS_CLASS, "doc", "'description:'"},
	{KEYS_CLASS, "packed", "'layout: packed'"},
	{KEYS_SLOT, "doc", "'description:'"},
	{KEYS_SLOT, "default", "'= value' in the declaration, or 'ifabsent:'"},
	{KEYS_SLOT, "min",
		"'in lo..hi' in the declaration, or 'minimum_value:'"},
	{KEYS_SLOT, "minimum",
		"'in lo..hi' in the declaration, or 'minimum_value:'"},
	{KEYS_SLOT, "max",
		"'in lo..hi' in the declaration, or 'maximum_value:'"},
	{KEYS_SLOT, "maximum",
		"'in lo..hi' in the declaration, or 'maximum_value:'"},
	{KEYS_SLOT, "type",
		"it before the name, as in 'uint32_t qty', or 'range:'"},
	{KEYS_SLOT, "optional",
		"'opt' in the declaration, or 'required: false'"},
	{KEYS_SLOT, "nullable",
		"'opt' in the declaration, or 'required: false'"},
	{KEYS_TYPE, "min", "'minimum_value:'"},
	{KEYS_TYPE, "max", "'maximum_value:'"},
	{KEYS_TYPE, "type", "'c:' or 'typeof:'"},
	{KEYS_TYPE, "doc", "'description:'"},
	{KEYS_ENUM, "values", "'permissible_values:'"},
	{KEYS_ENUM, "type", "'c:'"},
	{KEYS_ENUM, "doc", "'description:'"},
	{KEYS_ENUM_VALUE, "doc", "'description:'"},
	{KEYS_ENUM_VALUE, "number", "'value:'"},
};

static const char *
synonym_of(enum key_owner owner, struct slice name)
{
	size_t i;

	for (i = 0; i < LENGTH(synonyms); i++)
		if (synonyms[i].owner == owner &&
			slice_is(name, synonyms[i].name))
			return synonyms[i].instead;
	return NULL;
}

/* "; it belongs to a class", where the key is known elsewhere; else the
 * nearest key of the place. A key of the right name in the wrong place was
 * meant, a similar one only perhaps, so that comes second. */
static const char *
key_hint(struct run *run, enum key_owner owner, struct slice name)
{
	const struct key_table *table = &key_tables[owner];
	struct suggestion suggestion;
	const char *instead = synonym_of(owner, name);
	enum key_owner other;
	size_t i;

	if (instead)
		return text_format(&run->arena, "; write %s", instead).bytes;
	for (other = KEYS_SCHEMA; other < KEYS_COUNT; other++) {
		const struct key *key = key_in(other, name);

		if (key && key->status != KEY_INSTEAD)
			return text_format(&run->arena, "; '%s' belongs to %s",
				key->name, key_tables[other].owner)
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

static const struct key *
key_find(struct run *run, enum key_owner owner, const struct word *name)
{
	const struct key *key = key_in(owner, name->text);
	const char *where = key_tables[owner].owner;

	if (!key) {
		diag_error(run, CODE_UNKNOWN_KEY, name->place,
			"%s has no key '%.*s'%s", where, SLICE_ARGS(name->text),
			key_hint(run, owner, name->text));
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

const struct key *
key_read(struct run *run, enum key_owner owner, const struct node *node)
{
	struct word word = node_word(node);

	if (node_is_word(node))
		return key_find(run, owner, &word);
	diag_error(run, CODE_WRONG_KIND, node->place, "a key is a name, not %s",
		node_what(run, node));
	return NULL;
}
