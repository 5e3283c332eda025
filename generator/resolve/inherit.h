/* SPDX-License-Identifier: MIT */
/*
 * What a class takes from others: parents, mixins, method resolution order,
 * switches, and its list of slots. Part of resolve, one class at a time, in
 * an order in which parents and mixins are complete.
 */
#ifndef INHERIT_H
#define INHERIT_H

#include "resolve/resolver.h"

/* Sets parents, mixins, ancestors, parent, depth and the switches of a class
 * and, first, of all that it names. A class on a cycle is marked bad. */
void
bases_link(const struct resolver *resolver, struct class *class);

/* Sets slots: the parent's, mixed in, own. Parents and mixins first. */
void
inherit_slots(const struct resolver *resolver, struct class *class);

#endif
