/* SPDX-License-Identifier: MIT */
/*
 * Rows of the tables that a header has many of: of slots, of the keys of their
 * names and of their starting values. Each is made when it is printed.
 */
#ifndef TABLE_SLOTS_H
#define TABLE_SLOTS_H

#include "view/table_plan.h"

void
table_slots_make(struct tables *tables);

#endif
