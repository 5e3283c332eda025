/* SPDX-License-Identifier: MIT */
/* Memory for so many allocations; before the run time is included. */
#ifndef LIMITED_H
#define LIMITED_H

#include <stdlib.h>

extern long limited_to; /* below 0: all */

void *
limited(void *old, size_t size);

#define SLOT_MALLOC(size) limited(NULL, size)
#define SLOT_REALLOC(pointer, size) limited(pointer, size)
#define SLOT_FREE(pointer) free(pointer)

#endif
