/* SPDX-License-Identifier: MIT */
/*
 * The files of templates/, for those who want to change them.
 */
#ifndef EXPORT_H
#define EXPORT_H

#include "message/diag.h"

/* Writes every embedded file to a directory that exists. What is there
 * already with other bytes is not overwritten, since it may be somebody's work:
 * that, like a failed write, is a fault of the run and gives false. */
bool
export_files(struct run *run, const char *directory);

#endif
