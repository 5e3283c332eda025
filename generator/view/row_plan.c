/* SPDX-License-Identifier: MIT */
/*
 * A row is remembered by the class that the slot comes from unchanged, so that
 * classes share it whose parent has no rows here. Where 16 bits no longer tell
 * all rows, those of the next class are all made again behind them, and the
 * classes that follow share these.
 */
#include "view/row_plan.h"

#include <assert.h>

void
row_plan_init(struct row_plan *plan, struct arena *arena, size_t most)
{
	*plan = (struct row_plan){.arena = arena, .most = most};
	map_init(&plan->rows);
}

/* Where the slot's row + 1 is remembered. */
static size_t *
remembered_row(struct row_plan *plan, const struct class *class, size_t slot)
{
	size_t *rows;

	while (layout_inherits(class, slot))
		class = class->parent;
	rows = map_get(&plan->rows, class->identifier);
	if (!rows) {
		rows = ARENA_ARRAY(plan->arena, size_t, class->slot_count);
		map_put(&plan->rows, plan->arena, class->identifier, rows);
	}
	return &rows[slot];
}

/* Whether the class can refer to it. */
static bool
is_in_reach(const struct row_plan *plan, size_t remembered)
{
	return remembered > plan->first;
}

static bool
has_room(struct row_plan *plan, const struct class *class)
{
	size_t rows = plan->count - plan->first, i;

	if (rows + class->slot_count <= plan->most)
		return true;
	for (i = 0; i < class->slot_count; i++)
		rows += !is_in_reach(plan, *remembered_row(plan, class, i));
	return rows <= plan->most;
}

static size_t
add_row(struct row_plan *plan, const struct class *class, size_t slot)
{
	plan->planned = arena_grow(plan->arena, plan->planned, plan->count,
		&plan->capacity, plan->count + 1, sizeof *plan->planned);
	plan->planned[plan->count] = (struct planned_row){class, slot};
	return ++plan->count;
}

struct class_rows
row_plan_add(struct row_plan *plan, const struct class *class)
{
	struct class_rows rows;
	size_t i;

	assert(class->slot_count <= plan->most);
	if (!has_room(plan, class))
		plan->first = plan->count;
	rows.first = plan->first;
	rows.numbers = ARENA_ARRAY(plan->arena, uint16_t, class->slot_count);
	for (i = 0; i < class->slot_count; i++) {
		size_t *row = remembered_row(plan, class, i);

		if (!is_in_reach(plan, *row))
			*row = add_row(plan, class, i);
		rows.numbers[i] = (uint16_t)(*row - 1 - plan->first);
	}
	return rows;
}
