/*
 * grid.h
 *
 * Written by slotgen from grid.yaml; edit that, not this.
 *
 *                                   bytes
 *   enum   cim_UnitSymbol                  none, V, A, W, VA
 *   enum   cim_UnitMultiplier              none, m, k, M
 *   class  cim_ActivePower              8
 *   class  cim_IdentifiedObject        16
 *   class    cim_Terminal              24
 *   class    cim_ConductingEquipment   24
 *   class      cim_PowerTransformer    48
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
 * One file of a program has  #define GRID_IMPLEMENTATION  before it includes this one: it
 * defines the tables. Members whose names begin with slot_ belong to the accessors.
 */
#ifndef GRID_H
#define GRID_H

#include "slotgen.h"

#if SLOTGEN_INTERFACE != 3
#error "grid.h was written for another slotgen.h: its SLOTGEN_INTERFACE must be 3"
#endif
#if defined(__GNUC__) && __INCLUDE_LEVEL__ > 0
#pragma GCC system_header /* no warnings from here, and refusals at the line that asked */
#endif
SLOT_HEADER_BEGIN

typedef struct cim_ActivePower cim_ActivePower;
typedef struct cim_IdentifiedObject cim_IdentifiedObject;
typedef struct cim_Terminal cim_Terminal;
typedef struct cim_ConductingEquipment cim_ConductingEquipment;
typedef struct cim_PowerTransformer cim_PowerTransformer;

/** All tables: one constant object, without a pointer. */
struct grid_tables {
	slot_class cim_ActivePower;
	slot_class cim_IdentifiedObject;
	slot_class cim_Terminal;
	slot_class cim_ConductingEquipment;
	slot_class cim_PowerTransformer;
	slot_enum cim_UnitSymbol;
	slot_enum cim_UnitMultiplier;
	slot_info slot_infos[18];
	slot_key slot_keys[18];
	slot_enum_value slot_values[9];
	slot_number slot_starts[1];
	uint64_t slot_ancestors[9];
	uint16_t slot_places16[1];
	uint8_t slot_places8[22];
	uint8_t slot_displacements[1];
	char slot_texts[1][281];
};
SLOT_EXTERN const struct grid_tables grid_tables;


/*---- enum cim_UnitSymbol -----------------------------------------------------------------*/

typedef enum cim_UnitSymbol SLOT_ENUM_INT {
	cim_UnitSymbol_none = 0,
	cim_UnitSymbol_V = 1,
	cim_UnitSymbol_A = 2,
	cim_UnitSymbol_W = 3,
	cim_UnitSymbol_VA = 4
} cim_UnitSymbol;
#define cim_UnitSymbol_enum (grid_tables.cim_UnitSymbol)

/** Whether a number is one of them. */
static inline bool
cim_UnitSymbol_is_known(int64_t number)
{
	return number >= 0 && number <= 4;
}

/** "none" for cim_UnitSymbol_none; NULL for a number that has no name. */
static inline const char *
cim_UnitSymbol_text(cim_UnitSymbol value)
{
	return slot_enum_text(&cim_UnitSymbol_enum, SLOT_CAST(int64_t, value));
}

/** cim_UnitSymbol_none for "none"; false, and nothing changed, for a text that is none. */
static inline bool
cim_UnitSymbol_from_text(const char *text, size_t length, cim_UnitSymbol *value)
{
	int64_t number;

	if (!slot_enum_number(&cim_UnitSymbol_enum, text, length, &number))
		return false;
	*value = SLOT_CAST(cim_UnitSymbol, number);
	return true;
}


/*---- enum cim_UnitMultiplier -------------------------------------------------------------*/

typedef enum cim_UnitMultiplier SLOT_ENUM_INT {
	cim_UnitMultiplier_none = 0,
	cim_UnitMultiplier_m = -3,
	cim_UnitMultiplier_k = 3,
	cim_UnitMultiplier_M = 6
} cim_UnitMultiplier;
#define cim_UnitMultiplier_enum (grid_tables.cim_UnitMultiplier)

/** Whether a number is one of them. */
static inline bool
cim_UnitMultiplier_is_known(int64_t number)
{
	return number == 0 || number == -3 || number == 3 || number == 6;
}

/** "none" for cim_UnitMultiplier_none; NULL for a number that has no name. */
static inline const char *
cim_UnitMultiplier_text(cim_UnitMultiplier value)
{
	return slot_enum_text(&cim_UnitMultiplier_enum, SLOT_CAST(int64_t, value));
}

/** cim_UnitMultiplier_none for "none"; false, and nothing changed, for a text that is none. */
static inline bool
cim_UnitMultiplier_from_text(const char *text, size_t length, cim_UnitMultiplier *value)
{
	int64_t number;

	if (!slot_enum_number(&cim_UnitMultiplier_enum, text, length, &number))
		return false;
	*value = SLOT_CAST(cim_UnitMultiplier, number);
	return true;
}


/*---- types -------------------------------------------------------------------------------*/

typedef float cim_Percent;


/*---- class cim_ActivePower ---------------------------------------------------------------*/

struct cim_ActivePower { /* 8 bytes, align 4 */
	/** Optional. */
	/*   0 */ float value;
	/** Optional. */
	/*   4 */ uint8_t unit;
	/** Optional. */
	/*   5 */ int8_t multiplier;
	/*   6.0  whether value is set */
	/*   6 */ uint8_t slot_bits6;
	/*   7 */ uint8_t slot_spare7[1];
};

enum cim_ActivePower_slot {
	cim_ActivePower_SLOT_value,
	cim_ActivePower_SLOT_unit,
	cim_ActivePower_SLOT_multiplier
};
#define cim_ActivePower_SLOTS SLOT_NAMES("value, unit, multiplier")
#define cim_ActivePower_HAS_value SLOT_YES
#define cim_ActivePower_HAS_unit SLOT_YES
#define cim_ActivePower_HAS_multiplier SLOT_YES
#define cim_ActivePower_class (grid_tables.cim_ActivePower)
/** Changes with names, types and offsets. */
#define cim_ActivePower_LAYOUT 0x35622972ed97c698

/** What an object starts with: a constant initialiser. */
#define cim_ActivePower_DEFAULTS \
	{ \
		/*   0 value */ 0.0f, \
		/*   4 unit */ 255, \
		/*   5 multiplier */ -128, \
		/*   6 slot_bits6 */ 0x0, \
		/*   7 slot_spare7 */ {0} \
	}

static inline bool
cim_ActivePower_has_value(const cim_ActivePower *self)
{
	return slot_bit(self->slot_bits6, 0);
}

static inline float
cim_ActivePower_get_value(const cim_ActivePower *self)
{
	return self->value;
}

static inline void
cim_ActivePower_set_value(cim_ActivePower *self, float value)
{
	self->value = value;
	self->slot_bits6 = slot_put8(self->slot_bits6, 0, 1, 1);
}

static inline void
cim_ActivePower_clear_value(cim_ActivePower *self)
{
	self->value = 0.0f;
	self->slot_bits6 = slot_put8(self->slot_bits6, 0, 1, 0);
}

static inline bool
cim_ActivePower_has_unit(const cim_ActivePower *self)
{
	return self->unit != 255;
}

static inline cim_UnitSymbol
cim_ActivePower_get_unit(const cim_ActivePower *self)
{
	return SLOT_CAST(cim_UnitSymbol, cim_ActivePower_has_unit(self) ? self->unit : 0);
}

static inline bool
cim_ActivePower_set_unit(cim_ActivePower *self, cim_UnitSymbol value)
{
	if (!cim_UnitSymbol_is_known(SLOT_CAST(int64_t, value)))
		return false;
	self->unit = SLOT_CAST(uint8_t, value);
	return true;
}

static inline void
cim_ActivePower_clear_unit(cim_ActivePower *self)
{
	self->unit = 255;
}

static inline bool
cim_ActivePower_has_multiplier(const cim_ActivePower *self)
{
	return self->multiplier != -128;
}

static inline cim_UnitMultiplier
cim_ActivePower_get_multiplier(const cim_ActivePower *self)
{
	return SLOT_CAST(cim_UnitMultiplier, cim_ActivePower_has_multiplier(self) ? self->multiplier : 0);
}

static inline bool
cim_ActivePower_set_multiplier(cim_ActivePower *self, cim_UnitMultiplier value)
{
	if (!cim_UnitMultiplier_is_known(SLOT_CAST(int64_t, value)))
		return false;
	self->multiplier = SLOT_CAST(int8_t, value);
	return true;
}

static inline void
cim_ActivePower_clear_multiplier(cim_ActivePower *self)
{
	self->multiplier = -128;
}

/** Makes raw memory an object. */
static inline void
cim_ActivePower_init(cim_ActivePower *self)
{
	static const cim_ActivePower slot_defaults_ = cim_ActivePower_DEFAULTS;

	slot_move(self, &slot_defaults_, sizeof *self);
}

/** Writes the class's own slots and nothing else. */
static inline void
cim_ActivePower_copy(cim_ActivePower *to, const cim_ActivePower *from)
{
	*to = *from;
}

#define cim_ActivePower_ARGS_(slot_A_) \
	slot_A_(MAY, REAL, SET, REAL, cim_ActivePower, double, value, value, SLOT_UNSET_REAL_) \
	slot_A_(MAY, INT, T_ENUM, INT, cim_ActivePower, int64_t, unit, unit, INT64_MIN) \
	slot_A_(MAY, INT, T_ENUM, INT, cim_ActivePower, int64_t, multiplier, multiplier, INT64_MIN) \

#define cim_ActivePower_make(...)             SLOT_MAKE_(cim_ActivePower, cim_ActivePower_ARGS_, SLOT_NO_HOOK_, __VA_ARGS__)
#define cim_ActivePower_replace(object_, ...) SLOT_REPLACE_(cim_ActivePower, cim_ActivePower_ARGS_, SLOT_NO_HOOK_, object_, __VA_ARGS__)
#define cim_ActivePower_of() \
	SLOT_OF_(cim_ActivePower, SLOT_NO_HOOK_, \
		 SLOT_NO_MORE_)
#define cim_ActivePower_eq(a_, b_) slot_eq(&cim_ActivePower_class, SLOT_IS_(cim_ActivePower, a_), SLOT_IS_(cim_ActivePower, b_))
#define cim_ActivePower_repr(self_, text_, size_) slot_repr(&cim_ActivePower_class, SLOT_IS_(cim_ActivePower, self_), text_, size_)
#define cim_ActivePower_validate(self_, report_, context_) slot_validate(&cim_ActivePower_class, SLOT_IS_(cim_ActivePower, self_), report_, context_)
#define cim_ActivePower_set_unit_unchecked(self_, value_) SLOT_UNCHECKED_(cim_ActivePower_set_unit(self_, value_))
#define cim_ActivePower_set_multiplier_unchecked(self_, value_) SLOT_UNCHECKED_(cim_ActivePower_set_multiplier(self_, value_))

#define cim_ActivePower_to_json(self_, writer_) slot_json_write(writer_, &cim_ActivePower_class, SLOT_IS_(cim_ActivePower, self_))

/** What it has is given up; at a fault it is as cim_ActivePower_init leaves it. */
static inline bool
cim_ActivePower_from_json(cim_ActivePower *self, slot_json_reader *reader)
{
	cim_ActivePower_init(self);
	return slot_json_read(reader, &cim_ActivePower_class, self);
}


/*---- class cim_IdentifiedObject, abstract ------------------------------------------------*/

/** Abstract, and children keep slots in its spare bits and bytes: not to be
 * copied with '=', which would overwrite them. */
struct cim_IdentifiedObject { /* 16 bytes, align 8 */
	SLOT_EXTENSION_ union {
		SLOT_EXTENSION_ struct {
			/** Identifier. */
			/*   0 */ char *mRID;
			/** Optional. */
			/*   8 */ char *name;
		};
		SLOT_NOT_COPIED_
	};
};

enum cim_IdentifiedObject_slot {
	cim_IdentifiedObject_SLOT_mRID,
	cim_IdentifiedObject_SLOT_name
};
#define cim_IdentifiedObject_SLOTS SLOT_NAMES("mRID, name")
#define cim_IdentifiedObject_HAS_mRID SLOT_YES
#define cim_IdentifiedObject_HAS_name SLOT_YES
#define cim_IdentifiedObject_class (grid_tables.cim_IdentifiedObject)
/** Changes with names, types and offsets. */
#define cim_IdentifiedObject_LAYOUT 0x4f9314ba191b9713

static inline const char *
cim_IdentifiedObject_get_mRID(const cim_IdentifiedObject *self)
{
	return self->mRID ? self->mRID : "";
}

/** Copies it; NULL stands for the text at the start. False, and nothing changed, when out
 * of memory. */
static inline bool
cim_IdentifiedObject_set_mRID(cim_IdentifiedObject *self, const char *value)
{
	return slot_string_copy(&self->mRID, value);
}

static inline bool
cim_IdentifiedObject_has_name(const cim_IdentifiedObject *self)
{
	return self->name != NULL;
}

static inline const char *
cim_IdentifiedObject_get_name(const cim_IdentifiedObject *self)
{
	return self->name;
}

/** Copies it; NULL stands for the text at the start: unset. False, and nothing changed, when out
 * of memory. */
static inline bool
cim_IdentifiedObject_set_name(cim_IdentifiedObject *self, const char *value)
{
	return slot_string_copy(&self->name, value);
}

/** Gives up what is there: unset. */
static inline void
cim_IdentifiedObject_clear_name(cim_IdentifiedObject *self)
{
	slot_unset(&cim_IdentifiedObject_class, self, cim_IdentifiedObject_SLOT_name);
}

/** Gives up what it owns: texts and lists are as at the start, own pointers NULL. For objects that
 * are in no pool. */
static inline void
cim_IdentifiedObject_release(cim_IdentifiedObject *self)
{
	slot_release(&cim_IdentifiedObject_class, self);
}

/** A pool of cim_IdentifiedObject objects and those of classes below it. */
typedef struct cim_IdentifiedObject_pool {
	slot_pool slot_pool_cim_IdentifiedObject;
} cim_IdentifiedObject_pool;

#define cim_IdentifiedObject_pool_init(pool_)    slot_pool_init(&(pool_)->slot_pool_cim_IdentifiedObject, &cim_IdentifiedObject_class, NULL, 0)
#define cim_IdentifiedObject_pool_count(pool_)   ((pool_)->slot_pool_cim_IdentifiedObject.count)
#define cim_IdentifiedObject_pool_clear(pool_)   slot_pool_clear(&(pool_)->slot_pool_cim_IdentifiedObject)
#define cim_IdentifiedObject_pool_destroy(pool_) slot_pool_destroy(&(pool_)->slot_pool_cim_IdentifiedObject)
#define cim_IdentifiedObject_pool_walk(pool_)    slot_pool_walk(&(pool_)->slot_pool_cim_IdentifiedObject)
#define cim_IdentifiedObject_next(walk_)        SLOT_CAST(cim_IdentifiedObject *, slot_walk_next(walk_, NULL))

/** With all that it owns. */
static inline void
cim_IdentifiedObject_free(cim_IdentifiedObject_pool *pool, cim_IdentifiedObject *self)
{
	slot_pool_free(&pool->slot_pool_cim_IdentifiedObject, self);
}

typedef cim_IdentifiedObject *cim_IdentifiedObject_idx;
#define cim_IdentifiedObject_at(pool_, pointer_)  ((void)(pool_), (pointer_))
#define cim_IdentifiedObject_idx_of(pool_, self_) ((void)(pool_), (self_))

#define cim_IdentifiedObject_eq(a_, b_) slot_eq(&cim_IdentifiedObject_class, SLOT_IS_(cim_IdentifiedObject, a_), SLOT_IS_(cim_IdentifiedObject, b_))
#define cim_IdentifiedObject_repr(self_, text_, size_) slot_repr(&cim_IdentifiedObject_class, SLOT_IS_(cim_IdentifiedObject, self_), text_, size_)
#define cim_IdentifiedObject_validate(self_, report_, context_) slot_validate(&cim_IdentifiedObject_class, SLOT_IS_(cim_IdentifiedObject, self_), report_, context_)

#define cim_IdentifiedObject_new_from_json(pool_, reader_) SLOT_CAST(cim_IdentifiedObject *, slot_json_read_new(reader_, &(pool_)->slot_pool_cim_IdentifiedObject, &cim_IdentifiedObject_class))


/*---- class cim_Terminal, a kind of cim_IdentifiedObject ----------------------------------*/

/** Not assigned with '=': two would own the same. */
struct cim_Terminal { /* 24 bytes, align 8 */
	SLOT_EXTENSION_ union {
		SLOT_EXTENSION_ struct {
			/** Identifier. */
			/*   0 */ char *mRID;
			/** Optional. */
			/*   8 */ char *name;
			/*  16 */ cim_ConductingEquipment *equipment;
		};
		cim_IdentifiedObject slot_base;
		SLOT_NOT_COPIED_
	};
};

enum cim_Terminal_slot {
	cim_Terminal_SLOT_mRID,
	cim_Terminal_SLOT_name,
	cim_Terminal_SLOT_equipment
};
#define cim_Terminal_SLOTS SLOT_NAMES("mRID, name, equipment")
#define cim_Terminal_HAS_mRID SLOT_YES
#define cim_Terminal_HAS_name SLOT_YES
#define cim_Terminal_HAS_equipment SLOT_YES
#define cim_Terminal_class (grid_tables.cim_Terminal)
/** Changes with names, types and offsets. */
#define cim_Terminal_LAYOUT 0x2443a2ea57da97e7

/** What an object starts with: a constant initialiser. */
#define cim_Terminal_DEFAULTS \
	{{{ \
		/*   0 mRID */ NULL, \
		/*   8 name */ NULL, \
		/*  16 equipment */ NULL \
	}}}

static inline const char *
cim_Terminal_get_mRID(const cim_Terminal *self)
{
	return self->mRID ? self->mRID : "";
}

/** Copies it; NULL stands for the text at the start. False, and nothing changed, when out
 * of memory. */
static inline bool
cim_Terminal_set_mRID(cim_Terminal *self, const char *value)
{
	return slot_string_copy(&self->mRID, value);
}

static inline bool
cim_Terminal_has_name(const cim_Terminal *self)
{
	return self->name != NULL;
}

static inline const char *
cim_Terminal_get_name(const cim_Terminal *self)
{
	return self->name;
}

/** Copies it; NULL stands for the text at the start: unset. False, and nothing changed, when out
 * of memory. */
static inline bool
cim_Terminal_set_name(cim_Terminal *self, const char *value)
{
	return slot_string_copy(&self->name, value);
}

/** Gives up what is there: unset. */
static inline void
cim_Terminal_clear_name(cim_Terminal *self)
{
	slot_unset(&cim_Terminal_class, self, cim_Terminal_SLOT_name);
}

static inline cim_ConductingEquipment *
cim_Terminal_get_equipment(const cim_Terminal *self)
{
	return self->equipment;
}

/** Refers to it only: neither owns nor watches. */
static inline void
cim_Terminal_set_equipment(cim_Terminal *self, cim_ConductingEquipment *value)
{
	self->equipment = value;
}

/** Makes raw memory an object. */
static inline void
cim_Terminal_init(cim_Terminal *self)
{
	static const cim_Terminal slot_defaults_ = cim_Terminal_DEFAULTS;

	slot_move(self, &slot_defaults_, sizeof *self);
}

static inline cim_IdentifiedObject *
cim_Terminal_as_cim_IdentifiedObject(cim_Terminal *self)
{
	return &self->slot_base;
}

static inline const cim_IdentifiedObject *
cim_Terminal_as_const_cim_IdentifiedObject(const cim_Terminal *self)
{
	return &self->slot_base;
}

/* With copies of all that it owns, in the pools where that is; false, and nothing changed, when out
 * of memory. */
#define cim_Terminal_copy(to_, from_) slot_copy(&cim_Terminal_class, SLOT_IS_NOT_CONST_(cim_Terminal, to_), SLOT_IS_(cim_Terminal, from_))

/** Gives up what it owns: texts and lists are as at the start, own pointers NULL. For objects that
 * are in no pool. */
static inline void
cim_Terminal_release(cim_Terminal *self)
{
	slot_release(&cim_Terminal_class, self);
}

typedef struct cim_IdentifiedObject_pool cim_Terminal_pool;
#define cim_Terminal_pool_init    cim_IdentifiedObject_pool_init
#define cim_Terminal_pool_count   cim_IdentifiedObject_pool_count
#define cim_Terminal_pool_clear   cim_IdentifiedObject_pool_clear
#define cim_Terminal_pool_destroy cim_IdentifiedObject_pool_destroy
#define cim_Terminal_pool_walk    cim_IdentifiedObject_pool_walk
#define cim_Terminal_next(walk_)        SLOT_CAST(cim_Terminal *, slot_walk_next(walk_, &cim_Terminal_class))

/** As cim_Terminal_init leaves it; NULL when out of memory. */
static inline cim_Terminal *
cim_Terminal_new(cim_Terminal_pool *pool)
{
	void *self = slot_pool_new(&pool->slot_pool_cim_IdentifiedObject, &cim_Terminal_class);

	if (self)
		cim_Terminal_init(SLOT_CAST(cim_Terminal *, self));
	return SLOT_CAST(cim_Terminal *, self);
}

/** With all that it owns. */
static inline void
cim_Terminal_free(cim_Terminal_pool *pool, cim_Terminal *self)
{
	slot_pool_free(&pool->slot_pool_cim_IdentifiedObject, self);
}

/** NULL where the object is none. */
static inline cim_Terminal *
cim_Terminal_from_cim_IdentifiedObject(const cim_Terminal_pool *pool, cim_IdentifiedObject *from)
{
	return SLOT_CAST(cim_Terminal *, SLOT_NOT_CONST_(slot_from(&pool->slot_pool_cim_IdentifiedObject, from, &cim_Terminal_class)));
}

static inline const cim_Terminal *
cim_Terminal_from_const_cim_IdentifiedObject(const cim_Terminal_pool *pool, const cim_IdentifiedObject *from)
{
	return SLOT_CAST(const cim_Terminal *, slot_from(&pool->slot_pool_cim_IdentifiedObject, from, &cim_Terminal_class));
}

typedef cim_Terminal *cim_Terminal_idx;
#define cim_Terminal_at(pool_, pointer_)  ((void)(pool_), (pointer_))
#define cim_Terminal_idx_of(pool_, self_) ((void)(pool_), (self_))

#define cim_Terminal_ARGS_(slot_A_) \
	slot_A_(NEED, ALWAYS, TRY, GET, cim_Terminal, const char *, mRID, mRID, 0) \
	slot_A_(MAY, POINTER, TRY, TEXT, cim_Terminal, const char *, name, name, NULL) \
	slot_A_(NEED, ALWAYS, SET, GET, cim_Terminal, cim_ConductingEquipment *, equipment, equipment, 0) \

#define cim_Terminal_make(...)             SLOT_MAKE_(cim_Terminal, cim_Terminal_ARGS_, SLOT_NO_HOOK_, __VA_ARGS__)
#define cim_Terminal_replace(object_, ...) SLOT_REPLACE_(cim_Terminal, cim_Terminal_ARGS_, SLOT_NO_HOOK_, object_, __VA_ARGS__)
#define cim_Terminal_of(slot_mRID_, slot_equipment_) \
	SLOT_OF_(cim_Terminal, SLOT_NO_HOOK_, \
		 SLOT_OF_ARG_(TRY, cim_Terminal, const char *, mRID, mRID, slot_mRID_) \
		 SLOT_OF_ARG_(SET, cim_Terminal, cim_ConductingEquipment *, equipment, equipment, slot_equipment_) \
		 SLOT_NO_MORE_)
#define cim_Terminal_eq(a_, b_) slot_eq(&cim_Terminal_class, SLOT_IS_(cim_Terminal, a_), SLOT_IS_(cim_Terminal, b_))
#define cim_Terminal_repr(self_, text_, size_) slot_repr(&cim_Terminal_class, SLOT_IS_(cim_Terminal, self_), text_, size_)
#define cim_Terminal_validate(self_, report_, context_) slot_validate(&cim_Terminal_class, SLOT_IS_(cim_Terminal, self_), report_, context_)

#define cim_Terminal_to_json(self_, writer_) slot_json_write(writer_, &cim_Terminal_class, SLOT_IS_(cim_Terminal, self_))

/** What it has is given up; at a fault it is as cim_Terminal_init leaves it. */
static inline bool
cim_Terminal_from_json(cim_Terminal *self, slot_json_reader *reader)
{
	slot_release(&cim_Terminal_class, self);
	cim_Terminal_init(self);
	return slot_json_read(reader, &cim_Terminal_class, self);
}

#define cim_Terminal_new_from_json(pool_, reader_) SLOT_CAST(cim_Terminal *, slot_json_read_new(reader_, &(pool_)->slot_pool_cim_IdentifiedObject, &cim_Terminal_class))


/*---- class cim_ConductingEquipment, a kind of cim_IdentifiedObject, abstract -------------*/

/** Abstract, and children keep slots in its spare bits and bytes: not to be
 * copied with '=', which would overwrite them. */
struct cim_ConductingEquipment { /* 24 bytes, align 8 */
	SLOT_EXTENSION_ union {
		SLOT_EXTENSION_ struct {
			/** Identifier. */
			/*   0 */ char *mRID;
			/** Optional. */
			/*   8 */ char *name;
			/*  16 */ cim_Terminal **terminals;
		};
		cim_IdentifiedObject slot_base;
		SLOT_NOT_COPIED_
	};
};

enum cim_ConductingEquipment_slot {
	cim_ConductingEquipment_SLOT_mRID,
	cim_ConductingEquipment_SLOT_name,
	cim_ConductingEquipment_SLOT_terminals
};
#define cim_ConductingEquipment_SLOTS SLOT_NAMES("mRID, name, terminals")
#define cim_ConductingEquipment_HAS_mRID SLOT_YES
#define cim_ConductingEquipment_HAS_name SLOT_YES
#define cim_ConductingEquipment_HAS_terminals SLOT_YES
#define cim_ConductingEquipment_class (grid_tables.cim_ConductingEquipment)
/** Changes with names, types and offsets. */
#define cim_ConductingEquipment_LAYOUT 0x600ead1a7c2f1292

static inline const char *
cim_ConductingEquipment_get_mRID(const cim_ConductingEquipment *self)
{
	return self->mRID ? self->mRID : "";
}

/** Copies it; NULL stands for the text at the start. False, and nothing changed, when out
 * of memory. */
static inline bool
cim_ConductingEquipment_set_mRID(cim_ConductingEquipment *self, const char *value)
{
	return slot_string_copy(&self->mRID, value);
}

static inline bool
cim_ConductingEquipment_has_name(const cim_ConductingEquipment *self)
{
	return self->name != NULL;
}

static inline const char *
cim_ConductingEquipment_get_name(const cim_ConductingEquipment *self)
{
	return self->name;
}

/** Copies it; NULL stands for the text at the start: unset. False, and nothing changed, when out
 * of memory. */
static inline bool
cim_ConductingEquipment_set_name(cim_ConductingEquipment *self, const char *value)
{
	return slot_string_copy(&self->name, value);
}

/** Gives up what is there: unset. */
static inline void
cim_ConductingEquipment_clear_name(cim_ConductingEquipment *self)
{
	slot_unset(&cim_ConductingEquipment_class, self, cim_ConductingEquipment_SLOT_name);
}

/** Elements in the list. */
static inline size_t
cim_ConductingEquipment_count_terminals(const cim_ConductingEquipment *self)
{
	return slot_block_count(self->terminals);
}

static inline cim_Terminal *
cim_ConductingEquipment_get_terminals(const cim_ConductingEquipment *self, size_t i)
{
	SLOT_ASSERT_(i < cim_ConductingEquipment_count_terminals(self));
	if (!(i < cim_ConductingEquipment_count_terminals(self)))
		return NULL;
	return self->terminals[i];
}

/** Refers to it only: neither owns nor watches. */
static inline bool
cim_ConductingEquipment_set_terminals(cim_ConductingEquipment *self, size_t i, cim_Terminal *value)
{
	SLOT_ASSERT_(i < cim_ConductingEquipment_count_terminals(self));
	if (!(i < cim_ConductingEquipment_count_terminals(self)))
		return false;
	self->terminals[i] = value;
	return true;
}

/** Room for that many in all; false when out of memory. Of what was told, places may have moved. */
static inline bool
cim_ConductingEquipment_reserve_terminals(cim_ConductingEquipment *self, size_t count)
{
	return slot_list_reserve(&self->terminals, count, 8);
}

/** Before element i; false, and nothing changed, where memory is out. */
static inline bool
cim_ConductingEquipment_insert_terminals(cim_ConductingEquipment *self, size_t i, cim_Terminal *value)
{
	if (!slot_list_insert(&self->terminals, i, 8))
		return false;
	self->terminals[i] = value;
	return true;
}

static inline bool
cim_ConductingEquipment_append_terminals(cim_ConductingEquipment *self, cim_Terminal *value)
{
	return cim_ConductingEquipment_insert_terminals(self, cim_ConductingEquipment_count_terminals(self), value);
}

/** With what it owns. */
static inline bool
cim_ConductingEquipment_remove_terminals(cim_ConductingEquipment *self, size_t i)
{
	return slot_remove(&cim_ConductingEquipment_class, self, cim_ConductingEquipment_SLOT_terminals, i) == SLOT_OK;
}

/** Gives up what is there. */
static inline void
cim_ConductingEquipment_clear_terminals(cim_ConductingEquipment *self)
{
	slot_unset(&cim_ConductingEquipment_class, self, cim_ConductingEquipment_SLOT_terminals);
}

static inline cim_IdentifiedObject *
cim_ConductingEquipment_as_cim_IdentifiedObject(cim_ConductingEquipment *self)
{
	return &self->slot_base;
}

static inline const cim_IdentifiedObject *
cim_ConductingEquipment_as_const_cim_IdentifiedObject(const cim_ConductingEquipment *self)
{
	return &self->slot_base;
}

/** Gives up what it owns: texts and lists are as at the start, own pointers NULL. For objects that
 * are in no pool. */
static inline void
cim_ConductingEquipment_release(cim_ConductingEquipment *self)
{
	slot_release(&cim_ConductingEquipment_class, self);
}

typedef struct cim_IdentifiedObject_pool cim_ConductingEquipment_pool;
#define cim_ConductingEquipment_pool_init    cim_IdentifiedObject_pool_init
#define cim_ConductingEquipment_pool_count   cim_IdentifiedObject_pool_count
#define cim_ConductingEquipment_pool_clear   cim_IdentifiedObject_pool_clear
#define cim_ConductingEquipment_pool_destroy cim_IdentifiedObject_pool_destroy
#define cim_ConductingEquipment_pool_walk    cim_IdentifiedObject_pool_walk
#define cim_ConductingEquipment_next(walk_)        SLOT_CAST(cim_ConductingEquipment *, slot_walk_next(walk_, &cim_ConductingEquipment_class))

/** With all that it owns. */
static inline void
cim_ConductingEquipment_free(cim_ConductingEquipment_pool *pool, cim_ConductingEquipment *self)
{
	slot_pool_free(&pool->slot_pool_cim_IdentifiedObject, self);
}

/** NULL where the object is none. */
static inline cim_ConductingEquipment *
cim_ConductingEquipment_from_cim_IdentifiedObject(const cim_ConductingEquipment_pool *pool, cim_IdentifiedObject *from)
{
	return SLOT_CAST(cim_ConductingEquipment *, SLOT_NOT_CONST_(slot_from(&pool->slot_pool_cim_IdentifiedObject, from, &cim_ConductingEquipment_class)));
}

static inline const cim_ConductingEquipment *
cim_ConductingEquipment_from_const_cim_IdentifiedObject(const cim_ConductingEquipment_pool *pool, const cim_IdentifiedObject *from)
{
	return SLOT_CAST(const cim_ConductingEquipment *, slot_from(&pool->slot_pool_cim_IdentifiedObject, from, &cim_ConductingEquipment_class));
}

typedef cim_ConductingEquipment *cim_ConductingEquipment_idx;
#define cim_ConductingEquipment_at(pool_, pointer_)  ((void)(pool_), (pointer_))
#define cim_ConductingEquipment_idx_of(pool_, self_) ((void)(pool_), (self_))

#define cim_ConductingEquipment_eq(a_, b_) slot_eq(&cim_ConductingEquipment_class, SLOT_IS_(cim_ConductingEquipment, a_), SLOT_IS_(cim_ConductingEquipment, b_))
#define cim_ConductingEquipment_repr(self_, text_, size_) slot_repr(&cim_ConductingEquipment_class, SLOT_IS_(cim_ConductingEquipment, self_), text_, size_)
#define cim_ConductingEquipment_validate(self_, report_, context_) slot_validate(&cim_ConductingEquipment_class, SLOT_IS_(cim_ConductingEquipment, self_), report_, context_)

#define cim_ConductingEquipment_new_from_json(pool_, reader_) SLOT_CAST(cim_ConductingEquipment *, slot_json_read_new(reader_, &(pool_)->slot_pool_cim_IdentifiedObject, &cim_ConductingEquipment_class))


/*---- class cim_PowerTransformer, a kind of cim_ConductingEquipment -----------------------*/

/** Not assigned with '=': two would own the same. */
struct cim_PowerTransformer { /* 48 bytes, align 8 */
	SLOT_EXTENSION_ union {
		SLOT_EXTENSION_ struct {
			/** Identifier. */
			/*   0 */ char *mRID;
			/** Optional. */
			/*   8 */ char *name;
			/*  16 */ cim_Terminal **terminals;
			/** Optional. */
			/*  24 */ cim_ActivePower rated;
			/** In 0..100. Optional. */
			/*  32 */ cim_Percent load;
			/** true by default. */
			/*  36 */ bool inService;
			/*  37 */ uint8_t slot_count_tap;
			/*  38 */ uint8_t tap[3];
			/*  41.0  whether rated is set
			 *  41.1  whether load is set */
			/*  41 */ uint8_t slot_bits41;
			/*  42 */ uint8_t slot_spare42[6];
		};
		cim_ConductingEquipment slot_base;
		SLOT_NOT_COPIED_
	};
};

enum cim_PowerTransformer_slot {
	cim_PowerTransformer_SLOT_mRID,
	cim_PowerTransformer_SLOT_name,
	cim_PowerTransformer_SLOT_terminals,
	cim_PowerTransformer_SLOT_rated,
	cim_PowerTransformer_SLOT_load,
	cim_PowerTransformer_SLOT_inService,
	cim_PowerTransformer_SLOT_tap
};
#define cim_PowerTransformer_SLOTS SLOT_NAMES("mRID, name, terminals, rated, " \
	"load, inService, tap")
#define cim_PowerTransformer_HAS_mRID SLOT_YES
#define cim_PowerTransformer_HAS_name SLOT_YES
#define cim_PowerTransformer_HAS_terminals SLOT_YES
#define cim_PowerTransformer_HAS_rated SLOT_YES
#define cim_PowerTransformer_HAS_load SLOT_YES
#define cim_PowerTransformer_HAS_inService SLOT_YES
#define cim_PowerTransformer_HAS_tap SLOT_YES
#define cim_PowerTransformer_LEN_tap 3
#define cim_PowerTransformer_class (grid_tables.cim_PowerTransformer)
/** Changes with names, types and offsets. */
#define cim_PowerTransformer_LAYOUT 0x07f6edeee351f767

/** What an object starts with: a constant initialiser. */
#define cim_PowerTransformer_DEFAULTS \
	{{{ \
		/*   0 mRID */ NULL, \
		/*   8 name */ NULL, \
		/*  16 terminals */ NULL, \
		/*  24 rated */ cim_ActivePower_DEFAULTS, \
		/*  32 load */ 0.0f, \
		/*  36 inService */ true, \
		/*  37 slot_count_tap */ 0, \
		/*  38 tap */ {0}, \
		/*  41 slot_bits41 */ 0x0, \
		/*  42 slot_spare42 */ {0} \
	}}}

static inline const char *
cim_PowerTransformer_get_mRID(const cim_PowerTransformer *self)
{
	return self->mRID ? self->mRID : "";
}

/** Copies it; NULL stands for the text at the start. False, and nothing changed, when out
 * of memory. */
static inline bool
cim_PowerTransformer_set_mRID(cim_PowerTransformer *self, const char *value)
{
	return slot_string_copy(&self->mRID, value);
}

static inline bool
cim_PowerTransformer_has_name(const cim_PowerTransformer *self)
{
	return self->name != NULL;
}

static inline const char *
cim_PowerTransformer_get_name(const cim_PowerTransformer *self)
{
	return self->name;
}

/** Copies it; NULL stands for the text at the start: unset. False, and nothing changed, when out
 * of memory. */
static inline bool
cim_PowerTransformer_set_name(cim_PowerTransformer *self, const char *value)
{
	return slot_string_copy(&self->name, value);
}

/** Gives up what is there: unset. */
static inline void
cim_PowerTransformer_clear_name(cim_PowerTransformer *self)
{
	slot_unset(&cim_PowerTransformer_class, self, cim_PowerTransformer_SLOT_name);
}

/** Elements in the list. */
static inline size_t
cim_PowerTransformer_count_terminals(const cim_PowerTransformer *self)
{
	return slot_block_count(self->terminals);
}

static inline cim_Terminal *
cim_PowerTransformer_get_terminals(const cim_PowerTransformer *self, size_t i)
{
	SLOT_ASSERT_(i < cim_PowerTransformer_count_terminals(self));
	if (!(i < cim_PowerTransformer_count_terminals(self)))
		return NULL;
	return self->terminals[i];
}

/** Refers to it only: neither owns nor watches. */
static inline bool
cim_PowerTransformer_set_terminals(cim_PowerTransformer *self, size_t i, cim_Terminal *value)
{
	SLOT_ASSERT_(i < cim_PowerTransformer_count_terminals(self));
	if (!(i < cim_PowerTransformer_count_terminals(self)))
		return false;
	self->terminals[i] = value;
	return true;
}

/** Room for that many in all; false when out of memory. Of what was told, places may have moved. */
static inline bool
cim_PowerTransformer_reserve_terminals(cim_PowerTransformer *self, size_t count)
{
	return slot_list_reserve(&self->terminals, count, 8);
}

/** Before element i; false, and nothing changed, where memory is out. */
static inline bool
cim_PowerTransformer_insert_terminals(cim_PowerTransformer *self, size_t i, cim_Terminal *value)
{
	if (!slot_list_insert(&self->terminals, i, 8))
		return false;
	self->terminals[i] = value;
	return true;
}

static inline bool
cim_PowerTransformer_append_terminals(cim_PowerTransformer *self, cim_Terminal *value)
{
	return cim_PowerTransformer_insert_terminals(self, cim_PowerTransformer_count_terminals(self), value);
}

/** With what it owns. */
static inline bool
cim_PowerTransformer_remove_terminals(cim_PowerTransformer *self, size_t i)
{
	return slot_remove(&cim_PowerTransformer_class, self, cim_PowerTransformer_SLOT_terminals, i) == SLOT_OK;
}

/** Gives up what is there. */
static inline void
cim_PowerTransformer_clear_terminals(cim_PowerTransformer *self)
{
	slot_unset(&cim_PowerTransformer_class, self, cim_PowerTransformer_SLOT_terminals);
}

static inline bool
cim_PowerTransformer_has_rated(const cim_PowerTransformer *self)
{
	return slot_bit(self->slot_bits41, 0);
}

static inline const cim_ActivePower *
cim_PowerTransformer_get_rated(const cim_PowerTransformer *self)
{
	return &self->rated;
}

/** To change it in place; the slot counts as set from here on. */
static inline cim_ActivePower *
cim_PowerTransformer_at_rated(cim_PowerTransformer *self)
{
	self->slot_bits41 = slot_put8(self->slot_bits41, 0, 1, 1);
	return &self->rated;
}

static inline void
cim_PowerTransformer_set_rated(cim_PowerTransformer *self, const cim_ActivePower *value)
{
	cim_ActivePower_copy(&self->rated, value);
	self->slot_bits41 = slot_put8(self->slot_bits41, 0, 1, 1);
}

static inline void
cim_PowerTransformer_clear_rated(cim_PowerTransformer *self)
{
	static cim_ActivePower const slot_start_ = cim_ActivePower_DEFAULTS;

	slot_move(&self->rated, &slot_start_, sizeof self->rated);
	self->slot_bits41 = slot_put8(self->slot_bits41, 0, 1, 0);
}

static inline bool
cim_PowerTransformer_has_load(const cim_PowerTransformer *self)
{
	return slot_bit(self->slot_bits41, 1);
}

static inline cim_Percent
cim_PowerTransformer_get_load(const cim_PowerTransformer *self)
{
	return self->load;
}

static inline bool
cim_PowerTransformer_set_load(cim_PowerTransformer *self, double value)
{
	if (!(slot_rounded(value) >= 0.0 && slot_rounded(value) <= 100.0))
		return false;
	self->load = SLOT_CAST(float, value);
	self->slot_bits41 = slot_put8(self->slot_bits41, 1, 1, 1);
	return true;
}

static inline void
cim_PowerTransformer_clear_load(cim_PowerTransformer *self)
{
	self->load = 0.0f;
	self->slot_bits41 = slot_put8(self->slot_bits41, 1, 1, 0);
}

static inline bool
cim_PowerTransformer_get_inService(const cim_PowerTransformer *self)
{
	return self->inService;
}

static inline void
cim_PowerTransformer_set_inService(cim_PowerTransformer *self, bool value)
{
	self->inService = value;
}

/** Elements in use, at most cim_PowerTransformer_LEN_tap. */
static inline size_t
cim_PowerTransformer_count_tap(const cim_PowerTransformer *self)
{
	return self->slot_count_tap;
}

static inline uint8_t
cim_PowerTransformer_get_tap(const cim_PowerTransformer *self, size_t i)
{
	SLOT_ASSERT_(i < cim_PowerTransformer_count_tap(self));
	if (!(i < cim_PowerTransformer_count_tap(self)))
		return 0;
	return self->tap[i];
}

static inline bool
cim_PowerTransformer_set_tap(cim_PowerTransformer *self, size_t i, uint8_t value)
{
	SLOT_ASSERT_(i < cim_PowerTransformer_count_tap(self));
	if (!(i < cim_PowerTransformer_count_tap(self)))
		return false;
	self->tap[i] = value;
	return true;
}

static inline const uint8_t *
cim_PowerTransformer_data_tap(const cim_PowerTransformer *self)
{
	return self->tap;
}

static inline uint8_t *
cim_PowerTransformer_at_tap(cim_PowerTransformer *self, size_t i)
{
	SLOT_ASSERT_(i < cim_PowerTransformer_count_tap(self));
	if (!(i < cim_PowerTransformer_count_tap(self)))
		return NULL;
	return &self->tap[i];
}

/** Before element i; false, and nothing changed, where the array is full or the value refused. */
static inline bool
cim_PowerTransformer_insert_tap(cim_PowerTransformer *self, size_t i, uint8_t value)
{
	size_t count = cim_PowerTransformer_count_tap(self);

	SLOT_ASSERT_(i <= count);
	if (i > count || count == cim_PowerTransformer_LEN_tap)
		return false;
	slot_open_gap(self->tap, i, count, sizeof self->tap[0]);
	self->tap[i] = value;
	self->slot_count_tap++;
	return true;
}

static inline bool
cim_PowerTransformer_append_tap(cim_PowerTransformer *self, uint8_t value)
{
	return cim_PowerTransformer_insert_tap(self, cim_PowerTransformer_count_tap(self), value);
}

static inline bool
cim_PowerTransformer_remove_tap(cim_PowerTransformer *self, size_t i)
{
	size_t count = cim_PowerTransformer_count_tap(self);

	SLOT_ASSERT_(i < count);
	if (i >= count)
		return false;
	slot_close_gap(self->tap, i, count, sizeof self->tap[0]);
	self->slot_count_tap--;
	return true;
}

/** Makes raw memory an object. */
static inline void
cim_PowerTransformer_init(cim_PowerTransformer *self)
{
	static const cim_PowerTransformer slot_defaults_ = cim_PowerTransformer_DEFAULTS;

	slot_move(self, &slot_defaults_, sizeof *self);
}

static inline cim_ConductingEquipment *
cim_PowerTransformer_as_cim_ConductingEquipment(cim_PowerTransformer *self)
{
	return &self->slot_base;
}

static inline const cim_ConductingEquipment *
cim_PowerTransformer_as_const_cim_ConductingEquipment(const cim_PowerTransformer *self)
{
	return &self->slot_base;
}

static inline cim_IdentifiedObject *
cim_PowerTransformer_as_cim_IdentifiedObject(cim_PowerTransformer *self)
{
	return &self->slot_base.slot_base;
}

static inline const cim_IdentifiedObject *
cim_PowerTransformer_as_const_cim_IdentifiedObject(const cim_PowerTransformer *self)
{
	return &self->slot_base.slot_base;
}

/* With copies of all that it owns, in the pools where that is; false, and nothing changed, when out
 * of memory. */
#define cim_PowerTransformer_copy(to_, from_) slot_copy(&cim_PowerTransformer_class, SLOT_IS_NOT_CONST_(cim_PowerTransformer, to_), SLOT_IS_(cim_PowerTransformer, from_))

/** Gives up what it owns: texts and lists are as at the start, own pointers NULL. For objects that
 * are in no pool. */
static inline void
cim_PowerTransformer_release(cim_PowerTransformer *self)
{
	slot_release(&cim_PowerTransformer_class, self);
}

typedef struct cim_IdentifiedObject_pool cim_PowerTransformer_pool;
#define cim_PowerTransformer_pool_init    cim_IdentifiedObject_pool_init
#define cim_PowerTransformer_pool_count   cim_IdentifiedObject_pool_count
#define cim_PowerTransformer_pool_clear   cim_IdentifiedObject_pool_clear
#define cim_PowerTransformer_pool_destroy cim_IdentifiedObject_pool_destroy
#define cim_PowerTransformer_pool_walk    cim_IdentifiedObject_pool_walk
#define cim_PowerTransformer_next(walk_)        SLOT_CAST(cim_PowerTransformer *, slot_walk_next(walk_, &cim_PowerTransformer_class))

/** As cim_PowerTransformer_init leaves it; NULL when out of memory. */
static inline cim_PowerTransformer *
cim_PowerTransformer_new(cim_PowerTransformer_pool *pool)
{
	void *self = slot_pool_new(&pool->slot_pool_cim_IdentifiedObject, &cim_PowerTransformer_class);

	if (self)
		cim_PowerTransformer_init(SLOT_CAST(cim_PowerTransformer *, self));
	return SLOT_CAST(cim_PowerTransformer *, self);
}

/** With all that it owns. */
static inline void
cim_PowerTransformer_free(cim_PowerTransformer_pool *pool, cim_PowerTransformer *self)
{
	slot_pool_free(&pool->slot_pool_cim_IdentifiedObject, self);
}

/** NULL where the object is none. */
static inline cim_PowerTransformer *
cim_PowerTransformer_from_cim_ConductingEquipment(const cim_PowerTransformer_pool *pool, cim_ConductingEquipment *from)
{
	return SLOT_CAST(cim_PowerTransformer *, SLOT_NOT_CONST_(slot_from(&pool->slot_pool_cim_IdentifiedObject, from, &cim_PowerTransformer_class)));
}

static inline const cim_PowerTransformer *
cim_PowerTransformer_from_const_cim_ConductingEquipment(const cim_PowerTransformer_pool *pool, const cim_ConductingEquipment *from)
{
	return SLOT_CAST(const cim_PowerTransformer *, slot_from(&pool->slot_pool_cim_IdentifiedObject, from, &cim_PowerTransformer_class));
}

/** NULL where the object is none. */
static inline cim_PowerTransformer *
cim_PowerTransformer_from_cim_IdentifiedObject(const cim_PowerTransformer_pool *pool, cim_IdentifiedObject *from)
{
	return SLOT_CAST(cim_PowerTransformer *, SLOT_NOT_CONST_(slot_from(&pool->slot_pool_cim_IdentifiedObject, from, &cim_PowerTransformer_class)));
}

static inline const cim_PowerTransformer *
cim_PowerTransformer_from_const_cim_IdentifiedObject(const cim_PowerTransformer_pool *pool, const cim_IdentifiedObject *from)
{
	return SLOT_CAST(const cim_PowerTransformer *, slot_from(&pool->slot_pool_cim_IdentifiedObject, from, &cim_PowerTransformer_class));
}

typedef cim_PowerTransformer *cim_PowerTransformer_idx;
#define cim_PowerTransformer_at(pool_, pointer_)  ((void)(pool_), (pointer_))
#define cim_PowerTransformer_idx_of(pool_, self_) ((void)(pool_), (self_))

#define cim_PowerTransformer_ARGS_(slot_A_) \
	slot_A_(NEED, ALWAYS, TRY, GET, cim_PowerTransformer, const char *, mRID, mRID, 0) \
	slot_A_(MAY, POINTER, TRY, TEXT, cim_PowerTransformer, const char *, name, name, NULL) \
	slot_A_(MAY, REAL, TRY, REAL, cim_PowerTransformer, double, load, load, SLOT_UNSET_REAL_) \
	slot_A_(MAY, ALWAYS, SET, GET, cim_PowerTransformer, bool, inService, inService, SLOT_CAST(bool, true)) \

#define cim_PowerTransformer_make(...)             SLOT_MAKE_(cim_PowerTransformer, cim_PowerTransformer_ARGS_, SLOT_NO_HOOK_, __VA_ARGS__)
#define cim_PowerTransformer_replace(object_, ...) SLOT_REPLACE_(cim_PowerTransformer, cim_PowerTransformer_ARGS_, SLOT_NO_HOOK_, object_, __VA_ARGS__)
#define cim_PowerTransformer_of(slot_mRID_) \
	SLOT_OF_(cim_PowerTransformer, SLOT_NO_HOOK_, \
		 SLOT_OF_ARG_(TRY, cim_PowerTransformer, const char *, mRID, mRID, slot_mRID_) \
		 SLOT_NO_MORE_)
#define cim_PowerTransformer_eq(a_, b_) slot_eq(&cim_PowerTransformer_class, SLOT_IS_(cim_PowerTransformer, a_), SLOT_IS_(cim_PowerTransformer, b_))
#define cim_PowerTransformer_repr(self_, text_, size_) slot_repr(&cim_PowerTransformer_class, SLOT_IS_(cim_PowerTransformer, self_), text_, size_)
#define cim_PowerTransformer_validate(self_, report_, context_) slot_validate(&cim_PowerTransformer_class, SLOT_IS_(cim_PowerTransformer, self_), report_, context_)
#define cim_PowerTransformer_set_load_unchecked(self_, value_) SLOT_UNCHECKED_(cim_PowerTransformer_set_load(self_, value_))

#define cim_PowerTransformer_to_json(self_, writer_) slot_json_write(writer_, &cim_PowerTransformer_class, SLOT_IS_(cim_PowerTransformer, self_))

/** What it has is given up; at a fault it is as cim_PowerTransformer_init leaves it. */
static inline bool
cim_PowerTransformer_from_json(cim_PowerTransformer *self, slot_json_reader *reader)
{
	slot_release(&cim_PowerTransformer_class, self);
	cim_PowerTransformer_init(self);
	return slot_json_read(reader, &cim_PowerTransformer_class, self);
}

#define cim_PowerTransformer_new_from_json(pool_, reader_) SLOT_CAST(cim_PowerTransformer *, slot_json_read_new(reader_, &(pool_)->slot_pool_cim_IdentifiedObject, &cim_PowerTransformer_class))


/*---- checks ------------------------------------------------------------------------------*/

/* Laid out for lp64; this compiler must agree. */
SLOT_LAYOUT(cim_ActivePower, 8, 4,
	    SLOT_AT(cim_ActivePower, value, 0) &&
	    SLOT_AT(cim_ActivePower, unit, 4) &&
	    SLOT_AT(cim_ActivePower, multiplier, 5) &&
	    SLOT_AT(cim_ActivePower, slot_bits6, 6) &&
	    SLOT_AT(cim_ActivePower, slot_spare7, 7));
SLOT_LAYOUT(cim_IdentifiedObject, 16, 8,
	    SLOT_AT(cim_IdentifiedObject, mRID, 0) &&
	    SLOT_AT(cim_IdentifiedObject, name, 8));
SLOT_LAYOUT(cim_Terminal, 24, 8,
	    SLOT_AT(cim_Terminal, mRID, 0) &&
	    SLOT_AT(cim_Terminal, name, 8) &&
	    SLOT_AT(cim_Terminal, equipment, 16));
SLOT_LAYOUT(cim_ConductingEquipment, 24, 8,
	    SLOT_AT(cim_ConductingEquipment, mRID, 0) &&
	    SLOT_AT(cim_ConductingEquipment, name, 8) &&
	    SLOT_AT(cim_ConductingEquipment, terminals, 16));
SLOT_LAYOUT(cim_PowerTransformer, 48, 8,
	    SLOT_AT(cim_PowerTransformer, mRID, 0) &&
	    SLOT_AT(cim_PowerTransformer, name, 8) &&
	    SLOT_AT(cim_PowerTransformer, terminals, 16) &&
	    SLOT_AT(cim_PowerTransformer, rated, 24) &&
	    SLOT_AT(cim_PowerTransformer, load, 32) &&
	    SLOT_AT(cim_PowerTransformer, inService, 36) &&
	    SLOT_AT(cim_PowerTransformer, slot_count_tap, 37) &&
	    SLOT_AT(cim_PowerTransformer, tap, 38) &&
	    SLOT_AT(cim_PowerTransformer, slot_bits41, 41) &&
	    SLOT_AT(cim_PowerTransformer, slot_spare42, 42));

SLOT_HEADER_END
#endif /* GRID_H */


/*---- tables: one definition per program --------------------------------------------------*/

#if defined(GRID_IMPLEMENTATION) && !defined(GRID_IMPLEMENTED)
#define GRID_IMPLEMENTED

const struct grid_tables grid_tables = {
	{ /* cim_ActivePower */
		0x0d57320c3d95ffb8, 0x35622972ed97c698, 0xf88bb8a8724c81ed,
		SLOT_FROM_(grid_tables, cim_ActivePower, slot_infos, 0, slot_info),
		SLOT_FROM_(grid_tables, cim_ActivePower, slot_keys, 0, slot_key),
		SLOT_FROM_(grid_tables, cim_ActivePower, slot_places8, 0, uint8_t),
		0,
		SLOT_FROM_(grid_tables, cim_ActivePower, slot_ancestors, 0, uint64_t),
		SLOT_FROM_(grid_tables, cim_ActivePower, slot_texts, 0, char),
		offsetof(struct grid_tables, cim_ActivePower), 1, 0,
		8, 4, 3, 0, 0, 0, 3,
		SLOT_CLASS_VALUE, 0, 0, 0, 0, 0, 5, 62, {0}
	},
	{ /* cim_IdentifiedObject */
		0xfd33300618c9ee4b, 0x4f9314ba191b9713, 0x2c829abe1f4532e1,
		SLOT_FROM_(grid_tables, cim_IdentifiedObject, slot_infos, 3, slot_info),
		SLOT_FROM_(grid_tables, cim_IdentifiedObject, slot_keys, 3, slot_key),
		SLOT_FROM_(grid_tables, cim_IdentifiedObject, slot_places8, 4, uint8_t),
		0,
		SLOT_FROM_(grid_tables, cim_IdentifiedObject, slot_ancestors, 1, uint64_t),
		SLOT_FROM_(grid_tables, cim_IdentifiedObject, slot_texts, 0, char),
		offsetof(struct grid_tables, cim_IdentifiedObject), 67, 0,
		16, 8, 2, 1, 4, 0, 1,
		SLOT_CLASS_ABSTRACT | SLOT_CLASS_LENDS | SLOT_CLASS_OWNS, 0, 0, 0, 0, 0, 5, 63, {0}
	},
	{ /* cim_Terminal */
		0x95be62a8e22cf0b9, 0x2443a2ea57da97e7, 0xf88bb8a8724c81ed,
		SLOT_FROM_(grid_tables, cim_Terminal, slot_infos, 5, slot_info),
		SLOT_FROM_(grid_tables, cim_Terminal, slot_keys, 5, slot_key),
		SLOT_FROM_(grid_tables, cim_Terminal, slot_places8, 6, uint8_t),
		0,
		SLOT_FROM_(grid_tables, cim_Terminal, slot_ancestors, 2, uint64_t),
		SLOT_FROM_(grid_tables, cim_Terminal, slot_texts, 0, char),
		offsetof(struct grid_tables, cim_Terminal), 101, 0,
		24, 8, 3, 2, 2, 1, 3,
		SLOT_CLASS_OWNS, 0, 0, 0, 0, 0, 5, 62, {0}
	},
	{ /* cim_ConductingEquipment */
		0xeb4f86ffa88802db, 0x600ead1a7c2f1292, 0x06c45d188009454f,
		SLOT_FROM_(grid_tables, cim_ConductingEquipment, slot_infos, 8, slot_info),
		SLOT_FROM_(grid_tables, cim_ConductingEquipment, slot_keys, 8, slot_key),
		SLOT_FROM_(grid_tables, cim_ConductingEquipment, slot_places8, 10, uint8_t),
		0,
		SLOT_FROM_(grid_tables, cim_ConductingEquipment, slot_ancestors, 4, uint64_t),
		SLOT_FROM_(grid_tables, cim_ConductingEquipment, slot_texts, 0, char),
		offsetof(struct grid_tables, cim_ConductingEquipment), 146, 0,
		24, 8, 3, 3, 4, 1, 3,
		SLOT_CLASS_ABSTRACT | SLOT_CLASS_LENDS | SLOT_CLASS_OWNS, 0, 0, 0, 0, 0, 5, 62, {0}
	},
	{ /* cim_PowerTransformer */
		0x1a227f3b0d54da51, 0x07f6edeee351f767, 0x3466e9a083914f65,
		SLOT_FROM_(grid_tables, cim_PowerTransformer, slot_infos, 11, slot_info),
		SLOT_FROM_(grid_tables, cim_PowerTransformer, slot_keys, 11, slot_key),
		SLOT_FROM_(grid_tables, cim_PowerTransformer, slot_places8, 14, uint8_t),
		0,
		SLOT_FROM_(grid_tables, cim_PowerTransformer, slot_ancestors, 6, uint64_t),
		SLOT_FROM_(grid_tables, cim_PowerTransformer, slot_texts, 0, char),
		offsetof(struct grid_tables, cim_PowerTransformer), 193, 0,
		48, 8, 7, 4, 4, 2, 7,
		SLOT_CLASS_OWNS, 0, 0, 0, 0, 0, 5, 61, {0}
	},
	{ /* cim_UnitSymbol */
		SLOT_FROM_(grid_tables, cim_UnitSymbol, slot_values, 0, slot_enum_value),
		SLOT_FROM_(grid_tables, cim_UnitSymbol, slot_texts, 0, char),
		30, 0, 5, 0
	},
	{ /* cim_UnitMultiplier */
		SLOT_FROM_(grid_tables, cim_UnitMultiplier, slot_values, 5, slot_enum_value),
		SLOT_FROM_(grid_tables, cim_UnitMultiplier, slot_texts, 0, char),
		52, 0, 4, 0
	},
	{ /* slot_infos: low, high, initial,
	   * name and its length, member, type, unit, description, owner,
	   * offset, size, length, inner, count, presence,
	   * flags, target,
	   * name in text formats and its length, steps of the second and third index,
	   * kind, bit, width, size of count, size of presence, its bit, indexes */
		{ /* cim_ActivePower.value */
			{ 0 }, { 0 }, { 0 },
			13, 5, 13, 19, 0, 0, 1,
			0, 4, 1, 1, 0, 6,
			SLOT_IS_OPTIONAL | SLOT_HAS_PRESENCE, 0,
			13, 5, { 0, 0 },
			SLOT_KIND_REAL, 0, 0, 0, 1, 0, 0, {0}
		},
		{ /* cim_ActivePower.unit */
			{ 0 }, { 0 }, { 0 },
			25, 4, 25, 30, 0, 0, 1,
			4, 1, 1, 1, 0, 0,
			SLOT_IS_OPTIONAL | SLOT_HAS_SPARE,
			SLOT_FROM_INFO_(grid_tables, 1, cim_UnitSymbol),
			25, 4, { 0, 0 },
			SLOT_KIND_ENUM, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* cim_ActivePower.multiplier */
			{ 0 }, { 0 }, { 0 },
			41, 10, 41, 52, 0, 0, 1,
			5, 1, 1, 1, 0, 0,
			SLOT_IS_OPTIONAL | SLOT_IS_SIGNED | SLOT_HAS_SPARE,
			SLOT_FROM_INFO_(grid_tables, 2, cim_UnitMultiplier),
			41, 10, { 0, 0 },
			SLOT_KIND_ENUM, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* cim_IdentifiedObject.mRID */
			{ 0 }, { 0 }, { 0 },
			84, 4, 84, 89, 0, 0, 67,
			0, 8, 1, 1, 0, 0,
			SLOT_IS_IDENTIFIER, 0,
			84, 4, { 0, 0 },
			SLOT_KIND_STRING, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* cim_IdentifiedObject.name */
			{ 0 }, { 0 }, { 0 },
			96, 4, 96, 89, 0, 0, 67,
			8, 8, 1, 1, 0, 0,
			SLOT_IS_OPTIONAL | SLOT_HAS_NULL, 0,
			96, 4, { 0, 0 },
			SLOT_KIND_STRING, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* cim_Terminal.mRID */
			{ 0 }, { 0 }, { 0 },
			84, 4, 84, 89, 0, 0, 67,
			0, 8, 1, 1, 0, 0,
			SLOT_IS_IDENTIFIER, 0,
			84, 4, { 0, 0 },
			SLOT_KIND_STRING, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* cim_Terminal.name */
			{ 0 }, { 0 }, { 0 },
			96, 4, 96, 89, 0, 0, 67,
			8, 8, 1, 1, 0, 0,
			SLOT_IS_OPTIONAL | SLOT_HAS_NULL, 0,
			96, 4, { 0, 0 },
			SLOT_KIND_STRING, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* cim_Terminal.equipment */
			{ 0 }, { 0 }, { 0 },
			110, 9, 110, 120, 0, 0, 101,
			16, 8, 1, 1, 0, 0,
			0,
			SLOT_FROM_INFO_(grid_tables, 7, cim_ConductingEquipment),
			110, 9, { 0, 0 },
			SLOT_KIND_REF, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* cim_ConductingEquipment.mRID */
			{ 0 }, { 0 }, { 0 },
			84, 4, 84, 89, 0, 0, 67,
			0, 8, 1, 1, 0, 0,
			SLOT_IS_IDENTIFIER, 0,
			84, 4, { 0, 0 },
			SLOT_KIND_STRING, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* cim_ConductingEquipment.name */
			{ 0 }, { 0 }, { 0 },
			96, 4, 96, 89, 0, 0, 67,
			8, 8, 1, 1, 0, 0,
			SLOT_IS_OPTIONAL | SLOT_HAS_NULL, 0,
			96, 4, { 0, 0 },
			SLOT_KIND_STRING, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* cim_ConductingEquipment.terminals */
			{ 0 }, { 0 }, { 0 },
			166, 9, 166, 176, 0, 0, 146,
			16, 8, 1, 1, 0, 0,
			SLOT_IS_LIST,
			SLOT_FROM_INFO_(grid_tables, 10, cim_Terminal),
			166, 9, { 0, 0 },
			SLOT_KIND_REF, 0, 0, 0, 0, 0, 1, {0}
		},
		{ /* cim_PowerTransformer.mRID */
			{ 0 }, { 0 }, { 0 },
			84, 4, 84, 89, 0, 0, 67,
			0, 8, 1, 1, 0, 0,
			SLOT_IS_IDENTIFIER, 0,
			84, 4, { 0, 0 },
			SLOT_KIND_STRING, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* cim_PowerTransformer.name */
			{ 0 }, { 0 }, { 0 },
			96, 4, 96, 89, 0, 0, 67,
			8, 8, 1, 1, 0, 0,
			SLOT_IS_OPTIONAL | SLOT_HAS_NULL, 0,
			96, 4, { 0, 0 },
			SLOT_KIND_STRING, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* cim_PowerTransformer.terminals */
			{ 0 }, { 0 }, { 0 },
			166, 9, 166, 176, 0, 0, 146,
			16, 8, 1, 1, 0, 0,
			SLOT_IS_LIST,
			SLOT_FROM_INFO_(grid_tables, 13, cim_Terminal),
			166, 9, { 0, 0 },
			SLOT_KIND_REF, 0, 0, 0, 0, 0, 1, {0}
		},
		{ /* cim_PowerTransformer.rated */
			{ 0 }, { 0 }, { 0 },
			210, 5, 210, 1, 0, 0, 193,
			24, 8, 1, 1, 0, 41,
			SLOT_IS_OPTIONAL | SLOT_HAS_PRESENCE,
			SLOT_FROM_INFO_(grid_tables, 14, cim_ActivePower),
			210, 5, { 0, 0 },
			SLOT_KIND_OBJECT, 0, 0, 0, 1, 0, 0, {0}
		},
		{ /* cim_PowerTransformer.load */
			{ 0 }, { 0x4059000000000000 }, { 0 },
			216, 4, 216, 221, 0, 0, 193,
			32, 4, 1, 1, 0, 41,
			SLOT_IS_OPTIONAL | SLOT_HAS_RANGE | SLOT_HAS_PRESENCE, 0,
			216, 4, { 0, 0 },
			SLOT_KIND_REAL, 0, 0, 0, 1, 1, 0, {0}
		},
		{ /* cim_PowerTransformer.inService */
			{ 0 }, { 0 }, { 0x0000000000000001 },
			229, 9, 229, 239, 0, 0, 193,
			36, 1, 1, 1, 0, 0,
			SLOT_HAS_DEFAULT, 0,
			229, 9, { 0, 0 },
			SLOT_KIND_BOOL, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* cim_PowerTransformer.tap */
			{ 0 }, { 0 }, { 0 },
			244, 3, 244, 248, 0, 0, 193,
			38, 1, 3, 1, 37, 0,
			SLOT_IS_BOUNDED, 0,
			244, 3, { 0, 0 },
			SLOT_KIND_UINT, 0, 0, 1, 0, 0, 1, {0}
		},
	},
	{ /* slot_keys: first, last, length */
		{ 0x00000000756c6176, 0x0000000065756c61, 5 }, /* cim_ActivePower.value */
		{ 0x0000000074696e75, 0x0000000074696e75, 4 }, /* cim_ActivePower.unit */
		{ 0x696c7069746c756d, 0x7265696c7069746c, 10 }, /* cim_ActivePower.multiplier */
		{ 0x000000004449526d, 0x000000004449526d, 4 }, /* cim_IdentifiedObject.mRID */
		{ 0x00000000656d616e, 0x00000000656d616e, 4 }, /* cim_IdentifiedObject.name */
		{ 0x000000004449526d, 0x000000004449526d, 4 }, /* cim_Terminal.mRID */
		{ 0x00000000656d616e, 0x00000000656d616e, 4 }, /* cim_Terminal.name */
		{ 0x6e656d7069757165, 0x746e656d70697571, 9 }, /* cim_Terminal.equipment */
		{ 0x000000004449526d, 0x000000004449526d, 4 }, /* cim_ConductingEquipment.mRID */
		{ 0x00000000656d616e, 0x00000000656d616e, 4 }, /* cim_ConductingEquipment.name */
		{ 0x6c616e696d726574, 0x736c616e696d7265, 9 }, /* cim_ConductingEquipment.terminals */
		{ 0x000000004449526d, 0x000000004449526d, 4 }, /* cim_PowerTransformer.mRID */
		{ 0x00000000656d616e, 0x00000000656d616e, 4 }, /* cim_PowerTransformer.name */
		{ 0x6c616e696d726574, 0x736c616e696d7265, 9 }, /* cim_PowerTransformer.terminals */
		{ 0x0000000065746172, 0x0000000064657461, 5 }, /* cim_PowerTransformer.rated */
		{ 0x0000000064616f6c, 0x0000000064616f6c, 4 }, /* cim_PowerTransformer.load */
		{ 0x6369767265536e69, 0x656369767265536e, 9 }, /* cim_PowerTransformer.inService */
		{ 0x0000000000706174, 0x0000000000000000, 3 }, /* cim_PowerTransformer.tap */
	},
	{ /* slot_values: number, text, length */
		{ 0, 261, 4 }, /* cim_UnitSymbol_none */
		{ 1, 266, 1 }, /* cim_UnitSymbol_V */
		{ 2, 268, 1 }, /* cim_UnitSymbol_A */
		{ 3, 270, 1 }, /* cim_UnitSymbol_W */
		{ 4, 272, 2 }, /* cim_UnitSymbol_VA */
		{ 0, 261, 4 }, /* cim_UnitMultiplier_none */
		{ -3, 275, 1 }, /* cim_UnitMultiplier_m */
		{ 3, 277, 1 }, /* cim_UnitMultiplier_k */
		{ 6, 279, 1 }, /* cim_UnitMultiplier_M */
	},
	{ /* slot_starts */
		{ 0 },
	},
	{ /* slot_ancestors */
		0x0d57320c3d95ffb8, /* cim_ActivePower */
		0xfd33300618c9ee4b, /* cim_IdentifiedObject */
		0xfd33300618c9ee4b, 0x95be62a8e22cf0b9, /* cim_Terminal */
		0xfd33300618c9ee4b, 0xeb4f86ffa88802db, /* cim_ConductingEquipment */
		0xfd33300618c9ee4b, 0xeb4f86ffa88802db, 0x1a227f3b0d54da51, /* cim_PowerTransformer */
	},
	{ /* slot_places16 */
		0,
	},
	{ /* slot_places8 */
		/* cim_ActivePower */
		0, 2, 0, 1,
		/* cim_IdentifiedObject */
		1, 0,
		/* cim_Terminal */
		0, 1, 0, 2,
		/* cim_ConductingEquipment */
		0, 2, 0, 1,
		/* cim_PowerTransformer */
		0, 0, 3, 5, 6, 2, 1, 4,
	},
	{ /* slot_displacements */
		0,
	},
	{ /* slot_texts */
		"\0"
		"ActivePower\0"
		"value\0"
		"float\0"
		"unit\0"
		"UnitSymbol\0"
		"multiplier\0"
		"UnitMultiplier\0"
		"IdentifiedObject\0"
		"mRID\0"
		"string\0"
		"name\0"
		"Terminal\0"
		"equipment\0"
		"ref ConductingEquipment *\0"
		"ConductingEquipment\0"
		"terminals\0"
		"ref Terminal *[]\0"
		"PowerTransformer\0"
		"rated\0"
		"load\0"
		"Percent\0"
		"inService\0"
		"bool\0"
		"tap\0"
		"uint8_t[<=3]\0"
		"none\0"
		"V\0"
		"A\0"
		"W\0"
		"VA\0"
		"m\0"
		"k\0"
		"M",
	},
};

#endif /* GRID_IMPLEMENTATION */

/* Where an earlier include left the run time's own part out. */
#if defined(SLOTGEN_IMPLEMENTATION) && !defined(SLOTGEN_IMPLEMENTED)
#include "slotgen.h"
#endif
