/*
 * json.h
 *
 * Written by slotgen from json.yaml; edit that, not this.
 *
 *                                  bytes
 *   enum   Side                           buy, sell
 *   enum   Mode                           none, fast, slow
 *   enum   Perm                           r, w, x, rw
 *   class  Vec                         8
 *   class  Leg                        16
 *   class  Node                       40
 *   class  Shape                       8
 *   class    Circle                   16
 *   class    Box                      16
 *   class  Scene                      24
 *   class  Lists                      40
 *   class  Plain                       1
 *   class    Kind                     16
 *   class    Sort                      2
 *   class  Plains                      8
 *   class  Hooked                      8
 *   class  Open                       16
 *   class  Skip                       32
 *   class  All                       256
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
 *   C_as_P, C_as_const_P    the same object as one of its parent class P
 *   C_pool, C_new, C_free   objects that do not move, each as large as its slots; see slotgen.h
 *   C_pool_walk, C_next     over all of them
 *   C_from_P                the same object as one of the class C below P, or NULL
 *   C_idx, C_at, C_idx_of   what refers to a C where 'refs: index32' is said, its object, and back;
 *                           elsewhere all three are the pointer
 *   C_weaken, C_deref       a weak reference, and its object or NULL
 *   C_SLOT_s, C_class       the slot's number, and the table of them all, for slotgen.h
 *
 * One file of a program has  #define JSON_IMPLEMENTATION  before it includes this one: it
 * defines the tables. Members whose names begin with slot_ belong to the accessors.
 */
#ifndef JSON_H
#define JSON_H

#include "slotgen.h"

#if SLOTGEN_INTERFACE != 3
#error "json.h was written for another slotgen.h: its SLOTGEN_INTERFACE must be 3"
#endif
#if defined(__GNUC__) && __INCLUDE_LEVEL__ > 0
#pragma GCC system_header /* no warnings from here, and refusals at the line that asked */
#endif
SLOT_HEADER_BEGIN

typedef struct Vec Vec;
typedef struct Leg Leg;
typedef struct Node Node;
/** A weak reference to a Node; all zero is none. */
typedef slot_weak Node_weak;
typedef struct Shape Shape;
typedef struct Circle Circle;
typedef struct Box Box;
typedef struct Scene Scene;
typedef struct Lists Lists;
typedef struct Plain Plain;
typedef struct Kind Kind;
typedef struct Sort Sort;
typedef struct Plains Plains;
typedef struct Hooked Hooked;
typedef struct Open Open;
typedef struct Skip Skip;
typedef struct All All;

/** All tables: one constant object, without a pointer. */
struct json_tables {
	slot_class Vec;
	slot_class Leg;
	slot_class Node;
	slot_class Shape;
	slot_class Circle;
	slot_class Box;
	slot_class Scene;
	slot_class Lists;
	slot_class Plain;
	slot_class Kind;
	slot_class Sort;
	slot_class Plains;
	slot_class Hooked;
	slot_class Open;
	slot_class Skip;
	slot_class All;
	slot_enum Side;
	slot_enum Mode;
	slot_enum Perm;
	slot_info slot_infos[82];
	slot_key slot_keys[82];
	slot_enum_value slot_values[9];
	slot_number slot_starts[1];
	uint64_t slot_ancestors[20];
	uint16_t slot_places16[1];
	uint8_t slot_places8[116];
	uint8_t slot_displacements[16];
	char slot_texts[1][891];
};
SLOT_EXTERN const struct json_tables json_tables;


/*---- enum Side ---------------------------------------------------------------------------*/

typedef enum Side SLOT_ENUM_INT {
	Side_buy = 0,
	Side_sell = 1
} Side;
#define Side_enum (json_tables.Side)

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


/*---- enum Mode ---------------------------------------------------------------------------*/

typedef enum Mode SLOT_ENUM_INT {
	Mode_none = 0,
	Mode_fast = 5,
	Mode_slow = -7
} Mode;
#define Mode_enum (json_tables.Mode)

/** Whether a number is one of them. */
static inline bool
Mode_is_known(int64_t number)
{
	return number == 0 || number == 5 || number == -7;
}

/** "none" for Mode_none; NULL for a number that has no name. */
static inline const char *
Mode_text(Mode value)
{
	return slot_enum_text(&Mode_enum, SLOT_CAST(int64_t, value));
}

/** Mode_none for "none"; false, and nothing changed, for a text that is none. */
static inline bool
Mode_from_text(const char *text, size_t length, Mode *value)
{
	int64_t number;

	if (!slot_enum_number(&Mode_enum, text, length, &number))
		return false;
	*value = SLOT_CAST(Mode, number);
	return true;
}


/*---- enum Perm ---------------------------------------------------------------------------*/

typedef enum Perm SLOT_ENUM_INT {
	Perm_r = 0x1,
	Perm_w = 0x2,
	Perm_x = 0x4,
	Perm_rw = 0x3
} Perm;
#define Perm_enum (json_tables.Perm)

/** Whether a number is made of its masks. */
static inline bool
Perm_is_known(int64_t number)
{
	return (SLOT_CAST(uint64_t, number) & ~UINT64_C(0x7)) == 0;
}

/** "r" for Perm_r; NULL for a number that has no name. */
static inline const char *
Perm_text(Perm value)
{
	return slot_enum_text(&Perm_enum, SLOT_CAST(int64_t, value));
}

/** Perm_r for "r"; false, and nothing changed, for a text that is none. */
static inline bool
Perm_from_text(const char *text, size_t length, Perm *value)
{
	int64_t number;

	if (!slot_enum_number(&Perm_enum, text, length, &number))
		return false;
	*value = SLOT_CAST(Perm, number);
	return true;
}


/*---- class Vec ---------------------------------------------------------------------------*/

#pragma pack(push, 1)
struct Vec { /* 8 bytes, align 1 */
	/*   0 */ float x;
	/*   4 */ float y;
};
#pragma pack(pop)

enum Vec_slot {
	Vec_SLOT_x,
	Vec_SLOT_y
};
#define Vec_SLOTS SLOT_NAMES("x, y")
#define Vec_HAS_x SLOT_YES
#define Vec_HAS_y SLOT_YES
#define Vec_class (json_tables.Vec)
/** Changes with names, types and offsets. */
#define Vec_LAYOUT 0xed04d218cef329a1

/** What an object starts with: a constant initialiser. */
#define Vec_DEFAULTS \
	{ \
		/*   0 x */ 0.0f, \
		/*   4 y */ 0.0f \
	}

static inline float
Vec_get_x(const Vec *self)
{
	return self->x;
}

static inline void
Vec_set_x(Vec *self, float value)
{
	self->x = value;
}

static inline float
Vec_get_y(const Vec *self)
{
	return self->y;
}

static inline void
Vec_set_y(Vec *self, float value)
{
	self->y = value;
}

/** Makes raw memory an object. */
static inline void
Vec_init(Vec *self)
{
	static const Vec slot_defaults_ = Vec_DEFAULTS;

	slot_move(self, &slot_defaults_, sizeof *self);
}

/** Writes the class's own slots and nothing else. */
static inline void
Vec_copy(Vec *to, const Vec *from)
{
	*to = *from;
}

/** A pool of Vec objects and those of classes below it. */
typedef struct Vec_pool {
	slot_pool slot_pool_Vec;
} Vec_pool;

#define Vec_pool_init(pool_)    slot_pool_init(&(pool_)->slot_pool_Vec, &Vec_class, NULL, 0)
#define Vec_pool_count(pool_)   ((pool_)->slot_pool_Vec.count)
#define Vec_pool_clear(pool_)   slot_pool_clear(&(pool_)->slot_pool_Vec)
#define Vec_pool_destroy(pool_) slot_pool_destroy(&(pool_)->slot_pool_Vec)
#define Vec_pool_walk(pool_)    slot_pool_walk(&(pool_)->slot_pool_Vec)
#define Vec_next(walk_)        SLOT_CAST(Vec *, slot_walk_next(walk_, NULL))

/** As Vec_init leaves it; NULL when out of memory. */
static inline Vec *
Vec_new(Vec_pool *pool)
{
	void *self = slot_pool_new(&pool->slot_pool_Vec, &Vec_class);

	if (self)
		Vec_init(SLOT_CAST(Vec *, self));
	return SLOT_CAST(Vec *, self);
}

/** With all that it owns. */
static inline void
Vec_free(Vec_pool *pool, Vec *self)
{
	slot_pool_free(&pool->slot_pool_Vec, self);
}

typedef Vec *Vec_idx;
#define Vec_at(pool_, pointer_)  ((void)(pool_), (pointer_))
#define Vec_idx_of(pool_, self_) ((void)(pool_), (self_))

#define Vec_ARGS_(slot_A_) \
	slot_A_(NEED, ALWAYS, SET, GET, Vec, float, x, x, 0) \
	slot_A_(NEED, ALWAYS, SET, GET, Vec, float, y, y, 0) \

#define Vec_make(...)             SLOT_MAKE_(Vec, Vec_ARGS_, SLOT_NO_HOOK_, __VA_ARGS__)
#define Vec_replace(object_, ...) SLOT_REPLACE_(Vec, Vec_ARGS_, SLOT_NO_HOOK_, object_, __VA_ARGS__)
#define Vec_of(slot_x_, slot_y_) \
	SLOT_OF_(Vec, SLOT_NO_HOOK_, \
		 SLOT_OF_ARG_(SET, Vec, float, x, x, slot_x_) \
		 SLOT_OF_ARG_(SET, Vec, float, y, y, slot_y_) \
		 SLOT_NO_MORE_)
#define Vec_eq(a_, b_) slot_eq(&Vec_class, SLOT_IS_(Vec, a_), SLOT_IS_(Vec, b_))
#define Vec_repr(self_, text_, size_) slot_repr(&Vec_class, SLOT_IS_(Vec, self_), text_, size_)
#define Vec_validate(self_, report_, context_) slot_validate(&Vec_class, SLOT_IS_(Vec, self_), report_, context_)

#define Vec_to_json(self_, writer_) slot_json_write(writer_, &Vec_class, SLOT_IS_(Vec, self_))

/** What it has is given up; at a fault it is as Vec_init leaves it. */
static inline bool
Vec_from_json(Vec *self, slot_json_reader *reader)
{
	Vec_init(self);
	return slot_json_read(reader, &Vec_class, self);
}

#define Vec_new_from_json(pool_, reader_) SLOT_CAST(Vec *, slot_json_read_new(reader_, &(pool_)->slot_pool_Vec, &Vec_class))


/*---- class Leg ---------------------------------------------------------------------------*/

/** Not assigned with '=': two would own the same. */
struct Leg { /* 16 bytes, align 8; as declared 24 */
	SLOT_EXTENSION_ union {
		SLOT_EXTENSION_ struct {
			/*   0 */ char *label;
			/** In 0..1000000. */
			/*   8 */ uint32_t qty;
			/** Optional. */
			/*  12 */ int8_t small_;
			/*  13.0  whether small is set */
			/*  13 */ uint8_t slot_bits13;
			/*  14 */ uint8_t slot_spare14[2];
		};
		SLOT_NOT_COPIED_
	};
};

enum Leg_slot {
	Leg_SLOT_qty,
	Leg_SLOT_label,
	Leg_SLOT_small
};
#define Leg_SLOTS SLOT_NAMES("qty, label, small")
#define Leg_HAS_qty SLOT_YES
#define Leg_HAS_label SLOT_YES
#define Leg_HAS_small SLOT_YES
#define Leg_class (json_tables.Leg)
/** Changes with names, types and offsets. */
#define Leg_LAYOUT 0x3156951d33fe802f

/** What an object starts with: a constant initialiser. */
#define Leg_DEFAULTS \
	{{{ \
		/*   0 label */ NULL, \
		/*   8 qty */ 0, \
		/*  12 small_ */ 0, \
		/*  13 slot_bits13 */ 0x0, \
		/*  14 slot_spare14 */ {0} \
	}}}

static inline uint32_t
Leg_get_qty(const Leg *self)
{
	return self->qty;
}

static inline bool
Leg_set_qty(Leg *self, int64_t value)
{
	if (value < 0 || value > 1000000)
		return false;
	self->qty = SLOT_CAST(uint32_t, value);
	return true;
}

static inline const char *
Leg_get_label(const Leg *self)
{
	return self->label ? self->label : "";
}

/** Copies it; NULL stands for the text at the start. False, and nothing changed, when out
 * of memory. */
static inline bool
Leg_set_label(Leg *self, const char *value)
{
	return slot_string_copy(&self->label, value);
}

static inline bool
Leg_has_small(const Leg *self)
{
	return slot_bit(self->slot_bits13, 0);
}

static inline int8_t
Leg_get_small(const Leg *self)
{
	return self->small_;
}

static inline void
Leg_set_small(Leg *self, int8_t value)
{
	self->small_ = value;
	self->slot_bits13 = slot_put8(self->slot_bits13, 0, 1, 1);
}

static inline void
Leg_clear_small(Leg *self)
{
	self->small_ = 0;
	self->slot_bits13 = slot_put8(self->slot_bits13, 0, 1, 0);
}

/** Makes raw memory an object. */
static inline void
Leg_init(Leg *self)
{
	static const Leg slot_defaults_ = Leg_DEFAULTS;

	slot_move(self, &slot_defaults_, sizeof *self);
}

/* With copies of all that it owns, in the pools where that is; false, and nothing changed, when out
 * of memory. */
#define Leg_copy(to_, from_) slot_copy(&Leg_class, SLOT_IS_NOT_CONST_(Leg, to_), SLOT_IS_(Leg, from_))

/** Gives up what it owns: texts and lists are as at the start, own pointers NULL. For objects that
 * are in no pool. */
static inline void
Leg_release(Leg *self)
{
	slot_release(&Leg_class, self);
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
	slot_A_(NEED, ALWAYS, TRY, GET, Leg, const char *, label, label, 0) \
	slot_A_(MAY, INT, T_INT, INT, Leg, int64_t, small, small_, INT64_MIN) \

#define Leg_make(...)             SLOT_MAKE_(Leg, Leg_ARGS_, SLOT_NO_HOOK_, __VA_ARGS__)
#define Leg_replace(object_, ...) SLOT_REPLACE_(Leg, Leg_ARGS_, SLOT_NO_HOOK_, object_, __VA_ARGS__)
#define Leg_of(slot_qty_, slot_label_) \
	SLOT_OF_(Leg, SLOT_NO_HOOK_, \
		 SLOT_OF_ARG_(TRY, Leg, int64_t, qty, qty, slot_qty_) \
		 SLOT_OF_ARG_(TRY, Leg, const char *, label, label, slot_label_) \
		 SLOT_NO_MORE_)
#define Leg_eq(a_, b_) slot_eq(&Leg_class, SLOT_IS_(Leg, a_), SLOT_IS_(Leg, b_))
#define Leg_repr(self_, text_, size_) slot_repr(&Leg_class, SLOT_IS_(Leg, self_), text_, size_)
#define Leg_validate(self_, report_, context_) slot_validate(&Leg_class, SLOT_IS_(Leg, self_), report_, context_)
#define Leg_set_qty_unchecked(self_, value_) SLOT_UNCHECKED_(Leg_set_qty(self_, value_))

#define Leg_to_json(self_, writer_) slot_json_write(writer_, &Leg_class, SLOT_IS_(Leg, self_))

/** What it has is given up; at a fault it is as Leg_init leaves it. */
static inline bool
Leg_from_json(Leg *self, slot_json_reader *reader)
{
	slot_release(&Leg_class, self);
	Leg_init(self);
	return slot_json_read(reader, &Leg_class, self);
}

#define Leg_new_from_json(pool_, reader_) SLOT_CAST(Leg *, slot_json_read_new(reader_, &(pool_)->slot_pool_Leg, &Leg_class))


/*---- class Node --------------------------------------------------------------------------*/

/** Not assigned with '=': two would own the same.
 * Weak references to it are allowed. */
struct Node { /* 40 bytes, align 8 */
	SLOT_EXTENSION_ union {
		SLOT_EXTENSION_ struct {
			/** Identifier. */
			/*   0 */ uint64_t id;
			/*   8 */ Node *next;
			/*  16 */ Leg **legs;
			/*  24 */ Node *peer;
			/*  32 */ slot_weak watch;
		};
		SLOT_NOT_COPIED_
	};
};

enum Node_slot {
	Node_SLOT_id,
	Node_SLOT_next,
	Node_SLOT_legs,
	Node_SLOT_peer,
	Node_SLOT_watch
};
#define Node_SLOTS SLOT_NAMES("id, next, legs, peer, watch")
#define Node_HAS_id SLOT_YES
#define Node_HAS_next SLOT_YES
#define Node_HAS_legs SLOT_YES
#define Node_HAS_peer SLOT_YES
#define Node_HAS_watch SLOT_YES
#define Node_class (json_tables.Node)
/** Changes with names, types and offsets. */
#define Node_LAYOUT 0x33d45c3b86fcc6ac

/** What an object starts with: a constant initialiser. */
#define Node_DEFAULTS \
	{{{ \
		/*   0 id */ 0, \
		/*   8 next */ NULL, \
		/*  16 legs */ NULL, \
		/*  24 peer */ NULL, \
		/*  32 watch */ {0, 0} \
	}}}

static inline uint64_t
Node_get_id(const Node *self)
{
	return self->id;
}

static inline void
Node_set_id(Node *self, uint64_t value)
{
	self->id = value;
}

static inline Node *
Node_get_next(const Node *self)
{
	return self->next;
}

/** Takes over an object of a pool that has no other owner, or NULL, and frees what was there. */
static inline void
Node_set_next(Node *self, Node *value)
{
	slot_own_set(&self->next, value);
}

/** Hands it over to the caller: NULL is left. */
static inline Node *
Node_take_next(Node *self)
{
	Node *value;

	value = self->next;
	self->next = NULL;
	return value;
}

/** Elements in the list. */
static inline size_t
Node_count_legs(const Node *self)
{
	return slot_block_count(self->legs);
}

static inline Leg *
Node_get_legs(const Node *self, size_t i)
{
	SLOT_ASSERT_(i < Node_count_legs(self));
	if (!(i < Node_count_legs(self)))
		return NULL;
	return self->legs[i];
}

/** Takes over an object of a pool that has no other owner, or NULL, and frees what was there. */
static inline bool
Node_set_legs(Node *self, size_t i, Leg *value)
{
	SLOT_ASSERT_(i < Node_count_legs(self));
	if (!(i < Node_count_legs(self)))
		return false;
	slot_own_set(&self->legs[i], value);
	return true;
}

/** Hands it over to the caller, without a gap. */
static inline Leg *
Node_take_legs(Node *self, size_t i)
{
	Leg *value;

	SLOT_ASSERT_(i < Node_count_legs(self));
	if (!(i < Node_count_legs(self)))
		return NULL;
	value = self->legs[i];
	self->legs[i] = NULL;
	slot_remove(&Node_class, self, Node_SLOT_legs, i);
	return value;
}

/** Room for that many in all; false when out of memory. Of what was told, places may have moved. */
static inline bool
Node_reserve_legs(Node *self, size_t count)
{
	return slot_list_reserve(&self->legs, count, 8);
}

/** Before element i; false, and nothing changed, when out of memory. */
static inline bool
Node_insert_legs(Node *self, size_t i, Leg *value)
{
	if (slot_insert(&Node_class, self, Node_SLOT_legs, i) != SLOT_OK)
		return false;
	self->legs[i] = value;
	return true;
}

static inline bool
Node_append_legs(Node *self, Leg *value)
{
	return Node_insert_legs(self, Node_count_legs(self), value);
}

/** With what it owns. */
static inline bool
Node_remove_legs(Node *self, size_t i)
{
	return slot_remove(&Node_class, self, Node_SLOT_legs, i) == SLOT_OK;
}

/** Gives up what is there. */
static inline void
Node_clear_legs(Node *self)
{
	slot_unset(&Node_class, self, Node_SLOT_legs);
}

static inline Node *
Node_get_peer(const Node *self)
{
	return self->peer;
}

/** Refers to it only: neither owns nor watches. */
static inline void
Node_set_peer(Node *self, Node *value)
{
	self->peer = value;
}

static inline Node_weak
Node_get_watch(const Node *self)
{
	return self->watch;
}

static inline void
Node_set_watch(Node *self, Node_weak value)
{
	self->watch = value;
}

/** Makes raw memory an object. */
static inline void
Node_init(Node *self)
{
	static const Node slot_defaults_ = Node_DEFAULTS;

	slot_move(self, &slot_defaults_, sizeof *self);
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

/** A pool of Node objects and those of classes below it. */
typedef struct Node_pool {
	slot_pool slot_pool_Node;
	slot_pool *slot_peers[1];
} Node_pool;

/* Its objects own objects of the pools that follow it. */
#define Node_pool_init(pool_, Leg) \
	( \
	(pool_)->slot_peers[0] = &(Leg)->slot_pool_Leg, \
	slot_pool_init(&(pool_)->slot_pool_Node, &Node_class, (pool_)->slot_peers, 1))
#define Node_pool_count(pool_)   ((pool_)->slot_pool_Node.count)
#define Node_pool_clear(pool_)   slot_pool_clear(&(pool_)->slot_pool_Node)
#define Node_pool_destroy(pool_) slot_pool_destroy(&(pool_)->slot_pool_Node)
#define Node_pool_walk(pool_)    slot_pool_walk(&(pool_)->slot_pool_Node)
#define Node_next(walk_)        SLOT_CAST(Node *, slot_walk_next(walk_, NULL))

/** As Node_init leaves it; NULL when out of memory. */
static inline Node *
Node_new(Node_pool *pool)
{
	void *self = slot_pool_new(&pool->slot_pool_Node, &Node_class);

	if (self)
		Node_init(SLOT_CAST(Node *, self));
	return SLOT_CAST(Node *, self);
}

/** With all that it owns. */
static inline void
Node_free(Node_pool *pool, Node *self)
{
	slot_pool_free(&pool->slot_pool_Node, self);
}

typedef Node *Node_idx;
#define Node_at(pool_, pointer_)  ((void)(pool_), (pointer_))
#define Node_idx_of(pool_, self_) ((void)(pool_), (self_))

static inline Node_weak
Node_weaken(const Node_pool *pool, const Node *self)
{
	return slot_weaken(&pool->slot_pool_Node, self);
}

/** NULL where it is gone. */
static inline Node *
Node_deref(const Node_pool *pool, Node_weak handle)
{
	return SLOT_CAST(Node *, slot_deref(&pool->slot_pool_Node, handle, NULL));
}

#define Node_ARGS_(slot_A_) \
	slot_A_(NEED, ALWAYS, SET, GET, Node, uint64_t, id, id, 0) \
	slot_A_(NEED, POINTER, SET, OWN, Node, Node *, next, next, 0) \
	slot_A_(NEED, ALWAYS, SET, GET, Node, Node *, peer, peer, 0) \
	slot_A_(NEED, ALWAYS, SET, GET, Node, Node_weak, watch, watch, 0) \

#define Node_make(...)             SLOT_MAKE_(Node, Node_ARGS_, SLOT_NO_HOOK_, __VA_ARGS__)
#define Node_replace(object_, ...) SLOT_REPLACE_(Node, Node_ARGS_, SLOT_NO_HOOK_, object_, __VA_ARGS__)
#define Node_of(slot_id_, slot_next_, slot_peer_, slot_watch_) \
	SLOT_OF_(Node, SLOT_NO_HOOK_, \
		 SLOT_OF_ARG_(SET, Node, uint64_t, id, id, slot_id_) \
		 SLOT_OF_ARG_(SET, Node, Node *, next, next, slot_next_) \
		 SLOT_OF_ARG_(SET, Node, Node *, peer, peer, slot_peer_) \
		 SLOT_OF_ARG_(SET, Node, Node_weak, watch, watch, slot_watch_) \
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

#define Node_new_from_json(pool_, reader_) SLOT_CAST(Node *, slot_json_read_new(reader_, &(pool_)->slot_pool_Node, &Node_class))


/*---- class Shape, abstract ---------------------------------------------------------------*/

/** Abstract, and children keep slots in its spare bits and bytes: not to be
 * copied with '=', which would overwrite them. */
struct Shape { /* 8 bytes, align 8 */
	/*   0 */ double the_area;
};

enum Shape_slot {
	Shape_SLOT_the_area
};
#define Shape_SLOTS SLOT_NAMES("the_area")
#define Shape_HAS_the_area SLOT_YES
#define Shape_class (json_tables.Shape)
/** Changes with names, types and offsets. */
#define Shape_LAYOUT 0x84a7b1f7f949f8ee

static inline double
Shape_get_the_area(const Shape *self)
{
	return self->the_area;
}

static inline void
Shape_set_the_area(Shape *self, double value)
{
	self->the_area = value;
}

/** Writes the class's own slots and nothing else. */
static inline void
Shape_copy(Shape *to, const Shape *from)
{
	to->the_area = from->the_area;
}

/** A pool of Shape objects and those of classes below it. */
typedef struct Shape_pool {
	slot_pool slot_pool_Shape;
} Shape_pool;

#define Shape_pool_init(pool_)    slot_pool_init(&(pool_)->slot_pool_Shape, &Shape_class, NULL, 0)
#define Shape_pool_count(pool_)   ((pool_)->slot_pool_Shape.count)
#define Shape_pool_clear(pool_)   slot_pool_clear(&(pool_)->slot_pool_Shape)
#define Shape_pool_destroy(pool_) slot_pool_destroy(&(pool_)->slot_pool_Shape)
#define Shape_pool_walk(pool_)    slot_pool_walk(&(pool_)->slot_pool_Shape)
#define Shape_next(walk_)        SLOT_CAST(Shape *, slot_walk_next(walk_, NULL))

/** With all that it owns. */
static inline void
Shape_free(Shape_pool *pool, Shape *self)
{
	slot_pool_free(&pool->slot_pool_Shape, self);
}

typedef Shape *Shape_idx;
#define Shape_at(pool_, pointer_)  ((void)(pool_), (pointer_))
#define Shape_idx_of(pool_, self_) ((void)(pool_), (self_))

#define Shape_eq(a_, b_) slot_eq(&Shape_class, SLOT_IS_(Shape, a_), SLOT_IS_(Shape, b_))
#define Shape_repr(self_, text_, size_) slot_repr(&Shape_class, SLOT_IS_(Shape, self_), text_, size_)
#define Shape_validate(self_, report_, context_) slot_validate(&Shape_class, SLOT_IS_(Shape, self_), report_, context_)

#define Shape_new_from_json(pool_, reader_) SLOT_CAST(Shape *, slot_json_read_new(reader_, &(pool_)->slot_pool_Shape, &Shape_class))


/*---- class Circle, a kind of Shape -------------------------------------------------------*/

struct Circle { /* 16 bytes, align 8 */
	SLOT_EXTENSION_ union {
		SLOT_EXTENSION_ struct {
			/*   0 */ double the_area;
			/*   8 */ double radius;
		};
		Shape slot_base;
	};
};

enum Circle_slot {
	Circle_SLOT_the_area,
	Circle_SLOT_radius
};
#define Circle_SLOTS SLOT_NAMES("the_area, radius")
#define Circle_HAS_the_area SLOT_YES
#define Circle_HAS_radius SLOT_YES
#define Circle_class (json_tables.Circle)
/** Changes with names, types and offsets. */
#define Circle_LAYOUT 0xc0a673239ef379ae

/** What an object starts with: a constant initialiser. */
#define Circle_DEFAULTS \
	{{{ \
		/*   0 the_area */ 0.0, \
		/*   8 radius */ 0.0 \
	}}}

static inline double
Circle_get_the_area(const Circle *self)
{
	return self->the_area;
}

static inline void
Circle_set_the_area(Circle *self, double value)
{
	self->the_area = value;
}

static inline double
Circle_get_radius(const Circle *self)
{
	return self->radius;
}

static inline void
Circle_set_radius(Circle *self, double value)
{
	self->radius = value;
}

/** Makes raw memory an object. */
static inline void
Circle_init(Circle *self)
{
	static const Circle slot_defaults_ = Circle_DEFAULTS;

	slot_move(self, &slot_defaults_, sizeof *self);
}

/** Writes the class's own slots and nothing else. */
static inline void
Circle_copy(Circle *to, const Circle *from)
{
	*to = *from;
}

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

typedef struct Shape_pool Circle_pool;
#define Circle_pool_init    Shape_pool_init
#define Circle_pool_count   Shape_pool_count
#define Circle_pool_clear   Shape_pool_clear
#define Circle_pool_destroy Shape_pool_destroy
#define Circle_pool_walk    Shape_pool_walk
#define Circle_next(walk_)        SLOT_CAST(Circle *, slot_walk_next(walk_, &Circle_class))

/** As Circle_init leaves it; NULL when out of memory. */
static inline Circle *
Circle_new(Circle_pool *pool)
{
	void *self = slot_pool_new(&pool->slot_pool_Shape, &Circle_class);

	if (self)
		Circle_init(SLOT_CAST(Circle *, self));
	return SLOT_CAST(Circle *, self);
}

/** With all that it owns. */
static inline void
Circle_free(Circle_pool *pool, Circle *self)
{
	slot_pool_free(&pool->slot_pool_Shape, self);
}

/** NULL where the object is none. */
static inline Circle *
Circle_from_Shape(const Circle_pool *pool, Shape *from)
{
	return SLOT_CAST(Circle *, SLOT_NOT_CONST_(slot_from(&pool->slot_pool_Shape, from, &Circle_class)));
}

static inline const Circle *
Circle_from_const_Shape(const Circle_pool *pool, const Shape *from)
{
	return SLOT_CAST(const Circle *, slot_from(&pool->slot_pool_Shape, from, &Circle_class));
}

typedef Circle *Circle_idx;
#define Circle_at(pool_, pointer_)  ((void)(pool_), (pointer_))
#define Circle_idx_of(pool_, self_) ((void)(pool_), (self_))

#define Circle_ARGS_(slot_A_) \
	slot_A_(NEED, ALWAYS, SET, GET, Circle, double, the_area, the_area, 0) \
	slot_A_(NEED, ALWAYS, SET, GET, Circle, double, radius, radius, 0) \

#define Circle_make(...)             SLOT_MAKE_(Circle, Circle_ARGS_, SLOT_NO_HOOK_, __VA_ARGS__)
#define Circle_replace(object_, ...) SLOT_REPLACE_(Circle, Circle_ARGS_, SLOT_NO_HOOK_, object_, __VA_ARGS__)
#define Circle_of(slot_the_area_, slot_radius_) \
	SLOT_OF_(Circle, SLOT_NO_HOOK_, \
		 SLOT_OF_ARG_(SET, Circle, double, the_area, the_area, slot_the_area_) \
		 SLOT_OF_ARG_(SET, Circle, double, radius, radius, slot_radius_) \
		 SLOT_NO_MORE_)
#define Circle_eq(a_, b_) slot_eq(&Circle_class, SLOT_IS_(Circle, a_), SLOT_IS_(Circle, b_))
#define Circle_repr(self_, text_, size_) slot_repr(&Circle_class, SLOT_IS_(Circle, self_), text_, size_)
#define Circle_validate(self_, report_, context_) slot_validate(&Circle_class, SLOT_IS_(Circle, self_), report_, context_)

#define Circle_to_json(self_, writer_) slot_json_write(writer_, &Circle_class, SLOT_IS_(Circle, self_))

/** What it has is given up; at a fault it is as Circle_init leaves it. */
static inline bool
Circle_from_json(Circle *self, slot_json_reader *reader)
{
	Circle_init(self);
	return slot_json_read(reader, &Circle_class, self);
}

#define Circle_new_from_json(pool_, reader_) SLOT_CAST(Circle *, slot_json_read_new(reader_, &(pool_)->slot_pool_Shape, &Circle_class))


/*---- class Box, a kind of Shape ----------------------------------------------------------*/

struct Box { /* 16 bytes, align 8 */
	SLOT_EXTENSION_ union {
		SLOT_EXTENSION_ struct {
			/*   0 */ double the_area;
			/*   8 */ uint8_t sides[3];
			/*  11 */ uint8_t slot_spare11[5];
		};
		Shape slot_base;
	};
};

enum Box_slot {
	Box_SLOT_the_area,
	Box_SLOT_sides
};
#define Box_SLOTS SLOT_NAMES("the_area, sides")
#define Box_HAS_the_area SLOT_YES
#define Box_HAS_sides SLOT_YES
#define Box_LEN_sides 3
#define Box_class (json_tables.Box)
/** Changes with names, types and offsets. */
#define Box_LAYOUT 0x216e1691679ba98e

/** What an object starts with: a constant initialiser. */
#define Box_DEFAULTS \
	{{{ \
		/*   0 the_area */ 0.0, \
		/*   8 sides */ {0}, \
		/*  11 slot_spare11 */ {0} \
	}}}

static inline double
Box_get_the_area(const Box *self)
{
	return self->the_area;
}

static inline void
Box_set_the_area(Box *self, double value)
{
	self->the_area = value;
}

static inline uint8_t
Box_get_sides(const Box *self, size_t i)
{
	SLOT_ASSERT_(i < Box_LEN_sides);
	if (!(i < Box_LEN_sides))
		return 0;
	return self->sides[i];
}

static inline bool
Box_set_sides(Box *self, size_t i, uint8_t value)
{
	SLOT_ASSERT_(i < Box_LEN_sides);
	if (!(i < Box_LEN_sides))
		return false;
	self->sides[i] = value;
	return true;
}

static inline const uint8_t *
Box_data_sides(const Box *self)
{
	return self->sides;
}

static inline uint8_t *
Box_at_sides(Box *self, size_t i)
{
	SLOT_ASSERT_(i < Box_LEN_sides);
	if (!(i < Box_LEN_sides))
		return NULL;
	return &self->sides[i];
}

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
	*to = *from;
}

static inline Shape *
Box_as_Shape(Box *self)
{
	return &self->slot_base;
}

static inline const Shape *
Box_as_const_Shape(const Box *self)
{
	return &self->slot_base;
}

typedef struct Shape_pool Box_pool;
#define Box_pool_init    Shape_pool_init
#define Box_pool_count   Shape_pool_count
#define Box_pool_clear   Shape_pool_clear
#define Box_pool_destroy Shape_pool_destroy
#define Box_pool_walk    Shape_pool_walk
#define Box_next(walk_)        SLOT_CAST(Box *, slot_walk_next(walk_, &Box_class))

/** As Box_init leaves it; NULL when out of memory. */
static inline Box *
Box_new(Box_pool *pool)
{
	void *self = slot_pool_new(&pool->slot_pool_Shape, &Box_class);

	if (self)
		Box_init(SLOT_CAST(Box *, self));
	return SLOT_CAST(Box *, self);
}

/** With all that it owns. */
static inline void
Box_free(Box_pool *pool, Box *self)
{
	slot_pool_free(&pool->slot_pool_Shape, self);
}

/** NULL where the object is none. */
static inline Box *
Box_from_Shape(const Box_pool *pool, Shape *from)
{
	return SLOT_CAST(Box *, SLOT_NOT_CONST_(slot_from(&pool->slot_pool_Shape, from, &Box_class)));
}

static inline const Box *
Box_from_const_Shape(const Box_pool *pool, const Shape *from)
{
	return SLOT_CAST(const Box *, slot_from(&pool->slot_pool_Shape, from, &Box_class));
}

typedef Box *Box_idx;
#define Box_at(pool_, pointer_)  ((void)(pool_), (pointer_))
#define Box_idx_of(pool_, self_) ((void)(pool_), (self_))

#define Box_ARGS_(slot_A_) \
	slot_A_(NEED, ALWAYS, SET, GET, Box, double, the_area, the_area, 0) \

#define Box_make(...)             SLOT_MAKE_(Box, Box_ARGS_, SLOT_NO_HOOK_, __VA_ARGS__)
#define Box_replace(object_, ...) SLOT_REPLACE_(Box, Box_ARGS_, SLOT_NO_HOOK_, object_, __VA_ARGS__)
#define Box_of(slot_the_area_) \
	SLOT_OF_(Box, SLOT_NO_HOOK_, \
		 SLOT_OF_ARG_(SET, Box, double, the_area, the_area, slot_the_area_) \
		 SLOT_NO_MORE_)
#define Box_eq(a_, b_) slot_eq(&Box_class, SLOT_IS_(Box, a_), SLOT_IS_(Box, b_))
#define Box_repr(self_, text_, size_) slot_repr(&Box_class, SLOT_IS_(Box, self_), text_, size_)
#define Box_validate(self_, report_, context_) slot_validate(&Box_class, SLOT_IS_(Box, self_), report_, context_)

#define Box_to_json(self_, writer_) slot_json_write(writer_, &Box_class, SLOT_IS_(Box, self_))

/** What it has is given up; at a fault it is as Box_init leaves it. */
static inline bool
Box_from_json(Box *self, slot_json_reader *reader)
{
	Box_init(self);
	return slot_json_read(reader, &Box_class, self);
}

#define Box_new_from_json(pool_, reader_) SLOT_CAST(Box *, slot_json_read_new(reader_, &(pool_)->slot_pool_Shape, &Box_class))


/*---- class Scene -------------------------------------------------------------------------*/

/** Not assigned with '=': two would own the same. */
struct Scene { /* 24 bytes, align 8 */
	SLOT_EXTENSION_ union {
		SLOT_EXTENSION_ struct {
			/*   0 */ Shape **shapes;
			/*   8 */ Shape *best;
			/** Optional. */
			/*  16 */ char *title;
		};
		SLOT_NOT_COPIED_
	};
};

enum Scene_slot {
	Scene_SLOT_shapes,
	Scene_SLOT_best,
	Scene_SLOT_title
};
#define Scene_SLOTS SLOT_NAMES("shapes, best, title")
#define Scene_HAS_shapes SLOT_YES
#define Scene_HAS_best SLOT_YES
#define Scene_HAS_title SLOT_YES
#define Scene_class (json_tables.Scene)
/** Changes with names, types and offsets. */
#define Scene_LAYOUT 0x7235ce9fe26580a5

/** What an object starts with: a constant initialiser. */
#define Scene_DEFAULTS \
	{{{ \
		/*   0 shapes */ NULL, \
		/*   8 best */ NULL, \
		/*  16 title */ NULL \
	}}}

/** Elements in the list. */
static inline size_t
Scene_count_shapes(const Scene *self)
{
	return slot_block_count(self->shapes);
}

static inline Shape *
Scene_get_shapes(const Scene *self, size_t i)
{
	SLOT_ASSERT_(i < Scene_count_shapes(self));
	if (!(i < Scene_count_shapes(self)))
		return NULL;
	return self->shapes[i];
}

/** Takes over an object of a pool that has no other owner, or NULL, and frees what was there. */
static inline bool
Scene_set_shapes(Scene *self, size_t i, Shape *value)
{
	SLOT_ASSERT_(i < Scene_count_shapes(self));
	if (!(i < Scene_count_shapes(self)))
		return false;
	slot_own_set(&self->shapes[i], value);
	return true;
}

/** Hands it over to the caller, without a gap. */
static inline Shape *
Scene_take_shapes(Scene *self, size_t i)
{
	Shape *value;

	SLOT_ASSERT_(i < Scene_count_shapes(self));
	if (!(i < Scene_count_shapes(self)))
		return NULL;
	value = self->shapes[i];
	self->shapes[i] = NULL;
	slot_remove(&Scene_class, self, Scene_SLOT_shapes, i);
	return value;
}

/** Room for that many in all; false when out of memory. Of what was told, places may have moved. */
static inline bool
Scene_reserve_shapes(Scene *self, size_t count)
{
	return slot_list_reserve(&self->shapes, count, 8);
}

/** Before element i; false, and nothing changed, when out of memory. */
static inline bool
Scene_insert_shapes(Scene *self, size_t i, Shape *value)
{
	if (slot_insert(&Scene_class, self, Scene_SLOT_shapes, i) != SLOT_OK)
		return false;
	self->shapes[i] = value;
	return true;
}

static inline bool
Scene_append_shapes(Scene *self, Shape *value)
{
	return Scene_insert_shapes(self, Scene_count_shapes(self), value);
}

/** With what it owns. */
static inline bool
Scene_remove_shapes(Scene *self, size_t i)
{
	return slot_remove(&Scene_class, self, Scene_SLOT_shapes, i) == SLOT_OK;
}

/** Gives up what is there. */
static inline void
Scene_clear_shapes(Scene *self)
{
	slot_unset(&Scene_class, self, Scene_SLOT_shapes);
}

static inline Shape *
Scene_get_best(const Scene *self)
{
	return self->best;
}

/** Takes over an object of a pool that has no other owner, or NULL, and frees what was there. */
static inline void
Scene_set_best(Scene *self, Shape *value)
{
	slot_own_set(&self->best, value);
}

/** Hands it over to the caller: NULL is left. */
static inline Shape *
Scene_take_best(Scene *self)
{
	Shape *value;

	value = self->best;
	self->best = NULL;
	return value;
}

static inline bool
Scene_has_title(const Scene *self)
{
	return self->title != NULL;
}

static inline const char *
Scene_get_title(const Scene *self)
{
	return self->title;
}

/** Copies it; NULL stands for the text at the start: unset. False, and nothing changed, when out
 * of memory. */
static inline bool
Scene_set_title(Scene *self, const char *value)
{
	return slot_string_copy(&self->title, value);
}

/** Gives up what is there: unset. */
static inline void
Scene_clear_title(Scene *self)
{
	slot_unset(&Scene_class, self, Scene_SLOT_title);
}

/** Makes raw memory an object. */
static inline void
Scene_init(Scene *self)
{
	static const Scene slot_defaults_ = Scene_DEFAULTS;

	slot_move(self, &slot_defaults_, sizeof *self);
}

/* With copies of all that it owns, in the pools where that is; false, and nothing changed, when out
 * of memory. */
#define Scene_copy(to_, from_) slot_copy(&Scene_class, SLOT_IS_NOT_CONST_(Scene, to_), SLOT_IS_(Scene, from_))

/** Gives up what it owns: texts and lists are as at the start, own pointers NULL. For objects that
 * are in no pool. */
static inline void
Scene_release(Scene *self)
{
	slot_release(&Scene_class, self);
}

/** A pool of Scene objects and those of classes below it. */
typedef struct Scene_pool {
	slot_pool slot_pool_Scene;
	slot_pool *slot_peers[1];
} Scene_pool;

/* Its objects own objects of the pools that follow it. */
#define Scene_pool_init(pool_, Shape) \
	( \
	(pool_)->slot_peers[0] = &(Shape)->slot_pool_Shape, \
	slot_pool_init(&(pool_)->slot_pool_Scene, &Scene_class, (pool_)->slot_peers, 1))
#define Scene_pool_count(pool_)   ((pool_)->slot_pool_Scene.count)
#define Scene_pool_clear(pool_)   slot_pool_clear(&(pool_)->slot_pool_Scene)
#define Scene_pool_destroy(pool_) slot_pool_destroy(&(pool_)->slot_pool_Scene)
#define Scene_pool_walk(pool_)    slot_pool_walk(&(pool_)->slot_pool_Scene)
#define Scene_next(walk_)        SLOT_CAST(Scene *, slot_walk_next(walk_, NULL))

/** As Scene_init leaves it; NULL when out of memory. */
static inline Scene *
Scene_new(Scene_pool *pool)
{
	void *self = slot_pool_new(&pool->slot_pool_Scene, &Scene_class);

	if (self)
		Scene_init(SLOT_CAST(Scene *, self));
	return SLOT_CAST(Scene *, self);
}

/** With all that it owns. */
static inline void
Scene_free(Scene_pool *pool, Scene *self)
{
	slot_pool_free(&pool->slot_pool_Scene, self);
}

typedef Scene *Scene_idx;
#define Scene_at(pool_, pointer_)  ((void)(pool_), (pointer_))
#define Scene_idx_of(pool_, self_) ((void)(pool_), (self_))

#define Scene_ARGS_(slot_A_) \
	slot_A_(NEED, POINTER, SET, OWN, Scene, Shape *, best, best, 0) \
	slot_A_(MAY, POINTER, TRY, TEXT, Scene, const char *, title, title, NULL) \

#define Scene_make(...)             SLOT_MAKE_(Scene, Scene_ARGS_, SLOT_NO_HOOK_, __VA_ARGS__)
#define Scene_replace(object_, ...) SLOT_REPLACE_(Scene, Scene_ARGS_, SLOT_NO_HOOK_, object_, __VA_ARGS__)
#define Scene_of(slot_best_) \
	SLOT_OF_(Scene, SLOT_NO_HOOK_, \
		 SLOT_OF_ARG_(SET, Scene, Shape *, best, best, slot_best_) \
		 SLOT_NO_MORE_)
#define Scene_eq(a_, b_) slot_eq(&Scene_class, SLOT_IS_(Scene, a_), SLOT_IS_(Scene, b_))
#define Scene_repr(self_, text_, size_) slot_repr(&Scene_class, SLOT_IS_(Scene, self_), text_, size_)
#define Scene_validate(self_, report_, context_) slot_validate(&Scene_class, SLOT_IS_(Scene, self_), report_, context_)

#define Scene_to_json(self_, writer_) slot_json_write(writer_, &Scene_class, SLOT_IS_(Scene, self_))

/** What it has is given up; at a fault it is as Scene_init leaves it. */
static inline bool
Scene_from_json(Scene *self, slot_json_reader *reader)
{
	slot_release(&Scene_class, self);
	Scene_init(self);
	return slot_json_read(reader, &Scene_class, self);
}

#define Scene_new_from_json(pool_, reader_) SLOT_CAST(Scene *, slot_json_read_new(reader_, &(pool_)->slot_pool_Scene, &Scene_class))


/*---- class Lists -------------------------------------------------------------------------*/

/** Not assigned with '=': two would own the same. */
struct Lists { /* 40 bytes, align 8; as declared 48 */
	SLOT_EXTENSION_ union {
		SLOT_EXTENSION_ struct {
			/*   0 */ int16_t *some;
			/*   8 */ char **words;
			/*  16 */ const char *unit;
			/*  24 */ const char **units;
			/*  32 */ uint8_t slot_count_upto;
			/*  33 */ uint8_t upto[2];
			/*  35 */ int8_t end;
			/*  36 */ uint8_t slot_spare36[4];
		};
		SLOT_NOT_COPIED_
	};
};

enum Lists_slot {
	Lists_SLOT_some,
	Lists_SLOT_upto,
	Lists_SLOT_words,
	Lists_SLOT_unit,
	Lists_SLOT_units,
	Lists_SLOT_end
};
#define Lists_SLOTS SLOT_NAMES("some, upto, words, unit, units, end")
#define Lists_HAS_some SLOT_YES
#define Lists_HAS_upto SLOT_YES
#define Lists_HAS_words SLOT_YES
#define Lists_HAS_unit SLOT_YES
#define Lists_HAS_units SLOT_YES
#define Lists_HAS_end SLOT_YES
#define Lists_LEN_upto 2
#define Lists_class (json_tables.Lists)
/** Changes with names, types and offsets. */
#define Lists_LAYOUT 0x66794a80d012e184

/** What an object starts with: a constant initialiser. */
#define Lists_DEFAULTS \
	{{{ \
		/*   0 some */ NULL, \
		/*   8 words */ NULL, \
		/*  16 unit */ NULL, \
		/*  24 units */ NULL, \
		/*  32 slot_count_upto */ 0, \
		/*  33 upto */ {0}, \
		/*  35 end */ 0, \
		/*  36 slot_spare36 */ {0} \
	}}}

/** Elements in the list. */
static inline size_t
Lists_count_some(const Lists *self)
{
	return slot_block_count(self->some);
}

static inline int16_t
Lists_get_some(const Lists *self, size_t i)
{
	SLOT_ASSERT_(i < Lists_count_some(self));
	if (!(i < Lists_count_some(self)))
		return 0;
	return self->some[i];
}

static inline bool
Lists_set_some(Lists *self, size_t i, int16_t value)
{
	SLOT_ASSERT_(i < Lists_count_some(self));
	if (!(i < Lists_count_some(self)))
		return false;
	self->some[i] = value;
	return true;
}

static inline const int16_t *
Lists_data_some(const Lists *self)
{
	return self->some;
}

static inline int16_t *
Lists_at_some(Lists *self, size_t i)
{
	SLOT_ASSERT_(i < Lists_count_some(self));
	if (!(i < Lists_count_some(self)))
		return NULL;
	return &self->some[i];
}

/** Room for that many in all; false when out of memory. Of what was told, places may have moved. */
static inline bool
Lists_reserve_some(Lists *self, size_t count)
{
	return slot_list_reserve(&self->some, count, 2);
}

/** Before element i; false, and nothing changed, where memory is out. */
static inline bool
Lists_insert_some(Lists *self, size_t i, int16_t value)
{
	if (!slot_list_insert(&self->some, i, 2))
		return false;
	self->some[i] = value;
	return true;
}

static inline bool
Lists_append_some(Lists *self, int16_t value)
{
	return Lists_insert_some(self, Lists_count_some(self), value);
}

/** With what it owns. */
static inline bool
Lists_remove_some(Lists *self, size_t i)
{
	return slot_remove(&Lists_class, self, Lists_SLOT_some, i) == SLOT_OK;
}

/** Gives up what is there. */
static inline void
Lists_clear_some(Lists *self)
{
	slot_unset(&Lists_class, self, Lists_SLOT_some);
}

/** Elements in use, at most Lists_LEN_upto. */
static inline size_t
Lists_count_upto(const Lists *self)
{
	return self->slot_count_upto;
}

static inline uint8_t
Lists_get_upto(const Lists *self, size_t i)
{
	SLOT_ASSERT_(i < Lists_count_upto(self));
	if (!(i < Lists_count_upto(self)))
		return 0;
	return self->upto[i];
}

static inline bool
Lists_set_upto(Lists *self, size_t i, uint8_t value)
{
	SLOT_ASSERT_(i < Lists_count_upto(self));
	if (!(i < Lists_count_upto(self)))
		return false;
	self->upto[i] = value;
	return true;
}

static inline const uint8_t *
Lists_data_upto(const Lists *self)
{
	return self->upto;
}

static inline uint8_t *
Lists_at_upto(Lists *self, size_t i)
{
	SLOT_ASSERT_(i < Lists_count_upto(self));
	if (!(i < Lists_count_upto(self)))
		return NULL;
	return &self->upto[i];
}

/** Before element i; false, and nothing changed, where the array is full or the value refused. */
static inline bool
Lists_insert_upto(Lists *self, size_t i, uint8_t value)
{
	size_t count = Lists_count_upto(self);

	SLOT_ASSERT_(i <= count);
	if (i > count || count == Lists_LEN_upto)
		return false;
	slot_open_gap(self->upto, i, count, sizeof self->upto[0]);
	self->upto[i] = value;
	self->slot_count_upto++;
	return true;
}

static inline bool
Lists_append_upto(Lists *self, uint8_t value)
{
	return Lists_insert_upto(self, Lists_count_upto(self), value);
}

static inline bool
Lists_remove_upto(Lists *self, size_t i)
{
	size_t count = Lists_count_upto(self);

	SLOT_ASSERT_(i < count);
	if (i >= count)
		return false;
	slot_close_gap(self->upto, i, count, sizeof self->upto[0]);
	self->slot_count_upto--;
	return true;
}

/** Elements in the list. */
static inline size_t
Lists_count_words(const Lists *self)
{
	return slot_block_count(self->words);
}

static inline const char *
Lists_get_words(const Lists *self, size_t i)
{
	SLOT_ASSERT_(i < Lists_count_words(self));
	if (!(i < Lists_count_words(self)))
		return "";
	return self->words[i] ? self->words[i] : "";
}

/** Copies it; NULL stands for the text at the start. False, and nothing changed, when out
 * of memory. */
static inline bool
Lists_set_words(Lists *self, size_t i, const char *value)
{
	SLOT_ASSERT_(i < Lists_count_words(self));
	if (!(i < Lists_count_words(self)))
		return false;
	return slot_string_copy(&self->words[i], value);
}

/** Room for that many in all; false when out of memory. Of what was told, places may have moved. */
static inline bool
Lists_reserve_words(Lists *self, size_t count)
{
	return slot_list_reserve(&self->words, count, 8);
}

/** Before element i; false, and nothing changed, when out of memory. */
static inline bool
Lists_insert_words(Lists *self, size_t i, const char *value)
{
	return slot_insert_string(&Lists_class, self, Lists_SLOT_words, i, value) == SLOT_OK;
}

static inline bool
Lists_append_words(Lists *self, const char *value)
{
	return Lists_insert_words(self, Lists_count_words(self), value);
}

/** With what it owns. */
static inline bool
Lists_remove_words(Lists *self, size_t i)
{
	return slot_remove(&Lists_class, self, Lists_SLOT_words, i) == SLOT_OK;
}

/** Gives up what is there. */
static inline void
Lists_clear_words(Lists *self)
{
	slot_unset(&Lists_class, self, Lists_SLOT_words);
}

static inline const char *
Lists_get_unit(const Lists *self)
{
	return self->unit ? self->unit : "";
}

/** Keeps the pointer: the text must live as long as it is here. */
static inline void
Lists_set_unit(Lists *self, const char *value)
{
	self->unit = value;
}

/** Elements in the list. */
static inline size_t
Lists_count_units(const Lists *self)
{
	return slot_block_count(self->units);
}

static inline const char *
Lists_get_units(const Lists *self, size_t i)
{
	SLOT_ASSERT_(i < Lists_count_units(self));
	if (!(i < Lists_count_units(self)))
		return "";
	return self->units[i] ? self->units[i] : "";
}

/** Keeps the pointer: the text must live as long as it is here. */
static inline bool
Lists_set_units(Lists *self, size_t i, const char *value)
{
	SLOT_ASSERT_(i < Lists_count_units(self));
	if (!(i < Lists_count_units(self)))
		return false;
	self->units[i] = value;
	return true;
}

/** Room for that many in all; false when out of memory. Of what was told, places may have moved. */
static inline bool
Lists_reserve_units(Lists *self, size_t count)
{
	return slot_list_reserve(&self->units, count, 8);
}

/** Before element i; false, and nothing changed, where memory is out. */
static inline bool
Lists_insert_units(Lists *self, size_t i, const char *value)
{
	if (!slot_list_insert(&self->units, i, 8))
		return false;
	self->units[i] = value;
	return true;
}

static inline bool
Lists_append_units(Lists *self, const char *value)
{
	return Lists_insert_units(self, Lists_count_units(self), value);
}

/** With what it owns. */
static inline bool
Lists_remove_units(Lists *self, size_t i)
{
	return slot_remove(&Lists_class, self, Lists_SLOT_units, i) == SLOT_OK;
}

/** Gives up what is there. */
static inline void
Lists_clear_units(Lists *self)
{
	slot_unset(&Lists_class, self, Lists_SLOT_units);
}

static inline int8_t
Lists_get_end(const Lists *self)
{
	return self->end;
}

static inline void
Lists_set_end(Lists *self, int8_t value)
{
	self->end = value;
}

/** Makes raw memory an object. */
static inline void
Lists_init(Lists *self)
{
	static const Lists slot_defaults_ = Lists_DEFAULTS;

	slot_move(self, &slot_defaults_, sizeof *self);
}

/* With copies of all that it owns, in the pools where that is; false, and nothing changed, when out
 * of memory. */
#define Lists_copy(to_, from_) slot_copy(&Lists_class, SLOT_IS_NOT_CONST_(Lists, to_), SLOT_IS_(Lists, from_))

/** Gives up what it owns: texts and lists are as at the start, own pointers NULL. For objects that
 * are in no pool. */
static inline void
Lists_release(Lists *self)
{
	slot_release(&Lists_class, self);
}

/** A pool of Lists objects and those of classes below it. */
typedef struct Lists_pool {
	slot_pool slot_pool_Lists;
} Lists_pool;

#define Lists_pool_init(pool_)    slot_pool_init(&(pool_)->slot_pool_Lists, &Lists_class, NULL, 0)
#define Lists_pool_count(pool_)   ((pool_)->slot_pool_Lists.count)
#define Lists_pool_clear(pool_)   slot_pool_clear(&(pool_)->slot_pool_Lists)
#define Lists_pool_destroy(pool_) slot_pool_destroy(&(pool_)->slot_pool_Lists)
#define Lists_pool_walk(pool_)    slot_pool_walk(&(pool_)->slot_pool_Lists)
#define Lists_next(walk_)        SLOT_CAST(Lists *, slot_walk_next(walk_, NULL))

/** As Lists_init leaves it; NULL when out of memory. */
static inline Lists *
Lists_new(Lists_pool *pool)
{
	void *self = slot_pool_new(&pool->slot_pool_Lists, &Lists_class);

	if (self)
		Lists_init(SLOT_CAST(Lists *, self));
	return SLOT_CAST(Lists *, self);
}

/** With all that it owns. */
static inline void
Lists_free(Lists_pool *pool, Lists *self)
{
	slot_pool_free(&pool->slot_pool_Lists, self);
}

typedef Lists *Lists_idx;
#define Lists_at(pool_, pointer_)  ((void)(pool_), (pointer_))
#define Lists_idx_of(pool_, self_) ((void)(pool_), (self_))

#define Lists_ARGS_(slot_A_) \
	slot_A_(NEED, ALWAYS, SET, GET, Lists, const char *, unit, unit, 0) \
	slot_A_(NEED, ALWAYS, SET, GET, Lists, int8_t, end, end, 0) \

#define Lists_make(...)             SLOT_MAKE_(Lists, Lists_ARGS_, SLOT_NO_HOOK_, __VA_ARGS__)
#define Lists_replace(object_, ...) SLOT_REPLACE_(Lists, Lists_ARGS_, SLOT_NO_HOOK_, object_, __VA_ARGS__)
#define Lists_of(slot_unit_, slot_end_) \
	SLOT_OF_(Lists, SLOT_NO_HOOK_, \
		 SLOT_OF_ARG_(SET, Lists, const char *, unit, unit, slot_unit_) \
		 SLOT_OF_ARG_(SET, Lists, int8_t, end, end, slot_end_) \
		 SLOT_NO_MORE_)
#define Lists_eq(a_, b_) slot_eq(&Lists_class, SLOT_IS_(Lists, a_), SLOT_IS_(Lists, b_))
#define Lists_repr(self_, text_, size_) slot_repr(&Lists_class, SLOT_IS_(Lists, self_), text_, size_)
#define Lists_validate(self_, report_, context_) slot_validate(&Lists_class, SLOT_IS_(Lists, self_), report_, context_)

#define Lists_to_json(self_, writer_) slot_json_write(writer_, &Lists_class, SLOT_IS_(Lists, self_))

/** What it has is given up; at a fault it is as Lists_init leaves it. */
static inline bool
Lists_from_json(Lists *self, slot_json_reader *reader)
{
	slot_release(&Lists_class, self);
	Lists_init(self);
	return slot_json_read(reader, &Lists_class, self);
}

#define Lists_new_from_json(pool_, reader_) SLOT_CAST(Lists *, slot_json_read_new(reader_, &(pool_)->slot_pool_Lists, &Lists_class))


/*---- class Plain -------------------------------------------------------------------------*/

struct Plain { /* 1 bytes, align 1 */
	/*   0 */ int8_t n;
};

enum Plain_slot {
	Plain_SLOT_n
};
#define Plain_SLOTS SLOT_NAMES("n")
#define Plain_HAS_n SLOT_YES
#define Plain_class (json_tables.Plain)
/** Changes with names, types and offsets. */
#define Plain_LAYOUT 0x6aa8d3867ed18b24

/** What an object starts with: a constant initialiser. */
#define Plain_DEFAULTS \
	{ \
		/*   0 n */ 0 \
	}

static inline int8_t
Plain_get_n(const Plain *self)
{
	return self->n;
}

static inline void
Plain_set_n(Plain *self, int8_t value)
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
	slot_A_(NEED, ALWAYS, SET, GET, Plain, int8_t, n, n, 0) \

#define Plain_make(...)             SLOT_MAKE_(Plain, Plain_ARGS_, SLOT_NO_HOOK_, __VA_ARGS__)
#define Plain_replace(object_, ...) SLOT_REPLACE_(Plain, Plain_ARGS_, SLOT_NO_HOOK_, object_, __VA_ARGS__)
#define Plain_of(slot_n_) \
	SLOT_OF_(Plain, SLOT_NO_HOOK_, \
		 SLOT_OF_ARG_(SET, Plain, int8_t, n, n, slot_n_) \
		 SLOT_NO_MORE_)
#define Plain_eq(a_, b_) slot_eq(&Plain_class, SLOT_IS_(Plain, a_), SLOT_IS_(Plain, b_))
#define Plain_repr(self_, text_, size_) slot_repr(&Plain_class, SLOT_IS_(Plain, self_), text_, size_)
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


/*---- class Kind, a kind of Plain ---------------------------------------------------------*/

/** Not assigned with '=': two would own the same. */
struct Kind { /* 16 bytes, align 8 */
	SLOT_EXTENSION_ union {
		SLOT_EXTENSION_ struct {
			/*   0 */ int8_t n;
			/*   1 */ uint8_t slot_spare1[7];
			/*   8 */ char *s;
		};
		Plain slot_base;
		SLOT_NOT_COPIED_
	};
};

enum Kind_slot {
	Kind_SLOT_n,
	Kind_SLOT_s
};
#define Kind_SLOTS SLOT_NAMES("n, s")
#define Kind_HAS_n SLOT_YES
#define Kind_HAS_s SLOT_YES
#define Kind_class (json_tables.Kind)
/** Changes with names, types and offsets. */
#define Kind_LAYOUT 0xa5c79d84394690b2

/** What an object starts with: a constant initialiser. */
#define Kind_DEFAULTS \
	{{{ \
		/*   0 n */ 0, \
		/*   1 slot_spare1 */ {0}, \
		/*   8 s */ NULL \
	}}}

static inline int8_t
Kind_get_n(const Kind *self)
{
	return self->n;
}

static inline void
Kind_set_n(Kind *self, int8_t value)
{
	self->n = value;
}

static inline const char *
Kind_get_s(const Kind *self)
{
	return self->s ? self->s : "";
}

/** Copies it; NULL stands for the text at the start. False, and nothing changed, when out
 * of memory. */
static inline bool
Kind_set_s(Kind *self, const char *value)
{
	return slot_string_copy(&self->s, value);
}

/** Makes raw memory an object. */
static inline void
Kind_init(Kind *self)
{
	static const Kind slot_defaults_ = Kind_DEFAULTS;

	slot_move(self, &slot_defaults_, sizeof *self);
}

static inline Plain *
Kind_as_Plain(Kind *self)
{
	return &self->slot_base;
}

static inline const Plain *
Kind_as_const_Plain(const Kind *self)
{
	return &self->slot_base;
}

/* With copies of all that it owns, in the pools where that is; false, and nothing changed, when out
 * of memory. */
#define Kind_copy(to_, from_) slot_copy(&Kind_class, SLOT_IS_NOT_CONST_(Kind, to_), SLOT_IS_(Kind, from_))

/** Gives up what it owns: texts and lists are as at the start, own pointers NULL. For objects that
 * are in no pool. */
static inline void
Kind_release(Kind *self)
{
	slot_release(&Kind_class, self);
}

typedef struct Plain_pool Kind_pool;
#define Kind_pool_init    Plain_pool_init
#define Kind_pool_count   Plain_pool_count
#define Kind_pool_clear   Plain_pool_clear
#define Kind_pool_destroy Plain_pool_destroy
#define Kind_pool_walk    Plain_pool_walk
#define Kind_next(walk_)        SLOT_CAST(Kind *, slot_walk_next(walk_, &Kind_class))

/** As Kind_init leaves it; NULL when out of memory. */
static inline Kind *
Kind_new(Kind_pool *pool)
{
	void *self = slot_pool_new(&pool->slot_pool_Plain, &Kind_class);

	if (self)
		Kind_init(SLOT_CAST(Kind *, self));
	return SLOT_CAST(Kind *, self);
}

/** With all that it owns. */
static inline void
Kind_free(Kind_pool *pool, Kind *self)
{
	slot_pool_free(&pool->slot_pool_Plain, self);
}

/** NULL where the object is none. */
static inline Kind *
Kind_from_Plain(const Kind_pool *pool, Plain *from)
{
	return SLOT_CAST(Kind *, SLOT_NOT_CONST_(slot_from(&pool->slot_pool_Plain, from, &Kind_class)));
}

static inline const Kind *
Kind_from_const_Plain(const Kind_pool *pool, const Plain *from)
{
	return SLOT_CAST(const Kind *, slot_from(&pool->slot_pool_Plain, from, &Kind_class));
}

typedef Kind *Kind_idx;
#define Kind_at(pool_, pointer_)  ((void)(pool_), (pointer_))
#define Kind_idx_of(pool_, self_) ((void)(pool_), (self_))

#define Kind_ARGS_(slot_A_) \
	slot_A_(NEED, ALWAYS, SET, GET, Kind, int8_t, n, n, 0) \
	slot_A_(NEED, ALWAYS, TRY, GET, Kind, const char *, s, s, 0) \

#define Kind_make(...)             SLOT_MAKE_(Kind, Kind_ARGS_, SLOT_NO_HOOK_, __VA_ARGS__)
#define Kind_replace(object_, ...) SLOT_REPLACE_(Kind, Kind_ARGS_, SLOT_NO_HOOK_, object_, __VA_ARGS__)
#define Kind_of(slot_n_, slot_s_) \
	SLOT_OF_(Kind, SLOT_NO_HOOK_, \
		 SLOT_OF_ARG_(SET, Kind, int8_t, n, n, slot_n_) \
		 SLOT_OF_ARG_(TRY, Kind, const char *, s, s, slot_s_) \
		 SLOT_NO_MORE_)
#define Kind_eq(a_, b_) slot_eq(&Kind_class, SLOT_IS_(Kind, a_), SLOT_IS_(Kind, b_))
#define Kind_repr(self_, text_, size_) slot_repr(&Kind_class, SLOT_IS_(Kind, self_), text_, size_)
#define Kind_validate(self_, report_, context_) slot_validate(&Kind_class, SLOT_IS_(Kind, self_), report_, context_)

#define Kind_to_json(self_, writer_) slot_json_write(writer_, &Kind_class, SLOT_IS_(Kind, self_))

/** What it has is given up; at a fault it is as Kind_init leaves it. */
static inline bool
Kind_from_json(Kind *self, slot_json_reader *reader)
{
	slot_release(&Kind_class, self);
	Kind_init(self);
	return slot_json_read(reader, &Kind_class, self);
}

#define Kind_new_from_json(pool_, reader_) SLOT_CAST(Kind *, slot_json_read_new(reader_, &(pool_)->slot_pool_Plain, &Kind_class))


/*---- class Sort, a kind of Plain ---------------------------------------------------------*/

struct Sort { /* 2 bytes, align 1 */
	SLOT_EXTENSION_ union {
		SLOT_EXTENSION_ struct {
			/*   0 */ int8_t n;
			/*   1 */ bool b;
		};
		Plain slot_base;
	};
};

enum Sort_slot {
	Sort_SLOT_n,
	Sort_SLOT_b
};
#define Sort_SLOTS SLOT_NAMES("n, b")
#define Sort_HAS_n SLOT_YES
#define Sort_HAS_b SLOT_YES
#define Sort_class (json_tables.Sort)
/** Changes with names, types and offsets. */
#define Sort_LAYOUT 0xf58f2682c7b816b8

/** What an object starts with: a constant initialiser. */
#define Sort_DEFAULTS \
	{{{ \
		/*   0 n */ 0, \
		/*   1 b */ false \
	}}}

static inline int8_t
Sort_get_n(const Sort *self)
{
	return self->n;
}

static inline void
Sort_set_n(Sort *self, int8_t value)
{
	self->n = value;
}

static inline bool
Sort_get_b(const Sort *self)
{
	return self->b;
}

static inline void
Sort_set_b(Sort *self, bool value)
{
	self->b = value;
}

/** Makes raw memory an object. */
static inline void
Sort_init(Sort *self)
{
	static const Sort slot_defaults_ = Sort_DEFAULTS;

	slot_move(self, &slot_defaults_, sizeof *self);
}

/** Writes the class's own slots and nothing else. */
static inline void
Sort_copy(Sort *to, const Sort *from)
{
	*to = *from;
}

static inline Plain *
Sort_as_Plain(Sort *self)
{
	return &self->slot_base;
}

static inline const Plain *
Sort_as_const_Plain(const Sort *self)
{
	return &self->slot_base;
}

typedef struct Plain_pool Sort_pool;
#define Sort_pool_init    Plain_pool_init
#define Sort_pool_count   Plain_pool_count
#define Sort_pool_clear   Plain_pool_clear
#define Sort_pool_destroy Plain_pool_destroy
#define Sort_pool_walk    Plain_pool_walk
#define Sort_next(walk_)        SLOT_CAST(Sort *, slot_walk_next(walk_, &Sort_class))

/** As Sort_init leaves it; NULL when out of memory. */
static inline Sort *
Sort_new(Sort_pool *pool)
{
	void *self = slot_pool_new(&pool->slot_pool_Plain, &Sort_class);

	if (self)
		Sort_init(SLOT_CAST(Sort *, self));
	return SLOT_CAST(Sort *, self);
}

/** With all that it owns. */
static inline void
Sort_free(Sort_pool *pool, Sort *self)
{
	slot_pool_free(&pool->slot_pool_Plain, self);
}

/** NULL where the object is none. */
static inline Sort *
Sort_from_Plain(const Sort_pool *pool, Plain *from)
{
	return SLOT_CAST(Sort *, SLOT_NOT_CONST_(slot_from(&pool->slot_pool_Plain, from, &Sort_class)));
}

static inline const Sort *
Sort_from_const_Plain(const Sort_pool *pool, const Plain *from)
{
	return SLOT_CAST(const Sort *, slot_from(&pool->slot_pool_Plain, from, &Sort_class));
}

typedef Sort *Sort_idx;
#define Sort_at(pool_, pointer_)  ((void)(pool_), (pointer_))
#define Sort_idx_of(pool_, self_) ((void)(pool_), (self_))

#define Sort_ARGS_(slot_A_) \
	slot_A_(NEED, ALWAYS, SET, GET, Sort, int8_t, n, n, 0) \
	slot_A_(NEED, ALWAYS, SET, GET, Sort, bool, b, b, 0) \

#define Sort_make(...)             SLOT_MAKE_(Sort, Sort_ARGS_, SLOT_NO_HOOK_, __VA_ARGS__)
#define Sort_replace(object_, ...) SLOT_REPLACE_(Sort, Sort_ARGS_, SLOT_NO_HOOK_, object_, __VA_ARGS__)
#define Sort_of(slot_n_, slot_b_) \
	SLOT_OF_(Sort, SLOT_NO_HOOK_, \
		 SLOT_OF_ARG_(SET, Sort, int8_t, n, n, slot_n_) \
		 SLOT_OF_ARG_(SET, Sort, bool, b, b, slot_b_) \
		 SLOT_NO_MORE_)
#define Sort_eq(a_, b_) slot_eq(&Sort_class, SLOT_IS_(Sort, a_), SLOT_IS_(Sort, b_))
#define Sort_repr(self_, text_, size_) slot_repr(&Sort_class, SLOT_IS_(Sort, self_), text_, size_)
#define Sort_validate(self_, report_, context_) slot_validate(&Sort_class, SLOT_IS_(Sort, self_), report_, context_)

#define Sort_to_json(self_, writer_) slot_json_write(writer_, &Sort_class, SLOT_IS_(Sort, self_))

/** What it has is given up; at a fault it is as Sort_init leaves it. */
static inline bool
Sort_from_json(Sort *self, slot_json_reader *reader)
{
	Sort_init(self);
	return slot_json_read(reader, &Sort_class, self);
}

#define Sort_new_from_json(pool_, reader_) SLOT_CAST(Sort *, slot_json_read_new(reader_, &(pool_)->slot_pool_Plain, &Sort_class))


/*---- class Plains ------------------------------------------------------------------------*/

/** Not assigned with '=': two would own the same. */
struct Plains { /* 8 bytes, align 8 */
	SLOT_EXTENSION_ union {
		SLOT_EXTENSION_ struct {
			/*   0 */ Plain **all;
		};
		SLOT_NOT_COPIED_
	};
};

enum Plains_slot {
	Plains_SLOT_all
};
#define Plains_SLOTS SLOT_NAMES("all")
#define Plains_HAS_all SLOT_YES
#define Plains_class (json_tables.Plains)
/** Changes with names, types and offsets. */
#define Plains_LAYOUT 0x2023000912efdf40

/** What an object starts with: a constant initialiser. */
#define Plains_DEFAULTS \
	{{{ \
		/*   0 all */ NULL \
	}}}

/** Elements in the list. */
static inline size_t
Plains_count_all(const Plains *self)
{
	return slot_block_count(self->all);
}

static inline Plain *
Plains_get_all(const Plains *self, size_t i)
{
	SLOT_ASSERT_(i < Plains_count_all(self));
	if (!(i < Plains_count_all(self)))
		return NULL;
	return self->all[i];
}

/** Takes over an object of a pool that has no other owner, or NULL, and frees what was there. */
static inline bool
Plains_set_all(Plains *self, size_t i, Plain *value)
{
	SLOT_ASSERT_(i < Plains_count_all(self));
	if (!(i < Plains_count_all(self)))
		return false;
	slot_own_set(&self->all[i], value);
	return true;
}

/** Hands it over to the caller, without a gap. */
static inline Plain *
Plains_take_all(Plains *self, size_t i)
{
	Plain *value;

	SLOT_ASSERT_(i < Plains_count_all(self));
	if (!(i < Plains_count_all(self)))
		return NULL;
	value = self->all[i];
	self->all[i] = NULL;
	slot_remove(&Plains_class, self, Plains_SLOT_all, i);
	return value;
}

/** Room for that many in all; false when out of memory. Of what was told, places may have moved. */
static inline bool
Plains_reserve_all(Plains *self, size_t count)
{
	return slot_list_reserve(&self->all, count, 8);
}

/** Before element i; false, and nothing changed, when out of memory. */
static inline bool
Plains_insert_all(Plains *self, size_t i, Plain *value)
{
	if (slot_insert(&Plains_class, self, Plains_SLOT_all, i) != SLOT_OK)
		return false;
	self->all[i] = value;
	return true;
}

static inline bool
Plains_append_all(Plains *self, Plain *value)
{
	return Plains_insert_all(self, Plains_count_all(self), value);
}

/** With what it owns. */
static inline bool
Plains_remove_all(Plains *self, size_t i)
{
	return slot_remove(&Plains_class, self, Plains_SLOT_all, i) == SLOT_OK;
}

/** Gives up what is there. */
static inline void
Plains_clear_all(Plains *self)
{
	slot_unset(&Plains_class, self, Plains_SLOT_all);
}

/** Makes raw memory an object. */
static inline void
Plains_init(Plains *self)
{
	static const Plains slot_defaults_ = Plains_DEFAULTS;

	slot_move(self, &slot_defaults_, sizeof *self);
}

/* With copies of all that it owns, in the pools where that is; false, and nothing changed, when out
 * of memory. */
#define Plains_copy(to_, from_) slot_copy(&Plains_class, SLOT_IS_NOT_CONST_(Plains, to_), SLOT_IS_(Plains, from_))

/** Gives up what it owns: texts and lists are as at the start, own pointers NULL. For objects that
 * are in no pool. */
static inline void
Plains_release(Plains *self)
{
	slot_release(&Plains_class, self);
}

/** A pool of Plains objects and those of classes below it. */
typedef struct Plains_pool {
	slot_pool slot_pool_Plains;
	slot_pool *slot_peers[1];
} Plains_pool;

/* Its objects own objects of the pools that follow it. */
#define Plains_pool_init(pool_, Plain) \
	( \
	(pool_)->slot_peers[0] = &(Plain)->slot_pool_Plain, \
	slot_pool_init(&(pool_)->slot_pool_Plains, &Plains_class, (pool_)->slot_peers, 1))
#define Plains_pool_count(pool_)   ((pool_)->slot_pool_Plains.count)
#define Plains_pool_clear(pool_)   slot_pool_clear(&(pool_)->slot_pool_Plains)
#define Plains_pool_destroy(pool_) slot_pool_destroy(&(pool_)->slot_pool_Plains)
#define Plains_pool_walk(pool_)    slot_pool_walk(&(pool_)->slot_pool_Plains)
#define Plains_next(walk_)        SLOT_CAST(Plains *, slot_walk_next(walk_, NULL))

/** As Plains_init leaves it; NULL when out of memory. */
static inline Plains *
Plains_new(Plains_pool *pool)
{
	void *self = slot_pool_new(&pool->slot_pool_Plains, &Plains_class);

	if (self)
		Plains_init(SLOT_CAST(Plains *, self));
	return SLOT_CAST(Plains *, self);
}

/** With all that it owns. */
static inline void
Plains_free(Plains_pool *pool, Plains *self)
{
	slot_pool_free(&pool->slot_pool_Plains, self);
}

typedef Plains *Plains_idx;
#define Plains_at(pool_, pointer_)  ((void)(pool_), (pointer_))
#define Plains_idx_of(pool_, self_) ((void)(pool_), (self_))

#define Plains_make() Plains_of()
#define Plains_of() \
	SLOT_OF_(Plains, SLOT_NO_HOOK_, \
		 SLOT_NO_MORE_)
#define Plains_eq(a_, b_) slot_eq(&Plains_class, SLOT_IS_(Plains, a_), SLOT_IS_(Plains, b_))
#define Plains_repr(self_, text_, size_) slot_repr(&Plains_class, SLOT_IS_(Plains, self_), text_, size_)
#define Plains_validate(self_, report_, context_) slot_validate(&Plains_class, SLOT_IS_(Plains, self_), report_, context_)

#define Plains_to_json(self_, writer_) slot_json_write(writer_, &Plains_class, SLOT_IS_(Plains, self_))

/** What it has is given up; at a fault it is as Plains_init leaves it. */
static inline bool
Plains_from_json(Plains *self, slot_json_reader *reader)
{
	slot_release(&Plains_class, self);
	Plains_init(self);
	return slot_json_read(reader, &Plains_class, self);
}

#define Plains_new_from_json(pool_, reader_) SLOT_CAST(Plains *, slot_json_read_new(reader_, &(pool_)->slot_pool_Plains, &Plains_class))


/*---- class Hooked ------------------------------------------------------------------------*/

struct Hooked { /* 8 bytes, align 4 */
	/*   0 */ int32_t a;
	/** 0 by default. */
	/*   4 */ int32_t b;
};

enum Hooked_slot {
	Hooked_SLOT_a,
	Hooked_SLOT_b
};
#define Hooked_SLOTS SLOT_NAMES("a, b")
#define Hooked_HAS_a SLOT_YES
#define Hooked_HAS_b SLOT_YES
#define Hooked_class (json_tables.Hooked)
/** Changes with names, types and offsets. */
#define Hooked_LAYOUT 0x4c69121331764bc0

/** What an object starts with: a constant initialiser. */
#define Hooked_DEFAULTS \
	{ \
		/*   0 a */ 0, \
		/*   4 b */ 0 \
	}

static inline int32_t
Hooked_get_a(const Hooked *self)
{
	return self->a;
}

static inline void
Hooked_set_a(Hooked *self, int32_t value)
{
	self->a = value;
}

static inline int32_t
Hooked_get_b(const Hooked *self)
{
	return self->b;
}

static inline void
Hooked_set_b(Hooked *self, int32_t value)
{
	self->b = value;
}

/** Makes raw memory an object. */
static inline void
Hooked_init(Hooked *self)
{
	static const Hooked slot_defaults_ = Hooked_DEFAULTS;

	slot_move(self, &slot_defaults_, sizeof *self);
}

/** Writes the class's own slots and nothing else. */
static inline void
Hooked_copy(Hooked *to, const Hooked *from)
{
	*to = *from;
}

/** A pool of Hooked objects and those of classes below it. */
typedef struct Hooked_pool {
	slot_pool slot_pool_Hooked;
} Hooked_pool;

#define Hooked_pool_init(pool_)    slot_pool_init(&(pool_)->slot_pool_Hooked, &Hooked_class, NULL, 0)
#define Hooked_pool_count(pool_)   ((pool_)->slot_pool_Hooked.count)
#define Hooked_pool_clear(pool_)   slot_pool_clear(&(pool_)->slot_pool_Hooked)
#define Hooked_pool_destroy(pool_) slot_pool_destroy(&(pool_)->slot_pool_Hooked)
#define Hooked_pool_walk(pool_)    slot_pool_walk(&(pool_)->slot_pool_Hooked)
#define Hooked_next(walk_)        SLOT_CAST(Hooked *, slot_walk_next(walk_, NULL))

/** As Hooked_init leaves it; NULL when out of memory. */
static inline Hooked *
Hooked_new(Hooked_pool *pool)
{
	void *self = slot_pool_new(&pool->slot_pool_Hooked, &Hooked_class);

	if (self)
		Hooked_init(SLOT_CAST(Hooked *, self));
	return SLOT_CAST(Hooked *, self);
}

/** With all that it owns. */
static inline void
Hooked_free(Hooked_pool *pool, Hooked *self)
{
	slot_pool_free(&pool->slot_pool_Hooked, self);
}

typedef Hooked *Hooked_idx;
#define Hooked_at(pool_, pointer_)  ((void)(pool_), (pointer_))
#define Hooked_idx_of(pool_, self_) ((void)(pool_), (self_))

/** The program's: called once an object is made, by Hooked_make and its kin. */
SLOT_EXTERN void json_hooked(Hooked *self);

#define Hooked_ARGS_(slot_A_) \
	slot_A_(NEED, ALWAYS, SET, GET, Hooked, int32_t, a, a, 0) \
	slot_A_(MAY, ALWAYS, SET, GET, Hooked, int32_t, b, b, SLOT_CAST(int32_t, 0)) \

#define Hooked_make(...)             SLOT_MAKE_(Hooked, Hooked_ARGS_, json_hooked, __VA_ARGS__)
#define Hooked_replace(object_, ...) SLOT_REPLACE_(Hooked, Hooked_ARGS_, json_hooked, object_, __VA_ARGS__)
#define Hooked_of(slot_a_) \
	SLOT_OF_(Hooked, json_hooked, \
		 SLOT_OF_ARG_(SET, Hooked, int32_t, a, a, slot_a_) \
		 SLOT_NO_MORE_)
#define Hooked_eq(a_, b_) slot_eq(&Hooked_class, SLOT_IS_(Hooked, a_), SLOT_IS_(Hooked, b_))
#define Hooked_repr(self_, text_, size_) slot_repr(&Hooked_class, SLOT_IS_(Hooked, self_), text_, size_)
#define Hooked_validate(self_, report_, context_) slot_validate(&Hooked_class, SLOT_IS_(Hooked, self_), report_, context_)

#define Hooked_to_json(self_, writer_) slot_json_write(writer_, &Hooked_class, SLOT_IS_(Hooked, self_))

/** What it has is given up; at a fault it is as Hooked_init leaves it. */
static inline bool
Hooked_from_json(Hooked *self, slot_json_reader *reader)
{
	Hooked_init(self);
	if (!slot_json_read(reader, &Hooked_class, self))
		return false;
	json_hooked(self);
	return true;
}

static inline Hooked *
Hooked_new_from_json(Hooked_pool *pool, slot_json_reader *from)
{
	void *self = slot_json_read_new(from, &pool->slot_pool_Hooked, &Hooked_class);

	if (self && slot_class_same(slot_class_of(self), &Hooked_class))
		json_hooked(SLOT_CAST(Hooked *, self));
	return SLOT_CAST(Hooked *, self);
}


/*---- class Open --------------------------------------------------------------------------*/

/** Not assigned with '=': two would own the same.
 * Open: objects have a dictionary of further attributes. */
struct Open { /* 16 bytes, align 8 */
	SLOT_EXTENSION_ union {
		SLOT_EXTENSION_ struct {
			/*   0 */ void *slot_dict;
			/*   8 */ int32_t a;
			/*  12 */ uint8_t slot_spare12[4];
		};
		SLOT_NOT_COPIED_
	};
};

enum Open_slot {
	Open_SLOT_a
};
#define Open_SLOTS SLOT_NAMES("a")
#define Open_HAS_a SLOT_YES
#define Open_class (json_tables.Open)
/** Changes with names, types and offsets. */
#define Open_LAYOUT 0x7e5f5edd3d261877

/** What an object starts with: a constant initialiser. */
#define Open_DEFAULTS \
	{{{ \
		/*   0 slot_dict */ NULL, \
		/*   8 a */ 0, \
		/*  12 slot_spare12 */ {0} \
	}}}

static inline int32_t
Open_get_a(const Open *self)
{
	return self->a;
}

static inline void
Open_set_a(Open *self, int32_t value)
{
	self->a = value;
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
	slot_A_(NEED, ALWAYS, SET, GET, Open, int32_t, a, a, 0) \

#define Open_make(...)             SLOT_MAKE_(Open, Open_ARGS_, SLOT_NO_HOOK_, __VA_ARGS__)
#define Open_replace(object_, ...) SLOT_REPLACE_(Open, Open_ARGS_, SLOT_NO_HOOK_, object_, __VA_ARGS__)
#define Open_of(slot_a_) \
	SLOT_OF_(Open, SLOT_NO_HOOK_, \
		 SLOT_OF_ARG_(SET, Open, int32_t, a, a, slot_a_) \
		 SLOT_NO_MORE_)
#define Open_eq(a_, b_) slot_eq(&Open_class, SLOT_IS_(Open, a_), SLOT_IS_(Open, b_))
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


/*---- class Skip --------------------------------------------------------------------------*/

/** Not assigned with '=': two would own the same. */
struct Skip { /* 32 bytes, align 8; as declared 40 */
	SLOT_EXTENSION_ union {
		SLOT_EXTENSION_ struct {
			/** "hi" by default. */
			/*   0 */ char *s;
			/** 1.5 by default. */
			/*   8 */ double r;
			/** 5 by default. */
			/*  16 */ int32_t a;
			/** Optional. */
			/*  20 */ uint8_t o;
			/** "abc" by default. */
			/*  21 */ char t[6];
			/*  27.0  whether o is set */
			/*  27 */ uint8_t slot_bits27;
			/*  28 */ uint8_t slot_spare28[4];
		};
		SLOT_NOT_COPIED_
	};
};

enum Skip_slot {
	Skip_SLOT_a,
	Skip_SLOT_s,
	Skip_SLOT_o,
	Skip_SLOT_r,
	Skip_SLOT_t
};
#define Skip_SLOTS SLOT_NAMES("a, s, o, r, t")
#define Skip_HAS_a SLOT_YES
#define Skip_HAS_s SLOT_YES
#define Skip_HAS_o SLOT_YES
#define Skip_HAS_r SLOT_YES
#define Skip_HAS_t SLOT_YES
#define Skip_class (json_tables.Skip)
/** Changes with names, types and offsets. */
#define Skip_LAYOUT 0x87bf7caeefff6f7d

/** What an object starts with: a constant initialiser. */
#define Skip_DEFAULTS \
	{{{ \
		/*   0 s */ NULL, \
		/*   8 r */ 1.5, \
		/*  16 a */ 5, \
		/*  20 o */ 0, \
		/*  21 t */ "abc", \
		/*  27 slot_bits27 */ 0x0, \
		/*  28 slot_spare28 */ {0} \
	}}}

static inline int32_t
Skip_get_a(const Skip *self)
{
	return self->a;
}

static inline void
Skip_set_a(Skip *self, int32_t value)
{
	self->a = value;
}

static inline const char *
Skip_get_s(const Skip *self)
{
	return self->s ? self->s : "hi";
}

/** Copies it; NULL stands for the text at the start. False, and nothing changed, when out
 * of memory. */
static inline bool
Skip_set_s(Skip *self, const char *value)
{
	return slot_string_copy(&self->s, value);
}

static inline bool
Skip_has_o(const Skip *self)
{
	return slot_bit(self->slot_bits27, 0);
}

static inline uint8_t
Skip_get_o(const Skip *self)
{
	return self->o;
}

static inline void
Skip_set_o(Skip *self, uint8_t value)
{
	self->o = value;
	self->slot_bits27 = slot_put8(self->slot_bits27, 0, 1, 1);
}

static inline void
Skip_clear_o(Skip *self)
{
	self->o = 0;
	self->slot_bits27 = slot_put8(self->slot_bits27, 0, 1, 0);
}

static inline double
Skip_get_r(const Skip *self)
{
	return self->r;
}

static inline void
Skip_set_r(Skip *self, double value)
{
	self->r = value;
}

static inline const char *
Skip_get_t(const Skip *self)
{
	return self->t;
}

/** False, and nothing changed, for a text of 6 bytes or more. */
static inline bool
Skip_set_t(Skip *self, const char *value)
{
	return slot_put_text(self->t, 6, value, strlen(value));
}

/** Makes raw memory an object. */
static inline void
Skip_init(Skip *self)
{
	static const Skip slot_defaults_ = Skip_DEFAULTS;

	slot_move(self, &slot_defaults_, sizeof *self);
}

/* With copies of all that it owns, in the pools where that is; false, and nothing changed, when out
 * of memory. */
#define Skip_copy(to_, from_) slot_copy(&Skip_class, SLOT_IS_NOT_CONST_(Skip, to_), SLOT_IS_(Skip, from_))

/** Gives up what it owns: texts and lists are as at the start, own pointers NULL. For objects that
 * are in no pool. */
static inline void
Skip_release(Skip *self)
{
	slot_release(&Skip_class, self);
}

/** A pool of Skip objects and those of classes below it. */
typedef struct Skip_pool {
	slot_pool slot_pool_Skip;
} Skip_pool;

#define Skip_pool_init(pool_)    slot_pool_init(&(pool_)->slot_pool_Skip, &Skip_class, NULL, 0)
#define Skip_pool_count(pool_)   ((pool_)->slot_pool_Skip.count)
#define Skip_pool_clear(pool_)   slot_pool_clear(&(pool_)->slot_pool_Skip)
#define Skip_pool_destroy(pool_) slot_pool_destroy(&(pool_)->slot_pool_Skip)
#define Skip_pool_walk(pool_)    slot_pool_walk(&(pool_)->slot_pool_Skip)
#define Skip_next(walk_)        SLOT_CAST(Skip *, slot_walk_next(walk_, NULL))

/** As Skip_init leaves it; NULL when out of memory. */
static inline Skip *
Skip_new(Skip_pool *pool)
{
	void *self = slot_pool_new(&pool->slot_pool_Skip, &Skip_class);

	if (self)
		Skip_init(SLOT_CAST(Skip *, self));
	return SLOT_CAST(Skip *, self);
}

/** With all that it owns. */
static inline void
Skip_free(Skip_pool *pool, Skip *self)
{
	slot_pool_free(&pool->slot_pool_Skip, self);
}

typedef Skip *Skip_idx;
#define Skip_at(pool_, pointer_)  ((void)(pool_), (pointer_))
#define Skip_idx_of(pool_, self_) ((void)(pool_), (self_))

#define Skip_ARGS_(slot_A_) \
	slot_A_(MAY, ALWAYS, SET, GET, Skip, int32_t, a, a, SLOT_CAST(int32_t, 5)) \
	slot_A_(MAY, ALWAYS, TRY, GET, Skip, const char *, s, s, "hi") \
	slot_A_(MAY, INT, T_INT, INT, Skip, int64_t, o, o, INT64_MIN) \
	slot_A_(MAY, ALWAYS, SET, GET, Skip, double, r, r, SLOT_CAST(double, 1.5)) \
	slot_A_(MAY, POINTER, TRY, OWN, Skip, const char *, t, t, "abc") \

#define Skip_make(...)             SLOT_MAKE_(Skip, Skip_ARGS_, SLOT_NO_HOOK_, __VA_ARGS__)
#define Skip_replace(object_, ...) SLOT_REPLACE_(Skip, Skip_ARGS_, SLOT_NO_HOOK_, object_, __VA_ARGS__)
#define Skip_of() \
	SLOT_OF_(Skip, SLOT_NO_HOOK_, \
		 SLOT_NO_MORE_)
#define Skip_eq(a_, b_) slot_eq(&Skip_class, SLOT_IS_(Skip, a_), SLOT_IS_(Skip, b_))
#define Skip_repr(self_, text_, size_) slot_repr(&Skip_class, SLOT_IS_(Skip, self_), text_, size_)
#define Skip_validate(self_, report_, context_) slot_validate(&Skip_class, SLOT_IS_(Skip, self_), report_, context_)

#define Skip_to_json(self_, writer_) slot_json_write(writer_, &Skip_class, SLOT_IS_(Skip, self_))

/** What it has is given up; at a fault it is as Skip_init leaves it. */
static inline bool
Skip_from_json(Skip *self, slot_json_reader *reader)
{
	slot_release(&Skip_class, self);
	Skip_init(self);
	return slot_json_read(reader, &Skip_class, self);
}

#define Skip_new_from_json(pool_, reader_) SLOT_CAST(Skip *, slot_json_read_new(reader_, &(pool_)->slot_pool_Skip, &Skip_class))


/*---- class All ---------------------------------------------------------------------------*/

/** Not assigned with '=': two would own the same. */
struct All { /* 256 bytes, align 8; sorted 264 */
	SLOT_EXTENSION_ union {
		SLOT_EXTENSION_ struct {
			/*   0 */ int64_t i64;
			/*   8 */ uint64_t u64;
			/*  16 */ double d;
			/** In 0..1. */
			/*  24 */ double bounded_d;
			/*  32 */ char *s;
			/*  40 */ void *raw;
			/*  48 */ double *list;
			/*  56 */ int32_t (*matrix)[2];
			/*  64 */ char **words;
			/*  72 */ Leg leg;
			/*  88 */ Leg *legs;
			/** Optional. */
			/*  96 */ double od;
			/** Optional. */
			/* 104 */ char *os;
			/** Optional. */
			/* 112 */ uint8_t *ol;
			/** Optional. */
			/* 120 */ void *oby;
			/* 128 */ void **lots;
			/* 136 */ int32_t i32;
			/** In 0..1000000. */
			/* 140 */ uint32_t u32;
			/* 144 */ float f;
			/* 148 */ int16_t i16;
			/* 150 */ uint16_t u16;
			/* 152 */ int16_t mode;
			/* 154 */ int16_t fixed[3];
			/* 160 */ int16_t grid[2][3][2];
			/** 9 by default. Optional. */
			/* 184 */ uint16_t ods;
			/* 186 */ bool flag;
			/* 187 */ bool bit;
			/* 188 */ int8_t i8;
			/* 189 */ uint8_t u8;
			/* 190 */ uint8_t side;
			/* 191 */ uint8_t perm;
			/* 192 */ char c;
			/* 193 */ char text[8];
			/* 201 */ char names[2][4];
			/* 209 */ uint8_t slot_count_upto;
			/* 210 */ uint8_t upto[4];
			/* 214 */ uint8_t slot_count_rows;
			/* 215 */ uint8_t rows[2][2];
			/* 219 */ Vec v;
			/* 227 */ Vec vs[2];
			/** Optional. */
			/* 243 */ uint8_t ou;
			/** Optional. */
			/* 244 */ Vec ov;
			/** Optional. */
			/* 252 */ uint8_t oa[2];
			/* 254.0  uint8_t urgency in 0..3, 2 bits = 2
			 * 254.2  whether od is set
			 * 254.3  whether ou is set
			 * 254.4  whether ods is set
			 * 254.5  opt Side oside
			 * 254.6  whether oside is set
			 * 254.7  opt bool ob
			 * 254.8  whether ob is set
			 * 254.9  whether ov is set
			 * 254.10 whether oa is set */
			/* 254 */ uint16_t slot_bits254;
		};
		SLOT_NOT_COPIED_
	};
};

enum All_slot {
	All_SLOT_flag,
	All_SLOT_bit,
	All_SLOT_i8,
	All_SLOT_i16,
	All_SLOT_i32,
	All_SLOT_i64,
	All_SLOT_u8,
	All_SLOT_u16,
	All_SLOT_u32,
	All_SLOT_u64,
	All_SLOT_f,
	All_SLOT_d,
	All_SLOT_bounded_d,
	All_SLOT_side,
	All_SLOT_mode,
	All_SLOT_perm,
	All_SLOT_c,
	All_SLOT_text,
	All_SLOT_names,
	All_SLOT_s,
	All_SLOT_raw,
	All_SLOT_fixed,
	All_SLOT_grid,
	All_SLOT_upto,
	All_SLOT_rows,
	All_SLOT_list,
	All_SLOT_matrix,
	All_SLOT_words,
	All_SLOT_v,
	All_SLOT_vs,
	All_SLOT_leg,
	All_SLOT_legs,
	All_SLOT_od,
	All_SLOT_ou,
	All_SLOT_os,
	All_SLOT_ods,
	All_SLOT_oside,
	All_SLOT_ob,
	All_SLOT_ov,
	All_SLOT_oa,
	All_SLOT_ol,
	All_SLOT_oby,
	All_SLOT_urgency,
	All_SLOT_lots
};
#define All_SLOTS SLOT_NAMES("flag, bit, i8, i16, i32, i64, u8, u16, u32, u64, " \
	"f, d, bounded_d, side, mode, perm, c, text, names, s, raw, fixed, grid, " \
	"upto, rows, list, matrix, words, v, vs, leg, legs, od, ou, os, ods, " \
	"oside, ob, ov, oa, ol, oby, urgency, lots")
#define All_HAS_flag SLOT_YES
#define All_HAS_bit SLOT_YES
#define All_HAS_i8 SLOT_YES
#define All_HAS_i16 SLOT_YES
#define All_HAS_i32 SLOT_YES
#define All_HAS_i64 SLOT_YES
#define All_HAS_u8 SLOT_YES
#define All_HAS_u16 SLOT_YES
#define All_HAS_u32 SLOT_YES
#define All_HAS_u64 SLOT_YES
#define All_HAS_f SLOT_YES
#define All_HAS_d SLOT_YES
#define All_HAS_bounded_d SLOT_YES
#define All_HAS_side SLOT_YES
#define All_HAS_mode SLOT_YES
#define All_HAS_perm SLOT_YES
#define All_HAS_c SLOT_YES
#define All_HAS_text SLOT_YES
#define All_HAS_names SLOT_YES
#define All_HAS_s SLOT_YES
#define All_HAS_raw SLOT_YES
#define All_HAS_fixed SLOT_YES
#define All_HAS_grid SLOT_YES
#define All_HAS_upto SLOT_YES
#define All_HAS_rows SLOT_YES
#define All_HAS_list SLOT_YES
#define All_HAS_matrix SLOT_YES
#define All_HAS_words SLOT_YES
#define All_HAS_v SLOT_YES
#define All_HAS_vs SLOT_YES
#define All_HAS_leg SLOT_YES
#define All_HAS_legs SLOT_YES
#define All_HAS_od SLOT_YES
#define All_HAS_ou SLOT_YES
#define All_HAS_os SLOT_YES
#define All_HAS_ods SLOT_YES
#define All_HAS_oside SLOT_YES
#define All_HAS_ob SLOT_YES
#define All_HAS_ov SLOT_YES
#define All_HAS_oa SLOT_YES
#define All_HAS_ol SLOT_YES
#define All_HAS_oby SLOT_YES
#define All_HAS_urgency SLOT_YES
#define All_HAS_lots SLOT_YES
#define All_LEN_names 2
#define All_LEN_fixed 3
#define All_LEN_grid 2
#define All_LEN_grid_2 3
#define All_LEN_grid_3 2
#define All_LEN_upto 4
#define All_LEN_rows 2
#define All_LEN_rows_2 2
#define All_LEN_matrix_2 2
#define All_LEN_vs 2
#define All_LEN_oa 2
#define All_class (json_tables.All)
/** Changes with names, types and offsets. */
#define All_LAYOUT 0x3154d21e892caa7c

/** What an object starts with: a constant initialiser. */
#define All_DEFAULTS \
	{{{ \
		/*   0 i64 */ 0, \
		/*   8 u64 */ 0, \
		/*  16 d */ 0.0, \
		/*  24 bounded_d */ 0.0, \
		/*  32 s */ NULL, \
		/*  40 raw */ NULL, \
		/*  48 list */ NULL, \
		/*  56 matrix */ NULL, \
		/*  64 words */ NULL, \
		/*  72 leg */ Leg_DEFAULTS, \
		/*  88 legs */ NULL, \
		/*  96 od */ 0.0, \
		/* 104 os */ NULL, \
		/* 112 ol */ NULL, \
		/* 120 oby */ NULL, \
		/* 128 lots */ NULL, \
		/* 136 i32 */ 0, \
		/* 140 u32 */ 0, \
		/* 144 f */ 0.0f, \
		/* 148 i16 */ 0, \
		/* 150 u16 */ 0, \
		/* 152 mode */ 0, \
		/* 154 fixed */ {0}, \
		/* 160 grid */ {{{0}}}, \
		/* 184 ods */ 9, \
		/* 186 flag */ false, \
		/* 187 bit */ false, \
		/* 188 i8 */ 0, \
		/* 189 u8 */ 0, \
		/* 190 side */ 0, \
		/* 191 perm */ 0, \
		/* 192 c */ '\000', \
		/* 193 text */ "", \
		/* 201 names */ {""}, \
		/* 209 slot_count_upto */ 0, \
		/* 210 upto */ {0}, \
		/* 214 slot_count_rows */ 0, \
		/* 215 rows */ {{0}}, \
		/* 219 v */ Vec_DEFAULTS, \
		/* 227 vs */ {Vec_DEFAULTS, Vec_DEFAULTS}, \
		/* 243 ou */ 0, \
		/* 244 ov */ Vec_DEFAULTS, \
		/* 252 oa */ {0}, \
		/* 254 slot_bits254 */ 0x12 \
	}}}

static inline bool
All_get_flag(const All *self)
{
	return self->flag;
}

static inline void
All_set_flag(All *self, bool value)
{
	self->flag = value;
}

static inline bool
All_get_bit(const All *self)
{
	return self->bit;
}

static inline void
All_set_bit(All *self, bool value)
{
	self->bit = value;
}

static inline int8_t
All_get_i8(const All *self)
{
	return self->i8;
}

static inline void
All_set_i8(All *self, int8_t value)
{
	self->i8 = value;
}

static inline int16_t
All_get_i16(const All *self)
{
	return self->i16;
}

static inline void
All_set_i16(All *self, int16_t value)
{
	self->i16 = value;
}

static inline int32_t
All_get_i32(const All *self)
{
	return self->i32;
}

static inline void
All_set_i32(All *self, int32_t value)
{
	self->i32 = value;
}

static inline int64_t
All_get_i64(const All *self)
{
	return self->i64;
}

static inline void
All_set_i64(All *self, int64_t value)
{
	self->i64 = value;
}

static inline uint8_t
All_get_u8(const All *self)
{
	return self->u8;
}

static inline void
All_set_u8(All *self, uint8_t value)
{
	self->u8 = value;
}

static inline uint16_t
All_get_u16(const All *self)
{
	return self->u16;
}

static inline void
All_set_u16(All *self, uint16_t value)
{
	self->u16 = value;
}

static inline uint32_t
All_get_u32(const All *self)
{
	return self->u32;
}

static inline bool
All_set_u32(All *self, int64_t value)
{
	if (value < 0 || value > 1000000)
		return false;
	self->u32 = SLOT_CAST(uint32_t, value);
	return true;
}

static inline uint64_t
All_get_u64(const All *self)
{
	return self->u64;
}

static inline void
All_set_u64(All *self, uint64_t value)
{
	self->u64 = value;
}

static inline float
All_get_f(const All *self)
{
	return self->f;
}

static inline void
All_set_f(All *self, float value)
{
	self->f = value;
}

static inline double
All_get_d(const All *self)
{
	return self->d;
}

static inline void
All_set_d(All *self, double value)
{
	self->d = value;
}

static inline double
All_get_bounded_d(const All *self)
{
	return self->bounded_d;
}

static inline bool
All_set_bounded_d(All *self, double value)
{
	if (!(value >= 0.0 && value <= 1.0))
		return false;
	self->bounded_d = value;
	return true;
}

static inline Side
All_get_side(const All *self)
{
	return SLOT_CAST(Side, self->side);
}

static inline bool
All_set_side(All *self, Side value)
{
	if (!Side_is_known(SLOT_CAST(int64_t, value)))
		return false;
	self->side = SLOT_CAST(uint8_t, value);
	return true;
}

static inline Mode
All_get_mode(const All *self)
{
	return SLOT_CAST(Mode, self->mode);
}

static inline bool
All_set_mode(All *self, Mode value)
{
	if (!slot_fits(SLOT_CAST(int64_t, value), -32768, 32767))
		return false;
	self->mode = SLOT_CAST(int16_t, value);
	return true;
}

static inline Perm
All_get_perm(const All *self)
{
	return SLOT_CAST(Perm, self->perm);
}

static inline bool
All_set_perm(All *self, Perm value)
{
	if (!Perm_is_known(SLOT_CAST(int64_t, value)))
		return false;
	self->perm = SLOT_CAST(uint8_t, value);
	return true;
}

static inline char
All_get_c(const All *self)
{
	return self->c;
}

static inline void
All_set_c(All *self, char value)
{
	self->c = value;
}

static inline const char *
All_get_text(const All *self)
{
	return self->text;
}

/** False, and nothing changed, for a text of 8 bytes or more. */
static inline bool
All_set_text(All *self, const char *value)
{
	return slot_put_text(self->text, 8, value, strlen(value));
}

static inline const char *
All_get_names(const All *self, size_t i)
{
	SLOT_ASSERT_(i < All_LEN_names);
	if (!(i < All_LEN_names))
		return "";
	return self->names[i];
}

/** False, and nothing changed, for a text of 4 bytes or more. */
static inline bool
All_set_names(All *self, size_t i, const char *value)
{
	SLOT_ASSERT_(i < All_LEN_names);
	if (!(i < All_LEN_names))
		return false;
	return slot_put_text(self->names[i], 4, value, strlen(value));
}

static inline const char *
All_get_s(const All *self)
{
	return self->s ? self->s : "";
}

/** Copies it; NULL stands for the text at the start. False, and nothing changed, when out
 * of memory. */
static inline bool
All_set_s(All *self, const char *value)
{
	return slot_string_copy(&self->s, value);
}

static inline slot_bytes
All_get_raw(const All *self)
{
	slot_bytes bytes = {NULL, 0};

	bytes.data = self->raw;
	bytes.size = slot_block_count(self->raw);
	return bytes;
}

/** Copies them; false, and nothing changed, when out of memory. */
static inline bool
All_set_raw(All *self, const void *data, size_t size)
{
	return slot_bytes_set(&self->raw, data, size);
}

static inline int16_t
All_get_fixed(const All *self, size_t i)
{
	SLOT_ASSERT_(i < All_LEN_fixed);
	if (!(i < All_LEN_fixed))
		return 0;
	return self->fixed[i];
}

static inline bool
All_set_fixed(All *self, size_t i, int16_t value)
{
	SLOT_ASSERT_(i < All_LEN_fixed);
	if (!(i < All_LEN_fixed))
		return false;
	self->fixed[i] = value;
	return true;
}

static inline const int16_t *
All_data_fixed(const All *self)
{
	return self->fixed;
}

static inline int16_t *
All_at_fixed(All *self, size_t i)
{
	SLOT_ASSERT_(i < All_LEN_fixed);
	if (!(i < All_LEN_fixed))
		return NULL;
	return &self->fixed[i];
}

static inline int16_t
All_get_grid(const All *self, size_t i, size_t j, size_t k)
{
	SLOT_ASSERT_(i < All_LEN_grid && j < All_LEN_grid_2 && k < All_LEN_grid_3);
	if (!(i < All_LEN_grid && j < All_LEN_grid_2 && k < All_LEN_grid_3))
		return 0;
	return self->grid[i][j][k];
}

static inline bool
All_set_grid(All *self, size_t i, size_t j, size_t k, int16_t value)
{
	SLOT_ASSERT_(i < All_LEN_grid && j < All_LEN_grid_2 && k < All_LEN_grid_3);
	if (!(i < All_LEN_grid && j < All_LEN_grid_2 && k < All_LEN_grid_3))
		return false;
	self->grid[i][j][k] = value;
	return true;
}

static inline const int16_t *
All_data_grid(const All *self)
{
	return self->grid[0][0];
}

static inline int16_t *
All_at_grid(All *self, size_t i, size_t j, size_t k)
{
	SLOT_ASSERT_(i < All_LEN_grid && j < All_LEN_grid_2 && k < All_LEN_grid_3);
	if (!(i < All_LEN_grid && j < All_LEN_grid_2 && k < All_LEN_grid_3))
		return NULL;
	return &self->grid[i][j][k];
}

/** Elements in use, at most All_LEN_upto. */
static inline size_t
All_count_upto(const All *self)
{
	return self->slot_count_upto;
}

static inline uint8_t
All_get_upto(const All *self, size_t i)
{
	SLOT_ASSERT_(i < All_count_upto(self));
	if (!(i < All_count_upto(self)))
		return 0;
	return self->upto[i];
}

static inline bool
All_set_upto(All *self, size_t i, uint8_t value)
{
	SLOT_ASSERT_(i < All_count_upto(self));
	if (!(i < All_count_upto(self)))
		return false;
	self->upto[i] = value;
	return true;
}

static inline const uint8_t *
All_data_upto(const All *self)
{
	return self->upto;
}

static inline uint8_t *
All_at_upto(All *self, size_t i)
{
	SLOT_ASSERT_(i < All_count_upto(self));
	if (!(i < All_count_upto(self)))
		return NULL;
	return &self->upto[i];
}

/** Before element i; false, and nothing changed, where the array is full or the value refused. */
static inline bool
All_insert_upto(All *self, size_t i, uint8_t value)
{
	size_t count = All_count_upto(self);

	SLOT_ASSERT_(i <= count);
	if (i > count || count == All_LEN_upto)
		return false;
	slot_open_gap(self->upto, i, count, sizeof self->upto[0]);
	self->upto[i] = value;
	self->slot_count_upto++;
	return true;
}

static inline bool
All_append_upto(All *self, uint8_t value)
{
	return All_insert_upto(self, All_count_upto(self), value);
}

static inline bool
All_remove_upto(All *self, size_t i)
{
	size_t count = All_count_upto(self);

	SLOT_ASSERT_(i < count);
	if (i >= count)
		return false;
	slot_close_gap(self->upto, i, count, sizeof self->upto[0]);
	self->slot_count_upto--;
	return true;
}

/** Elements in use, at most All_LEN_rows. */
static inline size_t
All_count_rows(const All *self)
{
	return self->slot_count_rows;
}

static inline uint8_t
All_get_rows(const All *self, size_t i, size_t j)
{
	SLOT_ASSERT_(i < All_count_rows(self) && j < All_LEN_rows_2);
	if (!(i < All_count_rows(self) && j < All_LEN_rows_2))
		return 0;
	return self->rows[i][j];
}

static inline bool
All_set_rows(All *self, size_t i, size_t j, uint8_t value)
{
	SLOT_ASSERT_(i < All_count_rows(self) && j < All_LEN_rows_2);
	if (!(i < All_count_rows(self) && j < All_LEN_rows_2))
		return false;
	self->rows[i][j] = value;
	return true;
}

static inline const uint8_t *
All_data_rows(const All *self)
{
	return self->rows[0];
}

static inline uint8_t *
All_at_rows(All *self, size_t i, size_t j)
{
	SLOT_ASSERT_(i < All_count_rows(self) && j < All_LEN_rows_2);
	if (!(i < All_count_rows(self) && j < All_LEN_rows_2))
		return NULL;
	return &self->rows[i][j];
}

/** A row as at the start before number i; false, and nothing changed, where the array is full. */
static inline bool
All_insert_rows(All *self, size_t i)
{
	return slot_insert(&All_class, self, All_SLOT_rows, i) == SLOT_OK;
}

static inline bool
All_append_rows(All *self)
{
	return All_insert_rows(self, All_count_rows(self));
}

/** With what it owns. */
static inline bool
All_remove_rows(All *self, size_t i)
{
	return slot_remove(&All_class, self, All_SLOT_rows, i) == SLOT_OK;
}

/** Elements in the list. */
static inline size_t
All_count_list(const All *self)
{
	return slot_block_count(self->list);
}

static inline double
All_get_list(const All *self, size_t i)
{
	SLOT_ASSERT_(i < All_count_list(self));
	if (!(i < All_count_list(self)))
		return 0.0;
	return self->list[i];
}

static inline bool
All_set_list(All *self, size_t i, double value)
{
	SLOT_ASSERT_(i < All_count_list(self));
	if (!(i < All_count_list(self)))
		return false;
	self->list[i] = value;
	return true;
}

static inline const double *
All_data_list(const All *self)
{
	return self->list;
}

static inline double *
All_at_list(All *self, size_t i)
{
	SLOT_ASSERT_(i < All_count_list(self));
	if (!(i < All_count_list(self)))
		return NULL;
	return &self->list[i];
}

/** Room for that many in all; false when out of memory. Of what was told, places may have moved. */
static inline bool
All_reserve_list(All *self, size_t count)
{
	return slot_list_reserve(&self->list, count, 8);
}

/** Before element i; false, and nothing changed, where memory is out. */
static inline bool
All_insert_list(All *self, size_t i, double value)
{
	if (!slot_list_insert(&self->list, i, 8))
		return false;
	self->list[i] = value;
	return true;
}

static inline bool
All_append_list(All *self, double value)
{
	return All_insert_list(self, All_count_list(self), value);
}

/** With what it owns. */
static inline bool
All_remove_list(All *self, size_t i)
{
	return slot_remove(&All_class, self, All_SLOT_list, i) == SLOT_OK;
}

/** Gives up what is there. */
static inline void
All_clear_list(All *self)
{
	slot_unset(&All_class, self, All_SLOT_list);
}

/** Elements in the list. */
static inline size_t
All_count_matrix(const All *self)
{
	return slot_block_count(self->matrix);
}

static inline int32_t
All_get_matrix(const All *self, size_t i, size_t j)
{
	SLOT_ASSERT_(i < All_count_matrix(self) && j < All_LEN_matrix_2);
	if (!(i < All_count_matrix(self) && j < All_LEN_matrix_2))
		return 0;
	return self->matrix[i][j];
}

static inline bool
All_set_matrix(All *self, size_t i, size_t j, int32_t value)
{
	SLOT_ASSERT_(i < All_count_matrix(self) && j < All_LEN_matrix_2);
	if (!(i < All_count_matrix(self) && j < All_LEN_matrix_2))
		return false;
	self->matrix[i][j] = value;
	return true;
}

static inline const int32_t *
All_data_matrix(const All *self)
{
	return self->matrix[0];
}

static inline int32_t *
All_at_matrix(All *self, size_t i, size_t j)
{
	SLOT_ASSERT_(i < All_count_matrix(self) && j < All_LEN_matrix_2);
	if (!(i < All_count_matrix(self) && j < All_LEN_matrix_2))
		return NULL;
	return &self->matrix[i][j];
}

/** Room for that many in all; false when out of memory. Of what was told, places may have moved. */
static inline bool
All_reserve_matrix(All *self, size_t count)
{
	return slot_list_reserve(&self->matrix, count, 8);
}

/** A row as at the start before number i; false, and nothing changed, when out of memory. */
static inline bool
All_insert_matrix(All *self, size_t i)
{
	return slot_insert(&All_class, self, All_SLOT_matrix, i) == SLOT_OK;
}

static inline bool
All_append_matrix(All *self)
{
	return All_insert_matrix(self, All_count_matrix(self));
}

/** With what it owns. */
static inline bool
All_remove_matrix(All *self, size_t i)
{
	return slot_remove(&All_class, self, All_SLOT_matrix, i) == SLOT_OK;
}

/** Gives up what is there. */
static inline void
All_clear_matrix(All *self)
{
	slot_unset(&All_class, self, All_SLOT_matrix);
}

/** Elements in the list. */
static inline size_t
All_count_words(const All *self)
{
	return slot_block_count(self->words);
}

static inline const char *
All_get_words(const All *self, size_t i)
{
	SLOT_ASSERT_(i < All_count_words(self));
	if (!(i < All_count_words(self)))
		return "";
	return self->words[i] ? self->words[i] : "";
}

/** Copies it; NULL stands for the text at the start. False, and nothing changed, when out
 * of memory. */
static inline bool
All_set_words(All *self, size_t i, const char *value)
{
	SLOT_ASSERT_(i < All_count_words(self));
	if (!(i < All_count_words(self)))
		return false;
	return slot_string_copy(&self->words[i], value);
}

/** Room for that many in all; false when out of memory. Of what was told, places may have moved. */
static inline bool
All_reserve_words(All *self, size_t count)
{
	return slot_list_reserve(&self->words, count, 8);
}

/** Before element i; false, and nothing changed, when out of memory. */
static inline bool
All_insert_words(All *self, size_t i, const char *value)
{
	return slot_insert_string(&All_class, self, All_SLOT_words, i, value) == SLOT_OK;
}

static inline bool
All_append_words(All *self, const char *value)
{
	return All_insert_words(self, All_count_words(self), value);
}

/** With what it owns. */
static inline bool
All_remove_words(All *self, size_t i)
{
	return slot_remove(&All_class, self, All_SLOT_words, i) == SLOT_OK;
}

/** Gives up what is there. */
static inline void
All_clear_words(All *self)
{
	slot_unset(&All_class, self, All_SLOT_words);
}

static inline const Vec *
All_get_v(const All *self)
{
	return &self->v;
}

/** To change it in place. */
static inline Vec *
All_at_v(All *self)
{
	return &self->v;
}

static inline void
All_set_v(All *self, const Vec *value)
{
	Vec_copy(&self->v, value);
}

/** NULL past the end. */
static inline const Vec *
All_get_vs(const All *self, size_t i)
{
	SLOT_ASSERT_(i < All_LEN_vs);
	if (!(i < All_LEN_vs))
		return NULL;
	return &self->vs[i];
}

static inline Vec *
All_at_vs(All *self, size_t i)
{
	SLOT_ASSERT_(i < All_LEN_vs);
	if (!(i < All_LEN_vs))
		return NULL;
	return &self->vs[i];
}

static inline bool
All_set_vs(All *self, size_t i, const Vec *value)
{
	SLOT_ASSERT_(i < All_LEN_vs);
	if (!(i < All_LEN_vs))
		return false;
	Vec_copy(&self->vs[i], value);
	return true;
}

static inline const Leg *
All_get_leg(const All *self)
{
	return &self->leg;
}

/** To change it in place. */
static inline Leg *
All_at_leg(All *self)
{
	return &self->leg;
}

/** Elements in the list. */
static inline size_t
All_count_legs(const All *self)
{
	return slot_block_count(self->legs);
}

/** NULL past the end. */
static inline const Leg *
All_get_legs(const All *self, size_t i)
{
	SLOT_ASSERT_(i < All_count_legs(self));
	if (!(i < All_count_legs(self)))
		return NULL;
	return SLOT_CAST(Leg *, slot_element_(self->legs, i, 16));
}

static inline Leg *
All_at_legs(All *self, size_t i)
{
	SLOT_ASSERT_(i < All_count_legs(self));
	if (!(i < All_count_legs(self)))
		return NULL;
	return SLOT_CAST(Leg *, slot_element_(self->legs, i, 16));
}

/** Room for that many in all; false when out of memory. Of what was told, places may have moved. */
static inline bool
All_reserve_legs(All *self, size_t count)
{
	return slot_list_reserve(&self->legs, count, 16);
}

/** An object as at the start before number i; false, and nothing changed, when out of memory. */
static inline bool
All_insert_legs(All *self, size_t i)
{
	return slot_insert(&All_class, self, All_SLOT_legs, i) == SLOT_OK;
}

static inline bool
All_append_legs(All *self)
{
	return All_insert_legs(self, All_count_legs(self));
}

/** With what it owns. */
static inline bool
All_remove_legs(All *self, size_t i)
{
	return slot_remove(&All_class, self, All_SLOT_legs, i) == SLOT_OK;
}

/** Gives up what is there. */
static inline void
All_clear_legs(All *self)
{
	slot_unset(&All_class, self, All_SLOT_legs);
}

static inline bool
All_has_od(const All *self)
{
	return slot_bit(self->slot_bits254, 2);
}

static inline double
All_get_od(const All *self)
{
	return self->od;
}

static inline void
All_set_od(All *self, double value)
{
	self->od = value;
	self->slot_bits254 = slot_put16(self->slot_bits254, 2, 1, 1);
}

static inline void
All_clear_od(All *self)
{
	self->od = 0.0;
	self->slot_bits254 = slot_put16(self->slot_bits254, 2, 1, 0);
}

static inline bool
All_has_ou(const All *self)
{
	return slot_bit(self->slot_bits254, 3);
}

static inline uint8_t
All_get_ou(const All *self)
{
	return self->ou;
}

static inline void
All_set_ou(All *self, uint8_t value)
{
	self->ou = value;
	self->slot_bits254 = slot_put16(self->slot_bits254, 3, 1, 1);
}

static inline void
All_clear_ou(All *self)
{
	self->ou = 0;
	self->slot_bits254 = slot_put16(self->slot_bits254, 3, 1, 0);
}

static inline bool
All_has_os(const All *self)
{
	return self->os != NULL;
}

static inline const char *
All_get_os(const All *self)
{
	return self->os;
}

/** Copies it; NULL stands for the text at the start: unset. False, and nothing changed, when out
 * of memory. */
static inline bool
All_set_os(All *self, const char *value)
{
	return slot_string_copy(&self->os, value);
}

/** Gives up what is there: unset. */
static inline void
All_clear_os(All *self)
{
	slot_unset(&All_class, self, All_SLOT_os);
}

static inline bool
All_has_ods(const All *self)
{
	return slot_bit(self->slot_bits254, 4);
}

static inline uint16_t
All_get_ods(const All *self)
{
	return self->ods;
}

static inline void
All_set_ods(All *self, uint16_t value)
{
	self->ods = value;
	self->slot_bits254 = slot_put16(self->slot_bits254, 4, 1, 1);
}

static inline void
All_clear_ods(All *self)
{
	self->ods = 9;
	self->slot_bits254 = slot_put16(self->slot_bits254, 4, 1, 0);
}

static inline bool
All_has_oside(const All *self)
{
	return slot_bit(self->slot_bits254, 6);
}

static inline Side
All_get_oside(const All *self)
{
	return SLOT_CAST(Side, slot_bits(self->slot_bits254, 5, 1));
}

static inline bool
All_set_oside(All *self, Side value)
{
	if (!Side_is_known(SLOT_CAST(int64_t, value)))
		return false;
	self->slot_bits254 = slot_put16(self->slot_bits254, 5, 1, SLOT_CAST(uint64_t, value));
	self->slot_bits254 = slot_put16(self->slot_bits254, 6, 1, 1);
	return true;
}

static inline void
All_clear_oside(All *self)
{
	self->slot_bits254 = slot_put16(self->slot_bits254, 5, 1, 0x0u);
	self->slot_bits254 = slot_put16(self->slot_bits254, 6, 1, 0);
}

static inline bool
All_has_ob(const All *self)
{
	return slot_bit(self->slot_bits254, 8);
}

static inline bool
All_get_ob(const All *self)
{
	return slot_bit(self->slot_bits254, 7);
}

static inline void
All_set_ob(All *self, bool value)
{
	self->slot_bits254 = slot_put16(self->slot_bits254, 7, 1, value);
	self->slot_bits254 = slot_put16(self->slot_bits254, 8, 1, 1);
}

static inline void
All_clear_ob(All *self)
{
	self->slot_bits254 = slot_put16(self->slot_bits254, 7, 1, 0x0u);
	self->slot_bits254 = slot_put16(self->slot_bits254, 8, 1, 0);
}

static inline bool
All_has_ov(const All *self)
{
	return slot_bit(self->slot_bits254, 9);
}

static inline const Vec *
All_get_ov(const All *self)
{
	return &self->ov;
}

/** To change it in place; the slot counts as set from here on. */
static inline Vec *
All_at_ov(All *self)
{
	self->slot_bits254 = slot_put16(self->slot_bits254, 9, 1, 1);
	return &self->ov;
}

static inline void
All_set_ov(All *self, const Vec *value)
{
	Vec_copy(&self->ov, value);
	self->slot_bits254 = slot_put16(self->slot_bits254, 9, 1, 1);
}

static inline void
All_clear_ov(All *self)
{
	static Vec const slot_start_ = Vec_DEFAULTS;

	slot_move(&self->ov, &slot_start_, sizeof self->ov);
	self->slot_bits254 = slot_put16(self->slot_bits254, 9, 1, 0);
}

static inline bool
All_has_oa(const All *self)
{
	return slot_bit(self->slot_bits254, 10);
}

static inline uint8_t
All_get_oa(const All *self, size_t i)
{
	SLOT_ASSERT_(i < All_LEN_oa);
	if (!(i < All_LEN_oa))
		return 0;
	return self->oa[i];
}

static inline bool
All_set_oa(All *self, size_t i, uint8_t value)
{
	SLOT_ASSERT_(i < All_LEN_oa);
	if (!(i < All_LEN_oa))
		return false;
	self->oa[i] = value;
	self->slot_bits254 = slot_put16(self->slot_bits254, 10, 1, 1);
	return true;
}

static inline const uint8_t *
All_data_oa(const All *self)
{
	return self->oa;
}

/** To change it in place; the slot counts as set from here on. */
static inline uint8_t *
All_at_oa(All *self, size_t i)
{
	SLOT_ASSERT_(i < All_LEN_oa);
	if (!(i < All_LEN_oa))
		return NULL;
	self->slot_bits254 = slot_put16(self->slot_bits254, 10, 1, 1);
	return &self->oa[i];
}

static inline void
All_clear_oa(All *self)
{
	static uint8_t const slot_start_[2] = {0};

	slot_move(&self->oa, &slot_start_, sizeof self->oa);
	self->slot_bits254 = slot_put16(self->slot_bits254, 10, 1, 0);
}

static inline bool
All_has_ol(const All *self)
{
	return self->ol != NULL;
}

/** Elements in the list. */
static inline size_t
All_count_ol(const All *self)
{
	return slot_block_count(self->ol);
}

static inline uint8_t
All_get_ol(const All *self, size_t i)
{
	SLOT_ASSERT_(i < All_count_ol(self));
	if (!(i < All_count_ol(self)))
		return 0;
	return self->ol[i];
}

static inline bool
All_set_ol(All *self, size_t i, uint8_t value)
{
	SLOT_ASSERT_(i < All_count_ol(self));
	if (!(i < All_count_ol(self)))
		return false;
	self->ol[i] = value;
	return true;
}

static inline const uint8_t *
All_data_ol(const All *self)
{
	return self->ol;
}

static inline uint8_t *
All_at_ol(All *self, size_t i)
{
	SLOT_ASSERT_(i < All_count_ol(self));
	if (!(i < All_count_ol(self)))
		return NULL;
	return &self->ol[i];
}

/** Room for that many in all; false when out of memory. Of what was told, places may have moved. */
static inline bool
All_reserve_ol(All *self, size_t count)
{
	return slot_list_reserve(&self->ol, count, 1);
}

/** Before element i; false, and nothing changed, where memory is out. */
static inline bool
All_insert_ol(All *self, size_t i, uint8_t value)
{
	if (!slot_list_insert(&self->ol, i, 1))
		return false;
	self->ol[i] = value;
	return true;
}

static inline bool
All_append_ol(All *self, uint8_t value)
{
	return All_insert_ol(self, All_count_ol(self), value);
}

/** With what it owns. */
static inline bool
All_remove_ol(All *self, size_t i)
{
	return slot_remove(&All_class, self, All_SLOT_ol, i) == SLOT_OK;
}

/** Gives up what is there: unset. */
static inline void
All_clear_ol(All *self)
{
	slot_unset(&All_class, self, All_SLOT_ol);
}

static inline bool
All_has_oby(const All *self)
{
	return self->oby != NULL;
}

static inline slot_bytes
All_get_oby(const All *self)
{
	slot_bytes bytes = {NULL, 0};

	bytes.data = self->oby;
	bytes.size = slot_block_count(self->oby);
	return bytes;
}

/** Copies them; false, and nothing changed, when out of memory. */
static inline bool
All_set_oby(All *self, const void *data, size_t size)
{
	return slot_bytes_set(&self->oby, data, size);
}

/** Gives up what is there: unset. */
static inline void
All_clear_oby(All *self)
{
	slot_unset(&All_class, self, All_SLOT_oby);
}

static inline uint8_t
All_get_urgency(const All *self)
{
	return SLOT_CAST(uint8_t, slot_bits(self->slot_bits254, 0, 2));
}

static inline bool
All_set_urgency(All *self, int64_t value)
{
	if (value < 0 || value > 3)
		return false;
	self->slot_bits254 = slot_put16(self->slot_bits254, 0, 2, SLOT_CAST(uint64_t, value));
	return true;
}

/** Elements in the list. */
static inline size_t
All_count_lots(const All *self)
{
	return slot_block_count(self->lots);
}

static inline slot_bytes
All_get_lots(const All *self, size_t i)
{
	slot_bytes bytes = {NULL, 0};

	SLOT_ASSERT_(i < All_count_lots(self));
	if (!(i < All_count_lots(self)))
		return bytes;
	bytes.data = self->lots[i];
	bytes.size = slot_block_count(self->lots[i]);
	return bytes;
}

/** Copies them; false, and nothing changed, when out of memory. */
static inline bool
All_set_lots(All *self, size_t i, const void *data, size_t size)
{
	SLOT_ASSERT_(i < All_count_lots(self));
	if (!(i < All_count_lots(self)))
		return false;
	return slot_bytes_set(&self->lots[i], data, size);
}

/** Room for that many in all; false when out of memory. Of what was told, places may have moved. */
static inline bool
All_reserve_lots(All *self, size_t count)
{
	return slot_list_reserve(&self->lots, count, 8);
}

/** Before element i; false, and nothing changed, when out of memory. */
static inline bool
All_insert_lots(All *self, size_t i, const void *data, size_t size)
{
	return slot_insert_bytes(&All_class, self, All_SLOT_lots, i, data, size) == SLOT_OK;
}

static inline bool
All_append_lots(All *self, const void *data, size_t size)
{
	return All_insert_lots(self, All_count_lots(self), data, size);
}

/** With what it owns. */
static inline bool
All_remove_lots(All *self, size_t i)
{
	return slot_remove(&All_class, self, All_SLOT_lots, i) == SLOT_OK;
}

/** Gives up what is there. */
static inline void
All_clear_lots(All *self)
{
	slot_unset(&All_class, self, All_SLOT_lots);
}

/** Makes raw memory an object. */
static inline void
All_init(All *self)
{
	static const All slot_defaults_ = All_DEFAULTS;

	slot_move(self, &slot_defaults_, sizeof *self);
}

/* With copies of all that it owns, in the pools where that is; false, and nothing changed, when out
 * of memory. */
#define All_copy(to_, from_) slot_copy(&All_class, SLOT_IS_NOT_CONST_(All, to_), SLOT_IS_(All, from_))

/** Gives up what it owns: texts and lists are as at the start, own pointers NULL. For objects that
 * are in no pool. */
static inline void
All_release(All *self)
{
	slot_release(&All_class, self);
}

/** A pool of All objects and those of classes below it. */
typedef struct All_pool {
	slot_pool slot_pool_All;
} All_pool;

#define All_pool_init(pool_)    slot_pool_init(&(pool_)->slot_pool_All, &All_class, NULL, 0)
#define All_pool_count(pool_)   ((pool_)->slot_pool_All.count)
#define All_pool_clear(pool_)   slot_pool_clear(&(pool_)->slot_pool_All)
#define All_pool_destroy(pool_) slot_pool_destroy(&(pool_)->slot_pool_All)
#define All_pool_walk(pool_)    slot_pool_walk(&(pool_)->slot_pool_All)
#define All_next(walk_)        SLOT_CAST(All *, slot_walk_next(walk_, NULL))

/** As All_init leaves it; NULL when out of memory. */
static inline All *
All_new(All_pool *pool)
{
	void *self = slot_pool_new(&pool->slot_pool_All, &All_class);

	if (self)
		All_init(SLOT_CAST(All *, self));
	return SLOT_CAST(All *, self);
}

/** With all that it owns. */
static inline void
All_free(All_pool *pool, All *self)
{
	slot_pool_free(&pool->slot_pool_All, self);
}

typedef All *All_idx;
#define All_at(pool_, pointer_)  ((void)(pool_), (pointer_))
#define All_idx_of(pool_, self_) ((void)(pool_), (self_))

#define All_ARGS_(slot_A_) \
	slot_A_(NEED, ALWAYS, SET, GET, All, bool, flag, flag, 0) \
	slot_A_(NEED, ALWAYS, SET, GET, All, bool, bit, bit, 0) \
	slot_A_(NEED, ALWAYS, SET, GET, All, int8_t, i8, i8, 0) \
	slot_A_(NEED, ALWAYS, SET, GET, All, int16_t, i16, i16, 0) \
	slot_A_(NEED, ALWAYS, SET, GET, All, int32_t, i32, i32, 0) \
	slot_A_(NEED, ALWAYS, SET, GET, All, int64_t, i64, i64, 0) \
	slot_A_(NEED, ALWAYS, SET, GET, All, uint8_t, u8, u8, 0) \
	slot_A_(NEED, ALWAYS, SET, GET, All, uint16_t, u16, u16, 0) \
	slot_A_(NEED, ALWAYS, TRY, GET, All, int64_t, u32, u32, 0) \
	slot_A_(NEED, ALWAYS, SET, GET, All, uint64_t, u64, u64, 0) \
	slot_A_(NEED, ALWAYS, SET, GET, All, float, f, f, 0) \
	slot_A_(NEED, ALWAYS, SET, GET, All, double, d, d, 0) \
	slot_A_(NEED, ALWAYS, TRY, GET, All, double, bounded_d, bounded_d, 0) \
	slot_A_(NEED, ALWAYS, TRY, GET, All, Side, side, side, 0) \
	slot_A_(NEED, ALWAYS, TRY, GET, All, Mode, mode, mode, 0) \
	slot_A_(NEED, ALWAYS, TRY, GET, All, Perm, perm, perm, 0) \
	slot_A_(NEED, ALWAYS, SET, GET, All, char, c, c, 0) \
	slot_A_(NEED, POINTER, TRY, OWN, All, const char *, text, text, 0) \
	slot_A_(NEED, ALWAYS, TRY, GET, All, const char *, s, s, 0) \
	slot_A_(NEED, ALWAYS, BYTES, GET, All, slot_bytes, raw, raw, 0) \
	slot_A_(NEED, ALWAYS, OBJECT, OBJECT, All, Vec, v, v, 0) \
	slot_A_(MAY, REAL, SET, REAL, All, double, od, od, SLOT_UNSET_REAL_) \
	slot_A_(MAY, INT, T_INT, INT, All, int64_t, ou, ou, INT64_MIN) \
	slot_A_(MAY, POINTER, TRY, TEXT, All, const char *, os, os, NULL) \
	slot_A_(MAY, INT, T_INT, INT, All, int64_t, ods, ods, INT64_MIN) \
	slot_A_(MAY, INT, T_ENUM, INT, All, int64_t, oside, oside, INT64_MIN) \
	slot_A_(MAY, INT, T_BOOL, INT, All, int64_t, ob, ob, INT64_MIN) \
	slot_A_(MAY, BYTES, BYTES, GET, All, slot_bytes, oby, oby, slot_no_bytes_()) \
	slot_A_(MAY, ALWAYS, TRY, GET, All, int64_t, urgency, urgency, SLOT_CAST(int64_t, 2)) \

#define All_make(...)             SLOT_MAKE_(All, All_ARGS_, SLOT_NO_HOOK_, __VA_ARGS__)
#define All_replace(object_, ...) SLOT_REPLACE_(All, All_ARGS_, SLOT_NO_HOOK_, object_, __VA_ARGS__)
#define All_of(slot_flag_, slot_bit_, slot_i8_, slot_i16_, slot_i32_, slot_i64_, slot_u8_, slot_u16_, slot_u32_, slot_u64_, slot_f_, slot_d_, slot_bounded_d_, slot_side_, slot_mode_, slot_perm_, slot_c_, slot_text_, slot_s_, slot_raw_, slot_v_) \
	SLOT_OF_(All, SLOT_NO_HOOK_, \
		 SLOT_OF_ARG_(SET, All, bool, flag, flag, slot_flag_) \
		 SLOT_OF_ARG_(SET, All, bool, bit, bit, slot_bit_) \
		 SLOT_OF_ARG_(SET, All, int8_t, i8, i8, slot_i8_) \
		 SLOT_OF_ARG_(SET, All, int16_t, i16, i16, slot_i16_) \
		 SLOT_OF_ARG_(SET, All, int32_t, i32, i32, slot_i32_) \
		 SLOT_OF_ARG_(SET, All, int64_t, i64, i64, slot_i64_) \
		 SLOT_OF_ARG_(SET, All, uint8_t, u8, u8, slot_u8_) \
		 SLOT_OF_ARG_(SET, All, uint16_t, u16, u16, slot_u16_) \
		 SLOT_OF_ARG_(TRY, All, int64_t, u32, u32, slot_u32_) \
		 SLOT_OF_ARG_(SET, All, uint64_t, u64, u64, slot_u64_) \
		 SLOT_OF_ARG_(SET, All, float, f, f, slot_f_) \
		 SLOT_OF_ARG_(SET, All, double, d, d, slot_d_) \
		 SLOT_OF_ARG_(TRY, All, double, bounded_d, bounded_d, slot_bounded_d_) \
		 SLOT_OF_ARG_(TRY, All, Side, side, side, slot_side_) \
		 SLOT_OF_ARG_(TRY, All, Mode, mode, mode, slot_mode_) \
		 SLOT_OF_ARG_(TRY, All, Perm, perm, perm, slot_perm_) \
		 SLOT_OF_ARG_(SET, All, char, c, c, slot_c_) \
		 SLOT_OF_ARG_(TRY, All, const char *, text, text, slot_text_) \
		 SLOT_OF_ARG_(TRY, All, const char *, s, s, slot_s_) \
		 SLOT_OF_ARG_(BYTES, All, slot_bytes, raw, raw, slot_raw_) \
		 SLOT_OF_ARG_(OBJECT, All, Vec, v, v, slot_v_) \
		 SLOT_NO_MORE_)
#define All_eq(a_, b_) slot_eq(&All_class, SLOT_IS_(All, a_), SLOT_IS_(All, b_))
#define All_repr(self_, text_, size_) slot_repr(&All_class, SLOT_IS_(All, self_), text_, size_)
#define All_validate(self_, report_, context_) slot_validate(&All_class, SLOT_IS_(All, self_), report_, context_)
#define All_set_u32_unchecked(self_, value_) SLOT_UNCHECKED_(All_set_u32(self_, value_))
#define All_set_bounded_d_unchecked(self_, value_) SLOT_UNCHECKED_(All_set_bounded_d(self_, value_))
#define All_set_side_unchecked(self_, value_) SLOT_UNCHECKED_(All_set_side(self_, value_))
#define All_set_mode_unchecked(self_, value_) SLOT_UNCHECKED_(All_set_mode(self_, value_))
#define All_set_perm_unchecked(self_, value_) SLOT_UNCHECKED_(All_set_perm(self_, value_))
#define All_set_oside_unchecked(self_, value_) SLOT_UNCHECKED_(All_set_oside(self_, value_))
#define All_set_urgency_unchecked(self_, value_) SLOT_UNCHECKED_(All_set_urgency(self_, value_))

#define All_to_json(self_, writer_) slot_json_write(writer_, &All_class, SLOT_IS_(All, self_))

/** What it has is given up; at a fault it is as All_init leaves it. */
static inline bool
All_from_json(All *self, slot_json_reader *reader)
{
	slot_release(&All_class, self);
	All_init(self);
	return slot_json_read(reader, &All_class, self);
}

#define All_new_from_json(pool_, reader_) SLOT_CAST(All *, slot_json_read_new(reader_, &(pool_)->slot_pool_All, &All_class))


/*---- checks ------------------------------------------------------------------------------*/

/* Laid out for lp64; this compiler must agree. */
SLOT_LAYOUT(Vec, 8, 1,
	    SLOT_AT(Vec, x, 0) &&
	    SLOT_AT(Vec, y, 4));
SLOT_LAYOUT(Leg, 16, 8,
	    SLOT_AT(Leg, label, 0) &&
	    SLOT_AT(Leg, qty, 8) &&
	    SLOT_AT(Leg, small_, 12) &&
	    SLOT_AT(Leg, slot_bits13, 13) &&
	    SLOT_AT(Leg, slot_spare14, 14));
SLOT_LAYOUT(Node, 40, 8,
	    SLOT_AT(Node, id, 0) &&
	    SLOT_AT(Node, next, 8) &&
	    SLOT_AT(Node, legs, 16) &&
	    SLOT_AT(Node, peer, 24) &&
	    SLOT_AT(Node, watch, 32));
SLOT_LAYOUT(Shape, 8, 8,
	    SLOT_AT(Shape, the_area, 0));
SLOT_LAYOUT(Circle, 16, 8,
	    SLOT_AT(Circle, the_area, 0) &&
	    SLOT_AT(Circle, radius, 8));
SLOT_LAYOUT(Box, 16, 8,
	    SLOT_AT(Box, the_area, 0) &&
	    SLOT_AT(Box, sides, 8) &&
	    SLOT_AT(Box, slot_spare11, 11));
SLOT_LAYOUT(Scene, 24, 8,
	    SLOT_AT(Scene, shapes, 0) &&
	    SLOT_AT(Scene, best, 8) &&
	    SLOT_AT(Scene, title, 16));
SLOT_LAYOUT(Lists, 40, 8,
	    SLOT_AT(Lists, some, 0) &&
	    SLOT_AT(Lists, words, 8) &&
	    SLOT_AT(Lists, unit, 16) &&
	    SLOT_AT(Lists, units, 24) &&
	    SLOT_AT(Lists, slot_count_upto, 32) &&
	    SLOT_AT(Lists, upto, 33) &&
	    SLOT_AT(Lists, end, 35) &&
	    SLOT_AT(Lists, slot_spare36, 36));
SLOT_LAYOUT(Plain, 1, 1,
	    SLOT_AT(Plain, n, 0));
SLOT_LAYOUT(Kind, 16, 8,
	    SLOT_AT(Kind, n, 0) &&
	    SLOT_AT(Kind, slot_spare1, 1) &&
	    SLOT_AT(Kind, s, 8));
SLOT_LAYOUT(Sort, 2, 1,
	    SLOT_AT(Sort, n, 0) &&
	    SLOT_AT(Sort, b, 1));
SLOT_LAYOUT(Plains, 8, 8,
	    SLOT_AT(Plains, all, 0));
SLOT_LAYOUT(Hooked, 8, 4,
	    SLOT_AT(Hooked, a, 0) &&
	    SLOT_AT(Hooked, b, 4));
SLOT_LAYOUT(Open, 16, 8,
	    SLOT_AT(Open, slot_dict, 0) &&
	    SLOT_AT(Open, a, 8) &&
	    SLOT_AT(Open, slot_spare12, 12));
SLOT_LAYOUT(Skip, 32, 8,
	    SLOT_AT(Skip, s, 0) &&
	    SLOT_AT(Skip, r, 8) &&
	    SLOT_AT(Skip, a, 16) &&
	    SLOT_AT(Skip, o, 20) &&
	    SLOT_AT(Skip, t, 21) &&
	    SLOT_AT(Skip, slot_bits27, 27) &&
	    SLOT_AT(Skip, slot_spare28, 28));
SLOT_LAYOUT(All, 256, 8,
	    SLOT_AT(All, i64, 0) &&
	    SLOT_AT(All, u64, 8) &&
	    SLOT_AT(All, d, 16) &&
	    SLOT_AT(All, bounded_d, 24) &&
	    SLOT_AT(All, s, 32) &&
	    SLOT_AT(All, raw, 40) &&
	    SLOT_AT(All, list, 48) &&
	    SLOT_AT(All, matrix, 56) &&
	    SLOT_AT(All, words, 64) &&
	    SLOT_AT(All, leg, 72) &&
	    SLOT_AT(All, legs, 88) &&
	    SLOT_AT(All, od, 96) &&
	    SLOT_AT(All, os, 104) &&
	    SLOT_AT(All, ol, 112) &&
	    SLOT_AT(All, oby, 120) &&
	    SLOT_AT(All, lots, 128) &&
	    SLOT_AT(All, i32, 136) &&
	    SLOT_AT(All, u32, 140) &&
	    SLOT_AT(All, f, 144) &&
	    SLOT_AT(All, i16, 148) &&
	    SLOT_AT(All, u16, 150) &&
	    SLOT_AT(All, mode, 152) &&
	    SLOT_AT(All, fixed, 154) &&
	    SLOT_AT(All, grid, 160) &&
	    SLOT_AT(All, ods, 184) &&
	    SLOT_AT(All, flag, 186) &&
	    SLOT_AT(All, bit, 187) &&
	    SLOT_AT(All, i8, 188) &&
	    SLOT_AT(All, u8, 189) &&
	    SLOT_AT(All, side, 190) &&
	    SLOT_AT(All, perm, 191) &&
	    SLOT_AT(All, c, 192) &&
	    SLOT_AT(All, text, 193) &&
	    SLOT_AT(All, names, 201) &&
	    SLOT_AT(All, slot_count_upto, 209) &&
	    SLOT_AT(All, upto, 210) &&
	    SLOT_AT(All, slot_count_rows, 214) &&
	    SLOT_AT(All, rows, 215) &&
	    SLOT_AT(All, v, 219) &&
	    SLOT_AT(All, vs, 227) &&
	    SLOT_AT(All, ou, 243) &&
	    SLOT_AT(All, ov, 244) &&
	    SLOT_AT(All, oa, 252) &&
	    SLOT_AT(All, slot_bits254, 254));

SLOT_HEADER_END
#endif /* JSON_H */


/*---- tables: one definition per program --------------------------------------------------*/

#if defined(JSON_IMPLEMENTATION) && !defined(JSON_IMPLEMENTED)
#define JSON_IMPLEMENTED

const struct json_tables json_tables = {
	{ /* Vec */
		0xa962edf09aceca53, 0xed04d218cef329a1, 0xe220a8397b1dcdaf,
		SLOT_FROM_(json_tables, Vec, slot_infos, 0, slot_info),
		SLOT_FROM_(json_tables, Vec, slot_keys, 0, slot_key),
		SLOT_FROM_(json_tables, Vec, slot_places8, 0, uint8_t),
		0,
		SLOT_FROM_(json_tables, Vec, slot_ancestors, 0, uint64_t),
		SLOT_FROM_(json_tables, Vec, slot_texts, 0, char),
		offsetof(struct json_tables, Vec), 1, 0,
		8, 1, 2, 0, 0, 0, 1,
		SLOT_CLASS_PACKED, 0, 0, 0, 0, 0, 16, 63, {0}
	},
	{ /* Leg */
		0x88e62bf118eca671, 0x3156951d33fe802f, 0x06c45d188009454f,
		SLOT_FROM_(json_tables, Leg, slot_infos, 2, slot_info),
		SLOT_FROM_(json_tables, Leg, slot_keys, 2, slot_key),
		SLOT_FROM_(json_tables, Leg, slot_places8, 2, uint8_t),
		0,
		SLOT_FROM_(json_tables, Leg, slot_ancestors, 1, uint64_t),
		SLOT_FROM_(json_tables, Leg, slot_texts, 0, char),
		offsetof(struct json_tables, Leg), 15, 0,
		16, 8, 3, 1, 1, 0, 3,
		SLOT_CLASS_OWNS, 0, 0, 0, 0, 0, 16, 62, {0}
	},
	{ /* Node */
		0xf44b689c7be23157, 0x33d45c3b86fcc6ac, 0xf88bb8a8724c81ed,
		SLOT_FROM_(json_tables, Node, slot_infos, 5, slot_info),
		SLOT_FROM_(json_tables, Node, slot_keys, 5, slot_key),
		SLOT_FROM_(json_tables, Node, slot_places8, 6, uint8_t),
		0,
		SLOT_FROM_(json_tables, Node, slot_ancestors, 2, uint64_t),
		SLOT_FROM_(json_tables, Node, slot_texts, 0, char),
		offsetof(struct json_tables, Node), 65, 0,
		40, 8, 5, 2, 2, 0, 7,
		SLOT_CLASS_WEAKREF | SLOT_CLASS_OWNS, 0, 0, 0, 0, 0, 16, 61, {0}
	},
	{ /* Shape */
		0xd2717079fd5a5ec0, 0x84a7b1f7f949f8ee, 0xe220a8397b1dcdaf,
		SLOT_FROM_(json_tables, Shape, slot_infos, 10, slot_info),
		SLOT_FROM_(json_tables, Shape, slot_keys, 10, slot_key),
		SLOT_FROM_(json_tables, Shape, slot_places8, 14, uint8_t),
		0,
		SLOT_FROM_(json_tables, Shape, slot_ancestors, 3, uint64_t),
		SLOT_FROM_(json_tables, Shape, slot_texts, 0, char),
		offsetof(struct json_tables, Shape), 149, 0,
		8, 8, 1, 3, 5, 0, 1,
		SLOT_CLASS_ABSTRACT | SLOT_CLASS_LENDS | SLOT_CLASS_RENAMED, 0, 149, 5, 155, 4, 16, 63, {0}
	},
	{ /* Circle */
		0xd624116db4d5c6ff, 0xc0a673239ef379ae, 0x6e789e6aa1b965f5,
		SLOT_FROM_(json_tables, Circle, slot_infos, 11, slot_info),
		SLOT_FROM_(json_tables, Circle, slot_keys, 11, slot_key),
		SLOT_FROM_(json_tables, Circle, slot_places8, 16, uint8_t),
		0,
		SLOT_FROM_(json_tables, Circle, slot_ancestors, 4, uint64_t),
		SLOT_FROM_(json_tables, Circle, slot_texts, 0, char),
		offsetof(struct json_tables, Circle), 184, 0,
		16, 8, 2, 4, 4, 1, 1,
		SLOT_CLASS_RENAMED, 0, 184, 6, 155, 4, 16, 63, {0}
	},
	{ /* Box */
		0x566336f0fcba7488, 0x216e1691679ba98e, 0x06c45d188009454f,
		SLOT_FROM_(json_tables, Box, slot_infos, 13, slot_info),
		SLOT_FROM_(json_tables, Box, slot_keys, 13, slot_key),
		SLOT_FROM_(json_tables, Box, slot_places8, 18, uint8_t),
		0,
		SLOT_FROM_(json_tables, Box, slot_ancestors, 6, uint64_t),
		SLOT_FROM_(json_tables, Box, slot_texts, 0, char),
		offsetof(struct json_tables, Box), 198, 0,
		16, 8, 2, 5, 5, 1, 1,
		SLOT_CLASS_RENAMED, 0, 202, 3, 155, 4, 16, 63, {0}
	},
	{ /* Scene */
		0x54e810d45b1ab0f5, 0x7235ce9fe26580a5, 0x53cb9f0c747ea2eb,
		SLOT_FROM_(json_tables, Scene, slot_infos, 15, slot_info),
		SLOT_FROM_(json_tables, Scene, slot_keys, 15, slot_key),
		SLOT_FROM_(json_tables, Scene, slot_places8, 20, uint8_t),
		0,
		SLOT_FROM_(json_tables, Scene, slot_ancestors, 8, uint64_t),
		SLOT_FROM_(json_tables, Scene, slot_texts, 0, char),
		offsetof(struct json_tables, Scene), 223, 0,
		24, 8, 3, 6, 6, 0, 3,
		SLOT_CLASS_OWNS, 0, 0, 0, 0, 0, 16, 62, {0}
	},
	{ /* Lists */
		0x5ed97baecc905d24, 0x66794a80d012e184, 0x8e1f7555983aa92f,
		SLOT_FROM_(json_tables, Lists, slot_infos, 18, slot_info),
		SLOT_FROM_(json_tables, Lists, slot_keys, 18, slot_key),
		SLOT_FROM_(json_tables, Lists, slot_places8, 24, uint8_t),
		0,
		SLOT_FROM_(json_tables, Lists, slot_ancestors, 9, uint64_t),
		SLOT_FROM_(json_tables, Lists, slot_texts, 0, char),
		offsetof(struct json_tables, Lists), 273, 0,
		40, 8, 6, 7, 7, 0, 7,
		SLOT_CLASS_OWNS, 0, 0, 0, 0, 0, 16, 61, {0}
	},
	{ /* Plain */
		0x3dffd346aea84ac1, 0x6aa8d3867ed18b24, 0xe220a8397b1dcdaf,
		SLOT_FROM_(json_tables, Plain, slot_infos, 24, slot_info),
		SLOT_FROM_(json_tables, Plain, slot_keys, 24, slot_key),
		SLOT_FROM_(json_tables, Plain, slot_places8, 32, uint8_t),
		0,
		SLOT_FROM_(json_tables, Plain, slot_ancestors, 10, uint64_t),
		SLOT_FROM_(json_tables, Plain, slot_texts, 0, char),
		offsetof(struct json_tables, Plain), 366, 0,
		1, 1, 1, 8, 10, 0, 1,
		SLOT_CLASS_TAGGED_BELOW, 0, 0, 0, 0, 0, 16, 63, {0}
	},
	{ /* Kind */
		0x3488bfb49314f83d, 0xa5c79d84394690b2, 0xe220a8397b1dcdaf,
		SLOT_FROM_(json_tables, Kind, slot_infos, 25, slot_info),
		SLOT_FROM_(json_tables, Kind, slot_keys, 25, slot_key),
		SLOT_FROM_(json_tables, Kind, slot_places8, 34, uint8_t),
		0,
		SLOT_FROM_(json_tables, Kind, slot_ancestors, 11, uint64_t),
		SLOT_FROM_(json_tables, Kind, slot_texts, 0, char),
		offsetof(struct json_tables, Kind), 374, 0,
		16, 8, 2, 9, 9, 1, 1,
		SLOT_CLASS_OWNS, 0, 379, 1, 381, 4, 16, 63, {0}
	},
	{ /* Sort */
		0xeda548ee998cd71f, 0xf58f2682c7b816b8, 0x1b39896a51a8749b,
		SLOT_FROM_(json_tables, Sort, slot_infos, 27, slot_info),
		SLOT_FROM_(json_tables, Sort, slot_keys, 27, slot_key),
		SLOT_FROM_(json_tables, Sort, slot_places8, 36, uint8_t),
		0,
		SLOT_FROM_(json_tables, Sort, slot_ancestors, 13, uint64_t),
		SLOT_FROM_(json_tables, Sort, slot_texts, 0, char),
		offsetof(struct json_tables, Sort), 388, 0,
		2, 1, 2, 10, 10, 1, 1,
		SLOT_CLASS_NUMBER_TAG, 0, 393, 1, 395, 4, 16, 63, {0}
	},
	{ /* Plains */
		0x01feb31ac7f6ec76, 0x2023000912efdf40, 0xe220a8397b1dcdaf,
		SLOT_FROM_(json_tables, Plains, slot_infos, 29, slot_info),
		SLOT_FROM_(json_tables, Plains, slot_keys, 29, slot_key),
		SLOT_FROM_(json_tables, Plains, slot_places8, 38, uint8_t),
		0,
		SLOT_FROM_(json_tables, Plains, slot_ancestors, 15, uint64_t),
		SLOT_FROM_(json_tables, Plains, slot_texts, 0, char),
		offsetof(struct json_tables, Plains), 407, 0,
		8, 8, 1, 11, 11, 0, 1,
		SLOT_CLASS_OWNS, 0, 0, 0, 0, 0, 16, 63, {0}
	},
	{ /* Hooked */
		0x522ca8d6c6c5a501, 0x4c69121331764bc0, 0xe220a8397b1dcdaf,
		SLOT_FROM_(json_tables, Hooked, slot_infos, 30, slot_info),
		SLOT_FROM_(json_tables, Hooked, slot_keys, 30, slot_key),
		SLOT_FROM_(json_tables, Hooked, slot_places8, 40, uint8_t),
		0,
		SLOT_FROM_(json_tables, Hooked, slot_ancestors, 16, uint64_t),
		SLOT_FROM_(json_tables, Hooked, slot_texts, 0, char),
		offsetof(struct json_tables, Hooked), 432, 0,
		8, 4, 2, 12, 12, 0, 1,
		SLOT_CLASS_NUMBER_TAG, 0, 439, 1, 381, 4, 16, 63, {0}
	},
	{ /* Open */
		0x47bb1c95d20f8cbb, 0x7e5f5edd3d261877, 0xe220a8397b1dcdaf,
		SLOT_FROM_(json_tables, Open, slot_infos, 32, slot_info),
		SLOT_FROM_(json_tables, Open, slot_keys, 32, slot_key),
		SLOT_FROM_(json_tables, Open, slot_places8, 42, uint8_t),
		0,
		SLOT_FROM_(json_tables, Open, slot_ancestors, 17, uint64_t),
		SLOT_FROM_(json_tables, Open, slot_texts, 0, char),
		offsetof(struct json_tables, Open), 451, 0,
		16, 8, 1, 13, 13, 0, 1,
		SLOT_CLASS_OPEN | SLOT_CLASS_OWNS, 1, 0, 0, 0, 0, 16, 63, {0}
	},
	{ /* Skip */
		0x116beeeeae22013c, 0x87bf7caeefff6f7d, 0x06c45d188009454f,
		SLOT_FROM_(json_tables, Skip, slot_infos, 33, slot_info),
		SLOT_FROM_(json_tables, Skip, slot_keys, 33, slot_key),
		SLOT_FROM_(json_tables, Skip, slot_places8, 44, uint8_t),
		0,
		SLOT_FROM_(json_tables, Skip, slot_ancestors, 18, uint64_t),
		SLOT_FROM_(json_tables, Skip, slot_texts, 0, char),
		offsetof(struct json_tables, Skip), 456, 0,
		32, 8, 5, 14, 14, 0, 7,
		SLOT_CLASS_OWNS | SLOT_CLASS_OMITS_DEFAULTS | SLOT_CLASS_SKIPS_UNKNOWN, 0, 0, 0, 0, 0, 16, 61, {0}
	},
	{ /* All */
		0x5db557f1007ea472, 0x3154d21e892caa7c, 0xe220a8397b1dcdaf,
		SLOT_FROM_(json_tables, All, slot_infos, 38, slot_info),
		SLOT_FROM_(json_tables, All, slot_keys, 38, slot_key),
		SLOT_FROM_(json_tables, All, slot_places8, 52, uint8_t),
		SLOT_FROM_(json_tables, All, slot_displacements, 0, uint8_t),
		SLOT_FROM_(json_tables, All, slot_ancestors, 19, uint64_t),
		SLOT_FROM_(json_tables, All, slot_texts, 0, char),
		offsetof(struct json_tables, All), 490, 0,
		256, 8, 44, 15, 15, 0, 63,
		SLOT_CLASS_OWNS, 0, 0, 0, 0, 0, 16, 60, {0}
	},
	{ /* Side */
		SLOT_FROM_(json_tables, Side, slot_values, 0, slot_enum_value),
		SLOT_FROM_(json_tables, Side, slot_texts, 0, char),
		584, 0, 2, 0
	},
	{ /* Mode */
		SLOT_FROM_(json_tables, Mode, slot_values, 2, slot_enum_value),
		SLOT_FROM_(json_tables, Mode, slot_texts, 0, char),
		594, 0, 3, SLOT_ENUM_OPEN
	},
	{ /* Perm */
		SLOT_FROM_(json_tables, Perm, slot_values, 5, slot_enum_value),
		SLOT_FROM_(json_tables, Perm, slot_texts, 0, char),
		604, 0, 4, SLOT_ENUM_FLAGS
	},
	{ /* slot_infos: low, high, initial,
	   * name and its length, member, type, unit, description, owner,
	   * offset, size, length, inner, count, presence,
	   * flags, target,
	   * name in text formats and its length, steps of the second and third index,
	   * kind, bit, width, size of count, size of presence, its bit, indexes */
		{ /* Vec.x */
			{ 0 }, { 0 }, { 0 },
			5, 1, 5, 7, 0, 0, 1,
			0, 4, 1, 1, 0, 0,
			0, 0,
			5, 1, { 0, 0 },
			SLOT_KIND_REAL, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* Vec.y */
			{ 0 }, { 0 }, { 0 },
			13, 1, 13, 7, 0, 0, 1,
			4, 4, 1, 1, 0, 0,
			0, 0,
			13, 1, { 0, 0 },
			SLOT_KIND_REAL, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* Leg.qty */
			{ 0 }, { 0x00000000000f4240 }, { 0 },
			19, 3, 19, 23, 0, 0, 15,
			8, 4, 1, 1, 0, 0,
			SLOT_HAS_RANGE, 0,
			19, 3, { 0, 0 },
			SLOT_KIND_UINT, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* Leg.label */
			{ 0 }, { 0 }, { 0 },
			32, 5, 32, 38, 0, 0, 15,
			0, 8, 1, 1, 0, 0,
			0, 0,
			32, 5, { 0, 0 },
			SLOT_KIND_STRING, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* Leg.small */
			{ 0 }, { 0 }, { 0 },
			45, 5, 51, 58, 0, 0, 15,
			12, 1, 1, 1, 0, 13,
			SLOT_IS_OPTIONAL | SLOT_IS_SIGNED | SLOT_HAS_PRESENCE, 0,
			45, 5, { 0, 0 },
			SLOT_KIND_INT, 0, 0, 0, 1, 0, 0, {0}
		},
		{ /* Node.id */
			{ 0 }, { 0 }, { 0 },
			70, 2, 70, 73, 0, 0, 65,
			0, 8, 1, 1, 0, 0,
			SLOT_IS_IDENTIFIER, 0,
			70, 2, { 0, 0 },
			SLOT_KIND_UINT, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* Node.next */
			{ 0 }, { 0 }, { 0 },
			82, 4, 82, 87, 0, 0, 65,
			8, 8, 1, 1, 0, 0,
			0,
			SLOT_FROM_INFO_(json_tables, 6, Node),
			82, 4, { 0, 0 },
			SLOT_KIND_OWN, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* Node.legs */
			{ 0 }, { 0 }, { 0 },
			98, 4, 98, 103, 0, 0, 65,
			16, 8, 1, 1, 0, 0,
			SLOT_IS_LIST,
			SLOT_FROM_INFO_(json_tables, 7, Leg),
			98, 4, { 0, 0 },
			SLOT_KIND_OWN, 0, 0, 0, 0, 0, 1, {0}
		},
		{ /* Node.peer */
			{ 0 }, { 0 }, { 0 },
			115, 4, 115, 120, 0, 0, 65,
			24, 8, 1, 1, 0, 0,
			0,
			SLOT_FROM_INFO_(json_tables, 8, Node),
			115, 4, { 0, 0 },
			SLOT_KIND_REF, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* Node.watch */
			{ 0 }, { 0 }, { 0 },
			131, 5, 131, 137, 0, 0, 65,
			32, 8, 1, 1, 0, 0,
			SLOT_NO_COMPARE | SLOT_NO_HASH | SLOT_NO_REPR,
			SLOT_FROM_INFO_(json_tables, 9, Node),
			131, 5, { 0, 0 },
			SLOT_KIND_WEAK, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* Shape.the_area */
			{ 0 }, { 0 }, { 0 },
			160, 8, 160, 177, 0, 0, 149,
			0, 8, 1, 1, 0, 0,
			0, 0,
			169, 7, { 0, 0 },
			SLOT_KIND_REAL, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* Circle.the_area */
			{ 0 }, { 0 }, { 0 },
			160, 8, 160, 177, 0, 0, 149,
			0, 8, 1, 1, 0, 0,
			0, 0,
			169, 7, { 0, 0 },
			SLOT_KIND_REAL, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* Circle.radius */
			{ 0 }, { 0 }, { 0 },
			191, 6, 191, 177, 0, 0, 184,
			8, 8, 1, 1, 0, 0,
			0, 0,
			191, 6, { 0, 0 },
			SLOT_KIND_REAL, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* Box.the_area */
			{ 0 }, { 0 }, { 0 },
			160, 8, 160, 177, 0, 0, 149,
			0, 8, 1, 1, 0, 0,
			0, 0,
			169, 7, { 0, 0 },
			SLOT_KIND_REAL, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* Box.sides */
			{ 0 }, { 0 }, { 0 },
			206, 5, 206, 212, 0, 0, 198,
			8, 1, 3, 1, 0, 0,
			SLOT_IS_ARRAY, 0,
			206, 5, { 0, 0 },
			SLOT_KIND_UINT, 0, 0, 0, 0, 0, 1, {0}
		},
		{ /* Scene.shapes */
			{ 0 }, { 0 }, { 0 },
			229, 6, 229, 236, 0, 0, 223,
			0, 8, 1, 1, 0, 0,
			SLOT_IS_LIST,
			SLOT_FROM_INFO_(json_tables, 15, Shape),
			229, 6, { 0, 0 },
			SLOT_KIND_OWN, 0, 0, 0, 0, 0, 1, {0}
		},
		{ /* Scene.best */
			{ 0 }, { 0 }, { 0 },
			250, 4, 250, 255, 0, 0, 223,
			8, 8, 1, 1, 0, 0,
			0,
			SLOT_FROM_INFO_(json_tables, 16, Shape),
			250, 4, { 0, 0 },
			SLOT_KIND_OWN, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* Scene.title */
			{ 0 }, { 0 }, { 0 },
			267, 5, 267, 38, 0, 0, 223,
			16, 8, 1, 1, 0, 0,
			SLOT_IS_OPTIONAL | SLOT_HAS_NULL, 0,
			267, 5, { 0, 0 },
			SLOT_KIND_STRING, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* Lists.some */
			{ 0 }, { 0 }, { 0 },
			279, 4, 279, 284, 0, 0, 273,
			0, 2, 1, 1, 0, 0,
			SLOT_IS_LIST | SLOT_IS_SIGNED, 0,
			279, 4, { 0, 0 },
			SLOT_KIND_INT, 0, 0, 0, 0, 0, 1, {0}
		},
		{ /* Lists.upto */
			{ 0 }, { 0 }, { 0 },
			294, 4, 294, 299, 0, 0, 273,
			33, 1, 2, 1, 32, 0,
			SLOT_IS_BOUNDED, 0,
			294, 4, { 0, 0 },
			SLOT_KIND_UINT, 0, 0, 1, 0, 0, 1, {0}
		},
		{ /* Lists.words */
			{ 0 }, { 0 }, { 0 },
			312, 5, 312, 318, 0, 0, 273,
			8, 8, 1, 1, 0, 0,
			SLOT_IS_LIST, 0,
			312, 5, { 0, 0 },
			SLOT_KIND_STRING, 0, 0, 0, 0, 0, 1, {0}
		},
		{ /* Lists.unit */
			{ 0 }, { 0 }, { 0 },
			327, 4, 327, 332, 0, 0, 273,
			16, 8, 1, 1, 0, 0,
			SLOT_IS_BORROWED, 0,
			327, 4, { 0, 0 },
			SLOT_KIND_STRING, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* Lists.units */
			{ 0 }, { 0 }, { 0 },
			343, 5, 343, 349, 0, 0, 273,
			24, 8, 1, 1, 0, 0,
			SLOT_IS_LIST | SLOT_IS_BORROWED, 0,
			343, 5, { 0, 0 },
			SLOT_KIND_STRING, 0, 0, 0, 0, 0, 1, {0}
		},
		{ /* Lists.end */
			{ 0 }, { 0 }, { 0 },
			362, 3, 362, 58, 0, 0, 273,
			35, 1, 1, 1, 0, 0,
			SLOT_IS_SIGNED, 0,
			362, 3, { 0, 0 },
			SLOT_KIND_INT, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* Plain.n */
			{ 0 }, { 0 }, { 0 },
			372, 1, 372, 58, 0, 0, 366,
			0, 1, 1, 1, 0, 0,
			SLOT_IS_SIGNED, 0,
			372, 1, { 0, 0 },
			SLOT_KIND_INT, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* Kind.n */
			{ 0 }, { 0 }, { 0 },
			372, 1, 372, 58, 0, 0, 366,
			0, 1, 1, 1, 0, 0,
			SLOT_IS_SIGNED, 0,
			372, 1, { 0, 0 },
			SLOT_KIND_INT, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* Kind.s */
			{ 0 }, { 0 }, { 0 },
			386, 1, 386, 38, 0, 0, 374,
			8, 8, 1, 1, 0, 0,
			0, 0,
			386, 1, { 0, 0 },
			SLOT_KIND_STRING, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* Sort.n */
			{ 0 }, { 0 }, { 0 },
			372, 1, 372, 58, 0, 0, 366,
			0, 1, 1, 1, 0, 0,
			SLOT_IS_SIGNED, 0,
			372, 1, { 0, 0 },
			SLOT_KIND_INT, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* Sort.b */
			{ 0 }, { 0 }, { 0 },
			400, 1, 400, 402, 0, 0, 388,
			1, 1, 1, 1, 0, 0,
			0, 0,
			400, 1, { 0, 0 },
			SLOT_KIND_BOOL, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* Plains.all */
			{ 0 }, { 0 }, { 0 },
			414, 3, 414, 418, 0, 0, 407,
			0, 8, 1, 1, 0, 0,
			SLOT_IS_LIST,
			SLOT_FROM_INFO_(json_tables, 29, Plain),
			414, 3, { 0, 0 },
			SLOT_KIND_OWN, 0, 0, 0, 0, 0, 1, {0}
		},
		{ /* Hooked.a */
			{ 0 }, { 0 }, { 0 },
			441, 1, 441, 443, 0, 0, 432,
			0, 4, 1, 1, 0, 0,
			SLOT_IS_SIGNED, 0,
			441, 1, { 0, 0 },
			SLOT_KIND_INT, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* Hooked.b */
			{ 0 }, { 0 }, { 0 },
			400, 1, 400, 443, 0, 0, 432,
			4, 4, 1, 1, 0, 0,
			SLOT_IS_SIGNED | SLOT_HAS_DEFAULT, 0,
			400, 1, { 0, 0 },
			SLOT_KIND_INT, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* Open.a */
			{ 0 }, { 0 }, { 0 },
			441, 1, 441, 443, 0, 0, 451,
			8, 4, 1, 1, 0, 0,
			SLOT_IS_SIGNED, 0,
			441, 1, { 0, 0 },
			SLOT_KIND_INT, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* Skip.a */
			{ 0 }, { 0 }, { 0x0000000000000005 },
			441, 1, 441, 443, 0, 0, 456,
			16, 4, 1, 1, 0, 0,
			SLOT_IS_SIGNED | SLOT_HAS_DEFAULT, 0,
			441, 1, { 0, 0 },
			SLOT_KIND_INT, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* Skip.s */
			{ 0 }, { 0 }, { 0x00000000000001cd },
			386, 1, 386, 38, 0, 0, 456,
			0, 8, 1, 1, 0, 0,
			SLOT_HAS_DEFAULT, 0,
			386, 1, { 0, 0 },
			SLOT_KIND_STRING, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* Skip.o */
			{ 0 }, { 0 }, { 0 },
			464, 1, 464, 466, 0, 0, 456,
			20, 1, 1, 1, 0, 27,
			SLOT_IS_OPTIONAL | SLOT_HAS_PRESENCE, 0,
			464, 1, { 0, 0 },
			SLOT_KIND_UINT, 0, 0, 0, 1, 0, 0, {0}
		},
		{ /* Skip.r */
			{ 0 }, { 0 }, { 0x3ff8000000000000 },
			474, 1, 474, 177, 0, 0, 456,
			8, 8, 1, 1, 0, 0,
			SLOT_HAS_DEFAULT, 0,
			474, 1, { 0, 0 },
			SLOT_KIND_REAL, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* Skip.t */
			{ 0 }, { 0 }, { 0x00000000000001e6 },
			476, 1, 476, 478, 0, 0, 456,
			21, 6, 1, 1, 0, 0,
			SLOT_HAS_DEFAULT, 0,
			476, 1, { 0, 0 },
			SLOT_KIND_TEXT, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* All.flag */
			{ 0 }, { 0 }, { 0 },
			494, 4, 494, 402, 0, 0, 490,
			186, 1, 1, 1, 0, 0,
			0, 0,
			494, 4, { 0, 0 },
			SLOT_KIND_BOOL, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* All.bit */
			{ 0 }, { 0 }, { 0 },
			499, 3, 499, 503, 0, 0, 490,
			187, 1, 1, 1, 0, 0,
			0, 0,
			499, 3, { 0, 0 },
			SLOT_KIND_BOOL, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* All.i8 */
			{ 0 }, { 0 }, { 0 },
			510, 2, 510, 58, 0, 0, 490,
			188, 1, 1, 1, 0, 0,
			SLOT_IS_SIGNED, 0,
			510, 2, { 0, 0 },
			SLOT_KIND_INT, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* All.i16 */
			{ 0 }, { 0 }, { 0 },
			513, 3, 513, 517, 0, 0, 490,
			148, 2, 1, 1, 0, 0,
			SLOT_IS_SIGNED, 0,
			513, 3, { 0, 0 },
			SLOT_KIND_INT, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* All.i32 */
			{ 0 }, { 0 }, { 0 },
			525, 3, 525, 443, 0, 0, 490,
			136, 4, 1, 1, 0, 0,
			SLOT_IS_SIGNED, 0,
			525, 3, { 0, 0 },
			SLOT_KIND_INT, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* All.i64 */
			{ 0 }, { 0 }, { 0 },
			529, 3, 529, 533, 0, 0, 490,
			0, 8, 1, 1, 0, 0,
			SLOT_IS_SIGNED, 0,
			529, 3, { 0, 0 },
			SLOT_KIND_INT, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* All.u8 */
			{ 0 }, { 0 }, { 0 },
			541, 2, 541, 466, 0, 0, 490,
			189, 1, 1, 1, 0, 0,
			0, 0,
			541, 2, { 0, 0 },
			SLOT_KIND_UINT, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* All.u16 */
			{ 0 }, { 0 }, { 0 },
			544, 3, 544, 548, 0, 0, 490,
			150, 2, 1, 1, 0, 0,
			0, 0,
			544, 3, { 0, 0 },
			SLOT_KIND_UINT, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* All.u32 */
			{ 0 }, { 0x00000000000f4240 }, { 0 },
			557, 3, 557, 23, 0, 0, 490,
			140, 4, 1, 1, 0, 0,
			SLOT_HAS_RANGE, 0,
			557, 3, { 0, 0 },
			SLOT_KIND_UINT, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* All.u64 */
			{ 0 }, { 0 }, { 0 },
			561, 3, 561, 73, 0, 0, 490,
			8, 8, 1, 1, 0, 0,
			0, 0,
			561, 3, { 0, 0 },
			SLOT_KIND_UINT, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* All.f */
			{ 0 }, { 0 }, { 0 },
			565, 1, 565, 7, 0, 0, 490,
			144, 4, 1, 1, 0, 0,
			0, 0,
			565, 1, { 0, 0 },
			SLOT_KIND_REAL, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* All.d */
			{ 0 }, { 0 }, { 0 },
			567, 1, 567, 177, 0, 0, 490,
			16, 8, 1, 1, 0, 0,
			0, 0,
			567, 1, { 0, 0 },
			SLOT_KIND_REAL, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* All.bounded_d */
			{ 0 }, { 0x3ff0000000000000 }, { 0 },
			569, 9, 569, 177, 0, 0, 490,
			24, 8, 1, 1, 0, 0,
			SLOT_HAS_RANGE, 0,
			569, 9, { 0, 0 },
			SLOT_KIND_REAL, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* All.side */
			{ 0 }, { 0 }, { 0 },
			579, 4, 579, 584, 0, 0, 490,
			190, 1, 1, 1, 0, 0,
			0,
			SLOT_FROM_INFO_(json_tables, 51, Side),
			579, 4, { 0, 0 },
			SLOT_KIND_ENUM, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* All.mode */
			{ 0 }, { 0 }, { 0 },
			589, 4, 589, 594, 0, 0, 490,
			152, 2, 1, 1, 0, 0,
			SLOT_IS_SIGNED,
			SLOT_FROM_INFO_(json_tables, 52, Mode),
			589, 4, { 0, 0 },
			SLOT_KIND_ENUM, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* All.perm */
			{ 0 }, { 0 }, { 0 },
			599, 4, 599, 604, 0, 0, 490,
			191, 1, 1, 1, 0, 0,
			0,
			SLOT_FROM_INFO_(json_tables, 53, Perm),
			599, 4, { 0, 0 },
			SLOT_KIND_ENUM, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* All.c */
			{ 0 }, { 0 }, { 0 },
			609, 1, 609, 611, 0, 0, 490,
			192, 1, 1, 1, 0, 0,
			0, 0,
			609, 1, { 0, 0 },
			SLOT_KIND_CHAR, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* All.text */
			{ 0 }, { 0 }, { 0 },
			616, 4, 616, 621, 0, 0, 490,
			193, 8, 1, 1, 0, 0,
			0, 0,
			616, 4, { 0, 0 },
			SLOT_KIND_TEXT, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* All.names */
			{ 0 }, { 0 }, { 0 },
			629, 5, 629, 635, 0, 0, 490,
			201, 4, 2, 1, 0, 0,
			SLOT_IS_ARRAY, 0,
			629, 5, { 0, 0 },
			SLOT_KIND_TEXT, 0, 0, 0, 0, 0, 1, {0}
		},
		{ /* All.s */
			{ 0 }, { 0 }, { 0 },
			386, 1, 386, 38, 0, 0, 490,
			32, 8, 1, 1, 0, 0,
			0, 0,
			386, 1, { 0, 0 },
			SLOT_KIND_STRING, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* All.raw */
			{ 0 }, { 0 }, { 0 },
			646, 3, 646, 650, 0, 0, 490,
			40, 8, 1, 1, 0, 0,
			0, 0,
			646, 3, { 0, 0 },
			SLOT_KIND_BYTES, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* All.fixed */
			{ 0 }, { 0 }, { 0 },
			656, 5, 656, 662, 0, 0, 490,
			154, 2, 3, 1, 0, 0,
			SLOT_IS_ARRAY | SLOT_IS_SIGNED, 0,
			656, 5, { 0, 0 },
			SLOT_KIND_INT, 0, 0, 0, 0, 0, 1, {0}
		},
		{ /* All.grid */
			{ 0 }, { 0 }, { 0 },
			673, 4, 673, 678, 0, 0, 490,
			160, 2, 12, 6, 0, 0,
			SLOT_IS_ARRAY | SLOT_IS_SIGNED, 0,
			673, 4, { 2, 1 },
			SLOT_KIND_INT, 0, 0, 0, 0, 0, 3, {0}
		},
		{ /* All.upto */
			{ 0 }, { 0 }, { 0 },
			294, 4, 294, 695, 0, 0, 490,
			210, 1, 4, 1, 209, 0,
			SLOT_IS_BOUNDED, 0,
			294, 4, { 0, 0 },
			SLOT_KIND_UINT, 0, 0, 1, 0, 0, 1, {0}
		},
		{ /* All.rows */
			{ 0 }, { 0 }, { 0 },
			708, 4, 708, 713, 0, 0, 490,
			215, 1, 4, 2, 214, 0,
			SLOT_IS_BOUNDED, 0,
			708, 4, { 1, 0 },
			SLOT_KIND_UINT, 0, 0, 1, 0, 0, 2, {0}
		},
		{ /* All.list */
			{ 0 }, { 0 }, { 0 },
			729, 4, 729, 734, 0, 0, 490,
			48, 8, 1, 1, 0, 0,
			SLOT_IS_LIST, 0,
			729, 4, { 0, 0 },
			SLOT_KIND_REAL, 0, 0, 0, 0, 0, 1, {0}
		},
		{ /* All.matrix */
			{ 0 }, { 0 }, { 0 },
			743, 6, 743, 750, 0, 0, 490,
			56, 4, 2, 2, 0, 0,
			SLOT_IS_LIST | SLOT_IS_SIGNED, 0,
			743, 6, { 1, 0 },
			SLOT_KIND_INT, 0, 0, 0, 0, 0, 2, {0}
		},
		{ /* All.words */
			{ 0 }, { 0 }, { 0 },
			312, 5, 312, 318, 0, 0, 490,
			64, 8, 1, 1, 0, 0,
			SLOT_IS_LIST, 0,
			312, 5, { 0, 0 },
			SLOT_KIND_STRING, 0, 0, 0, 0, 0, 1, {0}
		},
		{ /* All.v */
			{ 0 }, { 0 }, { 0 },
			763, 1, 763, 1, 0, 0, 490,
			219, 8, 1, 1, 0, 0,
			0,
			SLOT_FROM_INFO_(json_tables, 66, Vec),
			763, 1, { 0, 0 },
			SLOT_KIND_OBJECT, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* All.vs */
			{ 0 }, { 0 }, { 0 },
			765, 2, 765, 768, 0, 0, 490,
			227, 8, 2, 1, 0, 0,
			SLOT_IS_ARRAY,
			SLOT_FROM_INFO_(json_tables, 67, Vec),
			765, 2, { 0, 0 },
			SLOT_KIND_OBJECT, 0, 0, 0, 0, 0, 1, {0}
		},
		{ /* All.leg */
			{ 0 }, { 0 }, { 0 },
			775, 3, 775, 15, 0, 0, 490,
			72, 16, 1, 1, 0, 0,
			0,
			SLOT_FROM_INFO_(json_tables, 68, Leg),
			775, 3, { 0, 0 },
			SLOT_KIND_OBJECT, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* All.legs */
			{ 0 }, { 0 }, { 0 },
			98, 4, 98, 779, 0, 0, 490,
			88, 16, 1, 1, 0, 0,
			SLOT_IS_LIST,
			SLOT_FROM_INFO_(json_tables, 69, Leg),
			98, 4, { 0, 0 },
			SLOT_KIND_OBJECT, 0, 0, 0, 0, 0, 1, {0}
		},
		{ /* All.od */
			{ 0 }, { 0 }, { 0 },
			785, 2, 785, 177, 0, 0, 490,
			96, 8, 1, 1, 0, 254,
			SLOT_IS_OPTIONAL | SLOT_HAS_PRESENCE, 0,
			785, 2, { 0, 0 },
			SLOT_KIND_REAL, 0, 0, 0, 2, 2, 0, {0}
		},
		{ /* All.ou */
			{ 0 }, { 0 }, { 0 },
			788, 2, 788, 466, 0, 0, 490,
			243, 1, 1, 1, 0, 254,
			SLOT_IS_OPTIONAL | SLOT_HAS_PRESENCE, 0,
			788, 2, { 0, 0 },
			SLOT_KIND_UINT, 0, 0, 0, 2, 3, 0, {0}
		},
		{ /* All.os */
			{ 0 }, { 0 }, { 0 },
			791, 2, 791, 38, 0, 0, 490,
			104, 8, 1, 1, 0, 0,
			SLOT_IS_OPTIONAL | SLOT_HAS_NULL, 0,
			791, 2, { 0, 0 },
			SLOT_KIND_STRING, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* All.ods */
			{ 0 }, { 0 }, { 0x0000000000000009 },
			794, 3, 794, 548, 0, 0, 490,
			184, 2, 1, 1, 0, 254,
			SLOT_IS_OPTIONAL | SLOT_HAS_DEFAULT | SLOT_HAS_PRESENCE, 0,
			794, 3, { 0, 0 },
			SLOT_KIND_UINT, 0, 0, 0, 2, 4, 0, {0}
		},
		{ /* All.oside */
			{ 0 }, { 0 }, { 0 },
			798, 5, 0, 584, 0, 0, 490,
			254, 2, 1, 1, 0, 254,
			SLOT_IS_OPTIONAL | SLOT_HAS_PRESENCE,
			SLOT_FROM_INFO_(json_tables, 74, Side),
			798, 5, { 0, 0 },
			SLOT_KIND_ENUM, 5, 1, 0, 2, 6, 0, {0}
		},
		{ /* All.ob */
			{ 0 }, { 0 }, { 0 },
			804, 2, 0, 402, 0, 0, 490,
			254, 2, 1, 1, 0, 254,
			SLOT_IS_OPTIONAL | SLOT_HAS_PRESENCE, 0,
			804, 2, { 0, 0 },
			SLOT_KIND_BOOL, 7, 1, 0, 2, 8, 0, {0}
		},
		{ /* All.ov */
			{ 0 }, { 0 }, { 0 },
			807, 2, 807, 1, 0, 0, 490,
			244, 8, 1, 1, 0, 254,
			SLOT_IS_OPTIONAL | SLOT_HAS_PRESENCE,
			SLOT_FROM_INFO_(json_tables, 76, Vec),
			807, 2, { 0, 0 },
			SLOT_KIND_OBJECT, 0, 0, 0, 2, 9, 0, {0}
		},
		{ /* All.oa */
			{ 0 }, { 0 }, { 0 },
			810, 2, 810, 813, 0, 0, 490,
			252, 1, 2, 1, 0, 254,
			SLOT_IS_OPTIONAL | SLOT_IS_ARRAY | SLOT_HAS_PRESENCE, 0,
			810, 2, { 0, 0 },
			SLOT_KIND_UINT, 0, 0, 0, 2, 10, 1, {0}
		},
		{ /* All.ol */
			{ 0 }, { 0 }, { 0 },
			824, 2, 824, 827, 0, 0, 490,
			112, 1, 1, 1, 0, 0,
			SLOT_IS_OPTIONAL | SLOT_IS_LIST | SLOT_HAS_NULL, 0,
			824, 2, { 0, 0 },
			SLOT_KIND_UINT, 0, 0, 0, 0, 0, 1, {0}
		},
		{ /* All.oby */
			{ 0 }, { 0 }, { 0 },
			837, 3, 837, 650, 0, 0, 490,
			120, 8, 1, 1, 0, 0,
			SLOT_IS_OPTIONAL | SLOT_HAS_NULL, 0,
			837, 3, { 0, 0 },
			SLOT_KIND_BYTES, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* All.urgency */
			{ 0 }, { 0x0000000000000003 }, { 0x0000000000000002 },
			841, 7, 0, 466, 0, 0, 490,
			254, 2, 1, 1, 0, 0,
			SLOT_HAS_RANGE | SLOT_HAS_DEFAULT, 0,
			841, 7, { 0, 0 },
			SLOT_KIND_UINT, 0, 2, 0, 0, 0, 0, {0}
		},
		{ /* All.lots */
			{ 0 }, { 0 }, { 0 },
			849, 4, 849, 854, 0, 0, 490,
			128, 8, 1, 1, 0, 0,
			SLOT_IS_LIST, 0,
			849, 4, { 0, 0 },
			SLOT_KIND_BYTES, 0, 0, 0, 0, 0, 1, {0}
		},
	},
	{ /* slot_keys: first, last, length */
		{ 0x0000000000787878, 0x0000000000000000, 1 }, /* Vec.x */
		{ 0x0000000000797979, 0x0000000000000000, 1 }, /* Vec.y */
		{ 0x0000000000797471, 0x0000000000000000, 3 }, /* Leg.qty */
		{ 0x000000006562616c, 0x000000006c656261, 5 }, /* Leg.label */
		{ 0x000000006c616d73, 0x000000006c6c616d, 5 }, /* Leg.small */
		{ 0x0000000000646469, 0x0000000000000000, 2 }, /* Node.id */
		{ 0x000000007478656e, 0x000000007478656e, 4 }, /* Node.next */
		{ 0x000000007367656c, 0x000000007367656c, 4 }, /* Node.legs */
		{ 0x0000000072656570, 0x0000000072656570, 4 }, /* Node.peer */
		{ 0x0000000063746177, 0x0000000068637461, 5 }, /* Node.watch */
		{ 0x616572615f656874, 0x616572615f656874, 8 }, /* Shape.the_area */
		{ 0x616572615f656874, 0x616572615f656874, 8 }, /* Circle.the_area */
		{ 0x0000000069646172, 0x0000000073756964, 6 }, /* Circle.radius */
		{ 0x616572615f656874, 0x616572615f656874, 8 }, /* Box.the_area */
		{ 0x0000000065646973, 0x0000000073656469, 5 }, /* Box.sides */
		{ 0x0000000070616873, 0x0000000073657061, 6 }, /* Scene.shapes */
		{ 0x0000000074736562, 0x0000000074736562, 4 }, /* Scene.best */
		{ 0x000000006c746974, 0x00000000656c7469, 5 }, /* Scene.title */
		{ 0x00000000656d6f73, 0x00000000656d6f73, 4 }, /* Lists.some */
		{ 0x000000006f747075, 0x000000006f747075, 4 }, /* Lists.upto */
		{ 0x0000000064726f77, 0x000000007364726f, 5 }, /* Lists.words */
		{ 0x0000000074696e75, 0x0000000074696e75, 4 }, /* Lists.unit */
		{ 0x0000000074696e75, 0x000000007374696e, 5 }, /* Lists.units */
		{ 0x0000000000646e65, 0x0000000000000000, 3 }, /* Lists.end */
		{ 0x00000000006e6e6e, 0x0000000000000000, 1 }, /* Plain.n */
		{ 0x00000000006e6e6e, 0x0000000000000000, 1 }, /* Kind.n */
		{ 0x0000000000737373, 0x0000000000000000, 1 }, /* Kind.s */
		{ 0x00000000006e6e6e, 0x0000000000000000, 1 }, /* Sort.n */
		{ 0x0000000000626262, 0x0000000000000000, 1 }, /* Sort.b */
		{ 0x00000000006c6c61, 0x0000000000000000, 3 }, /* Plains.all */
		{ 0x0000000000616161, 0x0000000000000000, 1 }, /* Hooked.a */
		{ 0x0000000000626262, 0x0000000000000000, 1 }, /* Hooked.b */
		{ 0x0000000000616161, 0x0000000000000000, 1 }, /* Open.a */
		{ 0x0000000000616161, 0x0000000000000000, 1 }, /* Skip.a */
		{ 0x0000000000737373, 0x0000000000000000, 1 }, /* Skip.s */
		{ 0x00000000006f6f6f, 0x0000000000000000, 1 }, /* Skip.o */
		{ 0x0000000000727272, 0x0000000000000000, 1 }, /* Skip.r */
		{ 0x0000000000747474, 0x0000000000000000, 1 }, /* Skip.t */
		{ 0x0000000067616c66, 0x0000000067616c66, 4 }, /* All.flag */
		{ 0x0000000000746962, 0x0000000000000000, 3 }, /* All.bit */
		{ 0x0000000000383869, 0x0000000000000000, 2 }, /* All.i8 */
		{ 0x0000000000363169, 0x0000000000000000, 3 }, /* All.i16 */
		{ 0x0000000000323369, 0x0000000000000000, 3 }, /* All.i32 */
		{ 0x0000000000343669, 0x0000000000000000, 3 }, /* All.i64 */
		{ 0x0000000000383875, 0x0000000000000000, 2 }, /* All.u8 */
		{ 0x0000000000363175, 0x0000000000000000, 3 }, /* All.u16 */
		{ 0x0000000000323375, 0x0000000000000000, 3 }, /* All.u32 */
		{ 0x0000000000343675, 0x0000000000000000, 3 }, /* All.u64 */
		{ 0x0000000000666666, 0x0000000000000000, 1 }, /* All.f */
		{ 0x0000000000646464, 0x0000000000000000, 1 }, /* All.d */
		{ 0x5f6465646e756f62, 0x645f6465646e756f, 9 }, /* All.bounded_d */
		{ 0x0000000065646973, 0x0000000065646973, 4 }, /* All.side */
		{ 0x0000000065646f6d, 0x0000000065646f6d, 4 }, /* All.mode */
		{ 0x000000006d726570, 0x000000006d726570, 4 }, /* All.perm */
		{ 0x0000000000636363, 0x0000000000000000, 1 }, /* All.c */
		{ 0x0000000074786574, 0x0000000074786574, 4 }, /* All.text */
		{ 0x00000000656d616e, 0x0000000073656d61, 5 }, /* All.names */
		{ 0x0000000000737373, 0x0000000000000000, 1 }, /* All.s */
		{ 0x0000000000776172, 0x0000000000000000, 3 }, /* All.raw */
		{ 0x0000000065786966, 0x0000000064657869, 5 }, /* All.fixed */
		{ 0x0000000064697267, 0x0000000064697267, 4 }, /* All.grid */
		{ 0x000000006f747075, 0x000000006f747075, 4 }, /* All.upto */
		{ 0x0000000073776f72, 0x0000000073776f72, 4 }, /* All.rows */
		{ 0x000000007473696c, 0x000000007473696c, 4 }, /* All.list */
		{ 0x000000007274616d, 0x0000000078697274, 6 }, /* All.matrix */
		{ 0x0000000064726f77, 0x000000007364726f, 5 }, /* All.words */
		{ 0x0000000000767676, 0x0000000000000000, 1 }, /* All.v */
		{ 0x0000000000737376, 0x0000000000000000, 2 }, /* All.vs */
		{ 0x000000000067656c, 0x0000000000000000, 3 }, /* All.leg */
		{ 0x000000007367656c, 0x000000007367656c, 4 }, /* All.legs */
		{ 0x000000000064646f, 0x0000000000000000, 2 }, /* All.od */
		{ 0x000000000075756f, 0x0000000000000000, 2 }, /* All.ou */
		{ 0x000000000073736f, 0x0000000000000000, 2 }, /* All.os */
		{ 0x000000000073646f, 0x0000000000000000, 3 }, /* All.ods */
		{ 0x000000006469736f, 0x0000000065646973, 5 }, /* All.oside */
		{ 0x000000000062626f, 0x0000000000000000, 2 }, /* All.ob */
		{ 0x000000000076766f, 0x0000000000000000, 2 }, /* All.ov */
		{ 0x000000000061616f, 0x0000000000000000, 2 }, /* All.oa */
		{ 0x00000000006c6c6f, 0x0000000000000000, 2 }, /* All.ol */
		{ 0x000000000079626f, 0x0000000000000000, 3 }, /* All.oby */
		{ 0x0000000065677275, 0x0000000079636e65, 7 }, /* All.urgency */
		{ 0x0000000073746f6c, 0x0000000073746f6c, 4 }, /* All.lots */
	},
	{ /* slot_values: number, text, length */
		{ 0, 862, 3 }, /* Side_buy */
		{ 1, 866, 4 }, /* Side_sell */
		{ 0, 871, 4 }, /* Mode_none */
		{ 5, 876, 4 }, /* Mode_fast */
		{ -7, 881, 4 }, /* Mode_slow */
		{ 1, 474, 1 }, /* Perm_r */
		{ 2, 886, 1 }, /* Perm_w */
		{ 4, 5, 1 }, /* Perm_x */
		{ 3, 888, 2 }, /* Perm_rw */
	},
	{ /* slot_starts */
		{ 0 },
	},
	{ /* slot_ancestors */
		0xa962edf09aceca53, /* Vec */
		0x88e62bf118eca671, /* Leg */
		0xf44b689c7be23157, /* Node */
		0xd2717079fd5a5ec0, /* Shape */
		0xd2717079fd5a5ec0, 0xd624116db4d5c6ff, /* Circle */
		0xd2717079fd5a5ec0, 0x566336f0fcba7488, /* Box */
		0x54e810d45b1ab0f5, /* Scene */
		0x5ed97baecc905d24, /* Lists */
		0x3dffd346aea84ac1, /* Plain */
		0x3dffd346aea84ac1, 0x3488bfb49314f83d, /* Kind */
		0x3dffd346aea84ac1, 0xeda548ee998cd71f, /* Sort */
		0x01feb31ac7f6ec76, /* Plains */
		0x522ca8d6c6c5a501, /* Hooked */
		0x47bb1c95d20f8cbb, /* Open */
		0x116beeeeae22013c, /* Skip */
		0x5db557f1007ea472, /* All */
	},
	{ /* slot_places16 */
		0,
	},
	{ /* slot_places8 */
		/* Vec */
		0, 1,
		/* Leg */
		0, 2, 1, 0,
		/* Node */
		0, 3, 0, 1, 0, 0, 2, 4,
		/* Shape */
		0, 0,
		/* Circle */
		0, 1,
		/* Box */
		0, 1,
		/* Scene */
		0, 0, 1, 2,
		/* Lists */
		0, 0, 4, 1, 2, 0, 3, 5,
		/* Plain */
		0, 0,
		/* Kind */
		0, 1,
		/* Sort */
		1, 0,
		/* Plains */
		0, 0,
		/* Hooked */
		1, 0,
		/* Open */
		0, 0,
		/* Skip */
		1, 0, 4, 2, 0, 0, 0, 3,
		/* All */
		0, 0, 27, 0, 42, 0, 32, 0, 30, 10, 9, 8, 41, 24, 0, 0,
		31, 2, 0, 17, 43, 36, 37, 20, 0, 0, 0, 0, 5, 0, 19, 23,
		26, 0, 3, 0, 0, 0, 39, 4, 6, 15, 16, 34, 14, 0, 18, 1,
		7, 0, 38, 25, 35, 0, 29, 11, 12, 13, 33, 40, 22, 0, 21, 28,
	},
	{ /* slot_displacements */
		/* All */
		1, 0, 3, 0, 0, 3, 12, 3, 16, 1, 0, 2, 0, 0, 5, 0,
	},
	{ /* slot_texts */
		"\0"
		"Vec\0"
		"x\0"
		"float\0"
		"y\0"
		"Leg\0"
		"qty\0"
		"uint32_t\0"
		"label\0"
		"string\0"
		"small\0"
		"small_\0"
		"int8_t\0"
		"Node\0"
		"id\0"
		"uint64_t\0"
		"next\0"
		"own Node *\0"
		"legs\0"
		"own Leg *[]\0"
		"peer\0"
		"ref Node *\0"
		"watch\0"
		"weak Node *\0"
		"Shape\0"
		"kind\0"
		"the_area\0"
		"theArea\0"
		"double\0"
		"Circle\0"
		"radius\0"
		"Box\0"
		"box\0"
		"sides\0"
		"uint8_t[3]\0"
		"Scene\0"
		"shapes\0"
		"own Shape *[]\0"
		"best\0"
		"own Shape *\0"
		"title\0"
		"Lists\0"
		"some\0"
		"int16_t[]\0"
		"upto\0"
		"uint8_t[<=2]\0"
		"words\0"
		"string[]\0"
		"unit\0"
		"ref string\0"
		"units\0"
		"ref string[]\0"
		"end\0"
		"Plain\0"
		"n\0"
		"Kind\0"
		"k\0"
		"type\0"
		"s\0"
		"Sort\0"
		"2\0"
		"sort\0"
		"b\0"
		"bool\0"
		"Plains\0"
		"all\0"
		"own Plain *[]\0"
		"Hooked\0"
		"7\0"
		"a\0"
		"int32_t\0"
		"Open\0"
		"Skip\0"
		"hi\0"
		"o\0"
		"uint8_t\0"
		"r\0"
		"t\0"
		"char[6]\0"
		"abc\0"
		"All\0"
		"flag\0"
		"bit\0"
		"bool:1\0"
		"i8\0"
		"i16\0"
		"int16_t\0"
		"i32\0"
		"i64\0"
		"int64_t\0"
		"u8\0"
		"u16\0"
		"uint16_t\0"
		"u32\0"
		"u64\0"
		"f\0"
		"d\0"
		"bounded_d\0"
		"side\0"
		"Side\0"
		"mode\0"
		"Mode\0"
		"perm\0"
		"Perm\0"
		"c\0"
		"char\0"
		"text\0"
		"char[8]\0"
		"names\0"
		"char[2][4]\0"
		"raw\0"
		"bytes\0"
		"fixed\0"
		"int16_t[3]\0"
		"grid\0"
		"int16_t[2][3][2]\0"
		"uint8_t[<=4]\0"
		"rows\0"
		"uint8_t[<=2][2]\0"
		"list\0"
		"double[]\0"
		"matrix\0"
		"int32_t[][2]\0"
		"v\0"
		"vs\0"
		"Vec[2]\0"
		"leg\0"
		"Leg[]\0"
		"od\0"
		"ou\0"
		"os\0"
		"ods\0"
		"oside\0"
		"ob\0"
		"ov\0"
		"oa\0"
		"uint8_t[2]\0"
		"ol\0"
		"uint8_t[]\0"
		"oby\0"
		"urgency\0"
		"lots\0"
		"bytes[]\0"
		"buy\0"
		"sell\0"
		"none\0"
		"fast\0"
		"slow\0"
		"w\0"
		"rw",
	},
};

#endif /* JSON_IMPLEMENTATION */

/* Where an earlier include left the run time's own part out. */
#if defined(SLOTGEN_IMPLEMENTATION) && !defined(SLOTGEN_IMPLEMENTED)
#include "slotgen.h"
#endif
