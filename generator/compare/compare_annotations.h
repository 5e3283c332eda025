/* SPDX-License-Identifier: MIT */
/*
 * What is said of a thing for programs, in both models.
 */
#ifndef COMPARE_ANNOTATIONS_H
#define COMPARE_ANNOTATIONS_H

#include "compare/comparison.h"

void
compare_annotations(struct comparison *comparison,
	const struct subject *subject, struct annotations old,
	struct annotations new);

#endif
