/* SPDX-License-Identifier: MIT */
/*
 * dataclasses' rules: eq and repr are on, order and hash are asked for, order
 * needs eq, and a frozen class that compares can be hashed. Options are taken
 * from the leftmost parent that says anything, as msgspec does; a slot's hash
 * follows its compare. A weak reference takes part in nothing.
 */
#include "resolve/dataclass.h"

static void
take_option(struct flag *option, struct flag own, const struct class *class,
	size_t offset)
{
	size_t i;

	*option = own;
	for (i = 0; !option->given && i < class->parent_count; i++)
		*option = *(const struct flag *)(const void
				*)((const char *)&class->parents[i]->options +
			offset);
}

void
dataclass_set_options(struct run *run, struct class *class)
{
	struct data_options *options = &class->options;
	struct message *message;

	take_option(&options->eq, class->text->eq, class,
		offsetof(struct data_options, eq));
	take_option(&options->order, class->text->order, class,
		offsetof(struct data_options, order));
	take_option(&options->hash, class->text->hash, class,
		offsetof(struct data_options, hash));
	take_option(&options->repr, class->text->repr, class,
		offsetof(struct data_options, repr));
	/* Unsaid stays unsaid, for the children's sake; the value is set. */
	if (!options->eq.given)
		options->eq.value = true;
	if (!options->repr.given)
		options->repr.value = true;
	class->is_hashed = options->hash.given
		? options->hash.value
		: options->eq.value && class->is_frozen;
	if (!options->order.value || options->eq.value)
		return;
	message = diag_error(run, CODE_CONFLICT,
		class->text->order.given        ? options->order.place
			: class->text->eq.given ? options->eq.place
						: class->name.place,
		"eq must be true if order is true");
	diag_note(run, message,
		class->text->order.given ? options->eq.place
					 : options->order.place,
		class->text->order.given ? "eq is false here"
					 : "order is true here");
}

static void
set_parts(struct slot *slot)
{
	slot->in_compare = slot->hold != HOLD_WEAK &&
		(!slot->compare.given || slot->compare.value);
	slot->in_hash = slot->hold != HOLD_WEAK &&
		(slot->hash.given ? slot->hash.value : slot->in_compare);
	slot->in_repr = slot->hold != HOLD_WEAK &&
		(!slot->repr.given || slot->repr.value);
}

static struct said
said_by(const struct flag *flag, struct said otherwise)
{
	return flag->given ? (struct said){true, flag->value} : otherwise;
}

void
dataclass_set_slot(struct slot *slot)
{
	const struct slot_keys *keys = slot->text->keys;
	const struct said nothing = {false, false};

	slot->compare = said_by(&keys->compare, nothing);
	slot->hash = said_by(&keys->hash, nothing);
	slot->repr = said_by(&keys->repr, nothing);
	set_parts(slot);
}

void
dataclass_take_slot(struct slot *slot, const struct slot *inherited,
	const struct slot_keys *changes)
{
	slot->compare = said_by(&changes->compare, inherited->compare);
	slot->hash = said_by(&changes->hash, inherited->hash);
	slot->repr = said_by(&changes->repr, inherited->repr);
	set_parts(slot);
}

/* A pointer that is only compared by where it points. */
static bool
has_no_order(const struct slot *slot)
{
	return slot->type.kind == KIND_VOID ||
		(slot->type.kind == KIND_OBJECT && slot->hold == HOLD_REF);
}

void
dataclass_check(struct run *run, const struct class *class)
{
	struct message *message;
	size_t i;

	if (!class->options.order.value)
		return;
	if (class->is_open)
		diag_error(run, CODE_CONFLICT,
			class->text->order.given ? class->text->order.place
						 : class->name.place,
			"'%.*s' has no order: it is open, and dictionaries have none",
			SLICE_ARGS(class->name.text));
	for (i = 0; i < class->slot_count; i++) {
		const struct slot *slot = class->slots[i];

		if (!slot->in_compare || !has_no_order(slot))
			continue;
		message = diag_error(run, CODE_CONFLICT,
			class->options.order.place,
			"'%.*s' has no order, because of its slot '%.*s': give that "
			"'compare: false'",
			SLICE_ARGS(class->name.text),
			SLICE_ARGS(slot->name.text));
		diag_note(
			run, message, slot->place, "a reference has no order");
	}
}
