/* SPDX-License-Identifier: MIT */
/*---- pools.c -------------------------------------------------------------*/

/*
 * Slabs, and the places in them, which are given out, taken back and walked
 * over. AddressSanitizer is told which of them are free.
 */

#if defined(__SANITIZE_ADDRESS__)
#define SLOT_ASAN_ 1
#elif defined(__has_feature)
#if __has_feature(address_sanitizer)
#define SLOT_ASAN_ 1
#endif
#endif
#if defined(SLOT_ASAN_)
#include <sanitizer/asan_interface.h>
#define SLOT_POISON_(at, size) ASAN_POISON_MEMORY_REGION(at, size)
#define SLOT_UNPOISON_(at, size) ASAN_UNPOISON_MEMORY_REGION(at, size)
#else
#define SLOT_POISON_(at, size) ((void)(at), (void)(size))
#define SLOT_UNPOISON_(at, size) ((void)(at), (void)(size))
#endif

/* In developer builds every place has a generation, so that what is freed
 * twice, or has two owners, is noticed. */
#if defined(NDEBUG)
#define SLOT_TELLS_LIVING_ 0
#else
#define SLOT_TELLS_LIVING_ 1
#endif

static uint32_t
slot_stride_(const slot_class *type)
{
	return type->size < 2 ? 2
			      : type->size; /* room for the place of the next */
}

static uint32_t
slot_first_(const slot_class *type)
{
	uint32_t head = SLOT_CAST(uint32_t, sizeof(struct slot_slab_));

	return (head + type->align - 1) / type->align * type->align;
}

/* Of large objects the last may end beyond SLOT_SLAB_BYTES; all begin
 * within. */
static uint32_t
slot_capacity_(const slot_class *type)
{
	uint32_t stride = slot_stride_(type),
		 room = SLOT_SLAB_BYTES - slot_first_(type);

	return stride <= room / 8 ? room / stride : (room - 1) / stride + 1;
}

static size_t
slot_slab_bytes_(const slot_class *type)
{
	size_t size = slot_first_(type) +
		SLOT_CAST(size_t, slot_capacity_(type)) * slot_stride_(type);

	return size < SLOT_SLAB_BYTES ? SLOT_SLAB_BYTES : size;
}

void
slot_pool_init(slot_pool *pool, const slot_class *root, slot_pool *const *peers,
	uint32_t peer_count)
{
	uint32_t capacity = slot_capacity_(root);

	memset(pool, 0, sizeof *pool);
	pool->root = root;
	pool->peers.pools = peers;
	pool->peers.count = peer_count;
	while (capacity > 1u << pool->place_bits)
		pool->place_bits++;
}

void
slot_pool_add_peers(slot_pool *pool, slot_peers *more, slot_pool *const *pools,
	uint32_t count)
{
	slot_peers *last = &pool->peers;

	while (last->next && last != more)
		last = last->next;
	if (last != more) { /* else it is told again */
		last->next = more;
		more->next = NULL;
	}
	more->pools = pools;
	more->count = count;
}

/* The id of its root: what a pool holds is of one. */
static uint64_t
slot_class_family_(const slot_class *type)
{
	return SLOT_CAST(
		const uint64_t *, slot_place_(type, type->ancestors))[0];
}

/* The pool that it owns from, of that number; NULL past the last. */
static slot_pool *
slot_pool_peer_(const slot_pool *pool, uint32_t i)
{
	const slot_peers *peers = &pool->peers;

	while (peers && i >= peers->count) {
		i -= peers->count;
		peers = peers->next;
	}
	return peers ? peers->pools[i] : NULL;
}

slot_pool *
slot_pool_for(slot_pool *pool, const slot_class *type)
{
	uint64_t family = slot_class_family_(type);
	slot_pool *at = pool;
	uint32_t i = 0;

	while (at && slot_class_family_(at->root) != family)
		at = slot_pool_peer_(pool, i++);
	return at;
}

static bool
slot_slab_has_room_(const struct slot_slab_ *slab)
{
	return slab->free || slab->used < slab->capacity;
}

/* Also of a class that another file's tables describe: they have a copy of
 * it. */
static struct slot_shelf_ *
slot_shelf_of_(slot_pool *pool, const slot_class *type)
{
	struct slot_shelf_ *moved;
	uint32_t i;

	for (i = 0; i < pool->shelf_count; i++)
		if (pool->shelves[i].type == type ||
			pool->shelves[i].type->id == type->id)
			return &pool->shelves[i];
	moved = SLOT_CAST(struct slot_shelf_ *,
		SLOT_REALLOC(pool->shelves, (i + 1) * sizeof *pool->shelves));
	if (!moved)
		return NULL;
	pool->shelves = moved;
	pool->shelves[i].type = type;
	pool->shelves[i].room = NULL;
	pool->shelf_count = i + 1;
	return &pool->shelves[i];
}

static bool
slot_directory_grow_(slot_pool *pool)
{
	uint32_t capacity = pool->slab_capacity ? pool->slab_capacity * 2 : 8;
	void *moved;

	if (pool->slab_count < pool->slab_capacity)
		return true;
	moved = SLOT_REALLOC(pool->slabs, capacity * sizeof *pool->slabs);
	if (!moved)
		return false;
	pool->slabs = SLOT_CAST(struct slot_slab_ **, moved);
	pool->slab_capacity = capacity;
	return true;
}

/* The aligned part of memory that is longer by SLOT_SLAB_BYTES. */
static char *
slot_aligned_(void *memory)
{
	size_t over = SLOT_ADDRESS_(memory) & (SLOT_SLAB_BYTES - 1);

	return SLOT_CAST(char *, memory) + (over ? SLOT_SLAB_BYTES - over : 0);
}

/* A slab of zeros, its header that is. Of the usual size they are asked for in
 * ever larger numbers, so that what alignment costs in addresses, never in
 * touched memory, is shared. */
static struct slot_slab_ *
slot_slab_take_(slot_pool *pool, size_t size)
{
	uint32_t count = pool->slab_count < 15 ? pool->slab_count + 1 : 16;
	void *memory = NULL, *slab;

	if (size > SLOT_SLAB_BYTES) {
		memory = SLOT_MALLOC(size + SLOT_SLAB_BYTES);
		if (!memory)
			return NULL;
		slab = slot_aligned_(memory);
	} else {
		for (; !pool->spare_count && count; count /= 2) {
			memory = SLOT_MALLOC(
				SLOT_CAST(size_t, count + 1) * SLOT_SLAB_BYTES);
			if (!memory)
				continue;
			pool->spare = slot_aligned_(memory);
			pool->spare_count = count;
			break;
		}
		if (!pool->spare_count)
			return NULL;
		slab = pool->spare;
		pool->spare += SLOT_SLAB_BYTES;
		pool->spare_count--;
	}
	memset(slab, 0, sizeof(struct slot_slab_));
	SLOT_CAST(struct slot_slab_ *, slab)->memory = memory;
	return SLOT_CAST(struct slot_slab_ *, slab);
}

static struct slot_slab_ *
slot_slab_make_(slot_pool *pool, const slot_class *type)
{
	size_t size = slot_slab_bytes_(type);
	uint32_t capacity = slot_capacity_(type);
	struct slot_slab_ *slab;
	void *generations = NULL;

	if (SLOT_CAST(uint64_t, pool->slab_count + 1) << pool->place_bits >
		UINT32_MAX)
		return NULL; /* no number left that an index could hold */
	if (!slot_directory_grow_(pool))
		return NULL;
	if (type->flags & SLOT_CLASS_WEAKREF || SLOT_TELLS_LIVING_) {
		generations = SLOT_MALLOC(capacity * sizeof(uint32_t));
		if (!generations)
			return NULL;
		memset(generations, 0, capacity * sizeof(uint32_t));
	}
	slab = slot_slab_take_(pool, size);
	if (!slab) {
		if (generations)
			SLOT_FREE(generations);
		return NULL;
	}
	slab->pool = pool;
	slab->type = type;
	slab->generations = SLOT_CAST(uint32_t *, generations);
	slab->stride = slot_stride_(type);
	slab->reciprocal = SLOT_CAST(uint32_t,
		((SLOT_CAST(uint64_t, 1) << 32) + slab->stride - 1) /
			slab->stride);
	slab->first = slot_first_(type);
	slab->capacity = SLOT_CAST(uint16_t, capacity);
	slab->number = pool->slab_count + 1;
	pool->slabs[pool->slab_count++] = slab;
	SLOT_POISON_(slot_slab_object_(slab, 0), size - slab->first);
	return slab;
}

/* A free place's next one, + 1; 0: it is the last. */
static uint16_t
slot_link_get_(struct slot_slab_ *slab, uint32_t place)
{
	void *at = slot_slab_object_(slab, place);
	uint16_t link;

	SLOT_UNPOISON_(at, sizeof link);
	memcpy(&link, at, sizeof link);
	SLOT_POISON_(at, slab->stride);
	SLOT_ASSERT_(
		link <= slab->used); /* else someone wrote to a freed object */
	return link <= slab->used ? link : SLOT_CAST(uint16_t, 0);
}

static void
slot_link_put_(struct slot_slab_ *slab, uint32_t place, uint16_t link)
{
	void *at = slot_slab_object_(slab, place);

	SLOT_UNPOISON_(at, sizeof link);
	memcpy(at, &link, sizeof link);
	SLOT_POISON_(at, slab->stride);
}

static void
slot_touch_(struct slot_slab_ *slab, uint32_t place)
{
	if (place >= slab->touched)
		slab->touched = SLOT_CAST(uint16_t, place + 1);
}

void *
slot_pool_new(slot_pool *pool, const slot_class *type)
{
	struct slot_slab_ *slab = pool->current;
	struct slot_shelf_ *shelf;
	uint32_t place;
	void *object;

	SLOT_ASSERT_(
		slot_class_family_(type) == slot_class_family_(pool->root));
	if (!slab || slab->type != type) {
		shelf = slot_shelf_of_(pool, type);
		if (!shelf)
			return NULL;
		if (!shelf->room)
			shelf->room = slot_slab_make_(pool, shelf->type);
		slab = shelf->room;
		if (!slab)
			return NULL;
		pool->current = slab;
	}
	if (slab->free) {
		place = slab->free - 1u;
		slab->free = slot_link_get_(slab, place);
	} else {
		place = slab->used++;
	}
	if (slab->generations)
		slab->generations[place]++;
	slab->live++;
	pool->count++;
	slot_touch_(slab, place);
	if (!slot_slab_has_room_(slab)) {
		shelf = slot_shelf_of_(pool, type);
		shelf->room = slab->next;
		slab->next = NULL;
		pool->current = NULL;
	}
	object = slot_slab_object_(slab, place);
	SLOT_UNPOISON_(object, slab->stride);
	return object;
}

void *
slot_new(slot_pool *pool, const slot_class *type)
{
	void *object = slot_pool_new(pool, type);

	if (object)
		slot_init(type, object);
	return object;
}

static uint32_t
slot_place_of_(const slot_pool *pool, const void *object)
{
	return slot_pool_index(pool, object) & ((1u << pool->place_bits) - 1);
}

/* Of an object that was given out; true where that is not known. */
static inline bool
slot_lives_(const void *object)
{
	struct slot_slab_ *slab = slot_slab_of_(object);
	uint32_t place = slot_place_of_(slab->pool, object);

	return place < slab->used && slot_slab_object_(slab, place) == object &&
		(!slab->generations || slab->generations[place] & 1);
}

/* It is dead to references from here on, and its memory freed when it owns
 * nothing any more. */
static void
slot_place_leave_(void *object)
{
	struct slot_slab_ *slab = slot_slab_of_(object);

	/* Freed twice, or by two owners: own is a tree. */
	SLOT_ASSERT_(slot_lives_(object));
	if (slab->generations)
		slab->generations[slot_place_of_(slab->pool, object)]++;
}

static void
slot_place_free_(void *object)
{
	struct slot_slab_ *slab = slot_slab_of_(object);
	slot_pool *pool = slab->pool;
	uint32_t place = slot_place_of_(pool, object);
	bool had_room = slot_slab_has_room_(slab);
	struct slot_shelf_ *shelf;

	slab->live--;
	pool->count--;
	slot_touch_(slab, place);
	if (slab->generations && slab->generations[place] == 0) {
		SLOT_POISON_(object, slab->stride);
		return; /* its generations are used up */
	}
	slot_link_put_(slab, place, slab->free);
	slab->free = SLOT_CAST(uint16_t, place + 1);
	if (had_room)
		return;
	shelf = slot_shelf_of_(
		pool, slab->type); /* there is one: no memory is asked for */
	slab->next = shelf->room;
	shelf->room = slab;
	pool->current = slab;
}

static bool
slot_is_sorted_(struct slot_slab_ *slab)
{
	uint16_t place = slab->free, next;

	for (; place; place = next) {
		next = slot_link_get_(slab, place - 1u);
		if (next && next < place)
			return false;
	}
	return true;
}

/* By the bits of the places, lowest first: takes no memory. */
static void
slot_sort_free_(struct slot_slab_ *slab)
{
	uint32_t bit;

	slab->touched = 0;
	if (slot_is_sorted_(slab))
		return;
	for (bit = 1; bit <= slab->used; bit <<= 1) {
		uint16_t first[2] = {0, 0}, last[2] = {0, 0}, place, next;

		for (place = slab->free; place; place = next) {
			unsigned half = (place & bit) != 0;

			next = slot_link_get_(slab, place - 1u);
			if (last[half])
				slot_link_put_(slab, last[half] - 1u, place);
			else
				first[half] = place;
			last[half] = place;
		}
		if (last[0])
			slot_link_put_(slab, last[0] - 1u, first[1]);
		if (last[1])
			slot_link_put_(slab, last[1] - 1u, 0);
		slab->free = first[0] ? first[0] : first[1];
	}
}

/* Whether an object lives at the walk's place. */
static bool
slot_walk_lives_(slot_walk *walk, struct slot_slab_ *slab)
{
	if (slab->generations)
		return (slab->generations[walk->place] & 1) != 0;
	if (slab->touched > walk->place) {
		slot_sort_free_(slab);
		walk->free = slab->free;
	}
	while (walk->free && walk->free - 1 < walk->place)
		walk->free = slot_link_get_(slab, walk->free - 1);
	return walk->free - 1 != walk->place;
}

void *
slot_walk_next(slot_walk *walk, const slot_class *type)
{
	slot_pool *pool = walk->pool;
	struct slot_slab_ *slab;

	for (;;) {
		slab = walk->number ? pool->slabs[walk->number - 1] : NULL;
		if (!slab || walk->place >= slab->used ||
			(type && !slot_is_a(slab->type, type))) {
			if (walk->number >= pool->slab_count)
				return NULL;
			slab = pool->slabs[walk->number++];
			walk->place = 0;
			if (!slab->generations)
				slot_sort_free_(slab);
			walk->free = slab->free;
			continue;
		}
		if (slot_walk_lives_(walk, slab))
			return slot_slab_object_(slab, walk->place++);
		walk->place++;
	}
}
