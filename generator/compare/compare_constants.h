/* SPDX-License-Identifier: MIT */
/*
 * The constants of a class or a file.
 */
#ifndef COMPARE_CONSTANTS_H
#define COMPARE_CONSTANTS_H

#include "compare/class_comparison.h"

void
compare_class_constants(struct class_comparison *classes);

void
compare_file_constants(struct comparison *comparison, const struct schema *old,
	const struct schema *new);

#endif
