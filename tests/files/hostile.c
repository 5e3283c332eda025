/* SPDX-License-Identifier: MIT */
/*
 * A small file with each of its bits changed, of its description one in each
 * byte, and cut short: refused when it is opened or verified. Then with check
 * sums that are right: bits of objects, which may make other objects that are
 * right; numbers of the header and of the sections' table that overlap, wrap
 * and overflow. What is verified can be read in every way.
 */
#include "everything.h"

#include "fill.h"

#include "hostile.h"

#define PATH "bad.slots"

static void
say(const char *what)
{
	printf("%s: %lu refused, %lu found, %lu taken\n", what, hostile_refused,
		hostile_found, hostile_taken);
	hostile_refused = hostile_found = hostile_taken = 0;
}

/* Of long stretches of zeros only some bytes are tried. */
static bool
is_worth(const char *data, size_t size, size_t at)
{
	size_t k;

	if (at % 61 == 0)
		return true;
	for (k = at > 8 ? at - 8 : 0; k < at + 8 && k < size; k++)
		if (data[k])
			return true;
	return false;
}

static void
change_bits(const char *data, size_t size, bool sums)
{
	char *copy = malloc(size);
	size_t at, end = size;
	file_section last;
	uint32_t sections;
	int bit;

	if (!copy)
		abort();
	memcpy(&sections, data + 24, 4);
	memcpy(&last, data + 64 * sections, sizeof last);
	if (sums)
		end = (size_t)last.offset;
	for (at = sums ? 64 + 64 * sections : 0; at < end; at++)
		for (bit = 0; bit < 8 && is_worth(data, size, at); bit++) {
			if (at >= last.offset && bit != (int)(at & 7))
				continue;
			memcpy(copy, data, size);
			copy[at] = (char)(copy[at] ^ 1 << bit);
			if (sums)
				sum_again(copy, size);
			hostile_try(PATH, copy, size);
		}
	free(copy);
}

static void
cut(const char *data, size_t size)
{
	size_t at;

	for (at = 0; at < size; at += at < 1000 ? 1 : 13)
		if (is_worth(data, size, at))
			hostile_try(PATH, data, at);
}

/* Numbers of a table that somebody made up. */
static void
change_numbers(const char *data, size_t size)
{
	static const uint64_t odd[] = {0, 1, 3, 8, 64, 4095, 4096, 8192,
		UINT32_MAX, UINT64_C(1) << 32, UINT64_C(1) << 52,
		UINT64_C(1) << 61, UINT64_C(1) << 63, UINT64_MAX - 4095,
		UINT64_MAX - 4096, UINT64_MAX};
	char *copy = malloc(size);
	uint32_t sections;
	size_t at, i, k;

	if (!copy)
		abort();
	memcpy(&sections, data + 24, 4);
	for (at = 0; at < 64 + 64 * sections; at += 8)
		for (k = 0; k < 2; k++)
			for (i = 0; i < sizeof odd / sizeof *odd; i++) {
				uint64_t number;

				memcpy(copy, data, size);
				memcpy(&number, copy + at, 8);
				number = k ? number + odd[i] : odd[i];
				memcpy(copy + at, &number, 8);
				sum_again(copy, size);
				hostile_try(PATH, copy, size);
			}
	/* One section where another is. */
	for (i = 0; i < sections; i++)
		for (k = 0; k < sections; k++) {
			memcpy(copy, data, size);
			memcpy(copy + 64 + 64 * i + 24, data + 64 + 64 * k + 24,
				8);
			sum_again(copy, size);
			hostile_try(PATH, copy, size);
			memcpy(copy + 64 + 64 * i, data + 64 + 64 * k, 64);
			sum_again(copy, size);
			hostile_try(PATH, copy, size);
		}
	free(copy);
}

int
main(void)
{
	Thing_pool pool;
	char *data;
	size_t size;

	Thing_pool_init(&pool);
	fill(&pool, 2);
	if (slot_pool_save(&pool.all, PATH, NULL) != SLOT_OK)
		return 1;
	slot_pool_destroy(&pool.all);
	data = whole_read(PATH, &size);
	hostile_try(PATH, data, size);
	if (hostile_taken != 1)
		return 1;
	hostile_taken = 0;
	change_bits(data, size, false);
	if (hostile_taken)
		return 1;
	say("bits");
	cut(data, size);
	if (hostile_taken || hostile_found)
		return 1;
	say("cuts");
	change_bits(data, size, true);
	if (!hostile_taken || !hostile_found)
		return 1;
	say("bits of objects");
	change_numbers(data, size);
	say("numbers of the table");
	free(data);
	return 0;
}
