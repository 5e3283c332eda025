/* SPDX-License-Identifier: MIT */
/* The run time under test, with an account of its memory. */
#include <stddef.h>

#if defined(__cplusplus)
extern "C" {
#endif
void *
oracle_malloc(size_t size);
void *
oracle_realloc(void *old, size_t size);
void
oracle_free(void *memory);
#if defined(__cplusplus)
}
#endif

#define SLOT_MALLOC(size) oracle_malloc(size)
#define SLOT_REALLOC(pointer, size) oracle_realloc(pointer, size)
#define SLOT_FREE(pointer) oracle_free(pointer)
#define SLOTGEN_IMPLEMENTATION
#include "oracle.h"
