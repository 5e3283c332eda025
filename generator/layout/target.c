/* SPDX-License-Identifier: MIT */
/* Only what differs between the ABIs that matter is here: all of
 * them have 8-bit bytes, two's complement and natural alignment up to 4. */
#include "layout/target.h"

/* 64-bit pointers: Unix and Windows on x86-64, ARM64, RISC-V 64; then x86 on
 * Unix; then ARM, RISC-V 32, x32, Windows on x86. */
const struct target targets[] = {
	{"lp64", 8, 8},
	{"i386", 4, 4},
	{"ilp32", 4, 8},
};
const size_t target_count = LENGTH(targets);

unsigned
target_align(const struct target *target, unsigned bytes)
{
	return bytes == 8 ? target->align8_bytes : bytes;
}

const struct target *
target_find(struct slice name)
{
	size_t i;

	for (i = 0; i < target_count; i++)
		if (slice_is(name, targets[i].name))
			return &targets[i];
	return NULL;
}
