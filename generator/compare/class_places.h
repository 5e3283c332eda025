/* SPDX-License-Identifier: MIT */
/*
 * The differences of where the slots of two classes stand, and of their sizes;
 * and whose they are, where something else moved them.
 */
#ifndef CLASS_PLACES_H
#define CLASS_PLACES_H

#include "compare/class_slots.h"

/* After all other comparisons of the classes, which know the causes. */
void
compare_class_places(
	struct class_comparison *classes, const struct slot_matches *matches);

#endif
