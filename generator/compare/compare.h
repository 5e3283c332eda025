/* SPDX-License-Identifier: MIT */
/*
 * --against: every difference between an old model and a new one, each told
 * once with what it breaks and its two places. Both are laid out; neither is
 * changed. The kinds of differences are in changes.h.
 */
#ifndef COMPARE_H
#define COMPARE_H

#include "resolve/model.h"

/* Reports the differences as messages of the run. allowed are the words of
 * --allow, each a list with commas: source, layout, data, kinds of
 * differences, and things of the schemas (Order, Order.qty). A word that is
 * none of these is a fault. */
void
compare_models(struct run *run, const struct model *old_model,
	const struct model *new_model, const char *const *allowed,
	size_t allowed_count);

#endif
