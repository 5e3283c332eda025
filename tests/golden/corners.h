/*
 * corners.h: Corners of the language.
 *
 * Written by slotgen from corners.yaml; edit that, not this.
 *
 *                                  bytes
 *   class  Empty                       1
 *   class  EmptySorted                 1
 *   class  EmptyDeclared               1
 *   class  EmptyPacked                 1
 *   class  EmptyBig                    1
 *   class  EmptyAbstract               1
 *   class    EmptyChild                1
 *   class    FullChild                 4
 *   class      GrandChild              4
 *   class  OneBit                      1
 *   class  OneByte                     1
 *   class  OneWide                     8
 *   class  OneOptional                 1
 *   class  HoldsEmpty                  2
 *   class  Open                       16  Takes any attribute, as a Python class does.
 *   class  Frozen                     16  Never changes once made.
 *   class  Aligned                    64
 *   class  Constant                    1
 *   class  Old                         8
 *   class  Keyed                      24
 *   class  Named                       9
 *   class  Aged                        1
 *   class  Person                     16
 *   class    Narrowed                 20
 *   class  Sorted                     16
 *   class  DeclaredParent              8
 *   class    DeclaredChild            32
 *   class  PackedParent                5
 *   class    PackedChild              17
 *   class  BigParent                   5
 *   class    BigChild                 16
 *   class  AbstractLists              36  Optional arrays of an abstract class need a starting …
 *   class    ConcreteLists            36
 *   class  BoundsByText               24
 *   class  Spares                     10  Optional numbers whose unset number is not the usual …
 *   class  Owner                       8
 *   class  Holder                     56  Embeds what owns, so that it has neither set nor …
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
 *   C_NAME                  a constant of the class
 *   C_SLOT_s, C_class       the slot's number, and the table of them all, for slotgen.h
 *
 * One file of a program has  #define CORNERS_IMPLEMENTATION  before it includes this one: it
 * defines the tables. Members whose names begin with slot_ belong to the accessors.
 */
#ifndef CORNERS_H
#define CORNERS_H

#include "slotgen.h"

#if SLOTGEN_INTERFACE != 3
#error "corners.h was written for another slotgen.h: its SLOTGEN_INTERFACE must be 3"
#endif
#if defined(__GNUC__) && __INCLUDE_LEVEL__ > 0
#pragma GCC system_header /* no warnings from here, and refusals at the line that asked */
#endif
SLOT_HEADER_BEGIN

typedef struct Empty Empty;
typedef struct EmptySorted EmptySorted;
typedef struct EmptyDeclared EmptyDeclared;
typedef struct EmptyPacked EmptyPacked;
typedef struct EmptyBig EmptyBig;
typedef struct EmptyAbstract EmptyAbstract;
typedef struct EmptyChild EmptyChild;
typedef struct FullChild FullChild;
typedef struct GrandChild GrandChild;
typedef struct OneBit OneBit;
typedef struct OneByte OneByte;
typedef struct OneWide OneWide;
typedef struct OneOptional OneOptional;
typedef struct HoldsEmpty HoldsEmpty;
typedef struct Open Open;
typedef struct Frozen Frozen;
typedef struct Aligned Aligned;
typedef struct Constant Constant;
typedef struct Old Old;
typedef struct Keyed Keyed;
typedef struct Named Named;
typedef struct Aged Aged;
typedef struct Person Person;
typedef struct Narrowed Narrowed;
typedef struct Sorted Sorted;
typedef struct DeclaredParent DeclaredParent;
typedef struct DeclaredChild DeclaredChild;
typedef struct PackedParent PackedParent;
typedef struct PackedChild PackedChild;
typedef struct BigParent BigParent;
typedef struct BigChild BigChild;
typedef struct AbstractLists AbstractLists;
typedef struct ConcreteLists ConcreteLists;
typedef struct BoundsByText BoundsByText;
typedef struct Spares Spares;
typedef struct Owner Owner;
typedef struct Holder Holder;

/** All tables: one constant object, without a pointer. */
struct corners_tables {
	slot_class Empty;
	slot_class EmptySorted;
	slot_class EmptyDeclared;
	slot_class EmptyPacked;
	slot_class EmptyBig;
	slot_class EmptyAbstract;
	slot_class EmptyChild;
	slot_class FullChild;
	slot_class GrandChild;
	slot_class OneBit;
	slot_class OneByte;
	slot_class OneWide;
	slot_class OneOptional;
	slot_class HoldsEmpty;
	slot_class Open;
	slot_class Frozen;
	slot_class Aligned;
	slot_class Constant;
	slot_class Old;
	slot_class Keyed;
	slot_class Named;
	slot_class Aged;
	slot_class Person;
	slot_class Narrowed;
	slot_class Sorted;
	slot_class DeclaredParent;
	slot_class DeclaredChild;
	slot_class PackedParent;
	slot_class PackedChild;
	slot_class BigParent;
	slot_class BigChild;
	slot_class AbstractLists;
	slot_class ConcreteLists;
	slot_class BoundsByText;
	slot_class Spares;
	slot_class Owner;
	slot_class Holder;
	slot_info slot_infos[87];
	slot_key slot_keys[87];
	slot_enum_value slot_values[1];
	slot_number slot_starts[6];
	uint64_t slot_ancestors[46];
	uint16_t slot_places16[1];
	uint8_t slot_places8[132];
	uint8_t slot_displacements[1];
	char slot_texts[1][998];
};
SLOT_EXTERN const struct corners_tables corners_tables;


/*---- types -------------------------------------------------------------------------------*/

typedef uint8_t Percent; /* in 0..100, percent; A share. */
typedef double Ratio; /* in 0..1 */
typedef uint8_t Small; /* in 0..3, percent */


/*---- class Empty -------------------------------------------------------------------------*/

struct Empty { /* 1 bytes, align 1 */
	/*   0 */ uint8_t slot_spare0[1];
};

#define Empty_SLOTS SLOT_NAMES("none")
#define Empty_class (corners_tables.Empty)
/** Changes with names, types and offsets. */
#define Empty_LAYOUT 0xb5d445774c80560f

/** What an object starts with: a constant initialiser. */
#define Empty_DEFAULTS \
	{ \
		/*   0 slot_spare0 */ {0} \
	}

/** Makes raw memory an object. */
static inline void
Empty_init(Empty *self)
{
	static const Empty slot_defaults_ = Empty_DEFAULTS;

	slot_move(self, &slot_defaults_, sizeof *self);
}

/** Writes the class's own slots and nothing else. */
static inline void
Empty_copy(Empty *to, const Empty *from)
{
	*to = *from;
}

/** A pool of Empty objects and those of classes below it. */
typedef struct Empty_pool {
	slot_pool slot_pool_Empty;
} Empty_pool;

#define Empty_pool_init(pool_)    slot_pool_init(&(pool_)->slot_pool_Empty, &Empty_class, NULL, 0)
#define Empty_pool_count(pool_)   ((pool_)->slot_pool_Empty.count)
#define Empty_pool_clear(pool_)   slot_pool_clear(&(pool_)->slot_pool_Empty)
#define Empty_pool_destroy(pool_) slot_pool_destroy(&(pool_)->slot_pool_Empty)
#define Empty_pool_walk(pool_)    slot_pool_walk(&(pool_)->slot_pool_Empty)
#define Empty_next(walk_)        SLOT_CAST(Empty *, slot_walk_next(walk_, NULL))

/** As Empty_init leaves it; NULL when out of memory. */
static inline Empty *
Empty_new(Empty_pool *pool)
{
	void *self = slot_pool_new(&pool->slot_pool_Empty, &Empty_class);

	if (self)
		Empty_init(SLOT_CAST(Empty *, self));
	return SLOT_CAST(Empty *, self);
}

/** With all that it owns. */
static inline void
Empty_free(Empty_pool *pool, Empty *self)
{
	slot_pool_free(&pool->slot_pool_Empty, self);
}

typedef Empty *Empty_idx;
#define Empty_at(pool_, pointer_)  ((void)(pool_), (pointer_))
#define Empty_idx_of(pool_, self_) ((void)(pool_), (self_))

#define Empty_make() Empty_of()
#define Empty_of() \
	SLOT_OF_(Empty, SLOT_NO_HOOK_, \
		 SLOT_NO_MORE_)
#define Empty_eq(a_, b_) slot_eq(&Empty_class, SLOT_IS_(Empty, a_), SLOT_IS_(Empty, b_))
#define Empty_repr(self_, text_, size_) slot_repr(&Empty_class, SLOT_IS_(Empty, self_), text_, size_)
#define Empty_validate(self_, report_, context_) slot_validate(&Empty_class, SLOT_IS_(Empty, self_), report_, context_)

#define Empty_to_json(self_, writer_) slot_json_write(writer_, &Empty_class, SLOT_IS_(Empty, self_))

/** What it has is given up; at a fault it is as Empty_init leaves it. */
static inline bool
Empty_from_json(Empty *self, slot_json_reader *reader)
{
	Empty_init(self);
	return slot_json_read(reader, &Empty_class, self);
}

#define Empty_new_from_json(pool_, reader_) SLOT_CAST(Empty *, slot_json_read_new(reader_, &(pool_)->slot_pool_Empty, &Empty_class))


/*---- class EmptySorted -------------------------------------------------------------------*/

struct EmptySorted { /* 1 bytes, align 1 */
	/*   0 */ uint8_t slot_spare0[1];
};

#define EmptySorted_SLOTS SLOT_NAMES("none")
#define EmptySorted_class (corners_tables.EmptySorted)
/** Changes with names, types and offsets. */
#define EmptySorted_LAYOUT 0xb5d445774c80560f

/** What an object starts with: a constant initialiser. */
#define EmptySorted_DEFAULTS \
	{ \
		/*   0 slot_spare0 */ {0} \
	}

/** Makes raw memory an object. */
static inline void
EmptySorted_init(EmptySorted *self)
{
	static const EmptySorted slot_defaults_ = EmptySorted_DEFAULTS;

	slot_move(self, &slot_defaults_, sizeof *self);
}

/** Writes the class's own slots and nothing else. */
static inline void
EmptySorted_copy(EmptySorted *to, const EmptySorted *from)
{
	*to = *from;
}

/** A pool of EmptySorted objects and those of classes below it. */
typedef struct EmptySorted_pool {
	slot_pool slot_pool_EmptySorted;
} EmptySorted_pool;

#define EmptySorted_pool_init(pool_)    slot_pool_init(&(pool_)->slot_pool_EmptySorted, &EmptySorted_class, NULL, 0)
#define EmptySorted_pool_count(pool_)   ((pool_)->slot_pool_EmptySorted.count)
#define EmptySorted_pool_clear(pool_)   slot_pool_clear(&(pool_)->slot_pool_EmptySorted)
#define EmptySorted_pool_destroy(pool_) slot_pool_destroy(&(pool_)->slot_pool_EmptySorted)
#define EmptySorted_pool_walk(pool_)    slot_pool_walk(&(pool_)->slot_pool_EmptySorted)
#define EmptySorted_next(walk_)        SLOT_CAST(EmptySorted *, slot_walk_next(walk_, NULL))

/** As EmptySorted_init leaves it; NULL when out of memory. */
static inline EmptySorted *
EmptySorted_new(EmptySorted_pool *pool)
{
	void *self = slot_pool_new(&pool->slot_pool_EmptySorted, &EmptySorted_class);

	if (self)
		EmptySorted_init(SLOT_CAST(EmptySorted *, self));
	return SLOT_CAST(EmptySorted *, self);
}

/** With all that it owns. */
static inline void
EmptySorted_free(EmptySorted_pool *pool, EmptySorted *self)
{
	slot_pool_free(&pool->slot_pool_EmptySorted, self);
}

typedef EmptySorted *EmptySorted_idx;
#define EmptySorted_at(pool_, pointer_)  ((void)(pool_), (pointer_))
#define EmptySorted_idx_of(pool_, self_) ((void)(pool_), (self_))

#define EmptySorted_make() EmptySorted_of()
#define EmptySorted_of() \
	SLOT_OF_(EmptySorted, SLOT_NO_HOOK_, \
		 SLOT_NO_MORE_)
#define EmptySorted_eq(a_, b_) slot_eq(&EmptySorted_class, SLOT_IS_(EmptySorted, a_), SLOT_IS_(EmptySorted, b_))
#define EmptySorted_repr(self_, text_, size_) slot_repr(&EmptySorted_class, SLOT_IS_(EmptySorted, self_), text_, size_)
#define EmptySorted_validate(self_, report_, context_) slot_validate(&EmptySorted_class, SLOT_IS_(EmptySorted, self_), report_, context_)

#define EmptySorted_to_json(self_, writer_) slot_json_write(writer_, &EmptySorted_class, SLOT_IS_(EmptySorted, self_))

/** What it has is given up; at a fault it is as EmptySorted_init leaves it. */
static inline bool
EmptySorted_from_json(EmptySorted *self, slot_json_reader *reader)
{
	EmptySorted_init(self);
	return slot_json_read(reader, &EmptySorted_class, self);
}

#define EmptySorted_new_from_json(pool_, reader_) SLOT_CAST(EmptySorted *, slot_json_read_new(reader_, &(pool_)->slot_pool_EmptySorted, &EmptySorted_class))


/*---- class EmptyDeclared -----------------------------------------------------------------*/

struct EmptyDeclared { /* 1 bytes, align 1 */
	/*   0 */ uint8_t slot_spare0[1];
};

#define EmptyDeclared_SLOTS SLOT_NAMES("none")
#define EmptyDeclared_class (corners_tables.EmptyDeclared)
/** Changes with names, types and offsets. */
#define EmptyDeclared_LAYOUT 0xb5d445774c80560f

/** What an object starts with: a constant initialiser. */
#define EmptyDeclared_DEFAULTS \
	{ \
		/*   0 slot_spare0 */ {0} \
	}

/** Makes raw memory an object. */
static inline void
EmptyDeclared_init(EmptyDeclared *self)
{
	static const EmptyDeclared slot_defaults_ = EmptyDeclared_DEFAULTS;

	slot_move(self, &slot_defaults_, sizeof *self);
}

/** Writes the class's own slots and nothing else. */
static inline void
EmptyDeclared_copy(EmptyDeclared *to, const EmptyDeclared *from)
{
	*to = *from;
}

/** A pool of EmptyDeclared objects and those of classes below it. */
typedef struct EmptyDeclared_pool {
	slot_pool slot_pool_EmptyDeclared;
} EmptyDeclared_pool;

#define EmptyDeclared_pool_init(pool_)    slot_pool_init(&(pool_)->slot_pool_EmptyDeclared, &EmptyDeclared_class, NULL, 0)
#define EmptyDeclared_pool_count(pool_)   ((pool_)->slot_pool_EmptyDeclared.count)
#define EmptyDeclared_pool_clear(pool_)   slot_pool_clear(&(pool_)->slot_pool_EmptyDeclared)
#define EmptyDeclared_pool_destroy(pool_) slot_pool_destroy(&(pool_)->slot_pool_EmptyDeclared)
#define EmptyDeclared_pool_walk(pool_)    slot_pool_walk(&(pool_)->slot_pool_EmptyDeclared)
#define EmptyDeclared_next(walk_)        SLOT_CAST(EmptyDeclared *, slot_walk_next(walk_, NULL))

/** As EmptyDeclared_init leaves it; NULL when out of memory. */
static inline EmptyDeclared *
EmptyDeclared_new(EmptyDeclared_pool *pool)
{
	void *self = slot_pool_new(&pool->slot_pool_EmptyDeclared, &EmptyDeclared_class);

	if (self)
		EmptyDeclared_init(SLOT_CAST(EmptyDeclared *, self));
	return SLOT_CAST(EmptyDeclared *, self);
}

/** With all that it owns. */
static inline void
EmptyDeclared_free(EmptyDeclared_pool *pool, EmptyDeclared *self)
{
	slot_pool_free(&pool->slot_pool_EmptyDeclared, self);
}

typedef EmptyDeclared *EmptyDeclared_idx;
#define EmptyDeclared_at(pool_, pointer_)  ((void)(pool_), (pointer_))
#define EmptyDeclared_idx_of(pool_, self_) ((void)(pool_), (self_))

#define EmptyDeclared_make() EmptyDeclared_of()
#define EmptyDeclared_of() \
	SLOT_OF_(EmptyDeclared, SLOT_NO_HOOK_, \
		 SLOT_NO_MORE_)
#define EmptyDeclared_eq(a_, b_) slot_eq(&EmptyDeclared_class, SLOT_IS_(EmptyDeclared, a_), SLOT_IS_(EmptyDeclared, b_))
#define EmptyDeclared_repr(self_, text_, size_) slot_repr(&EmptyDeclared_class, SLOT_IS_(EmptyDeclared, self_), text_, size_)
#define EmptyDeclared_validate(self_, report_, context_) slot_validate(&EmptyDeclared_class, SLOT_IS_(EmptyDeclared, self_), report_, context_)

#define EmptyDeclared_to_json(self_, writer_) slot_json_write(writer_, &EmptyDeclared_class, SLOT_IS_(EmptyDeclared, self_))

/** What it has is given up; at a fault it is as EmptyDeclared_init leaves it. */
static inline bool
EmptyDeclared_from_json(EmptyDeclared *self, slot_json_reader *reader)
{
	EmptyDeclared_init(self);
	return slot_json_read(reader, &EmptyDeclared_class, self);
}

#define EmptyDeclared_new_from_json(pool_, reader_) SLOT_CAST(EmptyDeclared *, slot_json_read_new(reader_, &(pool_)->slot_pool_EmptyDeclared, &EmptyDeclared_class))


/*---- class EmptyPacked -------------------------------------------------------------------*/

#pragma pack(push, 1)
struct EmptyPacked { /* 1 bytes, align 1 */
	/*   0 */ uint8_t slot_spare0[1];
};
#pragma pack(pop)

#define EmptyPacked_SLOTS SLOT_NAMES("none")
#define EmptyPacked_class (corners_tables.EmptyPacked)
/** Changes with names, types and offsets. */
#define EmptyPacked_LAYOUT 0xb5d445774c80560f

/** What an object starts with: a constant initialiser. */
#define EmptyPacked_DEFAULTS \
	{ \
		/*   0 slot_spare0 */ {0} \
	}

/** Makes raw memory an object. */
static inline void
EmptyPacked_init(EmptyPacked *self)
{
	static const EmptyPacked slot_defaults_ = EmptyPacked_DEFAULTS;

	slot_move(self, &slot_defaults_, sizeof *self);
}

/** Writes the class's own slots and nothing else. */
static inline void
EmptyPacked_copy(EmptyPacked *to, const EmptyPacked *from)
{
	*to = *from;
}

/** A pool of EmptyPacked objects and those of classes below it. */
typedef struct EmptyPacked_pool {
	slot_pool slot_pool_EmptyPacked;
} EmptyPacked_pool;

#define EmptyPacked_pool_init(pool_)    slot_pool_init(&(pool_)->slot_pool_EmptyPacked, &EmptyPacked_class, NULL, 0)
#define EmptyPacked_pool_count(pool_)   ((pool_)->slot_pool_EmptyPacked.count)
#define EmptyPacked_pool_clear(pool_)   slot_pool_clear(&(pool_)->slot_pool_EmptyPacked)
#define EmptyPacked_pool_destroy(pool_) slot_pool_destroy(&(pool_)->slot_pool_EmptyPacked)
#define EmptyPacked_pool_walk(pool_)    slot_pool_walk(&(pool_)->slot_pool_EmptyPacked)
#define EmptyPacked_next(walk_)        SLOT_CAST(EmptyPacked *, slot_walk_next(walk_, NULL))

/** As EmptyPacked_init leaves it; NULL when out of memory. */
static inline EmptyPacked *
EmptyPacked_new(EmptyPacked_pool *pool)
{
	void *self = slot_pool_new(&pool->slot_pool_EmptyPacked, &EmptyPacked_class);

	if (self)
		EmptyPacked_init(SLOT_CAST(EmptyPacked *, self));
	return SLOT_CAST(EmptyPacked *, self);
}

/** With all that it owns. */
static inline void
EmptyPacked_free(EmptyPacked_pool *pool, EmptyPacked *self)
{
	slot_pool_free(&pool->slot_pool_EmptyPacked, self);
}

typedef EmptyPacked *EmptyPacked_idx;
#define EmptyPacked_at(pool_, pointer_)  ((void)(pool_), (pointer_))
#define EmptyPacked_idx_of(pool_, self_) ((void)(pool_), (self_))

#define EmptyPacked_make() EmptyPacked_of()
#define EmptyPacked_of() \
	SLOT_OF_(EmptyPacked, SLOT_NO_HOOK_, \
		 SLOT_NO_MORE_)
#define EmptyPacked_eq(a_, b_) slot_eq(&EmptyPacked_class, SLOT_IS_(EmptyPacked, a_), SLOT_IS_(EmptyPacked, b_))
#define EmptyPacked_repr(self_, text_, size_) slot_repr(&EmptyPacked_class, SLOT_IS_(EmptyPacked, self_), text_, size_)
#define EmptyPacked_validate(self_, report_, context_) slot_validate(&EmptyPacked_class, SLOT_IS_(EmptyPacked, self_), report_, context_)

#define EmptyPacked_to_json(self_, writer_) slot_json_write(writer_, &EmptyPacked_class, SLOT_IS_(EmptyPacked, self_))

/** What it has is given up; at a fault it is as EmptyPacked_init leaves it. */
static inline bool
EmptyPacked_from_json(EmptyPacked *self, slot_json_reader *reader)
{
	EmptyPacked_init(self);
	return slot_json_read(reader, &EmptyPacked_class, self);
}

#define EmptyPacked_new_from_json(pool_, reader_) SLOT_CAST(EmptyPacked *, slot_json_read_new(reader_, &(pool_)->slot_pool_EmptyPacked, &EmptyPacked_class))


/*---- class EmptyBig ----------------------------------------------------------------------*/

#pragma pack(push, 1)
struct EmptyBig { /* 1 bytes, align 1 */
	/*   0 */ uint8_t slot_spare0[1];
};
#pragma pack(pop)

#define EmptyBig_SLOTS SLOT_NAMES("none")
#define EmptyBig_class (corners_tables.EmptyBig)
/** Changes with names, types and offsets. */
#define EmptyBig_LAYOUT 0xb5d0df774c7d72e6

/** What an object starts with: a constant initialiser. */
#define EmptyBig_DEFAULTS \
	{ \
		/*   0 slot_spare0 */ {0} \
	}

/** Makes raw memory an object. */
static inline void
EmptyBig_init(EmptyBig *self)
{
	static const EmptyBig slot_defaults_ = EmptyBig_DEFAULTS;

	slot_move(self, &slot_defaults_, sizeof *self);
}

/** Writes the class's own slots and nothing else. */
static inline void
EmptyBig_copy(EmptyBig *to, const EmptyBig *from)
{
	*to = *from;
}

/** A pool of EmptyBig objects and those of classes below it. */
typedef struct EmptyBig_pool {
	slot_pool slot_pool_EmptyBig;
} EmptyBig_pool;

#define EmptyBig_pool_init(pool_)    slot_pool_init(&(pool_)->slot_pool_EmptyBig, &EmptyBig_class, NULL, 0)
#define EmptyBig_pool_count(pool_)   ((pool_)->slot_pool_EmptyBig.count)
#define EmptyBig_pool_clear(pool_)   slot_pool_clear(&(pool_)->slot_pool_EmptyBig)
#define EmptyBig_pool_destroy(pool_) slot_pool_destroy(&(pool_)->slot_pool_EmptyBig)
#define EmptyBig_pool_walk(pool_)    slot_pool_walk(&(pool_)->slot_pool_EmptyBig)
#define EmptyBig_next(walk_)        SLOT_CAST(EmptyBig *, slot_walk_next(walk_, NULL))

/** As EmptyBig_init leaves it; NULL when out of memory. */
static inline EmptyBig *
EmptyBig_new(EmptyBig_pool *pool)
{
	void *self = slot_pool_new(&pool->slot_pool_EmptyBig, &EmptyBig_class);

	if (self)
		EmptyBig_init(SLOT_CAST(EmptyBig *, self));
	return SLOT_CAST(EmptyBig *, self);
}

/** With all that it owns. */
static inline void
EmptyBig_free(EmptyBig_pool *pool, EmptyBig *self)
{
	slot_pool_free(&pool->slot_pool_EmptyBig, self);
}

typedef EmptyBig *EmptyBig_idx;
#define EmptyBig_at(pool_, pointer_)  ((void)(pool_), (pointer_))
#define EmptyBig_idx_of(pool_, self_) ((void)(pool_), (self_))

#define EmptyBig_make() EmptyBig_of()
#define EmptyBig_of() \
	SLOT_OF_(EmptyBig, SLOT_NO_HOOK_, \
		 SLOT_NO_MORE_)
#define EmptyBig_eq(a_, b_) slot_eq(&EmptyBig_class, SLOT_IS_(EmptyBig, a_), SLOT_IS_(EmptyBig, b_))
#define EmptyBig_repr(self_, text_, size_) slot_repr(&EmptyBig_class, SLOT_IS_(EmptyBig, self_), text_, size_)
#define EmptyBig_validate(self_, report_, context_) slot_validate(&EmptyBig_class, SLOT_IS_(EmptyBig, self_), report_, context_)

#define EmptyBig_to_json(self_, writer_) slot_json_write(writer_, &EmptyBig_class, SLOT_IS_(EmptyBig, self_))

/** What it has is given up; at a fault it is as EmptyBig_init leaves it. */
static inline bool
EmptyBig_from_json(EmptyBig *self, slot_json_reader *reader)
{
	EmptyBig_init(self);
	return slot_json_read(reader, &EmptyBig_class, self);
}

#define EmptyBig_new_from_json(pool_, reader_) SLOT_CAST(EmptyBig *, slot_json_read_new(reader_, &(pool_)->slot_pool_EmptyBig, &EmptyBig_class))


/*---- class EmptyAbstract, abstract -------------------------------------------------------*/

/** Abstract, and children keep slots in its spare bits and bytes: not to be
 * copied with '=', which would overwrite them. */
struct EmptyAbstract { /* 1 bytes, align 1 */
	/*   0 */ uint8_t slot_spare0[1];
};

#define EmptyAbstract_SLOTS SLOT_NAMES("none")
#define EmptyAbstract_class (corners_tables.EmptyAbstract)
/** Changes with names, types and offsets. */
#define EmptyAbstract_LAYOUT 0xb5d445774c80560f

/** Writes the class's own slots and nothing else. */
static inline void
EmptyAbstract_copy(EmptyAbstract *to, const EmptyAbstract *from)
{
	(void)to;
	(void)from;
}

/** A pool of EmptyAbstract objects and those of classes below it. */
typedef struct EmptyAbstract_pool {
	slot_pool slot_pool_EmptyAbstract;
} EmptyAbstract_pool;

#define EmptyAbstract_pool_init(pool_)    slot_pool_init(&(pool_)->slot_pool_EmptyAbstract, &EmptyAbstract_class, NULL, 0)
#define EmptyAbstract_pool_count(pool_)   ((pool_)->slot_pool_EmptyAbstract.count)
#define EmptyAbstract_pool_clear(pool_)   slot_pool_clear(&(pool_)->slot_pool_EmptyAbstract)
#define EmptyAbstract_pool_destroy(pool_) slot_pool_destroy(&(pool_)->slot_pool_EmptyAbstract)
#define EmptyAbstract_pool_walk(pool_)    slot_pool_walk(&(pool_)->slot_pool_EmptyAbstract)
#define EmptyAbstract_next(walk_)        SLOT_CAST(EmptyAbstract *, slot_walk_next(walk_, NULL))

/** With all that it owns. */
static inline void
EmptyAbstract_free(EmptyAbstract_pool *pool, EmptyAbstract *self)
{
	slot_pool_free(&pool->slot_pool_EmptyAbstract, self);
}

typedef EmptyAbstract *EmptyAbstract_idx;
#define EmptyAbstract_at(pool_, pointer_)  ((void)(pool_), (pointer_))
#define EmptyAbstract_idx_of(pool_, self_) ((void)(pool_), (self_))

#define EmptyAbstract_eq(a_, b_) slot_eq(&EmptyAbstract_class, SLOT_IS_(EmptyAbstract, a_), SLOT_IS_(EmptyAbstract, b_))
#define EmptyAbstract_repr(self_, text_, size_) slot_repr(&EmptyAbstract_class, SLOT_IS_(EmptyAbstract, self_), text_, size_)
#define EmptyAbstract_validate(self_, report_, context_) slot_validate(&EmptyAbstract_class, SLOT_IS_(EmptyAbstract, self_), report_, context_)

#define EmptyAbstract_new_from_json(pool_, reader_) SLOT_CAST(EmptyAbstract *, slot_json_read_new(reader_, &(pool_)->slot_pool_EmptyAbstract, &EmptyAbstract_class))


/*---- class EmptyChild, a kind of Empty ---------------------------------------------------*/

struct EmptyChild { /* 1 bytes, align 1 */
	SLOT_EXTENSION_ union {
		SLOT_EXTENSION_ struct {
			/*   0 */ uint8_t slot_spare0[1];
		};
		Empty slot_base;
	};
};

#define EmptyChild_SLOTS SLOT_NAMES("none")
#define EmptyChild_class (corners_tables.EmptyChild)
/** Changes with names, types and offsets. */
#define EmptyChild_LAYOUT 0x9909d7595f40bb33

/** What an object starts with: a constant initialiser. */
#define EmptyChild_DEFAULTS \
	{{{ \
		/*   0 slot_spare0 */ {0} \
	}}}

/** Makes raw memory an object. */
static inline void
EmptyChild_init(EmptyChild *self)
{
	static const EmptyChild slot_defaults_ = EmptyChild_DEFAULTS;

	slot_move(self, &slot_defaults_, sizeof *self);
}

/** Writes the class's own slots and nothing else. */
static inline void
EmptyChild_copy(EmptyChild *to, const EmptyChild *from)
{
	*to = *from;
}

static inline Empty *
EmptyChild_as_Empty(EmptyChild *self)
{
	return &self->slot_base;
}

static inline const Empty *
EmptyChild_as_const_Empty(const EmptyChild *self)
{
	return &self->slot_base;
}

typedef struct Empty_pool EmptyChild_pool;
#define EmptyChild_pool_init    Empty_pool_init
#define EmptyChild_pool_count   Empty_pool_count
#define EmptyChild_pool_clear   Empty_pool_clear
#define EmptyChild_pool_destroy Empty_pool_destroy
#define EmptyChild_pool_walk    Empty_pool_walk
#define EmptyChild_next(walk_)        SLOT_CAST(EmptyChild *, slot_walk_next(walk_, &EmptyChild_class))

/** As EmptyChild_init leaves it; NULL when out of memory. */
static inline EmptyChild *
EmptyChild_new(EmptyChild_pool *pool)
{
	void *self = slot_pool_new(&pool->slot_pool_Empty, &EmptyChild_class);

	if (self)
		EmptyChild_init(SLOT_CAST(EmptyChild *, self));
	return SLOT_CAST(EmptyChild *, self);
}

/** With all that it owns. */
static inline void
EmptyChild_free(EmptyChild_pool *pool, EmptyChild *self)
{
	slot_pool_free(&pool->slot_pool_Empty, self);
}

/** NULL where the object is none. */
static inline EmptyChild *
EmptyChild_from_Empty(const EmptyChild_pool *pool, Empty *from)
{
	return SLOT_CAST(EmptyChild *, SLOT_NOT_CONST_(slot_from(&pool->slot_pool_Empty, from, &EmptyChild_class)));
}

static inline const EmptyChild *
EmptyChild_from_const_Empty(const EmptyChild_pool *pool, const Empty *from)
{
	return SLOT_CAST(const EmptyChild *, slot_from(&pool->slot_pool_Empty, from, &EmptyChild_class));
}

typedef EmptyChild *EmptyChild_idx;
#define EmptyChild_at(pool_, pointer_)  ((void)(pool_), (pointer_))
#define EmptyChild_idx_of(pool_, self_) ((void)(pool_), (self_))

#define EmptyChild_make() EmptyChild_of()
#define EmptyChild_of() \
	SLOT_OF_(EmptyChild, SLOT_NO_HOOK_, \
		 SLOT_NO_MORE_)
#define EmptyChild_eq(a_, b_) slot_eq(&EmptyChild_class, SLOT_IS_(EmptyChild, a_), SLOT_IS_(EmptyChild, b_))
#define EmptyChild_repr(self_, text_, size_) slot_repr(&EmptyChild_class, SLOT_IS_(EmptyChild, self_), text_, size_)
#define EmptyChild_validate(self_, report_, context_) slot_validate(&EmptyChild_class, SLOT_IS_(EmptyChild, self_), report_, context_)

#define EmptyChild_to_json(self_, writer_) slot_json_write(writer_, &EmptyChild_class, SLOT_IS_(EmptyChild, self_))

/** What it has is given up; at a fault it is as EmptyChild_init leaves it. */
static inline bool
EmptyChild_from_json(EmptyChild *self, slot_json_reader *reader)
{
	EmptyChild_init(self);
	return slot_json_read(reader, &EmptyChild_class, self);
}

#define EmptyChild_new_from_json(pool_, reader_) SLOT_CAST(EmptyChild *, slot_json_read_new(reader_, &(pool_)->slot_pool_Empty, &EmptyChild_class))


/*---- class FullChild, a kind of EmptyAbstract --------------------------------------------*/

struct FullChild { /* 4 bytes, align 4; as declared 8 */
	SLOT_EXTENSION_ union {
		SLOT_EXTENSION_ struct {
			/** Identifier. */
			/*   0 */ uint32_t id;
		};
		EmptyAbstract slot_base;
	};
};

enum FullChild_slot {
	FullChild_SLOT_id
};
#define FullChild_SLOTS SLOT_NAMES("id")
#define FullChild_HAS_id SLOT_YES
#define FullChild_class (corners_tables.FullChild)
/** Changes with names, types and offsets. */
#define FullChild_LAYOUT 0x5e5051accbeabbb5

/** What an object starts with: a constant initialiser. */
#define FullChild_DEFAULTS \
	{{{ \
		/*   0 id */ 0 \
	}}}

static inline uint32_t
FullChild_get_id(const FullChild *self)
{
	return self->id;
}

static inline void
FullChild_set_id(FullChild *self, uint32_t value)
{
	self->id = value;
}

/** Makes raw memory an object. */
static inline void
FullChild_init(FullChild *self)
{
	static const FullChild slot_defaults_ = FullChild_DEFAULTS;

	slot_move(self, &slot_defaults_, sizeof *self);
}

/** Writes the class's own slots and nothing else. */
static inline void
FullChild_copy(FullChild *to, const FullChild *from)
{
	*to = *from;
}

static inline EmptyAbstract *
FullChild_as_EmptyAbstract(FullChild *self)
{
	return &self->slot_base;
}

static inline const EmptyAbstract *
FullChild_as_const_EmptyAbstract(const FullChild *self)
{
	return &self->slot_base;
}

typedef struct EmptyAbstract_pool FullChild_pool;
#define FullChild_pool_init    EmptyAbstract_pool_init
#define FullChild_pool_count   EmptyAbstract_pool_count
#define FullChild_pool_clear   EmptyAbstract_pool_clear
#define FullChild_pool_destroy EmptyAbstract_pool_destroy
#define FullChild_pool_walk    EmptyAbstract_pool_walk
#define FullChild_next(walk_)        SLOT_CAST(FullChild *, slot_walk_next(walk_, &FullChild_class))

/** As FullChild_init leaves it; NULL when out of memory. */
static inline FullChild *
FullChild_new(FullChild_pool *pool)
{
	void *self = slot_pool_new(&pool->slot_pool_EmptyAbstract, &FullChild_class);

	if (self)
		FullChild_init(SLOT_CAST(FullChild *, self));
	return SLOT_CAST(FullChild *, self);
}

/** With all that it owns. */
static inline void
FullChild_free(FullChild_pool *pool, FullChild *self)
{
	slot_pool_free(&pool->slot_pool_EmptyAbstract, self);
}

/** NULL where the object is none. */
static inline FullChild *
FullChild_from_EmptyAbstract(const FullChild_pool *pool, EmptyAbstract *from)
{
	return SLOT_CAST(FullChild *, SLOT_NOT_CONST_(slot_from(&pool->slot_pool_EmptyAbstract, from, &FullChild_class)));
}

static inline const FullChild *
FullChild_from_const_EmptyAbstract(const FullChild_pool *pool, const EmptyAbstract *from)
{
	return SLOT_CAST(const FullChild *, slot_from(&pool->slot_pool_EmptyAbstract, from, &FullChild_class));
}

typedef FullChild *FullChild_idx;
#define FullChild_at(pool_, pointer_)  ((void)(pool_), (pointer_))
#define FullChild_idx_of(pool_, self_) ((void)(pool_), (self_))

#define FullChild_ARGS_(slot_A_) \
	slot_A_(NEED, ALWAYS, SET, GET, FullChild, uint32_t, id, id, 0) \

#define FullChild_make(...)             SLOT_MAKE_(FullChild, FullChild_ARGS_, SLOT_NO_HOOK_, __VA_ARGS__)
#define FullChild_replace(object_, ...) SLOT_REPLACE_(FullChild, FullChild_ARGS_, SLOT_NO_HOOK_, object_, __VA_ARGS__)
#define FullChild_of(slot_id_) \
	SLOT_OF_(FullChild, SLOT_NO_HOOK_, \
		 SLOT_OF_ARG_(SET, FullChild, uint32_t, id, id, slot_id_) \
		 SLOT_NO_MORE_)
#define FullChild_eq(a_, b_) slot_eq(&FullChild_class, SLOT_IS_(FullChild, a_), SLOT_IS_(FullChild, b_))
#define FullChild_repr(self_, text_, size_) slot_repr(&FullChild_class, SLOT_IS_(FullChild, self_), text_, size_)
#define FullChild_validate(self_, report_, context_) slot_validate(&FullChild_class, SLOT_IS_(FullChild, self_), report_, context_)

#define FullChild_to_json(self_, writer_) slot_json_write(writer_, &FullChild_class, SLOT_IS_(FullChild, self_))

/** What it has is given up; at a fault it is as FullChild_init leaves it. */
static inline bool
FullChild_from_json(FullChild *self, slot_json_reader *reader)
{
	FullChild_init(self);
	return slot_json_read(reader, &FullChild_class, self);
}

#define FullChild_new_from_json(pool_, reader_) SLOT_CAST(FullChild *, slot_json_read_new(reader_, &(pool_)->slot_pool_EmptyAbstract, &FullChild_class))


/*---- class GrandChild, a kind of FullChild -----------------------------------------------*/

struct GrandChild { /* 4 bytes, align 4; as declared 8 */
	SLOT_EXTENSION_ union {
		SLOT_EXTENSION_ struct {
			/** Identifier. */
			/*   0 */ uint32_t id;
		};
		FullChild slot_base;
	};
};

enum GrandChild_slot {
	GrandChild_SLOT_id
};
#define GrandChild_SLOTS SLOT_NAMES("id")
#define GrandChild_HAS_id SLOT_YES
#define GrandChild_class (corners_tables.GrandChild)
/** Changes with names, types and offsets. */
#define GrandChild_LAYOUT 0x8659a3a4b1f6f329

/** What an object starts with: a constant initialiser. */
#define GrandChild_DEFAULTS \
	{{{ \
		/*   0 id */ 0 \
	}}}

static inline uint32_t
GrandChild_get_id(const GrandChild *self)
{
	return self->id;
}

static inline void
GrandChild_set_id(GrandChild *self, uint32_t value)
{
	self->id = value;
}

/** Makes raw memory an object. */
static inline void
GrandChild_init(GrandChild *self)
{
	static const GrandChild slot_defaults_ = GrandChild_DEFAULTS;

	slot_move(self, &slot_defaults_, sizeof *self);
}

/** Writes the class's own slots and nothing else. */
static inline void
GrandChild_copy(GrandChild *to, const GrandChild *from)
{
	*to = *from;
}

static inline FullChild *
GrandChild_as_FullChild(GrandChild *self)
{
	return &self->slot_base;
}

static inline const FullChild *
GrandChild_as_const_FullChild(const GrandChild *self)
{
	return &self->slot_base;
}

static inline EmptyAbstract *
GrandChild_as_EmptyAbstract(GrandChild *self)
{
	return &self->slot_base.slot_base;
}

static inline const EmptyAbstract *
GrandChild_as_const_EmptyAbstract(const GrandChild *self)
{
	return &self->slot_base.slot_base;
}

typedef struct EmptyAbstract_pool GrandChild_pool;
#define GrandChild_pool_init    EmptyAbstract_pool_init
#define GrandChild_pool_count   EmptyAbstract_pool_count
#define GrandChild_pool_clear   EmptyAbstract_pool_clear
#define GrandChild_pool_destroy EmptyAbstract_pool_destroy
#define GrandChild_pool_walk    EmptyAbstract_pool_walk
#define GrandChild_next(walk_)        SLOT_CAST(GrandChild *, slot_walk_next(walk_, &GrandChild_class))

/** As GrandChild_init leaves it; NULL when out of memory. */
static inline GrandChild *
GrandChild_new(GrandChild_pool *pool)
{
	void *self = slot_pool_new(&pool->slot_pool_EmptyAbstract, &GrandChild_class);

	if (self)
		GrandChild_init(SLOT_CAST(GrandChild *, self));
	return SLOT_CAST(GrandChild *, self);
}

/** With all that it owns. */
static inline void
GrandChild_free(GrandChild_pool *pool, GrandChild *self)
{
	slot_pool_free(&pool->slot_pool_EmptyAbstract, self);
}

/** NULL where the object is none. */
static inline GrandChild *
GrandChild_from_FullChild(const GrandChild_pool *pool, FullChild *from)
{
	return SLOT_CAST(GrandChild *, SLOT_NOT_CONST_(slot_from(&pool->slot_pool_EmptyAbstract, from, &GrandChild_class)));
}

static inline const GrandChild *
GrandChild_from_const_FullChild(const GrandChild_pool *pool, const FullChild *from)
{
	return SLOT_CAST(const GrandChild *, slot_from(&pool->slot_pool_EmptyAbstract, from, &GrandChild_class));
}

/** NULL where the object is none. */
static inline GrandChild *
GrandChild_from_EmptyAbstract(const GrandChild_pool *pool, EmptyAbstract *from)
{
	return SLOT_CAST(GrandChild *, SLOT_NOT_CONST_(slot_from(&pool->slot_pool_EmptyAbstract, from, &GrandChild_class)));
}

static inline const GrandChild *
GrandChild_from_const_EmptyAbstract(const GrandChild_pool *pool, const EmptyAbstract *from)
{
	return SLOT_CAST(const GrandChild *, slot_from(&pool->slot_pool_EmptyAbstract, from, &GrandChild_class));
}

typedef GrandChild *GrandChild_idx;
#define GrandChild_at(pool_, pointer_)  ((void)(pool_), (pointer_))
#define GrandChild_idx_of(pool_, self_) ((void)(pool_), (self_))

#define GrandChild_ARGS_(slot_A_) \
	slot_A_(NEED, ALWAYS, SET, GET, GrandChild, uint32_t, id, id, 0) \

#define GrandChild_make(...)             SLOT_MAKE_(GrandChild, GrandChild_ARGS_, SLOT_NO_HOOK_, __VA_ARGS__)
#define GrandChild_replace(object_, ...) SLOT_REPLACE_(GrandChild, GrandChild_ARGS_, SLOT_NO_HOOK_, object_, __VA_ARGS__)
#define GrandChild_of(slot_id_) \
	SLOT_OF_(GrandChild, SLOT_NO_HOOK_, \
		 SLOT_OF_ARG_(SET, GrandChild, uint32_t, id, id, slot_id_) \
		 SLOT_NO_MORE_)
#define GrandChild_eq(a_, b_) slot_eq(&GrandChild_class, SLOT_IS_(GrandChild, a_), SLOT_IS_(GrandChild, b_))
#define GrandChild_repr(self_, text_, size_) slot_repr(&GrandChild_class, SLOT_IS_(GrandChild, self_), text_, size_)
#define GrandChild_validate(self_, report_, context_) slot_validate(&GrandChild_class, SLOT_IS_(GrandChild, self_), report_, context_)

#define GrandChild_to_json(self_, writer_) slot_json_write(writer_, &GrandChild_class, SLOT_IS_(GrandChild, self_))

/** What it has is given up; at a fault it is as GrandChild_init leaves it. */
static inline bool
GrandChild_from_json(GrandChild *self, slot_json_reader *reader)
{
	GrandChild_init(self);
	return slot_json_read(reader, &GrandChild_class, self);
}

#define GrandChild_new_from_json(pool_, reader_) SLOT_CAST(GrandChild *, slot_json_read_new(reader_, &(pool_)->slot_pool_EmptyAbstract, &GrandChild_class))


/*---- class OneBit ------------------------------------------------------------------------*/

struct OneBit { /* 1 bytes, align 1 */
	/*   0 */ bool on;
};

enum OneBit_slot {
	OneBit_SLOT_on
};
#define OneBit_SLOTS SLOT_NAMES("on")
#define OneBit_HAS_on SLOT_YES
#define OneBit_class (corners_tables.OneBit)
/** Changes with names, types and offsets. */
#define OneBit_LAYOUT 0x9bc2bc20be95bd90

/** What an object starts with: a constant initialiser. */
#define OneBit_DEFAULTS \
	{ \
		/*   0 on */ false \
	}

static inline bool
OneBit_get_on(const OneBit *self)
{
	return self->on;
}

static inline void
OneBit_set_on(OneBit *self, bool value)
{
	self->on = value;
}

/** Makes raw memory an object. */
static inline void
OneBit_init(OneBit *self)
{
	static const OneBit slot_defaults_ = OneBit_DEFAULTS;

	slot_move(self, &slot_defaults_, sizeof *self);
}

/** Writes the class's own slots and nothing else. */
static inline void
OneBit_copy(OneBit *to, const OneBit *from)
{
	*to = *from;
}

/** A pool of OneBit objects and those of classes below it. */
typedef struct OneBit_pool {
	slot_pool slot_pool_OneBit;
} OneBit_pool;

#define OneBit_pool_init(pool_)    slot_pool_init(&(pool_)->slot_pool_OneBit, &OneBit_class, NULL, 0)
#define OneBit_pool_count(pool_)   ((pool_)->slot_pool_OneBit.count)
#define OneBit_pool_clear(pool_)   slot_pool_clear(&(pool_)->slot_pool_OneBit)
#define OneBit_pool_destroy(pool_) slot_pool_destroy(&(pool_)->slot_pool_OneBit)
#define OneBit_pool_walk(pool_)    slot_pool_walk(&(pool_)->slot_pool_OneBit)
#define OneBit_next(walk_)        SLOT_CAST(OneBit *, slot_walk_next(walk_, NULL))

/** As OneBit_init leaves it; NULL when out of memory. */
static inline OneBit *
OneBit_new(OneBit_pool *pool)
{
	void *self = slot_pool_new(&pool->slot_pool_OneBit, &OneBit_class);

	if (self)
		OneBit_init(SLOT_CAST(OneBit *, self));
	return SLOT_CAST(OneBit *, self);
}

/** With all that it owns. */
static inline void
OneBit_free(OneBit_pool *pool, OneBit *self)
{
	slot_pool_free(&pool->slot_pool_OneBit, self);
}

typedef OneBit *OneBit_idx;
#define OneBit_at(pool_, pointer_)  ((void)(pool_), (pointer_))
#define OneBit_idx_of(pool_, self_) ((void)(pool_), (self_))

#define OneBit_ARGS_(slot_A_) \
	slot_A_(NEED, ALWAYS, SET, GET, OneBit, bool, on, on, 0) \

#define OneBit_make(...)             SLOT_MAKE_(OneBit, OneBit_ARGS_, SLOT_NO_HOOK_, __VA_ARGS__)
#define OneBit_replace(object_, ...) SLOT_REPLACE_(OneBit, OneBit_ARGS_, SLOT_NO_HOOK_, object_, __VA_ARGS__)
#define OneBit_of(slot_on_) \
	SLOT_OF_(OneBit, SLOT_NO_HOOK_, \
		 SLOT_OF_ARG_(SET, OneBit, bool, on, on, slot_on_) \
		 SLOT_NO_MORE_)
#define OneBit_eq(a_, b_) slot_eq(&OneBit_class, SLOT_IS_(OneBit, a_), SLOT_IS_(OneBit, b_))
#define OneBit_repr(self_, text_, size_) slot_repr(&OneBit_class, SLOT_IS_(OneBit, self_), text_, size_)
#define OneBit_validate(self_, report_, context_) slot_validate(&OneBit_class, SLOT_IS_(OneBit, self_), report_, context_)

#define OneBit_to_json(self_, writer_) slot_json_write(writer_, &OneBit_class, SLOT_IS_(OneBit, self_))

/** What it has is given up; at a fault it is as OneBit_init leaves it. */
static inline bool
OneBit_from_json(OneBit *self, slot_json_reader *reader)
{
	OneBit_init(self);
	return slot_json_read(reader, &OneBit_class, self);
}

#define OneBit_new_from_json(pool_, reader_) SLOT_CAST(OneBit *, slot_json_read_new(reader_, &(pool_)->slot_pool_OneBit, &OneBit_class))


/*---- class OneByte -----------------------------------------------------------------------*/

struct OneByte { /* 1 bytes, align 1 */
	/*   0 */ uint8_t byte_;
};

enum OneByte_slot {
	OneByte_SLOT_byte_
};
#define OneByte_SLOTS SLOT_NAMES("byte_")
#define OneByte_HAS_byte_ SLOT_YES
#define OneByte_class (corners_tables.OneByte)
/** Changes with names, types and offsets. */
#define OneByte_LAYOUT 0xf51c3572a70d899c

/** What an object starts with: a constant initialiser. */
#define OneByte_DEFAULTS \
	{ \
		/*   0 byte_ */ 0 \
	}

static inline uint8_t
OneByte_get_byte_(const OneByte *self)
{
	return self->byte_;
}

static inline void
OneByte_set_byte_(OneByte *self, uint8_t value)
{
	self->byte_ = value;
}

/** Makes raw memory an object. */
static inline void
OneByte_init(OneByte *self)
{
	static const OneByte slot_defaults_ = OneByte_DEFAULTS;

	slot_move(self, &slot_defaults_, sizeof *self);
}

/** Writes the class's own slots and nothing else. */
static inline void
OneByte_copy(OneByte *to, const OneByte *from)
{
	*to = *from;
}

/** A pool of OneByte objects and those of classes below it. */
typedef struct OneByte_pool {
	slot_pool slot_pool_OneByte;
} OneByte_pool;

#define OneByte_pool_init(pool_)    slot_pool_init(&(pool_)->slot_pool_OneByte, &OneByte_class, NULL, 0)
#define OneByte_pool_count(pool_)   ((pool_)->slot_pool_OneByte.count)
#define OneByte_pool_clear(pool_)   slot_pool_clear(&(pool_)->slot_pool_OneByte)
#define OneByte_pool_destroy(pool_) slot_pool_destroy(&(pool_)->slot_pool_OneByte)
#define OneByte_pool_walk(pool_)    slot_pool_walk(&(pool_)->slot_pool_OneByte)
#define OneByte_next(walk_)        SLOT_CAST(OneByte *, slot_walk_next(walk_, NULL))

/** As OneByte_init leaves it; NULL when out of memory. */
static inline OneByte *
OneByte_new(OneByte_pool *pool)
{
	void *self = slot_pool_new(&pool->slot_pool_OneByte, &OneByte_class);

	if (self)
		OneByte_init(SLOT_CAST(OneByte *, self));
	return SLOT_CAST(OneByte *, self);
}

/** With all that it owns. */
static inline void
OneByte_free(OneByte_pool *pool, OneByte *self)
{
	slot_pool_free(&pool->slot_pool_OneByte, self);
}

typedef OneByte *OneByte_idx;
#define OneByte_at(pool_, pointer_)  ((void)(pool_), (pointer_))
#define OneByte_idx_of(pool_, self_) ((void)(pool_), (self_))

#define OneByte_ARGS_(slot_A_) \
	slot_A_(NEED, ALWAYS, SET, GET, OneByte, uint8_t, byte_, byte_, 0) \

#define OneByte_make(...)             SLOT_MAKE_(OneByte, OneByte_ARGS_, SLOT_NO_HOOK_, __VA_ARGS__)
#define OneByte_replace(object_, ...) SLOT_REPLACE_(OneByte, OneByte_ARGS_, SLOT_NO_HOOK_, object_, __VA_ARGS__)
#define OneByte_of(slot_byte__) \
	SLOT_OF_(OneByte, SLOT_NO_HOOK_, \
		 SLOT_OF_ARG_(SET, OneByte, uint8_t, byte_, byte_, slot_byte__) \
		 SLOT_NO_MORE_)
#define OneByte_eq(a_, b_) slot_eq(&OneByte_class, SLOT_IS_(OneByte, a_), SLOT_IS_(OneByte, b_))
#define OneByte_repr(self_, text_, size_) slot_repr(&OneByte_class, SLOT_IS_(OneByte, self_), text_, size_)
#define OneByte_validate(self_, report_, context_) slot_validate(&OneByte_class, SLOT_IS_(OneByte, self_), report_, context_)

#define OneByte_to_json(self_, writer_) slot_json_write(writer_, &OneByte_class, SLOT_IS_(OneByte, self_))

/** What it has is given up; at a fault it is as OneByte_init leaves it. */
static inline bool
OneByte_from_json(OneByte *self, slot_json_reader *reader)
{
	OneByte_init(self);
	return slot_json_read(reader, &OneByte_class, self);
}

#define OneByte_new_from_json(pool_, reader_) SLOT_CAST(OneByte *, slot_json_read_new(reader_, &(pool_)->slot_pool_OneByte, &OneByte_class))


/*---- class OneWide -----------------------------------------------------------------------*/

struct OneWide { /* 8 bytes, align 8 */
	/*   0 */ uint64_t word;
};

enum OneWide_slot {
	OneWide_SLOT_word
};
#define OneWide_SLOTS SLOT_NAMES("word")
#define OneWide_HAS_word SLOT_YES
#define OneWide_class (corners_tables.OneWide)
/** Changes with names, types and offsets. */
#define OneWide_LAYOUT 0x694a5c1e20cbc50c

/** What an object starts with: a constant initialiser. */
#define OneWide_DEFAULTS \
	{ \
		/*   0 word */ 0 \
	}

static inline uint64_t
OneWide_get_word(const OneWide *self)
{
	return self->word;
}

static inline void
OneWide_set_word(OneWide *self, uint64_t value)
{
	self->word = value;
}

/** Makes raw memory an object. */
static inline void
OneWide_init(OneWide *self)
{
	static const OneWide slot_defaults_ = OneWide_DEFAULTS;

	slot_move(self, &slot_defaults_, sizeof *self);
}

/** Writes the class's own slots and nothing else. */
static inline void
OneWide_copy(OneWide *to, const OneWide *from)
{
	*to = *from;
}

/** A pool of OneWide objects and those of classes below it. */
typedef struct OneWide_pool {
	slot_pool slot_pool_OneWide;
} OneWide_pool;

#define OneWide_pool_init(pool_)    slot_pool_init(&(pool_)->slot_pool_OneWide, &OneWide_class, NULL, 0)
#define OneWide_pool_count(pool_)   ((pool_)->slot_pool_OneWide.count)
#define OneWide_pool_clear(pool_)   slot_pool_clear(&(pool_)->slot_pool_OneWide)
#define OneWide_pool_destroy(pool_) slot_pool_destroy(&(pool_)->slot_pool_OneWide)
#define OneWide_pool_walk(pool_)    slot_pool_walk(&(pool_)->slot_pool_OneWide)
#define OneWide_next(walk_)        SLOT_CAST(OneWide *, slot_walk_next(walk_, NULL))

/** As OneWide_init leaves it; NULL when out of memory. */
static inline OneWide *
OneWide_new(OneWide_pool *pool)
{
	void *self = slot_pool_new(&pool->slot_pool_OneWide, &OneWide_class);

	if (self)
		OneWide_init(SLOT_CAST(OneWide *, self));
	return SLOT_CAST(OneWide *, self);
}

/** With all that it owns. */
static inline void
OneWide_free(OneWide_pool *pool, OneWide *self)
{
	slot_pool_free(&pool->slot_pool_OneWide, self);
}

typedef OneWide *OneWide_idx;
#define OneWide_at(pool_, pointer_)  ((void)(pool_), (pointer_))
#define OneWide_idx_of(pool_, self_) ((void)(pool_), (self_))

#define OneWide_ARGS_(slot_A_) \
	slot_A_(NEED, ALWAYS, SET, GET, OneWide, uint64_t, word, word, 0) \

#define OneWide_make(...)             SLOT_MAKE_(OneWide, OneWide_ARGS_, SLOT_NO_HOOK_, __VA_ARGS__)
#define OneWide_replace(object_, ...) SLOT_REPLACE_(OneWide, OneWide_ARGS_, SLOT_NO_HOOK_, object_, __VA_ARGS__)
#define OneWide_of(slot_word_) \
	SLOT_OF_(OneWide, SLOT_NO_HOOK_, \
		 SLOT_OF_ARG_(SET, OneWide, uint64_t, word, word, slot_word_) \
		 SLOT_NO_MORE_)
#define OneWide_eq(a_, b_) slot_eq(&OneWide_class, SLOT_IS_(OneWide, a_), SLOT_IS_(OneWide, b_))
#define OneWide_repr(self_, text_, size_) slot_repr(&OneWide_class, SLOT_IS_(OneWide, self_), text_, size_)
#define OneWide_validate(self_, report_, context_) slot_validate(&OneWide_class, SLOT_IS_(OneWide, self_), report_, context_)

#define OneWide_to_json(self_, writer_) slot_json_write(writer_, &OneWide_class, SLOT_IS_(OneWide, self_))

/** What it has is given up; at a fault it is as OneWide_init leaves it. */
static inline bool
OneWide_from_json(OneWide *self, slot_json_reader *reader)
{
	OneWide_init(self);
	return slot_json_read(reader, &OneWide_class, self);
}

#define OneWide_new_from_json(pool_, reader_) SLOT_CAST(OneWide *, slot_json_read_new(reader_, &(pool_)->slot_pool_OneWide, &OneWide_class))


/*---- class OneOptional -------------------------------------------------------------------*/

struct OneOptional { /* 1 bytes, align 1; sorted 2 */
	/*   0.0  opt bool on
	 *   0.1  whether on is set */
	/*   0 */ uint8_t slot_bits0;
};

enum OneOptional_slot {
	OneOptional_SLOT_on
};
#define OneOptional_SLOTS SLOT_NAMES("on")
#define OneOptional_HAS_on SLOT_YES
#define OneOptional_class (corners_tables.OneOptional)
/** Changes with names, types and offsets. */
#define OneOptional_LAYOUT 0xfe5e87409f64f161

/** What an object starts with: a constant initialiser. */
#define OneOptional_DEFAULTS \
	{ \
		/*   0 slot_bits0 */ 0x0 \
	}

static inline bool
OneOptional_has_on(const OneOptional *self)
{
	return slot_bit(self->slot_bits0, 1);
}

static inline bool
OneOptional_get_on(const OneOptional *self)
{
	return slot_bit(self->slot_bits0, 0);
}

static inline void
OneOptional_set_on(OneOptional *self, bool value)
{
	self->slot_bits0 = slot_put8(self->slot_bits0, 0, 1, value);
	self->slot_bits0 = slot_put8(self->slot_bits0, 1, 1, 1);
}

static inline void
OneOptional_clear_on(OneOptional *self)
{
	self->slot_bits0 = slot_put8(self->slot_bits0, 0, 1, 0x0u);
	self->slot_bits0 = slot_put8(self->slot_bits0, 1, 1, 0);
}

/** Makes raw memory an object. */
static inline void
OneOptional_init(OneOptional *self)
{
	static const OneOptional slot_defaults_ = OneOptional_DEFAULTS;

	slot_move(self, &slot_defaults_, sizeof *self);
}

/** Writes the class's own slots and nothing else. */
static inline void
OneOptional_copy(OneOptional *to, const OneOptional *from)
{
	*to = *from;
}

/** A pool of OneOptional objects and those of classes below it. */
typedef struct OneOptional_pool {
	slot_pool slot_pool_OneOptional;
} OneOptional_pool;

#define OneOptional_pool_init(pool_)    slot_pool_init(&(pool_)->slot_pool_OneOptional, &OneOptional_class, NULL, 0)
#define OneOptional_pool_count(pool_)   ((pool_)->slot_pool_OneOptional.count)
#define OneOptional_pool_clear(pool_)   slot_pool_clear(&(pool_)->slot_pool_OneOptional)
#define OneOptional_pool_destroy(pool_) slot_pool_destroy(&(pool_)->slot_pool_OneOptional)
#define OneOptional_pool_walk(pool_)    slot_pool_walk(&(pool_)->slot_pool_OneOptional)
#define OneOptional_next(walk_)        SLOT_CAST(OneOptional *, slot_walk_next(walk_, NULL))

/** As OneOptional_init leaves it; NULL when out of memory. */
static inline OneOptional *
OneOptional_new(OneOptional_pool *pool)
{
	void *self = slot_pool_new(&pool->slot_pool_OneOptional, &OneOptional_class);

	if (self)
		OneOptional_init(SLOT_CAST(OneOptional *, self));
	return SLOT_CAST(OneOptional *, self);
}

/** With all that it owns. */
static inline void
OneOptional_free(OneOptional_pool *pool, OneOptional *self)
{
	slot_pool_free(&pool->slot_pool_OneOptional, self);
}

typedef OneOptional *OneOptional_idx;
#define OneOptional_at(pool_, pointer_)  ((void)(pool_), (pointer_))
#define OneOptional_idx_of(pool_, self_) ((void)(pool_), (self_))

#define OneOptional_ARGS_(slot_A_) \
	slot_A_(MAY, INT, T_BOOL, INT, OneOptional, int64_t, on, on, INT64_MIN) \

#define OneOptional_make(...)             SLOT_MAKE_(OneOptional, OneOptional_ARGS_, SLOT_NO_HOOK_, __VA_ARGS__)
#define OneOptional_replace(object_, ...) SLOT_REPLACE_(OneOptional, OneOptional_ARGS_, SLOT_NO_HOOK_, object_, __VA_ARGS__)
#define OneOptional_of() \
	SLOT_OF_(OneOptional, SLOT_NO_HOOK_, \
		 SLOT_NO_MORE_)
#define OneOptional_eq(a_, b_) slot_eq(&OneOptional_class, SLOT_IS_(OneOptional, a_), SLOT_IS_(OneOptional, b_))
#define OneOptional_repr(self_, text_, size_) slot_repr(&OneOptional_class, SLOT_IS_(OneOptional, self_), text_, size_)
#define OneOptional_validate(self_, report_, context_) slot_validate(&OneOptional_class, SLOT_IS_(OneOptional, self_), report_, context_)

#define OneOptional_to_json(self_, writer_) slot_json_write(writer_, &OneOptional_class, SLOT_IS_(OneOptional, self_))

/** What it has is given up; at a fault it is as OneOptional_init leaves it. */
static inline bool
OneOptional_from_json(OneOptional *self, slot_json_reader *reader)
{
	OneOptional_init(self);
	return slot_json_read(reader, &OneOptional_class, self);
}

#define OneOptional_new_from_json(pool_, reader_) SLOT_CAST(OneOptional *, slot_json_read_new(reader_, &(pool_)->slot_pool_OneOptional, &OneOptional_class))


/*---- class HoldsEmpty --------------------------------------------------------------------*/

struct HoldsEmpty { /* 2 bytes, align 1 */
	/*   0 */ Empty nothing;
	/*   1 */ uint8_t one;
};

enum HoldsEmpty_slot {
	HoldsEmpty_SLOT_nothing,
	HoldsEmpty_SLOT_one
};
#define HoldsEmpty_SLOTS SLOT_NAMES("nothing, one")
#define HoldsEmpty_HAS_nothing SLOT_YES
#define HoldsEmpty_HAS_one SLOT_YES
#define HoldsEmpty_class (corners_tables.HoldsEmpty)
/** Changes with names, types and offsets. */
#define HoldsEmpty_LAYOUT 0x19d3354ca3d6d72f

/** What an object starts with: a constant initialiser. */
#define HoldsEmpty_DEFAULTS \
	{ \
		/*   0 nothing */ Empty_DEFAULTS, \
		/*   1 one */ 0 \
	}

static inline const Empty *
HoldsEmpty_get_nothing(const HoldsEmpty *self)
{
	return &self->nothing;
}

/** To change it in place. */
static inline Empty *
HoldsEmpty_at_nothing(HoldsEmpty *self)
{
	return &self->nothing;
}

static inline void
HoldsEmpty_set_nothing(HoldsEmpty *self, const Empty *value)
{
	Empty_copy(&self->nothing, value);
}

static inline uint8_t
HoldsEmpty_get_one(const HoldsEmpty *self)
{
	return self->one;
}

static inline void
HoldsEmpty_set_one(HoldsEmpty *self, uint8_t value)
{
	self->one = value;
}

/** Makes raw memory an object. */
static inline void
HoldsEmpty_init(HoldsEmpty *self)
{
	static const HoldsEmpty slot_defaults_ = HoldsEmpty_DEFAULTS;

	slot_move(self, &slot_defaults_, sizeof *self);
}

/** Writes the class's own slots and nothing else. */
static inline void
HoldsEmpty_copy(HoldsEmpty *to, const HoldsEmpty *from)
{
	*to = *from;
}

/** A pool of HoldsEmpty objects and those of classes below it. */
typedef struct HoldsEmpty_pool {
	slot_pool slot_pool_HoldsEmpty;
} HoldsEmpty_pool;

#define HoldsEmpty_pool_init(pool_)    slot_pool_init(&(pool_)->slot_pool_HoldsEmpty, &HoldsEmpty_class, NULL, 0)
#define HoldsEmpty_pool_count(pool_)   ((pool_)->slot_pool_HoldsEmpty.count)
#define HoldsEmpty_pool_clear(pool_)   slot_pool_clear(&(pool_)->slot_pool_HoldsEmpty)
#define HoldsEmpty_pool_destroy(pool_) slot_pool_destroy(&(pool_)->slot_pool_HoldsEmpty)
#define HoldsEmpty_pool_walk(pool_)    slot_pool_walk(&(pool_)->slot_pool_HoldsEmpty)
#define HoldsEmpty_next(walk_)        SLOT_CAST(HoldsEmpty *, slot_walk_next(walk_, NULL))

/** As HoldsEmpty_init leaves it; NULL when out of memory. */
static inline HoldsEmpty *
HoldsEmpty_new(HoldsEmpty_pool *pool)
{
	void *self = slot_pool_new(&pool->slot_pool_HoldsEmpty, &HoldsEmpty_class);

	if (self)
		HoldsEmpty_init(SLOT_CAST(HoldsEmpty *, self));
	return SLOT_CAST(HoldsEmpty *, self);
}

/** With all that it owns. */
static inline void
HoldsEmpty_free(HoldsEmpty_pool *pool, HoldsEmpty *self)
{
	slot_pool_free(&pool->slot_pool_HoldsEmpty, self);
}

typedef HoldsEmpty *HoldsEmpty_idx;
#define HoldsEmpty_at(pool_, pointer_)  ((void)(pool_), (pointer_))
#define HoldsEmpty_idx_of(pool_, self_) ((void)(pool_), (self_))

#define HoldsEmpty_ARGS_(slot_A_) \
	slot_A_(NEED, ALWAYS, OBJECT, OBJECT, HoldsEmpty, Empty, nothing, nothing, 0) \
	slot_A_(NEED, ALWAYS, SET, GET, HoldsEmpty, uint8_t, one, one, 0) \

#define HoldsEmpty_make(...)             SLOT_MAKE_(HoldsEmpty, HoldsEmpty_ARGS_, SLOT_NO_HOOK_, __VA_ARGS__)
#define HoldsEmpty_replace(object_, ...) SLOT_REPLACE_(HoldsEmpty, HoldsEmpty_ARGS_, SLOT_NO_HOOK_, object_, __VA_ARGS__)
#define HoldsEmpty_of(slot_nothing_, slot_one_) \
	SLOT_OF_(HoldsEmpty, SLOT_NO_HOOK_, \
		 SLOT_OF_ARG_(OBJECT, HoldsEmpty, Empty, nothing, nothing, slot_nothing_) \
		 SLOT_OF_ARG_(SET, HoldsEmpty, uint8_t, one, one, slot_one_) \
		 SLOT_NO_MORE_)
#define HoldsEmpty_eq(a_, b_) slot_eq(&HoldsEmpty_class, SLOT_IS_(HoldsEmpty, a_), SLOT_IS_(HoldsEmpty, b_))
#define HoldsEmpty_repr(self_, text_, size_) slot_repr(&HoldsEmpty_class, SLOT_IS_(HoldsEmpty, self_), text_, size_)
#define HoldsEmpty_validate(self_, report_, context_) slot_validate(&HoldsEmpty_class, SLOT_IS_(HoldsEmpty, self_), report_, context_)

#define HoldsEmpty_to_json(self_, writer_) slot_json_write(writer_, &HoldsEmpty_class, SLOT_IS_(HoldsEmpty, self_))

/** What it has is given up; at a fault it is as HoldsEmpty_init leaves it. */
static inline bool
HoldsEmpty_from_json(HoldsEmpty *self, slot_json_reader *reader)
{
	HoldsEmpty_init(self);
	return slot_json_read(reader, &HoldsEmpty_class, self);
}

#define HoldsEmpty_new_from_json(pool_, reader_) SLOT_CAST(HoldsEmpty *, slot_json_read_new(reader_, &(pool_)->slot_pool_HoldsEmpty, &HoldsEmpty_class))


/*---- class Open --------------------------------------------------------------------------*/

/** Takes any attribute, as a Python class does.
 *
 * Not assigned with '=': two would own the same.
 * Open: objects have a dictionary of further attributes. */
struct Open { /* 16 bytes, align 8 */
	SLOT_EXTENSION_ union {
		SLOT_EXTENSION_ struct {
			/*   0 */ void *slot_dict;
			/*   8 */ uint32_t id;
			/*  12 */ uint8_t slot_spare12[4];
		};
		SLOT_NOT_COPIED_
	};
};

enum Open_slot {
	Open_SLOT_id
};
#define Open_SLOTS SLOT_NAMES("id")
#define Open_HAS_id SLOT_YES
#define Open_class (corners_tables.Open)
/** Changes with names, types and offsets. */
#define Open_LAYOUT 0x04edc63a5653ffa1

/** What an object starts with: a constant initialiser. */
#define Open_DEFAULTS \
	{{{ \
		/*   0 slot_dict */ NULL, \
		/*   8 id */ 0, \
		/*  12 slot_spare12 */ {0} \
	}}}

static inline uint32_t
Open_get_id(const Open *self)
{
	return self->id;
}

static inline void
Open_set_id(Open *self, uint32_t value)
{
	self->id = value;
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
	slot_A_(NEED, ALWAYS, SET, GET, Open, uint32_t, id, id, 0) \

#define Open_make(...)             SLOT_MAKE_(Open, Open_ARGS_, SLOT_NO_HOOK_, __VA_ARGS__)
#define Open_replace(object_, ...) SLOT_REPLACE_(Open, Open_ARGS_, SLOT_NO_HOOK_, object_, __VA_ARGS__)
#define Open_of(slot_id_) \
	SLOT_OF_(Open, SLOT_NO_HOOK_, \
		 SLOT_OF_ARG_(SET, Open, uint32_t, id, id, slot_id_) \
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


/*---- class Frozen ------------------------------------------------------------------------*/

/** Never changes once made. */
struct Frozen { /* 16 bytes, align 4 */
	/** 4 by default. */
	/*   0 */ uint32_t id;
	/** true by default. */
	/*   4 */ bool on;
	/*   5 */ char name[4];
	/*   9 */ uint8_t slot_count_list;
	/*  10 */ uint8_t list[3];
	/*  13 */ uint8_t slot_spare13[3];
};

enum Frozen_slot {
	Frozen_SLOT_id,
	Frozen_SLOT_on,
	Frozen_SLOT_name,
	Frozen_SLOT_list
};
#define Frozen_SLOTS SLOT_NAMES("id, on, name, list")
#define Frozen_HAS_id SLOT_YES
#define Frozen_HAS_on SLOT_YES
#define Frozen_HAS_name SLOT_YES
#define Frozen_HAS_list SLOT_YES
#define Frozen_LEN_list 3
#define Frozen_class (corners_tables.Frozen)
/** Changes with names, types and offsets. */
#define Frozen_LAYOUT 0x3f857fc878818885

/** What an object starts with: a constant initialiser. */
#define Frozen_DEFAULTS \
	{ \
		/*   0 id */ 4, \
		/*   4 on */ true, \
		/*   5 name */ "", \
		/*   9 slot_count_list */ 0, \
		/*  10 list */ {0}, \
		/*  13 slot_spare13 */ {0} \
	}

static inline uint32_t
Frozen_get_id(const Frozen *self)
{
	return self->id;
}

static inline bool
Frozen_get_on(const Frozen *self)
{
	return self->on;
}

static inline const char *
Frozen_get_name(const Frozen *self)
{
	return self->name;
}

/** Elements in use, at most Frozen_LEN_list. */
static inline size_t
Frozen_count_list(const Frozen *self)
{
	return self->slot_count_list;
}

static inline uint8_t
Frozen_get_list(const Frozen *self, size_t i)
{
	SLOT_ASSERT_(i < Frozen_count_list(self));
	if (!(i < Frozen_count_list(self)))
		return 0;
	return self->list[i];
}

static inline const uint8_t *
Frozen_data_list(const Frozen *self)
{
	return self->list;
}

/** Makes raw memory an object. */
static inline void
Frozen_init(Frozen *self)
{
	static const Frozen slot_defaults_ = Frozen_DEFAULTS;

	slot_move(self, &slot_defaults_, sizeof *self);
}

/** Writes the class's own slots and nothing else. */
static inline void
Frozen_copy(Frozen *to, const Frozen *from)
{
	*to = *from;
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
	slot_A_(MAY, ALWAYS, T_UINT, GET, Frozen, uint32_t, id, id, SLOT_CAST(uint32_t, 4)) \
	slot_A_(MAY, ALWAYS, T_BOOL, GET, Frozen, bool, on, on, SLOT_CAST(bool, true)) \
	slot_A_(NEED, POINTER, T_TEXT, OWN, Frozen, const char *, name, name, 0) \

#define Frozen_make(...)             SLOT_MAKE_(Frozen, Frozen_ARGS_, SLOT_NO_HOOK_, __VA_ARGS__)
#define Frozen_replace(object_, ...) SLOT_REPLACE_(Frozen, Frozen_ARGS_, SLOT_NO_HOOK_, object_, __VA_ARGS__)
#define Frozen_of(slot_name_) \
	SLOT_OF_(Frozen, SLOT_NO_HOOK_, \
		 SLOT_OF_ARG_(T_TEXT, Frozen, const char *, name, name, slot_name_) \
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
	Frozen_init(self);
	return slot_json_read(reader, &Frozen_class, self);
}

#define Frozen_new_from_json(pool_, reader_) SLOT_CAST(Frozen *, slot_json_read_new(reader_, &(pool_)->slot_pool_Frozen, &Frozen_class))


/*---- class Aligned -----------------------------------------------------------------------*/

struct Aligned { /* 64 bytes, align 64 */
	/*   0 */ SLOT_ALIGNAS(64) uint32_t id;
	/*   4 */ uint8_t state;
	/*   5 */ uint8_t slot_spare5[59];
};

enum Aligned_slot {
	Aligned_SLOT_id,
	Aligned_SLOT_state
};
#define Aligned_SLOTS SLOT_NAMES("id, state")
#define Aligned_HAS_id SLOT_YES
#define Aligned_HAS_state SLOT_YES
#define Aligned_class (corners_tables.Aligned)
/** Changes with names, types and offsets. */
#define Aligned_LAYOUT 0x2be944f0a4d0c89a

/** What an object starts with: a constant initialiser. */
#define Aligned_DEFAULTS \
	{ \
		/*   0 id */ 0, \
		/*   4 state */ 0, \
		/*   5 slot_spare5 */ {0} \
	}

static inline uint32_t
Aligned_get_id(const Aligned *self)
{
	return self->id;
}

static inline void
Aligned_set_id(Aligned *self, uint32_t value)
{
	self->id = value;
}

static inline uint8_t
Aligned_get_state(const Aligned *self)
{
	return self->state;
}

static inline void
Aligned_set_state(Aligned *self, uint8_t value)
{
	self->state = value;
}

/** Makes raw memory an object. */
static inline void
Aligned_init(Aligned *self)
{
	static const Aligned slot_defaults_ = Aligned_DEFAULTS;

	slot_move(self, &slot_defaults_, sizeof *self);
}

/** Writes the class's own slots and nothing else. */
static inline void
Aligned_copy(Aligned *to, const Aligned *from)
{
	*to = *from;
}

/** A pool of Aligned objects and those of classes below it. */
typedef struct Aligned_pool {
	slot_pool slot_pool_Aligned;
} Aligned_pool;

#define Aligned_pool_init(pool_)    slot_pool_init(&(pool_)->slot_pool_Aligned, &Aligned_class, NULL, 0)
#define Aligned_pool_count(pool_)   ((pool_)->slot_pool_Aligned.count)
#define Aligned_pool_clear(pool_)   slot_pool_clear(&(pool_)->slot_pool_Aligned)
#define Aligned_pool_destroy(pool_) slot_pool_destroy(&(pool_)->slot_pool_Aligned)
#define Aligned_pool_walk(pool_)    slot_pool_walk(&(pool_)->slot_pool_Aligned)
#define Aligned_next(walk_)        SLOT_CAST(Aligned *, slot_walk_next(walk_, NULL))

/** As Aligned_init leaves it; NULL when out of memory. */
static inline Aligned *
Aligned_new(Aligned_pool *pool)
{
	void *self = slot_pool_new(&pool->slot_pool_Aligned, &Aligned_class);

	if (self)
		Aligned_init(SLOT_CAST(Aligned *, self));
	return SLOT_CAST(Aligned *, self);
}

/** With all that it owns. */
static inline void
Aligned_free(Aligned_pool *pool, Aligned *self)
{
	slot_pool_free(&pool->slot_pool_Aligned, self);
}

typedef Aligned *Aligned_idx;
#define Aligned_at(pool_, pointer_)  ((void)(pool_), (pointer_))
#define Aligned_idx_of(pool_, self_) ((void)(pool_), (self_))

#define Aligned_ARGS_(slot_A_) \
	slot_A_(NEED, ALWAYS, SET, GET, Aligned, uint32_t, id, id, 0) \
	slot_A_(NEED, ALWAYS, SET, GET, Aligned, uint8_t, state, state, 0) \

#define Aligned_make(...)             SLOT_MAKE_(Aligned, Aligned_ARGS_, SLOT_NO_HOOK_, __VA_ARGS__)
#define Aligned_replace(object_, ...) SLOT_REPLACE_(Aligned, Aligned_ARGS_, SLOT_NO_HOOK_, object_, __VA_ARGS__)
#define Aligned_of(slot_id_, slot_state_) \
	SLOT_OF_(Aligned, SLOT_NO_HOOK_, \
		 SLOT_OF_ARG_(SET, Aligned, uint32_t, id, id, slot_id_) \
		 SLOT_OF_ARG_(SET, Aligned, uint8_t, state, state, slot_state_) \
		 SLOT_NO_MORE_)
#define Aligned_eq(a_, b_) slot_eq(&Aligned_class, SLOT_IS_(Aligned, a_), SLOT_IS_(Aligned, b_))
#define Aligned_repr(self_, text_, size_) slot_repr(&Aligned_class, SLOT_IS_(Aligned, self_), text_, size_)
#define Aligned_validate(self_, report_, context_) slot_validate(&Aligned_class, SLOT_IS_(Aligned, self_), report_, context_)

#define Aligned_to_json(self_, writer_) slot_json_write(writer_, &Aligned_class, SLOT_IS_(Aligned, self_))

/** What it has is given up; at a fault it is as Aligned_init leaves it. */
static inline bool
Aligned_from_json(Aligned *self, slot_json_reader *reader)
{
	Aligned_init(self);
	return slot_json_read(reader, &Aligned_class, self);
}

#define Aligned_new_from_json(pool_, reader_) SLOT_CAST(Aligned *, slot_json_read_new(reader_, &(pool_)->slot_pool_Aligned, &Aligned_class))


/*---- class Constant ----------------------------------------------------------------------*/

struct Constant { /* 1 bytes, align 1 */
	/** In 0..100. */
	/*   0 */ uint8_t id;
};

enum Constant_slot {
	Constant_SLOT_id
};
#define Constant_SLOTS SLOT_NAMES("id")
#define Constant_HAS_id SLOT_YES
#define Constant_LIMIT 100
#define Constant_NEGATIVE (-5)
#define Constant_HALF 0.5
#define Constant_NAME "a \"name\""
#define Constant_BIG UINT64_C(18446744073709551615)
#define Constant_class (corners_tables.Constant)
/** Changes with names, types and offsets. */
#define Constant_LAYOUT 0x08ac411632e651a3

/** What an object starts with: a constant initialiser. */
#define Constant_DEFAULTS \
	{ \
		/*   0 id */ 0 \
	}

static inline uint8_t
Constant_get_id(const Constant *self)
{
	return self->id;
}

static inline bool
Constant_set_id(Constant *self, int64_t value)
{
	if (value < 0 || value > 100)
		return false;
	self->id = SLOT_CAST(uint8_t, value);
	return true;
}

/** Makes raw memory an object. */
static inline void
Constant_init(Constant *self)
{
	static const Constant slot_defaults_ = Constant_DEFAULTS;

	slot_move(self, &slot_defaults_, sizeof *self);
}

/** Writes the class's own slots and nothing else. */
static inline void
Constant_copy(Constant *to, const Constant *from)
{
	*to = *from;
}

/** A pool of Constant objects and those of classes below it. */
typedef struct Constant_pool {
	slot_pool slot_pool_Constant;
} Constant_pool;

#define Constant_pool_init(pool_)    slot_pool_init(&(pool_)->slot_pool_Constant, &Constant_class, NULL, 0)
#define Constant_pool_count(pool_)   ((pool_)->slot_pool_Constant.count)
#define Constant_pool_clear(pool_)   slot_pool_clear(&(pool_)->slot_pool_Constant)
#define Constant_pool_destroy(pool_) slot_pool_destroy(&(pool_)->slot_pool_Constant)
#define Constant_pool_walk(pool_)    slot_pool_walk(&(pool_)->slot_pool_Constant)
#define Constant_next(walk_)        SLOT_CAST(Constant *, slot_walk_next(walk_, NULL))

/** As Constant_init leaves it; NULL when out of memory. */
static inline Constant *
Constant_new(Constant_pool *pool)
{
	void *self = slot_pool_new(&pool->slot_pool_Constant, &Constant_class);

	if (self)
		Constant_init(SLOT_CAST(Constant *, self));
	return SLOT_CAST(Constant *, self);
}

/** With all that it owns. */
static inline void
Constant_free(Constant_pool *pool, Constant *self)
{
	slot_pool_free(&pool->slot_pool_Constant, self);
}

typedef Constant *Constant_idx;
#define Constant_at(pool_, pointer_)  ((void)(pool_), (pointer_))
#define Constant_idx_of(pool_, self_) ((void)(pool_), (self_))

#define Constant_ARGS_(slot_A_) \
	slot_A_(NEED, ALWAYS, TRY, GET, Constant, int64_t, id, id, 0) \

#define Constant_make(...)             SLOT_MAKE_(Constant, Constant_ARGS_, SLOT_NO_HOOK_, __VA_ARGS__)
#define Constant_replace(object_, ...) SLOT_REPLACE_(Constant, Constant_ARGS_, SLOT_NO_HOOK_, object_, __VA_ARGS__)
#define Constant_of(slot_id_) \
	SLOT_OF_(Constant, SLOT_NO_HOOK_, \
		 SLOT_OF_ARG_(TRY, Constant, int64_t, id, id, slot_id_) \
		 SLOT_NO_MORE_)
#define Constant_eq(a_, b_) slot_eq(&Constant_class, SLOT_IS_(Constant, a_), SLOT_IS_(Constant, b_))
#define Constant_repr(self_, text_, size_) slot_repr(&Constant_class, SLOT_IS_(Constant, self_), text_, size_)
#define Constant_validate(self_, report_, context_) slot_validate(&Constant_class, SLOT_IS_(Constant, self_), report_, context_)
#define Constant_set_id_unchecked(self_, value_) SLOT_UNCHECKED_(Constant_set_id(self_, value_))

#define Constant_to_json(self_, writer_) slot_json_write(writer_, &Constant_class, SLOT_IS_(Constant, self_))

/** What it has is given up; at a fault it is as Constant_init leaves it. */
static inline bool
Constant_from_json(Constant *self, slot_json_reader *reader)
{
	Constant_init(self);
	return slot_json_read(reader, &Constant_class, self);
}

#define Constant_new_from_json(pool_, reader_) SLOT_CAST(Constant *, slot_json_read_new(reader_, &(pool_)->slot_pool_Constant, &Constant_class))


/*---- class Old ---------------------------------------------------------------------------*/

/** Deprecated: use Constant */
struct Old { /* 8 bytes, align 4 */
	/*   0 */ uint32_t id;
	/** Deprecated: it is gone */
	/*   4 */ uint32_t gone;
};

enum Old_slot {
	Old_SLOT_id,
	Old_SLOT_gone
};
#define Old_SLOTS SLOT_NAMES("id, gone")
#define Old_HAS_id SLOT_YES
#define Old_HAS_gone SLOT_YES
#define Old_class (corners_tables.Old)
/** Changes with names, types and offsets. */
#define Old_LAYOUT 0xd34e54cf11eacd85

/** What an object starts with: a constant initialiser. */
#define Old_DEFAULTS \
	{ \
		/*   0 id */ 0, \
		/*   4 gone */ 0 \
	}

static inline uint32_t
Old_get_id(const Old *self)
{
	return self->id;
}

static inline void
Old_set_id(Old *self, uint32_t value)
{
	self->id = value;
}

static inline uint32_t
Old_get_gone(const Old *self)
{
	return self->gone;
}

static inline void
Old_set_gone(Old *self, uint32_t value)
{
	self->gone = value;
}

/** Makes raw memory an object. */
static inline void
Old_init(Old *self)
{
	static const Old slot_defaults_ = Old_DEFAULTS;

	slot_move(self, &slot_defaults_, sizeof *self);
}

/** Writes the class's own slots and nothing else. */
static inline void
Old_copy(Old *to, const Old *from)
{
	*to = *from;
}

/** A pool of Old objects and those of classes below it. */
typedef struct Old_pool {
	slot_pool slot_pool_Old;
} Old_pool;

#define Old_pool_init(pool_)    slot_pool_init(&(pool_)->slot_pool_Old, &Old_class, NULL, 0)
#define Old_pool_count(pool_)   ((pool_)->slot_pool_Old.count)
#define Old_pool_clear(pool_)   slot_pool_clear(&(pool_)->slot_pool_Old)
#define Old_pool_destroy(pool_) slot_pool_destroy(&(pool_)->slot_pool_Old)
#define Old_pool_walk(pool_)    slot_pool_walk(&(pool_)->slot_pool_Old)
#define Old_next(walk_)        SLOT_CAST(Old *, slot_walk_next(walk_, NULL))

/** As Old_init leaves it; NULL when out of memory. */
static inline Old *
Old_new(Old_pool *pool)
{
	void *self = slot_pool_new(&pool->slot_pool_Old, &Old_class);

	if (self)
		Old_init(SLOT_CAST(Old *, self));
	return SLOT_CAST(Old *, self);
}

/** With all that it owns. */
static inline void
Old_free(Old_pool *pool, Old *self)
{
	slot_pool_free(&pool->slot_pool_Old, self);
}

typedef Old *Old_idx;
#define Old_at(pool_, pointer_)  ((void)(pool_), (pointer_))
#define Old_idx_of(pool_, self_) ((void)(pool_), (self_))

#define Old_ARGS_(slot_A_) \
	slot_A_(NEED, ALWAYS, SET, GET, Old, uint32_t, id, id, 0) \
	slot_A_(NEED, ALWAYS, SET, GET, Old, uint32_t, gone, gone, 0) \

#define Old_make(...)             SLOT_MAKE_(Old, Old_ARGS_, SLOT_NO_HOOK_, __VA_ARGS__)
#define Old_replace(object_, ...) SLOT_REPLACE_(Old, Old_ARGS_, SLOT_NO_HOOK_, object_, __VA_ARGS__)
#define Old_of(slot_id_, slot_gone_) \
	SLOT_OF_(Old, SLOT_NO_HOOK_, \
		 SLOT_OF_ARG_(SET, Old, uint32_t, id, id, slot_id_) \
		 SLOT_OF_ARG_(SET, Old, uint32_t, gone, gone, slot_gone_) \
		 SLOT_NO_MORE_)
#define Old_eq(a_, b_) slot_eq(&Old_class, SLOT_IS_(Old, a_), SLOT_IS_(Old, b_))
#define Old_repr(self_, text_, size_) slot_repr(&Old_class, SLOT_IS_(Old, self_), text_, size_)
#define Old_validate(self_, report_, context_) slot_validate(&Old_class, SLOT_IS_(Old, self_), report_, context_)

#define Old_to_json(self_, writer_) slot_json_write(writer_, &Old_class, SLOT_IS_(Old, self_))

/** What it has is given up; at a fault it is as Old_init leaves it. */
static inline bool
Old_from_json(Old *self, slot_json_reader *reader)
{
	Old_init(self);
	return slot_json_read(reader, &Old_class, self);
}

#define Old_new_from_json(pool_, reader_) SLOT_CAST(Old *, slot_json_read_new(reader_, &(pool_)->slot_pool_Old, &Old_class))


/*---- class Keyed -------------------------------------------------------------------------*/

struct Keyed { /* 24 bytes, align 8 */
	/** In 0..1. 0.5 by default. */
	/*   0 */ Ratio ratio;
	/** Identifier. */
	/*   8 */ uint32_t id;
	/** Key. */
	/*  12 */ uint32_t number;
	/** In percent. In 0..3. */
	/*  16 */ Small small_;
	/** In percent. In 0..100. 7 by default. */
	/*  17 */ Percent share;
	/*  18 */ uint8_t slot_spare18[6];
};

enum Keyed_slot {
	Keyed_SLOT_id,
	Keyed_SLOT_number,
	Keyed_SLOT_small,
	Keyed_SLOT_share,
	Keyed_SLOT_ratio
};
#define Keyed_SLOTS SLOT_NAMES("id, number, small, share, ratio")
#define Keyed_HAS_id SLOT_YES
#define Keyed_HAS_number SLOT_YES
#define Keyed_HAS_small SLOT_YES
#define Keyed_HAS_share SLOT_YES
#define Keyed_HAS_ratio SLOT_YES
#define Keyed_class (corners_tables.Keyed)
/** Changes with names, types and offsets. */
#define Keyed_LAYOUT 0x7904410d4d8f3e18

/** What an object starts with: a constant initialiser. */
#define Keyed_DEFAULTS \
	{ \
		/*   0 ratio */ 0.5, \
		/*   8 id */ 0, \
		/*  12 number */ 0, \
		/*  16 small_ */ 0, \
		/*  17 share */ 7, \
		/*  18 slot_spare18 */ {0} \
	}

static inline uint32_t
Keyed_get_id(const Keyed *self)
{
	return self->id;
}

static inline void
Keyed_set_id(Keyed *self, uint32_t value)
{
	self->id = value;
}

static inline uint32_t
Keyed_get_number(const Keyed *self)
{
	return self->number;
}

static inline void
Keyed_set_number(Keyed *self, uint32_t value)
{
	self->number = value;
}

static inline Small
Keyed_get_small(const Keyed *self)
{
	return self->small_;
}

static inline bool
Keyed_set_small(Keyed *self, int64_t value)
{
	if (value < 0 || value > 3)
		return false;
	self->small_ = SLOT_CAST(uint8_t, value);
	return true;
}

static inline Percent
Keyed_get_share(const Keyed *self)
{
	return self->share;
}

static inline bool
Keyed_set_share(Keyed *self, int64_t value)
{
	if (value < 0 || value > 100)
		return false;
	self->share = SLOT_CAST(uint8_t, value);
	return true;
}

static inline Ratio
Keyed_get_ratio(const Keyed *self)
{
	return self->ratio;
}

static inline bool
Keyed_set_ratio(Keyed *self, double value)
{
	if (!(value >= 0.0 && value <= 1.0))
		return false;
	self->ratio = value;
	return true;
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
	slot_A_(NEED, ALWAYS, SET, GET, Keyed, uint32_t, id, id, 0) \
	slot_A_(NEED, ALWAYS, SET, GET, Keyed, uint32_t, number, number, 0) \
	slot_A_(NEED, ALWAYS, TRY, GET, Keyed, int64_t, small, small_, 0) \
	slot_A_(MAY, ALWAYS, TRY, GET, Keyed, int64_t, share, share, SLOT_CAST(int64_t, 7)) \
	slot_A_(MAY, ALWAYS, TRY, GET, Keyed, double, ratio, ratio, SLOT_CAST(double, 0.5)) \

#define Keyed_make(...)             SLOT_MAKE_(Keyed, Keyed_ARGS_, SLOT_NO_HOOK_, __VA_ARGS__)
#define Keyed_replace(object_, ...) SLOT_REPLACE_(Keyed, Keyed_ARGS_, SLOT_NO_HOOK_, object_, __VA_ARGS__)
#define Keyed_of(slot_id_, slot_number_, slot_small_) \
	SLOT_OF_(Keyed, SLOT_NO_HOOK_, \
		 SLOT_OF_ARG_(SET, Keyed, uint32_t, id, id, slot_id_) \
		 SLOT_OF_ARG_(SET, Keyed, uint32_t, number, number, slot_number_) \
		 SLOT_OF_ARG_(TRY, Keyed, int64_t, small, small_, slot_small_) \
		 SLOT_NO_MORE_)
#define Keyed_eq(a_, b_) slot_eq(&Keyed_class, SLOT_IS_(Keyed, a_), SLOT_IS_(Keyed, b_))
#define Keyed_repr(self_, text_, size_) slot_repr(&Keyed_class, SLOT_IS_(Keyed, self_), text_, size_)
#define Keyed_validate(self_, report_, context_) slot_validate(&Keyed_class, SLOT_IS_(Keyed, self_), report_, context_)
#define Keyed_set_small_unchecked(self_, value_) SLOT_UNCHECKED_(Keyed_set_small(self_, value_))
#define Keyed_set_share_unchecked(self_, value_) SLOT_UNCHECKED_(Keyed_set_share(self_, value_))
#define Keyed_set_ratio_unchecked(self_, value_) SLOT_UNCHECKED_(Keyed_set_ratio(self_, value_))

#define Keyed_to_json(self_, writer_) slot_json_write(writer_, &Keyed_class, SLOT_IS_(Keyed, self_))

/** What it has is given up; at a fault it is as Keyed_init leaves it. */
static inline bool
Keyed_from_json(Keyed *self, slot_json_reader *reader)
{
	Keyed_init(self);
	return slot_json_read(reader, &Keyed_class, self);
}

#define Keyed_new_from_json(pool_, reader_) SLOT_CAST(Keyed *, slot_json_read_new(reader_, &(pool_)->slot_pool_Keyed, &Keyed_class))


/*---- class Named, abstract ---------------------------------------------------------------*/

/** Abstract, and children keep slots in its spare bits and bytes: not to be
 * copied with '=', which would overwrite them. */
struct Named { /* 9 bytes, align 1 */
	/*   0 */ char name[8];
	/*   8 */ bool seen;
};

enum Named_slot {
	Named_SLOT_name,
	Named_SLOT_seen
};
#define Named_SLOTS SLOT_NAMES("name, seen")
#define Named_HAS_name SLOT_YES
#define Named_HAS_seen SLOT_YES
#define Named_class (corners_tables.Named)
/** Changes with names, types and offsets. */
#define Named_LAYOUT 0xe93401b75bb8f40c

static inline const char *
Named_get_name(const Named *self)
{
	return self->name;
}

/** False, and nothing changed, for a text of 8 bytes or more. */
static inline bool
Named_set_name(Named *self, const char *value)
{
	return slot_put_text(self->name, 8, value, strlen(value));
}

static inline bool
Named_get_seen(const Named *self)
{
	return self->seen;
}

static inline void
Named_set_seen(Named *self, bool value)
{
	self->seen = value;
}

/** Writes the class's own slots and nothing else. */
static inline void
Named_copy(Named *to, const Named *from)
{
	slot_move(to->name, from->name, sizeof to->name);
	to->seen = from->seen;
}

/** A pool of Named objects and those of classes below it. */
typedef struct Named_pool {
	slot_pool slot_pool_Named;
} Named_pool;

#define Named_pool_init(pool_)    slot_pool_init(&(pool_)->slot_pool_Named, &Named_class, NULL, 0)
#define Named_pool_count(pool_)   ((pool_)->slot_pool_Named.count)
#define Named_pool_clear(pool_)   slot_pool_clear(&(pool_)->slot_pool_Named)
#define Named_pool_destroy(pool_) slot_pool_destroy(&(pool_)->slot_pool_Named)
#define Named_pool_walk(pool_)    slot_pool_walk(&(pool_)->slot_pool_Named)
#define Named_next(walk_)        SLOT_CAST(Named *, slot_walk_next(walk_, NULL))

/** With all that it owns. */
static inline void
Named_free(Named_pool *pool, Named *self)
{
	slot_pool_free(&pool->slot_pool_Named, self);
}

typedef Named *Named_idx;
#define Named_at(pool_, pointer_)  ((void)(pool_), (pointer_))
#define Named_idx_of(pool_, self_) ((void)(pool_), (self_))

#define Named_eq(a_, b_) slot_eq(&Named_class, SLOT_IS_(Named, a_), SLOT_IS_(Named, b_))
#define Named_repr(self_, text_, size_) slot_repr(&Named_class, SLOT_IS_(Named, self_), text_, size_)
#define Named_validate(self_, report_, context_) slot_validate(&Named_class, SLOT_IS_(Named, self_), report_, context_)

#define Named_new_from_json(pool_, reader_) SLOT_CAST(Named *, slot_json_read_new(reader_, &(pool_)->slot_pool_Named, &Named_class))


/*---- class Aged, abstract ----------------------------------------------------------------*/

/** Abstract, and children keep slots in its spare bits and bytes: not to be
 * copied with '=', which would overwrite them. */
struct Aged { /* 1 bytes, align 1 */
	/** In 0..150. */
	/*   0 */ uint8_t age;
};

enum Aged_slot {
	Aged_SLOT_age
};
#define Aged_SLOTS SLOT_NAMES("age")
#define Aged_HAS_age SLOT_YES
#define Aged_class (corners_tables.Aged)
/** Changes with names, types and offsets. */
#define Aged_LAYOUT 0x5263a9fee874995e

static inline uint8_t
Aged_get_age(const Aged *self)
{
	return self->age;
}

static inline bool
Aged_set_age(Aged *self, int64_t value)
{
	if (value < 0 || value > 150)
		return false;
	self->age = SLOT_CAST(uint8_t, value);
	return true;
}

/** Writes the class's own slots and nothing else. */
static inline void
Aged_copy(Aged *to, const Aged *from)
{
	to->age = from->age;
}

/** A pool of Aged objects and those of classes below it. */
typedef struct Aged_pool {
	slot_pool slot_pool_Aged;
} Aged_pool;

#define Aged_pool_init(pool_)    slot_pool_init(&(pool_)->slot_pool_Aged, &Aged_class, NULL, 0)
#define Aged_pool_count(pool_)   ((pool_)->slot_pool_Aged.count)
#define Aged_pool_clear(pool_)   slot_pool_clear(&(pool_)->slot_pool_Aged)
#define Aged_pool_destroy(pool_) slot_pool_destroy(&(pool_)->slot_pool_Aged)
#define Aged_pool_walk(pool_)    slot_pool_walk(&(pool_)->slot_pool_Aged)
#define Aged_next(walk_)        SLOT_CAST(Aged *, slot_walk_next(walk_, NULL))

/** With all that it owns. */
static inline void
Aged_free(Aged_pool *pool, Aged *self)
{
	slot_pool_free(&pool->slot_pool_Aged, self);
}

typedef Aged *Aged_idx;
#define Aged_at(pool_, pointer_)  ((void)(pool_), (pointer_))
#define Aged_idx_of(pool_, self_) ((void)(pool_), (self_))

#define Aged_eq(a_, b_) slot_eq(&Aged_class, SLOT_IS_(Aged, a_), SLOT_IS_(Aged, b_))
#define Aged_repr(self_, text_, size_) slot_repr(&Aged_class, SLOT_IS_(Aged, self_), text_, size_)
#define Aged_validate(self_, report_, context_) slot_validate(&Aged_class, SLOT_IS_(Aged, self_), report_, context_)
#define Aged_set_age_unchecked(self_, value_) SLOT_UNCHECKED_(Aged_set_age(self_, value_))

#define Aged_new_from_json(pool_, reader_) SLOT_CAST(Aged *, slot_json_read_new(reader_, &(pool_)->slot_pool_Aged, &Aged_class))


/*---- class Person ------------------------------------------------------------------------*/

struct Person { /* 16 bytes, align 4 */
	/*   0 */ uint32_t id;
	/*   4 */ char name[8];
	/*  12 */ bool seen;
	/** In 0..150. */
	/*  13 */ uint8_t age;
	/*  14 */ uint8_t slot_spare14[2];
};

enum Person_slot {
	Person_SLOT_name,
	Person_SLOT_seen,
	Person_SLOT_age,
	Person_SLOT_id
};
#define Person_SLOTS SLOT_NAMES("name, seen, age, id")
#define Person_HAS_name SLOT_YES
#define Person_HAS_seen SLOT_YES
#define Person_HAS_age SLOT_YES
#define Person_HAS_id SLOT_YES
#define Person_class (corners_tables.Person)
/** Changes with names, types and offsets. */
#define Person_LAYOUT 0xfffcf955419b3f4c

/** What an object starts with: a constant initialiser. */
#define Person_DEFAULTS \
	{ \
		/*   0 id */ 0, \
		/*   4 name */ "", \
		/*  12 seen */ false, \
		/*  13 age */ 0, \
		/*  14 slot_spare14 */ {0} \
	}

static inline const char *
Person_get_name(const Person *self)
{
	return self->name;
}

/** False, and nothing changed, for a text of 8 bytes or more. */
static inline bool
Person_set_name(Person *self, const char *value)
{
	return slot_put_text(self->name, 8, value, strlen(value));
}

static inline bool
Person_get_seen(const Person *self)
{
	return self->seen;
}

static inline void
Person_set_seen(Person *self, bool value)
{
	self->seen = value;
}

static inline uint8_t
Person_get_age(const Person *self)
{
	return self->age;
}

static inline bool
Person_set_age(Person *self, int64_t value)
{
	if (value < 0 || value > 150)
		return false;
	self->age = SLOT_CAST(uint8_t, value);
	return true;
}

static inline uint32_t
Person_get_id(const Person *self)
{
	return self->id;
}

static inline void
Person_set_id(Person *self, uint32_t value)
{
	self->id = value;
}

/** Makes raw memory an object. */
static inline void
Person_init(Person *self)
{
	static const Person slot_defaults_ = Person_DEFAULTS;

	slot_move(self, &slot_defaults_, sizeof *self);
}

/** Writes the class's own slots and nothing else. */
static inline void
Person_copy(Person *to, const Person *from)
{
	*to = *from;
}

/** A pool of Person objects and those of classes below it. */
typedef struct Person_pool {
	slot_pool slot_pool_Person;
} Person_pool;

#define Person_pool_init(pool_)    slot_pool_init(&(pool_)->slot_pool_Person, &Person_class, NULL, 0)
#define Person_pool_count(pool_)   ((pool_)->slot_pool_Person.count)
#define Person_pool_clear(pool_)   slot_pool_clear(&(pool_)->slot_pool_Person)
#define Person_pool_destroy(pool_) slot_pool_destroy(&(pool_)->slot_pool_Person)
#define Person_pool_walk(pool_)    slot_pool_walk(&(pool_)->slot_pool_Person)
#define Person_next(walk_)        SLOT_CAST(Person *, slot_walk_next(walk_, NULL))

/** As Person_init leaves it; NULL when out of memory. */
static inline Person *
Person_new(Person_pool *pool)
{
	void *self = slot_pool_new(&pool->slot_pool_Person, &Person_class);

	if (self)
		Person_init(SLOT_CAST(Person *, self));
	return SLOT_CAST(Person *, self);
}

/** With all that it owns. */
static inline void
Person_free(Person_pool *pool, Person *self)
{
	slot_pool_free(&pool->slot_pool_Person, self);
}

typedef Person *Person_idx;
#define Person_at(pool_, pointer_)  ((void)(pool_), (pointer_))
#define Person_idx_of(pool_, self_) ((void)(pool_), (self_))

#define Person_ARGS_(slot_A_) \
	slot_A_(NEED, POINTER, TRY, OWN, Person, const char *, name, name, 0) \
	slot_A_(NEED, ALWAYS, SET, GET, Person, bool, seen, seen, 0) \
	slot_A_(NEED, ALWAYS, TRY, GET, Person, int64_t, age, age, 0) \
	slot_A_(NEED, ALWAYS, SET, GET, Person, uint32_t, id, id, 0) \

#define Person_make(...)             SLOT_MAKE_(Person, Person_ARGS_, SLOT_NO_HOOK_, __VA_ARGS__)
#define Person_replace(object_, ...) SLOT_REPLACE_(Person, Person_ARGS_, SLOT_NO_HOOK_, object_, __VA_ARGS__)
#define Person_of(slot_name_, slot_seen_, slot_age_, slot_id_) \
	SLOT_OF_(Person, SLOT_NO_HOOK_, \
		 SLOT_OF_ARG_(TRY, Person, const char *, name, name, slot_name_) \
		 SLOT_OF_ARG_(SET, Person, bool, seen, seen, slot_seen_) \
		 SLOT_OF_ARG_(TRY, Person, int64_t, age, age, slot_age_) \
		 SLOT_OF_ARG_(SET, Person, uint32_t, id, id, slot_id_) \
		 SLOT_NO_MORE_)
#define Person_eq(a_, b_) slot_eq(&Person_class, SLOT_IS_(Person, a_), SLOT_IS_(Person, b_))
#define Person_repr(self_, text_, size_) slot_repr(&Person_class, SLOT_IS_(Person, self_), text_, size_)
#define Person_validate(self_, report_, context_) slot_validate(&Person_class, SLOT_IS_(Person, self_), report_, context_)
#define Person_set_age_unchecked(self_, value_) SLOT_UNCHECKED_(Person_set_age(self_, value_))

#define Person_to_json(self_, writer_) slot_json_write(writer_, &Person_class, SLOT_IS_(Person, self_))

/** What it has is given up; at a fault it is as Person_init leaves it. */
static inline bool
Person_from_json(Person *self, slot_json_reader *reader)
{
	Person_init(self);
	return slot_json_read(reader, &Person_class, self);
}

#define Person_new_from_json(pool_, reader_) SLOT_CAST(Person *, slot_json_read_new(reader_, &(pool_)->slot_pool_Person, &Person_class))


/*---- class Narrowed, a kind of Person ----------------------------------------------------*/

struct Narrowed { /* 20 bytes, align 4 */
	SLOT_EXTENSION_ union {
		SLOT_EXTENSION_ struct {
			/*   0 */ uint32_t id;
			/** Known. */
			/*   4 */ char name[8];
			/*  12 */ bool seen;
			/** In 18..150. */
			/*  13 */ uint8_t age;
			/*  14 */ uint8_t slot_spare14[2];
			/*  16 */ bool adult;
			/*  17 */ uint8_t slot_spare17[3];
		};
		Person slot_base;
	};
};

enum Narrowed_slot {
	Narrowed_SLOT_name,
	Narrowed_SLOT_seen,
	Narrowed_SLOT_age,
	Narrowed_SLOT_id,
	Narrowed_SLOT_adult
};
#define Narrowed_SLOTS SLOT_NAMES("name, seen, age, id, adult")
#define Narrowed_HAS_name SLOT_YES
#define Narrowed_HAS_seen SLOT_YES
#define Narrowed_HAS_age SLOT_YES
#define Narrowed_HAS_id SLOT_YES
#define Narrowed_HAS_adult SLOT_YES
#define Narrowed_class (corners_tables.Narrowed)
/** Changes with names, types and offsets. */
#define Narrowed_LAYOUT 0x3f947e5f9c79b2a2

/** What an object starts with: a constant initialiser. */
#define Narrowed_DEFAULTS \
	{{{ \
		/*   0 id */ 0, \
		/*   4 name */ "", \
		/*  12 seen */ false, \
		/*  13 age */ 18, \
		/*  14 slot_spare14 */ {0}, \
		/*  16 adult */ false, \
		/*  17 slot_spare17 */ {0} \
	}}}

static inline const char *
Narrowed_get_name(const Narrowed *self)
{
	return self->name;
}

/** False, and nothing changed, for a text of 8 bytes or more. */
static inline bool
Narrowed_set_name(Narrowed *self, const char *value)
{
	return slot_put_text(self->name, 8, value, strlen(value));
}

static inline bool
Narrowed_get_seen(const Narrowed *self)
{
	return self->seen;
}

static inline void
Narrowed_set_seen(Narrowed *self, bool value)
{
	self->seen = value;
}

static inline uint8_t
Narrowed_get_age(const Narrowed *self)
{
	return self->age;
}

static inline bool
Narrowed_set_age(Narrowed *self, int64_t value)
{
	if (value < 18 || value > 150)
		return false;
	self->age = SLOT_CAST(uint8_t, value);
	return true;
}

static inline uint32_t
Narrowed_get_id(const Narrowed *self)
{
	return self->id;
}

static inline void
Narrowed_set_id(Narrowed *self, uint32_t value)
{
	self->id = value;
}

static inline bool
Narrowed_get_adult(const Narrowed *self)
{
	return self->adult;
}

static inline void
Narrowed_set_adult(Narrowed *self, bool value)
{
	self->adult = value;
}

/** Makes raw memory an object. */
static inline void
Narrowed_init(Narrowed *self)
{
	static const Narrowed slot_defaults_ = Narrowed_DEFAULTS;

	slot_move(self, &slot_defaults_, sizeof *self);
}

/** Writes the class's own slots and nothing else. */
static inline void
Narrowed_copy(Narrowed *to, const Narrowed *from)
{
	*to = *from;
}

static inline Person *
Narrowed_as_Person(Narrowed *self)
{
	return &self->slot_base;
}

static inline const Person *
Narrowed_as_const_Person(const Narrowed *self)
{
	return &self->slot_base;
}

typedef struct Person_pool Narrowed_pool;
#define Narrowed_pool_init    Person_pool_init
#define Narrowed_pool_count   Person_pool_count
#define Narrowed_pool_clear   Person_pool_clear
#define Narrowed_pool_destroy Person_pool_destroy
#define Narrowed_pool_walk    Person_pool_walk
#define Narrowed_next(walk_)        SLOT_CAST(Narrowed *, slot_walk_next(walk_, &Narrowed_class))

/** As Narrowed_init leaves it; NULL when out of memory. */
static inline Narrowed *
Narrowed_new(Narrowed_pool *pool)
{
	void *self = slot_pool_new(&pool->slot_pool_Person, &Narrowed_class);

	if (self)
		Narrowed_init(SLOT_CAST(Narrowed *, self));
	return SLOT_CAST(Narrowed *, self);
}

/** With all that it owns. */
static inline void
Narrowed_free(Narrowed_pool *pool, Narrowed *self)
{
	slot_pool_free(&pool->slot_pool_Person, self);
}

/** NULL where the object is none. */
static inline Narrowed *
Narrowed_from_Person(const Narrowed_pool *pool, Person *from)
{
	return SLOT_CAST(Narrowed *, SLOT_NOT_CONST_(slot_from(&pool->slot_pool_Person, from, &Narrowed_class)));
}

static inline const Narrowed *
Narrowed_from_const_Person(const Narrowed_pool *pool, const Person *from)
{
	return SLOT_CAST(const Narrowed *, slot_from(&pool->slot_pool_Person, from, &Narrowed_class));
}

typedef Narrowed *Narrowed_idx;
#define Narrowed_at(pool_, pointer_)  ((void)(pool_), (pointer_))
#define Narrowed_idx_of(pool_, self_) ((void)(pool_), (self_))

#define Narrowed_ARGS_(slot_A_) \
	slot_A_(NEED, POINTER, TRY, OWN, Narrowed, const char *, name, name, 0) \
	slot_A_(NEED, ALWAYS, SET, GET, Narrowed, bool, seen, seen, 0) \
	slot_A_(NEED, ALWAYS, TRY, GET, Narrowed, int64_t, age, age, 0) \
	slot_A_(NEED, ALWAYS, SET, GET, Narrowed, uint32_t, id, id, 0) \
	slot_A_(NEED, ALWAYS, SET, GET, Narrowed, bool, adult, adult, 0) \

#define Narrowed_make(...)             SLOT_MAKE_(Narrowed, Narrowed_ARGS_, SLOT_NO_HOOK_, __VA_ARGS__)
#define Narrowed_replace(object_, ...) SLOT_REPLACE_(Narrowed, Narrowed_ARGS_, SLOT_NO_HOOK_, object_, __VA_ARGS__)
#define Narrowed_of(slot_name_, slot_seen_, slot_age_, slot_id_, slot_adult_) \
	SLOT_OF_(Narrowed, SLOT_NO_HOOK_, \
		 SLOT_OF_ARG_(TRY, Narrowed, const char *, name, name, slot_name_) \
		 SLOT_OF_ARG_(SET, Narrowed, bool, seen, seen, slot_seen_) \
		 SLOT_OF_ARG_(TRY, Narrowed, int64_t, age, age, slot_age_) \
		 SLOT_OF_ARG_(SET, Narrowed, uint32_t, id, id, slot_id_) \
		 SLOT_OF_ARG_(SET, Narrowed, bool, adult, adult, slot_adult_) \
		 SLOT_NO_MORE_)
#define Narrowed_eq(a_, b_) slot_eq(&Narrowed_class, SLOT_IS_(Narrowed, a_), SLOT_IS_(Narrowed, b_))
#define Narrowed_repr(self_, text_, size_) slot_repr(&Narrowed_class, SLOT_IS_(Narrowed, self_), text_, size_)
#define Narrowed_validate(self_, report_, context_) slot_validate(&Narrowed_class, SLOT_IS_(Narrowed, self_), report_, context_)
#define Narrowed_set_age_unchecked(self_, value_) SLOT_UNCHECKED_(Narrowed_set_age(self_, value_))

#define Narrowed_to_json(self_, writer_) slot_json_write(writer_, &Narrowed_class, SLOT_IS_(Narrowed, self_))

/** What it has is given up; at a fault it is as Narrowed_init leaves it. */
static inline bool
Narrowed_from_json(Narrowed *self, slot_json_reader *reader)
{
	Narrowed_init(self);
	return slot_json_read(reader, &Narrowed_class, self);
}

#define Narrowed_new_from_json(pool_, reader_) SLOT_CAST(Narrowed *, slot_json_read_new(reader_, &(pool_)->slot_pool_Person, &Narrowed_class))


/*---- class Sorted ------------------------------------------------------------------------*/

struct Sorted { /* 16 bytes, align 8; as declared 24 */
	/*   0 */ uint64_t b;
	/*   8 */ bool a;
	/** In 0..3. */
	/*   9 */ uint8_t c;
	/** In 0..3. Optional. */
	/*  10 */ uint8_t d;
	/*  11.0  uint8_t:3 e */
	/*  11 */ uint8_t slot_bits11;
	/*  12.0  uint16_t:9 f */
	/*  12 */ uint16_t slot_bits12;
	/*  14 */ uint8_t slot_spare14[2];
};

enum Sorted_slot {
	Sorted_SLOT_a,
	Sorted_SLOT_b,
	Sorted_SLOT_c,
	Sorted_SLOT_d,
	Sorted_SLOT_e,
	Sorted_SLOT_f
};
#define Sorted_SLOTS SLOT_NAMES("a, b, c, d, e, f")
#define Sorted_HAS_a SLOT_YES
#define Sorted_HAS_b SLOT_YES
#define Sorted_HAS_c SLOT_YES
#define Sorted_HAS_d SLOT_YES
#define Sorted_HAS_e SLOT_YES
#define Sorted_HAS_f SLOT_YES
#define Sorted_class (corners_tables.Sorted)
/** Changes with names, types and offsets. */
#define Sorted_LAYOUT 0xb7b0d5ccabfa5591

/** What an object starts with: a constant initialiser. */
#define Sorted_DEFAULTS \
	{ \
		/*   0 b */ 0, \
		/*   8 a */ false, \
		/*   9 c */ 0, \
		/*  10 d */ 255, \
		/*  11 slot_bits11 */ 0x0, \
		/*  12 slot_bits12 */ 0x0, \
		/*  14 slot_spare14 */ {0} \
	}

static inline bool
Sorted_get_a(const Sorted *self)
{
	return self->a;
}

static inline void
Sorted_set_a(Sorted *self, bool value)
{
	self->a = value;
}

static inline uint64_t
Sorted_get_b(const Sorted *self)
{
	return self->b;
}

static inline void
Sorted_set_b(Sorted *self, uint64_t value)
{
	self->b = value;
}

static inline uint8_t
Sorted_get_c(const Sorted *self)
{
	return self->c;
}

static inline bool
Sorted_set_c(Sorted *self, int64_t value)
{
	if (value < 0 || value > 3)
		return false;
	self->c = SLOT_CAST(uint8_t, value);
	return true;
}

static inline bool
Sorted_has_d(const Sorted *self)
{
	return self->d != 255;
}

static inline uint8_t
Sorted_get_d(const Sorted *self)
{
	return SLOT_CAST(uint8_t, Sorted_has_d(self) ? self->d : 0);
}

static inline bool
Sorted_set_d(Sorted *self, int64_t value)
{
	if (value < 0 || value > 3)
		return false;
	self->d = SLOT_CAST(uint8_t, value);
	return true;
}

static inline void
Sorted_clear_d(Sorted *self)
{
	self->d = 255;
}

static inline uint8_t
Sorted_get_e(const Sorted *self)
{
	return SLOT_CAST(uint8_t, slot_bits(self->slot_bits11, 0, 3));
}

static inline bool
Sorted_set_e(Sorted *self, int64_t value)
{
	if (value < 0 || value > 7)
		return false;
	self->slot_bits11 = slot_put8(self->slot_bits11, 0, 3, SLOT_CAST(uint64_t, value));
	return true;
}

static inline uint16_t
Sorted_get_f(const Sorted *self)
{
	return SLOT_CAST(uint16_t, slot_bits(self->slot_bits12, 0, 9));
}

static inline bool
Sorted_set_f(Sorted *self, int64_t value)
{
	if (value < 0 || value > 511)
		return false;
	self->slot_bits12 = slot_put16(self->slot_bits12, 0, 9, SLOT_CAST(uint64_t, value));
	return true;
}

/** Makes raw memory an object. */
static inline void
Sorted_init(Sorted *self)
{
	static const Sorted slot_defaults_ = Sorted_DEFAULTS;

	slot_move(self, &slot_defaults_, sizeof *self);
}

/** Writes the class's own slots and nothing else. */
static inline void
Sorted_copy(Sorted *to, const Sorted *from)
{
	*to = *from;
}

/** A pool of Sorted objects and those of classes below it. */
typedef struct Sorted_pool {
	slot_pool slot_pool_Sorted;
} Sorted_pool;

#define Sorted_pool_init(pool_)    slot_pool_init(&(pool_)->slot_pool_Sorted, &Sorted_class, NULL, 0)
#define Sorted_pool_count(pool_)   ((pool_)->slot_pool_Sorted.count)
#define Sorted_pool_clear(pool_)   slot_pool_clear(&(pool_)->slot_pool_Sorted)
#define Sorted_pool_destroy(pool_) slot_pool_destroy(&(pool_)->slot_pool_Sorted)
#define Sorted_pool_walk(pool_)    slot_pool_walk(&(pool_)->slot_pool_Sorted)
#define Sorted_next(walk_)        SLOT_CAST(Sorted *, slot_walk_next(walk_, NULL))

/** As Sorted_init leaves it; NULL when out of memory. */
static inline Sorted *
Sorted_new(Sorted_pool *pool)
{
	void *self = slot_pool_new(&pool->slot_pool_Sorted, &Sorted_class);

	if (self)
		Sorted_init(SLOT_CAST(Sorted *, self));
	return SLOT_CAST(Sorted *, self);
}

/** With all that it owns. */
static inline void
Sorted_free(Sorted_pool *pool, Sorted *self)
{
	slot_pool_free(&pool->slot_pool_Sorted, self);
}

typedef Sorted *Sorted_idx;
#define Sorted_at(pool_, pointer_)  ((void)(pool_), (pointer_))
#define Sorted_idx_of(pool_, self_) ((void)(pool_), (self_))

#define Sorted_ARGS_(slot_A_) \
	slot_A_(NEED, ALWAYS, SET, GET, Sorted, bool, a, a, 0) \
	slot_A_(NEED, ALWAYS, SET, GET, Sorted, uint64_t, b, b, 0) \
	slot_A_(NEED, ALWAYS, TRY, GET, Sorted, int64_t, c, c, 0) \
	slot_A_(MAY, INT, T_INT, INT, Sorted, int64_t, d, d, INT64_MIN) \
	slot_A_(NEED, ALWAYS, TRY, GET, Sorted, int64_t, e, e, 0) \
	slot_A_(NEED, ALWAYS, TRY, GET, Sorted, int64_t, f, f, 0) \

#define Sorted_make(...)             SLOT_MAKE_(Sorted, Sorted_ARGS_, SLOT_NO_HOOK_, __VA_ARGS__)
#define Sorted_replace(object_, ...) SLOT_REPLACE_(Sorted, Sorted_ARGS_, SLOT_NO_HOOK_, object_, __VA_ARGS__)
#define Sorted_of(slot_a_, slot_b_, slot_c_, slot_e_, slot_f_) \
	SLOT_OF_(Sorted, SLOT_NO_HOOK_, \
		 SLOT_OF_ARG_(SET, Sorted, bool, a, a, slot_a_) \
		 SLOT_OF_ARG_(SET, Sorted, uint64_t, b, b, slot_b_) \
		 SLOT_OF_ARG_(TRY, Sorted, int64_t, c, c, slot_c_) \
		 SLOT_OF_ARG_(TRY, Sorted, int64_t, e, e, slot_e_) \
		 SLOT_OF_ARG_(TRY, Sorted, int64_t, f, f, slot_f_) \
		 SLOT_NO_MORE_)
#define Sorted_eq(a_, b_) slot_eq(&Sorted_class, SLOT_IS_(Sorted, a_), SLOT_IS_(Sorted, b_))
#define Sorted_repr(self_, text_, size_) slot_repr(&Sorted_class, SLOT_IS_(Sorted, self_), text_, size_)
#define Sorted_validate(self_, report_, context_) slot_validate(&Sorted_class, SLOT_IS_(Sorted, self_), report_, context_)
#define Sorted_set_c_unchecked(self_, value_) SLOT_UNCHECKED_(Sorted_set_c(self_, value_))
#define Sorted_set_d_unchecked(self_, value_) SLOT_UNCHECKED_(Sorted_set_d(self_, value_))
#define Sorted_set_e_unchecked(self_, value_) SLOT_UNCHECKED_(Sorted_set_e(self_, value_))
#define Sorted_set_f_unchecked(self_, value_) SLOT_UNCHECKED_(Sorted_set_f(self_, value_))

#define Sorted_to_json(self_, writer_) slot_json_write(writer_, &Sorted_class, SLOT_IS_(Sorted, self_))

/** What it has is given up; at a fault it is as Sorted_init leaves it. */
static inline bool
Sorted_from_json(Sorted *self, slot_json_reader *reader)
{
	Sorted_init(self);
	return slot_json_read(reader, &Sorted_class, self);
}

#define Sorted_new_from_json(pool_, reader_) SLOT_CAST(Sorted *, slot_json_read_new(reader_, &(pool_)->slot_pool_Sorted, &Sorted_class))


/*---- class DeclaredParent ----------------------------------------------------------------*/

struct DeclaredParent { /* 8 bytes, align 4 */
	/*   0 */ uint8_t a;
	/*   4 */ uint32_t b;
};

enum DeclaredParent_slot {
	DeclaredParent_SLOT_a,
	DeclaredParent_SLOT_b
};
#define DeclaredParent_SLOTS SLOT_NAMES("a, b")
#define DeclaredParent_HAS_a SLOT_YES
#define DeclaredParent_HAS_b SLOT_YES
#define DeclaredParent_class (corners_tables.DeclaredParent)
/** Changes with names, types and offsets. */
#define DeclaredParent_LAYOUT 0xe06a529ef4e55816

/** What an object starts with: a constant initialiser. */
#define DeclaredParent_DEFAULTS \
	{ \
		/*   0 a */ 0, \
		/*   4 b */ 0 \
	}

static inline uint8_t
DeclaredParent_get_a(const DeclaredParent *self)
{
	return self->a;
}

static inline void
DeclaredParent_set_a(DeclaredParent *self, uint8_t value)
{
	self->a = value;
}

static inline uint32_t
DeclaredParent_get_b(const DeclaredParent *self)
{
	return self->b;
}

static inline void
DeclaredParent_set_b(DeclaredParent *self, uint32_t value)
{
	self->b = value;
}

/** Makes raw memory an object. */
static inline void
DeclaredParent_init(DeclaredParent *self)
{
	static const DeclaredParent slot_defaults_ = DeclaredParent_DEFAULTS;

	slot_move(self, &slot_defaults_, sizeof *self);
}

/** Writes the class's own slots and nothing else. */
static inline void
DeclaredParent_copy(DeclaredParent *to, const DeclaredParent *from)
{
	*to = *from;
}

/** A pool of DeclaredParent objects and those of classes below it. */
typedef struct DeclaredParent_pool {
	slot_pool slot_pool_DeclaredParent;
} DeclaredParent_pool;

#define DeclaredParent_pool_init(pool_)    slot_pool_init(&(pool_)->slot_pool_DeclaredParent, &DeclaredParent_class, NULL, 0)
#define DeclaredParent_pool_count(pool_)   ((pool_)->slot_pool_DeclaredParent.count)
#define DeclaredParent_pool_clear(pool_)   slot_pool_clear(&(pool_)->slot_pool_DeclaredParent)
#define DeclaredParent_pool_destroy(pool_) slot_pool_destroy(&(pool_)->slot_pool_DeclaredParent)
#define DeclaredParent_pool_walk(pool_)    slot_pool_walk(&(pool_)->slot_pool_DeclaredParent)
#define DeclaredParent_next(walk_)        SLOT_CAST(DeclaredParent *, slot_walk_next(walk_, NULL))

/** As DeclaredParent_init leaves it; NULL when out of memory. */
static inline DeclaredParent *
DeclaredParent_new(DeclaredParent_pool *pool)
{
	void *self = slot_pool_new(&pool->slot_pool_DeclaredParent, &DeclaredParent_class);

	if (self)
		DeclaredParent_init(SLOT_CAST(DeclaredParent *, self));
	return SLOT_CAST(DeclaredParent *, self);
}

/** With all that it owns. */
static inline void
DeclaredParent_free(DeclaredParent_pool *pool, DeclaredParent *self)
{
	slot_pool_free(&pool->slot_pool_DeclaredParent, self);
}

typedef DeclaredParent *DeclaredParent_idx;
#define DeclaredParent_at(pool_, pointer_)  ((void)(pool_), (pointer_))
#define DeclaredParent_idx_of(pool_, self_) ((void)(pool_), (self_))

#define DeclaredParent_ARGS_(slot_A_) \
	slot_A_(NEED, ALWAYS, SET, GET, DeclaredParent, uint8_t, a, a, 0) \
	slot_A_(NEED, ALWAYS, SET, GET, DeclaredParent, uint32_t, b, b, 0) \

#define DeclaredParent_make(...)             SLOT_MAKE_(DeclaredParent, DeclaredParent_ARGS_, SLOT_NO_HOOK_, __VA_ARGS__)
#define DeclaredParent_replace(object_, ...) SLOT_REPLACE_(DeclaredParent, DeclaredParent_ARGS_, SLOT_NO_HOOK_, object_, __VA_ARGS__)
#define DeclaredParent_of(slot_a_, slot_b_) \
	SLOT_OF_(DeclaredParent, SLOT_NO_HOOK_, \
		 SLOT_OF_ARG_(SET, DeclaredParent, uint8_t, a, a, slot_a_) \
		 SLOT_OF_ARG_(SET, DeclaredParent, uint32_t, b, b, slot_b_) \
		 SLOT_NO_MORE_)
#define DeclaredParent_eq(a_, b_) slot_eq(&DeclaredParent_class, SLOT_IS_(DeclaredParent, a_), SLOT_IS_(DeclaredParent, b_))
#define DeclaredParent_repr(self_, text_, size_) slot_repr(&DeclaredParent_class, SLOT_IS_(DeclaredParent, self_), text_, size_)
#define DeclaredParent_validate(self_, report_, context_) slot_validate(&DeclaredParent_class, SLOT_IS_(DeclaredParent, self_), report_, context_)

#define DeclaredParent_to_json(self_, writer_) slot_json_write(writer_, &DeclaredParent_class, SLOT_IS_(DeclaredParent, self_))

/** What it has is given up; at a fault it is as DeclaredParent_init leaves it. */
static inline bool
DeclaredParent_from_json(DeclaredParent *self, slot_json_reader *reader)
{
	DeclaredParent_init(self);
	return slot_json_read(reader, &DeclaredParent_class, self);
}

#define DeclaredParent_new_from_json(pool_, reader_) SLOT_CAST(DeclaredParent *, slot_json_read_new(reader_, &(pool_)->slot_pool_DeclaredParent, &DeclaredParent_class))


/*---- class DeclaredChild, a kind of DeclaredParent ---------------------------------------*/

struct DeclaredChild { /* 32 bytes, align 8 */
	SLOT_EXTENSION_ union {
		SLOT_EXTENSION_ struct {
			/*   0 */ uint8_t a;
			/*   4 */ uint32_t b;
			/*   8 */ uint8_t c;
			/*  16 */ uint64_t d;
			/*  24.0  uint8_t:3 e */
			/*  24 */ uint8_t slot_bits24;
		};
		DeclaredParent slot_base;
	};
};

enum DeclaredChild_slot {
	DeclaredChild_SLOT_a,
	DeclaredChild_SLOT_b,
	DeclaredChild_SLOT_c,
	DeclaredChild_SLOT_d,
	DeclaredChild_SLOT_e
};
#define DeclaredChild_SLOTS SLOT_NAMES("a, b, c, d, e")
#define DeclaredChild_HAS_a SLOT_YES
#define DeclaredChild_HAS_b SLOT_YES
#define DeclaredChild_HAS_c SLOT_YES
#define DeclaredChild_HAS_d SLOT_YES
#define DeclaredChild_HAS_e SLOT_YES
#define DeclaredChild_class (corners_tables.DeclaredChild)
/** Changes with names, types and offsets. */
#define DeclaredChild_LAYOUT 0x6551b90a31c247d2

/** What an object starts with: a constant initialiser. */
#define DeclaredChild_DEFAULTS \
	{{{ \
		/*   0 a */ 0, \
		/*   4 b */ 0, \
		/*   8 c */ 0, \
		/*  16 d */ 0, \
		/*  24 slot_bits24 */ 0x0 \
	}}}

static inline uint8_t
DeclaredChild_get_a(const DeclaredChild *self)
{
	return self->a;
}

static inline void
DeclaredChild_set_a(DeclaredChild *self, uint8_t value)
{
	self->a = value;
}

static inline uint32_t
DeclaredChild_get_b(const DeclaredChild *self)
{
	return self->b;
}

static inline void
DeclaredChild_set_b(DeclaredChild *self, uint32_t value)
{
	self->b = value;
}

static inline uint8_t
DeclaredChild_get_c(const DeclaredChild *self)
{
	return self->c;
}

static inline void
DeclaredChild_set_c(DeclaredChild *self, uint8_t value)
{
	self->c = value;
}

static inline uint64_t
DeclaredChild_get_d(const DeclaredChild *self)
{
	return self->d;
}

static inline void
DeclaredChild_set_d(DeclaredChild *self, uint64_t value)
{
	self->d = value;
}

static inline uint8_t
DeclaredChild_get_e(const DeclaredChild *self)
{
	return SLOT_CAST(uint8_t, slot_bits(self->slot_bits24, 0, 3));
}

static inline bool
DeclaredChild_set_e(DeclaredChild *self, int64_t value)
{
	if (value < 0 || value > 7)
		return false;
	self->slot_bits24 = slot_put8(self->slot_bits24, 0, 3, SLOT_CAST(uint64_t, value));
	return true;
}

/** Makes raw memory an object. */
static inline void
DeclaredChild_init(DeclaredChild *self)
{
	static const DeclaredChild slot_defaults_ = DeclaredChild_DEFAULTS;

	slot_move(self, &slot_defaults_, sizeof *self);
}

/** Writes the class's own slots and nothing else. */
static inline void
DeclaredChild_copy(DeclaredChild *to, const DeclaredChild *from)
{
	*to = *from;
}

static inline DeclaredParent *
DeclaredChild_as_DeclaredParent(DeclaredChild *self)
{
	return &self->slot_base;
}

static inline const DeclaredParent *
DeclaredChild_as_const_DeclaredParent(const DeclaredChild *self)
{
	return &self->slot_base;
}

typedef struct DeclaredParent_pool DeclaredChild_pool;
#define DeclaredChild_pool_init    DeclaredParent_pool_init
#define DeclaredChild_pool_count   DeclaredParent_pool_count
#define DeclaredChild_pool_clear   DeclaredParent_pool_clear
#define DeclaredChild_pool_destroy DeclaredParent_pool_destroy
#define DeclaredChild_pool_walk    DeclaredParent_pool_walk
#define DeclaredChild_next(walk_)        SLOT_CAST(DeclaredChild *, slot_walk_next(walk_, &DeclaredChild_class))

/** As DeclaredChild_init leaves it; NULL when out of memory. */
static inline DeclaredChild *
DeclaredChild_new(DeclaredChild_pool *pool)
{
	void *self = slot_pool_new(&pool->slot_pool_DeclaredParent, &DeclaredChild_class);

	if (self)
		DeclaredChild_init(SLOT_CAST(DeclaredChild *, self));
	return SLOT_CAST(DeclaredChild *, self);
}

/** With all that it owns. */
static inline void
DeclaredChild_free(DeclaredChild_pool *pool, DeclaredChild *self)
{
	slot_pool_free(&pool->slot_pool_DeclaredParent, self);
}

/** NULL where the object is none. */
static inline DeclaredChild *
DeclaredChild_from_DeclaredParent(const DeclaredChild_pool *pool, DeclaredParent *from)
{
	return SLOT_CAST(DeclaredChild *, SLOT_NOT_CONST_(slot_from(&pool->slot_pool_DeclaredParent, from, &DeclaredChild_class)));
}

static inline const DeclaredChild *
DeclaredChild_from_const_DeclaredParent(const DeclaredChild_pool *pool, const DeclaredParent *from)
{
	return SLOT_CAST(const DeclaredChild *, slot_from(&pool->slot_pool_DeclaredParent, from, &DeclaredChild_class));
}

typedef DeclaredChild *DeclaredChild_idx;
#define DeclaredChild_at(pool_, pointer_)  ((void)(pool_), (pointer_))
#define DeclaredChild_idx_of(pool_, self_) ((void)(pool_), (self_))

#define DeclaredChild_ARGS_(slot_A_) \
	slot_A_(NEED, ALWAYS, SET, GET, DeclaredChild, uint8_t, a, a, 0) \
	slot_A_(NEED, ALWAYS, SET, GET, DeclaredChild, uint32_t, b, b, 0) \
	slot_A_(NEED, ALWAYS, SET, GET, DeclaredChild, uint8_t, c, c, 0) \
	slot_A_(NEED, ALWAYS, SET, GET, DeclaredChild, uint64_t, d, d, 0) \
	slot_A_(NEED, ALWAYS, TRY, GET, DeclaredChild, int64_t, e, e, 0) \

#define DeclaredChild_make(...)             SLOT_MAKE_(DeclaredChild, DeclaredChild_ARGS_, SLOT_NO_HOOK_, __VA_ARGS__)
#define DeclaredChild_replace(object_, ...) SLOT_REPLACE_(DeclaredChild, DeclaredChild_ARGS_, SLOT_NO_HOOK_, object_, __VA_ARGS__)
#define DeclaredChild_of(slot_a_, slot_b_, slot_c_, slot_d_, slot_e_) \
	SLOT_OF_(DeclaredChild, SLOT_NO_HOOK_, \
		 SLOT_OF_ARG_(SET, DeclaredChild, uint8_t, a, a, slot_a_) \
		 SLOT_OF_ARG_(SET, DeclaredChild, uint32_t, b, b, slot_b_) \
		 SLOT_OF_ARG_(SET, DeclaredChild, uint8_t, c, c, slot_c_) \
		 SLOT_OF_ARG_(SET, DeclaredChild, uint64_t, d, d, slot_d_) \
		 SLOT_OF_ARG_(TRY, DeclaredChild, int64_t, e, e, slot_e_) \
		 SLOT_NO_MORE_)
#define DeclaredChild_eq(a_, b_) slot_eq(&DeclaredChild_class, SLOT_IS_(DeclaredChild, a_), SLOT_IS_(DeclaredChild, b_))
#define DeclaredChild_repr(self_, text_, size_) slot_repr(&DeclaredChild_class, SLOT_IS_(DeclaredChild, self_), text_, size_)
#define DeclaredChild_validate(self_, report_, context_) slot_validate(&DeclaredChild_class, SLOT_IS_(DeclaredChild, self_), report_, context_)
#define DeclaredChild_set_e_unchecked(self_, value_) SLOT_UNCHECKED_(DeclaredChild_set_e(self_, value_))

#define DeclaredChild_to_json(self_, writer_) slot_json_write(writer_, &DeclaredChild_class, SLOT_IS_(DeclaredChild, self_))

/** What it has is given up; at a fault it is as DeclaredChild_init leaves it. */
static inline bool
DeclaredChild_from_json(DeclaredChild *self, slot_json_reader *reader)
{
	DeclaredChild_init(self);
	return slot_json_read(reader, &DeclaredChild_class, self);
}

#define DeclaredChild_new_from_json(pool_, reader_) SLOT_CAST(DeclaredChild *, slot_json_read_new(reader_, &(pool_)->slot_pool_DeclaredParent, &DeclaredChild_class))


/*---- class PackedParent ------------------------------------------------------------------*/

#pragma pack(push, 1)
struct PackedParent { /* 5 bytes, align 1 */
	/*   0 */ uint8_t a;
	/*   1 */ uint32_t b;
};
#pragma pack(pop)

enum PackedParent_slot {
	PackedParent_SLOT_a,
	PackedParent_SLOT_b
};
#define PackedParent_SLOTS SLOT_NAMES("a, b")
#define PackedParent_HAS_a SLOT_YES
#define PackedParent_HAS_b SLOT_YES
#define PackedParent_class (corners_tables.PackedParent)
/** Changes with names, types and offsets. */
#define PackedParent_LAYOUT 0xcc92c8cea8c33a07

/** What an object starts with: a constant initialiser. */
#define PackedParent_DEFAULTS \
	{ \
		/*   0 a */ 0, \
		/*   1 b */ 0 \
	}

static inline uint8_t
PackedParent_get_a(const PackedParent *self)
{
	return self->a;
}

static inline void
PackedParent_set_a(PackedParent *self, uint8_t value)
{
	self->a = value;
}

static inline uint32_t
PackedParent_get_b(const PackedParent *self)
{
	return self->b;
}

static inline void
PackedParent_set_b(PackedParent *self, uint32_t value)
{
	self->b = value;
}

/** Makes raw memory an object. */
static inline void
PackedParent_init(PackedParent *self)
{
	static const PackedParent slot_defaults_ = PackedParent_DEFAULTS;

	slot_move(self, &slot_defaults_, sizeof *self);
}

/** Writes the class's own slots and nothing else. */
static inline void
PackedParent_copy(PackedParent *to, const PackedParent *from)
{
	*to = *from;
}

/** A pool of PackedParent objects and those of classes below it. */
typedef struct PackedParent_pool {
	slot_pool slot_pool_PackedParent;
} PackedParent_pool;

#define PackedParent_pool_init(pool_)    slot_pool_init(&(pool_)->slot_pool_PackedParent, &PackedParent_class, NULL, 0)
#define PackedParent_pool_count(pool_)   ((pool_)->slot_pool_PackedParent.count)
#define PackedParent_pool_clear(pool_)   slot_pool_clear(&(pool_)->slot_pool_PackedParent)
#define PackedParent_pool_destroy(pool_) slot_pool_destroy(&(pool_)->slot_pool_PackedParent)
#define PackedParent_pool_walk(pool_)    slot_pool_walk(&(pool_)->slot_pool_PackedParent)
#define PackedParent_next(walk_)        SLOT_CAST(PackedParent *, slot_walk_next(walk_, NULL))

/** As PackedParent_init leaves it; NULL when out of memory. */
static inline PackedParent *
PackedParent_new(PackedParent_pool *pool)
{
	void *self = slot_pool_new(&pool->slot_pool_PackedParent, &PackedParent_class);

	if (self)
		PackedParent_init(SLOT_CAST(PackedParent *, self));
	return SLOT_CAST(PackedParent *, self);
}

/** With all that it owns. */
static inline void
PackedParent_free(PackedParent_pool *pool, PackedParent *self)
{
	slot_pool_free(&pool->slot_pool_PackedParent, self);
}

typedef PackedParent *PackedParent_idx;
#define PackedParent_at(pool_, pointer_)  ((void)(pool_), (pointer_))
#define PackedParent_idx_of(pool_, self_) ((void)(pool_), (self_))

#define PackedParent_ARGS_(slot_A_) \
	slot_A_(NEED, ALWAYS, SET, GET, PackedParent, uint8_t, a, a, 0) \
	slot_A_(NEED, ALWAYS, SET, GET, PackedParent, uint32_t, b, b, 0) \

#define PackedParent_make(...)             SLOT_MAKE_(PackedParent, PackedParent_ARGS_, SLOT_NO_HOOK_, __VA_ARGS__)
#define PackedParent_replace(object_, ...) SLOT_REPLACE_(PackedParent, PackedParent_ARGS_, SLOT_NO_HOOK_, object_, __VA_ARGS__)
#define PackedParent_of(slot_a_, slot_b_) \
	SLOT_OF_(PackedParent, SLOT_NO_HOOK_, \
		 SLOT_OF_ARG_(SET, PackedParent, uint8_t, a, a, slot_a_) \
		 SLOT_OF_ARG_(SET, PackedParent, uint32_t, b, b, slot_b_) \
		 SLOT_NO_MORE_)
#define PackedParent_eq(a_, b_) slot_eq(&PackedParent_class, SLOT_IS_(PackedParent, a_), SLOT_IS_(PackedParent, b_))
#define PackedParent_repr(self_, text_, size_) slot_repr(&PackedParent_class, SLOT_IS_(PackedParent, self_), text_, size_)
#define PackedParent_validate(self_, report_, context_) slot_validate(&PackedParent_class, SLOT_IS_(PackedParent, self_), report_, context_)

#define PackedParent_to_json(self_, writer_) slot_json_write(writer_, &PackedParent_class, SLOT_IS_(PackedParent, self_))

/** What it has is given up; at a fault it is as PackedParent_init leaves it. */
static inline bool
PackedParent_from_json(PackedParent *self, slot_json_reader *reader)
{
	PackedParent_init(self);
	return slot_json_read(reader, &PackedParent_class, self);
}

#define PackedParent_new_from_json(pool_, reader_) SLOT_CAST(PackedParent *, slot_json_read_new(reader_, &(pool_)->slot_pool_PackedParent, &PackedParent_class))


/*---- class PackedChild, a kind of PackedParent -------------------------------------------*/

#pragma pack(push, 1)
struct PackedChild { /* 17 bytes, align 1 */
	SLOT_EXTENSION_ union {
		SLOT_EXTENSION_ struct {
			/*   0 */ uint8_t a;
			/*   1 */ uint32_t b;
			/*   5 */ uint8_t c;
			/*   6 */ uint64_t d;
			/** Optional. */
			/*  14 */ uint16_t e;
			/*  16.0  whether e is set */
			/*  16 */ uint8_t slot_bits16;
		};
		PackedParent slot_base;
	};
};
#pragma pack(pop)

enum PackedChild_slot {
	PackedChild_SLOT_a,
	PackedChild_SLOT_b,
	PackedChild_SLOT_c,
	PackedChild_SLOT_d,
	PackedChild_SLOT_e
};
#define PackedChild_SLOTS SLOT_NAMES("a, b, c, d, e")
#define PackedChild_HAS_a SLOT_YES
#define PackedChild_HAS_b SLOT_YES
#define PackedChild_HAS_c SLOT_YES
#define PackedChild_HAS_d SLOT_YES
#define PackedChild_HAS_e SLOT_YES
#define PackedChild_class (corners_tables.PackedChild)
/** Changes with names, types and offsets. */
#define PackedChild_LAYOUT 0x2f3a493d7f5a2dbb

/** What an object starts with: a constant initialiser. */
#define PackedChild_DEFAULTS \
	{{{ \
		/*   0 a */ 0, \
		/*   1 b */ 0, \
		/*   5 c */ 0, \
		/*   6 d */ 0, \
		/*  14 e */ 0, \
		/*  16 slot_bits16 */ 0x0 \
	}}}

static inline uint8_t
PackedChild_get_a(const PackedChild *self)
{
	return self->a;
}

static inline void
PackedChild_set_a(PackedChild *self, uint8_t value)
{
	self->a = value;
}

static inline uint32_t
PackedChild_get_b(const PackedChild *self)
{
	return self->b;
}

static inline void
PackedChild_set_b(PackedChild *self, uint32_t value)
{
	self->b = value;
}

static inline uint8_t
PackedChild_get_c(const PackedChild *self)
{
	return self->c;
}

static inline void
PackedChild_set_c(PackedChild *self, uint8_t value)
{
	self->c = value;
}

static inline uint64_t
PackedChild_get_d(const PackedChild *self)
{
	return self->d;
}

static inline void
PackedChild_set_d(PackedChild *self, uint64_t value)
{
	self->d = value;
}

static inline bool
PackedChild_has_e(const PackedChild *self)
{
	return slot_bit(self->slot_bits16, 0);
}

static inline uint16_t
PackedChild_get_e(const PackedChild *self)
{
	return self->e;
}

static inline void
PackedChild_set_e(PackedChild *self, uint16_t value)
{
	self->e = value;
	self->slot_bits16 = slot_put8(self->slot_bits16, 0, 1, 1);
}

static inline void
PackedChild_clear_e(PackedChild *self)
{
	self->e = 0;
	self->slot_bits16 = slot_put8(self->slot_bits16, 0, 1, 0);
}

/** Makes raw memory an object. */
static inline void
PackedChild_init(PackedChild *self)
{
	static const PackedChild slot_defaults_ = PackedChild_DEFAULTS;

	slot_move(self, &slot_defaults_, sizeof *self);
}

/** Writes the class's own slots and nothing else. */
static inline void
PackedChild_copy(PackedChild *to, const PackedChild *from)
{
	*to = *from;
}

static inline PackedParent *
PackedChild_as_PackedParent(PackedChild *self)
{
	return &self->slot_base;
}

static inline const PackedParent *
PackedChild_as_const_PackedParent(const PackedChild *self)
{
	return &self->slot_base;
}

typedef struct PackedParent_pool PackedChild_pool;
#define PackedChild_pool_init    PackedParent_pool_init
#define PackedChild_pool_count   PackedParent_pool_count
#define PackedChild_pool_clear   PackedParent_pool_clear
#define PackedChild_pool_destroy PackedParent_pool_destroy
#define PackedChild_pool_walk    PackedParent_pool_walk
#define PackedChild_next(walk_)        SLOT_CAST(PackedChild *, slot_walk_next(walk_, &PackedChild_class))

/** As PackedChild_init leaves it; NULL when out of memory. */
static inline PackedChild *
PackedChild_new(PackedChild_pool *pool)
{
	void *self = slot_pool_new(&pool->slot_pool_PackedParent, &PackedChild_class);

	if (self)
		PackedChild_init(SLOT_CAST(PackedChild *, self));
	return SLOT_CAST(PackedChild *, self);
}

/** With all that it owns. */
static inline void
PackedChild_free(PackedChild_pool *pool, PackedChild *self)
{
	slot_pool_free(&pool->slot_pool_PackedParent, self);
}

/** NULL where the object is none. */
static inline PackedChild *
PackedChild_from_PackedParent(const PackedChild_pool *pool, PackedParent *from)
{
	return SLOT_CAST(PackedChild *, SLOT_NOT_CONST_(slot_from(&pool->slot_pool_PackedParent, from, &PackedChild_class)));
}

static inline const PackedChild *
PackedChild_from_const_PackedParent(const PackedChild_pool *pool, const PackedParent *from)
{
	return SLOT_CAST(const PackedChild *, slot_from(&pool->slot_pool_PackedParent, from, &PackedChild_class));
}

typedef PackedChild *PackedChild_idx;
#define PackedChild_at(pool_, pointer_)  ((void)(pool_), (pointer_))
#define PackedChild_idx_of(pool_, self_) ((void)(pool_), (self_))

#define PackedChild_ARGS_(slot_A_) \
	slot_A_(NEED, ALWAYS, SET, GET, PackedChild, uint8_t, a, a, 0) \
	slot_A_(NEED, ALWAYS, SET, GET, PackedChild, uint32_t, b, b, 0) \
	slot_A_(NEED, ALWAYS, SET, GET, PackedChild, uint8_t, c, c, 0) \
	slot_A_(NEED, ALWAYS, SET, GET, PackedChild, uint64_t, d, d, 0) \
	slot_A_(MAY, INT, T_INT, INT, PackedChild, int64_t, e, e, INT64_MIN) \

#define PackedChild_make(...)             SLOT_MAKE_(PackedChild, PackedChild_ARGS_, SLOT_NO_HOOK_, __VA_ARGS__)
#define PackedChild_replace(object_, ...) SLOT_REPLACE_(PackedChild, PackedChild_ARGS_, SLOT_NO_HOOK_, object_, __VA_ARGS__)
#define PackedChild_of(slot_a_, slot_b_, slot_c_, slot_d_) \
	SLOT_OF_(PackedChild, SLOT_NO_HOOK_, \
		 SLOT_OF_ARG_(SET, PackedChild, uint8_t, a, a, slot_a_) \
		 SLOT_OF_ARG_(SET, PackedChild, uint32_t, b, b, slot_b_) \
		 SLOT_OF_ARG_(SET, PackedChild, uint8_t, c, c, slot_c_) \
		 SLOT_OF_ARG_(SET, PackedChild, uint64_t, d, d, slot_d_) \
		 SLOT_NO_MORE_)
#define PackedChild_eq(a_, b_) slot_eq(&PackedChild_class, SLOT_IS_(PackedChild, a_), SLOT_IS_(PackedChild, b_))
#define PackedChild_repr(self_, text_, size_) slot_repr(&PackedChild_class, SLOT_IS_(PackedChild, self_), text_, size_)
#define PackedChild_validate(self_, report_, context_) slot_validate(&PackedChild_class, SLOT_IS_(PackedChild, self_), report_, context_)

#define PackedChild_to_json(self_, writer_) slot_json_write(writer_, &PackedChild_class, SLOT_IS_(PackedChild, self_))

/** What it has is given up; at a fault it is as PackedChild_init leaves it. */
static inline bool
PackedChild_from_json(PackedChild *self, slot_json_reader *reader)
{
	PackedChild_init(self);
	return slot_json_read(reader, &PackedChild_class, self);
}

#define PackedChild_new_from_json(pool_, reader_) SLOT_CAST(PackedChild *, slot_json_read_new(reader_, &(pool_)->slot_pool_PackedParent, &PackedChild_class))


/*---- class BigParent ---------------------------------------------------------------------*/

#pragma pack(push, 1)
struct BigParent { /* 5 bytes, align 1 */
	/*   0 */ uint8_t a;
	/*   1 */ slot_be32 b;
};
#pragma pack(pop)

enum BigParent_slot {
	BigParent_SLOT_a,
	BigParent_SLOT_b
};
#define BigParent_SLOTS SLOT_NAMES("a, b")
#define BigParent_HAS_a SLOT_YES
#define BigParent_HAS_b SLOT_YES
#define BigParent_class (corners_tables.BigParent)
/** Changes with names, types and offsets. */
#define BigParent_LAYOUT 0xcc8f62cea8c056de

/** What an object starts with: a constant initialiser. */
#define BigParent_DEFAULTS \
	{ \
		/*   0 a */ 0, \
		/*   1 b */ {{0x00, 0x00, 0x00, 0x00}} \
	}

static inline uint8_t
BigParent_get_a(const BigParent *self)
{
	return self->a;
}

static inline void
BigParent_set_a(BigParent *self, uint8_t value)
{
	self->a = value;
}

static inline uint32_t
BigParent_get_b(const BigParent *self)
{
	return SLOT_CAST(uint32_t, slot_load_be(self->b.byte, 4));
}

static inline void
BigParent_set_b(BigParent *self, uint32_t value)
{
	slot_store_be(self->b.byte, 4, SLOT_CAST(uint64_t, value));
}

/** Makes raw memory an object. */
static inline void
BigParent_init(BigParent *self)
{
	static const BigParent slot_defaults_ = BigParent_DEFAULTS;

	slot_move(self, &slot_defaults_, sizeof *self);
}

/** Writes the class's own slots and nothing else. */
static inline void
BigParent_copy(BigParent *to, const BigParent *from)
{
	*to = *from;
}

/** A pool of BigParent objects and those of classes below it. */
typedef struct BigParent_pool {
	slot_pool slot_pool_BigParent;
} BigParent_pool;

#define BigParent_pool_init(pool_)    slot_pool_init(&(pool_)->slot_pool_BigParent, &BigParent_class, NULL, 0)
#define BigParent_pool_count(pool_)   ((pool_)->slot_pool_BigParent.count)
#define BigParent_pool_clear(pool_)   slot_pool_clear(&(pool_)->slot_pool_BigParent)
#define BigParent_pool_destroy(pool_) slot_pool_destroy(&(pool_)->slot_pool_BigParent)
#define BigParent_pool_walk(pool_)    slot_pool_walk(&(pool_)->slot_pool_BigParent)
#define BigParent_next(walk_)        SLOT_CAST(BigParent *, slot_walk_next(walk_, NULL))

/** As BigParent_init leaves it; NULL when out of memory. */
static inline BigParent *
BigParent_new(BigParent_pool *pool)
{
	void *self = slot_pool_new(&pool->slot_pool_BigParent, &BigParent_class);

	if (self)
		BigParent_init(SLOT_CAST(BigParent *, self));
	return SLOT_CAST(BigParent *, self);
}

/** With all that it owns. */
static inline void
BigParent_free(BigParent_pool *pool, BigParent *self)
{
	slot_pool_free(&pool->slot_pool_BigParent, self);
}

typedef BigParent *BigParent_idx;
#define BigParent_at(pool_, pointer_)  ((void)(pool_), (pointer_))
#define BigParent_idx_of(pool_, self_) ((void)(pool_), (self_))

#define BigParent_ARGS_(slot_A_) \
	slot_A_(NEED, ALWAYS, SET, GET, BigParent, uint8_t, a, a, 0) \
	slot_A_(NEED, ALWAYS, SET, GET, BigParent, uint32_t, b, b, 0) \

#define BigParent_make(...)             SLOT_MAKE_(BigParent, BigParent_ARGS_, SLOT_NO_HOOK_, __VA_ARGS__)
#define BigParent_replace(object_, ...) SLOT_REPLACE_(BigParent, BigParent_ARGS_, SLOT_NO_HOOK_, object_, __VA_ARGS__)
#define BigParent_of(slot_a_, slot_b_) \
	SLOT_OF_(BigParent, SLOT_NO_HOOK_, \
		 SLOT_OF_ARG_(SET, BigParent, uint8_t, a, a, slot_a_) \
		 SLOT_OF_ARG_(SET, BigParent, uint32_t, b, b, slot_b_) \
		 SLOT_NO_MORE_)
#define BigParent_eq(a_, b_) slot_eq(&BigParent_class, SLOT_IS_(BigParent, a_), SLOT_IS_(BigParent, b_))
#define BigParent_repr(self_, text_, size_) slot_repr(&BigParent_class, SLOT_IS_(BigParent, self_), text_, size_)
#define BigParent_validate(self_, report_, context_) slot_validate(&BigParent_class, SLOT_IS_(BigParent, self_), report_, context_)

#define BigParent_to_json(self_, writer_) slot_json_write(writer_, &BigParent_class, SLOT_IS_(BigParent, self_))

/** What it has is given up; at a fault it is as BigParent_init leaves it. */
static inline bool
BigParent_from_json(BigParent *self, slot_json_reader *reader)
{
	BigParent_init(self);
	return slot_json_read(reader, &BigParent_class, self);
}

#define BigParent_new_from_json(pool_, reader_) SLOT_CAST(BigParent *, slot_json_read_new(reader_, &(pool_)->slot_pool_BigParent, &BigParent_class))


/*---- class BigChild, a kind of BigParent -------------------------------------------------*/

#pragma pack(push, 1)
struct BigChild { /* 16 bytes, align 1 */
	SLOT_EXTENSION_ union {
		SLOT_EXTENSION_ struct {
			/*   0 */ uint8_t a;
			/*   1 */ slot_be32 b;
			/*   5 */ slot_be16 c;
			/** Optional. */
			/*   7 */ slot_be64 d;
			/*  15.0  whether d is set */
			/*  15 */ uint8_t slot_bits15;
		};
		BigParent slot_base;
	};
};
#pragma pack(pop)

enum BigChild_slot {
	BigChild_SLOT_a,
	BigChild_SLOT_b,
	BigChild_SLOT_c,
	BigChild_SLOT_d
};
#define BigChild_SLOTS SLOT_NAMES("a, b, c, d")
#define BigChild_HAS_a SLOT_YES
#define BigChild_HAS_b SLOT_YES
#define BigChild_HAS_c SLOT_YES
#define BigChild_HAS_d SLOT_YES
#define BigChild_class (corners_tables.BigChild)
/** Changes with names, types and offsets. */
#define BigChild_LAYOUT 0xf1cd767b1c726ecf

/** What an object starts with: a constant initialiser. */
#define BigChild_DEFAULTS \
	{{{ \
		/*   0 a */ 0, \
		/*   1 b */ {{0x00, 0x00, 0x00, 0x00}}, \
		/*   5 c */ {{0x00, 0x00}}, \
		/*   7 d */ {{0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00}}, \
		/*  15 slot_bits15 */ 0x0 \
	}}}

static inline uint8_t
BigChild_get_a(const BigChild *self)
{
	return self->a;
}

static inline void
BigChild_set_a(BigChild *self, uint8_t value)
{
	self->a = value;
}

static inline uint32_t
BigChild_get_b(const BigChild *self)
{
	return SLOT_CAST(uint32_t, slot_load_be(self->b.byte, 4));
}

static inline void
BigChild_set_b(BigChild *self, uint32_t value)
{
	slot_store_be(self->b.byte, 4, SLOT_CAST(uint64_t, value));
}

static inline uint16_t
BigChild_get_c(const BigChild *self)
{
	return SLOT_CAST(uint16_t, slot_load_be(self->c.byte, 2));
}

static inline void
BigChild_set_c(BigChild *self, uint16_t value)
{
	slot_store_be(self->c.byte, 2, SLOT_CAST(uint64_t, value));
}

static inline bool
BigChild_has_d(const BigChild *self)
{
	return slot_bit(self->slot_bits15, 0);
}

static inline uint64_t
BigChild_get_d(const BigChild *self)
{
	return SLOT_CAST(uint64_t, slot_load_be(self->d.byte, 8));
}

static inline void
BigChild_set_d(BigChild *self, uint64_t value)
{
	slot_store_be(self->d.byte, 8, SLOT_CAST(uint64_t, value));
	self->slot_bits15 = slot_put8(self->slot_bits15, 0, 1, 1);
}

static inline void
BigChild_clear_d(BigChild *self)
{
	slot_store_be(self->d.byte, 8, 0x0u);
	self->slot_bits15 = slot_put8(self->slot_bits15, 0, 1, 0);
}

/** Makes raw memory an object. */
static inline void
BigChild_init(BigChild *self)
{
	static const BigChild slot_defaults_ = BigChild_DEFAULTS;

	slot_move(self, &slot_defaults_, sizeof *self);
}

/** Writes the class's own slots and nothing else. */
static inline void
BigChild_copy(BigChild *to, const BigChild *from)
{
	*to = *from;
}

static inline BigParent *
BigChild_as_BigParent(BigChild *self)
{
	return &self->slot_base;
}

static inline const BigParent *
BigChild_as_const_BigParent(const BigChild *self)
{
	return &self->slot_base;
}

typedef struct BigParent_pool BigChild_pool;
#define BigChild_pool_init    BigParent_pool_init
#define BigChild_pool_count   BigParent_pool_count
#define BigChild_pool_clear   BigParent_pool_clear
#define BigChild_pool_destroy BigParent_pool_destroy
#define BigChild_pool_walk    BigParent_pool_walk
#define BigChild_next(walk_)        SLOT_CAST(BigChild *, slot_walk_next(walk_, &BigChild_class))

/** As BigChild_init leaves it; NULL when out of memory. */
static inline BigChild *
BigChild_new(BigChild_pool *pool)
{
	void *self = slot_pool_new(&pool->slot_pool_BigParent, &BigChild_class);

	if (self)
		BigChild_init(SLOT_CAST(BigChild *, self));
	return SLOT_CAST(BigChild *, self);
}

/** With all that it owns. */
static inline void
BigChild_free(BigChild_pool *pool, BigChild *self)
{
	slot_pool_free(&pool->slot_pool_BigParent, self);
}

/** NULL where the object is none. */
static inline BigChild *
BigChild_from_BigParent(const BigChild_pool *pool, BigParent *from)
{
	return SLOT_CAST(BigChild *, SLOT_NOT_CONST_(slot_from(&pool->slot_pool_BigParent, from, &BigChild_class)));
}

static inline const BigChild *
BigChild_from_const_BigParent(const BigChild_pool *pool, const BigParent *from)
{
	return SLOT_CAST(const BigChild *, slot_from(&pool->slot_pool_BigParent, from, &BigChild_class));
}

typedef BigChild *BigChild_idx;
#define BigChild_at(pool_, pointer_)  ((void)(pool_), (pointer_))
#define BigChild_idx_of(pool_, self_) ((void)(pool_), (self_))

#define BigChild_ARGS_(slot_A_) \
	slot_A_(NEED, ALWAYS, SET, GET, BigChild, uint8_t, a, a, 0) \
	slot_A_(NEED, ALWAYS, SET, GET, BigChild, uint32_t, b, b, 0) \
	slot_A_(NEED, ALWAYS, SET, GET, BigChild, uint16_t, c, c, 0) \
	slot_A_(MAY, INT64, T_UINT, UINT64, BigChild, uint64_t, d, d, SLOT_UNSET_UINT64_) \

#define BigChild_make(...)             SLOT_MAKE_(BigChild, BigChild_ARGS_, SLOT_NO_HOOK_, __VA_ARGS__)
#define BigChild_replace(object_, ...) SLOT_REPLACE_(BigChild, BigChild_ARGS_, SLOT_NO_HOOK_, object_, __VA_ARGS__)
#define BigChild_of(slot_a_, slot_b_, slot_c_) \
	SLOT_OF_(BigChild, SLOT_NO_HOOK_, \
		 SLOT_OF_ARG_(SET, BigChild, uint8_t, a, a, slot_a_) \
		 SLOT_OF_ARG_(SET, BigChild, uint32_t, b, b, slot_b_) \
		 SLOT_OF_ARG_(SET, BigChild, uint16_t, c, c, slot_c_) \
		 SLOT_NO_MORE_)
#define BigChild_eq(a_, b_) slot_eq(&BigChild_class, SLOT_IS_(BigChild, a_), SLOT_IS_(BigChild, b_))
#define BigChild_repr(self_, text_, size_) slot_repr(&BigChild_class, SLOT_IS_(BigChild, self_), text_, size_)
#define BigChild_validate(self_, report_, context_) slot_validate(&BigChild_class, SLOT_IS_(BigChild, self_), report_, context_)

#define BigChild_to_json(self_, writer_) slot_json_write(writer_, &BigChild_class, SLOT_IS_(BigChild, self_))

/** What it has is given up; at a fault it is as BigChild_init leaves it. */
static inline bool
BigChild_from_json(BigChild *self, slot_json_reader *reader)
{
	BigChild_init(self);
	return slot_json_read(reader, &BigChild_class, self);
}

#define BigChild_new_from_json(pool_, reader_) SLOT_CAST(BigChild *, slot_json_read_new(reader_, &(pool_)->slot_pool_BigParent, &BigChild_class))


/*---- class AbstractLists, abstract -------------------------------------------------------*/

/** Optional arrays of an abstract class need a starting value.
 *
 * Abstract, and children keep slots in its spare bits and bytes: not to be
 * copied with '=', which would overwrite them. */
struct AbstractLists { /* 36 bytes, align 4; as declared 40 */
	/** Optional. */
	/*   0 */ Frozen frozen;
	/** {1, 2, 3} by default. Optional. */
	/*  16 */ uint16_t ports[3];
	/** "x" by default. Optional. */
	/*  22 */ char name[8];
	/*  30 */ uint8_t slot_count_some;
	/** Optional. */
	/*  31 */ uint8_t some[3];
	/*  34.0  whether ports is set
	 *  34.1  whether name is set
	 *  34.2  whether frozen is set
	 *  34.3  whether some is set */
	/*  34 */ uint8_t slot_bits34;
	/*  35 */ uint8_t slot_spare35[1];
};

enum AbstractLists_slot {
	AbstractLists_SLOT_ports,
	AbstractLists_SLOT_name,
	AbstractLists_SLOT_frozen,
	AbstractLists_SLOT_some
};
#define AbstractLists_SLOTS SLOT_NAMES("ports, name, frozen, some")
#define AbstractLists_HAS_ports SLOT_YES
#define AbstractLists_HAS_name SLOT_YES
#define AbstractLists_HAS_frozen SLOT_YES
#define AbstractLists_HAS_some SLOT_YES
#define AbstractLists_LEN_ports 3
#define AbstractLists_LEN_some 3
#define AbstractLists_class (corners_tables.AbstractLists)
/** Changes with names, types and offsets. */
#define AbstractLists_LAYOUT 0xed74ba589115acbc

static inline bool
AbstractLists_has_ports(const AbstractLists *self)
{
	return slot_bit(self->slot_bits34, 0);
}

static inline uint16_t
AbstractLists_get_ports(const AbstractLists *self, size_t i)
{
	SLOT_ASSERT_(i < AbstractLists_LEN_ports);
	if (!(i < AbstractLists_LEN_ports))
		return 0;
	return self->ports[i];
}

static inline bool
AbstractLists_set_ports(AbstractLists *self, size_t i, uint16_t value)
{
	SLOT_ASSERT_(i < AbstractLists_LEN_ports);
	if (!(i < AbstractLists_LEN_ports))
		return false;
	self->ports[i] = value;
	self->slot_bits34 = slot_put8(self->slot_bits34, 0, 1, 1);
	return true;
}

static inline const uint16_t *
AbstractLists_data_ports(const AbstractLists *self)
{
	return self->ports;
}

/** To change it in place; the slot counts as set from here on. */
static inline uint16_t *
AbstractLists_at_ports(AbstractLists *self, size_t i)
{
	SLOT_ASSERT_(i < AbstractLists_LEN_ports);
	if (!(i < AbstractLists_LEN_ports))
		return NULL;
	self->slot_bits34 = slot_put8(self->slot_bits34, 0, 1, 1);
	return &self->ports[i];
}

static inline void
AbstractLists_clear_ports(AbstractLists *self)
{
	static uint16_t const slot_start_[3] = {1, 2, 3};

	slot_move(&self->ports, &slot_start_, sizeof self->ports);
	self->slot_bits34 = slot_put8(self->slot_bits34, 0, 1, 0);
}

static inline bool
AbstractLists_has_name(const AbstractLists *self)
{
	return slot_bit(self->slot_bits34, 1);
}

static inline const char *
AbstractLists_get_name(const AbstractLists *self)
{
	return self->name;
}

/** False, and nothing changed, for a text of 8 bytes or more. */
static inline bool
AbstractLists_set_name(AbstractLists *self, const char *value)
{
	if (!slot_put_text(self->name, 8, value, strlen(value)))
		return false;
	self->slot_bits34 = slot_put8(self->slot_bits34, 1, 1, 1);
	return true;
}

static inline void
AbstractLists_clear_name(AbstractLists *self)
{
	static char const slot_start_[8] = "x";

	slot_move(&self->name, &slot_start_, sizeof self->name);
	self->slot_bits34 = slot_put8(self->slot_bits34, 1, 1, 0);
}

static inline bool
AbstractLists_has_frozen(const AbstractLists *self)
{
	return slot_bit(self->slot_bits34, 2);
}

static inline const Frozen *
AbstractLists_get_frozen(const AbstractLists *self)
{
	return &self->frozen;
}

/** To change it in place; the slot counts as set from here on. */
static inline Frozen *
AbstractLists_at_frozen(AbstractLists *self)
{
	self->slot_bits34 = slot_put8(self->slot_bits34, 2, 1, 1);
	return &self->frozen;
}

static inline void
AbstractLists_set_frozen(AbstractLists *self, const Frozen *value)
{
	Frozen_copy(&self->frozen, value);
	self->slot_bits34 = slot_put8(self->slot_bits34, 2, 1, 1);
}

static inline void
AbstractLists_clear_frozen(AbstractLists *self)
{
	static Frozen const slot_start_ = Frozen_DEFAULTS;

	slot_move(&self->frozen, &slot_start_, sizeof self->frozen);
	self->slot_bits34 = slot_put8(self->slot_bits34, 2, 1, 0);
}

static inline bool
AbstractLists_has_some(const AbstractLists *self)
{
	return slot_bit(self->slot_bits34, 3);
}

/** Elements in use, at most AbstractLists_LEN_some. */
static inline size_t
AbstractLists_count_some(const AbstractLists *self)
{
	return self->slot_count_some;
}

static inline uint8_t
AbstractLists_get_some(const AbstractLists *self, size_t i)
{
	SLOT_ASSERT_(i < AbstractLists_count_some(self));
	if (!(i < AbstractLists_count_some(self)))
		return 0;
	return self->some[i];
}

static inline bool
AbstractLists_set_some(AbstractLists *self, size_t i, uint8_t value)
{
	SLOT_ASSERT_(i < AbstractLists_count_some(self));
	if (!(i < AbstractLists_count_some(self)))
		return false;
	self->some[i] = value;
	self->slot_bits34 = slot_put8(self->slot_bits34, 3, 1, 1);
	return true;
}

static inline const uint8_t *
AbstractLists_data_some(const AbstractLists *self)
{
	return self->some;
}

/** To change it in place; the slot counts as set from here on. */
static inline uint8_t *
AbstractLists_at_some(AbstractLists *self, size_t i)
{
	SLOT_ASSERT_(i < AbstractLists_count_some(self));
	if (!(i < AbstractLists_count_some(self)))
		return NULL;
	self->slot_bits34 = slot_put8(self->slot_bits34, 3, 1, 1);
	return &self->some[i];
}

/** Before element i; false, and nothing changed, where the array is full or the value refused. */
static inline bool
AbstractLists_insert_some(AbstractLists *self, size_t i, uint8_t value)
{
	size_t count = AbstractLists_count_some(self);

	SLOT_ASSERT_(i <= count);
	if (i > count || count == AbstractLists_LEN_some)
		return false;
	slot_open_gap(self->some, i, count, sizeof self->some[0]);
	self->some[i] = value;
	self->slot_count_some++;
	self->slot_bits34 = slot_put8(self->slot_bits34, 3, 1, 1);
	return true;
}

static inline bool
AbstractLists_append_some(AbstractLists *self, uint8_t value)
{
	return AbstractLists_insert_some(self, AbstractLists_count_some(self), value);
}

static inline bool
AbstractLists_remove_some(AbstractLists *self, size_t i)
{
	size_t count = AbstractLists_count_some(self);

	SLOT_ASSERT_(i < count);
	if (i >= count)
		return false;
	slot_close_gap(self->some, i, count, sizeof self->some[0]);
	self->slot_count_some--;
	return true;
}

static inline void
AbstractLists_clear_some(AbstractLists *self)
{
	static uint8_t const slot_start_[3] = {0};

	slot_move(&self->some, &slot_start_, sizeof self->some);
	self->slot_count_some = 0;
	self->slot_bits34 = slot_put8(self->slot_bits34, 3, 1, 0);
}

/** Writes the class's own slots and nothing else. */
static inline void
AbstractLists_copy(AbstractLists *to, const AbstractLists *from)
{
	Frozen_copy(&to->frozen, &from->frozen);
	slot_move(to->ports, from->ports, sizeof to->ports);
	slot_move(to->name, from->name, sizeof to->name);
	to->slot_count_some = from->slot_count_some;
	slot_move(to->some, from->some, sizeof to->some);
	to->slot_bits34 = slot_merge8(to->slot_bits34, from->slot_bits34, 0xfu);
}

/** A pool of AbstractLists objects and those of classes below it. */
typedef struct AbstractLists_pool {
	slot_pool slot_pool_AbstractLists;
} AbstractLists_pool;

#define AbstractLists_pool_init(pool_)    slot_pool_init(&(pool_)->slot_pool_AbstractLists, &AbstractLists_class, NULL, 0)
#define AbstractLists_pool_count(pool_)   ((pool_)->slot_pool_AbstractLists.count)
#define AbstractLists_pool_clear(pool_)   slot_pool_clear(&(pool_)->slot_pool_AbstractLists)
#define AbstractLists_pool_destroy(pool_) slot_pool_destroy(&(pool_)->slot_pool_AbstractLists)
#define AbstractLists_pool_walk(pool_)    slot_pool_walk(&(pool_)->slot_pool_AbstractLists)
#define AbstractLists_next(walk_)        SLOT_CAST(AbstractLists *, slot_walk_next(walk_, NULL))

/** With all that it owns. */
static inline void
AbstractLists_free(AbstractLists_pool *pool, AbstractLists *self)
{
	slot_pool_free(&pool->slot_pool_AbstractLists, self);
}

typedef AbstractLists *AbstractLists_idx;
#define AbstractLists_at(pool_, pointer_)  ((void)(pool_), (pointer_))
#define AbstractLists_idx_of(pool_, self_) ((void)(pool_), (self_))

#define AbstractLists_eq(a_, b_) slot_eq(&AbstractLists_class, SLOT_IS_(AbstractLists, a_), SLOT_IS_(AbstractLists, b_))
#define AbstractLists_repr(self_, text_, size_) slot_repr(&AbstractLists_class, SLOT_IS_(AbstractLists, self_), text_, size_)
#define AbstractLists_validate(self_, report_, context_) slot_validate(&AbstractLists_class, SLOT_IS_(AbstractLists, self_), report_, context_)

#define AbstractLists_new_from_json(pool_, reader_) SLOT_CAST(AbstractLists *, slot_json_read_new(reader_, &(pool_)->slot_pool_AbstractLists, &AbstractLists_class))


/*---- class ConcreteLists, a kind of AbstractLists ----------------------------------------*/

struct ConcreteLists { /* 36 bytes, align 4; as declared 44 */
	SLOT_EXTENSION_ union {
		SLOT_EXTENSION_ struct {
			/** Optional. */
			/*   0 */ Frozen frozen;
			/** {1, 2, 3} by default. Optional. */
			/*  16 */ uint16_t ports[3];
			/** "x" by default. Optional. */
			/*  22 */ char name[8];
			/*  30 */ uint8_t slot_count_some;
			/** Optional. */
			/*  31 */ uint8_t some[3];
			/*  34.0  whether ports is set
			 *  34.1  whether name is set
			 *  34.2  whether frozen is set
			 *  34.3  whether some is set */
			/*  34 */ uint8_t slot_bits34;
			/*  35 */ uint8_t tag;
		};
		AbstractLists slot_base;
	};
};

enum ConcreteLists_slot {
	ConcreteLists_SLOT_ports,
	ConcreteLists_SLOT_name,
	ConcreteLists_SLOT_frozen,
	ConcreteLists_SLOT_some,
	ConcreteLists_SLOT_tag
};
#define ConcreteLists_SLOTS SLOT_NAMES("ports, name, frozen, some, tag")
#define ConcreteLists_HAS_ports SLOT_YES
#define ConcreteLists_HAS_name SLOT_YES
#define ConcreteLists_HAS_frozen SLOT_YES
#define ConcreteLists_HAS_some SLOT_YES
#define ConcreteLists_HAS_tag SLOT_YES
#define ConcreteLists_LEN_ports 3
#define ConcreteLists_LEN_some 3
#define ConcreteLists_class (corners_tables.ConcreteLists)
/** Changes with names, types and offsets. */
#define ConcreteLists_LAYOUT 0xfc675d561144f7ed

/** What an object starts with: a constant initialiser. */
#define ConcreteLists_DEFAULTS \
	{{{ \
		/*   0 frozen */ Frozen_DEFAULTS, \
		/*  16 ports */ {1, 2, 3}, \
		/*  22 name */ "x", \
		/*  30 slot_count_some */ 0, \
		/*  31 some */ {0}, \
		/*  34 slot_bits34 */ 0x3, \
		/*  35 tag */ 0 \
	}}}

static inline bool
ConcreteLists_has_ports(const ConcreteLists *self)
{
	return slot_bit(self->slot_bits34, 0);
}

static inline uint16_t
ConcreteLists_get_ports(const ConcreteLists *self, size_t i)
{
	SLOT_ASSERT_(i < ConcreteLists_LEN_ports);
	if (!(i < ConcreteLists_LEN_ports))
		return 0;
	return self->ports[i];
}

static inline bool
ConcreteLists_set_ports(ConcreteLists *self, size_t i, uint16_t value)
{
	SLOT_ASSERT_(i < ConcreteLists_LEN_ports);
	if (!(i < ConcreteLists_LEN_ports))
		return false;
	self->ports[i] = value;
	self->slot_bits34 = slot_put8(self->slot_bits34, 0, 1, 1);
	return true;
}

static inline const uint16_t *
ConcreteLists_data_ports(const ConcreteLists *self)
{
	return self->ports;
}

/** To change it in place; the slot counts as set from here on. */
static inline uint16_t *
ConcreteLists_at_ports(ConcreteLists *self, size_t i)
{
	SLOT_ASSERT_(i < ConcreteLists_LEN_ports);
	if (!(i < ConcreteLists_LEN_ports))
		return NULL;
	self->slot_bits34 = slot_put8(self->slot_bits34, 0, 1, 1);
	return &self->ports[i];
}

static inline void
ConcreteLists_clear_ports(ConcreteLists *self)
{
	static uint16_t const slot_start_[3] = {1, 2, 3};

	slot_move(&self->ports, &slot_start_, sizeof self->ports);
	self->slot_bits34 = slot_put8(self->slot_bits34, 0, 1, 0);
}

static inline bool
ConcreteLists_has_name(const ConcreteLists *self)
{
	return slot_bit(self->slot_bits34, 1);
}

static inline const char *
ConcreteLists_get_name(const ConcreteLists *self)
{
	return self->name;
}

/** False, and nothing changed, for a text of 8 bytes or more. */
static inline bool
ConcreteLists_set_name(ConcreteLists *self, const char *value)
{
	if (!slot_put_text(self->name, 8, value, strlen(value)))
		return false;
	self->slot_bits34 = slot_put8(self->slot_bits34, 1, 1, 1);
	return true;
}

static inline void
ConcreteLists_clear_name(ConcreteLists *self)
{
	static char const slot_start_[8] = "x";

	slot_move(&self->name, &slot_start_, sizeof self->name);
	self->slot_bits34 = slot_put8(self->slot_bits34, 1, 1, 0);
}

static inline bool
ConcreteLists_has_frozen(const ConcreteLists *self)
{
	return slot_bit(self->slot_bits34, 2);
}

static inline const Frozen *
ConcreteLists_get_frozen(const ConcreteLists *self)
{
	return &self->frozen;
}

/** To change it in place; the slot counts as set from here on. */
static inline Frozen *
ConcreteLists_at_frozen(ConcreteLists *self)
{
	self->slot_bits34 = slot_put8(self->slot_bits34, 2, 1, 1);
	return &self->frozen;
}

static inline void
ConcreteLists_set_frozen(ConcreteLists *self, const Frozen *value)
{
	Frozen_copy(&self->frozen, value);
	self->slot_bits34 = slot_put8(self->slot_bits34, 2, 1, 1);
}

static inline void
ConcreteLists_clear_frozen(ConcreteLists *self)
{
	static Frozen const slot_start_ = Frozen_DEFAULTS;

	slot_move(&self->frozen, &slot_start_, sizeof self->frozen);
	self->slot_bits34 = slot_put8(self->slot_bits34, 2, 1, 0);
}

static inline bool
ConcreteLists_has_some(const ConcreteLists *self)
{
	return slot_bit(self->slot_bits34, 3);
}

/** Elements in use, at most ConcreteLists_LEN_some. */
static inline size_t
ConcreteLists_count_some(const ConcreteLists *self)
{
	return self->slot_count_some;
}

static inline uint8_t
ConcreteLists_get_some(const ConcreteLists *self, size_t i)
{
	SLOT_ASSERT_(i < ConcreteLists_count_some(self));
	if (!(i < ConcreteLists_count_some(self)))
		return 0;
	return self->some[i];
}

static inline bool
ConcreteLists_set_some(ConcreteLists *self, size_t i, uint8_t value)
{
	SLOT_ASSERT_(i < ConcreteLists_count_some(self));
	if (!(i < ConcreteLists_count_some(self)))
		return false;
	self->some[i] = value;
	self->slot_bits34 = slot_put8(self->slot_bits34, 3, 1, 1);
	return true;
}

static inline const uint8_t *
ConcreteLists_data_some(const ConcreteLists *self)
{
	return self->some;
}

/** To change it in place; the slot counts as set from here on. */
static inline uint8_t *
ConcreteLists_at_some(ConcreteLists *self, size_t i)
{
	SLOT_ASSERT_(i < ConcreteLists_count_some(self));
	if (!(i < ConcreteLists_count_some(self)))
		return NULL;
	self->slot_bits34 = slot_put8(self->slot_bits34, 3, 1, 1);
	return &self->some[i];
}

/** Before element i; false, and nothing changed, where the array is full or the value refused. */
static inline bool
ConcreteLists_insert_some(ConcreteLists *self, size_t i, uint8_t value)
{
	size_t count = ConcreteLists_count_some(self);

	SLOT_ASSERT_(i <= count);
	if (i > count || count == ConcreteLists_LEN_some)
		return false;
	slot_open_gap(self->some, i, count, sizeof self->some[0]);
	self->some[i] = value;
	self->slot_count_some++;
	self->slot_bits34 = slot_put8(self->slot_bits34, 3, 1, 1);
	return true;
}

static inline bool
ConcreteLists_append_some(ConcreteLists *self, uint8_t value)
{
	return ConcreteLists_insert_some(self, ConcreteLists_count_some(self), value);
}

static inline bool
ConcreteLists_remove_some(ConcreteLists *self, size_t i)
{
	size_t count = ConcreteLists_count_some(self);

	SLOT_ASSERT_(i < count);
	if (i >= count)
		return false;
	slot_close_gap(self->some, i, count, sizeof self->some[0]);
	self->slot_count_some--;
	return true;
}

static inline void
ConcreteLists_clear_some(ConcreteLists *self)
{
	static uint8_t const slot_start_[3] = {0};

	slot_move(&self->some, &slot_start_, sizeof self->some);
	self->slot_count_some = 0;
	self->slot_bits34 = slot_put8(self->slot_bits34, 3, 1, 0);
}

static inline uint8_t
ConcreteLists_get_tag(const ConcreteLists *self)
{
	return self->tag;
}

static inline void
ConcreteLists_set_tag(ConcreteLists *self, uint8_t value)
{
	self->tag = value;
}

/** Makes raw memory an object. */
static inline void
ConcreteLists_init(ConcreteLists *self)
{
	static const ConcreteLists slot_defaults_ = ConcreteLists_DEFAULTS;

	slot_move(self, &slot_defaults_, sizeof *self);
}

/** Writes the class's own slots and nothing else. */
static inline void
ConcreteLists_copy(ConcreteLists *to, const ConcreteLists *from)
{
	*to = *from;
}

static inline AbstractLists *
ConcreteLists_as_AbstractLists(ConcreteLists *self)
{
	return &self->slot_base;
}

static inline const AbstractLists *
ConcreteLists_as_const_AbstractLists(const ConcreteLists *self)
{
	return &self->slot_base;
}

typedef struct AbstractLists_pool ConcreteLists_pool;
#define ConcreteLists_pool_init    AbstractLists_pool_init
#define ConcreteLists_pool_count   AbstractLists_pool_count
#define ConcreteLists_pool_clear   AbstractLists_pool_clear
#define ConcreteLists_pool_destroy AbstractLists_pool_destroy
#define ConcreteLists_pool_walk    AbstractLists_pool_walk
#define ConcreteLists_next(walk_)        SLOT_CAST(ConcreteLists *, slot_walk_next(walk_, &ConcreteLists_class))

/** As ConcreteLists_init leaves it; NULL when out of memory. */
static inline ConcreteLists *
ConcreteLists_new(ConcreteLists_pool *pool)
{
	void *self = slot_pool_new(&pool->slot_pool_AbstractLists, &ConcreteLists_class);

	if (self)
		ConcreteLists_init(SLOT_CAST(ConcreteLists *, self));
	return SLOT_CAST(ConcreteLists *, self);
}

/** With all that it owns. */
static inline void
ConcreteLists_free(ConcreteLists_pool *pool, ConcreteLists *self)
{
	slot_pool_free(&pool->slot_pool_AbstractLists, self);
}

/** NULL where the object is none. */
static inline ConcreteLists *
ConcreteLists_from_AbstractLists(const ConcreteLists_pool *pool, AbstractLists *from)
{
	return SLOT_CAST(ConcreteLists *, SLOT_NOT_CONST_(slot_from(&pool->slot_pool_AbstractLists, from, &ConcreteLists_class)));
}

static inline const ConcreteLists *
ConcreteLists_from_const_AbstractLists(const ConcreteLists_pool *pool, const AbstractLists *from)
{
	return SLOT_CAST(const ConcreteLists *, slot_from(&pool->slot_pool_AbstractLists, from, &ConcreteLists_class));
}

typedef ConcreteLists *ConcreteLists_idx;
#define ConcreteLists_at(pool_, pointer_)  ((void)(pool_), (pointer_))
#define ConcreteLists_idx_of(pool_, self_) ((void)(pool_), (self_))

#define ConcreteLists_ARGS_(slot_A_) \
	slot_A_(MAY, POINTER, TRY, OWN, ConcreteLists, const char *, name, name, NULL) \
	slot_A_(NEED, ALWAYS, SET, GET, ConcreteLists, uint8_t, tag, tag, 0) \

#define ConcreteLists_make(...)             SLOT_MAKE_(ConcreteLists, ConcreteLists_ARGS_, SLOT_NO_HOOK_, __VA_ARGS__)
#define ConcreteLists_replace(object_, ...) SLOT_REPLACE_(ConcreteLists, ConcreteLists_ARGS_, SLOT_NO_HOOK_, object_, __VA_ARGS__)
#define ConcreteLists_of(slot_tag_) \
	SLOT_OF_(ConcreteLists, SLOT_NO_HOOK_, \
		 SLOT_OF_ARG_(SET, ConcreteLists, uint8_t, tag, tag, slot_tag_) \
		 SLOT_NO_MORE_)
#define ConcreteLists_eq(a_, b_) slot_eq(&ConcreteLists_class, SLOT_IS_(ConcreteLists, a_), SLOT_IS_(ConcreteLists, b_))
#define ConcreteLists_repr(self_, text_, size_) slot_repr(&ConcreteLists_class, SLOT_IS_(ConcreteLists, self_), text_, size_)
#define ConcreteLists_validate(self_, report_, context_) slot_validate(&ConcreteLists_class, SLOT_IS_(ConcreteLists, self_), report_, context_)

#define ConcreteLists_to_json(self_, writer_) slot_json_write(writer_, &ConcreteLists_class, SLOT_IS_(ConcreteLists, self_))

/** What it has is given up; at a fault it is as ConcreteLists_init leaves it. */
static inline bool
ConcreteLists_from_json(ConcreteLists *self, slot_json_reader *reader)
{
	ConcreteLists_init(self);
	return slot_json_read(reader, &ConcreteLists_class, self);
}

#define ConcreteLists_new_from_json(pool_, reader_) SLOT_CAST(ConcreteLists *, slot_json_read_new(reader_, &(pool_)->slot_pool_AbstractLists, &ConcreteLists_class))


/*---- class BoundsByText ------------------------------------------------------------------*/

struct BoundsByText { /* 24 bytes, align 8 */
	/** In -9223372036854775808..5. */
	/*   0 */ int64_t all;
	/** In 3..18446744073709551615. */
	/*   8 */ uint64_t most;
	/** In 0..1. */
	/*  16 */ float part;
	/** In years. In 1..150. */
	/*  20 */ uint8_t age;
	/*  21 */ uint8_t slot_spare21[3];
};

enum BoundsByText_slot {
	BoundsByText_SLOT_age,
	BoundsByText_SLOT_part,
	BoundsByText_SLOT_all,
	BoundsByText_SLOT_most
};
#define BoundsByText_SLOTS SLOT_NAMES("age, part, all, most")
#define BoundsByText_HAS_age SLOT_YES
#define BoundsByText_HAS_part SLOT_YES
#define BoundsByText_HAS_all SLOT_YES
#define BoundsByText_HAS_most SLOT_YES
#define BoundsByText_class (corners_tables.BoundsByText)
/** Changes with names, types and offsets. */
#define BoundsByText_LAYOUT 0xdea3b196f51ea74d

/** What an object starts with: a constant initialiser. */
#define BoundsByText_DEFAULTS \
	{ \
		/*   0 all */ 0, \
		/*   8 most */ 3, \
		/*  16 part */ 0.0f, \
		/*  20 age */ 1, \
		/*  21 slot_spare21 */ {0} \
	}

static inline uint8_t
BoundsByText_get_age(const BoundsByText *self)
{
	return self->age;
}

static inline bool
BoundsByText_set_age(BoundsByText *self, int64_t value)
{
	if (value < 1 || value > 150)
		return false;
	self->age = SLOT_CAST(uint8_t, value);
	return true;
}

static inline float
BoundsByText_get_part(const BoundsByText *self)
{
	return self->part;
}

static inline bool
BoundsByText_set_part(BoundsByText *self, double value)
{
	if (!(slot_rounded(value) >= 0.0 && slot_rounded(value) <= 1.0))
		return false;
	self->part = SLOT_CAST(float, value);
	return true;
}

static inline int64_t
BoundsByText_get_all(const BoundsByText *self)
{
	return self->all;
}

static inline bool
BoundsByText_set_all(BoundsByText *self, int64_t value)
{
	if (value > 5)
		return false;
	self->all = value;
	return true;
}

static inline uint64_t
BoundsByText_get_most(const BoundsByText *self)
{
	return self->most;
}

static inline bool
BoundsByText_set_most(BoundsByText *self, uint64_t value)
{
	if (value < 3)
		return false;
	self->most = value;
	return true;
}

/** Makes raw memory an object. */
static inline void
BoundsByText_init(BoundsByText *self)
{
	static const BoundsByText slot_defaults_ = BoundsByText_DEFAULTS;

	slot_move(self, &slot_defaults_, sizeof *self);
}

/** Writes the class's own slots and nothing else. */
static inline void
BoundsByText_copy(BoundsByText *to, const BoundsByText *from)
{
	*to = *from;
}

/** A pool of BoundsByText objects and those of classes below it. */
typedef struct BoundsByText_pool {
	slot_pool slot_pool_BoundsByText;
} BoundsByText_pool;

#define BoundsByText_pool_init(pool_)    slot_pool_init(&(pool_)->slot_pool_BoundsByText, &BoundsByText_class, NULL, 0)
#define BoundsByText_pool_count(pool_)   ((pool_)->slot_pool_BoundsByText.count)
#define BoundsByText_pool_clear(pool_)   slot_pool_clear(&(pool_)->slot_pool_BoundsByText)
#define BoundsByText_pool_destroy(pool_) slot_pool_destroy(&(pool_)->slot_pool_BoundsByText)
#define BoundsByText_pool_walk(pool_)    slot_pool_walk(&(pool_)->slot_pool_BoundsByText)
#define BoundsByText_next(walk_)        SLOT_CAST(BoundsByText *, slot_walk_next(walk_, NULL))

/** As BoundsByText_init leaves it; NULL when out of memory. */
static inline BoundsByText *
BoundsByText_new(BoundsByText_pool *pool)
{
	void *self = slot_pool_new(&pool->slot_pool_BoundsByText, &BoundsByText_class);

	if (self)
		BoundsByText_init(SLOT_CAST(BoundsByText *, self));
	return SLOT_CAST(BoundsByText *, self);
}

/** With all that it owns. */
static inline void
BoundsByText_free(BoundsByText_pool *pool, BoundsByText *self)
{
	slot_pool_free(&pool->slot_pool_BoundsByText, self);
}

typedef BoundsByText *BoundsByText_idx;
#define BoundsByText_at(pool_, pointer_)  ((void)(pool_), (pointer_))
#define BoundsByText_idx_of(pool_, self_) ((void)(pool_), (self_))

#define BoundsByText_ARGS_(slot_A_) \
	slot_A_(NEED, ALWAYS, TRY, GET, BoundsByText, int64_t, age, age, 0) \
	slot_A_(NEED, ALWAYS, TRY, GET, BoundsByText, double, part, part, 0) \
	slot_A_(NEED, ALWAYS, TRY, GET, BoundsByText, int64_t, all, all, 0) \
	slot_A_(NEED, ALWAYS, TRY, GET, BoundsByText, uint64_t, most, most, 0) \

#define BoundsByText_make(...)             SLOT_MAKE_(BoundsByText, BoundsByText_ARGS_, SLOT_NO_HOOK_, __VA_ARGS__)
#define BoundsByText_replace(object_, ...) SLOT_REPLACE_(BoundsByText, BoundsByText_ARGS_, SLOT_NO_HOOK_, object_, __VA_ARGS__)
#define BoundsByText_of(slot_age_, slot_part_, slot_all_, slot_most_) \
	SLOT_OF_(BoundsByText, SLOT_NO_HOOK_, \
		 SLOT_OF_ARG_(TRY, BoundsByText, int64_t, age, age, slot_age_) \
		 SLOT_OF_ARG_(TRY, BoundsByText, double, part, part, slot_part_) \
		 SLOT_OF_ARG_(TRY, BoundsByText, int64_t, all, all, slot_all_) \
		 SLOT_OF_ARG_(TRY, BoundsByText, uint64_t, most, most, slot_most_) \
		 SLOT_NO_MORE_)
#define BoundsByText_eq(a_, b_) slot_eq(&BoundsByText_class, SLOT_IS_(BoundsByText, a_), SLOT_IS_(BoundsByText, b_))
#define BoundsByText_repr(self_, text_, size_) slot_repr(&BoundsByText_class, SLOT_IS_(BoundsByText, self_), text_, size_)
#define BoundsByText_validate(self_, report_, context_) slot_validate(&BoundsByText_class, SLOT_IS_(BoundsByText, self_), report_, context_)
#define BoundsByText_set_age_unchecked(self_, value_) SLOT_UNCHECKED_(BoundsByText_set_age(self_, value_))
#define BoundsByText_set_part_unchecked(self_, value_) SLOT_UNCHECKED_(BoundsByText_set_part(self_, value_))
#define BoundsByText_set_all_unchecked(self_, value_) SLOT_UNCHECKED_(BoundsByText_set_all(self_, value_))
#define BoundsByText_set_most_unchecked(self_, value_) SLOT_UNCHECKED_(BoundsByText_set_most(self_, value_))

#define BoundsByText_to_json(self_, writer_) slot_json_write(writer_, &BoundsByText_class, SLOT_IS_(BoundsByText, self_))

/** What it has is given up; at a fault it is as BoundsByText_init leaves it. */
static inline bool
BoundsByText_from_json(BoundsByText *self, slot_json_reader *reader)
{
	BoundsByText_init(self);
	return slot_json_read(reader, &BoundsByText_class, self);
}

#define BoundsByText_new_from_json(pool_, reader_) SLOT_CAST(BoundsByText *, slot_json_read_new(reader_, &(pool_)->slot_pool_BoundsByText, &BoundsByText_class))


/*---- class Spares ------------------------------------------------------------------------*/

/** Optional numbers whose unset number is not the usual end. */
struct Spares { /* 10 bytes, align 2; sorted 16 */
	/** In 0..65534. Optional. */
	/*   0 */ uint16_t wide;
	/** In -32767..32767. Optional. */
	/*   2 */ int16_t around;
	/** In -128..100. Optional. */
	/*   4 */ int8_t low;
	/** In -100..127. Optional. */
	/*   5 */ int8_t high;
	/** In 1..255. Optional. */
	/*   6 */ uint8_t positive;
	/** Optional. */
	/*   7 */ int8_t all;
	/*   8.0  opt int32_t thin in -4..3, 3 bits
	 *   8.3  whether thin is set
	 *   8.4  whether all is set */
	/*   8 */ uint8_t slot_bits8;
	/*   9 */ uint8_t slot_spare9[1];
};

enum Spares_slot {
	Spares_SLOT_low,
	Spares_SLOT_high,
	Spares_SLOT_positive,
	Spares_SLOT_wide,
	Spares_SLOT_around,
	Spares_SLOT_thin,
	Spares_SLOT_all
};
#define Spares_SLOTS SLOT_NAMES("low, high, positive, wide, around, thin, all")
#define Spares_HAS_low SLOT_YES
#define Spares_HAS_high SLOT_YES
#define Spares_HAS_positive SLOT_YES
#define Spares_HAS_wide SLOT_YES
#define Spares_HAS_around SLOT_YES
#define Spares_HAS_thin SLOT_YES
#define Spares_HAS_all SLOT_YES
#define Spares_class (corners_tables.Spares)
/** Changes with names, types and offsets. */
#define Spares_LAYOUT 0xa966c7926143d099

/** What an object starts with: a constant initialiser. */
#define Spares_DEFAULTS \
	{ \
		/*   0 wide */ 65535, \
		/*   2 around */ -32768, \
		/*   4 low */ 127, \
		/*   5 high */ -128, \
		/*   6 positive */ 0, \
		/*   7 all */ 0, \
		/*   8 slot_bits8 */ 0x0, \
		/*   9 slot_spare9 */ {0} \
	}

static inline bool
Spares_has_low(const Spares *self)
{
	return self->low != 127;
}

static inline int8_t
Spares_get_low(const Spares *self)
{
	return SLOT_CAST(int8_t, Spares_has_low(self) ? self->low : 0);
}

static inline bool
Spares_set_low(Spares *self, int64_t value)
{
	if (value < -128 || value > 100)
		return false;
	self->low = SLOT_CAST(int8_t, value);
	return true;
}

static inline void
Spares_clear_low(Spares *self)
{
	self->low = 127;
}

static inline bool
Spares_has_high(const Spares *self)
{
	return self->high != -128;
}

static inline int8_t
Spares_get_high(const Spares *self)
{
	return SLOT_CAST(int8_t, Spares_has_high(self) ? self->high : 0);
}

static inline bool
Spares_set_high(Spares *self, int64_t value)
{
	if (value < -100 || value > 127)
		return false;
	self->high = SLOT_CAST(int8_t, value);
	return true;
}

static inline void
Spares_clear_high(Spares *self)
{
	self->high = -128;
}

static inline bool
Spares_has_positive(const Spares *self)
{
	return self->positive != 0;
}

static inline uint8_t
Spares_get_positive(const Spares *self)
{
	return SLOT_CAST(uint8_t, Spares_has_positive(self) ? self->positive : 1);
}

static inline bool
Spares_set_positive(Spares *self, int64_t value)
{
	if (value < 1 || value > 255)
		return false;
	self->positive = SLOT_CAST(uint8_t, value);
	return true;
}

static inline void
Spares_clear_positive(Spares *self)
{
	self->positive = 0;
}

static inline bool
Spares_has_wide(const Spares *self)
{
	return self->wide != 65535;
}

static inline uint16_t
Spares_get_wide(const Spares *self)
{
	return SLOT_CAST(uint16_t, Spares_has_wide(self) ? self->wide : 0);
}

static inline bool
Spares_set_wide(Spares *self, int64_t value)
{
	if (value < 0 || value > 65534)
		return false;
	self->wide = SLOT_CAST(uint16_t, value);
	return true;
}

static inline void
Spares_clear_wide(Spares *self)
{
	self->wide = 65535;
}

static inline bool
Spares_has_around(const Spares *self)
{
	return self->around != -32768;
}

static inline int16_t
Spares_get_around(const Spares *self)
{
	return SLOT_CAST(int16_t, Spares_has_around(self) ? self->around : 0);
}

static inline bool
Spares_set_around(Spares *self, int64_t value)
{
	if (value < -32767 || value > 32767)
		return false;
	self->around = SLOT_CAST(int16_t, value);
	return true;
}

static inline void
Spares_clear_around(Spares *self)
{
	self->around = -32768;
}

static inline bool
Spares_has_thin(const Spares *self)
{
	return slot_bit(self->slot_bits8, 3);
}

static inline int32_t
Spares_get_thin(const Spares *self)
{
	return SLOT_CAST(int32_t, slot_signed(self->slot_bits8, 0, 3));
}

static inline bool
Spares_set_thin(Spares *self, int64_t value)
{
	if (value < -4 || value > 3)
		return false;
	self->slot_bits8 = slot_put8(self->slot_bits8, 0, 3, SLOT_CAST(uint64_t, value));
	self->slot_bits8 = slot_put8(self->slot_bits8, 3, 1, 1);
	return true;
}

static inline void
Spares_clear_thin(Spares *self)
{
	self->slot_bits8 = slot_put8(self->slot_bits8, 0, 3, 0x0u);
	self->slot_bits8 = slot_put8(self->slot_bits8, 3, 1, 0);
}

static inline bool
Spares_has_all(const Spares *self)
{
	return slot_bit(self->slot_bits8, 4);
}

static inline int8_t
Spares_get_all(const Spares *self)
{
	return self->all;
}

static inline void
Spares_set_all(Spares *self, int8_t value)
{
	self->all = value;
	self->slot_bits8 = slot_put8(self->slot_bits8, 4, 1, 1);
}

static inline void
Spares_clear_all(Spares *self)
{
	self->all = 0;
	self->slot_bits8 = slot_put8(self->slot_bits8, 4, 1, 0);
}

/** Makes raw memory an object. */
static inline void
Spares_init(Spares *self)
{
	static const Spares slot_defaults_ = Spares_DEFAULTS;

	slot_move(self, &slot_defaults_, sizeof *self);
}

/** Writes the class's own slots and nothing else. */
static inline void
Spares_copy(Spares *to, const Spares *from)
{
	*to = *from;
}

/** A pool of Spares objects and those of classes below it. */
typedef struct Spares_pool {
	slot_pool slot_pool_Spares;
} Spares_pool;

#define Spares_pool_init(pool_)    slot_pool_init(&(pool_)->slot_pool_Spares, &Spares_class, NULL, 0)
#define Spares_pool_count(pool_)   ((pool_)->slot_pool_Spares.count)
#define Spares_pool_clear(pool_)   slot_pool_clear(&(pool_)->slot_pool_Spares)
#define Spares_pool_destroy(pool_) slot_pool_destroy(&(pool_)->slot_pool_Spares)
#define Spares_pool_walk(pool_)    slot_pool_walk(&(pool_)->slot_pool_Spares)
#define Spares_next(walk_)        SLOT_CAST(Spares *, slot_walk_next(walk_, NULL))

/** As Spares_init leaves it; NULL when out of memory. */
static inline Spares *
Spares_new(Spares_pool *pool)
{
	void *self = slot_pool_new(&pool->slot_pool_Spares, &Spares_class);

	if (self)
		Spares_init(SLOT_CAST(Spares *, self));
	return SLOT_CAST(Spares *, self);
}

/** With all that it owns. */
static inline void
Spares_free(Spares_pool *pool, Spares *self)
{
	slot_pool_free(&pool->slot_pool_Spares, self);
}

typedef Spares *Spares_idx;
#define Spares_at(pool_, pointer_)  ((void)(pool_), (pointer_))
#define Spares_idx_of(pool_, self_) ((void)(pool_), (self_))

#define Spares_ARGS_(slot_A_) \
	slot_A_(MAY, INT, T_INT, INT, Spares, int64_t, low, low, INT64_MIN) \
	slot_A_(MAY, INT, T_INT, INT, Spares, int64_t, high, high, INT64_MIN) \
	slot_A_(MAY, INT, T_INT, INT, Spares, int64_t, positive, positive, INT64_MIN) \
	slot_A_(MAY, INT, T_INT, INT, Spares, int64_t, wide, wide, INT64_MIN) \
	slot_A_(MAY, INT, T_INT, INT, Spares, int64_t, around, around, INT64_MIN) \
	slot_A_(MAY, INT, T_INT, INT, Spares, int64_t, thin, thin, INT64_MIN) \
	slot_A_(MAY, INT, T_INT, INT, Spares, int64_t, all, all, INT64_MIN) \

#define Spares_make(...)             SLOT_MAKE_(Spares, Spares_ARGS_, SLOT_NO_HOOK_, __VA_ARGS__)
#define Spares_replace(object_, ...) SLOT_REPLACE_(Spares, Spares_ARGS_, SLOT_NO_HOOK_, object_, __VA_ARGS__)
#define Spares_of() \
	SLOT_OF_(Spares, SLOT_NO_HOOK_, \
		 SLOT_NO_MORE_)
#define Spares_eq(a_, b_) slot_eq(&Spares_class, SLOT_IS_(Spares, a_), SLOT_IS_(Spares, b_))
#define Spares_repr(self_, text_, size_) slot_repr(&Spares_class, SLOT_IS_(Spares, self_), text_, size_)
#define Spares_validate(self_, report_, context_) slot_validate(&Spares_class, SLOT_IS_(Spares, self_), report_, context_)
#define Spares_set_low_unchecked(self_, value_) SLOT_UNCHECKED_(Spares_set_low(self_, value_))
#define Spares_set_high_unchecked(self_, value_) SLOT_UNCHECKED_(Spares_set_high(self_, value_))
#define Spares_set_positive_unchecked(self_, value_) SLOT_UNCHECKED_(Spares_set_positive(self_, value_))
#define Spares_set_wide_unchecked(self_, value_) SLOT_UNCHECKED_(Spares_set_wide(self_, value_))
#define Spares_set_around_unchecked(self_, value_) SLOT_UNCHECKED_(Spares_set_around(self_, value_))
#define Spares_set_thin_unchecked(self_, value_) SLOT_UNCHECKED_(Spares_set_thin(self_, value_))

#define Spares_to_json(self_, writer_) slot_json_write(writer_, &Spares_class, SLOT_IS_(Spares, self_))

/** What it has is given up; at a fault it is as Spares_init leaves it. */
static inline bool
Spares_from_json(Spares *self, slot_json_reader *reader)
{
	Spares_init(self);
	return slot_json_read(reader, &Spares_class, self);
}

#define Spares_new_from_json(pool_, reader_) SLOT_CAST(Spares *, slot_json_read_new(reader_, &(pool_)->slot_pool_Spares, &Spares_class))


/*---- class Owner -------------------------------------------------------------------------*/

/** Not assigned with '=': two would own the same. */
struct Owner { /* 8 bytes, align 8 */
	SLOT_EXTENSION_ union {
		SLOT_EXTENSION_ struct {
			/*   0 */ char *text;
		};
		SLOT_NOT_COPIED_
	};
};

enum Owner_slot {
	Owner_SLOT_text
};
#define Owner_SLOTS SLOT_NAMES("text")
#define Owner_HAS_text SLOT_YES
#define Owner_class (corners_tables.Owner)
/** Changes with names, types and offsets. */
#define Owner_LAYOUT 0xb695d6d58ab54419

/** What an object starts with: a constant initialiser. */
#define Owner_DEFAULTS \
	{{{ \
		/*   0 text */ NULL \
	}}}

static inline const char *
Owner_get_text(const Owner *self)
{
	return self->text ? self->text : "";
}

/** Copies it; NULL stands for the text at the start. False, and nothing changed, when out
 * of memory. */
static inline bool
Owner_set_text(Owner *self, const char *value)
{
	return slot_string_copy(&self->text, value);
}

/** Makes raw memory an object. */
static inline void
Owner_init(Owner *self)
{
	static const Owner slot_defaults_ = Owner_DEFAULTS;

	slot_move(self, &slot_defaults_, sizeof *self);
}

/* With copies of all that it owns, in the pools where that is; false, and nothing changed, when out
 * of memory. */
#define Owner_copy(to_, from_) slot_copy(&Owner_class, SLOT_IS_NOT_CONST_(Owner, to_), SLOT_IS_(Owner, from_))

/** Gives up what it owns: texts and lists are as at the start, own pointers NULL. For objects that
 * are in no pool. */
static inline void
Owner_release(Owner *self)
{
	slot_release(&Owner_class, self);
}

/** A pool of Owner objects and those of classes below it. */
typedef struct Owner_pool {
	slot_pool slot_pool_Owner;
} Owner_pool;

#define Owner_pool_init(pool_)    slot_pool_init(&(pool_)->slot_pool_Owner, &Owner_class, NULL, 0)
#define Owner_pool_count(pool_)   ((pool_)->slot_pool_Owner.count)
#define Owner_pool_clear(pool_)   slot_pool_clear(&(pool_)->slot_pool_Owner)
#define Owner_pool_destroy(pool_) slot_pool_destroy(&(pool_)->slot_pool_Owner)
#define Owner_pool_walk(pool_)    slot_pool_walk(&(pool_)->slot_pool_Owner)
#define Owner_next(walk_)        SLOT_CAST(Owner *, slot_walk_next(walk_, NULL))

/** As Owner_init leaves it; NULL when out of memory. */
static inline Owner *
Owner_new(Owner_pool *pool)
{
	void *self = slot_pool_new(&pool->slot_pool_Owner, &Owner_class);

	if (self)
		Owner_init(SLOT_CAST(Owner *, self));
	return SLOT_CAST(Owner *, self);
}

/** With all that it owns. */
static inline void
Owner_free(Owner_pool *pool, Owner *self)
{
	slot_pool_free(&pool->slot_pool_Owner, self);
}

typedef Owner *Owner_idx;
#define Owner_at(pool_, pointer_)  ((void)(pool_), (pointer_))
#define Owner_idx_of(pool_, self_) ((void)(pool_), (self_))

#define Owner_ARGS_(slot_A_) \
	slot_A_(NEED, ALWAYS, TRY, GET, Owner, const char *, text, text, 0) \

#define Owner_make(...)             SLOT_MAKE_(Owner, Owner_ARGS_, SLOT_NO_HOOK_, __VA_ARGS__)
#define Owner_replace(object_, ...) SLOT_REPLACE_(Owner, Owner_ARGS_, SLOT_NO_HOOK_, object_, __VA_ARGS__)
#define Owner_of(slot_text_) \
	SLOT_OF_(Owner, SLOT_NO_HOOK_, \
		 SLOT_OF_ARG_(TRY, Owner, const char *, text, text, slot_text_) \
		 SLOT_NO_MORE_)
#define Owner_eq(a_, b_) slot_eq(&Owner_class, SLOT_IS_(Owner, a_), SLOT_IS_(Owner, b_))
#define Owner_repr(self_, text_, size_) slot_repr(&Owner_class, SLOT_IS_(Owner, self_), text_, size_)
#define Owner_validate(self_, report_, context_) slot_validate(&Owner_class, SLOT_IS_(Owner, self_), report_, context_)

#define Owner_to_json(self_, writer_) slot_json_write(writer_, &Owner_class, SLOT_IS_(Owner, self_))

/** What it has is given up; at a fault it is as Owner_init leaves it. */
static inline bool
Owner_from_json(Owner *self, slot_json_reader *reader)
{
	slot_release(&Owner_class, self);
	Owner_init(self);
	return slot_json_read(reader, &Owner_class, self);
}

#define Owner_new_from_json(pool_, reader_) SLOT_CAST(Owner *, slot_json_read_new(reader_, &(pool_)->slot_pool_Owner, &Owner_class))


/*---- class Holder ------------------------------------------------------------------------*/

/** Embeds what owns, so that it has neither set nor copy.
 *
 * Not assigned with '=': two would own the same. */
struct Holder { /* 56 bytes, align 8; as declared 64 */
	SLOT_EXTENSION_ union {
		SLOT_EXTENSION_ struct {
			/*   0 */ Owner one;
			/*   8 */ Owner two[2];
			/*  24 */ Owner some[2];
			/** Optional. */
			/*  40 */ Owner may;
			/*  48 */ uint8_t slot_count_some;
			/*  49 */ uint8_t tag;
			/*  50.0  whether may is set */
			/*  50 */ uint8_t slot_bits50;
			/*  51 */ uint8_t slot_spare51[5];
		};
		SLOT_NOT_COPIED_
	};
};

enum Holder_slot {
	Holder_SLOT_one,
	Holder_SLOT_two,
	Holder_SLOT_some,
	Holder_SLOT_may,
	Holder_SLOT_tag
};
#define Holder_SLOTS SLOT_NAMES("one, two, some, may, tag")
#define Holder_HAS_one SLOT_YES
#define Holder_HAS_two SLOT_YES
#define Holder_HAS_some SLOT_YES
#define Holder_HAS_may SLOT_YES
#define Holder_HAS_tag SLOT_YES
#define Holder_LEN_two 2
#define Holder_LEN_some 2
#define Holder_class (corners_tables.Holder)
/** Changes with names, types and offsets. */
#define Holder_LAYOUT 0x9751f1a9fd15b117

/** What an object starts with: a constant initialiser. */
#define Holder_DEFAULTS \
	{{{ \
		/*   0 one */ Owner_DEFAULTS, \
		/*   8 two */ {Owner_DEFAULTS, Owner_DEFAULTS}, \
		/*  24 some */ {Owner_DEFAULTS, Owner_DEFAULTS}, \
		/*  40 may */ Owner_DEFAULTS, \
		/*  48 slot_count_some */ 0, \
		/*  49 tag */ 0, \
		/*  50 slot_bits50 */ 0x0, \
		/*  51 slot_spare51 */ {0} \
	}}}

static inline const Owner *
Holder_get_one(const Holder *self)
{
	return &self->one;
}

/** To change it in place. */
static inline Owner *
Holder_at_one(Holder *self)
{
	return &self->one;
}

/** NULL past the end. */
static inline const Owner *
Holder_get_two(const Holder *self, size_t i)
{
	SLOT_ASSERT_(i < Holder_LEN_two);
	if (!(i < Holder_LEN_two))
		return NULL;
	return &self->two[i];
}

static inline Owner *
Holder_at_two(Holder *self, size_t i)
{
	SLOT_ASSERT_(i < Holder_LEN_two);
	if (!(i < Holder_LEN_two))
		return NULL;
	return &self->two[i];
}

/** Elements in use, at most Holder_LEN_some. */
static inline size_t
Holder_count_some(const Holder *self)
{
	return self->slot_count_some;
}

/** NULL past the end. */
static inline const Owner *
Holder_get_some(const Holder *self, size_t i)
{
	SLOT_ASSERT_(i < Holder_count_some(self));
	if (!(i < Holder_count_some(self)))
		return NULL;
	return &self->some[i];
}

static inline Owner *
Holder_at_some(Holder *self, size_t i)
{
	SLOT_ASSERT_(i < Holder_count_some(self));
	if (!(i < Holder_count_some(self)))
		return NULL;
	return &self->some[i];
}

/** An object as at the start before number i; false, and nothing changed, where the array is full. */
static inline bool
Holder_insert_some(Holder *self, size_t i)
{
	return slot_insert(&Holder_class, self, Holder_SLOT_some, i) == SLOT_OK;
}

static inline bool
Holder_append_some(Holder *self)
{
	return Holder_insert_some(self, Holder_count_some(self));
}

/** With what it owns. */
static inline bool
Holder_remove_some(Holder *self, size_t i)
{
	return slot_remove(&Holder_class, self, Holder_SLOT_some, i) == SLOT_OK;
}

static inline bool
Holder_has_may(const Holder *self)
{
	return slot_bit(self->slot_bits50, 0);
}

static inline const Owner *
Holder_get_may(const Holder *self)
{
	return &self->may;
}

/** To change it in place; the slot counts as set from here on. */
static inline Owner *
Holder_at_may(Holder *self)
{
	self->slot_bits50 = slot_put8(self->slot_bits50, 0, 1, 1);
	return &self->may;
}

/** Gives up what is there: unset. */
static inline void
Holder_clear_may(Holder *self)
{
	slot_unset(&Holder_class, self, Holder_SLOT_may);
}

static inline uint8_t
Holder_get_tag(const Holder *self)
{
	return self->tag;
}

static inline void
Holder_set_tag(Holder *self, uint8_t value)
{
	self->tag = value;
}

/** Makes raw memory an object. */
static inline void
Holder_init(Holder *self)
{
	static const Holder slot_defaults_ = Holder_DEFAULTS;

	slot_move(self, &slot_defaults_, sizeof *self);
}

/* With copies of all that it owns, in the pools where that is; false, and nothing changed, when out
 * of memory. */
#define Holder_copy(to_, from_) slot_copy(&Holder_class, SLOT_IS_NOT_CONST_(Holder, to_), SLOT_IS_(Holder, from_))

/** Gives up what it owns: texts and lists are as at the start, own pointers NULL. For objects that
 * are in no pool. */
static inline void
Holder_release(Holder *self)
{
	slot_release(&Holder_class, self);
}

/** A pool of Holder objects and those of classes below it. */
typedef struct Holder_pool {
	slot_pool slot_pool_Holder;
} Holder_pool;

#define Holder_pool_init(pool_)    slot_pool_init(&(pool_)->slot_pool_Holder, &Holder_class, NULL, 0)
#define Holder_pool_count(pool_)   ((pool_)->slot_pool_Holder.count)
#define Holder_pool_clear(pool_)   slot_pool_clear(&(pool_)->slot_pool_Holder)
#define Holder_pool_destroy(pool_) slot_pool_destroy(&(pool_)->slot_pool_Holder)
#define Holder_pool_walk(pool_)    slot_pool_walk(&(pool_)->slot_pool_Holder)
#define Holder_next(walk_)        SLOT_CAST(Holder *, slot_walk_next(walk_, NULL))

/** As Holder_init leaves it; NULL when out of memory. */
static inline Holder *
Holder_new(Holder_pool *pool)
{
	void *self = slot_pool_new(&pool->slot_pool_Holder, &Holder_class);

	if (self)
		Holder_init(SLOT_CAST(Holder *, self));
	return SLOT_CAST(Holder *, self);
}

/** With all that it owns. */
static inline void
Holder_free(Holder_pool *pool, Holder *self)
{
	slot_pool_free(&pool->slot_pool_Holder, self);
}

typedef Holder *Holder_idx;
#define Holder_at(pool_, pointer_)  ((void)(pool_), (pointer_))
#define Holder_idx_of(pool_, self_) ((void)(pool_), (self_))

#define Holder_ARGS_(slot_A_) \
	slot_A_(NEED, ALWAYS, SET, GET, Holder, uint8_t, tag, tag, 0) \

#define Holder_make(...)             SLOT_MAKE_(Holder, Holder_ARGS_, SLOT_NO_HOOK_, __VA_ARGS__)
#define Holder_replace(object_, ...) SLOT_REPLACE_(Holder, Holder_ARGS_, SLOT_NO_HOOK_, object_, __VA_ARGS__)
#define Holder_of(slot_tag_) \
	SLOT_OF_(Holder, SLOT_NO_HOOK_, \
		 SLOT_OF_ARG_(SET, Holder, uint8_t, tag, tag, slot_tag_) \
		 SLOT_NO_MORE_)
#define Holder_eq(a_, b_) slot_eq(&Holder_class, SLOT_IS_(Holder, a_), SLOT_IS_(Holder, b_))
#define Holder_repr(self_, text_, size_) slot_repr(&Holder_class, SLOT_IS_(Holder, self_), text_, size_)
#define Holder_validate(self_, report_, context_) slot_validate(&Holder_class, SLOT_IS_(Holder, self_), report_, context_)

#define Holder_to_json(self_, writer_) slot_json_write(writer_, &Holder_class, SLOT_IS_(Holder, self_))

/** What it has is given up; at a fault it is as Holder_init leaves it. */
static inline bool
Holder_from_json(Holder *self, slot_json_reader *reader)
{
	slot_release(&Holder_class, self);
	Holder_init(self);
	return slot_json_read(reader, &Holder_class, self);
}

#define Holder_new_from_json(pool_, reader_) SLOT_CAST(Holder *, slot_json_read_new(reader_, &(pool_)->slot_pool_Holder, &Holder_class))


/*---- checks ------------------------------------------------------------------------------*/

/* Laid out for lp64; this compiler must agree. */
SLOT_LAYOUT(Empty, 1, 1,
	    SLOT_AT(Empty, slot_spare0, 0));
SLOT_LAYOUT(EmptySorted, 1, 1,
	    SLOT_AT(EmptySorted, slot_spare0, 0));
SLOT_LAYOUT(EmptyDeclared, 1, 1,
	    SLOT_AT(EmptyDeclared, slot_spare0, 0));
SLOT_LAYOUT(EmptyPacked, 1, 1,
	    SLOT_AT(EmptyPacked, slot_spare0, 0));
SLOT_LAYOUT(EmptyBig, 1, 1,
	    SLOT_AT(EmptyBig, slot_spare0, 0));
SLOT_LAYOUT(EmptyAbstract, 1, 1,
	    SLOT_AT(EmptyAbstract, slot_spare0, 0));
SLOT_LAYOUT(EmptyChild, 1, 1,
	    SLOT_AT(EmptyChild, slot_spare0, 0));
SLOT_LAYOUT(FullChild, 4, 4,
	    SLOT_AT(FullChild, id, 0));
SLOT_LAYOUT(GrandChild, 4, 4,
	    SLOT_AT(GrandChild, id, 0));
SLOT_LAYOUT(OneBit, 1, 1,
	    SLOT_AT(OneBit, on, 0));
SLOT_LAYOUT(OneByte, 1, 1,
	    SLOT_AT(OneByte, byte_, 0));
SLOT_LAYOUT(OneWide, 8, 8,
	    SLOT_AT(OneWide, word, 0));
SLOT_LAYOUT(OneOptional, 1, 1,
	    SLOT_AT(OneOptional, slot_bits0, 0));
SLOT_LAYOUT(HoldsEmpty, 2, 1,
	    SLOT_AT(HoldsEmpty, nothing, 0) &&
	    SLOT_AT(HoldsEmpty, one, 1));
SLOT_LAYOUT(Open, 16, 8,
	    SLOT_AT(Open, slot_dict, 0) &&
	    SLOT_AT(Open, id, 8) &&
	    SLOT_AT(Open, slot_spare12, 12));
SLOT_LAYOUT(Frozen, 16, 4,
	    SLOT_AT(Frozen, id, 0) &&
	    SLOT_AT(Frozen, on, 4) &&
	    SLOT_AT(Frozen, name, 5) &&
	    SLOT_AT(Frozen, slot_count_list, 9) &&
	    SLOT_AT(Frozen, list, 10) &&
	    SLOT_AT(Frozen, slot_spare13, 13));
SLOT_LAYOUT(Aligned, 64, 64,
	    SLOT_AT(Aligned, id, 0) &&
	    SLOT_AT(Aligned, state, 4) &&
	    SLOT_AT(Aligned, slot_spare5, 5));
SLOT_LAYOUT(Constant, 1, 1,
	    SLOT_AT(Constant, id, 0));
SLOT_LAYOUT(Old, 8, 4,
	    SLOT_AT(Old, id, 0) &&
	    SLOT_AT(Old, gone, 4));
SLOT_LAYOUT(Keyed, 24, 8,
	    SLOT_AT(Keyed, ratio, 0) &&
	    SLOT_AT(Keyed, id, 8) &&
	    SLOT_AT(Keyed, number, 12) &&
	    SLOT_AT(Keyed, small_, 16) &&
	    SLOT_AT(Keyed, share, 17) &&
	    SLOT_AT(Keyed, slot_spare18, 18));
SLOT_LAYOUT(Named, 9, 1,
	    SLOT_AT(Named, name, 0) &&
	    SLOT_AT(Named, seen, 8));
SLOT_LAYOUT(Aged, 1, 1,
	    SLOT_AT(Aged, age, 0));
SLOT_LAYOUT(Person, 16, 4,
	    SLOT_AT(Person, id, 0) &&
	    SLOT_AT(Person, name, 4) &&
	    SLOT_AT(Person, seen, 12) &&
	    SLOT_AT(Person, age, 13) &&
	    SLOT_AT(Person, slot_spare14, 14));
SLOT_LAYOUT(Narrowed, 20, 4,
	    SLOT_AT(Narrowed, id, 0) &&
	    SLOT_AT(Narrowed, name, 4) &&
	    SLOT_AT(Narrowed, seen, 12) &&
	    SLOT_AT(Narrowed, age, 13) &&
	    SLOT_AT(Narrowed, slot_spare14, 14) &&
	    SLOT_AT(Narrowed, adult, 16) &&
	    SLOT_AT(Narrowed, slot_spare17, 17));
SLOT_LAYOUT(Sorted, 16, 8,
	    SLOT_AT(Sorted, b, 0) &&
	    SLOT_AT(Sorted, a, 8) &&
	    SLOT_AT(Sorted, c, 9) &&
	    SLOT_AT(Sorted, d, 10) &&
	    SLOT_AT(Sorted, slot_bits11, 11) &&
	    SLOT_AT(Sorted, slot_bits12, 12) &&
	    SLOT_AT(Sorted, slot_spare14, 14));
SLOT_LAYOUT(DeclaredParent, 8, 4,
	    SLOT_AT(DeclaredParent, a, 0) &&
	    SLOT_AT(DeclaredParent, b, 4));
SLOT_LAYOUT(DeclaredChild, 32, 8,
	    SLOT_AT(DeclaredChild, a, 0) &&
	    SLOT_AT(DeclaredChild, b, 4) &&
	    SLOT_AT(DeclaredChild, c, 8) &&
	    SLOT_AT(DeclaredChild, d, 16) &&
	    SLOT_AT(DeclaredChild, slot_bits24, 24));
SLOT_LAYOUT(PackedParent, 5, 1,
	    SLOT_AT(PackedParent, a, 0) &&
	    SLOT_AT(PackedParent, b, 1));
SLOT_LAYOUT(PackedChild, 17, 1,
	    SLOT_AT(PackedChild, a, 0) &&
	    SLOT_AT(PackedChild, b, 1) &&
	    SLOT_AT(PackedChild, c, 5) &&
	    SLOT_AT(PackedChild, d, 6) &&
	    SLOT_AT(PackedChild, e, 14) &&
	    SLOT_AT(PackedChild, slot_bits16, 16));
SLOT_LAYOUT(BigParent, 5, 1,
	    SLOT_AT(BigParent, a, 0) &&
	    SLOT_AT(BigParent, b, 1));
SLOT_LAYOUT(BigChild, 16, 1,
	    SLOT_AT(BigChild, a, 0) &&
	    SLOT_AT(BigChild, b, 1) &&
	    SLOT_AT(BigChild, c, 5) &&
	    SLOT_AT(BigChild, d, 7) &&
	    SLOT_AT(BigChild, slot_bits15, 15));
SLOT_LAYOUT(AbstractLists, 36, 4,
	    SLOT_AT(AbstractLists, frozen, 0) &&
	    SLOT_AT(AbstractLists, ports, 16) &&
	    SLOT_AT(AbstractLists, name, 22) &&
	    SLOT_AT(AbstractLists, slot_count_some, 30) &&
	    SLOT_AT(AbstractLists, some, 31) &&
	    SLOT_AT(AbstractLists, slot_bits34, 34) &&
	    SLOT_AT(AbstractLists, slot_spare35, 35));
SLOT_LAYOUT(ConcreteLists, 36, 4,
	    SLOT_AT(ConcreteLists, frozen, 0) &&
	    SLOT_AT(ConcreteLists, ports, 16) &&
	    SLOT_AT(ConcreteLists, name, 22) &&
	    SLOT_AT(ConcreteLists, slot_count_some, 30) &&
	    SLOT_AT(ConcreteLists, some, 31) &&
	    SLOT_AT(ConcreteLists, slot_bits34, 34) &&
	    SLOT_AT(ConcreteLists, tag, 35));
SLOT_LAYOUT(BoundsByText, 24, 8,
	    SLOT_AT(BoundsByText, all, 0) &&
	    SLOT_AT(BoundsByText, most, 8) &&
	    SLOT_AT(BoundsByText, part, 16) &&
	    SLOT_AT(BoundsByText, age, 20) &&
	    SLOT_AT(BoundsByText, slot_spare21, 21));
SLOT_LAYOUT(Spares, 10, 2,
	    SLOT_AT(Spares, wide, 0) &&
	    SLOT_AT(Spares, around, 2) &&
	    SLOT_AT(Spares, low, 4) &&
	    SLOT_AT(Spares, high, 5) &&
	    SLOT_AT(Spares, positive, 6) &&
	    SLOT_AT(Spares, all, 7) &&
	    SLOT_AT(Spares, slot_bits8, 8) &&
	    SLOT_AT(Spares, slot_spare9, 9));
SLOT_LAYOUT(Owner, 8, 8,
	    SLOT_AT(Owner, text, 0));
SLOT_LAYOUT(Holder, 56, 8,
	    SLOT_AT(Holder, one, 0) &&
	    SLOT_AT(Holder, two, 8) &&
	    SLOT_AT(Holder, some, 24) &&
	    SLOT_AT(Holder, may, 40) &&
	    SLOT_AT(Holder, slot_count_some, 48) &&
	    SLOT_AT(Holder, tag, 49) &&
	    SLOT_AT(Holder, slot_bits50, 50) &&
	    SLOT_AT(Holder, slot_spare51, 51));

SLOT_HEADER_END
#endif /* CORNERS_H */


/*---- tables: one definition per program --------------------------------------------------*/

#if defined(CORNERS_IMPLEMENTATION) && !defined(CORNERS_IMPLEMENTED)
#define CORNERS_IMPLEMENTED

const struct corners_tables corners_tables = {
	{ /* Empty */
		0x622194c1c20bfcbe, 0xb5d445774c80560f, 0xe220a8397b1dcdaf,
		SLOT_FROM_(corners_tables, Empty, slot_infos, 0, slot_info),
		SLOT_FROM_(corners_tables, Empty, slot_keys, 0, slot_key),
		SLOT_FROM_(corners_tables, Empty, slot_places8, 0, uint8_t),
		0,
		SLOT_FROM_(corners_tables, Empty, slot_ancestors, 0, uint64_t),
		SLOT_FROM_(corners_tables, Empty, slot_texts, 0, char),
		offsetof(struct corners_tables, Empty), 1, 0,
		1, 1, 0, 0, 1, 0, 1,
		0, 0, 0, 0, 0, 0, 37, 63, {0}
	},
	{ /* EmptySorted */
		0xe5c0f624287ebf0f, 0xb5d445774c80560f, 0xe220a8397b1dcdaf,
		SLOT_FROM_(corners_tables, EmptySorted, slot_infos, 0, slot_info),
		SLOT_FROM_(corners_tables, EmptySorted, slot_keys, 0, slot_key),
		SLOT_FROM_(corners_tables, EmptySorted, slot_places8, 2, uint8_t),
		0,
		SLOT_FROM_(corners_tables, EmptySorted, slot_ancestors, 1, uint64_t),
		SLOT_FROM_(corners_tables, EmptySorted, slot_texts, 0, char),
		offsetof(struct corners_tables, EmptySorted), 7, 0,
		1, 1, 0, 2, 2, 0, 1,
		0, 0, 0, 0, 0, 0, 37, 63, {0}
	},
	{ /* EmptyDeclared */
		0x95200530e91ee7c4, 0xb5d445774c80560f, 0xe220a8397b1dcdaf,
		SLOT_FROM_(corners_tables, EmptyDeclared, slot_infos, 0, slot_info),
		SLOT_FROM_(corners_tables, EmptyDeclared, slot_keys, 0, slot_key),
		SLOT_FROM_(corners_tables, EmptyDeclared, slot_places8, 4, uint8_t),
		0,
		SLOT_FROM_(corners_tables, EmptyDeclared, slot_ancestors, 2, uint64_t),
		SLOT_FROM_(corners_tables, EmptyDeclared, slot_texts, 0, char),
		offsetof(struct corners_tables, EmptyDeclared), 19, 0,
		1, 1, 0, 3, 3, 0, 1,
		0, 0, 0, 0, 0, 0, 37, 63, {0}
	},
	{ /* EmptyPacked */
		0xa065db750e747f26, 0xb5d445774c80560f, 0xe220a8397b1dcdaf,
		SLOT_FROM_(corners_tables, EmptyPacked, slot_infos, 0, slot_info),
		SLOT_FROM_(corners_tables, EmptyPacked, slot_keys, 0, slot_key),
		SLOT_FROM_(corners_tables, EmptyPacked, slot_places8, 6, uint8_t),
		0,
		SLOT_FROM_(corners_tables, EmptyPacked, slot_ancestors, 3, uint64_t),
		SLOT_FROM_(corners_tables, EmptyPacked, slot_texts, 0, char),
		offsetof(struct corners_tables, EmptyPacked), 33, 0,
		1, 1, 0, 4, 4, 0, 1,
		SLOT_CLASS_PACKED, 0, 0, 0, 0, 0, 37, 63, {0}
	},
	{ /* EmptyBig */
		0xc559a7b9badefd20, 0xb5d0df774c7d72e6, 0xe220a8397b1dcdaf,
		SLOT_FROM_(corners_tables, EmptyBig, slot_infos, 0, slot_info),
		SLOT_FROM_(corners_tables, EmptyBig, slot_keys, 0, slot_key),
		SLOT_FROM_(corners_tables, EmptyBig, slot_places8, 8, uint8_t),
		0,
		SLOT_FROM_(corners_tables, EmptyBig, slot_ancestors, 4, uint64_t),
		SLOT_FROM_(corners_tables, EmptyBig, slot_texts, 0, char),
		offsetof(struct corners_tables, EmptyBig), 45, 0,
		1, 1, 0, 5, 5, 0, 1,
		SLOT_CLASS_PACKED, 0, 0, 0, 0, 0, 37, 63, {0}
	},
	{ /* EmptyAbstract */
		0x8be0f8a1ef1d97d4, 0xb5d445774c80560f, 0xe220a8397b1dcdaf,
		SLOT_FROM_(corners_tables, EmptyAbstract, slot_infos, 0, slot_info),
		SLOT_FROM_(corners_tables, EmptyAbstract, slot_keys, 0, slot_key),
		SLOT_FROM_(corners_tables, EmptyAbstract, slot_places8, 10, uint8_t),
		0,
		SLOT_FROM_(corners_tables, EmptyAbstract, slot_ancestors, 5, uint64_t),
		SLOT_FROM_(corners_tables, EmptyAbstract, slot_texts, 0, char),
		offsetof(struct corners_tables, EmptyAbstract), 54, 0,
		1, 1, 0, 6, 8, 0, 1,
		SLOT_CLASS_ABSTRACT | SLOT_CLASS_LENDS, 0, 0, 0, 0, 0, 37, 63, {0}
	},
	{ /* EmptyChild */
		0x1843dc23f59eb9bc, 0x9909d7595f40bb33, 0xe220a8397b1dcdaf,
		SLOT_FROM_(corners_tables, EmptyChild, slot_infos, 0, slot_info),
		SLOT_FROM_(corners_tables, EmptyChild, slot_keys, 0, slot_key),
		SLOT_FROM_(corners_tables, EmptyChild, slot_places8, 12, uint8_t),
		0,
		SLOT_FROM_(corners_tables, EmptyChild, slot_ancestors, 6, uint64_t),
		SLOT_FROM_(corners_tables, EmptyChild, slot_texts, 0, char),
		offsetof(struct corners_tables, EmptyChild), 68, 0,
		1, 1, 0, 1, 1, 1, 1,
		0, 0, 0, 0, 0, 0, 37, 63, {0}
	},
	{ /* FullChild */
		0xdb3b0de71841085a, 0x5e5051accbeabbb5, 0xe220a8397b1dcdaf,
		SLOT_FROM_(corners_tables, FullChild, slot_infos, 0, slot_info),
		SLOT_FROM_(corners_tables, FullChild, slot_keys, 0, slot_key),
		SLOT_FROM_(corners_tables, FullChild, slot_places8, 14, uint8_t),
		0,
		SLOT_FROM_(corners_tables, FullChild, slot_ancestors, 8, uint64_t),
		SLOT_FROM_(corners_tables, FullChild, slot_texts, 0, char),
		offsetof(struct corners_tables, FullChild), 79, 0,
		4, 4, 1, 7, 8, 1, 1,
		0, 0, 0, 0, 0, 0, 37, 63, {0}
	},
	{ /* GrandChild */
		0xc34a745c9a0e6b85, 0x8659a3a4b1f6f329, 0xe220a8397b1dcdaf,
		SLOT_FROM_(corners_tables, GrandChild, slot_infos, 1, slot_info),
		SLOT_FROM_(corners_tables, GrandChild, slot_keys, 1, slot_key),
		SLOT_FROM_(corners_tables, GrandChild, slot_places8, 16, uint8_t),
		0,
		SLOT_FROM_(corners_tables, GrandChild, slot_ancestors, 10, uint64_t),
		SLOT_FROM_(corners_tables, GrandChild, slot_texts, 0, char),
		offsetof(struct corners_tables, GrandChild), 101, 0,
		4, 4, 1, 8, 8, 2, 1,
		0, 0, 0, 0, 0, 0, 37, 63, {0}
	},
	{ /* OneBit */
		0x36f231919f34b97a, 0x9bc2bc20be95bd90, 0xe220a8397b1dcdaf,
		SLOT_FROM_(corners_tables, OneBit, slot_infos, 2, slot_info),
		SLOT_FROM_(corners_tables, OneBit, slot_keys, 2, slot_key),
		SLOT_FROM_(corners_tables, OneBit, slot_places8, 18, uint8_t),
		0,
		SLOT_FROM_(corners_tables, OneBit, slot_ancestors, 13, uint64_t),
		SLOT_FROM_(corners_tables, OneBit, slot_texts, 0, char),
		offsetof(struct corners_tables, OneBit), 112, 0,
		1, 1, 1, 9, 9, 0, 1,
		0, 0, 0, 0, 0, 0, 37, 63, {0}
	},
	{ /* OneByte */
		0x1efac971d6e473fd, 0xf51c3572a70d899c, 0xe220a8397b1dcdaf,
		SLOT_FROM_(corners_tables, OneByte, slot_infos, 3, slot_info),
		SLOT_FROM_(corners_tables, OneByte, slot_keys, 3, slot_key),
		SLOT_FROM_(corners_tables, OneByte, slot_places8, 20, uint8_t),
		0,
		SLOT_FROM_(corners_tables, OneByte, slot_ancestors, 14, uint64_t),
		SLOT_FROM_(corners_tables, OneByte, slot_texts, 0, char),
		offsetof(struct corners_tables, OneByte), 127, 0,
		1, 1, 1, 10, 10, 0, 1,
		0, 0, 0, 0, 0, 0, 37, 63, {0}
	},
	{ /* OneWide */
		0xa55458bfbc09c860, 0x694a5c1e20cbc50c, 0xe220a8397b1dcdaf,
		SLOT_FROM_(corners_tables, OneWide, slot_infos, 4, slot_info),
		SLOT_FROM_(corners_tables, OneWide, slot_keys, 4, slot_key),
		SLOT_FROM_(corners_tables, OneWide, slot_places8, 22, uint8_t),
		0,
		SLOT_FROM_(corners_tables, OneWide, slot_ancestors, 15, uint64_t),
		SLOT_FROM_(corners_tables, OneWide, slot_texts, 0, char),
		offsetof(struct corners_tables, OneWide), 149, 0,
		8, 8, 1, 11, 11, 0, 1,
		0, 0, 0, 0, 0, 0, 37, 63, {0}
	},
	{ /* OneOptional */
		0xffc44ce48d340fe7, 0xfe5e87409f64f161, 0xe220a8397b1dcdaf,
		SLOT_FROM_(corners_tables, OneOptional, slot_infos, 5, slot_info),
		SLOT_FROM_(corners_tables, OneOptional, slot_keys, 5, slot_key),
		SLOT_FROM_(corners_tables, OneOptional, slot_places8, 24, uint8_t),
		0,
		SLOT_FROM_(corners_tables, OneOptional, slot_ancestors, 16, uint64_t),
		SLOT_FROM_(corners_tables, OneOptional, slot_texts, 0, char),
		offsetof(struct corners_tables, OneOptional), 171, 0,
		1, 1, 1, 12, 12, 0, 1,
		0, 0, 0, 0, 0, 0, 37, 63, {0}
	},
	{ /* HoldsEmpty */
		0xd3d4a914d806346a, 0x19d3354ca3d6d72f, 0x6e789e6aa1b965f5,
		SLOT_FROM_(corners_tables, HoldsEmpty, slot_infos, 6, slot_info),
		SLOT_FROM_(corners_tables, HoldsEmpty, slot_keys, 6, slot_key),
		SLOT_FROM_(corners_tables, HoldsEmpty, slot_places8, 26, uint8_t),
		0,
		SLOT_FROM_(corners_tables, HoldsEmpty, slot_ancestors, 17, uint64_t),
		SLOT_FROM_(corners_tables, HoldsEmpty, slot_texts, 0, char),
		offsetof(struct corners_tables, HoldsEmpty), 183, 0,
		2, 1, 2, 13, 13, 0, 1,
		0, 0, 0, 0, 0, 0, 37, 63, {0}
	},
	{ /* Open */
		0x1cb8fe39626abc59, 0x04edc63a5653ffa1, 0xe220a8397b1dcdaf,
		SLOT_FROM_(corners_tables, Open, slot_infos, 8, slot_info),
		SLOT_FROM_(corners_tables, Open, slot_keys, 8, slot_key),
		SLOT_FROM_(corners_tables, Open, slot_places8, 28, uint8_t),
		0,
		SLOT_FROM_(corners_tables, Open, slot_ancestors, 18, uint64_t),
		SLOT_FROM_(corners_tables, Open, slot_texts, 0, char),
		offsetof(struct corners_tables, Open), 206, 211,
		16, 8, 1, 14, 14, 0, 1,
		SLOT_CLASS_OPEN | SLOT_CLASS_OWNS, 1, 0, 0, 0, 0, 37, 63, {0}
	},
	{ /* Frozen */
		0x2230239a8a454933, 0x3f857fc878818885, 0x2c829abe1f4532e1,
		SLOT_FROM_(corners_tables, Frozen, slot_infos, 9, slot_info),
		SLOT_FROM_(corners_tables, Frozen, slot_keys, 9, slot_key),
		SLOT_FROM_(corners_tables, Frozen, slot_places8, 30, uint8_t),
		0,
		SLOT_FROM_(corners_tables, Frozen, slot_ancestors, 19, uint64_t),
		SLOT_FROM_(corners_tables, Frozen, slot_texts, 0, char),
		offsetof(struct corners_tables, Frozen), 256, 263,
		16, 4, 4, 15, 15, 0, 3,
		SLOT_CLASS_FROZEN, 0, 0, 0, 0, 0, 37, 62, {0}
	},
	{ /* Aligned */
		0x816b9bbf86af294f, 0x2be944f0a4d0c89a, 0xf88bb8a8724c81ed,
		SLOT_FROM_(corners_tables, Aligned, slot_infos, 13, slot_info),
		SLOT_FROM_(corners_tables, Aligned, slot_keys, 13, slot_key),
		SLOT_FROM_(corners_tables, Aligned, slot_places8, 34, uint8_t),
		0,
		SLOT_FROM_(corners_tables, Aligned, slot_ancestors, 20, uint64_t),
		SLOT_FROM_(corners_tables, Aligned, slot_texts, 0, char),
		offsetof(struct corners_tables, Aligned), 319, 0,
		64, 64, 2, 16, 16, 0, 1,
		0, 0, 0, 0, 0, 0, 37, 63, {0}
	},
	{ /* Constant */
		0x96c90cbdef31eb15, 0x08ac411632e651a3, 0xe220a8397b1dcdaf,
		SLOT_FROM_(corners_tables, Constant, slot_infos, 15, slot_info),
		SLOT_FROM_(corners_tables, Constant, slot_keys, 15, slot_key),
		SLOT_FROM_(corners_tables, Constant, slot_places8, 36, uint8_t),
		0,
		SLOT_FROM_(corners_tables, Constant, slot_ancestors, 21, uint64_t),
		SLOT_FROM_(corners_tables, Constant, slot_texts, 0, char),
		offsetof(struct corners_tables, Constant), 333, 0,
		1, 1, 1, 17, 17, 0, 1,
		0, 0, 0, 0, 0, 0, 37, 63, {0}
	},
	{ /* Old */
		0xc52db66b3d1d63e6, 0xd34e54cf11eacd85, 0xe220a8397b1dcdaf,
		SLOT_FROM_(corners_tables, Old, slot_infos, 16, slot_info),
		SLOT_FROM_(corners_tables, Old, slot_keys, 16, slot_key),
		SLOT_FROM_(corners_tables, Old, slot_places8, 38, uint8_t),
		0,
		SLOT_FROM_(corners_tables, Old, slot_ancestors, 22, uint64_t),
		SLOT_FROM_(corners_tables, Old, slot_texts, 0, char),
		offsetof(struct corners_tables, Old), 342, 0,
		8, 4, 2, 18, 18, 0, 1,
		0, 0, 0, 0, 0, 0, 37, 63, {0}
	},
	{ /* Keyed */
		0x9917e4fb9f9ce5ad, 0x7904410d4d8f3e18, 0xe220a8397b1dcdaf,
		SLOT_FROM_(corners_tables, Keyed, slot_infos, 18, slot_info),
		SLOT_FROM_(corners_tables, Keyed, slot_keys, 18, slot_key),
		SLOT_FROM_(corners_tables, Keyed, slot_places8, 40, uint8_t),
		0,
		SLOT_FROM_(corners_tables, Keyed, slot_ancestors, 23, uint64_t),
		SLOT_FROM_(corners_tables, Keyed, slot_texts, 0, char),
		offsetof(struct corners_tables, Keyed), 351, 0,
		24, 8, 5, 19, 19, 0, 7,
		0, 0, 0, 0, 0, 0, 37, 61, {0}
	},
	{ /* Named */
		0x117cc14b79d75036, 0xe93401b75bb8f40c, 0xe220a8397b1dcdaf,
		SLOT_FROM_(corners_tables, Named, slot_infos, 23, slot_info),
		SLOT_FROM_(corners_tables, Named, slot_keys, 23, slot_key),
		SLOT_FROM_(corners_tables, Named, slot_places8, 48, uint8_t),
		0,
		SLOT_FROM_(corners_tables, Named, slot_ancestors, 24, uint64_t),
		SLOT_FROM_(corners_tables, Named, slot_texts, 0, char),
		offsetof(struct corners_tables, Named), 417, 0,
		9, 1, 2, 20, 20, 0, 1,
		SLOT_CLASS_ABSTRACT | SLOT_CLASS_LENDS, 0, 0, 0, 0, 0, 37, 63, {0}
	},
	{ /* Aged */
		0x2001c5097f2c0238, 0x5263a9fee874995e, 0xe220a8397b1dcdaf,
		SLOT_FROM_(corners_tables, Aged, slot_infos, 25, slot_info),
		SLOT_FROM_(corners_tables, Aged, slot_keys, 25, slot_key),
		SLOT_FROM_(corners_tables, Aged, slot_places8, 50, uint8_t),
		0,
		SLOT_FROM_(corners_tables, Aged, slot_ancestors, 25, uint64_t),
		SLOT_FROM_(corners_tables, Aged, slot_texts, 0, char),
		offsetof(struct corners_tables, Aged), 436, 0,
		1, 1, 1, 21, 21, 0, 1,
		SLOT_CLASS_ABSTRACT | SLOT_CLASS_LENDS, 0, 0, 0, 0, 0, 37, 63, {0}
	},
	{ /* Person */
		0x41e37a2bf078c450, 0xfffcf955419b3f4c, 0x657eecdd3cb13d09,
		SLOT_FROM_(corners_tables, Person, slot_infos, 26, slot_info),
		SLOT_FROM_(corners_tables, Person, slot_keys, 26, slot_key),
		SLOT_FROM_(corners_tables, Person, slot_places8, 52, uint8_t),
		0,
		SLOT_FROM_(corners_tables, Person, slot_ancestors, 26, uint64_t),
		SLOT_FROM_(corners_tables, Person, slot_texts, 0, char),
		offsetof(struct corners_tables, Person), 445, 0,
		16, 4, 4, 22, 23, 0, 3,
		0, 0, 0, 0, 0, 0, 37, 62, {0}
	},
	{ /* Narrowed */
		0x13f0fd57aea204db, 0x3f947e5f9c79b2a2, 0x3ee5789041c98ac3,
		SLOT_FROM_(corners_tables, Narrowed, slot_infos, 30, slot_info),
		SLOT_FROM_(corners_tables, Narrowed, slot_keys, 30, slot_key),
		SLOT_FROM_(corners_tables, Narrowed, slot_places8, 56, uint8_t),
		0,
		SLOT_FROM_(corners_tables, Narrowed, slot_ancestors, 27, uint64_t),
		SLOT_FROM_(corners_tables, Narrowed, slot_texts, 0, char),
		offsetof(struct corners_tables, Narrowed), 452, 0,
		20, 4, 5, 23, 23, 1, 7,
		0, 0, 0, 0, 0, 0, 37, 61, {0}
	},
	{ /* Sorted */
		0x6926fede13bc0698, 0xb7b0d5ccabfa5591, 0xe220a8397b1dcdaf,
		SLOT_FROM_(corners_tables, Sorted, slot_infos, 35, slot_info),
		SLOT_FROM_(corners_tables, Sorted, slot_keys, 35, slot_key),
		SLOT_FROM_(corners_tables, Sorted, slot_places8, 64, uint8_t),
		0,
		SLOT_FROM_(corners_tables, Sorted, slot_ancestors, 29, uint64_t),
		SLOT_FROM_(corners_tables, Sorted, slot_texts, 0, char),
		offsetof(struct corners_tables, Sorted), 474, 0,
		16, 8, 6, 24, 24, 0, 7,
		0, 0, 0, 0, 0, 0, 37, 61, {0}
	},
	{ /* DeclaredParent */
		0xb023d6199d94042b, 0xe06a529ef4e55816, 0xe220a8397b1dcdaf,
		SLOT_FROM_(corners_tables, DeclaredParent, slot_infos, 41, slot_info),
		SLOT_FROM_(corners_tables, DeclaredParent, slot_keys, 41, slot_key),
		SLOT_FROM_(corners_tables, DeclaredParent, slot_places8, 72, uint8_t),
		0,
		SLOT_FROM_(corners_tables, DeclaredParent, slot_ancestors, 30, uint64_t),
		SLOT_FROM_(corners_tables, DeclaredParent, slot_texts, 0, char),
		offsetof(struct corners_tables, DeclaredParent), 514, 0,
		8, 4, 2, 25, 26, 0, 1,
		0, 0, 0, 0, 0, 0, 37, 63, {0}
	},
	{ /* DeclaredChild */
		0xdabcadb37af2661b, 0x6551b90a31c247d2, 0xe220a8397b1dcdaf,
		SLOT_FROM_(corners_tables, DeclaredChild, slot_infos, 43, slot_info),
		SLOT_FROM_(corners_tables, DeclaredChild, slot_keys, 43, slot_key),
		SLOT_FROM_(corners_tables, DeclaredChild, slot_places8, 74, uint8_t),
		0,
		SLOT_FROM_(corners_tables, DeclaredChild, slot_ancestors, 31, uint64_t),
		SLOT_FROM_(corners_tables, DeclaredChild, slot_texts, 0, char),
		offsetof(struct corners_tables, DeclaredChild), 529, 0,
		32, 8, 5, 26, 26, 1, 7,
		0, 0, 0, 0, 0, 0, 37, 61, {0}
	},
	{ /* PackedParent */
		0xf6a70af37c5f2a31, 0xcc92c8cea8c33a07, 0xe220a8397b1dcdaf,
		SLOT_FROM_(corners_tables, PackedParent, slot_infos, 48, slot_info),
		SLOT_FROM_(corners_tables, PackedParent, slot_keys, 48, slot_key),
		SLOT_FROM_(corners_tables, PackedParent, slot_places8, 82, uint8_t),
		0,
		SLOT_FROM_(corners_tables, PackedParent, slot_ancestors, 33, uint64_t),
		SLOT_FROM_(corners_tables, PackedParent, slot_texts, 0, char),
		offsetof(struct corners_tables, PackedParent), 543, 0,
		5, 1, 2, 27, 28, 0, 1,
		SLOT_CLASS_PACKED, 0, 0, 0, 0, 0, 37, 63, {0}
	},
	{ /* PackedChild */
		0x601df32ba1bea441, 0x2f3a493d7f5a2dbb, 0xe220a8397b1dcdaf,
		SLOT_FROM_(corners_tables, PackedChild, slot_infos, 50, slot_info),
		SLOT_FROM_(corners_tables, PackedChild, slot_keys, 50, slot_key),
		SLOT_FROM_(corners_tables, PackedChild, slot_places8, 84, uint8_t),
		0,
		SLOT_FROM_(corners_tables, PackedChild, slot_ancestors, 34, uint64_t),
		SLOT_FROM_(corners_tables, PackedChild, slot_texts, 0, char),
		offsetof(struct corners_tables, PackedChild), 556, 0,
		17, 1, 5, 28, 28, 1, 7,
		SLOT_CLASS_PACKED, 0, 0, 0, 0, 0, 37, 61, {0}
	},
	{ /* BigParent */
		0xe678a685ccd80d19, 0xcc8f62cea8c056de, 0xe220a8397b1dcdaf,
		SLOT_FROM_(corners_tables, BigParent, slot_infos, 55, slot_info),
		SLOT_FROM_(corners_tables, BigParent, slot_keys, 55, slot_key),
		SLOT_FROM_(corners_tables, BigParent, slot_places8, 92, uint8_t),
		0,
		SLOT_FROM_(corners_tables, BigParent, slot_ancestors, 36, uint64_t),
		SLOT_FROM_(corners_tables, BigParent, slot_texts, 0, char),
		offsetof(struct corners_tables, BigParent), 577, 0,
		5, 1, 2, 29, 30, 0, 1,
		SLOT_CLASS_PACKED, 0, 0, 0, 0, 0, 37, 63, {0}
	},
	{ /* BigChild */
		0xbf8eafd899b20139, 0xf1cd767b1c726ecf, 0xe220a8397b1dcdaf,
		SLOT_FROM_(corners_tables, BigChild, slot_infos, 57, slot_info),
		SLOT_FROM_(corners_tables, BigChild, slot_keys, 57, slot_key),
		SLOT_FROM_(corners_tables, BigChild, slot_places8, 94, uint8_t),
		0,
		SLOT_FROM_(corners_tables, BigChild, slot_ancestors, 37, uint64_t),
		SLOT_FROM_(corners_tables, BigChild, slot_texts, 0, char),
		offsetof(struct corners_tables, BigChild), 587, 0,
		16, 1, 4, 30, 30, 1, 3,
		SLOT_CLASS_PACKED, 0, 0, 0, 0, 0, 37, 62, {0}
	},
	{ /* AbstractLists */
		0xf22d8c697db6b668, 0xed74ba589115acbc, 0x3466e9a083914f65,
		SLOT_FROM_(corners_tables, AbstractLists, slot_infos, 61, slot_info),
		SLOT_FROM_(corners_tables, AbstractLists, slot_keys, 61, slot_key),
		SLOT_FROM_(corners_tables, AbstractLists, slot_places8, 98, uint8_t),
		0,
		SLOT_FROM_(corners_tables, AbstractLists, slot_ancestors, 39, uint64_t),
		SLOT_FROM_(corners_tables, AbstractLists, slot_texts, 0, char),
		offsetof(struct corners_tables, AbstractLists), 596, 610,
		36, 4, 4, 31, 32, 0, 3,
		SLOT_CLASS_ABSTRACT | SLOT_CLASS_LENDS, 0, 0, 0, 0, 0, 37, 62, {0}
	},
	{ /* ConcreteLists */
		0xc5e7f0542a77410b, 0xfc675d561144f7ed, 0x53cb9f0c747ea2eb,
		SLOT_FROM_(corners_tables, ConcreteLists, slot_infos, 65, slot_info),
		SLOT_FROM_(corners_tables, ConcreteLists, slot_keys, 65, slot_key),
		SLOT_FROM_(corners_tables, ConcreteLists, slot_places8, 102, uint8_t),
		0,
		SLOT_FROM_(corners_tables, ConcreteLists, slot_ancestors, 40, uint64_t),
		SLOT_FROM_(corners_tables, ConcreteLists, slot_texts, 0, char),
		offsetof(struct corners_tables, ConcreteLists), 702, 0,
		36, 4, 5, 32, 32, 1, 7,
		0, 0, 0, 0, 0, 0, 37, 61, {0}
	},
	{ /* BoundsByText */
		0xc5da0dd292d6f48e, 0xdea3b196f51ea74d, 0x8e1f7555983aa92f,
		SLOT_FROM_(corners_tables, BoundsByText, slot_infos, 70, slot_info),
		SLOT_FROM_(corners_tables, BoundsByText, slot_keys, 70, slot_key),
		SLOT_FROM_(corners_tables, BoundsByText, slot_places8, 110, uint8_t),
		0,
		SLOT_FROM_(corners_tables, BoundsByText, slot_ancestors, 42, uint64_t),
		SLOT_FROM_(corners_tables, BoundsByText, slot_texts, 0, char),
		offsetof(struct corners_tables, BoundsByText), 720, 0,
		24, 8, 4, 33, 33, 0, 3,
		0, 0, 0, 0, 0, 0, 37, 62, {0}
	},
	{ /* Spares */
		0xa910f3dd5d8c5279, 0xa966c7926143d099, 0xcf448a5882bb9699,
		SLOT_FROM_(corners_tables, Spares, slot_infos, 74, slot_info),
		SLOT_FROM_(corners_tables, Spares, slot_keys, 74, slot_key),
		SLOT_FROM_(corners_tables, Spares, slot_places8, 114, uint8_t),
		0,
		SLOT_FROM_(corners_tables, Spares, slot_ancestors, 43, uint64_t),
		SLOT_FROM_(corners_tables, Spares, slot_texts, 0, char),
		offsetof(struct corners_tables, Spares), 767, 774,
		10, 2, 7, 34, 34, 0, 7,
		0, 0, 0, 0, 0, 0, 37, 61, {0}
	},
	{ /* Owner */
		0xb9f7bb585667f2a4, 0xb695d6d58ab54419, 0xe220a8397b1dcdaf,
		SLOT_FROM_(corners_tables, Owner, slot_infos, 81, slot_info),
		SLOT_FROM_(corners_tables, Owner, slot_keys, 81, slot_key),
		SLOT_FROM_(corners_tables, Owner, slot_places8, 122, uint8_t),
		0,
		SLOT_FROM_(corners_tables, Owner, slot_ancestors, 44, uint64_t),
		SLOT_FROM_(corners_tables, Owner, slot_texts, 0, char),
		offsetof(struct corners_tables, Owner), 890, 0,
		8, 8, 1, 35, 35, 0, 1,
		SLOT_CLASS_OWNS, 0, 0, 0, 0, 0, 37, 63, {0}
	},
	{ /* Holder */
		0x491b372480194cbf, 0x9751f1a9fd15b117, 0x06c45d188009454f,
		SLOT_FROM_(corners_tables, Holder, slot_infos, 82, slot_info),
		SLOT_FROM_(corners_tables, Holder, slot_keys, 82, slot_key),
		SLOT_FROM_(corners_tables, Holder, slot_places8, 124, uint8_t),
		0,
		SLOT_FROM_(corners_tables, Holder, slot_ancestors, 45, uint64_t),
		SLOT_FROM_(corners_tables, Holder, slot_texts, 0, char),
		offsetof(struct corners_tables, Holder), 908, 915,
		56, 8, 5, 36, 36, 0, 7,
		SLOT_CLASS_OWNS, 0, 0, 0, 0, 0, 37, 61, {0}
	},
	{ /* slot_infos: low, high, initial,
	   * name and its length, member, type, unit, description, owner,
	   * offset, size, length, inner, count, presence,
	   * flags, target,
	   * name in text formats and its length, steps of the second and third index,
	   * kind, bit, width, size of count, size of presence, its bit, indexes */
		{ /* FullChild.id */
			{ 0 }, { 0 }, { 0 },
			89, 2, 89, 92, 0, 0, 79,
			0, 4, 1, 1, 0, 0,
			SLOT_IS_IDENTIFIER, 0,
			89, 2, { 0, 0 },
			SLOT_KIND_UINT, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* GrandChild.id */
			{ 0 }, { 0 }, { 0 },
			89, 2, 89, 92, 0, 0, 79,
			0, 4, 1, 1, 0, 0,
			SLOT_IS_IDENTIFIER, 0,
			89, 2, { 0, 0 },
			SLOT_KIND_UINT, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* OneBit.on */
			{ 0 }, { 0 }, { 0 },
			119, 2, 119, 122, 0, 0, 112,
			0, 1, 1, 1, 0, 0,
			0, 0,
			119, 2, { 0, 0 },
			SLOT_KIND_BOOL, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* OneByte.byte_ */
			{ 0 }, { 0 }, { 0 },
			135, 5, 135, 141, 0, 0, 127,
			0, 1, 1, 1, 0, 0,
			0, 0,
			135, 5, { 0, 0 },
			SLOT_KIND_UINT, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* OneWide.word */
			{ 0 }, { 0 }, { 0 },
			157, 4, 157, 162, 0, 0, 149,
			0, 8, 1, 1, 0, 0,
			0, 0,
			157, 4, { 0, 0 },
			SLOT_KIND_UINT, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* OneOptional.on */
			{ 0 }, { 0 }, { 0 },
			119, 2, 0, 122, 0, 0, 171,
			0, 1, 1, 1, 0, 0,
			SLOT_IS_OPTIONAL | SLOT_HAS_PRESENCE, 0,
			119, 2, { 0, 0 },
			SLOT_KIND_BOOL, 0, 1, 0, 1, 1, 0, {0}
		},
		{ /* HoldsEmpty.nothing */
			{ 0 }, { 0 }, { 0 },
			194, 7, 194, 1, 0, 0, 183,
			0, 1, 1, 1, 0, 0,
			0,
			SLOT_FROM_INFO_(corners_tables, 6, Empty),
			194, 7, { 0, 0 },
			SLOT_KIND_OBJECT, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* HoldsEmpty.one */
			{ 0 }, { 0 }, { 0 },
			202, 3, 202, 141, 0, 0, 183,
			1, 1, 1, 1, 0, 0,
			0, 0,
			202, 3, { 0, 0 },
			SLOT_KIND_UINT, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* Open.id */
			{ 0 }, { 0 }, { 0 },
			89, 2, 89, 92, 0, 0, 206,
			8, 4, 1, 1, 0, 0,
			0, 0,
			89, 2, { 0, 0 },
			SLOT_KIND_UINT, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* Frozen.id */
			{ 0 }, { 0 }, { 0x0000000000000004 },
			89, 2, 89, 92, 0, 0, 256,
			0, 4, 1, 1, 0, 0,
			SLOT_IS_READONLY | SLOT_HAS_DEFAULT, 0,
			89, 2, { 0, 0 },
			SLOT_KIND_UINT, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* Frozen.on */
			{ 0 }, { 0 }, { 0x0000000000000001 },
			119, 2, 119, 122, 0, 0, 256,
			4, 1, 1, 1, 0, 0,
			SLOT_IS_READONLY | SLOT_HAS_DEFAULT, 0,
			119, 2, { 0, 0 },
			SLOT_KIND_BOOL, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* Frozen.name */
			{ 0 }, { 0 }, { 0 },
			288, 4, 288, 293, 0, 0, 256,
			5, 4, 1, 1, 0, 0,
			SLOT_IS_READONLY, 0,
			288, 4, { 0, 0 },
			SLOT_KIND_TEXT, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* Frozen.list */
			{ 0 }, { 0 }, { 0 },
			301, 4, 301, 306, 0, 0, 256,
			10, 1, 3, 1, 9, 0,
			SLOT_IS_READONLY | SLOT_IS_BOUNDED, 0,
			301, 4, { 0, 0 },
			SLOT_KIND_UINT, 0, 0, 1, 0, 0, 1, {0}
		},
		{ /* Aligned.id */
			{ 0 }, { 0 }, { 0 },
			89, 2, 89, 92, 0, 0, 319,
			0, 4, 1, 1, 0, 0,
			0, 0,
			89, 2, { 0, 0 },
			SLOT_KIND_UINT, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* Aligned.state */
			{ 0 }, { 0 }, { 0 },
			327, 5, 327, 141, 0, 0, 319,
			4, 1, 1, 1, 0, 0,
			0, 0,
			327, 5, { 0, 0 },
			SLOT_KIND_UINT, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* Constant.id */
			{ 0 }, { 0x0000000000000064 }, { 0 },
			89, 2, 89, 141, 0, 0, 333,
			0, 1, 1, 1, 0, 0,
			SLOT_HAS_RANGE, 0,
			89, 2, { 0, 0 },
			SLOT_KIND_UINT, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* Old.id */
			{ 0 }, { 0 }, { 0 },
			89, 2, 89, 92, 0, 0, 342,
			0, 4, 1, 1, 0, 0,
			0, 0,
			89, 2, { 0, 0 },
			SLOT_KIND_UINT, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* Old.gone */
			{ 0 }, { 0 }, { 0 },
			346, 4, 346, 92, 0, 0, 342,
			4, 4, 1, 1, 0, 0,
			0, 0,
			346, 4, { 0, 0 },
			SLOT_KIND_UINT, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* Keyed.id */
			{ 0 }, { 0 }, { 0 },
			89, 2, 89, 92, 0, 0, 351,
			8, 4, 1, 1, 0, 0,
			SLOT_IS_IDENTIFIER, 0,
			89, 2, { 0, 0 },
			SLOT_KIND_UINT, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* Keyed.number */
			{ 0 }, { 0 }, { 0 },
			357, 6, 357, 92, 0, 0, 351,
			12, 4, 1, 1, 0, 0,
			SLOT_IS_KEY, 0,
			357, 6, { 0, 0 },
			SLOT_KIND_UINT, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* Keyed.small */
			{ 0 }, { 0x0000000000000003 }, { 0 },
			364, 5, 370, 377, 383, 0, 351,
			16, 1, 1, 1, 0, 0,
			SLOT_HAS_RANGE, 0,
			364, 5, { 0, 0 },
			SLOT_KIND_UINT, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* Keyed.share */
			{ 0 }, { 0x0000000000000064 }, { 0x0000000000000007 },
			391, 5, 391, 397, 383, 0, 351,
			17, 1, 1, 1, 0, 0,
			SLOT_HAS_RANGE | SLOT_HAS_DEFAULT, 0,
			391, 5, { 0, 0 },
			SLOT_KIND_UINT, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* Keyed.ratio */
			{ 0 }, { 0x3ff0000000000000 }, { 0x3fe0000000000000 },
			405, 5, 405, 411, 0, 0, 351,
			0, 8, 1, 1, 0, 0,
			SLOT_HAS_RANGE | SLOT_HAS_DEFAULT, 0,
			405, 5, { 0, 0 },
			SLOT_KIND_REAL, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* Named.name */
			{ 0 }, { 0 }, { 0 },
			288, 4, 288, 423, 0, 0, 417,
			0, 8, 1, 1, 0, 0,
			0, 0,
			288, 4, { 0, 0 },
			SLOT_KIND_TEXT, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* Named.seen */
			{ 0 }, { 0 }, { 0 },
			431, 4, 431, 122, 0, 0, 417,
			8, 1, 1, 1, 0, 0,
			0, 0,
			431, 4, { 0, 0 },
			SLOT_KIND_BOOL, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* Aged.age */
			{ 0 }, { 0x0000000000000096 }, { 0 },
			441, 3, 441, 141, 0, 0, 436,
			0, 1, 1, 1, 0, 0,
			SLOT_HAS_RANGE, 0,
			441, 3, { 0, 0 },
			SLOT_KIND_UINT, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* Person.name */
			{ 0 }, { 0 }, { 0 },
			288, 4, 288, 423, 0, 0, 445,
			4, 8, 1, 1, 0, 0,
			0, 0,
			288, 4, { 0, 0 },
			SLOT_KIND_TEXT, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* Person.seen */
			{ 0 }, { 0 }, { 0 },
			431, 4, 431, 122, 0, 0, 445,
			12, 1, 1, 1, 0, 0,
			0, 0,
			431, 4, { 0, 0 },
			SLOT_KIND_BOOL, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* Person.age */
			{ 0 }, { 0x0000000000000096 }, { 0 },
			441, 3, 441, 141, 0, 0, 445,
			13, 1, 1, 1, 0, 0,
			SLOT_HAS_RANGE, 0,
			441, 3, { 0, 0 },
			SLOT_KIND_UINT, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* Person.id */
			{ 0 }, { 0 }, { 0 },
			89, 2, 89, 92, 0, 0, 445,
			0, 4, 1, 1, 0, 0,
			0, 0,
			89, 2, { 0, 0 },
			SLOT_KIND_UINT, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* Narrowed.name */
			{ 0 }, { 0 }, { 0 },
			288, 4, 288, 423, 0, 461, 445,
			4, 8, 1, 1, 0, 0,
			0, 0,
			288, 4, { 0, 0 },
			SLOT_KIND_TEXT, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* Narrowed.seen */
			{ 0 }, { 0 }, { 0 },
			431, 4, 431, 122, 0, 0, 445,
			12, 1, 1, 1, 0, 0,
			0, 0,
			431, 4, { 0, 0 },
			SLOT_KIND_BOOL, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* Narrowed.age */
			{ 0x0000000000000012 }, { 0x0000000000000096 }, { 0x0000000000000012 },
			441, 3, 441, 141, 0, 0, 445,
			13, 1, 1, 1, 0, 0,
			SLOT_HAS_RANGE, 0,
			441, 3, { 0, 0 },
			SLOT_KIND_UINT, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* Narrowed.id */
			{ 0 }, { 0 }, { 0 },
			89, 2, 89, 92, 0, 0, 445,
			0, 4, 1, 1, 0, 0,
			0, 0,
			89, 2, { 0, 0 },
			SLOT_KIND_UINT, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* Narrowed.adult */
			{ 0 }, { 0 }, { 0 },
			468, 5, 468, 122, 0, 0, 452,
			16, 1, 1, 1, 0, 0,
			0, 0,
			468, 5, { 0, 0 },
			SLOT_KIND_BOOL, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* Sorted.a */
			{ 0 }, { 0 }, { 0 },
			481, 1, 481, 122, 0, 0, 474,
			8, 1, 1, 1, 0, 0,
			0, 0,
			481, 1, { 0, 0 },
			SLOT_KIND_BOOL, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* Sorted.b */
			{ 0 }, { 0 }, { 0 },
			483, 1, 483, 162, 0, 0, 474,
			0, 8, 1, 1, 0, 0,
			0, 0,
			483, 1, { 0, 0 },
			SLOT_KIND_UINT, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* Sorted.c */
			{ 0 }, { 0x0000000000000003 }, { 0 },
			485, 1, 485, 141, 0, 0, 474,
			9, 1, 1, 1, 0, 0,
			SLOT_HAS_RANGE, 0,
			485, 1, { 0, 0 },
			SLOT_KIND_UINT, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* Sorted.d */
			{ 0 }, { 0x0000000000000003 }, { 0 },
			487, 1, 487, 141, 0, 0, 474,
			10, 1, 1, 1, 0, 0,
			SLOT_IS_OPTIONAL | SLOT_HAS_RANGE | SLOT_HAS_SPARE, 0,
			487, 1, { 0, 0 },
			SLOT_KIND_UINT, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* Sorted.e */
			{ 0 }, { 0x0000000000000007 }, { 0 },
			489, 1, 0, 491, 0, 0, 474,
			11, 1, 1, 1, 0, 0,
			SLOT_HAS_RANGE, 0,
			489, 1, { 0, 0 },
			SLOT_KIND_UINT, 0, 3, 0, 0, 0, 0, {0}
		},
		{ /* Sorted.f */
			{ 0 }, { 0x00000000000001ff }, { 0 },
			501, 1, 0, 503, 0, 0, 474,
			12, 2, 1, 1, 0, 0,
			SLOT_HAS_RANGE, 0,
			501, 1, { 0, 0 },
			SLOT_KIND_UINT, 0, 9, 0, 0, 0, 0, {0}
		},
		{ /* DeclaredParent.a */
			{ 0 }, { 0 }, { 0 },
			481, 1, 481, 141, 0, 0, 514,
			0, 1, 1, 1, 0, 0,
			0, 0,
			481, 1, { 0, 0 },
			SLOT_KIND_UINT, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* DeclaredParent.b */
			{ 0 }, { 0 }, { 0 },
			483, 1, 483, 92, 0, 0, 514,
			4, 4, 1, 1, 0, 0,
			0, 0,
			483, 1, { 0, 0 },
			SLOT_KIND_UINT, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* DeclaredChild.a */
			{ 0 }, { 0 }, { 0 },
			481, 1, 481, 141, 0, 0, 514,
			0, 1, 1, 1, 0, 0,
			0, 0,
			481, 1, { 0, 0 },
			SLOT_KIND_UINT, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* DeclaredChild.b */
			{ 0 }, { 0 }, { 0 },
			483, 1, 483, 92, 0, 0, 514,
			4, 4, 1, 1, 0, 0,
			0, 0,
			483, 1, { 0, 0 },
			SLOT_KIND_UINT, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* DeclaredChild.c */
			{ 0 }, { 0 }, { 0 },
			485, 1, 485, 141, 0, 0, 529,
			8, 1, 1, 1, 0, 0,
			0, 0,
			485, 1, { 0, 0 },
			SLOT_KIND_UINT, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* DeclaredChild.d */
			{ 0 }, { 0 }, { 0 },
			487, 1, 487, 162, 0, 0, 529,
			16, 8, 1, 1, 0, 0,
			0, 0,
			487, 1, { 0, 0 },
			SLOT_KIND_UINT, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* DeclaredChild.e */
			{ 0 }, { 0x0000000000000007 }, { 0 },
			489, 1, 0, 491, 0, 0, 529,
			24, 1, 1, 1, 0, 0,
			SLOT_HAS_RANGE, 0,
			489, 1, { 0, 0 },
			SLOT_KIND_UINT, 0, 3, 0, 0, 0, 0, {0}
		},
		{ /* PackedParent.a */
			{ 0 }, { 0 }, { 0 },
			481, 1, 481, 141, 0, 0, 543,
			0, 1, 1, 1, 0, 0,
			0, 0,
			481, 1, { 0, 0 },
			SLOT_KIND_UINT, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* PackedParent.b */
			{ 0 }, { 0 }, { 0 },
			483, 1, 483, 92, 0, 0, 543,
			1, 4, 1, 1, 0, 0,
			0, 0,
			483, 1, { 0, 0 },
			SLOT_KIND_UINT, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* PackedChild.a */
			{ 0 }, { 0 }, { 0 },
			481, 1, 481, 141, 0, 0, 543,
			0, 1, 1, 1, 0, 0,
			0, 0,
			481, 1, { 0, 0 },
			SLOT_KIND_UINT, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* PackedChild.b */
			{ 0 }, { 0 }, { 0 },
			483, 1, 483, 92, 0, 0, 543,
			1, 4, 1, 1, 0, 0,
			0, 0,
			483, 1, { 0, 0 },
			SLOT_KIND_UINT, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* PackedChild.c */
			{ 0 }, { 0 }, { 0 },
			485, 1, 485, 141, 0, 0, 556,
			5, 1, 1, 1, 0, 0,
			0, 0,
			485, 1, { 0, 0 },
			SLOT_KIND_UINT, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* PackedChild.d */
			{ 0 }, { 0 }, { 0 },
			487, 1, 487, 162, 0, 0, 556,
			6, 8, 1, 1, 0, 0,
			0, 0,
			487, 1, { 0, 0 },
			SLOT_KIND_UINT, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* PackedChild.e */
			{ 0 }, { 0 }, { 0 },
			489, 1, 489, 568, 0, 0, 556,
			14, 2, 1, 1, 0, 16,
			SLOT_IS_OPTIONAL | SLOT_HAS_PRESENCE, 0,
			489, 1, { 0, 0 },
			SLOT_KIND_UINT, 0, 0, 0, 1, 0, 0, {0}
		},
		{ /* BigParent.a */
			{ 0 }, { 0 }, { 0 },
			481, 1, 481, 141, 0, 0, 577,
			0, 1, 1, 1, 0, 0,
			SLOT_IS_BIG, 0,
			481, 1, { 0, 0 },
			SLOT_KIND_UINT, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* BigParent.b */
			{ 0 }, { 0 }, { 0 },
			483, 1, 483, 92, 0, 0, 577,
			1, 4, 1, 1, 0, 0,
			SLOT_IS_BIG, 0,
			483, 1, { 0, 0 },
			SLOT_KIND_UINT, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* BigChild.a */
			{ 0 }, { 0 }, { 0 },
			481, 1, 481, 141, 0, 0, 577,
			0, 1, 1, 1, 0, 0,
			SLOT_IS_BIG, 0,
			481, 1, { 0, 0 },
			SLOT_KIND_UINT, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* BigChild.b */
			{ 0 }, { 0 }, { 0 },
			483, 1, 483, 92, 0, 0, 577,
			1, 4, 1, 1, 0, 0,
			SLOT_IS_BIG, 0,
			483, 1, { 0, 0 },
			SLOT_KIND_UINT, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* BigChild.c */
			{ 0 }, { 0 }, { 0 },
			485, 1, 485, 568, 0, 0, 587,
			5, 2, 1, 1, 0, 0,
			SLOT_IS_BIG, 0,
			485, 1, { 0, 0 },
			SLOT_KIND_UINT, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* BigChild.d */
			{ 0 }, { 0 }, { 0 },
			487, 1, 487, 162, 0, 0, 587,
			7, 8, 1, 1, 0, 15,
			SLOT_IS_OPTIONAL | SLOT_IS_BIG | SLOT_HAS_PRESENCE, 0,
			487, 1, { 0, 0 },
			SLOT_KIND_UINT, 0, 0, 0, 1, 0, 0, {0}
		},
		{ /* AbstractLists.ports */
			{ 0 }, { 0 }, { SLOT_STARTS_(corners_tables, 61, 0) },
			670, 5, 670, 676, 0, 0, 596,
			16, 2, 3, 1, 0, 34,
			SLOT_IS_OPTIONAL | SLOT_IS_ARRAY | SLOT_HAS_DEFAULT | SLOT_HAS_PRESENCE | SLOT_HAS_STARTS, 0,
			670, 5, { 0, 0 },
			SLOT_KIND_UINT, 0, 0, 0, 1, 0, 1, {0}
		},
		{ /* AbstractLists.name */
			{ 0 }, { 0 }, { 0x00000000000002b0 },
			288, 4, 288, 423, 0, 0, 596,
			22, 8, 1, 1, 0, 34,
			SLOT_IS_OPTIONAL | SLOT_HAS_DEFAULT | SLOT_HAS_PRESENCE, 0,
			288, 4, { 0, 0 },
			SLOT_KIND_TEXT, 0, 0, 0, 1, 1, 0, {0}
		},
		{ /* AbstractLists.frozen */
			{ 0 }, { 0 }, { 0 },
			690, 6, 690, 256, 0, 0, 596,
			0, 16, 1, 1, 0, 34,
			SLOT_IS_OPTIONAL | SLOT_HAS_PRESENCE,
			SLOT_FROM_INFO_(corners_tables, 63, Frozen),
			690, 6, { 0, 0 },
			SLOT_KIND_OBJECT, 0, 0, 0, 1, 2, 0, {0}
		},
		{ /* AbstractLists.some */
			{ 0 }, { 0 }, { 0 },
			697, 4, 697, 306, 0, 0, 596,
			31, 1, 3, 1, 30, 34,
			SLOT_IS_OPTIONAL | SLOT_IS_BOUNDED | SLOT_HAS_PRESENCE, 0,
			697, 4, { 0, 0 },
			SLOT_KIND_UINT, 0, 0, 1, 1, 3, 1, {0}
		},
		{ /* ConcreteLists.ports */
			{ 0 }, { 0 }, { SLOT_STARTS_(corners_tables, 65, 3) },
			670, 5, 670, 676, 0, 0, 596,
			16, 2, 3, 1, 0, 34,
			SLOT_IS_OPTIONAL | SLOT_IS_ARRAY | SLOT_HAS_DEFAULT | SLOT_HAS_PRESENCE | SLOT_HAS_STARTS, 0,
			670, 5, { 0, 0 },
			SLOT_KIND_UINT, 0, 0, 0, 1, 0, 1, {0}
		},
		{ /* ConcreteLists.name */
			{ 0 }, { 0 }, { 0x00000000000002b0 },
			288, 4, 288, 423, 0, 0, 596,
			22, 8, 1, 1, 0, 34,
			SLOT_IS_OPTIONAL | SLOT_HAS_DEFAULT | SLOT_HAS_PRESENCE, 0,
			288, 4, { 0, 0 },
			SLOT_KIND_TEXT, 0, 0, 0, 1, 1, 0, {0}
		},
		{ /* ConcreteLists.frozen */
			{ 0 }, { 0 }, { 0 },
			690, 6, 690, 256, 0, 0, 596,
			0, 16, 1, 1, 0, 34,
			SLOT_IS_OPTIONAL | SLOT_HAS_PRESENCE,
			SLOT_FROM_INFO_(corners_tables, 67, Frozen),
			690, 6, { 0, 0 },
			SLOT_KIND_OBJECT, 0, 0, 0, 1, 2, 0, {0}
		},
		{ /* ConcreteLists.some */
			{ 0 }, { 0 }, { 0 },
			697, 4, 697, 306, 0, 0, 596,
			31, 1, 3, 1, 30, 34,
			SLOT_IS_OPTIONAL | SLOT_IS_BOUNDED | SLOT_HAS_PRESENCE, 0,
			697, 4, { 0, 0 },
			SLOT_KIND_UINT, 0, 0, 1, 1, 3, 1, {0}
		},
		{ /* ConcreteLists.tag */
			{ 0 }, { 0 }, { 0 },
			716, 3, 716, 141, 0, 0, 702,
			35, 1, 1, 1, 0, 0,
			0, 0,
			716, 3, { 0, 0 },
			SLOT_KIND_UINT, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* BoundsByText.age */
			{ 0x0000000000000001 }, { 0x0000000000000096 }, { 0x0000000000000001 },
			441, 3, 441, 141, 733, 0, 720,
			20, 1, 1, 1, 0, 0,
			SLOT_HAS_RANGE, 0,
			441, 3, { 0, 0 },
			SLOT_KIND_UINT, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* BoundsByText.part */
			{ 0 }, { 0x3ff0000000000000 }, { 0 },
			739, 4, 739, 744, 0, 0, 720,
			16, 4, 1, 1, 0, 0,
			SLOT_HAS_RANGE, 0,
			739, 4, { 0, 0 },
			SLOT_KIND_REAL, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* BoundsByText.all */
			{ 0x8000000000000000 }, { 0x0000000000000005 }, { 0 },
			750, 3, 750, 754, 0, 0, 720,
			0, 8, 1, 1, 0, 0,
			SLOT_IS_SIGNED | SLOT_HAS_RANGE, 0,
			750, 3, { 0, 0 },
			SLOT_KIND_INT, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* BoundsByText.most */
			{ 0x0000000000000003 }, { 0xffffffffffffffff }, { 0x0000000000000003 },
			762, 4, 762, 162, 0, 0, 720,
			8, 8, 1, 1, 0, 0,
			SLOT_HAS_RANGE, 0,
			762, 4, { 0, 0 },
			SLOT_KIND_UINT, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* Spares.low */
			{ 0xffffffffffffff80 }, { 0x0000000000000064 }, { 0 },
			832, 3, 832, 836, 0, 0, 767,
			4, 1, 1, 1, 0, 0,
			SLOT_IS_OPTIONAL | SLOT_IS_SIGNED | SLOT_HAS_RANGE | SLOT_HAS_SPARE | SLOT_HAS_NEAR_SPARE, 0,
			832, 3, { 0, 0 },
			SLOT_KIND_INT, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* Spares.high */
			{ 0xffffffffffffff9c }, { 0x000000000000007f }, { 0 },
			843, 4, 843, 836, 0, 0, 767,
			5, 1, 1, 1, 0, 0,
			SLOT_IS_OPTIONAL | SLOT_IS_SIGNED | SLOT_HAS_RANGE | SLOT_HAS_SPARE, 0,
			843, 4, { 0, 0 },
			SLOT_KIND_INT, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* Spares.positive */
			{ 0x0000000000000001 }, { 0x00000000000000ff }, { 0x0000000000000001 },
			848, 8, 848, 141, 0, 0, 767,
			6, 1, 1, 1, 0, 0,
			SLOT_IS_OPTIONAL | SLOT_HAS_RANGE | SLOT_HAS_SPARE | SLOT_HAS_NEAR_SPARE, 0,
			848, 8, { 0, 0 },
			SLOT_KIND_UINT, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* Spares.wide */
			{ 0 }, { 0x000000000000fffe }, { 0 },
			857, 4, 857, 568, 0, 0, 767,
			0, 2, 1, 1, 0, 0,
			SLOT_IS_OPTIONAL | SLOT_HAS_RANGE | SLOT_HAS_SPARE, 0,
			857, 4, { 0, 0 },
			SLOT_KIND_UINT, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* Spares.around */
			{ 0xffffffffffff8001 }, { 0x0000000000007fff }, { 0 },
			862, 6, 862, 869, 0, 0, 767,
			2, 2, 1, 1, 0, 0,
			SLOT_IS_OPTIONAL | SLOT_IS_SIGNED | SLOT_HAS_RANGE | SLOT_HAS_SPARE, 0,
			862, 6, { 0, 0 },
			SLOT_KIND_INT, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* Spares.thin */
			{ 0xfffffffffffffffc }, { 0x0000000000000003 }, { 0 },
			877, 4, 0, 882, 0, 0, 767,
			8, 1, 1, 1, 0, 8,
			SLOT_IS_OPTIONAL | SLOT_IS_SIGNED | SLOT_HAS_RANGE | SLOT_HAS_PRESENCE, 0,
			877, 4, { 0, 0 },
			SLOT_KIND_INT, 0, 3, 0, 1, 3, 0, {0}
		},
		{ /* Spares.all */
			{ 0 }, { 0 }, { 0 },
			750, 3, 750, 836, 0, 0, 767,
			7, 1, 1, 1, 0, 8,
			SLOT_IS_OPTIONAL | SLOT_IS_SIGNED | SLOT_HAS_PRESENCE, 0,
			750, 3, { 0, 0 },
			SLOT_KIND_INT, 0, 0, 0, 1, 4, 0, {0}
		},
		{ /* Owner.text */
			{ 0 }, { 0 }, { 0 },
			896, 4, 896, 901, 0, 0, 890,
			0, 8, 1, 1, 0, 0,
			0, 0,
			896, 4, { 0, 0 },
			SLOT_KIND_STRING, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* Holder.one */
			{ 0 }, { 0 }, { 0 },
			202, 3, 202, 890, 0, 0, 908,
			0, 8, 1, 1, 0, 0,
			0,
			SLOT_FROM_INFO_(corners_tables, 82, Owner),
			202, 3, { 0, 0 },
			SLOT_KIND_OBJECT, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* Holder.two */
			{ 0 }, { 0 }, { 0 },
			970, 3, 970, 974, 0, 0, 908,
			8, 8, 2, 1, 0, 0,
			SLOT_IS_ARRAY,
			SLOT_FROM_INFO_(corners_tables, 83, Owner),
			970, 3, { 0, 0 },
			SLOT_KIND_OBJECT, 0, 0, 0, 0, 0, 1, {0}
		},
		{ /* Holder.some */
			{ 0 }, { 0 }, { 0 },
			697, 4, 697, 983, 0, 0, 908,
			24, 8, 2, 1, 48, 0,
			SLOT_IS_BOUNDED,
			SLOT_FROM_INFO_(corners_tables, 84, Owner),
			697, 4, { 0, 0 },
			SLOT_KIND_OBJECT, 0, 0, 1, 0, 0, 1, {0}
		},
		{ /* Holder.may */
			{ 0 }, { 0 }, { 0 },
			994, 3, 994, 890, 0, 0, 908,
			40, 8, 1, 1, 0, 50,
			SLOT_IS_OPTIONAL | SLOT_HAS_PRESENCE,
			SLOT_FROM_INFO_(corners_tables, 85, Owner),
			994, 3, { 0, 0 },
			SLOT_KIND_OBJECT, 0, 0, 0, 1, 0, 0, {0}
		},
		{ /* Holder.tag */
			{ 0 }, { 0 }, { 0 },
			716, 3, 716, 141, 0, 0, 908,
			49, 1, 1, 1, 0, 0,
			0, 0,
			716, 3, { 0, 0 },
			SLOT_KIND_UINT, 0, 0, 0, 0, 0, 0, {0}
		},
	},
	{ /* slot_keys: first, last, length */
		{ 0x0000000000646469, 0x0000000000000000, 2 }, /* FullChild.id */
		{ 0x0000000000646469, 0x0000000000000000, 2 }, /* GrandChild.id */
		{ 0x00000000006e6e6f, 0x0000000000000000, 2 }, /* OneBit.on */
		{ 0x0000000065747962, 0x000000005f657479, 5 }, /* OneByte.byte_ */
		{ 0x0000000064726f77, 0x0000000064726f77, 4 }, /* OneWide.word */
		{ 0x00000000006e6e6f, 0x0000000000000000, 2 }, /* OneOptional.on */
		{ 0x0000000068746f6e, 0x00000000676e6968, 7 }, /* HoldsEmpty.nothing */
		{ 0x0000000000656e6f, 0x0000000000000000, 3 }, /* HoldsEmpty.one */
		{ 0x0000000000646469, 0x0000000000000000, 2 }, /* Open.id */
		{ 0x0000000000646469, 0x0000000000000000, 2 }, /* Frozen.id */
		{ 0x00000000006e6e6f, 0x0000000000000000, 2 }, /* Frozen.on */
		{ 0x00000000656d616e, 0x00000000656d616e, 4 }, /* Frozen.name */
		{ 0x000000007473696c, 0x000000007473696c, 4 }, /* Frozen.list */
		{ 0x0000000000646469, 0x0000000000000000, 2 }, /* Aligned.id */
		{ 0x0000000074617473, 0x0000000065746174, 5 }, /* Aligned.state */
		{ 0x0000000000646469, 0x0000000000000000, 2 }, /* Constant.id */
		{ 0x0000000000646469, 0x0000000000000000, 2 }, /* Old.id */
		{ 0x00000000656e6f67, 0x00000000656e6f67, 4 }, /* Old.gone */
		{ 0x0000000000646469, 0x0000000000000000, 2 }, /* Keyed.id */
		{ 0x00000000626d756e, 0x000000007265626d, 6 }, /* Keyed.number */
		{ 0x000000006c616d73, 0x000000006c6c616d, 5 }, /* Keyed.small */
		{ 0x0000000072616873, 0x0000000065726168, 5 }, /* Keyed.share */
		{ 0x0000000069746172, 0x000000006f697461, 5 }, /* Keyed.ratio */
		{ 0x00000000656d616e, 0x00000000656d616e, 4 }, /* Named.name */
		{ 0x000000006e656573, 0x000000006e656573, 4 }, /* Named.seen */
		{ 0x0000000000656761, 0x0000000000000000, 3 }, /* Aged.age */
		{ 0x00000000656d616e, 0x00000000656d616e, 4 }, /* Person.name */
		{ 0x000000006e656573, 0x000000006e656573, 4 }, /* Person.seen */
		{ 0x0000000000656761, 0x0000000000000000, 3 }, /* Person.age */
		{ 0x0000000000646469, 0x0000000000000000, 2 }, /* Person.id */
		{ 0x00000000656d616e, 0x00000000656d616e, 4 }, /* Narrowed.name */
		{ 0x000000006e656573, 0x000000006e656573, 4 }, /* Narrowed.seen */
		{ 0x0000000000656761, 0x0000000000000000, 3 }, /* Narrowed.age */
		{ 0x0000000000646469, 0x0000000000000000, 2 }, /* Narrowed.id */
		{ 0x000000006c756461, 0x00000000746c7564, 5 }, /* Narrowed.adult */
		{ 0x0000000000616161, 0x0000000000000000, 1 }, /* Sorted.a */
		{ 0x0000000000626262, 0x0000000000000000, 1 }, /* Sorted.b */
		{ 0x0000000000636363, 0x0000000000000000, 1 }, /* Sorted.c */
		{ 0x0000000000646464, 0x0000000000000000, 1 }, /* Sorted.d */
		{ 0x0000000000656565, 0x0000000000000000, 1 }, /* Sorted.e */
		{ 0x0000000000666666, 0x0000000000000000, 1 }, /* Sorted.f */
		{ 0x0000000000616161, 0x0000000000000000, 1 }, /* DeclaredParent.a */
		{ 0x0000000000626262, 0x0000000000000000, 1 }, /* DeclaredParent.b */
		{ 0x0000000000616161, 0x0000000000000000, 1 }, /* DeclaredChild.a */
		{ 0x0000000000626262, 0x0000000000000000, 1 }, /* DeclaredChild.b */
		{ 0x0000000000636363, 0x0000000000000000, 1 }, /* DeclaredChild.c */
		{ 0x0000000000646464, 0x0000000000000000, 1 }, /* DeclaredChild.d */
		{ 0x0000000000656565, 0x0000000000000000, 1 }, /* DeclaredChild.e */
		{ 0x0000000000616161, 0x0000000000000000, 1 }, /* PackedParent.a */
		{ 0x0000000000626262, 0x0000000000000000, 1 }, /* PackedParent.b */
		{ 0x0000000000616161, 0x0000000000000000, 1 }, /* PackedChild.a */
		{ 0x0000000000626262, 0x0000000000000000, 1 }, /* PackedChild.b */
		{ 0x0000000000636363, 0x0000000000000000, 1 }, /* PackedChild.c */
		{ 0x0000000000646464, 0x0000000000000000, 1 }, /* PackedChild.d */
		{ 0x0000000000656565, 0x0000000000000000, 1 }, /* PackedChild.e */
		{ 0x0000000000616161, 0x0000000000000000, 1 }, /* BigParent.a */
		{ 0x0000000000626262, 0x0000000000000000, 1 }, /* BigParent.b */
		{ 0x0000000000616161, 0x0000000000000000, 1 }, /* BigChild.a */
		{ 0x0000000000626262, 0x0000000000000000, 1 }, /* BigChild.b */
		{ 0x0000000000636363, 0x0000000000000000, 1 }, /* BigChild.c */
		{ 0x0000000000646464, 0x0000000000000000, 1 }, /* BigChild.d */
		{ 0x0000000074726f70, 0x000000007374726f, 5 }, /* AbstractLists.ports */
		{ 0x00000000656d616e, 0x00000000656d616e, 4 }, /* AbstractLists.name */
		{ 0x000000007a6f7266, 0x000000006e657a6f, 6 }, /* AbstractLists.frozen */
		{ 0x00000000656d6f73, 0x00000000656d6f73, 4 }, /* AbstractLists.some */
		{ 0x0000000074726f70, 0x000000007374726f, 5 }, /* ConcreteLists.ports */
		{ 0x00000000656d616e, 0x00000000656d616e, 4 }, /* ConcreteLists.name */
		{ 0x000000007a6f7266, 0x000000006e657a6f, 6 }, /* ConcreteLists.frozen */
		{ 0x00000000656d6f73, 0x00000000656d6f73, 4 }, /* ConcreteLists.some */
		{ 0x0000000000676174, 0x0000000000000000, 3 }, /* ConcreteLists.tag */
		{ 0x0000000000656761, 0x0000000000000000, 3 }, /* BoundsByText.age */
		{ 0x0000000074726170, 0x0000000074726170, 4 }, /* BoundsByText.part */
		{ 0x00000000006c6c61, 0x0000000000000000, 3 }, /* BoundsByText.all */
		{ 0x0000000074736f6d, 0x0000000074736f6d, 4 }, /* BoundsByText.most */
		{ 0x0000000000776f6c, 0x0000000000000000, 3 }, /* Spares.low */
		{ 0x0000000068676968, 0x0000000068676968, 4 }, /* Spares.high */
		{ 0x6576697469736f70, 0x6576697469736f70, 8 }, /* Spares.positive */
		{ 0x0000000065646977, 0x0000000065646977, 4 }, /* Spares.wide */
		{ 0x00000000756f7261, 0x00000000646e756f, 6 }, /* Spares.around */
		{ 0x000000006e696874, 0x000000006e696874, 4 }, /* Spares.thin */
		{ 0x00000000006c6c61, 0x0000000000000000, 3 }, /* Spares.all */
		{ 0x0000000074786574, 0x0000000074786574, 4 }, /* Owner.text */
		{ 0x0000000000656e6f, 0x0000000000000000, 3 }, /* Holder.one */
		{ 0x00000000006f7774, 0x0000000000000000, 3 }, /* Holder.two */
		{ 0x00000000656d6f73, 0x00000000656d6f73, 4 }, /* Holder.some */
		{ 0x000000000079616d, 0x0000000000000000, 3 }, /* Holder.may */
		{ 0x0000000000676174, 0x0000000000000000, 3 }, /* Holder.tag */
	},
	{ /* slot_values: number, text, length */
		{ 0, 0, 0 },
	},
	{ /* slot_starts */
		{ 0x0000000000000001 }, { 0x0000000000000002 }, { 0x0000000000000003 }, /* AbstractLists.ports */
		{ 0x0000000000000001 }, { 0x0000000000000002 }, { 0x0000000000000003 }, /* ConcreteLists.ports */
	},
	{ /* slot_ancestors */
		0x622194c1c20bfcbe, /* Empty */
		0xe5c0f624287ebf0f, /* EmptySorted */
		0x95200530e91ee7c4, /* EmptyDeclared */
		0xa065db750e747f26, /* EmptyPacked */
		0xc559a7b9badefd20, /* EmptyBig */
		0x8be0f8a1ef1d97d4, /* EmptyAbstract */
		0x622194c1c20bfcbe, 0x1843dc23f59eb9bc, /* EmptyChild */
		0x8be0f8a1ef1d97d4, 0xdb3b0de71841085a, /* FullChild */
		0x8be0f8a1ef1d97d4, 0xdb3b0de71841085a, 0xc34a745c9a0e6b85, /* GrandChild */
		0x36f231919f34b97a, /* OneBit */
		0x1efac971d6e473fd, /* OneByte */
		0xa55458bfbc09c860, /* OneWide */
		0xffc44ce48d340fe7, /* OneOptional */
		0xd3d4a914d806346a, /* HoldsEmpty */
		0x1cb8fe39626abc59, /* Open */
		0x2230239a8a454933, /* Frozen */
		0x816b9bbf86af294f, /* Aligned */
		0x96c90cbdef31eb15, /* Constant */
		0xc52db66b3d1d63e6, /* Old */
		0x9917e4fb9f9ce5ad, /* Keyed */
		0x117cc14b79d75036, /* Named */
		0x2001c5097f2c0238, /* Aged */
		0x41e37a2bf078c450, /* Person */
		0x41e37a2bf078c450, 0x13f0fd57aea204db, /* Narrowed */
		0x6926fede13bc0698, /* Sorted */
		0xb023d6199d94042b, /* DeclaredParent */
		0xb023d6199d94042b, 0xdabcadb37af2661b, /* DeclaredChild */
		0xf6a70af37c5f2a31, /* PackedParent */
		0xf6a70af37c5f2a31, 0x601df32ba1bea441, /* PackedChild */
		0xe678a685ccd80d19, /* BigParent */
		0xe678a685ccd80d19, 0xbf8eafd899b20139, /* BigChild */
		0xf22d8c697db6b668, /* AbstractLists */
		0xf22d8c697db6b668, 0xc5e7f0542a77410b, /* ConcreteLists */
		0xc5da0dd292d6f48e, /* BoundsByText */
		0xa910f3dd5d8c5279, /* Spares */
		0xb9f7bb585667f2a4, /* Owner */
		0x491b372480194cbf, /* Holder */
	},
	{ /* slot_places16 */
		0,
	},
	{ /* slot_places8 */
		/* Empty */
		0, 0,
		/* EmptySorted */
		0, 0,
		/* EmptyDeclared */
		0, 0,
		/* EmptyPacked */
		0, 0,
		/* EmptyBig */
		0, 0,
		/* EmptyAbstract */
		0, 0,
		/* EmptyChild */
		0, 0,
		/* FullChild */
		0, 0,
		/* GrandChild */
		0, 0,
		/* OneBit */
		0, 0,
		/* OneByte */
		0, 0,
		/* OneWide */
		0, 0,
		/* OneOptional */
		0, 0,
		/* HoldsEmpty */
		0, 1,
		/* Open */
		0, 0,
		/* Frozen */
		0, 2, 1, 3,
		/* Aligned */
		1, 0,
		/* Constant */
		0, 0,
		/* Old */
		1, 0,
		/* Keyed */
		4, 0, 3, 0, 0, 1, 2, 0,
		/* Named */
		1, 0,
		/* Aged */
		0, 0,
		/* Person */
		1, 2, 3, 0,
		/* Narrowed */
		3, 0, 0, 4, 0, 0, 1, 2,
		/* Sorted */
		5, 2, 1, 0, 4, 3, 0, 0,
		/* DeclaredParent */
		1, 0,
		/* DeclaredChild */
		0, 2, 1, 0, 4, 3, 0, 0,
		/* PackedParent */
		1, 0,
		/* PackedChild */
		0, 2, 1, 0, 4, 3, 0, 0,
		/* BigParent */
		1, 0,
		/* BigChild */
		2, 1, 3, 0,
		/* AbstractLists */
		0, 3, 2, 1,
		/* ConcreteLists */
		4, 3, 1, 0, 0, 0, 0, 2,
		/* BoundsByText */
		2, 0, 1, 3,
		/* Spares */
		5, 0, 2, 3, 6, 1, 4, 0,
		/* Owner */
		0, 0,
		/* Holder */
		4, 2, 3, 0, 0, 0, 1, 0,
	},
	{ /* slot_displacements */
		0,
	},
	{ /* slot_texts */
		"\0"
		"Empty\0"
		"EmptySorted\0"
		"EmptyDeclared\0"
		"EmptyPacked\0"
		"EmptyBig\0"
		"EmptyAbstract\0"
		"EmptyChild\0"
		"FullChild\0"
		"id\0"
		"uint32_t\0"
		"GrandChild\0"
		"OneBit\0"
		"on\0"
		"bool\0"
		"OneByte\0"
		"byte_\0"
		"uint8_t\0"
		"OneWide\0"
		"word\0"
		"uint64_t\0"
		"OneOptional\0"
		"HoldsEmpty\0"
		"nothing\0"
		"one\0"
		"Open\0"
		"Takes any attribute, as a Python class does.\0"
		"Frozen\0"
		"Never changes once made.\0"
		"name\0"
		"char[4]\0"
		"list\0"
		"uint8_t[<=3]\0"
		"Aligned\0"
		"state\0"
		"Constant\0"
		"Old\0"
		"gone\0"
		"Keyed\0"
		"number\0"
		"small\0"
		"small_\0"
		"Small\0"
		"percent\0"
		"share\0"
		"Percent\0"
		"ratio\0"
		"Ratio\0"
		"Named\0"
		"char[8]\0"
		"seen\0"
		"Aged\0"
		"age\0"
		"Person\0"
		"Narrowed\0"
		"Known.\0"
		"adult\0"
		"Sorted\0"
		"a\0"
		"b\0"
		"c\0"
		"d\0"
		"e\0"
		"uint8_t:3\0"
		"f\0"
		"uint16_t:9\0"
		"DeclaredParent\0"
		"DeclaredChild\0"
		"PackedParent\0"
		"PackedChild\0"
		"uint16_t\0"
		"BigParent\0"
		"BigChild\0"
		"AbstractLists\0"
		"Optional arrays of an abstract class need a starting value.\0"
		"ports\0"
		"uint16_t[3]\0"
		"x\0"
		"frozen\0"
		"some\0"
		"ConcreteLists\0"
		"tag\0"
		"BoundsByText\0"
		"years\0"
		"part\0"
		"float\0"
		"all\0"
		"int64_t\0"
		"most\0"
		"Spares\0"
		"Optional numbers whose unset number is not the usual end.\0"
		"low\0"
		"int8_t\0"
		"high\0"
		"positive\0"
		"wide\0"
		"around\0"
		"int16_t\0"
		"thin\0"
		"int32_t\0"
		"Owner\0"
		"text\0"
		"string\0"
		"Holder\0"
		"Embeds what owns, so that it has neither set nor copy.\0"
		"two\0"
		"Owner[2]\0"
		"Owner[<=2]\0"
		"may",
	},
};

#endif /* CORNERS_IMPLEMENTATION */

/* Where an earlier include left the run time's own part out. */
#if defined(SLOTGEN_IMPLEMENTATION) && !defined(SLOTGEN_IMPLEMENTED)
#include "slotgen.h"
#endif
