/* SPDX-License-Identifier: MIT */
/*
 * Names in text formats: how slots are spelt there, what tags a class. Options
 * pass from class to class as in msgspec: what a class does not say, the first
 * of its parents says for which it is said.
 */
#ifndef TEXT_NAME_H
#define TEXT_NAME_H

#include "resolve/resolver.h"

/* Sets the class's options; its parents have theirs. */
void
text_name_inherit(struct run *run, struct class *class);

/* The text name of a slot that the class itself lists: what its 'name:' says,
 * else that of the inherited slot, if there is one, else its name respelt. */
void
text_name_set(struct run *run, const struct class *class, struct slot *slot,
	const struct slot *inherited);

/* What holds the tag: where nothing is said the slot that designates the type,
 * or else "type". */
struct slice
text_name_tag_field(const struct class *class);

/* No two slots, nor a slot and the tag, have one name. */
void
text_name_check(struct run *run, const struct class *class);

/* The objects of a tagged class and those below it can be told apart. */
void
text_name_check_union(struct run *run, const struct class *class);

/* The same of what a slot owns, where its class has no tag and some below it
 * have. */
void
text_name_check_owned(struct run *run, const struct model *model);

/* Whether a class below it has a tag, be it by way of others. */
bool
text_name_tagged_below(const struct class *class);

#endif
