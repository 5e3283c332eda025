/* SPDX-License-Identifier: MIT */
/*
 * What the patterns of a file take in its tables, for all forms of --report.
 */
#ifndef PATTERN_COSTS_H
#define PATTERN_COSTS_H

#include "resolve/automaton.h"

struct pattern_costs {
	const struct automaton **automata; /* in the order of slots */
	size_t count;
	uint64_t bytes; /* of all of them */
};

/* Each automaton once, as tables have it, with the pattern that is first to
 * need it. */
struct pattern_costs
pattern_costs_make(struct arena *arena, const struct schema *schema);

#endif
