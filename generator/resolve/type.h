/* SPDX-License-Identifier: MIT */
/*
 * From a declaration's words to what a slot holds: base types, names of the
 * schema, ranges, dimensions, bits and the starting value. Second half of
 * resolve, for one slot at a time.
 */
#ifndef TYPE_H
#define TYPE_H

#include "resolve/resolver.h"
#include "resolve/slot.h"

/* Follows a name of types: to the value type it stands for. */
void
type_resolve_named(const struct resolver *resolver, struct type *type);

/* Sets the resolve fields of a slot from its declaration and mapping; marks
 * it bad where it has reported something. */
void
type_resolve_slot(const struct resolver *resolver, struct class *class,
	struct slot *slot);

/* Marks the schema-level slots that are wrong bad, once for all that use them;
 * reports what each 'default_range:' names in vain. */
void
type_check_general(const struct resolver *resolver, struct schema *schema);

/* Whether the slot can be the identifier or key that it is, else reported. */
bool
type_check_identifier(const struct resolver *resolver, const struct slot *slot,
	struct place place);

/* The part of type_resolve_slot that slot_usage may do over: bounds to check
 * and the starting value, on a slot whose storage stands. */
bool
type_resolve_checks(const struct resolver *resolver, struct slot *slot);

/* Whether two slots have the same storage. */
bool
type_same_storage(const struct slot *a, const struct slot *b);

#endif
