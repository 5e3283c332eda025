/*
 * by_name.h
 *
 * Written by slotgen from by_name.yaml; edit that, not this.
 *
 *                                  bytes
 *   class  Part                       48
 *   class    Bolt                     48
 *   class      Anchor                 56
 *   class      Tool                   12
 *   class  Still                      12
 *   class    Moved                    12
 *
 * A class C with a slot s gives
 *
 *   C_get_s, C_set_s        read and write; a setter that can refuse returns false, having
 *                           changed nothing
 *   slot_get(C, o, s)       and slot_set, slot_has: of inherited slots too, for which there is no
 *                           C_get_s
 *   C_has_s, C_clear_s      where s is optional; unset, it reads as what it starts with
 *   C_at_s                  an embedded object, to change it in place
 *   C_at_s, C_data_s        pointers to an element, and to all of them
 *   C_LEN_s                 how many there are, or may be; C_LEN_s_2 in the second dimension;
 *                           a text's bytes, with its zero, come last
 *   C_count_s, C_append_s, C_insert_s, C_remove_s      of T s[<=N]
 *   C_DEFAULTS, C_init      what an object starts with
 *   C_make, C_of, C_replace a value by name, by position, from another with changes; see slotgen.h
 *   C_eq                    whether two are equal, slot by slot
 *   C_hash                  a number, the same of those that are equal
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
 *   by_name_pools, by_name_pools_init
 *                           all pools at once, and what tells each what it owns from
 *   C_weaken, C_deref       a weak reference, and its object or NULL
 *   C_SLOT_s, C_class       the slot's number, and the table of them all, for slotgen.h
 *   C_CLASS                 what slot_class_of(o)->id is of a C, for switch
 *   C_LAYOUT                changes with names, types and offsets
 *
 * One file of a program has  #define BY_NAME_IMPLEMENTATION  before it includes this one: it
 * defines the tables and the functions that have no body here, which stand in
 * by_name_tables.h. Members whose names begin with slot_ belong to the accessors.
 */
#include "slotgen.h" /* IWYU pragma: export */

#if defined(BY_NAME_IMPLEMENTATION) && !defined(BY_NAME_TABLES_H)
#include "by_name_tables.h" /* which includes this one */
#endif

#ifndef BY_NAME_H
#define BY_NAME_H

#include "base.h"
#if SLOTGEN_INTERFACE != 4
#error "by_name.h was written for another slotgen.h: its SLOTGEN_INTERFACE must be 4"
#endif
#if defined(__GNUC__) && __INCLUDE_LEVEL__ > 0
#pragma GCC system_header /* no warnings from here, and refusals at the line that asked */
#endif
SLOT_HEADER_BEGIN

typedef struct Part Part;
typedef struct Bolt Bolt;
typedef struct Anchor Anchor;
typedef struct Tool Tool;
/** A weak reference to a Tool; all zero is none. */
typedef slot_weak Tool_weak;
typedef struct Still Still;
typedef struct Moved Moved;

SLOT_TABLES_(by_name_tables_Part);
SLOT_TABLES_(by_name_tables_Thing);
SLOT_TABLES_(by_name_tables_Still);


/*---- class Part --------------------------------------------------------------------------*/

/** Not assigned with '=': two would own the same. */
typedef struct Part { /* 48 bytes, align 8; as declared 56 */
	SLOT_EXTENSION_ union {
		SLOT_EXTENSION_ struct {
			/*   0 */ double weight;     /* optional */
			/*   8 */ char *label;       /* "" at first */
			/*  16 */ uint32_t number;   /* 1..100000 */
			/*  20 */ uint32_t made;     /* 7 at first, read-only */
			/*  24 */ uint16_t holes[3];
			/*  30 */ Pair pair;
			/*  34 */ char code[8];
			/*  42 */ bool stocked;
			/*  43 */ uint8_t slot_count_holes;
			/*  44.0  whether weight is set */
			/*  44 */ uint8_t slot_bits44;
			/*  45 */ uint8_t slot_spare45[3];
		};
		SLOT_NOT_COPIED_
	};
} Part;

#define Part_LEN_code 8
#define Part_LEN_holes 3
#define Part_class SLOT_CLASS_OF_(by_name_tables_Part, 0)
#define Part_CLASS 0x5ddc180b7702b909

/** 1..100000. */
static inline uint32_t
Part_get_number(const Part *self)
{
	return self->number;
}

/** False, and nothing changed, outside 1..100000. */
SLOT_SETTER bool
Part_set_number(Part *self, int64_t value) SLOT_REFUSES_(value < 1 || value > 100000)
{
	return slot_set_uint32_t(&self->number, value, 1, 100000);
}

/** Whether it is set. */
static inline bool
Part_has_weight(const Part *self)
{
	return slot_bit(self->slot_bits44, 0);
}

/** Optional. */
static inline double
Part_get_weight(const Part *self)
{
	return self->weight;
}

static inline void
Part_set_weight(Part *self, double value)
{
	self->weight = value;
	self->slot_bits44 = slot_put8(self->slot_bits44, 0, 1, 1);
}

/** Unset from here on. */
static inline void
Part_clear_weight(Part *self)
{
	self->weight = 0.0;
	self->slot_bits44 = slot_put8(self->slot_bits44, 0, 1, 0);
}

static inline const char *
Part_get_code(const Part *self)
{
	return self->code;
}

/** False, and nothing changed, for a text of 8 bytes or more. */
SLOT_SETTER bool
Part_set_code(Part *self, const char *value)
{
	return slot_put_text(self->code, 8, value, strlen(value));
}

/** "" at first. */
static inline const char *
Part_get_label(const Part *self)
{
	return self->label ? self->label : "";
}

/** Copies it; NULL stands for the text at the start. False, and nothing changed, when out
 * of memory. */
SLOT_SETTER bool
Part_set_label(Part *self, const char *value)
{
	return slot_string_copy(&self->label, value);
}

static inline bool
Part_get_stocked(const Part *self)
{
	return self->stocked;
}

static inline void
Part_set_stocked(Part *self, bool value)
{
	self->stocked = value;
}

/** Elements in use, at most Part_LEN_holes. */
static inline size_t
Part_count_holes(const Part *self)
{
	return self->slot_count_holes;
}

static inline uint16_t
Part_get_holes(const Part *self, size_t i)
{
	SLOT_ASSERT_(i < Part_count_holes(self));
	if (!(i < Part_count_holes(self))) {
		return 0;
	}
	return self->holes[i];
}

/** False, and nothing changed, past the end. */
SLOT_SETTER bool
Part_set_holes(Part *self, size_t i, uint16_t value)
{
	SLOT_ASSERT_(i < Part_count_holes(self));
	if (!(i < Part_count_holes(self))) {
		return false;
	}
	self->holes[i] = value;
	return true;
}

/** All of them, one after the other. */
static inline const uint16_t *
Part_data_holes(const Part *self)
{
	return self->holes;
}

static inline uint16_t *
Part_at_holes(Part *self, size_t i)
{
	SLOT_ASSERT_(i < Part_count_holes(self));
	if (!(i < Part_count_holes(self))) {
		return NULL;
	}
	return &self->holes[i];
}

/** Before element i; false, and nothing changed, where the array is full or the value refused. */
SLOT_SETTER bool
Part_insert_holes(Part *self, size_t i, uint16_t value)
{
	size_t count = Part_count_holes(self);

	SLOT_ASSERT_(i <= count);
	if (i > count || count == Part_LEN_holes) {
		return false;
	}
	slot_open_gap(self->holes, i, count, sizeof self->holes[0]);
	self->holes[i] = value;
	self->slot_count_holes++;
	return true;
}

/** The same behind the last. */
SLOT_SETTER bool
Part_append_holes(Part *self, uint16_t value)
{
	return Part_insert_holes(self, Part_count_holes(self), value);
}

/** False, and nothing changed, past the end. */
SLOT_SETTER bool
Part_remove_holes(Part *self, size_t i)
{
	size_t count = Part_count_holes(self);

	SLOT_ASSERT_(i < count);
	if (i >= count) {
		return false;
	}
	slot_close_gap(self->holes, i, count, sizeof self->holes[0]);
	self->slot_count_holes--;
	return true;
}

static inline const Pair *
Part_get_pair(const Part *self)
{
	return &self->pair;
}

/** To change it in place. */
static inline Pair *
Part_at_pair(Part *self)
{
	return &self->pair;
}

static inline void
Part_set_pair(Part *self, const Pair *value)
{
	Pair_copy(&self->pair, value);
}

/** 7 at first, read-only. */
static inline uint32_t
Part_get_made(const Part *self)
{
	return self->made;
}

/** Makes raw memory an object. */
void Part_init(Part *self);
/** Of these values; ends the program where one is refused. */
Part Part_of(int64_t number, const char *code, bool stocked, Pair pair);
/** The same; false, *to as it was, and the fault told (NULL: not), where one is refused. */
SLOT_MUST_CHECK bool Part_try_of(Part *to, slot_fault *fault,
	int64_t number, const char *code, bool stocked, Pair pair);
/** Gives up what it owns: texts and lists are as at the start, own pointers NULL. For objects that
 * are in no pool. */
void Part_release(Part *self);
/** With copies of all that it owns, in the pools where that is; false, and nothing changed, when
 * out of memory. */
SLOT_MUST_CHECK bool Part_copy(Part *to, const Part *from);
/** Whether they are equal, slot by slot. */
bool Part_eq(const Part *a, const Part *b);
/** As text; its whole length, as snprintf. */
size_t Part_repr(const Part *self, char *text, size_t size);
/** How many slots hold what no setter lets in. */
size_t Part_validate(const Part *self, slot_report *report, void *context);
/** As a JSON object; false where the writer has stopped. */
bool Part_to_json(const Part *self, slot_json_writer *writer);
/** What it has is given up; at a fault it is as Part_init leaves it. */
SLOT_MUST_CHECK bool Part_from_json(Part *self, slot_json_reader *reader);

/** Part objects, and those below; slot_pool_clear(&pool.all), … */
typedef struct Part_pool {
	slot_pool all;
} Part_pool;
void Part_pool_init(Part_pool *pool);
/** As Part_init leaves it; NULL when out of memory. */
Part *Part_new(Part_pool *pool);
/** With all that it owns. */
void Part_free(Part_pool *pool, Part *self);
/** Of a walk; NULL at its end. */
static inline Part *
Part_next(slot_walk *walk)
{
	return SLOT_CAST(Part *, slot_walk_next(walk, NULL));
}
/* As what it is, Part or one below it. */
#define Part_pool_repr(pool, self, ...) \
	slot_pool_repr(&(pool)->all, 1 ? (self) : SLOT_CAST(const Part *, NULL), __VA_ARGS__)
/** A new object of the pool; NULL at a fault. */
Part *Part_new_from_json(Part_pool *pool, slot_json_reader *reader);

/* ---- not to be read ---- */

enum Part_slot {
	Part_SLOT_number = 0,
	Part_SLOT_weight = 1,
	Part_SLOT_code = 2,
	Part_SLOT_label = 3,
	Part_SLOT_stocked = 4,
	Part_SLOT_holes = 5,
	Part_SLOT_pair = 6,
	Part_SLOT_made = 7
};
#define Part_LAYOUT 0x3fd51f2ea1dc9a57
#define Part_SLOTS SLOT_NAMES("number, weight, code, label, stocked, holes, " \
	"pair, made")
#define Part_HAS_number SLOT_YES
#define Part_HAS_weight SLOT_YES
#define Part_HAS_code SLOT_YES
#define Part_HAS_label SLOT_YES
#define Part_HAS_stocked SLOT_YES
#define Part_HAS_holes SLOT_YES
#define Part_HAS_pair SLOT_YES
#define Part_HAS_made SLOT_YES
typedef Part *Part_idx;
#define Part_at SLOT_ITSELF_
#define Part_idx_of SLOT_ITSELF_
#define Part_STARTS_ \
	/* weight */ 0.0, /* label */ NULL, /* number */ 1, /* made */ 7, /* holes */ {0}, \
	/* pair */ Pair_DEFAULTS, /* code */ "", /* stocked */ false, /* slot_count_holes */ 0, \
	/* slot_bits44 */ 0x0, /* slot_spare45 */ {0}
#define Part_DEFAULTS {{{ Part_STARTS_ }}}
#define Part_ARGS_(SLOT, slot_T) \
	SLOT(NEED, ALWAYS, TRY, GET, slot_T, int64_t, number, number, 0, "1..100000") \
	SLOT(MAY, REAL, SET, REAL, slot_T, double, weight, weight, SLOT_UNSET_REAL_) \
	SLOT(NEED, POINTER, TRY, NO, slot_T, const char *, code, code, 0) \
	SLOT(MAY, ALWAYS, TRY, GET, slot_T, const char *, label, label, "") \
	SLOT(NEED, ALWAYS, SET, GET, slot_T, bool, stocked, stocked, 0) \
	SLOT(NEED, ALWAYS, OBJECT, OBJECT, slot_T, Pair, pair, pair, 0) \
	SLOT(MAY, ALWAYS, T, GET, slot_T, uint32_t, made, made, SLOT_CAST(uint32_t, 7))
#define Part_make(...) SLOT_MAKE_(Part, SLOT_NO_HOOK_, __VA_ARGS__)
#define Part_replace(from, ...) SLOT_REPLACE_(Part, SLOT_NO_HOOK_, from, __VA_ARGS__)
#define Part_try_make(...) SLOT_TRY_MAKE_(Part, __VA_ARGS__, )
#define Part_try_replace(...) SLOT_TRY_REPLACE_(Part, __VA_ARGS__, )
#define Part_try_new(...) SLOT_TRY_NEW_(Part, __VA_ARGS__, )

/*---- class Bolt, a kind of Part ----------------------------------------------------------*/

/** Not assigned with '=': two would own the same. */
typedef struct Bolt { /* 48 bytes, align 8; as declared 56 */
	SLOT_EXTENSION_ union {
		SLOT_EXTENSION_ struct {
			/*   0 */ double weight;
			/*   8 */ char *label;
			/*  16 */ uint32_t number;
			/*  20 */ uint32_t made;
			/*  24 */ uint16_t holes[3];
			/*  30 */ Pair pair;
			/*  34 */ char code[8];
			/*  42 */ bool stocked;
			/*  43 */ uint8_t slot_count_holes;
			/*  44.0  whether weight is set */
			/*  44 */ uint8_t slot_bits44;
			/*  45 */ uint8_t slot_spare45[3];
		};
		Part slot_base;
		SLOT_NOT_COPIED_
	};
} Bolt;

#define Bolt_LEN_code 8
#define Bolt_LEN_holes 3
#define Bolt_class SLOT_CLASS_OF_(by_name_tables_Part, 1)
#define Bolt_CLASS 0x1517f9942e581707

void Bolt_init(Bolt *self);
Bolt Bolt_of(int64_t number, const char *code, bool stocked, Pair pair);
SLOT_MUST_CHECK bool Bolt_try_of(Bolt *to, slot_fault *fault,
	int64_t number, const char *code, bool stocked, Pair pair);
void Bolt_release(Bolt *self);
SLOT_MUST_CHECK bool Bolt_copy(Bolt *to, const Bolt *from);
bool Bolt_eq(const Bolt *a, const Bolt *b);
size_t Bolt_repr(const Bolt *self, char *text, size_t size);
size_t Bolt_validate(const Bolt *self, slot_report *report, void *context);
bool Bolt_to_json(const Bolt *self, slot_json_writer *writer);
SLOT_MUST_CHECK bool Bolt_from_json(Bolt *self, slot_json_reader *reader);

typedef struct Part_pool Bolt_pool;
#define Bolt_pool_init Part_pool_init
Bolt *Bolt_new(Bolt_pool *pool);
void Bolt_free(Bolt_pool *pool, Bolt *self);
static inline Bolt *
Bolt_next(slot_walk *walk)
{
	return SLOT_CAST(Bolt *, slot_walk_next(walk, &Bolt_class));
}
/* As what it is, Bolt or one below it. */
#define Bolt_pool_repr(pool, self, ...) \
	slot_pool_repr(&(pool)->all, 1 ? (self) : SLOT_CAST(const Bolt *, NULL), __VA_ARGS__)
/** NULL where the object is none. */
Bolt *Bolt_from_Part(const Bolt_pool *pool, Part *from);
const Bolt *Bolt_from_const_Part(const Bolt_pool *pool, const Part *from);
Bolt *Bolt_new_from_json(Bolt_pool *pool, slot_json_reader *reader);

static inline Part *
Bolt_as_Part(Bolt *self)
{
	return &self->slot_base;
}

static inline const Part *
Bolt_as_const_Part(const Bolt *self)
{
	return &self->slot_base;
}

/* ---- Part's slots, of a Bolt: by slot_get, documented there ---- */

#define Bolt_UP_(self) (&(1 ? (self) : SLOT_CAST(Bolt *, NULL))->slot_base)

/* ---- not to be read ---- */

#define Bolt_LAYOUT 0x4ff93ab59ec98e20
#define Bolt_SLOTS SLOT_NAMES("number, weight, code, label, stocked, holes, " \
	"pair, made")
#define Bolt_HAS_number SLOT_UP(Part, number, Bolt_UP_)
#define Bolt_HAS_weight SLOT_UP(Part, weight, Bolt_UP_)
#define Bolt_HAS_code SLOT_UP(Part, code, Bolt_UP_)
#define Bolt_HAS_label SLOT_UP(Part, label, Bolt_UP_)
#define Bolt_HAS_stocked SLOT_UP(Part, stocked, Bolt_UP_)
#define Bolt_HAS_holes SLOT_UP(Part, holes, Bolt_UP_)
#define Bolt_HAS_pair SLOT_UP(Part, pair, Bolt_UP_)
#define Bolt_HAS_made SLOT_UP(Part, made, Bolt_UP_)
typedef Bolt *Bolt_idx;
#define Bolt_at SLOT_ITSELF_
#define Bolt_idx_of SLOT_ITSELF_
#define Bolt_STARTS_ \
	Part_STARTS_
#define Bolt_DEFAULTS {{{ Bolt_STARTS_ }}}
#define Bolt_ARGS_(SLOT, slot_T) \
	Part_ARGS_(SLOT, slot_T)
#define Bolt_make(...) SLOT_MAKE_(Bolt, SLOT_NO_HOOK_, __VA_ARGS__)
#define Bolt_replace(from, ...) SLOT_REPLACE_(Bolt, SLOT_NO_HOOK_, from, __VA_ARGS__)
#define Bolt_try_make(...) SLOT_TRY_MAKE_(Bolt, __VA_ARGS__, )
#define Bolt_try_replace(...) SLOT_TRY_REPLACE_(Bolt, __VA_ARGS__, )
#define Bolt_try_new(...) SLOT_TRY_NEW_(Bolt, __VA_ARGS__, )

/*---- class Anchor, a kind of Bolt --------------------------------------------------------*/

/** Not assigned with '=': two would own the same. */
typedef struct Anchor { /* 56 bytes, align 8; as declared 64 */
	SLOT_EXTENSION_ union {
		SLOT_EXTENSION_ struct {
			/*   0 */ double weight;
			/*   8 */ char *label;
			/*  16 */ uint32_t number; /* 1..500 */
			/*  20 */ uint32_t made;
			/*  24 */ uint16_t holes[3];
			/*  30 */ Pair pair;
			/*  34 */ char code[8];
			/*  42 */ bool stocked;
			/*  43 */ uint8_t slot_count_holes;
			/*  44.0  whether weight is set */
			/*  44 */ uint8_t slot_bits44;
			/*  45 */ uint8_t slot_spare45[3];
			/*  48 */ uint8_t errno_;  /* 0..9 */
			/*  49 */ uint8_t slot_spare49[7];
		};
		Bolt slot_base;
		SLOT_NOT_COPIED_
	};
} Anchor;

#define Anchor_LEN_code 8
#define Anchor_LEN_holes 3
#define Anchor_class SLOT_CLASS_OF_(by_name_tables_Part, 2)
#define Anchor_CLASS 0x1f8b942c0427fc9d
enum Anchor_slot {
	Anchor_SLOT_number = 0,
	Anchor_SLOT_errno = 8
};

/** 1..500. */
static inline uint32_t
Anchor_get_number(const Anchor *self)
{
	return self->number;
}

/** False, and nothing changed, outside 1..500. */
SLOT_SETTER bool
Anchor_set_number(Anchor *self, int64_t value) SLOT_REFUSES_(value < 1 || value > 500)
{
	return slot_set_uint32_t(&self->number, value, 1, 500);
}

/** 0..9. */
static inline uint8_t
Anchor_get_errno(const Anchor *self)
{
	return self->errno_;
}

/** False, and nothing changed, outside 0..9. */
SLOT_SETTER bool
Anchor_set_errno(Anchor *self, int64_t value) SLOT_REFUSES_(value < 0 || value > 9)
{
	return slot_set_uint8_t(&self->errno_, value, 0, 9);
}

void Anchor_init(Anchor *self);
Anchor Anchor_of(int64_t number, const char *code, bool stocked, Pair pair, int64_t errno_);
SLOT_MUST_CHECK bool Anchor_try_of(Anchor *to, slot_fault *fault,
	int64_t number, const char *code, bool stocked, Pair pair, int64_t errno_);
void Anchor_release(Anchor *self);
SLOT_MUST_CHECK bool Anchor_copy(Anchor *to, const Anchor *from);
size_t Anchor_repr(const Anchor *self, char *text, size_t size);
size_t Anchor_validate(const Anchor *self, slot_report *report, void *context);
bool Anchor_to_json(const Anchor *self, slot_json_writer *writer);
SLOT_MUST_CHECK bool Anchor_from_json(Anchor *self, slot_json_reader *reader);

typedef struct Part_pool Anchor_pool;
#define Anchor_pool_init Part_pool_init
Anchor *Anchor_new(Anchor_pool *pool);
void Anchor_free(Anchor_pool *pool, Anchor *self);
static inline Anchor *
Anchor_next(slot_walk *walk)
{
	return SLOT_CAST(Anchor *, slot_walk_next(walk, &Anchor_class));
}
Anchor *Anchor_run(slot_run_walk *walk, size_t *count);
/** NULL where the object is none. */
Anchor *Anchor_from_Bolt(const Anchor_pool *pool, Bolt *from);
const Anchor *Anchor_from_const_Bolt(const Anchor_pool *pool, const Bolt *from);
/** NULL where the object is none. */
Anchor *Anchor_from_Part(const Anchor_pool *pool, Part *from);
const Anchor *Anchor_from_const_Part(const Anchor_pool *pool, const Part *from);
Anchor *Anchor_new_from_json(Anchor_pool *pool, slot_json_reader *reader);

static inline Bolt *
Anchor_as_Bolt(Anchor *self)
{
	return &self->slot_base;
}

static inline const Bolt *
Anchor_as_const_Bolt(const Anchor *self)
{
	return &self->slot_base;
}

static inline Part *
Anchor_as_Part(Anchor *self)
{
	return &self->slot_base.slot_base;
}

static inline const Part *
Anchor_as_const_Part(const Anchor *self)
{
	return &self->slot_base.slot_base;
}

/* ---- Bolt's slots, of an Anchor: by slot_get, documented there ---- */

#define Anchor_UP2_(self) (&(1 ? (self) : SLOT_CAST(Anchor *, NULL))->slot_base.slot_base)

/** Whether they are equal, slot by slot. */
static inline bool
Anchor_eq(const Anchor *a, const Anchor *b)
{
	return true &&
	       Anchor_get_number(a) == Anchor_get_number(b) &&
	       Part_has_weight(Anchor_UP2_(a)) == Part_has_weight(Anchor_UP2_(b))
		&& Part_get_weight(Anchor_UP2_(a)) == Part_get_weight(Anchor_UP2_(b)) &&

	       slot_eq_at(&Anchor_class, a, b, Part_SLOT_code) &&

	       slot_eq_at(&Anchor_class, a, b, Part_SLOT_label) &&
	       Part_get_stocked(Anchor_UP2_(a)) == Part_get_stocked(Anchor_UP2_(b)) &&

	       slot_eq_at(&Anchor_class, a, b, Part_SLOT_holes) &&

	       slot_eq_at(&Anchor_class, a, b, Part_SLOT_pair) &&
	       Part_get_made(Anchor_UP2_(a)) == Part_get_made(Anchor_UP2_(b)) &&
	       Anchor_get_errno(a) == Anchor_get_errno(b);
}

/* ---- not to be read ---- */

#define Anchor_LAYOUT 0x92b1d554d1d57cb7
#define Anchor_SLOTS SLOT_NAMES("number, weight, code, label, stocked, holes, " \
	"pair, made, errno")
#define Anchor_HAS_number SLOT_YES
#define Anchor_HAS_weight SLOT_UP(Part, weight, Anchor_UP2_)
#define Anchor_HAS_code SLOT_UP(Part, code, Anchor_UP2_)
#define Anchor_HAS_label SLOT_UP(Part, label, Anchor_UP2_)
#define Anchor_HAS_stocked SLOT_UP(Part, stocked, Anchor_UP2_)
#define Anchor_HAS_holes SLOT_UP(Part, holes, Anchor_UP2_)
#define Anchor_HAS_pair SLOT_UP(Part, pair, Anchor_UP2_)
#define Anchor_HAS_made SLOT_UP(Part, made, Anchor_UP2_)
#define Anchor_HAS_errno SLOT_YES
typedef Anchor *Anchor_idx;
#define Anchor_at SLOT_ITSELF_
#define Anchor_idx_of SLOT_ITSELF_
#define Anchor_STARTS_ \
	/* weight */ 0.0, /* label */ NULL, /* number */ 1, /* made */ 7, /* holes */ {0}, \
	/* pair */ Pair_DEFAULTS, /* code */ "", /* stocked */ false, /* slot_count_holes */ 0, \
	/* slot_bits44 */ 0x0, /* slot_spare45 */ {0}, /* errno_ */ 0, /* slot_spare49 */ {0}
#define Anchor_DEFAULTS {{{ Anchor_STARTS_ }}}
#define Anchor_ARGS_(SLOT, slot_T) \
	SLOT(NEED, ALWAYS, TRY, GET, slot_T, int64_t, number, number, 0, "1..500") \
	SLOT(MAY, REAL, SET, REAL, slot_T, double, weight, weight, SLOT_UNSET_REAL_) \
	SLOT(NEED, POINTER, TRY, NO, slot_T, const char *, code, code, 0) \
	SLOT(MAY, ALWAYS, TRY, GET, slot_T, const char *, label, label, "") \
	SLOT(NEED, ALWAYS, SET, GET, slot_T, bool, stocked, stocked, 0) \
	SLOT(NEED, ALWAYS, OBJECT, OBJECT, slot_T, Pair, pair, pair, 0) \
	SLOT(MAY, ALWAYS, T, GET, slot_T, uint32_t, made, made, SLOT_CAST(uint32_t, 7)) \
	SLOT(NEED, ALWAYS, TRY, GET, slot_T, int64_t, errno, errno_, 0, "0..9")
#define Anchor_make(...) SLOT_MAKE_(Anchor, SLOT_NO_HOOK_, __VA_ARGS__)
#define Anchor_replace(from, ...) SLOT_REPLACE_(Anchor, SLOT_NO_HOOK_, from, __VA_ARGS__)
#define Anchor_try_make(...) SLOT_TRY_MAKE_(Anchor, __VA_ARGS__, )
#define Anchor_try_replace(...) SLOT_TRY_REPLACE_(Anchor, __VA_ARGS__, )
#define Anchor_try_new(...) SLOT_TRY_NEW_(Anchor, __VA_ARGS__, )

/*---- class Tool, a kind of Item ----------------------------------------------------------*/

/** Weak references to it are allowed. */
typedef struct Tool { /* 12 bytes, align 4; as declared 16 */
	SLOT_EXTENSION_ union {
		SLOT_EXTENSION_ struct {
			/*   0 */ uint32_t id;
			/*   4 */ bool marked;
			/*   5 */ uint8_t unit;
			/*   6 */ Share share;
			/*   7 */ bool sold;
			/*   8 */ float length;
		};
		Item slot_base;
	};
} Tool;

#define Tool_class SLOT_CLASS_OF_(by_name_tables_Thing, 0)
#define Tool_CLASS 0x77c203e7a041e1f6

static inline float
Tool_get_length(const Tool *self)
{
	return self->length;
}

static inline void
Tool_set_length(Tool *self, float value)
{
	self->length = value;
}

void Tool_init(Tool *self);
Tool Tool_of(uint32_t id, bool marked, Unit unit, bool sold, float length);
SLOT_MUST_CHECK bool Tool_try_of(Tool *to, slot_fault *fault,
	uint32_t id, bool marked, Unit unit, bool sold, float length);
void Tool_copy(Tool *to, const Tool *from);
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
Tool *Tool_run(slot_run_walk *walk, size_t *count);
/** NULL where the object is none. */
Tool *Tool_from_Item(const Tool_pool *pool, Item *from);
const Tool *Tool_from_const_Item(const Tool_pool *pool, const Item *from);
/** NULL where the object is none. */
Tool *Tool_from_Thing(const Tool_pool *pool, Thing *from);
const Tool *Tool_from_const_Thing(const Tool_pool *pool, const Thing *from);
Tool_weak Tool_weaken(const Tool_pool *pool, const Tool *self);
/** NULL where it is gone, or no Tool. */
Tool *Tool_deref(const Tool_pool *pool, Tool_weak handle);
Tool *Tool_new_from_json(Tool_pool *pool, slot_json_reader *reader);

static inline Item *
Tool_as_Item(Tool *self)
{
	return &self->slot_base;
}

static inline const Item *
Tool_as_const_Item(const Tool *self)
{
	return &self->slot_base;
}

static inline Thing *
Tool_as_Thing(Tool *self)
{
	return &self->slot_base.slot_base;
}

static inline const Thing *
Tool_as_const_Thing(const Tool *self)
{
	return &self->slot_base.slot_base;
}

/* ---- Item's slots, of a Tool: by slot_get, documented there ---- */

#define Tool_UP_(self) (&(1 ? (self) : SLOT_CAST(Tool *, NULL))->slot_base)
#define Tool_UP2_(self) (&(1 ? (self) : SLOT_CAST(Tool *, NULL))->slot_base.slot_base)

/** Whether they are equal, slot by slot. */
static inline bool
Tool_eq(const Tool *a, const Tool *b)
{
	return true &&
	       Thing_get_id(Tool_UP2_(a)) == Thing_get_id(Tool_UP2_(b)) &&
	       Thing_get_marked(Tool_UP2_(a)) == Thing_get_marked(Tool_UP2_(b)) &&
	       Thing_get_unit(Tool_UP2_(a)) == Thing_get_unit(Tool_UP2_(b)) &&
	       Item_get_share(Tool_UP_(a)) == Item_get_share(Tool_UP_(b)) &&
	       Item_get_sold(Tool_UP_(a)) == Item_get_sold(Tool_UP_(b)) &&
	       Tool_get_length(a) == Tool_get_length(b);
}

/* ---- not to be read ---- */

enum Tool_slot {
	Tool_SLOT_length = 5
};
#define Tool_LAYOUT 0x1de40826e0ad381c
#define Tool_SLOTS SLOT_NAMES("id, marked, unit, share, sold, length")
#define Tool_HAS_id SLOT_UP(Thing, id, Tool_UP2_)
#define Tool_HAS_marked SLOT_UP(Thing, marked, Tool_UP2_)
#define Tool_HAS_unit SLOT_UP(Thing, unit, Tool_UP2_)
#define Tool_HAS_share SLOT_UP(Item, share, Tool_UP_)
#define Tool_HAS_sold SLOT_UP(Item, sold, Tool_UP_)
#define Tool_HAS_length SLOT_YES
typedef Tool *Tool_idx;
#define Tool_at SLOT_ITSELF_
#define Tool_idx_of SLOT_ITSELF_
#define Tool_STARTS_ \
	Item_STARTS_, /* length */ 0.0f
#define Tool_DEFAULTS {{{ Tool_STARTS_ }}}
#define Tool_ARGS_(SLOT, slot_T) \
	Item_ARGS_(SLOT, slot_T) \
	SLOT(NEED, ALWAYS, SET, GET, slot_T, float, length, length, 0)
#define Tool_make(...) SLOT_MAKE_(Tool, SLOT_NO_HOOK_, __VA_ARGS__)
#define Tool_replace(from, ...) SLOT_REPLACE_(Tool, SLOT_NO_HOOK_, from, __VA_ARGS__)
#define Tool_try_make(...) SLOT_TRY_MAKE_(Tool, __VA_ARGS__, )
#define Tool_try_replace(...) SLOT_TRY_REPLACE_(Tool, __VA_ARGS__, )
#define Tool_try_new(...) SLOT_TRY_NEW_(Tool, __VA_ARGS__, )

/*---- class Still -------------------------------------------------------------------------*/

typedef struct Still { /* 12 bytes, align 4 */
	/*   0 */ int32_t x;
	/*   4 */ int32_t y; /* optional */
	/*   8.0  whether y is set */
	/*   8 */ uint8_t slot_bits8;
	/*   9 */ uint8_t slot_spare9[3];
} Still;

#define Still_class SLOT_CLASS_OF_(by_name_tables_Still, 0)
#define Still_CLASS 0xe90d4741a0c71406

static inline int32_t
Still_get_x(const Still *self)
{
	return self->x;
}

/** Whether it is set. */
static inline bool
Still_has_y(const Still *self)
{
	return slot_bit(self->slot_bits8, 0);
}

/** Optional. */
static inline int32_t
Still_get_y(const Still *self)
{
	return self->y;
}

/** Makes raw memory an object. */
void Still_init(Still *self);
/** Of these values; ends the program where one is refused. */
Still Still_of(int32_t x);
/** The same; false, *to as it was, and the fault told (NULL: not), where one is refused. */
SLOT_MUST_CHECK bool Still_try_of(Still *to, slot_fault *fault,
	int32_t x);
/** Writes the class's own slots and nothing else. */
void Still_copy(Still *to, const Still *from);
/** Whether they are equal, slot by slot. */
bool Still_eq(const Still *a, const Still *b);
/** A number, the same of those that are equal. */
uint64_t Still_hash(const Still *self);
/** As text; its whole length, as snprintf. */
size_t Still_repr(const Still *self, char *text, size_t size);
/** How many slots hold what no setter lets in. */
size_t Still_validate(const Still *self, slot_report *report, void *context);
/** As a JSON object; false where the writer has stopped. */
bool Still_to_json(const Still *self, slot_json_writer *writer);
/** What it has is given up; at a fault it is as Still_init leaves it. */
SLOT_MUST_CHECK bool Still_from_json(Still *self, slot_json_reader *reader);

/** Still objects, and those below; slot_pool_clear(&pool.all), … */
typedef struct Still_pool {
	slot_pool all;
} Still_pool;
void Still_pool_init(Still_pool *pool);
/** As Still_init leaves it; NULL when out of memory. */
Still *Still_new(Still_pool *pool);
/** With all that it owns. */
void Still_free(Still_pool *pool, Still *self);
/** Of a walk; NULL at its end. */
static inline Still *
Still_next(slot_walk *walk)
{
	return SLOT_CAST(Still *, slot_walk_next(walk, NULL));
}
/* As what it is, Still or one below it. */
#define Still_pool_repr(pool, self, ...) \
	slot_pool_repr(&(pool)->all, 1 ? (self) : SLOT_CAST(const Still *, NULL), __VA_ARGS__)
/** A new object of the pool; NULL at a fault. */
Still *Still_new_from_json(Still_pool *pool, slot_json_reader *reader);

/* ---- not to be read ---- */

enum Still_slot {
	Still_SLOT_x = 0,
	Still_SLOT_y = 1
};
#define Still_LAYOUT 0xf6488523caf56c01
#define Still_SLOTS SLOT_NAMES("x, y")
#define Still_HAS_x SLOT_YES
#define Still_HAS_y SLOT_YES
typedef Still *Still_idx;
#define Still_at SLOT_ITSELF_
#define Still_idx_of SLOT_ITSELF_
#define Still_STARTS_ \
	/* x */ 0, /* y */ 0, /* slot_bits8 */ 0x0, /* slot_spare9 */ {0}
#define Still_DEFAULTS { Still_STARTS_ }
#define Still_ARGS_(SLOT, slot_T) \
	SLOT(NEED, ALWAYS, T, GET, slot_T, int32_t, x, x, 0) \
	SLOT(MAY, INT, T, INT, slot_T, int64_t, y, y, INT64_MIN)
#define Still_make(...) SLOT_MAKE_(Still, SLOT_NO_HOOK_, __VA_ARGS__)
#define Still_replace(from, ...) SLOT_REPLACE_(Still, SLOT_NO_HOOK_, from, __VA_ARGS__)
#define Still_try_make(...) SLOT_TRY_MAKE_(Still, __VA_ARGS__, )
#define Still_try_replace(...) SLOT_TRY_REPLACE_(Still, __VA_ARGS__, )
#define Still_try_new(...) SLOT_TRY_NEW_(Still, __VA_ARGS__, )

/*---- class Moved, a kind of Still --------------------------------------------------------*/

typedef struct Moved { /* 12 bytes, align 4 */
	SLOT_EXTENSION_ union {
		SLOT_EXTENSION_ struct {
			/*   0 */ int32_t x;
			/*   4 */ int32_t y;
			/*   8.0  whether y is set */
			/*   8 */ uint8_t slot_bits8;
			/*   9 */ uint8_t slot_spare9[3];
		};
		Still slot_base;
	};
} Moved;

#define Moved_class SLOT_CLASS_OF_(by_name_tables_Still, 1)
#define Moved_CLASS 0x1432172c889a66c7

void Moved_init(Moved *self);
Moved Moved_of(int32_t x);
SLOT_MUST_CHECK bool Moved_try_of(Moved *to, slot_fault *fault,
	int32_t x);
void Moved_copy(Moved *to, const Moved *from);
bool Moved_eq(const Moved *a, const Moved *b);
uint64_t Moved_hash(const Moved *self);
size_t Moved_repr(const Moved *self, char *text, size_t size);
size_t Moved_validate(const Moved *self, slot_report *report, void *context);
bool Moved_to_json(const Moved *self, slot_json_writer *writer);
SLOT_MUST_CHECK bool Moved_from_json(Moved *self, slot_json_reader *reader);

typedef struct Still_pool Moved_pool;
#define Moved_pool_init Still_pool_init
Moved *Moved_new(Moved_pool *pool);
void Moved_free(Moved_pool *pool, Moved *self);
static inline Moved *
Moved_next(slot_walk *walk)
{
	return SLOT_CAST(Moved *, slot_walk_next(walk, &Moved_class));
}
Moved *Moved_run(slot_run_walk *walk, size_t *count);
/** NULL where the object is none. */
Moved *Moved_from_Still(const Moved_pool *pool, Still *from);
const Moved *Moved_from_const_Still(const Moved_pool *pool, const Still *from);
Moved *Moved_new_from_json(Moved_pool *pool, slot_json_reader *reader);

static inline Still *
Moved_as_Still(Moved *self)
{
	return &self->slot_base;
}

static inline const Still *
Moved_as_const_Still(const Moved *self)
{
	return &self->slot_base;
}

/* ---- Still's slots, of a Moved: by slot_get, documented there ---- */

#define Moved_UP_(self) (&(1 ? (self) : SLOT_CAST(Moved *, NULL))->slot_base)

/* ---- not to be read ---- */

#define Moved_LAYOUT 0xae621ebba0c27206
#define Moved_SLOTS SLOT_NAMES("x, y")
#define Moved_HAS_x SLOT_UP(Still, x, Moved_UP_)
#define Moved_HAS_y SLOT_UP(Still, y, Moved_UP_)
typedef Moved *Moved_idx;
#define Moved_at SLOT_ITSELF_
#define Moved_idx_of SLOT_ITSELF_
#define Moved_STARTS_ \
	Still_STARTS_
#define Moved_DEFAULTS {{{ Moved_STARTS_ }}}
#define Moved_ARGS_(SLOT, slot_T) \
	Still_ARGS_(SLOT, slot_T)
#define Moved_make(...) SLOT_MAKE_(Moved, SLOT_NO_HOOK_, __VA_ARGS__)
#define Moved_replace(from, ...) SLOT_REPLACE_(Moved, SLOT_NO_HOOK_, from, __VA_ARGS__)
#define Moved_try_make(...) SLOT_TRY_MAKE_(Moved, __VA_ARGS__, )
#define Moved_try_replace(...) SLOT_TRY_REPLACE_(Moved, __VA_ARGS__, )
#define Moved_try_new(...) SLOT_TRY_NEW_(Moved, __VA_ARGS__, )

/*---- all pools ---------------------------------------------------------------------------*/

/** A pool of each family, and those of what it imports. */
typedef struct by_name_pools {
	Part_pool Part;
	Still_pool Still;
	base_pools *base;
	slot_pool *slot_all[2];
} by_name_pools;
/** The others have been initialised. */
void by_name_pools_init(by_name_pools *pools, base_pools *);
/** Frees all objects of its own. */
void by_name_pools_clear(by_name_pools *pools);
/** Frees their memory too; before the others are destroyed. */
void by_name_pools_destroy(by_name_pools *pools);

/*---- checks ------------------------------------------------------------------------------*/

/* Laid out for lp64; this compiler must agree. */
SLOT_CHECK_(Part, 48u, 8);
SLOT_CHECK_UP_(Bolt, 48u, 8, Part);
SLOT_CHECK_(Anchor, 56u, 8);
SLOT_CHECK_UP_(Tool, 12, 4, Item);
SLOT_CHECK_(Still, 12, 4);
SLOT_CHECK_UP_(Moved, 12, 4, Still);

SLOT_HEADER_END
#endif /* BY_NAME_H */
