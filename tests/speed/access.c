/* SPDX-License-Identifier: MIT */
/*
 * A slot of each of many objects read, or written, and beside it the same by
 * hand, NAME_by_hand, on the same bytes with the same checks. The loop is in
 * all of them; speed_keep() keeps the compiler from making one of several.
 */
#include <string.h>

#include "access.h"
#include "speed.h"

enum { OBJECTS = 1000 };

static Whole wholes[OBJECTS];
static Child children[OBJECTS];
static Wire wires[OBJECTS];
static Bits bits[OBJECTS];
/* What is written, of which the compiler knows nothing. */
static int64_t values[OBJECTS];

/* The same objects without slotgen. */
struct whole_by_hand {
	uint64_t id;
	bool on;
	uint8_t kind;
	uint16_t range;
};

struct bits_by_hand {
	uint32_t id;
	uint8_t range;
	int8_t offset;
	uint16_t word;
};

enum { RARELY = 0x3ff, KIND_AT = 10, KIND = 7u << 10, ON_AT = 13,
	ON = 1u << 13, MAYBE = 1u << 14, HAS_MAYBE = 1u << 15 };

static struct whole_by_hand wholes_by_hand[OBJECTS];
static struct bits_by_hand bits_by_hand[OBJECTS];
static unsigned char wires_by_hand[OBJECTS][7];

/* Reads EXPRESSION of `one`, an element of OBJECTS. */
#define READ(name, objects, expression) \
	SPEED(name) \
	{ \
		size_t i; \
		for (i = 0; i < OBJECTS; i++) { \
			__typeof__(&(objects)[0]) one = &(objects)[i]; \
			speed_keep(expression); \
		} \
		return OBJECTS; \
	}

/* Does STATEMENT with `one`, an element of OBJECTS, and `value`. */
#define WRITE(name, objects, statement) \
	SPEED(name) \
	{ \
		size_t i; \
		for (i = 0; i < OBJECTS; i++) { \
			__typeof__(&(objects)[0]) one = &(objects)[i]; \
			int64_t value = values[i]; \
			statement; \
		} \
		return OBJECTS; \
	}

/*---- members --------------------------------------------------------------*/

READ(get_whole, wholes, Whole_get_id(one))
READ(get_whole_by_hand, wholes_by_hand, one->id)
WRITE(set_whole, wholes, Whole_set_id(one, (uint64_t)value))
WRITE(set_whole_by_hand, wholes_by_hand, one->id = (uint64_t)value)
READ(get_inherited, children, Child_get_id(one))
READ(get_enum, wholes, Whole_get_kind(one))
READ(get_enum_by_hand, wholes_by_hand, (Kind)one->kind)
WRITE(set_enum, wholes, speed_keep(Whole_set_kind(one, (Kind)value)))
WRITE(set_range, wholes, speed_keep(Whole_set_range(one, value)))

static inline bool
set_kind_by_hand(struct whole_by_hand *one, Kind kind)
{
	if ((unsigned)kind > Kind_white)
		return false;
	one->kind = (uint8_t)kind;
	return true;
}

static inline bool
set_range_by_hand(struct whole_by_hand *one, int64_t value)
{
	if (value < 0 || value > 1000)
		return false;
	one->range = (uint16_t)value;
	return true;
}

WRITE(set_enum_by_hand, wholes_by_hand,
	speed_keep(set_kind_by_hand(one, (Kind)value)))
WRITE(set_range_by_hand, wholes_by_hand,
	speed_keep(set_range_by_hand(one, value)))

/*---- bits of a word -------------------------------------------------------*/

READ(get_bool_bit, bits, Bits_get_on(one))
READ(get_bool_bit_by_hand, bits_by_hand, (one->word & ON) != 0)
WRITE(set_bool_bit, bits, Bits_set_on(one, value & 1))
WRITE(set_bool_bit_by_hand, bits_by_hand,
	one->word = (uint16_t)((one->word & ~ON) | (value & 1) << ON_AT))
READ(get_enum_bits, bits, Bits_get_kind(one))
READ(get_enum_bits_by_hand, bits_by_hand, (Kind)(one->word >> KIND_AT & 7))
WRITE(set_enum_bits, bits, speed_keep(Bits_set_kind(one, (Kind)value)))
READ(has_range_bits, bits, Bits_has_rarely(one))
READ(has_range_bits_by_hand, bits_by_hand, (one->word & RARELY) != RARELY)
READ(get_range_bits, bits, Bits_get_rarely(one))
WRITE(set_range_bits, bits, speed_keep(Bits_set_rarely(one, value)))
WRITE(set_opt_bool, bits, Bits_set_maybe(one, value & 1))
WRITE(set_opt_bool_by_hand, bits_by_hand,
	one->word = (uint16_t)((one->word & ~MAYBE) | (value & 1) << 14
		| HAS_MAYBE))

static inline bool
set_kind_bits_by_hand(struct bits_by_hand *one, Kind kind)
{
	if ((unsigned)kind > Kind_white)
		return false;
	one->word = (uint16_t)((one->word & ~KIND) | (unsigned)kind << KIND_AT);
	return true;
}

static inline bool
set_rarely_by_hand(struct bits_by_hand *one, int64_t value)
{
	if (value < 0 || value > 1000)
		return false;
	one->word = (uint16_t)((one->word & ~RARELY) | (unsigned)value);
	return true;
}

WRITE(set_enum_bits_by_hand, bits_by_hand,
	speed_keep(set_kind_bits_by_hand(one, (Kind)value)))
WRITE(set_range_bits_by_hand, bits_by_hand,
	speed_keep(set_rarely_by_hand(one, value)))

/*---- members of a wire ----------------------------------------------------*/

READ(get_wire, wires, Wire_get_length(one))
WRITE(set_wire, wires, Wire_set_length(one, (uint32_t)value))
READ(get_wire_bits, wires, Wire_get_rest(one))

static inline uint32_t
length_by_hand(const unsigned char *one)
{
	uint32_t word;

	memcpy(&word, one + 1, sizeof word);
	return __builtin_bswap32(word);
}

static inline void
set_length_by_hand(unsigned char *one, uint32_t value)
{
	value = __builtin_bswap32(value);
	memcpy(one + 1, &value, sizeof value);
}

static inline uint16_t
rest_by_hand(const unsigned char *one)
{
	uint16_t word;

	memcpy(&word, one + 5, sizeof word);
	return __builtin_bswap16(word) & 0xfff;
}

READ(get_wire_by_hand, wires_by_hand, length_by_hand(*one))
WRITE(set_wire_by_hand, wires_by_hand, set_length_by_hand(*one, (uint32_t)value))
READ(get_wire_bits_by_hand, wires_by_hand, rest_by_hand(*one))

int
main(void)
{
	size_t i;

	for (i = 0; i < OBJECTS; i++)
		values[i] = (int64_t)(i % 5);
	speed_run(get_whole);
	speed_run(get_whole_by_hand);
	speed_run(set_whole);
	speed_run(set_whole_by_hand);
	speed_run(get_inherited);
	speed_run(get_enum);
	speed_run(get_enum_by_hand);
	speed_run(set_enum);
	speed_run(set_enum_by_hand);
	speed_run(set_range);
	speed_run(set_range_by_hand);
	speed_run(get_bool_bit);
	speed_run(get_bool_bit_by_hand);
	speed_run(set_bool_bit);
	speed_run(set_bool_bit_by_hand);
	speed_run(get_enum_bits);
	speed_run(get_enum_bits_by_hand);
	speed_run(set_enum_bits);
	speed_run(set_enum_bits_by_hand);
	speed_run(has_range_bits);
	speed_run(has_range_bits_by_hand);
	speed_run(get_range_bits);
	speed_run(set_range_bits);
	speed_run(set_range_bits_by_hand);
	speed_run(set_opt_bool);
	speed_run(set_opt_bool_by_hand);
	speed_run(get_wire);
	speed_run(get_wire_by_hand);
	speed_run(set_wire);
	speed_run(set_wire_by_hand);
	speed_run(get_wire_bits);
	speed_run(get_wire_bits_by_hand);
	return 0;
}
