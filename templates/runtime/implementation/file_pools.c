/* SPDX-License-Identifier: MIT */
/*---- file_pools.c --------------------------------------------------------*/

/*
 * The pools that one file is of: the one that is saved or loaded into, and
 * those that it owns from, be it by way of others. In a file there is one of
 * each family, the first that is found.
 */

typedef struct slot_pools_ {
	slot_pool **some;
	size_t count, room;
} slot_pools_;

/* Its number; their count: it is none of them. */
static size_t
slot_pools_number_(const slot_pools_ *pools, const slot_pool *pool)
{
	size_t i;

	for (i = 0; i < pools->count; i++)
		if (pools->some[i] == pool)
			break;
	return i;
}

/* That of a family. */
static size_t
slot_pools_family_(const slot_pools_ *pools, uint64_t family)
{
	size_t i;

	for (i = 0; i < pools->count; i++)
		if (slot_class_family_(pools->some[i]->root) == family)
			break;
	return i;
}

static bool
slot_pools_add_(slot_pools_ *pools, slot_pool *pool)
{
	void *memory = pools->some;

	if (slot_pools_number_(pools, pool) < pools->count)
		return true;
	if (!slot_grow_(&memory, &pools->room, pools->count + 1,
		    sizeof *pools->some))
		return false;
	pools->some = SLOT_CAST(slot_pool **, memory);
	pools->some[pools->count++] = pool;
	return true;
}

/* False: out of memory. */
static bool
slot_pools_gather_(slot_pools_ *pools, const slot_pool *first)
{
	const void *pool = first;
	slot_pool *peer;
	uint32_t k;
	size_t i;

	if (!slot_pools_add_(
		    pools, SLOT_CAST(slot_pool *, SLOT_NOT_CONST_(pool))))
		return false;
	for (i = 0; i < pools->count; i++)
		for (k = 0; (peer = slot_pool_peer_(pools->some[i], k)); k++)
			if (!slot_pools_add_(pools, peer))
				return false;
	return true;
}

/*---- their classes --------------------------------------------------------*/

/* The class of that id in the tables that have a class; NULL: not there. */
static const slot_class *
slot_class_beside_(const slot_class *type, uint64_t id)
{
	const slot_class *first = SLOT_CAST(const slot_class *,
		slot_place_(type, -SLOT_CAST(int64_t, type->here)));
	uint32_t i;

	for (i = 0; i < type->siblings; i++)
		if (first[i].id == id)
			return &first[i];
	return NULL;
}

/* The same of the classes that a pool has had objects of. */
static const slot_class *
slot_class_shelved_(const slot_pool *pool, uint64_t id)
{
	uint32_t i;

	for (i = 0; i < pool->shelf_count; i++)
		if (pool->shelves[i].type->id == id)
			return pool->shelves[i].type;
	return NULL;
}

/* The same of several; and the number of the pool that has objects of it. */
static const slot_class *
slot_class_in_pools_(const slot_pools_ *pools, uint64_t id, size_t *number)
{
	const slot_class *type = NULL;
	size_t i;

	for (i = 0; i < pools->count && !type; i++) {
		type = slot_class_beside_(pools->some[i]->root, id);
		if (!type)
			type = slot_class_shelved_(pools->some[i], id);
	}
	if (type)
		*number = slot_pools_family_(pools, slot_class_family_(type));
	return type;
}
