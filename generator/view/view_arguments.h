/* SPDX-License-Identifier: MIT */
/*
 * The slots that C_make, C_of and C_replace take.
 */
#ifndef VIEW_ARGUMENTS_H
#define VIEW_ARGUMENTS_H

#include "view/view_build.h"

/* Whether making an object of the class may fail: a value or the object is
 * refused, or there is no memory. */
bool
view_can_refuse(const struct class *class);

/* Whether the slot can be given: no array, list, or optional embedded object.
 */
bool
view_can_be_given(const struct slot *slot);

/* The view's slots have been set. */
void
view_set_arguments(struct builder *builder, const struct class *class,
	struct view_class *view);

/* The same without slots, for what C_of is given alone. */
void
view_set_needs(struct builder *builder, const struct class *class,
	struct view_class *view);

/* Whether it takes any, and goes on which parent's. */
void
view_set_check(const struct class *class, struct view_check *view);

#endif
