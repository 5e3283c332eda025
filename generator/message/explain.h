/* SPDX-License-Identifier: MIT */
/*
 * slotgen --explain CODE: what a message means, with a wrong and a right
 * example. The table itself is declared in codes.h.
 */
#ifndef EXPLAIN_H
#define EXPLAIN_H

#include "message/diag.h"

/* Appends the explanation of a code ("unknown-key", "-Woverlap"), or with
 * "list" a line for each. False where there is no such code, which has been
 * said. */
bool
explain(struct run *run, const char *code, struct buffer *out);

#endif
