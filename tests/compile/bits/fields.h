/* SPDX-License-Identifier: MIT */
/* For the programs that accessors.py writes: a slot's accessors beside the
 * bit-field of a struct of the same bytes. */
#include <stdio.h>

static uint64_t seed = 1;
static int failures;

/* xorshift64* (Marsaglia 2003, Vigna 2016) */
static uint64_t
any(void)
{
	seed ^= seed >> 12;
	seed ^= seed << 25;
	seed ^= seed >> 27;
	return seed * 0x2545f4914f6cdd1d;
}

static void
fill(void *object, size_t size)
{
	unsigned char *bytes = object;
	size_t i;

	for (i = 0; i < size; i++)
		bytes[i] = (unsigned char)(any() >> 56);
}

/* Numbers of few ones, of few zeros, and any. */
static uint64_t
any_number(int round)
{
	uint64_t number = round % 3 ? (uint64_t)1 << (any() >> 58) : any();

	return round % 3 == 2 ? ~number : number;
}

#define CHECK(condition, slot) \
	do { \
		if (!(condition) && failures++ < 6) \
			printf("%s: %s\n", #slot, #condition); \
	} while (0)

#define FIELD(Class, path, slot) \
	for (round = 0; round < 12; round++) { \
		Class ours; \
		struct c_##Class theirs; \
\
		SLOT_STATIC_ASSERT(sizeof ours == sizeof theirs, "size"); \
		fill(&ours, sizeof ours); \
		memcpy(&theirs, &ours, sizeof ours); \
		CHECK((int64_t)Class##_get_##slot(&ours) == \
				(int64_t)theirs.path, \
			slot); \
		theirs.path = any_number(round); \
		Class##_set_##slot(&ours, theirs.path); \
		CHECK(!memcmp(&theirs, &ours, sizeof ours), slot); \
	}
