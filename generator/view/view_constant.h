/* SPDX-License-Identifier: MIT */
/*
 * Constants: their macros, and where these stand for what a schema says by a
 * constant's name.
 */
#ifndef VIEW_CONSTANT_H
#define VIEW_CONSTANT_H

#include "view/view_build.h"

/* Those of the file. */
void
view_set_constants(struct builder *builder);

/* What a constant's macro is. */
struct slice
view_constant_value(
	struct builder *builder, const struct named_constant *constant);

/* C text of a constant's value, or its macro, where that is the same text:
 * of another type, as 0.5f is of 0.5, it stays. constant: may be NULL. */
struct slice
view_by_constant(struct builder *builder, const struct named_constant *constant,
	struct slice text);

/* In comments: the macro, or the number. */
struct slice
view_number_words(struct arena *arena, const struct value_type *type,
	struct number number);

/* The default as the schema has it, constants by their macros. */
struct slice
view_default_words(struct arena *arena, const struct slot *slot);

#endif
