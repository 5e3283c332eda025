/* SPDX-License-Identifier: MIT */
/*
 * Turns the plan of an object of tables into rows that are ready to print:
 * numbers as they are, hashes as literals, flags as lists of their names.
 */
#include "view/table_rows.h"

#include "base/number.h"
#include "resolve/slot.h"
#include "resolve/tag_class.h"
#include "resolve/tag_slot.h"
#include "resolve/text_name.h"
#include "view/enum_order.h"
#include "view/number_rows.h"
#include "view/table_more.h"
#include "view/table_rules.h"
#include "view/table_steps.h"

/*---- classes --------------------------------------------------------------*/

static bool
class_is_renamed(const struct class *class)
{
	size_t i;

	for (i = 0; i < class->slot_count; i++)
		if (!slice_equal(class->slots[i]->text_name,
			    class->slots[i]->reflected))
			return true;
	return false;
}

/* Whether the tags of those below it tell the objects of its pool. */
static bool
is_tagged_below(const struct class *class)
{
	return class->tagging.kind == UNTAGGED && text_name_tagged_below(class);
}

static void
set_class_flags(const struct tables *tables, const struct class_table *table,
	struct list *flags)
{
	const struct class *class = table->class;
	const struct choice all[] = {
		{class->is_abstract, "ABSTRACT"},
		{class->lends_spare, "LENDS"},
		{class->is_weakref, "WEAKREF"},
		{class->layout_mode == LAYOUT_PACKED, "PACKED"},
		{class->is_open, "OPEN"},
		{class->owns, "OWNS"},
		{class->is_frozen, "FROZEN"},
		{class->is_value, "VALUE"},
		{class_is_renamed(class), "RENAMED"},
		{class->omitting.value, "OMITS_DEFAULTS"},
		{class_skips_unknown(class), "SKIPS_UNKNOWN"},
		{class->tagging.kind == TAGGED_INTEGER, "NUMBER_TAG"},
		{is_tagged_below(class), "TAGGED_BELOW"},
		{tag_class_is_default(class), "TAG_DEFAULT"},
		{tag_class_is_other(class), "TAG_OTHER"},
		{tag_slot_of(class) != NULL, "TAG_SLOT"},
		{class->schema != tables->builder->schema, "COPY"},
		{table->hash.is_long, "LONG"},
		{table->hash.is_wide, "WIDE"},
	};

	view_words(tables->arena, flags, all, LENGTH(all));
}

struct slice
table_class_id(struct arena *arena, const struct class *class)
{
	struct slice schema = class->schema->name.text;
	struct slice name = class->name.text;
	uint64_t hash = hash_bytes(HASH_START, schema.bytes, schema.length);

	hash = hash_bytes(hash, ".", 1);
	return c_hexadecimal(arena, hash_bytes(hash, name.bytes, name.length));
}

/* slot_class says what they are for. */
static uint64_t
name_lengths(const struct class_table *table)
{
	const struct class *class = table->class;
	uint64_t lengths = UINT64_C(1) << 63;
	size_t i;

	if (table->hash.is_long)
		return 0;
	for (i = 0; i < class->slot_count; i++)
		if (class->slots[i]->reflected.length <= 16)
			lengths |= UINT64_C(1)
				<< class->slots[i]->reflected.length;
	return lengths;
}

static void
set_hash(struct arena *arena, const struct class_table *table,
	struct view_class_row *view)
{
	view->multiplier = c_hexadecimal(arena, table->hash.multiplier);
	view->lengths = c_hexadecimal(arena, name_lengths(table));
	view->mask = table->hash.cell_count - 1;
	view->shift = table->hash.shift;
	view->is_wide = table->hash.is_wide;
	view->has_slots = table->class->slot_count > 0;
	view->first_cell = table->first_cell;
	view->displaced = table->hash.displacements != NULL;
	view->first_displacement = table->first_displacement;
}

static void
set_class_row(
	const struct tables *tables, size_t row, struct view_class_row *view)
{
	const struct class_table *table = &tables->classes[row];
	const struct class *class = table->class;
	struct arena *arena = tables->arena;

	view->class = class->identifier;
	view->row = row;
	view->id = table_class_id(arena, class);
	view->layout = c_hexadecimal(arena, class->layout->hash);
	set_class_flags(tables, table, &view->flags);
	set_hash(arena, table, view);
	view->first_info = table->rows.first;
	view->first_number = table->first_number;
	view->first_ancestor = table->first_ancestor;
	view->first_step = table->first_step;
	view->first_check = table->first_check;
	view->owners = table->owners;
	view->has_more = table->has_more;
	view->more = table->more;
	view->name_text = table->name;
	view->doc_text = table->doc;
	view->size = class->layout->size;
	view->align = class->layout->align;
	view->count = class->slot_count;
	view->first = class->number;
	view->last = class->last_number;
	view->parents = table->ancestor_count - 1;
	view->siblings = tables->object->class_count;
	view->tag_text = table->tag;
	view->tag_field_text = table->tag_field;
	if (class->tagging.kind != UNTAGGED) {
		view->tag_length = class->tagging.text.length;
		view->tag_field_length = text_name_tag_field(class).length;
	}
	if (class->is_open)
		view->dict = class->layout->dict_offset + 1;
}

static void
set_class_rows(const struct tables *tables, struct list *list)
{
	size_t count = tables->object->class_count, i;
	struct view_class_row *views = list_make(
		tables->arena, list, count, sizeof *views);

	for (i = 0; i < count; i++)
		set_class_row(tables, i, &views[i]);
}

/*---- ancestors ------------------------------------------------------------*/

/* The ids of a class and of those above it, the root's first. */
static struct slice
ancestor_ids(struct arena *arena, const struct class_table *table)
{
	struct slice *ids = ARENA_ARRAY(
		arena, struct slice, table->ancestor_count);
	const struct class *above = table->class;
	struct buffer text = {0};
	size_t i;

	for (i = table->ancestor_count; i-- > 0; above = above->parent)
		ids[i] = table_class_id(arena, above);
	for (i = 0; i < table->ancestor_count; i++)
		buffer_format(
			&text, "%s%.*s,", i ? " " : "", SLICE_ARGS(ids[i]));
	return buffer_take(&text, arena);
}

static void
set_ancestor_rows(struct tables *tables)
{
	struct arena *arena = tables->arena;
	struct view_tables *view = tables->view;
	size_t count = tables->object->class_count, i;
	struct view_number_row *views = list_make(
		arena, &view->ancestor_rows, count, sizeof *views);

	for (i = 0; i < count; i++) {
		struct class_table *table = &tables->classes[i];

		views[i].label = table->class->identifier;
		views[i].numbers = ancestor_ids(arena, table);
		table->first_ancestor = view->ancestor_count;
		view->ancestor_count += table->ancestor_count;
	}
}

/*---- numbers of rows, hash cells ------------------------------------------*/

static void
set_cell_rows(struct tables *tables)
{
	struct number_rows narrow = {tables->arena, NULL, 0, 0, 0};
	struct number_rows wide = narrow, displacements = narrow;
	struct number_rows numbers = narrow;
	struct view_tables *view = tables->view;
	size_t i;

	for (i = 0; i < tables->object->class_count; i++) {
		struct class_table *table = &tables->classes[i];
		const struct perfect_hash *hash = &table->hash;
		struct number_rows *cells = hash->is_wide ? &wide : &narrow;

		if (table->class->slot_count == 0)
			continue;
		table->first_number = numbers.total;
		number_rows_add(&numbers, table->class->identifier,
			table->rows.numbers, NULL, table->class->slot_count);
		table->first_cell = cells->total;
		number_rows_add(cells, table->class->identifier, hash->cells,
			NULL, hash->cell_count);
		table->first_displacement = displacements.total;
		number_rows_add(&displacements, table->class->identifier, NULL,
			hash->displacements, hash->displacement_count);
	}
	number_rows_set(&numbers, &view->number_rows, &view->number_count);
	number_rows_set(&narrow, &view->cell8_rows, &view->cell8_count);
	number_rows_set(&wide, &view->cell16_rows, &view->cell16_count);
	number_rows_set(&displacements, &view->displacement_rows,
		&view->displacement_count);
}

static void
set_check_rows(struct tables *tables)
{
	struct number_rows rows = {tables->arena, NULL, 0, 0, 0};
	size_t i;

	for (i = 0; i < tables->object->class_count; i++) {
		struct class_table *table = &tables->classes[i];
		const struct class_table *same = table->same;
		uint16_t *numbers;

		table->first_check = same ? same->first_check : rows.total;
		table->owners = same ? same->owners : 0;
		if (same)
			continue;
		numbers = ARENA_ARRAY(tables->arena, uint16_t,
			2 * (table->class->slot_count + 1));
		table->owners = table_checks(table->class, numbers);
		number_rows_add(&rows, table->class->identifier, numbers, NULL,
			table->owners +
				table_owners(
					table->class, numbers + table->owners));
	}
	number_rows_set(
		&rows, &tables->view->check_rows, &tables->view->check_count);
}

/*---- an enum --------------------------------------------------------------*/

static void
set_enum_row(const struct tables *tables, struct view_tables *view)
{
	const struct enumeration *enumeration = tables->object->enumeration;
	const struct choice flags[] = {{enumeration->is_flags, "FLAGS"},
		{enumeration->is_open, "OPEN"},
		{enum_is_ordered(enumeration), "ORDERED"},
		{enum_is_ordered(enumeration) && enum_ascends(enumeration),
			"ASCENDS"},
		{view->fact_count != 0, "MORE"}};
	struct view_enum_row *row = ARENA_NEW(
		tables->arena, struct view_enum_row);

	row->enumeration = enumeration->identifier;
	view_words(tables->arena, &row->flags, flags, LENGTH(flags));
	row->name_text = tables->enumeration.name;
	row->doc_text = tables->enumeration.doc;
	row->count = enumeration->value_count;
	view->enum_row = row;
}

static void
set_value_row(struct arena *arena, const struct enum_value *value,
	uint32_t text, struct view_value_row *view)
{
	view->label = value->identifier;
	view->is_unsigned = !value->number.negative &&
		value->number.magnitude > INT64_MAX;
	view->number = view->is_unsigned
		? c_mask(arena, value->number.magnitude)
		: c_integer(arena, value->number);
	view->text = text;
	view->length = value->text_name.length;
}

static void
set_value_rows(const struct tables *tables, struct view_tables *view)
{
	const struct enumeration *enumeration = tables->object->enumeration;
	struct view_value_row *rows = list_make(tables->arena,
		&view->value_rows, enumeration->value_count, sizeof *rows);
	size_t i;

	for (i = 0; i < enumeration->value_count; i++)
		set_value_row(tables->arena, &enumeration->values[i],
			tables->enumeration.values[i], &rows[i]);
	view->value_count = enumeration->value_count;
}

static void
set_order_rows(const struct tables *tables, struct view_tables *view)
{
	const struct enumeration *enumeration = tables->object->enumeration;
	struct number_rows rows = {tables->arena, NULL, 0, 0, 0};
	uint16_t *numbers;
	size_t count;

	if (!enum_is_ordered(enumeration))
		return;
	numbers = enum_order(tables->arena, enumeration, &count);
	number_rows_add(&rows, SLICE(""), numbers, NULL, count);
	number_rows_set(&rows, &view->order_rows, &view->order_count);
}

void
table_rows_make(struct tables *tables)
{
	set_ancestor_rows(tables);
	set_cell_rows(tables);
	table_steps_make(tables);
	set_check_rows(tables);
	table_more_make(tables);
	table_rules_make(tables);
	set_class_rows(tables, &tables->view->class_rows);
	if (tables->object->enumeration) {
		set_enum_row(tables, tables->view);
		set_value_rows(tables, tables->view);
		set_order_rows(tables, tables->view);
	}
}
