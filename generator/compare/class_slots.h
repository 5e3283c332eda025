/* SPDX-License-Identifier: MIT */
/*
 * Which slots of two classes are one, and how each differs, is new or gone.
 */
#ifndef CLASS_SLOTS_H
#define CLASS_SLOTS_H

#include "compare/class_comparison.h"

#define NO_SLOT SIZE_MAX

/* By number in class->slots; NO_SLOT where there is none. */
struct slot_matches {
	size_t *old_of_new, *new_of_old;
	size_t old_first, new_first; /* own slots */
};

void
match_slots(
	const struct class_comparison *classes, struct slot_matches *matches);

/* Sets own_cause where a slot's storage or order differs. */
void
compare_class_slots(
	struct class_comparison *classes, const struct slot_matches *matches);

#endif
