/* SPDX-License-Identifier: MIT */
/*---- names.h -------------------------------------------------------------*/

/*
 * From a name to the number of its slot, by a perfect hash: one
 * multiplication, one comparison.
 */

/* What a call by name can come back with. All but SLOT_OK are negative, never a
 * slot. */
/* clang-format off */
typedef enum slot_status SLOT_ENUM_INT {
	SLOT_OK = 0,
	SLOT_NO_ATTRIBUTE = -1, /* no slot has this name or number */
	SLOT_UNSET = -2,        /* an optional slot that has no value */
	SLOT_OUT_OF_RANGE = -3, /* outside the slot's bounds, not in its enum,
				 * too long; an index */
	SLOT_WRONG_TYPE = -4,   /* a double for an integer, and the like */
	SLOT_READ_ONLY = -5,
	SLOT_NO_MEMORY = -6,
	SLOT_REFUSED = -8,      /* by a function of the program */
	SLOT_MISSING = -9       /* no value, and it needs one */
} slot_status;
/* clang-format on */

/** A name in quotes as the two arguments these functions take: its bytes and
 * its length. */
#define SLOT_NAME(quoted) (quoted), sizeof(quoted) - 1

/*
 * The perfect hash of a class. All arithmetic is modulo 2^64; bytes are read
 * little-endian on every machine, and never outside the name.
 *
 *   first, last   of a name of n bytes b: n >= 8: its first and last 8 bytes;
 *                 n >= 4: its first and last 4 bytes; else
 *                 b[0] | b[n / 2] << 8 | b[n - 1] << 16, and 0
 *   x             first ^ rotate_left(last, 29) ^ n
 *   x, long       in classes where two names would have one x
 *                 (SLOT_CLASS_LONG): x = n * M, where M is
 *                 0x9e3779b97f4a7c15; then for each word w of first, the
 *                 8 bytes from at on for at = 8, 16, ... while at + 8 < n, and
 *                 last: x = (x ^ w) * M, x = x ^ x >> 32
 *   h             x * multiplier
 *   form 1        place = h >> shift. There are 2^(64 - shift) places
 *   form 2        (displacements != 0) d = displacements[h >> shift],
 *                 place = (h >> 20 ^ (h >> 34) * d) & mask
 *
 * places[place] is the slot's number; places without a name hold 0. That slot's
 * key is compared, and, in names of more than 16 bytes, the text.
 */
static inline slot_key
slot_key_of_(const char *name, size_t length)
{
	const unsigned char *byte = SLOT_CAST(
		const unsigned char *, SLOT_CAST(const void *, name));
	slot_key key;

	key.length = length;
	if (length >= 4) {
		/* Halves, so that no branch, which would be mispredicted at
		 * every other name, tells names of 8 bytes from shorter ones:
		 * of these the far halves are the near ones again, and
		 * masked. */
		uint64_t is_wide = length >= 8, step = is_wide * 4,
			 mask = 0 - is_wide;
		const unsigned char *end = byte + length;

		key.first = slot_load_le(byte, 4) |
			(slot_load_le(byte + step, 4) & mask) << 32;
		key.last = slot_load_le(end - 4 - step, 4) |
			(slot_load_le(end - 4, 4) & mask) << 32;
	} else {
		key.first = byte[0] |
			SLOT_CAST(uint64_t, byte[length / 2]) << 8 |
			SLOT_CAST(uint64_t, byte[length - 1]) << 16;
		key.last = 0;
	}
	return key;
}

static inline uint64_t
slot_short_(slot_key key)
{
	return key.first ^ (key.last << 29 | key.last >> 35) ^ key.length;
}

/* The only slot that can have a name of this x. */
static inline size_t
slot_of_hash_(const slot_class *type, uint64_t x)
{
	const void *places = slot_place_(type, type->places);
	uint64_t hash = x * type->multiplier, place = hash >> type->shift;

	if (type->displacements) {
		const void *bytes = slot_place_(type, type->displacements);
		uint64_t d = SLOT_CAST(const uint8_t *, bytes)[place];

		place = (hash >> 20 ^ (hash >> 34) * d) & type->mask;
	}
	if (type->flags & SLOT_CLASS_WIDE)
		return SLOT_CAST(const uint16_t *, places)[place];
	return SLOT_CAST(const uint8_t *, places)[place];
}

/* Whether it has it, by all but the text. One branch, not three: which part of
 * a wrong name differs cannot be predicted. */
static inline bool
slot_key_is_(const slot_class *type, size_t slot, slot_key key)
{
	const void *keys = slot_place_(type, type->keys);
	const slot_key *its = SLOT_CAST(const slot_key *, keys) +
		slot_row_(type, slot);

	return ((its->length ^ key.length) | (its->first ^ key.first) |
		       (its->last ^ key.last)) == 0;
}

/* slot_find of long names and in classes with long hashes: apart, because with
 * a call and a loop in it slot_find itself takes half as long again. */
SLOT_EXTERN int
slot_find_apart_(const slot_class *type, const char *name, size_t length);

/** The number of the slot of this name, as in enum C_slot, or
 * SLOT_NO_ATTRIBUTE. */
static inline int
slot_find(const slot_class *type, const char *name, size_t length)
{
	slot_key key;
	size_t slot;

	if (length - 1 >= 16 || (type->lengths >> length & 1) == 0)
		return length - 1 >= 16 || type->lengths == 0
			? slot_find_apart_(type, name, length)
			: SLOT_NO_ATTRIBUTE;
	key = slot_key_of_(name, length);
	slot = slot_of_hash_(type, slot_short_(key));
	return slot_key_is_(type, slot, key) ? SLOT_CAST(int, slot)
					     : SLOT_NO_ATTRIBUTE;
}
