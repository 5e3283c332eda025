/* SPDX-License-Identifier: MIT */
/*
 * Unicode's general categories, as far as patterns name them: ranges of code
 * points, in order, each up to the next.
 */
#ifndef CATEGORY_TABLE_H
#define CATEGORY_TABLE_H

#include <stddef.h>
#include <stdint.h>

enum category_group {
	CATEGORY_OTHER, /* none that can be named */
	CATEGORY_UPPER_LETTER,
	CATEGORY_LOWER_LETTER,
	CATEGORY_OTHER_LETTER,
	CATEGORY_DECIMAL_NUMBER,
	CATEGORY_OTHER_NUMBER,
	CATEGORY_SPACE,
	CATEGORY_OTHER_SEPARATOR,
	CATEGORY_PUNCTUATION,
	CATEGORY_SYMBOL,
	CATEGORY_MARK
};

#define CATEGORY_GROUP_BITS 4

extern const uint32_t category_ranges[];
extern const size_t category_range_count;

#endif
