/* SPDX-License-Identifier: MIT */
/*
 * The differences of two enums and of their values.
 */
#ifndef COMPARE_ENUMS_H
#define COMPARE_ENUMS_H

#include "compare/comparison.h"

void
compare_enums(struct comparison *comparison, struct match *match);

#endif
