/* SPDX-License-Identifier: MIT */
/*---- pools.c -------------------------------------------------------------*/

/*
 * Slabs, and the places in them, which are given out, taken back and walked
 * over. AddressSanitizer is told which of them are free.
 */

#if defined(__SANITIZE_ADDRESS__)
#define SLOT_ASAN_ true
#elif defined(__has_feature)
#if __has_feature(address_sanitizer)
#define SLOT_ASAN_ true
#endif
#endif
#if defined(SLOT_ASAN_)
#include <sanitizer/asan_interface.h>
#define SLOT_POISON_(at, size) ASAN_POISON_MEMORY_REGION(at, size)
#define SLOT_UNPOISON_(at, size) ASAN_UNPOISON_MEMORY_REGION(at, size)
#else
#define SLOT_ASAN_ false
#define SLOT_POISON_(at, size) ((void)(at), (void)(size))
#define SLOT_UNPOISON_(at, size) ((void)(at), (void)(size))
#endif

#if !defined(SLOTGEN_NO_POSIX) && defined(__linux__) && defined(__GNUC__)
/* By a name of ours: <sys/mman.h> has some that a schema may have. */
SLOT_EXTERN int
slot_advise_(void *memory, size_t size, int how) __asm__("madvise");
#define SLOT_PAGES_LARGE_ 14
#endif

#define SLOT_LARGE_BYTES_ (SLOT_CAST(size_t, 4) << 20) /* a page is half */

slot_map_ slot_no_holes_[SLOT_SLAB_BYTES / 16 / sizeof(slot_map_)];
const struct slot_slab_ slot_no_slab_ = {NULL, NULL, slot_no_holes_, NULL, 0, 0,
	0, 0, 0, 0, 0, 0, 0, false, false, false, NULL, NULL, 0, NULL, NULL};
/* That of a pool without slabs: it ends before every index. */
static struct slot_row_ slot_no_row_;

SLOT_STATIC_ASSERT(sizeof(struct slot_row_) == 1u << SLOT_ROW_BITS_,
	"an index is shifted to where its row is");

#if !defined(__GNUC__) || defined(__TINYC__)
uint32_t
slot_lowest_(slot_map_ word)
{
	uint32_t bit = 0;

	while (!(word >> bit & 1))
		bit++;
	return bit;
}

unsigned
slot_bits_below_(size_t number)
{
	unsigned bits = 0;

	while (number > SLOT_CAST(size_t, 1) << bits)
		bits++;
	return bits;
}
#endif

static uint32_t
slot_stride_(const slot_class *type)
{
	return type->size < 2 ? 2 : type->size; /* else the maps have no room */
}

static uint32_t
slot_first_(const slot_class *type)
{
	return SLOT_CAST(uint32_t, SLOT_FIRST_(type->align));
}

static uint32_t
slot_capacity_(const slot_class *type)
{
	uint32_t stride = slot_stride_(type);
	uint32_t room = SLOT_SLAB_BYTES - slot_first_(type);

	return SLOT_PLACES_(stride, room);
}

/* An object begins less than SLOT_SLAB_BYTES from its slab. */
static void *
slot_slab_object_(const struct slot_slab_ *slab, uint32_t place)
{
	return SLOT_POINTER_(
		SLOT_ADDRESS_(slab) + (slab->first + place * slab->stride));
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
	const void *none = &slot_no_slab_; /* where nothing is ever made */

	memset(pool, 0, sizeof *pool);
	pool->root = root;
	pool->rows = &slot_no_row_;
	pool->current = SLOT_CAST(struct slot_slab_ *, SLOT_NOT_CONST_(none));
	pool->peers.pools = peers;
	pool->peers.count = peer_count;
	pool->place_bits = SLOT_BITS_BELOW_(slot_capacity_(root));
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

/* Room for one more slab; rows that none has end before every index. */
static bool
slot_rows_grow_(slot_pool *pool)
{
	bool is_first = pool->rows == &slot_no_row_;
	size_t bytes = pool->row_mask + sizeof(struct slot_row_), more;
	void *moved;

	if (SLOT_CAST(size_t, pool->slab_count + 1) << SLOT_ROW_BITS_ <=
		pool->row_mask)
		return true;
	more = is_first ? bytes * 8 : bytes * 2;
	moved = is_first ? SLOT_MALLOC(more) : SLOT_REALLOC(pool->rows, more);
	if (!moved)
		return false;
	if (is_first)
		bytes = 0;
	memset(SLOT_CAST(char *, moved) + bytes, 0, more - bytes);
	pool->rows = SLOT_CAST(struct slot_row_ *, moved);
	pool->row_mask = more - sizeof(struct slot_row_);
	return true;
}

/* The aligned part of memory that is longer by SLOT_SLAB_BYTES. */
static char *
slot_aligned_(void *memory)
{
	size_t over = SLOT_ADDRESS_(memory) & (SLOT_SLAB_BYTES - 1);

	return SLOT_CAST(char *, memory) + (over ? SLOT_SLAB_BYTES - over : 0);
}

static char *
slot_map_aligned_(char *at)
{
	return at + (0 - SLOT_ADDRESS_(at)) % sizeof(slot_map_);
}

/* What is large has large pages, where the machine has some: touched for the
 * first time, objects otherwise take less time than their pages. */
static void
slot_pages_large_(void *memory, size_t size)
{
#if defined(SLOT_PAGES_LARGE_)
	char *at = slot_aligned_(memory);
	size_t before = SLOT_CAST(size_t, at - SLOT_CAST(char *, memory));

	if (size >= SLOT_LARGE_BYTES_)
		(void)slot_advise_(at, size - before, SLOT_PAGES_LARGE_);
#else
	(void)memory;
	(void)size;
#endif
}

/* How many slabs a pool asks for at once: ever more, so that what alignment
 * costs in addresses is shared, and of large pools a quarter of what they
 * have; or as many as are known to come. */
static size_t
slot_spare_count_(const slot_pool *pool)
{
	size_t count = pool->slab_count + SLOT_CAST(size_t, 1);

	count = count < 15 ? count : count < 60 ? 15 : count / 4;
	return count > pool->wanted ? count : pool->wanted;
}

/* Slabs of the usual size. What alignment leaves, a slab in sum, is before and
 * after them, and nothing of it is touched until objects are freed: there are
 * their maps. A map takes at most a sixteenth of a slab, and one may not fit
 * into what is left before them: so one slab more is enough for 15, two for 31,
 * and so on. */
static char *
slot_spare_take_(slot_pool *pool)
{
	size_t count = slot_spare_count_(pool), bytes;
	char *memory = NULL;

	for (; !memory && count; count /= 2) {
		bytes = (count + count / 16 + 1) * SLOT_SLAB_BYTES;
		memory = SLOT_CAST(char *, SLOT_MALLOC(bytes));
		if (!memory)
			continue;
		pool->spare = slot_aligned_(memory);
		pool->spare_count = SLOT_CAST(uint32_t, count);
		pool->map[0] = slot_map_aligned_(memory);
		pool->map_end[0] = pool->spare;
		pool->map[1] = pool->spare + count * SLOT_SLAB_BYTES;
		pool->map_end[1] = memory + bytes;
		slot_pages_large_(pool->spare, count * SLOT_SLAB_BYTES);
		return memory;
	}
	return NULL;
}

static slot_map_ *
slot_map_take_(slot_pool *pool, size_t size)
{
	int i = SLOT_CAST(size_t, pool->map_end[0] - pool->map[0]) < size;
	void *map = pool->map[i];

	SLOT_ASSERT_(
		SLOT_CAST(size_t, pool->map_end[i] - pool->map[i]) >= size);
	pool->map[i] += size;
	return SLOT_CAST(slot_map_ *, map);
}

/* A slab of zeros, its header that is. */
static struct slot_slab_ *
slot_slab_take_(slot_pool *pool, size_t size)
{
	void *memory = NULL, *slab;

	if (size > SLOT_SLAB_BYTES) {
		memory = SLOT_MALLOC(size + SLOT_SLAB_BYTES);
		if (!memory)
			return NULL;
		slab = slot_aligned_(memory);
	} else {
		if (!pool->spare_count) {
			memory = slot_spare_take_(pool);
			if (!memory)
				return NULL;
		}
		slab = pool->spare;
		pool->spare += SLOT_SLAB_BYTES;
		pool->spare_count--;
	}
	memset(slab, 0, sizeof(struct slot_slab_));
	SLOT_CAST(struct slot_slab_ *, slab)->memory = memory;
	return SLOT_CAST(struct slot_slab_ *, slab);
}

/* What leads from indexes to a new slab's objects. */
static void
slot_row_begin_(slot_pool *pool, struct slot_slab_ *slab)
{
	struct slot_row_ *row = &pool->rows[slab->number];
	uint64_t start = SLOT_CAST(uint64_t, slab->number) << pool->place_bits;

	row->base = SLOT_ADDRESS_(slot_slab_object_(slab, 0)) -
		start * slab->stride;
	row->stride = slab->stride;
	row->end = slab->number << pool->place_bits;
	if (!slab->generations)
		return;
	row->generations = SLOT_ADDRESS_(slab->generations) -
		start * sizeof(uint32_t);
	row->weak_end = row->end + slab->capacity;
}

static size_t
slot_map_words_(const struct slot_slab_ *slab)
{
	return (slab->capacity + SLOT_MAP_BITS_ - 1) / SLOT_MAP_BITS_;
}

/* Of a word those bits that are below one, or all. */
static inline slot_map_
slot_map_below_(slot_map_ word, size_t bit)
{
	return bit < SLOT_MAP_BITS_
		? word & ((SLOT_CAST(slot_map_, 1) << bit) - 1)
		: word;
}

static inline uint32_t
slot_map_ones_(slot_map_ word)
{
	uint32_t count = 0;

	for (; word; word &= word - 1)
		count++;
	return count;
}

static void
slot_slab_begin_(
	slot_pool *pool, struct slot_slab_ *slab, const slot_class *type)
{
	slab->pool = pool;
	slab->type = type;
	/* With AddressSanitizer all are made in this file, which tells it. */
	slab->makes = SLOT_ASAN_ ? NULL : type;
	slab->stride = slot_stride_(type);
	slab->reciprocal = SLOT_CAST(uint32_t,
		((SLOT_CAST(uint64_t, 1) << 32) + slab->stride - 1) /
			slab->stride);
	slab->first = slot_first_(type);
	slab->capacity = SLOT_CAST(uint16_t, slot_capacity_(type));
	slab->room = slab->capacity;
	slab->owns = (type->flags & SLOT_CLASS_OWNS) != 0;
	slab->apart = true;
	slab->holes = slot_no_holes_;
	slab->map = slab->capacity <= SLOT_MAP_BITS_
		? &slab->few
		: slot_map_take_(
			  pool, slot_map_words_(slab) * sizeof(slot_map_));
	slab->number = ++pool->slab_count;
	slot_row_begin_(pool, slab);
	SLOT_POISON_(slot_slab_object_(slab, 0),
		slot_slab_bytes_(type) - slab->first);
}

static struct slot_slab_ *
slot_slab_make_(slot_pool *pool, const slot_class *type)
{
	size_t bytes = slot_capacity_(type) * sizeof(uint32_t);
	struct slot_slab_ *slab;
	void *generations = NULL;

	if (SLOT_CAST(uint64_t, pool->slab_count + 2) << pool->place_bits >
		UINT32_MAX)
		return NULL; /* no number left that an index could hold */
	if (!slot_rows_grow_(pool))
		return NULL;
	if (type->flags & SLOT_CLASS_WEAKREF) {
		generations = SLOT_MALLOC(bytes);
		if (!generations)
			return NULL;
		memset(generations, 0, bytes);
	}
	slab = slot_slab_take_(pool, slot_slab_bytes_(type));
	if (!slab) {
		if (generations)
			SLOT_FREE(generations);
		return NULL;
	}
	slab->generations = SLOT_CAST(uint32_t *, generations);
	slot_slab_begin_(pool, slab, type);
	return slab;
}

/* A hole that may be given out, of the word that may have some or of any: its
 * place, which is one no more; or the slab's capacity. */
static uint32_t
slot_hole_take_(struct slot_slab_ *slab, size_t most)
{
	size_t words = slot_map_words_(slab), word = slab->hint, bit;
	slot_map_ holes;

	for (; most > 0; most--, word = word + 1 < words ? word + 1 : 0)
		for (holes = slab->holes[word]; holes; holes &= holes - 1) {
			bit = SLOT_LOWEST_(holes);
			if (slab->generations &&
				!slab->generations[word * SLOT_MAP_BITS_ + bit])
				continue; /* its generations are used up */
			slab->hint = SLOT_CAST(uint16_t, word);
			slab->holes[word] &= ~(SLOT_CAST(slot_map_, 1) << bit);
			return SLOT_CAST(uint32_t, word * SLOT_MAP_BITS_ + bit);
		}
	return slab->capacity;
}

static void
slot_slab_list_(struct slot_shelf_ *shelf, struct slot_slab_ *slab)
{
	slab->next = shelf->room;
	slab->listed = true;
	shelf->room = slab;
}

/* The first of a shelf's slabs that has room; NULL: none. Those before it have
 * become full: a slab that does stays listed until it is met here, so that one
 * where objects go and come is not taken out and put back each time. */
static struct slot_slab_ *
slot_shelf_room_(struct slot_shelf_ *shelf)
{
	struct slot_slab_ *slab;

	while ((slab = shelf->room) && slab->room == 0) {
		slab->listed = false;
		shelf->room = slab->next;
	}
	return slab;
}

/* The slab of a class that has room, and is then asked first. */
static struct slot_slab_ *
slot_slab_with_room_(slot_pool *pool, const slot_class *type)
{
	struct slot_slab_ *slab = pool->current;
	struct slot_shelf_ *shelf;

	if (slab->room > 0 && slot_class_same(slab->type, type))
		return slab;
	shelf = slot_shelf_of_(pool, type);
	if (!shelf)
		return NULL;
	slab = slot_shelf_room_(shelf);
	if (!slab) {
		slab = slot_slab_make_(pool, shelf->type);
		if (!slab)
			return NULL;
		slab->shelf = SLOT_CAST(uint32_t, shelf - pool->shelves);
		slot_slab_list_(shelf, slab);
	}
	pool->current = slab;
	return slab;
}

void *
slot_pool_new(slot_pool *pool, const slot_class *type)
{
	struct slot_slab_ *slab = slot_slab_with_room_(pool, type);
	uint32_t place;
	void *object;

	SLOT_ASSERT_(
		slot_class_family_(type) == slot_class_family_(pool->root));
	if (!slab)
		return NULL;
	place = slot_hole_take_(slab, 1);
	if (place == slab->capacity && slab->used < slab->capacity) {
		place = slab->used++;
		pool->rows[slab->number].end++;
	} else if (place == slab->capacity) {
		place = slot_hole_take_(slab, slot_map_words_(slab));
	}
	if (slab->generations)
		slab->generations[place]++;
	pool->count++;
	slab->room--;
	object = slot_slab_object_(slab, place);
	SLOT_UNPOISON_(object, slab->stride);
	return object;
}

void *
slot_new(slot_pool *pool, const slot_class *type)
{
	void *object = slot_pool_new(pool, type);

	if (!object)
		return NULL;
	slot_init(type, object);
	slot_home_put_(type, object, SLOT_ADDRESS_(pool) | 1);
	return object;
}

static uint32_t
slot_place_of_(const struct slot_slab_ *slab, const void *object)
{
	uint32_t offset = SLOT_CAST(uint32_t,
				  SLOT_ADDRESS_(object) &
					  (SLOT_SLAB_BYTES - 1)) -
		slab->first;

	return SLOT_CAST(
		uint32_t, SLOT_CAST(uint64_t, offset) * slab->reciprocal >> 32);
}

/* Of what lies in a slab: whether it is an object that lives. */
static inline bool
slot_lives_(const void *object)
{
	struct slot_slab_ *slab = slot_slab_of_(object);
	uint32_t place = slot_place_of_(slab, object);

	return place < slab->used && slot_slab_object_(slab, place) == object &&
		!(slab->holes[place / SLOT_MAP_BITS_] >>
				(place % SLOT_MAP_BITS_) &
			1);
}

void *
slot_pool_at(const slot_pool *pool, uint32_t index)
{
	return slot_object_at_(pool, index, pool->place_bits);
}

slot_weak
slot_weaken(const slot_pool *pool, const void *object)
{
	slot_weak handle = {0, 0};
	const struct slot_slab_ *slab;

	if (!object)
		return handle;
	slab = slot_slab_of_(object);
	handle.index = slot_pool_index(pool, object);
	handle.generation = slab->generations[slot_place_of_(slab, object)];
	return handle;
}

void *
slot_deref(const slot_pool *pool, slot_weak handle, const slot_class *type)
{
	void *object = slot_deref_(pool, handle);

	return object && type && !slot_is_a(slot_class_of(object), type)
		? NULL
		: object;
}

/* The first hole of a slab. */
static void
slot_slab_holed_(struct slot_slab_ *slab)
{
	slab->holes = slab->map;
	slab->apart = slab->owns;
	memset(slab->map, 0, slot_map_words_(slab) * sizeof *slab->map);
}

/* Its place, which is a hole from here on. No object's address, freed twice, or
 * by two owners is told: own is a tree. */
static inline uint32_t
slot_place_mark_(struct slot_slab_ *slab, const void *object)
{
	uint32_t place = slot_place_of_(slab, object);

	SLOT_ASSERT_(slot_lives_(object));
	slab->holes[place / SLOT_MAP_BITS_] |= SLOT_CAST(slot_map_, 1)
		<< place % SLOT_MAP_BITS_;
	return place;
}

/* A hole may be given out again, the next time if it can be. */
static inline void
slot_place_return_(slot_pool *pool, struct slot_slab_ *slab, uint32_t place)
{
	slab->hint = SLOT_CAST(uint16_t, place / SLOT_MAP_BITS_);
	slab->room++;
	pool->current = slab;
	if (!slab->listed)
		slot_slab_list_(&pool->shelves[slab->shelf], slab);
}

/* An object that owns nothing. */
static inline void
slot_place_free_(slot_pool *pool, struct slot_slab_ *slab, void *object)
{
	uint32_t place = slot_place_mark_(slab, object);

	SLOT_POISON_(object, slab->stride);
	pool->count--;
	if (slab->generations && ++slab->generations[place] == 0)
		slab->makes = NULL;
	else
		slot_place_return_(pool, slab, place);
}

/* One that may: from here on it is dead to references and walks ... */
static void
slot_place_leave_(struct slot_slab_ *slab, const void *object)
{
	uint32_t place;

	if (slab->holes == slot_no_holes_)
		slot_slab_holed_(slab);
	place = slot_place_mark_(slab, object);
	if (slab->generations)
		slab->generations[place]++;
}

/* ... and its memory is freed when it owns nothing any more. */
static void
slot_place_drop_(struct slot_slab_ *slab, void *object)
{
	uint32_t place = slot_place_of_(slab, object);

	SLOT_POISON_(object, slab->stride);
	slab->pool->count--;
	if (slab->generations && slab->generations[place] == 0)
		slab->makes = NULL;
	else
		slot_place_return_(slab->pool, slab, place);
}

static const struct slot_slab_ *
slot_slab_numbered_(const slot_pool *pool, uint32_t number)
{
	const struct slot_row_ *row = &pool->rows[number];
	uint64_t start = SLOT_CAST(uint64_t, number) << pool->place_bits;

	return slot_slab_of_(SLOT_POINTER_(
		SLOT_CAST(uintptr_t, row->base + start * row->stride)));
}

/* The next slab of that class or below it that was ever used; NULL: none. */
static const struct slot_slab_ *
slot_slab_next_(const slot_pool *pool, const slot_class *type, uint32_t *number)
{
	const struct slot_slab_ *slab;

	while (*number < pool->slab_count) {
		slab = slot_slab_numbered_(pool, ++*number);
		if (slab->used && (!type || slot_is_a(slab->type, type)))
			return slab;
	}
	return NULL;
}

slot_walk
slot_pool_walk(const slot_pool *pool)
{
	slot_walk walk;

	memset(&walk, 0, sizeof walk);
	walk.slab = &slot_no_slab_;
	walk.pool = pool;
	return walk;
}

void *
slot_walk_apart_(slot_walk *walk, const slot_class *type)
{
	const struct slot_slab_ *slab = walk->slab;
	size_t first = (walk->word + 1) * SLOT_MAP_BITS_;
	slot_map_ lives = 0;

	for (; !lives; first += SLOT_MAP_BITS_) {
		if (first >= slab->used) {
			slab = slot_slab_next_(walk->pool, type, &walk->number);
			if (!slab) {
				walk->rest = 0;
				return NULL;
			}
			walk->slab = slab;
			first = 0;
		}
		walk->word = first / SLOT_MAP_BITS_;
		walk->rest = ~SLOT_CAST(slot_map_, 0);
		if (slab->used - first < SLOT_MAP_BITS_)
			walk->rest >>= SLOT_MAP_BITS_ - (slab->used - first);
		lives = walk->rest & ~slab->holes[walk->word];
	}
	walk->base = SLOT_CAST(char *,
		slot_slab_object_(slab,
			SLOT_CAST(uint32_t, walk->word * SLOT_MAP_BITS_)));
	walk->rest = lives & (lives - 1);
	return walk->base + SLOT_LOWEST_(lives) * slab->stride;
}

/* The first place from that on that is a hole, or none; used: there is no
 * more. */
static inline uint32_t
slot_place_next_(const struct slot_slab_ *slab, uint32_t place, bool is_hole)
{
	slot_map_ flip = is_hole ? 0 : ~SLOT_CAST(slot_map_, 0), word;
	uint32_t bits = SLOT_CAST(uint32_t, SLOT_MAP_BITS_);

	for (; place < slab->used; place = (place / bits + 1) * bits) {
		word = (slab->holes[place / bits] ^ flip) >> place % bits;
		if (word) {
			place += SLOT_LOWEST_(word);
			break;
		}
	}
	return place < slab->used ? place : slab->used;
}

slot_run_walk
slot_pool_runs(const slot_pool *pool)
{
	slot_run_walk walk;

	memset(&walk, 0, sizeof walk);
	walk.slab = &slot_no_slab_;
	walk.pool = pool;
	return walk;
}

/* How many lie side by side next, up to walk->place in walk->slab; 0: none. */
static inline uint32_t
slot_run_take_(slot_run_walk *walk, const slot_class *type, bool just_it)
{
	const struct slot_slab_ *slab = walk->slab;
	uint32_t from, end;

	for (;;) {
		from = slot_place_next_(slab, walk->place, false);
		if (from < slab->used) {
			end = slab->holes == slot_no_holes_
				? slab->used
				: slot_place_next_(slab, from, true);
			walk->place = end;
			return end - from;
		}
		do
			slab = slot_slab_next_(walk->pool, type, &walk->number);
		while (slab && just_it && !slot_class_same(slab->type, type));
		walk->place = 0;
		walk->slab = slab ? slab : &slot_no_slab_;
		if (!slab)
			return 0;
	}
}

static void *
slot_run_first_(const slot_run_walk *walk, size_t count)
{
	return slot_slab_object_(
		walk->slab, walk->place - SLOT_CAST(uint32_t, count));
}

bool
slot_next_run(slot_run_walk *walk, const slot_class *type, slot_run *run)
{
	run->count = slot_run_take_(walk, type, false);
	if (!run->count)
		return false;
	run->type = walk->slab->type;
	run->stride = walk->slab->stride;
	run->first = slot_run_first_(walk, run->count);
	return true;
}

void *
slot_run_(slot_run_walk *walk, const slot_class *type, size_t *count)
{
	*count = slot_run_take_(walk, type, true);
	return *count ? slot_run_first_(walk, *count) : NULL;
}
