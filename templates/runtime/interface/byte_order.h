/* SPDX-License-Identifier: MIT */
/*---- byte_order.h --------------------------------------------------------*/

/* A number of a fixed byte order is kept as bytes, in a struct: aligned to 1,
 * equal on every machine, and a compile error where it is used as a number
 * without these functions. */
/* clang-format off */
/** big-endian */ typedef struct slot_be16 { uint8_t byte[2]; } slot_be16;
/** big-endian */ typedef struct slot_be32 { uint8_t byte[4]; } slot_be32;
/** big-endian */ typedef struct slot_be64 { uint8_t byte[8]; } slot_be64;
/** little-endian */ typedef struct slot_le16 { uint8_t byte[2]; } slot_le16;
/** little-endian */ typedef struct slot_le32 { uint8_t byte[4]; } slot_le32;
/** little-endian */ typedef struct slot_le64 { uint8_t byte[8]; } slot_le64;
/* clang-format on */

#if defined(__BYTE_ORDER__) && defined(__ORDER_BIG_ENDIAN__)
#define SLOT_HOST_IS_BIG (__BYTE_ORDER__ == __ORDER_BIG_ENDIAN__)
#else
#define SLOT_HOST_IS_BIG 0
#endif

/* Machines that read a word from any place. On others compilers must be told
 * that a word stands at a multiple of its size: else they copy it byte by byte
 * over the stack, and it is shorter to make a number of its bytes. MIPS has
 * instructions for it. A RISC-V without Zbb turns no bytes round, and is better
 * off with single bytes where it would have to. */
#if !defined(__GNUC__) || defined(__x86_64__) || defined(__i386__) || \
	defined(__ARM_FEATURE_UNALIGNED) || defined(__powerpc__) || \
	defined(__s390__) || defined(__riscv_misaligned_fast) || \
	defined(__wasm__)
#define SLOT_READS_ANYWHERE_ 1
#else
#define SLOT_READS_ANYWHERE_ 0
#endif

/** What a machine of either order needs. */
#define SLOT_BY_HOST_(little, big) (SLOT_HOST_IS_BIG ? (big) : (little))

/** Bits follow each other as bytes do: on little-endian machines from the
 * lowest bit of each byte up, on others from the highest down. How far width
 * bits that begin at the bit at, counted so, are from the lowest of a number of
 * so many bits. */
#define SLOT_SHIFT_(bits, at, width) SLOT_BY_HOST_(at, (bits) - (at) - (width))

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

#if SLOT_READS_ANYWHERE_ || defined(__mips__)
#define SLOT_LOAD_(at, size, big) slot_load(at, size, (big) != SLOT_HOST_IS_BIG)
#define SLOT_STORE_(at, size, big, value) \
	slot_store(at, size, (big) != SLOT_HOST_IS_BIG, value)
#else
#define SLOT_LOAD_(at, size, big) slot_join_(at, size, big)
#define SLOT_STORE_(at, size, big, value) slot_part_(at, size, big, value)

/** Bytes as a number, the highest first where big says so; and back. gcc sees
 * two bytes to be turned round in any pair of them, which costs more: hence the
 * chain. */
static inline uint64_t
slot_join4_(const uint8_t *at, bool big)
{
	return SLOT_CAST(uint64_t, at[big ? 0 : 3]) << 24 |
		SLOT_CAST(uint64_t, at[big ? 1 : 2]) << 16 |
		SLOT_CAST(uint64_t, at[big ? 2 : 1]) << 8 | at[big ? 3 : 0];
}

static inline uint64_t
slot_join_(const uint8_t *at, unsigned size, bool big)
{
	switch (size) {
	case 1:
		return at[0];
	case 2:
		return SLOT_CAST(uint64_t, at[!big]) << 8 | at[big];
	case 4:
		return slot_join4_(at, big);
	default:
		return slot_join4_(at + (big ? 0 : 4), big) << 32 |
			slot_join4_(at + (big ? 4 : 0), big);
	}
}

static inline void
slot_part4_(uint8_t *at, bool big, uint64_t value)
{
	at[big ? 0 : 3] = SLOT_CAST(uint8_t, value >> 24 & 0xff);
	at[big ? 1 : 2] = SLOT_CAST(uint8_t, value >> 16 & 0xff);
	at[big ? 2 : 1] = SLOT_CAST(uint8_t, value >> 8 & 0xff);
	at[big ? 3 : 0] = SLOT_CAST(uint8_t, value & 0xff);
}

static inline void
slot_part_(uint8_t *at, unsigned size, bool big, uint64_t value)
{
	switch (size) {
	case 1:
		at[0] = SLOT_CAST(uint8_t, value & 0xff);
		break;
	case 2:
		at[!big] = SLOT_CAST(uint8_t, value >> 8 & 0xff);
		at[big] = SLOT_CAST(uint8_t, value & 0xff);
		break;
	case 4:
		slot_part4_(at, big, value);
		break;
	default:
		slot_part4_(at + (big ? 0 : 4), big, value >> 32);
		slot_part4_(at + (big ? 4 : 0), big, value);
		break;
	}
}

#endif

/** Any of the types above, by its bytes, wherever they are. Size is a constant,
 * so that nothing else remains. */
static inline uint64_t
slot_load_be(const uint8_t *at, unsigned size)
{
	return SLOT_LOAD_(at, size, true);
}

static inline uint64_t
slot_load_le(const uint8_t *at, unsigned size)
{
	return SLOT_LOAD_(at, size, false);
}

static inline void
slot_store_be(uint8_t *at, unsigned size, uint64_t value)
{
	SLOT_STORE_(at, size, true, value);
}

static inline void
slot_store_le(uint8_t *at, unsigned size, uint64_t value)
{
	SLOT_STORE_(at, size, false, value);
}

/** The same where the place is a multiple of size. */
#if SLOT_READS_ANYWHERE_
#define slot_load_be_aligned slot_load_be
#define slot_load_le_aligned slot_load_le
#define slot_store_be_aligned slot_store_be
#define slot_store_le_aligned slot_store_le
#else
#if defined(__riscv) && !defined(__riscv_zbb)
#define SLOT_FLIPS_(size, big) ((size) <= 2 || (big) == SLOT_HOST_IS_BIG)
#else
#define SLOT_FLIPS_(size, big) true
#endif

static inline void *
slot_at_multiple_(const void *at, unsigned size)
{
	switch (size) {
	case 1:
		return SLOT_NOT_CONST_(at);
	case 2:
		return __builtin_assume_aligned(at, 2);
	case 4:
		return __builtin_assume_aligned(at, 4);
	default:
		return __builtin_assume_aligned(at, 8);
	}
}

static inline uint64_t
slot_load_aligned_(const uint8_t *at, unsigned size, bool big)
{
	if (!SLOT_FLIPS_(size, big))
		return SLOT_LOAD_(at, size, big);
	return slot_load(
		slot_at_multiple_(at, size), size, big != SLOT_HOST_IS_BIG);
}

static inline void
slot_store_aligned_(uint8_t *at, unsigned size, bool big, uint64_t value)
{
	if (!SLOT_FLIPS_(size, big))
		SLOT_STORE_(at, size, big, value);
	else
		slot_store(slot_at_multiple_(at, size), size,
			big != SLOT_HOST_IS_BIG, value);
}

#define slot_load_be_aligned(at, size) slot_load_aligned_(at, size, true)
#define slot_load_le_aligned(at, size) slot_load_aligned_(at, size, false)
#define slot_store_be_aligned(at, size, value) \
	slot_store_aligned_(at, size, true, value)
#define slot_store_le_aligned(at, size, value) \
	slot_store_aligned_(at, size, false, value)
#endif

/** In the machine's own order. */
#if SLOT_HOST_IS_BIG
#define slot_load_host slot_load_be
#define slot_load_host_aligned slot_load_be_aligned
#define slot_store_host slot_store_be
#define slot_store_host_aligned slot_store_be_aligned
#else
#define slot_load_host slot_load_le
#define slot_load_host_aligned slot_load_le_aligned
#define slot_store_host slot_store_le
#define slot_store_host_aligned slot_store_le_aligned
#endif
