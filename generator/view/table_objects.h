/* SPDX-License-Identifier: MIT */
/*
 * Which objects the tables of a header are, and where in them a class or an
 * enum stands. A program links only those that it names, and what these refer
 * to.
 */
#ifndef TABLE_OBJECTS_H
#define TABLE_OBJECTS_H

#include "view/view_build.h"

/* A family of classes, or an enum. */
struct table_object {
	struct slice name;            /* market_tables_Order */
	const struct class **classes; /* the header's own first, parents before
					 children */
	size_t class_count, class_capacity;
	const struct enumeration *enumeration; /* or NULL */
	bool is_copy; /* nothing in it is the header's own */
};

/* Plans the builder's objects. */
void
table_objects_plan(struct builder *builder);

/* Where its row is. */
struct table_place {
	struct slice tables; /* the object's name; empty: in none */
	size_t row;
};

struct table_place
table_place_of_class(const struct builder *builder, const struct class *class);

struct table_place
table_place_of_enum(
	const struct builder *builder, const struct enumeration *enumeration);

/* Of the class or enum that the slot's row refers to; in none where it refers
 * to nothing. */
struct table_place
table_place_of_target(const struct builder *builder, const struct slot *slot);

#endif
