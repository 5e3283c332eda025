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
 * One file of a program has  #define MARKET_IMPLEMENTATION  before it includes this one: it
 * defines the tables, which stand in market_tables.h. Members whose names begin with slot_
 * belong to the accessors.
 */
#include "slotgen.h"

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

typedef enum Side SLOT_ENUM_INT {
	Side_buy = 0,
	Side_sell = 1
} Side;
#define Side_enum SLOT_ENUM_OF_(market_tables_Side)

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

typedef enum Fault SLOT_ENUM_INT {
	Fault_none = 0,
	Fault_overtemp = 0x10,
	Fault_brownout = 0x20
} Fault;
#define Fault_enum SLOT_ENUM_OF_(market_tables_Fault)

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

typedef uint8_t Percent; /* in 0..100 */


/*---- class Order -------------------------------------------------------------------------*/

/** A resting order. Weak references to it are allowed. */
struct Order { /* 40 bytes, align 8; sorted 48 */
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
};

#define Order_class SLOT_CLASS_OF_(market_tables_Order, 0)

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
static inline bool
Order_set_qty(Order *self, int64_t value)
{
	if (value < 0 || value > 1000000) {
		return false;
	}
	self->qty = SLOT_CAST(uint32_t, value);
	return true;
}

static inline Side
Order_get_side(const Order *self)
{
	return SLOT_CAST(Side, self->side);
}

/** False, and nothing changed, for a number that is no Side. */
static inline bool
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
static inline bool
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

/** It is unset from here on. */
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
static inline bool
Order_set_filled(Order *self, int64_t value)
{
	if (value < 0 || value > 100) {
		return false;
	}
	self->filled = SLOT_CAST(uint8_t, value);
	return true;
}

/** 0..3. */
static inline uint8_t
Order_get_urgency(const Order *self)
{
	return SLOT_CAST(uint8_t, slot_bits(self->slot_bits39, 0, 2));
}

/** False, and nothing changed, outside 0..3. */
static inline bool
Order_set_urgency(Order *self, int64_t value)
{
	if (value < 0 || value > 3) {
		return false;
	}
	self->slot_bits39 = slot_put8(self->slot_bits39, 0, 2, SLOT_CAST(uint64_t, value));
	return true;
}

#define Order_STARTS_ \
	/* id */ 0, /* price */ 0.0, /* stop */ 0.0, /* qty */ 0, /* side */ 0, /* symbol */ "", \
	/* active */ true, /* filled */ 0, /* slot_bits39 */ 0x0
/** What an object starts with: a constant initialiser. */
#define Order_DEFAULTS { Order_STARTS_ }

/** Makes raw memory an object. */
static inline void
Order_init(Order *self)
{
	static const Order slot_defaults_ = Order_DEFAULTS;

	slot_move(self, &slot_defaults_, sizeof *self);
}

/** Writes the class's own slots and nothing else. */
static inline void
Order_copy(Order *to, const Order *from)
{
	*to = *from;
}

/** Whether they are equal, slot by slot. */
#define Order_eq(a_, b_) slot_eq(&Order_class, SLOT_IS_(Order, a_), SLOT_IS_(Order, b_))
/** As text; its whole length, as snprintf. */
#define Order_repr(self_, text_, size_) slot_repr(&Order_class, SLOT_IS_(Order, self_), text_, size_)
/** How many slots hold what no setter lets in. */
#define Order_validate(self_, report_, context_) slot_validate(&Order_class, SLOT_IS_(Order, self_), report_, context_)

/** As a JSON object; false where the writer has stopped. */
#define Order_to_json(self_, writer_) slot_json_write(writer_, &Order_class, SLOT_IS_(Order, self_))

/** What it has is given up; at a fault it is as Order_init leaves it. */
static inline bool
Order_from_json(Order *self, slot_json_reader *reader)
{
	Order_init(self);
	return slot_json_read(reader, &Order_class, self);
}

/** A pool of Order objects and those of classes below it. */
typedef struct Order_pool {
	slot_pool slot_pool_Order;
} Order_pool;

#define Order_pool_init(pool_)    slot_pool_init(&(pool_)->slot_pool_Order, &Order_class, NULL, 0)
#define Order_pool_count(pool_)   ((pool_)->slot_pool_Order.count)
#define Order_pool_clear(pool_)   slot_pool_clear(&(pool_)->slot_pool_Order)
#define Order_pool_destroy(pool_) slot_pool_destroy(&(pool_)->slot_pool_Order)
#define Order_pool_walk(pool_)    slot_pool_walk(&(pool_)->slot_pool_Order)
#define Order_next(walk_)  SLOT_CAST(Order *, slot_walk_next(walk_, NULL))

/** As Order_init leaves it; NULL when out of memory. */
static inline Order *
Order_new(Order_pool *pool)
{
	void *self = slot_pool_new(&pool->slot_pool_Order, &Order_class);

	if (self) {
		Order_init(SLOT_CAST(Order *, self));
	}
	return SLOT_CAST(Order *, self);
}

/** With all that it owns. */
static inline void
Order_free(Order_pool *pool, Order *self)
{
	slot_pool_free(&pool->slot_pool_Order, self);
}

static inline Order_weak
Order_weaken(const Order_pool *pool, const Order *self)
{
	return slot_weaken(&pool->slot_pool_Order, self);
}

/** NULL where it is gone. */
static inline Order *
Order_deref(const Order_pool *pool, Order_weak handle)
{
	return SLOT_CAST(Order *, slot_deref(&pool->slot_pool_Order, handle, NULL));
}

/** A new object of the pool; NULL at a fault. */
#define Order_new_from_json(pool_, reader_) SLOT_CAST(Order *, slot_json_read_new(reader_, &(pool_)->slot_pool_Order, &Order_class))

/* ---- for slot_get, slot_id, Order_make: not to be read ---- */

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
#define Order_LAYOUT 0xa8846c5ec75eabb7 /* changes with names, types and offsets */
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
#define Order_at(pool_, pointer_)  ((void)(pool_), (pointer_))
#define Order_idx_of(pool_, self_) ((void)(pool_), (self_))
#define Order_ARGS_(slot_A_, slot_T_) \
	slot_A_(NEED, ALWAYS, SET, GET, slot_T_, uint64_t, id, id, 0) \
	slot_A_(NEED, ALWAYS, SET, GET, slot_T_, double, price, price, 0) \
	slot_A_(MAY, ALWAYS, TRY, GET, slot_T_, int64_t, qty, qty, SLOT_CAST(int64_t, 0)) \
	slot_A_(NEED, ALWAYS, TRY, GET, slot_T_, Side, side, side, 0) \
	slot_A_(NEED, POINTER, TRY, OWN, slot_T_, const char *, symbol, symbol, 0) \
	slot_A_(MAY, ALWAYS, SET, GET, slot_T_, bool, active, active, SLOT_CAST(bool, true)) \
	slot_A_(MAY, REAL, SET, REAL, slot_T_, double, stop, stop, SLOT_UNSET_REAL_) \
	slot_A_(NEED, ALWAYS, TRY, GET, slot_T_, int64_t, filled, filled, 0) \
	slot_A_(NEED, ALWAYS, TRY, GET, slot_T_, int64_t, urgency, urgency, 0)

#define Order_make(...)             SLOT_MAKE_(Order, Order_ARGS_, SLOT_NO_HOOK_, __VA_ARGS__)
#define Order_replace(object_, ...) SLOT_REPLACE_(Order, Order_ARGS_, SLOT_NO_HOOK_, object_, __VA_ARGS__)
#define Order_of(slot_id_, slot_price_, slot_side_, slot_symbol_, slot_filled_, slot_urgency_) \
	SLOT_OF_(Order, SLOT_NO_HOOK_, \
		 SLOT_OF_ARG_(SET, Order, uint64_t, id, id, slot_id_) \
		 SLOT_OF_ARG_(SET, Order, double, price, price, slot_price_) \
		 SLOT_OF_ARG_(TRY, Order, Side, side, side, slot_side_) \
		 SLOT_OF_ARG_(TRY, Order, const char *, symbol, symbol, slot_symbol_) \
		 SLOT_OF_ARG_(TRY, Order, int64_t, filled, filled, slot_filled_) \
		 SLOT_OF_ARG_(TRY, Order, int64_t, urgency, urgency, slot_urgency_) \
		 SLOT_NO_MORE_)

/*---- class LimitOrder, a kind of Order ---------------------------------------------------*/

/** Weak references to it are allowed. */
struct LimitOrder { /* 48 bytes, align 8; sorted 56 */
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
};

#define LimitOrder_class SLOT_CLASS_OF_(market_tables_Order, 1)

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

#define LimitOrder_STARTS_ \
	Order_STARTS_, /* limit */ 0.0
/** What an object starts with: a constant initialiser. */
#define LimitOrder_DEFAULTS {{{ LimitOrder_STARTS_ }}}

/** Makes raw memory an object. */
static inline void
LimitOrder_init(LimitOrder *self)
{
	static const LimitOrder slot_defaults_ = LimitOrder_DEFAULTS;

	slot_move(self, &slot_defaults_, sizeof *self);
}

/** Writes the class's own slots and nothing else. */
static inline void
LimitOrder_copy(LimitOrder *to, const LimitOrder *from)
{
	*to = *from;
}

/** Whether they are equal, slot by slot. */
#define LimitOrder_eq(a_, b_) slot_eq(&LimitOrder_class, SLOT_IS_(LimitOrder, a_), SLOT_IS_(LimitOrder, b_))
/** As text; its whole length, as snprintf. */
#define LimitOrder_repr(self_, text_, size_) slot_repr(&LimitOrder_class, SLOT_IS_(LimitOrder, self_), text_, size_)
/** How many slots hold what no setter lets in. */
#define LimitOrder_validate(self_, report_, context_) slot_validate(&LimitOrder_class, SLOT_IS_(LimitOrder, self_), report_, context_)

/** As a JSON object; false where the writer has stopped. */
#define LimitOrder_to_json(self_, writer_) slot_json_write(writer_, &LimitOrder_class, SLOT_IS_(LimitOrder, self_))

/** What it has is given up; at a fault it is as LimitOrder_init leaves it. */
static inline bool
LimitOrder_from_json(LimitOrder *self, slot_json_reader *reader)
{
	LimitOrder_init(self);
	return slot_json_read(reader, &LimitOrder_class, self);
}

typedef struct Order_pool LimitOrder_pool;
#define LimitOrder_pool_init    Order_pool_init
#define LimitOrder_pool_count   Order_pool_count
#define LimitOrder_pool_clear   Order_pool_clear
#define LimitOrder_pool_destroy Order_pool_destroy
#define LimitOrder_pool_walk    Order_pool_walk
#define LimitOrder_next(walk_)  SLOT_CAST(LimitOrder *, slot_walk_next(walk_, &LimitOrder_class))

/** As LimitOrder_init leaves it; NULL when out of memory. */
static inline LimitOrder *
LimitOrder_new(LimitOrder_pool *pool)
{
	void *self = slot_pool_new(&pool->slot_pool_Order, &LimitOrder_class);

	if (self) {
		LimitOrder_init(SLOT_CAST(LimitOrder *, self));
	}
	return SLOT_CAST(LimitOrder *, self);
}

/** With all that it owns. */
static inline void
LimitOrder_free(LimitOrder_pool *pool, LimitOrder *self)
{
	slot_pool_free(&pool->slot_pool_Order, self);
}

/** NULL where the object is none. */
static inline LimitOrder *
LimitOrder_from_Order(const LimitOrder_pool *pool, Order *from)
{
	return SLOT_CAST(LimitOrder *, SLOT_NOT_CONST_(slot_from(&pool->slot_pool_Order, from, &LimitOrder_class)));
}

static inline const LimitOrder *
LimitOrder_from_const_Order(const LimitOrder_pool *pool, const Order *from)
{
	return SLOT_CAST(const LimitOrder *, slot_from(&pool->slot_pool_Order, from, &LimitOrder_class));
}

static inline LimitOrder_weak
LimitOrder_weaken(const LimitOrder_pool *pool, const LimitOrder *self)
{
	return slot_weaken(&pool->slot_pool_Order, self);
}

/** NULL where it is gone, or no LimitOrder. */
static inline LimitOrder *
LimitOrder_deref(const LimitOrder_pool *pool, LimitOrder_weak handle)
{
	return SLOT_CAST(LimitOrder *, slot_deref(&pool->slot_pool_Order, handle, &LimitOrder_class));
}

/** A new object of the pool; NULL at a fault. */
#define LimitOrder_new_from_json(pool_, reader_) SLOT_CAST(LimitOrder *, slot_json_read_new(reader_, &(pool_)->slot_pool_Order, &LimitOrder_class))

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

/* ---- for slot_get, slot_id, LimitOrder_make: not to be read ---- */

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
#define LimitOrder_LAYOUT 0xd9609e5bf4dd1fe0 /* changes with names, types and offsets */
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
#define LimitOrder_at(pool_, pointer_)  ((void)(pool_), (pointer_))
#define LimitOrder_idx_of(pool_, self_) ((void)(pool_), (self_))
#define LimitOrder_ARGS_(slot_A_, slot_T_) \
	Order_ARGS_(slot_A_, slot_T_) \
	slot_A_(NEED, ALWAYS, SET, GET, slot_T_, double, limit, limit, 0)

#define LimitOrder_make(...)             SLOT_MAKE_(LimitOrder, LimitOrder_ARGS_, SLOT_NO_HOOK_, __VA_ARGS__)
#define LimitOrder_replace(object_, ...) SLOT_REPLACE_(LimitOrder, LimitOrder_ARGS_, SLOT_NO_HOOK_, object_, __VA_ARGS__)
#define LimitOrder_of(slot_id_, slot_price_, slot_side_, slot_symbol_, slot_filled_, slot_urgency_, slot_limit_) \
	SLOT_OF_(LimitOrder, SLOT_NO_HOOK_, \
		 SLOT_OF_ARG_(SET, LimitOrder, uint64_t, id, id, slot_id_) \
		 SLOT_OF_ARG_(SET, LimitOrder, double, price, price, slot_price_) \
		 SLOT_OF_ARG_(TRY, LimitOrder, Side, side, side, slot_side_) \
		 SLOT_OF_ARG_(TRY, LimitOrder, const char *, symbol, symbol, slot_symbol_) \
		 SLOT_OF_ARG_(TRY, LimitOrder, int64_t, filled, filled, slot_filled_) \
		 SLOT_OF_ARG_(TRY, LimitOrder, int64_t, urgency, urgency, slot_urgency_) \
		 SLOT_OF_ARG_(SET, LimitOrder, double, limit, limit, slot_limit_) \
		 SLOT_NO_MORE_)

/*---- class Note --------------------------------------------------------------------------*/

/** Not assigned with '=': two would own the same. */
struct Note { /* 16 bytes, align 8 */
	SLOT_EXTENSION_ union {
		SLOT_EXTENSION_ struct {
			/*   0 */ char *text;
			/*   8 */ char *author;
		};
		SLOT_NOT_COPIED_
	};
};

#define Note_class SLOT_CLASS_OF_(market_tables_Note, 0)

static inline const char *
Note_get_text(const Note *self)
{
	return self->text ? self->text : "";
}

/** Copies it; NULL stands for the text at the start. False, and nothing changed, when out
 * of memory. */
static inline bool
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
static inline bool
Note_set_author(Note *self, const char *value)
{
	return slot_string_copy(&self->author, value);
}

#define Note_STARTS_ \
	/* text */ NULL, /* author */ NULL
/** What an object starts with: a constant initialiser. */
#define Note_DEFAULTS {{{ Note_STARTS_ }}}

/** Makes raw memory an object. */
static inline void
Note_init(Note *self)
{
	static const Note slot_defaults_ = Note_DEFAULTS;

	slot_move(self, &slot_defaults_, sizeof *self);
}

/** Gives up what it owns: texts and lists are as at the start, own pointers NULL. For objects that
 * are in no pool. */
static inline void
Note_release(Note *self)
{
	slot_release(&Note_class, self);
}

/** With copies of all that it owns, in the pools where that is; false, and nothing changed, when out
 * of memory. */
#define Note_copy(to_, from_) slot_copy(&Note_class, SLOT_IS_NOT_CONST_(Note, to_), SLOT_IS_(Note, from_))

/** Whether they are equal, slot by slot. */
#define Note_eq(a_, b_) slot_eq(&Note_class, SLOT_IS_(Note, a_), SLOT_IS_(Note, b_))
/** As text; its whole length, as snprintf. */
#define Note_repr(self_, text_, size_) slot_repr(&Note_class, SLOT_IS_(Note, self_), text_, size_)
/** How many slots hold what no setter lets in. */
#define Note_validate(self_, report_, context_) slot_validate(&Note_class, SLOT_IS_(Note, self_), report_, context_)

/** As a JSON object; false where the writer has stopped. */
#define Note_to_json(self_, writer_) slot_json_write(writer_, &Note_class, SLOT_IS_(Note, self_))

/** What it has is given up; at a fault it is as Note_init leaves it. */
static inline bool
Note_from_json(Note *self, slot_json_reader *reader)
{
	slot_release(&Note_class, self);
	Note_init(self);
	return slot_json_read(reader, &Note_class, self);
}

/** A pool of Note objects and those of classes below it. */
typedef struct Note_pool {
	slot_pool slot_pool_Note;
} Note_pool;

#define Note_pool_init(pool_)    slot_pool_init(&(pool_)->slot_pool_Note, &Note_class, NULL, 0)
#define Note_pool_count(pool_)   ((pool_)->slot_pool_Note.count)
#define Note_pool_clear(pool_)   slot_pool_clear(&(pool_)->slot_pool_Note)
#define Note_pool_destroy(pool_) slot_pool_destroy(&(pool_)->slot_pool_Note)
#define Note_pool_walk(pool_)    slot_pool_walk(&(pool_)->slot_pool_Note)
#define Note_next(walk_)  SLOT_CAST(Note *, slot_walk_next(walk_, NULL))

/** As Note_init leaves it; NULL when out of memory. */
static inline Note *
Note_new(Note_pool *pool)
{
	void *self = slot_pool_new(&pool->slot_pool_Note, &Note_class);

	if (self) {
		Note_init(SLOT_CAST(Note *, self));
	}
	return SLOT_CAST(Note *, self);
}

/** With all that it owns. */
static inline void
Note_free(Note_pool *pool, Note *self)
{
	slot_pool_free(&pool->slot_pool_Note, self);
}

/** A new object of the pool; NULL at a fault. */
#define Note_new_from_json(pool_, reader_) SLOT_CAST(Note *, slot_json_read_new(reader_, &(pool_)->slot_pool_Note, &Note_class))

/* ---- for slot_get, slot_id, Note_make: not to be read ---- */

enum Note_slot {
	Note_SLOT_text,
	Note_SLOT_author
};
#define Note_LAYOUT 0x30d268435fa11d83 /* changes with names, types and offsets */
#define Note_SLOTS SLOT_NAMES("text, author")
#define Note_HAS_text SLOT_YES
#define Note_HAS_author SLOT_YES
typedef Note *Note_idx;
#define Note_at(pool_, pointer_)  ((void)(pool_), (pointer_))
#define Note_idx_of(pool_, self_) ((void)(pool_), (self_))
#define Note_ARGS_(slot_A_, slot_T_) \
	slot_A_(NEED, ALWAYS, TRY, GET, slot_T_, const char *, text, text, 0) \
	slot_A_(NEED, ALWAYS, TRY, GET, slot_T_, const char *, author, author, 0)

#define Note_make(...)             SLOT_MAKE_(Note, Note_ARGS_, SLOT_NO_HOOK_, __VA_ARGS__)
#define Note_replace(object_, ...) SLOT_REPLACE_(Note, Note_ARGS_, SLOT_NO_HOOK_, object_, __VA_ARGS__)
#define Note_of(slot_text_, slot_author_) \
	SLOT_OF_(Note, SLOT_NO_HOOK_, \
		 SLOT_OF_ARG_(TRY, Note, const char *, text, text, slot_text_) \
		 SLOT_OF_ARG_(TRY, Note, const char *, author, author, slot_author_) \
		 SLOT_NO_MORE_)

/*---- checks ------------------------------------------------------------------------------*/

/* Laid out for lp64; this compiler must agree. */
SLOT_LAYOUT(Order, 40, 8);
SLOT_LAYOUT(LimitOrder, 48, 8);
SLOT_LAYOUT(Note, 16, 8);

SLOT_HEADER_END
#endif /* MARKET_H */
