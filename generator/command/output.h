/* SPDX-License-Identifier: MIT */
/*
 * From bytes to files. A file that already holds the bytes is not touched, so
 * that nothing is built again for nothing; another one is replaced as a whole
 * or not at all. With file_writer.h all of this folder that looks at the disk,
 * but for init.c.
 */
#ifndef OUTPUT_H
#define OUTPUT_H

#include "message/diag.h"
#include "base/map.h"

bool
output_is_directory(const char *path);

/* A device or a pipe: no place for a second file beside it. */
bool
output_is_stream(const char *path);

/* Writes the bytes to a file, a device or a pipe; "-" is standard output.
 * *changed tells whether anything was written. False where it could not be,
 * which has been said as a fault; the old file is then what it was. */
bool
output_write(
	struct run *run, const char *path, struct slice bytes, bool *changed);

/* True where the file holds just the bytes. Else appends how they differ, as
 * a unified diff with three lines around each change; a file that is not
 * there is an empty one. One that cannot be read is a fault, without a diff. */
bool
output_check(struct run *run, const char *path, struct slice bytes,
	struct buffer *diff);

/* Makes the directory where there is none. False where that cannot be, which
 * has been said as a fault. */
bool
output_directory(struct run *run, const char *path);

/* The directory in which a file is written before it takes the place of that
 * path. */
const char *
output_home(struct run *run, const char *path);

/* Removes the temporary files that runs which were killed left in the
 * directory. */
void
output_clean(struct run *run, const char *directory);

/* Looks in a directory, if there is one, for headers that have the mark in
 * their first lines but whose names are not to be kept; they are removed
 * where that is wanted. Appends a line for each, sorted. */
void
output_sweep(struct run *run, const char *directory, struct slice mark,
	const struct map *keep, bool remove, struct buffer *left);

/* Makes the file where it is not there, and its time now where it is. */
bool
output_stamp(struct run *run, const char *path);

#endif
