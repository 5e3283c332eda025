/* SPDX-License-Identifier: MIT */
/*
 * Two objects that differ in one value of one slot: equality, order and hash,
 * by function and by table.
 */
#include "drive.h"

#include <math.h>

/* Order and equality beside another value, all else equal. */
static void
beside(const struct oracle_class *class, const struct oracle_slot *slot,
	size_t i, const struct value *value, const struct value *last,
	const void *background)
{
	char kind = slot->is_natural ? 'u' : slot->kind;
	int wanted = datum_compare(kind, &last->datum, &value->datum);
	int found;
	void *a, *b;

	if (wanted == 2 || !slot->set || !value->is_direct || !last->is_direct)
		return;
	copy_to(class, 1, background);
	copy_to(class, 2, background);
	a = object_at(1);
	b = object_at(2);
	slot->set(a, i, &last->datum);
	slot->set(b, i, &value->datum);
	if (!slot->in_compare)
		wanted = 0;
	detail("beside %s", datum_shown(slot->kind, &last->datum));
	if (class->has_eq)
		check(slot_eq(class->type, a, b) == (wanted == 0) &&
				(!class->eq ||
					class->eq(a, b) == (wanted == 0)),
			"equality of two values");
	detail("beside %s", datum_shown(slot->kind, &last->datum));
	if (class->has_order) {
		found = slot_cmp(class->type, a, b);
		check((found > 0) - (found < 0) == wanted,
			"slot_cmp of two values");
		detail("beside %s", datum_shown(slot->kind, &last->datum));
		found = class->cmp ? class->cmp(a, b) : found;
		check((found > 0) - (found < 0) == wanted,
			"C_cmp of two values");
	}
	if (class->has_hash && wanted == 0 && !slot->in_hash)
		check(slot_hash(class->type, a) == slot_hash(class->type, b),
			"hash of a slot that takes no part");
	drop(class, 1);
	drop(class, 2);
}

static bool
can_be_beside(const struct oracle_slot *slot, const struct value *value)
{
	return value->is_accepted && !value->is_only_json &&
		!(slot->kind == 'r' && isnan(oracle_real(value->datum.number)));
}

const struct value *
check_beside(const struct oracle_class *class, const struct oracle_slot *slot,
	size_t i, const struct value *value, const struct value *last,
	const void *background)
{
	if (!can_be_beside(slot, value))
		return last;
	if (last)
		beside(class, slot, i, value, last, background);
	return value;
}
