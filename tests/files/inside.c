/* SPDX-License-Identifier: MIT */
/* What these tests have of slotgen.h's own part beside what is declared: memory
 * is given as limited.h says, and the check sums of files are asked for. */
#include "inside.h"

long limited_to = -1;

void *
limited(void *old, size_t size)
{
	if (limited_to == 0)
		return NULL;
	if (limited_to > 0)
		limited_to--;
	return old ? realloc(old, size) : malloc(size);
}

uint64_t
inside_sum(const void *bytes, size_t length)
{
	return slot_sum_(bytes, length);
}
