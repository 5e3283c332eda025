/*
 * family.h: Children of another file's classes.
 *
 * Written by slotgen from family.yaml; edit that, not this.
 *
 *                                  bytes
 *   class      Part                   32  A leaf below a class of the other file.
 *   class    Tool                     32
 *   class      SharpTool              40
 *   class  Alone                       4
 *   class    Borrower                  8
 *   class  Box                        12  Embeds what lends, of the other file.
 *
 * A class C with a slot s gives
 *
 *   C_get_s, C_set_s        read and write; a setter that can refuse returns false, having
 *                           changed nothing
 *   C_has_s, C_clear_s      where s is optional; unset, it reads as what it starts with
 *   C_at_s                  an embedded object, to change it in place
 *   C_at_s, C_data_s        pointers to an element, and to all of them
 *   C_LEN_s                 how many there are, or may be; C_LEN_s_2 in the second dimension
 *   C_DEFAULTS, C_init      what an object starts with
 *   C_make, C_of, C_replace a value by name, by position, from another with changes; see slotgen.h
 *   C_eq                    whether two are equal, slot by slot
 *   C_repr                  as text
 *   C_validate              how many slots hold what no setter lets in
 *   C_to_json, C_from_json  an object as text and back; see slotgen.h
 *   C_copy                  writes the class's own slots
 *   C_release               gives up what an object in no pool owns
 *   C_as_P, C_as_const_P    the same object as one of its parent class P
 *   C_pool, C_new, C_free   objects that do not move, each as large as its slots; see slotgen.h
 *   C_pool_walk, C_next     over all of them
 *   C_from_P                the same object as one of the class C below P, or NULL
 *   C_weaken, C_deref       a weak reference, and its object or NULL
 *   C_SLOT_s, C_class       the slot's number, and the table of them all, for slotgen.h
 *
 * One file of a program has  #define FAMILY_IMPLEMENTATION  before it includes this one: it
 * defines the tables, which stand in family_tables.h. Members whose names begin with slot_
 * belong to the accessors.
 */
#include "slotgen.h"

#if defined(FAMILY_IMPLEMENTATION) && !defined(FAMILY_TABLES_H)
#include "family_tables.h" /* which includes this one */
#endif

#ifndef FAMILY_H
#define FAMILY_H

#include "base.h"
#if SLOTGEN_INTERFACE != 4
#error "family.h was written for another slotgen.h: its SLOTGEN_INTERFACE must be 4"
#endif
#if defined(__GNUC__) && __INCLUDE_LEVEL__ > 0
#pragma GCC system_header /* no warnings from here, and refusals at the line that asked */
#endif
SLOT_HEADER_BEGIN

typedef struct Part Part;
/** A weak reference to a Part; all zero is none. */
typedef slot_weak Part_weak;
typedef struct Tool Tool;
/** A weak reference to a Tool; all zero is none. */
typedef slot_weak Tool_weak;
typedef struct SharpTool SharpTool;
/** A weak reference to a SharpTool; all zero is none. */
typedef slot_weak SharpTool_weak;
typedef struct Alone Alone;
typedef struct Borrower Borrower;
typedef struct Box Box;

SLOT_TABLES_(family_tables_Thing);
SLOT_TABLES_(family_tables_Alone);
SLOT_TABLES_(family_tables_Lender);
SLOT_TABLES_(family_tables_Box);


/*---- class Part, a kind of Item ----------------------------------------------------------*/

/** A leaf below a class of the other file. Weak references to it are allowed. */
struct Part { /* 32 bytes, align 8; as declared 40 */
	SLOT_EXTENSION_ union {
		SLOT_EXTENSION_ struct {
			/*   0 */ uint32_t id;
			/*   4 */ bool marked;
			/*   5 */ uint8_t unit;
			/*   6 */ Share share;
			/*   7 */ bool sold;
			/*   8 */ Item *next;
			/*  16 */ slot_weak near_;
			/*  24 */ Pair where;
			/*  28 */ uint8_t size;    /* 0..3 */
			/*  29 */ uint8_t access;  /* r at first */
			/*  30 */ uint8_t slot_spare30[2];
		};
		Item slot_base;
	};
};

#define Part_class SLOT_CLASS_OF_(family_tables_Thing, 0)

/** 0..3. */
static inline uint8_t
Part_get_size(const Part *self)
{
	return self->size;
}

/** False, and nothing changed, outside 0..3. */
static inline bool
Part_set_size(Part *self, int64_t value)
{
	if (value < 0 || value > 3) {
		return false;
	}
	self->size = SLOT_CAST(uint8_t, value);
	return true;
}

/** r at first. */
static inline Bits
Part_get_access(const Part *self)
{
	return SLOT_CAST(Bits, self->access);
}

/** False, and nothing changed, for a number that is no Bits. */
static inline bool
Part_set_access(Part *self, Bits value)
{
	if (!Bits_is_known(SLOT_CAST(int64_t, value))) {
		return false;
	}
	self->access = SLOT_CAST(uint8_t, value);
	return true;
}

static inline const Pair *
Part_get_where(const Part *self)
{
	return &self->where;
}

/** To change it in place. */
static inline Pair *
Part_at_where(Part *self)
{
	return &self->where;
}

static inline void
Part_set_where(Part *self, const Pair *value)
{
	Pair_copy(&self->where, value);
}

static inline Thing_weak
Part_get_near(const Part *self)
{
	return self->near_;
}

static inline void
Part_set_near(Part *self, Thing_weak value)
{
	self->near_ = value;
}

static inline Item *
Part_get_next(const Part *self)
{
	return self->next;
}

/** Refers to it only: neither owns nor watches. */
static inline void
Part_set_next(Part *self, Item *value)
{
	self->next = value;
}

#define Part_STARTS_ \
	Item_STARTS_, /* next */ NULL, /* near_ */ {0, 0}, /* where */ Pair_DEFAULTS, /* size */ 0, \
	/* access */ 1, /* slot_spare30 */ {0}
/** What an object starts with: a constant initialiser. */
#define Part_DEFAULTS {{{ Part_STARTS_ }}}

/** Makes raw memory an object. */
static inline void
Part_init(Part *self)
{
	static const Part slot_defaults_ = Part_DEFAULTS;

	slot_move(self, &slot_defaults_, sizeof *self);
}

/** Writes the class's own slots and nothing else. */
static inline void
Part_copy(Part *to, const Part *from)
{
	*to = *from;
}

/** Whether they are equal, slot by slot. */
#define Part_eq(a_, b_) slot_eq(&Part_class, SLOT_IS_(Part, a_), SLOT_IS_(Part, b_))
/** As text; its whole length, as snprintf. */
#define Part_repr(self_, text_, size_) slot_repr(&Part_class, SLOT_IS_(Part, self_), text_, size_)
/** How many slots hold what no setter lets in. */
#define Part_validate(self_, report_, context_) slot_validate(&Part_class, SLOT_IS_(Part, self_), report_, context_)

/** As a JSON object; false where the writer has stopped. */
#define Part_to_json(self_, writer_) slot_json_write(writer_, &Part_class, SLOT_IS_(Part, self_))

/** What it has is given up; at a fault it is as Part_init leaves it. */
static inline bool
Part_from_json(Part *self, slot_json_reader *reader)
{
	Part_init(self);
	return slot_json_read(reader, &Part_class, self);
}

typedef struct Thing_pool Part_pool;
#define Part_pool_init    Thing_pool_init
#define Part_pool_count   Thing_pool_count
#define Part_pool_clear   Thing_pool_clear
#define Part_pool_destroy Thing_pool_destroy
#define Part_pool_walk    Thing_pool_walk
#define Part_next(walk_)  SLOT_CAST(Part *, slot_walk_next(walk_, &Part_class))

/** As Part_init leaves it; NULL when out of memory. */
static inline Part *
Part_new(Part_pool *pool)
{
	void *self = slot_pool_new(&pool->slot_pool_Thing, &Part_class);

	if (self) {
		Part_init(SLOT_CAST(Part *, self));
	}
	return SLOT_CAST(Part *, self);
}

/** With all that it owns. */
static inline void
Part_free(Part_pool *pool, Part *self)
{
	slot_pool_free(&pool->slot_pool_Thing, self);
}

/** NULL where the object is none. */
static inline Part *
Part_from_Item(const Part_pool *pool, Item *from)
{
	return SLOT_CAST(Part *, SLOT_NOT_CONST_(slot_from(&pool->slot_pool_Thing, from, &Part_class)));
}

static inline const Part *
Part_from_const_Item(const Part_pool *pool, const Item *from)
{
	return SLOT_CAST(const Part *, slot_from(&pool->slot_pool_Thing, from, &Part_class));
}

/** NULL where the object is none. */
static inline Part *
Part_from_Thing(const Part_pool *pool, Thing *from)
{
	return SLOT_CAST(Part *, SLOT_NOT_CONST_(slot_from(&pool->slot_pool_Thing, from, &Part_class)));
}

static inline const Part *
Part_from_const_Thing(const Part_pool *pool, const Thing *from)
{
	return SLOT_CAST(const Part *, slot_from(&pool->slot_pool_Thing, from, &Part_class));
}

static inline Part_weak
Part_weaken(const Part_pool *pool, const Part *self)
{
	return slot_weaken(&pool->slot_pool_Thing, self);
}

/** NULL where it is gone, or no Part. */
static inline Part *
Part_deref(const Part_pool *pool, Part_weak handle)
{
	return SLOT_CAST(Part *, slot_deref(&pool->slot_pool_Thing, handle, &Part_class));
}

/** A new object of the pool; NULL at a fault. */
#define Part_new_from_json(pool_, reader_) SLOT_CAST(Part *, slot_json_read_new(reader_, &(pool_)->slot_pool_Thing, &Part_class))

static inline Item *
Part_as_Item(Part *self)
{
	return &self->slot_base;
}

static inline const Item *
Part_as_const_Item(const Part *self)
{
	return &self->slot_base;
}

static inline Thing *
Part_as_Thing(Part *self)
{
	return &self->slot_base.slot_base;
}

static inline const Thing *
Part_as_const_Thing(const Part *self)
{
	return &self->slot_base.slot_base;
}

/* ---- Item's slots, of a Part: documented there ---- */

#define Part_UP_(self) (&(1 ? (self) : SLOT_CAST(Part *, NULL))->slot_base)
#define Part_UP2_(self) (&(1 ? (self) : SLOT_CAST(Part *, NULL))->slot_base.slot_base)
#define Part_get_id(self) Thing_get_id(Part_UP2_(self))
#define Part_set_id(self, ...) Thing_set_id(Part_UP2_(self), __VA_ARGS__)
#define Part_get_marked(self) Thing_get_marked(Part_UP2_(self))
#define Part_set_marked(self, ...) Thing_set_marked(Part_UP2_(self), __VA_ARGS__)
#define Part_get_unit(self) Thing_get_unit(Part_UP2_(self))
#define Part_set_unit(self, ...) Thing_set_unit(Part_UP2_(self), __VA_ARGS__)
#define Part_get_share(self) Item_get_share(Part_UP_(self))
#define Part_set_share(self, ...) Item_set_share(Part_UP_(self), __VA_ARGS__)
#define Part_get_sold(self) Item_get_sold(Part_UP_(self))
#define Part_set_sold(self, ...) Item_set_sold(Part_UP_(self), __VA_ARGS__)

/* ---- for slot_get, slot_id, Part_make: not to be read ---- */

enum Part_slot {
	Part_SLOT_id,
	Part_SLOT_marked,
	Part_SLOT_unit,
	Part_SLOT_share,
	Part_SLOT_sold,
	Part_SLOT_size,
	Part_SLOT_access,
	Part_SLOT_where,
	Part_SLOT_near,
	Part_SLOT_next
};
#define Part_LAYOUT 0xe4804680a2ac6374 /* changes with names, types and offsets */
#define Part_SLOTS SLOT_NAMES("id, marked, unit, share, sold, size, access, " \
	"where, near, next")
#define Part_HAS_id SLOT_YES
#define Part_HAS_marked SLOT_YES
#define Part_HAS_unit SLOT_YES
#define Part_HAS_share SLOT_YES
#define Part_HAS_sold SLOT_YES
#define Part_HAS_size SLOT_YES
#define Part_HAS_access SLOT_YES
#define Part_HAS_where SLOT_YES
#define Part_HAS_near SLOT_YES
#define Part_HAS_next SLOT_YES
typedef Part *Part_idx;
#define Part_at(pool_, pointer_)  ((void)(pool_), (pointer_))
#define Part_idx_of(pool_, self_) ((void)(pool_), (self_))
#define Part_ARGS_(slot_A_, slot_T_) \
	Item_ARGS_(slot_A_, slot_T_) \
	slot_A_(NEED, ALWAYS, TRY, GET, slot_T_, int64_t, size, size, 0) \
	slot_A_(MAY, ALWAYS, TRY, GET, slot_T_, Bits, access, access, SLOT_CAST(Bits, 1)) \
	slot_A_(NEED, ALWAYS, OBJECT, OBJECT, slot_T_, Pair, where, where, 0) \
	slot_A_(NEED, ALWAYS, SET, GET, slot_T_, Thing_weak, near, near_, 0) \
	slot_A_(NEED, ALWAYS, SET, GET, slot_T_, Item *, next, next, 0)

#define Part_make(...)             SLOT_MAKE_(Part, Part_ARGS_, SLOT_NO_HOOK_, __VA_ARGS__)
#define Part_replace(object_, ...) SLOT_REPLACE_(Part, Part_ARGS_, SLOT_NO_HOOK_, object_, __VA_ARGS__)
#define Part_of(slot_id_, slot_marked_, slot_unit_, slot_sold_, slot_size_, slot_where_, slot_near_, slot_next_) \
	SLOT_OF_(Part, SLOT_NO_HOOK_, \
		 SLOT_OF_ARG_(SET, Part, uint32_t, id, id, slot_id_) \
		 SLOT_OF_ARG_(SET, Part, bool, marked, marked, slot_marked_) \
		 SLOT_OF_ARG_(TRY, Part, Unit, unit, unit, slot_unit_) \
		 SLOT_OF_ARG_(SET, Part, bool, sold, sold, slot_sold_) \
		 SLOT_OF_ARG_(TRY, Part, int64_t, size, size, slot_size_) \
		 SLOT_OF_ARG_(OBJECT, Part, Pair, where, where, slot_where_) \
		 SLOT_OF_ARG_(SET, Part, Thing_weak, near, near_, slot_near_) \
		 SLOT_OF_ARG_(SET, Part, Item *, next, next, slot_next_) \
		 SLOT_NO_MORE_)

/*---- class Tool, a kind of Thing ---------------------------------------------------------*/

/** Not assigned with '=': two would own the same.
 * Weak references to it are allowed. */
struct Tool { /* 32 bytes, align 8; as declared 40 */
	SLOT_EXTENSION_ union {
		SLOT_EXTENSION_ struct {
			/*   0 */ uint32_t id;
			/*   4 */ bool marked;
			/*   5 */ uint8_t unit;
			/*   6 */ uint16_t year;    /* 1970..2100 */
			/*   8 */ char *title;
			/*  16 */ Pair pairs[2];
			/*  24 */ uint8_t month;    /* 1..12 */
			/*  25 */ uint8_t units[2]; /* metre at first */
			/*  27 */ uint8_t slot_spare27[5];
		};
		Thing slot_base;
		SLOT_NOT_COPIED_
	};
};

#define Tool_LEN_pairs 2
#define Tool_LEN_units 2
#define Tool_class SLOT_CLASS_OF_(family_tables_Thing, 1)

/** 1970..2100. */
static inline uint16_t
Tool_get_year(const Tool *self)
{
	return self->year;
}

/** False, and nothing changed, outside 1970..2100. */
static inline bool
Tool_set_year(Tool *self, int64_t value)
{
	if (value < 1970 || value > 2100) {
		return false;
	}
	self->year = SLOT_CAST(uint16_t, value);
	return true;
}

/** 1..12. */
static inline uint8_t
Tool_get_month(const Tool *self)
{
	return self->month;
}

/** False, and nothing changed, outside 1..12. */
static inline bool
Tool_set_month(Tool *self, int64_t value)
{
	if (value < 1 || value > 12) {
		return false;
	}
	self->month = SLOT_CAST(uint8_t, value);
	return true;
}

static inline const char *
Tool_get_title(const Tool *self)
{
	return self->title ? self->title : "";
}

/** Copies it; NULL stands for the text at the start. False, and nothing changed, when out
 * of memory. */
static inline bool
Tool_set_title(Tool *self, const char *value)
{
	return slot_string_copy(&self->title, value);
}

/** NULL past the end. */
static inline const Pair *
Tool_get_pairs(const Tool *self, size_t i)
{
	SLOT_ASSERT_(i < Tool_LEN_pairs);
	if (!(i < Tool_LEN_pairs)) {
		return NULL;
	}
	return &self->pairs[i];
}

static inline Pair *
Tool_at_pairs(Tool *self, size_t i)
{
	SLOT_ASSERT_(i < Tool_LEN_pairs);
	if (!(i < Tool_LEN_pairs)) {
		return NULL;
	}
	return &self->pairs[i];
}

static inline bool
Tool_set_pairs(Tool *self, size_t i, const Pair *value)
{
	SLOT_ASSERT_(i < Tool_LEN_pairs);
	if (!(i < Tool_LEN_pairs)) {
		return false;
	}
	Pair_copy(&self->pairs[i], value);
	return true;
}

/** metre at first. */
static inline Unit
Tool_get_units(const Tool *self, size_t i)
{
	SLOT_ASSERT_(i < Tool_LEN_units);
	if (!(i < Tool_LEN_units)) {
		return SLOT_CAST(Unit, 1);
	}
	return SLOT_CAST(Unit, self->units[i]);
}

/** False, and nothing changed, past the end and for a number that is no Unit. */
static inline bool
Tool_set_units(Tool *self, size_t i, Unit value)
{
	SLOT_ASSERT_(i < Tool_LEN_units);
	if (!(i < Tool_LEN_units)) {
		return false;
	}
	if (!Unit_is_known(SLOT_CAST(int64_t, value))) {
		return false;
	}
	self->units[i] = SLOT_CAST(uint8_t, value);
	return true;
}

#define Tool_STARTS_ \
	/* id */ 0, /* marked */ false, /* unit */ 0, /* year */ 1970, /* title */ NULL, \
	/* pairs */ {Pair_DEFAULTS, Pair_DEFAULTS}, /* month */ 1, /* units */ {1, 1}, \
	/* slot_spare27 */ {0}
/** What an object starts with: a constant initialiser. */
#define Tool_DEFAULTS {{{ Tool_STARTS_ }}}

/** Makes raw memory an object. */
static inline void
Tool_init(Tool *self)
{
	static const Tool slot_defaults_ = Tool_DEFAULTS;

	slot_move(self, &slot_defaults_, sizeof *self);
}

/** Gives up what it owns: texts and lists are as at the start, own pointers NULL. For objects that
 * are in no pool. */
static inline void
Tool_release(Tool *self)
{
	slot_release(&Tool_class, self);
}

/** With copies of all that it owns, in the pools where that is; false, and nothing changed, when out
 * of memory. */
#define Tool_copy(to_, from_) slot_copy(&Tool_class, SLOT_IS_NOT_CONST_(Tool, to_), SLOT_IS_(Tool, from_))

/** Whether they are equal, slot by slot. */
#define Tool_eq(a_, b_) slot_eq(&Tool_class, SLOT_IS_(Tool, a_), SLOT_IS_(Tool, b_))
/** As text; its whole length, as snprintf. */
#define Tool_repr(self_, text_, size_) slot_repr(&Tool_class, SLOT_IS_(Tool, self_), text_, size_)
/** How many slots hold what no setter lets in. */
#define Tool_validate(self_, report_, context_) slot_validate(&Tool_class, SLOT_IS_(Tool, self_), report_, context_)

/** As a JSON object; false where the writer has stopped. */
#define Tool_to_json(self_, writer_) slot_json_write(writer_, &Tool_class, SLOT_IS_(Tool, self_))

/** What it has is given up; at a fault it is as Tool_init leaves it. */
static inline bool
Tool_from_json(Tool *self, slot_json_reader *reader)
{
	slot_release(&Tool_class, self);
	Tool_init(self);
	return slot_json_read(reader, &Tool_class, self);
}

typedef struct Thing_pool Tool_pool;
#define Tool_pool_init    Thing_pool_init
#define Tool_pool_count   Thing_pool_count
#define Tool_pool_clear   Thing_pool_clear
#define Tool_pool_destroy Thing_pool_destroy
#define Tool_pool_walk    Thing_pool_walk
#define Tool_next(walk_)  SLOT_CAST(Tool *, slot_walk_next(walk_, &Tool_class))

/** As Tool_init leaves it; NULL when out of memory. */
static inline Tool *
Tool_new(Tool_pool *pool)
{
	void *self = slot_pool_new(&pool->slot_pool_Thing, &Tool_class);

	if (self) {
		Tool_init(SLOT_CAST(Tool *, self));
	}
	return SLOT_CAST(Tool *, self);
}

/** With all that it owns. */
static inline void
Tool_free(Tool_pool *pool, Tool *self)
{
	slot_pool_free(&pool->slot_pool_Thing, self);
}

/** NULL where the object is none. */
static inline Tool *
Tool_from_Thing(const Tool_pool *pool, Thing *from)
{
	return SLOT_CAST(Tool *, SLOT_NOT_CONST_(slot_from(&pool->slot_pool_Thing, from, &Tool_class)));
}

static inline const Tool *
Tool_from_const_Thing(const Tool_pool *pool, const Thing *from)
{
	return SLOT_CAST(const Tool *, slot_from(&pool->slot_pool_Thing, from, &Tool_class));
}

static inline Tool_weak
Tool_weaken(const Tool_pool *pool, const Tool *self)
{
	return slot_weaken(&pool->slot_pool_Thing, self);
}

/** NULL where it is gone, or no Tool. */
static inline Tool *
Tool_deref(const Tool_pool *pool, Tool_weak handle)
{
	return SLOT_CAST(Tool *, slot_deref(&pool->slot_pool_Thing, handle, &Tool_class));
}

/** A new object of the pool; NULL at a fault. */
#define Tool_new_from_json(pool_, reader_) SLOT_CAST(Tool *, slot_json_read_new(reader_, &(pool_)->slot_pool_Thing, &Tool_class))

static inline Thing *
Tool_as_Thing(Tool *self)
{
	return &self->slot_base;
}

static inline const Thing *
Tool_as_const_Thing(const Tool *self)
{
	return &self->slot_base;
}

/* ---- Thing's slots, of a Tool: documented there ---- */

#define Tool_UP_(self) (&(1 ? (self) : SLOT_CAST(Tool *, NULL))->slot_base)
#define Tool_get_id(self) Thing_get_id(Tool_UP_(self))
#define Tool_set_id(self, ...) Thing_set_id(Tool_UP_(self), __VA_ARGS__)
#define Tool_get_marked(self) Thing_get_marked(Tool_UP_(self))
#define Tool_set_marked(self, ...) Thing_set_marked(Tool_UP_(self), __VA_ARGS__)
#define Tool_get_unit(self) Thing_get_unit(Tool_UP_(self))
#define Tool_set_unit(self, ...) Thing_set_unit(Tool_UP_(self), __VA_ARGS__)

/* ---- for slot_get, slot_id, Tool_make: not to be read ---- */

enum Tool_slot {
	Tool_SLOT_id,
	Tool_SLOT_marked,
	Tool_SLOT_unit,
	Tool_SLOT_year,
	Tool_SLOT_month,
	Tool_SLOT_title,
	Tool_SLOT_pairs,
	Tool_SLOT_units
};
#define Tool_LAYOUT 0xa3d694747aa5570f /* changes with names, types and offsets */
#define Tool_SLOTS SLOT_NAMES("id, marked, unit, year, month, title, pairs, " \
	"units")
#define Tool_HAS_id SLOT_YES
#define Tool_HAS_marked SLOT_YES
#define Tool_HAS_unit SLOT_YES
#define Tool_HAS_year SLOT_YES
#define Tool_HAS_month SLOT_YES
#define Tool_HAS_title SLOT_YES
#define Tool_HAS_pairs SLOT_YES
#define Tool_HAS_units SLOT_YES
typedef Tool *Tool_idx;
#define Tool_at(pool_, pointer_)  ((void)(pool_), (pointer_))
#define Tool_idx_of(pool_, self_) ((void)(pool_), (self_))
#define Tool_ARGS_(slot_A_, slot_T_) \
	Thing_ARGS_(slot_A_, slot_T_) \
	slot_A_(NEED, ALWAYS, TRY, GET, slot_T_, int64_t, year, year, 0) \
	slot_A_(NEED, ALWAYS, TRY, GET, slot_T_, int64_t, month, month, 0) \
	slot_A_(NEED, ALWAYS, TRY, GET, slot_T_, const char *, title, title, 0)

#define Tool_make(...)             SLOT_MAKE_(Tool, Tool_ARGS_, SLOT_NO_HOOK_, __VA_ARGS__)
#define Tool_replace(object_, ...) SLOT_REPLACE_(Tool, Tool_ARGS_, SLOT_NO_HOOK_, object_, __VA_ARGS__)
#define Tool_of(slot_id_, slot_marked_, slot_unit_, slot_year_, slot_month_, slot_title_) \
	SLOT_OF_(Tool, SLOT_NO_HOOK_, \
		 SLOT_OF_ARG_(SET, Tool, uint32_t, id, id, slot_id_) \
		 SLOT_OF_ARG_(SET, Tool, bool, marked, marked, slot_marked_) \
		 SLOT_OF_ARG_(TRY, Tool, Unit, unit, unit, slot_unit_) \
		 SLOT_OF_ARG_(TRY, Tool, int64_t, year, year, slot_year_) \
		 SLOT_OF_ARG_(TRY, Tool, int64_t, month, month, slot_month_) \
		 SLOT_OF_ARG_(TRY, Tool, const char *, title, title, slot_title_) \
		 SLOT_NO_MORE_)

/*---- class SharpTool, a kind of Tool -----------------------------------------------------*/

/** Not assigned with '=': two would own the same.
 * Weak references to it are allowed. */
struct SharpTool { /* 40 bytes, align 8; as declared 48 */
	SLOT_EXTENSION_ union {
		SLOT_EXTENSION_ struct {
			/*   0 */ uint32_t id;
			/*   4 */ bool marked;
			/*   5 */ uint8_t unit;
			/*   6 */ uint16_t year;
			/*   8 */ char *title;
			/*  16 */ Pair pairs[2];
			/*  24 */ uint8_t month;
			/*  25 */ uint8_t units[2];
			/*  27 */ uint8_t slot_spare27[5];
			/*  32 */ double angle;
		};
		Tool slot_base;
		SLOT_NOT_COPIED_
	};
};

#define SharpTool_LEN_pairs 2
#define SharpTool_LEN_units 2
#define SharpTool_class SLOT_CLASS_OF_(family_tables_Thing, 2)

static inline double
SharpTool_get_angle(const SharpTool *self)
{
	return self->angle;
}

static inline void
SharpTool_set_angle(SharpTool *self, double value)
{
	self->angle = value;
}

#define SharpTool_STARTS_ \
	Tool_STARTS_, /* angle */ 0.0
/** What an object starts with: a constant initialiser. */
#define SharpTool_DEFAULTS {{{ SharpTool_STARTS_ }}}

/** Makes raw memory an object. */
static inline void
SharpTool_init(SharpTool *self)
{
	static const SharpTool slot_defaults_ = SharpTool_DEFAULTS;

	slot_move(self, &slot_defaults_, sizeof *self);
}

/** Gives up what it owns: texts and lists are as at the start, own pointers NULL. For objects that
 * are in no pool. */
static inline void
SharpTool_release(SharpTool *self)
{
	slot_release(&SharpTool_class, self);
}

/** With copies of all that it owns, in the pools where that is; false, and nothing changed, when out
 * of memory. */
#define SharpTool_copy(to_, from_) slot_copy(&SharpTool_class, SLOT_IS_NOT_CONST_(SharpTool, to_), SLOT_IS_(SharpTool, from_))

/** Whether they are equal, slot by slot. */
#define SharpTool_eq(a_, b_) slot_eq(&SharpTool_class, SLOT_IS_(SharpTool, a_), SLOT_IS_(SharpTool, b_))
/** As text; its whole length, as snprintf. */
#define SharpTool_repr(self_, text_, size_) slot_repr(&SharpTool_class, SLOT_IS_(SharpTool, self_), text_, size_)
/** How many slots hold what no setter lets in. */
#define SharpTool_validate(self_, report_, context_) slot_validate(&SharpTool_class, SLOT_IS_(SharpTool, self_), report_, context_)

/** As a JSON object; false where the writer has stopped. */
#define SharpTool_to_json(self_, writer_) slot_json_write(writer_, &SharpTool_class, SLOT_IS_(SharpTool, self_))

/** What it has is given up; at a fault it is as SharpTool_init leaves it. */
static inline bool
SharpTool_from_json(SharpTool *self, slot_json_reader *reader)
{
	slot_release(&SharpTool_class, self);
	SharpTool_init(self);
	return slot_json_read(reader, &SharpTool_class, self);
}

typedef struct Thing_pool SharpTool_pool;
#define SharpTool_pool_init    Thing_pool_init
#define SharpTool_pool_count   Thing_pool_count
#define SharpTool_pool_clear   Thing_pool_clear
#define SharpTool_pool_destroy Thing_pool_destroy
#define SharpTool_pool_walk    Thing_pool_walk
#define SharpTool_next(walk_)  SLOT_CAST(SharpTool *, slot_walk_next(walk_, &SharpTool_class))

/** As SharpTool_init leaves it; NULL when out of memory. */
static inline SharpTool *
SharpTool_new(SharpTool_pool *pool)
{
	void *self = slot_pool_new(&pool->slot_pool_Thing, &SharpTool_class);

	if (self) {
		SharpTool_init(SLOT_CAST(SharpTool *, self));
	}
	return SLOT_CAST(SharpTool *, self);
}

/** With all that it owns. */
static inline void
SharpTool_free(SharpTool_pool *pool, SharpTool *self)
{
	slot_pool_free(&pool->slot_pool_Thing, self);
}

/** NULL where the object is none. */
static inline SharpTool *
SharpTool_from_Tool(const SharpTool_pool *pool, Tool *from)
{
	return SLOT_CAST(SharpTool *, SLOT_NOT_CONST_(slot_from(&pool->slot_pool_Thing, from, &SharpTool_class)));
}

static inline const SharpTool *
SharpTool_from_const_Tool(const SharpTool_pool *pool, const Tool *from)
{
	return SLOT_CAST(const SharpTool *, slot_from(&pool->slot_pool_Thing, from, &SharpTool_class));
}

/** NULL where the object is none. */
static inline SharpTool *
SharpTool_from_Thing(const SharpTool_pool *pool, Thing *from)
{
	return SLOT_CAST(SharpTool *, SLOT_NOT_CONST_(slot_from(&pool->slot_pool_Thing, from, &SharpTool_class)));
}

static inline const SharpTool *
SharpTool_from_const_Thing(const SharpTool_pool *pool, const Thing *from)
{
	return SLOT_CAST(const SharpTool *, slot_from(&pool->slot_pool_Thing, from, &SharpTool_class));
}

static inline SharpTool_weak
SharpTool_weaken(const SharpTool_pool *pool, const SharpTool *self)
{
	return slot_weaken(&pool->slot_pool_Thing, self);
}

/** NULL where it is gone, or no SharpTool. */
static inline SharpTool *
SharpTool_deref(const SharpTool_pool *pool, SharpTool_weak handle)
{
	return SLOT_CAST(SharpTool *, slot_deref(&pool->slot_pool_Thing, handle, &SharpTool_class));
}

/** A new object of the pool; NULL at a fault. */
#define SharpTool_new_from_json(pool_, reader_) SLOT_CAST(SharpTool *, slot_json_read_new(reader_, &(pool_)->slot_pool_Thing, &SharpTool_class))

static inline Tool *
SharpTool_as_Tool(SharpTool *self)
{
	return &self->slot_base;
}

static inline const Tool *
SharpTool_as_const_Tool(const SharpTool *self)
{
	return &self->slot_base;
}

static inline Thing *
SharpTool_as_Thing(SharpTool *self)
{
	return &self->slot_base.slot_base;
}

static inline const Thing *
SharpTool_as_const_Thing(const SharpTool *self)
{
	return &self->slot_base.slot_base;
}

/* ---- Tool's slots, of a SharpTool: documented there ---- */

#define SharpTool_UP_(self) (&(1 ? (self) : SLOT_CAST(SharpTool *, NULL))->slot_base)
#define SharpTool_UP2_(self) (&(1 ? (self) : SLOT_CAST(SharpTool *, NULL))->slot_base.slot_base)
#define SharpTool_get_id(self) Thing_get_id(SharpTool_UP2_(self))
#define SharpTool_set_id(self, ...) Thing_set_id(SharpTool_UP2_(self), __VA_ARGS__)
#define SharpTool_get_marked(self) Thing_get_marked(SharpTool_UP2_(self))
#define SharpTool_set_marked(self, ...) Thing_set_marked(SharpTool_UP2_(self), __VA_ARGS__)
#define SharpTool_get_unit(self) Thing_get_unit(SharpTool_UP2_(self))
#define SharpTool_set_unit(self, ...) Thing_set_unit(SharpTool_UP2_(self), __VA_ARGS__)
#define SharpTool_get_year(self) Tool_get_year(SharpTool_UP_(self))
#define SharpTool_set_year(self, ...) Tool_set_year(SharpTool_UP_(self), __VA_ARGS__)
#define SharpTool_get_month(self) Tool_get_month(SharpTool_UP_(self))
#define SharpTool_set_month(self, ...) Tool_set_month(SharpTool_UP_(self), __VA_ARGS__)
#define SharpTool_get_title(self) Tool_get_title(SharpTool_UP_(self))
#define SharpTool_set_title(self, ...) Tool_set_title(SharpTool_UP_(self), __VA_ARGS__)
#define SharpTool_get_pairs(self, ...) Tool_get_pairs(SharpTool_UP_(self), __VA_ARGS__)
#define SharpTool_set_pairs(self, ...) Tool_set_pairs(SharpTool_UP_(self), __VA_ARGS__)
#define SharpTool_at_pairs(self, ...) Tool_at_pairs(SharpTool_UP_(self), __VA_ARGS__)
#define SharpTool_get_units(self, ...) Tool_get_units(SharpTool_UP_(self), __VA_ARGS__)
#define SharpTool_set_units(self, ...) Tool_set_units(SharpTool_UP_(self), __VA_ARGS__)

/* ---- for slot_get, slot_id, SharpTool_make: not to be read ---- */

enum SharpTool_slot {
	SharpTool_SLOT_id,
	SharpTool_SLOT_marked,
	SharpTool_SLOT_unit,
	SharpTool_SLOT_year,
	SharpTool_SLOT_month,
	SharpTool_SLOT_title,
	SharpTool_SLOT_pairs,
	SharpTool_SLOT_units,
	SharpTool_SLOT_angle
};
#define SharpTool_LAYOUT 0xc920408d096bb04f /* changes with names, types and offsets */
#define SharpTool_SLOTS SLOT_NAMES("id, marked, unit, year, month, title, pairs, " \
	"units, angle")
#define SharpTool_HAS_id SLOT_YES
#define SharpTool_HAS_marked SLOT_YES
#define SharpTool_HAS_unit SLOT_YES
#define SharpTool_HAS_year SLOT_YES
#define SharpTool_HAS_month SLOT_YES
#define SharpTool_HAS_title SLOT_YES
#define SharpTool_HAS_pairs SLOT_YES
#define SharpTool_HAS_units SLOT_YES
#define SharpTool_HAS_angle SLOT_YES
typedef SharpTool *SharpTool_idx;
#define SharpTool_at(pool_, pointer_)  ((void)(pool_), (pointer_))
#define SharpTool_idx_of(pool_, self_) ((void)(pool_), (self_))
#define SharpTool_ARGS_(slot_A_, slot_T_) \
	Tool_ARGS_(slot_A_, slot_T_) \
	slot_A_(NEED, ALWAYS, SET, GET, slot_T_, double, angle, angle, 0)

#define SharpTool_make(...)             SLOT_MAKE_(SharpTool, SharpTool_ARGS_, SLOT_NO_HOOK_, __VA_ARGS__)
#define SharpTool_replace(object_, ...) SLOT_REPLACE_(SharpTool, SharpTool_ARGS_, SLOT_NO_HOOK_, object_, __VA_ARGS__)
#define SharpTool_of(slot_id_, slot_marked_, slot_unit_, slot_year_, slot_month_, slot_title_, slot_angle_) \
	SLOT_OF_(SharpTool, SLOT_NO_HOOK_, \
		 SLOT_OF_ARG_(SET, SharpTool, uint32_t, id, id, slot_id_) \
		 SLOT_OF_ARG_(SET, SharpTool, bool, marked, marked, slot_marked_) \
		 SLOT_OF_ARG_(TRY, SharpTool, Unit, unit, unit, slot_unit_) \
		 SLOT_OF_ARG_(TRY, SharpTool, int64_t, year, year, slot_year_) \
		 SLOT_OF_ARG_(TRY, SharpTool, int64_t, month, month, slot_month_) \
		 SLOT_OF_ARG_(TRY, SharpTool, const char *, title, title, slot_title_) \
		 SLOT_OF_ARG_(SET, SharpTool, double, angle, angle, slot_angle_) \
		 SLOT_NO_MORE_)

/*---- class Alone -------------------------------------------------------------------------*/

struct Alone { /* 4 bytes, align 2 */
	/*   0 */ uint16_t year; /* 1970..2100 */
	/*   2 */ uint8_t month; /* 1..12 */
	/*   3 */ uint8_t unit;  /* optional */
};

#define Alone_class SLOT_CLASS_OF_(family_tables_Alone, 0)

/** 1970..2100. */
static inline uint16_t
Alone_get_year(const Alone *self)
{
	return self->year;
}

/** False, and nothing changed, outside 1970..2100. */
static inline bool
Alone_set_year(Alone *self, int64_t value)
{
	if (value < 1970 || value > 2100) {
		return false;
	}
	self->year = SLOT_CAST(uint16_t, value);
	return true;
}

/** 1..12. */
static inline uint8_t
Alone_get_month(const Alone *self)
{
	return self->month;
}

/** False, and nothing changed, outside 1..12. */
static inline bool
Alone_set_month(Alone *self, int64_t value)
{
	if (value < 1 || value > 12) {
		return false;
	}
	self->month = SLOT_CAST(uint8_t, value);
	return true;
}

/** Whether it is set. */
static inline bool
Alone_has_unit(const Alone *self)
{
	return self->unit != 255;
}

/** Optional. */
static inline Unit
Alone_get_unit(const Alone *self)
{
	return SLOT_CAST(Unit, Alone_has_unit(self) ? self->unit : 0);
}

/** False, and nothing changed, for a number that is no Unit. */
static inline bool
Alone_set_unit(Alone *self, Unit value)
{
	if (!Unit_is_known(SLOT_CAST(int64_t, value))) {
		return false;
	}
	self->unit = SLOT_CAST(uint8_t, value);
	return true;
}

/** It is unset from here on. */
static inline void
Alone_clear_unit(Alone *self)
{
	self->unit = 255;
}

#define Alone_STARTS_ \
	/* year */ 1970, /* month */ 1, /* unit */ 255
/** What an object starts with: a constant initialiser. */
#define Alone_DEFAULTS { Alone_STARTS_ }

/** Makes raw memory an object. */
static inline void
Alone_init(Alone *self)
{
	static const Alone slot_defaults_ = Alone_DEFAULTS;

	slot_move(self, &slot_defaults_, sizeof *self);
}

/** Writes the class's own slots and nothing else. */
static inline void
Alone_copy(Alone *to, const Alone *from)
{
	*to = *from;
}

/** Whether they are equal, slot by slot. */
#define Alone_eq(a_, b_) slot_eq(&Alone_class, SLOT_IS_(Alone, a_), SLOT_IS_(Alone, b_))
/** As text; its whole length, as snprintf. */
#define Alone_repr(self_, text_, size_) slot_repr(&Alone_class, SLOT_IS_(Alone, self_), text_, size_)
/** How many slots hold what no setter lets in. */
#define Alone_validate(self_, report_, context_) slot_validate(&Alone_class, SLOT_IS_(Alone, self_), report_, context_)

/** As a JSON object; false where the writer has stopped. */
#define Alone_to_json(self_, writer_) slot_json_write(writer_, &Alone_class, SLOT_IS_(Alone, self_))

/** What it has is given up; at a fault it is as Alone_init leaves it. */
static inline bool
Alone_from_json(Alone *self, slot_json_reader *reader)
{
	Alone_init(self);
	return slot_json_read(reader, &Alone_class, self);
}

/** A pool of Alone objects and those of classes below it. */
typedef struct Alone_pool {
	slot_pool slot_pool_Alone;
} Alone_pool;

#define Alone_pool_init(pool_)    slot_pool_init(&(pool_)->slot_pool_Alone, &Alone_class, NULL, 0)
#define Alone_pool_count(pool_)   ((pool_)->slot_pool_Alone.count)
#define Alone_pool_clear(pool_)   slot_pool_clear(&(pool_)->slot_pool_Alone)
#define Alone_pool_destroy(pool_) slot_pool_destroy(&(pool_)->slot_pool_Alone)
#define Alone_pool_walk(pool_)    slot_pool_walk(&(pool_)->slot_pool_Alone)
#define Alone_next(walk_)  SLOT_CAST(Alone *, slot_walk_next(walk_, NULL))

/** As Alone_init leaves it; NULL when out of memory. */
static inline Alone *
Alone_new(Alone_pool *pool)
{
	void *self = slot_pool_new(&pool->slot_pool_Alone, &Alone_class);

	if (self) {
		Alone_init(SLOT_CAST(Alone *, self));
	}
	return SLOT_CAST(Alone *, self);
}

/** With all that it owns. */
static inline void
Alone_free(Alone_pool *pool, Alone *self)
{
	slot_pool_free(&pool->slot_pool_Alone, self);
}

/** A new object of the pool; NULL at a fault. */
#define Alone_new_from_json(pool_, reader_) SLOT_CAST(Alone *, slot_json_read_new(reader_, &(pool_)->slot_pool_Alone, &Alone_class))

/* ---- for slot_get, slot_id, Alone_make: not to be read ---- */

enum Alone_slot {
	Alone_SLOT_year,
	Alone_SLOT_month,
	Alone_SLOT_unit
};
#define Alone_LAYOUT 0x42e1ea6760a1478f /* changes with names, types and offsets */
#define Alone_SLOTS SLOT_NAMES("year, month, unit")
#define Alone_HAS_year SLOT_YES
#define Alone_HAS_month SLOT_YES
#define Alone_HAS_unit SLOT_YES
typedef Alone *Alone_idx;
#define Alone_at(pool_, pointer_)  ((void)(pool_), (pointer_))
#define Alone_idx_of(pool_, self_) ((void)(pool_), (self_))
#define Alone_ARGS_(slot_A_, slot_T_) \
	slot_A_(NEED, ALWAYS, TRY, GET, slot_T_, int64_t, year, year, 0) \
	slot_A_(NEED, ALWAYS, TRY, GET, slot_T_, int64_t, month, month, 0) \
	slot_A_(MAY, INT, T_ENUM, INT, slot_T_, int64_t, unit, unit, INT64_MIN)

#define Alone_make(...)             SLOT_MAKE_(Alone, Alone_ARGS_, SLOT_NO_HOOK_, __VA_ARGS__)
#define Alone_replace(object_, ...) SLOT_REPLACE_(Alone, Alone_ARGS_, SLOT_NO_HOOK_, object_, __VA_ARGS__)
#define Alone_of(slot_year_, slot_month_) \
	SLOT_OF_(Alone, SLOT_NO_HOOK_, \
		 SLOT_OF_ARG_(TRY, Alone, int64_t, year, year, slot_year_) \
		 SLOT_OF_ARG_(TRY, Alone, int64_t, month, month, slot_month_) \
		 SLOT_NO_MORE_)

/*---- class Borrower, a kind of Lender ----------------------------------------------------*/

/** Not assigned with '=': children keep slots in its spare bits and bytes. */
struct Borrower { /* 8 bytes, align 4; as declared 12 */
	SLOT_EXTENSION_ union {
		SLOT_EXTENSION_ struct {
			/*   0 */ uint32_t a;
			/*   4 */ bool b;
			/*   5 */ bool c;
			/*   6 */ uint16_t d;
		};
		Lender slot_base;
		SLOT_NOT_ASSIGNED_C_
	};
	SLOT_NOT_ASSIGNED_CXX_(Borrower)
};

#define Borrower_class SLOT_CLASS_OF_(family_tables_Lender, 0)

static inline bool
Borrower_get_c(const Borrower *self)
{
	return self->c;
}

static inline void
Borrower_set_c(Borrower *self, bool value)
{
	self->c = value;
}

static inline uint16_t
Borrower_get_d(const Borrower *self)
{
	return self->d;
}

static inline void
Borrower_set_d(Borrower *self, uint16_t value)
{
	self->d = value;
}

#define Borrower_STARTS_ \
	/* a */ 0, /* b */ false, /* c */ false, /* d */ 0
/** What an object starts with: a constant initialiser. */
#define Borrower_DEFAULTS {{{ Borrower_STARTS_ }}}

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
	to->a = from->a;
	to->b = from->b;
	to->c = from->c;
	to->d = from->d;
}

/** Whether they are equal, slot by slot. */
#define Borrower_eq(a_, b_) slot_eq(&Borrower_class, SLOT_IS_(Borrower, a_), SLOT_IS_(Borrower, b_))
/** As text; its whole length, as snprintf. */
#define Borrower_repr(self_, text_, size_) slot_repr(&Borrower_class, SLOT_IS_(Borrower, self_), text_, size_)
/** How many slots hold what no setter lets in. */
#define Borrower_validate(self_, report_, context_) slot_validate(&Borrower_class, SLOT_IS_(Borrower, self_), report_, context_)

/** As a JSON object; false where the writer has stopped. */
#define Borrower_to_json(self_, writer_) slot_json_write(writer_, &Borrower_class, SLOT_IS_(Borrower, self_))

/** What it has is given up; at a fault it is as Borrower_init leaves it. */
static inline bool
Borrower_from_json(Borrower *self, slot_json_reader *reader)
{
	Borrower_init(self);
	return slot_json_read(reader, &Borrower_class, self);
}

typedef struct Lender_pool Borrower_pool;
#define Borrower_pool_init    Lender_pool_init
#define Borrower_pool_count   Lender_pool_count
#define Borrower_pool_clear   Lender_pool_clear
#define Borrower_pool_destroy Lender_pool_destroy
#define Borrower_pool_walk    Lender_pool_walk
#define Borrower_next(walk_)  SLOT_CAST(Borrower *, slot_walk_next(walk_, &Borrower_class))

/** As Borrower_init leaves it; NULL when out of memory. */
static inline Borrower *
Borrower_new(Borrower_pool *pool)
{
	void *self = slot_pool_new(&pool->slot_pool_Lender, &Borrower_class);

	if (self) {
		Borrower_init(SLOT_CAST(Borrower *, self));
	}
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

/** A new object of the pool; NULL at a fault. */
#define Borrower_new_from_json(pool_, reader_) SLOT_CAST(Borrower *, slot_json_read_new(reader_, &(pool_)->slot_pool_Lender, &Borrower_class))

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

/* ---- Lender's slots, of a Borrower: documented there ---- */

#define Borrower_UP_(self) (&(1 ? (self) : SLOT_CAST(Borrower *, NULL))->slot_base)
#define Borrower_get_a(self) Lender_get_a(Borrower_UP_(self))
#define Borrower_set_a(self, ...) Lender_set_a(Borrower_UP_(self), __VA_ARGS__)
#define Borrower_get_b(self) Lender_get_b(Borrower_UP_(self))
#define Borrower_set_b(self, ...) Lender_set_b(Borrower_UP_(self), __VA_ARGS__)

/* ---- for slot_get, slot_id, Borrower_make: not to be read ---- */

enum Borrower_slot {
	Borrower_SLOT_a,
	Borrower_SLOT_b,
	Borrower_SLOT_c,
	Borrower_SLOT_d
};
#define Borrower_LAYOUT 0x48fea264356161ec /* changes with names, types and offsets */
#define Borrower_SLOTS SLOT_NAMES("a, b, c, d")
#define Borrower_HAS_a SLOT_YES
#define Borrower_HAS_b SLOT_YES
#define Borrower_HAS_c SLOT_YES
#define Borrower_HAS_d SLOT_YES
typedef Borrower *Borrower_idx;
#define Borrower_at(pool_, pointer_)  ((void)(pool_), (pointer_))
#define Borrower_idx_of(pool_, self_) ((void)(pool_), (self_))
#define Borrower_ARGS_(slot_A_, slot_T_) \
	Lender_ARGS_(slot_A_, slot_T_) \
	slot_A_(NEED, ALWAYS, SET, GET, slot_T_, bool, c, c, 0) \
	slot_A_(NEED, ALWAYS, SET, GET, slot_T_, uint16_t, d, d, 0)

#define Borrower_make(...)             SLOT_MAKE_(Borrower, Borrower_ARGS_, SLOT_NO_HOOK_, __VA_ARGS__)
#define Borrower_replace(object_, ...) SLOT_REPLACE_(Borrower, Borrower_ARGS_, SLOT_NO_HOOK_, object_, __VA_ARGS__)
#define Borrower_of(slot_a_, slot_b_, slot_c_, slot_d_) \
	SLOT_OF_(Borrower, SLOT_NO_HOOK_, \
		 SLOT_OF_ARG_(SET, Borrower, uint32_t, a, a, slot_a_) \
		 SLOT_OF_ARG_(SET, Borrower, bool, b, b, slot_b_) \
		 SLOT_OF_ARG_(SET, Borrower, bool, c, c, slot_c_) \
		 SLOT_OF_ARG_(SET, Borrower, uint16_t, d, d, slot_d_) \
		 SLOT_NO_MORE_)

/*---- class Box ---------------------------------------------------------------------------*/

/** Embeds what lends, of the other file.
 *
 * Not assigned with '=': children keep slots in its spare bits and bytes. */
struct Box { /* 12 bytes, align 4 */
	SLOT_EXTENSION_ union {
		SLOT_EXTENSION_ struct {
			/*   0 */ Lender inside;
			/*   8 */ uint8_t tag;
			/*   9 */ uint8_t slot_spare9[3];
		};
		SLOT_NOT_ASSIGNED_C_
	};
	SLOT_NOT_ASSIGNED_CXX_(Box)
};

#define Box_class SLOT_CLASS_OF_(family_tables_Box, 0)

static inline const Lender *
Box_get_inside(const Box *self)
{
	return &self->inside;
}

/** To change it in place. */
static inline Lender *
Box_at_inside(Box *self)
{
	return &self->inside;
}

static inline void
Box_set_inside(Box *self, const Lender *value)
{
	Lender_copy(&self->inside, value);
}

static inline uint8_t
Box_get_tag(const Box *self)
{
	return self->tag;
}

static inline void
Box_set_tag(Box *self, uint8_t value)
{
	self->tag = value;
}

#define Box_STARTS_ \
	/* inside */ Lender_DEFAULTS, /* tag */ 0, /* slot_spare9 */ {0}
/** What an object starts with: a constant initialiser. */
#define Box_DEFAULTS {{{ Box_STARTS_ }}}

/** Makes raw memory an object. */
static inline void
Box_init(Box *self)
{
	static const Box slot_defaults_ = Box_DEFAULTS;

	slot_move(self, &slot_defaults_, sizeof *self);
}

/** Writes the class's own slots and nothing else. */
static inline void
Box_copy(Box *to, const Box *from)
{
	Lender_copy(&to->inside, &from->inside);
	to->tag = from->tag;
}

/** Whether they are equal, slot by slot. */
#define Box_eq(a_, b_) slot_eq(&Box_class, SLOT_IS_(Box, a_), SLOT_IS_(Box, b_))
/** As text; its whole length, as snprintf. */
#define Box_repr(self_, text_, size_) slot_repr(&Box_class, SLOT_IS_(Box, self_), text_, size_)
/** How many slots hold what no setter lets in. */
#define Box_validate(self_, report_, context_) slot_validate(&Box_class, SLOT_IS_(Box, self_), report_, context_)

/** As a JSON object; false where the writer has stopped. */
#define Box_to_json(self_, writer_) slot_json_write(writer_, &Box_class, SLOT_IS_(Box, self_))

/** What it has is given up; at a fault it is as Box_init leaves it. */
static inline bool
Box_from_json(Box *self, slot_json_reader *reader)
{
	Box_init(self);
	return slot_json_read(reader, &Box_class, self);
}

/** A pool of Box objects and those of classes below it. */
typedef struct Box_pool {
	slot_pool slot_pool_Box;
} Box_pool;

#define Box_pool_init(pool_)    slot_pool_init(&(pool_)->slot_pool_Box, &Box_class, NULL, 0)
#define Box_pool_count(pool_)   ((pool_)->slot_pool_Box.count)
#define Box_pool_clear(pool_)   slot_pool_clear(&(pool_)->slot_pool_Box)
#define Box_pool_destroy(pool_) slot_pool_destroy(&(pool_)->slot_pool_Box)
#define Box_pool_walk(pool_)    slot_pool_walk(&(pool_)->slot_pool_Box)
#define Box_next(walk_)  SLOT_CAST(Box *, slot_walk_next(walk_, NULL))

/** As Box_init leaves it; NULL when out of memory. */
static inline Box *
Box_new(Box_pool *pool)
{
	void *self = slot_pool_new(&pool->slot_pool_Box, &Box_class);

	if (self) {
		Box_init(SLOT_CAST(Box *, self));
	}
	return SLOT_CAST(Box *, self);
}

/** With all that it owns. */
static inline void
Box_free(Box_pool *pool, Box *self)
{
	slot_pool_free(&pool->slot_pool_Box, self);
}

/** A new object of the pool; NULL at a fault. */
#define Box_new_from_json(pool_, reader_) SLOT_CAST(Box *, slot_json_read_new(reader_, &(pool_)->slot_pool_Box, &Box_class))

/* ---- for slot_get, slot_id, Box_make: not to be read ---- */

enum Box_slot {
	Box_SLOT_inside,
	Box_SLOT_tag
};
#define Box_LAYOUT 0x49c2db05dfe108b2 /* changes with names, types and offsets */
#define Box_SLOTS SLOT_NAMES("inside, tag")
#define Box_HAS_inside SLOT_YES
#define Box_HAS_tag SLOT_YES
typedef Box *Box_idx;
#define Box_at(pool_, pointer_)  ((void)(pool_), (pointer_))
#define Box_idx_of(pool_, self_) ((void)(pool_), (self_))
#define Box_ARGS_(slot_A_, slot_T_) \
	slot_A_(NEED, ALWAYS, OBJECT, OBJECT, slot_T_, Lender, inside, inside, 0) \
	slot_A_(NEED, ALWAYS, SET, GET, slot_T_, uint8_t, tag, tag, 0)

#define Box_make(...)             SLOT_MAKE_(Box, Box_ARGS_, SLOT_NO_HOOK_, __VA_ARGS__)
#define Box_replace(object_, ...) SLOT_REPLACE_(Box, Box_ARGS_, SLOT_NO_HOOK_, object_, __VA_ARGS__)
#define Box_of(slot_inside_, slot_tag_) \
	SLOT_OF_(Box, SLOT_NO_HOOK_, \
		 SLOT_OF_ARG_(OBJECT, Box, Lender, inside, inside, slot_inside_) \
		 SLOT_OF_ARG_(SET, Box, uint8_t, tag, tag, slot_tag_) \
		 SLOT_NO_MORE_)

/*---- checks ------------------------------------------------------------------------------*/

/* Laid out for lp64; this compiler must agree. */
SLOT_LAYOUT(Part, 32, 8);
SLOT_LAYOUT(Tool, 32, 8);
SLOT_LAYOUT(SharpTool, 40, 8);
SLOT_LAYOUT(Alone, 4, 2);
SLOT_LAYOUT(Borrower, 8, 4);
SLOT_LAYOUT(Box, 12, 4);

SLOT_HEADER_END
#endif /* FAMILY_H */
