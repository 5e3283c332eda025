/* SPDX-License-Identifier: MIT */
/*
 * What a \ and what follows it stand for, as ECMA-262 has it with the flag u,
 * and what of Annex B nobody can take for something else: needless escapes of
 * what is neither a letter nor a digit.
 */
#ifndef ESCAPE_H
#define ESCAPE_H

#include "pattern/scanner.h"

/* Reads what follows a \ , which is passed: a set of one or more characters;
 * of none for half a surrogate pair, which no text in UTF-8 has. */
bool
escape_read(struct scanner *scanner, bool in_class, struct code_set *set);

#endif
