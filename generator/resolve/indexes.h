/* SPDX-License-Identifier: MIT */
/*
 * References by index, 'refs: index32': which classes have one, and that those
 * who are referred to can.
 */
#ifndef INDEXES_H
#define INDEXES_H

#include "resolve/resolver.h"

/* Sets has_index of all classes, whose slots are complete. */
void
indexes_resolve(const struct resolver *resolver);

#endif
