/* SPDX-License-Identifier: MIT */
/*
 * One slot, from the node that declares or names it and from what stands after
 * its colon. One that cannot be used is marked bad.
 */
#ifndef LOAD_SLOT_H
#define LOAD_SLOT_H

#include "load/node.h"
#include "load/schema.h"

/* Whether it is a declaration; else it can only be Python's form, a name. */
bool
is_declaration(const struct node *node);

/* Sets the slot's place, name and declaration. */
void
slot_read(struct run *run, struct slot_text *slot, const struct node *node);

/* What stands after the slot's colon: a description, a mapping or nothing. */
void
slot_load_value(
	struct run *run, struct slot_text *slot, const struct node *node);

/* The keys of a slot; usage: of one that is declared elsewhere. */
void
slot_load_mapping(struct run *run, struct slot_text *slot,
	const struct node *mapping, bool usage);

#endif
