/* SPDX-License-Identifier: MIT */
/*
 * Which files a command makes, from its options alone: no schema is read.
 * Paths live in the run's arena; "-" is standard output.
 */
#ifndef OUTPUT_PATH_H
#define OUTPUT_PATH_H

#include "command/options.h"

/* What a run of that schema makes: a header, or something instead of it. */
const char *
output_path(struct run *run, const struct options *options, const char *file);

/* slotgen.h beside a header; NULL where none is wanted. */
const char *
runtime_path(
	struct run *run, const struct options *options, const char *header);

/* Two schemas of one name, or one called slotgen, would make one file: that
 * is said as a fault. */
bool
outputs_differ(struct run *run, const struct options *options);

/* A line for each, of headers that are not split (--list-outputs). */
void
outputs_list(
	struct run *run, const struct options *options, struct buffer *out);

#endif
