/* SPDX-License-Identifier: MIT */
/*
 * The differences of two slots, but for where they stand.
 */
#ifndef COMPARE_SLOT_H
#define COMPARE_SLOT_H

#include "compare/comparison.h"

void
compare_slot(struct comparison *comparison, const struct subject *subject,
	const struct slot *old_slot, const struct slot *new_slot);

#endif
