/* SPDX-License-Identifier: MIT */
/*
 * What the tables of a header hold: which classes and enums, in which rows,
 * and what of them must be known before the first row is printed.
 */
#ifndef TABLE_PLAN_H
#define TABLE_PLAN_H

#include "view/perfect_hash.h"
#include "view/row_plan.h"
#include "view/text_pool.h"
#include "view/view_build.h"

/* One row of slots. */
struct slot_table {
	const struct class *class; /* the first that the row tells of */
	size_t index;              /* of the slot, in the class */
	uint32_t name, member, type, unit, doc, owner, initial,
		text_name;    /* texts: their offsets */
	uint64_t first_start; /* row of its starting values, if they differ */
};

/* One class in the tables: where its rows begin. */
struct class_table {
	const struct class *class;
	struct perfect_hash hash;
	uint32_t name, doc, tag, tag_field; /* texts */
	struct class_rows rows;
	size_t first_number, first_cell, first_displacement, first_ancestor,
		ancestor_count;
};

struct enum_table {
	const struct enumeration *enumeration;
	uint32_t name, doc;
	uint32_t *values; /* texts */
	size_t first_value;
};

struct tables {
	struct builder *builder;
	struct text_pool texts;
	struct class_table *classes; /* the header's own, then copies */
	size_t class_count;
	struct map class_map;     /* identifier → struct class, of classes */
	struct enum_table *enums; /* its own, and those that its slots use */
	size_t enum_count;
	struct map enum_map;             /* identifier → struct enum_table */
	struct view_other_piece *others; /* what slots refer to elsewhere */
	size_t other_count, other_capacity;
	struct map other_map; /* name → number + 1 */
	struct row_plan rows;
	struct slot_table *slots; /* per row of slot_infos */
	size_t slot_count;
	size_t start_row_count; /* rows whose elements start differently */
};

/* Counts rows in the header. */
struct tables *
table_plan_make(struct builder *builder);

/* The name of the class or enum that the slot's row refers to; empty where
 * there is none. */
struct slice
slot_target_name(const struct slot *slot);

/* Of a piece: the number among its others of what that name is. */
size_t
table_other_number(const struct tables *tables, struct slice name);

#endif
