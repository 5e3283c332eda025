/* SPDX-License-Identifier: MIT */
/*
 * Many numbers of the tables, as lines of sixteen.
 */
#ifndef NUMBER_ROWS_H
#define NUMBER_ROWS_H

#include "view/table_tags.h"

struct number_rows {
	struct arena *arena;
	struct view_number_row *rows;
	size_t count, capacity;
	size_t total; /* numbers so far */
};

/* The first line of them carries the label. Either words or bytes are given.
 */
void
number_rows_add(struct number_rows *rows, struct slice label,
	const uint16_t *words, const uint8_t *bytes, size_t count);

/* The view's list of them, and how many they are. */
void
number_rows_set(
	const struct number_rows *rows, struct list *list, uint64_t *count);

#endif
