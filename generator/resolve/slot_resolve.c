/* SPDX-License-Identifier: MIT */
/*
 * A slot is resolved by steps that each need the one before: what the
 * schema-level slot of its name adds, the type, the storage, the flags, the
 * checks and the starting value. The first step that fails has reported why and
 * leaves the slot bad, and nothing more is said of it.
 */
#include "resolve/slot_resolve.h"

#include "resolve/dataclass.h"
#include "resolve/range.h"
#include "resolve/rule_start.h"
#include "resolve/slot.h"
#include "resolve/slot_start.h"
#include "resolve/slot_storage.h"
#include "resolve/type.h"

/*---- the schema-level slot of its name ------------------------------------*/

/* A flag of a slot's own mapping against the schema-level declaration. */
static bool
flag_agrees(const struct resolver *resolver, const struct flag *flag,
	struct place declared, bool value)
{
	struct message *message;

	if (!flag->given || !declared.source || flag->value == value)
		return true;
	message = diag_error(resolver->run, CODE_CONFLICT, flag->place,
		"this contradicts the schema-level slot");
	diag_note(resolver->run, message, declared, "it is declared here");
	return false;
}

static void
take_flag(struct flag *flag, const struct flag *general)
{
	if (!flag->given)
		*flag = *general;
}

static void
take_text(struct slice *text, struct slice general)
{
	if (!text->length)
		*text = general;
}

static void
take_word(struct word *word, const struct word *general)
{
	if (!word->text.length)
		*word = *general;
}

static void
take_literal(struct literal *literal, const struct literal *general)
{
	if (literal->kind == LITERAL_NONE)
		*literal = *general;
}

static bool
is_wrong(const struct schema *schema, const struct slot_text *general)
{
	return general->bad ||
		map_get(&schema->wrong_slots, general->name.text) != NULL;
}

/* What the mapping of the one says against the declaration of the other. */
static bool
flags_agree(const struct resolver *resolver, const struct slot_keys *keys,
	const struct declared_words *words)
{
	return flag_agrees(resolver, &keys->required, words->opt, false) &&
		flag_agrees(
			resolver, &keys->identifier, words->identifier, true) &&
		flag_agrees(resolver, &keys->key, words->key, true) &&
		flag_agrees(resolver, &keys->readonly, words->readonly, true);
}

static bool
same_bits(const struct declaration *a, const struct declaration *b)
{
	if (a->bits_name && b->bits_name)
		return slice_equal(a->bits_name->text, b->bits_name->text);
	return !a->bits_name && !b->bits_name && a->bits == b->bits;
}

static bool
take_declaration(const struct resolver *resolver, struct slot_text *text,
	const struct declaration *general)
{
	struct declaration own = text->declaration;
	struct message *message;

	text->declaration = *general;
	text->declaration.name = own.name;
	if (own.bits_place.source && general->bits_place.source &&
		!same_bits(&own, general)) {
		message = diag_error(resolver->run, CODE_CONFLICT,
			own.bits_place,
			"this contradicts the schema-level slot");
		diag_note(resolver->run, message, general->bits_place,
			"it is declared here");
		return false;
	}
	if (own.bits_place.source) {
		text->declaration.bits = own.bits;
		text->declaration.bits_name = own.bits_name;
		text->declaration.bits_place = own.bits_place;
	}
	return flags_agree(resolver, text->keys, general->words);
}

static const struct slot_keys *
both_keys(struct arena *arena, const struct slot_keys *own,
	const struct slot_keys *general)
{
	struct slot_keys *keys;

	if (own == &no_slot_keys || general == &no_slot_keys)
		return own == &no_slot_keys ? general : own;
	keys = ARENA_COPY(arena, own, 1);
	take_word(&keys->range, &general->range);
	take_word(&keys->text_name, &general->text_name);
	take_text(&keys->unit, general->unit);
	take_text(&keys->deprecated, general->deprecated);
	take_literal(&keys->minimum, &general->minimum);
	take_literal(&keys->maximum, &general->maximum);
	take_literal(&keys->ifabsent, &general->ifabsent);
	take_flag(&keys->required, &general->required);
	take_flag(&keys->identifier, &general->identifier);
	take_flag(&keys->key, &general->key);
	take_flag(&keys->readonly, &general->readonly);
	take_flag(&keys->hot, &general->hot);
	take_flag(&keys->designates_type, &general->designates_type);
	take_flag(&keys->timestamp, &general->timestamp);
	take_flag(&keys->compare, &general->compare);
	take_flag(&keys->hash, &general->hash);
	take_flag(&keys->repr, &general->repr);
	take_word(&keys->pattern, &general->pattern);
	take_flag(&keys->carry_pattern, &general->carry_pattern);
	take_literal(&keys->above, &general->above);
	take_literal(&keys->below, &general->below);
	take_literal(&keys->multiple, &general->multiple);
	take_literal(&keys->length_least, &general->length_least);
	take_literal(&keys->length_most, &general->length_most);
	take_literal(&keys->count_least, &general->count_least);
	take_literal(&keys->count_most, &general->count_most);
	take_literal(&keys->count_exact, &general->count_exact);
	take_flag(&keys->unique, &general->unique);
	take_literal(&keys->equals_number, &general->equals_number);
	take_word(&keys->equals_text, &general->equals_text);
	take_word(&keys->validate, &general->validate);
	if (!keys->one_of_count) {
		keys->one_of = general->one_of;
		keys->one_of_count = general->one_of_count;
	}
	keys->annotations = annotations_merge(
		arena, own->annotations, general->annotations);
	return keys;
}

/* What the schema-level slot of its name says and this one does not. */
static bool
take_general(const struct resolver *resolver, struct slot_text *text,
	const struct slot_text *general)
{
	if (!general->name_only &&
		!take_declaration(resolver, text, &general->declaration))
		return false;
	take_text(&text->description, general->description);
	text->keys = both_keys(
		&resolver->run->arena, text->keys, general->keys);
	return true;
}

/* Python's form: the type is the slot's 'range', else the schema-level slot's,
 * else a default_range. */
static bool
add_default_range(const struct resolver *resolver, const struct class *class,
	struct slot_text *text)
{
	const struct schema *schema = class->schema;
	const struct slot_text *general = map_get(
		&schema->text->slot_map, text->name.text);
	struct word *type = &text->declaration.type;

	if (general &&
		(is_wrong(schema, general) ||
			!take_general(resolver, text, general)))
		return false;
	if (text->keys->range.text.length)
		*type = text->keys->range;
	take_word(type, &class->text->default_range);
	take_word(type, &schema->text->default_range);
	if (type->text.length)
		return true;
	diag_error(resolver->run, CODE_MISSING, text->name.place,
		"slot '%.*s' has no type: declare it ('uint32_t %.*s') or give "
		"the class or the file a 'default_range:'",
		SLICE_ARGS(text->name.text), SLICE_ARGS(text->name.text));
	return false;
}

/* The text with all that is said elsewhere of what it leaves open; NULL:
 * reported. */
static const struct slot_text *
complete_text(const struct resolver *resolver, const struct class *class,
	const struct slot_text *text)
{
	struct slot_text *whole;

	if (text->bad || !text->name_only)
		return text->bad ? NULL : text;
	whole = ARENA_NEW(&resolver->run->arena, struct slot_text);
	*whole = *text;
	return add_default_range(resolver, class, whole) ? whole : NULL;
}

/*---- one slot -------------------------------------------------------------*/

bool
slot_check_identifier(const struct resolver *resolver, const struct slot *slot,
	struct place place)
{
	bool scalar = !slot_is_array(slot) && !slot->is_growable;
	enum kind kind = slot->type.kind;

	if (slot->is_identifier && slot->opt)
		return resolver_refuse(resolver, CODE_CONFLICT, place,
			"an identifier is required: it cannot be optional");
	if ((slot->is_identifier || slot->is_key) &&
		(!scalar ||
			(kind != KIND_INT && kind != KIND_UINT &&
				kind != KIND_ENUM && kind != KIND_TEXT &&
				kind != KIND_STRING)))
		return resolver_refuse(resolver, CODE_BAD_TYPE, place,
			slot->is_identifier
				? "an identifier is an integer, an enum or a text"
				: "a key is an integer, an enum or a text");
	return true;
}

static bool
resolve_flags(const struct resolver *resolver, struct slot *slot)
{
	const struct slot_text *text = slot->text;
	const struct declared_words *words = text->declaration.words;
	const struct slot_keys *keys = text->keys;
	struct place place = slot->place;

	slot->opt = words->opt.source ||
		(keys->required.given && !keys->required.value);
	slot->is_identifier = words->identifier.source ||
		keys->identifier.value;
	slot->is_key = words->key.source || keys->key.value;
	slot->is_readonly = words->readonly.source || keys->readonly.value;
	slot->is_hot = keys->hot.value;
	slot->is_timestamp = keys->timestamp.value;
	dataclass_set_slot(slot);
	if (words->key.source)
		place = words->key;
	if (words->identifier.source)
		place = words->identifier;
	return slot_check_identifier(resolver, slot, place);
}

bool
slot_resolve_checks(const struct resolver *resolver, struct slot *slot)
{
	return range_apply_checks(resolver, &slot->text->keys->minimum,
		       &slot->text->keys->maximum, &slot->type) &&
		rule_check_bounds(resolver, slot) &&
		slot_resolve_start(resolver, slot) &&
		rule_check_start(resolver, slot);
}

struct annotations
slot_annotations(struct arena *arena, const struct slot_keys *keys)
{
	struct annotation *carried;

	if (!keys->carry_pattern.value)
		return keys->annotations;
	carried = ARENA_NEW(arena, struct annotation);
	carried->key.text = SLICE("slotgen:pattern");
	carried->value.kind = LITERAL_TEXT;
	carried->value.text = keys->pattern.text;
	carried->key.place = carried->value.place = keys->pattern.place;
	return annotations_merge(
		arena, (struct annotations){carried, 1}, keys->annotations);
}

static void
set_text(struct arena *arena, struct slot *slot, const struct slot_text *text)
{
	slot->text = text;
	slot->description = text->description;
	slot->unit = text->keys->unit;
	slot->deprecated = text->keys->deprecated;
	slot->pattern = text->keys->pattern.text;
	slot->annotations = slot_annotations(arena, text->keys);
}

bool
slot_resolve(const struct resolver *resolver, const struct class *class,
	struct slot *slot)
{
	const struct slot_text *text = complete_text(
		resolver, class, slot->text);
	struct resolver scoped = {resolver->run, resolver->model, class};

	if (!text)
		return false;
	set_text(&resolver->run->arena, slot, text);
	if (!type_find(resolver, class->schema, &text->declaration.type,
		    &slot->type))
		return false;
	take_text(&slot->unit, slot->type.unit);
	return slot_resolve_storage(&scoped, slot) &&
		resolve_flags(resolver, slot) &&
		rule_resolve(&scoped, slot, &text->declaration, text->keys) &&
		slot_resolve_checks(&scoped, slot);
}

/* Whether it would do as the slot of a class, as far as it says a type. */
static bool
is_right(const struct resolver *resolver, const struct class *nobody,
	const struct slot_text *general)
{
	struct slot_text text = *general;
	struct slot slot = {
		.text = &text, .name = text.name, .place = text.place};

	if (text.name_only && !text.keys->range.text.length)
		return true;
	if (text.name_only)
		text.declaration.type = text.keys->range;
	text.name_only = false;
	return slot_resolve(resolver, nobody, &slot);
}

void
slot_check_general(const struct resolver *resolver, struct schema *schema)
{
	const struct class nobody = {.schema = schema};
	struct value_type type;
	size_t i;

	if (schema->text->default_range.text.length)
		type_find(
			resolver, schema, &schema->text->default_range, &type);
	for (i = 0; i < schema->class_count; i++)
		if (schema->classes[i]->text->default_range.text.length)
			type_find(resolver, schema,
				&schema->classes[i]->text->default_range,
				&type);
	for (i = 0; i < schema->text->slot_count; i++) {
		const struct slot_text *text = schema->text->slots[i];

		if (!text->bad && !is_right(resolver, &nobody, text))
			map_put(&schema->wrong_slots, &resolver->run->arena,
				text->name.text, schema);
	}
}
