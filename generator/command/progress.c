/* SPDX-License-Identifier: MIT */
/*
 * The clock is read when a stage begins and whenever a part of a file goes out,
 * which is often enough: what takes long is to write. The line ends with a
 * carriage return, so that whatever is printed after all stands over it.
 */
#include "command/progress.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#include "base/path.h"
#include "message/print.h"

static const char *const phase_names[PHASE_COUNT] = {
	[PHASE_START] = "start",
	[PHASE_READ] = "read",
	[PHASE_RESOLVE] = "resolve",
	[PHASE_NAME] = "name",
	[PHASE_LAYOUT] = "layout",
	[PHASE_LINT] = "lint",
	[PHASE_VIEW] = "view",
	[PHASE_TEMPLATES] = "templates",
	[PHASE_MAKE] = "make",
	[PHASE_WRITE] = "write",
};

/* What the line says of it. */
static const char *const phase_words[PHASE_COUNT] = {
	[PHASE_START] = "starting",
	[PHASE_READ] = "reading",
	[PHASE_RESOLVE] = "resolving",
	[PHASE_NAME] = "naming",
	[PHASE_LAYOUT] = "laying out",
	[PHASE_LINT] = "looking for what is not meant so",
	[PHASE_VIEW] = "viewing",
	[PHASE_TEMPLATES] = "reading templates",
	[PHASE_MAKE] = "making",
	[PHASE_WRITE] = "writing",
};

#define SECOND UINT64_C(1000000000)

static uint64_t
now(void)
{
	struct timespec time;

	clock_gettime(CLOCK_MONOTONIC, &time);
	return (uint64_t)time.tv_sec * SECOND + (uint64_t)time.tv_nsec;
}

void
progress_start(struct progress *progress)
{
	memset(progress, 0, sizeof *progress);
	progress->began = progress->entered = now();
}

void
progress_apply(struct progress *progress, const struct options *options)
{
	const char *terminal = getenv("TERM");

	progress->is_shown_at_all = options->talk != TALK_NEVER &&
		options->error_format == FORMAT_GCC && isatty(STDERR_FILENO) &&
		terminal && strcmp(terminal, "dumb") != 0;
}

/* It must not be longer than a line: of a path its file. */
static void
show(struct progress *progress, uint64_t time)
{
	enum { MOST = 30 };
	struct slice file = path_file(slice_of(progress->file));
	struct buffer out = {0};

	progress->shown = time;
	progress->is_shown = true;
	buffer_add_text(&out, "\r\033[K");
	print_safely(&out, file);
	if (file.length > MOST)
		out.length = strlen("\r\033[K") + MOST;
	buffer_format(&out, ": %s, %llu s\r", phase_words[progress->phase],
		(unsigned long long)((time - progress->began) / SECOND));
	fwrite(out.bytes, 1, out.length, stderr);
	fflush(stderr);
	buffer_release(&out);
}

void
progress_go_on(struct progress *progress)
{
	uint64_t time;

	if (!progress->is_shown_at_all || !progress->file)
		return;
	time = now();
	if (time - progress->began > SECOND &&
		time - progress->shown > SECOND / 10)
		show(progress, time);
}

void
progress_enter(struct progress *progress, enum phase phase, const char *file)
{
	uint64_t time = now();

	progress->spent[progress->phase] += time - progress->entered;
	progress->entered = time;
	progress->phase = phase;
	progress->file = file;
	progress_go_on(progress);
}

void
progress_clear(struct progress *progress)
{
	if (!progress->is_shown)
		return;
	progress->is_shown = false;
	fputs("\r\033[K", stderr);
	fflush(stderr);
}

static void
print_time(const char *name, uint64_t spent, uint64_t all)
{
	fprintf(stderr, "%10s %10.2f ms %5.1f %%\n", name, (double)spent / 1e6,
		all ? 100.0 * (double)spent / (double)all : 0.0);
}

void
progress_print_times(struct progress *progress)
{
	uint64_t all;
	unsigned phase;

	progress_enter(progress, PHASE_START, NULL);
	all = progress->entered - progress->began;
	for (phase = 0; phase < PHASE_COUNT; phase++)
		if (progress->spent[phase])
			print_time(phase_names[phase], progress->spent[phase],
				all);
	print_time("all", all, all);
}
