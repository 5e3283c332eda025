/* SPDX-License-Identifier: MIT */
/*
 * Messages as compilers write them, with the line and a caret; diag.h has an
 * example. message_format.h has the other forms.
 */
#ifndef PRINT_H
#define PRINT_H

#include "message/diag.h"

/* Prints and forgets all messages, sorted. */
void
print_messages(struct run *run, FILE *stream);

#endif
