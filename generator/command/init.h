/* SPDX-License-Identifier: MIT */
/*
 * A project to start from (--init).
 */
#ifndef INIT_H
#define INIT_H

#include "command/options.h"

/* Writes a schema called NAME.yaml, a program that uses it and a
 * CMakeLists.txt into the current directory: none of them where one is there
 * already, which is said as a fault. NAME is the command line's first word. */
void
init_write(struct run *run, const struct options *options);

#endif
