/* SPDX-License-Identifier: MIT */
/* A file, read whole, as a source. */
#ifndef SOURCE_READ_H
#define SOURCE_READ_H

#include "message/source.h"

/* Reads a whole file ("-" is standard input). NULL and errno where it cannot
 * be read; EFBIG beyond LIMIT_FILE_BYTES. */
struct source *
source_read(struct arena *arena, const char *path);

#endif
