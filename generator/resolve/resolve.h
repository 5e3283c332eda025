/* SPDX-License-Identifier: MIT */
/*
 * Names become pointers, literals numbers, lists of slots complete and in
 * order. All checks of the language happen here or before: afterwards only
 * clashes of emitted names (name) and sizes (layout) can fail.
 */
#ifndef RESOLVE_H
#define RESOLVE_H

#include "resolve/model.h"

/* What is wrong is reported; the model then lacks what it concerns. */
struct model *
resolve_model(struct run *run, const struct model_text *text);

#endif
