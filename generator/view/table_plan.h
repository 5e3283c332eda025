/* SPDX-License-Identifier: MIT */
/*
 * What one object of the tables holds: what of its classes or its enum must be
 * known before the first row is printed.
 */
#ifndef TABLE_PLAN_H
#define TABLE_PLAN_H

#include "view/perfect_hash.h"
#include "view/row_plan.h"
#include "view/table_objects.h"
#include "view/text_pool.h"

/* One row of slots. */
struct slot_table {
	const struct class *class; /* the first that the row tells of */
	size_t index;              /* of the slot, in the class */
	uint32_t name, member, type, unit, doc, owner, initial,
		text_name;    /* texts: their offsets */
	uint64_t first_start; /* row of its starting values, if they differ */
	uint64_t first_rule;  /* and of its rules, if it has some */
};

/* One class in the tables: where its rows begin. */
struct class_table {
	const struct class *class;
	struct perfect_hash hash;
	uint32_t name, doc, tag, tag_field; /* texts */
	struct class_rows rows;
	/* Of the object, its parent where that has the same slots, with nothing
	 * changed: what is said of its slots together is said there. Else
	 * NULL. */
	const struct class_table *same;
	size_t first_number, first_cell, first_displacement, first_ancestor,
		ancestor_count, first_step, first_check, owners;
	bool has_more;
	size_t more; /* its row of what few classes have */
};

/* Its enum, where it is one's. */
struct enum_table {
	uint32_t name, doc;
	uint32_t *values; /* texts */
};

struct tables {
	struct builder *builder;
	struct arena *arena; /* for what all its rows have in common */
	const struct table_object *object;
	struct view_tables *view;
	struct text_pool texts;
	struct class_table *classes; /* of the object's */
	struct enum_table enumeration;
	struct view_far *fars; /* what slots refer to in other objects */
	size_t far_count, far_capacity;
	struct map far_map; /* identifier → number + 1 */
	struct row_plan rows;
	struct slot_table *slots; /* per row of slot_infos */
	size_t slot_count;
	size_t start_row_count; /* rows whose elements start differently */
	const struct class *last_owner; /* of the row before … */
	uint32_t last_owner_text;       /* … and the text of its name */
};

/* Made in the arena of tables; counts what goes through in the view. */
struct tables *
table_plan_make(struct builder *builder, const struct table_object *object);

/* The C name of the class or enum that the slot's row refers to; empty where
 * there is none. */
struct slice
slot_target_identifier(const struct slot *slot);

/* Whether that stands in another object, … */
bool
table_is_far(const struct tables *tables, const struct slot *slot);

/* … and its number among those that do. */
size_t
table_far_number(const struct tables *tables, const struct slot *slot);

#endif
