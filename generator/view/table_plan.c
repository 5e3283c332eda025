/* SPDX-License-Identifier: MIT */
/*
 * A first pass over the classes of an object: their rows, their perfect hashes,
 * and the offsets of their texts; and over its enum. What stands in the same
 * object is told by its distance, what stands in others through pointers.
 */
#include "view/table_plan.h"

#include "resolve/slot.h"
#include "resolve/text_name.h"

/*---- other objects --------------------------------------------------------*/

struct slice
slot_target_identifier(const struct slot *slot)
{
	if (slot->type.kind == KIND_ENUM)
		return slot->type.enumeration->identifier;
	return slot->type.class ? slot_class(slot)->identifier
				: (struct slice){NULL, 0};
}

bool
table_is_far(const struct tables *tables, const struct slot *slot)
{
	struct slice other =
		table_place_of_target(tables->builder, slot).tables;

	return other.length && !slice_equal(other, tables->object->name);
}

/* Notes what the slot refers to, once. */
static void
add_far(struct tables *tables, const struct slot *slot)
{
	struct table_place place;
	struct view_far *far;
	struct slice name = slot_target_identifier(slot);

	if (!table_is_far(tables, slot) || map_get(&tables->far_map, name))
		return;
	place = table_place_of_target(tables->builder, slot);
	tables->fars = arena_grow(tables->arena, tables->fars,
		tables->far_count, &tables->far_capacity, tables->far_count + 1,
		sizeof *tables->fars);
	far = &tables->fars[tables->far_count++];
	far->tables = place.tables;
	far->row = place.row;
	far->is_enum = slot->type.kind == KIND_ENUM;
	map_put(&tables->far_map, tables->arena, name,
		(void *)(uintptr_t)tables->far_count);
}

size_t
table_far_number(const struct tables *tables, const struct slot *slot)
{
	return (size_t)(uintptr_t)map_get(
		       &tables->far_map, slot_target_identifier(slot)) -
		1;
}

/*---- classes --------------------------------------------------------------*/

/* Those that follow each other have the same mostly. */
static uint32_t
owner_offset(struct tables *tables, const struct slot *slot)
{
	if (tables->last_owner != slot->declarer) {
		tables->last_owner = slot->declarer;
		tables->last_owner_text = text_pool_offset(
			&tables->texts, slot->declarer->name.text);
	}
	return tables->last_owner_text;
}

static void
plan_slot(struct tables *tables, const struct planned_row *row,
	struct slot_table *table)
{
	struct text_pool *texts = &tables->texts;
	const struct slot *slot = row->class->slots[row->slot];
	bool is_member = row->class->layout->placements[row->slot].width == 0;

	table->class = row->class;
	table->index = row->slot;
	table->name = text_pool_offset(texts, slot->reflected);
	table->text_name = slice_is_same(slot->text_name, slot->reflected)
		? table->name
		: text_pool_offset(texts, slot->text_name);
	table->member = !is_member ? 0
		: slice_equal(slot->member, slot->reflected)
		? table->name
		: text_pool_offset(texts, slot->member);
	table->type = text_pool_offset(texts,
		slot_declared_type(texts->arena, slot, WORDED_AS_DECLARED));
	table->unit = text_pool_offset(texts, slot->unit);
	table->doc = text_pool_offset(texts, slot->description);
	table->owner = owner_offset(tables, slot);
	table->initial = text_pool_offset(texts, slot->start_text);
	table->first_rule = tables->view->rule_count;
	if (slot->rule_count || slot_checks_class(slot))
		tables->view->rule_count += slot->rule_count +
			slot_checks_class(slot) + 1;
	if (slot->start_kind != START_LIST)
		return;
	tables->start_row_count++;
	table->first_start = tables->view->start_count;
	tables->view->start_count += slot->element_count;
}

static void
plan_names(struct tables *tables, struct class_table *table)
{
	const struct class *class = table->class;
	struct slice *names = ARENA_ARRAY(
		tables->arena, struct slice, class->slot_count);
	size_t i;

	for (i = 0; i < class->slot_count; i++)
		names[i] = class->slots[i]->reflected;
	perfect_hash_make(
		tables->arena, names, class->slot_count, &table->hash);
}

static void
plan_rows(struct tables *tables, struct class_table *table)
{
	const struct planned_row *row;

	table->rows = row_plan_add(&tables->rows, table->class);
	while (tables->slot_count < tables->rows.count) {
		row = &tables->rows.planned[tables->slot_count];
		add_far(tables, row->class->slots[row->slot]);
		plan_slot(tables, row, &tables->slots[tables->slot_count++]);
	}
}

static void
plan_class(struct tables *tables, struct class_table *table)
{
	const struct class *class = table->class;
	struct text_pool *texts = &tables->texts;

	table->name = text_pool_offset(texts, class->name.text);
	table->doc = text_pool_offset(texts, class->text->description);
	if (class->tagging.kind != UNTAGGED) {
		table->tag = text_pool_offset(texts, class->tagging.text);
		table->tag_field = text_pool_offset(
			texts, text_name_tag_field(class));
	}
	plan_names(tables, table);
	plan_rows(tables, table);
	for (; class; class = class->parent)
		table->ancestor_count++;
}

static void
plan_classes(struct tables *tables)
{
	const struct table_object *object = tables->object;
	size_t most = 0, i;

	tables->classes = ARENA_ARRAY(
		tables->arena, struct class_table, object->class_count);
	for (i = 0; i < object->class_count; i++)
		most += object->classes[i]->slot_count;
	tables->slots = ARENA_ARRAY(tables->arena, struct slot_table, most);
	row_plan_init(&tables->rows, tables->arena, ROW_NUMBERS);
	for (i = 0; i < object->class_count; i++) {
		tables->classes[i].class = object->classes[i];
		plan_class(tables, &tables->classes[i]);
	}
}

/*---- an enum --------------------------------------------------------------*/

static void
plan_enum(struct tables *tables, const struct enumeration *enumeration)
{
	struct enum_table *table = &tables->enumeration;
	struct text_pool *texts = &tables->texts;
	size_t i;

	table->name = text_pool_offset(texts, enumeration->name.text);
	table->doc = text_pool_offset(texts, enumeration->text->description);
	table->values = ARENA_ARRAY(
		tables->arena, uint32_t, enumeration->value_count);
	for (i = 0; i < enumeration->value_count; i++)
		table->values[i] = text_pool_offset(
			texts, enumeration->values[i].text_name);
}

struct tables *
table_plan_make(struct builder *builder, const struct table_object *object)
{
	struct arena *arena = builder->plan->tables;
	struct tables *tables = ARENA_NEW(arena, struct tables);

	tables->builder = builder;
	tables->arena = arena;
	tables->object = object;
	tables->view = ARENA_NEW(arena, struct view_tables);
	text_pool_init(&tables->texts, arena);
	plan_classes(tables);
	if (object->enumeration)
		plan_enum(tables, object->enumeration);
	return tables;
}
