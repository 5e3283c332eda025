/* SPDX-License-Identifier: MIT */
/*
 * Warnings about classes that are right but perhaps not what was meant, with
 * slotscheck's phrases where it has one. After layout, because several name
 * bytes; each has an explanation and can be silenced by -Wno-NAME, or by
 * 'suppress: [NAME]' on the class. One root cause is one message: other
 * classes that it reaches are its notes.
 */
#ifndef LINT_H
#define LINT_H

#include "layout/placement.h"

void
lint_model(struct run *run, const struct model *model);

#endif
