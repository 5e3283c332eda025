/* SPDX-License-Identifier: MIT */
/*---- pools.h -------------------------------------------------------------*/

/*
 * A pool holds objects of one family: of a class and of all below it. They
 * never move. They lie in slabs, each of one class and aligned to its length,
 * so that an object's address leads to its slab and from there to its pool and
 * its class: an object of 12 bytes takes 12. Which places of a slab are free
 * stands beside it, in a map. Objects that own something belong in pools, which
 * free what is owned;
 * others may be anywhere. What is owned has one owner, and nothing that it owns
 * owns that, be it by way of others: own is a tree. Developer builds assert it
 * where an owner is set and where objects are freed, and that nothing is freed
 * twice, nor what is no object of the pool. What owns something is not assigned
 * with =, nor copied in C++, since two would own the same: C_copy copies what
 * is owned too.
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
 * Those that lie side by side are told at once, to go through as an array:
 *
 *   slot_run_walk runs = slot_pool_runs(&orders.all);
 *   size_t count, i;
 *
 *   while ((order = Order_run(&runs, &count)))
 *           for (i = 0; i < count; i++)
 *                   sum += Order_get_qty(&order[i]);
 *
 * Neither writes to the pool: any number of threads may go through one that
 * nobody changes.
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
#define SLOT_SLAB_BYTES 65536  /* a power of two, at most that */
#elif SLOT_SLAB_BYTES != 65536 /* no program links with functions of these */
#define slot_pool_init slot_pool_init_of_other_SLOT_SLAB_BYTES
#endif

struct slot_slab_;

/* What a pool has of one class. */
struct slot_shelf_ {
	const slot_class *type;
	struct slot_slab_ *room; /* slabs that have room, or had */
};

/* Words of the maps of free places. */
typedef size_t slot_map_;
#define SLOT_MAP_BITS_ (sizeof(slot_map_) * 8)

/* The place of the lowest bit, of which there is one; and how many bits numbers
 * below that one take. */
#if defined(__GNUC__) && !defined(__TINYC__)
#define SLOT_LOWEST_(word) SLOT_CAST(uint32_t, __builtin_ctzll(word))
#define SLOT_BITS_BELOW_(number) \
	((number) > 1 ? 32u - \
				SLOT_CAST(unsigned, \
					__builtin_clz(SLOT_CAST( \
						unsigned, (number)-1))) \
		      : 0)
#else
#define SLOT_LOWEST_(word) slot_lowest_(word)
#define SLOT_BITS_BELOW_(number) slot_bits_below_(number)
SLOT_EXTERN uint32_t
slot_lowest_(slot_map_ word);
SLOT_EXTERN unsigned
slot_bits_below_(size_t number);
#endif

/* clang-format off */
/* All that leads from an index to an object, by the slab's number. Addresses
 * are those of index 0, were it one of the slab's: they wrap around. */
struct slot_row_ {
	uint64_t base, stride, generations;
	uint32_t end;       /* the index after the last one given out */
	uint32_t weak_end;  /* ... after its places; 0: no weak references */
};
#define SLOT_ROW_BITS_ 5 /* of its size */
/* clang-format on */

/* clang-format off */
/** Pools that objects of a pool own from: of its family as the root's file knows
 * it, then of classes below in other files. */
typedef struct slot_peers {
	struct slot_pool *const *pools;
	uint32_t count;
	struct slot_peers *next;
} slot_peers;

/** Objects of a family; its count may be read. */
typedef struct slot_pool {
	const slot_class *root;
	struct slot_row_ *rows;         /* by number, from 1 on; so many, a
					 * power of two ... */
	size_t row_mask;                /* ... less one, in bytes */
	struct slot_slab_ *current;     /* asked first for room */
	size_t count;                   /* of objects */
	struct slot_shelf_ *shelves;
	slot_peers peers;
	char *spare;                    /* memory of slabs to come ... */
	uint32_t spare_count;           /* ... so many */
	uint32_t slab_count, shelf_count;
	uint32_t place_bits;            /* of an index */
	char *map[2], *map_end[2];      /* memory of their maps, before and
					 * after them */
	struct slot_shapes_ *shapes;    /* of attributes of open classes */
	/* While it is being cleared or destroyed: */
	struct slot_pool *after;        /* the next of those that it owns from;
					 * the last leads to itself */
	bool leaves;                    /* all its objects go */
	uint32_t wanted;                /* slabs that are known to come */
} slot_pool;

/* Objects follow it, from byte first on. */
struct slot_slab_ {
	const slot_class *type;
	const slot_class *makes; /* what C_new makes here; NULL: nothing, as
				  * where generations are used up */
	slot_map_ *holes;        /* a bit for each free place below used:
				  * slot_no_holes_ until there is one */
	uint32_t *generations;   /* by place; NULL: no weak references */
	uint32_t stride;         /* from one object to the next */
	uint32_t reciprocal;     /* 2^32 / stride, rounded up */
	uint32_t first;
	uint32_t number;         /* from 1 on */
	uint16_t capacity, used; /* places: in all, ever given out */
	uint16_t room;           /* places that can be given out */
	uint16_t hint;           /* a word of holes that may have some */
	uint32_t shelf;          /* its number */
	bool owns;               /* its objects do */
	bool apart;              /* freeing one is more than marking it: they
				  * own, or it has no map yet */
	bool listed;             /* among its shelf's */
	slot_pool *pool;
	slot_map_ *map;          /* what holes is when there are some */
	slot_map_ few;           /* that, where one word is enough */
	struct slot_slab_ *next; /* of its shelf's, where it is listed */
	void *memory;            /* to be freed with it: of itself and slabs
				  * after it; or NULL */
};
/* clang-format on */

/* Never written: no holes, and an empty slab. */
SLOT_EXTERN slot_map_ slot_no_holes_[SLOT_SLAB_BYTES / 16 / sizeof(slot_map_)];
SLOT_EXTERN const struct slot_slab_ slot_no_slab_;

/** Where a walk over a pool is. */
typedef struct slot_walk {
	const struct slot_slab_ *slab;
	slot_map_ rest; /* of the word in hand, the places to come */
	size_t word;
	char *base;      /* of its first place */
	uint32_t number; /* of the slab */
	const slot_pool *pool;
} slot_walk;

/** Objects of one class that lie side by side, none of them free. */
typedef struct slot_run {
	const slot_class *type;
	void *first;
	size_t count, stride; /* from one to the next */
} slot_run;

/** Where a walk over them is. */
typedef struct slot_run_walk {
	const struct slot_slab_ *slab;
	const slot_pool *pool;
	uint32_t number, place; /* of the slab; the next place there */
} slot_run_walk;

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

SLOT_EXTERN void *
slot_walk_apart_(slot_walk *walk, const slot_class *type);

/** The next object of that class or below it (NULL: of any), or NULL at the
 * end. Objects may be freed and made during a walk: each that lives through it
 * is met once, one made then once or not at all, and what has been freed is not
 * met. */
static inline void *
slot_walk_next(slot_walk *walk, const slot_class *type)
{
	const struct slot_slab_ *slab = walk->slab;
	slot_map_ lives = walk->rest & ~slab->holes[walk->word];

	if (!lives)
		return slot_walk_apart_(walk, type);
	walk->rest = lives & (lives - 1);
	return walk->base + SLOT_LOWEST_(lives) * slab->stride;
}

SLOT_EXTERN slot_walk
slot_pool_walk(const slot_pool *pool);

/** The next run of objects of that class or of one below it (NULL: of any),
 * false at the end: as many as there are side by side, all of run->type. It is
 * what was so when it was told: whoever goes through it frees nothing of the
 * pool and makes nothing in it. C_run tells those of just the class C. */
SLOT_EXTERN bool
slot_next_run(slot_run_walk *walk, const slot_class *type, slot_run *run);

/* The same of just that class. */
SLOT_EXTERN void *
slot_run_(slot_run_walk *walk, const slot_class *type, size_t *count);

SLOT_EXTERN slot_run_walk
slot_pool_runs(const slot_pool *pool);

/** Object i of a run, where a T is what the run's class is, or above that: the
 * next is not one T behind it but run.stride bytes. */
#define slot_run_at(T, run, i) \
	SLOT_CAST(T *, \
		SLOT_CAST(void *, \
			SLOT_CAST(char *, (run).first) + \
				SLOT_CAST(size_t, i) * (run).stride))

/* What an object of an open class has for its attributes while it has none: its
 * pool, or that it is in none; it is read of an object that has been released,
 * and written to one that has been initialised. */
static inline uintptr_t
slot_home_(const slot_class *type, const void *object)
{
	uintptr_t home = 0;

	if (type->dict)
		memcpy(&home, slot_place_(object, type->dict - INT64_C(1)),
			sizeof home);
	return home;
}

static inline void
slot_home_put_(const slot_class *type, void *object, uintptr_t home)
{
	if (type->dict)
		memcpy(SLOT_CAST(char *, object) + type->dict - 1, &home,
			sizeof home);
}

/* The slab of an object that is in a pool. */
static inline struct slot_slab_ *
slot_slab_of_(const void *object)
{
	const char *at = SLOT_CAST(const char *, object);
	const void *slab = at - (SLOT_ADDRESS_(object) & (SLOT_SLAB_BYTES - 1));

	return SLOT_CAST(struct slot_slab_ *, SLOT_NOT_CONST_(slab));
}

/** The pool and the class of an object that is in one. In a switch, C_CLASS is
 * its id, of all schemas: switch (slot_class_of(order)->id) { case Order_CLASS:
 * ... } */
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

/** What tells objects of a class from those of another in text formats, as text
 * also where it is a number; NULL: the class has no tag. slot_tag is that of an
 * object that is in a pool, whatever class it is referred to by. */
SLOT_EXTERN const char *
slot_class_tag(const slot_class *type);
SLOT_EXTERN const char *
slot_tag(const void *object);

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

/* Where a slab's first object begins; how many there are: of large ones the
 * last may end beyond SLOT_SLAB_BYTES; and so the bits of an index that tell
 * the place, of a pool of that class, which are known when compiling. */
#define SLOT_FIRST_(align) \
	((sizeof(struct slot_slab_) + (align)-1) / (align) * (align))
#define SLOT_PLACES_(stride, room) \
	((stride) <= (room) / 8 ? (room) / (stride) : ((room)-1) / (stride) + 1)
#define SLOT_PLACE_BITS_(T) \
	SLOT_BITS_BELOW_(SLOT_PLACES_(sizeof(T) < 2 ? 2 : sizeof(T), \
		SLOT_SLAB_BYTES - SLOT_FIRST_(SLOT_ALIGNOF(T))))

/* The row of any index: where the pool has none, one that ends before it. */
static inline const struct slot_row_ *
slot_row_of_(const slot_pool *pool, uint32_t index, unsigned bits)
{
	size_t number = index;

	number = bits > SLOT_ROW_BITS_ ? number >> (bits - SLOT_ROW_BITS_)
				       : number << (SLOT_ROW_BITS_ - bits);
	return SLOT_CAST(const struct slot_row_ *,
		SLOT_POINTER_(
			SLOT_ADDRESS_(pool->rows) + (number & pool->row_mask)));
}

static inline void *
slot_object_at_(const slot_pool *pool, uint32_t index, unsigned bits)
{
	const struct slot_row_ *row = slot_row_of_(pool, index, bits);

	if (index >= row->end)
		return NULL;
	return SLOT_POINTER_(
		SLOT_CAST(uintptr_t, row->base + index * row->stride));
}

SLOT_EXTERN void *
slot_pool_at(const slot_pool *pool, uint32_t index);
