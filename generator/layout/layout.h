/* SPDX-License-Identifier: MIT */
/*
 * Lays out the classes of a model: pure arithmetic on resolved classes for one
 * target.
 */
#ifndef LAYOUT_H
#define LAYOUT_H

#include "layout/placement.h"
#include "layout/target.h"

/* Lays out every class of the model; parents and embedded classes first
 * (schema->ordered). Reports objects beyond LIMIT_OBJECT_BYTES. */
void
layout_model(struct run *run, struct model *model, const struct target *target);

/* Gives every class the layout that it had in version 0.1.0 (old_bits.h).
 * Reports nothing. */
void
layout_model_as_before(
	struct run *run, struct model *model, const struct target *target);

#endif
