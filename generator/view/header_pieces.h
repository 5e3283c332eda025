/* SPDX-License-Identifier: MIT */
/*
 * The headers of a split schema, one after the other, so that no more than
 * one is in memory: NAME/Order.h and the others, NAME/slot_tables.h,
 * NAME_decl.h and, when all that it includes is there, NAME.h. The tables of
 * a large schema are parted, NAME/slot_tables_0.h and so on, so that they too
 * can be compiled in parallel, and after an edit only some of them.
 */
#ifndef HEADER_PIECES_H
#define HEADER_PIECES_H

#include "view/view.h"

/* Takes a file by its name, "market/Order.h". Bytes are gone when it
 * returns. False: nothing more is wanted. */
struct file_sink {
	bool (*put)(void *context, const char *name, struct slice bytes);
	void *context;
};

/* The plan has a split, and no piece. False where a template has errors, all
 * of which are found before anything is put, or where the sink said so. */
bool
header_pieces_render(struct run *run, const struct model *model,
	const struct view_plan *plan, const struct template_store *templates,
	const struct file_sink *sink);

/* The same names in the same order, without bytes. */
bool
header_pieces_list(struct run *run, const struct model *model,
	const struct view_plan *plan, const struct file_sink *sink);

#endif
