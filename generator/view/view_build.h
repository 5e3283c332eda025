/* SPDX-License-Identifier: MIT */
/*
 * Shared by the files that build the view: not for others.
 */
#ifndef VIEW_BUILD_H
#define VIEW_BUILD_H

#include "view/view.h"

/* What the texts of one slot are in the tables: offsets. */
struct text_places {
	uint32_t name, member, type, unit, doc, owner, initial, external;
	uint64_t
		first_start; /* row of its starting values, where they differ */
};

/* One class in the tables: where its rows begin. */
struct class_rows {
	const struct class *class;
	struct lookup lookup;
	uint32_t name, doc, tag, tag_field; /* texts */
	size_t first_info, first_place, first_displacement, first_ancestor,
		ancestor_count;
};

struct enum_rows {
	const struct enumeration *enumeration;
	uint32_t name, doc;
	uint32_t *values; /* texts */
	size_t first_value;
};

struct text_pool {
	struct map offsets; /* text → offset + 1 */
	struct view_text_row *rows;
	size_t row_count, row_capacity;
	size_t chunk_count, used; /* of the last chunk */
};

struct builder {
	struct run *run;
	struct arena *arena;
	const struct model *model;
	const struct schema *schema;
	const struct target *target;
	const struct view_plan *plan;
	/* What the header defines: all of the schema, or a piece. */
	struct class *const *own_classes; /* parents first */
	struct enumeration *const *own_enums;
	struct type *const *own_types;
	size_t own_class_count, own_enum_count, own_type_count;
	struct view_header *header;
	struct arena_turn turn; /* what is made on demand */
	struct text_pool pool;
	struct class_rows *classes; /* of own_classes, then the copies */
	size_t class_count;
	struct map class_map;    /* identifier → struct class, of classes */
	struct enum_rows *enums; /* the schema's, and those its slots use */
	size_t enum_count;
	struct map enum_map;   /* identifier → struct enum_rows */
	struct view_far *fars; /* split: what slots refer to elsewhere */
	size_t far_count, far_capacity;
	struct map far_map;         /* name → number + 1 */
	struct text_places *places; /* per row of slot_infos */
	size_t info_count;
	size_t cursor; /* class of the row last made */
};

/* Allocates and fills a list. */
void *
view_list(struct builder *builder, struct list *list, size_t count,
	size_t item_bytes);

/* Forgets the item made before. From the first item on, which is when
 * rendering begins, the arena belongs to them: nothing else is made in it. */
void
view_begin_item(struct builder *builder);

/* Lines of the header are no longer where that can be avoided. */
enum { SECTION_COLUMNS = 94 };

/* The dashes that make a section's line as long as the others. */
struct slice
view_rule(struct builder *builder, struct slice heading);

/* Prepares the tables and sets the header's lists of rows. */
void
view_make_tables(struct builder *builder);

/* view_class.c: the entries of one class, in the arena. row: its number among
 * the header's own. */
const struct view_class *
view_make_class(struct builder *builder, const struct class *class, size_t row);

/* "an Order" */
struct slice
view_article(struct builder *builder, struct slice name);

/* view_pool.c: what is said of the class's pool. */
void
view_set_pool(struct builder *builder, const struct class *class,
	struct view_class *view);

/* view_arguments.c: what it is made of, and what is made of it. */
void
view_set_make(struct builder *builder, const struct class *class,
	struct view_class *view);

/* A text as a C literal. */
struct slice
view_quoted(struct builder *builder, struct slice text);

/* The same class for the assertions. */
const struct view_check *
view_make_check(struct builder *builder, const struct class *class);

#endif
