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

/* Text that came from a file, on a terminal: control characters could move
 * the cursor or turn the text around, so they are shown as a question mark, as
 * is what is not UTF-8; a tab is shown as a space. */
void
print_safely(struct buffer *out, struct slice text);

#endif
