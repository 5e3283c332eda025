/* SPDX-License-Identifier: MIT */
/*
 * The resolved model as JSON, for other programs: schemas, enums, types,
 * classes, slots with where they stand. docs/describe.md tells each key;
 * DESCRIBE_VERSION grows when a key changes its meaning or goes, not when
 * one comes.
 */
#ifndef DESCRIBE_H
#define DESCRIBE_H

#include "layout/placement.h"
#include "layout/target.h"

#define DESCRIBE_VERSION 1

void
describe_model(struct run *run, const struct model *model,
	const struct target *target, struct buffer *out);

#endif
