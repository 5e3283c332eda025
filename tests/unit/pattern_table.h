/* SPDX-License-Identifier: MIT */
/*
 * A pattern as the run time has it, in memory of just its size.
 */
#ifndef PATTERN_TABLE_H
#define PATTERN_TABLE_H

#define SLOTGEN_PATTERN
#include "slotgen.h"

#include "pattern/pattern.h"

/* To be freed. */
slot_pattern *
pattern_table(const struct pattern *pattern);

#endif
