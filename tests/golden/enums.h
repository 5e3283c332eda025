/*
 * enums.h: Enums of every kind.
 *
 * Written by slotgen from enums.yaml; edit that, not this.
 *
 *                                  bytes
 *   enum   Grade                          good, fair, poor
 *   enum   Depth                          abyss, floor, surface
 *   enum   Code                           ok, missing
 *   enum   Sign                           minus, plus
 *   enum   Wide                           one, many
 *   enum   Tiny                           only
 *   enum   Mask                           none, a, b, ab, d
 *   enum   BigMask                        sound, light, secret
 *   enum   OpenMask                       x, y
 *   enum   Many                           m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, …
 *   enum   Sparse                         s0, s10, s20, s30, s40, s50, s60, s70, s80, …
 *   enum   Same                           first, second
 *   class  All                        48
 *   class  Hot                         6  The same, each a member of its own.
 *   class  Wire                       19
 *   class  Plain                      16
 *
 * A class C with a slot s gives
 *
 *   C_get_s, C_set_s        read and write; a setter that can refuse returns false, having
 *                           changed nothing
 *   C_has_s, C_clear_s      where s is optional; unset, it reads as what it starts with
 *   C_DEFAULTS, C_init      what an object starts with
 *   C_make, C_of, C_replace a value by name, by position, from another with changes; see slotgen.h
 *   C_eq, C_cmp, C_hash     where the class has them; C_repr as text, C_validate for faults
 *   C_to_json, C_from_json  an object as text and back; see slotgen.h
 *   C_copy                  writes the class's own slots
 *   C_pool, C_new, C_free   objects that do not move, each as large as its slots; see slotgen.h
 *   C_pool_walk, C_next     over all of them
 *   C_idx, C_at, C_idx_of   what refers to a C where 'refs: index32' is said, its object, and back;
 *                           elsewhere all three are the pointer
 *   C_SLOT_s, C_class       the slot's number, and the table of them all, for slotgen.h
 *
 * One file of a program has  #define ENUMS_IMPLEMENTATION  before it includes this one: it
 * defines the tables. Members whose names begin with slot_ belong to the accessors.
 */
#ifndef ENUMS_H
#define ENUMS_H

#include "slotgen.h"

#if SLOTGEN_INTERFACE != 3
#error "enums.h was written for another slotgen.h: its SLOTGEN_INTERFACE must be 3"
#endif
#if defined(__GNUC__) && __INCLUDE_LEVEL__ > 0
#pragma GCC system_header /* no warnings from here, and refusals at the line that asked */
#endif
SLOT_HEADER_BEGIN

typedef struct All All;
typedef struct Hot Hot;
typedef struct Wire Wire;
typedef struct Plain Plain;

/** All tables: one constant object, without a pointer. */
struct enums_tables {
	slot_class All;
	slot_class Hot;
	slot_class Wire;
	slot_class Plain;
	slot_enum Grade;
	slot_enum Depth;
	slot_enum Code;
	slot_enum Sign;
	slot_enum Wide;
	slot_enum Tiny;
	slot_enum Mask;
	slot_enum BigMask;
	slot_enum OpenMask;
	slot_enum Many;
	slot_enum Sparse;
	slot_enum Same;
	slot_info slot_infos[39];
	slot_key slot_keys[39];
	slot_enum_value slot_values[52];
	slot_number slot_starts[1];
	uint64_t slot_ancestors[4];
	uint16_t slot_places16[1];
	uint8_t slot_places8[84];
	uint8_t slot_displacements[1];
	char slot_texts[1][626];
};
SLOT_EXTERN const struct enums_tables enums_tables;


/*---- enum Grade --------------------------------------------------------------------------*/

/** No value is zero, so a slot starts with the first one. */
typedef enum Grade SLOT_ENUM_INT {
	/** The best there is. */
	Grade_good = 5,
	Grade_fair = 6,
	Grade_poor = 7
} Grade;
#define Grade_enum (enums_tables.Grade)

/** Whether a number is one of them. */
static inline bool
Grade_is_known(int64_t number)
{
	return number >= 5 && number <= 7;
}

/** "good" for Grade_good; NULL for a number that has no name. */
static inline const char *
Grade_text(Grade value)
{
	return slot_enum_text(&Grade_enum, SLOT_CAST(int64_t, value));
}

/** Grade_good for "good"; false, and nothing changed, for a text that is none. */
static inline bool
Grade_from_text(const char *text, size_t length, Grade *value)
{
	int64_t number;

	if (!slot_enum_number(&Grade_enum, text, length, &number))
		return false;
	*value = SLOT_CAST(Grade, number);
	return true;
}


/*---- enum Depth --------------------------------------------------------------------------*/

typedef enum Depth SLOT_ENUM_INT {
	Depth_abyss = -11000,
	Depth_floor = -200,
	Depth_surface = 0
} Depth;
#define Depth_enum (enums_tables.Depth)

/** Whether a number is one of them. */
static inline bool
Depth_is_known(int64_t number)
{
	return number == -11000 || number == -200 || number == 0;
}

/** "abyss" for Depth_abyss; NULL for a number that has no name. */
static inline const char *
Depth_text(Depth value)
{
	return slot_enum_text(&Depth_enum, SLOT_CAST(int64_t, value));
}

/** Depth_abyss for "abyss"; false, and nothing changed, for a text that is none. */
static inline bool
Depth_from_text(const char *text, size_t length, Depth *value)
{
	int64_t number;

	if (!slot_enum_number(&Depth_enum, text, length, &number))
		return false;
	*value = SLOT_CAST(Depth, number);
	return true;
}


/*---- enum Code ---------------------------------------------------------------------------*/

typedef enum Code SLOT_ENUM_INT {
	Code_ok = 200,
	Code_missing = 404
} Code;
#define Code_enum (enums_tables.Code)

/** Whether a number is one of them. */
static inline bool
Code_is_known(int64_t number)
{
	return number == 200 || number == 404;
}

/** "ok" for Code_ok; NULL for a number that has no name. */
static inline const char *
Code_text(Code value)
{
	return slot_enum_text(&Code_enum, SLOT_CAST(int64_t, value));
}

/** Code_ok for "ok"; false, and nothing changed, for a text that is none. */
static inline bool
Code_from_text(const char *text, size_t length, Code *value)
{
	int64_t number;

	if (!slot_enum_number(&Code_enum, text, length, &number))
		return false;
	*value = SLOT_CAST(Code, number);
	return true;
}


/*---- enum Sign ---------------------------------------------------------------------------*/

typedef enum Sign SLOT_ENUM_INT {
	Sign_minus = -1,
	Sign_plus = 1
} Sign;
#define Sign_enum (enums_tables.Sign)

/** Whether a number is one of them. */
static inline bool
Sign_is_known(int64_t number)
{
	return number == -1 || number == 1;
}

/** "minus" for Sign_minus; NULL for a number that has no name. */
static inline const char *
Sign_text(Sign value)
{
	return slot_enum_text(&Sign_enum, SLOT_CAST(int64_t, value));
}

/** Sign_minus for "minus"; false, and nothing changed, for a text that is none. */
static inline bool
Sign_from_text(const char *text, size_t length, Sign *value)
{
	int64_t number;

	if (!slot_enum_number(&Sign_enum, text, length, &number))
		return false;
	*value = SLOT_CAST(Sign, number);
	return true;
}


/*---- enum Wide ---------------------------------------------------------------------------*/

typedef enum Wide SLOT_ENUM_INT {
	Wide_one = 1,
	Wide_many = 0x7fffffff
} Wide;
#define Wide_enum (enums_tables.Wide)

/** Whether a number is one of them. */
static inline bool
Wide_is_known(int64_t number)
{
	return number == 1 || number == 0x7fffffff;
}

/** "one" for Wide_one; NULL for a number that has no name. */
static inline const char *
Wide_text(Wide value)
{
	return slot_enum_text(&Wide_enum, SLOT_CAST(int64_t, value));
}

/** Wide_one for "one"; false, and nothing changed, for a text that is none. */
static inline bool
Wide_from_text(const char *text, size_t length, Wide *value)
{
	int64_t number;

	if (!slot_enum_number(&Wide_enum, text, length, &number))
		return false;
	*value = SLOT_CAST(Wide, number);
	return true;
}


/*---- enum Tiny ---------------------------------------------------------------------------*/

typedef enum Tiny SLOT_ENUM_INT {
	Tiny_only = 0
} Tiny;
#define Tiny_enum (enums_tables.Tiny)

/** Whether a number is one of them. */
static inline bool
Tiny_is_known(int64_t number)
{
	return number >= 0 && number <= 0;
}

/** "only" for Tiny_only; NULL for a number that has no name. */
static inline const char *
Tiny_text(Tiny value)
{
	return slot_enum_text(&Tiny_enum, SLOT_CAST(int64_t, value));
}

/** Tiny_only for "only"; false, and nothing changed, for a text that is none. */
static inline bool
Tiny_from_text(const char *text, size_t length, Tiny *value)
{
	int64_t number;

	if (!slot_enum_number(&Tiny_enum, text, length, &number))
		return false;
	*value = SLOT_CAST(Tiny, number);
	return true;
}


/*---- enum Mask ---------------------------------------------------------------------------*/

typedef enum Mask SLOT_ENUM_INT {
	Mask_none = 0x0,
	Mask_a = 0x1,
	Mask_b = 0x2,
	Mask_ab = 0x3,
	Mask_d = 0x8
} Mask;
#define Mask_enum (enums_tables.Mask)

/** Whether a number is made of its masks. */
static inline bool
Mask_is_known(int64_t number)
{
	return (SLOT_CAST(uint64_t, number) & ~UINT64_C(0xb)) == 0;
}

/** "none" for Mask_none; NULL for a number that has no name. */
static inline const char *
Mask_text(Mask value)
{
	return slot_enum_text(&Mask_enum, SLOT_CAST(int64_t, value));
}

/** Mask_none for "none"; false, and nothing changed, for a text that is none. */
static inline bool
Mask_from_text(const char *text, size_t length, Mask *value)
{
	int64_t number;

	if (!slot_enum_number(&Mask_enum, text, length, &number))
		return false;
	*value = SLOT_CAST(Mask, number);
	return true;
}


/*---- enum BigMask ------------------------------------------------------------------------*/

/** Wider than int, so that C cannot make it an enum. */
typedef uint64_t BigMask;
/** Heard. */
#define BigMask_sound UINT64_C(0x1)
#define BigMask_light UINT64_C(0x100000000)
#define BigMask_secret UINT64_C(0x8000000000000000)
#define BigMask_enum (enums_tables.BigMask)

/** Whether a number is made of its masks. */
static inline bool
BigMask_is_known(int64_t number)
{
	return (SLOT_CAST(uint64_t, number) & ~UINT64_C(0x8000000100000001)) == 0;
}

/** "sound" for BigMask_sound; NULL for a number that has no name. */
static inline const char *
BigMask_text(BigMask value)
{
	return slot_enum_text(&BigMask_enum, SLOT_CAST(int64_t, value));
}

/** BigMask_sound for "sound"; false, and nothing changed, for a text that is none. */
static inline bool
BigMask_from_text(const char *text, size_t length, BigMask *value)
{
	int64_t number;

	if (!slot_enum_number(&BigMask_enum, text, length, &number))
		return false;
	*value = SLOT_CAST(BigMask, number);
	return true;
}


/*---- enum OpenMask -----------------------------------------------------------------------*/

typedef enum OpenMask SLOT_ENUM_INT {
	OpenMask_x = 0x1,
	OpenMask_y = 0x80
} OpenMask;
#define OpenMask_enum (enums_tables.OpenMask)

/** Whether a number is made of its masks. */
static inline bool
OpenMask_is_known(int64_t number)
{
	return (SLOT_CAST(uint64_t, number) & ~UINT64_C(0x81)) == 0;
}

/** "x" for OpenMask_x; NULL for a number that has no name. */
static inline const char *
OpenMask_text(OpenMask value)
{
	return slot_enum_text(&OpenMask_enum, SLOT_CAST(int64_t, value));
}

/** OpenMask_x for "x"; false, and nothing changed, for a text that is none. */
static inline bool
OpenMask_from_text(const char *text, size_t length, OpenMask *value)
{
	int64_t number;

	if (!slot_enum_number(&OpenMask_enum, text, length, &number))
		return false;
	*value = SLOT_CAST(OpenMask, number);
	return true;
}


/*---- enum Many ---------------------------------------------------------------------------*/

typedef enum Many SLOT_ENUM_INT {
	Many_m0 = 0,
	Many_m1 = 1,
	Many_m2 = 2,
	Many_m3 = 3,
	Many_m4 = 4,
	Many_m5 = 5,
	Many_m6 = 6,
	Many_m7 = 7,
	Many_m8 = 8,
	Many_m9 = 9,
	Many_m10 = 10,
	Many_m11 = 11,
	Many_m12 = 12,
	Many_m13 = 13,
	Many_m14 = 14,
	Many_m15 = 15,
	Many_m16 = 16
} Many;
#define Many_enum (enums_tables.Many)

/** Whether a number is one of them. */
static inline bool
Many_is_known(int64_t number)
{
	return number >= 0 && number <= 16;
}

/** "m0" for Many_m0; NULL for a number that has no name. */
static inline const char *
Many_text(Many value)
{
	return slot_enum_text(&Many_enum, SLOT_CAST(int64_t, value));
}

/** Many_m0 for "m0"; false, and nothing changed, for a text that is none. */
static inline bool
Many_from_text(const char *text, size_t length, Many *value)
{
	int64_t number;

	if (!slot_enum_number(&Many_enum, text, length, &number))
		return false;
	*value = SLOT_CAST(Many, number);
	return true;
}


/*---- enum Sparse -------------------------------------------------------------------------*/

typedef enum Sparse SLOT_ENUM_INT {
	Sparse_s0 = 0,
	Sparse_s10 = 10,
	Sparse_s20 = 20,
	Sparse_s30 = 30,
	Sparse_s40 = 40,
	Sparse_s50 = 50,
	Sparse_s60 = 60,
	Sparse_s70 = 70,
	Sparse_s80 = 80,
	Sparse_s90 = 90
} Sparse;
#define Sparse_enum (enums_tables.Sparse)

/** Whether a number is one of them. */
static inline bool
Sparse_is_known(int64_t number)
{
	return slot_enum_text(&Sparse_enum, number) != NULL;
}

/** "s0" for Sparse_s0; NULL for a number that has no name. */
static inline const char *
Sparse_text(Sparse value)
{
	return slot_enum_text(&Sparse_enum, SLOT_CAST(int64_t, value));
}

/** Sparse_s0 for "s0"; false, and nothing changed, for a text that is none. */
static inline bool
Sparse_from_text(const char *text, size_t length, Sparse *value)
{
	int64_t number;

	if (!slot_enum_number(&Sparse_enum, text, length, &number))
		return false;
	*value = SLOT_CAST(Sparse, number);
	return true;
}


/*---- enum Same ---------------------------------------------------------------------------*/

typedef enum Same SLOT_ENUM_INT {
	Same_first = 1,
	Same_second = 2
} Same;
#define Same_enum (enums_tables.Same)

/** Whether a number is one of them. */
static inline bool
Same_is_known(int64_t number)
{
	return number >= 1 && number <= 2;
}

/** "first" for Same_first; NULL for a number that has no name. */
static inline const char *
Same_text(Same value)
{
	return slot_enum_text(&Same_enum, SLOT_CAST(int64_t, value));
}

/** Same_first for "first"; false, and nothing changed, for a text that is none. */
static inline bool
Same_from_text(const char *text, size_t length, Same *value)
{
	int64_t number;

	if (!slot_enum_number(&Same_enum, text, length, &number))
		return false;
	*value = SLOT_CAST(Same, number);
	return true;
}


/*---- class All ---------------------------------------------------------------------------*/

struct All { /* 48 bytes, align 8; as declared 64 */
	/*   0 */ uint64_t big;
	/** Optional. */
	/*   8 */ uint64_t opt_big;
	/*  16 */ uint32_t wide;
	/** Optional. */
	/*  20 */ uint32_t opt_wide;
	/*  24 */ int16_t depth;
	/*  26 */ uint16_t code;
	/** Optional. */
	/*  28 */ int16_t opt_depth;
	/** missing by default. Optional. */
	/*  30 */ uint16_t opt_code;
	/*  32 */ uint8_t grade;
	/** poor by default. */
	/*  33 */ uint8_t best;
	/*  34 */ int8_t sign;
	/*  35 */ uint8_t tiny;
	/*  36 */ uint8_t mask;
	/*  37 */ uint8_t open;
	/*  38 */ uint8_t many;
	/** s90 by default. */
	/*  39 */ uint8_t sparse;
	/*  40 */ uint8_t same;
	/** Optional. */
	/*  41 */ uint8_t opt_grade;
	/** Optional. */
	/*  42 */ int8_t opt_sign;
	/** Optional. */
	/*  43 */ uint8_t opt_tiny;
	/** Optional. */
	/*  44 */ uint8_t opt_mask;
	/** Optional. */
	/*  45 */ uint8_t opt_open;
	/** Optional. */
	/*  46 */ uint8_t opt_many;
	/*  47.0  whether opt_code is set
	 *  47.1  whether opt_sign is set
	 *  47.2  whether opt_open is set */
	/*  47 */ uint8_t slot_bits47;
};

enum All_slot {
	All_SLOT_grade,
	All_SLOT_best,
	All_SLOT_depth,
	All_SLOT_code,
	All_SLOT_sign,
	All_SLOT_wide,
	All_SLOT_tiny,
	All_SLOT_mask,
	All_SLOT_big,
	All_SLOT_open,
	All_SLOT_many,
	All_SLOT_sparse,
	All_SLOT_same,
	All_SLOT_opt_grade,
	All_SLOT_opt_depth,
	All_SLOT_opt_code,
	All_SLOT_opt_sign,
	All_SLOT_opt_wide,
	All_SLOT_opt_tiny,
	All_SLOT_opt_mask,
	All_SLOT_opt_big,
	All_SLOT_opt_open,
	All_SLOT_opt_many
};
#define All_SLOTS SLOT_NAMES("grade, best, depth, code, sign, wide, tiny, mask, " \
	"big, open, many, sparse, same, opt_grade, opt_depth, opt_code, opt_sign, " \
	"opt_wide, opt_tiny, opt_mask, opt_big, opt_open, opt_many")
#define All_HAS_grade SLOT_YES
#define All_HAS_best SLOT_YES
#define All_HAS_depth SLOT_YES
#define All_HAS_code SLOT_YES
#define All_HAS_sign SLOT_YES
#define All_HAS_wide SLOT_YES
#define All_HAS_tiny SLOT_YES
#define All_HAS_mask SLOT_YES
#define All_HAS_big SLOT_YES
#define All_HAS_open SLOT_YES
#define All_HAS_many SLOT_YES
#define All_HAS_sparse SLOT_YES
#define All_HAS_same SLOT_YES
#define All_HAS_opt_grade SLOT_YES
#define All_HAS_opt_depth SLOT_YES
#define All_HAS_opt_code SLOT_YES
#define All_HAS_opt_sign SLOT_YES
#define All_HAS_opt_wide SLOT_YES
#define All_HAS_opt_tiny SLOT_YES
#define All_HAS_opt_mask SLOT_YES
#define All_HAS_opt_big SLOT_YES
#define All_HAS_opt_open SLOT_YES
#define All_HAS_opt_many SLOT_YES
#define All_class (enums_tables.All)
/** Changes with names, types and offsets. */
#define All_LAYOUT 0x53f247e3d553de32

/** What an object starts with: a constant initialiser. */
#define All_DEFAULTS \
	{ \
		/*   0 big */ 0, \
		/*   8 opt_big */ UINT64_C(18446744073709551615), \
		/*  16 wide */ 1, \
		/*  20 opt_wide */ INT64_C(4294967295), \
		/*  24 depth */ 0, \
		/*  26 code */ 0, \
		/*  28 opt_depth */ -32768, \
		/*  30 opt_code */ 404, \
		/*  32 grade */ 5, \
		/*  33 best */ 7, \
		/*  34 sign */ 0, \
		/*  35 tiny */ 0, \
		/*  36 mask */ 0, \
		/*  37 open */ 0, \
		/*  38 many */ 0, \
		/*  39 sparse */ 90, \
		/*  40 same */ 1, \
		/*  41 opt_grade */ 255, \
		/*  42 opt_sign */ 0, \
		/*  43 opt_tiny */ 255, \
		/*  44 opt_mask */ 255, \
		/*  45 opt_open */ 0, \
		/*  46 opt_many */ 255, \
		/*  47 slot_bits47 */ 0x1 \
	}

static inline Grade
All_get_grade(const All *self)
{
	return SLOT_CAST(Grade, self->grade);
}

static inline bool
All_set_grade(All *self, Grade value)
{
	if (!Grade_is_known(SLOT_CAST(int64_t, value)))
		return false;
	self->grade = SLOT_CAST(uint8_t, value);
	return true;
}

static inline Grade
All_get_best(const All *self)
{
	return SLOT_CAST(Grade, self->best);
}

static inline bool
All_set_best(All *self, Grade value)
{
	if (!Grade_is_known(SLOT_CAST(int64_t, value)))
		return false;
	self->best = SLOT_CAST(uint8_t, value);
	return true;
}

static inline Depth
All_get_depth(const All *self)
{
	return SLOT_CAST(Depth, self->depth);
}

static inline bool
All_set_depth(All *self, Depth value)
{
	if (!Depth_is_known(SLOT_CAST(int64_t, value)))
		return false;
	self->depth = SLOT_CAST(int16_t, value);
	return true;
}

static inline Code
All_get_code(const All *self)
{
	return SLOT_CAST(Code, self->code);
}

static inline bool
All_set_code(All *self, Code value)
{
	if (!slot_fits(SLOT_CAST(int64_t, value), 0, 65535))
		return false;
	self->code = SLOT_CAST(uint16_t, value);
	return true;
}

static inline Sign
All_get_sign(const All *self)
{
	return SLOT_CAST(Sign, self->sign);
}

static inline bool
All_set_sign(All *self, Sign value)
{
	if (!slot_fits(SLOT_CAST(int64_t, value), -128, 127))
		return false;
	self->sign = SLOT_CAST(int8_t, value);
	return true;
}

static inline Wide
All_get_wide(const All *self)
{
	return SLOT_CAST(Wide, self->wide);
}

static inline bool
All_set_wide(All *self, Wide value)
{
	if (!Wide_is_known(SLOT_CAST(int64_t, value)))
		return false;
	self->wide = SLOT_CAST(uint32_t, value);
	return true;
}

static inline Tiny
All_get_tiny(const All *self)
{
	return SLOT_CAST(Tiny, self->tiny);
}

static inline bool
All_set_tiny(All *self, Tiny value)
{
	if (!Tiny_is_known(SLOT_CAST(int64_t, value)))
		return false;
	self->tiny = SLOT_CAST(uint8_t, value);
	return true;
}

static inline Mask
All_get_mask(const All *self)
{
	return SLOT_CAST(Mask, self->mask);
}

static inline bool
All_set_mask(All *self, Mask value)
{
	if (!Mask_is_known(SLOT_CAST(int64_t, value)))
		return false;
	self->mask = SLOT_CAST(uint8_t, value);
	return true;
}

static inline BigMask
All_get_big(const All *self)
{
	return SLOT_CAST(BigMask, self->big);
}

static inline bool
All_set_big(All *self, BigMask value)
{
	if (!BigMask_is_known(SLOT_CAST(int64_t, value)))
		return false;
	self->big = SLOT_CAST(uint64_t, value);
	return true;
}

static inline OpenMask
All_get_open(const All *self)
{
	return SLOT_CAST(OpenMask, self->open);
}

static inline bool
All_set_open(All *self, OpenMask value)
{
	if (!slot_fits(SLOT_CAST(int64_t, value), 0, 255))
		return false;
	self->open = SLOT_CAST(uint8_t, value);
	return true;
}

static inline Many
All_get_many(const All *self)
{
	return SLOT_CAST(Many, self->many);
}

static inline bool
All_set_many(All *self, Many value)
{
	if (!Many_is_known(SLOT_CAST(int64_t, value)))
		return false;
	self->many = SLOT_CAST(uint8_t, value);
	return true;
}

static inline Sparse
All_get_sparse(const All *self)
{
	return SLOT_CAST(Sparse, self->sparse);
}

static inline bool
All_set_sparse(All *self, Sparse value)
{
	if (!Sparse_is_known(SLOT_CAST(int64_t, value)))
		return false;
	self->sparse = SLOT_CAST(uint8_t, value);
	return true;
}

static inline Same
All_get_same(const All *self)
{
	return SLOT_CAST(Same, self->same);
}

static inline bool
All_set_same(All *self, Same value)
{
	if (!Same_is_known(SLOT_CAST(int64_t, value)))
		return false;
	self->same = SLOT_CAST(uint8_t, value);
	return true;
}

static inline bool
All_has_opt_grade(const All *self)
{
	return self->opt_grade != 255;
}

static inline Grade
All_get_opt_grade(const All *self)
{
	return SLOT_CAST(Grade, All_has_opt_grade(self) ? self->opt_grade : 5);
}

static inline bool
All_set_opt_grade(All *self, Grade value)
{
	if (!Grade_is_known(SLOT_CAST(int64_t, value)))
		return false;
	self->opt_grade = SLOT_CAST(uint8_t, value);
	return true;
}

static inline void
All_clear_opt_grade(All *self)
{
	self->opt_grade = 255;
}

static inline bool
All_has_opt_depth(const All *self)
{
	return self->opt_depth != -32768;
}

static inline Depth
All_get_opt_depth(const All *self)
{
	return SLOT_CAST(Depth, All_has_opt_depth(self) ? self->opt_depth : 0);
}

static inline bool
All_set_opt_depth(All *self, Depth value)
{
	if (!Depth_is_known(SLOT_CAST(int64_t, value)))
		return false;
	self->opt_depth = SLOT_CAST(int16_t, value);
	return true;
}

static inline void
All_clear_opt_depth(All *self)
{
	self->opt_depth = -32768;
}

static inline bool
All_has_opt_code(const All *self)
{
	return slot_bit(self->slot_bits47, 0);
}

static inline Code
All_get_opt_code(const All *self)
{
	return SLOT_CAST(Code, self->opt_code);
}

static inline bool
All_set_opt_code(All *self, Code value)
{
	if (!slot_fits(SLOT_CAST(int64_t, value), 0, 65535))
		return false;
	self->opt_code = SLOT_CAST(uint16_t, value);
	self->slot_bits47 = slot_put8(self->slot_bits47, 0, 1, 1);
	return true;
}

static inline void
All_clear_opt_code(All *self)
{
	self->opt_code = 404;
	self->slot_bits47 = slot_put8(self->slot_bits47, 0, 1, 0);
}

static inline bool
All_has_opt_sign(const All *self)
{
	return slot_bit(self->slot_bits47, 1);
}

static inline Sign
All_get_opt_sign(const All *self)
{
	return SLOT_CAST(Sign, self->opt_sign);
}

static inline bool
All_set_opt_sign(All *self, Sign value)
{
	if (!slot_fits(SLOT_CAST(int64_t, value), -128, 127))
		return false;
	self->opt_sign = SLOT_CAST(int8_t, value);
	self->slot_bits47 = slot_put8(self->slot_bits47, 1, 1, 1);
	return true;
}

static inline void
All_clear_opt_sign(All *self)
{
	self->opt_sign = 0;
	self->slot_bits47 = slot_put8(self->slot_bits47, 1, 1, 0);
}

static inline bool
All_has_opt_wide(const All *self)
{
	return self->opt_wide != INT64_C(4294967295);
}

static inline Wide
All_get_opt_wide(const All *self)
{
	return SLOT_CAST(Wide, All_has_opt_wide(self) ? self->opt_wide : 1);
}

static inline bool
All_set_opt_wide(All *self, Wide value)
{
	if (!Wide_is_known(SLOT_CAST(int64_t, value)))
		return false;
	self->opt_wide = SLOT_CAST(uint32_t, value);
	return true;
}

static inline void
All_clear_opt_wide(All *self)
{
	self->opt_wide = INT64_C(4294967295);
}

static inline bool
All_has_opt_tiny(const All *self)
{
	return self->opt_tiny != 255;
}

static inline Tiny
All_get_opt_tiny(const All *self)
{
	return SLOT_CAST(Tiny, All_has_opt_tiny(self) ? self->opt_tiny : 0);
}

static inline bool
All_set_opt_tiny(All *self, Tiny value)
{
	if (!Tiny_is_known(SLOT_CAST(int64_t, value)))
		return false;
	self->opt_tiny = SLOT_CAST(uint8_t, value);
	return true;
}

static inline void
All_clear_opt_tiny(All *self)
{
	self->opt_tiny = 255;
}

static inline bool
All_has_opt_mask(const All *self)
{
	return self->opt_mask != 255;
}

static inline Mask
All_get_opt_mask(const All *self)
{
	return SLOT_CAST(Mask, All_has_opt_mask(self) ? self->opt_mask : 0);
}

static inline bool
All_set_opt_mask(All *self, Mask value)
{
	if (!Mask_is_known(SLOT_CAST(int64_t, value)))
		return false;
	self->opt_mask = SLOT_CAST(uint8_t, value);
	return true;
}

static inline void
All_clear_opt_mask(All *self)
{
	self->opt_mask = 255;
}

static inline bool
All_has_opt_big(const All *self)
{
	return self->opt_big != UINT64_C(18446744073709551615);
}

static inline BigMask
All_get_opt_big(const All *self)
{
	return SLOT_CAST(BigMask, All_has_opt_big(self) ? self->opt_big : 0);
}

static inline bool
All_set_opt_big(All *self, BigMask value)
{
	if (!BigMask_is_known(SLOT_CAST(int64_t, value)))
		return false;
	self->opt_big = SLOT_CAST(uint64_t, value);
	return true;
}

static inline void
All_clear_opt_big(All *self)
{
	self->opt_big = UINT64_C(18446744073709551615);
}

static inline bool
All_has_opt_open(const All *self)
{
	return slot_bit(self->slot_bits47, 2);
}

static inline OpenMask
All_get_opt_open(const All *self)
{
	return SLOT_CAST(OpenMask, self->opt_open);
}

static inline bool
All_set_opt_open(All *self, OpenMask value)
{
	if (!slot_fits(SLOT_CAST(int64_t, value), 0, 255))
		return false;
	self->opt_open = SLOT_CAST(uint8_t, value);
	self->slot_bits47 = slot_put8(self->slot_bits47, 2, 1, 1);
	return true;
}

static inline void
All_clear_opt_open(All *self)
{
	self->opt_open = 0;
	self->slot_bits47 = slot_put8(self->slot_bits47, 2, 1, 0);
}

static inline bool
All_has_opt_many(const All *self)
{
	return self->opt_many != 255;
}

static inline Many
All_get_opt_many(const All *self)
{
	return SLOT_CAST(Many, All_has_opt_many(self) ? self->opt_many : 0);
}

static inline bool
All_set_opt_many(All *self, Many value)
{
	if (!Many_is_known(SLOT_CAST(int64_t, value)))
		return false;
	self->opt_many = SLOT_CAST(uint8_t, value);
	return true;
}

static inline void
All_clear_opt_many(All *self)
{
	self->opt_many = 255;
}

/** Makes raw memory an object. */
static inline void
All_init(All *self)
{
	static const All slot_defaults_ = All_DEFAULTS;

	slot_move(self, &slot_defaults_, sizeof *self);
}

/** Writes the class's own slots and nothing else. */
static inline void
All_copy(All *to, const All *from)
{
	*to = *from;
}

/** A pool of All objects and those of classes below it. */
typedef struct All_pool {
	slot_pool slot_pool_All;
} All_pool;

#define All_pool_init(pool_)    slot_pool_init(&(pool_)->slot_pool_All, &All_class, NULL, 0)
#define All_pool_count(pool_)   ((pool_)->slot_pool_All.count)
#define All_pool_clear(pool_)   slot_pool_clear(&(pool_)->slot_pool_All)
#define All_pool_destroy(pool_) slot_pool_destroy(&(pool_)->slot_pool_All)
#define All_pool_walk(pool_)    slot_pool_walk(&(pool_)->slot_pool_All)
#define All_next(walk_)        SLOT_CAST(All *, slot_walk_next(walk_, NULL))

/** As All_init leaves it; NULL when out of memory. */
static inline All *
All_new(All_pool *pool)
{
	void *self = slot_pool_new(&pool->slot_pool_All, &All_class);

	if (self)
		All_init(SLOT_CAST(All *, self));
	return SLOT_CAST(All *, self);
}

/** With all that it owns. */
static inline void
All_free(All_pool *pool, All *self)
{
	slot_pool_free(&pool->slot_pool_All, self);
}

typedef All *All_idx;
#define All_at(pool_, pointer_)  ((void)(pool_), (pointer_))
#define All_idx_of(pool_, self_) ((void)(pool_), (self_))

#define All_ARGS_(slot_A_) \
	slot_A_(NEED, ALWAYS, TRY, GET, All, Grade, grade, grade, 0) \
	slot_A_(MAY, ALWAYS, TRY, GET, All, Grade, best, best, SLOT_CAST(Grade, 7)) \
	slot_A_(NEED, ALWAYS, TRY, GET, All, Depth, depth, depth, 0) \
	slot_A_(NEED, ALWAYS, TRY, GET, All, Code, code, code, 0) \
	slot_A_(NEED, ALWAYS, TRY, GET, All, Sign, sign, sign, 0) \
	slot_A_(NEED, ALWAYS, TRY, GET, All, Wide, wide, wide, 0) \
	slot_A_(NEED, ALWAYS, TRY, GET, All, Tiny, tiny, tiny, 0) \
	slot_A_(NEED, ALWAYS, TRY, GET, All, Mask, mask, mask, 0) \
	slot_A_(NEED, ALWAYS, TRY, GET, All, BigMask, big, big, 0) \
	slot_A_(NEED, ALWAYS, TRY, GET, All, OpenMask, open, open, 0) \
	slot_A_(NEED, ALWAYS, TRY, GET, All, Many, many, many, 0) \
	slot_A_(MAY, ALWAYS, TRY, GET, All, Sparse, sparse, sparse, SLOT_CAST(Sparse, 90)) \
	slot_A_(NEED, ALWAYS, TRY, GET, All, Same, same, same, 0) \
	slot_A_(MAY, INT, T_ENUM, INT, All, int64_t, opt_grade, opt_grade, INT64_MIN) \
	slot_A_(MAY, INT, T_ENUM, INT, All, int64_t, opt_depth, opt_depth, INT64_MIN) \
	slot_A_(MAY, INT, T_ENUM, INT, All, int64_t, opt_code, opt_code, INT64_MIN) \
	slot_A_(MAY, INT, T_ENUM, INT, All, int64_t, opt_sign, opt_sign, INT64_MIN) \
	slot_A_(MAY, INT, T_ENUM, INT, All, int64_t, opt_wide, opt_wide, INT64_MIN) \
	slot_A_(MAY, INT, T_ENUM, INT, All, int64_t, opt_tiny, opt_tiny, INT64_MIN) \
	slot_A_(MAY, INT, T_ENUM, INT, All, int64_t, opt_mask, opt_mask, INT64_MIN) \
	slot_A_(MAY, INT64, T_ENUM, UINT64, All, uint64_t, opt_big, opt_big, SLOT_UNSET_UINT64_) \
	slot_A_(MAY, INT, T_ENUM, INT, All, int64_t, opt_open, opt_open, INT64_MIN) \
	slot_A_(MAY, INT, T_ENUM, INT, All, int64_t, opt_many, opt_many, INT64_MIN) \

#define All_make(...)             SLOT_MAKE_(All, All_ARGS_, SLOT_NO_HOOK_, __VA_ARGS__)
#define All_replace(object_, ...) SLOT_REPLACE_(All, All_ARGS_, SLOT_NO_HOOK_, object_, __VA_ARGS__)
#define All_of(slot_grade_, slot_depth_, slot_code_, slot_sign_, slot_wide_, slot_tiny_, slot_mask_, slot_big_, slot_open_, slot_many_, slot_same_) \
	SLOT_OF_(All, SLOT_NO_HOOK_, \
		 SLOT_OF_ARG_(TRY, All, Grade, grade, grade, slot_grade_) \
		 SLOT_OF_ARG_(TRY, All, Depth, depth, depth, slot_depth_) \
		 SLOT_OF_ARG_(TRY, All, Code, code, code, slot_code_) \
		 SLOT_OF_ARG_(TRY, All, Sign, sign, sign, slot_sign_) \
		 SLOT_OF_ARG_(TRY, All, Wide, wide, wide, slot_wide_) \
		 SLOT_OF_ARG_(TRY, All, Tiny, tiny, tiny, slot_tiny_) \
		 SLOT_OF_ARG_(TRY, All, Mask, mask, mask, slot_mask_) \
		 SLOT_OF_ARG_(TRY, All, BigMask, big, big, slot_big_) \
		 SLOT_OF_ARG_(TRY, All, OpenMask, open, open, slot_open_) \
		 SLOT_OF_ARG_(TRY, All, Many, many, many, slot_many_) \
		 SLOT_OF_ARG_(TRY, All, Same, same, same, slot_same_) \
		 SLOT_NO_MORE_)
#define All_eq(a_, b_) slot_eq(&All_class, SLOT_IS_(All, a_), SLOT_IS_(All, b_))
#define All_repr(self_, text_, size_) slot_repr(&All_class, SLOT_IS_(All, self_), text_, size_)
#define All_validate(self_, report_, context_) slot_validate(&All_class, SLOT_IS_(All, self_), report_, context_)
#define All_set_grade_unchecked(self_, value_) SLOT_UNCHECKED_(All_set_grade(self_, value_))
#define All_set_best_unchecked(self_, value_) SLOT_UNCHECKED_(All_set_best(self_, value_))
#define All_set_depth_unchecked(self_, value_) SLOT_UNCHECKED_(All_set_depth(self_, value_))
#define All_set_code_unchecked(self_, value_) SLOT_UNCHECKED_(All_set_code(self_, value_))
#define All_set_sign_unchecked(self_, value_) SLOT_UNCHECKED_(All_set_sign(self_, value_))
#define All_set_wide_unchecked(self_, value_) SLOT_UNCHECKED_(All_set_wide(self_, value_))
#define All_set_tiny_unchecked(self_, value_) SLOT_UNCHECKED_(All_set_tiny(self_, value_))
#define All_set_mask_unchecked(self_, value_) SLOT_UNCHECKED_(All_set_mask(self_, value_))
#define All_set_big_unchecked(self_, value_) SLOT_UNCHECKED_(All_set_big(self_, value_))
#define All_set_open_unchecked(self_, value_) SLOT_UNCHECKED_(All_set_open(self_, value_))
#define All_set_many_unchecked(self_, value_) SLOT_UNCHECKED_(All_set_many(self_, value_))
#define All_set_sparse_unchecked(self_, value_) SLOT_UNCHECKED_(All_set_sparse(self_, value_))
#define All_set_same_unchecked(self_, value_) SLOT_UNCHECKED_(All_set_same(self_, value_))
#define All_set_opt_grade_unchecked(self_, value_) SLOT_UNCHECKED_(All_set_opt_grade(self_, value_))
#define All_set_opt_depth_unchecked(self_, value_) SLOT_UNCHECKED_(All_set_opt_depth(self_, value_))
#define All_set_opt_code_unchecked(self_, value_) SLOT_UNCHECKED_(All_set_opt_code(self_, value_))
#define All_set_opt_sign_unchecked(self_, value_) SLOT_UNCHECKED_(All_set_opt_sign(self_, value_))
#define All_set_opt_wide_unchecked(self_, value_) SLOT_UNCHECKED_(All_set_opt_wide(self_, value_))
#define All_set_opt_tiny_unchecked(self_, value_) SLOT_UNCHECKED_(All_set_opt_tiny(self_, value_))
#define All_set_opt_mask_unchecked(self_, value_) SLOT_UNCHECKED_(All_set_opt_mask(self_, value_))
#define All_set_opt_big_unchecked(self_, value_) SLOT_UNCHECKED_(All_set_opt_big(self_, value_))
#define All_set_opt_open_unchecked(self_, value_) SLOT_UNCHECKED_(All_set_opt_open(self_, value_))
#define All_set_opt_many_unchecked(self_, value_) SLOT_UNCHECKED_(All_set_opt_many(self_, value_))

#define All_to_json(self_, writer_) slot_json_write(writer_, &All_class, SLOT_IS_(All, self_))

/** What it has is given up; at a fault it is as All_init leaves it. */
static inline bool
All_from_json(All *self, slot_json_reader *reader)
{
	All_init(self);
	return slot_json_read(reader, &All_class, self);
}

#define All_new_from_json(pool_, reader_) SLOT_CAST(All *, slot_json_read_new(reader_, &(pool_)->slot_pool_All, &All_class))


/*---- class Hot ---------------------------------------------------------------------------*/

/** The same, each a member of its own. */
struct Hot { /* 6 bytes, align 2 */
	/*   0 */ int16_t depth;
	/*   2 */ uint8_t grade;
	/*   3 */ uint8_t mask;
	/** Optional. */
	/*   4 */ uint8_t tiny;
	/*   5 */ uint8_t slot_spare5[1];
};

enum Hot_slot {
	Hot_SLOT_grade,
	Hot_SLOT_depth,
	Hot_SLOT_mask,
	Hot_SLOT_tiny
};
#define Hot_SLOTS SLOT_NAMES("grade, depth, mask, tiny")
#define Hot_HAS_grade SLOT_YES
#define Hot_HAS_depth SLOT_YES
#define Hot_HAS_mask SLOT_YES
#define Hot_HAS_tiny SLOT_YES
#define Hot_class (enums_tables.Hot)
/** Changes with names, types and offsets. */
#define Hot_LAYOUT 0xd52a7d1dde68db76

/** What an object starts with: a constant initialiser. */
#define Hot_DEFAULTS \
	{ \
		/*   0 depth */ 0, \
		/*   2 grade */ 5, \
		/*   3 mask */ 0, \
		/*   4 tiny */ 255, \
		/*   5 slot_spare5 */ {0} \
	}

static inline Grade
Hot_get_grade(const Hot *self)
{
	return SLOT_CAST(Grade, self->grade);
}

static inline bool
Hot_set_grade(Hot *self, Grade value)
{
	if (!Grade_is_known(SLOT_CAST(int64_t, value)))
		return false;
	self->grade = SLOT_CAST(uint8_t, value);
	return true;
}

static inline Depth
Hot_get_depth(const Hot *self)
{
	return SLOT_CAST(Depth, self->depth);
}

static inline bool
Hot_set_depth(Hot *self, Depth value)
{
	if (!Depth_is_known(SLOT_CAST(int64_t, value)))
		return false;
	self->depth = SLOT_CAST(int16_t, value);
	return true;
}

static inline Mask
Hot_get_mask(const Hot *self)
{
	return SLOT_CAST(Mask, self->mask);
}

static inline bool
Hot_set_mask(Hot *self, Mask value)
{
	if (!Mask_is_known(SLOT_CAST(int64_t, value)))
		return false;
	self->mask = SLOT_CAST(uint8_t, value);
	return true;
}

static inline bool
Hot_has_tiny(const Hot *self)
{
	return self->tiny != 255;
}

static inline Tiny
Hot_get_tiny(const Hot *self)
{
	return SLOT_CAST(Tiny, Hot_has_tiny(self) ? self->tiny : 0);
}

static inline bool
Hot_set_tiny(Hot *self, Tiny value)
{
	if (!Tiny_is_known(SLOT_CAST(int64_t, value)))
		return false;
	self->tiny = SLOT_CAST(uint8_t, value);
	return true;
}

static inline void
Hot_clear_tiny(Hot *self)
{
	self->tiny = 255;
}

/** Makes raw memory an object. */
static inline void
Hot_init(Hot *self)
{
	static const Hot slot_defaults_ = Hot_DEFAULTS;

	slot_move(self, &slot_defaults_, sizeof *self);
}

/** Writes the class's own slots and nothing else. */
static inline void
Hot_copy(Hot *to, const Hot *from)
{
	*to = *from;
}

/** A pool of Hot objects and those of classes below it. */
typedef struct Hot_pool {
	slot_pool slot_pool_Hot;
} Hot_pool;

#define Hot_pool_init(pool_)    slot_pool_init(&(pool_)->slot_pool_Hot, &Hot_class, NULL, 0)
#define Hot_pool_count(pool_)   ((pool_)->slot_pool_Hot.count)
#define Hot_pool_clear(pool_)   slot_pool_clear(&(pool_)->slot_pool_Hot)
#define Hot_pool_destroy(pool_) slot_pool_destroy(&(pool_)->slot_pool_Hot)
#define Hot_pool_walk(pool_)    slot_pool_walk(&(pool_)->slot_pool_Hot)
#define Hot_next(walk_)        SLOT_CAST(Hot *, slot_walk_next(walk_, NULL))

/** As Hot_init leaves it; NULL when out of memory. */
static inline Hot *
Hot_new(Hot_pool *pool)
{
	void *self = slot_pool_new(&pool->slot_pool_Hot, &Hot_class);

	if (self)
		Hot_init(SLOT_CAST(Hot *, self));
	return SLOT_CAST(Hot *, self);
}

/** With all that it owns. */
static inline void
Hot_free(Hot_pool *pool, Hot *self)
{
	slot_pool_free(&pool->slot_pool_Hot, self);
}

typedef Hot *Hot_idx;
#define Hot_at(pool_, pointer_)  ((void)(pool_), (pointer_))
#define Hot_idx_of(pool_, self_) ((void)(pool_), (self_))

#define Hot_ARGS_(slot_A_) \
	slot_A_(NEED, ALWAYS, TRY, GET, Hot, Grade, grade, grade, 0) \
	slot_A_(NEED, ALWAYS, TRY, GET, Hot, Depth, depth, depth, 0) \
	slot_A_(NEED, ALWAYS, TRY, GET, Hot, Mask, mask, mask, 0) \
	slot_A_(MAY, INT, T_ENUM, INT, Hot, int64_t, tiny, tiny, INT64_MIN) \

#define Hot_make(...)             SLOT_MAKE_(Hot, Hot_ARGS_, SLOT_NO_HOOK_, __VA_ARGS__)
#define Hot_replace(object_, ...) SLOT_REPLACE_(Hot, Hot_ARGS_, SLOT_NO_HOOK_, object_, __VA_ARGS__)
#define Hot_of(slot_grade_, slot_depth_, slot_mask_) \
	SLOT_OF_(Hot, SLOT_NO_HOOK_, \
		 SLOT_OF_ARG_(TRY, Hot, Grade, grade, grade, slot_grade_) \
		 SLOT_OF_ARG_(TRY, Hot, Depth, depth, depth, slot_depth_) \
		 SLOT_OF_ARG_(TRY, Hot, Mask, mask, mask, slot_mask_) \
		 SLOT_NO_MORE_)
#define Hot_eq(a_, b_) slot_eq(&Hot_class, SLOT_IS_(Hot, a_), SLOT_IS_(Hot, b_))
#define Hot_repr(self_, text_, size_) slot_repr(&Hot_class, SLOT_IS_(Hot, self_), text_, size_)
#define Hot_validate(self_, report_, context_) slot_validate(&Hot_class, SLOT_IS_(Hot, self_), report_, context_)
#define Hot_set_grade_unchecked(self_, value_) SLOT_UNCHECKED_(Hot_set_grade(self_, value_))
#define Hot_set_depth_unchecked(self_, value_) SLOT_UNCHECKED_(Hot_set_depth(self_, value_))
#define Hot_set_mask_unchecked(self_, value_) SLOT_UNCHECKED_(Hot_set_mask(self_, value_))
#define Hot_set_tiny_unchecked(self_, value_) SLOT_UNCHECKED_(Hot_set_tiny(self_, value_))

#define Hot_to_json(self_, writer_) slot_json_write(writer_, &Hot_class, SLOT_IS_(Hot, self_))

/** What it has is given up; at a fault it is as Hot_init leaves it. */
static inline bool
Hot_from_json(Hot *self, slot_json_reader *reader)
{
	Hot_init(self);
	return slot_json_read(reader, &Hot_class, self);
}

#define Hot_new_from_json(pool_, reader_) SLOT_CAST(Hot *, slot_json_read_new(reader_, &(pool_)->slot_pool_Hot, &Hot_class))


/*---- class Wire --------------------------------------------------------------------------*/

#pragma pack(push, 1)
struct Wire { /* 19 bytes, align 1 */
	/*   0 */ slot_be16 code;
	/*   2 */ slot_be16 depth;
	/*   4.1  Mask:4 mask
	 *   4.5  Grade:3 grade = fair */
	/*   4 */ uint8_t slot_bits4;
	/** Optional. */
	/*   5 */ int8_t sign;
	/** secret by default. */
	/*   6 */ slot_be64 big;
	/*  14 */ slot_be32 wide;
	/*  18.0  whether sign is set */
	/*  18 */ uint8_t slot_bits18;
};
#pragma pack(pop)

enum Wire_slot {
	Wire_SLOT_code,
	Wire_SLOT_depth,
	Wire_SLOT_grade,
	Wire_SLOT_mask,
	Wire_SLOT_sign,
	Wire_SLOT_big,
	Wire_SLOT_wide
};
#define Wire_SLOTS SLOT_NAMES("code, depth, grade, mask, sign, big, wide")
#define Wire_HAS_code SLOT_YES
#define Wire_HAS_depth SLOT_YES
#define Wire_HAS_grade SLOT_YES
#define Wire_HAS_mask SLOT_YES
#define Wire_HAS_sign SLOT_YES
#define Wire_HAS_big SLOT_YES
#define Wire_HAS_wide SLOT_YES
#define Wire_class (enums_tables.Wire)
/** Changes with names, types and offsets. */
#define Wire_LAYOUT 0x1b8393df21bd80d9

/** What an object starts with: a constant initialiser. */
#define Wire_DEFAULTS \
	{ \
		/*   0 code */ {{0x00, 0x00}}, \
		/*   2 depth */ {{0x00, 0x00}}, \
		/*   4 slot_bits4 */ 0xc0, \
		/*   5 sign */ 0, \
		/*   6 big */ {{0x80, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00}}, \
		/*  14 wide */ {{0x00, 0x00, 0x00, 0x01}}, \
		/*  18 slot_bits18 */ 0x0 \
	}

static inline Code
Wire_get_code(const Wire *self)
{
	return SLOT_CAST(Code, SLOT_CAST(uint16_t, slot_load_be(self->code.byte, 2)));
}

static inline bool
Wire_set_code(Wire *self, Code value)
{
	if (!slot_fits(SLOT_CAST(int64_t, value), 0, 65535))
		return false;
	slot_store_be(self->code.byte, 2, SLOT_CAST(uint64_t, value));
	return true;
}

static inline Depth
Wire_get_depth(const Wire *self)
{
	return SLOT_CAST(Depth, SLOT_CAST(int16_t, slot_load_be(self->depth.byte, 2)));
}

static inline bool
Wire_set_depth(Wire *self, Depth value)
{
	if (!Depth_is_known(SLOT_CAST(int64_t, value)))
		return false;
	slot_store_be(self->depth.byte, 2, SLOT_CAST(uint64_t, value));
	return true;
}

static inline Grade
Wire_get_grade(const Wire *self)
{
	return SLOT_CAST(Grade, slot_bits(self->slot_bits4, 5, 3));
}

static inline bool
Wire_set_grade(Wire *self, Grade value)
{
	if (!Grade_is_known(SLOT_CAST(int64_t, value)))
		return false;
	self->slot_bits4 = slot_put8(self->slot_bits4, 5, 3, SLOT_CAST(uint64_t, value));
	return true;
}

static inline Mask
Wire_get_mask(const Wire *self)
{
	return SLOT_CAST(Mask, slot_bits(self->slot_bits4, 1, 4));
}

static inline bool
Wire_set_mask(Wire *self, Mask value)
{
	if (!Mask_is_known(SLOT_CAST(int64_t, value)))
		return false;
	self->slot_bits4 = slot_put8(self->slot_bits4, 1, 4, SLOT_CAST(uint64_t, value));
	return true;
}

static inline bool
Wire_has_sign(const Wire *self)
{
	return slot_bit(self->slot_bits18, 0);
}

static inline Sign
Wire_get_sign(const Wire *self)
{
	return SLOT_CAST(Sign, self->sign);
}

static inline bool
Wire_set_sign(Wire *self, Sign value)
{
	if (!slot_fits(SLOT_CAST(int64_t, value), -128, 127))
		return false;
	self->sign = SLOT_CAST(int8_t, value);
	self->slot_bits18 = slot_put8(self->slot_bits18, 0, 1, 1);
	return true;
}

static inline void
Wire_clear_sign(Wire *self)
{
	self->sign = 0;
	self->slot_bits18 = slot_put8(self->slot_bits18, 0, 1, 0);
}

static inline BigMask
Wire_get_big(const Wire *self)
{
	return SLOT_CAST(BigMask, SLOT_CAST(uint64_t, slot_load_be(self->big.byte, 8)));
}

static inline bool
Wire_set_big(Wire *self, BigMask value)
{
	if (!BigMask_is_known(SLOT_CAST(int64_t, value)))
		return false;
	slot_store_be(self->big.byte, 8, SLOT_CAST(uint64_t, value));
	return true;
}

static inline Wide
Wire_get_wide(const Wire *self)
{
	return SLOT_CAST(Wide, SLOT_CAST(uint32_t, slot_load_be(self->wide.byte, 4)));
}

static inline bool
Wire_set_wide(Wire *self, Wide value)
{
	if (!Wide_is_known(SLOT_CAST(int64_t, value)))
		return false;
	slot_store_be(self->wide.byte, 4, SLOT_CAST(uint64_t, value));
	return true;
}

/** Makes raw memory an object. */
static inline void
Wire_init(Wire *self)
{
	static const Wire slot_defaults_ = Wire_DEFAULTS;

	slot_move(self, &slot_defaults_, sizeof *self);
}

/** Writes the class's own slots and nothing else. */
static inline void
Wire_copy(Wire *to, const Wire *from)
{
	*to = *from;
}

/** A pool of Wire objects and those of classes below it. */
typedef struct Wire_pool {
	slot_pool slot_pool_Wire;
} Wire_pool;

#define Wire_pool_init(pool_)    slot_pool_init(&(pool_)->slot_pool_Wire, &Wire_class, NULL, 0)
#define Wire_pool_count(pool_)   ((pool_)->slot_pool_Wire.count)
#define Wire_pool_clear(pool_)   slot_pool_clear(&(pool_)->slot_pool_Wire)
#define Wire_pool_destroy(pool_) slot_pool_destroy(&(pool_)->slot_pool_Wire)
#define Wire_pool_walk(pool_)    slot_pool_walk(&(pool_)->slot_pool_Wire)
#define Wire_next(walk_)        SLOT_CAST(Wire *, slot_walk_next(walk_, NULL))

/** As Wire_init leaves it; NULL when out of memory. */
static inline Wire *
Wire_new(Wire_pool *pool)
{
	void *self = slot_pool_new(&pool->slot_pool_Wire, &Wire_class);

	if (self)
		Wire_init(SLOT_CAST(Wire *, self));
	return SLOT_CAST(Wire *, self);
}

/** With all that it owns. */
static inline void
Wire_free(Wire_pool *pool, Wire *self)
{
	slot_pool_free(&pool->slot_pool_Wire, self);
}

typedef Wire *Wire_idx;
#define Wire_at(pool_, pointer_)  ((void)(pool_), (pointer_))
#define Wire_idx_of(pool_, self_) ((void)(pool_), (self_))

#define Wire_ARGS_(slot_A_) \
	slot_A_(NEED, ALWAYS, TRY, GET, Wire, Code, code, code, 0) \
	slot_A_(NEED, ALWAYS, TRY, GET, Wire, Depth, depth, depth, 0) \
	slot_A_(MAY, ALWAYS, TRY, GET, Wire, Grade, grade, grade, SLOT_CAST(Grade, 6)) \
	slot_A_(NEED, ALWAYS, TRY, GET, Wire, Mask, mask, mask, 0) \
	slot_A_(MAY, INT, T_ENUM, INT, Wire, int64_t, sign, sign, INT64_MIN) \
	slot_A_(MAY, ALWAYS, TRY, GET, Wire, BigMask, big, big, SLOT_CAST(BigMask, UINT64_C(9223372036854775808))) \
	slot_A_(NEED, ALWAYS, TRY, GET, Wire, Wide, wide, wide, 0) \

#define Wire_make(...)             SLOT_MAKE_(Wire, Wire_ARGS_, SLOT_NO_HOOK_, __VA_ARGS__)
#define Wire_replace(object_, ...) SLOT_REPLACE_(Wire, Wire_ARGS_, SLOT_NO_HOOK_, object_, __VA_ARGS__)
#define Wire_of(slot_code_, slot_depth_, slot_mask_, slot_wide_) \
	SLOT_OF_(Wire, SLOT_NO_HOOK_, \
		 SLOT_OF_ARG_(TRY, Wire, Code, code, code, slot_code_) \
		 SLOT_OF_ARG_(TRY, Wire, Depth, depth, depth, slot_depth_) \
		 SLOT_OF_ARG_(TRY, Wire, Mask, mask, mask, slot_mask_) \
		 SLOT_OF_ARG_(TRY, Wire, Wide, wide, wide, slot_wide_) \
		 SLOT_NO_MORE_)
#define Wire_eq(a_, b_) slot_eq(&Wire_class, SLOT_IS_(Wire, a_), SLOT_IS_(Wire, b_))
#define Wire_repr(self_, text_, size_) slot_repr(&Wire_class, SLOT_IS_(Wire, self_), text_, size_)
#define Wire_validate(self_, report_, context_) slot_validate(&Wire_class, SLOT_IS_(Wire, self_), report_, context_)
#define Wire_set_code_unchecked(self_, value_) SLOT_UNCHECKED_(Wire_set_code(self_, value_))
#define Wire_set_depth_unchecked(self_, value_) SLOT_UNCHECKED_(Wire_set_depth(self_, value_))
#define Wire_set_grade_unchecked(self_, value_) SLOT_UNCHECKED_(Wire_set_grade(self_, value_))
#define Wire_set_mask_unchecked(self_, value_) SLOT_UNCHECKED_(Wire_set_mask(self_, value_))
#define Wire_set_sign_unchecked(self_, value_) SLOT_UNCHECKED_(Wire_set_sign(self_, value_))
#define Wire_set_big_unchecked(self_, value_) SLOT_UNCHECKED_(Wire_set_big(self_, value_))
#define Wire_set_wide_unchecked(self_, value_) SLOT_UNCHECKED_(Wire_set_wide(self_, value_))

#define Wire_to_json(self_, writer_) slot_json_write(writer_, &Wire_class, SLOT_IS_(Wire, self_))

/** What it has is given up; at a fault it is as Wire_init leaves it. */
static inline bool
Wire_from_json(Wire *self, slot_json_reader *reader)
{
	Wire_init(self);
	return slot_json_read(reader, &Wire_class, self);
}

#define Wire_new_from_json(pool_, reader_) SLOT_CAST(Wire *, slot_json_read_new(reader_, &(pool_)->slot_pool_Wire, &Wire_class))


/*---- class Plain -------------------------------------------------------------------------*/

struct Plain { /* 16 bytes, align 8 */
	/*   0 */ uint16_t code;
	/*   2 */ int16_t depth;
	/*   4.0  Mask:4 mask */
	/*   4 */ uint8_t slot_bits4;
	/*   5.0  Many:5 many */
	/*   5 */ uint8_t slot_bits5;
	/*   8 */ uint64_t big;
};

enum Plain_slot {
	Plain_SLOT_code,
	Plain_SLOT_depth,
	Plain_SLOT_mask,
	Plain_SLOT_many,
	Plain_SLOT_big
};
#define Plain_SLOTS SLOT_NAMES("code, depth, mask, many, big")
#define Plain_HAS_code SLOT_YES
#define Plain_HAS_depth SLOT_YES
#define Plain_HAS_mask SLOT_YES
#define Plain_HAS_many SLOT_YES
#define Plain_HAS_big SLOT_YES
#define Plain_class (enums_tables.Plain)
/** Changes with names, types and offsets. */
#define Plain_LAYOUT 0x8fc6cd936b72e279

/** What an object starts with: a constant initialiser. */
#define Plain_DEFAULTS \
	{ \
		/*   0 code */ 0, \
		/*   2 depth */ 0, \
		/*   4 slot_bits4 */ 0x0, \
		/*   5 slot_bits5 */ 0x0, \
		/*   8 big */ 0 \
	}

static inline Code
Plain_get_code(const Plain *self)
{
	return SLOT_CAST(Code, self->code);
}

static inline bool
Plain_set_code(Plain *self, Code value)
{
	if (!slot_fits(SLOT_CAST(int64_t, value), 0, 65535))
		return false;
	self->code = SLOT_CAST(uint16_t, value);
	return true;
}

static inline Depth
Plain_get_depth(const Plain *self)
{
	return SLOT_CAST(Depth, self->depth);
}

static inline bool
Plain_set_depth(Plain *self, Depth value)
{
	if (!Depth_is_known(SLOT_CAST(int64_t, value)))
		return false;
	self->depth = SLOT_CAST(int16_t, value);
	return true;
}

static inline Mask
Plain_get_mask(const Plain *self)
{
	return SLOT_CAST(Mask, slot_bits(self->slot_bits4, 0, 4));
}

static inline bool
Plain_set_mask(Plain *self, Mask value)
{
	if (!Mask_is_known(SLOT_CAST(int64_t, value)))
		return false;
	self->slot_bits4 = slot_put8(self->slot_bits4, 0, 4, SLOT_CAST(uint64_t, value));
	return true;
}

static inline Many
Plain_get_many(const Plain *self)
{
	return SLOT_CAST(Many, slot_bits(self->slot_bits5, 0, 5));
}

static inline bool
Plain_set_many(Plain *self, Many value)
{
	if (!Many_is_known(SLOT_CAST(int64_t, value)))
		return false;
	self->slot_bits5 = slot_put8(self->slot_bits5, 0, 5, SLOT_CAST(uint64_t, value));
	return true;
}

static inline BigMask
Plain_get_big(const Plain *self)
{
	return SLOT_CAST(BigMask, self->big);
}

static inline bool
Plain_set_big(Plain *self, BigMask value)
{
	if (!BigMask_is_known(SLOT_CAST(int64_t, value)))
		return false;
	self->big = SLOT_CAST(uint64_t, value);
	return true;
}

/** Makes raw memory an object. */
static inline void
Plain_init(Plain *self)
{
	static const Plain slot_defaults_ = Plain_DEFAULTS;

	slot_move(self, &slot_defaults_, sizeof *self);
}

/** Writes the class's own slots and nothing else. */
static inline void
Plain_copy(Plain *to, const Plain *from)
{
	*to = *from;
}

/** A pool of Plain objects and those of classes below it. */
typedef struct Plain_pool {
	slot_pool slot_pool_Plain;
} Plain_pool;

#define Plain_pool_init(pool_)    slot_pool_init(&(pool_)->slot_pool_Plain, &Plain_class, NULL, 0)
#define Plain_pool_count(pool_)   ((pool_)->slot_pool_Plain.count)
#define Plain_pool_clear(pool_)   slot_pool_clear(&(pool_)->slot_pool_Plain)
#define Plain_pool_destroy(pool_) slot_pool_destroy(&(pool_)->slot_pool_Plain)
#define Plain_pool_walk(pool_)    slot_pool_walk(&(pool_)->slot_pool_Plain)
#define Plain_next(walk_)        SLOT_CAST(Plain *, slot_walk_next(walk_, NULL))

/** As Plain_init leaves it; NULL when out of memory. */
static inline Plain *
Plain_new(Plain_pool *pool)
{
	void *self = slot_pool_new(&pool->slot_pool_Plain, &Plain_class);

	if (self)
		Plain_init(SLOT_CAST(Plain *, self));
	return SLOT_CAST(Plain *, self);
}

/** With all that it owns. */
static inline void
Plain_free(Plain_pool *pool, Plain *self)
{
	slot_pool_free(&pool->slot_pool_Plain, self);
}

typedef Plain *Plain_idx;
#define Plain_at(pool_, pointer_)  ((void)(pool_), (pointer_))
#define Plain_idx_of(pool_, self_) ((void)(pool_), (self_))

#define Plain_ARGS_(slot_A_) \
	slot_A_(NEED, ALWAYS, TRY, GET, Plain, Code, code, code, 0) \
	slot_A_(NEED, ALWAYS, TRY, GET, Plain, Depth, depth, depth, 0) \
	slot_A_(NEED, ALWAYS, TRY, GET, Plain, Mask, mask, mask, 0) \
	slot_A_(NEED, ALWAYS, TRY, GET, Plain, Many, many, many, 0) \
	slot_A_(NEED, ALWAYS, TRY, GET, Plain, BigMask, big, big, 0) \

#define Plain_make(...)             SLOT_MAKE_(Plain, Plain_ARGS_, SLOT_NO_HOOK_, __VA_ARGS__)
#define Plain_replace(object_, ...) SLOT_REPLACE_(Plain, Plain_ARGS_, SLOT_NO_HOOK_, object_, __VA_ARGS__)
#define Plain_of(slot_code_, slot_depth_, slot_mask_, slot_many_, slot_big_) \
	SLOT_OF_(Plain, SLOT_NO_HOOK_, \
		 SLOT_OF_ARG_(TRY, Plain, Code, code, code, slot_code_) \
		 SLOT_OF_ARG_(TRY, Plain, Depth, depth, depth, slot_depth_) \
		 SLOT_OF_ARG_(TRY, Plain, Mask, mask, mask, slot_mask_) \
		 SLOT_OF_ARG_(TRY, Plain, Many, many, many, slot_many_) \
		 SLOT_OF_ARG_(TRY, Plain, BigMask, big, big, slot_big_) \
		 SLOT_NO_MORE_)
#define Plain_eq(a_, b_) slot_eq(&Plain_class, SLOT_IS_(Plain, a_), SLOT_IS_(Plain, b_))
#define Plain_repr(self_, text_, size_) slot_repr(&Plain_class, SLOT_IS_(Plain, self_), text_, size_)
#define Plain_validate(self_, report_, context_) slot_validate(&Plain_class, SLOT_IS_(Plain, self_), report_, context_)
#define Plain_set_code_unchecked(self_, value_) SLOT_UNCHECKED_(Plain_set_code(self_, value_))
#define Plain_set_depth_unchecked(self_, value_) SLOT_UNCHECKED_(Plain_set_depth(self_, value_))
#define Plain_set_mask_unchecked(self_, value_) SLOT_UNCHECKED_(Plain_set_mask(self_, value_))
#define Plain_set_many_unchecked(self_, value_) SLOT_UNCHECKED_(Plain_set_many(self_, value_))
#define Plain_set_big_unchecked(self_, value_) SLOT_UNCHECKED_(Plain_set_big(self_, value_))

#define Plain_to_json(self_, writer_) slot_json_write(writer_, &Plain_class, SLOT_IS_(Plain, self_))

/** What it has is given up; at a fault it is as Plain_init leaves it. */
static inline bool
Plain_from_json(Plain *self, slot_json_reader *reader)
{
	Plain_init(self);
	return slot_json_read(reader, &Plain_class, self);
}

#define Plain_new_from_json(pool_, reader_) SLOT_CAST(Plain *, slot_json_read_new(reader_, &(pool_)->slot_pool_Plain, &Plain_class))


/*---- checks ------------------------------------------------------------------------------*/

/* Laid out for lp64; this compiler must agree. */
SLOT_LAYOUT(All, 48, 8,
	    SLOT_AT(All, big, 0) &&
	    SLOT_AT(All, opt_big, 8) &&
	    SLOT_AT(All, wide, 16) &&
	    SLOT_AT(All, opt_wide, 20) &&
	    SLOT_AT(All, depth, 24) &&
	    SLOT_AT(All, code, 26) &&
	    SLOT_AT(All, opt_depth, 28) &&
	    SLOT_AT(All, opt_code, 30) &&
	    SLOT_AT(All, grade, 32) &&
	    SLOT_AT(All, best, 33) &&
	    SLOT_AT(All, sign, 34) &&
	    SLOT_AT(All, tiny, 35) &&
	    SLOT_AT(All, mask, 36) &&
	    SLOT_AT(All, open, 37) &&
	    SLOT_AT(All, many, 38) &&
	    SLOT_AT(All, sparse, 39) &&
	    SLOT_AT(All, same, 40) &&
	    SLOT_AT(All, opt_grade, 41) &&
	    SLOT_AT(All, opt_sign, 42) &&
	    SLOT_AT(All, opt_tiny, 43) &&
	    SLOT_AT(All, opt_mask, 44) &&
	    SLOT_AT(All, opt_open, 45) &&
	    SLOT_AT(All, opt_many, 46) &&
	    SLOT_AT(All, slot_bits47, 47));
SLOT_LAYOUT(Hot, 6, 2,
	    SLOT_AT(Hot, depth, 0) &&
	    SLOT_AT(Hot, grade, 2) &&
	    SLOT_AT(Hot, mask, 3) &&
	    SLOT_AT(Hot, tiny, 4) &&
	    SLOT_AT(Hot, slot_spare5, 5));
SLOT_LAYOUT(Wire, 19, 1,
	    SLOT_AT(Wire, code, 0) &&
	    SLOT_AT(Wire, depth, 2) &&
	    SLOT_AT(Wire, slot_bits4, 4) &&
	    SLOT_AT(Wire, sign, 5) &&
	    SLOT_AT(Wire, big, 6) &&
	    SLOT_AT(Wire, wide, 14) &&
	    SLOT_AT(Wire, slot_bits18, 18));
SLOT_LAYOUT(Plain, 16, 8,
	    SLOT_AT(Plain, code, 0) &&
	    SLOT_AT(Plain, depth, 2) &&
	    SLOT_AT(Plain, slot_bits4, 4) &&
	    SLOT_AT(Plain, slot_bits5, 5) &&
	    SLOT_AT(Plain, big, 8));

SLOT_HEADER_END
#endif /* ENUMS_H */


/*---- tables: one definition per program --------------------------------------------------*/

#if defined(ENUMS_IMPLEMENTATION) && !defined(ENUMS_IMPLEMENTED)
#define ENUMS_IMPLEMENTED

const struct enums_tables enums_tables = {
	{ /* All */
		0xc6304a65b8687604, 0x53f247e3d553de32, 0x46a9fdac40bf0049,
		SLOT_FROM_(enums_tables, All, slot_infos, 0, slot_info),
		SLOT_FROM_(enums_tables, All, slot_keys, 0, slot_key),
		SLOT_FROM_(enums_tables, All, slot_places8, 0, uint8_t),
		0,
		SLOT_FROM_(enums_tables, All, slot_ancestors, 0, uint64_t),
		SLOT_FROM_(enums_tables, All, slot_texts, 0, char),
		offsetof(struct enums_tables, All), 1, 0,
		48, 8, 23, 0, 0, 0, 63,
		0, 0, 0, 0, 0, 0, 4, 58, {0}
	},
	{ /* Hot */
		0x1604d365e6279534, 0xd52a7d1dde68db76, 0x8e1f7555983aa92f,
		SLOT_FROM_(enums_tables, Hot, slot_infos, 23, slot_info),
		SLOT_FROM_(enums_tables, Hot, slot_keys, 23, slot_key),
		SLOT_FROM_(enums_tables, Hot, slot_places8, 64, uint8_t),
		0,
		SLOT_FROM_(enums_tables, Hot, slot_ancestors, 1, uint64_t),
		SLOT_FROM_(enums_tables, Hot, slot_texts, 0, char),
		offsetof(struct enums_tables, Hot), 235, 239,
		6, 2, 4, 1, 1, 0, 3,
		0, 0, 0, 0, 0, 0, 4, 62, {0}
	},
	{ /* Wire */
		0xf4666d4fe95f3458, 0x1b8393df21bd80d9, 0xbf636e9aa7cbf6bd,
		SLOT_FROM_(enums_tables, Wire, slot_infos, 27, slot_info),
		SLOT_FROM_(enums_tables, Wire, slot_keys, 27, slot_key),
		SLOT_FROM_(enums_tables, Wire, slot_places8, 68, uint8_t),
		0,
		SLOT_FROM_(enums_tables, Wire, slot_ancestors, 2, uint64_t),
		SLOT_FROM_(enums_tables, Wire, slot_texts, 0, char),
		offsetof(struct enums_tables, Wire), 275, 0,
		19, 1, 7, 2, 2, 0, 7,
		SLOT_CLASS_PACKED, 0, 0, 0, 0, 0, 4, 61, {0}
	},
	{ /* Plain */
		0x0b9d9e8406e6d167, 0x8fc6cd936b72e279, 0x53cb9f0c747ea2eb,
		SLOT_FROM_(enums_tables, Plain, slot_infos, 34, slot_info),
		SLOT_FROM_(enums_tables, Plain, slot_keys, 34, slot_key),
		SLOT_FROM_(enums_tables, Plain, slot_places8, 76, uint8_t),
		0,
		SLOT_FROM_(enums_tables, Plain, slot_ancestors, 3, uint64_t),
		SLOT_FROM_(enums_tables, Plain, slot_texts, 0, char),
		offsetof(struct enums_tables, Plain), 295, 0,
		16, 8, 5, 3, 3, 0, 7,
		0, 0, 0, 0, 0, 0, 4, 61, {0}
	},
	{ /* Grade */
		SLOT_FROM_(enums_tables, Grade, slot_values, 0, slot_enum_value),
		SLOT_FROM_(enums_tables, Grade, slot_texts, 0, char),
		11, 308, 3, 0
	},
	{ /* Depth */
		SLOT_FROM_(enums_tables, Depth, slot_values, 3, slot_enum_value),
		SLOT_FROM_(enums_tables, Depth, slot_texts, 0, char),
		28, 0, 3, 0
	},
	{ /* Code */
		SLOT_FROM_(enums_tables, Code, slot_values, 6, slot_enum_value),
		SLOT_FROM_(enums_tables, Code, slot_texts, 0, char),
		39, 0, 2, SLOT_ENUM_OPEN
	},
	{ /* Sign */
		SLOT_FROM_(enums_tables, Sign, slot_values, 8, slot_enum_value),
		SLOT_FROM_(enums_tables, Sign, slot_texts, 0, char),
		49, 0, 2, SLOT_ENUM_OPEN
	},
	{ /* Wide */
		SLOT_FROM_(enums_tables, Wide, slot_values, 10, slot_enum_value),
		SLOT_FROM_(enums_tables, Wide, slot_texts, 0, char),
		59, 0, 2, 0
	},
	{ /* Tiny */
		SLOT_FROM_(enums_tables, Tiny, slot_values, 12, slot_enum_value),
		SLOT_FROM_(enums_tables, Tiny, slot_texts, 0, char),
		69, 0, 1, 0
	},
	{ /* Mask */
		SLOT_FROM_(enums_tables, Mask, slot_values, 13, slot_enum_value),
		SLOT_FROM_(enums_tables, Mask, slot_texts, 0, char),
		79, 0, 5, SLOT_ENUM_FLAGS
	},
	{ /* BigMask */
		SLOT_FROM_(enums_tables, BigMask, slot_values, 18, slot_enum_value),
		SLOT_FROM_(enums_tables, BigMask, slot_texts, 0, char),
		88, 443, 3, SLOT_ENUM_FLAGS
	},
	{ /* OpenMask */
		SLOT_FROM_(enums_tables, OpenMask, slot_values, 21, slot_enum_value),
		SLOT_FROM_(enums_tables, OpenMask, slot_texts, 0, char),
		101, 0, 2, SLOT_ENUM_FLAGS | SLOT_ENUM_OPEN
	},
	{ /* Many */
		SLOT_FROM_(enums_tables, Many, slot_values, 23, slot_enum_value),
		SLOT_FROM_(enums_tables, Many, slot_texts, 0, char),
		115, 0, 17, 0
	},
	{ /* Sparse */
		SLOT_FROM_(enums_tables, Sparse, slot_values, 40, slot_enum_value),
		SLOT_FROM_(enums_tables, Sparse, slot_texts, 0, char),
		127, 0, 10, 0
	},
	{ /* Same */
		SLOT_FROM_(enums_tables, Same, slot_values, 50, slot_enum_value),
		SLOT_FROM_(enums_tables, Same, slot_texts, 0, char),
		139, 0, 2, 0
	},
	{ /* slot_infos: low, high, initial,
	   * name and its length, member, type, unit, description, owner,
	   * offset, size, length, inner, count, presence,
	   * flags, target,
	   * name in text formats and its length, steps of the second and third index,
	   * kind, bit, width, size of count, size of presence, its bit, indexes */
		{ /* All.grade */
			{ 0 }, { 0 }, { 0x0000000000000005 },
			5, 5, 5, 11, 0, 0, 1,
			32, 1, 1, 1, 0, 0,
			0,
			SLOT_FROM_INFO_(enums_tables, 0, Grade),
			5, 5, { 0, 0 },
			SLOT_KIND_ENUM, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* All.best */
			{ 0 }, { 0 }, { 0x0000000000000007 },
			17, 4, 17, 11, 0, 0, 1,
			33, 1, 1, 1, 0, 0,
			SLOT_HAS_DEFAULT,
			SLOT_FROM_INFO_(enums_tables, 1, Grade),
			17, 4, { 0, 0 },
			SLOT_KIND_ENUM, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* All.depth */
			{ 0 }, { 0 }, { 0 },
			22, 5, 22, 28, 0, 0, 1,
			24, 2, 1, 1, 0, 0,
			SLOT_IS_SIGNED,
			SLOT_FROM_INFO_(enums_tables, 2, Depth),
			22, 5, { 0, 0 },
			SLOT_KIND_ENUM, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* All.code */
			{ 0 }, { 0 }, { 0 },
			34, 4, 34, 39, 0, 0, 1,
			26, 2, 1, 1, 0, 0,
			0,
			SLOT_FROM_INFO_(enums_tables, 3, Code),
			34, 4, { 0, 0 },
			SLOT_KIND_ENUM, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* All.sign */
			{ 0 }, { 0 }, { 0 },
			44, 4, 44, 49, 0, 0, 1,
			34, 1, 1, 1, 0, 0,
			SLOT_IS_SIGNED,
			SLOT_FROM_INFO_(enums_tables, 4, Sign),
			44, 4, { 0, 0 },
			SLOT_KIND_ENUM, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* All.wide */
			{ 0 }, { 0 }, { 0x0000000000000001 },
			54, 4, 54, 59, 0, 0, 1,
			16, 4, 1, 1, 0, 0,
			0,
			SLOT_FROM_INFO_(enums_tables, 5, Wide),
			54, 4, { 0, 0 },
			SLOT_KIND_ENUM, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* All.tiny */
			{ 0 }, { 0 }, { 0 },
			64, 4, 64, 69, 0, 0, 1,
			35, 1, 1, 1, 0, 0,
			0,
			SLOT_FROM_INFO_(enums_tables, 6, Tiny),
			64, 4, { 0, 0 },
			SLOT_KIND_ENUM, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* All.mask */
			{ 0 }, { 0 }, { 0 },
			74, 4, 74, 79, 0, 0, 1,
			36, 1, 1, 1, 0, 0,
			0,
			SLOT_FROM_INFO_(enums_tables, 7, Mask),
			74, 4, { 0, 0 },
			SLOT_KIND_ENUM, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* All.big */
			{ 0 }, { 0 }, { 0 },
			84, 3, 84, 88, 0, 0, 1,
			0, 8, 1, 1, 0, 0,
			0,
			SLOT_FROM_INFO_(enums_tables, 8, BigMask),
			84, 3, { 0, 0 },
			SLOT_KIND_ENUM, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* All.open */
			{ 0 }, { 0 }, { 0 },
			96, 4, 96, 101, 0, 0, 1,
			37, 1, 1, 1, 0, 0,
			0,
			SLOT_FROM_INFO_(enums_tables, 9, OpenMask),
			96, 4, { 0, 0 },
			SLOT_KIND_ENUM, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* All.many */
			{ 0 }, { 0 }, { 0 },
			110, 4, 110, 115, 0, 0, 1,
			38, 1, 1, 1, 0, 0,
			0,
			SLOT_FROM_INFO_(enums_tables, 10, Many),
			110, 4, { 0, 0 },
			SLOT_KIND_ENUM, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* All.sparse */
			{ 0 }, { 0 }, { 0x000000000000005a },
			120, 6, 120, 127, 0, 0, 1,
			39, 1, 1, 1, 0, 0,
			SLOT_HAS_DEFAULT,
			SLOT_FROM_INFO_(enums_tables, 11, Sparse),
			120, 6, { 0, 0 },
			SLOT_KIND_ENUM, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* All.same */
			{ 0 }, { 0 }, { 0x0000000000000001 },
			134, 4, 134, 139, 0, 0, 1,
			40, 1, 1, 1, 0, 0,
			0,
			SLOT_FROM_INFO_(enums_tables, 12, Same),
			134, 4, { 0, 0 },
			SLOT_KIND_ENUM, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* All.opt_grade */
			{ 0 }, { 0 }, { 0x0000000000000005 },
			144, 9, 144, 11, 0, 0, 1,
			41, 1, 1, 1, 0, 0,
			SLOT_IS_OPTIONAL | SLOT_HAS_SPARE,
			SLOT_FROM_INFO_(enums_tables, 13, Grade),
			144, 9, { 0, 0 },
			SLOT_KIND_ENUM, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* All.opt_depth */
			{ 0 }, { 0 }, { 0 },
			154, 9, 154, 28, 0, 0, 1,
			28, 2, 1, 1, 0, 0,
			SLOT_IS_OPTIONAL | SLOT_IS_SIGNED | SLOT_HAS_SPARE,
			SLOT_FROM_INFO_(enums_tables, 14, Depth),
			154, 9, { 0, 0 },
			SLOT_KIND_ENUM, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* All.opt_code */
			{ 0 }, { 0 }, { 0x0000000000000194 },
			164, 8, 164, 39, 0, 0, 1,
			30, 2, 1, 1, 0, 47,
			SLOT_IS_OPTIONAL | SLOT_HAS_DEFAULT | SLOT_HAS_PRESENCE,
			SLOT_FROM_INFO_(enums_tables, 15, Code),
			164, 8, { 0, 0 },
			SLOT_KIND_ENUM, 0, 0, 0, 1, 0, 0, {0}
		},
		{ /* All.opt_sign */
			{ 0 }, { 0 }, { 0 },
			173, 8, 173, 49, 0, 0, 1,
			42, 1, 1, 1, 0, 47,
			SLOT_IS_OPTIONAL | SLOT_IS_SIGNED | SLOT_HAS_PRESENCE,
			SLOT_FROM_INFO_(enums_tables, 16, Sign),
			173, 8, { 0, 0 },
			SLOT_KIND_ENUM, 0, 0, 0, 1, 1, 0, {0}
		},
		{ /* All.opt_wide */
			{ 0 }, { 0 }, { 0x0000000000000001 },
			182, 8, 182, 59, 0, 0, 1,
			20, 4, 1, 1, 0, 0,
			SLOT_IS_OPTIONAL | SLOT_HAS_SPARE,
			SLOT_FROM_INFO_(enums_tables, 17, Wide),
			182, 8, { 0, 0 },
			SLOT_KIND_ENUM, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* All.opt_tiny */
			{ 0 }, { 0 }, { 0 },
			191, 8, 191, 69, 0, 0, 1,
			43, 1, 1, 1, 0, 0,
			SLOT_IS_OPTIONAL | SLOT_HAS_SPARE,
			SLOT_FROM_INFO_(enums_tables, 18, Tiny),
			191, 8, { 0, 0 },
			SLOT_KIND_ENUM, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* All.opt_mask */
			{ 0 }, { 0 }, { 0 },
			200, 8, 200, 79, 0, 0, 1,
			44, 1, 1, 1, 0, 0,
			SLOT_IS_OPTIONAL | SLOT_HAS_SPARE,
			SLOT_FROM_INFO_(enums_tables, 19, Mask),
			200, 8, { 0, 0 },
			SLOT_KIND_ENUM, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* All.opt_big */
			{ 0 }, { 0 }, { 0 },
			209, 7, 209, 88, 0, 0, 1,
			8, 8, 1, 1, 0, 0,
			SLOT_IS_OPTIONAL | SLOT_HAS_SPARE,
			SLOT_FROM_INFO_(enums_tables, 20, BigMask),
			209, 7, { 0, 0 },
			SLOT_KIND_ENUM, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* All.opt_open */
			{ 0 }, { 0 }, { 0 },
			217, 8, 217, 101, 0, 0, 1,
			45, 1, 1, 1, 0, 47,
			SLOT_IS_OPTIONAL | SLOT_HAS_PRESENCE,
			SLOT_FROM_INFO_(enums_tables, 21, OpenMask),
			217, 8, { 0, 0 },
			SLOT_KIND_ENUM, 0, 0, 0, 1, 2, 0, {0}
		},
		{ /* All.opt_many */
			{ 0 }, { 0 }, { 0 },
			226, 8, 226, 115, 0, 0, 1,
			46, 1, 1, 1, 0, 0,
			SLOT_IS_OPTIONAL | SLOT_HAS_SPARE,
			SLOT_FROM_INFO_(enums_tables, 22, Many),
			226, 8, { 0, 0 },
			SLOT_KIND_ENUM, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* Hot.grade */
			{ 0 }, { 0 }, { 0x0000000000000005 },
			5, 5, 5, 11, 0, 0, 235,
			2, 1, 1, 1, 0, 0,
			0,
			SLOT_FROM_INFO_(enums_tables, 23, Grade),
			5, 5, { 0, 0 },
			SLOT_KIND_ENUM, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* Hot.depth */
			{ 0 }, { 0 }, { 0 },
			22, 5, 22, 28, 0, 0, 235,
			0, 2, 1, 1, 0, 0,
			SLOT_IS_SIGNED,
			SLOT_FROM_INFO_(enums_tables, 24, Depth),
			22, 5, { 0, 0 },
			SLOT_KIND_ENUM, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* Hot.mask */
			{ 0 }, { 0 }, { 0 },
			74, 4, 74, 79, 0, 0, 235,
			3, 1, 1, 1, 0, 0,
			0,
			SLOT_FROM_INFO_(enums_tables, 25, Mask),
			74, 4, { 0, 0 },
			SLOT_KIND_ENUM, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* Hot.tiny */
			{ 0 }, { 0 }, { 0 },
			64, 4, 64, 69, 0, 0, 235,
			4, 1, 1, 1, 0, 0,
			SLOT_IS_OPTIONAL | SLOT_HAS_SPARE,
			SLOT_FROM_INFO_(enums_tables, 26, Tiny),
			64, 4, { 0, 0 },
			SLOT_KIND_ENUM, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* Wire.code */
			{ 0 }, { 0 }, { 0 },
			34, 4, 34, 39, 0, 0, 275,
			0, 2, 1, 1, 0, 0,
			SLOT_IS_BIG,
			SLOT_FROM_INFO_(enums_tables, 27, Code),
			34, 4, { 0, 0 },
			SLOT_KIND_ENUM, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* Wire.depth */
			{ 0 }, { 0 }, { 0 },
			22, 5, 22, 28, 0, 0, 275,
			2, 2, 1, 1, 0, 0,
			SLOT_IS_SIGNED | SLOT_IS_BIG,
			SLOT_FROM_INFO_(enums_tables, 28, Depth),
			22, 5, { 0, 0 },
			SLOT_KIND_ENUM, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* Wire.grade */
			{ 0 }, { 0 }, { 0x0000000000000006 },
			5, 5, 0, 280, 0, 0, 275,
			4, 1, 1, 1, 0, 0,
			SLOT_IS_BIG | SLOT_HAS_DEFAULT,
			SLOT_FROM_INFO_(enums_tables, 29, Grade),
			5, 5, { 0, 0 },
			SLOT_KIND_ENUM, 5, 3, 0, 0, 0, 0, {0}
		},
		{ /* Wire.mask */
			{ 0 }, { 0 }, { 0 },
			74, 4, 0, 288, 0, 0, 275,
			4, 1, 1, 1, 0, 0,
			SLOT_IS_BIG,
			SLOT_FROM_INFO_(enums_tables, 30, Mask),
			74, 4, { 0, 0 },
			SLOT_KIND_ENUM, 1, 4, 0, 0, 0, 0, {0}
		},
		{ /* Wire.sign */
			{ 0 }, { 0 }, { 0 },
			44, 4, 44, 49, 0, 0, 275,
			5, 1, 1, 1, 0, 18,
			SLOT_IS_OPTIONAL | SLOT_IS_SIGNED | SLOT_IS_BIG | SLOT_HAS_PRESENCE,
			SLOT_FROM_INFO_(enums_tables, 31, Sign),
			44, 4, { 0, 0 },
			SLOT_KIND_ENUM, 0, 0, 0, 1, 0, 0, {0}
		},
		{ /* Wire.big */
			{ 0 }, { 0 }, { 0x8000000000000000 },
			84, 3, 84, 88, 0, 0, 275,
			6, 8, 1, 1, 0, 0,
			SLOT_IS_BIG | SLOT_HAS_DEFAULT,
			SLOT_FROM_INFO_(enums_tables, 32, BigMask),
			84, 3, { 0, 0 },
			SLOT_KIND_ENUM, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* Wire.wide */
			{ 0 }, { 0 }, { 0x0000000000000001 },
			54, 4, 54, 59, 0, 0, 275,
			14, 4, 1, 1, 0, 0,
			SLOT_IS_BIG,
			SLOT_FROM_INFO_(enums_tables, 33, Wide),
			54, 4, { 0, 0 },
			SLOT_KIND_ENUM, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* Plain.code */
			{ 0 }, { 0 }, { 0 },
			34, 4, 34, 39, 0, 0, 295,
			0, 2, 1, 1, 0, 0,
			0,
			SLOT_FROM_INFO_(enums_tables, 34, Code),
			34, 4, { 0, 0 },
			SLOT_KIND_ENUM, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* Plain.depth */
			{ 0 }, { 0 }, { 0 },
			22, 5, 22, 28, 0, 0, 295,
			2, 2, 1, 1, 0, 0,
			SLOT_IS_SIGNED,
			SLOT_FROM_INFO_(enums_tables, 35, Depth),
			22, 5, { 0, 0 },
			SLOT_KIND_ENUM, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* Plain.mask */
			{ 0 }, { 0 }, { 0 },
			74, 4, 0, 288, 0, 0, 295,
			4, 1, 1, 1, 0, 0,
			0,
			SLOT_FROM_INFO_(enums_tables, 36, Mask),
			74, 4, { 0, 0 },
			SLOT_KIND_ENUM, 0, 4, 0, 0, 0, 0, {0}
		},
		{ /* Plain.many */
			{ 0 }, { 0 }, { 0 },
			110, 4, 0, 301, 0, 0, 295,
			5, 1, 1, 1, 0, 0,
			0,
			SLOT_FROM_INFO_(enums_tables, 37, Many),
			110, 4, { 0, 0 },
			SLOT_KIND_ENUM, 0, 5, 0, 0, 0, 0, {0}
		},
		{ /* Plain.big */
			{ 0 }, { 0 }, { 0 },
			84, 3, 84, 88, 0, 0, 295,
			8, 8, 1, 1, 0, 0,
			0,
			SLOT_FROM_INFO_(enums_tables, 38, BigMask),
			84, 3, { 0, 0 },
			SLOT_KIND_ENUM, 0, 0, 0, 0, 0, 0, {0}
		},
	},
	{ /* slot_keys: first, last, length */
		{ 0x0000000064617267, 0x0000000065646172, 5 }, /* All.grade */
		{ 0x0000000074736562, 0x0000000074736562, 4 }, /* All.best */
		{ 0x0000000074706564, 0x0000000068747065, 5 }, /* All.depth */
		{ 0x0000000065646f63, 0x0000000065646f63, 4 }, /* All.code */
		{ 0x000000006e676973, 0x000000006e676973, 4 }, /* All.sign */
		{ 0x0000000065646977, 0x0000000065646977, 4 }, /* All.wide */
		{ 0x00000000796e6974, 0x00000000796e6974, 4 }, /* All.tiny */
		{ 0x000000006b73616d, 0x000000006b73616d, 4 }, /* All.mask */
		{ 0x0000000000676962, 0x0000000000000000, 3 }, /* All.big */
		{ 0x000000006e65706f, 0x000000006e65706f, 4 }, /* All.open */
		{ 0x00000000796e616d, 0x00000000796e616d, 4 }, /* All.many */
		{ 0x0000000072617073, 0x0000000065737261, 6 }, /* All.sparse */
		{ 0x00000000656d6173, 0x00000000656d6173, 4 }, /* All.same */
		{ 0x646172675f74706f, 0x65646172675f7470, 9 }, /* All.opt_grade */
		{ 0x747065645f74706f, 0x68747065645f7470, 9 }, /* All.opt_depth */
		{ 0x65646f635f74706f, 0x65646f635f74706f, 8 }, /* All.opt_code */
		{ 0x6e6769735f74706f, 0x6e6769735f74706f, 8 }, /* All.opt_sign */
		{ 0x656469775f74706f, 0x656469775f74706f, 8 }, /* All.opt_wide */
		{ 0x796e69745f74706f, 0x796e69745f74706f, 8 }, /* All.opt_tiny */
		{ 0x6b73616d5f74706f, 0x6b73616d5f74706f, 8 }, /* All.opt_mask */
		{ 0x000000005f74706f, 0x000000006769625f, 7 }, /* All.opt_big */
		{ 0x6e65706f5f74706f, 0x6e65706f5f74706f, 8 }, /* All.opt_open */
		{ 0x796e616d5f74706f, 0x796e616d5f74706f, 8 }, /* All.opt_many */
		{ 0x0000000064617267, 0x0000000065646172, 5 }, /* Hot.grade */
		{ 0x0000000074706564, 0x0000000068747065, 5 }, /* Hot.depth */
		{ 0x000000006b73616d, 0x000000006b73616d, 4 }, /* Hot.mask */
		{ 0x00000000796e6974, 0x00000000796e6974, 4 }, /* Hot.tiny */
		{ 0x0000000065646f63, 0x0000000065646f63, 4 }, /* Wire.code */
		{ 0x0000000074706564, 0x0000000068747065, 5 }, /* Wire.depth */
		{ 0x0000000064617267, 0x0000000065646172, 5 }, /* Wire.grade */
		{ 0x000000006b73616d, 0x000000006b73616d, 4 }, /* Wire.mask */
		{ 0x000000006e676973, 0x000000006e676973, 4 }, /* Wire.sign */
		{ 0x0000000000676962, 0x0000000000000000, 3 }, /* Wire.big */
		{ 0x0000000065646977, 0x0000000065646977, 4 }, /* Wire.wide */
		{ 0x0000000065646f63, 0x0000000065646f63, 4 }, /* Plain.code */
		{ 0x0000000074706564, 0x0000000068747065, 5 }, /* Plain.depth */
		{ 0x000000006b73616d, 0x000000006b73616d, 4 }, /* Plain.mask */
		{ 0x00000000796e616d, 0x00000000796e616d, 4 }, /* Plain.many */
		{ 0x0000000000676962, 0x0000000000000000, 3 }, /* Plain.big */
	},
	{ /* slot_values: number, text, length */
		{ 5, 363, 4 }, /* Grade_good */
		{ 6, 368, 4 }, /* Grade_fair */
		{ 7, 373, 4 }, /* Grade_poor */
		{ -11000, 378, 5 }, /* Depth_abyss */
		{ -200, 384, 5 }, /* Depth_floor */
		{ 0, 390, 7 }, /* Depth_surface */
		{ 200, 398, 2 }, /* Code_ok */
		{ 404, 401, 7 }, /* Code_missing */
		{ -1, 409, 5 }, /* Sign_minus */
		{ 1, 415, 4 }, /* Sign_plus */
		{ 1, 420, 3 }, /* Wide_one */
		{ 2147483647, 110, 4 }, /* Wide_many */
		{ 0, 424, 4 }, /* Tiny_only */
		{ 0, 429, 4 }, /* Mask_none */
		{ 1, 434, 1 }, /* Mask_a */
		{ 2, 436, 1 }, /* Mask_b */
		{ 3, 438, 2 }, /* Mask_ab */
		{ 8, 441, 1 }, /* Mask_d */
		{ 1, 493, 5 }, /* BigMask_sound */
		{ INT64_C(4294967296), 499, 5 }, /* BigMask_light */
		{ SLOT_CAST(int64_t, UINT64_C(0x8000000000000000)), 505, 6 }, /* BigMask_secret */
		{ 1, 512, 1 }, /* OpenMask_x */
		{ 128, 514, 1 }, /* OpenMask_y */
		{ 0, 516, 2 }, /* Many_m0 */
		{ 1, 519, 2 }, /* Many_m1 */
		{ 2, 522, 2 }, /* Many_m2 */
		{ 3, 525, 2 }, /* Many_m3 */
		{ 4, 528, 2 }, /* Many_m4 */
		{ 5, 531, 2 }, /* Many_m5 */
		{ 6, 534, 2 }, /* Many_m6 */
		{ 7, 537, 2 }, /* Many_m7 */
		{ 8, 540, 2 }, /* Many_m8 */
		{ 9, 543, 2 }, /* Many_m9 */
		{ 10, 546, 3 }, /* Many_m10 */
		{ 11, 550, 3 }, /* Many_m11 */
		{ 12, 554, 3 }, /* Many_m12 */
		{ 13, 558, 3 }, /* Many_m13 */
		{ 14, 562, 3 }, /* Many_m14 */
		{ 15, 566, 3 }, /* Many_m15 */
		{ 16, 570, 3 }, /* Many_m16 */
		{ 0, 574, 2 }, /* Sparse_s0 */
		{ 10, 577, 3 }, /* Sparse_s10 */
		{ 20, 581, 3 }, /* Sparse_s20 */
		{ 30, 585, 3 }, /* Sparse_s30 */
		{ 40, 589, 3 }, /* Sparse_s40 */
		{ 50, 593, 3 }, /* Sparse_s50 */
		{ 60, 597, 3 }, /* Sparse_s60 */
		{ 70, 601, 3 }, /* Sparse_s70 */
		{ 80, 605, 3 }, /* Sparse_s80 */
		{ 90, 609, 3 }, /* Sparse_s90 */
		{ 1, 613, 5 }, /* Same_first */
		{ 2, 619, 6 }, /* Same_second */
	},
	{ /* slot_starts */
		{ 0 },
	},
	{ /* slot_ancestors */
		0xc6304a65b8687604, /* All */
		0x1604d365e6279534, /* Hot */
		0xf4666d4fe95f3458, /* Wire */
		0x0b9d9e8406e6d167, /* Plain */
	},
	{ /* slot_places16 */
		0,
	},
	{ /* slot_places8 */
		/* All */
		0, 20, 0, 0, 19, 6, 3, 0, 0, 21, 0, 2, 0, 12, 0, 0,
		0, 0, 16, 0, 10, 0, 0, 18, 0, 1, 0, 0, 4, 0, 17, 5,
		22, 0, 0, 8, 9, 0, 0, 0, 0, 0, 0, 15, 0, 0, 7, 0,
		14, 0, 0, 0, 0, 0, 0, 11, 0, 0, 0, 0, 0, 0, 13, 0,
		/* Hot */
		0, 2, 3, 1,
		/* Wire */
		0, 0, 1, 6, 2, 3, 5, 4,
		/* Plain */
		0, 3, 4, 0, 1, 2, 0, 0,
	},
	{ /* slot_displacements */
		0,
	},
	{ /* slot_texts */
		"\0"
		"All\0"
		"grade\0"
		"Grade\0"
		"best\0"
		"depth\0"
		"Depth\0"
		"code\0"
		"Code\0"
		"sign\0"
		"Sign\0"
		"wide\0"
		"Wide\0"
		"tiny\0"
		"Tiny\0"
		"mask\0"
		"Mask\0"
		"big\0"
		"BigMask\0"
		"open\0"
		"OpenMask\0"
		"many\0"
		"Many\0"
		"sparse\0"
		"Sparse\0"
		"same\0"
		"Same\0"
		"opt_grade\0"
		"opt_depth\0"
		"opt_code\0"
		"opt_sign\0"
		"opt_wide\0"
		"opt_tiny\0"
		"opt_mask\0"
		"opt_big\0"
		"opt_open\0"
		"opt_many\0"
		"Hot\0"
		"The same, each a member of its own.\0"
		"Wire\0"
		"Grade:3\0"
		"Mask:4\0"
		"Plain\0"
		"Many:5\0"
		"No value is zero, so a slot starts with the first one.\0"
		"good\0"
		"fair\0"
		"poor\0"
		"abyss\0"
		"floor\0"
		"surface\0"
		"ok\0"
		"missing\0"
		"minus\0"
		"plus\0"
		"one\0"
		"only\0"
		"none\0"
		"a\0"
		"b\0"
		"ab\0"
		"d\0"
		"Wider than int, so that C cannot make it an enum.\0"
		"sound\0"
		"light\0"
		"secret\0"
		"x\0"
		"y\0"
		"m0\0"
		"m1\0"
		"m2\0"
		"m3\0"
		"m4\0"
		"m5\0"
		"m6\0"
		"m7\0"
		"m8\0"
		"m9\0"
		"m10\0"
		"m11\0"
		"m12\0"
		"m13\0"
		"m14\0"
		"m15\0"
		"m16\0"
		"s0\0"
		"s10\0"
		"s20\0"
		"s30\0"
		"s40\0"
		"s50\0"
		"s60\0"
		"s70\0"
		"s80\0"
		"s90\0"
		"first\0"
		"second",
	},
};

#endif /* ENUMS_IMPLEMENTATION */

/* Where an earlier include left the run time's own part out. */
#if defined(SLOTGEN_IMPLEMENTATION) && !defined(SLOTGEN_IMPLEMENTED)
#include "slotgen.h"
#endif
