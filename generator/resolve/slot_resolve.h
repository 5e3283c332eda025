/* SPDX-License-Identifier: MIT */
/*
 * From a declaration's words to what a slot holds, one slot at a time.
 */
#ifndef SLOT_RESOLVE_H
#define SLOT_RESOLVE_H

#include "resolve/resolver.h"

/* Sets all that a slot's text says: its text is that of the file, and is the
 * whole of what is said of it afterwards. False: it cannot be used, which has
 * been reported. */
bool
slot_resolve(const struct resolver *resolver, const struct class *class,
	struct slot *slot);

/* Sets wrong_slots, once for all classes that use them; reports what each
 * 'default_range:' names in vain. */
void
slot_check_general(const struct resolver *resolver, struct schema *schema);

/* Those that the keys say, and a pattern that is carried as one of slotgen's
 * own. */
struct annotations
slot_annotations(struct arena *arena, const struct slot_keys *keys);

/* Whether the slot can be the identifier or key that it is, else reported. */
bool
slot_check_identifier(const struct resolver *resolver, const struct slot *slot,
	struct place place);

/* The part of slot_resolve that slot_usage may do over: bounds to check and
 * the starting value, on a slot whose storage stands. */
bool
slot_resolve_checks(const struct resolver *resolver, struct slot *slot);

#endif
