/* SPDX-License-Identifier: MIT */
/*
 * The report for programs: docs/describe.md tells each key.
 */
#ifndef REPORT_JSON_H
#define REPORT_JSON_H

#include "report/survey.h"

void
report_json(struct run *run, const struct model *model,
	const struct target *target, struct buffer *out);

#endif
