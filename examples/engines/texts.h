/* SPDX-License-Identifier: MIT */
#ifndef TEXTS_H
#define TEXTS_H

#include "slotgen.h"

#include <stdio.h>

/* Prints the texts of the first column of an answer, a line for each row; what
 * has no text is not printed. False where the engine fails. */
bool
texts_print(struct ArrowArrayStream *answer, FILE *file);

#endif
