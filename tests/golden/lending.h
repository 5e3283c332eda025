/*
 * lending.h: A chain of classes that share their words.
 *
 * Written by slotgen from lending.yaml; edit that, not this.
 *
 *                                  bytes
 *   class  Root                        8
 *   class    Mid                       8
 *   class      Leaf                    8
 *   class      Wide                   24
 *   class  Row                        52  Arrays of what lends and of what borrows.
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
 *   C_eq, C_cmp, C_hash     where the class has them; C_repr as text, C_validate for faults
 *   C_to_json, C_from_json  an object as text and back; see slotgen.h
 *   C_copy                  writes the class's own slots
 *   C_as_P, C_as_const_P    the same object as one of its parent class P
 *   C_pool, C_new, C_free   objects that do not move, each as large as its slots; see slotgen.h
 *   C_pool_walk, C_next     over all of them
 *   C_from_P                the same object as one of the class C below P, or NULL
 *   C_idx, C_at, C_idx_of   what refers to a C where 'refs: index32' is said, its object, and back;
 *                           elsewhere all three are the pointer
 *   C_SLOT_s, C_class       the slot's number, and the table of them all, for slotgen.h
 *
 * One file of a program has  #define LENDING_IMPLEMENTATION  before it includes this one: it
 * defines the tables. Members whose names begin with slot_ belong to the accessors.
 */
#ifndef LENDING_H
#define LENDING_H

#include "slotgen.h"

#if SLOTGEN_INTERFACE != 3
#error "lending.h was written for another slotgen.h: its SLOTGEN_INTERFACE must be 3"
#endif
#if defined(__GNUC__) && __INCLUDE_LEVEL__ > 0
#pragma GCC system_header /* no warnings from here, and refusals at the line that asked */
#endif
SLOT_HEADER_BEGIN

typedef struct Root Root;
typedef struct Mid Mid;
typedef struct Leaf Leaf;
typedef struct Wide Wide;
typedef struct Row Row;

/** All tables: one constant object, without a pointer. */
struct lending_tables {
	slot_class Root;
	slot_class Mid;
	slot_class Leaf;
	slot_class Wide;
	slot_class Row;
	slot_info slot_infos[30];
	slot_key slot_keys[30];
	slot_enum_value slot_values[1];
	slot_number slot_starts[1];
	uint64_t slot_ancestors[10];
	uint16_t slot_places16[1];
	uint8_t slot_places8[48];
	uint8_t slot_displacements[1];
	char slot_texts[1][198];
};
SLOT_EXTERN const struct lending_tables lending_tables;


/*---- class Root --------------------------------------------------------------------------*/

/** Not assigned with '=': children keep slots in its spare bits and bytes. */
struct Root { /* 8 bytes, align 4 */
	SLOT_EXTENSION_ union {
		SLOT_EXTENSION_ struct {
			/*   0 */ uint32_t id;
			/*   4.0  uint8_t:3 n
			 *   4.3  bool a */
			/*   4 */ uint8_t slot_bits4;
			/*   5 */ uint8_t slot_spare5[3];
		};
		SLOT_NOT_ASSIGNED_C_
	};
	SLOT_NOT_ASSIGNED_CXX_(Root)
};

enum Root_slot {
	Root_SLOT_id,
	Root_SLOT_a,
	Root_SLOT_n
};
#define Root_SLOTS SLOT_NAMES("id, a, n")
#define Root_HAS_id SLOT_YES
#define Root_HAS_a SLOT_YES
#define Root_HAS_n SLOT_YES
#define Root_class (lending_tables.Root)
/** Changes with names, types and offsets. */
#define Root_LAYOUT 0x3572e1092cc129d1

/** What an object starts with: a constant initialiser. */
#define Root_DEFAULTS \
	{{{ \
		/*   0 id */ 0, \
		/*   4 slot_bits4 */ 0x0, \
		/*   5 slot_spare5 */ {0} \
	}}}

static inline uint32_t
Root_get_id(const Root *self)
{
	return self->id;
}

static inline void
Root_set_id(Root *self, uint32_t value)
{
	self->id = value;
}

static inline bool
Root_get_a(const Root *self)
{
	return slot_bit(self->slot_bits4, 3);
}

static inline void
Root_set_a(Root *self, bool value)
{
	self->slot_bits4 = slot_put8(self->slot_bits4, 3, 1, value);
}

static inline uint8_t
Root_get_n(const Root *self)
{
	return SLOT_CAST(uint8_t, slot_bits(self->slot_bits4, 0, 3));
}

static inline bool
Root_set_n(Root *self, int64_t value)
{
	if (value < 0 || value > 7)
		return false;
	self->slot_bits4 = slot_put8(self->slot_bits4, 0, 3, SLOT_CAST(uint64_t, value));
	return true;
}

/** Makes raw memory an object. */
static inline void
Root_init(Root *self)
{
	static const Root slot_defaults_ = Root_DEFAULTS;

	slot_move(self, &slot_defaults_, sizeof *self);
}

/** Writes the class's own slots and nothing else. */
static inline void
Root_copy(Root *to, const Root *from)
{
	to->id = from->id;
	to->slot_bits4 = slot_merge8(to->slot_bits4, from->slot_bits4, 0xfu);
}

/** A pool of Root objects and those of classes below it. */
typedef struct Root_pool {
	slot_pool slot_pool_Root;
} Root_pool;

#define Root_pool_init(pool_)    slot_pool_init(&(pool_)->slot_pool_Root, &Root_class, NULL, 0)
#define Root_pool_count(pool_)   ((pool_)->slot_pool_Root.count)
#define Root_pool_clear(pool_)   slot_pool_clear(&(pool_)->slot_pool_Root)
#define Root_pool_destroy(pool_) slot_pool_destroy(&(pool_)->slot_pool_Root)
#define Root_pool_walk(pool_)    slot_pool_walk(&(pool_)->slot_pool_Root)
#define Root_next(walk_)        SLOT_CAST(Root *, slot_walk_next(walk_, NULL))

/** As Root_init leaves it; NULL when out of memory. */
static inline Root *
Root_new(Root_pool *pool)
{
	void *self = slot_pool_new(&pool->slot_pool_Root, &Root_class);

	if (self)
		Root_init(SLOT_CAST(Root *, self));
	return SLOT_CAST(Root *, self);
}

/** With all that it owns. */
static inline void
Root_free(Root_pool *pool, Root *self)
{
	slot_pool_free(&pool->slot_pool_Root, self);
}

typedef Root *Root_idx;
#define Root_at(pool_, pointer_)  ((void)(pool_), (pointer_))
#define Root_idx_of(pool_, self_) ((void)(pool_), (self_))

#define Root_ARGS_(slot_A_) \
	slot_A_(NEED, ALWAYS, SET, GET, Root, uint32_t, id, id, 0) \
	slot_A_(NEED, ALWAYS, SET, GET, Root, bool, a, a, 0) \
	slot_A_(NEED, ALWAYS, TRY, GET, Root, int64_t, n, n, 0) \

#define Root_make(...)             SLOT_MAKE_(Root, Root_ARGS_, SLOT_NO_HOOK_, __VA_ARGS__)
#define Root_replace(object_, ...) SLOT_REPLACE_(Root, Root_ARGS_, SLOT_NO_HOOK_, object_, __VA_ARGS__)
#define Root_of(slot_id_, slot_a_, slot_n_) \
	SLOT_OF_(Root, SLOT_NO_HOOK_, \
		 SLOT_OF_ARG_(SET, Root, uint32_t, id, id, slot_id_) \
		 SLOT_OF_ARG_(SET, Root, bool, a, a, slot_a_) \
		 SLOT_OF_ARG_(TRY, Root, int64_t, n, n, slot_n_) \
		 SLOT_NO_MORE_)
#define Root_eq(a_, b_) slot_eq(&Root_class, SLOT_IS_(Root, a_), SLOT_IS_(Root, b_))
#define Root_repr(self_, text_, size_) slot_repr(&Root_class, SLOT_IS_(Root, self_), text_, size_)
#define Root_validate(self_, report_, context_) slot_validate(&Root_class, SLOT_IS_(Root, self_), report_, context_)
#define Root_set_n_unchecked(self_, value_) SLOT_UNCHECKED_(Root_set_n(self_, value_))

#define Root_to_json(self_, writer_) slot_json_write(writer_, &Root_class, SLOT_IS_(Root, self_))

/** What it has is given up; at a fault it is as Root_init leaves it. */
static inline bool
Root_from_json(Root *self, slot_json_reader *reader)
{
	Root_init(self);
	return slot_json_read(reader, &Root_class, self);
}

#define Root_new_from_json(pool_, reader_) SLOT_CAST(Root *, slot_json_read_new(reader_, &(pool_)->slot_pool_Root, &Root_class))


/*---- class Mid, a kind of Root -----------------------------------------------------------*/

/** Not assigned with '=': children keep slots in its spare bits and bytes. */
struct Mid { /* 8 bytes, align 4; as declared 12 */
	SLOT_EXTENSION_ union {
		SLOT_EXTENSION_ struct {
			/*   0 */ uint32_t id;
			/*   4.0  uint8_t:3 n
			 *   4.3  bool a
			 *   4.4  uint8_t:4 m */
			/*   4 */ uint8_t slot_bits4;
			/*   5.0  opt uint8_t o in 0..99, 7 bits
			 *   5.7  bool b */
			/*   5 */ uint8_t slot_bits5;
			/*   6 */ uint8_t slot_spare6[2];
		};
		Root slot_base;
		SLOT_NOT_ASSIGNED_C_
	};
	SLOT_NOT_ASSIGNED_CXX_(Mid)
};

enum Mid_slot {
	Mid_SLOT_id,
	Mid_SLOT_a,
	Mid_SLOT_n,
	Mid_SLOT_b,
	Mid_SLOT_m,
	Mid_SLOT_o
};
#define Mid_SLOTS SLOT_NAMES("id, a, n, b, m, o")
#define Mid_HAS_id SLOT_YES
#define Mid_HAS_a SLOT_YES
#define Mid_HAS_n SLOT_YES
#define Mid_HAS_b SLOT_YES
#define Mid_HAS_m SLOT_YES
#define Mid_HAS_o SLOT_YES
#define Mid_class (lending_tables.Mid)
/** Changes with names, types and offsets. */
#define Mid_LAYOUT 0xadc2bccac774eb5c

/** What an object starts with: a constant initialiser. */
#define Mid_DEFAULTS \
	{{{ \
		/*   0 id */ 0, \
		/*   4 slot_bits4 */ 0x0, \
		/*   5 slot_bits5 */ 0x7f, \
		/*   6 slot_spare6 */ {0} \
	}}}

static inline uint32_t
Mid_get_id(const Mid *self)
{
	return self->id;
}

static inline void
Mid_set_id(Mid *self, uint32_t value)
{
	self->id = value;
}

static inline bool
Mid_get_a(const Mid *self)
{
	return slot_bit(self->slot_bits4, 3);
}

static inline void
Mid_set_a(Mid *self, bool value)
{
	self->slot_bits4 = slot_put8(self->slot_bits4, 3, 1, value);
}

static inline uint8_t
Mid_get_n(const Mid *self)
{
	return SLOT_CAST(uint8_t, slot_bits(self->slot_bits4, 0, 3));
}

static inline bool
Mid_set_n(Mid *self, int64_t value)
{
	if (value < 0 || value > 7)
		return false;
	self->slot_bits4 = slot_put8(self->slot_bits4, 0, 3, SLOT_CAST(uint64_t, value));
	return true;
}

static inline bool
Mid_get_b(const Mid *self)
{
	return slot_bit(self->slot_bits5, 7);
}

static inline void
Mid_set_b(Mid *self, bool value)
{
	self->slot_bits5 = slot_put8(self->slot_bits5, 7, 1, value);
}

static inline uint8_t
Mid_get_m(const Mid *self)
{
	return SLOT_CAST(uint8_t, slot_bits(self->slot_bits4, 4, 4));
}

static inline bool
Mid_set_m(Mid *self, int64_t value)
{
	if (value < 0 || value > 15)
		return false;
	self->slot_bits4 = slot_put8(self->slot_bits4, 4, 4, SLOT_CAST(uint64_t, value));
	return true;
}

static inline bool
Mid_has_o(const Mid *self)
{
	return slot_bits(self->slot_bits5, 0, 7) != 127;
}

static inline uint8_t
Mid_get_o(const Mid *self)
{
	return SLOT_CAST(uint8_t, Mid_has_o(self) ? slot_bits(self->slot_bits5, 0, 7) : 0);
}

static inline bool
Mid_set_o(Mid *self, int64_t value)
{
	if (value < 0 || value > 99)
		return false;
	self->slot_bits5 = slot_put8(self->slot_bits5, 0, 7, SLOT_CAST(uint64_t, value));
	return true;
}

static inline void
Mid_clear_o(Mid *self)
{
	self->slot_bits5 = slot_put8(self->slot_bits5, 0, 7, 0x7fu);
}

/** Makes raw memory an object. */
static inline void
Mid_init(Mid *self)
{
	static const Mid slot_defaults_ = Mid_DEFAULTS;

	slot_move(self, &slot_defaults_, sizeof *self);
}

/** Writes the class's own slots and nothing else. */
static inline void
Mid_copy(Mid *to, const Mid *from)
{
	to->id = from->id;
	to->slot_bits4 = slot_merge8(to->slot_bits4, from->slot_bits4, 0xffu);
	to->slot_bits5 = slot_merge8(to->slot_bits5, from->slot_bits5, 0xffu);
}

static inline Root *
Mid_as_Root(Mid *self)
{
	return &self->slot_base;
}

static inline const Root *
Mid_as_const_Root(const Mid *self)
{
	return &self->slot_base;
}

typedef struct Root_pool Mid_pool;
#define Mid_pool_init    Root_pool_init
#define Mid_pool_count   Root_pool_count
#define Mid_pool_clear   Root_pool_clear
#define Mid_pool_destroy Root_pool_destroy
#define Mid_pool_walk    Root_pool_walk
#define Mid_next(walk_)        SLOT_CAST(Mid *, slot_walk_next(walk_, &Mid_class))

/** As Mid_init leaves it; NULL when out of memory. */
static inline Mid *
Mid_new(Mid_pool *pool)
{
	void *self = slot_pool_new(&pool->slot_pool_Root, &Mid_class);

	if (self)
		Mid_init(SLOT_CAST(Mid *, self));
	return SLOT_CAST(Mid *, self);
}

/** With all that it owns. */
static inline void
Mid_free(Mid_pool *pool, Mid *self)
{
	slot_pool_free(&pool->slot_pool_Root, self);
}

/** NULL where the object is none. */
static inline Mid *
Mid_from_Root(const Mid_pool *pool, Root *from)
{
	return SLOT_CAST(Mid *, SLOT_NOT_CONST_(slot_from(&pool->slot_pool_Root, from, &Mid_class)));
}

static inline const Mid *
Mid_from_const_Root(const Mid_pool *pool, const Root *from)
{
	return SLOT_CAST(const Mid *, slot_from(&pool->slot_pool_Root, from, &Mid_class));
}

typedef Mid *Mid_idx;
#define Mid_at(pool_, pointer_)  ((void)(pool_), (pointer_))
#define Mid_idx_of(pool_, self_) ((void)(pool_), (self_))

#define Mid_ARGS_(slot_A_) \
	slot_A_(NEED, ALWAYS, SET, GET, Mid, uint32_t, id, id, 0) \
	slot_A_(NEED, ALWAYS, SET, GET, Mid, bool, a, a, 0) \
	slot_A_(NEED, ALWAYS, TRY, GET, Mid, int64_t, n, n, 0) \
	slot_A_(NEED, ALWAYS, SET, GET, Mid, bool, b, b, 0) \
	slot_A_(NEED, ALWAYS, TRY, GET, Mid, int64_t, m, m, 0) \
	slot_A_(MAY, INT, T_INT, INT, Mid, int64_t, o, o, INT64_MIN) \

#define Mid_make(...)             SLOT_MAKE_(Mid, Mid_ARGS_, SLOT_NO_HOOK_, __VA_ARGS__)
#define Mid_replace(object_, ...) SLOT_REPLACE_(Mid, Mid_ARGS_, SLOT_NO_HOOK_, object_, __VA_ARGS__)
#define Mid_of(slot_id_, slot_a_, slot_n_, slot_b_, slot_m_) \
	SLOT_OF_(Mid, SLOT_NO_HOOK_, \
		 SLOT_OF_ARG_(SET, Mid, uint32_t, id, id, slot_id_) \
		 SLOT_OF_ARG_(SET, Mid, bool, a, a, slot_a_) \
		 SLOT_OF_ARG_(TRY, Mid, int64_t, n, n, slot_n_) \
		 SLOT_OF_ARG_(SET, Mid, bool, b, b, slot_b_) \
		 SLOT_OF_ARG_(TRY, Mid, int64_t, m, m, slot_m_) \
		 SLOT_NO_MORE_)
#define Mid_eq(a_, b_) slot_eq(&Mid_class, SLOT_IS_(Mid, a_), SLOT_IS_(Mid, b_))
#define Mid_repr(self_, text_, size_) slot_repr(&Mid_class, SLOT_IS_(Mid, self_), text_, size_)
#define Mid_validate(self_, report_, context_) slot_validate(&Mid_class, SLOT_IS_(Mid, self_), report_, context_)
#define Mid_set_n_unchecked(self_, value_) SLOT_UNCHECKED_(Mid_set_n(self_, value_))
#define Mid_set_m_unchecked(self_, value_) SLOT_UNCHECKED_(Mid_set_m(self_, value_))
#define Mid_set_o_unchecked(self_, value_) SLOT_UNCHECKED_(Mid_set_o(self_, value_))

#define Mid_to_json(self_, writer_) slot_json_write(writer_, &Mid_class, SLOT_IS_(Mid, self_))

/** What it has is given up; at a fault it is as Mid_init leaves it. */
static inline bool
Mid_from_json(Mid *self, slot_json_reader *reader)
{
	Mid_init(self);
	return slot_json_read(reader, &Mid_class, self);
}

#define Mid_new_from_json(pool_, reader_) SLOT_CAST(Mid *, slot_json_read_new(reader_, &(pool_)->slot_pool_Root, &Mid_class))


/*---- class Leaf, a kind of Mid -----------------------------------------------------------*/

/** Not assigned with '=': children keep slots in its spare bits and bytes. */
struct Leaf { /* 8 bytes, align 4; sorted 12 */
	SLOT_EXTENSION_ union {
		SLOT_EXTENSION_ struct {
			/*   0 */ uint32_t id;
			/*   4.0  uint8_t:3 n
			 *   4.3  bool a
			 *   4.4  uint8_t:4 m */
			/*   4 */ uint8_t slot_bits4;
			/*   5.0  opt uint8_t o in 0..99, 7 bits
			 *   5.7  bool b */
			/*   5 */ uint8_t slot_bits5;
			/*   6 */ int8_t d;
			/*   7.0  uint8_t:5 k
			 *   7.5  bool c */
			/*   7 */ uint8_t slot_bits7;
		};
		Mid slot_base;
		SLOT_NOT_ASSIGNED_C_
	};
	SLOT_NOT_ASSIGNED_CXX_(Leaf)
};

enum Leaf_slot {
	Leaf_SLOT_id,
	Leaf_SLOT_a,
	Leaf_SLOT_n,
	Leaf_SLOT_b,
	Leaf_SLOT_m,
	Leaf_SLOT_o,
	Leaf_SLOT_c,
	Leaf_SLOT_k,
	Leaf_SLOT_d
};
#define Leaf_SLOTS SLOT_NAMES("id, a, n, b, m, o, c, k, d")
#define Leaf_HAS_id SLOT_YES
#define Leaf_HAS_a SLOT_YES
#define Leaf_HAS_n SLOT_YES
#define Leaf_HAS_b SLOT_YES
#define Leaf_HAS_m SLOT_YES
#define Leaf_HAS_o SLOT_YES
#define Leaf_HAS_c SLOT_YES
#define Leaf_HAS_k SLOT_YES
#define Leaf_HAS_d SLOT_YES
#define Leaf_class (lending_tables.Leaf)
/** Changes with names, types and offsets. */
#define Leaf_LAYOUT 0x3c71021ac538fff1

/** What an object starts with: a constant initialiser. */
#define Leaf_DEFAULTS \
	{{{ \
		/*   0 id */ 0, \
		/*   4 slot_bits4 */ 0x0, \
		/*   5 slot_bits5 */ 0x7f, \
		/*   6 d */ 0, \
		/*   7 slot_bits7 */ 0x0 \
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
Leaf_get_a(const Leaf *self)
{
	return slot_bit(self->slot_bits4, 3);
}

static inline void
Leaf_set_a(Leaf *self, bool value)
{
	self->slot_bits4 = slot_put8(self->slot_bits4, 3, 1, value);
}

static inline uint8_t
Leaf_get_n(const Leaf *self)
{
	return SLOT_CAST(uint8_t, slot_bits(self->slot_bits4, 0, 3));
}

static inline bool
Leaf_set_n(Leaf *self, int64_t value)
{
	if (value < 0 || value > 7)
		return false;
	self->slot_bits4 = slot_put8(self->slot_bits4, 0, 3, SLOT_CAST(uint64_t, value));
	return true;
}

static inline bool
Leaf_get_b(const Leaf *self)
{
	return slot_bit(self->slot_bits5, 7);
}

static inline void
Leaf_set_b(Leaf *self, bool value)
{
	self->slot_bits5 = slot_put8(self->slot_bits5, 7, 1, value);
}

static inline uint8_t
Leaf_get_m(const Leaf *self)
{
	return SLOT_CAST(uint8_t, slot_bits(self->slot_bits4, 4, 4));
}

static inline bool
Leaf_set_m(Leaf *self, int64_t value)
{
	if (value < 0 || value > 15)
		return false;
	self->slot_bits4 = slot_put8(self->slot_bits4, 4, 4, SLOT_CAST(uint64_t, value));
	return true;
}

static inline bool
Leaf_has_o(const Leaf *self)
{
	return slot_bits(self->slot_bits5, 0, 7) != 127;
}

static inline uint8_t
Leaf_get_o(const Leaf *self)
{
	return SLOT_CAST(uint8_t, Leaf_has_o(self) ? slot_bits(self->slot_bits5, 0, 7) : 0);
}

static inline bool
Leaf_set_o(Leaf *self, int64_t value)
{
	if (value < 0 || value > 99)
		return false;
	self->slot_bits5 = slot_put8(self->slot_bits5, 0, 7, SLOT_CAST(uint64_t, value));
	return true;
}

static inline void
Leaf_clear_o(Leaf *self)
{
	self->slot_bits5 = slot_put8(self->slot_bits5, 0, 7, 0x7fu);
}

static inline bool
Leaf_get_c(const Leaf *self)
{
	return slot_bit(self->slot_bits7, 5);
}

static inline void
Leaf_set_c(Leaf *self, bool value)
{
	self->slot_bits7 = slot_put8(self->slot_bits7, 5, 1, value);
}

static inline uint8_t
Leaf_get_k(const Leaf *self)
{
	return SLOT_CAST(uint8_t, slot_bits(self->slot_bits7, 0, 5));
}

static inline bool
Leaf_set_k(Leaf *self, int64_t value)
{
	if (value < 0 || value > 31)
		return false;
	self->slot_bits7 = slot_put8(self->slot_bits7, 0, 5, SLOT_CAST(uint64_t, value));
	return true;
}

static inline int8_t
Leaf_get_d(const Leaf *self)
{
	return self->d;
}

static inline void
Leaf_set_d(Leaf *self, int8_t value)
{
	self->d = value;
}

/** Makes raw memory an object. */
static inline void
Leaf_init(Leaf *self)
{
	static const Leaf slot_defaults_ = Leaf_DEFAULTS;

	slot_move(self, &slot_defaults_, sizeof *self);
}

/** Writes the class's own slots and nothing else. */
static inline void
Leaf_copy(Leaf *to, const Leaf *from)
{
	to->id = from->id;
	to->slot_bits4 = slot_merge8(to->slot_bits4, from->slot_bits4, 0xffu);
	to->slot_bits5 = slot_merge8(to->slot_bits5, from->slot_bits5, 0xffu);
	to->d = from->d;
	to->slot_bits7 = slot_merge8(to->slot_bits7, from->slot_bits7, 0x3fu);
}

static inline Mid *
Leaf_as_Mid(Leaf *self)
{
	return &self->slot_base;
}

static inline const Mid *
Leaf_as_const_Mid(const Leaf *self)
{
	return &self->slot_base;
}

static inline Root *
Leaf_as_Root(Leaf *self)
{
	return &self->slot_base.slot_base;
}

static inline const Root *
Leaf_as_const_Root(const Leaf *self)
{
	return &self->slot_base.slot_base;
}

typedef struct Root_pool Leaf_pool;
#define Leaf_pool_init    Root_pool_init
#define Leaf_pool_count   Root_pool_count
#define Leaf_pool_clear   Root_pool_clear
#define Leaf_pool_destroy Root_pool_destroy
#define Leaf_pool_walk    Root_pool_walk
#define Leaf_next(walk_)        SLOT_CAST(Leaf *, slot_walk_next(walk_, &Leaf_class))

/** As Leaf_init leaves it; NULL when out of memory. */
static inline Leaf *
Leaf_new(Leaf_pool *pool)
{
	void *self = slot_pool_new(&pool->slot_pool_Root, &Leaf_class);

	if (self)
		Leaf_init(SLOT_CAST(Leaf *, self));
	return SLOT_CAST(Leaf *, self);
}

/** With all that it owns. */
static inline void
Leaf_free(Leaf_pool *pool, Leaf *self)
{
	slot_pool_free(&pool->slot_pool_Root, self);
}

/** NULL where the object is none. */
static inline Leaf *
Leaf_from_Mid(const Leaf_pool *pool, Mid *from)
{
	return SLOT_CAST(Leaf *, SLOT_NOT_CONST_(slot_from(&pool->slot_pool_Root, from, &Leaf_class)));
}

static inline const Leaf *
Leaf_from_const_Mid(const Leaf_pool *pool, const Mid *from)
{
	return SLOT_CAST(const Leaf *, slot_from(&pool->slot_pool_Root, from, &Leaf_class));
}

/** NULL where the object is none. */
static inline Leaf *
Leaf_from_Root(const Leaf_pool *pool, Root *from)
{
	return SLOT_CAST(Leaf *, SLOT_NOT_CONST_(slot_from(&pool->slot_pool_Root, from, &Leaf_class)));
}

static inline const Leaf *
Leaf_from_const_Root(const Leaf_pool *pool, const Root *from)
{
	return SLOT_CAST(const Leaf *, slot_from(&pool->slot_pool_Root, from, &Leaf_class));
}

typedef Leaf *Leaf_idx;
#define Leaf_at(pool_, pointer_)  ((void)(pool_), (pointer_))
#define Leaf_idx_of(pool_, self_) ((void)(pool_), (self_))

#define Leaf_ARGS_(slot_A_) \
	slot_A_(NEED, ALWAYS, SET, GET, Leaf, uint32_t, id, id, 0) \
	slot_A_(NEED, ALWAYS, SET, GET, Leaf, bool, a, a, 0) \
	slot_A_(NEED, ALWAYS, TRY, GET, Leaf, int64_t, n, n, 0) \
	slot_A_(NEED, ALWAYS, SET, GET, Leaf, bool, b, b, 0) \
	slot_A_(NEED, ALWAYS, TRY, GET, Leaf, int64_t, m, m, 0) \
	slot_A_(MAY, INT, T_INT, INT, Leaf, int64_t, o, o, INT64_MIN) \
	slot_A_(NEED, ALWAYS, SET, GET, Leaf, bool, c, c, 0) \
	slot_A_(NEED, ALWAYS, TRY, GET, Leaf, int64_t, k, k, 0) \
	slot_A_(NEED, ALWAYS, SET, GET, Leaf, int8_t, d, d, 0) \

#define Leaf_make(...)             SLOT_MAKE_(Leaf, Leaf_ARGS_, SLOT_NO_HOOK_, __VA_ARGS__)
#define Leaf_replace(object_, ...) SLOT_REPLACE_(Leaf, Leaf_ARGS_, SLOT_NO_HOOK_, object_, __VA_ARGS__)
#define Leaf_of(slot_id_, slot_a_, slot_n_, slot_b_, slot_m_, slot_c_, slot_k_, slot_d_) \
	SLOT_OF_(Leaf, SLOT_NO_HOOK_, \
		 SLOT_OF_ARG_(SET, Leaf, uint32_t, id, id, slot_id_) \
		 SLOT_OF_ARG_(SET, Leaf, bool, a, a, slot_a_) \
		 SLOT_OF_ARG_(TRY, Leaf, int64_t, n, n, slot_n_) \
		 SLOT_OF_ARG_(SET, Leaf, bool, b, b, slot_b_) \
		 SLOT_OF_ARG_(TRY, Leaf, int64_t, m, m, slot_m_) \
		 SLOT_OF_ARG_(SET, Leaf, bool, c, c, slot_c_) \
		 SLOT_OF_ARG_(TRY, Leaf, int64_t, k, k, slot_k_) \
		 SLOT_OF_ARG_(SET, Leaf, int8_t, d, d, slot_d_) \
		 SLOT_NO_MORE_)
#define Leaf_eq(a_, b_) slot_eq(&Leaf_class, SLOT_IS_(Leaf, a_), SLOT_IS_(Leaf, b_))
#define Leaf_repr(self_, text_, size_) slot_repr(&Leaf_class, SLOT_IS_(Leaf, self_), text_, size_)
#define Leaf_validate(self_, report_, context_) slot_validate(&Leaf_class, SLOT_IS_(Leaf, self_), report_, context_)
#define Leaf_set_n_unchecked(self_, value_) SLOT_UNCHECKED_(Leaf_set_n(self_, value_))
#define Leaf_set_m_unchecked(self_, value_) SLOT_UNCHECKED_(Leaf_set_m(self_, value_))
#define Leaf_set_o_unchecked(self_, value_) SLOT_UNCHECKED_(Leaf_set_o(self_, value_))
#define Leaf_set_k_unchecked(self_, value_) SLOT_UNCHECKED_(Leaf_set_k(self_, value_))

#define Leaf_to_json(self_, writer_) slot_json_write(writer_, &Leaf_class, SLOT_IS_(Leaf, self_))

/** What it has is given up; at a fault it is as Leaf_init leaves it. */
static inline bool
Leaf_from_json(Leaf *self, slot_json_reader *reader)
{
	Leaf_init(self);
	return slot_json_read(reader, &Leaf_class, self);
}

#define Leaf_new_from_json(pool_, reader_) SLOT_CAST(Leaf *, slot_json_read_new(reader_, &(pool_)->slot_pool_Root, &Leaf_class))


/*---- class Wide, a kind of Mid -----------------------------------------------------------*/

/** Not assigned with '=': children keep slots in its spare bits and bytes. */
struct Wide { /* 24 bytes, align 8; as declared 32 */
	SLOT_EXTENSION_ union {
		SLOT_EXTENSION_ struct {
			/*   0 */ uint32_t id;
			/*   4.0  uint8_t:3 n
			 *   4.3  bool a
			 *   4.4  uint8_t:4 m */
			/*   4 */ uint8_t slot_bits4;
			/*   5.0  opt uint8_t o in 0..99, 7 bits
			 *   5.7  bool b */
			/*   5 */ uint8_t slot_bits5;
			/*   6 */ uint16_t w;
			/** Optional. */
			/*   8 */ double x;
			/*  16 */ bool c;
			/*  17.0  whether x is set */
			/*  17 */ uint8_t slot_bits17;
			/*  18 */ uint8_t slot_spare18[6];
		};
		Mid slot_base;
		SLOT_NOT_ASSIGNED_C_
	};
	SLOT_NOT_ASSIGNED_CXX_(Wide)
};

enum Wide_slot {
	Wide_SLOT_id,
	Wide_SLOT_a,
	Wide_SLOT_n,
	Wide_SLOT_b,
	Wide_SLOT_m,
	Wide_SLOT_o,
	Wide_SLOT_w,
	Wide_SLOT_c,
	Wide_SLOT_x
};
#define Wide_SLOTS SLOT_NAMES("id, a, n, b, m, o, w, c, x")
#define Wide_HAS_id SLOT_YES
#define Wide_HAS_a SLOT_YES
#define Wide_HAS_n SLOT_YES
#define Wide_HAS_b SLOT_YES
#define Wide_HAS_m SLOT_YES
#define Wide_HAS_o SLOT_YES
#define Wide_HAS_w SLOT_YES
#define Wide_HAS_c SLOT_YES
#define Wide_HAS_x SLOT_YES
#define Wide_class (lending_tables.Wide)
/** Changes with names, types and offsets. */
#define Wide_LAYOUT 0x60551a2fa00c01af

/** What an object starts with: a constant initialiser. */
#define Wide_DEFAULTS \
	{{{ \
		/*   0 id */ 0, \
		/*   4 slot_bits4 */ 0x0, \
		/*   5 slot_bits5 */ 0x7f, \
		/*   6 w */ 0, \
		/*   8 x */ 0.0, \
		/*  16 c */ false, \
		/*  17 slot_bits17 */ 0x0, \
		/*  18 slot_spare18 */ {0} \
	}}}

static inline uint32_t
Wide_get_id(const Wide *self)
{
	return self->id;
}

static inline void
Wide_set_id(Wide *self, uint32_t value)
{
	self->id = value;
}

static inline bool
Wide_get_a(const Wide *self)
{
	return slot_bit(self->slot_bits4, 3);
}

static inline void
Wide_set_a(Wide *self, bool value)
{
	self->slot_bits4 = slot_put8(self->slot_bits4, 3, 1, value);
}

static inline uint8_t
Wide_get_n(const Wide *self)
{
	return SLOT_CAST(uint8_t, slot_bits(self->slot_bits4, 0, 3));
}

static inline bool
Wide_set_n(Wide *self, int64_t value)
{
	if (value < 0 || value > 7)
		return false;
	self->slot_bits4 = slot_put8(self->slot_bits4, 0, 3, SLOT_CAST(uint64_t, value));
	return true;
}

static inline bool
Wide_get_b(const Wide *self)
{
	return slot_bit(self->slot_bits5, 7);
}

static inline void
Wide_set_b(Wide *self, bool value)
{
	self->slot_bits5 = slot_put8(self->slot_bits5, 7, 1, value);
}

static inline uint8_t
Wide_get_m(const Wide *self)
{
	return SLOT_CAST(uint8_t, slot_bits(self->slot_bits4, 4, 4));
}

static inline bool
Wide_set_m(Wide *self, int64_t value)
{
	if (value < 0 || value > 15)
		return false;
	self->slot_bits4 = slot_put8(self->slot_bits4, 4, 4, SLOT_CAST(uint64_t, value));
	return true;
}

static inline bool
Wide_has_o(const Wide *self)
{
	return slot_bits(self->slot_bits5, 0, 7) != 127;
}

static inline uint8_t
Wide_get_o(const Wide *self)
{
	return SLOT_CAST(uint8_t, Wide_has_o(self) ? slot_bits(self->slot_bits5, 0, 7) : 0);
}

static inline bool
Wide_set_o(Wide *self, int64_t value)
{
	if (value < 0 || value > 99)
		return false;
	self->slot_bits5 = slot_put8(self->slot_bits5, 0, 7, SLOT_CAST(uint64_t, value));
	return true;
}

static inline void
Wide_clear_o(Wide *self)
{
	self->slot_bits5 = slot_put8(self->slot_bits5, 0, 7, 0x7fu);
}

static inline uint16_t
Wide_get_w(const Wide *self)
{
	return self->w;
}

static inline void
Wide_set_w(Wide *self, uint16_t value)
{
	self->w = value;
}

static inline bool
Wide_get_c(const Wide *self)
{
	return self->c;
}

static inline void
Wide_set_c(Wide *self, bool value)
{
	self->c = value;
}

static inline bool
Wide_has_x(const Wide *self)
{
	return slot_bit(self->slot_bits17, 0);
}

static inline double
Wide_get_x(const Wide *self)
{
	return self->x;
}

static inline void
Wide_set_x(Wide *self, double value)
{
	self->x = value;
	self->slot_bits17 = slot_put8(self->slot_bits17, 0, 1, 1);
}

static inline void
Wide_clear_x(Wide *self)
{
	self->x = 0.0;
	self->slot_bits17 = slot_put8(self->slot_bits17, 0, 1, 0);
}

/** Makes raw memory an object. */
static inline void
Wide_init(Wide *self)
{
	static const Wide slot_defaults_ = Wide_DEFAULTS;

	slot_move(self, &slot_defaults_, sizeof *self);
}

/** Writes the class's own slots and nothing else. */
static inline void
Wide_copy(Wide *to, const Wide *from)
{
	to->id = from->id;
	to->slot_bits4 = slot_merge8(to->slot_bits4, from->slot_bits4, 0xffu);
	to->slot_bits5 = slot_merge8(to->slot_bits5, from->slot_bits5, 0xffu);
	to->w = from->w;
	to->x = from->x;
	to->c = from->c;
	to->slot_bits17 = slot_merge8(to->slot_bits17, from->slot_bits17, 0x1u);
}

static inline Mid *
Wide_as_Mid(Wide *self)
{
	return &self->slot_base;
}

static inline const Mid *
Wide_as_const_Mid(const Wide *self)
{
	return &self->slot_base;
}

static inline Root *
Wide_as_Root(Wide *self)
{
	return &self->slot_base.slot_base;
}

static inline const Root *
Wide_as_const_Root(const Wide *self)
{
	return &self->slot_base.slot_base;
}

typedef struct Root_pool Wide_pool;
#define Wide_pool_init    Root_pool_init
#define Wide_pool_count   Root_pool_count
#define Wide_pool_clear   Root_pool_clear
#define Wide_pool_destroy Root_pool_destroy
#define Wide_pool_walk    Root_pool_walk
#define Wide_next(walk_)        SLOT_CAST(Wide *, slot_walk_next(walk_, &Wide_class))

/** As Wide_init leaves it; NULL when out of memory. */
static inline Wide *
Wide_new(Wide_pool *pool)
{
	void *self = slot_pool_new(&pool->slot_pool_Root, &Wide_class);

	if (self)
		Wide_init(SLOT_CAST(Wide *, self));
	return SLOT_CAST(Wide *, self);
}

/** With all that it owns. */
static inline void
Wide_free(Wide_pool *pool, Wide *self)
{
	slot_pool_free(&pool->slot_pool_Root, self);
}

/** NULL where the object is none. */
static inline Wide *
Wide_from_Mid(const Wide_pool *pool, Mid *from)
{
	return SLOT_CAST(Wide *, SLOT_NOT_CONST_(slot_from(&pool->slot_pool_Root, from, &Wide_class)));
}

static inline const Wide *
Wide_from_const_Mid(const Wide_pool *pool, const Mid *from)
{
	return SLOT_CAST(const Wide *, slot_from(&pool->slot_pool_Root, from, &Wide_class));
}

/** NULL where the object is none. */
static inline Wide *
Wide_from_Root(const Wide_pool *pool, Root *from)
{
	return SLOT_CAST(Wide *, SLOT_NOT_CONST_(slot_from(&pool->slot_pool_Root, from, &Wide_class)));
}

static inline const Wide *
Wide_from_const_Root(const Wide_pool *pool, const Root *from)
{
	return SLOT_CAST(const Wide *, slot_from(&pool->slot_pool_Root, from, &Wide_class));
}

typedef Wide *Wide_idx;
#define Wide_at(pool_, pointer_)  ((void)(pool_), (pointer_))
#define Wide_idx_of(pool_, self_) ((void)(pool_), (self_))

#define Wide_ARGS_(slot_A_) \
	slot_A_(NEED, ALWAYS, SET, GET, Wide, uint32_t, id, id, 0) \
	slot_A_(NEED, ALWAYS, SET, GET, Wide, bool, a, a, 0) \
	slot_A_(NEED, ALWAYS, TRY, GET, Wide, int64_t, n, n, 0) \
	slot_A_(NEED, ALWAYS, SET, GET, Wide, bool, b, b, 0) \
	slot_A_(NEED, ALWAYS, TRY, GET, Wide, int64_t, m, m, 0) \
	slot_A_(MAY, INT, T_INT, INT, Wide, int64_t, o, o, INT64_MIN) \
	slot_A_(NEED, ALWAYS, SET, GET, Wide, uint16_t, w, w, 0) \
	slot_A_(NEED, ALWAYS, SET, GET, Wide, bool, c, c, 0) \
	slot_A_(MAY, REAL, SET, REAL, Wide, double, x, x, SLOT_UNSET_REAL_) \

#define Wide_make(...)             SLOT_MAKE_(Wide, Wide_ARGS_, SLOT_NO_HOOK_, __VA_ARGS__)
#define Wide_replace(object_, ...) SLOT_REPLACE_(Wide, Wide_ARGS_, SLOT_NO_HOOK_, object_, __VA_ARGS__)
#define Wide_of(slot_id_, slot_a_, slot_n_, slot_b_, slot_m_, slot_w_, slot_c_) \
	SLOT_OF_(Wide, SLOT_NO_HOOK_, \
		 SLOT_OF_ARG_(SET, Wide, uint32_t, id, id, slot_id_) \
		 SLOT_OF_ARG_(SET, Wide, bool, a, a, slot_a_) \
		 SLOT_OF_ARG_(TRY, Wide, int64_t, n, n, slot_n_) \
		 SLOT_OF_ARG_(SET, Wide, bool, b, b, slot_b_) \
		 SLOT_OF_ARG_(TRY, Wide, int64_t, m, m, slot_m_) \
		 SLOT_OF_ARG_(SET, Wide, uint16_t, w, w, slot_w_) \
		 SLOT_OF_ARG_(SET, Wide, bool, c, c, slot_c_) \
		 SLOT_NO_MORE_)
#define Wide_eq(a_, b_) slot_eq(&Wide_class, SLOT_IS_(Wide, a_), SLOT_IS_(Wide, b_))
#define Wide_repr(self_, text_, size_) slot_repr(&Wide_class, SLOT_IS_(Wide, self_), text_, size_)
#define Wide_validate(self_, report_, context_) slot_validate(&Wide_class, SLOT_IS_(Wide, self_), report_, context_)
#define Wide_set_n_unchecked(self_, value_) SLOT_UNCHECKED_(Wide_set_n(self_, value_))
#define Wide_set_m_unchecked(self_, value_) SLOT_UNCHECKED_(Wide_set_m(self_, value_))
#define Wide_set_o_unchecked(self_, value_) SLOT_UNCHECKED_(Wide_set_o(self_, value_))

#define Wide_to_json(self_, writer_) slot_json_write(writer_, &Wide_class, SLOT_IS_(Wide, self_))

/** What it has is given up; at a fault it is as Wide_init leaves it. */
static inline bool
Wide_from_json(Wide *self, slot_json_reader *reader)
{
	Wide_init(self);
	return slot_json_read(reader, &Wide_class, self);
}

#define Wide_new_from_json(pool_, reader_) SLOT_CAST(Wide *, slot_json_read_new(reader_, &(pool_)->slot_pool_Root, &Wide_class))


/*---- class Row ---------------------------------------------------------------------------*/

/** Arrays of what lends and of what borrows.
 *
 * Not assigned with '=': children keep slots in its spare bits and bytes. */
struct Row { /* 52 bytes, align 4 */
	SLOT_EXTENSION_ union {
		SLOT_EXTENSION_ struct {
			/*   0 */ Root roots[3];
			/*  24 */ Leaf leaves[3];
			/*  48 */ uint8_t last;
			/*  49 */ uint8_t slot_spare49[3];
		};
		SLOT_NOT_ASSIGNED_C_
	};
	SLOT_NOT_ASSIGNED_CXX_(Row)
};

enum Row_slot {
	Row_SLOT_roots,
	Row_SLOT_leaves,
	Row_SLOT_last
};
#define Row_SLOTS SLOT_NAMES("roots, leaves, last")
#define Row_HAS_roots SLOT_YES
#define Row_HAS_leaves SLOT_YES
#define Row_HAS_last SLOT_YES
#define Row_LEN_roots 3
#define Row_LEN_leaves 3
#define Row_class (lending_tables.Row)
/** Changes with names, types and offsets. */
#define Row_LAYOUT 0x9e3c4db08648eed0

/** What an object starts with: a constant initialiser. */
#define Row_DEFAULTS \
	{{{ \
		/*   0 roots */ {Root_DEFAULTS, Root_DEFAULTS, Root_DEFAULTS}, \
		/*  24 leaves */ {Leaf_DEFAULTS, Leaf_DEFAULTS, Leaf_DEFAULTS}, \
		/*  48 last */ 0, \
		/*  49 slot_spare49 */ {0} \
	}}}

/** NULL past the end. */
static inline const Root *
Row_get_roots(const Row *self, size_t i)
{
	SLOT_ASSERT_(i < Row_LEN_roots);
	if (!(i < Row_LEN_roots))
		return NULL;
	return &self->roots[i];
}

static inline Root *
Row_at_roots(Row *self, size_t i)
{
	SLOT_ASSERT_(i < Row_LEN_roots);
	if (!(i < Row_LEN_roots))
		return NULL;
	return &self->roots[i];
}

static inline bool
Row_set_roots(Row *self, size_t i, const Root *value)
{
	SLOT_ASSERT_(i < Row_LEN_roots);
	if (!(i < Row_LEN_roots))
		return false;
	Root_copy(&self->roots[i], value);
	return true;
}

/** NULL past the end. */
static inline const Leaf *
Row_get_leaves(const Row *self, size_t i)
{
	SLOT_ASSERT_(i < Row_LEN_leaves);
	if (!(i < Row_LEN_leaves))
		return NULL;
	return &self->leaves[i];
}

static inline Leaf *
Row_at_leaves(Row *self, size_t i)
{
	SLOT_ASSERT_(i < Row_LEN_leaves);
	if (!(i < Row_LEN_leaves))
		return NULL;
	return &self->leaves[i];
}

static inline bool
Row_set_leaves(Row *self, size_t i, const Leaf *value)
{
	SLOT_ASSERT_(i < Row_LEN_leaves);
	if (!(i < Row_LEN_leaves))
		return false;
	Leaf_copy(&self->leaves[i], value);
	return true;
}

static inline uint8_t
Row_get_last(const Row *self)
{
	return self->last;
}

static inline void
Row_set_last(Row *self, uint8_t value)
{
	self->last = value;
}

/** Makes raw memory an object. */
static inline void
Row_init(Row *self)
{
	static const Row slot_defaults_ = Row_DEFAULTS;

	slot_move(self, &slot_defaults_, sizeof *self);
}

/** Writes the class's own slots and nothing else. */
static inline void
Row_copy(Row *to, const Row *from)
{
	slot_move(to->roots, from->roots, sizeof to->roots);
	slot_move(to->leaves, from->leaves, sizeof to->leaves);
	to->last = from->last;
}

/** A pool of Row objects and those of classes below it. */
typedef struct Row_pool {
	slot_pool slot_pool_Row;
} Row_pool;

#define Row_pool_init(pool_)    slot_pool_init(&(pool_)->slot_pool_Row, &Row_class, NULL, 0)
#define Row_pool_count(pool_)   ((pool_)->slot_pool_Row.count)
#define Row_pool_clear(pool_)   slot_pool_clear(&(pool_)->slot_pool_Row)
#define Row_pool_destroy(pool_) slot_pool_destroy(&(pool_)->slot_pool_Row)
#define Row_pool_walk(pool_)    slot_pool_walk(&(pool_)->slot_pool_Row)
#define Row_next(walk_)        SLOT_CAST(Row *, slot_walk_next(walk_, NULL))

/** As Row_init leaves it; NULL when out of memory. */
static inline Row *
Row_new(Row_pool *pool)
{
	void *self = slot_pool_new(&pool->slot_pool_Row, &Row_class);

	if (self)
		Row_init(SLOT_CAST(Row *, self));
	return SLOT_CAST(Row *, self);
}

/** With all that it owns. */
static inline void
Row_free(Row_pool *pool, Row *self)
{
	slot_pool_free(&pool->slot_pool_Row, self);
}

typedef Row *Row_idx;
#define Row_at(pool_, pointer_)  ((void)(pool_), (pointer_))
#define Row_idx_of(pool_, self_) ((void)(pool_), (self_))

#define Row_ARGS_(slot_A_) \
	slot_A_(NEED, ALWAYS, SET, GET, Row, uint8_t, last, last, 0) \

#define Row_make(...)             SLOT_MAKE_(Row, Row_ARGS_, SLOT_NO_HOOK_, __VA_ARGS__)
#define Row_replace(object_, ...) SLOT_REPLACE_(Row, Row_ARGS_, SLOT_NO_HOOK_, object_, __VA_ARGS__)
#define Row_of(slot_last_) \
	SLOT_OF_(Row, SLOT_NO_HOOK_, \
		 SLOT_OF_ARG_(SET, Row, uint8_t, last, last, slot_last_) \
		 SLOT_NO_MORE_)
#define Row_eq(a_, b_) slot_eq(&Row_class, SLOT_IS_(Row, a_), SLOT_IS_(Row, b_))
#define Row_repr(self_, text_, size_) slot_repr(&Row_class, SLOT_IS_(Row, self_), text_, size_)
#define Row_validate(self_, report_, context_) slot_validate(&Row_class, SLOT_IS_(Row, self_), report_, context_)

#define Row_to_json(self_, writer_) slot_json_write(writer_, &Row_class, SLOT_IS_(Row, self_))

/** What it has is given up; at a fault it is as Row_init leaves it. */
static inline bool
Row_from_json(Row *self, slot_json_reader *reader)
{
	Row_init(self);
	return slot_json_read(reader, &Row_class, self);
}

#define Row_new_from_json(pool_, reader_) SLOT_CAST(Row *, slot_json_read_new(reader_, &(pool_)->slot_pool_Row, &Row_class))


/*---- checks ------------------------------------------------------------------------------*/

/* Laid out for lp64; this compiler must agree. */
SLOT_LAYOUT(Root, 8, 4,
	    SLOT_AT(Root, id, 0) &&
	    SLOT_AT(Root, slot_bits4, 4) &&
	    SLOT_AT(Root, slot_spare5, 5));
SLOT_LAYOUT(Mid, 8, 4,
	    SLOT_AT(Mid, id, 0) &&
	    SLOT_AT(Mid, slot_bits4, 4) &&
	    SLOT_AT(Mid, slot_bits5, 5) &&
	    SLOT_AT(Mid, slot_spare6, 6));
SLOT_LAYOUT(Leaf, 8, 4,
	    SLOT_AT(Leaf, id, 0) &&
	    SLOT_AT(Leaf, slot_bits4, 4) &&
	    SLOT_AT(Leaf, slot_bits5, 5) &&
	    SLOT_AT(Leaf, d, 6) &&
	    SLOT_AT(Leaf, slot_bits7, 7));
SLOT_LAYOUT(Wide, 24, 8,
	    SLOT_AT(Wide, id, 0) &&
	    SLOT_AT(Wide, slot_bits4, 4) &&
	    SLOT_AT(Wide, slot_bits5, 5) &&
	    SLOT_AT(Wide, w, 6) &&
	    SLOT_AT(Wide, x, 8) &&
	    SLOT_AT(Wide, c, 16) &&
	    SLOT_AT(Wide, slot_bits17, 17) &&
	    SLOT_AT(Wide, slot_spare18, 18));
SLOT_LAYOUT(Row, 52, 4,
	    SLOT_AT(Row, roots, 0) &&
	    SLOT_AT(Row, leaves, 24) &&
	    SLOT_AT(Row, last, 48) &&
	    SLOT_AT(Row, slot_spare49, 49));

SLOT_HEADER_END
#endif /* LENDING_H */


/*---- tables: one definition per program --------------------------------------------------*/

#if defined(LENDING_IMPLEMENTATION) && !defined(LENDING_IMPLEMENTED)
#define LENDING_IMPLEMENTED

const struct lending_tables lending_tables = {
	{ /* Root */
		0xf3eef887b24c9bee, 0x3572e1092cc129d1, 0x06c45d188009454f,
		SLOT_FROM_(lending_tables, Root, slot_infos, 0, slot_info),
		SLOT_FROM_(lending_tables, Root, slot_keys, 0, slot_key),
		SLOT_FROM_(lending_tables, Root, slot_places8, 0, uint8_t),
		0,
		SLOT_FROM_(lending_tables, Root, slot_ancestors, 0, uint64_t),
		SLOT_FROM_(lending_tables, Root, slot_texts, 0, char),
		offsetof(struct lending_tables, Root), 1, 0,
		8, 4, 3, 0, 3, 0, 3,
		SLOT_CLASS_LENDS, 0, 0, 0, 0, 0, 5, 62, {0}
	},
	{ /* Mid */
		0xcc00d21113f36730, 0xadc2bccac774eb5c, 0xf88bb8a8724c81ed,
		SLOT_FROM_(lending_tables, Mid, slot_infos, 3, slot_info),
		SLOT_FROM_(lending_tables, Mid, slot_keys, 3, slot_key),
		SLOT_FROM_(lending_tables, Mid, slot_places8, 4, uint8_t),
		0,
		SLOT_FROM_(lending_tables, Mid, slot_ancestors, 1, uint64_t),
		SLOT_FROM_(lending_tables, Mid, slot_texts, 0, char),
		offsetof(struct lending_tables, Mid), 37, 0,
		8, 4, 6, 1, 3, 1, 7,
		SLOT_CLASS_LENDS, 0, 0, 0, 0, 0, 5, 61, {0}
	},
	{ /* Leaf */
		0x139ad0fdc20d251e, 0x3c71021ac538fff1, 0x1b39896a51a8749b,
		SLOT_FROM_(lending_tables, Leaf, slot_infos, 9, slot_info),
		SLOT_FROM_(lending_tables, Leaf, slot_keys, 9, slot_key),
		SLOT_FROM_(lending_tables, Leaf, slot_places8, 12, uint8_t),
		0,
		SLOT_FROM_(lending_tables, Leaf, slot_ancestors, 3, uint64_t),
		SLOT_FROM_(lending_tables, Leaf, slot_texts, 0, char),
		offsetof(struct lending_tables, Leaf), 65, 0,
		8, 4, 9, 2, 2, 2, 15,
		0, 0, 0, 0, 0, 0, 5, 60, {0}
	},
	{ /* Wide */
		0x59f5ffb1894eae8d, 0x60551a2fa00c01af, 0x7d29825c75521255,
		SLOT_FROM_(lending_tables, Wide, slot_infos, 18, slot_info),
		SLOT_FROM_(lending_tables, Wide, slot_keys, 18, slot_key),
		SLOT_FROM_(lending_tables, Wide, slot_places8, 28, uint8_t),
		0,
		SLOT_FROM_(lending_tables, Wide, slot_ancestors, 6, uint64_t),
		SLOT_FROM_(lending_tables, Wide, slot_texts, 0, char),
		offsetof(struct lending_tables, Wide), 93, 0,
		24, 8, 9, 3, 3, 2, 15,
		0, 0, 0, 0, 0, 0, 5, 60, {0}
	},
	{ /* Row */
		0x49f75e10ca444866, 0x9e3c4db08648eed0, 0x6e789e6aa1b965f5,
		SLOT_FROM_(lending_tables, Row, slot_infos, 27, slot_info),
		SLOT_FROM_(lending_tables, Row, slot_keys, 27, slot_key),
		SLOT_FROM_(lending_tables, Row, slot_places8, 44, uint8_t),
		0,
		SLOT_FROM_(lending_tables, Row, slot_ancestors, 9, uint64_t),
		SLOT_FROM_(lending_tables, Row, slot_texts, 0, char),
		offsetof(struct lending_tables, Row), 118, 122,
		52, 4, 3, 4, 4, 0, 3,
		0, 0, 0, 0, 0, 0, 5, 62, {0}
	},
	{ /* slot_infos: low, high, initial,
	   * name and its length, member, type, unit, description, owner,
	   * offset, size, length, inner, count, presence,
	   * flags, target,
	   * name in text formats and its length, steps of the second and third index,
	   * kind, bit, width, size of count, size of presence, its bit, indexes */
		{ /* Root.id */
			{ 0 }, { 0 }, { 0 },
			6, 2, 6, 9, 0, 0, 1,
			0, 4, 1, 1, 0, 0,
			0, 0,
			6, 2, { 0, 0 },
			SLOT_KIND_UINT, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* Root.a */
			{ 0 }, { 0 }, { 0 },
			18, 1, 0, 20, 0, 0, 1,
			4, 1, 1, 1, 0, 0,
			0, 0,
			18, 1, { 0, 0 },
			SLOT_KIND_BOOL, 3, 1, 0, 0, 0, 0, {0}
		},
		{ /* Root.n */
			{ 0 }, { 0x0000000000000007 }, { 0 },
			25, 1, 0, 27, 0, 0, 1,
			4, 1, 1, 1, 0, 0,
			SLOT_HAS_RANGE, 0,
			25, 1, { 0, 0 },
			SLOT_KIND_UINT, 0, 3, 0, 0, 0, 0, {0}
		},
		{ /* Mid.id */
			{ 0 }, { 0 }, { 0 },
			6, 2, 6, 9, 0, 0, 1,
			0, 4, 1, 1, 0, 0,
			0, 0,
			6, 2, { 0, 0 },
			SLOT_KIND_UINT, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* Mid.a */
			{ 0 }, { 0 }, { 0 },
			18, 1, 0, 20, 0, 0, 1,
			4, 1, 1, 1, 0, 0,
			0, 0,
			18, 1, { 0, 0 },
			SLOT_KIND_BOOL, 3, 1, 0, 0, 0, 0, {0}
		},
		{ /* Mid.n */
			{ 0 }, { 0x0000000000000007 }, { 0 },
			25, 1, 0, 27, 0, 0, 1,
			4, 1, 1, 1, 0, 0,
			SLOT_HAS_RANGE, 0,
			25, 1, { 0, 0 },
			SLOT_KIND_UINT, 0, 3, 0, 0, 0, 0, {0}
		},
		{ /* Mid.b */
			{ 0 }, { 0 }, { 0 },
			41, 1, 0, 20, 0, 0, 37,
			5, 1, 1, 1, 0, 0,
			0, 0,
			41, 1, { 0, 0 },
			SLOT_KIND_BOOL, 7, 1, 0, 0, 0, 0, {0}
		},
		{ /* Mid.m */
			{ 0 }, { 0x000000000000000f }, { 0 },
			43, 1, 0, 45, 0, 0, 37,
			4, 1, 1, 1, 0, 0,
			SLOT_HAS_RANGE, 0,
			43, 1, { 0, 0 },
			SLOT_KIND_UINT, 4, 4, 0, 0, 0, 0, {0}
		},
		{ /* Mid.o */
			{ 0 }, { 0x0000000000000063 }, { 0 },
			55, 1, 0, 57, 0, 0, 37,
			5, 1, 1, 1, 0, 0,
			SLOT_IS_OPTIONAL | SLOT_HAS_RANGE | SLOT_HAS_SPARE, 0,
			55, 1, { 0, 0 },
			SLOT_KIND_UINT, 0, 7, 0, 0, 0, 0, {0}
		},
		{ /* Leaf.id */
			{ 0 }, { 0 }, { 0 },
			6, 2, 6, 9, 0, 0, 1,
			0, 4, 1, 1, 0, 0,
			0, 0,
			6, 2, { 0, 0 },
			SLOT_KIND_UINT, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* Leaf.a */
			{ 0 }, { 0 }, { 0 },
			18, 1, 0, 20, 0, 0, 1,
			4, 1, 1, 1, 0, 0,
			0, 0,
			18, 1, { 0, 0 },
			SLOT_KIND_BOOL, 3, 1, 0, 0, 0, 0, {0}
		},
		{ /* Leaf.n */
			{ 0 }, { 0x0000000000000007 }, { 0 },
			25, 1, 0, 27, 0, 0, 1,
			4, 1, 1, 1, 0, 0,
			SLOT_HAS_RANGE, 0,
			25, 1, { 0, 0 },
			SLOT_KIND_UINT, 0, 3, 0, 0, 0, 0, {0}
		},
		{ /* Leaf.b */
			{ 0 }, { 0 }, { 0 },
			41, 1, 0, 20, 0, 0, 37,
			5, 1, 1, 1, 0, 0,
			0, 0,
			41, 1, { 0, 0 },
			SLOT_KIND_BOOL, 7, 1, 0, 0, 0, 0, {0}
		},
		{ /* Leaf.m */
			{ 0 }, { 0x000000000000000f }, { 0 },
			43, 1, 0, 45, 0, 0, 37,
			4, 1, 1, 1, 0, 0,
			SLOT_HAS_RANGE, 0,
			43, 1, { 0, 0 },
			SLOT_KIND_UINT, 4, 4, 0, 0, 0, 0, {0}
		},
		{ /* Leaf.o */
			{ 0 }, { 0x0000000000000063 }, { 0 },
			55, 1, 0, 57, 0, 0, 37,
			5, 1, 1, 1, 0, 0,
			SLOT_IS_OPTIONAL | SLOT_HAS_RANGE | SLOT_HAS_SPARE, 0,
			55, 1, { 0, 0 },
			SLOT_KIND_UINT, 0, 7, 0, 0, 0, 0, {0}
		},
		{ /* Leaf.c */
			{ 0 }, { 0 }, { 0 },
			70, 1, 0, 20, 0, 0, 65,
			7, 1, 1, 1, 0, 0,
			0, 0,
			70, 1, { 0, 0 },
			SLOT_KIND_BOOL, 5, 1, 0, 0, 0, 0, {0}
		},
		{ /* Leaf.k */
			{ 0 }, { 0x000000000000001f }, { 0 },
			72, 1, 0, 74, 0, 0, 65,
			7, 1, 1, 1, 0, 0,
			SLOT_HAS_RANGE, 0,
			72, 1, { 0, 0 },
			SLOT_KIND_UINT, 0, 5, 0, 0, 0, 0, {0}
		},
		{ /* Leaf.d */
			{ 0 }, { 0 }, { 0 },
			84, 1, 84, 86, 0, 0, 65,
			6, 1, 1, 1, 0, 0,
			SLOT_IS_SIGNED, 0,
			84, 1, { 0, 0 },
			SLOT_KIND_INT, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* Wide.id */
			{ 0 }, { 0 }, { 0 },
			6, 2, 6, 9, 0, 0, 1,
			0, 4, 1, 1, 0, 0,
			0, 0,
			6, 2, { 0, 0 },
			SLOT_KIND_UINT, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* Wide.a */
			{ 0 }, { 0 }, { 0 },
			18, 1, 0, 20, 0, 0, 1,
			4, 1, 1, 1, 0, 0,
			0, 0,
			18, 1, { 0, 0 },
			SLOT_KIND_BOOL, 3, 1, 0, 0, 0, 0, {0}
		},
		{ /* Wide.n */
			{ 0 }, { 0x0000000000000007 }, { 0 },
			25, 1, 0, 27, 0, 0, 1,
			4, 1, 1, 1, 0, 0,
			SLOT_HAS_RANGE, 0,
			25, 1, { 0, 0 },
			SLOT_KIND_UINT, 0, 3, 0, 0, 0, 0, {0}
		},
		{ /* Wide.b */
			{ 0 }, { 0 }, { 0 },
			41, 1, 0, 20, 0, 0, 37,
			5, 1, 1, 1, 0, 0,
			0, 0,
			41, 1, { 0, 0 },
			SLOT_KIND_BOOL, 7, 1, 0, 0, 0, 0, {0}
		},
		{ /* Wide.m */
			{ 0 }, { 0x000000000000000f }, { 0 },
			43, 1, 0, 45, 0, 0, 37,
			4, 1, 1, 1, 0, 0,
			SLOT_HAS_RANGE, 0,
			43, 1, { 0, 0 },
			SLOT_KIND_UINT, 4, 4, 0, 0, 0, 0, {0}
		},
		{ /* Wide.o */
			{ 0 }, { 0x0000000000000063 }, { 0 },
			55, 1, 0, 57, 0, 0, 37,
			5, 1, 1, 1, 0, 0,
			SLOT_IS_OPTIONAL | SLOT_HAS_RANGE | SLOT_HAS_SPARE, 0,
			55, 1, { 0, 0 },
			SLOT_KIND_UINT, 0, 7, 0, 0, 0, 0, {0}
		},
		{ /* Wide.w */
			{ 0 }, { 0 }, { 0 },
			98, 1, 98, 100, 0, 0, 93,
			6, 2, 1, 1, 0, 0,
			0, 0,
			98, 1, { 0, 0 },
			SLOT_KIND_UINT, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* Wide.c */
			{ 0 }, { 0 }, { 0 },
			70, 1, 70, 20, 0, 0, 93,
			16, 1, 1, 1, 0, 0,
			0, 0,
			70, 1, { 0, 0 },
			SLOT_KIND_BOOL, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* Wide.x */
			{ 0 }, { 0 }, { 0 },
			109, 1, 109, 111, 0, 0, 93,
			8, 8, 1, 1, 0, 17,
			SLOT_IS_OPTIONAL | SLOT_HAS_PRESENCE, 0,
			109, 1, { 0, 0 },
			SLOT_KIND_REAL, 0, 0, 0, 1, 0, 0, {0}
		},
		{ /* Row.roots */
			{ 0 }, { 0 }, { 0 },
			164, 5, 164, 170, 0, 0, 118,
			0, 8, 3, 1, 0, 0,
			SLOT_IS_ARRAY,
			SLOT_FROM_INFO_(lending_tables, 27, Root),
			164, 5, { 0, 0 },
			SLOT_KIND_OBJECT, 0, 0, 0, 0, 0, 1, {0}
		},
		{ /* Row.leaves */
			{ 0 }, { 0 }, { 0 },
			178, 6, 178, 185, 0, 0, 118,
			24, 8, 3, 1, 0, 0,
			SLOT_IS_ARRAY,
			SLOT_FROM_INFO_(lending_tables, 28, Leaf),
			178, 6, { 0, 0 },
			SLOT_KIND_OBJECT, 0, 0, 0, 0, 0, 1, {0}
		},
		{ /* Row.last */
			{ 0 }, { 0 }, { 0 },
			193, 4, 193, 57, 0, 0, 118,
			48, 1, 1, 1, 0, 0,
			0, 0,
			193, 4, { 0, 0 },
			SLOT_KIND_UINT, 0, 0, 0, 0, 0, 0, {0}
		},
	},
	{ /* slot_keys: first, last, length */
		{ 0x0000000000646469, 0x0000000000000000, 2 }, /* Root.id */
		{ 0x0000000000616161, 0x0000000000000000, 1 }, /* Root.a */
		{ 0x00000000006e6e6e, 0x0000000000000000, 1 }, /* Root.n */
		{ 0x0000000000646469, 0x0000000000000000, 2 }, /* Mid.id */
		{ 0x0000000000616161, 0x0000000000000000, 1 }, /* Mid.a */
		{ 0x00000000006e6e6e, 0x0000000000000000, 1 }, /* Mid.n */
		{ 0x0000000000626262, 0x0000000000000000, 1 }, /* Mid.b */
		{ 0x00000000006d6d6d, 0x0000000000000000, 1 }, /* Mid.m */
		{ 0x00000000006f6f6f, 0x0000000000000000, 1 }, /* Mid.o */
		{ 0x0000000000646469, 0x0000000000000000, 2 }, /* Leaf.id */
		{ 0x0000000000616161, 0x0000000000000000, 1 }, /* Leaf.a */
		{ 0x00000000006e6e6e, 0x0000000000000000, 1 }, /* Leaf.n */
		{ 0x0000000000626262, 0x0000000000000000, 1 }, /* Leaf.b */
		{ 0x00000000006d6d6d, 0x0000000000000000, 1 }, /* Leaf.m */
		{ 0x00000000006f6f6f, 0x0000000000000000, 1 }, /* Leaf.o */
		{ 0x0000000000636363, 0x0000000000000000, 1 }, /* Leaf.c */
		{ 0x00000000006b6b6b, 0x0000000000000000, 1 }, /* Leaf.k */
		{ 0x0000000000646464, 0x0000000000000000, 1 }, /* Leaf.d */
		{ 0x0000000000646469, 0x0000000000000000, 2 }, /* Wide.id */
		{ 0x0000000000616161, 0x0000000000000000, 1 }, /* Wide.a */
		{ 0x00000000006e6e6e, 0x0000000000000000, 1 }, /* Wide.n */
		{ 0x0000000000626262, 0x0000000000000000, 1 }, /* Wide.b */
		{ 0x00000000006d6d6d, 0x0000000000000000, 1 }, /* Wide.m */
		{ 0x00000000006f6f6f, 0x0000000000000000, 1 }, /* Wide.o */
		{ 0x0000000000777777, 0x0000000000000000, 1 }, /* Wide.w */
		{ 0x0000000000636363, 0x0000000000000000, 1 }, /* Wide.c */
		{ 0x0000000000787878, 0x0000000000000000, 1 }, /* Wide.x */
		{ 0x00000000746f6f72, 0x0000000073746f6f, 5 }, /* Row.roots */
		{ 0x000000007661656c, 0x0000000073657661, 6 }, /* Row.leaves */
		{ 0x000000007473616c, 0x000000007473616c, 4 }, /* Row.last */
	},
	{ /* slot_values: number, text, length */
		{ 0, 0, 0 },
	},
	{ /* slot_starts */
		{ 0 },
	},
	{ /* slot_ancestors */
		0xf3eef887b24c9bee, /* Root */
		0xf3eef887b24c9bee, 0xcc00d21113f36730, /* Mid */
		0xf3eef887b24c9bee, 0xcc00d21113f36730, 0x139ad0fdc20d251e, /* Leaf */
		0xf3eef887b24c9bee, 0xcc00d21113f36730, 0x59f5ffb1894eae8d, /* Wide */
		0x49f75e10ca444866, /* Row */
	},
	{ /* slot_places16 */
		0,
	},
	{ /* slot_places8 */
		/* Root */
		1, 2, 0, 0,
		/* Mid */
		1, 2, 3, 5, 0, 0, 0, 4,
		/* Leaf */
		0, 1, 3, 5, 0, 0, 0, 4, 0, 2, 0, 0, 7, 6, 8, 0,
		/* Wide */
		1, 2, 0, 3, 5, 0, 7, 0, 0, 6, 0, 8, 0, 0, 0, 4,
		/* Row */
		0, 1, 0, 2,
	},
	{ /* slot_displacements */
		0,
	},
	{ /* slot_texts */
		"\0"
		"Root\0"
		"id\0"
		"uint32_t\0"
		"a\0"
		"bool\0"
		"n\0"
		"uint8_t:3\0"
		"Mid\0"
		"b\0"
		"m\0"
		"uint8_t:4\0"
		"o\0"
		"uint8_t\0"
		"Leaf\0"
		"c\0"
		"k\0"
		"uint8_t:5\0"
		"d\0"
		"int8_t\0"
		"Wide\0"
		"w\0"
		"uint16_t\0"
		"x\0"
		"double\0"
		"Row\0"
		"Arrays of what lends and of what borrows.\0"
		"roots\0"
		"Root[3]\0"
		"leaves\0"
		"Leaf[3]\0"
		"last",
	},
};

#endif /* LENDING_IMPLEMENTATION */

/* Where an earlier include left the run time's own part out. */
#if defined(SLOTGEN_IMPLEMENTATION) && !defined(SLOTGEN_IMPLEMENTED)
#include "slotgen.h"
#endif
