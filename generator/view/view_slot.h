/* SPDX-License-Identifier: MIT */
/*
 * The entry of a slot: what its accessors are.
 */
#ifndef VIEW_SLOT_H
#define VIEW_SLOT_H

#include "view/view_build.h"

/* index: among the class's slots, in logical order. */
void
view_set_slot(struct builder *builder, const struct class *class, size_t index,
	struct view_slot *view);

/* The first of it: what it holds, get returns and set takes. */
void
view_set_slot_value(struct builder *builder, const struct class *class,
	size_t index, struct view_slot *view);

#endif
