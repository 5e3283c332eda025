/* SPDX-License-Identifier: MIT */
/*
 * --only=CLASS,...: what is left of a model that has been laid out.
 */
#ifndef SELECTION_H
#define SELECTION_H

#include "resolve/model.h"

/* Leaves these classes of the root schema, and what they need: words are names
 * with commas. False, after a fault, where there is no such class. */
bool
selection_keep(struct run *run, struct model *model, const char *const *words,
	size_t count);

/* Leaves in an older model what is left of a newer, and what that needed that
 * is no more. */
void
selection_keep_alike(
	struct run *run, struct model *old, const struct model *new);

#endif
