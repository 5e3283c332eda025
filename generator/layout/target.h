/* SPDX-License-Identifier: MIT */
/*
 * Sizes and alignments of the targets, as data: never sizeof of the host.
 */
#ifndef TARGET_H
#define TARGET_H

#include "base/text.h"

struct target {
	const char *name;
	unsigned pointer_bytes;
	unsigned align8_bytes; /* alignment of int64_t, uint64_t and double */
};

extern const struct target targets[];
extern const size_t target_count;

/* Of a number of so many bytes. */
unsigned
target_align(const struct target *target, unsigned bytes);

/* NULL where there is none of that name. */
const struct target *
target_find(struct slice name);

#endif
