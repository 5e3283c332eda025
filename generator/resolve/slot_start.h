/* SPDX-License-Identifier: MIT */
/*
 * The starting value of a slot: its default, or what is nearest to zero.
 */
#ifndef SLOT_START_H
#define SLOT_START_H

#include "resolve/resolver.h"

/* Sets how the slot starts, whose type and storage stand; false: reported. */
bool
slot_resolve_start(const struct resolver *resolver, struct slot *slot);

#endif
