/*
 * telemetry.h
 *
 * Written by slotgen from telemetry.yaml; edit that, not this.
 *
 *                                  bytes
 *   enum   Mode                           off, slow, fast
 *   enum   Fault                          none, overtemp, brownout
 *   class  Vec3                       12
 *   class  Frame                      40
 *
 * A class C with a slot s gives
 *
 *   C_get_s, C_set_s        read and write; a setter that can refuse returns false, having
 *                           changed nothing
 *   C_at_s                  an embedded object, to change it in place
 *   C_at_s, C_data_s        pointers to an element, and to all of them
 *   C_LEN_s                 how many there are, or may be; C_LEN_s_2 in the second dimension
 *   C_DEFAULTS, C_init      what an object starts with
 *   C_make, C_of, C_replace a value by name, by position, from another with changes; see slotgen.h
 *   C_eq, C_cmp, C_hash     where the class has them; C_repr as text, C_validate for faults
 *   C_to_json, C_from_json  an object as text and back; see slotgen.h
 *   C_copy                  writes the class's own slots
 *   C_pool, C_new, C_free   objects that do not move, each as large as its slots; see slotgen.h
 *   C_pool_walk, C_next     over all of them
 *   C_idx, C_at, C_idx_of   what refers to a C where 'refs: index32' is said, its object, and back;
 *                           elsewhere all three are the pointer
 *   C_SLOT_s, C_class       the slot's number, and the table of them all, for slotgen.h
 *
 * One file of a program has  #define TELEMETRY_IMPLEMENTATION  before it includes this one: it
 * defines the tables. Members whose names begin with slot_ belong to the accessors.
 */
#ifndef TELEMETRY_H
#define TELEMETRY_H

#include "slotgen.h"

#if SLOTGEN_INTERFACE != 3
#error "telemetry.h was written for another slotgen.h: its SLOTGEN_INTERFACE must be 3"
#endif
#if defined(__GNUC__) && __INCLUDE_LEVEL__ > 0
#pragma GCC system_header /* no warnings from here, and refusals at the line that asked */
#endif
SLOT_HEADER_BEGIN

typedef struct Vec3 Vec3;
typedef struct Frame Frame;

/** All tables: one constant object, without a pointer. */
struct telemetry_tables {
	slot_class Vec3;
	slot_class Frame;
	slot_enum Mode;
	slot_enum Fault;
	slot_info slot_infos[11];
	slot_key slot_keys[11];
	slot_enum_value slot_values[6];
	slot_number slot_starts[1];
	uint64_t slot_ancestors[2];
	uint16_t slot_places16[1];
	uint8_t slot_places8[20];
	uint8_t slot_displacements[1];
	char slot_texts[1][200];
};
SLOT_EXTERN const struct telemetry_tables telemetry_tables;


/*---- enum Mode ---------------------------------------------------------------------------*/

typedef enum Mode SLOT_ENUM_INT {
	Mode_off = 0,
	Mode_slow = 1,
	Mode_fast = 2
} Mode;
#define Mode_enum (telemetry_tables.Mode)

/** Whether a number is one of them. */
static inline bool
Mode_is_known(int64_t number)
{
	return number >= 0 && number <= 2;
}

/** "off" for Mode_off; NULL for a number that has no name. */
static inline const char *
Mode_text(Mode value)
{
	return slot_enum_text(&Mode_enum, SLOT_CAST(int64_t, value));
}

/** Mode_off for "off"; false, and nothing changed, for a text that is none. */
static inline bool
Mode_from_text(const char *text, size_t length, Mode *value)
{
	int64_t number;

	if (!slot_enum_number(&Mode_enum, text, length, &number))
		return false;
	*value = SLOT_CAST(Mode, number);
	return true;
}


/*---- enum Fault --------------------------------------------------------------------------*/

typedef enum Fault SLOT_ENUM_INT {
	Fault_none = 0,
	Fault_overtemp = 0x10,
	Fault_brownout = 0x20
} Fault;
#define Fault_enum (telemetry_tables.Fault)

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

	if (!slot_enum_number(&Fault_enum, text, length, &number))
		return false;
	*value = SLOT_CAST(Fault, number);
	return true;
}


/*---- class Vec3 --------------------------------------------------------------------------*/

struct Vec3 { /* 12 bytes, align 4 */
	/*   0 */ float x;
	/*   4 */ float y;
	/*   8 */ float z;
};

enum Vec3_slot {
	Vec3_SLOT_x,
	Vec3_SLOT_y,
	Vec3_SLOT_z
};
#define Vec3_SLOTS SLOT_NAMES("x, y, z")
#define Vec3_HAS_x SLOT_YES
#define Vec3_HAS_y SLOT_YES
#define Vec3_HAS_z SLOT_YES
#define Vec3_class (telemetry_tables.Vec3)
/** Changes with names, types and offsets. */
#define Vec3_LAYOUT 0xb24f0ab75219dc01

/** What an object starts with: a constant initialiser. */
#define Vec3_DEFAULTS \
	{ \
		/*   0 x */ 0.0f, \
		/*   4 y */ 0.0f, \
		/*   8 z */ 0.0f \
	}

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
static inline void
Vec3_init(Vec3 *self)
{
	static const Vec3 slot_defaults_ = Vec3_DEFAULTS;

	slot_move(self, &slot_defaults_, sizeof *self);
}

/** Writes the class's own slots and nothing else. */
static inline void
Vec3_copy(Vec3 *to, const Vec3 *from)
{
	*to = *from;
}

#define Vec3_ARGS_(slot_A_) \
	slot_A_(NEED, ALWAYS, SET, GET, Vec3, float, x, x, 0) \
	slot_A_(NEED, ALWAYS, SET, GET, Vec3, float, y, y, 0) \
	slot_A_(NEED, ALWAYS, SET, GET, Vec3, float, z, z, 0) \

#define Vec3_make(...)             SLOT_MAKE_(Vec3, Vec3_ARGS_, SLOT_NO_HOOK_, __VA_ARGS__)
#define Vec3_replace(object_, ...) SLOT_REPLACE_(Vec3, Vec3_ARGS_, SLOT_NO_HOOK_, object_, __VA_ARGS__)
#define Vec3_of(slot_x_, slot_y_, slot_z_) \
	SLOT_OF_(Vec3, SLOT_NO_HOOK_, \
		 SLOT_OF_ARG_(SET, Vec3, float, x, x, slot_x_) \
		 SLOT_OF_ARG_(SET, Vec3, float, y, y, slot_y_) \
		 SLOT_OF_ARG_(SET, Vec3, float, z, z, slot_z_) \
		 SLOT_NO_MORE_)
#define Vec3_eq(a_, b_) slot_eq(&Vec3_class, SLOT_IS_(Vec3, a_), SLOT_IS_(Vec3, b_))
#define Vec3_repr(self_, text_, size_) slot_repr(&Vec3_class, SLOT_IS_(Vec3, self_), text_, size_)
#define Vec3_validate(self_, report_, context_) slot_validate(&Vec3_class, SLOT_IS_(Vec3, self_), report_, context_)

#define Vec3_to_json(self_, writer_) slot_json_write(writer_, &Vec3_class, SLOT_IS_(Vec3, self_))

/** What it has is given up; at a fault it is as Vec3_init leaves it. */
static inline bool
Vec3_from_json(Vec3 *self, slot_json_reader *reader)
{
	Vec3_init(self);
	return slot_json_read(reader, &Vec3_class, self);
}


/*---- class Frame -------------------------------------------------------------------------*/

#pragma pack(push, 1)
struct Frame { /* 40 bytes, align 1 */
	/*   0 */ uint32_t seq;
	/** microseconds since boot. */
	/*   4 */ uint64_t t_us;
	/*  12.0  uint8_t:3 mode
	 *  12.3  uint8_t:5 battery */
	/*  12 */ uint8_t slot_bits12;
	/** In m/s2. */
	/*  13 */ Vec3 accel;
	/*  25 */ int16_t raw[3];
	/*  31 */ char tag[8];
	/** none by default. */
	/*  39 */ uint8_t fault;
};
#pragma pack(pop)

enum Frame_slot {
	Frame_SLOT_seq,
	Frame_SLOT_t_us,
	Frame_SLOT_mode,
	Frame_SLOT_battery,
	Frame_SLOT_accel,
	Frame_SLOT_raw,
	Frame_SLOT_tag,
	Frame_SLOT_fault
};
#define Frame_SLOTS SLOT_NAMES("seq, t_us, mode, battery, accel, raw, tag, " \
	"fault")
#define Frame_HAS_seq SLOT_YES
#define Frame_HAS_t_us SLOT_YES
#define Frame_HAS_mode SLOT_YES
#define Frame_HAS_battery SLOT_YES
#define Frame_HAS_accel SLOT_YES
#define Frame_HAS_raw SLOT_YES
#define Frame_HAS_tag SLOT_YES
#define Frame_HAS_fault SLOT_YES
#define Frame_LEN_raw 3
#define Frame_class (telemetry_tables.Frame)
/** Changes with names, types and offsets. */
#define Frame_LAYOUT 0xd7987317a93a88f4

/** What an object starts with: a constant initialiser. */
#define Frame_DEFAULTS \
	{ \
		/*   0 seq */ 0, \
		/*   4 t_us */ 0, \
		/*  12 slot_bits12 */ 0x0, \
		/*  13 accel */ Vec3_DEFAULTS, \
		/*  25 raw */ {0}, \
		/*  31 tag */ "", \
		/*  39 fault */ 0 \
	}

static inline uint32_t
Frame_get_seq(const Frame *self)
{
	return self->seq;
}

static inline void
Frame_set_seq(Frame *self, uint32_t value)
{
	self->seq = value;
}

static inline uint64_t
Frame_get_t_us(const Frame *self)
{
	return self->t_us;
}

static inline void
Frame_set_t_us(Frame *self, uint64_t value)
{
	self->t_us = value;
}

static inline uint8_t
Frame_get_mode(const Frame *self)
{
	return SLOT_CAST(uint8_t, slot_bits(self->slot_bits12, 0, 3));
}

static inline bool
Frame_set_mode(Frame *self, int64_t value)
{
	if (value < 0 || value > 7)
		return false;
	self->slot_bits12 = slot_put8(self->slot_bits12, 0, 3, SLOT_CAST(uint64_t, value));
	return true;
}

static inline uint8_t
Frame_get_battery(const Frame *self)
{
	return SLOT_CAST(uint8_t, slot_bits(self->slot_bits12, 3, 5));
}

static inline bool
Frame_set_battery(Frame *self, int64_t value)
{
	if (value < 0 || value > 31)
		return false;
	self->slot_bits12 = slot_put8(self->slot_bits12, 3, 5, SLOT_CAST(uint64_t, value));
	return true;
}

static inline Vec3
Frame_get_accel(const Frame *self)
{
	return self->accel;
}

static inline void
Frame_set_accel(Frame *self, const Vec3 *value)
{
	slot_move(&self->accel, value, sizeof *value);
}

static inline int16_t
Frame_get_raw(const Frame *self, size_t i)
{
	SLOT_ASSERT_(i < Frame_LEN_raw);
	if (!(i < Frame_LEN_raw))
		return 0;
	return self->raw[i];
}

static inline bool
Frame_set_raw(Frame *self, size_t i, int16_t value)
{
	SLOT_ASSERT_(i < Frame_LEN_raw);
	if (!(i < Frame_LEN_raw))
		return false;
	self->raw[i] = value;
	return true;
}

static inline const char *
Frame_get_tag(const Frame *self)
{
	return self->tag;
}

/** False, and nothing changed, for a text of 8 bytes or more. */
static inline bool
Frame_set_tag(Frame *self, const char *value)
{
	return slot_put_text(self->tag, 8, value, strlen(value));
}

static inline Fault
Frame_get_fault(const Frame *self)
{
	return SLOT_CAST(Fault, self->fault);
}

static inline bool
Frame_set_fault(Frame *self, Fault value)
{
	if (!Fault_is_known(SLOT_CAST(int64_t, value)))
		return false;
	self->fault = SLOT_CAST(uint8_t, value);
	return true;
}

/** Makes raw memory an object. */
static inline void
Frame_init(Frame *self)
{
	static const Frame slot_defaults_ = Frame_DEFAULTS;

	slot_move(self, &slot_defaults_, sizeof *self);
}

/** Writes the class's own slots and nothing else. */
static inline void
Frame_copy(Frame *to, const Frame *from)
{
	*to = *from;
}

/** A pool of Frame objects and those of classes below it. */
typedef struct Frame_pool {
	slot_pool slot_pool_Frame;
} Frame_pool;

#define Frame_pool_init(pool_)    slot_pool_init(&(pool_)->slot_pool_Frame, &Frame_class, NULL, 0)
#define Frame_pool_count(pool_)   ((pool_)->slot_pool_Frame.count)
#define Frame_pool_clear(pool_)   slot_pool_clear(&(pool_)->slot_pool_Frame)
#define Frame_pool_destroy(pool_) slot_pool_destroy(&(pool_)->slot_pool_Frame)
#define Frame_pool_walk(pool_)    slot_pool_walk(&(pool_)->slot_pool_Frame)
#define Frame_next(walk_)        SLOT_CAST(Frame *, slot_walk_next(walk_, NULL))

/** As Frame_init leaves it; NULL when out of memory. */
static inline Frame *
Frame_new(Frame_pool *pool)
{
	void *self = slot_pool_new(&pool->slot_pool_Frame, &Frame_class);

	if (self)
		Frame_init(SLOT_CAST(Frame *, self));
	return SLOT_CAST(Frame *, self);
}

/** With all that it owns. */
static inline void
Frame_free(Frame_pool *pool, Frame *self)
{
	slot_pool_free(&pool->slot_pool_Frame, self);
}

typedef Frame *Frame_idx;
#define Frame_at(pool_, pointer_)  ((void)(pool_), (pointer_))
#define Frame_idx_of(pool_, self_) ((void)(pool_), (self_))

#define Frame_ARGS_(slot_A_) \
	slot_A_(NEED, ALWAYS, SET, GET, Frame, uint32_t, seq, seq, 0) \
	slot_A_(NEED, ALWAYS, SET, GET, Frame, uint64_t, t_us, t_us, 0) \
	slot_A_(NEED, ALWAYS, TRY, GET, Frame, int64_t, mode, mode, 0) \
	slot_A_(NEED, ALWAYS, TRY, GET, Frame, int64_t, battery, battery, 0) \
	slot_A_(NEED, ALWAYS, OBJECT, GET, Frame, Vec3, accel, accel, 0) \
	slot_A_(NEED, POINTER, TRY, OWN, Frame, const char *, tag, tag, 0) \
	slot_A_(MAY, ALWAYS, TRY, GET, Frame, Fault, fault, fault, SLOT_CAST(Fault, 0)) \

#define Frame_make(...)             SLOT_MAKE_(Frame, Frame_ARGS_, SLOT_NO_HOOK_, __VA_ARGS__)
#define Frame_replace(object_, ...) SLOT_REPLACE_(Frame, Frame_ARGS_, SLOT_NO_HOOK_, object_, __VA_ARGS__)
#define Frame_of(slot_seq_, slot_t_us_, slot_mode_, slot_battery_, slot_accel_, slot_tag_) \
	SLOT_OF_(Frame, SLOT_NO_HOOK_, \
		 SLOT_OF_ARG_(SET, Frame, uint32_t, seq, seq, slot_seq_) \
		 SLOT_OF_ARG_(SET, Frame, uint64_t, t_us, t_us, slot_t_us_) \
		 SLOT_OF_ARG_(TRY, Frame, int64_t, mode, mode, slot_mode_) \
		 SLOT_OF_ARG_(TRY, Frame, int64_t, battery, battery, slot_battery_) \
		 SLOT_OF_ARG_(OBJECT, Frame, Vec3, accel, accel, slot_accel_) \
		 SLOT_OF_ARG_(TRY, Frame, const char *, tag, tag, slot_tag_) \
		 SLOT_NO_MORE_)
#define Frame_eq(a_, b_) slot_eq(&Frame_class, SLOT_IS_(Frame, a_), SLOT_IS_(Frame, b_))
#define Frame_repr(self_, text_, size_) slot_repr(&Frame_class, SLOT_IS_(Frame, self_), text_, size_)
#define Frame_validate(self_, report_, context_) slot_validate(&Frame_class, SLOT_IS_(Frame, self_), report_, context_)
#define Frame_set_mode_unchecked(self_, value_) SLOT_UNCHECKED_(Frame_set_mode(self_, value_))
#define Frame_set_battery_unchecked(self_, value_) SLOT_UNCHECKED_(Frame_set_battery(self_, value_))
#define Frame_set_fault_unchecked(self_, value_) SLOT_UNCHECKED_(Frame_set_fault(self_, value_))

#define Frame_to_json(self_, writer_) slot_json_write(writer_, &Frame_class, SLOT_IS_(Frame, self_))

/** What it has is given up; at a fault it is as Frame_init leaves it. */
static inline bool
Frame_from_json(Frame *self, slot_json_reader *reader)
{
	Frame_init(self);
	return slot_json_read(reader, &Frame_class, self);
}

#define Frame_new_from_json(pool_, reader_) SLOT_CAST(Frame *, slot_json_read_new(reader_, &(pool_)->slot_pool_Frame, &Frame_class))


/*---- checks ------------------------------------------------------------------------------*/

/* Laid out for lp64; this compiler must agree. */
SLOT_LAYOUT(Vec3, 12, 4,
	    SLOT_AT(Vec3, x, 0) &&
	    SLOT_AT(Vec3, y, 4) &&
	    SLOT_AT(Vec3, z, 8));
SLOT_LAYOUT(Frame, 40, 1,
	    SLOT_AT(Frame, seq, 0) &&
	    SLOT_AT(Frame, t_us, 4) &&
	    SLOT_AT(Frame, slot_bits12, 12) &&
	    SLOT_AT(Frame, accel, 13) &&
	    SLOT_AT(Frame, raw, 25) &&
	    SLOT_AT(Frame, tag, 31) &&
	    SLOT_AT(Frame, fault, 39));

SLOT_HEADER_END
#endif /* TELEMETRY_H */


/*---- tables: one definition per program --------------------------------------------------*/

#if defined(TELEMETRY_IMPLEMENTATION) && !defined(TELEMETRY_IMPLEMENTED)
#define TELEMETRY_IMPLEMENTED

const struct telemetry_tables telemetry_tables = {
	{ /* Vec3 */
		0x16913dd6c5fabca9, 0xb24f0ab75219dc01, 0xe220a8397b1dcdaf,
		SLOT_FROM_(telemetry_tables, Vec3, slot_infos, 0, slot_info),
		SLOT_FROM_(telemetry_tables, Vec3, slot_keys, 0, slot_key),
		SLOT_FROM_(telemetry_tables, Vec3, slot_places8, 0, uint8_t),
		0,
		SLOT_FROM_(telemetry_tables, Vec3, slot_ancestors, 0, uint64_t),
		SLOT_FROM_(telemetry_tables, Vec3, slot_texts, 0, char),
		offsetof(struct telemetry_tables, Vec3), 1, 0,
		12, 4, 3, 0, 0, 0, 3,
		SLOT_CLASS_VALUE, 0, 0, 0, 0, 0, 2, 62, {0}
	},
	{ /* Frame */
		0xf1d562107fd7a5fb, 0xd7987317a93a88f4, 0xe220a8397b1dcdaf,
		SLOT_FROM_(telemetry_tables, Frame, slot_infos, 3, slot_info),
		SLOT_FROM_(telemetry_tables, Frame, slot_keys, 3, slot_key),
		SLOT_FROM_(telemetry_tables, Frame, slot_places8, 4, uint8_t),
		0,
		SLOT_FROM_(telemetry_tables, Frame, slot_ancestors, 1, uint64_t),
		SLOT_FROM_(telemetry_tables, Frame, slot_texts, 0, char),
		offsetof(struct telemetry_tables, Frame), 18, 0,
		40, 1, 8, 1, 1, 0, 15,
		SLOT_CLASS_PACKED, 0, 0, 0, 0, 0, 2, 60, {0}
	},
	{ /* Mode */
		SLOT_FROM_(telemetry_tables, Mode, slot_values, 0, slot_enum_value),
		SLOT_FROM_(telemetry_tables, Mode, slot_texts, 0, char),
		158, 0, 3, 0
	},
	{ /* Fault */
		SLOT_FROM_(telemetry_tables, Fault, slot_values, 3, slot_enum_value),
		SLOT_FROM_(telemetry_tables, Fault, slot_texts, 0, char),
		152, 0, 3, 0
	},
	{ /* slot_infos: low, high, initial,
	   * name and its length, member, type, unit, description, owner,
	   * offset, size, length, inner, count, presence,
	   * flags, target,
	   * name in text formats and its length, steps of the second and third index,
	   * kind, bit, width, size of count, size of presence, its bit, indexes */
		{ /* Vec3.x */
			{ 0 }, { 0 }, { 0 },
			6, 1, 6, 8, 0, 0, 1,
			0, 4, 1, 1, 0, 0,
			0, 0,
			6, 1, { 0, 0 },
			SLOT_KIND_REAL, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* Vec3.y */
			{ 0 }, { 0 }, { 0 },
			14, 1, 14, 8, 0, 0, 1,
			4, 4, 1, 1, 0, 0,
			0, 0,
			14, 1, { 0, 0 },
			SLOT_KIND_REAL, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* Vec3.z */
			{ 0 }, { 0 }, { 0 },
			16, 1, 16, 8, 0, 0, 1,
			8, 4, 1, 1, 0, 0,
			0, 0,
			16, 1, { 0, 0 },
			SLOT_KIND_REAL, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* Frame.seq */
			{ 0 }, { 0 }, { 0 },
			24, 3, 24, 28, 0, 0, 18,
			0, 4, 1, 1, 0, 0,
			0, 0,
			24, 3, { 0, 0 },
			SLOT_KIND_UINT, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* Frame.t_us */
			{ 0 }, { 0 }, { 0 },
			37, 4, 37, 42, 0, 51, 18,
			4, 8, 1, 1, 0, 0,
			0, 0,
			37, 4, { 0, 0 },
			SLOT_KIND_UINT, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* Frame.mode */
			{ 0 }, { 0x0000000000000007 }, { 0 },
			75, 4, 0, 80, 0, 0, 18,
			12, 1, 1, 1, 0, 0,
			SLOT_HAS_RANGE, 0,
			75, 4, { 0, 0 },
			SLOT_KIND_UINT, 0, 3, 0, 0, 0, 0, {0}
		},
		{ /* Frame.battery */
			{ 0 }, { 0x000000000000001f }, { 0 },
			90, 7, 0, 98, 0, 0, 18,
			12, 1, 1, 1, 0, 0,
			SLOT_HAS_RANGE, 0,
			90, 7, { 0, 0 },
			SLOT_KIND_UINT, 3, 5, 0, 0, 0, 0, {0}
		},
		{ /* Frame.accel */
			{ 0 }, { 0 }, { 0 },
			108, 5, 108, 1, 114, 0, 18,
			13, 12, 1, 1, 0, 0,
			0,
			SLOT_FROM_INFO_(telemetry_tables, 7, Vec3),
			108, 5, { 0, 0 },
			SLOT_KIND_OBJECT, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* Frame.raw */
			{ 0 }, { 0 }, { 0 },
			119, 3, 119, 123, 0, 0, 18,
			25, 2, 3, 1, 0, 0,
			SLOT_IS_ARRAY | SLOT_IS_SIGNED, 0,
			119, 3, { 0, 0 },
			SLOT_KIND_INT, 0, 0, 0, 0, 0, 1, {0}
		},
		{ /* Frame.tag */
			{ 0 }, { 0 }, { 0 },
			134, 3, 134, 138, 0, 0, 18,
			31, 8, 1, 1, 0, 0,
			0, 0,
			134, 3, { 0, 0 },
			SLOT_KIND_TEXT, 0, 0, 0, 0, 0, 0, {0}
		},
		{ /* Frame.fault */
			{ 0 }, { 0 }, { 0 },
			146, 5, 146, 152, 0, 0, 18,
			39, 1, 1, 1, 0, 0,
			SLOT_HAS_DEFAULT,
			SLOT_FROM_INFO_(telemetry_tables, 10, Fault),
			146, 5, { 0, 0 },
			SLOT_KIND_ENUM, 0, 0, 0, 0, 0, 0, {0}
		},
	},
	{ /* slot_keys: first, last, length */
		{ 0x0000000000787878, 0x0000000000000000, 1 }, /* Vec3.x */
		{ 0x0000000000797979, 0x0000000000000000, 1 }, /* Vec3.y */
		{ 0x00000000007a7a7a, 0x0000000000000000, 1 }, /* Vec3.z */
		{ 0x0000000000716573, 0x0000000000000000, 3 }, /* Frame.seq */
		{ 0x0000000073755f74, 0x0000000073755f74, 4 }, /* Frame.t_us */
		{ 0x0000000065646f6d, 0x0000000065646f6d, 4 }, /* Frame.mode */
		{ 0x0000000074746162, 0x0000000079726574, 7 }, /* Frame.battery */
		{ 0x0000000065636361, 0x000000006c656363, 5 }, /* Frame.accel */
		{ 0x0000000000776172, 0x0000000000000000, 3 }, /* Frame.raw */
		{ 0x0000000000676174, 0x0000000000000000, 3 }, /* Frame.tag */
		{ 0x000000006c756166, 0x00000000746c7561, 5 }, /* Frame.fault */
	},
	{ /* slot_values: number, text, length */
		{ 0, 163, 3 }, /* Mode_off */
		{ 1, 167, 4 }, /* Mode_slow */
		{ 2, 172, 4 }, /* Mode_fast */
		{ 0, 177, 4 }, /* Fault_none */
		{ 16, 182, 8 }, /* Fault_overtemp */
		{ 32, 191, 8 }, /* Fault_brownout */
	},
	{ /* slot_starts */
		{ 0 },
	},
	{ /* slot_ancestors */
		0x16913dd6c5fabca9, /* Vec3 */
		0xf1d562107fd7a5fb, /* Frame */
	},
	{ /* slot_places16 */
		0,
	},
	{ /* slot_places8 */
		/* Vec3 */
		0, 2, 0, 1,
		/* Frame */
		0, 0, 6, 0, 0, 3, 5, 4, 0, 0, 2, 0, 0, 1, 7, 0,
	},
	{ /* slot_displacements */
		0,
	},
	{ /* slot_texts */
		"\0"
		"Vec3\0"
		"x\0"
		"float\0"
		"y\0"
		"z\0"
		"Frame\0"
		"seq\0"
		"uint32_t\0"
		"t_us\0"
		"uint64_t\0"
		"microseconds since boot\0"
		"mode\0"
		"uint8_t:3\0"
		"battery\0"
		"uint8_t:5\0"
		"accel\0"
		"m/s2\0"
		"raw\0"
		"int16_t[3]\0"
		"tag\0"
		"char[8]\0"
		"fault\0"
		"Fault\0"
		"Mode\0"
		"off\0"
		"slow\0"
		"fast\0"
		"none\0"
		"overtemp\0"
		"brownout",
	},
};

#endif /* TELEMETRY_IMPLEMENTATION */

/* Where an earlier include left the run time's own part out. */
#if defined(SLOTGEN_IMPLEMENTATION) && !defined(SLOTGEN_IMPLEMENTED)
#include "slotgen.h"
#endif
