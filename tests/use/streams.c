/* SPDX-License-Identifier: MIT */
/* uses: streams.h */
/* Bits of records: each slot, written by its number and by its accessor, changes
 * the bits of the object that the stream gives it, and no other. */
#include <stdio.h>

#include "check.h"
#include "streams.h"

#define CHECK_SLOT(condition, type, slot) \
	do { \
		if (!(condition)) { \
			printf("%s:%d: %s of %s.%s\n", __FILE__, __LINE__, #condition, \
				slot_class_name(type), slot_class_text(type, (slot)->name)); \
			failures++; \
		} \
	} while (0)

enum { BYTES_MOST = 128 };

static unsigned
width_of(const slot_info *slot)
{
	return slot->width ? slot->width : slot->size * 8;
}

/* Whether the stream begins at the highest bit of a byte. */
static int
from_highest(const slot_info *slot)
{
	if (slot->flags & (SLOT_IS_BIG | SLOT_IS_LITTLE))
		return (slot->flags & SLOT_IS_BIG) != 0;
	return SLOT_HOST_IS_BIG;
}

/* Puts a number's bits where they belong, one after the other. */
static void
put_bits(unsigned char *bytes, const slot_info *slot, uint64_t number)
{
	unsigned width = width_of(slot), first = slot->bit, i;

	/* The table counts from the number's lowest bit. */
	if (from_highest(slot) && !(slot->flags & SLOT_IS_BIG))
		first = slot->size * 8 - first - width;

	for (i = 0; i < width; i++) {
		unsigned at = slot->offset * 8 + first + i;
		unsigned bit = from_highest(slot) ? 7 - at % 8 : at % 8;
		unsigned from = from_highest(slot) ? width - 1 - i : i;
		unsigned is_set = SLOT_CAST(unsigned, number >> from & 1);

		bytes[at / 8] = SLOT_CAST(unsigned char,
			(bytes[at / 8] & ~(1u << bit)) | is_set << bit);
	}
	if (slot->flags & SLOT_HAS_PRESENCE)
		bytes[slot->presence_offset] = SLOT_CAST(unsigned char,
			bytes[slot->presence_offset] | 1u << slot->presence_bit);
}

/* The number whose lowest bits are these. */
static slot_value
value_of(const slot_info *slot, uint64_t bits)
{
	unsigned width = width_of(slot);
	int64_t integer = slot_signed(bits, 0, width);

	if (slot->kind == SLOT_KIND_BOOL)
		return slot_bool(bits != 0);
	if (slot->kind == SLOT_KIND_ENUM)
		return slot_enumerator(integer);
	return slot->flags & SLOT_IS_SIGNED ? slot_int(integer) : slot_uint(bits);
}

/* Numbers of which each bit of a slot has both values, besides those that its
 * range and its enum refuse. */
static const uint64_t patterns[] = {0, 1, 2, UINT64_MAX, UINT64_C(0x5555555555555555),
	UINT64_C(0xaaaaaaaaaaaaaaaa), UINT64_C(0x0123456789abcdef), UINT64_C(0x3c3c3c3c3c3c3c3c)};
enum { PATTERN_COUNT = sizeof patterns / sizeof *patterns };

/* What the object is made of before, and has to be of after. */
typedef struct Sight {
	const slot_class *type;
	const slot_info *slot;
	unsigned char before[BYTES_MOST], after[BYTES_MOST];
	uint64_t bits;
} Sight;

/* False where the slot refuses the pattern. */
static int
prepare(Sight *sight, const slot_class *type, int number, int filling, uint64_t pattern)
{
	const slot_info *slot = slot_class_info(type, number);
	slot_value value;

	sight->type = type;
	sight->slot = slot;
	sight->bits = pattern & slot_ones(width_of(slot));
	memset(sight->before, filling, sizeof sight->before);
	memcpy(sight->after, sight->before, sizeof sight->after);
	value = value_of(slot, sight->bits);
	if (slot_write(type, sight->after, number, value) != SLOT_OK) {
		CHECK_SLOT(memcmp(sight->before, sight->after, BYTES_MOST) == 0, type, slot);
		return 0;
	}
	CHECK_SLOT(slot_read(type, sight->after, number, &value) == SLOT_OK, type, slot);
	CHECK_SLOT(value.as.natural == value_of(slot, sight->bits).as.natural, type, slot);
	put_bits(sight->before, slot, sight->bits);
	CHECK_SLOT(memcmp(sight->before, sight->after, BYTES_MOST) == 0, type, slot);
	memset(sight->before, filling, sizeof sight->before);
	return 1;
}

/* The accessors of a slot: get's result, and what set makes of it. */
typedef struct Accessors {
	int number;
	uint64_t (*get)(const void *object);
	void (*move)(void *to, const void *from);
} Accessors;

#define ACCESSORS(C, slot) \
	static uint64_t get_##C##_##slot(const void *object) \
	{ \
		return SLOT_CAST(uint64_t, C##_get_##slot(SLOT_CAST(const C *, object))); \
	} \
	static void move_##C##_##slot(void *to, const void *from) \
	{ \
		(void)C##_set_##slot( \
			SLOT_CAST(C *, to), C##_get_##slot(SLOT_CAST(const C *, from))); \
	}
#define ROW(C, slot) {C##_SLOT_##slot, get_##C##_##slot, move_##C##_##slot},

#define RECORD(X, C) \
	X(C, before) X(C, tiny) X(C, all) X(C, odd) X(C, flag) X(C, level) X(C, between) \
	X(C, three) X(C, after) X(C, five) X(C, end) X(C, six) X(C, wall) X(C, seven) X(C, gap) \
	X(C, some) X(C, small)
#define WORDS(X, C) X(C, a) X(C, b) X(C, c) X(C, d)
#define WORDS_CHILD(X, C) WORDS(X, C) X(C, e) X(C, f) X(C, g)

/* An object's own alignment. */
typedef union Object {
	uint64_t word;
	unsigned char bytes[BYTES_MOST];
} Object;

static void
test_accessors(const slot_class *type, const Accessors *slot)
{
	Sight sight;
	Object from, to;
	int k;

	for (k = 0; k < 2 * PATTERN_COUNT; k++) {
		if (!prepare(&sight, type, slot->number, k % 2 ? 0 : 0xff, patterns[k / 2]))
			continue;
		memcpy(from.bytes, sight.after, BYTES_MOST);
		memcpy(to.bytes, sight.before, BYTES_MOST);
		CHECK_SLOT((slot->get(from.bytes) & slot_ones(width_of(sight.slot))) == sight.bits,
			type, sight.slot);
		slot->move(to.bytes, from.bytes);
		CHECK_SLOT(memcmp(to.bytes, sight.after, BYTES_MOST) == 0, type, sight.slot);
	}
}

/* What an object starts with, by each way, and by the tables bit for bit. */
static void
test_start(const slot_class *type, const void *defaults)
{
	unsigned char made[BYTES_MOST], bits[BYTES_MOST] = {0};
	uint32_t i;

	slot_init(type, made);
	CHECK(memcmp(made, defaults, type->size) == 0);
	for (i = 0; i < type->count; i++) {
		const slot_info *slot = slot_class_info(type, SLOT_CAST(int, i));
		slot_value value;

		if (slot->flags & SLOT_HAS_SPARE)
			put_bits(bits, slot, SLOT_CAST(uint64_t, 1) << (slot->width - 1));
		else if (!(slot->flags & SLOT_HAS_PRESENCE))
			put_bits(bits, slot, slot->initial.natural);
		CHECK_SLOT(slot_read(type, defaults, SLOT_CAST(int, i), &value) ==
				(slot->flags & SLOT_IS_OPTIONAL ? SLOT_UNSET : SLOT_OK),
			type, slot);
	}
	CHECK(memcmp(made, bits, type->size) == 0);
}

#define TEST(C, SLOTS) \
	SLOTS(ACCESSORS, C) \
	static void test_##C(void) \
	{ \
		static const Accessors slots[] = {SLOTS(ROW, C)}; \
		static const C defaults = C##_DEFAULTS; \
		C made; \
		int i; \
\
		C##_init(&made); \
		CHECK(memcmp(&made, &defaults, sizeof made) == 0); \
		test_start(&C##_class, &defaults); \
		CHECK(sizeof slots / sizeof *slots == C##_class.count); \
		for (i = 0; i < SLOT_CAST(int, C##_class.count); i++) \
			test_accessors(&C##_class, &slots[i]); \
	}

TEST(PackedBig, RECORD)
TEST(PackedLittle, RECORD)
TEST(PackedHost, RECORD)
TEST(DeclaredBig, RECORD)
TEST(DeclaredLittle, RECORD)
TEST(DeclaredHost, RECORD)
TEST(Words, WORDS)
TEST(WordsChild, WORDS_CHILD)

/* As counted by hand and not by any table: the bits in their order of a byte. */
static void
test_bytes(void)
{
	static const char big[] =
		"\x00\xa0\x24\x68\xac\xf1\x35\x79\xbd\xff\xff\xda\x00\xff"
		"\xfc\x18\x00\xff\xff\xff\xff\xfe\x07\xfe\xdc\xba\x98\x76"
		"\x54\x00\xe0\x00\x00\x00\x00\x00\x20\x00\x00\x04\x00";
	static const char little[] =
		"\x00\x7d\x6f\x5e\x4d\x3c\x2b\x1a\x09\xe8\xff\x5f\x00\x18"
		"\xfc\xff\x00\xfe\xff\xff\xff\xff\x07\x54\x76\x98\xba\xdc"
		"\xfe\x00\x01\x00\x00\x00\x00\x00\x07\x00\x00\x00\x02";
	static const PackedBig packed_big = PackedBig_DEFAULTS;
	static const PackedLittle packed_little = PackedLittle_DEFAULTS;

	CHECK(sizeof packed_big == sizeof big && sizeof packed_little == sizeof little);
	CHECK(memcmp(&packed_big, big, sizeof big) == 0);
	CHECK(memcmp(&packed_little, little, sizeof little) == 0);
}

int
main(void)
{
	test_PackedBig();
	test_PackedLittle();
	test_PackedHost();
	test_DeclaredBig();
	test_DeclaredLittle();
	test_DeclaredHost();
	test_Words();
	test_WordsChild();
	test_bytes();
	if (failures)
		printf("%d failures\n", failures);
	return failures != 0;
}
