/* SPDX-License-Identifier: MIT */
/*---- file_sum.c ----------------------------------------------------------*/

/*
 * The check sums of files: XXH64 with seed 0, by its specification. It takes
 * eight bytes at a time on any machine, without tables or instructions of its
 * own, and reads them in one order everywhere.
 */

#define SLOT_SUM_1_ 0x9E3779B185EBCA87u
#define SLOT_SUM_2_ 0xC2B2AE3D27D4EB4Fu
#define SLOT_SUM_3_ 0x165667B19E3779F9u
#define SLOT_SUM_4_ 0x85EBCA77C2B2AE63u
#define SLOT_SUM_5_ 0x27D4EB2F165667C5u

/* What is there is going to be read. */
#if defined(__GNUC__) && !defined(__TINYC__)
#define SLOT_COMING_(at) __builtin_prefetch(at)
#else
#define SLOT_COMING_(at) ((void)(at))
#endif

static inline uint64_t
slot_sum_round_(uint64_t lane, uint64_t word)
{
	return slot_turned_(lane + word * SLOT_SUM_2_, 31) * SLOT_SUM_1_;
}

static inline uint64_t
slot_sum_merge_(uint64_t sum, uint64_t lane)
{
	return (sum ^ slot_sum_round_(0, lane)) * SLOT_SUM_1_ + SLOT_SUM_4_;
}

/* A sum of bytes that come a few at a time: so many by now. */
typedef struct slot_sum_state_ {
	uint64_t a, b, c, d;
	size_t length;
} slot_sum_state_;

static void
slot_sum_begin_(slot_sum_state_ *sum)
{
	sum->a = SLOT_SUM_1_ + SLOT_SUM_2_;
	sum->b = SLOT_SUM_2_;
	sum->c = 0;
	sum->d = 0 - SLOT_SUM_1_;
	sum->length = 0;
}

/* So many more, a multiple of 32. As many, which are asked for next, come near
 * meanwhile: multiplying takes as long as memory does. */
static void
slot_sum_more_(slot_sum_state_ *sum, const void *bytes, size_t length,
	const void *next)
{
	const uint8_t *byte = SLOT_CAST(const uint8_t *, bytes),
		      *coming = SLOT_CAST(const uint8_t *, next);
	uint64_t a = sum->a, b = sum->b, c = sum->c, d = sum->d;
	size_t i;

	for (i = 0; i < length; i += 32) {
		SLOT_COMING_(coming + i);
		a = slot_sum_round_(a, slot_load_le(byte + i, 8));
		b = slot_sum_round_(b, slot_load_le(byte + i + 8, 8));
		c = slot_sum_round_(c, slot_load_le(byte + i + 16, 8));
		d = slot_sum_round_(d, slot_load_le(byte + i + 24, 8));
	}
	sum->a = a;
	sum->b = b;
	sum->c = c;
	sum->d = d;
	sum->length += length;
}

/* With what is left, fewer than 32. */
static uint64_t
slot_sum_end_(const slot_sum_state_ *state, const void *bytes, size_t length)
{
	const uint8_t *byte = SLOT_CAST(const uint8_t *, bytes);
	uint64_t sum = SLOT_SUM_5_;

	if (state->length > 0) {
		sum = slot_turned_(state->a, 1) + slot_turned_(state->b, 7) +
			slot_turned_(state->c, 12) + slot_turned_(state->d, 18);
		sum = slot_sum_merge_(slot_sum_merge_(sum, state->a), state->b);
		sum = slot_sum_merge_(slot_sum_merge_(sum, state->c), state->d);
	}
	sum += state->length + length;
	for (; length >= 8; length -= 8, byte += 8)
		sum = slot_turned_(
			      sum ^ slot_sum_round_(0, slot_load_le(byte, 8)),
			      27) *
				SLOT_SUM_1_ +
			SLOT_SUM_4_;
	if (length >= 4) {
		sum = slot_turned_(
			      sum ^ (slot_load_le(byte, 4) * SLOT_SUM_1_), 23) *
				SLOT_SUM_2_ +
			SLOT_SUM_3_;
		length -= 4;
		byte += 4;
	}
	for (; length > 0; length--)
		sum = slot_turned_(sum ^ (*byte++ * SLOT_SUM_5_), 11) *
			SLOT_SUM_1_;
	sum = (sum ^ sum >> 33) * SLOT_SUM_2_;
	sum = (sum ^ sum >> 29) * SLOT_SUM_3_;
	return sum ^ sum >> 32;
}

/* That of all bytes at once. */
static uint64_t
slot_sum_(const void *bytes, size_t length)
{
	const uint8_t *byte = SLOT_CAST(const uint8_t *, bytes);
	size_t whole = length / 32 * 32;
	slot_sum_state_ sum;

	slot_sum_begin_(&sum);
	slot_sum_more_(&sum, byte, whole, byte);
	return slot_sum_end_(&sum, byte + whole, length - whole);
}
