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

/* Beside a header, that of its tables: "market_tables.h". */
const char *
tables_path(struct run *run, const char *header);

/* Whether headers have such a file: not on standard output. */
bool
wants_tables(const struct options *options, const char *header);

/* Beside a header, what --emit=extern makes: "market_extern.c", ".h", ".map".
 */
enum extern_file { EXTERN_MAP, EXTERN_HEADER, EXTERN_C };
enum { EXTERN_FILES = 3 };
const char *
extern_path(struct run *run, const char *header, enum extern_file which);

/* Whether headers have such files. */
bool
wants_extern(const struct options *options, const char *header);

/* Beside a header, that of its classes in C++: "market.hpp". */
const char *
cxx_path(struct run *run, const char *header);

/* Whether headers have such a file. */
bool
wants_cxx(const struct options *options, const char *header);

/* Beside a header, the C file that a build compiles its tables by:
 * "market_tables.c". */
const char *
unit_path(struct run *run, const char *header);

/* Whether headers have such a file. */
bool
wants_unit(const struct options *options, const char *header);

/* Beside a header, the module that reads files for NumPy: "market_numpy.py". */
const char *
numpy_path(struct run *run, const char *header);

/* Whether headers have such a file. */
bool
wants_numpy(const struct options *options, const char *header);

/* The run time's files: "slotgen.h" first, which the others include, and last
 * what only C++ needs. */
extern const char *const runtime_names[];
size_t
runtime_count(const struct options *options);

/* Whether they are written beside a header. */
bool
wants_runtime(const struct options *options, const char *header);

/* The file of that name in the directory of a header. */
const char *
path_beside(struct run *run, const char *header, const char *name);

/* Two schemas of one name, or one called slotgen, would make one file: that
 * is said as a fault. */
bool
outputs_differ(struct run *run, const struct options *options);

/* --list-outputs: a line for each file of the run time, which the headers of a
 * command share. */
void
outputs_list_runtime(
	struct run *run, const struct options *options, struct buffer *out);

/* The same for what --emit=extern makes beside a header. */
void
outputs_list_extern(struct run *run, const struct options *options,
	const char *header, struct buffer *out);

/* The same for all files, of headers that are not split. */
void
outputs_list(
	struct run *run, const struct options *options, struct buffer *out);

#endif
