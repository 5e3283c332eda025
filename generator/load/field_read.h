/* SPDX-License-Identifier: MIT */
/*
 * From a scalar node to a field: names, flags, texts and numbers, each with
 * the message that tells what was wanted and what is there instead.
 */
#ifndef FIELD_READ_H
#define FIELD_READ_H

#include "load/decl.h"
#include "load/keys.h"

/* What a name will be used for, and so which names are refused. */
enum name_use {
	NAME_SLOT,
	NAME_CLASS,
	NAME_ENUM,
	NAME_TYPE,
	NAME_VALUE, /* of an enum: emitted only after the enum's name */
	NAME_CONSTANT,
	NAME_SCHEMA,
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

/* The key of a pair, when it may stand there; otherwise NULL, and what is
 * wrong with it has been reported. */
const struct key *
key_read(struct run *run, enum key_place place, const struct node *node);

/* "'weakref' is true or false, not the number 1". */
void
report_form(struct run *run, const struct key *key, const struct node *node);

/* Sets the field of a key whose form says all: FORM_TEXT to FORM_LAYOUT.
 * False where the value does not fit, which has been reported. */
bool
field_read(struct run *run, const struct key *key, void *object,
	const struct node *node);

/* A scalar or a list of them; a list's bad items are reported and left out. */
bool
words_read(struct run *run, const struct key *key, const struct node *node,
	struct word **words, size_t *count);

/* One of the key's choices, by number; -1 where it is none, which is
 * reported. */
int
choice_read(struct run *run, const struct key *key, const struct node *node);

/* A plain integer. */
bool
integer_read(struct run *run, const struct key *key, const struct node *node,
	struct literal *literal);

#endif
