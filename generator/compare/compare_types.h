/* SPDX-License-Identifier: MIT */
/*
 * The differences of value types, and of the names of types: that stand for
 * them.
 */
#ifndef COMPARE_TYPES_H
#define COMPARE_TYPES_H

#include "compare/comparison.h"

/* Of two things that types: names. */
void
compare_types(struct comparison *comparison, struct match *match);

/* Of the bounds of one type, whatever says them. The finding, or NULL. */
struct finding *
compare_bounds(struct comparison *comparison, const struct subject *subject,
	const struct value_type *old_type, const struct value_type *new_type);

void
compare_units(struct comparison *comparison, const struct subject *subject,
	struct slice old_unit, struct slice new_unit);

/* Whether a set of so many bits, 0 for all, can fail. */
bool
type_is_checked(const struct value_type *type, unsigned bits);

/* Whether every number of the other type is one of this. */
bool
type_holds(const struct value_type *type, const struct value_type *other);

#endif
