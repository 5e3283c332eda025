/* SPDX-License-Identifier: MIT */
/*
 * The differences of what tells objects in text formats (compare/class_tags.c).
 */
#ifndef CLASS_TAGS_H
#define CLASS_TAGS_H

#include "compare/class_comparison.h"

void
compare_class_tags(struct class_comparison *classes);

#endif
