/* SPDX-License-Identifier: MIT */
/* Memory for so many allocations; before the run time is included. */
#ifndef LIMITED_H
#define LIMITED_H

#include <stdlib.h>

static long allowed = -1; /* allocations; below 0: all */

static void *
limited(void *old, size_t size)
{
	if (allowed == 0)
		return NULL;
	if (allowed > 0)
		allowed--;
	return realloc(old, size);
}

#define SLOT_MALLOC(size) limited(NULL, size)
#define SLOT_REALLOC(pointer, size) limited(pointer, size)
#define SLOT_FREE(pointer) free(pointer)

#endif
