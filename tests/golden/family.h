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
 *   C_LEN_s                 how many there are, or may be; C_LEN_s_2 in the second dimension;
 *                           a text's bytes, with its zero, come last
 *   C_DEFAULTS, C_init      what an object starts with
 *   C_make, C_of, C_replace a value by name, by position, from another with changes; see slotgen.h
 *   C_eq                    whether two are equal, slot by slot
 *   C_repr, C_pool_repr     as text; of a pool's object as what it is, where classes are below C
 *   C_validate              how many slots hold what no setter lets in
 *   C_to_json, C_from_json  an object as text and back; see slotgen.h
 *   C_copy                  writes the class's own slots
 *   C_release               gives up what an object in no pool owns
 *   C_as_P, C_as_const_P    the same object as one of its parent class P
 *   C_pool, C_new, C_free   objects that do not move, each as large as its slots; see slotgen.h
 *   C_next                  the next of slot_pool_walk(&pool.all), a walk over all of them
 *   C_run                   those that lie side by side, of slot_pool_runs(&pool.all), as an array
 *   C_from_P                the same object as one of the class C below P, or NULL
 *   family_pools, family_pools_init
 *                           all pools at once, and what tells each what it owns from
 *   C_weaken, C_deref       a weak reference, and its object or NULL
 *   C_SLOT_s, C_class       the slot's number, and the table of them all, for slotgen.h
 *   C_CLASS                 what slot_class_of(o)->id is of a C, for switch
 *   C_LAYOUT                changes with names, types and offsets
 *
 * One file of a program has  #define FAMILY_IMPLEMENTATION  before it includes this one: it
 * defines the tables and the functions that have no body here, which stand in
 * family_tables.h. Members whose names begin with slot_ belong to the accessors.
 */
#include "slotgen.h" /* IWYU pragma: export */

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
typedef struct Part { /* 32 bytes, align 8; as declared 40 */
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
} Part;

#define Part_class SLOT_CLASS_OF_(family_tables_Thing, 0)
#define Part_CLASS 0x62456c851db50134

/** 0..3. */
static inline uint8_t
Part_get_size(const Part *self)
{
	return self->size;
}

/** False, and nothing changed, outside 0..3. */
SLOT_SETTER bool
Part_set_size(Part *self, int64_t value) SLOT_REFUSES_(value < 0 || value > 3)
{
	return slot_set_uint8_t(&self->size, value, 0, 3);
}

/** r at first. */
static inline Bits
Part_get_access(const Part *self)
{
	return SLOT_CAST(Bits, self->access);
}

/** False, and nothing changed, for a number that is no Bits. */
SLOT_SETTER bool
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

void Part_init(Part *self);
Part Part_of(uint32_t id, bool marked, Unit unit, bool sold, int64_t size, Pair where,
	Thing_weak near_, Item *next);
SLOT_MUST_CHECK bool Part_try_of(Part *to, slot_fault *fault,
	uint32_t id, bool marked, Unit unit, bool sold, int64_t size, Pair where,
	Thing_weak near_, Item *next);
void Part_copy(Part *to, const Part *from);
bool Part_eq(const Part *a, const Part *b);
size_t Part_repr(const Part *self, char *text, size_t size);
size_t Part_validate(const Part *self, slot_report *report, void *context);
bool Part_to_json(const Part *self, slot_json_writer *writer);
SLOT_MUST_CHECK bool Part_from_json(Part *self, slot_json_reader *reader);

typedef struct Thing_pool Part_pool;
#define Part_pool_init Thing_pool_init
Part *Part_new(Part_pool *pool);
void Part_free(Part_pool *pool, Part *self);
static inline Part *
Part_next(slot_walk *walk)
{
	return SLOT_CAST(Part *, slot_walk_next(walk, &Part_class));
}
Part *Part_run(slot_run_walk *walk, size_t *count);
/** NULL where the object is none. */
Part *Part_from_Item(const Part_pool *pool, Item *from);
const Part *Part_from_const_Item(const Part_pool *pool, const Item *from);
/** NULL where the object is none. */
Part *Part_from_Thing(const Part_pool *pool, Thing *from);
const Part *Part_from_const_Thing(const Part_pool *pool, const Thing *from);
Part_weak Part_weaken(const Part_pool *pool, const Part *self);
/** NULL where it is gone, or no Part. */
Part *Part_deref(const Part_pool *pool, Part_weak handle);
Part *Part_new_from_json(Part_pool *pool, slot_json_reader *reader);

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

/* ---- not to be read ---- */

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
#define Part_LAYOUT 0xe4804680a2ac6374
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
#define Part_at SLOT_ITSELF_
#define Part_idx_of SLOT_ITSELF_
#define Part_STARTS_ \
	Item_STARTS_, /* next */ NULL, /* near_ */ {0, 0}, /* where */ Pair_DEFAULTS, \
	/* size */ 0, /* access */ 1, /* slot_spare30 */ {0}
#define Part_DEFAULTS {{{ Part_STARTS_ }}}
#define Part_ARGS_(SLOT, slot_T) \
	Item_ARGS_(SLOT, slot_T) \
	SLOT(NEED, ALWAYS, TRY, GET, slot_T, int64_t, size, size, 0, "0..3") \
	SLOT(MAY, ALWAYS, TRY, GET, slot_T, Bits, access, access, SLOT_CAST(Bits, 1)) \
	SLOT(NEED, ALWAYS, OBJECT, OBJECT, slot_T, Pair, where, where, 0) \
	SLOT(NEED, ALWAYS, SET, GET, slot_T, Thing_weak, near, near_, 0) \
	SLOT(NEED, ALWAYS, SET, GET, slot_T, Item *, next, next, 0)
#define Part_make(...) SLOT_MAKE_(Part, SLOT_NO_HOOK_, __VA_ARGS__)
#define Part_replace(from, ...) SLOT_REPLACE_(Part, SLOT_NO_HOOK_, from, __VA_ARGS__)
#define Part_try_make(...) SLOT_TRY_MAKE_(Part, __VA_ARGS__, )
#define Part_try_replace(...) SLOT_TRY_REPLACE_(Part, __VA_ARGS__, )
#define Part_try_new(...) SLOT_TRY_NEW_(Part, __VA_ARGS__, )

/*---- class Tool, a kind of Thing ---------------------------------------------------------*/

/** Not assigned with '=': two would own the same.
 * Weak references to it are allowed. */
typedef struct Tool { /* 32 bytes, align 8; as declared 40 */
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
} Tool;

#define Tool_LEN_pairs 2
#define Tool_LEN_units 2
#define Tool_class SLOT_CLASS_OF_(family_tables_Thing, 1)
#define Tool_CLASS 0x8e7838666a910427

/** 1970..2100. */
static inline uint16_t
Tool_get_year(const Tool *self)
{
	return self->year;
}

/** False, and nothing changed, outside 1970..2100. */
SLOT_SETTER bool
Tool_set_year(Tool *self, int64_t value) SLOT_REFUSES_(value < 1970 || value > 2100)
{
	return slot_set_uint16_t(&self->year, value, 1970, 2100);
}

/** 1..12. */
static inline uint8_t
Tool_get_month(const Tool *self)
{
	return self->month;
}

/** False, and nothing changed, outside 1..12. */
SLOT_SETTER bool
Tool_set_month(Tool *self, int64_t value) SLOT_REFUSES_(value < 1 || value > 12)
{
	return slot_set_uint8_t(&self->month, value, 1, 12);
}

static inline const char *
Tool_get_title(const Tool *self)
{
	return self->title ? self->title : "";
}

/** Copies it; NULL stands for the text at the start. False, and nothing changed, when out
 * of memory. */
SLOT_SETTER bool
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

SLOT_SETTER bool
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
SLOT_SETTER bool
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

void Tool_init(Tool *self);
Tool Tool_of(uint32_t id, bool marked, Unit unit, int64_t year, int64_t month,
	const char *title);
SLOT_MUST_CHECK bool Tool_try_of(Tool *to, slot_fault *fault,
	uint32_t id, bool marked, Unit unit, int64_t year, int64_t month,
	const char *title);
void Tool_release(Tool *self);
SLOT_MUST_CHECK bool Tool_copy(Tool *to, const Tool *from);
bool Tool_eq(const Tool *a, const Tool *b);
size_t Tool_repr(const Tool *self, char *text, size_t size);
size_t Tool_validate(const Tool *self, slot_report *report, void *context);
bool Tool_to_json(const Tool *self, slot_json_writer *writer);
SLOT_MUST_CHECK bool Tool_from_json(Tool *self, slot_json_reader *reader);

typedef struct Thing_pool Tool_pool;
#define Tool_pool_init Thing_pool_init
Tool *Tool_new(Tool_pool *pool);
void Tool_free(Tool_pool *pool, Tool *self);
static inline Tool *
Tool_next(slot_walk *walk)
{
	return SLOT_CAST(Tool *, slot_walk_next(walk, &Tool_class));
}
/* As what it is, Tool or one below it. */
#define Tool_pool_repr(pool, self, ...) \
	slot_pool_repr(&(pool)->all, 1 ? (self) : SLOT_CAST(const Tool *, NULL), __VA_ARGS__)
/** NULL where the object is none. */
Tool *Tool_from_Thing(const Tool_pool *pool, Thing *from);
const Tool *Tool_from_const_Thing(const Tool_pool *pool, const Thing *from);
Tool_weak Tool_weaken(const Tool_pool *pool, const Tool *self);
/** NULL where it is gone, or no Tool. */
Tool *Tool_deref(const Tool_pool *pool, Tool_weak handle);
Tool *Tool_new_from_json(Tool_pool *pool, slot_json_reader *reader);

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

/* ---- not to be read ---- */

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
#define Tool_LAYOUT 0xa3d694747aa5570f
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
#define Tool_at SLOT_ITSELF_
#define Tool_idx_of SLOT_ITSELF_
#define Tool_STARTS_ \
	/* id */ 0, /* marked */ false, /* unit */ 0, /* year */ 1970, /* title */ NULL, \
	/* pairs */ {Pair_DEFAULTS, Pair_DEFAULTS}, /* month */ 1, /* units */ {1, 1}, \
	/* slot_spare27 */ {0}
#define Tool_DEFAULTS {{{ Tool_STARTS_ }}}
#define Tool_ARGS_(SLOT, slot_T) \
	Thing_ARGS_(SLOT, slot_T) \
	SLOT(NEED, ALWAYS, TRY, GET, slot_T, int64_t, year, year, 0, "1970..2100") \
	SLOT(NEED, ALWAYS, TRY, GET, slot_T, int64_t, month, month, 0, "1..12") \
	SLOT(NEED, ALWAYS, TRY, GET, slot_T, const char *, title, title, 0)
#define Tool_make(...) SLOT_MAKE_(Tool, SLOT_NO_HOOK_, __VA_ARGS__)
#define Tool_replace(from, ...) SLOT_REPLACE_(Tool, SLOT_NO_HOOK_, from, __VA_ARGS__)
#define Tool_try_make(...) SLOT_TRY_MAKE_(Tool, __VA_ARGS__, )
#define Tool_try_replace(...) SLOT_TRY_REPLACE_(Tool, __VA_ARGS__, )
#define Tool_try_new(...) SLOT_TRY_NEW_(Tool, __VA_ARGS__, )

/*---- class SharpTool, a kind of Tool -----------------------------------------------------*/

/** Not assigned with '=': two would own the same.
 * Weak references to it are allowed. */
typedef struct SharpTool { /* 40 bytes, align 8; as declared 48 */
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
} SharpTool;

#define SharpTool_LEN_pairs 2
#define SharpTool_LEN_units 2
#define SharpTool_class SLOT_CLASS_OF_(family_tables_Thing, 2)
#define SharpTool_CLASS 0x57d1ea8cf6c77491

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

void SharpTool_init(SharpTool *self);
SharpTool SharpTool_of(uint32_t id, bool marked, Unit unit, int64_t year, int64_t month,
	const char *title, double angle);
SLOT_MUST_CHECK bool SharpTool_try_of(SharpTool *to, slot_fault *fault,
	uint32_t id, bool marked, Unit unit, int64_t year, int64_t month,
	const char *title, double angle);
void SharpTool_release(SharpTool *self);
SLOT_MUST_CHECK bool SharpTool_copy(SharpTool *to, const SharpTool *from);
bool SharpTool_eq(const SharpTool *a, const SharpTool *b);
size_t SharpTool_repr(const SharpTool *self, char *text, size_t size);
size_t SharpTool_validate(const SharpTool *self, slot_report *report, void *context);
bool SharpTool_to_json(const SharpTool *self, slot_json_writer *writer);
SLOT_MUST_CHECK bool SharpTool_from_json(SharpTool *self, slot_json_reader *reader);

typedef struct Thing_pool SharpTool_pool;
#define SharpTool_pool_init Thing_pool_init
SharpTool *SharpTool_new(SharpTool_pool *pool);
void SharpTool_free(SharpTool_pool *pool, SharpTool *self);
static inline SharpTool *
SharpTool_next(slot_walk *walk)
{
	return SLOT_CAST(SharpTool *, slot_walk_next(walk, &SharpTool_class));
}
SharpTool *SharpTool_run(slot_run_walk *walk, size_t *count);
/** NULL where the object is none. */
SharpTool *SharpTool_from_Tool(const SharpTool_pool *pool, Tool *from);
const SharpTool *SharpTool_from_const_Tool(const SharpTool_pool *pool, const Tool *from);
/** NULL where the object is none. */
SharpTool *SharpTool_from_Thing(const SharpTool_pool *pool, Thing *from);
const SharpTool *SharpTool_from_const_Thing(const SharpTool_pool *pool, const Thing *from);
SharpTool_weak SharpTool_weaken(const SharpTool_pool *pool, const SharpTool *self);
/** NULL where it is gone, or no SharpTool. */
SharpTool *SharpTool_deref(const SharpTool_pool *pool, SharpTool_weak handle);
SharpTool *SharpTool_new_from_json(SharpTool_pool *pool, slot_json_reader *reader);

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

/* ---- not to be read ---- */

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
#define SharpTool_LAYOUT 0xc920408d096bb04f
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
#define SharpTool_at SLOT_ITSELF_
#define SharpTool_idx_of SLOT_ITSELF_
#define SharpTool_STARTS_ \
	Tool_STARTS_, /* angle */ 0.0
#define SharpTool_DEFAULTS {{{ SharpTool_STARTS_ }}}
#define SharpTool_ARGS_(SLOT, slot_T) \
	Tool_ARGS_(SLOT, slot_T) \
	SLOT(NEED, ALWAYS, SET, GET, slot_T, double, angle, angle, 0)
#define SharpTool_make(...) SLOT_MAKE_(SharpTool, SLOT_NO_HOOK_, __VA_ARGS__)
#define SharpTool_replace(from, ...) SLOT_REPLACE_(SharpTool, SLOT_NO_HOOK_, from, __VA_ARGS__)
#define SharpTool_try_make(...) SLOT_TRY_MAKE_(SharpTool, __VA_ARGS__, )
#define SharpTool_try_replace(...) SLOT_TRY_REPLACE_(SharpTool, __VA_ARGS__, )
#define SharpTool_try_new(...) SLOT_TRY_NEW_(SharpTool, __VA_ARGS__, )

/*---- class Alone -------------------------------------------------------------------------*/

typedef struct Alone { /* 4 bytes, align 2 */
	/*   0 */ uint16_t year; /* 1970..2100 */
	/*   2 */ uint8_t month; /* 1..12 */
	/*   3 */ uint8_t unit;  /* optional */
} Alone;

#define Alone_class SLOT_CLASS_OF_(family_tables_Alone, 0)
#define Alone_CLASS 0x2d8d07ef251d28e4

/** 1970..2100. */
static inline uint16_t
Alone_get_year(const Alone *self)
{
	return self->year;
}

/** False, and nothing changed, outside 1970..2100. */
SLOT_SETTER bool
Alone_set_year(Alone *self, int64_t value) SLOT_REFUSES_(value < 1970 || value > 2100)
{
	return slot_set_uint16_t(&self->year, value, 1970, 2100);
}

/** 1..12. */
static inline uint8_t
Alone_get_month(const Alone *self)
{
	return self->month;
}

/** False, and nothing changed, outside 1..12. */
SLOT_SETTER bool
Alone_set_month(Alone *self, int64_t value) SLOT_REFUSES_(value < 1 || value > 12)
{
	return slot_set_uint8_t(&self->month, value, 1, 12);
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
SLOT_SETTER bool
Alone_set_unit(Alone *self, Unit value)
{
	if (!Unit_is_known(SLOT_CAST(int64_t, value))) {
		return false;
	}
	self->unit = SLOT_CAST(uint8_t, value);
	return true;
}

/** Unset from here on. */
static inline void
Alone_clear_unit(Alone *self)
{
	self->unit = 255;
}

/** Makes raw memory an object. */
void Alone_init(Alone *self);
/** Of these values; ends the program where one is refused. */
Alone Alone_of(int64_t year, int64_t month);
/** The same; false, *to as it was, and the fault told (NULL: not), where one is refused. */
SLOT_MUST_CHECK bool Alone_try_of(Alone *to, slot_fault *fault,
	int64_t year, int64_t month);
/** Writes the class's own slots and nothing else. */
void Alone_copy(Alone *to, const Alone *from);
/** Whether they are equal, slot by slot. */
bool Alone_eq(const Alone *a, const Alone *b);
/** As text; its whole length, as snprintf. */
size_t Alone_repr(const Alone *self, char *text, size_t size);
/** How many slots hold what no setter lets in. */
size_t Alone_validate(const Alone *self, slot_report *report, void *context);
/** As a JSON object; false where the writer has stopped. */
bool Alone_to_json(const Alone *self, slot_json_writer *writer);
/** What it has is given up; at a fault it is as Alone_init leaves it. */
SLOT_MUST_CHECK bool Alone_from_json(Alone *self, slot_json_reader *reader);

/** Alone objects, and those below; slot_pool_clear(&pool.all), … */
typedef struct Alone_pool {
	slot_pool all;
} Alone_pool;
void Alone_pool_init(Alone_pool *pool);
/** As Alone_init leaves it; NULL when out of memory. */
Alone *Alone_new(Alone_pool *pool);
/** With all that it owns. */
void Alone_free(Alone_pool *pool, Alone *self);
/** Of a walk; NULL at its end. */
static inline Alone *
Alone_next(slot_walk *walk)
{
	return SLOT_CAST(Alone *, slot_walk_next(walk, NULL));
}
/** Of slot_pool_runs: the first of so many side by side; NULL at its end. */
Alone *Alone_run(slot_run_walk *walk, size_t *count);
/** A new object of the pool; NULL at a fault. */
Alone *Alone_new_from_json(Alone_pool *pool, slot_json_reader *reader);

/* ---- not to be read ---- */

enum Alone_slot {
	Alone_SLOT_year,
	Alone_SLOT_month,
	Alone_SLOT_unit
};
#define Alone_LAYOUT 0x42e1ea6760a1478f
#define Alone_SLOTS SLOT_NAMES("year, month, unit")
#define Alone_HAS_year SLOT_YES
#define Alone_HAS_month SLOT_YES
#define Alone_HAS_unit SLOT_YES
typedef Alone *Alone_idx;
#define Alone_at SLOT_ITSELF_
#define Alone_idx_of SLOT_ITSELF_
#define Alone_STARTS_ \
	/* year */ 1970, /* month */ 1, /* unit */ 255
#define Alone_DEFAULTS { Alone_STARTS_ }
#define Alone_ARGS_(SLOT, slot_T) \
	SLOT(NEED, ALWAYS, TRY, GET, slot_T, int64_t, year, year, 0, "1970..2100") \
	SLOT(NEED, ALWAYS, TRY, GET, slot_T, int64_t, month, month, 0, "1..12") \
	SLOT(MAY, INT, T, INT, slot_T, int64_t, unit, unit, INT64_MIN)
#define Alone_make(...) SLOT_MAKE_(Alone, SLOT_NO_HOOK_, __VA_ARGS__)
#define Alone_replace(from, ...) SLOT_REPLACE_(Alone, SLOT_NO_HOOK_, from, __VA_ARGS__)
#define Alone_try_make(...) SLOT_TRY_MAKE_(Alone, __VA_ARGS__, )
#define Alone_try_replace(...) SLOT_TRY_REPLACE_(Alone, __VA_ARGS__, )
#define Alone_try_new(...) SLOT_TRY_NEW_(Alone, __VA_ARGS__, )

/*---- class Borrower, a kind of Lender ----------------------------------------------------*/

/** Not assigned with '=': children keep slots in its spare bits and bytes. */
typedef struct Borrower { /* 8 bytes, align 4; as declared 12 */
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
} Borrower;

#define Borrower_class SLOT_CLASS_OF_(family_tables_Lender, 0)
#define Borrower_CLASS 0x1410f624abdf9bf7

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

void Borrower_init(Borrower *self);
Borrower Borrower_of(uint32_t a, bool b, bool c, uint16_t d);
void Borrower_copy(Borrower *to, const Borrower *from);
bool Borrower_eq(const Borrower *a, const Borrower *b);
size_t Borrower_repr(const Borrower *self, char *text, size_t size);
size_t Borrower_validate(const Borrower *self, slot_report *report, void *context);
bool Borrower_to_json(const Borrower *self, slot_json_writer *writer);
SLOT_MUST_CHECK bool Borrower_from_json(Borrower *self, slot_json_reader *reader);

typedef struct Lender_pool Borrower_pool;
#define Borrower_pool_init Lender_pool_init
Borrower *Borrower_new(Borrower_pool *pool);
void Borrower_free(Borrower_pool *pool, Borrower *self);
static inline Borrower *
Borrower_next(slot_walk *walk)
{
	return SLOT_CAST(Borrower *, slot_walk_next(walk, &Borrower_class));
}
Borrower *Borrower_run(slot_run_walk *walk, size_t *count);
/** NULL where the object is none. */
Borrower *Borrower_from_Lender(const Borrower_pool *pool, Lender *from);
const Borrower *Borrower_from_const_Lender(const Borrower_pool *pool, const Lender *from);
Borrower *Borrower_new_from_json(Borrower_pool *pool, slot_json_reader *reader);

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

/* ---- not to be read ---- */

enum Borrower_slot {
	Borrower_SLOT_a,
	Borrower_SLOT_b,
	Borrower_SLOT_c,
	Borrower_SLOT_d
};
#define Borrower_LAYOUT 0x48fea264356161ec
#define Borrower_SLOTS SLOT_NAMES("a, b, c, d")
#define Borrower_HAS_a SLOT_YES
#define Borrower_HAS_b SLOT_YES
#define Borrower_HAS_c SLOT_YES
#define Borrower_HAS_d SLOT_YES
typedef Borrower *Borrower_idx;
#define Borrower_at SLOT_ITSELF_
#define Borrower_idx_of SLOT_ITSELF_
#define Borrower_STARTS_ \
	/* a */ 0, /* b */ false, /* c */ false, /* d */ 0
#define Borrower_DEFAULTS {{{ Borrower_STARTS_ }}}
#define Borrower_ARGS_(SLOT, slot_T) \
	Lender_ARGS_(SLOT, slot_T) \
	SLOT(NEED, ALWAYS, SET, GET, slot_T, bool, c, c, 0) \
	SLOT(NEED, ALWAYS, SET, GET, slot_T, uint16_t, d, d, 0)
#define Borrower_make(...) SLOT_MAKE_(Borrower, SLOT_NO_HOOK_, __VA_ARGS__)
#define Borrower_replace(from, ...) SLOT_REPLACE_(Borrower, SLOT_NO_HOOK_, from, __VA_ARGS__)

/*---- class Box ---------------------------------------------------------------------------*/

/** Embeds what lends, of the other file.
 *
 * Not assigned with '=': children keep slots in its spare bits and bytes. */
typedef struct Box { /* 12 bytes, align 4 */
	SLOT_EXTENSION_ union {
		SLOT_EXTENSION_ struct {
			/*   0 */ Lender inside;
			/*   8 */ uint8_t tag;
			/*   9 */ uint8_t slot_spare9[3];
		};
		SLOT_NOT_ASSIGNED_C_
	};
	SLOT_NOT_ASSIGNED_CXX_(Box)
} Box;

#define Box_class SLOT_CLASS_OF_(family_tables_Box, 0)
#define Box_CLASS 0xa49c52ad1075fdd2

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

/** Makes raw memory an object. */
void Box_init(Box *self);
/** Of these values; ends the program where one is refused. */
Box Box_of(Lender inside, uint8_t tag);
/** Writes the class's own slots and nothing else. */
void Box_copy(Box *to, const Box *from);
/** Whether they are equal, slot by slot. */
bool Box_eq(const Box *a, const Box *b);
/** As text; its whole length, as snprintf. */
size_t Box_repr(const Box *self, char *text, size_t size);
/** How many slots hold what no setter lets in. */
size_t Box_validate(const Box *self, slot_report *report, void *context);
/** As a JSON object; false where the writer has stopped. */
bool Box_to_json(const Box *self, slot_json_writer *writer);
/** What it has is given up; at a fault it is as Box_init leaves it. */
SLOT_MUST_CHECK bool Box_from_json(Box *self, slot_json_reader *reader);

/** Box objects, and those below; slot_pool_clear(&pool.all), … */
typedef struct Box_pool {
	slot_pool all;
} Box_pool;
void Box_pool_init(Box_pool *pool);
/** As Box_init leaves it; NULL when out of memory. */
Box *Box_new(Box_pool *pool);
/** With all that it owns. */
void Box_free(Box_pool *pool, Box *self);
/** Of a walk; NULL at its end. */
static inline Box *
Box_next(slot_walk *walk)
{
	return SLOT_CAST(Box *, slot_walk_next(walk, NULL));
}
/** Of slot_pool_runs: the first of so many side by side; NULL at its end. */
Box *Box_run(slot_run_walk *walk, size_t *count);
/** A new object of the pool; NULL at a fault. */
Box *Box_new_from_json(Box_pool *pool, slot_json_reader *reader);

/* ---- not to be read ---- */

enum Box_slot {
	Box_SLOT_inside,
	Box_SLOT_tag
};
#define Box_LAYOUT 0x49c2db05dfe108b2
#define Box_SLOTS SLOT_NAMES("inside, tag")
#define Box_HAS_inside SLOT_YES
#define Box_HAS_tag SLOT_YES
typedef Box *Box_idx;
#define Box_at SLOT_ITSELF_
#define Box_idx_of SLOT_ITSELF_
#define Box_STARTS_ \
	/* inside */ Lender_DEFAULTS, /* tag */ 0, /* slot_spare9 */ {0}
#define Box_DEFAULTS {{{ Box_STARTS_ }}}
#define Box_ARGS_(SLOT, slot_T) \
	SLOT(NEED, ALWAYS, OBJECT, OBJECT, slot_T, Lender, inside, inside, 0) \
	SLOT(NEED, ALWAYS, SET, GET, slot_T, uint8_t, tag, tag, 0)
#define Box_make(...) SLOT_MAKE_(Box, SLOT_NO_HOOK_, __VA_ARGS__)
#define Box_replace(from, ...) SLOT_REPLACE_(Box, SLOT_NO_HOOK_, from, __VA_ARGS__)

/*---- all pools ---------------------------------------------------------------------------*/

/** A pool of each family, and those of what it imports. */
typedef struct family_pools {
	Alone_pool Alone;
	Box_pool Box;
	base_pools *base;
	slot_pool *slot_all[2];
} family_pools;
/** The others have been initialised. */
void family_pools_init(family_pools *pools, base_pools *);
/** Frees all objects of its own. */
void family_pools_clear(family_pools *pools);
/** Frees their memory too; before the others are destroyed. */
void family_pools_destroy(family_pools *pools);

/*---- checks ------------------------------------------------------------------------------*/

/* Laid out for lp64; this compiler must agree. */
SLOT_CHECK_UP_(Part, 32u, 8, Item);
SLOT_CHECK_UP_(Tool, 32u, 8, Thing);
SLOT_CHECK_UP_(SharpTool, 40u, 8, Tool);
SLOT_CHECK_(Alone, 4, 2);
SLOT_CHECK_UP_(Borrower, 8, 4, Lender);
SLOT_CHECK_(Box, 12, 4);

SLOT_HEADER_END
#endif /* FAMILY_H */
