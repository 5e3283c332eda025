/* SPDX-License-Identifier: MIT */
/*
 * What the templates of --report=svg, html and dot see: the survey of each
 * class as texts, rows and rectangles with coordinates. A closed table of
 * tags like the header's (view.h). Texts arrive escaped for XML, or where a
 * template says so for DOT.
 */
#ifndef PICTURE_TAGS_H
#define PICTURE_TAGS_H

#include "template/template.h"

/* A stretch of a row: a part, or some bits of it. */
struct picture_rectangle {
	uint64_t x, y, width, height; /* of the rectangle … */
	uint64_t text_x, text_y;      /* … and of the middle of its label */
	struct slice style;           /* o0 … o7, count, dict, spare, hole */
	bool straddles;
	struct slice label; /* cut to what fits; may be empty */
	struct slice title; /* the whole of it, in words */
};

/* An offset, a heading, the name of a cache line. */
struct picture_mark {
	uint64_t x, y;
	struct slice style; /* offset, heading, line, column */
	struct slice text;
};

/* A boundary between cache lines. */
struct picture_boundary {
	uint64_t x1, x2, y;
};

/* A line of the legend. */
struct picture_origin {
	struct slice style, class;
	uint64_t x, text_x; /* of its square and its text */
};

/* A slot in the table. */
struct picture_slot {
	struct slice slot, type, offset, size, origin, style, doc, facts;
	uint64_t order; /* bits from the object's start: for sorting */
};

struct picture_class {
	struct slice class, name_dot, words, doc, parent, parent_dot, mixins,
		layout;
	bool parent_is_foreign, is_abstract, is_final, is_weakref, is_open;
	bool has_parent, has_slots, has_waste, has_straddlers;
	bool is_many;     /* cache lines */
	bool is_wasteful; /* bytes that no class below can use */
	struct slice size_text, slots_text; /* "1 byte", "3 slots" */
	uint64_t slot_count, size, align, lines, bound, declared, dict, waste,
		spare_bits, straddlers;
	struct slice waste_text; /* "3 bytes and 5 bits" */
	struct slice count, amount, amount_declared, amount_dict,
		saved_declared, saved_dict;
	uint64_t saved_declared_each;
	bool is_counted; /* it has objects */
	/* the tree */
	uint64_t depth;
	uint64_t inherited_share, own_share; /* per mille of the largest */
	uint64_t added;                      /* bytes above its parent's */
	/* the picture */
	uint64_t top, width, height, legend_y;
	struct slice summary; /* of the picture, in words */
	struct list rectangles, marks, boundaries, origins, slots;
};

/* What a pattern takes in the tables. */
struct picture_pattern {
	struct slice pattern;
	uint64_t states, classes, bytes;
};

struct picture_page {
	struct slice schema, file, doc, target;
	uint64_t size, declared, dict, bound;
	struct slice counted, size_text; /* "3 classes", "44 bytes" */
	bool is_large;                   /* a script makes what is looked at */
	uint64_t width, height;
	bool has_tree;
	/* with pictures; without; without, each followed by those below */
	struct list classes, rows, tree;
	bool has_patterns;
	struct list patterns;
};

extern const struct scope picture_page_scope;

#endif
