/*
 * base.h: What family.h includes.
 *
 * Written by slotgen from base.yaml; edit that, not this.
 *
 *                                  bytes
 *   enum   Unit                           none, metre, second
 *   enum   Bits                           r, w
 *   class  Thing                       8  The root of a family in two files.
 *   class    Item                      8
 *   class  Pair                        4
 *   class  Dated                       2
 *   class  Lender                      8  Concrete, and lends.
 *
 * A class C with a slot s gives
 *
 *   C_get_s, C_set_s        read and write; a setter that can refuse returns false, having
 *                           changed nothing
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
 * One file of a program has  #define BASE_IMPLEMENTATION  before it includes this one: it
 * defines the tables. Members whose names begin with slot_ belong to the accessors.
 */
#ifndef BASE_H
#define BASE_H

#include "slotgen.h"

#if SLOTGEN_INTERFACE != 3
#error "base.h was written for another slotgen.h: its SLOTGEN_INTERFACE must be 3"
#endif
#if defined(__GNUC__) && __INCLUDE_LEVEL__ > 0
#pragma GCC system_header /* no warnings from here, and refusals at the line that asked */
#endif
SLOT_HEADER_BEGIN

typedef struct Thing Thing;
/** A weak reference to a Thing; all zero is none. */
typedef slot_weak Thing_weak;
typedef struct Item Item;
/** A weak reference to an Item; all zero is none. */
typedef slot_weak Item_weak;
typedef struct Pair Pair;
typedef struct Dated Dated;
typedef struct Lender Lender;

/** All tables: one constant object, without a pointer. */
struct base_tables {
	slot_class Thing;
	slot_class Item;
	slot_class Pair;
	slot_class Dated;
	slot_class Lender;
	slot_enum Unit;
	slot_enum Bits;
	slot_info slot_infos[14];
	slot_key slot_keys[14];
	slot_enum_value slot_values[5];
	slot_number slot_starts[1];
	uint64_t slot_ancestors[6];
	uint16_t slot_places16[1];
	uint8_t slot_places8[18];
	uint8_t slot_displacements[1];
	char slot_texts[1][215];
};
SLOT_EXTERN const struct base_tables base_tables;


/*---- enum Unit ---------------------------------------------------------------------------*/

typedef enum Unit SLOT_ENUM_INT {
	Unit_none = 0,
	Unit_metre = 1,
	Unit_second = 2
} Unit;
#define Unit_enum (base_tables.Unit)

/** Whether a number is one of them. */
static inline bool
Unit_is_known(int64_t number)
{
	return number >= 0 && number <= 2;
}

/** "none" for Unit_none; NULL for a number that has no name. */
static inline const char *
Unit_text(Unit value)
{
	return slot_enum_text(&Unit_enum, SLOT_CAST(int64_t, value));
}

/** Unit_none for "none"; false, and nothing changed, for a text that is none. */
static inline bool
Unit_from_text(const char *text, size_t length, Unit *value)
{
	int64_t number;

	if (!slot_enum_number(&Unit_enum, text, length, &number))
		return false;
	*value = SLOT_CAST(Unit, number);
	return true;
}


/*---- enum Bits ---------------------------------------------------------------------------*/

typedef enum Bits SLOT_ENUM_INT {
	Bits_r = 0x1,
	Bits_w = 0x2
} Bits;
#define Bits_enum (base_tables.Bits)

/** Whether a number is made of its masks. */
static inline bool
Bits_is_known(int64_t number)
{
	return (SLOT_CAST(uint64_t, number) & ~UINT64_C(0x3)) == 0;
}

/** "r" for Bits_r; NULL for a number that has no name. */
static inline const char *
Bits_text(Bits value)
{
	return slot_enum_text(&Bits_enum, SLOT_CAST(int64_t, value));
}

/** Bits_r for "r"; false, and nothing changed, for a text that is none. */
static inline bool
Bits_from_text(const char *text, size_t length, Bits *value)
{
	int64_t number;

	if (!slot_enum_number(&Bits_enum, text, length, &number))
		return false;
	*value = SLOT_CAST(Bits, number);
	return true;
}


/*---- types -------------------------------------------------------------------------------*/

typedef uint8_t Share; /* in 0..100 */


/*---- class Thing, abstract ---------------------------------------------------------------*/

/** The root of a family in two files.
 *
 * Abstract, and children keep slots in its spare bits and bytes: not to be
 * copied with '=', which would overwrite them.
 * Weak references to it are allowed. */
struct Thing { /* 8 bytes, align 4 */
	/** Identifier. */
	/*   0 */ uint32_t id;
	/*   4 */ bool marked;
	/*   5 */ uint8_t unit;
	/*   6 */ uint8_t slot_spare6[2];
};

enum Thing_slot {
	Thing_SLOT_id,
	Thing_SLOT_marked,
	Thing_SLOT_unit
};
#define Thing_SLOTS SLOT_NAMES("id, marked, unit")
#define Thing_HAS_id SLOT_YES
#define Thing_HAS_marked SLOT_YES
#define Thing_HAS_unit SLOT_YES
#define Thing_class (base_tables.Thing)
/** Changes with names, types and offsets. */
#define Thing_LAYOUT 0xb64834d36ba8ce36

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

static inline bool
Thing_get_marked(const Thing *self)
{
	return self->marked;
}

static inline void
Thing_set_marked(Thing *self, bool value)
{
	self->marked = value;
}

static inline Unit
Thing_get_unit(const Thing *self)
{
	return SLOT_CAST(Unit, self->unit);
}

static inline bool
Thing_set_unit(Thing *self, Unit value)
{
	if (!Unit_is_known(SLOT_CAST(int64_t, value)))
		return false;
	self->unit = SLOT_CAST(uint8_t, value);
	return true;
}

/** Writes the class's own slots and nothing else. */
static inline void
Thing_copy(Thing *to, const Thing *from)
{
	to->id = from->id;
	to->marked = from->marked;
	to->unit = from->unit;
}

/** A pool of Thing objects and those of classes below it. */
typedef struct Thing_pool {
	slot_pool slot_pool_Thing;
} Thing_pool;

#define Thing_pool_init(pool_)    slot_pool_init(&(pool_)->slot_pool_Thing, &Thing_class, NULL, 0)
#define Thing_pool_count(pool_)   ((pool_)->slot_pool_Thing.count)
#define Thing_pool_clear(pool_)   slot_pool_clear(&(pool_)->slot_pool_Thing)
#define Thing_pool_destroy(pool_) slot_pool_destroy(&(pool_)->slot_pool_Thing)
#define Thing_pool_walk(pool_)    slot_pool_walk(&(pool_)->slot_pool_Thing)
#define Thing_next(walk_)        SLOT_CAST(Thing *, slot_walk_next(walk_, NULL))

/** With all that it owns. */
static inline void
Thing_free(Thing_pool *pool, Thing *self)
{
	slot_pool_free(&pool->slot_pool_Thing, self);
}

typedef Thing *Thing_idx;
#define Thing_at(pool_, pointer_)  ((void)(pool_), (pointer_))
#define Thing_idx_of(pool_, self_) ((void)(pool_), (self_))

static inline Thing_weak
Thing_weaken(const Thing_pool *pool, const Thing *self)
{
	return slot_weaken(&pool->slot_pool_Thing, self);
}

/** NULL where it is gone. */
static inline Thing *
Thing_deref(const Thing_pool *pool, Thing_weak handle)
{
	return SLOT_CAST(Thing *, slot_deref(&pool->slot_pool_Thing, handle, NULL));
}

#define Thing_eq(a_, b_) slot_eq(&Thing_class, SLOT_IS_(Thing, a_), SLOT_IS_(Thing, b_))
#define Thing_repr(self_, text_, size_) slot_repr(&Thing_class, SLOT_IS_(Thing, self_), text_, size_)
#define Thing_validate(self_, report_, context_) slot_validate(&Thing_class, SLOT_IS_(Thing, self_), report_, context_)
#define Thing_set_unit_unchecked(self_, value_) SLOT_UNCHECKED_(Thing_set_unit(self_, value_))

#define Thing_new_from_json(pool_, reader_) SLOT_CAST(Thing *, slot_json_read_new(reader_, &(pool_)->slot_pool_Thing, &Thing_class))


/*---- class Item, a kind of Thing ---------------------------------------------------------*/

/** Weak references to it are allowed. */
struct Item { /* 8 bytes, align 4; as declared 12 */
	SLOT_EXTENSION_ union {
		SLOT_EXTENSION_ struct {
			/** Identifier. */
			/*   0 */ uint32_t id;
			/*   4 */ bool marked;
			/*   5 */ uint8_t unit;
			/** In 0..100. 50 by default. */
			/*   6 */ Share share;
			/*   7 */ bool sold;
		};
		Thing slot_base;
	};
};

enum Item_slot {
	Item_SLOT_id,
	Item_SLOT_marked,
	Item_SLOT_unit,
	Item_SLOT_share,
	Item_SLOT_sold
};
#define Item_SLOTS SLOT_NAMES("id, marked, unit, share, sold")
#define Item_HAS_id SLOT_YES
#define Item_HAS_marked SLOT_YES
#define Item_HAS_unit SLOT_YES
#define Item_HAS_share SLOT_YES
#define Item_HAS_sold SLOT_YES
#define Item_class (base_tables.Item)
/** Changes with names, types and offsets. */
#define Item_LAYOUT 0x10ea2fc3b31557b7

/** What an object starts with: a constant initialiser. */
#define Item_DEFAULTS \
	{{{ \
		/*   0 id */ 0, \
		/*   4 marked */ false, \
		/*   5 unit */ 0, \
		/*   6 share */ 50, \
		/*   7 sold */ false \
	}}}

static inline uint32_t
Item_get_id(const Item *self)
{
	return self->id;
}

static inline void
Item_set_id(Item *self, uint32_t value)
{
	self->id = value;
}

static inline bool
Item_get_marked(const Item *self)
{
	return self->marked;
}

static inline void
Item_set_marked(Item *self, bool value)
{
	self->marked = value;
}

static inline Unit
Item_get_unit(const Item *self)
{
	return SLOT_CAST(Unit, self->unit);
}

static inline bool
Item_set_unit(Item *self, Unit value)
{
	if (!Unit_is_known(SLOT_CAST(int64_t, value)))
		return false;
	self->unit = SLOT_CAST(uint8_t, value);
	return true;
}

static inline Share
Item_get_share(const Item *self)
{
	return self->share;
}

static inline bool
Item_set_share(Item *self, int64_t value)
{
	if (value < 0 || value > 100)
		return false;
	self->share = SLOT_CAST(uint8_t, value);
	return true;
}

static inline bool
Item_get_sold(const Item *self)
{
	return self->sold;
}

static inline void
Item_set_sold(Item *self, bool value)
{
	self->sold = value;
}

/** Makes raw memory an object. */
static inline void
Item_init(Item *self)
{
	static const Item slot_defaults_ = Item_DEFAULTS;

	slot_move(self, &slot_defaults_, sizeof *self);
}

/** Writes the class's own slots and nothing else. */
static inline void
Item_copy(Item *to, const Item *from)
{
	*to = *from;
}

static inline Thing *
Item_as_Thing(Item *self)
{
	return &self->slot_base;
}

static inline const Thing *
Item_as_const_Thing(const Item *self)
{
	return &self->slot_base;
}

typedef struct Thing_pool Item_pool;
#define Item_pool_init    Thing_pool_init
#define Item_pool_count   Thing_pool_count
#define Item_pool_clear   Thing_pool_clear
#define Item_pool_destroy Thing_pool_destroy
#define Item_pool_walk    Thing_pool_walk
#define Item_next(walk_)        SLOT_CAST(Item *, slot_walk_next(walk_, &Item_class))

/** As Item_init leaves it; NULL when out of memory. */
static inline Item *
Item_new(Item_pool *pool)
{
	void *self = slot_pool_new(&pool->slot_pool_Thing, &Item_class);

	if (self)
		Item_init(SLOT_CAST(Item *, self));
	return SLOT_CAST(Item *, self);
}

/** With all that it owns. */
static inline void
Item_free(Item_pool *pool, Item *self)
{
	slot_pool_free(&pool->slot_pool_Thing, self);
}

/** NULL where the object is none. */
static inline Item *
Item_from_Thing(const Item_pool *pool, Thing *from)
{
	return SLOT_CAST(Item *, SLOT_NOT_CONST_(slot_from(&pool->slot_pool_Thing, from, &Item_class)));
}

static inline const Item *
Item_from_const_Thing(const Item_pool *pool, const Thing *from)
{
	return SLOT_CAST(const Item *, slot_from(&pool->slot_pool_Thing, from, &Item_class));
}

typedef Item *Item_idx;
#define Item_at(pool_, pointer_)  ((void)(pool_), (pointer_))
#define Item_idx_of(pool_, self_) ((void)(pool_), (self_))

static inline Item_weak
Item_weaken(const Item_pool *pool, const Item *self)
{
	return slot_weaken(&pool->slot_pool_Thing, self);
}

/** NULL where it is gone, or no Item. */
static inline Item *
Item_deref(const Item_pool *pool, Item_weak handle)
{
	return SLOT_CAST(Item *, slot_deref(&pool->slot_pool_Thing, handle, &Item_class));
}

#define Item_ARGS_(slot_A_) \
	slot_A_(NEED, ALWAYS, SET, GET, Item, uint32_t, id, id, 0) \
	slot_A_(NEED, ALWAYS, SET, GET, Item, bool, marked, marked, 0) \
	slot_A_(NEED, ALWAYS, TRY, GET, Item, Unit, unit, unit, 0) \
	slot_A_(MAY, ALWAYS, TRY, GET, Item, int64_t, share, share, SLOT_CAST(int64_t, 50)) \
	slot_A_(NEED, ALWAYS, SET, GET, Item, bool, sold, sold, 0) \

#define Item_make(...)             SLOT_MAKE_(Item, Item_ARGS_, SLOT_NO_HOOK_, __VA_ARGS__)
#define Item_replace(object_, ...) SLOT_REPLACE_(Item, Item_ARGS_, SLOT_NO_HOOK_, object_, __VA_ARGS__)
#define Item_of(slot_id_, slot_marked_, slot_unit_, slot_sold_) \
	SLOT_OF_(Item, SLOT_NO_HOOK_, \
		 SLOT_OF_ARG_(SET, Item, uint32_t, id, id, slot_id_) \
		 SLOT_OF_ARG_(SET, Item, bool, marked, marked, slot_marked_) \
		 SLOT_OF_ARG_(TRY, Item, Unit, unit, unit, slot_unit_) \
		 SLOT_OF_ARG_(SET, Item, bool, sold, sold, slot_sold_) \
		 SLOT_NO_MORE_)
#define Item_eq(a_, b_) slot_eq(&Item_class, SLOT_IS_(Item, a_), SLOT_IS_(Item, b_))
#define Item_repr(self_, text_, size_) slot_repr(&Item_class, SLOT_IS_(Item, self_), text_, size_)
#define Item_validate(self_, report_, context_) slot_validate(&Item_class, SLOT_IS_(Item, self_), report_, context_)
#define Item_set_unit_unchecked(self_, value_) SLOT_UNCHECKED_(Item_set_unit(self_, value_))
#define Item_set_share_unchecked(self_, value_) SLOT_UNCHECKED_(Item_set_share(self_, value_))

#define Item_to_json(self_, writer_) slot_json_write(writer_, &Item_class, SLOT_IS_(Item, self_))

/** What it has is given up; at a fault it is as Item_init leaves it. */
static inline bool
Item_from_json(Item *self, slot_json_reader *reader)
{
	Item_init(self);
	return slot_json_read(reader, &Item_class, self);
}

#define Item_new_from_json(pool_, reader_) SLOT_CAST(Item *, slot_json_read_new(reader_, &(pool_)->slot_pool_Thing, &Item_class))


/*---- class Pair --------------------------------------------------------------------------*/

struct Pair { /* 4 bytes, align 2 */
	/*   0 */ int16_t left;
	/** 3 by default. */
	/*   2 */ int16_t right;
};

enum Pair_slot {
	Pair_SLOT_left,
	Pair_SLOT_right
};
#define Pair_SLOTS SLOT_NAMES("left, right")
#define Pair_HAS_left SLOT_YES
#define Pair_HAS_right SLOT_YES
#define Pair_class (base_tables.Pair)
/** Changes with names, types and offsets. */
#define Pair_LAYOUT 0xf70de711ee57f9f1

/** What an object starts with: a constant initialiser. */
#define Pair_DEFAULTS \
	{ \
		/*   0 left */ 0, \
		/*   2 right */ 3 \
	}

static inline int16_t
Pair_get_left(const Pair *self)
{
	return self->left;
}

static inline void
Pair_set_left(Pair *self, int16_t value)
{
	self->left = value;
}

static inline int16_t
Pair_get_right(const Pair *self)
{
	return self->right;
}

static inline void
Pair_set_right(Pair *self, int16_t value)
{
	self->right = value;
}

/** Makes raw memory an object. */
static inline void
Pair_init(Pair *self)
{
	static const Pair slot_defaults_ = Pair_DEFAULTS;

	slot_move(self, &slot_defaults_, sizeof *self);
}

/** Writes the class's own slots and nothing else. */
static inline void
Pair_copy(Pair *to, const Pair *from)
{
	*to = *from;
}

/** A pool of Pair objects and those of classes below it. */
typedef struct Pair_pool {
	slot_pool slot_pool_Pair;
} Pair_pool;

#define Pair_pool_init(pool_)    slot_pool_init(&(pool_)->slot_pool_Pair, &Pair_class, NULL, 0)
#define Pair_pool_count(pool_)   ((pool_)->slot_pool_Pair.count)
#define Pair_pool_clear(pool_)   slot_pool_clear(&(pool_)->slot_pool_Pair)
#define Pair_pool_destroy(pool_) slot_pool_destroy(&(pool_)->slot_pool_Pair)
#define Pair_pool_walk(pool_)    slot_pool_walk(&(pool_)->slot_pool_Pair)
#define Pair_next(walk_)        SLOT_CAST(Pair *, slot_walk_next(walk_, NULL))

/** As Pair_init leaves it; NULL when out of memory. */
static inline Pair *
Pair_new(Pair_pool *pool)
{
	void *self = slot_pool_new(&pool->slot_pool_Pair, &Pair_class);

	if (self)
		Pair_init(SLOT_CAST(Pair *, self));
	return SLOT_CAST(Pair *, self);
}

/** With all that it owns. */
static inline void
Pair_free(Pair_pool *pool, Pair *self)
{
	slot_pool_free(&pool->slot_pool_Pair, self);
}

typedef Pair *Pair_idx;
#define Pair_at(pool_, pointer_)  ((void)(pool_), (pointer_))
#define Pair_idx_of(pool_, self_) ((void)(pool_), (self_))

#define Pair_ARGS_(slot_A_) \
	slot_A_(NEED, ALWAYS, SET, GET, Pair, int16_t, left, left, 0) \
	slot_A_(MAY, ALWAYS, SET, GET, Pair, int16_t, right, right, SLOT_CAST(int16_t, 3)) \

#define Pair_make(...)             SLOT_MAKE_(Pair, Pair_ARGS_, SLOT_NO_HOOK_, __VA_ARGS__)
#define Pair_replace(object_, ...) SLOT_REPLACE_(Pair, Pair_ARGS_, SLOT_NO_HOOK_, object_, __VA_ARGS__)
#define Pair_of(slot_left_) \
	SLOT_OF_(Pair, SLOT_NO_HOOK_, \
		 SLOT_OF_ARG_(SET, Pair, int16_t, left, left, slot_left_) \
		 SLOT_NO_MORE_)
#define Pair_eq(a_, b_) slot_eq(&Pair_class, SLOT_IS_(Pair, a_), SLOT_IS_(Pair, b_))
#define Pair_repr(self_, text_, size_) slot_repr(&Pair_class, SLOT_IS_(Pair, self_), text_, size_)
#define Pair_validate(self_, report_, context_) slot_validate(&Pair_class, SLOT_IS_(Pair, self_), report_, context_)

#define Pair_to_json(self_, writer_) slot_json_write(writer_, &Pair_class, SLOT_IS_(Pair, self_))

/** What it has is given up; at a fault it is as Pair_init leaves it. */
static inline bool
Pair_from_json(Pair *self, slot_json_reader *reader)
{
	Pair_init(self);
	return slot_json_read(reader, &Pair_class, self);
}

#define Pair_new_from_json(pool_, reader_) SLOT_CAST(Pair *, slot_json_read_new(reader_, &(pool_)->slot_pool_Pair, &Pair_class))


/*---- class Dated, abstract ---------------------------------------------------------------*/

/** Abstract, and children keep slots in its spare bits and bytes: not to be
 * copied with '=', which would overwrite them. */
struct Dated { /* 2 bytes, align 2; sorted 4 */
	/*   0.0  uint16_t year in 1970..2100, 12 bits
	 *   0.12 uint8_t month in 1..12, 4 bits */
	/*   0 */ uint16_t slot_bits0;
};

enum Dated_slot {
	Dated_SLOT_year,
	Dated_SLOT_month
};
#define Dated_SLOTS SLOT_NAMES("year, month")
#define Dated_HAS_year SLOT_YES
#define Dated_HAS_month SLOT_YES
#define Dated_class (base_tables.Dated)
/** Changes with names, types and offsets. */
#define Dated_LAYOUT 0xb4318d7aa3155470

static inline uint16_t
Dated_get_year(const Dated *self)
{
	return SLOT_CAST(uint16_t, slot_bits(self->slot_bits0, 0, 12));
}

static inline bool
Dated_set_year(Dated *self, int64_t value)
{
	if (value < 1970 || value > 2100)
		return false;
	self->slot_bits0 = slot_put16(self->slot_bits0, 0, 12, SLOT_CAST(uint64_t, value));
	return true;
}

static inline uint8_t
Dated_get_month(const Dated *self)
{
	return SLOT_CAST(uint8_t, slot_bits(self->slot_bits0, 12, 4));
}

static inline bool
Dated_set_month(Dated *self, int64_t value)
{
	if (value < 1 || value > 12)
		return false;
	self->slot_bits0 = slot_put16(self->slot_bits0, 12, 4, SLOT_CAST(uint64_t, value));
	return true;
}

/** Writes the class's own slots and nothing else. */
static inline void
Dated_copy(Dated *to, const Dated *from)
{
	to->slot_bits0 = slot_merge16(to->slot_bits0, from->slot_bits0, 0xffffu);
}

/** A pool of Dated objects and those of classes below it. */
typedef struct Dated_pool {
	slot_pool slot_pool_Dated;
} Dated_pool;

#define Dated_pool_init(pool_)    slot_pool_init(&(pool_)->slot_pool_Dated, &Dated_class, NULL, 0)
#define Dated_pool_count(pool_)   ((pool_)->slot_pool_Dated.count)
#define Dated_pool_clear(pool_)   slot_pool_clear(&(pool_)->slot_pool_Dated)
#define Dated_pool_destroy(pool_) slot_pool_destroy(&(pool_)->slot_pool_Dated)
#define Dated_pool_walk(pool_)    slot_pool_walk(&(pool_)->slot_pool_Dated)
#define Dated_next(walk_)        SLOT_CAST(Dated *, slot_walk_next(walk_, NULL))

/** With all that it owns. */
static inline void
Dated_free(Dated_pool *pool, Dated *self)
{
	slot_pool_free(&pool->slot_pool_Dated, self);
}

typedef Dated *Dated_idx;
#define Dated_at(pool_, pointer_)  ((void)(pool_), (pointer_))
#define Dated_idx_of(pool_, self_) ((void)(pool_), (self_))

#define Dated_eq(a_, b_) slot_eq(&Dated_class, SLOT_IS_(Dated, a_), SLOT_IS_(Dated, b_))
#define Dated_repr(self_, text_, size_) slot_repr(&Dated_class, SLOT_IS_(Dated, self_), text_, size_)
#define Dated_validate(self_, report_, context_) slot_validate(&Dated_class, SLOT_IS_(Dated, self_), report_, context_)
#define Dated_set_year_unchecked(self_, value_) SLOT_UNCHECKED_(Dated_set_year(self_, value_))
#define Dated_set_month_unchecked(self_, value_) SLOT_UNCHECKED_(Dated_set_month(self_, value_))

#define Dated_new_from_json(pool_, reader_) SLOT_CAST(Dated *, slot_json_read_new(reader_, &(pool_)->slot_pool_Dated, &Dated_class))


/*---- class Lender ------------------------------------------------------------------------*/

/** Concrete, and lends.
 *
 * Not assigned with '=': children keep slots in its spare bits and bytes. */
struct Lender { /* 8 bytes, align 4 */
	SLOT_EXTENSION_ union {
		SLOT_EXTENSION_ struct {
			/*   0 */ uint32_t a;
			/*   4 */ bool b;
			/*   5 */ uint8_t slot_spare5[3];
		};
		SLOT_NOT_ASSIGNED_C_
	};
	SLOT_NOT_ASSIGNED_CXX_(Lender)
};

enum Lender_slot {
	Lender_SLOT_a,
	Lender_SLOT_b
};
#define Lender_SLOTS SLOT_NAMES("a, b")
#define Lender_HAS_a SLOT_YES
#define Lender_HAS_b SLOT_YES
#define Lender_class (base_tables.Lender)
/** Changes with names, types and offsets. */
#define Lender_LAYOUT 0xe186c6f57f53bbad

/** What an object starts with: a constant initialiser. */
#define Lender_DEFAULTS \
	{{{ \
		/*   0 a */ 0, \
		/*   4 b */ false, \
		/*   5 slot_spare5 */ {0} \
	}}}

static inline uint32_t
Lender_get_a(const Lender *self)
{
	return self->a;
}

static inline void
Lender_set_a(Lender *self, uint32_t value)
{
	self->a = value;
}

static inline bool
Lender_get_b(const Lender *self)
{
	return self->b;
}

static inline void
Lender_set_b(Lender *self, bool value)
{
	self->b = value;
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
	to->a = from->a;
	to->b = from->b;
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
	slot_A_(NEED, ALWAYS, SET, GET, Lender, uint32_t, a, a, 0) \
	slot_A_(NEED, ALWAYS, SET, GET, Lender, bool, b, b, 0) \

#define Lender_make(...)             SLOT_MAKE_(Lender, Lender_ARGS_, SLOT_NO_HOOK_, __VA_ARGS__)
#define Lender_replace(object_, ...) SLOT_REPLACE_(Lender, Lender_ARGS_, SLOT_NO_HOOK_, object_, __VA_ARGS__)
#define Lender_of(slot_a_, slot_b_) \
	SLOT_OF_(Lender, SLOT_NO_HOOK_, \
		 SLOT_OF_ARG_(SET, Lender, uint32_t, a, a, slot_a_) \
		 SLOT_OF_ARG_(SET, Lender, bool, b, b, slot_b_) \
		 SLOT_NO_MORE_)
#define Lender_eq(a_, b_) slot_eq(&Lender_class, SLOT_IS_(Lender, a_), SLOT_IS_(Lender, b_))
#define Lender_repr(self_, text_, size_) slot_repr(&Lender_class, SLOT_IS_(Lender, self_), text_, size_)
#define Lender_validate(self_, report_, context_) slot_validate(&Lender_class, SLOT_IS_(Lender, self_), report_, context_)

#define Lender_to_json(self_, writer_) slot_json_write(writer_, &Lender_class, SLOT_IS_(Lender, self_))

/** What it has is given up; at a fault it is as Lender_init leaves it. */
static inline bool
Lender_from_json(Lender *self, slot_json_reader *reader)
{
	Lender_init(self);
	return slot_json_read(reader, &Lender_class, self);
}

#define Lender_new_from_json(pool_, reader_) SLOT_CAST(Lender *, slot_json_read_new(reader_, &(pool_)->slot_pool_Lender, &Lender_class))


/*---- checks ------------------------------------------------------------------------------*/

/* Laid out for lp64; this compiler must agree. */
SLOT_LAYOUT(Thing, 8, 4,
	    SLOT_AT(Thing, id, 0) &&
	    SLOT_AT(Thing, marked, 4) &&
	    SLOT_AT(Thing, unit, 5) &&
	    SLOT_AT(Thing, slot_spare6, 6));
SLOT_LAYOUT(Item, 8, 4,
	    SLOT_AT(Item, id, 0) &&
	    SLOT_AT(Item, marked, 4) &&
	    SLOT_AT(Item, unit, 5) &&
	    SLOT_AT(Item, share, 6) &&
	    SLOT_AT(Item, sold, 7));
SLOT_LAYOUT(Pair, 4, 2,
	    SLOT_AT(Pair, left, 0) &&
	    SLOT_AT(Pair, right, 2));
SLOT_LAYOUT(Dated, 2, 2,
	    SLOT_AT(Dated, slot_bits0, 0));
SLOT_LAYOUT(Lender, 8, 4,
	    SLOT_AT(Lender, a, 0) &&
	    SLOT_AT(Lender, b, 4) &&
	    SLOT_AT(Lender, slot_spare5, 5));

SLOT_HEADER_END
#endif /* BASE_H */


/*---- tables: one definition per program --------------------------------------------------*/

#if defined(BASE_IMPLEMENTATION) && !defined(BASE_IMPLEMENTED)
#define BASE_IMPLEMENTED

const struct base_tables base_tables = {
	{ /* Thing */
		0xce09793ce51cccf2, 0xb64834d36ba8ce36, 0xe220a8397b1dcdaf,
		SLOT_FROM_(base_tables, Thing, slot_infos, 0, slot_info),
		SLOT_FROM_(base_tables, Thing, slot_keys, 0, slot_key),
		SLOT_FROM_(base_tables, Thing, slot_places8, 0, uint8_t),
		0,
		SLOT_FROM_(base_tables, Thing, slot_ancestors, 0, uint64_t),
		SLOT_FROM_(base_tables, Thing, slot_texts, 0, char),
		offsetof(struct base_tables, Thing), 1, 7,
		8, 4, 3, 0, 1, 0, 3,
		SLOT_CLASS_ABSTRACT | SLOT_CLASS_LENDS | SLOT_CLASS_WEAKREF, 0, 0, 0, 0, 0, 5, 62, {0}
	},
	{ /* Item */
		0x6e754c41aad17eb9, 0x10ea2fc3b31557b7, 0x53cb9f0c747ea2eb,
		SLOT_FROM_(base_tables, Item, slot_infos, 3, slot_info),
		SLOT_FROM_(base_tables, Item, slot_keys, 3, slot_key),
		SLOT_FROM_(base_tables, Item, slot_places8, 4, uint8_t),
		0,
		SLOT_FROM_(base_tables, Item, slot_ancestors, 1, uint64_t),
		SLOT_FROM_(base_tables, Item, slot_texts, 0, char),
		offsetof(struct base_tables, Item), 76, 0,
		8, 4, 5, 1, 1, 1, 7,
		SLOT_CLASS_WEAKREF, 0, 0, 0, 0, 0, 5, 61, {0}
	},
	{ /* Pair */
		0x6972047d80329ab2, 0xf70de711ee57f9f1, 0x6e789e6aa1b965f5,
		SLOT_FROM_(base_tables, Pair, slot_infos, 8, slot_info),
		SLOT_FROM_(base_tables, Pair, slot_keys, 8, slot_key),
		SLOT_FROM_(base_tables, Pair, slot_places8, 12, uint8_t),
		0,
		SLOT_FROM_(base_tables, Pair, slot_ancestors, 3, uint64_t),
		SLOT_FROM_(base_tables, Pair, slot_texts, 0, char),
		offsetof(struct base_tables, Pair), 98, 0,
		4, 2, 2, 2, 2, 0, 1,
		0, 0, 0, 0, 0, 0, 5, 63, {0}
	},
	{ /* Dated */
		0x66201c2ee4e14c86, 0xb4318d7aa3155470, 0xe220a8397b1dcdaf,
		SLOT_FROM_(base_tables, Dated, slot_infos, 10, slot_info),
		SLOT_FROM_(base_tables, Dated, slot_keys, 10, slot_key),
		SLOT_FROM_(base_tables, Dated, slot_places8, 14, uint8_t),
		0,
		SLOT_FROM_(base_tables, Dated, slot_ancestors, 4, uint64_t),
		SLOT_FROM_(base_tables, Dated, slot_texts, 0, char),
		offsetof(struct base_tables, Dated), 122, 0,
		2, 2, 2, 3, 3, 0, 1,
		SLOT_CLASS_ABSTRACT | SLOT_CLASS_LENDS, 0, 0, 0, 0, 0, 5, 63, {0}
	},
	{ /* Lender */
		0x8f845b297c97c9ec, 0xe186c6f57f53bbad, 0xe220a8397b1dcdaf,
		SLOT_FROM_(base_tables, Lender, slot_infos, 12, slot_info),
		SLOT_FROM_(base_tables, Lender, slot_keys, 12, slot_key),
		SLOT_FROM_(base_tables, Lender, slot_places8, 16, uint8_t),
		0,
		SLOT_FROM_(base_tables, Lender, slot_ancestors, 5, uint64_t),
		SLOT_FROM_(base_tables, Lender, slot_texts, 0, char),
		offsetof(struct base_tables, Lender), 156, 163,
		8, 4, 2, 4, 4, 0, 1,
		SLOT_CLASS_LENDS, 0, 0, 0, 0, 0, 5, 63, {0}
	},
	{ /* Unit */
		SLOT_FROM_(base_tables, Unit, slot_values, 0, slot_enum_value),
		SLOT_FROM_(base_tables, Unit, slot_texts, 0, char),
		71, 0, 3, 0
	},
	{ /* Bits */
		SLOT_FROM_(base_tables, Bits, slot_values, 3, slot_enum_value),
		SLOT_FROM_(base_tables, Bits, slot_texts, 0, char),
		206, 0, 2, SLOT_ENUM_FLAGS
	},
	{ /* slot_infos: low, high, initial,
	   * name and its length, member, type, unit, description, owner,
	   * offset, size, length, inner, count, presence,
	   * flags, target,
	   * name in text formats and its length, steps of the second and third index,
	   * kind, bit, width, size of count, size of presence, its bit, indexes */
		{ /* Thing.id */
			{ 0 }, { 0 }, { 0 },
			42, 2, 42, 45, 0, 0, 1,
			0, 4, 1, 1, 0, 0,
			SLOT_IS_IDENTIFIER, 0,
			42, 2, { 0, 0 },
			SLOT_KIND_UINT, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* Thing.marked */
			{ 0 }, { 0 }, { 0 },
			54, 6, 54, 61, 0, 0, 1,
			4, 1, 1, 1, 0, 0,
			0, 0,
			54, 6, { 0, 0 },
			SLOT_KIND_BOOL, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* Thing.unit */
			{ 0 }, { 0 }, { 0 },
			66, 4, 66, 71, 0, 0, 1,
			5, 1, 1, 1, 0, 0,
			0,
			SLOT_FROM_INFO_(base_tables, 2, Unit),
			66, 4, { 0, 0 },
			SLOT_KIND_ENUM, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* Item.id */
			{ 0 }, { 0 }, { 0 },
			42, 2, 42, 45, 0, 0, 1,
			0, 4, 1, 1, 0, 0,
			SLOT_IS_IDENTIFIER, 0,
			42, 2, { 0, 0 },
			SLOT_KIND_UINT, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* Item.marked */
			{ 0 }, { 0 }, { 0 },
			54, 6, 54, 61, 0, 0, 1,
			4, 1, 1, 1, 0, 0,
			0, 0,
			54, 6, { 0, 0 },
			SLOT_KIND_BOOL, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* Item.unit */
			{ 0 }, { 0 }, { 0 },
			66, 4, 66, 71, 0, 0, 1,
			5, 1, 1, 1, 0, 0,
			0,
			SLOT_FROM_INFO_(base_tables, 5, Unit),
			66, 4, { 0, 0 },
			SLOT_KIND_ENUM, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* Item.share */
			{ 0 }, { 0x0000000000000064 }, { 0x0000000000000032 },
			81, 5, 81, 87, 0, 0, 76,
			6, 1, 1, 1, 0, 0,
			SLOT_HAS_RANGE | SLOT_HAS_DEFAULT, 0,
			81, 5, { 0, 0 },
			SLOT_KIND_UINT, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* Item.sold */
			{ 0 }, { 0 }, { 0 },
			93, 4, 93, 61, 0, 0, 76,
			7, 1, 1, 1, 0, 0,
			0, 0,
			93, 4, { 0, 0 },
			SLOT_KIND_BOOL, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* Pair.left */
			{ 0 }, { 0 }, { 0 },
			103, 4, 103, 108, 0, 0, 98,
			0, 2, 1, 1, 0, 0,
			SLOT_IS_SIGNED, 0,
			103, 4, { 0, 0 },
			SLOT_KIND_INT, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* Pair.right */
			{ 0 }, { 0 }, { 0x0000000000000003 },
			116, 5, 116, 108, 0, 0, 98,
			2, 2, 1, 1, 0, 0,
			SLOT_IS_SIGNED | SLOT_HAS_DEFAULT, 0,
			116, 5, { 0, 0 },
			SLOT_KIND_INT, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* Dated.year */
			{ 0x00000000000007b2 }, { 0x0000000000000834 }, { 0x00000000000007b2 },
			128, 4, 0, 133, 0, 0, 122,
			0, 2, 1, 1, 0, 0,
			SLOT_HAS_RANGE, 0,
			128, 4, { 0, 0 },
			SLOT_KIND_UINT, 0, 12, 0, 0, 0, 0, {0}
		},
		{ /* Dated.month */
			{ 0x0000000000000001 }, { 0x000000000000000c }, { 0x0000000000000001 },
			142, 5, 0, 148, 0, 0, 122,
			0, 2, 1, 1, 0, 0,
			SLOT_HAS_RANGE, 0,
			142, 5, { 0, 0 },
			SLOT_KIND_UINT, 12, 4, 0, 0, 0, 0, {0}
		},
		{ /* Lender.a */
			{ 0 }, { 0 }, { 0 },
			184, 1, 184, 45, 0, 0, 156,
			0, 4, 1, 1, 0, 0,
			0, 0,
			184, 1, { 0, 0 },
			SLOT_KIND_UINT, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* Lender.b */
			{ 0 }, { 0 }, { 0 },
			186, 1, 186, 61, 0, 0, 156,
			4, 1, 1, 1, 0, 0,
			0, 0,
			186, 1, { 0, 0 },
			SLOT_KIND_BOOL, 0, 0, 0, 0, 0, 0, {0}
		},
	},
	{ /* slot_keys: first, last, length */
		{ 0x0000000000646469, 0x0000000000000000, 2 }, /* Thing.id */
		{ 0x000000006b72616d, 0x0000000064656b72, 6 }, /* Thing.marked */
		{ 0x0000000074696e75, 0x0000000074696e75, 4 }, /* Thing.unit */
		{ 0x0000000000646469, 0x0000000000000000, 2 }, /* Item.id */
		{ 0x000000006b72616d, 0x0000000064656b72, 6 }, /* Item.marked */
		{ 0x0000000074696e75, 0x0000000074696e75, 4 }, /* Item.unit */
		{ 0x0000000072616873, 0x0000000065726168, 5 }, /* Item.share */
		{ 0x00000000646c6f73, 0x00000000646c6f73, 4 }, /* Item.sold */
		{ 0x000000007466656c, 0x000000007466656c, 4 }, /* Pair.left */
		{ 0x0000000068676972, 0x0000000074686769, 5 }, /* Pair.right */
		{ 0x0000000072616579, 0x0000000072616579, 4 }, /* Dated.year */
		{ 0x00000000746e6f6d, 0x0000000068746e6f, 5 }, /* Dated.month */
		{ 0x0000000000616161, 0x0000000000000000, 1 }, /* Lender.a */
		{ 0x0000000000626262, 0x0000000000000000, 1 }, /* Lender.b */
	},
	{ /* slot_values: number, text, length */
		{ 0, 188, 4 }, /* Unit_none */
		{ 1, 193, 5 }, /* Unit_metre */
		{ 2, 199, 6 }, /* Unit_second */
		{ 1, 211, 1 }, /* Bits_r */
		{ 2, 213, 1 }, /* Bits_w */
	},
	{ /* slot_starts */
		{ 0 },
	},
	{ /* slot_ancestors */
		0xce09793ce51cccf2, /* Thing */
		0xce09793ce51cccf2, 0x6e754c41aad17eb9, /* Item */
		0x6972047d80329ab2, /* Pair */
		0x66201c2ee4e14c86, /* Dated */
		0x8f845b297c97c9ec, /* Lender */
	},
	{ /* slot_places16 */
		0,
	},
	{ /* slot_places8 */
		/* Thing */
		1, 0, 2, 0,
		/* Item */
		0, 0, 4, 0, 2, 0, 1, 3,
		/* Pair */
		0, 1,
		/* Dated */
		0, 1,
		/* Lender */
		1, 0,
	},
	{ /* slot_displacements */
		0,
	},
	{ /* slot_texts */
		"\0"
		"Thing\0"
		"The root of a family in two files.\0"
		"id\0"
		"uint32_t\0"
		"marked\0"
		"bool\0"
		"unit\0"
		"Unit\0"
		"Item\0"
		"share\0"
		"Share\0"
		"sold\0"
		"Pair\0"
		"left\0"
		"int16_t\0"
		"right\0"
		"Dated\0"
		"year\0"
		"uint16_t\0"
		"month\0"
		"uint8_t\0"
		"Lender\0"
		"Concrete, and lends.\0"
		"a\0"
		"b\0"
		"none\0"
		"metre\0"
		"second\0"
		"Bits\0"
		"r\0"
		"w",
	},
};

#endif /* BASE_IMPLEMENTATION */

/* Where an earlier include left the run time's own part out. */
#if defined(SLOTGEN_IMPLEMENTATION) && !defined(SLOTGEN_IMPLEMENTED)
#include "slotgen.h"
#endif
