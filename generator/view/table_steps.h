/* SPDX-License-Identifier: MIT */
/*
 * How objects of a class are compared and hashed, step by step: what lies side
 * by side and is compared by its bytes is one step; what is set only sometimes
 * has one that says whether; what needs its slot's row has one of its own. And
 * which slots there are to validate. tables.h says what each step means.
 */
#ifndef TABLE_STEPS_H
#define TABLE_STEPS_H

#include "view/table_plan.h"

/* The steps of all classes of the object, and where each class's begin; and
 * which class has the same slots as its parent. */
void
table_steps_make(struct tables *tables);

/* The numbers of slots that may hold what is no value of theirs, and behind
 * them UINT16_MAX: how many in all. There is room for one more than slots. */
size_t
table_checks(const struct class *class, uint16_t *numbers);

/* The same of slots that own something; with 0x8000 those that are not one
 * pointer. */
size_t
table_owners(const struct class *class, uint16_t *numbers);

/* How a slot that is a whole member, with nothing besides, is read and written
 * at once: enum slot_way; 0 where that does not go. */
unsigned
table_way(
	const struct builder *builder, const struct class *class, size_t index);

#endif
