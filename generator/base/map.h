/* SPDX-License-Identifier: MIT */
/*
 * From a slice to a pointer, in insertion order. Nothing is ever deleted: a
 * generator has no need, and tombstones are where such tables go wrong.
 */
#ifndef MAP_H
#define MAP_H

#include "base/text.h"

struct map_entry {
	struct slice key; /* not copied: must outlive the map */
	uint64_t hash;
	void *value;
};

struct map {
	struct map_entry *entries; /* in insertion order */
	size_t count, capacity;
	uint32_t *cells;   /* entry number + 1; 0 is free */
	size_t cell_count; /* a power of two, at least twice count; 0 where
			      there are few */
};

void
map_init(struct map *map);

/* NULL where the key is not there. */
void *
map_get(const struct map *map, struct slice key);

/* The value that was there before, which stays; NULL when it is new. */
void *
map_put(struct map *map, struct arena *arena, struct slice key, void *value);

/* FNV-1a, 64 bits (http://www.isthe.com/chongo/tech/comp/fnv/). Also the
 * project's layout and class hash, so it must not change. */
#define HASH_START UINT64_C(0xcbf29ce484222325)
static inline uint64_t
hash_byte(uint64_t hash, unsigned char byte)
{
	return (hash ^ byte) * UINT64_C(0x100000001b3);
}

uint64_t
hash_bytes(uint64_t hash, const void *bytes, size_t length);

#endif
