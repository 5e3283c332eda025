/* SPDX-License-Identifier: MIT */
/*---- dict_table.c --------------------------------------------------------*/

/*
 * The attributes of an object that is in no pool, of one that has many or of
 * which some were deleted: pairs of a name and a value in the order in which
 * they were first set. Where there is room for more than eight, they are
 * followed by places, which hold the number of a pair + 1 and are found by hash
 * and then one after the other; and by a tree of sums. What is deleted there
 * stays as a gap until half are gaps, so that all can be deleted in a time that
 * grows with their number, and the tree tells which pair is number i: at p,
 * counted from one, it has how many of the last pairs up to p are no gaps, as
 * many as p's lowest bit is worth.
 */

struct slot_pair_ {
	uint64_t word;
	struct slot_name_ *name; /* NULL: a gap */
	uint32_t hash;           /* where there are places; else a tag */
	uint8_t kind;
	bool is_shared; /* the name is its pool's */
};

struct slot_table_ {
	uintptr_t head;                 /* the pool, or 0, and the lowest bit */
	uint32_t count, used, capacity; /* of pairs; also of gaps */
	bool has_tree;
	uint64_t seed;
};

#define SLOT_FEW_PAIRS_ 8u

static struct slot_pair_ *
slot_table_pairs_(struct slot_table_ *table)
{
	void *after = table + 1;

	return SLOT_CAST(struct slot_pair_ *, after);
}

static uint32_t *
slot_pair_places_(struct slot_table_ *table)
{
	void *after = slot_table_pairs_(table) + table->capacity;

	return SLOT_CAST(uint32_t *, after);
}

static uint32_t *
slot_pair_tree_(struct slot_table_ *table)
{
	return slot_pair_places_(table) + 2 * table->capacity - 1;
}

static bool
slot_table_has_places_(const struct slot_table_ *table)
{
	return table->capacity > SLOT_FEW_PAIRS_;
}

/* Of a capacity that is a power of two; NULL when out of memory. */
static struct slot_table_ *
slot_table_make_(uintptr_t home, size_t capacity)
{
	size_t size = sizeof(struct slot_pair_) +
		(capacity > SLOT_FEW_PAIRS_ ? 3 * sizeof(uint32_t) : 0);
	struct slot_table_ *table;

	if (capacity > UINT32_MAX / 4 ||
		capacity > (SIZE_MAX - sizeof *table) / size)
		return NULL;
	table = SLOT_CAST(struct slot_table_ *,
		SLOT_MALLOC(sizeof *table + capacity * size));
	if (!table)
		return NULL;
	table->head = home | 1;
	table->count = table->used = 0;
	table->capacity = SLOT_CAST(uint32_t, capacity);
	table->has_tree = false;
	table->seed = 0;
	if (!slot_table_has_places_(table))
		return table;
	table->seed = slot_seed_(table);
	memset(slot_pair_places_(table), 0, 2 * capacity * sizeof(uint32_t));
	return table;
}

static uint32_t
slot_table_hash_(
	const struct slot_table_ *table, const struct slot_sought_ *sought)
{
	return slot_table_has_places_(table) ? slot_sip_(table->seed, sought)
					     : slot_tag_of_(sought);
}

static uint32_t
slot_table_find_few_(
	struct slot_table_ *table, const struct slot_sought_ *sought)
{
	const struct slot_pair_ *pairs = slot_table_pairs_(table);
	uint32_t tag = slot_tag_of_(sought), i;

	for (i = 0; i < table->used; i++)
		if (pairs[i].hash == tag &&
			slot_name_is_(pairs[i].name, sought))
			break;
	return i;
}

/* The pair's number, or as many as are in use. */
static uint32_t
slot_table_find_(struct slot_table_ *table, const struct slot_sought_ *sought)
{
	const struct slot_pair_ *pairs = slot_table_pairs_(table);
	uint32_t mask = 2 * table->capacity - 1, hash, place, i;
	const uint32_t *places;

	if (!slot_table_has_places_(table))
		return slot_table_find_few_(table, sought);
	hash = slot_sip_(table->seed, sought);
	places = slot_pair_places_(table);
	for (place = hash & mask; places[place]; place = (place + 1) & mask) {
		i = places[place] - 1;
		if (pairs[i].hash == hash &&
			slot_name_is_(pairs[i].name, sought))
			return i;
	}
	return table->used;
}

static uint32_t
slot_lowest_of_(uint32_t number)
{
	return number & (0 - number);
}

static void
slot_table_place_(struct slot_table_ *table, uint32_t number)
{
	uint32_t *places = slot_pair_places_(table),
		 mask = 2 * table->capacity - 1,
		 place = slot_table_pairs_(table)[number].hash & mask;

	while (places[place])
		place = (place + 1) & mask;
	places[place] = number + 1;
}

/* A pair behind the others, for which there is room. */
static void
slot_table_add_(struct slot_table_ *table, struct slot_pair_ pair)
{
	uint32_t end = table->used + 1, *tree, i;

	slot_table_pairs_(table)[table->used++] = pair;
	table->count++;
	if (!slot_table_has_places_(table))
		return;
	slot_table_place_(table, end - 1);
	if (!table->has_tree)
		return;
	tree = slot_pair_tree_(table);
	tree[end] = 1;
	for (i = end - 1; i > end - slot_lowest_of_(end);
		i -= slot_lowest_of_(i))
		tree[end] += tree[i];
}

/* All pairs of the one into the other, which is empty. */
static void
slot_table_move_(struct slot_table_ *to, struct slot_table_ *from)
{
	bool hashes = to != from && slot_table_has_places_(to);
	uint32_t used = from->used, i;
	struct slot_pair_ pair;
	struct slot_sought_ sought;

	if (hashes && slot_table_has_places_(from)) {
		to->seed = from->seed;
		hashes = false;
	}
	to->count = to->used = 0;
	to->has_tree = false;
	if (slot_table_has_places_(to))
		memset(slot_pair_places_(to), 0,
			2 * sizeof(uint32_t) * to->capacity);
	for (i = 0; i < used; i++) {
		pair = slot_table_pairs_(from)[i];
		if (!pair.name)
			continue;
		if (hashes) {
			sought = slot_seek_name_(pair.name);
			pair.hash = slot_table_hash_(to, &sought);
		}
		slot_table_add_(to, pair);
	}
}

/* Room for one more pair: the table, or one in its place; NULL when out of
 * memory. */
static struct slot_table_ *
slot_table_room_(struct slot_table_ *table)
{
	struct slot_table_ *larger;

	if (table->used < table->capacity)
		return table;
	if (table->used - table->count >= table->capacity / 4 + 1) {
		slot_table_move_(table, table);
		return table;
	}
	larger = slot_table_make_(
		table->head, SLOT_CAST(size_t, table->capacity) * 2);
	if (!larger)
		return NULL;
	slot_table_move_(larger, table);
	SLOT_FREE(table);
	return larger;
}

static void
slot_pair_free_(struct slot_pair_ *pair)
{
	if (!pair->name)
		return;
	if (!pair->is_shared)
		SLOT_FREE(pair->name);
	slot_word_free_(pair->word, pair->kind);
	pair->name = NULL;
}

static void
slot_table_free_(struct slot_table_ *table)
{
	uint32_t i;

	for (i = 0; i < table->used; i++)
		slot_pair_free_(&slot_table_pairs_(table)[i]);
	SLOT_FREE(table);
}

/* The places behind one that is given up close the gap. */
static void
slot_table_displace_(struct slot_table_ *table, uint32_t number)
{
	const struct slot_pair_ *pairs = slot_table_pairs_(table);
	uint32_t *places = slot_pair_places_(table),
		 mask = 2 * table->capacity - 1,
		 gap = pairs[number].hash & mask, at, first;

	while (places[gap] != number + 1)
		gap = (gap + 1) & mask;
	for (at = (gap + 1) & mask; places[at]; at = (at + 1) & mask) {
		first = pairs[places[at] - 1].hash & mask;
		if (((at - first) & mask) < ((at - gap) & mask))
			continue;
		places[gap] = places[at];
		gap = at;
	}
	places[gap] = 0;
}

static void
slot_tree_plant_(struct slot_table_ *table)
{
	uint32_t *tree = slot_pair_tree_(table), i;

	for (i = 1; i <= table->used; i++)
		tree[i] = slot_lowest_of_(i);
	table->has_tree = true;
}

static void
slot_table_delete_(struct slot_table_ *table, uint32_t number)
{
	struct slot_pair_ *pairs = slot_table_pairs_(table);
	uint32_t *tree, i;

	if (!slot_table_has_places_(table)) {
		slot_pair_free_(&pairs[number]);
		memmove(&pairs[number], &pairs[number + 1],
			(table->used - number - 1) * sizeof *pairs);
		table->count = --table->used;
		return;
	}
	slot_table_displace_(table, number);
	slot_pair_free_(&pairs[number]);
	if (!table->has_tree)
		slot_tree_plant_(table);
	tree = slot_pair_tree_(table);
	for (i = number + 1; i <= table->used; i += slot_lowest_of_(i))
		tree[i]--;
	table->count--;
	while (table->used > 0 && !pairs[table->used - 1].name)
		table->used--;
	if (table->used - table->count > table->used / 2)
		slot_table_move_(table, table);
}

/* The pair that is number i of those there are, which are more. */
static struct slot_pair_ *
slot_table_at_(struct slot_table_ *table, size_t i)
{
	uint32_t step = 1, at = 0;
	const uint32_t *tree;

	if (table->count == table->used)
		return &slot_table_pairs_(table)[i];
	tree = slot_pair_tree_(table);
	while (step <= table->used / 2)
		step *= 2;
	for (; step > 0; step /= 2)
		if (at + step <= table->used && tree[at + step] <= i) {
			at += step;
			i -= tree[at];
		}
	return &slot_table_pairs_(table)[at];
}
