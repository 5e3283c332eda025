/* SPDX-License-Identifier: MIT */
/*---- bits.c --------------------------------------------------------------*/

/*
 * A number as it is kept, by its slot_info: whole or as some bits, in which
 * order of bytes. Bits are read from the bytes that have them, as a word where
 * so many make one, else byte by byte.
 */

/* For size rather than time: -Os says so, or the program. */
#if defined(SLOTGEN_SMALL) || defined(__OPTIMIZE_SIZE__)
#define SLOT_SMALL_ 1
#else
#define SLOT_SMALL_ 0
#endif

/* Reals as integers of any length, without tables and without what a machine
 * that has no doubles calls functions for: exact, but slow. */
#if defined(SLOTGEN_SMALL) || \
	(defined(__OPTIMIZE_SIZE__) && UINTPTR_MAX <= 0xffffffff)
#define SLOT_SMALL_REALS_ 1
#else
#define SLOT_SMALL_REALS_ 0
#endif

/* Apart from what calls it, which saves fewer registers so; or a part of it,
 * whatever gcc thinks of its size. */
#if defined(__GNUC__)
#define SLOT_APART_ __attribute__((noinline))
#define SLOT_TOGETHER_ inline __attribute__((always_inline))
#else
#define SLOT_APART_
#define SLOT_TOGETHER_ inline
#endif

static inline uint64_t
slot_turned_(uint64_t word, int bits)
{
	return word << bits | word >> (64 - bits);
}

static bool
slot_flipped_(const slot_info *slot)
{
	return (slot->flags &
		       (SLOT_HOST_IS_BIG ? SLOT_IS_LITTLE : SLOT_IS_BIG)) != 0;
}

/* Whether its bits follow each other from the highest of their first byte. */
static bool
slot_is_from_highest_(const slot_info *slot)
{
	return slot_flipped_(slot) != (SLOT_HOST_IS_BIG != 0);
}

/* How far its bits are from the lowest of the number that the bytes make. */
static unsigned
slot_shift_(const slot_info *slot)
{
	return slot->flags & SLOT_IS_BIG
		? slot->size * 8 - slot->bit - slot->width
		: slot->bit;
}

/* The first of its bits, as they follow each other. */
static unsigned
slot_first_bit_(const slot_info *slot)
{
	return slot_is_from_highest_(slot)
		? slot->size * 8 - slot_shift_(slot) - slot->width
		: slot->bit;
}

/* The bytes that have its bits are a number that machines load. */
static bool
slot_is_word_(const slot_info *slot)
{
	return (slot->size & (slot->size - 1)) == 0 && slot->size <= 8;
}

/* Some of its bits, which lie in one byte. */
typedef struct slot_piece_ {
	unsigned bit, width; /* there, from the lowest */
	unsigned place;      /* in the slot's number */
} slot_piece_;

/* Those after the first done bits. */
static slot_piece_
slot_piece_after_(const slot_info *slot, unsigned done)
{
	unsigned at = (slot_first_bit_(slot) + done) % 8;
	slot_piece_ piece = {at, 8 - at, done};

	if (piece.width > slot->width - done)
		piece.width = slot->width - done;
	if (slot_is_from_highest_(slot)) {
		piece.bit = 8 - at - piece.width;
		piece.place = slot->width - done - piece.width;
	}
	return piece;
}

static uint64_t
slot_bits_load_(const slot_info *slot, const void *at)
{
	const uint8_t *byte = SLOT_CAST(const uint8_t *, at);
	uint64_t value = 0;
	unsigned done = 0;

	if (slot_is_word_(slot))
		return slot_bits(slot_load(at, slot->size, slot_flipped_(slot)),
			slot_shift_(slot), slot->width);
	while (done < slot->width) {
		slot_piece_ piece = slot_piece_after_(slot, done);

		value |= slot_bits(*byte++, piece.bit, piece.width)
			<< piece.place;
		done += piece.width;
	}
	return value;
}

static void
slot_bits_store_(const slot_info *slot, void *at, uint64_t value)
{
	uint8_t *byte = SLOT_CAST(uint8_t *, at);
	bool flip = slot_flipped_(slot);
	unsigned done = 0;

	if (slot_is_word_(slot)) {
		slot_store(at, slot->size, flip,
			slot_put64(slot_load(at, slot->size, flip),
				slot_shift_(slot), slot->width, value));
		return;
	}
	for (; done < slot->width; byte++) {
		slot_piece_ piece = slot_piece_after_(slot, done);

		*byte = slot_put8(
			*byte, piece.bit, piece.width, value >> piece.place);
		done += piece.width;
	}
}

/* The bits of a whole or packed number, and others in their place. */
static inline uint64_t
slot_raw_(const slot_info *slot, const void *at)
{
	return slot->width ? slot_bits_load_(slot, at)
			   : slot_load(at, slot->size, slot_flipped_(slot));
}

static inline void
slot_raw_put_(const slot_info *slot, void *at, uint64_t raw)
{
	if (slot->width)
		slot_bits_store_(slot, at, raw);
	else
		slot_store(at, slot->size, slot_flipped_(slot), raw);
}

/*---- reals of the tables */

/* The bits of the float that is nearest to a double. */
static inline uint32_t
slot_narrowed_(slot_number number)
{
#if SLOT_SMALL_REALS_
	uint64_t fraction = slot_bits(number.natural, 0, 52), half, rest;
	int exponent = SLOT_CAST(int, number.natural >> 52 & 2047);
	uint32_t sign = SLOT_CAST(uint32_t, number.natural >> 63) << 31, bits;
	unsigned drop = 29;

	if (exponent == 2047)
		return sign | 0x7f800000 | (fraction ? 0x400000 : 0);
	if (exponent)
		fraction |= SLOT_CAST(uint64_t, 1) << 52;
	exponent -= 897;
	if (exponent < 0) {
		drop = exponent < -30 ? 59 : SLOT_CAST(unsigned, 29 - exponent);
		exponent = 0;
	}
	half = SLOT_CAST(uint64_t, 1) << (drop - 1);
	rest = fraction & (2 * half - 1);
	bits = SLOT_CAST(uint32_t, fraction >> drop);
	bits += rest > half || (rest == half && (bits & 1));
	bits += SLOT_CAST(uint32_t, exponent) << 23;
	return sign | (bits < 0x7f800000 && exponent < 255 ? bits : 0x7f800000);
#else
	return slot_bits_of_float(SLOT_CAST(float, number.real));
#endif
}
