/* SPDX-License-Identifier: MIT */
/*
 * Plans what the tables hold, then makes their rows; an array in C has one
 * element at least, so where there is none to tell, one of zeros stands.
 */
#include "view/view_tables.h"

#include "view/table_rows.h"
#include "view/table_slots.h"

static void
set_counts(const struct tables *tables, struct view_header *header)
{
	header->class_count = tables->class_count;
	header->no_infos = tables->slot_count == 0;
	header->info_count = tables->slot_count + header->no_infos;
	header->key_count = header->info_count;
	header->no_values = header->value_count == 0;
	header->value_count += header->no_values;
	header->no_starts = header->start_count == 0;
	header->start_count += header->no_starts;
	header->no_ancestors = header->ancestor_count == 0;
	header->ancestor_count += header->no_ancestors;
}

void
view_make_tables(struct builder *builder)
{
	struct view_header *header = builder->header;
	struct tables *tables = table_plan_make(builder);

	table_rows_make(tables);
	table_slots_make(tables);
	text_pool_finish(&tables->texts, header);
	set_counts(tables, header);
	header->other_pieces = list_of(
		tables->others, tables->other_count, sizeof *tables->others);
	header->other_piece_count = tables->other_count;
}
