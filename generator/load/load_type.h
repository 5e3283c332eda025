/* SPDX-License-Identifier: MIT */
/* An entry of types:. */
#ifndef LOAD_TYPE_H
#define LOAD_TYPE_H

#include "load/loader.h"

/* Adds what the name and the node say to the schema; what cannot be read of it
 * is reported. */
void
type_load(struct loader *loader, const struct node *name,
	const struct node *node);

#endif
