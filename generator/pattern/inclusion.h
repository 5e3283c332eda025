/* SPDX-License-Identifier: MIT */
/*
 * Whether one pattern lets in all that another does.
 */
#ifndef INCLUSION_H
#define INCLUSION_H

#include "pattern/pattern.h"

/* Pairs of states that are looked at. */
#define INCLUSION_PAIRS_MOST ((size_t)1 << 22)

/* Whether each text that matches the narrow one matches the wide one. False,
 * too, where that would take more pairs. */
bool
pattern_is_within(const struct pattern *narrow, const struct pattern *wide);

#endif
