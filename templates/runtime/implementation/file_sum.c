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

/* Of what is left behind the last 32 bytes. */
static uint64_t
slot_sum_end_(uint64_t sum, const uint8_t *byte, size_t length)
{
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

static uint64_t
slot_sum_(const void *bytes, size_t length)
{
	const uint8_t *byte = SLOT_CAST(const uint8_t *, bytes);
	uint64_t a = SLOT_SUM_1_ + SLOT_SUM_2_, b = SLOT_SUM_2_, c = 0,
		 d = 0 - SLOT_SUM_1_, sum = SLOT_SUM_5_;
	size_t left = length;

	for (; left >= 32; left -= 32, byte += 32) {
		a = slot_sum_round_(a, slot_load_le(byte, 8));
		b = slot_sum_round_(b, slot_load_le(byte + 8, 8));
		c = slot_sum_round_(c, slot_load_le(byte + 16, 8));
		d = slot_sum_round_(d, slot_load_le(byte + 24, 8));
	}
	if (length >= 32) {
		sum = slot_turned_(a, 1) + slot_turned_(b, 7) +
			slot_turned_(c, 12) + slot_turned_(d, 18);
		sum = slot_sum_merge_(slot_sum_merge_(sum, a), b);
		sum = slot_sum_merge_(slot_sum_merge_(sum, c), d);
	}
	return slot_sum_end_(sum + length, byte, left);
}
