/* SPDX-License-Identifier: MIT */
/*
 * Two automata at once.
 */
#ifndef INTERSECT_H
#define INTERSECT_H

#include "pattern/dfa.h"

/* What both accept, or the first and not the second. False: more states than
 * DFA_STATES_MOST, or more work than is allowed. */
bool
intersect(struct dfa_work *work, const struct dfa *a, const struct dfa *b,
	bool not_b, struct dfa *both);

#endif
