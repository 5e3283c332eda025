/* SPDX-License-Identifier: MIT */
/*
 * What makes a class a data class: whether its objects compare, order, hash
 * and show, and which slots take part. Part of resolve; Python's rules.
 */
#ifndef DATACLASS_H
#define DATACLASS_H

#include "resolve/model.h"

/* Sets the options of a class whose parents have theirs. */
void
dataclass_set_options(struct run *run, struct class *class);

/* Sets what a slot takes part in, from its own keys; then from those of the
 * slot that it re-uses, where the changes say nothing. */
void
dataclass_set_slot(struct slot *slot);

void
dataclass_take_slot(struct slot *slot, const struct slot *inherited,
	const struct slot_keys *changes);

/* That what takes part in an order has one. The slots are complete. */
void
dataclass_check(struct run *run, const struct class *class);

#endif
