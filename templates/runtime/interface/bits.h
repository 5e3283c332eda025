/* SPDX-License-Identifier: MIT */
/*---- bits.h --------------------------------------------------------------*/

/*
 * Some bits of a word: by shift and mask on whole words, never by C
 * bit-fields, whose places each compiler chooses.
 */

/** The lowest width bits set (1 to 64). */
static inline uint64_t
slot_ones(unsigned width)
{
	return ~SLOT_CAST(uint64_t, 0) >> (64 - width);
}

/** The bit at position at; the width bits from there up, as a number without
 * and with a sign. */
static inline bool
slot_bit(uint64_t word, unsigned at)
{
	return (word >> at & 1) != 0;
}

static inline uint64_t
slot_bits(uint64_t word, unsigned at, unsigned width)
{
	return word >> at & slot_ones(width);
}

static inline uint8_t
slot_bits8(uint64_t word, unsigned at, unsigned width)
{
	return SLOT_CAST(uint8_t, slot_bits(word, at, width));
}

static inline uint16_t
slot_bits16(uint64_t word, unsigned at, unsigned width)
{
	return SLOT_CAST(uint16_t, slot_bits(word, at, width));
}

static inline uint32_t
slot_bits32(uint64_t word, unsigned at, unsigned width)
{
	return SLOT_CAST(uint32_t, slot_bits(word, at, width));
}

static inline int64_t
slot_signed(uint64_t word, unsigned at, unsigned width)
{
	uint64_t sign = SLOT_CAST(uint64_t, 1) << (width - 1);

	return SLOT_CAST(int64_t, (slot_bits(word, at, width) ^ sign) - sign);
}

/** The word with these bits replaced; bits of value beyond width are
 * dropped. */
static inline uint64_t
slot_put64(uint64_t word, unsigned at, unsigned width, uint64_t value)
{
	uint64_t mask = slot_ones(width) << at;

	return (word & ~mask) | (value << at & mask);
}

static inline uint32_t
slot_put32(uint32_t word, unsigned at, unsigned width, uint64_t value)
{
	return SLOT_CAST(uint32_t, slot_put64(word, at, width, value));
}

static inline uint16_t
slot_put16(uint16_t word, unsigned at, unsigned width, uint64_t value)
{
	return SLOT_CAST(uint16_t, slot_put64(word, at, width, value));
}

static inline uint8_t
slot_put8(uint8_t word, unsigned at, unsigned width, uint64_t value)
{
	return SLOT_CAST(uint8_t, slot_put64(word, at, width, value));
}

/** Whether a number lies in a range; a function, so that no compiler knows
 * better. */
static inline bool
slot_fits(int64_t number, int64_t low, int64_t high)
{
	return number >= low && number <= high;
}

/** A number put where one of its type is; false, and nothing changed, out of
 * the range. */
/* clang-format off */
#define SLOT_SETTER_(type, argument) \
	static inline bool \
	slot_set_##type(type *to, argument value, argument low, argument high) \
	{ \
		if (value < low || value > high) \
			return false; \
		*to = SLOT_CAST(type, value); \
		return true; \
	}
SLOT_SETTER_(int8_t, int64_t)
SLOT_SETTER_(int16_t, int64_t)
SLOT_SETTER_(int32_t, int64_t)
SLOT_SETTER_(int64_t, int64_t)
SLOT_SETTER_(uint8_t, int64_t)
SLOT_SETTER_(uint16_t, int64_t)
SLOT_SETTER_(uint32_t, int64_t)
SLOT_SETTER_(uint64_t, uint64_t)
/* clang-format on */

/** A real number as a float has it. */
static inline double
slot_rounded(double number)
{
	return SLOT_CAST(double, SLOT_CAST(float, number));
}

/** The bits of a real number, and back. */
static inline uint64_t
slot_bits_of_double(double value)
{
	uint64_t bits;
	memcpy(&bits, &value, sizeof bits);
	return bits;
}

static inline double
slot_double_of_bits(uint64_t bits)
{
	double value;
	memcpy(&value, &bits, sizeof value);
	return value;
}

static inline uint32_t
slot_bits_of_float(float value)
{
	uint32_t bits;
	memcpy(&bits, &value, sizeof bits);
	return bits;
}

static inline float
slot_float_of_bits(uint64_t bits)
{
	uint32_t word = SLOT_CAST(uint32_t, bits);
	float value;
	memcpy(&value, &word, sizeof value);
	return value;
}
