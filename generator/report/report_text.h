/* SPDX-License-Identifier: MIT */
/*
 * The layout of every class as pahole prints it
 * (https://git.kernel.org/pub/scm/devel/pahole/pahole.git), so that its
 * readers know the words and a test can compare the numbers; then what only
 * slotgen knows: bits, the bound, what other layouts and a class with a
 * dictionary would take, and what that comes to for a million objects, or for
 * as many as 'expect:' says.
 */
#ifndef REPORT_TEXT_H
#define REPORT_TEXT_H

#include "report/survey.h"

void
report_text(struct run *run, const struct model *model,
	const struct target *target, struct buffer *out);

#endif
