/* SPDX-License-Identifier: MIT */
/* Which names a schema may give to what. */
#ifndef NAME_CHECK_H
#define NAME_CHECK_H

#include "load/node.h"

/* What a name will be used for, and so which names are refused. */
enum name_use {
	NAME_SLOT,
	NAME_CLASS,
	NAME_ENUM,
	NAME_TYPE,
	NAME_VALUE, /* of an enum: emitted only after the enum's name */
	NAME_CONSTANT,
	NAME_SCHEMA,
	NAME_FILE, /* the same, taken from the file's name */
	NAME_PREFIX,
	NAME_REFERENCE, /* to something: whether it exists is asked later */
	NAME_USE_COUNT
};

/* Whether the node is a name fit for its use; otherwise that is reported.
 * prefixed: the name is only emitted after a prefix, so that what C reserves
 * by its first letters is no matter. */
bool
name_check(struct run *run, const struct node *node, enum name_use use,
	bool prefixed);

/* The same of a name that was found inside a declaration. */
bool
name_check_word(struct run *run, const struct word *word, enum name_use use,
	bool prefixed);

#endif
