/* SPDX-License-Identifier: MIT */
/* Names that C, C++ and what programs include keep from a schema. */
#ifndef TAKEN_H
#define TAKEN_H

#include "base/text.h"

/* Where a name is taken: a set of these. */
enum taken {
	TAKEN_C = 1,        /* C11, with what slotgen.h includes */
	TAKEN_GNU = 2,      /* the same with extensions, which gcc has on */
	TAKEN_NEWER = 4,    /* C23 */
	TAKEN_CXX = 8,      /* C++11 to C++20 */
	TAKEN_POSIX = 16,   /* the other headers of C11 and POSIX */
	TAKEN_WINDOWS = 32, /* macros of windows.h */
	TAKEN_WORD = 64,    /* as a keyword or a macro: for members too */
	TAKEN_HEADER = 128, /* as a header's of the system, without the .h … */
	TAKEN_INCLUDED = 256 /* … that slotgen.h includes */
};

/* 0 for a name that is free. */
unsigned
taken_where(struct slice name);

/* Whether a header of the system has that name, without its .h: 0, or
 * TAKEN_HEADER with or without TAKEN_INCLUDED. */
unsigned
taken_as_header(struct slice name);

/* Who takes it, besides C11, in words: "C++ and POSIX headers". */
struct slice
taken_by(struct arena *arena, unsigned where);

/* Goes through the taken names that begin so, from *at on, 0 at first:
 * false after the last. */
bool
taken_next(struct slice beginning, size_t *at, struct slice *name,
	unsigned *where);

#endif
