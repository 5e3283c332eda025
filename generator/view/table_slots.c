/* SPDX-License-Identifier: MIT */
/*
 * A row of slot_infos says where a slot is, what it holds and how it starts.
 */
#include "view/table_slots.h"

#include <string.h>

#include "layout/storage.h"
#include "resolve/slot.h"
#include "view/table_steps.h"

static const struct slot *
slot_of_row(const struct slot_table *table)
{
	return table->class->slots[table->index];
}

static struct slice
row_label(struct arena *arena, const struct slot_table *table)
{
	return TEXT_JOIN(arena, table->class->identifier, SLICE("."),
		slot_of_row(table)->reflected);
}

/*---- kind and flags -------------------------------------------------------*/

static const char *
value_kind_word(enum kind kind)
{
	switch (kind) {
	case KIND_BOOL:
		return "BOOL";
	case KIND_CHAR:
		return "CHAR";
	case KIND_INT:
		return "INT";
	case KIND_UINT:
		return "UINT";
	case KIND_REAL:
		return "REAL";
	case KIND_ENUM:
		return "ENUM";
	case KIND_TEXT:
		return "TEXT";
	case KIND_STRING:
		return "STRING";
	case KIND_BYTES:
		return "BYTES";
	case KIND_OBJECT:
		return "OBJECT";
	case KIND_VOID:
		return "REF";
	}
	return "";
}

static const char *
kind_word(const struct slot *slot)
{
	switch (slot->hold) {
	case HOLD_WEAK:
		return "WEAK";
	case HOLD_REF:
		if (slot->type.kind != KIND_STRING)
			return "REF";
		break;
	case HOLD_OWN:
		if (slot->type.kind == KIND_OBJECT)
			return "OWN";
		break;
	case HOLD_VALUE:
		break;
	}
	return value_kind_word(slot->type.kind);
}

/* The spare number is the end of the storage that lies farther from zero, or,
 * where that is in use, the other end. */
static bool
has_near_spare(const struct class *class, size_t index)
{
	const struct placement *placement = &class->layout->placements[index];

	return slot_is_signed(class->slots[index], placement->width)
		? !placement->spare.negative
		: placement->spare.magnitude == 0;
}

/* Whether its row has bounds; of closed enums the values are. */
static bool
has_bounds(const struct slot *slot)
{
	if (slot->type.kind == KIND_ENUM && !slot->type.enumeration->is_open)
		return false;
	return slot_has_range(slot);
}

/* Bytes of its type as it is declared, where its bits do not tell; else 0. */
static unsigned
packed_from(const struct slot *slot, const struct placement *placement)
{
	bool is_integer = slot->type.kind == KIND_INT ||
		slot->type.kind == KIND_UINT;

	return placement->width && is_integer ? slot->type.size_bytes : 0;
}

static void
set_slot_flags(const struct tables *tables, const struct slot_table *table,
	struct list *flags)
{
	const struct class *class = table->class;
	size_t index = table->index;
	const struct slot *slot = class->slots[index];
	const struct placement *placement = &class->layout->placements[index];
	enum presence presence = placement->presence;
	bool has_spare = presence == PRESENCE_SPARE;
	const struct choice all[] = {
		{slot_may_be_unset(slot), "IS_OPTIONAL"},
		{slot->is_identifier, "IS_IDENTIFIER"},
		{slot->is_key, "IS_KEY"},
		{slot->is_readonly || class->is_frozen, "IS_READONLY"},
		{slot->is_tag, "IS_TAG"},
		{slot->is_timestamp, "IS_TIMESTAMP"},
		{packed_from(slot, placement) == 2, "WIDTH_16"},
		{packed_from(slot, placement) == 4, "WIDTH_32"},
		{packed_from(slot, placement) == 8, "WIDTH_64"},
		{slot->is_growable, "IS_LIST"},
		{slot->is_bounded, "IS_BOUNDED"},
		{slot_is_array(slot) && !slot->is_bounded, "IS_ARRAY"},
		{slot_is_signed(slot, placement->width), "IS_SIGNED"},
		{class->byte_order == ORDER_BIG, "IS_BIG"},
		{class->byte_order == ORDER_LITTLE, "IS_LITTLE"},
		{slot_is_borrowed_text(slot), "IS_BORROWED"},
		{slot_is_index(class, slot), "IS_INDEX"},
		{table_is_far(tables, slot), "IS_FAR"},
		{has_bounds(slot), "HAS_RANGE"},
		{slot->has_default, "HAS_DEFAULT"},
		{presence == PRESENCE_BIT, "HAS_PRESENCE"},
		{has_spare, "HAS_SPARE"},
		{has_spare && has_near_spare(class, index), "HAS_NEAR_SPARE"},
		{presence == PRESENCE_NULL, "HAS_NULL"},
		{slot->start_kind == START_LIST, "HAS_STARTS"},
		{!slot->in_compare, "NO_COMPARE"},
		{!slot->in_hash, "NO_HASH"},
		{!slot->in_repr, "NO_REPR"},
	};

	view_words(tables->builder->arena, flags, all, LENGTH(all));
}

/*---- numbers --------------------------------------------------------------*/

/* A bound by the bits that the union slot_number has it in; a float's as a
 * double. */
static struct slice
number_bits(struct arena *arena, const struct slot *slot, struct number number)
{
	uint64_t bits;

	if (slot->type.kind == KIND_REAL)
		memcpy(&bits, &number.real, sizeof bits);
	else
		bits = integer_pattern(number.integer);
	return c_bits(arena, bits);
}

static void
set_numbers(struct arena *arena, const struct slot *slot,
	const struct slot_table *table, struct view_info_row *view)
{
	struct number low = {0}, high = low, initial = low;

	if (kind_is_number(slot->type.kind))
		initial = slot->start;
	if (kind_is_text(slot->type.kind))
		initial.integer.magnitude = table->initial;
	if (has_bounds(slot) && slot->type.kind == KIND_ENUM) {
		low.integer = slot_lowest(slot);
		high.integer = slot_highest(slot);
	} else if (has_bounds(slot)) {
		low = value_least(&slot->type);
		high = value_most(&slot->type);
	}
	view->low = number_bits(arena, slot, low);
	view->high = number_bits(arena, slot, high);
	view->has_starts = slot->start_kind == START_LIST;
	if (view->has_starts)
		view->first_start = table->first_start;
	else
		view->initial = number_bits(arena, slot, initial);
}

/* How an element is found by its indexes: of the first, inner are one row. */
static void
set_dimensions(const struct slot *slot, struct view_info_row *view)
{
	unsigned fixed = slot->is_growable ? 0 : 1, i;
	uint64_t step = 1;

	view->dimensions = slot->dimension_count + (slot->is_growable ? 1 : 0);
	for (i = slot->dimension_count; i > fixed; i--) {
		if (i == fixed + 1)
			view->step2 = step;
		if (i == fixed + 2)
			view->step3 = step;
		step *= slot->dimensions[i - 1];
	}
	view->inner = step;
}

/* Of a stream the bytes that have its bits; of other classes the word, and its
 * lowest bit. */
static void
set_bits(const struct class *class, const struct placement *placement,
	struct view_info_row *view)
{
	uint64_t first = placement_first_bit(class, placement);

	view->width = placement->width;
	view->offset = placement->offset;
	view->size = placement->size;
	view->bit = placement->bit;
	if (!class_has_stream(class))
		return;
	view->offset = first / 8;
	view->bit = first % 8;
	view->size = (view->bit + view->width + 7) / 8;
	if (class->byte_order == ORDER_NATIVE)
		view->host_bits = view->size * 8;
}

static void
set_address(const struct builder *builder, const struct class *class,
	size_t index, struct view_info_row *view)
{
	const struct placement *placement = &class->layout->placements[index];

	view->offset = placement->offset;
	view->size = storage_element_size(
		class, class->slots[index], builder->target);
	if (placement->width)
		set_bits(class, placement, view);
	view->count_offset = placement->count_offset;
	view->count_size = placement->count_size;
	if (placement->presence == PRESENCE_BIT) {
		view->presence_offset = placement->presence_offset;
		view->presence_size = placement->presence_size;
		view->presence_bit = placement->presence_bit;
	}
}

static void
set_texts(const struct slot *slot, const struct slot_table *table,
	struct view_info_row *view)
{
	view->name_text = table->name;
	view->name_length = slot->reflected.length;
	view->member_text = table->member;
	view->type_text = table->type;
	view->unit_text = table->unit;
	view->doc_text = table->doc;
	view->owner_text = table->owner;
	view->external_text = table->text_name;
	view->external_length = slot->text_name.length;
}

static void
set_target(const struct tables *tables, const struct slot *slot,
	struct view_info_row *view)
{
	struct table_place place = table_place_of_target(tables->builder, slot);

	view->has_target = place.tables.length != 0;
	view->is_far = table_is_far(tables, slot);
	view->target_row = view->is_far ? table_far_number(tables, slot)
					: place.row;
}

/*---- rows on demand -------------------------------------------------------*/

static const void *
make_info_row(void *context, size_t row)
{
	struct tables *tables = context;
	struct builder *builder = tables->builder;
	const struct slot_table *table = &tables->slots[row];
	const struct slot *slot = slot_of_row(table);
	struct view_info_row *view;

	view_begin_item(builder);
	view = ARENA_NEW(builder->arena, struct view_info_row);
	view->row = row;
	view->label = row_label(builder->arena, table);
	set_texts(slot, table, view);
	view->length = slot->element_count;
	set_dimensions(slot, view);
	set_address(builder, table->class, table->index, view);
	view->way = table_way(builder, table->class, table->index);
	view->has_rules = slot->rule_count > 0 || slot_checks_class(slot);
	view->first_rule = table->first_rule;
	set_slot_flags(tables, table, &view->flags);
	view->kind = slice_of(kind_word(slot));
	set_target(tables, slot, view);
	set_numbers(builder->arena, slot, table, view);
	return view;
}

static const void *
make_key_row(void *context, size_t row)
{
	struct tables *tables = context;
	struct builder *builder = tables->builder;
	const struct slot_table *table = &tables->slots[row];
	struct perfect_hash_key key = perfect_hash_key_of(
		slot_of_row(table)->reflected);
	struct view_key_row *view;

	view_begin_item(builder);
	view = ARENA_NEW(builder->arena, struct view_key_row);
	view->first = c_hexadecimal(builder->arena, key.first);
	view->last = c_hexadecimal(builder->arena, key.last);
	view->length = key.length;
	return view;
}

/*---- starting values ------------------------------------------------------*/

/* An array whose elements start differently. */
struct starts {
	struct builder *builder;
	const struct slot *slot;
};

static const void *
make_start(void *context, size_t index)
{
	const struct starts *starts = context;
	struct builder *builder = starts->builder;
	struct view_start *view;

	view_begin_item(builder);
	view = ARENA_NEW(builder->arena, struct view_start);
	view->value = number_bits(
		builder->arena, starts->slot, starts->slot->starts[index]);
	view->begins_line = index && index % 4 == 0;
	view->goes_on = index % 4 != 0;
	return view;
}

static struct list
starts_on_demand(const struct tables *tables, const struct slot *slot)
{
	struct starts *starts = ARENA_NEW(tables->arena, struct starts);

	starts->builder = tables->builder;
	starts->slot = slot;
	return list_on_demand(slot->element_count, make_start, starts);
}

static void
set_start_rows(const struct tables *tables, struct list *list)
{
	struct view_start_row *view = list_make(
		tables->arena, list, tables->start_row_count, sizeof *view);
	size_t i;

	for (i = 0; i < tables->slot_count; i++) {
		const struct slot_table *table = &tables->slots[i];
		const struct slot *slot = slot_of_row(table);

		if (slot->start_kind != START_LIST)
			continue;
		view->label = row_label(tables->arena, table);
		view->starts = starts_on_demand(tables, slot);
		view++;
	}
}

void
table_slots_make(struct tables *tables)
{
	struct view_tables *view = tables->view;

	set_start_rows(tables, &view->start_rows);
	view->info_count = tables->slot_count;
	view->info_rows = list_on_demand(
		tables->slot_count, make_info_row, tables);
	view->key_rows = list_on_demand(
		tables->slot_count, make_key_row, tables);
}
