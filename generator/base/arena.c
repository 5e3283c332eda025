/* SPDX-License-Identifier: MIT */
/*
 * Objects are cut off the newest block one after another; an object too large
 * for what is left of it begins a new one. Blocks double from 64 KiB to 4 MiB,
 * so that a small run takes little and a large one few calls.
 */
#include "base/arena.h"

#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define BLOCK_FIRST ((size_t)64 << 10)
#define BLOCK_LARGEST ((size_t)4 << 20)
#define ALIGNMENT ARENA_ALIGNMENT

struct arena_block {
	struct arena_block *older;
	size_t size;
	max_align_t bytes[]; /* aligned for any type */
};

_Noreturn void
out_of_memory(void)
{
	fputs("slotgen: error: out of memory\n", stderr);
	exit(2);
}

void
arena_init(struct arena *arena)
{
	memset(arena, 0, sizeof *arena);
}

static void
release_down_to(struct arena *arena, struct arena_block *keep)
{
	while (arena->blocks != keep) {
		struct arena_block *block = arena->blocks;

		arena->blocks = block->older;
		free(block);
	}
}

void
arena_release(struct arena *arena)
{
	release_down_to(arena, NULL);
	arena_init(arena);
}

void
arena_clear(struct arena *arena)
{
#ifdef ARENA_CHECKED
	arena_release(arena);
#else
	struct arena_block *newest = arena->blocks;

	if (!newest)
		return;
	arena->blocks = newest->older;
	arena_release(arena);
	newest->older = NULL;
	arena->blocks = newest;
	arena->next = (unsigned char *)newest->bytes;
	arena->left = newest->size;
#endif
}

static void
add_block(struct arena *arena, size_t size)
{
	struct arena_block *block;

	if (size > SIZE_MAX - sizeof *block)
		out_of_memory();
	block = malloc(sizeof *block + size);
	if (!block)
		out_of_memory();
	block->older = arena->blocks;
	block->size = size;
	arena->blocks = block;
	arena->next = (unsigned char *)block->bytes;
	arena->left = size;
}

static void
add_room(struct arena *arena, size_t size)
{
#ifdef ARENA_CHECKED
	add_block(arena, size);
#else
	size_t block = BLOCK_FIRST;

	if (arena->blocks && arena->blocks->size < BLOCK_LARGEST)
		block = arena->blocks->size * 2;
	else if (arena->blocks)
		block = BLOCK_LARGEST;
	add_block(arena, size > block ? size : block);
#endif
}

static size_t
aligned(size_t size)
{
	return (size + ALIGNMENT - 1) / ALIGNMENT * ALIGNMENT;
}

/* Room of which nothing is known. */
static inline void *
take(struct arena *arena, size_t count, size_t size)
{
	void *object;

	if ((count | size) > UINT32_MAX / 2 && size &&
		count > SIZE_MAX / 2 / size)
		out_of_memory();
	size *= count;
	arena->used_bytes += size;
#ifdef ARENA_CHECKED
	add_room(arena, size ? size : 1);
#else
	size = aligned(size);
	if (size > arena->left || !arena->next)
		add_room(arena, size);
#endif
	object = arena->next;
	arena->next += size;
	arena->left -= size;
	return object;
}

/* As memset does. Objects are some hundred bytes mostly, for which a call would
 * take as long as this. */
static inline void
clear(void *object, size_t size)
{
	unsigned char *at = object;

	for (; size >= 64; size -= 64, at += 64)
		memset(at, 0, 64);
	if (size & 32) {
		memset(at, 0, 32);
		at += 32;
	}
	if (size & 16) {
		memset(at, 0, 16);
		at += 16;
	}
	if (size & 15)
		memset(at, 0, size & 15);
}

void *
arena_make(struct arena *arena, size_t count, size_t size)
{
	void *object = take(arena, count, size);

#ifdef ARENA_CHECKED
	clear(object, count * size);
#else
	clear(object, aligned(count * size)); /* all of what was taken */
#endif
	return object;
}

void
arena_cut_room(struct arena *arena, const char *room, size_t taken, size_t used)
{
	size_t more = aligned(taken) - aligned(used);

	if ((const unsigned char *)room + aligned(taken) != arena->next)
		return;
	arena->used_bytes -= taken - used;
	arena->next -= more;
	arena->left += more;
}

void *
arena_copy(struct arena *arena, const void *array, size_t count, size_t size)
{
	if (count == 0)
		return NULL;
	return memcpy(arena_make(arena, count, size), array, count * size);
}

/* Whether the array is what was made last, and more can stand behind it. */
static bool
extend(struct arena *arena, const void *array, size_t old_size, size_t size)
{
#ifdef ARENA_CHECKED
	(void)arena, (void)array, (void)old_size, (void)size;
	return false;
#else
	size_t more = aligned(size) - aligned(old_size);

	if (!array ||
		(const unsigned char *)array + aligned(old_size) !=
			arena->next ||
		more > arena->left)
		return false;
	arena->used_bytes += size - old_size;
	arena->next += more;
	arena->left -= more;
	return true;
#endif
}

void *
arena_grow_now(struct arena *arena, void *array, size_t count, size_t *capacity,
	size_t wanted, size_t size)
{
	size_t larger = *capacity ? *capacity : 4;
	unsigned char *grown = array;

	while (larger < wanted) {
		if (larger > SIZE_MAX / 2)
			out_of_memory();
		larger *= 2;
	}
	if (larger > SIZE_MAX / 2 / size ||
		!extend(arena, array, *capacity * size, larger * size)) {
		grown = take(arena, larger, size);
		if (count)
			memcpy(grown, array, count * size);
	}
	clear(grown + count * size, (larger - count) * size);
	*capacity = larger;
	return grown;
}

struct arena_mark
arena_mark(const struct arena *arena)
{
	struct arena_mark mark = {
		arena->blocks, arena->next, arena->left, arena->used_bytes};

	return mark;
}

void
arena_return(struct arena *arena, struct arena_mark mark)
{
	release_down_to(arena, mark.blocks);
	arena->next = mark.next;
	arena->left = mark.left;
	arena->used_bytes = mark.used_bytes;
}

void
arena_begin_turn(struct arena *arena, struct arena_turn *turn)
{
	if (turn->begun)
		arena_return(arena, turn->mark);
	turn->mark = arena_mark(arena);
	turn->begun = true;
}
