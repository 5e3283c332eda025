/* SPDX-License-Identifier: MIT */
/*
 * hostile_older FILE CLASS: a file that a program of an older schema has
 * written, of objects with all that is theirs; changed in many ways, with check
 * sums that are right; then as it is, with each allocation refused. What loads
 * can be read in every way, saved again and freed; what does not has left
 * nothing behind.
 */
#include "listed.h"

#define main older_main
#include "older.c"
#undef main

#include "hostile_use.h"
#include "sum_again.h"
#include "whole.h"

enum { CHANGES = 2500 };

static unsigned long refused_count, taken_count;

static void
use_all(const char *path, slot_pool *pool)
{
	slot_file_error fault;
	uint32_t i;

	for (i = 0; i < pool_count; i++)
		hostile_use_pool(&pools[i]);
	if (slot_pool_save(pool, path, &fault) != SLOT_OK)
		abort();
}

/* Whether it loads; nothing is left behind. */
static bool
try_file(const char *path, const slot_class *root)
{
	slot_pool *pool;
	slot_file_error fault;
	bool loads;
	uint32_t i;

	pool_count = 0;
	pool = make_pools(root);
	loads = slot_pool_load(pool, path, &fault) == SLOT_OK;
	if (loads && limited_to < 0)
		use_all("again", pool);
	for (i = 0; !loads && i < pool_count; i++)
		if (pools[i].count)
			abort();
	if (!loads && !fault.text[0] && fault.status != SLOT_NO_MEMORY)
		abort();
	destroy_pools(pool);
	return loads;
}

/* A byte, a word or two of them; or the end is gone. */
static size_t
change(char *data, size_t size)
{
	static const uint64_t odd[] = {0, 1, 2, 3, 8, 16, 24, 64, 4096,
		UINT32_MAX, UINT64_C(1) << 32, UINT64_C(1) << 61,
		UINT64_C(1) << 63, UINT64_MAX - 7, UINT64_MAX};
	size_t at, other, tries = 0;
	uint64_t word, second;

	do
		at = draw(size);
	while (!data[at] &&
		tries++ < 40); /* most are zeros that stand for none */
	switch (draw(6)) {
	case 0:
		data[at] = (char)(data[at] ^ 1 << draw(8));
		break;
	case 1:
		data[at] = (char)draw(256);
		break;
	case 2:
		data[at] = "0123456789abcdef\",:{}[]"[draw(23)];
		break;
	case 3:
		at = at / 8 * 8;
		word = odd[draw(sizeof odd / sizeof *odd)];
		if (at + 8 <= size)
			memcpy(data + at, &word, 8);
		break;
	case 4:
		at = at / 8 * 8;
		other = draw(size / 8) * 8;
		if (at + 8 > size)
			break;
		memcpy(&word, data + at, 8);
		memcpy(&second, data + other, 8);
		memcpy(data + at, &second, 8);
		memcpy(data + other, &word, 8);
		break;
	default:
		at = at / 8 * 8;
		if (at + 8 > size)
			break;
		memcpy(&word, data + at, 8);
		word += odd[draw(6)] - 2;
		memcpy(data + at, &word, 8);
	}
	return draw(50) ? size : draw(size);
}

int
main(int argc, char **argv)
{
	size_t size, changed;
	const slot_class *root;
	char *data, *copy;
	long i;

	if (argc != 3)
		return 2;
	root = gather(argv[2]);
	data = whole_read(argv[1], &size);
	copy = malloc(size);
	if (!data || !copy)
		return 1;
	for (i = 0; i < CHANGES; i++) {
		memcpy(copy, data, size);
		changed = change(copy, size);
		sum_again(copy, changed);
		whole_write("bad.slots", copy, changed);
		if (try_file("bad.slots", root))
			taken_count++;
		else
			refused_count++;
	}
	for (limited_to = i = 0; !try_file(argv[1], root); limited_to = ++i) {
	}
	free(data);
	free(copy);
	printf("%lu refused, %lu taken, %ld allocations\n", refused_count,
		taken_count, i);
	return refused_count < CHANGES / 10 || taken_count < CHANGES / 50 ||
		i < 20;
}
