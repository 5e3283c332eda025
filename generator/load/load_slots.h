/* SPDX-License-Identifier: MIT */
/*
 * The slots of a class or of a schema, from the forms that Python's __slots__
 * has and from declarations; and slot_usage.
 */
#ifndef LOAD_SLOTS_H
#define LOAD_SLOTS_H

#include "load/schema.h"

/* Sets class->own, has_slots_key and what the list says of __dict__ and
 * __weakref__. */
void
class_load_slots(
	struct run *run, struct class_text *class, const struct node *node);

/* Python's __slots__ = "abc" is one slot, but looks like three: a warning.
 * When all of the class is read, as it may silence it. */
void
class_check_slots(struct run *run, const struct class_text *class,
	const struct node *node);

/* Sets schema->slots and slot_map. */
void
schema_load_slots(
	struct run *run, struct schema_text *schema, const struct node *node);

void
class_load_usages(
	struct run *run, struct class_text *class, const struct node *node);

#endif
