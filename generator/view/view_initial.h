/* SPDX-License-Identifier: MIT */
/*
 * Starting values as C writes them.
 */
#ifndef VIEW_INITIAL_H
#define VIEW_INITIAL_H

#include "view/view_build.h"

/* A number of the slot's kind: "true", "'x'", "2.5f". */
struct slice
view_number_literal(
	struct builder *builder, const struct slot *slot, struct number number);

/* Of a slot of text. */
struct slice
view_start_text(struct builder *builder, const struct slot *slot);

/* The number that the slot's storage starts with. */
struct number
view_initial_number(const struct class *class, size_t index);

/* The initialiser of the slot's whole member. */
struct slice
view_slot_initial(
	struct builder *builder, const struct class *class, size_t index);

/* … of a word of bits, of a run, each with what shares it, … */
struct slice
view_word_initial(struct arena *arena, const struct class *class,
	const struct member *member, const struct word_share *shares,
	size_t count);

struct slice
view_run_initial(struct arena *arena, const struct class *class,
	const struct member *member, const struct word_share *shares,
	size_t count);

/* … and of a count. */
struct slice
view_count_initial(const struct class *class, const struct member *member);

#endif
