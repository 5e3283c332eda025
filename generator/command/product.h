/* SPDX-License-Identifier: MIT */
/*
 * What a run makes: a header, or what the options ask for instead. Each needs
 * the stages up to one of them, and is made of what that stage made.
 */
#ifndef PRODUCT_H
#define PRODUCT_H

#include "command/job.h"

/* In their order. */
enum stage {
	STAGE_NODES,
	STAGE_LOAD,
	STAGE_RESOLVE,
	STAGE_NAME,
	STAGE_LAYOUT,
	STAGE_LINT,
	STAGE_VIEW,
	STAGE_TEMPLATE
};

/* The last one that is needed. */
enum stage
product_stage(const struct options *options);

/* Makes it of a job that has come through that stage: the bytes of job->out,
 * the plan of a split header, or the messages of a comparison. A header, and
 * what is printed, is made while it is delivered. */
void
product_make(struct job *job);

/* Whether it is what product_print prints: a description, a report in text or
 * JSON, in which nothing can be wrong and which may be long. */
bool
product_is_printed(const struct options *options);

void
product_print(struct job *job, struct buffer *out);

#endif
