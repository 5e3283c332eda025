/* SPDX-License-Identifier: MIT */
/*
 * What a class takes over from its parent instead of saying it again:
 * accessors, starting values, arguments of C_make.
 */
#ifndef VIEW_INHERITED_H
#define VIEW_INHERITED_H

#include "view/view_build.h"

/* Of a slot that has been made: whose accessors are its own, and which. */
void
view_set_forwards(struct builder *builder, const struct class *class,
	size_t index, struct view_slot *view);

/* Of a class whose slots have been made: the ways up that they take. */
void
view_set_lifts(struct builder *builder, const struct class *class,
	struct view_class *view);

/* Of a class whose members have been made: what objects start with, and
 * whether the parent's list is the first part of that. */
void
view_set_starts(struct builder *builder, const struct class *class,
	struct view_class *view);

/* Whether all slots of the parent are the class's, with nothing changed. */
bool
view_inherits_all(const struct class *class);

#endif
