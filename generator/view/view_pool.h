/* SPDX-License-Identifier: MIT */
/*
 * What is said of the pool of a class's family.
 */
#ifndef VIEW_POOL_H
#define VIEW_POOL_H

#include "view/view_build.h"

void
view_set_pool(struct builder *builder, const struct class *class,
	struct view_class *view);

#endif
