/* SPDX-License-Identifier: MIT */
/* What accessors of a fixed byte order store, byte by byte, and read again:
 * for machines that read words only at multiples of their size. */
#include <stdio.h>

#define SLOTGEN_IMPLEMENTATION
#include "records.h"

static int failures;

#define CHECK(condition) \
	do { \
		if (!(condition)) { \
			failures++; \
			printf("%d: %s\n", __LINE__, #condition); \
		} \
	} while (0)

/* Whether the bytes there are those of the number, highest first or last. */
static bool
holds(const void *at, size_t size, bool big, uint64_t number)
{
	const uint8_t *bytes = at;
	size_t i;

	for (i = 0; i < size; i++)
		if (bytes[big ? size - 1 - i : i] != (uint8_t)(number >> 8 * i))
			return false;
	return true;
}

#define CHECK_CLASS(Class, big) \
	do { \
		static Class object = Class##_DEFAULTS; \
		size_t i; \
\
		Class##_set_word(&object, 0x89abcdefu); \
		Class##_set_half(&object, 0xfedcu); \
		Class##_set_wide(&object, 0x8091a2b3c4d5e6f7u); \
		Class##_set_real(&object, -1.25); \
		Class##_set_maybe(&object, -2); \
		for (i = 0; i < 3; i++) \
			Class##_set_halves(&object, i, (int16_t)(-300 - i)); \
		for (i = 0; i < 300; i++) \
			Class##_append_list(&object, (uint16_t)(i * 219)); \
		CHECK(holds(&object.word, 4, big, 0x89abcdefu)); \
		CHECK(holds(&object.half, 2, big, 0xfedcu)); \
		CHECK(holds(&object.wide, 8, big, 0x8091a2b3c4d5e6f7u)); \
		CHECK(holds(&object.real, 8, big, 0xbff4000000000000u)); \
		CHECK(holds(&object.maybe, 4, big, 0xfffffffeu)); \
		CHECK(holds(&object.halves[2], 2, big, 0xfed2u)); \
		CHECK(holds(&object.slot_count_list, 2, big, 300)); \
		CHECK(holds(&object.list[299], 2, big, 299 * 219 & 0xffff)); \
		CHECK(Class##_get_word(&object) == 0x89abcdefu); \
		CHECK(Class##_get_half(&object) == 0xfedcu); \
		CHECK(Class##_get_wide(&object) == 0x8091a2b3c4d5e6f7u); \
		CHECK(Class##_get_real(&object) == -1.25); \
		CHECK(Class##_get_maybe(&object) == -2); \
		CHECK(Class##_get_halves(&object, 2) == -302); \
		CHECK(Class##_count_list(&object) == 300); \
		CHECK(Class##_get_list(&object, 299) == 299 * 219 % 65536); \
		Class##_clear_maybe(&object); \
		CHECK(holds(&object.maybe, 4, big, 0)); \
		CHECK(Class##_remove_list(&object, 0)); \
		CHECK(holds(&object.slot_count_list, 2, big, 299)); \
	} while (0)

int
main(void)
{
	CHECK_CLASS(Big, true);
	CHECK_CLASS(Little, false);
	CHECK_CLASS(AnyBig, true);
	CHECK_CLASS(AnyLittle, false);
	return failures != 0;
}
