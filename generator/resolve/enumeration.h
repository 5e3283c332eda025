/* SPDX-License-Identifier: MIT */
/*
 * Enumerations: numbers of the values, and the integer that stores them.
 */
#ifndef ENUMERATION_H
#define ENUMERATION_H

#include "resolve/resolver.h"

/* The value of that name; NULL: reported. */
const struct enum_value *
enumeration_find(const struct resolver *resolver,
	const struct enumeration *enumeration, const struct word *name);

void
enumeration_resolve(
	const struct resolver *resolver, struct enumeration *enumeration);

/* Whether a value is no int of C. */
bool
enumeration_is_beyond_int(const struct enumeration *enumeration);

/* Whether C's enum would not hold all that slots may: 64 bits, and of open ones
 * any number of their storage, with its sign, where C makes an enum without a
 * negative value unsigned and C++ an int. Its type is that of the storage. */
bool
enumeration_is_wide(const struct enumeration *enumeration);

#endif
