/*
 * market.h: What the matching engine keeps in memory.
 *
 * Written by slotgen from market.yaml; edit that, not this.
 *
 *                                  bytes
 *   enum   Side                           buy, sell
 *   enum   Fault                          none, overtemp, brownout
 *   class  Order                      40  A resting order.
 *   class    LimitOrder               48
 *   class  Note                       16
 *
 * A class C with a slot s gives
 *
 *   C_get_s, C_set_s        read and write; a setter that can refuse returns false, having
 *                           changed nothing
 *   C_has_s, C_clear_s      where s is optional; unset, it reads as what it starts with
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
 *   market_pools, market_pools_init
 *                           all pools at once, and what tells each what it owns from
 *   C_weaken, C_deref       a weak reference, and its object or NULL
 *   C_SLOT_s, C_class       the slot's number, and the table of them all, for slotgen.h
 *   C_CLASS                 what slot_class_of(o)->id is of a C, for switch
 *   C_LAYOUT                changes with names, types and offsets
 *
 * One file of a program has  #define MARKET_IMPLEMENTATION  before it includes this one: it
 * defines the tables and the functions that have no body here, which stand in
 * market_tables.h. Members whose names begin with slot_ belong to the accessors.
 */
#include "slotgen.h" /* IWYU pragma: export */

#if defined(MARKET_IMPLEMENTATION) && !defined(MARKET_TABLES_H)
#include "market_tables.h" /* which includes this one */
#endif

#ifndef MARKET_H
#define MARKET_H

#if SLOTGEN_INTERFACE != 4
#error "market.h was written for another slotgen.h: its SLOTGEN_INTERFACE must be 4"
#endif
#if defined(__GNUC__) && __INCLUDE_LEVEL__ > 0
#pragma GCC system_header /* no warnings from here, and refusals at the line that asked */
#endif
SLOT_HEADER_BEGIN

typedef struct Order Order;
/** A weak reference to an Order; all zero is none. */
typedef slot_weak Order_weak;
typedef struct LimitOrder LimitOrder;
/** A weak reference to a LimitOrder; all zero is none. */
typedef slot_weak LimitOrder_weak;
typedef struct Note Note;

SLOT_TABLES_(market_tables_Order);
SLOT_TABLES_(market_tables_Note);
SLOT_TABLES_(market_tables_Side);
SLOT_TABLES_(market_tables_Fault);


/*---- enum Side ---------------------------------------------------------------------------*/

#define Side_enum SLOT_ENUM_OF_(market_tables_Side)
typedef enum Side SLOT_ENUM_INT {
	Side_buy = 0,
	Side_sell = 1
} Side;

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

	if (!slot_enum_number(&Side_enum, text, length, &number)) {
		return false;
	}
	*value = SLOT_CAST(Side, number);
	return true;
}


/*---- enum Fault --------------------------------------------------------------------------*/

#define Fault_enum SLOT_ENUM_OF_(market_tables_Fault)
typedef enum Fault SLOT_ENUM_INT {
	Fault_none = 0,
	Fault_overtemp = 0x10,
	Fault_brownout = 0x20
} Fault;

/** Whether a number is one of them. */
static inline bool
Fault_is_known(int64_t number)
{
	return number == 0 || number == 0x10 || number == 0x20;
}

/** "none" for Fault_none; NULL for a number that has no name. */
static inline const char *
Fault_text(Fault value)
{
	return slot_enum_text(&Fault_enum, SLOT_CAST(int64_t, value));
}

/** Fault_none for "none"; false, and nothing changed, for a text that is none. */
static inline bool
Fault_from_text(const char *text, size_t length, Fault *value)
{
	int64_t number;

	if (!slot_enum_number(&Fault_enum, text, length, &number)) {
		return false;
	}
	*value = SLOT_CAST(Fault, number);
	return true;
}


/*---- types -------------------------------------------------------------------------------*/

/** in 0..100 */
typedef uint8_t Percent;


/*---- class Order -------------------------------------------------------------------------*/

/** A resting order. Weak references to it are allowed. */
typedef struct Order { /* 40 bytes, align 8; sorted 48 */
	/*   0 */ uint64_t id;    /* identifier */
	/*   8 */ double price;
	/*  16 */ double stop;    /* price at which it becomes a market order; optional */
	/*  24 */ uint32_t qty;   /* 0..1000000, 0 at first */
	/*  28 */ uint8_t side;
	/*  29 */ char symbol[8];
	/*  37 */ bool active;    /* true at first */
	/*  38 */ Percent filled; /* 0..100 percent */
	/*  39.0  uint8_t urgency in 0..3, 2 bits
	 *  39.2  whether stop is set */
	/*  39 */ uint8_t slot_bits39;
} Order;

#define Order_LEN_symbol 8
#define Order_class SLOT_CLASS_OF_(market_tables_Order, 0)
#define Order_CLASS 0xda9afd1e02fe153f

/** Identifier. */
static inline uint64_t
Order_get_id(const Order *self)
{
	return self->id;
}

static inline void
Order_set_id(Order *self, uint64_t value)
{
	self->id = value;
}

static inline double
Order_get_price(const Order *self)
{
	return self->price;
}

static inline void
Order_set_price(Order *self, double value)
{
	self->price = value;
}

/** 0..1000000, 0 at first. */
static inline uint32_t
Order_get_qty(const Order *self)
{
	return self->qty;
}

/** False, and nothing changed, outside 0..1000000. */
SLOT_SETTER bool
Order_set_qty(Order *self, int64_t value) SLOT_REFUSES_(value < 0 || value > 1000000)
{
	return slot_set_uint32_t(&self->qty, value, 0, 1000000);
}

static inline Side
Order_get_side(const Order *self)
{
	return SLOT_CAST(Side, self->side);
}

/** False, and nothing changed, for a number that is no Side. */
SLOT_SETTER bool
Order_set_side(Order *self, Side value)
{
	if (!Side_is_known(SLOT_CAST(int64_t, value))) {
		return false;
	}
	self->side = SLOT_CAST(uint8_t, value);
	return true;
}

static inline const char *
Order_get_symbol(const Order *self)
{
	return self->symbol;
}

/** False, and nothing changed, for a text of 8 bytes or more. */
SLOT_SETTER bool
Order_set_symbol(Order *self, const char *value)
{
	return slot_put_text(self->symbol, 8, value, strlen(value));
}

/** true at first. */
static inline bool
Order_get_active(const Order *self)
{
	return self->active;
}

static inline void
Order_set_active(Order *self, bool value)
{
	self->active = value;
}

/** Whether it is set. */
static inline bool
Order_has_stop(const Order *self)
{
	return slot_bit(self->slot_bits39, 2);
}

/** Price at which it becomes a market order; optional. */
static inline double
Order_get_stop(const Order *self)
{
	return self->stop;
}

static inline void
Order_set_stop(Order *self, double value)
{
	self->stop = value;
	self->slot_bits39 = slot_put8(self->slot_bits39, 2, 1, 1);
}

/** Unset from here on. */
static inline void
Order_clear_stop(Order *self)
{
	self->stop = 0.0;
	self->slot_bits39 = slot_put8(self->slot_bits39, 2, 1, 0);
}

/** 0..100 percent. */
static inline Percent
Order_get_filled(const Order *self)
{
	return self->filled;
}

/** False, and nothing changed, outside 0..100. */
SLOT_SETTER bool
Order_set_filled(Order *self, int64_t value) SLOT_REFUSES_(value < 0 || value > 100)
{
	return slot_set_uint8_t(&self->filled, value, 0, 100);
}

/** 0..3. */
static inline uint8_t
Order_get_urgency(const Order *self)
{
	return slot_bits8(self->slot_bits39, 0, 2);
}

/** False, and nothing changed, outside 0..3. */
SLOT_SETTER bool
Order_set_urgency(Order *self, int64_t value) SLOT_REFUSES_(value < 0 || value > 3)
{
	if (value < 0 || value > 3) {
		return false;
	}
	self->slot_bits39 = slot_put8(self->slot_bits39, 0, 2, SLOT_CAST(uint64_t, value));
	return true;
}

/** Makes raw memory an object. */
void Order_init(Order *self);
/** Of these values; ends the program where one is refused. */
Order Order_of(uint64_t id, double price, Side side, const char *symbol, int64_t filled,
	int64_t urgency);
/** The same; false, *to as it was, and the fault told (NULL: not), where one is refused. */
SLOT_MUST_CHECK bool Order_try_of(Order *to, slot_fault *fault,
	uint64_t id, double price, Side side, const char *symbol, int64_t filled,
	int64_t urgency);
/** Writes the class's own slots and nothing else. */
void Order_copy(Order *to, const Order *from);
/** Whether they are equal, slot by slot. */
bool Order_eq(const Order *a, const Order *b);
/** As text; its whole length, as snprintf. */
size_t Order_repr(const Order *self, char *text, size_t size);
/** How many slots hold what no setter lets in. */
size_t Order_validate(const Order *self, slot_report *report, void *context);
/** As a JSON object; false where the writer has stopped. */
bool Order_to_json(const Order *self, slot_json_writer *writer);
/** What it has is given up; at a fault it is as Order_init leaves it. */
SLOT_MUST_CHECK bool Order_from_json(Order *self, slot_json_reader *reader);

/** Order objects, and those below; slot_pool_clear(&pool.all), … */
typedef struct Order_pool {
	slot_pool all;
} Order_pool;
void Order_pool_init(Order_pool *pool);
/** As Order_init leaves it; NULL when out of memory. */
Order *Order_new(Order_pool *pool);
/** With all that it owns. */
void Order_free(Order_pool *pool, Order *self);
/** Of a walk; NULL at its end. */
static inline Order *
Order_next(slot_walk *walk)
{
	return SLOT_CAST(Order *, slot_walk_next(walk, NULL));
}
/* As what it is, Order or one below it. */
#define Order_pool_repr(pool, self, ...) \
	slot_pool_repr(&(pool)->all, 1 ? (self) : SLOT_CAST(const Order *, NULL), __VA_ARGS__)
Order_weak Order_weaken(const Order_pool *pool, const Order *self);
/** NULL where it is gone. */
static inline Order *
Order_deref(const Order_pool *pool, Order_weak handle)
{
	return SLOT_CAST(Order *, slot_deref_(&pool->all, handle));
}
/** A new object of the pool; NULL at a fault. */
Order *Order_new_from_json(Order_pool *pool, slot_json_reader *reader);

/* ---- not to be read ---- */

enum Order_slot {
	Order_SLOT_id,
	Order_SLOT_price,
	Order_SLOT_qty,
	Order_SLOT_side,
	Order_SLOT_symbol,
	Order_SLOT_active,
	Order_SLOT_stop,
	Order_SLOT_filled,
	Order_SLOT_urgency
};
#define Order_LAYOUT 0xa8846c5ec75eabb7
#define Order_SLOTS SLOT_NAMES("id, price, qty, side, symbol, active, stop, " \
	"filled, urgency")
#define Order_HAS_id SLOT_YES
#define Order_HAS_price SLOT_YES
#define Order_HAS_qty SLOT_YES
#define Order_HAS_side SLOT_YES
#define Order_HAS_symbol SLOT_YES
#define Order_HAS_active SLOT_YES
#define Order_HAS_stop SLOT_YES
#define Order_HAS_filled SLOT_YES
#define Order_HAS_urgency SLOT_YES
typedef Order *Order_idx;
#define Order_at SLOT_ITSELF_
#define Order_idx_of SLOT_ITSELF_
#define Order_STARTS_ \
	/* id */ 0, /* price */ 0.0, /* stop */ 0.0, /* qty */ 0, /* side */ 0, \
	/* symbol */ "", /* active */ true, /* filled */ 0, /* slot_bits39 */ 0x0
#define Order_DEFAULTS { Order_STARTS_ }
#define Order_ARGS_(SLOT, slot_T) \
	SLOT(NEED, ALWAYS, SET, GET, slot_T, uint64_t, id, id, 0) \
	SLOT(NEED, ALWAYS, SET, GET, slot_T, double, price, price, 0) \
	SLOT(MAY, ALWAYS, TRY, GET, slot_T, int64_t, qty, qty, SLOT_CAST(int64_t, 0), \
		"0..1000000") \
	SLOT(NEED, ALWAYS, TRY, GET, slot_T, Side, side, side, 0) \
	SLOT(NEED, POINTER, TRY, NO, slot_T, const char *, symbol, symbol, 0) \
	SLOT(MAY, ALWAYS, SET, GET, slot_T, bool, active, active, SLOT_CAST(bool, true)) \
	SLOT(MAY, REAL, SET, REAL, slot_T, double, stop, stop, SLOT_UNSET_REAL_) \
	SLOT(NEED, ALWAYS, TRY, GET, slot_T, int64_t, filled, filled, 0, "0..100") \
	SLOT(NEED, ALWAYS, TRY, GET, slot_T, int64_t, urgency, urgency, 0, "0..3")
#define Order_make(...) SLOT_MAKE_(Order, SLOT_NO_HOOK_, __VA_ARGS__)
#define Order_replace(from, ...) SLOT_REPLACE_(Order, SLOT_NO_HOOK_, from, __VA_ARGS__)
#define Order_try_make(...) SLOT_TRY_MAKE_(Order, __VA_ARGS__, )
#define Order_try_replace(...) SLOT_TRY_REPLACE_(Order, __VA_ARGS__, )
#define Order_try_new(...) SLOT_TRY_NEW_(Order, __VA_ARGS__, )

/*---- class LimitOrder, a kind of Order ---------------------------------------------------*/

/** Weak references to it are allowed. */
typedef struct LimitOrder { /* 48 bytes, align 8; sorted 56 */
	SLOT_EXTENSION_ union {
		SLOT_EXTENSION_ struct {
			/*   0 */ uint64_t id;
			/*   8 */ double price;
			/*  16 */ double stop;
			/*  24 */ uint32_t qty;
			/*  28 */ uint8_t side;
			/*  29 */ char symbol[8];
			/*  37 */ bool active;
			/*  38 */ Percent filled;
			/*  39.0  uint8_t urgency in 0..3, 2 bits
			 *  39.2  whether stop is set */
			/*  39 */ uint8_t slot_bits39;
			/*  40 */ double limit;
		};
		Order slot_base;
	};
} LimitOrder;

#define LimitOrder_LEN_symbol 8
#define LimitOrder_class SLOT_CLASS_OF_(market_tables_Order, 1)
#define LimitOrder_CLASS 0xb383d7dc1648b0e4

static inline double
LimitOrder_get_limit(const LimitOrder *self)
{
	return self->limit;
}

static inline void
LimitOrder_set_limit(LimitOrder *self, double value)
{
	self->limit = value;
}

void LimitOrder_init(LimitOrder *self);
LimitOrder LimitOrder_of(uint64_t id, double price, Side side, const char *symbol,
	int64_t filled, int64_t urgency, double limit);
SLOT_MUST_CHECK bool LimitOrder_try_of(LimitOrder *to, slot_fault *fault,
	uint64_t id, double price, Side side, const char *symbol,
	int64_t filled, int64_t urgency, double limit);
void LimitOrder_copy(LimitOrder *to, const LimitOrder *from);
bool LimitOrder_eq(const LimitOrder *a, const LimitOrder *b);
size_t LimitOrder_repr(const LimitOrder *self, char *text, size_t size);
size_t LimitOrder_validate(const LimitOrder *self, slot_report *report, void *context);
bool LimitOrder_to_json(const LimitOrder *self, slot_json_writer *writer);
SLOT_MUST_CHECK bool LimitOrder_from_json(LimitOrder *self, slot_json_reader *reader);

typedef struct Order_pool LimitOrder_pool;
#define LimitOrder_pool_init Order_pool_init
LimitOrder *LimitOrder_new(LimitOrder_pool *pool);
void LimitOrder_free(LimitOrder_pool *pool, LimitOrder *self);
static inline LimitOrder *
LimitOrder_next(slot_walk *walk)
{
	return SLOT_CAST(LimitOrder *, slot_walk_next(walk, &LimitOrder_class));
}
LimitOrder *LimitOrder_run(slot_run_walk *walk, size_t *count);
/** NULL where the object is none. */
LimitOrder *LimitOrder_from_Order(const LimitOrder_pool *pool, Order *from);
const LimitOrder *LimitOrder_from_const_Order(const LimitOrder_pool *pool, const Order *from);
LimitOrder_weak LimitOrder_weaken(const LimitOrder_pool *pool, const LimitOrder *self);
/** NULL where it is gone, or no LimitOrder. */
LimitOrder *LimitOrder_deref(const LimitOrder_pool *pool, LimitOrder_weak handle);
LimitOrder *LimitOrder_new_from_json(LimitOrder_pool *pool, slot_json_reader *reader);

static inline Order *
LimitOrder_as_Order(LimitOrder *self)
{
	return &self->slot_base;
}

static inline const Order *
LimitOrder_as_const_Order(const LimitOrder *self)
{
	return &self->slot_base;
}

/* ---- Order's slots, of a LimitOrder: documented there ---- */

#define LimitOrder_UP_(self) (&(1 ? (self) : SLOT_CAST(LimitOrder *, NULL))->slot_base)
#define LimitOrder_get_id(self) Order_get_id(LimitOrder_UP_(self))
#define LimitOrder_set_id(self, ...) Order_set_id(LimitOrder_UP_(self), __VA_ARGS__)
#define LimitOrder_get_price(self) Order_get_price(LimitOrder_UP_(self))
#define LimitOrder_set_price(self, ...) Order_set_price(LimitOrder_UP_(self), __VA_ARGS__)
#define LimitOrder_get_qty(self) Order_get_qty(LimitOrder_UP_(self))
#define LimitOrder_set_qty(self, ...) Order_set_qty(LimitOrder_UP_(self), __VA_ARGS__)
#define LimitOrder_get_side(self) Order_get_side(LimitOrder_UP_(self))
#define LimitOrder_set_side(self, ...) Order_set_side(LimitOrder_UP_(self), __VA_ARGS__)
#define LimitOrder_get_symbol(self) Order_get_symbol(LimitOrder_UP_(self))
#define LimitOrder_set_symbol(self, ...) Order_set_symbol(LimitOrder_UP_(self), __VA_ARGS__)
#define LimitOrder_get_active(self) Order_get_active(LimitOrder_UP_(self))
#define LimitOrder_set_active(self, ...) Order_set_active(LimitOrder_UP_(self), __VA_ARGS__)
#define LimitOrder_has_stop(self) Order_has_stop(LimitOrder_UP_(self))
#define LimitOrder_get_stop(self) Order_get_stop(LimitOrder_UP_(self))
#define LimitOrder_set_stop(self, ...) Order_set_stop(LimitOrder_UP_(self), __VA_ARGS__)
#define LimitOrder_clear_stop(self) Order_clear_stop(LimitOrder_UP_(self))
#define LimitOrder_get_filled(self) Order_get_filled(LimitOrder_UP_(self))
#define LimitOrder_set_filled(self, ...) Order_set_filled(LimitOrder_UP_(self), __VA_ARGS__)
#define LimitOrder_get_urgency(self) Order_get_urgency(LimitOrder_UP_(self))
#define LimitOrder_set_urgency(self, ...) Order_set_urgency(LimitOrder_UP_(self), __VA_ARGS__)

/* ---- not to be read ---- */

enum LimitOrder_slot {
	LimitOrder_SLOT_id,
	LimitOrder_SLOT_price,
	LimitOrder_SLOT_qty,
	LimitOrder_SLOT_side,
	LimitOrder_SLOT_symbol,
	LimitOrder_SLOT_active,
	LimitOrder_SLOT_stop,
	LimitOrder_SLOT_filled,
	LimitOrder_SLOT_urgency,
	LimitOrder_SLOT_limit
};
#define LimitOrder_LAYOUT 0xd9609e5bf4dd1fe0
#define LimitOrder_SLOTS SLOT_NAMES("id, price, qty, side, symbol, active, stop, " \
	"filled, urgency, limit")
#define LimitOrder_HAS_id SLOT_YES
#define LimitOrder_HAS_price SLOT_YES
#define LimitOrder_HAS_qty SLOT_YES
#define LimitOrder_HAS_side SLOT_YES
#define LimitOrder_HAS_symbol SLOT_YES
#define LimitOrder_HAS_active SLOT_YES
#define LimitOrder_HAS_stop SLOT_YES
#define LimitOrder_HAS_filled SLOT_YES
#define LimitOrder_HAS_urgency SLOT_YES
#define LimitOrder_HAS_limit SLOT_YES
typedef LimitOrder *LimitOrder_idx;
#define LimitOrder_at SLOT_ITSELF_
#define LimitOrder_idx_of SLOT_ITSELF_
#define LimitOrder_STARTS_ \
	Order_STARTS_, /* limit */ 0.0
#define LimitOrder_DEFAULTS {{{ LimitOrder_STARTS_ }}}
#define LimitOrder_ARGS_(SLOT, slot_T) \
	Order_ARGS_(SLOT, slot_T) \
	SLOT(NEED, ALWAYS, SET, GET, slot_T, double, limit, limit, 0)
#define LimitOrder_make(...) SLOT_MAKE_(LimitOrder, SLOT_NO_HOOK_, __VA_ARGS__)
#define LimitOrder_replace(from, ...) SLOT_REPLACE_(LimitOrder, SLOT_NO_HOOK_, from, __VA_ARGS__)
#define LimitOrder_try_make(...) SLOT_TRY_MAKE_(LimitOrder, __VA_ARGS__, )
#define LimitOrder_try_replace(...) SLOT_TRY_REPLACE_(LimitOrder, __VA_ARGS__, )
#define LimitOrder_try_new(...) SLOT_TRY_NEW_(LimitOrder, __VA_ARGS__, )

/*---- class Note --------------------------------------------------------------------------*/

/** Not assigned with '=': two would own the same. */
typedef struct Note { /* 16 bytes, align 8 */
	SLOT_EXTENSION_ union {
		SLOT_EXTENSION_ struct {
			/*   0 */ char *text;
			/*   8 */ char *author;
		};
		SLOT_NOT_COPIED_
	};
} Note;

#define Note_class SLOT_CLASS_OF_(market_tables_Note, 0)
#define Note_CLASS 0x6e65df479655b0c5

static inline const char *
Note_get_text(const Note *self)
{
	return self->text ? self->text : "";
}

/** Copies it; NULL stands for the text at the start. False, and nothing changed, when out
 * of memory. */
SLOT_SETTER bool
Note_set_text(Note *self, const char *value)
{
	return slot_string_copy(&self->text, value);
}

static inline const char *
Note_get_author(const Note *self)
{
	return self->author ? self->author : "";
}

/** Copies it; NULL stands for the text at the start. False, and nothing changed, when out
 * of memory. */
SLOT_SETTER bool
Note_set_author(Note *self, const char *value)
{
	return slot_string_copy(&self->author, value);
}

/** Makes raw memory an object. */
void Note_init(Note *self);
/** Of these values; ends the program where one is refused. */
Note Note_of(const char *text, const char *author);
/** The same; false, *to as it was, and the fault told (NULL: not), where one is refused. */
SLOT_MUST_CHECK bool Note_try_of(Note *to, slot_fault *fault,
	const char *text, const char *author);
/** Gives up what it owns: texts and lists are as at the start, own pointers NULL. For objects that
 * are in no pool. */
void Note_release(Note *self);
/** With copies of all that it owns, in the pools where that is; false, and nothing changed, when
 * out of memory. */
SLOT_MUST_CHECK bool Note_copy(Note *to, const Note *from);
/** Whether they are equal, slot by slot. */
bool Note_eq(const Note *a, const Note *b);
/** As text; its whole length, as snprintf. */
size_t Note_repr(const Note *self, char *text, size_t size);
/** How many slots hold what no setter lets in. */
size_t Note_validate(const Note *self, slot_report *report, void *context);
/** As a JSON object; false where the writer has stopped. */
bool Note_to_json(const Note *self, slot_json_writer *writer);
/** What it has is given up; at a fault it is as Note_init leaves it. */
SLOT_MUST_CHECK bool Note_from_json(Note *self, slot_json_reader *reader);

/** Note objects, and those below; slot_pool_clear(&pool.all), … */
typedef struct Note_pool {
	slot_pool all;
} Note_pool;
void Note_pool_init(Note_pool *pool);
/** As Note_init leaves it; NULL when out of memory. */
Note *Note_new(Note_pool *pool);
/** With all that it owns. */
void Note_free(Note_pool *pool, Note *self);
/** Of a walk; NULL at its end. */
static inline Note *
Note_next(slot_walk *walk)
{
	return SLOT_CAST(Note *, slot_walk_next(walk, NULL));
}
/** Of slot_pool_runs: the first of so many side by side; NULL at its end. */
Note *Note_run(slot_run_walk *walk, size_t *count);
/** A new object of the pool; NULL at a fault. */
Note *Note_new_from_json(Note_pool *pool, slot_json_reader *reader);

/* ---- not to be read ---- */

enum Note_slot {
	Note_SLOT_text,
	Note_SLOT_author
};
#define Note_LAYOUT 0x30d268435fa11d83
#define Note_SLOTS SLOT_NAMES("text, author")
#define Note_HAS_text SLOT_YES
#define Note_HAS_author SLOT_YES
typedef Note *Note_idx;
#define Note_at SLOT_ITSELF_
#define Note_idx_of SLOT_ITSELF_
#define Note_STARTS_ \
	/* text */ NULL, /* author */ NULL
#define Note_DEFAULTS {{{ Note_STARTS_ }}}
#define Note_ARGS_(SLOT, slot_T) \
	SLOT(NEED, ALWAYS, TRY, GET, slot_T, const char *, text, text, 0) \
	SLOT(NEED, ALWAYS, TRY, GET, slot_T, const char *, author, author, 0)
#define Note_make(...) SLOT_MAKE_(Note, SLOT_NO_HOOK_, __VA_ARGS__)
#define Note_replace(from, ...) SLOT_REPLACE_(Note, SLOT_NO_HOOK_, from, __VA_ARGS__)
#define Note_try_make(...) SLOT_TRY_MAKE_(Note, __VA_ARGS__, )
#define Note_try_replace(...) SLOT_TRY_REPLACE_(Note, __VA_ARGS__, )
#define Note_try_new(...) SLOT_TRY_NEW_(Note, __VA_ARGS__, )

/*---- all pools ---------------------------------------------------------------------------*/

/** A pool of each family. */
typedef struct market_pools {
	Order_pool Order;
	Note_pool Note;
	slot_pool *slot_all[2];
} market_pools;
void market_pools_init(market_pools *pools);
/** Frees all objects. */
void market_pools_clear(market_pools *pools);
/** Frees their memory too. */
void market_pools_destroy(market_pools *pools);

/*---- checks ------------------------------------------------------------------------------*/

/* Laid out for lp64; this compiler must agree. */
SLOT_CHECK_(Order, 40, 8);
SLOT_CHECK_UP_(LimitOrder, 48, 8, Order);
SLOT_CHECK_(Note, 16u, 8);

SLOT_HEADER_END
#endif /* MARKET_H */
