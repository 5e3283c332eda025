/* SPDX-License-Identifier: MIT */
/* See load_slots.h. A slot that cannot be used is kept, marked bad, when its
 * name is known: so nothing else complains that there is none. */
#include "load/load_slots.h"

#include "load/field_read.h"

/* One list of slots while it is read. */
struct slot_list {
	struct run *run;
	struct class *owner; /* NULL: the schema's list */
	struct slot **slots;
	size_t count, capacity;
	struct map *names;
	bool mixed; /* names among declarations, reported */
	bool full;  /* the limit was met, reported */
};

/*---- a slot's mapping -----------------------------------------------------*/

static void
report_conflict(struct run *run, struct slot *slot, const char *key,
	struct place place, struct place declared)
{
	struct message *message = diag_error(run, CODE_CONFLICT, place,
		"slot '%.*s': '%s' contradicts the declaration",
		SLICE_ARGS(slot->name.text), key);

	diag_note(run, message, declared, "the declaration says '%.*s'",
		SLICE_ARGS(place_text(declared)));
	slot->bad = true;
}

/* A flag that the declaration states and the mapping denies. */
static void
check_flag(struct run *run, struct slot *slot, const char *key,
	const struct flag *flag, struct place declared, bool value)
{
	if (flag->given && flag->value != value && declared.source)
		report_conflict(run, slot, key, flag->place, declared);
}

static void
check_mapping(struct run *run, struct slot *slot)
{
	const struct declaration *declaration = &slot->declaration;
	const struct literal *initial = &declaration->initial;

	check_flag(run, slot, "required", &slot->required, declaration->opt,
		false);
	check_flag(run, slot, "identifier", &slot->identifier,
		declaration->identifier, true);
	check_flag(run, slot, "key", &slot->key, declaration->key, true);
	check_flag(run, slot, "readonly", &slot->readonly,
		declaration->readonly, true);
	if (slot->ifabsent.kind != LITERAL_NONE &&
		initial->kind != LITERAL_NONE &&
		!literal_same(&slot->ifabsent, initial))
		report_conflict(run, slot, "ifabsent", slot->ifabsent.place,
			initial->place);
	if (slot->range.text.length && declaration->type.text.length &&
		!slice_equal(slot->range.text, declaration->type.text))
		report_conflict(run, slot, "range", slot->range.place,
			declaration->type.place);
}

/* Gives a slot that has only a name the type that c: or chars: states, or
 * compares it with the declaration's. */
static void
set_type(struct run *run, struct slot *slot, const char *key,
	const struct word *type)
{
	struct word *declared = &slot->declaration.type;

	if (declared->text.length == 0) {
		*declared = *type;
		slot->name_only = false;
	} else if (!slice_equal(declared->text, type->text)) {
		report_conflict(run, slot, key, type->place, declared->place);
	}
}

static void
set_bits(struct run *run, struct slot *slot, const struct literal *bits)
{
	struct declaration *declaration = &slot->declaration;

	if (declaration->bits && declaration->bits_place.source) {
		if (integer_compare(bits->integer,
			    integer_of_unsigned(declaration->bits)) != 0)
			report_conflict(run, slot, "bits", bits->place,
				declaration->bits_place);
		return;
	}
	if (bits->integer.negative || bits->integer.magnitude < 1 ||
		bits->integer.magnitude > 64) {
		diag_error(run, CODE_BAD_BITS, bits->place,
			"slot '%.*s': 'bits' is from 1 to 64, not %.*s",
			SLICE_ARGS(slot->name.text), SLICE_ARGS(bits->text));
		slot->bad = true;
		return;
	}
	declaration->bits = bits->integer.magnitude;
	declaration->bits_place = bits->place;
}

/* 'chars: 8' is 'char name[8]'. */
static void
set_chars(struct run *run, struct slot *slot, const struct literal *chars)
{
	struct declaration *declaration = &slot->declaration;
	struct dimension *last;
	bool declared = declaration->type.text.length != 0;
	struct word type = {SLICE("char"), chars->place};

	if (chars->integer.negative || chars->integer.magnitude == 0) {
		diag_error(run, CODE_BAD_ARRAY, chars->place,
			"slot '%.*s': 'chars' is at least 1, not %.*s",
			SLICE_ARGS(slot->name.text), SLICE_ARGS(chars->text));
		slot->bad = true;
		return;
	}
	set_type(run, slot, "chars", &type);
	if (!declared)
		declaration->dimension_count = 1;
	else if (declaration->dimension_count == 0 && !slot->bad)
		report_conflict(
			run, slot, "chars", chars->place, declaration->place);
	if (slot->bad)
		return;
	last = &declaration->dimensions[declaration->dimension_count - 1];
	if (!declared)
		*last = (struct dimension){DIMENSION_FIXED,
			chars->integer.magnitude, chars->place};
	else if (last->kind != DIMENSION_FIXED ||
		last->count != chars->integer.magnitude)
		report_conflict(run, slot, "chars", chars->place, last->place);
}

/* bits, chars and c add to the declaration. Read when the other keys are
 * known, so that their order in the file is no matter. */
static void
storage_load(struct run *run, const struct key *key, struct slot *slot,
	const struct node *node)
{
	struct literal literal = {0};
	struct word type = node_word(node);

	if (key->form == FORM_C) {
		if (name_check(run, node, NAME_REFERENCE, false))
			set_type(run, slot, "c", &type);
		else
			slot->bad = true;
		return;
	}
	if (!integer_read(run, key, node, &literal))
		slot->bad = true;
	else if (key->form == FORM_BITS)
		set_bits(run, slot, &literal);
	else
		set_chars(run, slot, &literal);
}

static void
refuse_storage(struct run *run, const struct key *key, struct slot *slot,
	const struct node *node)
{
	diag_error(run, CODE_CONFLICT, node->place,
		"slot_usage cannot change storage: '%s' belongs where slot "
		"'%.*s' is declared",
		key->name, SLICE_ARGS(slot->name.text));
	slot->bad = true;
}

static bool
is_storage(const struct key *key)
{
	return key->form == FORM_BITS || key->form == FORM_CHARS ||
		key->form == FORM_C;
}

/* The keys of a slot; usage: of one that is declared elsewhere. */
static void
slot_load_mapping(struct run *run, struct slot *slot,
	const struct node *mapping, bool usage)
{
	const struct key *storage[3] = {NULL, NULL, NULL};
	const struct node *values[3] = {NULL, NULL, NULL};
	size_t i, count = 0;

	for (i = 0; i < mapping->count; i++) {
		const struct node *value = mapping->items[2 * i + 1];
		const struct key *key = key_read(
			run, KEYS_SLOT, mapping->items[2 * i]);

		if (!key) {
			slot->bad = true;
		} else if (!is_storage(key)) {
			if (!field_read(run, key, slot, value))
				slot->bad = true;
		} else if (usage) {
			refuse_storage(run, key, slot, mapping->items[2 * i]);
		} else if (count < 3) {
			storage[count] = key;
			values[count++] = value;
		}
	}
	for (i = 0; i < count; i++)
		storage_load(run, storage[i], slot, values[i]);
	check_mapping(run, slot);
}

/* "write 'mode:3'", where the value was meant as the number of bits: YAML
 * takes ': ' for the end of a key. */
static const char *
value_hint(struct run *run, const struct slot *slot, const struct node *node)
{
	const char *name = text_format(
		&run->arena, "%.*s", SLICE_ARGS(slot->name.text))
				   .bytes;

	if (node->kind != NODE_SCALAR)
		return "";
	if (!node_is_number(node))
		return text_format(&run->arena,
			"; for a starting value write '%s = %.*s'", name,
			SLICE_ARGS(node->text))
			.bytes;
	if (slot->name_only)
		return "; quote it when it is a description";
	return text_format(&run->arena, "; for bits write %s:%.*s", name,
		SLICE_ARGS(node->text))
		.bytes;
}

/* What stands after the slot's colon: a description, a mapping or nothing. */
static void
slot_load_value(struct run *run, struct slot *slot, const struct node *node)
{
	if (!node || node_is_null(node))
		return;
	if (node->kind == NODE_MAPPING) {
		slot_load_mapping(run, slot, node, false);
	} else if (node->kind == NODE_SEQUENCE || node_is_number(node) ||
		node_is_boolean(node)) {
		diag_error(run, CODE_WRONG_KIND, node->place,
			"slot '%.*s': its value is a description or a mapping, "
			"not %s%s",
			SLICE_ARGS(slot->name.text), node_what(run, node),
			value_hint(run, slot, node));
		slot->bad = true;
	} else {
		slot->description = node->text;
	}
}

/*---- a list of slots ------------------------------------------------------*/

/* A declaration, or Python's form: a name. */
static bool
is_declaration(const struct node *node)
{
	return node_is_word(node) && decl_is_declaration(node->text);
}

static bool
is_special(const struct node *node)
{
	return node->kind == NODE_SCALAR &&
		(slice_is(node->text, "__dict__") ||
			slice_is(node->text, "__weakref__"));
}

/* __dict__ and __weakref__ are no slots: they say what the class has. */
static void
special_load(struct slot_list *list, const struct node *node,
	const struct node *value)
{
	bool dict = slice_is(node->text, "__dict__");
	struct class *class = list->owner;
	struct flag *flag;

	if (!class) {
		diag_error(list->run, CODE_NAME, node->place,
			"'%.*s' belongs to the slots of a class",
			SLICE_ARGS(node->text));
		return;
	}
	flag = dict ? &class->lists_dict : &class->lists_weakref;
	if (flag->given) {
		struct message *message = diag_error(list->run, CODE_DUPLICATE,
			node->place, "%.*s slot disallowed: we already got one",
			SLICE_ARGS(node->text));

		diag_note(list->run, message, flag->place, "it is listed here");
		return;
	}
	*flag = (struct flag){true, true, node->place};
	if (value && !node_is_null(value) && value->kind != NODE_SCALAR)
		diag_error(list->run, CODE_WRONG_KIND, value->place,
			"'%.*s' is not a slot and has no keys: write "
			"'%s: true'",
			SLICE_ARGS(node->text), dict ? "dict" : "weakref");
}

/* Python forbids the two names for fields; so do the tools that copy it. */
static bool
special_check(struct run *run, const struct word *name)
{
	bool dict = slice_is(name->text, "__dict__");

	if (!dict && !slice_is(name->text, "__weakref__"))
		return true;
	diag_error(run, CODE_NAME, name->place,
		"cannot have a slot with a type named '%.*s': write '%s: true'",
		SLICE_ARGS(name->text), dict ? "dict" : "weakref");
	return false;
}

static void
slot_read_name(struct run *run, struct slot *slot, const struct node *node)
{
	slot->name_only = true;
	slot->name = node_word(node);
	slot->declaration.place = node->place;
	slot->declaration.name = slot->name;
	slot->bad = !name_check(run, node, NAME_SLOT, false);
}

static void
slot_read_declaration(
	struct run *run, struct slot *slot, const struct node *node)
{
	if (!decl_parse_slot(run, node, &slot->declaration))
		slot->bad = true;
	slot->name = slot->declaration.name;
	if (!slot->bad)
		slot->bad = !special_check(run, &slot->name) ||
			!name_check_word(run, &slot->name, NAME_SLOT, false);
}

/* False where the name was there before. */
static bool
slot_is_new(struct slot_list *list, struct slot *slot)
{
	struct slot *first = map_put(
		list->names, &list->run->arena, slot->name.text, slot);
	struct message *message;

	if (!first || slot->bad)
		return !first;
	message = diag_error(list->run, CODE_DUPLICATE, slot->name.place,
		"slot '%.*s' is listed twice", SLICE_ARGS(slot->name.text));
	diag_note(list->run, message, first->name.place,
		"'%.*s' is first listed here", SLICE_ARGS(first->name.text));
	return false;
}

static bool
has_room(struct slot_list *list, const struct slot *slot)
{
	if (!list->owner || list->count < LIMIT_CLASS_SLOTS)
		return true;
	if (!list->full)
		diag_error(list->run, CODE_LIMIT, slot->place,
			"class '%.*s' has more than %d slots",
			SLICE_ARGS(list->owner->name.text), LIMIT_CLASS_SLOTS);
	list->full = true;
	list->owner->bad = true;
	return false;
}

/* Names cannot be told from a forgotten type, so they do not mix with
 * declarations. Reported once for a list. */
static bool
is_mixed(struct slot_list *list, const struct slot *slot,
	const struct node *declaration)
{
	struct message *message;
	struct declaration example = {0};

	if (!declaration || !slot->name_only || slot->bad)
		return false;
	if (list->mixed)
		return true;
	list->mixed = true;
	example.type.text = SLICE("T");
	if (slot->place.offset > declaration->place.offset && list->count)
		example.type = list->slots[list->count - 1]->declaration.type;
	if (!example.type.text.length)
		example.type.text = SLICE("T");
	message = diag_error(list->run, CODE_MISSING, slot->place,
		"each slot needs its type: %.*s %.*s",
		SLICE_ARGS(example.type.text), SLICE_ARGS(slot->name.text));
	diag_note(list->run, message, declaration->place,
		"a list holds names only or declarations only");
	return true;
}

/* One slot. declaration: the first one of the list, NULL in a list of
 * names. */
static void
slot_load(struct slot_list *list, const struct node *node,
	const struct node *value, const struct node *declaration)
{
	struct run *run = list->run;
	struct slot *slot;

	if (is_special(node)) {
		special_load(list, node, value);
		return;
	}
	slot = ARENA_NEW(&run->arena, struct slot);
	slot->owner = list->owner;
	slot->place = node->place;
	if (is_declaration(node))
		slot_read_declaration(run, slot, node);
	else
		slot_read_name(run, slot, node);
	if (is_mixed(list, slot, declaration))
		slot->bad = true;
	slot_load_value(run, slot, value);
	if (slot->name.text.length == 0 || !slot_is_new(list, slot) ||
		!has_room(list, slot))
		return;
	list->slots = arena_grow(&run->arena, list->slots, list->count,
		&list->capacity, list->count + 1, sizeof *list->slots);
	list->slots[list->count++] = slot;
}

/* An item of a list: a scalar, or a mapping of one pair. */
static const struct node *
item_key(const struct node *item)
{
	if (item->kind == NODE_MAPPING && item->count == 1)
		return item->items[0];
	return item->kind == NODE_SCALAR ? item : NULL;
}

static void
report_item(struct run *run, const struct node *item)
{
	const char *hint = "";

	if (item->kind == NODE_MAPPING && item->count > 1)
		hint = node_get(item, "name") ? "; write '- T name: {…}'"
					      : "; begin each slot with '- '";
	diag_error(run, CODE_WRONG_KIND, item->place,
		"slots items must be strings, or mappings of one pair, "
		"not %s%s",
		item->kind == NODE_MAPPING && item->count > 1
			? "a longer mapping"
			: node_what(run, item),
		hint);
}

static const struct node *
first_declaration(const struct node *node)
{
	size_t i, step = node->kind == NODE_MAPPING ? 2 : 1;

	for (i = 0; i < node->count; i++) {
		const struct node *key = item_key(node->items[i * step]);

		if (key && is_declaration(key))
			return key;
	}
	return NULL;
}

static void
list_load_sequence(struct slot_list *list, const struct node *node)
{
	const struct node *declaration = first_declaration(node);
	size_t i;

	for (i = 0; i < node->count && !list->full; i++) {
		const struct node *item = node->items[i];
		const struct node *key = item_key(item);

		if (key)
			slot_load(list, key,
				key == item ? NULL : item->items[1],
				declaration);
		else
			report_item(list->run, item);
	}
}

static void
list_load_mapping(struct slot_list *list, const struct node *node)
{
	const struct node *declaration = first_declaration(node);
	size_t i;

	for (i = 0; i < node->count && !list->full; i++)
		slot_load(list, node->items[2 * i], node->items[2 * i + 1],
			declaration);
}

/* "a, b" is one text: a list needs its brackets. */
static bool
is_bare_list(const struct node *node)
{
	size_t i;

	for (i = 0; i < node->text.length; i++) {
		if (node->text.bytes[i] == '{' || node->text.bytes[i] == '"' ||
			node->text.bytes[i] == '\'')
			return false;
		if (node->text.bytes[i] == ',')
			return true;
	}
	return false;
}

static void
list_load(struct slot_list *list, const struct node *node)
{
	switch (node->kind) {
	case NODE_SEQUENCE:
		list_load_sequence(list, node);
		return;
	case NODE_MAPPING:
		list_load_mapping(list, node);
		return;
	case NODE_SCALAR:
		break;
	}
	if (node_is_null(node))
		diag_error(list->run, CODE_MISSING, node->place,
			"'slots:' has nothing after it: write [] or leave the "
			"key out");
	else if (is_bare_list(node))
		diag_error(list->run, CODE_NAME, node->place,
			"slots must be identifiers: '%.*s' is one text; use a "
			"list: [%.*s]",
			SLICE_ARGS(text_shown(list->run, node->text)),
			SLICE_ARGS(text_shown(list->run, node->text)));
	else
		slot_load(list, node, NULL, NULL);
}

void
class_load_slots(struct run *run, struct class *class, const struct node *node)
{
	struct map names;
	struct slot_list list = {.run = run, .owner = class, .names = &names};

	map_init(&names);
	class->has_slots_key = true;
	class->slots_place = node->place;
	list_load(&list, node);
	class->own = list.slots;
	class->own_count = list.count;
}

void
class_check_slots(
	struct run *run, const struct class *class, const struct node *node)
{
	if (node_is_word(node) && !node_is_number(node) &&
		!node_is_boolean(node) && !is_bare_list(node))
		class_warning(run, class, CODE_SINGLE_STRING, node->place,
			"a single string is one slot; write a list: [%.*s]",
			SLICE_ARGS(text_shown(run, node->text)));
}

void
schema_load_slots(
	struct run *run, struct schema *schema, const struct node *node)
{
	struct slot_list list = {.run = run, .names = &schema->slot_map};

	list_load(&list, node);
	schema->slots = list.slots;
	schema->slot_count = list.count;
}

/*---- slot_usage -----------------------------------------------------------*/

/* Whether the key names a slot; a declaration would look as if it did. */
static bool
usage_check(struct run *run, const struct node *name)
{
	if (is_declaration(name)) {
		diag_error(run, CODE_WRONG_KIND, name->place,
			"slot_usage takes the name of a slot, not a "
			"declaration");
		return false;
	}
	return name_check(run, name, NAME_REFERENCE, false);
}

static void
usage_load(struct run *run, struct class *class, const struct node *name,
	const struct node *value)
{
	struct usage *usage = &class->usages[class->usage_count];
	struct slot *slot;

	if (!usage_check(run, name))
		return;
	slot = ARENA_NEW(&run->arena, struct slot);
	slot->owner = class;
	slot->name = node_word(name);
	slot->place = name->place;
	if (value->kind == NODE_MAPPING) {
		slot_load_mapping(run, slot, value, true);
	} else if (!node_is_null(value)) {
		diag_error(run, CODE_WRONG_KIND, value->place,
			"slot_usage of '%.*s' is a mapping, not %s",
			SLICE_ARGS(slot->name.text), node_what(run, value));
		slot->bad = true;
	}
	usage->name = slot->name;
	usage->changes = slot;
	class->usage_count++;
}

void
class_load_usages(struct run *run, struct class *class, const struct node *node)
{
	size_t i;

	class->usages = ARENA_ARRAY(&run->arena, struct usage, node->count);
	for (i = 0; i < node->count; i++)
		usage_load(
			run, class, node->items[2 * i], node->items[2 * i + 1]);
}
