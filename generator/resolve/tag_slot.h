/* SPDX-License-Identifier: MIT */
/*
 * Slots that are the tag (resolve/tag_slot.c).
 */
#ifndef TAG_SLOT_H
#define TAG_SLOT_H

#include "resolve/resolver.h"

/* Whether the class is the one whose objects have tags that are of no class:
 * asked before all names are resolved. */
bool
tag_slot_is_other(const struct class *class);

/* The slot that reads as the class's tag; NULL: it has none, or keeps it. */
const struct slot *
tag_slot_of(const struct class *class);

/* Takes what a class above it has. */
void
tag_slot_inherit(const struct resolver *resolver, struct class *class);

/* Takes a slot of the class that designates the type; reported where it cannot.
 * other: what has its name already, or NULL. */
void
tag_slot_take(const struct resolver *resolver, struct class *class,
	struct slot *slot, const struct slot *other);

/* The slot of the class that keeps the tags that are of no class, or NULL: it
 * has none. */
struct slot *
tag_slot_stored(struct run *run, struct class *class);

/* Says that a name is the tag's, where the class would have another slot of
 * it. */
void
tag_slot_report(struct run *run, const struct class *class,
	const struct slot *tag, struct place place);

#endif
