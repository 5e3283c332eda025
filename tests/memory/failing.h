/* SPDX-License-Identifier: MIT */
/*
 * Memory that is refused at each allocation in turn, once and for good. A
 * program includes this, then its headers with their tables, then scenarios.h;
 * slotgen.h's own part is compiled once for all of them, behind
 * failing.prelude.
 */
#ifndef FAILING_H
#define FAILING_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "failing.prelude"

static long allocations; /* of this run, refused ones too */
static long blocks;      /* that have not been freed */
static long failing;     /* the number of the first that fails; 0: none */
static bool for_good;    /* all after it fail too */
static long refusals;    /* of this run */

void *
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

void
test_free(void *pointer)
{
	blocks--;
	free(pointer);
}

#endif
