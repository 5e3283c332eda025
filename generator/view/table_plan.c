/* SPDX-License-Identifier: MIT */
/*
 * A first pass over all classes and enums: which there are, their perfect
 * hashes, and the offsets of their texts. Tables of one header have no
 * pointers, so they cannot refer to another file's: what their slots reach
 * there is copied. Those of a piece refer to other pieces' through pointers.
 */
#include "view/table_plan.h"

#include "resolve/slot.h"
#include "resolve/text_name.h"

/*---- which classes --------------------------------------------------------*/

static void
add_class(struct tables *tables, const struct class *class)
{
	if (map_put(&tables->class_map, tables->builder->arena,
		    class->identifier, (void *)(uintptr_t) class))
		return;
	tables->classes[tables->class_count++].class = class;
}

/* Those below it that a tag may say. */
static void
add_tagged_below(struct tables *tables, const struct class *class)
{
	size_t i;

	for (i = 0; i < class->child_count; i++) {
		if (class->children[i]->tagging.kind != UNTAGGED)
			add_class(tables, class->children[i]);
		else
			add_tagged_below(tables, class->children[i]);
	}
}

/* What the class's slots reach; of a tagged class also all below it, since the
 * tag may say any of them, and of one without a tag, whose objects a slot owns,
 * the tagged ones. */
static void
add_reached(struct tables *tables, const struct class *class)
{
	size_t i;

	for (i = 0; i < class->slot_count; i++) {
		const struct slot *slot = class->slots[i];

		if (!slot->type.class)
			continue;
		add_class(tables, slot->type.class);
		if (slot->hold == HOLD_OWN &&
			slot->type.class->tagging.kind == UNTAGGED)
			add_tagged_below(tables, slot->type.class);
	}
	for (i = 0; class->tagging.kind != UNTAGGED && i < class->child_count;
		i++)
		add_class(tables, class->children[i]);
}

/* The header's own and, unless it is a piece, what they reach, directly or
 * through each other. */
static void
collect_classes(struct tables *tables)
{
	const struct builder *builder = tables->builder;
	bool is_piece = builder->plan->piece != NULL;
	size_t most = builder->own_class_count, i;

	for (i = 0; !is_piece && i < builder->model->schema_count; i++)
		most += builder->model->schemas[i]->class_count;
	tables->classes = ARENA_ARRAY(builder->arena, struct class_table, most);
	for (i = 0; i < builder->own_class_count; i++)
		add_class(tables, builder->own_classes[i]);
	for (i = 0; !is_piece && i < tables->class_count; i++)
		add_reached(tables, tables->classes[i].class);
}

/*---- classes --------------------------------------------------------------*/

struct slice
slot_target_name(const struct slot *slot)
{
	if (slot->type.kind == KIND_ENUM)
		return slot->type.enumeration->name.text;
	return slot->type.class ? slot->type.class->name.text
				: (struct slice){NULL, 0};
}

/* Notes what the slot refers to, once. */
static void
add_other_piece(struct tables *tables, const struct slot *slot)
{
	const struct builder *builder = tables->builder;
	struct slice name = slot_target_name(slot);
	const struct table_row *row;
	struct view_other_piece *other;

	if (name.length == 0 || map_get(&tables->other_map, name))
		return;
	row = map_get(&builder->plan->split->rows, name);
	tables->others = arena_grow(builder->arena, tables->others,
		tables->other_count, &tables->other_capacity,
		tables->other_count + 1, sizeof *tables->others);
	other = &tables->others[tables->other_count++];
	other->tables = row->piece->tables;
	other->row = row->number;
	other->is_enum = slot->type.kind == KIND_ENUM;
	map_put(&tables->other_map, builder->arena, name,
		(void *)(uintptr_t)tables->other_count);
}

size_t
table_other_number(const struct tables *tables, struct slice name)
{
	return (size_t)(uintptr_t)map_get(&tables->other_map, name) - 1;
}

static void
plan_slot(struct tables *tables, const struct planned_row *row,
	struct slot_table *table)
{
	struct view_header *header = tables->builder->header;
	struct text_pool *texts = &tables->texts;
	const struct slot *slot = row->class->slots[row->slot];
	bool is_member = row->class->layout->placements[row->slot].width == 0;

	table->class = row->class;
	table->index = row->slot;
	table->name = text_pool_offset(texts, slot->reflected);
	table->text_name = text_pool_offset(texts, slot->text_name);
	table->member = !is_member ? 0
		: slice_equal(slot->member, slot->reflected)
		? table->name
		: text_pool_offset(texts, slot->member);
	table->type = text_pool_offset(texts,
		slot_declared_type(texts->arena, slot, WORDED_AS_DECLARED));
	table->unit = text_pool_offset(texts, slot->unit);
	table->doc = text_pool_offset(texts, slot->description);
	table->owner = text_pool_offset(texts, slot->declarer->name.text);
	table->initial = text_pool_offset(texts, slot->start_text);
	if (slot->start_kind != START_LIST)
		return;
	tables->start_row_count++;
	table->first_start = header->start_count;
	header->start_count += slot->element_count;
}

static void
plan_class(struct tables *tables, struct class_table *table)
{
	const struct builder *builder = tables->builder;
	const struct class *class = table->class;
	struct text_pool *texts = &tables->texts;
	struct slice *names = ARENA_ARRAY(
		builder->arena, struct slice, class->slot_count);
	size_t i;

	table->name = text_pool_offset(texts, class->name.text);
	table->doc = text_pool_offset(texts, class->text->description);
	if (class->tagging.kind != UNTAGGED) {
		table->tag = text_pool_offset(texts, class->tagging.text);
		table->tag_field = text_pool_offset(
			texts, text_name_tag_field(class));
	}
	for (i = 0; i < class->slot_count; i++) {
		names[i] = class->slots[i]->reflected;
		if (builder->plan->piece)
			add_other_piece(tables, class->slots[i]);
	}
	table->rows = row_plan_add(&tables->rows, class);
	while (tables->slot_count < tables->rows.count) {
		plan_slot(tables, &tables->rows.planned[tables->slot_count],
			&tables->slots[tables->slot_count]);
		tables->slot_count++;
	}
	perfect_hash_make(
		builder->arena, names, class->slot_count, &table->hash);
	for (; class; class = class->parent)
		table->ancestor_count++;
}

static void
plan_classes(struct tables *tables)
{
	size_t most = 0, i;

	for (i = 0; i < tables->class_count; i++)
		most += tables->classes[i].class->slot_count;
	tables->slots = ARENA_ARRAY(
		tables->builder->arena, struct slot_table, most);
	row_plan_init(&tables->rows, tables->builder->arena, ROW_NUMBERS);
	for (i = 0; i < tables->class_count; i++)
		plan_class(tables, &tables->classes[i]);
}

/*---- enums ----------------------------------------------------------------*/

static void
plan_enum(struct tables *tables, const struct enumeration *enumeration)
{
	struct builder *builder = tables->builder;
	struct enum_table *table;
	size_t i;

	if (map_get(&tables->enum_map, enumeration->identifier))
		return;
	table = &tables->enums[tables->enum_count++];
	map_put(&tables->enum_map, builder->arena, enumeration->identifier,
		table);
	table->enumeration = enumeration;
	table->name = text_pool_offset(&tables->texts, enumeration->name.text);
	table->doc = text_pool_offset(
		&tables->texts, enumeration->text->description);
	table->values = ARENA_ARRAY(
		builder->arena, uint32_t, enumeration->value_count);
	table->first_value = builder->header->value_count;
	builder->header->value_count += enumeration->value_count;
	for (i = 0; i < enumeration->value_count; i++)
		table->values[i] = text_pool_offset(
			&tables->texts, enumeration->values[i].name.text);
}

/* The header's own and, unless it is a piece, copies of those that its slots
 * use from elsewhere. */
static void
plan_enums(struct tables *tables)
{
	const struct builder *builder = tables->builder;
	size_t most = builder->own_enum_count, i, j;

	for (i = 0; i < builder->model->schema_count; i++)
		most += builder->model->schemas[i]->enum_count;
	tables->enums = ARENA_ARRAY(builder->arena, struct enum_table, most);
	for (i = 0; i < builder->own_enum_count; i++)
		plan_enum(tables, builder->own_enums[i]);
	for (i = 0; !builder->plan->piece && i < tables->class_count; i++) {
		const struct class *class = tables->classes[i].class;

		for (j = 0; j < class->slot_count; j++)
			if (class->slots[j]->type.kind == KIND_ENUM)
				plan_enum(tables,
					class->slots[j]->type.enumeration);
	}
}

struct tables *
table_plan_make(struct builder *builder)
{
	struct tables *tables = ARENA_NEW(builder->arena, struct tables);

	tables->builder = builder;
	text_pool_init(&tables->texts, builder->arena);
	collect_classes(tables);
	plan_classes(tables);
	plan_enums(tables);
	return tables;
}
