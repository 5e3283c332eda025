/* SPDX-License-Identifier: MIT */
/*
 * The generator's perfect hash, read by the run time's slot_find: every name
 * is found, no other is, for one name to thousands. perfect_hash.py compares
 * the tables themselves.
 */
#include "view/perfect_hash.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define SLOTGEN_IMPLEMENTATION
#include "slotgen.h"

static unsigned passed, failed;

#define CHECK(condition, ...) \
	do { \
		if (condition) { \
			passed++; \
		} else if (failed++ < 20) { \
			printf("%d: %s: ", __LINE__, #condition); \
			printf(__VA_ARGS__); \
			puts(""); \
		} \
	} while (0)

static int32_t
distance(const slot_class *from, const void *to)
{
	return (int32_t)((const char *)to - (const char *)from);
}

static size_t
rounded(size_t bytes)
{
	return (bytes + 15) / 16 * 16;
}

/* A class's tables in one block, as a header's are in one object. */
static slot_class *
make_class(const struct slice *names, size_t count,
	const struct perfect_hash *lookup)
{
	size_t infos = rounded(sizeof(slot_class));
	size_t keys = infos + rounded(count * sizeof(slot_info));
	size_t rows = keys + rounded(count * sizeof(slot_key));
	size_t places = rows + rounded(count * sizeof(uint16_t));
	size_t displacements = places + rounded(lookup->cell_count * 2);
	size_t texts = displacements + rounded(lookup->displacement_count + 1);
	size_t used = 1, total = texts + 1, i;
	slot_class *class;
	slot_info *info;
	slot_key *key;
	char *block;

	for (i = 0; i < count; i++)
		total += names[i].length + 1;
	/* exactly as long, so that a sanitizer sees what is read behind it */
	block = calloc(1, total);
	if (!block)
		abort();
	class = (slot_class *)(void *)block;
	info = (slot_info *)(void *)(block + infos);
	key = (slot_key *)(void *)(block + keys);
	class->multiplier = lookup->multiplier;
	class->shift = (uint8_t)lookup->shift;
	class->mask = (uint32_t)lookup->cell_count - 1;
	class->count = (uint32_t)count;
	class->flags = (lookup->is_long ? SLOT_CLASS_LONG : 0) |
		(lookup->is_wide ? SLOT_CLASS_WIDE : 0);
	class->infos = distance(class, info);
	class->keys = distance(class, key);
	class->rows = distance(class, block + rows);
	class->places = distance(class, block + places);
	class->displacements = lookup->displacements
		? distance(class, block + displacements)
		: 0;
	class->texts = distance(class, block + texts);
	for (i = 0; i < count; i++) {
		((uint16_t *)(void *)(block + rows))[i] = (uint16_t)i;
		info[i].name = (uint32_t)used;
		info[i].name_length = (uint32_t)names[i].length;
		memcpy(block + texts + used, names[i].bytes, names[i].length);
		used += names[i].length + 1;
		key[i].first = lookup->keys[i].first;
		key[i].last = lookup->keys[i].last;
		key[i].length = lookup->keys[i].length;
	}
	for (i = 0; i < lookup->cell_count; i++)
		if (lookup->is_wide)
			((uint16_t *)(void *)(block + places))[i] =
				lookup->cells[i];
		else
			((uint8_t *)block + places)[i] =
				(uint8_t)lookup->cells[i];
	if (lookup->displacements)
		memcpy(block + displacements, lookup->displacements,
			lookup->displacement_count);
	return class;
}

/* Asks for a copy of just these bytes. */
static int
find(const slot_class *class, const char *bytes, size_t length)
{
	char *copy = malloc(length ? length : 1);
	int number;

	if (!copy)
		abort();
	memcpy(copy, bytes, length);
	number = slot_find(class, copy, length);
	free(copy);
	return number;
}

static bool
is_one(const struct slice *names, size_t count, struct slice name)
{
	size_t i;

	for (i = 0; i < count; i++)
		if (slice_equal(names[i], name))
			return true;
	return false;
}

/* Neighbours of a name: one byte other, one more, one less. */
static void
check_neighbours(const slot_class *class, const struct slice *names,
	size_t count, size_t which)
{
	char text[300];
	struct slice name = {text, names[which].length};
	size_t at;

	memcpy(text, names[which].bytes, name.length);
	for (at = 0; at < name.length; at++) {
		text[at] ^= 1;
		CHECK(is_one(names, count, name) ||
				find(class, text, name.length) ==
					SLOT_NO_ATTRIBUTE,
			"%.*s", SLICE_ARGS(name));
		text[at] ^= 1;
	}
	for (name.length = 0; name.length < names[which].length; name.length++)
		CHECK(is_one(names, count, name) ||
				find(class, text, name.length) ==
					SLOT_NO_ATTRIBUTE,
			"%.*s", SLICE_ARGS(name));
	text[name.length++] = 'x';
	CHECK(is_one(names, count, name) ||
			find(class, text, name.length) == SLOT_NO_ATTRIBUTE,
		"%.*s", SLICE_ARGS(name));
}

static struct perfect_hash
check_names(struct arena *arena, const struct slice *names, size_t count)
{
	struct perfect_hash lookup, again;
	slot_class *class;
	size_t i;

	perfect_hash_make(arena, names, count, &lookup);
	perfect_hash_make(arena, names, count, &again);
	CHECK(again.multiplier == lookup.multiplier &&
			again.cell_count == lookup.cell_count,
		"%zu names", count);
	CHECK((lookup.cell_count & (lookup.cell_count - 1)) == 0, "%zu places",
		lookup.cell_count);
	CHECK(lookup.is_wide == (count > 256), "%zu names", count);
	class = make_class(names, count, &lookup);
	for (i = 0; i < count; i++) {
		CHECK(find(class, names[i].bytes, names[i].length) == (int)i,
			"%.*s", SLICE_ARGS(names[i]));
		if (count <= 300 || i % 64 == 0)
			check_neighbours(class, names, count, i);
	}
	CHECK(find(class, "", 0) == SLOT_NO_ATTRIBUTE, "%zu names", count);
	free(class);
	return lookup;
}

/* xorshift64* (Marsaglia 2003, Vigna 2016) */
static uint64_t
any(uint64_t *state)
{
	*state ^= *state >> 12;
	*state ^= *state << 25;
	*state ^= *state >> 27;
	return *state * 0x2545f4914f6cdd1d;
}

/* Different by their number, which is written in letters somewhere. */
static struct slice
random_name(struct arena *arena, uint64_t *state, size_t number)
{
	static const char letters[] = "abcdefghijklmnopqrstuvwxyz_0123456789";
	char text[256];
	size_t length = 3 + any(state) % (any(state) % 8 ? 24 : 240), i;
	struct slice name = {text, length};

	for (i = 0; i < length; i++)
		text[i] = letters[any(state) % (i ? 37 : 27)];
	for (i = 0; i < 3; i++, number /= 26)
		text[i] = (char)('a' + number % 26);
	return slice_copy(arena, name);
}

static void
test_counts(struct arena *arena)
{
	static const size_t counts[] = {1, 2, 3, 4, 5, 7, 8, 9, 15, 16, 17, 31,
		32, 33, 34, 63, 64, 65, 100, 127, 128, 129, 255, 256, 257, 300,
		511, 512, 513, 1000, 2048, 4095, 4096};
	uint64_t state = 1;
	size_t i, j;

	for (i = 0; i < sizeof counts / sizeof counts[0]; i++) {
		struct slice *names = ARENA_ARRAY(
			arena, struct slice, counts[i]);
		struct perfect_hash lookup;

		for (j = 0; j < counts[i]; j++)
			names[j] = random_name(arena, &state, j);
		lookup = check_names(arena, names, counts[i]);
		CHECK((lookup.displacements != NULL) ==
				(counts[i] > HASH_FORM1_NAMES),
			"%zu", counts[i]);
		/* 8 bytes of key for a name, at most; usually 2 */
		CHECK(lookup.cell_count <= 8 * counts[i] + 8, "%zu of %zu",
			lookup.cell_count, counts[i]);
	}
}

/* Numbered names: slots as machines write them. */
static void
test_numbered(struct arena *arena)
{
	static const char *const frames[][2] = {{"s", ""}, {"slot_number_", ""},
		{"a_rather_long_name_of_", "_measured_values"},
		{"n", "_after_a_number_that_is_first_of_all"}};
	struct slice *names = ARENA_ARRAY(arena, struct slice, 4096);
	size_t frame, i;

	for (frame = 0; frame < sizeof frames / sizeof frames[0]; frame++) {
		for (i = 0; i < 4096; i++)
			names[i] = text_format(arena, "%s%zu%s",
				frames[frame][0], i, frames[frame][1]);
		check_names(arena, names, 300);
		check_names(arena, names, 4096);
	}
}

/* Names that a short hash cannot tell apart. */
static void
test_long(struct arena *arena)
{
	static const struct {
		const char *names[4];
		bool is_long;
	} cases[] = {
		{{"bx", "cxx"}, true}, /* their words are equal */
		{{"bx", "cx"}, false},
		{{"position_first_of_the_day", "position_third_of_the_day",
			 "position_sixth_of_the_day"},
			true},
		{{"aaaaaaaa", "aaaaaaaaa", "aaaaaaaaaa"}, false},
		{{"abcdefgh12345678", "abcdefgh1234567812345678",
			 "abcdefgh_12345678"},
			false},
		{{"a", "aa", "aaa", "aaaa"}, false},
	};
	size_t i, count;

	for (i = 0; i < sizeof cases / sizeof cases[0]; i++) {
		struct slice names[4];

		for (count = 0; count < 4 && cases[i].names[count]; count++)
			names[count] = slice_of(cases[i].names[count]);
		CHECK(check_names(arena, names, count).is_long ==
				cases[i].is_long,
			"%s", cases[i].names[0]);
	}
}

/* The longest names: 255 bytes, which differ in one byte anywhere. */
static void
test_longest(struct arena *arena)
{
	struct slice names[255];
	char text[255];
	size_t i;

	for (i = 0; i < 255; i++) {
		struct slice name = {text, sizeof text};

		memset(text, 'a', sizeof text);
		text[i] = 'b';
		names[i] = slice_copy(arena, name);
	}
	CHECK(check_names(arena, names, 255).is_long, "255 bytes");
}

int
main(void)
{
	struct arena arena;

	arena_init(&arena);
	test_counts(&arena);
	test_numbered(&arena);
	test_long(&arena);
	test_longest(&arena);
	arena_release(&arena);
	printf("%u passed, %u failed\n", passed, failed);
	return failed != 0;
}
