/* SPDX-License-Identifier: MIT */
/*
 * Rows of constants and annotations.
 */
#ifndef TABLE_FACTS_H
#define TABLE_FACTS_H

#include "view/table_plan.h"

/* The rows of an object, as they come. */
struct fact_rows {
	struct tables *tables;
	struct view_fact_row *rows;
	size_t count, capacity;
};

/* Those of a class; how many. */
size_t
table_facts_constants(struct fact_rows *rows, const struct class *class);
size_t
table_facts_annotations(struct fact_rows *rows, const struct class *class);

/* All of an enum and its values. */
void
table_facts_enum(struct fact_rows *rows, const struct enumeration *enumeration);

#endif
