/* SPDX-License-Identifier: MIT */
/* One way to keep objects of 12 bytes and to refer to them weakly. */
#ifndef BENCH_POOL_H
#define BENCH_POOL_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

struct way {
	const char *name;
	/* Makes n objects, number i with a[0] = i. */
	void (*make)(size_t n);
	/* Frees object order[i] and makes another in its place. */
	void (*churn)(const uint32_t *order, size_t n);
	/* The sum of what all have, one after the other as they lie; NULL:
	 * they have no order but that of pointers to them. */
	uint64_t (*walk)(size_t n);
	/* The same as fast as may be: over those that lie side by side. */
	uint64_t (*scan)(size_t n);
	/* Weak reference i to object order[i]; NULL: it has none. */
	void (*weaken)(const uint32_t *order, size_t n);
	/* The sum of what the living ones have. */
	uint64_t (*deref)(size_t n);
	/* Frees the objects in that order; the references stay. */
	void (*release)(const uint32_t *order, size_t n);
	/* Forgets the references and what else there is. */
	void (*end)(size_t n);
};

extern const struct way way_array;    /* pool_array.c */
extern const struct way way_malloc;   /* pool_malloc.c, as the next two */
extern const struct way way_mimalloc;
extern const struct way way_list;
extern const struct way way_weak_ptr; /* pool_weak_ptr.cpp */
extern const struct way way_gweakref; /* pool_gweakref.c */

/* Opens the library of way_mimalloc; 0: it is not installed. */
int pool_have_mimalloc(void);

#ifdef __cplusplus
}
#endif
#endif
