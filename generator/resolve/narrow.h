/* SPDX-License-Identifier: MIT */
/*
 * What a class says of a slot that it has from elsewhere: less may be in it,
 * where it is, and as it is stored, stays.
 */
#ifndef NARROW_H
#define NARROW_H

#include "resolve/resolver.h"

/* Gives a slot that a class declares the storage of the one of its name that
 * it has already, of which it takes less; as it is where it does not fit.
 * False: reported. */
bool
narrow_declared(const struct resolver *resolver, struct slot *slot,
	const struct slot *old);

/* Adds to a slot, which has the storage of the old one, what that obeys and
 * what the keys say: all values are some of the old one's. False: reported. */
bool
narrow_values(const struct resolver *resolver, struct slot *slot,
	const struct slot *old, const struct declaration *declaration,
	const struct slot_keys *keys);

/* What it starts with, where only the old one says that; the place is of what
 * says more. False: reported. */
bool
narrow_start(const struct resolver *resolver, struct slot *slot,
	const struct slot *old, const struct slot_keys *keys,
	struct place place);

/* Whether the default that the class itself gives is one of its values. */
bool
narrow_check_start(const struct resolver *resolver, const struct slot *slot,
	const struct slot *old);

#endif
