/* SPDX-License-Identifier: MIT */
/*
 * The operations of a template while it is read. What a partial has become can
 * be repeated where it is included again in the same scopes: most of a
 * template's operations come so.
 */
#ifndef OP_LIST_H
#define OP_LIST_H

#include "template/op.h"

struct op_list {
	struct op *ops; /* on the heap, as the origins are */
	struct origin *origins;
	size_t count, capacity;
	struct buffer text; /* of all OP_TEXT */
	bool lands;         /* a jump may land here: no text is joined */
};

/* Where a stretch of them begins. */
struct op_mark {
	size_t count;
	size_t text_length; /* of the text that more may be joined to */
	unsigned depth;     /* sections around it */
};

/* A stretch: text first, which may be joined to what stands before it. */
struct op_range {
	size_t text, text_length;
	size_t first, count;
	size_t last_length; /* of the last one's text */
	unsigned depth;
	bool lands;
};

void
op_list_release(struct op_list *list);

struct op *
op_list_add(struct op_list *list, enum op_kind kind, struct place place,
	unsigned depth);

/* Text that follows text is joined to it. */
void
op_list_add_text(struct op_list *list, struct slice bytes, struct place place,
	unsigned depth);

struct op_mark
op_list_mark(const struct op_list *list, unsigned depth);

/* All since then. */
struct op_range
op_list_range(const struct op_list *list, struct op_mark mark);

/* Adds them once more. place: of the text that they begin with. */
void
op_list_repeat(struct op_list *list, const struct op_range *range,
	struct place place, unsigned depth);

#endif
