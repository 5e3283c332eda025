/* SPDX-License-Identifier: MIT */
/*---- dict_shape.c --------------------------------------------------------*/

/*
 * The attributes of an object in a pool: a shape, which the pool has once for
 * all objects with the same names and kinds in the same order, and a word for
 * each value. A shape knows its parent, which is without the last name, and
 * which child was asked for last; else children are found in a set by parent,
 * name and kind. What readers look at is never written after a shape was made.
 * Shapes take at most an eighth of what they save for, and are freed with all
 * objects of the pool.
 */

/* Things that begin with their hash: 2^n places, one thing after the other. */
struct slot_set_ {
	void **things;
	uint32_t count, places;
};

struct slot_shape_ {
	uint32_t hash;
	uint8_t count;
	uint8_t mask; /* of index: its places, less one */
	struct slot_shapes_ *all;
	struct slot_shape_ *parent;
	struct slot_shape_ *last; /* the child that was asked for last */
	/* These follow, of count elements: */
	struct slot_name_ *const *names;
	const uint32_t *tags;
	const uint8_t *kinds;
	/* ... and where there are more than SLOT_FEW_NAMES_ this, found by the
	 * hash of a name: its number + 1. */
	const uint8_t *index;
};

/* A bit, by parent and tag, for each child that was made: of most that were
 * not, that tells it at once. */
#define SLOT_SEEN_WORDS_ 128u

struct slot_shapes_ {
	slot_pool *pool;
	uint64_t seed;
	struct slot_set_ names, shapes;
	uint32_t seen[SLOT_SEEN_WORDS_];
	size_t size;    /* of all of this */
	size_t records; /* of what objects have */
	struct slot_shape_ root;
};

/* What an object has: its shape, and as many words, with some room. */
struct slot_record_ {
	uintptr_t head; /* the shape */
	uint64_t words[1];
};

#define SLOT_FEW_NAMES_ 8u
#define SLOT_MOST_NAMES_ 64u
#define SLOT_SHAPES_FREE_ 65536u /* bytes that they may take anyway */

/* What malloc keeps beside each. */
#define SLOT_BESIDE_ (2 * sizeof(void *))

/*---- sets ------------------------------------------------------------------*/

static uint32_t
slot_hash_of_(const void *thing)
{
	uint32_t hash;

	memcpy(&hash, thing, sizeof hash);
	return hash;
}

static void
slot_set_put_(struct slot_set_ *set, void *thing)
{
	uint32_t mask = set->places - 1, place = slot_hash_of_(thing) & mask;

	while (set->things[place])
		place = (place + 1) & mask;
	set->things[place] = thing;
}

/* Room for one more; false when out of memory. */
static bool
slot_set_room_(struct slot_set_ *set, size_t *size)
{
	struct slot_set_ old = *set;
	uint32_t i;
	void *memory;

	if (set->count < set->places / 2)
		return true;
	if (set->places > UINT32_MAX / 4)
		return false;
	set->places = old.places ? old.places * 2 : 16;
	memory = SLOT_MALLOC(set->places * sizeof *set->things);
	if (!memory) {
		*set = old;
		return false;
	}
	memset(memory, 0, set->places * sizeof *set->things);
	set->things = SLOT_CAST(void **, memory);
	for (i = 0; i < old.places; i++)
		if (old.things[i])
			slot_set_put_(set, old.things[i]);
	if (old.things)
		SLOT_FREE(old.things);
	*size += (set->places - old.places) * sizeof *set->things;
	return true;
}

static void
slot_set_free_(struct slot_set_ *set)
{
	uint32_t i;

	for (i = 0; i < set->places; i++)
		if (set->things[i])
			SLOT_FREE(set->things[i]);
	if (set->things)
		SLOT_FREE(set->things);
}

/*---- the shapes of a pool --------------------------------------------------*/

/* NULL when out of memory. */
static struct slot_shapes_ *
slot_shapes_of_(slot_pool *pool)
{
	struct slot_shapes_ *all = pool->shapes;

	if (all)
		return all;
	all = SLOT_CAST(struct slot_shapes_ *, SLOT_MALLOC(sizeof *all));
	if (!all)
		return NULL;
	memset(all, 0, sizeof *all);
	all->pool = pool;
	all->seed = slot_seed_(all);
	all->root.all = all;
	pool->shapes = all;
	return all;
}

/* Of a pool none of whose objects has attributes any more. */
static void
slot_shapes_drop_(slot_pool *pool)
{
	struct slot_shapes_ *all = pool->shapes;

	if (!all)
		return;
	SLOT_ASSERT_(all->records == 0);
	slot_set_free_(&all->names);
	slot_set_free_(&all->shapes);
	SLOT_FREE(all);
	pool->shapes = NULL;
}

static SLOT_APART_ uint32_t
slot_shape_find_many_(
	const struct slot_shape_ *shape, const struct slot_sought_ *sought)
{
	uint32_t hash = slot_sip_(shape->all->seed, sought), i;

	for (; shape->index[hash & shape->mask]; hash++) {
		i = shape->index[hash & shape->mask] - 1u;
		if (slot_name_is_(shape->names[i], sought))
			return i;
	}
	return shape->count;
}

/* The number of a name, or count. */
static inline uint32_t
slot_shape_find_(
	const struct slot_shape_ *shape, const struct slot_sought_ *sought)
{
	uint32_t count = shape->count, tag, i;
	const uint32_t *tags = shape->tags;

	if (count > SLOT_FEW_NAMES_)
		return slot_shape_find_many_(shape, sought);
	tag = slot_tag_of_(sought);
	for (i = 0; i < count; i++)
		if (tags[i] == tag && slot_name_is_(shape->names[i], sought))
			break;
	return i;
}

/* Whether the last of its names is this one, of that kind. */
static inline bool
slot_shape_ends_(const struct slot_shape_ *shape,
	const struct slot_sought_ *sought, unsigned kind)
{
	return shape->kinds[shape->count - 1] == kind &&
		slot_name_is_(shape->names[shape->count - 1], sought);
}

/* The pool's one copy of a name; NULL when out of memory. */
static struct slot_name_ *
slot_shapes_name_(struct slot_shapes_ *all, const struct slot_sought_ *sought,
	uint32_t hash)
{
	struct slot_set_ *set = &all->names;
	struct slot_name_ *name;
	uint32_t i;

	if (!slot_set_room_(set, &all->size))
		return NULL;
	for (i = hash; set->things[i & (set->places - 1)]; i++) {
		name = SLOT_CAST(struct slot_name_ *,
			set->things[i & (set->places - 1)]);
		if (name->hash == hash && slot_name_is_(name, sought))
			return name;
	}
	name = slot_name_make_(sought);
	if (!name)
		return NULL;
	name->hash = hash;
	all->size += sizeof *name + name->length + SLOT_BESIDE_;
	slot_set_put_(set, name);
	set->count++;
	return name;
}

static uint8_t
slot_shape_mask_(uint32_t count)
{
	uint32_t places = 16;

	if (count <= SLOT_FEW_NAMES_)
		return 0;
	while (places < 2 * count)
		places *= 2;
	return SLOT_CAST(uint8_t, places - 1);
}

static size_t
slot_shape_size_(uint32_t count)
{
	uint8_t mask = slot_shape_mask_(count);

	return sizeof(struct slot_shape_) +
		count * (sizeof(void *) + sizeof(uint32_t) + 1) +
		(mask ? mask + 1u : 0);
}

/* A copy of what the parent has, in memory for one more: where they are
 * follows. */
struct slot_shape_parts_ {
	struct slot_name_ **names;
	uint32_t *tags;
	uint8_t *kinds, *index;
};

static struct slot_shape_parts_
slot_shape_copy_(struct slot_shape_ *shape, const struct slot_shape_ *parent)
{
	struct slot_shape_parts_ parts;
	uint32_t count = parent->count;

	shape->count = SLOT_CAST(uint8_t, count + 1);
	shape->mask = slot_shape_mask_(count + 1);
	parts.names = SLOT_CAST(
		struct slot_name_ **, SLOT_CAST(void *, shape + 1));
	parts.tags = SLOT_CAST(
		uint32_t *, SLOT_CAST(void *, parts.names + count + 1));
	parts.kinds = SLOT_CAST(
		uint8_t *, SLOT_CAST(void *, parts.tags + count + 1));
	parts.index = parts.kinds + count + 1;
	if (count) {
		memcpy(parts.names, parent->names, count * sizeof *parts.names);
		memcpy(parts.tags, parent->tags, count * sizeof *parts.tags);
		memcpy(parts.kinds, parent->kinds, count);
	}
	shape->names = parts.names;
	shape->tags = parts.tags;
	shape->kinds = parts.kinds;
	shape->index = parts.index;
	return parts;
}

/* A child that is not there yet; NULL when out of memory. */
static struct slot_shape_ *
slot_shape_make_(struct slot_shape_ *parent, const struct slot_sought_ *sought,
	struct slot_name_ *name, unsigned kind)
{
	uint32_t count = parent->count + 1u, place, i;
	struct slot_shape_ *shape = SLOT_CAST(
		struct slot_shape_ *, SLOT_MALLOC(slot_shape_size_(count)));
	struct slot_shape_parts_ parts;

	if (!shape)
		return NULL;
	shape->hash = 0;
	shape->all = parent->all;
	shape->parent = parent;
	shape->last = NULL;
	parts = slot_shape_copy_(shape, parent);
	parts.names[count - 1] = name;
	parts.tags[count - 1] = slot_tag_of_(sought);
	parts.kinds[count - 1] = SLOT_CAST(uint8_t, kind);
	if (!shape->mask)
		return shape;
	memset(parts.index, 0, shape->mask + 1u);
	for (i = 0; i < count; i++) {
		place = parts.names[i]->hash;
		while (parts.index[place & shape->mask])
			place++;
		parts.index[place & shape->mask] = SLOT_CAST(uint8_t, i + 1);
	}
	return shape;
}

/* Whether one more may be made. */
static bool
slot_shapes_may_grow_(const struct slot_shapes_ *all, size_t size)
{
	size_t most = all->records / 8;

	return all->size + size <=
		(most > SLOT_SHAPES_FREE_ ? most : SLOT_SHAPES_FREE_);
}

static inline uint32_t *
slot_shape_seen_(struct slot_shape_ *parent, const struct slot_sought_ *sought,
	uint32_t *bit)
{
	uint32_t number = SLOT_CAST(uint32_t,
				  SLOT_ADDRESS_(parent) >> 4 & 0xffffffff) ^
		slot_tag_of_(sought);

	*bit = SLOT_CAST(uint32_t, 1) << number % 32;
	return &parent->all->seen[number / 32 % SLOT_SEEN_WORDS_];
}

/* A child that is not there, of that hash. */
static struct slot_shape_ *
slot_shape_add_(struct slot_shape_ *parent, const struct slot_sought_ *sought,
	unsigned kind, uint32_t name_hash, uint32_t hash)
{
	struct slot_shapes_ *all = parent->all;
	size_t size = slot_shape_size_(parent->count + 1u) + SLOT_BESIDE_;
	struct slot_shape_ *shape;
	struct slot_name_ *name;
	uint32_t bit, *seen = slot_shape_seen_(parent, sought, &bit);

	if (!slot_shapes_may_grow_(all, size + sought->key.length) ||
		!slot_set_room_(&all->shapes, &all->size))
		return NULL;
	name = slot_shapes_name_(all, sought, name_hash);
	shape = name ? slot_shape_make_(parent, sought, name, kind) : NULL;
	if (!shape)
		return NULL;
	shape->hash = hash;
	slot_set_put_(&all->shapes, shape);
	all->shapes.count++;
	all->size += size;
	*seen |= bit;
	return parent->last = shape;
}

static SLOT_APART_ struct slot_shape_ *
slot_shape_look_up_(struct slot_shape_ *parent,
	const struct slot_sought_ *sought, unsigned kind)
{
	struct slot_set_ *set = &parent->all->shapes;
	uint32_t name_hash = slot_sip_(parent->all->seed, sought), hash, i;
	struct slot_shape_ *shape;

	hash = SLOT_CAST(uint32_t,
		slot_long_word_(SLOT_ADDRESS_(parent) ^ kind, name_hash));
	for (i = hash; set->places && set->things[i & (set->places - 1)]; i++) {
		shape = SLOT_CAST(struct slot_shape_ *,
			set->things[i & (set->places - 1)]);
		if (shape->hash == hash && shape->parent == parent &&
			slot_shape_ends_(shape, sought, kind))
			return parent->last = shape;
	}
	return slot_shape_add_(parent, sought, kind, name_hash, hash);
}

/* The child that was not asked for last; NULL where it is not there and cannot
 * be made. */
static struct slot_shape_ *
slot_shape_child_apart_(struct slot_shape_ *parent,
	const struct slot_sought_ *sought, unsigned kind)
{
	uint32_t bit;

	if (!(*slot_shape_seen_(parent, sought, &bit) & bit) &&
		!slot_shapes_may_grow_(
			parent->all, sizeof *parent + SLOT_BESIDE_))
		return NULL;
	return slot_shape_look_up_(parent, sought, kind);
}

/* The shape with one more name; NULL where there is none. */
static inline struct slot_shape_ *
slot_shape_child_(struct slot_shape_ *parent, const struct slot_sought_ *sought,
	unsigned kind)
{
	struct slot_shape_ *last = parent->last;

	if (last && slot_shape_ends_(last, sought, kind))
		return last;
	return parent->count < SLOT_MOST_NAMES_
		? slot_shape_child_apart_(parent, sought, kind)
		: NULL;
}

/* The shape of the same names with another kind of number i. */
static struct slot_shape_ *
slot_shape_other_(struct slot_shape_ *shape, uint32_t i, unsigned kind)
{
	struct slot_shape_ *other = &shape->all->root;
	struct slot_sought_ sought;
	uint32_t k;

	for (k = 0; other && k < shape->count; k++) {
		sought = slot_seek_name_(shape->names[k]);
		other = slot_shape_child_(
			other, &sought, k == i ? kind : shape->kinds[k]);
	}
	return other;
}

/*---- records ---------------------------------------------------------------*/

/* How many words a record of a shape has: what fits malloc's steps. */
static inline uint32_t
slot_record_room_(const struct slot_shape_ *shape)
{
	uint32_t step = shape->count <= SLOT_FEW_NAMES_ ? 2 : 8;

	return (shape->count + step - 1) / step * step;
}

static size_t
slot_record_size_(uint32_t room)
{
	return offsetof(struct slot_record_, words) + room * sizeof(uint64_t);
}

static inline struct slot_shape_ *
slot_record_shape_(const struct slot_record_ *record)
{
	return SLOT_CAST(struct slot_shape_ *, SLOT_POINTER_(record->head));
}

/* One for a shape, in place of another of the shape from, or of none; NULL, and
 * nothing changed, when out of memory. */
static struct slot_record_ *
slot_record_fit_(struct slot_record_ *record, const struct slot_shape_ *from,
	const struct slot_shape_ *to)
{
	uint32_t old = slot_record_room_(from), room = slot_record_room_(to);
	struct slot_record_ *fit = record;

	if (!record)
		fit = SLOT_CAST(struct slot_record_ *,
			SLOT_MALLOC(slot_record_size_(room)));
	else if (room != old)
		fit = SLOT_CAST(struct slot_record_ *,
			SLOT_REALLOC(record, slot_record_size_(room)));
	if (!fit && room < old)
		fit = record;
	if (!fit)
		return NULL;
	fit->head = SLOT_ADDRESS_(to);
	to->all->records -= old * sizeof(uint64_t);
	to->all->records += room * sizeof(uint64_t);
	return fit;
}

/* Of a shape; not what its words lead to. */
static void
slot_record_drop_(struct slot_record_ *record, const struct slot_shape_ *shape)
{
	shape->all->records -= slot_record_room_(shape) * sizeof(uint64_t);
	SLOT_FREE(record);
}

static void
slot_record_free_(struct slot_record_ *record)
{
	struct slot_shape_ *shape = slot_record_shape_(record);
	uint32_t i;

	for (i = 0; i < shape->count; i++)
		slot_word_free_(record->words[i], shape->kinds[i]);
	slot_record_drop_(record, shape);
}

/* The same words in a record of its own; NULL when out of memory. */
static struct slot_record_ *
slot_record_copy_(const struct slot_record_ *from)
{
	struct slot_shape_ *shape = slot_record_shape_(from);
	struct slot_record_ *copy = slot_record_fit_(
		NULL, &shape->all->root, shape);
	slot_value value;
	uint32_t i;
	unsigned kind;

	for (i = 0; copy && i < shape->count; i++) {
		slot_word_value_(&from->words[i], shape->kinds[i], &value);
		if (slot_word_of_(value, &copy->words[i], &kind) == SLOT_OK)
			continue;
		while (i-- > 0)
			slot_word_free_(copy->words[i], shape->kinds[i]);
		slot_record_drop_(copy, shape);
		return NULL;
	}
	return copy;
}
