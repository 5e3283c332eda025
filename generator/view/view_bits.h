/* SPDX-License-Identifier: MIT */
/*
 * What templates may say of the bits that a slot has in a word or in a run.
 */
#ifndef VIEW_BITS_H
#define VIEW_BITS_H

#include "layout/placement.h"
#include "view/view_build.h"

/* Of a slot whose placement has a width. */
struct view_bits *
view_field_bits(struct builder *builder, const struct class *class,
	const struct placement *placement);

/* The one that says whether it is set. */
struct view_bits *
view_presence_bit(struct builder *builder, const struct class *class,
	const struct placement *placement);

/* The same bits where a literal is put there. */
struct view_bits *
view_bits_that_put(struct builder *builder, const struct view_bits *bits,
	struct slice literal);

#endif
