/*
 * values.h: Numbers at their ends.
 *
 * Written by slotgen from values.yaml; edit that, not this.
 *
 *                                  bytes
 *   enum   Mode                           off, on
 *   enum   Code                           none, some
 *   enum   Wide                           zero, one
 *   enum   Mask                           a, b
 *   enum   Step                           x, y
 *   enum   Side                           buy, sell
 *   class  Packed                      2  A signed type whose numbers are not negative, in …
 *   class  Wider                       4
 *   class  Optional                    8
 *   class  Whole                       4
 *   class  Record                     13
 *   class  Enums                      40
 *   class  Floats                     32
 *   class  Given                      48
 *   class  Lender                      8
 *   class    Borrower                  8
 *
 * A class C with a slot s gives
 *
 *   C_get_s, C_set_s        read and write; a setter that can refuse returns false, having
 *                           changed nothing
 *   C_has_s, C_clear_s      where s is optional; unset, it reads as what it starts with
 *   C_at_s, C_data_s        pointers to an element, and to all of them
 *   C_LEN_s                 how many there are, or may be; C_LEN_s_2 in the second dimension
 *   C_DEFAULTS, C_init      what an object starts with
 *   C_make, C_of, C_replace a value by name, by position, from another with changes; see slotgen.h
 *   C_eq, C_cmp, C_hash     where the class has them; C_repr as text, C_validate for faults
 *   C_to_json, C_from_json  an object as text and back; see slotgen.h
 *   C_copy                  writes the class's own slots
 *   C_as_P, C_as_const_P    the same object as one of its parent class P
 *   C_pool, C_new, C_free   objects that do not move, each as large as its slots; see slotgen.h
 *   C_pool_walk, C_next     over all of them
 *   C_from_P                the same object as one of the class C below P, or NULL
 *   C_idx, C_at, C_idx_of   what refers to a C where 'refs: index32' is said, its object, and back;
 *                           elsewhere all three are the pointer
 *   C_SLOT_s, C_class       the slot's number, and the table of them all, for slotgen.h
 *
 * One file of a program has  #define VALUES_IMPLEMENTATION  before it includes this one: it
 * defines the tables. Members whose names begin with slot_ belong to the accessors.
 */
#ifndef VALUES_H
#define VALUES_H

#include "slotgen.h"

#if SLOTGEN_INTERFACE != 3
#error "values.h was written for another slotgen.h: its SLOTGEN_INTERFACE must be 3"
#endif
#if defined(__GNUC__) && __INCLUDE_LEVEL__ > 0
#pragma GCC system_header /* no warnings from here, and refusals at the line that asked */
#endif
SLOT_HEADER_BEGIN

typedef struct Packed Packed;
typedef struct Wider Wider;
typedef struct Optional Optional;
typedef struct Whole Whole;
typedef struct Record Record;
typedef struct Enums Enums;
typedef struct Floats Floats;
typedef struct Given Given;
typedef struct Lender Lender;
typedef struct Borrower Borrower;

/** All tables: one constant object, without a pointer. */
struct values_tables {
	slot_class Packed;
	slot_class Wider;
	slot_class Optional;
	slot_class Whole;
	slot_class Record;
	slot_class Enums;
	slot_class Floats;
	slot_class Given;
	slot_class Lender;
	slot_class Borrower;
	slot_enum Mode;
	slot_enum Code;
	slot_enum Wide;
	slot_enum Mask;
	slot_enum Step;
	slot_enum Side;
	slot_info slot_infos[46];
	slot_key slot_keys[46];
	slot_enum_value slot_values[12];
	slot_number slot_starts[1];
	uint64_t slot_ancestors[11];
	uint16_t slot_places16[1];
	uint8_t slot_places8[64];
	uint8_t slot_displacements[1];
	char slot_texts[1][491];
};
SLOT_EXTERN const struct values_tables values_tables;


/*---- enum Mode ---------------------------------------------------------------------------*/

typedef int16_t Mode;
#define Mode_off 0
#define Mode_on 1
#define Mode_enum (values_tables.Mode)

/** Whether a number is one of them. */
static inline bool
Mode_is_known(int64_t number)
{
	return number >= 0 && number <= 1;
}

/** "off" for Mode_off; NULL for a number that has no name. */
static inline const char *
Mode_text(Mode value)
{
	return slot_enum_text(&Mode_enum, SLOT_CAST(int64_t, value));
}

/** Mode_off for "off"; false, and nothing changed, for a text that is none. */
static inline bool
Mode_from_text(const char *text, size_t length, Mode *value)
{
	int64_t number;

	if (!slot_enum_number(&Mode_enum, text, length, &number))
		return false;
	*value = SLOT_CAST(Mode, number);
	return true;
}


/*---- enum Code ---------------------------------------------------------------------------*/

typedef uint32_t Code;
#define Code_none 0
#define Code_some 7
#define Code_enum (values_tables.Code)

/** Whether a number is one of them. */
static inline bool
Code_is_known(int64_t number)
{
	return number == 0 || number == 7;
}

/** "none" for Code_none; NULL for a number that has no name. */
static inline const char *
Code_text(Code value)
{
	return slot_enum_text(&Code_enum, SLOT_CAST(int64_t, value));
}

/** Code_none for "none"; false, and nothing changed, for a text that is none. */
static inline bool
Code_from_text(const char *text, size_t length, Code *value)
{
	int64_t number;

	if (!slot_enum_number(&Code_enum, text, length, &number))
		return false;
	*value = SLOT_CAST(Code, number);
	return true;
}


/*---- enum Wide ---------------------------------------------------------------------------*/

typedef int64_t Wide;
#define Wide_zero 0
#define Wide_one 1
#define Wide_enum (values_tables.Wide)

/** Whether a number is one of them. */
static inline bool
Wide_is_known(int64_t number)
{
	return number >= 0 && number <= 1;
}

/** "zero" for Wide_zero; NULL for a number that has no name. */
static inline const char *
Wide_text(Wide value)
{
	return slot_enum_text(&Wide_enum, SLOT_CAST(int64_t, value));
}

/** Wide_zero for "zero"; false, and nothing changed, for a text that is none. */
static inline bool
Wide_from_text(const char *text, size_t length, Wide *value)
{
	int64_t number;

	if (!slot_enum_number(&Wide_enum, text, length, &number))
		return false;
	*value = SLOT_CAST(Wide, number);
	return true;
}


/*---- enum Mask ---------------------------------------------------------------------------*/

typedef uint64_t Mask;
#define Mask_a 0x1
#define Mask_b 0x2
#define Mask_enum (values_tables.Mask)

/** Whether a number is made of its masks. */
static inline bool
Mask_is_known(int64_t number)
{
	return (SLOT_CAST(uint64_t, number) & ~UINT64_C(0x3)) == 0;
}

/** "a" for Mask_a; NULL for a number that has no name. */
static inline const char *
Mask_text(Mask value)
{
	return slot_enum_text(&Mask_enum, SLOT_CAST(int64_t, value));
}

/** Mask_a for "a"; false, and nothing changed, for a text that is none. */
static inline bool
Mask_from_text(const char *text, size_t length, Mask *value)
{
	int64_t number;

	if (!slot_enum_number(&Mask_enum, text, length, &number))
		return false;
	*value = SLOT_CAST(Mask, number);
	return true;
}


/*---- enum Step ---------------------------------------------------------------------------*/

typedef enum Step SLOT_ENUM_INT {
	Step_x = 1,
	Step_y = 2
} Step;
#define Step_enum (values_tables.Step)

/** Whether a number is one of them. */
static inline bool
Step_is_known(int64_t number)
{
	return number >= 1 && number <= 2;
}

/** "x" for Step_x; NULL for a number that has no name. */
static inline const char *
Step_text(Step value)
{
	return slot_enum_text(&Step_enum, SLOT_CAST(int64_t, value));
}

/** Step_x for "x"; false, and nothing changed, for a text that is none. */
static inline bool
Step_from_text(const char *text, size_t length, Step *value)
{
	int64_t number;

	if (!slot_enum_number(&Step_enum, text, length, &number))
		return false;
	*value = SLOT_CAST(Step, number);
	return true;
}


/*---- enum Side ---------------------------------------------------------------------------*/

typedef enum Side SLOT_ENUM_INT {
	Side_buy = 0,
	Side_sell = 1
} Side;
#define Side_enum (values_tables.Side)

/** Whether a number is one of them. */
static inline bool
Side_is_known(int64_t number)
{
	return number >= 0 && number <= 1;
}

/** "buy" for Side_buy; NULL for a number that has no name. */
static inline const char *
Side_text(Side value)
{
	return slot_enum_text(&Side_enum, SLOT_CAST(int64_t, value));
}

/** Side_buy for "buy"; false, and nothing changed, for a text that is none. */
static inline bool
Side_from_text(const char *text, size_t length, Side *value)
{
	int64_t number;

	if (!slot_enum_number(&Side_enum, text, length, &number))
		return false;
	*value = SLOT_CAST(Side, number);
	return true;
}


/*---- class Packed ------------------------------------------------------------------------*/

/** A signed type whose numbers are not negative, in bits. */
struct Packed { /* 2 bytes, align 1; sorted 8 */
	/** In 0..64. */
	/*   0 */ int8_t s;
	/*   1.0  int32_t r in 0..100, 7 bits
	 *   1.7  bool a */
	/*   1 */ uint8_t slot_bits1;
};

enum Packed_slot {
	Packed_SLOT_a,
	Packed_SLOT_r,
	Packed_SLOT_s
};
#define Packed_SLOTS SLOT_NAMES("a, r, s")
#define Packed_HAS_a SLOT_YES
#define Packed_HAS_r SLOT_YES
#define Packed_HAS_s SLOT_YES
#define Packed_class (values_tables.Packed)
/** Changes with names, types and offsets. */
#define Packed_LAYOUT 0xa733b6f93eb39413

/** What an object starts with: a constant initialiser. */
#define Packed_DEFAULTS \
	{ \
		/*   0 s */ 0, \
		/*   1 slot_bits1 */ 0x0 \
	}

static inline bool
Packed_get_a(const Packed *self)
{
	return slot_bit(self->slot_bits1, 7);
}

static inline void
Packed_set_a(Packed *self, bool value)
{
	self->slot_bits1 = slot_put8(self->slot_bits1, 7, 1, value);
}

static inline int32_t
Packed_get_r(const Packed *self)
{
	return SLOT_CAST(int32_t, slot_bits(self->slot_bits1, 0, 7));
}

static inline bool
Packed_set_r(Packed *self, int64_t value)
{
	if (value < 0 || value > 100)
		return false;
	self->slot_bits1 = slot_put8(self->slot_bits1, 0, 7, SLOT_CAST(uint64_t, value));
	return true;
}

static inline int8_t
Packed_get_s(const Packed *self)
{
	return self->s;
}

static inline bool
Packed_set_s(Packed *self, int64_t value)
{
	if (value < 0 || value > 64)
		return false;
	self->s = SLOT_CAST(int8_t, value);
	return true;
}

/** Makes raw memory an object. */
static inline void
Packed_init(Packed *self)
{
	static const Packed slot_defaults_ = Packed_DEFAULTS;

	slot_move(self, &slot_defaults_, sizeof *self);
}

/** Writes the class's own slots and nothing else. */
static inline void
Packed_copy(Packed *to, const Packed *from)
{
	*to = *from;
}

/** A pool of Packed objects and those of classes below it. */
typedef struct Packed_pool {
	slot_pool slot_pool_Packed;
} Packed_pool;

#define Packed_pool_init(pool_)    slot_pool_init(&(pool_)->slot_pool_Packed, &Packed_class, NULL, 0)
#define Packed_pool_count(pool_)   ((pool_)->slot_pool_Packed.count)
#define Packed_pool_clear(pool_)   slot_pool_clear(&(pool_)->slot_pool_Packed)
#define Packed_pool_destroy(pool_) slot_pool_destroy(&(pool_)->slot_pool_Packed)
#define Packed_pool_walk(pool_)    slot_pool_walk(&(pool_)->slot_pool_Packed)
#define Packed_next(walk_)        SLOT_CAST(Packed *, slot_walk_next(walk_, NULL))

/** As Packed_init leaves it; NULL when out of memory. */
static inline Packed *
Packed_new(Packed_pool *pool)
{
	void *self = slot_pool_new(&pool->slot_pool_Packed, &Packed_class);

	if (self)
		Packed_init(SLOT_CAST(Packed *, self));
	return SLOT_CAST(Packed *, self);
}

/** With all that it owns. */
static inline void
Packed_free(Packed_pool *pool, Packed *self)
{
	slot_pool_free(&pool->slot_pool_Packed, self);
}

typedef Packed *Packed_idx;
#define Packed_at(pool_, pointer_)  ((void)(pool_), (pointer_))
#define Packed_idx_of(pool_, self_) ((void)(pool_), (self_))

#define Packed_ARGS_(slot_A_) \
	slot_A_(NEED, ALWAYS, SET, GET, Packed, bool, a, a, 0) \
	slot_A_(NEED, ALWAYS, TRY, GET, Packed, int64_t, r, r, 0) \
	slot_A_(NEED, ALWAYS, TRY, GET, Packed, int64_t, s, s, 0) \

#define Packed_make(...)             SLOT_MAKE_(Packed, Packed_ARGS_, SLOT_NO_HOOK_, __VA_ARGS__)
#define Packed_replace(object_, ...) SLOT_REPLACE_(Packed, Packed_ARGS_, SLOT_NO_HOOK_, object_, __VA_ARGS__)
#define Packed_of(slot_a_, slot_r_, slot_s_) \
	SLOT_OF_(Packed, SLOT_NO_HOOK_, \
		 SLOT_OF_ARG_(SET, Packed, bool, a, a, slot_a_) \
		 SLOT_OF_ARG_(TRY, Packed, int64_t, r, r, slot_r_) \
		 SLOT_OF_ARG_(TRY, Packed, int64_t, s, s, slot_s_) \
		 SLOT_NO_MORE_)
#define Packed_eq(a_, b_) slot_eq(&Packed_class, SLOT_IS_(Packed, a_), SLOT_IS_(Packed, b_))
#define Packed_cmp(a_, b_) slot_cmp(&Packed_class, SLOT_IS_(Packed, a_), SLOT_IS_(Packed, b_))
#define Packed_hash(self_) slot_hash(&Packed_class, SLOT_IS_(Packed, self_))
#define Packed_repr(self_, text_, size_) slot_repr(&Packed_class, SLOT_IS_(Packed, self_), text_, size_)
#define Packed_validate(self_, report_, context_) slot_validate(&Packed_class, SLOT_IS_(Packed, self_), report_, context_)
#define Packed_set_r_unchecked(self_, value_) SLOT_UNCHECKED_(Packed_set_r(self_, value_))
#define Packed_set_s_unchecked(self_, value_) SLOT_UNCHECKED_(Packed_set_s(self_, value_))

#define Packed_to_json(self_, writer_) slot_json_write(writer_, &Packed_class, SLOT_IS_(Packed, self_))

/** What it has is given up; at a fault it is as Packed_init leaves it. */
static inline bool
Packed_from_json(Packed *self, slot_json_reader *reader)
{
	Packed_init(self);
	return slot_json_read(reader, &Packed_class, self);
}

#define Packed_new_from_json(pool_, reader_) SLOT_CAST(Packed *, slot_json_read_new(reader_, &(pool_)->slot_pool_Packed, &Packed_class))


/*---- class Wider -------------------------------------------------------------------------*/

struct Wider { /* 4 bytes, align 4; sorted 16 */
	/*   0.0  int64_t t in 5..70000, 17 bits
	 *   0.17 int32_t r in 0..908, 10 bits
	 *   0.27 bool a */
	/*   0 */ uint32_t slot_bits0;
};

enum Wider_slot {
	Wider_SLOT_a,
	Wider_SLOT_r,
	Wider_SLOT_t
};
#define Wider_SLOTS SLOT_NAMES("a, r, t")
#define Wider_HAS_a SLOT_YES
#define Wider_HAS_r SLOT_YES
#define Wider_HAS_t SLOT_YES
#define Wider_class (values_tables.Wider)
/** Changes with names, types and offsets. */
#define Wider_LAYOUT 0xce1d7d8e3e90b4be

/** What an object starts with: a constant initialiser. */
#define Wider_DEFAULTS \
	{ \
		/*   0 slot_bits0 */ 0x5 \
	}

static inline bool
Wider_get_a(const Wider *self)
{
	return slot_bit(self->slot_bits0, 27);
}

static inline void
Wider_set_a(Wider *self, bool value)
{
	self->slot_bits0 = slot_put32(self->slot_bits0, 27, 1, value);
}

static inline int32_t
Wider_get_r(const Wider *self)
{
	return SLOT_CAST(int32_t, slot_bits(self->slot_bits0, 17, 10));
}

static inline bool
Wider_set_r(Wider *self, int64_t value)
{
	if (value < 0 || value > 908)
		return false;
	self->slot_bits0 = slot_put32(self->slot_bits0, 17, 10, SLOT_CAST(uint64_t, value));
	return true;
}

static inline int64_t
Wider_get_t(const Wider *self)
{
	return SLOT_CAST(int64_t, slot_bits(self->slot_bits0, 0, 17));
}

static inline bool
Wider_set_t(Wider *self, int64_t value)
{
	if (value < 5 || value > 70000)
		return false;
	self->slot_bits0 = slot_put32(self->slot_bits0, 0, 17, SLOT_CAST(uint64_t, value));
	return true;
}

/** Makes raw memory an object. */
static inline void
Wider_init(Wider *self)
{
	static const Wider slot_defaults_ = Wider_DEFAULTS;

	slot_move(self, &slot_defaults_, sizeof *self);
}

/** Writes the class's own slots and nothing else. */
static inline void
Wider_copy(Wider *to, const Wider *from)
{
	*to = *from;
}

/** A pool of Wider objects and those of classes below it. */
typedef struct Wider_pool {
	slot_pool slot_pool_Wider;
} Wider_pool;

#define Wider_pool_init(pool_)    slot_pool_init(&(pool_)->slot_pool_Wider, &Wider_class, NULL, 0)
#define Wider_pool_count(pool_)   ((pool_)->slot_pool_Wider.count)
#define Wider_pool_clear(pool_)   slot_pool_clear(&(pool_)->slot_pool_Wider)
#define Wider_pool_destroy(pool_) slot_pool_destroy(&(pool_)->slot_pool_Wider)
#define Wider_pool_walk(pool_)    slot_pool_walk(&(pool_)->slot_pool_Wider)
#define Wider_next(walk_)        SLOT_CAST(Wider *, slot_walk_next(walk_, NULL))

/** As Wider_init leaves it; NULL when out of memory. */
static inline Wider *
Wider_new(Wider_pool *pool)
{
	void *self = slot_pool_new(&pool->slot_pool_Wider, &Wider_class);

	if (self)
		Wider_init(SLOT_CAST(Wider *, self));
	return SLOT_CAST(Wider *, self);
}

/** With all that it owns. */
static inline void
Wider_free(Wider_pool *pool, Wider *self)
{
	slot_pool_free(&pool->slot_pool_Wider, self);
}

typedef Wider *Wider_idx;
#define Wider_at(pool_, pointer_)  ((void)(pool_), (pointer_))
#define Wider_idx_of(pool_, self_) ((void)(pool_), (self_))

#define Wider_ARGS_(slot_A_) \
	slot_A_(NEED, ALWAYS, SET, GET, Wider, bool, a, a, 0) \
	slot_A_(NEED, ALWAYS, TRY, GET, Wider, int64_t, r, r, 0) \
	slot_A_(NEED, ALWAYS, TRY, GET, Wider, int64_t, t, t, 0) \

#define Wider_make(...)             SLOT_MAKE_(Wider, Wider_ARGS_, SLOT_NO_HOOK_, __VA_ARGS__)
#define Wider_replace(object_, ...) SLOT_REPLACE_(Wider, Wider_ARGS_, SLOT_NO_HOOK_, object_, __VA_ARGS__)
#define Wider_of(slot_a_, slot_r_, slot_t_) \
	SLOT_OF_(Wider, SLOT_NO_HOOK_, \
		 SLOT_OF_ARG_(SET, Wider, bool, a, a, slot_a_) \
		 SLOT_OF_ARG_(TRY, Wider, int64_t, r, r, slot_r_) \
		 SLOT_OF_ARG_(TRY, Wider, int64_t, t, t, slot_t_) \
		 SLOT_NO_MORE_)
#define Wider_eq(a_, b_) slot_eq(&Wider_class, SLOT_IS_(Wider, a_), SLOT_IS_(Wider, b_))
#define Wider_repr(self_, text_, size_) slot_repr(&Wider_class, SLOT_IS_(Wider, self_), text_, size_)
#define Wider_validate(self_, report_, context_) slot_validate(&Wider_class, SLOT_IS_(Wider, self_), report_, context_)
#define Wider_set_r_unchecked(self_, value_) SLOT_UNCHECKED_(Wider_set_r(self_, value_))
#define Wider_set_t_unchecked(self_, value_) SLOT_UNCHECKED_(Wider_set_t(self_, value_))

#define Wider_to_json(self_, writer_) slot_json_write(writer_, &Wider_class, SLOT_IS_(Wider, self_))

/** What it has is given up; at a fault it is as Wider_init leaves it. */
static inline bool
Wider_from_json(Wider *self, slot_json_reader *reader)
{
	Wider_init(self);
	return slot_json_read(reader, &Wider_class, self);
}

#define Wider_new_from_json(pool_, reader_) SLOT_CAST(Wider *, slot_json_read_new(reader_, &(pool_)->slot_pool_Wider, &Wider_class))


/*---- class Optional ----------------------------------------------------------------------*/

struct Optional { /* 8 bytes, align 2; sorted 12 */
	/** Optional. */
	/*   0 */ int16_t sides[2];
	/*   4 */ bool a;
	/** In 0..127. Optional. */
	/*   5 */ int8_t n;
	/*   6.0  opt int16_t r in 0..300, 9 bits
	 *   6.9  opt int8_t:3 x in 0..3
	 *   6.12 int8_t:1 zero in 0..0
	 *   6.13 opt Side side
	 *   6.14 whether side is set
	 *   6.15 whether sides is set */
	/*   6 */ uint16_t slot_bits6;
};

enum Optional_slot {
	Optional_SLOT_a,
	Optional_SLOT_r,
	Optional_SLOT_n,
	Optional_SLOT_x,
	Optional_SLOT_zero,
	Optional_SLOT_side,
	Optional_SLOT_sides
};
#define Optional_SLOTS SLOT_NAMES("a, r, n, x, zero, side, sides")
#define Optional_HAS_a SLOT_YES
#define Optional_HAS_r SLOT_YES
#define Optional_HAS_n SLOT_YES
#define Optional_HAS_x SLOT_YES
#define Optional_HAS_zero SLOT_YES
#define Optional_HAS_side SLOT_YES
#define Optional_HAS_sides SLOT_YES
#define Optional_LEN_sides 2
#define Optional_class (values_tables.Optional)
/** Changes with names, types and offsets. */
#define Optional_LAYOUT 0x27f0b4ac054f5b03

/** What an object starts with: a constant initialiser. */
#define Optional_DEFAULTS \
	{ \
		/*   0 sides */ {0}, \
		/*   4 a */ false, \
		/*   5 n */ -128, \
		/*   6 slot_bits6 */ 0x9ff \
	}

static inline bool
Optional_get_a(const Optional *self)
{
	return self->a;
}

static inline void
Optional_set_a(Optional *self, bool value)
{
	self->a = value;
}

static inline bool
Optional_has_r(const Optional *self)
{
	return slot_bits(self->slot_bits6, 0, 9) != 511;
}

static inline int16_t
Optional_get_r(const Optional *self)
{
	return SLOT_CAST(int16_t, Optional_has_r(self) ? slot_bits(self->slot_bits6, 0, 9) : 0);
}

static inline bool
Optional_set_r(Optional *self, int64_t value)
{
	if (value < 0 || value > 300)
		return false;
	self->slot_bits6 = slot_put16(self->slot_bits6, 0, 9, SLOT_CAST(uint64_t, value));
	return true;
}

static inline void
Optional_clear_r(Optional *self)
{
	self->slot_bits6 = slot_put16(self->slot_bits6, 0, 9, 0x1ffu);
}

static inline bool
Optional_has_n(const Optional *self)
{
	return self->n != -128;
}

static inline int8_t
Optional_get_n(const Optional *self)
{
	return SLOT_CAST(int8_t, Optional_has_n(self) ? self->n : 0);
}

static inline bool
Optional_set_n(Optional *self, int64_t value)
{
	if (value < 0 || value > 127)
		return false;
	self->n = SLOT_CAST(int8_t, value);
	return true;
}

static inline void
Optional_clear_n(Optional *self)
{
	self->n = -128;
}

static inline bool
Optional_has_x(const Optional *self)
{
	return slot_signed(self->slot_bits6, 9, 3) != -4;
}

static inline int8_t
Optional_get_x(const Optional *self)
{
	return SLOT_CAST(int8_t, Optional_has_x(self) ? slot_signed(self->slot_bits6, 9, 3) : 0);
}

static inline bool
Optional_set_x(Optional *self, int64_t value)
{
	if (value < 0 || value > 3)
		return false;
	self->slot_bits6 = slot_put16(self->slot_bits6, 9, 3, SLOT_CAST(uint64_t, value));
	return true;
}

static inline void
Optional_clear_x(Optional *self)
{
	self->slot_bits6 = slot_put16(self->slot_bits6, 9, 3, 0x4u);
}

static inline int8_t
Optional_get_zero(const Optional *self)
{
	return SLOT_CAST(int8_t, slot_signed(self->slot_bits6, 12, 1));
}

static inline bool
Optional_set_zero(Optional *self, int64_t value)
{
	if (value < 0 || value > 0)
		return false;
	self->slot_bits6 = slot_put16(self->slot_bits6, 12, 1, SLOT_CAST(uint64_t, value));
	return true;
}

static inline bool
Optional_has_side(const Optional *self)
{
	return slot_bit(self->slot_bits6, 14);
}

static inline Side
Optional_get_side(const Optional *self)
{
	return SLOT_CAST(Side, slot_bits(self->slot_bits6, 13, 1));
}

static inline bool
Optional_set_side(Optional *self, Side value)
{
	if (!Side_is_known(SLOT_CAST(int64_t, value)))
		return false;
	self->slot_bits6 = slot_put16(self->slot_bits6, 13, 1, SLOT_CAST(uint64_t, value));
	self->slot_bits6 = slot_put16(self->slot_bits6, 14, 1, 1);
	return true;
}

static inline void
Optional_clear_side(Optional *self)
{
	self->slot_bits6 = slot_put16(self->slot_bits6, 13, 1, 0x0u);
	self->slot_bits6 = slot_put16(self->slot_bits6, 14, 1, 0);
}

static inline bool
Optional_has_sides(const Optional *self)
{
	return slot_bit(self->slot_bits6, 15);
}

static inline Side
Optional_get_sides(const Optional *self, size_t i)
{
	SLOT_ASSERT_(i < Optional_LEN_sides);
	if (!(i < Optional_LEN_sides))
		return SLOT_CAST(Side, 0);
	return SLOT_CAST(Side, self->sides[i]);
}

static inline bool
Optional_set_sides(Optional *self, size_t i, Side value)
{
	SLOT_ASSERT_(i < Optional_LEN_sides);
	if (!(i < Optional_LEN_sides))
		return false;
	if (!Side_is_known(SLOT_CAST(int64_t, value)))
		return false;
	self->sides[i] = SLOT_CAST(int16_t, value);
	self->slot_bits6 = slot_put16(self->slot_bits6, 15, 1, 1);
	return true;
}

static inline void
Optional_clear_sides(Optional *self)
{
	static int16_t const slot_start_[2] = {0};

	slot_move(&self->sides, &slot_start_, sizeof self->sides);
	self->slot_bits6 = slot_put16(self->slot_bits6, 15, 1, 0);
}

/** Makes raw memory an object. */
static inline void
Optional_init(Optional *self)
{
	static const Optional slot_defaults_ = Optional_DEFAULTS;

	slot_move(self, &slot_defaults_, sizeof *self);
}

/** Writes the class's own slots and nothing else. */
static inline void
Optional_copy(Optional *to, const Optional *from)
{
	*to = *from;
}

/** A pool of Optional objects and those of classes below it. */
typedef struct Optional_pool {
	slot_pool slot_pool_Optional;
} Optional_pool;

#define Optional_pool_init(pool_)    slot_pool_init(&(pool_)->slot_pool_Optional, &Optional_class, NULL, 0)
#define Optional_pool_count(pool_)   ((pool_)->slot_pool_Optional.count)
#define Optional_pool_clear(pool_)   slot_pool_clear(&(pool_)->slot_pool_Optional)
#define Optional_pool_destroy(pool_) slot_pool_destroy(&(pool_)->slot_pool_Optional)
#define Optional_pool_walk(pool_)    slot_pool_walk(&(pool_)->slot_pool_Optional)
#define Optional_next(walk_)        SLOT_CAST(Optional *, slot_walk_next(walk_, NULL))

/** As Optional_init leaves it; NULL when out of memory. */
static inline Optional *
Optional_new(Optional_pool *pool)
{
	void *self = slot_pool_new(&pool->slot_pool_Optional, &Optional_class);

	if (self)
		Optional_init(SLOT_CAST(Optional *, self));
	return SLOT_CAST(Optional *, self);
}

/** With all that it owns. */
static inline void
Optional_free(Optional_pool *pool, Optional *self)
{
	slot_pool_free(&pool->slot_pool_Optional, self);
}

typedef Optional *Optional_idx;
#define Optional_at(pool_, pointer_)  ((void)(pool_), (pointer_))
#define Optional_idx_of(pool_, self_) ((void)(pool_), (self_))

#define Optional_ARGS_(slot_A_) \
	slot_A_(NEED, ALWAYS, SET, GET, Optional, bool, a, a, 0) \
	slot_A_(MAY, INT, T_INT, INT, Optional, int64_t, r, r, INT64_MIN) \
	slot_A_(MAY, INT, T_INT, INT, Optional, int64_t, n, n, INT64_MIN) \
	slot_A_(MAY, INT, T_INT, INT, Optional, int64_t, x, x, INT64_MIN) \
	slot_A_(NEED, ALWAYS, TRY, GET, Optional, int64_t, zero, zero, 0) \
	slot_A_(MAY, INT, T_ENUM, INT, Optional, int64_t, side, side, INT64_MIN) \

#define Optional_make(...)             SLOT_MAKE_(Optional, Optional_ARGS_, SLOT_NO_HOOK_, __VA_ARGS__)
#define Optional_replace(object_, ...) SLOT_REPLACE_(Optional, Optional_ARGS_, SLOT_NO_HOOK_, object_, __VA_ARGS__)
#define Optional_of(slot_a_, slot_zero_) \
	SLOT_OF_(Optional, SLOT_NO_HOOK_, \
		 SLOT_OF_ARG_(SET, Optional, bool, a, a, slot_a_) \
		 SLOT_OF_ARG_(TRY, Optional, int64_t, zero, zero, slot_zero_) \
		 SLOT_NO_MORE_)
#define Optional_eq(a_, b_) slot_eq(&Optional_class, SLOT_IS_(Optional, a_), SLOT_IS_(Optional, b_))
#define Optional_repr(self_, text_, size_) slot_repr(&Optional_class, SLOT_IS_(Optional, self_), text_, size_)
#define Optional_validate(self_, report_, context_) slot_validate(&Optional_class, SLOT_IS_(Optional, self_), report_, context_)
#define Optional_set_r_unchecked(self_, value_) SLOT_UNCHECKED_(Optional_set_r(self_, value_))
#define Optional_set_n_unchecked(self_, value_) SLOT_UNCHECKED_(Optional_set_n(self_, value_))
#define Optional_set_x_unchecked(self_, value_) SLOT_UNCHECKED_(Optional_set_x(self_, value_))
#define Optional_set_zero_unchecked(self_, value_) SLOT_UNCHECKED_(Optional_set_zero(self_, value_))
#define Optional_set_side_unchecked(self_, value_) SLOT_UNCHECKED_(Optional_set_side(self_, value_))

#define Optional_to_json(self_, writer_) slot_json_write(writer_, &Optional_class, SLOT_IS_(Optional, self_))

/** What it has is given up; at a fault it is as Optional_init leaves it. */
static inline bool
Optional_from_json(Optional *self, slot_json_reader *reader)
{
	Optional_init(self);
	return slot_json_read(reader, &Optional_class, self);
}

#define Optional_new_from_json(pool_, reader_) SLOT_CAST(Optional *, slot_json_read_new(reader_, &(pool_)->slot_pool_Optional, &Optional_class))


/*---- class Whole -------------------------------------------------------------------------*/

struct Whole { /* 4 bytes, align 2 */
	/** Optional. */
	/*   0 */ int16_t side;
	/** In 1..127. Optional. */
	/*   2 */ int8_t n;
	/*   3 */ uint8_t slot_spare3[1];
};

enum Whole_slot {
	Whole_SLOT_side,
	Whole_SLOT_n
};
#define Whole_SLOTS SLOT_NAMES("side, n")
#define Whole_HAS_side SLOT_YES
#define Whole_HAS_n SLOT_YES
#define Whole_class (values_tables.Whole)
/** Changes with names, types and offsets. */
#define Whole_LAYOUT 0xb714dffb4225966d

/** What an object starts with: a constant initialiser. */
#define Whole_DEFAULTS \
	{ \
		/*   0 side */ -32768, \
		/*   2 n */ -128, \
		/*   3 slot_spare3 */ {0} \
	}

static inline bool
Whole_has_side(const Whole *self)
{
	return self->side != -32768;
}

static inline Side
Whole_get_side(const Whole *self)
{
	return SLOT_CAST(Side, Whole_has_side(self) ? self->side : 0);
}

static inline bool
Whole_set_side(Whole *self, Side value)
{
	if (!Side_is_known(SLOT_CAST(int64_t, value)))
		return false;
	self->side = SLOT_CAST(int16_t, value);
	return true;
}

static inline void
Whole_clear_side(Whole *self)
{
	self->side = -32768;
}

static inline bool
Whole_has_n(const Whole *self)
{
	return self->n != -128;
}

static inline int8_t
Whole_get_n(const Whole *self)
{
	return SLOT_CAST(int8_t, Whole_has_n(self) ? self->n : 1);
}

static inline bool
Whole_set_n(Whole *self, int64_t value)
{
	if (value < 1 || value > 127)
		return false;
	self->n = SLOT_CAST(int8_t, value);
	return true;
}

static inline void
Whole_clear_n(Whole *self)
{
	self->n = -128;
}

/** Makes raw memory an object. */
static inline void
Whole_init(Whole *self)
{
	static const Whole slot_defaults_ = Whole_DEFAULTS;

	slot_move(self, &slot_defaults_, sizeof *self);
}

/** Writes the class's own slots and nothing else. */
static inline void
Whole_copy(Whole *to, const Whole *from)
{
	*to = *from;
}

/** A pool of Whole objects and those of classes below it. */
typedef struct Whole_pool {
	slot_pool slot_pool_Whole;
} Whole_pool;

#define Whole_pool_init(pool_)    slot_pool_init(&(pool_)->slot_pool_Whole, &Whole_class, NULL, 0)
#define Whole_pool_count(pool_)   ((pool_)->slot_pool_Whole.count)
#define Whole_pool_clear(pool_)   slot_pool_clear(&(pool_)->slot_pool_Whole)
#define Whole_pool_destroy(pool_) slot_pool_destroy(&(pool_)->slot_pool_Whole)
#define Whole_pool_walk(pool_)    slot_pool_walk(&(pool_)->slot_pool_Whole)
#define Whole_next(walk_)        SLOT_CAST(Whole *, slot_walk_next(walk_, NULL))

/** As Whole_init leaves it; NULL when out of memory. */
static inline Whole *
Whole_new(Whole_pool *pool)
{
	void *self = slot_pool_new(&pool->slot_pool_Whole, &Whole_class);

	if (self)
		Whole_init(SLOT_CAST(Whole *, self));
	return SLOT_CAST(Whole *, self);
}

/** With all that it owns. */
static inline void
Whole_free(Whole_pool *pool, Whole *self)
{
	slot_pool_free(&pool->slot_pool_Whole, self);
}

typedef Whole *Whole_idx;
#define Whole_at(pool_, pointer_)  ((void)(pool_), (pointer_))
#define Whole_idx_of(pool_, self_) ((void)(pool_), (self_))

#define Whole_ARGS_(slot_A_) \
	slot_A_(MAY, INT, T_ENUM, INT, Whole, int64_t, side, side, INT64_MIN) \
	slot_A_(MAY, INT, T_INT, INT, Whole, int64_t, n, n, INT64_MIN) \

#define Whole_make(...)             SLOT_MAKE_(Whole, Whole_ARGS_, SLOT_NO_HOOK_, __VA_ARGS__)
#define Whole_replace(object_, ...) SLOT_REPLACE_(Whole, Whole_ARGS_, SLOT_NO_HOOK_, object_, __VA_ARGS__)
#define Whole_of() \
	SLOT_OF_(Whole, SLOT_NO_HOOK_, \
		 SLOT_NO_MORE_)
#define Whole_eq(a_, b_) slot_eq(&Whole_class, SLOT_IS_(Whole, a_), SLOT_IS_(Whole, b_))
#define Whole_repr(self_, text_, size_) slot_repr(&Whole_class, SLOT_IS_(Whole, self_), text_, size_)
#define Whole_validate(self_, report_, context_) slot_validate(&Whole_class, SLOT_IS_(Whole, self_), report_, context_)
#define Whole_set_side_unchecked(self_, value_) SLOT_UNCHECKED_(Whole_set_side(self_, value_))
#define Whole_set_n_unchecked(self_, value_) SLOT_UNCHECKED_(Whole_set_n(self_, value_))

#define Whole_to_json(self_, writer_) slot_json_write(writer_, &Whole_class, SLOT_IS_(Whole, self_))

/** What it has is given up; at a fault it is as Whole_init leaves it. */
static inline bool
Whole_from_json(Whole *self, slot_json_reader *reader)
{
	Whole_init(self);
	return slot_json_read(reader, &Whole_class, self);
}

#define Whole_new_from_json(pool_, reader_) SLOT_CAST(Whole *, slot_json_read_new(reader_, &(pool_)->slot_pool_Whole, &Whole_class))


/*---- class Record ------------------------------------------------------------------------*/

#pragma pack(push, 1)
struct Record { /* 13 bytes, align 1 */
	/*   0.0  int8_t:5 y
	 *   0.5  int8_t:3 x in 0..3 */
	/*   0 */ uint8_t slot_bits0;
	/*   1.7  opt int16_t:9 z in 0..200 */
	/*   1 */ slot_be16 slot_bits1;
	/*   3 */ char label[8];
	/*  11 */ slot_be16 mode;
};
#pragma pack(pop)

enum Record_slot {
	Record_SLOT_x,
	Record_SLOT_y,
	Record_SLOT_z,
	Record_SLOT_label,
	Record_SLOT_mode
};
#define Record_SLOTS SLOT_NAMES("x, y, z, label, mode")
#define Record_HAS_x SLOT_YES
#define Record_HAS_y SLOT_YES
#define Record_HAS_z SLOT_YES
#define Record_HAS_label SLOT_YES
#define Record_HAS_mode SLOT_YES
#define Record_class (values_tables.Record)
/** Changes with names, types and offsets. */
#define Record_LAYOUT 0xcbb6a9b71a5eaa4a

/** What an object starts with: a constant initialiser. */
#define Record_DEFAULTS \
	{ \
		/*   0 slot_bits0 */ 0x0, \
		/*   1 slot_bits1 */ {{0x80, 0x00}}, \
		/*   3 label */ "", \
		/*  11 mode */ {{0x00, 0x00}} \
	}

static inline int8_t
Record_get_x(const Record *self)
{
	return SLOT_CAST(int8_t, slot_signed(self->slot_bits0, 5, 3));
}

static inline bool
Record_set_x(Record *self, int64_t value)
{
	if (value < 0 || value > 3)
		return false;
	self->slot_bits0 = slot_put8(self->slot_bits0, 5, 3, SLOT_CAST(uint64_t, value));
	return true;
}

static inline int8_t
Record_get_y(const Record *self)
{
	return SLOT_CAST(int8_t, slot_signed(self->slot_bits0, 0, 5));
}

static inline bool
Record_set_y(Record *self, int64_t value)
{
	if (value < -16 || value > 15)
		return false;
	self->slot_bits0 = slot_put8(self->slot_bits0, 0, 5, SLOT_CAST(uint64_t, value));
	return true;
}

static inline bool
Record_has_z(const Record *self)
{
	return slot_signed(slot_load_be(self->slot_bits1.byte, 2), 7, 9) != -256;
}

static inline int16_t
Record_get_z(const Record *self)
{
	return SLOT_CAST(int16_t, Record_has_z(self) ? slot_signed(slot_load_be(self->slot_bits1.byte, 2), 7, 9) : 0);
}

static inline bool
Record_set_z(Record *self, int64_t value)
{
	if (value < 0 || value > 200)
		return false;
	slot_store_be(self->slot_bits1.byte, 2,
		slot_put64(slot_load_be(self->slot_bits1.byte, 2), 7, 9, SLOT_CAST(uint64_t, value)));
	return true;
}

static inline void
Record_clear_z(Record *self)
{
	slot_store_be(self->slot_bits1.byte, 2,
		slot_put64(slot_load_be(self->slot_bits1.byte, 2), 7, 9, 0x100u));
}

static inline const char *
Record_get_label(const Record *self)
{
	return self->label;
}

/** False, and nothing changed, for a text of 8 bytes or more. */
static inline bool
Record_set_label(Record *self, const char *value)
{
	return slot_put_text(self->label, 8, value, strlen(value));
}

static inline Mode
Record_get_mode(const Record *self)
{
	return SLOT_CAST(Mode, SLOT_CAST(int16_t, slot_load_be(self->mode.byte, 2)));
}

static inline bool
Record_set_mode(Record *self, Mode value)
{
	if (!slot_fits(SLOT_CAST(int64_t, value), -32768, 32767))
		return false;
	slot_store_be(self->mode.byte, 2, SLOT_CAST(uint64_t, value));
	return true;
}

/** Makes raw memory an object. */
static inline void
Record_init(Record *self)
{
	static const Record slot_defaults_ = Record_DEFAULTS;

	slot_move(self, &slot_defaults_, sizeof *self);
}

/** Writes the class's own slots and nothing else. */
static inline void
Record_copy(Record *to, const Record *from)
{
	*to = *from;
}

/** A pool of Record objects and those of classes below it. */
typedef struct Record_pool {
	slot_pool slot_pool_Record;
} Record_pool;

#define Record_pool_init(pool_)    slot_pool_init(&(pool_)->slot_pool_Record, &Record_class, NULL, 0)
#define Record_pool_count(pool_)   ((pool_)->slot_pool_Record.count)
#define Record_pool_clear(pool_)   slot_pool_clear(&(pool_)->slot_pool_Record)
#define Record_pool_destroy(pool_) slot_pool_destroy(&(pool_)->slot_pool_Record)
#define Record_pool_walk(pool_)    slot_pool_walk(&(pool_)->slot_pool_Record)
#define Record_next(walk_)        SLOT_CAST(Record *, slot_walk_next(walk_, NULL))

/** As Record_init leaves it; NULL when out of memory. */
static inline Record *
Record_new(Record_pool *pool)
{
	void *self = slot_pool_new(&pool->slot_pool_Record, &Record_class);

	if (self)
		Record_init(SLOT_CAST(Record *, self));
	return SLOT_CAST(Record *, self);
}

/** With all that it owns. */
static inline void
Record_free(Record_pool *pool, Record *self)
{
	slot_pool_free(&pool->slot_pool_Record, self);
}

typedef Record *Record_idx;
#define Record_at(pool_, pointer_)  ((void)(pool_), (pointer_))
#define Record_idx_of(pool_, self_) ((void)(pool_), (self_))

#define Record_ARGS_(slot_A_) \
	slot_A_(NEED, ALWAYS, TRY, GET, Record, int64_t, x, x, 0) \
	slot_A_(NEED, ALWAYS, TRY, GET, Record, int64_t, y, y, 0) \
	slot_A_(MAY, INT, T_INT, INT, Record, int64_t, z, z, INT64_MIN) \
	slot_A_(NEED, POINTER, TRY, OWN, Record, const char *, label, label, 0) \
	slot_A_(NEED, ALWAYS, TRY, GET, Record, Mode, mode, mode, 0) \

#define Record_make(...)             SLOT_MAKE_(Record, Record_ARGS_, SLOT_NO_HOOK_, __VA_ARGS__)
#define Record_replace(object_, ...) SLOT_REPLACE_(Record, Record_ARGS_, SLOT_NO_HOOK_, object_, __VA_ARGS__)
#define Record_of(slot_x_, slot_y_, slot_label_, slot_mode_) \
	SLOT_OF_(Record, SLOT_NO_HOOK_, \
		 SLOT_OF_ARG_(TRY, Record, int64_t, x, x, slot_x_) \
		 SLOT_OF_ARG_(TRY, Record, int64_t, y, y, slot_y_) \
		 SLOT_OF_ARG_(TRY, Record, const char *, label, label, slot_label_) \
		 SLOT_OF_ARG_(TRY, Record, Mode, mode, mode, slot_mode_) \
		 SLOT_NO_MORE_)
#define Record_eq(a_, b_) slot_eq(&Record_class, SLOT_IS_(Record, a_), SLOT_IS_(Record, b_))
#define Record_cmp(a_, b_) slot_cmp(&Record_class, SLOT_IS_(Record, a_), SLOT_IS_(Record, b_))
#define Record_repr(self_, text_, size_) slot_repr(&Record_class, SLOT_IS_(Record, self_), text_, size_)
#define Record_validate(self_, report_, context_) slot_validate(&Record_class, SLOT_IS_(Record, self_), report_, context_)
#define Record_set_x_unchecked(self_, value_) SLOT_UNCHECKED_(Record_set_x(self_, value_))
#define Record_set_y_unchecked(self_, value_) SLOT_UNCHECKED_(Record_set_y(self_, value_))
#define Record_set_z_unchecked(self_, value_) SLOT_UNCHECKED_(Record_set_z(self_, value_))
#define Record_set_mode_unchecked(self_, value_) SLOT_UNCHECKED_(Record_set_mode(self_, value_))

#define Record_to_json(self_, writer_) slot_json_write(writer_, &Record_class, SLOT_IS_(Record, self_))

/** What it has is given up; at a fault it is as Record_init leaves it. */
static inline bool
Record_from_json(Record *self, slot_json_reader *reader)
{
	Record_init(self);
	return slot_json_read(reader, &Record_class, self);
}

#define Record_new_from_json(pool_, reader_) SLOT_CAST(Record *, slot_json_read_new(reader_, &(pool_)->slot_pool_Record, &Record_class))


/*---- class Enums -------------------------------------------------------------------------*/

struct Enums { /* 40 bytes, align 8; as declared 48 */
	/*   0 */ int64_t wide;
	/*   8 */ uint64_t mask;
	/*  16 */ uint64_t all;
	/*  24 */ uint32_t code;
	/*  28 */ int16_t mode;
	/*  30 */ int16_t modes[2];
	/*  34 */ int16_t bits;
	/*  36 */ uint8_t step;
	/*  37 */ uint8_t slot_spare37[1];
	/*  38.0  Mask:15 few */
	/*  38 */ uint16_t slot_bits38;
};

enum Enums_slot {
	Enums_SLOT_mode,
	Enums_SLOT_code,
	Enums_SLOT_wide,
	Enums_SLOT_mask,
	Enums_SLOT_modes,
	Enums_SLOT_step,
	Enums_SLOT_bits,
	Enums_SLOT_few,
	Enums_SLOT_all
};
#define Enums_SLOTS SLOT_NAMES("mode, code, wide, mask, modes, step, bits, few, " \
	"all")
#define Enums_HAS_mode SLOT_YES
#define Enums_HAS_code SLOT_YES
#define Enums_HAS_wide SLOT_YES
#define Enums_HAS_mask SLOT_YES
#define Enums_HAS_modes SLOT_YES
#define Enums_HAS_step SLOT_YES
#define Enums_HAS_bits SLOT_YES
#define Enums_HAS_few SLOT_YES
#define Enums_HAS_all SLOT_YES
#define Enums_LEN_modes 2
#define Enums_class (values_tables.Enums)
/** Changes with names, types and offsets. */
#define Enums_LAYOUT 0x6c6d3c3c82fa3f2a

/** What an object starts with: a constant initialiser. */
#define Enums_DEFAULTS \
	{ \
		/*   0 wide */ 0, \
		/*   8 mask */ 0, \
		/*  16 all */ 0, \
		/*  24 code */ 0, \
		/*  28 mode */ 0, \
		/*  30 modes */ {0}, \
		/*  34 bits */ 0, \
		/*  36 step */ 0, \
		/*  37 slot_spare37 */ {0}, \
		/*  38 slot_bits38 */ 0x0 \
	}

static inline Mode
Enums_get_mode(const Enums *self)
{
	return SLOT_CAST(Mode, self->mode);
}

static inline bool
Enums_set_mode(Enums *self, Mode value)
{
	if (!slot_fits(SLOT_CAST(int64_t, value), -32768, 32767))
		return false;
	self->mode = SLOT_CAST(int16_t, value);
	return true;
}

static inline Code
Enums_get_code(const Enums *self)
{
	return SLOT_CAST(Code, self->code);
}

static inline bool
Enums_set_code(Enums *self, Code value)
{
	if (!slot_fits(SLOT_CAST(int64_t, value), 0, INT64_C(4294967295)))
		return false;
	self->code = SLOT_CAST(uint32_t, value);
	return true;
}

static inline Wide
Enums_get_wide(const Enums *self)
{
	return SLOT_CAST(Wide, self->wide);
}

static inline void
Enums_set_wide(Enums *self, Wide value)
{
	self->wide = SLOT_CAST(int64_t, value);
}

static inline Mask
Enums_get_mask(const Enums *self)
{
	return SLOT_CAST(Mask, self->mask);
}

static inline void
Enums_set_mask(Enums *self, Mask value)
{
	self->mask = SLOT_CAST(uint64_t, value);
}

static inline Mode
Enums_get_modes(const Enums *self, size_t i)
{
	SLOT_ASSERT_(i < Enums_LEN_modes);
	if (!(i < Enums_LEN_modes))
		return SLOT_CAST(Mode, 0);
	return SLOT_CAST(Mode, self->modes[i]);
}

static inline bool
Enums_set_modes(Enums *self, size_t i, Mode value)
{
	SLOT_ASSERT_(i < Enums_LEN_modes);
	if (!(i < Enums_LEN_modes))
		return false;
	if (!slot_fits(SLOT_CAST(int64_t, value), -32768, 32767))
		return false;
	self->modes[i] = SLOT_CAST(int16_t, value);
	return true;
}

static inline Step
Enums_get_step(const Enums *self)
{
	return SLOT_CAST(Step, self->step);
}

static inline bool
Enums_set_step(Enums *self, Step value)
{
	if (!slot_fits(SLOT_CAST(int64_t, value), 0, 7))
		return false;
	self->step = SLOT_CAST(uint8_t, value);
	return true;
}

static inline Mode
Enums_get_bits(const Enums *self)
{
	return SLOT_CAST(Mode, self->bits);
}

static inline bool
Enums_set_bits(Enums *self, Mode value)
{
	if (!slot_fits(SLOT_CAST(int64_t, value), -8, 7))
		return false;
	self->bits = SLOT_CAST(int16_t, value);
	return true;
}

static inline Mask
Enums_get_few(const Enums *self)
{
	return SLOT_CAST(Mask, slot_bits(self->slot_bits38, 0, 15));
}

static inline bool
Enums_set_few(Enums *self, Mask value)
{
	if (!slot_fits(SLOT_CAST(int64_t, value), 0, 32767))
		return false;
	self->slot_bits38 = slot_put16(self->slot_bits38, 0, 15, SLOT_CAST(uint64_t, value));
	return true;
}

static inline Mask
Enums_get_all(const Enums *self)
{
	return SLOT_CAST(Mask, self->all);
}

static inline void
Enums_set_all(Enums *self, Mask value)
{
	self->all = SLOT_CAST(uint64_t, value);
}

/** Makes raw memory an object. */
static inline void
Enums_init(Enums *self)
{
	static const Enums slot_defaults_ = Enums_DEFAULTS;

	slot_move(self, &slot_defaults_, sizeof *self);
}

/** Writes the class's own slots and nothing else. */
static inline void
Enums_copy(Enums *to, const Enums *from)
{
	*to = *from;
}

/** A pool of Enums objects and those of classes below it. */
typedef struct Enums_pool {
	slot_pool slot_pool_Enums;
} Enums_pool;

#define Enums_pool_init(pool_)    slot_pool_init(&(pool_)->slot_pool_Enums, &Enums_class, NULL, 0)
#define Enums_pool_count(pool_)   ((pool_)->slot_pool_Enums.count)
#define Enums_pool_clear(pool_)   slot_pool_clear(&(pool_)->slot_pool_Enums)
#define Enums_pool_destroy(pool_) slot_pool_destroy(&(pool_)->slot_pool_Enums)
#define Enums_pool_walk(pool_)    slot_pool_walk(&(pool_)->slot_pool_Enums)
#define Enums_next(walk_)        SLOT_CAST(Enums *, slot_walk_next(walk_, NULL))

/** As Enums_init leaves it; NULL when out of memory. */
static inline Enums *
Enums_new(Enums_pool *pool)
{
	void *self = slot_pool_new(&pool->slot_pool_Enums, &Enums_class);

	if (self)
		Enums_init(SLOT_CAST(Enums *, self));
	return SLOT_CAST(Enums *, self);
}

/** With all that it owns. */
static inline void
Enums_free(Enums_pool *pool, Enums *self)
{
	slot_pool_free(&pool->slot_pool_Enums, self);
}

typedef Enums *Enums_idx;
#define Enums_at(pool_, pointer_)  ((void)(pool_), (pointer_))
#define Enums_idx_of(pool_, self_) ((void)(pool_), (self_))

#define Enums_ARGS_(slot_A_) \
	slot_A_(NEED, ALWAYS, TRY, GET, Enums, Mode, mode, mode, 0) \
	slot_A_(NEED, ALWAYS, TRY, GET, Enums, Code, code, code, 0) \
	slot_A_(NEED, ALWAYS, SET, GET, Enums, Wide, wide, wide, 0) \
	slot_A_(NEED, ALWAYS, SET, GET, Enums, Mask, mask, mask, 0) \
	slot_A_(NEED, ALWAYS, TRY, GET, Enums, Step, step, step, 0) \
	slot_A_(NEED, ALWAYS, TRY, GET, Enums, Mode, bits, bits, 0) \
	slot_A_(NEED, ALWAYS, TRY, GET, Enums, Mask, few, few, 0) \
	slot_A_(NEED, ALWAYS, SET, GET, Enums, Mask, all, all, 0) \

#define Enums_make(...)             SLOT_MAKE_(Enums, Enums_ARGS_, SLOT_NO_HOOK_, __VA_ARGS__)
#define Enums_replace(object_, ...) SLOT_REPLACE_(Enums, Enums_ARGS_, SLOT_NO_HOOK_, object_, __VA_ARGS__)
#define Enums_of(slot_mode_, slot_code_, slot_wide_, slot_mask_, slot_step_, slot_bits_, slot_few_, slot_all_) \
	SLOT_OF_(Enums, SLOT_NO_HOOK_, \
		 SLOT_OF_ARG_(TRY, Enums, Mode, mode, mode, slot_mode_) \
		 SLOT_OF_ARG_(TRY, Enums, Code, code, code, slot_code_) \
		 SLOT_OF_ARG_(SET, Enums, Wide, wide, wide, slot_wide_) \
		 SLOT_OF_ARG_(SET, Enums, Mask, mask, mask, slot_mask_) \
		 SLOT_OF_ARG_(TRY, Enums, Step, step, step, slot_step_) \
		 SLOT_OF_ARG_(TRY, Enums, Mode, bits, bits, slot_bits_) \
		 SLOT_OF_ARG_(TRY, Enums, Mask, few, few, slot_few_) \
		 SLOT_OF_ARG_(SET, Enums, Mask, all, all, slot_all_) \
		 SLOT_NO_MORE_)
#define Enums_eq(a_, b_) slot_eq(&Enums_class, SLOT_IS_(Enums, a_), SLOT_IS_(Enums, b_))
#define Enums_cmp(a_, b_) slot_cmp(&Enums_class, SLOT_IS_(Enums, a_), SLOT_IS_(Enums, b_))
#define Enums_repr(self_, text_, size_) slot_repr(&Enums_class, SLOT_IS_(Enums, self_), text_, size_)
#define Enums_validate(self_, report_, context_) slot_validate(&Enums_class, SLOT_IS_(Enums, self_), report_, context_)
#define Enums_set_mode_unchecked(self_, value_) SLOT_UNCHECKED_(Enums_set_mode(self_, value_))
#define Enums_set_code_unchecked(self_, value_) SLOT_UNCHECKED_(Enums_set_code(self_, value_))
#define Enums_set_step_unchecked(self_, value_) SLOT_UNCHECKED_(Enums_set_step(self_, value_))
#define Enums_set_bits_unchecked(self_, value_) SLOT_UNCHECKED_(Enums_set_bits(self_, value_))
#define Enums_set_few_unchecked(self_, value_) SLOT_UNCHECKED_(Enums_set_few(self_, value_))

#define Enums_to_json(self_, writer_) slot_json_write(writer_, &Enums_class, SLOT_IS_(Enums, self_))

/** What it has is given up; at a fault it is as Enums_init leaves it. */
static inline bool
Enums_from_json(Enums *self, slot_json_reader *reader)
{
	Enums_init(self);
	return slot_json_read(reader, &Enums_class, self);
}

#define Enums_new_from_json(pool_, reader_) SLOT_CAST(Enums *, slot_json_read_new(reader_, &(pool_)->slot_pool_Enums, &Enums_class))


/*---- class Floats ------------------------------------------------------------------------*/

struct Floats { /* 32 bytes, align 8 */
	/** In 0.001..0.1. */
	/*   0 */ double fine;
	/*   8 */ float rest;
	/** In -3.4028235e+38..0.1. 0.1 by default. */
	/*  12 */ float top;
	/** In 0.001..0.1. */
	/*  16 */ float low;
	/** In 0.001..3.4028235e+38. */
	/*  20 */ float least;
	/** In -0.3..0.3. */
	/*  24 */ float rows[2];
};

enum Floats_slot {
	Floats_SLOT_rest,
	Floats_SLOT_top,
	Floats_SLOT_low,
	Floats_SLOT_least,
	Floats_SLOT_rows,
	Floats_SLOT_fine
};
#define Floats_SLOTS SLOT_NAMES("rest, top, low, least, rows, fine")
#define Floats_HAS_rest SLOT_YES
#define Floats_HAS_top SLOT_YES
#define Floats_HAS_low SLOT_YES
#define Floats_HAS_least SLOT_YES
#define Floats_HAS_rows SLOT_YES
#define Floats_HAS_fine SLOT_YES
#define Floats_LEN_rows 2
#define Floats_class (values_tables.Floats)
/** Changes with names, types and offsets. */
#define Floats_LAYOUT 0x2ba18f073c7ccb7c

/** What an object starts with: a constant initialiser. */
#define Floats_DEFAULTS \
	{ \
		/*   0 fine */ 0.001, \
		/*   8 rest */ 0.0f, \
		/*  12 top */ 0.1f, \
		/*  16 low */ 0.001f, \
		/*  20 least */ 0.001f, \
		/*  24 rows */ {0.0f} \
	}

static inline float
Floats_get_rest(const Floats *self)
{
	return self->rest;
}

static inline void
Floats_set_rest(Floats *self, float value)
{
	self->rest = value;
}

static inline float
Floats_get_top(const Floats *self)
{
	return self->top;
}

static inline bool
Floats_set_top(Floats *self, double value)
{
	if (!(slot_rounded(value) >= -3.4028234663852886e+38 && slot_rounded(value) <= 0.10000000149011612))
		return false;
	self->top = SLOT_CAST(float, value);
	return true;
}

static inline float
Floats_get_low(const Floats *self)
{
	return self->low;
}

static inline bool
Floats_set_low(Floats *self, double value)
{
	if (!(slot_rounded(value) >= 0.0010000000474974513 && slot_rounded(value) <= 0.10000000149011612))
		return false;
	self->low = SLOT_CAST(float, value);
	return true;
}

static inline float
Floats_get_least(const Floats *self)
{
	return self->least;
}

static inline bool
Floats_set_least(Floats *self, double value)
{
	if (!(slot_rounded(value) >= 0.0010000000474974513 && slot_rounded(value) <= 3.4028234663852886e+38))
		return false;
	self->least = SLOT_CAST(float, value);
	return true;
}

static inline float
Floats_get_rows(const Floats *self, size_t i)
{
	SLOT_ASSERT_(i < Floats_LEN_rows);
	if (!(i < Floats_LEN_rows))
		return 0.0f;
	return self->rows[i];
}

static inline bool
Floats_set_rows(Floats *self, size_t i, double value)
{
	SLOT_ASSERT_(i < Floats_LEN_rows);
	if (!(i < Floats_LEN_rows))
		return false;
	if (!(slot_rounded(value) >= -0.30000001192092896 && slot_rounded(value) <= 0.30000001192092896))
		return false;
	self->rows[i] = SLOT_CAST(float, value);
	return true;
}

static inline double
Floats_get_fine(const Floats *self)
{
	return self->fine;
}

static inline bool
Floats_set_fine(Floats *self, double value)
{
	if (!(value >= 0.001 && value <= 0.1))
		return false;
	self->fine = value;
	return true;
}

/** Makes raw memory an object. */
static inline void
Floats_init(Floats *self)
{
	static const Floats slot_defaults_ = Floats_DEFAULTS;

	slot_move(self, &slot_defaults_, sizeof *self);
}

/** Writes the class's own slots and nothing else. */
static inline void
Floats_copy(Floats *to, const Floats *from)
{
	*to = *from;
}

/** A pool of Floats objects and those of classes below it. */
typedef struct Floats_pool {
	slot_pool slot_pool_Floats;
} Floats_pool;

#define Floats_pool_init(pool_)    slot_pool_init(&(pool_)->slot_pool_Floats, &Floats_class, NULL, 0)
#define Floats_pool_count(pool_)   ((pool_)->slot_pool_Floats.count)
#define Floats_pool_clear(pool_)   slot_pool_clear(&(pool_)->slot_pool_Floats)
#define Floats_pool_destroy(pool_) slot_pool_destroy(&(pool_)->slot_pool_Floats)
#define Floats_pool_walk(pool_)    slot_pool_walk(&(pool_)->slot_pool_Floats)
#define Floats_next(walk_)        SLOT_CAST(Floats *, slot_walk_next(walk_, NULL))

/** As Floats_init leaves it; NULL when out of memory. */
static inline Floats *
Floats_new(Floats_pool *pool)
{
	void *self = slot_pool_new(&pool->slot_pool_Floats, &Floats_class);

	if (self)
		Floats_init(SLOT_CAST(Floats *, self));
	return SLOT_CAST(Floats *, self);
}

/** With all that it owns. */
static inline void
Floats_free(Floats_pool *pool, Floats *self)
{
	slot_pool_free(&pool->slot_pool_Floats, self);
}

typedef Floats *Floats_idx;
#define Floats_at(pool_, pointer_)  ((void)(pool_), (pointer_))
#define Floats_idx_of(pool_, self_) ((void)(pool_), (self_))

#define Floats_ARGS_(slot_A_) \
	slot_A_(NEED, ALWAYS, SET, GET, Floats, float, rest, rest, 0) \
	slot_A_(MAY, ALWAYS, TRY, GET, Floats, double, top, top, SLOT_CAST(double, 0.1f)) \
	slot_A_(NEED, ALWAYS, TRY, GET, Floats, double, low, low, 0) \
	slot_A_(NEED, ALWAYS, TRY, GET, Floats, double, least, least, 0) \
	slot_A_(NEED, ALWAYS, TRY, GET, Floats, double, fine, fine, 0) \

#define Floats_make(...)             SLOT_MAKE_(Floats, Floats_ARGS_, SLOT_NO_HOOK_, __VA_ARGS__)
#define Floats_replace(object_, ...) SLOT_REPLACE_(Floats, Floats_ARGS_, SLOT_NO_HOOK_, object_, __VA_ARGS__)
#define Floats_of(slot_rest_, slot_low_, slot_least_, slot_fine_) \
	SLOT_OF_(Floats, SLOT_NO_HOOK_, \
		 SLOT_OF_ARG_(SET, Floats, float, rest, rest, slot_rest_) \
		 SLOT_OF_ARG_(TRY, Floats, double, low, low, slot_low_) \
		 SLOT_OF_ARG_(TRY, Floats, double, least, least, slot_least_) \
		 SLOT_OF_ARG_(TRY, Floats, double, fine, fine, slot_fine_) \
		 SLOT_NO_MORE_)
#define Floats_eq(a_, b_) slot_eq(&Floats_class, SLOT_IS_(Floats, a_), SLOT_IS_(Floats, b_))
#define Floats_repr(self_, text_, size_) slot_repr(&Floats_class, SLOT_IS_(Floats, self_), text_, size_)
#define Floats_validate(self_, report_, context_) slot_validate(&Floats_class, SLOT_IS_(Floats, self_), report_, context_)
#define Floats_set_top_unchecked(self_, value_) SLOT_UNCHECKED_(Floats_set_top(self_, value_))
#define Floats_set_low_unchecked(self_, value_) SLOT_UNCHECKED_(Floats_set_low(self_, value_))
#define Floats_set_least_unchecked(self_, value_) SLOT_UNCHECKED_(Floats_set_least(self_, value_))
#define Floats_set_fine_unchecked(self_, value_) SLOT_UNCHECKED_(Floats_set_fine(self_, value_))

#define Floats_to_json(self_, writer_) slot_json_write(writer_, &Floats_class, SLOT_IS_(Floats, self_))

/** What it has is given up; at a fault it is as Floats_init leaves it. */
static inline bool
Floats_from_json(Floats *self, slot_json_reader *reader)
{
	Floats_init(self);
	return slot_json_read(reader, &Floats_class, self);
}

#define Floats_new_from_json(pool_, reader_) SLOT_CAST(Floats *, slot_json_read_new(reader_, &(pool_)->slot_pool_Floats, &Floats_class))


/*---- class Given -------------------------------------------------------------------------*/

struct Given { /* 48 bytes, align 8 */
	/** Optional. */
	/*   0 */ int64_t a;
	/** Optional. */
	/*   8 */ uint64_t u;
	/** Optional. Read-only. */
	/*  16 */ int64_t frozen;
	/** Optional. */
	/*  24 */ int64_t wide;
	/** Optional. */
	/*  32 */ uint64_t mask;
	/*  40 */ char text[4];
	/*  44.0  whether a is set
	 *  44.1  whether u is set
	 *  44.2  whether frozen is set
	 *  44.3  whether wide is set
	 *  44.4  whether mask is set */
	/*  44 */ uint8_t slot_bits44;
	/*  45 */ uint8_t slot_spare45[3];
};

enum Given_slot {
	Given_SLOT_a,
	Given_SLOT_u,
	Given_SLOT_frozen,
	Given_SLOT_wide,
	Given_SLOT_mask,
	Given_SLOT_text
};
#define Given_SLOTS SLOT_NAMES("a, u, frozen, wide, mask, text")
#define Given_HAS_a SLOT_YES
#define Given_HAS_u SLOT_YES
#define Given_HAS_frozen SLOT_YES
#define Given_HAS_wide SLOT_YES
#define Given_HAS_mask SLOT_YES
#define Given_HAS_text SLOT_YES
#define Given_class (values_tables.Given)
/** Changes with names, types and offsets. */
#define Given_LAYOUT 0x1523d51261cb6b87

/** What an object starts with: a constant initialiser. */
#define Given_DEFAULTS \
	{ \
		/*   0 a */ 0, \
		/*   8 u */ 0, \
		/*  16 frozen */ 0, \
		/*  24 wide */ 0, \
		/*  32 mask */ 0, \
		/*  40 text */ "", \
		/*  44 slot_bits44 */ 0x0, \
		/*  45 slot_spare45 */ {0} \
	}

static inline bool
Given_has_a(const Given *self)
{
	return slot_bit(self->slot_bits44, 0);
}

static inline int64_t
Given_get_a(const Given *self)
{
	return self->a;
}

static inline void
Given_set_a(Given *self, int64_t value)
{
	self->a = value;
	self->slot_bits44 = slot_put8(self->slot_bits44, 0, 1, 1);
}

static inline void
Given_clear_a(Given *self)
{
	self->a = 0;
	self->slot_bits44 = slot_put8(self->slot_bits44, 0, 1, 0);
}

static inline bool
Given_has_u(const Given *self)
{
	return slot_bit(self->slot_bits44, 1);
}

static inline uint64_t
Given_get_u(const Given *self)
{
	return self->u;
}

static inline void
Given_set_u(Given *self, uint64_t value)
{
	self->u = value;
	self->slot_bits44 = slot_put8(self->slot_bits44, 1, 1, 1);
}

static inline void
Given_clear_u(Given *self)
{
	self->u = 0;
	self->slot_bits44 = slot_put8(self->slot_bits44, 1, 1, 0);
}

static inline bool
Given_has_frozen(const Given *self)
{
	return slot_bit(self->slot_bits44, 2);
}

static inline int64_t
Given_get_frozen(const Given *self)
{
	return self->frozen;
}

static inline bool
Given_has_wide(const Given *self)
{
	return slot_bit(self->slot_bits44, 3);
}

static inline Wide
Given_get_wide(const Given *self)
{
	return SLOT_CAST(Wide, self->wide);
}

static inline void
Given_set_wide(Given *self, Wide value)
{
	self->wide = SLOT_CAST(int64_t, value);
	self->slot_bits44 = slot_put8(self->slot_bits44, 3, 1, 1);
}

static inline void
Given_clear_wide(Given *self)
{
	self->wide = 0;
	self->slot_bits44 = slot_put8(self->slot_bits44, 3, 1, 0);
}

static inline bool
Given_has_mask(const Given *self)
{
	return slot_bit(self->slot_bits44, 4);
}

static inline Mask
Given_get_mask(const Given *self)
{
	return SLOT_CAST(Mask, self->mask);
}

static inline void
Given_set_mask(Given *self, Mask value)
{
	self->mask = SLOT_CAST(uint64_t, value);
	self->slot_bits44 = slot_put8(self->slot_bits44, 4, 1, 1);
}

static inline void
Given_clear_mask(Given *self)
{
	self->mask = 0;
	self->slot_bits44 = slot_put8(self->slot_bits44, 4, 1, 0);
}

static inline const char *
Given_get_text(const Given *self)
{
	return self->text;
}

/** False, and nothing changed, for a text of 4 bytes or more. */
static inline bool
Given_set_text(Given *self, const char *value)
{
	return slot_put_text(self->text, 4, value, strlen(value));
}

/** Makes raw memory an object. */
static inline void
Given_init(Given *self)
{
	static const Given slot_defaults_ = Given_DEFAULTS;

	slot_move(self, &slot_defaults_, sizeof *self);
}

/** Writes the class's own slots and nothing else. */
static inline void
Given_copy(Given *to, const Given *from)
{
	*to = *from;
}

/** A pool of Given objects and those of classes below it. */
typedef struct Given_pool {
	slot_pool slot_pool_Given;
} Given_pool;

#define Given_pool_init(pool_)    slot_pool_init(&(pool_)->slot_pool_Given, &Given_class, NULL, 0)
#define Given_pool_count(pool_)   ((pool_)->slot_pool_Given.count)
#define Given_pool_clear(pool_)   slot_pool_clear(&(pool_)->slot_pool_Given)
#define Given_pool_destroy(pool_) slot_pool_destroy(&(pool_)->slot_pool_Given)
#define Given_pool_walk(pool_)    slot_pool_walk(&(pool_)->slot_pool_Given)
#define Given_next(walk_)        SLOT_CAST(Given *, slot_walk_next(walk_, NULL))

/** As Given_init leaves it; NULL when out of memory. */
static inline Given *
Given_new(Given_pool *pool)
{
	void *self = slot_pool_new(&pool->slot_pool_Given, &Given_class);

	if (self)
		Given_init(SLOT_CAST(Given *, self));
	return SLOT_CAST(Given *, self);
}

/** With all that it owns. */
static inline void
Given_free(Given_pool *pool, Given *self)
{
	slot_pool_free(&pool->slot_pool_Given, self);
}

typedef Given *Given_idx;
#define Given_at(pool_, pointer_)  ((void)(pool_), (pointer_))
#define Given_idx_of(pool_, self_) ((void)(pool_), (self_))

#define Given_ARGS_(slot_A_) \
	slot_A_(MAY, INT64, T_INT, INT64, Given, int64_t, a, a, SLOT_UNSET_INT64_) \
	slot_A_(MAY, INT64, T_UINT, UINT64, Given, uint64_t, u, u, SLOT_UNSET_UINT64_) \
	slot_A_(MAY, INT64, T_INT, INT64, Given, int64_t, frozen, frozen, SLOT_UNSET_INT64_) \
	slot_A_(MAY, INT64, T_ENUM, INT64, Given, int64_t, wide, wide, SLOT_UNSET_INT64_) \
	slot_A_(MAY, INT64, T_ENUM, UINT64, Given, uint64_t, mask, mask, SLOT_UNSET_UINT64_) \
	slot_A_(NEED, POINTER, TRY, OWN, Given, const char *, text, text, 0) \

#define Given_make(...)             SLOT_MAKE_(Given, Given_ARGS_, SLOT_NO_HOOK_, __VA_ARGS__)
#define Given_replace(object_, ...) SLOT_REPLACE_(Given, Given_ARGS_, SLOT_NO_HOOK_, object_, __VA_ARGS__)
#define Given_of(slot_text_) \
	SLOT_OF_(Given, SLOT_NO_HOOK_, \
		 SLOT_OF_ARG_(TRY, Given, const char *, text, text, slot_text_) \
		 SLOT_NO_MORE_)
#define Given_eq(a_, b_) slot_eq(&Given_class, SLOT_IS_(Given, a_), SLOT_IS_(Given, b_))
#define Given_repr(self_, text_, size_) slot_repr(&Given_class, SLOT_IS_(Given, self_), text_, size_)
#define Given_validate(self_, report_, context_) slot_validate(&Given_class, SLOT_IS_(Given, self_), report_, context_)

#define Given_to_json(self_, writer_) slot_json_write(writer_, &Given_class, SLOT_IS_(Given, self_))

/** What it has is given up; at a fault it is as Given_init leaves it. */
static inline bool
Given_from_json(Given *self, slot_json_reader *reader)
{
	Given_init(self);
	return slot_json_read(reader, &Given_class, self);
}

#define Given_new_from_json(pool_, reader_) SLOT_CAST(Given *, slot_json_read_new(reader_, &(pool_)->slot_pool_Given, &Given_class))


/*---- class Lender ------------------------------------------------------------------------*/

/** Not assigned with '=': children keep slots in its spare bits and bytes. */
struct Lender { /* 8 bytes, align 8; sorted 16 */
	SLOT_EXTENSION_ union {
		SLOT_EXTENSION_ struct {
			/*   0.0  uint64_t:60 x
			 *   0.60 bool a */
			/*   0 */ uint64_t slot_bits0;
		};
		SLOT_NOT_ASSIGNED_C_
	};
	SLOT_NOT_ASSIGNED_CXX_(Lender)
};

enum Lender_slot {
	Lender_SLOT_x,
	Lender_SLOT_a
};
#define Lender_SLOTS SLOT_NAMES("x, a")
#define Lender_HAS_x SLOT_YES
#define Lender_HAS_a SLOT_YES
#define Lender_class (values_tables.Lender)
/** Changes with names, types and offsets. */
#define Lender_LAYOUT 0xf8d4f86aa2fbde2b

/** What an object starts with: a constant initialiser. */
#define Lender_DEFAULTS \
	{{{ \
		/*   0 slot_bits0 */ 0x0u \
	}}}

static inline uint64_t
Lender_get_x(const Lender *self)
{
	return SLOT_CAST(uint64_t, slot_bits(self->slot_bits0, 0, 60));
}

static inline bool
Lender_set_x(Lender *self, uint64_t value)
{
	if (value > INT64_C(1152921504606846975))
		return false;
	self->slot_bits0 = slot_put64(self->slot_bits0, 0, 60, SLOT_CAST(uint64_t, value));
	return true;
}

static inline bool
Lender_get_a(const Lender *self)
{
	return slot_bit(self->slot_bits0, 60);
}

static inline void
Lender_set_a(Lender *self, bool value)
{
	self->slot_bits0 = slot_put64(self->slot_bits0, 60, 1, value);
}

/** Makes raw memory an object. */
static inline void
Lender_init(Lender *self)
{
	static const Lender slot_defaults_ = Lender_DEFAULTS;

	slot_move(self, &slot_defaults_, sizeof *self);
}

/** Writes the class's own slots and nothing else. */
static inline void
Lender_copy(Lender *to, const Lender *from)
{
	to->slot_bits0 = slot_merge64(to->slot_bits0, from->slot_bits0, UINT64_C(0x1fffffffffffffff));
}

/** A pool of Lender objects and those of classes below it. */
typedef struct Lender_pool {
	slot_pool slot_pool_Lender;
} Lender_pool;

#define Lender_pool_init(pool_)    slot_pool_init(&(pool_)->slot_pool_Lender, &Lender_class, NULL, 0)
#define Lender_pool_count(pool_)   ((pool_)->slot_pool_Lender.count)
#define Lender_pool_clear(pool_)   slot_pool_clear(&(pool_)->slot_pool_Lender)
#define Lender_pool_destroy(pool_) slot_pool_destroy(&(pool_)->slot_pool_Lender)
#define Lender_pool_walk(pool_)    slot_pool_walk(&(pool_)->slot_pool_Lender)
#define Lender_next(walk_)        SLOT_CAST(Lender *, slot_walk_next(walk_, NULL))

/** As Lender_init leaves it; NULL when out of memory. */
static inline Lender *
Lender_new(Lender_pool *pool)
{
	void *self = slot_pool_new(&pool->slot_pool_Lender, &Lender_class);

	if (self)
		Lender_init(SLOT_CAST(Lender *, self));
	return SLOT_CAST(Lender *, self);
}

/** With all that it owns. */
static inline void
Lender_free(Lender_pool *pool, Lender *self)
{
	slot_pool_free(&pool->slot_pool_Lender, self);
}

typedef Lender *Lender_idx;
#define Lender_at(pool_, pointer_)  ((void)(pool_), (pointer_))
#define Lender_idx_of(pool_, self_) ((void)(pool_), (self_))

#define Lender_ARGS_(slot_A_) \
	slot_A_(NEED, ALWAYS, TRY, GET, Lender, uint64_t, x, x, 0) \
	slot_A_(NEED, ALWAYS, SET, GET, Lender, bool, a, a, 0) \

#define Lender_make(...)             SLOT_MAKE_(Lender, Lender_ARGS_, SLOT_NO_HOOK_, __VA_ARGS__)
#define Lender_replace(object_, ...) SLOT_REPLACE_(Lender, Lender_ARGS_, SLOT_NO_HOOK_, object_, __VA_ARGS__)
#define Lender_of(slot_x_, slot_a_) \
	SLOT_OF_(Lender, SLOT_NO_HOOK_, \
		 SLOT_OF_ARG_(TRY, Lender, uint64_t, x, x, slot_x_) \
		 SLOT_OF_ARG_(SET, Lender, bool, a, a, slot_a_) \
		 SLOT_NO_MORE_)
#define Lender_eq(a_, b_) slot_eq(&Lender_class, SLOT_IS_(Lender, a_), SLOT_IS_(Lender, b_))
#define Lender_repr(self_, text_, size_) slot_repr(&Lender_class, SLOT_IS_(Lender, self_), text_, size_)
#define Lender_validate(self_, report_, context_) slot_validate(&Lender_class, SLOT_IS_(Lender, self_), report_, context_)
#define Lender_set_x_unchecked(self_, value_) SLOT_UNCHECKED_(Lender_set_x(self_, value_))

#define Lender_to_json(self_, writer_) slot_json_write(writer_, &Lender_class, SLOT_IS_(Lender, self_))

/** What it has is given up; at a fault it is as Lender_init leaves it. */
static inline bool
Lender_from_json(Lender *self, slot_json_reader *reader)
{
	Lender_init(self);
	return slot_json_read(reader, &Lender_class, self);
}

#define Lender_new_from_json(pool_, reader_) SLOT_CAST(Lender *, slot_json_read_new(reader_, &(pool_)->slot_pool_Lender, &Lender_class))


/*---- class Borrower, a kind of Lender ----------------------------------------------------*/

/** Not assigned with '=': children keep slots in its spare bits and bytes. */
struct Borrower { /* 8 bytes, align 8; sorted 16 */
	SLOT_EXTENSION_ union {
		SLOT_EXTENSION_ struct {
			/*   0.0  uint64_t:60 x
			 *   0.60 bool a
			 *   0.61 bool b */
			/*   0 */ uint64_t slot_bits0;
		};
		Lender slot_base;
		SLOT_NOT_ASSIGNED_C_
	};
	SLOT_NOT_ASSIGNED_CXX_(Borrower)
};

enum Borrower_slot {
	Borrower_SLOT_x,
	Borrower_SLOT_a,
	Borrower_SLOT_b
};
#define Borrower_SLOTS SLOT_NAMES("x, a, b")
#define Borrower_HAS_x SLOT_YES
#define Borrower_HAS_a SLOT_YES
#define Borrower_HAS_b SLOT_YES
#define Borrower_class (values_tables.Borrower)
/** Changes with names, types and offsets. */
#define Borrower_LAYOUT 0x378c266e185624af

/** What an object starts with: a constant initialiser. */
#define Borrower_DEFAULTS \
	{{{ \
		/*   0 slot_bits0 */ 0x0u \
	}}}

static inline uint64_t
Borrower_get_x(const Borrower *self)
{
	return SLOT_CAST(uint64_t, slot_bits(self->slot_bits0, 0, 60));
}

static inline bool
Borrower_set_x(Borrower *self, uint64_t value)
{
	if (value > INT64_C(1152921504606846975))
		return false;
	self->slot_bits0 = slot_put64(self->slot_bits0, 0, 60, SLOT_CAST(uint64_t, value));
	return true;
}

static inline bool
Borrower_get_a(const Borrower *self)
{
	return slot_bit(self->slot_bits0, 60);
}

static inline void
Borrower_set_a(Borrower *self, bool value)
{
	self->slot_bits0 = slot_put64(self->slot_bits0, 60, 1, value);
}

static inline bool
Borrower_get_b(const Borrower *self)
{
	return slot_bit(self->slot_bits0, 61);
}

static inline void
Borrower_set_b(Borrower *self, bool value)
{
	self->slot_bits0 = slot_put64(self->slot_bits0, 61, 1, value);
}

/** Makes raw memory an object. */
static inline void
Borrower_init(Borrower *self)
{
	static const Borrower slot_defaults_ = Borrower_DEFAULTS;

	slot_move(self, &slot_defaults_, sizeof *self);
}

/** Writes the class's own slots and nothing else. */
static inline void
Borrower_copy(Borrower *to, const Borrower *from)
{
	to->slot_bits0 = slot_merge64(to->slot_bits0, from->slot_bits0, UINT64_C(0x3fffffffffffffff));
}

static inline Lender *
Borrower_as_Lender(Borrower *self)
{
	return &self->slot_base;
}

static inline const Lender *
Borrower_as_const_Lender(const Borrower *self)
{
	return &self->slot_base;
}

typedef struct Lender_pool Borrower_pool;
#define Borrower_pool_init    Lender_pool_init
#define Borrower_pool_count   Lender_pool_count
#define Borrower_pool_clear   Lender_pool_clear
#define Borrower_pool_destroy Lender_pool_destroy
#define Borrower_pool_walk    Lender_pool_walk
#define Borrower_next(walk_)        SLOT_CAST(Borrower *, slot_walk_next(walk_, &Borrower_class))

/** As Borrower_init leaves it; NULL when out of memory. */
static inline Borrower *
Borrower_new(Borrower_pool *pool)
{
	void *self = slot_pool_new(&pool->slot_pool_Lender, &Borrower_class);

	if (self)
		Borrower_init(SLOT_CAST(Borrower *, self));
	return SLOT_CAST(Borrower *, self);
}

/** With all that it owns. */
static inline void
Borrower_free(Borrower_pool *pool, Borrower *self)
{
	slot_pool_free(&pool->slot_pool_Lender, self);
}

/** NULL where the object is none. */
static inline Borrower *
Borrower_from_Lender(const Borrower_pool *pool, Lender *from)
{
	return SLOT_CAST(Borrower *, SLOT_NOT_CONST_(slot_from(&pool->slot_pool_Lender, from, &Borrower_class)));
}

static inline const Borrower *
Borrower_from_const_Lender(const Borrower_pool *pool, const Lender *from)
{
	return SLOT_CAST(const Borrower *, slot_from(&pool->slot_pool_Lender, from, &Borrower_class));
}

typedef Borrower *Borrower_idx;
#define Borrower_at(pool_, pointer_)  ((void)(pool_), (pointer_))
#define Borrower_idx_of(pool_, self_) ((void)(pool_), (self_))

#define Borrower_ARGS_(slot_A_) \
	slot_A_(NEED, ALWAYS, TRY, GET, Borrower, uint64_t, x, x, 0) \
	slot_A_(NEED, ALWAYS, SET, GET, Borrower, bool, a, a, 0) \
	slot_A_(NEED, ALWAYS, SET, GET, Borrower, bool, b, b, 0) \

#define Borrower_make(...)             SLOT_MAKE_(Borrower, Borrower_ARGS_, SLOT_NO_HOOK_, __VA_ARGS__)
#define Borrower_replace(object_, ...) SLOT_REPLACE_(Borrower, Borrower_ARGS_, SLOT_NO_HOOK_, object_, __VA_ARGS__)
#define Borrower_of(slot_x_, slot_a_, slot_b_) \
	SLOT_OF_(Borrower, SLOT_NO_HOOK_, \
		 SLOT_OF_ARG_(TRY, Borrower, uint64_t, x, x, slot_x_) \
		 SLOT_OF_ARG_(SET, Borrower, bool, a, a, slot_a_) \
		 SLOT_OF_ARG_(SET, Borrower, bool, b, b, slot_b_) \
		 SLOT_NO_MORE_)
#define Borrower_eq(a_, b_) slot_eq(&Borrower_class, SLOT_IS_(Borrower, a_), SLOT_IS_(Borrower, b_))
#define Borrower_repr(self_, text_, size_) slot_repr(&Borrower_class, SLOT_IS_(Borrower, self_), text_, size_)
#define Borrower_validate(self_, report_, context_) slot_validate(&Borrower_class, SLOT_IS_(Borrower, self_), report_, context_)
#define Borrower_set_x_unchecked(self_, value_) SLOT_UNCHECKED_(Borrower_set_x(self_, value_))

#define Borrower_to_json(self_, writer_) slot_json_write(writer_, &Borrower_class, SLOT_IS_(Borrower, self_))

/** What it has is given up; at a fault it is as Borrower_init leaves it. */
static inline bool
Borrower_from_json(Borrower *self, slot_json_reader *reader)
{
	Borrower_init(self);
	return slot_json_read(reader, &Borrower_class, self);
}

#define Borrower_new_from_json(pool_, reader_) SLOT_CAST(Borrower *, slot_json_read_new(reader_, &(pool_)->slot_pool_Lender, &Borrower_class))


/*---- checks ------------------------------------------------------------------------------*/

/* Laid out for lp64; this compiler must agree. */
SLOT_LAYOUT(Packed, 2, 1,
	    SLOT_AT(Packed, s, 0) &&
	    SLOT_AT(Packed, slot_bits1, 1));
SLOT_LAYOUT(Wider, 4, 4,
	    SLOT_AT(Wider, slot_bits0, 0));
SLOT_LAYOUT(Optional, 8, 2,
	    SLOT_AT(Optional, sides, 0) &&
	    SLOT_AT(Optional, a, 4) &&
	    SLOT_AT(Optional, n, 5) &&
	    SLOT_AT(Optional, slot_bits6, 6));
SLOT_LAYOUT(Whole, 4, 2,
	    SLOT_AT(Whole, side, 0) &&
	    SLOT_AT(Whole, n, 2) &&
	    SLOT_AT(Whole, slot_spare3, 3));
SLOT_LAYOUT(Record, 13, 1,
	    SLOT_AT(Record, slot_bits0, 0) &&
	    SLOT_AT(Record, slot_bits1, 1) &&
	    SLOT_AT(Record, label, 3) &&
	    SLOT_AT(Record, mode, 11));
SLOT_LAYOUT(Enums, 40, 8,
	    SLOT_AT(Enums, wide, 0) &&
	    SLOT_AT(Enums, mask, 8) &&
	    SLOT_AT(Enums, all, 16) &&
	    SLOT_AT(Enums, code, 24) &&
	    SLOT_AT(Enums, mode, 28) &&
	    SLOT_AT(Enums, modes, 30) &&
	    SLOT_AT(Enums, bits, 34) &&
	    SLOT_AT(Enums, step, 36) &&
	    SLOT_AT(Enums, slot_spare37, 37) &&
	    SLOT_AT(Enums, slot_bits38, 38));
SLOT_LAYOUT(Floats, 32, 8,
	    SLOT_AT(Floats, fine, 0) &&
	    SLOT_AT(Floats, rest, 8) &&
	    SLOT_AT(Floats, top, 12) &&
	    SLOT_AT(Floats, low, 16) &&
	    SLOT_AT(Floats, least, 20) &&
	    SLOT_AT(Floats, rows, 24));
SLOT_LAYOUT(Given, 48, 8,
	    SLOT_AT(Given, a, 0) &&
	    SLOT_AT(Given, u, 8) &&
	    SLOT_AT(Given, frozen, 16) &&
	    SLOT_AT(Given, wide, 24) &&
	    SLOT_AT(Given, mask, 32) &&
	    SLOT_AT(Given, text, 40) &&
	    SLOT_AT(Given, slot_bits44, 44) &&
	    SLOT_AT(Given, slot_spare45, 45));
SLOT_LAYOUT(Lender, 8, 8,
	    SLOT_AT(Lender, slot_bits0, 0));
SLOT_LAYOUT(Borrower, 8, 8,
	    SLOT_AT(Borrower, slot_bits0, 0));

SLOT_HEADER_END
#endif /* VALUES_H */


/*---- tables: one definition per program --------------------------------------------------*/

#if defined(VALUES_IMPLEMENTATION) && !defined(VALUES_IMPLEMENTED)
#define VALUES_IMPLEMENTED

const struct values_tables values_tables = {
	{ /* Packed */
		0xa02520ab34fed3fb, 0xa733b6f93eb39413, 0x6e789e6aa1b965f5,
		SLOT_FROM_(values_tables, Packed, slot_infos, 0, slot_info),
		SLOT_FROM_(values_tables, Packed, slot_keys, 0, slot_key),
		SLOT_FROM_(values_tables, Packed, slot_places8, 0, uint8_t),
		0,
		SLOT_FROM_(values_tables, Packed, slot_ancestors, 0, uint64_t),
		SLOT_FROM_(values_tables, Packed, slot_texts, 0, char),
		offsetof(struct values_tables, Packed), 1, 8,
		2, 1, 3, 0, 0, 0, 3,
		0, 0, 0, 0, 0, 0, 10, 62, {0}
	},
	{ /* Wider */
		0x418e85bb66e65746, 0xce1d7d8e3e90b4be, 0xe220a8397b1dcdaf,
		SLOT_FROM_(values_tables, Wider, slot_infos, 3, slot_info),
		SLOT_FROM_(values_tables, Wider, slot_keys, 3, slot_key),
		SLOT_FROM_(values_tables, Wider, slot_places8, 4, uint8_t),
		0,
		SLOT_FROM_(values_tables, Wider, slot_ancestors, 1, uint64_t),
		SLOT_FROM_(values_tables, Wider, slot_texts, 0, char),
		offsetof(struct values_tables, Wider), 89, 0,
		4, 4, 3, 1, 1, 0, 3,
		0, 0, 0, 0, 0, 0, 10, 62, {0}
	},
	{ /* Optional */
		0x98db58fd137434f7, 0x27f0b4ac054f5b03, 0x3466e9a083914f65,
		SLOT_FROM_(values_tables, Optional, slot_infos, 6, slot_info),
		SLOT_FROM_(values_tables, Optional, slot_keys, 6, slot_key),
		SLOT_FROM_(values_tables, Optional, slot_places8, 8, uint8_t),
		0,
		SLOT_FROM_(values_tables, Optional, slot_ancestors, 2, uint64_t),
		SLOT_FROM_(values_tables, Optional, slot_texts, 0, char),
		offsetof(struct values_tables, Optional), 105, 0,
		8, 2, 7, 2, 2, 0, 7,
		0, 0, 0, 0, 0, 0, 10, 61, {0}
	},
	{ /* Whole */
		0x297029b47f228912, 0xb714dffb4225966d, 0x06c45d188009454f,
		SLOT_FROM_(values_tables, Whole, slot_infos, 13, slot_info),
		SLOT_FROM_(values_tables, Whole, slot_keys, 13, slot_key),
		SLOT_FROM_(values_tables, Whole, slot_places8, 16, uint8_t),
		0,
		SLOT_FROM_(values_tables, Whole, slot_ancestors, 3, uint64_t),
		SLOT_FROM_(values_tables, Whole, slot_texts, 0, char),
		offsetof(struct values_tables, Whole), 173, 0,
		4, 2, 2, 3, 3, 0, 1,
		0, 0, 0, 0, 0, 0, 10, 63, {0}
	},
	{ /* Record */
		0x0f6b74c379c687e6, 0xcbb6a9b71a5eaa4a, 0xf88bb8a8724c81ed,
		SLOT_FROM_(values_tables, Record, slot_infos, 15, slot_info),
		SLOT_FROM_(values_tables, Record, slot_keys, 15, slot_key),
		SLOT_FROM_(values_tables, Record, slot_places8, 18, uint8_t),
		0,
		SLOT_FROM_(values_tables, Record, slot_ancestors, 4, uint64_t),
		SLOT_FROM_(values_tables, Record, slot_texts, 0, char),
		offsetof(struct values_tables, Record), 179, 0,
		13, 1, 5, 4, 4, 0, 7,
		SLOT_CLASS_PACKED, 0, 0, 0, 0, 0, 10, 61, {0}
	},
	{ /* Enums */
		0x2e8b7b1c07f79c3f, 0x6c6d3c3c82fa3f2a, 0x8e1f7555983aa92f,
		SLOT_FROM_(values_tables, Enums, slot_infos, 20, slot_info),
		SLOT_FROM_(values_tables, Enums, slot_keys, 20, slot_key),
		SLOT_FROM_(values_tables, Enums, slot_places8, 26, uint8_t),
		0,
		SLOT_FROM_(values_tables, Enums, slot_ancestors, 5, uint64_t),
		SLOT_FROM_(values_tables, Enums, slot_texts, 0, char),
		offsetof(struct values_tables, Enums), 233, 0,
		40, 8, 9, 5, 5, 0, 15,
		0, 0, 0, 0, 0, 0, 10, 60, {0}
	},
	{ /* Floats */
		0x2b2a8925b43fc498, 0x2ba18f073c7ccb7c, 0xe220a8397b1dcdaf,
		SLOT_FROM_(values_tables, Floats, slot_infos, 29, slot_info),
		SLOT_FROM_(values_tables, Floats, slot_keys, 29, slot_key),
		SLOT_FROM_(values_tables, Floats, slot_places8, 42, uint8_t),
		0,
		SLOT_FROM_(values_tables, Floats, slot_ancestors, 6, uint64_t),
		SLOT_FROM_(values_tables, Floats, slot_texts, 0, char),
		offsetof(struct values_tables, Floats), 331, 0,
		32, 8, 6, 6, 6, 0, 7,
		0, 0, 0, 0, 0, 0, 10, 61, {0}
	},
	{ /* Given */
		0xf1b5c8e8bb08f870, 0x1523d51261cb6b87, 0x134f7096918175cf,
		SLOT_FROM_(values_tables, Given, slot_infos, 35, slot_info),
		SLOT_FROM_(values_tables, Given, slot_keys, 35, slot_key),
		SLOT_FROM_(values_tables, Given, slot_places8, 50, uint8_t),
		0,
		SLOT_FROM_(values_tables, Given, slot_ancestors, 7, uint64_t),
		SLOT_FROM_(values_tables, Given, slot_texts, 0, char),
		offsetof(struct values_tables, Given), 389, 0,
		48, 8, 6, 7, 7, 0, 7,
		0, 0, 0, 0, 0, 0, 10, 61, {0}
	},
	{ /* Lender */
		0x4a9942fb77b739a9, 0xf8d4f86aa2fbde2b, 0xe220a8397b1dcdaf,
		SLOT_FROM_(values_tables, Lender, slot_infos, 41, slot_info),
		SLOT_FROM_(values_tables, Lender, slot_keys, 41, slot_key),
		SLOT_FROM_(values_tables, Lender, slot_places8, 58, uint8_t),
		0,
		SLOT_FROM_(values_tables, Lender, slot_ancestors, 8, uint64_t),
		SLOT_FROM_(values_tables, Lender, slot_texts, 0, char),
		offsetof(struct values_tables, Lender), 426, 0,
		8, 8, 2, 8, 9, 0, 1,
		SLOT_CLASS_LENDS, 0, 0, 0, 0, 0, 10, 63, {0}
	},
	{ /* Borrower */
		0x82e9ccb3bbe483d5, 0x378c266e185624af, 0xe220a8397b1dcdaf,
		SLOT_FROM_(values_tables, Borrower, slot_infos, 43, slot_info),
		SLOT_FROM_(values_tables, Borrower, slot_keys, 43, slot_key),
		SLOT_FROM_(values_tables, Borrower, slot_places8, 60, uint8_t),
		0,
		SLOT_FROM_(values_tables, Borrower, slot_ancestors, 9, uint64_t),
		SLOT_FROM_(values_tables, Borrower, slot_texts, 0, char),
		offsetof(struct values_tables, Borrower), 445, 0,
		8, 8, 3, 9, 9, 1, 3,
		0, 0, 0, 0, 0, 0, 10, 62, {0}
	},
	{ /* Mode */
		SLOT_FROM_(values_tables, Mode, slot_values, 0, slot_enum_value),
		SLOT_FROM_(values_tables, Mode, slot_texts, 0, char),
		228, 0, 2, SLOT_ENUM_OPEN
	},
	{ /* Code */
		SLOT_FROM_(values_tables, Code, slot_values, 2, slot_enum_value),
		SLOT_FROM_(values_tables, Code, slot_texts, 0, char),
		244, 0, 2, SLOT_ENUM_OPEN
	},
	{ /* Wide */
		SLOT_FROM_(values_tables, Wide, slot_values, 4, slot_enum_value),
		SLOT_FROM_(values_tables, Wide, slot_texts, 0, char),
		254, 0, 2, SLOT_ENUM_OPEN
	},
	{ /* Mask */
		SLOT_FROM_(values_tables, Mask, slot_values, 6, slot_enum_value),
		SLOT_FROM_(values_tables, Mask, slot_texts, 0, char),
		264, 0, 2, SLOT_ENUM_FLAGS | SLOT_ENUM_OPEN
	},
	{ /* Step */
		SLOT_FROM_(values_tables, Step, slot_values, 8, slot_enum_value),
		SLOT_FROM_(values_tables, Step, slot_texts, 0, char),
		477, 0, 2, SLOT_ENUM_OPEN
	},
	{ /* Side */
		SLOT_FROM_(values_tables, Side, slot_values, 10, slot_enum_value),
		SLOT_FROM_(values_tables, Side, slot_texts, 0, char),
		154, 0, 2, 0
	},
	{ /* slot_infos: low, high, initial,
	   * name and its length, member, type, unit, description, owner,
	   * offset, size, length, inner, count, presence,
	   * flags, target,
	   * name in text formats and its length, steps of the second and third index,
	   * kind, bit, width, size of count, size of presence, its bit, indexes */
		{ /* Packed.a */
			{ 0 }, { 0 }, { 0 },
			63, 1, 0, 65, 0, 0, 1,
			1, 1, 1, 1, 0, 0,
			0, 0,
			63, 1, { 0, 0 },
			SLOT_KIND_BOOL, 7, 1, 0, 0, 0, 0, {0}
		},
		{ /* Packed.r */
			{ 0 }, { 0x0000000000000064 }, { 0 },
			70, 1, 0, 72, 0, 0, 1,
			1, 1, 1, 1, 0, 0,
			SLOT_HAS_RANGE, 0,
			70, 1, { 0, 0 },
			SLOT_KIND_INT, 0, 7, 0, 0, 0, 0, {0}
		},
		{ /* Packed.s */
			{ 0 }, { 0x0000000000000040 }, { 0 },
			80, 1, 80, 82, 0, 0, 1,
			0, 1, 1, 1, 0, 0,
			SLOT_IS_SIGNED | SLOT_HAS_RANGE, 0,
			80, 1, { 0, 0 },
			SLOT_KIND_INT, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* Wider.a */
			{ 0 }, { 0 }, { 0 },
			63, 1, 0, 65, 0, 0, 89,
			0, 4, 1, 1, 0, 0,
			0, 0,
			63, 1, { 0, 0 },
			SLOT_KIND_BOOL, 27, 1, 0, 0, 0, 0, {0}
		},
		{ /* Wider.r */
			{ 0 }, { 0x000000000000038c }, { 0 },
			70, 1, 0, 72, 0, 0, 89,
			0, 4, 1, 1, 0, 0,
			SLOT_HAS_RANGE, 0,
			70, 1, { 0, 0 },
			SLOT_KIND_INT, 17, 10, 0, 0, 0, 0, {0}
		},
		{ /* Wider.t */
			{ 0x0000000000000005 }, { 0x0000000000011170 }, { 0x0000000000000005 },
			95, 1, 0, 97, 0, 0, 89,
			0, 4, 1, 1, 0, 0,
			SLOT_HAS_RANGE, 0,
			95, 1, { 0, 0 },
			SLOT_KIND_INT, 0, 17, 0, 0, 0, 0, {0}
		},
		{ /* Optional.a */
			{ 0 }, { 0 }, { 0 },
			63, 1, 63, 65, 0, 0, 105,
			4, 1, 1, 1, 0, 0,
			0, 0,
			63, 1, { 0, 0 },
			SLOT_KIND_BOOL, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* Optional.r */
			{ 0 }, { 0x000000000000012c }, { 0 },
			70, 1, 0, 114, 0, 0, 105,
			6, 2, 1, 1, 0, 0,
			SLOT_IS_OPTIONAL | SLOT_HAS_RANGE | SLOT_HAS_SPARE, 0,
			70, 1, { 0, 0 },
			SLOT_KIND_INT, 0, 9, 0, 0, 0, 0, {0}
		},
		{ /* Optional.n */
			{ 0 }, { 0x000000000000007f }, { 0 },
			122, 1, 122, 82, 0, 0, 105,
			5, 1, 1, 1, 0, 0,
			SLOT_IS_OPTIONAL | SLOT_IS_SIGNED | SLOT_HAS_RANGE | SLOT_HAS_SPARE, 0,
			122, 1, { 0, 0 },
			SLOT_KIND_INT, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* Optional.x */
			{ 0 }, { 0x0000000000000003 }, { 0 },
			124, 1, 0, 126, 0, 0, 105,
			6, 2, 1, 1, 0, 0,
			SLOT_IS_OPTIONAL | SLOT_IS_SIGNED | SLOT_HAS_RANGE | SLOT_HAS_SPARE, 0,
			124, 1, { 0, 0 },
			SLOT_KIND_INT, 9, 3, 0, 0, 0, 0, {0}
		},
		{ /* Optional.zero */
			{ 0 }, { 0 }, { 0 },
			135, 4, 0, 140, 0, 0, 105,
			6, 2, 1, 1, 0, 0,
			SLOT_IS_SIGNED | SLOT_HAS_RANGE, 0,
			135, 4, { 0, 0 },
			SLOT_KIND_INT, 12, 1, 0, 0, 0, 0, {0}
		},
		{ /* Optional.side */
			{ 0 }, { 0 }, { 0 },
			149, 4, 0, 154, 0, 0, 105,
			6, 2, 1, 1, 0, 6,
			SLOT_IS_OPTIONAL | SLOT_HAS_PRESENCE,
			SLOT_FROM_INFO_(values_tables, 11, Side),
			149, 4, { 0, 0 },
			SLOT_KIND_ENUM, 13, 1, 0, 2, 14, 0, {0}
		},
		{ /* Optional.sides */
			{ 0 }, { 0 }, { 0 },
			159, 5, 159, 165, 0, 0, 105,
			0, 2, 2, 1, 0, 6,
			SLOT_IS_OPTIONAL | SLOT_IS_ARRAY | SLOT_IS_SIGNED | SLOT_HAS_PRESENCE,
			SLOT_FROM_INFO_(values_tables, 12, Side),
			159, 5, { 0, 0 },
			SLOT_KIND_ENUM, 0, 0, 0, 2, 15, 1, {0}
		},
		{ /* Whole.side */
			{ 0 }, { 0 }, { 0 },
			149, 4, 149, 154, 0, 0, 173,
			0, 2, 1, 1, 0, 0,
			SLOT_IS_OPTIONAL | SLOT_IS_SIGNED | SLOT_HAS_SPARE,
			SLOT_FROM_INFO_(values_tables, 13, Side),
			149, 4, { 0, 0 },
			SLOT_KIND_ENUM, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* Whole.n */
			{ 0x0000000000000001 }, { 0x000000000000007f }, { 0x0000000000000001 },
			122, 1, 122, 82, 0, 0, 173,
			2, 1, 1, 1, 0, 0,
			SLOT_IS_OPTIONAL | SLOT_IS_SIGNED | SLOT_HAS_RANGE | SLOT_HAS_SPARE, 0,
			122, 1, { 0, 0 },
			SLOT_KIND_INT, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* Record.x */
			{ 0 }, { 0x0000000000000003 }, { 0 },
			124, 1, 0, 126, 0, 0, 179,
			0, 1, 1, 1, 0, 0,
			SLOT_IS_SIGNED | SLOT_IS_BIG | SLOT_HAS_RANGE, 0,
			124, 1, { 0, 0 },
			SLOT_KIND_INT, 5, 3, 0, 0, 0, 0, {0}
		},
		{ /* Record.y */
			{ 0xfffffffffffffff0 }, { 0x000000000000000f }, { 0 },
			186, 1, 0, 188, 0, 0, 179,
			0, 1, 1, 1, 0, 0,
			SLOT_IS_SIGNED | SLOT_IS_BIG | SLOT_HAS_RANGE, 0,
			186, 1, { 0, 0 },
			SLOT_KIND_INT, 0, 5, 0, 0, 0, 0, {0}
		},
		{ /* Record.z */
			{ 0 }, { 0x00000000000000c8 }, { 0 },
			197, 1, 0, 199, 0, 0, 179,
			1, 2, 1, 1, 0, 0,
			SLOT_IS_OPTIONAL | SLOT_IS_SIGNED | SLOT_IS_BIG | SLOT_HAS_RANGE | SLOT_HAS_SPARE, 0,
			197, 1, { 0, 0 },
			SLOT_KIND_INT, 7, 9, 0, 0, 0, 0, {0}
		},
		{ /* Record.label */
			{ 0 }, { 0 }, { 0 },
			209, 5, 209, 215, 0, 0, 179,
			3, 8, 1, 1, 0, 0,
			SLOT_IS_BIG, 0,
			209, 5, { 0, 0 },
			SLOT_KIND_TEXT, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* Record.mode */
			{ 0 }, { 0 }, { 0 },
			223, 4, 223, 228, 0, 0, 179,
			11, 2, 1, 1, 0, 0,
			SLOT_IS_SIGNED | SLOT_IS_BIG,
			SLOT_FROM_INFO_(values_tables, 19, Mode),
			223, 4, { 0, 0 },
			SLOT_KIND_ENUM, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* Enums.mode */
			{ 0 }, { 0 }, { 0 },
			223, 4, 223, 228, 0, 0, 233,
			28, 2, 1, 1, 0, 0,
			SLOT_IS_SIGNED,
			SLOT_FROM_INFO_(values_tables, 20, Mode),
			223, 4, { 0, 0 },
			SLOT_KIND_ENUM, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* Enums.code */
			{ 0 }, { 0 }, { 0 },
			239, 4, 239, 244, 0, 0, 233,
			24, 4, 1, 1, 0, 0,
			0,
			SLOT_FROM_INFO_(values_tables, 21, Code),
			239, 4, { 0, 0 },
			SLOT_KIND_ENUM, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* Enums.wide */
			{ 0 }, { 0 }, { 0 },
			249, 4, 249, 254, 0, 0, 233,
			0, 8, 1, 1, 0, 0,
			SLOT_IS_SIGNED,
			SLOT_FROM_INFO_(values_tables, 22, Wide),
			249, 4, { 0, 0 },
			SLOT_KIND_ENUM, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* Enums.mask */
			{ 0 }, { 0 }, { 0 },
			259, 4, 259, 264, 0, 0, 233,
			8, 8, 1, 1, 0, 0,
			0,
			SLOT_FROM_INFO_(values_tables, 23, Mask),
			259, 4, { 0, 0 },
			SLOT_KIND_ENUM, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* Enums.modes */
			{ 0 }, { 0 }, { 0 },
			269, 5, 269, 275, 0, 0, 233,
			30, 2, 2, 1, 0, 0,
			SLOT_IS_ARRAY | SLOT_IS_SIGNED,
			SLOT_FROM_INFO_(values_tables, 24, Mode),
			269, 5, { 0, 0 },
			SLOT_KIND_ENUM, 0, 0, 0, 0, 0, 1, {0}
		},
		{ /* Enums.step */
			{ 0 }, { 0x0000000000000007 }, { 0 },
			283, 4, 283, 288, 0, 0, 233,
			36, 1, 1, 1, 0, 0,
			SLOT_HAS_RANGE,
			SLOT_FROM_INFO_(values_tables, 25, Step),
			283, 4, { 0, 0 },
			SLOT_KIND_ENUM, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* Enums.bits */
			{ 0xfffffffffffffff8 }, { 0x0000000000000007 }, { 0 },
			295, 4, 295, 300, 0, 0, 233,
			34, 2, 1, 1, 0, 0,
			SLOT_IS_SIGNED | SLOT_HAS_RANGE,
			SLOT_FROM_INFO_(values_tables, 26, Mode),
			295, 4, { 0, 0 },
			SLOT_KIND_ENUM, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* Enums.few */
			{ 0 }, { 0x0000000000007fff }, { 0 },
			307, 3, 0, 311, 0, 0, 233,
			38, 2, 1, 1, 0, 0,
			SLOT_HAS_RANGE,
			SLOT_FROM_INFO_(values_tables, 27, Mask),
			307, 3, { 0, 0 },
			SLOT_KIND_ENUM, 0, 15, 0, 0, 0, 0, {0}
		},
		{ /* Enums.all */
			{ 0 }, { 0 }, { 0 },
			319, 3, 319, 323, 0, 0, 233,
			16, 8, 1, 1, 0, 0,
			0,
			SLOT_FROM_INFO_(values_tables, 28, Mask),
			319, 3, { 0, 0 },
			SLOT_KIND_ENUM, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* Floats.rest */
			{ 0 }, { 0 }, { 0 },
			338, 4, 338, 343, 0, 0, 331,
			8, 4, 1, 1, 0, 0,
			0, 0,
			338, 4, { 0, 0 },
			SLOT_KIND_REAL, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* Floats.top */
			{ 0xc7efffffe0000000 }, { 0x3fb99999a0000000 }, { 0x3fb99999a0000000 },
			349, 3, 349, 343, 0, 0, 331,
			12, 4, 1, 1, 0, 0,
			SLOT_HAS_RANGE | SLOT_HAS_DEFAULT, 0,
			349, 3, { 0, 0 },
			SLOT_KIND_REAL, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* Floats.low */
			{ 0x3f50624de0000000 }, { 0x3fb99999a0000000 }, { 0x3f50624de0000000 },
			353, 3, 353, 343, 0, 0, 331,
			16, 4, 1, 1, 0, 0,
			SLOT_HAS_RANGE, 0,
			353, 3, { 0, 0 },
			SLOT_KIND_REAL, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* Floats.least */
			{ 0x3f50624de0000000 }, { 0x47efffffe0000000 }, { 0x3f50624de0000000 },
			357, 5, 357, 343, 0, 0, 331,
			20, 4, 1, 1, 0, 0,
			SLOT_HAS_RANGE, 0,
			357, 5, { 0, 0 },
			SLOT_KIND_REAL, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* Floats.rows */
			{ 0xbfd3333340000000 }, { 0x3fd3333340000000 }, { 0 },
			363, 4, 363, 368, 0, 0, 331,
			24, 4, 2, 1, 0, 0,
			SLOT_IS_ARRAY | SLOT_HAS_RANGE, 0,
			363, 4, { 0, 0 },
			SLOT_KIND_REAL, 0, 0, 0, 0, 0, 1, {0}
		},
		{ /* Floats.fine */
			{ 0x3f50624dd2f1a9fc }, { 0x3fb999999999999a }, { 0x3f50624dd2f1a9fc },
			377, 4, 377, 382, 0, 0, 331,
			0, 8, 1, 1, 0, 0,
			SLOT_HAS_RANGE, 0,
			377, 4, { 0, 0 },
			SLOT_KIND_REAL, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* Given.a */
			{ 0 }, { 0 }, { 0 },
			63, 1, 63, 97, 0, 0, 389,
			0, 8, 1, 1, 0, 44,
			SLOT_IS_OPTIONAL | SLOT_IS_SIGNED | SLOT_HAS_PRESENCE, 0,
			63, 1, { 0, 0 },
			SLOT_KIND_INT, 0, 0, 0, 1, 0, 0, {0}
		},
		{ /* Given.u */
			{ 0 }, { 0 }, { 0 },
			395, 1, 395, 397, 0, 0, 389,
			8, 8, 1, 1, 0, 44,
			SLOT_IS_OPTIONAL | SLOT_HAS_PRESENCE, 0,
			395, 1, { 0, 0 },
			SLOT_KIND_UINT, 0, 0, 0, 1, 1, 0, {0}
		},
		{ /* Given.frozen */
			{ 0 }, { 0 }, { 0 },
			406, 6, 406, 97, 0, 0, 389,
			16, 8, 1, 1, 0, 44,
			SLOT_IS_OPTIONAL | SLOT_IS_READONLY | SLOT_IS_SIGNED | SLOT_HAS_PRESENCE, 0,
			406, 6, { 0, 0 },
			SLOT_KIND_INT, 0, 0, 0, 1, 2, 0, {0}
		},
		{ /* Given.wide */
			{ 0 }, { 0 }, { 0 },
			249, 4, 249, 254, 0, 0, 389,
			24, 8, 1, 1, 0, 44,
			SLOT_IS_OPTIONAL | SLOT_IS_SIGNED | SLOT_HAS_PRESENCE,
			SLOT_FROM_INFO_(values_tables, 38, Wide),
			249, 4, { 0, 0 },
			SLOT_KIND_ENUM, 0, 0, 0, 1, 3, 0, {0}
		},
		{ /* Given.mask */
			{ 0 }, { 0 }, { 0 },
			259, 4, 259, 264, 0, 0, 389,
			32, 8, 1, 1, 0, 44,
			SLOT_IS_OPTIONAL | SLOT_HAS_PRESENCE,
			SLOT_FROM_INFO_(values_tables, 39, Mask),
			259, 4, { 0, 0 },
			SLOT_KIND_ENUM, 0, 0, 0, 1, 4, 0, {0}
		},
		{ /* Given.text */
			{ 0 }, { 0 }, { 0 },
			413, 4, 413, 418, 0, 0, 389,
			40, 4, 1, 1, 0, 0,
			0, 0,
			413, 4, { 0, 0 },
			SLOT_KIND_TEXT, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* Lender.x */
			{ 0 }, { 0x0fffffffffffffff }, { 0 },
			124, 1, 0, 433, 0, 0, 426,
			0, 8, 1, 1, 0, 0,
			SLOT_HAS_RANGE, 0,
			124, 1, { 0, 0 },
			SLOT_KIND_UINT, 0, 60, 0, 0, 0, 0, {0}
		},
		{ /* Lender.a */
			{ 0 }, { 0 }, { 0 },
			63, 1, 0, 65, 0, 0, 426,
			0, 8, 1, 1, 0, 0,
			0, 0,
			63, 1, { 0, 0 },
			SLOT_KIND_BOOL, 60, 1, 0, 0, 0, 0, {0}
		},
		{ /* Borrower.x */
			{ 0 }, { 0x0fffffffffffffff }, { 0 },
			124, 1, 0, 433, 0, 0, 426,
			0, 8, 1, 1, 0, 0,
			SLOT_HAS_RANGE, 0,
			124, 1, { 0, 0 },
			SLOT_KIND_UINT, 0, 60, 0, 0, 0, 0, {0}
		},
		{ /* Borrower.a */
			{ 0 }, { 0 }, { 0 },
			63, 1, 0, 65, 0, 0, 426,
			0, 8, 1, 1, 0, 0,
			0, 0,
			63, 1, { 0, 0 },
			SLOT_KIND_BOOL, 60, 1, 0, 0, 0, 0, {0}
		},
		{ /* Borrower.b */
			{ 0 }, { 0 }, { 0 },
			454, 1, 0, 65, 0, 0, 445,
			0, 8, 1, 1, 0, 0,
			0, 0,
			454, 1, { 0, 0 },
			SLOT_KIND_BOOL, 61, 1, 0, 0, 0, 0, {0}
		},
	},
	{ /* slot_keys: first, last, length */
		{ 0x0000000000616161, 0x0000000000000000, 1 }, /* Packed.a */
		{ 0x0000000000727272, 0x0000000000000000, 1 }, /* Packed.r */
		{ 0x0000000000737373, 0x0000000000000000, 1 }, /* Packed.s */
		{ 0x0000000000616161, 0x0000000000000000, 1 }, /* Wider.a */
		{ 0x0000000000727272, 0x0000000000000000, 1 }, /* Wider.r */
		{ 0x0000000000747474, 0x0000000000000000, 1 }, /* Wider.t */
		{ 0x0000000000616161, 0x0000000000000000, 1 }, /* Optional.a */
		{ 0x0000000000727272, 0x0000000000000000, 1 }, /* Optional.r */
		{ 0x00000000006e6e6e, 0x0000000000000000, 1 }, /* Optional.n */
		{ 0x0000000000787878, 0x0000000000000000, 1 }, /* Optional.x */
		{ 0x000000006f72657a, 0x000000006f72657a, 4 }, /* Optional.zero */
		{ 0x0000000065646973, 0x0000000065646973, 4 }, /* Optional.side */
		{ 0x0000000065646973, 0x0000000073656469, 5 }, /* Optional.sides */
		{ 0x0000000065646973, 0x0000000065646973, 4 }, /* Whole.side */
		{ 0x00000000006e6e6e, 0x0000000000000000, 1 }, /* Whole.n */
		{ 0x0000000000787878, 0x0000000000000000, 1 }, /* Record.x */
		{ 0x0000000000797979, 0x0000000000000000, 1 }, /* Record.y */
		{ 0x00000000007a7a7a, 0x0000000000000000, 1 }, /* Record.z */
		{ 0x000000006562616c, 0x000000006c656261, 5 }, /* Record.label */
		{ 0x0000000065646f6d, 0x0000000065646f6d, 4 }, /* Record.mode */
		{ 0x0000000065646f6d, 0x0000000065646f6d, 4 }, /* Enums.mode */
		{ 0x0000000065646f63, 0x0000000065646f63, 4 }, /* Enums.code */
		{ 0x0000000065646977, 0x0000000065646977, 4 }, /* Enums.wide */
		{ 0x000000006b73616d, 0x000000006b73616d, 4 }, /* Enums.mask */
		{ 0x0000000065646f6d, 0x000000007365646f, 5 }, /* Enums.modes */
		{ 0x0000000070657473, 0x0000000070657473, 4 }, /* Enums.step */
		{ 0x0000000073746962, 0x0000000073746962, 4 }, /* Enums.bits */
		{ 0x0000000000776566, 0x0000000000000000, 3 }, /* Enums.few */
		{ 0x00000000006c6c61, 0x0000000000000000, 3 }, /* Enums.all */
		{ 0x0000000074736572, 0x0000000074736572, 4 }, /* Floats.rest */
		{ 0x0000000000706f74, 0x0000000000000000, 3 }, /* Floats.top */
		{ 0x0000000000776f6c, 0x0000000000000000, 3 }, /* Floats.low */
		{ 0x000000007361656c, 0x0000000074736165, 5 }, /* Floats.least */
		{ 0x0000000073776f72, 0x0000000073776f72, 4 }, /* Floats.rows */
		{ 0x00000000656e6966, 0x00000000656e6966, 4 }, /* Floats.fine */
		{ 0x0000000000616161, 0x0000000000000000, 1 }, /* Given.a */
		{ 0x0000000000757575, 0x0000000000000000, 1 }, /* Given.u */
		{ 0x000000007a6f7266, 0x000000006e657a6f, 6 }, /* Given.frozen */
		{ 0x0000000065646977, 0x0000000065646977, 4 }, /* Given.wide */
		{ 0x000000006b73616d, 0x000000006b73616d, 4 }, /* Given.mask */
		{ 0x0000000074786574, 0x0000000074786574, 4 }, /* Given.text */
		{ 0x0000000000787878, 0x0000000000000000, 1 }, /* Lender.x */
		{ 0x0000000000616161, 0x0000000000000000, 1 }, /* Lender.a */
		{ 0x0000000000787878, 0x0000000000000000, 1 }, /* Borrower.x */
		{ 0x0000000000616161, 0x0000000000000000, 1 }, /* Borrower.a */
		{ 0x0000000000626262, 0x0000000000000000, 1 }, /* Borrower.b */
	},
	{ /* slot_values: number, text, length */
		{ 0, 456, 3 }, /* Mode_off */
		{ 1, 460, 2 }, /* Mode_on */
		{ 0, 463, 4 }, /* Code_none */
		{ 7, 468, 4 }, /* Code_some */
		{ 0, 135, 4 }, /* Wide_zero */
		{ 1, 473, 3 }, /* Wide_one */
		{ 1, 63, 1 }, /* Mask_a */
		{ 2, 454, 1 }, /* Mask_b */
		{ 1, 124, 1 }, /* Step_x */
		{ 2, 186, 1 }, /* Step_y */
		{ 0, 482, 3 }, /* Side_buy */
		{ 1, 486, 4 }, /* Side_sell */
	},
	{ /* slot_starts */
		{ 0 },
	},
	{ /* slot_ancestors */
		0xa02520ab34fed3fb, /* Packed */
		0x418e85bb66e65746, /* Wider */
		0x98db58fd137434f7, /* Optional */
		0x297029b47f228912, /* Whole */
		0x0f6b74c379c687e6, /* Record */
		0x2e8b7b1c07f79c3f, /* Enums */
		0x2b2a8925b43fc498, /* Floats */
		0xf1b5c8e8bb08f870, /* Given */
		0x4a9942fb77b739a9, /* Lender */
		0x4a9942fb77b739a9, 0x82e9ccb3bbe483d5, /* Borrower */
	},
	{ /* slot_places16 */
		0,
	},
	{ /* slot_places8 */
		/* Packed */
		0, 0, 2, 1,
		/* Wider */
		1, 2, 0, 0,
		/* Optional */
		6, 0, 2, 1, 3, 5, 0, 4,
		/* Whole */
		1, 0,
		/* Record */
		2, 0, 0, 3, 0, 4, 1, 0,
		/* Enums */
		7, 0, 8, 0, 0, 0, 3, 6, 0, 2, 0, 0, 5, 1, 4, 0,
		/* Floats */
		4, 3, 0, 2, 5, 0, 1, 0,
		/* Given */
		0, 5, 4, 0, 1, 2, 3, 0,
		/* Lender */
		0, 1,
		/* Borrower */
		0, 2, 0, 1,
	},
	{ /* slot_displacements */
		0,
	},
	{ /* slot_texts */
		"\0"
		"Packed\0"
		"A signed type whose numbers are not negative, in bits.\0"
		"a\0"
		"bool\0"
		"r\0"
		"int32_t\0"
		"s\0"
		"int8_t\0"
		"Wider\0"
		"t\0"
		"int64_t\0"
		"Optional\0"
		"int16_t\0"
		"n\0"
		"x\0"
		"int8_t:3\0"
		"zero\0"
		"int8_t:1\0"
		"side\0"
		"Side\0"
		"sides\0"
		"Side[2]\0"
		"Whole\0"
		"Record\0"
		"y\0"
		"int8_t:5\0"
		"z\0"
		"int16_t:9\0"
		"label\0"
		"char[8]\0"
		"mode\0"
		"Mode\0"
		"Enums\0"
		"code\0"
		"Code\0"
		"wide\0"
		"Wide\0"
		"mask\0"
		"Mask\0"
		"modes\0"
		"Mode[2]\0"
		"step\0"
		"Step:3\0"
		"bits\0"
		"Mode:4\0"
		"few\0"
		"Mask:15\0"
		"all\0"
		"Mask:64\0"
		"Floats\0"
		"rest\0"
		"float\0"
		"top\0"
		"low\0"
		"least\0"
		"rows\0"
		"float[2]\0"
		"fine\0"
		"double\0"
		"Given\0"
		"u\0"
		"uint64_t\0"
		"frozen\0"
		"text\0"
		"char[4]\0"
		"Lender\0"
		"uint64_t:60\0"
		"Borrower\0"
		"b\0"
		"off\0"
		"on\0"
		"none\0"
		"some\0"
		"one\0"
		"Step\0"
		"buy\0"
		"sell",
	},
};

#endif /* VALUES_IMPLEMENTATION */

/* Where an earlier include left the run time's own part out. */
#if defined(SLOTGEN_IMPLEMENTATION) && !defined(SLOTGEN_IMPLEMENTED)
#include "slotgen.h"
#endif
