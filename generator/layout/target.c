/* SPDX-License-Identifier: MIT */
/* Only what differs between the ABIs that matter is here: all of
 * them have 8-bit bytes, two's complement and natural alignment up to 4. */
#include "layout/target.h"

const struct target targets[] = {
	{"lp64", 8, 8,
		"64-bit pointers: Unix and Windows on x86-64, ARM64, "
		"RISC-V 64"},
	{"i386", 4, 4, "32-bit pointers, 8-byte slots align to 4: x86 on Unix"},
	{"ilp32", 4, 8,
		"32-bit pointers, 8-byte slots align to 8: ARM, "
		"RISC-V 32, Windows on x86"},
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
