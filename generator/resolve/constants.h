/* SPDX-License-Identifier: MIT */
/*
 * Constants: what they are, and where their names stand for numbers. A name is
 * looked for in the class of the resolver's scope, those above it, the file and
 * its imports.
 */
#ifndef CONSTANTS_H
#define CONSTANTS_H

#include "resolve/resolver.h"

/* What all of a schema and its classes are: numbers or texts. */
void
constants_resolve(const struct resolver *resolver, struct schema *schema);

/* Adds to a class those of the classes above it that no slot of its hides. */
void
constants_inherit(const struct resolver *resolver, struct class *class);

/* The literal, or in the place of a name what that stands for; NULL: there is
 * no such constant, which has been reported. */
const struct literal *
constant_literal(
	const struct resolver *resolver, const struct literal *literal);

/* The same, but a name of no constant is left as it is. */
const struct literal *
constant_literal_if_any(
	const struct resolver *resolver, const struct literal *literal);

/* The literal, or in the place of a name what that stands for, where it is an
 * integer; NULL: none, which has been reported. */
const struct literal *
constant_integer(
	const struct resolver *resolver, const struct literal *literal);

/* "; did you mean 'LIMIT'?", of a name that is no constant's; "" where none is
 * like it. */
const char *
constant_suggested(const struct resolver *resolver, struct slice name);

/* A number of elements, bytes or bits; NULL: reported. */
const struct named_constant *
constant_count(const struct resolver *resolver, const struct word *name,
	uint64_t most);

#endif
