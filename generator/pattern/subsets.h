/* SPDX-License-Identifier: MIT */
/*
 * From an automaton that may be in several states at once to one that is in
 * one: each set of states that can be reached together becomes a state. It
 * searches: a match may begin anywhere in the text, and end anywhere.
 */
#ifndef SUBSETS_H
#define SUBSETS_H

#include "pattern/dfa.h"
#include "pattern/nfa.h"

/* False: more states than DFA_STATES_MOST, or more work than is allowed. */
bool
subsets_make(struct dfa_work *work, const struct nfa *nfa, struct dfa *dfa);

#endif
