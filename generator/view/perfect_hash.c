/* SPDX-License-Identifier: MIT */
#include "view/perfect_hash.h"

#include <assert.h>
#include <stdlib.h>
#include <string.h>

static uint64_t
load(const char *bytes, size_t count)
{
	uint64_t word = 0;

	while (count--)
		word = word << 8 | (unsigned char)bytes[count];
	return word;
}

static struct lookup_key
key_of(struct slice name)
{
	const unsigned char *byte = (const unsigned char *)name.bytes;
	size_t length = name.length;
	struct lookup_key key = {0, 0, length};

	if (length >= 8) {
		key.first = load(name.bytes, 8);
		key.last = load(name.bytes + length - 8, 8);
	} else if (length >= 4) {
		key.first = load(name.bytes, 4);
		key.last = load(name.bytes + length - 4, 4);
	} else if (length > 0) {
		key.first = byte[0] | (uint64_t)byte[length / 2] << 8 |
			(uint64_t)byte[length - 1] << 16;
	}
	return key;
}

#define GOLDEN UINT64_C(0x9e3779b97f4a7c15)

static uint64_t
stir(uint64_t word, uint64_t with)
{
	word = (word ^ with) * GOLDEN;
	return word ^ word >> 32;
}

/* The word that is multiplied: in the long form every eight bytes count. */
static uint64_t
mix(struct slice name, const struct lookup_key *key, bool is_long)
{
	uint64_t word = key->length * GOLDEN;
	size_t at;

	if (!is_long)
		return key->first ^ (key->last << 29 | key->last >> 35) ^
			key->length;
	word = stir(word, key->first);
	for (at = 8; at + 8 < name.length; at += 8)
		word = stir(word, load(name.bytes + at, 8));
	return stir(word, key->last);
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
	struct lookup *lookup;
	const uint64_t *words;
	size_t count;
	uint32_t *taken; /* per place: the try that took it last */
	uint32_t try;
};

/* Whether the place is free in this try; takes it. */
static bool
take(struct search *search, uint64_t place)
{
	if (search->taken[place] == search->try)
		return false;
	search->taken[place] = search->try;
	return true;
}

static bool
try_form1(struct search *search)
{
	struct lookup *lookup = search->lookup;
	size_t i;

	for (i = 0; i < search->count; i++)
		if (!take(search,
			    search->words[i] * lookup->multiplier >>
				    lookup->shift))
			return false;
	for (i = 0; i < search->count; i++)
		lookup->places[search->words[i] * lookup->multiplier >>
			lookup->shift] = (uint16_t)i;
	return true;
}

static void
make_form1(struct arena *arena, struct search *search)
{
	struct lookup *lookup = search->lookup;
	unsigned bits = 1;

	while (((size_t)1 << bits) < search->count)
		bits++;
	for (;; bits++) {
		uint64_t state = 0;

		lookup->place_count = (size_t)1 << bits;
		lookup->shift = 64 - bits;
		lookup->places = ARENA_ARRAY(
			arena, uint16_t, lookup->place_count);
		search->taken = ARENA_ARRAY(
			arena, uint32_t, lookup->place_count);
		for (search->try = 1; search->try <= LOOKUP_FORM1_TRIES;
			search->try++) {
			lookup->multiplier = next_multiplier(&state);
			if (try_form1(search))
				return;
		}
	}
}

/* The names of one bucket, as hashes and numbers side by side. */
struct bucket {
	size_t number, first, count; /* first: in the sorted hashes */
};

struct hashed {
	uint64_t hash;
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
displaced(const struct lookup *lookup, uint64_t hash, unsigned displacement)
{
	return (hash >> 20 ^ (hash >> 34) * displacement) &
		(lookup->place_count - 1);
}

/* The smallest displacement that sends the bucket's names to free places. */
static bool
place_bucket(struct search *search, const struct bucket *bucket,
	const struct hashed *hashed)
{
	struct lookup *lookup = search->lookup;
	unsigned displacement;
	size_t i, j;

	for (displacement = 0; displacement < 256; displacement++) {
		for (i = 0; i < bucket->count; i++)
			if (!take(search,
				    displaced(lookup, hashed[i].hash,
					    displacement)))
				break;
		if (i == bucket->count)
			break;
		for (j = 0; j < i; j++) /* give back */
			search->taken[displaced(
				lookup, hashed[j].hash, displacement)] = 0;
	}
	if (displacement == 256)
		return false;
	lookup->displacements[bucket->number] = (uint8_t)displacement;
	for (i = 0; i < bucket->count; i++)
		lookup->places[displaced(lookup, hashed[i].hash,
			displacement)] = (uint16_t)hashed[i].name;
	return true;
}

/* Sorts the names into buckets by counting. */
static void
fill_buckets(const struct search *search, struct bucket *buckets,
	struct hashed *hashed)
{
	const struct lookup *lookup = search->lookup;
	size_t i, first = 0;

	for (i = 0; i < lookup->displacement_count; i++) {
		buckets[i].number = i;
		buckets[i].count = 0;
	}
	for (i = 0; i < search->count; i++)
		buckets[search->words[i] * lookup->multiplier >> lookup->shift]
			.count++;
	for (i = 0; i < lookup->displacement_count; i++) {
		buckets[i].first = first;
		first += buckets[i].count;
		buckets[i].count = 0;
	}
	for (i = 0; i < search->count; i++) {
		uint64_t hash = search->words[i] * lookup->multiplier;
		struct bucket *bucket = &buckets[hash >> lookup->shift];

		hashed[bucket->first + bucket->count].hash = hash;
		hashed[bucket->first + bucket->count++].name = i;
	}
	qsort(buckets, lookup->displacement_count, sizeof *buckets,
		larger_bucket_first);
}

static bool
try_form2(struct search *search, struct bucket *buckets, struct hashed *hashed)
{
	size_t i;

	memset(search->lookup->displacements, 0,
		search->lookup->displacement_count);
	fill_buckets(search, buckets, hashed);
	for (i = 0; i < search->lookup->displacement_count; i++)
		if (!place_bucket(
			    search, &buckets[i], hashed + buckets[i].first))
			return false;
	return true;
}

static void
make_form2(struct arena *arena, struct search *search)
{
	struct lookup *lookup = search->lookup;
	struct bucket *buckets;
	struct hashed *hashed;
	unsigned bucket_bits = 1;

	while (((size_t)4 << bucket_bits) < search->count)
		bucket_bits++;
	lookup->displacement_count = (size_t)1 << bucket_bits;
	lookup->shift = 64 - bucket_bits;
	lookup->displacements = ARENA_ARRAY(
		arena, uint8_t, lookup->displacement_count);
	buckets = ARENA_ARRAY(arena, struct bucket, lookup->displacement_count);
	hashed = ARENA_ARRAY(arena, struct hashed, search->count);
	lookup->place_count = 1;
	while (lookup->place_count * 100 < search->count * 115)
		lookup->place_count *= 2;
	for (;; lookup->place_count *= 2) {
		uint64_t state = 0;

		lookup->places = ARENA_ARRAY(
			arena, uint16_t, lookup->place_count);
		search->taken = ARENA_ARRAY(
			arena, uint32_t, lookup->place_count);
		for (search->try = 1; search->try <= LOOKUP_FORM2_TRIES;
			search->try++) {
			memset(lookup->places, 0,
				lookup->place_count * sizeof *lookup->places);
			lookup->multiplier = next_multiplier(&state);
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

/* Two names whose words are equal fall together whatever the multiplier: not
 * only those that agree in key, "bx" and "cxx" do too. */
static bool
has_equal_words(struct arena *arena, const uint64_t *words, size_t count)
{
	uint64_t *sorted = ARENA_ARRAY(arena, uint64_t, count);
	size_t i;

	if (count)
		memcpy(sorted, words, count * sizeof *words);
	qsort(sorted, count, sizeof *sorted, word_order);
	for (i = 1; i < count; i++)
		if (sorted[i - 1] == sorted[i])
			return true;
	return false;
}

/* The words of all names; whether they all differ. */
static bool
mix_all(struct arena *arena, const struct slice *names,
	const struct lookup *lookup, uint64_t *words, size_t count)
{
	size_t i;

	for (i = 0; i < count; i++)
		words[i] = mix(names[i], &lookup->keys[i], lookup->is_long);
	return !has_equal_words(arena, words, count);
}

void
lookup_make(struct arena *arena, const struct slice *names, size_t count,
	struct lookup *lookup)
{
	struct search search = {lookup, NULL, count, NULL, 0};
	uint64_t *words = ARENA_ARRAY(arena, uint64_t, count);
	size_t i;

	assert(count <= 65536);
	memset(lookup, 0, sizeof *lookup);
	lookup->keys = ARENA_ARRAY(arena, struct lookup_key, count);
	for (i = 0; i < count; i++)
		lookup->keys[i] = key_of(names[i]);
	lookup->is_wide = count > 256;
	if (!mix_all(arena, names, lookup, words, count)) {
		lookup->is_long = true;
		/* 64 bits of 4,096 different names: never seen, and searched
		 * for ever if it were. */
		if (!mix_all(arena, names, lookup, words, count))
			abort();
	}
	search.words = words;
	if (count <= LOOKUP_FORM1_NAMES)
		make_form1(arena, &search);
	else
		make_form2(arena, &search);
}
