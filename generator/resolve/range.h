/* SPDX-License-Identifier: MIT */
/*
 * Bounds of numbers: what the type holds, 'in lo..hi', and minimum_value and
 * maximum_value.
 */
#ifndef RANGE_H
#define RANGE_H

#include "resolve/resolver.h"
#include "resolve/value_type.h"

/* Everything that a type of that kind and size can hold. */
void
range_set_full(struct value_type *type);

/* A bound, or the constant that stands for it, as a number of the type, of a
 * float the nearest; false where it is none, reported. */
bool
range_read_bound(const struct resolver *resolver, const struct literal *literal,
	const struct value_type *type, struct number *number);

/* 'in lo..hi' of a declaration, inside what the type had before; false: it
 * cannot be, which has been reported. */
bool
range_apply(const struct resolver *resolver,
	const struct declaration *declaration, struct value_type *type);

/* Once the range has become narrower: a check of a type above that 'in' or ':n'
 * has overtaken goes. False: the two leave no number, reported. */
bool
range_narrow_checks(const struct resolver *resolver, struct place place,
	struct value_type *type);

/* minimum_value and maximum_value, which only tighten those that the type
 * has. */
bool
range_apply_checks(const struct resolver *resolver,
	const struct literal *minimum, const struct literal *maximum,
	struct value_type *type);

#endif
