/* SPDX-License-Identifier: MIT */
/*
 * The smallest automaton that accepts the same texts, which is the same one
 * however they are told: its states are numbered as a walk over the bytes in
 * their order meets them, those that do not accept before those that do, and
 * first of all the one that no byte leaves, last the one that accepts whatever
 * follows.
 */
#ifndef MINIMISE_H
#define MINIMISE_H

#include "pattern/dfa.h"

void
minimise(struct arena *arena, const struct dfa *dfa, struct dfa *smallest);

/* Whether no byte leaves the state. */
bool
dfa_is_sink(const struct dfa *dfa, uint32_t state);

#endif
