/* SPDX-License-Identifier: MIT */
/*
 * What is said of slots and classes in the header's comments.
 */
#ifndef VIEW_COMMENT_H
#define VIEW_COMMENT_H

#include "layout/placement.h"
#include "view/view_build.h"

/* The lines of a slot's documentation comment, and more to be said there. */
struct list
view_slot_doc(struct arena *arena, const struct slot *slot, struct slice more);

/* The same for its member, short: one line of that many columns, or none. */
struct slice
view_slot_note(struct arena *arena, const struct slot *slot, size_t columns);

/* "bool listed = true: said of it", or "whether stop is set". */
void
view_describe_share(struct arena *arena, struct buffer *text,
	const struct class *class, const struct word_share *share);

/* The class's documentation comment: its description, and what a reader must
 * know besides. */
struct list
view_class_doc(struct arena *arena, const struct class *class);

#endif
