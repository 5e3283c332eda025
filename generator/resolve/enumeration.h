/* SPDX-License-Identifier: MIT */
/*
 * Enumerations: numbers of the values, and the integer that stores them.
 */
#ifndef ENUMERATION_H
#define ENUMERATION_H

#include "resolve/resolver.h"

void
enumeration_resolve(
	const struct resolver *resolver, struct enumeration *enumeration);

#endif
