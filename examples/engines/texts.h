/* SPDX-License-Identifier: MIT */
#ifndef TEXTS_H
#define TEXTS_H

#include "adbc.h"

#include <stdio.h>

/* Prints the texts of the first column of an answer, a line for each row; what
 * has no text is not printed. False where the engine fails. */
bool
texts_print(struct ArrowArrayStream *answer, FILE *file);

/* Asks, and prints the answer. */
bool
texts_ask(struct engine *engine, const char *sql, FILE *file);

#endif
