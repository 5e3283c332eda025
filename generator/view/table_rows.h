/* SPDX-License-Identifier: MIT */
/*
 * Rows of the tables that a header has few of: of classes, ancestors, hash
 * cells, enums and their values. They stay as long as the header's view.
 */
#ifndef TABLE_ROWS_H
#define TABLE_ROWS_H

#include "view/table_plan.h"

/* FNV-1a of "schema.Class": what tells classes of different files apart. */
struct slice
table_class_id(struct arena *arena, const struct class *class);

void
table_rows_make(struct tables *tables);

#endif
