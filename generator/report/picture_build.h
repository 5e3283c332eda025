/* SPDX-License-Identifier: MIT */
/*
 * Shared by the files that build the sheet: not for others.
 */
#ifndef PICTURE_BUILD_H
#define PICTURE_BUILD_H

#include "report/picture.h"

/* How a stretch of bytes or bits looks, and what is said of it. */
struct ink {
	struct slice style, label, title;
	bool straddles;
};

/* A picture under way. */
struct drawing {
	struct arena *arena;
	uint64_t x, y; /* where the next thing goes */
	struct sheet_piece *pieces;
	size_t piece_count, piece_capacity;
	struct sheet_mark *marks;
	size_t mark_count, mark_capacity;
	struct sheet_bound *bounds;
	size_t bound_count, bound_capacity;
};

/* Text between tags and in attributes; what XML cannot hold is U+FFFD. */
struct slice
xml_text(struct arena *arena, struct slice text);

/* The inside of a quoted DOT string. */
struct slice
dot_text(struct arena *arena, struct slice text);

struct ink
ink_of_part(struct arena *arena, const struct survey *survey,
	const struct part *part);

struct ink
ink_of_share(struct arena *arena, const struct survey *survey,
	const struct part *part, const struct share *share);

/* o0 … o7 */
struct slice
origin_style(unsigned origin);

/* Sets the picture and the places of the legend. */
void
draw_class(struct arena *arena, const struct survey *survey,
	struct sheet_class *sheet, struct sheet_origin *origins);

#endif
