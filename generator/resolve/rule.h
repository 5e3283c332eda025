/* SPDX-License-Identifier: MIT */
/*
 * What a value of a slot must be besides a number within its bounds: one list a
 * slot, which setters, making, writing by name, text formats and C_validate
 * obey alike, in the same words. Rules only ever add to those that a slot has
 * from above.
 */
#ifndef RULE_H
#define RULE_H

#include "resolve/rule_kind.h"

/* Adds the rules that the type, the declaration and the keys say; false:
 * reported. */
bool
rule_resolve(const struct resolver *resolver, struct slot *slot,
	const struct declaration *declaration, const struct slot_keys *keys);

/* Whether the rules and the bounds of a real number leave some. */
bool
rule_check_bounds(const struct resolver *resolver, const struct slot *slot);

/* Adds that it takes the texts of the enum's values only; false: reported. */
bool
rule_add_enum(const struct resolver *resolver, struct slot *slot,
	const struct enumeration *enumeration, struct place place);

/* The bound of that kind; NULL: none. */
const struct rule *
rule_find(const struct slot *slot, enum rule_kind kind);

#endif
