/* SPDX-License-Identifier: MIT */
/*
 * --against: every difference between an old model and a new one, each told
 * once with what it breaks and its two places. Both are laid out; neither is
 * changed. The kinds of differences are in changes.h, what belongs to what is
 * pair.c's matter, slots and what they hold are contrast.c's.
 */
#ifndef AGAINST_H
#define AGAINST_H

#include "load/schema.h"

/* Reports the differences as messages of the run. allowed are the words of
 * --allow, each a list with commas: source, layout, data, kinds of
 * differences, and things of the schemas (Order, Order.qty). A word that is
 * none of these is a fault. */
void
against_compare(struct run *run, const struct model *old_model,
	const struct model *new_model, const char *const *allowed,
	size_t allowed_count);

#endif
