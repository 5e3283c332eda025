/* SPDX-License-Identifier: MIT */
/*
 * A slot is a declaration or a name, and may have a mapping. What both say must
 * agree; 'c', 'bits' and 'chars' of the mapping become a part of the
 * declaration, so that no later stage asks in two places.
 */
#include "load/load_slot.h"

#include "load/field_read.h"

/*---- a declaration or a name ----------------------------------------------*/

bool
is_declaration(const struct node *node)
{
	return node_is_word(node) && decl_is_declaration(node->text);
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
slot_read_name(struct run *run, struct slot_text *slot, const struct node *node)
{
	slot->name_only = true;
	slot->name = node_word(node);
	slot->declaration.place = node->place;
	slot->declaration.name = slot->name;
	slot->bad = !name_check(run, node, NAME_SLOT, false);
}

static void
slot_read_declaration(
	struct run *run, struct slot_text *slot, const struct node *node)
{
	if (!decl_parse_slot(run, node, &slot->declaration))
		slot->bad = true;
	slot->name = slot->declaration.name;
	if (!slot->bad)
		slot->bad = !special_check(run, &slot->name) ||
			!name_check_word(run, &slot->name, NAME_SLOT, false);
}

void
slot_read(struct run *run, struct slot_text *slot, const struct node *node)
{
	slot->place = node->place;
	if (is_declaration(node))
		slot_read_declaration(run, slot, node);
	else
		slot_read_name(run, slot, node);
}

/*---- a mapping ------------------------------------------------------------*/

static void
report_conflict(struct run *run, struct slot_text *slot, const char *key,
	struct place place, struct place declared)
{
	struct message *message = diag_error(run, CODE_CONFLICT, place,
		"slot '%.*s': '%s' contradicts the declaration",
		SLICE_ARGS(slot->name.text), key);

	diag_note(run, message, declared, "the declaration says '%.*s'",
		SLICE_ARGS(place_text(declared)));
	slot->bad = true;
}

/* Flags that the declaration states and the mapping denies. */
static void
check_flags(struct run *run, struct slot_text *slot)
{
	const struct declared_words *words = slot->declaration.words;
	const struct slot_keys *keys = slot->keys;
	const struct {
		const char *key;
		const struct flag *flag;
		struct place declared;
		bool value; /* that the declaration stands for */
	} flags[] = {{"required", &keys->required, words->opt, false},
		{"identifier", &keys->identifier, words->identifier, true},
		{"key", &keys->key, words->key, true},
		{"readonly", &keys->readonly, words->readonly, true}};
	size_t i;

	for (i = 0; i < LENGTH(flags); i++)
		if (flags[i].flag->given && flags[i].declared.source &&
			flags[i].flag->value != flags[i].value)
			report_conflict(run, slot, flags[i].key,
				flags[i].flag->place, flags[i].declared);
}

static void
check_mapping(struct run *run, struct slot_text *slot)
{
	const struct declaration *declaration = &slot->declaration;
	const struct literal *start = declaration->start;
	const struct slot_keys *keys = slot->keys;

	check_flags(run, slot);
	if (keys->ifabsent.kind != LITERAL_NONE &&
		start->kind != LITERAL_NONE &&
		!literal_same(&keys->ifabsent, start))
		report_conflict(run, slot, "ifabsent", keys->ifabsent.place,
			start->place);
	if (keys->range.text.length && declaration->type.text.length &&
		!slice_equal(keys->range.text, declaration->type.text))
		report_conflict(run, slot, "range", keys->range.place,
			declaration->type.place);
}

/* Gives a slot that has only a name the type that c: or chars: states, or
 * compares it with the declaration's. */
static void
set_type(struct run *run, struct slot_text *slot, const char *key,
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

/* The name of the constant that a count is; NULL: it is a number. */
static const struct word *
constant_of(struct run *run, const struct literal *count)
{
	struct word name = {count->text, count->place};

	return count->kind == LITERAL_WORD ? ARENA_COPY(&run->arena, &name, 1)
					   : NULL;
}

/* Whether a key says what the declaration does. */
static bool
is_same_count(
	const struct literal *count, uint64_t declared, const struct word *name)
{
	if (count->kind == LITERAL_WORD || name)
		return count->kind == LITERAL_WORD && name &&
			slice_equal(count->text, name->text);
	return integer_compare(count->integer, integer_of_unsigned(declared)) ==
		0;
}

static void
set_bits(struct run *run, struct slot_text *slot, const struct literal *bits)
{
	struct declaration *declaration = &slot->declaration;

	if (declaration->bits_place.source) {
		if (!is_same_count(
			    bits, declaration->bits, declaration->bits_name))
			report_conflict(run, slot, "bits", bits->place,
				declaration->bits_place);
		return;
	}
	declaration->bits_name = constant_of(run, bits);
	if (declaration->bits_name) {
		declaration->bits_place = bits->place;
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
	declaration->bits = (unsigned)bits->integer.magnitude;
	declaration->bits_place = bits->place;
}

/* 'chars: 8' is 'char name[8]'. */
static void
set_chars(struct run *run, struct slot_text *slot, const struct literal *chars)
{
	struct declaration *declaration = &slot->declaration;
	const struct dimension length = {DIMENSION_FIXED,
				       chars->integer.magnitude, chars->place,
				       constant_of(run, chars)},
			       *last;
	bool declared = declaration->type.text.length != 0;
	struct word type = {SLICE("char"), chars->place};

	if (!length.name &&
		(chars->integer.negative || chars->integer.magnitude == 0)) {
		diag_error(run, CODE_BAD_ARRAY, chars->place,
			"slot '%.*s': 'chars' is at least 1, not %.*s",
			SLICE_ARGS(slot->name.text), SLICE_ARGS(chars->text));
		slot->bad = true;
		return;
	}
	set_type(run, slot, "chars", &type);
	if (!declared) {
		declaration->dimension_count = 1;
		declaration->dimensions = ARENA_COPY(&run->arena, &length, 1);
		return;
	}
	if (declaration->dimension_count == 0 && !slot->bad)
		report_conflict(
			run, slot, "chars", chars->place, declaration->place);
	if (slot->bad)
		return;
	last = &declaration->dimensions[declaration->dimension_count - 1];
	if (last->kind != DIMENSION_FIXED ||
		!is_same_count(chars, last->count, last->name))
		report_conflict(run, slot, "chars", chars->place, last->place);
}

/* bits, chars and c add to the declaration. Read when the other keys are
 * known, so that their order in the file is no matter. */
static void
storage_load(struct run *run, const struct key *key, struct slot_text *slot,
	const struct node *node)
{
	struct literal literal = {0};
	struct word type = node_word(node);

	if (key->section == KEY_SECTION_C) {
		if (name_check(run, node, NAME_REFERENCE, false))
			set_type(run, slot, "c", &type);
		else
			slot->bad = true;
		return;
	}
	if (!count_read(run, key, node, &literal))
		slot->bad = true;
	else if (key->section == KEY_SECTION_BITS)
		set_bits(run, slot, &literal);
	else
		set_chars(run, slot, &literal);
}

static void
refuse_storage(struct run *run, const struct key *key, struct slot_text *slot,
	const struct node *node)
{
	diag_error(run, CODE_CONFLICT, node->place,
		"slot_usage cannot change storage: '%s' belongs where slot "
		"'%.*s' is declared",
		key->name, SLICE_ARGS(slot->name.text));
	slot->bad = true;
}

void
slot_load_mapping(struct run *run, struct slot_text *slot,
	const struct node *mapping, bool usage)
{
	struct slot_keys *keys = ARENA_NEW(&run->arena, struct slot_keys);
	const struct key *storage[3] = {NULL, NULL, NULL};
	const struct node *values[3] = {NULL, NULL, NULL};
	size_t i, count = 0;

	for (i = 0; i < mapping->count; i++) {
		const struct node *value = mapping->items[2 * i + 1];
		const struct key *key = key_read(
			run, KEYS_SLOT, mapping->items[2 * i]);

		if (!key) {
			slot->bad = true;
		} else if (key->form != KEY_FORM_SECTION) {
			if (!field_read(run, key, keys, value))
				slot->bad = true;
		} else if (usage) {
			refuse_storage(run, key, slot, mapping->items[2 * i]);
		} else if (count < 3) {
			storage[count] = key;
			values[count++] = value;
		}
	}
	slot->keys = keys;
	slot->description = keys->description;
	for (i = 0; i < count; i++)
		storage_load(run, storage[i], slot, values[i]);
	check_mapping(run, slot);
}

/* "write 'mode:3'", where the value was meant as the number of bits: YAML
 * takes ': ' for the end of a key. */
static const char *
value_hint(
	struct run *run, const struct slot_text *slot, const struct node *node)
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

void
slot_load_value(
	struct run *run, struct slot_text *slot, const struct node *node)
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
