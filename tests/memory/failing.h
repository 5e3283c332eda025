/* SPDX-License-Identifier: MIT */
/*
 * Memory that is refused at each allocation in turn, once and for good. A
 * program includes this, then its headers with their implementations, then
 * scenarios.h.
 */
#ifndef FAILING_H
#define FAILING_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static long allocations; /* of this run, refused ones too */
static long blocks;      /* that have not been freed */
static long failing;     /* the number of the first that fails; 0: none */
static bool for_good;    /* all after it fail too */
static long refusals;    /* of this run */

static void *
test_allocate(void *pointer, size_t size)
{
	allocations++;
	if (failing && (allocations == failing ||
			       (for_good && allocations > failing))) {
		refusals++;
		return NULL;
	}
	blocks += pointer == NULL;
	return realloc(pointer, size);
}

static void
test_free(void *pointer)
{
	blocks--;
	free(pointer);
}

#define SLOT_MALLOC(size)           test_allocate(NULL, size)
#define SLOT_REALLOC(pointer, size) test_allocate(pointer, size)
#define SLOT_FREE(pointer)          test_free(pointer)

#endif
