/* SPDX-License-Identifier: MIT */
/*
 * Lines of C that are too long to read, folded: names of the user's may be as
 * long as they like, and templates do not know how long. A line is parted at
 * a blank, where few brackets are open, behind a comma rather than before an
 * operator, inside a text only where there is no other way; what has no blank
 * stays as it is. The parts behind the first stand a tab further in.
 */
#ifndef FOLD_H
#define FOLD_H

#include "base/text.h"

/* Columns of a line, a tab being eight and a character one. */
#define FOLD_COLUMNS 100

struct fold {
	struct buffer *out;
	struct buffer begun; /* a line whose end is still to come */
	char last;           /* of the line before */
};

/* Takes bytes, lines or parts of them: a buffer's drain, of which the context
 * is a fold. */
void
fold_put(void *context, struct slice bytes);

/* Puts a line without an end, and gives back the memory. */
void
fold_end(struct fold *fold);

#endif
