/* SPDX-License-Identifier: MIT */
#include "base/map.h"

#include <string.h>

uint64_t
hash_bytes(uint64_t hash, const void *bytes, size_t length)
{
	const unsigned char *byte = bytes;
	size_t i;

	for (i = 0; i < length; i++)
		hash = (hash ^ byte[i]) * UINT64_C(0x100000001b3);
	return hash;
}

void
map_init(struct map *map)
{
	memset(map, 0, sizeof *map);
}

/* The place of the key, or the free place where it would go. */
static uint32_t *
map_place(const struct map *map, struct slice key, uint64_t hash)
{
	size_t mask = map->place_count - 1;
	size_t at = (size_t)(hash ^ hash >> 32) & mask;

	while (map->places[at]) {
		const struct map_entry *entry =
			&map->entries[map->places[at] - 1];

		if (entry->hash == hash && slice_equal(entry->key, key))
			break;
		at = (at + 1) & mask;
	}
	return &map->places[at];
}

void *
map_get(const struct map *map, struct slice key)
{
	uint32_t place;

	if (map->count == 0)
		return NULL;
	place = *map_place(
		map, key, hash_bytes(HASH_START, key.bytes, key.length));
	return place ? map->entries[place - 1].value : NULL;
}

static void
map_rehash(struct map *map, struct arena *arena)
{
	size_t i;

	map->place_count = map->place_count ? map->place_count * 2 : 16;
	map->places = ARENA_ARRAY(arena, uint32_t, map->place_count);
	for (i = 0; i < map->count; i++)
		*map_place(map, map->entries[i].key,
			map->entries[i].hash) = (uint32_t)i + 1;
}

void *
map_put(struct map *map, struct arena *arena, struct slice key, void *value)
{
	uint64_t hash = hash_bytes(HASH_START, key.bytes, key.length);
	struct map_entry *entry;
	uint32_t *place;

	if ((map->count + 1) * 2 > map->place_count)
		map_rehash(map, arena);
	place = map_place(map, key, hash);
	if (*place)
		return map->entries[*place - 1].value;
	map->entries = arena_grow(arena, map->entries, map->count,
		&map->capacity, map->count + 1, sizeof *map->entries);
	entry = &map->entries[map->count++];
	entry->key = key;
	entry->hash = hash;
	entry->value = value;
	*place = (uint32_t)map->count;
	return NULL;
}
