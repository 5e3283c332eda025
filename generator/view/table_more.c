/* SPDX-License-Identifier: MIT */
/*
 * Constants and annotations have rows of their own. The functions that look at
 * an object are those of its class and of all whose storage its begins with,
 * the root's first: each is given the address that they share.
 */
#include "view/table_more.h"

#include "view/table_facts.h"

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

/* Of a class that has anything of it. */
static void
set_more(struct fact_rows *facts, struct class_table *table,
	struct view_more_row *view)
{
	const struct class *class = table->class;

	view->class = class->identifier;
	view->row = table->more;
	view->first_constant = facts->count;
	view->constant_count = table_facts_constants(facts, class);
	view->first_annotation = facts->count;
	view->annotation_count = table_facts_annotations(facts, class);
	view->is_hooked = class_is_hooked(class);
}

static bool
has_annotations(const struct class *class)
{
	size_t i;

	for (i = 0; i < class->slot_count; i++)
		if (class->slots[i]->annotations.count)
			return true;
	return class->text->annotations.count != 0;
}

static bool
has_more(const struct class *class)
{
	return class_is_hooked(class) || class->constant_count ||
		has_annotations(class);
}

static void
set_hooked_rows(struct tables *tables, size_t hooked)
{
	size_t count = tables->object->class_count, i;
	struct view_hooked_row *rows = list_make(tables->arena,
		&tables->view->hooked_rows, hooked, sizeof *rows);

	tables->view->hooked_count = hooked;
	for (i = 0, hooked = 0; i < count; i++)
		if (class_is_hooked(tables->classes[i].class)) {
			set_hooked(tables, tables->classes[i].class, hooked,
				&rows[hooked]);
			hooked++;
		}
}

static void
set_more_rows(struct fact_rows *facts, size_t more)
{
	struct tables *tables = facts->tables;
	size_t count = tables->object->class_count, hooked = 0, i;
	struct view_more_row *rows = list_make(
		tables->arena, &tables->view->more_rows, more, sizeof *rows);

	tables->view->more_count = more;
	for (i = 0; i < count; i++) {
		struct class_table *table = &tables->classes[i];

		if (!table->has_more)
			continue;
		set_more(facts, table, &rows[table->more]);
		rows[table->more].hooked = hooked;
		hooked += rows[table->more].is_hooked;
	}
}

void
table_more_make(struct tables *tables)
{
	size_t count = tables->object->class_count, hooked = 0, more = 0, i;
	struct fact_rows facts = {tables, NULL, 0, 0};

	for (i = 0; i < count; i++) {
		struct class_table *table = &tables->classes[i];

		hooked += class_is_hooked(table->class);
		table->has_more = has_more(table->class);
		if (table->has_more)
			table->more = more++;
	}
	set_hooked_rows(tables, hooked);
	set_more_rows(&facts, more);
	if (tables->object->enumeration)
		table_facts_enum(&facts, tables->object->enumeration);
	tables->view->fact_count = facts.count;
	tables->view->fact_rows = list_of(
		facts.rows, facts.count, sizeof *facts.rows);
}
