/* SPDX-License-Identifier: MIT */
/*---- file_number.c -------------------------------------------------------*/

/*
 * Which row an object is, by its address or its index: each slab's first row is
 * known, and of one that does not come as a whole how many come before each
 * word of its map.
 */

/* Of the objects of a word of a slab's map those that come. */
static slot_map_
slot_save_lives_(
	const slot_save_pool_ *from, const struct slot_slab_ *slab, size_t word)
{
	const slot_map_ *owned = from->slabs[slab->number].owned;

	return slot_map_below_(owned ? owned[word] : ~slab->holes[word],
		slab->used - word * SLOT_MAP_BITS_);
}

/* The next slab of just that class. */
static const struct slot_slab_ *
slot_save_next_slab_(
	const slot_pool *pool, const slot_class *type, uint32_t *number)
{
	const struct slot_slab_ *slab;

	do
		slab = slot_slab_next_(pool, type, number);
	while (slab && !slot_class_same(slab->type, type));
	return slab;
}

/* Memory for what comes before words. */
static bool
slot_save_before_(slot_save_pool_ *from)
{
	const struct slot_slab_ *slab;
	uint32_t number = 0;
	size_t words = 0;

	while ((slab = slot_slab_next_(from->pool, NULL, &number)))
		if (from->owned || slab->holes != slot_no_holes_)
			words += slot_map_words_(slab);
	from->before = SLOT_CAST(
		uint16_t *, SLOT_MALLOC((words + 1) * sizeof *from->before));
	return from->before != NULL;
}

/* Which row each slab of a class begins with, by its number; where not all of
 * one come, what comes before each word of the map is counted once. */
static uint16_t *
slot_save_number_(slot_save_pool_ *from, const slot_class *type, uint64_t row,
	uint16_t *before)
{
	const struct slot_slab_ *slab;
	uint32_t number = 0;
	size_t k;

	while ((slab = slot_save_next_slab_(from->pool, type, &number))) {
		uint32_t count = 0;

		from->slabs[number].type = slab->type;
		from->slabs[number].first = row;
		if (!from->owned && slab->holes == slot_no_holes_) {
			row += slab->used;
			continue;
		}
		from->slabs[number].before = before;
		for (k = 0; k * SLOT_MAP_BITS_ < slab->used; k++) {
			*before++ = SLOT_CAST(uint16_t, count);
			count += slot_map_ones_(
				slot_save_lives_(from, slab, k));
		}
		row += count;
	}
	return before;
}

/* What is known at once of indexes of the pool that is saved; the number 0 is
 * that of the index 0, of no object. */
static bool
slot_save_wholes_(slot_save_ *save)
{
	const slot_pool *pool = save->pool;
	size_t size = (pool->slab_count + SLOT_CAST(size_t, 1)) *
		sizeof *save->wholes;
	uint32_t i;

	save->wholes = SLOT_CAST(slot_whole_ *, SLOT_MALLOC(size));
	if (!save->wholes)
		return false;
	memset(save->wholes, 0, size);
	save->wholes[0].end = 1;
	for (i = 1; i <= pool->slab_count; i++) {
		const slot_slab_rows_ *rows = &save->pools[0].slabs[i];

		if (!rows->first || rows->before)
			continue;
		save->wholes[i].end = pool->rows[i].end;
		save->wholes[i].add = SLOT_CAST(uint32_t,
			(rows->first -
				(SLOT_CAST(uint64_t, i) << pool->place_bits)) &
				UINT32_MAX);
	}
	return true;
}

/* Where rows are known to begin. */
static bool
slot_save_rows_known_(slot_save_ *save)
{
	uint16_t *before;
	size_t i, k;

	for (i = 0; i < save->all.count; i++) {
		if (!slot_save_before_(&save->pools[i]))
			return false;
		before = save->pools[i].before;
		for (k = 0; k < save->count; k++)
			if (save->classes[k].pool == i)
				before = slot_save_number_(&save->pools[i],
					save->classes[k].type,
					save->sections[k].first, before);
	}
	return slot_save_wholes_(save);
}

/* In place of a row. */
#define SLOT_LOST_GONE_ INT64_C(0)
#define SLOT_LOST_OTHER_ INT64_C(-1)

/* The row of what lies in a slab; or that it is gone, or no type, or not saved
 * with the others. */
static int64_t
slot_save_row_(const slot_save_ *save, const struct slot_slab_ *slab,
	const void *object, const slot_class *type)
{
	size_t number = slot_pools_number_(&save->all, slab->pool);
	const slot_slab_rows_ *rows = &save->pools[number].slabs[slab->number];
	uint32_t place = slot_place_of_(slab, object),
		 bits = SLOT_CAST(uint32_t, SLOT_MAP_BITS_);
	slot_map_ lives;

	if (place >= slab->used || slot_slab_object_(slab, place) != object ||
		(type && !slot_is_a(slab->type, type)) ||
		slab->holes[place / bits] >> place % bits & 1)
		return SLOT_LOST_GONE_;
	if (!rows->first)
		return SLOT_LOST_OTHER_;
	if (!rows->before)
		return SLOT_CAST(int64_t, rows->first + place);
	lives = slot_save_lives_(&save->pools[number], slab, place / bits);
	if (!(lives >> place % bits & 1))
		return SLOT_LOST_OTHER_;
	return SLOT_CAST(int64_t,
		rows->first + rows->before[place / bits] +
			slot_map_ones_(slot_map_below_(lives, place % bits)));
}

/* The row of the object at an index, in the pool of the slot's class. */
static int64_t
slot_save_row_at_(
	const slot_save_ *save, uint32_t index, const slot_class *type)
{
	size_t number = type
		? slot_pools_family_(&save->all, slot_class_family_(type))
		: 0;
	const slot_pool *pool;
	const struct slot_row_ *row;
	const void *object;

	if (number == save->all.count)
		return SLOT_LOST_OTHER_;
	pool = save->pools[number].pool;
	row = slot_row_of_(pool, index, pool->place_bits);
	if (index >= row->end)
		return SLOT_LOST_GONE_;
	object = slot_object_at_(pool, index, pool->place_bits);
	return slot_save_row_(save, slot_slab_of_(object), object, type);
}

/* The row of what a pointer leads to, wherever that is. */
static int64_t
slot_save_row_to_(
	const slot_save_ *save, const void *pointer, const slot_class *type)
{
	const struct slot_slab_ *slab = slot_save_slab_(save, pointer);

	return slab ? slot_save_row_(save, slab, pointer, type)
		    : SLOT_LOST_OTHER_;
}
