/* SPDX-License-Identifier: MIT */
/* An entry of classes:. */
#ifndef LOAD_CLASS_H
#define LOAD_CLASS_H

#include "load/loader.h"

/* Adds what the name and the node say to the schema; what cannot be read of it
 * is reported. */
void
class_load(struct loader *loader, const struct node *name,
	const struct node *node);

#endif
