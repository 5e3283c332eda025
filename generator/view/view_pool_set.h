/* SPDX-License-Identifier: MIT */
/*
 * All pools of a schema as one struct.
 */
#ifndef VIEW_POOL_SET_H
#define VIEW_POOL_SET_H

#include "view/view_build.h"

bool
view_has_pool_set(const struct model *model);

/* From the struct of a schema's pools to that of a class's family:
 * "base->Order". */
struct slice
view_pool_path(struct arena *arena, const struct schema *schema,
	const struct class *class);

/* After view_find_families; nothing where no family of the schema, nor of what
 * it imports, has a pool. */
void
view_set_pool_set(struct builder *builder);

#endif
