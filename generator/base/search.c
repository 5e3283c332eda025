/* SPDX-License-Identifier: MIT */
/*
 * Binary search: what is below low is at most wanted, what is from high on is
 * more.
 */
#include "base/search.h"

#include <string.h>

size_t
search_last(const uint64_t *first_number, size_t item_bytes, size_t count,
	uint64_t wanted)
{
	const char *first = (const char *)first_number;
	size_t low = 0, high = count;
	uint64_t number;

	while (high - low > 1) {
		size_t middle = low + (high - low) / 2;

		memcpy(&number, first + middle * item_bytes, sizeof number);
		if (number <= wanted)
			low = middle;
		else
			high = middle;
	}
	return low;
}
