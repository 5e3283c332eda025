/*
 * owners.h
 *
 * Written by slotgen from owners.yaml; edit that, not this.
 *
 *                                  bytes
 *   class  Shape                       8
 *   class  Tag                        24  Embedded, and an owner all the same.
 *   class  Item                      392
 *   class    Box                     408  Takes further attributes.
 *   class  Part                       24
 *   class  Nest                       32  Holds itself, by a list.
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
 * One file of a program has  #define OWNERS_IMPLEMENTATION  before it includes this one: it
 * defines the tables. Members whose names begin with slot_ belong to the accessors.
 */
#ifndef OWNERS_H
#define OWNERS_H

#include "slotgen.h"

#if SLOTGEN_INTERFACE != 3
#error "owners.h was written for another slotgen.h: its SLOTGEN_INTERFACE must be 3"
#endif
#if defined(__GNUC__) && __INCLUDE_LEVEL__ > 0
#pragma GCC system_header /* no warnings from here, and refusals at the line that asked */
#endif
SLOT_HEADER_BEGIN

typedef struct Shape Shape;
typedef struct Tag Tag;
typedef struct Item Item;
/** A weak reference to an Item; all zero is none. */
typedef slot_weak Item_weak;
typedef struct Box Box;
/** A weak reference to a Box; all zero is none. */
typedef slot_weak Box_weak;
typedef struct Part Part;
typedef struct Nest Nest;

/** All tables: one constant object, without a pointer. */
struct owners_tables {
	slot_class Shape;
	slot_class Tag;
	slot_class Item;
	slot_class Box;
	slot_class Part;
	slot_class Nest;
	slot_info slot_infos[75];
	slot_key slot_keys[75];
	slot_enum_value slot_values[1];
	slot_number slot_starts[6];
	uint64_t slot_ancestors[7];
	uint16_t slot_places16[1];
	uint8_t slot_places8[270];
	uint8_t slot_displacements[1];
	char slot_texts[1][621];
};
SLOT_EXTERN const struct owners_tables owners_tables;


/*---- class Shape -------------------------------------------------------------------------*/

struct Shape { /* 8 bytes, align 4 */
	/** 1 by default. */
	/*   0 */ float x;
	/*   4 */ float y;
};

enum Shape_slot {
	Shape_SLOT_x,
	Shape_SLOT_y
};
#define Shape_SLOTS SLOT_NAMES("x, y")
#define Shape_HAS_x SLOT_YES
#define Shape_HAS_y SLOT_YES
#define Shape_class (owners_tables.Shape)
/** Changes with names, types and offsets. */
#define Shape_LAYOUT 0x07014318ddab25a2

/** What an object starts with: a constant initialiser. */
#define Shape_DEFAULTS \
	{ \
		/*   0 x */ 1.0f, \
		/*   4 y */ 0.0f \
	}

static inline float
Shape_get_x(const Shape *self)
{
	return self->x;
}

static inline void
Shape_set_x(Shape *self, float value)
{
	self->x = value;
}

static inline float
Shape_get_y(const Shape *self)
{
	return self->y;
}

static inline void
Shape_set_y(Shape *self, float value)
{
	self->y = value;
}

/** Makes raw memory an object. */
static inline void
Shape_init(Shape *self)
{
	static const Shape slot_defaults_ = Shape_DEFAULTS;

	slot_move(self, &slot_defaults_, sizeof *self);
}

/** Writes the class's own slots and nothing else. */
static inline void
Shape_copy(Shape *to, const Shape *from)
{
	*to = *from;
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

/** As Shape_init leaves it; NULL when out of memory. */
static inline Shape *
Shape_new(Shape_pool *pool)
{
	void *self = slot_pool_new(&pool->slot_pool_Shape, &Shape_class);

	if (self)
		Shape_init(SLOT_CAST(Shape *, self));
	return SLOT_CAST(Shape *, self);
}

/** With all that it owns. */
static inline void
Shape_free(Shape_pool *pool, Shape *self)
{
	slot_pool_free(&pool->slot_pool_Shape, self);
}

typedef Shape *Shape_idx;
#define Shape_at(pool_, pointer_)  ((void)(pool_), (pointer_))
#define Shape_idx_of(pool_, self_) ((void)(pool_), (self_))

#define Shape_ARGS_(slot_A_) \
	slot_A_(MAY, ALWAYS, SET, GET, Shape, float, x, x, SLOT_CAST(float, 1.0f)) \
	slot_A_(NEED, ALWAYS, SET, GET, Shape, float, y, y, 0) \

#define Shape_make(...)             SLOT_MAKE_(Shape, Shape_ARGS_, SLOT_NO_HOOK_, __VA_ARGS__)
#define Shape_replace(object_, ...) SLOT_REPLACE_(Shape, Shape_ARGS_, SLOT_NO_HOOK_, object_, __VA_ARGS__)
#define Shape_of(slot_y_) \
	SLOT_OF_(Shape, SLOT_NO_HOOK_, \
		 SLOT_OF_ARG_(SET, Shape, float, y, y, slot_y_) \
		 SLOT_NO_MORE_)
#define Shape_eq(a_, b_) slot_eq(&Shape_class, SLOT_IS_(Shape, a_), SLOT_IS_(Shape, b_))
#define Shape_repr(self_, text_, size_) slot_repr(&Shape_class, SLOT_IS_(Shape, self_), text_, size_)
#define Shape_validate(self_, report_, context_) slot_validate(&Shape_class, SLOT_IS_(Shape, self_), report_, context_)

#define Shape_to_json(self_, writer_) slot_json_write(writer_, &Shape_class, SLOT_IS_(Shape, self_))

/** What it has is given up; at a fault it is as Shape_init leaves it. */
static inline bool
Shape_from_json(Shape *self, slot_json_reader *reader)
{
	Shape_init(self);
	return slot_json_read(reader, &Shape_class, self);
}

#define Shape_new_from_json(pool_, reader_) SLOT_CAST(Shape *, slot_json_read_new(reader_, &(pool_)->slot_pool_Shape, &Shape_class))


/*---- class Tag ---------------------------------------------------------------------------*/

/** Embedded, and an owner all the same.
 *
 * Not assigned with '=': two would own the same. */
struct Tag { /* 24 bytes, align 8 */
	SLOT_EXTENSION_ union {
		SLOT_EXTENSION_ struct {
			/*   0 */ char *text;
			/*   8 */ Shape shape;
			/** 3 by default. */
			/*  16 */ uint8_t number;
			/*  17 */ uint8_t slot_spare17[7];
		};
		SLOT_NOT_COPIED_
	};
};

enum Tag_slot {
	Tag_SLOT_number,
	Tag_SLOT_text,
	Tag_SLOT_shape
};
#define Tag_SLOTS SLOT_NAMES("number, text, shape")
#define Tag_HAS_number SLOT_YES
#define Tag_HAS_text SLOT_YES
#define Tag_HAS_shape SLOT_YES
#define Tag_class (owners_tables.Tag)
/** Changes with names, types and offsets. */
#define Tag_LAYOUT 0xc8e9e8229e68c1d0

/** What an object starts with: a constant initialiser. */
#define Tag_DEFAULTS \
	{{{ \
		/*   0 text */ NULL, \
		/*   8 shape */ Shape_DEFAULTS, \
		/*  16 number */ 3, \
		/*  17 slot_spare17 */ {0} \
	}}}

static inline uint8_t
Tag_get_number(const Tag *self)
{
	return self->number;
}

static inline void
Tag_set_number(Tag *self, uint8_t value)
{
	self->number = value;
}

static inline const char *
Tag_get_text(const Tag *self)
{
	return self->text ? self->text : "";
}

/** Copies it; NULL stands for the text at the start. False, and nothing changed, when out
 * of memory. */
static inline bool
Tag_set_text(Tag *self, const char *value)
{
	return slot_string_copy(&self->text, value);
}

static inline const Shape *
Tag_get_shape(const Tag *self)
{
	return &self->shape;
}

/** To change it in place. */
static inline Shape *
Tag_at_shape(Tag *self)
{
	return &self->shape;
}

static inline void
Tag_set_shape(Tag *self, const Shape *value)
{
	Shape_copy(&self->shape, value);
}

/** Makes raw memory an object. */
static inline void
Tag_init(Tag *self)
{
	static const Tag slot_defaults_ = Tag_DEFAULTS;

	slot_move(self, &slot_defaults_, sizeof *self);
}

/* With copies of all that it owns, in the pools where that is; false, and nothing changed, when out
 * of memory. */
#define Tag_copy(to_, from_) slot_copy(&Tag_class, SLOT_IS_NOT_CONST_(Tag, to_), SLOT_IS_(Tag, from_))

/** Gives up what it owns: texts and lists are as at the start, own pointers NULL. For objects that
 * are in no pool. */
static inline void
Tag_release(Tag *self)
{
	slot_release(&Tag_class, self);
}

#define Tag_ARGS_(slot_A_) \
	slot_A_(MAY, ALWAYS, SET, GET, Tag, uint8_t, number, number, SLOT_CAST(uint8_t, 3)) \
	slot_A_(NEED, ALWAYS, TRY, GET, Tag, const char *, text, text, 0) \
	slot_A_(NEED, ALWAYS, OBJECT, OBJECT, Tag, Shape, shape, shape, 0) \

#define Tag_make(...)             SLOT_MAKE_(Tag, Tag_ARGS_, SLOT_NO_HOOK_, __VA_ARGS__)
#define Tag_replace(object_, ...) SLOT_REPLACE_(Tag, Tag_ARGS_, SLOT_NO_HOOK_, object_, __VA_ARGS__)
#define Tag_of(slot_text_, slot_shape_) \
	SLOT_OF_(Tag, SLOT_NO_HOOK_, \
		 SLOT_OF_ARG_(TRY, Tag, const char *, text, text, slot_text_) \
		 SLOT_OF_ARG_(OBJECT, Tag, Shape, shape, shape, slot_shape_) \
		 SLOT_NO_MORE_)
#define Tag_eq(a_, b_) slot_eq(&Tag_class, SLOT_IS_(Tag, a_), SLOT_IS_(Tag, b_))
#define Tag_repr(self_, text_, size_) slot_repr(&Tag_class, SLOT_IS_(Tag, self_), text_, size_)
#define Tag_validate(self_, report_, context_) slot_validate(&Tag_class, SLOT_IS_(Tag, self_), report_, context_)

#define Tag_to_json(self_, writer_) slot_json_write(writer_, &Tag_class, SLOT_IS_(Tag, self_))

/** What it has is given up; at a fault it is as Tag_init leaves it. */
static inline bool
Tag_from_json(Tag *self, slot_json_reader *reader)
{
	slot_release(&Tag_class, self);
	Tag_init(self);
	return slot_json_read(reader, &Tag_class, self);
}


/*---- class Item --------------------------------------------------------------------------*/

/** Not assigned with '=': two would own the same.
 * Weak references to it are allowed. */
struct Item { /* 392 bytes, align 8; as declared 424 */
	SLOT_EXTENSION_ union {
		SLOT_EXTENSION_ struct {
			/** "item" by default. */
			/*   0 */ char *name;
			/** Optional. */
			/*   8 */ char *note;
			/*  16 */ void *stamp;
			/** Optional. */
			/*  24 */ void *seal;
			/** In 1..999. */
			/*  32 */ uint16_t *marks;
			/** Optional. */
			/*  40 */ int64_t *sums;
			/*  48 */ char (*codes)[8];
			/*  56 */ char **words;
			/** Optional. */
			/*  64 */ char **lines;
			/*  72 */ void **blobs;
			/*  80 */ Shape *shapes;
			/*  88 */ Tag tag;
			/* 112 */ Tag *tags;
			/** Optional. */
			/* 120 */ Tag label;
			/* 144 */ Tag some[2];
			/* 192 */ char *pair[2];
			/** Optional. */
			/* 208 */ char *both[2];
			/* 224 */ char *few[3];
			/* 248 */ void *chips[2];
			/* 264 */ Item *best;
			/* 272 */ Item **kids;
			/* 280 */ Item *limbs[2];
			/** Optional. */
			/* 296 */ Part *part;
			/* 304 */ slot_weak *watchers;
			/* 312 */ Item **seen;
			/* 320 */ uint8_t (*rows)[3];
			/* 328 */ Tag (*grid)[2];
			/** {0.5, 1.5} by default. */
			/* 336 */ double steps[3];
			/** Read-only. */
			/* 360 */ char **kept;
			/* 368 */ uint32_t id;
			/** Optional. */
			/* 372 */ slot_weak watch;
			/* 380 */ uint8_t slot_count_some;
			/* 381 */ uint8_t slot_count_few;
			/* 382 */ uint8_t slot_count_chips;
			/* 383 */ uint8_t slot_count_limbs;
			/* 384.0  whether label is set
			 * 384.1  whether both is set */
			/* 384 */ uint8_t slot_bits384;
			/* 385 */ uint8_t slot_spare385[7];
		};
		SLOT_NOT_COPIED_
	};
};

enum Item_slot {
	Item_SLOT_id,
	Item_SLOT_name,
	Item_SLOT_note,
	Item_SLOT_stamp,
	Item_SLOT_seal,
	Item_SLOT_marks,
	Item_SLOT_sums,
	Item_SLOT_codes,
	Item_SLOT_words,
	Item_SLOT_lines,
	Item_SLOT_blobs,
	Item_SLOT_shapes,
	Item_SLOT_tag,
	Item_SLOT_tags,
	Item_SLOT_label,
	Item_SLOT_some,
	Item_SLOT_pair,
	Item_SLOT_both,
	Item_SLOT_few,
	Item_SLOT_chips,
	Item_SLOT_best,
	Item_SLOT_kids,
	Item_SLOT_limbs,
	Item_SLOT_part,
	Item_SLOT_watch,
	Item_SLOT_watchers,
	Item_SLOT_seen,
	Item_SLOT_rows,
	Item_SLOT_grid,
	Item_SLOT_steps,
	Item_SLOT_kept
};
#define Item_SLOTS SLOT_NAMES("id, name, note, stamp, seal, marks, sums, codes, " \
	"words, lines, blobs, shapes, tag, tags, label, some, pair, both, few, " \
	"chips, best, kids, limbs, part, watch, watchers, seen, rows, grid, steps, " \
	"kept")
#define Item_HAS_id SLOT_YES
#define Item_HAS_name SLOT_YES
#define Item_HAS_note SLOT_YES
#define Item_HAS_stamp SLOT_YES
#define Item_HAS_seal SLOT_YES
#define Item_HAS_marks SLOT_YES
#define Item_HAS_sums SLOT_YES
#define Item_HAS_codes SLOT_YES
#define Item_HAS_words SLOT_YES
#define Item_HAS_lines SLOT_YES
#define Item_HAS_blobs SLOT_YES
#define Item_HAS_shapes SLOT_YES
#define Item_HAS_tag SLOT_YES
#define Item_HAS_tags SLOT_YES
#define Item_HAS_label SLOT_YES
#define Item_HAS_some SLOT_YES
#define Item_HAS_pair SLOT_YES
#define Item_HAS_both SLOT_YES
#define Item_HAS_few SLOT_YES
#define Item_HAS_chips SLOT_YES
#define Item_HAS_best SLOT_YES
#define Item_HAS_kids SLOT_YES
#define Item_HAS_limbs SLOT_YES
#define Item_HAS_part SLOT_YES
#define Item_HAS_watch SLOT_YES
#define Item_HAS_watchers SLOT_YES
#define Item_HAS_seen SLOT_YES
#define Item_HAS_rows SLOT_YES
#define Item_HAS_grid SLOT_YES
#define Item_HAS_steps SLOT_YES
#define Item_HAS_kept SLOT_YES
#define Item_LEN_some 2
#define Item_LEN_pair 2
#define Item_LEN_both 2
#define Item_LEN_few 3
#define Item_LEN_chips 2
#define Item_LEN_limbs 2
#define Item_LEN_rows_2 3
#define Item_LEN_grid_2 2
#define Item_LEN_steps 3
#define Item_class (owners_tables.Item)
/** Changes with names, types and offsets. */
#define Item_LAYOUT 0xbe859e0323b01a30

/** What an object starts with: a constant initialiser. */
#define Item_DEFAULTS \
	{{{ \
		/*   0 name */ NULL, \
		/*   8 note */ NULL, \
		/*  16 stamp */ NULL, \
		/*  24 seal */ NULL, \
		/*  32 marks */ NULL, \
		/*  40 sums */ NULL, \
		/*  48 codes */ NULL, \
		/*  56 words */ NULL, \
		/*  64 lines */ NULL, \
		/*  72 blobs */ NULL, \
		/*  80 shapes */ NULL, \
		/*  88 tag */ Tag_DEFAULTS, \
		/* 112 tags */ NULL, \
		/* 120 label */ Tag_DEFAULTS, \
		/* 144 some */ {Tag_DEFAULTS, Tag_DEFAULTS}, \
		/* 192 pair */ {NULL}, \
		/* 208 both */ {NULL}, \
		/* 224 few */ {NULL}, \
		/* 248 chips */ {NULL}, \
		/* 264 best */ NULL, \
		/* 272 kids */ NULL, \
		/* 280 limbs */ {NULL}, \
		/* 296 part */ NULL, \
		/* 304 watchers */ NULL, \
		/* 312 seen */ NULL, \
		/* 320 rows */ NULL, \
		/* 328 grid */ NULL, \
		/* 336 steps */ {0.5, 1.5, 0.0}, \
		/* 360 kept */ NULL, \
		/* 368 id */ 0, \
		/* 372 watch */ {0, 0}, \
		/* 380 slot_count_some */ 0, \
		/* 381 slot_count_few */ 0, \
		/* 382 slot_count_chips */ 0, \
		/* 383 slot_count_limbs */ 0, \
		/* 384 slot_bits384 */ 0x0, \
		/* 385 slot_spare385 */ {0} \
	}}}

static inline uint32_t
Item_get_id(const Item *self)
{
	return self->id;
}

static inline void
Item_set_id(Item *self, uint32_t value)
{
	self->id = value;
}

static inline const char *
Item_get_name(const Item *self)
{
	return self->name ? self->name : "item";
}

/** Copies it; NULL stands for the text at the start. False, and nothing changed, when out
 * of memory. */
static inline bool
Item_set_name(Item *self, const char *value)
{
	return slot_string_copy(&self->name, value);
}

static inline bool
Item_has_note(const Item *self)
{
	return self->note != NULL;
}

static inline const char *
Item_get_note(const Item *self)
{
	return self->note;
}

/** Copies it; NULL stands for the text at the start: unset. False, and nothing changed, when out
 * of memory. */
static inline bool
Item_set_note(Item *self, const char *value)
{
	return slot_string_copy(&self->note, value);
}

/** Gives up what is there: unset. */
static inline void
Item_clear_note(Item *self)
{
	slot_unset(&Item_class, self, Item_SLOT_note);
}

static inline slot_bytes
Item_get_stamp(const Item *self)
{
	slot_bytes bytes = {NULL, 0};

	bytes.data = self->stamp;
	bytes.size = slot_block_count(self->stamp);
	return bytes;
}

/** Copies them; false, and nothing changed, when out of memory. */
static inline bool
Item_set_stamp(Item *self, const void *data, size_t size)
{
	return slot_bytes_set(&self->stamp, data, size);
}

static inline bool
Item_has_seal(const Item *self)
{
	return self->seal != NULL;
}

static inline slot_bytes
Item_get_seal(const Item *self)
{
	slot_bytes bytes = {NULL, 0};

	bytes.data = self->seal;
	bytes.size = slot_block_count(self->seal);
	return bytes;
}

/** Copies them; false, and nothing changed, when out of memory. */
static inline bool
Item_set_seal(Item *self, const void *data, size_t size)
{
	return slot_bytes_set(&self->seal, data, size);
}

/** Gives up what is there: unset. */
static inline void
Item_clear_seal(Item *self)
{
	slot_unset(&Item_class, self, Item_SLOT_seal);
}

/** Elements in the list. */
static inline size_t
Item_count_marks(const Item *self)
{
	return slot_block_count(self->marks);
}

static inline uint16_t
Item_get_marks(const Item *self, size_t i)
{
	SLOT_ASSERT_(i < Item_count_marks(self));
	if (!(i < Item_count_marks(self)))
		return 1;
	return self->marks[i];
}

static inline bool
Item_set_marks(Item *self, size_t i, int64_t value)
{
	SLOT_ASSERT_(i < Item_count_marks(self));
	if (!(i < Item_count_marks(self)))
		return false;
	if (value < 1 || value > 999)
		return false;
	self->marks[i] = SLOT_CAST(uint16_t, value);
	return true;
}

/** Room for that many in all; false when out of memory. Of what was told, places may have moved. */
static inline bool
Item_reserve_marks(Item *self, size_t count)
{
	return slot_list_reserve(&self->marks, count, 2);
}

/** Before element i; false, and nothing changed, where the value is refused or memory is out. */
static inline bool
Item_insert_marks(Item *self, size_t i, int64_t value)
{
	if (value < 1 || value > 999)
		return false;
	if (!slot_list_insert(&self->marks, i, 2))
		return false;
	self->marks[i] = SLOT_CAST(uint16_t, value);
	return true;
}

static inline bool
Item_append_marks(Item *self, int64_t value)
{
	return Item_insert_marks(self, Item_count_marks(self), value);
}

/** With what it owns. */
static inline bool
Item_remove_marks(Item *self, size_t i)
{
	return slot_remove(&Item_class, self, Item_SLOT_marks, i) == SLOT_OK;
}

/** Gives up what is there. */
static inline void
Item_clear_marks(Item *self)
{
	slot_unset(&Item_class, self, Item_SLOT_marks);
}

static inline bool
Item_has_sums(const Item *self)
{
	return self->sums != NULL;
}

/** Elements in the list. */
static inline size_t
Item_count_sums(const Item *self)
{
	return slot_block_count(self->sums);
}

static inline int64_t
Item_get_sums(const Item *self, size_t i)
{
	SLOT_ASSERT_(i < Item_count_sums(self));
	if (!(i < Item_count_sums(self)))
		return 0;
	return self->sums[i];
}

static inline bool
Item_set_sums(Item *self, size_t i, int64_t value)
{
	SLOT_ASSERT_(i < Item_count_sums(self));
	if (!(i < Item_count_sums(self)))
		return false;
	self->sums[i] = value;
	return true;
}

static inline const int64_t *
Item_data_sums(const Item *self)
{
	return self->sums;
}

static inline int64_t *
Item_at_sums(Item *self, size_t i)
{
	SLOT_ASSERT_(i < Item_count_sums(self));
	if (!(i < Item_count_sums(self)))
		return NULL;
	return &self->sums[i];
}

/** Room for that many in all; false when out of memory. Of what was told, places may have moved. */
static inline bool
Item_reserve_sums(Item *self, size_t count)
{
	return slot_list_reserve(&self->sums, count, 8);
}

/** Before element i; false, and nothing changed, where memory is out. */
static inline bool
Item_insert_sums(Item *self, size_t i, int64_t value)
{
	if (!slot_list_insert(&self->sums, i, 8))
		return false;
	self->sums[i] = value;
	return true;
}

static inline bool
Item_append_sums(Item *self, int64_t value)
{
	return Item_insert_sums(self, Item_count_sums(self), value);
}

/** With what it owns. */
static inline bool
Item_remove_sums(Item *self, size_t i)
{
	return slot_remove(&Item_class, self, Item_SLOT_sums, i) == SLOT_OK;
}

/** Gives up what is there: unset. */
static inline void
Item_clear_sums(Item *self)
{
	slot_unset(&Item_class, self, Item_SLOT_sums);
}

/** Elements in the list. */
static inline size_t
Item_count_codes(const Item *self)
{
	return slot_block_count(self->codes);
}

static inline const char *
Item_get_codes(const Item *self, size_t i)
{
	SLOT_ASSERT_(i < Item_count_codes(self));
	if (!(i < Item_count_codes(self)))
		return "";
	return self->codes[i];
}

/** False, and nothing changed, for a text of 8 bytes or more. */
static inline bool
Item_set_codes(Item *self, size_t i, const char *value)
{
	SLOT_ASSERT_(i < Item_count_codes(self));
	if (!(i < Item_count_codes(self)))
		return false;
	return slot_put_text(self->codes[i], 8, value, strlen(value));
}

/** Room for that many in all; false when out of memory. Of what was told, places may have moved. */
static inline bool
Item_reserve_codes(Item *self, size_t count)
{
	return slot_list_reserve(&self->codes, count, 8);
}

/** Before element i; false, and nothing changed, where memory is out. */
static inline bool
Item_insert_codes(Item *self, size_t i, const char *value)
{
	char element[8];

	return slot_put_text(element, 8, value, strlen(value)) &&
	       slot_list_put(&self->codes, i, element, 8);
}

static inline bool
Item_append_codes(Item *self, const char *value)
{
	return Item_insert_codes(self, Item_count_codes(self), value);
}

/** With what it owns. */
static inline bool
Item_remove_codes(Item *self, size_t i)
{
	return slot_remove(&Item_class, self, Item_SLOT_codes, i) == SLOT_OK;
}

/** Gives up what is there. */
static inline void
Item_clear_codes(Item *self)
{
	slot_unset(&Item_class, self, Item_SLOT_codes);
}

/** Elements in the list. */
static inline size_t
Item_count_words(const Item *self)
{
	return slot_block_count(self->words);
}

static inline const char *
Item_get_words(const Item *self, size_t i)
{
	SLOT_ASSERT_(i < Item_count_words(self));
	if (!(i < Item_count_words(self)))
		return "";
	return self->words[i] ? self->words[i] : "";
}

/** Copies it; NULL stands for the text at the start. False, and nothing changed, when out
 * of memory. */
static inline bool
Item_set_words(Item *self, size_t i, const char *value)
{
	SLOT_ASSERT_(i < Item_count_words(self));
	if (!(i < Item_count_words(self)))
		return false;
	return slot_string_copy(&self->words[i], value);
}

/** Room for that many in all; false when out of memory. Of what was told, places may have moved. */
static inline bool
Item_reserve_words(Item *self, size_t count)
{
	return slot_list_reserve(&self->words, count, 8);
}

/** Before element i; false, and nothing changed, when out of memory. */
static inline bool
Item_insert_words(Item *self, size_t i, const char *value)
{
	return slot_insert_string(&Item_class, self, Item_SLOT_words, i, value) == SLOT_OK;
}

static inline bool
Item_append_words(Item *self, const char *value)
{
	return Item_insert_words(self, Item_count_words(self), value);
}

/** With what it owns. */
static inline bool
Item_remove_words(Item *self, size_t i)
{
	return slot_remove(&Item_class, self, Item_SLOT_words, i) == SLOT_OK;
}

/** Gives up what is there. */
static inline void
Item_clear_words(Item *self)
{
	slot_unset(&Item_class, self, Item_SLOT_words);
}

static inline bool
Item_has_lines(const Item *self)
{
	return self->lines != NULL;
}

/** Elements in the list. */
static inline size_t
Item_count_lines(const Item *self)
{
	return slot_block_count(self->lines);
}

static inline const char *
Item_get_lines(const Item *self, size_t i)
{
	SLOT_ASSERT_(i < Item_count_lines(self));
	if (!(i < Item_count_lines(self)))
		return "";
	return self->lines[i] ? self->lines[i] : "";
}

/** Copies it; NULL stands for the text at the start: unset. False, and nothing changed, when out
 * of memory. */
static inline bool
Item_set_lines(Item *self, size_t i, const char *value)
{
	SLOT_ASSERT_(i < Item_count_lines(self));
	if (!(i < Item_count_lines(self)))
		return false;
	return slot_string_copy(&self->lines[i], value);
}

/** Room for that many in all; false when out of memory. Of what was told, places may have moved. */
static inline bool
Item_reserve_lines(Item *self, size_t count)
{
	return slot_list_reserve(&self->lines, count, 8);
}

/** Before element i; false, and nothing changed, when out of memory. */
static inline bool
Item_insert_lines(Item *self, size_t i, const char *value)
{
	return slot_insert_string(&Item_class, self, Item_SLOT_lines, i, value) == SLOT_OK;
}

static inline bool
Item_append_lines(Item *self, const char *value)
{
	return Item_insert_lines(self, Item_count_lines(self), value);
}

/** With what it owns. */
static inline bool
Item_remove_lines(Item *self, size_t i)
{
	return slot_remove(&Item_class, self, Item_SLOT_lines, i) == SLOT_OK;
}

/** Gives up what is there: unset. */
static inline void
Item_clear_lines(Item *self)
{
	slot_unset(&Item_class, self, Item_SLOT_lines);
}

/** Elements in the list. */
static inline size_t
Item_count_blobs(const Item *self)
{
	return slot_block_count(self->blobs);
}

static inline slot_bytes
Item_get_blobs(const Item *self, size_t i)
{
	slot_bytes bytes = {NULL, 0};

	SLOT_ASSERT_(i < Item_count_blobs(self));
	if (!(i < Item_count_blobs(self)))
		return bytes;
	bytes.data = self->blobs[i];
	bytes.size = slot_block_count(self->blobs[i]);
	return bytes;
}

/** Copies them; false, and nothing changed, when out of memory. */
static inline bool
Item_set_blobs(Item *self, size_t i, const void *data, size_t size)
{
	SLOT_ASSERT_(i < Item_count_blobs(self));
	if (!(i < Item_count_blobs(self)))
		return false;
	return slot_bytes_set(&self->blobs[i], data, size);
}

/** Room for that many in all; false when out of memory. Of what was told, places may have moved. */
static inline bool
Item_reserve_blobs(Item *self, size_t count)
{
	return slot_list_reserve(&self->blobs, count, 8);
}

/** Before element i; false, and nothing changed, when out of memory. */
static inline bool
Item_insert_blobs(Item *self, size_t i, const void *data, size_t size)
{
	return slot_insert_bytes(&Item_class, self, Item_SLOT_blobs, i, data, size) == SLOT_OK;
}

static inline bool
Item_append_blobs(Item *self, const void *data, size_t size)
{
	return Item_insert_blobs(self, Item_count_blobs(self), data, size);
}

/** With what it owns. */
static inline bool
Item_remove_blobs(Item *self, size_t i)
{
	return slot_remove(&Item_class, self, Item_SLOT_blobs, i) == SLOT_OK;
}

/** Gives up what is there. */
static inline void
Item_clear_blobs(Item *self)
{
	slot_unset(&Item_class, self, Item_SLOT_blobs);
}

/** Elements in the list. */
static inline size_t
Item_count_shapes(const Item *self)
{
	return slot_block_count(self->shapes);
}

/** NULL past the end. */
static inline const Shape *
Item_get_shapes(const Item *self, size_t i)
{
	SLOT_ASSERT_(i < Item_count_shapes(self));
	if (!(i < Item_count_shapes(self)))
		return NULL;
	return SLOT_CAST(Shape *, slot_element_(self->shapes, i, 8));
}

static inline Shape *
Item_at_shapes(Item *self, size_t i)
{
	SLOT_ASSERT_(i < Item_count_shapes(self));
	if (!(i < Item_count_shapes(self)))
		return NULL;
	return SLOT_CAST(Shape *, slot_element_(self->shapes, i, 8));
}

static inline bool
Item_set_shapes(Item *self, size_t i, const Shape *value)
{
	SLOT_ASSERT_(i < Item_count_shapes(self));
	if (!(i < Item_count_shapes(self)))
		return false;
	slot_move(SLOT_CAST(Shape *, slot_element_(self->shapes, i, 8)), value, 8);
	return true;
}

/** Room for that many in all; false when out of memory. Of what was told, places may have moved. */
static inline bool
Item_reserve_shapes(Item *self, size_t count)
{
	return slot_list_reserve(&self->shapes, count, 8);
}

/** Before element i; false, and nothing changed, where memory is out. */
static inline bool
Item_insert_shapes(Item *self, size_t i, const Shape *value)
{
	return slot_list_put(&self->shapes, i, value, 8);
}

static inline bool
Item_append_shapes(Item *self, const Shape *value)
{
	return Item_insert_shapes(self, Item_count_shapes(self), value);
}

/** With what it owns. */
static inline bool
Item_remove_shapes(Item *self, size_t i)
{
	return slot_remove(&Item_class, self, Item_SLOT_shapes, i) == SLOT_OK;
}

/** Gives up what is there. */
static inline void
Item_clear_shapes(Item *self)
{
	slot_unset(&Item_class, self, Item_SLOT_shapes);
}

static inline const Tag *
Item_get_tag(const Item *self)
{
	return &self->tag;
}

/** To change it in place. */
static inline Tag *
Item_at_tag(Item *self)
{
	return &self->tag;
}

/** Elements in the list. */
static inline size_t
Item_count_tags(const Item *self)
{
	return slot_block_count(self->tags);
}

/** NULL past the end. */
static inline const Tag *
Item_get_tags(const Item *self, size_t i)
{
	SLOT_ASSERT_(i < Item_count_tags(self));
	if (!(i < Item_count_tags(self)))
		return NULL;
	return SLOT_CAST(Tag *, slot_element_(self->tags, i, 24));
}

static inline Tag *
Item_at_tags(Item *self, size_t i)
{
	SLOT_ASSERT_(i < Item_count_tags(self));
	if (!(i < Item_count_tags(self)))
		return NULL;
	return SLOT_CAST(Tag *, slot_element_(self->tags, i, 24));
}

/** Room for that many in all; false when out of memory. Of what was told, places may have moved. */
static inline bool
Item_reserve_tags(Item *self, size_t count)
{
	return slot_list_reserve(&self->tags, count, 24);
}

/** An object as at the start before number i; false, and nothing changed, when out of memory. */
static inline bool
Item_insert_tags(Item *self, size_t i)
{
	return slot_insert(&Item_class, self, Item_SLOT_tags, i) == SLOT_OK;
}

static inline bool
Item_append_tags(Item *self)
{
	return Item_insert_tags(self, Item_count_tags(self));
}

/** With what it owns. */
static inline bool
Item_remove_tags(Item *self, size_t i)
{
	return slot_remove(&Item_class, self, Item_SLOT_tags, i) == SLOT_OK;
}

/** Gives up what is there. */
static inline void
Item_clear_tags(Item *self)
{
	slot_unset(&Item_class, self, Item_SLOT_tags);
}

static inline bool
Item_has_label(const Item *self)
{
	return slot_bit(self->slot_bits384, 0);
}

static inline const Tag *
Item_get_label(const Item *self)
{
	return &self->label;
}

/** To change it in place; the slot counts as set from here on. */
static inline Tag *
Item_at_label(Item *self)
{
	self->slot_bits384 = slot_put8(self->slot_bits384, 0, 1, 1);
	return &self->label;
}

/** Gives up what is there: unset. */
static inline void
Item_clear_label(Item *self)
{
	slot_unset(&Item_class, self, Item_SLOT_label);
}

/** Elements in use, at most Item_LEN_some. */
static inline size_t
Item_count_some(const Item *self)
{
	return self->slot_count_some;
}

/** NULL past the end. */
static inline const Tag *
Item_get_some(const Item *self, size_t i)
{
	SLOT_ASSERT_(i < Item_count_some(self));
	if (!(i < Item_count_some(self)))
		return NULL;
	return &self->some[i];
}

static inline Tag *
Item_at_some(Item *self, size_t i)
{
	SLOT_ASSERT_(i < Item_count_some(self));
	if (!(i < Item_count_some(self)))
		return NULL;
	return &self->some[i];
}

/** An object as at the start before number i; false, and nothing changed, where the array is full. */
static inline bool
Item_insert_some(Item *self, size_t i)
{
	return slot_insert(&Item_class, self, Item_SLOT_some, i) == SLOT_OK;
}

static inline bool
Item_append_some(Item *self)
{
	return Item_insert_some(self, Item_count_some(self));
}

/** With what it owns. */
static inline bool
Item_remove_some(Item *self, size_t i)
{
	return slot_remove(&Item_class, self, Item_SLOT_some, i) == SLOT_OK;
}

static inline const char *
Item_get_pair(const Item *self, size_t i)
{
	SLOT_ASSERT_(i < Item_LEN_pair);
	if (!(i < Item_LEN_pair))
		return "";
	return self->pair[i] ? self->pair[i] : "";
}

/** Copies it; NULL stands for the text at the start. False, and nothing changed, when out
 * of memory. */
static inline bool
Item_set_pair(Item *self, size_t i, const char *value)
{
	SLOT_ASSERT_(i < Item_LEN_pair);
	if (!(i < Item_LEN_pair))
		return false;
	return slot_string_copy(&self->pair[i], value);
}

static inline bool
Item_has_both(const Item *self)
{
	return slot_bit(self->slot_bits384, 1);
}

static inline const char *
Item_get_both(const Item *self, size_t i)
{
	SLOT_ASSERT_(i < Item_LEN_both);
	if (!(i < Item_LEN_both))
		return "";
	return self->both[i] ? self->both[i] : "";
}

/** Copies it; NULL stands for the text at the start. False, and nothing changed, when out
 * of memory. */
static inline bool
Item_set_both(Item *self, size_t i, const char *value)
{
	SLOT_ASSERT_(i < Item_LEN_both);
	if (!(i < Item_LEN_both))
		return false;
	if (!slot_string_copy(&self->both[i], value))
		return false;
	self->slot_bits384 = slot_put8(self->slot_bits384, 1, 1, 1);
	return true;
}

/** Gives up what is there: unset. */
static inline void
Item_clear_both(Item *self)
{
	slot_unset(&Item_class, self, Item_SLOT_both);
}

/** Elements in use, at most Item_LEN_few. */
static inline size_t
Item_count_few(const Item *self)
{
	return self->slot_count_few;
}

static inline const char *
Item_get_few(const Item *self, size_t i)
{
	SLOT_ASSERT_(i < Item_count_few(self));
	if (!(i < Item_count_few(self)))
		return "";
	return self->few[i] ? self->few[i] : "";
}

/** Copies it; NULL stands for the text at the start. False, and nothing changed, when out
 * of memory. */
static inline bool
Item_set_few(Item *self, size_t i, const char *value)
{
	SLOT_ASSERT_(i < Item_count_few(self));
	if (!(i < Item_count_few(self)))
		return false;
	return slot_string_copy(&self->few[i], value);
}

/** Before element i; false, and nothing changed, where the array is full or memory is out. */
static inline bool
Item_insert_few(Item *self, size_t i, const char *value)
{
	return slot_insert_string(&Item_class, self, Item_SLOT_few, i, value) == SLOT_OK;
}

static inline bool
Item_append_few(Item *self, const char *value)
{
	return Item_insert_few(self, Item_count_few(self), value);
}

/** With what it owns. */
static inline bool
Item_remove_few(Item *self, size_t i)
{
	return slot_remove(&Item_class, self, Item_SLOT_few, i) == SLOT_OK;
}

/** Elements in use, at most Item_LEN_chips. */
static inline size_t
Item_count_chips(const Item *self)
{
	return self->slot_count_chips;
}

static inline slot_bytes
Item_get_chips(const Item *self, size_t i)
{
	slot_bytes bytes = {NULL, 0};

	SLOT_ASSERT_(i < Item_count_chips(self));
	if (!(i < Item_count_chips(self)))
		return bytes;
	bytes.data = self->chips[i];
	bytes.size = slot_block_count(self->chips[i]);
	return bytes;
}

/** Copies them; false, and nothing changed, when out of memory. */
static inline bool
Item_set_chips(Item *self, size_t i, const void *data, size_t size)
{
	SLOT_ASSERT_(i < Item_count_chips(self));
	if (!(i < Item_count_chips(self)))
		return false;
	return slot_bytes_set(&self->chips[i], data, size);
}

/** Before element i; false, and nothing changed, where the array is full or memory is out. */
static inline bool
Item_insert_chips(Item *self, size_t i, const void *data, size_t size)
{
	return slot_insert_bytes(&Item_class, self, Item_SLOT_chips, i, data, size) == SLOT_OK;
}

static inline bool
Item_append_chips(Item *self, const void *data, size_t size)
{
	return Item_insert_chips(self, Item_count_chips(self), data, size);
}

/** With what it owns. */
static inline bool
Item_remove_chips(Item *self, size_t i)
{
	return slot_remove(&Item_class, self, Item_SLOT_chips, i) == SLOT_OK;
}

static inline Item *
Item_get_best(const Item *self)
{
	return self->best;
}

/** Takes over an object of a pool that has no other owner, or NULL, and frees what was there. */
static inline void
Item_set_best(Item *self, Item *value)
{
	slot_own_set(&self->best, value);
}

/** Hands it over to the caller: NULL is left. */
static inline Item *
Item_take_best(Item *self)
{
	Item *value;

	value = self->best;
	self->best = NULL;
	return value;
}

/** Elements in the list. */
static inline size_t
Item_count_kids(const Item *self)
{
	return slot_block_count(self->kids);
}

static inline Item *
Item_get_kids(const Item *self, size_t i)
{
	SLOT_ASSERT_(i < Item_count_kids(self));
	if (!(i < Item_count_kids(self)))
		return NULL;
	return self->kids[i];
}

/** Takes over an object of a pool that has no other owner, or NULL, and frees what was there. */
static inline bool
Item_set_kids(Item *self, size_t i, Item *value)
{
	SLOT_ASSERT_(i < Item_count_kids(self));
	if (!(i < Item_count_kids(self)))
		return false;
	slot_own_set(&self->kids[i], value);
	return true;
}

/** Hands it over to the caller, without a gap. */
static inline Item *
Item_take_kids(Item *self, size_t i)
{
	Item *value;

	SLOT_ASSERT_(i < Item_count_kids(self));
	if (!(i < Item_count_kids(self)))
		return NULL;
	value = self->kids[i];
	self->kids[i] = NULL;
	slot_remove(&Item_class, self, Item_SLOT_kids, i);
	return value;
}

/** Room for that many in all; false when out of memory. Of what was told, places may have moved. */
static inline bool
Item_reserve_kids(Item *self, size_t count)
{
	return slot_list_reserve(&self->kids, count, 8);
}

/** Before element i; false, and nothing changed, when out of memory. */
static inline bool
Item_insert_kids(Item *self, size_t i, Item *value)
{
	if (slot_insert(&Item_class, self, Item_SLOT_kids, i) != SLOT_OK)
		return false;
	self->kids[i] = value;
	return true;
}

static inline bool
Item_append_kids(Item *self, Item *value)
{
	return Item_insert_kids(self, Item_count_kids(self), value);
}

/** With what it owns. */
static inline bool
Item_remove_kids(Item *self, size_t i)
{
	return slot_remove(&Item_class, self, Item_SLOT_kids, i) == SLOT_OK;
}

/** Gives up what is there. */
static inline void
Item_clear_kids(Item *self)
{
	slot_unset(&Item_class, self, Item_SLOT_kids);
}

/** Elements in use, at most Item_LEN_limbs. */
static inline size_t
Item_count_limbs(const Item *self)
{
	return self->slot_count_limbs;
}

static inline Item *
Item_get_limbs(const Item *self, size_t i)
{
	SLOT_ASSERT_(i < Item_count_limbs(self));
	if (!(i < Item_count_limbs(self)))
		return NULL;
	return self->limbs[i];
}

/** Takes over an object of a pool that has no other owner, or NULL, and frees what was there. */
static inline bool
Item_set_limbs(Item *self, size_t i, Item *value)
{
	SLOT_ASSERT_(i < Item_count_limbs(self));
	if (!(i < Item_count_limbs(self)))
		return false;
	slot_own_set(&self->limbs[i], value);
	return true;
}

/** Hands it over to the caller, without a gap. */
static inline Item *
Item_take_limbs(Item *self, size_t i)
{
	Item *value;

	SLOT_ASSERT_(i < Item_count_limbs(self));
	if (!(i < Item_count_limbs(self)))
		return NULL;
	value = self->limbs[i];
	self->limbs[i] = NULL;
	slot_remove(&Item_class, self, Item_SLOT_limbs, i);
	return value;
}

/** Before element i; false, and nothing changed, where the array is full or memory is out. */
static inline bool
Item_insert_limbs(Item *self, size_t i, Item *value)
{
	if (slot_insert(&Item_class, self, Item_SLOT_limbs, i) != SLOT_OK)
		return false;
	self->limbs[i] = value;
	return true;
}

static inline bool
Item_append_limbs(Item *self, Item *value)
{
	return Item_insert_limbs(self, Item_count_limbs(self), value);
}

/** With what it owns. */
static inline bool
Item_remove_limbs(Item *self, size_t i)
{
	return slot_remove(&Item_class, self, Item_SLOT_limbs, i) == SLOT_OK;
}

static inline bool
Item_has_part(const Item *self)
{
	return self->part != NULL;
}

static inline Part *
Item_get_part(const Item *self)
{
	return self->part;
}

/** Takes over an object of a pool that has no other owner, or NULL, and frees what was there. */
static inline void
Item_set_part(Item *self, Part *value)
{
	slot_own_set(&self->part, value);
}

/** Hands it over to the caller: NULL is left. */
static inline Part *
Item_take_part(Item *self)
{
	Part *value;

	value = self->part;
	self->part = NULL;
	return value;
}

/** Gives up what is there: unset. */
static inline void
Item_clear_part(Item *self)
{
	slot_unset(&Item_class, self, Item_SLOT_part);
}

static inline bool
Item_has_watch(const Item *self)
{
	return self->watch.generation != 0;
}

static inline Item_weak
Item_get_watch(const Item *self)
{
	return self->watch;
}

static inline void
Item_set_watch(Item *self, Item_weak value)
{
	self->watch = value;
}

static inline void
Item_clear_watch(Item *self)
{
	self->watch.index = self->watch.generation = 0;
}

/** Elements in the list. */
static inline size_t
Item_count_watchers(const Item *self)
{
	return slot_block_count(self->watchers);
}

static inline Item_weak
Item_get_watchers(const Item *self, size_t i)
{
	static const Item_weak slot_none_ = {0, 0};

	SLOT_ASSERT_(i < Item_count_watchers(self));
	if (!(i < Item_count_watchers(self)))
		return slot_none_;
	return self->watchers[i];
}

static inline bool
Item_set_watchers(Item *self, size_t i, Item_weak value)
{
	SLOT_ASSERT_(i < Item_count_watchers(self));
	if (!(i < Item_count_watchers(self)))
		return false;
	self->watchers[i] = value;
	return true;
}

/** Room for that many in all; false when out of memory. Of what was told, places may have moved. */
static inline bool
Item_reserve_watchers(Item *self, size_t count)
{
	return slot_list_reserve(&self->watchers, count, 8);
}

/** Before element i; false, and nothing changed, where memory is out. */
static inline bool
Item_insert_watchers(Item *self, size_t i, Item_weak value)
{
	if (!slot_list_insert(&self->watchers, i, 8))
		return false;
	self->watchers[i] = value;
	return true;
}

static inline bool
Item_append_watchers(Item *self, Item_weak value)
{
	return Item_insert_watchers(self, Item_count_watchers(self), value);
}

/** With what it owns. */
static inline bool
Item_remove_watchers(Item *self, size_t i)
{
	return slot_remove(&Item_class, self, Item_SLOT_watchers, i) == SLOT_OK;
}

/** Gives up what is there. */
static inline void
Item_clear_watchers(Item *self)
{
	slot_unset(&Item_class, self, Item_SLOT_watchers);
}

/** Elements in the list. */
static inline size_t
Item_count_seen(const Item *self)
{
	return slot_block_count(self->seen);
}

static inline Item *
Item_get_seen(const Item *self, size_t i)
{
	SLOT_ASSERT_(i < Item_count_seen(self));
	if (!(i < Item_count_seen(self)))
		return NULL;
	return self->seen[i];
}

/** Refers to it only: neither owns nor watches. */
static inline bool
Item_set_seen(Item *self, size_t i, Item *value)
{
	SLOT_ASSERT_(i < Item_count_seen(self));
	if (!(i < Item_count_seen(self)))
		return false;
	self->seen[i] = value;
	return true;
}

/** Room for that many in all; false when out of memory. Of what was told, places may have moved. */
static inline bool
Item_reserve_seen(Item *self, size_t count)
{
	return slot_list_reserve(&self->seen, count, 8);
}

/** Before element i; false, and nothing changed, where memory is out. */
static inline bool
Item_insert_seen(Item *self, size_t i, Item *value)
{
	if (!slot_list_insert(&self->seen, i, 8))
		return false;
	self->seen[i] = value;
	return true;
}

static inline bool
Item_append_seen(Item *self, Item *value)
{
	return Item_insert_seen(self, Item_count_seen(self), value);
}

/** With what it owns. */
static inline bool
Item_remove_seen(Item *self, size_t i)
{
	return slot_remove(&Item_class, self, Item_SLOT_seen, i) == SLOT_OK;
}

/** Gives up what is there. */
static inline void
Item_clear_seen(Item *self)
{
	slot_unset(&Item_class, self, Item_SLOT_seen);
}

/** Elements in the list. */
static inline size_t
Item_count_rows(const Item *self)
{
	return slot_block_count(self->rows);
}

static inline uint8_t
Item_get_rows(const Item *self, size_t i, size_t j)
{
	SLOT_ASSERT_(i < Item_count_rows(self) && j < Item_LEN_rows_2);
	if (!(i < Item_count_rows(self) && j < Item_LEN_rows_2))
		return 0;
	return self->rows[i][j];
}

static inline bool
Item_set_rows(Item *self, size_t i, size_t j, uint8_t value)
{
	SLOT_ASSERT_(i < Item_count_rows(self) && j < Item_LEN_rows_2);
	if (!(i < Item_count_rows(self) && j < Item_LEN_rows_2))
		return false;
	self->rows[i][j] = value;
	return true;
}

static inline const uint8_t *
Item_data_rows(const Item *self)
{
	return self->rows[0];
}

static inline uint8_t *
Item_at_rows(Item *self, size_t i, size_t j)
{
	SLOT_ASSERT_(i < Item_count_rows(self) && j < Item_LEN_rows_2);
	if (!(i < Item_count_rows(self) && j < Item_LEN_rows_2))
		return NULL;
	return &self->rows[i][j];
}

/** Room for that many in all; false when out of memory. Of what was told, places may have moved. */
static inline bool
Item_reserve_rows(Item *self, size_t count)
{
	return slot_list_reserve(&self->rows, count, 3);
}

/** A row as at the start before number i; false, and nothing changed, when out of memory. */
static inline bool
Item_insert_rows(Item *self, size_t i)
{
	return slot_insert(&Item_class, self, Item_SLOT_rows, i) == SLOT_OK;
}

static inline bool
Item_append_rows(Item *self)
{
	return Item_insert_rows(self, Item_count_rows(self));
}

/** With what it owns. */
static inline bool
Item_remove_rows(Item *self, size_t i)
{
	return slot_remove(&Item_class, self, Item_SLOT_rows, i) == SLOT_OK;
}

/** Gives up what is there. */
static inline void
Item_clear_rows(Item *self)
{
	slot_unset(&Item_class, self, Item_SLOT_rows);
}

/** Elements in the list. */
static inline size_t
Item_count_grid(const Item *self)
{
	return slot_block_count(self->grid);
}

/** NULL past the end. */
static inline const Tag *
Item_get_grid(const Item *self, size_t i, size_t j)
{
	SLOT_ASSERT_(i < Item_count_grid(self) && j < Item_LEN_grid_2);
	if (!(i < Item_count_grid(self) && j < Item_LEN_grid_2))
		return NULL;
	return SLOT_CAST(Tag *, slot_element_(self->grid, i * 2 + j, 24));
}

static inline Tag *
Item_at_grid(Item *self, size_t i, size_t j)
{
	SLOT_ASSERT_(i < Item_count_grid(self) && j < Item_LEN_grid_2);
	if (!(i < Item_count_grid(self) && j < Item_LEN_grid_2))
		return NULL;
	return SLOT_CAST(Tag *, slot_element_(self->grid, i * 2 + j, 24));
}

/** Room for that many in all; false when out of memory. Of what was told, places may have moved. */
static inline bool
Item_reserve_grid(Item *self, size_t count)
{
	return slot_list_reserve(&self->grid, count, 48);
}

/** A row as at the start before number i; false, and nothing changed, when out of memory. */
static inline bool
Item_insert_grid(Item *self, size_t i)
{
	return slot_insert(&Item_class, self, Item_SLOT_grid, i) == SLOT_OK;
}

static inline bool
Item_append_grid(Item *self)
{
	return Item_insert_grid(self, Item_count_grid(self));
}

/** With what it owns. */
static inline bool
Item_remove_grid(Item *self, size_t i)
{
	return slot_remove(&Item_class, self, Item_SLOT_grid, i) == SLOT_OK;
}

/** Gives up what is there. */
static inline void
Item_clear_grid(Item *self)
{
	slot_unset(&Item_class, self, Item_SLOT_grid);
}

static inline double
Item_get_steps(const Item *self, size_t i)
{
	SLOT_ASSERT_(i < Item_LEN_steps);
	if (!(i < Item_LEN_steps))
		return 0.0;
	return self->steps[i];
}

static inline bool
Item_set_steps(Item *self, size_t i, double value)
{
	SLOT_ASSERT_(i < Item_LEN_steps);
	if (!(i < Item_LEN_steps))
		return false;
	self->steps[i] = value;
	return true;
}

static inline const double *
Item_data_steps(const Item *self)
{
	return self->steps;
}

static inline double *
Item_at_steps(Item *self, size_t i)
{
	SLOT_ASSERT_(i < Item_LEN_steps);
	if (!(i < Item_LEN_steps))
		return NULL;
	return &self->steps[i];
}

/** Elements in the list. */
static inline size_t
Item_count_kept(const Item *self)
{
	return slot_block_count(self->kept);
}

static inline const char *
Item_get_kept(const Item *self, size_t i)
{
	SLOT_ASSERT_(i < Item_count_kept(self));
	if (!(i < Item_count_kept(self)))
		return "";
	return self->kept[i] ? self->kept[i] : "";
}

/** Makes raw memory an object. */
static inline void
Item_init(Item *self)
{
	static const Item slot_defaults_ = Item_DEFAULTS;

	slot_move(self, &slot_defaults_, sizeof *self);
}

/* With copies of all that it owns, in the pools where that is; false, and nothing changed, when out
 * of memory. */
#define Item_copy(to_, from_) slot_copy(&Item_class, SLOT_IS_NOT_CONST_(Item, to_), SLOT_IS_(Item, from_))

/** Gives up what it owns: texts and lists are as at the start, own pointers NULL. For objects that
 * are in no pool. */
static inline void
Item_release(Item *self)
{
	slot_release(&Item_class, self);
}

/** A pool of Item objects and those of classes below it. */
typedef struct Item_pool {
	slot_pool slot_pool_Item;
	slot_pool *slot_peers[1];
} Item_pool;

/* Its objects own objects of the pools that follow it. */
#define Item_pool_init(pool_, Part) \
	( \
	(pool_)->slot_peers[0] = &(Part)->slot_pool_Part, \
	slot_pool_init(&(pool_)->slot_pool_Item, &Item_class, (pool_)->slot_peers, 1))
#define Item_pool_count(pool_)   ((pool_)->slot_pool_Item.count)
#define Item_pool_clear(pool_)   slot_pool_clear(&(pool_)->slot_pool_Item)
#define Item_pool_destroy(pool_) slot_pool_destroy(&(pool_)->slot_pool_Item)
#define Item_pool_walk(pool_)    slot_pool_walk(&(pool_)->slot_pool_Item)
#define Item_next(walk_)        SLOT_CAST(Item *, slot_walk_next(walk_, NULL))

/** As Item_init leaves it; NULL when out of memory. */
static inline Item *
Item_new(Item_pool *pool)
{
	void *self = slot_pool_new(&pool->slot_pool_Item, &Item_class);

	if (self)
		Item_init(SLOT_CAST(Item *, self));
	return SLOT_CAST(Item *, self);
}

/** With all that it owns. */
static inline void
Item_free(Item_pool *pool, Item *self)
{
	slot_pool_free(&pool->slot_pool_Item, self);
}

typedef Item *Item_idx;
#define Item_at(pool_, pointer_)  ((void)(pool_), (pointer_))
#define Item_idx_of(pool_, self_) ((void)(pool_), (self_))

static inline Item_weak
Item_weaken(const Item_pool *pool, const Item *self)
{
	return slot_weaken(&pool->slot_pool_Item, self);
}

/** NULL where it is gone. */
static inline Item *
Item_deref(const Item_pool *pool, Item_weak handle)
{
	return SLOT_CAST(Item *, slot_deref(&pool->slot_pool_Item, handle, NULL));
}

#define Item_ARGS_(slot_A_) \
	slot_A_(NEED, ALWAYS, SET, GET, Item, uint32_t, id, id, 0) \
	slot_A_(MAY, ALWAYS, TRY, GET, Item, const char *, name, name, "item") \
	slot_A_(MAY, POINTER, TRY, TEXT, Item, const char *, note, note, NULL) \
	slot_A_(NEED, ALWAYS, BYTES, GET, Item, slot_bytes, stamp, stamp, 0) \
	slot_A_(MAY, BYTES, BYTES, GET, Item, slot_bytes, seal, seal, slot_no_bytes_()) \
	slot_A_(NEED, POINTER, SET, OWN, Item, Item *, best, best, 0) \
	slot_A_(MAY, POINTER, SET, OWN, Item, Part *, part, part, NULL) \
	slot_A_(MAY, ALWAYS, SET, GET, Item, Item_weak, watch, watch, slot_no_weak_()) \

#define Item_make(...)             SLOT_MAKE_(Item, Item_ARGS_, SLOT_NO_HOOK_, __VA_ARGS__)
#define Item_replace(object_, ...) SLOT_REPLACE_(Item, Item_ARGS_, SLOT_NO_HOOK_, object_, __VA_ARGS__)
#define Item_of(slot_id_, slot_stamp_, slot_best_) \
	SLOT_OF_(Item, SLOT_NO_HOOK_, \
		 SLOT_OF_ARG_(SET, Item, uint32_t, id, id, slot_id_) \
		 SLOT_OF_ARG_(BYTES, Item, slot_bytes, stamp, stamp, slot_stamp_) \
		 SLOT_OF_ARG_(SET, Item, Item *, best, best, slot_best_) \
		 SLOT_NO_MORE_)
#define Item_eq(a_, b_) slot_eq(&Item_class, SLOT_IS_(Item, a_), SLOT_IS_(Item, b_))
#define Item_repr(self_, text_, size_) slot_repr(&Item_class, SLOT_IS_(Item, self_), text_, size_)
#define Item_validate(self_, report_, context_) slot_validate(&Item_class, SLOT_IS_(Item, self_), report_, context_)

#define Item_to_json(self_, writer_) slot_json_write(writer_, &Item_class, SLOT_IS_(Item, self_))

/** What it has is given up; at a fault it is as Item_init leaves it. */
static inline bool
Item_from_json(Item *self, slot_json_reader *reader)
{
	slot_release(&Item_class, self);
	Item_init(self);
	return slot_json_read(reader, &Item_class, self);
}

#define Item_new_from_json(pool_, reader_) SLOT_CAST(Item *, slot_json_read_new(reader_, &(pool_)->slot_pool_Item, &Item_class))


/*---- class Box, a kind of Item -----------------------------------------------------------*/

/** Takes further attributes.
 *
 * Not assigned with '=': two would own the same.
 * Weak references to it are allowed.
 * Open: objects have a dictionary of further attributes. */
struct Box { /* 408 bytes, align 8; as declared 440 */
	SLOT_EXTENSION_ union {
		SLOT_EXTENSION_ struct {
			/** "item" by default. */
			/*   0 */ char *name;
			/** Optional. */
			/*   8 */ char *note;
			/*  16 */ void *stamp;
			/** Optional. */
			/*  24 */ void *seal;
			/** In 1..999. */
			/*  32 */ uint16_t *marks;
			/** Optional. */
			/*  40 */ int64_t *sums;
			/*  48 */ char (*codes)[8];
			/*  56 */ char **words;
			/** Optional. */
			/*  64 */ char **lines;
			/*  72 */ void **blobs;
			/*  80 */ Shape *shapes;
			/*  88 */ Tag tag;
			/* 112 */ Tag *tags;
			/** Optional. */
			/* 120 */ Tag label;
			/* 144 */ Tag some[2];
			/* 192 */ char *pair[2];
			/** Optional. */
			/* 208 */ char *both[2];
			/* 224 */ char *few[3];
			/* 248 */ void *chips[2];
			/* 264 */ Item *best;
			/* 272 */ Item **kids;
			/* 280 */ Item *limbs[2];
			/** Optional. */
			/* 296 */ Part *part;
			/* 304 */ slot_weak *watchers;
			/* 312 */ Item **seen;
			/* 320 */ uint8_t (*rows)[3];
			/* 328 */ Tag (*grid)[2];
			/** {0.5, 1.5} by default. */
			/* 336 */ double steps[3];
			/** Read-only. */
			/* 360 */ char **kept;
			/* 368 */ uint32_t id;
			/** Optional. */
			/* 372 */ slot_weak watch;
			/* 380 */ uint8_t slot_count_some;
			/* 381 */ uint8_t slot_count_few;
			/* 382 */ uint8_t slot_count_chips;
			/* 383 */ uint8_t slot_count_limbs;
			/* 384.0  whether label is set
			 * 384.1  whether both is set */
			/* 384 */ uint8_t slot_bits384;
			/* 385 */ uint8_t slot_spare385[7];
			/* 392 */ double volume;
			/* 400 */ void *slot_dict;
		};
		Item slot_base;
		SLOT_NOT_COPIED_
	};
};

enum Box_slot {
	Box_SLOT_id,
	Box_SLOT_name,
	Box_SLOT_note,
	Box_SLOT_stamp,
	Box_SLOT_seal,
	Box_SLOT_marks,
	Box_SLOT_sums,
	Box_SLOT_codes,
	Box_SLOT_words,
	Box_SLOT_lines,
	Box_SLOT_blobs,
	Box_SLOT_shapes,
	Box_SLOT_tag,
	Box_SLOT_tags,
	Box_SLOT_label,
	Box_SLOT_some,
	Box_SLOT_pair,
	Box_SLOT_both,
	Box_SLOT_few,
	Box_SLOT_chips,
	Box_SLOT_best,
	Box_SLOT_kids,
	Box_SLOT_limbs,
	Box_SLOT_part,
	Box_SLOT_watch,
	Box_SLOT_watchers,
	Box_SLOT_seen,
	Box_SLOT_rows,
	Box_SLOT_grid,
	Box_SLOT_steps,
	Box_SLOT_kept,
	Box_SLOT_volume
};
#define Box_SLOTS SLOT_NAMES("id, name, note, stamp, seal, marks, sums, codes, " \
	"words, lines, blobs, shapes, tag, tags, label, some, pair, both, few, " \
	"chips, best, kids, limbs, part, watch, watchers, seen, rows, grid, steps, " \
	"kept, volume")
#define Box_HAS_id SLOT_YES
#define Box_HAS_name SLOT_YES
#define Box_HAS_note SLOT_YES
#define Box_HAS_stamp SLOT_YES
#define Box_HAS_seal SLOT_YES
#define Box_HAS_marks SLOT_YES
#define Box_HAS_sums SLOT_YES
#define Box_HAS_codes SLOT_YES
#define Box_HAS_words SLOT_YES
#define Box_HAS_lines SLOT_YES
#define Box_HAS_blobs SLOT_YES
#define Box_HAS_shapes SLOT_YES
#define Box_HAS_tag SLOT_YES
#define Box_HAS_tags SLOT_YES
#define Box_HAS_label SLOT_YES
#define Box_HAS_some SLOT_YES
#define Box_HAS_pair SLOT_YES
#define Box_HAS_both SLOT_YES
#define Box_HAS_few SLOT_YES
#define Box_HAS_chips SLOT_YES
#define Box_HAS_best SLOT_YES
#define Box_HAS_kids SLOT_YES
#define Box_HAS_limbs SLOT_YES
#define Box_HAS_part SLOT_YES
#define Box_HAS_watch SLOT_YES
#define Box_HAS_watchers SLOT_YES
#define Box_HAS_seen SLOT_YES
#define Box_HAS_rows SLOT_YES
#define Box_HAS_grid SLOT_YES
#define Box_HAS_steps SLOT_YES
#define Box_HAS_kept SLOT_YES
#define Box_HAS_volume SLOT_YES
#define Box_LEN_some 2
#define Box_LEN_pair 2
#define Box_LEN_both 2
#define Box_LEN_few 3
#define Box_LEN_chips 2
#define Box_LEN_limbs 2
#define Box_LEN_rows_2 3
#define Box_LEN_grid_2 2
#define Box_LEN_steps 3
#define Box_class (owners_tables.Box)
/** Changes with names, types and offsets. */
#define Box_LAYOUT 0xcb3c2f35f31896f0

/** What an object starts with: a constant initialiser. */
#define Box_DEFAULTS \
	{{{ \
		/*   0 name */ NULL, \
		/*   8 note */ NULL, \
		/*  16 stamp */ NULL, \
		/*  24 seal */ NULL, \
		/*  32 marks */ NULL, \
		/*  40 sums */ NULL, \
		/*  48 codes */ NULL, \
		/*  56 words */ NULL, \
		/*  64 lines */ NULL, \
		/*  72 blobs */ NULL, \
		/*  80 shapes */ NULL, \
		/*  88 tag */ Tag_DEFAULTS, \
		/* 112 tags */ NULL, \
		/* 120 label */ Tag_DEFAULTS, \
		/* 144 some */ {Tag_DEFAULTS, Tag_DEFAULTS}, \
		/* 192 pair */ {NULL}, \
		/* 208 both */ {NULL}, \
		/* 224 few */ {NULL}, \
		/* 248 chips */ {NULL}, \
		/* 264 best */ NULL, \
		/* 272 kids */ NULL, \
		/* 280 limbs */ {NULL}, \
		/* 296 part */ NULL, \
		/* 304 watchers */ NULL, \
		/* 312 seen */ NULL, \
		/* 320 rows */ NULL, \
		/* 328 grid */ NULL, \
		/* 336 steps */ {0.5, 1.5, 0.0}, \
		/* 360 kept */ NULL, \
		/* 368 id */ 0, \
		/* 372 watch */ {0, 0}, \
		/* 380 slot_count_some */ 0, \
		/* 381 slot_count_few */ 0, \
		/* 382 slot_count_chips */ 0, \
		/* 383 slot_count_limbs */ 0, \
		/* 384 slot_bits384 */ 0x0, \
		/* 385 slot_spare385 */ {0}, \
		/* 392 volume */ 0.0, \
		/* 400 slot_dict */ NULL \
	}}}

static inline uint32_t
Box_get_id(const Box *self)
{
	return self->id;
}

static inline void
Box_set_id(Box *self, uint32_t value)
{
	self->id = value;
}

static inline const char *
Box_get_name(const Box *self)
{
	return self->name ? self->name : "item";
}

/** Copies it; NULL stands for the text at the start. False, and nothing changed, when out
 * of memory. */
static inline bool
Box_set_name(Box *self, const char *value)
{
	return slot_string_copy(&self->name, value);
}

static inline bool
Box_has_note(const Box *self)
{
	return self->note != NULL;
}

static inline const char *
Box_get_note(const Box *self)
{
	return self->note;
}

/** Copies it; NULL stands for the text at the start: unset. False, and nothing changed, when out
 * of memory. */
static inline bool
Box_set_note(Box *self, const char *value)
{
	return slot_string_copy(&self->note, value);
}

/** Gives up what is there: unset. */
static inline void
Box_clear_note(Box *self)
{
	slot_unset(&Box_class, self, Box_SLOT_note);
}

static inline slot_bytes
Box_get_stamp(const Box *self)
{
	slot_bytes bytes = {NULL, 0};

	bytes.data = self->stamp;
	bytes.size = slot_block_count(self->stamp);
	return bytes;
}

/** Copies them; false, and nothing changed, when out of memory. */
static inline bool
Box_set_stamp(Box *self, const void *data, size_t size)
{
	return slot_bytes_set(&self->stamp, data, size);
}

static inline bool
Box_has_seal(const Box *self)
{
	return self->seal != NULL;
}

static inline slot_bytes
Box_get_seal(const Box *self)
{
	slot_bytes bytes = {NULL, 0};

	bytes.data = self->seal;
	bytes.size = slot_block_count(self->seal);
	return bytes;
}

/** Copies them; false, and nothing changed, when out of memory. */
static inline bool
Box_set_seal(Box *self, const void *data, size_t size)
{
	return slot_bytes_set(&self->seal, data, size);
}

/** Gives up what is there: unset. */
static inline void
Box_clear_seal(Box *self)
{
	slot_unset(&Box_class, self, Box_SLOT_seal);
}

/** Elements in the list. */
static inline size_t
Box_count_marks(const Box *self)
{
	return slot_block_count(self->marks);
}

static inline uint16_t
Box_get_marks(const Box *self, size_t i)
{
	SLOT_ASSERT_(i < Box_count_marks(self));
	if (!(i < Box_count_marks(self)))
		return 1;
	return self->marks[i];
}

static inline bool
Box_set_marks(Box *self, size_t i, int64_t value)
{
	SLOT_ASSERT_(i < Box_count_marks(self));
	if (!(i < Box_count_marks(self)))
		return false;
	if (value < 1 || value > 999)
		return false;
	self->marks[i] = SLOT_CAST(uint16_t, value);
	return true;
}

/** Room for that many in all; false when out of memory. Of what was told, places may have moved. */
static inline bool
Box_reserve_marks(Box *self, size_t count)
{
	return slot_list_reserve(&self->marks, count, 2);
}

/** Before element i; false, and nothing changed, where the value is refused or memory is out. */
static inline bool
Box_insert_marks(Box *self, size_t i, int64_t value)
{
	if (value < 1 || value > 999)
		return false;
	if (!slot_list_insert(&self->marks, i, 2))
		return false;
	self->marks[i] = SLOT_CAST(uint16_t, value);
	return true;
}

static inline bool
Box_append_marks(Box *self, int64_t value)
{
	return Box_insert_marks(self, Box_count_marks(self), value);
}

/** With what it owns. */
static inline bool
Box_remove_marks(Box *self, size_t i)
{
	return slot_remove(&Box_class, self, Box_SLOT_marks, i) == SLOT_OK;
}

/** Gives up what is there. */
static inline void
Box_clear_marks(Box *self)
{
	slot_unset(&Box_class, self, Box_SLOT_marks);
}

static inline bool
Box_has_sums(const Box *self)
{
	return self->sums != NULL;
}

/** Elements in the list. */
static inline size_t
Box_count_sums(const Box *self)
{
	return slot_block_count(self->sums);
}

static inline int64_t
Box_get_sums(const Box *self, size_t i)
{
	SLOT_ASSERT_(i < Box_count_sums(self));
	if (!(i < Box_count_sums(self)))
		return 0;
	return self->sums[i];
}

static inline bool
Box_set_sums(Box *self, size_t i, int64_t value)
{
	SLOT_ASSERT_(i < Box_count_sums(self));
	if (!(i < Box_count_sums(self)))
		return false;
	self->sums[i] = value;
	return true;
}

static inline const int64_t *
Box_data_sums(const Box *self)
{
	return self->sums;
}

static inline int64_t *
Box_at_sums(Box *self, size_t i)
{
	SLOT_ASSERT_(i < Box_count_sums(self));
	if (!(i < Box_count_sums(self)))
		return NULL;
	return &self->sums[i];
}

/** Room for that many in all; false when out of memory. Of what was told, places may have moved. */
static inline bool
Box_reserve_sums(Box *self, size_t count)
{
	return slot_list_reserve(&self->sums, count, 8);
}

/** Before element i; false, and nothing changed, where memory is out. */
static inline bool
Box_insert_sums(Box *self, size_t i, int64_t value)
{
	if (!slot_list_insert(&self->sums, i, 8))
		return false;
	self->sums[i] = value;
	return true;
}

static inline bool
Box_append_sums(Box *self, int64_t value)
{
	return Box_insert_sums(self, Box_count_sums(self), value);
}

/** With what it owns. */
static inline bool
Box_remove_sums(Box *self, size_t i)
{
	return slot_remove(&Box_class, self, Box_SLOT_sums, i) == SLOT_OK;
}

/** Gives up what is there: unset. */
static inline void
Box_clear_sums(Box *self)
{
	slot_unset(&Box_class, self, Box_SLOT_sums);
}

/** Elements in the list. */
static inline size_t
Box_count_codes(const Box *self)
{
	return slot_block_count(self->codes);
}

static inline const char *
Box_get_codes(const Box *self, size_t i)
{
	SLOT_ASSERT_(i < Box_count_codes(self));
	if (!(i < Box_count_codes(self)))
		return "";
	return self->codes[i];
}

/** False, and nothing changed, for a text of 8 bytes or more. */
static inline bool
Box_set_codes(Box *self, size_t i, const char *value)
{
	SLOT_ASSERT_(i < Box_count_codes(self));
	if (!(i < Box_count_codes(self)))
		return false;
	return slot_put_text(self->codes[i], 8, value, strlen(value));
}

/** Room for that many in all; false when out of memory. Of what was told, places may have moved. */
static inline bool
Box_reserve_codes(Box *self, size_t count)
{
	return slot_list_reserve(&self->codes, count, 8);
}

/** Before element i; false, and nothing changed, where memory is out. */
static inline bool
Box_insert_codes(Box *self, size_t i, const char *value)
{
	char element[8];

	return slot_put_text(element, 8, value, strlen(value)) &&
	       slot_list_put(&self->codes, i, element, 8);
}

static inline bool
Box_append_codes(Box *self, const char *value)
{
	return Box_insert_codes(self, Box_count_codes(self), value);
}

/** With what it owns. */
static inline bool
Box_remove_codes(Box *self, size_t i)
{
	return slot_remove(&Box_class, self, Box_SLOT_codes, i) == SLOT_OK;
}

/** Gives up what is there. */
static inline void
Box_clear_codes(Box *self)
{
	slot_unset(&Box_class, self, Box_SLOT_codes);
}

/** Elements in the list. */
static inline size_t
Box_count_words(const Box *self)
{
	return slot_block_count(self->words);
}

static inline const char *
Box_get_words(const Box *self, size_t i)
{
	SLOT_ASSERT_(i < Box_count_words(self));
	if (!(i < Box_count_words(self)))
		return "";
	return self->words[i] ? self->words[i] : "";
}

/** Copies it; NULL stands for the text at the start. False, and nothing changed, when out
 * of memory. */
static inline bool
Box_set_words(Box *self, size_t i, const char *value)
{
	SLOT_ASSERT_(i < Box_count_words(self));
	if (!(i < Box_count_words(self)))
		return false;
	return slot_string_copy(&self->words[i], value);
}

/** Room for that many in all; false when out of memory. Of what was told, places may have moved. */
static inline bool
Box_reserve_words(Box *self, size_t count)
{
	return slot_list_reserve(&self->words, count, 8);
}

/** Before element i; false, and nothing changed, when out of memory. */
static inline bool
Box_insert_words(Box *self, size_t i, const char *value)
{
	return slot_insert_string(&Box_class, self, Box_SLOT_words, i, value) == SLOT_OK;
}

static inline bool
Box_append_words(Box *self, const char *value)
{
	return Box_insert_words(self, Box_count_words(self), value);
}

/** With what it owns. */
static inline bool
Box_remove_words(Box *self, size_t i)
{
	return slot_remove(&Box_class, self, Box_SLOT_words, i) == SLOT_OK;
}

/** Gives up what is there. */
static inline void
Box_clear_words(Box *self)
{
	slot_unset(&Box_class, self, Box_SLOT_words);
}

static inline bool
Box_has_lines(const Box *self)
{
	return self->lines != NULL;
}

/** Elements in the list. */
static inline size_t
Box_count_lines(const Box *self)
{
	return slot_block_count(self->lines);
}

static inline const char *
Box_get_lines(const Box *self, size_t i)
{
	SLOT_ASSERT_(i < Box_count_lines(self));
	if (!(i < Box_count_lines(self)))
		return "";
	return self->lines[i] ? self->lines[i] : "";
}

/** Copies it; NULL stands for the text at the start: unset. False, and nothing changed, when out
 * of memory. */
static inline bool
Box_set_lines(Box *self, size_t i, const char *value)
{
	SLOT_ASSERT_(i < Box_count_lines(self));
	if (!(i < Box_count_lines(self)))
		return false;
	return slot_string_copy(&self->lines[i], value);
}

/** Room for that many in all; false when out of memory. Of what was told, places may have moved. */
static inline bool
Box_reserve_lines(Box *self, size_t count)
{
	return slot_list_reserve(&self->lines, count, 8);
}

/** Before element i; false, and nothing changed, when out of memory. */
static inline bool
Box_insert_lines(Box *self, size_t i, const char *value)
{
	return slot_insert_string(&Box_class, self, Box_SLOT_lines, i, value) == SLOT_OK;
}

static inline bool
Box_append_lines(Box *self, const char *value)
{
	return Box_insert_lines(self, Box_count_lines(self), value);
}

/** With what it owns. */
static inline bool
Box_remove_lines(Box *self, size_t i)
{
	return slot_remove(&Box_class, self, Box_SLOT_lines, i) == SLOT_OK;
}

/** Gives up what is there: unset. */
static inline void
Box_clear_lines(Box *self)
{
	slot_unset(&Box_class, self, Box_SLOT_lines);
}

/** Elements in the list. */
static inline size_t
Box_count_blobs(const Box *self)
{
	return slot_block_count(self->blobs);
}

static inline slot_bytes
Box_get_blobs(const Box *self, size_t i)
{
	slot_bytes bytes = {NULL, 0};

	SLOT_ASSERT_(i < Box_count_blobs(self));
	if (!(i < Box_count_blobs(self)))
		return bytes;
	bytes.data = self->blobs[i];
	bytes.size = slot_block_count(self->blobs[i]);
	return bytes;
}

/** Copies them; false, and nothing changed, when out of memory. */
static inline bool
Box_set_blobs(Box *self, size_t i, const void *data, size_t size)
{
	SLOT_ASSERT_(i < Box_count_blobs(self));
	if (!(i < Box_count_blobs(self)))
		return false;
	return slot_bytes_set(&self->blobs[i], data, size);
}

/** Room for that many in all; false when out of memory. Of what was told, places may have moved. */
static inline bool
Box_reserve_blobs(Box *self, size_t count)
{
	return slot_list_reserve(&self->blobs, count, 8);
}

/** Before element i; false, and nothing changed, when out of memory. */
static inline bool
Box_insert_blobs(Box *self, size_t i, const void *data, size_t size)
{
	return slot_insert_bytes(&Box_class, self, Box_SLOT_blobs, i, data, size) == SLOT_OK;
}

static inline bool
Box_append_blobs(Box *self, const void *data, size_t size)
{
	return Box_insert_blobs(self, Box_count_blobs(self), data, size);
}

/** With what it owns. */
static inline bool
Box_remove_blobs(Box *self, size_t i)
{
	return slot_remove(&Box_class, self, Box_SLOT_blobs, i) == SLOT_OK;
}

/** Gives up what is there. */
static inline void
Box_clear_blobs(Box *self)
{
	slot_unset(&Box_class, self, Box_SLOT_blobs);
}

/** Elements in the list. */
static inline size_t
Box_count_shapes(const Box *self)
{
	return slot_block_count(self->shapes);
}

/** NULL past the end. */
static inline const Shape *
Box_get_shapes(const Box *self, size_t i)
{
	SLOT_ASSERT_(i < Box_count_shapes(self));
	if (!(i < Box_count_shapes(self)))
		return NULL;
	return SLOT_CAST(Shape *, slot_element_(self->shapes, i, 8));
}

static inline Shape *
Box_at_shapes(Box *self, size_t i)
{
	SLOT_ASSERT_(i < Box_count_shapes(self));
	if (!(i < Box_count_shapes(self)))
		return NULL;
	return SLOT_CAST(Shape *, slot_element_(self->shapes, i, 8));
}

static inline bool
Box_set_shapes(Box *self, size_t i, const Shape *value)
{
	SLOT_ASSERT_(i < Box_count_shapes(self));
	if (!(i < Box_count_shapes(self)))
		return false;
	slot_move(SLOT_CAST(Shape *, slot_element_(self->shapes, i, 8)), value, 8);
	return true;
}

/** Room for that many in all; false when out of memory. Of what was told, places may have moved. */
static inline bool
Box_reserve_shapes(Box *self, size_t count)
{
	return slot_list_reserve(&self->shapes, count, 8);
}

/** Before element i; false, and nothing changed, where memory is out. */
static inline bool
Box_insert_shapes(Box *self, size_t i, const Shape *value)
{
	return slot_list_put(&self->shapes, i, value, 8);
}

static inline bool
Box_append_shapes(Box *self, const Shape *value)
{
	return Box_insert_shapes(self, Box_count_shapes(self), value);
}

/** With what it owns. */
static inline bool
Box_remove_shapes(Box *self, size_t i)
{
	return slot_remove(&Box_class, self, Box_SLOT_shapes, i) == SLOT_OK;
}

/** Gives up what is there. */
static inline void
Box_clear_shapes(Box *self)
{
	slot_unset(&Box_class, self, Box_SLOT_shapes);
}

static inline const Tag *
Box_get_tag(const Box *self)
{
	return &self->tag;
}

/** To change it in place. */
static inline Tag *
Box_at_tag(Box *self)
{
	return &self->tag;
}

/** Elements in the list. */
static inline size_t
Box_count_tags(const Box *self)
{
	return slot_block_count(self->tags);
}

/** NULL past the end. */
static inline const Tag *
Box_get_tags(const Box *self, size_t i)
{
	SLOT_ASSERT_(i < Box_count_tags(self));
	if (!(i < Box_count_tags(self)))
		return NULL;
	return SLOT_CAST(Tag *, slot_element_(self->tags, i, 24));
}

static inline Tag *
Box_at_tags(Box *self, size_t i)
{
	SLOT_ASSERT_(i < Box_count_tags(self));
	if (!(i < Box_count_tags(self)))
		return NULL;
	return SLOT_CAST(Tag *, slot_element_(self->tags, i, 24));
}

/** Room for that many in all; false when out of memory. Of what was told, places may have moved. */
static inline bool
Box_reserve_tags(Box *self, size_t count)
{
	return slot_list_reserve(&self->tags, count, 24);
}

/** An object as at the start before number i; false, and nothing changed, when out of memory. */
static inline bool
Box_insert_tags(Box *self, size_t i)
{
	return slot_insert(&Box_class, self, Box_SLOT_tags, i) == SLOT_OK;
}

static inline bool
Box_append_tags(Box *self)
{
	return Box_insert_tags(self, Box_count_tags(self));
}

/** With what it owns. */
static inline bool
Box_remove_tags(Box *self, size_t i)
{
	return slot_remove(&Box_class, self, Box_SLOT_tags, i) == SLOT_OK;
}

/** Gives up what is there. */
static inline void
Box_clear_tags(Box *self)
{
	slot_unset(&Box_class, self, Box_SLOT_tags);
}

static inline bool
Box_has_label(const Box *self)
{
	return slot_bit(self->slot_bits384, 0);
}

static inline const Tag *
Box_get_label(const Box *self)
{
	return &self->label;
}

/** To change it in place; the slot counts as set from here on. */
static inline Tag *
Box_at_label(Box *self)
{
	self->slot_bits384 = slot_put8(self->slot_bits384, 0, 1, 1);
	return &self->label;
}

/** Gives up what is there: unset. */
static inline void
Box_clear_label(Box *self)
{
	slot_unset(&Box_class, self, Box_SLOT_label);
}

/** Elements in use, at most Box_LEN_some. */
static inline size_t
Box_count_some(const Box *self)
{
	return self->slot_count_some;
}

/** NULL past the end. */
static inline const Tag *
Box_get_some(const Box *self, size_t i)
{
	SLOT_ASSERT_(i < Box_count_some(self));
	if (!(i < Box_count_some(self)))
		return NULL;
	return &self->some[i];
}

static inline Tag *
Box_at_some(Box *self, size_t i)
{
	SLOT_ASSERT_(i < Box_count_some(self));
	if (!(i < Box_count_some(self)))
		return NULL;
	return &self->some[i];
}

/** An object as at the start before number i; false, and nothing changed, where the array is full. */
static inline bool
Box_insert_some(Box *self, size_t i)
{
	return slot_insert(&Box_class, self, Box_SLOT_some, i) == SLOT_OK;
}

static inline bool
Box_append_some(Box *self)
{
	return Box_insert_some(self, Box_count_some(self));
}

/** With what it owns. */
static inline bool
Box_remove_some(Box *self, size_t i)
{
	return slot_remove(&Box_class, self, Box_SLOT_some, i) == SLOT_OK;
}

static inline const char *
Box_get_pair(const Box *self, size_t i)
{
	SLOT_ASSERT_(i < Box_LEN_pair);
	if (!(i < Box_LEN_pair))
		return "";
	return self->pair[i] ? self->pair[i] : "";
}

/** Copies it; NULL stands for the text at the start. False, and nothing changed, when out
 * of memory. */
static inline bool
Box_set_pair(Box *self, size_t i, const char *value)
{
	SLOT_ASSERT_(i < Box_LEN_pair);
	if (!(i < Box_LEN_pair))
		return false;
	return slot_string_copy(&self->pair[i], value);
}

static inline bool
Box_has_both(const Box *self)
{
	return slot_bit(self->slot_bits384, 1);
}

static inline const char *
Box_get_both(const Box *self, size_t i)
{
	SLOT_ASSERT_(i < Box_LEN_both);
	if (!(i < Box_LEN_both))
		return "";
	return self->both[i] ? self->both[i] : "";
}

/** Copies it; NULL stands for the text at the start. False, and nothing changed, when out
 * of memory. */
static inline bool
Box_set_both(Box *self, size_t i, const char *value)
{
	SLOT_ASSERT_(i < Box_LEN_both);
	if (!(i < Box_LEN_both))
		return false;
	if (!slot_string_copy(&self->both[i], value))
		return false;
	self->slot_bits384 = slot_put8(self->slot_bits384, 1, 1, 1);
	return true;
}

/** Gives up what is there: unset. */
static inline void
Box_clear_both(Box *self)
{
	slot_unset(&Box_class, self, Box_SLOT_both);
}

/** Elements in use, at most Box_LEN_few. */
static inline size_t
Box_count_few(const Box *self)
{
	return self->slot_count_few;
}

static inline const char *
Box_get_few(const Box *self, size_t i)
{
	SLOT_ASSERT_(i < Box_count_few(self));
	if (!(i < Box_count_few(self)))
		return "";
	return self->few[i] ? self->few[i] : "";
}

/** Copies it; NULL stands for the text at the start. False, and nothing changed, when out
 * of memory. */
static inline bool
Box_set_few(Box *self, size_t i, const char *value)
{
	SLOT_ASSERT_(i < Box_count_few(self));
	if (!(i < Box_count_few(self)))
		return false;
	return slot_string_copy(&self->few[i], value);
}

/** Before element i; false, and nothing changed, where the array is full or memory is out. */
static inline bool
Box_insert_few(Box *self, size_t i, const char *value)
{
	return slot_insert_string(&Box_class, self, Box_SLOT_few, i, value) == SLOT_OK;
}

static inline bool
Box_append_few(Box *self, const char *value)
{
	return Box_insert_few(self, Box_count_few(self), value);
}

/** With what it owns. */
static inline bool
Box_remove_few(Box *self, size_t i)
{
	return slot_remove(&Box_class, self, Box_SLOT_few, i) == SLOT_OK;
}

/** Elements in use, at most Box_LEN_chips. */
static inline size_t
Box_count_chips(const Box *self)
{
	return self->slot_count_chips;
}

static inline slot_bytes
Box_get_chips(const Box *self, size_t i)
{
	slot_bytes bytes = {NULL, 0};

	SLOT_ASSERT_(i < Box_count_chips(self));
	if (!(i < Box_count_chips(self)))
		return bytes;
	bytes.data = self->chips[i];
	bytes.size = slot_block_count(self->chips[i]);
	return bytes;
}

/** Copies them; false, and nothing changed, when out of memory. */
static inline bool
Box_set_chips(Box *self, size_t i, const void *data, size_t size)
{
	SLOT_ASSERT_(i < Box_count_chips(self));
	if (!(i < Box_count_chips(self)))
		return false;
	return slot_bytes_set(&self->chips[i], data, size);
}

/** Before element i; false, and nothing changed, where the array is full or memory is out. */
static inline bool
Box_insert_chips(Box *self, size_t i, const void *data, size_t size)
{
	return slot_insert_bytes(&Box_class, self, Box_SLOT_chips, i, data, size) == SLOT_OK;
}

static inline bool
Box_append_chips(Box *self, const void *data, size_t size)
{
	return Box_insert_chips(self, Box_count_chips(self), data, size);
}

/** With what it owns. */
static inline bool
Box_remove_chips(Box *self, size_t i)
{
	return slot_remove(&Box_class, self, Box_SLOT_chips, i) == SLOT_OK;
}

static inline Item *
Box_get_best(const Box *self)
{
	return self->best;
}

/** Takes over an object of a pool that has no other owner, or NULL, and frees what was there. */
static inline void
Box_set_best(Box *self, Item *value)
{
	slot_own_set(&self->best, value);
}

/** Hands it over to the caller: NULL is left. */
static inline Item *
Box_take_best(Box *self)
{
	Item *value;

	value = self->best;
	self->best = NULL;
	return value;
}

/** Elements in the list. */
static inline size_t
Box_count_kids(const Box *self)
{
	return slot_block_count(self->kids);
}

static inline Item *
Box_get_kids(const Box *self, size_t i)
{
	SLOT_ASSERT_(i < Box_count_kids(self));
	if (!(i < Box_count_kids(self)))
		return NULL;
	return self->kids[i];
}

/** Takes over an object of a pool that has no other owner, or NULL, and frees what was there. */
static inline bool
Box_set_kids(Box *self, size_t i, Item *value)
{
	SLOT_ASSERT_(i < Box_count_kids(self));
	if (!(i < Box_count_kids(self)))
		return false;
	slot_own_set(&self->kids[i], value);
	return true;
}

/** Hands it over to the caller, without a gap. */
static inline Item *
Box_take_kids(Box *self, size_t i)
{
	Item *value;

	SLOT_ASSERT_(i < Box_count_kids(self));
	if (!(i < Box_count_kids(self)))
		return NULL;
	value = self->kids[i];
	self->kids[i] = NULL;
	slot_remove(&Box_class, self, Box_SLOT_kids, i);
	return value;
}

/** Room for that many in all; false when out of memory. Of what was told, places may have moved. */
static inline bool
Box_reserve_kids(Box *self, size_t count)
{
	return slot_list_reserve(&self->kids, count, 8);
}

/** Before element i; false, and nothing changed, when out of memory. */
static inline bool
Box_insert_kids(Box *self, size_t i, Item *value)
{
	if (slot_insert(&Box_class, self, Box_SLOT_kids, i) != SLOT_OK)
		return false;
	self->kids[i] = value;
	return true;
}

static inline bool
Box_append_kids(Box *self, Item *value)
{
	return Box_insert_kids(self, Box_count_kids(self), value);
}

/** With what it owns. */
static inline bool
Box_remove_kids(Box *self, size_t i)
{
	return slot_remove(&Box_class, self, Box_SLOT_kids, i) == SLOT_OK;
}

/** Gives up what is there. */
static inline void
Box_clear_kids(Box *self)
{
	slot_unset(&Box_class, self, Box_SLOT_kids);
}

/** Elements in use, at most Box_LEN_limbs. */
static inline size_t
Box_count_limbs(const Box *self)
{
	return self->slot_count_limbs;
}

static inline Item *
Box_get_limbs(const Box *self, size_t i)
{
	SLOT_ASSERT_(i < Box_count_limbs(self));
	if (!(i < Box_count_limbs(self)))
		return NULL;
	return self->limbs[i];
}

/** Takes over an object of a pool that has no other owner, or NULL, and frees what was there. */
static inline bool
Box_set_limbs(Box *self, size_t i, Item *value)
{
	SLOT_ASSERT_(i < Box_count_limbs(self));
	if (!(i < Box_count_limbs(self)))
		return false;
	slot_own_set(&self->limbs[i], value);
	return true;
}

/** Hands it over to the caller, without a gap. */
static inline Item *
Box_take_limbs(Box *self, size_t i)
{
	Item *value;

	SLOT_ASSERT_(i < Box_count_limbs(self));
	if (!(i < Box_count_limbs(self)))
		return NULL;
	value = self->limbs[i];
	self->limbs[i] = NULL;
	slot_remove(&Box_class, self, Box_SLOT_limbs, i);
	return value;
}

/** Before element i; false, and nothing changed, where the array is full or memory is out. */
static inline bool
Box_insert_limbs(Box *self, size_t i, Item *value)
{
	if (slot_insert(&Box_class, self, Box_SLOT_limbs, i) != SLOT_OK)
		return false;
	self->limbs[i] = value;
	return true;
}

static inline bool
Box_append_limbs(Box *self, Item *value)
{
	return Box_insert_limbs(self, Box_count_limbs(self), value);
}

/** With what it owns. */
static inline bool
Box_remove_limbs(Box *self, size_t i)
{
	return slot_remove(&Box_class, self, Box_SLOT_limbs, i) == SLOT_OK;
}

static inline bool
Box_has_part(const Box *self)
{
	return self->part != NULL;
}

static inline Part *
Box_get_part(const Box *self)
{
	return self->part;
}

/** Takes over an object of a pool that has no other owner, or NULL, and frees what was there. */
static inline void
Box_set_part(Box *self, Part *value)
{
	slot_own_set(&self->part, value);
}

/** Hands it over to the caller: NULL is left. */
static inline Part *
Box_take_part(Box *self)
{
	Part *value;

	value = self->part;
	self->part = NULL;
	return value;
}

/** Gives up what is there: unset. */
static inline void
Box_clear_part(Box *self)
{
	slot_unset(&Box_class, self, Box_SLOT_part);
}

static inline bool
Box_has_watch(const Box *self)
{
	return self->watch.generation != 0;
}

static inline Item_weak
Box_get_watch(const Box *self)
{
	return self->watch;
}

static inline void
Box_set_watch(Box *self, Item_weak value)
{
	self->watch = value;
}

static inline void
Box_clear_watch(Box *self)
{
	self->watch.index = self->watch.generation = 0;
}

/** Elements in the list. */
static inline size_t
Box_count_watchers(const Box *self)
{
	return slot_block_count(self->watchers);
}

static inline Item_weak
Box_get_watchers(const Box *self, size_t i)
{
	static const Item_weak slot_none_ = {0, 0};

	SLOT_ASSERT_(i < Box_count_watchers(self));
	if (!(i < Box_count_watchers(self)))
		return slot_none_;
	return self->watchers[i];
}

static inline bool
Box_set_watchers(Box *self, size_t i, Item_weak value)
{
	SLOT_ASSERT_(i < Box_count_watchers(self));
	if (!(i < Box_count_watchers(self)))
		return false;
	self->watchers[i] = value;
	return true;
}

/** Room for that many in all; false when out of memory. Of what was told, places may have moved. */
static inline bool
Box_reserve_watchers(Box *self, size_t count)
{
	return slot_list_reserve(&self->watchers, count, 8);
}

/** Before element i; false, and nothing changed, where memory is out. */
static inline bool
Box_insert_watchers(Box *self, size_t i, Item_weak value)
{
	if (!slot_list_insert(&self->watchers, i, 8))
		return false;
	self->watchers[i] = value;
	return true;
}

static inline bool
Box_append_watchers(Box *self, Item_weak value)
{
	return Box_insert_watchers(self, Box_count_watchers(self), value);
}

/** With what it owns. */
static inline bool
Box_remove_watchers(Box *self, size_t i)
{
	return slot_remove(&Box_class, self, Box_SLOT_watchers, i) == SLOT_OK;
}

/** Gives up what is there. */
static inline void
Box_clear_watchers(Box *self)
{
	slot_unset(&Box_class, self, Box_SLOT_watchers);
}

/** Elements in the list. */
static inline size_t
Box_count_seen(const Box *self)
{
	return slot_block_count(self->seen);
}

static inline Item *
Box_get_seen(const Box *self, size_t i)
{
	SLOT_ASSERT_(i < Box_count_seen(self));
	if (!(i < Box_count_seen(self)))
		return NULL;
	return self->seen[i];
}

/** Refers to it only: neither owns nor watches. */
static inline bool
Box_set_seen(Box *self, size_t i, Item *value)
{
	SLOT_ASSERT_(i < Box_count_seen(self));
	if (!(i < Box_count_seen(self)))
		return false;
	self->seen[i] = value;
	return true;
}

/** Room for that many in all; false when out of memory. Of what was told, places may have moved. */
static inline bool
Box_reserve_seen(Box *self, size_t count)
{
	return slot_list_reserve(&self->seen, count, 8);
}

/** Before element i; false, and nothing changed, where memory is out. */
static inline bool
Box_insert_seen(Box *self, size_t i, Item *value)
{
	if (!slot_list_insert(&self->seen, i, 8))
		return false;
	self->seen[i] = value;
	return true;
}

static inline bool
Box_append_seen(Box *self, Item *value)
{
	return Box_insert_seen(self, Box_count_seen(self), value);
}

/** With what it owns. */
static inline bool
Box_remove_seen(Box *self, size_t i)
{
	return slot_remove(&Box_class, self, Box_SLOT_seen, i) == SLOT_OK;
}

/** Gives up what is there. */
static inline void
Box_clear_seen(Box *self)
{
	slot_unset(&Box_class, self, Box_SLOT_seen);
}

/** Elements in the list. */
static inline size_t
Box_count_rows(const Box *self)
{
	return slot_block_count(self->rows);
}

static inline uint8_t
Box_get_rows(const Box *self, size_t i, size_t j)
{
	SLOT_ASSERT_(i < Box_count_rows(self) && j < Box_LEN_rows_2);
	if (!(i < Box_count_rows(self) && j < Box_LEN_rows_2))
		return 0;
	return self->rows[i][j];
}

static inline bool
Box_set_rows(Box *self, size_t i, size_t j, uint8_t value)
{
	SLOT_ASSERT_(i < Box_count_rows(self) && j < Box_LEN_rows_2);
	if (!(i < Box_count_rows(self) && j < Box_LEN_rows_2))
		return false;
	self->rows[i][j] = value;
	return true;
}

static inline const uint8_t *
Box_data_rows(const Box *self)
{
	return self->rows[0];
}

static inline uint8_t *
Box_at_rows(Box *self, size_t i, size_t j)
{
	SLOT_ASSERT_(i < Box_count_rows(self) && j < Box_LEN_rows_2);
	if (!(i < Box_count_rows(self) && j < Box_LEN_rows_2))
		return NULL;
	return &self->rows[i][j];
}

/** Room for that many in all; false when out of memory. Of what was told, places may have moved. */
static inline bool
Box_reserve_rows(Box *self, size_t count)
{
	return slot_list_reserve(&self->rows, count, 3);
}

/** A row as at the start before number i; false, and nothing changed, when out of memory. */
static inline bool
Box_insert_rows(Box *self, size_t i)
{
	return slot_insert(&Box_class, self, Box_SLOT_rows, i) == SLOT_OK;
}

static inline bool
Box_append_rows(Box *self)
{
	return Box_insert_rows(self, Box_count_rows(self));
}

/** With what it owns. */
static inline bool
Box_remove_rows(Box *self, size_t i)
{
	return slot_remove(&Box_class, self, Box_SLOT_rows, i) == SLOT_OK;
}

/** Gives up what is there. */
static inline void
Box_clear_rows(Box *self)
{
	slot_unset(&Box_class, self, Box_SLOT_rows);
}

/** Elements in the list. */
static inline size_t
Box_count_grid(const Box *self)
{
	return slot_block_count(self->grid);
}

/** NULL past the end. */
static inline const Tag *
Box_get_grid(const Box *self, size_t i, size_t j)
{
	SLOT_ASSERT_(i < Box_count_grid(self) && j < Box_LEN_grid_2);
	if (!(i < Box_count_grid(self) && j < Box_LEN_grid_2))
		return NULL;
	return SLOT_CAST(Tag *, slot_element_(self->grid, i * 2 + j, 24));
}

static inline Tag *
Box_at_grid(Box *self, size_t i, size_t j)
{
	SLOT_ASSERT_(i < Box_count_grid(self) && j < Box_LEN_grid_2);
	if (!(i < Box_count_grid(self) && j < Box_LEN_grid_2))
		return NULL;
	return SLOT_CAST(Tag *, slot_element_(self->grid, i * 2 + j, 24));
}

/** Room for that many in all; false when out of memory. Of what was told, places may have moved. */
static inline bool
Box_reserve_grid(Box *self, size_t count)
{
	return slot_list_reserve(&self->grid, count, 48);
}

/** A row as at the start before number i; false, and nothing changed, when out of memory. */
static inline bool
Box_insert_grid(Box *self, size_t i)
{
	return slot_insert(&Box_class, self, Box_SLOT_grid, i) == SLOT_OK;
}

static inline bool
Box_append_grid(Box *self)
{
	return Box_insert_grid(self, Box_count_grid(self));
}

/** With what it owns. */
static inline bool
Box_remove_grid(Box *self, size_t i)
{
	return slot_remove(&Box_class, self, Box_SLOT_grid, i) == SLOT_OK;
}

/** Gives up what is there. */
static inline void
Box_clear_grid(Box *self)
{
	slot_unset(&Box_class, self, Box_SLOT_grid);
}

static inline double
Box_get_steps(const Box *self, size_t i)
{
	SLOT_ASSERT_(i < Box_LEN_steps);
	if (!(i < Box_LEN_steps))
		return 0.0;
	return self->steps[i];
}

static inline bool
Box_set_steps(Box *self, size_t i, double value)
{
	SLOT_ASSERT_(i < Box_LEN_steps);
	if (!(i < Box_LEN_steps))
		return false;
	self->steps[i] = value;
	return true;
}

static inline const double *
Box_data_steps(const Box *self)
{
	return self->steps;
}

static inline double *
Box_at_steps(Box *self, size_t i)
{
	SLOT_ASSERT_(i < Box_LEN_steps);
	if (!(i < Box_LEN_steps))
		return NULL;
	return &self->steps[i];
}

/** Elements in the list. */
static inline size_t
Box_count_kept(const Box *self)
{
	return slot_block_count(self->kept);
}

static inline const char *
Box_get_kept(const Box *self, size_t i)
{
	SLOT_ASSERT_(i < Box_count_kept(self));
	if (!(i < Box_count_kept(self)))
		return "";
	return self->kept[i] ? self->kept[i] : "";
}

static inline double
Box_get_volume(const Box *self)
{
	return self->volume;
}

static inline void
Box_set_volume(Box *self, double value)
{
	self->volume = value;
}

/** Makes raw memory an object. */
static inline void
Box_init(Box *self)
{
	static const Box slot_defaults_ = Box_DEFAULTS;

	slot_move(self, &slot_defaults_, sizeof *self);
}

static inline Item *
Box_as_Item(Box *self)
{
	return &self->slot_base;
}

static inline const Item *
Box_as_const_Item(const Box *self)
{
	return &self->slot_base;
}

/* With copies of all that it owns, in the pools where that is; false, and nothing changed, when out
 * of memory. */
#define Box_copy(to_, from_) slot_copy(&Box_class, SLOT_IS_NOT_CONST_(Box, to_), SLOT_IS_(Box, from_))

/** Gives up what it owns: texts and lists are as at the start, own pointers NULL. For objects that
 * are in no pool. */
static inline void
Box_release(Box *self)
{
	slot_release(&Box_class, self);
}

typedef struct Item_pool Box_pool;
#define Box_pool_init    Item_pool_init
#define Box_pool_count   Item_pool_count
#define Box_pool_clear   Item_pool_clear
#define Box_pool_destroy Item_pool_destroy
#define Box_pool_walk    Item_pool_walk
#define Box_next(walk_)        SLOT_CAST(Box *, slot_walk_next(walk_, &Box_class))

/** As Box_init leaves it; NULL when out of memory. */
static inline Box *
Box_new(Box_pool *pool)
{
	void *self = slot_pool_new(&pool->slot_pool_Item, &Box_class);

	if (self)
		Box_init(SLOT_CAST(Box *, self));
	return SLOT_CAST(Box *, self);
}

/** With all that it owns. */
static inline void
Box_free(Box_pool *pool, Box *self)
{
	slot_pool_free(&pool->slot_pool_Item, self);
}

/** NULL where the object is none. */
static inline Box *
Box_from_Item(const Box_pool *pool, Item *from)
{
	return SLOT_CAST(Box *, SLOT_NOT_CONST_(slot_from(&pool->slot_pool_Item, from, &Box_class)));
}

static inline const Box *
Box_from_const_Item(const Box_pool *pool, const Item *from)
{
	return SLOT_CAST(const Box *, slot_from(&pool->slot_pool_Item, from, &Box_class));
}

typedef Box *Box_idx;
#define Box_at(pool_, pointer_)  ((void)(pool_), (pointer_))
#define Box_idx_of(pool_, self_) ((void)(pool_), (self_))

static inline Box_weak
Box_weaken(const Box_pool *pool, const Box *self)
{
	return slot_weaken(&pool->slot_pool_Item, self);
}

/** NULL where it is gone, or no Box. */
static inline Box *
Box_deref(const Box_pool *pool, Box_weak handle)
{
	return SLOT_CAST(Box *, slot_deref(&pool->slot_pool_Item, handle, &Box_class));
}

#define Box_ARGS_(slot_A_) \
	slot_A_(NEED, ALWAYS, SET, GET, Box, uint32_t, id, id, 0) \
	slot_A_(MAY, ALWAYS, TRY, GET, Box, const char *, name, name, "item") \
	slot_A_(MAY, POINTER, TRY, TEXT, Box, const char *, note, note, NULL) \
	slot_A_(NEED, ALWAYS, BYTES, GET, Box, slot_bytes, stamp, stamp, 0) \
	slot_A_(MAY, BYTES, BYTES, GET, Box, slot_bytes, seal, seal, slot_no_bytes_()) \
	slot_A_(NEED, POINTER, SET, OWN, Box, Item *, best, best, 0) \
	slot_A_(MAY, POINTER, SET, OWN, Box, Part *, part, part, NULL) \
	slot_A_(MAY, ALWAYS, SET, GET, Box, Item_weak, watch, watch, slot_no_weak_()) \
	slot_A_(NEED, ALWAYS, SET, GET, Box, double, volume, volume, 0) \

#define Box_make(...)             SLOT_MAKE_(Box, Box_ARGS_, SLOT_NO_HOOK_, __VA_ARGS__)
#define Box_replace(object_, ...) SLOT_REPLACE_(Box, Box_ARGS_, SLOT_NO_HOOK_, object_, __VA_ARGS__)
#define Box_of(slot_id_, slot_stamp_, slot_best_, slot_volume_) \
	SLOT_OF_(Box, SLOT_NO_HOOK_, \
		 SLOT_OF_ARG_(SET, Box, uint32_t, id, id, slot_id_) \
		 SLOT_OF_ARG_(BYTES, Box, slot_bytes, stamp, stamp, slot_stamp_) \
		 SLOT_OF_ARG_(SET, Box, Item *, best, best, slot_best_) \
		 SLOT_OF_ARG_(SET, Box, double, volume, volume, slot_volume_) \
		 SLOT_NO_MORE_)
#define Box_eq(a_, b_) slot_eq(&Box_class, SLOT_IS_(Box, a_), SLOT_IS_(Box, b_))
#define Box_repr(self_, text_, size_) slot_repr(&Box_class, SLOT_IS_(Box, self_), text_, size_)
#define Box_validate(self_, report_, context_) slot_validate(&Box_class, SLOT_IS_(Box, self_), report_, context_)

#define Box_to_json(self_, writer_) slot_json_write(writer_, &Box_class, SLOT_IS_(Box, self_))

/** What it has is given up; at a fault it is as Box_init leaves it. */
static inline bool
Box_from_json(Box *self, slot_json_reader *reader)
{
	slot_release(&Box_class, self);
	Box_init(self);
	return slot_json_read(reader, &Box_class, self);
}

#define Box_new_from_json(pool_, reader_) SLOT_CAST(Box *, slot_json_read_new(reader_, &(pool_)->slot_pool_Item, &Box_class))


/*---- class Part --------------------------------------------------------------------------*/

/** Not assigned with '=': two would own the same. */
struct Part { /* 24 bytes, align 8 */
	SLOT_EXTENSION_ union {
		SLOT_EXTENSION_ struct {
			/*   0 */ char *text;
			/*   8 */ Item *item;
			/*  16 */ Part **parts;
		};
		SLOT_NOT_COPIED_
	};
};

enum Part_slot {
	Part_SLOT_text,
	Part_SLOT_item,
	Part_SLOT_parts
};
#define Part_SLOTS SLOT_NAMES("text, item, parts")
#define Part_HAS_text SLOT_YES
#define Part_HAS_item SLOT_YES
#define Part_HAS_parts SLOT_YES
#define Part_class (owners_tables.Part)
/** Changes with names, types and offsets. */
#define Part_LAYOUT 0x78236b3a55ae175a

/** What an object starts with: a constant initialiser. */
#define Part_DEFAULTS \
	{{{ \
		/*   0 text */ NULL, \
		/*   8 item */ NULL, \
		/*  16 parts */ NULL \
	}}}

static inline const char *
Part_get_text(const Part *self)
{
	return self->text ? self->text : "";
}

/** Copies it; NULL stands for the text at the start. False, and nothing changed, when out
 * of memory. */
static inline bool
Part_set_text(Part *self, const char *value)
{
	return slot_string_copy(&self->text, value);
}

static inline Item *
Part_get_item(const Part *self)
{
	return self->item;
}

/** Takes over an object of a pool that has no other owner, or NULL, and frees what was there. */
static inline void
Part_set_item(Part *self, Item *value)
{
	slot_own_set(&self->item, value);
}

/** Hands it over to the caller: NULL is left. */
static inline Item *
Part_take_item(Part *self)
{
	Item *value;

	value = self->item;
	self->item = NULL;
	return value;
}

/** Elements in the list. */
static inline size_t
Part_count_parts(const Part *self)
{
	return slot_block_count(self->parts);
}

static inline Part *
Part_get_parts(const Part *self, size_t i)
{
	SLOT_ASSERT_(i < Part_count_parts(self));
	if (!(i < Part_count_parts(self)))
		return NULL;
	return self->parts[i];
}

/** Takes over an object of a pool that has no other owner, or NULL, and frees what was there. */
static inline bool
Part_set_parts(Part *self, size_t i, Part *value)
{
	SLOT_ASSERT_(i < Part_count_parts(self));
	if (!(i < Part_count_parts(self)))
		return false;
	slot_own_set(&self->parts[i], value);
	return true;
}

/** Hands it over to the caller, without a gap. */
static inline Part *
Part_take_parts(Part *self, size_t i)
{
	Part *value;

	SLOT_ASSERT_(i < Part_count_parts(self));
	if (!(i < Part_count_parts(self)))
		return NULL;
	value = self->parts[i];
	self->parts[i] = NULL;
	slot_remove(&Part_class, self, Part_SLOT_parts, i);
	return value;
}

/** Room for that many in all; false when out of memory. Of what was told, places may have moved. */
static inline bool
Part_reserve_parts(Part *self, size_t count)
{
	return slot_list_reserve(&self->parts, count, 8);
}

/** Before element i; false, and nothing changed, when out of memory. */
static inline bool
Part_insert_parts(Part *self, size_t i, Part *value)
{
	if (slot_insert(&Part_class, self, Part_SLOT_parts, i) != SLOT_OK)
		return false;
	self->parts[i] = value;
	return true;
}

static inline bool
Part_append_parts(Part *self, Part *value)
{
	return Part_insert_parts(self, Part_count_parts(self), value);
}

/** With what it owns. */
static inline bool
Part_remove_parts(Part *self, size_t i)
{
	return slot_remove(&Part_class, self, Part_SLOT_parts, i) == SLOT_OK;
}

/** Gives up what is there. */
static inline void
Part_clear_parts(Part *self)
{
	slot_unset(&Part_class, self, Part_SLOT_parts);
}

/** Makes raw memory an object. */
static inline void
Part_init(Part *self)
{
	static const Part slot_defaults_ = Part_DEFAULTS;

	slot_move(self, &slot_defaults_, sizeof *self);
}

/* With copies of all that it owns, in the pools where that is; false, and nothing changed, when out
 * of memory. */
#define Part_copy(to_, from_) slot_copy(&Part_class, SLOT_IS_NOT_CONST_(Part, to_), SLOT_IS_(Part, from_))

/** Gives up what it owns: texts and lists are as at the start, own pointers NULL. For objects that
 * are in no pool. */
static inline void
Part_release(Part *self)
{
	slot_release(&Part_class, self);
}

/** A pool of Part objects and those of classes below it. */
typedef struct Part_pool {
	slot_pool slot_pool_Part;
	slot_pool *slot_peers[1];
} Part_pool;

/* Its objects own objects of the pools that follow it. */
#define Part_pool_init(pool_, Item) \
	( \
	(pool_)->slot_peers[0] = &(Item)->slot_pool_Item, \
	slot_pool_init(&(pool_)->slot_pool_Part, &Part_class, (pool_)->slot_peers, 1))
#define Part_pool_count(pool_)   ((pool_)->slot_pool_Part.count)
#define Part_pool_clear(pool_)   slot_pool_clear(&(pool_)->slot_pool_Part)
#define Part_pool_destroy(pool_) slot_pool_destroy(&(pool_)->slot_pool_Part)
#define Part_pool_walk(pool_)    slot_pool_walk(&(pool_)->slot_pool_Part)
#define Part_next(walk_)        SLOT_CAST(Part *, slot_walk_next(walk_, NULL))

/** As Part_init leaves it; NULL when out of memory. */
static inline Part *
Part_new(Part_pool *pool)
{
	void *self = slot_pool_new(&pool->slot_pool_Part, &Part_class);

	if (self)
		Part_init(SLOT_CAST(Part *, self));
	return SLOT_CAST(Part *, self);
}

/** With all that it owns. */
static inline void
Part_free(Part_pool *pool, Part *self)
{
	slot_pool_free(&pool->slot_pool_Part, self);
}

typedef Part *Part_idx;
#define Part_at(pool_, pointer_)  ((void)(pool_), (pointer_))
#define Part_idx_of(pool_, self_) ((void)(pool_), (self_))

#define Part_ARGS_(slot_A_) \
	slot_A_(NEED, ALWAYS, TRY, GET, Part, const char *, text, text, 0) \
	slot_A_(NEED, POINTER, SET, OWN, Part, Item *, item, item, 0) \

#define Part_make(...)             SLOT_MAKE_(Part, Part_ARGS_, SLOT_NO_HOOK_, __VA_ARGS__)
#define Part_replace(object_, ...) SLOT_REPLACE_(Part, Part_ARGS_, SLOT_NO_HOOK_, object_, __VA_ARGS__)
#define Part_of(slot_text_, slot_item_) \
	SLOT_OF_(Part, SLOT_NO_HOOK_, \
		 SLOT_OF_ARG_(TRY, Part, const char *, text, text, slot_text_) \
		 SLOT_OF_ARG_(SET, Part, Item *, item, item, slot_item_) \
		 SLOT_NO_MORE_)
#define Part_eq(a_, b_) slot_eq(&Part_class, SLOT_IS_(Part, a_), SLOT_IS_(Part, b_))
#define Part_repr(self_, text_, size_) slot_repr(&Part_class, SLOT_IS_(Part, self_), text_, size_)
#define Part_validate(self_, report_, context_) slot_validate(&Part_class, SLOT_IS_(Part, self_), report_, context_)

#define Part_to_json(self_, writer_) slot_json_write(writer_, &Part_class, SLOT_IS_(Part, self_))

/** What it has is given up; at a fault it is as Part_init leaves it. */
static inline bool
Part_from_json(Part *self, slot_json_reader *reader)
{
	slot_release(&Part_class, self);
	Part_init(self);
	return slot_json_read(reader, &Part_class, self);
}

#define Part_new_from_json(pool_, reader_) SLOT_CAST(Part *, slot_json_read_new(reader_, &(pool_)->slot_pool_Part, &Part_class))


/*---- class Nest --------------------------------------------------------------------------*/

/** Holds itself, by a list.
 *
 * Not assigned with '=': two would own the same. */
struct Nest { /* 32 bytes, align 8 */
	SLOT_EXTENSION_ union {
		SLOT_EXTENSION_ struct {
			/*   0 */ char *text;
			/*   8 */ Nest *nests;
			/*  16 */ Part *part;
			/*  24 */ uint32_t id;
			/*  28 */ uint8_t slot_spare28[4];
		};
		SLOT_NOT_COPIED_
	};
};

enum Nest_slot {
	Nest_SLOT_id,
	Nest_SLOT_text,
	Nest_SLOT_nests,
	Nest_SLOT_part
};
#define Nest_SLOTS SLOT_NAMES("id, text, nests, part")
#define Nest_HAS_id SLOT_YES
#define Nest_HAS_text SLOT_YES
#define Nest_HAS_nests SLOT_YES
#define Nest_HAS_part SLOT_YES
#define Nest_class (owners_tables.Nest)
/** Changes with names, types and offsets. */
#define Nest_LAYOUT 0xabb687c3c6ed35de

/** What an object starts with: a constant initialiser. */
#define Nest_DEFAULTS \
	{{{ \
		/*   0 text */ NULL, \
		/*   8 nests */ NULL, \
		/*  16 part */ NULL, \
		/*  24 id */ 0, \
		/*  28 slot_spare28 */ {0} \
	}}}

static inline uint32_t
Nest_get_id(const Nest *self)
{
	return self->id;
}

static inline void
Nest_set_id(Nest *self, uint32_t value)
{
	self->id = value;
}

static inline const char *
Nest_get_text(const Nest *self)
{
	return self->text ? self->text : "";
}

/** Copies it; NULL stands for the text at the start. False, and nothing changed, when out
 * of memory. */
static inline bool
Nest_set_text(Nest *self, const char *value)
{
	return slot_string_copy(&self->text, value);
}

/** Elements in the list. */
static inline size_t
Nest_count_nests(const Nest *self)
{
	return slot_block_count(self->nests);
}

/** NULL past the end. */
static inline const Nest *
Nest_get_nests(const Nest *self, size_t i)
{
	SLOT_ASSERT_(i < Nest_count_nests(self));
	if (!(i < Nest_count_nests(self)))
		return NULL;
	return SLOT_CAST(Nest *, slot_element_(self->nests, i, 32));
}

static inline Nest *
Nest_at_nests(Nest *self, size_t i)
{
	SLOT_ASSERT_(i < Nest_count_nests(self));
	if (!(i < Nest_count_nests(self)))
		return NULL;
	return SLOT_CAST(Nest *, slot_element_(self->nests, i, 32));
}

/** Room for that many in all; false when out of memory. Of what was told, places may have moved. */
static inline bool
Nest_reserve_nests(Nest *self, size_t count)
{
	return slot_list_reserve(&self->nests, count, 32);
}

/** An object as at the start before number i; false, and nothing changed, when out of memory. */
static inline bool
Nest_insert_nests(Nest *self, size_t i)
{
	return slot_insert(&Nest_class, self, Nest_SLOT_nests, i) == SLOT_OK;
}

static inline bool
Nest_append_nests(Nest *self)
{
	return Nest_insert_nests(self, Nest_count_nests(self));
}

/** With what it owns. */
static inline bool
Nest_remove_nests(Nest *self, size_t i)
{
	return slot_remove(&Nest_class, self, Nest_SLOT_nests, i) == SLOT_OK;
}

/** Gives up what is there. */
static inline void
Nest_clear_nests(Nest *self)
{
	slot_unset(&Nest_class, self, Nest_SLOT_nests);
}

static inline Part *
Nest_get_part(const Nest *self)
{
	return self->part;
}

/** Takes over an object of a pool that has no other owner, or NULL, and frees what was there. */
static inline void
Nest_set_part(Nest *self, Part *value)
{
	slot_own_set(&self->part, value);
}

/** Hands it over to the caller: NULL is left. */
static inline Part *
Nest_take_part(Nest *self)
{
	Part *value;

	value = self->part;
	self->part = NULL;
	return value;
}

/** Makes raw memory an object. */
static inline void
Nest_init(Nest *self)
{
	static const Nest slot_defaults_ = Nest_DEFAULTS;

	slot_move(self, &slot_defaults_, sizeof *self);
}

/* With copies of all that it owns, in the pools where that is; false, and nothing changed, when out
 * of memory. */
#define Nest_copy(to_, from_) slot_copy(&Nest_class, SLOT_IS_NOT_CONST_(Nest, to_), SLOT_IS_(Nest, from_))

/** Gives up what it owns: texts and lists are as at the start, own pointers NULL. For objects that
 * are in no pool. */
static inline void
Nest_release(Nest *self)
{
	slot_release(&Nest_class, self);
}

/** A pool of Nest objects and those of classes below it. */
typedef struct Nest_pool {
	slot_pool slot_pool_Nest;
	slot_pool *slot_peers[1];
} Nest_pool;

/* Its objects own objects of the pools that follow it. */
#define Nest_pool_init(pool_, Part) \
	( \
	(pool_)->slot_peers[0] = &(Part)->slot_pool_Part, \
	slot_pool_init(&(pool_)->slot_pool_Nest, &Nest_class, (pool_)->slot_peers, 1))
#define Nest_pool_count(pool_)   ((pool_)->slot_pool_Nest.count)
#define Nest_pool_clear(pool_)   slot_pool_clear(&(pool_)->slot_pool_Nest)
#define Nest_pool_destroy(pool_) slot_pool_destroy(&(pool_)->slot_pool_Nest)
#define Nest_pool_walk(pool_)    slot_pool_walk(&(pool_)->slot_pool_Nest)
#define Nest_next(walk_)        SLOT_CAST(Nest *, slot_walk_next(walk_, NULL))

/** As Nest_init leaves it; NULL when out of memory. */
static inline Nest *
Nest_new(Nest_pool *pool)
{
	void *self = slot_pool_new(&pool->slot_pool_Nest, &Nest_class);

	if (self)
		Nest_init(SLOT_CAST(Nest *, self));
	return SLOT_CAST(Nest *, self);
}

/** With all that it owns. */
static inline void
Nest_free(Nest_pool *pool, Nest *self)
{
	slot_pool_free(&pool->slot_pool_Nest, self);
}

typedef Nest *Nest_idx;
#define Nest_at(pool_, pointer_)  ((void)(pool_), (pointer_))
#define Nest_idx_of(pool_, self_) ((void)(pool_), (self_))

#define Nest_ARGS_(slot_A_) \
	slot_A_(NEED, ALWAYS, SET, GET, Nest, uint32_t, id, id, 0) \
	slot_A_(NEED, ALWAYS, TRY, GET, Nest, const char *, text, text, 0) \
	slot_A_(NEED, POINTER, SET, OWN, Nest, Part *, part, part, 0) \

#define Nest_make(...)             SLOT_MAKE_(Nest, Nest_ARGS_, SLOT_NO_HOOK_, __VA_ARGS__)
#define Nest_replace(object_, ...) SLOT_REPLACE_(Nest, Nest_ARGS_, SLOT_NO_HOOK_, object_, __VA_ARGS__)
#define Nest_of(slot_id_, slot_text_, slot_part_) \
	SLOT_OF_(Nest, SLOT_NO_HOOK_, \
		 SLOT_OF_ARG_(SET, Nest, uint32_t, id, id, slot_id_) \
		 SLOT_OF_ARG_(TRY, Nest, const char *, text, text, slot_text_) \
		 SLOT_OF_ARG_(SET, Nest, Part *, part, part, slot_part_) \
		 SLOT_NO_MORE_)
#define Nest_eq(a_, b_) slot_eq(&Nest_class, SLOT_IS_(Nest, a_), SLOT_IS_(Nest, b_))
#define Nest_repr(self_, text_, size_) slot_repr(&Nest_class, SLOT_IS_(Nest, self_), text_, size_)
#define Nest_validate(self_, report_, context_) slot_validate(&Nest_class, SLOT_IS_(Nest, self_), report_, context_)

#define Nest_to_json(self_, writer_) slot_json_write(writer_, &Nest_class, SLOT_IS_(Nest, self_))

/** What it has is given up; at a fault it is as Nest_init leaves it. */
static inline bool
Nest_from_json(Nest *self, slot_json_reader *reader)
{
	slot_release(&Nest_class, self);
	Nest_init(self);
	return slot_json_read(reader, &Nest_class, self);
}

#define Nest_new_from_json(pool_, reader_) SLOT_CAST(Nest *, slot_json_read_new(reader_, &(pool_)->slot_pool_Nest, &Nest_class))


/*---- checks ------------------------------------------------------------------------------*/

/* Laid out for lp64; this compiler must agree. */
SLOT_LAYOUT(Shape, 8, 4,
	    SLOT_AT(Shape, x, 0) &&
	    SLOT_AT(Shape, y, 4));
SLOT_LAYOUT(Tag, 24, 8,
	    SLOT_AT(Tag, text, 0) &&
	    SLOT_AT(Tag, shape, 8) &&
	    SLOT_AT(Tag, number, 16) &&
	    SLOT_AT(Tag, slot_spare17, 17));
SLOT_LAYOUT(Item, 392, 8,
	    SLOT_AT(Item, name, 0) &&
	    SLOT_AT(Item, note, 8) &&
	    SLOT_AT(Item, stamp, 16) &&
	    SLOT_AT(Item, seal, 24) &&
	    SLOT_AT(Item, marks, 32) &&
	    SLOT_AT(Item, sums, 40) &&
	    SLOT_AT(Item, codes, 48) &&
	    SLOT_AT(Item, words, 56) &&
	    SLOT_AT(Item, lines, 64) &&
	    SLOT_AT(Item, blobs, 72) &&
	    SLOT_AT(Item, shapes, 80) &&
	    SLOT_AT(Item, tag, 88) &&
	    SLOT_AT(Item, tags, 112) &&
	    SLOT_AT(Item, label, 120) &&
	    SLOT_AT(Item, some, 144) &&
	    SLOT_AT(Item, pair, 192) &&
	    SLOT_AT(Item, both, 208) &&
	    SLOT_AT(Item, few, 224) &&
	    SLOT_AT(Item, chips, 248) &&
	    SLOT_AT(Item, best, 264) &&
	    SLOT_AT(Item, kids, 272) &&
	    SLOT_AT(Item, limbs, 280) &&
	    SLOT_AT(Item, part, 296) &&
	    SLOT_AT(Item, watchers, 304) &&
	    SLOT_AT(Item, seen, 312) &&
	    SLOT_AT(Item, rows, 320) &&
	    SLOT_AT(Item, grid, 328) &&
	    SLOT_AT(Item, steps, 336) &&
	    SLOT_AT(Item, kept, 360) &&
	    SLOT_AT(Item, id, 368) &&
	    SLOT_AT(Item, watch, 372) &&
	    SLOT_AT(Item, slot_count_some, 380) &&
	    SLOT_AT(Item, slot_count_few, 381) &&
	    SLOT_AT(Item, slot_count_chips, 382) &&
	    SLOT_AT(Item, slot_count_limbs, 383) &&
	    SLOT_AT(Item, slot_bits384, 384) &&
	    SLOT_AT(Item, slot_spare385, 385));
SLOT_LAYOUT(Box, 408, 8,
	    SLOT_AT(Box, name, 0) &&
	    SLOT_AT(Box, note, 8) &&
	    SLOT_AT(Box, stamp, 16) &&
	    SLOT_AT(Box, seal, 24) &&
	    SLOT_AT(Box, marks, 32) &&
	    SLOT_AT(Box, sums, 40) &&
	    SLOT_AT(Box, codes, 48) &&
	    SLOT_AT(Box, words, 56) &&
	    SLOT_AT(Box, lines, 64) &&
	    SLOT_AT(Box, blobs, 72) &&
	    SLOT_AT(Box, shapes, 80) &&
	    SLOT_AT(Box, tag, 88) &&
	    SLOT_AT(Box, tags, 112) &&
	    SLOT_AT(Box, label, 120) &&
	    SLOT_AT(Box, some, 144) &&
	    SLOT_AT(Box, pair, 192) &&
	    SLOT_AT(Box, both, 208) &&
	    SLOT_AT(Box, few, 224) &&
	    SLOT_AT(Box, chips, 248) &&
	    SLOT_AT(Box, best, 264) &&
	    SLOT_AT(Box, kids, 272) &&
	    SLOT_AT(Box, limbs, 280) &&
	    SLOT_AT(Box, part, 296) &&
	    SLOT_AT(Box, watchers, 304) &&
	    SLOT_AT(Box, seen, 312) &&
	    SLOT_AT(Box, rows, 320) &&
	    SLOT_AT(Box, grid, 328) &&
	    SLOT_AT(Box, steps, 336) &&
	    SLOT_AT(Box, kept, 360) &&
	    SLOT_AT(Box, id, 368) &&
	    SLOT_AT(Box, watch, 372) &&
	    SLOT_AT(Box, slot_count_some, 380) &&
	    SLOT_AT(Box, slot_count_few, 381) &&
	    SLOT_AT(Box, slot_count_chips, 382) &&
	    SLOT_AT(Box, slot_count_limbs, 383) &&
	    SLOT_AT(Box, slot_bits384, 384) &&
	    SLOT_AT(Box, slot_spare385, 385) &&
	    SLOT_AT(Box, volume, 392) &&
	    SLOT_AT(Box, slot_dict, 400));
SLOT_LAYOUT(Part, 24, 8,
	    SLOT_AT(Part, text, 0) &&
	    SLOT_AT(Part, item, 8) &&
	    SLOT_AT(Part, parts, 16));
SLOT_LAYOUT(Nest, 32, 8,
	    SLOT_AT(Nest, text, 0) &&
	    SLOT_AT(Nest, nests, 8) &&
	    SLOT_AT(Nest, part, 16) &&
	    SLOT_AT(Nest, id, 24) &&
	    SLOT_AT(Nest, slot_spare28, 28));

SLOT_HEADER_END
#endif /* OWNERS_H */


/*---- tables: one definition per program --------------------------------------------------*/

#if defined(OWNERS_IMPLEMENTATION) && !defined(OWNERS_IMPLEMENTED)
#define OWNERS_IMPLEMENTED

const struct owners_tables owners_tables = {
	{ /* Shape */
		0x89d83d98c077ff22, 0x07014318ddab25a2, 0xe220a8397b1dcdaf,
		SLOT_FROM_(owners_tables, Shape, slot_infos, 0, slot_info),
		SLOT_FROM_(owners_tables, Shape, slot_keys, 0, slot_key),
		SLOT_FROM_(owners_tables, Shape, slot_places8, 0, uint8_t),
		0,
		SLOT_FROM_(owners_tables, Shape, slot_ancestors, 0, uint64_t),
		SLOT_FROM_(owners_tables, Shape, slot_texts, 0, char),
		offsetof(struct owners_tables, Shape), 1, 0,
		8, 4, 2, 0, 0, 0, 1,
		0, 0, 0, 0, 0, 0, 6, 63, {0}
	},
	{ /* Tag */
		0x9c7e5726201c0327, 0xc8e9e8229e68c1d0, 0xe220a8397b1dcdaf,
		SLOT_FROM_(owners_tables, Tag, slot_infos, 2, slot_info),
		SLOT_FROM_(owners_tables, Tag, slot_keys, 2, slot_key),
		SLOT_FROM_(owners_tables, Tag, slot_places8, 2, uint8_t),
		0,
		SLOT_FROM_(owners_tables, Tag, slot_ancestors, 1, uint64_t),
		SLOT_FROM_(owners_tables, Tag, slot_texts, 0, char),
		offsetof(struct owners_tables, Tag), 17, 21,
		24, 8, 3, 1, 1, 0, 3,
		SLOT_CLASS_OWNS | SLOT_CLASS_VALUE, 0, 0, 0, 0, 0, 6, 62, {0}
	},
	{ /* Item */
		0xc67d5f68968c722a, 0xbe859e0323b01a30, 0x32fcab5daed5bdfd,
		SLOT_FROM_(owners_tables, Item, slot_infos, 5, slot_info),
		SLOT_FROM_(owners_tables, Item, slot_keys, 5, slot_key),
		SLOT_FROM_(owners_tables, Item, slot_places8, 6, uint8_t),
		0,
		SLOT_FROM_(owners_tables, Item, slot_ancestors, 2, uint64_t),
		SLOT_FROM_(owners_tables, Item, slot_texts, 0, char),
		offsetof(struct owners_tables, Item), 91, 0,
		392, 8, 31, 2, 3, 0, 127,
		SLOT_CLASS_WEAKREF | SLOT_CLASS_OWNS, 0, 0, 0, 0, 0, 6, 57, {0}
	},
	{ /* Box */
		0x16957a26657e74fe, 0xcb3c2f35f31896f0, 0x32fcab5daed5bdfd,
		SLOT_FROM_(owners_tables, Box, slot_infos, 36, slot_info),
		SLOT_FROM_(owners_tables, Box, slot_keys, 36, slot_key),
		SLOT_FROM_(owners_tables, Box, slot_places8, 134, uint8_t),
		0,
		SLOT_FROM_(owners_tables, Box, slot_ancestors, 3, uint64_t),
		SLOT_FROM_(owners_tables, Box, slot_texts, 0, char),
		offsetof(struct owners_tables, Box), 510, 514,
		408, 8, 32, 3, 3, 1, 127,
		SLOT_CLASS_WEAKREF | SLOT_CLASS_OPEN | SLOT_CLASS_OWNS, 401, 0, 0, 0, 0, 6, 57, {0}
	},
	{ /* Part */
		0xdc169aa9ab3e9de8, 0x78236b3a55ae175a, 0x06c45d188009454f,
		SLOT_FROM_(owners_tables, Part, slot_infos, 68, slot_info),
		SLOT_FROM_(owners_tables, Part, slot_keys, 68, slot_key),
		SLOT_FROM_(owners_tables, Part, slot_places8, 262, uint8_t),
		0,
		SLOT_FROM_(owners_tables, Part, slot_ancestors, 5, uint64_t),
		SLOT_FROM_(owners_tables, Part, slot_texts, 0, char),
		offsetof(struct owners_tables, Part), 554, 0,
		24, 8, 3, 4, 4, 0, 3,
		SLOT_CLASS_OWNS, 0, 0, 0, 0, 0, 6, 62, {0}
	},
	{ /* Nest */
		0x78e0fda3b1f7bcff, 0xabb687c3c6ed35de, 0x05582d37111ac529,
		SLOT_FROM_(owners_tables, Nest, slot_infos, 71, slot_info),
		SLOT_FROM_(owners_tables, Nest, slot_keys, 71, slot_key),
		SLOT_FROM_(owners_tables, Nest, slot_places8, 266, uint8_t),
		0,
		SLOT_FROM_(owners_tables, Nest, slot_ancestors, 6, uint64_t),
		SLOT_FROM_(owners_tables, Nest, slot_texts, 0, char),
		offsetof(struct owners_tables, Nest), 578, 583,
		32, 8, 4, 5, 5, 0, 3,
		SLOT_CLASS_OWNS, 0, 0, 0, 0, 0, 6, 62, {0}
	},
	{ /* slot_infos: low, high, initial,
	   * name and its length, member, type, unit, description, owner,
	   * offset, size, length, inner, count, presence,
	   * flags, target,
	   * name in text formats and its length, steps of the second and third index,
	   * kind, bit, width, size of count, size of presence, its bit, indexes */
		{ /* Shape.x */
			{ 0 }, { 0 }, { 0x3ff0000000000000 },
			7, 1, 7, 9, 0, 0, 1,
			0, 4, 1, 1, 0, 0,
			SLOT_HAS_DEFAULT, 0,
			7, 1, { 0, 0 },
			SLOT_KIND_REAL, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* Shape.y */
			{ 0 }, { 0 }, { 0 },
			15, 1, 15, 9, 0, 0, 1,
			4, 4, 1, 1, 0, 0,
			0, 0,
			15, 1, { 0, 0 },
			SLOT_KIND_REAL, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* Tag.number */
			{ 0 }, { 0 }, { 0x0000000000000003 },
			58, 6, 58, 65, 0, 0, 17,
			16, 1, 1, 1, 0, 0,
			SLOT_HAS_DEFAULT, 0,
			58, 6, { 0, 0 },
			SLOT_KIND_UINT, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* Tag.text */
			{ 0 }, { 0 }, { 0 },
			73, 4, 73, 78, 0, 0, 17,
			0, 8, 1, 1, 0, 0,
			0, 0,
			73, 4, { 0, 0 },
			SLOT_KIND_STRING, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* Tag.shape */
			{ 0 }, { 0 }, { 0 },
			85, 5, 85, 1, 0, 0, 17,
			8, 8, 1, 1, 0, 0,
			0,
			SLOT_FROM_INFO_(owners_tables, 4, Shape),
			85, 5, { 0, 0 },
			SLOT_KIND_OBJECT, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* Item.id */
			{ 0 }, { 0 }, { 0 },
			96, 2, 96, 99, 0, 0, 91,
			368, 4, 1, 1, 0, 0,
			0, 0,
			96, 2, { 0, 0 },
			SLOT_KIND_UINT, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* Item.name */
			{ 0 }, { 0 }, { 0x0000000000000071 },
			108, 4, 108, 78, 0, 0, 91,
			0, 8, 1, 1, 0, 0,
			SLOT_HAS_DEFAULT, 0,
			108, 4, { 0, 0 },
			SLOT_KIND_STRING, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* Item.note */
			{ 0 }, { 0 }, { 0 },
			118, 4, 118, 78, 0, 0, 91,
			8, 8, 1, 1, 0, 0,
			SLOT_IS_OPTIONAL | SLOT_HAS_NULL, 0,
			118, 4, { 0, 0 },
			SLOT_KIND_STRING, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* Item.stamp */
			{ 0 }, { 0 }, { 0 },
			123, 5, 123, 129, 0, 0, 91,
			16, 8, 1, 1, 0, 0,
			0, 0,
			123, 5, { 0, 0 },
			SLOT_KIND_BYTES, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* Item.seal */
			{ 0 }, { 0 }, { 0 },
			135, 4, 135, 129, 0, 0, 91,
			24, 8, 1, 1, 0, 0,
			SLOT_IS_OPTIONAL | SLOT_HAS_NULL, 0,
			135, 4, { 0, 0 },
			SLOT_KIND_BYTES, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* Item.marks */
			{ 0x0000000000000001 }, { 0x00000000000003e7 }, { 0x0000000000000001 },
			140, 5, 140, 146, 0, 0, 91,
			32, 2, 1, 1, 0, 0,
			SLOT_IS_LIST | SLOT_HAS_RANGE, 0,
			140, 5, { 0, 0 },
			SLOT_KIND_UINT, 0, 0, 0, 0, 0, 1, {0}
		},
		{ /* Item.sums */
			{ 0 }, { 0 }, { 0 },
			157, 4, 157, 162, 0, 0, 91,
			40, 8, 1, 1, 0, 0,
			SLOT_IS_OPTIONAL | SLOT_IS_LIST | SLOT_IS_SIGNED | SLOT_HAS_NULL, 0,
			157, 4, { 0, 0 },
			SLOT_KIND_INT, 0, 0, 0, 0, 0, 1, {0}
		},
		{ /* Item.codes */
			{ 0 }, { 0 }, { 0 },
			172, 5, 172, 178, 0, 0, 91,
			48, 8, 1, 1, 0, 0,
			SLOT_IS_LIST, 0,
			172, 5, { 0, 0 },
			SLOT_KIND_TEXT, 0, 0, 0, 0, 0, 1, {0}
		},
		{ /* Item.words */
			{ 0 }, { 0 }, { 0 },
			188, 5, 188, 194, 0, 0, 91,
			56, 8, 1, 1, 0, 0,
			SLOT_IS_LIST, 0,
			188, 5, { 0, 0 },
			SLOT_KIND_STRING, 0, 0, 0, 0, 0, 1, {0}
		},
		{ /* Item.lines */
			{ 0 }, { 0 }, { 0 },
			203, 5, 203, 194, 0, 0, 91,
			64, 8, 1, 1, 0, 0,
			SLOT_IS_OPTIONAL | SLOT_IS_LIST | SLOT_HAS_NULL, 0,
			203, 5, { 0, 0 },
			SLOT_KIND_STRING, 0, 0, 0, 0, 0, 1, {0}
		},
		{ /* Item.blobs */
			{ 0 }, { 0 }, { 0 },
			209, 5, 209, 215, 0, 0, 91,
			72, 8, 1, 1, 0, 0,
			SLOT_IS_LIST, 0,
			209, 5, { 0, 0 },
			SLOT_KIND_BYTES, 0, 0, 0, 0, 0, 1, {0}
		},
		{ /* Item.shapes */
			{ 0 }, { 0 }, { 0 },
			223, 6, 223, 230, 0, 0, 91,
			80, 8, 1, 1, 0, 0,
			SLOT_IS_LIST,
			SLOT_FROM_INFO_(owners_tables, 16, Shape),
			223, 6, { 0, 0 },
			SLOT_KIND_OBJECT, 0, 0, 0, 0, 0, 1, {0}
		},
		{ /* Item.tag */
			{ 0 }, { 0 }, { 0 },
			238, 3, 238, 17, 0, 0, 91,
			88, 24, 1, 1, 0, 0,
			0,
			SLOT_FROM_INFO_(owners_tables, 17, Tag),
			238, 3, { 0, 0 },
			SLOT_KIND_OBJECT, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* Item.tags */
			{ 0 }, { 0 }, { 0 },
			242, 4, 242, 247, 0, 0, 91,
			112, 24, 1, 1, 0, 0,
			SLOT_IS_LIST,
			SLOT_FROM_INFO_(owners_tables, 18, Tag),
			242, 4, { 0, 0 },
			SLOT_KIND_OBJECT, 0, 0, 0, 0, 0, 1, {0}
		},
		{ /* Item.label */
			{ 0 }, { 0 }, { 0 },
			253, 5, 253, 17, 0, 0, 91,
			120, 24, 1, 1, 0, 384,
			SLOT_IS_OPTIONAL | SLOT_HAS_PRESENCE,
			SLOT_FROM_INFO_(owners_tables, 19, Tag),
			253, 5, { 0, 0 },
			SLOT_KIND_OBJECT, 0, 0, 0, 1, 0, 0, {0}
		},
		{ /* Item.some */
			{ 0 }, { 0 }, { 0 },
			259, 4, 259, 264, 0, 0, 91,
			144, 24, 2, 1, 380, 0,
			SLOT_IS_BOUNDED,
			SLOT_FROM_INFO_(owners_tables, 20, Tag),
			259, 4, { 0, 0 },
			SLOT_KIND_OBJECT, 0, 0, 1, 0, 0, 1, {0}
		},
		{ /* Item.pair */
			{ 0 }, { 0 }, { 0 },
			273, 4, 273, 278, 0, 0, 91,
			192, 8, 2, 1, 0, 0,
			SLOT_IS_ARRAY, 0,
			273, 4, { 0, 0 },
			SLOT_KIND_STRING, 0, 0, 0, 0, 0, 1, {0}
		},
		{ /* Item.both */
			{ 0 }, { 0 }, { 0 },
			288, 4, 288, 278, 0, 0, 91,
			208, 8, 2, 1, 0, 384,
			SLOT_IS_OPTIONAL | SLOT_IS_ARRAY | SLOT_HAS_PRESENCE, 0,
			288, 4, { 0, 0 },
			SLOT_KIND_STRING, 0, 0, 0, 1, 1, 1, {0}
		},
		{ /* Item.few */
			{ 0 }, { 0 }, { 0 },
			293, 3, 293, 297, 0, 0, 91,
			224, 8, 3, 1, 381, 0,
			SLOT_IS_BOUNDED, 0,
			293, 3, { 0, 0 },
			SLOT_KIND_STRING, 0, 0, 1, 0, 0, 1, {0}
		},
		{ /* Item.chips */
			{ 0 }, { 0 }, { 0 },
			309, 5, 309, 315, 0, 0, 91,
			248, 8, 2, 1, 382, 0,
			SLOT_IS_BOUNDED, 0,
			309, 5, { 0, 0 },
			SLOT_KIND_BYTES, 0, 0, 1, 0, 0, 1, {0}
		},
		{ /* Item.best */
			{ 0 }, { 0 }, { 0 },
			326, 4, 326, 331, 0, 0, 91,
			264, 8, 1, 1, 0, 0,
			0,
			SLOT_FROM_INFO_(owners_tables, 25, Item),
			326, 4, { 0, 0 },
			SLOT_KIND_OWN, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* Item.kids */
			{ 0 }, { 0 }, { 0 },
			342, 4, 342, 347, 0, 0, 91,
			272, 8, 1, 1, 0, 0,
			SLOT_IS_LIST,
			SLOT_FROM_INFO_(owners_tables, 26, Item),
			342, 4, { 0, 0 },
			SLOT_KIND_OWN, 0, 0, 0, 0, 0, 1, {0}
		},
		{ /* Item.limbs */
			{ 0 }, { 0 }, { 0 },
			360, 5, 360, 366, 0, 0, 91,
			280, 8, 2, 1, 383, 0,
			SLOT_IS_BOUNDED,
			SLOT_FROM_INFO_(owners_tables, 27, Item),
			360, 5, { 0, 0 },
			SLOT_KIND_OWN, 0, 0, 1, 0, 0, 1, {0}
		},
		{ /* Item.part */
			{ 0 }, { 0 }, { 0 },
			382, 4, 382, 387, 0, 0, 91,
			296, 8, 1, 1, 0, 0,
			SLOT_IS_OPTIONAL | SLOT_HAS_NULL,
			SLOT_FROM_INFO_(owners_tables, 28, Part),
			382, 4, { 0, 0 },
			SLOT_KIND_OWN, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* Item.watch */
			{ 0 }, { 0 }, { 0 },
			398, 5, 398, 404, 0, 0, 91,
			372, 8, 1, 1, 0, 0,
			SLOT_IS_OPTIONAL | SLOT_HAS_NULL | SLOT_NO_COMPARE | SLOT_NO_HASH | SLOT_NO_REPR,
			SLOT_FROM_INFO_(owners_tables, 29, Item),
			398, 5, { 0, 0 },
			SLOT_KIND_WEAK, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* Item.watchers */
			{ 0 }, { 0 }, { 0 },
			416, 8, 416, 425, 0, 0, 91,
			304, 8, 1, 1, 0, 0,
			SLOT_IS_LIST | SLOT_NO_COMPARE | SLOT_NO_HASH | SLOT_NO_REPR,
			SLOT_FROM_INFO_(owners_tables, 30, Item),
			416, 8, { 0, 0 },
			SLOT_KIND_WEAK, 0, 0, 0, 0, 0, 1, {0}
		},
		{ /* Item.seen */
			{ 0 }, { 0 }, { 0 },
			439, 4, 439, 444, 0, 0, 91,
			312, 8, 1, 1, 0, 0,
			SLOT_IS_LIST,
			SLOT_FROM_INFO_(owners_tables, 31, Item),
			439, 4, { 0, 0 },
			SLOT_KIND_REF, 0, 0, 0, 0, 0, 1, {0}
		},
		{ /* Item.rows */
			{ 0 }, { 0 }, { 0 },
			457, 4, 457, 462, 0, 0, 91,
			320, 1, 3, 3, 0, 0,
			SLOT_IS_LIST, 0,
			457, 4, { 1, 0 },
			SLOT_KIND_UINT, 0, 0, 0, 0, 0, 2, {0}
		},
		{ /* Item.grid */
			{ 0 }, { 0 }, { 0 },
			475, 4, 475, 480, 0, 0, 91,
			328, 24, 2, 2, 0, 0,
			SLOT_IS_LIST,
			SLOT_FROM_INFO_(owners_tables, 33, Tag),
			475, 4, { 1, 0 },
			SLOT_KIND_OBJECT, 0, 0, 0, 0, 0, 2, {0}
		},
		{ /* Item.steps */
			{ 0 }, { 0 }, { SLOT_STARTS_(owners_tables, 34, 0) },
			489, 5, 489, 495, 0, 0, 91,
			336, 8, 3, 1, 0, 0,
			SLOT_IS_ARRAY | SLOT_HAS_DEFAULT | SLOT_HAS_STARTS, 0,
			489, 5, { 0, 0 },
			SLOT_KIND_REAL, 0, 0, 0, 0, 0, 1, {0}
		},
		{ /* Item.kept */
			{ 0 }, { 0 }, { 0 },
			505, 4, 505, 194, 0, 0, 91,
			360, 8, 1, 1, 0, 0,
			SLOT_IS_READONLY | SLOT_IS_LIST, 0,
			505, 4, { 0, 0 },
			SLOT_KIND_STRING, 0, 0, 0, 0, 0, 1, {0}
		},
		{ /* Box.id */
			{ 0 }, { 0 }, { 0 },
			96, 2, 96, 99, 0, 0, 91,
			368, 4, 1, 1, 0, 0,
			0, 0,
			96, 2, { 0, 0 },
			SLOT_KIND_UINT, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* Box.name */
			{ 0 }, { 0 }, { 0x0000000000000071 },
			108, 4, 108, 78, 0, 0, 91,
			0, 8, 1, 1, 0, 0,
			SLOT_HAS_DEFAULT, 0,
			108, 4, { 0, 0 },
			SLOT_KIND_STRING, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* Box.note */
			{ 0 }, { 0 }, { 0 },
			118, 4, 118, 78, 0, 0, 91,
			8, 8, 1, 1, 0, 0,
			SLOT_IS_OPTIONAL | SLOT_HAS_NULL, 0,
			118, 4, { 0, 0 },
			SLOT_KIND_STRING, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* Box.stamp */
			{ 0 }, { 0 }, { 0 },
			123, 5, 123, 129, 0, 0, 91,
			16, 8, 1, 1, 0, 0,
			0, 0,
			123, 5, { 0, 0 },
			SLOT_KIND_BYTES, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* Box.seal */
			{ 0 }, { 0 }, { 0 },
			135, 4, 135, 129, 0, 0, 91,
			24, 8, 1, 1, 0, 0,
			SLOT_IS_OPTIONAL | SLOT_HAS_NULL, 0,
			135, 4, { 0, 0 },
			SLOT_KIND_BYTES, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* Box.marks */
			{ 0x0000000000000001 }, { 0x00000000000003e7 }, { 0x0000000000000001 },
			140, 5, 140, 146, 0, 0, 91,
			32, 2, 1, 1, 0, 0,
			SLOT_IS_LIST | SLOT_HAS_RANGE, 0,
			140, 5, { 0, 0 },
			SLOT_KIND_UINT, 0, 0, 0, 0, 0, 1, {0}
		},
		{ /* Box.sums */
			{ 0 }, { 0 }, { 0 },
			157, 4, 157, 162, 0, 0, 91,
			40, 8, 1, 1, 0, 0,
			SLOT_IS_OPTIONAL | SLOT_IS_LIST | SLOT_IS_SIGNED | SLOT_HAS_NULL, 0,
			157, 4, { 0, 0 },
			SLOT_KIND_INT, 0, 0, 0, 0, 0, 1, {0}
		},
		{ /* Box.codes */
			{ 0 }, { 0 }, { 0 },
			172, 5, 172, 178, 0, 0, 91,
			48, 8, 1, 1, 0, 0,
			SLOT_IS_LIST, 0,
			172, 5, { 0, 0 },
			SLOT_KIND_TEXT, 0, 0, 0, 0, 0, 1, {0}
		},
		{ /* Box.words */
			{ 0 }, { 0 }, { 0 },
			188, 5, 188, 194, 0, 0, 91,
			56, 8, 1, 1, 0, 0,
			SLOT_IS_LIST, 0,
			188, 5, { 0, 0 },
			SLOT_KIND_STRING, 0, 0, 0, 0, 0, 1, {0}
		},
		{ /* Box.lines */
			{ 0 }, { 0 }, { 0 },
			203, 5, 203, 194, 0, 0, 91,
			64, 8, 1, 1, 0, 0,
			SLOT_IS_OPTIONAL | SLOT_IS_LIST | SLOT_HAS_NULL, 0,
			203, 5, { 0, 0 },
			SLOT_KIND_STRING, 0, 0, 0, 0, 0, 1, {0}
		},
		{ /* Box.blobs */
			{ 0 }, { 0 }, { 0 },
			209, 5, 209, 215, 0, 0, 91,
			72, 8, 1, 1, 0, 0,
			SLOT_IS_LIST, 0,
			209, 5, { 0, 0 },
			SLOT_KIND_BYTES, 0, 0, 0, 0, 0, 1, {0}
		},
		{ /* Box.shapes */
			{ 0 }, { 0 }, { 0 },
			223, 6, 223, 230, 0, 0, 91,
			80, 8, 1, 1, 0, 0,
			SLOT_IS_LIST,
			SLOT_FROM_INFO_(owners_tables, 47, Shape),
			223, 6, { 0, 0 },
			SLOT_KIND_OBJECT, 0, 0, 0, 0, 0, 1, {0}
		},
		{ /* Box.tag */
			{ 0 }, { 0 }, { 0 },
			238, 3, 238, 17, 0, 0, 91,
			88, 24, 1, 1, 0, 0,
			0,
			SLOT_FROM_INFO_(owners_tables, 48, Tag),
			238, 3, { 0, 0 },
			SLOT_KIND_OBJECT, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* Box.tags */
			{ 0 }, { 0 }, { 0 },
			242, 4, 242, 247, 0, 0, 91,
			112, 24, 1, 1, 0, 0,
			SLOT_IS_LIST,
			SLOT_FROM_INFO_(owners_tables, 49, Tag),
			242, 4, { 0, 0 },
			SLOT_KIND_OBJECT, 0, 0, 0, 0, 0, 1, {0}
		},
		{ /* Box.label */
			{ 0 }, { 0 }, { 0 },
			253, 5, 253, 17, 0, 0, 91,
			120, 24, 1, 1, 0, 384,
			SLOT_IS_OPTIONAL | SLOT_HAS_PRESENCE,
			SLOT_FROM_INFO_(owners_tables, 50, Tag),
			253, 5, { 0, 0 },
			SLOT_KIND_OBJECT, 0, 0, 0, 1, 0, 0, {0}
		},
		{ /* Box.some */
			{ 0 }, { 0 }, { 0 },
			259, 4, 259, 264, 0, 0, 91,
			144, 24, 2, 1, 380, 0,
			SLOT_IS_BOUNDED,
			SLOT_FROM_INFO_(owners_tables, 51, Tag),
			259, 4, { 0, 0 },
			SLOT_KIND_OBJECT, 0, 0, 1, 0, 0, 1, {0}
		},
		{ /* Box.pair */
			{ 0 }, { 0 }, { 0 },
			273, 4, 273, 278, 0, 0, 91,
			192, 8, 2, 1, 0, 0,
			SLOT_IS_ARRAY, 0,
			273, 4, { 0, 0 },
			SLOT_KIND_STRING, 0, 0, 0, 0, 0, 1, {0}
		},
		{ /* Box.both */
			{ 0 }, { 0 }, { 0 },
			288, 4, 288, 278, 0, 0, 91,
			208, 8, 2, 1, 0, 384,
			SLOT_IS_OPTIONAL | SLOT_IS_ARRAY | SLOT_HAS_PRESENCE, 0,
			288, 4, { 0, 0 },
			SLOT_KIND_STRING, 0, 0, 0, 1, 1, 1, {0}
		},
		{ /* Box.few */
			{ 0 }, { 0 }, { 0 },
			293, 3, 293, 297, 0, 0, 91,
			224, 8, 3, 1, 381, 0,
			SLOT_IS_BOUNDED, 0,
			293, 3, { 0, 0 },
			SLOT_KIND_STRING, 0, 0, 1, 0, 0, 1, {0}
		},
		{ /* Box.chips */
			{ 0 }, { 0 }, { 0 },
			309, 5, 309, 315, 0, 0, 91,
			248, 8, 2, 1, 382, 0,
			SLOT_IS_BOUNDED, 0,
			309, 5, { 0, 0 },
			SLOT_KIND_BYTES, 0, 0, 1, 0, 0, 1, {0}
		},
		{ /* Box.best */
			{ 0 }, { 0 }, { 0 },
			326, 4, 326, 331, 0, 0, 91,
			264, 8, 1, 1, 0, 0,
			0,
			SLOT_FROM_INFO_(owners_tables, 56, Item),
			326, 4, { 0, 0 },
			SLOT_KIND_OWN, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* Box.kids */
			{ 0 }, { 0 }, { 0 },
			342, 4, 342, 347, 0, 0, 91,
			272, 8, 1, 1, 0, 0,
			SLOT_IS_LIST,
			SLOT_FROM_INFO_(owners_tables, 57, Item),
			342, 4, { 0, 0 },
			SLOT_KIND_OWN, 0, 0, 0, 0, 0, 1, {0}
		},
		{ /* Box.limbs */
			{ 0 }, { 0 }, { 0 },
			360, 5, 360, 366, 0, 0, 91,
			280, 8, 2, 1, 383, 0,
			SLOT_IS_BOUNDED,
			SLOT_FROM_INFO_(owners_tables, 58, Item),
			360, 5, { 0, 0 },
			SLOT_KIND_OWN, 0, 0, 1, 0, 0, 1, {0}
		},
		{ /* Box.part */
			{ 0 }, { 0 }, { 0 },
			382, 4, 382, 387, 0, 0, 91,
			296, 8, 1, 1, 0, 0,
			SLOT_IS_OPTIONAL | SLOT_HAS_NULL,
			SLOT_FROM_INFO_(owners_tables, 59, Part),
			382, 4, { 0, 0 },
			SLOT_KIND_OWN, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* Box.watch */
			{ 0 }, { 0 }, { 0 },
			398, 5, 398, 404, 0, 0, 91,
			372, 8, 1, 1, 0, 0,
			SLOT_IS_OPTIONAL | SLOT_HAS_NULL | SLOT_NO_COMPARE | SLOT_NO_HASH | SLOT_NO_REPR,
			SLOT_FROM_INFO_(owners_tables, 60, Item),
			398, 5, { 0, 0 },
			SLOT_KIND_WEAK, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* Box.watchers */
			{ 0 }, { 0 }, { 0 },
			416, 8, 416, 425, 0, 0, 91,
			304, 8, 1, 1, 0, 0,
			SLOT_IS_LIST | SLOT_NO_COMPARE | SLOT_NO_HASH | SLOT_NO_REPR,
			SLOT_FROM_INFO_(owners_tables, 61, Item),
			416, 8, { 0, 0 },
			SLOT_KIND_WEAK, 0, 0, 0, 0, 0, 1, {0}
		},
		{ /* Box.seen */
			{ 0 }, { 0 }, { 0 },
			439, 4, 439, 444, 0, 0, 91,
			312, 8, 1, 1, 0, 0,
			SLOT_IS_LIST,
			SLOT_FROM_INFO_(owners_tables, 62, Item),
			439, 4, { 0, 0 },
			SLOT_KIND_REF, 0, 0, 0, 0, 0, 1, {0}
		},
		{ /* Box.rows */
			{ 0 }, { 0 }, { 0 },
			457, 4, 457, 462, 0, 0, 91,
			320, 1, 3, 3, 0, 0,
			SLOT_IS_LIST, 0,
			457, 4, { 1, 0 },
			SLOT_KIND_UINT, 0, 0, 0, 0, 0, 2, {0}
		},
		{ /* Box.grid */
			{ 0 }, { 0 }, { 0 },
			475, 4, 475, 480, 0, 0, 91,
			328, 24, 2, 2, 0, 0,
			SLOT_IS_LIST,
			SLOT_FROM_INFO_(owners_tables, 64, Tag),
			475, 4, { 1, 0 },
			SLOT_KIND_OBJECT, 0, 0, 0, 0, 0, 2, {0}
		},
		{ /* Box.steps */
			{ 0 }, { 0 }, { SLOT_STARTS_(owners_tables, 65, 3) },
			489, 5, 489, 495, 0, 0, 91,
			336, 8, 3, 1, 0, 0,
			SLOT_IS_ARRAY | SLOT_HAS_DEFAULT | SLOT_HAS_STARTS, 0,
			489, 5, { 0, 0 },
			SLOT_KIND_REAL, 0, 0, 0, 0, 0, 1, {0}
		},
		{ /* Box.kept */
			{ 0 }, { 0 }, { 0 },
			505, 4, 505, 194, 0, 0, 91,
			360, 8, 1, 1, 0, 0,
			SLOT_IS_READONLY | SLOT_IS_LIST, 0,
			505, 4, { 0, 0 },
			SLOT_KIND_STRING, 0, 0, 0, 0, 0, 1, {0}
		},
		{ /* Box.volume */
			{ 0 }, { 0 }, { 0 },
			540, 6, 540, 547, 0, 0, 510,
			392, 8, 1, 1, 0, 0,
			0, 0,
			540, 6, { 0, 0 },
			SLOT_KIND_REAL, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* Part.text */
			{ 0 }, { 0 }, { 0 },
			73, 4, 73, 78, 0, 0, 554,
			0, 8, 1, 1, 0, 0,
			0, 0,
			73, 4, { 0, 0 },
			SLOT_KIND_STRING, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* Part.item */
			{ 0 }, { 0 }, { 0 },
			113, 4, 113, 331, 0, 0, 554,
			8, 8, 1, 1, 0, 0,
			0,
			SLOT_FROM_INFO_(owners_tables, 69, Item),
			113, 4, { 0, 0 },
			SLOT_KIND_OWN, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* Part.parts */
			{ 0 }, { 0 }, { 0 },
			559, 5, 559, 565, 0, 0, 554,
			16, 8, 1, 1, 0, 0,
			SLOT_IS_LIST,
			SLOT_FROM_INFO_(owners_tables, 70, Part),
			559, 5, { 0, 0 },
			SLOT_KIND_OWN, 0, 0, 0, 0, 0, 1, {0}
		},
		{ /* Nest.id */
			{ 0 }, { 0 }, { 0 },
			96, 2, 96, 99, 0, 0, 578,
			24, 4, 1, 1, 0, 0,
			0, 0,
			96, 2, { 0, 0 },
			SLOT_KIND_UINT, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* Nest.text */
			{ 0 }, { 0 }, { 0 },
			73, 4, 73, 78, 0, 0, 578,
			0, 8, 1, 1, 0, 0,
			0, 0,
			73, 4, { 0, 0 },
			SLOT_KIND_STRING, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* Nest.nests */
			{ 0 }, { 0 }, { 0 },
			608, 5, 608, 614, 0, 0, 578,
			8, 32, 1, 1, 0, 0,
			SLOT_IS_LIST,
			SLOT_FROM_INFO_(owners_tables, 73, Nest),
			608, 5, { 0, 0 },
			SLOT_KIND_OBJECT, 0, 0, 0, 0, 0, 1, {0}
		},
		{ /* Nest.part */
			{ 0 }, { 0 }, { 0 },
			382, 4, 382, 387, 0, 0, 578,
			16, 8, 1, 1, 0, 0,
			0,
			SLOT_FROM_INFO_(owners_tables, 74, Part),
			382, 4, { 0, 0 },
			SLOT_KIND_OWN, 0, 0, 0, 0, 0, 0, {0}
		},
	},
	{ /* slot_keys: first, last, length */
		{ 0x0000000000787878, 0x0000000000000000, 1 }, /* Shape.x */
		{ 0x0000000000797979, 0x0000000000000000, 1 }, /* Shape.y */
		{ 0x00000000626d756e, 0x000000007265626d, 6 }, /* Tag.number */
		{ 0x0000000074786574, 0x0000000074786574, 4 }, /* Tag.text */
		{ 0x0000000070616873, 0x0000000065706168, 5 }, /* Tag.shape */
		{ 0x0000000000646469, 0x0000000000000000, 2 }, /* Item.id */
		{ 0x00000000656d616e, 0x00000000656d616e, 4 }, /* Item.name */
		{ 0x0000000065746f6e, 0x0000000065746f6e, 4 }, /* Item.note */
		{ 0x000000006d617473, 0x00000000706d6174, 5 }, /* Item.stamp */
		{ 0x000000006c616573, 0x000000006c616573, 4 }, /* Item.seal */
		{ 0x000000006b72616d, 0x00000000736b7261, 5 }, /* Item.marks */
		{ 0x00000000736d7573, 0x00000000736d7573, 4 }, /* Item.sums */
		{ 0x0000000065646f63, 0x000000007365646f, 5 }, /* Item.codes */
		{ 0x0000000064726f77, 0x000000007364726f, 5 }, /* Item.words */
		{ 0x00000000656e696c, 0x0000000073656e69, 5 }, /* Item.lines */
		{ 0x00000000626f6c62, 0x0000000073626f6c, 5 }, /* Item.blobs */
		{ 0x0000000070616873, 0x0000000073657061, 6 }, /* Item.shapes */
		{ 0x0000000000676174, 0x0000000000000000, 3 }, /* Item.tag */
		{ 0x0000000073676174, 0x0000000073676174, 4 }, /* Item.tags */
		{ 0x000000006562616c, 0x000000006c656261, 5 }, /* Item.label */
		{ 0x00000000656d6f73, 0x00000000656d6f73, 4 }, /* Item.some */
		{ 0x0000000072696170, 0x0000000072696170, 4 }, /* Item.pair */
		{ 0x0000000068746f62, 0x0000000068746f62, 4 }, /* Item.both */
		{ 0x0000000000776566, 0x0000000000000000, 3 }, /* Item.few */
		{ 0x0000000070696863, 0x0000000073706968, 5 }, /* Item.chips */
		{ 0x0000000074736562, 0x0000000074736562, 4 }, /* Item.best */
		{ 0x000000007364696b, 0x000000007364696b, 4 }, /* Item.kids */
		{ 0x00000000626d696c, 0x0000000073626d69, 5 }, /* Item.limbs */
		{ 0x0000000074726170, 0x0000000074726170, 4 }, /* Item.part */
		{ 0x0000000063746177, 0x0000000068637461, 5 }, /* Item.watch */
		{ 0x7372656863746177, 0x7372656863746177, 8 }, /* Item.watchers */
		{ 0x000000006e656573, 0x000000006e656573, 4 }, /* Item.seen */
		{ 0x0000000073776f72, 0x0000000073776f72, 4 }, /* Item.rows */
		{ 0x0000000064697267, 0x0000000064697267, 4 }, /* Item.grid */
		{ 0x0000000070657473, 0x0000000073706574, 5 }, /* Item.steps */
		{ 0x000000007470656b, 0x000000007470656b, 4 }, /* Item.kept */
		{ 0x0000000000646469, 0x0000000000000000, 2 }, /* Box.id */
		{ 0x00000000656d616e, 0x00000000656d616e, 4 }, /* Box.name */
		{ 0x0000000065746f6e, 0x0000000065746f6e, 4 }, /* Box.note */
		{ 0x000000006d617473, 0x00000000706d6174, 5 }, /* Box.stamp */
		{ 0x000000006c616573, 0x000000006c616573, 4 }, /* Box.seal */
		{ 0x000000006b72616d, 0x00000000736b7261, 5 }, /* Box.marks */
		{ 0x00000000736d7573, 0x00000000736d7573, 4 }, /* Box.sums */
		{ 0x0000000065646f63, 0x000000007365646f, 5 }, /* Box.codes */
		{ 0x0000000064726f77, 0x000000007364726f, 5 }, /* Box.words */
		{ 0x00000000656e696c, 0x0000000073656e69, 5 }, /* Box.lines */
		{ 0x00000000626f6c62, 0x0000000073626f6c, 5 }, /* Box.blobs */
		{ 0x0000000070616873, 0x0000000073657061, 6 }, /* Box.shapes */
		{ 0x0000000000676174, 0x0000000000000000, 3 }, /* Box.tag */
		{ 0x0000000073676174, 0x0000000073676174, 4 }, /* Box.tags */
		{ 0x000000006562616c, 0x000000006c656261, 5 }, /* Box.label */
		{ 0x00000000656d6f73, 0x00000000656d6f73, 4 }, /* Box.some */
		{ 0x0000000072696170, 0x0000000072696170, 4 }, /* Box.pair */
		{ 0x0000000068746f62, 0x0000000068746f62, 4 }, /* Box.both */
		{ 0x0000000000776566, 0x0000000000000000, 3 }, /* Box.few */
		{ 0x0000000070696863, 0x0000000073706968, 5 }, /* Box.chips */
		{ 0x0000000074736562, 0x0000000074736562, 4 }, /* Box.best */
		{ 0x000000007364696b, 0x000000007364696b, 4 }, /* Box.kids */
		{ 0x00000000626d696c, 0x0000000073626d69, 5 }, /* Box.limbs */
		{ 0x0000000074726170, 0x0000000074726170, 4 }, /* Box.part */
		{ 0x0000000063746177, 0x0000000068637461, 5 }, /* Box.watch */
		{ 0x7372656863746177, 0x7372656863746177, 8 }, /* Box.watchers */
		{ 0x000000006e656573, 0x000000006e656573, 4 }, /* Box.seen */
		{ 0x0000000073776f72, 0x0000000073776f72, 4 }, /* Box.rows */
		{ 0x0000000064697267, 0x0000000064697267, 4 }, /* Box.grid */
		{ 0x0000000070657473, 0x0000000073706574, 5 }, /* Box.steps */
		{ 0x000000007470656b, 0x000000007470656b, 4 }, /* Box.kept */
		{ 0x00000000756c6f76, 0x00000000656d756c, 6 }, /* Box.volume */
		{ 0x0000000074786574, 0x0000000074786574, 4 }, /* Part.text */
		{ 0x000000006d657469, 0x000000006d657469, 4 }, /* Part.item */
		{ 0x0000000074726170, 0x0000000073747261, 5 }, /* Part.parts */
		{ 0x0000000000646469, 0x0000000000000000, 2 }, /* Nest.id */
		{ 0x0000000074786574, 0x0000000074786574, 4 }, /* Nest.text */
		{ 0x000000007473656e, 0x0000000073747365, 5 }, /* Nest.nests */
		{ 0x0000000074726170, 0x0000000074726170, 4 }, /* Nest.part */
	},
	{ /* slot_values: number, text, length */
		{ 0, 0, 0 },
	},
	{ /* slot_starts */
		{ 0x3fe0000000000000 }, { 0x3ff8000000000000 }, { 0 }, /* Item.steps */
		{ 0x3fe0000000000000 }, { 0x3ff8000000000000 }, { 0 }, /* Box.steps */
	},
	{ /* slot_ancestors */
		0x89d83d98c077ff22, /* Shape */
		0x9c7e5726201c0327, /* Tag */
		0xc67d5f68968c722a, /* Item */
		0xc67d5f68968c722a, 0x16957a26657e74fe, /* Box */
		0xdc169aa9ab3e9de8, /* Part */
		0x78e0fda3b1f7bcff, /* Nest */
	},
	{ /* slot_places16 */
		0,
	},
	{ /* slot_places8 */
		/* Shape */
		0, 1,
		/* Tag */
		0, 2, 0, 1,
		/* Item */
		0, 8, 0, 4, 0, 0, 0, 0, 0, 0, 21, 22, 0, 0, 0, 0,
		0, 0, 0, 0, 3, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
		10, 0, 27, 2, 15, 19, 17, 0, 0, 0, 0, 0, 0, 0, 13, 7,
		0, 12, 0, 0, 0, 0, 0, 0, 0, 0, 18, 0, 30, 0, 0, 0,
		0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 11,
		0, 28, 0, 0, 0, 0, 0, 5, 23, 0, 0, 0, 0, 0, 0, 0,
		29, 14, 0, 0, 1, 0, 0, 26, 0, 24, 0, 0, 0, 0, 9, 20,
		25, 0, 0, 0, 0, 0, 0, 6, 0, 0, 0, 0, 0, 16, 0, 0,
		/* Box */
		0, 8, 0, 4, 0, 0, 0, 0, 0, 0, 21, 22, 0, 0, 0, 0,
		0, 0, 0, 0, 3, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
		10, 0, 27, 2, 15, 19, 17, 0, 0, 0, 0, 0, 0, 0, 13, 7,
		0, 12, 0, 0, 0, 0, 0, 0, 0, 0, 18, 0, 30, 0, 0, 31,
		0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 11,
		0, 28, 0, 0, 0, 0, 0, 5, 23, 0, 0, 0, 0, 0, 0, 0,
		29, 14, 0, 0, 1, 0, 0, 26, 0, 24, 0, 0, 0, 0, 9, 20,
		25, 0, 0, 0, 0, 0, 0, 6, 0, 0, 0, 0, 0, 16, 0, 0,
		/* Part */
		2, 1, 0, 0,
		/* Nest */
		1, 0, 3, 2,
	},
	{ /* slot_displacements */
		0,
	},
	{ /* slot_texts */
		"\0"
		"Shape\0"
		"x\0"
		"float\0"
		"y\0"
		"Tag\0"
		"Embedded, and an owner all the same.\0"
		"number\0"
		"uint8_t\0"
		"text\0"
		"string\0"
		"shape\0"
		"Item\0"
		"id\0"
		"uint32_t\0"
		"name\0"
		"item\0"
		"note\0"
		"stamp\0"
		"bytes\0"
		"seal\0"
		"marks\0"
		"uint16_t[]\0"
		"sums\0"
		"int64_t[]\0"
		"codes\0"
		"char[][8]\0"
		"words\0"
		"string[]\0"
		"lines\0"
		"blobs\0"
		"bytes[]\0"
		"shapes\0"
		"Shape[]\0"
		"tag\0"
		"tags\0"
		"Tag[]\0"
		"label\0"
		"some\0"
		"Tag[<=2]\0"
		"pair\0"
		"string[2]\0"
		"both\0"
		"few\0"
		"string[<=3]\0"
		"chips\0"
		"bytes[<=2]\0"
		"best\0"
		"own Item *\0"
		"kids\0"
		"own Item *[]\0"
		"limbs\0"
		"own Item *[<=2]\0"
		"part\0"
		"own Part *\0"
		"watch\0"
		"weak Item *\0"
		"watchers\0"
		"weak Item *[]\0"
		"seen\0"
		"ref Item *[]\0"
		"rows\0"
		"uint8_t[][3]\0"
		"grid\0"
		"Tag[][2]\0"
		"steps\0"
		"double[3]\0"
		"kept\0"
		"Box\0"
		"Takes further attributes.\0"
		"volume\0"
		"double\0"
		"Part\0"
		"parts\0"
		"own Part *[]\0"
		"Nest\0"
		"Holds itself, by a list.\0"
		"nests\0"
		"Nest[]",
	},
};

#endif /* OWNERS_IMPLEMENTATION */

/* Where an earlier include left the run time's own part out. */
#if defined(SLOTGEN_IMPLEMENTATION) && !defined(SLOTGEN_IMPLEMENTED)
#include "slotgen.h"
#endif
