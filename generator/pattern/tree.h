/* SPDX-License-Identifier: MIT */
/*
 * A pattern as a tree, and what is wrong with one. Groups, lazy repeats and
 * names are gone: what is left says which texts match, not how they are found.
 */
#ifndef TREE_H
#define TREE_H

#include "base/text.h"
#include "pattern/code_set.h"

enum tree_kind {
	TREE_SET,       /* one character of it */
	TREE_SEQUENCE,  /* its children, one behind the other; none: nothing */
	TREE_CHOICE,    /* one of its children */
	TREE_REPEAT,    /* its only child, least to most times */
	TREE_ASSERTION, /* of the place between two characters */
	TREE_LOOK       /* whether its child matches from here on, or not */
};

enum assertion {
	ASSERTION_START,    /* ^ */
	ASSERTION_END,      /* $ */
	ASSERTION_BOUNDARY, /* \b */
	ASSERTION_NONE      /* \B */
};

/* Most times of a repeat. */
#define REPEAT_ENDLESS UINT32_MAX

struct tree {
	enum tree_kind kind;
	struct tree *first, *next; /* child, sibling */
	size_t offset, length;     /* in the pattern: of a repeat what says how
				    * often, of a look-ahead its "(?=" */
	struct code_set set;
	uint32_t least, most;
	enum assertion assertion;
	bool is_negative; /* of a look-ahead */
	/* What the automaton is made by (nfa.c). */
	const struct byte_graph *graph; /* of a set */
	bool consumes; /* it can match more than the empty text */
	size_t states; /* that it takes, SIZE_MAX where it is too many */
};

/* Why a pattern is refused. */
struct pattern_fault {
	size_t offset, length; /* bytes of the pattern; length may be 0 */
	struct slice words;
};

#endif
