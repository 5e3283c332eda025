/*
 * pools.h
 *
 * Written by slotgen from pools.yaml; edit that, not this.
 *
 *                                  bytes
 *   enum   Suit                           clubs, diamonds, hearts, spades
 *   class  Card                        1  Two bytes, so that a free place has just room for a …
 *   class  Flag                        1
 *   class  Fix                        12
 *   class  Page                     100004  Larger than a slab's alignment.
 *   class  Line                       64
 *   class  Part                       32
 *   class  Pair                       16
 *   class  Thing                       4
 *   class    Node                     80
 *   class      Leaf                   88
 *
 * A class C with a slot s gives
 *
 *   C_get_s, C_set_s        read and write; a setter that can refuse returns false, having
 *                           changed nothing
 *   C_has_s, C_clear_s      where s is optional; unset, it reads as what it starts with
 *   C_at_s                  an embedded object, to change it in place
 *   C_at_s, C_data_s        pointers to an element, and to all of them
 *   C_LEN_s                 how many there are, or may be; C_LEN_s_2 in the second dimension
 *   C_count_s, C_append_s, C_insert_s, C_remove_s, C_reserve_s, C_clear_s      of T s[]; places
 *                           in it are good until it grows
 *   C_set_s, C_take_s       of own T *s: takes over and frees what was there; hands it out
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
 *   C_weaken, C_deref       a weak reference, and its object or NULL
 *   C_SLOT_s, C_class       the slot's number, and the table of them all, for slotgen.h
 *
 * One file of a program has  #define POOLS_IMPLEMENTATION  before it includes this one: it
 * defines the tables. Members whose names begin with slot_ belong to the accessors.
 */
#ifndef POOLS_H
#define POOLS_H

#include "slotgen.h"

#if SLOTGEN_INTERFACE != 3
#error "pools.h was written for another slotgen.h: its SLOTGEN_INTERFACE must be 3"
#endif
#if defined(__GNUC__) && __INCLUDE_LEVEL__ > 0
#pragma GCC system_header /* no warnings from here, and refusals at the line that asked */
#endif
SLOT_HEADER_BEGIN

typedef struct Card Card;
typedef struct Flag Flag;
typedef struct Fix Fix;
typedef struct Page Page;
typedef struct Line Line;
typedef struct Part Part;
/** A weak reference to a Part; all zero is none. */
typedef slot_weak Part_weak;
typedef struct Pair Pair;
typedef struct Thing Thing;
typedef struct Node Node;
/** A weak reference to a Node; all zero is none. */
typedef slot_weak Node_weak;
typedef struct Leaf Leaf;
/** A weak reference to a Leaf; all zero is none. */
typedef slot_weak Leaf_weak;

/** All tables: one constant object, without a pointer. */
struct pools_tables {
	slot_class Card;
	slot_class Flag;
	slot_class Fix;
	slot_class Page;
	slot_class Line;
	slot_class Part;
	slot_class Pair;
	slot_class Thing;
	slot_class Node;
	slot_class Leaf;
	slot_enum Suit;
	slot_info slot_infos[33];
	slot_key slot_keys[33];
	slot_enum_value slot_values[4];
	slot_number slot_starts[1];
	uint64_t slot_ancestors[13];
	uint16_t slot_places16[1];
	uint8_t slot_places8[44];
	uint8_t slot_displacements[1];
	char slot_texts[1][440];
};
SLOT_EXTERN const struct pools_tables pools_tables;


/*---- enum Suit ---------------------------------------------------------------------------*/

typedef enum Suit SLOT_ENUM_INT {
	Suit_clubs = 0,
	Suit_diamonds = 1,
	Suit_hearts = 2,
	Suit_spades = 3
} Suit;
#define Suit_enum (pools_tables.Suit)

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


/*---- class Card --------------------------------------------------------------------------*/

/** Two bytes, so that a free place has just room for a link. */
struct Card { /* 1 bytes, align 1; sorted 2 */
	/*   0.0  uint8_t rank in 1..13, 4 bits
	 *   0.4  Suit suit, 2 bits */
	/*   0 */ uint8_t slot_bits0;
};

enum Card_slot {
	Card_SLOT_suit,
	Card_SLOT_rank
};
#define Card_SLOTS SLOT_NAMES("suit, rank")
#define Card_HAS_suit SLOT_YES
#define Card_HAS_rank SLOT_YES
#define Card_class (pools_tables.Card)
/** Changes with names, types and offsets. */
#define Card_LAYOUT 0xa43895a2cd066d99

/** What an object starts with: a constant initialiser. */
#define Card_DEFAULTS \
	{ \
		/*   0 slot_bits0 */ 0x1 \
	}

static inline Suit
Card_get_suit(const Card *self)
{
	return SLOT_CAST(Suit, slot_bits(self->slot_bits0, 4, 2));
}

static inline bool
Card_set_suit(Card *self, Suit value)
{
	if (!Suit_is_known(SLOT_CAST(int64_t, value)))
		return false;
	self->slot_bits0 = slot_put8(self->slot_bits0, 4, 2, SLOT_CAST(uint64_t, value));
	return true;
}

static inline uint8_t
Card_get_rank(const Card *self)
{
	return SLOT_CAST(uint8_t, slot_bits(self->slot_bits0, 0, 4));
}

static inline bool
Card_set_rank(Card *self, int64_t value)
{
	if (value < 1 || value > 13)
		return false;
	self->slot_bits0 = slot_put8(self->slot_bits0, 0, 4, SLOT_CAST(uint64_t, value));
	return true;
}

/** Makes raw memory an object. */
static inline void
Card_init(Card *self)
{
	static const Card slot_defaults_ = Card_DEFAULTS;

	slot_move(self, &slot_defaults_, sizeof *self);
}

/** Writes the class's own slots and nothing else. */
static inline void
Card_copy(Card *to, const Card *from)
{
	*to = *from;
}

/** A pool of Card objects and those of classes below it. */
typedef struct Card_pool {
	slot_pool slot_pool_Card;
} Card_pool;

#define Card_pool_init(pool_)    slot_pool_init(&(pool_)->slot_pool_Card, &Card_class, NULL, 0)
#define Card_pool_count(pool_)   ((pool_)->slot_pool_Card.count)
#define Card_pool_clear(pool_)   slot_pool_clear(&(pool_)->slot_pool_Card)
#define Card_pool_destroy(pool_) slot_pool_destroy(&(pool_)->slot_pool_Card)
#define Card_pool_walk(pool_)    slot_pool_walk(&(pool_)->slot_pool_Card)
#define Card_next(walk_)        SLOT_CAST(Card *, slot_walk_next(walk_, NULL))

/** As Card_init leaves it; NULL when out of memory. */
static inline Card *
Card_new(Card_pool *pool)
{
	void *self = slot_pool_new(&pool->slot_pool_Card, &Card_class);

	if (self)
		Card_init(SLOT_CAST(Card *, self));
	return SLOT_CAST(Card *, self);
}

/** With all that it owns. */
static inline void
Card_free(Card_pool *pool, Card *self)
{
	slot_pool_free(&pool->slot_pool_Card, self);
}

typedef Card *Card_idx;
#define Card_at(pool_, pointer_)  ((void)(pool_), (pointer_))
#define Card_idx_of(pool_, self_) ((void)(pool_), (self_))

#define Card_ARGS_(slot_A_) \
	slot_A_(NEED, ALWAYS, TRY, GET, Card, Suit, suit, suit, 0) \
	slot_A_(NEED, ALWAYS, TRY, GET, Card, int64_t, rank, rank, 0) \

#define Card_make(...)             SLOT_MAKE_(Card, Card_ARGS_, SLOT_NO_HOOK_, __VA_ARGS__)
#define Card_replace(object_, ...) SLOT_REPLACE_(Card, Card_ARGS_, SLOT_NO_HOOK_, object_, __VA_ARGS__)
#define Card_of(slot_suit_, slot_rank_) \
	SLOT_OF_(Card, SLOT_NO_HOOK_, \
		 SLOT_OF_ARG_(TRY, Card, Suit, suit, suit, slot_suit_) \
		 SLOT_OF_ARG_(TRY, Card, int64_t, rank, rank, slot_rank_) \
		 SLOT_NO_MORE_)
#define Card_eq(a_, b_) slot_eq(&Card_class, SLOT_IS_(Card, a_), SLOT_IS_(Card, b_))
#define Card_repr(self_, text_, size_) slot_repr(&Card_class, SLOT_IS_(Card, self_), text_, size_)
#define Card_validate(self_, report_, context_) slot_validate(&Card_class, SLOT_IS_(Card, self_), report_, context_)
#define Card_set_suit_unchecked(self_, value_) SLOT_UNCHECKED_(Card_set_suit(self_, value_))
#define Card_set_rank_unchecked(self_, value_) SLOT_UNCHECKED_(Card_set_rank(self_, value_))

#define Card_to_json(self_, writer_) slot_json_write(writer_, &Card_class, SLOT_IS_(Card, self_))

/** What it has is given up; at a fault it is as Card_init leaves it. */
static inline bool
Card_from_json(Card *self, slot_json_reader *reader)
{
	Card_init(self);
	return slot_json_read(reader, &Card_class, self);
}

#define Card_new_from_json(pool_, reader_) SLOT_CAST(Card *, slot_json_read_new(reader_, &(pool_)->slot_pool_Card, &Card_class))


/*---- class Flag --------------------------------------------------------------------------*/

struct Flag { /* 1 bytes, align 1 */
	/*   0 */ bool up;
};

enum Flag_slot {
	Flag_SLOT_up
};
#define Flag_SLOTS SLOT_NAMES("up")
#define Flag_HAS_up SLOT_YES
#define Flag_class (pools_tables.Flag)
/** Changes with names, types and offsets. */
#define Flag_LAYOUT 0x49afdd2c055baaa0

/** What an object starts with: a constant initialiser. */
#define Flag_DEFAULTS \
	{ \
		/*   0 up */ false \
	}

static inline bool
Flag_get_up(const Flag *self)
{
	return self->up;
}

static inline void
Flag_set_up(Flag *self, bool value)
{
	self->up = value;
}

/** Makes raw memory an object. */
static inline void
Flag_init(Flag *self)
{
	static const Flag slot_defaults_ = Flag_DEFAULTS;

	slot_move(self, &slot_defaults_, sizeof *self);
}

/** Writes the class's own slots and nothing else. */
static inline void
Flag_copy(Flag *to, const Flag *from)
{
	*to = *from;
}

/** A pool of Flag objects and those of classes below it. */
typedef struct Flag_pool {
	slot_pool slot_pool_Flag;
} Flag_pool;

#define Flag_pool_init(pool_)    slot_pool_init(&(pool_)->slot_pool_Flag, &Flag_class, NULL, 0)
#define Flag_pool_count(pool_)   ((pool_)->slot_pool_Flag.count)
#define Flag_pool_clear(pool_)   slot_pool_clear(&(pool_)->slot_pool_Flag)
#define Flag_pool_destroy(pool_) slot_pool_destroy(&(pool_)->slot_pool_Flag)
#define Flag_pool_walk(pool_)    slot_pool_walk(&(pool_)->slot_pool_Flag)
#define Flag_next(walk_)        SLOT_CAST(Flag *, slot_walk_next(walk_, NULL))

/** As Flag_init leaves it; NULL when out of memory. */
static inline Flag *
Flag_new(Flag_pool *pool)
{
	void *self = slot_pool_new(&pool->slot_pool_Flag, &Flag_class);

	if (self)
		Flag_init(SLOT_CAST(Flag *, self));
	return SLOT_CAST(Flag *, self);
}

/** With all that it owns. */
static inline void
Flag_free(Flag_pool *pool, Flag *self)
{
	slot_pool_free(&pool->slot_pool_Flag, self);
}

typedef Flag *Flag_idx;
#define Flag_at(pool_, pointer_)  ((void)(pool_), (pointer_))
#define Flag_idx_of(pool_, self_) ((void)(pool_), (self_))

#define Flag_ARGS_(slot_A_) \
	slot_A_(NEED, ALWAYS, SET, GET, Flag, bool, up, up, 0) \

#define Flag_make(...)             SLOT_MAKE_(Flag, Flag_ARGS_, SLOT_NO_HOOK_, __VA_ARGS__)
#define Flag_replace(object_, ...) SLOT_REPLACE_(Flag, Flag_ARGS_, SLOT_NO_HOOK_, object_, __VA_ARGS__)
#define Flag_of(slot_up_) \
	SLOT_OF_(Flag, SLOT_NO_HOOK_, \
		 SLOT_OF_ARG_(SET, Flag, bool, up, up, slot_up_) \
		 SLOT_NO_MORE_)
#define Flag_eq(a_, b_) slot_eq(&Flag_class, SLOT_IS_(Flag, a_), SLOT_IS_(Flag, b_))
#define Flag_repr(self_, text_, size_) slot_repr(&Flag_class, SLOT_IS_(Flag, self_), text_, size_)
#define Flag_validate(self_, report_, context_) slot_validate(&Flag_class, SLOT_IS_(Flag, self_), report_, context_)

#define Flag_to_json(self_, writer_) slot_json_write(writer_, &Flag_class, SLOT_IS_(Flag, self_))

/** What it has is given up; at a fault it is as Flag_init leaves it. */
static inline bool
Flag_from_json(Flag *self, slot_json_reader *reader)
{
	Flag_init(self);
	return slot_json_read(reader, &Flag_class, self);
}

#define Flag_new_from_json(pool_, reader_) SLOT_CAST(Flag *, slot_json_read_new(reader_, &(pool_)->slot_pool_Flag, &Flag_class))


/*---- class Fix ---------------------------------------------------------------------------*/

struct Fix { /* 12 bytes, align 4 */
	/*   0 */ float x;
	/*   4 */ float y;
	/*   8 */ float z;
};

enum Fix_slot {
	Fix_SLOT_x,
	Fix_SLOT_y,
	Fix_SLOT_z
};
#define Fix_SLOTS SLOT_NAMES("x, y, z")
#define Fix_HAS_x SLOT_YES
#define Fix_HAS_y SLOT_YES
#define Fix_HAS_z SLOT_YES
#define Fix_class (pools_tables.Fix)
/** Changes with names, types and offsets. */
#define Fix_LAYOUT 0xb24f0ab75219dc01

/** What an object starts with: a constant initialiser. */
#define Fix_DEFAULTS \
	{ \
		/*   0 x */ 0.0f, \
		/*   4 y */ 0.0f, \
		/*   8 z */ 0.0f \
	}

static inline float
Fix_get_x(const Fix *self)
{
	return self->x;
}

static inline void
Fix_set_x(Fix *self, float value)
{
	self->x = value;
}

static inline float
Fix_get_y(const Fix *self)
{
	return self->y;
}

static inline void
Fix_set_y(Fix *self, float value)
{
	self->y = value;
}

static inline float
Fix_get_z(const Fix *self)
{
	return self->z;
}

static inline void
Fix_set_z(Fix *self, float value)
{
	self->z = value;
}

/** Makes raw memory an object. */
static inline void
Fix_init(Fix *self)
{
	static const Fix slot_defaults_ = Fix_DEFAULTS;

	slot_move(self, &slot_defaults_, sizeof *self);
}

/** Writes the class's own slots and nothing else. */
static inline void
Fix_copy(Fix *to, const Fix *from)
{
	*to = *from;
}

/** A pool of Fix objects and those of classes below it. */
typedef struct Fix_pool {
	slot_pool slot_pool_Fix;
} Fix_pool;

#define Fix_pool_init(pool_)    slot_pool_init(&(pool_)->slot_pool_Fix, &Fix_class, NULL, 0)
#define Fix_pool_count(pool_)   ((pool_)->slot_pool_Fix.count)
#define Fix_pool_clear(pool_)   slot_pool_clear(&(pool_)->slot_pool_Fix)
#define Fix_pool_destroy(pool_) slot_pool_destroy(&(pool_)->slot_pool_Fix)
#define Fix_pool_walk(pool_)    slot_pool_walk(&(pool_)->slot_pool_Fix)
#define Fix_next(walk_)        SLOT_CAST(Fix *, slot_walk_next(walk_, NULL))

/** As Fix_init leaves it; NULL when out of memory. */
static inline Fix *
Fix_new(Fix_pool *pool)
{
	void *self = slot_pool_new(&pool->slot_pool_Fix, &Fix_class);

	if (self)
		Fix_init(SLOT_CAST(Fix *, self));
	return SLOT_CAST(Fix *, self);
}

/** With all that it owns. */
static inline void
Fix_free(Fix_pool *pool, Fix *self)
{
	slot_pool_free(&pool->slot_pool_Fix, self);
}

typedef Fix *Fix_idx;
#define Fix_at(pool_, pointer_)  ((void)(pool_), (pointer_))
#define Fix_idx_of(pool_, self_) ((void)(pool_), (self_))

#define Fix_ARGS_(slot_A_) \
	slot_A_(NEED, ALWAYS, SET, GET, Fix, float, x, x, 0) \
	slot_A_(NEED, ALWAYS, SET, GET, Fix, float, y, y, 0) \
	slot_A_(NEED, ALWAYS, SET, GET, Fix, float, z, z, 0) \

#define Fix_make(...)             SLOT_MAKE_(Fix, Fix_ARGS_, SLOT_NO_HOOK_, __VA_ARGS__)
#define Fix_replace(object_, ...) SLOT_REPLACE_(Fix, Fix_ARGS_, SLOT_NO_HOOK_, object_, __VA_ARGS__)
#define Fix_of(slot_x_, slot_y_, slot_z_) \
	SLOT_OF_(Fix, SLOT_NO_HOOK_, \
		 SLOT_OF_ARG_(SET, Fix, float, x, x, slot_x_) \
		 SLOT_OF_ARG_(SET, Fix, float, y, y, slot_y_) \
		 SLOT_OF_ARG_(SET, Fix, float, z, z, slot_z_) \
		 SLOT_NO_MORE_)
#define Fix_eq(a_, b_) slot_eq(&Fix_class, SLOT_IS_(Fix, a_), SLOT_IS_(Fix, b_))
#define Fix_repr(self_, text_, size_) slot_repr(&Fix_class, SLOT_IS_(Fix, self_), text_, size_)
#define Fix_validate(self_, report_, context_) slot_validate(&Fix_class, SLOT_IS_(Fix, self_), report_, context_)

#define Fix_to_json(self_, writer_) slot_json_write(writer_, &Fix_class, SLOT_IS_(Fix, self_))

/** What it has is given up; at a fault it is as Fix_init leaves it. */
static inline bool
Fix_from_json(Fix *self, slot_json_reader *reader)
{
	Fix_init(self);
	return slot_json_read(reader, &Fix_class, self);
}

#define Fix_new_from_json(pool_, reader_) SLOT_CAST(Fix *, slot_json_read_new(reader_, &(pool_)->slot_pool_Fix, &Fix_class))


/*---- class Page --------------------------------------------------------------------------*/

/** Larger than a slab's alignment. */
struct Page { /* 100004 bytes, align 4 */
	/*   0 */ uint32_t number;
	/*   4 */ uint8_t data[100000];
};

enum Page_slot {
	Page_SLOT_number,
	Page_SLOT_data
};
#define Page_SLOTS SLOT_NAMES("number, data")
#define Page_HAS_number SLOT_YES
#define Page_HAS_data SLOT_YES
#define Page_LEN_data 100000
#define Page_class (pools_tables.Page)
/** Changes with names, types and offsets. */
#define Page_LAYOUT 0x31f02b80d9b98de5

/** What an object starts with: a constant initialiser. */
#define Page_DEFAULTS \
	{ \
		/*   0 number */ 0, \
		/*   4 data */ {0} \
	}

static inline uint32_t
Page_get_number(const Page *self)
{
	return self->number;
}

static inline void
Page_set_number(Page *self, uint32_t value)
{
	self->number = value;
}

static inline uint8_t
Page_get_data(const Page *self, size_t i)
{
	SLOT_ASSERT_(i < Page_LEN_data);
	if (!(i < Page_LEN_data))
		return 0;
	return self->data[i];
}

static inline bool
Page_set_data(Page *self, size_t i, uint8_t value)
{
	SLOT_ASSERT_(i < Page_LEN_data);
	if (!(i < Page_LEN_data))
		return false;
	self->data[i] = value;
	return true;
}

static inline const uint8_t *
Page_data_data(const Page *self)
{
	return self->data;
}

static inline uint8_t *
Page_at_data(Page *self, size_t i)
{
	SLOT_ASSERT_(i < Page_LEN_data);
	if (!(i < Page_LEN_data))
		return NULL;
	return &self->data[i];
}

/** Makes raw memory an object. */
static inline void
Page_init(Page *self)
{
	static const Page slot_defaults_ = Page_DEFAULTS;

	slot_move(self, &slot_defaults_, sizeof *self);
}

/** Writes the class's own slots and nothing else. */
static inline void
Page_copy(Page *to, const Page *from)
{
	*to = *from;
}

/** A pool of Page objects and those of classes below it. */
typedef struct Page_pool {
	slot_pool slot_pool_Page;
} Page_pool;

#define Page_pool_init(pool_)    slot_pool_init(&(pool_)->slot_pool_Page, &Page_class, NULL, 0)
#define Page_pool_count(pool_)   ((pool_)->slot_pool_Page.count)
#define Page_pool_clear(pool_)   slot_pool_clear(&(pool_)->slot_pool_Page)
#define Page_pool_destroy(pool_) slot_pool_destroy(&(pool_)->slot_pool_Page)
#define Page_pool_walk(pool_)    slot_pool_walk(&(pool_)->slot_pool_Page)
#define Page_next(walk_)        SLOT_CAST(Page *, slot_walk_next(walk_, NULL))

/** As Page_init leaves it; NULL when out of memory. */
static inline Page *
Page_new(Page_pool *pool)
{
	void *self = slot_pool_new(&pool->slot_pool_Page, &Page_class);

	if (self)
		Page_init(SLOT_CAST(Page *, self));
	return SLOT_CAST(Page *, self);
}

/** With all that it owns. */
static inline void
Page_free(Page_pool *pool, Page *self)
{
	slot_pool_free(&pool->slot_pool_Page, self);
}

typedef Page *Page_idx;
#define Page_at(pool_, pointer_)  ((void)(pool_), (pointer_))
#define Page_idx_of(pool_, self_) ((void)(pool_), (self_))

#define Page_ARGS_(slot_A_) \
	slot_A_(NEED, ALWAYS, SET, GET, Page, uint32_t, number, number, 0) \

#define Page_make(...)             SLOT_MAKE_(Page, Page_ARGS_, SLOT_NO_HOOK_, __VA_ARGS__)
#define Page_replace(object_, ...) SLOT_REPLACE_(Page, Page_ARGS_, SLOT_NO_HOOK_, object_, __VA_ARGS__)
#define Page_of(slot_number_) \
	SLOT_OF_(Page, SLOT_NO_HOOK_, \
		 SLOT_OF_ARG_(SET, Page, uint32_t, number, number, slot_number_) \
		 SLOT_NO_MORE_)
#define Page_eq(a_, b_) slot_eq(&Page_class, SLOT_IS_(Page, a_), SLOT_IS_(Page, b_))
#define Page_repr(self_, text_, size_) slot_repr(&Page_class, SLOT_IS_(Page, self_), text_, size_)
#define Page_validate(self_, report_, context_) slot_validate(&Page_class, SLOT_IS_(Page, self_), report_, context_)

#define Page_to_json(self_, writer_) slot_json_write(writer_, &Page_class, SLOT_IS_(Page, self_))

/** What it has is given up; at a fault it is as Page_init leaves it. */
static inline bool
Page_from_json(Page *self, slot_json_reader *reader)
{
	Page_init(self);
	return slot_json_read(reader, &Page_class, self);
}

#define Page_new_from_json(pool_, reader_) SLOT_CAST(Page *, slot_json_read_new(reader_, &(pool_)->slot_pool_Page, &Page_class))


/*---- class Line --------------------------------------------------------------------------*/

struct Line { /* 64 bytes, align 64 */
	/*   0 */ SLOT_ALIGNAS(64) uint64_t word;
	/*   8 */ uint8_t slot_spare8[56];
};

enum Line_slot {
	Line_SLOT_word
};
#define Line_SLOTS SLOT_NAMES("word")
#define Line_HAS_word SLOT_YES
#define Line_class (pools_tables.Line)
/** Changes with names, types and offsets. */
#define Line_LAYOUT 0xd7755677c1286dec

/** What an object starts with: a constant initialiser. */
#define Line_DEFAULTS \
	{ \
		/*   0 word */ 0, \
		/*   8 slot_spare8 */ {0} \
	}

static inline uint64_t
Line_get_word(const Line *self)
{
	return self->word;
}

static inline void
Line_set_word(Line *self, uint64_t value)
{
	self->word = value;
}

/** Makes raw memory an object. */
static inline void
Line_init(Line *self)
{
	static const Line slot_defaults_ = Line_DEFAULTS;

	slot_move(self, &slot_defaults_, sizeof *self);
}

/** Writes the class's own slots and nothing else. */
static inline void
Line_copy(Line *to, const Line *from)
{
	*to = *from;
}

/** A pool of Line objects and those of classes below it. */
typedef struct Line_pool {
	slot_pool slot_pool_Line;
} Line_pool;

#define Line_pool_init(pool_)    slot_pool_init(&(pool_)->slot_pool_Line, &Line_class, NULL, 0)
#define Line_pool_count(pool_)   ((pool_)->slot_pool_Line.count)
#define Line_pool_clear(pool_)   slot_pool_clear(&(pool_)->slot_pool_Line)
#define Line_pool_destroy(pool_) slot_pool_destroy(&(pool_)->slot_pool_Line)
#define Line_pool_walk(pool_)    slot_pool_walk(&(pool_)->slot_pool_Line)
#define Line_next(walk_)        SLOT_CAST(Line *, slot_walk_next(walk_, NULL))

/** As Line_init leaves it; NULL when out of memory. */
static inline Line *
Line_new(Line_pool *pool)
{
	void *self = slot_pool_new(&pool->slot_pool_Line, &Line_class);

	if (self)
		Line_init(SLOT_CAST(Line *, self));
	return SLOT_CAST(Line *, self);
}

/** With all that it owns. */
static inline void
Line_free(Line_pool *pool, Line *self)
{
	slot_pool_free(&pool->slot_pool_Line, self);
}

typedef Line *Line_idx;
#define Line_at(pool_, pointer_)  ((void)(pool_), (pointer_))
#define Line_idx_of(pool_, self_) ((void)(pool_), (self_))

#define Line_ARGS_(slot_A_) \
	slot_A_(NEED, ALWAYS, SET, GET, Line, uint64_t, word, word, 0) \

#define Line_make(...)             SLOT_MAKE_(Line, Line_ARGS_, SLOT_NO_HOOK_, __VA_ARGS__)
#define Line_replace(object_, ...) SLOT_REPLACE_(Line, Line_ARGS_, SLOT_NO_HOOK_, object_, __VA_ARGS__)
#define Line_of(slot_word_) \
	SLOT_OF_(Line, SLOT_NO_HOOK_, \
		 SLOT_OF_ARG_(SET, Line, uint64_t, word, word, slot_word_) \
		 SLOT_NO_MORE_)
#define Line_eq(a_, b_) slot_eq(&Line_class, SLOT_IS_(Line, a_), SLOT_IS_(Line, b_))
#define Line_repr(self_, text_, size_) slot_repr(&Line_class, SLOT_IS_(Line, self_), text_, size_)
#define Line_validate(self_, report_, context_) slot_validate(&Line_class, SLOT_IS_(Line, self_), report_, context_)

#define Line_to_json(self_, writer_) slot_json_write(writer_, &Line_class, SLOT_IS_(Line, self_))

/** What it has is given up; at a fault it is as Line_init leaves it. */
static inline bool
Line_from_json(Line *self, slot_json_reader *reader)
{
	Line_init(self);
	return slot_json_read(reader, &Line_class, self);
}

#define Line_new_from_json(pool_, reader_) SLOT_CAST(Line *, slot_json_read_new(reader_, &(pool_)->slot_pool_Line, &Line_class))


/*---- class Part --------------------------------------------------------------------------*/

/** Not assigned with '=': two would own the same.
 * Weak references to it are allowed. */
struct Part { /* 32 bytes, align 8 */
	SLOT_EXTENSION_ union {
		SLOT_EXTENSION_ struct {
			/*   0 */ char *name;
			/*   8 */ void *stamp;
			/** Optional. */
			/*  16 */ Part *next;
			/*  24 */ uint32_t id;
			/*  28 */ uint8_t slot_spare28[4];
		};
		SLOT_NOT_COPIED_
	};
};

enum Part_slot {
	Part_SLOT_id,
	Part_SLOT_name,
	Part_SLOT_stamp,
	Part_SLOT_next
};
#define Part_SLOTS SLOT_NAMES("id, name, stamp, next")
#define Part_HAS_id SLOT_YES
#define Part_HAS_name SLOT_YES
#define Part_HAS_stamp SLOT_YES
#define Part_HAS_next SLOT_YES
#define Part_class (pools_tables.Part)
/** Changes with names, types and offsets. */
#define Part_LAYOUT 0x17b70d04f0ba5db4

/** What an object starts with: a constant initialiser. */
#define Part_DEFAULTS \
	{{{ \
		/*   0 name */ NULL, \
		/*   8 stamp */ NULL, \
		/*  16 next */ NULL, \
		/*  24 id */ 0, \
		/*  28 slot_spare28 */ {0} \
	}}}

static inline uint32_t
Part_get_id(const Part *self)
{
	return self->id;
}

static inline void
Part_set_id(Part *self, uint32_t value)
{
	self->id = value;
}

static inline const char *
Part_get_name(const Part *self)
{
	return self->name ? self->name : "";
}

/** Copies it; NULL stands for the text at the start. False, and nothing changed, when out
 * of memory. */
static inline bool
Part_set_name(Part *self, const char *value)
{
	return slot_string_copy(&self->name, value);
}

static inline slot_bytes
Part_get_stamp(const Part *self)
{
	slot_bytes bytes = {NULL, 0};

	bytes.data = self->stamp;
	bytes.size = slot_block_count(self->stamp);
	return bytes;
}

/** Copies them; false, and nothing changed, when out of memory. */
static inline bool
Part_set_stamp(Part *self, const void *data, size_t size)
{
	return slot_bytes_set(&self->stamp, data, size);
}

static inline bool
Part_has_next(const Part *self)
{
	return self->next != NULL;
}

static inline Part *
Part_get_next(const Part *self)
{
	return self->next;
}

/** Takes over an object of a pool that has no other owner, or NULL, and frees what was there. */
static inline void
Part_set_next(Part *self, Part *value)
{
	slot_own_set(&self->next, value);
}

/** Hands it over to the caller: NULL is left. */
static inline Part *
Part_take_next(Part *self)
{
	Part *value;

	value = self->next;
	self->next = NULL;
	return value;
}

/** Gives up what is there: unset. */
static inline void
Part_clear_next(Part *self)
{
	slot_unset(&Part_class, self, Part_SLOT_next);
}

/** Makes raw memory an object. */
static inline void
Part_init(Part *self)
{
	static const Part slot_defaults_ = Part_DEFAULTS;

	slot_move(self, &slot_defaults_, sizeof *self);
}

/* With copies of all that it owns, in the pools where that is; false, and nothing changed, when out
 * of memory. */
#define Part_copy(to_, from_) slot_copy(&Part_class, SLOT_IS_NOT_CONST_(Part, to_), SLOT_IS_(Part, from_))

/** Gives up what it owns: texts and lists are as at the start, own pointers NULL. For objects that
 * are in no pool. */
static inline void
Part_release(Part *self)
{
	slot_release(&Part_class, self);
}

/** A pool of Part objects and those of classes below it. */
typedef struct Part_pool {
	slot_pool slot_pool_Part;
} Part_pool;

#define Part_pool_init(pool_)    slot_pool_init(&(pool_)->slot_pool_Part, &Part_class, NULL, 0)
#define Part_pool_count(pool_)   ((pool_)->slot_pool_Part.count)
#define Part_pool_clear(pool_)   slot_pool_clear(&(pool_)->slot_pool_Part)
#define Part_pool_destroy(pool_) slot_pool_destroy(&(pool_)->slot_pool_Part)
#define Part_pool_walk(pool_)    slot_pool_walk(&(pool_)->slot_pool_Part)
#define Part_next(walk_)        SLOT_CAST(Part *, slot_walk_next(walk_, NULL))

/** As Part_init leaves it; NULL when out of memory. */
static inline Part *
Part_new(Part_pool *pool)
{
	void *self = slot_pool_new(&pool->slot_pool_Part, &Part_class);

	if (self)
		Part_init(SLOT_CAST(Part *, self));
	return SLOT_CAST(Part *, self);
}

/** With all that it owns. */
static inline void
Part_free(Part_pool *pool, Part *self)
{
	slot_pool_free(&pool->slot_pool_Part, self);
}

typedef Part *Part_idx;
#define Part_at(pool_, pointer_)  ((void)(pool_), (pointer_))
#define Part_idx_of(pool_, self_) ((void)(pool_), (self_))

static inline Part_weak
Part_weaken(const Part_pool *pool, const Part *self)
{
	return slot_weaken(&pool->slot_pool_Part, self);
}

/** NULL where it is gone. */
static inline Part *
Part_deref(const Part_pool *pool, Part_weak handle)
{
	return SLOT_CAST(Part *, slot_deref(&pool->slot_pool_Part, handle, NULL));
}

#define Part_ARGS_(slot_A_) \
	slot_A_(NEED, ALWAYS, SET, GET, Part, uint32_t, id, id, 0) \
	slot_A_(NEED, ALWAYS, TRY, GET, Part, const char *, name, name, 0) \
	slot_A_(NEED, ALWAYS, BYTES, GET, Part, slot_bytes, stamp, stamp, 0) \
	slot_A_(MAY, POINTER, SET, OWN, Part, Part *, next, next, NULL) \

#define Part_make(...)             SLOT_MAKE_(Part, Part_ARGS_, SLOT_NO_HOOK_, __VA_ARGS__)
#define Part_replace(object_, ...) SLOT_REPLACE_(Part, Part_ARGS_, SLOT_NO_HOOK_, object_, __VA_ARGS__)
#define Part_of(slot_id_, slot_name_, slot_stamp_) \
	SLOT_OF_(Part, SLOT_NO_HOOK_, \
		 SLOT_OF_ARG_(SET, Part, uint32_t, id, id, slot_id_) \
		 SLOT_OF_ARG_(TRY, Part, const char *, name, name, slot_name_) \
		 SLOT_OF_ARG_(BYTES, Part, slot_bytes, stamp, stamp, slot_stamp_) \
		 SLOT_NO_MORE_)
#define Part_eq(a_, b_) slot_eq(&Part_class, SLOT_IS_(Part, a_), SLOT_IS_(Part, b_))
#define Part_repr(self_, text_, size_) slot_repr(&Part_class, SLOT_IS_(Part, self_), text_, size_)
#define Part_validate(self_, report_, context_) slot_validate(&Part_class, SLOT_IS_(Part, self_), report_, context_)

#define Part_to_json(self_, writer_) slot_json_write(writer_, &Part_class, SLOT_IS_(Part, self_))

/** What it has is given up; at a fault it is as Part_init leaves it. */
static inline bool
Part_from_json(Part *self, slot_json_reader *reader)
{
	slot_release(&Part_class, self);
	Part_init(self);
	return slot_json_read(reader, &Part_class, self);
}

#define Part_new_from_json(pool_, reader_) SLOT_CAST(Part *, slot_json_read_new(reader_, &(pool_)->slot_pool_Part, &Part_class))


/*---- class Pair --------------------------------------------------------------------------*/

/** Not assigned with '=': two would own the same. */
struct Pair { /* 16 bytes, align 8 */
	SLOT_EXTENSION_ union {
		SLOT_EXTENSION_ struct {
			/*   0 */ Part *first;
			/*   8 */ char *note;
		};
		SLOT_NOT_COPIED_
	};
};

enum Pair_slot {
	Pair_SLOT_first,
	Pair_SLOT_note
};
#define Pair_SLOTS SLOT_NAMES("first, note")
#define Pair_HAS_first SLOT_YES
#define Pair_HAS_note SLOT_YES
#define Pair_class (pools_tables.Pair)
/** Changes with names, types and offsets. */
#define Pair_LAYOUT 0x32084a3608e7913d

/** What an object starts with: a constant initialiser. */
#define Pair_DEFAULTS \
	{{{ \
		/*   0 first */ NULL, \
		/*   8 note */ NULL \
	}}}

static inline Part *
Pair_get_first(const Pair *self)
{
	return self->first;
}

/** Takes over an object of a pool that has no other owner, or NULL, and frees what was there. */
static inline void
Pair_set_first(Pair *self, Part *value)
{
	slot_own_set(&self->first, value);
}

/** Hands it over to the caller: NULL is left. */
static inline Part *
Pair_take_first(Pair *self)
{
	Part *value;

	value = self->first;
	self->first = NULL;
	return value;
}

static inline const char *
Pair_get_note(const Pair *self)
{
	return self->note ? self->note : "";
}

/** Copies it; NULL stands for the text at the start. False, and nothing changed, when out
 * of memory. */
static inline bool
Pair_set_note(Pair *self, const char *value)
{
	return slot_string_copy(&self->note, value);
}

/** Makes raw memory an object. */
static inline void
Pair_init(Pair *self)
{
	static const Pair slot_defaults_ = Pair_DEFAULTS;

	slot_move(self, &slot_defaults_, sizeof *self);
}

/* With copies of all that it owns, in the pools where that is; false, and nothing changed, when out
 * of memory. */
#define Pair_copy(to_, from_) slot_copy(&Pair_class, SLOT_IS_NOT_CONST_(Pair, to_), SLOT_IS_(Pair, from_))

/** Gives up what it owns: texts and lists are as at the start, own pointers NULL. For objects that
 * are in no pool. */
static inline void
Pair_release(Pair *self)
{
	slot_release(&Pair_class, self);
}

#define Pair_ARGS_(slot_A_) \
	slot_A_(NEED, POINTER, SET, OWN, Pair, Part *, first, first, 0) \
	slot_A_(NEED, ALWAYS, TRY, GET, Pair, const char *, note, note, 0) \

#define Pair_make(...)             SLOT_MAKE_(Pair, Pair_ARGS_, SLOT_NO_HOOK_, __VA_ARGS__)
#define Pair_replace(object_, ...) SLOT_REPLACE_(Pair, Pair_ARGS_, SLOT_NO_HOOK_, object_, __VA_ARGS__)
#define Pair_of(slot_first_, slot_note_) \
	SLOT_OF_(Pair, SLOT_NO_HOOK_, \
		 SLOT_OF_ARG_(SET, Pair, Part *, first, first, slot_first_) \
		 SLOT_OF_ARG_(TRY, Pair, const char *, note, note, slot_note_) \
		 SLOT_NO_MORE_)
#define Pair_eq(a_, b_) slot_eq(&Pair_class, SLOT_IS_(Pair, a_), SLOT_IS_(Pair, b_))
#define Pair_repr(self_, text_, size_) slot_repr(&Pair_class, SLOT_IS_(Pair, self_), text_, size_)
#define Pair_validate(self_, report_, context_) slot_validate(&Pair_class, SLOT_IS_(Pair, self_), report_, context_)

#define Pair_to_json(self_, writer_) slot_json_write(writer_, &Pair_class, SLOT_IS_(Pair, self_))

/** What it has is given up; at a fault it is as Pair_init leaves it. */
static inline bool
Pair_from_json(Pair *self, slot_json_reader *reader)
{
	slot_release(&Pair_class, self);
	Pair_init(self);
	return slot_json_read(reader, &Pair_class, self);
}


/*---- class Thing -------------------------------------------------------------------------*/

struct Thing { /* 4 bytes, align 4 */
	/*   0 */ uint32_t id;
};

enum Thing_slot {
	Thing_SLOT_id
};
#define Thing_SLOTS SLOT_NAMES("id")
#define Thing_HAS_id SLOT_YES
#define Thing_class (pools_tables.Thing)
/** Changes with names, types and offsets. */
#define Thing_LAYOUT 0x0bd675f4814f01a3

/** What an object starts with: a constant initialiser. */
#define Thing_DEFAULTS \
	{ \
		/*   0 id */ 0 \
	}

static inline uint32_t
Thing_get_id(const Thing *self)
{
	return self->id;
}

static inline void
Thing_set_id(Thing *self, uint32_t value)
{
	self->id = value;
}

/** Makes raw memory an object. */
static inline void
Thing_init(Thing *self)
{
	static const Thing slot_defaults_ = Thing_DEFAULTS;

	slot_move(self, &slot_defaults_, sizeof *self);
}

/** Writes the class's own slots and nothing else. */
static inline void
Thing_copy(Thing *to, const Thing *from)
{
	*to = *from;
}

/** A pool of Thing objects and those of classes below it. */
typedef struct Thing_pool {
	slot_pool slot_pool_Thing;
	slot_pool *slot_peers[1];
} Thing_pool;

/* Its objects own objects of the pools that follow it. */
#define Thing_pool_init(pool_, Part) \
	( \
	(pool_)->slot_peers[0] = &(Part)->slot_pool_Part, \
	slot_pool_init(&(pool_)->slot_pool_Thing, &Thing_class, (pool_)->slot_peers, 1))
#define Thing_pool_count(pool_)   ((pool_)->slot_pool_Thing.count)
#define Thing_pool_clear(pool_)   slot_pool_clear(&(pool_)->slot_pool_Thing)
#define Thing_pool_destroy(pool_) slot_pool_destroy(&(pool_)->slot_pool_Thing)
#define Thing_pool_walk(pool_)    slot_pool_walk(&(pool_)->slot_pool_Thing)
#define Thing_next(walk_)        SLOT_CAST(Thing *, slot_walk_next(walk_, NULL))

/** As Thing_init leaves it; NULL when out of memory. */
static inline Thing *
Thing_new(Thing_pool *pool)
{
	void *self = slot_pool_new(&pool->slot_pool_Thing, &Thing_class);

	if (self)
		Thing_init(SLOT_CAST(Thing *, self));
	return SLOT_CAST(Thing *, self);
}

/** With all that it owns. */
static inline void
Thing_free(Thing_pool *pool, Thing *self)
{
	slot_pool_free(&pool->slot_pool_Thing, self);
}

typedef Thing *Thing_idx;
#define Thing_at(pool_, pointer_)  ((void)(pool_), (pointer_))
#define Thing_idx_of(pool_, self_) ((void)(pool_), (self_))

#define Thing_ARGS_(slot_A_) \
	slot_A_(NEED, ALWAYS, SET, GET, Thing, uint32_t, id, id, 0) \

#define Thing_make(...)             SLOT_MAKE_(Thing, Thing_ARGS_, SLOT_NO_HOOK_, __VA_ARGS__)
#define Thing_replace(object_, ...) SLOT_REPLACE_(Thing, Thing_ARGS_, SLOT_NO_HOOK_, object_, __VA_ARGS__)
#define Thing_of(slot_id_) \
	SLOT_OF_(Thing, SLOT_NO_HOOK_, \
		 SLOT_OF_ARG_(SET, Thing, uint32_t, id, id, slot_id_) \
		 SLOT_NO_MORE_)
#define Thing_eq(a_, b_) slot_eq(&Thing_class, SLOT_IS_(Thing, a_), SLOT_IS_(Thing, b_))
#define Thing_repr(self_, text_, size_) slot_repr(&Thing_class, SLOT_IS_(Thing, self_), text_, size_)
#define Thing_validate(self_, report_, context_) slot_validate(&Thing_class, SLOT_IS_(Thing, self_), report_, context_)

#define Thing_to_json(self_, writer_) slot_json_write(writer_, &Thing_class, SLOT_IS_(Thing, self_))

/** What it has is given up; at a fault it is as Thing_init leaves it. */
static inline bool
Thing_from_json(Thing *self, slot_json_reader *reader)
{
	Thing_init(self);
	return slot_json_read(reader, &Thing_class, self);
}

#define Thing_new_from_json(pool_, reader_) SLOT_CAST(Thing *, slot_json_read_new(reader_, &(pool_)->slot_pool_Thing, &Thing_class))


/*---- class Node, a kind of Thing ---------------------------------------------------------*/

/** Not assigned with '=': two would own the same.
 * Weak references to it are allowed. */
struct Node { /* 80 bytes, align 8 */
	SLOT_EXTENSION_ union {
		SLOT_EXTENSION_ struct {
			/*   0 */ uint32_t id;
			/*   4 */ uint8_t slot_spare4[4];
			/*   8 */ Node **children;
			/*  16 */ Part *spare[2];
			/*  32 */ Pair pair;
			/*  48 */ Pair *pairs;
			/*  56 */ char **labels;
			/*  64 */ uint16_t *marks;
			/** Optional. */
			/*  72 */ slot_weak parent;
		};
		Thing slot_base;
		SLOT_NOT_COPIED_
	};
};

enum Node_slot {
	Node_SLOT_id,
	Node_SLOT_parent,
	Node_SLOT_children,
	Node_SLOT_spare,
	Node_SLOT_pair,
	Node_SLOT_pairs,
	Node_SLOT_labels,
	Node_SLOT_marks
};
#define Node_SLOTS SLOT_NAMES("id, parent, children, spare, pair, pairs, labels, " \
	"marks")
#define Node_HAS_id SLOT_YES
#define Node_HAS_parent SLOT_YES
#define Node_HAS_children SLOT_YES
#define Node_HAS_spare SLOT_YES
#define Node_HAS_pair SLOT_YES
#define Node_HAS_pairs SLOT_YES
#define Node_HAS_labels SLOT_YES
#define Node_HAS_marks SLOT_YES
#define Node_LEN_spare 2
#define Node_class (pools_tables.Node)
/** Changes with names, types and offsets. */
#define Node_LAYOUT 0x0103ed521b8930ed

/** What an object starts with: a constant initialiser. */
#define Node_DEFAULTS \
	{{{ \
		/*   0 id */ 0, \
		/*   4 slot_spare4 */ {0}, \
		/*   8 children */ NULL, \
		/*  16 spare */ {NULL}, \
		/*  32 pair */ Pair_DEFAULTS, \
		/*  48 pairs */ NULL, \
		/*  56 labels */ NULL, \
		/*  64 marks */ NULL, \
		/*  72 parent */ {0, 0} \
	}}}

static inline uint32_t
Node_get_id(const Node *self)
{
	return self->id;
}

static inline void
Node_set_id(Node *self, uint32_t value)
{
	self->id = value;
}

static inline bool
Node_has_parent(const Node *self)
{
	return self->parent.generation != 0;
}

static inline Node_weak
Node_get_parent(const Node *self)
{
	return self->parent;
}

static inline void
Node_set_parent(Node *self, Node_weak value)
{
	self->parent = value;
}

static inline void
Node_clear_parent(Node *self)
{
	self->parent.index = self->parent.generation = 0;
}

/** Elements in the list. */
static inline size_t
Node_count_children(const Node *self)
{
	return slot_block_count(self->children);
}

static inline Node *
Node_get_children(const Node *self, size_t i)
{
	SLOT_ASSERT_(i < Node_count_children(self));
	if (!(i < Node_count_children(self)))
		return NULL;
	return self->children[i];
}

/** Takes over an object of a pool that has no other owner, or NULL, and frees what was there. */
static inline bool
Node_set_children(Node *self, size_t i, Node *value)
{
	SLOT_ASSERT_(i < Node_count_children(self));
	if (!(i < Node_count_children(self)))
		return false;
	slot_own_set(&self->children[i], value);
	return true;
}

/** Hands it over to the caller, without a gap. */
static inline Node *
Node_take_children(Node *self, size_t i)
{
	Node *value;

	SLOT_ASSERT_(i < Node_count_children(self));
	if (!(i < Node_count_children(self)))
		return NULL;
	value = self->children[i];
	self->children[i] = NULL;
	slot_remove(&Node_class, self, Node_SLOT_children, i);
	return value;
}

/** Room for that many in all; false when out of memory. Of what was told, places may have moved. */
static inline bool
Node_reserve_children(Node *self, size_t count)
{
	return slot_list_reserve(&self->children, count, 8);
}

/** Before element i; false, and nothing changed, when out of memory. */
static inline bool
Node_insert_children(Node *self, size_t i, Node *value)
{
	if (slot_insert(&Node_class, self, Node_SLOT_children, i) != SLOT_OK)
		return false;
	self->children[i] = value;
	return true;
}

static inline bool
Node_append_children(Node *self, Node *value)
{
	return Node_insert_children(self, Node_count_children(self), value);
}

/** With what it owns. */
static inline bool
Node_remove_children(Node *self, size_t i)
{
	return slot_remove(&Node_class, self, Node_SLOT_children, i) == SLOT_OK;
}

/** Gives up what is there. */
static inline void
Node_clear_children(Node *self)
{
	slot_unset(&Node_class, self, Node_SLOT_children);
}

static inline Part *
Node_get_spare(const Node *self, size_t i)
{
	SLOT_ASSERT_(i < Node_LEN_spare);
	if (!(i < Node_LEN_spare))
		return NULL;
	return self->spare[i];
}

/** Takes over an object of a pool that has no other owner, or NULL, and frees what was there. */
static inline bool
Node_set_spare(Node *self, size_t i, Part *value)
{
	SLOT_ASSERT_(i < Node_LEN_spare);
	if (!(i < Node_LEN_spare))
		return false;
	slot_own_set(&self->spare[i], value);
	return true;
}

/** Hands it over to the caller: NULL is left. */
static inline Part *
Node_take_spare(Node *self, size_t i)
{
	Part *value;

	SLOT_ASSERT_(i < Node_LEN_spare);
	if (!(i < Node_LEN_spare))
		return NULL;
	value = self->spare[i];
	self->spare[i] = NULL;
	return value;
}

static inline const Pair *
Node_get_pair(const Node *self)
{
	return &self->pair;
}

/** To change it in place. */
static inline Pair *
Node_at_pair(Node *self)
{
	return &self->pair;
}

/** Elements in the list. */
static inline size_t
Node_count_pairs(const Node *self)
{
	return slot_block_count(self->pairs);
}

/** NULL past the end. */
static inline const Pair *
Node_get_pairs(const Node *self, size_t i)
{
	SLOT_ASSERT_(i < Node_count_pairs(self));
	if (!(i < Node_count_pairs(self)))
		return NULL;
	return SLOT_CAST(Pair *, slot_element_(self->pairs, i, 16));
}

static inline Pair *
Node_at_pairs(Node *self, size_t i)
{
	SLOT_ASSERT_(i < Node_count_pairs(self));
	if (!(i < Node_count_pairs(self)))
		return NULL;
	return SLOT_CAST(Pair *, slot_element_(self->pairs, i, 16));
}

/** Room for that many in all; false when out of memory. Of what was told, places may have moved. */
static inline bool
Node_reserve_pairs(Node *self, size_t count)
{
	return slot_list_reserve(&self->pairs, count, 16);
}

/** An object as at the start before number i; false, and nothing changed, when out of memory. */
static inline bool
Node_insert_pairs(Node *self, size_t i)
{
	return slot_insert(&Node_class, self, Node_SLOT_pairs, i) == SLOT_OK;
}

static inline bool
Node_append_pairs(Node *self)
{
	return Node_insert_pairs(self, Node_count_pairs(self));
}

/** With what it owns. */
static inline bool
Node_remove_pairs(Node *self, size_t i)
{
	return slot_remove(&Node_class, self, Node_SLOT_pairs, i) == SLOT_OK;
}

/** Gives up what is there. */
static inline void
Node_clear_pairs(Node *self)
{
	slot_unset(&Node_class, self, Node_SLOT_pairs);
}

/** Elements in the list. */
static inline size_t
Node_count_labels(const Node *self)
{
	return slot_block_count(self->labels);
}

static inline const char *
Node_get_labels(const Node *self, size_t i)
{
	SLOT_ASSERT_(i < Node_count_labels(self));
	if (!(i < Node_count_labels(self)))
		return "";
	return self->labels[i] ? self->labels[i] : "";
}

/** Copies it; NULL stands for the text at the start. False, and nothing changed, when out
 * of memory. */
static inline bool
Node_set_labels(Node *self, size_t i, const char *value)
{
	SLOT_ASSERT_(i < Node_count_labels(self));
	if (!(i < Node_count_labels(self)))
		return false;
	return slot_string_copy(&self->labels[i], value);
}

/** Room for that many in all; false when out of memory. Of what was told, places may have moved. */
static inline bool
Node_reserve_labels(Node *self, size_t count)
{
	return slot_list_reserve(&self->labels, count, 8);
}

/** Before element i; false, and nothing changed, when out of memory. */
static inline bool
Node_insert_labels(Node *self, size_t i, const char *value)
{
	return slot_insert_string(&Node_class, self, Node_SLOT_labels, i, value) == SLOT_OK;
}

static inline bool
Node_append_labels(Node *self, const char *value)
{
	return Node_insert_labels(self, Node_count_labels(self), value);
}

/** With what it owns. */
static inline bool
Node_remove_labels(Node *self, size_t i)
{
	return slot_remove(&Node_class, self, Node_SLOT_labels, i) == SLOT_OK;
}

/** Gives up what is there. */
static inline void
Node_clear_labels(Node *self)
{
	slot_unset(&Node_class, self, Node_SLOT_labels);
}

/** Elements in the list. */
static inline size_t
Node_count_marks(const Node *self)
{
	return slot_block_count(self->marks);
}

static inline uint16_t
Node_get_marks(const Node *self, size_t i)
{
	SLOT_ASSERT_(i < Node_count_marks(self));
	if (!(i < Node_count_marks(self)))
		return 0;
	return self->marks[i];
}

static inline bool
Node_set_marks(Node *self, size_t i, uint16_t value)
{
	SLOT_ASSERT_(i < Node_count_marks(self));
	if (!(i < Node_count_marks(self)))
		return false;
	self->marks[i] = value;
	return true;
}

static inline const uint16_t *
Node_data_marks(const Node *self)
{
	return self->marks;
}

static inline uint16_t *
Node_at_marks(Node *self, size_t i)
{
	SLOT_ASSERT_(i < Node_count_marks(self));
	if (!(i < Node_count_marks(self)))
		return NULL;
	return &self->marks[i];
}

/** Room for that many in all; false when out of memory. Of what was told, places may have moved. */
static inline bool
Node_reserve_marks(Node *self, size_t count)
{
	return slot_list_reserve(&self->marks, count, 2);
}

/** Before element i; false, and nothing changed, where memory is out. */
static inline bool
Node_insert_marks(Node *self, size_t i, uint16_t value)
{
	if (!slot_list_insert(&self->marks, i, 2))
		return false;
	self->marks[i] = value;
	return true;
}

static inline bool
Node_append_marks(Node *self, uint16_t value)
{
	return Node_insert_marks(self, Node_count_marks(self), value);
}

/** With what it owns. */
static inline bool
Node_remove_marks(Node *self, size_t i)
{
	return slot_remove(&Node_class, self, Node_SLOT_marks, i) == SLOT_OK;
}

/** Gives up what is there. */
static inline void
Node_clear_marks(Node *self)
{
	slot_unset(&Node_class, self, Node_SLOT_marks);
}

/** Makes raw memory an object. */
static inline void
Node_init(Node *self)
{
	static const Node slot_defaults_ = Node_DEFAULTS;

	slot_move(self, &slot_defaults_, sizeof *self);
}

static inline Thing *
Node_as_Thing(Node *self)
{
	return &self->slot_base;
}

static inline const Thing *
Node_as_const_Thing(const Node *self)
{
	return &self->slot_base;
}

/* With copies of all that it owns, in the pools where that is; false, and nothing changed, when out
 * of memory. */
#define Node_copy(to_, from_) slot_copy(&Node_class, SLOT_IS_NOT_CONST_(Node, to_), SLOT_IS_(Node, from_))

/** Gives up what it owns: texts and lists are as at the start, own pointers NULL. For objects that
 * are in no pool. */
static inline void
Node_release(Node *self)
{
	slot_release(&Node_class, self);
}

typedef struct Thing_pool Node_pool;
#define Node_pool_init    Thing_pool_init
#define Node_pool_count   Thing_pool_count
#define Node_pool_clear   Thing_pool_clear
#define Node_pool_destroy Thing_pool_destroy
#define Node_pool_walk    Thing_pool_walk
#define Node_next(walk_)        SLOT_CAST(Node *, slot_walk_next(walk_, &Node_class))

/** As Node_init leaves it; NULL when out of memory. */
static inline Node *
Node_new(Node_pool *pool)
{
	void *self = slot_pool_new(&pool->slot_pool_Thing, &Node_class);

	if (self)
		Node_init(SLOT_CAST(Node *, self));
	return SLOT_CAST(Node *, self);
}

/** With all that it owns. */
static inline void
Node_free(Node_pool *pool, Node *self)
{
	slot_pool_free(&pool->slot_pool_Thing, self);
}

/** NULL where the object is none. */
static inline Node *
Node_from_Thing(const Node_pool *pool, Thing *from)
{
	return SLOT_CAST(Node *, SLOT_NOT_CONST_(slot_from(&pool->slot_pool_Thing, from, &Node_class)));
}

static inline const Node *
Node_from_const_Thing(const Node_pool *pool, const Thing *from)
{
	return SLOT_CAST(const Node *, slot_from(&pool->slot_pool_Thing, from, &Node_class));
}

typedef Node *Node_idx;
#define Node_at(pool_, pointer_)  ((void)(pool_), (pointer_))
#define Node_idx_of(pool_, self_) ((void)(pool_), (self_))

static inline Node_weak
Node_weaken(const Node_pool *pool, const Node *self)
{
	return slot_weaken(&pool->slot_pool_Thing, self);
}

/** NULL where it is gone, or no Node. */
static inline Node *
Node_deref(const Node_pool *pool, Node_weak handle)
{
	return SLOT_CAST(Node *, slot_deref(&pool->slot_pool_Thing, handle, &Node_class));
}

#define Node_ARGS_(slot_A_) \
	slot_A_(NEED, ALWAYS, SET, GET, Node, uint32_t, id, id, 0) \
	slot_A_(MAY, ALWAYS, SET, GET, Node, Node_weak, parent, parent, slot_no_weak_()) \

#define Node_make(...)             SLOT_MAKE_(Node, Node_ARGS_, SLOT_NO_HOOK_, __VA_ARGS__)
#define Node_replace(object_, ...) SLOT_REPLACE_(Node, Node_ARGS_, SLOT_NO_HOOK_, object_, __VA_ARGS__)
#define Node_of(slot_id_) \
	SLOT_OF_(Node, SLOT_NO_HOOK_, \
		 SLOT_OF_ARG_(SET, Node, uint32_t, id, id, slot_id_) \
		 SLOT_NO_MORE_)
#define Node_eq(a_, b_) slot_eq(&Node_class, SLOT_IS_(Node, a_), SLOT_IS_(Node, b_))
#define Node_repr(self_, text_, size_) slot_repr(&Node_class, SLOT_IS_(Node, self_), text_, size_)
#define Node_validate(self_, report_, context_) slot_validate(&Node_class, SLOT_IS_(Node, self_), report_, context_)

#define Node_to_json(self_, writer_) slot_json_write(writer_, &Node_class, SLOT_IS_(Node, self_))

/** What it has is given up; at a fault it is as Node_init leaves it. */
static inline bool
Node_from_json(Node *self, slot_json_reader *reader)
{
	slot_release(&Node_class, self);
	Node_init(self);
	return slot_json_read(reader, &Node_class, self);
}

#define Node_new_from_json(pool_, reader_) SLOT_CAST(Node *, slot_json_read_new(reader_, &(pool_)->slot_pool_Thing, &Node_class))


/*---- class Leaf, a kind of Node ----------------------------------------------------------*/

/** Not assigned with '=': two would own the same.
 * Weak references to it are allowed. */
struct Leaf { /* 88 bytes, align 8 */
	SLOT_EXTENSION_ union {
		SLOT_EXTENSION_ struct {
			/*   0 */ uint32_t id;
			/*   4 */ uint8_t slot_spare4[4];
			/*   8 */ Node **children;
			/*  16 */ Part *spare[2];
			/*  32 */ Pair pair;
			/*  48 */ Pair *pairs;
			/*  56 */ char **labels;
			/*  64 */ uint16_t *marks;
			/** Optional. */
			/*  72 */ slot_weak parent;
			/** "none" by default. */
			/*  80 */ char *text;
		};
		Node slot_base;
		SLOT_NOT_COPIED_
	};
};

enum Leaf_slot {
	Leaf_SLOT_id,
	Leaf_SLOT_parent,
	Leaf_SLOT_children,
	Leaf_SLOT_spare,
	Leaf_SLOT_pair,
	Leaf_SLOT_pairs,
	Leaf_SLOT_labels,
	Leaf_SLOT_marks,
	Leaf_SLOT_text
};
#define Leaf_SLOTS SLOT_NAMES("id, parent, children, spare, pair, pairs, labels, " \
	"marks, text")
#define Leaf_HAS_id SLOT_YES
#define Leaf_HAS_parent SLOT_YES
#define Leaf_HAS_children SLOT_YES
#define Leaf_HAS_spare SLOT_YES
#define Leaf_HAS_pair SLOT_YES
#define Leaf_HAS_pairs SLOT_YES
#define Leaf_HAS_labels SLOT_YES
#define Leaf_HAS_marks SLOT_YES
#define Leaf_HAS_text SLOT_YES
#define Leaf_LEN_spare 2
#define Leaf_class (pools_tables.Leaf)
/** Changes with names, types and offsets. */
#define Leaf_LAYOUT 0x227593b26911f83d

/** What an object starts with: a constant initialiser. */
#define Leaf_DEFAULTS \
	{{{ \
		/*   0 id */ 0, \
		/*   4 slot_spare4 */ {0}, \
		/*   8 children */ NULL, \
		/*  16 spare */ {NULL}, \
		/*  32 pair */ Pair_DEFAULTS, \
		/*  48 pairs */ NULL, \
		/*  56 labels */ NULL, \
		/*  64 marks */ NULL, \
		/*  72 parent */ {0, 0}, \
		/*  80 text */ NULL \
	}}}

static inline uint32_t
Leaf_get_id(const Leaf *self)
{
	return self->id;
}

static inline void
Leaf_set_id(Leaf *self, uint32_t value)
{
	self->id = value;
}

static inline bool
Leaf_has_parent(const Leaf *self)
{
	return self->parent.generation != 0;
}

static inline Node_weak
Leaf_get_parent(const Leaf *self)
{
	return self->parent;
}

static inline void
Leaf_set_parent(Leaf *self, Node_weak value)
{
	self->parent = value;
}

static inline void
Leaf_clear_parent(Leaf *self)
{
	self->parent.index = self->parent.generation = 0;
}

/** Elements in the list. */
static inline size_t
Leaf_count_children(const Leaf *self)
{
	return slot_block_count(self->children);
}

static inline Node *
Leaf_get_children(const Leaf *self, size_t i)
{
	SLOT_ASSERT_(i < Leaf_count_children(self));
	if (!(i < Leaf_count_children(self)))
		return NULL;
	return self->children[i];
}

/** Takes over an object of a pool that has no other owner, or NULL, and frees what was there. */
static inline bool
Leaf_set_children(Leaf *self, size_t i, Node *value)
{
	SLOT_ASSERT_(i < Leaf_count_children(self));
	if (!(i < Leaf_count_children(self)))
		return false;
	slot_own_set(&self->children[i], value);
	return true;
}

/** Hands it over to the caller, without a gap. */
static inline Node *
Leaf_take_children(Leaf *self, size_t i)
{
	Node *value;

	SLOT_ASSERT_(i < Leaf_count_children(self));
	if (!(i < Leaf_count_children(self)))
		return NULL;
	value = self->children[i];
	self->children[i] = NULL;
	slot_remove(&Leaf_class, self, Leaf_SLOT_children, i);
	return value;
}

/** Room for that many in all; false when out of memory. Of what was told, places may have moved. */
static inline bool
Leaf_reserve_children(Leaf *self, size_t count)
{
	return slot_list_reserve(&self->children, count, 8);
}

/** Before element i; false, and nothing changed, when out of memory. */
static inline bool
Leaf_insert_children(Leaf *self, size_t i, Node *value)
{
	if (slot_insert(&Leaf_class, self, Leaf_SLOT_children, i) != SLOT_OK)
		return false;
	self->children[i] = value;
	return true;
}

static inline bool
Leaf_append_children(Leaf *self, Node *value)
{
	return Leaf_insert_children(self, Leaf_count_children(self), value);
}

/** With what it owns. */
static inline bool
Leaf_remove_children(Leaf *self, size_t i)
{
	return slot_remove(&Leaf_class, self, Leaf_SLOT_children, i) == SLOT_OK;
}

/** Gives up what is there. */
static inline void
Leaf_clear_children(Leaf *self)
{
	slot_unset(&Leaf_class, self, Leaf_SLOT_children);
}

static inline Part *
Leaf_get_spare(const Leaf *self, size_t i)
{
	SLOT_ASSERT_(i < Leaf_LEN_spare);
	if (!(i < Leaf_LEN_spare))
		return NULL;
	return self->spare[i];
}

/** Takes over an object of a pool that has no other owner, or NULL, and frees what was there. */
static inline bool
Leaf_set_spare(Leaf *self, size_t i, Part *value)
{
	SLOT_ASSERT_(i < Leaf_LEN_spare);
	if (!(i < Leaf_LEN_spare))
		return false;
	slot_own_set(&self->spare[i], value);
	return true;
}

/** Hands it over to the caller: NULL is left. */
static inline Part *
Leaf_take_spare(Leaf *self, size_t i)
{
	Part *value;

	SLOT_ASSERT_(i < Leaf_LEN_spare);
	if (!(i < Leaf_LEN_spare))
		return NULL;
	value = self->spare[i];
	self->spare[i] = NULL;
	return value;
}

static inline const Pair *
Leaf_get_pair(const Leaf *self)
{
	return &self->pair;
}

/** To change it in place. */
static inline Pair *
Leaf_at_pair(Leaf *self)
{
	return &self->pair;
}

/** Elements in the list. */
static inline size_t
Leaf_count_pairs(const Leaf *self)
{
	return slot_block_count(self->pairs);
}

/** NULL past the end. */
static inline const Pair *
Leaf_get_pairs(const Leaf *self, size_t i)
{
	SLOT_ASSERT_(i < Leaf_count_pairs(self));
	if (!(i < Leaf_count_pairs(self)))
		return NULL;
	return SLOT_CAST(Pair *, slot_element_(self->pairs, i, 16));
}

static inline Pair *
Leaf_at_pairs(Leaf *self, size_t i)
{
	SLOT_ASSERT_(i < Leaf_count_pairs(self));
	if (!(i < Leaf_count_pairs(self)))
		return NULL;
	return SLOT_CAST(Pair *, slot_element_(self->pairs, i, 16));
}

/** Room for that many in all; false when out of memory. Of what was told, places may have moved. */
static inline bool
Leaf_reserve_pairs(Leaf *self, size_t count)
{
	return slot_list_reserve(&self->pairs, count, 16);
}

/** An object as at the start before number i; false, and nothing changed, when out of memory. */
static inline bool
Leaf_insert_pairs(Leaf *self, size_t i)
{
	return slot_insert(&Leaf_class, self, Leaf_SLOT_pairs, i) == SLOT_OK;
}

static inline bool
Leaf_append_pairs(Leaf *self)
{
	return Leaf_insert_pairs(self, Leaf_count_pairs(self));
}

/** With what it owns. */
static inline bool
Leaf_remove_pairs(Leaf *self, size_t i)
{
	return slot_remove(&Leaf_class, self, Leaf_SLOT_pairs, i) == SLOT_OK;
}

/** Gives up what is there. */
static inline void
Leaf_clear_pairs(Leaf *self)
{
	slot_unset(&Leaf_class, self, Leaf_SLOT_pairs);
}

/** Elements in the list. */
static inline size_t
Leaf_count_labels(const Leaf *self)
{
	return slot_block_count(self->labels);
}

static inline const char *
Leaf_get_labels(const Leaf *self, size_t i)
{
	SLOT_ASSERT_(i < Leaf_count_labels(self));
	if (!(i < Leaf_count_labels(self)))
		return "";
	return self->labels[i] ? self->labels[i] : "";
}

/** Copies it; NULL stands for the text at the start. False, and nothing changed, when out
 * of memory. */
static inline bool
Leaf_set_labels(Leaf *self, size_t i, const char *value)
{
	SLOT_ASSERT_(i < Leaf_count_labels(self));
	if (!(i < Leaf_count_labels(self)))
		return false;
	return slot_string_copy(&self->labels[i], value);
}

/** Room for that many in all; false when out of memory. Of what was told, places may have moved. */
static inline bool
Leaf_reserve_labels(Leaf *self, size_t count)
{
	return slot_list_reserve(&self->labels, count, 8);
}

/** Before element i; false, and nothing changed, when out of memory. */
static inline bool
Leaf_insert_labels(Leaf *self, size_t i, const char *value)
{
	return slot_insert_string(&Leaf_class, self, Leaf_SLOT_labels, i, value) == SLOT_OK;
}

static inline bool
Leaf_append_labels(Leaf *self, const char *value)
{
	return Leaf_insert_labels(self, Leaf_count_labels(self), value);
}

/** With what it owns. */
static inline bool
Leaf_remove_labels(Leaf *self, size_t i)
{
	return slot_remove(&Leaf_class, self, Leaf_SLOT_labels, i) == SLOT_OK;
}

/** Gives up what is there. */
static inline void
Leaf_clear_labels(Leaf *self)
{
	slot_unset(&Leaf_class, self, Leaf_SLOT_labels);
}

/** Elements in the list. */
static inline size_t
Leaf_count_marks(const Leaf *self)
{
	return slot_block_count(self->marks);
}

static inline uint16_t
Leaf_get_marks(const Leaf *self, size_t i)
{
	SLOT_ASSERT_(i < Leaf_count_marks(self));
	if (!(i < Leaf_count_marks(self)))
		return 0;
	return self->marks[i];
}

static inline bool
Leaf_set_marks(Leaf *self, size_t i, uint16_t value)
{
	SLOT_ASSERT_(i < Leaf_count_marks(self));
	if (!(i < Leaf_count_marks(self)))
		return false;
	self->marks[i] = value;
	return true;
}

static inline const uint16_t *
Leaf_data_marks(const Leaf *self)
{
	return self->marks;
}

static inline uint16_t *
Leaf_at_marks(Leaf *self, size_t i)
{
	SLOT_ASSERT_(i < Leaf_count_marks(self));
	if (!(i < Leaf_count_marks(self)))
		return NULL;
	return &self->marks[i];
}

/** Room for that many in all; false when out of memory. Of what was told, places may have moved. */
static inline bool
Leaf_reserve_marks(Leaf *self, size_t count)
{
	return slot_list_reserve(&self->marks, count, 2);
}

/** Before element i; false, and nothing changed, where memory is out. */
static inline bool
Leaf_insert_marks(Leaf *self, size_t i, uint16_t value)
{
	if (!slot_list_insert(&self->marks, i, 2))
		return false;
	self->marks[i] = value;
	return true;
}

static inline bool
Leaf_append_marks(Leaf *self, uint16_t value)
{
	return Leaf_insert_marks(self, Leaf_count_marks(self), value);
}

/** With what it owns. */
static inline bool
Leaf_remove_marks(Leaf *self, size_t i)
{
	return slot_remove(&Leaf_class, self, Leaf_SLOT_marks, i) == SLOT_OK;
}

/** Gives up what is there. */
static inline void
Leaf_clear_marks(Leaf *self)
{
	slot_unset(&Leaf_class, self, Leaf_SLOT_marks);
}

static inline const char *
Leaf_get_text(const Leaf *self)
{
	return self->text ? self->text : "none";
}

/** Copies it; NULL stands for the text at the start. False, and nothing changed, when out
 * of memory. */
static inline bool
Leaf_set_text(Leaf *self, const char *value)
{
	return slot_string_copy(&self->text, value);
}

/** Makes raw memory an object. */
static inline void
Leaf_init(Leaf *self)
{
	static const Leaf slot_defaults_ = Leaf_DEFAULTS;

	slot_move(self, &slot_defaults_, sizeof *self);
}

static inline Node *
Leaf_as_Node(Leaf *self)
{
	return &self->slot_base;
}

static inline const Node *
Leaf_as_const_Node(const Leaf *self)
{
	return &self->slot_base;
}

static inline Thing *
Leaf_as_Thing(Leaf *self)
{
	return &self->slot_base.slot_base;
}

static inline const Thing *
Leaf_as_const_Thing(const Leaf *self)
{
	return &self->slot_base.slot_base;
}

/* With copies of all that it owns, in the pools where that is; false, and nothing changed, when out
 * of memory. */
#define Leaf_copy(to_, from_) slot_copy(&Leaf_class, SLOT_IS_NOT_CONST_(Leaf, to_), SLOT_IS_(Leaf, from_))

/** Gives up what it owns: texts and lists are as at the start, own pointers NULL. For objects that
 * are in no pool. */
static inline void
Leaf_release(Leaf *self)
{
	slot_release(&Leaf_class, self);
}

typedef struct Thing_pool Leaf_pool;
#define Leaf_pool_init    Thing_pool_init
#define Leaf_pool_count   Thing_pool_count
#define Leaf_pool_clear   Thing_pool_clear
#define Leaf_pool_destroy Thing_pool_destroy
#define Leaf_pool_walk    Thing_pool_walk
#define Leaf_next(walk_)        SLOT_CAST(Leaf *, slot_walk_next(walk_, &Leaf_class))

/** As Leaf_init leaves it; NULL when out of memory. */
static inline Leaf *
Leaf_new(Leaf_pool *pool)
{
	void *self = slot_pool_new(&pool->slot_pool_Thing, &Leaf_class);

	if (self)
		Leaf_init(SLOT_CAST(Leaf *, self));
	return SLOT_CAST(Leaf *, self);
}

/** With all that it owns. */
static inline void
Leaf_free(Leaf_pool *pool, Leaf *self)
{
	slot_pool_free(&pool->slot_pool_Thing, self);
}

/** NULL where the object is none. */
static inline Leaf *
Leaf_from_Node(const Leaf_pool *pool, Node *from)
{
	return SLOT_CAST(Leaf *, SLOT_NOT_CONST_(slot_from(&pool->slot_pool_Thing, from, &Leaf_class)));
}

static inline const Leaf *
Leaf_from_const_Node(const Leaf_pool *pool, const Node *from)
{
	return SLOT_CAST(const Leaf *, slot_from(&pool->slot_pool_Thing, from, &Leaf_class));
}

/** NULL where the object is none. */
static inline Leaf *
Leaf_from_Thing(const Leaf_pool *pool, Thing *from)
{
	return SLOT_CAST(Leaf *, SLOT_NOT_CONST_(slot_from(&pool->slot_pool_Thing, from, &Leaf_class)));
}

static inline const Leaf *
Leaf_from_const_Thing(const Leaf_pool *pool, const Thing *from)
{
	return SLOT_CAST(const Leaf *, slot_from(&pool->slot_pool_Thing, from, &Leaf_class));
}

typedef Leaf *Leaf_idx;
#define Leaf_at(pool_, pointer_)  ((void)(pool_), (pointer_))
#define Leaf_idx_of(pool_, self_) ((void)(pool_), (self_))

static inline Leaf_weak
Leaf_weaken(const Leaf_pool *pool, const Leaf *self)
{
	return slot_weaken(&pool->slot_pool_Thing, self);
}

/** NULL where it is gone, or no Leaf. */
static inline Leaf *
Leaf_deref(const Leaf_pool *pool, Leaf_weak handle)
{
	return SLOT_CAST(Leaf *, slot_deref(&pool->slot_pool_Thing, handle, &Leaf_class));
}

#define Leaf_ARGS_(slot_A_) \
	slot_A_(NEED, ALWAYS, SET, GET, Leaf, uint32_t, id, id, 0) \
	slot_A_(MAY, ALWAYS, SET, GET, Leaf, Node_weak, parent, parent, slot_no_weak_()) \
	slot_A_(MAY, ALWAYS, TRY, GET, Leaf, const char *, text, text, "none") \

#define Leaf_make(...)             SLOT_MAKE_(Leaf, Leaf_ARGS_, SLOT_NO_HOOK_, __VA_ARGS__)
#define Leaf_replace(object_, ...) SLOT_REPLACE_(Leaf, Leaf_ARGS_, SLOT_NO_HOOK_, object_, __VA_ARGS__)
#define Leaf_of(slot_id_) \
	SLOT_OF_(Leaf, SLOT_NO_HOOK_, \
		 SLOT_OF_ARG_(SET, Leaf, uint32_t, id, id, slot_id_) \
		 SLOT_NO_MORE_)
#define Leaf_eq(a_, b_) slot_eq(&Leaf_class, SLOT_IS_(Leaf, a_), SLOT_IS_(Leaf, b_))
#define Leaf_repr(self_, text_, size_) slot_repr(&Leaf_class, SLOT_IS_(Leaf, self_), text_, size_)
#define Leaf_validate(self_, report_, context_) slot_validate(&Leaf_class, SLOT_IS_(Leaf, self_), report_, context_)

#define Leaf_to_json(self_, writer_) slot_json_write(writer_, &Leaf_class, SLOT_IS_(Leaf, self_))

/** What it has is given up; at a fault it is as Leaf_init leaves it. */
static inline bool
Leaf_from_json(Leaf *self, slot_json_reader *reader)
{
	slot_release(&Leaf_class, self);
	Leaf_init(self);
	return slot_json_read(reader, &Leaf_class, self);
}

#define Leaf_new_from_json(pool_, reader_) SLOT_CAST(Leaf *, slot_json_read_new(reader_, &(pool_)->slot_pool_Thing, &Leaf_class))


/*---- checks ------------------------------------------------------------------------------*/

/* Laid out for lp64; this compiler must agree. */
SLOT_LAYOUT(Card, 1, 1,
	    SLOT_AT(Card, slot_bits0, 0));
SLOT_LAYOUT(Flag, 1, 1,
	    SLOT_AT(Flag, up, 0));
SLOT_LAYOUT(Fix, 12, 4,
	    SLOT_AT(Fix, x, 0) &&
	    SLOT_AT(Fix, y, 4) &&
	    SLOT_AT(Fix, z, 8));
SLOT_LAYOUT(Page, 100004, 4,
	    SLOT_AT(Page, number, 0) &&
	    SLOT_AT(Page, data, 4));
SLOT_LAYOUT(Line, 64, 64,
	    SLOT_AT(Line, word, 0) &&
	    SLOT_AT(Line, slot_spare8, 8));
SLOT_LAYOUT(Part, 32, 8,
	    SLOT_AT(Part, name, 0) &&
	    SLOT_AT(Part, stamp, 8) &&
	    SLOT_AT(Part, next, 16) &&
	    SLOT_AT(Part, id, 24) &&
	    SLOT_AT(Part, slot_spare28, 28));
SLOT_LAYOUT(Pair, 16, 8,
	    SLOT_AT(Pair, first, 0) &&
	    SLOT_AT(Pair, note, 8));
SLOT_LAYOUT(Thing, 4, 4,
	    SLOT_AT(Thing, id, 0));
SLOT_LAYOUT(Node, 80, 8,
	    SLOT_AT(Node, id, 0) &&
	    SLOT_AT(Node, slot_spare4, 4) &&
	    SLOT_AT(Node, children, 8) &&
	    SLOT_AT(Node, spare, 16) &&
	    SLOT_AT(Node, pair, 32) &&
	    SLOT_AT(Node, pairs, 48) &&
	    SLOT_AT(Node, labels, 56) &&
	    SLOT_AT(Node, marks, 64) &&
	    SLOT_AT(Node, parent, 72));
SLOT_LAYOUT(Leaf, 88, 8,
	    SLOT_AT(Leaf, id, 0) &&
	    SLOT_AT(Leaf, slot_spare4, 4) &&
	    SLOT_AT(Leaf, children, 8) &&
	    SLOT_AT(Leaf, spare, 16) &&
	    SLOT_AT(Leaf, pair, 32) &&
	    SLOT_AT(Leaf, pairs, 48) &&
	    SLOT_AT(Leaf, labels, 56) &&
	    SLOT_AT(Leaf, marks, 64) &&
	    SLOT_AT(Leaf, parent, 72) &&
	    SLOT_AT(Leaf, text, 80));

SLOT_HEADER_END
#endif /* POOLS_H */


/*---- tables: one definition per program --------------------------------------------------*/

#if defined(POOLS_IMPLEMENTATION) && !defined(POOLS_IMPLEMENTED)
#define POOLS_IMPLEMENTED

const struct pools_tables pools_tables = {
	{ /* Card */
		0xe910718f8aaa9ad0, 0xa43895a2cd066d99, 0xe220a8397b1dcdaf,
		SLOT_FROM_(pools_tables, Card, slot_infos, 0, slot_info),
		SLOT_FROM_(pools_tables, Card, slot_keys, 0, slot_key),
		SLOT_FROM_(pools_tables, Card, slot_places8, 0, uint8_t),
		0,
		SLOT_FROM_(pools_tables, Card, slot_ancestors, 0, uint64_t),
		SLOT_FROM_(pools_tables, Card, slot_texts, 0, char),
		offsetof(struct pools_tables, Card), 1, 6,
		1, 1, 2, 0, 0, 0, 1,
		0, 0, 0, 0, 0, 0, 10, 63, {0}
	},
	{ /* Flag */
		0xcb77f3a76d203304, 0x49afdd2c055baaa0, 0xe220a8397b1dcdaf,
		SLOT_FROM_(pools_tables, Flag, slot_infos, 2, slot_info),
		SLOT_FROM_(pools_tables, Flag, slot_keys, 2, slot_key),
		SLOT_FROM_(pools_tables, Flag, slot_places8, 2, uint8_t),
		0,
		SLOT_FROM_(pools_tables, Flag, slot_ancestors, 1, uint64_t),
		SLOT_FROM_(pools_tables, Flag, slot_texts, 0, char),
		offsetof(struct pools_tables, Flag), 87, 0,
		1, 1, 1, 1, 1, 0, 1,
		0, 0, 0, 0, 0, 0, 10, 63, {0}
	},
	{ /* Fix */
		0x6c3a0f21ee106d6d, 0xb24f0ab75219dc01, 0xe220a8397b1dcdaf,
		SLOT_FROM_(pools_tables, Fix, slot_infos, 3, slot_info),
		SLOT_FROM_(pools_tables, Fix, slot_keys, 3, slot_key),
		SLOT_FROM_(pools_tables, Fix, slot_places8, 4, uint8_t),
		0,
		SLOT_FROM_(pools_tables, Fix, slot_ancestors, 2, uint64_t),
		SLOT_FROM_(pools_tables, Fix, slot_texts, 0, char),
		offsetof(struct pools_tables, Fix), 100, 0,
		12, 4, 3, 2, 2, 0, 3,
		0, 0, 0, 0, 0, 0, 10, 62, {0}
	},
	{ /* Page */
		0x9a78ce1287223161, 0x31f02b80d9b98de5, 0x6e789e6aa1b965f5,
		SLOT_FROM_(pools_tables, Page, slot_infos, 6, slot_info),
		SLOT_FROM_(pools_tables, Page, slot_keys, 6, slot_key),
		SLOT_FROM_(pools_tables, Page, slot_places8, 8, uint8_t),
		0,
		SLOT_FROM_(pools_tables, Page, slot_ancestors, 3, uint64_t),
		SLOT_FROM_(pools_tables, Page, slot_texts, 0, char),
		offsetof(struct pools_tables, Page), 116, 121,
		100004, 4, 2, 3, 3, 0, 1,
		0, 0, 0, 0, 0, 0, 10, 63, {0}
	},
	{ /* Line */
		0x5fbefa76b918e958, 0xd7755677c1286dec, 0xe220a8397b1dcdaf,
		SLOT_FROM_(pools_tables, Line, slot_infos, 8, slot_info),
		SLOT_FROM_(pools_tables, Line, slot_keys, 8, slot_key),
		SLOT_FROM_(pools_tables, Line, slot_places8, 10, uint8_t),
		0,
		SLOT_FROM_(pools_tables, Line, slot_ancestors, 4, uint64_t),
		SLOT_FROM_(pools_tables, Line, slot_texts, 0, char),
		offsetof(struct pools_tables, Line), 190, 0,
		64, 64, 1, 4, 4, 0, 1,
		0, 0, 0, 0, 0, 0, 10, 63, {0}
	},
	{ /* Part */
		0x9ac0bb12875fc6bb, 0x17b70d04f0ba5db4, 0xedf5f1d90dca2f6b,
		SLOT_FROM_(pools_tables, Part, slot_infos, 9, slot_info),
		SLOT_FROM_(pools_tables, Part, slot_keys, 9, slot_key),
		SLOT_FROM_(pools_tables, Part, slot_places8, 12, uint8_t),
		0,
		SLOT_FROM_(pools_tables, Part, slot_ancestors, 5, uint64_t),
		SLOT_FROM_(pools_tables, Part, slot_texts, 0, char),
		offsetof(struct pools_tables, Part), 209, 0,
		32, 8, 4, 5, 5, 0, 3,
		SLOT_CLASS_WEAKREF | SLOT_CLASS_OWNS, 0, 0, 0, 0, 0, 10, 62, {0}
	},
	{ /* Pair */
		0x9a64bf1287116eda, 0x32084a3608e7913d, 0xe220a8397b1dcdaf,
		SLOT_FROM_(pools_tables, Pair, slot_infos, 13, slot_info),
		SLOT_FROM_(pools_tables, Pair, slot_keys, 13, slot_key),
		SLOT_FROM_(pools_tables, Pair, slot_places8, 16, uint8_t),
		0,
		SLOT_FROM_(pools_tables, Pair, slot_ancestors, 6, uint64_t),
		SLOT_FROM_(pools_tables, Pair, slot_texts, 0, char),
		offsetof(struct pools_tables, Pair), 257, 0,
		16, 8, 2, 6, 6, 0, 1,
		SLOT_CLASS_OWNS | SLOT_CLASS_VALUE, 0, 0, 0, 0, 0, 10, 63, {0}
	},
	{ /* Thing */
		0x18906bf404d792ca, 0x0bd675f4814f01a3, 0xe220a8397b1dcdaf,
		SLOT_FROM_(pools_tables, Thing, slot_infos, 15, slot_info),
		SLOT_FROM_(pools_tables, Thing, slot_keys, 15, slot_key),
		SLOT_FROM_(pools_tables, Thing, slot_places8, 18, uint8_t),
		0,
		SLOT_FROM_(pools_tables, Thing, slot_ancestors, 7, uint64_t),
		SLOT_FROM_(pools_tables, Thing, slot_texts, 0, char),
		offsetof(struct pools_tables, Thing), 273, 0,
		4, 4, 1, 7, 9, 0, 1,
		0, 0, 0, 0, 0, 0, 10, 63, {0}
	},
	{ /* Node */
		0x86498065b66b0756, 0x0103ed521b8930ed, 0xe6495f5d102301eb,
		SLOT_FROM_(pools_tables, Node, slot_infos, 16, slot_info),
		SLOT_FROM_(pools_tables, Node, slot_keys, 16, slot_key),
		SLOT_FROM_(pools_tables, Node, slot_places8, 20, uint8_t),
		0,
		SLOT_FROM_(pools_tables, Node, slot_ancestors, 8, uint64_t),
		SLOT_FROM_(pools_tables, Node, slot_texts, 0, char),
		offsetof(struct pools_tables, Node), 279, 0,
		80, 8, 8, 8, 9, 1, 7,
		SLOT_CLASS_WEAKREF | SLOT_CLASS_OWNS, 0, 0, 0, 0, 0, 10, 61, {0}
	},
	{ /* Leaf */
		0x3e995776a6bfa59e, 0x227593b26911f83d, 0x53cb9f0c747ea2eb,
		SLOT_FROM_(pools_tables, Leaf, slot_infos, 24, slot_info),
		SLOT_FROM_(pools_tables, Leaf, slot_keys, 24, slot_key),
		SLOT_FROM_(pools_tables, Leaf, slot_places8, 28, uint8_t),
		0,
		SLOT_FROM_(pools_tables, Leaf, slot_ancestors, 10, uint64_t),
		SLOT_FROM_(pools_tables, Leaf, slot_texts, 0, char),
		offsetof(struct pools_tables, Leaf), 396, 0,
		88, 8, 9, 9, 9, 2, 15,
		SLOT_CLASS_WEAKREF | SLOT_CLASS_OWNS, 0, 0, 0, 0, 0, 10, 60, {0}
	},
	{ /* Suit */
		SLOT_FROM_(pools_tables, Suit, slot_values, 0, slot_enum_value),
		SLOT_FROM_(pools_tables, Suit, slot_texts, 0, char),
		69, 0, 4, 0
	},
	{ /* slot_infos: low, high, initial,
	   * name and its length, member, type, unit, description, owner,
	   * offset, size, length, inner, count, presence,
	   * flags, target,
	   * name in text formats and its length, steps of the second and third index,
	   * kind, bit, width, size of count, size of presence, its bit, indexes */
		{ /* Card.suit */
			{ 0 }, { 0 }, { 0 },
			64, 4, 0, 69, 0, 0, 1,
			0, 1, 1, 1, 0, 0,
			0,
			SLOT_FROM_INFO_(pools_tables, 0, Suit),
			64, 4, { 0, 0 },
			SLOT_KIND_ENUM, 4, 2, 0, 0, 0, 0, {0}
		},
		{ /* Card.rank */
			{ 0x0000000000000001 }, { 0x000000000000000d }, { 0x0000000000000001 },
			74, 4, 0, 79, 0, 0, 1,
			0, 1, 1, 1, 0, 0,
			SLOT_HAS_RANGE, 0,
			74, 4, { 0, 0 },
			SLOT_KIND_UINT, 0, 4, 0, 0, 0, 0, {0}
		},
		{ /* Flag.up */
			{ 0 }, { 0 }, { 0 },
			92, 2, 92, 95, 0, 0, 87,
			0, 1, 1, 1, 0, 0,
			0, 0,
			92, 2, { 0, 0 },
			SLOT_KIND_BOOL, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* Fix.x */
			{ 0 }, { 0 }, { 0 },
			104, 1, 104, 106, 0, 0, 100,
			0, 4, 1, 1, 0, 0,
			0, 0,
			104, 1, { 0, 0 },
			SLOT_KIND_REAL, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* Fix.y */
			{ 0 }, { 0 }, { 0 },
			112, 1, 112, 106, 0, 0, 100,
			4, 4, 1, 1, 0, 0,
			0, 0,
			112, 1, { 0, 0 },
			SLOT_KIND_REAL, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* Fix.z */
			{ 0 }, { 0 }, { 0 },
			114, 1, 114, 106, 0, 0, 100,
			8, 4, 1, 1, 0, 0,
			0, 0,
			114, 1, { 0, 0 },
			SLOT_KIND_REAL, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* Page.number */
			{ 0 }, { 0 }, { 0 },
			153, 6, 153, 160, 0, 0, 116,
			0, 4, 1, 1, 0, 0,
			0, 0,
			153, 6, { 0, 0 },
			SLOT_KIND_UINT, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* Page.data */
			{ 0 }, { 0 }, { 0 },
			169, 4, 169, 174, 0, 0, 116,
			4, 1, 100000, 1, 0, 0,
			SLOT_IS_ARRAY, 0,
			169, 4, { 0, 0 },
			SLOT_KIND_UINT, 0, 0, 0, 0, 0, 1, {0}
		},
		{ /* Line.word */
			{ 0 }, { 0 }, { 0 },
			195, 4, 195, 200, 0, 0, 190,
			0, 8, 1, 1, 0, 0,
			0, 0,
			195, 4, { 0, 0 },
			SLOT_KIND_UINT, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* Part.id */
			{ 0 }, { 0 }, { 0 },
			214, 2, 214, 160, 0, 0, 209,
			24, 4, 1, 1, 0, 0,
			0, 0,
			214, 2, { 0, 0 },
			SLOT_KIND_UINT, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* Part.name */
			{ 0 }, { 0 }, { 0 },
			217, 4, 217, 222, 0, 0, 209,
			0, 8, 1, 1, 0, 0,
			0, 0,
			217, 4, { 0, 0 },
			SLOT_KIND_STRING, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* Part.stamp */
			{ 0 }, { 0 }, { 0 },
			229, 5, 229, 235, 0, 0, 209,
			8, 8, 1, 1, 0, 0,
			0, 0,
			229, 5, { 0, 0 },
			SLOT_KIND_BYTES, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* Part.next */
			{ 0 }, { 0 }, { 0 },
			241, 4, 241, 246, 0, 0, 209,
			16, 8, 1, 1, 0, 0,
			SLOT_IS_OPTIONAL | SLOT_HAS_NULL,
			SLOT_FROM_INFO_(pools_tables, 12, Part),
			241, 4, { 0, 0 },
			SLOT_KIND_OWN, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* Pair.first */
			{ 0 }, { 0 }, { 0 },
			262, 5, 262, 246, 0, 0, 257,
			0, 8, 1, 1, 0, 0,
			0,
			SLOT_FROM_INFO_(pools_tables, 13, Part),
			262, 5, { 0, 0 },
			SLOT_KIND_OWN, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* Pair.note */
			{ 0 }, { 0 }, { 0 },
			268, 4, 268, 222, 0, 0, 257,
			8, 8, 1, 1, 0, 0,
			0, 0,
			268, 4, { 0, 0 },
			SLOT_KIND_STRING, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* Thing.id */
			{ 0 }, { 0 }, { 0 },
			214, 2, 214, 160, 0, 0, 273,
			0, 4, 1, 1, 0, 0,
			0, 0,
			214, 2, { 0, 0 },
			SLOT_KIND_UINT, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* Node.id */
			{ 0 }, { 0 }, { 0 },
			214, 2, 214, 160, 0, 0, 273,
			0, 4, 1, 1, 0, 0,
			0, 0,
			214, 2, { 0, 0 },
			SLOT_KIND_UINT, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* Node.parent */
			{ 0 }, { 0 }, { 0 },
			284, 6, 284, 291, 0, 0, 279,
			72, 8, 1, 1, 0, 0,
			SLOT_IS_OPTIONAL | SLOT_HAS_NULL | SLOT_NO_COMPARE | SLOT_NO_HASH | SLOT_NO_REPR,
			SLOT_FROM_INFO_(pools_tables, 17, Node),
			284, 6, { 0, 0 },
			SLOT_KIND_WEAK, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* Node.children */
			{ 0 }, { 0 }, { 0 },
			303, 8, 303, 312, 0, 0, 279,
			8, 8, 1, 1, 0, 0,
			SLOT_IS_LIST,
			SLOT_FROM_INFO_(pools_tables, 18, Node),
			303, 8, { 0, 0 },
			SLOT_KIND_OWN, 0, 0, 0, 0, 0, 1, {0}
		},
		{ /* Node.spare */
			{ 0 }, { 0 }, { 0 },
			325, 5, 325, 331, 0, 0, 279,
			16, 8, 2, 1, 0, 0,
			SLOT_IS_ARRAY,
			SLOT_FROM_INFO_(pools_tables, 19, Part),
			325, 5, { 0, 0 },
			SLOT_KIND_OWN, 0, 0, 0, 0, 0, 1, {0}
		},
		{ /* Node.pair */
			{ 0 }, { 0 }, { 0 },
			345, 4, 345, 257, 0, 0, 279,
			32, 16, 1, 1, 0, 0,
			0,
			SLOT_FROM_INFO_(pools_tables, 20, Pair),
			345, 4, { 0, 0 },
			SLOT_KIND_OBJECT, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* Node.pairs */
			{ 0 }, { 0 }, { 0 },
			350, 5, 350, 356, 0, 0, 279,
			48, 16, 1, 1, 0, 0,
			SLOT_IS_LIST,
			SLOT_FROM_INFO_(pools_tables, 21, Pair),
			350, 5, { 0, 0 },
			SLOT_KIND_OBJECT, 0, 0, 0, 0, 0, 1, {0}
		},
		{ /* Node.labels */
			{ 0 }, { 0 }, { 0 },
			363, 6, 363, 370, 0, 0, 279,
			56, 8, 1, 1, 0, 0,
			SLOT_IS_LIST, 0,
			363, 6, { 0, 0 },
			SLOT_KIND_STRING, 0, 0, 0, 0, 0, 1, {0}
		},
		{ /* Node.marks */
			{ 0 }, { 0 }, { 0 },
			379, 5, 379, 385, 0, 0, 279,
			64, 2, 1, 1, 0, 0,
			SLOT_IS_LIST, 0,
			379, 5, { 0, 0 },
			SLOT_KIND_UINT, 0, 0, 0, 0, 0, 1, {0}
		},
		{ /* Leaf.id */
			{ 0 }, { 0 }, { 0 },
			214, 2, 214, 160, 0, 0, 273,
			0, 4, 1, 1, 0, 0,
			0, 0,
			214, 2, { 0, 0 },
			SLOT_KIND_UINT, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* Leaf.parent */
			{ 0 }, { 0 }, { 0 },
			284, 6, 284, 291, 0, 0, 279,
			72, 8, 1, 1, 0, 0,
			SLOT_IS_OPTIONAL | SLOT_HAS_NULL | SLOT_NO_COMPARE | SLOT_NO_HASH | SLOT_NO_REPR,
			SLOT_FROM_INFO_(pools_tables, 25, Node),
			284, 6, { 0, 0 },
			SLOT_KIND_WEAK, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* Leaf.children */
			{ 0 }, { 0 }, { 0 },
			303, 8, 303, 312, 0, 0, 279,
			8, 8, 1, 1, 0, 0,
			SLOT_IS_LIST,
			SLOT_FROM_INFO_(pools_tables, 26, Node),
			303, 8, { 0, 0 },
			SLOT_KIND_OWN, 0, 0, 0, 0, 0, 1, {0}
		},
		{ /* Leaf.spare */
			{ 0 }, { 0 }, { 0 },
			325, 5, 325, 331, 0, 0, 279,
			16, 8, 2, 1, 0, 0,
			SLOT_IS_ARRAY,
			SLOT_FROM_INFO_(pools_tables, 27, Part),
			325, 5, { 0, 0 },
			SLOT_KIND_OWN, 0, 0, 0, 0, 0, 1, {0}
		},
		{ /* Leaf.pair */
			{ 0 }, { 0 }, { 0 },
			345, 4, 345, 257, 0, 0, 279,
			32, 16, 1, 1, 0, 0,
			0,
			SLOT_FROM_INFO_(pools_tables, 28, Pair),
			345, 4, { 0, 0 },
			SLOT_KIND_OBJECT, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* Leaf.pairs */
			{ 0 }, { 0 }, { 0 },
			350, 5, 350, 356, 0, 0, 279,
			48, 16, 1, 1, 0, 0,
			SLOT_IS_LIST,
			SLOT_FROM_INFO_(pools_tables, 29, Pair),
			350, 5, { 0, 0 },
			SLOT_KIND_OBJECT, 0, 0, 0, 0, 0, 1, {0}
		},
		{ /* Leaf.labels */
			{ 0 }, { 0 }, { 0 },
			363, 6, 363, 370, 0, 0, 279,
			56, 8, 1, 1, 0, 0,
			SLOT_IS_LIST, 0,
			363, 6, { 0, 0 },
			SLOT_KIND_STRING, 0, 0, 0, 0, 0, 1, {0}
		},
		{ /* Leaf.marks */
			{ 0 }, { 0 }, { 0 },
			379, 5, 379, 385, 0, 0, 279,
			64, 2, 1, 1, 0, 0,
			SLOT_IS_LIST, 0,
			379, 5, { 0, 0 },
			SLOT_KIND_UINT, 0, 0, 0, 0, 0, 1, {0}
		},
		{ /* Leaf.text */
			{ 0 }, { 0 }, { 0x0000000000000196 },
			401, 4, 401, 222, 0, 0, 396,
			80, 8, 1, 1, 0, 0,
			SLOT_HAS_DEFAULT, 0,
			401, 4, { 0, 0 },
			SLOT_KIND_STRING, 0, 0, 0, 0, 0, 0, {0}
		},
	},
	{ /* slot_keys: first, last, length */
		{ 0x0000000074697573, 0x0000000074697573, 4 }, /* Card.suit */
		{ 0x000000006b6e6172, 0x000000006b6e6172, 4 }, /* Card.rank */
		{ 0x0000000000707075, 0x0000000000000000, 2 }, /* Flag.up */
		{ 0x0000000000787878, 0x0000000000000000, 1 }, /* Fix.x */
		{ 0x0000000000797979, 0x0000000000000000, 1 }, /* Fix.y */
		{ 0x00000000007a7a7a, 0x0000000000000000, 1 }, /* Fix.z */
		{ 0x00000000626d756e, 0x000000007265626d, 6 }, /* Page.number */
		{ 0x0000000061746164, 0x0000000061746164, 4 }, /* Page.data */
		{ 0x0000000064726f77, 0x0000000064726f77, 4 }, /* Line.word */
		{ 0x0000000000646469, 0x0000000000000000, 2 }, /* Part.id */
		{ 0x00000000656d616e, 0x00000000656d616e, 4 }, /* Part.name */
		{ 0x000000006d617473, 0x00000000706d6174, 5 }, /* Part.stamp */
		{ 0x000000007478656e, 0x000000007478656e, 4 }, /* Part.next */
		{ 0x0000000073726966, 0x0000000074737269, 5 }, /* Pair.first */
		{ 0x0000000065746f6e, 0x0000000065746f6e, 4 }, /* Pair.note */
		{ 0x0000000000646469, 0x0000000000000000, 2 }, /* Thing.id */
		{ 0x0000000000646469, 0x0000000000000000, 2 }, /* Node.id */
		{ 0x0000000065726170, 0x00000000746e6572, 6 }, /* Node.parent */
		{ 0x6e6572646c696863, 0x6e6572646c696863, 8 }, /* Node.children */
		{ 0x0000000072617073, 0x0000000065726170, 5 }, /* Node.spare */
		{ 0x0000000072696170, 0x0000000072696170, 4 }, /* Node.pair */
		{ 0x0000000072696170, 0x0000000073726961, 5 }, /* Node.pairs */
		{ 0x000000006562616c, 0x00000000736c6562, 6 }, /* Node.labels */
		{ 0x000000006b72616d, 0x00000000736b7261, 5 }, /* Node.marks */
		{ 0x0000000000646469, 0x0000000000000000, 2 }, /* Leaf.id */
		{ 0x0000000065726170, 0x00000000746e6572, 6 }, /* Leaf.parent */
		{ 0x6e6572646c696863, 0x6e6572646c696863, 8 }, /* Leaf.children */
		{ 0x0000000072617073, 0x0000000065726170, 5 }, /* Leaf.spare */
		{ 0x0000000072696170, 0x0000000072696170, 4 }, /* Leaf.pair */
		{ 0x0000000072696170, 0x0000000073726961, 5 }, /* Leaf.pairs */
		{ 0x000000006562616c, 0x00000000736c6562, 6 }, /* Leaf.labels */
		{ 0x000000006b72616d, 0x00000000736b7261, 5 }, /* Leaf.marks */
		{ 0x0000000074786574, 0x0000000074786574, 4 }, /* Leaf.text */
	},
	{ /* slot_values: number, text, length */
		{ 0, 411, 5 }, /* Suit_clubs */
		{ 1, 417, 8 }, /* Suit_diamonds */
		{ 2, 426, 6 }, /* Suit_hearts */
		{ 3, 433, 6 }, /* Suit_spades */
	},
	{ /* slot_starts */
		{ 0 },
	},
	{ /* slot_ancestors */
		0xe910718f8aaa9ad0, /* Card */
		0xcb77f3a76d203304, /* Flag */
		0x6c3a0f21ee106d6d, /* Fix */
		0x9a78ce1287223161, /* Page */
		0x5fbefa76b918e958, /* Line */
		0x9ac0bb12875fc6bb, /* Part */
		0x9a64bf1287116eda, /* Pair */
		0x18906bf404d792ca, /* Thing */
		0x18906bf404d792ca, 0x86498065b66b0756, /* Node */
		0x18906bf404d792ca, 0x86498065b66b0756, 0x3e995776a6bfa59e, /* Leaf */
	},
	{ /* slot_places16 */
		0,
	},
	{ /* slot_places8 */
		/* Card */
		0, 1,
		/* Flag */
		0, 0,
		/* Fix */
		0, 2, 0, 1,
		/* Page */
		0, 1,
		/* Line */
		0, 0,
		/* Part */
		0, 2, 3, 1,
		/* Pair */
		1, 0,
		/* Thing */
		0, 0,
		/* Node */
		4, 0, 2, 3, 7, 1, 6, 5,
		/* Leaf */
		0, 1, 2, 0, 6, 0, 8, 4, 0, 0, 5, 0, 3, 0, 7, 0,
	},
	{ /* slot_displacements */
		0,
	},
	{ /* slot_texts */
		"\0"
		"Card\0"
		"Two bytes, so that a free place has just room for a link.\0"
		"suit\0"
		"Suit\0"
		"rank\0"
		"uint8_t\0"
		"Flag\0"
		"up\0"
		"bool\0"
		"Fix\0"
		"x\0"
		"float\0"
		"y\0"
		"z\0"
		"Page\0"
		"Larger than a slab's alignment.\0"
		"number\0"
		"uint32_t\0"
		"data\0"
		"uint8_t[100000]\0"
		"Line\0"
		"word\0"
		"uint64_t\0"
		"Part\0"
		"id\0"
		"name\0"
		"string\0"
		"stamp\0"
		"bytes\0"
		"next\0"
		"own Part *\0"
		"Pair\0"
		"first\0"
		"note\0"
		"Thing\0"
		"Node\0"
		"parent\0"
		"weak Node *\0"
		"children\0"
		"own Node *[]\0"
		"spare\0"
		"own Part *[2]\0"
		"pair\0"
		"pairs\0"
		"Pair[]\0"
		"labels\0"
		"string[]\0"
		"marks\0"
		"uint16_t[]\0"
		"Leaf\0"
		"text\0"
		"none\0"
		"clubs\0"
		"diamonds\0"
		"hearts\0"
		"spades",
	},
};

#endif /* POOLS_IMPLEMENTATION */

/* Where an earlier include left the run time's own part out. */
#if defined(SLOTGEN_IMPLEMENTATION) && !defined(SLOTGEN_IMPLEMENTED)
#include "slotgen.h"
#endif
