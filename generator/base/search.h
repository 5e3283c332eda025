/* SPDX-License-Identifier: MIT */
/*
 * Search in arrays that are sorted by a number.
 */
#ifndef SEARCH_H
#define SEARCH_H

#include <stddef.h>
#include <stdint.h>

/* The index of the last item whose number is at most wanted; 0 where there is
 * none. first_number is that of the first item, item_bytes how far it is to
 * the next. */
size_t
search_last(const uint64_t *first_number, size_t item_bytes, size_t count,
	uint64_t wanted);

#endif
