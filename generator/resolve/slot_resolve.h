/* SPDX-License-Identifier: MIT */
/*
 * From a declaration's words to what a slot holds, one slot at a time.
 */
#ifndef SLOT_RESOLVE_H
#define SLOT_RESOLVE_H

#include "resolve/resolver.h"

/* Sets the resolve fields of a slot from its declaration and mapping; marks
 * it bad where it has reported something. */
void
slot_resolve(const struct resolver *resolver, struct class *class,
	struct slot *slot);

/* Marks the schema-level slots that are wrong bad, once for all that use them;
 * reports what each 'default_range:' names in vain. */
void
slot_check_general(const struct resolver *resolver, struct schema *schema);

/* Whether the slot can be the identifier or key that it is, else reported. */
bool
slot_check_identifier(const struct resolver *resolver, const struct slot *slot,
	struct place place);

/* The part of slot_resolve that slot_usage may do over: bounds to check and
 * the starting value, on a slot whose storage stands. */
bool
slot_resolve_checks(const struct resolver *resolver, struct slot *slot);

#endif
