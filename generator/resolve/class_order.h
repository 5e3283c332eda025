/* SPDX-License-Identifier: MIT */
/*
 * The order in which a schema's classes can stand in a header.
 */
#ifndef CLASS_ORDER_H
#define CLASS_ORDER_H

#include "resolve/resolver.h"
#include "resolve/slot.h"

/* The classes that must stand before this one, in turn: its parent, then what
 * its own slots embed there, by which slot. *way is 0 at first; NULL: no
 * more. Inherited slots are the parent's. */
struct class *
class_next_needed(const struct class *class, enum embedding where, size_t *way,
	const struct slot **by);

/* Sets ordered: parents before children, embedded before users; and of each
 * class what it takes from what it embeds: owns, no_assignment. The slots of
 * all are complete. */
void
class_order_schema(const struct resolver *resolver, struct schema *schema);

#endif
