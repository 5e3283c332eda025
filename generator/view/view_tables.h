/* SPDX-License-Identifier: MIT */
/*
 * The run-time tables of a header.
 */
#ifndef VIEW_TABLES_H
#define VIEW_TABLES_H

#include "view/view_build.h"

/* Sets the header's lists of rows, and how many there are of each. */
void
view_make_tables(struct builder *builder);

#endif
