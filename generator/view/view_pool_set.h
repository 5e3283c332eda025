/* SPDX-License-Identifier: MIT */
/*
 * All pools of a schema as one struct.
 */
#ifndef VIEW_POOL_SET_H
#define VIEW_POOL_SET_H

#include "view/view_build.h"

bool
view_has_pool_set(const struct model *model);

/* After view_find_families; nothing where no family of the schema, nor of what
 * it imports, has a pool. */
void
view_set_pool_set(struct builder *builder);

#endif
