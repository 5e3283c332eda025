/* SPDX-License-Identifier: MIT */
/*
 * What is said of slots and classes in the header's comments.
 */
#ifndef VIEW_COMMENT_H
#define VIEW_COMMENT_H

#include "layout/placement.h"
#include "view/view_build.h"

/* The lines of a slot's documentation comment. */
struct list
view_slot_doc(struct arena *arena, const struct slot *slot);

/* "bool listed = true: said of it", or "whether stop is set". */
void
view_describe_share(struct arena *arena, struct buffer *text,
	const struct class *class, const struct word_share *share);

/* What a reader must know of the class besides its description. */
struct slice
view_class_notes(struct arena *arena, const struct class *class);

#endif
