/* SPDX-License-Identifier: MIT */
/* What inside.c hands on; and the header and the sections of a file, as
 * docs/file.md has them. */
#ifndef INSIDE_H
#define INSIDE_H

#include "../lib/inner.h"

typedef struct file_head {
	char magic[8];
	uint32_t version, order;
	uint64_t root;
	uint32_t sections, page;
	uint64_t bytes, sum;
	uint64_t zeros[2];
} file_head;

typedef struct file_section {
	uint64_t kind, type, layout, offset, count, stride, first, sums;
} file_section;

#define FILE_SUM_BYTES ((size_t)1 << 20) /* that have one */

uint64_t
inside_sum(const void *bytes, size_t length);

#endif
