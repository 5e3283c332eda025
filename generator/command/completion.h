/* SPDX-License-Identifier: MIT */
/*
 * Scripts that complete command lines of slotgen, for bash, zsh and fish: made
 * from the table of options and the names of messages, so that they know what
 * the program knows.
 */
#ifndef COMPLETION_H
#define COMPLETION_H

#include "command/option_table.h"

void
completion_write(enum shell shell, struct buffer *out);

#endif
