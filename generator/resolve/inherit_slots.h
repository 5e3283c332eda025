/* SPDX-License-Identifier: MIT */
/*
 * The slots of a class: its parent's, mixed in, own.
 */
#ifndef INHERIT_SLOTS_H
#define INHERIT_SLOTS_H

#include "resolve/resolver.h"

/* Sets slots; the parent and mixins have theirs. */
void
inherit_slots(const struct resolver *resolver, struct class *class);

#endif
