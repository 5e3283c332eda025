/* SPDX-License-Identifier: MIT */
/*---- weak.h --------------------------------------------------------------*/

/*
 * A handle is an index and a generation. Beside each slab of a class with
 * weakref: true are the generations of its places: odd while an object lives
 * there, one more when it is made and when it is freed. A handle whose
 * generation is not the place's is dead. A place whose generations are used up,
 * after 2^31 objects, is never given out again. Any eight bytes may be asked.
 */
SLOT_EXTERN slot_weak
slot_weaken(const slot_pool *pool, const void *object);

/** The object, or NULL where it is gone, or not of that class or below it
 * (NULL: any class). */
SLOT_EXTERN void *
slot_deref(const slot_pool *pool, slot_weak handle, const slot_class *type);

/* Of any class. An even generation is never an object's, however it came
 * here. */
static inline void *
slot_deref_(const slot_pool *pool, slot_weak handle)
{
	uint64_t index = handle.index;
	const struct slot_row_ *row = slot_row_of_(
		pool, handle.index, pool->place_bits);

	if (index >= row->weak_end || !(handle.generation & 1) ||
		*SLOT_CAST(const uint32_t *,
			SLOT_POINTER_(SLOT_CAST(uintptr_t,
				row->generations +
					index * sizeof(uint32_t)))) !=
			handle.generation)
		return NULL;
	return SLOT_POINTER_(
		SLOT_CAST(uintptr_t, row->base + index * row->stride));
}
