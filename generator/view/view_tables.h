/* SPDX-License-Identifier: MIT */
/*
 * The run-time tables of a header.
 */
#ifndef VIEW_TABLES_H
#define VIEW_TABLES_H

#include "view/view_build.h"

/* Plans the builder's objects and sets the header's lists of them. */
void
view_set_tables(struct builder *builder);

#endif
