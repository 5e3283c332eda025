/* SPDX-License-Identifier: MIT */
/*
 * Entries stand in the order of their coming. Few are looked through; of more a
 * hash table of their numbers, with linear probing and at most half full, finds
 * them.
 */
#include "base/map.h"

#include <string.h>

uint64_t
hash_bytes(uint64_t hash, const void *bytes, size_t length)
{
	const unsigned char *byte = bytes;
	size_t i;

	for (i = 0; i < length; i++)
		hash = hash_byte(hash, byte[i]);
	return hash;
}

/*---- maps -----------------------------------------------------------------*/

static inline uint64_t
load(const char *bytes, size_t count)
{
	uint64_t word = 0;

	memcpy(&word, bytes, count);
	return word;
}

/* With a constant of splitmix64; what differs above is brought down. */
static inline uint64_t
mix(uint64_t hash, uint64_t word)
{
	hash = (hash ^ word) * UINT64_C(0xbf58476d1ce4e5b9);
	return hash ^ hash >> 32;
}

/* Of nothing that is kept, so it may look at eight bytes at once; those at the
 * end may be looked at twice. */
static uint64_t
key_hash(struct slice key)
{
	uint64_t hash = key.length, last = 0;
	size_t at;

	if (key.length >= 8) {
		for (at = 0; at + 8 < key.length; at += 8)
			hash = mix(hash, load(key.bytes + at, 8));
		last = load(key.bytes + key.length - 8, 8);
	} else if (key.length >= 4) {
		last = load(key.bytes, 4) << 32 |
			load(key.bytes + key.length - 4, 4);
	} else if (key.length) {
		last = load(key.bytes, 1) |
			load(key.bytes + key.length / 2, 1) << 8 |
			load(key.bytes + key.length - 1, 1) << 16;
	}
	return mix(mix(hash, last), 0);
}

void
map_init(struct map *map)
{
	memset(map, 0, sizeof *map);
}

/* The cell of the key, or the free one where it would go. */
static uint32_t *
map_cell(const struct map *map, struct slice key, uint64_t hash)
{
	size_t mask = map->cell_count - 1;
	size_t at = (size_t)hash & mask;

	while (map->cells[at]) {
		const struct map_entry *entry =
			&map->entries[map->cells[at] - 1];

		if (entry->hash == hash && slice_equal(entry->key, key))
			break;
		at = (at + 1) & mask;
	}
	return &map->cells[at];
}

/* What is looked through in less time than a key is hashed. */
#define FEW 12

static struct map_entry *
find_among_few(const struct map *map, struct slice key)
{
	size_t i;

	for (i = 0; i < map->count; i++)
		if (slice_equal(map->entries[i].key, key))
			return &map->entries[i];
	return NULL;
}

void *
map_get(const struct map *map, struct slice key)
{
	const struct map_entry *entry;
	uint32_t cell;

	if (map->cell_count == 0) {
		entry = find_among_few(map, key);
		return entry ? entry->value : NULL;
	}
	cell = *map_cell(map, key, key_hash(key));
	return cell ? map->entries[cell - 1].value : NULL;
}

static struct map_entry *
add_entry(struct map *map, struct arena *arena, struct slice key, void *value)
{
	struct map_entry *entry;

	map->entries = arena_grow(arena, map->entries, map->count,
		&map->capacity, map->count + 1, sizeof *map->entries);
	entry = &map->entries[map->count++];
	entry->key = key;
	entry->value = value;
	return entry;
}

static void
map_rehash(struct map *map, struct arena *arena)
{
	bool has_hashes = map->cell_count != 0;
	size_t i;

	map->cell_count = has_hashes ? map->cell_count * 2 : 32;
	map->cells = ARENA_ARRAY(arena, uint32_t, map->cell_count);
	for (i = 0; i < map->count; i++) {
		struct map_entry *entry = &map->entries[i];

		if (!has_hashes)
			entry->hash = key_hash(entry->key);
		*map_cell(map, entry->key, entry->hash) = (uint32_t)i + 1;
	}
}

void *
map_put(struct map *map, struct arena *arena, struct slice key, void *value)
{
	struct map_entry *entry;
	uint64_t hash;
	uint32_t *cell;

	if (map->cell_count == 0) {
		entry = find_among_few(map, key);
		if (entry)
			return entry->value;
		if (map->count < FEW) {
			add_entry(map, arena, key, value);
			return NULL;
		}
	}
	if ((map->count + 1) * 2 > map->cell_count)
		map_rehash(map, arena);
	hash = key_hash(key);
	cell = map_cell(map, key, hash);
	if (*cell)
		return map->entries[*cell - 1].value;
	add_entry(map, arena, key, value)->hash = hash;
	*cell = (uint32_t)map->count;
	return NULL;
}
