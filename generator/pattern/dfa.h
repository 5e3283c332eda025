/* SPDX-License-Identifier: MIT */
/*
 * Automata that are in one state at a time (DFA): a table with a row for each
 * state and a column for each class of bytes, all of which mean the same to it.
 */
#ifndef DFA_H
#define DFA_H

#include "base/arena.h"

#include <stdint.h>

/* While one is made it may have more states than when it is the smallest. */
#define DFA_STATES_MOST 16384

struct dfa {
	uint32_t count, classes;
	uint32_t start;
	uint8_t map[256]; /* a byte's class */
	uint16_t *next;   /* by state * classes + class */
	bool *accepts;    /* at the end of the text */
};

/* Of the machine that makes them, for all of a pattern together. */
struct dfa_work {
	struct arena *arena;
	size_t visits;   /* of states of an NFA, or of pairs */
	size_t elements; /* of sets of them, kept until the end */
};

#define DFA_VISITS_MOST ((size_t)100000000)
#define DFA_ELEMENTS_MOST ((size_t)4 << 20)

static inline bool
dfa_work_is_too_much(const struct dfa_work *work)
{
	return work->visits > DFA_VISITS_MOST ||
		work->elements > DFA_ELEMENTS_MOST;
}

#endif
