/* SPDX-License-Identifier: MIT */
/*
 * From a declaration's words to what a slot holds: base types, names of the
 * schema, ranges, dimensions, bits and the starting value. Second half of
 * resolve, for one slot at a time.
 */
#ifndef TYPE_H
#define TYPE_H

#include "message/suggest.h"
#include "resolve/slot.h"

struct resolver {
	struct run *run;
	struct model *model;
};

/* A class, enum or type that this schema sees, or NULL. */
const struct named *
type_lookup(const struct resolver *resolver, const struct schema *schema,
	struct slice name);

/* Whether an import of the schema, direct or not, was refused: then a name
 * that is missed may be there, and the import is the root cause. */
bool
type_misses_imports(
	const struct resolver *resolver, const struct schema *schema);

/* Offers every name of that kind that the schema sees. */
void
type_suggest(const struct resolver *resolver, const struct schema *schema,
	enum named_kind kind, struct suggestion *suggestion);

/* Numbers of the values, and the storage. */
void
type_resolve_enum(
	const struct resolver *resolver, struct enumeration *enumeration);

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
