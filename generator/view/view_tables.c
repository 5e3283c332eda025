/* SPDX-License-Identifier: MIT */
/*
 * The objects of the tables are planned at once. What stands in one is made
 * when a template asks for it, and forgotten at the next.
 */
#include "view/view_tables.h"

#include "view/table_rows.h"
#include "view/table_slots.h"

static const void *
make_object(void *context, size_t index)
{
	struct builder *builder = context;
	const struct table_object *object = &builder->objects.list[index];
	struct tables *tables;
	struct view_tables *view;

	arena_clear(builder->plan->tables);
	tables = table_plan_make(builder, object);
	view = tables->view;
	view->tables = object->name;
	view->class_count = object->class_count;
	table_rows_make(tables);
	table_slots_make(tables);
	text_pool_finish(&tables->texts, view);
	view->fars = list_of(
		tables->fars, tables->far_count, sizeof *tables->fars);
	view->far_count = tables->far_count;
	return view;
}

/* The names of objects that are copies, or of the others. */
static void
list_names(struct builder *builder, struct list *list, bool of_copies)
{
	const struct table_objects *objects = &builder->objects;
	struct view_far *names;
	size_t count = 0, i;

	for (i = 0; i < objects->count; i++)
		count += objects->list[i].is_copy == of_copies;
	names = list_make(builder->arena, list, count, sizeof *names);
	for (i = 0; i < objects->count; i++)
		if (objects->list[i].is_copy == of_copies)
			names++->tables = objects->list[i].name;
}

void
view_set_tables(struct builder *builder)
{
	struct view_header *header = builder->header;

	table_objects_plan(builder);
	list_names(builder, &header->own_tables, false);
	list_names(builder, &header->copied_tables, true);
	header->tables = list_on_demand(
		builder->objects.count, make_object, builder);
}
