/* SPDX-License-Identifier: MIT */
/*
 * What a class is, by what it says and what its parents are: abstract, open,
 * frozen, how it is laid out.
 */
#ifndef SWITCHES_H
#define SWITCHES_H

#include "resolve/resolver.h"

/* Sets the switches of a class whose parents have theirs. */
void
switches_inherit(const struct resolver *resolver, struct class *class);

#endif
