/*
 * scene.h
 *
 * Written by slotgen from scene.yaml; edit that, not this.
 *
 *                                  bytes
 *   class  Object                      8
 *   class  Named                      16
 *   class    Node                    184
 *   class      Light                 192
 *   class    Material                 16
 *
 * A class C with a slot s gives
 *
 *   C_get_s, C_set_s        read and write; a setter that can refuse returns false, having
 *                           changed nothing
 *   C_has_s, C_clear_s      where s is optional; unset, it reads as what it starts with
 *   C_at_s, C_data_s        pointers to an element, and to all of them
 *   C_LEN_s                 how many there are, or may be; C_LEN_s_2 in the second dimension
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
 * One file of a program has  #define SCENE_IMPLEMENTATION  before it includes this one: it
 * defines the tables. Members whose names begin with slot_ belong to the accessors.
 */
#ifndef SCENE_H
#define SCENE_H

#include "slotgen.h"

#if SLOTGEN_INTERFACE != 3
#error "scene.h was written for another slotgen.h: its SLOTGEN_INTERFACE must be 3"
#endif
#if defined(__GNUC__) && __INCLUDE_LEVEL__ > 0
#pragma GCC system_header /* no warnings from here, and refusals at the line that asked */
#endif
SLOT_HEADER_BEGIN

typedef struct Object Object;
/** A weak reference to an Object; all zero is none. */
typedef slot_weak Object_weak;
typedef struct Named Named;
typedef struct Node Node;
/** A weak reference to a Node; all zero is none. */
typedef slot_weak Node_weak;
typedef struct Light Light;
/** A weak reference to a Light; all zero is none. */
typedef slot_weak Light_weak;
typedef struct Material Material;
/** A weak reference to a Material; all zero is none. */
typedef slot_weak Material_weak;

/** All tables: one constant object, without a pointer. */
struct scene_tables {
	slot_class Object;
	slot_class Named;
	slot_class Node;
	slot_class Light;
	slot_class Material;
	slot_info slot_infos[21];
	slot_key slot_keys[21];
	slot_enum_value slot_values[1];
	slot_number slot_starts[1];
	uint64_t slot_ancestors[9];
	uint16_t slot_places16[1];
	uint8_t slot_places8[30];
	uint8_t slot_displacements[1];
	char slot_texts[1][191];
};
SLOT_EXTERN const struct scene_tables scene_tables;


/*---- class Object, abstract --------------------------------------------------------------*/

/** Abstract, and children keep slots in its spare bits and bytes: not to be
 * copied with '=', which would overwrite them.
 * Weak references to it are allowed. */
struct Object { /* 8 bytes, align 8 */
	/** Identifier. */
	/*   0 */ uint64_t id;
};

enum Object_slot {
	Object_SLOT_id
};
#define Object_SLOTS SLOT_NAMES("id")
#define Object_HAS_id SLOT_YES
#define Object_class (scene_tables.Object)
/** Changes with names, types and offsets. */
#define Object_LAYOUT 0xe10912d3acbae6f0

static inline uint64_t
Object_get_id(const Object *self)
{
	return self->id;
}

static inline void
Object_set_id(Object *self, uint64_t value)
{
	self->id = value;
}

/** Writes the class's own slots and nothing else. */
static inline void
Object_copy(Object *to, const Object *from)
{
	to->id = from->id;
}

/** A pool of Object objects and those of classes below it. */
typedef struct Object_pool {
	slot_pool slot_pool_Object;
} Object_pool;

#define Object_pool_init(pool_)    slot_pool_init(&(pool_)->slot_pool_Object, &Object_class, NULL, 0)
#define Object_pool_count(pool_)   ((pool_)->slot_pool_Object.count)
#define Object_pool_clear(pool_)   slot_pool_clear(&(pool_)->slot_pool_Object)
#define Object_pool_destroy(pool_) slot_pool_destroy(&(pool_)->slot_pool_Object)
#define Object_pool_walk(pool_)    slot_pool_walk(&(pool_)->slot_pool_Object)
#define Object_next(walk_)        SLOT_CAST(Object *, slot_walk_next(walk_, NULL))

/** With all that it owns. */
static inline void
Object_free(Object_pool *pool, Object *self)
{
	slot_pool_free(&pool->slot_pool_Object, self);
}

typedef Object *Object_idx;
#define Object_at(pool_, pointer_)  ((void)(pool_), (pointer_))
#define Object_idx_of(pool_, self_) ((void)(pool_), (self_))

static inline Object_weak
Object_weaken(const Object_pool *pool, const Object *self)
{
	return slot_weaken(&pool->slot_pool_Object, self);
}

/** NULL where it is gone. */
static inline Object *
Object_deref(const Object_pool *pool, Object_weak handle)
{
	return SLOT_CAST(Object *, slot_deref(&pool->slot_pool_Object, handle, NULL));
}

#define Object_eq(a_, b_) slot_eq(&Object_class, SLOT_IS_(Object, a_), SLOT_IS_(Object, b_))
#define Object_repr(self_, text_, size_) slot_repr(&Object_class, SLOT_IS_(Object, self_), text_, size_)
#define Object_validate(self_, report_, context_) slot_validate(&Object_class, SLOT_IS_(Object, self_), report_, context_)

#define Object_new_from_json(pool_, reader_) SLOT_CAST(Object *, slot_json_read_new(reader_, &(pool_)->slot_pool_Object, &Object_class))


/*---- class Named, abstract ---------------------------------------------------------------*/

/** Abstract, and children keep slots in its spare bits and bytes: not to be
 * copied with '=', which would overwrite them. */
struct Named { /* 16 bytes, align 8 */
	SLOT_EXTENSION_ union {
		SLOT_EXTENSION_ struct {
			/*   0 */ char *name;
			/*   8 */ char **labels;
		};
		SLOT_NOT_COPIED_
	};
};

enum Named_slot {
	Named_SLOT_name,
	Named_SLOT_labels
};
#define Named_SLOTS SLOT_NAMES("name, labels")
#define Named_HAS_name SLOT_YES
#define Named_HAS_labels SLOT_YES
#define Named_class (scene_tables.Named)
/** Changes with names, types and offsets. */
#define Named_LAYOUT 0x0a4bae61e86d6d6a

static inline const char *
Named_get_name(const Named *self)
{
	return self->name ? self->name : "";
}

/** Copies it; NULL stands for the text at the start. False, and nothing changed, when out
 * of memory. */
static inline bool
Named_set_name(Named *self, const char *value)
{
	return slot_string_copy(&self->name, value);
}

/** Elements in the list. */
static inline size_t
Named_count_labels(const Named *self)
{
	return slot_block_count(self->labels);
}

static inline const char *
Named_get_labels(const Named *self, size_t i)
{
	SLOT_ASSERT_(i < Named_count_labels(self));
	if (!(i < Named_count_labels(self)))
		return "";
	return self->labels[i] ? self->labels[i] : "";
}

/** Copies it; NULL stands for the text at the start. False, and nothing changed, when out
 * of memory. */
static inline bool
Named_set_labels(Named *self, size_t i, const char *value)
{
	SLOT_ASSERT_(i < Named_count_labels(self));
	if (!(i < Named_count_labels(self)))
		return false;
	return slot_string_copy(&self->labels[i], value);
}

/** Room for that many in all; false when out of memory. Of what was told, places may have moved. */
static inline bool
Named_reserve_labels(Named *self, size_t count)
{
	return slot_list_reserve(&self->labels, count, 8);
}

/** Before element i; false, and nothing changed, when out of memory. */
static inline bool
Named_insert_labels(Named *self, size_t i, const char *value)
{
	return slot_insert_string(&Named_class, self, Named_SLOT_labels, i, value) == SLOT_OK;
}

static inline bool
Named_append_labels(Named *self, const char *value)
{
	return Named_insert_labels(self, Named_count_labels(self), value);
}

/** With what it owns. */
static inline bool
Named_remove_labels(Named *self, size_t i)
{
	return slot_remove(&Named_class, self, Named_SLOT_labels, i) == SLOT_OK;
}

/** Gives up what is there. */
static inline void
Named_clear_labels(Named *self)
{
	slot_unset(&Named_class, self, Named_SLOT_labels);
}

/** Gives up what it owns: texts and lists are as at the start, own pointers NULL. For objects that
 * are in no pool. */
static inline void
Named_release(Named *self)
{
	slot_release(&Named_class, self);
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


/*---- class Node, a kind of Object --------------------------------------------------------*/

/** Not assigned with '=': two would own the same.
 * Weak references to it are allowed.
 * Open: objects have a dictionary of further attributes. */
struct Node { /* 184 bytes, align 8 */
	SLOT_EXTENSION_ union {
		SLOT_EXTENSION_ struct {
			/** Identifier. */
			/*   0 */ uint64_t id;
			/*   8 */ char *name;
			/*  16 */ char **labels;
			/*  24 */ Node **children;
			/** Optional. */
			/*  32 */ Material *skin;
			/*  40 */ double xform[4][4];
			/* 168 */ void *slot_dict;
			/** Optional. */
			/* 176 */ slot_weak parent;
		};
		Object slot_base;
		SLOT_NOT_COPIED_
	};
};

enum Node_slot {
	Node_SLOT_id,
	Node_SLOT_name,
	Node_SLOT_labels,
	Node_SLOT_parent,
	Node_SLOT_children,
	Node_SLOT_skin,
	Node_SLOT_xform
};
#define Node_SLOTS SLOT_NAMES("id, name, labels, parent, children, skin, xform")
#define Node_HAS_id SLOT_YES
#define Node_HAS_name SLOT_YES
#define Node_HAS_labels SLOT_YES
#define Node_HAS_parent SLOT_YES
#define Node_HAS_children SLOT_YES
#define Node_HAS_skin SLOT_YES
#define Node_HAS_xform SLOT_YES
#define Node_LEN_xform 4
#define Node_LEN_xform_2 4
#define Node_class (scene_tables.Node)
/** Changes with names, types and offsets. */
#define Node_LAYOUT 0xa9fbc546a1c62495

/** What an object starts with: a constant initialiser. */
#define Node_DEFAULTS \
	{{{ \
		/*   0 id */ 0, \
		/*   8 name */ NULL, \
		/*  16 labels */ NULL, \
		/*  24 children */ NULL, \
		/*  32 skin */ NULL, \
		/*  40 xform */ {{0.0}}, \
		/* 168 slot_dict */ NULL, \
		/* 176 parent */ {0, 0} \
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

static inline const char *
Node_get_name(const Node *self)
{
	return self->name ? self->name : "";
}

/** Copies it; NULL stands for the text at the start. False, and nothing changed, when out
 * of memory. */
static inline bool
Node_set_name(Node *self, const char *value)
{
	return slot_string_copy(&self->name, value);
}

/** Elements in the list. */
static inline size_t
Node_count_labels(const Node *self)
{
	return slot_block_count(self->labels);
}

static inline const char *
Node_get_labels(const Node *self, size_t i)
{
	SLOT_ASSERT_(i < Node_count_labels(self));
	if (!(i < Node_count_labels(self)))
		return "";
	return self->labels[i] ? self->labels[i] : "";
}

/** Copies it; NULL stands for the text at the start. False, and nothing changed, when out
 * of memory. */
static inline bool
Node_set_labels(Node *self, size_t i, const char *value)
{
	SLOT_ASSERT_(i < Node_count_labels(self));
	if (!(i < Node_count_labels(self)))
		return false;
	return slot_string_copy(&self->labels[i], value);
}

/** Room for that many in all; false when out of memory. Of what was told, places may have moved. */
static inline bool
Node_reserve_labels(Node *self, size_t count)
{
	return slot_list_reserve(&self->labels, count, 8);
}

/** Before element i; false, and nothing changed, when out of memory. */
static inline bool
Node_insert_labels(Node *self, size_t i, const char *value)
{
	return slot_insert_string(&Node_class, self, Node_SLOT_labels, i, value) == SLOT_OK;
}

static inline bool
Node_append_labels(Node *self, const char *value)
{
	return Node_insert_labels(self, Node_count_labels(self), value);
}

/** With what it owns. */
static inline bool
Node_remove_labels(Node *self, size_t i)
{
	return slot_remove(&Node_class, self, Node_SLOT_labels, i) == SLOT_OK;
}

/** Gives up what is there. */
static inline void
Node_clear_labels(Node *self)
{
	slot_unset(&Node_class, self, Node_SLOT_labels);
}

static inline bool
Node_has_parent(const Node *self)
{
	return self->parent.generation != 0;
}

static inline Node_weak
Node_get_parent(const Node *self)
{
	return self->parent;
}

static inline void
Node_set_parent(Node *self, Node_weak value)
{
	self->parent = value;
}

static inline void
Node_clear_parent(Node *self)
{
	self->parent.index = self->parent.generation = 0;
}

/** Elements in the list. */
static inline size_t
Node_count_children(const Node *self)
{
	return slot_block_count(self->children);
}

static inline Node *
Node_get_children(const Node *self, size_t i)
{
	SLOT_ASSERT_(i < Node_count_children(self));
	if (!(i < Node_count_children(self)))
		return NULL;
	return self->children[i];
}

/** Takes over an object of a pool that has no other owner, or NULL, and frees what was there. */
static inline bool
Node_set_children(Node *self, size_t i, Node *value)
{
	SLOT_ASSERT_(i < Node_count_children(self));
	if (!(i < Node_count_children(self)))
		return false;
	slot_own_set(&self->children[i], value);
	return true;
}

/** Hands it over to the caller, without a gap. */
static inline Node *
Node_take_children(Node *self, size_t i)
{
	Node *value;

	SLOT_ASSERT_(i < Node_count_children(self));
	if (!(i < Node_count_children(self)))
		return NULL;
	value = self->children[i];
	self->children[i] = NULL;
	slot_remove(&Node_class, self, Node_SLOT_children, i);
	return value;
}

/** Room for that many in all; false when out of memory. Of what was told, places may have moved. */
static inline bool
Node_reserve_children(Node *self, size_t count)
{
	return slot_list_reserve(&self->children, count, 8);
}

/** Before element i; false, and nothing changed, when out of memory. */
static inline bool
Node_insert_children(Node *self, size_t i, Node *value)
{
	if (slot_insert(&Node_class, self, Node_SLOT_children, i) != SLOT_OK)
		return false;
	self->children[i] = value;
	return true;
}

static inline bool
Node_append_children(Node *self, Node *value)
{
	return Node_insert_children(self, Node_count_children(self), value);
}

/** With what it owns. */
static inline bool
Node_remove_children(Node *self, size_t i)
{
	return slot_remove(&Node_class, self, Node_SLOT_children, i) == SLOT_OK;
}

/** Gives up what is there. */
static inline void
Node_clear_children(Node *self)
{
	slot_unset(&Node_class, self, Node_SLOT_children);
}

static inline bool
Node_has_skin(const Node *self)
{
	return self->skin != NULL;
}

static inline Material *
Node_get_skin(const Node *self)
{
	return self->skin;
}

/** Refers to it only: neither owns nor watches. */
static inline void
Node_set_skin(Node *self, Material *value)
{
	self->skin = value;
}

static inline void
Node_clear_skin(Node *self)
{
	self->skin = NULL;
}

static inline double
Node_get_xform(const Node *self, size_t i, size_t j)
{
	SLOT_ASSERT_(i < Node_LEN_xform && j < Node_LEN_xform_2);
	if (!(i < Node_LEN_xform && j < Node_LEN_xform_2))
		return 0.0;
	return self->xform[i][j];
}

static inline bool
Node_set_xform(Node *self, size_t i, size_t j, double value)
{
	SLOT_ASSERT_(i < Node_LEN_xform && j < Node_LEN_xform_2);
	if (!(i < Node_LEN_xform && j < Node_LEN_xform_2))
		return false;
	self->xform[i][j] = value;
	return true;
}

static inline const double *
Node_data_xform(const Node *self)
{
	return self->xform[0];
}

static inline double *
Node_at_xform(Node *self, size_t i, size_t j)
{
	SLOT_ASSERT_(i < Node_LEN_xform && j < Node_LEN_xform_2);
	if (!(i < Node_LEN_xform && j < Node_LEN_xform_2))
		return NULL;
	return &self->xform[i][j];
}

/** Makes raw memory an object. */
static inline void
Node_init(Node *self)
{
	static const Node slot_defaults_ = Node_DEFAULTS;

	slot_move(self, &slot_defaults_, sizeof *self);
}

static inline Object *
Node_as_Object(Node *self)
{
	return &self->slot_base;
}

static inline const Object *
Node_as_const_Object(const Node *self)
{
	return &self->slot_base;
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

typedef struct Object_pool Node_pool;
#define Node_pool_init    Object_pool_init
#define Node_pool_count   Object_pool_count
#define Node_pool_clear   Object_pool_clear
#define Node_pool_destroy Object_pool_destroy
#define Node_pool_walk    Object_pool_walk
#define Node_next(walk_)        SLOT_CAST(Node *, slot_walk_next(walk_, &Node_class))

/** As Node_init leaves it; NULL when out of memory. */
static inline Node *
Node_new(Node_pool *pool)
{
	void *self = slot_pool_new(&pool->slot_pool_Object, &Node_class);

	if (self)
		Node_init(SLOT_CAST(Node *, self));
	return SLOT_CAST(Node *, self);
}

/** With all that it owns. */
static inline void
Node_free(Node_pool *pool, Node *self)
{
	slot_pool_free(&pool->slot_pool_Object, self);
}

/** NULL where the object is none. */
static inline Node *
Node_from_Object(const Node_pool *pool, Object *from)
{
	return SLOT_CAST(Node *, SLOT_NOT_CONST_(slot_from(&pool->slot_pool_Object, from, &Node_class)));
}

static inline const Node *
Node_from_const_Object(const Node_pool *pool, const Object *from)
{
	return SLOT_CAST(const Node *, slot_from(&pool->slot_pool_Object, from, &Node_class));
}

typedef Node *Node_idx;
#define Node_at(pool_, pointer_)  ((void)(pool_), (pointer_))
#define Node_idx_of(pool_, self_) ((void)(pool_), (self_))

static inline Node_weak
Node_weaken(const Node_pool *pool, const Node *self)
{
	return slot_weaken(&pool->slot_pool_Object, self);
}

/** NULL where it is gone, or no Node. */
static inline Node *
Node_deref(const Node_pool *pool, Node_weak handle)
{
	return SLOT_CAST(Node *, slot_deref(&pool->slot_pool_Object, handle, &Node_class));
}

#define Node_ARGS_(slot_A_) \
	slot_A_(NEED, ALWAYS, SET, GET, Node, uint64_t, id, id, 0) \
	slot_A_(NEED, ALWAYS, TRY, GET, Node, const char *, name, name, 0) \
	slot_A_(MAY, ALWAYS, SET, GET, Node, Node_weak, parent, parent, slot_no_weak_()) \
	slot_A_(MAY, ALWAYS, SET, GET, Node, Material *, skin, skin, NULL) \

#define Node_make(...)             SLOT_MAKE_(Node, Node_ARGS_, SLOT_NO_HOOK_, __VA_ARGS__)
#define Node_replace(object_, ...) SLOT_REPLACE_(Node, Node_ARGS_, SLOT_NO_HOOK_, object_, __VA_ARGS__)
#define Node_of(slot_id_, slot_name_) \
	SLOT_OF_(Node, SLOT_NO_HOOK_, \
		 SLOT_OF_ARG_(SET, Node, uint64_t, id, id, slot_id_) \
		 SLOT_OF_ARG_(TRY, Node, const char *, name, name, slot_name_) \
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

#define Node_new_from_json(pool_, reader_) SLOT_CAST(Node *, slot_json_read_new(reader_, &(pool_)->slot_pool_Object, &Node_class))


/*---- class Light, a kind of Node ---------------------------------------------------------*/

/** Not assigned with '=': two would own the same.
 * Weak references to it are allowed.
 * Open: objects have a dictionary of further attributes. */
struct Light { /* 192 bytes, align 8 */
	SLOT_EXTENSION_ union {
		SLOT_EXTENSION_ struct {
			/** Identifier. */
			/*   0 */ uint64_t id;
			/*   8 */ char *name;
			/*  16 */ char **labels;
			/*  24 */ Node **children;
			/** Optional. */
			/*  32 */ Material *skin;
			/*  40 */ double xform[4][4];
			/* 168 */ void *slot_dict;
			/** Optional. */
			/* 176 */ slot_weak parent;
			/** 1 by default. */
			/* 184 */ float intensity;
			/* 188 */ uint8_t rgb[3];
			/* 191 */ uint8_t slot_spare191[1];
		};
		Node slot_base;
		SLOT_NOT_COPIED_
	};
};

enum Light_slot {
	Light_SLOT_id,
	Light_SLOT_name,
	Light_SLOT_labels,
	Light_SLOT_parent,
	Light_SLOT_children,
	Light_SLOT_skin,
	Light_SLOT_xform,
	Light_SLOT_intensity,
	Light_SLOT_rgb
};
#define Light_SLOTS SLOT_NAMES("id, name, labels, parent, children, skin, xform, " \
	"intensity, rgb")
#define Light_HAS_id SLOT_YES
#define Light_HAS_name SLOT_YES
#define Light_HAS_labels SLOT_YES
#define Light_HAS_parent SLOT_YES
#define Light_HAS_children SLOT_YES
#define Light_HAS_skin SLOT_YES
#define Light_HAS_xform SLOT_YES
#define Light_HAS_intensity SLOT_YES
#define Light_HAS_rgb SLOT_YES
#define Light_LEN_xform 4
#define Light_LEN_xform_2 4
#define Light_LEN_rgb 3
#define Light_class (scene_tables.Light)
/** Changes with names, types and offsets. */
#define Light_LAYOUT 0x17516bccca2e3b0c

/** What an object starts with: a constant initialiser. */
#define Light_DEFAULTS \
	{{{ \
		/*   0 id */ 0, \
		/*   8 name */ NULL, \
		/*  16 labels */ NULL, \
		/*  24 children */ NULL, \
		/*  32 skin */ NULL, \
		/*  40 xform */ {{0.0}}, \
		/* 168 slot_dict */ NULL, \
		/* 176 parent */ {0, 0}, \
		/* 184 intensity */ 1.0f, \
		/* 188 rgb */ {0}, \
		/* 191 slot_spare191 */ {0} \
	}}}

static inline uint64_t
Light_get_id(const Light *self)
{
	return self->id;
}

static inline void
Light_set_id(Light *self, uint64_t value)
{
	self->id = value;
}

static inline const char *
Light_get_name(const Light *self)
{
	return self->name ? self->name : "";
}

/** Copies it; NULL stands for the text at the start. False, and nothing changed, when out
 * of memory. */
static inline bool
Light_set_name(Light *self, const char *value)
{
	return slot_string_copy(&self->name, value);
}

/** Elements in the list. */
static inline size_t
Light_count_labels(const Light *self)
{
	return slot_block_count(self->labels);
}

static inline const char *
Light_get_labels(const Light *self, size_t i)
{
	SLOT_ASSERT_(i < Light_count_labels(self));
	if (!(i < Light_count_labels(self)))
		return "";
	return self->labels[i] ? self->labels[i] : "";
}

/** Copies it; NULL stands for the text at the start. False, and nothing changed, when out
 * of memory. */
static inline bool
Light_set_labels(Light *self, size_t i, const char *value)
{
	SLOT_ASSERT_(i < Light_count_labels(self));
	if (!(i < Light_count_labels(self)))
		return false;
	return slot_string_copy(&self->labels[i], value);
}

/** Room for that many in all; false when out of memory. Of what was told, places may have moved. */
static inline bool
Light_reserve_labels(Light *self, size_t count)
{
	return slot_list_reserve(&self->labels, count, 8);
}

/** Before element i; false, and nothing changed, when out of memory. */
static inline bool
Light_insert_labels(Light *self, size_t i, const char *value)
{
	return slot_insert_string(&Light_class, self, Light_SLOT_labels, i, value) == SLOT_OK;
}

static inline bool
Light_append_labels(Light *self, const char *value)
{
	return Light_insert_labels(self, Light_count_labels(self), value);
}

/** With what it owns. */
static inline bool
Light_remove_labels(Light *self, size_t i)
{
	return slot_remove(&Light_class, self, Light_SLOT_labels, i) == SLOT_OK;
}

/** Gives up what is there. */
static inline void
Light_clear_labels(Light *self)
{
	slot_unset(&Light_class, self, Light_SLOT_labels);
}

static inline bool
Light_has_parent(const Light *self)
{
	return self->parent.generation != 0;
}

static inline Node_weak
Light_get_parent(const Light *self)
{
	return self->parent;
}

static inline void
Light_set_parent(Light *self, Node_weak value)
{
	self->parent = value;
}

static inline void
Light_clear_parent(Light *self)
{
	self->parent.index = self->parent.generation = 0;
}

/** Elements in the list. */
static inline size_t
Light_count_children(const Light *self)
{
	return slot_block_count(self->children);
}

static inline Node *
Light_get_children(const Light *self, size_t i)
{
	SLOT_ASSERT_(i < Light_count_children(self));
	if (!(i < Light_count_children(self)))
		return NULL;
	return self->children[i];
}

/** Takes over an object of a pool that has no other owner, or NULL, and frees what was there. */
static inline bool
Light_set_children(Light *self, size_t i, Node *value)
{
	SLOT_ASSERT_(i < Light_count_children(self));
	if (!(i < Light_count_children(self)))
		return false;
	slot_own_set(&self->children[i], value);
	return true;
}

/** Hands it over to the caller, without a gap. */
static inline Node *
Light_take_children(Light *self, size_t i)
{
	Node *value;

	SLOT_ASSERT_(i < Light_count_children(self));
	if (!(i < Light_count_children(self)))
		return NULL;
	value = self->children[i];
	self->children[i] = NULL;
	slot_remove(&Light_class, self, Light_SLOT_children, i);
	return value;
}

/** Room for that many in all; false when out of memory. Of what was told, places may have moved. */
static inline bool
Light_reserve_children(Light *self, size_t count)
{
	return slot_list_reserve(&self->children, count, 8);
}

/** Before element i; false, and nothing changed, when out of memory. */
static inline bool
Light_insert_children(Light *self, size_t i, Node *value)
{
	if (slot_insert(&Light_class, self, Light_SLOT_children, i) != SLOT_OK)
		return false;
	self->children[i] = value;
	return true;
}

static inline bool
Light_append_children(Light *self, Node *value)
{
	return Light_insert_children(self, Light_count_children(self), value);
}

/** With what it owns. */
static inline bool
Light_remove_children(Light *self, size_t i)
{
	return slot_remove(&Light_class, self, Light_SLOT_children, i) == SLOT_OK;
}

/** Gives up what is there. */
static inline void
Light_clear_children(Light *self)
{
	slot_unset(&Light_class, self, Light_SLOT_children);
}

static inline bool
Light_has_skin(const Light *self)
{
	return self->skin != NULL;
}

static inline Material *
Light_get_skin(const Light *self)
{
	return self->skin;
}

/** Refers to it only: neither owns nor watches. */
static inline void
Light_set_skin(Light *self, Material *value)
{
	self->skin = value;
}

static inline void
Light_clear_skin(Light *self)
{
	self->skin = NULL;
}

static inline double
Light_get_xform(const Light *self, size_t i, size_t j)
{
	SLOT_ASSERT_(i < Light_LEN_xform && j < Light_LEN_xform_2);
	if (!(i < Light_LEN_xform && j < Light_LEN_xform_2))
		return 0.0;
	return self->xform[i][j];
}

static inline bool
Light_set_xform(Light *self, size_t i, size_t j, double value)
{
	SLOT_ASSERT_(i < Light_LEN_xform && j < Light_LEN_xform_2);
	if (!(i < Light_LEN_xform && j < Light_LEN_xform_2))
		return false;
	self->xform[i][j] = value;
	return true;
}

static inline const double *
Light_data_xform(const Light *self)
{
	return self->xform[0];
}

static inline double *
Light_at_xform(Light *self, size_t i, size_t j)
{
	SLOT_ASSERT_(i < Light_LEN_xform && j < Light_LEN_xform_2);
	if (!(i < Light_LEN_xform && j < Light_LEN_xform_2))
		return NULL;
	return &self->xform[i][j];
}

static inline float
Light_get_intensity(const Light *self)
{
	return self->intensity;
}

static inline void
Light_set_intensity(Light *self, float value)
{
	self->intensity = value;
}

static inline uint8_t
Light_get_rgb(const Light *self, size_t i)
{
	SLOT_ASSERT_(i < Light_LEN_rgb);
	if (!(i < Light_LEN_rgb))
		return 0;
	return self->rgb[i];
}

static inline bool
Light_set_rgb(Light *self, size_t i, uint8_t value)
{
	SLOT_ASSERT_(i < Light_LEN_rgb);
	if (!(i < Light_LEN_rgb))
		return false;
	self->rgb[i] = value;
	return true;
}

static inline const uint8_t *
Light_data_rgb(const Light *self)
{
	return self->rgb;
}

static inline uint8_t *
Light_at_rgb(Light *self, size_t i)
{
	SLOT_ASSERT_(i < Light_LEN_rgb);
	if (!(i < Light_LEN_rgb))
		return NULL;
	return &self->rgb[i];
}

/** Makes raw memory an object. */
static inline void
Light_init(Light *self)
{
	static const Light slot_defaults_ = Light_DEFAULTS;

	slot_move(self, &slot_defaults_, sizeof *self);
}

static inline Node *
Light_as_Node(Light *self)
{
	return &self->slot_base;
}

static inline const Node *
Light_as_const_Node(const Light *self)
{
	return &self->slot_base;
}

static inline Object *
Light_as_Object(Light *self)
{
	return &self->slot_base.slot_base;
}

static inline const Object *
Light_as_const_Object(const Light *self)
{
	return &self->slot_base.slot_base;
}

/* With copies of all that it owns, in the pools where that is; false, and nothing changed, when out
 * of memory. */
#define Light_copy(to_, from_) slot_copy(&Light_class, SLOT_IS_NOT_CONST_(Light, to_), SLOT_IS_(Light, from_))

/** Gives up what it owns: texts and lists are as at the start, own pointers NULL. For objects that
 * are in no pool. */
static inline void
Light_release(Light *self)
{
	slot_release(&Light_class, self);
}

typedef struct Object_pool Light_pool;
#define Light_pool_init    Object_pool_init
#define Light_pool_count   Object_pool_count
#define Light_pool_clear   Object_pool_clear
#define Light_pool_destroy Object_pool_destroy
#define Light_pool_walk    Object_pool_walk
#define Light_next(walk_)        SLOT_CAST(Light *, slot_walk_next(walk_, &Light_class))

/** As Light_init leaves it; NULL when out of memory. */
static inline Light *
Light_new(Light_pool *pool)
{
	void *self = slot_pool_new(&pool->slot_pool_Object, &Light_class);

	if (self)
		Light_init(SLOT_CAST(Light *, self));
	return SLOT_CAST(Light *, self);
}

/** With all that it owns. */
static inline void
Light_free(Light_pool *pool, Light *self)
{
	slot_pool_free(&pool->slot_pool_Object, self);
}

/** NULL where the object is none. */
static inline Light *
Light_from_Node(const Light_pool *pool, Node *from)
{
	return SLOT_CAST(Light *, SLOT_NOT_CONST_(slot_from(&pool->slot_pool_Object, from, &Light_class)));
}

static inline const Light *
Light_from_const_Node(const Light_pool *pool, const Node *from)
{
	return SLOT_CAST(const Light *, slot_from(&pool->slot_pool_Object, from, &Light_class));
}

/** NULL where the object is none. */
static inline Light *
Light_from_Object(const Light_pool *pool, Object *from)
{
	return SLOT_CAST(Light *, SLOT_NOT_CONST_(slot_from(&pool->slot_pool_Object, from, &Light_class)));
}

static inline const Light *
Light_from_const_Object(const Light_pool *pool, const Object *from)
{
	return SLOT_CAST(const Light *, slot_from(&pool->slot_pool_Object, from, &Light_class));
}

typedef Light *Light_idx;
#define Light_at(pool_, pointer_)  ((void)(pool_), (pointer_))
#define Light_idx_of(pool_, self_) ((void)(pool_), (self_))

static inline Light_weak
Light_weaken(const Light_pool *pool, const Light *self)
{
	return slot_weaken(&pool->slot_pool_Object, self);
}

/** NULL where it is gone, or no Light. */
static inline Light *
Light_deref(const Light_pool *pool, Light_weak handle)
{
	return SLOT_CAST(Light *, slot_deref(&pool->slot_pool_Object, handle, &Light_class));
}

#define Light_ARGS_(slot_A_) \
	slot_A_(NEED, ALWAYS, SET, GET, Light, uint64_t, id, id, 0) \
	slot_A_(NEED, ALWAYS, TRY, GET, Light, const char *, name, name, 0) \
	slot_A_(MAY, ALWAYS, SET, GET, Light, Node_weak, parent, parent, slot_no_weak_()) \
	slot_A_(MAY, ALWAYS, SET, GET, Light, Material *, skin, skin, NULL) \
	slot_A_(MAY, ALWAYS, SET, GET, Light, float, intensity, intensity, SLOT_CAST(float, 1.0f)) \

#define Light_make(...)             SLOT_MAKE_(Light, Light_ARGS_, SLOT_NO_HOOK_, __VA_ARGS__)
#define Light_replace(object_, ...) SLOT_REPLACE_(Light, Light_ARGS_, SLOT_NO_HOOK_, object_, __VA_ARGS__)
#define Light_of(slot_id_, slot_name_) \
	SLOT_OF_(Light, SLOT_NO_HOOK_, \
		 SLOT_OF_ARG_(SET, Light, uint64_t, id, id, slot_id_) \
		 SLOT_OF_ARG_(TRY, Light, const char *, name, name, slot_name_) \
		 SLOT_NO_MORE_)
#define Light_eq(a_, b_) slot_eq(&Light_class, SLOT_IS_(Light, a_), SLOT_IS_(Light, b_))
#define Light_repr(self_, text_, size_) slot_repr(&Light_class, SLOT_IS_(Light, self_), text_, size_)
#define Light_validate(self_, report_, context_) slot_validate(&Light_class, SLOT_IS_(Light, self_), report_, context_)

#define Light_to_json(self_, writer_) slot_json_write(writer_, &Light_class, SLOT_IS_(Light, self_))

/** What it has is given up; at a fault it is as Light_init leaves it. */
static inline bool
Light_from_json(Light *self, slot_json_reader *reader)
{
	slot_release(&Light_class, self);
	Light_init(self);
	return slot_json_read(reader, &Light_class, self);
}

#define Light_new_from_json(pool_, reader_) SLOT_CAST(Light *, slot_json_read_new(reader_, &(pool_)->slot_pool_Object, &Light_class))


/*---- class Material, a kind of Object ----------------------------------------------------*/

/** Weak references to it are allowed. */
struct Material { /* 16 bytes, align 8 */
	SLOT_EXTENSION_ union {
		SLOT_EXTENSION_ struct {
			/** Identifier. */
			/*   0 */ uint64_t id;
			/** Optional. */
			/*   8 */ float gloss;
			/*  12.0  whether gloss is set */
			/*  12 */ uint8_t slot_bits12;
			/*  13 */ uint8_t slot_spare13[3];
		};
		Object slot_base;
	};
};

enum Material_slot {
	Material_SLOT_id,
	Material_SLOT_gloss
};
#define Material_SLOTS SLOT_NAMES("id, gloss")
#define Material_HAS_id SLOT_YES
#define Material_HAS_gloss SLOT_YES
#define Material_class (scene_tables.Material)
/** Changes with names, types and offsets. */
#define Material_LAYOUT 0xfb8120ef1b2fa01d

/** What an object starts with: a constant initialiser. */
#define Material_DEFAULTS \
	{{{ \
		/*   0 id */ 0, \
		/*   8 gloss */ 0.0f, \
		/*  12 slot_bits12 */ 0x0, \
		/*  13 slot_spare13 */ {0} \
	}}}

static inline uint64_t
Material_get_id(const Material *self)
{
	return self->id;
}

static inline void
Material_set_id(Material *self, uint64_t value)
{
	self->id = value;
}

static inline bool
Material_has_gloss(const Material *self)
{
	return slot_bit(self->slot_bits12, 0);
}

static inline float
Material_get_gloss(const Material *self)
{
	return self->gloss;
}

static inline void
Material_set_gloss(Material *self, float value)
{
	self->gloss = value;
	self->slot_bits12 = slot_put8(self->slot_bits12, 0, 1, 1);
}

static inline void
Material_clear_gloss(Material *self)
{
	self->gloss = 0.0f;
	self->slot_bits12 = slot_put8(self->slot_bits12, 0, 1, 0);
}

/** Makes raw memory an object. */
static inline void
Material_init(Material *self)
{
	static const Material slot_defaults_ = Material_DEFAULTS;

	slot_move(self, &slot_defaults_, sizeof *self);
}

/** Writes the class's own slots and nothing else. */
static inline void
Material_copy(Material *to, const Material *from)
{
	*to = *from;
}

static inline Object *
Material_as_Object(Material *self)
{
	return &self->slot_base;
}

static inline const Object *
Material_as_const_Object(const Material *self)
{
	return &self->slot_base;
}

typedef struct Object_pool Material_pool;
#define Material_pool_init    Object_pool_init
#define Material_pool_count   Object_pool_count
#define Material_pool_clear   Object_pool_clear
#define Material_pool_destroy Object_pool_destroy
#define Material_pool_walk    Object_pool_walk
#define Material_next(walk_)        SLOT_CAST(Material *, slot_walk_next(walk_, &Material_class))

/** As Material_init leaves it; NULL when out of memory. */
static inline Material *
Material_new(Material_pool *pool)
{
	void *self = slot_pool_new(&pool->slot_pool_Object, &Material_class);

	if (self)
		Material_init(SLOT_CAST(Material *, self));
	return SLOT_CAST(Material *, self);
}

/** With all that it owns. */
static inline void
Material_free(Material_pool *pool, Material *self)
{
	slot_pool_free(&pool->slot_pool_Object, self);
}

/** NULL where the object is none. */
static inline Material *
Material_from_Object(const Material_pool *pool, Object *from)
{
	return SLOT_CAST(Material *, SLOT_NOT_CONST_(slot_from(&pool->slot_pool_Object, from, &Material_class)));
}

static inline const Material *
Material_from_const_Object(const Material_pool *pool, const Object *from)
{
	return SLOT_CAST(const Material *, slot_from(&pool->slot_pool_Object, from, &Material_class));
}

typedef Material *Material_idx;
#define Material_at(pool_, pointer_)  ((void)(pool_), (pointer_))
#define Material_idx_of(pool_, self_) ((void)(pool_), (self_))

static inline Material_weak
Material_weaken(const Material_pool *pool, const Material *self)
{
	return slot_weaken(&pool->slot_pool_Object, self);
}

/** NULL where it is gone, or no Material. */
static inline Material *
Material_deref(const Material_pool *pool, Material_weak handle)
{
	return SLOT_CAST(Material *, slot_deref(&pool->slot_pool_Object, handle, &Material_class));
}

#define Material_ARGS_(slot_A_) \
	slot_A_(NEED, ALWAYS, SET, GET, Material, uint64_t, id, id, 0) \
	slot_A_(MAY, REAL, SET, REAL, Material, double, gloss, gloss, SLOT_UNSET_REAL_) \

#define Material_make(...)             SLOT_MAKE_(Material, Material_ARGS_, SLOT_NO_HOOK_, __VA_ARGS__)
#define Material_replace(object_, ...) SLOT_REPLACE_(Material, Material_ARGS_, SLOT_NO_HOOK_, object_, __VA_ARGS__)
#define Material_of(slot_id_) \
	SLOT_OF_(Material, SLOT_NO_HOOK_, \
		 SLOT_OF_ARG_(SET, Material, uint64_t, id, id, slot_id_) \
		 SLOT_NO_MORE_)
#define Material_eq(a_, b_) slot_eq(&Material_class, SLOT_IS_(Material, a_), SLOT_IS_(Material, b_))
#define Material_repr(self_, text_, size_) slot_repr(&Material_class, SLOT_IS_(Material, self_), text_, size_)
#define Material_validate(self_, report_, context_) slot_validate(&Material_class, SLOT_IS_(Material, self_), report_, context_)

#define Material_to_json(self_, writer_) slot_json_write(writer_, &Material_class, SLOT_IS_(Material, self_))

/** What it has is given up; at a fault it is as Material_init leaves it. */
static inline bool
Material_from_json(Material *self, slot_json_reader *reader)
{
	Material_init(self);
	return slot_json_read(reader, &Material_class, self);
}

#define Material_new_from_json(pool_, reader_) SLOT_CAST(Material *, slot_json_read_new(reader_, &(pool_)->slot_pool_Object, &Material_class))


/*---- checks ------------------------------------------------------------------------------*/

/* Laid out for lp64; this compiler must agree. */
SLOT_LAYOUT(Object, 8, 8,
	    SLOT_AT(Object, id, 0));
SLOT_LAYOUT(Named, 16, 8,
	    SLOT_AT(Named, name, 0) &&
	    SLOT_AT(Named, labels, 8));
SLOT_LAYOUT(Node, 184, 8,
	    SLOT_AT(Node, id, 0) &&
	    SLOT_AT(Node, name, 8) &&
	    SLOT_AT(Node, labels, 16) &&
	    SLOT_AT(Node, children, 24) &&
	    SLOT_AT(Node, skin, 32) &&
	    SLOT_AT(Node, xform, 40) &&
	    SLOT_AT(Node, slot_dict, 168) &&
	    SLOT_AT(Node, parent, 176));
SLOT_LAYOUT(Light, 192, 8,
	    SLOT_AT(Light, id, 0) &&
	    SLOT_AT(Light, name, 8) &&
	    SLOT_AT(Light, labels, 16) &&
	    SLOT_AT(Light, children, 24) &&
	    SLOT_AT(Light, skin, 32) &&
	    SLOT_AT(Light, xform, 40) &&
	    SLOT_AT(Light, slot_dict, 168) &&
	    SLOT_AT(Light, parent, 176) &&
	    SLOT_AT(Light, intensity, 184) &&
	    SLOT_AT(Light, rgb, 188) &&
	    SLOT_AT(Light, slot_spare191, 191));
SLOT_LAYOUT(Material, 16, 8,
	    SLOT_AT(Material, id, 0) &&
	    SLOT_AT(Material, gloss, 8) &&
	    SLOT_AT(Material, slot_bits12, 12) &&
	    SLOT_AT(Material, slot_spare13, 13));

SLOT_HEADER_END
#endif /* SCENE_H */


/*---- tables: one definition per program --------------------------------------------------*/

#if defined(SCENE_IMPLEMENTATION) && !defined(SCENE_IMPLEMENTED)
#define SCENE_IMPLEMENTED

const struct scene_tables scene_tables = {
	{ /* Object */
		0x123ea2dc7428d8a4, 0xe10912d3acbae6f0, 0xe220a8397b1dcdaf,
		SLOT_FROM_(scene_tables, Object, slot_infos, 0, slot_info),
		SLOT_FROM_(scene_tables, Object, slot_keys, 0, slot_key),
		SLOT_FROM_(scene_tables, Object, slot_places8, 0, uint8_t),
		0,
		SLOT_FROM_(scene_tables, Object, slot_ancestors, 0, uint64_t),
		SLOT_FROM_(scene_tables, Object, slot_texts, 0, char),
		offsetof(struct scene_tables, Object), 1, 0,
		8, 8, 1, 0, 3, 0, 1,
		SLOT_CLASS_ABSTRACT | SLOT_CLASS_LENDS | SLOT_CLASS_WEAKREF, 0, 0, 0, 0, 0, 5, 63, {0}
	},
	{ /* Named */
		0xb8a27d823a485cc0, 0x0a4bae61e86d6d6a, 0x06c45d188009454f,
		SLOT_FROM_(scene_tables, Named, slot_infos, 1, slot_info),
		SLOT_FROM_(scene_tables, Named, slot_keys, 1, slot_key),
		SLOT_FROM_(scene_tables, Named, slot_places8, 2, uint8_t),
		0,
		SLOT_FROM_(scene_tables, Named, slot_ancestors, 1, uint64_t),
		SLOT_FROM_(scene_tables, Named, slot_texts, 0, char),
		offsetof(struct scene_tables, Named), 20, 0,
		16, 8, 2, 4, 4, 0, 1,
		SLOT_CLASS_ABSTRACT | SLOT_CLASS_LENDS | SLOT_CLASS_OWNS, 0, 0, 0, 0, 0, 5, 63, {0}
	},
	{ /* Node */
		0xfb2641ae629cef27, 0xa9fbc546a1c62495, 0xedf5f1d90dca2f6b,
		SLOT_FROM_(scene_tables, Node, slot_infos, 3, slot_info),
		SLOT_FROM_(scene_tables, Node, slot_keys, 3, slot_key),
		SLOT_FROM_(scene_tables, Node, slot_places8, 4, uint8_t),
		0,
		SLOT_FROM_(scene_tables, Node, slot_ancestors, 2, uint64_t),
		SLOT_FROM_(scene_tables, Node, slot_texts, 0, char),
		offsetof(struct scene_tables, Node), 54, 0,
		184, 8, 7, 1, 2, 1, 7,
		SLOT_CLASS_WEAKREF | SLOT_CLASS_OPEN | SLOT_CLASS_OWNS, 169, 0, 0, 0, 0, 5, 61, {0}
	},
	{ /* Light */
		0xc1dcba3240ec2dc1, 0x17516bccca2e3b0c, 0xe220a8397b1dcdaf,
		SLOT_FROM_(scene_tables, Light, slot_infos, 10, slot_info),
		SLOT_FROM_(scene_tables, Light, slot_keys, 10, slot_key),
		SLOT_FROM_(scene_tables, Light, slot_places8, 12, uint8_t),
		0,
		SLOT_FROM_(scene_tables, Light, slot_ancestors, 4, uint64_t),
		SLOT_FROM_(scene_tables, Light, slot_texts, 0, char),
		offsetof(struct scene_tables, Light), 139, 0,
		192, 8, 9, 2, 2, 2, 15,
		SLOT_CLASS_WEAKREF | SLOT_CLASS_OPEN | SLOT_CLASS_OWNS, 169, 0, 0, 0, 0, 5, 60, {0}
	},
	{ /* Material */
		0x0ff285f20bc176de, 0xfb8120ef1b2fa01d, 0xe220a8397b1dcdaf,
		SLOT_FROM_(scene_tables, Material, slot_infos, 19, slot_info),
		SLOT_FROM_(scene_tables, Material, slot_keys, 19, slot_key),
		SLOT_FROM_(scene_tables, Material, slot_places8, 28, uint8_t),
		0,
		SLOT_FROM_(scene_tables, Material, slot_ancestors, 7, uint64_t),
		SLOT_FROM_(scene_tables, Material, slot_texts, 0, char),
		offsetof(struct scene_tables, Material), 176, 0,
		16, 8, 2, 3, 3, 1, 1,
		SLOT_CLASS_WEAKREF, 0, 0, 0, 0, 0, 5, 63, {0}
	},
	{ /* slot_infos: low, high, initial,
	   * name and its length, member, type, unit, description, owner,
	   * offset, size, length, inner, count, presence,
	   * flags, target,
	   * name in text formats and its length, steps of the second and third index,
	   * kind, bit, width, size of count, size of presence, its bit, indexes */
		{ /* Object.id */
			{ 0 }, { 0 }, { 0 },
			8, 2, 8, 11, 0, 0, 1,
			0, 8, 1, 1, 0, 0,
			SLOT_IS_IDENTIFIER, 0,
			8, 2, { 0, 0 },
			SLOT_KIND_UINT, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* Named.name */
			{ 0 }, { 0 }, { 0 },
			26, 4, 26, 31, 0, 0, 20,
			0, 8, 1, 1, 0, 0,
			0, 0,
			26, 4, { 0, 0 },
			SLOT_KIND_STRING, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* Named.labels */
			{ 0 }, { 0 }, { 0 },
			38, 6, 38, 45, 0, 0, 20,
			8, 8, 1, 1, 0, 0,
			SLOT_IS_LIST, 0,
			38, 6, { 0, 0 },
			SLOT_KIND_STRING, 0, 0, 0, 0, 0, 1, {0}
		},
		{ /* Node.id */
			{ 0 }, { 0 }, { 0 },
			8, 2, 8, 11, 0, 0, 1,
			0, 8, 1, 1, 0, 0,
			SLOT_IS_IDENTIFIER, 0,
			8, 2, { 0, 0 },
			SLOT_KIND_UINT, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* Node.name */
			{ 0 }, { 0 }, { 0 },
			26, 4, 26, 31, 0, 0, 54,
			8, 8, 1, 1, 0, 0,
			0, 0,
			26, 4, { 0, 0 },
			SLOT_KIND_STRING, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* Node.labels */
			{ 0 }, { 0 }, { 0 },
			38, 6, 38, 45, 0, 0, 54,
			16, 8, 1, 1, 0, 0,
			SLOT_IS_LIST, 0,
			38, 6, { 0, 0 },
			SLOT_KIND_STRING, 0, 0, 0, 0, 0, 1, {0}
		},
		{ /* Node.parent */
			{ 0 }, { 0 }, { 0 },
			59, 6, 59, 66, 0, 0, 54,
			176, 8, 1, 1, 0, 0,
			SLOT_IS_OPTIONAL | SLOT_HAS_NULL | SLOT_NO_COMPARE | SLOT_NO_HASH | SLOT_NO_REPR,
			SLOT_FROM_INFO_(scene_tables, 6, Node),
			59, 6, { 0, 0 },
			SLOT_KIND_WEAK, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* Node.children */
			{ 0 }, { 0 }, { 0 },
			78, 8, 78, 87, 0, 0, 54,
			24, 8, 1, 1, 0, 0,
			SLOT_IS_LIST,
			SLOT_FROM_INFO_(scene_tables, 7, Node),
			78, 8, { 0, 0 },
			SLOT_KIND_OWN, 0, 0, 0, 0, 0, 1, {0}
		},
		{ /* Node.skin */
			{ 0 }, { 0 }, { 0 },
			100, 4, 100, 105, 0, 0, 54,
			32, 8, 1, 1, 0, 0,
			SLOT_IS_OPTIONAL | SLOT_HAS_NULL,
			SLOT_FROM_INFO_(scene_tables, 8, Material),
			100, 4, { 0, 0 },
			SLOT_KIND_REF, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* Node.xform */
			{ 0 }, { 0 }, { 0 },
			120, 5, 120, 126, 0, 0, 54,
			40, 8, 16, 4, 0, 0,
			SLOT_IS_ARRAY, 0,
			120, 5, { 1, 0 },
			SLOT_KIND_REAL, 0, 0, 0, 0, 0, 2, {0}
		},
		{ /* Light.id */
			{ 0 }, { 0 }, { 0 },
			8, 2, 8, 11, 0, 0, 1,
			0, 8, 1, 1, 0, 0,
			SLOT_IS_IDENTIFIER, 0,
			8, 2, { 0, 0 },
			SLOT_KIND_UINT, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* Light.name */
			{ 0 }, { 0 }, { 0 },
			26, 4, 26, 31, 0, 0, 54,
			8, 8, 1, 1, 0, 0,
			0, 0,
			26, 4, { 0, 0 },
			SLOT_KIND_STRING, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* Light.labels */
			{ 0 }, { 0 }, { 0 },
			38, 6, 38, 45, 0, 0, 54,
			16, 8, 1, 1, 0, 0,
			SLOT_IS_LIST, 0,
			38, 6, { 0, 0 },
			SLOT_KIND_STRING, 0, 0, 0, 0, 0, 1, {0}
		},
		{ /* Light.parent */
			{ 0 }, { 0 }, { 0 },
			59, 6, 59, 66, 0, 0, 54,
			176, 8, 1, 1, 0, 0,
			SLOT_IS_OPTIONAL | SLOT_HAS_NULL | SLOT_NO_COMPARE | SLOT_NO_HASH | SLOT_NO_REPR,
			SLOT_FROM_INFO_(scene_tables, 13, Node),
			59, 6, { 0, 0 },
			SLOT_KIND_WEAK, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* Light.children */
			{ 0 }, { 0 }, { 0 },
			78, 8, 78, 87, 0, 0, 54,
			24, 8, 1, 1, 0, 0,
			SLOT_IS_LIST,
			SLOT_FROM_INFO_(scene_tables, 14, Node),
			78, 8, { 0, 0 },
			SLOT_KIND_OWN, 0, 0, 0, 0, 0, 1, {0}
		},
		{ /* Light.skin */
			{ 0 }, { 0 }, { 0 },
			100, 4, 100, 105, 0, 0, 54,
			32, 8, 1, 1, 0, 0,
			SLOT_IS_OPTIONAL | SLOT_HAS_NULL,
			SLOT_FROM_INFO_(scene_tables, 15, Material),
			100, 4, { 0, 0 },
			SLOT_KIND_REF, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* Light.xform */
			{ 0 }, { 0 }, { 0 },
			120, 5, 120, 126, 0, 0, 54,
			40, 8, 16, 4, 0, 0,
			SLOT_IS_ARRAY, 0,
			120, 5, { 1, 0 },
			SLOT_KIND_REAL, 0, 0, 0, 0, 0, 2, {0}
		},
		{ /* Light.intensity */
			{ 0 }, { 0 }, { 0x3ff0000000000000 },
			145, 9, 145, 155, 0, 0, 139,
			184, 4, 1, 1, 0, 0,
			SLOT_HAS_DEFAULT, 0,
			145, 9, { 0, 0 },
			SLOT_KIND_REAL, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* Light.rgb */
			{ 0 }, { 0 }, { 0 },
			161, 3, 161, 165, 0, 0, 139,
			188, 1, 3, 1, 0, 0,
			SLOT_IS_ARRAY, 0,
			161, 3, { 0, 0 },
			SLOT_KIND_UINT, 0, 0, 0, 0, 0, 1, {0}
		},
		{ /* Material.id */
			{ 0 }, { 0 }, { 0 },
			8, 2, 8, 11, 0, 0, 1,
			0, 8, 1, 1, 0, 0,
			SLOT_IS_IDENTIFIER, 0,
			8, 2, { 0, 0 },
			SLOT_KIND_UINT, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* Material.gloss */
			{ 0 }, { 0 }, { 0 },
			185, 5, 185, 155, 0, 0, 176,
			8, 4, 1, 1, 0, 12,
			SLOT_IS_OPTIONAL | SLOT_HAS_PRESENCE, 0,
			185, 5, { 0, 0 },
			SLOT_KIND_REAL, 0, 0, 0, 1, 0, 0, {0}
		},
	},
	{ /* slot_keys: first, last, length */
		{ 0x0000000000646469, 0x0000000000000000, 2 }, /* Object.id */
		{ 0x00000000656d616e, 0x00000000656d616e, 4 }, /* Named.name */
		{ 0x000000006562616c, 0x00000000736c6562, 6 }, /* Named.labels */
		{ 0x0000000000646469, 0x0000000000000000, 2 }, /* Node.id */
		{ 0x00000000656d616e, 0x00000000656d616e, 4 }, /* Node.name */
		{ 0x000000006562616c, 0x00000000736c6562, 6 }, /* Node.labels */
		{ 0x0000000065726170, 0x00000000746e6572, 6 }, /* Node.parent */
		{ 0x6e6572646c696863, 0x6e6572646c696863, 8 }, /* Node.children */
		{ 0x000000006e696b73, 0x000000006e696b73, 4 }, /* Node.skin */
		{ 0x00000000726f6678, 0x000000006d726f66, 5 }, /* Node.xform */
		{ 0x0000000000646469, 0x0000000000000000, 2 }, /* Light.id */
		{ 0x00000000656d616e, 0x00000000656d616e, 4 }, /* Light.name */
		{ 0x000000006562616c, 0x00000000736c6562, 6 }, /* Light.labels */
		{ 0x0000000065726170, 0x00000000746e6572, 6 }, /* Light.parent */
		{ 0x6e6572646c696863, 0x6e6572646c696863, 8 }, /* Light.children */
		{ 0x000000006e696b73, 0x000000006e696b73, 4 }, /* Light.skin */
		{ 0x00000000726f6678, 0x000000006d726f66, 5 }, /* Light.xform */
		{ 0x7469736e65746e69, 0x797469736e65746e, 9 }, /* Light.intensity */
		{ 0x0000000000626772, 0x0000000000000000, 3 }, /* Light.rgb */
		{ 0x0000000000646469, 0x0000000000000000, 2 }, /* Material.id */
		{ 0x00000000736f6c67, 0x0000000073736f6c, 5 }, /* Material.gloss */
	},
	{ /* slot_values: number, text, length */
		{ 0, 0, 0 },
	},
	{ /* slot_starts */
		{ 0 },
	},
	{ /* slot_ancestors */
		0x123ea2dc7428d8a4, /* Object */
		0xb8a27d823a485cc0, /* Named */
		0x123ea2dc7428d8a4, 0xfb2641ae629cef27, /* Node */
		0x123ea2dc7428d8a4, 0xfb2641ae629cef27, 0xc1dcba3240ec2dc1, /* Light */
		0x123ea2dc7428d8a4, 0x0ff285f20bc176de, /* Material */
	},
	{ /* slot_places16 */
		0,
	},
	{ /* slot_places8 */
		/* Object */
		0, 0,
		/* Named */
		1, 0,
		/* Node */
		0, 6, 5, 3, 2, 4, 0, 1,
		/* Light */
		4, 3, 0, 0, 0, 8, 0, 6, 1, 0, 5, 7, 0, 0, 2, 0,
		/* Material */
		1, 0,
	},
	{ /* slot_displacements */
		0,
	},
	{ /* slot_texts */
		"\0"
		"Object\0"
		"id\0"
		"uint64_t\0"
		"Named\0"
		"name\0"
		"string\0"
		"labels\0"
		"string[]\0"
		"Node\0"
		"parent\0"
		"weak Node *\0"
		"children\0"
		"own Node *[]\0"
		"skin\0"
		"ref Material *\0"
		"xform\0"
		"double[4][4]\0"
		"Light\0"
		"intensity\0"
		"float\0"
		"rgb\0"
		"uint8_t[3]\0"
		"Material\0"
		"gloss",
	},
};

#endif /* SCENE_IMPLEMENTATION */

/* Where an earlier include left the run time's own part out. */
#if defined(SLOTGEN_IMPLEMENTATION) && !defined(SLOTGEN_IMPLEMENTED)
#include "slotgen.h"
#endif
