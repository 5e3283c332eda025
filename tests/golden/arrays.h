/*
 * arrays.h: Arrays of every kind of element.
 *
 * Written by slotgen from arrays.yaml; edit that, not this.
 *
 *                                  bytes
 *   enum   Suit                           clubs, diamonds, hearts, spades
 *   enum   Mood                           calm, tense
 *   enum   Flag                           a, b, c
 *   enum   Wide                           low, high
 *   class  Point                       8
 *   class  Fixed                     464  T s[N], [N][M] and [N][M][K].
 *   class  Bounded                   840  T s[<=N] and rows of it.
 *   class  Growable                   96  T s[] owns its storage.
 *   class  Optional                  112  Optional arrays, texts and embedded objects.
 *   class  BigRecord                 710  Arrays of numbers in a fixed byte order.
 *   class  LittleRecord               88
 *   class  PackedRecord               70
 *
 * A class C with a slot s gives
 *
 *   C_get_s, C_set_s        read and write; a setter that can refuse returns false, having
 *                           changed nothing
 *   C_has_s, C_clear_s      where s is optional; unset, it reads as what it starts with
 *   C_at_s                  an embedded object, to change it in place
 *   C_at_s, C_data_s        pointers to an element, and to all of them
 *   C_LEN_s                 how many there are, or may be; C_LEN_s_2 in the second dimension
 *   C_count_s, C_append_s, C_insert_s, C_remove_s      of T s[<=N]
 *   C_count_s, C_append_s, C_insert_s, C_remove_s, C_reserve_s, C_clear_s      of T s[]; places
 *                           in it are good until it grows
 *   C_set_s, C_take_s       of own T *s: takes over and frees what was there; hands it out
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
 * One file of a program has  #define ARRAYS_IMPLEMENTATION  before it includes this one: it
 * defines the tables. Members whose names begin with slot_ belong to the accessors.
 */
#ifndef ARRAYS_H
#define ARRAYS_H

#include "slotgen.h"

#if SLOTGEN_INTERFACE != 3
#error "arrays.h was written for another slotgen.h: its SLOTGEN_INTERFACE must be 3"
#endif
#if defined(__GNUC__) && __INCLUDE_LEVEL__ > 0
#pragma GCC system_header /* no warnings from here, and refusals at the line that asked */
#endif
SLOT_HEADER_BEGIN

typedef struct Point Point;
typedef struct Fixed Fixed;
typedef struct Bounded Bounded;
typedef struct Growable Growable;
typedef struct Optional Optional;
typedef struct BigRecord BigRecord;
typedef struct LittleRecord LittleRecord;
typedef struct PackedRecord PackedRecord;

/** All tables: one constant object, without a pointer. */
struct arrays_tables {
	slot_class Point;
	slot_class Fixed;
	slot_class Bounded;
	slot_class Growable;
	slot_class Optional;
	slot_class BigRecord;
	slot_class LittleRecord;
	slot_class PackedRecord;
	slot_enum Suit;
	slot_enum Mood;
	slot_enum Flag;
	slot_enum Wide;
	slot_info slot_infos[86];
	slot_key slot_keys[86];
	slot_enum_value slot_values[11];
	slot_number slot_starts[6];
	uint64_t slot_ancestors[8];
	uint16_t slot_places16[1];
	uint8_t slot_places8[194];
	uint8_t slot_displacements[1];
	char slot_texts[1][1434];
};
SLOT_EXTERN const struct arrays_tables arrays_tables;


/*---- enum Suit ---------------------------------------------------------------------------*/

typedef enum Suit SLOT_ENUM_INT {
	Suit_clubs = 0,
	Suit_diamonds = 1,
	Suit_hearts = 2,
	Suit_spades = 3
} Suit;
#define Suit_enum (arrays_tables.Suit)

/** Whether a number is one of them. */
static inline bool
Suit_is_known(int64_t number)
{
	return number >= 0 && number <= 3;
}

/** "clubs" for Suit_clubs; NULL for a number that has no name. */
static inline const char *
Suit_text(Suit value)
{
	return slot_enum_text(&Suit_enum, SLOT_CAST(int64_t, value));
}

/** Suit_clubs for "clubs"; false, and nothing changed, for a text that is none. */
static inline bool
Suit_from_text(const char *text, size_t length, Suit *value)
{
	int64_t number;

	if (!slot_enum_number(&Suit_enum, text, length, &number))
		return false;
	*value = SLOT_CAST(Suit, number);
	return true;
}


/*---- enum Mood ---------------------------------------------------------------------------*/

typedef enum Mood SLOT_ENUM_INT {
	Mood_calm = -3,
	Mood_tense = 40000
} Mood;
#define Mood_enum (arrays_tables.Mood)

/** Whether a number is one of them. */
static inline bool
Mood_is_known(int64_t number)
{
	return number == -3 || number == 40000;
}

/** "calm" for Mood_calm; NULL for a number that has no name. */
static inline const char *
Mood_text(Mood value)
{
	return slot_enum_text(&Mood_enum, SLOT_CAST(int64_t, value));
}

/** Mood_calm for "calm"; false, and nothing changed, for a text that is none. */
static inline bool
Mood_from_text(const char *text, size_t length, Mood *value)
{
	int64_t number;

	if (!slot_enum_number(&Mood_enum, text, length, &number))
		return false;
	*value = SLOT_CAST(Mood, number);
	return true;
}


/*---- enum Flag ---------------------------------------------------------------------------*/

typedef enum Flag SLOT_ENUM_INT {
	Flag_a = 0x1,
	Flag_b = 0x2,
	Flag_c = 0x4
} Flag;
#define Flag_enum (arrays_tables.Flag)

/** Whether a number is made of its masks. */
static inline bool
Flag_is_known(int64_t number)
{
	return (SLOT_CAST(uint64_t, number) & ~UINT64_C(0x7)) == 0;
}

/** "a" for Flag_a; NULL for a number that has no name. */
static inline const char *
Flag_text(Flag value)
{
	return slot_enum_text(&Flag_enum, SLOT_CAST(int64_t, value));
}

/** Flag_a for "a"; false, and nothing changed, for a text that is none. */
static inline bool
Flag_from_text(const char *text, size_t length, Flag *value)
{
	int64_t number;

	if (!slot_enum_number(&Flag_enum, text, length, &number))
		return false;
	*value = SLOT_CAST(Flag, number);
	return true;
}


/*---- enum Wide ---------------------------------------------------------------------------*/

typedef uint64_t Wide;
#define Wide_low UINT64_C(0x1)
#define Wide_high UINT64_C(0x8000000000000000)
#define Wide_enum (arrays_tables.Wide)

/** Whether a number is made of its masks. */
static inline bool
Wide_is_known(int64_t number)
{
	return (SLOT_CAST(uint64_t, number) & ~UINT64_C(0x8000000000000001)) == 0;
}

/** "low" for Wide_low; NULL for a number that has no name. */
static inline const char *
Wide_text(Wide value)
{
	return slot_enum_text(&Wide_enum, SLOT_CAST(int64_t, value));
}

/** Wide_low for "low"; false, and nothing changed, for a text that is none. */
static inline bool
Wide_from_text(const char *text, size_t length, Wide *value)
{
	int64_t number;

	if (!slot_enum_number(&Wide_enum, text, length, &number))
		return false;
	*value = SLOT_CAST(Wide, number);
	return true;
}


/*---- class Point -------------------------------------------------------------------------*/

struct Point { /* 8 bytes, align 4 */
	/** 1.0 by default. */
	/*   0 */ float x;
	/** 2.0 by default. */
	/*   4 */ float y;
};

enum Point_slot {
	Point_SLOT_x,
	Point_SLOT_y
};
#define Point_SLOTS SLOT_NAMES("x, y")
#define Point_HAS_x SLOT_YES
#define Point_HAS_y SLOT_YES
#define Point_class (arrays_tables.Point)
/** Changes with names, types and offsets. */
#define Point_LAYOUT 0x07014318ddab25a2

/** What an object starts with: a constant initialiser. */
#define Point_DEFAULTS \
	{ \
		/*   0 x */ 1.0f, \
		/*   4 y */ 2.0f \
	}

static inline float
Point_get_x(const Point *self)
{
	return self->x;
}

static inline void
Point_set_x(Point *self, float value)
{
	self->x = value;
}

static inline float
Point_get_y(const Point *self)
{
	return self->y;
}

static inline void
Point_set_y(Point *self, float value)
{
	self->y = value;
}

/** Makes raw memory an object. */
static inline void
Point_init(Point *self)
{
	static const Point slot_defaults_ = Point_DEFAULTS;

	slot_move(self, &slot_defaults_, sizeof *self);
}

/** Writes the class's own slots and nothing else. */
static inline void
Point_copy(Point *to, const Point *from)
{
	*to = *from;
}

/** A pool of Point objects and those of classes below it. */
typedef struct Point_pool {
	slot_pool slot_pool_Point;
} Point_pool;

#define Point_pool_init(pool_)    slot_pool_init(&(pool_)->slot_pool_Point, &Point_class, NULL, 0)
#define Point_pool_count(pool_)   ((pool_)->slot_pool_Point.count)
#define Point_pool_clear(pool_)   slot_pool_clear(&(pool_)->slot_pool_Point)
#define Point_pool_destroy(pool_) slot_pool_destroy(&(pool_)->slot_pool_Point)
#define Point_pool_walk(pool_)    slot_pool_walk(&(pool_)->slot_pool_Point)
#define Point_next(walk_)        SLOT_CAST(Point *, slot_walk_next(walk_, NULL))

/** As Point_init leaves it; NULL when out of memory. */
static inline Point *
Point_new(Point_pool *pool)
{
	void *self = slot_pool_new(&pool->slot_pool_Point, &Point_class);

	if (self)
		Point_init(SLOT_CAST(Point *, self));
	return SLOT_CAST(Point *, self);
}

/** With all that it owns. */
static inline void
Point_free(Point_pool *pool, Point *self)
{
	slot_pool_free(&pool->slot_pool_Point, self);
}

typedef Point *Point_idx;
#define Point_at(pool_, pointer_)  ((void)(pool_), (pointer_))
#define Point_idx_of(pool_, self_) ((void)(pool_), (self_))

#define Point_ARGS_(slot_A_) \
	slot_A_(MAY, ALWAYS, SET, GET, Point, float, x, x, SLOT_CAST(float, 1.0f)) \
	slot_A_(MAY, ALWAYS, SET, GET, Point, float, y, y, SLOT_CAST(float, 2.0f)) \

#define Point_make(...)             SLOT_MAKE_(Point, Point_ARGS_, SLOT_NO_HOOK_, __VA_ARGS__)
#define Point_replace(object_, ...) SLOT_REPLACE_(Point, Point_ARGS_, SLOT_NO_HOOK_, object_, __VA_ARGS__)
#define Point_of() \
	SLOT_OF_(Point, SLOT_NO_HOOK_, \
		 SLOT_NO_MORE_)
#define Point_eq(a_, b_) slot_eq(&Point_class, SLOT_IS_(Point, a_), SLOT_IS_(Point, b_))
#define Point_repr(self_, text_, size_) slot_repr(&Point_class, SLOT_IS_(Point, self_), text_, size_)
#define Point_validate(self_, report_, context_) slot_validate(&Point_class, SLOT_IS_(Point, self_), report_, context_)

#define Point_to_json(self_, writer_) slot_json_write(writer_, &Point_class, SLOT_IS_(Point, self_))

/** What it has is given up; at a fault it is as Point_init leaves it. */
static inline bool
Point_from_json(Point *self, slot_json_reader *reader)
{
	Point_init(self);
	return slot_json_read(reader, &Point_class, self);
}

#define Point_new_from_json(pool_, reader_) SLOT_CAST(Point *, slot_json_read_new(reader_, &(pool_)->slot_pool_Point, &Point_class))


/*---- class Fixed -------------------------------------------------------------------------*/

/** T s[N], [N][M] and [N][M][K].
 *
 * Not assigned with '=': two would own the same. */
struct Fixed { /* 464 bytes, align 8; as declared 472 */
	SLOT_EXTENSION_ union {
		SLOT_EXTENSION_ struct {
			/*   0 */ int64_t cube[2][3][4];
			/** In 0.5..1.5. */
			/* 192 */ double ratios[2];
			/* 208 */ uint64_t wides[2];
			/* 224 */ char *titles[2];
			/* 240 */ const char *units[2];
			/* 256 */ void *blobs[2];
			/* 272 */ Fixed *others[2];
			/* 288 */ Point *owned[2];
			/** {1, 3, 5} by default. */
			/* 304 */ uint32_t odd[3];
			/* 316 */ float weights[2][2];
			/* 332 */ int32_t moods[2];
			/* 340 */ Point points[2];
			/* 356 */ Point grid[2][2];
			/** 7 by default. Read-only. */
			/* 388 */ uint16_t once[2];
			/** true by default. */
			/* 392 */ bool switches[3];
			/* 395 */ char letters[2][4];
			/** In -9..9. */
			/* 403 */ int8_t deltas[5];
			/** hearts by default. */
			/* 408 */ uint8_t suits[2][2];
			/** a by default. */
			/* 412 */ uint8_t flags[2];
			/* 414 */ char names[2][3][8];
			/* 462 */ uint8_t slot_spare462[2];
		};
		SLOT_NOT_COPIED_
	};
};

enum Fixed_slot {
	Fixed_SLOT_switches,
	Fixed_SLOT_letters,
	Fixed_SLOT_deltas,
	Fixed_SLOT_cube,
	Fixed_SLOT_odd,
	Fixed_SLOT_weights,
	Fixed_SLOT_ratios,
	Fixed_SLOT_suits,
	Fixed_SLOT_moods,
	Fixed_SLOT_flags,
	Fixed_SLOT_wides,
	Fixed_SLOT_points,
	Fixed_SLOT_grid,
	Fixed_SLOT_titles,
	Fixed_SLOT_units,
	Fixed_SLOT_blobs,
	Fixed_SLOT_others,
	Fixed_SLOT_owned,
	Fixed_SLOT_once,
	Fixed_SLOT_names
};
#define Fixed_SLOTS SLOT_NAMES("switches, letters, deltas, cube, odd, weights, " \
	"ratios, suits, moods, flags, wides, points, grid, titles, units, blobs, " \
	"others, owned, once, names")
#define Fixed_HAS_switches SLOT_YES
#define Fixed_HAS_letters SLOT_YES
#define Fixed_HAS_deltas SLOT_YES
#define Fixed_HAS_cube SLOT_YES
#define Fixed_HAS_odd SLOT_YES
#define Fixed_HAS_weights SLOT_YES
#define Fixed_HAS_ratios SLOT_YES
#define Fixed_HAS_suits SLOT_YES
#define Fixed_HAS_moods SLOT_YES
#define Fixed_HAS_flags SLOT_YES
#define Fixed_HAS_wides SLOT_YES
#define Fixed_HAS_points SLOT_YES
#define Fixed_HAS_grid SLOT_YES
#define Fixed_HAS_titles SLOT_YES
#define Fixed_HAS_units SLOT_YES
#define Fixed_HAS_blobs SLOT_YES
#define Fixed_HAS_others SLOT_YES
#define Fixed_HAS_owned SLOT_YES
#define Fixed_HAS_once SLOT_YES
#define Fixed_HAS_names SLOT_YES
#define Fixed_LEN_switches 3
#define Fixed_LEN_letters 2
#define Fixed_LEN_deltas 5
#define Fixed_LEN_cube 2
#define Fixed_LEN_cube_2 3
#define Fixed_LEN_cube_3 4
#define Fixed_LEN_odd 3
#define Fixed_LEN_weights 2
#define Fixed_LEN_weights_2 2
#define Fixed_LEN_ratios 2
#define Fixed_LEN_suits 2
#define Fixed_LEN_suits_2 2
#define Fixed_LEN_moods 2
#define Fixed_LEN_flags 2
#define Fixed_LEN_wides 2
#define Fixed_LEN_points 2
#define Fixed_LEN_grid 2
#define Fixed_LEN_grid_2 2
#define Fixed_LEN_titles 2
#define Fixed_LEN_units 2
#define Fixed_LEN_blobs 2
#define Fixed_LEN_others 2
#define Fixed_LEN_owned 2
#define Fixed_LEN_once 2
#define Fixed_LEN_names 2
#define Fixed_LEN_names_2 3
#define Fixed_class (arrays_tables.Fixed)
/** Changes with names, types and offsets. */
#define Fixed_LAYOUT 0xf496e0b84d21171f

/** What an object starts with: a constant initialiser. */
#define Fixed_DEFAULTS \
	{{{ \
		/*   0 cube */ {{{0}}}, \
		/* 192 ratios */ {0.5, 0.5}, \
		/* 208 wides */ {0}, \
		/* 224 titles */ {NULL}, \
		/* 240 units */ {NULL}, \
		/* 256 blobs */ {NULL}, \
		/* 272 others */ {NULL}, \
		/* 288 owned */ {NULL}, \
		/* 304 odd */ {1, 3, 5}, \
		/* 316 weights */ {{0.0f}}, \
		/* 332 moods */ {-3, -3}, \
		/* 340 points */ {Point_DEFAULTS, Point_DEFAULTS}, \
		/* 356 grid */ {{Point_DEFAULTS, Point_DEFAULTS}, {Point_DEFAULTS, Point_DEFAULTS}}, \
		/* 388 once */ {7, 7}, \
		/* 392 switches */ {true, true, true}, \
		/* 395 letters */ {""}, \
		/* 403 deltas */ {0}, \
		/* 408 suits */ {{2, 2}, {2, 2}}, \
		/* 412 flags */ {1, 1}, \
		/* 414 names */ {{""}}, \
		/* 462 slot_spare462 */ {0} \
	}}}

static inline bool
Fixed_get_switches(const Fixed *self, size_t i)
{
	SLOT_ASSERT_(i < Fixed_LEN_switches);
	if (!(i < Fixed_LEN_switches))
		return true;
	return self->switches[i];
}

static inline bool
Fixed_set_switches(Fixed *self, size_t i, bool value)
{
	SLOT_ASSERT_(i < Fixed_LEN_switches);
	if (!(i < Fixed_LEN_switches))
		return false;
	self->switches[i] = value;
	return true;
}

static inline const bool *
Fixed_data_switches(const Fixed *self)
{
	return self->switches;
}

static inline bool *
Fixed_at_switches(Fixed *self, size_t i)
{
	SLOT_ASSERT_(i < Fixed_LEN_switches);
	if (!(i < Fixed_LEN_switches))
		return NULL;
	return &self->switches[i];
}

static inline const char *
Fixed_get_letters(const Fixed *self, size_t i)
{
	SLOT_ASSERT_(i < Fixed_LEN_letters);
	if (!(i < Fixed_LEN_letters))
		return "";
	return self->letters[i];
}

/** False, and nothing changed, for a text of 4 bytes or more. */
static inline bool
Fixed_set_letters(Fixed *self, size_t i, const char *value)
{
	SLOT_ASSERT_(i < Fixed_LEN_letters);
	if (!(i < Fixed_LEN_letters))
		return false;
	return slot_put_text(self->letters[i], 4, value, strlen(value));
}

static inline int8_t
Fixed_get_deltas(const Fixed *self, size_t i)
{
	SLOT_ASSERT_(i < Fixed_LEN_deltas);
	if (!(i < Fixed_LEN_deltas))
		return 0;
	return self->deltas[i];
}

static inline bool
Fixed_set_deltas(Fixed *self, size_t i, int64_t value)
{
	SLOT_ASSERT_(i < Fixed_LEN_deltas);
	if (!(i < Fixed_LEN_deltas))
		return false;
	if (value < -9 || value > 9)
		return false;
	self->deltas[i] = SLOT_CAST(int8_t, value);
	return true;
}

static inline int64_t
Fixed_get_cube(const Fixed *self, size_t i, size_t j, size_t k)
{
	SLOT_ASSERT_(i < Fixed_LEN_cube && j < Fixed_LEN_cube_2 && k < Fixed_LEN_cube_3);
	if (!(i < Fixed_LEN_cube && j < Fixed_LEN_cube_2 && k < Fixed_LEN_cube_3))
		return 0;
	return self->cube[i][j][k];
}

static inline bool
Fixed_set_cube(Fixed *self, size_t i, size_t j, size_t k, int64_t value)
{
	SLOT_ASSERT_(i < Fixed_LEN_cube && j < Fixed_LEN_cube_2 && k < Fixed_LEN_cube_3);
	if (!(i < Fixed_LEN_cube && j < Fixed_LEN_cube_2 && k < Fixed_LEN_cube_3))
		return false;
	self->cube[i][j][k] = value;
	return true;
}

static inline const int64_t *
Fixed_data_cube(const Fixed *self)
{
	return self->cube[0][0];
}

static inline int64_t *
Fixed_at_cube(Fixed *self, size_t i, size_t j, size_t k)
{
	SLOT_ASSERT_(i < Fixed_LEN_cube && j < Fixed_LEN_cube_2 && k < Fixed_LEN_cube_3);
	if (!(i < Fixed_LEN_cube && j < Fixed_LEN_cube_2 && k < Fixed_LEN_cube_3))
		return NULL;
	return &self->cube[i][j][k];
}

static inline uint32_t
Fixed_get_odd(const Fixed *self, size_t i)
{
	SLOT_ASSERT_(i < Fixed_LEN_odd);
	if (!(i < Fixed_LEN_odd))
		return 0;
	return self->odd[i];
}

static inline bool
Fixed_set_odd(Fixed *self, size_t i, uint32_t value)
{
	SLOT_ASSERT_(i < Fixed_LEN_odd);
	if (!(i < Fixed_LEN_odd))
		return false;
	self->odd[i] = value;
	return true;
}

static inline const uint32_t *
Fixed_data_odd(const Fixed *self)
{
	return self->odd;
}

static inline uint32_t *
Fixed_at_odd(Fixed *self, size_t i)
{
	SLOT_ASSERT_(i < Fixed_LEN_odd);
	if (!(i < Fixed_LEN_odd))
		return NULL;
	return &self->odd[i];
}

static inline float
Fixed_get_weights(const Fixed *self, size_t i, size_t j)
{
	SLOT_ASSERT_(i < Fixed_LEN_weights && j < Fixed_LEN_weights_2);
	if (!(i < Fixed_LEN_weights && j < Fixed_LEN_weights_2))
		return 0.0f;
	return self->weights[i][j];
}

static inline bool
Fixed_set_weights(Fixed *self, size_t i, size_t j, float value)
{
	SLOT_ASSERT_(i < Fixed_LEN_weights && j < Fixed_LEN_weights_2);
	if (!(i < Fixed_LEN_weights && j < Fixed_LEN_weights_2))
		return false;
	self->weights[i][j] = value;
	return true;
}

static inline const float *
Fixed_data_weights(const Fixed *self)
{
	return self->weights[0];
}

static inline float *
Fixed_at_weights(Fixed *self, size_t i, size_t j)
{
	SLOT_ASSERT_(i < Fixed_LEN_weights && j < Fixed_LEN_weights_2);
	if (!(i < Fixed_LEN_weights && j < Fixed_LEN_weights_2))
		return NULL;
	return &self->weights[i][j];
}

static inline double
Fixed_get_ratios(const Fixed *self, size_t i)
{
	SLOT_ASSERT_(i < Fixed_LEN_ratios);
	if (!(i < Fixed_LEN_ratios))
		return 0.5;
	return self->ratios[i];
}

static inline bool
Fixed_set_ratios(Fixed *self, size_t i, double value)
{
	SLOT_ASSERT_(i < Fixed_LEN_ratios);
	if (!(i < Fixed_LEN_ratios))
		return false;
	if (!(value >= 0.5 && value <= 1.5))
		return false;
	self->ratios[i] = value;
	return true;
}

static inline Suit
Fixed_get_suits(const Fixed *self, size_t i, size_t j)
{
	SLOT_ASSERT_(i < Fixed_LEN_suits && j < Fixed_LEN_suits_2);
	if (!(i < Fixed_LEN_suits && j < Fixed_LEN_suits_2))
		return SLOT_CAST(Suit, 2);
	return SLOT_CAST(Suit, self->suits[i][j]);
}

static inline bool
Fixed_set_suits(Fixed *self, size_t i, size_t j, Suit value)
{
	SLOT_ASSERT_(i < Fixed_LEN_suits && j < Fixed_LEN_suits_2);
	if (!(i < Fixed_LEN_suits && j < Fixed_LEN_suits_2))
		return false;
	if (!Suit_is_known(SLOT_CAST(int64_t, value)))
		return false;
	self->suits[i][j] = SLOT_CAST(uint8_t, value);
	return true;
}

static inline Mood
Fixed_get_moods(const Fixed *self, size_t i)
{
	SLOT_ASSERT_(i < Fixed_LEN_moods);
	if (!(i < Fixed_LEN_moods))
		return SLOT_CAST(Mood, -3);
	return SLOT_CAST(Mood, self->moods[i]);
}

static inline bool
Fixed_set_moods(Fixed *self, size_t i, Mood value)
{
	SLOT_ASSERT_(i < Fixed_LEN_moods);
	if (!(i < Fixed_LEN_moods))
		return false;
	if (!Mood_is_known(SLOT_CAST(int64_t, value)))
		return false;
	self->moods[i] = SLOT_CAST(int32_t, value);
	return true;
}

static inline Flag
Fixed_get_flags(const Fixed *self, size_t i)
{
	SLOT_ASSERT_(i < Fixed_LEN_flags);
	if (!(i < Fixed_LEN_flags))
		return SLOT_CAST(Flag, 1);
	return SLOT_CAST(Flag, self->flags[i]);
}

static inline bool
Fixed_set_flags(Fixed *self, size_t i, Flag value)
{
	SLOT_ASSERT_(i < Fixed_LEN_flags);
	if (!(i < Fixed_LEN_flags))
		return false;
	if (!Flag_is_known(SLOT_CAST(int64_t, value)))
		return false;
	self->flags[i] = SLOT_CAST(uint8_t, value);
	return true;
}

static inline Wide
Fixed_get_wides(const Fixed *self, size_t i)
{
	SLOT_ASSERT_(i < Fixed_LEN_wides);
	if (!(i < Fixed_LEN_wides))
		return SLOT_CAST(Wide, 0);
	return SLOT_CAST(Wide, self->wides[i]);
}

static inline bool
Fixed_set_wides(Fixed *self, size_t i, Wide value)
{
	SLOT_ASSERT_(i < Fixed_LEN_wides);
	if (!(i < Fixed_LEN_wides))
		return false;
	if (!Wide_is_known(SLOT_CAST(int64_t, value)))
		return false;
	self->wides[i] = SLOT_CAST(uint64_t, value);
	return true;
}

/** NULL past the end. */
static inline const Point *
Fixed_get_points(const Fixed *self, size_t i)
{
	SLOT_ASSERT_(i < Fixed_LEN_points);
	if (!(i < Fixed_LEN_points))
		return NULL;
	return &self->points[i];
}

static inline Point *
Fixed_at_points(Fixed *self, size_t i)
{
	SLOT_ASSERT_(i < Fixed_LEN_points);
	if (!(i < Fixed_LEN_points))
		return NULL;
	return &self->points[i];
}

static inline bool
Fixed_set_points(Fixed *self, size_t i, const Point *value)
{
	SLOT_ASSERT_(i < Fixed_LEN_points);
	if (!(i < Fixed_LEN_points))
		return false;
	Point_copy(&self->points[i], value);
	return true;
}

/** NULL past the end. */
static inline const Point *
Fixed_get_grid(const Fixed *self, size_t i, size_t j)
{
	SLOT_ASSERT_(i < Fixed_LEN_grid && j < Fixed_LEN_grid_2);
	if (!(i < Fixed_LEN_grid && j < Fixed_LEN_grid_2))
		return NULL;
	return &self->grid[i][j];
}

static inline Point *
Fixed_at_grid(Fixed *self, size_t i, size_t j)
{
	SLOT_ASSERT_(i < Fixed_LEN_grid && j < Fixed_LEN_grid_2);
	if (!(i < Fixed_LEN_grid && j < Fixed_LEN_grid_2))
		return NULL;
	return &self->grid[i][j];
}

static inline bool
Fixed_set_grid(Fixed *self, size_t i, size_t j, const Point *value)
{
	SLOT_ASSERT_(i < Fixed_LEN_grid && j < Fixed_LEN_grid_2);
	if (!(i < Fixed_LEN_grid && j < Fixed_LEN_grid_2))
		return false;
	Point_copy(&self->grid[i][j], value);
	return true;
}

static inline const char *
Fixed_get_titles(const Fixed *self, size_t i)
{
	SLOT_ASSERT_(i < Fixed_LEN_titles);
	if (!(i < Fixed_LEN_titles))
		return "";
	return self->titles[i] ? self->titles[i] : "";
}

/** Copies it; NULL stands for the text at the start. False, and nothing changed, when out
 * of memory. */
static inline bool
Fixed_set_titles(Fixed *self, size_t i, const char *value)
{
	SLOT_ASSERT_(i < Fixed_LEN_titles);
	if (!(i < Fixed_LEN_titles))
		return false;
	return slot_string_copy(&self->titles[i], value);
}

static inline const char *
Fixed_get_units(const Fixed *self, size_t i)
{
	SLOT_ASSERT_(i < Fixed_LEN_units);
	if (!(i < Fixed_LEN_units))
		return "";
	return self->units[i] ? self->units[i] : "";
}

/** Keeps the pointer: the text must live as long as it is here. */
static inline bool
Fixed_set_units(Fixed *self, size_t i, const char *value)
{
	SLOT_ASSERT_(i < Fixed_LEN_units);
	if (!(i < Fixed_LEN_units))
		return false;
	self->units[i] = value;
	return true;
}

static inline slot_bytes
Fixed_get_blobs(const Fixed *self, size_t i)
{
	slot_bytes bytes = {NULL, 0};

	SLOT_ASSERT_(i < Fixed_LEN_blobs);
	if (!(i < Fixed_LEN_blobs))
		return bytes;
	bytes.data = self->blobs[i];
	bytes.size = slot_block_count(self->blobs[i]);
	return bytes;
}

/** Copies them; false, and nothing changed, when out of memory. */
static inline bool
Fixed_set_blobs(Fixed *self, size_t i, const void *data, size_t size)
{
	SLOT_ASSERT_(i < Fixed_LEN_blobs);
	if (!(i < Fixed_LEN_blobs))
		return false;
	return slot_bytes_set(&self->blobs[i], data, size);
}

static inline Fixed *
Fixed_get_others(const Fixed *self, size_t i)
{
	SLOT_ASSERT_(i < Fixed_LEN_others);
	if (!(i < Fixed_LEN_others))
		return NULL;
	return self->others[i];
}

/** Refers to it only: neither owns nor watches. */
static inline bool
Fixed_set_others(Fixed *self, size_t i, Fixed *value)
{
	SLOT_ASSERT_(i < Fixed_LEN_others);
	if (!(i < Fixed_LEN_others))
		return false;
	self->others[i] = value;
	return true;
}

static inline Point *
Fixed_get_owned(const Fixed *self, size_t i)
{
	SLOT_ASSERT_(i < Fixed_LEN_owned);
	if (!(i < Fixed_LEN_owned))
		return NULL;
	return self->owned[i];
}

/** Takes over an object of a pool that has no other owner, or NULL, and frees what was there. */
static inline bool
Fixed_set_owned(Fixed *self, size_t i, Point *value)
{
	SLOT_ASSERT_(i < Fixed_LEN_owned);
	if (!(i < Fixed_LEN_owned))
		return false;
	slot_own_set(&self->owned[i], value);
	return true;
}

/** Hands it over to the caller: NULL is left. */
static inline Point *
Fixed_take_owned(Fixed *self, size_t i)
{
	Point *value;

	SLOT_ASSERT_(i < Fixed_LEN_owned);
	if (!(i < Fixed_LEN_owned))
		return NULL;
	value = self->owned[i];
	self->owned[i] = NULL;
	return value;
}

static inline uint16_t
Fixed_get_once(const Fixed *self, size_t i)
{
	SLOT_ASSERT_(i < Fixed_LEN_once);
	if (!(i < Fixed_LEN_once))
		return 7;
	return self->once[i];
}

static inline const uint16_t *
Fixed_data_once(const Fixed *self)
{
	return self->once;
}

static inline const char *
Fixed_get_names(const Fixed *self, size_t i, size_t j)
{
	SLOT_ASSERT_(i < Fixed_LEN_names && j < Fixed_LEN_names_2);
	if (!(i < Fixed_LEN_names && j < Fixed_LEN_names_2))
		return "";
	return self->names[i][j];
}

/** False, and nothing changed, for a text of 8 bytes or more. */
static inline bool
Fixed_set_names(Fixed *self, size_t i, size_t j, const char *value)
{
	SLOT_ASSERT_(i < Fixed_LEN_names && j < Fixed_LEN_names_2);
	if (!(i < Fixed_LEN_names && j < Fixed_LEN_names_2))
		return false;
	return slot_put_text(self->names[i][j], 8, value, strlen(value));
}

/** Makes raw memory an object. */
static inline void
Fixed_init(Fixed *self)
{
	static const Fixed slot_defaults_ = Fixed_DEFAULTS;

	slot_move(self, &slot_defaults_, sizeof *self);
}

/* With copies of all that it owns, in the pools where that is; false, and nothing changed, when out
 * of memory. */
#define Fixed_copy(to_, from_) slot_copy(&Fixed_class, SLOT_IS_NOT_CONST_(Fixed, to_), SLOT_IS_(Fixed, from_))

/** Gives up what it owns: texts and lists are as at the start, own pointers NULL. For objects that
 * are in no pool. */
static inline void
Fixed_release(Fixed *self)
{
	slot_release(&Fixed_class, self);
}

/** A pool of Fixed objects and those of classes below it. */
typedef struct Fixed_pool {
	slot_pool slot_pool_Fixed;
	slot_pool *slot_peers[1];
} Fixed_pool;

/* Its objects own objects of the pools that follow it. */
#define Fixed_pool_init(pool_, Point) \
	( \
	(pool_)->slot_peers[0] = &(Point)->slot_pool_Point, \
	slot_pool_init(&(pool_)->slot_pool_Fixed, &Fixed_class, (pool_)->slot_peers, 1))
#define Fixed_pool_count(pool_)   ((pool_)->slot_pool_Fixed.count)
#define Fixed_pool_clear(pool_)   slot_pool_clear(&(pool_)->slot_pool_Fixed)
#define Fixed_pool_destroy(pool_) slot_pool_destroy(&(pool_)->slot_pool_Fixed)
#define Fixed_pool_walk(pool_)    slot_pool_walk(&(pool_)->slot_pool_Fixed)
#define Fixed_next(walk_)        SLOT_CAST(Fixed *, slot_walk_next(walk_, NULL))

/** As Fixed_init leaves it; NULL when out of memory. */
static inline Fixed *
Fixed_new(Fixed_pool *pool)
{
	void *self = slot_pool_new(&pool->slot_pool_Fixed, &Fixed_class);

	if (self)
		Fixed_init(SLOT_CAST(Fixed *, self));
	return SLOT_CAST(Fixed *, self);
}

/** With all that it owns. */
static inline void
Fixed_free(Fixed_pool *pool, Fixed *self)
{
	slot_pool_free(&pool->slot_pool_Fixed, self);
}

typedef Fixed *Fixed_idx;
#define Fixed_at(pool_, pointer_)  ((void)(pool_), (pointer_))
#define Fixed_idx_of(pool_, self_) ((void)(pool_), (self_))

#define Fixed_make() Fixed_of()
#define Fixed_of() \
	SLOT_OF_(Fixed, SLOT_NO_HOOK_, \
		 SLOT_NO_MORE_)
#define Fixed_eq(a_, b_) slot_eq(&Fixed_class, SLOT_IS_(Fixed, a_), SLOT_IS_(Fixed, b_))
#define Fixed_repr(self_, text_, size_) slot_repr(&Fixed_class, SLOT_IS_(Fixed, self_), text_, size_)
#define Fixed_validate(self_, report_, context_) slot_validate(&Fixed_class, SLOT_IS_(Fixed, self_), report_, context_)

#define Fixed_to_json(self_, writer_) slot_json_write(writer_, &Fixed_class, SLOT_IS_(Fixed, self_))

/** What it has is given up; at a fault it is as Fixed_init leaves it. */
static inline bool
Fixed_from_json(Fixed *self, slot_json_reader *reader)
{
	slot_release(&Fixed_class, self);
	Fixed_init(self);
	return slot_json_read(reader, &Fixed_class, self);
}

#define Fixed_new_from_json(pool_, reader_) SLOT_CAST(Fixed *, slot_json_read_new(reader_, &(pool_)->slot_pool_Fixed, &Fixed_class))


/*---- class Bounded -----------------------------------------------------------------------*/

/** T s[<=N] and rows of it.
 *
 * Not assigned with '=': two would own the same. */
struct Bounded { /* 840 bytes, align 8; as declared 880 */
	SLOT_EXTENSION_ union {
		SLOT_EXTENSION_ struct {
			/*   0 */ uint64_t pages[2][2][2];
			/** In 0.5..1.5. */
			/*  64 */ double ratios[2];
			/*  80 */ Bounded *others[2];
			/*  96 */ const char *units[2];
			/* 112 */ char *titles[2];
			/* 128 */ Point *owned[2];
			/* 144 */ uint32_t rows[3][2];
			/* 168 */ Point points[3];
			/* 192 */ uint16_t slot_count_deltas;
			/** In -9..9. */
			/* 194 */ int16_t deltas[300];
			/* 794 */ uint8_t slot_count_switches;
			/* 795 */ bool switches[3];
			/* 798 */ uint8_t slot_count_names;
			/* 799 */ char names[2][8];
			/* 815 */ uint8_t slot_count_rows;
			/* 816 */ uint8_t slot_count_pages;
			/* 817 */ uint8_t slot_count_ratios;
			/* 818 */ uint8_t slot_count_suits;
			/* 819 */ uint8_t suits[4];
			/* 823 */ uint8_t slot_count_flags;
			/* 824 */ uint8_t flags[2];
			/* 826 */ uint8_t slot_count_points;
			/* 827 */ uint8_t slot_count_others;
			/* 828 */ uint8_t slot_count_units;
			/* 829 */ uint8_t slot_count_titles;
			/* 830 */ uint8_t slot_count_owned;
			/* 831 */ uint8_t slot_count_fixed;
			/** Read-only. */
			/* 832 */ uint8_t fixed[2];
			/* 834 */ uint8_t slot_spare834[6];
		};
		SLOT_NOT_COPIED_
	};
};

enum Bounded_slot {
	Bounded_SLOT_switches,
	Bounded_SLOT_names,
	Bounded_SLOT_deltas,
	Bounded_SLOT_rows,
	Bounded_SLOT_pages,
	Bounded_SLOT_ratios,
	Bounded_SLOT_suits,
	Bounded_SLOT_flags,
	Bounded_SLOT_points,
	Bounded_SLOT_others,
	Bounded_SLOT_units,
	Bounded_SLOT_titles,
	Bounded_SLOT_owned,
	Bounded_SLOT_fixed
};
#define Bounded_SLOTS SLOT_NAMES("switches, names, deltas, rows, pages, ratios, " \
	"suits, flags, points, others, units, titles, owned, fixed")
#define Bounded_HAS_switches SLOT_YES
#define Bounded_HAS_names SLOT_YES
#define Bounded_HAS_deltas SLOT_YES
#define Bounded_HAS_rows SLOT_YES
#define Bounded_HAS_pages SLOT_YES
#define Bounded_HAS_ratios SLOT_YES
#define Bounded_HAS_suits SLOT_YES
#define Bounded_HAS_flags SLOT_YES
#define Bounded_HAS_points SLOT_YES
#define Bounded_HAS_others SLOT_YES
#define Bounded_HAS_units SLOT_YES
#define Bounded_HAS_titles SLOT_YES
#define Bounded_HAS_owned SLOT_YES
#define Bounded_HAS_fixed SLOT_YES
#define Bounded_LEN_switches 3
#define Bounded_LEN_names 2
#define Bounded_LEN_deltas 300
#define Bounded_LEN_rows 3
#define Bounded_LEN_rows_2 2
#define Bounded_LEN_pages 2
#define Bounded_LEN_pages_2 2
#define Bounded_LEN_pages_3 2
#define Bounded_LEN_ratios 2
#define Bounded_LEN_suits 4
#define Bounded_LEN_flags 2
#define Bounded_LEN_points 3
#define Bounded_LEN_others 2
#define Bounded_LEN_units 2
#define Bounded_LEN_titles 2
#define Bounded_LEN_owned 2
#define Bounded_LEN_fixed 2
#define Bounded_class (arrays_tables.Bounded)
/** Changes with names, types and offsets. */
#define Bounded_LAYOUT 0x8744edeae0b3169b

/** What an object starts with: a constant initialiser. */
#define Bounded_DEFAULTS \
	{{{ \
		/*   0 pages */ {{{0}}}, \
		/*  64 ratios */ {0.5, 0.5}, \
		/*  80 others */ {NULL}, \
		/*  96 units */ {NULL}, \
		/* 112 titles */ {NULL}, \
		/* 128 owned */ {NULL}, \
		/* 144 rows */ {{0}}, \
		/* 168 points */ {Point_DEFAULTS, Point_DEFAULTS, Point_DEFAULTS}, \
		/* 192 slot_count_deltas */ 0, \
		/* 194 deltas */ {0}, \
		/* 794 slot_count_switches */ 0, \
		/* 795 switches */ {false}, \
		/* 798 slot_count_names */ 0, \
		/* 799 names */ {""}, \
		/* 815 slot_count_rows */ 0, \
		/* 816 slot_count_pages */ 0, \
		/* 817 slot_count_ratios */ 0, \
		/* 818 slot_count_suits */ 0, \
		/* 819 suits */ {0}, \
		/* 823 slot_count_flags */ 0, \
		/* 824 flags */ {0}, \
		/* 826 slot_count_points */ 0, \
		/* 827 slot_count_others */ 0, \
		/* 828 slot_count_units */ 0, \
		/* 829 slot_count_titles */ 0, \
		/* 830 slot_count_owned */ 0, \
		/* 831 slot_count_fixed */ 0, \
		/* 832 fixed */ {0}, \
		/* 834 slot_spare834 */ {0} \
	}}}

/** Elements in use, at most Bounded_LEN_switches. */
static inline size_t
Bounded_count_switches(const Bounded *self)
{
	return self->slot_count_switches;
}

static inline bool
Bounded_get_switches(const Bounded *self, size_t i)
{
	SLOT_ASSERT_(i < Bounded_count_switches(self));
	if (!(i < Bounded_count_switches(self)))
		return false;
	return self->switches[i];
}

static inline bool
Bounded_set_switches(Bounded *self, size_t i, bool value)
{
	SLOT_ASSERT_(i < Bounded_count_switches(self));
	if (!(i < Bounded_count_switches(self)))
		return false;
	self->switches[i] = value;
	return true;
}

static inline const bool *
Bounded_data_switches(const Bounded *self)
{
	return self->switches;
}

static inline bool *
Bounded_at_switches(Bounded *self, size_t i)
{
	SLOT_ASSERT_(i < Bounded_count_switches(self));
	if (!(i < Bounded_count_switches(self)))
		return NULL;
	return &self->switches[i];
}

/** Before element i; false, and nothing changed, where the array is full or the value refused. */
static inline bool
Bounded_insert_switches(Bounded *self, size_t i, bool value)
{
	size_t count = Bounded_count_switches(self);

	SLOT_ASSERT_(i <= count);
	if (i > count || count == Bounded_LEN_switches)
		return false;
	slot_open_gap(self->switches, i, count, sizeof self->switches[0]);
	self->switches[i] = value;
	self->slot_count_switches++;
	return true;
}

static inline bool
Bounded_append_switches(Bounded *self, bool value)
{
	return Bounded_insert_switches(self, Bounded_count_switches(self), value);
}

static inline bool
Bounded_remove_switches(Bounded *self, size_t i)
{
	size_t count = Bounded_count_switches(self);

	SLOT_ASSERT_(i < count);
	if (i >= count)
		return false;
	slot_close_gap(self->switches, i, count, sizeof self->switches[0]);
	self->slot_count_switches--;
	return true;
}

/** Elements in use, at most Bounded_LEN_names. */
static inline size_t
Bounded_count_names(const Bounded *self)
{
	return self->slot_count_names;
}

static inline const char *
Bounded_get_names(const Bounded *self, size_t i)
{
	SLOT_ASSERT_(i < Bounded_count_names(self));
	if (!(i < Bounded_count_names(self)))
		return "";
	return self->names[i];
}

/** False, and nothing changed, for a text of 8 bytes or more. */
static inline bool
Bounded_set_names(Bounded *self, size_t i, const char *value)
{
	SLOT_ASSERT_(i < Bounded_count_names(self));
	if (!(i < Bounded_count_names(self)))
		return false;
	return slot_put_text(self->names[i], 8, value, strlen(value));
}

/** Before element i; false, and nothing changed, where the array is full or the value refused. */
static inline bool
Bounded_insert_names(Bounded *self, size_t i, const char *value)
{
	size_t count = Bounded_count_names(self);

	SLOT_ASSERT_(i <= count);
	if (i > count || count == Bounded_LEN_names)
		return false;
	if (!slot_put_text(self->names[count], 8, value, strlen(value)))
		return false;
	slot_move_last(self->names, i, count, sizeof self->names[0]);
	self->slot_count_names++;
	return true;
}

static inline bool
Bounded_append_names(Bounded *self, const char *value)
{
	return Bounded_insert_names(self, Bounded_count_names(self), value);
}

static inline bool
Bounded_remove_names(Bounded *self, size_t i)
{
	size_t count = Bounded_count_names(self);

	SLOT_ASSERT_(i < count);
	if (i >= count)
		return false;
	slot_close_gap(self->names, i, count, sizeof self->names[0]);
	self->slot_count_names--;
	return true;
}

/** Elements in use, at most Bounded_LEN_deltas. */
static inline size_t
Bounded_count_deltas(const Bounded *self)
{
	return self->slot_count_deltas;
}

static inline int16_t
Bounded_get_deltas(const Bounded *self, size_t i)
{
	SLOT_ASSERT_(i < Bounded_count_deltas(self));
	if (!(i < Bounded_count_deltas(self)))
		return 0;
	return self->deltas[i];
}

static inline bool
Bounded_set_deltas(Bounded *self, size_t i, int64_t value)
{
	SLOT_ASSERT_(i < Bounded_count_deltas(self));
	if (!(i < Bounded_count_deltas(self)))
		return false;
	if (value < -9 || value > 9)
		return false;
	self->deltas[i] = SLOT_CAST(int16_t, value);
	return true;
}

/** Before element i; false, and nothing changed, where the array is full or the value refused. */
static inline bool
Bounded_insert_deltas(Bounded *self, size_t i, int64_t value)
{
	size_t count = Bounded_count_deltas(self);

	SLOT_ASSERT_(i <= count);
	if (i > count || count == Bounded_LEN_deltas)
		return false;
	if (value < -9 || value > 9)
		return false;
	slot_open_gap(self->deltas, i, count, sizeof self->deltas[0]);
	self->deltas[i] = SLOT_CAST(int16_t, value);
	self->slot_count_deltas++;
	return true;
}

static inline bool
Bounded_append_deltas(Bounded *self, int64_t value)
{
	return Bounded_insert_deltas(self, Bounded_count_deltas(self), value);
}

static inline bool
Bounded_remove_deltas(Bounded *self, size_t i)
{
	size_t count = Bounded_count_deltas(self);

	SLOT_ASSERT_(i < count);
	if (i >= count)
		return false;
	slot_close_gap(self->deltas, i, count, sizeof self->deltas[0]);
	self->slot_count_deltas--;
	return true;
}

/** Elements in use, at most Bounded_LEN_rows. */
static inline size_t
Bounded_count_rows(const Bounded *self)
{
	return self->slot_count_rows;
}

static inline uint32_t
Bounded_get_rows(const Bounded *self, size_t i, size_t j)
{
	SLOT_ASSERT_(i < Bounded_count_rows(self) && j < Bounded_LEN_rows_2);
	if (!(i < Bounded_count_rows(self) && j < Bounded_LEN_rows_2))
		return 0;
	return self->rows[i][j];
}

static inline bool
Bounded_set_rows(Bounded *self, size_t i, size_t j, uint32_t value)
{
	SLOT_ASSERT_(i < Bounded_count_rows(self) && j < Bounded_LEN_rows_2);
	if (!(i < Bounded_count_rows(self) && j < Bounded_LEN_rows_2))
		return false;
	self->rows[i][j] = value;
	return true;
}

static inline const uint32_t *
Bounded_data_rows(const Bounded *self)
{
	return self->rows[0];
}

static inline uint32_t *
Bounded_at_rows(Bounded *self, size_t i, size_t j)
{
	SLOT_ASSERT_(i < Bounded_count_rows(self) && j < Bounded_LEN_rows_2);
	if (!(i < Bounded_count_rows(self) && j < Bounded_LEN_rows_2))
		return NULL;
	return &self->rows[i][j];
}

/** A row as at the start before number i; false, and nothing changed, where the array is full. */
static inline bool
Bounded_insert_rows(Bounded *self, size_t i)
{
	return slot_insert(&Bounded_class, self, Bounded_SLOT_rows, i) == SLOT_OK;
}

static inline bool
Bounded_append_rows(Bounded *self)
{
	return Bounded_insert_rows(self, Bounded_count_rows(self));
}

/** With what it owns. */
static inline bool
Bounded_remove_rows(Bounded *self, size_t i)
{
	return slot_remove(&Bounded_class, self, Bounded_SLOT_rows, i) == SLOT_OK;
}

/** Elements in use, at most Bounded_LEN_pages. */
static inline size_t
Bounded_count_pages(const Bounded *self)
{
	return self->slot_count_pages;
}

static inline uint64_t
Bounded_get_pages(const Bounded *self, size_t i, size_t j, size_t k)
{
	SLOT_ASSERT_(i < Bounded_count_pages(self) && j < Bounded_LEN_pages_2 && k < Bounded_LEN_pages_3);
	if (!(i < Bounded_count_pages(self) && j < Bounded_LEN_pages_2 && k < Bounded_LEN_pages_3))
		return 0;
	return self->pages[i][j][k];
}

static inline bool
Bounded_set_pages(Bounded *self, size_t i, size_t j, size_t k, uint64_t value)
{
	SLOT_ASSERT_(i < Bounded_count_pages(self) && j < Bounded_LEN_pages_2 && k < Bounded_LEN_pages_3);
	if (!(i < Bounded_count_pages(self) && j < Bounded_LEN_pages_2 && k < Bounded_LEN_pages_3))
		return false;
	self->pages[i][j][k] = value;
	return true;
}

static inline const uint64_t *
Bounded_data_pages(const Bounded *self)
{
	return self->pages[0][0];
}

static inline uint64_t *
Bounded_at_pages(Bounded *self, size_t i, size_t j, size_t k)
{
	SLOT_ASSERT_(i < Bounded_count_pages(self) && j < Bounded_LEN_pages_2 && k < Bounded_LEN_pages_3);
	if (!(i < Bounded_count_pages(self) && j < Bounded_LEN_pages_2 && k < Bounded_LEN_pages_3))
		return NULL;
	return &self->pages[i][j][k];
}

/** A row as at the start before number i; false, and nothing changed, where the array is full. */
static inline bool
Bounded_insert_pages(Bounded *self, size_t i)
{
	return slot_insert(&Bounded_class, self, Bounded_SLOT_pages, i) == SLOT_OK;
}

static inline bool
Bounded_append_pages(Bounded *self)
{
	return Bounded_insert_pages(self, Bounded_count_pages(self));
}

/** With what it owns. */
static inline bool
Bounded_remove_pages(Bounded *self, size_t i)
{
	return slot_remove(&Bounded_class, self, Bounded_SLOT_pages, i) == SLOT_OK;
}

/** Elements in use, at most Bounded_LEN_ratios. */
static inline size_t
Bounded_count_ratios(const Bounded *self)
{
	return self->slot_count_ratios;
}

static inline double
Bounded_get_ratios(const Bounded *self, size_t i)
{
	SLOT_ASSERT_(i < Bounded_count_ratios(self));
	if (!(i < Bounded_count_ratios(self)))
		return 0.5;
	return self->ratios[i];
}

static inline bool
Bounded_set_ratios(Bounded *self, size_t i, double value)
{
	SLOT_ASSERT_(i < Bounded_count_ratios(self));
	if (!(i < Bounded_count_ratios(self)))
		return false;
	if (!(value >= 0.5 && value <= 1.5))
		return false;
	self->ratios[i] = value;
	return true;
}

/** Before element i; false, and nothing changed, where the array is full or the value refused. */
static inline bool
Bounded_insert_ratios(Bounded *self, size_t i, double value)
{
	size_t count = Bounded_count_ratios(self);

	SLOT_ASSERT_(i <= count);
	if (i > count || count == Bounded_LEN_ratios)
		return false;
	if (!(value >= 0.5 && value <= 1.5))
		return false;
	slot_open_gap(self->ratios, i, count, sizeof self->ratios[0]);
	self->ratios[i] = value;
	self->slot_count_ratios++;
	return true;
}

static inline bool
Bounded_append_ratios(Bounded *self, double value)
{
	return Bounded_insert_ratios(self, Bounded_count_ratios(self), value);
}

static inline bool
Bounded_remove_ratios(Bounded *self, size_t i)
{
	size_t count = Bounded_count_ratios(self);

	SLOT_ASSERT_(i < count);
	if (i >= count)
		return false;
	slot_close_gap(self->ratios, i, count, sizeof self->ratios[0]);
	self->slot_count_ratios--;
	return true;
}

/** Elements in use, at most Bounded_LEN_suits. */
static inline size_t
Bounded_count_suits(const Bounded *self)
{
	return self->slot_count_suits;
}

static inline Suit
Bounded_get_suits(const Bounded *self, size_t i)
{
	SLOT_ASSERT_(i < Bounded_count_suits(self));
	if (!(i < Bounded_count_suits(self)))
		return SLOT_CAST(Suit, 0);
	return SLOT_CAST(Suit, self->suits[i]);
}

static inline bool
Bounded_set_suits(Bounded *self, size_t i, Suit value)
{
	SLOT_ASSERT_(i < Bounded_count_suits(self));
	if (!(i < Bounded_count_suits(self)))
		return false;
	if (!Suit_is_known(SLOT_CAST(int64_t, value)))
		return false;
	self->suits[i] = SLOT_CAST(uint8_t, value);
	return true;
}

/** Before element i; false, and nothing changed, where the array is full or the value refused. */
static inline bool
Bounded_insert_suits(Bounded *self, size_t i, Suit value)
{
	size_t count = Bounded_count_suits(self);

	SLOT_ASSERT_(i <= count);
	if (i > count || count == Bounded_LEN_suits)
		return false;
	if (!Suit_is_known(SLOT_CAST(int64_t, value)))
		return false;
	slot_open_gap(self->suits, i, count, sizeof self->suits[0]);
	self->suits[i] = SLOT_CAST(uint8_t, value);
	self->slot_count_suits++;
	return true;
}

static inline bool
Bounded_append_suits(Bounded *self, Suit value)
{
	return Bounded_insert_suits(self, Bounded_count_suits(self), value);
}

static inline bool
Bounded_remove_suits(Bounded *self, size_t i)
{
	size_t count = Bounded_count_suits(self);

	SLOT_ASSERT_(i < count);
	if (i >= count)
		return false;
	slot_close_gap(self->suits, i, count, sizeof self->suits[0]);
	self->slot_count_suits--;
	return true;
}

/** Elements in use, at most Bounded_LEN_flags. */
static inline size_t
Bounded_count_flags(const Bounded *self)
{
	return self->slot_count_flags;
}

static inline Flag
Bounded_get_flags(const Bounded *self, size_t i)
{
	SLOT_ASSERT_(i < Bounded_count_flags(self));
	if (!(i < Bounded_count_flags(self)))
		return SLOT_CAST(Flag, 0);
	return SLOT_CAST(Flag, self->flags[i]);
}

static inline bool
Bounded_set_flags(Bounded *self, size_t i, Flag value)
{
	SLOT_ASSERT_(i < Bounded_count_flags(self));
	if (!(i < Bounded_count_flags(self)))
		return false;
	if (!Flag_is_known(SLOT_CAST(int64_t, value)))
		return false;
	self->flags[i] = SLOT_CAST(uint8_t, value);
	return true;
}

/** Before element i; false, and nothing changed, where the array is full or the value refused. */
static inline bool
Bounded_insert_flags(Bounded *self, size_t i, Flag value)
{
	size_t count = Bounded_count_flags(self);

	SLOT_ASSERT_(i <= count);
	if (i > count || count == Bounded_LEN_flags)
		return false;
	if (!Flag_is_known(SLOT_CAST(int64_t, value)))
		return false;
	slot_open_gap(self->flags, i, count, sizeof self->flags[0]);
	self->flags[i] = SLOT_CAST(uint8_t, value);
	self->slot_count_flags++;
	return true;
}

static inline bool
Bounded_append_flags(Bounded *self, Flag value)
{
	return Bounded_insert_flags(self, Bounded_count_flags(self), value);
}

static inline bool
Bounded_remove_flags(Bounded *self, size_t i)
{
	size_t count = Bounded_count_flags(self);

	SLOT_ASSERT_(i < count);
	if (i >= count)
		return false;
	slot_close_gap(self->flags, i, count, sizeof self->flags[0]);
	self->slot_count_flags--;
	return true;
}

/** Elements in use, at most Bounded_LEN_points. */
static inline size_t
Bounded_count_points(const Bounded *self)
{
	return self->slot_count_points;
}

/** NULL past the end. */
static inline const Point *
Bounded_get_points(const Bounded *self, size_t i)
{
	SLOT_ASSERT_(i < Bounded_count_points(self));
	if (!(i < Bounded_count_points(self)))
		return NULL;
	return &self->points[i];
}

static inline Point *
Bounded_at_points(Bounded *self, size_t i)
{
	SLOT_ASSERT_(i < Bounded_count_points(self));
	if (!(i < Bounded_count_points(self)))
		return NULL;
	return &self->points[i];
}

static inline bool
Bounded_set_points(Bounded *self, size_t i, const Point *value)
{
	SLOT_ASSERT_(i < Bounded_count_points(self));
	if (!(i < Bounded_count_points(self)))
		return false;
	Point_copy(&self->points[i], value);
	return true;
}

/** Before element i; false, and nothing changed, where the array is full or the value refused. */
static inline bool
Bounded_insert_points(Bounded *self, size_t i, const Point *value)
{
	size_t count = Bounded_count_points(self);

	SLOT_ASSERT_(i <= count);
	if (i > count || count == Bounded_LEN_points)
		return false;
	slot_move(&self->points[count], value, sizeof *value);
	slot_move_last(self->points, i, count, sizeof self->points[0]);
	self->slot_count_points++;
	return true;
}

static inline bool
Bounded_append_points(Bounded *self, const Point *value)
{
	return Bounded_insert_points(self, Bounded_count_points(self), value);
}

static inline bool
Bounded_remove_points(Bounded *self, size_t i)
{
	size_t count = Bounded_count_points(self);

	SLOT_ASSERT_(i < count);
	if (i >= count)
		return false;
	slot_close_gap(self->points, i, count, sizeof self->points[0]);
	self->slot_count_points--;
	return true;
}

/** Elements in use, at most Bounded_LEN_others. */
static inline size_t
Bounded_count_others(const Bounded *self)
{
	return self->slot_count_others;
}

static inline Bounded *
Bounded_get_others(const Bounded *self, size_t i)
{
	SLOT_ASSERT_(i < Bounded_count_others(self));
	if (!(i < Bounded_count_others(self)))
		return NULL;
	return self->others[i];
}

/** Refers to it only: neither owns nor watches. */
static inline bool
Bounded_set_others(Bounded *self, size_t i, Bounded *value)
{
	SLOT_ASSERT_(i < Bounded_count_others(self));
	if (!(i < Bounded_count_others(self)))
		return false;
	self->others[i] = value;
	return true;
}

/** Before element i; false, and nothing changed, where the array is full or the value refused. */
static inline bool
Bounded_insert_others(Bounded *self, size_t i, Bounded *value)
{
	size_t count = Bounded_count_others(self);

	SLOT_ASSERT_(i <= count);
	if (i > count || count == Bounded_LEN_others)
		return false;
	slot_open_gap(self->others, i, count, sizeof self->others[0]);
	self->others[i] = value;
	self->slot_count_others++;
	return true;
}

static inline bool
Bounded_append_others(Bounded *self, Bounded *value)
{
	return Bounded_insert_others(self, Bounded_count_others(self), value);
}

static inline bool
Bounded_remove_others(Bounded *self, size_t i)
{
	size_t count = Bounded_count_others(self);

	SLOT_ASSERT_(i < count);
	if (i >= count)
		return false;
	slot_close_gap(self->others, i, count, sizeof self->others[0]);
	self->slot_count_others--;
	return true;
}

/** Elements in use, at most Bounded_LEN_units. */
static inline size_t
Bounded_count_units(const Bounded *self)
{
	return self->slot_count_units;
}

static inline const char *
Bounded_get_units(const Bounded *self, size_t i)
{
	SLOT_ASSERT_(i < Bounded_count_units(self));
	if (!(i < Bounded_count_units(self)))
		return "";
	return self->units[i] ? self->units[i] : "";
}

/** Keeps the pointer: the text must live as long as it is here. */
static inline bool
Bounded_set_units(Bounded *self, size_t i, const char *value)
{
	SLOT_ASSERT_(i < Bounded_count_units(self));
	if (!(i < Bounded_count_units(self)))
		return false;
	self->units[i] = value;
	return true;
}

/** Before element i; false, and nothing changed, where the array is full or the value refused. */
static inline bool
Bounded_insert_units(Bounded *self, size_t i, const char *value)
{
	size_t count = Bounded_count_units(self);

	SLOT_ASSERT_(i <= count);
	if (i > count || count == Bounded_LEN_units)
		return false;
	slot_open_gap(self->units, i, count, sizeof self->units[0]);
	self->units[i] = value;
	self->slot_count_units++;
	return true;
}

static inline bool
Bounded_append_units(Bounded *self, const char *value)
{
	return Bounded_insert_units(self, Bounded_count_units(self), value);
}

static inline bool
Bounded_remove_units(Bounded *self, size_t i)
{
	size_t count = Bounded_count_units(self);

	SLOT_ASSERT_(i < count);
	if (i >= count)
		return false;
	slot_close_gap(self->units, i, count, sizeof self->units[0]);
	self->slot_count_units--;
	return true;
}

/** Elements in use, at most Bounded_LEN_titles. */
static inline size_t
Bounded_count_titles(const Bounded *self)
{
	return self->slot_count_titles;
}

static inline const char *
Bounded_get_titles(const Bounded *self, size_t i)
{
	SLOT_ASSERT_(i < Bounded_count_titles(self));
	if (!(i < Bounded_count_titles(self)))
		return "";
	return self->titles[i] ? self->titles[i] : "";
}

/** Copies it; NULL stands for the text at the start. False, and nothing changed, when out
 * of memory. */
static inline bool
Bounded_set_titles(Bounded *self, size_t i, const char *value)
{
	SLOT_ASSERT_(i < Bounded_count_titles(self));
	if (!(i < Bounded_count_titles(self)))
		return false;
	return slot_string_copy(&self->titles[i], value);
}

/** Before element i; false, and nothing changed, where the array is full or memory is out. */
static inline bool
Bounded_insert_titles(Bounded *self, size_t i, const char *value)
{
	return slot_insert_string(&Bounded_class, self, Bounded_SLOT_titles, i, value) == SLOT_OK;
}

static inline bool
Bounded_append_titles(Bounded *self, const char *value)
{
	return Bounded_insert_titles(self, Bounded_count_titles(self), value);
}

/** With what it owns. */
static inline bool
Bounded_remove_titles(Bounded *self, size_t i)
{
	return slot_remove(&Bounded_class, self, Bounded_SLOT_titles, i) == SLOT_OK;
}

/** Elements in use, at most Bounded_LEN_owned. */
static inline size_t
Bounded_count_owned(const Bounded *self)
{
	return self->slot_count_owned;
}

static inline Point *
Bounded_get_owned(const Bounded *self, size_t i)
{
	SLOT_ASSERT_(i < Bounded_count_owned(self));
	if (!(i < Bounded_count_owned(self)))
		return NULL;
	return self->owned[i];
}

/** Takes over an object of a pool that has no other owner, or NULL, and frees what was there. */
static inline bool
Bounded_set_owned(Bounded *self, size_t i, Point *value)
{
	SLOT_ASSERT_(i < Bounded_count_owned(self));
	if (!(i < Bounded_count_owned(self)))
		return false;
	slot_own_set(&self->owned[i], value);
	return true;
}

/** Hands it over to the caller, without a gap. */
static inline Point *
Bounded_take_owned(Bounded *self, size_t i)
{
	Point *value;

	SLOT_ASSERT_(i < Bounded_count_owned(self));
	if (!(i < Bounded_count_owned(self)))
		return NULL;
	value = self->owned[i];
	self->owned[i] = NULL;
	slot_remove(&Bounded_class, self, Bounded_SLOT_owned, i);
	return value;
}

/** Before element i; false, and nothing changed, where the array is full or memory is out. */
static inline bool
Bounded_insert_owned(Bounded *self, size_t i, Point *value)
{
	if (slot_insert(&Bounded_class, self, Bounded_SLOT_owned, i) != SLOT_OK)
		return false;
	self->owned[i] = value;
	return true;
}

static inline bool
Bounded_append_owned(Bounded *self, Point *value)
{
	return Bounded_insert_owned(self, Bounded_count_owned(self), value);
}

/** With what it owns. */
static inline bool
Bounded_remove_owned(Bounded *self, size_t i)
{
	return slot_remove(&Bounded_class, self, Bounded_SLOT_owned, i) == SLOT_OK;
}

/** Elements in use, at most Bounded_LEN_fixed. */
static inline size_t
Bounded_count_fixed(const Bounded *self)
{
	return self->slot_count_fixed;
}

static inline uint8_t
Bounded_get_fixed(const Bounded *self, size_t i)
{
	SLOT_ASSERT_(i < Bounded_count_fixed(self));
	if (!(i < Bounded_count_fixed(self)))
		return 0;
	return self->fixed[i];
}

static inline const uint8_t *
Bounded_data_fixed(const Bounded *self)
{
	return self->fixed;
}

/** Makes raw memory an object. */
static inline void
Bounded_init(Bounded *self)
{
	static const Bounded slot_defaults_ = Bounded_DEFAULTS;

	slot_move(self, &slot_defaults_, sizeof *self);
}

/* With copies of all that it owns, in the pools where that is; false, and nothing changed, when out
 * of memory. */
#define Bounded_copy(to_, from_) slot_copy(&Bounded_class, SLOT_IS_NOT_CONST_(Bounded, to_), SLOT_IS_(Bounded, from_))

/** Gives up what it owns: texts and lists are as at the start, own pointers NULL. For objects that
 * are in no pool. */
static inline void
Bounded_release(Bounded *self)
{
	slot_release(&Bounded_class, self);
}

/** A pool of Bounded objects and those of classes below it. */
typedef struct Bounded_pool {
	slot_pool slot_pool_Bounded;
	slot_pool *slot_peers[1];
} Bounded_pool;

/* Its objects own objects of the pools that follow it. */
#define Bounded_pool_init(pool_, Point) \
	( \
	(pool_)->slot_peers[0] = &(Point)->slot_pool_Point, \
	slot_pool_init(&(pool_)->slot_pool_Bounded, &Bounded_class, (pool_)->slot_peers, 1))
#define Bounded_pool_count(pool_)   ((pool_)->slot_pool_Bounded.count)
#define Bounded_pool_clear(pool_)   slot_pool_clear(&(pool_)->slot_pool_Bounded)
#define Bounded_pool_destroy(pool_) slot_pool_destroy(&(pool_)->slot_pool_Bounded)
#define Bounded_pool_walk(pool_)    slot_pool_walk(&(pool_)->slot_pool_Bounded)
#define Bounded_next(walk_)        SLOT_CAST(Bounded *, slot_walk_next(walk_, NULL))

/** As Bounded_init leaves it; NULL when out of memory. */
static inline Bounded *
Bounded_new(Bounded_pool *pool)
{
	void *self = slot_pool_new(&pool->slot_pool_Bounded, &Bounded_class);

	if (self)
		Bounded_init(SLOT_CAST(Bounded *, self));
	return SLOT_CAST(Bounded *, self);
}

/** With all that it owns. */
static inline void
Bounded_free(Bounded_pool *pool, Bounded *self)
{
	slot_pool_free(&pool->slot_pool_Bounded, self);
}

typedef Bounded *Bounded_idx;
#define Bounded_at(pool_, pointer_)  ((void)(pool_), (pointer_))
#define Bounded_idx_of(pool_, self_) ((void)(pool_), (self_))

#define Bounded_make() Bounded_of()
#define Bounded_of() \
	SLOT_OF_(Bounded, SLOT_NO_HOOK_, \
		 SLOT_NO_MORE_)
#define Bounded_eq(a_, b_) slot_eq(&Bounded_class, SLOT_IS_(Bounded, a_), SLOT_IS_(Bounded, b_))
#define Bounded_repr(self_, text_, size_) slot_repr(&Bounded_class, SLOT_IS_(Bounded, self_), text_, size_)
#define Bounded_validate(self_, report_, context_) slot_validate(&Bounded_class, SLOT_IS_(Bounded, self_), report_, context_)

#define Bounded_to_json(self_, writer_) slot_json_write(writer_, &Bounded_class, SLOT_IS_(Bounded, self_))

/** What it has is given up; at a fault it is as Bounded_init leaves it. */
static inline bool
Bounded_from_json(Bounded *self, slot_json_reader *reader)
{
	slot_release(&Bounded_class, self);
	Bounded_init(self);
	return slot_json_read(reader, &Bounded_class, self);
}

#define Bounded_new_from_json(pool_, reader_) SLOT_CAST(Bounded *, slot_json_read_new(reader_, &(pool_)->slot_pool_Bounded, &Bounded_class))


/*---- class Growable ----------------------------------------------------------------------*/

/** T s[] owns its storage.
 *
 * Not assigned with '=': two would own the same. */
struct Growable { /* 96 bytes, align 8 */
	SLOT_EXTENSION_ union {
		SLOT_EXTENSION_ struct {
			/*   0 */ uint8_t *bytes_;
			/*   8 */ int64_t *numbers;
			/*  16 */ bool *switches;
			/*  24 */ uint8_t *suits;
			/*  32 */ uint64_t *wides;
			/*  40 */ Point *points;
			/*  48 */ char **titles;
			/*  56 */ char (*names)[8];
			/*  64 */ uint16_t (*rows)[3];
			/*  72 */ Point **refs;
			/*  80 */ Point **owned;
			/** Optional. */
			/*  88 */ uint32_t *maybe;
		};
		SLOT_NOT_COPIED_
	};
};

enum Growable_slot {
	Growable_SLOT_bytes_,
	Growable_SLOT_numbers,
	Growable_SLOT_switches,
	Growable_SLOT_suits,
	Growable_SLOT_wides,
	Growable_SLOT_points,
	Growable_SLOT_titles,
	Growable_SLOT_names,
	Growable_SLOT_rows,
	Growable_SLOT_refs,
	Growable_SLOT_owned,
	Growable_SLOT_maybe
};
#define Growable_SLOTS SLOT_NAMES("bytes_, numbers, switches, suits, wides, " \
	"points, titles, names, rows, refs, owned, maybe")
#define Growable_HAS_bytes_ SLOT_YES
#define Growable_HAS_numbers SLOT_YES
#define Growable_HAS_switches SLOT_YES
#define Growable_HAS_suits SLOT_YES
#define Growable_HAS_wides SLOT_YES
#define Growable_HAS_points SLOT_YES
#define Growable_HAS_titles SLOT_YES
#define Growable_HAS_names SLOT_YES
#define Growable_HAS_rows SLOT_YES
#define Growable_HAS_refs SLOT_YES
#define Growable_HAS_owned SLOT_YES
#define Growable_HAS_maybe SLOT_YES
#define Growable_LEN_rows_2 3
#define Growable_class (arrays_tables.Growable)
/** Changes with names, types and offsets. */
#define Growable_LAYOUT 0x85aafb53ca293b87

/** What an object starts with: a constant initialiser. */
#define Growable_DEFAULTS \
	{{{ \
		/*   0 bytes_ */ NULL, \
		/*   8 numbers */ NULL, \
		/*  16 switches */ NULL, \
		/*  24 suits */ NULL, \
		/*  32 wides */ NULL, \
		/*  40 points */ NULL, \
		/*  48 titles */ NULL, \
		/*  56 names */ NULL, \
		/*  64 rows */ NULL, \
		/*  72 refs */ NULL, \
		/*  80 owned */ NULL, \
		/*  88 maybe */ NULL \
	}}}

/** Elements in the list. */
static inline size_t
Growable_count_bytes_(const Growable *self)
{
	return slot_block_count(self->bytes_);
}

static inline uint8_t
Growable_get_bytes_(const Growable *self, size_t i)
{
	SLOT_ASSERT_(i < Growable_count_bytes_(self));
	if (!(i < Growable_count_bytes_(self)))
		return 0;
	return self->bytes_[i];
}

static inline bool
Growable_set_bytes_(Growable *self, size_t i, uint8_t value)
{
	SLOT_ASSERT_(i < Growable_count_bytes_(self));
	if (!(i < Growable_count_bytes_(self)))
		return false;
	self->bytes_[i] = value;
	return true;
}

static inline const uint8_t *
Growable_data_bytes_(const Growable *self)
{
	return self->bytes_;
}

static inline uint8_t *
Growable_at_bytes_(Growable *self, size_t i)
{
	SLOT_ASSERT_(i < Growable_count_bytes_(self));
	if (!(i < Growable_count_bytes_(self)))
		return NULL;
	return &self->bytes_[i];
}

/** Room for that many in all; false when out of memory. Of what was told, places may have moved. */
static inline bool
Growable_reserve_bytes_(Growable *self, size_t count)
{
	return slot_list_reserve(&self->bytes_, count, 1);
}

/** Before element i; false, and nothing changed, where memory is out. */
static inline bool
Growable_insert_bytes_(Growable *self, size_t i, uint8_t value)
{
	if (!slot_list_insert(&self->bytes_, i, 1))
		return false;
	self->bytes_[i] = value;
	return true;
}

static inline bool
Growable_append_bytes_(Growable *self, uint8_t value)
{
	return Growable_insert_bytes_(self, Growable_count_bytes_(self), value);
}

/** With what it owns. */
static inline bool
Growable_remove_bytes_(Growable *self, size_t i)
{
	return slot_remove(&Growable_class, self, Growable_SLOT_bytes_, i) == SLOT_OK;
}

/** Gives up what is there. */
static inline void
Growable_clear_bytes_(Growable *self)
{
	slot_unset(&Growable_class, self, Growable_SLOT_bytes_);
}

/** Elements in the list. */
static inline size_t
Growable_count_numbers(const Growable *self)
{
	return slot_block_count(self->numbers);
}

static inline int64_t
Growable_get_numbers(const Growable *self, size_t i)
{
	SLOT_ASSERT_(i < Growable_count_numbers(self));
	if (!(i < Growable_count_numbers(self)))
		return 0;
	return self->numbers[i];
}

static inline bool
Growable_set_numbers(Growable *self, size_t i, int64_t value)
{
	SLOT_ASSERT_(i < Growable_count_numbers(self));
	if (!(i < Growable_count_numbers(self)))
		return false;
	self->numbers[i] = value;
	return true;
}

static inline const int64_t *
Growable_data_numbers(const Growable *self)
{
	return self->numbers;
}

static inline int64_t *
Growable_at_numbers(Growable *self, size_t i)
{
	SLOT_ASSERT_(i < Growable_count_numbers(self));
	if (!(i < Growable_count_numbers(self)))
		return NULL;
	return &self->numbers[i];
}

/** Room for that many in all; false when out of memory. Of what was told, places may have moved. */
static inline bool
Growable_reserve_numbers(Growable *self, size_t count)
{
	return slot_list_reserve(&self->numbers, count, 8);
}

/** Before element i; false, and nothing changed, where memory is out. */
static inline bool
Growable_insert_numbers(Growable *self, size_t i, int64_t value)
{
	if (!slot_list_insert(&self->numbers, i, 8))
		return false;
	self->numbers[i] = value;
	return true;
}

static inline bool
Growable_append_numbers(Growable *self, int64_t value)
{
	return Growable_insert_numbers(self, Growable_count_numbers(self), value);
}

/** With what it owns. */
static inline bool
Growable_remove_numbers(Growable *self, size_t i)
{
	return slot_remove(&Growable_class, self, Growable_SLOT_numbers, i) == SLOT_OK;
}

/** Gives up what is there. */
static inline void
Growable_clear_numbers(Growable *self)
{
	slot_unset(&Growable_class, self, Growable_SLOT_numbers);
}

/** Elements in the list. */
static inline size_t
Growable_count_switches(const Growable *self)
{
	return slot_block_count(self->switches);
}

static inline bool
Growable_get_switches(const Growable *self, size_t i)
{
	SLOT_ASSERT_(i < Growable_count_switches(self));
	if (!(i < Growable_count_switches(self)))
		return false;
	return self->switches[i];
}

static inline bool
Growable_set_switches(Growable *self, size_t i, bool value)
{
	SLOT_ASSERT_(i < Growable_count_switches(self));
	if (!(i < Growable_count_switches(self)))
		return false;
	self->switches[i] = value;
	return true;
}

static inline const bool *
Growable_data_switches(const Growable *self)
{
	return self->switches;
}

static inline bool *
Growable_at_switches(Growable *self, size_t i)
{
	SLOT_ASSERT_(i < Growable_count_switches(self));
	if (!(i < Growable_count_switches(self)))
		return NULL;
	return &self->switches[i];
}

/** Room for that many in all; false when out of memory. Of what was told, places may have moved. */
static inline bool
Growable_reserve_switches(Growable *self, size_t count)
{
	return slot_list_reserve(&self->switches, count, 1);
}

/** Before element i; false, and nothing changed, where memory is out. */
static inline bool
Growable_insert_switches(Growable *self, size_t i, bool value)
{
	if (!slot_list_insert(&self->switches, i, 1))
		return false;
	self->switches[i] = value;
	return true;
}

static inline bool
Growable_append_switches(Growable *self, bool value)
{
	return Growable_insert_switches(self, Growable_count_switches(self), value);
}

/** With what it owns. */
static inline bool
Growable_remove_switches(Growable *self, size_t i)
{
	return slot_remove(&Growable_class, self, Growable_SLOT_switches, i) == SLOT_OK;
}

/** Gives up what is there. */
static inline void
Growable_clear_switches(Growable *self)
{
	slot_unset(&Growable_class, self, Growable_SLOT_switches);
}

/** Elements in the list. */
static inline size_t
Growable_count_suits(const Growable *self)
{
	return slot_block_count(self->suits);
}

static inline Suit
Growable_get_suits(const Growable *self, size_t i)
{
	SLOT_ASSERT_(i < Growable_count_suits(self));
	if (!(i < Growable_count_suits(self)))
		return SLOT_CAST(Suit, 0);
	return SLOT_CAST(Suit, self->suits[i]);
}

static inline bool
Growable_set_suits(Growable *self, size_t i, Suit value)
{
	SLOT_ASSERT_(i < Growable_count_suits(self));
	if (!(i < Growable_count_suits(self)))
		return false;
	if (!Suit_is_known(SLOT_CAST(int64_t, value)))
		return false;
	self->suits[i] = SLOT_CAST(uint8_t, value);
	return true;
}

/** Room for that many in all; false when out of memory. Of what was told, places may have moved. */
static inline bool
Growable_reserve_suits(Growable *self, size_t count)
{
	return slot_list_reserve(&self->suits, count, 1);
}

/** Before element i; false, and nothing changed, where the value is refused or memory is out. */
static inline bool
Growable_insert_suits(Growable *self, size_t i, Suit value)
{
	if (!Suit_is_known(SLOT_CAST(int64_t, value)))
		return false;
	if (!slot_list_insert(&self->suits, i, 1))
		return false;
	self->suits[i] = SLOT_CAST(uint8_t, value);
	return true;
}

static inline bool
Growable_append_suits(Growable *self, Suit value)
{
	return Growable_insert_suits(self, Growable_count_suits(self), value);
}

/** With what it owns. */
static inline bool
Growable_remove_suits(Growable *self, size_t i)
{
	return slot_remove(&Growable_class, self, Growable_SLOT_suits, i) == SLOT_OK;
}

/** Gives up what is there. */
static inline void
Growable_clear_suits(Growable *self)
{
	slot_unset(&Growable_class, self, Growable_SLOT_suits);
}

/** Elements in the list. */
static inline size_t
Growable_count_wides(const Growable *self)
{
	return slot_block_count(self->wides);
}

static inline Wide
Growable_get_wides(const Growable *self, size_t i)
{
	SLOT_ASSERT_(i < Growable_count_wides(self));
	if (!(i < Growable_count_wides(self)))
		return SLOT_CAST(Wide, 0);
	return SLOT_CAST(Wide, self->wides[i]);
}

static inline bool
Growable_set_wides(Growable *self, size_t i, Wide value)
{
	SLOT_ASSERT_(i < Growable_count_wides(self));
	if (!(i < Growable_count_wides(self)))
		return false;
	if (!Wide_is_known(SLOT_CAST(int64_t, value)))
		return false;
	self->wides[i] = SLOT_CAST(uint64_t, value);
	return true;
}

/** Room for that many in all; false when out of memory. Of what was told, places may have moved. */
static inline bool
Growable_reserve_wides(Growable *self, size_t count)
{
	return slot_list_reserve(&self->wides, count, 8);
}

/** Before element i; false, and nothing changed, where the value is refused or memory is out. */
static inline bool
Growable_insert_wides(Growable *self, size_t i, Wide value)
{
	if (!Wide_is_known(SLOT_CAST(int64_t, value)))
		return false;
	if (!slot_list_insert(&self->wides, i, 8))
		return false;
	self->wides[i] = SLOT_CAST(uint64_t, value);
	return true;
}

static inline bool
Growable_append_wides(Growable *self, Wide value)
{
	return Growable_insert_wides(self, Growable_count_wides(self), value);
}

/** With what it owns. */
static inline bool
Growable_remove_wides(Growable *self, size_t i)
{
	return slot_remove(&Growable_class, self, Growable_SLOT_wides, i) == SLOT_OK;
}

/** Gives up what is there. */
static inline void
Growable_clear_wides(Growable *self)
{
	slot_unset(&Growable_class, self, Growable_SLOT_wides);
}

/** Elements in the list. */
static inline size_t
Growable_count_points(const Growable *self)
{
	return slot_block_count(self->points);
}

/** NULL past the end. */
static inline const Point *
Growable_get_points(const Growable *self, size_t i)
{
	SLOT_ASSERT_(i < Growable_count_points(self));
	if (!(i < Growable_count_points(self)))
		return NULL;
	return SLOT_CAST(Point *, slot_element_(self->points, i, 8));
}

static inline Point *
Growable_at_points(Growable *self, size_t i)
{
	SLOT_ASSERT_(i < Growable_count_points(self));
	if (!(i < Growable_count_points(self)))
		return NULL;
	return SLOT_CAST(Point *, slot_element_(self->points, i, 8));
}

static inline bool
Growable_set_points(Growable *self, size_t i, const Point *value)
{
	SLOT_ASSERT_(i < Growable_count_points(self));
	if (!(i < Growable_count_points(self)))
		return false;
	slot_move(SLOT_CAST(Point *, slot_element_(self->points, i, 8)), value, 8);
	return true;
}

/** Room for that many in all; false when out of memory. Of what was told, places may have moved. */
static inline bool
Growable_reserve_points(Growable *self, size_t count)
{
	return slot_list_reserve(&self->points, count, 8);
}

/** Before element i; false, and nothing changed, where memory is out. */
static inline bool
Growable_insert_points(Growable *self, size_t i, const Point *value)
{
	return slot_list_put(&self->points, i, value, 8);
}

static inline bool
Growable_append_points(Growable *self, const Point *value)
{
	return Growable_insert_points(self, Growable_count_points(self), value);
}

/** With what it owns. */
static inline bool
Growable_remove_points(Growable *self, size_t i)
{
	return slot_remove(&Growable_class, self, Growable_SLOT_points, i) == SLOT_OK;
}

/** Gives up what is there. */
static inline void
Growable_clear_points(Growable *self)
{
	slot_unset(&Growable_class, self, Growable_SLOT_points);
}

/** Elements in the list. */
static inline size_t
Growable_count_titles(const Growable *self)
{
	return slot_block_count(self->titles);
}

static inline const char *
Growable_get_titles(const Growable *self, size_t i)
{
	SLOT_ASSERT_(i < Growable_count_titles(self));
	if (!(i < Growable_count_titles(self)))
		return "";
	return self->titles[i] ? self->titles[i] : "";
}

/** Copies it; NULL stands for the text at the start. False, and nothing changed, when out
 * of memory. */
static inline bool
Growable_set_titles(Growable *self, size_t i, const char *value)
{
	SLOT_ASSERT_(i < Growable_count_titles(self));
	if (!(i < Growable_count_titles(self)))
		return false;
	return slot_string_copy(&self->titles[i], value);
}

/** Room for that many in all; false when out of memory. Of what was told, places may have moved. */
static inline bool
Growable_reserve_titles(Growable *self, size_t count)
{
	return slot_list_reserve(&self->titles, count, 8);
}

/** Before element i; false, and nothing changed, when out of memory. */
static inline bool
Growable_insert_titles(Growable *self, size_t i, const char *value)
{
	return slot_insert_string(&Growable_class, self, Growable_SLOT_titles, i, value) == SLOT_OK;
}

static inline bool
Growable_append_titles(Growable *self, const char *value)
{
	return Growable_insert_titles(self, Growable_count_titles(self), value);
}

/** With what it owns. */
static inline bool
Growable_remove_titles(Growable *self, size_t i)
{
	return slot_remove(&Growable_class, self, Growable_SLOT_titles, i) == SLOT_OK;
}

/** Gives up what is there. */
static inline void
Growable_clear_titles(Growable *self)
{
	slot_unset(&Growable_class, self, Growable_SLOT_titles);
}

/** Elements in the list. */
static inline size_t
Growable_count_names(const Growable *self)
{
	return slot_block_count(self->names);
}

static inline const char *
Growable_get_names(const Growable *self, size_t i)
{
	SLOT_ASSERT_(i < Growable_count_names(self));
	if (!(i < Growable_count_names(self)))
		return "";
	return self->names[i];
}

/** False, and nothing changed, for a text of 8 bytes or more. */
static inline bool
Growable_set_names(Growable *self, size_t i, const char *value)
{
	SLOT_ASSERT_(i < Growable_count_names(self));
	if (!(i < Growable_count_names(self)))
		return false;
	return slot_put_text(self->names[i], 8, value, strlen(value));
}

/** Room for that many in all; false when out of memory. Of what was told, places may have moved. */
static inline bool
Growable_reserve_names(Growable *self, size_t count)
{
	return slot_list_reserve(&self->names, count, 8);
}

/** Before element i; false, and nothing changed, where memory is out. */
static inline bool
Growable_insert_names(Growable *self, size_t i, const char *value)
{
	char element[8];

	return slot_put_text(element, 8, value, strlen(value)) &&
	       slot_list_put(&self->names, i, element, 8);
}

static inline bool
Growable_append_names(Growable *self, const char *value)
{
	return Growable_insert_names(self, Growable_count_names(self), value);
}

/** With what it owns. */
static inline bool
Growable_remove_names(Growable *self, size_t i)
{
	return slot_remove(&Growable_class, self, Growable_SLOT_names, i) == SLOT_OK;
}

/** Gives up what is there. */
static inline void
Growable_clear_names(Growable *self)
{
	slot_unset(&Growable_class, self, Growable_SLOT_names);
}

/** Elements in the list. */
static inline size_t
Growable_count_rows(const Growable *self)
{
	return slot_block_count(self->rows);
}

static inline uint16_t
Growable_get_rows(const Growable *self, size_t i, size_t j)
{
	SLOT_ASSERT_(i < Growable_count_rows(self) && j < Growable_LEN_rows_2);
	if (!(i < Growable_count_rows(self) && j < Growable_LEN_rows_2))
		return 0;
	return self->rows[i][j];
}

static inline bool
Growable_set_rows(Growable *self, size_t i, size_t j, uint16_t value)
{
	SLOT_ASSERT_(i < Growable_count_rows(self) && j < Growable_LEN_rows_2);
	if (!(i < Growable_count_rows(self) && j < Growable_LEN_rows_2))
		return false;
	self->rows[i][j] = value;
	return true;
}

static inline const uint16_t *
Growable_data_rows(const Growable *self)
{
	return self->rows[0];
}

static inline uint16_t *
Growable_at_rows(Growable *self, size_t i, size_t j)
{
	SLOT_ASSERT_(i < Growable_count_rows(self) && j < Growable_LEN_rows_2);
	if (!(i < Growable_count_rows(self) && j < Growable_LEN_rows_2))
		return NULL;
	return &self->rows[i][j];
}

/** Room for that many in all; false when out of memory. Of what was told, places may have moved. */
static inline bool
Growable_reserve_rows(Growable *self, size_t count)
{
	return slot_list_reserve(&self->rows, count, 6);
}

/** A row as at the start before number i; false, and nothing changed, when out of memory. */
static inline bool
Growable_insert_rows(Growable *self, size_t i)
{
	return slot_insert(&Growable_class, self, Growable_SLOT_rows, i) == SLOT_OK;
}

static inline bool
Growable_append_rows(Growable *self)
{
	return Growable_insert_rows(self, Growable_count_rows(self));
}

/** With what it owns. */
static inline bool
Growable_remove_rows(Growable *self, size_t i)
{
	return slot_remove(&Growable_class, self, Growable_SLOT_rows, i) == SLOT_OK;
}

/** Gives up what is there. */
static inline void
Growable_clear_rows(Growable *self)
{
	slot_unset(&Growable_class, self, Growable_SLOT_rows);
}

/** Elements in the list. */
static inline size_t
Growable_count_refs(const Growable *self)
{
	return slot_block_count(self->refs);
}

static inline Point *
Growable_get_refs(const Growable *self, size_t i)
{
	SLOT_ASSERT_(i < Growable_count_refs(self));
	if (!(i < Growable_count_refs(self)))
		return NULL;
	return self->refs[i];
}

/** Refers to it only: neither owns nor watches. */
static inline bool
Growable_set_refs(Growable *self, size_t i, Point *value)
{
	SLOT_ASSERT_(i < Growable_count_refs(self));
	if (!(i < Growable_count_refs(self)))
		return false;
	self->refs[i] = value;
	return true;
}

/** Room for that many in all; false when out of memory. Of what was told, places may have moved. */
static inline bool
Growable_reserve_refs(Growable *self, size_t count)
{
	return slot_list_reserve(&self->refs, count, 8);
}

/** Before element i; false, and nothing changed, where memory is out. */
static inline bool
Growable_insert_refs(Growable *self, size_t i, Point *value)
{
	if (!slot_list_insert(&self->refs, i, 8))
		return false;
	self->refs[i] = value;
	return true;
}

static inline bool
Growable_append_refs(Growable *self, Point *value)
{
	return Growable_insert_refs(self, Growable_count_refs(self), value);
}

/** With what it owns. */
static inline bool
Growable_remove_refs(Growable *self, size_t i)
{
	return slot_remove(&Growable_class, self, Growable_SLOT_refs, i) == SLOT_OK;
}

/** Gives up what is there. */
static inline void
Growable_clear_refs(Growable *self)
{
	slot_unset(&Growable_class, self, Growable_SLOT_refs);
}

/** Elements in the list. */
static inline size_t
Growable_count_owned(const Growable *self)
{
	return slot_block_count(self->owned);
}

static inline Point *
Growable_get_owned(const Growable *self, size_t i)
{
	SLOT_ASSERT_(i < Growable_count_owned(self));
	if (!(i < Growable_count_owned(self)))
		return NULL;
	return self->owned[i];
}

/** Takes over an object of a pool that has no other owner, or NULL, and frees what was there. */
static inline bool
Growable_set_owned(Growable *self, size_t i, Point *value)
{
	SLOT_ASSERT_(i < Growable_count_owned(self));
	if (!(i < Growable_count_owned(self)))
		return false;
	slot_own_set(&self->owned[i], value);
	return true;
}

/** Hands it over to the caller, without a gap. */
static inline Point *
Growable_take_owned(Growable *self, size_t i)
{
	Point *value;

	SLOT_ASSERT_(i < Growable_count_owned(self));
	if (!(i < Growable_count_owned(self)))
		return NULL;
	value = self->owned[i];
	self->owned[i] = NULL;
	slot_remove(&Growable_class, self, Growable_SLOT_owned, i);
	return value;
}

/** Room for that many in all; false when out of memory. Of what was told, places may have moved. */
static inline bool
Growable_reserve_owned(Growable *self, size_t count)
{
	return slot_list_reserve(&self->owned, count, 8);
}

/** Before element i; false, and nothing changed, when out of memory. */
static inline bool
Growable_insert_owned(Growable *self, size_t i, Point *value)
{
	if (slot_insert(&Growable_class, self, Growable_SLOT_owned, i) != SLOT_OK)
		return false;
	self->owned[i] = value;
	return true;
}

static inline bool
Growable_append_owned(Growable *self, Point *value)
{
	return Growable_insert_owned(self, Growable_count_owned(self), value);
}

/** With what it owns. */
static inline bool
Growable_remove_owned(Growable *self, size_t i)
{
	return slot_remove(&Growable_class, self, Growable_SLOT_owned, i) == SLOT_OK;
}

/** Gives up what is there. */
static inline void
Growable_clear_owned(Growable *self)
{
	slot_unset(&Growable_class, self, Growable_SLOT_owned);
}

static inline bool
Growable_has_maybe(const Growable *self)
{
	return self->maybe != NULL;
}

/** Elements in the list. */
static inline size_t
Growable_count_maybe(const Growable *self)
{
	return slot_block_count(self->maybe);
}

static inline uint32_t
Growable_get_maybe(const Growable *self, size_t i)
{
	SLOT_ASSERT_(i < Growable_count_maybe(self));
	if (!(i < Growable_count_maybe(self)))
		return 0;
	return self->maybe[i];
}

static inline bool
Growable_set_maybe(Growable *self, size_t i, uint32_t value)
{
	SLOT_ASSERT_(i < Growable_count_maybe(self));
	if (!(i < Growable_count_maybe(self)))
		return false;
	self->maybe[i] = value;
	return true;
}

static inline const uint32_t *
Growable_data_maybe(const Growable *self)
{
	return self->maybe;
}

static inline uint32_t *
Growable_at_maybe(Growable *self, size_t i)
{
	SLOT_ASSERT_(i < Growable_count_maybe(self));
	if (!(i < Growable_count_maybe(self)))
		return NULL;
	return &self->maybe[i];
}

/** Room for that many in all; false when out of memory. Of what was told, places may have moved. */
static inline bool
Growable_reserve_maybe(Growable *self, size_t count)
{
	return slot_list_reserve(&self->maybe, count, 4);
}

/** Before element i; false, and nothing changed, where memory is out. */
static inline bool
Growable_insert_maybe(Growable *self, size_t i, uint32_t value)
{
	if (!slot_list_insert(&self->maybe, i, 4))
		return false;
	self->maybe[i] = value;
	return true;
}

static inline bool
Growable_append_maybe(Growable *self, uint32_t value)
{
	return Growable_insert_maybe(self, Growable_count_maybe(self), value);
}

/** With what it owns. */
static inline bool
Growable_remove_maybe(Growable *self, size_t i)
{
	return slot_remove(&Growable_class, self, Growable_SLOT_maybe, i) == SLOT_OK;
}

/** Gives up what is there: unset. */
static inline void
Growable_clear_maybe(Growable *self)
{
	slot_unset(&Growable_class, self, Growable_SLOT_maybe);
}

/** Makes raw memory an object. */
static inline void
Growable_init(Growable *self)
{
	static const Growable slot_defaults_ = Growable_DEFAULTS;

	slot_move(self, &slot_defaults_, sizeof *self);
}

/* With copies of all that it owns, in the pools where that is; false, and nothing changed, when out
 * of memory. */
#define Growable_copy(to_, from_) slot_copy(&Growable_class, SLOT_IS_NOT_CONST_(Growable, to_), SLOT_IS_(Growable, from_))

/** Gives up what it owns: texts and lists are as at the start, own pointers NULL. For objects that
 * are in no pool. */
static inline void
Growable_release(Growable *self)
{
	slot_release(&Growable_class, self);
}

/** A pool of Growable objects and those of classes below it. */
typedef struct Growable_pool {
	slot_pool slot_pool_Growable;
	slot_pool *slot_peers[1];
} Growable_pool;

/* Its objects own objects of the pools that follow it. */
#define Growable_pool_init(pool_, Point) \
	( \
	(pool_)->slot_peers[0] = &(Point)->slot_pool_Point, \
	slot_pool_init(&(pool_)->slot_pool_Growable, &Growable_class, (pool_)->slot_peers, 1))
#define Growable_pool_count(pool_)   ((pool_)->slot_pool_Growable.count)
#define Growable_pool_clear(pool_)   slot_pool_clear(&(pool_)->slot_pool_Growable)
#define Growable_pool_destroy(pool_) slot_pool_destroy(&(pool_)->slot_pool_Growable)
#define Growable_pool_walk(pool_)    slot_pool_walk(&(pool_)->slot_pool_Growable)
#define Growable_next(walk_)        SLOT_CAST(Growable *, slot_walk_next(walk_, NULL))

/** As Growable_init leaves it; NULL when out of memory. */
static inline Growable *
Growable_new(Growable_pool *pool)
{
	void *self = slot_pool_new(&pool->slot_pool_Growable, &Growable_class);

	if (self)
		Growable_init(SLOT_CAST(Growable *, self));
	return SLOT_CAST(Growable *, self);
}

/** With all that it owns. */
static inline void
Growable_free(Growable_pool *pool, Growable *self)
{
	slot_pool_free(&pool->slot_pool_Growable, self);
}

typedef Growable *Growable_idx;
#define Growable_at(pool_, pointer_)  ((void)(pool_), (pointer_))
#define Growable_idx_of(pool_, self_) ((void)(pool_), (self_))

#define Growable_make() Growable_of()
#define Growable_of() \
	SLOT_OF_(Growable, SLOT_NO_HOOK_, \
		 SLOT_NO_MORE_)
#define Growable_eq(a_, b_) slot_eq(&Growable_class, SLOT_IS_(Growable, a_), SLOT_IS_(Growable, b_))
#define Growable_repr(self_, text_, size_) slot_repr(&Growable_class, SLOT_IS_(Growable, self_), text_, size_)
#define Growable_validate(self_, report_, context_) slot_validate(&Growable_class, SLOT_IS_(Growable, self_), report_, context_)

#define Growable_to_json(self_, writer_) slot_json_write(writer_, &Growable_class, SLOT_IS_(Growable, self_))

/** What it has is given up; at a fault it is as Growable_init leaves it. */
static inline bool
Growable_from_json(Growable *self, slot_json_reader *reader)
{
	slot_release(&Growable_class, self);
	Growable_init(self);
	return slot_json_read(reader, &Growable_class, self);
}

#define Growable_new_from_json(pool_, reader_) SLOT_CAST(Growable *, slot_json_read_new(reader_, &(pool_)->slot_pool_Growable, &Growable_class))


/*---- class Optional ----------------------------------------------------------------------*/

/** Optional arrays, texts and embedded objects.
 *
 * Not assigned with '=': two would own the same. */
struct Optional { /* 112 bytes, align 8; as declared 120 */
	SLOT_EXTENSION_ union {
		SLOT_EXTENSION_ struct {
			/** 0.5 by default. Optional. */
			/*   0 */ double ratio;
			/** Optional. */
			/*   8 */ void *blob;
			/** Optional. */
			/*  16 */ char *title;
			/** Optional. */
			/*  24 */ Point *owned;
			/** Optional. */
			/*  32 */ int32_t table[2][2];
			/** Optional. */
			/*  48 */ Point point;
			/** Optional. */
			/*  56 */ Point points[2];
			/** {1, 2, 3} by default. Optional. */
			/*  72 */ uint16_t fixed[3];
			/*  78 */ uint8_t slot_count_some;
			/** Optional. */
			/*  79 */ uint8_t some[3];
			/** "none" by default. Optional. */
			/*  82 */ char name[8];
			/** Optional. */
			/*  90 */ char names[2][8];
			/** Optional. */
			/* 106 */ uint8_t suits[2];
			/** Optional. Read-only. */
			/* 108 */ uint8_t fixed_once[2];
			/* 110.0  whether fixed is set
			 * 110.1  whether table is set
			 * 110.2  whether some is set
			 * 110.3  whether point is set
			 * 110.4  whether points is set
			 * 110.5  whether name is set
			 * 110.6  whether names is set
			 * 110.7  whether suits is set
			 * 110.8  whether ratio is set
			 * 110.9  whether fixed_once is set */
			/* 110 */ uint16_t slot_bits110;
		};
		SLOT_NOT_COPIED_
	};
};

enum Optional_slot {
	Optional_SLOT_fixed,
	Optional_SLOT_table,
	Optional_SLOT_some,
	Optional_SLOT_point,
	Optional_SLOT_points,
	Optional_SLOT_name,
	Optional_SLOT_names,
	Optional_SLOT_suits,
	Optional_SLOT_ratio,
	Optional_SLOT_blob,
	Optional_SLOT_title,
	Optional_SLOT_owned,
	Optional_SLOT_fixed_once
};
#define Optional_SLOTS SLOT_NAMES("fixed, table, some, point, points, name, " \
	"names, suits, ratio, blob, title, owned, fixed_once")
#define Optional_HAS_fixed SLOT_YES
#define Optional_HAS_table SLOT_YES
#define Optional_HAS_some SLOT_YES
#define Optional_HAS_point SLOT_YES
#define Optional_HAS_points SLOT_YES
#define Optional_HAS_name SLOT_YES
#define Optional_HAS_names SLOT_YES
#define Optional_HAS_suits SLOT_YES
#define Optional_HAS_ratio SLOT_YES
#define Optional_HAS_blob SLOT_YES
#define Optional_HAS_title SLOT_YES
#define Optional_HAS_owned SLOT_YES
#define Optional_HAS_fixed_once SLOT_YES
#define Optional_LEN_fixed 3
#define Optional_LEN_table 2
#define Optional_LEN_table_2 2
#define Optional_LEN_some 3
#define Optional_LEN_points 2
#define Optional_LEN_names 2
#define Optional_LEN_suits 2
#define Optional_LEN_fixed_once 2
#define Optional_class (arrays_tables.Optional)
/** Changes with names, types and offsets. */
#define Optional_LAYOUT 0x142d845d90d0a15d

/** What an object starts with: a constant initialiser. */
#define Optional_DEFAULTS \
	{{{ \
		/*   0 ratio */ 0.5, \
		/*   8 blob */ NULL, \
		/*  16 title */ NULL, \
		/*  24 owned */ NULL, \
		/*  32 table */ {{0}}, \
		/*  48 point */ Point_DEFAULTS, \
		/*  56 points */ {Point_DEFAULTS, Point_DEFAULTS}, \
		/*  72 fixed */ {1, 2, 3}, \
		/*  78 slot_count_some */ 0, \
		/*  79 some */ {0}, \
		/*  82 name */ "none", \
		/*  90 names */ {""}, \
		/* 106 suits */ {0}, \
		/* 108 fixed_once */ {0}, \
		/* 110 slot_bits110 */ 0x121 \
	}}}

static inline bool
Optional_has_fixed(const Optional *self)
{
	return slot_bit(self->slot_bits110, 0);
}

static inline uint16_t
Optional_get_fixed(const Optional *self, size_t i)
{
	SLOT_ASSERT_(i < Optional_LEN_fixed);
	if (!(i < Optional_LEN_fixed))
		return 0;
	return self->fixed[i];
}

static inline bool
Optional_set_fixed(Optional *self, size_t i, uint16_t value)
{
	SLOT_ASSERT_(i < Optional_LEN_fixed);
	if (!(i < Optional_LEN_fixed))
		return false;
	self->fixed[i] = value;
	self->slot_bits110 = slot_put16(self->slot_bits110, 0, 1, 1);
	return true;
}

static inline const uint16_t *
Optional_data_fixed(const Optional *self)
{
	return self->fixed;
}

/** To change it in place; the slot counts as set from here on. */
static inline uint16_t *
Optional_at_fixed(Optional *self, size_t i)
{
	SLOT_ASSERT_(i < Optional_LEN_fixed);
	if (!(i < Optional_LEN_fixed))
		return NULL;
	self->slot_bits110 = slot_put16(self->slot_bits110, 0, 1, 1);
	return &self->fixed[i];
}

static inline void
Optional_clear_fixed(Optional *self)
{
	static uint16_t const slot_start_[3] = {1, 2, 3};

	slot_move(&self->fixed, &slot_start_, sizeof self->fixed);
	self->slot_bits110 = slot_put16(self->slot_bits110, 0, 1, 0);
}

static inline bool
Optional_has_table(const Optional *self)
{
	return slot_bit(self->slot_bits110, 1);
}

static inline int32_t
Optional_get_table(const Optional *self, size_t i, size_t j)
{
	SLOT_ASSERT_(i < Optional_LEN_table && j < Optional_LEN_table_2);
	if (!(i < Optional_LEN_table && j < Optional_LEN_table_2))
		return 0;
	return self->table[i][j];
}

static inline bool
Optional_set_table(Optional *self, size_t i, size_t j, int32_t value)
{
	SLOT_ASSERT_(i < Optional_LEN_table && j < Optional_LEN_table_2);
	if (!(i < Optional_LEN_table && j < Optional_LEN_table_2))
		return false;
	self->table[i][j] = value;
	self->slot_bits110 = slot_put16(self->slot_bits110, 1, 1, 1);
	return true;
}

static inline const int32_t *
Optional_data_table(const Optional *self)
{
	return self->table[0];
}

/** To change it in place; the slot counts as set from here on. */
static inline int32_t *
Optional_at_table(Optional *self, size_t i, size_t j)
{
	SLOT_ASSERT_(i < Optional_LEN_table && j < Optional_LEN_table_2);
	if (!(i < Optional_LEN_table && j < Optional_LEN_table_2))
		return NULL;
	self->slot_bits110 = slot_put16(self->slot_bits110, 1, 1, 1);
	return &self->table[i][j];
}

static inline void
Optional_clear_table(Optional *self)
{
	static int32_t const slot_start_[2][2] = {{0}};

	slot_move(&self->table, &slot_start_, sizeof self->table);
	self->slot_bits110 = slot_put16(self->slot_bits110, 1, 1, 0);
}

static inline bool
Optional_has_some(const Optional *self)
{
	return slot_bit(self->slot_bits110, 2);
}

/** Elements in use, at most Optional_LEN_some. */
static inline size_t
Optional_count_some(const Optional *self)
{
	return self->slot_count_some;
}

static inline uint8_t
Optional_get_some(const Optional *self, size_t i)
{
	SLOT_ASSERT_(i < Optional_count_some(self));
	if (!(i < Optional_count_some(self)))
		return 0;
	return self->some[i];
}

static inline bool
Optional_set_some(Optional *self, size_t i, uint8_t value)
{
	SLOT_ASSERT_(i < Optional_count_some(self));
	if (!(i < Optional_count_some(self)))
		return false;
	self->some[i] = value;
	self->slot_bits110 = slot_put16(self->slot_bits110, 2, 1, 1);
	return true;
}

static inline const uint8_t *
Optional_data_some(const Optional *self)
{
	return self->some;
}

/** To change it in place; the slot counts as set from here on. */
static inline uint8_t *
Optional_at_some(Optional *self, size_t i)
{
	SLOT_ASSERT_(i < Optional_count_some(self));
	if (!(i < Optional_count_some(self)))
		return NULL;
	self->slot_bits110 = slot_put16(self->slot_bits110, 2, 1, 1);
	return &self->some[i];
}

/** Before element i; false, and nothing changed, where the array is full or the value refused. */
static inline bool
Optional_insert_some(Optional *self, size_t i, uint8_t value)
{
	size_t count = Optional_count_some(self);

	SLOT_ASSERT_(i <= count);
	if (i > count || count == Optional_LEN_some)
		return false;
	slot_open_gap(self->some, i, count, sizeof self->some[0]);
	self->some[i] = value;
	self->slot_count_some++;
	self->slot_bits110 = slot_put16(self->slot_bits110, 2, 1, 1);
	return true;
}

static inline bool
Optional_append_some(Optional *self, uint8_t value)
{
	return Optional_insert_some(self, Optional_count_some(self), value);
}

static inline bool
Optional_remove_some(Optional *self, size_t i)
{
	size_t count = Optional_count_some(self);

	SLOT_ASSERT_(i < count);
	if (i >= count)
		return false;
	slot_close_gap(self->some, i, count, sizeof self->some[0]);
	self->slot_count_some--;
	return true;
}

static inline void
Optional_clear_some(Optional *self)
{
	static uint8_t const slot_start_[3] = {0};

	slot_move(&self->some, &slot_start_, sizeof self->some);
	self->slot_count_some = 0;
	self->slot_bits110 = slot_put16(self->slot_bits110, 2, 1, 0);
}

static inline bool
Optional_has_point(const Optional *self)
{
	return slot_bit(self->slot_bits110, 3);
}

static inline const Point *
Optional_get_point(const Optional *self)
{
	return &self->point;
}

/** To change it in place; the slot counts as set from here on. */
static inline Point *
Optional_at_point(Optional *self)
{
	self->slot_bits110 = slot_put16(self->slot_bits110, 3, 1, 1);
	return &self->point;
}

static inline void
Optional_set_point(Optional *self, const Point *value)
{
	Point_copy(&self->point, value);
	self->slot_bits110 = slot_put16(self->slot_bits110, 3, 1, 1);
}

static inline void
Optional_clear_point(Optional *self)
{
	static Point const slot_start_ = Point_DEFAULTS;

	slot_move(&self->point, &slot_start_, sizeof self->point);
	self->slot_bits110 = slot_put16(self->slot_bits110, 3, 1, 0);
}

static inline bool
Optional_has_points(const Optional *self)
{
	return slot_bit(self->slot_bits110, 4);
}

/** NULL past the end. */
static inline const Point *
Optional_get_points(const Optional *self, size_t i)
{
	SLOT_ASSERT_(i < Optional_LEN_points);
	if (!(i < Optional_LEN_points))
		return NULL;
	return &self->points[i];
}

/** To change it in place; the slot counts as set from here on. */
static inline Point *
Optional_at_points(Optional *self, size_t i)
{
	SLOT_ASSERT_(i < Optional_LEN_points);
	if (!(i < Optional_LEN_points))
		return NULL;
	self->slot_bits110 = slot_put16(self->slot_bits110, 4, 1, 1);
	return &self->points[i];
}

static inline bool
Optional_set_points(Optional *self, size_t i, const Point *value)
{
	SLOT_ASSERT_(i < Optional_LEN_points);
	if (!(i < Optional_LEN_points))
		return false;
	Point_copy(&self->points[i], value);
	self->slot_bits110 = slot_put16(self->slot_bits110, 4, 1, 1);
	return true;
}

static inline void
Optional_clear_points(Optional *self)
{
	static Point const slot_start_[2] = {Point_DEFAULTS, Point_DEFAULTS};

	slot_move(&self->points, &slot_start_, sizeof self->points);
	self->slot_bits110 = slot_put16(self->slot_bits110, 4, 1, 0);
}

static inline bool
Optional_has_name(const Optional *self)
{
	return slot_bit(self->slot_bits110, 5);
}

static inline const char *
Optional_get_name(const Optional *self)
{
	return self->name;
}

/** False, and nothing changed, for a text of 8 bytes or more. */
static inline bool
Optional_set_name(Optional *self, const char *value)
{
	if (!slot_put_text(self->name, 8, value, strlen(value)))
		return false;
	self->slot_bits110 = slot_put16(self->slot_bits110, 5, 1, 1);
	return true;
}

static inline void
Optional_clear_name(Optional *self)
{
	static char const slot_start_[8] = "none";

	slot_move(&self->name, &slot_start_, sizeof self->name);
	self->slot_bits110 = slot_put16(self->slot_bits110, 5, 1, 0);
}

static inline bool
Optional_has_names(const Optional *self)
{
	return slot_bit(self->slot_bits110, 6);
}

static inline const char *
Optional_get_names(const Optional *self, size_t i)
{
	SLOT_ASSERT_(i < Optional_LEN_names);
	if (!(i < Optional_LEN_names))
		return "";
	return self->names[i];
}

/** False, and nothing changed, for a text of 8 bytes or more. */
static inline bool
Optional_set_names(Optional *self, size_t i, const char *value)
{
	SLOT_ASSERT_(i < Optional_LEN_names);
	if (!(i < Optional_LEN_names))
		return false;
	if (!slot_put_text(self->names[i], 8, value, strlen(value)))
		return false;
	self->slot_bits110 = slot_put16(self->slot_bits110, 6, 1, 1);
	return true;
}

static inline void
Optional_clear_names(Optional *self)
{
	static char const slot_start_[2][8] = {""};

	slot_move(&self->names, &slot_start_, sizeof self->names);
	self->slot_bits110 = slot_put16(self->slot_bits110, 6, 1, 0);
}

static inline bool
Optional_has_suits(const Optional *self)
{
	return slot_bit(self->slot_bits110, 7);
}

static inline Suit
Optional_get_suits(const Optional *self, size_t i)
{
	SLOT_ASSERT_(i < Optional_LEN_suits);
	if (!(i < Optional_LEN_suits))
		return SLOT_CAST(Suit, 0);
	return SLOT_CAST(Suit, self->suits[i]);
}

static inline bool
Optional_set_suits(Optional *self, size_t i, Suit value)
{
	SLOT_ASSERT_(i < Optional_LEN_suits);
	if (!(i < Optional_LEN_suits))
		return false;
	if (!Suit_is_known(SLOT_CAST(int64_t, value)))
		return false;
	self->suits[i] = SLOT_CAST(uint8_t, value);
	self->slot_bits110 = slot_put16(self->slot_bits110, 7, 1, 1);
	return true;
}

static inline void
Optional_clear_suits(Optional *self)
{
	static uint8_t const slot_start_[2] = {0};

	slot_move(&self->suits, &slot_start_, sizeof self->suits);
	self->slot_bits110 = slot_put16(self->slot_bits110, 7, 1, 0);
}

static inline bool
Optional_has_ratio(const Optional *self)
{
	return slot_bit(self->slot_bits110, 8);
}

static inline double
Optional_get_ratio(const Optional *self)
{
	return self->ratio;
}

static inline void
Optional_set_ratio(Optional *self, double value)
{
	self->ratio = value;
	self->slot_bits110 = slot_put16(self->slot_bits110, 8, 1, 1);
}

static inline void
Optional_clear_ratio(Optional *self)
{
	self->ratio = 0.5;
	self->slot_bits110 = slot_put16(self->slot_bits110, 8, 1, 0);
}

static inline bool
Optional_has_blob(const Optional *self)
{
	return self->blob != NULL;
}

static inline slot_bytes
Optional_get_blob(const Optional *self)
{
	slot_bytes bytes = {NULL, 0};

	bytes.data = self->blob;
	bytes.size = slot_block_count(self->blob);
	return bytes;
}

/** Copies them; false, and nothing changed, when out of memory. */
static inline bool
Optional_set_blob(Optional *self, const void *data, size_t size)
{
	return slot_bytes_set(&self->blob, data, size);
}

/** Gives up what is there: unset. */
static inline void
Optional_clear_blob(Optional *self)
{
	slot_unset(&Optional_class, self, Optional_SLOT_blob);
}

static inline bool
Optional_has_title(const Optional *self)
{
	return self->title != NULL;
}

static inline const char *
Optional_get_title(const Optional *self)
{
	return self->title;
}

/** Copies it; NULL stands for the text at the start: unset. False, and nothing changed, when out
 * of memory. */
static inline bool
Optional_set_title(Optional *self, const char *value)
{
	return slot_string_copy(&self->title, value);
}

/** Gives up what is there: unset. */
static inline void
Optional_clear_title(Optional *self)
{
	slot_unset(&Optional_class, self, Optional_SLOT_title);
}

static inline bool
Optional_has_owned(const Optional *self)
{
	return self->owned != NULL;
}

static inline Point *
Optional_get_owned(const Optional *self)
{
	return self->owned;
}

/** Takes over an object of a pool that has no other owner, or NULL, and frees what was there. */
static inline void
Optional_set_owned(Optional *self, Point *value)
{
	slot_own_set(&self->owned, value);
}

/** Hands it over to the caller: NULL is left. */
static inline Point *
Optional_take_owned(Optional *self)
{
	Point *value;

	value = self->owned;
	self->owned = NULL;
	return value;
}

/** Gives up what is there: unset. */
static inline void
Optional_clear_owned(Optional *self)
{
	slot_unset(&Optional_class, self, Optional_SLOT_owned);
}

static inline bool
Optional_has_fixed_once(const Optional *self)
{
	return slot_bit(self->slot_bits110, 9);
}

static inline uint8_t
Optional_get_fixed_once(const Optional *self, size_t i)
{
	SLOT_ASSERT_(i < Optional_LEN_fixed_once);
	if (!(i < Optional_LEN_fixed_once))
		return 0;
	return self->fixed_once[i];
}

static inline const uint8_t *
Optional_data_fixed_once(const Optional *self)
{
	return self->fixed_once;
}

/** Makes raw memory an object. */
static inline void
Optional_init(Optional *self)
{
	static const Optional slot_defaults_ = Optional_DEFAULTS;

	slot_move(self, &slot_defaults_, sizeof *self);
}

/* With copies of all that it owns, in the pools where that is; false, and nothing changed, when out
 * of memory. */
#define Optional_copy(to_, from_) slot_copy(&Optional_class, SLOT_IS_NOT_CONST_(Optional, to_), SLOT_IS_(Optional, from_))

/** Gives up what it owns: texts and lists are as at the start, own pointers NULL. For objects that
 * are in no pool. */
static inline void
Optional_release(Optional *self)
{
	slot_release(&Optional_class, self);
}

/** A pool of Optional objects and those of classes below it. */
typedef struct Optional_pool {
	slot_pool slot_pool_Optional;
	slot_pool *slot_peers[1];
} Optional_pool;

/* Its objects own objects of the pools that follow it. */
#define Optional_pool_init(pool_, Point) \
	( \
	(pool_)->slot_peers[0] = &(Point)->slot_pool_Point, \
	slot_pool_init(&(pool_)->slot_pool_Optional, &Optional_class, (pool_)->slot_peers, 1))
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
	slot_A_(MAY, POINTER, TRY, OWN, Optional, const char *, name, name, NULL) \
	slot_A_(MAY, REAL, SET, REAL, Optional, double, ratio, ratio, SLOT_UNSET_REAL_) \
	slot_A_(MAY, BYTES, BYTES, GET, Optional, slot_bytes, blob, blob, slot_no_bytes_()) \
	slot_A_(MAY, POINTER, TRY, TEXT, Optional, const char *, title, title, NULL) \
	slot_A_(MAY, POINTER, SET, OWN, Optional, Point *, owned, owned, NULL) \

#define Optional_make(...)             SLOT_MAKE_(Optional, Optional_ARGS_, SLOT_NO_HOOK_, __VA_ARGS__)
#define Optional_replace(object_, ...) SLOT_REPLACE_(Optional, Optional_ARGS_, SLOT_NO_HOOK_, object_, __VA_ARGS__)
#define Optional_of() \
	SLOT_OF_(Optional, SLOT_NO_HOOK_, \
		 SLOT_NO_MORE_)
#define Optional_eq(a_, b_) slot_eq(&Optional_class, SLOT_IS_(Optional, a_), SLOT_IS_(Optional, b_))
#define Optional_repr(self_, text_, size_) slot_repr(&Optional_class, SLOT_IS_(Optional, self_), text_, size_)
#define Optional_validate(self_, report_, context_) slot_validate(&Optional_class, SLOT_IS_(Optional, self_), report_, context_)

#define Optional_to_json(self_, writer_) slot_json_write(writer_, &Optional_class, SLOT_IS_(Optional, self_))

/** What it has is given up; at a fault it is as Optional_init leaves it. */
static inline bool
Optional_from_json(Optional *self, slot_json_reader *reader)
{
	slot_release(&Optional_class, self);
	Optional_init(self);
	return slot_json_read(reader, &Optional_class, self);
}

#define Optional_new_from_json(pool_, reader_) SLOT_CAST(Optional *, slot_json_read_new(reader_, &(pool_)->slot_pool_Optional, &Optional_class))


/*---- class BigRecord ---------------------------------------------------------------------*/

/** Arrays of numbers in a fixed byte order. */
#pragma pack(push, 1)
struct BigRecord { /* 710 bytes, align 1 */
	/*   0 */ uint8_t kind;
	/*   1 */ uint8_t slot_count_some;
	/*   2 */ slot_be32 some[3];
	/*  14 */ uint8_t slot_count_deltas;
	/** In -9..9. */
	/*  15 */ slot_be16 deltas[2];
	/*  19 */ slot_be64 table[2][2];
	/*  51 */ uint8_t slot_count_suits;
	/*  52 */ uint8_t suits[3];
	/*  55 */ slot_be32 mood;
	/** low by default. */
	/*  59 */ slot_be64 wide;
	/*  67 */ uint8_t slot_count_ratios;
	/** In 0..1. */
	/*  68 */ slot_be32 ratios[2];
	/*  76 */ slot_be16 slot_count_ports;
	/** Optional. */
	/*  78 */ slot_be16 ports[300];
	/* 678 */ uint8_t slot_count_names;
	/* 679 */ char names[2][4];
	/* 687 */ slot_be16 cube[2][2][2];
	/** Optional. */
	/* 703 */ bool flag;
	/* 704 */ uint8_t slot_count_raw;
	/* 705 */ uint8_t raw[4];
	/* 709.0  whether ports is set
	 * 709.1  whether flag is set */
	/* 709 */ uint8_t slot_bits709;
};
#pragma pack(pop)

enum BigRecord_slot {
	BigRecord_SLOT_kind,
	BigRecord_SLOT_some,
	BigRecord_SLOT_deltas,
	BigRecord_SLOT_table,
	BigRecord_SLOT_suits,
	BigRecord_SLOT_mood,
	BigRecord_SLOT_wide,
	BigRecord_SLOT_ratios,
	BigRecord_SLOT_ports,
	BigRecord_SLOT_names,
	BigRecord_SLOT_cube,
	BigRecord_SLOT_flag,
	BigRecord_SLOT_raw
};
#define BigRecord_SLOTS SLOT_NAMES("kind, some, deltas, table, suits, mood, " \
	"wide, ratios, ports, names, cube, flag, raw")
#define BigRecord_HAS_kind SLOT_YES
#define BigRecord_HAS_some SLOT_YES
#define BigRecord_HAS_deltas SLOT_YES
#define BigRecord_HAS_table SLOT_YES
#define BigRecord_HAS_suits SLOT_YES
#define BigRecord_HAS_mood SLOT_YES
#define BigRecord_HAS_wide SLOT_YES
#define BigRecord_HAS_ratios SLOT_YES
#define BigRecord_HAS_ports SLOT_YES
#define BigRecord_HAS_names SLOT_YES
#define BigRecord_HAS_cube SLOT_YES
#define BigRecord_HAS_flag SLOT_YES
#define BigRecord_HAS_raw SLOT_YES
#define BigRecord_LEN_some 3
#define BigRecord_LEN_deltas 2
#define BigRecord_LEN_table 2
#define BigRecord_LEN_table_2 2
#define BigRecord_LEN_suits 3
#define BigRecord_LEN_ratios 2
#define BigRecord_LEN_ports 300
#define BigRecord_LEN_names 2
#define BigRecord_LEN_cube 2
#define BigRecord_LEN_cube_2 2
#define BigRecord_LEN_cube_3 2
#define BigRecord_LEN_raw 4
#define BigRecord_class (arrays_tables.BigRecord)
/** Changes with names, types and offsets. */
#define BigRecord_LAYOUT 0x988a0d50a3a1132f

/** What an object starts with: a constant initialiser. */
#define BigRecord_DEFAULTS \
	{ \
		/*   0 kind */ 0, \
		/*   1 slot_count_some */ 0, \
		/*   2 some */ {{{0x00, 0x00, 0x00, 0x00}}}, \
		/*  14 slot_count_deltas */ 0, \
		/*  15 deltas */ {{{0x00, 0x00}}}, \
		/*  19 table */ {{{{0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00}}}}, \
		/*  51 slot_count_suits */ 0, \
		/*  52 suits */ {0}, \
		/*  55 mood */ {{0xff, 0xff, 0xff, 0xfd}}, \
		/*  59 wide */ {{0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x01}}, \
		/*  67 slot_count_ratios */ 0, \
		/*  68 ratios */ {{{0x00, 0x00, 0x00, 0x00}}}, \
		/*  76 slot_count_ports */ {{0, 0}}, \
		/*  78 ports */ {{{0x00, 0x00}}}, \
		/* 678 slot_count_names */ 0, \
		/* 679 names */ {""}, \
		/* 687 cube */ {{{{{0x00, 0x00}}}}}, \
		/* 703 flag */ false, \
		/* 704 slot_count_raw */ 0, \
		/* 705 raw */ {0}, \
		/* 709 slot_bits709 */ 0x0 \
	}

static inline uint8_t
BigRecord_get_kind(const BigRecord *self)
{
	return self->kind;
}

static inline void
BigRecord_set_kind(BigRecord *self, uint8_t value)
{
	self->kind = value;
}

/** Elements in use, at most BigRecord_LEN_some. */
static inline size_t
BigRecord_count_some(const BigRecord *self)
{
	return self->slot_count_some;
}

static inline uint32_t
BigRecord_get_some(const BigRecord *self, size_t i)
{
	SLOT_ASSERT_(i < BigRecord_count_some(self));
	if (!(i < BigRecord_count_some(self)))
		return 0;
	return SLOT_CAST(uint32_t, slot_load_be(self->some[i].byte, 4));
}

static inline bool
BigRecord_set_some(BigRecord *self, size_t i, uint32_t value)
{
	SLOT_ASSERT_(i < BigRecord_count_some(self));
	if (!(i < BigRecord_count_some(self)))
		return false;
	slot_store_be(self->some[i].byte, 4, SLOT_CAST(uint64_t, value));
	return true;
}

/** Before element i; false, and nothing changed, where the array is full or the value refused. */
static inline bool
BigRecord_insert_some(BigRecord *self, size_t i, uint32_t value)
{
	size_t count = BigRecord_count_some(self);

	SLOT_ASSERT_(i <= count);
	if (i > count || count == BigRecord_LEN_some)
		return false;
	slot_open_gap(self->some, i, count, sizeof self->some[0]);
	slot_store_be(self->some[i].byte, 4, SLOT_CAST(uint64_t, value));
	self->slot_count_some++;
	return true;
}

static inline bool
BigRecord_append_some(BigRecord *self, uint32_t value)
{
	return BigRecord_insert_some(self, BigRecord_count_some(self), value);
}

static inline bool
BigRecord_remove_some(BigRecord *self, size_t i)
{
	size_t count = BigRecord_count_some(self);

	SLOT_ASSERT_(i < count);
	if (i >= count)
		return false;
	slot_close_gap(self->some, i, count, sizeof self->some[0]);
	self->slot_count_some--;
	return true;
}

/** Elements in use, at most BigRecord_LEN_deltas. */
static inline size_t
BigRecord_count_deltas(const BigRecord *self)
{
	return self->slot_count_deltas;
}

static inline int16_t
BigRecord_get_deltas(const BigRecord *self, size_t i)
{
	SLOT_ASSERT_(i < BigRecord_count_deltas(self));
	if (!(i < BigRecord_count_deltas(self)))
		return 0;
	return SLOT_CAST(int16_t, slot_load_be(self->deltas[i].byte, 2));
}

static inline bool
BigRecord_set_deltas(BigRecord *self, size_t i, int64_t value)
{
	SLOT_ASSERT_(i < BigRecord_count_deltas(self));
	if (!(i < BigRecord_count_deltas(self)))
		return false;
	if (value < -9 || value > 9)
		return false;
	slot_store_be(self->deltas[i].byte, 2, SLOT_CAST(uint64_t, value));
	return true;
}

/** Before element i; false, and nothing changed, where the array is full or the value refused. */
static inline bool
BigRecord_insert_deltas(BigRecord *self, size_t i, int64_t value)
{
	size_t count = BigRecord_count_deltas(self);

	SLOT_ASSERT_(i <= count);
	if (i > count || count == BigRecord_LEN_deltas)
		return false;
	if (value < -9 || value > 9)
		return false;
	slot_open_gap(self->deltas, i, count, sizeof self->deltas[0]);
	slot_store_be(self->deltas[i].byte, 2, SLOT_CAST(uint64_t, value));
	self->slot_count_deltas++;
	return true;
}

static inline bool
BigRecord_append_deltas(BigRecord *self, int64_t value)
{
	return BigRecord_insert_deltas(self, BigRecord_count_deltas(self), value);
}

static inline bool
BigRecord_remove_deltas(BigRecord *self, size_t i)
{
	size_t count = BigRecord_count_deltas(self);

	SLOT_ASSERT_(i < count);
	if (i >= count)
		return false;
	slot_close_gap(self->deltas, i, count, sizeof self->deltas[0]);
	self->slot_count_deltas--;
	return true;
}

static inline uint64_t
BigRecord_get_table(const BigRecord *self, size_t i, size_t j)
{
	SLOT_ASSERT_(i < BigRecord_LEN_table && j < BigRecord_LEN_table_2);
	if (!(i < BigRecord_LEN_table && j < BigRecord_LEN_table_2))
		return 0;
	return SLOT_CAST(uint64_t, slot_load_be(self->table[i][j].byte, 8));
}

static inline bool
BigRecord_set_table(BigRecord *self, size_t i, size_t j, uint64_t value)
{
	SLOT_ASSERT_(i < BigRecord_LEN_table && j < BigRecord_LEN_table_2);
	if (!(i < BigRecord_LEN_table && j < BigRecord_LEN_table_2))
		return false;
	slot_store_be(self->table[i][j].byte, 8, SLOT_CAST(uint64_t, value));
	return true;
}

/** Elements in use, at most BigRecord_LEN_suits. */
static inline size_t
BigRecord_count_suits(const BigRecord *self)
{
	return self->slot_count_suits;
}

static inline Suit
BigRecord_get_suits(const BigRecord *self, size_t i)
{
	SLOT_ASSERT_(i < BigRecord_count_suits(self));
	if (!(i < BigRecord_count_suits(self)))
		return SLOT_CAST(Suit, 0);
	return SLOT_CAST(Suit, self->suits[i]);
}

static inline bool
BigRecord_set_suits(BigRecord *self, size_t i, Suit value)
{
	SLOT_ASSERT_(i < BigRecord_count_suits(self));
	if (!(i < BigRecord_count_suits(self)))
		return false;
	if (!Suit_is_known(SLOT_CAST(int64_t, value)))
		return false;
	self->suits[i] = SLOT_CAST(uint8_t, value);
	return true;
}

/** Before element i; false, and nothing changed, where the array is full or the value refused. */
static inline bool
BigRecord_insert_suits(BigRecord *self, size_t i, Suit value)
{
	size_t count = BigRecord_count_suits(self);

	SLOT_ASSERT_(i <= count);
	if (i > count || count == BigRecord_LEN_suits)
		return false;
	if (!Suit_is_known(SLOT_CAST(int64_t, value)))
		return false;
	slot_open_gap(self->suits, i, count, sizeof self->suits[0]);
	self->suits[i] = SLOT_CAST(uint8_t, value);
	self->slot_count_suits++;
	return true;
}

static inline bool
BigRecord_append_suits(BigRecord *self, Suit value)
{
	return BigRecord_insert_suits(self, BigRecord_count_suits(self), value);
}

static inline bool
BigRecord_remove_suits(BigRecord *self, size_t i)
{
	size_t count = BigRecord_count_suits(self);

	SLOT_ASSERT_(i < count);
	if (i >= count)
		return false;
	slot_close_gap(self->suits, i, count, sizeof self->suits[0]);
	self->slot_count_suits--;
	return true;
}

static inline Mood
BigRecord_get_mood(const BigRecord *self)
{
	return SLOT_CAST(Mood, SLOT_CAST(int32_t, slot_load_be(self->mood.byte, 4)));
}

static inline bool
BigRecord_set_mood(BigRecord *self, Mood value)
{
	if (!Mood_is_known(SLOT_CAST(int64_t, value)))
		return false;
	slot_store_be(self->mood.byte, 4, SLOT_CAST(uint64_t, value));
	return true;
}

static inline Wide
BigRecord_get_wide(const BigRecord *self)
{
	return SLOT_CAST(Wide, SLOT_CAST(uint64_t, slot_load_be(self->wide.byte, 8)));
}

static inline bool
BigRecord_set_wide(BigRecord *self, Wide value)
{
	if (!Wide_is_known(SLOT_CAST(int64_t, value)))
		return false;
	slot_store_be(self->wide.byte, 8, SLOT_CAST(uint64_t, value));
	return true;
}

/** Elements in use, at most BigRecord_LEN_ratios. */
static inline size_t
BigRecord_count_ratios(const BigRecord *self)
{
	return self->slot_count_ratios;
}

static inline float
BigRecord_get_ratios(const BigRecord *self, size_t i)
{
	SLOT_ASSERT_(i < BigRecord_count_ratios(self));
	if (!(i < BigRecord_count_ratios(self)))
		return 0.0f;
	return slot_float_of_bits(slot_load_be(self->ratios[i].byte, 4));
}

static inline bool
BigRecord_set_ratios(BigRecord *self, size_t i, double value)
{
	SLOT_ASSERT_(i < BigRecord_count_ratios(self));
	if (!(i < BigRecord_count_ratios(self)))
		return false;
	if (!(slot_rounded(value) >= 0.0 && slot_rounded(value) <= 1.0))
		return false;
	slot_store_be(self->ratios[i].byte, 4, slot_bits_of_float(SLOT_CAST(float, value)));
	return true;
}

/** Before element i; false, and nothing changed, where the array is full or the value refused. */
static inline bool
BigRecord_insert_ratios(BigRecord *self, size_t i, double value)
{
	size_t count = BigRecord_count_ratios(self);

	SLOT_ASSERT_(i <= count);
	if (i > count || count == BigRecord_LEN_ratios)
		return false;
	if (!(slot_rounded(value) >= 0.0 && slot_rounded(value) <= 1.0))
		return false;
	slot_open_gap(self->ratios, i, count, sizeof self->ratios[0]);
	slot_store_be(self->ratios[i].byte, 4, slot_bits_of_float(SLOT_CAST(float, value)));
	self->slot_count_ratios++;
	return true;
}

static inline bool
BigRecord_append_ratios(BigRecord *self, double value)
{
	return BigRecord_insert_ratios(self, BigRecord_count_ratios(self), value);
}

static inline bool
BigRecord_remove_ratios(BigRecord *self, size_t i)
{
	size_t count = BigRecord_count_ratios(self);

	SLOT_ASSERT_(i < count);
	if (i >= count)
		return false;
	slot_close_gap(self->ratios, i, count, sizeof self->ratios[0]);
	self->slot_count_ratios--;
	return true;
}

static inline bool
BigRecord_has_ports(const BigRecord *self)
{
	return slot_bit(self->slot_bits709, 0);
}

/** Elements in use, at most BigRecord_LEN_ports. */
static inline size_t
BigRecord_count_ports(const BigRecord *self)
{
	return SLOT_CAST(size_t, slot_load_be(self->slot_count_ports.byte, 2));
}

static inline uint16_t
BigRecord_get_ports(const BigRecord *self, size_t i)
{
	SLOT_ASSERT_(i < BigRecord_count_ports(self));
	if (!(i < BigRecord_count_ports(self)))
		return 0;
	return SLOT_CAST(uint16_t, slot_load_be(self->ports[i].byte, 2));
}

static inline bool
BigRecord_set_ports(BigRecord *self, size_t i, uint16_t value)
{
	SLOT_ASSERT_(i < BigRecord_count_ports(self));
	if (!(i < BigRecord_count_ports(self)))
		return false;
	slot_store_be(self->ports[i].byte, 2, SLOT_CAST(uint64_t, value));
	self->slot_bits709 = slot_put8(self->slot_bits709, 0, 1, 1);
	return true;
}

/** Before element i; false, and nothing changed, where the array is full or the value refused. */
static inline bool
BigRecord_insert_ports(BigRecord *self, size_t i, uint16_t value)
{
	size_t count = BigRecord_count_ports(self);

	SLOT_ASSERT_(i <= count);
	if (i > count || count == BigRecord_LEN_ports)
		return false;
	slot_open_gap(self->ports, i, count, sizeof self->ports[0]);
	slot_store_be(self->ports[i].byte, 2, SLOT_CAST(uint64_t, value));
	slot_store_be(self->slot_count_ports.byte, 2, count + 1);
	self->slot_bits709 = slot_put8(self->slot_bits709, 0, 1, 1);
	return true;
}

static inline bool
BigRecord_append_ports(BigRecord *self, uint16_t value)
{
	return BigRecord_insert_ports(self, BigRecord_count_ports(self), value);
}

static inline bool
BigRecord_remove_ports(BigRecord *self, size_t i)
{
	size_t count = BigRecord_count_ports(self);

	SLOT_ASSERT_(i < count);
	if (i >= count)
		return false;
	slot_close_gap(self->ports, i, count, sizeof self->ports[0]);
	slot_store_be(self->slot_count_ports.byte, 2, count - 1);
	return true;
}

static inline void
BigRecord_clear_ports(BigRecord *self)
{
	static slot_be16 const slot_start_[300] = {{{0x00, 0x00}}};

	slot_move(&self->ports, &slot_start_, sizeof self->ports);
	slot_store_be(self->slot_count_ports.byte, 2, 0);
	self->slot_bits709 = slot_put8(self->slot_bits709, 0, 1, 0);
}

/** Elements in use, at most BigRecord_LEN_names. */
static inline size_t
BigRecord_count_names(const BigRecord *self)
{
	return self->slot_count_names;
}

static inline const char *
BigRecord_get_names(const BigRecord *self, size_t i)
{
	SLOT_ASSERT_(i < BigRecord_count_names(self));
	if (!(i < BigRecord_count_names(self)))
		return "";
	return self->names[i];
}

/** False, and nothing changed, for a text of 4 bytes or more. */
static inline bool
BigRecord_set_names(BigRecord *self, size_t i, const char *value)
{
	SLOT_ASSERT_(i < BigRecord_count_names(self));
	if (!(i < BigRecord_count_names(self)))
		return false;
	return slot_put_text(self->names[i], 4, value, strlen(value));
}

/** Before element i; false, and nothing changed, where the array is full or the value refused. */
static inline bool
BigRecord_insert_names(BigRecord *self, size_t i, const char *value)
{
	size_t count = BigRecord_count_names(self);

	SLOT_ASSERT_(i <= count);
	if (i > count || count == BigRecord_LEN_names)
		return false;
	if (!slot_put_text(self->names[count], 4, value, strlen(value)))
		return false;
	slot_move_last(self->names, i, count, sizeof self->names[0]);
	self->slot_count_names++;
	return true;
}

static inline bool
BigRecord_append_names(BigRecord *self, const char *value)
{
	return BigRecord_insert_names(self, BigRecord_count_names(self), value);
}

static inline bool
BigRecord_remove_names(BigRecord *self, size_t i)
{
	size_t count = BigRecord_count_names(self);

	SLOT_ASSERT_(i < count);
	if (i >= count)
		return false;
	slot_close_gap(self->names, i, count, sizeof self->names[0]);
	self->slot_count_names--;
	return true;
}

static inline uint16_t
BigRecord_get_cube(const BigRecord *self, size_t i, size_t j, size_t k)
{
	SLOT_ASSERT_(i < BigRecord_LEN_cube && j < BigRecord_LEN_cube_2 && k < BigRecord_LEN_cube_3);
	if (!(i < BigRecord_LEN_cube && j < BigRecord_LEN_cube_2 && k < BigRecord_LEN_cube_3))
		return 0;
	return SLOT_CAST(uint16_t, slot_load_be(self->cube[i][j][k].byte, 2));
}

static inline bool
BigRecord_set_cube(BigRecord *self, size_t i, size_t j, size_t k, uint16_t value)
{
	SLOT_ASSERT_(i < BigRecord_LEN_cube && j < BigRecord_LEN_cube_2 && k < BigRecord_LEN_cube_3);
	if (!(i < BigRecord_LEN_cube && j < BigRecord_LEN_cube_2 && k < BigRecord_LEN_cube_3))
		return false;
	slot_store_be(self->cube[i][j][k].byte, 2, SLOT_CAST(uint64_t, value));
	return true;
}

static inline bool
BigRecord_has_flag(const BigRecord *self)
{
	return slot_bit(self->slot_bits709, 1);
}

static inline bool
BigRecord_get_flag(const BigRecord *self)
{
	return self->flag;
}

static inline void
BigRecord_set_flag(BigRecord *self, bool value)
{
	self->flag = value;
	self->slot_bits709 = slot_put8(self->slot_bits709, 1, 1, 1);
}

static inline void
BigRecord_clear_flag(BigRecord *self)
{
	self->flag = false;
	self->slot_bits709 = slot_put8(self->slot_bits709, 1, 1, 0);
}

/** Elements in use, at most BigRecord_LEN_raw. */
static inline size_t
BigRecord_count_raw(const BigRecord *self)
{
	return self->slot_count_raw;
}

static inline uint8_t
BigRecord_get_raw(const BigRecord *self, size_t i)
{
	SLOT_ASSERT_(i < BigRecord_count_raw(self));
	if (!(i < BigRecord_count_raw(self)))
		return 0;
	return self->raw[i];
}

static inline bool
BigRecord_set_raw(BigRecord *self, size_t i, uint8_t value)
{
	SLOT_ASSERT_(i < BigRecord_count_raw(self));
	if (!(i < BigRecord_count_raw(self)))
		return false;
	self->raw[i] = value;
	return true;
}

/** Before element i; false, and nothing changed, where the array is full or the value refused. */
static inline bool
BigRecord_insert_raw(BigRecord *self, size_t i, uint8_t value)
{
	size_t count = BigRecord_count_raw(self);

	SLOT_ASSERT_(i <= count);
	if (i > count || count == BigRecord_LEN_raw)
		return false;
	slot_open_gap(self->raw, i, count, sizeof self->raw[0]);
	self->raw[i] = value;
	self->slot_count_raw++;
	return true;
}

static inline bool
BigRecord_append_raw(BigRecord *self, uint8_t value)
{
	return BigRecord_insert_raw(self, BigRecord_count_raw(self), value);
}

static inline bool
BigRecord_remove_raw(BigRecord *self, size_t i)
{
	size_t count = BigRecord_count_raw(self);

	SLOT_ASSERT_(i < count);
	if (i >= count)
		return false;
	slot_close_gap(self->raw, i, count, sizeof self->raw[0]);
	self->slot_count_raw--;
	return true;
}

/** Makes raw memory an object. */
static inline void
BigRecord_init(BigRecord *self)
{
	static const BigRecord slot_defaults_ = BigRecord_DEFAULTS;

	slot_move(self, &slot_defaults_, sizeof *self);
}

/** Writes the class's own slots and nothing else. */
static inline void
BigRecord_copy(BigRecord *to, const BigRecord *from)
{
	*to = *from;
}

/** A pool of BigRecord objects and those of classes below it. */
typedef struct BigRecord_pool {
	slot_pool slot_pool_BigRecord;
} BigRecord_pool;

#define BigRecord_pool_init(pool_)    slot_pool_init(&(pool_)->slot_pool_BigRecord, &BigRecord_class, NULL, 0)
#define BigRecord_pool_count(pool_)   ((pool_)->slot_pool_BigRecord.count)
#define BigRecord_pool_clear(pool_)   slot_pool_clear(&(pool_)->slot_pool_BigRecord)
#define BigRecord_pool_destroy(pool_) slot_pool_destroy(&(pool_)->slot_pool_BigRecord)
#define BigRecord_pool_walk(pool_)    slot_pool_walk(&(pool_)->slot_pool_BigRecord)
#define BigRecord_next(walk_)        SLOT_CAST(BigRecord *, slot_walk_next(walk_, NULL))

/** As BigRecord_init leaves it; NULL when out of memory. */
static inline BigRecord *
BigRecord_new(BigRecord_pool *pool)
{
	void *self = slot_pool_new(&pool->slot_pool_BigRecord, &BigRecord_class);

	if (self)
		BigRecord_init(SLOT_CAST(BigRecord *, self));
	return SLOT_CAST(BigRecord *, self);
}

/** With all that it owns. */
static inline void
BigRecord_free(BigRecord_pool *pool, BigRecord *self)
{
	slot_pool_free(&pool->slot_pool_BigRecord, self);
}

typedef BigRecord *BigRecord_idx;
#define BigRecord_at(pool_, pointer_)  ((void)(pool_), (pointer_))
#define BigRecord_idx_of(pool_, self_) ((void)(pool_), (self_))

#define BigRecord_ARGS_(slot_A_) \
	slot_A_(NEED, ALWAYS, SET, GET, BigRecord, uint8_t, kind, kind, 0) \
	slot_A_(NEED, ALWAYS, TRY, GET, BigRecord, Mood, mood, mood, 0) \
	slot_A_(MAY, ALWAYS, TRY, GET, BigRecord, Wide, wide, wide, SLOT_CAST(Wide, 1)) \
	slot_A_(MAY, INT, T_BOOL, INT, BigRecord, int64_t, flag, flag, INT64_MIN) \

#define BigRecord_make(...)             SLOT_MAKE_(BigRecord, BigRecord_ARGS_, SLOT_NO_HOOK_, __VA_ARGS__)
#define BigRecord_replace(object_, ...) SLOT_REPLACE_(BigRecord, BigRecord_ARGS_, SLOT_NO_HOOK_, object_, __VA_ARGS__)
#define BigRecord_of(slot_kind_, slot_mood_) \
	SLOT_OF_(BigRecord, SLOT_NO_HOOK_, \
		 SLOT_OF_ARG_(SET, BigRecord, uint8_t, kind, kind, slot_kind_) \
		 SLOT_OF_ARG_(TRY, BigRecord, Mood, mood, mood, slot_mood_) \
		 SLOT_NO_MORE_)
#define BigRecord_eq(a_, b_) slot_eq(&BigRecord_class, SLOT_IS_(BigRecord, a_), SLOT_IS_(BigRecord, b_))
#define BigRecord_repr(self_, text_, size_) slot_repr(&BigRecord_class, SLOT_IS_(BigRecord, self_), text_, size_)
#define BigRecord_validate(self_, report_, context_) slot_validate(&BigRecord_class, SLOT_IS_(BigRecord, self_), report_, context_)
#define BigRecord_set_mood_unchecked(self_, value_) SLOT_UNCHECKED_(BigRecord_set_mood(self_, value_))
#define BigRecord_set_wide_unchecked(self_, value_) SLOT_UNCHECKED_(BigRecord_set_wide(self_, value_))

#define BigRecord_to_json(self_, writer_) slot_json_write(writer_, &BigRecord_class, SLOT_IS_(BigRecord, self_))

/** What it has is given up; at a fault it is as BigRecord_init leaves it. */
static inline bool
BigRecord_from_json(BigRecord *self, slot_json_reader *reader)
{
	BigRecord_init(self);
	return slot_json_read(reader, &BigRecord_class, self);
}

#define BigRecord_new_from_json(pool_, reader_) SLOT_CAST(BigRecord *, slot_json_read_new(reader_, &(pool_)->slot_pool_BigRecord, &BigRecord_class))


/*---- class LittleRecord ------------------------------------------------------------------*/

struct LittleRecord { /* 88 bytes, align 8 */
	/*   0 */ SLOT_ALIGNAS(8) uint8_t kind;
	/*   1 */ uint8_t slot_count_some;
	/*   2 */ uint8_t slot_spare2[2];
	/*   4 */ slot_le32 some[3];
	/** 0.25 by default. */
	/*  16 */ slot_le64 ratios[2];
	/*  32 */ uint8_t slot_count_table;
	/*  33 */ uint8_t slot_spare33[7];
	/*  40 */ slot_le64 table[2][2];
	/** Optional. */
	/*  72 */ slot_le64 last;
	/*  80.0  whether last is set */
	/*  80 */ uint8_t slot_bits80;
	/*  81 */ uint8_t slot_spare81[7];
};

enum LittleRecord_slot {
	LittleRecord_SLOT_kind,
	LittleRecord_SLOT_some,
	LittleRecord_SLOT_ratios,
	LittleRecord_SLOT_table,
	LittleRecord_SLOT_last
};
#define LittleRecord_SLOTS SLOT_NAMES("kind, some, ratios, table, last")
#define LittleRecord_HAS_kind SLOT_YES
#define LittleRecord_HAS_some SLOT_YES
#define LittleRecord_HAS_ratios SLOT_YES
#define LittleRecord_HAS_table SLOT_YES
#define LittleRecord_HAS_last SLOT_YES
#define LittleRecord_LEN_some 3
#define LittleRecord_LEN_ratios 2
#define LittleRecord_LEN_table 2
#define LittleRecord_LEN_table_2 2
#define LittleRecord_class (arrays_tables.LittleRecord)
/** Changes with names, types and offsets. */
#define LittleRecord_LAYOUT 0xa9b388a46dc16647

/** What an object starts with: a constant initialiser. */
#define LittleRecord_DEFAULTS \
	{ \
		/*   0 kind */ 0, \
		/*   1 slot_count_some */ 0, \
		/*   2 slot_spare2 */ {0}, \
		/*   4 some */ {{{0x00, 0x00, 0x00, 0x00}}}, \
		/*  16 ratios */ {{{0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0xd0, 0x3f}}, {{0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0xd0, 0x3f}}}, \
		/*  32 slot_count_table */ 0, \
		/*  33 slot_spare33 */ {0}, \
		/*  40 table */ {{{{0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00}}}}, \
		/*  72 last */ {{0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00}}, \
		/*  80 slot_bits80 */ 0x0, \
		/*  81 slot_spare81 */ {0} \
	}

static inline uint8_t
LittleRecord_get_kind(const LittleRecord *self)
{
	return self->kind;
}

static inline void
LittleRecord_set_kind(LittleRecord *self, uint8_t value)
{
	self->kind = value;
}

/** Elements in use, at most LittleRecord_LEN_some. */
static inline size_t
LittleRecord_count_some(const LittleRecord *self)
{
	return self->slot_count_some;
}

static inline uint32_t
LittleRecord_get_some(const LittleRecord *self, size_t i)
{
	SLOT_ASSERT_(i < LittleRecord_count_some(self));
	if (!(i < LittleRecord_count_some(self)))
		return 0;
	return SLOT_CAST(uint32_t, slot_load_le(self->some[i].byte, 4));
}

static inline bool
LittleRecord_set_some(LittleRecord *self, size_t i, uint32_t value)
{
	SLOT_ASSERT_(i < LittleRecord_count_some(self));
	if (!(i < LittleRecord_count_some(self)))
		return false;
	slot_store_le(self->some[i].byte, 4, SLOT_CAST(uint64_t, value));
	return true;
}

/** Before element i; false, and nothing changed, where the array is full or the value refused. */
static inline bool
LittleRecord_insert_some(LittleRecord *self, size_t i, uint32_t value)
{
	size_t count = LittleRecord_count_some(self);

	SLOT_ASSERT_(i <= count);
	if (i > count || count == LittleRecord_LEN_some)
		return false;
	slot_open_gap(self->some, i, count, sizeof self->some[0]);
	slot_store_le(self->some[i].byte, 4, SLOT_CAST(uint64_t, value));
	self->slot_count_some++;
	return true;
}

static inline bool
LittleRecord_append_some(LittleRecord *self, uint32_t value)
{
	return LittleRecord_insert_some(self, LittleRecord_count_some(self), value);
}

static inline bool
LittleRecord_remove_some(LittleRecord *self, size_t i)
{
	size_t count = LittleRecord_count_some(self);

	SLOT_ASSERT_(i < count);
	if (i >= count)
		return false;
	slot_close_gap(self->some, i, count, sizeof self->some[0]);
	self->slot_count_some--;
	return true;
}

static inline double
LittleRecord_get_ratios(const LittleRecord *self, size_t i)
{
	SLOT_ASSERT_(i < LittleRecord_LEN_ratios);
	if (!(i < LittleRecord_LEN_ratios))
		return 0.25;
	return slot_double_of_bits(slot_load_le(self->ratios[i].byte, 8));
}

static inline bool
LittleRecord_set_ratios(LittleRecord *self, size_t i, double value)
{
	SLOT_ASSERT_(i < LittleRecord_LEN_ratios);
	if (!(i < LittleRecord_LEN_ratios))
		return false;
	slot_store_le(self->ratios[i].byte, 8, slot_bits_of_double(value));
	return true;
}

/** Elements in use, at most LittleRecord_LEN_table. */
static inline size_t
LittleRecord_count_table(const LittleRecord *self)
{
	return self->slot_count_table;
}

static inline int64_t
LittleRecord_get_table(const LittleRecord *self, size_t i, size_t j)
{
	SLOT_ASSERT_(i < LittleRecord_count_table(self) && j < LittleRecord_LEN_table_2);
	if (!(i < LittleRecord_count_table(self) && j < LittleRecord_LEN_table_2))
		return 0;
	return SLOT_CAST(int64_t, slot_load_le(self->table[i][j].byte, 8));
}

static inline bool
LittleRecord_set_table(LittleRecord *self, size_t i, size_t j, int64_t value)
{
	SLOT_ASSERT_(i < LittleRecord_count_table(self) && j < LittleRecord_LEN_table_2);
	if (!(i < LittleRecord_count_table(self) && j < LittleRecord_LEN_table_2))
		return false;
	slot_store_le(self->table[i][j].byte, 8, SLOT_CAST(uint64_t, value));
	return true;
}

/** A row as at the start before number i; false, and nothing changed, where the array is full. */
static inline bool
LittleRecord_insert_table(LittleRecord *self, size_t i)
{
	return slot_insert(&LittleRecord_class, self, LittleRecord_SLOT_table, i) == SLOT_OK;
}

static inline bool
LittleRecord_append_table(LittleRecord *self)
{
	return LittleRecord_insert_table(self, LittleRecord_count_table(self));
}

/** With what it owns. */
static inline bool
LittleRecord_remove_table(LittleRecord *self, size_t i)
{
	return slot_remove(&LittleRecord_class, self, LittleRecord_SLOT_table, i) == SLOT_OK;
}

static inline bool
LittleRecord_has_last(const LittleRecord *self)
{
	return slot_bit(self->slot_bits80, 0);
}

static inline int64_t
LittleRecord_get_last(const LittleRecord *self)
{
	return SLOT_CAST(int64_t, slot_load_le(self->last.byte, 8));
}

static inline void
LittleRecord_set_last(LittleRecord *self, int64_t value)
{
	slot_store_le(self->last.byte, 8, SLOT_CAST(uint64_t, value));
	self->slot_bits80 = slot_put8(self->slot_bits80, 0, 1, 1);
}

static inline void
LittleRecord_clear_last(LittleRecord *self)
{
	slot_store_le(self->last.byte, 8, 0x0u);
	self->slot_bits80 = slot_put8(self->slot_bits80, 0, 1, 0);
}

/** Makes raw memory an object. */
static inline void
LittleRecord_init(LittleRecord *self)
{
	static const LittleRecord slot_defaults_ = LittleRecord_DEFAULTS;

	slot_move(self, &slot_defaults_, sizeof *self);
}

/** Writes the class's own slots and nothing else. */
static inline void
LittleRecord_copy(LittleRecord *to, const LittleRecord *from)
{
	*to = *from;
}

/** A pool of LittleRecord objects and those of classes below it. */
typedef struct LittleRecord_pool {
	slot_pool slot_pool_LittleRecord;
} LittleRecord_pool;

#define LittleRecord_pool_init(pool_)    slot_pool_init(&(pool_)->slot_pool_LittleRecord, &LittleRecord_class, NULL, 0)
#define LittleRecord_pool_count(pool_)   ((pool_)->slot_pool_LittleRecord.count)
#define LittleRecord_pool_clear(pool_)   slot_pool_clear(&(pool_)->slot_pool_LittleRecord)
#define LittleRecord_pool_destroy(pool_) slot_pool_destroy(&(pool_)->slot_pool_LittleRecord)
#define LittleRecord_pool_walk(pool_)    slot_pool_walk(&(pool_)->slot_pool_LittleRecord)
#define LittleRecord_next(walk_)        SLOT_CAST(LittleRecord *, slot_walk_next(walk_, NULL))

/** As LittleRecord_init leaves it; NULL when out of memory. */
static inline LittleRecord *
LittleRecord_new(LittleRecord_pool *pool)
{
	void *self = slot_pool_new(&pool->slot_pool_LittleRecord, &LittleRecord_class);

	if (self)
		LittleRecord_init(SLOT_CAST(LittleRecord *, self));
	return SLOT_CAST(LittleRecord *, self);
}

/** With all that it owns. */
static inline void
LittleRecord_free(LittleRecord_pool *pool, LittleRecord *self)
{
	slot_pool_free(&pool->slot_pool_LittleRecord, self);
}

typedef LittleRecord *LittleRecord_idx;
#define LittleRecord_at(pool_, pointer_)  ((void)(pool_), (pointer_))
#define LittleRecord_idx_of(pool_, self_) ((void)(pool_), (self_))

#define LittleRecord_ARGS_(slot_A_) \
	slot_A_(NEED, ALWAYS, SET, GET, LittleRecord, uint8_t, kind, kind, 0) \
	slot_A_(MAY, INT64, T_INT, INT64, LittleRecord, int64_t, last, last, SLOT_UNSET_INT64_) \

#define LittleRecord_make(...)             SLOT_MAKE_(LittleRecord, LittleRecord_ARGS_, SLOT_NO_HOOK_, __VA_ARGS__)
#define LittleRecord_replace(object_, ...) SLOT_REPLACE_(LittleRecord, LittleRecord_ARGS_, SLOT_NO_HOOK_, object_, __VA_ARGS__)
#define LittleRecord_of(slot_kind_) \
	SLOT_OF_(LittleRecord, SLOT_NO_HOOK_, \
		 SLOT_OF_ARG_(SET, LittleRecord, uint8_t, kind, kind, slot_kind_) \
		 SLOT_NO_MORE_)
#define LittleRecord_eq(a_, b_) slot_eq(&LittleRecord_class, SLOT_IS_(LittleRecord, a_), SLOT_IS_(LittleRecord, b_))
#define LittleRecord_repr(self_, text_, size_) slot_repr(&LittleRecord_class, SLOT_IS_(LittleRecord, self_), text_, size_)
#define LittleRecord_validate(self_, report_, context_) slot_validate(&LittleRecord_class, SLOT_IS_(LittleRecord, self_), report_, context_)

#define LittleRecord_to_json(self_, writer_) slot_json_write(writer_, &LittleRecord_class, SLOT_IS_(LittleRecord, self_))

/** What it has is given up; at a fault it is as LittleRecord_init leaves it. */
static inline bool
LittleRecord_from_json(LittleRecord *self, slot_json_reader *reader)
{
	LittleRecord_init(self);
	return slot_json_read(reader, &LittleRecord_class, self);
}

#define LittleRecord_new_from_json(pool_, reader_) SLOT_CAST(LittleRecord *, slot_json_read_new(reader_, &(pool_)->slot_pool_LittleRecord, &LittleRecord_class))


/*---- class PackedRecord ------------------------------------------------------------------*/

#pragma pack(push, 1)
struct PackedRecord { /* 70 bytes, align 1 */
	/*   0 */ uint8_t kind;
	/*   1 */ uint8_t slot_count_some;
	/*   2 */ uint32_t some[3];
	/*  14 */ Point points[2];
	/*  30 */ uint8_t slot_count_more;
	/*  31 */ Point more[2];
	/*  47 */ char names[2][3];
	/*  53 */ Fixed *fixed;
	/** Optional. */
	/*  61 */ double ratio;
	/*  69.0  whether ratio is set */
	/*  69 */ uint8_t slot_bits69;
};
#pragma pack(pop)

enum PackedRecord_slot {
	PackedRecord_SLOT_kind,
	PackedRecord_SLOT_some,
	PackedRecord_SLOT_points,
	PackedRecord_SLOT_more,
	PackedRecord_SLOT_names,
	PackedRecord_SLOT_fixed,
	PackedRecord_SLOT_ratio
};
#define PackedRecord_SLOTS SLOT_NAMES("kind, some, points, more, names, fixed, " \
	"ratio")
#define PackedRecord_HAS_kind SLOT_YES
#define PackedRecord_HAS_some SLOT_YES
#define PackedRecord_HAS_points SLOT_YES
#define PackedRecord_HAS_more SLOT_YES
#define PackedRecord_HAS_names SLOT_YES
#define PackedRecord_HAS_fixed SLOT_YES
#define PackedRecord_HAS_ratio SLOT_YES
#define PackedRecord_LEN_some 3
#define PackedRecord_LEN_points 2
#define PackedRecord_LEN_more 2
#define PackedRecord_LEN_names 2
#define PackedRecord_class (arrays_tables.PackedRecord)
/** Changes with names, types and offsets. */
#define PackedRecord_LAYOUT 0x65201edf2f377233

/** What an object starts with: a constant initialiser. */
#define PackedRecord_DEFAULTS \
	{ \
		/*   0 kind */ 0, \
		/*   1 slot_count_some */ 0, \
		/*   2 some */ {0}, \
		/*  14 points */ {Point_DEFAULTS, Point_DEFAULTS}, \
		/*  30 slot_count_more */ 0, \
		/*  31 more */ {Point_DEFAULTS, Point_DEFAULTS}, \
		/*  47 names */ {""}, \
		/*  53 fixed */ NULL, \
		/*  61 ratio */ 0.0, \
		/*  69 slot_bits69 */ 0x0 \
	}

static inline uint8_t
PackedRecord_get_kind(const PackedRecord *self)
{
	return self->kind;
}

static inline void
PackedRecord_set_kind(PackedRecord *self, uint8_t value)
{
	self->kind = value;
}

/** Elements in use, at most PackedRecord_LEN_some. */
static inline size_t
PackedRecord_count_some(const PackedRecord *self)
{
	return self->slot_count_some;
}

static inline uint32_t
PackedRecord_get_some(const PackedRecord *self, size_t i)
{
	SLOT_ASSERT_(i < PackedRecord_count_some(self));
	if (!(i < PackedRecord_count_some(self)))
		return 0;
	return self->some[i];
}

static inline bool
PackedRecord_set_some(PackedRecord *self, size_t i, uint32_t value)
{
	SLOT_ASSERT_(i < PackedRecord_count_some(self));
	if (!(i < PackedRecord_count_some(self)))
		return false;
	self->some[i] = value;
	return true;
}

/** Before element i; false, and nothing changed, where the array is full or the value refused. */
static inline bool
PackedRecord_insert_some(PackedRecord *self, size_t i, uint32_t value)
{
	size_t count = PackedRecord_count_some(self);

	SLOT_ASSERT_(i <= count);
	if (i > count || count == PackedRecord_LEN_some)
		return false;
	slot_open_gap(self->some, i, count, sizeof self->some[0]);
	self->some[i] = value;
	self->slot_count_some++;
	return true;
}

static inline bool
PackedRecord_append_some(PackedRecord *self, uint32_t value)
{
	return PackedRecord_insert_some(self, PackedRecord_count_some(self), value);
}

static inline bool
PackedRecord_remove_some(PackedRecord *self, size_t i)
{
	size_t count = PackedRecord_count_some(self);

	SLOT_ASSERT_(i < count);
	if (i >= count)
		return false;
	slot_close_gap(self->some, i, count, sizeof self->some[0]);
	self->slot_count_some--;
	return true;
}

static inline Point
PackedRecord_get_points(const PackedRecord *self, size_t i)
{
	static const Point slot_start_ = Point_DEFAULTS;

	SLOT_ASSERT_(i < PackedRecord_LEN_points);
	if (!(i < PackedRecord_LEN_points))
		return slot_start_;
	return self->points[i];
}

static inline bool
PackedRecord_set_points(PackedRecord *self, size_t i, const Point *value)
{
	SLOT_ASSERT_(i < PackedRecord_LEN_points);
	if (!(i < PackedRecord_LEN_points))
		return false;
	slot_move(&self->points[i], value, sizeof *value);
	return true;
}

/** Elements in use, at most PackedRecord_LEN_more. */
static inline size_t
PackedRecord_count_more(const PackedRecord *self)
{
	return self->slot_count_more;
}

static inline Point
PackedRecord_get_more(const PackedRecord *self, size_t i)
{
	static const Point slot_start_ = Point_DEFAULTS;

	SLOT_ASSERT_(i < PackedRecord_count_more(self));
	if (!(i < PackedRecord_count_more(self)))
		return slot_start_;
	return self->more[i];
}

static inline bool
PackedRecord_set_more(PackedRecord *self, size_t i, const Point *value)
{
	SLOT_ASSERT_(i < PackedRecord_count_more(self));
	if (!(i < PackedRecord_count_more(self)))
		return false;
	slot_move(&self->more[i], value, sizeof *value);
	return true;
}

/** Before element i; false, and nothing changed, where the array is full or the value refused. */
static inline bool
PackedRecord_insert_more(PackedRecord *self, size_t i, const Point *value)
{
	size_t count = PackedRecord_count_more(self);

	SLOT_ASSERT_(i <= count);
	if (i > count || count == PackedRecord_LEN_more)
		return false;
	slot_move(&self->more[count], value, sizeof *value);
	slot_move_last(self->more, i, count, sizeof self->more[0]);
	self->slot_count_more++;
	return true;
}

static inline bool
PackedRecord_append_more(PackedRecord *self, const Point *value)
{
	return PackedRecord_insert_more(self, PackedRecord_count_more(self), value);
}

static inline bool
PackedRecord_remove_more(PackedRecord *self, size_t i)
{
	size_t count = PackedRecord_count_more(self);

	SLOT_ASSERT_(i < count);
	if (i >= count)
		return false;
	slot_close_gap(self->more, i, count, sizeof self->more[0]);
	self->slot_count_more--;
	return true;
}

static inline const char *
PackedRecord_get_names(const PackedRecord *self, size_t i)
{
	SLOT_ASSERT_(i < PackedRecord_LEN_names);
	if (!(i < PackedRecord_LEN_names))
		return "";
	return self->names[i];
}

/** False, and nothing changed, for a text of 3 bytes or more. */
static inline bool
PackedRecord_set_names(PackedRecord *self, size_t i, const char *value)
{
	SLOT_ASSERT_(i < PackedRecord_LEN_names);
	if (!(i < PackedRecord_LEN_names))
		return false;
	return slot_put_text(self->names[i], 3, value, strlen(value));
}

static inline Fixed *
PackedRecord_get_fixed(const PackedRecord *self)
{
	return self->fixed;
}

/** Refers to it only: neither owns nor watches. */
static inline void
PackedRecord_set_fixed(PackedRecord *self, Fixed *value)
{
	self->fixed = value;
}

static inline bool
PackedRecord_has_ratio(const PackedRecord *self)
{
	return slot_bit(self->slot_bits69, 0);
}

static inline double
PackedRecord_get_ratio(const PackedRecord *self)
{
	return self->ratio;
}

static inline void
PackedRecord_set_ratio(PackedRecord *self, double value)
{
	self->ratio = value;
	self->slot_bits69 = slot_put8(self->slot_bits69, 0, 1, 1);
}

static inline void
PackedRecord_clear_ratio(PackedRecord *self)
{
	self->ratio = 0.0;
	self->slot_bits69 = slot_put8(self->slot_bits69, 0, 1, 0);
}

/** Makes raw memory an object. */
static inline void
PackedRecord_init(PackedRecord *self)
{
	static const PackedRecord slot_defaults_ = PackedRecord_DEFAULTS;

	slot_move(self, &slot_defaults_, sizeof *self);
}

/** Writes the class's own slots and nothing else. */
static inline void
PackedRecord_copy(PackedRecord *to, const PackedRecord *from)
{
	*to = *from;
}

/** A pool of PackedRecord objects and those of classes below it. */
typedef struct PackedRecord_pool {
	slot_pool slot_pool_PackedRecord;
} PackedRecord_pool;

#define PackedRecord_pool_init(pool_)    slot_pool_init(&(pool_)->slot_pool_PackedRecord, &PackedRecord_class, NULL, 0)
#define PackedRecord_pool_count(pool_)   ((pool_)->slot_pool_PackedRecord.count)
#define PackedRecord_pool_clear(pool_)   slot_pool_clear(&(pool_)->slot_pool_PackedRecord)
#define PackedRecord_pool_destroy(pool_) slot_pool_destroy(&(pool_)->slot_pool_PackedRecord)
#define PackedRecord_pool_walk(pool_)    slot_pool_walk(&(pool_)->slot_pool_PackedRecord)
#define PackedRecord_next(walk_)        SLOT_CAST(PackedRecord *, slot_walk_next(walk_, NULL))

/** As PackedRecord_init leaves it; NULL when out of memory. */
static inline PackedRecord *
PackedRecord_new(PackedRecord_pool *pool)
{
	void *self = slot_pool_new(&pool->slot_pool_PackedRecord, &PackedRecord_class);

	if (self)
		PackedRecord_init(SLOT_CAST(PackedRecord *, self));
	return SLOT_CAST(PackedRecord *, self);
}

/** With all that it owns. */
static inline void
PackedRecord_free(PackedRecord_pool *pool, PackedRecord *self)
{
	slot_pool_free(&pool->slot_pool_PackedRecord, self);
}

typedef PackedRecord *PackedRecord_idx;
#define PackedRecord_at(pool_, pointer_)  ((void)(pool_), (pointer_))
#define PackedRecord_idx_of(pool_, self_) ((void)(pool_), (self_))

#define PackedRecord_ARGS_(slot_A_) \
	slot_A_(NEED, ALWAYS, SET, GET, PackedRecord, uint8_t, kind, kind, 0) \
	slot_A_(NEED, ALWAYS, SET, GET, PackedRecord, Fixed *, fixed, fixed, 0) \
	slot_A_(MAY, REAL, SET, REAL, PackedRecord, double, ratio, ratio, SLOT_UNSET_REAL_) \

#define PackedRecord_make(...)             SLOT_MAKE_(PackedRecord, PackedRecord_ARGS_, SLOT_NO_HOOK_, __VA_ARGS__)
#define PackedRecord_replace(object_, ...) SLOT_REPLACE_(PackedRecord, PackedRecord_ARGS_, SLOT_NO_HOOK_, object_, __VA_ARGS__)
#define PackedRecord_of(slot_kind_, slot_fixed_) \
	SLOT_OF_(PackedRecord, SLOT_NO_HOOK_, \
		 SLOT_OF_ARG_(SET, PackedRecord, uint8_t, kind, kind, slot_kind_) \
		 SLOT_OF_ARG_(SET, PackedRecord, Fixed *, fixed, fixed, slot_fixed_) \
		 SLOT_NO_MORE_)
#define PackedRecord_eq(a_, b_) slot_eq(&PackedRecord_class, SLOT_IS_(PackedRecord, a_), SLOT_IS_(PackedRecord, b_))
#define PackedRecord_repr(self_, text_, size_) slot_repr(&PackedRecord_class, SLOT_IS_(PackedRecord, self_), text_, size_)
#define PackedRecord_validate(self_, report_, context_) slot_validate(&PackedRecord_class, SLOT_IS_(PackedRecord, self_), report_, context_)

#define PackedRecord_to_json(self_, writer_) slot_json_write(writer_, &PackedRecord_class, SLOT_IS_(PackedRecord, self_))

/** What it has is given up; at a fault it is as PackedRecord_init leaves it. */
static inline bool
PackedRecord_from_json(PackedRecord *self, slot_json_reader *reader)
{
	PackedRecord_init(self);
	return slot_json_read(reader, &PackedRecord_class, self);
}

#define PackedRecord_new_from_json(pool_, reader_) SLOT_CAST(PackedRecord *, slot_json_read_new(reader_, &(pool_)->slot_pool_PackedRecord, &PackedRecord_class))


/*---- checks ------------------------------------------------------------------------------*/

/* Laid out for lp64; this compiler must agree. */
SLOT_LAYOUT(Point, 8, 4,
	    SLOT_AT(Point, x, 0) &&
	    SLOT_AT(Point, y, 4));
SLOT_LAYOUT(Fixed, 464, 8,
	    SLOT_AT(Fixed, cube, 0) &&
	    SLOT_AT(Fixed, ratios, 192) &&
	    SLOT_AT(Fixed, wides, 208) &&
	    SLOT_AT(Fixed, titles, 224) &&
	    SLOT_AT(Fixed, units, 240) &&
	    SLOT_AT(Fixed, blobs, 256) &&
	    SLOT_AT(Fixed, others, 272) &&
	    SLOT_AT(Fixed, owned, 288) &&
	    SLOT_AT(Fixed, odd, 304) &&
	    SLOT_AT(Fixed, weights, 316) &&
	    SLOT_AT(Fixed, moods, 332) &&
	    SLOT_AT(Fixed, points, 340) &&
	    SLOT_AT(Fixed, grid, 356) &&
	    SLOT_AT(Fixed, once, 388) &&
	    SLOT_AT(Fixed, switches, 392) &&
	    SLOT_AT(Fixed, letters, 395) &&
	    SLOT_AT(Fixed, deltas, 403) &&
	    SLOT_AT(Fixed, suits, 408) &&
	    SLOT_AT(Fixed, flags, 412) &&
	    SLOT_AT(Fixed, names, 414) &&
	    SLOT_AT(Fixed, slot_spare462, 462));
SLOT_LAYOUT(Bounded, 840, 8,
	    SLOT_AT(Bounded, pages, 0) &&
	    SLOT_AT(Bounded, ratios, 64) &&
	    SLOT_AT(Bounded, others, 80) &&
	    SLOT_AT(Bounded, units, 96) &&
	    SLOT_AT(Bounded, titles, 112) &&
	    SLOT_AT(Bounded, owned, 128) &&
	    SLOT_AT(Bounded, rows, 144) &&
	    SLOT_AT(Bounded, points, 168) &&
	    SLOT_AT(Bounded, slot_count_deltas, 192) &&
	    SLOT_AT(Bounded, deltas, 194) &&
	    SLOT_AT(Bounded, slot_count_switches, 794) &&
	    SLOT_AT(Bounded, switches, 795) &&
	    SLOT_AT(Bounded, slot_count_names, 798) &&
	    SLOT_AT(Bounded, names, 799) &&
	    SLOT_AT(Bounded, slot_count_rows, 815) &&
	    SLOT_AT(Bounded, slot_count_pages, 816) &&
	    SLOT_AT(Bounded, slot_count_ratios, 817) &&
	    SLOT_AT(Bounded, slot_count_suits, 818) &&
	    SLOT_AT(Bounded, suits, 819) &&
	    SLOT_AT(Bounded, slot_count_flags, 823) &&
	    SLOT_AT(Bounded, flags, 824) &&
	    SLOT_AT(Bounded, slot_count_points, 826) &&
	    SLOT_AT(Bounded, slot_count_others, 827) &&
	    SLOT_AT(Bounded, slot_count_units, 828) &&
	    SLOT_AT(Bounded, slot_count_titles, 829) &&
	    SLOT_AT(Bounded, slot_count_owned, 830) &&
	    SLOT_AT(Bounded, slot_count_fixed, 831) &&
	    SLOT_AT(Bounded, fixed, 832) &&
	    SLOT_AT(Bounded, slot_spare834, 834));
SLOT_LAYOUT(Growable, 96, 8,
	    SLOT_AT(Growable, bytes_, 0) &&
	    SLOT_AT(Growable, numbers, 8) &&
	    SLOT_AT(Growable, switches, 16) &&
	    SLOT_AT(Growable, suits, 24) &&
	    SLOT_AT(Growable, wides, 32) &&
	    SLOT_AT(Growable, points, 40) &&
	    SLOT_AT(Growable, titles, 48) &&
	    SLOT_AT(Growable, names, 56) &&
	    SLOT_AT(Growable, rows, 64) &&
	    SLOT_AT(Growable, refs, 72) &&
	    SLOT_AT(Growable, owned, 80) &&
	    SLOT_AT(Growable, maybe, 88));
SLOT_LAYOUT(Optional, 112, 8,
	    SLOT_AT(Optional, ratio, 0) &&
	    SLOT_AT(Optional, blob, 8) &&
	    SLOT_AT(Optional, title, 16) &&
	    SLOT_AT(Optional, owned, 24) &&
	    SLOT_AT(Optional, table, 32) &&
	    SLOT_AT(Optional, point, 48) &&
	    SLOT_AT(Optional, points, 56) &&
	    SLOT_AT(Optional, fixed, 72) &&
	    SLOT_AT(Optional, slot_count_some, 78) &&
	    SLOT_AT(Optional, some, 79) &&
	    SLOT_AT(Optional, name, 82) &&
	    SLOT_AT(Optional, names, 90) &&
	    SLOT_AT(Optional, suits, 106) &&
	    SLOT_AT(Optional, fixed_once, 108) &&
	    SLOT_AT(Optional, slot_bits110, 110));
SLOT_LAYOUT(BigRecord, 710, 1,
	    SLOT_AT(BigRecord, kind, 0) &&
	    SLOT_AT(BigRecord, slot_count_some, 1) &&
	    SLOT_AT(BigRecord, some, 2) &&
	    SLOT_AT(BigRecord, slot_count_deltas, 14) &&
	    SLOT_AT(BigRecord, deltas, 15) &&
	    SLOT_AT(BigRecord, table, 19) &&
	    SLOT_AT(BigRecord, slot_count_suits, 51) &&
	    SLOT_AT(BigRecord, suits, 52) &&
	    SLOT_AT(BigRecord, mood, 55) &&
	    SLOT_AT(BigRecord, wide, 59) &&
	    SLOT_AT(BigRecord, slot_count_ratios, 67) &&
	    SLOT_AT(BigRecord, ratios, 68) &&
	    SLOT_AT(BigRecord, slot_count_ports, 76) &&
	    SLOT_AT(BigRecord, ports, 78) &&
	    SLOT_AT(BigRecord, slot_count_names, 678) &&
	    SLOT_AT(BigRecord, names, 679) &&
	    SLOT_AT(BigRecord, cube, 687) &&
	    SLOT_AT(BigRecord, flag, 703) &&
	    SLOT_AT(BigRecord, slot_count_raw, 704) &&
	    SLOT_AT(BigRecord, raw, 705) &&
	    SLOT_AT(BigRecord, slot_bits709, 709));
SLOT_LAYOUT(LittleRecord, 88, 8,
	    SLOT_AT(LittleRecord, kind, 0) &&
	    SLOT_AT(LittleRecord, slot_count_some, 1) &&
	    SLOT_AT(LittleRecord, slot_spare2, 2) &&
	    SLOT_AT(LittleRecord, some, 4) &&
	    SLOT_AT(LittleRecord, ratios, 16) &&
	    SLOT_AT(LittleRecord, slot_count_table, 32) &&
	    SLOT_AT(LittleRecord, slot_spare33, 33) &&
	    SLOT_AT(LittleRecord, table, 40) &&
	    SLOT_AT(LittleRecord, last, 72) &&
	    SLOT_AT(LittleRecord, slot_bits80, 80) &&
	    SLOT_AT(LittleRecord, slot_spare81, 81));
SLOT_LAYOUT(PackedRecord, 70, 1,
	    SLOT_AT(PackedRecord, kind, 0) &&
	    SLOT_AT(PackedRecord, slot_count_some, 1) &&
	    SLOT_AT(PackedRecord, some, 2) &&
	    SLOT_AT(PackedRecord, points, 14) &&
	    SLOT_AT(PackedRecord, slot_count_more, 30) &&
	    SLOT_AT(PackedRecord, more, 31) &&
	    SLOT_AT(PackedRecord, names, 47) &&
	    SLOT_AT(PackedRecord, fixed, 53) &&
	    SLOT_AT(PackedRecord, ratio, 61) &&
	    SLOT_AT(PackedRecord, slot_bits69, 69));

SLOT_HEADER_END
#endif /* ARRAYS_H */


/*---- tables: one definition per program --------------------------------------------------*/

#if defined(ARRAYS_IMPLEMENTATION) && !defined(ARRAYS_IMPLEMENTED)
#define ARRAYS_IMPLEMENTED

const struct arrays_tables arrays_tables = {
	{ /* Point */
		0xe78d1ee1724f7ffb, 0x07014318ddab25a2, 0xe220a8397b1dcdaf,
		SLOT_FROM_(arrays_tables, Point, slot_infos, 0, slot_info),
		SLOT_FROM_(arrays_tables, Point, slot_keys, 0, slot_key),
		SLOT_FROM_(arrays_tables, Point, slot_places8, 0, uint8_t),
		0,
		SLOT_FROM_(arrays_tables, Point, slot_ancestors, 0, uint64_t),
		SLOT_FROM_(arrays_tables, Point, slot_texts, 0, char),
		offsetof(struct arrays_tables, Point), 1, 0,
		8, 4, 2, 0, 0, 0, 1,
		0, 0, 0, 0, 0, 0, 8, 63, {0}
	},
	{ /* Fixed */
		0x9e049cedca9e3cdf, 0xf496e0b84d21171f, 0x84bb3f97971d80ab,
		SLOT_FROM_(arrays_tables, Fixed, slot_infos, 2, slot_info),
		SLOT_FROM_(arrays_tables, Fixed, slot_keys, 2, slot_key),
		SLOT_FROM_(arrays_tables, Fixed, slot_places8, 2, uint8_t),
		0,
		SLOT_FROM_(arrays_tables, Fixed, slot_ancestors, 1, uint64_t),
		SLOT_FROM_(arrays_tables, Fixed, slot_texts, 0, char),
		offsetof(struct arrays_tables, Fixed), 17, 23,
		464, 8, 20, 1, 1, 0, 63,
		SLOT_CLASS_OWNS, 0, 0, 0, 0, 0, 8, 58, {0}
	},
	{ /* Bounded */
		0x3eba84d7fe87b960, 0x8744edeae0b3169b, 0x2c829abe1f4532e1,
		SLOT_FROM_(arrays_tables, Bounded, slot_infos, 22, slot_info),
		SLOT_FROM_(arrays_tables, Bounded, slot_keys, 22, slot_key),
		SLOT_FROM_(arrays_tables, Bounded, slot_places8, 66, uint8_t),
		0,
		SLOT_FROM_(arrays_tables, Bounded, slot_ancestors, 2, uint64_t),
		SLOT_FROM_(arrays_tables, Bounded, slot_texts, 0, char),
		offsetof(struct arrays_tables, Bounded), 405, 413,
		840, 8, 14, 2, 2, 0, 31,
		SLOT_CLASS_OWNS, 0, 0, 0, 0, 0, 8, 59, {0}
	},
	{ /* Growable */
		0xe0a46c3e59689930, 0x85aafb53ca293b87, 0xd918a0b6e2efd65d,
		SLOT_FROM_(arrays_tables, Growable, slot_infos, 36, slot_info),
		SLOT_FROM_(arrays_tables, Growable, slot_keys, 36, slot_key),
		SLOT_FROM_(arrays_tables, Growable, slot_places8, 98, uint8_t),
		0,
		SLOT_FROM_(arrays_tables, Growable, slot_ancestors, 3, uint64_t),
		SLOT_FROM_(arrays_tables, Growable, slot_texts, 0, char),
		offsetof(struct arrays_tables, Growable), 650, 659,
		96, 8, 12, 3, 3, 0, 15,
		SLOT_CLASS_OWNS, 0, 0, 0, 0, 0, 8, 60, {0}
	},
	{ /* Optional */
		0xdfcd855b7d66ab43, 0x142d845d90d0a15d, 0xb54e0f1600cc4d19,
		SLOT_FROM_(arrays_tables, Optional, slot_infos, 48, slot_info),
		SLOT_FROM_(arrays_tables, Optional, slot_keys, 48, slot_key),
		SLOT_FROM_(arrays_tables, Optional, slot_places8, 114, uint8_t),
		0,
		SLOT_FROM_(arrays_tables, Optional, slot_ancestors, 4, uint64_t),
		SLOT_FROM_(arrays_tables, Optional, slot_texts, 0, char),
		offsetof(struct arrays_tables, Optional), 830, 839,
		112, 8, 13, 4, 4, 0, 31,
		SLOT_CLASS_OWNS, 0, 0, 0, 0, 0, 8, 59, {0}
	},
	{ /* BigRecord */
		0x254e425d4e732d7a, 0x988a0d50a3a1132f, 0x3e84ecb1763e79ad,
		SLOT_FROM_(arrays_tables, BigRecord, slot_infos, 61, slot_info),
		SLOT_FROM_(arrays_tables, BigRecord, slot_keys, 61, slot_key),
		SLOT_FROM_(arrays_tables, BigRecord, slot_places8, 146, uint8_t),
		0,
		SLOT_FROM_(arrays_tables, BigRecord, slot_ancestors, 5, uint64_t),
		SLOT_FROM_(arrays_tables, BigRecord, slot_texts, 0, char),
		offsetof(struct arrays_tables, BigRecord), 1048, 1058,
		710, 1, 13, 5, 5, 0, 31,
		SLOT_CLASS_PACKED, 0, 0, 0, 0, 0, 8, 59, {0}
	},
	{ /* LittleRecord */
		0xef1abc63225a83de, 0xa9b388a46dc16647, 0xe220a8397b1dcdaf,
		SLOT_FROM_(arrays_tables, LittleRecord, slot_infos, 74, slot_info),
		SLOT_FROM_(arrays_tables, LittleRecord, slot_keys, 74, slot_key),
		SLOT_FROM_(arrays_tables, LittleRecord, slot_places8, 178, uint8_t),
		0,
		SLOT_FROM_(arrays_tables, LittleRecord, slot_ancestors, 6, uint64_t),
		SLOT_FROM_(arrays_tables, LittleRecord, slot_texts, 0, char),
		offsetof(struct arrays_tables, LittleRecord), 1275, 0,
		88, 8, 5, 6, 6, 0, 7,
		0, 0, 0, 0, 0, 0, 8, 61, {0}
	},
	{ /* PackedRecord */
		0x6b6274daa0532686, 0x65201edf2f377233, 0x21c6e26639ac2c65,
		SLOT_FROM_(arrays_tables, PackedRecord, slot_infos, 79, slot_info),
		SLOT_FROM_(arrays_tables, PackedRecord, slot_keys, 79, slot_key),
		SLOT_FROM_(arrays_tables, PackedRecord, slot_places8, 186, uint8_t),
		0,
		SLOT_FROM_(arrays_tables, PackedRecord, slot_ancestors, 7, uint64_t),
		SLOT_FROM_(arrays_tables, PackedRecord, slot_texts, 0, char),
		offsetof(struct arrays_tables, PackedRecord), 1317, 0,
		70, 1, 7, 7, 7, 0, 7,
		SLOT_CLASS_PACKED, 0, 0, 0, 0, 0, 8, 61, {0}
	},
	{ /* Suit */
		SLOT_FROM_(arrays_tables, Suit, slot_values, 0, slot_enum_value),
		SLOT_FROM_(arrays_tables, Suit, slot_texts, 0, char),
		1369, 0, 4, 0
	},
	{ /* Mood */
		SLOT_FROM_(arrays_tables, Mood, slot_values, 4, slot_enum_value),
		SLOT_FROM_(arrays_tables, Mood, slot_texts, 0, char),
		1169, 0, 2, 0
	},
	{ /* Flag */
		SLOT_FROM_(arrays_tables, Flag, slot_values, 6, slot_enum_value),
		SLOT_FROM_(arrays_tables, Flag, slot_texts, 0, char),
		1414, 0, 3, SLOT_ENUM_FLAGS
	},
	{ /* Wide */
		SLOT_FROM_(arrays_tables, Wide, slot_values, 9, slot_enum_value),
		SLOT_FROM_(arrays_tables, Wide, slot_texts, 0, char),
		1179, 0, 2, SLOT_ENUM_FLAGS
	},
	{ /* slot_infos: low, high, initial,
	   * name and its length, member, type, unit, description, owner,
	   * offset, size, length, inner, count, presence,
	   * flags, target,
	   * name in text formats and its length, steps of the second and third index,
	   * kind, bit, width, size of count, size of presence, its bit, indexes */
		{ /* Point.x */
			{ 0 }, { 0 }, { 0x3ff0000000000000 },
			7, 1, 7, 9, 0, 0, 1,
			0, 4, 1, 1, 0, 0,
			SLOT_HAS_DEFAULT, 0,
			7, 1, { 0, 0 },
			SLOT_KIND_REAL, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* Point.y */
			{ 0 }, { 0 }, { 0x4000000000000000 },
			15, 1, 15, 9, 0, 0, 1,
			4, 4, 1, 1, 0, 0,
			SLOT_HAS_DEFAULT, 0,
			15, 1, { 0, 0 },
			SLOT_KIND_REAL, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* Fixed.switches */
			{ 0 }, { 0 }, { 0x0000000000000001 },
			53, 8, 53, 62, 0, 0, 17,
			392, 1, 3, 1, 0, 0,
			SLOT_IS_ARRAY | SLOT_HAS_DEFAULT, 0,
			53, 8, { 0, 0 },
			SLOT_KIND_BOOL, 0, 0, 0, 0, 0, 1, {0}
		},
		{ /* Fixed.letters */
			{ 0 }, { 0 }, { 0 },
			70, 7, 70, 78, 0, 0, 17,
			395, 4, 2, 1, 0, 0,
			SLOT_IS_ARRAY, 0,
			70, 7, { 0, 0 },
			SLOT_KIND_TEXT, 0, 0, 0, 0, 0, 1, {0}
		},
		{ /* Fixed.deltas */
			{ 0xfffffffffffffff7 }, { 0x0000000000000009 }, { 0 },
			89, 6, 89, 96, 0, 0, 17,
			403, 1, 5, 1, 0, 0,
			SLOT_IS_ARRAY | SLOT_IS_SIGNED | SLOT_HAS_RANGE, 0,
			89, 6, { 0, 0 },
			SLOT_KIND_INT, 0, 0, 0, 0, 0, 1, {0}
		},
		{ /* Fixed.cube */
			{ 0 }, { 0 }, { 0 },
			106, 4, 106, 111, 0, 0, 17,
			0, 8, 24, 12, 0, 0,
			SLOT_IS_ARRAY | SLOT_IS_SIGNED, 0,
			106, 4, { 4, 1 },
			SLOT_KIND_INT, 0, 0, 0, 0, 0, 3, {0}
		},
		{ /* Fixed.odd */
			{ 0 }, { 0 }, { SLOT_STARTS_(arrays_tables, 6, 0) },
			128, 3, 128, 132, 0, 0, 17,
			304, 4, 3, 1, 0, 0,
			SLOT_IS_ARRAY | SLOT_HAS_DEFAULT | SLOT_HAS_STARTS, 0,
			128, 3, { 0, 0 },
			SLOT_KIND_UINT, 0, 0, 0, 0, 0, 1, {0}
		},
		{ /* Fixed.weights */
			{ 0 }, { 0 }, { 0 },
			144, 7, 144, 152, 0, 0, 17,
			316, 4, 4, 2, 0, 0,
			SLOT_IS_ARRAY, 0,
			144, 7, { 1, 0 },
			SLOT_KIND_REAL, 0, 0, 0, 0, 0, 2, {0}
		},
		{ /* Fixed.ratios */
			{ 0x3fe0000000000000 }, { 0x3ff8000000000000 }, { 0x3fe0000000000000 },
			164, 6, 164, 171, 0, 0, 17,
			192, 8, 2, 1, 0, 0,
			SLOT_IS_ARRAY | SLOT_HAS_RANGE, 0,
			164, 6, { 0, 0 },
			SLOT_KIND_REAL, 0, 0, 0, 0, 0, 1, {0}
		},
		{ /* Fixed.suits */
			{ 0 }, { 0 }, { 0x0000000000000002 },
			181, 5, 181, 187, 0, 0, 17,
			408, 1, 4, 2, 0, 0,
			SLOT_IS_ARRAY | SLOT_HAS_DEFAULT,
			SLOT_FROM_INFO_(arrays_tables, 9, Suit),
			181, 5, { 1, 0 },
			SLOT_KIND_ENUM, 0, 0, 0, 0, 0, 2, {0}
		},
		{ /* Fixed.moods */
			{ 0 }, { 0 }, { 0xfffffffffffffffd },
			198, 5, 198, 204, 0, 0, 17,
			332, 4, 2, 1, 0, 0,
			SLOT_IS_ARRAY | SLOT_IS_SIGNED,
			SLOT_FROM_INFO_(arrays_tables, 10, Mood),
			198, 5, { 0, 0 },
			SLOT_KIND_ENUM, 0, 0, 0, 0, 0, 1, {0}
		},
		{ /* Fixed.flags */
			{ 0 }, { 0 }, { 0x0000000000000001 },
			212, 5, 212, 218, 0, 0, 17,
			412, 1, 2, 1, 0, 0,
			SLOT_IS_ARRAY | SLOT_HAS_DEFAULT,
			SLOT_FROM_INFO_(arrays_tables, 11, Flag),
			212, 5, { 0, 0 },
			SLOT_KIND_ENUM, 0, 0, 0, 0, 0, 1, {0}
		},
		{ /* Fixed.wides */
			{ 0 }, { 0 }, { 0 },
			226, 5, 226, 232, 0, 0, 17,
			208, 8, 2, 1, 0, 0,
			SLOT_IS_ARRAY,
			SLOT_FROM_INFO_(arrays_tables, 12, Wide),
			226, 5, { 0, 0 },
			SLOT_KIND_ENUM, 0, 0, 0, 0, 0, 1, {0}
		},
		{ /* Fixed.points */
			{ 0 }, { 0 }, { 0 },
			240, 6, 240, 247, 0, 0, 17,
			340, 8, 2, 1, 0, 0,
			SLOT_IS_ARRAY,
			SLOT_FROM_INFO_(arrays_tables, 13, Point),
			240, 6, { 0, 0 },
			SLOT_KIND_OBJECT, 0, 0, 0, 0, 0, 1, {0}
		},
		{ /* Fixed.grid */
			{ 0 }, { 0 }, { 0 },
			256, 4, 256, 261, 0, 0, 17,
			356, 8, 4, 2, 0, 0,
			SLOT_IS_ARRAY,
			SLOT_FROM_INFO_(arrays_tables, 14, Point),
			256, 4, { 1, 0 },
			SLOT_KIND_OBJECT, 0, 0, 0, 0, 0, 2, {0}
		},
		{ /* Fixed.titles */
			{ 0 }, { 0 }, { 0 },
			273, 6, 273, 280, 0, 0, 17,
			224, 8, 2, 1, 0, 0,
			SLOT_IS_ARRAY, 0,
			273, 6, { 0, 0 },
			SLOT_KIND_STRING, 0, 0, 0, 0, 0, 1, {0}
		},
		{ /* Fixed.units */
			{ 0 }, { 0 }, { 0 },
			290, 5, 290, 296, 0, 0, 17,
			240, 8, 2, 1, 0, 0,
			SLOT_IS_ARRAY | SLOT_IS_BORROWED, 0,
			290, 5, { 0, 0 },
			SLOT_KIND_STRING, 0, 0, 0, 0, 0, 1, {0}
		},
		{ /* Fixed.blobs */
			{ 0 }, { 0 }, { 0 },
			310, 5, 310, 316, 0, 0, 17,
			256, 8, 2, 1, 0, 0,
			SLOT_IS_ARRAY, 0,
			310, 5, { 0, 0 },
			SLOT_KIND_BYTES, 0, 0, 0, 0, 0, 1, {0}
		},
		{ /* Fixed.others */
			{ 0 }, { 0 }, { 0 },
			325, 6, 325, 332, 0, 0, 17,
			272, 8, 2, 1, 0, 0,
			SLOT_IS_ARRAY,
			SLOT_FROM_INFO_(arrays_tables, 18, Fixed),
			325, 6, { 0, 0 },
			SLOT_KIND_REF, 0, 0, 0, 0, 0, 1, {0}
		},
		{ /* Fixed.owned */
			{ 0 }, { 0 }, { 0 },
			347, 5, 347, 353, 0, 0, 17,
			288, 8, 2, 1, 0, 0,
			SLOT_IS_ARRAY,
			SLOT_FROM_INFO_(arrays_tables, 19, Point),
			347, 5, { 0, 0 },
			SLOT_KIND_OWN, 0, 0, 0, 0, 0, 1, {0}
		},
		{ /* Fixed.once */
			{ 0 }, { 0 }, { 0x0000000000000007 },
			368, 4, 368, 373, 0, 0, 17,
			388, 2, 2, 1, 0, 0,
			SLOT_IS_READONLY | SLOT_IS_ARRAY | SLOT_HAS_DEFAULT, 0,
			368, 4, { 0, 0 },
			SLOT_KIND_UINT, 0, 0, 0, 0, 0, 1, {0}
		},
		{ /* Fixed.names */
			{ 0 }, { 0 }, { 0 },
			385, 5, 385, 391, 0, 0, 17,
			414, 8, 6, 3, 0, 0,
			SLOT_IS_ARRAY, 0,
			385, 5, { 1, 0 },
			SLOT_KIND_TEXT, 0, 0, 0, 0, 0, 2, {0}
		},
		{ /* Bounded.switches */
			{ 0 }, { 0 }, { 0 },
			53, 8, 53, 438, 0, 0, 405,
			795, 1, 3, 1, 794, 0,
			SLOT_IS_BOUNDED, 0,
			53, 8, { 0, 0 },
			SLOT_KIND_BOOL, 0, 0, 1, 0, 0, 1, {0}
		},
		{ /* Bounded.names */
			{ 0 }, { 0 }, { 0 },
			385, 5, 385, 448, 0, 0, 405,
			799, 8, 2, 1, 798, 0,
			SLOT_IS_BOUNDED, 0,
			385, 5, { 0, 0 },
			SLOT_KIND_TEXT, 0, 0, 1, 0, 0, 1, {0}
		},
		{ /* Bounded.deltas */
			{ 0xfffffffffffffff7 }, { 0x0000000000000009 }, { 0 },
			89, 6, 89, 461, 0, 0, 405,
			194, 2, 300, 1, 192, 0,
			SLOT_IS_BOUNDED | SLOT_IS_SIGNED | SLOT_HAS_RANGE, 0,
			89, 6, { 0, 0 },
			SLOT_KIND_INT, 0, 0, 2, 0, 0, 1, {0}
		},
		{ /* Bounded.rows */
			{ 0 }, { 0 }, { 0 },
			476, 4, 476, 481, 0, 0, 405,
			144, 4, 6, 2, 815, 0,
			SLOT_IS_BOUNDED, 0,
			476, 4, { 1, 0 },
			SLOT_KIND_UINT, 0, 0, 1, 0, 0, 2, {0}
		},
		{ /* Bounded.pages */
			{ 0 }, { 0 }, { 0 },
			498, 5, 498, 504, 0, 0, 405,
			0, 8, 8, 4, 816, 0,
			SLOT_IS_BOUNDED, 0,
			498, 5, { 2, 1 },
			SLOT_KIND_UINT, 0, 0, 1, 0, 0, 3, {0}
		},
		{ /* Bounded.ratios */
			{ 0x3fe0000000000000 }, { 0x3ff8000000000000 }, { 0x3fe0000000000000 },
			164, 6, 164, 524, 0, 0, 405,
			64, 8, 2, 1, 817, 0,
			SLOT_IS_BOUNDED | SLOT_HAS_RANGE, 0,
			164, 6, { 0, 0 },
			SLOT_KIND_REAL, 0, 0, 1, 0, 0, 1, {0}
		},
		{ /* Bounded.suits */
			{ 0 }, { 0 }, { 0 },
			181, 5, 181, 536, 0, 0, 405,
			819, 1, 4, 1, 818, 0,
			SLOT_IS_BOUNDED,
			SLOT_FROM_INFO_(arrays_tables, 28, Suit),
			181, 5, { 0, 0 },
			SLOT_KIND_ENUM, 0, 0, 1, 0, 0, 1, {0}
		},
		{ /* Bounded.flags */
			{ 0 }, { 0 }, { 0 },
			212, 5, 212, 546, 0, 0, 405,
			824, 1, 2, 1, 823, 0,
			SLOT_IS_BOUNDED,
			SLOT_FROM_INFO_(arrays_tables, 29, Flag),
			212, 5, { 0, 0 },
			SLOT_KIND_ENUM, 0, 0, 1, 0, 0, 1, {0}
		},
		{ /* Bounded.points */
			{ 0 }, { 0 }, { 0 },
			240, 6, 240, 556, 0, 0, 405,
			168, 8, 3, 1, 826, 0,
			SLOT_IS_BOUNDED,
			SLOT_FROM_INFO_(arrays_tables, 30, Point),
			240, 6, { 0, 0 },
			SLOT_KIND_OBJECT, 0, 0, 1, 0, 0, 1, {0}
		},
		{ /* Bounded.others */
			{ 0 }, { 0 }, { 0 },
			325, 6, 325, 567, 0, 0, 405,
			80, 8, 2, 1, 827, 0,
			SLOT_IS_BOUNDED,
			SLOT_FROM_INFO_(arrays_tables, 31, Bounded),
			325, 6, { 0, 0 },
			SLOT_KIND_REF, 0, 0, 1, 0, 0, 1, {0}
		},
		{ /* Bounded.units */
			{ 0 }, { 0 }, { 0 },
			290, 5, 290, 586, 0, 0, 405,
			96, 8, 2, 1, 828, 0,
			SLOT_IS_BOUNDED | SLOT_IS_BORROWED, 0,
			290, 5, { 0, 0 },
			SLOT_KIND_STRING, 0, 0, 1, 0, 0, 1, {0}
		},
		{ /* Bounded.titles */
			{ 0 }, { 0 }, { 0 },
			273, 6, 273, 602, 0, 0, 405,
			112, 8, 2, 1, 829, 0,
			SLOT_IS_BOUNDED, 0,
			273, 6, { 0, 0 },
			SLOT_KIND_STRING, 0, 0, 1, 0, 0, 1, {0}
		},
		{ /* Bounded.owned */
			{ 0 }, { 0 }, { 0 },
			347, 5, 347, 614, 0, 0, 405,
			128, 8, 2, 1, 830, 0,
			SLOT_IS_BOUNDED,
			SLOT_FROM_INFO_(arrays_tables, 34, Point),
			347, 5, { 0, 0 },
			SLOT_KIND_OWN, 0, 0, 1, 0, 0, 1, {0}
		},
		{ /* Bounded.fixed */
			{ 0 }, { 0 }, { 0 },
			631, 5, 631, 637, 0, 0, 405,
			832, 1, 2, 1, 831, 0,
			SLOT_IS_READONLY | SLOT_IS_BOUNDED, 0,
			631, 5, { 0, 0 },
			SLOT_KIND_UINT, 0, 0, 1, 0, 0, 1, {0}
		},
		{ /* Growable.bytes_ */
			{ 0 }, { 0 }, { 0 },
			683, 6, 683, 690, 0, 0, 650,
			0, 1, 1, 1, 0, 0,
			SLOT_IS_LIST, 0,
			683, 6, { 0, 0 },
			SLOT_KIND_UINT, 0, 0, 0, 0, 0, 1, {0}
		},
		{ /* Growable.numbers */
			{ 0 }, { 0 }, { 0 },
			700, 7, 700, 708, 0, 0, 650,
			8, 8, 1, 1, 0, 0,
			SLOT_IS_LIST | SLOT_IS_SIGNED, 0,
			700, 7, { 0, 0 },
			SLOT_KIND_INT, 0, 0, 0, 0, 0, 1, {0}
		},
		{ /* Growable.switches */
			{ 0 }, { 0 }, { 0 },
			53, 8, 53, 718, 0, 0, 650,
			16, 1, 1, 1, 0, 0,
			SLOT_IS_LIST, 0,
			53, 8, { 0, 0 },
			SLOT_KIND_BOOL, 0, 0, 0, 0, 0, 1, {0}
		},
		{ /* Growable.suits */
			{ 0 }, { 0 }, { 0 },
			181, 5, 181, 725, 0, 0, 650,
			24, 1, 1, 1, 0, 0,
			SLOT_IS_LIST,
			SLOT_FROM_INFO_(arrays_tables, 39, Suit),
			181, 5, { 0, 0 },
			SLOT_KIND_ENUM, 0, 0, 0, 0, 0, 1, {0}
		},
		{ /* Growable.wides */
			{ 0 }, { 0 }, { 0 },
			226, 5, 226, 732, 0, 0, 650,
			32, 8, 1, 1, 0, 0,
			SLOT_IS_LIST,
			SLOT_FROM_INFO_(arrays_tables, 40, Wide),
			226, 5, { 0, 0 },
			SLOT_KIND_ENUM, 0, 0, 0, 0, 0, 1, {0}
		},
		{ /* Growable.points */
			{ 0 }, { 0 }, { 0 },
			240, 6, 240, 739, 0, 0, 650,
			40, 8, 1, 1, 0, 0,
			SLOT_IS_LIST,
			SLOT_FROM_INFO_(arrays_tables, 41, Point),
			240, 6, { 0, 0 },
			SLOT_KIND_OBJECT, 0, 0, 0, 0, 0, 1, {0}
		},
		{ /* Growable.titles */
			{ 0 }, { 0 }, { 0 },
			273, 6, 273, 747, 0, 0, 650,
			48, 8, 1, 1, 0, 0,
			SLOT_IS_LIST, 0,
			273, 6, { 0, 0 },
			SLOT_KIND_STRING, 0, 0, 0, 0, 0, 1, {0}
		},
		{ /* Growable.names */
			{ 0 }, { 0 }, { 0 },
			385, 5, 385, 756, 0, 0, 650,
			56, 8, 1, 1, 0, 0,
			SLOT_IS_LIST, 0,
			385, 5, { 0, 0 },
			SLOT_KIND_TEXT, 0, 0, 0, 0, 0, 1, {0}
		},
		{ /* Growable.rows */
			{ 0 }, { 0 }, { 0 },
			476, 4, 476, 766, 0, 0, 650,
			64, 2, 3, 3, 0, 0,
			SLOT_IS_LIST, 0,
			476, 4, { 1, 0 },
			SLOT_KIND_UINT, 0, 0, 0, 0, 0, 2, {0}
		},
		{ /* Growable.refs */
			{ 0 }, { 0 }, { 0 },
			780, 4, 780, 785, 0, 0, 650,
			72, 8, 1, 1, 0, 0,
			SLOT_IS_LIST,
			SLOT_FROM_INFO_(arrays_tables, 45, Point),
			780, 4, { 0, 0 },
			SLOT_KIND_REF, 0, 0, 0, 0, 0, 1, {0}
		},
		{ /* Growable.owned */
			{ 0 }, { 0 }, { 0 },
			347, 5, 347, 799, 0, 0, 650,
			80, 8, 1, 1, 0, 0,
			SLOT_IS_LIST,
			SLOT_FROM_INFO_(arrays_tables, 46, Point),
			347, 5, { 0, 0 },
			SLOT_KIND_OWN, 0, 0, 0, 0, 0, 1, {0}
		},
		{ /* Growable.maybe */
			{ 0 }, { 0 }, { 0 },
			813, 5, 813, 819, 0, 0, 650,
			88, 4, 1, 1, 0, 0,
			SLOT_IS_OPTIONAL | SLOT_IS_LIST | SLOT_HAS_NULL, 0,
			813, 5, { 0, 0 },
			SLOT_KIND_UINT, 0, 0, 0, 0, 0, 1, {0}
		},
		{ /* Optional.fixed */
			{ 0 }, { 0 }, { SLOT_STARTS_(arrays_tables, 48, 3) },
			631, 5, 631, 884, 0, 0, 830,
			72, 2, 3, 1, 0, 110,
			SLOT_IS_OPTIONAL | SLOT_IS_ARRAY | SLOT_HAS_DEFAULT | SLOT_HAS_PRESENCE | SLOT_HAS_STARTS, 0,
			631, 5, { 0, 0 },
			SLOT_KIND_UINT, 0, 0, 0, 2, 0, 1, {0}
		},
		{ /* Optional.table */
			{ 0 }, { 0 }, { 0 },
			896, 5, 896, 902, 0, 0, 830,
			32, 4, 4, 2, 0, 110,
			SLOT_IS_OPTIONAL | SLOT_IS_ARRAY | SLOT_IS_SIGNED | SLOT_HAS_PRESENCE, 0,
			896, 5, { 1, 0 },
			SLOT_KIND_INT, 0, 0, 0, 2, 1, 2, {0}
		},
		{ /* Optional.some */
			{ 0 }, { 0 }, { 0 },
			916, 4, 916, 921, 0, 0, 830,
			79, 1, 3, 1, 78, 110,
			SLOT_IS_OPTIONAL | SLOT_IS_BOUNDED | SLOT_HAS_PRESENCE, 0,
			916, 4, { 0, 0 },
			SLOT_KIND_UINT, 0, 0, 1, 2, 2, 1, {0}
		},
		{ /* Optional.point */
			{ 0 }, { 0 }, { 0 },
			934, 5, 934, 1, 0, 0, 830,
			48, 8, 1, 1, 0, 110,
			SLOT_IS_OPTIONAL | SLOT_HAS_PRESENCE,
			SLOT_FROM_INFO_(arrays_tables, 51, Point),
			934, 5, { 0, 0 },
			SLOT_KIND_OBJECT, 0, 0, 0, 2, 3, 0, {0}
		},
		{ /* Optional.points */
			{ 0 }, { 0 }, { 0 },
			240, 6, 240, 247, 0, 0, 830,
			56, 8, 2, 1, 0, 110,
			SLOT_IS_OPTIONAL | SLOT_IS_ARRAY | SLOT_HAS_PRESENCE,
			SLOT_FROM_INFO_(arrays_tables, 52, Point),
			240, 6, { 0, 0 },
			SLOT_KIND_OBJECT, 0, 0, 0, 2, 4, 1, {0}
		},
		{ /* Optional.name */
			{ 0 }, { 0 }, { 0x00000000000003b9 },
			940, 4, 940, 945, 0, 0, 830,
			82, 8, 1, 1, 0, 110,
			SLOT_IS_OPTIONAL | SLOT_HAS_DEFAULT | SLOT_HAS_PRESENCE, 0,
			940, 4, { 0, 0 },
			SLOT_KIND_TEXT, 0, 0, 0, 2, 5, 0, {0}
		},
		{ /* Optional.names */
			{ 0 }, { 0 }, { 0 },
			385, 5, 385, 958, 0, 0, 830,
			90, 8, 2, 1, 0, 110,
			SLOT_IS_OPTIONAL | SLOT_IS_ARRAY | SLOT_HAS_PRESENCE, 0,
			385, 5, { 0, 0 },
			SLOT_KIND_TEXT, 0, 0, 0, 2, 6, 1, {0}
		},
		{ /* Optional.suits */
			{ 0 }, { 0 }, { 0 },
			181, 5, 181, 969, 0, 0, 830,
			106, 1, 2, 1, 0, 110,
			SLOT_IS_OPTIONAL | SLOT_IS_ARRAY | SLOT_HAS_PRESENCE,
			SLOT_FROM_INFO_(arrays_tables, 55, Suit),
			181, 5, { 0, 0 },
			SLOT_KIND_ENUM, 0, 0, 0, 2, 7, 1, {0}
		},
		{ /* Optional.ratio */
			{ 0 }, { 0 }, { 0x3fe0000000000000 },
			977, 5, 977, 983, 0, 0, 830,
			0, 8, 1, 1, 0, 110,
			SLOT_IS_OPTIONAL | SLOT_HAS_DEFAULT | SLOT_HAS_PRESENCE, 0,
			977, 5, { 0, 0 },
			SLOT_KIND_REAL, 0, 0, 0, 2, 8, 0, {0}
		},
		{ /* Optional.blob */
			{ 0 }, { 0 }, { 0 },
			990, 4, 990, 995, 0, 0, 830,
			8, 8, 1, 1, 0, 0,
			SLOT_IS_OPTIONAL | SLOT_HAS_NULL, 0,
			990, 4, { 0, 0 },
			SLOT_KIND_BYTES, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* Optional.title */
			{ 0 }, { 0 }, { 0 },
			1001, 5, 1001, 1007, 0, 0, 830,
			16, 8, 1, 1, 0, 0,
			SLOT_IS_OPTIONAL | SLOT_HAS_NULL, 0,
			1001, 5, { 0, 0 },
			SLOT_KIND_STRING, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* Optional.owned */
			{ 0 }, { 0 }, { 0 },
			347, 5, 347, 1014, 0, 0, 830,
			24, 8, 1, 1, 0, 0,
			SLOT_IS_OPTIONAL | SLOT_HAS_NULL,
			SLOT_FROM_INFO_(arrays_tables, 59, Point),
			347, 5, { 0, 0 },
			SLOT_KIND_OWN, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* Optional.fixed_once */
			{ 0 }, { 0 }, { 0 },
			1026, 10, 1026, 1037, 0, 0, 830,
			108, 1, 2, 1, 0, 110,
			SLOT_IS_OPTIONAL | SLOT_IS_READONLY | SLOT_IS_ARRAY | SLOT_HAS_PRESENCE, 0,
			1026, 10, { 0, 0 },
			SLOT_KIND_UINT, 0, 0, 0, 2, 9, 1, {0}
		},
		{ /* BigRecord.kind */
			{ 0 }, { 0 }, { 0 },
			1099, 4, 1099, 1104, 0, 0, 1048,
			0, 1, 1, 1, 0, 0,
			SLOT_IS_BIG, 0,
			1099, 4, { 0, 0 },
			SLOT_KIND_UINT, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* BigRecord.some */
			{ 0 }, { 0 }, { 0 },
			916, 4, 916, 1112, 0, 0, 1048,
			2, 4, 3, 1, 1, 0,
			SLOT_IS_BOUNDED | SLOT_IS_BIG, 0,
			916, 4, { 0, 0 },
			SLOT_KIND_UINT, 0, 0, 1, 0, 0, 1, {0}
		},
		{ /* BigRecord.deltas */
			{ 0xfffffffffffffff7 }, { 0x0000000000000009 }, { 0 },
			89, 6, 89, 1126, 0, 0, 1048,
			15, 2, 2, 1, 14, 0,
			SLOT_IS_BOUNDED | SLOT_IS_SIGNED | SLOT_IS_BIG | SLOT_HAS_RANGE, 0,
			89, 6, { 0, 0 },
			SLOT_KIND_INT, 0, 0, 1, 0, 0, 1, {0}
		},
		{ /* BigRecord.table */
			{ 0 }, { 0 }, { 0 },
			896, 5, 896, 1139, 0, 0, 1048,
			19, 8, 4, 2, 0, 0,
			SLOT_IS_ARRAY | SLOT_IS_BIG, 0,
			896, 5, { 1, 0 },
			SLOT_KIND_UINT, 0, 0, 0, 0, 0, 2, {0}
		},
		{ /* BigRecord.suits */
			{ 0 }, { 0 }, { 0 },
			181, 5, 181, 1154, 0, 0, 1048,
			52, 1, 3, 1, 51, 0,
			SLOT_IS_BOUNDED | SLOT_IS_BIG,
			SLOT_FROM_INFO_(arrays_tables, 65, Suit),
			181, 5, { 0, 0 },
			SLOT_KIND_ENUM, 0, 0, 1, 0, 0, 1, {0}
		},
		{ /* BigRecord.mood */
			{ 0 }, { 0 }, { 0xfffffffffffffffd },
			1164, 4, 1164, 1169, 0, 0, 1048,
			55, 4, 1, 1, 0, 0,
			SLOT_IS_SIGNED | SLOT_IS_BIG,
			SLOT_FROM_INFO_(arrays_tables, 66, Mood),
			1164, 4, { 0, 0 },
			SLOT_KIND_ENUM, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* BigRecord.wide */
			{ 0 }, { 0 }, { 0x0000000000000001 },
			1174, 4, 1174, 1179, 0, 0, 1048,
			59, 8, 1, 1, 0, 0,
			SLOT_IS_BIG | SLOT_HAS_DEFAULT,
			SLOT_FROM_INFO_(arrays_tables, 67, Wide),
			1174, 4, { 0, 0 },
			SLOT_KIND_ENUM, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* BigRecord.ratios */
			{ 0 }, { 0x3ff0000000000000 }, { 0 },
			164, 6, 164, 1184, 0, 0, 1048,
			68, 4, 2, 1, 67, 0,
			SLOT_IS_BOUNDED | SLOT_IS_BIG | SLOT_HAS_RANGE, 0,
			164, 6, { 0, 0 },
			SLOT_KIND_REAL, 0, 0, 1, 0, 0, 1, {0}
		},
		{ /* BigRecord.ports */
			{ 0 }, { 0 }, { 0 },
			1195, 5, 1195, 1201, 0, 0, 1048,
			78, 2, 300, 1, 76, 709,
			SLOT_IS_OPTIONAL | SLOT_IS_BOUNDED | SLOT_IS_BIG | SLOT_HAS_PRESENCE, 0,
			1195, 5, { 0, 0 },
			SLOT_KIND_UINT, 0, 0, 2, 1, 0, 1, {0}
		},
		{ /* BigRecord.names */
			{ 0 }, { 0 }, { 0 },
			385, 5, 385, 1217, 0, 0, 1048,
			679, 4, 2, 1, 678, 0,
			SLOT_IS_BOUNDED | SLOT_IS_BIG, 0,
			385, 5, { 0, 0 },
			SLOT_KIND_TEXT, 0, 0, 1, 0, 0, 1, {0}
		},
		{ /* BigRecord.cube */
			{ 0 }, { 0 }, { 0 },
			106, 4, 106, 1230, 0, 0, 1048,
			687, 2, 8, 4, 0, 0,
			SLOT_IS_ARRAY | SLOT_IS_BIG, 0,
			106, 4, { 2, 1 },
			SLOT_KIND_UINT, 0, 0, 0, 0, 0, 3, {0}
		},
		{ /* BigRecord.flag */
			{ 0 }, { 0 }, { 0 },
			1248, 4, 1248, 1253, 0, 0, 1048,
			703, 1, 1, 1, 0, 709,
			SLOT_IS_OPTIONAL | SLOT_IS_BIG | SLOT_HAS_PRESENCE, 0,
			1248, 4, { 0, 0 },
			SLOT_KIND_BOOL, 0, 0, 0, 1, 1, 0, {0}
		},
		{ /* BigRecord.raw */
			{ 0 }, { 0 }, { 0 },
			1258, 3, 1258, 1262, 0, 0, 1048,
			705, 1, 4, 1, 704, 0,
			SLOT_IS_BOUNDED | SLOT_IS_BIG, 0,
			1258, 3, { 0, 0 },
			SLOT_KIND_UINT, 0, 0, 1, 0, 0, 1, {0}
		},
		{ /* LittleRecord.kind */
			{ 0 }, { 0 }, { 0 },
			1099, 4, 1099, 1104, 0, 0, 1275,
			0, 1, 1, 1, 0, 0,
			SLOT_IS_LITTLE, 0,
			1099, 4, { 0, 0 },
			SLOT_KIND_UINT, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* LittleRecord.some */
			{ 0 }, { 0 }, { 0 },
			916, 4, 916, 1112, 0, 0, 1275,
			4, 4, 3, 1, 1, 0,
			SLOT_IS_BOUNDED | SLOT_IS_LITTLE, 0,
			916, 4, { 0, 0 },
			SLOT_KIND_UINT, 0, 0, 1, 0, 0, 1, {0}
		},
		{ /* LittleRecord.ratios */
			{ 0 }, { 0 }, { 0x3fd0000000000000 },
			164, 6, 164, 171, 0, 0, 1275,
			16, 8, 2, 1, 0, 0,
			SLOT_IS_ARRAY | SLOT_IS_LITTLE | SLOT_HAS_DEFAULT, 0,
			164, 6, { 0, 0 },
			SLOT_KIND_REAL, 0, 0, 0, 0, 0, 1, {0}
		},
		{ /* LittleRecord.table */
			{ 0 }, { 0 }, { 0 },
			896, 5, 896, 1288, 0, 0, 1275,
			40, 8, 4, 2, 32, 0,
			SLOT_IS_BOUNDED | SLOT_IS_SIGNED | SLOT_IS_LITTLE, 0,
			896, 5, { 1, 0 },
			SLOT_KIND_INT, 0, 0, 1, 0, 0, 2, {0}
		},
		{ /* LittleRecord.last */
			{ 0 }, { 0 }, { 0 },
			1304, 4, 1304, 1309, 0, 0, 1275,
			72, 8, 1, 1, 0, 80,
			SLOT_IS_OPTIONAL | SLOT_IS_SIGNED | SLOT_IS_LITTLE | SLOT_HAS_PRESENCE, 0,
			1304, 4, { 0, 0 },
			SLOT_KIND_INT, 0, 0, 0, 1, 0, 0, {0}
		},
		{ /* PackedRecord.kind */
			{ 0 }, { 0 }, { 0 },
			1099, 4, 1099, 1104, 0, 0, 1317,
			0, 1, 1, 1, 0, 0,
			0, 0,
			1099, 4, { 0, 0 },
			SLOT_KIND_UINT, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* PackedRecord.some */
			{ 0 }, { 0 }, { 0 },
			916, 4, 916, 1112, 0, 0, 1317,
			2, 4, 3, 1, 1, 0,
			SLOT_IS_BOUNDED, 0,
			916, 4, { 0, 0 },
			SLOT_KIND_UINT, 0, 0, 1, 0, 0, 1, {0}
		},
		{ /* PackedRecord.points */
			{ 0 }, { 0 }, { 0 },
			240, 6, 240, 247, 0, 0, 1317,
			14, 8, 2, 1, 0, 0,
			SLOT_IS_ARRAY,
			SLOT_FROM_INFO_(arrays_tables, 81, Point),
			240, 6, { 0, 0 },
			SLOT_KIND_OBJECT, 0, 0, 0, 0, 0, 1, {0}
		},
		{ /* PackedRecord.more */
			{ 0 }, { 0 }, { 0 },
			1330, 4, 1330, 1335, 0, 0, 1317,
			31, 8, 2, 1, 30, 0,
			SLOT_IS_BOUNDED,
			SLOT_FROM_INFO_(arrays_tables, 82, Point),
			1330, 4, { 0, 0 },
			SLOT_KIND_OBJECT, 0, 0, 1, 0, 0, 1, {0}
		},
		{ /* PackedRecord.names */
			{ 0 }, { 0 }, { 0 },
			385, 5, 385, 1346, 0, 0, 1317,
			47, 3, 2, 1, 0, 0,
			SLOT_IS_ARRAY, 0,
			385, 5, { 0, 0 },
			SLOT_KIND_TEXT, 0, 0, 0, 0, 0, 1, {0}
		},
		{ /* PackedRecord.fixed */
			{ 0 }, { 0 }, { 0 },
			631, 5, 631, 1357, 0, 0, 1317,
			53, 8, 1, 1, 0, 0,
			0,
			SLOT_FROM_INFO_(arrays_tables, 84, Fixed),
			631, 5, { 0, 0 },
			SLOT_KIND_REF, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* PackedRecord.ratio */
			{ 0 }, { 0 }, { 0 },
			977, 5, 977, 983, 0, 0, 1317,
			61, 8, 1, 1, 0, 69,
			SLOT_IS_OPTIONAL | SLOT_HAS_PRESENCE, 0,
			977, 5, { 0, 0 },
			SLOT_KIND_REAL, 0, 0, 0, 1, 0, 0, {0}
		},
	},
	{ /* slot_keys: first, last, length */
		{ 0x0000000000787878, 0x0000000000000000, 1 }, /* Point.x */
		{ 0x0000000000797979, 0x0000000000000000, 1 }, /* Point.y */
		{ 0x7365686374697773, 0x7365686374697773, 8 }, /* Fixed.switches */
		{ 0x000000007474656c, 0x0000000073726574, 7 }, /* Fixed.letters */
		{ 0x00000000746c6564, 0x000000007361746c, 6 }, /* Fixed.deltas */
		{ 0x0000000065627563, 0x0000000065627563, 4 }, /* Fixed.cube */
		{ 0x000000000064646f, 0x0000000000000000, 3 }, /* Fixed.odd */
		{ 0x0000000067696577, 0x0000000073746867, 7 }, /* Fixed.weights */
		{ 0x0000000069746172, 0x00000000736f6974, 6 }, /* Fixed.ratios */
		{ 0x0000000074697573, 0x0000000073746975, 5 }, /* Fixed.suits */
		{ 0x00000000646f6f6d, 0x0000000073646f6f, 5 }, /* Fixed.moods */
		{ 0x0000000067616c66, 0x000000007367616c, 5 }, /* Fixed.flags */
		{ 0x0000000065646977, 0x0000000073656469, 5 }, /* Fixed.wides */
		{ 0x000000006e696f70, 0x0000000073746e69, 6 }, /* Fixed.points */
		{ 0x0000000064697267, 0x0000000064697267, 4 }, /* Fixed.grid */
		{ 0x000000006c746974, 0x0000000073656c74, 6 }, /* Fixed.titles */
		{ 0x0000000074696e75, 0x000000007374696e, 5 }, /* Fixed.units */
		{ 0x00000000626f6c62, 0x0000000073626f6c, 5 }, /* Fixed.blobs */
		{ 0x000000006568746f, 0x0000000073726568, 6 }, /* Fixed.others */
		{ 0x00000000656e776f, 0x0000000064656e77, 5 }, /* Fixed.owned */
		{ 0x0000000065636e6f, 0x0000000065636e6f, 4 }, /* Fixed.once */
		{ 0x00000000656d616e, 0x0000000073656d61, 5 }, /* Fixed.names */
		{ 0x7365686374697773, 0x7365686374697773, 8 }, /* Bounded.switches */
		{ 0x00000000656d616e, 0x0000000073656d61, 5 }, /* Bounded.names */
		{ 0x00000000746c6564, 0x000000007361746c, 6 }, /* Bounded.deltas */
		{ 0x0000000073776f72, 0x0000000073776f72, 4 }, /* Bounded.rows */
		{ 0x0000000065676170, 0x0000000073656761, 5 }, /* Bounded.pages */
		{ 0x0000000069746172, 0x00000000736f6974, 6 }, /* Bounded.ratios */
		{ 0x0000000074697573, 0x0000000073746975, 5 }, /* Bounded.suits */
		{ 0x0000000067616c66, 0x000000007367616c, 5 }, /* Bounded.flags */
		{ 0x000000006e696f70, 0x0000000073746e69, 6 }, /* Bounded.points */
		{ 0x000000006568746f, 0x0000000073726568, 6 }, /* Bounded.others */
		{ 0x0000000074696e75, 0x000000007374696e, 5 }, /* Bounded.units */
		{ 0x000000006c746974, 0x0000000073656c74, 6 }, /* Bounded.titles */
		{ 0x00000000656e776f, 0x0000000064656e77, 5 }, /* Bounded.owned */
		{ 0x0000000065786966, 0x0000000064657869, 5 }, /* Bounded.fixed */
		{ 0x0000000065747962, 0x000000005f736574, 6 }, /* Growable.bytes_ */
		{ 0x00000000626d756e, 0x0000000073726562, 7 }, /* Growable.numbers */
		{ 0x7365686374697773, 0x7365686374697773, 8 }, /* Growable.switches */
		{ 0x0000000074697573, 0x0000000073746975, 5 }, /* Growable.suits */
		{ 0x0000000065646977, 0x0000000073656469, 5 }, /* Growable.wides */
		{ 0x000000006e696f70, 0x0000000073746e69, 6 }, /* Growable.points */
		{ 0x000000006c746974, 0x0000000073656c74, 6 }, /* Growable.titles */
		{ 0x00000000656d616e, 0x0000000073656d61, 5 }, /* Growable.names */
		{ 0x0000000073776f72, 0x0000000073776f72, 4 }, /* Growable.rows */
		{ 0x0000000073666572, 0x0000000073666572, 4 }, /* Growable.refs */
		{ 0x00000000656e776f, 0x0000000064656e77, 5 }, /* Growable.owned */
		{ 0x000000006279616d, 0x0000000065627961, 5 }, /* Growable.maybe */
		{ 0x0000000065786966, 0x0000000064657869, 5 }, /* Optional.fixed */
		{ 0x000000006c626174, 0x00000000656c6261, 5 }, /* Optional.table */
		{ 0x00000000656d6f73, 0x00000000656d6f73, 4 }, /* Optional.some */
		{ 0x000000006e696f70, 0x00000000746e696f, 5 }, /* Optional.point */
		{ 0x000000006e696f70, 0x0000000073746e69, 6 }, /* Optional.points */
		{ 0x00000000656d616e, 0x00000000656d616e, 4 }, /* Optional.name */
		{ 0x00000000656d616e, 0x0000000073656d61, 5 }, /* Optional.names */
		{ 0x0000000074697573, 0x0000000073746975, 5 }, /* Optional.suits */
		{ 0x0000000069746172, 0x000000006f697461, 5 }, /* Optional.ratio */
		{ 0x00000000626f6c62, 0x00000000626f6c62, 4 }, /* Optional.blob */
		{ 0x000000006c746974, 0x00000000656c7469, 5 }, /* Optional.title */
		{ 0x00000000656e776f, 0x0000000064656e77, 5 }, /* Optional.owned */
		{ 0x6e6f5f6465786966, 0x65636e6f5f646578, 10 }, /* Optional.fixed_once */
		{ 0x00000000646e696b, 0x00000000646e696b, 4 }, /* BigRecord.kind */
		{ 0x00000000656d6f73, 0x00000000656d6f73, 4 }, /* BigRecord.some */
		{ 0x00000000746c6564, 0x000000007361746c, 6 }, /* BigRecord.deltas */
		{ 0x000000006c626174, 0x00000000656c6261, 5 }, /* BigRecord.table */
		{ 0x0000000074697573, 0x0000000073746975, 5 }, /* BigRecord.suits */
		{ 0x00000000646f6f6d, 0x00000000646f6f6d, 4 }, /* BigRecord.mood */
		{ 0x0000000065646977, 0x0000000065646977, 4 }, /* BigRecord.wide */
		{ 0x0000000069746172, 0x00000000736f6974, 6 }, /* BigRecord.ratios */
		{ 0x0000000074726f70, 0x000000007374726f, 5 }, /* BigRecord.ports */
		{ 0x00000000656d616e, 0x0000000073656d61, 5 }, /* BigRecord.names */
		{ 0x0000000065627563, 0x0000000065627563, 4 }, /* BigRecord.cube */
		{ 0x0000000067616c66, 0x0000000067616c66, 4 }, /* BigRecord.flag */
		{ 0x0000000000776172, 0x0000000000000000, 3 }, /* BigRecord.raw */
		{ 0x00000000646e696b, 0x00000000646e696b, 4 }, /* LittleRecord.kind */
		{ 0x00000000656d6f73, 0x00000000656d6f73, 4 }, /* LittleRecord.some */
		{ 0x0000000069746172, 0x00000000736f6974, 6 }, /* LittleRecord.ratios */
		{ 0x000000006c626174, 0x00000000656c6261, 5 }, /* LittleRecord.table */
		{ 0x000000007473616c, 0x000000007473616c, 4 }, /* LittleRecord.last */
		{ 0x00000000646e696b, 0x00000000646e696b, 4 }, /* PackedRecord.kind */
		{ 0x00000000656d6f73, 0x00000000656d6f73, 4 }, /* PackedRecord.some */
		{ 0x000000006e696f70, 0x0000000073746e69, 6 }, /* PackedRecord.points */
		{ 0x0000000065726f6d, 0x0000000065726f6d, 4 }, /* PackedRecord.more */
		{ 0x00000000656d616e, 0x0000000073656d61, 5 }, /* PackedRecord.names */
		{ 0x0000000065786966, 0x0000000064657869, 5 }, /* PackedRecord.fixed */
		{ 0x0000000069746172, 0x000000006f697461, 5 }, /* PackedRecord.ratio */
	},
	{ /* slot_values: number, text, length */
		{ 0, 1374, 5 }, /* Suit_clubs */
		{ 1, 1380, 8 }, /* Suit_diamonds */
		{ 2, 1389, 6 }, /* Suit_hearts */
		{ 3, 1396, 6 }, /* Suit_spades */
		{ -3, 1403, 4 }, /* Mood_calm */
		{ 40000, 1408, 5 }, /* Mood_tense */
		{ 1, 1419, 1 }, /* Flag_a */
		{ 2, 1421, 1 }, /* Flag_b */
		{ 4, 1423, 1 }, /* Flag_c */
		{ 1, 1425, 3 }, /* Wide_low */
		{ SLOT_CAST(int64_t, UINT64_C(0x8000000000000000)), 1429, 4 }, /* Wide_high */
	},
	{ /* slot_starts */
		{ 0x0000000000000001 }, { 0x0000000000000003 }, { 0x0000000000000005 }, /* Fixed.odd */
		{ 0x0000000000000001 }, { 0x0000000000000002 }, { 0x0000000000000003 }, /* Optional.fixed */
	},
	{ /* slot_ancestors */
		0xe78d1ee1724f7ffb, /* Point */
		0x9e049cedca9e3cdf, /* Fixed */
		0x3eba84d7fe87b960, /* Bounded */
		0xe0a46c3e59689930, /* Growable */
		0xdfcd855b7d66ab43, /* Optional */
		0x254e425d4e732d7a, /* BigRecord */
		0xef1abc63225a83de, /* LittleRecord */
		0x6b6274daa0532686, /* PackedRecord */
	},
	{ /* slot_places16 */
		0,
	},
	{ /* slot_places8 */
		/* Point */
		0, 1,
		/* Fixed */
		12, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 0, 0, 15, 0, 0,
		0, 3, 10, 0, 18, 0, 0, 0, 0, 0, 7, 0, 16, 19, 6, 0,
		0, 0, 11, 0, 0, 0, 9, 0, 8, 14, 0, 0, 0, 0, 0, 0,
		1, 0, 0, 0, 0, 0, 0, 13, 0, 0, 0, 0, 5, 0, 4, 17,
		/* Bounded */
		6, 0, 0, 0, 9, 0, 0, 0, 3, 0, 0, 0, 0, 4, 5, 2,
		10, 7, 0, 0, 11, 0, 12, 0, 1, 0, 13, 8, 0, 0, 0, 0,
		/* Growable */
		11, 8, 9, 0, 0, 0, 5, 0, 4, 0, 6, 10, 3, 7, 1, 2,
		/* Optional */
		0, 2, 0, 0, 1, 0, 6, 12, 0, 11, 0, 0, 0, 0, 10, 0,
		0, 0, 9, 0, 0, 3, 0, 0, 8, 0, 7, 0, 0, 5, 4, 0,
		/* BigRecord */
		4, 0, 0, 0, 0, 8, 5, 0, 0, 0, 10, 0, 11, 1, 0, 0,
		2, 0, 9, 0, 0, 0, 0, 0, 6, 0, 7, 3, 0, 0, 0, 12,
		/* LittleRecord */
		0, 2, 0, 4, 0, 3, 1, 0,
		/* PackedRecord */
		1, 0, 0, 2, 6, 3, 4, 5,
	},
	{ /* slot_displacements */
		0,
	},
	{ /* slot_texts */
		"\0"
		"Point\0"
		"x\0"
		"float\0"
		"y\0"
		"Fixed\0"
		"T s[N], [N][M] and [N][M][K].\0"
		"switches\0"
		"bool[3]\0"
		"letters\0"
		"char[2][4]\0"
		"deltas\0"
		"int8_t[5]\0"
		"cube\0"
		"int64_t[2][3][4]\0"
		"odd\0"
		"uint32_t[3]\0"
		"weights\0"
		"float[2][2]\0"
		"ratios\0"
		"double[2]\0"
		"suits\0"
		"Suit[2][2]\0"
		"moods\0"
		"Mood[2]\0"
		"flags\0"
		"Flag[2]\0"
		"wides\0"
		"Wide[2]\0"
		"points\0"
		"Point[2]\0"
		"grid\0"
		"Point[2][2]\0"
		"titles\0"
		"string[2]\0"
		"units\0"
		"ref string[2]\0"
		"blobs\0"
		"bytes[2]\0"
		"others\0"
		"ref Fixed *[2]\0"
		"owned\0"
		"own Point *[2]\0"
		"once\0"
		"uint16_t[2]\0"
		"names\0"
		"char[2][3][8]\0"
		"Bounded\0"
		"T s[<=N] and rows of it.\0"
		"bool[<=3]\0"
		"char[<=2][8]\0"
		"int16_t[<=300]\0"
		"rows\0"
		"uint32_t[<=3][2]\0"
		"pages\0"
		"uint64_t[<=2][2][2]\0"
		"double[<=2]\0"
		"Suit[<=4]\0"
		"Flag[<=2]\0"
		"Point[<=3]\0"
		"ref Bounded *[<=2]\0"
		"ref string[<=2]\0"
		"string[<=2]\0"
		"own Point *[<=2]\0"
		"fixed\0"
		"uint8_t[<=2]\0"
		"Growable\0"
		"T s[] owns its storage.\0"
		"bytes_\0"
		"uint8_t[]\0"
		"numbers\0"
		"int64_t[]\0"
		"bool[]\0"
		"Suit[]\0"
		"Wide[]\0"
		"Point[]\0"
		"string[]\0"
		"char[][8]\0"
		"uint16_t[][3]\0"
		"refs\0"
		"ref Point *[]\0"
		"own Point *[]\0"
		"maybe\0"
		"uint32_t[]\0"
		"Optional\0"
		"Optional arrays, texts and embedded objects.\0"
		"uint16_t[3]\0"
		"table\0"
		"int32_t[2][2]\0"
		"some\0"
		"uint8_t[<=3]\0"
		"point\0"
		"name\0"
		"char[8]\0"
		"none\0"
		"char[2][8]\0"
		"Suit[2]\0"
		"ratio\0"
		"double\0"
		"blob\0"
		"bytes\0"
		"title\0"
		"string\0"
		"own Point *\0"
		"fixed_once\0"
		"uint8_t[2]\0"
		"BigRecord\0"
		"Arrays of numbers in a fixed byte order.\0"
		"kind\0"
		"uint8_t\0"
		"uint32_t[<=3]\0"
		"int16_t[<=2]\0"
		"uint64_t[2][2]\0"
		"Suit[<=3]\0"
		"mood\0"
		"Mood\0"
		"wide\0"
		"Wide\0"
		"float[<=2]\0"
		"ports\0"
		"uint16_t[<=300]\0"
		"char[<=2][4]\0"
		"uint16_t[2][2][2]\0"
		"flag\0"
		"bool\0"
		"raw\0"
		"uint8_t[<=4]\0"
		"LittleRecord\0"
		"int64_t[<=2][2]\0"
		"last\0"
		"int64_t\0"
		"PackedRecord\0"
		"more\0"
		"Point[<=2]\0"
		"char[2][3]\0"
		"ref Fixed *\0"
		"Suit\0"
		"clubs\0"
		"diamonds\0"
		"hearts\0"
		"spades\0"
		"calm\0"
		"tense\0"
		"Flag\0"
		"a\0"
		"b\0"
		"c\0"
		"low\0"
		"high",
	},
};

#endif /* ARRAYS_IMPLEMENTATION */

/* Where an earlier include left the run time's own part out. */
#if defined(SLOTGEN_IMPLEMENTATION) && !defined(SLOTGEN_IMPLEMENTED)
#include "slotgen.h"
#endif
