/* SPDX-License-Identifier: MIT */
/*
 * What is said of the pool of a class's family.
 */
#ifndef VIEW_POOL_H
#define VIEW_POOL_H

#include "view/view_build.h"

/* What one file has of a family: a head and all below it there. A pool is told
 * of the peers of all heads from the root down to that of its objects. */
struct family_part {
	const struct class *head;
	const struct family_part *above; /* NULL: the head is the root */
	const struct class **peers;      /* roots that no part above has */
	size_t peer_count, peer_capacity;
	struct map embedded; /* identifier → struct class: those looked into */
};

/* Whether the class is the first of a part of its family in its file, and has
 * a pool. */
bool
view_heads_pool(const struct class *class);

/* Finds what objects of all pools own from: before the first class is made. */
void
view_find_families(struct builder *builder);

void
view_set_pool(struct builder *builder, const struct class *class,
	struct view_class *view);

#endif
