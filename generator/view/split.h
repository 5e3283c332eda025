/* SPDX-License-Identifier: MIT */
/*
 * --split: which headers a schema becomes, and what each includes. A piece is
 * one header: an enum, a type, or classes, as many as the way of splitting
 * puts together. Pieces include what must be complete for them (parents,
 * embedded classes, enums, types); what is only pointed to is declared.
 *
 * The pieces of imported schemas are planned too, since what this schema
 * includes of them has a name: they are written by their own runs.
 */
#ifndef SPLIT_H
#define SPLIT_H

#include "resolve/model.h"

enum split_mode {
	SPLIT_NONE,  /* one header */
	SPLIT_CLASS, /* a header per class */
	SPLIT_MODULE /* a header per family: a root and all classes below it in
			its file; families that embed each other in a circle
			share one */
};

struct header_piece {
	struct slice name;   /* "Order": of the file Order.h; no two of a schema
				differ in case only */
	struct slice tables; /* slot_tables_Order: their object */
	struct slice include; /* how the root's pieces include it: "Order.h" or
				 "../base/Item.h" */
	struct class **classes; /* parents before children, embedded before
				   users; none where it is … */
	size_t class_count;
	struct enumeration *enumeration; /* … an enum, or … */
	struct type *type;               /* … a type */
	/* Of the root's pieces: */
	const struct header_piece **includes; /* each once */
	size_t include_count;
	struct class *
		*forwards; /* of other pieces, only pointed to; each once */
	size_t forward_count;
};

/* The row of a class or an enum in the tables. */
struct table_row {
	const struct header_piece *piece;
	size_t number; /* among the piece's classes */
};

struct split {
	struct header_piece *
		*pieces; /* the root's: what is included comes first */
	size_t count;
	struct map rows; /* class, enum or type by its name → table_row */
};

/* After naming. */
struct split *
split_model(struct run *run, const struct model *model, enum split_mode mode);

/* Whether C needs a name for the type. */
bool
type_is_named(const struct type *type);

/* "market.yaml" → "market" */
struct slice
schema_stem(const struct schema *schema);

#endif
