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
take_literal(struct literal *literal, const struct literal *general)
{
	if (literal->kind == LITERAL_NONE)
		*literal = *general;
}

static bool
take_declaration(const struct resolver *resolver, struct slot *slot,
	const struct declaration *general)
{
	struct declaration own = slot->declaration;
	struct message *message;

	slot->declaration = *general;
	slot->declaration.name = own.name;
	if (own.bits_place.source && general->bits_place.source &&
		own.bits != general->bits) {
		message = diag_error(resolver->run, CODE_CONFLICT,
			own.bits_place,
			"this contradicts the schema-level slot");
		diag_note(resolver->run, message, general->bits_place,
			"it is declared here");
		return false;
	}
	if (own.bits_place.source) {
		slot->declaration.bits = own.bits;
		slot->declaration.bits_place = own.bits_place;
	}
	return flag_agrees(resolver, &slot->required, general->opt, false) &&
		flag_agrees(resolver, &slot->identifier, general->identifier,
			true) &&
		flag_agrees(resolver, &slot->key, general->key, true) &&
		flag_agrees(resolver, &slot->readonly, general->readonly, true);
}

/* What the schema-level slot of its name says and this one does not. */
static bool
take_general(const struct resolver *resolver, struct slot *slot,
	const struct slot *general)
{
	if (general->bad ||
		(!general->name_only &&
			!take_declaration(
				resolver, slot, &general->declaration)))
		return false;
	if (!slot->range.text.length)
		slot->range = general->range;
	if (!slot->external.text.length)
		slot->external = general->external;
	take_text(&slot->description, general->description);
	take_text(&slot->unit, general->unit);
	take_text(&slot->deprecated, general->deprecated);
	take_literal(&slot->minimum, &general->minimum);
	take_literal(&slot->maximum, &general->maximum);
	take_literal(&slot->ifabsent, &general->ifabsent);
	take_flag(&slot->required, &general->required);
	take_flag(&slot->identifier, &general->identifier);
	take_flag(&slot->key, &general->key);
	take_flag(&slot->readonly, &general->readonly);
	take_flag(&slot->hot, &general->hot);
	take_flag(&slot->compare, &general->compare);
	take_flag(&slot->hash, &general->hash);
	take_flag(&slot->repr, &general->repr);
	take_text(&slot->pattern, general->pattern);
	return true;
}

/* Python's form: the type is the slot's 'range', else the schema-level slot's,
 * else a default_range. */
static bool
find_default_range(const struct resolver *resolver, const struct class *class,
	struct slot *slot)
{
	const struct schema *schema = class->schema;
	const struct slot *general = map_get(
		&schema->slot_map, slot->name.text);
	struct word *type = &slot->declaration.type;

	if (general && !take_general(resolver, slot, general))
		return false;
	if (slot->range.text.length)
		*type = slot->range;
	if (!type->text.length)
		*type = class->default_range;
	if (!type->text.length)
		*type = schema->default_range;
	if (type->text.length)
		return true;
	diag_error(resolver->run, CODE_MISSING, slot->name.place,
		"slot '%.*s' has no type: declare it ('uint32_t %.*s') or give "
		"the class or the file a 'default_range:'",
		SLICE_ARGS(slot->name.text), SLICE_ARGS(slot->name.text));
	return false;
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
	const struct declaration *declaration = &slot->declaration;
	struct place place = slot->place;

	slot->opt = declaration->opt.source ||
		(slot->required.given && !slot->required.value);
	slot->is_identifier = declaration->identifier.source ||
		slot->identifier.value;
	slot->is_key = declaration->key.source || slot->key.value;
	slot->is_readonly = declaration->readonly.source ||
		slot->readonly.value;
	slot->is_hot = slot->hot.value;
	dataclass_set_slot(slot);
	if (declaration->key.source)
		place = declaration->key;
	if (declaration->identifier.source)
		place = declaration->identifier;
	return slot_check_identifier(resolver, slot, place);
}

bool
slot_resolve_checks(const struct resolver *resolver, struct slot *slot)
{
	return range_apply_checks(
		       resolver, &slot->minimum, &slot->maximum, &slot->type) &&
		slot_resolve_start(resolver, slot);
}

void
slot_resolve(
	const struct resolver *resolver, struct class *class, struct slot *slot)
{
	const struct word *word = &slot->declaration.type;

	if (slot->bad)
		return;
	slot->bad = true;
	if (slot->name_only && !find_default_range(resolver, class, slot))
		return;
	if (!type_find(resolver, class->schema, word, &slot->type))
		return;
	if (slot->type.unit.length && !slot->unit.length)
		slot->unit = slot->type.unit;
	slot->bad = !slot_resolve_storage(resolver, slot) ||
		!resolve_flags(resolver, slot) ||
		!slot_resolve_checks(resolver, slot);
}

void
slot_check_general(const struct resolver *resolver, struct schema *schema)
{
	struct class nobody = {.schema = schema};
	struct value_type type;
	size_t i;

	if (schema->default_range.text.length)
		type_find(resolver, schema, &schema->default_range, &type);
	for (i = 0; i < schema->class_count; i++)
		if (schema->classes[i]->default_range.text.length)
			type_find(resolver, schema,
				&schema->classes[i]->default_range, &type);
	for (i = 0; i < schema->slot_count; i++) {
		struct slot copy = *schema->slots[i];

		if (copy.name_only && !copy.range.text.length)
			continue;
		if (copy.name_only)
			copy.declaration.type = copy.range;
		copy.name_only = false;
		slot_resolve(resolver, &nobody, &copy);
		schema->slots[i]->bad |= copy.bad;
	}
}
