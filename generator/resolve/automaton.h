/* SPDX-License-Identifier: MIT */
/*
 * Patterns of a model, each compiled once.
 */
#ifndef AUTOMATON_H
#define AUTOMATON_H

#include "pattern/pattern.h"
#include "resolve/resolver.h"

/* Tables of a pattern that take more are warned of. */
#define AUTOMATON_BYTES_USUAL 8192

struct automaton {
	struct slice text; /* the pattern */
	bool good;         /* else the fault says why it is refused */
	struct pattern pattern;
	struct pattern_fault fault;
	bool is_told;                 /* that it is large */
	const struct automaton *same; /* the first that matches the same texts:
				       * itself, mostly */
	uint64_t hash; /* of its tables, which a name in C is made of */
};

/* What a pattern is compiled to; NULL: it is refused, which has been reported.
 */
const struct automaton *
automaton_find(const struct resolver *resolver, const struct word *pattern);

#endif
