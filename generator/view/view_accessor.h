/* SPDX-License-Identifier: MIT */
/*
 * Which accessors a slot has, for what calls them instead of having them.
 */
#ifndef VIEW_ACCESSOR_H
#define VIEW_ACCESSOR_H

#include "view/view_build.h"

/* Their verbs, as slot.tmpl has them, in its order. */
void
view_set_accessors(struct arena *arena, struct view_slot *view);

/* All of them, with all that it takes to declare and call them from elsewhere.
 */
void
view_set_calls(struct arena *arena, struct view_slot *view);

#endif
