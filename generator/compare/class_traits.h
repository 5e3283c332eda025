/* SPDX-License-Identifier: MIT */
/*
 * The differences of what two classes say of themselves: their switches, their
 * layout and byte order, how they are written in texts, their constants.
 */
#ifndef CLASS_TRAITS_H
#define CLASS_TRAITS_H

#include "compare/class_comparison.h"

/* Sets what of it moves the slots: own_cause, or cause and causes_itself; and
 * respelt. */
void
compare_class_traits(struct class_comparison *classes);

#endif
