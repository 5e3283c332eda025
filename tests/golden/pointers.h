/*
 * pointers.h
 *
 * Written by slotgen from pointers.yaml; edit that, not this.
 *
 *                                  bytes
 *   class  Vertex                     24
 *   class    Corner                   40  Refers by index because its parent does.
 *   class  Edge                       40
 *   class  Mesh                      104
 *   class  Plain                       8  Refers by pointer in either schema.
 *
 * A class C with a slot s gives
 *
 *   C_get_s, C_set_s        read and write; a setter that can refuse returns false, having
 *                           changed nothing
 *   C_has_s, C_clear_s      where s is optional; unset, it reads as what it starts with
 *   C_at_s, C_data_s        pointers to an element, and to all of them
 *   C_LEN_s                 how many there are, or may be; C_LEN_s_2 in the second dimension
 *   C_count_s, C_append_s, C_insert_s, C_remove_s      of T s[<=N]
 *   C_count_s, C_append_s, C_insert_s, C_remove_s, C_reserve_s, C_clear_s      of T s[]; places
 *                           in it are good until it grows
 *   C_set_s, C_take_s       of own T *s: takes over and frees what was there; hands it out
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
 * One file of a program has  #define POINTERS_IMPLEMENTATION  before it includes this one: it
 * defines the tables. Members whose names begin with slot_ belong to the accessors.
 */
#ifndef POINTERS_H
#define POINTERS_H

#include "slotgen.h"

#if SLOTGEN_INTERFACE != 3
#error "pointers.h was written for another slotgen.h: its SLOTGEN_INTERFACE must be 3"
#endif
#if defined(__GNUC__) && __INCLUDE_LEVEL__ > 0
#pragma GCC system_header /* no warnings from here, and refusals at the line that asked */
#endif
SLOT_HEADER_BEGIN

typedef struct Vertex Vertex;
/** A weak reference to a Vertex; all zero is none. */
typedef slot_weak Vertex_weak;
typedef struct Corner Corner;
/** A weak reference to a Corner; all zero is none. */
typedef slot_weak Corner_weak;
typedef struct Edge Edge;
typedef struct Mesh Mesh;
typedef struct Plain Plain;

/** All tables: one constant object, without a pointer. */
struct pointers_tables {
	slot_class Vertex;
	slot_class Corner;
	slot_class Edge;
	slot_class Mesh;
	slot_class Plain;
	slot_info slot_infos[24];
	slot_key slot_keys[24];
	slot_enum_value slot_values[1];
	slot_number slot_starts[1];
	uint64_t slot_ancestors[6];
	uint16_t slot_places16[1];
	uint8_t slot_places8[30];
	uint8_t slot_displacements[1];
	char slot_texts[1][401];
};
SLOT_EXTERN const struct pointers_tables pointers_tables;


/*---- class Vertex ------------------------------------------------------------------------*/

/** Weak references to it are allowed. */
struct Vertex { /* 24 bytes, align 8 */
	/** Optional. */
	/*   0 */ Edge *first;
	/*   8 */ Vertex *twin;
	/*  16 */ float x;
	/*  20 */ float y;
};

enum Vertex_slot {
	Vertex_SLOT_x,
	Vertex_SLOT_y,
	Vertex_SLOT_first,
	Vertex_SLOT_twin
};
#define Vertex_SLOTS SLOT_NAMES("x, y, first, twin")
#define Vertex_HAS_x SLOT_YES
#define Vertex_HAS_y SLOT_YES
#define Vertex_HAS_first SLOT_YES
#define Vertex_HAS_twin SLOT_YES
#define Vertex_class (pointers_tables.Vertex)
/** Changes with names, types and offsets. */
#define Vertex_LAYOUT 0x75e0a171542ff4c0

/** What an object starts with: a constant initialiser. */
#define Vertex_DEFAULTS \
	{ \
		/*   0 first */ NULL, \
		/*   8 twin */ NULL, \
		/*  16 x */ 0.0f, \
		/*  20 y */ 0.0f \
	}

static inline float
Vertex_get_x(const Vertex *self)
{
	return self->x;
}

static inline void
Vertex_set_x(Vertex *self, float value)
{
	self->x = value;
}

static inline float
Vertex_get_y(const Vertex *self)
{
	return self->y;
}

static inline void
Vertex_set_y(Vertex *self, float value)
{
	self->y = value;
}

static inline bool
Vertex_has_first(const Vertex *self)
{
	return self->first != NULL;
}

static inline Edge *
Vertex_get_first(const Vertex *self)
{
	return self->first;
}

/** Refers to it only: neither owns nor watches. */
static inline void
Vertex_set_first(Vertex *self, Edge *value)
{
	self->first = value;
}

static inline void
Vertex_clear_first(Vertex *self)
{
	self->first = NULL;
}

static inline Vertex *
Vertex_get_twin(const Vertex *self)
{
	return self->twin;
}

/** Refers to it only: neither owns nor watches. */
static inline void
Vertex_set_twin(Vertex *self, Vertex *value)
{
	self->twin = value;
}

/** Makes raw memory an object. */
static inline void
Vertex_init(Vertex *self)
{
	static const Vertex slot_defaults_ = Vertex_DEFAULTS;

	slot_move(self, &slot_defaults_, sizeof *self);
}

/** Writes the class's own slots and nothing else. */
static inline void
Vertex_copy(Vertex *to, const Vertex *from)
{
	*to = *from;
}

/** A pool of Vertex objects and those of classes below it. */
typedef struct Vertex_pool {
	slot_pool slot_pool_Vertex;
} Vertex_pool;

#define Vertex_pool_init(pool_)    slot_pool_init(&(pool_)->slot_pool_Vertex, &Vertex_class, NULL, 0)
#define Vertex_pool_count(pool_)   ((pool_)->slot_pool_Vertex.count)
#define Vertex_pool_clear(pool_)   slot_pool_clear(&(pool_)->slot_pool_Vertex)
#define Vertex_pool_destroy(pool_) slot_pool_destroy(&(pool_)->slot_pool_Vertex)
#define Vertex_pool_walk(pool_)    slot_pool_walk(&(pool_)->slot_pool_Vertex)
#define Vertex_next(walk_)        SLOT_CAST(Vertex *, slot_walk_next(walk_, NULL))

/** As Vertex_init leaves it; NULL when out of memory. */
static inline Vertex *
Vertex_new(Vertex_pool *pool)
{
	void *self = slot_pool_new(&pool->slot_pool_Vertex, &Vertex_class);

	if (self)
		Vertex_init(SLOT_CAST(Vertex *, self));
	return SLOT_CAST(Vertex *, self);
}

/** With all that it owns. */
static inline void
Vertex_free(Vertex_pool *pool, Vertex *self)
{
	slot_pool_free(&pool->slot_pool_Vertex, self);
}

typedef Vertex *Vertex_idx;
#define Vertex_at(pool_, pointer_)  ((void)(pool_), (pointer_))
#define Vertex_idx_of(pool_, self_) ((void)(pool_), (self_))

static inline Vertex_weak
Vertex_weaken(const Vertex_pool *pool, const Vertex *self)
{
	return slot_weaken(&pool->slot_pool_Vertex, self);
}

/** NULL where it is gone. */
static inline Vertex *
Vertex_deref(const Vertex_pool *pool, Vertex_weak handle)
{
	return SLOT_CAST(Vertex *, slot_deref(&pool->slot_pool_Vertex, handle, NULL));
}

#define Vertex_ARGS_(slot_A_) \
	slot_A_(NEED, ALWAYS, SET, GET, Vertex, float, x, x, 0) \
	slot_A_(NEED, ALWAYS, SET, GET, Vertex, float, y, y, 0) \
	slot_A_(MAY, ALWAYS, SET, GET, Vertex, Edge *, first, first, NULL) \
	slot_A_(NEED, ALWAYS, SET, GET, Vertex, Vertex *, twin, twin, 0) \

#define Vertex_make(...)             SLOT_MAKE_(Vertex, Vertex_ARGS_, SLOT_NO_HOOK_, __VA_ARGS__)
#define Vertex_replace(object_, ...) SLOT_REPLACE_(Vertex, Vertex_ARGS_, SLOT_NO_HOOK_, object_, __VA_ARGS__)
#define Vertex_of(slot_x_, slot_y_, slot_twin_) \
	SLOT_OF_(Vertex, SLOT_NO_HOOK_, \
		 SLOT_OF_ARG_(SET, Vertex, float, x, x, slot_x_) \
		 SLOT_OF_ARG_(SET, Vertex, float, y, y, slot_y_) \
		 SLOT_OF_ARG_(SET, Vertex, Vertex *, twin, twin, slot_twin_) \
		 SLOT_NO_MORE_)
#define Vertex_eq(a_, b_) slot_eq(&Vertex_class, SLOT_IS_(Vertex, a_), SLOT_IS_(Vertex, b_))
#define Vertex_repr(self_, text_, size_) slot_repr(&Vertex_class, SLOT_IS_(Vertex, self_), text_, size_)
#define Vertex_validate(self_, report_, context_) slot_validate(&Vertex_class, SLOT_IS_(Vertex, self_), report_, context_)

#define Vertex_to_json(self_, writer_) slot_json_write(writer_, &Vertex_class, SLOT_IS_(Vertex, self_))

/** What it has is given up; at a fault it is as Vertex_init leaves it. */
static inline bool
Vertex_from_json(Vertex *self, slot_json_reader *reader)
{
	Vertex_init(self);
	return slot_json_read(reader, &Vertex_class, self);
}

#define Vertex_new_from_json(pool_, reader_) SLOT_CAST(Vertex *, slot_json_read_new(reader_, &(pool_)->slot_pool_Vertex, &Vertex_class))


/*---- class Corner, a kind of Vertex ------------------------------------------------------*/

/** Refers by index because its parent does.
 *
 * Weak references to it are allowed. */
struct Corner { /* 40 bytes, align 8 */
	SLOT_EXTENSION_ union {
		SLOT_EXTENSION_ struct {
			/** Optional. */
			/*   0 */ Edge *first;
			/*   8 */ Vertex *twin;
			/*  16 */ float x;
			/*  20 */ float y;
			/*  24 */ Corner *next;
			/*  32 */ uint8_t angle;
			/*  33 */ uint8_t slot_spare33[7];
		};
		Vertex slot_base;
	};
};

enum Corner_slot {
	Corner_SLOT_x,
	Corner_SLOT_y,
	Corner_SLOT_first,
	Corner_SLOT_twin,
	Corner_SLOT_next,
	Corner_SLOT_angle
};
#define Corner_SLOTS SLOT_NAMES("x, y, first, twin, next, angle")
#define Corner_HAS_x SLOT_YES
#define Corner_HAS_y SLOT_YES
#define Corner_HAS_first SLOT_YES
#define Corner_HAS_twin SLOT_YES
#define Corner_HAS_next SLOT_YES
#define Corner_HAS_angle SLOT_YES
#define Corner_class (pointers_tables.Corner)
/** Changes with names, types and offsets. */
#define Corner_LAYOUT 0x452892af775c4a17

/** What an object starts with: a constant initialiser. */
#define Corner_DEFAULTS \
	{{{ \
		/*   0 first */ NULL, \
		/*   8 twin */ NULL, \
		/*  16 x */ 0.0f, \
		/*  20 y */ 0.0f, \
		/*  24 next */ NULL, \
		/*  32 angle */ 0, \
		/*  33 slot_spare33 */ {0} \
	}}}

static inline float
Corner_get_x(const Corner *self)
{
	return self->x;
}

static inline void
Corner_set_x(Corner *self, float value)
{
	self->x = value;
}

static inline float
Corner_get_y(const Corner *self)
{
	return self->y;
}

static inline void
Corner_set_y(Corner *self, float value)
{
	self->y = value;
}

static inline bool
Corner_has_first(const Corner *self)
{
	return self->first != NULL;
}

static inline Edge *
Corner_get_first(const Corner *self)
{
	return self->first;
}

/** Refers to it only: neither owns nor watches. */
static inline void
Corner_set_first(Corner *self, Edge *value)
{
	self->first = value;
}

static inline void
Corner_clear_first(Corner *self)
{
	self->first = NULL;
}

static inline Vertex *
Corner_get_twin(const Corner *self)
{
	return self->twin;
}

/** Refers to it only: neither owns nor watches. */
static inline void
Corner_set_twin(Corner *self, Vertex *value)
{
	self->twin = value;
}

static inline Corner *
Corner_get_next(const Corner *self)
{
	return self->next;
}

/** Refers to it only: neither owns nor watches. */
static inline void
Corner_set_next(Corner *self, Corner *value)
{
	self->next = value;
}

static inline uint8_t
Corner_get_angle(const Corner *self)
{
	return self->angle;
}

static inline void
Corner_set_angle(Corner *self, uint8_t value)
{
	self->angle = value;
}

/** Makes raw memory an object. */
static inline void
Corner_init(Corner *self)
{
	static const Corner slot_defaults_ = Corner_DEFAULTS;

	slot_move(self, &slot_defaults_, sizeof *self);
}

/** Writes the class's own slots and nothing else. */
static inline void
Corner_copy(Corner *to, const Corner *from)
{
	*to = *from;
}

static inline Vertex *
Corner_as_Vertex(Corner *self)
{
	return &self->slot_base;
}

static inline const Vertex *
Corner_as_const_Vertex(const Corner *self)
{
	return &self->slot_base;
}

typedef struct Vertex_pool Corner_pool;
#define Corner_pool_init    Vertex_pool_init
#define Corner_pool_count   Vertex_pool_count
#define Corner_pool_clear   Vertex_pool_clear
#define Corner_pool_destroy Vertex_pool_destroy
#define Corner_pool_walk    Vertex_pool_walk
#define Corner_next(walk_)        SLOT_CAST(Corner *, slot_walk_next(walk_, &Corner_class))

/** As Corner_init leaves it; NULL when out of memory. */
static inline Corner *
Corner_new(Corner_pool *pool)
{
	void *self = slot_pool_new(&pool->slot_pool_Vertex, &Corner_class);

	if (self)
		Corner_init(SLOT_CAST(Corner *, self));
	return SLOT_CAST(Corner *, self);
}

/** With all that it owns. */
static inline void
Corner_free(Corner_pool *pool, Corner *self)
{
	slot_pool_free(&pool->slot_pool_Vertex, self);
}

/** NULL where the object is none. */
static inline Corner *
Corner_from_Vertex(const Corner_pool *pool, Vertex *from)
{
	return SLOT_CAST(Corner *, SLOT_NOT_CONST_(slot_from(&pool->slot_pool_Vertex, from, &Corner_class)));
}

static inline const Corner *
Corner_from_const_Vertex(const Corner_pool *pool, const Vertex *from)
{
	return SLOT_CAST(const Corner *, slot_from(&pool->slot_pool_Vertex, from, &Corner_class));
}

typedef Corner *Corner_idx;
#define Corner_at(pool_, pointer_)  ((void)(pool_), (pointer_))
#define Corner_idx_of(pool_, self_) ((void)(pool_), (self_))

static inline Corner_weak
Corner_weaken(const Corner_pool *pool, const Corner *self)
{
	return slot_weaken(&pool->slot_pool_Vertex, self);
}

/** NULL where it is gone, or no Corner. */
static inline Corner *
Corner_deref(const Corner_pool *pool, Corner_weak handle)
{
	return SLOT_CAST(Corner *, slot_deref(&pool->slot_pool_Vertex, handle, &Corner_class));
}

#define Corner_ARGS_(slot_A_) \
	slot_A_(NEED, ALWAYS, SET, GET, Corner, float, x, x, 0) \
	slot_A_(NEED, ALWAYS, SET, GET, Corner, float, y, y, 0) \
	slot_A_(MAY, ALWAYS, SET, GET, Corner, Edge *, first, first, NULL) \
	slot_A_(NEED, ALWAYS, SET, GET, Corner, Vertex *, twin, twin, 0) \
	slot_A_(NEED, ALWAYS, SET, GET, Corner, Corner *, next, next, 0) \
	slot_A_(NEED, ALWAYS, SET, GET, Corner, uint8_t, angle, angle, 0) \

#define Corner_make(...)             SLOT_MAKE_(Corner, Corner_ARGS_, SLOT_NO_HOOK_, __VA_ARGS__)
#define Corner_replace(object_, ...) SLOT_REPLACE_(Corner, Corner_ARGS_, SLOT_NO_HOOK_, object_, __VA_ARGS__)
#define Corner_of(slot_x_, slot_y_, slot_twin_, slot_next_, slot_angle_) \
	SLOT_OF_(Corner, SLOT_NO_HOOK_, \
		 SLOT_OF_ARG_(SET, Corner, float, x, x, slot_x_) \
		 SLOT_OF_ARG_(SET, Corner, float, y, y, slot_y_) \
		 SLOT_OF_ARG_(SET, Corner, Vertex *, twin, twin, slot_twin_) \
		 SLOT_OF_ARG_(SET, Corner, Corner *, next, next, slot_next_) \
		 SLOT_OF_ARG_(SET, Corner, uint8_t, angle, angle, slot_angle_) \
		 SLOT_NO_MORE_)
#define Corner_eq(a_, b_) slot_eq(&Corner_class, SLOT_IS_(Corner, a_), SLOT_IS_(Corner, b_))
#define Corner_repr(self_, text_, size_) slot_repr(&Corner_class, SLOT_IS_(Corner, self_), text_, size_)
#define Corner_validate(self_, report_, context_) slot_validate(&Corner_class, SLOT_IS_(Corner, self_), report_, context_)

#define Corner_to_json(self_, writer_) slot_json_write(writer_, &Corner_class, SLOT_IS_(Corner, self_))

/** What it has is given up; at a fault it is as Corner_init leaves it. */
static inline bool
Corner_from_json(Corner *self, slot_json_reader *reader)
{
	Corner_init(self);
	return slot_json_read(reader, &Corner_class, self);
}

#define Corner_new_from_json(pool_, reader_) SLOT_CAST(Corner *, slot_json_read_new(reader_, &(pool_)->slot_pool_Vertex, &Corner_class))


/*---- class Edge --------------------------------------------------------------------------*/

struct Edge { /* 40 bytes, align 8 */
	/*   0 */ Vertex *start;
	/*   8 */ Vertex *end;
	/** Optional. */
	/*  16 */ Edge *next;
	/** Optional. */
	/*  24 */ const char *label;
	/** Optional. */
	/*  32 */ void *user;
};

enum Edge_slot {
	Edge_SLOT_start,
	Edge_SLOT_end,
	Edge_SLOT_next,
	Edge_SLOT_label,
	Edge_SLOT_user
};
#define Edge_SLOTS SLOT_NAMES("start, end, next, label, user")
#define Edge_HAS_start SLOT_YES
#define Edge_HAS_end SLOT_YES
#define Edge_HAS_next SLOT_YES
#define Edge_HAS_label SLOT_YES
#define Edge_HAS_user SLOT_YES
#define Edge_class (pointers_tables.Edge)
/** Changes with names, types and offsets. */
#define Edge_LAYOUT 0xed79fc319f4251a8

/** What an object starts with: a constant initialiser. */
#define Edge_DEFAULTS \
	{ \
		/*   0 start */ NULL, \
		/*   8 end */ NULL, \
		/*  16 next */ NULL, \
		/*  24 label */ NULL, \
		/*  32 user */ NULL \
	}

static inline Vertex *
Edge_get_start(const Edge *self)
{
	return self->start;
}

/** Refers to it only: neither owns nor watches. */
static inline void
Edge_set_start(Edge *self, Vertex *value)
{
	self->start = value;
}

static inline Vertex *
Edge_get_end(const Edge *self)
{
	return self->end;
}

/** Refers to it only: neither owns nor watches. */
static inline void
Edge_set_end(Edge *self, Vertex *value)
{
	self->end = value;
}

static inline bool
Edge_has_next(const Edge *self)
{
	return self->next != NULL;
}

static inline Edge *
Edge_get_next(const Edge *self)
{
	return self->next;
}

/** Refers to it only: neither owns nor watches. */
static inline void
Edge_set_next(Edge *self, Edge *value)
{
	self->next = value;
}

static inline void
Edge_clear_next(Edge *self)
{
	self->next = NULL;
}

static inline bool
Edge_has_label(const Edge *self)
{
	return self->label != NULL;
}

static inline const char *
Edge_get_label(const Edge *self)
{
	return self->label;
}

/** Keeps the pointer: the text must live as long as it is here. */
static inline void
Edge_set_label(Edge *self, const char *value)
{
	self->label = value;
}

static inline void
Edge_clear_label(Edge *self)
{
	self->label = NULL;
}

static inline bool
Edge_has_user(const Edge *self)
{
	return self->user != NULL;
}

static inline void *
Edge_get_user(const Edge *self)
{
	return self->user;
}

/** Refers to it only: neither owns nor watches. */
static inline void
Edge_set_user(Edge *self, void *value)
{
	self->user = value;
}

static inline void
Edge_clear_user(Edge *self)
{
	self->user = NULL;
}

/** Makes raw memory an object. */
static inline void
Edge_init(Edge *self)
{
	static const Edge slot_defaults_ = Edge_DEFAULTS;

	slot_move(self, &slot_defaults_, sizeof *self);
}

/** Writes the class's own slots and nothing else. */
static inline void
Edge_copy(Edge *to, const Edge *from)
{
	*to = *from;
}

/** A pool of Edge objects and those of classes below it. */
typedef struct Edge_pool {
	slot_pool slot_pool_Edge;
} Edge_pool;

#define Edge_pool_init(pool_)    slot_pool_init(&(pool_)->slot_pool_Edge, &Edge_class, NULL, 0)
#define Edge_pool_count(pool_)   ((pool_)->slot_pool_Edge.count)
#define Edge_pool_clear(pool_)   slot_pool_clear(&(pool_)->slot_pool_Edge)
#define Edge_pool_destroy(pool_) slot_pool_destroy(&(pool_)->slot_pool_Edge)
#define Edge_pool_walk(pool_)    slot_pool_walk(&(pool_)->slot_pool_Edge)
#define Edge_next(walk_)        SLOT_CAST(Edge *, slot_walk_next(walk_, NULL))

/** As Edge_init leaves it; NULL when out of memory. */
static inline Edge *
Edge_new(Edge_pool *pool)
{
	void *self = slot_pool_new(&pool->slot_pool_Edge, &Edge_class);

	if (self)
		Edge_init(SLOT_CAST(Edge *, self));
	return SLOT_CAST(Edge *, self);
}

/** With all that it owns. */
static inline void
Edge_free(Edge_pool *pool, Edge *self)
{
	slot_pool_free(&pool->slot_pool_Edge, self);
}

typedef Edge *Edge_idx;
#define Edge_at(pool_, pointer_)  ((void)(pool_), (pointer_))
#define Edge_idx_of(pool_, self_) ((void)(pool_), (self_))

#define Edge_ARGS_(slot_A_) \
	slot_A_(NEED, ALWAYS, SET, GET, Edge, Vertex *, start, start, 0) \
	slot_A_(NEED, ALWAYS, SET, GET, Edge, Vertex *, end, end, 0) \
	slot_A_(MAY, ALWAYS, SET, GET, Edge, Edge *, next, next, NULL) \
	slot_A_(MAY, POINTER, SET, TEXT, Edge, const char *, label, label, NULL) \
	slot_A_(MAY, ALWAYS, SET, GET, Edge, void *, user, user, NULL) \

#define Edge_make(...)             SLOT_MAKE_(Edge, Edge_ARGS_, SLOT_NO_HOOK_, __VA_ARGS__)
#define Edge_replace(object_, ...) SLOT_REPLACE_(Edge, Edge_ARGS_, SLOT_NO_HOOK_, object_, __VA_ARGS__)
#define Edge_of(slot_start_, slot_end_) \
	SLOT_OF_(Edge, SLOT_NO_HOOK_, \
		 SLOT_OF_ARG_(SET, Edge, Vertex *, start, start, slot_start_) \
		 SLOT_OF_ARG_(SET, Edge, Vertex *, end, end, slot_end_) \
		 SLOT_NO_MORE_)
#define Edge_eq(a_, b_) slot_eq(&Edge_class, SLOT_IS_(Edge, a_), SLOT_IS_(Edge, b_))
#define Edge_repr(self_, text_, size_) slot_repr(&Edge_class, SLOT_IS_(Edge, self_), text_, size_)
#define Edge_validate(self_, report_, context_) slot_validate(&Edge_class, SLOT_IS_(Edge, self_), report_, context_)

#define Edge_to_json(self_, writer_) slot_json_write(writer_, &Edge_class, SLOT_IS_(Edge, self_))

/** What it has is given up; at a fault it is as Edge_init leaves it. */
static inline bool
Edge_from_json(Edge *self, slot_json_reader *reader)
{
	Edge_init(self);
	return slot_json_read(reader, &Edge_class, self);
}

#define Edge_new_from_json(pool_, reader_) SLOT_CAST(Edge *, slot_json_read_new(reader_, &(pool_)->slot_pool_Edge, &Edge_class))


/*---- class Mesh --------------------------------------------------------------------------*/

/** Not assigned with '=': two would own the same. */
struct Mesh { /* 104 bytes, align 8; as declared 112 */
	SLOT_EXTENSION_ union {
		SLOT_EXTENSION_ struct {
			/*   0 */ Vertex *corners[3];
			/*  24 */ Vertex *some[2];
			/*  40 */ Vertex **all;
			/** Optional. */
			/*  48 */ Edge **edges;
			/*  56 */ Vertex *(*pairs)[2];
			/** Optional. */
			/*  64 */ Vertex *both[2];
			/*  80 */ Vertex *centre;
			/** Optional. */
			/*  88 */ slot_weak focus;
			/*  96 */ uint8_t slot_count_some;
			/*  97.0  whether both is set */
			/*  97 */ uint8_t slot_bits97;
			/*  98 */ uint8_t slot_spare98[6];
		};
		SLOT_NOT_COPIED_
	};
};

enum Mesh_slot {
	Mesh_SLOT_corners,
	Mesh_SLOT_some,
	Mesh_SLOT_all,
	Mesh_SLOT_edges,
	Mesh_SLOT_pairs,
	Mesh_SLOT_both,
	Mesh_SLOT_focus,
	Mesh_SLOT_centre
};
#define Mesh_SLOTS SLOT_NAMES("corners, some, all, edges, pairs, both, focus, " \
	"centre")
#define Mesh_HAS_corners SLOT_YES
#define Mesh_HAS_some SLOT_YES
#define Mesh_HAS_all SLOT_YES
#define Mesh_HAS_edges SLOT_YES
#define Mesh_HAS_pairs SLOT_YES
#define Mesh_HAS_both SLOT_YES
#define Mesh_HAS_focus SLOT_YES
#define Mesh_HAS_centre SLOT_YES
#define Mesh_LEN_corners 3
#define Mesh_LEN_some 2
#define Mesh_LEN_pairs_2 2
#define Mesh_LEN_both 2
#define Mesh_class (pointers_tables.Mesh)
/** Changes with names, types and offsets. */
#define Mesh_LAYOUT 0x6a7afef52aa613ca

/** What an object starts with: a constant initialiser. */
#define Mesh_DEFAULTS \
	{{{ \
		/*   0 corners */ {NULL}, \
		/*  24 some */ {NULL}, \
		/*  40 all */ NULL, \
		/*  48 edges */ NULL, \
		/*  56 pairs */ NULL, \
		/*  64 both */ {NULL}, \
		/*  80 centre */ NULL, \
		/*  88 focus */ {0, 0}, \
		/*  96 slot_count_some */ 0, \
		/*  97 slot_bits97 */ 0x0, \
		/*  98 slot_spare98 */ {0} \
	}}}

static inline Vertex *
Mesh_get_corners(const Mesh *self, size_t i)
{
	SLOT_ASSERT_(i < Mesh_LEN_corners);
	if (!(i < Mesh_LEN_corners))
		return NULL;
	return self->corners[i];
}

/** Refers to it only: neither owns nor watches. */
static inline bool
Mesh_set_corners(Mesh *self, size_t i, Vertex *value)
{
	SLOT_ASSERT_(i < Mesh_LEN_corners);
	if (!(i < Mesh_LEN_corners))
		return false;
	self->corners[i] = value;
	return true;
}

/** Elements in use, at most Mesh_LEN_some. */
static inline size_t
Mesh_count_some(const Mesh *self)
{
	return self->slot_count_some;
}

static inline Vertex *
Mesh_get_some(const Mesh *self, size_t i)
{
	SLOT_ASSERT_(i < Mesh_count_some(self));
	if (!(i < Mesh_count_some(self)))
		return NULL;
	return self->some[i];
}

/** Refers to it only: neither owns nor watches. */
static inline bool
Mesh_set_some(Mesh *self, size_t i, Vertex *value)
{
	SLOT_ASSERT_(i < Mesh_count_some(self));
	if (!(i < Mesh_count_some(self)))
		return false;
	self->some[i] = value;
	return true;
}

/** Before element i; false, and nothing changed, where the array is full or the value refused. */
static inline bool
Mesh_insert_some(Mesh *self, size_t i, Vertex *value)
{
	size_t count = Mesh_count_some(self);

	SLOT_ASSERT_(i <= count);
	if (i > count || count == Mesh_LEN_some)
		return false;
	slot_open_gap(self->some, i, count, sizeof self->some[0]);
	self->some[i] = value;
	self->slot_count_some++;
	return true;
}

static inline bool
Mesh_append_some(Mesh *self, Vertex *value)
{
	return Mesh_insert_some(self, Mesh_count_some(self), value);
}

static inline bool
Mesh_remove_some(Mesh *self, size_t i)
{
	size_t count = Mesh_count_some(self);

	SLOT_ASSERT_(i < count);
	if (i >= count)
		return false;
	slot_close_gap(self->some, i, count, sizeof self->some[0]);
	self->slot_count_some--;
	return true;
}

/** Elements in the list. */
static inline size_t
Mesh_count_all(const Mesh *self)
{
	return slot_block_count(self->all);
}

static inline Vertex *
Mesh_get_all(const Mesh *self, size_t i)
{
	SLOT_ASSERT_(i < Mesh_count_all(self));
	if (!(i < Mesh_count_all(self)))
		return NULL;
	return self->all[i];
}

/** Refers to it only: neither owns nor watches. */
static inline bool
Mesh_set_all(Mesh *self, size_t i, Vertex *value)
{
	SLOT_ASSERT_(i < Mesh_count_all(self));
	if (!(i < Mesh_count_all(self)))
		return false;
	self->all[i] = value;
	return true;
}

/** Room for that many in all; false when out of memory. Of what was told, places may have moved. */
static inline bool
Mesh_reserve_all(Mesh *self, size_t count)
{
	return slot_list_reserve(&self->all, count, 8);
}

/** Before element i; false, and nothing changed, where memory is out. */
static inline bool
Mesh_insert_all(Mesh *self, size_t i, Vertex *value)
{
	if (!slot_list_insert(&self->all, i, 8))
		return false;
	self->all[i] = value;
	return true;
}

static inline bool
Mesh_append_all(Mesh *self, Vertex *value)
{
	return Mesh_insert_all(self, Mesh_count_all(self), value);
}

/** With what it owns. */
static inline bool
Mesh_remove_all(Mesh *self, size_t i)
{
	return slot_remove(&Mesh_class, self, Mesh_SLOT_all, i) == SLOT_OK;
}

/** Gives up what is there. */
static inline void
Mesh_clear_all(Mesh *self)
{
	slot_unset(&Mesh_class, self, Mesh_SLOT_all);
}

static inline bool
Mesh_has_edges(const Mesh *self)
{
	return self->edges != NULL;
}

/** Elements in the list. */
static inline size_t
Mesh_count_edges(const Mesh *self)
{
	return slot_block_count(self->edges);
}

static inline Edge *
Mesh_get_edges(const Mesh *self, size_t i)
{
	SLOT_ASSERT_(i < Mesh_count_edges(self));
	if (!(i < Mesh_count_edges(self)))
		return NULL;
	return self->edges[i];
}

/** Refers to it only: neither owns nor watches. */
static inline bool
Mesh_set_edges(Mesh *self, size_t i, Edge *value)
{
	SLOT_ASSERT_(i < Mesh_count_edges(self));
	if (!(i < Mesh_count_edges(self)))
		return false;
	self->edges[i] = value;
	return true;
}

/** Room for that many in all; false when out of memory. Of what was told, places may have moved. */
static inline bool
Mesh_reserve_edges(Mesh *self, size_t count)
{
	return slot_list_reserve(&self->edges, count, 8);
}

/** Before element i; false, and nothing changed, where memory is out. */
static inline bool
Mesh_insert_edges(Mesh *self, size_t i, Edge *value)
{
	if (!slot_list_insert(&self->edges, i, 8))
		return false;
	self->edges[i] = value;
	return true;
}

static inline bool
Mesh_append_edges(Mesh *self, Edge *value)
{
	return Mesh_insert_edges(self, Mesh_count_edges(self), value);
}

/** With what it owns. */
static inline bool
Mesh_remove_edges(Mesh *self, size_t i)
{
	return slot_remove(&Mesh_class, self, Mesh_SLOT_edges, i) == SLOT_OK;
}

/** Gives up what is there: unset. */
static inline void
Mesh_clear_edges(Mesh *self)
{
	slot_unset(&Mesh_class, self, Mesh_SLOT_edges);
}

/** Elements in the list. */
static inline size_t
Mesh_count_pairs(const Mesh *self)
{
	return slot_block_count(self->pairs);
}

static inline Vertex *
Mesh_get_pairs(const Mesh *self, size_t i, size_t j)
{
	SLOT_ASSERT_(i < Mesh_count_pairs(self) && j < Mesh_LEN_pairs_2);
	if (!(i < Mesh_count_pairs(self) && j < Mesh_LEN_pairs_2))
		return NULL;
	return self->pairs[i][j];
}

/** Refers to it only: neither owns nor watches. */
static inline bool
Mesh_set_pairs(Mesh *self, size_t i, size_t j, Vertex *value)
{
	SLOT_ASSERT_(i < Mesh_count_pairs(self) && j < Mesh_LEN_pairs_2);
	if (!(i < Mesh_count_pairs(self) && j < Mesh_LEN_pairs_2))
		return false;
	self->pairs[i][j] = value;
	return true;
}

/** Room for that many in all; false when out of memory. Of what was told, places may have moved. */
static inline bool
Mesh_reserve_pairs(Mesh *self, size_t count)
{
	return slot_list_reserve(&self->pairs, count, 16);
}

/** A row as at the start before number i; false, and nothing changed, when out of memory. */
static inline bool
Mesh_insert_pairs(Mesh *self, size_t i)
{
	return slot_insert(&Mesh_class, self, Mesh_SLOT_pairs, i) == SLOT_OK;
}

static inline bool
Mesh_append_pairs(Mesh *self)
{
	return Mesh_insert_pairs(self, Mesh_count_pairs(self));
}

/** With what it owns. */
static inline bool
Mesh_remove_pairs(Mesh *self, size_t i)
{
	return slot_remove(&Mesh_class, self, Mesh_SLOT_pairs, i) == SLOT_OK;
}

/** Gives up what is there. */
static inline void
Mesh_clear_pairs(Mesh *self)
{
	slot_unset(&Mesh_class, self, Mesh_SLOT_pairs);
}

static inline bool
Mesh_has_both(const Mesh *self)
{
	return slot_bit(self->slot_bits97, 0);
}

static inline Vertex *
Mesh_get_both(const Mesh *self, size_t i)
{
	SLOT_ASSERT_(i < Mesh_LEN_both);
	if (!(i < Mesh_LEN_both))
		return NULL;
	return self->both[i];
}

/** Refers to it only: neither owns nor watches. */
static inline bool
Mesh_set_both(Mesh *self, size_t i, Vertex *value)
{
	SLOT_ASSERT_(i < Mesh_LEN_both);
	if (!(i < Mesh_LEN_both))
		return false;
	self->both[i] = value;
	self->slot_bits97 = slot_put8(self->slot_bits97, 0, 1, 1);
	return true;
}

static inline void
Mesh_clear_both(Mesh *self)
{
	static Vertex *const slot_start_[2] = {NULL};

	slot_move(&self->both, &slot_start_, sizeof self->both);
	self->slot_bits97 = slot_put8(self->slot_bits97, 0, 1, 0);
}

static inline bool
Mesh_has_focus(const Mesh *self)
{
	return self->focus.generation != 0;
}

static inline Vertex_weak
Mesh_get_focus(const Mesh *self)
{
	return self->focus;
}

static inline void
Mesh_set_focus(Mesh *self, Vertex_weak value)
{
	self->focus = value;
}

static inline void
Mesh_clear_focus(Mesh *self)
{
	self->focus.index = self->focus.generation = 0;
}

static inline Vertex *
Mesh_get_centre(const Mesh *self)
{
	return self->centre;
}

/** Takes over an object of a pool that has no other owner, or NULL, and frees what was there. */
static inline void
Mesh_set_centre(Mesh *self, Vertex *value)
{
	slot_own_set(&self->centre, value);
}

/** Hands it over to the caller: NULL is left. */
static inline Vertex *
Mesh_take_centre(Mesh *self)
{
	Vertex *value;

	value = self->centre;
	self->centre = NULL;
	return value;
}

/** Makes raw memory an object. */
static inline void
Mesh_init(Mesh *self)
{
	static const Mesh slot_defaults_ = Mesh_DEFAULTS;

	slot_move(self, &slot_defaults_, sizeof *self);
}

/* With copies of all that it owns, in the pools where that is; false, and nothing changed, when out
 * of memory. */
#define Mesh_copy(to_, from_) slot_copy(&Mesh_class, SLOT_IS_NOT_CONST_(Mesh, to_), SLOT_IS_(Mesh, from_))

/** Gives up what it owns: texts and lists are as at the start, own pointers NULL. For objects that
 * are in no pool. */
static inline void
Mesh_release(Mesh *self)
{
	slot_release(&Mesh_class, self);
}

/** A pool of Mesh objects and those of classes below it. */
typedef struct Mesh_pool {
	slot_pool slot_pool_Mesh;
	slot_pool *slot_peers[1];
} Mesh_pool;

/* Its objects own objects of the pools that follow it. */
#define Mesh_pool_init(pool_, Vertex) \
	( \
	(pool_)->slot_peers[0] = &(Vertex)->slot_pool_Vertex, \
	slot_pool_init(&(pool_)->slot_pool_Mesh, &Mesh_class, (pool_)->slot_peers, 1))
#define Mesh_pool_count(pool_)   ((pool_)->slot_pool_Mesh.count)
#define Mesh_pool_clear(pool_)   slot_pool_clear(&(pool_)->slot_pool_Mesh)
#define Mesh_pool_destroy(pool_) slot_pool_destroy(&(pool_)->slot_pool_Mesh)
#define Mesh_pool_walk(pool_)    slot_pool_walk(&(pool_)->slot_pool_Mesh)
#define Mesh_next(walk_)        SLOT_CAST(Mesh *, slot_walk_next(walk_, NULL))

/** As Mesh_init leaves it; NULL when out of memory. */
static inline Mesh *
Mesh_new(Mesh_pool *pool)
{
	void *self = slot_pool_new(&pool->slot_pool_Mesh, &Mesh_class);

	if (self)
		Mesh_init(SLOT_CAST(Mesh *, self));
	return SLOT_CAST(Mesh *, self);
}

/** With all that it owns. */
static inline void
Mesh_free(Mesh_pool *pool, Mesh *self)
{
	slot_pool_free(&pool->slot_pool_Mesh, self);
}

typedef Mesh *Mesh_idx;
#define Mesh_at(pool_, pointer_)  ((void)(pool_), (pointer_))
#define Mesh_idx_of(pool_, self_) ((void)(pool_), (self_))

#define Mesh_ARGS_(slot_A_) \
	slot_A_(MAY, ALWAYS, SET, GET, Mesh, Vertex_weak, focus, focus, slot_no_weak_()) \
	slot_A_(NEED, POINTER, SET, OWN, Mesh, Vertex *, centre, centre, 0) \

#define Mesh_make(...)             SLOT_MAKE_(Mesh, Mesh_ARGS_, SLOT_NO_HOOK_, __VA_ARGS__)
#define Mesh_replace(object_, ...) SLOT_REPLACE_(Mesh, Mesh_ARGS_, SLOT_NO_HOOK_, object_, __VA_ARGS__)
#define Mesh_of(slot_centre_) \
	SLOT_OF_(Mesh, SLOT_NO_HOOK_, \
		 SLOT_OF_ARG_(SET, Mesh, Vertex *, centre, centre, slot_centre_) \
		 SLOT_NO_MORE_)
#define Mesh_eq(a_, b_) slot_eq(&Mesh_class, SLOT_IS_(Mesh, a_), SLOT_IS_(Mesh, b_))
#define Mesh_repr(self_, text_, size_) slot_repr(&Mesh_class, SLOT_IS_(Mesh, self_), text_, size_)
#define Mesh_validate(self_, report_, context_) slot_validate(&Mesh_class, SLOT_IS_(Mesh, self_), report_, context_)

#define Mesh_to_json(self_, writer_) slot_json_write(writer_, &Mesh_class, SLOT_IS_(Mesh, self_))

/** What it has is given up; at a fault it is as Mesh_init leaves it. */
static inline bool
Mesh_from_json(Mesh *self, slot_json_reader *reader)
{
	slot_release(&Mesh_class, self);
	Mesh_init(self);
	return slot_json_read(reader, &Mesh_class, self);
}

#define Mesh_new_from_json(pool_, reader_) SLOT_CAST(Mesh *, slot_json_read_new(reader_, &(pool_)->slot_pool_Mesh, &Mesh_class))


/*---- class Plain -------------------------------------------------------------------------*/

/** Refers by pointer in either schema. */
struct Plain { /* 8 bytes, align 8 */
	/*   0 */ Vertex *vertex;
};

enum Plain_slot {
	Plain_SLOT_vertex
};
#define Plain_SLOTS SLOT_NAMES("vertex")
#define Plain_HAS_vertex SLOT_YES
#define Plain_class (pointers_tables.Plain)
/** Changes with names, types and offsets. */
#define Plain_LAYOUT 0x08698f2b4bd778c5

/** What an object starts with: a constant initialiser. */
#define Plain_DEFAULTS \
	{ \
		/*   0 vertex */ NULL \
	}

static inline Vertex *
Plain_get_vertex(const Plain *self)
{
	return self->vertex;
}

/** Refers to it only: neither owns nor watches. */
static inline void
Plain_set_vertex(Plain *self, Vertex *value)
{
	self->vertex = value;
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
	slot_A_(NEED, ALWAYS, SET, GET, Plain, Vertex *, vertex, vertex, 0) \

#define Plain_make(...)             SLOT_MAKE_(Plain, Plain_ARGS_, SLOT_NO_HOOK_, __VA_ARGS__)
#define Plain_replace(object_, ...) SLOT_REPLACE_(Plain, Plain_ARGS_, SLOT_NO_HOOK_, object_, __VA_ARGS__)
#define Plain_of(slot_vertex_) \
	SLOT_OF_(Plain, SLOT_NO_HOOK_, \
		 SLOT_OF_ARG_(SET, Plain, Vertex *, vertex, vertex, slot_vertex_) \
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


/*---- checks ------------------------------------------------------------------------------*/

/* Laid out for lp64; this compiler must agree. */
SLOT_LAYOUT(Vertex, 24, 8,
	    SLOT_AT(Vertex, first, 0) &&
	    SLOT_AT(Vertex, twin, 8) &&
	    SLOT_AT(Vertex, x, 16) &&
	    SLOT_AT(Vertex, y, 20));
SLOT_LAYOUT(Corner, 40, 8,
	    SLOT_AT(Corner, first, 0) &&
	    SLOT_AT(Corner, twin, 8) &&
	    SLOT_AT(Corner, x, 16) &&
	    SLOT_AT(Corner, y, 20) &&
	    SLOT_AT(Corner, next, 24) &&
	    SLOT_AT(Corner, angle, 32) &&
	    SLOT_AT(Corner, slot_spare33, 33));
SLOT_LAYOUT(Edge, 40, 8,
	    SLOT_AT(Edge, start, 0) &&
	    SLOT_AT(Edge, end, 8) &&
	    SLOT_AT(Edge, next, 16) &&
	    SLOT_AT(Edge, label, 24) &&
	    SLOT_AT(Edge, user, 32));
SLOT_LAYOUT(Mesh, 104, 8,
	    SLOT_AT(Mesh, corners, 0) &&
	    SLOT_AT(Mesh, some, 24) &&
	    SLOT_AT(Mesh, all, 40) &&
	    SLOT_AT(Mesh, edges, 48) &&
	    SLOT_AT(Mesh, pairs, 56) &&
	    SLOT_AT(Mesh, both, 64) &&
	    SLOT_AT(Mesh, centre, 80) &&
	    SLOT_AT(Mesh, focus, 88) &&
	    SLOT_AT(Mesh, slot_count_some, 96) &&
	    SLOT_AT(Mesh, slot_bits97, 97) &&
	    SLOT_AT(Mesh, slot_spare98, 98));
SLOT_LAYOUT(Plain, 8, 8,
	    SLOT_AT(Plain, vertex, 0));

SLOT_HEADER_END
#endif /* POINTERS_H */


/*---- tables: one definition per program --------------------------------------------------*/

#if defined(POINTERS_IMPLEMENTATION) && !defined(POINTERS_IMPLEMENTED)
#define POINTERS_IMPLEMENTED

const struct pointers_tables pointers_tables = {
	{ /* Vertex */
		0x1d35fe1821c9d6d1, 0x75e0a171542ff4c0, 0xa9038a921825f10d,
		SLOT_FROM_(pointers_tables, Vertex, slot_infos, 0, slot_info),
		SLOT_FROM_(pointers_tables, Vertex, slot_keys, 0, slot_key),
		SLOT_FROM_(pointers_tables, Vertex, slot_places8, 0, uint8_t),
		0,
		SLOT_FROM_(pointers_tables, Vertex, slot_ancestors, 0, uint64_t),
		SLOT_FROM_(pointers_tables, Vertex, slot_texts, 0, char),
		offsetof(struct pointers_tables, Vertex), 1, 0,
		24, 8, 4, 0, 1, 0, 3,
		SLOT_CLASS_WEAKREF, 0, 0, 0, 0, 0, 5, 62, {0}
	},
	{ /* Corner */
		0x4b115c24e57a14e6, 0x452892af775c4a17, 0x6e789e6aa1b965f5,
		SLOT_FROM_(pointers_tables, Corner, slot_infos, 4, slot_info),
		SLOT_FROM_(pointers_tables, Corner, slot_keys, 4, slot_key),
		SLOT_FROM_(pointers_tables, Corner, slot_places8, 4, uint8_t),
		0,
		SLOT_FROM_(pointers_tables, Corner, slot_ancestors, 1, uint64_t),
		SLOT_FROM_(pointers_tables, Corner, slot_texts, 0, char),
		offsetof(struct pointers_tables, Corner), 53, 60,
		40, 8, 6, 1, 1, 1, 7,
		SLOT_CLASS_WEAKREF, 0, 0, 0, 0, 0, 5, 61, {0}
	},
	{ /* Edge */
		0x5aa67e46d5b05c2a, 0xed79fc319f4251a8, 0x6e789e6aa1b965f5,
		SLOT_FROM_(pointers_tables, Edge, slot_infos, 10, slot_info),
		SLOT_FROM_(pointers_tables, Edge, slot_keys, 10, slot_key),
		SLOT_FROM_(pointers_tables, Edge, slot_places8, 12, uint8_t),
		0,
		SLOT_FROM_(pointers_tables, Edge, slot_ancestors, 3, uint64_t),
		SLOT_FROM_(pointers_tables, Edge, slot_texts, 0, char),
		offsetof(struct pointers_tables, Edge), 133, 0,
		40, 8, 5, 2, 2, 0, 7,
		0, 0, 0, 0, 0, 0, 5, 61, {0}
	},
	{ /* Mesh */
		0x6432120429864e42, 0x6a7afef52aa613ca, 0xc6d6572f9c4db5f7,
		SLOT_FROM_(pointers_tables, Mesh, slot_infos, 15, slot_info),
		SLOT_FROM_(pointers_tables, Mesh, slot_keys, 15, slot_key),
		SLOT_FROM_(pointers_tables, Mesh, slot_places8, 20, uint8_t),
		0,
		SLOT_FROM_(pointers_tables, Mesh, slot_ancestors, 4, uint64_t),
		SLOT_FROM_(pointers_tables, Mesh, slot_texts, 0, char),
		offsetof(struct pointers_tables, Mesh), 177, 0,
		104, 8, 8, 3, 3, 0, 7,
		SLOT_CLASS_OWNS, 0, 0, 0, 0, 0, 5, 61, {0}
	},
	{ /* Plain */
		0x3dea206e1d555db9, 0x08698f2b4bd778c5, 0xe220a8397b1dcdaf,
		SLOT_FROM_(pointers_tables, Plain, slot_infos, 23, slot_info),
		SLOT_FROM_(pointers_tables, Plain, slot_keys, 23, slot_key),
		SLOT_FROM_(pointers_tables, Plain, slot_places8, 28, uint8_t),
		0,
		SLOT_FROM_(pointers_tables, Plain, slot_ancestors, 5, uint64_t),
		SLOT_FROM_(pointers_tables, Plain, slot_texts, 0, char),
		offsetof(struct pointers_tables, Plain), 352, 358,
		8, 8, 1, 4, 4, 0, 1,
		0, 0, 0, 0, 0, 0, 5, 63, {0}
	},
	{ /* slot_infos: low, high, initial,
	   * name and its length, member, type, unit, description, owner,
	   * offset, size, length, inner, count, presence,
	   * flags, target,
	   * name in text formats and its length, steps of the second and third index,
	   * kind, bit, width, size of count, size of presence, its bit, indexes */
		{ /* Vertex.x */
			{ 0 }, { 0 }, { 0 },
			8, 1, 8, 10, 0, 0, 1,
			16, 4, 1, 1, 0, 0,
			0, 0,
			8, 1, { 0, 0 },
			SLOT_KIND_REAL, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* Vertex.y */
			{ 0 }, { 0 }, { 0 },
			16, 1, 16, 10, 0, 0, 1,
			20, 4, 1, 1, 0, 0,
			0, 0,
			16, 1, { 0, 0 },
			SLOT_KIND_REAL, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* Vertex.first */
			{ 0 }, { 0 }, { 0 },
			18, 5, 18, 24, 0, 0, 1,
			0, 8, 1, 1, 0, 0,
			SLOT_IS_OPTIONAL | SLOT_HAS_NULL,
			SLOT_FROM_INFO_(pointers_tables, 2, Edge),
			18, 5, { 0, 0 },
			SLOT_KIND_REF, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* Vertex.twin */
			{ 0 }, { 0 }, { 0 },
			35, 4, 35, 40, 0, 0, 1,
			8, 8, 1, 1, 0, 0,
			0,
			SLOT_FROM_INFO_(pointers_tables, 3, Vertex),
			35, 4, { 0, 0 },
			SLOT_KIND_REF, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* Corner.x */
			{ 0 }, { 0 }, { 0 },
			8, 1, 8, 10, 0, 0, 1,
			16, 4, 1, 1, 0, 0,
			0, 0,
			8, 1, { 0, 0 },
			SLOT_KIND_REAL, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* Corner.y */
			{ 0 }, { 0 }, { 0 },
			16, 1, 16, 10, 0, 0, 1,
			20, 4, 1, 1, 0, 0,
			0, 0,
			16, 1, { 0, 0 },
			SLOT_KIND_REAL, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* Corner.first */
			{ 0 }, { 0 }, { 0 },
			18, 5, 18, 24, 0, 0, 1,
			0, 8, 1, 1, 0, 0,
			SLOT_IS_OPTIONAL | SLOT_HAS_NULL,
			SLOT_FROM_INFO_(pointers_tables, 6, Edge),
			18, 5, { 0, 0 },
			SLOT_KIND_REF, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* Corner.twin */
			{ 0 }, { 0 }, { 0 },
			35, 4, 35, 40, 0, 0, 1,
			8, 8, 1, 1, 0, 0,
			0,
			SLOT_FROM_INFO_(pointers_tables, 7, Vertex),
			35, 4, { 0, 0 },
			SLOT_KIND_REF, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* Corner.next */
			{ 0 }, { 0 }, { 0 },
			101, 4, 101, 106, 0, 0, 53,
			24, 8, 1, 1, 0, 0,
			0,
			SLOT_FROM_INFO_(pointers_tables, 8, Corner),
			101, 4, { 0, 0 },
			SLOT_KIND_REF, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* Corner.angle */
			{ 0 }, { 0 }, { 0 },
			119, 5, 119, 125, 0, 0, 53,
			32, 1, 1, 1, 0, 0,
			0, 0,
			119, 5, { 0, 0 },
			SLOT_KIND_UINT, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* Edge.start */
			{ 0 }, { 0 }, { 0 },
			138, 5, 138, 40, 0, 0, 133,
			0, 8, 1, 1, 0, 0,
			0,
			SLOT_FROM_INFO_(pointers_tables, 10, Vertex),
			138, 5, { 0, 0 },
			SLOT_KIND_REF, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* Edge.end */
			{ 0 }, { 0 }, { 0 },
			144, 3, 144, 40, 0, 0, 133,
			8, 8, 1, 1, 0, 0,
			0,
			SLOT_FROM_INFO_(pointers_tables, 11, Vertex),
			144, 3, { 0, 0 },
			SLOT_KIND_REF, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* Edge.next */
			{ 0 }, { 0 }, { 0 },
			101, 4, 101, 24, 0, 0, 133,
			16, 8, 1, 1, 0, 0,
			SLOT_IS_OPTIONAL | SLOT_HAS_NULL,
			SLOT_FROM_INFO_(pointers_tables, 12, Edge),
			101, 4, { 0, 0 },
			SLOT_KIND_REF, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* Edge.label */
			{ 0 }, { 0 }, { 0 },
			148, 5, 148, 154, 0, 0, 133,
			24, 8, 1, 1, 0, 0,
			SLOT_IS_OPTIONAL | SLOT_IS_BORROWED | SLOT_HAS_NULL, 0,
			148, 5, { 0, 0 },
			SLOT_KIND_STRING, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* Edge.user */
			{ 0 }, { 0 }, { 0 },
			165, 4, 165, 170, 0, 0, 133,
			32, 8, 1, 1, 0, 0,
			SLOT_IS_OPTIONAL | SLOT_HAS_NULL, 0,
			165, 4, { 0, 0 },
			SLOT_KIND_REF, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* Mesh.corners */
			{ 0 }, { 0 }, { 0 },
			182, 7, 182, 190, 0, 0, 177,
			0, 8, 3, 1, 0, 0,
			SLOT_IS_ARRAY,
			SLOT_FROM_INFO_(pointers_tables, 15, Vertex),
			182, 7, { 0, 0 },
			SLOT_KIND_REF, 0, 0, 0, 0, 0, 1, {0}
		},
		{ /* Mesh.some */
			{ 0 }, { 0 }, { 0 },
			206, 4, 206, 211, 0, 0, 177,
			24, 8, 2, 1, 96, 0,
			SLOT_IS_BOUNDED,
			SLOT_FROM_INFO_(pointers_tables, 16, Vertex),
			206, 4, { 0, 0 },
			SLOT_KIND_REF, 0, 0, 1, 0, 0, 1, {0}
		},
		{ /* Mesh.all */
			{ 0 }, { 0 }, { 0 },
			229, 3, 229, 233, 0, 0, 177,
			40, 8, 1, 1, 0, 0,
			SLOT_IS_LIST,
			SLOT_FROM_INFO_(pointers_tables, 17, Vertex),
			229, 3, { 0, 0 },
			SLOT_KIND_REF, 0, 0, 0, 0, 0, 1, {0}
		},
		{ /* Mesh.edges */
			{ 0 }, { 0 }, { 0 },
			248, 5, 248, 254, 0, 0, 177,
			48, 8, 1, 1, 0, 0,
			SLOT_IS_OPTIONAL | SLOT_IS_LIST | SLOT_HAS_NULL,
			SLOT_FROM_INFO_(pointers_tables, 18, Edge),
			248, 5, { 0, 0 },
			SLOT_KIND_REF, 0, 0, 0, 0, 0, 1, {0}
		},
		{ /* Mesh.pairs */
			{ 0 }, { 0 }, { 0 },
			267, 5, 267, 273, 0, 0, 177,
			56, 8, 2, 2, 0, 0,
			SLOT_IS_LIST,
			SLOT_FROM_INFO_(pointers_tables, 19, Vertex),
			267, 5, { 1, 0 },
			SLOT_KIND_REF, 0, 0, 0, 0, 0, 2, {0}
		},
		{ /* Mesh.both */
			{ 0 }, { 0 }, { 0 },
			291, 4, 291, 296, 0, 0, 177,
			64, 8, 2, 1, 0, 97,
			SLOT_IS_OPTIONAL | SLOT_IS_ARRAY | SLOT_HAS_PRESENCE,
			SLOT_FROM_INFO_(pointers_tables, 20, Vertex),
			291, 4, { 0, 0 },
			SLOT_KIND_REF, 0, 0, 0, 1, 0, 1, {0}
		},
		{ /* Mesh.focus */
			{ 0 }, { 0 }, { 0 },
			312, 5, 312, 318, 0, 0, 177,
			88, 8, 1, 1, 0, 0,
			SLOT_IS_OPTIONAL | SLOT_HAS_NULL | SLOT_NO_COMPARE | SLOT_NO_HASH | SLOT_NO_REPR,
			SLOT_FROM_INFO_(pointers_tables, 21, Vertex),
			312, 5, { 0, 0 },
			SLOT_KIND_WEAK, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* Mesh.centre */
			{ 0 }, { 0 }, { 0 },
			332, 6, 332, 339, 0, 0, 177,
			80, 8, 1, 1, 0, 0,
			0,
			SLOT_FROM_INFO_(pointers_tables, 22, Vertex),
			332, 6, { 0, 0 },
			SLOT_KIND_OWN, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* Plain.vertex */
			{ 0 }, { 0 }, { 0 },
			394, 6, 394, 40, 0, 0, 352,
			0, 8, 1, 1, 0, 0,
			0,
			SLOT_FROM_INFO_(pointers_tables, 23, Vertex),
			394, 6, { 0, 0 },
			SLOT_KIND_REF, 0, 0, 0, 0, 0, 0, {0}
		},
	},
	{ /* slot_keys: first, last, length */
		{ 0x0000000000787878, 0x0000000000000000, 1 }, /* Vertex.x */
		{ 0x0000000000797979, 0x0000000000000000, 1 }, /* Vertex.y */
		{ 0x0000000073726966, 0x0000000074737269, 5 }, /* Vertex.first */
		{ 0x000000006e697774, 0x000000006e697774, 4 }, /* Vertex.twin */
		{ 0x0000000000787878, 0x0000000000000000, 1 }, /* Corner.x */
		{ 0x0000000000797979, 0x0000000000000000, 1 }, /* Corner.y */
		{ 0x0000000073726966, 0x0000000074737269, 5 }, /* Corner.first */
		{ 0x000000006e697774, 0x000000006e697774, 4 }, /* Corner.twin */
		{ 0x000000007478656e, 0x000000007478656e, 4 }, /* Corner.next */
		{ 0x000000006c676e61, 0x00000000656c676e, 5 }, /* Corner.angle */
		{ 0x0000000072617473, 0x0000000074726174, 5 }, /* Edge.start */
		{ 0x0000000000646e65, 0x0000000000000000, 3 }, /* Edge.end */
		{ 0x000000007478656e, 0x000000007478656e, 4 }, /* Edge.next */
		{ 0x000000006562616c, 0x000000006c656261, 5 }, /* Edge.label */
		{ 0x0000000072657375, 0x0000000072657375, 4 }, /* Edge.user */
		{ 0x000000006e726f63, 0x000000007372656e, 7 }, /* Mesh.corners */
		{ 0x00000000656d6f73, 0x00000000656d6f73, 4 }, /* Mesh.some */
		{ 0x00000000006c6c61, 0x0000000000000000, 3 }, /* Mesh.all */
		{ 0x0000000065676465, 0x0000000073656764, 5 }, /* Mesh.edges */
		{ 0x0000000072696170, 0x0000000073726961, 5 }, /* Mesh.pairs */
		{ 0x0000000068746f62, 0x0000000068746f62, 4 }, /* Mesh.both */
		{ 0x0000000075636f66, 0x000000007375636f, 5 }, /* Mesh.focus */
		{ 0x00000000746e6563, 0x000000006572746e, 6 }, /* Mesh.centre */
		{ 0x0000000074726576, 0x0000000078657472, 6 }, /* Plain.vertex */
	},
	{ /* slot_values: number, text, length */
		{ 0, 0, 0 },
	},
	{ /* slot_starts */
		{ 0 },
	},
	{ /* slot_ancestors */
		0x1d35fe1821c9d6d1, /* Vertex */
		0x1d35fe1821c9d6d1, 0x4b115c24e57a14e6, /* Corner */
		0x5aa67e46d5b05c2a, /* Edge */
		0x6432120429864e42, /* Mesh */
		0x3dea206e1d555db9, /* Plain */
	},
	{ /* slot_places16 */
		0,
	},
	{ /* slot_places8 */
		/* Vertex */
		3, 1, 0, 2,
		/* Corner */
		0, 0, 3, 0, 2, 1, 5, 4,
		/* Edge */
		4, 3, 0, 0, 0, 1, 0, 2,
		/* Mesh */
		4, 0, 2, 5, 3, 6, 1, 7,
		/* Plain */
		0, 0,
	},
	{ /* slot_displacements */
		0,
	},
	{ /* slot_texts */
		"\0"
		"Vertex\0"
		"x\0"
		"float\0"
		"y\0"
		"first\0"
		"ref Edge *\0"
		"twin\0"
		"ref Vertex *\0"
		"Corner\0"
		"Refers by index because its parent does.\0"
		"next\0"
		"ref Corner *\0"
		"angle\0"
		"uint8_t\0"
		"Edge\0"
		"start\0"
		"end\0"
		"label\0"
		"ref string\0"
		"user\0"
		"void *\0"
		"Mesh\0"
		"corners\0"
		"ref Vertex *[3]\0"
		"some\0"
		"ref Vertex *[<=2]\0"
		"all\0"
		"ref Vertex *[]\0"
		"edges\0"
		"ref Edge *[]\0"
		"pairs\0"
		"ref Vertex *[][2]\0"
		"both\0"
		"ref Vertex *[2]\0"
		"focus\0"
		"weak Vertex *\0"
		"centre\0"
		"own Vertex *\0"
		"Plain\0"
		"Refers by pointer in either schema.\0"
		"vertex",
	},
};

#endif /* POINTERS_IMPLEMENTATION */

/* Where an earlier include left the run time's own part out. */
#if defined(SLOTGEN_IMPLEMENTATION) && !defined(SLOTGEN_IMPLEMENTED)
#include "slotgen.h"
#endif
