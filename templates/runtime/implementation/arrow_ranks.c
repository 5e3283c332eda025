/* SPDX-License-Identifier: MIT */
/*---- arrow_ranks.c -------------------------------------------------------*/

/*
 * Which row of its pool's stream an object is: how many live before it, in the
 * order in which runs are told.
 */

/* Of a slab its first row, and where it has holes how many live before each
 * word of its map. */
typedef struct slot_slab_rank_ {
	uint32_t first;
	uint32_t *before;
} slot_slab_rank_;

/* A slab by its address. */
typedef struct slot_slab_known_ {
	uintptr_t address;
	uint32_t number;
} slot_slab_known_;

typedef struct slot_ranks_ {
	const slot_pool *pool;
	slot_slab_rank_ *slabs;  /* by number */
	uint32_t *before;        /* memory of theirs */
	slot_slab_known_ *known; /* by address */
	uint32_t known_count;
} slot_ranks_;

static void
slot_ranks_free_(slot_ranks_ *ranks)
{
	slot_free_memory_(ranks->slabs);
	slot_free_memory_(ranks->before);
	slot_free_memory_(ranks->known);
}

/* Of a word of a slab's map, the places below end. */
static slot_map_
slot_lives_below_(const struct slot_slab_ *slab, size_t word, size_t end)
{
	return slot_map_below_(~slab->holes[word], end - word * SLOT_MAP_BITS_);
}

static void
slot_ranks_slab_(slot_ranks_ *ranks, const struct slot_slab_ *slab,
	uint32_t *row, uint32_t **before)
{
	slot_slab_rank_ *rank = &ranks->slabs[slab->number];
	size_t i;

	rank->first = *row;
	if (slab->holes == slot_no_holes_) {
		*row += slab->used;
		return;
	}
	rank->before = *before;
	for (i = 0; i * SLOT_MAP_BITS_ < slab->used; i++) {
		*(*before)++ = *row - rank->first;
		*row += slot_map_ones_(slot_lives_below_(slab, i, slab->used));
	}
}

static int
slot_known_order_(const void *a, const void *b)
{
	uintptr_t x = SLOT_CAST(const slot_slab_known_ *, a)->address;
	uintptr_t y = SLOT_CAST(const slot_slab_known_ *, b)->address;

	return x < y ? -1 : x > y;
}

static bool
slot_ranks_make_(slot_ranks_ *ranks, const slot_pool *pool)
{
	const struct slot_slab_ *slab;
	size_t words = 0;
	uint32_t number = 0, row = 0, *before;

	ranks->pool = pool;
	while ((slab = slot_slab_next_(pool, NULL, &number)))
		words += slab->used / SLOT_MAP_BITS_ + 1;
	ranks->slabs = SLOT_CAST(slot_slab_rank_ *,
		slot_arrow_zeros_(pool->slab_count + SLOT_CAST(size_t, 1),
			sizeof *ranks->slabs));
	ranks->before = SLOT_CAST(
		uint32_t *, slot_arrow_zeros_(words, sizeof *before));
	ranks->known = SLOT_CAST(slot_slab_known_ *,
		slot_arrow_zeros_(pool->slab_count, sizeof *ranks->known));
	if (!ranks->slabs || !ranks->before || !ranks->known)
		return false;
	before = ranks->before;
	number = 0;
	while ((slab = slot_slab_next_(pool, NULL, &number))) {
		slot_slab_known_ *known = &ranks->known[ranks->known_count++];

		known->address = SLOT_ADDRESS_(slab);
		known->number = number;
		slot_ranks_slab_(ranks, slab, &row, &before);
	}
	qsort(ranks->known, ranks->known_count, sizeof *ranks->known,
		slot_known_order_);
	return true;
}

/* The row of an object, which lies in a slab of the pool; UINT32_MAX: it has
 * been freed. */
static uint32_t
slot_rank_(const slot_ranks_ *ranks, const void *object)
{
	const struct slot_slab_ *slab = slot_slab_of_(object);
	const slot_slab_rank_ *rank = &ranks->slabs[slab->number];
	size_t place;

	if (!slot_lives_(object))
		return UINT32_MAX;
	place = slot_place_of_(slab, object);
	if (!rank->before)
		return rank->first + SLOT_CAST(uint32_t, place);
	return rank->first + rank->before[place / SLOT_MAP_BITS_] +
		slot_map_ones_(
			slot_lives_below_(slab, place / SLOT_MAP_BITS_, place));
}

/* The same of a pointer, which may lead anywhere. */
static uint32_t
slot_rank_of_pointer_(const slot_ranks_ *ranks, const void *object)
{
	uintptr_t slab = SLOT_ADDRESS_(object) &
		~SLOT_CAST(uintptr_t, SLOT_SLAB_BYTES - 1);
	uint32_t low = 0, high = ranks->known_count, middle;

	while (low < high) {
		middle = low + (high - low) / 2;
		if (ranks->known[middle].address < slab)
			low = middle + 1;
		else
			high = middle;
	}
	if (low == ranks->known_count || ranks->known[low].address != slab)
		return UINT32_MAX;
	return slot_rank_(ranks, object);
}

/* The same of an index. */
static uint32_t
slot_rank_of_index_(const slot_ranks_ *ranks, uint32_t index)
{
	const void *object = index ? slot_pool_at(ranks->pool, index) : NULL;

	return object ? slot_rank_(ranks, object) : UINT32_MAX;
}
