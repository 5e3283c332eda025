/* SPDX-License-Identifier: MIT */
/*
 * Rows of the tables for what values must be besides within bounds: a first one
 * a slot, which says how many follow and leads to the function that reads them,
 * so that a program whose schema has no rules has not that function.
 */
#ifndef TABLE_RULES_H
#define TABLE_RULES_H

#include "resolve/rule.h"
#include "view/table_plan.h"

void
table_rules_make(struct tables *tables);

/* A function of the program that may refuse values of such a slot. */
void
table_judge(const struct slot *slot, const struct rule *rule,
	struct view_judge *view);

#endif
