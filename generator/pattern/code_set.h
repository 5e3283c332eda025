/* SPDX-License-Identifier: MIT */
/*
 * Sets of code points as ranges. While one is made, ranges are added in any
 * order and may meet; code_set_close puts them in order, apart from each other,
 * which all else asks for.
 */
#ifndef CODE_SET_H
#define CODE_SET_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/arena.h"
#include "base/text.h"

#define CODE_LARGEST UINT32_C(0x10ffff)

struct code_range {
	uint32_t first, last; /* both inclusive */
};

struct code_set {
	struct code_range *ranges;
	size_t count, capacity;
};

void
code_set_add(struct arena *arena, struct code_set *set, uint32_t first,
	uint32_t last);

void
code_set_add_set(
	struct arena *arena, struct code_set *set, const struct code_set *more);

void
code_set_close(struct code_set *set);

/* What is not in it, closed as it is. */
struct code_set
code_set_negate(struct arena *arena, const struct code_set *set);

/* The letters A to Z and a to z of it in their other case as well. */
void
code_set_fold(struct arena *arena, struct code_set *set);

/* What the letter stands for behind a \ : d w s and D W S; false: nothing. */
bool
code_set_of_letter(struct arena *arena, char letter, struct code_set *set);

/* The four ends of a line, which . leaves out. */
struct code_set
code_set_line_ends(struct arena *arena);

/* What ECMA-262 has by this name in \p{...}, of the categories that are known
 * here: L, Lu, Ll, N, Nd, Z, Zs, P, S, M, also by their long names and behind
 * "gc=". False: another. */
bool
code_set_of_category(
	struct arena *arena, struct slice name, struct code_set *set);

#endif
