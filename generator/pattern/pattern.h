/* SPDX-License-Identifier: MIT */
/*
 * Patterns, compiled: from the text of an ECMA-262 regular expression to the
 * smallest automaton that reads a text's bytes one after the other and says
 * whether the text matches. It knows nothing of schemas.
 *
 * A pattern is searched for, as JSON Schema and LinkML have it: it matches
 * anywhere unless ^ or $ say otherwise. Bytes that are no UTF-8 match nothing.
 */
#ifndef PATTERN_H
#define PATTERN_H

#include "pattern/tree.h"

/* Of the smallest automaton. */
#define PATTERN_STATES_MOST 4096
/* Of the text of a pattern. */
#define PATTERN_BYTES_MOST ((size_t)64 << 10)

/* From state s a byte leads to next[s * classes + map[byte]]. States that
 * accept stand behind the others. Below first there is at most one state, which
 * no text leads out of and which does not accept; from last on at most one,
 * which accepts whatever follows. */
struct pattern {
	uint32_t states, classes;
	uint32_t start;
	uint32_t first, last;
	uint32_t accepting; /* the first that does */
	uint8_t map[256];
	const uint16_t *next;
	bool is_wide;           /* tables need 16 bits for a state */
	size_t bytes;           /* of the map and of next, in tables */
	struct slice costliest; /* of its text, the repeat that takes most
				 * states; empty: none takes more than one */
};

/* False: the fault says why. Both live in the arena. */
bool
pattern_compile(struct arena *arena, struct slice text, struct pattern *pattern,
	struct pattern_fault *fault);

bool
pattern_matches(const struct pattern *pattern, struct slice text);

/* Whether they match the same texts. */
bool
pattern_equal(const struct pattern *a, const struct pattern *b);

#endif
