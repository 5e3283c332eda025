/* SPDX-License-Identifier: MIT */
/*
 * The differences of what two classes are made of: their base, the others of
 * is_a, and their mixins.
 */
#ifndef CLASS_BASES_H
#define CLASS_BASES_H

#include "compare/class_comparison.h"

/* Sets same_base, on which the other comparisons depend. */
void
compare_class_bases(struct class_comparison *classes);

#endif
