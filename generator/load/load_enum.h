/* SPDX-License-Identifier: MIT */
/* An entry of enums:. */
#ifndef LOAD_ENUM_H
#define LOAD_ENUM_H

#include "load/loader.h"

/* Adds what the name and the node say to the schema; what cannot be read of it
 * is reported. */
void
enum_load(struct loader *loader, const struct node *name,
	const struct node *node);

#endif
