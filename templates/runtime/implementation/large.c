/* SPDX-License-Identifier: MIT */
/*---- large.c -------------------------------------------------------------*/

/*
 * Integers of any length, for reals that are read and printed exactly: words of
 * 32 bits, the lowest first, behind how many there are; zero has none.
 */
#if !defined(SLOTGEN_NO_JSON) || SLOT_SMALL_REALS_
static void
slot_large_add_(uint32_t *large, uint32_t factor, uint32_t term)
{
	uint64_t carry = term;
	uint32_t i;

	for (i = 1; i <= large[0]; i++) {
		carry += SLOT_CAST(uint64_t, large[i]) * factor;
		large[i] = SLOT_CAST(uint32_t, carry & 0xffffffff);
		carry >>= 32;
	}
	if (carry)
		large[++large[0]] = SLOT_CAST(uint32_t, carry);
}

static void
slot_large_fives_(uint32_t *large, int64_t count)
{
	for (; count >= 13; count -= 13)
		slot_large_add_(large, 1220703125, 0);
	for (; count > 0; count--)
		slot_large_add_(large, 5, 0);
}

static void
slot_large_twos_(uint32_t *large, int64_t count)
{
	uint32_t words = SLOT_CAST(uint32_t, count / 32), i;

	slot_large_add_(large, SLOT_CAST(uint32_t, 1) << count % 32, 0);
	for (i = large[0]; i > 0; i--)
		large[i + words] = large[i];
	memset(large + 1, 0, words * sizeof *large);
	large[0] += words;
}

static void
slot_large_set_(uint32_t *large, uint64_t number)
{
	large[1] = SLOT_CAST(uint32_t, number & 0xffffffff);
	large[2] = SLOT_CAST(uint32_t, number >> 32);
	large[0] = large[2] ? 2 : large[1] != 0;
}

static int
slot_large_compare_(const uint32_t *a, const uint32_t *b)
{
	uint32_t i;

	if (a[0] != b[0])
		return a[0] < b[0] ? -1 : 1;
	for (i = a[0]; i > 0; i--)
		if (a[i] != b[i])
			return a[i] < b[i] ? -1 : 1;
	return 0;
}
#endif

#if SLOT_SMALL_REALS_
/* The difference of a and b, which is not above it; it may be one of them. */
static void
slot_large_less_(uint32_t *difference, const uint32_t *a, const uint32_t *b)
{
	uint32_t count = a[0], i;
	int64_t carry = 0;

	for (i = 1; i <= count; i++) {
		carry += a[i];
		carry -= i <= b[0] ? b[i] : 0;
		difference[i] = SLOT_CAST(uint32_t, carry & 0xffffffff);
		carry = carry < 0 ? -1 : 0;
	}
	while (count && difference[count] == 0)
		count--;
	difference[0] = count;
}
#endif
