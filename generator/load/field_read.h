/* SPDX-License-Identifier: MIT */
/*
 * From a node to the field that its key sets: texts, names, flags, numbers and
 * choices, each with the message that tells what was wanted and what is there
 * instead.
 */
#ifndef FIELD_READ_H
#define FIELD_READ_H

#include "load/keys.h"
#include "load/name_check.h"

/* "'weakref' is true or false, not the number 1". */
void
report_form(struct run *run, const struct key *key, const struct node *node);

/* Sets the field of a key whose form says all: all but KEY_FORM_SECTION.
 * False where the value does not fit, which has been reported. */
bool
field_read(struct run *run, const struct key *key, void *object,
	const struct node *node);

/* A scalar or a list of them; a list's bad items are reported and left out. */
bool
words_read(struct run *run, const struct key *key, const struct node *node,
	const struct word **words, size_t *count);

/* A plain integer. */
bool
integer_read(struct run *run, const struct key *key, const struct node *node,
	struct literal *literal);

/* The same, or the name of a constant, a WORD. */
bool
count_read(struct run *run, const struct key *key, const struct node *node,
	struct literal *literal);

#endif
