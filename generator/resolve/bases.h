/* SPDX-License-Identifier: MIT */
/*
 * What a class takes from others before slots: parents, mixins, the method
 * resolution order, switches.
 */
#ifndef BASES_H
#define BASES_H

#include "resolve/resolver.h"

/* Sets parents, mixins, ancestors, parent, depth and the switches of a class
 * and, first, of all that it names. A class on a cycle is marked bad. */
void
bases_link(const struct resolver *resolver, struct class *class);

#endif
