/* SPDX-License-Identifier: MIT */
/* Check sums of a file that was changed. */
#ifndef SUM_AGAIN_H
#define SUM_AGAIN_H

#include "inside.h"

/* Its header's and sections' sums are made right again. */
static void
sum_again(char *data, size_t size)
{
	file_head head;
	file_section section;
	uint64_t sum = 0, bytes, at;
	uint32_t i;

	memcpy(&head, data, sizeof head);
	for (i = 0; i < head.sections && i < 100; i++) {
		if (64 + (i + 1) * sizeof section > size)
			return;
		memcpy(&section, data + 64 + i * sizeof section,
			sizeof section);
		bytes = section.count * section.stride;
		for (at = 0; at < bytes && bytes <= size &&
			section.offset <= size - bytes &&
			section.sums <= size - 8;
			at += FILE_SUM_BYTES) {
			sum = inside_sum(data + section.offset + at,
				bytes - at < FILE_SUM_BYTES
					? (size_t)(bytes - at)
					: FILE_SUM_BYTES);
			if (section.sums + at / FILE_SUM_BYTES * 8 > size - 8)
				break;
			memcpy(data + section.sums + at / FILE_SUM_BYTES * 8,
				&sum, 8);
		}
	}
	if (64 + (uint64_t)head.sections * 64 > size)
		return;
	sum = 0;
	memcpy(data + 40, &sum, 8);
	sum = inside_sum(data, 64 + (size_t)head.sections * 64);
	memcpy(data + 40, &sum, 8);
}

#endif
