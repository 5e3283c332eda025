/* SPDX-License-Identifier: MIT */
/*---- pools.h -------------------------------------------------------------*/

/*
 * A pool holds objects of one family: of a class and of all below it. They
 * never move. They lie in slabs, each of one class and aligned to its length,
 * so that an object's address leads to its slab and from there to its pool and
 * its class: an object of 12 bytes takes 12. Free places are a list inside
 * them. Objects that own something belong in pools, which free what is owned;
 * others may be anywhere. What is owned has one owner, and nothing that it owns
 * owns that, be it by way of others: own is a tree. Developer builds assert it
 * where an owner is set and where objects are freed, and that nothing is freed
 * twice. What owns something is not assigned with =, nor copied in C++, since
 * two would own the same: C_copy copies what is owned too.
 *
 *   Order_pool orders;
 *   Order *order;
 *   slot_walk walk;
 *
 *   Order_pool_init(&orders);
 *   order = Order_new(&orders);             // as Order_init leaves it; NULL:
 *                                           // out of memory
 *   walk = slot_pool_walk(&orders.all);
 *   while ((order = Order_next(&walk)))     // slab by slab
 *           if (Order_get_qty(order) == 0)
 *                   Order_free(&orders, order);
 *   slot_pool_destroy(&orders.all);
 *
 * A pool is told once which pools its objects own from: Node_pool_init(&nodes,
 * &materials). A class whose family begins in another file may own from more
 * than that file knows: they are told with it, Leaf_pool_init(&nodes,
 * &materials, &peers, &labels), where peers is a Leaf_peers; or later, where
 * several files add some, Leaf_pool_peers(&nodes, &peers, &labels). A pool is
 * destroyed before those that it owns from. Pools that own from each other, be
 * it by way of others, are destroyed in any order: when one is cleared or
 * destroyed, the objects of all of them go. A pool must not be moved or copied
 * once it is in use.
 *
 * All pools of market.yaml are one struct, which tells each what it owns from:
 *
 *   market_pools pools;
 *
 *   market_pools_init(&pools);
 *   order = Order_new(&pools.Order);
 *   market_pools_destroy(&pools);           // in whatever order they own
 *
 * Those of a file that it imports are a pointer in it: market_pools_init(
 * &pools, &base), and pools.base->Thing. What it imports is initialised before
 * it and destroyed after it.
 *
 * Limits: the indexes of a pool are 32 bits, so it has at most 2^32 / p places,
 * p being the places of its root class in a slab rounded up to a power of two,
 * times slabs: 8 GiB of objects at least.
 */
#if !defined(SLOT_SLAB_BYTES)
#define SLOT_SLAB_BYTES 65536 /* a power of two, at most that */
#endif

struct slot_slab_;

/* What a pool has of one class. */
struct slot_shelf_ {
	const slot_class *type;
	struct slot_slab_ *room; /* its slabs that have room */
};

/* clang-format off */
/* Pools that objects of a pool own from: of its family as the root's file knows
 * it, then of classes below in other files. */
typedef struct slot_peers {
	struct slot_pool *const *pools;
	uint32_t count;
	struct slot_peers *next;
} slot_peers;

typedef struct slot_pool {
	const slot_class *root;
	struct slot_slab_ **slabs;      /* by number - 1 */
	struct slot_slab_ *current;     /* the first with room of one class; or
					 * NULL */
	struct slot_shelf_ *shelves;
	slot_peers peers;
	char *spare;                    /* memory of slabs to come ... */
	uint32_t spare_count;           /* ... so many */
	size_t count;                   /* of objects */
	uint32_t slab_count, slab_capacity, shelf_count;
	uint32_t place_bits;            /* of an index */
	/* While it is being cleared or destroyed: */
	struct slot_pool *after;        /* the next of those that it owns from;
					 * the last leads to itself */
	bool leaves;                    /* all its objects go */
} slot_pool;

/* Objects follow it, from byte first on. */
struct slot_slab_ {
	slot_pool *pool;
	const slot_class *type;
	struct slot_slab_ *next;       /* of this class, with room */
	uint32_t *generations;         /* by place; NULL: no weak references */
	void *memory;                  /* to be freed with it: of itself and
					* slabs after it; or NULL */
	uint32_t number;               /* from 1 on */
	uint32_t stride;               /* from one object to the next */
	uint32_t reciprocal;           /* 2^32 / stride, rounded up */
	uint32_t first;
	uint16_t capacity, used, live; /* places: in all, ever given out, now */
	uint16_t free;                 /* the first free place + 1; each holds
					* the next */
	uint16_t touched;              /* the highest place + 1 freed or made
					* since they were sorted */
};
/* clang-format on */

/** Where a walk over a pool is. */
typedef struct slot_walk {
	slot_pool *pool;
	uint32_t number, place; /* of the slab in hand; the next place there */
	uint32_t free;          /* the next free place + 1 */
} slot_walk;

SLOT_EXTERN void
slot_pool_init(slot_pool *pool, const slot_class *root, slot_pool *const *peers,
	uint32_t peer_count);

/** Tells a pool that has been initialised of more pools that its objects own
 * from. What is added lives as long as the pool. */
SLOT_EXTERN void
slot_pool_add_peers(slot_pool *pool, slot_peers *more, slot_pool *const *pools,
	uint32_t count);

/** Frees all objects: the pool is as at its start, but keeps its memory.
 * References to them are dead. */
SLOT_EXTERN void
slot_pool_clear(slot_pool *pool);

/** Frees the memory too. The pool may be used again. */
SLOT_EXTERN void
slot_pool_destroy(slot_pool *pool);

/** The same of several at once, whichever of them own from which: the first
 * count of the pools. Of the others those that own from them are cleared. What
 * market_pools_clear and market_pools_destroy call. */
SLOT_EXTERN void
slot_pools_clear(slot_pool *const *pools, uint32_t count, uint32_t among);
SLOT_EXTERN void
slot_pools_destroy(slot_pool *const *pools, uint32_t count, uint32_t among);

/** A place for an object of a class of the pool's family, not initialised; NULL
 * when out of memory or indexes. */
SLOT_EXTERN void *
slot_pool_new(slot_pool *pool, const slot_class *type);

/** The same, as slot_init leaves it. */
SLOT_EXTERN void *
slot_new(slot_pool *pool, const slot_class *type);

/** Frees an object of any pool with all that it owns; NULL is none. Never
 * recurses, however long a chain of owned objects is. */
SLOT_EXTERN void
slot_free(void *object);

/** The same of an object of this pool. */
SLOT_EXTERN void
slot_pool_free(slot_pool *pool, void *object);

/** Gives up what an object owns, in a pool or not: owned pointers and lists
 * become NULL, texts read as at the start. The rest is left. */
SLOT_EXTERN void
slot_release(const slot_class *type, void *object);

/** The next object of that class or below it (NULL: of any), or NULL at the
 * end. Objects may be freed and made during a walk: each that lives through it
 * is met once, one made then perhaps. A walk sorts the lists of free places, so
 * it writes to the pool: no other reader may run, and of two walks at a time
 * neither may free or make. */
SLOT_EXTERN void *
slot_walk_next(slot_walk *walk, const slot_class *type);

static inline slot_walk
slot_pool_walk(slot_pool *pool)
{
	slot_walk walk = {NULL, 0, 0, 0};

	walk.pool = pool;
	return walk;
}

/* The slab of an object that is in a pool. */
static inline struct slot_slab_ *
slot_slab_of_(const void *object)
{
	const char *at = SLOT_CAST(const char *, object);
	const void *slab = at - (SLOT_ADDRESS_(object) & (SLOT_SLAB_BYTES - 1));

	return SLOT_CAST(struct slot_slab_ *, SLOT_NOT_CONST_(slab));
}

/** The pool and the class of an object that is in one. */
static inline slot_pool *
slot_pool_of(const void *object)
{
	return slot_slab_of_(object)->pool;
}

static inline const slot_class *
slot_class_of(const void *object)
{
	return slot_slab_of_(object)->type;
}

/** The object, where its class is that one or below it; else NULL. NULL of
 * NULL. */
static inline const void *
slot_from(const slot_pool *pool, const void *object, const slot_class *type)
{
	SLOT_ASSERT_(!object || slot_pool_of(object) == pool);
	(void)pool;
	return object && slot_is_a(slot_class_of(object), type) ? object : NULL;
}

/** Of the pool itself and its peers the one that holds objects of a class;
 * NULL: it was told of none. */
SLOT_EXTERN slot_pool *
slot_pool_for(slot_pool *pool, const slot_class *type);

/* C_at and C_idx_of where what refers to a C is a pointer. */
#define SLOT_ITSELF_(pool, pointer) ((void)(pool), (pointer))

/** The index of an object in its pool, 0 for NULL; and the object of an index,
 * NULL for one that the pool never gave out. What has been freed is not told
 * from what lives: see weak references. */
static inline uint32_t
slot_pool_index(const slot_pool *pool, const void *object)
{
	const struct slot_slab_ *slab;
	uint64_t offset;

	if (!object)
		return 0;
	slab = slot_slab_of_(object);
	SLOT_ASSERT_(slab->pool == pool);
	offset = (SLOT_ADDRESS_(object) & (SLOT_SLAB_BYTES - 1)) - slab->first;
	return slab->number << pool->place_bits |
		SLOT_CAST(uint32_t, offset * slab->reciprocal >> 32);
}

static inline struct slot_slab_ *
slot_slab_at_(const slot_pool *pool, uint32_t index, uint32_t *place)
{
	uint32_t number = index >> pool->place_bits;
	struct slot_slab_ *slab;

	if (number - 1 >= pool->slab_count)
		return NULL;
	slab = pool->slabs[number - 1];
	*place = index - (number << pool->place_bits);
	return *place < slab->used ? slab : NULL;
}

static inline void *
slot_slab_object_(struct slot_slab_ *slab, uint32_t place)
{
	void *start = slab;

	return SLOT_CAST(char *, start) + slab->first +
		SLOT_CAST(size_t, place) * slab->stride;
}

static inline void *
slot_pool_at(const slot_pool *pool, uint32_t index)
{
	uint32_t place = 0;
	struct slot_slab_ *slab = slot_slab_at_(pool, index, &place);

	return slab ? slot_slab_object_(slab, place) : NULL;
}
