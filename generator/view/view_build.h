/* SPDX-License-Identifier: MIT */
/*
 * What all files that build the view have in common: what it is built from,
 * and the arena in which classes are made one after the other.
 */
#ifndef VIEW_BUILD_H
#define VIEW_BUILD_H

#include "layout/layout.h"
#include "view/view_plan.h"
#include "view/view_tags.h"

/* The objects of the header's tables: see table_objects.h. */
struct table_objects {
	struct table_object *list;
	size_t count, capacity;
	struct map places; /* identifier → struct table_place */
};

struct builder {
	struct run *run;
	struct arena *arena; /* the run's; the plan's of items, once the view is
				made and they are asked for */
	const struct model *model;
	const struct schema *schema;
	const struct target *target;
	const struct view_plan *plan;
	/* What the header defines: all of the schema, or a piece. */
	struct class *const *own_classes; /* parents first */
	struct enumeration *const *own_enums;
	struct type *const *own_types;
	size_t own_class_count, own_enum_count, own_type_count;
	struct table_objects objects;
	struct map family_parts; /* identifier → struct family_part: see
				    view_pool.c */
	/* All pools: of own families, parts of imported ones, imported ones
	   where there are parts. */
	const struct class **pool_classes;
	size_t pool_family_count, pool_part_count, pool_other_count;
	struct slice *spaces; /* namespaces of C++, by number of the schema's
				 text; NULL: none is asked for */
	size_t name_width;    /* of names in the table of contents */
	struct view_header *header;
	const struct view_class *last_class; /* in the plan's own arena */
	size_t last_class_index;
};

/* Forgets the item made before. From the first item on, which is when
 * rendering begins, builder->arena is theirs. */
void
view_begin_item(struct builder *builder);

/* Lines of the header are no longer where that can be avoided. */
enum { SECTION_COLUMNS = 94 };

/* The dashes that make a section's line as long as the others. */
struct slice
view_rule(struct arena *arena, struct slice heading);

/* Whether the name is spoken with a vowel first: "an Order". */
bool
view_begins_with_vowel(struct slice name);

/* "", "_2", "_3": of C_LEN_s by the number of a dimension, from 0. */
struct slice
view_length_suffix(size_t dimension);

/* Items with commas between, as a list of view_names: as many as fit on each
 * line, of which the first begins in that column, the others behind a tab. */
void
view_break_lines(struct arena *arena, const struct slice *items, size_t count,
	size_t column, struct list *list);

/* How flags reach templates: the names of those that are on, as a list of
 * view_word. At most VIEW_CHOICES. */
struct choice {
	bool on;
	const char *word;
};
enum { VIEW_CHOICES = 32 };

void
view_words(struct arena *arena, struct list *list, const struct choice *choices,
	size_t count);

#endif
