/* SPDX-License-Identifier: MIT */
/*---- weak.h --------------------------------------------------------------*/

/*
 * A handle is an index and a generation. Beside each slab of a class with
 * weakref: true are the generations of its places: odd while an object lives
 * there, one more when it is made and when it is freed. A handle whose
 * generation is not the place's is dead. A place whose generations are used up,
 * after 2^31 objects, is never given out again. Any eight bytes may be asked.
 */
static inline slot_weak
slot_weaken(const slot_pool *pool, const void *object)
{
	slot_weak handle = {0, 0};

	if (!object)
		return handle;
	handle.index = slot_pool_index(pool, object);
	handle.generation = slot_slab_of_(object)->generations[handle.index &
		((1u << pool->place_bits) - 1)];
	return handle;
}

/** The object, or NULL where it is gone, or not of that class or below it
 * (NULL: any class). */
static inline void *
slot_deref(const slot_pool *pool, slot_weak handle, const slot_class *type)
{
	uint32_t place = 0;
	struct slot_slab_ *slab = slot_slab_at_(pool, handle.index, &place);

	if (!slab || !slab->generations || !(handle.generation & 1) ||
		slab->generations[place] != handle.generation ||
		(type && !slot_is_a(slab->type, type)))
		return NULL;
	return slot_slab_object_(slab, place);
}
