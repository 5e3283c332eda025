/* SPDX-License-Identifier: MIT */
/*
 * A bump allocator. Everything of one run belongs to its arena and lives until
 * the run ends: nobody frees, so no error path leaks and the model may point
 * anywhere. Out of memory ends the program with a message and exit status 2,
 * because a generator that lives 20 ms has nothing better to do.
 *
 * Compiled with -DARENA_CHECKED each object has its own malloc, so that
 * AddressSanitizer sees an overrun of one object into the next.
 */
#ifndef ARENA_H
#define ARENA_H

#include <stdbool.h>
#include <stddef.h>

struct arena {
	struct arena_block *blocks; /* the newest first */
	unsigned char *next;        /* free bytes of the newest block … */
	size_t left;                /* … and how many */
	size_t used_bytes; /* handed out since init, for limits and -v */
};

/* A place to return to: everything made since is released at once. */
struct arena_mark {
	struct arena_block *blocks;
	unsigned char *next;
	size_t left;
	size_t used_bytes;
};

void
arena_init(struct arena *arena);

void
arena_release(struct arena *arena);

/* Releases all objects, and keeps a block for what comes next. */
void
arena_clear(struct arena *arena);

/* Zeroed memory for count objects of size bytes, aligned for any type. A
 * product beyond SIZE_MAX ends the program as being out of memory does. */
void *
arena_make(struct arena *arena, size_t count, size_t size);

/* Where a text of up to so many bytes, whose length is not known yet, may be
 * made: arena_take_room then keeps what was used of it. NULL where there is
 * none to be had without a new block. */
static inline char *
arena_room(struct arena *arena, size_t most)
{
#ifdef ARENA_CHECKED
	(void)arena;
	(void)most;
	return NULL;
#else
	return most <= arena->left ? (char *)arena->next : NULL;
#endif
}

/* What objects are aligned to, for any type. */
#define ARENA_ALIGNMENT _Alignof(max_align_t)

static inline void
arena_take_room(struct arena *arena, size_t used)
{
	size_t taken = (used + ARENA_ALIGNMENT - 1) / ARENA_ALIGNMENT *
		ARENA_ALIGNMENT;

	if (taken > arena->left)
		taken = arena->left;
	arena->used_bytes += used;
	arena->next += taken;
	arena->left -= taken;
}

/* Where nothing has been made since so many bytes of room were taken: only the
 * first so many are kept. */
void
arena_cut_room(
	struct arena *arena, const char *room, size_t taken, size_t used);

#define ARENA_NEW(arena, type) ((type *)arena_make((arena), 1, sizeof(type)))
#define ARENA_ARRAY(arena, type, count) \
	((type *)arena_make((arena), (count), sizeof(type)))

/* A copy of an array that was made elsewhere; NULL where it has no elements. */
void *
arena_copy(struct arena *arena, const void *array, size_t count, size_t size);

#define ARENA_COPY(arena, array, count) \
	(arena_copy((arena), (array), (count), sizeof *(array)))

/* Grows an array made in the arena to hold at least wanted elements, doubling
 * its capacity, where it stands if nothing was made behind it; else the old
 * copy stays behind until the arena is released. */
void *
arena_grow_now(struct arena *arena, void *array, size_t count, size_t *capacity,
	size_t wanted, size_t size);

/* Mostly there is room. */
static inline void *
arena_grow(struct arena *arena, void *array, size_t count, size_t *capacity,
	size_t wanted, size_t size)
{
	return wanted <= *capacity
		? array
		: arena_grow_now(arena, array, count, capacity, wanted, size);
}

struct arena_mark
arena_mark(const struct arena *arena);

void
arena_return(struct arena *arena, struct arena_mark mark);

/* Where things of which only the last is wanted are made. */
struct arena_turn {
	struct arena_mark mark;
	bool begun;
};

/* Releases all that was made since the last turn began, and begins one. */
void
arena_begin_turn(struct arena *arena, struct arena_turn *turn);

/* Says "out of memory" and exits with status 2. */
_Noreturn void
out_of_memory(void);

#endif
