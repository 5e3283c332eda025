/* SPDX-License-Identifier: MIT */
/*
 * Which bytes a schema may have: UTF-8 without control characters and
 * bidirectional ones; without U+0085, U+2028 and U+2029, which YAML 1.1 calls
 * line breaks and editors do not.
 */
#ifndef ENCODING_H
#define ENCODING_H

#include "message/diag.h"

/* False where the source has others: the first is reported. */
bool
encoding_check(struct run *run, const struct source *source);

/* The same of a text in which escapes were replaced: "\u202e" turns the text
 * of a header round as the character itself does. What else an escape can
 * spell, the header spells as an escape again. */
bool
encoding_check_text(struct run *run, struct slice text, struct place place);

#endif
