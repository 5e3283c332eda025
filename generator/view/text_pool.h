/* SPDX-License-Identifier: MIT */
/*
 * The texts of a header's tables: each once, one after the other, told by their
 * offsets. C compilers promise 4,095 characters in a literal, so they stand in
 * rows of a fixed length, and a text that is longer is a row of characters.
 */
#ifndef TEXT_POOL_H
#define TEXT_POOL_H

#include "base/map.h"
#include "view/view_tags.h"

struct text_pool {
	struct arena *arena;
	struct map offsets; /* text → offset + 1 */
	struct view_text_row *rows;
	size_t row_count, row_capacity;
	size_t chunk_count, used; /* of the last chunk */
};

/* With the empty text, which is offset 0 and stands for none. */
void
text_pool_init(struct text_pool *pool, struct arena *arena);

/* The offset of a text, which ends in a zero. */
uint32_t
text_pool_offset(struct text_pool *pool, struct slice text);

/* Gives the view what is there. */
void
text_pool_finish(struct text_pool *pool, struct view_tables *view);

#endif
