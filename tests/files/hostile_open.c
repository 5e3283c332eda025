/* SPDX-License-Identifier: MIT */
/*
 * A small file of objects that have attributes, which their own schema has
 * written, or another: each of its bits is another, where there is nothing a
 * few of them; it ends at each place; each allocation is refused. Check sums
 * are right. What loads can be read in every way, saved again and freed; what
 * does not has left nothing behind.
 */
#include "open.h"

#include <stdio.h>

#include "hostile_use.h"
#include "sum_again.h"
#include "whole.h"

static unsigned long refused, taken;

static void
say(const char *what)
{
	printf("%s: %lu refused, %lu taken\n", what, refused, taken);
	if (!refused || !taken)
		exit(1);
	refused = taken = 0;
}

static bool
load(const char *path)
{
	open_pools pools;
	slot_file_error fault;
	slot_pool *pool = &pools.Thing.all;
	bool loads;

	open_pools_init(&pools);
	memset(&fault, 0, sizeof fault);
	loads = slot_pool_load(pool, path, &fault) == SLOT_OK;
	if (!loads && (pool->count || !fault.status))
		abort();
	if (!loads && fault.status != SLOT_NO_MEMORY && !fault.text[0])
		abort();
	if (loads && limited_to < 0) {
		hostile_use_pool(pool);
		if (slot_pool_save(pool, "again", &fault) != SLOT_OK)
			abort();
	}
	open_pools_destroy(&pools);
	return loads;
}

static void
try_copy(char *copy, size_t size)
{
	sum_again(copy, size);
	whole_write("bad", copy, size);
	if (load("bad"))
		taken++;
	else
		refused++;
}

static void
change_bits(const char *data, char *copy, size_t size)
{
	size_t at;
	int bit;

	for (at = 0; at < size; at++)
		for (bit = 0; bit < 8; bit++) {
			if (is_zeros(data + at / 16 * 16, 16) &&
				(at * 8 + (size_t)bit) % 97)
				continue;
			memcpy(copy, data, size);
			copy[at] = (char)(copy[at] ^ 1 << bit);
			try_copy(copy, size);
		}
}

/* As long as it is said to be, and shorter than that. */
static void
cut(const char *data, char *copy, size_t size)
{
	uint64_t length;

	for (length = 0; length <= size; length += length < 400 ? 1 : 13) {
		memcpy(copy, data, size);
		try_copy(copy, (size_t)length);
		if (length >= 40) {
			memcpy(copy + 32, &length, 8);
			try_copy(copy, (size_t)length);
		}
	}
	memcpy(copy, data, size);
	try_copy(copy, size);
}

/* Of each of the sections: what a word of its attributes may be. */
static void
change_words(const char *data, char *copy, size_t size)
{
	static const uint64_t odd[] = {0, 1, 2, 3, 8, 11, 16, 24, 64, 4096,
		UINT32_MAX, UINT64_C(1) << 32, UINT64_C(1) << 63,
		UINT64_MAX - 7, UINT64_MAX};
	size_t at, i;

	for (at = 64; at + 8 <= size; at += 8)
		for (i = 0; i < sizeof odd / sizeof *odd; i++) {
			if (is_zeros(data + at, 8) && at % 264)
				continue;
			memcpy(copy, data, size);
			memcpy(copy + at, &odd[i], 8);
			try_copy(copy, size);
		}
}

static void
put(void *thing, const char *name, slot_value value)
{
	if (slot_set_named(slot_class_of(thing), thing, name, strlen(name),
		    value) != SLOT_OK)
		abort();
}

static void
fill(open_pools *pools)
{
	Thing *thing = Thing_new(&pools->Thing);
	Named *named = Named_new(&pools->Thing);

	if (!thing || !named || !Named_set_name(named, "n"))
		abort();
	put(thing, "on", slot_bool(true));
	put(thing, "no", slot_int(-5));
	put(thing, "up", slot_uint(7));
	put(thing, "x", slot_real(0.5));
	put(thing, "", slot_text("in a word", 9));
	put(thing, "LIMIT", slot_text("s", 1));
	put(thing, "to", slot_ref(named));
	put(named, "to", slot_ref(thing));
	put(named, "on", slot_ref(NULL));
	if (!Thing_new(&pools->Thing))
		abort();
}

/* So that "lever" is told of, and an attribute is called as the slot. */
static void
make_older(char *data, size_t size)
{
	static const char *const words[] = {
		"\"level\"", "\"lever\"", "LIMIT", "level"};
	size_t at, i;

	for (i = 0; i < 4; i += 2)
		for (at = 0; at + 7 < size; at++)
			if (memcmp(data + at, words[i], strlen(words[i])) == 0)
				memcpy(data + at, words[i + 1],
					strlen(words[i]));
	for (at = 0; at + 5 < size; at++)
		if (memcmp(data + at, "level", 5) == 0 && data[at - 1] != '"') {
			const uint32_t kind = SLOT_KIND_REAL;
			const double real = 2.5;

			memcpy(data + at - 12, &kind, 4);
			memcpy(data + at - 8, &real, 8);
			data[at + 5] = 0; /* which was the text's */
		}
}

static void
try_all(const char *what, const char *data, char *copy, size_t size)
{
	long count;

	memcpy(copy, data, size);
	sum_again(copy, size);
	whole_write("good", copy, size);
	if (!load("good"))
		exit(1);
	for (count = limited_to = 0; !load("good"); limited_to = ++count) {
	}
	limited_to = -1;
	printf("%s, %ld allocations\n", what, count);
	if (count < 10)
		exit(1);
	change_bits(data, copy, size);
	say("bits");
	cut(data, copy, size);
	say("cuts");
	change_words(data, copy, size);
	say("words");
}

int
main(void)
{
	open_pools pools;
	size_t size;
	char *data, *copy;

	open_pools_init(&pools);
	fill(&pools);
	if (slot_pool_save(&pools.Thing.all, "first", NULL) != SLOT_OK)
		return 1;
	open_pools_destroy(&pools);
	data = whole_read("first", &size);
	copy = malloc(size);
	if (!copy)
		return 1;
	try_all("the same schema", data, copy, size);
	make_older(data, size);
	try_all("an older one", data, copy, size);
	free(data);
	free(copy);
	return 0;
}
