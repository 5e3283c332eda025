/* SPDX-License-Identifier: MIT */
/*
 * How long each stage of a command takes (--time); and on a terminal, once the
 * command runs for more than a second, a line that says which one it is in.
 */
#ifndef PROGRESS_H
#define PROGRESS_H

#include "command/options.h"

enum phase {
	PHASE_START, /* the command line, and what is between the others */
	PHASE_READ,
	PHASE_RESOLVE,
	PHASE_NAME,
	PHASE_LAYOUT,
	PHASE_LINT,
	PHASE_VIEW,
	PHASE_TEMPLATES,
	PHASE_MAKE,  /* a report and the like */
	PHASE_WRITE, /* and rendering, which is done while it is written */
	PHASE_COUNT
};

struct progress {
	bool is_shown_at_all;
	bool is_shown; /* the line is there now */
	enum phase phase;
	const char *file;
	uint64_t began, entered, shown; /* nanoseconds of the clock */
	uint64_t spent[PHASE_COUNT];
};

void
progress_start(struct progress *progress);

/* The command line is known. */
void
progress_apply(struct progress *progress, const struct options *options);

void
progress_enter(struct progress *progress, enum phase phase, const char *file);

/* The stage goes on: shows the line where it is time to. */
void
progress_go_on(struct progress *progress);

/* Before anything else is printed. */
void
progress_clear(struct progress *progress);

/* Of all schemas, a line a stage, on standard error. */
void
progress_print_times(struct progress *progress);

#endif
