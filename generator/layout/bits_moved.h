/* SPDX-License-Identifier: MIT */
/*
 * The warning of classes that lie otherwise than in version 0.1.0, which had
 * another rule for slots of ':n'. It is there for one version, with old_bits
 * and layout_model_as_before.
 */
#ifndef BITS_MOVED_H
#define BITS_MOVED_H

#include "layout/placement.h"
#include "layout/target.h"

/* Of the classes of the root, which are laid out. */
void
bits_moved_warn(
	struct run *run, struct model *model, const struct target *target);

#endif
