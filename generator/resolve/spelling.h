/* SPDX-License-Identifier: MIT */
/*
 * Names outside C: what may stand in them, and the spellings of 'rename:'.
 */
#ifndef SPELLING_H
#define SPELLING_H

#include "load/schema.h"

/* Reports what is longer than names are; what it is begins the message. */
void
spelling_check_length(struct run *run, const char *what, struct slice name,
	struct place place);

/* Likewise, and what would have to be escaped in a text. */
void
spelling_check(struct run *run, const char *what, struct slice name,
	struct place place);

struct slice
spelling_change(struct run *run, struct slice name, enum rename rename);

#endif
