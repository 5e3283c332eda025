/* SPDX-License-Identifier: MIT */
/*
 * What the name of a type stands for, and the names under types:.
 */
#ifndef TYPE_H
#define TYPE_H

#include "resolve/resolver.h"

/* What a name stands for, builtin, enum, type or class; false: reported. */
bool
type_find(const struct resolver *resolver, const struct schema *schema,
	const struct word *word, struct value_type *type);

/* Follows a name of types: to the value type it stands for. */
void
type_resolve(const struct resolver *resolver, struct type *type);

#endif
