/* SPDX-License-Identifier: MIT */
/*
 * The orders in which the values of a large enum are looked for by halves.
 */
#ifndef ENUM_ORDER_H
#define ENUM_ORDER_H

#include "resolve/model.h"

/* From so many values on. */
#define ENUM_ORDER_LEAST 9

bool
enum_is_ordered(const struct enumeration *enumeration);

/* Whether its values ascend in the schema's order. */
bool
enum_ascends(const struct enumeration *enumeration);

/* Which values there are: by the lengths of their texts and those of one length
 * by their bytes; behind that, where they do not ascend, by their numbers.
 * *count is how many in all. */
uint16_t *
enum_order(struct arena *arena, const struct enumeration *enumeration,
	size_t *count);

#endif
