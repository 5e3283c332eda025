/* SPDX-License-Identifier: MIT */
/*
 * Names of types in messages.
 */
#ifndef TYPE_NAME_H
#define TYPE_NAME_H

#include "resolve/resolver.h"
#include "resolve/value_type.h"

/* "uint8_t", "Percent", "Side": the type's name as the schema has it. */
const char *
type_name_of(const struct resolver *resolver, const struct value_type *type);

void
type_name_report_unknown(const struct resolver *resolver,
	const struct schema *schema, const struct word *word);

#endif
