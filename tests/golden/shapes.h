/*
 * shapes.h: One of every kind of slot.
 *
 * Written by slotgen from shapes.yaml; edit that, not this.
 *
 *                                  bytes
 *   enum   Color                          red, green, blue
 *   enum   Access                         read, write, run
 *   enum   Feature                        sound, video, secret
 *   enum   Level                          low, mid, high
 *   enum   Side                           buy, sell
 *   class  Order                      40  A resting order.
 *   class    LimitOrder               48
 *   class  Instrument                 16  Anything that can be traded.
 *   class    Bond                     16  A debt with a day of repayment.
 *   class      ConvertibleBond        16  A bond that its holder may exchange for shares.
 *   class  Vec3                       12  A point in space.
 *   class  Numbers                    80  Numbers of every size and bound.
 *   class  Options                    64  Optional slots of every storage.
 *   class  Lists                     128  Arrays, texts and lists.
 *   class  Links                      56  Pointers, handles and an embedded object.
 *   class  Names                      12  Slots called like keywords and macros, and a private …
 *   class  pet                         1
 *   class  pet_owner                   1
 *   class  Shape                       8  What can be drawn; a concrete class that lends.
 *   class    Circle                    8
 *   class  Canvas                     12  Embeds a class that lends.
 *   class  Tick                       41  A record of a wire, big-endian.
 *   class  Frame                      36  A record without padding, in the machine's order.
 *   class  Legacy                     32  Laid out by the C rules.
 *   class  Head                       24  Laid out by the C rules, little-endian everywhere.
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
 *   C_count_s, C_append_s, C_insert_s, C_remove_s      of T s[<=N]
 *   C_count_s, C_append_s, C_insert_s, C_remove_s, C_reserve_s, C_clear_s      of T s[]; places
 *                           in it are good until it grows
 *   C_set_s, C_take_s       of own T *s: takes over and frees what was there; hands it out
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
 *   shapes_pools, shapes_pools_init
 *                           all pools at once, and what tells each what it owns from
 *   C_weaken, C_deref       a weak reference, and its object or NULL
 *   C_SLOT_s, C_class       the slot's number, and the table of them all, for slotgen.h
 *   C_CLASS                 what slot_class_of(o)->id is of a C, for switch
 *   C_LAYOUT                changes with names, types and offsets
 *
 * One file of a program has  #define SHAPES_IMPLEMENTATION  before it includes this one: it
 * defines the tables and the functions that have no body here, which stand in
 * shapes_tables.h. Members whose names begin with slot_ belong to the accessors.
 */
#include "slotgen.h" /* IWYU pragma: export */

#if defined(SHAPES_IMPLEMENTATION) && !defined(SHAPES_TABLES_H)
#include "shapes_tables.h" /* which includes this one */
#endif

#ifndef SHAPES_H
#define SHAPES_H

#if SLOTGEN_INTERFACE != 4
#error "shapes.h was written for another slotgen.h: its SLOTGEN_INTERFACE must be 4"
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
typedef struct Instrument Instrument;
typedef struct Bond Bond;
typedef struct ConvertibleBond ConvertibleBond;
typedef struct Vec3 Vec3;
typedef struct Numbers Numbers;
typedef struct Options Options;
typedef struct Lists Lists;
typedef struct Links Links;
typedef struct Names Names;
typedef struct pet pet;
typedef struct pet_owner pet_owner;
typedef struct Shape Shape;
typedef struct Circle Circle;
typedef struct Canvas Canvas;
typedef struct Tick Tick;
typedef struct Frame Frame;
typedef struct Legacy Legacy;
typedef struct Head Head;

SLOT_TABLES_(shapes_tables_Order);
SLOT_TABLES_(shapes_tables_Instrument);
SLOT_TABLES_(shapes_tables_Vec3);
SLOT_TABLES_(shapes_tables_Numbers);
SLOT_TABLES_(shapes_tables_Options);
SLOT_TABLES_(shapes_tables_Lists);
SLOT_TABLES_(shapes_tables_Links);
SLOT_TABLES_(shapes_tables_Names);
SLOT_TABLES_(shapes_tables_pet);
SLOT_TABLES_(shapes_tables_pet_owner);
SLOT_TABLES_(shapes_tables_Shape);
SLOT_TABLES_(shapes_tables_Canvas);
SLOT_TABLES_(shapes_tables_Tick);
SLOT_TABLES_(shapes_tables_Frame);
SLOT_TABLES_(shapes_tables_Legacy);
SLOT_TABLES_(shapes_tables_Head);
SLOT_TABLES_(shapes_tables_Color);
SLOT_TABLES_(shapes_tables_Access);
SLOT_TABLES_(shapes_tables_Feature);
SLOT_TABLES_(shapes_tables_Level);
SLOT_TABLES_(shapes_tables_Side);


/*---- enum Color --------------------------------------------------------------------------*/

#define Color_enum SLOT_ENUM_OF_(shapes_tables_Color)
/** Unknown numbers are kept. */
typedef enum Color SLOT_ENUM_INT {
	Color_red = 0,
	Color_green = 1,
	Color_blue = 2
} Color;

/** Whether a number is one of them. */
static inline bool
Color_is_known(int64_t number)
{
	return number >= 0 && number <= 2;
}

/** "red" for Color_red; NULL for a number that has no name. */
static inline const char *
Color_text(Color value)
{
	return slot_enum_text(&Color_enum, SLOT_CAST(int64_t, value));
}

/** Color_red for "red"; false, and nothing changed, for a text that is none. */
static inline bool
Color_from_text(const char *text, size_t length, Color *value)
{
	int64_t number;

	if (!slot_enum_number(&Color_enum, text, length, &number)) {
		return false;
	}
	*value = SLOT_CAST(Color, number);
	return true;
}


/*---- enum Access -------------------------------------------------------------------------*/

#define Access_enum SLOT_ENUM_OF_(shapes_tables_Access)
/** Masks that combine. */
typedef enum Access SLOT_ENUM_INT {
	Access_read = 0x1,
	Access_write = 0x2,
	Access_run = 0x4
} Access;

/** Whether a number is made of its masks. */
static inline bool
Access_is_known(int64_t number)
{
	return (SLOT_CAST(uint64_t, number) & ~UINT64_C(0x7)) == 0;
}

/** "read" for Access_read; NULL for a number that has no name. */
static inline const char *
Access_text(Access value)
{
	return slot_enum_text(&Access_enum, SLOT_CAST(int64_t, value));
}

/** Access_read for "read"; false, and nothing changed, for a text that is none. */
static inline bool
Access_from_text(const char *text, size_t length, Access *value)
{
	int64_t number;

	if (!slot_enum_number(&Access_enum, text, length, &number)) {
		return false;
	}
	*value = SLOT_CAST(Access, number);
	return true;
}


/*---- enum Feature ------------------------------------------------------------------------*/

#define Feature_enum SLOT_ENUM_OF_(shapes_tables_Feature)
/** Masks beyond int. */
typedef uint64_t Feature;
#define Feature_sound UINT64_C(0x1)
#define Feature_video UINT64_C(0x200000000)
#define Feature_secret UINT64_C(0x8000000000000000)

/** Whether a number is made of its masks. */
static inline bool
Feature_is_known(int64_t number)
{
	return (SLOT_CAST(uint64_t, number) & ~UINT64_C(0x8000000200000001)) == 0;
}

/** "sound" for Feature_sound; NULL for a number that has no name. */
static inline const char *
Feature_text(Feature value)
{
	return slot_enum_text(&Feature_enum, SLOT_CAST(int64_t, value));
}

/** Feature_sound for "sound"; false, and nothing changed, for a text that is none. */
static inline bool
Feature_from_text(const char *text, size_t length, Feature *value)
{
	int64_t number;

	if (!slot_enum_number(&Feature_enum, text, length, &number)) {
		return false;
	}
	*value = SLOT_CAST(Feature, number);
	return true;
}


/*---- enum Level --------------------------------------------------------------------------*/

#define Level_enum SLOT_ENUM_OF_(shapes_tables_Level)
typedef enum Level SLOT_ENUM_INT {
	Level_low = -1,
	Level_mid = 0,
	Level_high = 4
} Level;

/** Whether a number is one of them. */
static inline bool
Level_is_known(int64_t number)
{
	return number == -1 || number == 0 || number == 4;
}

/** "low" for Level_low; NULL for a number that has no name. */
static inline const char *
Level_text(Level value)
{
	return slot_enum_text(&Level_enum, SLOT_CAST(int64_t, value));
}

/** Level_low for "low"; false, and nothing changed, for a text that is none. */
static inline bool
Level_from_text(const char *text, size_t length, Level *value)
{
	int64_t number;

	if (!slot_enum_number(&Level_enum, text, length, &number)) {
		return false;
	}
	*value = SLOT_CAST(Level, number);
	return true;
}


/*---- enum Side ---------------------------------------------------------------------------*/

#define Side_enum SLOT_ENUM_OF_(shapes_tables_Side)
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


/*---- types -------------------------------------------------------------------------------*/

/** in 0..100, percent */
typedef uint8_t Percent;


/*---- class Order -------------------------------------------------------------------------*/

/** A resting order. Weak references to it are allowed. */
typedef struct Order { /* 40 bytes, align 8; sorted 48 */
	/*   0 */ uint64_t id;    /* identifier */
	/*   8 */ double price;
	/*  16 */ double stop;    /* Price at which it becomes a market order; optional */
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
#define Order_class SLOT_CLASS_OF_(shapes_tables_Order, 0)
#define Order_CLASS 0x2f93723d0b259e35

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

/** Price at which it becomes a market order. Optional. */
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
#define LimitOrder_class SLOT_CLASS_OF_(shapes_tables_Order, 1)
#define LimitOrder_CLASS 0x4ce8c9601f2c0c06

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

/*---- class Instrument, abstract ----------------------------------------------------------*/

/** Anything that can be traded.
 *
 * Abstract, and children keep slots in its spare bits and bytes: not to be
 * copied with '=', which would overwrite them. */
typedef struct Instrument { /* 16 bytes, align 8 */
	/*   0 */ uint64_t id; /* identifier */
	/*   8 */ bool listed; /* true at first */
	/*   9 */ bool halted;
	/*  10 */ uint8_t slot_spare10[6];
} Instrument;

#define Instrument_class SLOT_CLASS_OF_(shapes_tables_Instrument, 0)
#define Instrument_CLASS 0x991b2056e6fb578e

/** Identifier. */
static inline uint64_t
Instrument_get_id(const Instrument *self)
{
	return self->id;
}

static inline void
Instrument_set_id(Instrument *self, uint64_t value)
{
	self->id = value;
}

/** true at first. */
static inline bool
Instrument_get_listed(const Instrument *self)
{
	return self->listed;
}

static inline void
Instrument_set_listed(Instrument *self, bool value)
{
	self->listed = value;
}

static inline bool
Instrument_get_halted(const Instrument *self)
{
	return self->halted;
}

static inline void
Instrument_set_halted(Instrument *self, bool value)
{
	self->halted = value;
}

/** Writes the class's own slots and nothing else. */
void Instrument_copy(Instrument *to, const Instrument *from);
/** Whether they are equal, slot by slot. */
bool Instrument_eq(const Instrument *a, const Instrument *b);
/** As text; its whole length, as snprintf. */
size_t Instrument_repr(const Instrument *self, char *text, size_t size);
/** How many slots hold what no setter lets in. */
size_t Instrument_validate(const Instrument *self, slot_report *report, void *context);

/** Instrument objects, and those below; slot_pool_clear(&pool.all), … */
typedef struct Instrument_pool {
	slot_pool all;
} Instrument_pool;
void Instrument_pool_init(Instrument_pool *pool);
/** With all that it owns. */
void Instrument_free(Instrument_pool *pool, Instrument *self);
/** Of a walk; NULL at its end. */
static inline Instrument *
Instrument_next(slot_walk *walk)
{
	return SLOT_CAST(Instrument *, slot_walk_next(walk, NULL));
}
/* As what it is, Instrument or one below it. */
#define Instrument_pool_repr(pool, self, ...) \
	slot_pool_repr(&(pool)->all, 1 ? (self) : SLOT_CAST(const Instrument *, NULL), __VA_ARGS__)
/** A new object of the pool; NULL at a fault. */
Instrument *Instrument_new_from_json(Instrument_pool *pool, slot_json_reader *reader);

/* ---- not to be read ---- */

enum Instrument_slot {
	Instrument_SLOT_id,
	Instrument_SLOT_listed,
	Instrument_SLOT_halted
};
#define Instrument_LAYOUT 0x57a6531993192afd
#define Instrument_SLOTS SLOT_NAMES("id, listed, halted")
#define Instrument_HAS_id SLOT_YES
#define Instrument_HAS_listed SLOT_YES
#define Instrument_HAS_halted SLOT_YES
typedef Instrument *Instrument_idx;
#define Instrument_at SLOT_ITSELF_
#define Instrument_idx_of SLOT_ITSELF_
#define Instrument_STARTS_ \
	/* id */ 0, /* listed */ true, /* halted */ false, /* slot_spare10 */ {0}
#define Instrument_ARGS_(SLOT, slot_T) \
	SLOT(NEED, ALWAYS, SET, GET, slot_T, uint64_t, id, id, 0) \
	SLOT(MAY, ALWAYS, SET, GET, slot_T, bool, listed, listed, SLOT_CAST(bool, true)) \
	SLOT(NEED, ALWAYS, SET, GET, slot_T, bool, halted, halted, 0)

/*---- class Bond, a kind of Instrument, abstract ------------------------------------------*/

/** A debt with a day of repayment.
 *
 * Abstract, and children keep slots in its spare bits and bytes: not to be
 * copied with '=', which would overwrite them. */
typedef struct Bond { /* 16 bytes, align 8; as declared 24 */
	SLOT_EXTENSION_ union {
		SLOT_EXTENSION_ struct {
			/*   0 */ uint64_t id;
			/*   8 */ bool listed;
			/*   9 */ bool halted;
			/*  10.13 bool callable
			 *  10.14 bool secured = true */
			/*  10 */ uint16_t slot_bits10;
			/*  12 */ uint32_t maturity; /* in days since 1970-01-01 */
		};
		Instrument slot_base;
	};
} Bond;

#define Bond_class SLOT_CLASS_OF_(shapes_tables_Instrument, 1)
#define Bond_CLASS 0x23e497c677eacdee

/** In days since 1970-01-01. */
static inline uint32_t
Bond_get_maturity(const Bond *self)
{
	return self->maturity;
}

static inline void
Bond_set_maturity(Bond *self, uint32_t value)
{
	self->maturity = value;
}

static inline bool
Bond_get_callable(const Bond *self)
{
	return slot_bit(self->slot_bits10, 13);
}

static inline void
Bond_set_callable(Bond *self, bool value)
{
	self->slot_bits10 = slot_put16(self->slot_bits10, 13, 1, value);
}

/** true at first. */
static inline bool
Bond_get_secured(const Bond *self)
{
	return slot_bit(self->slot_bits10, 14);
}

static inline void
Bond_set_secured(Bond *self, bool value)
{
	self->slot_bits10 = slot_put16(self->slot_bits10, 14, 1, value);
}

void Bond_copy(Bond *to, const Bond *from);
bool Bond_eq(const Bond *a, const Bond *b);
size_t Bond_repr(const Bond *self, char *text, size_t size);
size_t Bond_validate(const Bond *self, slot_report *report, void *context);

typedef struct Instrument_pool Bond_pool;
#define Bond_pool_init Instrument_pool_init
void Bond_free(Bond_pool *pool, Bond *self);
static inline Bond *
Bond_next(slot_walk *walk)
{
	return SLOT_CAST(Bond *, slot_walk_next(walk, &Bond_class));
}
/* As what it is, Bond or one below it. */
#define Bond_pool_repr(pool, self, ...) \
	slot_pool_repr(&(pool)->all, 1 ? (self) : SLOT_CAST(const Bond *, NULL), __VA_ARGS__)
/** NULL where the object is none. */
Bond *Bond_from_Instrument(const Bond_pool *pool, Instrument *from);
const Bond *Bond_from_const_Instrument(const Bond_pool *pool, const Instrument *from);
Bond *Bond_new_from_json(Bond_pool *pool, slot_json_reader *reader);

static inline Instrument *
Bond_as_Instrument(Bond *self)
{
	return &self->slot_base;
}

static inline const Instrument *
Bond_as_const_Instrument(const Bond *self)
{
	return &self->slot_base;
}

/* ---- Instrument's slots, of a Bond: documented there ---- */

#define Bond_UP_(self) (&(1 ? (self) : SLOT_CAST(Bond *, NULL))->slot_base)
#define Bond_get_id(self) Instrument_get_id(Bond_UP_(self))
#define Bond_set_id(self, ...) Instrument_set_id(Bond_UP_(self), __VA_ARGS__)
#define Bond_get_listed(self) Instrument_get_listed(Bond_UP_(self))
#define Bond_set_listed(self, ...) Instrument_set_listed(Bond_UP_(self), __VA_ARGS__)
#define Bond_get_halted(self) Instrument_get_halted(Bond_UP_(self))
#define Bond_set_halted(self, ...) Instrument_set_halted(Bond_UP_(self), __VA_ARGS__)

/* ---- not to be read ---- */

enum Bond_slot {
	Bond_SLOT_id,
	Bond_SLOT_listed,
	Bond_SLOT_halted,
	Bond_SLOT_maturity,
	Bond_SLOT_callable,
	Bond_SLOT_secured
};
#define Bond_LAYOUT 0xe586c65b022e34b3
#define Bond_SLOTS SLOT_NAMES("id, listed, halted, maturity, callable, secured")
#define Bond_HAS_id SLOT_YES
#define Bond_HAS_listed SLOT_YES
#define Bond_HAS_halted SLOT_YES
#define Bond_HAS_maturity SLOT_YES
#define Bond_HAS_callable SLOT_YES
#define Bond_HAS_secured SLOT_YES
typedef Bond *Bond_idx;
#define Bond_at SLOT_ITSELF_
#define Bond_idx_of SLOT_ITSELF_
#define Bond_STARTS_ \
	/* id */ 0, /* listed */ true, /* halted */ false, /* slot_bits10 */ 0x4000, \
	/* maturity */ 0
#define Bond_ARGS_(SLOT, slot_T) \
	Instrument_ARGS_(SLOT, slot_T) \
	SLOT(NEED, ALWAYS, SET, GET, slot_T, uint32_t, maturity, maturity, 0) \
	SLOT(NEED, ALWAYS, SET, GET, slot_T, bool, callable, callable, 0) \
	SLOT(MAY, ALWAYS, SET, GET, slot_T, bool, secured, secured, SLOT_CAST(bool, true))

/*---- class ConvertibleBond, a kind of Bond -----------------------------------------------*/

/** A bond that its holder may exchange for shares. */
typedef struct ConvertibleBond { /* 16 bytes, align 8; sorted 24 */
	SLOT_EXTENSION_ union {
		SLOT_EXTENSION_ struct {
			/*   0 */ uint64_t id;
			/*   8 */ bool listed;
			/*   9 */ bool halted;
			/*  10.0  uint16_t ratio in 1..1000, 10 bits
			 *  10.10 uint8_t stage in 0..7, 3 bits
			 *  10.13 bool callable
			 *  10.14 bool secured = true
			 *  10.15 bool forced */
			/*  10 */ uint16_t slot_bits10;
			/*  12 */ uint32_t maturity;
		};
		Bond slot_base;
	};
} ConvertibleBond;

#define ConvertibleBond_class SLOT_CLASS_OF_(shapes_tables_Instrument, 2)
#define ConvertibleBond_CLASS 0xb23b2e29f7d9271f

/** 1..1000. */
static inline uint16_t
ConvertibleBond_get_ratio(const ConvertibleBond *self)
{
	return slot_bits16(self->slot_bits10, 0, 10);
}

/** False, and nothing changed, outside 1..1000. */
SLOT_SETTER bool
ConvertibleBond_set_ratio(ConvertibleBond *self, int64_t value) SLOT_REFUSES_(value < 1
	|| value > 1000)
{
	if (value < 1 || value > 1000) {
		return false;
	}
	self->slot_bits10 = slot_put16(self->slot_bits10, 0, 10, SLOT_CAST(uint64_t, value));
	return true;
}

static inline bool
ConvertibleBond_get_forced(const ConvertibleBond *self)
{
	return slot_bit(self->slot_bits10, 15);
}

static inline void
ConvertibleBond_set_forced(ConvertibleBond *self, bool value)
{
	self->slot_bits10 = slot_put16(self->slot_bits10, 15, 1, value);
}

/** 0..7. */
static inline uint8_t
ConvertibleBond_get_stage(const ConvertibleBond *self)
{
	return slot_bits8(self->slot_bits10, 10, 3);
}

/** False, and nothing changed, outside 0..7. */
SLOT_SETTER bool
ConvertibleBond_set_stage(ConvertibleBond *self, int64_t value) SLOT_REFUSES_(value < 0
	|| value > 7)
{
	if (value < 0 || value > 7) {
		return false;
	}
	self->slot_bits10 = slot_put16(self->slot_bits10, 10, 3, SLOT_CAST(uint64_t, value));
	return true;
}

void ConvertibleBond_init(ConvertibleBond *self);
ConvertibleBond ConvertibleBond_of(uint64_t id, bool halted, uint32_t maturity, bool callable,
	int64_t ratio, bool forced, int64_t stage);
SLOT_MUST_CHECK bool ConvertibleBond_try_of(ConvertibleBond *to, slot_fault *fault,
	uint64_t id, bool halted, uint32_t maturity, bool callable,
	int64_t ratio, bool forced, int64_t stage);
void ConvertibleBond_copy(ConvertibleBond *to, const ConvertibleBond *from);
bool ConvertibleBond_eq(const ConvertibleBond *a, const ConvertibleBond *b);
size_t ConvertibleBond_repr(const ConvertibleBond *self, char *text, size_t size);
size_t ConvertibleBond_validate(const ConvertibleBond *self, slot_report *report, void *context);
bool ConvertibleBond_to_json(const ConvertibleBond *self, slot_json_writer *writer);
SLOT_MUST_CHECK bool ConvertibleBond_from_json(ConvertibleBond *self, slot_json_reader *reader);

typedef struct Instrument_pool ConvertibleBond_pool;
#define ConvertibleBond_pool_init Instrument_pool_init
ConvertibleBond *ConvertibleBond_new(ConvertibleBond_pool *pool);
void ConvertibleBond_free(ConvertibleBond_pool *pool, ConvertibleBond *self);
static inline ConvertibleBond *
ConvertibleBond_next(slot_walk *walk)
{
	return SLOT_CAST(ConvertibleBond *, slot_walk_next(walk, &ConvertibleBond_class));
}
ConvertibleBond *ConvertibleBond_run(slot_run_walk *walk, size_t *count);
/** NULL where the object is none. */
ConvertibleBond *ConvertibleBond_from_Bond(const ConvertibleBond_pool *pool, Bond *from);
const ConvertibleBond *ConvertibleBond_from_const_Bond(const ConvertibleBond_pool *pool,
	const Bond *from);
/** NULL where the object is none. */
ConvertibleBond *ConvertibleBond_from_Instrument(const ConvertibleBond_pool *pool,
	Instrument *from);
const ConvertibleBond *ConvertibleBond_from_const_Instrument(const ConvertibleBond_pool *pool,
	const Instrument *from);
ConvertibleBond *ConvertibleBond_new_from_json(ConvertibleBond_pool *pool,
	slot_json_reader *reader);

static inline Bond *
ConvertibleBond_as_Bond(ConvertibleBond *self)
{
	return &self->slot_base;
}

static inline const Bond *
ConvertibleBond_as_const_Bond(const ConvertibleBond *self)
{
	return &self->slot_base;
}

static inline Instrument *
ConvertibleBond_as_Instrument(ConvertibleBond *self)
{
	return &self->slot_base.slot_base;
}

static inline const Instrument *
ConvertibleBond_as_const_Instrument(const ConvertibleBond *self)
{
	return &self->slot_base.slot_base;
}

/* ---- Bond's slots, of a ConvertibleBond: documented there ---- */

#define ConvertibleBond_UP_(self) (&(1 ? (self) : SLOT_CAST(ConvertibleBond *, NULL))->slot_base)
#define ConvertibleBond_UP2_(self) \
	(&(1 ? (self) : SLOT_CAST(ConvertibleBond *, NULL))->slot_base.slot_base)
#define ConvertibleBond_get_id(self) Instrument_get_id(ConvertibleBond_UP2_(self))
#define ConvertibleBond_set_id(self, ...) Instrument_set_id(ConvertibleBond_UP2_(self), __VA_ARGS__)
#define ConvertibleBond_get_listed(self) Instrument_get_listed(ConvertibleBond_UP2_(self))
#define ConvertibleBond_set_listed(self, ...) \
	Instrument_set_listed(ConvertibleBond_UP2_(self), __VA_ARGS__)
#define ConvertibleBond_get_halted(self) Instrument_get_halted(ConvertibleBond_UP2_(self))
#define ConvertibleBond_set_halted(self, ...) \
	Instrument_set_halted(ConvertibleBond_UP2_(self), __VA_ARGS__)
#define ConvertibleBond_get_maturity(self) Bond_get_maturity(ConvertibleBond_UP_(self))
#define ConvertibleBond_set_maturity(self, ...) \
	Bond_set_maturity(ConvertibleBond_UP_(self), __VA_ARGS__)
#define ConvertibleBond_get_callable(self) Bond_get_callable(ConvertibleBond_UP_(self))
#define ConvertibleBond_set_callable(self, ...) \
	Bond_set_callable(ConvertibleBond_UP_(self), __VA_ARGS__)
#define ConvertibleBond_get_secured(self) Bond_get_secured(ConvertibleBond_UP_(self))
#define ConvertibleBond_set_secured(self, ...) \
	Bond_set_secured(ConvertibleBond_UP_(self), __VA_ARGS__)

/* ---- not to be read ---- */

enum ConvertibleBond_slot {
	ConvertibleBond_SLOT_id,
	ConvertibleBond_SLOT_listed,
	ConvertibleBond_SLOT_halted,
	ConvertibleBond_SLOT_maturity,
	ConvertibleBond_SLOT_callable,
	ConvertibleBond_SLOT_secured,
	ConvertibleBond_SLOT_ratio,
	ConvertibleBond_SLOT_forced,
	ConvertibleBond_SLOT_stage
};
#define ConvertibleBond_LAYOUT 0x263a9282cb7219a9
#define ConvertibleBond_SLOTS SLOT_NAMES("id, listed, halted, maturity, " \
	"callable, secured, ratio, forced, stage")
#define ConvertibleBond_HAS_id SLOT_YES
#define ConvertibleBond_HAS_listed SLOT_YES
#define ConvertibleBond_HAS_halted SLOT_YES
#define ConvertibleBond_HAS_maturity SLOT_YES
#define ConvertibleBond_HAS_callable SLOT_YES
#define ConvertibleBond_HAS_secured SLOT_YES
#define ConvertibleBond_HAS_ratio SLOT_YES
#define ConvertibleBond_HAS_forced SLOT_YES
#define ConvertibleBond_HAS_stage SLOT_YES
typedef ConvertibleBond *ConvertibleBond_idx;
#define ConvertibleBond_at SLOT_ITSELF_
#define ConvertibleBond_idx_of SLOT_ITSELF_
#define ConvertibleBond_STARTS_ \
	/* id */ 0, /* listed */ true, /* halted */ false, /* slot_bits10 */ 0x4001, \
	/* maturity */ 0
#define ConvertibleBond_DEFAULTS {{{ ConvertibleBond_STARTS_ }}}
#define ConvertibleBond_ARGS_(SLOT, slot_T) \
	Bond_ARGS_(SLOT, slot_T) \
	SLOT(NEED, ALWAYS, TRY, GET, slot_T, int64_t, ratio, ratio, 0, "1..1000") \
	SLOT(NEED, ALWAYS, SET, GET, slot_T, bool, forced, forced, 0) \
	SLOT(NEED, ALWAYS, TRY, GET, slot_T, int64_t, stage, stage, 0, "0..7")
#define ConvertibleBond_make(...) SLOT_MAKE_(ConvertibleBond, SLOT_NO_HOOK_, __VA_ARGS__)
#define ConvertibleBond_replace(from, ...) \
	SLOT_REPLACE_(ConvertibleBond, SLOT_NO_HOOK_, from, __VA_ARGS__)
#define ConvertibleBond_try_make(...) SLOT_TRY_MAKE_(ConvertibleBond, __VA_ARGS__, )
#define ConvertibleBond_try_replace(...) SLOT_TRY_REPLACE_(ConvertibleBond, __VA_ARGS__, )
#define ConvertibleBond_try_new(...) SLOT_TRY_NEW_(ConvertibleBond, __VA_ARGS__, )

/*---- class Vec3 --------------------------------------------------------------------------*/

/** A point in space. */
typedef struct Vec3 { /* 12 bytes, align 4 */
	/*   0 */ float x;
	/*   4 */ float y;
	/*   8 */ float z;
} Vec3;

#define Vec3_class SLOT_CLASS_OF_(shapes_tables_Vec3, 0)
#define Vec3_CLASS 0x2914f462273025ac

static inline float
Vec3_get_x(const Vec3 *self)
{
	return self->x;
}

static inline void
Vec3_set_x(Vec3 *self, float value)
{
	self->x = value;
}

static inline float
Vec3_get_y(const Vec3 *self)
{
	return self->y;
}

static inline void
Vec3_set_y(Vec3 *self, float value)
{
	self->y = value;
}

static inline float
Vec3_get_z(const Vec3 *self)
{
	return self->z;
}

static inline void
Vec3_set_z(Vec3 *self, float value)
{
	self->z = value;
}

/** Makes raw memory an object. */
void Vec3_init(Vec3 *self);
/** Of these values; ends the program where one is refused. */
Vec3 Vec3_of(float x, float y, float z);
/** Writes the class's own slots and nothing else. */
void Vec3_copy(Vec3 *to, const Vec3 *from);
/** Whether they are equal, slot by slot. */
bool Vec3_eq(const Vec3 *a, const Vec3 *b);
/** As text; its whole length, as snprintf. */
size_t Vec3_repr(const Vec3 *self, char *text, size_t size);
/** How many slots hold what no setter lets in. */
size_t Vec3_validate(const Vec3 *self, slot_report *report, void *context);
/** As a JSON object; false where the writer has stopped. */
bool Vec3_to_json(const Vec3 *self, slot_json_writer *writer);
/** What it has is given up; at a fault it is as Vec3_init leaves it. */
SLOT_MUST_CHECK bool Vec3_from_json(Vec3 *self, slot_json_reader *reader);

/** Vec3 objects, and those below; slot_pool_clear(&pool.all), … */
typedef struct Vec3_pool {
	slot_pool all;
} Vec3_pool;
void Vec3_pool_init(Vec3_pool *pool);
/** As Vec3_init leaves it; NULL when out of memory. */
Vec3 *Vec3_new(Vec3_pool *pool);
/** With all that it owns. */
void Vec3_free(Vec3_pool *pool, Vec3 *self);
/** Of a walk; NULL at its end. */
static inline Vec3 *
Vec3_next(slot_walk *walk)
{
	return SLOT_CAST(Vec3 *, slot_walk_next(walk, NULL));
}
/** Of slot_pool_runs: the first of so many side by side; NULL at its end. */
Vec3 *Vec3_run(slot_run_walk *walk, size_t *count);
/** A new object of the pool; NULL at a fault. */
Vec3 *Vec3_new_from_json(Vec3_pool *pool, slot_json_reader *reader);

/* ---- not to be read ---- */

enum Vec3_slot {
	Vec3_SLOT_x,
	Vec3_SLOT_y,
	Vec3_SLOT_z
};
#define Vec3_LAYOUT 0xb24f0ab75219dc01
#define Vec3_SLOTS SLOT_NAMES("x, y, z")
#define Vec3_HAS_x SLOT_YES
#define Vec3_HAS_y SLOT_YES
#define Vec3_HAS_z SLOT_YES
typedef Vec3 *Vec3_idx;
#define Vec3_at SLOT_ITSELF_
#define Vec3_idx_of SLOT_ITSELF_
#define Vec3_STARTS_ \
	/* x */ 0.0f, /* y */ 0.0f, /* z */ 0.0f
#define Vec3_DEFAULTS { Vec3_STARTS_ }
#define Vec3_ARGS_(SLOT, slot_T) \
	SLOT(NEED, ALWAYS, SET, GET, slot_T, float, x, x, 0) \
	SLOT(NEED, ALWAYS, SET, GET, slot_T, float, y, y, 0) \
	SLOT(NEED, ALWAYS, SET, GET, slot_T, float, z, z, 0)
#define Vec3_make(...) SLOT_MAKE_(Vec3, SLOT_NO_HOOK_, __VA_ARGS__)
#define Vec3_replace(from, ...) SLOT_REPLACE_(Vec3, SLOT_NO_HOOK_, from, __VA_ARGS__)

/*---- class Numbers -----------------------------------------------------------------------*/

/** Numbers of every size and bound. */
typedef struct Numbers { /* 80 bytes, align 8; sorted 88 */
	/*   0 */ int64_t i64;       /* -9223372036854775808 at first */
	/*   8 */ uint64_t u64;      /* 18446744073709551615 at first */
	/*  16 */ double f64;        /* 2.5 at first */
	/*  24 */ uint64_t natural;  /* 1..18446744073709551614 */
	/*  32 */ double ratio;      /* 0.5..1.5 */
	/*  40 */ uint64_t features;
	/*  48 */ int32_t i32;
	/*  52 */ uint32_t u32;
	/*  56 */ float f32;         /* 0.5 at first */
	/*  60 */ float gain;        /* 0..1, 1.0 at first */
	/*  64 */ int16_t i16;
	/*  66 */ uint16_t u16;
	/*  68 */ int16_t drift;     /* -100..100 */
	/*  70 */ uint16_t code;     /* 100..999 */
	/*  72 */ int8_t i8;
	/*  73 */ uint8_t u8;
	/*  74 */ char letter;       /* 'x' at first */
	/*  75 */ int8_t celsius;    /* -40..85 degrees Celsius */
	/*  76 */ uint8_t mode;      /* 5 at first */
	/*  77 */ int8_t trim;       /* -2 at first */
	/*  78 */ uint8_t tone;      /* green at first */
	/*  79.0  Level level, 4 bits
	 *  79.4  Access access, 3 bits = read
	 *  79.7  bool on */
	/*  79 */ uint8_t slot_bits79;
} Numbers;

#define Numbers_class SLOT_CLASS_OF_(shapes_tables_Numbers, 0)
#define Numbers_CLASS 0xde799748c29c5473

/** -9223372036854775808 at first. */
static inline int64_t
Numbers_get_i64(const Numbers *self)
{
	return self->i64;
}

static inline void
Numbers_set_i64(Numbers *self, int64_t value)
{
	self->i64 = value;
}

/** 18446744073709551615 at first. */
static inline uint64_t
Numbers_get_u64(const Numbers *self)
{
	return self->u64;
}

static inline void
Numbers_set_u64(Numbers *self, uint64_t value)
{
	self->u64 = value;
}

/** 2.5 at first. */
static inline double
Numbers_get_f64(const Numbers *self)
{
	return self->f64;
}

static inline void
Numbers_set_f64(Numbers *self, double value)
{
	self->f64 = value;
}

/** 1..18446744073709551614. */
static inline uint64_t
Numbers_get_natural(const Numbers *self)
{
	return self->natural;
}

/** False, and nothing changed, outside 1..18446744073709551614. */
SLOT_SETTER bool
Numbers_set_natural(Numbers *self, uint64_t value) SLOT_REFUSES_(value < 1
	|| value > UINT64_C(18446744073709551614))
{
	return slot_set_uint64_t(&self->natural, value, 1, UINT64_C(18446744073709551614));
}

/** 0.5..1.5. */
static inline double
Numbers_get_ratio(const Numbers *self)
{
	return self->ratio;
}

/** False, and nothing changed, outside 0.5..1.5. */
SLOT_SETTER bool
Numbers_set_ratio(Numbers *self, double value) SLOT_REFUSES_(!(value >= 0.5 && value <= 1.5))
{
	if (!(value >= 0.5 && value <= 1.5)) {
		return false;
	}
	self->ratio = value;
	return true;
}

static inline int32_t
Numbers_get_i32(const Numbers *self)
{
	return self->i32;
}

static inline void
Numbers_set_i32(Numbers *self, int32_t value)
{
	self->i32 = value;
}

static inline uint32_t
Numbers_get_u32(const Numbers *self)
{
	return self->u32;
}

static inline void
Numbers_set_u32(Numbers *self, uint32_t value)
{
	self->u32 = value;
}

/** 0.5 at first. */
static inline float
Numbers_get_f32(const Numbers *self)
{
	return self->f32;
}

static inline void
Numbers_set_f32(Numbers *self, float value)
{
	self->f32 = value;
}

static inline int16_t
Numbers_get_i16(const Numbers *self)
{
	return self->i16;
}

static inline void
Numbers_set_i16(Numbers *self, int16_t value)
{
	self->i16 = value;
}

static inline uint16_t
Numbers_get_u16(const Numbers *self)
{
	return self->u16;
}

static inline void
Numbers_set_u16(Numbers *self, uint16_t value)
{
	self->u16 = value;
}

static inline int8_t
Numbers_get_i8(const Numbers *self)
{
	return self->i8;
}

static inline void
Numbers_set_i8(Numbers *self, int8_t value)
{
	self->i8 = value;
}

static inline uint8_t
Numbers_get_u8(const Numbers *self)
{
	return self->u8;
}

static inline void
Numbers_set_u8(Numbers *self, uint8_t value)
{
	self->u8 = value;
}

/** 'x' at first. */
static inline char
Numbers_get_letter(const Numbers *self)
{
	return self->letter;
}

static inline void
Numbers_set_letter(Numbers *self, char value)
{
	self->letter = value;
}

/** -40..85 degrees Celsius. */
static inline int8_t
Numbers_get_celsius(const Numbers *self)
{
	return self->celsius;
}

/** False, and nothing changed, outside -40..85. */
SLOT_SETTER bool
Numbers_set_celsius(Numbers *self, int64_t value) SLOT_REFUSES_(value < -40 || value > 85)
{
	return slot_set_int8_t(&self->celsius, value, -40, 85);
}

/** 0..1, 1.0 at first. */
static inline float
Numbers_get_gain(const Numbers *self)
{
	return self->gain;
}

/** False, and nothing changed, outside 0..1. */
SLOT_SETTER bool
Numbers_set_gain(Numbers *self, double value) SLOT_REFUSES_(!(value >= 0.0 && value <= 1.0))
{
	if (!(slot_rounded(value) >= 0.0 && slot_rounded(value) <= 1.0)) {
		return false;
	}
	self->gain = SLOT_CAST(float, value);
	return true;
}

/** 5 at first. */
static inline uint8_t
Numbers_get_mode(const Numbers *self)
{
	return self->mode;
}

/** False, and nothing changed, outside 0..7. */
SLOT_SETTER bool
Numbers_set_mode(Numbers *self, int64_t value) SLOT_REFUSES_(value < 0 || value > 7)
{
	return slot_set_uint8_t(&self->mode, value, 0, 7);
}

/** -2 at first. */
static inline int8_t
Numbers_get_trim(const Numbers *self)
{
	return self->trim;
}

/** False, and nothing changed, outside -8..7. */
SLOT_SETTER bool
Numbers_set_trim(Numbers *self, int64_t value) SLOT_REFUSES_(value < -8 || value > 7)
{
	return slot_set_int8_t(&self->trim, value, -8, 7);
}

/** -100..100. */
static inline int16_t
Numbers_get_drift(const Numbers *self)
{
	return self->drift;
}

/** False, and nothing changed, outside -100..100. */
SLOT_SETTER bool
Numbers_set_drift(Numbers *self, int64_t value) SLOT_REFUSES_(value < -100 || value > 100)
{
	return slot_set_int16_t(&self->drift, value, -100, 100);
}

static inline bool
Numbers_get_on(const Numbers *self)
{
	return slot_bit(self->slot_bits79, 7);
}

static inline void
Numbers_set_on(Numbers *self, bool value)
{
	self->slot_bits79 = slot_put8(self->slot_bits79, 7, 1, value);
}

/** 100..999. */
static inline uint16_t
Numbers_get_code(const Numbers *self)
{
	return self->code;
}

/** False, and nothing changed, outside 100..999. */
SLOT_SETTER bool
Numbers_set_code(Numbers *self, int64_t value) SLOT_REFUSES_(value < 100 || value > 999)
{
	return slot_set_uint16_t(&self->code, value, 100, 999);
}

/** read at first. */
static inline Access
Numbers_get_access(const Numbers *self)
{
	return SLOT_CAST(Access, slot_bits(self->slot_bits79, 4, 3));
}

/** False, and nothing changed, for a number that is no Access. */
SLOT_SETTER bool
Numbers_set_access(Numbers *self, Access value)
{
	if (!Access_is_known(SLOT_CAST(int64_t, value))) {
		return false;
	}
	self->slot_bits79 = slot_put8(self->slot_bits79, 4, 3, SLOT_CAST(uint64_t, value));
	return true;
}

/** green at first. */
static inline Color
Numbers_get_tone(const Numbers *self)
{
	return SLOT_CAST(Color, self->tone);
}

/** False, and nothing changed, outside 0..255. */
SLOT_SETTER bool
Numbers_set_tone(Numbers *self, Color value)
{
	return slot_set_uint8_t(&self->tone, SLOT_CAST(int64_t, value), 0, 255);
}

static inline Level
Numbers_get_level(const Numbers *self)
{
	return SLOT_CAST(Level, slot_signed(self->slot_bits79, 0, 4));
}

/** False, and nothing changed, for a number that is no Level. */
SLOT_SETTER bool
Numbers_set_level(Numbers *self, Level value)
{
	if (!Level_is_known(SLOT_CAST(int64_t, value))) {
		return false;
	}
	self->slot_bits79 = slot_put8(self->slot_bits79, 0, 4, SLOT_CAST(uint64_t, value));
	return true;
}

static inline Feature
Numbers_get_features(const Numbers *self)
{
	return SLOT_CAST(Feature, self->features);
}

/** False, and nothing changed, for a number that is no Feature. */
SLOT_SETTER bool
Numbers_set_features(Numbers *self, Feature value)
{
	if (!Feature_is_known(SLOT_CAST(int64_t, value))) {
		return false;
	}
	self->features = SLOT_CAST(uint64_t, value);
	return true;
}

/** Makes raw memory an object. */
void Numbers_init(Numbers *self);
/** Writes the class's own slots and nothing else. */
void Numbers_copy(Numbers *to, const Numbers *from);
/** Whether they are equal, slot by slot. */
bool Numbers_eq(const Numbers *a, const Numbers *b);
/** As text; its whole length, as snprintf. */
size_t Numbers_repr(const Numbers *self, char *text, size_t size);
/** How many slots hold what no setter lets in. */
size_t Numbers_validate(const Numbers *self, slot_report *report, void *context);
/** As a JSON object; false where the writer has stopped. */
bool Numbers_to_json(const Numbers *self, slot_json_writer *writer);
/** What it has is given up; at a fault it is as Numbers_init leaves it. */
SLOT_MUST_CHECK bool Numbers_from_json(Numbers *self, slot_json_reader *reader);

/** Numbers objects, and those below; slot_pool_clear(&pool.all), … */
typedef struct Numbers_pool {
	slot_pool all;
} Numbers_pool;
void Numbers_pool_init(Numbers_pool *pool);
/** As Numbers_init leaves it; NULL when out of memory. */
Numbers *Numbers_new(Numbers_pool *pool);
/** With all that it owns. */
void Numbers_free(Numbers_pool *pool, Numbers *self);
/** Of a walk; NULL at its end. */
static inline Numbers *
Numbers_next(slot_walk *walk)
{
	return SLOT_CAST(Numbers *, slot_walk_next(walk, NULL));
}
/** Of slot_pool_runs: the first of so many side by side; NULL at its end. */
Numbers *Numbers_run(slot_run_walk *walk, size_t *count);
/** A new object of the pool; NULL at a fault. */
Numbers *Numbers_new_from_json(Numbers_pool *pool, slot_json_reader *reader);

/* ---- not to be read ---- */

enum Numbers_slot {
	Numbers_SLOT_i64,
	Numbers_SLOT_u64,
	Numbers_SLOT_f64,
	Numbers_SLOT_natural,
	Numbers_SLOT_ratio,
	Numbers_SLOT_i32,
	Numbers_SLOT_u32,
	Numbers_SLOT_f32,
	Numbers_SLOT_i16,
	Numbers_SLOT_u16,
	Numbers_SLOT_i8,
	Numbers_SLOT_u8,
	Numbers_SLOT_letter,
	Numbers_SLOT_celsius,
	Numbers_SLOT_gain,
	Numbers_SLOT_mode,
	Numbers_SLOT_trim,
	Numbers_SLOT_drift,
	Numbers_SLOT_on,
	Numbers_SLOT_code,
	Numbers_SLOT_access,
	Numbers_SLOT_tone,
	Numbers_SLOT_level,
	Numbers_SLOT_features
};
#define Numbers_LAYOUT 0x42b29f706e73a247
#define Numbers_SLOTS SLOT_NAMES("i64, u64, f64, natural, ratio, i32, u32, f32, " \
	"i16, u16, i8, u8, letter, celsius, gain, mode, trim, drift, on, code, " \
	"access, tone, level, features")
#define Numbers_HAS_i64 SLOT_YES
#define Numbers_HAS_u64 SLOT_YES
#define Numbers_HAS_f64 SLOT_YES
#define Numbers_HAS_natural SLOT_YES
#define Numbers_HAS_ratio SLOT_YES
#define Numbers_HAS_i32 SLOT_YES
#define Numbers_HAS_u32 SLOT_YES
#define Numbers_HAS_f32 SLOT_YES
#define Numbers_HAS_i16 SLOT_YES
#define Numbers_HAS_u16 SLOT_YES
#define Numbers_HAS_i8 SLOT_YES
#define Numbers_HAS_u8 SLOT_YES
#define Numbers_HAS_letter SLOT_YES
#define Numbers_HAS_celsius SLOT_YES
#define Numbers_HAS_gain SLOT_YES
#define Numbers_HAS_mode SLOT_YES
#define Numbers_HAS_trim SLOT_YES
#define Numbers_HAS_drift SLOT_YES
#define Numbers_HAS_on SLOT_YES
#define Numbers_HAS_code SLOT_YES
#define Numbers_HAS_access SLOT_YES
#define Numbers_HAS_tone SLOT_YES
#define Numbers_HAS_level SLOT_YES
#define Numbers_HAS_features SLOT_YES
typedef Numbers *Numbers_idx;
#define Numbers_at SLOT_ITSELF_
#define Numbers_idx_of SLOT_ITSELF_
#define Numbers_STARTS_ \
	/* i64 */ (-INT64_C(9223372036854775807) - 1), \
	/* u64 */ UINT64_C(18446744073709551615), /* f64 */ 2.5, /* natural */ 1, \
	/* ratio */ 0.5, /* features */ 0, /* i32 */ 0, /* u32 */ 0, /* f32 */ 0.5f, \
	/* gain */ 1.0f, /* i16 */ 0, /* u16 */ 0, /* drift */ 0, /* code */ 100, /* i8 */ 0, \
	/* u8 */ 0, /* letter */ 'x', /* celsius */ 0, /* mode */ 5, /* trim */ -2, \
	/* tone */ 1, /* slot_bits79 */ 0x10
#define Numbers_DEFAULTS { Numbers_STARTS_ }
#define Numbers_ARGS_(SLOT, slot_T) \
	SLOT(MAY, ALWAYS, SET, GET, slot_T, int64_t, i64, i64, \
		SLOT_CAST(int64_t, (-INT64_C(9223372036854775807) - 1))) \
	SLOT(MAY, ALWAYS, SET, GET, slot_T, uint64_t, u64, u64, \
		SLOT_CAST(uint64_t, UINT64_C(18446744073709551615))) \
	SLOT(MAY, ALWAYS, SET, GET, slot_T, double, f64, f64, SLOT_CAST(double, 2.5)) \
	SLOT(NEED, ALWAYS, TRY, GET, slot_T, uint64_t, natural, natural, 0, \
		"1..18446744073709551614") \
	SLOT(NEED, ALWAYS, TRY, GET, slot_T, double, ratio, ratio, 0, "0.5..1.5") \
	SLOT(NEED, ALWAYS, SET, GET, slot_T, int32_t, i32, i32, 0) \
	SLOT(NEED, ALWAYS, SET, GET, slot_T, uint32_t, u32, u32, 0) \
	SLOT(MAY, ALWAYS, SET, GET, slot_T, float, f32, f32, SLOT_CAST(float, 0.5f)) \
	SLOT(NEED, ALWAYS, SET, GET, slot_T, int16_t, i16, i16, 0) \
	SLOT(NEED, ALWAYS, SET, GET, slot_T, uint16_t, u16, u16, 0) \
	SLOT(NEED, ALWAYS, SET, GET, slot_T, int8_t, i8, i8, 0) \
	SLOT(NEED, ALWAYS, SET, GET, slot_T, uint8_t, u8, u8, 0) \
	SLOT(MAY, ALWAYS, SET, GET, slot_T, char, letter, letter, SLOT_CAST(char, 'x')) \
	SLOT(NEED, ALWAYS, TRY, GET, slot_T, int64_t, celsius, celsius, 0, "-40..85") \
	SLOT(MAY, ALWAYS, TRY, GET, slot_T, double, gain, gain, SLOT_CAST(double, 1.0f), "0..1") \
	SLOT(MAY, ALWAYS, TRY, GET, slot_T, int64_t, mode, mode, SLOT_CAST(int64_t, 5), "0..7") \
	SLOT(MAY, ALWAYS, TRY, GET, slot_T, int64_t, trim, trim, SLOT_CAST(int64_t, -2), "-8..7") \
	SLOT(NEED, ALWAYS, TRY, GET, slot_T, int64_t, drift, drift, 0, "-100..100") \
	SLOT(NEED, ALWAYS, SET, GET, slot_T, bool, on, on, 0) \
	SLOT(NEED, ALWAYS, TRY, GET, slot_T, int64_t, code, code, 0, "100..999") \
	SLOT(MAY, ALWAYS, TRY, GET, slot_T, Access, access, access, SLOT_CAST(Access, 1)) \
	SLOT(MAY, ALWAYS, TRY, GET, slot_T, Color, tone, tone, SLOT_CAST(Color, 1), "0..255") \
	SLOT(NEED, ALWAYS, TRY, GET, slot_T, Level, level, level, 0) \
	SLOT(NEED, ALWAYS, TRY, GET, slot_T, Feature, features, features, 0)
#define Numbers_make(...) SLOT_MAKE_(Numbers, SLOT_NO_HOOK_, __VA_ARGS__)
#define Numbers_replace(from, ...) SLOT_REPLACE_(Numbers, SLOT_NO_HOOK_, from, __VA_ARGS__)
#define Numbers_try_make(...) SLOT_TRY_MAKE_(Numbers, __VA_ARGS__, )
#define Numbers_try_replace(...) SLOT_TRY_REPLACE_(Numbers, __VA_ARGS__, )
#define Numbers_try_new(...) SLOT_TRY_NEW_(Numbers, __VA_ARGS__, )
#define Numbers_of(...) SLOT_GONE_("Numbers_of took more than 8 values: see Numbers_make")

/*---- class Options -----------------------------------------------------------------------*/

/** Optional slots of every storage.
 *
 * Not assigned with '=': two would own the same. */
typedef struct Options { /* 64 bytes, align 8; as declared 72 */
	SLOT_EXTENSION_ union {
		SLOT_EXTENSION_ struct {
			/*   0 */ Order *order;      /* optional */
			/*   8 */ char *note;        /* optional */
			/*  16 */ uint32_t count;    /* optional */
			/*  20 */ float scale;       /* optional */
			/*  24 */ Vec3 place;        /* optional */
			/*  36 */ int16_t delta;     /* -5..5, optional */
			/*  38 */ uint16_t ports[4]; /* optional */
			/*  46 */ bool flag;         /* true at first, optional */
			/*  47 */ uint8_t side;      /* optional */
			/*  48 */ int8_t level;      /* optional */
			/*  49 */ uint8_t share;     /* 0..100, 50 at first, optional */
			/*  50 */ char label[8];     /* optional */
			/*  58 */ uint8_t tint;      /* optional */
			/*  59.0  whether count is set
			 *  59.1  whether flag is set
			 *  59.2  whether scale is set
			 *  59.3  whether ports is set
			 *  59.4  whether label is set
			 *  59.5  whether place is set
			 *  59.6  whether tint is set */
			/*  59 */ uint8_t slot_bits59;
			/*  60 */ uint8_t slot_spare60[4];
		};
		SLOT_NOT_COPIED_
	};
} Options;

#define Options_LEN_ports 4
#define Options_LEN_label 8
#define Options_class SLOT_CLASS_OF_(shapes_tables_Options, 0)
#define Options_CLASS 0x75f896dc6fc6d687
enum Options_slot {
	Options_SLOT_count,
	Options_SLOT_flag,
	Options_SLOT_side,
	Options_SLOT_level,
	Options_SLOT_share,
	Options_SLOT_delta,
	Options_SLOT_scale,
	Options_SLOT_ports,
	Options_SLOT_label,
	Options_SLOT_place,
	Options_SLOT_tint,
	Options_SLOT_order,
	Options_SLOT_note
};

/** Whether it is set. */
static inline bool
Options_has_count(const Options *self)
{
	return slot_bit(self->slot_bits59, 0);
}

/** Optional. */
static inline uint32_t
Options_get_count(const Options *self)
{
	return self->count;
}

static inline void
Options_set_count(Options *self, uint32_t value)
{
	self->count = value;
	self->slot_bits59 = slot_put8(self->slot_bits59, 0, 1, 1);
}

/** Unset from here on. */
static inline void
Options_clear_count(Options *self)
{
	self->count = 0;
	self->slot_bits59 = slot_put8(self->slot_bits59, 0, 1, 0);
}

/** Whether it is set. */
static inline bool
Options_has_flag(const Options *self)
{
	return slot_bit(self->slot_bits59, 1);
}

/** true at first, optional. */
static inline bool
Options_get_flag(const Options *self)
{
	return self->flag;
}

static inline void
Options_set_flag(Options *self, bool value)
{
	self->flag = value;
	self->slot_bits59 = slot_put8(self->slot_bits59, 1, 1, 1);
}

/** Unset from here on. */
static inline void
Options_clear_flag(Options *self)
{
	self->flag = true;
	self->slot_bits59 = slot_put8(self->slot_bits59, 1, 1, 0);
}

/** Whether it is set. */
static inline bool
Options_has_side(const Options *self)
{
	return self->side != 255;
}

/** Optional. */
static inline Side
Options_get_side(const Options *self)
{
	return SLOT_CAST(Side, Options_has_side(self) ? self->side : 0);
}

/** False, and nothing changed, for a number that is no Side. */
SLOT_SETTER bool
Options_set_side(Options *self, Side value)
{
	if (!Side_is_known(SLOT_CAST(int64_t, value))) {
		return false;
	}
	self->side = SLOT_CAST(uint8_t, value);
	return true;
}

/** Unset from here on. */
static inline void
Options_clear_side(Options *self)
{
	self->side = 255;
}

/** Whether it is set. */
static inline bool
Options_has_level(const Options *self)
{
	return self->level != -128;
}

/** Optional. */
static inline Level
Options_get_level(const Options *self)
{
	return SLOT_CAST(Level, Options_has_level(self) ? self->level : 0);
}

/** False, and nothing changed, for a number that is no Level. */
SLOT_SETTER bool
Options_set_level(Options *self, Level value)
{
	if (!Level_is_known(SLOT_CAST(int64_t, value))) {
		return false;
	}
	self->level = SLOT_CAST(int8_t, value);
	return true;
}

/** Unset from here on. */
static inline void
Options_clear_level(Options *self)
{
	self->level = -128;
}

/** Whether it is set. */
static inline bool
Options_has_share(const Options *self)
{
	return self->share != 255;
}

/** 0..100, 50 at first, optional. */
static inline uint8_t
Options_get_share(const Options *self)
{
	return SLOT_CAST(uint8_t, Options_has_share(self) ? self->share : 50);
}

/** False, and nothing changed, outside 0..100. */
SLOT_SETTER bool
Options_set_share(Options *self, int64_t value) SLOT_REFUSES_(value < 0 || value > 100)
{
	return slot_set_uint8_t(&self->share, value, 0, 100);
}

/** Unset from here on. */
static inline void
Options_clear_share(Options *self)
{
	self->share = 255;
}

/** Whether it is set. */
static inline bool
Options_has_delta(const Options *self)
{
	return self->delta != -32768;
}

/** -5..5, optional. */
static inline int16_t
Options_get_delta(const Options *self)
{
	return SLOT_CAST(int16_t, Options_has_delta(self) ? self->delta : 0);
}

/** False, and nothing changed, outside -5..5. */
SLOT_SETTER bool
Options_set_delta(Options *self, int64_t value) SLOT_REFUSES_(value < -5 || value > 5)
{
	return slot_set_int16_t(&self->delta, value, -5, 5);
}

/** Unset from here on. */
static inline void
Options_clear_delta(Options *self)
{
	self->delta = -32768;
}

/** Whether it is set. */
static inline bool
Options_has_scale(const Options *self)
{
	return slot_bit(self->slot_bits59, 2);
}

/** Optional. */
static inline float
Options_get_scale(const Options *self)
{
	return self->scale;
}

static inline void
Options_set_scale(Options *self, float value)
{
	self->scale = value;
	self->slot_bits59 = slot_put8(self->slot_bits59, 2, 1, 1);
}

/** Unset from here on. */
static inline void
Options_clear_scale(Options *self)
{
	self->scale = 0.0f;
	self->slot_bits59 = slot_put8(self->slot_bits59, 2, 1, 0);
}

/** Whether it is set. */
static inline bool
Options_has_ports(const Options *self)
{
	return slot_bit(self->slot_bits59, 3);
}

/** Optional. */
static inline uint16_t
Options_get_ports(const Options *self, size_t i)
{
	SLOT_ASSERT_(i < Options_LEN_ports);
	if (!(i < Options_LEN_ports)) {
		return 0;
	}
	return self->ports[i];
}

/** False, and nothing changed, past the end. */
SLOT_SETTER bool
Options_set_ports(Options *self, size_t i, uint16_t value)
{
	SLOT_ASSERT_(i < Options_LEN_ports);
	if (!(i < Options_LEN_ports)) {
		return false;
	}
	self->ports[i] = value;
	self->slot_bits59 = slot_put8(self->slot_bits59, 3, 1, 1);
	return true;
}

/** All of them, one after the other. */
static inline const uint16_t *
Options_data_ports(const Options *self)
{
	return self->ports;
}

/** To change it in place; the slot counts as set from here on. */
static inline uint16_t *
Options_at_ports(Options *self, size_t i)
{
	SLOT_ASSERT_(i < Options_LEN_ports);
	if (!(i < Options_LEN_ports)) {
		return NULL;
	}
	self->slot_bits59 = slot_put8(self->slot_bits59, 3, 1, 1);
	return &self->ports[i];
}

/** Unset from here on. */
static inline void
Options_clear_ports(Options *self)
{
	static uint16_t const slot_start_[4] = {0};

	slot_move(&self->ports, &slot_start_, sizeof self->ports);
	self->slot_bits59 = slot_put8(self->slot_bits59, 3, 1, 0);
}

/** Whether it is set. */
static inline bool
Options_has_label(const Options *self)
{
	return slot_bit(self->slot_bits59, 4);
}

/** Optional. */
static inline const char *
Options_get_label(const Options *self)
{
	return self->label;
}

/** False, and nothing changed, for a text of 8 bytes or more. */
SLOT_SETTER bool
Options_set_label(Options *self, const char *value)
{
	if (!slot_put_text(self->label, 8, value, strlen(value))) {
		return false;
	}
	self->slot_bits59 = slot_put8(self->slot_bits59, 4, 1, 1);
	return true;
}

/** Unset from here on. */
static inline void
Options_clear_label(Options *self)
{
	static char const slot_start_[8] = "";

	slot_move(&self->label, &slot_start_, sizeof self->label);
	self->slot_bits59 = slot_put8(self->slot_bits59, 4, 1, 0);
}

/** Whether it is set. */
static inline bool
Options_has_place(const Options *self)
{
	return slot_bit(self->slot_bits59, 5);
}

/** Optional. */
static inline const Vec3 *
Options_get_place(const Options *self)
{
	return &self->place;
}

/** To change it in place; the slot counts as set from here on. */
static inline Vec3 *
Options_at_place(Options *self)
{
	self->slot_bits59 = slot_put8(self->slot_bits59, 5, 1, 1);
	return &self->place;
}

static inline void
Options_set_place(Options *self, const Vec3 *value)
{
	Vec3_copy(&self->place, value);
	self->slot_bits59 = slot_put8(self->slot_bits59, 5, 1, 1);
}

/** Unset from here on. */
static inline void
Options_clear_place(Options *self)
{
	static Vec3 const slot_start_ = Vec3_DEFAULTS;

	slot_move(&self->place, &slot_start_, sizeof self->place);
	self->slot_bits59 = slot_put8(self->slot_bits59, 5, 1, 0);
}

/** Whether it is set. */
static inline bool
Options_has_tint(const Options *self)
{
	return slot_bit(self->slot_bits59, 6);
}

/** Optional. */
static inline Color
Options_get_tint(const Options *self)
{
	return SLOT_CAST(Color, self->tint);
}

/** False, and nothing changed, outside 0..255. */
SLOT_SETTER bool
Options_set_tint(Options *self, Color value)
{
	if (!slot_fits(SLOT_CAST(int64_t, value), 0, 255)) {
		return false;
	}
	self->tint = SLOT_CAST(uint8_t, value);
	self->slot_bits59 = slot_put8(self->slot_bits59, 6, 1, 1);
	return true;
}

/** Unset from here on. */
static inline void
Options_clear_tint(Options *self)
{
	self->tint = 0;
	self->slot_bits59 = slot_put8(self->slot_bits59, 6, 1, 0);
}

/** Whether it is set. */
static inline bool
Options_has_order(const Options *self)
{
	return self->order != NULL;
}

/** Optional. */
static inline Order *
Options_get_order(const Options *self)
{
	return self->order;
}

/** Refers to it only: neither owns nor watches. */
static inline void
Options_set_order(Options *self, Order *value)
{
	self->order = value;
}

/** Unset from here on. */
static inline void
Options_clear_order(Options *self)
{
	self->order = NULL;
}

/** Whether it is set. */
static inline bool
Options_has_note(const Options *self)
{
	return self->note != NULL;
}

/** Optional. */
static inline const char *
Options_get_note(const Options *self)
{
	return self->note;
}

/** Copies it; NULL stands for the text at the start: unset. False, and nothing changed, when out
 * of memory. */
SLOT_SETTER bool
Options_set_note(Options *self, const char *value)
{
	return slot_string_copy(&self->note, value);
}

/** Gives up what is there: unset. */
static inline void
Options_clear_note(Options *self)
{
	slot_unset(&Options_class, self, Options_SLOT_note);
}

/** Makes raw memory an object. */
void Options_init(Options *self);
/** Of these values; ends the program where one is refused. */
Options Options_of(void);
/** The same; false, *to as it was, and the fault told (NULL: not), where one is refused. */
SLOT_MUST_CHECK bool Options_try_of(Options *to, slot_fault *fault);
/** Gives up what it owns: texts and lists are as at the start, own pointers NULL. For objects that
 * are in no pool. */
void Options_release(Options *self);
/** With copies of all that it owns, in the pools where that is; false, and nothing changed, when
 * out of memory. */
SLOT_MUST_CHECK bool Options_copy(Options *to, const Options *from);
/** Whether they are equal, slot by slot. */
bool Options_eq(const Options *a, const Options *b);
/** As text; its whole length, as snprintf. */
size_t Options_repr(const Options *self, char *text, size_t size);
/** How many slots hold what no setter lets in. */
size_t Options_validate(const Options *self, slot_report *report, void *context);
/** As a JSON object; false where the writer has stopped. */
bool Options_to_json(const Options *self, slot_json_writer *writer);
/** What it has is given up; at a fault it is as Options_init leaves it. */
SLOT_MUST_CHECK bool Options_from_json(Options *self, slot_json_reader *reader);

/** Options objects, and those below; slot_pool_clear(&pool.all), … */
typedef struct Options_pool {
	slot_pool all;
} Options_pool;
void Options_pool_init(Options_pool *pool);
/** As Options_init leaves it; NULL when out of memory. */
Options *Options_new(Options_pool *pool);
/** With all that it owns. */
void Options_free(Options_pool *pool, Options *self);
/** Of a walk; NULL at its end. */
static inline Options *
Options_next(slot_walk *walk)
{
	return SLOT_CAST(Options *, slot_walk_next(walk, NULL));
}
/** Of slot_pool_runs: the first of so many side by side; NULL at its end. */
Options *Options_run(slot_run_walk *walk, size_t *count);
/** A new object of the pool; NULL at a fault. */
Options *Options_new_from_json(Options_pool *pool, slot_json_reader *reader);

/* ---- not to be read ---- */

#define Options_LAYOUT 0xd4022d54a509f4b2
#define Options_SLOTS SLOT_NAMES("count, flag, side, level, share, delta, scale, " \
	"ports, label, place, tint, order, note")
#define Options_HAS_count SLOT_YES
#define Options_HAS_flag SLOT_YES
#define Options_HAS_side SLOT_YES
#define Options_HAS_level SLOT_YES
#define Options_HAS_share SLOT_YES
#define Options_HAS_delta SLOT_YES
#define Options_HAS_scale SLOT_YES
#define Options_HAS_ports SLOT_YES
#define Options_HAS_label SLOT_YES
#define Options_HAS_place SLOT_YES
#define Options_HAS_tint SLOT_YES
#define Options_HAS_order SLOT_YES
#define Options_HAS_note SLOT_YES
typedef Options *Options_idx;
#define Options_at SLOT_ITSELF_
#define Options_idx_of SLOT_ITSELF_
#define Options_STARTS_ \
	/* order */ NULL, /* note */ NULL, /* count */ 0, /* scale */ 0.0f, \
	/* place */ Vec3_DEFAULTS, /* delta */ -32768, /* ports */ {0}, /* flag */ true, \
	/* side */ 255, /* level */ -128, /* share */ 50, /* label */ "", /* tint */ 0, \
	/* slot_bits59 */ 0x2, /* slot_spare60 */ {0}
#define Options_DEFAULTS {{{ Options_STARTS_ }}}
#define Options_ARGS_(SLOT, slot_T) \
	SLOT(MAY, INT, T, INT, slot_T, int64_t, count, count, INT64_MIN) \
	SLOT(MAY, INT, T, INT, slot_T, int64_t, flag, flag, INT64_MIN) \
	SLOT(MAY, INT, T, INT, slot_T, int64_t, side, side, INT64_MIN) \
	SLOT(MAY, INT, T, INT, slot_T, int64_t, level, level, INT64_MIN) \
	SLOT(MAY, INT, T, INT, slot_T, int64_t, share, share, INT64_MIN, "0..100") \
	SLOT(MAY, INT, T, INT, slot_T, int64_t, delta, delta, INT64_MIN, "-5..5") \
	SLOT(MAY, REAL, SET, REAL, slot_T, double, scale, scale, SLOT_UNSET_REAL_) \
	SLOT(MAY, POINTER, TRY, NO, slot_T, const char *, label, label, NULL) \
	SLOT(MAY, INT, T, INT, slot_T, int64_t, tint, tint, INT64_MIN, "0..255") \
	SLOT(MAY, ALWAYS, SET, GET, slot_T, Order *, order, order, NULL) \
	SLOT(MAY, POINTER, TRY, TEXT, slot_T, const char *, note, note, NULL)
#define Options_make(...) SLOT_MAKE_(Options, SLOT_NO_HOOK_, __VA_ARGS__)
#define Options_replace(from, ...) SLOT_REPLACE_(Options, SLOT_NO_HOOK_, from, __VA_ARGS__)
#define Options_try_make(...) SLOT_TRY_MAKE_(Options, __VA_ARGS__, )
#define Options_try_replace(...) SLOT_TRY_REPLACE_(Options, __VA_ARGS__, )
#define Options_try_new(...) SLOT_TRY_NEW_(Options, __VA_ARGS__, )

/*---- class Lists -------------------------------------------------------------------------*/

/** Arrays, texts and lists. Not assigned with '=': two would own the same. */
typedef struct Lists { /* 128 bytes, align 8 */
	SLOT_EXTENSION_ union {
		SLOT_EXTENSION_ struct {
			/*   0 */ double weights[3];   /* {0.5, 0.25, 0.25} at first */
			/*  24 */ char *title;
			/*  32 */ void *blob;
			/*  40 */ uint32_t *scores;
			/*  48 */ const char *unit;    /* "m" at first */
			/*  56 */ Vec3 path[2];
			/*  80 */ uint16_t grid[2][3];
			/*  92 */ uint8_t sides[4];    /* sell at first */
			/*  96 */ char names[2][8];
			/* 112 */ Percent shares[3];   /* 0..100 percent, 7 at first */
			/* 115 */ uint8_t slot_count_samples;
			/* 116 */ uint8_t samples[4];
			/* 120 */ uint8_t slot_count_path;
			/* 121 */ uint8_t slot_spare121[7];
		};
		SLOT_NOT_COPIED_
	};
} Lists;

#define Lists_LEN_grid 2
#define Lists_LEN_grid_2 3
#define Lists_LEN_sides 4
#define Lists_LEN_weights 3
#define Lists_LEN_names 2
#define Lists_LEN_names_2 8
#define Lists_LEN_shares 3
#define Lists_LEN_samples 4
#define Lists_LEN_path 2
#define Lists_class SLOT_CLASS_OF_(shapes_tables_Lists, 0)
#define Lists_CLASS 0xa422cfce7a5df5b8
enum Lists_slot {
	Lists_SLOT_grid,
	Lists_SLOT_sides,
	Lists_SLOT_weights,
	Lists_SLOT_names,
	Lists_SLOT_shares,
	Lists_SLOT_samples,
	Lists_SLOT_path,
	Lists_SLOT_title,
	Lists_SLOT_blob,
	Lists_SLOT_scores,
	Lists_SLOT_unit
};

static inline uint16_t
Lists_get_grid(const Lists *self, size_t i, size_t j)
{
	SLOT_ASSERT_(i < Lists_LEN_grid && j < Lists_LEN_grid_2);
	if (!(i < Lists_LEN_grid && j < Lists_LEN_grid_2)) {
		return 0;
	}
	return self->grid[i][j];
}

/** False, and nothing changed, past the end. */
SLOT_SETTER bool
Lists_set_grid(Lists *self, size_t i, size_t j, uint16_t value)
{
	SLOT_ASSERT_(i < Lists_LEN_grid && j < Lists_LEN_grid_2);
	if (!(i < Lists_LEN_grid && j < Lists_LEN_grid_2)) {
		return false;
	}
	self->grid[i][j] = value;
	return true;
}

/** All of them, one after the other. */
static inline const uint16_t *
Lists_data_grid(const Lists *self)
{
	return self->grid[0];
}

static inline uint16_t *
Lists_at_grid(Lists *self, size_t i, size_t j)
{
	SLOT_ASSERT_(i < Lists_LEN_grid && j < Lists_LEN_grid_2);
	if (!(i < Lists_LEN_grid && j < Lists_LEN_grid_2)) {
		return NULL;
	}
	return &self->grid[i][j];
}

/** sell at first. */
static inline Side
Lists_get_sides(const Lists *self, size_t i)
{
	SLOT_ASSERT_(i < Lists_LEN_sides);
	if (!(i < Lists_LEN_sides)) {
		return SLOT_CAST(Side, 1);
	}
	return SLOT_CAST(Side, self->sides[i]);
}

/** False, and nothing changed, past the end and for a number that is no Side. */
SLOT_SETTER bool
Lists_set_sides(Lists *self, size_t i, Side value)
{
	SLOT_ASSERT_(i < Lists_LEN_sides);
	if (!(i < Lists_LEN_sides)) {
		return false;
	}
	if (!Side_is_known(SLOT_CAST(int64_t, value))) {
		return false;
	}
	self->sides[i] = SLOT_CAST(uint8_t, value);
	return true;
}

/** {0.5, 0.25, 0.25} at first. */
static inline double
Lists_get_weights(const Lists *self, size_t i)
{
	SLOT_ASSERT_(i < Lists_LEN_weights);
	if (!(i < Lists_LEN_weights)) {
		return 0.0;
	}
	return self->weights[i];
}

/** False, and nothing changed, past the end. */
SLOT_SETTER bool
Lists_set_weights(Lists *self, size_t i, double value)
{
	SLOT_ASSERT_(i < Lists_LEN_weights);
	if (!(i < Lists_LEN_weights)) {
		return false;
	}
	self->weights[i] = value;
	return true;
}

/** All of them, one after the other. */
static inline const double *
Lists_data_weights(const Lists *self)
{
	return self->weights;
}

static inline double *
Lists_at_weights(Lists *self, size_t i)
{
	SLOT_ASSERT_(i < Lists_LEN_weights);
	if (!(i < Lists_LEN_weights)) {
		return NULL;
	}
	return &self->weights[i];
}

static inline const char *
Lists_get_names(const Lists *self, size_t i)
{
	SLOT_ASSERT_(i < Lists_LEN_names);
	if (!(i < Lists_LEN_names)) {
		return "";
	}
	return self->names[i];
}

/** False, and nothing changed, for a text of 8 bytes or more. */
SLOT_SETTER bool
Lists_set_names(Lists *self, size_t i, const char *value)
{
	SLOT_ASSERT_(i < Lists_LEN_names);
	if (!(i < Lists_LEN_names)) {
		return false;
	}
	return slot_put_text(self->names[i], 8, value, strlen(value));
}

/** 0..100 percent, 7 at first. */
static inline Percent
Lists_get_shares(const Lists *self, size_t i)
{
	SLOT_ASSERT_(i < Lists_LEN_shares);
	if (!(i < Lists_LEN_shares)) {
		return 7;
	}
	return self->shares[i];
}

/** False, and nothing changed, past the end and outside 0..100. */
SLOT_SETTER bool
Lists_set_shares(Lists *self, size_t i, int64_t value) SLOT_REFUSES_(value < 0 || value > 100)
{
	SLOT_ASSERT_(i < Lists_LEN_shares);
	if (!(i < Lists_LEN_shares)) {
		return false;
	}
	return slot_set_uint8_t(&self->shares[i], value, 0, 100);
}

/** Elements in use, at most Lists_LEN_samples. */
static inline size_t
Lists_count_samples(const Lists *self)
{
	return self->slot_count_samples;
}

static inline uint8_t
Lists_get_samples(const Lists *self, size_t i)
{
	SLOT_ASSERT_(i < Lists_count_samples(self));
	if (!(i < Lists_count_samples(self))) {
		return 0;
	}
	return self->samples[i];
}

/** False, and nothing changed, past the end. */
SLOT_SETTER bool
Lists_set_samples(Lists *self, size_t i, uint8_t value)
{
	SLOT_ASSERT_(i < Lists_count_samples(self));
	if (!(i < Lists_count_samples(self))) {
		return false;
	}
	self->samples[i] = value;
	return true;
}

/** All of them, one after the other. */
static inline const uint8_t *
Lists_data_samples(const Lists *self)
{
	return self->samples;
}

static inline uint8_t *
Lists_at_samples(Lists *self, size_t i)
{
	SLOT_ASSERT_(i < Lists_count_samples(self));
	if (!(i < Lists_count_samples(self))) {
		return NULL;
	}
	return &self->samples[i];
}

/** Before element i; false, and nothing changed, where the array is full or the value refused. */
SLOT_SETTER bool
Lists_insert_samples(Lists *self, size_t i, uint8_t value)
{
	size_t count = Lists_count_samples(self);

	SLOT_ASSERT_(i <= count);
	if (i > count || count == Lists_LEN_samples) {
		return false;
	}
	slot_open_gap(self->samples, i, count, sizeof self->samples[0]);
	self->samples[i] = value;
	self->slot_count_samples++;
	return true;
}

/** The same behind the last. */
SLOT_SETTER bool
Lists_append_samples(Lists *self, uint8_t value)
{
	return Lists_insert_samples(self, Lists_count_samples(self), value);
}

/** False, and nothing changed, past the end. */
SLOT_SETTER bool
Lists_remove_samples(Lists *self, size_t i)
{
	size_t count = Lists_count_samples(self);

	SLOT_ASSERT_(i < count);
	if (i >= count) {
		return false;
	}
	slot_close_gap(self->samples, i, count, sizeof self->samples[0]);
	self->slot_count_samples--;
	return true;
}

/** Elements in use, at most Lists_LEN_path. */
static inline size_t
Lists_count_path(const Lists *self)
{
	return self->slot_count_path;
}

/** NULL past the end. */
static inline const Vec3 *
Lists_get_path(const Lists *self, size_t i)
{
	SLOT_ASSERT_(i < Lists_count_path(self));
	if (!(i < Lists_count_path(self))) {
		return NULL;
	}
	return &self->path[i];
}

static inline Vec3 *
Lists_at_path(Lists *self, size_t i)
{
	SLOT_ASSERT_(i < Lists_count_path(self));
	if (!(i < Lists_count_path(self))) {
		return NULL;
	}
	return &self->path[i];
}

SLOT_SETTER bool
Lists_set_path(Lists *self, size_t i, const Vec3 *value)
{
	SLOT_ASSERT_(i < Lists_count_path(self));
	if (!(i < Lists_count_path(self))) {
		return false;
	}
	Vec3_copy(&self->path[i], value);
	return true;
}

/** Before element i; false, and nothing changed, where the array is full or the value refused. */
SLOT_SETTER bool
Lists_insert_path(Lists *self, size_t i, const Vec3 *value)
{
	size_t count = Lists_count_path(self);

	SLOT_ASSERT_(i <= count);
	if (i > count || count == Lists_LEN_path) {
		return false;
	}
	slot_move(&self->path[count], value, sizeof *value);
	slot_move_last(self->path, i, count, sizeof self->path[0]);
	self->slot_count_path++;
	return true;
}

/** The same behind the last. */
SLOT_SETTER bool
Lists_append_path(Lists *self, const Vec3 *value)
{
	return Lists_insert_path(self, Lists_count_path(self), value);
}

/** False, and nothing changed, past the end. */
SLOT_SETTER bool
Lists_remove_path(Lists *self, size_t i)
{
	size_t count = Lists_count_path(self);

	SLOT_ASSERT_(i < count);
	if (i >= count) {
		return false;
	}
	slot_close_gap(self->path, i, count, sizeof self->path[0]);
	self->slot_count_path--;
	return true;
}

static inline const char *
Lists_get_title(const Lists *self)
{
	return self->title ? self->title : "";
}

/** Copies it; NULL stands for the text at the start. False, and nothing changed, when out
 * of memory. */
SLOT_SETTER bool
Lists_set_title(Lists *self, const char *value)
{
	return slot_string_copy(&self->title, value);
}

static inline slot_bytes
Lists_get_blob(const Lists *self)
{
	slot_bytes bytes = {NULL, 0};

	bytes.data = self->blob;
	bytes.size = slot_block_count(self->blob);
	return bytes;
}

/** Copies them; false, and nothing changed, when out of memory. */
SLOT_SETTER bool
Lists_set_blob(Lists *self, const void *data, size_t size)
{
	return slot_bytes_set(&self->blob, data, size);
}

/** Elements in the list. */
static inline size_t
Lists_count_scores(const Lists *self)
{
	return slot_block_count(self->scores);
}

static inline uint32_t
Lists_get_scores(const Lists *self, size_t i)
{
	SLOT_ASSERT_(i < Lists_count_scores(self));
	if (!(i < Lists_count_scores(self))) {
		return 0;
	}
	return self->scores[i];
}

/** False, and nothing changed, past the end. */
SLOT_SETTER bool
Lists_set_scores(Lists *self, size_t i, uint32_t value)
{
	SLOT_ASSERT_(i < Lists_count_scores(self));
	if (!(i < Lists_count_scores(self))) {
		return false;
	}
	self->scores[i] = value;
	return true;
}

/** All of them, one after the other. */
static inline const uint32_t *
Lists_data_scores(const Lists *self)
{
	return self->scores;
}

static inline uint32_t *
Lists_at_scores(Lists *self, size_t i)
{
	SLOT_ASSERT_(i < Lists_count_scores(self));
	if (!(i < Lists_count_scores(self))) {
		return NULL;
	}
	return &self->scores[i];
}

/** Room for that many in all; false when out of memory. Of what was told, places may have moved. */
static inline bool
Lists_reserve_scores(Lists *self, size_t count)
{
	return slot_list_reserve(&self->scores, count, 4);
}

/** Before element i; false, and nothing changed, where memory is out. */
SLOT_SETTER bool
Lists_insert_scores(Lists *self, size_t i, uint32_t value)
{
	if (!slot_list_insert(&self->scores, i, 4)) {
		return false;
	}
	self->scores[i] = value;
	return true;
}

/** The same behind the last. */
SLOT_SETTER bool
Lists_append_scores(Lists *self, uint32_t value)
{
	return Lists_insert_scores(self, Lists_count_scores(self), value);
}

/** With what it owns. */
SLOT_SETTER bool
Lists_remove_scores(Lists *self, size_t i)
{
	return slot_remove(&Lists_class, self, Lists_SLOT_scores, i) == SLOT_OK;
}

/** Gives up what is there. */
static inline void
Lists_clear_scores(Lists *self)
{
	slot_unset(&Lists_class, self, Lists_SLOT_scores);
}

/** "m" at first. */
static inline const char *
Lists_get_unit(const Lists *self)
{
	return self->unit ? self->unit : "m";
}

/** Keeps the pointer: the text must live as long as it is here. */
static inline void
Lists_set_unit(Lists *self, const char *value)
{
	self->unit = value;
}

/** Makes raw memory an object. */
void Lists_init(Lists *self);
/** Of these values; ends the program where one is refused. */
Lists Lists_of(const char *title, slot_bytes blob);
/** The same; false, *to as it was, and the fault told (NULL: not), where one is refused. */
SLOT_MUST_CHECK bool Lists_try_of(Lists *to, slot_fault *fault,
	const char *title, slot_bytes blob);
/** Gives up what it owns: texts and lists are as at the start, own pointers NULL. For objects that
 * are in no pool. */
void Lists_release(Lists *self);
/** With copies of all that it owns, in the pools where that is; false, and nothing changed, when
 * out of memory. */
SLOT_MUST_CHECK bool Lists_copy(Lists *to, const Lists *from);
/** Whether they are equal, slot by slot. */
bool Lists_eq(const Lists *a, const Lists *b);
/** As text; its whole length, as snprintf. */
size_t Lists_repr(const Lists *self, char *text, size_t size);
/** How many slots hold what no setter lets in. */
size_t Lists_validate(const Lists *self, slot_report *report, void *context);
/** As a JSON object; false where the writer has stopped. */
bool Lists_to_json(const Lists *self, slot_json_writer *writer);
/** What it has is given up; at a fault it is as Lists_init leaves it. */
SLOT_MUST_CHECK bool Lists_from_json(Lists *self, slot_json_reader *reader);

/** Lists objects, and those below; slot_pool_clear(&pool.all), … */
typedef struct Lists_pool {
	slot_pool all;
} Lists_pool;
void Lists_pool_init(Lists_pool *pool);
/** As Lists_init leaves it; NULL when out of memory. */
Lists *Lists_new(Lists_pool *pool);
/** With all that it owns. */
void Lists_free(Lists_pool *pool, Lists *self);
/** Of a walk; NULL at its end. */
static inline Lists *
Lists_next(slot_walk *walk)
{
	return SLOT_CAST(Lists *, slot_walk_next(walk, NULL));
}
/** Of slot_pool_runs: the first of so many side by side; NULL at its end. */
Lists *Lists_run(slot_run_walk *walk, size_t *count);
/** A new object of the pool; NULL at a fault. */
Lists *Lists_new_from_json(Lists_pool *pool, slot_json_reader *reader);

/* ---- not to be read ---- */

#define Lists_LAYOUT 0x61178587b6672dcd
#define Lists_SLOTS SLOT_NAMES("grid, sides, weights, names, shares, samples, " \
	"path, title, blob, scores, unit")
#define Lists_HAS_grid SLOT_YES
#define Lists_HAS_sides SLOT_YES
#define Lists_HAS_weights SLOT_YES
#define Lists_HAS_names SLOT_YES
#define Lists_HAS_shares SLOT_YES
#define Lists_HAS_samples SLOT_YES
#define Lists_HAS_path SLOT_YES
#define Lists_HAS_title SLOT_YES
#define Lists_HAS_blob SLOT_YES
#define Lists_HAS_scores SLOT_YES
#define Lists_HAS_unit SLOT_YES
typedef Lists *Lists_idx;
#define Lists_at SLOT_ITSELF_
#define Lists_idx_of SLOT_ITSELF_
#define Lists_STARTS_ \
	/* weights */ {0.5, 0.25, 0.25}, /* title */ NULL, /* blob */ NULL, /* scores */ NULL, \
	/* unit */ NULL, /* path */ {Vec3_DEFAULTS, Vec3_DEFAULTS}, /* grid */ {{0}}, \
	/* sides */ {1, 1, 1, 1}, /* names */ {""}, /* shares */ {7, 7, 7}, \
	/* slot_count_samples */ 0, /* samples */ {0}, /* slot_count_path */ 0, \
	/* slot_spare121 */ {0}
#define Lists_DEFAULTS {{{ Lists_STARTS_ }}}
#define Lists_ARGS_(SLOT, slot_T) \
	SLOT(NEED, ALWAYS, TRY, GET, slot_T, const char *, title, title, 0) \
	SLOT(NEED, ALWAYS, BYTES, GET, slot_T, slot_bytes, blob, blob, 0) \
	SLOT(MAY, ALWAYS, SET, GET, slot_T, const char *, unit, unit, "m")
#define Lists_make(...) SLOT_MAKE_(Lists, SLOT_NO_HOOK_, __VA_ARGS__)
#define Lists_replace(from, ...) SLOT_REPLACE_(Lists, SLOT_NO_HOOK_, from, __VA_ARGS__)
#define Lists_try_make(...) SLOT_TRY_MAKE_(Lists, __VA_ARGS__, )
#define Lists_try_replace(...) SLOT_TRY_REPLACE_(Lists, __VA_ARGS__, )
#define Lists_try_new(...) SLOT_TRY_NEW_(Lists, __VA_ARGS__, )

/*---- class Links -------------------------------------------------------------------------*/

/** Pointers, handles and an embedded object.
 *
 * Not assigned with '=': two would own the same. */
typedef struct Links { /* 56 bytes, align 8 */
	SLOT_EXTENSION_ union {
		SLOT_EXTENSION_ struct {
			/*   0 */ Order *order;
			/*   8 */ Vec3 *origin;
			/*  16 */ Links *next;
			/*  24 */ void *user;
			/*  32 */ slot_weak watch;
			/*  40 */ Vec3 place;
			/*  52 */ uint32_t serial; /* 7 at first, read-only */
		};
		SLOT_NOT_COPIED_
	};
} Links;

#define Links_class SLOT_CLASS_OF_(shapes_tables_Links, 0)
#define Links_CLASS 0xa72b22cdea94d1cc

static inline Order *
Links_get_order(const Links *self)
{
	return self->order;
}

/** Refers to it only: neither owns nor watches. */
static inline void
Links_set_order(Links *self, Order *value)
{
	self->order = value;
}

static inline Vec3 *
Links_get_origin(const Links *self)
{
	return self->origin;
}

/** Takes over an object of a pool that has no other owner, or NULL, and frees what was there. */
static inline void
Links_set_origin(Links *self, Vec3 *value)
{
	slot_own_set(&self->origin, value);
}

/** Hands it over to the caller: NULL is left. */
static inline Vec3 *
Links_take_origin(Links *self)
{
	Vec3 *value;

	value = self->origin;
	self->origin = NULL;
	return value;
}

static inline Links *
Links_get_next(const Links *self)
{
	return self->next;
}

/** Refers to it only: neither owns nor watches. */
static inline void
Links_set_next(Links *self, Links *value)
{
	self->next = value;
}

static inline void *
Links_get_user(const Links *self)
{
	return self->user;
}

/** Refers to it only: neither owns nor watches. */
static inline void
Links_set_user(Links *self, void *value)
{
	self->user = value;
}

static inline Order_weak
Links_get_watch(const Links *self)
{
	return self->watch;
}

static inline void
Links_set_watch(Links *self, Order_weak value)
{
	self->watch = value;
}

static inline const Vec3 *
Links_get_place(const Links *self)
{
	return &self->place;
}

/** To change it in place. */
static inline Vec3 *
Links_at_place(Links *self)
{
	return &self->place;
}

static inline void
Links_set_place(Links *self, const Vec3 *value)
{
	Vec3_copy(&self->place, value);
}

/** 7 at first, read-only. */
static inline uint32_t
Links_get_serial(const Links *self)
{
	return self->serial;
}

/** Makes raw memory an object. */
void Links_init(Links *self);
/** Of these values; ends the program where one is refused. */
Links Links_of(Order *order, Vec3 *origin, Links *next, void *user, Order_weak watch,
	Vec3 place);
/** Gives up what it owns: texts and lists are as at the start, own pointers NULL. For objects that
 * are in no pool. */
void Links_release(Links *self);
/** With copies of all that it owns, in the pools where that is; false, and nothing changed, when
 * out of memory. */
SLOT_MUST_CHECK bool Links_copy(Links *to, const Links *from);
/** Whether they are equal, slot by slot. */
bool Links_eq(const Links *a, const Links *b);
/** As text; its whole length, as snprintf. */
size_t Links_repr(const Links *self, char *text, size_t size);
/** How many slots hold what no setter lets in. */
size_t Links_validate(const Links *self, slot_report *report, void *context);
/** As a JSON object; false where the writer has stopped. */
bool Links_to_json(const Links *self, slot_json_writer *writer);
/** What it has is given up; at a fault it is as Links_init leaves it. */
SLOT_MUST_CHECK bool Links_from_json(Links *self, slot_json_reader *reader);

/** Links objects, and those below; slot_pool_clear(&pool.all), … */
typedef struct Links_pool {
	slot_pool all;
	slot_pool *slot_peers[1];
} Links_pool;
typedef struct Vec3_pool Vec3_pool;
/** Its objects own objects of the other pools. */
void Links_pool_init(Links_pool *pool, Vec3_pool *);
/** As Links_init leaves it; NULL when out of memory. */
Links *Links_new(Links_pool *pool);
/** With all that it owns. */
void Links_free(Links_pool *pool, Links *self);
/** Of a walk; NULL at its end. */
static inline Links *
Links_next(slot_walk *walk)
{
	return SLOT_CAST(Links *, slot_walk_next(walk, NULL));
}
/** Of slot_pool_runs: the first of so many side by side; NULL at its end. */
Links *Links_run(slot_run_walk *walk, size_t *count);
/** A new object of the pool; NULL at a fault. */
Links *Links_new_from_json(Links_pool *pool, slot_json_reader *reader);

/* ---- not to be read ---- */

enum Links_slot {
	Links_SLOT_order,
	Links_SLOT_origin,
	Links_SLOT_next,
	Links_SLOT_user,
	Links_SLOT_watch,
	Links_SLOT_place,
	Links_SLOT_serial
};
#define Links_LAYOUT 0x7757816edd7ff02e
#define Links_SLOTS SLOT_NAMES("order, origin, next, user, watch, place, serial")
#define Links_HAS_order SLOT_YES
#define Links_HAS_origin SLOT_YES
#define Links_HAS_next SLOT_YES
#define Links_HAS_user SLOT_YES
#define Links_HAS_watch SLOT_YES
#define Links_HAS_place SLOT_YES
#define Links_HAS_serial SLOT_YES
typedef Links *Links_idx;
#define Links_at SLOT_ITSELF_
#define Links_idx_of SLOT_ITSELF_
#define Links_STARTS_ \
	/* order */ NULL, /* origin */ NULL, /* next */ NULL, /* user */ NULL, \
	/* watch */ {0, 0}, /* place */ Vec3_DEFAULTS, /* serial */ 7
#define Links_DEFAULTS {{{ Links_STARTS_ }}}
#define Links_ARGS_(SLOT, slot_T) \
	SLOT(NEED, ALWAYS, SET, GET, slot_T, Order *, order, order, 0) \
	SLOT(NEED, POINTER, SET, OWN, slot_T, Vec3 *, origin, origin, 0) \
	SLOT(NEED, ALWAYS, SET, GET, slot_T, Links *, next, next, 0) \
	SLOT(NEED, ALWAYS, SET, GET, slot_T, void *, user, user, 0) \
	SLOT(NEED, ALWAYS, SET, GET, slot_T, Order_weak, watch, watch, 0) \
	SLOT(NEED, ALWAYS, OBJECT, OBJECT, slot_T, Vec3, place, place, 0) \
	SLOT(MAY, ALWAYS, T, GET, slot_T, uint32_t, serial, serial, SLOT_CAST(uint32_t, 7))
#define Links_make(...) SLOT_MAKE_(Links, SLOT_NO_HOOK_, __VA_ARGS__)
#define Links_replace(from, ...) SLOT_REPLACE_(Links, SLOT_NO_HOOK_, from, __VA_ARGS__)

/*---- class Names -------------------------------------------------------------------------*/

/** Slots called like keywords and macros, and a private one. */
typedef struct Names { /* 12 bytes, align 4 */
	/*   0 */ int32_t errno_;
	/*   4 */ uint32_t p_of_Names;
	/*   8 */ uint16_t linux_;
	/*  10 */ uint8_t NULL_;
	/*  11 */ uint8_t class_;
} Names;

#define Names_class SLOT_CLASS_OF_(shapes_tables_Names, 0)
#define Names_CLASS 0x52688dfcbc1901f1

static inline int32_t
Names_get_errno(const Names *self)
{
	return self->errno_;
}

static inline void
Names_set_errno(Names *self, int32_t value)
{
	self->errno_ = value;
}

static inline uint16_t
Names_get_linux(const Names *self)
{
	return self->linux_;
}

static inline void
Names_set_linux(Names *self, uint16_t value)
{
	self->linux_ = value;
}

static inline uint8_t
Names_get_NULL(const Names *self)
{
	return self->NULL_;
}

static inline void
Names_set_NULL(Names *self, uint8_t value)
{
	self->NULL_ = value;
}

static inline uint8_t
Names_get_class(const Names *self)
{
	return self->class_;
}

static inline void
Names_set_class(Names *self, uint8_t value)
{
	self->class_ = value;
}

static inline uint32_t
Names_get_p_of_Names(const Names *self)
{
	return self->p_of_Names;
}

static inline void
Names_set_p_of_Names(Names *self, uint32_t value)
{
	self->p_of_Names = value;
}

/** Makes raw memory an object. */
void Names_init(Names *self);
/** Of these values; ends the program where one is refused. */
Names Names_of(int32_t errno_, uint16_t linux_, uint8_t NULL_, uint8_t class_,
	uint32_t p_of_Names);
/** Writes the class's own slots and nothing else. */
void Names_copy(Names *to, const Names *from);
/** Whether they are equal, slot by slot. */
bool Names_eq(const Names *a, const Names *b);
/** As text; its whole length, as snprintf. */
size_t Names_repr(const Names *self, char *text, size_t size);
/** How many slots hold what no setter lets in. */
size_t Names_validate(const Names *self, slot_report *report, void *context);
/** As a JSON object; false where the writer has stopped. */
bool Names_to_json(const Names *self, slot_json_writer *writer);
/** What it has is given up; at a fault it is as Names_init leaves it. */
SLOT_MUST_CHECK bool Names_from_json(Names *self, slot_json_reader *reader);

/** Names objects, and those below; slot_pool_clear(&pool.all), … */
typedef struct Names_pool {
	slot_pool all;
} Names_pool;
void Names_pool_init(Names_pool *pool);
/** As Names_init leaves it; NULL when out of memory. */
Names *Names_new(Names_pool *pool);
/** With all that it owns. */
void Names_free(Names_pool *pool, Names *self);
/** Of a walk; NULL at its end. */
static inline Names *
Names_next(slot_walk *walk)
{
	return SLOT_CAST(Names *, slot_walk_next(walk, NULL));
}
/** Of slot_pool_runs: the first of so many side by side; NULL at its end. */
Names *Names_run(slot_run_walk *walk, size_t *count);
/** A new object of the pool; NULL at a fault. */
Names *Names_new_from_json(Names_pool *pool, slot_json_reader *reader);

/* ---- not to be read ---- */

enum Names_slot {
	Names_SLOT_errno,
	Names_SLOT_linux,
	Names_SLOT_NULL,
	Names_SLOT_class,
	Names_SLOT_p_of_Names
};
#define Names_LAYOUT 0xcdc3d4bdf745f508
#define Names_SLOTS SLOT_NAMES("errno, linux, NULL, class, p_of_Names")
#define Names_HAS_errno SLOT_YES
#define Names_HAS_linux SLOT_YES
#define Names_HAS_NULL SLOT_YES
#define Names_HAS_class SLOT_YES
#define Names_HAS_p_of_Names SLOT_YES
typedef Names *Names_idx;
#define Names_at SLOT_ITSELF_
#define Names_idx_of SLOT_ITSELF_
#define Names_STARTS_ \
	/* errno_ */ 0, /* p_of_Names */ 0, /* linux_ */ 0, /* NULL_ */ 0, /* class_ */ 0
#define Names_DEFAULTS { Names_STARTS_ }
#define Names_ARGS_(SLOT, slot_T) \
	SLOT(NEED, ALWAYS, SET, GET, slot_T, int32_t, errno, errno_, 0) \
	SLOT(NEED, ALWAYS, SET, GET, slot_T, uint16_t, linux, linux_, 0) \
	SLOT(NEED, ALWAYS, SET, GET, slot_T, uint8_t, NULL, NULL_, 0) \
	SLOT(NEED, ALWAYS, SET, GET, slot_T, uint8_t, class, class_, 0) \
	SLOT(NEED, ALWAYS, SET, GET, slot_T, uint32_t, p_of_Names, p_of_Names, 0)
#define Names_make(...) SLOT_MAKE_(Names, SLOT_NO_HOOK_, __VA_ARGS__)
#define Names_replace(from, ...) SLOT_REPLACE_(Names, SLOT_NO_HOOK_, from, __VA_ARGS__)

/*---- class pet ---------------------------------------------------------------------------*/

typedef struct pet { /* 1 bytes, align 1 */
	/*   0 */ uint8_t owner_name;
} pet;

#define pet_class SLOT_CLASS_OF_(shapes_tables_pet, 0)
#define pet_CLASS 0xba4c7271349e7360

static inline uint8_t
pet_get_owner_name(const pet *self)
{
	return self->owner_name;
}

static inline void
pet_set_owner_name(pet *self, uint8_t value)
{
	self->owner_name = value;
}

/** Makes raw memory an object. */
void pet_init(pet *self);
/** Of these values; ends the program where one is refused. */
pet pet_of(uint8_t owner_name);
/** Writes the class's own slots and nothing else. */
void pet_copy(pet *to, const pet *from);
/** Whether they are equal, slot by slot. */
bool pet_eq(const pet *a, const pet *b);
/** As text; its whole length, as snprintf. */
size_t pet_repr(const pet *self, char *text, size_t size);
/** How many slots hold what no setter lets in. */
size_t pet_validate(const pet *self, slot_report *report, void *context);
/** As a JSON object; false where the writer has stopped. */
bool pet_to_json(const pet *self, slot_json_writer *writer);
/** What it has is given up; at a fault it is as pet_init leaves it. */
SLOT_MUST_CHECK bool pet_from_json(pet *self, slot_json_reader *reader);

/** pet objects, and those below; slot_pool_clear(&pool.all), … */
typedef struct pet_pool {
	slot_pool all;
} pet_pool;
void pet_pool_init(pet_pool *pool);
/** As pet_init leaves it; NULL when out of memory. */
pet *pet_new(pet_pool *pool);
/** With all that it owns. */
void pet_free(pet_pool *pool, pet *self);
/** Of a walk; NULL at its end. */
static inline pet *
pet_next(slot_walk *walk)
{
	return SLOT_CAST(pet *, slot_walk_next(walk, NULL));
}
/** Of slot_pool_runs: the first of so many side by side; NULL at its end. */
pet *pet_run(slot_run_walk *walk, size_t *count);
/** A new object of the pool; NULL at a fault. */
pet *pet_new_from_json(pet_pool *pool, slot_json_reader *reader);

/* ---- not to be read ---- */

enum pet_slot {
	pet_SLOT_owner_name
};
#define pet_LAYOUT 0x68ead2fdef55a0f1
#define pet_SLOTS SLOT_NAMES("owner_name")
#define pet_HAS_owner_name SLOT_YES
typedef pet *pet_idx;
#define pet_at SLOT_ITSELF_
#define pet_idx_of SLOT_ITSELF_
#define pet_STARTS_ \
	/* owner_name */ 0
#define pet_DEFAULTS { pet_STARTS_ }
#define pet_ARGS_(SLOT, slot_T) \
	SLOT(NEED, ALWAYS, SET, GET, slot_T, uint8_t, owner_name, owner_name, 0)
#define pet_make(...) SLOT_MAKE_(pet, SLOT_NO_HOOK_, __VA_ARGS__)
#define pet_replace(from, ...) SLOT_REPLACE_(pet, SLOT_NO_HOOK_, from, __VA_ARGS__)

/*---- class pet_owner ---------------------------------------------------------------------*/

typedef struct pet_owner { /* 1 bytes, align 1 */
	/*   0 */ uint8_t name;
} pet_owner;

#define pet_owner_class SLOT_CLASS_OF_(shapes_tables_pet_owner, 0)
#define pet_owner_CLASS 0xa71334aac1ea99ac

static inline uint8_t
pet_owner_get_name(const pet_owner *self)
{
	return self->name;
}

static inline void
pet_owner_set_name(pet_owner *self, uint8_t value)
{
	self->name = value;
}

/** Makes raw memory an object. */
void pet_owner_init(pet_owner *self);
/** Of these values; ends the program where one is refused. */
pet_owner pet_owner_of(uint8_t name);
/** Writes the class's own slots and nothing else. */
void pet_owner_copy(pet_owner *to, const pet_owner *from);
/** Whether they are equal, slot by slot. */
bool pet_owner_eq(const pet_owner *a, const pet_owner *b);
/** As text; its whole length, as snprintf. */
size_t pet_owner_repr(const pet_owner *self, char *text, size_t size);
/** How many slots hold what no setter lets in. */
size_t pet_owner_validate(const pet_owner *self, slot_report *report, void *context);
/** As a JSON object; false where the writer has stopped. */
bool pet_owner_to_json(const pet_owner *self, slot_json_writer *writer);
/** What it has is given up; at a fault it is as pet_owner_init leaves it. */
SLOT_MUST_CHECK bool pet_owner_from_json(pet_owner *self, slot_json_reader *reader);

/** pet_owner objects, and those below; slot_pool_clear(&pool.all), … */
typedef struct pet_owner_pool {
	slot_pool all;
} pet_owner_pool;
void pet_owner_pool_init(pet_owner_pool *pool);
/** As pet_owner_init leaves it; NULL when out of memory. */
pet_owner *pet_owner_new(pet_owner_pool *pool);
/** With all that it owns. */
void pet_owner_free(pet_owner_pool *pool, pet_owner *self);
/** Of a walk; NULL at its end. */
static inline pet_owner *
pet_owner_next(slot_walk *walk)
{
	return SLOT_CAST(pet_owner *, slot_walk_next(walk, NULL));
}
/** Of slot_pool_runs: the first of so many side by side; NULL at its end. */
pet_owner *pet_owner_run(slot_run_walk *walk, size_t *count);
/** A new object of the pool; NULL at a fault. */
pet_owner *pet_owner_new_from_json(pet_owner_pool *pool, slot_json_reader *reader);

/* ---- not to be read ---- */

enum pet_owner_slot {
	pet_owner_SLOT_name
};
#define pet_owner_LAYOUT 0x81e199b75a6965b
#define pet_owner_SLOTS SLOT_NAMES("name")
#define pet_owner_HAS_name SLOT_YES
typedef pet_owner *pet_owner_idx;
#define pet_owner_at SLOT_ITSELF_
#define pet_owner_idx_of SLOT_ITSELF_
#define pet_owner_STARTS_ \
	/* name */ 0
#define pet_owner_DEFAULTS { pet_owner_STARTS_ }
#define pet_owner_ARGS_(SLOT, slot_T) \
	SLOT(NEED, ALWAYS, SET, GET, slot_T, uint8_t, name, name, 0)
#define pet_owner_make(...) SLOT_MAKE_(pet_owner, SLOT_NO_HOOK_, __VA_ARGS__)
#define pet_owner_replace(from, ...) SLOT_REPLACE_(pet_owner, SLOT_NO_HOOK_, from, __VA_ARGS__)

/*---- class Shape -------------------------------------------------------------------------*/

/** What can be drawn; a concrete class that lends.
 *
 * Not assigned with '=': children keep slots in its spare bits and bytes. */
typedef struct Shape { /* 8 bytes, align 4 */
	SLOT_EXTENSION_ union {
		SLOT_EXTENSION_ struct {
			/*   0 */ uint32_t id;  /* identifier */
			/*   4 */ bool visible; /* true at first */
			/*   5 */ uint8_t slot_spare5[3];
		};
		SLOT_NOT_ASSIGNED_C_
	};
	SLOT_NOT_ASSIGNED_CXX_(Shape)
} Shape;

#define Shape_class SLOT_CLASS_OF_(shapes_tables_Shape, 0)
#define Shape_CLASS 0xf010844afff5ac3c

/** Identifier. */
static inline uint32_t
Shape_get_id(const Shape *self)
{
	return self->id;
}

static inline void
Shape_set_id(Shape *self, uint32_t value)
{
	self->id = value;
}

/** true at first. */
static inline bool
Shape_get_visible(const Shape *self)
{
	return self->visible;
}

static inline void
Shape_set_visible(Shape *self, bool value)
{
	self->visible = value;
}

/** Makes raw memory an object. */
void Shape_init(Shape *self);
/** Of these values; ends the program where one is refused. */
Shape Shape_of(uint32_t id);
/** Writes the class's own slots and nothing else. */
void Shape_copy(Shape *to, const Shape *from);
/** Whether they are equal, slot by slot. */
bool Shape_eq(const Shape *a, const Shape *b);
/** As text; its whole length, as snprintf. */
size_t Shape_repr(const Shape *self, char *text, size_t size);
/** How many slots hold what no setter lets in. */
size_t Shape_validate(const Shape *self, slot_report *report, void *context);
/** As a JSON object; false where the writer has stopped. */
bool Shape_to_json(const Shape *self, slot_json_writer *writer);
/** What it has is given up; at a fault it is as Shape_init leaves it. */
SLOT_MUST_CHECK bool Shape_from_json(Shape *self, slot_json_reader *reader);

/** Shape objects, and those below; slot_pool_clear(&pool.all), … */
typedef struct Shape_pool {
	slot_pool all;
} Shape_pool;
void Shape_pool_init(Shape_pool *pool);
/** As Shape_init leaves it; NULL when out of memory. */
Shape *Shape_new(Shape_pool *pool);
/** With all that it owns. */
void Shape_free(Shape_pool *pool, Shape *self);
/** Of a walk; NULL at its end. */
static inline Shape *
Shape_next(slot_walk *walk)
{
	return SLOT_CAST(Shape *, slot_walk_next(walk, NULL));
}
/* As what it is, Shape or one below it. */
#define Shape_pool_repr(pool, self, ...) \
	slot_pool_repr(&(pool)->all, 1 ? (self) : SLOT_CAST(const Shape *, NULL), __VA_ARGS__)
/** A new object of the pool; NULL at a fault. */
Shape *Shape_new_from_json(Shape_pool *pool, slot_json_reader *reader);

/* ---- not to be read ---- */

enum Shape_slot {
	Shape_SLOT_id,
	Shape_SLOT_visible
};
#define Shape_LAYOUT 0x6d88c6feff31d048
#define Shape_SLOTS SLOT_NAMES("id, visible")
#define Shape_HAS_id SLOT_YES
#define Shape_HAS_visible SLOT_YES
typedef Shape *Shape_idx;
#define Shape_at SLOT_ITSELF_
#define Shape_idx_of SLOT_ITSELF_
#define Shape_STARTS_ \
	/* id */ 0, /* visible */ true, /* slot_spare5 */ {0}
#define Shape_DEFAULTS {{{ Shape_STARTS_ }}}
#define Shape_ARGS_(SLOT, slot_T) \
	SLOT(NEED, ALWAYS, SET, GET, slot_T, uint32_t, id, id, 0) \
	SLOT(MAY, ALWAYS, SET, GET, slot_T, bool, visible, visible, SLOT_CAST(bool, true))
#define Shape_make(...) SLOT_MAKE_(Shape, SLOT_NO_HOOK_, __VA_ARGS__)
#define Shape_replace(from, ...) SLOT_REPLACE_(Shape, SLOT_NO_HOOK_, from, __VA_ARGS__)

/*---- class Circle, a kind of Shape -------------------------------------------------------*/

/** Not assigned with '=': children keep slots in its spare bits and bytes. */
typedef struct Circle { /* 8 bytes, align 4; as declared 12 */
	SLOT_EXTENSION_ union {
		SLOT_EXTENSION_ struct {
			/*   0 */ uint32_t id;
			/*   4 */ bool visible;
			/*   5 */ bool filled;     /* true at first */
			/*   6 */ uint16_t radius;
		};
		Shape slot_base;
		SLOT_NOT_ASSIGNED_C_
	};
	SLOT_NOT_ASSIGNED_CXX_(Circle)
} Circle;

#define Circle_class SLOT_CLASS_OF_(shapes_tables_Shape, 1)
#define Circle_CLASS 0x45ad708e094906fb

/** true at first. */
static inline bool
Circle_get_filled(const Circle *self)
{
	return self->filled;
}

static inline void
Circle_set_filled(Circle *self, bool value)
{
	self->filled = value;
}

static inline uint16_t
Circle_get_radius(const Circle *self)
{
	return self->radius;
}

static inline void
Circle_set_radius(Circle *self, uint16_t value)
{
	self->radius = value;
}

void Circle_init(Circle *self);
Circle Circle_of(uint32_t id, uint16_t radius);
void Circle_copy(Circle *to, const Circle *from);
bool Circle_eq(const Circle *a, const Circle *b);
size_t Circle_repr(const Circle *self, char *text, size_t size);
size_t Circle_validate(const Circle *self, slot_report *report, void *context);
bool Circle_to_json(const Circle *self, slot_json_writer *writer);
SLOT_MUST_CHECK bool Circle_from_json(Circle *self, slot_json_reader *reader);

typedef struct Shape_pool Circle_pool;
#define Circle_pool_init Shape_pool_init
Circle *Circle_new(Circle_pool *pool);
void Circle_free(Circle_pool *pool, Circle *self);
static inline Circle *
Circle_next(slot_walk *walk)
{
	return SLOT_CAST(Circle *, slot_walk_next(walk, &Circle_class));
}
Circle *Circle_run(slot_run_walk *walk, size_t *count);
/** NULL where the object is none. */
Circle *Circle_from_Shape(const Circle_pool *pool, Shape *from);
const Circle *Circle_from_const_Shape(const Circle_pool *pool, const Shape *from);
Circle *Circle_new_from_json(Circle_pool *pool, slot_json_reader *reader);

static inline Shape *
Circle_as_Shape(Circle *self)
{
	return &self->slot_base;
}

static inline const Shape *
Circle_as_const_Shape(const Circle *self)
{
	return &self->slot_base;
}

/* ---- Shape's slots, of a Circle: documented there ---- */

#define Circle_UP_(self) (&(1 ? (self) : SLOT_CAST(Circle *, NULL))->slot_base)
#define Circle_get_id(self) Shape_get_id(Circle_UP_(self))
#define Circle_set_id(self, ...) Shape_set_id(Circle_UP_(self), __VA_ARGS__)
#define Circle_get_visible(self) Shape_get_visible(Circle_UP_(self))
#define Circle_set_visible(self, ...) Shape_set_visible(Circle_UP_(self), __VA_ARGS__)

/* ---- not to be read ---- */

enum Circle_slot {
	Circle_SLOT_id,
	Circle_SLOT_visible,
	Circle_SLOT_filled,
	Circle_SLOT_radius
};
#define Circle_LAYOUT 0x510c5bce1825b650
#define Circle_SLOTS SLOT_NAMES("id, visible, filled, radius")
#define Circle_HAS_id SLOT_YES
#define Circle_HAS_visible SLOT_YES
#define Circle_HAS_filled SLOT_YES
#define Circle_HAS_radius SLOT_YES
typedef Circle *Circle_idx;
#define Circle_at SLOT_ITSELF_
#define Circle_idx_of SLOT_ITSELF_
#define Circle_STARTS_ \
	/* id */ 0, /* visible */ true, /* filled */ true, /* radius */ 0
#define Circle_DEFAULTS {{{ Circle_STARTS_ }}}
#define Circle_ARGS_(SLOT, slot_T) \
	Shape_ARGS_(SLOT, slot_T) \
	SLOT(MAY, ALWAYS, SET, GET, slot_T, bool, filled, filled, SLOT_CAST(bool, true)) \
	SLOT(NEED, ALWAYS, SET, GET, slot_T, uint16_t, radius, radius, 0)
#define Circle_make(...) SLOT_MAKE_(Circle, SLOT_NO_HOOK_, __VA_ARGS__)
#define Circle_replace(from, ...) SLOT_REPLACE_(Circle, SLOT_NO_HOOK_, from, __VA_ARGS__)

/*---- class Canvas ------------------------------------------------------------------------*/

/** Embeds a class that lends.
 *
 * Not assigned with '=': children keep slots in its spare bits and bytes. */
typedef struct Canvas { /* 12 bytes, align 4 */
	SLOT_EXTENSION_ union {
		SLOT_EXTENSION_ struct {
			/*   0 */ Shape outline;
			/*   8 */ uint32_t tag;
		};
		SLOT_NOT_ASSIGNED_C_
	};
	SLOT_NOT_ASSIGNED_CXX_(Canvas)
} Canvas;

#define Canvas_class SLOT_CLASS_OF_(shapes_tables_Canvas, 0)
#define Canvas_CLASS 0x10ae2b25a4371e7f

static inline const Shape *
Canvas_get_outline(const Canvas *self)
{
	return &self->outline;
}

/** To change it in place. */
static inline Shape *
Canvas_at_outline(Canvas *self)
{
	return &self->outline;
}

static inline void
Canvas_set_outline(Canvas *self, const Shape *value)
{
	Shape_copy(&self->outline, value);
}

static inline uint32_t
Canvas_get_tag(const Canvas *self)
{
	return self->tag;
}

static inline void
Canvas_set_tag(Canvas *self, uint32_t value)
{
	self->tag = value;
}

/** Makes raw memory an object. */
void Canvas_init(Canvas *self);
/** Of these values; ends the program where one is refused. */
Canvas Canvas_of(Shape outline, uint32_t tag);
/** Writes the class's own slots and nothing else. */
void Canvas_copy(Canvas *to, const Canvas *from);
/** Whether they are equal, slot by slot. */
bool Canvas_eq(const Canvas *a, const Canvas *b);
/** As text; its whole length, as snprintf. */
size_t Canvas_repr(const Canvas *self, char *text, size_t size);
/** How many slots hold what no setter lets in. */
size_t Canvas_validate(const Canvas *self, slot_report *report, void *context);
/** As a JSON object; false where the writer has stopped. */
bool Canvas_to_json(const Canvas *self, slot_json_writer *writer);
/** What it has is given up; at a fault it is as Canvas_init leaves it. */
SLOT_MUST_CHECK bool Canvas_from_json(Canvas *self, slot_json_reader *reader);

/** Canvas objects, and those below; slot_pool_clear(&pool.all), … */
typedef struct Canvas_pool {
	slot_pool all;
} Canvas_pool;
void Canvas_pool_init(Canvas_pool *pool);
/** As Canvas_init leaves it; NULL when out of memory. */
Canvas *Canvas_new(Canvas_pool *pool);
/** With all that it owns. */
void Canvas_free(Canvas_pool *pool, Canvas *self);
/** Of a walk; NULL at its end. */
static inline Canvas *
Canvas_next(slot_walk *walk)
{
	return SLOT_CAST(Canvas *, slot_walk_next(walk, NULL));
}
/** Of slot_pool_runs: the first of so many side by side; NULL at its end. */
Canvas *Canvas_run(slot_run_walk *walk, size_t *count);
/** A new object of the pool; NULL at a fault. */
Canvas *Canvas_new_from_json(Canvas_pool *pool, slot_json_reader *reader);

/* ---- not to be read ---- */

enum Canvas_slot {
	Canvas_SLOT_outline,
	Canvas_SLOT_tag
};
#define Canvas_LAYOUT 0xbcd1f45dfeed9821
#define Canvas_SLOTS SLOT_NAMES("outline, tag")
#define Canvas_HAS_outline SLOT_YES
#define Canvas_HAS_tag SLOT_YES
typedef Canvas *Canvas_idx;
#define Canvas_at SLOT_ITSELF_
#define Canvas_idx_of SLOT_ITSELF_
#define Canvas_STARTS_ \
	/* outline */ Shape_DEFAULTS, /* tag */ 0
#define Canvas_DEFAULTS {{{ Canvas_STARTS_ }}}
#define Canvas_ARGS_(SLOT, slot_T) \
	SLOT(NEED, ALWAYS, OBJECT, OBJECT, slot_T, Shape, outline, outline, 0) \
	SLOT(NEED, ALWAYS, SET, GET, slot_T, uint32_t, tag, tag, 0)
#define Canvas_make(...) SLOT_MAKE_(Canvas, SLOT_NO_HOOK_, __VA_ARGS__)
#define Canvas_replace(from, ...) SLOT_REPLACE_(Canvas, SLOT_NO_HOOK_, from, __VA_ARGS__)

/*---- class Tick --------------------------------------------------------------------------*/

#pragma pack(push, 1)
/** A record of a wire, big-endian. */
typedef struct Tick { /* 41 bytes, align 1 */
	/*   0 */ uint8_t kind;
	/*   1 */ slot_be64 order;     /* The resting order */
	/*   9 */ slot_be32 qty;       /* 1..1000000 */
	/*  13 */ slot_be64 price;     /* 2.5 at first */
	/*  21 */ slot_be32 fee;       /* in cents, -5 at first */
	/*  25 */ uint8_t side;
	/*  26.0  uint16_t:9 mode = 300
	 *  27.1  bool:1 urgent */
	/*  26 */ uint8_t slot_bits26[2];
	/*  28 */ slot_be32 ratio;
	/*  32 */ slot_be16 levels[3];
	/*  38 */ slot_be16 shift;     /* optional */
	/*  40.0  whether shift is set */
	/*  40 */ uint8_t slot_bits40;
} Tick;
#pragma pack(pop)

#define Tick_LEN_levels 3
#define Tick_class SLOT_CLASS_OF_(shapes_tables_Tick, 0)
#define Tick_CLASS 0xd2bcc4730ff8df8a

static inline uint8_t
Tick_get_kind(const Tick *self)
{
	return self->kind;
}

static inline void
Tick_set_kind(Tick *self, uint8_t value)
{
	self->kind = value;
}

/** The resting order. */
static inline uint64_t
Tick_get_order(const Tick *self)
{
	return SLOT_CAST(uint64_t, slot_load_be(self->order.byte, 8));
}

static inline void
Tick_set_order(Tick *self, uint64_t value)
{
	slot_store_be(self->order.byte, 8, SLOT_CAST(uint64_t, value));
}

/** 1..1000000. */
static inline uint32_t
Tick_get_qty(const Tick *self)
{
	return SLOT_CAST(uint32_t, slot_load_be(self->qty.byte, 4));
}

/** False, and nothing changed, outside 1..1000000. */
SLOT_SETTER bool
Tick_set_qty(Tick *self, int64_t value) SLOT_REFUSES_(value < 1 || value > 1000000)
{
	if (value < 1 || value > 1000000) {
		return false;
	}
	slot_store_be(self->qty.byte, 4, SLOT_CAST(uint64_t, value));
	return true;
}

/** 2.5 at first. */
static inline double
Tick_get_price(const Tick *self)
{
	return slot_double_of_bits(slot_load_be(self->price.byte, 8));
}

static inline void
Tick_set_price(Tick *self, double value)
{
	slot_store_be(self->price.byte, 8, slot_bits_of_double(value));
}

/** In cents, -5 at first. */
static inline int32_t
Tick_get_fee(const Tick *self)
{
	return SLOT_CAST(int32_t, slot_load_be(self->fee.byte, 4));
}

static inline void
Tick_set_fee(Tick *self, int32_t value)
{
	slot_store_be(self->fee.byte, 4, SLOT_CAST(uint64_t, value));
}

static inline Side
Tick_get_side(const Tick *self)
{
	return SLOT_CAST(Side, self->side);
}

/** False, and nothing changed, for a number that is no Side. */
SLOT_SETTER bool
Tick_set_side(Tick *self, Side value)
{
	if (!Side_is_known(SLOT_CAST(int64_t, value))) {
		return false;
	}
	self->side = SLOT_CAST(uint8_t, value);
	return true;
}

/** 300 at first. */
static inline uint16_t
Tick_get_mode(const Tick *self)
{
	return slot_bits16(slot_load_be(self->slot_bits26, 2), 7, 9);
}

/** False, and nothing changed, outside 0..511. */
SLOT_SETTER bool
Tick_set_mode(Tick *self, int64_t value) SLOT_REFUSES_(value < 0 || value > 511)
{
	if (value < 0 || value > 511) {
		return false;
	}
	slot_store_be(self->slot_bits26, 2,
		slot_put64(slot_load_be(self->slot_bits26, 2), 7, 9, SLOT_CAST(uint64_t, value)));
	return true;
}

static inline bool
Tick_get_urgent(const Tick *self)
{
	return slot_bit(self->slot_bits26[1], 6);
}

static inline void
Tick_set_urgent(Tick *self, bool value)
{
	self->slot_bits26[1] = slot_put8(self->slot_bits26[1], 6, 1, value);
}

static inline float
Tick_get_ratio(const Tick *self)
{
	return slot_float_of_bits(slot_load_be(self->ratio.byte, 4));
}

static inline void
Tick_set_ratio(Tick *self, float value)
{
	slot_store_be(self->ratio.byte, 4, slot_bits_of_float(value));
}

static inline uint16_t
Tick_get_levels(const Tick *self, size_t i)
{
	SLOT_ASSERT_(i < Tick_LEN_levels);
	if (!(i < Tick_LEN_levels)) {
		return 0;
	}
	return SLOT_CAST(uint16_t, slot_load_be(self->levels[i].byte, 2));
}

/** False, and nothing changed, past the end. */
SLOT_SETTER bool
Tick_set_levels(Tick *self, size_t i, uint16_t value)
{
	SLOT_ASSERT_(i < Tick_LEN_levels);
	if (!(i < Tick_LEN_levels)) {
		return false;
	}
	slot_store_be(self->levels[i].byte, 2, SLOT_CAST(uint64_t, value));
	return true;
}

/** Whether it is set. */
static inline bool
Tick_has_shift(const Tick *self)
{
	return slot_bit(self->slot_bits40, 0);
}

/** Optional. */
static inline int16_t
Tick_get_shift(const Tick *self)
{
	return SLOT_CAST(int16_t, slot_load_be(self->shift.byte, 2));
}

static inline void
Tick_set_shift(Tick *self, int16_t value)
{
	slot_store_be(self->shift.byte, 2, SLOT_CAST(uint64_t, value));
	self->slot_bits40 = slot_put8(self->slot_bits40, 0, 1, 1);
}

/** Unset from here on. */
static inline void
Tick_clear_shift(Tick *self)
{
	slot_store_be(self->shift.byte, 2, 0x0u);
	self->slot_bits40 = slot_put8(self->slot_bits40, 0, 1, 0);
}

/** Makes raw memory an object. */
void Tick_init(Tick *self);
/** Of these values; ends the program where one is refused. */
Tick Tick_of(uint8_t kind, uint64_t order, int64_t qty, Side side, bool urgent, float ratio);
/** The same; false, *to as it was, and the fault told (NULL: not), where one is refused. */
SLOT_MUST_CHECK bool Tick_try_of(Tick *to, slot_fault *fault,
	uint8_t kind, uint64_t order, int64_t qty, Side side, bool urgent, float ratio);
/** Writes the class's own slots and nothing else. */
void Tick_copy(Tick *to, const Tick *from);
/** Whether they are equal, slot by slot. */
bool Tick_eq(const Tick *a, const Tick *b);
/** As text; its whole length, as snprintf. */
size_t Tick_repr(const Tick *self, char *text, size_t size);
/** How many slots hold what no setter lets in. */
size_t Tick_validate(const Tick *self, slot_report *report, void *context);
/** As a JSON object; false where the writer has stopped. */
bool Tick_to_json(const Tick *self, slot_json_writer *writer);
/** What it has is given up; at a fault it is as Tick_init leaves it. */
SLOT_MUST_CHECK bool Tick_from_json(Tick *self, slot_json_reader *reader);

/** Tick objects, and those below; slot_pool_clear(&pool.all), … */
typedef struct Tick_pool {
	slot_pool all;
} Tick_pool;
void Tick_pool_init(Tick_pool *pool);
/** As Tick_init leaves it; NULL when out of memory. */
Tick *Tick_new(Tick_pool *pool);
/** With all that it owns. */
void Tick_free(Tick_pool *pool, Tick *self);
/** Of a walk; NULL at its end. */
static inline Tick *
Tick_next(slot_walk *walk)
{
	return SLOT_CAST(Tick *, slot_walk_next(walk, NULL));
}
/** Of slot_pool_runs: the first of so many side by side; NULL at its end. */
Tick *Tick_run(slot_run_walk *walk, size_t *count);
/** A new object of the pool; NULL at a fault. */
Tick *Tick_new_from_json(Tick_pool *pool, slot_json_reader *reader);

/* ---- not to be read ---- */

enum Tick_slot {
	Tick_SLOT_kind,
	Tick_SLOT_order,
	Tick_SLOT_qty,
	Tick_SLOT_price,
	Tick_SLOT_fee,
	Tick_SLOT_side,
	Tick_SLOT_mode,
	Tick_SLOT_urgent,
	Tick_SLOT_ratio,
	Tick_SLOT_levels,
	Tick_SLOT_shift
};
#define Tick_LAYOUT 0xd1721cce47d839f6
#define Tick_SLOTS SLOT_NAMES("kind, order, qty, price, fee, side, mode, urgent, " \
	"ratio, levels, shift")
#define Tick_HAS_kind SLOT_YES
#define Tick_HAS_order SLOT_YES
#define Tick_HAS_qty SLOT_YES
#define Tick_HAS_price SLOT_YES
#define Tick_HAS_fee SLOT_YES
#define Tick_HAS_side SLOT_YES
#define Tick_HAS_mode SLOT_YES
#define Tick_HAS_urgent SLOT_YES
#define Tick_HAS_ratio SLOT_YES
#define Tick_HAS_levels SLOT_YES
#define Tick_HAS_shift SLOT_YES
typedef Tick *Tick_idx;
#define Tick_at SLOT_ITSELF_
#define Tick_idx_of SLOT_ITSELF_
#define Tick_STARTS_ \
	/* kind */ 0, /* order */ {{0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00}}, \
	/* qty */ {{0x00, 0x00, 0x00, 0x01}}, \
	/* price */ {{0x40, 0x04, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00}}, \
	/* fee */ {{0xff, 0xff, 0xff, 0xfb}}, /* side */ 0, /* slot_bits26 */ {0x96, 0x00}, \
	/* ratio */ {{0x00, 0x00, 0x00, 0x00}}, /* levels */ {{{0x00, 0x00}}}, \
	/* shift */ {{0x00, 0x00}}, /* slot_bits40 */ 0x0
#define Tick_DEFAULTS { Tick_STARTS_ }
#define Tick_ARGS_(SLOT, slot_T) \
	SLOT(NEED, ALWAYS, SET, GET, slot_T, uint8_t, kind, kind, 0) \
	SLOT(NEED, ALWAYS, SET, GET, slot_T, uint64_t, order, order, 0) \
	SLOT(NEED, ALWAYS, TRY, GET, slot_T, int64_t, qty, qty, 0, "1..1000000") \
	SLOT(MAY, ALWAYS, SET, GET, slot_T, double, price, price, SLOT_CAST(double, 2.5)) \
	SLOT(MAY, ALWAYS, SET, GET, slot_T, int32_t, fee, fee, SLOT_CAST(int32_t, -5)) \
	SLOT(NEED, ALWAYS, TRY, GET, slot_T, Side, side, side, 0) \
	SLOT(MAY, ALWAYS, TRY, GET, slot_T, int64_t, mode, mode, SLOT_CAST(int64_t, 300), \
		"0..511") \
	SLOT(NEED, ALWAYS, SET, GET, slot_T, bool, urgent, urgent, 0) \
	SLOT(NEED, ALWAYS, SET, GET, slot_T, float, ratio, ratio, 0) \
	SLOT(MAY, INT, T, INT, slot_T, int64_t, shift, shift, INT64_MIN)
#define Tick_make(...) SLOT_MAKE_(Tick, SLOT_NO_HOOK_, __VA_ARGS__)
#define Tick_replace(from, ...) SLOT_REPLACE_(Tick, SLOT_NO_HOOK_, from, __VA_ARGS__)
#define Tick_try_make(...) SLOT_TRY_MAKE_(Tick, __VA_ARGS__, )
#define Tick_try_replace(...) SLOT_TRY_REPLACE_(Tick, __VA_ARGS__, )
#define Tick_try_new(...) SLOT_TRY_NEW_(Tick, __VA_ARGS__, )

/*---- class Frame -------------------------------------------------------------------------*/

#pragma pack(push, 1)
/** A record without padding, in the machine's order. */
typedef struct Frame { /* 36 bytes, align 1 */
	/*   0 */ uint8_t tag;
	/*   1 */ uint32_t length;
	/*   5 */ Vec3 place;
	/*  17 */ double stamp;
	/*  25 */ uint16_t data[2];
	/*  29 */ char name[7];
} Frame;
#pragma pack(pop)

#define Frame_LEN_data 2
#define Frame_LEN_name 7
#define Frame_class SLOT_CLASS_OF_(shapes_tables_Frame, 0)
#define Frame_CLASS 0xd798bce4f1f9faf8

static inline uint8_t
Frame_get_tag(const Frame *self)
{
	return self->tag;
}

static inline void
Frame_set_tag(Frame *self, uint8_t value)
{
	self->tag = value;
}

static inline uint32_t
Frame_get_length(const Frame *self)
{
	return self->length;
}

static inline void
Frame_set_length(Frame *self, uint32_t value)
{
	self->length = value;
}

static inline Vec3
Frame_get_place(const Frame *self)
{
	return self->place;
}

static inline void
Frame_set_place(Frame *self, const Vec3 *value)
{
	slot_move(&self->place, value, sizeof *value);
}

static inline double
Frame_get_stamp(const Frame *self)
{
	return self->stamp;
}

static inline void
Frame_set_stamp(Frame *self, double value)
{
	self->stamp = value;
}

static inline uint16_t
Frame_get_data(const Frame *self, size_t i)
{
	SLOT_ASSERT_(i < Frame_LEN_data);
	if (!(i < Frame_LEN_data)) {
		return 0;
	}
	return self->data[i];
}

/** False, and nothing changed, past the end. */
SLOT_SETTER bool
Frame_set_data(Frame *self, size_t i, uint16_t value)
{
	SLOT_ASSERT_(i < Frame_LEN_data);
	if (!(i < Frame_LEN_data)) {
		return false;
	}
	self->data[i] = value;
	return true;
}

static inline const char *
Frame_get_name(const Frame *self)
{
	return self->name;
}

/** False, and nothing changed, for a text of 7 bytes or more. */
SLOT_SETTER bool
Frame_set_name(Frame *self, const char *value)
{
	return slot_put_text(self->name, 7, value, strlen(value));
}

/** Makes raw memory an object. */
void Frame_init(Frame *self);
/** Of these values; ends the program where one is refused. */
Frame Frame_of(uint8_t tag, uint32_t length, Vec3 place, double stamp, const char *name);
/** The same; false, *to as it was, and the fault told (NULL: not), where one is refused. */
SLOT_MUST_CHECK bool Frame_try_of(Frame *to, slot_fault *fault,
	uint8_t tag, uint32_t length, Vec3 place, double stamp, const char *name);
/** Writes the class's own slots and nothing else. */
void Frame_copy(Frame *to, const Frame *from);
/** Whether they are equal, slot by slot. */
bool Frame_eq(const Frame *a, const Frame *b);
/** As text; its whole length, as snprintf. */
size_t Frame_repr(const Frame *self, char *text, size_t size);
/** How many slots hold what no setter lets in. */
size_t Frame_validate(const Frame *self, slot_report *report, void *context);
/** As a JSON object; false where the writer has stopped. */
bool Frame_to_json(const Frame *self, slot_json_writer *writer);
/** What it has is given up; at a fault it is as Frame_init leaves it. */
SLOT_MUST_CHECK bool Frame_from_json(Frame *self, slot_json_reader *reader);

/** Frame objects, and those below; slot_pool_clear(&pool.all), … */
typedef struct Frame_pool {
	slot_pool all;
} Frame_pool;
void Frame_pool_init(Frame_pool *pool);
/** As Frame_init leaves it; NULL when out of memory. */
Frame *Frame_new(Frame_pool *pool);
/** With all that it owns. */
void Frame_free(Frame_pool *pool, Frame *self);
/** Of a walk; NULL at its end. */
static inline Frame *
Frame_next(slot_walk *walk)
{
	return SLOT_CAST(Frame *, slot_walk_next(walk, NULL));
}
/** Of slot_pool_runs: the first of so many side by side; NULL at its end. */
Frame *Frame_run(slot_run_walk *walk, size_t *count);
/** A new object of the pool; NULL at a fault. */
Frame *Frame_new_from_json(Frame_pool *pool, slot_json_reader *reader);

/* ---- not to be read ---- */

enum Frame_slot {
	Frame_SLOT_tag,
	Frame_SLOT_length,
	Frame_SLOT_place,
	Frame_SLOT_stamp,
	Frame_SLOT_data,
	Frame_SLOT_name
};
#define Frame_LAYOUT 0x48a9894952652ce0
#define Frame_SLOTS SLOT_NAMES("tag, length, place, stamp, data, name")
#define Frame_HAS_tag SLOT_YES
#define Frame_HAS_length SLOT_YES
#define Frame_HAS_place SLOT_YES
#define Frame_HAS_stamp SLOT_YES
#define Frame_HAS_data SLOT_YES
#define Frame_HAS_name SLOT_YES
typedef Frame *Frame_idx;
#define Frame_at SLOT_ITSELF_
#define Frame_idx_of SLOT_ITSELF_
#define Frame_STARTS_ \
	/* tag */ 0, /* length */ 0, /* place */ Vec3_DEFAULTS, /* stamp */ 0.0, \
	/* data */ {0}, /* name */ ""
#define Frame_DEFAULTS { Frame_STARTS_ }
#define Frame_ARGS_(SLOT, slot_T) \
	SLOT(NEED, ALWAYS, SET, GET, slot_T, uint8_t, tag, tag, 0) \
	SLOT(NEED, ALWAYS, SET, GET, slot_T, uint32_t, length, length, 0) \
	SLOT(NEED, ALWAYS, OBJECT, GET, slot_T, Vec3, place, place, 0) \
	SLOT(NEED, ALWAYS, SET, GET, slot_T, double, stamp, stamp, 0) \
	SLOT(NEED, POINTER, TRY, NO, slot_T, const char *, name, name, 0)
#define Frame_make(...) SLOT_MAKE_(Frame, SLOT_NO_HOOK_, __VA_ARGS__)
#define Frame_replace(from, ...) SLOT_REPLACE_(Frame, SLOT_NO_HOOK_, from, __VA_ARGS__)
#define Frame_try_make(...) SLOT_TRY_MAKE_(Frame, __VA_ARGS__, )
#define Frame_try_replace(...) SLOT_TRY_REPLACE_(Frame, __VA_ARGS__, )
#define Frame_try_new(...) SLOT_TRY_NEW_(Frame, __VA_ARGS__, )

/*---- class Legacy ------------------------------------------------------------------------*/

/** Laid out by the C rules. */
typedef struct Legacy { /* 32 bytes, align 8; bits as C has them on Unix, not on Windows */
	/*   0 */ bool ready;
	/*   4 */ uint32_t count;
	/*   8 */ uint8_t side;
	/*  16 */ double value;
	/*  24.0  uint8_t:3 low
	 *  24.3  uint8_t:5 high */
	/*  24 */ uint8_t slot_bits24;
} Legacy;

#define Legacy_class SLOT_CLASS_OF_(shapes_tables_Legacy, 0)
#define Legacy_CLASS 0x2ead50483e464074

static inline bool
Legacy_get_ready(const Legacy *self)
{
	return self->ready;
}

static inline void
Legacy_set_ready(Legacy *self, bool value)
{
	self->ready = value;
}

static inline uint32_t
Legacy_get_count(const Legacy *self)
{
	return self->count;
}

static inline void
Legacy_set_count(Legacy *self, uint32_t value)
{
	self->count = value;
}

static inline Side
Legacy_get_side(const Legacy *self)
{
	return SLOT_CAST(Side, self->side);
}

/** False, and nothing changed, for a number that is no Side. */
SLOT_SETTER bool
Legacy_set_side(Legacy *self, Side value)
{
	if (!Side_is_known(SLOT_CAST(int64_t, value))) {
		return false;
	}
	self->side = SLOT_CAST(uint8_t, value);
	return true;
}

static inline double
Legacy_get_value(const Legacy *self)
{
	return self->value;
}

static inline void
Legacy_set_value(Legacy *self, double value)
{
	self->value = value;
}

static inline uint8_t
Legacy_get_low(const Legacy *self)
{
	return slot_bits8(self->slot_bits24, SLOT_SHIFT_(8, 0, 3), 3);
}

/** False, and nothing changed, outside 0..7. */
SLOT_SETTER bool
Legacy_set_low(Legacy *self, int64_t value) SLOT_REFUSES_(value < 0 || value > 7)
{
	if (value < 0 || value > 7) {
		return false;
	}
	self->slot_bits24 =
		slot_put8(self->slot_bits24, SLOT_SHIFT_(8, 0, 3), 3, SLOT_CAST(uint64_t, value));
	return true;
}

static inline uint8_t
Legacy_get_high(const Legacy *self)
{
	return slot_bits8(self->slot_bits24, SLOT_SHIFT_(8, 3, 5), 5);
}

/** False, and nothing changed, outside 0..31. */
SLOT_SETTER bool
Legacy_set_high(Legacy *self, int64_t value) SLOT_REFUSES_(value < 0 || value > 31)
{
	if (value < 0 || value > 31) {
		return false;
	}
	self->slot_bits24 =
		slot_put8(self->slot_bits24, SLOT_SHIFT_(8, 3, 5), 5, SLOT_CAST(uint64_t, value));
	return true;
}

/** Makes raw memory an object. */
void Legacy_init(Legacy *self);
/** Of these values; ends the program where one is refused. */
Legacy Legacy_of(bool ready, uint32_t count, Side side, double value, int64_t low,
	int64_t high);
/** The same; false, *to as it was, and the fault told (NULL: not), where one is refused. */
SLOT_MUST_CHECK bool Legacy_try_of(Legacy *to, slot_fault *fault,
	bool ready, uint32_t count, Side side, double value, int64_t low,
	int64_t high);
/** Writes the class's own slots and nothing else. */
void Legacy_copy(Legacy *to, const Legacy *from);
/** Whether they are equal, slot by slot. */
bool Legacy_eq(const Legacy *a, const Legacy *b);
/** As text; its whole length, as snprintf. */
size_t Legacy_repr(const Legacy *self, char *text, size_t size);
/** How many slots hold what no setter lets in. */
size_t Legacy_validate(const Legacy *self, slot_report *report, void *context);
/** As a JSON object; false where the writer has stopped. */
bool Legacy_to_json(const Legacy *self, slot_json_writer *writer);
/** What it has is given up; at a fault it is as Legacy_init leaves it. */
SLOT_MUST_CHECK bool Legacy_from_json(Legacy *self, slot_json_reader *reader);

/** Legacy objects, and those below; slot_pool_clear(&pool.all), … */
typedef struct Legacy_pool {
	slot_pool all;
} Legacy_pool;
void Legacy_pool_init(Legacy_pool *pool);
/** As Legacy_init leaves it; NULL when out of memory. */
Legacy *Legacy_new(Legacy_pool *pool);
/** With all that it owns. */
void Legacy_free(Legacy_pool *pool, Legacy *self);
/** Of a walk; NULL at its end. */
static inline Legacy *
Legacy_next(slot_walk *walk)
{
	return SLOT_CAST(Legacy *, slot_walk_next(walk, NULL));
}
/** Of slot_pool_runs: the first of so many side by side; NULL at its end. */
Legacy *Legacy_run(slot_run_walk *walk, size_t *count);
/** A new object of the pool; NULL at a fault. */
Legacy *Legacy_new_from_json(Legacy_pool *pool, slot_json_reader *reader);

/* ---- not to be read ---- */

enum Legacy_slot {
	Legacy_SLOT_ready,
	Legacy_SLOT_count,
	Legacy_SLOT_side,
	Legacy_SLOT_value,
	Legacy_SLOT_low,
	Legacy_SLOT_high
};
#define Legacy_LAYOUT 0x7fff5b7a5a4fe2ad
#define Legacy_SLOTS SLOT_NAMES("ready, count, side, value, low, high")
#define Legacy_HAS_ready SLOT_YES
#define Legacy_HAS_count SLOT_YES
#define Legacy_HAS_side SLOT_YES
#define Legacy_HAS_value SLOT_YES
#define Legacy_HAS_low SLOT_YES
#define Legacy_HAS_high SLOT_YES
typedef Legacy *Legacy_idx;
#define Legacy_at SLOT_ITSELF_
#define Legacy_idx_of SLOT_ITSELF_
#define Legacy_STARTS_ \
	/* ready */ false, /* count */ 0, /* side */ 0, /* value */ 0.0, /* slot_bits24 */ 0x0
#define Legacy_DEFAULTS { Legacy_STARTS_ }
#define Legacy_ARGS_(SLOT, slot_T) \
	SLOT(NEED, ALWAYS, SET, GET, slot_T, bool, ready, ready, 0) \
	SLOT(NEED, ALWAYS, SET, GET, slot_T, uint32_t, count, count, 0) \
	SLOT(NEED, ALWAYS, TRY, GET, slot_T, Side, side, side, 0) \
	SLOT(NEED, ALWAYS, SET, GET, slot_T, double, value, value, 0) \
	SLOT(NEED, ALWAYS, TRY, GET, slot_T, int64_t, low, low, 0, "0..7") \
	SLOT(NEED, ALWAYS, TRY, GET, slot_T, int64_t, high, high, 0, "0..31")
#define Legacy_make(...) SLOT_MAKE_(Legacy, SLOT_NO_HOOK_, __VA_ARGS__)
#define Legacy_replace(from, ...) SLOT_REPLACE_(Legacy, SLOT_NO_HOOK_, from, __VA_ARGS__)
#define Legacy_try_make(...) SLOT_TRY_MAKE_(Legacy, __VA_ARGS__, )
#define Legacy_try_replace(...) SLOT_TRY_REPLACE_(Legacy, __VA_ARGS__, )
#define Legacy_try_new(...) SLOT_TRY_NEW_(Legacy, __VA_ARGS__, )

/*---- class Head --------------------------------------------------------------------------*/

/** Laid out by the C rules, little-endian everywhere. */
typedef struct Head { /* 24 bytes, align 8 */
	/*   0 */ SLOT_ALIGNAS(8) slot_le16 magic; /* 0x1234 at first */
	/*   2 */ uint8_t slot_spare2[2];
	/*   4 */ slot_le32 size;
	/*   8 */ slot_le64 stamp;
	/*  16 */ uint8_t version;                 /* 1 at first */
	/*  17 */ uint8_t slot_spare17[3];
	/*  20 */ slot_le32 scale;                 /* 1.0 at first */
} Head;

#define Head_class SLOT_CLASS_OF_(shapes_tables_Head, 0)
#define Head_CLASS 0x307ef019b93e8e09

/** 0x1234 at first. */
static inline uint16_t
Head_get_magic(const Head *self)
{
	return SLOT_CAST(uint16_t, slot_load_le_aligned(self->magic.byte, 2));
}

static inline void
Head_set_magic(Head *self, uint16_t value)
{
	slot_store_le_aligned(self->magic.byte, 2, SLOT_CAST(uint64_t, value));
}

static inline uint32_t
Head_get_size(const Head *self)
{
	return SLOT_CAST(uint32_t, slot_load_le_aligned(self->size.byte, 4));
}

static inline void
Head_set_size(Head *self, uint32_t value)
{
	slot_store_le_aligned(self->size.byte, 4, SLOT_CAST(uint64_t, value));
}

static inline uint64_t
Head_get_stamp(const Head *self)
{
	return SLOT_CAST(uint64_t, slot_load_le_aligned(self->stamp.byte, 8));
}

static inline void
Head_set_stamp(Head *self, uint64_t value)
{
	slot_store_le_aligned(self->stamp.byte, 8, SLOT_CAST(uint64_t, value));
}

/** 1 at first. */
static inline uint8_t
Head_get_version(const Head *self)
{
	return self->version;
}

static inline void
Head_set_version(Head *self, uint8_t value)
{
	self->version = value;
}

/** 1.0 at first. */
static inline float
Head_get_scale(const Head *self)
{
	return slot_float_of_bits(slot_load_le_aligned(self->scale.byte, 4));
}

static inline void
Head_set_scale(Head *self, float value)
{
	slot_store_le_aligned(self->scale.byte, 4, slot_bits_of_float(value));
}

/** Makes raw memory an object. */
void Head_init(Head *self);
/** Of these values; ends the program where one is refused. */
Head Head_of(uint32_t size, uint64_t stamp);
/** Writes the class's own slots and nothing else. */
void Head_copy(Head *to, const Head *from);
/** Whether they are equal, slot by slot. */
bool Head_eq(const Head *a, const Head *b);
/** As text; its whole length, as snprintf. */
size_t Head_repr(const Head *self, char *text, size_t size);
/** How many slots hold what no setter lets in. */
size_t Head_validate(const Head *self, slot_report *report, void *context);
/** As a JSON object; false where the writer has stopped. */
bool Head_to_json(const Head *self, slot_json_writer *writer);
/** What it has is given up; at a fault it is as Head_init leaves it. */
SLOT_MUST_CHECK bool Head_from_json(Head *self, slot_json_reader *reader);

/** Head objects, and those below; slot_pool_clear(&pool.all), … */
typedef struct Head_pool {
	slot_pool all;
} Head_pool;
void Head_pool_init(Head_pool *pool);
/** As Head_init leaves it; NULL when out of memory. */
Head *Head_new(Head_pool *pool);
/** With all that it owns. */
void Head_free(Head_pool *pool, Head *self);
/** Of a walk; NULL at its end. */
static inline Head *
Head_next(slot_walk *walk)
{
	return SLOT_CAST(Head *, slot_walk_next(walk, NULL));
}
/** Of slot_pool_runs: the first of so many side by side; NULL at its end. */
Head *Head_run(slot_run_walk *walk, size_t *count);
/** A new object of the pool; NULL at a fault. */
Head *Head_new_from_json(Head_pool *pool, slot_json_reader *reader);

/* ---- not to be read ---- */

enum Head_slot {
	Head_SLOT_magic,
	Head_SLOT_size,
	Head_SLOT_stamp,
	Head_SLOT_version,
	Head_SLOT_scale
};
#define Head_LAYOUT 0x8445f4586167d144
#define Head_SLOTS SLOT_NAMES("magic, size, stamp, version, scale")
#define Head_HAS_magic SLOT_YES
#define Head_HAS_size SLOT_YES
#define Head_HAS_stamp SLOT_YES
#define Head_HAS_version SLOT_YES
#define Head_HAS_scale SLOT_YES
typedef Head *Head_idx;
#define Head_at SLOT_ITSELF_
#define Head_idx_of SLOT_ITSELF_
#define Head_STARTS_ \
	/* magic */ {{0x34, 0x12}}, /* slot_spare2 */ {0}, \
	/* size */ {{0x00, 0x00, 0x00, 0x00}}, \
	/* stamp */ {{0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00}}, /* version */ 1, \
	/* slot_spare17 */ {0}, /* scale */ {{0x00, 0x00, 0x80, 0x3f}}
#define Head_DEFAULTS { Head_STARTS_ }
#define Head_ARGS_(SLOT, slot_T) \
	SLOT(MAY, ALWAYS, SET, GET, slot_T, uint16_t, magic, magic, SLOT_CAST(uint16_t, 4660)) \
	SLOT(NEED, ALWAYS, SET, GET, slot_T, uint32_t, size, size, 0) \
	SLOT(NEED, ALWAYS, SET, GET, slot_T, uint64_t, stamp, stamp, 0) \
	SLOT(MAY, ALWAYS, SET, GET, slot_T, uint8_t, version, version, SLOT_CAST(uint8_t, 1)) \
	SLOT(MAY, ALWAYS, SET, GET, slot_T, float, scale, scale, SLOT_CAST(float, 1.0f))
#define Head_make(...) SLOT_MAKE_(Head, SLOT_NO_HOOK_, __VA_ARGS__)
#define Head_replace(from, ...) SLOT_REPLACE_(Head, SLOT_NO_HOOK_, from, __VA_ARGS__)

/*---- all pools ---------------------------------------------------------------------------*/

/** A pool of each family. */
typedef struct shapes_pools {
	Order_pool Order;
	Instrument_pool Instrument;
	Vec3_pool Vec3;
	Numbers_pool Numbers;
	Options_pool Options;
	Lists_pool Lists;
	Links_pool Links;
	Names_pool Names;
	pet_pool pet;
	pet_owner_pool pet_owner;
	Shape_pool Shape;
	Canvas_pool Canvas;
	Tick_pool Tick;
	Frame_pool Frame;
	Legacy_pool Legacy;
	Head_pool Head;
	slot_pool *slot_all[16];
} shapes_pools;
void shapes_pools_init(shapes_pools *pools);
/** Frees all objects. */
void shapes_pools_clear(shapes_pools *pools);
/** Frees their memory too. */
void shapes_pools_destroy(shapes_pools *pools);

/*---- checks ------------------------------------------------------------------------------*/

/* Laid out for lp64; this compiler must agree. */
SLOT_CHECK_(Order, 40, 8);
SLOT_CHECK_UP_(LimitOrder, 48, 8, Order);
SLOT_CHECK_(Instrument, 16, 8);
SLOT_CHECK_UP_(Bond, 16, 8, Instrument);
SLOT_CHECK_UP_(ConvertibleBond, 16, 8, Bond);
SLOT_CHECK_(Vec3, 12, 4);
SLOT_CHECK_(Numbers, 80, 8);
SLOT_CHECK_(Options, 64u, 8);
SLOT_CHECK_(Lists, 128u, 8);
SLOT_CHECK_(Links, 56u, 8);
SLOT_CHECK_(Names, 12, 4);
SLOT_CHECK_(pet, 1, 1);
SLOT_CHECK_(pet_owner, 1, 1);
SLOT_CHECK_(Shape, 8, 4);
SLOT_CHECK_UP_(Circle, 8, 4, Shape);
SLOT_CHECK_(Canvas, 12, 4);
SLOT_CHECK_(Tick, 41, 1);
SLOT_CHECK_(Frame, 36, 1);
SLOT_CHECK_(Legacy, 32, 8);
SLOT_CHECK_(Head, 24, 8);

SLOT_HEADER_END
#endif /* SHAPES_H */
