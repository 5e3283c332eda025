/* SPDX-License-Identifier: MIT */
/*
 * Classes that stand in for a tag (resolve/tag_class.c).
 */
#ifndef TAG_CLASS_H
#define TAG_CLASS_H

#include "resolve/resolver.h"

/* Finds the classes that a root names by 'tag_default:' and 'tag_other:', once
 * all classes have their tags and slots; reports what is wrong with them. */
void
tag_class_find(const struct resolver *resolver, struct class *class);

/* Whether an object of its family that has no tag is of this class; and one
 * whose tag is of no class. */
bool
tag_class_is_default(const struct class *class);
bool
tag_class_is_other(const struct class *class);

#endif
