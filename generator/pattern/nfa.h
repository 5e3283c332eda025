/* SPDX-License-Identifier: MIT */
/*
 * A pattern as an automaton that may be in several states at once (an NFA):
 * what of it may come next, byte by byte.
 */
#ifndef NFA_H
#define NFA_H

#include "pattern/byte_graph.h"
#include "pattern/tree.h"

/* Of one pattern, repeats written out. Those that need more have more states
 * than a pattern may, unless most of them are the same. */
#define NFA_STATES_MOST 100000

enum nfa_kind {
	NFA_BYTES,     /* a byte, and then another state */
	NFA_SPLIT,     /* two at once, without a byte */
	NFA_ASSERTION, /* another, without a byte, where it holds */
	NFA_ACCEPT
};

#define NFA_NONE UINT32_MAX

struct nfa_state {
	enum nfa_kind kind;
	enum assertion assertion;
	const struct byte_graph *graph; /* of NFA_BYTES, whose states … */
	uint32_t base;  /* … are states from here on, up to the way out */
	uint32_t out;   /* the next */
	uint32_t other; /* of NFA_SPLIT; NFA_NONE: there is one way */
};

struct nfa {
	struct nfa_state *states;
	uint32_t count, capacity;
	uint32_t start, accept;
	/* What it asks for of the bytes around a place: */
	bool has_boundary; /* whether they are of words: \b, \B */
	bool has_none;     /* whether they begin a character: \B */
};

/* Says of each part how many states it takes, and of each set its graph; to be
 * called before the next two. False: more than NFA_STATES_MOST. */
bool
nfa_measure(struct arena *arena, struct tree *tree);

/* The repeat that takes most states beyond those of what it repeats; NULL: none
 * takes more. */
const struct tree *
nfa_costliest(const struct tree *tree);

/* The tree has no look-aheads. */
struct nfa *
nfa_make(struct arena *arena, const struct tree *tree);

#endif
