/* SPDX-License-Identifier: MIT */
/* What programs of this folder define for the run time to call: where
 * memory comes from, and what is done where an assertion does not hold. The run
 * time's part is then compiled behind hooked.prelude, once for all of them. */
#ifndef HOOKED_H
#define HOOKED_H

#include <stddef.h>

#ifdef __cplusplus
extern "C" {
#endif

void *
test_allocate(void *pointer, size_t size);
void
test_free(void *pointer);
void
test_refuse(const char *condition);

#ifdef __cplusplus
}
#endif

#endif
