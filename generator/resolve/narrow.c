/* SPDX-License-Identifier: MIT */
/*
 * A class that says 'required', a narrower range, tighter bounds or fewer
 * values gets a slot of its own, with the old one's storage and less in it.
 * Bounds and rules of the old one hold on; what is said must not be wider. A
 * default from above that is none of the values left is told, unless the slot
 * must be given anyway.
 */
#include "resolve/narrow.h"

#include "resolve/range.h"
#include "resolve/rule_start.h"
#include "resolve/slot.h"
#include "resolve/slot_start.h"
#include "resolve/type.h"

/*---- another type ---------------------------------------------------------*/

static bool
leads_to_objects(const struct slot *slot)
{
	return slot->type.kind == KIND_OBJECT && slot->hold != HOLD_VALUE;
}

/* Leads to objects of that class only, from here on. */
static bool
narrow_class(const struct resolver *resolver, struct slot *slot,
	const struct slot *old, struct class *class, struct place place)
{
	const struct class *above = slot_class(old);
	struct message *message;

	if (!class_is_below(class, above)) {
		message = diag_error(resolver->run, CODE_CONFLICT, place,
			"'%.*s' is not below '%.*s'",
			SLICE_ARGS(class->name.text),
			SLICE_ARGS(above->name.text));
		diag_note(resolver->run, message, old->place,
			"'%.*s' is declared here", SLICE_ARGS(old->name.text));
		return false;
	}
	slot->type = old->type;
	slot->narrowed = class == old->type.class ? NULL : class;
	return true;
}

/* Whether numbers of the type are stored as the slot's are. */
static bool
is_stored_alike(const struct value_type *type, const struct slot *slot)
{
	return kind_is_number(type->kind) && type->kind == slot->type.kind &&
		type->size_bytes == slot->type.size_bytes &&
		type->enumeration == slot->type.enumeration &&
		number_compare(type->kind, type->low, slot->type.low) == 0 &&
		number_compare(type->kind, type->high, slot->type.high) == 0;
}

static void
tighten(struct value_type *type, const struct value_type *by)
{
	if (by->has_minimum &&
		(!type->has_minimum ||
			number_compare(type->kind, by->minimum, type->minimum) >
				0))
		type->minimum = by->minimum;
	if (by->has_maximum &&
		(!type->has_maximum ||
			number_compare(type->kind, by->maximum, type->maximum) <
				0))
		type->maximum = by->maximum;
	type->has_minimum |= by->has_minimum;
	type->has_maximum |= by->has_maximum;
}

static bool
narrow_range(const struct resolver *resolver, struct slot *slot,
	const struct slot *old, const struct word *range)
{
	struct value_type type;

	if (!range->text.length)
		return true;
	if (!type_find(resolver, resolver->scope->schema, range, &type))
		return false;
	if (leads_to_objects(old) && type.class)
		return narrow_class(
			resolver, slot, old, type.class, range->place);
	if (type.enumeration && kind_is_text(old->type.kind))
		return rule_add_enum(
			resolver, slot, type.enumeration, range->place);
	slot->type.rules = type.rules;
	slot->type.rule_count = type.rule_count;
	if (is_stored_alike(&type, old)) {
		tighten(&slot->type, &type);
		return true;
	}
	if (kind_is_text(type.kind) && type.kind == old->type.kind)
		return true;
	if (!kind_is_number(type.kind) && type.kind == old->type.kind &&
		type.class == old->type.class)
		return true;
	diag_error(resolver->run, CODE_CONFLICT, range->place,
		"slot_usage cannot change the storage of '%.*s'",
		SLICE_ARGS(old->name.text));
	return false;
}

/*---- declared again -------------------------------------------------------*/

/* An enum in the place of a text. */
static bool
declare_texts(const struct resolver *resolver, struct slot *slot,
	const struct slot *old)
{
	const struct enumeration *enumeration = slot->type.enumeration;
	const struct enum_value *start = enum_value_of(
		enumeration, slot->start.integer);

	slot->type = old->type;
	slot->hold = old->hold;
	slot->text_bytes = old->text_bytes;
	slot->start_kind = START_ZERO;
	if (slot->has_default && start) {
		slot->start_kind = START_TEXT;
		slot->start_text = start->text_name;
	}
	return rule_add_enum(resolver, slot, enumeration, slot->place);
}

bool
narrow_declared(const struct resolver *resolver, struct slot *slot,
	const struct slot *old)
{
	bool is_enum_of_text = slot->type.kind == KIND_ENUM &&
		kind_is_text(old->type.kind);
	struct slot same = *slot;

	same.opt = old->opt;
	if (is_enum_of_text) {
		same.type = old->type;
		same.hold = old->hold;
		same.text_bytes = old->text_bytes;
	} else if (leads_to_objects(slot) && leads_to_objects(old)) {
		same.type.class = old->type.class;
	}
	if (!slot_same_storage(&same, old) || (slot->opt && !old->opt))
		return true;
	if (slot->opt && old->is_required)
		return resolver_refuse(resolver, CODE_CONFLICT, slot->place,
			"'required' cannot be taken back");
	slot->rules = old->rules;
	slot->rule_count = old->rule_count;
	slot->is_required = old->is_required || (old->opt && !slot->opt);
	slot->opt = old->opt;
	if (is_enum_of_text)
		return declare_texts(resolver, slot, old);
	slot->narrowed = old->narrowed;
	if (leads_to_objects(slot) && slot->type.class != slot_class(old))
		return narrow_class(resolver, slot, old, slot->type.class,
			slot->text->declaration.type.place);
	return true;
}

/*---- bounds and rules -----------------------------------------------------*/

/* What says that bound of a slot: the nearest of its texts. */
static struct place
place_of_bound(const struct slot *slot, bool is_most)
{
	struct place place = slot->place;

	for (; slot; slot = slot->overrides) {
		const struct literal *bound = is_most
			? &slot->text->keys->maximum
			: &slot->text->keys->minimum;

		if (bound->kind != LITERAL_NONE)
			return bound->place;
	}
	return place;
}

static bool
check_bound(const struct resolver *resolver, const struct slot *old,
	const struct literal *literal, bool is_most)
{
	const struct value_type *type = &old->type;
	struct arena *arena = &resolver->run->arena;
	struct number bound = is_most ? type->maximum : type->minimum, said;
	struct message *message;
	int order;

	if (literal->kind == LITERAL_NONE || !kind_has_bounds(type->kind) ||
		!(is_most ? type->has_maximum : type->has_minimum))
		return true;
	if (!range_read_bound(resolver, literal, type, &said))
		return false;
	order = number_compare(type->kind, said, bound);
	if (is_most ? order <= 0 : order >= 0)
		return true;
	message = diag_error(resolver->run, CODE_CONFLICT, literal->place,
		"a %s of %s is %s the inherited %s",
		is_most ? "maximum" : "minimum", number_text(arena, type, said),
		is_most ? "above" : "below", number_text(arena, type, bound));
	diag_note(resolver->run, message, place_of_bound(old, is_most),
		"which is said here");
	return false;
}

/*---- all that is said -----------------------------------------------------*/

static bool
narrow_presence(const struct resolver *resolver, struct slot *slot,
	const struct slot *old, const struct flag *required)
{
	slot->is_required |= old->is_required;
	if (required->given && required->value)
		slot->is_required = old->opt;
	if (!required->given || required->value || slot_may_be_unset(old))
		return true;
	if (old->is_required)
		return resolver_refuse(resolver, CODE_CONFLICT, required->place,
			"slot_usage cannot take 'required' back");
	diag_error(resolver->run, CODE_CONFLICT, required->place,
		"slot_usage cannot change the storage of '%.*s'",
		SLICE_ARGS(old->name.text));
	return false;
}

bool
narrow_values(const struct resolver *resolver, struct slot *slot,
	const struct slot *old, const struct declaration *declaration,
	const struct slot_keys *keys)
{
	if (!narrow_presence(resolver, slot, old, &keys->required) ||
		!narrow_range(resolver, slot, old, &keys->range) ||
		!check_bound(resolver, old, &keys->minimum, false) ||
		!check_bound(resolver, old, &keys->maximum, true))
		return false;
	if (kind_has_bounds(slot->type.kind))
		tighten(&slot->type, &old->type);
	return range_apply_checks(
		       resolver, &keys->minimum, &keys->maximum, &slot->type) &&
		rule_resolve(resolver, slot, declaration, keys) &&
		rule_check_bounds(resolver, slot);
}

/*---- what it starts with --------------------------------------------------*/

static bool
is_within_bounds(const struct slot *slot)
{
	enum kind kind = slot->type.kind;
	uint64_t count = slot->start_kind == START_LIST ? slot->element_count
							: 1;
	uint64_t i;

	if (!kind_has_bounds(kind))
		return true;
	for (i = 0; i < count; i++) {
		struct number start = slot_start_at(slot, i);

		if (number_compare(kind, start, value_least(&slot->type)) < 0 ||
			number_compare(kind, start, value_most(&slot->type)) >
				0)
			return false;
	}
	return true;
}

/* The default goes, since an object is given the slot anyway. */
static bool
drop_start(const struct resolver *resolver, struct slot *slot)
{
	struct arena *arena = &resolver->run->arena;
	struct slot_text *text = ARENA_COPY(arena, slot->text, 1);
	struct slot_keys *keys = ARENA_COPY(arena, text->keys, 1);

	text->declaration.start = no_declaration.start;
	keys->ifabsent = *no_declaration.start;
	text->keys = keys;
	slot->text = text;
	slot->has_default = false;
	slot->start_text = (struct slice){NULL, 0};
	return slot_resolve_start(resolver, slot);
}

bool
narrow_start(const struct resolver *resolver, struct slot *slot,
	const struct slot *old, const struct slot_keys *keys,
	struct place place)
{
	const struct rule *broken;
	struct message *message;

	if (!slot->has_default)
		return slot_resolve_start(resolver, slot);
	broken = rule_broken_at_start(&resolver->run->arena, slot);
	if (!broken && is_within_bounds(slot))
		return true;
	if (keys->required.value || slot->is_required)
		return drop_start(resolver, slot);
	message = diag_error(resolver->run, CODE_BAD_DEFAULT, place,
		"'%.*s' starts with what is none of its values here: give it "
		"another default, or 'required: true' without one",
		SLICE_ARGS(slot->name.text));
	diag_note(resolver->run, message, slot_default(old)->place,
		"the inherited default is given here");
	return false;
}

bool
narrow_check_start(const struct resolver *resolver, const struct slot *slot,
	const struct slot *old)
{
	struct number most = value_most(&slot->type);
	bool is_above = number_compare(slot->type.kind, slot->start, most) > 0;
	struct message *message;

	if (is_within_bounds(slot))
		return rule_check_start(resolver, slot);
	message = diag_error(resolver->run, CODE_BAD_DEFAULT,
		slot_default(slot)->place,
		"the default is outside the inherited bounds");
	diag_note(resolver->run, message, place_of_bound(old, is_above),
		"they are said here");
	return false;
}
