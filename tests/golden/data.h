/*
 * data.h
 *
 * Written by slotgen from data.yaml; edit that, not this.
 *
 *                                  bytes
 *   enum   Side                           buy, sell
 *   enum   Access                         none, read, write
 *   class  Spot                       16
 *   class  Order                      88
 *   class  Late                       16  Its physical order is not the declared one.
 *   class  Fast                       20
 *   class  Frozen                     56
 *   class  Plain                       1
 *   class  Keyed                       6  The six rows of compare and hash.
 *   class  Leg                        24
 *   class  Tree                       80
 *   class  Open                       16
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
 *   slot_get_named, slot_set_named, slot_delete_named      attributes of an open class
 *   C_DEFAULTS, C_init      what an object starts with
 *   C_make, C_of, C_replace a value by name, by position, from another with changes; see slotgen.h
 *   C_eq, C_cmp, C_hash     where the class has them; C_repr as text, C_validate for faults
 *   C_to_json, C_from_json  an object as text and back; see slotgen.h
 *   C_copy                  writes the class's own slots
 *   C_pool, C_new, C_free   objects that do not move, each as large as its slots; see slotgen.h
 *   C_pool_walk, C_next     over all of them
 *   C_idx, C_at, C_idx_of   what refers to a C where 'refs: index32' is said, its object, and back;
 *                           elsewhere all three are the pointer
 *   C_weaken, C_deref       a weak reference, and its object or NULL
 *   C_SLOT_s, C_class       the slot's number, and the table of them all, for slotgen.h
 *
 * One file of a program has  #define DATA_IMPLEMENTATION  before it includes this one: it
 * defines the tables. Members whose names begin with slot_ belong to the accessors.
 */
#ifndef DATA_H
#define DATA_H

#include "slotgen.h"

#if SLOTGEN_INTERFACE != 3
#error "data.h was written for another slotgen.h: its SLOTGEN_INTERFACE must be 3"
#endif
#if defined(__GNUC__) && __INCLUDE_LEVEL__ > 0
#pragma GCC system_header /* no warnings from here, and refusals at the line that asked */
#endif
SLOT_HEADER_BEGIN

typedef struct Spot Spot;
typedef struct Order Order;
typedef struct Late Late;
typedef struct Fast Fast;
typedef struct Frozen Frozen;
typedef struct Plain Plain;
typedef struct Keyed Keyed;
typedef struct Leg Leg;
typedef struct Tree Tree;
/** A weak reference to a Tree; all zero is none. */
typedef slot_weak Tree_weak;
typedef struct Open Open;

/** All tables: one constant object, without a pointer. */
struct data_tables {
	slot_class Spot;
	slot_class Order;
	slot_class Late;
	slot_class Fast;
	slot_class Frozen;
	slot_class Plain;
	slot_class Keyed;
	slot_class Leg;
	slot_class Tree;
	slot_class Open;
	slot_enum Side;
	slot_enum Access;
	slot_info slot_infos[57];
	slot_key slot_keys[57];
	slot_enum_value slot_values[5];
	slot_number slot_starts[1];
	uint64_t slot_ancestors[10];
	uint16_t slot_places16[1];
	uint8_t slot_places8[94];
	uint8_t slot_displacements[1];
	char slot_texts[1][622];
};
SLOT_EXTERN const struct data_tables data_tables;


/*---- enum Side ---------------------------------------------------------------------------*/

typedef enum Side SLOT_ENUM_INT {
	Side_buy = 0,
	Side_sell = 1
} Side;
#define Side_enum (data_tables.Side)

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

	if (!slot_enum_number(&Side_enum, text, length, &number))
		return false;
	*value = SLOT_CAST(Side, number);
	return true;
}


/*---- enum Access -------------------------------------------------------------------------*/

typedef enum Access SLOT_ENUM_INT {
	Access_none = 0x0,
	Access_read = 0x1,
	Access_write = 0x2
} Access;
#define Access_enum (data_tables.Access)

/** Whether a number is made of its masks. */
static inline bool
Access_is_known(int64_t number)
{
	return (SLOT_CAST(uint64_t, number) & ~UINT64_C(0x3)) == 0;
}

/** "none" for Access_none; NULL for a number that has no name. */
static inline const char *
Access_text(Access value)
{
	return slot_enum_text(&Access_enum, SLOT_CAST(int64_t, value));
}

/** Access_none for "none"; false, and nothing changed, for a text that is none. */
static inline bool
Access_from_text(const char *text, size_t length, Access *value)
{
	int64_t number;

	if (!slot_enum_number(&Access_enum, text, length, &number))
		return false;
	*value = SLOT_CAST(Access, number);
	return true;
}


/*---- class Spot --------------------------------------------------------------------------*/

struct Spot { /* 16 bytes, align 8 */
	/*   0 */ double x;
	/** 1 by default. */
	/*   8 */ double y;
};

enum Spot_slot {
	Spot_SLOT_x,
	Spot_SLOT_y
};
#define Spot_SLOTS SLOT_NAMES("x, y")
#define Spot_HAS_x SLOT_YES
#define Spot_HAS_y SLOT_YES
#define Spot_class (data_tables.Spot)
/** Changes with names, types and offsets. */
#define Spot_LAYOUT 0xc6b60acfddf9c7f2

/** What an object starts with: a constant initialiser. */
#define Spot_DEFAULTS \
	{ \
		/*   0 x */ 0.0, \
		/*   8 y */ 1.0 \
	}

static inline double
Spot_get_x(const Spot *self)
{
	return self->x;
}

static inline void
Spot_set_x(Spot *self, double value)
{
	self->x = value;
}

static inline double
Spot_get_y(const Spot *self)
{
	return self->y;
}

static inline void
Spot_set_y(Spot *self, double value)
{
	self->y = value;
}

/** Makes raw memory an object. */
static inline void
Spot_init(Spot *self)
{
	static const Spot slot_defaults_ = Spot_DEFAULTS;

	slot_move(self, &slot_defaults_, sizeof *self);
}

/** Writes the class's own slots and nothing else. */
static inline void
Spot_copy(Spot *to, const Spot *from)
{
	*to = *from;
}

#define Spot_ARGS_(slot_A_) \
	slot_A_(NEED, ALWAYS, SET, GET, Spot, double, x, x, 0) \
	slot_A_(MAY, ALWAYS, SET, GET, Spot, double, y, y, SLOT_CAST(double, 1.0)) \

#define Spot_make(...)             SLOT_MAKE_(Spot, Spot_ARGS_, SLOT_NO_HOOK_, __VA_ARGS__)
#define Spot_replace(object_, ...) SLOT_REPLACE_(Spot, Spot_ARGS_, SLOT_NO_HOOK_, object_, __VA_ARGS__)
#define Spot_of(slot_x_) \
	SLOT_OF_(Spot, SLOT_NO_HOOK_, \
		 SLOT_OF_ARG_(SET, Spot, double, x, x, slot_x_) \
		 SLOT_NO_MORE_)
#define Spot_eq(a_, b_) slot_eq(&Spot_class, SLOT_IS_(Spot, a_), SLOT_IS_(Spot, b_))
#define Spot_cmp(a_, b_) slot_cmp(&Spot_class, SLOT_IS_(Spot, a_), SLOT_IS_(Spot, b_))
#define Spot_repr(self_, text_, size_) slot_repr(&Spot_class, SLOT_IS_(Spot, self_), text_, size_)
#define Spot_validate(self_, report_, context_) slot_validate(&Spot_class, SLOT_IS_(Spot, self_), report_, context_)

#define Spot_to_json(self_, writer_) slot_json_write(writer_, &Spot_class, SLOT_IS_(Spot, self_))

/** What it has is given up; at a fault it is as Spot_init leaves it. */
static inline bool
Spot_from_json(Spot *self, slot_json_reader *reader)
{
	Spot_init(self);
	return slot_json_read(reader, &Spot_class, self);
}


/*---- class Order -------------------------------------------------------------------------*/

/** Not assigned with '=': two would own the same. */
struct Order { /* 88 bytes, align 8; as declared 104 */
	SLOT_EXTENSION_ union {
		SLOT_EXTENSION_ struct {
			/** Identifier. */
			/*   0 */ uint64_t id;
			/*   8 */ double price;
			/** Optional. */
			/*  16 */ double stop;
			/*  24 */ char *note;
			/** Optional. */
			/*  32 */ char *memo;
			/*  40 */ Spot at;
			/** In 1..1000000. */
			/*  56 */ uint32_t qty;
			/*  60 */ uint32_t seen;
			/*  64 */ uint16_t legs[4];
			/*  72 */ uint8_t side;
			/** "ACME" by default. */
			/*  73 */ char symbol[8];
			/** true by default. */
			/*  81 */ bool active;
			/** Optional. */
			/*  82 */ uint8_t level;
			/** Optional. */
			/*  83 */ uint8_t other;
			/*  84 */ uint8_t slot_count_legs;
			/*  85.0  whether stop is set
			 *  85.1  whether level is set */
			/*  85 */ uint8_t slot_bits85;
			/*  86 */ uint8_t slot_spare86[2];
		};
		SLOT_NOT_COPIED_
	};
};

enum Order_slot {
	Order_SLOT_id,
	Order_SLOT_price,
	Order_SLOT_qty,
	Order_SLOT_side,
	Order_SLOT_symbol,
	Order_SLOT_active,
	Order_SLOT_stop,
	Order_SLOT_level,
	Order_SLOT_other,
	Order_SLOT_note,
	Order_SLOT_memo,
	Order_SLOT_at,
	Order_SLOT_legs,
	Order_SLOT_seen
};
#define Order_SLOTS SLOT_NAMES("id, price, qty, side, symbol, active, stop, " \
	"level, other, note, memo, at, legs, seen")
#define Order_HAS_id SLOT_YES
#define Order_HAS_price SLOT_YES
#define Order_HAS_qty SLOT_YES
#define Order_HAS_side SLOT_YES
#define Order_HAS_symbol SLOT_YES
#define Order_HAS_active SLOT_YES
#define Order_HAS_stop SLOT_YES
#define Order_HAS_level SLOT_YES
#define Order_HAS_other SLOT_YES
#define Order_HAS_note SLOT_YES
#define Order_HAS_memo SLOT_YES
#define Order_HAS_at SLOT_YES
#define Order_HAS_legs SLOT_YES
#define Order_HAS_seen SLOT_YES
#define Order_LEN_legs 4
#define Order_class (data_tables.Order)
/** Changes with names, types and offsets. */
#define Order_LAYOUT 0x428c263033f0ff54

/** What an object starts with: a constant initialiser. */
#define Order_DEFAULTS \
	{{{ \
		/*   0 id */ 0, \
		/*   8 price */ 0.0, \
		/*  16 stop */ 0.0, \
		/*  24 note */ NULL, \
		/*  32 memo */ NULL, \
		/*  40 at */ Spot_DEFAULTS, \
		/*  56 qty */ 1, \
		/*  60 seen */ 0, \
		/*  64 legs */ {0}, \
		/*  72 side */ 0, \
		/*  73 symbol */ "ACME", \
		/*  81 active */ true, \
		/*  82 level */ 0, \
		/*  83 other */ 255, \
		/*  84 slot_count_legs */ 0, \
		/*  85 slot_bits85 */ 0x0, \
		/*  86 slot_spare86 */ {0} \
	}}}

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

static inline uint32_t
Order_get_qty(const Order *self)
{
	return self->qty;
}

static inline bool
Order_set_qty(Order *self, int64_t value)
{
	if (value < 1 || value > 1000000)
		return false;
	self->qty = SLOT_CAST(uint32_t, value);
	return true;
}

static inline Side
Order_get_side(const Order *self)
{
	return SLOT_CAST(Side, self->side);
}

static inline bool
Order_set_side(Order *self, Side value)
{
	if (!Side_is_known(SLOT_CAST(int64_t, value)))
		return false;
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

static inline bool
Order_has_stop(const Order *self)
{
	return slot_bit(self->slot_bits85, 0);
}

static inline double
Order_get_stop(const Order *self)
{
	return self->stop;
}

static inline void
Order_set_stop(Order *self, double value)
{
	self->stop = value;
	self->slot_bits85 = slot_put8(self->slot_bits85, 0, 1, 1);
}

static inline void
Order_clear_stop(Order *self)
{
	self->stop = 0.0;
	self->slot_bits85 = slot_put8(self->slot_bits85, 0, 1, 0);
}

static inline bool
Order_has_level(const Order *self)
{
	return slot_bit(self->slot_bits85, 1);
}

static inline uint8_t
Order_get_level(const Order *self)
{
	return self->level;
}

static inline void
Order_set_level(Order *self, uint8_t value)
{
	self->level = value;
	self->slot_bits85 = slot_put8(self->slot_bits85, 1, 1, 1);
}

static inline void
Order_clear_level(Order *self)
{
	self->level = 0;
	self->slot_bits85 = slot_put8(self->slot_bits85, 1, 1, 0);
}

static inline bool
Order_has_other(const Order *self)
{
	return self->other != 255;
}

static inline Side
Order_get_other(const Order *self)
{
	return SLOT_CAST(Side, Order_has_other(self) ? self->other : 0);
}

static inline bool
Order_set_other(Order *self, Side value)
{
	if (!Side_is_known(SLOT_CAST(int64_t, value)))
		return false;
	self->other = SLOT_CAST(uint8_t, value);
	return true;
}

static inline void
Order_clear_other(Order *self)
{
	self->other = 255;
}

static inline const char *
Order_get_note(const Order *self)
{
	return self->note ? self->note : "";
}

/** Copies it; NULL stands for the text at the start. False, and nothing changed, when out
 * of memory. */
static inline bool
Order_set_note(Order *self, const char *value)
{
	return slot_string_copy(&self->note, value);
}

static inline bool
Order_has_memo(const Order *self)
{
	return self->memo != NULL;
}

static inline const char *
Order_get_memo(const Order *self)
{
	return self->memo;
}

/** Copies it; NULL stands for the text at the start: unset. False, and nothing changed, when out
 * of memory. */
static inline bool
Order_set_memo(Order *self, const char *value)
{
	return slot_string_copy(&self->memo, value);
}

/** Gives up what is there: unset. */
static inline void
Order_clear_memo(Order *self)
{
	slot_unset(&Order_class, self, Order_SLOT_memo);
}

static inline const Spot *
Order_get_at(const Order *self)
{
	return &self->at;
}

/** To change it in place. */
static inline Spot *
Order_at_at(Order *self)
{
	return &self->at;
}

static inline void
Order_set_at(Order *self, const Spot *value)
{
	Spot_copy(&self->at, value);
}

/** Elements in use, at most Order_LEN_legs. */
static inline size_t
Order_count_legs(const Order *self)
{
	return self->slot_count_legs;
}

static inline uint16_t
Order_get_legs(const Order *self, size_t i)
{
	SLOT_ASSERT_(i < Order_count_legs(self));
	if (!(i < Order_count_legs(self)))
		return 0;
	return self->legs[i];
}

static inline bool
Order_set_legs(Order *self, size_t i, uint16_t value)
{
	SLOT_ASSERT_(i < Order_count_legs(self));
	if (!(i < Order_count_legs(self)))
		return false;
	self->legs[i] = value;
	return true;
}

static inline const uint16_t *
Order_data_legs(const Order *self)
{
	return self->legs;
}

static inline uint16_t *
Order_at_legs(Order *self, size_t i)
{
	SLOT_ASSERT_(i < Order_count_legs(self));
	if (!(i < Order_count_legs(self)))
		return NULL;
	return &self->legs[i];
}

/** Before element i; false, and nothing changed, where the array is full or the value refused. */
static inline bool
Order_insert_legs(Order *self, size_t i, uint16_t value)
{
	size_t count = Order_count_legs(self);

	SLOT_ASSERT_(i <= count);
	if (i > count || count == Order_LEN_legs)
		return false;
	slot_open_gap(self->legs, i, count, sizeof self->legs[0]);
	self->legs[i] = value;
	self->slot_count_legs++;
	return true;
}

static inline bool
Order_append_legs(Order *self, uint16_t value)
{
	return Order_insert_legs(self, Order_count_legs(self), value);
}

static inline bool
Order_remove_legs(Order *self, size_t i)
{
	size_t count = Order_count_legs(self);

	SLOT_ASSERT_(i < count);
	if (i >= count)
		return false;
	slot_close_gap(self->legs, i, count, sizeof self->legs[0]);
	self->slot_count_legs--;
	return true;
}

static inline uint32_t
Order_get_seen(const Order *self)
{
	return self->seen;
}

static inline void
Order_set_seen(Order *self, uint32_t value)
{
	self->seen = value;
}

/** Makes raw memory an object. */
static inline void
Order_init(Order *self)
{
	static const Order slot_defaults_ = Order_DEFAULTS;

	slot_move(self, &slot_defaults_, sizeof *self);
}

/* With copies of all that it owns, in the pools where that is; false, and nothing changed, when out
 * of memory. */
#define Order_copy(to_, from_) slot_copy(&Order_class, SLOT_IS_NOT_CONST_(Order, to_), SLOT_IS_(Order, from_))

/** Gives up what it owns: texts and lists are as at the start, own pointers NULL. For objects that
 * are in no pool. */
static inline void
Order_release(Order *self)
{
	slot_release(&Order_class, self);
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
#define Order_next(walk_)        SLOT_CAST(Order *, slot_walk_next(walk_, NULL))

/** As Order_init leaves it; NULL when out of memory. */
static inline Order *
Order_new(Order_pool *pool)
{
	void *self = slot_pool_new(&pool->slot_pool_Order, &Order_class);

	if (self)
		Order_init(SLOT_CAST(Order *, self));
	return SLOT_CAST(Order *, self);
}

/** With all that it owns. */
static inline void
Order_free(Order_pool *pool, Order *self)
{
	slot_pool_free(&pool->slot_pool_Order, self);
}

typedef Order *Order_idx;
#define Order_at(pool_, pointer_)  ((void)(pool_), (pointer_))
#define Order_idx_of(pool_, self_) ((void)(pool_), (self_))

/** The program's: called once an object is made, by Order_make and its kin. */
SLOT_EXTERN void Order_check(Order *self);

#define Order_ARGS_(slot_A_) \
	slot_A_(NEED, ALWAYS, SET, GET, Order, uint64_t, id, id, 0) \
	slot_A_(NEED, ALWAYS, SET, GET, Order, double, price, price, 0) \
	slot_A_(NEED, ALWAYS, TRY, GET, Order, int64_t, qty, qty, 0) \
	slot_A_(NEED, ALWAYS, TRY, GET, Order, Side, side, side, 0) \
	slot_A_(MAY, POINTER, TRY, OWN, Order, const char *, symbol, symbol, "ACME") \
	slot_A_(MAY, ALWAYS, SET, GET, Order, bool, active, active, SLOT_CAST(bool, true)) \
	slot_A_(MAY, REAL, SET, REAL, Order, double, stop, stop, SLOT_UNSET_REAL_) \
	slot_A_(MAY, INT, T_INT, INT, Order, int64_t, level, level, INT64_MIN) \
	slot_A_(MAY, INT, T_ENUM, INT, Order, int64_t, other, other, INT64_MIN) \
	slot_A_(NEED, ALWAYS, TRY, GET, Order, const char *, note, note, 0) \
	slot_A_(MAY, POINTER, TRY, TEXT, Order, const char *, memo, memo, NULL) \
	slot_A_(NEED, ALWAYS, OBJECT, OBJECT, Order, Spot, at, at, 0) \
	slot_A_(NEED, ALWAYS, SET, GET, Order, uint32_t, seen, seen, 0) \

#define Order_make(...)             SLOT_MAKE_(Order, Order_ARGS_, Order_check, __VA_ARGS__)
#define Order_replace(object_, ...) SLOT_REPLACE_(Order, Order_ARGS_, Order_check, object_, __VA_ARGS__)
#define Order_of(slot_id_, slot_price_, slot_qty_, slot_side_, slot_note_, slot_at_, slot_seen_) \
	SLOT_OF_(Order, Order_check, \
		 SLOT_OF_ARG_(SET, Order, uint64_t, id, id, slot_id_) \
		 SLOT_OF_ARG_(SET, Order, double, price, price, slot_price_) \
		 SLOT_OF_ARG_(TRY, Order, int64_t, qty, qty, slot_qty_) \
		 SLOT_OF_ARG_(TRY, Order, Side, side, side, slot_side_) \
		 SLOT_OF_ARG_(TRY, Order, const char *, note, note, slot_note_) \
		 SLOT_OF_ARG_(OBJECT, Order, Spot, at, at, slot_at_) \
		 SLOT_OF_ARG_(SET, Order, uint32_t, seen, seen, slot_seen_) \
		 SLOT_NO_MORE_)
#define Order_eq(a_, b_) slot_eq(&Order_class, SLOT_IS_(Order, a_), SLOT_IS_(Order, b_))
#define Order_cmp(a_, b_) slot_cmp(&Order_class, SLOT_IS_(Order, a_), SLOT_IS_(Order, b_))
#define Order_hash(self_) slot_hash(&Order_class, SLOT_IS_(Order, self_))
#define Order_repr(self_, text_, size_) slot_repr(&Order_class, SLOT_IS_(Order, self_), text_, size_)
#define Order_validate(self_, report_, context_) slot_validate(&Order_class, SLOT_IS_(Order, self_), report_, context_)
#define Order_set_qty_unchecked(self_, value_) SLOT_UNCHECKED_(Order_set_qty(self_, value_))
#define Order_set_side_unchecked(self_, value_) SLOT_UNCHECKED_(Order_set_side(self_, value_))
#define Order_set_other_unchecked(self_, value_) SLOT_UNCHECKED_(Order_set_other(self_, value_))

#define Order_to_json(self_, writer_) slot_json_write(writer_, &Order_class, SLOT_IS_(Order, self_))

/** What it has is given up; at a fault it is as Order_init leaves it. */
static inline bool
Order_from_json(Order *self, slot_json_reader *reader)
{
	slot_release(&Order_class, self);
	Order_init(self);
	if (!slot_json_read(reader, &Order_class, self))
		return false;
	Order_check(self);
	return true;
}

static inline Order *
Order_new_from_json(Order_pool *pool, slot_json_reader *from)
{
	void *self = slot_json_read_new(from, &pool->slot_pool_Order, &Order_class);

	if (self && slot_class_same(slot_class_of(self), &Order_class))
		Order_check(SLOT_CAST(Order *, self));
	return SLOT_CAST(Order *, self);
}


/*---- class Late --------------------------------------------------------------------------*/

/** Its physical order is not the declared one. */
struct Late { /* 16 bytes, align 8; as declared 24 */
	/*   0 */ uint64_t second;
	/*   8 */ bool first;
	/*   9 */ uint8_t third;
	/*  10 */ uint8_t slot_spare10[6];
};

enum Late_slot {
	Late_SLOT_first,
	Late_SLOT_second,
	Late_SLOT_third
};
#define Late_SLOTS SLOT_NAMES("first, second, third")
#define Late_HAS_first SLOT_YES
#define Late_HAS_second SLOT_YES
#define Late_HAS_third SLOT_YES
#define Late_class (data_tables.Late)
/** Changes with names, types and offsets. */
#define Late_LAYOUT 0xe7990aa5b5bdce6b

/** What an object starts with: a constant initialiser. */
#define Late_DEFAULTS \
	{ \
		/*   0 second */ 0, \
		/*   8 first */ false, \
		/*   9 third */ 0, \
		/*  10 slot_spare10 */ {0} \
	}

static inline bool
Late_get_first(const Late *self)
{
	return self->first;
}

static inline void
Late_set_first(Late *self, bool value)
{
	self->first = value;
}

static inline uint64_t
Late_get_second(const Late *self)
{
	return self->second;
}

static inline void
Late_set_second(Late *self, uint64_t value)
{
	self->second = value;
}

static inline uint8_t
Late_get_third(const Late *self)
{
	return self->third;
}

static inline void
Late_set_third(Late *self, uint8_t value)
{
	self->third = value;
}

/** Makes raw memory an object. */
static inline void
Late_init(Late *self)
{
	static const Late slot_defaults_ = Late_DEFAULTS;

	slot_move(self, &slot_defaults_, sizeof *self);
}

/** Writes the class's own slots and nothing else. */
static inline void
Late_copy(Late *to, const Late *from)
{
	*to = *from;
}

/** A pool of Late objects and those of classes below it. */
typedef struct Late_pool {
	slot_pool slot_pool_Late;
} Late_pool;

#define Late_pool_init(pool_)    slot_pool_init(&(pool_)->slot_pool_Late, &Late_class, NULL, 0)
#define Late_pool_count(pool_)   ((pool_)->slot_pool_Late.count)
#define Late_pool_clear(pool_)   slot_pool_clear(&(pool_)->slot_pool_Late)
#define Late_pool_destroy(pool_) slot_pool_destroy(&(pool_)->slot_pool_Late)
#define Late_pool_walk(pool_)    slot_pool_walk(&(pool_)->slot_pool_Late)
#define Late_next(walk_)        SLOT_CAST(Late *, slot_walk_next(walk_, NULL))

/** As Late_init leaves it; NULL when out of memory. */
static inline Late *
Late_new(Late_pool *pool)
{
	void *self = slot_pool_new(&pool->slot_pool_Late, &Late_class);

	if (self)
		Late_init(SLOT_CAST(Late *, self));
	return SLOT_CAST(Late *, self);
}

/** With all that it owns. */
static inline void
Late_free(Late_pool *pool, Late *self)
{
	slot_pool_free(&pool->slot_pool_Late, self);
}

typedef Late *Late_idx;
#define Late_at(pool_, pointer_)  ((void)(pool_), (pointer_))
#define Late_idx_of(pool_, self_) ((void)(pool_), (self_))

#define Late_ARGS_(slot_A_) \
	slot_A_(NEED, ALWAYS, SET, GET, Late, bool, first, first, 0) \
	slot_A_(NEED, ALWAYS, SET, GET, Late, uint64_t, second, second, 0) \
	slot_A_(NEED, ALWAYS, SET, GET, Late, uint8_t, third, third, 0) \

#define Late_make(...)             SLOT_MAKE_(Late, Late_ARGS_, SLOT_NO_HOOK_, __VA_ARGS__)
#define Late_replace(object_, ...) SLOT_REPLACE_(Late, Late_ARGS_, SLOT_NO_HOOK_, object_, __VA_ARGS__)
#define Late_of(slot_first_, slot_second_, slot_third_) \
	SLOT_OF_(Late, SLOT_NO_HOOK_, \
		 SLOT_OF_ARG_(SET, Late, bool, first, first, slot_first_) \
		 SLOT_OF_ARG_(SET, Late, uint64_t, second, second, slot_second_) \
		 SLOT_OF_ARG_(SET, Late, uint8_t, third, third, slot_third_) \
		 SLOT_NO_MORE_)
#define Late_eq(a_, b_) slot_eq(&Late_class, SLOT_IS_(Late, a_), SLOT_IS_(Late, b_))
#define Late_cmp(a_, b_) slot_cmp(&Late_class, SLOT_IS_(Late, a_), SLOT_IS_(Late, b_))
#define Late_repr(self_, text_, size_) slot_repr(&Late_class, SLOT_IS_(Late, self_), text_, size_)
#define Late_validate(self_, report_, context_) slot_validate(&Late_class, SLOT_IS_(Late, self_), report_, context_)

#define Late_to_json(self_, writer_) slot_json_write(writer_, &Late_class, SLOT_IS_(Late, self_))

/** What it has is given up; at a fault it is as Late_init leaves it. */
static inline bool
Late_from_json(Late *self, slot_json_reader *reader)
{
	Late_init(self);
	return slot_json_read(reader, &Late_class, self);
}

#define Late_new_from_json(pool_, reader_) SLOT_CAST(Late *, slot_json_read_new(reader_, &(pool_)->slot_pool_Late, &Late_class))


/*---- class Fast --------------------------------------------------------------------------*/

struct Fast { /* 20 bytes, align 4 */
	/*   0 */ int32_t a;
	/*   4 */ float b;
	/** Optional. */
	/*   8 */ uint16_t c;
	/*  10 */ char s[4];
	/*  14 */ int8_t z[3];
	/*  17.0  whether c is set */
	/*  17 */ uint8_t slot_bits17;
	/*  18 */ uint8_t slot_spare18[2];
};

enum Fast_slot {
	Fast_SLOT_a,
	Fast_SLOT_b,
	Fast_SLOT_c,
	Fast_SLOT_s,
	Fast_SLOT_z
};
#define Fast_SLOTS SLOT_NAMES("a, b, c, s, z")
#define Fast_HAS_a SLOT_YES
#define Fast_HAS_b SLOT_YES
#define Fast_HAS_c SLOT_YES
#define Fast_HAS_s SLOT_YES
#define Fast_HAS_z SLOT_YES
#define Fast_LEN_z 3
#define Fast_class (data_tables.Fast)
/** Changes with names, types and offsets. */
#define Fast_LAYOUT 0xda835e6af8d33c6b

/** What an object starts with: a constant initialiser. */
#define Fast_DEFAULTS \
	{ \
		/*   0 a */ 0, \
		/*   4 b */ 0.0f, \
		/*   8 c */ 0, \
		/*  10 s */ "", \
		/*  14 z */ {0}, \
		/*  17 slot_bits17 */ 0x0, \
		/*  18 slot_spare18 */ {0} \
	}

static inline int32_t
Fast_get_a(const Fast *self)
{
	return self->a;
}

static inline void
Fast_set_a(Fast *self, int32_t value)
{
	self->a = value;
}

static inline float
Fast_get_b(const Fast *self)
{
	return self->b;
}

static inline void
Fast_set_b(Fast *self, float value)
{
	self->b = value;
}

static inline bool
Fast_has_c(const Fast *self)
{
	return slot_bit(self->slot_bits17, 0);
}

static inline uint16_t
Fast_get_c(const Fast *self)
{
	return self->c;
}

static inline void
Fast_set_c(Fast *self, uint16_t value)
{
	self->c = value;
	self->slot_bits17 = slot_put8(self->slot_bits17, 0, 1, 1);
}

static inline void
Fast_clear_c(Fast *self)
{
	self->c = 0;
	self->slot_bits17 = slot_put8(self->slot_bits17, 0, 1, 0);
}

static inline const char *
Fast_get_s(const Fast *self)
{
	return self->s;
}

/** False, and nothing changed, for a text of 4 bytes or more. */
static inline bool
Fast_set_s(Fast *self, const char *value)
{
	return slot_put_text(self->s, 4, value, strlen(value));
}

static inline int8_t
Fast_get_z(const Fast *self, size_t i)
{
	SLOT_ASSERT_(i < Fast_LEN_z);
	if (!(i < Fast_LEN_z))
		return 0;
	return self->z[i];
}

static inline bool
Fast_set_z(Fast *self, size_t i, int8_t value)
{
	SLOT_ASSERT_(i < Fast_LEN_z);
	if (!(i < Fast_LEN_z))
		return false;
	self->z[i] = value;
	return true;
}

static inline const int8_t *
Fast_data_z(const Fast *self)
{
	return self->z;
}

static inline int8_t *
Fast_at_z(Fast *self, size_t i)
{
	SLOT_ASSERT_(i < Fast_LEN_z);
	if (!(i < Fast_LEN_z))
		return NULL;
	return &self->z[i];
}

/** Makes raw memory an object. */
static inline void
Fast_init(Fast *self)
{
	static const Fast slot_defaults_ = Fast_DEFAULTS;

	slot_move(self, &slot_defaults_, sizeof *self);
}

/** Writes the class's own slots and nothing else. */
static inline void
Fast_copy(Fast *to, const Fast *from)
{
	*to = *from;
}

/** A pool of Fast objects and those of classes below it. */
typedef struct Fast_pool {
	slot_pool slot_pool_Fast;
} Fast_pool;

#define Fast_pool_init(pool_)    slot_pool_init(&(pool_)->slot_pool_Fast, &Fast_class, NULL, 0)
#define Fast_pool_count(pool_)   ((pool_)->slot_pool_Fast.count)
#define Fast_pool_clear(pool_)   slot_pool_clear(&(pool_)->slot_pool_Fast)
#define Fast_pool_destroy(pool_) slot_pool_destroy(&(pool_)->slot_pool_Fast)
#define Fast_pool_walk(pool_)    slot_pool_walk(&(pool_)->slot_pool_Fast)
#define Fast_next(walk_)        SLOT_CAST(Fast *, slot_walk_next(walk_, NULL))

/** As Fast_init leaves it; NULL when out of memory. */
static inline Fast *
Fast_new(Fast_pool *pool)
{
	void *self = slot_pool_new(&pool->slot_pool_Fast, &Fast_class);

	if (self)
		Fast_init(SLOT_CAST(Fast *, self));
	return SLOT_CAST(Fast *, self);
}

/** With all that it owns. */
static inline void
Fast_free(Fast_pool *pool, Fast *self)
{
	slot_pool_free(&pool->slot_pool_Fast, self);
}

typedef Fast *Fast_idx;
#define Fast_at(pool_, pointer_)  ((void)(pool_), (pointer_))
#define Fast_idx_of(pool_, self_) ((void)(pool_), (self_))

#define Fast_ARGS_(slot_A_) \
	slot_A_(NEED, ALWAYS, SET, GET, Fast, int32_t, a, a, 0) \
	slot_A_(NEED, ALWAYS, SET, GET, Fast, float, b, b, 0) \
	slot_A_(MAY, INT, T_INT, INT, Fast, int64_t, c, c, INT64_MIN) \
	slot_A_(NEED, POINTER, TRY, OWN, Fast, const char *, s, s, 0) \

#define Fast_make(...)             SLOT_MAKE_(Fast, Fast_ARGS_, SLOT_NO_HOOK_, __VA_ARGS__)
#define Fast_replace(object_, ...) SLOT_REPLACE_(Fast, Fast_ARGS_, SLOT_NO_HOOK_, object_, __VA_ARGS__)
#define Fast_of(slot_a_, slot_b_, slot_s_) \
	SLOT_OF_(Fast, SLOT_NO_HOOK_, \
		 SLOT_OF_ARG_(SET, Fast, int32_t, a, a, slot_a_) \
		 SLOT_OF_ARG_(SET, Fast, float, b, b, slot_b_) \
		 SLOT_OF_ARG_(TRY, Fast, const char *, s, s, slot_s_) \
		 SLOT_NO_MORE_)

static inline bool
Fast_eq(const Fast *a, const Fast *b)
{
	return true &&
	       Fast_get_a(a) == Fast_get_a(b) &&
	       Fast_get_b(a) == Fast_get_b(b) &&
	       Fast_has_c(a) == Fast_has_c(b) && Fast_get_c(a) == Fast_get_c(b) &&

	       slot_eq_at(&Fast_class, a, b, Fast_SLOT_s) &&

	       slot_eq_at(&Fast_class, a, b, Fast_SLOT_z);
}

#define Fast_repr(self_, text_, size_) slot_repr(&Fast_class, SLOT_IS_(Fast, self_), text_, size_)
#define Fast_validate(self_, report_, context_) slot_validate(&Fast_class, SLOT_IS_(Fast, self_), report_, context_)

#define Fast_to_json(self_, writer_) slot_json_write(writer_, &Fast_class, SLOT_IS_(Fast, self_))

/** What it has is given up; at a fault it is as Fast_init leaves it. */
static inline bool
Fast_from_json(Fast *self, slot_json_reader *reader)
{
	Fast_init(self);
	return slot_json_read(reader, &Fast_class, self);
}

#define Fast_new_from_json(pool_, reader_) SLOT_CAST(Fast *, slot_json_read_new(reader_, &(pool_)->slot_pool_Fast, &Fast_class))


/*---- class Frozen ------------------------------------------------------------------------*/

/** Not assigned with '=': two would own the same. */
struct Frozen { /* 56 bytes, align 8; as declared 64 */
	SLOT_EXTENSION_ union {
		SLOT_EXTENSION_ struct {
			/*   0 */ char *s;
			/*   8 */ Spot at;
			/** Optional. */
			/*  24 */ double d;
			/*  32 */ void *raw;
			/*  40 */ int32_t a;
			/** Optional. */
			/*  44 */ int16_t o;
			/** In 1..4. */
			/*  46 */ uint8_t q;
			/*  47 */ bool b;
			/*  48 */ uint8_t side;
			/** read by default. */
			/*  49 */ uint8_t access;
			/** 'x' by default. */
			/*  50 */ char c;
			/** "t" by default. */
			/*  51 */ char t[4];
			/*  55.0  whether o is set
			 *  55.1  whether d is set */
			/*  55 */ uint8_t slot_bits55;
		};
		SLOT_NOT_COPIED_
	};
};

enum Frozen_slot {
	Frozen_SLOT_a,
	Frozen_SLOT_s,
	Frozen_SLOT_at,
	Frozen_SLOT_q,
	Frozen_SLOT_o,
	Frozen_SLOT_b,
	Frozen_SLOT_side,
	Frozen_SLOT_d,
	Frozen_SLOT_raw,
	Frozen_SLOT_access,
	Frozen_SLOT_c,
	Frozen_SLOT_t
};
#define Frozen_SLOTS SLOT_NAMES("a, s, at, q, o, b, side, d, raw, access, c, t")
#define Frozen_HAS_a SLOT_YES
#define Frozen_HAS_s SLOT_YES
#define Frozen_HAS_at SLOT_YES
#define Frozen_HAS_q SLOT_YES
#define Frozen_HAS_o SLOT_YES
#define Frozen_HAS_b SLOT_YES
#define Frozen_HAS_side SLOT_YES
#define Frozen_HAS_d SLOT_YES
#define Frozen_HAS_raw SLOT_YES
#define Frozen_HAS_access SLOT_YES
#define Frozen_HAS_c SLOT_YES
#define Frozen_HAS_t SLOT_YES
#define Frozen_class (data_tables.Frozen)
/** Changes with names, types and offsets. */
#define Frozen_LAYOUT 0x2aa46a082854ff5f

/** What an object starts with: a constant initialiser. */
#define Frozen_DEFAULTS \
	{{{ \
		/*   0 s */ NULL, \
		/*   8 at */ Spot_DEFAULTS, \
		/*  24 d */ 0.0, \
		/*  32 raw */ NULL, \
		/*  40 a */ 0, \
		/*  44 o */ 0, \
		/*  46 q */ 1, \
		/*  47 b */ false, \
		/*  48 side */ 0, \
		/*  49 access */ 1, \
		/*  50 c */ 'x', \
		/*  51 t */ "t", \
		/*  55 slot_bits55 */ 0x0 \
	}}}

static inline int32_t
Frozen_get_a(const Frozen *self)
{
	return self->a;
}

static inline const char *
Frozen_get_s(const Frozen *self)
{
	return self->s ? self->s : "";
}

static inline const Spot *
Frozen_get_at(const Frozen *self)
{
	return &self->at;
}

static inline uint8_t
Frozen_get_q(const Frozen *self)
{
	return self->q;
}

static inline bool
Frozen_has_o(const Frozen *self)
{
	return slot_bit(self->slot_bits55, 0);
}

static inline int16_t
Frozen_get_o(const Frozen *self)
{
	return self->o;
}

static inline bool
Frozen_get_b(const Frozen *self)
{
	return self->b;
}

static inline Side
Frozen_get_side(const Frozen *self)
{
	return SLOT_CAST(Side, self->side);
}

static inline bool
Frozen_has_d(const Frozen *self)
{
	return slot_bit(self->slot_bits55, 1);
}

static inline double
Frozen_get_d(const Frozen *self)
{
	return self->d;
}

static inline slot_bytes
Frozen_get_raw(const Frozen *self)
{
	slot_bytes bytes = {NULL, 0};

	bytes.data = self->raw;
	bytes.size = slot_block_count(self->raw);
	return bytes;
}

static inline Access
Frozen_get_access(const Frozen *self)
{
	return SLOT_CAST(Access, self->access);
}

static inline char
Frozen_get_c(const Frozen *self)
{
	return self->c;
}

static inline const char *
Frozen_get_t(const Frozen *self)
{
	return self->t;
}

/** Makes raw memory an object. */
static inline void
Frozen_init(Frozen *self)
{
	static const Frozen slot_defaults_ = Frozen_DEFAULTS;

	slot_move(self, &slot_defaults_, sizeof *self);
}

/* With copies of all that it owns, in the pools where that is; false, and nothing changed, when out
 * of memory. */
#define Frozen_copy(to_, from_) slot_copy(&Frozen_class, SLOT_IS_NOT_CONST_(Frozen, to_), SLOT_IS_(Frozen, from_))

/** Gives up what it owns: texts and lists are as at the start, own pointers NULL. For objects that
 * are in no pool. */
static inline void
Frozen_release(Frozen *self)
{
	slot_release(&Frozen_class, self);
}

/** A pool of Frozen objects and those of classes below it. */
typedef struct Frozen_pool {
	slot_pool slot_pool_Frozen;
} Frozen_pool;

#define Frozen_pool_init(pool_)    slot_pool_init(&(pool_)->slot_pool_Frozen, &Frozen_class, NULL, 0)
#define Frozen_pool_count(pool_)   ((pool_)->slot_pool_Frozen.count)
#define Frozen_pool_clear(pool_)   slot_pool_clear(&(pool_)->slot_pool_Frozen)
#define Frozen_pool_destroy(pool_) slot_pool_destroy(&(pool_)->slot_pool_Frozen)
#define Frozen_pool_walk(pool_)    slot_pool_walk(&(pool_)->slot_pool_Frozen)
#define Frozen_next(walk_)        SLOT_CAST(Frozen *, slot_walk_next(walk_, NULL))

/** As Frozen_init leaves it; NULL when out of memory. */
static inline Frozen *
Frozen_new(Frozen_pool *pool)
{
	void *self = slot_pool_new(&pool->slot_pool_Frozen, &Frozen_class);

	if (self)
		Frozen_init(SLOT_CAST(Frozen *, self));
	return SLOT_CAST(Frozen *, self);
}

/** With all that it owns. */
static inline void
Frozen_free(Frozen_pool *pool, Frozen *self)
{
	slot_pool_free(&pool->slot_pool_Frozen, self);
}

typedef Frozen *Frozen_idx;
#define Frozen_at(pool_, pointer_)  ((void)(pool_), (pointer_))
#define Frozen_idx_of(pool_, self_) ((void)(pool_), (self_))

#define Frozen_ARGS_(slot_A_) \
	slot_A_(NEED, ALWAYS, T_INT, GET, Frozen, int32_t, a, a, 0) \
	slot_A_(NEED, ALWAYS, M_STRING, GET, Frozen, const char *, s, s, 0) \
	slot_A_(NEED, ALWAYS, M_OBJECT, OBJECT, Frozen, Spot, at, at, 0) \
	slot_A_(NEED, ALWAYS, T_INT, GET, Frozen, int64_t, q, q, 0) \
	slot_A_(MAY, INT, T_INT, INT, Frozen, int64_t, o, o, INT64_MIN) \
	slot_A_(NEED, ALWAYS, T_BOOL, GET, Frozen, bool, b, b, 0) \
	slot_A_(NEED, ALWAYS, T_ENUM, GET, Frozen, Side, side, side, 0) \
	slot_A_(MAY, REAL, T_REAL, REAL, Frozen, double, d, d, SLOT_UNSET_REAL_) \
	slot_A_(NEED, ALWAYS, M_BYTES, GET, Frozen, slot_bytes, raw, raw, 0) \
	slot_A_(MAY, ALWAYS, T_ENUM, GET, Frozen, Access, access, access, SLOT_CAST(Access, 1)) \
	slot_A_(MAY, ALWAYS, T_CHAR, GET, Frozen, char, c, c, SLOT_CAST(char, 'x')) \
	slot_A_(MAY, POINTER, T_TEXT, OWN, Frozen, const char *, t, t, "t") \

#define Frozen_make(...)             SLOT_MAKE_(Frozen, Frozen_ARGS_, SLOT_NO_HOOK_, __VA_ARGS__)
#define Frozen_replace(object_, ...) SLOT_REPLACE_(Frozen, Frozen_ARGS_, SLOT_NO_HOOK_, object_, __VA_ARGS__)
#define Frozen_of(slot_a_, slot_s_, slot_at_, slot_q_, slot_b_, slot_side_, slot_raw_) \
	SLOT_OF_(Frozen, SLOT_NO_HOOK_, \
		 SLOT_OF_ARG_(T_INT, Frozen, int32_t, a, a, slot_a_) \
		 SLOT_OF_ARG_(M_STRING, Frozen, const char *, s, s, slot_s_) \
		 SLOT_OF_ARG_(M_OBJECT, Frozen, Spot, at, at, slot_at_) \
		 SLOT_OF_ARG_(T_INT, Frozen, int64_t, q, q, slot_q_) \
		 SLOT_OF_ARG_(T_BOOL, Frozen, bool, b, b, slot_b_) \
		 SLOT_OF_ARG_(T_ENUM, Frozen, Side, side, side, slot_side_) \
		 SLOT_OF_ARG_(M_BYTES, Frozen, slot_bytes, raw, raw, slot_raw_) \
		 SLOT_NO_MORE_)
#define Frozen_eq(a_, b_) slot_eq(&Frozen_class, SLOT_IS_(Frozen, a_), SLOT_IS_(Frozen, b_))
#define Frozen_hash(self_) slot_hash(&Frozen_class, SLOT_IS_(Frozen, self_))
#define Frozen_repr(self_, text_, size_) slot_repr(&Frozen_class, SLOT_IS_(Frozen, self_), text_, size_)
#define Frozen_validate(self_, report_, context_) slot_validate(&Frozen_class, SLOT_IS_(Frozen, self_), report_, context_)

#define Frozen_to_json(self_, writer_) slot_json_write(writer_, &Frozen_class, SLOT_IS_(Frozen, self_))

/** What it has is given up; at a fault it is as Frozen_init leaves it. */
static inline bool
Frozen_from_json(Frozen *self, slot_json_reader *reader)
{
	slot_release(&Frozen_class, self);
	Frozen_init(self);
	return slot_json_read(reader, &Frozen_class, self);
}

#define Frozen_new_from_json(pool_, reader_) SLOT_CAST(Frozen *, slot_json_read_new(reader_, &(pool_)->slot_pool_Frozen, &Frozen_class))


/*---- class Plain -------------------------------------------------------------------------*/

struct Plain { /* 1 bytes, align 1 */
	/*   0 */ uint8_t n;
};

enum Plain_slot {
	Plain_SLOT_n
};
#define Plain_SLOTS SLOT_NAMES("n")
#define Plain_HAS_n SLOT_YES
#define Plain_class (data_tables.Plain)
/** Changes with names, types and offsets. */
#define Plain_LAYOUT 0x852fa0f5a5bcc365

/** What an object starts with: a constant initialiser. */
#define Plain_DEFAULTS \
	{ \
		/*   0 n */ 0 \
	}

static inline uint8_t
Plain_get_n(const Plain *self)
{
	return self->n;
}

static inline void
Plain_set_n(Plain *self, uint8_t value)
{
	self->n = value;
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
	slot_A_(NEED, ALWAYS, SET, GET, Plain, uint8_t, n, n, 0) \

#define Plain_make(...)             SLOT_MAKE_(Plain, Plain_ARGS_, SLOT_NO_HOOK_, __VA_ARGS__)
#define Plain_replace(object_, ...) SLOT_REPLACE_(Plain, Plain_ARGS_, SLOT_NO_HOOK_, object_, __VA_ARGS__)
#define Plain_of(slot_n_) \
	SLOT_OF_(Plain, SLOT_NO_HOOK_, \
		 SLOT_OF_ARG_(SET, Plain, uint8_t, n, n, slot_n_) \
		 SLOT_NO_MORE_)
#define Plain_validate(self_, report_, context_) slot_validate(&Plain_class, SLOT_IS_(Plain, self_), report_, context_)

#define Plain_to_json(self_, writer_) slot_json_write(writer_, &Plain_class, SLOT_IS_(Plain, self_))

/** What it has is given up; at a fault it is as Plain_init leaves it. */
static inline bool
Plain_from_json(Plain *self, slot_json_reader *reader)
{
	Plain_init(self);
	return slot_json_read(reader, &Plain_class, self);
}

#define Plain_new_from_json(pool_, reader_) SLOT_CAST(Plain *, slot_json_read_new(reader_, &(pool_)->slot_pool_Plain, &Plain_class))


/*---- class Keyed -------------------------------------------------------------------------*/

/** The six rows of compare and hash. */
struct Keyed { /* 6 bytes, align 1 */
	/*   0 */ uint8_t both;
	/*   1 */ uint8_t neither;
	/*   2 */ uint8_t only_hash;
	/*   3 */ uint8_t only_compare;
	/*   4 */ uint8_t said;
	/*   5 */ uint8_t nothing;
};

enum Keyed_slot {
	Keyed_SLOT_both,
	Keyed_SLOT_neither,
	Keyed_SLOT_only_hash,
	Keyed_SLOT_only_compare,
	Keyed_SLOT_said,
	Keyed_SLOT_nothing
};
#define Keyed_SLOTS SLOT_NAMES("both, neither, only_hash, only_compare, said, " \
	"nothing")
#define Keyed_HAS_both SLOT_YES
#define Keyed_HAS_neither SLOT_YES
#define Keyed_HAS_only_hash SLOT_YES
#define Keyed_HAS_only_compare SLOT_YES
#define Keyed_HAS_said SLOT_YES
#define Keyed_HAS_nothing SLOT_YES
#define Keyed_class (data_tables.Keyed)
/** Changes with names, types and offsets. */
#define Keyed_LAYOUT 0xb1c95210470751e5

/** What an object starts with: a constant initialiser. */
#define Keyed_DEFAULTS \
	{ \
		/*   0 both */ 0, \
		/*   1 neither */ 0, \
		/*   2 only_hash */ 0, \
		/*   3 only_compare */ 0, \
		/*   4 said */ 0, \
		/*   5 nothing */ 0 \
	}

static inline uint8_t
Keyed_get_both(const Keyed *self)
{
	return self->both;
}

static inline void
Keyed_set_both(Keyed *self, uint8_t value)
{
	self->both = value;
}

static inline uint8_t
Keyed_get_neither(const Keyed *self)
{
	return self->neither;
}

static inline void
Keyed_set_neither(Keyed *self, uint8_t value)
{
	self->neither = value;
}

static inline uint8_t
Keyed_get_only_hash(const Keyed *self)
{
	return self->only_hash;
}

static inline void
Keyed_set_only_hash(Keyed *self, uint8_t value)
{
	self->only_hash = value;
}

static inline uint8_t
Keyed_get_only_compare(const Keyed *self)
{
	return self->only_compare;
}

static inline void
Keyed_set_only_compare(Keyed *self, uint8_t value)
{
	self->only_compare = value;
}

static inline uint8_t
Keyed_get_said(const Keyed *self)
{
	return self->said;
}

static inline void
Keyed_set_said(Keyed *self, uint8_t value)
{
	self->said = value;
}

static inline uint8_t
Keyed_get_nothing(const Keyed *self)
{
	return self->nothing;
}

static inline void
Keyed_set_nothing(Keyed *self, uint8_t value)
{
	self->nothing = value;
}

/** Makes raw memory an object. */
static inline void
Keyed_init(Keyed *self)
{
	static const Keyed slot_defaults_ = Keyed_DEFAULTS;

	slot_move(self, &slot_defaults_, sizeof *self);
}

/** Writes the class's own slots and nothing else. */
static inline void
Keyed_copy(Keyed *to, const Keyed *from)
{
	*to = *from;
}

/** A pool of Keyed objects and those of classes below it. */
typedef struct Keyed_pool {
	slot_pool slot_pool_Keyed;
} Keyed_pool;

#define Keyed_pool_init(pool_)    slot_pool_init(&(pool_)->slot_pool_Keyed, &Keyed_class, NULL, 0)
#define Keyed_pool_count(pool_)   ((pool_)->slot_pool_Keyed.count)
#define Keyed_pool_clear(pool_)   slot_pool_clear(&(pool_)->slot_pool_Keyed)
#define Keyed_pool_destroy(pool_) slot_pool_destroy(&(pool_)->slot_pool_Keyed)
#define Keyed_pool_walk(pool_)    slot_pool_walk(&(pool_)->slot_pool_Keyed)
#define Keyed_next(walk_)        SLOT_CAST(Keyed *, slot_walk_next(walk_, NULL))

/** As Keyed_init leaves it; NULL when out of memory. */
static inline Keyed *
Keyed_new(Keyed_pool *pool)
{
	void *self = slot_pool_new(&pool->slot_pool_Keyed, &Keyed_class);

	if (self)
		Keyed_init(SLOT_CAST(Keyed *, self));
	return SLOT_CAST(Keyed *, self);
}

/** With all that it owns. */
static inline void
Keyed_free(Keyed_pool *pool, Keyed *self)
{
	slot_pool_free(&pool->slot_pool_Keyed, self);
}

typedef Keyed *Keyed_idx;
#define Keyed_at(pool_, pointer_)  ((void)(pool_), (pointer_))
#define Keyed_idx_of(pool_, self_) ((void)(pool_), (self_))

#define Keyed_ARGS_(slot_A_) \
	slot_A_(NEED, ALWAYS, SET, GET, Keyed, uint8_t, both, both, 0) \
	slot_A_(NEED, ALWAYS, SET, GET, Keyed, uint8_t, neither, neither, 0) \
	slot_A_(NEED, ALWAYS, SET, GET, Keyed, uint8_t, only_hash, only_hash, 0) \
	slot_A_(NEED, ALWAYS, SET, GET, Keyed, uint8_t, only_compare, only_compare, 0) \
	slot_A_(NEED, ALWAYS, SET, GET, Keyed, uint8_t, said, said, 0) \
	slot_A_(NEED, ALWAYS, SET, GET, Keyed, uint8_t, nothing, nothing, 0) \

#define Keyed_make(...)             SLOT_MAKE_(Keyed, Keyed_ARGS_, SLOT_NO_HOOK_, __VA_ARGS__)
#define Keyed_replace(object_, ...) SLOT_REPLACE_(Keyed, Keyed_ARGS_, SLOT_NO_HOOK_, object_, __VA_ARGS__)
#define Keyed_of(slot_both_, slot_neither_, slot_only_hash_, slot_only_compare_, slot_said_, slot_nothing_) \
	SLOT_OF_(Keyed, SLOT_NO_HOOK_, \
		 SLOT_OF_ARG_(SET, Keyed, uint8_t, both, both, slot_both_) \
		 SLOT_OF_ARG_(SET, Keyed, uint8_t, neither, neither, slot_neither_) \
		 SLOT_OF_ARG_(SET, Keyed, uint8_t, only_hash, only_hash, slot_only_hash_) \
		 SLOT_OF_ARG_(SET, Keyed, uint8_t, only_compare, only_compare, slot_only_compare_) \
		 SLOT_OF_ARG_(SET, Keyed, uint8_t, said, said, slot_said_) \
		 SLOT_OF_ARG_(SET, Keyed, uint8_t, nothing, nothing, slot_nothing_) \
		 SLOT_NO_MORE_)
#define Keyed_eq(a_, b_) slot_eq(&Keyed_class, SLOT_IS_(Keyed, a_), SLOT_IS_(Keyed, b_))
#define Keyed_hash(self_) slot_hash(&Keyed_class, SLOT_IS_(Keyed, self_))
#define Keyed_repr(self_, text_, size_) slot_repr(&Keyed_class, SLOT_IS_(Keyed, self_), text_, size_)
#define Keyed_validate(self_, report_, context_) slot_validate(&Keyed_class, SLOT_IS_(Keyed, self_), report_, context_)

#define Keyed_to_json(self_, writer_) slot_json_write(writer_, &Keyed_class, SLOT_IS_(Keyed, self_))

/** What it has is given up; at a fault it is as Keyed_init leaves it. */
static inline bool
Keyed_from_json(Keyed *self, slot_json_reader *reader)
{
	Keyed_init(self);
	return slot_json_read(reader, &Keyed_class, self);
}

#define Keyed_new_from_json(pool_, reader_) SLOT_CAST(Keyed *, slot_json_read_new(reader_, &(pool_)->slot_pool_Keyed, &Keyed_class))


/*---- class Leg ---------------------------------------------------------------------------*/

struct Leg { /* 24 bytes, align 8 */
	/** In 0..1. */
	/*   0 */ double share;
	/** In 1..1000000. */
	/*   8 */ uint32_t qty;
	/*  12 */ uint8_t side;
	/*  13 */ char code[4];
	/*  17 */ uint8_t slot_spare17[7];
};

enum Leg_slot {
	Leg_SLOT_qty,
	Leg_SLOT_side,
	Leg_SLOT_code,
	Leg_SLOT_share
};
#define Leg_SLOTS SLOT_NAMES("qty, side, code, share")
#define Leg_HAS_qty SLOT_YES
#define Leg_HAS_side SLOT_YES
#define Leg_HAS_code SLOT_YES
#define Leg_HAS_share SLOT_YES
#define Leg_class (data_tables.Leg)
/** Changes with names, types and offsets. */
#define Leg_LAYOUT 0x8c5749e77f4981c3

/** What an object starts with: a constant initialiser. */
#define Leg_DEFAULTS \
	{ \
		/*   0 share */ 0.0, \
		/*   8 qty */ 1, \
		/*  12 side */ 0, \
		/*  13 code */ "", \
		/*  17 slot_spare17 */ {0} \
	}

static inline uint32_t
Leg_get_qty(const Leg *self)
{
	return self->qty;
}

static inline bool
Leg_set_qty(Leg *self, int64_t value)
{
	if (value < 1 || value > 1000000)
		return false;
	self->qty = SLOT_CAST(uint32_t, value);
	return true;
}

static inline Side
Leg_get_side(const Leg *self)
{
	return SLOT_CAST(Side, self->side);
}

static inline bool
Leg_set_side(Leg *self, Side value)
{
	if (!Side_is_known(SLOT_CAST(int64_t, value)))
		return false;
	self->side = SLOT_CAST(uint8_t, value);
	return true;
}

static inline const char *
Leg_get_code(const Leg *self)
{
	return self->code;
}

/** False, and nothing changed, for a text of 4 bytes or more. */
static inline bool
Leg_set_code(Leg *self, const char *value)
{
	return slot_put_text(self->code, 4, value, strlen(value));
}

static inline double
Leg_get_share(const Leg *self)
{
	return self->share;
}

static inline bool
Leg_set_share(Leg *self, double value)
{
	if (!(value >= 0.0 && value <= 1.0))
		return false;
	self->share = value;
	return true;
}

/** Makes raw memory an object. */
static inline void
Leg_init(Leg *self)
{
	static const Leg slot_defaults_ = Leg_DEFAULTS;

	slot_move(self, &slot_defaults_, sizeof *self);
}

/** Writes the class's own slots and nothing else. */
static inline void
Leg_copy(Leg *to, const Leg *from)
{
	*to = *from;
}

/** A pool of Leg objects and those of classes below it. */
typedef struct Leg_pool {
	slot_pool slot_pool_Leg;
} Leg_pool;

#define Leg_pool_init(pool_)    slot_pool_init(&(pool_)->slot_pool_Leg, &Leg_class, NULL, 0)
#define Leg_pool_count(pool_)   ((pool_)->slot_pool_Leg.count)
#define Leg_pool_clear(pool_)   slot_pool_clear(&(pool_)->slot_pool_Leg)
#define Leg_pool_destroy(pool_) slot_pool_destroy(&(pool_)->slot_pool_Leg)
#define Leg_pool_walk(pool_)    slot_pool_walk(&(pool_)->slot_pool_Leg)
#define Leg_next(walk_)        SLOT_CAST(Leg *, slot_walk_next(walk_, NULL))

/** As Leg_init leaves it; NULL when out of memory. */
static inline Leg *
Leg_new(Leg_pool *pool)
{
	void *self = slot_pool_new(&pool->slot_pool_Leg, &Leg_class);

	if (self)
		Leg_init(SLOT_CAST(Leg *, self));
	return SLOT_CAST(Leg *, self);
}

/** With all that it owns. */
static inline void
Leg_free(Leg_pool *pool, Leg *self)
{
	slot_pool_free(&pool->slot_pool_Leg, self);
}

typedef Leg *Leg_idx;
#define Leg_at(pool_, pointer_)  ((void)(pool_), (pointer_))
#define Leg_idx_of(pool_, self_) ((void)(pool_), (self_))

#define Leg_ARGS_(slot_A_) \
	slot_A_(NEED, ALWAYS, TRY, GET, Leg, int64_t, qty, qty, 0) \
	slot_A_(NEED, ALWAYS, TRY, GET, Leg, Side, side, side, 0) \
	slot_A_(NEED, POINTER, TRY, OWN, Leg, const char *, code, code, 0) \
	slot_A_(NEED, ALWAYS, TRY, GET, Leg, double, share, share, 0) \

#define Leg_make(...)             SLOT_MAKE_(Leg, Leg_ARGS_, SLOT_NO_HOOK_, __VA_ARGS__)
#define Leg_replace(object_, ...) SLOT_REPLACE_(Leg, Leg_ARGS_, SLOT_NO_HOOK_, object_, __VA_ARGS__)
#define Leg_of(slot_qty_, slot_side_, slot_code_, slot_share_) \
	SLOT_OF_(Leg, SLOT_NO_HOOK_, \
		 SLOT_OF_ARG_(TRY, Leg, int64_t, qty, qty, slot_qty_) \
		 SLOT_OF_ARG_(TRY, Leg, Side, side, side, slot_side_) \
		 SLOT_OF_ARG_(TRY, Leg, const char *, code, code, slot_code_) \
		 SLOT_OF_ARG_(TRY, Leg, double, share, share, slot_share_) \
		 SLOT_NO_MORE_)
#define Leg_eq(a_, b_) slot_eq(&Leg_class, SLOT_IS_(Leg, a_), SLOT_IS_(Leg, b_))
#define Leg_repr(self_, text_, size_) slot_repr(&Leg_class, SLOT_IS_(Leg, self_), text_, size_)
#define Leg_validate(self_, report_, context_) slot_validate(&Leg_class, SLOT_IS_(Leg, self_), report_, context_)
#define Leg_set_qty_unchecked(self_, value_) SLOT_UNCHECKED_(Leg_set_qty(self_, value_))
#define Leg_set_side_unchecked(self_, value_) SLOT_UNCHECKED_(Leg_set_side(self_, value_))
#define Leg_set_share_unchecked(self_, value_) SLOT_UNCHECKED_(Leg_set_share(self_, value_))

#define Leg_to_json(self_, writer_) slot_json_write(writer_, &Leg_class, SLOT_IS_(Leg, self_))

/** What it has is given up; at a fault it is as Leg_init leaves it. */
static inline bool
Leg_from_json(Leg *self, slot_json_reader *reader)
{
	Leg_init(self);
	return slot_json_read(reader, &Leg_class, self);
}

#define Leg_new_from_json(pool_, reader_) SLOT_CAST(Leg *, slot_json_read_new(reader_, &(pool_)->slot_pool_Leg, &Leg_class))


/*---- class Tree --------------------------------------------------------------------------*/

/** Not assigned with '=': two would own the same.
 * Weak references to it are allowed. */
struct Tree { /* 80 bytes, align 8 */
	SLOT_EXTENSION_ union {
		SLOT_EXTENSION_ struct {
			/*   0 */ char *name;
			/*   8 */ void *data;
			/*  16 */ Tree **children;
			/*  24 */ Tree *friend_;
			/*  32 */ Leg *legs;
			/*  40 */ char *labels[2];
			/*  56 */ int16_t (*grid)[2];
			/** Optional. */
			/*  64 */ Tree *next;
			/** Optional. */
			/*  72 */ slot_weak parent;
		};
		SLOT_NOT_COPIED_
	};
};

enum Tree_slot {
	Tree_SLOT_name,
	Tree_SLOT_data,
	Tree_SLOT_children,
	Tree_SLOT_parent,
	Tree_SLOT_friend,
	Tree_SLOT_legs,
	Tree_SLOT_labels,
	Tree_SLOT_grid,
	Tree_SLOT_next
};
#define Tree_SLOTS SLOT_NAMES("name, data, children, parent, friend, legs, " \
	"labels, grid, next")
#define Tree_HAS_name SLOT_YES
#define Tree_HAS_data SLOT_YES
#define Tree_HAS_children SLOT_YES
#define Tree_HAS_parent SLOT_YES
#define Tree_HAS_friend SLOT_YES
#define Tree_HAS_legs SLOT_YES
#define Tree_HAS_labels SLOT_YES
#define Tree_HAS_grid SLOT_YES
#define Tree_HAS_next SLOT_YES
#define Tree_LEN_labels 2
#define Tree_LEN_grid_2 2
#define Tree_class (data_tables.Tree)
/** Changes with names, types and offsets. */
#define Tree_LAYOUT 0xa2e295281c911ec6

/** What an object starts with: a constant initialiser. */
#define Tree_DEFAULTS \
	{{{ \
		/*   0 name */ NULL, \
		/*   8 data */ NULL, \
		/*  16 children */ NULL, \
		/*  24 friend_ */ NULL, \
		/*  32 legs */ NULL, \
		/*  40 labels */ {NULL}, \
		/*  56 grid */ NULL, \
		/*  64 next */ NULL, \
		/*  72 parent */ {0, 0} \
	}}}

static inline const char *
Tree_get_name(const Tree *self)
{
	return self->name ? self->name : "";
}

/** Copies it; NULL stands for the text at the start. False, and nothing changed, when out
 * of memory. */
static inline bool
Tree_set_name(Tree *self, const char *value)
{
	return slot_string_copy(&self->name, value);
}

static inline slot_bytes
Tree_get_data(const Tree *self)
{
	slot_bytes bytes = {NULL, 0};

	bytes.data = self->data;
	bytes.size = slot_block_count(self->data);
	return bytes;
}

/** Copies them; false, and nothing changed, when out of memory. */
static inline bool
Tree_set_data(Tree *self, const void *data, size_t size)
{
	return slot_bytes_set(&self->data, data, size);
}

/** Elements in the list. */
static inline size_t
Tree_count_children(const Tree *self)
{
	return slot_block_count(self->children);
}

static inline Tree *
Tree_get_children(const Tree *self, size_t i)
{
	SLOT_ASSERT_(i < Tree_count_children(self));
	if (!(i < Tree_count_children(self)))
		return NULL;
	return self->children[i];
}

/** Takes over an object of a pool that has no other owner, or NULL, and frees what was there. */
static inline bool
Tree_set_children(Tree *self, size_t i, Tree *value)
{
	SLOT_ASSERT_(i < Tree_count_children(self));
	if (!(i < Tree_count_children(self)))
		return false;
	slot_own_set(&self->children[i], value);
	return true;
}

/** Hands it over to the caller, without a gap. */
static inline Tree *
Tree_take_children(Tree *self, size_t i)
{
	Tree *value;

	SLOT_ASSERT_(i < Tree_count_children(self));
	if (!(i < Tree_count_children(self)))
		return NULL;
	value = self->children[i];
	self->children[i] = NULL;
	slot_remove(&Tree_class, self, Tree_SLOT_children, i);
	return value;
}

/** Room for that many in all; false when out of memory. Of what was told, places may have moved. */
static inline bool
Tree_reserve_children(Tree *self, size_t count)
{
	return slot_list_reserve(&self->children, count, 8);
}

/** Before element i; false, and nothing changed, when out of memory. */
static inline bool
Tree_insert_children(Tree *self, size_t i, Tree *value)
{
	if (slot_insert(&Tree_class, self, Tree_SLOT_children, i) != SLOT_OK)
		return false;
	self->children[i] = value;
	return true;
}

static inline bool
Tree_append_children(Tree *self, Tree *value)
{
	return Tree_insert_children(self, Tree_count_children(self), value);
}

/** With what it owns. */
static inline bool
Tree_remove_children(Tree *self, size_t i)
{
	return slot_remove(&Tree_class, self, Tree_SLOT_children, i) == SLOT_OK;
}

/** Gives up what is there. */
static inline void
Tree_clear_children(Tree *self)
{
	slot_unset(&Tree_class, self, Tree_SLOT_children);
}

static inline bool
Tree_has_parent(const Tree *self)
{
	return self->parent.generation != 0;
}

static inline Tree_weak
Tree_get_parent(const Tree *self)
{
	return self->parent;
}

static inline void
Tree_set_parent(Tree *self, Tree_weak value)
{
	self->parent = value;
}

static inline void
Tree_clear_parent(Tree *self)
{
	self->parent.index = self->parent.generation = 0;
}

static inline Tree *
Tree_get_friend(const Tree *self)
{
	return self->friend_;
}

/** Refers to it only: neither owns nor watches. */
static inline void
Tree_set_friend(Tree *self, Tree *value)
{
	self->friend_ = value;
}

/** Elements in the list. */
static inline size_t
Tree_count_legs(const Tree *self)
{
	return slot_block_count(self->legs);
}

/** NULL past the end. */
static inline const Leg *
Tree_get_legs(const Tree *self, size_t i)
{
	SLOT_ASSERT_(i < Tree_count_legs(self));
	if (!(i < Tree_count_legs(self)))
		return NULL;
	return SLOT_CAST(Leg *, slot_element_(self->legs, i, 24));
}

static inline Leg *
Tree_at_legs(Tree *self, size_t i)
{
	SLOT_ASSERT_(i < Tree_count_legs(self));
	if (!(i < Tree_count_legs(self)))
		return NULL;
	return SLOT_CAST(Leg *, slot_element_(self->legs, i, 24));
}

static inline bool
Tree_set_legs(Tree *self, size_t i, const Leg *value)
{
	SLOT_ASSERT_(i < Tree_count_legs(self));
	if (!(i < Tree_count_legs(self)))
		return false;
	slot_move(SLOT_CAST(Leg *, slot_element_(self->legs, i, 24)), value, 24);
	return true;
}

/** Room for that many in all; false when out of memory. Of what was told, places may have moved. */
static inline bool
Tree_reserve_legs(Tree *self, size_t count)
{
	return slot_list_reserve(&self->legs, count, 24);
}

/** Before element i; false, and nothing changed, where memory is out. */
static inline bool
Tree_insert_legs(Tree *self, size_t i, const Leg *value)
{
	return slot_list_put(&self->legs, i, value, 24);
}

static inline bool
Tree_append_legs(Tree *self, const Leg *value)
{
	return Tree_insert_legs(self, Tree_count_legs(self), value);
}

/** With what it owns. */
static inline bool
Tree_remove_legs(Tree *self, size_t i)
{
	return slot_remove(&Tree_class, self, Tree_SLOT_legs, i) == SLOT_OK;
}

/** Gives up what is there. */
static inline void
Tree_clear_legs(Tree *self)
{
	slot_unset(&Tree_class, self, Tree_SLOT_legs);
}

static inline const char *
Tree_get_labels(const Tree *self, size_t i)
{
	SLOT_ASSERT_(i < Tree_LEN_labels);
	if (!(i < Tree_LEN_labels))
		return "";
	return self->labels[i] ? self->labels[i] : "";
}

/** Copies it; NULL stands for the text at the start. False, and nothing changed, when out
 * of memory. */
static inline bool
Tree_set_labels(Tree *self, size_t i, const char *value)
{
	SLOT_ASSERT_(i < Tree_LEN_labels);
	if (!(i < Tree_LEN_labels))
		return false;
	return slot_string_copy(&self->labels[i], value);
}

/** Elements in the list. */
static inline size_t
Tree_count_grid(const Tree *self)
{
	return slot_block_count(self->grid);
}

static inline int16_t
Tree_get_grid(const Tree *self, size_t i, size_t j)
{
	SLOT_ASSERT_(i < Tree_count_grid(self) && j < Tree_LEN_grid_2);
	if (!(i < Tree_count_grid(self) && j < Tree_LEN_grid_2))
		return 0;
	return self->grid[i][j];
}

static inline bool
Tree_set_grid(Tree *self, size_t i, size_t j, int16_t value)
{
	SLOT_ASSERT_(i < Tree_count_grid(self) && j < Tree_LEN_grid_2);
	if (!(i < Tree_count_grid(self) && j < Tree_LEN_grid_2))
		return false;
	self->grid[i][j] = value;
	return true;
}

static inline const int16_t *
Tree_data_grid(const Tree *self)
{
	return self->grid[0];
}

static inline int16_t *
Tree_at_grid(Tree *self, size_t i, size_t j)
{
	SLOT_ASSERT_(i < Tree_count_grid(self) && j < Tree_LEN_grid_2);
	if (!(i < Tree_count_grid(self) && j < Tree_LEN_grid_2))
		return NULL;
	return &self->grid[i][j];
}

/** Room for that many in all; false when out of memory. Of what was told, places may have moved. */
static inline bool
Tree_reserve_grid(Tree *self, size_t count)
{
	return slot_list_reserve(&self->grid, count, 4);
}

/** A row as at the start before number i; false, and nothing changed, when out of memory. */
static inline bool
Tree_insert_grid(Tree *self, size_t i)
{
	return slot_insert(&Tree_class, self, Tree_SLOT_grid, i) == SLOT_OK;
}

static inline bool
Tree_append_grid(Tree *self)
{
	return Tree_insert_grid(self, Tree_count_grid(self));
}

/** With what it owns. */
static inline bool
Tree_remove_grid(Tree *self, size_t i)
{
	return slot_remove(&Tree_class, self, Tree_SLOT_grid, i) == SLOT_OK;
}

/** Gives up what is there. */
static inline void
Tree_clear_grid(Tree *self)
{
	slot_unset(&Tree_class, self, Tree_SLOT_grid);
}

static inline bool
Tree_has_next(const Tree *self)
{
	return self->next != NULL;
}

static inline Tree *
Tree_get_next(const Tree *self)
{
	return self->next;
}

/** Takes over an object of a pool that has no other owner, or NULL, and frees what was there. */
static inline void
Tree_set_next(Tree *self, Tree *value)
{
	slot_own_set(&self->next, value);
}

/** Hands it over to the caller: NULL is left. */
static inline Tree *
Tree_take_next(Tree *self)
{
	Tree *value;

	value = self->next;
	self->next = NULL;
	return value;
}

/** Gives up what is there: unset. */
static inline void
Tree_clear_next(Tree *self)
{
	slot_unset(&Tree_class, self, Tree_SLOT_next);
}

/** Makes raw memory an object. */
static inline void
Tree_init(Tree *self)
{
	static const Tree slot_defaults_ = Tree_DEFAULTS;

	slot_move(self, &slot_defaults_, sizeof *self);
}

/* With copies of all that it owns, in the pools where that is; false, and nothing changed, when out
 * of memory. */
#define Tree_copy(to_, from_) slot_copy(&Tree_class, SLOT_IS_NOT_CONST_(Tree, to_), SLOT_IS_(Tree, from_))

/** Gives up what it owns: texts and lists are as at the start, own pointers NULL. For objects that
 * are in no pool. */
static inline void
Tree_release(Tree *self)
{
	slot_release(&Tree_class, self);
}

/** A pool of Tree objects and those of classes below it. */
typedef struct Tree_pool {
	slot_pool slot_pool_Tree;
} Tree_pool;

#define Tree_pool_init(pool_)    slot_pool_init(&(pool_)->slot_pool_Tree, &Tree_class, NULL, 0)
#define Tree_pool_count(pool_)   ((pool_)->slot_pool_Tree.count)
#define Tree_pool_clear(pool_)   slot_pool_clear(&(pool_)->slot_pool_Tree)
#define Tree_pool_destroy(pool_) slot_pool_destroy(&(pool_)->slot_pool_Tree)
#define Tree_pool_walk(pool_)    slot_pool_walk(&(pool_)->slot_pool_Tree)
#define Tree_next(walk_)        SLOT_CAST(Tree *, slot_walk_next(walk_, NULL))

/** As Tree_init leaves it; NULL when out of memory. */
static inline Tree *
Tree_new(Tree_pool *pool)
{
	void *self = slot_pool_new(&pool->slot_pool_Tree, &Tree_class);

	if (self)
		Tree_init(SLOT_CAST(Tree *, self));
	return SLOT_CAST(Tree *, self);
}

/** With all that it owns. */
static inline void
Tree_free(Tree_pool *pool, Tree *self)
{
	slot_pool_free(&pool->slot_pool_Tree, self);
}

typedef Tree *Tree_idx;
#define Tree_at(pool_, pointer_)  ((void)(pool_), (pointer_))
#define Tree_idx_of(pool_, self_) ((void)(pool_), (self_))

static inline Tree_weak
Tree_weaken(const Tree_pool *pool, const Tree *self)
{
	return slot_weaken(&pool->slot_pool_Tree, self);
}

/** NULL where it is gone. */
static inline Tree *
Tree_deref(const Tree_pool *pool, Tree_weak handle)
{
	return SLOT_CAST(Tree *, slot_deref(&pool->slot_pool_Tree, handle, NULL));
}

#define Tree_ARGS_(slot_A_) \
	slot_A_(NEED, ALWAYS, TRY, GET, Tree, const char *, name, name, 0) \
	slot_A_(NEED, ALWAYS, BYTES, GET, Tree, slot_bytes, data, data, 0) \
	slot_A_(MAY, ALWAYS, SET, GET, Tree, Tree_weak, parent, parent, slot_no_weak_()) \
	slot_A_(NEED, ALWAYS, SET, GET, Tree, Tree *, friend, friend_, 0) \
	slot_A_(MAY, POINTER, SET, OWN, Tree, Tree *, next, next, NULL) \

#define Tree_make(...)             SLOT_MAKE_(Tree, Tree_ARGS_, SLOT_NO_HOOK_, __VA_ARGS__)
#define Tree_replace(object_, ...) SLOT_REPLACE_(Tree, Tree_ARGS_, SLOT_NO_HOOK_, object_, __VA_ARGS__)
#define Tree_of(slot_name_, slot_data_, slot_friend_) \
	SLOT_OF_(Tree, SLOT_NO_HOOK_, \
		 SLOT_OF_ARG_(TRY, Tree, const char *, name, name, slot_name_) \
		 SLOT_OF_ARG_(BYTES, Tree, slot_bytes, data, data, slot_data_) \
		 SLOT_OF_ARG_(SET, Tree, Tree *, friend, friend_, slot_friend_) \
		 SLOT_NO_MORE_)
#define Tree_eq(a_, b_) slot_eq(&Tree_class, SLOT_IS_(Tree, a_), SLOT_IS_(Tree, b_))
#define Tree_hash(self_) slot_hash(&Tree_class, SLOT_IS_(Tree, self_))
#define Tree_repr(self_, text_, size_) slot_repr(&Tree_class, SLOT_IS_(Tree, self_), text_, size_)
#define Tree_validate(self_, report_, context_) slot_validate(&Tree_class, SLOT_IS_(Tree, self_), report_, context_)

#define Tree_to_json(self_, writer_) slot_json_write(writer_, &Tree_class, SLOT_IS_(Tree, self_))

/** What it has is given up; at a fault it is as Tree_init leaves it. */
static inline bool
Tree_from_json(Tree *self, slot_json_reader *reader)
{
	slot_release(&Tree_class, self);
	Tree_init(self);
	return slot_json_read(reader, &Tree_class, self);
}

#define Tree_new_from_json(pool_, reader_) SLOT_CAST(Tree *, slot_json_read_new(reader_, &(pool_)->slot_pool_Tree, &Tree_class))


/*---- class Open --------------------------------------------------------------------------*/

/** Not assigned with '=': two would own the same.
 * Open: objects have a dictionary of further attributes. */
struct Open { /* 16 bytes, align 8 */
	SLOT_EXTENSION_ union {
		SLOT_EXTENSION_ struct {
			/*   0 */ void *slot_dict;
			/*   8 */ uint8_t n;
			/*   9 */ uint8_t slot_spare9[7];
		};
		SLOT_NOT_COPIED_
	};
};

enum Open_slot {
	Open_SLOT_n
};
#define Open_SLOTS SLOT_NAMES("n")
#define Open_HAS_n SLOT_YES
#define Open_class (data_tables.Open)
/** Changes with names, types and offsets. */
#define Open_LAYOUT 0x3b8d11968e4ea7d1

/** What an object starts with: a constant initialiser. */
#define Open_DEFAULTS \
	{{{ \
		/*   0 slot_dict */ NULL, \
		/*   8 n */ 0, \
		/*   9 slot_spare9 */ {0} \
	}}}

static inline uint8_t
Open_get_n(const Open *self)
{
	return self->n;
}

static inline void
Open_set_n(Open *self, uint8_t value)
{
	self->n = value;
}

/** Makes raw memory an object. */
static inline void
Open_init(Open *self)
{
	static const Open slot_defaults_ = Open_DEFAULTS;

	slot_move(self, &slot_defaults_, sizeof *self);
}

/* With copies of all that it owns, in the pools where that is; false, and nothing changed, when out
 * of memory. */
#define Open_copy(to_, from_) slot_copy(&Open_class, SLOT_IS_NOT_CONST_(Open, to_), SLOT_IS_(Open, from_))

/** Gives up what it owns: texts and lists are as at the start, own pointers NULL. For objects that
 * are in no pool. */
static inline void
Open_release(Open *self)
{
	slot_release(&Open_class, self);
}

/** A pool of Open objects and those of classes below it. */
typedef struct Open_pool {
	slot_pool slot_pool_Open;
} Open_pool;

#define Open_pool_init(pool_)    slot_pool_init(&(pool_)->slot_pool_Open, &Open_class, NULL, 0)
#define Open_pool_count(pool_)   ((pool_)->slot_pool_Open.count)
#define Open_pool_clear(pool_)   slot_pool_clear(&(pool_)->slot_pool_Open)
#define Open_pool_destroy(pool_) slot_pool_destroy(&(pool_)->slot_pool_Open)
#define Open_pool_walk(pool_)    slot_pool_walk(&(pool_)->slot_pool_Open)
#define Open_next(walk_)        SLOT_CAST(Open *, slot_walk_next(walk_, NULL))

/** As Open_init leaves it; NULL when out of memory. */
static inline Open *
Open_new(Open_pool *pool)
{
	void *self = slot_pool_new(&pool->slot_pool_Open, &Open_class);

	if (self)
		Open_init(SLOT_CAST(Open *, self));
	return SLOT_CAST(Open *, self);
}

/** With all that it owns. */
static inline void
Open_free(Open_pool *pool, Open *self)
{
	slot_pool_free(&pool->slot_pool_Open, self);
}

typedef Open *Open_idx;
#define Open_at(pool_, pointer_)  ((void)(pool_), (pointer_))
#define Open_idx_of(pool_, self_) ((void)(pool_), (self_))

#define Open_ARGS_(slot_A_) \
	slot_A_(NEED, ALWAYS, SET, GET, Open, uint8_t, n, n, 0) \

#define Open_make(...)             SLOT_MAKE_(Open, Open_ARGS_, SLOT_NO_HOOK_, __VA_ARGS__)
#define Open_replace(object_, ...) SLOT_REPLACE_(Open, Open_ARGS_, SLOT_NO_HOOK_, object_, __VA_ARGS__)
#define Open_of(slot_n_) \
	SLOT_OF_(Open, SLOT_NO_HOOK_, \
		 SLOT_OF_ARG_(SET, Open, uint8_t, n, n, slot_n_) \
		 SLOT_NO_MORE_)
#define Open_eq(a_, b_) slot_eq(&Open_class, SLOT_IS_(Open, a_), SLOT_IS_(Open, b_))
#define Open_hash(self_) slot_hash(&Open_class, SLOT_IS_(Open, self_))
#define Open_repr(self_, text_, size_) slot_repr(&Open_class, SLOT_IS_(Open, self_), text_, size_)
#define Open_validate(self_, report_, context_) slot_validate(&Open_class, SLOT_IS_(Open, self_), report_, context_)

#define Open_to_json(self_, writer_) slot_json_write(writer_, &Open_class, SLOT_IS_(Open, self_))

/** What it has is given up; at a fault it is as Open_init leaves it. */
static inline bool
Open_from_json(Open *self, slot_json_reader *reader)
{
	slot_release(&Open_class, self);
	Open_init(self);
	return slot_json_read(reader, &Open_class, self);
}

#define Open_new_from_json(pool_, reader_) SLOT_CAST(Open *, slot_json_read_new(reader_, &(pool_)->slot_pool_Open, &Open_class))


/*---- checks ------------------------------------------------------------------------------*/

/* Laid out for lp64; this compiler must agree. */
SLOT_LAYOUT(Spot, 16, 8,
	    SLOT_AT(Spot, x, 0) &&
	    SLOT_AT(Spot, y, 8));
SLOT_LAYOUT(Order, 88, 8,
	    SLOT_AT(Order, id, 0) &&
	    SLOT_AT(Order, price, 8) &&
	    SLOT_AT(Order, stop, 16) &&
	    SLOT_AT(Order, note, 24) &&
	    SLOT_AT(Order, memo, 32) &&
	    SLOT_AT(Order, at, 40) &&
	    SLOT_AT(Order, qty, 56) &&
	    SLOT_AT(Order, seen, 60) &&
	    SLOT_AT(Order, legs, 64) &&
	    SLOT_AT(Order, side, 72) &&
	    SLOT_AT(Order, symbol, 73) &&
	    SLOT_AT(Order, active, 81) &&
	    SLOT_AT(Order, level, 82) &&
	    SLOT_AT(Order, other, 83) &&
	    SLOT_AT(Order, slot_count_legs, 84) &&
	    SLOT_AT(Order, slot_bits85, 85) &&
	    SLOT_AT(Order, slot_spare86, 86));
SLOT_LAYOUT(Late, 16, 8,
	    SLOT_AT(Late, second, 0) &&
	    SLOT_AT(Late, first, 8) &&
	    SLOT_AT(Late, third, 9) &&
	    SLOT_AT(Late, slot_spare10, 10));
SLOT_LAYOUT(Fast, 20, 4,
	    SLOT_AT(Fast, a, 0) &&
	    SLOT_AT(Fast, b, 4) &&
	    SLOT_AT(Fast, c, 8) &&
	    SLOT_AT(Fast, s, 10) &&
	    SLOT_AT(Fast, z, 14) &&
	    SLOT_AT(Fast, slot_bits17, 17) &&
	    SLOT_AT(Fast, slot_spare18, 18));
SLOT_LAYOUT(Frozen, 56, 8,
	    SLOT_AT(Frozen, s, 0) &&
	    SLOT_AT(Frozen, at, 8) &&
	    SLOT_AT(Frozen, d, 24) &&
	    SLOT_AT(Frozen, raw, 32) &&
	    SLOT_AT(Frozen, a, 40) &&
	    SLOT_AT(Frozen, o, 44) &&
	    SLOT_AT(Frozen, q, 46) &&
	    SLOT_AT(Frozen, b, 47) &&
	    SLOT_AT(Frozen, side, 48) &&
	    SLOT_AT(Frozen, access, 49) &&
	    SLOT_AT(Frozen, c, 50) &&
	    SLOT_AT(Frozen, t, 51) &&
	    SLOT_AT(Frozen, slot_bits55, 55));
SLOT_LAYOUT(Plain, 1, 1,
	    SLOT_AT(Plain, n, 0));
SLOT_LAYOUT(Keyed, 6, 1,
	    SLOT_AT(Keyed, both, 0) &&
	    SLOT_AT(Keyed, neither, 1) &&
	    SLOT_AT(Keyed, only_hash, 2) &&
	    SLOT_AT(Keyed, only_compare, 3) &&
	    SLOT_AT(Keyed, said, 4) &&
	    SLOT_AT(Keyed, nothing, 5));
SLOT_LAYOUT(Leg, 24, 8,
	    SLOT_AT(Leg, share, 0) &&
	    SLOT_AT(Leg, qty, 8) &&
	    SLOT_AT(Leg, side, 12) &&
	    SLOT_AT(Leg, code, 13) &&
	    SLOT_AT(Leg, slot_spare17, 17));
SLOT_LAYOUT(Tree, 80, 8,
	    SLOT_AT(Tree, name, 0) &&
	    SLOT_AT(Tree, data, 8) &&
	    SLOT_AT(Tree, children, 16) &&
	    SLOT_AT(Tree, friend_, 24) &&
	    SLOT_AT(Tree, legs, 32) &&
	    SLOT_AT(Tree, labels, 40) &&
	    SLOT_AT(Tree, grid, 56) &&
	    SLOT_AT(Tree, next, 64) &&
	    SLOT_AT(Tree, parent, 72));
SLOT_LAYOUT(Open, 16, 8,
	    SLOT_AT(Open, slot_dict, 0) &&
	    SLOT_AT(Open, n, 8) &&
	    SLOT_AT(Open, slot_spare9, 9));

SLOT_HEADER_END
#endif /* DATA_H */


/*---- tables: one definition per program --------------------------------------------------*/

#if defined(DATA_IMPLEMENTATION) && !defined(DATA_IMPLEMENTED)
#define DATA_IMPLEMENTED

const struct data_tables data_tables = {
	{ /* Spot */
		0x9362b64dba6523f9, 0xc6b60acfddf9c7f2, 0xe220a8397b1dcdaf,
		SLOT_FROM_(data_tables, Spot, slot_infos, 0, slot_info),
		SLOT_FROM_(data_tables, Spot, slot_keys, 0, slot_key),
		SLOT_FROM_(data_tables, Spot, slot_places8, 0, uint8_t),
		0,
		SLOT_FROM_(data_tables, Spot, slot_ancestors, 0, uint64_t),
		SLOT_FROM_(data_tables, Spot, slot_texts, 0, char),
		offsetof(struct data_tables, Spot), 1, 0,
		16, 8, 2, 0, 0, 0, 1,
		SLOT_CLASS_VALUE, 0, 0, 0, 0, 0, 10, 63, {0}
	},
	{ /* Order */
		0x9214959c9e88d663, 0x428c263033f0ff54, 0x7b7dc2160e3335a7,
		SLOT_FROM_(data_tables, Order, slot_infos, 2, slot_info),
		SLOT_FROM_(data_tables, Order, slot_keys, 2, slot_key),
		SLOT_FROM_(data_tables, Order, slot_places8, 2, uint8_t),
		0,
		SLOT_FROM_(data_tables, Order, slot_ancestors, 1, uint64_t),
		SLOT_FROM_(data_tables, Order, slot_texts, 0, char),
		offsetof(struct data_tables, Order), 17, 0,
		88, 8, 14, 1, 1, 0, 31,
		SLOT_CLASS_OWNS, 0, 0, 0, 0, 0, 10, 59, {0}
	},
	{ /* Late */
		0x08c95f2fb7ad99b5, 0xe7990aa5b5bdce6b, 0x6e789e6aa1b965f5,
		SLOT_FROM_(data_tables, Late, slot_infos, 16, slot_info),
		SLOT_FROM_(data_tables, Late, slot_keys, 16, slot_key),
		SLOT_FROM_(data_tables, Late, slot_places8, 34, uint8_t),
		0,
		SLOT_FROM_(data_tables, Late, slot_ancestors, 2, uint64_t),
		SLOT_FROM_(data_tables, Late, slot_texts, 0, char),
		offsetof(struct data_tables, Late), 165, 170,
		16, 8, 3, 2, 2, 0, 3,
		0, 0, 0, 0, 0, 0, 10, 62, {0}
	},
	{ /* Fast */
		0xf427d7fb3e67f1ab, 0xda835e6af8d33c6b, 0x1b39896a51a8749b,
		SLOT_FROM_(data_tables, Fast, slot_infos, 19, slot_info),
		SLOT_FROM_(data_tables, Fast, slot_keys, 19, slot_key),
		SLOT_FROM_(data_tables, Fast, slot_places8, 38, uint8_t),
		0,
		SLOT_FROM_(data_tables, Fast, slot_ancestors, 3, uint64_t),
		SLOT_FROM_(data_tables, Fast, slot_texts, 0, char),
		offsetof(struct data_tables, Fast), 233, 0,
		20, 4, 5, 3, 3, 0, 7,
		0, 0, 0, 0, 0, 0, 10, 61, {0}
	},
	{ /* Frozen */
		0xc54f93d0a2e98d1f, 0x2aa46a082854ff5f, 0xee521d7a0f4d3873,
		SLOT_FROM_(data_tables, Frozen, slot_infos, 24, slot_info),
		SLOT_FROM_(data_tables, Frozen, slot_keys, 24, slot_key),
		SLOT_FROM_(data_tables, Frozen, slot_places8, 46, uint8_t),
		0,
		SLOT_FROM_(data_tables, Frozen, slot_ancestors, 4, uint64_t),
		SLOT_FROM_(data_tables, Frozen, slot_texts, 0, char),
		offsetof(struct data_tables, Frozen), 289, 0,
		56, 8, 12, 4, 4, 0, 15,
		SLOT_CLASS_OWNS | SLOT_CLASS_FROZEN, 0, 0, 0, 0, 0, 10, 60, {0}
	},
	{ /* Plain */
		0xe53a539c8f03dddb, 0x852fa0f5a5bcc365, 0xe220a8397b1dcdaf,
		SLOT_FROM_(data_tables, Plain, slot_infos, 36, slot_info),
		SLOT_FROM_(data_tables, Plain, slot_keys, 36, slot_key),
		SLOT_FROM_(data_tables, Plain, slot_places8, 62, uint8_t),
		0,
		SLOT_FROM_(data_tables, Plain, slot_ancestors, 5, uint64_t),
		SLOT_FROM_(data_tables, Plain, slot_texts, 0, char),
		offsetof(struct data_tables, Plain), 341, 0,
		1, 1, 1, 5, 5, 0, 1,
		0, 0, 0, 0, 0, 0, 10, 63, {0}
	},
	{ /* Keyed */
		0x7c6bb845969b4b59, 0xb1c95210470751e5, 0xc2d326e0055bdef7,
		SLOT_FROM_(data_tables, Keyed, slot_infos, 37, slot_info),
		SLOT_FROM_(data_tables, Keyed, slot_keys, 37, slot_key),
		SLOT_FROM_(data_tables, Keyed, slot_places8, 64, uint8_t),
		0,
		SLOT_FROM_(data_tables, Keyed, slot_ancestors, 6, uint64_t),
		SLOT_FROM_(data_tables, Keyed, slot_texts, 0, char),
		offsetof(struct data_tables, Keyed), 349, 355,
		6, 1, 6, 6, 6, 0, 7,
		0, 0, 0, 0, 0, 0, 10, 61, {0}
	},
	{ /* Leg */
		0xe59a6a3cb9c28b53, 0x8c5749e77f4981c3, 0x8621a03fe0bbdb7b,
		SLOT_FROM_(data_tables, Leg, slot_infos, 43, slot_info),
		SLOT_FROM_(data_tables, Leg, slot_keys, 43, slot_key),
		SLOT_FROM_(data_tables, Leg, slot_places8, 72, uint8_t),
		0,
		SLOT_FROM_(data_tables, Leg, slot_ancestors, 7, uint64_t),
		SLOT_FROM_(data_tables, Leg, slot_texts, 0, char),
		offsetof(struct data_tables, Leg), 438, 0,
		24, 8, 4, 7, 7, 0, 3,
		0, 0, 0, 0, 0, 0, 10, 62, {0}
	},
	{ /* Tree */
		0x4bc05566154f3a49, 0xa2e295281c911ec6, 0xc584133ac916ab3d,
		SLOT_FROM_(data_tables, Tree, slot_infos, 47, slot_info),
		SLOT_FROM_(data_tables, Tree, slot_keys, 47, slot_key),
		SLOT_FROM_(data_tables, Tree, slot_places8, 76, uint8_t),
		0,
		SLOT_FROM_(data_tables, Tree, slot_ancestors, 8, uint64_t),
		SLOT_FROM_(data_tables, Tree, slot_texts, 0, char),
		offsetof(struct data_tables, Tree), 453, 0,
		80, 8, 9, 8, 8, 0, 15,
		SLOT_CLASS_WEAKREF | SLOT_CLASS_OWNS, 0, 0, 0, 0, 0, 10, 60, {0}
	},
	{ /* Open */
		0xfd6ef5368b1e28bd, 0x3b8d11968e4ea7d1, 0xe220a8397b1dcdaf,
		SLOT_FROM_(data_tables, Open, slot_infos, 56, slot_info),
		SLOT_FROM_(data_tables, Open, slot_keys, 56, slot_key),
		SLOT_FROM_(data_tables, Open, slot_places8, 92, uint8_t),
		0,
		SLOT_FROM_(data_tables, Open, slot_ancestors, 9, uint64_t),
		SLOT_FROM_(data_tables, Open, slot_texts, 0, char),
		offsetof(struct data_tables, Open), 592, 0,
		16, 8, 1, 9, 9, 0, 1,
		SLOT_CLASS_OPEN | SLOT_CLASS_OWNS, 1, 0, 0, 0, 0, 10, 63, {0}
	},
	{ /* Side */
		SLOT_FROM_(data_tables, Side, slot_values, 0, slot_enum_value),
		SLOT_FROM_(data_tables, Side, slot_texts, 0, char),
		59, 0, 2, 0
	},
	{ /* Access */
		SLOT_FROM_(data_tables, Access, slot_values, 2, slot_enum_value),
		SLOT_FROM_(data_tables, Access, slot_texts, 0, char),
		327, 0, 3, SLOT_ENUM_FLAGS
	},
	{ /* slot_infos: low, high, initial,
	   * name and its length, member, type, unit, description, owner,
	   * offset, size, length, inner, count, presence,
	   * flags, target,
	   * name in text formats and its length, steps of the second and third index,
	   * kind, bit, width, size of count, size of presence, its bit, indexes */
		{ /* Spot.x */
			{ 0 }, { 0 }, { 0 },
			6, 1, 6, 8, 0, 0, 1,
			0, 8, 1, 1, 0, 0,
			0, 0,
			6, 1, { 0, 0 },
			SLOT_KIND_REAL, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* Spot.y */
			{ 0 }, { 0 }, { 0x3ff0000000000000 },
			15, 1, 15, 8, 0, 0, 1,
			8, 8, 1, 1, 0, 0,
			SLOT_HAS_DEFAULT, 0,
			15, 1, { 0, 0 },
			SLOT_KIND_REAL, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* Order.id */
			{ 0 }, { 0 }, { 0 },
			23, 2, 23, 26, 0, 0, 17,
			0, 8, 1, 1, 0, 0,
			SLOT_IS_IDENTIFIER, 0,
			23, 2, { 0, 0 },
			SLOT_KIND_UINT, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* Order.price */
			{ 0 }, { 0 }, { 0 },
			35, 5, 35, 8, 0, 0, 17,
			8, 8, 1, 1, 0, 0,
			0, 0,
			35, 5, { 0, 0 },
			SLOT_KIND_REAL, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* Order.qty */
			{ 0x0000000000000001 }, { 0x00000000000f4240 }, { 0x0000000000000001 },
			41, 3, 41, 45, 0, 0, 17,
			56, 4, 1, 1, 0, 0,
			SLOT_HAS_RANGE, 0,
			41, 3, { 0, 0 },
			SLOT_KIND_UINT, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* Order.side */
			{ 0 }, { 0 }, { 0 },
			54, 4, 54, 59, 0, 0, 17,
			72, 1, 1, 1, 0, 0,
			0,
			SLOT_FROM_INFO_(data_tables, 5, Side),
			54, 4, { 0, 0 },
			SLOT_KIND_ENUM, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* Order.symbol */
			{ 0 }, { 0 }, { 0x000000000000004f },
			64, 6, 64, 71, 0, 0, 17,
			73, 8, 1, 1, 0, 0,
			SLOT_HAS_DEFAULT, 0,
			64, 6, { 0, 0 },
			SLOT_KIND_TEXT, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* Order.active */
			{ 0 }, { 0 }, { 0x0000000000000001 },
			84, 6, 84, 91, 0, 0, 17,
			81, 1, 1, 1, 0, 0,
			SLOT_HAS_DEFAULT, 0,
			84, 6, { 0, 0 },
			SLOT_KIND_BOOL, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* Order.stop */
			{ 0 }, { 0 }, { 0 },
			96, 4, 96, 8, 0, 0, 17,
			16, 8, 1, 1, 0, 85,
			SLOT_IS_OPTIONAL | SLOT_HAS_PRESENCE, 0,
			96, 4, { 0, 0 },
			SLOT_KIND_REAL, 0, 0, 0, 1, 0, 0, {0}
		},
		{ /* Order.level */
			{ 0 }, { 0 }, { 0 },
			101, 5, 101, 107, 0, 0, 17,
			82, 1, 1, 1, 0, 85,
			SLOT_IS_OPTIONAL | SLOT_HAS_PRESENCE, 0,
			101, 5, { 0, 0 },
			SLOT_KIND_UINT, 0, 0, 0, 1, 1, 0, {0}
		},
		{ /* Order.other */
			{ 0 }, { 0 }, { 0 },
			115, 5, 115, 59, 0, 0, 17,
			83, 1, 1, 1, 0, 0,
			SLOT_IS_OPTIONAL | SLOT_HAS_SPARE,
			SLOT_FROM_INFO_(data_tables, 10, Side),
			115, 5, { 0, 0 },
			SLOT_KIND_ENUM, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* Order.note */
			{ 0 }, { 0 }, { 0 },
			121, 4, 121, 126, 0, 0, 17,
			24, 8, 1, 1, 0, 0,
			0, 0,
			121, 4, { 0, 0 },
			SLOT_KIND_STRING, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* Order.memo */
			{ 0 }, { 0 }, { 0 },
			133, 4, 133, 126, 0, 0, 17,
			32, 8, 1, 1, 0, 0,
			SLOT_IS_OPTIONAL | SLOT_HAS_NULL, 0,
			133, 4, { 0, 0 },
			SLOT_KIND_STRING, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* Order.at */
			{ 0 }, { 0 }, { 0 },
			138, 2, 138, 1, 0, 0, 17,
			40, 16, 1, 1, 0, 0,
			0,
			SLOT_FROM_INFO_(data_tables, 13, Spot),
			138, 2, { 0, 0 },
			SLOT_KIND_OBJECT, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* Order.legs */
			{ 0 }, { 0 }, { 0 },
			141, 4, 141, 146, 0, 0, 17,
			64, 2, 4, 1, 84, 0,
			SLOT_IS_BOUNDED, 0,
			141, 4, { 0, 0 },
			SLOT_KIND_UINT, 0, 0, 1, 0, 0, 1, {0}
		},
		{ /* Order.seen */
			{ 0 }, { 0 }, { 0 },
			160, 4, 160, 45, 0, 0, 17,
			60, 4, 1, 1, 0, 0,
			SLOT_NO_COMPARE | SLOT_NO_HASH | SLOT_NO_REPR, 0,
			160, 4, { 0, 0 },
			SLOT_KIND_UINT, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* Late.first */
			{ 0 }, { 0 }, { 0 },
			214, 5, 214, 91, 0, 0, 165,
			8, 1, 1, 1, 0, 0,
			0, 0,
			214, 5, { 0, 0 },
			SLOT_KIND_BOOL, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* Late.second */
			{ 0 }, { 0 }, { 0 },
			220, 6, 220, 26, 0, 0, 165,
			0, 8, 1, 1, 0, 0,
			0, 0,
			220, 6, { 0, 0 },
			SLOT_KIND_UINT, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* Late.third */
			{ 0 }, { 0 }, { 0 },
			227, 5, 227, 107, 0, 0, 165,
			9, 1, 1, 1, 0, 0,
			0, 0,
			227, 5, { 0, 0 },
			SLOT_KIND_UINT, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* Fast.a */
			{ 0 }, { 0 }, { 0 },
			238, 1, 238, 240, 0, 0, 233,
			0, 4, 1, 1, 0, 0,
			SLOT_IS_SIGNED, 0,
			238, 1, { 0, 0 },
			SLOT_KIND_INT, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* Fast.b */
			{ 0 }, { 0 }, { 0 },
			248, 1, 248, 250, 0, 0, 233,
			4, 4, 1, 1, 0, 0,
			0, 0,
			248, 1, { 0, 0 },
			SLOT_KIND_REAL, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* Fast.c */
			{ 0 }, { 0 }, { 0 },
			256, 1, 256, 258, 0, 0, 233,
			8, 2, 1, 1, 0, 17,
			SLOT_IS_OPTIONAL | SLOT_HAS_PRESENCE, 0,
			256, 1, { 0, 0 },
			SLOT_KIND_UINT, 0, 0, 0, 1, 0, 0, {0}
		},
		{ /* Fast.s */
			{ 0 }, { 0 }, { 0 },
			267, 1, 267, 269, 0, 0, 233,
			10, 4, 1, 1, 0, 0,
			0, 0,
			267, 1, { 0, 0 },
			SLOT_KIND_TEXT, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* Fast.z */
			{ 0 }, { 0 }, { 0 },
			277, 1, 277, 279, 0, 0, 233,
			14, 1, 3, 1, 0, 0,
			SLOT_IS_ARRAY | SLOT_IS_SIGNED, 0,
			277, 1, { 0, 0 },
			SLOT_KIND_INT, 0, 0, 0, 0, 0, 1, {0}
		},
		{ /* Frozen.a */
			{ 0 }, { 0 }, { 0 },
			238, 1, 238, 240, 0, 0, 289,
			40, 4, 1, 1, 0, 0,
			SLOT_IS_READONLY | SLOT_IS_SIGNED, 0,
			238, 1, { 0, 0 },
			SLOT_KIND_INT, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* Frozen.s */
			{ 0 }, { 0 }, { 0 },
			267, 1, 267, 126, 0, 0, 289,
			0, 8, 1, 1, 0, 0,
			SLOT_IS_READONLY, 0,
			267, 1, { 0, 0 },
			SLOT_KIND_STRING, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* Frozen.at */
			{ 0 }, { 0 }, { 0 },
			138, 2, 138, 1, 0, 0, 289,
			8, 16, 1, 1, 0, 0,
			SLOT_IS_READONLY,
			SLOT_FROM_INFO_(data_tables, 26, Spot),
			138, 2, { 0, 0 },
			SLOT_KIND_OBJECT, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* Frozen.q */
			{ 0x0000000000000001 }, { 0x0000000000000004 }, { 0x0000000000000001 },
			296, 1, 296, 107, 0, 0, 289,
			46, 1, 1, 1, 0, 0,
			SLOT_IS_READONLY | SLOT_HAS_RANGE, 0,
			296, 1, { 0, 0 },
			SLOT_KIND_UINT, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* Frozen.o */
			{ 0 }, { 0 }, { 0 },
			298, 1, 298, 300, 0, 0, 289,
			44, 2, 1, 1, 0, 55,
			SLOT_IS_OPTIONAL | SLOT_IS_READONLY | SLOT_IS_SIGNED | SLOT_HAS_PRESENCE, 0,
			298, 1, { 0, 0 },
			SLOT_KIND_INT, 0, 0, 0, 1, 0, 0, {0}
		},
		{ /* Frozen.b */
			{ 0 }, { 0 }, { 0 },
			248, 1, 248, 91, 0, 0, 289,
			47, 1, 1, 1, 0, 0,
			SLOT_IS_READONLY, 0,
			248, 1, { 0, 0 },
			SLOT_KIND_BOOL, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* Frozen.side */
			{ 0 }, { 0 }, { 0 },
			54, 4, 54, 59, 0, 0, 289,
			48, 1, 1, 1, 0, 0,
			SLOT_IS_READONLY,
			SLOT_FROM_INFO_(data_tables, 30, Side),
			54, 4, { 0, 0 },
			SLOT_KIND_ENUM, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* Frozen.d */
			{ 0 }, { 0 }, { 0 },
			308, 1, 308, 8, 0, 0, 289,
			24, 8, 1, 1, 0, 55,
			SLOT_IS_OPTIONAL | SLOT_IS_READONLY | SLOT_HAS_PRESENCE, 0,
			308, 1, { 0, 0 },
			SLOT_KIND_REAL, 0, 0, 0, 1, 1, 0, {0}
		},
		{ /* Frozen.raw */
			{ 0 }, { 0 }, { 0 },
			310, 3, 310, 314, 0, 0, 289,
			32, 8, 1, 1, 0, 0,
			SLOT_IS_READONLY, 0,
			310, 3, { 0, 0 },
			SLOT_KIND_BYTES, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* Frozen.access */
			{ 0 }, { 0 }, { 0x0000000000000001 },
			320, 6, 320, 327, 0, 0, 289,
			49, 1, 1, 1, 0, 0,
			SLOT_IS_READONLY | SLOT_HAS_DEFAULT,
			SLOT_FROM_INFO_(data_tables, 33, Access),
			320, 6, { 0, 0 },
			SLOT_KIND_ENUM, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* Frozen.c */
			{ 0 }, { 0 }, { 0x0000000000000078 },
			256, 1, 256, 334, 0, 0, 289,
			50, 1, 1, 1, 0, 0,
			SLOT_IS_READONLY | SLOT_HAS_DEFAULT, 0,
			256, 1, { 0, 0 },
			SLOT_KIND_CHAR, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* Frozen.t */
			{ 0 }, { 0 }, { 0x0000000000000153 },
			339, 1, 339, 269, 0, 0, 289,
			51, 4, 1, 1, 0, 0,
			SLOT_IS_READONLY | SLOT_HAS_DEFAULT, 0,
			339, 1, { 0, 0 },
			SLOT_KIND_TEXT, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* Plain.n */
			{ 0 }, { 0 }, { 0 },
			347, 1, 347, 107, 0, 0, 341,
			0, 1, 1, 1, 0, 0,
			0, 0,
			347, 1, { 0, 0 },
			SLOT_KIND_UINT, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* Keyed.both */
			{ 0 }, { 0 }, { 0 },
			389, 4, 389, 107, 0, 0, 349,
			0, 1, 1, 1, 0, 0,
			0, 0,
			389, 4, { 0, 0 },
			SLOT_KIND_UINT, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* Keyed.neither */
			{ 0 }, { 0 }, { 0 },
			394, 7, 394, 107, 0, 0, 349,
			1, 1, 1, 1, 0, 0,
			SLOT_NO_COMPARE | SLOT_NO_HASH, 0,
			394, 7, { 0, 0 },
			SLOT_KIND_UINT, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* Keyed.only_hash */
			{ 0 }, { 0 }, { 0 },
			402, 9, 402, 107, 0, 0, 349,
			2, 1, 1, 1, 0, 0,
			SLOT_NO_COMPARE, 0,
			402, 9, { 0, 0 },
			SLOT_KIND_UINT, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* Keyed.only_compare */
			{ 0 }, { 0 }, { 0 },
			412, 12, 412, 107, 0, 0, 349,
			3, 1, 1, 1, 0, 0,
			SLOT_NO_HASH, 0,
			412, 12, { 0, 0 },
			SLOT_KIND_UINT, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* Keyed.said */
			{ 0 }, { 0 }, { 0 },
			425, 4, 425, 107, 0, 0, 349,
			4, 1, 1, 1, 0, 0,
			0, 0,
			425, 4, { 0, 0 },
			SLOT_KIND_UINT, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* Keyed.nothing */
			{ 0 }, { 0 }, { 0 },
			430, 7, 430, 107, 0, 0, 349,
			5, 1, 1, 1, 0, 0,
			SLOT_NO_COMPARE | SLOT_NO_HASH, 0,
			430, 7, { 0, 0 },
			SLOT_KIND_UINT, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* Leg.qty */
			{ 0x0000000000000001 }, { 0x00000000000f4240 }, { 0x0000000000000001 },
			41, 3, 41, 45, 0, 0, 438,
			8, 4, 1, 1, 0, 0,
			SLOT_HAS_RANGE, 0,
			41, 3, { 0, 0 },
			SLOT_KIND_UINT, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* Leg.side */
			{ 0 }, { 0 }, { 0 },
			54, 4, 54, 59, 0, 0, 438,
			12, 1, 1, 1, 0, 0,
			0,
			SLOT_FROM_INFO_(data_tables, 44, Side),
			54, 4, { 0, 0 },
			SLOT_KIND_ENUM, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* Leg.code */
			{ 0 }, { 0 }, { 0 },
			442, 4, 442, 269, 0, 0, 438,
			13, 4, 1, 1, 0, 0,
			0, 0,
			442, 4, { 0, 0 },
			SLOT_KIND_TEXT, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* Leg.share */
			{ 0 }, { 0x3ff0000000000000 }, { 0 },
			447, 5, 447, 8, 0, 0, 438,
			0, 8, 1, 1, 0, 0,
			SLOT_HAS_RANGE, 0,
			447, 5, { 0, 0 },
			SLOT_KIND_REAL, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* Tree.name */
			{ 0 }, { 0 }, { 0 },
			458, 4, 458, 126, 0, 0, 453,
			0, 8, 1, 1, 0, 0,
			0, 0,
			458, 4, { 0, 0 },
			SLOT_KIND_STRING, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* Tree.data */
			{ 0 }, { 0 }, { 0 },
			463, 4, 463, 314, 0, 0, 453,
			8, 8, 1, 1, 0, 0,
			0, 0,
			463, 4, { 0, 0 },
			SLOT_KIND_BYTES, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* Tree.children */
			{ 0 }, { 0 }, { 0 },
			468, 8, 468, 477, 0, 0, 453,
			16, 8, 1, 1, 0, 0,
			SLOT_IS_LIST,
			SLOT_FROM_INFO_(data_tables, 49, Tree),
			468, 8, { 0, 0 },
			SLOT_KIND_OWN, 0, 0, 0, 0, 0, 1, {0}
		},
		{ /* Tree.parent */
			{ 0 }, { 0 }, { 0 },
			490, 6, 490, 497, 0, 0, 453,
			72, 8, 1, 1, 0, 0,
			SLOT_IS_OPTIONAL | SLOT_HAS_NULL | SLOT_NO_COMPARE | SLOT_NO_HASH | SLOT_NO_REPR,
			SLOT_FROM_INFO_(data_tables, 50, Tree),
			490, 6, { 0, 0 },
			SLOT_KIND_WEAK, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* Tree.friend */
			{ 0 }, { 0 }, { 0 },
			509, 6, 516, 524, 0, 0, 453,
			24, 8, 1, 1, 0, 0,
			SLOT_NO_COMPARE | SLOT_NO_HASH,
			SLOT_FROM_INFO_(data_tables, 51, Tree),
			509, 6, { 0, 0 },
			SLOT_KIND_REF, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* Tree.legs */
			{ 0 }, { 0 }, { 0 },
			141, 4, 141, 535, 0, 0, 453,
			32, 24, 1, 1, 0, 0,
			SLOT_IS_LIST,
			SLOT_FROM_INFO_(data_tables, 52, Leg),
			141, 4, { 0, 0 },
			SLOT_KIND_OBJECT, 0, 0, 0, 0, 0, 1, {0}
		},
		{ /* Tree.labels */
			{ 0 }, { 0 }, { 0 },
			541, 6, 541, 548, 0, 0, 453,
			40, 8, 2, 1, 0, 0,
			SLOT_IS_ARRAY, 0,
			541, 6, { 0, 0 },
			SLOT_KIND_STRING, 0, 0, 0, 0, 0, 1, {0}
		},
		{ /* Tree.grid */
			{ 0 }, { 0 }, { 0 },
			558, 4, 558, 563, 0, 0, 453,
			56, 2, 2, 2, 0, 0,
			SLOT_IS_LIST | SLOT_IS_SIGNED, 0,
			558, 4, { 1, 0 },
			SLOT_KIND_INT, 0, 0, 0, 0, 0, 2, {0}
		},
		{ /* Tree.next */
			{ 0 }, { 0 }, { 0 },
			576, 4, 576, 581, 0, 0, 453,
			64, 8, 1, 1, 0, 0,
			SLOT_IS_OPTIONAL | SLOT_HAS_NULL,
			SLOT_FROM_INFO_(data_tables, 55, Tree),
			576, 4, { 0, 0 },
			SLOT_KIND_OWN, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* Open.n */
			{ 0 }, { 0 }, { 0 },
			347, 1, 347, 107, 0, 0, 592,
			8, 1, 1, 1, 0, 0,
			0, 0,
			347, 1, { 0, 0 },
			SLOT_KIND_UINT, 0, 0, 0, 0, 0, 0, {0}
		},
	},
	{ /* slot_keys: first, last, length */
		{ 0x0000000000787878, 0x0000000000000000, 1 }, /* Spot.x */
		{ 0x0000000000797979, 0x0000000000000000, 1 }, /* Spot.y */
		{ 0x0000000000646469, 0x0000000000000000, 2 }, /* Order.id */
		{ 0x0000000063697270, 0x0000000065636972, 5 }, /* Order.price */
		{ 0x0000000000797471, 0x0000000000000000, 3 }, /* Order.qty */
		{ 0x0000000065646973, 0x0000000065646973, 4 }, /* Order.side */
		{ 0x00000000626d7973, 0x000000006c6f626d, 6 }, /* Order.symbol */
		{ 0x0000000069746361, 0x0000000065766974, 6 }, /* Order.active */
		{ 0x00000000706f7473, 0x00000000706f7473, 4 }, /* Order.stop */
		{ 0x000000006576656c, 0x000000006c657665, 5 }, /* Order.level */
		{ 0x000000006568746f, 0x0000000072656874, 5 }, /* Order.other */
		{ 0x0000000065746f6e, 0x0000000065746f6e, 4 }, /* Order.note */
		{ 0x000000006f6d656d, 0x000000006f6d656d, 4 }, /* Order.memo */
		{ 0x0000000000747461, 0x0000000000000000, 2 }, /* Order.at */
		{ 0x000000007367656c, 0x000000007367656c, 4 }, /* Order.legs */
		{ 0x000000006e656573, 0x000000006e656573, 4 }, /* Order.seen */
		{ 0x0000000073726966, 0x0000000074737269, 5 }, /* Late.first */
		{ 0x000000006f636573, 0x00000000646e6f63, 6 }, /* Late.second */
		{ 0x0000000072696874, 0x0000000064726968, 5 }, /* Late.third */
		{ 0x0000000000616161, 0x0000000000000000, 1 }, /* Fast.a */
		{ 0x0000000000626262, 0x0000000000000000, 1 }, /* Fast.b */
		{ 0x0000000000636363, 0x0000000000000000, 1 }, /* Fast.c */
		{ 0x0000000000737373, 0x0000000000000000, 1 }, /* Fast.s */
		{ 0x00000000007a7a7a, 0x0000000000000000, 1 }, /* Fast.z */
		{ 0x0000000000616161, 0x0000000000000000, 1 }, /* Frozen.a */
		{ 0x0000000000737373, 0x0000000000000000, 1 }, /* Frozen.s */
		{ 0x0000000000747461, 0x0000000000000000, 2 }, /* Frozen.at */
		{ 0x0000000000717171, 0x0000000000000000, 1 }, /* Frozen.q */
		{ 0x00000000006f6f6f, 0x0000000000000000, 1 }, /* Frozen.o */
		{ 0x0000000000626262, 0x0000000000000000, 1 }, /* Frozen.b */
		{ 0x0000000065646973, 0x0000000065646973, 4 }, /* Frozen.side */
		{ 0x0000000000646464, 0x0000000000000000, 1 }, /* Frozen.d */
		{ 0x0000000000776172, 0x0000000000000000, 3 }, /* Frozen.raw */
		{ 0x0000000065636361, 0x0000000073736563, 6 }, /* Frozen.access */
		{ 0x0000000000636363, 0x0000000000000000, 1 }, /* Frozen.c */
		{ 0x0000000000747474, 0x0000000000000000, 1 }, /* Frozen.t */
		{ 0x00000000006e6e6e, 0x0000000000000000, 1 }, /* Plain.n */
		{ 0x0000000068746f62, 0x0000000068746f62, 4 }, /* Keyed.both */
		{ 0x000000007469656e, 0x0000000072656874, 7 }, /* Keyed.neither */
		{ 0x7361685f796c6e6f, 0x687361685f796c6e, 9 }, /* Keyed.only_hash */
		{ 0x6d6f635f796c6e6f, 0x657261706d6f635f, 12 }, /* Keyed.only_compare */
		{ 0x0000000064696173, 0x0000000064696173, 4 }, /* Keyed.said */
		{ 0x0000000068746f6e, 0x00000000676e6968, 7 }, /* Keyed.nothing */
		{ 0x0000000000797471, 0x0000000000000000, 3 }, /* Leg.qty */
		{ 0x0000000065646973, 0x0000000065646973, 4 }, /* Leg.side */
		{ 0x0000000065646f63, 0x0000000065646f63, 4 }, /* Leg.code */
		{ 0x0000000072616873, 0x0000000065726168, 5 }, /* Leg.share */
		{ 0x00000000656d616e, 0x00000000656d616e, 4 }, /* Tree.name */
		{ 0x0000000061746164, 0x0000000061746164, 4 }, /* Tree.data */
		{ 0x6e6572646c696863, 0x6e6572646c696863, 8 }, /* Tree.children */
		{ 0x0000000065726170, 0x00000000746e6572, 6 }, /* Tree.parent */
		{ 0x0000000065697266, 0x00000000646e6569, 6 }, /* Tree.friend */
		{ 0x000000007367656c, 0x000000007367656c, 4 }, /* Tree.legs */
		{ 0x000000006562616c, 0x00000000736c6562, 6 }, /* Tree.labels */
		{ 0x0000000064697267, 0x0000000064697267, 4 }, /* Tree.grid */
		{ 0x000000007478656e, 0x000000007478656e, 4 }, /* Tree.next */
		{ 0x00000000006e6e6e, 0x0000000000000000, 1 }, /* Open.n */
	},
	{ /* slot_values: number, text, length */
		{ 0, 597, 3 }, /* Side_buy */
		{ 1, 601, 4 }, /* Side_sell */
		{ 0, 606, 4 }, /* Access_none */
		{ 1, 611, 4 }, /* Access_read */
		{ 2, 616, 5 }, /* Access_write */
	},
	{ /* slot_starts */
		{ 0 },
	},
	{ /* slot_ancestors */
		0x9362b64dba6523f9, /* Spot */
		0x9214959c9e88d663, /* Order */
		0x08c95f2fb7ad99b5, /* Late */
		0xf427d7fb3e67f1ab, /* Fast */
		0xc54f93d0a2e98d1f, /* Frozen */
		0xe53a539c8f03dddb, /* Plain */
		0x7c6bb845969b4b59, /* Keyed */
		0xe59a6a3cb9c28b53, /* Leg */
		0x4bc05566154f3a49, /* Tree */
		0xfd6ef5368b1e28bd, /* Open */
	},
	{ /* slot_places16 */
		0,
	},
	{ /* slot_places8 */
		/* Spot */
		0, 1,
		/* Order */
		0, 0, 13, 0, 8, 0, 5, 0, 6, 1, 0, 0, 12, 0, 9, 0,
		0, 0, 0, 0, 7, 11, 2, 4, 0, 0, 0, 3, 10, 0, 0, 0,
		/* Late */
		0, 2, 0, 1,
		/* Fast */
		0, 1, 0, 0, 0, 3, 2, 4,
		/* Frozen */
		8, 0, 0, 0, 1, 0, 10, 11, 3, 7, 0, 2, 4, 9, 5, 6,
		/* Plain */
		0, 0,
		/* Keyed */
		0, 4, 0, 3, 5, 2, 1, 0,
		/* Leg */
		1, 2, 0, 3,
		/* Tree */
		0, 1, 8, 2, 5, 7, 6, 0, 3, 0, 0, 4, 0, 0, 0, 0,
		/* Open */
		0, 0,
	},
	{ /* slot_displacements */
		0,
	},
	{ /* slot_texts */
		"\0"
		"Spot\0"
		"x\0"
		"double\0"
		"y\0"
		"Order\0"
		"id\0"
		"uint64_t\0"
		"price\0"
		"qty\0"
		"uint32_t\0"
		"side\0"
		"Side\0"
		"symbol\0"
		"char[8]\0"
		"ACME\0"
		"active\0"
		"bool\0"
		"stop\0"
		"level\0"
		"uint8_t\0"
		"other\0"
		"note\0"
		"string\0"
		"memo\0"
		"at\0"
		"legs\0"
		"uint16_t[<=4]\0"
		"seen\0"
		"Late\0"
		"Its physical order is not the declared one.\0"
		"first\0"
		"second\0"
		"third\0"
		"Fast\0"
		"a\0"
		"int32_t\0"
		"b\0"
		"float\0"
		"c\0"
		"uint16_t\0"
		"s\0"
		"char[4]\0"
		"z\0"
		"int8_t[3]\0"
		"Frozen\0"
		"q\0"
		"o\0"
		"int16_t\0"
		"d\0"
		"raw\0"
		"bytes\0"
		"access\0"
		"Access\0"
		"char\0"
		"t\0"
		"Plain\0"
		"n\0"
		"Keyed\0"
		"The six rows of compare and hash.\0"
		"both\0"
		"neither\0"
		"only_hash\0"
		"only_compare\0"
		"said\0"
		"nothing\0"
		"Leg\0"
		"code\0"
		"share\0"
		"Tree\0"
		"name\0"
		"data\0"
		"children\0"
		"own Tree *[]\0"
		"parent\0"
		"weak Tree *\0"
		"friend\0"
		"friend_\0"
		"ref Tree *\0"
		"Leg[]\0"
		"labels\0"
		"string[2]\0"
		"grid\0"
		"int16_t[][2]\0"
		"next\0"
		"own Tree *\0"
		"Open\0"
		"buy\0"
		"sell\0"
		"none\0"
		"read\0"
		"write",
	},
};

#endif /* DATA_IMPLEMENTATION */

/* Where an earlier include left the run time's own part out. */
#if defined(SLOTGEN_IMPLEMENTATION) && !defined(SLOTGEN_IMPLEMENTED)
#include "slotgen.h"
#endif
