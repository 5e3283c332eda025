/* SPDX-License-Identifier: MIT */
/*
 * Which row of the tables tells of a slot: a class and those below it share
 * the rows of what is inherited unchanged. A class has a number of 16 bits for
 * each of its slots, counted from a first row of its own.
 */
#ifndef ROW_PLAN_H
#define ROW_PLAN_H

#include "base/map.h"
#include "layout/placement.h"

/* A row, and the slot that it tells of, of the first class that asked. */
struct planned_row {
	const struct class *class;
	size_t slot;
};

struct row_plan {
	struct arena *arena;
	size_t most;     /* rows that a number can tell apart */
	struct map rows; /* class that a slot comes from unchanged → size_t per
			    slot: its row + 1 */
	struct planned_row *planned;
	size_t count, capacity;
	size_t first; /* from which the next class counts */
};

/* The rows of a class, by its slots, from the row first on. */
struct class_rows {
	size_t first;
	uint16_t *numbers;
};

enum { ROW_NUMBERS = 65536 };

/* At most so many rows are told apart, ROW_NUMBERS but in tests. No class has
 * more slots. */
void
row_plan_init(struct row_plan *plan, struct arena *arena, size_t most);

/* Parents come before their children, if they come. */
struct class_rows
row_plan_add(struct row_plan *plan, const struct class *class);

#endif
