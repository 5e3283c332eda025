/* SPDX-License-Identifier: MIT */
/*
 * Searches for multipliers (perfect_hash.h says of what). A name gives a word
 * of 64 bits; form 1 tries multipliers until the top bits of word times
 * multiplier send every name to a cell of its own. Form 2 sends names to
 * buckets so, and then, the largest bucket first, looks for the displacement
 * of each that sends its names to cells which are still free. A table in
 * which no multiplier succeeds is doubled.
 */
#include "view/perfect_hash.h"

#include <assert.h>
#include <stdlib.h>
#include <string.h>

static uint64_t
load_bytes(const char *bytes, size_t count)
{
	uint64_t word = 0;

	while (count--)
		word = word << 8 | (unsigned char)bytes[count];
	return word;
}

struct perfect_hash_key
perfect_hash_key_of(struct slice name)
{
	const unsigned char *byte = (const unsigned char *)name.bytes;
	size_t length = name.length;
	struct perfect_hash_key key = {0, 0, length};

	if (length >= 8) {
		key.first = load_bytes(name.bytes, 8);
		key.last = load_bytes(name.bytes + length - 8, 8);
	} else if (length >= 4) {
		key.first = load_bytes(name.bytes, 4);
		key.last = load_bytes(name.bytes + length - 4, 4);
	} else if (length > 0) {
		key.first = byte[0] | (uint64_t)byte[length / 2] << 8 |
			(uint64_t)byte[length - 1] << 16;
	}
	return key;
}

#define GOLDEN UINT64_C(0x9e3779b97f4a7c15)

static uint64_t
mix_word(uint64_t word, uint64_t with)
{
	word = (word ^ with) * GOLDEN;
	return word ^ word >> 32;
}

/* The word that is multiplied: in the long form every eight bytes count. */
static uint64_t
name_word(struct slice name, const struct perfect_hash_key *key, bool is_long)
{
	uint64_t word = key->length * GOLDEN;
	size_t at;

	if (!is_long)
		return key->first ^ (key->last << 29 | key->last >> 35) ^
			key->length;
	word = mix_word(word, key->first);
	for (at = 8; at + 8 < name.length; at += 8)
		word = mix_word(word, load_bytes(name.bytes + at, 8));
	return mix_word(word, key->last);
}

/* splitmix64 (Steele, Lea, Flood 2014), each made odd. */
static uint64_t
next_multiplier(uint64_t *state)
{
	uint64_t z = *state += UINT64_C(0x9e3779b97f4a7c15);

	z = (z ^ z >> 30) * UINT64_C(0xbf58476d1ce4e5b9);
	z = (z ^ z >> 27) * UINT64_C(0x94d049bb133111eb);
	return (z ^ z >> 31) | 1;
}

/* What one search works with. */
struct search {
	struct perfect_hash *hash;
	const uint64_t *words; /* count of them, and the first again */
	size_t count;
	uint32_t *taken; /* per cell: the try that took it last */
	uint32_t try;
};

/* Whether the cell is free in this try; takes it. */
static bool
take_cell(struct search *search, uint64_t cell)
{
	if (search->taken[cell] == search->try)
		return false;
	search->taken[cell] = search->try;
	return true;
}

/* The same as take_cell for each, where the cells are the bits of a word. The
 * first word stands behind the last again, so that one is always taken. */
static inline bool
fit_in_word(const uint64_t *words, size_t count, uint64_t multiplier,
	unsigned shift)
{
	const uint64_t *word = words;
	uint64_t taken = 0;
	unsigned cell = (unsigned)(*word * multiplier >> shift);

	while (!(taken >> cell & 1)) {
		taken |= UINT64_C(1) << cell;
		cell = (unsigned)(*++word * multiplier >> shift);
	}
	return word == words + count;
}

/* Most classes have 9 to 32 slots: there the shift is a constant. */
static bool
fits(struct search *search)
{
	const struct perfect_hash *hash = search->hash;
	size_t i;

	if (search->count == 0)
		return true;
	if (hash->cell_count == 16)
		return fit_in_word(
			search->words, search->count, hash->multiplier, 60);
	if (hash->cell_count == 32)
		return fit_in_word(
			search->words, search->count, hash->multiplier, 59);
	if (hash->cell_count <= 64)
		return fit_in_word(search->words, search->count,
			hash->multiplier, hash->shift);
	for (i = 0; i < search->count; i++)
		if (!take_cell(search,
			    search->words[i] * hash->multiplier >> hash->shift))
			return false;
	return true;
}

static bool
try_form1(struct search *search)
{
	struct perfect_hash *hash = search->hash;
	size_t i;

	if (!fits(search))
		return false;
	for (i = 0; i < search->count; i++)
		hash->cells[search->words[i] * hash->multiplier >>
			hash->shift] = (uint16_t)i;
	return true;
}

static void
make_form1(struct arena *arena, struct search *search)
{
	struct perfect_hash *hash = search->hash;
	unsigned bits = 1;

	while (((size_t)1 << bits) < search->count)
		bits++;
	for (;; bits++) {
		uint64_t state = 0;

		hash->cell_count = (size_t)1 << bits;
		hash->shift = 64 - bits;
		hash->cells = ARENA_ARRAY(arena, uint16_t, hash->cell_count);
		search->taken = ARENA_ARRAY(arena, uint32_t, hash->cell_count);
		for (search->try = 1; search->try <= HASH_FORM1_TRIES;
			search->try++) {
			hash->multiplier = next_multiplier(&state);
			if (try_form1(search))
				return;
		}
	}
}

/* The names of one bucket, products and numbers side by side. */
struct bucket {
	size_t number, first, count; /* first: among the sorted */
};

struct hashed {
	uint64_t product; /* of its word and the multiplier */
	size_t name;
};

static int
larger_bucket_first(const void *left, const void *right)
{
	const struct bucket *a = left, *b = right;

	if (a->count != b->count)
		return a->count > b->count ? -1 : 1;
	return a->number < b->number ? -1 : 1;
}

static uint64_t
cell_of(const struct perfect_hash *hash, uint64_t product,
	unsigned displacement)
{
	return (product >> 20 ^ (product >> 34) * displacement) &
		(hash->cell_count - 1);
}

/* The smallest displacement that sends the bucket's names to free cells. */
static bool
put_bucket(struct search *search, const struct bucket *bucket,
	const struct hashed *hashed)
{
	struct perfect_hash *hash = search->hash;
	unsigned displacement;
	size_t i, j;

	for (displacement = 0; displacement < 256; displacement++) {
		for (i = 0; i < bucket->count; i++)
			if (!take_cell(search,
				    cell_of(hash, hashed[i].product,
					    displacement)))
				break;
		if (i == bucket->count)
			break;
		for (j = 0; j < i; j++) /* give back */
			search->taken[cell_of(
				hash, hashed[j].product, displacement)] = 0;
	}
	if (displacement == 256)
		return false;
	hash->displacements[bucket->number] = (uint8_t)displacement;
	for (i = 0; i < bucket->count; i++)
		hash->cells[cell_of(hash, hashed[i].product, displacement)] =
			(uint16_t)hashed[i].name;
	return true;
}

/* Sorts the names into buckets by counting. */
static void
fill_buckets(const struct search *search, struct bucket *buckets,
	struct hashed *hashed)
{
	const struct perfect_hash *hash = search->hash;
	size_t i, first = 0;

	for (i = 0; i < hash->displacement_count; i++) {
		buckets[i].number = i;
		buckets[i].count = 0;
	}
	for (i = 0; i < search->count; i++)
		buckets[search->words[i] * hash->multiplier >> hash->shift]
			.count++;
	for (i = 0; i < hash->displacement_count; i++) {
		buckets[i].first = first;
		first += buckets[i].count;
		buckets[i].count = 0;
	}
	for (i = 0; i < search->count; i++) {
		uint64_t product = search->words[i] * hash->multiplier;
		struct bucket *bucket = &buckets[product >> hash->shift];

		hashed[bucket->first + bucket->count].product = product;
		hashed[bucket->first + bucket->count++].name = i;
	}
	qsort(buckets, hash->displacement_count, sizeof *buckets,
		larger_bucket_first);
}

static bool
try_form2(struct search *search, struct bucket *buckets, struct hashed *hashed)
{
	size_t i;

	memset(search->hash->displacements, 0,
		search->hash->displacement_count);
	fill_buckets(search, buckets, hashed);
	for (i = 0; i < search->hash->displacement_count; i++)
		if (!put_bucket(search, &buckets[i], hashed + buckets[i].first))
			return false;
	return true;
}

static void
make_form2(struct arena *arena, struct search *search)
{
	struct perfect_hash *hash = search->hash;
	struct bucket *buckets;
	struct hashed *hashed;
	unsigned bucket_bits = 1;

	while (((size_t)4 << bucket_bits) < search->count)
		bucket_bits++;
	hash->displacement_count = (size_t)1 << bucket_bits;
	hash->shift = 64 - bucket_bits;
	hash->displacements = ARENA_ARRAY(
		arena, uint8_t, hash->displacement_count);
	buckets = ARENA_ARRAY(arena, struct bucket, hash->displacement_count);
	hashed = ARENA_ARRAY(arena, struct hashed, search->count);
	hash->cell_count = 1;
	while (hash->cell_count * 100 < search->count * 115)
		hash->cell_count *= 2;
	for (;; hash->cell_count *= 2) {
		uint64_t state = 0;

		hash->cells = ARENA_ARRAY(arena, uint16_t, hash->cell_count);
		search->taken = ARENA_ARRAY(arena, uint32_t, hash->cell_count);
		for (search->try = 1; search->try <= HASH_FORM2_TRIES;
			search->try++) {
			memset(hash->cells, 0,
				hash->cell_count * sizeof *hash->cells);
			hash->multiplier = next_multiplier(&state);
			if (try_form2(search, buckets, hashed))
				return;
		}
	}
}

static int
word_order(const void *left, const void *right)
{
	const uint64_t *a = left, *b = right;

	return (*a > *b) - (*a < *b);
}

/* Few, as most classes have, are compared with each other. */
#define FEW 32

static bool
is_among(uint64_t word, const uint64_t *words, size_t count)
{
	size_t i;

	for (i = 0; i < count; i++)
		if (words[i] == word)
			return true;
	return false;
}

static bool
has_equal_neighbours(const uint64_t *sorted, size_t count)
{
	size_t i;

	for (i = 1; i < count; i++)
		if (sorted[i - 1] == sorted[i])
			return true;
	return false;
}

/* Two names whose words are equal fall together whatever the multiplier: not
 * only those that agree in key, "bx" and "cxx" do too. */
static bool
has_equal_words(struct arena *arena, const uint64_t *words, size_t count)
{
	uint64_t *sorted;
	size_t i;

	for (i = 0; i < count && count <= FEW; i++)
		if (is_among(words[i], words, i))
			return true;
	if (count <= FEW)
		return false;
	sorted = ARENA_COPY(arena, words, count);
	qsort(sorted, count, sizeof *sorted, word_order);
	return has_equal_neighbours(sorted, count);
}

/* The words of all names; whether they all differ. */
static bool
name_words(struct arena *arena, const struct slice *names,
	const struct perfect_hash *hash, uint64_t *words, size_t count)
{
	size_t i;

	for (i = 0; i < count; i++)
		words[i] = name_word(names[i], &hash->keys[i], hash->is_long);
	return !has_equal_words(arena, words, count);
}

void
perfect_hash_make(struct arena *arena, const struct slice *names, size_t count,
	struct perfect_hash *hash)
{
	struct search search = {hash, NULL, count, NULL, 0};
	uint64_t *words = ARENA_ARRAY(arena, uint64_t, count + 1);
	size_t i;

	assert(count <= 65536);
	memset(hash, 0, sizeof *hash);
	hash->keys = ARENA_ARRAY(arena, struct perfect_hash_key, count);
	for (i = 0; i < count; i++)
		hash->keys[i] = perfect_hash_key_of(names[i]);
	hash->is_wide = count > 256;
	if (!name_words(arena, names, hash, words, count)) {
		hash->is_long = true;
		/* 64 bits of 4,096 different names: never seen, and searched
		 * for ever if it were. */
		if (!name_words(arena, names, hash, words, count))
			abort();
	}
	words[count] = words[0];
	search.words = words;
	if (count <= HASH_FORM1_NAMES)
		make_form1(arena, &search);
	else
		make_form2(arena, &search);
}
