/* SPDX-License-Identifier: MIT */
/*
 * What needs no schema to be read: --help, --version, --explain, --init,
 * --completion, --describe-language, --export-templates, --list-outputs.
 */
#ifndef ANSWER_H
#define ANSWER_H

#include "command/options.h"

/* False where the options ask for none of it. */
bool
answer(struct run *run, const struct options *options);

#endif
