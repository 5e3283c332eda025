/* SPDX-License-Identifier: MIT */
/*
 * From placed items to the struct: its members in order of offset with every
 * spare byte named, the placement of each slot, and the layout's hash.
 */
#ifndef MEMBERS_H
#define MEMBERS_H

#include "layout/fitter.h"

/* Completes class->layout, whose size and align are known, from the items of
 * the last fit. */
void
members_make(struct fitter *fitter, struct class *class);

/* Stops the program where the layout contradicts itself. */
void
members_check(struct run *run, const struct class *class);

/* Equal for two classes whose names, types and offsets are. */
uint64_t
members_hash(const struct class *class);

#endif
