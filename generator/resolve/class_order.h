/* SPDX-License-Identifier: MIT */
/*
 * The order in which a schema's classes can stand in a header.
 */
#ifndef CLASS_ORDER_H
#define CLASS_ORDER_H

#include "resolve/resolver.h"

/* Sets ordered: parents before children, embedded before users; and of each
 * class what it takes from what it embeds: owns, no_assignment. The slots of
 * all are complete. */
void
class_order_schema(const struct resolver *resolver, struct schema *schema);

#endif
