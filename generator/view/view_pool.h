/* SPDX-License-Identifier: MIT */
/*
 * What is said of the pool of a class's family.
 */
#ifndef VIEW_POOL_H
#define VIEW_POOL_H

#include "view/view_build.h"

/* Finds what objects of all pools own from: before the first class is made. */
void
view_find_families(struct builder *builder);

void
view_set_pool(struct builder *builder, const struct class *class,
	struct view_class *view);

#endif
