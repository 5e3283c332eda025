/* SPDX-License-Identifier: MIT */
/*---- own.c ---------------------------------------------------------------*/

/*
 * Frees objects with all that they own, without recursion: the way back to an
 * owner is kept in the very pointer that led from it. Clears and destroys
 * pools, together with those that own from each other.
 */

/* A list of embedded objects that own something, which is not empty. */
struct slot_nest_ {
	const slot_info *slot;
	void *cell;
};

static void *
slot_own_here_(const slot_class *type, void *object, bool drops,
	struct slot_nest_ *nest);

/* What one element owns: the cell of an own pointer, of itself or in what it
 * embeds; else NULL, and it owns nothing any more, or the nest that is to be
 * emptied first. */
static void *
slot_own_element_(
	const slot_info *slot, void *at, bool drops, struct slot_nest_ *nest)
{
	const slot_class *target;
	void *own;

	switch (slot->kind) {
	case SLOT_KIND_STRING:
		if (!(slot->flags & SLOT_IS_BORROWED))
			slot_string_clear(at);
		return NULL;
	case SLOT_KIND_BYTES:
		slot_list_clear(at);
		return NULL;
	case SLOT_KIND_OWN:
		own = slot_cell_get_(at);
		if (own && drops && slot_pool_of(own)->leaves) {
			slot_cell_put_(at, NULL);
			own = NULL;
		}
		return own ? at : NULL;
	case SLOT_KIND_OBJECT:
		target = slot_info_class(slot);
		return target->flags & SLOT_CLASS_OWNS
			? slot_own_here_(target, at, drops, nest)
			: NULL;
	default:
		return NULL;
	}
}

static inline const uint16_t *
slot_checks_(const slot_class *type)
{
	return SLOT_CAST(const uint16_t *, slot_place_(type, type->checks));
}

/* Most that could own have nothing, and that is all that is asked of them: the
 * first from there on that may have something, or the end. Apart, since in its
 * caller the registers would be in use. */
static SLOT_APART_ const uint16_t *
slot_owner_from_(const slot_info *infos, const uint16_t *rows,
	const void *object, const uint16_t *owner)
{
	while (*owner < SLOT_OWNER_IS_MORE &&
		!slot_cell_get_(
			slot_place_(object, infos[rows[*owner]].offset)))
		owner++;
	return owner;
}

/* The first cell of the object that has an own pointer, or the first nest; what
 * else it owns, and stands before that, is given up. Neither, and all of it is.
 * A list gives up its elements from the last one on and is shortened, so that
 * the next call need not look at them again. Own pointers into pools that leave
 * are dropped. It recurses only as deep as classes hold each other by value. */
static void *
slot_own_here_(const slot_class *type, void *object, bool drops,
	struct slot_nest_ *nest)
{
	const slot_info *infos = SLOT_CAST(
		const slot_info *, slot_place_(type, type->infos));
	const uint16_t *rows = SLOT_CAST(
		const uint16_t *, slot_place_(type, type->rows));
	const uint16_t *owner = slot_owner_from_(
		infos, rows, object, slot_checks_(type) + type->owners);

	for (; *owner != UINT16_MAX;
		owner = slot_owner_from_(infos, rows, object, owner + 1)) {
		uint32_t number = *owner & ~SLOT_OWNER_IS_MORE;
		const slot_info *slot = infos + rows[number];
		char *cell = SLOT_CAST(char *, object) + slot->offset,
		     *elements = cell;
		bool is_list = (slot->flags & SLOT_IS_LIST) != 0;
		size_t count = slot->dimensions
			? slot_count(type, object, SLOT_CAST(int, number))
			: 1;
		void *own;

		if (is_list)
			elements = SLOT_CAST(char *, slot_cell_get_(cell));
		if (is_list && count && slot->kind == SLOT_KIND_OBJECT &&
			slot_is_owner_(slot)) {
			nest->slot = slot;
			nest->cell = cell;
			return NULL;
		}
		while (count > 0) {
			own = slot_own_element_(slot,
				elements + (count - 1) * slot->size, drops,
				nest);
			if (own || nest->cell)
				return own;
			count--;
			if (is_list && count % slot->inner == 0)
				slot_block_of_(elements)->count = count /
					slot->inner;
		}
		if (is_list)
			slot_list_clear(cell);
	}
	if (type->dict)
		slot_dict_clear_(SLOT_CAST(char *, object) + type->dict - 1);
	return NULL;
}

/* Puts nests back that are being emptied, from the innermost on, which has that
 * many elements. */
static void
slot_nest_restore_(struct slot_nest_ top, char *elements, size_t count)
{
	for (;;) {
		slot_block *block = slot_block_of_(elements);
		const slot_info *slot = SLOT_CAST(
			const slot_info *, slot_cell_get_(&block->count));
		char *cell = SLOT_CAST(
			char *, slot_cell_get_(&block->capacity));
		char *outer = SLOT_CAST(char *, slot_cell_get_(cell));

		block->count = block->capacity = (count + slot->inner - 1) /
			slot->inner;
		slot_cell_put_(cell, elements);
		if (cell == top.cell)
			return;
		slot = SLOT_CAST(const slot_info *,
			slot_cell_get_(&slot_block_of_(outer)->count));
		count = SLOT_CAST(size_t, cell - outer) / slot->size + 1;
		elements = outer;
	}
}

/* Empties a nest with all that are in it: NULL, or the cell of the next own
 * pointer. Without recursion: while a list is being emptied its block has, for
 * count and capacity, its slot and the cell that led to it; that cell has the
 * list around it; and where in that the cell is tells how many elements are
 * left there. */
static void *
slot_nest_empty_(struct slot_nest_ top, bool drops)
{
	struct slot_nest_ nest = top;
	char *elements = NULL, *cell;
	const slot_info *slot = NULL;
	size_t count = 0;
	void *own;

	for (;;) {
		if (nest.cell) { /* into it */
			char *outer = elements;

			elements = SLOT_CAST(char *, slot_cell_get_(nest.cell));
			slot = nest.slot;
			count = slot_block_count(elements) * slot->inner;
			slot_cell_put_(nest.cell, outer);
			slot_cell_put_(&slot_block_of_(elements)->count, slot);
			slot_cell_put_(
				&slot_block_of_(elements)->capacity, nest.cell);
			nest.cell = NULL;
		}
		while (count > 0 && !nest.cell) {
			own = slot_own_element_(slot,
				elements + (count - 1) * slot->size, drops,
				&nest);
			if (own) {
				slot_nest_restore_(top, elements, count);
				return own;
			}
			if (!nest.cell)
				count--;
		}
		if (count > 0)
			continue;
		cell = SLOT_CAST(char *,
			slot_cell_get_(&slot_block_of_(elements)->capacity));
		SLOT_FREE(slot_block_of_(elements));
		elements = SLOT_CAST(char *, slot_cell_get_(cell));
		slot_cell_put_(cell, NULL);
		if (cell == top.cell)
			return NULL;
		slot = SLOT_CAST(const slot_info *,
			slot_cell_get_(&slot_block_of_(elements)->count));
		count = SLOT_CAST(size_t, cell - elements) / slot->size + 1;
	}
}

/* A cell of the object that has an own pointer; NULL, and it owns nothing any
 * more. */
static void *
slot_own_cell_(const slot_class *type, void *object, bool drops)
{
	struct slot_nest_ nest;
	void *own;

	do {
		nest.cell = NULL;
		own = slot_own_here_(type, object, drops, &nest);
		if (nest.cell)
			own = slot_nest_empty_(nest, drops);
	} while (!own && nest.cell);
	return own;
}

/* The way back from an owned object to its owner is kept in the owner's cell
 * that led to it, which is always the first that has a pointer. The first
 * owner's leads to itself. */
static void
slot_give_up_(const slot_class *type, void *root, bool frees_root)
{
	void *object = root, *above = NULL, *cell;
	const slot_class *its = type;

	if (frees_root)
		slot_place_leave_(slot_slab_of_(root), root);
	for (;;) {
		cell = its->flags & SLOT_CLASS_OWNS
			? slot_own_cell_(its, object, true)
			: NULL;
		if (cell) {
			void *own = slot_cell_get_(cell);

			SLOT_ASSERT_(own != root); /* own is a tree */
			slot_place_leave_(slot_slab_of_(own), own);
			slot_cell_put_(cell, above ? above : object);
			above = object;
			object = own;
			its = slot_class_of(object);
			continue;
		}
		if (object != root || frees_root)
			slot_place_drop_(slot_slab_of_(object), object);
		if (!above)
			return;
		object = above;
		its = object == root ? type : slot_class_of(object);
		cell = slot_own_cell_(its, object, false);
		above = slot_cell_get_(cell);
		if (above == object)
			above = NULL;
		slot_cell_put_(cell, NULL);
	}
}

static void
slot_free_apart_(slot_pool *pool, struct slot_slab_ *slab, void *object)
{
	if (slab->owns) {
		slot_give_up_(slab->type, object, true);
		return;
	}
	slot_slab_holed_(slab);
	slot_place_free_(pool, slab, object);
}

void
slot_pool_free(slot_pool *pool, void *object)
{
	struct slot_slab_ *slab;

	if (!object)
		return;
	slab = slot_slab_of_(object);
	SLOT_ASSERT_(slab->pool == pool);
	if (slab->apart)
		slot_free_apart_(pool, slab, object);
	else
		slot_place_free_(pool, slab, object);
}

void
slot_free(void *object)
{
	if (object)
		slot_pool_free(slot_pool_of(object), object);
}

/* An object that lives, and does not have that cell itself. */
static inline bool
slot_may_own_(const void *cell, const void *object)
{
	return slot_lives_(object) &&
		SLOT_ADDRESS_(cell) - SLOT_ADDRESS_(object) >=
		slot_class_of(object)->size;
}

void
slot_own_set(void *cell, void *object)
{
	void *old = slot_cell_get_(cell);

	SLOT_ASSERT_(!object || slot_may_own_(cell, object));
	slot_cell_put_(cell, object);
	if (old == object)
		return;
	slot_free(old);
	SLOT_ASSERT_(!object || slot_lives_(object)); /* old did not own it */
}

void
slot_release(const slot_class *type, void *object)
{
	slot_give_up_(type, object, false);
}

/* All objects give up what they own; what is in a pool that leaves is met by
 * itself. */
static void
slot_pool_give_up_(slot_pool *pool, bool frees)
{
	slot_walk walk = slot_pool_walk(pool);
	bool owns = frees;
	void *object;
	uint32_t i;

	for (i = 0; i < pool->shelf_count; i++)
		owns |= (pool->shelves[i].type->flags & SLOT_CLASS_OWNS) != 0;
	while (owns && (object = slot_walk_next(&walk, NULL)))
		if (frees || slot_class_of(object)->flags & SLOT_CLASS_OWNS)
			slot_give_up_(slot_class_of(object), object, frees);
}

/* Whether objects of a pool own some of a pool that leaves. */
static bool
slot_pool_holds_leaving_(const slot_pool *pool)
{
	const slot_pool *peer;
	uint32_t i;

	for (i = 0; (peer = slot_pool_peer_(pool, i)); i++)
		if (peer->leaves)
			return true;
	return false;
}

/* Puts a pool behind the last of a chain, NULL where it is the first; what the
 * last is then. */
static slot_pool *
slot_pool_chain_(slot_pool *last, slot_pool *pool)
{
	if (pool->after)
		return last;
	if (last)
		last->after = pool;
	pool->after = pool;
	return pool;
}

/* From the first of a chain of pools on, those from which they own join it. */
static void
slot_pools_join_(slot_pool *first, slot_pool *last)
{
	slot_pool *at = first, *peer;
	uint32_t i;

	for (;; at = at->after) {
		for (i = 0; (peer = slot_pool_peer_(at, i)); i++)
			last = slot_pool_chain_(last, peer);
		if (at->after == at)
			break;
	}
}

/* Of a chain those leave too that own, be it by way of others, from one that
 * leaves: their objects would be left without what they own. */
static void
slot_pools_leave_(slot_pool *first)
{
	bool more = true;
	slot_pool *at, *next;

	while (more)
		for (more = false, at = first; at->after != at;
			at = at->after) {
			next = at->after;
			if (next->leaves || !slot_pool_holds_leaving_(next))
				continue;
			next->leaves = more = true;
		}
}

static void
slot_pools_unchain_(slot_pool *at)
{
	bool more = true;
	slot_pool *next;

	for (; more; at = next) {
		next = at->after;
		more = next != at;
		at->after = NULL;
		at->leaves = false;
	}
}

/* The first count of the pools leave, and with them those of the others, and of
 * those from which they own, that own from one that leaves. Objects of the
 * first are freed one by one only where their pools keep the memory. */
static void
slot_pools_empty_(
	slot_pool *const *pools, uint32_t count, uint32_t among, bool frees)
{
	slot_pool *last = NULL, *last_first = NULL, *at;
	uint32_t i;

	for (i = 0; i < among; i++) {
		last = slot_pool_chain_(last, pools[i]);
		pools[i]->leaves = i < count;
		if (i < count)
			last_first = last;
	}
	slot_pools_join_(pools[0], last);
	slot_pools_leave_(pools[0]);
	for (at = pools[0];; at = at->after) {
		if (at->leaves) {
			slot_pool_give_up_(at, frees);
			slot_shapes_drop_(at);
		}
		frees = frees || at == last_first;
		if (at->after == at)
			break;
	}
	slot_pools_unchain_(pools[0]);
}

void
slot_pools_clear(slot_pool *const *pools, uint32_t count, uint32_t among)
{
	if (count > 0)
		slot_pools_empty_(pools, count, among, true);
}

void
slot_pool_clear(slot_pool *pool)
{
	slot_pools_clear(&pool, 1, 1);
}

/* The memory of one that is empty. */
static void
slot_pool_drop_(slot_pool *pool)
{
	slot_peers peers;
	uint32_t i;

	/* The last first: the memory of one may hold those after it. */
	for (i = pool->slab_count; i > 0; i--) {
		struct slot_slab_ *slab = slot_slab_of_(
			slot_slab_numbered_(pool, i));

		SLOT_UNPOISON_(slab, slot_slab_bytes_(slab->type));
		if (slab->generations)
			SLOT_FREE(slab->generations);
		if (slab->memory)
			SLOT_FREE(slab->memory);
	}
	if (pool->rows != &slot_no_row_)
		SLOT_FREE(pool->rows);
	if (pool->shelves)
		SLOT_FREE(pool->shelves);
	peers = pool->peers;
	slot_pool_init(pool, pool->root, peers.pools, peers.count);
	pool->peers.next = peers.next;
}

void
slot_pools_destroy(slot_pool *const *pools, uint32_t count, uint32_t among)
{
	uint32_t i;

	if (count > 0)
		slot_pools_empty_(pools, count, among, false);
	for (i = 0; i < count; i++)
		slot_pool_drop_(pools[i]);
}

void
slot_pool_destroy(slot_pool *pool)
{
	slot_pools_destroy(&pool, 1, 1);
}
