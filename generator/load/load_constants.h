/* SPDX-License-Identifier: MIT */
/*
 * 'constants:' of a schema or a class.
 */
#ifndef LOAD_CONSTANTS_H
#define LOAD_CONSTANTS_H

#include "load/loader.h"

/* False where one is none, which has been reported. */
bool
constants_load(struct loader *loader, const struct key *key,
	const struct node *node, const struct constant **list, size_t *count);

#endif
