/* SPDX-License-Identifier: MIT */
/*
 * The functions that look at an object are those of its class and of all whose
 * storage its begins with, the root's first: each is given the address that
 * they share.
 */
#include "view/table_more.h"

/* What a class names under one of the two keys. */
typedef struct view_call
call_of(const struct class *class);

static struct view_call
init_of(const struct class *class)
{
	return (struct view_call){.class = class->identifier,
		.function = class->text->post_init.text,
		.answers = class->text->post_init_answers};
}

static struct view_call
check_of(const struct class *class)
{
	return (struct view_call){.class = class->identifier,
		.function = class->text->validate.text,
		.answers = true};
}

/* The root's stands last in the list that is filled from its end. */
static bool
set_calls(struct tables *tables, const struct class *class, call_of *of,
	struct list *list)
{
	const struct class *above;
	struct view_call *calls, call;
	size_t count = 0;

	for (above = class; above; above = above->parent)
		count += of(above).function.length != 0;
	calls = list_make(tables->arena, list, count, sizeof *calls);
	for (above = class; above; above = above->parent) {
		call = of(above);
		if (!call.function.length)
			continue;
		call.joiner = count == list->count ? SLICE("") : SLICE(" && ");
		calls[--count] = call;
	}
	return list->count != 0;
}

static void
set_hooked(struct tables *tables, const struct class *class, uint64_t row,
	struct view_hooked_row *view)
{
	view->class = class->identifier;
	view->row = row;
	view->has_inits = set_calls(tables, class, init_of, &view->inits);
	view->has_checks = set_calls(tables, class, check_of, &view->checks);
}

void
table_more_make(struct tables *tables)
{
	size_t count = tables->object->class_count, hooked = 0, i;
	struct view_tables *view = tables->view;
	struct view_hooked_row *rows;

	for (i = 0; i < count; i++)
		hooked += class_is_hooked(tables->classes[i].class);
	view->hooked_count = hooked;
	rows = list_make(
		tables->arena, &view->hooked_rows, hooked, sizeof *rows);
	for (i = 0, hooked = 0; i < count; i++) {
		struct class_table *table = &tables->classes[i];

		if (!class_is_hooked(table->class))
			continue;
		table->has_more = true;
		table->more = hooked;
		set_hooked(tables, table->class, hooked, &rows[hooked]);
		hooked++;
	}
}
