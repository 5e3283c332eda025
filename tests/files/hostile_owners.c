/* SPDX-License-Identifier: MIT */
/*
 * A small file of objects with all that is theirs, with check sums that are
 * right whatever is changed: each bit of its rows and of its arena; each word
 * of them made another, so that places, counts and rows overlap, wrap and lead
 * to each other. What loads can be read in every way, saved again and freed;
 * what does not has left nothing behind.
 */
#include "owners.h"

#include "fill_owners.h"

#include "hostile_owners.h"
#include "sum_again.h"

static void
say(const char *what)
{
	printf("%s: %lu refused, %lu taken\n", what, hostile_refused,
		hostile_taken);
	hostile_refused = hostile_taken = 0;
}

/* The bytes of all sections but the last, which says what they are. */
static size_t
content(const char *data, size_t *end)
{
	uint32_t sections;
	file_section last;

	memcpy(&sections, data + 24, 4);
	memcpy(&last, data + 64 * sections, sizeof last);
	*end = (size_t)last.offset;
	return 64 + 64 * (size_t)sections;
}

static void
change_bits(const char *data, char *copy, size_t size)
{
	size_t at, end;
	int bit;

	for (at = content(data, &end); at < end; at++)
		for (bit = 0; bit < 8; bit++) {
			if (is_zeros(data + at / 16 * 16, 16)
					? at % 61
					: bit != (int)(at % 8) &&
						bit != (int)(at / 8 % 8))
				continue;
			memcpy(copy, data, size);
			copy[at] = (char)(copy[at] ^ 1 << bit);
			sum_again(copy, size);
			hostile_load(copy, size);
		}
}

static void
change_words(const char *data, char *copy, size_t size)
{
	static const uint64_t odd[] = {0, 1, 2, 3, 5, 8, 16, 24, 64, 4096,
		UINT32_MAX, UINT64_C(1) << 32, UINT64_C(1) << 61,
		UINT64_C(1) << 63, UINT64_MAX - 7, UINT64_MAX};
	size_t at, end, i, k;
	uint64_t word;

	for (at = content(data, &end); at + 8 <= end; at += 8)
		for (k = 0; k < 2; k++)
			for (i = 0; i < sizeof odd / sizeof *odd; i++) {
				memcpy(&word, data + at, 8);
				if (!word && at % 488)
					continue;
				word = k ? word + odd[i] : odd[i];
				memcpy(copy, data, size);
				memcpy(copy + at, &word, 8);
				sum_again(copy, size);
				hostile_load(copy, size);
			}
}

/* Any two words change places. */
static void
swap_words(const char *data, char *copy, size_t size)
{
	size_t start, end, a, b, i;

	start = content(data, &end);
	for (i = 0; i < 3000; i++) {
		a = start + (size_t)fill_chance((end - start) / 8) * 8;
		b = start + (size_t)fill_chance((end - start) / 8) * 8;
		if (is_zeros(data + a, 8) && is_zeros(data + b, 8))
			continue;
		memcpy(copy, data, size);
		memcpy(copy + a, data + b, 8);
		memcpy(copy + b, data + a, 8);
		sum_again(copy, size);
		hostile_load(copy, size);
	}
}

int
main(void)
{
	owners_pools pools;
	char *data, *copy;
	size_t size;

	owners_pools_init(&pools);
	fill_nodes(&pools, 2);
	if (slot_pool_save(&pools.Node.all, HOSTILE_PATH, NULL) != SLOT_OK)
		return 1;
	owners_pools_destroy(&pools);
	data = whole_read(HOSTILE_PATH, &size);
	copy = malloc(size);
	if (!copy)
		return 1;
	hostile_load(data, size);
	if (hostile_taken != 1)
		return 1;
	change_bits(data, copy, size);
	if (!hostile_taken || !hostile_refused)
		return 1;
	say("bits");
	change_words(data, copy, size);
	say("words");
	swap_words(data, copy, size);
	say("words that change places");
	free(data);
	free(copy);
	return 0;
}
