/* SPDX-License-Identifier: MIT */
/*
 * A file that is written a piece at a time, so that what is written need not
 * be in memory as a whole. One that already holds the same bytes is not
 * touched; another is replaced as a whole when it is closed, or not at all.
 */
#ifndef FILE_WRITER_H
#define FILE_WRITER_H

#include <stdio.h>
#include <sys/types.h>

#include "message/diag.h"

enum writer_way {
	WRITER_STANDARD,  /* to standard output */
	WRITER_DIRECT,    /* to what is there: a device, a pipe */
	WRITER_COMPARES,  /* the file has had the same bytes so far */
	WRITER_REPLACES,  /* to a temporary file beside it */
	WRITER_HAS_FAILED /* what comes now is lost */
};

struct file_writer {
	const char *path;
	enum writer_way way;
	bool only_compares; /* and ends where bytes differ */
	int file;           /* DIRECT, REPLACES: written to */
	FILE *old;          /* what is at the path: a regular file, or NULL */
	mode_t old_mode;
	uint64_t same_bytes;      /* from the start of old */
	struct buffer real, name; /* REPLACES: the file, and the temporary one;
				     with their zeros */
	int reason;               /* errno of what failed first */
};

/* "-" is standard output. What fails is told when it is closed. */
void
file_writer_open(struct file_writer *writer, const char *path);

/* The same for file_writer_closes_same. */
void
file_writer_open_to_compare(struct file_writer *writer, const char *path);

/* As a buffer's drain: context is the writer. Allocates nothing in arenas. */
void
file_writer_put(void *context, struct slice bytes);

/* *changed tells whether anything was written. False where it could not be,
 * which has been said as a fault; the old file is then what it was. */
bool
file_writer_close(struct run *run, struct file_writer *writer, bool *changed);

/* Whether a file is there that holds just what was put. */
bool
file_writer_closes_same(struct file_writer *writer);

#endif
