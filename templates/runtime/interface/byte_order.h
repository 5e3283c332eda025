/* SPDX-License-Identifier: MIT */
/*---- byte_order.h --------------------------------------------------------*/

/* A number of a fixed byte order is kept as bytes, in a struct: aligned to 1,
 * equal on every machine, and a compile error where it is used as a number
 * without these functions. */
/* clang-format off */
typedef struct slot_be16 { uint8_t byte[2]; } slot_be16;
typedef struct slot_be32 { uint8_t byte[4]; } slot_be32;
typedef struct slot_be64 { uint8_t byte[8]; } slot_be64;
typedef struct slot_le16 { uint8_t byte[2]; } slot_le16;
typedef struct slot_le32 { uint8_t byte[4]; } slot_le32;
typedef struct slot_le64 { uint8_t byte[8]; } slot_le64;
/* clang-format on */

#if defined(__BYTE_ORDER__) && defined(__ORDER_BIG_ENDIAN__)
#define SLOT_HOST_IS_BIG (__BYTE_ORDER__ == __ORDER_BIG_ENDIAN__)
#else
#define SLOT_HOST_IS_BIG 0
#endif

/** The same bytes, last first: gcc and clang know the pattern and use one
 * instruction. */
static inline uint16_t
slot_flip16(uint16_t word)
{
	return SLOT_CAST(uint16_t, (word & 0xff) << 8 | word >> 8);
}

static inline uint32_t
slot_flip32(uint32_t word)
{
	word = (word & 0x00ff00ff) << 8 | (word >> 8 & 0x00ff00ff);
	return word << 16 | word >> 16;
}

static inline uint64_t
slot_flip64(uint64_t word)
{
	word = (word & 0x00ff00ff00ff00ff) << 8 |
		(word >> 8 & 0x00ff00ff00ff00ff);
	word = (word & 0x0000ffff0000ffff) << 16 |
		(word >> 16 & 0x0000ffff0000ffff);
	return word << 32 | word >> 32;
}

/** The size bytes at that place (1, 2, 4 or 8) as a number; last first where
 * flip says so. */
static inline uint64_t
slot_load(const void *at, unsigned size, bool flip)
{
	uint8_t byte;
	uint16_t half;
	uint32_t word;
	uint64_t wide;

	switch (size) {
	case 1:
		memcpy(&byte, at, 1);
		return byte;
	case 2:
		memcpy(&half, at, 2);
		return flip ? slot_flip16(half) : half;
	case 4:
		memcpy(&word, at, 4);
		return flip ? slot_flip32(word) : word;
	default:
		memcpy(&wide, at, 8);
		return flip ? slot_flip64(wide) : wide;
	}
}

static inline void
slot_store(void *at, unsigned size, bool flip, uint64_t value)
{
	uint8_t byte = SLOT_CAST(uint8_t, value & 0xff);
	uint16_t half = SLOT_CAST(uint16_t, value & 0xffff);
	uint32_t word = SLOT_CAST(uint32_t, value & 0xffffffff);

	if (flip) {
		half = slot_flip16(half);
		word = slot_flip32(word);
		value = slot_flip64(value);
	}
	switch (size) {
	case 1:
		memcpy(at, &byte, 1);
		break;
	case 2:
		memcpy(at, &half, 2);
		break;
	case 4:
		memcpy(at, &word, 4);
		break;
	default:
		memcpy(at, &value, 8);
		break;
	}
}

/** Any of the types above, by its bytes. Size is a constant, so that nothing
 * else remains. */
static inline uint64_t
slot_load_be(const uint8_t *at, unsigned size)
{
	return slot_load(at, size, !SLOT_HOST_IS_BIG);
}

static inline uint64_t
slot_load_le(const uint8_t *at, unsigned size)
{
	return slot_load(at, size, SLOT_HOST_IS_BIG);
}

static inline void
slot_store_be(uint8_t *at, unsigned size, uint64_t value)
{
	slot_store(at, size, !SLOT_HOST_IS_BIG, value);
}

static inline void
slot_store_le(uint8_t *at, unsigned size, uint64_t value)
{
	slot_store(at, size, SLOT_HOST_IS_BIG, value);
}
