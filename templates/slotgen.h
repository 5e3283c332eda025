/* SPDX-License-Identifier: MIT */
/*
 * slotgen.h: what the headers written by slotgen need at run time.
 *
 *   language.h    one spelling for what C11, C++11 and tcc write differently
 *   refusals.h    slot_get, slot_set, slot_has, slot_id, slot_exists
 *   bits.h        shift and mask on whole words; never C bit-fields
 *   byte_order.h  slot_be16 ... slot_le64: numbers of a file or a wire
 *   members.h     handles, texts; memory, and what is owned: strings, bytes,
 *                 lists
 *   tables.h      slot_class, slot_info, slot_enum: what the schema says
 *   names.h       slot_find: from a name to a slot by one multiplication
 *   values.h      slot_read, slot_write, slot_append; slot_get_named,
 *                 slot_set_named ...; slot_init, slot_unset; dictionaries of
 *                 open classes
 *   message.h     slot_message: Python's sentence, with a suggestion
 *   pools.h       slot_pool: objects of one class and those below it, without a
 *                 header each
 *   weak.h        slot_weak: references to objects that may be gone
 *   data.h        copying, comparing, hashing, showing, validating
 *   make.h        C_make, C_of, C_replace: values with some of their slots
 *   json.h        slot_json_reader, slot_json_writer: JSON in and out
 *
 * One file of a program has  #define SLOTGEN_IMPLEMENTATION  before it includes
 * this one: it defines the functions. Names that end in _ belong to this header
 * and to generated code, not to their users.
 *
 * Threads: a function writes only to the object and the buffer it is given.
 * Readers of an object may run together; a writer runs alone.
 */
#ifndef SLOTGEN_H
#define SLOTGEN_H
#define SLOTGEN_INTERFACE 2

#include <assert.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

/* gcc and clang show an error inside a system header's macro at the line that
 * used the macro. Includes stand above, because -MMD does not list what a
 * system header includes. */
#if defined(__GNUC__) && __INCLUDE_LEVEL__ > 0
#pragma GCC system_header
#endif


/*---- language.h ----------------------------------------------------------*/

/*
 * One spelling for what C11, C++11 and tcc write differently, and what stands
 * around a generated header.
 */

/* A misspelt accessor is an error, as C has had it since 1999; older compilers
 * only warn. */
#if defined(__GNUC__) && !defined(__cplusplus) && !defined(SLOTGEN_NO_PRAGMA)
#pragma GCC diagnostic error "-Wimplicit-function-declaration"
#endif

/* clang-format off */
#if defined(__cplusplus)
#define SLOT_CAST(type, value)       static_cast<type>(value)
#define SLOT_STATIC_ASSERT(is, text) static_assert(is, text)
#define SLOT_ALIGNOF(type)           alignof(type)
#define SLOT_ALIGNAS(bytes)          alignas(bytes)
#define SLOT_ENUM_INT                : int /* any int of a wire, as in C */
#define SLOT_EXTERN                  extern "C"
#define SLOT_ADDRESS_(pointer)       reinterpret_cast<uintptr_t>(pointer)
#define SLOT_NOT_CONST_(pointer)     const_cast<void *>(pointer)
#define SLOT_NOT_ASSIGNED_C_
#define SLOT_NOT_ASSIGNED_CXX_(T)    T &operator=(const T &) = delete;
#else
#define SLOT_CAST(type, value)       ((type)(value))
#define SLOT_STATIC_ASSERT(is, text) _Static_assert(is, text)
#define SLOT_ALIGNOF(type)           _Alignof(type)
#define SLOT_ALIGNAS(bytes)          _Alignas(bytes)
#define SLOT_ENUM_INT
#define SLOT_EXTERN                  extern
#define SLOT_ADDRESS_(pointer)       ((uintptr_t)(pointer))
#define SLOT_NOT_CONST_(pointer)     ((void *)(uintptr_t)(pointer))
#define SLOT_NOT_ASSIGNED_C_ \
	SLOT_EXTENSION_ const char slot_no_assignment[0];
#define SLOT_NOT_ASSIGNED_CXX_(T)
#endif

/* noipa: gcc, told of the one literal that all callers give, would warn of
 * bytes never read. */
#if defined(__clang__)
#define SLOT_EXTENSION_ __extension__
#define SLOT_APART_     static __attribute__((noinline, unused))
#elif defined(__GNUC__)
#define SLOT_EXTENSION_ __extension__
#define SLOT_APART_     static __attribute__((noinline, noipa, unused))
#else
#define SLOT_EXTENSION_
#define SLOT_APART_     static inline
#endif

/* Around a generated header: anonymous structs are C11, and in C++ what every
 * compiler has. */
#if defined(__clang__)
#define SLOT_HEADER_BEGIN \
	_Pragma("clang diagnostic push") \
	_Pragma("clang diagnostic ignored \"-Wgnu-anonymous-struct\"") \
	_Pragma("clang diagnostic ignored \"-Wnested-anon-types\"") \
	_Pragma("clang diagnostic ignored \"-Wdeprecated-copy\"")
#define SLOT_HEADER_END _Pragma("clang diagnostic pop")
#else
#define SLOT_HEADER_BEGIN
#define SLOT_HEADER_END
#endif
/* clang-format on */

/* An index out of range: ends the program in developer builds. A program may
 * define it. */
#if !defined(SLOT_ASSERT_)
#define SLOT_ASSERT_(condition) assert(condition)
#endif

/* Layout is computed by slotgen, for the target it was told; the compiler must
 * agree. One assertion per class: one per member would take as long to compile
 * as the accessors. */
#define SLOT_AT(T, member, offset) (offsetof(T, member) == (offset))
/* clang-format off */
#define SLOT_LAYOUT(T, size, align, offsets) \
	SLOT_STATIC_ASSERT(sizeof(T) == (size) && \
		SLOT_ALIGNOF(T) == (align) && (offsets), \
		#T " is laid out otherwise here: see slotgen --target")
/* clang-format on */


/*---- refusals.h ----------------------------------------------------------*/

/*
 * Slots by name, which the compiler refuses where there is none:
 *
 * slot_get(Order, o, price)       is Order_get_price(o)
 * slot_set(Order, o, price, 2.5)  is Order_set_price(o, 2.5)
 * slot_has(Order, o, stop)        is Order_has_stop(o): whether an optional
 * slot is set slot_id(Order, price)           is Order_SLOT_price, a constant
 * slot_exists(Order, price)       is 1, or 0 where there is no such slot; also
 *                                 in #if
 *
 * A generated header defines Order_HAS_price as SLOT_YES, whose commas push
 * SLOT_ACCEPT_ into third place. Where there is no such macro SLOT_REFUSE_ is
 * third, and its assertion fails with the class, the name and the real slots:
 * what is accepted costs nothing, not even to compile. Everything is pasted in
 * the outermost macro, so that slots may be called errno or linux.
 */
/* clang-format off */
#define slot_get(T, object, s) \
	SLOT_PICK_(T##_HAS_##s) \
	(T##_get_##s(object), \
		SLOT_TEXT_(#T, #s, T##_SLOTS), T##_object_has_no_attribute_##s)
#define slot_set(T, object, s, ...) \
	SLOT_PICK_(T##_HAS_##s) \
	(T##_set_##s(object, __VA_ARGS__), \
		SLOT_TEXT_(#T, #s, T##_SLOTS), T##_object_has_no_attribute_##s)
#define slot_has(T, object, s) \
	SLOT_PICK_(T##_HAS_##s) \
	(T##_has_##s(object), \
		SLOT_TEXT_(#T, #s, T##_SLOTS), T##_object_has_no_attribute_##s)
#define slot_id(T, s) \
	SLOT_PICK_(T##_HAS_##s) \
	(T##_SLOT_##s, \
		SLOT_TEXT_(#T, #s, T##_SLOTS), T##_object_has_no_attribute_##s)
#define slot_exists(T, s) SLOT_PROBE_(T##_HAS_##s)

#define SLOT_YES                     , 1, SLOT_ACCEPT_
#define SLOT_NAMES(text)             , text
#define SLOT_2ND_(a, b, ...)         b
#define SLOT_3RD_(a, b, c, ...)      c
#define SLOT_PROBE_(has)             SLOT_2ND_(has, 0, 0)
#define SLOT_PICK_(has)              SLOT_3RD_(has, 0, SLOT_REFUSE_, 0)
#define SLOT_ACCEPT_(it, text, name) it
#define SLOT_LIST_(...) \
	SLOT_2ND_(__VA_ARGS__, "none: there is no such class", 0)
#define SLOT_TEXT_(T, s, slots) \
	T " object has no attribute " s " (slots: " SLOT_LIST_(slots) ")"
#if defined(__cplusplus)
#define SLOT_REFUSE_(it, text, name) \
	([] { static_assert(false, text); return 0; }())
#elif defined(__GNUC__)
#define SLOT_REFUSE_(it, text, name) \
	((int)sizeof(struct { int s_; _Static_assert(0, text); }))
#else
/* "'Order_object_has_no_attribute_prise' undeclared" */
#define SLOT_REFUSE_(it, text, name) name
#endif
/* clang-format on */


/*---- bits.h --------------------------------------------------------------*/

/*
 * Some bits of a word: by shift and mask on whole words, never by C
 * bit-fields, whose places each compiler chooses.
 */

/** The lowest width bits set (1 to 64). */
static inline uint64_t
slot_ones(unsigned width)
{
	return ~SLOT_CAST(uint64_t, 0) >> (64 - width);
}

/** The bit at position at; the width bits from there up, as a number without
 * and with a sign. */
static inline bool
slot_bit(uint64_t word, unsigned at)
{
	return (word >> at & 1) != 0;
}

static inline uint64_t
slot_bits(uint64_t word, unsigned at, unsigned width)
{
	return word >> at & slot_ones(width);
}

static inline int64_t
slot_signed(uint64_t word, unsigned at, unsigned width)
{
	uint64_t sign = SLOT_CAST(uint64_t, 1) << (width - 1);

	return SLOT_CAST(int64_t, (slot_bits(word, at, width) ^ sign) - sign);
}

/** The word with these bits replaced; bits of value beyond width are
 * dropped. */
static inline uint64_t
slot_put64(uint64_t word, unsigned at, unsigned width, uint64_t value)
{
	uint64_t mask = slot_ones(width) << at;

	return (word & ~mask) | (value << at & mask);
}

static inline uint32_t
slot_put32(uint32_t word, unsigned at, unsigned width, uint64_t value)
{
	return SLOT_CAST(uint32_t, slot_put64(word, at, width, value));
}

static inline uint16_t
slot_put16(uint16_t word, unsigned at, unsigned width, uint64_t value)
{
	return SLOT_CAST(uint16_t, slot_put64(word, at, width, value));
}

static inline uint8_t
slot_put8(uint8_t word, unsigned at, unsigned width, uint64_t value)
{
	return SLOT_CAST(uint8_t, slot_put64(word, at, width, value));
}

/** The word to, with the bits of mask taken from another: a class's own bits in
 * a shared word. */
static inline uint32_t
slot_merge32(uint32_t to, uint32_t from, uint32_t mask)
{
	return (to & ~mask) | (from & mask);
}

static inline uint16_t
slot_merge16(uint16_t to, uint16_t from, uint32_t mask)
{
	return SLOT_CAST(uint16_t, slot_merge32(to, from, mask));
}

static inline uint8_t
slot_merge8(uint8_t to, uint8_t from, uint32_t mask)
{
	return SLOT_CAST(uint8_t, slot_merge32(to, from, mask));
}

/** Whether a number lies in a range; a function, so that no compiler knows
 * better. */
static inline bool
slot_fits(int64_t number, int64_t low, int64_t high)
{
	return number >= low && number <= high;
}

/** The bits of a real number, and back. */
static inline uint64_t
slot_bits_of_double(double value)
{
	uint64_t bits;
	memcpy(&bits, &value, sizeof bits);
	return bits;
}

static inline double
slot_double_of_bits(uint64_t bits)
{
	double value;
	memcpy(&value, &bits, sizeof value);
	return value;
}

static inline uint32_t
slot_bits_of_float(float value)
{
	uint32_t bits;
	memcpy(&bits, &value, sizeof bits);
	return bits;
}

static inline float
slot_float_of_bits(uint64_t bits)
{
	uint32_t word = SLOT_CAST(uint32_t, bits);
	float value;
	memcpy(&value, &word, sizeof value);
	return value;
}


/*---- byte_order.h --------------------------------------------------------*/

/* A number of a fixed byte order is kept as bytes, in a struct: aligned to 1,
 * equal on every machine, and a compile error where it is used as a number
 * without these functions. */
/* clang-format off */
typedef struct slot_be16 { uint8_t byte[2]; } slot_be16;
typedef struct slot_be32 { uint8_t byte[4]; } slot_be32;
typedef struct slot_be64 { uint8_t byte[8]; } slot_be64;
typedef struct slot_le16 { uint8_t byte[2]; } slot_le16;
typedef struct slot_le32 { uint8_t byte[4]; } slot_le32;
typedef struct slot_le64 { uint8_t byte[8]; } slot_le64;
/* clang-format on */

#if defined(__BYTE_ORDER__) && defined(__ORDER_BIG_ENDIAN__)
#define SLOT_HOST_IS_BIG (__BYTE_ORDER__ == __ORDER_BIG_ENDIAN__)
#else
#define SLOT_HOST_IS_BIG 0
#endif

/** The same bytes, last first: gcc and clang know the pattern and use one
 * instruction. */
static inline uint16_t
slot_flip16(uint16_t word)
{
	return SLOT_CAST(uint16_t, (word & 0xff) << 8 | word >> 8);
}

static inline uint32_t
slot_flip32(uint32_t word)
{
	word = (word & 0x00ff00ff) << 8 | (word >> 8 & 0x00ff00ff);
	return word << 16 | word >> 16;
}

static inline uint64_t
slot_flip64(uint64_t word)
{
	word = (word & 0x00ff00ff00ff00ff) << 8 |
		(word >> 8 & 0x00ff00ff00ff00ff);
	word = (word & 0x0000ffff0000ffff) << 16 |
		(word >> 16 & 0x0000ffff0000ffff);
	return word << 32 | word >> 32;
}

/** The size bytes at that place (1, 2, 4 or 8) as a number; last first where
 * flip says so. */
static inline uint64_t
slot_load(const void *at, unsigned size, bool flip)
{
	uint8_t byte;
	uint16_t half;
	uint32_t word;
	uint64_t wide;

	switch (size) {
	case 1:
		memcpy(&byte, at, 1);
		return byte;
	case 2:
		memcpy(&half, at, 2);
		return flip ? slot_flip16(half) : half;
	case 4:
		memcpy(&word, at, 4);
		return flip ? slot_flip32(word) : word;
	default:
		memcpy(&wide, at, 8);
		return flip ? slot_flip64(wide) : wide;
	}
}

static inline void
slot_store(void *at, unsigned size, bool flip, uint64_t value)
{
	uint8_t byte = SLOT_CAST(uint8_t, value & 0xff);
	uint16_t half = SLOT_CAST(uint16_t, value & 0xffff);
	uint32_t word = SLOT_CAST(uint32_t, value & 0xffffffff);

	if (flip) {
		half = slot_flip16(half);
		word = slot_flip32(word);
		value = slot_flip64(value);
	}
	switch (size) {
	case 1:
		memcpy(at, &byte, 1);
		break;
	case 2:
		memcpy(at, &half, 2);
		break;
	case 4:
		memcpy(at, &word, 4);
		break;
	default:
		memcpy(at, &value, 8);
		break;
	}
}

/** Any of the types above, by its bytes. Size is a constant, so that nothing
 * else remains. */
static inline uint64_t
slot_load_be(const uint8_t *at, unsigned size)
{
	return slot_load(at, size, !SLOT_HOST_IS_BIG);
}

static inline uint64_t
slot_load_le(const uint8_t *at, unsigned size)
{
	return slot_load(at, size, SLOT_HOST_IS_BIG);
}

static inline void
slot_store_be(uint8_t *at, unsigned size, uint64_t value)
{
	slot_store(at, size, !SLOT_HOST_IS_BIG, value);
}

static inline void
slot_store_le(uint8_t *at, unsigned size, uint64_t value)
{
	slot_store(at, size, SLOT_HOST_IS_BIG, value);
}


/*---- members.h -----------------------------------------------------------*/

/*
 * What members are that C has no type for: handles, bytes, texts, lists; and
 * what sets them where an object owns what they point to.
 */

/** What C_weak is for every class C; all zero is none. */
typedef struct slot_weak {
	uint32_t index, generation;
} slot_weak;

/** What a bytes slot reads as; the data belongs to the object. */
typedef struct slot_bytes {
	const void *data;
	size_t size;
} slot_bytes;

/* An owned list or bytes is one pointer to its first element, NULL when empty;
 * this stands just before that element. 16 bytes on every machine, so that any
 * element is aligned after it. */
typedef struct slot_block {
	uint64_t count, capacity; /* of elements */
} slot_block;

static inline size_t
slot_block_count(const void *elements)
{
	slot_block block;

	if (!elements)
		return 0;
	memcpy(&block, SLOT_CAST(const char *, elements) - sizeof block,
		sizeof block);
	return SLOT_CAST(size_t, block.count);
}

/* An element of a list, by its number: where the list's accessors stand, its
 * class may not be complete, since that may embed the class that has the
 * list. */
static inline void *
slot_element_(void *elements, size_t i, size_t size)
{
	return SLOT_CAST(char *, elements) + i * size;
}

/*
 * Memory of strings, bytes, lists, dictionaries and pools. A program may define
 * all of these before the implementation; as malloc and its kin, they return
 * NULL where there is none left. Then what was asked for is refused, and
 * everything is as it was.
 *
 *   SLOT_MALLOC(size), SLOT_REALLOC(pointer, size), SLOT_FREE(pointer)
 */

/* What an owned text, bytes or optional list points to that is set and empty: a
 * zero, behind a block that counts none. Never written, never freed. */
struct slot_empty_ {
	slot_block block;
	uint64_t zero;
};
SLOT_EXTERN const struct slot_empty_ slot_empty_;

/*
 * A cell is a member that is such a pointer: char *, T * of a list, void * of
 * bytes. They are reached by their bytes, whatever they point to, and need no
 * alignment. What owned elements own is not known here: slot_release gives it
 * up.
 */

/** Copies a text or bytes; false, and nothing changed, when out of memory. The
 * source may be what the cell has. */
SLOT_EXTERN bool
slot_string_set(void *cell, const char *text, size_t length);
SLOT_EXTERN bool
slot_bytes_set(void *cell, const void *data, size_t size);

/** The same of a text that a zero ends; of NULL it makes NULL. */
SLOT_EXTERN bool
slot_string_copy(void *cell, const char *text);

/** Takes over an object that is in a pool, or NULL, and frees what was
 * there. */
SLOT_EXTERN void
slot_own_set(void *cell, void *object);

/** Frees what is there; NULL, unset, is left. */
SLOT_EXTERN void
slot_string_clear(void *cell);
SLOT_EXTERN void
slot_list_clear(void *cell); /* of bytes too */

/** Room for one element of zeros before number i, which is at most the count:
 * its place, or NULL when out of memory or where there are 2^32 - 1. Elements
 * move: places told before are gone. */
SLOT_EXTERN void *
slot_list_insert(void *cell, size_t i, size_t element_size);

/** The same with a copy of that value there, which may be an element of the
 * list; false when out of memory. */
SLOT_EXTERN bool
slot_list_put(void *cell, size_t i, const void *value, size_t element_size);

/** Closes the gap of number i, which is below the count. */
SLOT_EXTERN void
slot_list_remove(void *cell, size_t i, size_t element_size);

/** Room for that many elements in all without moving; the count is as it was.
 * An unset list is empty then. */
SLOT_EXTERN bool
slot_list_reserve(void *cell, size_t count, size_t element_size);

/** Stores a text in char to[size], ended and padded by zeros: false, and
 * nothing changed, where its bytes and the zero do not fit. */
static inline bool
slot_put_text(char *to, size_t size, const char *text, size_t length)
{
	if (length >= size)
		return false;
	memmove(to, text, length);
	memset(to + length, 0, size - length);
	return true;
}

/** Bytes are meant, whatever C++ thinks of the type. */
static inline void
slot_move(void *to, const void *from, size_t size)
{
	memmove(to, from, size);
}

/** Of count elements of that size: makes room for one before number i; and
 * closes the gap that number i leaves. */
static inline void
slot_open_gap(void *elements, size_t i, size_t count, size_t size)
{
	char *at = SLOT_CAST(char *, elements) + i * size;

	memmove(at + size, at, (count - i) * size);
}

static inline void
slot_close_gap(void *elements, size_t i, size_t count, size_t size)
{
	char *at = SLOT_CAST(char *, elements) + i * size;

	memmove(at, at + size, (count - i - 1) * size);
}

/** Moves the element behind count others to before number i. A value that may
 * be one of them is inserted so: copied first, while it stands where it
 * stood. */
static inline void
slot_move_last(void *elements, size_t i, size_t count, size_t size)
{
	char *at = SLOT_CAST(char *, elements) + i * size, piece[64];
	size_t total = (count + 1 - i) * size, bytes;

	for (; size && i < count; size -= bytes) {
		bytes = size < sizeof piece ? size : sizeof piece;
		memcpy(piece, at + total - bytes, bytes);
		memmove(at + bytes, at, total - bytes);
		memcpy(at, piece, bytes);
	}
}


/*---- tables.h ------------------------------------------------------------*/

/*
 * All tables of a schema are one const object without a pointer, so that it
 * needs no relocation: struct NAME_tables NAME_tables. A place in it is told as
 * the number of bytes from the struct that tells it (slot_class, slot_info,
 * slot_enum); 0 is none. A text is told as an offset into the texts, which its
 * class or enum tells; 0 is the empty text, which stands for none.
 */

/* clang-format off */
typedef enum slot_kind SLOT_ENUM_INT {
	SLOT_KIND_BOOL = 1,
	SLOT_KIND_INT,    /* signed */
	SLOT_KIND_UINT,   /* unsigned */
	SLOT_KIND_REAL,   /* float or double */
	SLOT_KIND_ENUM,   /* target is its slot_enum */
	SLOT_KIND_CHAR,   /* one byte of text */
	SLOT_KIND_TEXT,   /* char[n], ended and padded by zeros */
	SLOT_KIND_STRING, /* char * */
	SLOT_KIND_BYTES,
	SLOT_KIND_OBJECT, /* embedded; target is its slot_class */
	SLOT_KIND_REF,    /* a pointer, or an index (SLOT_IS_INDEX); target is
			   * the slot_class, or 0: void */
	SLOT_KIND_OWN,
	SLOT_KIND_WEAK    /* a handle */
} slot_kind;

/* flags of a slot */
#define SLOT_IS_OPTIONAL    0x0001u
#define SLOT_IS_IDENTIFIER  0x0002u
#define SLOT_IS_KEY         0x0004u
#define SLOT_IS_READONLY    0x0008u
#define SLOT_HAS_RANGE      0x0010u     /* low and high hold */
#define SLOT_HAS_DEFAULT    0x0020u     /* the schema gives one */
#define SLOT_HAS_PRESENCE   0x0040u     /* a bit says whether it is set */
#define SLOT_HAS_SPARE      0x0080u     /* unset is the largest unsigned, the
					 * smallest signed number ... */
#define SLOT_HAS_NULL       0x0100u     /* unset is a null pointer */
#define SLOT_IS_ARRAY       0x0200u     /* T s[N], also of texts */
#define SLOT_IS_BOUNDED     0x0400u     /* T s[<=N] */
#define SLOT_IS_LIST        0x0800u     /* T s[] */
#define SLOT_IS_SIGNED      0x1000u     /* an enum stored with a sign */
#define SLOT_IS_BIG         0x2000u     /* byte order */
#define SLOT_IS_LITTLE      0x4000u
#define SLOT_IS_BORROWED    0x8000u     /* ref string */
#define SLOT_HAS_NEAR_SPARE 0x10000u    /* ... or, where that is in use, zero,
					 * the largest signed one */
#define SLOT_HAS_STARTS     0x20000u    /* elements start differently: see
					 * slot_info_starts */
#define SLOT_IS_INDEX       0x40000u    /* a ref as the 32-bit index of an
					 * object in its pool */
#define SLOT_NO_COMPARE     0x80000u    /* takes no part in comparisons */
#define SLOT_NO_HASH        0x100000u
#define SLOT_NO_REPR        0x200000u
#define SLOT_IS_FAR         0x80000000u /* target is a pointer to it: another
					 * object's */

/* flags of a class */
#define SLOT_CLASS_ABSTRACT       0x01u
#define SLOT_CLASS_LENDS          0x02u
#define SLOT_CLASS_WEAKREF        0x04u
#define SLOT_CLASS_PACKED         0x08u
#define SLOT_CLASS_LONG           0x10u    /* hash: every word of a name */
#define SLOT_CLASS_WIDE           0x20u    /* hash: places are uint16_t */
#define SLOT_CLASS_OPEN           0x40u    /* objects have a dictionary */
#define SLOT_CLASS_OWNS           0x80u    /* objects have something outside
					    * themselves */
#define SLOT_CLASS_FROZEN         0x100u
#define SLOT_CLASS_VALUE          0x200u   /* always embedded: there is no pool
					    * of it */
#define SLOT_CLASS_COPY           0x400u   /* another file's class, which slots
					    * here reach: it is the same by id,
					    * not by address */
#define SLOT_CLASS_RENAMED        0x10000u /* names in text formats are
					    * others */
#define SLOT_CLASS_OMITS_DEFAULTS 0x20000u /* what equals its default is not
					    * written as text */
#define SLOT_CLASS_SKIPS_UNKNOWN  0x40000u /* when read from text */
#define SLOT_CLASS_NUMBER_TAG     0x80000u /* its tag is an integer, told by its
					    * digits */

/* flags of an enum */
#define SLOT_ENUM_OPEN  0x01u
#define SLOT_ENUM_FLAGS 0x02u
/* clang-format on */

/** A bound or a default. An enum's is an integer; one of a float is a real. */
typedef union slot_number {
	uint64_t natural; /* first: the tables give every number by its bits */
	int64_t integer;
	double real;
} slot_number;

/** One value of an enum. */
typedef struct slot_enum_value {
	int64_t number;
	uint32_t text, length;
} slot_enum_value;

typedef struct slot_enum {
	int32_t values; /* slot_enum_value[count], in the schema's order */
	int32_t texts;
	uint32_t name;
	uint32_t description;
	uint32_t count;
	uint32_t flags;
} slot_enum;

/* clang-format off */
/** One slot, as its schema declares it and as slotgen laid it out. */
typedef struct slot_info {
	slot_number low, high;    /* both inclusive */
	slot_number initial;      /* what an object starts with; of TEXT and
				   * STRING a text; with SLOT_HAS_STARTS a
				   * place */
	uint32_t name;            /* as in the schema */
	uint32_t name_length;
	uint32_t member;          /* its C member; none where it is some bits of
				   * a word */
	uint32_t type;            /* as in the schema: "uint32_t", "Percent" */
	uint32_t unit;
	uint32_t description;
	uint32_t owner;           /* the name of the class that declares it */
	uint32_t offset;          /* bytes from the object's start to it, or to
				   * its word */
	uint32_t size;            /* bytes of one element, or of the word */
	uint32_t length;          /* elements in all dimensions, at most; 1: no
				   * array */
	uint32_t inner;           /* elements in one row: s[i][j] is element
				   * i * inner + j */
	uint32_t count_offset;    /* of T s[<=N] */
	uint32_t presence_offset; /* the word, and below the bit, that say
				   * whether it is set */
	uint32_t flags;
	int32_t target;           /* slot_enum or slot_class */
	uint32_t external;        /* its name in text formats */
	uint32_t external_length;
	uint32_t step[2];         /* s[i][j][k] is element
				   * i * inner + j * step[0] + k * step[1] */
	uint8_t kind;             /* enum slot_kind, of an element */
	uint8_t bit, width;       /* its bits in the word; width 0: all of it */
	uint8_t count_size;
	uint8_t presence_size, presence_bit;
	uint8_t dimensions;       /* indexes that an element takes */
	uint8_t reserved_[5];
} slot_info;
/* clang-format on */

/** One name: its first and last eight bytes and its length. */
typedef struct slot_key {
	uint64_t first, last;
	uint64_t length;
} slot_key;

/* clang-format off */
typedef struct slot_class {
	uint64_t id;           /* FNV-1a of "schema.Class" */
	uint64_t layout;       /* equal when names, types and offsets are */
	uint64_t multiplier;   /* of the hash */
	int32_t infos;         /* slot_info[count], logical order, inherited
				* first */
	int32_t keys;          /* slot_key[count], in the same order */
	int32_t places;        /* uint8_t or uint16_t: the hash's place to a
				* slot's number */
	int32_t displacements; /* uint8_t, of form 2; 0: form 1 */
	int32_t ancestors;     /* uint64_t[depth + 1]: ids from the root down to
				* its own */
	int32_t texts;
	uint32_t here;         /* of this struct, from the tables' start */
	uint32_t name;
	uint32_t description;
	uint32_t size, align;
	uint32_t count;        /* of slots */
	uint32_t first, last;  /* its number in the file, and the largest of its
				* descendants' */
	uint32_t depth;        /* of ancestors */
	uint32_t mask;         /* places - 1 */
	uint32_t flags;
	uint32_t dict;         /* offset of the dictionary in an object, plus 1;
				* 0: none */
	uint32_t tag;          /* what tells its objects in text formats, and
				* its length; 0: none */
	uint32_t tag_length;
	uint32_t tag_field;    /* the attribute that has it */
	uint32_t tag_field_length;
	uint32_t siblings;     /* classes in these tables, which begin with
				* them */
	uint8_t shift;         /* of the hash */
	uint8_t reserved_[3];
} slot_class;
/* clang-format on */

/* For the tables' initialisers: from a member of a struct to a place in
 * another. */
/* clang-format off */
#define SLOT_FROM_(tables, from, to, index, type) \
	(SLOT_CAST(int32_t, \
		offsetof(struct tables, to) + (index) * sizeof(type)) - \
	 SLOT_CAST(int32_t, offsetof(struct tables, from)))
#define SLOT_FROM_INFO_(tables, info, to) \
	(SLOT_CAST(int32_t, offsetof(struct tables, to)) - \
	 SLOT_CAST(int32_t, offsetof(struct tables, slot_infos) + \
		(info) * sizeof(slot_info)))
#define SLOT_STARTS_(tables, info, start) \
	SLOT_CAST(uint64_t, offsetof(struct tables, slot_starts) + \
		(start) * sizeof(slot_number) - \
		offsetof(struct tables, slot_infos) - \
		(info) * sizeof(slot_info))
/* clang-format on */

static inline const void *
slot_place_(const void *from, int64_t bytes)
{
	return SLOT_CAST(const char *, from) + bytes;
}

/* Of a split schema every header has tables of its own, whose size only the
 * file that defines them knows; they begin with their classes, or their
 * enum. */
#define SLOT_CLASS_OF_(tables, row) \
	(SLOT_CAST(const slot_class *, SLOT_CAST(const void *, &tables))[row])
#define SLOT_ENUM_OF_(tables) \
	(*SLOT_CAST(const slot_enum *, SLOT_CAST(const void *, &tables)))

static inline const void *
slot_target_(const slot_info *slot)
{
	const void *target = slot_place_(slot, slot->target);

	if (slot->flags & SLOT_IS_FAR)
		memcpy(&target, target, sizeof target);
	return target;
}

/** A text of the tables, by its offset. */
static inline const char *
slot_class_text(const slot_class *type, uint32_t text)
{
	return SLOT_CAST(const char *, slot_place_(type, type->texts)) + text;
}

static inline const char *
slot_class_name(const slot_class *type)
{
	return slot_class_text(type, type->name);
}

/** The slot of this number, which is one of the class's. */
static inline const slot_info *
slot_class_info(const slot_class *type, int number)
{
	return SLOT_CAST(const slot_info *, slot_place_(type, type->infos)) +
		number;
}

/** The enum of a slot of SLOT_KIND_ENUM; the class that a slot embeds or refers
 * to, or NULL. */
static inline const slot_enum *
slot_info_enum(const slot_info *slot)
{
	return SLOT_CAST(const slot_enum *, slot_target_(slot));
}

static inline const slot_class *
slot_info_class(const slot_info *slot)
{
	if (!slot->target || slot->kind == SLOT_KIND_ENUM)
		return NULL;
	return SLOT_CAST(const slot_class *, slot_target_(slot));
}

/** The values that the elements of an array start with, of a slot with
 * SLOT_HAS_STARTS. */
static inline const slot_number *
slot_info_starts(const slot_info *slot)
{
	return SLOT_CAST(
		const slot_number *, slot_place_(slot, slot->initial.integer));
}

/** Whether two are the same class: a file's tables have copies of those of
 * other files that its slots reach. */
static inline bool
slot_class_same(const slot_class *type, const slot_class *other)
{
	return type->id == other->id;
}

/** Whether one class is the other or below it. Classes of one file are numbered
 * so that those below one follow it; across files the list of ancestors
 * answers. */
static inline bool
slot_is_a(const slot_class *type, const slot_class *other)
{
	const uint64_t *ancestors;

	if (!((type->flags | other->flags) & SLOT_CLASS_COPY) &&
		slot_place_(type, -SLOT_CAST(int64_t, type->here)) ==
			slot_place_(other, -SLOT_CAST(int64_t, other->here)))
		return type->first - other->first <= other->last - other->first;
	ancestors = SLOT_CAST(
		const uint64_t *, slot_place_(type, type->ancestors));
	return type->depth >= other->depth &&
		ancestors[other->depth] == other->id;
}

/* The id of its root: what a pool holds is of one. */
static inline uint64_t
slot_class_family_(const slot_class *type)
{
	return SLOT_CAST(
		const uint64_t *, slot_place_(type, type->ancestors))[0];
}

static inline const slot_enum_value *
slot_enum_values(const slot_enum *type)
{
	return SLOT_CAST(
		const slot_enum_value *, slot_place_(type, type->values));
}

/** The text of an enum's number, or NULL; and the number of a text, false if
 * there is none. Both look at one value after the other. */
static inline const char *
slot_enum_text(const slot_enum *type, int64_t number)
{
	const slot_enum_value *values = slot_enum_values(type);
	uint32_t i;

	for (i = 0; i < type->count; i++)
		if (values[i].number == number)
			return SLOT_CAST(const char *,
				       slot_place_(type, type->texts)) +
				values[i].text;
	return NULL;
}

static inline bool
slot_enum_number(
	const slot_enum *type, const char *text, size_t length, int64_t *number)
{
	const slot_enum_value *values = slot_enum_values(type);
	const char *texts = SLOT_CAST(
		const char *, slot_place_(type, type->texts));
	uint32_t i;

	for (i = 0; i < type->count; i++)
		if (values[i].length == length &&
			memcmp(texts + values[i].text, text, length) == 0) {
			*number = values[i].number;
			return true;
		}
	return false;
}


/*---- names.h -------------------------------------------------------------*/

/*
 * From a name to the number of its slot, by a perfect hash: one
 * multiplication, one comparison.
 */

/* What a call by name can come back with. All but SLOT_OK are negative, never a
 * slot. */
/* clang-format off */
typedef enum slot_status SLOT_ENUM_INT {
	SLOT_OK = 0,
	SLOT_NO_ATTRIBUTE = -1, /* no slot has this name or number */
	SLOT_UNSET = -2,        /* an optional slot that has no value */
	SLOT_OUT_OF_RANGE = -3, /* outside the slot's bounds, not in its enum,
				 * too long; an index */
	SLOT_WRONG_TYPE = -4,   /* a double for an integer, and the like */
	SLOT_READ_ONLY = -5,
	SLOT_NO_MEMORY = -6
} slot_status;
/* clang-format on */

/** A name in quotes as the two arguments these functions take: its bytes and
 * its length. */
#define SLOT_NAME(quoted) (quoted), sizeof(quoted) - 1

/*
 * The perfect hash of a class. All arithmetic is modulo 2^64; bytes are read
 * little-endian on every machine, and never outside the name.
 *
 *   first, last   of a name of n bytes b: n >= 8: its first and last 8 bytes;
 *                 n >= 4: its first and last 4 bytes; else
 *                 b[0] | b[n / 2] << 8 | b[n - 1] << 16, and 0
 *   x             first ^ rotate_left(last, 29) ^ n
 *   x, long       in classes where two names would have one x
 *                 (SLOT_CLASS_LONG): x = n * M, where M is
 *                 0x9e3779b97f4a7c15; then for each word w of first, the
 *                 8 bytes from at on for at = 8, 16, ... while at + 8 < n, and
 *                 last: x = (x ^ w) * M, x = x ^ x >> 32
 *   h             x * multiplier
 *   form 1        place = h >> shift. There are 2^(64 - shift) places
 *   form 2        (displacements != 0) d = displacements[h >> shift],
 *                 place = (h >> 20 ^ (h >> 34) * d) & mask
 *
 * places[place] is the slot's number; places without a name hold 0. That slot's
 * key is compared, and, in names of more than 16 bytes, the text.
 */
static inline slot_key
slot_key_of_(const char *name, size_t length)
{
	const unsigned char *byte = SLOT_CAST(
		const unsigned char *, SLOT_CAST(const void *, name));
	slot_key key;

	key.length = length;
	if (length >= 4) {
		/* Halves, so that no branch, which would be mispredicted at
		 * every other name, tells names of 8 bytes from shorter ones:
		 * of these the far halves are the near ones again, and
		 * masked. */
		uint64_t is_wide = length >= 8, far = is_wide * 4,
			 mask = 0 - is_wide;
		const unsigned char *end = byte + length;

		key.first = slot_load_le(byte, 4) |
			(slot_load_le(byte + far, 4) & mask) << 32;
		key.last = slot_load_le(end - 4 - far, 4) |
			(slot_load_le(end - 4, 4) & mask) << 32;
	} else {
		key.first = byte[0] |
			SLOT_CAST(uint64_t, byte[length / 2]) << 8 |
			SLOT_CAST(uint64_t, byte[length - 1]) << 16;
		key.last = 0;
	}
	return key;
}

static inline uint64_t
slot_long_word_(uint64_t x, uint64_t word)
{
	x = (x ^ word) * 0x9e3779b97f4a7c15;
	return x ^ x >> 32;
}

static inline uint64_t
slot_long_(slot_key key, const char *name)
{
	const unsigned char *byte = SLOT_CAST(
		const unsigned char *, SLOT_CAST(const void *, name));
	uint64_t at,
		x = slot_long_word_(key.length * 0x9e3779b97f4a7c15, key.first);

	for (at = 8; at + 8 < key.length; at += 8)
		x = slot_long_word_(x, slot_load_le(byte + at, 8));
	return slot_long_word_(x, key.last);
}

static inline uint64_t
slot_short_(slot_key key)
{
	return key.first ^ (key.last << 29 | key.last >> 35) ^ key.length;
}

/* The only slot that can have a name of this x. */
static inline uint32_t
slot_of_hash_(const slot_class *type, uint64_t x)
{
	const void *places = slot_place_(type, type->places);
	uint64_t hash = x * type->multiplier, place = hash >> type->shift;

	if (type->displacements) {
		const void *bytes = slot_place_(type, type->displacements);
		uint64_t d = SLOT_CAST(const uint8_t *, bytes)[place];

		place = (hash >> 20 ^ (hash >> 34) * d) & type->mask;
	}
	if (type->flags & SLOT_CLASS_WIDE)
		return SLOT_CAST(const uint16_t *, places)[place];
	return SLOT_CAST(const uint8_t *, places)[place];
}

/* Whether it has it, by all but the text. One branch, not three: which part of
 * a wrong name differs cannot be predicted. */
static inline bool
slot_key_is_(const slot_class *type, uint32_t slot, slot_key key)
{
	const void *keys = slot_place_(type, type->keys);
	const slot_key *its = SLOT_CAST(const slot_key *, keys) + slot;

	return ((its->length ^ key.length) | (its->first ^ key.first) |
		       (its->last ^ key.last)) == 0;
}

/* slot_find of long names and in classes with long hashes: apart, because with
 * a call and a loop in it slot_find itself takes half as long again. */
SLOT_APART_ int
slot_find_apart_(const slot_class *type, const char *name, size_t length)
{
	slot_key key = slot_key_of_(name, length);
	const slot_info *info;
	uint32_t slot;

	slot = slot_of_hash_(type,
		type->flags & SLOT_CLASS_LONG ? slot_long_(key, name)
					      : slot_short_(key));
	if (!slot_key_is_(type, slot, key))
		return SLOT_NO_ATTRIBUTE;
	info = slot_class_info(type, SLOT_CAST(int, slot));
	if (memcmp(slot_class_text(type, info->name), name, length) != 0)
		return SLOT_NO_ATTRIBUTE;
	return SLOT_CAST(int, slot);
}

/** The number of the slot of this name, as in enum C_slot, or
 * SLOT_NO_ATTRIBUTE. */
static inline int
slot_find(const slot_class *type, const char *name, size_t length)
{
	slot_key key;
	uint32_t slot;

	if (length == 0 || type->count == 0)
		return SLOT_NO_ATTRIBUTE;
	if (length > 16 || (type->flags & SLOT_CLASS_LONG) != 0)
		return slot_find_apart_(type, name, length);
	key = slot_key_of_(name, length);
	slot = slot_of_hash_(type, slot_short_(key));
	return slot_key_is_(type, slot, key) ? SLOT_CAST(int, slot)
					     : SLOT_NO_ATTRIBUTE;
}


/*---- values.h ------------------------------------------------------------*/

/* Any slot of any class by its number or its name, while the program runs. */

/** A value on its way to or from a slot whose type is known only at run time.
 * What it points to belongs to the object it was read from; a text need not be
 * ended by a zero. */
typedef struct slot_value {
	slot_kind kind;
	uint32_t length; /* of a text or bytes */
	union {
		uint64_t natural;
		int64_t integer; /* of an enum too */
		double real;
		bool boolean;
		char character;
		const char *text;   /* of TEXT and STRING */
		const void *data;   /* of BYTES */
		const void *object; /* of OBJECT and OWN */
		void *ref;
		slot_weak weak;
	} as;
} slot_value;

/** Values to write. */
static inline slot_value
slot_value_of_(slot_kind kind)
{
	slot_value value;

	memset(&value, 0, sizeof value);
	value.kind = kind;
	return value;
}

static inline slot_value
slot_bool(bool boolean)
{
	slot_value value = slot_value_of_(SLOT_KIND_BOOL);
	value.as.boolean = boolean;
	return value;
}

static inline slot_value
slot_int(int64_t integer)
{
	slot_value value = slot_value_of_(SLOT_KIND_INT);
	value.as.integer = integer;
	return value;
}

static inline slot_value
slot_uint(uint64_t natural)
{
	slot_value value = slot_value_of_(SLOT_KIND_UINT);
	value.as.natural = natural;
	return value;
}

static inline slot_value
slot_real(double real)
{
	slot_value value = slot_value_of_(SLOT_KIND_REAL);
	value.as.real = real;
	return value;
}

static inline slot_value
slot_enumerator(int64_t number)
{
	slot_value value = slot_value_of_(SLOT_KIND_ENUM);
	value.as.integer = number;
	return value;
}

static inline slot_value
slot_character(char character)
{
	slot_value value = slot_value_of_(SLOT_KIND_CHAR);
	value.as.character = character;
	return value;
}

static inline slot_value
slot_text(const char *text, size_t length)
{
	slot_value value = slot_value_of_(SLOT_KIND_TEXT);
	value.length = SLOT_CAST(uint32_t, length);
	value.as.text = text;
	return value;
}

static inline slot_value
slot_data(const void *data, size_t size)
{
	slot_value value = slot_value_of_(SLOT_KIND_BYTES);
	value.length = SLOT_CAST(uint32_t, size);
	value.as.data = data;
	return value;
}

/** An object that is in a pool, for the slot to own. */
static inline slot_value
slot_own(void *object)
{
	slot_value value = slot_value_of_(SLOT_KIND_OWN);
	value.as.ref = object;
	return value;
}

static inline slot_value
slot_ref(void *ref)
{
	slot_value value = slot_value_of_(SLOT_KIND_REF);
	value.as.ref = ref;
	return value;
}

/** Reads or writes one element of the slot of this number, as the accessor
 * would; s[i][j] is element i * inner + j. Both give a slot_status; at
 * SLOT_UNSET value is the starting one of a number. INT and UINT stand for each
 * other where the number fits, and so do TEXT and STRING: strings and bytes are
 * copied. A ref that is an index is UINT. Borrowed strings and embedded objects
 * are SLOT_READ_ONLY; slots of an embedded object are reached through what
 * slot_read_at gives. */
SLOT_EXTERN int
slot_read_at(const slot_class *type, const void *object, int number,
	size_t index, slot_value *value);
SLOT_EXTERN int
slot_write_at(const slot_class *type, void *object, int number, size_t index,
	slot_value value);

/** Elements that the slot has now, in all its rows: 1 for what is no array; 0
 * too where there is no such slot. */
SLOT_EXTERN size_t
slot_count(const slot_class *type, const void *object, int number);

/** Makes raw memory an object, as C_init does: every slot starts as the schema
 * says. */
SLOT_EXTERN void
slot_init(const slot_class *type, void *object);

/** Rows of T s[] and T s[<=N]; without a second dimension they are elements. A
 * new one starts as the slot would as a scalar, or, where the schema lists
 * values, with those of its number. Removing gives up what is owned.
 * slot_append tells the element that the new row begins with; resize removes or
 * adds rows at the end. Else a slot_status; SLOT_OUT_OF_RANGE where an array is
 * full. */
SLOT_EXTERN int
slot_append(const slot_class *type, void *object, int number);
SLOT_EXTERN int
slot_insert(const slot_class *type, void *object, int number, size_t row);
SLOT_EXTERN int
slot_remove(const slot_class *type, void *object, int number, size_t row);
SLOT_EXTERN int
slot_resize(const slot_class *type, void *object, int number, size_t rows);

/** Gives up what the slot owns; an optional slot is unset then, another as at
 * its start. */
SLOT_EXTERN int
slot_unset(const slot_class *type, void *object, int number);

static inline int
slot_read(const slot_class *type, const void *object, int number,
	slot_value *value)
{
	return slot_read_at(type, object, number, 0, value);
}

static inline int
slot_write(const slot_class *type, void *object, int number, slot_value value)
{
	return slot_write_at(type, object, number, 0, value);
}

/*
 * Attributes of open classes: beside its slots an object has a dictionary, one
 * pointer and nothing more until it is used. It holds booleans, integers (INT,
 * UINT), reals, texts, which are copied, and pointers to objects (REF), which
 * are borrowed; in the order in which their names were first set. A name may be
 * any bytes.
 */

/** Reads or writes by name, where the class is open an attribute too: also
 * SLOT_NO_ATTRIBUTE, of which slot_message makes a sentence. Writing also
 * converts what loses nothing: an integer for a real slot that holds it
 * exactly, the text of a value for an enum; else it is SLOT_OUT_OF_RANGE. */
SLOT_EXTERN int
slot_get_named(const slot_class *type, const void *object, const char *name,
	size_t length, slot_value *value);
SLOT_EXTERN int
slot_set_named(const slot_class *type, void *object, const char *name,
	size_t length, slot_value value);

/** As Python's hasattr: whether reading by that name gives a value. */
static inline bool
slot_has_named(const slot_class *type, const void *object, const char *name,
	size_t length)
{
	slot_value value;

	return slot_get_named(type, object, name, length, &value) == SLOT_OK;
}

/** As Python's del: an attribute is gone, an optional slot unset. SLOT_UNSET
 * where it is unset already, SLOT_READ_ONLY for a slot that is required. */
SLOT_EXTERN int
slot_delete_named(
	const slot_class *type, void *object, const char *name, size_t length);

/** How many attributes there are beside the slots; and number i of them, false
 * past the end. What it tells is good until the next is set or deleted. The
 * name ends in a zero too. */
SLOT_EXTERN size_t
slot_dict_count(const slot_class *type, const void *object);
SLOT_EXTERN bool
slot_dict_at(const slot_class *type, const void *object, size_t i,
	const char **name, size_t *length, slot_value *value);


/*---- message.h -----------------------------------------------------------*/

/** Says in a sentence what a call by name came back with, and what may have
 * been meant.
 *
 *     'Order' object has no attribute 'prise'. Did you mean: 'price'?
 *
 * Writes at most size bytes, the last a zero, and returns the sentence's
 * length, as snprintf. */
SLOT_EXTERN size_t
slot_message(int status, const slot_class *type, const char *name,
	size_t length, char *text, size_t size);


/*---- pools.h -------------------------------------------------------------*/

/*
 * A pool holds objects of one family: of a class and of all below it. They
 * never move. They lie in slabs, each of one class and aligned to its length,
 * so that an object's address leads to its slab and from there to its pool and
 * its class: an object of 12 bytes takes 12. Free places are a list inside
 * them. Objects that own something belong in pools, which free what is owned;
 * others may be anywhere.
 *
 *   Order_pool orders;
 *   Order *order;
 *   slot_walk walk;
 *
 *   Order_pool_init(&orders);
 *   order = Order_new(&orders);             // as Order_init leaves it; NULL:
 *                                           // out of memory
 *   walk = Order_pool_walk(&orders);
 *   while ((order = Order_next(&walk)))     // slab by slab
 *           if (Order_get_qty(order) == 0)
 *                   Order_free(&orders, order);
 *   Order_pool_destroy(&orders);
 *
 * A pool is told once which pools its objects own from: Node_pool_init(&nodes,
 * &materials). It is destroyed before them. Pools that own from each other, be
 * it by way of others, are destroyed in any order: when one is cleared or
 * destroyed, the objects of all of them go. A pool must not be moved or copied
 * once it is in use.
 *
 * Limits: the indexes of a pool are 32 bits, so it has at most 2^32 / p places,
 * p being the places of its root class in a slab rounded up to a power of two,
 * times slabs: 8 GiB of objects at least.
 */
#if !defined(SLOT_SLAB_BYTES)
#define SLOT_SLAB_BYTES 65536 /* a power of two, at most that */
#endif

struct slot_slab_;

/* What a pool has of one class. */
struct slot_shelf_ {
	const slot_class *type;
	struct slot_slab_ *room; /* its slabs that have room */
};

/* clang-format off */
typedef struct slot_pool {
	const slot_class *root;
	struct slot_slab_ **slabs;      /* by number - 1 */
	struct slot_slab_ *current;     /* the first with room of one class; or
					 * NULL */
	struct slot_shelf_ *shelves;
	struct slot_pool *const *peers; /* of families that its objects own */
	char *spare;                    /* memory of slabs to come ... */
	uint32_t spare_count;           /* ... so many */
	size_t count;                   /* of objects */
	uint32_t slab_count, slab_capacity, shelf_count, peer_count;
	uint32_t place_bits;            /* of an index */
	/* While it is being cleared or destroyed: */
	struct slot_pool *after;        /* the next of those that it owns from;
					 * the last leads to itself */
	bool leaves;                    /* all its objects go */
} slot_pool;

/* Objects follow it, from byte first on. */
struct slot_slab_ {
	slot_pool *pool;
	const slot_class *type;
	struct slot_slab_ *next;       /* of this class, with room */
	uint32_t *generations;         /* by place; NULL: no weak references */
	void *memory;                  /* to be freed with it: of itself and
					* slabs after it; or NULL */
	uint32_t number;               /* from 1 on */
	uint32_t stride;               /* from one object to the next */
	uint32_t reciprocal;           /* 2^32 / stride, rounded up */
	uint32_t first;
	uint16_t capacity, used, live; /* places: in all, ever given out, now */
	uint16_t free;                 /* the first free place + 1; each holds
					* the next */
	uint16_t touched;              /* the highest place + 1 freed or made
					* since they were sorted */
};
/* clang-format on */

/** Where a walk over a pool is. */
typedef struct slot_walk {
	slot_pool *pool;
	uint32_t number, place; /* of the slab in hand; the next place there */
	uint32_t free;          /* the next free place + 1 */
} slot_walk;

SLOT_EXTERN void
slot_pool_init(slot_pool *pool, const slot_class *root, slot_pool *const *peers,
	uint32_t peer_count);

/** Frees all objects: the pool is as at its start, but keeps its memory.
 * References to them are dead. */
SLOT_EXTERN void
slot_pool_clear(slot_pool *pool);

/** Frees the memory too. The pool may be used again. */
SLOT_EXTERN void
slot_pool_destroy(slot_pool *pool);

/** A place for an object of a class of the pool's family, not initialised; NULL
 * when out of memory or indexes. */
SLOT_EXTERN void *
slot_pool_new(slot_pool *pool, const slot_class *type);

/** The same, as slot_init leaves it. */
SLOT_EXTERN void *
slot_new(slot_pool *pool, const slot_class *type);

/** Frees an object of any pool with all that it owns; NULL is none. Never
 * recurses, however long a chain of owned objects is. */
SLOT_EXTERN void
slot_free(void *object);

/** Gives up what an object owns, in a pool or not: owned pointers and lists
 * become NULL, texts read as at the start. The rest is left. */
SLOT_EXTERN void
slot_release(const slot_class *type, void *object);

/** The next object of that class or below it (NULL: of any), or NULL at the
 * end. Objects may be freed and made during a walk: each that lives through it
 * is met once, one made then perhaps. A walk sorts the lists of free places, so
 * it writes to the pool: no other reader may run, and of two walks at a time
 * neither may free or make. */
SLOT_EXTERN void *
slot_walk_next(slot_walk *walk, const slot_class *type);

static inline slot_walk
slot_pool_walk(slot_pool *pool)
{
	slot_walk walk = {NULL, 0, 0, 0};

	walk.pool = pool;
	return walk;
}

/* The slab of an object that is in a pool. */
static inline struct slot_slab_ *
slot_slab_of_(const void *object)
{
	const char *at = SLOT_CAST(const char *, object);
	const void *slab = at - (SLOT_ADDRESS_(object) & (SLOT_SLAB_BYTES - 1));

	return SLOT_CAST(struct slot_slab_ *, SLOT_NOT_CONST_(slab));
}

/** The pool and the class of an object that is in one. */
static inline slot_pool *
slot_pool_of(const void *object)
{
	return slot_slab_of_(object)->pool;
}

static inline const slot_class *
slot_class_of(const void *object)
{
	return slot_slab_of_(object)->type;
}

static inline void
slot_pool_free(slot_pool *pool, void *object)
{
	SLOT_ASSERT_(!object || slot_pool_of(object) == pool);
	(void)pool;
	slot_free(object);
}

/** The object, where its class is that one or below it; else NULL. NULL of
 * NULL. */
static inline const void *
slot_from(const slot_pool *pool, const void *object, const slot_class *type)
{
	SLOT_ASSERT_(!object || slot_pool_of(object) == pool);
	(void)pool;
	return object && slot_is_a(slot_class_of(object), type) ? object : NULL;
}

/** Of the pool itself and its peers the one that holds objects of a class;
 * NULL: it was told of none. */
static inline slot_pool *
slot_pool_for(slot_pool *pool, const slot_class *type)
{
	uint32_t i;

	if (slot_class_family_(pool->root) == slot_class_family_(type))
		return pool;
	for (i = 0; i < pool->peer_count; i++)
		if (slot_class_family_(pool->peers[i]->root) ==
			slot_class_family_(type))
			return pool->peers[i];
	return NULL;
}

/** The index of an object in its pool, 0 for NULL; and the object of an index,
 * NULL for one that the pool never gave out. What has been freed is not told
 * from what lives: see weak references. */
static inline uint32_t
slot_pool_index(const slot_pool *pool, const void *object)
{
	const struct slot_slab_ *slab;
	uint64_t offset;

	if (!object)
		return 0;
	slab = slot_slab_of_(object);
	SLOT_ASSERT_(slab->pool == pool);
	offset = (SLOT_ADDRESS_(object) & (SLOT_SLAB_BYTES - 1)) - slab->first;
	return slab->number << pool->place_bits |
		SLOT_CAST(uint32_t, offset * slab->reciprocal >> 32);
}

static inline struct slot_slab_ *
slot_slab_at_(const slot_pool *pool, uint32_t index, uint32_t *place)
{
	uint32_t number = index >> pool->place_bits;
	struct slot_slab_ *slab;

	if (number - 1 >= pool->slab_count)
		return NULL;
	slab = pool->slabs[number - 1];
	*place = index - (number << pool->place_bits);
	return *place < slab->used ? slab : NULL;
}

static inline void *
slot_slab_object_(struct slot_slab_ *slab, uint32_t place)
{
	void *start = slab;

	return SLOT_CAST(char *, start) + slab->first +
		SLOT_CAST(size_t, place) * slab->stride;
}

static inline void *
slot_pool_at(const slot_pool *pool, uint32_t index)
{
	uint32_t place = 0;
	struct slot_slab_ *slab = slot_slab_at_(pool, index, &place);

	return slab ? slot_slab_object_(slab, place) : NULL;
}


/*---- weak.h --------------------------------------------------------------*/

/*
 * A handle is an index and a generation. Beside each slab of a class with
 * weakref: true are the generations of its places: odd while an object lives
 * there, one more when it is made and when it is freed. A handle whose
 * generation is not the place's is dead. A place whose generations are used up,
 * after 2^31 objects, is never given out again. Any eight bytes may be asked.
 */
static inline slot_weak
slot_weaken(const slot_pool *pool, const void *object)
{
	slot_weak handle = {0, 0};

	if (!object)
		return handle;
	handle.index = slot_pool_index(pool, object);
	handle.generation = slot_slab_of_(object)->generations[handle.index &
		((1u << pool->place_bits) - 1)];
	return handle;
}

/** The object, or NULL where it is gone, or not of that class or below it
 * (NULL: any class). */
static inline void *
slot_deref(const slot_pool *pool, slot_weak handle, const slot_class *type)
{
	uint32_t place = 0;
	struct slot_slab_ *slab = slot_slab_at_(pool, handle.index, &place);

	if (!slab || !slab->generations || !(handle.generation & 1) ||
		slab->generations[place] != handle.generation ||
		(type && !slot_is_a(slab->type, type)))
		return NULL;
	return slot_slab_object_(slab, place);
}


/*---- data.h --------------------------------------------------------------*/

/*
 * What a data class can do, for any class, by its tables. The generated C_copy,
 * C_eq, C_cmp, C_hash, C_repr and C_validate are these with the class given.
 *
 * Slots are taken in the order in which they are declared, inherited ones
 * first, but for those that say compare: false and the like. Texts, lists,
 * embedded and owned objects are taken by what they hold, references by where
 * they point, weak references not at all; an unset slot equals an unset one
 * only. Padding is never read. Owned objects are equal only if they are of one
 * class. A chain of owned objects may be of any length where it goes on in a
 * last own slot that is no array; other owned objects are gone into by
 * recursion.
 */

/** Makes one object, initialised before, a copy of another, with copies of all
 * that it owns, in the pools where those are. False, and nothing changed, when
 * out of memory. */
SLOT_EXTERN bool
slot_copy(const slot_class *type, void *to, const void *from);

/** NaN is not equal to itself, 0.0 equals -0.0. */
SLOT_EXTERN bool
slot_eq(const slot_class *type, const void *a, const void *b);
SLOT_EXTERN bool
slot_eq_at(const slot_class *type, const void *a, const void *b, int number);

/** Below, at or above 0 as a comes before, with or after b. For sorting, so
 * total: unset comes first, NaN last and with itself. */
SLOT_EXTERN int
slot_cmp(const slot_class *type, const void *a, const void *b);

/** Equal objects hash equal, and objects of two classes differ. The same for
 * the same values in one program on one machine: not for files. */
SLOT_EXTERN uint64_t
slot_hash(const slot_class *type, const void *object);

/** Order(id=7, price=2.5, side=buy), as much as fits in size bytes with a zero
 * at the end; its length is returned, as snprintf does. Attributes of a
 * dictionary follow the slots. */
SLOT_EXTERN size_t
slot_repr(const slot_class *type, const void *object, char *text, size_t size);

/** Called for each fault with where it is, legs[2].qty, and what it is, 1000001
 * is above 1000000. */
typedef void
slot_report(void *context, const char *path, const char *fault);

/** How many slots hold what no setter would let in: written as members, read
 * from elsewhere. */
SLOT_EXTERN size_t
slot_validate(const slot_class *type, const void *object, slot_report *report,
	void *context);

/** The shortest text that reads as that number again, with a point or an
 * exponent; of 32 bytes at most, in any locale. float numbers have fewer
 * digits. Returns its length. */
SLOT_EXTERN size_t
slot_real_text(double number, bool is_float, char *text);

/* A pointer to an object of that very class: of another one it does not
 * compile. */
/* clang-format off */
#if defined(__cplusplus)
#define SLOT_IS_(T, pointer) \
	(1 ? (pointer) : SLOT_CAST(const T *, NULL))
#define SLOT_IS_NOT_CONST_(T, pointer) \
	(1 ? (pointer) : SLOT_CAST(T *, NULL))
#else
#define SLOT_IS_(T, pointer) \
	_Generic((pointer), T *: (pointer), const T *: (pointer))
#define SLOT_IS_NOT_CONST_(T, pointer) \
	_Generic((pointer), T *: (pointer))
#endif
/* clang-format on */


/*---- make.h --------------------------------------------------------------*/

/*
 * C_make(.slot = value, ...) is a value of the class, with the defaults of what
 * is not given. In C, and in C++20 with the slots in their order. The values
 * stand in a struct of their own, which the macro declares, so that nothing is
 * compiled that is not used. The default of a slot that is needed is a call to
 * a function that must not be called: unless it is overridden, gcc and clang
 * refuse it with its text, at every optimisation level (with -flto when
 * linking, with -fsyntax-only not at all). tcc would make the call even where
 * it is overridden: there a needed slot left out is zero. In C++ a needed slot
 * has a type without a default.
 *
 * C_of(value, ...) takes the needed slots only, by position, in every language.
 * C_replace(object, .slot = value, ...) is a copy with changes, in C.
 *
 * A value that the slot's setter refuses ends the program; under NDEBUG the
 * slot keeps its default.
 *
 * A class lists its slots for these as A_(NEED or MAY, how to see whether it
 * was given, how to store it, how to keep it, class, type, slot, member,
 * default).
 */
#define SLOT_EXPECT_(accepted, text) slot_expect_(accepted, text)

static inline void
slot_expect_(bool accepted, const char *text)
{
	(void)accepted;
	(void)text;
	SLOT_ASSERT_(accepted && text);
}

/* Where the setter is known to accept, optimizing compilers leave the check
 * out. */
#if defined(NDEBUG) && defined(__GNUC__)
#define SLOT_UNCHECKED_(accepted) \
	((accepted) ? (void)0 : __builtin_unreachable())
#else
#define SLOT_UNCHECKED_(accepted) slot_expect_(accepted, "the value is refused")
#endif

/* "Not given" among reals: a NaN that no arithmetic produces. */
#define SLOT_UNSET_BITS_ UINT64_C(0x7ff8736c6f747321)
#if defined(__GNUC__)
#define SLOT_UNSET_REAL_ __builtin_nan("0x736c6f747321")
#else
#define SLOT_UNSET_REAL_ slot_double_of_bits(SLOT_UNSET_BITS_)
#endif

static inline slot_weak
slot_no_weak_(void)
{
	slot_weak none = {0, 0};

	return none;
}

static inline slot_bytes
slot_no_bytes_(void)
{
	slot_bytes none = {NULL, 0};

	return none;
}

/* Writes a slot that has no setter, in the making. */
SLOT_EXTERN bool
slot_put_(const slot_class *type, void *object, int number, slot_value value);

/* clang-format off */
/* Whether it was given. */
#define SLOT_IF_ALWAYS(value)
#define SLOT_IF_REAL(value) \
	if (slot_bits_of_double(value) != SLOT_UNSET_BITS_)
#define SLOT_IF_INT(value)     if ((value) != INT64_MIN)
#define SLOT_IF_POINTER(value) if (value)
#define SLOT_IF_BYTES(value)   if ((value).data)

/* How it is stored: by its setter, which may refuse it (TRY), or is not given
 * the value itself (BYTES, OBJECT). Where it has no setter: in its member (M_),
 * or by the tables (T_). */
#define SLOT_PUT_SET(set, type, class_, id, at, value, text) \
	set(&slot_o_, value);
#define SLOT_PUT_TRY(set, type, class_, id, at, value, text) \
	SLOT_EXPECT_(set(&slot_o_, value), text);
#define SLOT_PUT_BYTES(set, type, class_, id, at, value, text) \
	SLOT_EXPECT_(set(&slot_o_, (value).data, (value).size), text);
#define SLOT_PUT_OBJECT(set, type, class_, id, at, value, text) \
	{ \
		type slot_v_ = value; \
		set(&slot_o_, &slot_v_); \
	}
#define SLOT_PUT_M_SET(set, type, class_, id, at, value, text) \
	at = value;
#define SLOT_PUT_M_STRING(set, type, class_, id, at, value, text) \
	SLOT_EXPECT_(slot_string_copy(&at, value), text);
#define SLOT_PUT_M_BYTES(set, type, class_, id, at, value, text) \
	SLOT_EXPECT_(slot_bytes_set(&at, (value).data, (value).size), text);
#define SLOT_PUT_M_OBJECT(set, type, class_, id, at, value, text) \
	{ \
		type slot_v_ = value; \
		slot_move(&at, &slot_v_, sizeof slot_v_); \
	}
#define SLOT_PUT_BY_(class_, id, value, text) \
	SLOT_EXPECT_(slot_put_(&class_, &slot_o_, id, value), text);
#define SLOT_PUT_T_BOOL(set, type, class_, id, at, value, text) \
	SLOT_PUT_BY_(class_, id, slot_bool((value) != 0), text)
#define SLOT_PUT_T_CHAR(set, type, class_, id, at, value, text) \
	SLOT_PUT_BY_(class_, id, slot_character(SLOT_CAST(char, value)), text)
#define SLOT_PUT_T_INT(set, type, class_, id, at, value, text) \
	SLOT_PUT_BY_(class_, id, slot_int(SLOT_CAST(int64_t, value)), text)
#define SLOT_PUT_T_UINT(set, type, class_, id, at, value, text) \
	SLOT_PUT_BY_(class_, id, slot_uint(SLOT_CAST(uint64_t, value)), text)
#define SLOT_PUT_T_REAL(set, type, class_, id, at, value, text) \
	SLOT_PUT_BY_(class_, id, slot_real(value), text)
#define SLOT_PUT_T_ENUM(set, type, class_, id, at, value, text) \
	SLOT_PUT_BY_(class_, id, \
		slot_enumerator(SLOT_CAST(int64_t, value)), text)
#define SLOT_PUT_T_TEXT(set, type, class_, id, at, value, text) \
	SLOT_PUT_BY_(class_, id, slot_text(value, strlen(value)), text)

/* What C_replace keeps of it. */
#define SLOT_KEEP_GET(get, has)    get(slot_f_)
#define SLOT_KEEP_OBJECT(get, has) *get(slot_f_)
#define SLOT_KEEP_OWN(get, has)    NULL
#define SLOT_KEEP_TEXT(get, has)   has(slot_f_) ? get(slot_f_) : NULL
#define SLOT_KEEP_REAL(get, has) \
	has(slot_f_) ? get(slot_f_) : SLOT_UNSET_REAL_
#define SLOT_KEEP_INT(get, has) \
	has(slot_f_) ? SLOT_CAST(int64_t, get(slot_f_)) : INT64_MIN

/* What each of a class's A_ becomes. */
#define SLOT_ARG_INIT_(need, test, store, keep, T, type, s, m, initial) \
	.m = SLOT_ARG_INIT_##need(T##_make_without_##s, \
		#T "_make: missing required slot " #s, type, initial),
#define SLOT_ARG_INIT_MAY(missing, text, type, initial) initial
#define SLOT_ARG_KEEP_(need, test, store, keep, T, type, s, m, initial) \
	.m = SLOT_KEEP_##keep(T##_get_##s, T##_has_##s),
#define SLOT_ARG_PUT_(need, test, store, keep, T, type, s, m, initial) \
	SLOT_IF_##test(slot_a_.m) \
	SLOT_PUT_##store(T##_set_##s, type, T##_class, T##_SLOT_##s, \
		slot_o_.m, slot_a_.m, #T "_make: " #s " is refused")
#define SLOT_OF_ARG_(store, T, type, s, m, value) \
	SLOT_PUT_##store(T##_set_##s, type, T##_class, T##_SLOT_##s, \
		slot_o_.m, value, #T "_of: " #s " is refused")
#define SLOT_NO_HOOK_(object) ((void)0)
#define SLOT_NO_MORE_

#if defined(__cplusplus)
template <class type, class complaint> struct slot_needed_ {
	type value;
	constexpr slot_needed_(type given) : value(given) {}
	constexpr operator type() const { return value; }
};
#define SLOT_ARG_MEMBER_(need, test, store, keep, T, type, s, m, initial) \
	SLOT_ARG_MEMBER_##need(type, \
		struct T##_make_missing_required_slot_##s, m, initial)
#define SLOT_ARG_MEMBER_NEED(type, missing, m, initial) \
	slot_needed_<type, missing> m;
#define SLOT_ARG_MEMBER_MAY(type, missing, m, initial) \
	type m = initial;
#define SLOT_ARGS_OF_(T, list, slots, ...) T##_args slot_a_{__VA_ARGS__};
#else
#define SLOT_ARG_MEMBER_(need, test, store, keep, T, type, s, m, initial) \
	type m;
#define SLOT_ARGS_OF_(T, list, slots, ...) \
	struct T##_args slot_a_ = {list(slots) __VA_ARGS__};
#endif
#if defined(__GNUC__)
#define SLOT_ARG_INIT_NEED(missing, text, type, initial) \
	__extension__({ \
		type missing(void) __attribute__((const, error(text))); \
		missing(); \
	})
#else
#define SLOT_ARG_INIT_NEED(missing, text, type, initial) SLOT_ZERO_OF_(type)
#define SLOT_ZERO_OF_(type) \
	__extension__({ static type slot_zero_; slot_zero_; })
#endif
#if defined(__clang__)
#define SLOT_OVERRIDES_ \
	_Pragma("GCC diagnostic push") \
	_Pragma("GCC diagnostic ignored \"-Winitializer-overrides\"") \
	_Pragma("GCC diagnostic ignored \"-Wshadow\"")
#define SLOT_OVERRIDDEN_ _Pragma("GCC diagnostic pop")
#elif defined(__GNUC__)
#define SLOT_OVERRIDES_ \
	_Pragma("GCC diagnostic push") \
	_Pragma("GCC diagnostic ignored \"-Woverride-init\"") \
	_Pragma("GCC diagnostic ignored \"-Woverride-init-side-effects\"") \
	_Pragma("GCC diagnostic ignored \"-Wshadow\"")
#define SLOT_OVERRIDDEN_ _Pragma("GCC diagnostic pop")
#else
#define SLOT_OVERRIDES_
#define SLOT_OVERRIDDEN_
#endif

#define SLOT_MAKE_(T, slots, hook, ...) \
	__extension__({ \
		SLOT_OVERRIDES_ \
		struct T##_args { slots(SLOT_ARG_MEMBER_) }; \
		SLOT_ARGS_OF_(T, slots, SLOT_ARG_INIT_, __VA_ARGS__) \
		SLOT_OVERRIDDEN_ \
		T slot_o_; \
		T##_init(&slot_o_); \
		slots(SLOT_ARG_PUT_) \
		hook(&slot_o_); \
		slot_o_; \
	})
#define SLOT_OF_(T, hook, stores) \
	__extension__({ \
		T slot_o_; \
		T##_init(&slot_o_); \
		stores \
		hook(&slot_o_); \
		slot_o_; \
	})
#define SLOT_REPLACE_(T, slots, hook, object, ...) \
	__extension__({ \
		SLOT_OVERRIDES_ \
		const T *slot_f_ = object; \
		struct T##_args { slots(SLOT_ARG_MEMBER_) }; \
		SLOT_ARGS_OF_(T, slots, SLOT_ARG_KEEP_, __VA_ARGS__) \
		SLOT_OVERRIDDEN_ \
		T slot_o_; \
		T##_init(&slot_o_); \
		SLOT_EXPECT_(slot_copy(&T##_class, &slot_o_, slot_f_), \
			"out of memory"); \
		slots(SLOT_ARG_PUT_) \
		hook(&slot_o_); \
		slot_o_; \
	})
/* clang-format on */


/*---- json.h --------------------------------------------------------------*/

/*
 * JSON (RFC 8259) in and out, driven by the tables. Reader and writer have a
 * buffer that the caller gives them and a function that fills or empties it, so
 * that a file may be larger than memory: nothing is allocated but what objects
 * own.
 *
 *   char buffer[4096], text[256];
 *   slot_json_reader reader;
 *   Order order = Order_DEFAULTS;
 *
 *   slot_json_reader_init(&reader, buffer, sizeof buffer, read_file, file);
 *   while (slot_json_next(&reader) && Order_from_json(&order, &reader))
 *           add(&order);        // of JSON Lines, or of one array of all
 *   if (!slot_json_done(&reader)) {
 *           slot_json_message(&reader, "orders.json", text, sizeof text);
 *           puts(text);         // orders.json:3:17: legs[2].qty: 1000001 is
 *   }                           // above 1000000
 *
 *   slot_json_writer_init(&writer, buffer, sizeof buffer, write_file, file);
 *   slot_json_lines(&writer);   // each object ends its line
 *   Order_to_json(&order, &writer);
 *   if (!slot_json_finish(&writer)) ...     // hands on the rest
 *
 * A class C gives
 *
 *   C_to_json(o, writer)
 *   C_from_json(o, reader)    o is an object that has been initialised: what it
 *                             has is given up. At a fault it is as C_init
 *                             leaves it
 *   C_new_from_json(pool, reader)
 *                             a new object of the pool; NULL at a fault. Of a
 *                             tagged class: of C or of the class below it that
 *                             the tag says
 *
 * A post_init hook of C is called then, those of objects inside it are not.
 *
 * what             is, as text
 * number           a number, with all its digits. A real that is none: "NaN",
 *                  "Infinity", "-Infinity"
 * bool, char       true or false; a text of one character, "" for 0, bytes from
 *                  0x80 on as U+0080 to U+00FF
 * enum             the text of its value; the number of an unknown one of an
 *                  open enum
 * flags enum       the list of its values' texts; a number where that does not
 *                  tell all bits
 * text, string     a text
 * bytes            a text, in base64
 * arrays, lists    a list, of lists where there are more dimensions
 * object, own      an object; a pointer to none: null. Of an open class with
 *                  what its dictionary has
 * ref              the identifier of what it points to, or null; not written
 *                  where its class has none, or as an index. Read with the
 *                  reader's resolve, which finds it
 * weak, ref void   never written, and unknown when read
 * optional, unset  left out, or null where it has a default; null may always be
 *                  read
 *
 * A slot without default must be there, unless it is optional. An attribute
 * that there is not is refused, or as the class says. Names may come in any
 * order; the tag comes first, or within what the buffer holds. Names are those
 * that the schema gives for text formats.
 */

/* More that reading can come back with. */
/* clang-format off */
enum slot_json_status {
	SLOT_JSON_SYNTAX = -20,    /* no JSON */
	SLOT_JSON_UTF8 = -21,
	SLOT_JSON_TOO_DEEP = -22,
	SLOT_JSON_MISSING = -23,   /* a slot that must be there is not */
	SLOT_JSON_DUPLICATE = -24, /* a name stands twice */
	SLOT_JSON_IO = -25         /* the caller's function failed */
};
/* clang-format on */

/** Nesting of arrays and objects that a reader takes unless its depth_limit is
 * set to another, which is at most SLOT_JSON_DEPTH_MOST; and that a writer
 * writes. */
#define SLOT_JSON_DEPTH 64
#define SLOT_JSON_DEPTH_MOST 1024

/** The least that a buffer may have; numbers, and names that are not slots',
 * are at most as long as a reader's buffer. */
#define SLOT_JSON_BUFFER_LEAST 64

/** Fills a buffer: the bytes that it got, 0 at the end, SLOT_JSON_FAILED at a
 * fault. */
typedef size_t
slot_json_read_function(void *context, char *buffer, size_t size);
#define SLOT_JSON_FAILED SIZE_MAX

/** Takes all bytes: false at a fault. */
typedef bool
slot_json_write_function(void *context, const char *text, size_t size);

struct slot_json_place_;

/* clang-format off */
typedef struct slot_json_reader {
	/* The caller may set these after slot_json_reader_init: the pool which
	 * has, or whose peers have, the objects that own pointers lead to
	 * (C_new_from_json uses its own instead); what finds the object that a
	 * ref leads to, NULL where it is refused; classes that tags may say
	 * besides those of the slot's tables, of other files and, with --split,
	 * of other headers. */
	slot_pool *pool;
	void *(*resolve)(void *context, const slot_class *type,
			 slot_value identifier);
	void *resolve_context;
	const slot_class *const *classes;
	size_t class_count;
	unsigned depth_limit;
	/* The rest is the reader's. */
	int status;                     /* SLOT_OK, or what came first */
	const char *start, *at, *end;   /* of what is in memory: all, and what
					 * is not read yet */
	const char *hold;               /* from here on it stays in memory; or
					 * NULL */
	const char *mark;               /* where the value in hand begins; or
					 * NULL */
	char *buffer;                   /* NULL: all of the text is in memory */
	size_t size;
	slot_json_read_function *read;
	void *context;
	uint64_t line, column;          /* of start; from 1 on, columns are
					 * characters */
	uint64_t mark_line, mark_column; /* of mark, where it is in memory no
					  * more */
	unsigned depth;
	uint8_t form;                   /* what the top level is; 0: not known
					 * yet */
	bool is_at_end, has_begun;
	struct slot_json_place_ *place; /* the object that is being read */
	char message[256];
} slot_json_reader;

typedef struct slot_json_writer {
	char *buffer;
	size_t size, used;
	slot_json_write_function *write; /* NULL: all has to fit in buffer */
	void *context;
	int status;                      /* SLOT_OK; SLOT_JSON_IO, ..._TOO_DEEP;
					  * SLOT_JSON_UTF8: a text that is
					  * none */
	unsigned depth;
	uint8_t form;
	bool has_items;
} slot_json_writer;
/* clang-format on */

/** The buffer is of SLOT_JSON_BUFFER_LEAST bytes or more, and both outlive the
 * reader. */
SLOT_EXTERN void
slot_json_reader_init(slot_json_reader *reader, char *buffer, size_t size,
	slot_json_read_function *read, void *context);

/** Of a text that is in memory; it is not written to. */
SLOT_EXTERN void
slot_json_reader_of_text(
	slot_json_reader *reader, const char *text, size_t length);

/** Whether there is another value, in a text that is one value, JSON Lines or
 * one array. False at its end, and after a fault. */
SLOT_EXTERN bool
slot_json_next(slot_json_reader *reader);

/** Reads an object that is as slot_init leaves it, and is so again at a
 * fault. */
SLOT_EXTERN bool
slot_json_read(slot_json_reader *reader, const slot_class *type, void *object);

/** Reads a new object of the class, or of that one below it which the tag says;
 * NULL at a fault. */
SLOT_EXTERN void *
slot_json_read_new(
	slot_json_reader *reader, slot_pool *pool, const slot_class *type);

/** Reads a value of any kind and forgets it. */
SLOT_EXTERN bool
slot_json_skip(slot_json_reader *reader);

/** Whether all was read, nothing but white space follows, and there was no
 * fault. */
SLOT_EXTERN bool
slot_json_done(slot_json_reader *reader);

/** What is wrong: "file:line:col: path: what". Writes at most size bytes, the
 * last a zero, and returns the whole length, as snprintf. */
SLOT_EXTERN size_t
slot_json_message(const slot_json_reader *reader, const char *file, char *text,
	size_t size);

SLOT_EXTERN void
slot_json_writer_init(slot_json_writer *writer, char *buffer, size_t size,
	slot_json_write_function *write, void *context);

/** From here on each value ends its line; or all are the elements of one
 * array. */
SLOT_EXTERN void
slot_json_lines(slot_json_writer *writer);
SLOT_EXTERN void
slot_json_array(slot_json_writer *writer);

/** Writes an object as one of that class; and one in a pool as one of its own
 * class. */
SLOT_EXTERN bool
slot_json_write(
	slot_json_writer *writer, const slot_class *type, const void *object);
SLOT_EXTERN bool
slot_json_write_in_pool(slot_json_writer *writer, const void *object);

/** Ends the array and hands on what is in the buffer; without a function, ends
 * the text by a zero, for which there must be room. False where anything
 * failed. */
SLOT_EXTERN bool
slot_json_finish(slot_json_writer *writer);

#endif /* SLOTGEN_H */

/*==== implementation: once per program =====================================*/

#if defined(SLOTGEN_IMPLEMENTATION) && !defined(SLOTGEN_IMPLEMENTED)
#define SLOTGEN_IMPLEMENTED


/*---- members.c -----------------------------------------------------------*/

/*
 * Strings, bytes and lists that an object owns: one pointer each, which is
 * set, grown and freed here. Memory comes from malloc and its kin, unless the
 * program says from where.
 */

#if !defined(SLOT_MALLOC)
#include <stdlib.h>
/* clang-format off */
#define SLOT_MALLOC(size)           malloc(size)
#define SLOT_REALLOC(pointer, size) realloc(pointer, size)
#define SLOT_FREE(pointer)          free(pointer)
/* clang-format on */
#endif

/* A pointer kept in an object that may be unaligned. */
static void *
slot_cell_get_(const void *cell)
{
	void *pointer;

	memcpy(&pointer, cell, sizeof pointer);
	return pointer;
}

static void
slot_cell_put_(void *cell, const void *pointer)
{
	memcpy(cell, &pointer, sizeof pointer);
}

/*---- 5  Members */

const struct slot_empty_ slot_empty_ = {{0, 0}, 0};

static bool
slot_is_empty_(const void *pointer)
{
	return pointer == &slot_empty_.zero;
}

static slot_block *
slot_block_of_(void *elements)
{
	void *block = SLOT_CAST(char *, elements) - sizeof(slot_block);

	return SLOT_CAST(slot_block *, block);
}

bool
slot_string_set(void *cell, const char *text, size_t length)
{
	char *copy;

	if (length == 0) {
		slot_string_clear(cell);
		slot_cell_put_(cell, &slot_empty_.zero);
		return true;
	}
	if (length == SIZE_MAX)
		return false;
	copy = SLOT_CAST(char *, SLOT_MALLOC(length + 1));
	if (!copy)
		return false;
	memcpy(copy, text, length);
	copy[length] = 0;
	slot_string_clear(cell);
	slot_cell_put_(cell, copy);
	return true;
}

bool
slot_string_copy(void *cell, const char *text)
{
	if (text)
		return slot_string_set(cell, text, strlen(text));
	slot_string_clear(cell);
	return true;
}

void
slot_own_set(void *cell, void *object)
{
	void *old = slot_cell_get_(cell);

	slot_cell_put_(cell, object);
	if (old != object)
		slot_free(old);
}

void
slot_string_clear(void *cell)
{
	void *text = slot_cell_get_(cell);

	if (text && !slot_is_empty_(text))
		SLOT_FREE(text);
	slot_cell_put_(cell, NULL);
}

bool
slot_bytes_set(void *cell, const void *data, size_t size)
{
	void *fresh = NULL;

	if (size == 0) {
		slot_list_clear(cell);
		slot_cell_put_(cell, &slot_empty_.zero);
		return true;
	}
	if (!slot_list_reserve(&fresh, size, 1))
		return false;
	memcpy(fresh, data, size);
	slot_block_of_(fresh)->count = size;
	slot_list_clear(cell);
	slot_cell_put_(cell, fresh);
	return true;
}

void
slot_list_clear(void *cell)
{
	void *elements = slot_cell_get_(cell);

	if (elements && !slot_is_empty_(elements))
		SLOT_FREE(slot_block_of_(elements));
	slot_cell_put_(cell, NULL);
}

bool
slot_list_reserve(void *cell, size_t count, size_t element_size)
{
	void *elements = slot_cell_get_(cell), *moved;
	slot_block *block = NULL;

	if (count == 0 && !elements)
		slot_cell_put_(cell, &slot_empty_.zero);
	if (count == 0)
		return true;
	if (elements && !slot_is_empty_(elements)) {
		block = slot_block_of_(elements);
		if (block->capacity >= count)
			return true;
	}
	if (count > (SIZE_MAX - sizeof *block) / element_size)
		return false;
	moved = SLOT_REALLOC(block, sizeof *block + count * element_size);
	if (!moved)
		return false;
	if (!block)
		memset(moved, 0, sizeof *block);
	block = SLOT_CAST(slot_block *, moved);
	block->capacity = count;
	slot_cell_put_(cell, block + 1);
	return true;
}

void *
slot_list_insert(void *cell, size_t i, size_t element_size)
{
	size_t count = slot_block_count(slot_cell_get_(cell)), room = count + 1;
	slot_block *block;
	char *elements;

	SLOT_ASSERT_(i <= count);
	if (i > count || count == UINT32_MAX)
		return NULL;
	elements = SLOT_CAST(char *, slot_cell_get_(cell));
	if (!elements || slot_is_empty_(elements))
		room = element_size < 32 ? 4 : 1;
	else if (slot_block_of_(elements)->capacity == count)
		room = count + count / 2 + 1;
	if (!slot_list_reserve(cell, room, element_size) &&
		!slot_list_reserve(cell, count + 1, element_size))
		return NULL;
	elements = SLOT_CAST(char *, slot_cell_get_(cell));
	block = slot_block_of_(elements);
	slot_open_gap(elements, i, count, element_size);
	memset(elements + i * element_size, 0, element_size);
	block->count = count + 1;
	return elements + i * element_size;
}

bool
slot_list_put(void *cell, size_t i, const void *value, size_t element_size)
{
	const void *elements = slot_cell_get_(cell);
	uintptr_t from = SLOT_ADDRESS_(value), first = SLOT_ADDRESS_(elements);
	bool is_own = from >= first &&
		from - first < slot_block_count(elements) * element_size;
	char *at = SLOT_CAST(char *, slot_list_insert(cell, i, element_size));

	if (!at)
		return false;
	if (is_own) { /* it has moved */
		size_t number = SLOT_CAST(size_t, from - first) / element_size;

		value = slot_element_(slot_cell_get_(cell),
			number + (number >= i), element_size);
	}
	memcpy(at, value, element_size);
	return true;
}

void
slot_list_remove(void *cell, size_t i, size_t element_size)
{
	void *elements = slot_cell_get_(cell);
	size_t count = slot_block_count(elements);

	SLOT_ASSERT_(i < count);
	if (i >= count)
		return;
	slot_close_gap(elements, i, count, element_size);
	slot_block_of_(elements)->count = count - 1;
}


/*---- read_write.c --------------------------------------------------------*/

/*
 * One element of a slot as a slot_value, and back. How it is kept (as a word,
 * as some bits of one, in which order of bytes) stands in its slot_info; so
 * does what tells whether it is set: a bit, a number to spare, a null pointer.
 */

static bool
slot_flipped_(const slot_info *slot)
{
	return (slot->flags &
		       (SLOT_HOST_IS_BIG ? SLOT_IS_LITTLE : SLOT_IS_BIG)) != 0;
}

/* The bits of a whole or packed number. */
static uint64_t
slot_raw_(const slot_info *slot, const void *at)
{
	uint64_t word = slot_load(at, slot->size, slot_flipped_(slot));

	return slot->width ? slot_bits(word, slot->bit, slot->width) : word;
}

static unsigned
slot_width_(const slot_info *slot)
{
	return slot->width ? slot->width : slot->size * 8;
}

static bool
slot_is_signed_(const slot_info *slot)
{
	return slot->kind == SLOT_KIND_INT ||
		(slot->flags & SLOT_IS_SIGNED) != 0;
}

/* The number that stands for unset, as it is stored. */
static uint64_t
slot_spare_(const slot_info *slot, unsigned width)
{
	bool near = (slot->flags & SLOT_HAS_NEAR_SPARE) != 0;

	if (slot_is_signed_(slot))
		return near ? slot_ones(width) >> 1
			    : SLOT_CAST(uint64_t, 1) << (width - 1);
	return near ? 0 : slot_ones(width);
}

static bool
slot_is_set_(const slot_info *slot, const void *object)
{
	const void *at = slot_place_(object, slot->offset);
	unsigned width = slot_width_(slot);

	if (slot->flags & SLOT_HAS_PRESENCE)
		return slot_bit(
			slot_load(slot_place_(object, slot->presence_offset),
				slot->presence_size, slot_flipped_(slot)),
			slot->presence_bit);
	if (slot->flags & SLOT_HAS_NULL) {
		if (slot->flags & SLOT_IS_LIST)
			return slot_cell_get_(at) != NULL;
		if (slot->flags & SLOT_IS_INDEX)
			return slot_load(at, 4, false) != 0;
		if (slot->kind == SLOT_KIND_WEAK)
			return slot_load(slot_place_(at, 4), 4, false) != 0;
		return slot_cell_get_(at) != NULL;
	}
	if (slot->flags & SLOT_HAS_SPARE)
		return slot_raw_(slot, at) != slot_spare_(slot, width);
	return true;
}

size_t
slot_count(const slot_class *type, const void *object, int number)
{
	const slot_info *slot;

	if (number < 0 || SLOT_CAST(uint32_t, number) >= type->count)
		return 0;
	slot = slot_class_info(type, number);
	if (slot->flags & SLOT_IS_LIST)
		return slot_block_count(slot_cell_get_(
			       slot_place_(object, slot->offset))) *
			slot->inner;
	if (slot->flags & SLOT_IS_BOUNDED)
		return SLOT_CAST(size_t,
			       slot_load(
				       slot_place_(object, slot->count_offset),
				       slot->count_size, slot_flipped_(slot))) *
			slot->inner;
	return slot->length;
}

static void
slot_number_value_(const slot_info *slot, uint64_t raw, slot_value *value)
{
	unsigned width = slot_width_(slot);

	switch (slot->kind) {
	case SLOT_KIND_BOOL:
		value->as.boolean = raw != 0;
		break;
	case SLOT_KIND_CHAR:
		value->as.character = SLOT_CAST(char, raw);
		break;
	case SLOT_KIND_REAL:
		value->as.real = slot->size == 4
			? SLOT_CAST(double, slot_float_of_bits(raw))
			: slot_double_of_bits(raw);
		break;
	default:
		value->as.natural = raw;
		if (slot_is_signed_(slot))
			value->as.integer = slot_signed(raw, 0, width);
	}
}

int
slot_read_at(const slot_class *type, const void *object, int number,
	size_t index, slot_value *value)
{
	const slot_info *slot;
	const void *at;
	bool is_set;

	if (number < 0 || SLOT_CAST(uint32_t, number) >= type->count)
		return SLOT_NO_ATTRIBUTE;
	slot = slot_class_info(type, number);
	*value = slot_value_of_(SLOT_CAST(slot_kind, slot->kind));
	is_set = slot_is_set_(slot, object);
	if (index >= slot_count(type, object, number))
		return is_set ? SLOT_OUT_OF_RANGE : SLOT_UNSET;
	at = slot_place_(object, slot->offset);
	if (slot->flags & SLOT_IS_LIST)
		at = slot_cell_get_(at);
	at = slot_place_(at, SLOT_CAST(int64_t, index * slot->size));
	switch (slot->kind) {
	case SLOT_KIND_TEXT:
		value->as.text = SLOT_CAST(const char *, at);
		value->length = SLOT_CAST(uint32_t, strlen(value->as.text));
		break;
	case SLOT_KIND_STRING:
		value->as.text = SLOT_CAST(const char *, slot_cell_get_(at));
		if (!value->as.text)
			value->as.text = slot_class_text(type,
				SLOT_CAST(uint32_t, slot->initial.natural));
		value->length = SLOT_CAST(uint32_t, strlen(value->as.text));
		break;
	case SLOT_KIND_BYTES:
		value->as.data = slot_cell_get_(at);
		value->length = SLOT_CAST(
			uint32_t, slot_block_count(value->as.data));
		break;
	case SLOT_KIND_OBJECT:
		value->as.object = at;
		break;
	case SLOT_KIND_OWN:
		value->as.object = slot_cell_get_(at);
		break;
	case SLOT_KIND_REF:
		if (slot->flags & SLOT_IS_INDEX)
			*value = slot_uint(slot_load(at, 4, false));
		else
			memcpy(&value->as.ref, at, sizeof value->as.ref);
		break;
	case SLOT_KIND_WEAK:
		memcpy(&value->as.weak, at, sizeof value->as.weak);
		break;
	default:
		slot_number_value_(slot, slot_raw_(slot, at), value);
		if (!is_set && slot->flags & SLOT_HAS_SPARE)
			value->as.natural = slot->initial.natural;
	}
	return is_set ? SLOT_OK : SLOT_UNSET;
}

/* Whether an enum's slot may hold a number: an open one whatever fits. */
static bool
slot_enum_takes_(const slot_info *slot, int64_t number)
{
	const slot_enum *type = slot_info_enum(slot);
	unsigned width = slot_width_(slot);
	int64_t known = 0;
	uint32_t i;

	if (type->flags & SLOT_ENUM_OPEN)
		return slot_is_signed_(slot)
			? slot_signed(SLOT_CAST(uint64_t, number), 0, width) ==
				number
			: SLOT_CAST(uint64_t, number) <= slot_ones(width);
	if (!(type->flags & SLOT_ENUM_FLAGS))
		return slot_enum_text(type, number) != NULL;
	for (i = 0; i < type->count; i++)
		known |= slot_enum_values(type)[i].number;
	return (number & ~known) == 0;
}

/* SLOT_OK and the bits to store, or why the value is none for this slot. */
static int
slot_encode_(const slot_info *slot, slot_value value, uint64_t *raw)
{
	bool is_int = value.kind == SLOT_KIND_INT,
	     is_uint = value.kind == SLOT_KIND_UINT;
	bool has_range = (slot->flags & SLOT_HAS_RANGE) != 0;
	unsigned width = slot_width_(slot);

	*raw = value.as.natural;
	switch (slot->kind) {
	case SLOT_KIND_BOOL:
		*raw = value.kind == SLOT_KIND_BOOL && value.as.boolean;
		return value.kind == SLOT_KIND_BOOL ? SLOT_OK : SLOT_WRONG_TYPE;
	case SLOT_KIND_CHAR:
		*raw = SLOT_CAST(unsigned char, value.as.character);
		return value.kind == SLOT_KIND_CHAR ? SLOT_OK : SLOT_WRONG_TYPE;
	case SLOT_KIND_ENUM:
		if (value.kind != SLOT_KIND_ENUM)
			return SLOT_WRONG_TYPE;
		return slot_enum_takes_(slot, value.as.integer)
			? SLOT_OK
			: SLOT_OUT_OF_RANGE;
	case SLOT_KIND_REAL:
		if (value.kind != SLOT_KIND_REAL)
			return SLOT_WRONG_TYPE;
		if (has_range &&
			!(value.as.real >= slot->low.real &&
				value.as.real <= slot->high.real))
			return SLOT_OUT_OF_RANGE;
		*raw = slot->size == 4
			? slot_bits_of_float(SLOT_CAST(float, value.as.real))
			: slot_bits_of_double(value.as.real);
		return SLOT_OK;
	case SLOT_KIND_UINT:
		if (!is_int && !is_uint)
			return SLOT_WRONG_TYPE;
		if ((is_int && value.as.integer < 0) ||
			value.as.natural > slot_ones(width))
			return SLOT_OUT_OF_RANGE;
		if (has_range &&
			(value.as.natural < slot->low.natural ||
				value.as.natural > slot->high.natural))
			return SLOT_OUT_OF_RANGE;
		return SLOT_OK;
	case SLOT_KIND_INT:
		if (!is_int && !is_uint)
			return SLOT_WRONG_TYPE;
		if (is_uint && value.as.natural > slot_ones(63))
			return SLOT_OUT_OF_RANGE;
		if (slot_signed(value.as.natural, 0, width) != value.as.integer)
			return SLOT_OUT_OF_RANGE;
		if (has_range &&
			(value.as.integer < slot->low.integer ||
				value.as.integer > slot->high.integer))
			return SLOT_OUT_OF_RANGE;
		return SLOT_OK;
	default:
		return SLOT_READ_ONLY;
	}
}

static bool
slot_is_text_(slot_value value)
{
	return value.kind == SLOT_KIND_TEXT || value.kind == SLOT_KIND_STRING;
}

/* What owns nothing but its bytes in the object, or why the value is none for
 * it. */
static int
slot_store_(const slot_info *slot, void *at, slot_value value)
{
	bool flip = slot_flipped_(slot);
	uint64_t raw;
	int status;

	switch (slot->kind) {
	case SLOT_KIND_TEXT:
		if (!slot_is_text_(value))
			return SLOT_WRONG_TYPE;
		if ((value.length && memchr(value.as.text, 0, value.length)) ||
			!slot_put_text(SLOT_CAST(char *, at), slot->size,
				value.as.text, value.length))
			return SLOT_OUT_OF_RANGE;
		return SLOT_OK;
	case SLOT_KIND_REF:
		if (slot->flags & SLOT_IS_INDEX) {
			if (value.kind != SLOT_KIND_UINT &&
				value.kind != SLOT_KIND_INT)
				return SLOT_WRONG_TYPE;
			if (value.as.natural > UINT32_MAX)
				return SLOT_OUT_OF_RANGE;
			slot_store(at, 4, false, value.as.natural);
			return SLOT_OK;
		}
		if (value.kind != SLOT_KIND_REF)
			return SLOT_WRONG_TYPE;
		memcpy(at, &value.as.ref, sizeof value.as.ref);
		return SLOT_OK;
	case SLOT_KIND_WEAK:
		if (value.kind != SLOT_KIND_WEAK)
			return SLOT_WRONG_TYPE;
		memcpy(at, &value.as.weak, sizeof value.as.weak);
		return SLOT_OK;
	default:
		status = slot_encode_(slot, value, &raw);
		if (status != SLOT_OK)
			return status;
		if (slot->width)
			raw = slot_put64(slot_load(at, slot->size, flip),
				slot->bit, slot->width, raw);
		slot_store(at, slot->size, flip, raw);
		return SLOT_OK;
	}
}

/* What has memory of its own. */
static int
slot_store_owned_(const slot_info *slot, void *at, slot_value value)
{
	switch (slot->kind) {
	case SLOT_KIND_STRING:
		if (slot->flags & SLOT_IS_BORROWED)
			return SLOT_READ_ONLY;
		if (!slot_is_text_(value))
			return SLOT_WRONG_TYPE;
		if (value.length && memchr(value.as.text, 0, value.length))
			return SLOT_OUT_OF_RANGE;
		return slot_string_set(at, value.as.text, value.length)
			? SLOT_OK
			: SLOT_NO_MEMORY;
	case SLOT_KIND_BYTES:
		if (value.kind != SLOT_KIND_BYTES)
			return SLOT_WRONG_TYPE;
		return slot_bytes_set(at, value.as.data, value.length)
			? SLOT_OK
			: SLOT_NO_MEMORY;
	case SLOT_KIND_OWN:
		if (value.kind != SLOT_KIND_OWN)
			return SLOT_WRONG_TYPE;
		if (value.as.ref &&
			!slot_is_a(slot_class_of(value.as.ref),
				slot_info_class(slot)))
			return SLOT_WRONG_TYPE;
		slot_own_set(at, value.as.ref);
		return SLOT_OK;
	default:
		return slot_store_(slot, at, value);
	}
}

static void
slot_presence_put_(const slot_info *slot, void *object, bool is_set)
{
	char *at = SLOT_CAST(char *, object) + slot->presence_offset;
	bool flip = slot_flipped_(slot);

	if (!(slot->flags & SLOT_HAS_PRESENCE))
		return;
	slot_store(at, slot->presence_size, flip,
		slot_put64(slot_load(at, slot->presence_size, flip),
			slot->presence_bit, 1, is_set));
}

/* Where the first element is: of a list in its own memory. */
static char *
slot_elements_(const slot_info *slot, void *object)
{
	char *at = SLOT_CAST(char *, object) + slot->offset;

	return slot->flags & SLOT_IS_LIST
		? SLOT_CAST(char *, slot_cell_get_(at))
		: at;
}

/* The functions of which the names end in _ do not mind that a slot is
 * read-only. */
static int
slot_write_at_(const slot_class *type, void *object, int number, size_t index,
	slot_value value)
{
	const slot_info *slot = slot_class_info(type, number);
	int status;

	if (index >= slot_count(type, object, number))
		return SLOT_OUT_OF_RANGE;
	status = slot_store_owned_(
		slot, slot_elements_(slot, object) + index * slot->size, value);
	if (status == SLOT_OK)
		slot_presence_put_(slot, object, true);
	return status;
}


/*---- start.c -------------------------------------------------------------*/

/* What an object starts with: slot_init, by the values in the tables. */

/* Makes elements start, the first of which has that number; their memory is
 * zeros. */
static void
slot_elements_init_(const slot_class *type, const slot_info *slot, char *at,
	size_t first, size_t count)
{
	const slot_number *starts = NULL;
	const slot_class *target;
	const char *text;
	slot_number start;
	size_t i;

	if (slot->flags & SLOT_HAS_STARTS)
		starts = slot_info_starts(slot);
	for (i = first; i < first + count; i++, at += slot->size) {
		start = starts ? starts[i] : slot->initial;
		switch (slot->kind) {
		case SLOT_KIND_TEXT:
			text = slot_class_text(
				type, SLOT_CAST(uint32_t, start.natural));
			slot_put_text(at, slot->size, text, strlen(text));
			break;
		case SLOT_KIND_OBJECT:
			target = slot_info_class(slot);
			slot_init(target, at);
			break;
		case SLOT_KIND_STRING:
		case SLOT_KIND_BYTES:
		case SLOT_KIND_REF:
		case SLOT_KIND_OWN:
		case SLOT_KIND_WEAK:
			memset(at, 0, slot->size);
			break;
		case SLOT_KIND_REAL:
			if (slot->size == 4)
				start.natural = slot_bits_of_float(
					SLOT_CAST(float, start.real));
			slot_store(at, slot->size, slot_flipped_(slot),
				start.natural);
			break;
		default:
			slot_store(at, slot->size, slot_flipped_(slot),
				start.natural);
		}
	}
}

/* A number that is no array, whose start may be the one that stands for
 * unset. */
static void
slot_number_init_(const slot_info *slot, char *at, bool is_set)
{
	bool flip = slot_flipped_(slot);
	uint64_t raw = slot->initial.natural;

	if (slot->kind == SLOT_KIND_REAL && slot->size == 4)
		raw = slot_bits_of_float(SLOT_CAST(float, slot->initial.real));
	if (slot->flags & SLOT_HAS_SPARE && !is_set)
		raw = slot_spare_(slot, slot_width_(slot));
	if (slot->width)
		raw = slot_put64(slot_load(at, slot->size, flip), slot->bit,
			slot->width, raw);
	slot_store(at, slot->size, flip, raw);
}

static bool
slot_is_number_(const slot_info *slot)
{
	return slot->kind <= SLOT_KIND_CHAR &&
		!(slot->flags &
			(SLOT_IS_ARRAY | SLOT_IS_BOUNDED | SLOT_IS_LIST));
}

void
slot_init(const slot_class *type, void *object)
{
	uint32_t i;

	memset(object, 0, type->size);
	for (i = 0; i < type->count; i++) {
		const slot_info *slot = slot_class_info(
			type, SLOT_CAST(int, i));
		bool is_set = (slot->flags & SLOT_HAS_DEFAULT) != 0;
		char *at = SLOT_CAST(char *, object) + slot->offset;

		if (slot->flags & SLOT_IS_LIST)
			continue;
		if (slot_is_number_(slot))
			slot_number_init_(slot, at, is_set);
		else
			slot_elements_init_(type, slot, at, 0, slot->length);
		slot_presence_put_(slot, object, is_set);
	}
}


/*---- rows.c --------------------------------------------------------------*/

/*
 * Rows of arrays and lists are inserted and removed, with what their elements
 * own; optional slots are unset. The functions at the end are for users: they
 * refuse a slot that is read-only.
 */

/* Whether elements of the slot own something. */
static bool
slot_is_owner_(const slot_info *slot)
{
	switch (slot->kind) {
	case SLOT_KIND_STRING:
		return !(slot->flags & SLOT_IS_BORROWED);
	case SLOT_KIND_BYTES:
	case SLOT_KIND_OWN:
		return true;
	case SLOT_KIND_OBJECT:
		return (slot_info_class(slot)->flags & SLOT_CLASS_OWNS) != 0;
	default:
		return false;
	}
}

/* Gives up what elements own; their memory is zeros then, where they own
 * something. */
static void
slot_elements_release_(const slot_info *slot, char *at, size_t count)
{
	const slot_class *target;
	size_t i;

	for (i = 0; i < count; i++, at += slot->size)
		switch (slot->kind) {
		case SLOT_KIND_STRING:
			if (!(slot->flags & SLOT_IS_BORROWED))
				slot_string_clear(at);
			break;
		case SLOT_KIND_BYTES:
			slot_list_clear(at);
			break;
		case SLOT_KIND_OWN:
			slot_own_set(at, NULL);
			break;
		case SLOT_KIND_OBJECT:
			target = slot_info_class(slot);
			if (!(target->flags & SLOT_CLASS_OWNS))
				break;
			slot_release(target, at);
			memset(at, 0, slot->size);
			break;
		default:
			return;
		}
}

static void
slot_count_put_(const slot_info *slot, void *object, size_t rows)
{
	slot_store(SLOT_CAST(char *, object) + slot->count_offset,
		slot->count_size, slot_flipped_(slot), rows);
}

static int
slot_insert_(const slot_class *type, void *object, int number, size_t row)
{
	const slot_info *slot = slot_class_info(type, number);
	size_t bytes = SLOT_CAST(size_t, slot->size) * slot->inner;
	size_t rows = slot_count(type, object, number) / slot->inner;
	char *at = SLOT_CAST(char *, object) + slot->offset;

	if (row > rows)
		return SLOT_OUT_OF_RANGE;
	if (slot->flags & SLOT_IS_LIST) {
		at = SLOT_CAST(char *, slot_list_insert(at, row, bytes));
		if (!at)
			return SLOT_NO_MEMORY;
		slot_elements_init_(type, slot, at, 0, slot->inner);
		return SLOT_OK;
	}
	if (!(slot->flags & SLOT_IS_BOUNDED))
		return SLOT_WRONG_TYPE;
	if (rows == slot->length / slot->inner)
		return SLOT_OUT_OF_RANGE;
	slot_open_gap(at, row, rows, bytes);
	slot_elements_init_(
		type, slot, at + row * bytes, row * slot->inner, slot->inner);
	slot_count_put_(slot, object, rows + 1);
	slot_presence_put_(slot, object, true);
	return SLOT_OK;
}

static int
slot_remove_(const slot_class *type, void *object, int number, size_t row)
{
	const slot_info *slot = slot_class_info(type, number);
	size_t bytes = SLOT_CAST(size_t, slot->size) * slot->inner;
	size_t rows = slot_count(type, object, number) / slot->inner;
	char *first = slot_elements_(slot, object);

	if (!(slot->flags & (SLOT_IS_LIST | SLOT_IS_BOUNDED)))
		return SLOT_WRONG_TYPE;
	if (row >= rows)
		return SLOT_OUT_OF_RANGE;
	slot_elements_release_(slot, first + row * bytes, slot->inner);
	if (slot->flags & SLOT_IS_LIST) {
		slot_list_remove(
			SLOT_CAST(char *, object) + slot->offset, row, bytes);
		return SLOT_OK;
	}
	slot_close_gap(first, row, rows, bytes);
	if (slot_is_owner_(slot))
		memset(first + (rows - 1) * bytes, 0,
			bytes); /* moved, not doubled */
	slot_count_put_(slot, object, rows - 1);
	return SLOT_OK;
}

static int
slot_resize_(const slot_class *type, void *object, int number, size_t rows)
{
	const slot_info *slot = slot_class_info(type, number);
	size_t bytes = SLOT_CAST(size_t, slot->size) * slot->inner;
	size_t count = slot_count(type, object, number) / slot->inner;
	char *cell = SLOT_CAST(char *, object) + slot->offset;

	if (!(slot->flags & (SLOT_IS_LIST | SLOT_IS_BOUNDED)))
		return SLOT_WRONG_TYPE;
	if (slot->flags & SLOT_IS_BOUNDED && rows > slot->length / slot->inner)
		return SLOT_OUT_OF_RANGE;
	if (slot->flags & SLOT_IS_LIST && !slot_list_reserve(cell, rows, bytes))
		return SLOT_NO_MEMORY;
	for (; count > rows; count--)
		slot_remove_(type, object, number, count - 1);
	for (; count < rows; count++)
		slot_insert_(type, object, number, count);
	slot_presence_put_(slot, object, true);
	return SLOT_OK;
}

static int
slot_unset_(const slot_class *type, void *object, int number)
{
	const slot_info *slot = slot_class_info(type, number);
	char *at = SLOT_CAST(char *, object) + slot->offset;

	if (slot_is_number_(slot)) {
		slot_number_init_(slot, at, false);
	} else if (slot->flags & SLOT_IS_LIST) {
		slot_elements_release_(slot, slot_elements_(slot, object),
			slot_count(type, object, number));
		slot_list_clear(at);
	} else {
		slot_elements_release_(
			slot, at, slot_count(type, object, number));
		memset(at, 0, SLOT_CAST(size_t, slot->size) * slot->length);
		slot_elements_init_(type, slot, at, 0, slot->length);
		if (slot->flags & SLOT_IS_BOUNDED)
			slot_count_put_(slot, object, 0);
	}
	slot_presence_put_(slot, object, false);
	return SLOT_OK;
}

/* SLOT_OK where a slot of this number may be written. */
static int
slot_may_write_(const slot_class *type, int number)
{
	if (number < 0 || SLOT_CAST(uint32_t, number) >= type->count)
		return SLOT_NO_ATTRIBUTE;
	return slot_class_info(type, number)->flags & SLOT_IS_READONLY
		? SLOT_READ_ONLY
		: SLOT_OK;
}

int
slot_write_at(const slot_class *type, void *object, int number, size_t index,
	slot_value value)
{
	int status = slot_may_write_(type, number);

	return status == SLOT_OK
		? slot_write_at_(type, object, number, index, value)
		: status;
}

int
slot_append(const slot_class *type, void *object, int number)
{
	int status = slot_may_write_(type, number);
	size_t count = slot_count(type, object, number);

	if (count > INT32_MAX)
		return SLOT_OUT_OF_RANGE;
	if (status == SLOT_OK)
		status = slot_insert_(type, object, number,
			count / slot_class_info(type, number)->inner);
	return status == SLOT_OK ? SLOT_CAST(int, count) : status;
}

int
slot_insert(const slot_class *type, void *object, int number, size_t row)
{
	int status = slot_may_write_(type, number);

	return status == SLOT_OK ? slot_insert_(type, object, number, row)
				 : status;
}

int
slot_remove(const slot_class *type, void *object, int number, size_t row)
{
	int status = slot_may_write_(type, number);

	return status == SLOT_OK ? slot_remove_(type, object, number, row)
				 : status;
}

int
slot_resize(const slot_class *type, void *object, int number, size_t rows)
{
	int status = slot_may_write_(type, number);

	return status == SLOT_OK ? slot_resize_(type, object, number, rows)
				 : status;
}

int
slot_unset(const slot_class *type, void *object, int number)
{
	int status = slot_may_write_(type, number);

	return status == SLOT_OK ? slot_unset_(type, object, number) : status;
}


/*---- dict.c --------------------------------------------------------------*/

/*
 * The dictionary of an object of an open class, in the order in which names
 * were first set; and reading, writing and deleting by name, of slots and
 * attributes alike.
 */

/* Entries in order; behind them, where there is room for more than eight, a
 * table of places: the number of an entry + 1, found by hash and then one after
 * the other. */
struct slot_entry_ {
	char *name;
	size_t length;
	slot_value value;
	uint32_t hash;
};

struct slot_dict_ {
	uint32_t count, capacity;
	/* So that no list of names is slow for every dictionary. */
	uint32_t seed;
};

static struct slot_entry_ *
slot_dict_entries_(struct slot_dict_ *dict)
{
	void *after = SLOT_CAST(char *, SLOT_CAST(void *, dict)) + 16;

	return SLOT_CAST(struct slot_entry_ *, after);
}

static uint32_t *
slot_dict_places_(struct slot_dict_ *dict)
{
	void *after = slot_dict_entries_(dict) + dict->capacity;

	return dict->capacity > 8 ? SLOT_CAST(uint32_t *, after) : NULL;
}

static struct slot_dict_ *
slot_dict_of_(const slot_class *type, const void *object)
{
	if (!type->dict)
		return NULL;
	return SLOT_CAST(struct slot_dict_ *,
		slot_cell_get_(slot_place_(
			object, SLOT_CAST(int64_t, type->dict) - 1)));
}

static uint32_t
slot_dict_hash_(uint32_t seed, const char *name, size_t length)
{
	uint64_t hash = seed;
	size_t i;

	for (i = 0; i < length; i++)
		hash = (hash ^ SLOT_CAST(unsigned char, name[i])) *
			0x9e3779b97f4a7c15;
	return SLOT_CAST(uint32_t, hash >> 32);
}

/* The entry's number, or count. */
static uint32_t
slot_dict_find_(struct slot_dict_ *dict, const char *name, size_t length)
{
	struct slot_entry_ *entries = slot_dict_entries_(dict);
	uint32_t *places = slot_dict_places_(dict),
		 mask = dict->capacity * 2 - 1, i;
	uint32_t hash = slot_dict_hash_(dict->seed, name, length),
		 place = hash & mask;

	for (i = 0; !places && i < dict->count; i++)
		if (entries[i].hash == hash && entries[i].length == length &&
			memcmp(entries[i].name, name, length) == 0)
			return i;
	for (; places && places[place]; place = (place + 1) & mask) {
		i = places[place] - 1;
		if (entries[i].hash == hash && entries[i].length == length &&
			memcmp(entries[i].name, name, length) == 0)
			return i;
	}
	return dict->count;
}

static void
slot_dict_place_(struct slot_dict_ *dict, uint32_t number)
{
	uint32_t *places = slot_dict_places_(dict),
		 mask = dict->capacity * 2 - 1;
	uint32_t place = slot_dict_entries_(dict)[number].hash & mask;

	while (places && places[place])
		place = (place + 1) & mask;
	if (places)
		places[place] = number + 1;
}

static void
slot_dict_place_all_(struct slot_dict_ *dict)
{
	uint32_t *places = slot_dict_places_(dict), i;

	if (places)
		memset(places, 0, dict->capacity * 2 * sizeof *places);
	for (i = 0; i < dict->count; i++)
		slot_dict_place_(dict, i);
}

/* Room for one more entry; false when out of memory. */
static bool
slot_dict_grow_(void *cell)
{
	struct slot_dict_ *old = SLOT_CAST(
				  struct slot_dict_ *, slot_cell_get_(cell)),
			  *dict;
	size_t capacity = old ? SLOT_CAST(size_t, old->capacity) * 2 : 4, size;

	if (old && old->count < old->capacity)
		return true;
	if (capacity > UINT32_MAX / 4)
		return false;
	size = sizeof(struct slot_entry_) +
		(capacity > 8 ? 2 * sizeof(uint32_t) : 0);
	if (capacity > (SIZE_MAX - 16) / size)
		return false;
	dict = SLOT_CAST(
		struct slot_dict_ *, SLOT_MALLOC(16 + capacity * size));
	if (!dict)
		return false;
	dict->count = old ? old->count : 0;
	dict->capacity = SLOT_CAST(uint32_t, capacity);
	dict->seed = old
		? old->seed
		: SLOT_CAST(uint32_t, SLOT_ADDRESS_(dict) >> 4 & 0xffffffff);
	if (old)
		memcpy(slot_dict_entries_(dict), slot_dict_entries_(old),
			old->count * sizeof(struct slot_entry_));
	slot_dict_place_all_(dict);
	if (old)
		SLOT_FREE(old);
	slot_cell_put_(cell, dict);
	return true;
}

/* The copy of a text that an attribute keeps; NULL when out of memory. */
static char *
slot_dict_text_(const char *text, size_t length)
{
	char *copy = length == SIZE_MAX
		? NULL
		: SLOT_CAST(char *, SLOT_MALLOC(length + 1));

	if (!copy)
		return NULL;
	if (length)
		memcpy(copy, text, length);
	copy[length] = 0;
	return copy;
}

static void
slot_dict_value_free_(slot_value *value)
{
	void *text;

	if (value->kind != SLOT_KIND_STRING)
		return;
	memcpy(&text, &value->as.text, sizeof text);
	SLOT_FREE(text);
}

static int
slot_dict_set_(void *cell, const char *name, size_t length, slot_value value)
{
	struct slot_dict_ *dict = SLOT_CAST(
		struct slot_dict_ *, slot_cell_get_(cell));
	struct slot_entry_ *entry;
	uint32_t number = dict ? slot_dict_find_(dict, name, length) : 0;
	bool is_new = !dict || number == dict->count;
	char *text = NULL, *copy = NULL;

	if (value.kind != SLOT_KIND_BOOL && value.kind != SLOT_KIND_INT &&
		value.kind != SLOT_KIND_UINT && value.kind != SLOT_KIND_REAL &&
		value.kind != SLOT_KIND_REF && !slot_is_text_(value))
		return SLOT_WRONG_TYPE;
	if (is_new && !slot_dict_grow_(cell))
		return SLOT_NO_MEMORY;
	if (is_new) {
		copy = slot_dict_text_(name, length);
		if (!copy)
			return SLOT_NO_MEMORY;
	}
	if (slot_is_text_(value)) {
		text = slot_dict_text_(value.as.text, value.length);
		if (!text) {
			if (copy)
				SLOT_FREE(copy);
			return SLOT_NO_MEMORY;
		}
		value.kind = SLOT_KIND_STRING;
		value.as.text = text;
	}
	dict = SLOT_CAST(struct slot_dict_ *, slot_cell_get_(cell));
	entry = slot_dict_entries_(dict) + number;
	if (!is_new) {
		slot_dict_value_free_(&entry->value);
		entry->value = value;
		return SLOT_OK;
	}
	entry->name = copy;
	entry->length = length;
	entry->value = value;
	entry->hash = slot_dict_hash_(dict->seed, name, length);
	dict->count++;
	slot_dict_place_(dict, number);
	return SLOT_OK;
}

static int
slot_dict_delete_(struct slot_dict_ *dict, const char *name, size_t length)
{
	uint32_t number = dict ? slot_dict_find_(dict, name, length) : 0;
	struct slot_entry_ *entry;

	if (!dict || number == dict->count)
		return SLOT_NO_ATTRIBUTE;
	entry = slot_dict_entries_(dict) + number;
	SLOT_FREE(entry->name);
	slot_dict_value_free_(&entry->value);
	memmove(entry, entry + 1, (dict->count - number - 1) * sizeof *entry);
	dict->count--;
	slot_dict_place_all_(dict);
	return SLOT_OK;
}

/* The whole dictionary of an object, whose cell is NULL then. */
static void
slot_dict_clear_(void *cell)
{
	struct slot_dict_ *dict = SLOT_CAST(
		struct slot_dict_ *, slot_cell_get_(cell));
	uint32_t i;

	for (i = 0; dict && i < dict->count; i++) {
		SLOT_FREE(slot_dict_entries_(dict)[i].name);
		slot_dict_value_free_(&slot_dict_entries_(dict)[i].value);
	}
	if (dict)
		SLOT_FREE(dict);
	slot_cell_put_(cell, NULL);
}

int
slot_get_named(const slot_class *type, const void *object, const char *name,
	size_t length, slot_value *value)
{
	int number = slot_find(type, name, length);
	struct slot_dict_ *dict = number < 0 ? slot_dict_of_(type, object)
					     : NULL;
	uint32_t entry;

	if (!dict)
		return slot_read_at(type, object, number, 0, value);
	entry = slot_dict_find_(dict, name, length);
	if (entry == dict->count)
		return SLOT_NO_ATTRIBUTE;
	*value = slot_dict_entries_(dict)[entry].value;
	return SLOT_OK;
}

/* An integer as a real, if that is the same number in the slot's size. */
static int
slot_real_of_integer_(const slot_info *slot, slot_value *value)
{
	bool minus = value->kind == SLOT_KIND_INT && value->as.integer < 0;
	uint64_t size = minus ? 0 - value->as.natural : value->as.natural,
		 digits = size;

	while (digits && !(digits & 1))
		digits >>= 1;
	if (digits >> (slot->size == 4 ? 24 : 53))
		return SLOT_OUT_OF_RANGE;
	*value = slot_real(
		minus ? -SLOT_CAST(double, size) : SLOT_CAST(double, size));
	return SLOT_OK;
}

/* What can be written to the slot instead of that, without a loss. */
static int
slot_convert_(const slot_info *slot, slot_value *value)
{
	int64_t number = 0;

	if (slot->kind == SLOT_KIND_REAL &&
		(value->kind == SLOT_KIND_INT || value->kind == SLOT_KIND_UINT))
		return slot_real_of_integer_(slot, value);
	if (slot->kind != SLOT_KIND_ENUM ||
		(value->kind != SLOT_KIND_TEXT &&
			value->kind != SLOT_KIND_STRING))
		return SLOT_OK;
	if (!slot_enum_number(slot_info_enum(slot), value->as.text,
		    value->length, &number))
		return SLOT_OUT_OF_RANGE;
	*value = slot_enumerator(number);
	return SLOT_OK;
}

int
slot_set_named(const slot_class *type, void *object, const char *name,
	size_t length, slot_value value)
{
	int number = slot_find(type, name, length);

	if (number < 0 && type->dict && type->flags & SLOT_CLASS_FROZEN)
		return SLOT_READ_ONLY;
	if (number < 0 && type->dict)
		return slot_dict_set_(
			SLOT_CAST(char *, object) + type->dict - 1, name,
			length, value);
	if (number >= 0 &&
		!(slot_class_info(type, number)->flags & SLOT_IS_READONLY) &&
		slot_convert_(slot_class_info(type, number), &value) != SLOT_OK)
		return SLOT_OUT_OF_RANGE;
	return slot_write_at(type, object, number, 0, value);
}

int
slot_delete_named(
	const slot_class *type, void *object, const char *name, size_t length)
{
	int number = slot_find(type, name, length);
	const slot_info *slot;

	if (number < 0 && type->dict && type->flags & SLOT_CLASS_FROZEN)
		return SLOT_READ_ONLY;
	if (number < 0)
		return slot_dict_delete_(
			slot_dict_of_(type, object), name, length);
	slot = slot_class_info(type, number);
	if (!(slot->flags & SLOT_IS_OPTIONAL))
		return SLOT_READ_ONLY;
	return slot_is_set_(slot, object) ? slot_unset(type, object, number)
					  : SLOT_UNSET;
}

size_t
slot_dict_count(const slot_class *type, const void *object)
{
	struct slot_dict_ *dict = slot_dict_of_(type, object);

	return dict ? dict->count : 0;
}

bool
slot_dict_at(const slot_class *type, const void *object, size_t i,
	const char **name, size_t *length, slot_value *value)
{
	struct slot_dict_ *dict = slot_dict_of_(type, object);
	struct slot_entry_ *entry;

	if (!dict || i >= dict->count)
		return false;
	entry = slot_dict_entries_(dict) + i;
	*name = entry->name;
	*length = entry->length;
	*value = entry->value;
	return true;
}


/*---- message.c -----------------------------------------------------------*/

/*
 * What a call by name came back with, as Python would say it, with the name
 * that may have been meant.
 */

/* How many letters must change to make one name of another; names of 64 bytes
 * or more, never. */
static unsigned
slot_distance_(const char *a, size_t length, const char *b, size_t other)
{
	unsigned row[64], diagonal, best;
	size_t i, j;

	if (length >= 64 || other >= 64)
		return 64;
	for (j = 0; j <= other; j++)
		row[j] = SLOT_CAST(unsigned, j);
	for (i = 1; i <= length; i++) {
		diagonal = row[0];
		row[0] = SLOT_CAST(unsigned, i);
		for (j = 1; j <= other; j++) {
			best = a[i - 1] == b[j - 1] ? diagonal : diagonal + 1;
			if (best > row[j] + 1)
				best = row[j] + 1;
			if (best > row[j - 1] + 1)
				best = row[j - 1] + 1;
			diagonal = row[j];
			row[j] = best;
		}
	}
	return row[other];
}

/* The nearest name with at most a third of its letters wrong, or NULL. */
static const slot_info *
slot_meant_(const slot_class *type, const char *name, size_t length)
{
	unsigned nearest = SLOT_CAST(unsigned, length / 3 + 2), distance;
	const slot_info *meant = NULL, *slot;
	uint32_t i;

	for (i = 0; length < 64 && i < type->count; i++) {
		slot = slot_class_info(type, SLOT_CAST(int, i));
		distance = slot_distance_(name, length,
			slot_class_text(type, slot->name), slot->name_length);
		if (distance < nearest) {
			nearest = distance;
			meant = slot;
		}
	}
	return meant;
}

typedef struct slot_writer_ {
	char *text;
	size_t size, length;
} slot_writer_;

static void
slot_say_(slot_writer_ *to, const char *text, size_t length)
{
	size_t i;

	for (i = 0; i < length; i++, to->length++)
		if (to->length + 1 < to->size)
			to->text[to->length] = text[i];
}

size_t
slot_message(int status, const slot_class *type, const char *name,
	size_t length, char *text, size_t size)
{
	const char *class_name = slot_class_name(type);
	const slot_info *meant;
	slot_writer_ to;

	to.text = text;
	to.size = size;
	to.length = 0;
	if (status == SLOT_OK) {
		slot_say_(&to, SLOT_NAME("no error"));
	} else {
		slot_say_(&to, "'", 1);
		slot_say_(&to, class_name, strlen(class_name));
		if (status == SLOT_NO_ATTRIBUTE || status == SLOT_UNSET)
			slot_say_(
				&to, SLOT_NAME("' object has no attribute '"));
		else
			slot_say_(&to, SLOT_NAME("' object attribute '"));
		slot_say_(&to, name, length > 200 ? 200 : length);
		slot_say_(&to, "'", 1);
	}
	switch (status) {
	case SLOT_OUT_OF_RANGE:
		slot_say_(&to, SLOT_NAME(" is out of range"));
		break;
	case SLOT_WRONG_TYPE:
		slot_say_(&to, SLOT_NAME(" is of another type"));
		break;
	case SLOT_READ_ONLY:
		slot_say_(&to, SLOT_NAME(" is read-only"));
		break;
	case SLOT_NO_MEMORY:
		slot_say_(&to, SLOT_NAME(" has no memory left"));
		break;
	case SLOT_NO_ATTRIBUTE:
		meant = slot_meant_(type, name, length);
		if (meant) {
			slot_say_(&to, SLOT_NAME(". Did you mean: '"));
			slot_say_(&to, slot_class_text(type, meant->name),
				meant->name_length);
			slot_say_(&to, SLOT_NAME("'?"));
		}
		break;
	default:
		break;
	}
	if (size)
		text[to.length < size ? to.length : size - 1] = 0;
	return to.length;
}


/*---- pools.c -------------------------------------------------------------*/

/*
 * Slabs, and the places in them, which are given out, taken back and walked
 * over. AddressSanitizer is told which of them are free.
 */

#if defined(__SANITIZE_ADDRESS__)
#define SLOT_ASAN_ 1
#elif defined(__has_feature)
#if __has_feature(address_sanitizer)
#define SLOT_ASAN_ 1
#endif
#endif
#if defined(SLOT_ASAN_)
#include <sanitizer/asan_interface.h>
#define SLOT_POISON_(at, size) ASAN_POISON_MEMORY_REGION(at, size)
#define SLOT_UNPOISON_(at, size) ASAN_UNPOISON_MEMORY_REGION(at, size)
#else
#define SLOT_POISON_(at, size) ((void)(at), (void)(size))
#define SLOT_UNPOISON_(at, size) ((void)(at), (void)(size))
#endif

static uint32_t
slot_stride_(const slot_class *type)
{
	return type->size < 2 ? 2
			      : type->size; /* room for the place of the next */
}

static uint32_t
slot_first_(const slot_class *type)
{
	uint32_t head = SLOT_CAST(uint32_t, sizeof(struct slot_slab_));

	return (head + type->align - 1) / type->align * type->align;
}

/* Of large objects the last may end beyond SLOT_SLAB_BYTES; all begin
 * within. */
static uint32_t
slot_capacity_(const slot_class *type)
{
	uint32_t stride = slot_stride_(type),
		 room = SLOT_SLAB_BYTES - slot_first_(type);

	return stride <= room / 8 ? room / stride : (room - 1) / stride + 1;
}

static size_t
slot_slab_bytes_(const slot_class *type)
{
	size_t size = slot_first_(type) +
		SLOT_CAST(size_t, slot_capacity_(type)) * slot_stride_(type);

	return size < SLOT_SLAB_BYTES ? SLOT_SLAB_BYTES : size;
}

void
slot_pool_init(slot_pool *pool, const slot_class *root, slot_pool *const *peers,
	uint32_t peer_count)
{
	uint32_t capacity = slot_capacity_(root);

	memset(pool, 0, sizeof *pool);
	pool->root = root;
	pool->peers = peers;
	pool->peer_count = peer_count;
	while (capacity > 1u << pool->place_bits)
		pool->place_bits++;
}

static bool
slot_slab_has_room_(const struct slot_slab_ *slab)
{
	return slab->free || slab->used < slab->capacity;
}

/* Also of a class that another file's tables describe: they have a copy of
 * it. */
static struct slot_shelf_ *
slot_shelf_of_(slot_pool *pool, const slot_class *type)
{
	struct slot_shelf_ *moved;
	uint32_t i;

	for (i = 0; i < pool->shelf_count; i++)
		if (pool->shelves[i].type == type ||
			pool->shelves[i].type->id == type->id)
			return &pool->shelves[i];
	moved = SLOT_CAST(struct slot_shelf_ *,
		SLOT_REALLOC(pool->shelves, (i + 1) * sizeof *pool->shelves));
	if (!moved)
		return NULL;
	pool->shelves = moved;
	pool->shelves[i].type = type;
	pool->shelves[i].room = NULL;
	pool->shelf_count = i + 1;
	return &pool->shelves[i];
}

static bool
slot_directory_grow_(slot_pool *pool)
{
	uint32_t capacity = pool->slab_capacity ? pool->slab_capacity * 2 : 8;
	void *moved;

	if (pool->slab_count < pool->slab_capacity)
		return true;
	moved = SLOT_REALLOC(pool->slabs, capacity * sizeof *pool->slabs);
	if (!moved)
		return false;
	pool->slabs = SLOT_CAST(struct slot_slab_ **, moved);
	pool->slab_capacity = capacity;
	return true;
}

/* The aligned part of memory that is longer by SLOT_SLAB_BYTES. */
static char *
slot_aligned_(void *memory)
{
	size_t over = SLOT_ADDRESS_(memory) & (SLOT_SLAB_BYTES - 1);

	return SLOT_CAST(char *, memory) + (over ? SLOT_SLAB_BYTES - over : 0);
}

/* A slab of zeros, its header that is. Of the usual size they are asked for in
 * ever larger numbers, so that what alignment costs in addresses, never in
 * touched memory, is shared. */
static struct slot_slab_ *
slot_slab_take_(slot_pool *pool, size_t size)
{
	uint32_t count = pool->slab_count < 15 ? pool->slab_count + 1 : 16;
	void *memory = NULL, *slab;

	if (size > SLOT_SLAB_BYTES) {
		memory = SLOT_MALLOC(size + SLOT_SLAB_BYTES);
		if (!memory)
			return NULL;
		slab = slot_aligned_(memory);
	} else {
		for (; !pool->spare_count && count; count /= 2) {
			memory = SLOT_MALLOC(
				SLOT_CAST(size_t, count + 1) * SLOT_SLAB_BYTES);
			if (!memory)
				continue;
			pool->spare = slot_aligned_(memory);
			pool->spare_count = count;
			break;
		}
		if (!pool->spare_count)
			return NULL;
		slab = pool->spare;
		pool->spare += SLOT_SLAB_BYTES;
		pool->spare_count--;
	}
	memset(slab, 0, sizeof(struct slot_slab_));
	SLOT_CAST(struct slot_slab_ *, slab)->memory = memory;
	return SLOT_CAST(struct slot_slab_ *, slab);
}

static struct slot_slab_ *
slot_slab_make_(slot_pool *pool, const slot_class *type)
{
	size_t size = slot_slab_bytes_(type);
	uint32_t capacity = slot_capacity_(type);
	struct slot_slab_ *slab;
	void *generations = NULL;

	if (SLOT_CAST(uint64_t, pool->slab_count + 1) << pool->place_bits >
		UINT32_MAX)
		return NULL; /* no number left that an index could hold */
	if (!slot_directory_grow_(pool))
		return NULL;
	if (type->flags & SLOT_CLASS_WEAKREF) {
		generations = SLOT_MALLOC(capacity * sizeof(uint32_t));
		if (!generations)
			return NULL;
		memset(generations, 0, capacity * sizeof(uint32_t));
	}
	slab = slot_slab_take_(pool, size);
	if (!slab) {
		if (generations)
			SLOT_FREE(generations);
		return NULL;
	}
	slab->pool = pool;
	slab->type = type;
	slab->generations = SLOT_CAST(uint32_t *, generations);
	slab->stride = slot_stride_(type);
	slab->reciprocal = SLOT_CAST(uint32_t,
		((SLOT_CAST(uint64_t, 1) << 32) + slab->stride - 1) /
			slab->stride);
	slab->first = slot_first_(type);
	slab->capacity = SLOT_CAST(uint16_t, capacity);
	slab->number = pool->slab_count + 1;
	pool->slabs[pool->slab_count++] = slab;
	SLOT_POISON_(slot_slab_object_(slab, 0), size - slab->first);
	return slab;
}

/* A free place's next one, + 1; 0: it is the last. */
static uint16_t
slot_link_get_(struct slot_slab_ *slab, uint32_t place)
{
	void *at = slot_slab_object_(slab, place);
	uint16_t link;

	SLOT_UNPOISON_(at, sizeof link);
	memcpy(&link, at, sizeof link);
	SLOT_POISON_(at, slab->stride);
	SLOT_ASSERT_(
		link <= slab->used); /* else someone wrote to a freed object */
	return link <= slab->used ? link : SLOT_CAST(uint16_t, 0);
}

static void
slot_link_put_(struct slot_slab_ *slab, uint32_t place, uint16_t link)
{
	void *at = slot_slab_object_(slab, place);

	SLOT_UNPOISON_(at, sizeof link);
	memcpy(at, &link, sizeof link);
	SLOT_POISON_(at, slab->stride);
}

static void
slot_touch_(struct slot_slab_ *slab, uint32_t place)
{
	if (place >= slab->touched)
		slab->touched = SLOT_CAST(uint16_t, place + 1);
}

void *
slot_pool_new(slot_pool *pool, const slot_class *type)
{
	struct slot_slab_ *slab = pool->current;
	struct slot_shelf_ *shelf;
	uint32_t place;
	void *object;

	SLOT_ASSERT_(
		slot_class_family_(type) == slot_class_family_(pool->root));
	if (!slab || slab->type != type) {
		shelf = slot_shelf_of_(pool, type);
		if (!shelf)
			return NULL;
		if (!shelf->room)
			shelf->room = slot_slab_make_(pool, shelf->type);
		slab = shelf->room;
		if (!slab)
			return NULL;
		pool->current = slab;
	}
	if (slab->free) {
		place = slab->free - 1u;
		slab->free = slot_link_get_(slab, place);
	} else {
		place = slab->used++;
	}
	if (slab->generations)
		slab->generations[place]++;
	slab->live++;
	pool->count++;
	slot_touch_(slab, place);
	if (!slot_slab_has_room_(slab)) {
		shelf = slot_shelf_of_(pool, type);
		shelf->room = slab->next;
		slab->next = NULL;
		pool->current = NULL;
	}
	object = slot_slab_object_(slab, place);
	SLOT_UNPOISON_(object, slab->stride);
	return object;
}

void *
slot_new(slot_pool *pool, const slot_class *type)
{
	void *object = slot_pool_new(pool, type);

	if (object)
		slot_init(type, object);
	return object;
}

/* Its own memory, when it owns nothing any more. */
static void
slot_place_free_(void *object)
{
	struct slot_slab_ *slab = slot_slab_of_(object);
	slot_pool *pool = slab->pool;
	uint32_t place = slot_pool_index(pool, object) &
		((1u << pool->place_bits) - 1);
	bool had_room = slot_slab_has_room_(slab);
	struct slot_shelf_ *shelf;

	SLOT_ASSERT_(
		place < slab->used && slot_slab_object_(slab, place) == object);
	SLOT_ASSERT_(!slab->generations ||
		slab->generations[place] & 1); /* freed twice */
	slab->live--;
	pool->count--;
	slot_touch_(slab, place);
	if (slab->generations && ++slab->generations[place] == 0) {
		SLOT_POISON_(object, slab->stride);
		return; /* its generations are used up */
	}
	slot_link_put_(slab, place, slab->free);
	slab->free = SLOT_CAST(uint16_t, place + 1);
	if (had_room)
		return;
	shelf = slot_shelf_of_(
		pool, slab->type); /* there is one: no memory is asked for */
	slab->next = shelf->room;
	shelf->room = slab;
	pool->current = slab;
}

static bool
slot_is_sorted_(struct slot_slab_ *slab)
{
	uint16_t place = slab->free, next;

	for (; place; place = next) {
		next = slot_link_get_(slab, place - 1u);
		if (next && next < place)
			return false;
	}
	return true;
}

/* By the bits of the places, lowest first: takes no memory. */
static void
slot_sort_free_(struct slot_slab_ *slab)
{
	uint32_t bit;

	slab->touched = 0;
	if (slot_is_sorted_(slab))
		return;
	for (bit = 1; bit <= slab->used; bit <<= 1) {
		uint16_t first[2] = {0, 0}, last[2] = {0, 0}, place, next;

		for (place = slab->free; place; place = next) {
			unsigned half = (place & bit) != 0;

			next = slot_link_get_(slab, place - 1u);
			if (last[half])
				slot_link_put_(slab, last[half] - 1u, place);
			else
				first[half] = place;
			last[half] = place;
		}
		if (last[0])
			slot_link_put_(slab, last[0] - 1u, first[1]);
		if (last[1])
			slot_link_put_(slab, last[1] - 1u, 0);
		slab->free = first[0] ? first[0] : first[1];
	}
}

/* Whether an object lives at the walk's place. */
static bool
slot_walk_lives_(slot_walk *walk, struct slot_slab_ *slab)
{
	if (slab->generations)
		return (slab->generations[walk->place] & 1) != 0;
	if (slab->touched > walk->place) {
		slot_sort_free_(slab);
		walk->free = slab->free;
	}
	while (walk->free && walk->free - 1 < walk->place)
		walk->free = slot_link_get_(slab, walk->free - 1);
	return walk->free - 1 != walk->place;
}

void *
slot_walk_next(slot_walk *walk, const slot_class *type)
{
	slot_pool *pool = walk->pool;
	struct slot_slab_ *slab;

	for (;;) {
		slab = walk->number ? pool->slabs[walk->number - 1] : NULL;
		if (!slab || walk->place >= slab->used ||
			(type && !slot_is_a(slab->type, type))) {
			if (walk->number >= pool->slab_count)
				return NULL;
			slab = pool->slabs[walk->number++];
			walk->place = 0;
			if (!slab->generations)
				slot_sort_free_(slab);
			walk->free = slab->free;
			continue;
		}
		if (slot_walk_lives_(walk, slab))
			return slot_slab_object_(slab, walk->place++);
		walk->place++;
	}
}


/*---- own.c ---------------------------------------------------------------*/

/*
 * Frees objects with all that they own, without recursion: the way back to an
 * owner is kept in the very pointer that led from it. Clears and destroys
 * pools, together with those that own from each other.
 */

/* A list of embedded objects that own something, which is not empty. */
struct slot_nest_ {
	const slot_info *slot;
	void *cell;
};

static void *
slot_own_here_(const slot_class *type, void *object, bool drops,
	struct slot_nest_ *nest);

/* What one element owns: the cell of an own pointer, of itself or in what it
 * embeds; else NULL, and it owns nothing any more, or the nest that is to be
 * emptied first. */
static void *
slot_own_element_(
	const slot_info *slot, void *at, bool drops, struct slot_nest_ *nest)
{
	const slot_class *target;
	void *own;

	switch (slot->kind) {
	case SLOT_KIND_STRING:
		if (!(slot->flags & SLOT_IS_BORROWED))
			slot_string_clear(at);
		return NULL;
	case SLOT_KIND_BYTES:
		slot_list_clear(at);
		return NULL;
	case SLOT_KIND_OWN:
		own = slot_cell_get_(at);
		if (own && drops && slot_pool_of(own)->leaves) {
			slot_cell_put_(at, NULL);
			own = NULL;
		}
		return own ? at : NULL;
	case SLOT_KIND_OBJECT:
		target = slot_info_class(slot);
		return target->flags & SLOT_CLASS_OWNS
			? slot_own_here_(target, at, drops, nest)
			: NULL;
	default:
		return NULL;
	}
}

/* The first cell of the object that has an own pointer, or the first nest; what
 * else it owns, and stands before that, is given up. Neither, and all of it is.
 * A list gives up its elements from the last one on and is shortened, so that
 * the next call need not look at them again. Own pointers into pools that leave
 * are dropped. It recurses only as deep as classes hold each other by value. */
static void *
slot_own_here_(const slot_class *type, void *object, bool drops,
	struct slot_nest_ *nest)
{
	uint32_t number;

	for (number = 0; number < type->count; number++) {
		const slot_info *slot = slot_class_info(
			type, SLOT_CAST(int, number));
		bool is_list = (slot->flags & SLOT_IS_LIST) != 0;
		char *cell = SLOT_CAST(char *, object) + slot->offset,
		     *elements = cell;
		size_t count;
		void *own;

		if (!is_list && slot->kind != SLOT_KIND_STRING &&
			slot->kind != SLOT_KIND_BYTES &&
			slot->kind != SLOT_KIND_OWN &&
			slot->kind != SLOT_KIND_OBJECT)
			continue;
		count = slot_count(type, object, SLOT_CAST(int, number));
		if (is_list)
			elements = SLOT_CAST(char *, slot_cell_get_(cell));
		if (is_list && count && slot->kind == SLOT_KIND_OBJECT &&
			slot_is_owner_(slot)) {
			nest->slot = slot;
			nest->cell = cell;
			return NULL;
		}
		while (count > 0) {
			own = slot_own_element_(slot,
				elements + (count - 1) * slot->size, drops,
				nest);
			if (own || nest->cell)
				return own;
			count--;
			if (is_list && count % slot->inner == 0)
				slot_block_of_(elements)->count = count /
					slot->inner;
		}
		if (is_list)
			slot_list_clear(cell);
	}
	if (type->dict)
		slot_dict_clear_(SLOT_CAST(char *, object) + type->dict - 1);
	return NULL;
}

/* Puts nests back that are being emptied, from the innermost on, which has that
 * many elements. */
static void
slot_nest_restore_(struct slot_nest_ top, char *elements, size_t count)
{
	for (;;) {
		slot_block *block = slot_block_of_(elements);
		const slot_info *slot = SLOT_CAST(
			const slot_info *, slot_cell_get_(&block->count));
		char *cell = SLOT_CAST(
			char *, slot_cell_get_(&block->capacity));
		char *outer = SLOT_CAST(char *, slot_cell_get_(cell));

		block->count = block->capacity = (count + slot->inner - 1) /
			slot->inner;
		slot_cell_put_(cell, elements);
		if (cell == top.cell)
			return;
		slot = SLOT_CAST(const slot_info *,
			slot_cell_get_(&slot_block_of_(outer)->count));
		count = SLOT_CAST(size_t, cell - outer) / slot->size + 1;
		elements = outer;
	}
}

/* Empties a nest with all that are in it: NULL, or the cell of the next own
 * pointer. Without recursion: while a list is being emptied its block has, for
 * count and capacity, its slot and the cell that led to it; that cell has the
 * list around it; and where in that the cell is tells how many elements are
 * left there. */
static void *
slot_nest_empty_(struct slot_nest_ top, bool drops)
{
	struct slot_nest_ nest = top;
	char *elements = NULL, *cell;
	const slot_info *slot = NULL;
	size_t count = 0;
	void *own;

	for (;;) {
		if (nest.cell) { /* into it */
			char *outer = elements;

			elements = SLOT_CAST(char *, slot_cell_get_(nest.cell));
			slot = nest.slot;
			count = slot_block_count(elements) * slot->inner;
			slot_cell_put_(nest.cell, outer);
			slot_cell_put_(&slot_block_of_(elements)->count, slot);
			slot_cell_put_(
				&slot_block_of_(elements)->capacity, nest.cell);
			nest.cell = NULL;
		}
		while (count > 0 && !nest.cell) {
			own = slot_own_element_(slot,
				elements + (count - 1) * slot->size, drops,
				&nest);
			if (own) {
				slot_nest_restore_(top, elements, count);
				return own;
			}
			if (!nest.cell)
				count--;
		}
		if (count > 0)
			continue;
		cell = SLOT_CAST(char *,
			slot_cell_get_(&slot_block_of_(elements)->capacity));
		SLOT_FREE(slot_block_of_(elements));
		elements = SLOT_CAST(char *, slot_cell_get_(cell));
		slot_cell_put_(cell, NULL);
		if (cell == top.cell)
			return NULL;
		slot = SLOT_CAST(const slot_info *,
			slot_cell_get_(&slot_block_of_(elements)->count));
		count = SLOT_CAST(size_t, cell - elements) / slot->size + 1;
	}
}

/* A cell of the object that has an own pointer; NULL, and it owns nothing any
 * more. */
static void *
slot_own_cell_(const slot_class *type, void *object, bool drops)
{
	struct slot_nest_ nest;
	void *own;

	do {
		nest.cell = NULL;
		own = slot_own_here_(type, object, drops, &nest);
		if (nest.cell)
			own = slot_nest_empty_(nest, drops);
	} while (!own && nest.cell);
	return own;
}

/* The way back from an owned object to its owner is kept in the owner's cell
 * that led to it, which is always the first that has a pointer. The first
 * owner's leads to itself. */
static void
slot_give_up_(const slot_class *type, void *root, bool frees_root)
{
	void *object = root, *above = NULL, *cell;
	const slot_class *its = type;

	for (;;) {
		cell = its->flags & SLOT_CLASS_OWNS
			? slot_own_cell_(its, object, true)
			: NULL;
		if (cell) {
			void *own = slot_cell_get_(cell);

			slot_cell_put_(cell, above ? above : object);
			above = object;
			object = own;
			its = slot_class_of(object);
			continue;
		}
		if (object != root || frees_root)
			slot_place_free_(object);
		if (!above)
			return;
		object = above;
		its = object == root ? type : slot_class_of(object);
		cell = slot_own_cell_(its, object, false);
		above = slot_cell_get_(cell);
		if (above == object)
			above = NULL;
		slot_cell_put_(cell, NULL);
	}
}

void
slot_free(void *object)
{
	if (object && slot_class_of(object)->flags & SLOT_CLASS_OWNS)
		slot_give_up_(slot_class_of(object), object, true);
	else if (object)
		slot_place_free_(object);
}

void
slot_release(const slot_class *type, void *object)
{
	slot_give_up_(type, object, false);
}

/* All objects give up what they own; what is in a pool that leaves is met by
 * itself. */
static void
slot_pool_give_up_(slot_pool *pool, bool frees)
{
	slot_walk walk = slot_pool_walk(pool);
	bool owns = frees;
	void *object;
	uint32_t i;

	for (i = 0; i < pool->shelf_count; i++)
		owns |= (pool->shelves[i].type->flags & SLOT_CLASS_OWNS) != 0;
	while (owns && (object = slot_walk_next(&walk, NULL)))
		if (frees || slot_class_of(object)->flags & SLOT_CLASS_OWNS)
			slot_give_up_(slot_class_of(object), object, frees);
}

/* Whether objects of a pool own some of a pool that leaves. */
static bool
slot_pool_holds_leaving_(const slot_pool *pool)
{
	uint32_t i;

	for (i = 0; i < pool->peer_count; i++)
		if (pool->peers[i]->leaves)
			return true;
	return false;
}

/* With the pool all those leave from which it owns and which own from it, be it
 * by way of others: their objects would be left without what they own. */
static void
slot_pool_empty_(slot_pool *pool, bool frees)
{
	slot_pool *last = pool, *at, *next;
	bool more = pool->peer_count != 0;
	uint32_t i;

	pool->after = pool;
	pool->leaves = true;
	for (at = pool;; at = at->after) {
		for (i = 0; i < at->peer_count; i++)
			if (!at->peers[i]->after) {
				last->after = at->peers[i];
				last = last->after;
				last->after = last;
			}
		if (at->after == at)
			break;
	}
	while (more)
		for (more = false, at = pool; at->after != at; at = at->after) {
			next = at->after;
			if (next->leaves || !slot_pool_holds_leaving_(next))
				continue;
			next->leaves = more = true;
		}
	for (at = pool;; at = at->after) {
		if (at->leaves)
			slot_pool_give_up_(at, frees || at != pool);
		if (at->after == at)
			break;
	}
	for (at = pool, more = true; more; at = next) {
		next = at->after;
		more = next != at;
		at->after = NULL;
		at->leaves = false;
	}
}

void
slot_pool_clear(slot_pool *pool)
{
	slot_pool_empty_(pool, true);
}

void
slot_pool_destroy(slot_pool *pool)
{
	uint32_t i;

	slot_pool_empty_(pool, false);
	/* The last first: the memory of one may hold those after it. */
	for (i = pool->slab_count; i-- > 0;) {
		struct slot_slab_ *slab = pool->slabs[i];

		SLOT_UNPOISON_(slab, slot_slab_bytes_(slab->type));
		if (slab->generations)
			SLOT_FREE(slab->generations);
		if (slab->memory)
			SLOT_FREE(slab->memory);
	}
	if (pool->slabs)
		SLOT_FREE(pool->slabs);
	if (pool->shelves)
		SLOT_FREE(pool->shelves);
	slot_pool_init(pool, pool->root, pool->peers, pool->peer_count);
}


/*---- data.c --------------------------------------------------------------*/

/* What copying, comparing, hashing, showing and validating have in common. */

#include <math.h>
#include <stdio.h>
#include <stdlib.h>

static uint64_t
slot_element_raw_(const slot_info *slot, const void *at)
{
	return slot_raw_(slot, at);
}

/* The own pointer that is followed without recursion: the last slot that is
 * one; or none. */
static int
slot_tail_(const slot_class *type)
{
	int number;

	if (!(type->flags & SLOT_CLASS_OWNS))
		return -1;
	for (number = SLOT_CAST(int, type->count) - 1; number >= 0; number--) {
		const slot_info *slot = slot_class_info(type, number);

		if (slot->kind == SLOT_KIND_OWN &&
			!(slot->flags &
				(SLOT_IS_ARRAY | SLOT_IS_BOUNDED |
					SLOT_IS_LIST)))
			return number;
	}
	return -1;
}

static const char *
slot_at_(const slot_info *slot, const void *object)
{
	const void *at = slot_place_(object, slot->offset);

	return SLOT_CAST(const char *,
		slot->flags &SLOT_IS_LIST ? slot_cell_get_(at) : at);
}


/*---- copy.c --------------------------------------------------------------*/

/*
 * slot_copy: into new memory, so that nothing has changed where that ends;
 * then all at once. A chain of owned objects is followed by a loop.
 */

static bool
slot_copy_slots_(
	const slot_class *type, void *to, const void *from, int without);

/* All of a chain, or nothing. */
static void *
slot_clone_(const void *object)
{
	void *first = NULL, *cell = &first;

	while (object) {
		const slot_class *type = slot_class_of(object);
		int tail = slot_tail_(type);
		void *copy = slot_pool_new(slot_pool_of(object), type);

		if (copy)
			memset(copy, 0, type->size);
		if (!copy || !slot_copy_slots_(type, copy, object, tail)) {
			slot_free(copy);
			slot_free(first);
			return NULL;
		}
		slot_cell_put_(cell, copy);
		if (tail < 0)
			break;
		cell = SLOT_CAST(char *, copy) +
			slot_class_info(type, tail)->offset;
		object = slot_cell_get_(slot_place_(
			object, slot_class_info(type, tail)->offset));
	}
	return first;
}

static bool
slot_copy_element_(const slot_info *slot, char *to, const char *from)
{
	const void *its = NULL;
	void *clone;

	if (slot->kind == SLOT_KIND_STRING || slot->kind == SLOT_KIND_BYTES ||
		slot->kind == SLOT_KIND_OWN) {
		its = slot_cell_get_(from);
		if (!its)
			return true;
	}
	switch (slot->kind) {
	case SLOT_KIND_STRING:
		if (!(slot->flags & SLOT_IS_BORROWED))
			return slot_string_copy(
				to, SLOT_CAST(const char *, its));
		break;
	case SLOT_KIND_BYTES:
		return slot_bytes_set(to, its, slot_block_count(its));
	case SLOT_KIND_OWN:
		clone = slot_clone_(its);
		slot_cell_put_(to, clone);
		return clone != NULL;
	case SLOT_KIND_OBJECT:
		if (slot_info_class(slot)->flags & SLOT_CLASS_OWNS)
			return slot_copy_slots_(
				slot_info_class(slot), to, from, -1);
		break;
	default:
		break;
	}
	memcpy(to, from, slot->size);
	return true;
}

/* A slot's bits, bytes, count and presence; elements that are owned are not
 * looked into. */
static void
slot_copy_plain_(const slot_info *slot, char *to, const char *from)
{
	size_t size = slot->flags & SLOT_IS_LIST
		? sizeof(void *)
		: SLOT_CAST(size_t, slot->size) * slot->length;
	bool flip = slot_flipped_(slot);

	if (slot->width)
		slot_store(to + slot->offset, slot->size, flip,
			slot_put64(
				slot_load(to + slot->offset, slot->size, flip),
				slot->bit, slot->width,
				slot_raw_(slot, from + slot->offset)));
	else
		memcpy(to + slot->offset, from + slot->offset, size);
	if (slot->flags & SLOT_IS_BOUNDED)
		memcpy(to + slot->count_offset, from + slot->count_offset,
			slot->count_size);
	if (slot->flags & SLOT_HAS_PRESENCE)
		slot_presence_put_(slot, to, slot_is_set_(slot, from));
}

static bool
slot_copy_slot_(const slot_class *type, int number, char *to, const char *from)
{
	const slot_info *slot = slot_class_info(type, number);
	size_t count = slot_count(type, from, number), i;
	const char *its = slot_at_(slot, from);
	char *cell = to + slot->offset;

	if (!slot_is_owner_(slot) && !(slot->flags & SLOT_IS_LIST)) {
		slot_copy_plain_(slot, to, from);
		return true;
	}
	if (slot->flags & SLOT_IS_LIST) {
		if (its &&
			!slot_list_reserve(cell, count / slot->inner,
				SLOT_CAST(size_t, slot->size) * slot->inner))
			return false;
		cell = SLOT_CAST(char *, slot_cell_get_(cell));
		if (count == 0)
			return true;
		memset(cell, 0, count * slot->size);
		slot_block_of_(cell)->count = count / slot->inner;
	}
	for (i = 0; i < count; i++)
		if (!slot_copy_element_(
			    slot, cell + i * slot->size, its + i * slot->size))
			return false;
	if (slot->flags & SLOT_IS_BOUNDED)
		memcpy(to + slot->count_offset, from + slot->count_offset,
			slot->count_size);
	if (slot->flags & SLOT_HAS_PRESENCE)
		slot_presence_put_(slot, to, slot_is_set_(slot, from));
	return true;
}

static bool
slot_copy_dict_(const slot_class *type, char *to, const char *from)
{
	size_t count = slot_dict_count(type, from), length, i;
	slot_value value;
	const char *name;

	for (i = 0; i < count; i++)
		if (!slot_dict_at(type, from, i, &name, &length, &value) ||
			slot_dict_set_(to + type->dict - 1, name, length,
				value) != SLOT_OK)
			return false;
	return true;
}

/* Into zeros. What has been copied when memory ends is the caller's to
 * release. */
static bool
slot_copy_slots_(
	const slot_class *type, void *to, const void *from, int without)
{
	int number;

	for (number = 0; number < SLOT_CAST(int, type->count); number++)
		if (number != without &&
			!slot_copy_slot_(type, number, SLOT_CAST(char *, to),
				SLOT_CAST(const char *, from)))
			return false;
	return !type->dict ||
		slot_copy_dict_(type, SLOT_CAST(char *, to),
			SLOT_CAST(const char *, from));
}

bool
slot_copy(const slot_class *type, void *to, const void *from)
{
	char *copy = SLOT_CAST(char *, SLOT_MALLOC(type->size)),
	     *its = SLOT_CAST(char *, to);
	int number;

	if (!copy)
		return false;
	memset(copy, 0, type->size);
	if (!slot_copy_slots_(type, copy, from, -1)) {
		slot_release(type, copy);
		SLOT_FREE(copy);
		return false;
	}
	slot_release(type, to);
	/* Slot by slot: what a child keeps in spare bits is not this
	 * class's. */
	for (number = 0; number < SLOT_CAST(int, type->count); number++)
		slot_copy_plain_(slot_class_info(type, number), its, copy);
	if (type->dict)
		memcpy(its + type->dict - 1, copy + type->dict - 1,
			sizeof(void *));
	SLOT_FREE(copy);
	return true;
}


/*---- compare.c -----------------------------------------------------------*/

/*
 * slot_eq, to which NaN is unequal and 0.0 equals -0.0; slot_cmp, a total
 * order for sorting.
 */

static const char *
slot_string_at_(const slot_class *type, const slot_info *slot, const char *at)
{
	const char *text = SLOT_CAST(const char *, slot_cell_get_(at));

	return text ? text
		    : slot_class_text(
			      type, SLOT_CAST(uint32_t, slot->initial.natural));
}

static int
slot_sign_(int64_t a, int64_t b)
{
	return (a > b) - (a < b);
}

static int
slot_bytes_cmp_(const void *a, const void *b)
{
	size_t size = slot_block_count(a), other = slot_block_count(b);
	size_t shorter = size < other ? size : other;
	int order = shorter ? memcmp(a, b, shorter) : 0;

	return order ? order : (size > other) - (size < other);
}

static double
slot_real_at_(const slot_info *slot, const char *at)
{
	slot_value value;

	slot_number_value_(slot, slot_raw_(slot, at), &value);
	return value.as.real;
}

/* As a number of its kind; of unsigned ones the order is kept by the highest
 * bit flipped. */
static int64_t
slot_ordinal_at_(const slot_info *slot, const char *at)
{
	slot_value value;

	value.as.natural = 0;
	slot_number_value_(slot, slot_raw_(slot, at), &value);
	switch (slot->kind) {
	case SLOT_KIND_BOOL:
		return value.as.boolean;
	case SLOT_KIND_CHAR:
		return SLOT_CAST(unsigned char, value.as.character);
	case SLOT_KIND_UINT:
		return SLOT_CAST(int64_t,
			value.as.natural ^ SLOT_CAST(uint64_t, 1) << 63);
	default:
		return value.as.integer;
	}
}

static bool
slot_element_eq_(const slot_class *type, const slot_info *slot, const char *a,
	const char *b)
{
	const void *its, *other;

	switch (slot->kind) {
	case SLOT_KIND_REAL: {
		double x = slot_real_at_(slot, a), y = slot_real_at_(slot, b);

		return x <= y && x >= y;
	}
	case SLOT_KIND_TEXT:
		return strncmp(a, b, slot->size) == 0;
	case SLOT_KIND_STRING:
		return strcmp(slot_string_at_(type, slot, a),
			       slot_string_at_(type, slot, b)) == 0;
	case SLOT_KIND_BYTES:
		return slot_bytes_cmp_(slot_cell_get_(a), slot_cell_get_(b)) ==
			0;
	case SLOT_KIND_OBJECT:
		return slot_eq(slot_info_class(slot), a, b);
	case SLOT_KIND_OWN:
		its = slot_cell_get_(a);
		other = slot_cell_get_(b);
		if (!its || !other)
			return its == other;
		return slot_class_same(
			       slot_class_of(its), slot_class_of(other)) &&
			slot_eq(slot_class_of(its), its, other);
	case SLOT_KIND_REF:
		return memcmp(a, b, slot->size) == 0;
	case SLOT_KIND_WEAK:
		return true;
	default:
		return slot_element_raw_(slot, a) == slot_element_raw_(slot, b);
	}
}

bool
slot_eq_at(const slot_class *type, const void *a, const void *b, int number)
{
	const slot_info *slot = slot_class_info(type, number);
	const char *x = slot_at_(slot, a), *y = slot_at_(slot, b);
	bool is_set = slot_is_set_(slot, a);
	size_t count, i;

	if (slot->flags & SLOT_NO_COMPARE)
		return true;
	if (is_set != slot_is_set_(slot, b))
		return false;
	count = slot_count(type, a, number);
	if (count != slot_count(type, b, number))
		return false;
	for (i = 0; is_set && i < count; i++)
		if (!slot_element_eq_(
			    type, slot, x + i * slot->size, y + i * slot->size))
			return false;
	return true;
}

static bool
slot_value_eq_(slot_value a, slot_value b)
{
	if (a.kind != b.kind)
		return false;
	switch (a.kind) {
	case SLOT_KIND_BOOL:
		return a.as.boolean == b.as.boolean;
	case SLOT_KIND_REAL:
		return a.as.real <= b.as.real && a.as.real >= b.as.real;
	case SLOT_KIND_STRING:
		return a.length == b.length &&
			memcmp(a.as.text, b.as.text, a.length) == 0;
	case SLOT_KIND_REF:
		return a.as.ref == b.as.ref;
	default:
		return a.as.natural == b.as.natural;
	}
}

/* As sets of pairs: in whatever order they came. */
static bool
slot_dict_eq_(const slot_class *type, const void *a, const void *b)
{
	size_t count = slot_dict_count(type, a), length, i;
	slot_value its, other;
	const char *name;

	if (count != slot_dict_count(type, b))
		return false;
	for (i = 0; i < count; i++)
		if (!slot_dict_at(type, a, i, &name, &length, &its) ||
			slot_get_named(type, b, name, length, &other) !=
				SLOT_OK ||
			!slot_value_eq_(its, other))
			return false;
	return true;
}

bool
slot_eq(const slot_class *type, const void *a, const void *b)
{
	for (;;) {
		int tail = slot_tail_(type), number;
		const void *its, *other;

		for (number = 0; number < SLOT_CAST(int, type->count); number++)
			if (number != tail && !slot_eq_at(type, a, b, number))
				return false;
		if (type->dict && !slot_dict_eq_(type, a, b))
			return false;
		if (tail < 0 ||
			slot_class_info(type, tail)->flags & SLOT_NO_COMPARE)
			return true;
		its = slot_cell_get_(
			slot_place_(a, slot_class_info(type, tail)->offset));
		other = slot_cell_get_(
			slot_place_(b, slot_class_info(type, tail)->offset));
		if (!its || !other)
			return its == other;
		type = slot_class_of(its);
		if (!slot_class_same(type, slot_class_of(other)))
			return false;
		a = its;
		b = other;
	}
}

static int
slot_real_cmp_(double a, double b)
{
	bool is_nan = isnan(a), other = isnan(b);

	if (is_nan || other)
		return is_nan - other;
	return (a > b) - (a < b);
}

static int
slot_element_cmp_(const slot_class *type, const slot_info *slot, const char *a,
	const char *b)
{
	const void *its, *other;

	switch (slot->kind) {
	case SLOT_KIND_REAL:
		return slot_real_cmp_(
			slot_real_at_(slot, a), slot_real_at_(slot, b));
	case SLOT_KIND_TEXT:
		return strncmp(a, b, slot->size);
	case SLOT_KIND_STRING:
		return strcmp(slot_string_at_(type, slot, a),
			slot_string_at_(type, slot, b));
	case SLOT_KIND_BYTES:
		return slot_bytes_cmp_(slot_cell_get_(a), slot_cell_get_(b));
	case SLOT_KIND_OBJECT:
		return slot_cmp(slot_info_class(slot), a, b);
	case SLOT_KIND_OWN:
		its = slot_cell_get_(a);
		other = slot_cell_get_(b);
		if (!its || !other)
			return (its != NULL) - (other != NULL);
		if (!slot_class_same(slot_class_of(its), slot_class_of(other)))
			return slot_class_of(its)->id < slot_class_of(other)->id
				? -1
				: 1;
		return slot_cmp(slot_class_of(its), its, other);
	case SLOT_KIND_REF:
		return memcmp(a, b, slot->size);
	case SLOT_KIND_WEAK:
		return 0;
	default:
		return slot_sign_(
			slot_ordinal_at_(slot, a), slot_ordinal_at_(slot, b));
	}
}

static int
slot_cmp_at_(const slot_class *type, const void *a, const void *b, int number)
{
	const slot_info *slot = slot_class_info(type, number);
	const char *x = slot_at_(slot, a), *y = slot_at_(slot, b);
	bool is_set = slot_is_set_(slot, a), other_set = slot_is_set_(slot, b);
	size_t count = slot_count(type, a, number),
	       other = slot_count(type, b, number), i;
	int order;

	if (is_set != other_set)
		return is_set - other_set;
	for (i = 0; is_set && i < count && i < other; i++) {
		order = slot_element_cmp_(
			type, slot, x + i * slot->size, y + i * slot->size);
		if (order)
			return order;
	}
	return is_set ? (count > other) - (count < other) : 0;
}

int
slot_cmp(const slot_class *type, const void *a, const void *b)
{
	int number, order;

	for (number = 0; number < SLOT_CAST(int, type->count); number++) {
		if (slot_class_info(type, number)->flags & SLOT_NO_COMPARE)
			continue;
		order = slot_cmp_at_(type, a, b, number);
		if (order)
			return order < 0 ? -1 : 1;
	}
	return 0;
}


/*---- hash.c --------------------------------------------------------------*/

/* slot_hash, which is equal for what slot_eq says is equal. */

static uint64_t
slot_hash_bytes_(uint64_t hash, const void *data, size_t size)
{
	const char *at = SLOT_CAST(const char *, data);
	uint64_t word;

	for (; size >= 8; size -= 8, at += 8) {
		memcpy(&word, at, 8);
		hash = slot_long_word_(hash, word);
	}
	word = size;
	memcpy(&word, at, size);
	return slot_long_word_(hash, word ^ SLOT_CAST(uint64_t, size) << 56);
}

static uint64_t
slot_hash_real_(double number)
{
	if (isnan(number))
		return 1; /* it equals nothing: any will do */
	return number <= 0 && number >= 0 ? 0 : slot_bits_of_double(number);
}

static uint64_t
slot_hash_element_(const slot_class *type, const slot_info *slot,
	const char *at, uint64_t hash)
{
	const char *text;
	const void *its;

	switch (slot->kind) {
	case SLOT_KIND_REAL:
		return slot_long_word_(
			hash, slot_hash_real_(slot_real_at_(slot, at)));
	case SLOT_KIND_TEXT: {
		size_t length = 0;

		while (length < slot->size && at[length])
			length++;
		return slot_hash_bytes_(hash, at, length);
	}
	case SLOT_KIND_STRING:
		text = slot_string_at_(type, slot, at);
		return slot_hash_bytes_(hash, text, strlen(text));
	case SLOT_KIND_BYTES:
		its = slot_cell_get_(at);
		return its ? slot_hash_bytes_(hash, its, slot_block_count(its))
			   : hash;
	case SLOT_KIND_OBJECT:
		return slot_long_word_(
			hash, slot_hash(slot_info_class(slot), at));
	case SLOT_KIND_OWN:
		its = slot_cell_get_(at);
		return slot_long_word_(
			hash, its ? slot_hash(slot_class_of(its), its) : 0);
	case SLOT_KIND_REF:
		return slot_hash_bytes_(hash, at, slot->size);
	case SLOT_KIND_WEAK:
		return hash;
	default:
		return slot_long_word_(hash, slot_element_raw_(slot, at));
	}
}

static uint64_t
slot_hash_value_(slot_value value)
{
	switch (value.kind) {
	case SLOT_KIND_BOOL:
		return value.as.boolean;
	case SLOT_KIND_REAL:
		return slot_hash_real_(value.as.real);
	case SLOT_KIND_STRING:
		return slot_hash_bytes_(2, value.as.text, value.length);
	case SLOT_KIND_REF:
		return SLOT_ADDRESS_(value.as.ref);
	default:
		return value.as.natural;
	}
}

uint64_t
slot_hash(const slot_class *type, const void *object)
{
	uint64_t hash = slot_long_word_(type->id, 0);

	for (;;) {
		int tail = slot_tail_(type), number;
		const void *its;
		size_t i;

		for (number = 0; number < SLOT_CAST(int, type->count);
			number++) {
			const slot_info *slot = slot_class_info(type, number);
			const char *at = slot_at_(slot, object);
			size_t count = slot_count(type, object, number);

			if (slot->flags & SLOT_NO_HASH || number == tail)
				continue;
			if (!slot_is_set_(slot, object)) {
				hash = slot_long_word_(hash, 3);
				continue;
			}
			for (i = 0; i < count; i++)
				hash = slot_hash_element_(
					type, slot, at + i * slot->size, hash);
			if (count != slot->length)
				hash = slot_long_word_(hash, count);
		}
		for (i = 0; type->dict && i < slot_dict_count(type, object);
			i++) {
			const char *name;
			slot_value value;
			size_t length;

			/* A sum, since their order says nothing. */
			if (slot_dict_at(
				    type, object, i, &name, &length, &value))
				hash += slot_long_word_(
					slot_hash_bytes_(1, name, length),
					slot_hash_value_(value));
		}
		if (tail < 0 ||
			slot_class_info(type, tail)->flags & SLOT_NO_HASH)
			return hash;
		its = slot_cell_get_(slot_place_(
			object, slot_class_info(type, tail)->offset));
		if (!its)
			return slot_long_word_(hash, 4);
		object = its;
		type = slot_class_of(its);
		hash = slot_long_word_(hash, type->id);
	}
}


/*---- repr.c --------------------------------------------------------------*/

/*
 * An object as Python's repr shows it; the shortest text of a real number, in
 * any locale.
 */

size_t
slot_real_text(double number, bool is_float, char *text)
{
	int digits = is_float ? 6 : 15, most = is_float ? 9 : 17, length = 0, i;
	bool has_point = false;

	if (isnan(number)) {
		memcpy(text, "nan", 4);
		return 3;
	}
	if (isinf(number)) {
		memcpy(text, number < 0 ? "-inf" : "inf", number < 0 ? 5 : 4);
		return number < 0 ? 4 : 3;
	}
	/* Numbers near zero have fewer digits to tell them apart. */
	if ((number < 0 ? -number : number) < (is_float ? 1.2e-38 : 2.3e-308))
		digits = 1;
	for (; digits <= most; digits++) {
		double again;

		length = snprintf(text, 32, "%.*g", digits, number);
		again = strtod(text, NULL);
		if (is_float) {
			float single = SLOT_CAST(float, again);

			again = SLOT_CAST(double, single);
		}
		if (again <= number && again >= number)
			break;
	}
	for (i = 0; i < length; i++) {
		bool is_digit = text[i] >= '0' && text[i] <= '9';

		if (!is_digit && text[i] != '-' && text[i] != '+' &&
			text[i] != 'e')
			text[i] = '.'; /* of whatever locale */
		has_point |= text[i] == '.' || text[i] == 'e';
	}
	if (!has_point) {
		memcpy(text + length, ".0", 3);
		length += 2;
	}
	return SLOT_CAST(size_t, length);
}

static void
slot_say_text_(slot_writer_ *to, const char *text)
{
	slot_say_(to, text, strlen(text));
}

static void
slot_say_integer_(slot_writer_ *to, int64_t number)
{
	char text[24];

	snprintf(text, sizeof text, "%lld", SLOT_CAST(long long, number));
	slot_say_text_(to, text);
}

static void
slot_say_natural_(slot_writer_ *to, uint64_t number)
{
	char text[24];

	snprintf(text, sizeof text, "%llu",
		SLOT_CAST(unsigned long long, number));
	slot_say_text_(to, text);
}

/* 'it\'s', as Python quotes; bytes beyond ASCII as they are in texts, escaped
 * in bytes. */
static void
slot_say_quoted_(
	slot_writer_ *to, const char *text, size_t length, bool is_text)
{
	static const char hex[] = "0123456789abcdef";
	size_t i;

	slot_say_(to, "'", 1);
	for (i = 0; i < length; i++) {
		unsigned char byte = SLOT_CAST(unsigned char, text[i]);
		char escaped[4] = {'\\', 'x', 0, 0};

		escaped[2] = hex[byte >> 4];
		escaped[3] = hex[byte & 15];
		if (byte == '\\' || byte == '\'') {
			slot_say_(to, "\\", 1);
			slot_say_(to, text + i, 1);
		} else if (byte == '\n') {
			slot_say_(to, "\\n", 2);
		} else if (byte < ' ' || byte == 0x7f ||
			(byte > 0x7f && !is_text)) {
			slot_say_(to, escaped, 4);
		} else {
			slot_say_(to, text + i, 1);
		}
	}
	slot_say_(to, "'", 1);
}

static void
slot_say_enum_(slot_writer_ *to, const slot_enum *type, int64_t number)
{
	const slot_enum_value *values = slot_enum_values(type);
	const char *text = slot_enum_text(type, number);
	int64_t rest = number;
	bool any = false;
	uint32_t i;

	if (text) {
		slot_say_text_(to, text);
		return;
	}
	for (i = 0; type->flags & SLOT_ENUM_FLAGS && i < type->count; i++) {
		if (!values[i].number ||
			(rest & values[i].number) != values[i].number)
			continue;
		if (any)
			slot_say_(to, "|", 1);
		slot_say_text_(to,
			SLOT_CAST(
				const char *, slot_place_(type, type->texts)) +
				values[i].text);
		rest &= ~values[i].number;
		any = true;
	}
	if (any && rest)
		slot_say_(to, "|", 1);
	if (!any || rest)
		slot_say_integer_(to, rest);
}

/* Deeper than this an object is shown as "...": one that owns itself too. */
#define SLOT_REPR_DEPTH_ 16

static void
slot_say_object_(slot_writer_ *to, const slot_class *type, const void *object,
	unsigned depth);

static void
slot_say_value_(slot_writer_ *to, slot_value value)
{
	char text[32];

	switch (value.kind) {
	case SLOT_KIND_BOOL:
		slot_say_text_(to, value.as.boolean ? "true" : "false");
		break;
	case SLOT_KIND_CHAR:
		slot_say_quoted_(to, &value.as.character, 1, true);
		break;
	case SLOT_KIND_INT:
		slot_say_integer_(to, value.as.integer);
		break;
	case SLOT_KIND_UINT:
		slot_say_natural_(to, value.as.natural);
		break;
	case SLOT_KIND_REAL:
		slot_say_(to, text, slot_real_text(value.as.real, false, text));
		break;
	case SLOT_KIND_TEXT:
	case SLOT_KIND_STRING:
		slot_say_quoted_(to, value.as.text, value.length, true);
		break;
	default:
		slot_say_text_(to, value.as.ref ? "<object>" : "NULL");
		break;
	}
}

static void
slot_say_element_(slot_writer_ *to, const slot_class *type,
	const slot_info *slot, const char *at, unsigned depth)
{
	const void *its;
	slot_value value;
	char text[32];
	size_t length;

	switch (slot->kind) {
	case SLOT_KIND_REAL:
		slot_say_(to, text,
			slot_real_text(slot_real_at_(slot, at), slot->size == 4,
				text));
		break;
	case SLOT_KIND_ENUM:
		slot_say_enum_(
			to, slot_info_enum(slot), slot_ordinal_at_(slot, at));
		break;
	case SLOT_KIND_TEXT:
		for (length = 0; length < slot->size && at[length]; length++)
			;
		slot_say_quoted_(to, at, length, true);
		break;
	case SLOT_KIND_STRING:
		slot_say_quoted_(to, slot_string_at_(type, slot, at),
			strlen(slot_string_at_(type, slot, at)), true);
		break;
	case SLOT_KIND_BYTES:
		its = slot_cell_get_(at);
		slot_say_(to, "b", 1);
		slot_say_quoted_(to, SLOT_CAST(const char *, its),
			slot_block_count(its), false);
		break;
	case SLOT_KIND_OBJECT:
		slot_say_object_(to, slot_info_class(slot), at, depth);
		break;
	case SLOT_KIND_OWN:
		its = slot_cell_get_(at);
		if (its)
			slot_say_object_(to, slot_class_of(its), its, depth);
		else
			slot_say_text_(to, "NULL");
		break;
	case SLOT_KIND_REF: {
		char none[8] = {0};

		if (memcmp(at, none, slot->size) == 0) {
			slot_say_text_(to, "NULL");
			break;
		}
		slot_say_text_(to, "<");
		slot_say_text_(to,
			slot_info_class(slot)
				? slot_class_name(slot_info_class(slot))
				: "void");
		slot_say_text_(to, ">");
		break;
	}
	default:
		value = slot_value_of_(SLOT_CAST(slot_kind, slot->kind));
		slot_number_value_(slot, slot_raw_(slot, at), &value);
		slot_say_value_(to, value);
	}
}

/* The elements of one dimension after the other: "[[1, 2], [3, 4]]" for
 * rows. */
static void
slot_say_slot_(slot_writer_ *to, const slot_class *type, const void *object,
	int number, unsigned depth)
{
	const slot_info *slot = slot_class_info(type, number);
	size_t count = slot_count(type, object, number), i;
	const char *at = slot_at_(slot, object);
	bool is_array =
		(slot->flags &
			(SLOT_IS_ARRAY | SLOT_IS_BOUNDED | SLOT_IS_LIST)) != 0;
	bool has_rows = is_array && slot->inner > 1;

	if (!slot_is_set_(slot, object)) {
		slot_say_text_(to, "unset");
		return;
	}
	if (is_array)
		slot_say_(to, "[", 1);
	for (i = 0; i < count; i++) {
		if (i)
			slot_say_(to,
				has_rows && i % slot->inner == 0 ? "], " : ", ",
				has_rows && i % slot->inner == 0 ? 3 : 2);
		if (has_rows && i % slot->inner == 0)
			slot_say_(to, "[", 1);
		slot_say_element_(to, type, slot, at + i * slot->size, depth);
	}
	if (has_rows && count)
		slot_say_(to, "]", 1);
	if (is_array)
		slot_say_(to, "]", 1);
}

static void
slot_say_object_(slot_writer_ *to, const slot_class *type, const void *object,
	unsigned depth)
{
	const char *name, *comma = "";
	size_t length, i;
	slot_value value;
	int number;

	if (depth == SLOT_REPR_DEPTH_) {
		slot_say_text_(to, "...");
		return;
	}
	slot_say_text_(to, slot_class_name(type));
	slot_say_(to, "(", 1);
	for (number = 0; number < SLOT_CAST(int, type->count); number++) {
		const slot_info *slot = slot_class_info(type, number);

		if (slot->flags & SLOT_NO_REPR)
			continue;
		slot_say_text_(to, comma);
		slot_say_(to, slot_class_text(type, slot->name),
			slot->name_length);
		slot_say_(to, "=", 1);
		slot_say_slot_(to, type, object, number, depth + 1);
		comma = ", ";
	}
	for (i = 0; slot_dict_at(type, object, i, &name, &length, &value);
		i++) {
		slot_say_text_(to, comma);
		slot_say_(to, name, length);
		slot_say_(to, "=", 1);
		slot_say_value_(to, value);
		comma = ", ";
	}
	slot_say_(to, ")", 1);
}

static void
slot_say_end_(slot_writer_ *to)
{
	if (to->size)
		to->text[to->length < to->size ? to->length : to->size - 1] = 0;
}

size_t
slot_repr(const slot_class *type, const void *object, char *text, size_t size)
{
	slot_writer_ to;

	to.text = text;
	to.size = size;
	to.length = 0;
	slot_say_object_(&to, type, object, 0);
	slot_say_end_(&to);
	return to.length;
}


/*---- validate.c ----------------------------------------------------------*/

/*
 * Tells each slot that holds what no setter would let in, with the path that
 * leads to it.
 */

/* Where a validation is: the path of names and numbers so far. */
typedef struct slot_check_ {
	slot_report *report;
	void *context;
	size_t faults;
	slot_writer_ path;
	char text[512];
} slot_check_;

static void
slot_fault_(slot_check_ *check, const char *before, slot_value value,
	const char *after, const slot_value *bound)
{
	char fault[160];
	slot_writer_ to;

	to.text = fault;
	to.size = sizeof fault;
	to.length = 0;
	check->faults++;
	if (!check->report)
		return;
	slot_say_text_(&to, before);
	if (value.kind)
		slot_say_value_(&to, value);
	slot_say_text_(&to, after);
	if (bound)
		slot_say_value_(&to, *bound);
	slot_say_end_(&to);
	slot_say_end_(&check->path);
	check->report(check->context, check->text, fault);
}

static void
slot_check_object_(
	slot_check_ *check, const slot_class *type, const void *object);

static void
slot_check_number_(slot_check_ *check, const slot_info *slot, const char *at)
{
	slot_value value = slot_value_of_(SLOT_CAST(slot_kind, slot->kind)),
		   bound;
	bool below = false, above = false;

	slot_number_value_(slot, slot_raw_(slot, at), &value);
	if (slot->kind == SLOT_KIND_ENUM) {
		char after[80];

		if (slot_enum_takes_(slot, value.as.integer))
			return;
		snprintf(after, sizeof after, " is no %.60s",
			SLOT_CAST(const char *,
				slot_place_(slot_info_enum(slot),
					slot_info_enum(slot)->texts)) +
				slot_info_enum(slot)->name);
		value.kind = SLOT_KIND_INT;
		slot_fault_(check, "", value, after, NULL);
		return;
	}
	if (slot->kind == SLOT_KIND_BOOL && slot_raw_(slot, at) > 1) {
		value.kind = SLOT_KIND_UINT;
		value.as.natural = slot_raw_(slot, at);
		slot_fault_(
			check, "", value, " is neither false nor true", NULL);
		return;
	}
	if (!(slot->flags & SLOT_HAS_RANGE))
		return;
	bound = value;
	switch (slot->kind) {
	case SLOT_KIND_REAL:
		below = !(value.as.real >= slot->low.real);
		above = !(value.as.real <= slot->high.real);
		break;
	case SLOT_KIND_INT:
		below = value.as.integer < slot->low.integer;
		above = value.as.integer > slot->high.integer;
		break;
	case SLOT_KIND_UINT:
		below = value.as.natural < slot->low.natural;
		above = value.as.natural > slot->high.natural;
		break;
	default:
		break;
	}
	bound.as.natural = below ? slot->low.natural : slot->high.natural;
	if (below && above)
		slot_fault_(check, "", value, " is in no range", NULL);
	else if (below || above)
		slot_fault_(check, "", value,
			below ? " is below " : " is above ", &bound);
}

static void
slot_check_element_(slot_check_ *check, const slot_info *slot, const char *at)
{
	slot_value none = slot_value_of_(SLOT_CAST(slot_kind, 0));
	const void *its;

	switch (slot->kind) {
	case SLOT_KIND_TEXT:
		if (!memchr(at, 0, slot->size))
			slot_fault_(
				check, "the text has no end", none, "", NULL);
		break;
	case SLOT_KIND_OBJECT:
		slot_check_object_(check, slot_info_class(slot), at);
		break;
	case SLOT_KIND_OWN:
		its = slot_cell_get_(at);
		if (its)
			slot_check_object_(check, slot_class_of(its), its);
		break;
	case SLOT_KIND_STRING:
	case SLOT_KIND_BYTES:
	case SLOT_KIND_REF:
	case SLOT_KIND_WEAK:
		break;
	default:
		slot_check_number_(check, slot, at);
	}
}

/* Own and ref pointers that must be there. */
static bool
slot_is_missing_(const slot_info *slot, const char *at)
{
	char none[8] = {0};

	if (slot->flags &
		(SLOT_IS_OPTIONAL | SLOT_IS_LIST | SLOT_IS_BOUNDED |
			SLOT_IS_ARRAY))
		return false;
	return (slot->kind == SLOT_KIND_OWN || slot->kind == SLOT_KIND_REF) &&
		memcmp(at, none, slot->size) == 0;
}

static void
slot_check_slot_(slot_check_ *check, const slot_class *type, const void *object,
	int number)
{
	const slot_info *slot = slot_class_info(type, number);
	size_t count = slot_count(type, object, number),
	       start = check->path.length, i;
	bool is_array =
		(slot->flags &
			(SLOT_IS_ARRAY | SLOT_IS_BOUNDED | SLOT_IS_LIST)) != 0;
	slot_value none = slot_value_of_(SLOT_CAST(slot_kind, 0));
	const char *at = slot_at_(slot, object);

	if (start)
		slot_say_(&check->path, ".", 1);
	slot_say_(&check->path, slot_class_text(type, slot->name),
		slot->name_length);
	if (slot->flags & SLOT_IS_BOUNDED && count > slot->length) {
		slot_value is = slot_uint(count / slot->inner);
		slot_value most = slot_uint(slot->length / slot->inner);

		slot_fault_(check, "", is, " elements are above ", &most);
		count = slot->length;
	}
	if (slot_is_missing_(slot, at))
		slot_fault_(check, "is missing", none, "", NULL);
	for (i = 0; slot_is_set_(slot, object) && i < count; i++) {
		size_t name = check->path.length;

		if (is_array) {
			slot_say_(&check->path, "[", 1);
			slot_say_natural_(&check->path, i / slot->inner);
			if (slot->inner > 1) {
				slot_say_(&check->path, "][", 2);
				slot_say_natural_(
					&check->path, i % slot->inner);
			}
			slot_say_(&check->path, "]", 1);
		}
		slot_check_element_(check, slot, at + i * slot->size);
		check->path.length = name;
	}
	check->path.length = start;
}

static void
slot_check_object_(
	slot_check_ *check, const slot_class *type, const void *object)
{
	size_t start = check->path.length;

	/* A chain goes on without recursion; its path would be without end. */
	for (;;) {
		int tail = slot_tail_(type), number;
		const slot_info *slot;

		for (number = 0; number < SLOT_CAST(int, type->count); number++)
			if (number != tail)
				slot_check_slot_(check, type, object, number);
		if (tail < 0)
			break;
		slot = slot_class_info(type, tail);
		if (slot_is_missing_(slot, slot_at_(slot, object)))
			slot_check_slot_(check, type, object, tail);
		object = slot_cell_get_(slot_at_(slot, object));
		if (!object)
			break;
		if (check->path.length)
			slot_say_(&check->path, ".", 1);
		slot_say_(&check->path, slot_class_text(type, slot->name),
			slot->name_length);
		type = slot_class_of(object);
	}
	check->path.length = start;
}

size_t
slot_validate(const slot_class *type, const void *object, slot_report *report,
	void *context)
{
	slot_check_ check;

	memset(&check, 0, sizeof check);
	check.report = report;
	check.context = context;
	check.path.text = check.text;
	check.path.size = sizeof check.text;
	slot_check_object_(&check, type, object);
	return check.faults;
}


/*---- make.c --------------------------------------------------------------*/

/* What C_make stores in a slot that has no setter. */

bool
slot_put_(const slot_class *type, void *object, int number, slot_value value)
{
	return slot_write_at_(type, object, number, 0, value) == SLOT_OK;
}


/*---- powers_of_ten.c -----------------------------------------------------*/

/*
 * What printing and reading reals have in common: products of words, and
 * powers of ten to 128 bits.
 */

/* Two words of 64 bits as one number. */
typedef struct slot_wide_ {
	uint64_t high, low;
} slot_wide_;

static slot_wide_
slot_multiply_(uint64_t a, uint64_t b)
{
	slot_wide_ product;
#if defined(__SIZEOF_INT128__) && defined(__GNUC__)
	SLOT_EXTENSION_ typedef unsigned __int128 wide;
	wide all = SLOT_CAST(wide, a) * b;

	product.high = SLOT_CAST(uint64_t, all >> 64);
	product.low = SLOT_CAST(uint64_t, all);
#else
	uint64_t a0 = a & 0xffffffff, a1 = a >> 32, b0 = b & 0xffffffff,
		 b1 = b >> 32;
	uint64_t low = a0 * b0, middle = a1 * b0 + (low >> 32);
	uint64_t other = a0 * b1 + (middle & 0xffffffff);

	product.high = a1 * b1 + (middle >> 32) + (other >> 32);
	product.low = other << 32 | (low & 0xffffffff);
#endif
	return product;
}

static unsigned
slot_leading_zeros_(uint64_t word)
{
#if defined(__GNUC__)
	return SLOT_CAST(unsigned, __builtin_clzll(word));
#else
	unsigned zeros = 0, step;

	for (step = 32; step; step >>= 1)
		if (!(word >> (64 - step))) {
			zeros += step;
			word <<= step;
		}
	return zeros;
#endif
}

/* The binary exponent of 10^k: the largest e with 2^e <= 10^k, for k from -400
 * to 400. */
static int
slot_exponent_of_10_(int k)
{
	return ((k * 217706 + (2048 << 16)) >> 16) - 2048;
}

enum { SLOT_TENS_LEAST_ = -351, SLOT_TENS_MOST_ = 324 };

/* The first 128 bits of 10^k, the highest of which is set: exact from 0 to 55,
 * else cut off. As 5^(27 i), of which 192 bits are kept, times 5^j, which is
 * exact. */
static slot_wide_
slot_power_of_10_(int k)
{
	/* clang-format off */
	static const uint64_t coarse[26][3] = {
		{0x8049a4ac0c5811ae, 0x205b896d777d6278, 0xac261e9f5141430b},
		{0xcf42894a5dce35ea, 0x52064cac828675b9, 0x475f2b7d7df1ad7a},
		{0xa76c582338ed2621, 0xaf2af2b80af6f24e, 0x657c8f4d43323a36},
		{0x873e4f75e2224e68, 0x5a7744a6e804a291, 0xcc35eddfcf0996d7},
		{0xda7f5bf590966848, 0xaf39a475506a899e, 0xa30294cc2934e662},
		{0xb080392cc4349dec, 0xbd8d794d96aacfb3, 0xfe13a5c86af64418},
		{0x8e938662882af53e, 0x547eb47b7282ee9c, 0x41b0230e1421487d},
		{0xe65829b3046b0afa, 0x0cb4a5a3112a5112, 0xa3b561b1cb208396},
		{0xba121a4650e4ddeb, 0x92f34d62616ce413, 0x21a0183e10583cd3},
		{0x964e858c91ba2655, 0x3a6a07f8d510f86f, 0xe9082f25e9c5e9ec},
		{0xf2d56790ab41c2a2, 0xfae27299423fb9c3, 0x3695dad7e8858901},
		{0xc428d05aa4751e4c, 0xaa97e14c3c26b886, 0x96842dc95323f5a8},
		{0x9e74d1b791e07e48, 0x775ea264cf55347d, 0xca49f1c05120c9c7},
		{0x8000000000000000, 0x0000000000000000, 0x0000000000000000},
		{0xcecb8f27f4200f3a, 0x0000000000000000, 0x0000000000000000},
		{0xa70c3c40a64e6c51, 0x999090b65f67d924, 0x0000000000000000},
		{0x86f0ac99b4e8dafd, 0x69a028bb3ded71a3, 0xdf9f915627c04e28},
		{0xda01ee641a708de9, 0xe80e6f4820cc9495, 0xd74baad03bc1d8d3},
		{0xb01ae745b101e9e4, 0x5ec05dcff72e7f8f, 0xc04c79ffe324301f},
		{0x8e41ade9fbebc27d, 0x14588f13be847307, 0x23bd6a2059c002f5},
		{0xe5d3ef282a242e81, 0x8f1668c8a86da5fa, 0xf0b5ccf5176ecc7c},
		{0xb9a74a0637ce2ee1, 0x6d953e2bd7173692, 0x88efb0037ac08bde},
		{0x95f83d0a1fb69cd9, 0x4abdaf101564f98e, 0x0d5a4af7b3a98e47},
		{0xf24a01a73cf2dccf, 0xbc633b39673c8cec, 0x3d9c44cd2f36917c},
		{0xc3b8358109e84f07, 0x0a862f80ec4700c8, 0x02606ea01029dc37},
		{0x9e19db92b4e31ba9, 0x6c07a2c26a8346d1, 0x4944d9f52cd0dec2},
	};
	static const uint64_t fine[27] = {
		1, 5, 25, 125, 625, 3125, 15625, 78125, 390625, 1953125,
		9765625, 48828125, 244140625, 1220703125, 0x16bcc41e9,
		0x71afd498d, 0x2386f26fc1, 0xb1a2bc2ec5, 0x3782dace9d9,
		0x1158e460913d, 0x56bc75e2d631, 0x1b1ae4d6e2ef5,
		0x878678326eac9, 0x2a5a058fc295ed, 0xd3c21bcecceda1,
		0x422ca8b0a00a425, 0x14adf4b7320334b9,
	};
	/* clang-format on */
	int i = (k - SLOT_TENS_LEAST_) / 27, j = (k - SLOT_TENS_LEAST_) % 27;
	const uint64_t *base = coarse[i];
	slot_wide_ top, middle, bottom, power;
	uint64_t third;
	unsigned shift;

	if (k >= 0 && k < 27) {
		power.high = fine[j] << slot_leading_zeros_(fine[j]);
		power.low = 0;
		return power;
	}
	top = slot_multiply_(base[0], fine[j]);
	middle = slot_multiply_(base[1], fine[j]);
	bottom = slot_multiply_(base[2], fine[j]);
	third = middle.low + bottom.high;
	middle.high += third < middle.low;
	top.low += middle.high;
	top.high += top.low < middle.high;
	if (top.high == 0) {
		power.high = top.low;
		power.low = third;
		top.low = third;
		third = bottom.low;
	} else {
		power.high = top.high;
		power.low = top.low;
		top.low = third;
	}
	shift = slot_leading_zeros_(power.high);
	if (shift) {
		power.high = power.high << shift | power.low >> (64 - shift);
		power.low = power.low << shift | top.low >> (64 - shift);
	}
	return power;
}


/*---- real_print.c --------------------------------------------------------*/

/*
 * The shortest digits of a real, by Raffaello Giulietti's method (The Schubfach
 * way to render doubles, 2020). It is significand * 2^exponent; its neighbour
 * below is half as far away where is_uneven says so. What is read is exact: the
 * value and the two middles to its neighbours are scaled by a power of ten, all
 * bits below a quarter folded into the lowest.
 */
static uint64_t
slot_scale_(slot_wide_ power, uint64_t value)
{
	slot_wide_ low = slot_multiply_(power.low, value),
		   high = slot_multiply_(power.high, value);
	uint64_t rest = high.low + low.high;

	return (high.high + (rest < low.high)) | (rest > 1);
}

static uint64_t
slot_shortest_(uint64_t significand, int exponent, bool is_uneven, int *tens)
{
	/* floor(log10(2^exponent)), or of three quarters of it */
	int64_t log = SLOT_CAST(int64_t, exponent) * 1262611 -
		(is_uneven ? 524031 : 0);
	int k = SLOT_CAST(int, (log + (SLOT_CAST(int64_t, 512) << 22)) >> 22) -
		512;
	int shift = exponent + slot_exponent_of_10_(-k) + 1;
	uint64_t odd = significand & 1, quarter, ten, lower, upper, value,
		 middle;
	slot_wide_ power = slot_power_of_10_(-k);
	bool down, up;

	if (-k < 0 || -k > 55) { /* rounded up where it is not exact */
		power.low++;
		power.high += power.low == 0;
	}
	value = slot_scale_(power, 4 * significand << shift);
	lower = slot_scale_(power, (4 * significand - 2 + is_uneven) << shift) +
		odd;
	upper = slot_scale_(power, (4 * significand + 2) << shift) - odd;
	quarter = value / 4;
	if (quarter >= 10) { /* one digit less? */
		ten = quarter / 10;
		down = lower <= 40 * ten;
		up = 40 * ten + 40 <= upper;
		if (down != up) {
			*tens = k + 1;
			return ten + up;
		}
	}
	*tens = k;
	down = lower <= 4 * quarter;
	up = 4 * quarter + 4 <= upper;
	if (down != up)
		return quarter + up;
	middle = 4 * quarter + 2;
	return quarter +
		(value > middle || (value == middle && (quarter & 1) != 0));
}

static const char slot_pairs_[] = "0001020304050607080910111213141516171819"
				  "2021222324252627282930313233343536373839"
				  "4041424344454647484950515253545556575859"
				  "6061626364656667686970717273747576777879"
				  "8081828384858687888990919293949596979899";

/* Digits before end; where they begin. */
static char *
slot_digits_before_(char *end, uint64_t number)
{
	while (number >= 100) {
		end -= 2;
		memcpy(end, slot_pairs_ + number % 100 * 2, 2);
		number /= 100;
	}
	if (number >= 10) {
		end -= 2;
		memcpy(end, slot_pairs_ + number * 2, 2);
	} else {
		*--end = SLOT_CAST(char, '0' + number);
	}
	return end;
}

static size_t
slot_digits_(char *text, uint64_t number)
{
	char digits[20],
		*start = slot_digits_before_(digits + sizeof digits, number);
	size_t length = SLOT_CAST(size_t, digits + sizeof digits - start);

	memcpy(text, start, length);
	return length;
}

/* digits * 10^tens as Python writes it: 2.0, 0.0001, 1e-05 but without the
 * needless 0. */
static size_t
slot_decimal_text_(char *text, uint64_t number, int tens)
{
	char digits[20], *start, *end = digits + sizeof digits;
	int count, point, zeros;
	char *to = text;

	while (number % 10 == 0 && number) {
		number /= 10;
		tens++;
	}
	start = slot_digits_before_(end, number);
	count = SLOT_CAST(int, end - start);
	point = count + tens;
	if (point > 16 || point < -3) {
		*to++ = *start++;
		if (count > 1) {
			*to++ = '.';
			memcpy(to, start, SLOT_CAST(size_t, count - 1));
			to += count - 1;
		}
		*to++ = 'e';
		point--;
		if (point < 0) {
			*to++ = '-';
			point = -point;
		}
		to += slot_digits_(to, SLOT_CAST(uint64_t, point));
		return SLOT_CAST(size_t, to - text);
	}
	if (point <= 0) {
		*to++ = '0';
		*to++ = '.';
		for (zeros = point; zeros < 0; zeros++)
			*to++ = '0';
		memcpy(to, start, SLOT_CAST(size_t, count));
		return SLOT_CAST(size_t, to + count - text);
	}
	if (count > point) {
		memcpy(to, start, SLOT_CAST(size_t, point));
		to += point;
		*to++ = '.';
		memcpy(to, start + point, SLOT_CAST(size_t, count - point));
		return SLOT_CAST(size_t, to + count - point - text);
	}
	memcpy(to, start, SLOT_CAST(size_t, count));
	to += count;
	for (zeros = point - count; zeros > 0; zeros--)
		*to++ = '0';
	memcpy(to, ".0", 2);
	return SLOT_CAST(size_t, to + 2 - text);
}

/* From the fields of an IEEE number: width bits of fraction. */
static size_t
slot_real_text_(char *text, bool is_negative, uint64_t fraction, int exponent,
	int width)
{
	int bias = width == 52 ? 1075 : 150, last = width == 52 ? 2047 : 255,
	    tens = 0;
	uint64_t significand = fraction,
		 hidden = SLOT_CAST(uint64_t, 1) << width;
	char *to = text;

	if (exponent == last) {
		const char *name = fraction ? "\"NaN\""
			: is_negative       ? "\"-Infinity\""
					    : "\"Infinity\"";

		memcpy(to, name, strlen(name));
		return strlen(name);
	}
	if (is_negative)
		*to++ = '-';
	if (exponent == 0 && fraction == 0) {
		memcpy(to, "0.0", 3);
		return SLOT_CAST(size_t, to + 3 - text);
	}
	if (exponent)
		significand |= hidden;
	exponent = (exponent ? exponent : 1) - bias;
	if (exponent <= 0 && exponent >= -width &&
		(significand & ((SLOT_CAST(uint64_t, 1) << -exponent) - 1)) ==
			0)
		significand >>= -exponent; /* an integer */
	else
		significand = slot_shortest_(significand, exponent,
			fraction == 0 && exponent > 1 - bias, &tens);
	to += slot_decimal_text_(to, significand, tens);
	return SLOT_CAST(size_t, to - text);
}

/* Without a zero at the end, and in quotes where it is none. */
static size_t
slot_double_text_(char *text, double real)
{
	uint64_t bits = slot_bits_of_double(real);

	return slot_real_text_(text, bits >> 63 != 0, bits & slot_ones(52),
		SLOT_CAST(int, bits >> 52 & 2047), 52);
}

static size_t
slot_float_text_(char *text, float real)
{
	uint32_t bits = slot_bits_of_float(real);

	return slot_real_text_(text, bits >> 31 != 0, bits & slot_ones(23),
		SLOT_CAST(int, bits >> 23 & 255), 23);
}


/*---- real_read.c ---------------------------------------------------------*/

/*
 * The real that is nearest to a decimal number: by one operation that is
 * exact, or by 128 bits of a power of ten, or, where these leave a doubt, by
 * integers of any length.
 */

/* A number as it stands in a text: digits * 10^tens, further digits cut off
 * where is_cut. */
struct slot_decimal_ {
	const char *text;
	size_t length;
	uint64_t digits;
	int64_t tens;
	bool is_negative, is_integer, is_cut;
};

/* Enough for any number whose nearest real is in doubt, and 800 digits. */
struct slot_large_ {
	uint32_t count, words[180]; /* the lowest first */
};

static void
slot_large_add_(struct slot_large_ *large, uint32_t factor, uint32_t term)
{
	uint64_t carry = term;
	uint32_t i;

	for (i = 0; i < large->count; i++) {
		carry += SLOT_CAST(uint64_t, large->words[i]) * factor;
		large->words[i] = SLOT_CAST(uint32_t, carry & 0xffffffff);
		carry >>= 32;
	}
	if (carry)
		large->words[large->count++] = SLOT_CAST(uint32_t, carry);
}

static void
slot_large_fives_(struct slot_large_ *large, int64_t count)
{
	for (; count >= 13; count -= 13)
		slot_large_add_(large, 1220703125, 0);
	for (; count > 0; count--)
		slot_large_add_(large, 5, 0);
}

static void
slot_large_twos_(struct slot_large_ *large, int64_t count)
{
	uint32_t words = SLOT_CAST(uint32_t, count / 32), i;

	slot_large_add_(large, SLOT_CAST(uint32_t, 1) << count % 32, 0);
	for (i = large->count; i-- > 0;)
		large->words[i + words] = large->words[i];
	memset(large->words, 0, words * sizeof *large->words);
	large->count += words;
}

static int
slot_large_compare_(const struct slot_large_ *a, const struct slot_large_ *b)
{
	uint32_t i;

	if (a->count != b->count)
		return a->count < b->count ? -1 : 1;
	for (i = a->count; i-- > 0;)
		if (a->words[i] != b->words[i])
			return a->words[i] < b->words[i] ? -1 : 1;
	return 0;
}

/* How a number in text compares with twice-and-one times 2^exponent,
 * exactly. */
static int
slot_decimal_compare_(
	const struct slot_decimal_ *decimal, uint64_t odd, int exponent)
{
	struct slot_large_ left, right;
	int64_t tens = 0, twos;
	size_t i, kept = 0;
	bool after = false, more = false;
	int order;

	left.count = right.count = 0;
	for (i = 0; i < decimal->length; i++) {
		char c = decimal->text[i];

		if (c == 'e' || c == 'E')
			break;
		if (c == '.')
			after = true;
		if (c < '0' || c > '9')
			continue;
		if (kept < 800) {
			slot_large_add_(
				&left, 10, SLOT_CAST(uint32_t, c - '0'));
			kept += left.count != 0;
			tens -= after;
		} else {
			more |= c != '0';
			tens += !after;
		}
	}
	/* The exponent is what the digits kept before left of it. */
	if (i < decimal->length) {
		bool is_minus = decimal->text[i + 1] == '-';
		int64_t written = 0;

		for (i++; i < decimal->length; i++)
			if (decimal->text[i] >= '0' && written < 100000)
				written = written * 10 +
					(decimal->text[i] - '0');
		tens += is_minus ? -written : written;
	}
	slot_large_add_(&right, 0, SLOT_CAST(uint32_t, odd >> 32));
	if (right.count) {
		slot_large_twos_(&right, 32);
		right.words[0] = SLOT_CAST(uint32_t, odd & 0xffffffff);
	} else {
		slot_large_add_(
			&right, 0, SLOT_CAST(uint32_t, odd & 0xffffffff));
	}
	slot_large_fives_(tens > 0 ? &left : &right, tens > 0 ? tens : -tens);
	twos = tens - exponent;
	slot_large_twos_(twos > 0 ? &left : &right, twos > 0 ? twos : -twos);
	order = slot_large_compare_(&left, &right);
	return order == 0 && more ? 1 : order;
}

/* The nearest real with a significand of that many bits, 53 or 24, as IEEE 754
 * has its bits; of two the even one. Infinity where it is too large. */
static uint64_t
slot_nearest_(const struct slot_decimal_ *decimal, unsigned bits)
{
	int least = bits == 53 ? -1074 : -149, exponent, lowest;
	uint64_t infinity = SLOT_CAST(uint64_t, bits == 53 ? 2047 : 255)
		<< (bits - 1);
	uint64_t digits = decimal->digits, rest, half, result;
	unsigned zeros, drop;
	slot_wide_ power, high, low;
	bool is_exact, up;

	if (digits == 0 || decimal->tens < -342)
		return 0;
	if (decimal->tens > 308)
		return infinity;
	zeros = slot_leading_zeros_(digits);
	digits <<= zeros;
	power = slot_power_of_10_(SLOT_CAST(int, decimal->tens));
	is_exact = decimal->tens >= 0 && decimal->tens <= 55 &&
		!decimal->is_cut;
	high = slot_multiply_(digits, power.high);
	low = slot_multiply_(digits, power.low);
	high.low += low.high;
	high.high += high.low < low.high;
	/* The value is high.high and 128 more bits, times 2^(exponent -
	 * 191). */
	exponent = slot_exponent_of_10_(SLOT_CAST(int, decimal->tens)) + 64 -
		SLOT_CAST(int, zeros);
	lowest = exponent - (high.high >> 63 ? 0 : 1) - SLOT_CAST(int, bits) +
		1;
	if (lowest < least)
		lowest = least;
	if (lowest - (exponent - 63) > 64)
		return 0;
	drop = SLOT_CAST(unsigned, lowest - (exponent - 63));
	result = drop == 64 ? 0 : high.high >> drop;
	rest = high.high & slot_ones(drop);
	half = SLOT_CAST(uint64_t, 1) << (drop - 1);
	if (rest > half || (rest == half && (high.low | low.low) != 0))
		up = true;
	else if (is_exact)
		up = rest == half && (result & 1) != 0;
	else if (rest + 1 < half && (!decimal->is_cut || rest + 40 < half))
		up = false;
	else if (rest + 1 == half && !decimal->is_cut &&
		high.low != slot_ones(64))
		up = false;
	else {
		int order = slot_decimal_compare_(
			decimal, result * 2 + 1, lowest - 1);

		up = order > 0 || (order == 0 && (result & 1) != 0);
	}
	result += up;
	result += SLOT_CAST(uint64_t, lowest - least) << (bits - 1);
	return result < infinity ? result : infinity;
}

static double
slot_decimal_double_(const struct slot_decimal_ *decimal)
{
	uint64_t bits;

#if defined(__FLT_EVAL_METHOD__) && __FLT_EVAL_METHOD__ == 0
	/* Both are exact, so that one operation rounds once. */
	static const double tens[] = {1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7,
		1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18,
		1e19, 1e20, 1e21, 1e22};

	if (decimal->digits >> 53 == 0 && decimal->tens >= -22 &&
		decimal->tens <= 22) {
		double real = SLOT_CAST(double, decimal->digits);

		real = decimal->tens < 0 ? real / tens[-decimal->tens]
					 : real * tens[decimal->tens];
		return decimal->is_negative ? -real : real;
	}
#endif
	bits = slot_nearest_(decimal, 53);
	return slot_double_of_bits(
		bits | SLOT_CAST(uint64_t, decimal->is_negative) << 63);
}

static float
slot_decimal_float_(const struct slot_decimal_ *decimal)
{
	uint64_t bits = slot_nearest_(decimal, 24);

	return slot_float_of_bits(
		bits | SLOT_CAST(uint64_t, decimal->is_negative) << 31);
}


/*---- json_common.c -------------------------------------------------------*/

/*
 * What writing and reading JSON have in common: UTF-8, which slots there are
 * in a text, arrays of more than one dimension.
 */

/* What can be put as it is into a text in quotes: how many bytes from there on,
 * before end. ASCII but for the quote, the backslash and control characters,
 * eight at a time. */
static size_t
slot_plain_(const char *text, const char *end)
{
	const uint64_t ones = 0x0101010101010101, tops = 0x8080808080808080;
	const char *at = text;
	uint64_t word, quote, back;
	unsigned char byte;

	for (; end - at >= 8; at += 8) {
		memcpy(&word, at, 8);
		quote = word ^ ones * '"';
		back = word ^ ones * '\\';
		if ((word | (word - ones * 0x20) | (quote - ones) |
			    (back - ones)) &
			tops)
			break;
	}
	for (; at < end; at++) {
		byte = SLOT_CAST(unsigned char, *at);
		if (byte < 0x20 || byte >= 0x80 || byte == '"' || byte == '\\')
			break;
	}
	return SLOT_CAST(size_t, at - text);
}

/* Bytes of the character there, 1 to 4; 0: it is none; 5: end comes before it
 * can be told. */
static unsigned
slot_utf8_(const char *text, const char *end)
{
	const unsigned char *byte = SLOT_CAST(
		const unsigned char *, SLOT_CAST(const void *, text));
	size_t length = SLOT_CAST(size_t, end - text), i;
	unsigned need = byte[0] < 0x80 ? 1
		: byte[0] < 0xe0       ? 2
		: byte[0] < 0xf0       ? 3
				       : 4;

	if ((byte[0] >= 0x80 && byte[0] < 0xc2) || byte[0] > 0xf4)
		return 0;
	for (i = 1; i < need && i < length; i++)
		if ((byte[i] & 0xc0) != 0x80)
			return 0;
	if (length > 1 &&
		((byte[0] == 0xe0 && byte[1] < 0xa0) ||
			(byte[0] == 0xed && byte[1] > 0x9f) || /* surrogates */
			(byte[0] == 0xf0 && byte[1] < 0x90) ||
			(byte[0] == 0xf4 && byte[1] > 0x8f)))
		return 0;
	return length < need ? 5 : need;
}

static size_t
slot_utf8_put_(char *text, uint32_t character)
{
	unsigned count = character < 0x80 ? 1
		: character < 0x800       ? 2
		: character < 0x10000     ? 3
					  : 4,
		 i;

	for (i = count; i-- > 1; character >>= 6)
		text[i] = SLOT_CAST(char, 0x80 | (character & 0x3f));
	text[0] = SLOT_CAST(char,
		count == 1 ? character : (0xf00 >> count & 0xff) | character);
	return count;
}

static const char slot_base64_[] =
	"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/* Whether text formats have the slot. */
static const slot_info *
slot_identifier_(const slot_class *type)
{
	uint32_t i;

	for (i = 0; type && i < type->count; i++)
		if (slot_class_info(type, SLOT_CAST(int, i))->flags &
			SLOT_IS_IDENTIFIER)
			return slot_class_info(type, SLOT_CAST(int, i));
	return NULL;
}

static bool
slot_in_text_(const slot_info *slot)
{
	if (slot->kind == SLOT_KIND_REF)
		return !(slot->flags & SLOT_IS_INDEX) &&
			slot_identifier_(slot_info_class(slot));
	return slot->kind != SLOT_KIND_WEAK;
}

/* Elements for one index of that dimension, the first being 0; and how many
 * indexes it takes, of the first at most. */
static size_t
slot_step_(const slot_info *slot, unsigned dimension)
{
	if (dimension + 1 >= slot->dimensions ||
		dimension > 2) /* there are no more */
		return 1;
	return dimension == 0 ? slot->inner : slot->step[dimension - 1];
}

static size_t
slot_indexes_(const slot_info *slot, unsigned dimension)
{
	return dimension == 0
		? slot->length / slot->inner
		: slot_step_(slot, dimension - 1) / slot_step_(slot, dimension);
}


/*---- json_put.c ----------------------------------------------------------*/

/*
 * Bytes into the writer's buffer, which is handed on when it is full: texts
 * with their escapes, base64, numbers.
 */

static bool
slot_json_fail_(slot_json_writer *writer, int status)
{
	if (writer->status == SLOT_OK)
		writer->status = status;
	return false;
}

static bool
slot_json_flush_(slot_json_writer *writer)
{
	if (writer->status != SLOT_OK)
		return false;
	if (!writer->write ||
		!writer->write(writer->context, writer->buffer, writer->used))
		return slot_json_fail_(writer, SLOT_JSON_IO);
	writer->used = 0;
	return true;
}

/* A place for that many bytes, at most SLOT_JSON_BUFFER_LEAST; NULL at a
 * fault. */
static char *
slot_json_room_(slot_json_writer *writer, size_t size)
{
	if (writer->size - writer->used < size &&
		(!slot_json_flush_(writer) || writer->size < size)) {
		slot_json_fail_(writer, SLOT_JSON_IO);
		return NULL;
	}
	return writer->buffer + writer->used;
}

static bool
slot_json_put_(slot_json_writer *writer, const char *text, size_t length)
{
	size_t part;

	while (length) {
		part = writer->size - writer->used;
		if (part == 0) {
			if (!slot_json_flush_(writer))
				return false;
			continue;
		}
		part = part < length ? part : length;
		memcpy(writer->buffer + writer->used, text, part);
		writer->used += part;
		text += part;
		length -= part;
	}
	return true;
}

static bool
slot_json_byte_(slot_json_writer *writer, char byte)
{
	if (writer->used == writer->size && !slot_json_flush_(writer))
		return false;
	writer->buffer[writer->used++] = byte;
	return true;
}

static bool
slot_json_escape_(slot_json_writer *writer, unsigned char byte)
{
	static const char shorts[] = "\"\"\\\\\bb\ff\nn\rr\tt",
			  digits[] = "0123456789abcdef";
	char *at = slot_json_room_(writer, 6);
	size_t i;

	if (!at)
		return false;
	at[0] = '\\';
	for (i = 0; i < sizeof shorts - 1; i += 2)
		if (SLOT_CAST(unsigned char, shorts[i]) == byte) {
			at[1] = shorts[i + 1];
			writer->used += 2;
			return true;
		}
	memcpy(at + 1, "u00", 3);
	at[4] = digits[byte >> 4];
	at[5] = digits[byte & 15];
	writer->used += 6;
	return true;
}

static bool
slot_json_put_text_(slot_json_writer *writer, const char *text, size_t length)
{
	const char *end = text + length, *from = text;
	char *at;
	size_t plain;
	unsigned bytes;

	/* Mostly it is short and plain. */
	if (length + 2 <= writer->size - writer->used) {
		at = writer->buffer + writer->used;
		plain = slot_plain_(text, end);
		if (plain == length) {
			*at = '"';
			memcpy(at + 1, text, length);
			at[length + 1] = '"';
			writer->used += length + 2;
			return true;
		}
	}
	if (!slot_json_byte_(writer, '"'))
		return false;
	while (text < end) {
		text += slot_plain_(text, end);
		if (text == end)
			break;
		if (SLOT_CAST(unsigned char, *text) >= 0x80) {
			bytes = slot_utf8_(text, end);
			if (bytes < 1 || bytes > 4)
				return slot_json_fail_(writer, SLOT_JSON_UTF8);
			text += bytes;
			continue;
		}
		if (!slot_json_put_(
			    writer, from, SLOT_CAST(size_t, text - from)) ||
			!slot_json_escape_(
				writer, SLOT_CAST(unsigned char, *text)))
			return false;
		from = ++text;
	}
	return slot_json_put_(writer, from, SLOT_CAST(size_t, end - from)) &&
		slot_json_byte_(writer, '"');
}

static bool
slot_json_put_bytes_(slot_json_writer *writer, const void *data, size_t size)
{
	const unsigned char *byte = SLOT_CAST(const unsigned char *, data);
	uint32_t group;
	size_t i;
	char *at;

	if (!slot_json_byte_(writer, '"'))
		return false;
	for (i = 0; i < size; i += 3) {
		at = slot_json_room_(writer, 4);
		if (!at)
			return false;
		group = SLOT_CAST(uint32_t, byte[i]) << 16;
		group |= i + 1 < size ? SLOT_CAST(uint32_t, byte[i + 1]) << 8
				      : 0;
		group |= i + 2 < size ? byte[i + 2] : 0;
		at[0] = slot_base64_[group >> 18];
		at[1] = slot_base64_[group >> 12 & 63];
		at[2] = i + 1 < size ? slot_base64_[group >> 6 & 63] : '=';
		at[3] = i + 2 < size ? slot_base64_[group & 63] : '=';
		writer->used += 4;
	}
	return slot_json_byte_(writer, '"');
}

static bool
slot_json_put_integer_(
	slot_json_writer *writer, bool is_negative, uint64_t magnitude)
{
	char *at = slot_json_room_(writer, 21);

	if (!at)
		return false;
	if (is_negative)
		*at++ = '-';
	writer->used += is_negative + slot_digits_(at, magnitude);
	return true;
}

static bool
slot_json_put_signed_(slot_json_writer *writer, int64_t number)
{
	uint64_t bits = SLOT_CAST(uint64_t, number);

	return slot_json_put_integer_(
		writer, number < 0, number < 0 ? 0 - bits : bits);
}

static bool
slot_json_put_real_(slot_json_writer *writer, double real, bool is_float)
{
	char *at = slot_json_room_(writer, 24);

	if (!at)
		return false;
	writer->used += is_float ? slot_float_text_(at, SLOT_CAST(float, real))
				 : slot_double_text_(at, real);
	return true;
}


/*---- json_write.c --------------------------------------------------------*/

/*
 * Objects as JSON, slot after slot by the tables; tags, attributes, and what
 * the top level is.
 */

static bool
slot_json_put_name_(slot_json_writer *writer, const char *name, size_t length)
{
	return slot_json_put_text_(
		writer, name, strlen(name) < length ? strlen(name) : length);
}

/* A number that is no value, and what flags cannot tell, stay numbers. */
static bool
slot_json_put_enum_number_(
	slot_json_writer *writer, const slot_info *slot, int64_t number)
{
	if (slot_is_signed_(slot))
		return slot_json_put_signed_(writer, number);
	return slot_json_put_integer_(
		writer, false, SLOT_CAST(uint64_t, number));
}

static bool
slot_json_put_flags_(
	slot_json_writer *writer, const slot_info *slot, int64_t number)
{
	const slot_enum *type = slot_info_enum(slot);
	const slot_enum_value *values = slot_enum_values(type);
	const char *texts = SLOT_CAST(
		const char *, slot_place_(type, type->texts));
	int64_t told = 0;
	uint32_t i;

	for (i = 0; i < type->count; i++)
		if ((values[i].number & ~number) == 0)
			told |= values[i].number;
	if (told != number)
		return slot_json_put_enum_number_(writer, slot, number);
	if (!slot_json_byte_(writer, '['))
		return false;
	for (told = 0, i = 0; i < type->count; i++) {
		if ((values[i].number & ~number) != 0 ||
			(values[i].number & ~told) == 0)
			continue;
		if ((told && !slot_json_byte_(writer, ',')) ||
			!slot_json_put_name_(writer, texts + values[i].text,
				values[i].length))
			return false;
		told |= values[i].number;
	}
	return slot_json_byte_(writer, ']');
}

static bool
slot_json_put_enum_(
	slot_json_writer *writer, const slot_info *slot, int64_t number)
{
	const slot_enum *type = slot_info_enum(slot);
	const char *text;

	if (type->flags & SLOT_ENUM_FLAGS)
		return slot_json_put_flags_(writer, slot, number);
	text = slot_enum_text(type, number);
	return text ? slot_json_put_text_(writer, text, strlen(text))
		    : slot_json_put_enum_number_(writer, slot, number);
}

static bool
slot_json_put_char_(slot_json_writer *writer, char character)
{
	uint32_t number = SLOT_CAST(unsigned char, character);
	char text[2];

	return slot_json_put_text_(
		writer, text, number ? slot_utf8_put_(text, number) : 0);
}

static bool
slot_json_put_object_(
	slot_json_writer *writer, const slot_class *type, const void *object);

static bool
slot_json_put_element_(slot_json_writer *writer, const slot_class *type,
	const slot_info *slot, const void *at)
{
	const slot_info *identifier;
	slot_value value;
	const void *other;

	switch (slot->kind) {
	case SLOT_KIND_TEXT:
		return slot_json_put_text_(writer, SLOT_CAST(const char *, at),
			strlen(SLOT_CAST(const char *, at)));
	case SLOT_KIND_STRING:
		value.as.text = SLOT_CAST(const char *, slot_cell_get_(at));
		if (!value.as.text)
			value.as.text = slot_class_text(type,
				SLOT_CAST(uint32_t, slot->initial.natural));
		return slot_json_put_text_(
			writer, value.as.text, strlen(value.as.text));
	case SLOT_KIND_BYTES:
		other = slot_cell_get_(at);
		return slot_json_put_bytes_(
			writer, other, slot_block_count(other));
	case SLOT_KIND_OBJECT:
		return slot_json_put_object_(writer, slot_info_class(slot), at);
	case SLOT_KIND_OWN:
		other = slot_cell_get_(at);
		return other ? slot_json_put_object_(
				       writer, slot_class_of(other), other)
			     : slot_json_put_(writer, "null", 4);
	case SLOT_KIND_REF:
		other = slot_cell_get_(at);
		identifier = slot_identifier_(slot_info_class(slot));
		if (!other)
			return slot_json_put_(writer, "null", 4);
		return slot_json_put_element_(writer, slot_info_class(slot),
			identifier, slot_place_(other, identifier->offset));
	default:
		break;
	}
	slot_number_value_(slot, slot_raw_(slot, at), &value);
	switch (slot->kind) {
	case SLOT_KIND_BOOL:
		return value.as.boolean ? slot_json_put_(writer, "true", 4)
					: slot_json_put_(writer, "false", 5);
	case SLOT_KIND_CHAR:
		return slot_json_put_char_(writer, value.as.character);
	case SLOT_KIND_REAL:
		return slot_json_put_real_(
			writer, value.as.real, slot->size == 4);
	case SLOT_KIND_ENUM:
		return slot_json_put_enum_(writer, slot, value.as.integer);
	case SLOT_KIND_INT:
		return slot_json_put_signed_(writer, value.as.integer);
	default:
		return slot_json_put_integer_(writer, false, value.as.natural);
	}
}

static bool
slot_json_deeper_(slot_json_writer *writer)
{
	if (writer->depth == SLOT_JSON_DEPTH)
		return slot_json_fail_(writer, SLOT_JSON_TOO_DEEP);
	writer->depth++;
	return true;
}

/* Count elements from at on, as lists of lists from that dimension on. */
static bool
slot_json_put_elements_(slot_json_writer *writer, const slot_class *type,
	const slot_info *slot, const void *at, size_t count, unsigned dimension)
{
	size_t step = slot_step_(slot, dimension), i;
	bool is_good = slot_json_deeper_(writer) &&
		slot_json_byte_(writer, '[');

	for (i = 0; is_good && i < count; i += step) {
		if (i)
			is_good = slot_json_byte_(writer, ',');
		if (!is_good)
			break;
		is_good = dimension + 1 < slot->dimensions
			? slot_json_put_elements_(
				  writer, type, slot, at, step, dimension + 1)
			: slot_json_put_element_(writer, type, slot, at);
		at = slot_place_(at, SLOT_CAST(int64_t, step * slot->size));
	}
	writer->depth--;
	return is_good && slot_json_byte_(writer, ']');
}

/* Whether the slot holds what it starts with. */
static bool
slot_is_default_(
	const slot_class *type, const slot_info *slot, const void *object)
{
	const char *at = SLOT_CAST(
			   const char *, slot_place_(object, slot->offset)),
		   *text, *start;
	const slot_number *starts;
	uint64_t raw;
	uint32_t i;

	if (!(slot->flags & SLOT_HAS_DEFAULT) || !slot_is_set_(slot, object))
		return false;
	if (slot->flags & (SLOT_IS_BOUNDED | SLOT_IS_LIST))
		return false;
	start = slot_class_text(
		type, SLOT_CAST(uint32_t, slot->initial.natural));
	if (slot->kind == SLOT_KIND_STRING) {
		text = SLOT_CAST(const char *, slot_cell_get_(at));
		return !text || strcmp(text, start) == 0;
	}
	starts = slot->flags & SLOT_HAS_STARTS ? slot_info_starts(slot) : NULL;
	for (i = 0; i < slot->length; i++, at += slot->size) {
		if (slot->kind == SLOT_KIND_TEXT) {
			if (strcmp(at, start) != 0)
				return false;
			continue;
		}
		if (slot->kind > SLOT_KIND_CHAR)
			return false;
		raw = starts ? starts[i].natural : slot->initial.natural;
		if (slot->kind == SLOT_KIND_REAL && slot->size == 4)
			raw = slot_bits_of_float(
				SLOT_CAST(float, slot_double_of_bits(raw)));
		if (((slot_raw_(slot, at) ^ raw) &
			    slot_ones(slot_width_(slot))) != 0)
			return false;
	}
	return true;
}

/* The value of a slot that is set. */
static bool
slot_json_put_slot_(slot_json_writer *writer, const slot_class *type,
	int number, const void *object)
{
	const slot_info *slot = slot_class_info(type, number);
	const void *at = slot_place_(object, slot->offset);

	if (slot->dimensions == 0)
		return slot_json_put_element_(writer, type, slot, at);
	if (slot->flags & SLOT_IS_LIST)
		at = slot_cell_get_(at);
	return slot_json_put_elements_(
		writer, type, slot, at, slot_count(type, object, number), 0);
}

static bool
slot_json_put_dict_(slot_json_writer *writer, const slot_class *type,
	const void *object, bool has_items)
{
	size_t count = slot_dict_count(type, object), length, i;
	const char *name;
	slot_value value;
	bool is_good = true;

	for (i = 0; is_good && i < count; i++) {
		if (!slot_dict_at(type, object, i, &name, &length, &value) ||
			value.kind == SLOT_KIND_REF)
			continue;
		is_good = (!has_items || slot_json_byte_(writer, ',')) &&
			slot_json_put_text_(writer, name, length) &&
			slot_json_byte_(writer, ':');
		has_items = true;
		if (!is_good)
			break;
		switch (value.kind) {
		case SLOT_KIND_BOOL:
			is_good = value.as.boolean
				? slot_json_put_(writer, "true", 4)
				: slot_json_put_(writer, "false", 5);
			break;
		case SLOT_KIND_INT:
			is_good = slot_json_put_signed_(
				writer, value.as.integer);
			break;
		case SLOT_KIND_UINT:
			is_good = slot_json_put_integer_(
				writer, false, value.as.natural);
			break;
		case SLOT_KIND_REAL:
			is_good = slot_json_put_real_(
				writer, value.as.real, false);
			break;
		default:
			is_good = slot_json_put_text_(
				writer, value.as.text, value.length);
		}
	}
	return is_good;
}

/* A comma where it needs one, then a name of the schema's, which needs no
 * escapes. */
static bool
slot_json_put_key_(slot_json_writer *writer, const char *name, size_t length,
	bool has_items)
{
	char *at;

	if (length + 4 > writer->size - writer->used) {
		return (!has_items || slot_json_byte_(writer, ',')) &&
			slot_json_byte_(writer, '"') &&
			slot_json_put_(writer, name, length) &&
			slot_json_put_(writer, "\":", 2);
	}
	at = writer->buffer + writer->used;
	if (has_items)
		*at++ = ',';
	*at++ = '"';
	memcpy(at, name, length);
	at += length;
	*at++ = '"';
	*at++ = ':';
	writer->used = SLOT_CAST(size_t, at - writer->buffer);
	return true;
}

static bool
slot_json_put_tag_(slot_json_writer *writer, const slot_class *type)
{
	const char *tag = slot_class_text(type, type->tag);

	if (!slot_json_put_key_(writer, slot_class_text(type, type->tag_field),
		    type->tag_field_length, false))
		return false;
	return type->flags & SLOT_CLASS_NUMBER_TAG
		? slot_json_put_(writer, tag, type->tag_length)
		: slot_json_put_text_(writer, tag, type->tag_length);
}

static bool
slot_json_put_object_(
	slot_json_writer *writer, const slot_class *type, const void *object)
{
	bool has_items = type->tag_length != 0,
	     omits = (type->flags & SLOT_CLASS_OMITS_DEFAULTS) != 0;
	const slot_info *slot = slot_class_info(type, 0);
	uint32_t i;

	if (!slot_json_deeper_(writer) || !slot_json_byte_(writer, '{') ||
		(has_items && !slot_json_put_tag_(writer, type)))
		return false;
	for (i = 0; i < type->count; i++, slot++) {
		bool is_set = !(slot->flags & SLOT_IS_OPTIONAL) ||
			slot_is_set_(slot, object);

		if ((!is_set && !(slot->flags & SLOT_HAS_DEFAULT)) ||
			!slot_in_text_(slot) ||
			(omits && slot_is_default_(type, slot, object)))
			continue;
		if (!slot_json_put_key_(writer,
			    slot_class_text(type, slot->external),
			    slot->external_length, has_items))
			return false;
		has_items = true;
		if (!(is_set ? slot_json_put_slot_(
				       writer, type, SLOT_CAST(int, i), object)
			     : slot_json_put_(writer, "null", 4)))
			return false;
	}
	if (type->dict && !slot_json_put_dict_(writer, type, object, has_items))
		return false;
	writer->depth--;
	return slot_json_byte_(writer, '}');
}

enum { SLOT_JSON_LINES_ = 1, SLOT_JSON_ARRAY_, SLOT_JSON_ENDED_ };

void
slot_json_writer_init(slot_json_writer *writer, char *buffer, size_t size,
	slot_json_write_function *write, void *context)
{
	memset(writer, 0, sizeof *writer);
	writer->buffer = buffer;
	writer->size = size;
	writer->write = write;
	writer->context = context;
}

void
slot_json_lines(slot_json_writer *writer)
{
	writer->form = SLOT_JSON_LINES_;
}

void
slot_json_array(slot_json_writer *writer)
{
	writer->form = SLOT_JSON_ARRAY_;
	writer->depth = 1;
	slot_json_byte_(writer, '[');
}

bool
slot_json_write(
	slot_json_writer *writer, const slot_class *type, const void *object)
{
	if (writer->status != SLOT_OK ||
		(writer->form == SLOT_JSON_ARRAY_ &&
			!slot_json_put_(
				writer, ",\n", writer->has_items ? 2 : 0)) ||
		!slot_json_put_object_(writer, type, object))
		return false;
	writer->has_items = true;
	return writer->form != SLOT_JSON_LINES_ ||
		slot_json_byte_(writer, '\n');
}

bool
slot_json_write_in_pool(slot_json_writer *writer, const void *object)
{
	return slot_json_write(writer, slot_class_of(object), object);
}

bool
slot_json_finish(slot_json_writer *writer)
{
	if (writer->form == SLOT_JSON_ARRAY_) {
		slot_json_put_(writer, "]\n", 2);
		writer->form = SLOT_JSON_ENDED_;
	}
	if (writer->write)
		return slot_json_flush_(writer);
	if (writer->status == SLOT_OK && writer->used < writer->size)
		writer->buffer[writer->used] = 0;
	else
		slot_json_fail_(writer, SLOT_JSON_IO);
	return writer->status == SLOT_OK;
}


/*---- json_fault.c --------------------------------------------------------*/

/*
 * The first fault of a reader: where in the text, in which slot of which
 * object, what it is.
 */

/* An object that is being read, in those around it: for the path of a fault. */
struct slot_json_place_ {
	struct slot_json_place_ *above;
	const slot_class *type;
	const slot_info *slot; /* NULL: none of its slots */
	unsigned dimensions;   /* of index */
	size_t index[4];
	bool has_tag;
	uint64_t seen[64]; /* bits of 4,096 slots */
};

static void
slot_json_say_(slot_json_reader *reader, const char *text, size_t length)
{
	size_t used = strlen(reader->message),
	       room = sizeof reader->message - 1 - used;

	if (length >
		room) { /* "…" would be three bytes that may not fit either */
		memcpy(reader->message + used, text, room);
		used += room;
		while (used &&
			(SLOT_CAST(unsigned char, reader->message[used - 1]) &
				0xc0) == 0x80)
			used--; /* no half of a character */
		if (used &&
			SLOT_CAST(unsigned char, reader->message[used - 1]) >=
				0xc0)
			used--;
		reader->message[used] = 0;
		return;
	}
	memcpy(reader->message + used, text, length);
	reader->message[used + length] = 0;
}

static void
slot_json_say_number_(slot_json_reader *reader, uint64_t number)
{
	char text[20];

	slot_json_say_(reader, text, slot_digits_(text, number));
}

static void
slot_json_say_path_(
	slot_json_reader *reader, const struct slot_json_place_ *place)
{
	unsigned i;

	if (!place)
		return;
	slot_json_say_path_(reader, place->above);
	if (!place->slot)
		return;
	if (place->above)
		slot_json_say_(reader, ".", 1);
	slot_json_say_(reader,
		slot_class_text(place->type, place->slot->external),
		place->slot->external_length);
	for (i = 0; i < place->dimensions; i++) {
		slot_json_say_(reader, "[", 1);
		slot_json_say_number_(reader, place->index[i]);
		slot_json_say_(reader, "]", 1);
	}
}

/* Counts the lines and columns of what is in memory before that place. */
static void
slot_json_count_(slot_json_reader *reader, const char *to)
{
	const void *newline;

	while (reader->start < to &&
		(newline = memchr(reader->start, '\n',
			 SLOT_CAST(size_t, to - reader->start)))) {
		reader->start = SLOT_CAST(const char *, newline) + 1;
		reader->line++;
		reader->column = 1;
	}
	for (; reader->start < to; reader->start++)
		reader->column += (SLOT_CAST(unsigned char, *reader->start) &
					  0xc0) != 0x80;
}

/* The first fault is kept, with its place: false where there has been one. */
static bool
slot_json_begin_fault_(slot_json_reader *reader, int status, const char *at)
{
	if (reader->status != SLOT_OK)
		return false;
	reader->status = status;
	if (at) {
		slot_json_count_(reader, at);
	} else { /* the value that began there is in memory no more */
		reader->line = reader->mark_line;
		reader->column = reader->mark_column;
	}
	reader->message[0] = 0;
	slot_json_say_path_(reader, reader->place);
	if (reader->message[0])
		slot_json_say_(reader, ": ", 2);
	return true;
}

static bool
slot_json_fault_(slot_json_reader *reader, int status, const char *text)
{
	if (slot_json_begin_fault_(reader, status, reader->at))
		slot_json_say_(reader, text, strlen(text));
	return false;
}

/* One with the value that was read last. */
static bool
slot_json_bad_value_(slot_json_reader *reader, int status, const char *text)
{
	if (slot_json_begin_fault_(reader, status, reader->mark))
		slot_json_say_(reader, text, strlen(text));
	return false;
}

static bool
slot_json_no_memory_(slot_json_reader *reader)
{
	return slot_json_fault_(reader, SLOT_NO_MEMORY, "out of memory");
}


/*---- json_lex.c ----------------------------------------------------------*/

/*
 * The text that is read, from memory or piece by piece through the buffer:
 * white space, words, numbers.
 */

/* More bytes behind those from keep on, which may move; false where there are
 * none, or no room for them, or at a fault. */
static bool
slot_json_fill_(slot_json_reader *reader, const char **keep)
{
	const char *from = reader->hold ? reader->hold : *keep;
	size_t kept = SLOT_CAST(size_t, reader->end - from), got;

	if (!reader->buffer || reader->is_at_end || reader->status != SLOT_OK)
		return false;
	if (reader->mark && reader->mark < from) {
		slot_json_count_(reader, reader->mark);
		reader->mark_line = reader->line;
		reader->mark_column = reader->column;
		reader->mark = NULL;
	}
	slot_json_count_(reader, from);
	memmove(reader->buffer, from, kept);
	reader->at = reader->buffer + (reader->at - from);
	if (reader->mark)
		reader->mark = reader->buffer + (reader->mark - from);
	*keep = reader->buffer + (*keep - from);
	if (reader->hold)
		reader->hold = reader->buffer;
	reader->start = reader->buffer;
	reader->end = reader->buffer + kept;
	if (kept == reader->size) {
		if (reader->hold)
			slot_json_fault_(reader, SLOT_JSON_SYNTAX,
				"the tag is not within what the buffer holds of the object");
		return false;
	}
	got = reader->read(
		reader->context, reader->buffer + kept, reader->size - kept);
	if (got > reader->size - kept)
		return slot_json_fault_(reader, SLOT_JSON_IO, "cannot be read");
	reader->end += got;
	reader->is_at_end = got == 0;
	return got != 0;
}

static bool
slot_json_more_(slot_json_reader *reader)
{
	const char *keep = reader->at;

	return slot_json_fill_(reader, &keep);
}

/* Passes over white space; whether there was the end of a line. */
static bool
slot_json_blank_(slot_json_reader *reader)
{
	bool has_line = false;

	do {
		for (; reader->at < reader->end; reader->at++) {
			if (*reader->at == '\n')
				has_line = true;
			else if (*reader->at != ' ' && *reader->at != '\r' &&
				*reader->at != '\t')
				return has_line;
		}
	} while (slot_json_more_(reader));
	return has_line;
}

/* The next byte that is no white space, which stays; -1: the end. */
static inline int
slot_json_peek_(slot_json_reader *reader)
{
	if (reader->at == reader->end ||
		SLOT_CAST(unsigned char, *reader->at) <= ' ')
		slot_json_blank_(reader);
	return reader->at == reader->end
		? -1
		: SLOT_CAST(unsigned char, *reader->at);
}

static const char *
slot_json_what_(int byte)
{
	switch (byte) {
	case -1:
		return "the end";
	case '{':
		return "an object";
	case '[':
		return "a list";
	case '"':
		return "a text";
	case 't':
	case 'f':
		return "true or false";
	case 'n':
		return "null";
	case '-':
		return "a number";
	default:
		return byte >= '0' && byte <= '9' ? "a number" : NULL;
	}
}

/* A value of another kind, or no value. */
static bool
slot_json_expected_(slot_json_reader *reader, const char *expected)
{
	int byte = slot_json_peek_(reader);
	const char *got = slot_json_what_(byte);
	bool is_value = got && byte >= 0;

	int status = SLOT_JSON_SYNTAX;

	if (is_value)
		status = SLOT_WRONG_TYPE;
	if (!slot_json_begin_fault_(reader, status, reader->at))
		return false;
	slot_json_say_(reader, SLOT_NAME("expected "));
	slot_json_say_(reader, expected, strlen(expected));
	slot_json_say_(reader, SLOT_NAME(", got "));
	if (got) {
		slot_json_say_(reader, got, strlen(got));
	} else if (byte > ' ' && byte < 0x7f) {
		slot_json_say_(reader, "'", 1);
		slot_json_say_(reader, reader->at, 1);
		slot_json_say_(reader, "'", 1);
	} else {
		slot_json_say_(
			reader, SLOT_NAME("a byte that may not stand there"));
	}
	return false;
}

/* Punctuation, where a value of any kind would be as wrong. */
static bool
slot_json_syntax_(slot_json_reader *reader, const char *expected)
{
	slot_json_expected_(reader, expected);
	if (reader->status == SLOT_WRONG_TYPE)
		reader->status = SLOT_JSON_SYNTAX;
	return false;
}

static bool
slot_json_enter_(slot_json_reader *reader)
{
	if (reader->depth == reader->depth_limit) {
		if (slot_json_begin_fault_(
			    reader, SLOT_JSON_TOO_DEEP, reader->at)) {
			slot_json_say_(reader, SLOT_NAME("nested more than "));
			slot_json_say_number_(reader, reader->depth_limit);
			slot_json_say_(reader, SLOT_NAME(" deep"));
		}
		return false;
	}
	reader->depth++;
	reader->at++;
	return true;
}

/* true, false or null. */
static bool
slot_json_literal_(slot_json_reader *reader, const char *text)
{
	size_t length = strlen(text);

	while (SLOT_CAST(size_t, reader->end - reader->at) < length &&
		slot_json_more_(reader))
		continue;
	if (SLOT_CAST(size_t, reader->end - reader->at) < length ||
		memcmp(reader->at, text, length) != 0)
		return slot_json_fault_(
			reader, SLOT_JSON_SYNTAX, "expected a value");
	reader->at += length;
	return true;
}

/* Digits from there on, with what they add to the number. */
static const char *
slot_json_digits_(const char *at, const char *end,
	struct slot_decimal_ *decimal, int after)
{
	const uint64_t most = 1844674407370955161; /* a tenth of 2^64 */
	uint64_t digits = decimal->digits;
	const char *from = at;

	for (; at < end && *at >= '0' && *at <= '9' && digits < most; at++)
		digits = digits * 10 + SLOT_CAST(uint64_t, *at - '0');
	decimal->tens -= after * (at - from);
	if (at < end && digits == most && *at >= '0' && *at <= '5') {
		digits = digits * 10 + SLOT_CAST(uint64_t, *at++ - '0');
		decimal->tens -= after;
	}
	decimal->digits = digits;
	for (; at < end && *at >= '0' && *at <= '9'; at++) {
		decimal->is_cut |= *at != '0';
		decimal->tens += !after;
	}
	return at;
}

/* A number, as far as it goes; is_whole: as it stands there, it is one. */
static const char *
slot_json_scan_(const char *at, const char *end, struct slot_decimal_ *decimal,
	bool *is_whole)
{
	int64_t exponent = 0;
	bool is_minus;
	const char *from;

	decimal->text = at;
	decimal->digits = 0;
	decimal->tens = 0;
	decimal->is_negative = decimal->is_cut = *is_whole = false;
	decimal->is_integer = true;
	if (at < end && *at == '-') {
		decimal->is_negative = true;
		at++;
	}
	if (at == end || *at < '0' || *at > '9')
		return at;
	at = *at == '0' ? at + 1 : slot_json_digits_(at, end, decimal, 0);
	*is_whole = true;
	if (at < end && *at == '.') {
		from = ++at;
		at = slot_json_digits_(at, end, decimal, 1);
		decimal->is_integer = false;
		*is_whole = at > from;
		if (!*is_whole)
			return at;
	}
	if (at < end && (*at == 'e' || *at == 'E')) {
		decimal->is_integer = *is_whole = false;
		at++;
		is_minus = at < end && *at == '-';
		if (at < end && (*at == '-' || *at == '+'))
			at++;
		for (from = at; at < end && *at >= '0' && *at <= '9'; at++)
			if (exponent < 100000000)
				exponent = exponent * 10 + (*at - '0');
		*is_whole = at > from;
		decimal->tens += is_minus ? -exponent : exponent;
	}
	decimal->length = SLOT_CAST(size_t, at - decimal->text);
	return at;
}

static bool
slot_json_number_(slot_json_reader *reader, struct slot_decimal_ *decimal)
{
	const char *from = reader->at, *at;
	bool is_whole, has_more = true;

	for (;;) {
		at = slot_json_scan_(from, reader->end, decimal, &is_whole);
		if (at < reader->end || !has_more)
			break;
		has_more = slot_json_fill_(reader, &from);
	}
	if (reader->status != SLOT_OK)
		return false;
	if (at == reader->end && reader->buffer && !reader->is_at_end)
		return slot_json_fault_(reader, SLOT_JSON_SYNTAX,
			"a number is longer than the reader's buffer");
	reader->at = at;
	return is_whole || slot_json_syntax_(reader, "a digit");
}


/*---- json_string.c -------------------------------------------------------*/

/*
 * What stands between quotes: as it is in the buffer, where it is there in one
 * piece, or decoded.
 */

/* What is told apart by its bytes: collects them, or only counts them where
 * there is no room. */
struct slot_sink_ {
	char *to;
	size_t room, used;
	bool grows, is_block; /* memory of its own, for a string or for bytes */
};

static bool
slot_sink_grow_(struct slot_sink_ *sink, size_t size)
{
	size_t room = sink->room < 32 ? 64 : sink->room * 2;
	void *memory = sink->to;

	if (room < size)
		room = size;
	if (sink->is_block) {
		if (!slot_list_reserve(&memory, room, 1))
			return false;
	} else {
		memory = SLOT_REALLOC(memory, room);
		if (!memory)
			return false;
	}
	sink->to = SLOT_CAST(char *, memory);
	sink->room = room;
	return true;
}

static bool
slot_sink_put_(struct slot_sink_ *sink, const char *text, size_t length)
{
	if (sink->grows && sink->room - sink->used < length + 1 &&
		!slot_sink_grow_(sink, sink->used + length + 1))
		return false;
	if (sink->used <= sink->room && sink->room - sink->used >= length &&
		length)
		memcpy(sink->to + sink->used, text, length);
	sink->used += length;
	return true;
}

static void
slot_sink_drop_(struct slot_sink_ *sink)
{
	void *memory = sink->to;

	if (!sink->grows || !memory)
		return;
	if (sink->is_block)
		slot_list_clear(&memory);
	else
		SLOT_FREE(memory);
}

static int
slot_hex_(const char *text)
{
	int number = 0, i;

	for (i = 0; i < 4; i++) {
		char c = text[i];

		if (c >= '0' && c <= '9')
			number = number * 16 + (c - '0');
		else if (c >= 'a' && c <= 'f')
			number = number * 16 + (c - 'a' + 10);
		else if (c >= 'A' && c <= 'F')
			number = number * 16 + (c - 'A' + 10);
		else
			return -1;
	}
	return number;
}

/* What an escape stands for, its bytes; 0 at a fault. */
static size_t
slot_json_unescape_(slot_json_reader *reader, char *bytes)
{
	static const char shorts[] = "\"\"\\\\//b\bf\fn\nr\rt\t";
	size_t length, i;
	int high, low;

	while (reader->end - reader->at < 12 && slot_json_more_(reader))
		continue;
	length = SLOT_CAST(size_t, reader->end - reader->at);
	for (i = 0; length > 1 && i < sizeof shorts - 1; i += 2)
		if (reader->at[1] == shorts[i]) {
			bytes[0] = shorts[i + 1];
			reader->at += 2;
			return 1;
		}
	high = length >= 6 && reader->at[1] == 'u' ? slot_hex_(reader->at + 2)
						   : -1;
	if (high < 0) {
		slot_json_fault_(
			reader, SLOT_JSON_SYNTAX, "there is no such escape");
		return 0;
	}
	if (high < 0xd800 || high > 0xdfff) {
		reader->at += 6;
		return slot_utf8_put_(bytes, SLOT_CAST(uint32_t, high));
	}
	low = length >= 12 && reader->at[6] == '\\' && reader->at[7] == 'u'
		? slot_hex_(reader->at + 8)
		: -1;
	if (high > 0xdbff || low < 0xdc00 || low > 0xdfff) {
		slot_json_fault_(reader, SLOT_JSON_UTF8,
			"half of a surrogate pair is no character");
		return 0;
	}
	reader->at += 12;
	return slot_utf8_put_(bytes,
		0x10000 + (SLOT_CAST(uint32_t, high - 0xd800) << 10) +
			SLOT_CAST(uint32_t, low - 0xdc00));
}

/* The rest of a text that is read piece by piece. */
static bool
slot_json_decode_(slot_json_reader *reader, struct slot_sink_ *sink)
{
	char bytes[4];
	size_t length;

	reader->at++;
	for (;;) {
		length = slot_plain_(reader->at, reader->end);
		if (!slot_sink_put_(sink, reader->at, length))
			return slot_json_no_memory_(reader);
		reader->at += length;
		if (reader->at == reader->end) {
			if (!slot_json_more_(reader))
				return slot_json_fault_(reader,
					SLOT_JSON_SYNTAX, "a text has no end");
			continue;
		}
		if (*reader->at == '"') {
			reader->at++;
			return true;
		}
		if (*reader->at == '\\') {
			length = slot_json_unescape_(reader, bytes);
			if (length == 0)
				return false;
			if (!slot_sink_put_(sink, bytes, length))
				return slot_json_no_memory_(reader);
			continue;
		}
		if (SLOT_CAST(unsigned char, *reader->at) < 0x20)
			return slot_json_fault_(reader, SLOT_JSON_SYNTAX,
				"a control character must be escaped");
		length = slot_utf8_(reader->at, reader->end);
		if (length == 5 && slot_json_more_(reader))
			continue;
		if (length == 0 || length == 5)
			return slot_json_fault_(
				reader, SLOT_JSON_UTF8, "this is not UTF-8");
		if (!slot_sink_put_(sink, reader->at, length))
			return slot_json_no_memory_(reader);
		reader->at += length;
	}
}

/* A text that stands in memory in one piece, which is so until more is read.
 * Where it does not, or has escapes, is_whole is false and nothing has been
 * read. */
static bool
slot_json_slice_(slot_json_reader *reader, const char **text, size_t *length,
	bool *is_whole)
{
	const char *from = reader->at, *at = from + 1;
	unsigned bytes;
	size_t done;

	*is_whole = false;
	for (;;) {
		at += slot_plain_(at, reader->end);
		bytes = 5;
		if (at < reader->end && *at == '"') {
			*text = from + 1;
			*length = SLOT_CAST(size_t, at - from - 1);
			*is_whole = true;
			reader->at = at + 1;
			return true;
		}
		if (at < reader->end && *at == '\\')
			return true;
		if (at < reader->end && SLOT_CAST(unsigned char, *at) >= 0x80)
			bytes = slot_utf8_(at, reader->end);
		else if (at < reader->end)
			bytes = 0;
		if (bytes == 0)
			return true; /* what is wrong, the other way will say */
		if (bytes < 5) {
			at += bytes;
			continue;
		}
		done = SLOT_CAST(size_t, at - from);
		if (!slot_json_fill_(reader, &from))
			return reader->status == SLOT_OK;
		at = from + done;
	}
}

/* A text of less than size bytes; a longer one is cut off, but its length is
 * told. */
static bool
slot_json_short_(slot_json_reader *reader, const char **text, size_t *length,
	char *room, size_t size)
{
	struct slot_sink_ sink = {NULL, 0, 0, false, false};
	bool is_whole;

	if (!slot_json_slice_(reader, text, length, &is_whole))
		return false;
	if (is_whole)
		return true;
	sink.to = room;
	sink.room = size;
	if (!slot_json_decode_(reader, &sink))
		return false;
	*text = room;
	*length = sink.used;
	return true;
}


/*---- json_skip.c ---------------------------------------------------------*/

/* Reads a value and forgets it, however deep, without recursion. */

static bool
slot_json_skip_text_(slot_json_reader *reader)
{
	struct slot_sink_ nothing = {NULL, 0, 0, false, false};

	return slot_json_decode_(reader, &nothing);
}

static bool
slot_json_colon_(slot_json_reader *reader)
{
	if (slot_json_peek_(reader) != ':')
		return slot_json_syntax_(reader, "':'");
	reader->at++;
	return true;
}

static bool
slot_json_skip_name_(slot_json_reader *reader)
{
	if (slot_json_peek_(reader) != '"')
		return slot_json_syntax_(reader, "a name in quotes");
	return slot_json_skip_text_(reader) && slot_json_colon_(reader);
}

static bool
slot_json_skip_scalar_(slot_json_reader *reader, int byte)
{
	struct slot_decimal_ decimal;

	switch (byte) {
	case '"':
		return slot_json_skip_text_(reader);
	case 't':
		return slot_json_literal_(reader, "true");
	case 'f':
		return slot_json_literal_(reader, "false");
	case 'n':
		return slot_json_literal_(reader, "null");
	default:
		if (byte == '-' || (byte >= '0' && byte <= '9'))
			return slot_json_number_(reader, &decimal);
		return slot_json_expected_(reader, "a value");
	}
}

/* Any value; of those it is in, a bit tells objects from lists. */
static bool
slot_json_skip_value_(slot_json_reader *reader)
{
	uint32_t objects[SLOT_JSON_DEPTH_MOST / 32];
	unsigned bottom = reader->depth, level = 0;
	bool is_object, has_value;
	int byte;

	for (;;) {
		byte = slot_json_peek_(reader);
		has_value = true;
		if (byte == '{' || byte == '[') {
			is_object = byte == '{';
			if (!slot_json_enter_(reader))
				return false;
			level = reader->depth - 1;
			objects[level / 32] &= ~(
				SLOT_CAST(uint32_t, 1) << level % 32);
			objects[level / 32] |= SLOT_CAST(uint32_t, is_object)
				<< level % 32;
			has_value = slot_json_peek_(reader) ==
				(is_object ? '}' : ']');
			if (!has_value && is_object &&
				!slot_json_skip_name_(reader))
				return false;
		} else if (!slot_json_skip_scalar_(reader, byte)) {
			return false;
		}
		while (has_value && reader->depth > bottom) {
			level = reader->depth - 1;
			is_object = (objects[level / 32] >> level % 32 & 1) !=
				0;
			byte = slot_json_peek_(reader);
			if (byte == (is_object ? '}' : ']')) {
				reader->at++;
				reader->depth--;
				continue;
			}
			if (byte != ',')
				return slot_json_syntax_(reader,
					is_object ? "',' or '}'"
						  : "',' or ']'");
			reader->at++;
			if (is_object && !slot_json_skip_name_(reader))
				return false;
			has_value = false;
		}
		if (reader->depth == bottom)
			return true;
	}
}


/*---- json_value.c --------------------------------------------------------*/

/*
 * One element of a slot that is no object: a number in its range, a value of
 * an enum, a text, bytes.
 */

static void
slot_json_say_real_(slot_json_reader *reader, double real)
{
	char text[32];

	slot_json_say_(reader, text, slot_double_text_(text, real));
}

/* "1000001 is above 1000000". */
static bool
slot_json_out_of_range_(slot_json_reader *reader, const slot_info *slot,
	const struct slot_decimal_ *decimal, const char *at)
{
	bool has_range = (slot->flags & SLOT_HAS_RANGE) != 0,
	     is_signed = slot_is_signed_(slot);
	uint64_t most = is_signed ? slot_ones(slot_width_(slot)) >> 1
				  : slot_ones(slot_width_(slot));
	int64_t low = is_signed ? -SLOT_CAST(int64_t, most) - 1 : 0;
	slot_number limits[2];
	bool above;

	if (!slot_json_begin_fault_(reader, SLOT_OUT_OF_RANGE, at))
		return false;
	limits[0] = slot->low;
	limits[1] = slot->high;
	if (!has_range && slot->kind != SLOT_KIND_REAL) {
		limits[0].integer = low;
		limits[1].natural = most;
	}
	slot_json_say_(reader, decimal->text, decimal->length);
	above = !decimal->is_negative;
	if (slot->kind == SLOT_KIND_REAL && has_range)
		above = !(slot_decimal_double_(decimal) < slot->low.real);
	else if (slot->kind != SLOT_KIND_REAL && above)
		above = decimal->tens > 0 ||
			decimal->digits >
				(is_signed ? slot_ones(63) : slot_ones(64)) ||
			(is_signed ? SLOT_CAST(int64_t, decimal->digits) >=
						limits[0].integer
				   : decimal->digits >= limits[0].natural);
	else if (slot->kind == SLOT_KIND_INT)
		above = decimal->tens == 0 &&
			decimal->digits <= slot_ones(63) &&
			-SLOT_CAST(int64_t, decimal->digits) >
				limits[1].integer;
	if (slot->kind == SLOT_KIND_REAL && !has_range) {
		const char *beyond = slot->size == 4 ? " is beyond any float"
						     : " is beyond any double";

		slot_json_say_(reader, beyond, strlen(beyond));
		return false;
	}
	slot_json_say_(reader, above ? " is above " : " is below ", 10);
	if (slot->kind == SLOT_KIND_REAL) {
		slot_json_say_real_(reader, limits[above].real);
	} else if (is_signed && limits[above].integer < 0) {
		slot_json_say_(reader, "-", 1);
		slot_json_say_number_(reader, 0 - limits[above].natural);
	} else {
		slot_json_say_number_(reader, limits[above].natural);
	}
	return false;
}

static bool
slot_json_is_number_(int byte)
{
	return byte == '-' || (byte >= '0' && byte <= '9');
}

static bool
slot_json_read_integer_(
	slot_json_reader *reader, const slot_info *slot, void *at)
{
	struct slot_decimal_ decimal;
	slot_value value;
	const char *from;

	if (!slot_json_is_number_(slot_json_peek_(reader)))
		return slot_json_expected_(reader, "an integer");
	if (!slot_json_number_(reader, &decimal))
		return false;
	from = decimal.text;
	if (!decimal.is_integer) {
		if (slot_json_begin_fault_(reader, SLOT_WRONG_TYPE, from)) {
			slot_json_say_(
				reader, SLOT_NAME("expected an integer, got "));
			slot_json_say_(reader, decimal.text, decimal.length);
		}
		return false;
	}
	value = slot_value_of_(SLOT_KIND_UINT);
	value.as.natural = decimal.digits;
	if (decimal.is_negative) {
		value.kind = SLOT_KIND_INT;
		value.as.natural = 0 - decimal.digits;
	}
	if (decimal.tens != 0 ||
		(decimal.is_negative && decimal.digits > slot_ones(63) + 1) ||
		slot_store_(slot, at, value) != SLOT_OK)
		return slot_json_out_of_range_(reader, slot, &decimal, from);
	return true;
}

static bool
slot_json_read_real_(slot_json_reader *reader, const slot_info *slot, void *at)
{
	struct slot_decimal_ decimal;
	const char *text;
	char room[16];
	double real;
	size_t length;

	if (slot_json_peek_(reader) == '"') {
		if (!slot_json_short_(
			    reader, &text, &length, room, sizeof room))
			return false;
		if (length == 3 && memcmp(text, "NaN", 3) == 0)
			real = slot_double_of_bits(
				SLOT_CAST(uint64_t, 0x7ff8) << 48);
		else if (length == 8 && memcmp(text, "Infinity", 8) == 0)
			real = slot_double_of_bits(
				SLOT_CAST(uint64_t, 0x7ff0) << 48);
		else if (length == 9 && memcmp(text, "-Infinity", 9) == 0)
			real = slot_double_of_bits(
				SLOT_CAST(uint64_t, 0xfff0) << 48);
		else
			return slot_json_bad_value_(reader, SLOT_WRONG_TYPE,
				"expected a number, got a text");
		if (slot_store_(slot, at, slot_real(real)) != SLOT_OK)
			return slot_json_bad_value_(
				reader, SLOT_OUT_OF_RANGE, "out of range");
		return true;
	}
	if (!slot_json_is_number_(slot_json_peek_(reader)))
		return slot_json_expected_(reader, "a number");
	if (!slot_json_number_(reader, &decimal))
		return false;
	real = slot->size == 4
		? SLOT_CAST(double, slot_decimal_float_(&decimal))
		: slot_decimal_double_(&decimal);
	if (real - real != 0 ||
		slot_store_(slot, at, slot_real(real)) != SLOT_OK)
		return slot_json_out_of_range_(
			reader, slot, &decimal, decimal.text);
	return true;
}

static bool
slot_json_no_value_(slot_json_reader *reader, const slot_info *slot,
	const char *text, size_t length)
{
	const slot_enum *type = slot_info_enum(slot);
	const char *texts = SLOT_CAST(
		const char *, slot_place_(type, type->texts));

	if (!slot_json_begin_fault_(reader, SLOT_OUT_OF_RANGE, reader->mark))
		return false;
	slot_json_say_(reader, "'", 1);
	slot_json_say_(reader, texts + type->name, strlen(texts + type->name));
	slot_json_say_(reader, SLOT_NAME("' has no value "));
	slot_json_say_(reader, text, length < 60 ? length : 60);
	return false;
}

/* A text, whose number is told; where the enum is open, or of flags, also a
 * number. */
static bool
slot_json_read_enum_value_(
	slot_json_reader *reader, const slot_info *slot, int64_t *number)
{
	const slot_enum *type = slot_info_enum(slot);
	struct slot_decimal_ decimal;
	char room[256];
	const char *text;
	size_t length;
	int byte = slot_json_peek_(reader);

	if (byte == '"') {
		if (!slot_json_short_(
			    reader, &text, &length, room, sizeof room))
			return false;
		return (length <= sizeof room &&
			       slot_enum_number(type, text, length, number)) ||
			slot_json_no_value_(reader, slot, text, length);
	}
	if (!slot_json_is_number_(byte) ||
		!(type->flags & (SLOT_ENUM_OPEN | SLOT_ENUM_FLAGS)))
		return slot_json_expected_(reader,
			type->flags & SLOT_ENUM_FLAGS ? "a list of texts"
						      : "a text");
	if (!slot_json_number_(reader, &decimal))
		return false;
	if (!decimal.is_integer)
		return slot_json_bad_value_(
			reader, SLOT_WRONG_TYPE, "expected an integer");
	*number = SLOT_CAST(int64_t,
		decimal.is_negative ? 0 - decimal.digits : decimal.digits);
	if (decimal.tens != 0 || (decimal.is_negative && *number > 0) ||
		(!decimal.is_negative && *number < 0 &&
			slot_is_signed_(slot)) ||
		!slot_enum_takes_(slot, *number))
		return slot_json_no_value_(
			reader, slot, decimal.text, decimal.length);
	return true;
}

static bool
slot_json_read_enum_(slot_json_reader *reader, const slot_info *slot, void *at)
{
	int64_t number = 0, one;

	if (!(slot_info_enum(slot)->flags & SLOT_ENUM_FLAGS) ||
		slot_json_peek_(reader) != '[') {
		if (!slot_json_read_enum_value_(reader, slot, &number))
			return false;
		slot_store_(slot, at, slot_enumerator(number));
		return true;
	}
	if (!slot_json_enter_(reader))
		return false;
	if (slot_json_peek_(reader) == ']') {
		reader->at++;
	} else {
		for (;;) {
			if (slot_json_peek_(reader) != '"')
				return slot_json_expected_(reader, "a text");
			reader->mark = reader->at;
			if (!slot_json_read_enum_value_(reader, slot, &one))
				return false;
			number |= one;
			if (slot_json_peek_(reader) == ']')
				break;
			if (slot_json_peek_(reader) != ',')
				return slot_json_syntax_(reader, "',' or ']'");
			reader->at++;
		}
		reader->at++;
	}
	reader->depth--;
	slot_store_(slot, at, slot_enumerator(number));
	return true;
}

static bool
slot_json_read_char_(slot_json_reader *reader, const slot_info *slot, void *at)
{
	slot_value value = slot_value_of_(SLOT_KIND_CHAR);
	const unsigned char *byte;
	const char *text;
	char room[4];
	size_t length;

	if (slot_json_peek_(reader) != '"')
		return slot_json_expected_(reader, "a text");
	if (!slot_json_short_(reader, &text, &length, room, sizeof room))
		return false;
	byte = SLOT_CAST(const unsigned char *, SLOT_CAST(const void *, text));
	if (length == 1)
		value.as.character = *text;
	else if (length == 2 && byte[0] >= 0xc2 && byte[0] <= 0xc3)
		value.as.character = SLOT_CAST(
			char, (byte[0] & 3) << 6 | (byte[1] & 0x3f));
	else if (length)
		return slot_json_bad_value_(reader, SLOT_OUT_OF_RANGE,
			"expected one character up to U+00FF");
	slot_store_(slot, at, value);
	return true;
}

static bool
slot_json_read_text_(slot_json_reader *reader, const slot_info *slot, void *at)
{
	struct slot_sink_ sink = {NULL, 0, 0, false, false};
	char *to = SLOT_CAST(char *, at);
	const char *text;
	bool is_whole;

	if (slot_json_peek_(reader) != '"')
		return slot_json_expected_(reader, "a text");
	if (!slot_json_slice_(reader, &text, &sink.used, &is_whole))
		return false;
	if (!is_whole) {
		sink.to = to;
		sink.room = slot->size;
		if (!slot_json_decode_(reader, &sink))
			return false;
		text = to;
	}
	if (sink.used >= slot->size) {
		if (slot_json_begin_fault_(
			    reader, SLOT_OUT_OF_RANGE, reader->mark)) {
			slot_json_say_number_(reader, sink.used);
			slot_json_say_(
				reader, SLOT_NAME(" bytes of text, at most "));
			slot_json_say_number_(reader, slot->size - 1);
		}
		return false;
	}
	if (!is_whole && memchr(text, 0, sink.used))
		return slot_json_bad_value_(reader, SLOT_OUT_OF_RANGE,
			"a text cannot hold \\u0000");
	return slot_put_text(to, slot->size, text, sink.used);
}

static bool
slot_json_read_string_(
	slot_json_reader *reader, const slot_info *slot, void *cell)
{
	struct slot_sink_ sink = {NULL, 0, 0, true, false};
	const char *text;
	void *memory;
	size_t length = 0;
	bool is_whole;

	if (slot_json_peek_(reader) != '"')
		return slot_json_expected_(reader, "a text");
	if (slot->flags & SLOT_IS_BORROWED)
		return slot_json_bad_value_(reader, SLOT_READ_ONLY,
			"a borrowed text cannot be read: nothing would own it");
	if (!slot_json_slice_(reader, &text, &length, &is_whole))
		return false;
	if (!is_whole) {
		if (!slot_json_decode_(reader, &sink)) {
			slot_sink_drop_(&sink);
			return false;
		}
		text = sink.to;
		length = sink.used;
	}
	if (!is_whole && length && memchr(text, 0, length)) { /* escaped */
		slot_sink_drop_(&sink);
		return slot_json_bad_value_(reader, SLOT_OUT_OF_RANGE,
			"a text cannot hold \\u0000");
	}
	if (is_whole || length == 0) {
		slot_sink_drop_(&sink);
		return slot_string_set(cell, text, length) ||
			slot_json_no_memory_(reader);
	}
	sink.to[length] = 0;
	memory = sink.to;
	if (sink.room > length + 16)
		memory = SLOT_REALLOC(sink.to, length + 1);
	slot_string_clear(cell);
	slot_cell_put_(cell, memory ? memory : sink.to);
	return true;
}

/* Base64 of length bytes to what it stands for, in place or before; SIZE_MAX:
 * it is none. */
static size_t
slot_base64_decode_(const char *text, size_t length, unsigned char *to)
{
	unsigned char *start = to;
	uint32_t group = 0;
	const char *found;
	size_t i, pad = 0;

	if (length % 4 != 0)
		return SIZE_MAX;
	if (length && text[length - 1] == '=')
		pad = text[length - 2] == '=' ? 2 : 1;
	for (i = 0; i < length; i++) {
		found = i >= length - pad ? slot_base64_
			: text[i]         ? strchr(slot_base64_, text[i])
					  : NULL;
		if (!found)
			return SIZE_MAX;
		group = group << 6 | SLOT_CAST(uint32_t, found - slot_base64_);
		if (i % 4 != 3)
			continue;
		*to++ = SLOT_CAST(unsigned char, group >> 16 & 255);
		*to++ = SLOT_CAST(unsigned char, group >> 8 & 255);
		*to++ = SLOT_CAST(unsigned char, group & 255);
	}
	/* Bits that stand for nothing are zero. */
	if ((pad == 1 && to[-1]) || (pad == 2 && (to[-1] || to[-2])))
		return SIZE_MAX;
	return SLOT_CAST(size_t, to - start) - pad;
}

static bool
slot_json_read_bytes_(slot_json_reader *reader, void *cell)
{
	struct slot_sink_ sink = {NULL, 0, 0, true, true};
	const char *text;
	void *fresh;
	size_t length = 0;
	bool is_whole;

	if (slot_json_peek_(reader) != '"')
		return slot_json_expected_(reader, "a text in base64");
	if (!slot_json_slice_(reader, &text, &length, &is_whole))
		return false;
	if (!is_whole) {
		if (!slot_json_decode_(reader, &sink)) {
			slot_sink_drop_(&sink);
			return false;
		}
		text = sink.to;
		length = sink.used;
	} else if (length && !slot_sink_grow_(&sink, length / 4 * 3 + 1)) {
		return slot_json_no_memory_(reader);
	}
	fresh = sink.to;
	if (length)
		length = slot_base64_decode_(
			text, length, SLOT_CAST(unsigned char *, fresh));
	if (length == SIZE_MAX) {
		slot_sink_drop_(&sink);
		return slot_json_bad_value_(
			reader, SLOT_WRONG_TYPE, "this is not base64");
	}
	if (length == 0) {
		slot_sink_drop_(&sink);
		return slot_bytes_set(cell, NULL, 0);
	}
	slot_block_of_(fresh)->count = length;
	slot_list_clear(cell);
	slot_cell_put_(cell, fresh);
	return true;
}

static bool
slot_json_read_object_(
	slot_json_reader *reader, const slot_class *type, void *object);


/*---- json_tag.c ----------------------------------------------------------*/

/*
 * The class of the object that comes next: looks for its tag, as far as the
 * buffer holds the object.
 */

static bool
slot_json_tag_is_(
	const slot_class *type, const char *tag, size_t length, bool is_number)
{
	return type->tag_length == length &&
		((type->flags & SLOT_CLASS_NUMBER_TAG) != 0) == is_number &&
		memcmp(slot_class_text(type, type->tag), tag, length) == 0;
}

/* A tag, as text or digits. -0 and 1.0 are no tags. */
static bool
slot_json_read_tag_(slot_json_reader *reader, const char **tag, size_t *length,
	bool *is_number, char *room, size_t size)
{
	struct slot_decimal_ decimal;
	int byte = slot_json_peek_(reader);

	*is_number = slot_json_is_number_(byte);
	if (*is_number) {
		if (!slot_json_number_(reader, &decimal))
			return false;
		*tag = decimal.text;
		*length = decimal.length;
		return true;
	}
	if (byte != '"')
		return slot_json_expected_(reader, "a tag");
	if (!slot_json_short_(reader, tag, length, room, size))
		return false;
	if (*length > size)
		*length = size;
	return true;
}

static const slot_class *
slot_json_class_of_tag_(slot_json_reader *reader, const slot_class *type)
{
	const slot_class *other;
	char room[256];
	const char *tag;
	size_t length;
	bool is_number;
	uint32_t i;

	if (!slot_json_read_tag_(
		    reader, &tag, &length, &is_number, room, sizeof room))
		return NULL;
	other = SLOT_CAST(const slot_class *,
		slot_place_(type, -SLOT_CAST(int64_t, type->here)));
	for (i = 0; i < type->siblings; i++, other++)
		if (slot_json_tag_is_(other, tag, length, is_number) &&
			!(other->flags & SLOT_CLASS_ABSTRACT) &&
			slot_is_a(other, type))
			return other;
	for (i = 0; i < reader->class_count; i++) {
		other = reader->classes[i];
		if (slot_json_tag_is_(other, tag, length, is_number) &&
			!(other->flags & SLOT_CLASS_ABSTRACT) &&
			slot_is_a(other, type))
			return other;
	}
	if (slot_json_begin_fault_(reader, SLOT_OUT_OF_RANGE, reader->at)) {
		slot_json_say_(reader, SLOT_NAME("no '"));
		slot_json_say_(reader, slot_class_name(type),
			strlen(slot_class_name(type)));
		slot_json_say_(reader, SLOT_NAME("' object has the tag '"));
		slot_json_say_(reader, tag, length < 60 ? length : 60);
		slot_json_say_(reader, "'", 1);
	}
	return NULL;
}

/* Looks through an object for its tag; NULL: there is none, or a fault. */
static const slot_class *
slot_json_find_tag_(slot_json_reader *reader, const slot_class *type)
{
	const char *field = slot_class_text(type, type->tag_field), *name;
	char room[256];
	size_t length;
	bool is_it;

	reader->at++;
	if (slot_json_peek_(reader) == '}')
		return NULL;
	for (;;) {
		if (slot_json_peek_(reader) != '"') {
			slot_json_syntax_(reader, "a name in quotes");
			return NULL;
		}
		if (!slot_json_short_(
			    reader, &name, &length, room, sizeof room))
			return NULL;
		is_it = length == type->tag_field_length &&
			memcmp(name, field, length) == 0;
		if (!slot_json_colon_(reader))
			return NULL;
		if (is_it)
			return slot_json_class_of_tag_(reader, type);
		if (!slot_json_skip_value_(reader))
			return NULL;
		if (slot_json_peek_(reader) != ',') {
			if (slot_json_peek_(reader) != '}')
				slot_json_syntax_(reader, "',' or '}'");
			return NULL;
		}
		reader->at++;
	}
}

/* The class of the object that begins there: type, or the one below it that the
 * tag says. */
static const slot_class *
slot_json_class_(slot_json_reader *reader, const slot_class *type)
{
	const slot_class *found = NULL;
	unsigned depth = reader->depth;

	if (slot_json_peek_(reader) != '{') {
		slot_json_expected_(reader, "an object");
		return NULL;
	}
	if (type->tag_length) {
		reader->hold = reader->at;
		found = slot_json_find_tag_(reader, type);
		if (reader->status == SLOT_OK)
			reader->at = reader->hold;
		reader->hold = NULL;
		reader->depth = depth;
		if (found || reader->status != SLOT_OK)
			return found;
	}
	if (!(type->flags & SLOT_CLASS_ABSTRACT) &&
		(!type->tag_length || type->first == type->last))
		return type;
	if (slot_json_begin_fault_(reader, SLOT_JSON_MISSING, reader->at)) {
		slot_json_say_(reader, "'", 1);
		slot_json_say_(reader, slot_class_name(type),
			strlen(slot_class_name(type)));
		slot_json_say_(
			reader, SLOT_NAME("' object is missing its tag"));
		if (type->tag_length) {
			slot_json_say_(reader, SLOT_NAME(" '"));
			slot_json_say_(reader,
				slot_class_text(type, type->tag_field),
				type->tag_field_length);
			slot_json_say_(reader, "'", 1);
		}
	}
	return NULL;
}


/*---- json_pointer.c ------------------------------------------------------*/

/*
 * Own pointers, for whose objects the reader has a pool; refs, which the
 * program's resolve finds.
 */

static bool
slot_json_read_own_(slot_json_reader *reader, const slot_info *slot, void *cell)
{
	const slot_class *target = slot_info_class(slot), *type;
	slot_pool *pool = reader->pool ? slot_pool_for(reader->pool, target)
				       : NULL;
	void *object;

	if (slot_json_peek_(reader) == 'n')
		return slot_json_literal_(reader, "null");
	type = slot_json_class_(reader, target);
	if (!type)
		return false;
	if (!pool) {
		if (slot_json_begin_fault_(
			    reader, SLOT_READ_ONLY, reader->at)) {
			slot_json_say_(reader,
				SLOT_NAME("the reader has no pool for '"));
			slot_json_say_(reader, slot_class_name(target),
				strlen(slot_class_name(target)));
			slot_json_say_(reader, SLOT_NAME("' objects"));
		}
		return false;
	}
	object = slot_new(pool, type);
	if (!object)
		return slot_json_no_memory_(reader);
	slot_own_set(cell, object);
	return slot_json_read_object_(reader, type, object);
}

static bool
slot_json_read_ref_(slot_json_reader *reader, const slot_info *slot, void *at)
{
	const slot_class *target = slot_info_class(slot);
	const slot_info *identifier = slot_identifier_(target);
	slot_value value = slot_value_of_(
		SLOT_CAST(slot_kind, identifier->kind));
	struct slot_decimal_ decimal;
	int byte = slot_json_peek_(reader);
	char room[256];
	size_t length;
	void *found;

	if (byte == 'n')
		return slot_json_literal_(reader, "null");
	if (identifier->kind == SLOT_KIND_ENUM) {
		if (!slot_json_read_enum_value_(
			    reader, identifier, &value.as.integer))
			return false;
	} else if (identifier->kind == SLOT_KIND_TEXT ||
		identifier->kind == SLOT_KIND_STRING) {
		if (byte != '"')
			return slot_json_expected_(reader, "a text, or null");
		if (!slot_json_short_(
			    reader, &value.as.text, &length, room, sizeof room))
			return false;
		value.length = SLOT_CAST(uint32_t, length);
		if (length > sizeof room)
			return slot_json_bad_value_(reader, SLOT_OUT_OF_RANGE,
				"an identifier is too long");
	} else {
		if (!slot_json_is_number_(byte))
			return slot_json_expected_(
				reader, "an integer, or null");
		if (!slot_json_number_(reader, &decimal))
			return false;
		if (!decimal.is_integer || decimal.tens != 0)
			return slot_json_bad_value_(
				reader, SLOT_WRONG_TYPE, "expected an integer");
		value.as.natural = decimal.is_negative ? 0 - decimal.digits
						       : decimal.digits;
	}
	if (!reader->resolve)
		return slot_json_bad_value_(reader, SLOT_READ_ONLY,
			"the reader has no 'resolve', which finds what a ref leads to");
	found = reader->resolve(reader->resolve_context, target, value);
	if (!found)
		return slot_json_bad_value_(
			reader, SLOT_OUT_OF_RANGE, "leads to no object");
	slot_cell_put_(at, found);
	return true;
}


/*---- json_slot.c ---------------------------------------------------------*/

/* A whole slot: one element, or arrays and lists of any dimension. */

static bool
slot_json_read_bool_(slot_json_reader *reader, const slot_info *slot, void *at)
{
	int byte = slot_json_peek_(reader);

	if (byte != 't' && byte != 'f')
		return slot_json_expected_(reader, "true or false");
	if (!slot_json_literal_(reader, byte == 't' ? "true" : "false"))
		return false;
	slot_store_(slot, at, slot_bool(byte == 't'));
	return true;
}

static bool
slot_json_read_element_(
	slot_json_reader *reader, const slot_info *slot, void *at)
{
	slot_json_peek_(reader);
	reader->mark = reader->at;
	switch (slot->kind) {
	case SLOT_KIND_BOOL:
		return slot_json_read_bool_(reader, slot, at);
	case SLOT_KIND_REAL:
		return slot_json_read_real_(reader, slot, at);
	case SLOT_KIND_ENUM:
		return slot_json_read_enum_(reader, slot, at);
	case SLOT_KIND_CHAR:
		return slot_json_read_char_(reader, slot, at);
	case SLOT_KIND_TEXT:
		return slot_json_read_text_(reader, slot, at);
	case SLOT_KIND_STRING:
		return slot_json_read_string_(reader, slot, at);
	case SLOT_KIND_BYTES:
		return slot_json_read_bytes_(reader, at);
	case SLOT_KIND_OBJECT:
		return slot_json_read_object_(
			reader, slot_info_class(slot), at);
	case SLOT_KIND_OWN:
		return slot_json_read_own_(reader, slot, at);
	case SLOT_KIND_REF:
		return slot_json_read_ref_(reader, slot, at);
	default:
		return slot_json_read_integer_(reader, slot, at);
	}
}

static bool
slot_json_wrong_count_(slot_json_reader *reader, size_t most, const char *got)
{
	if (slot_json_begin_fault_(reader, SLOT_OUT_OF_RANGE, reader->at)) {
		slot_json_say_(reader, got, strlen(got));
		slot_json_say_number_(reader, most);
		slot_json_say_(reader, " elements", most == 1 ? 8 : 9);
	}
	return false;
}

/* Elements from number first on, as lists of lists from that dimension on. */
static bool
slot_json_read_elements_(slot_json_reader *reader, const slot_class *type,
	int number, void *object, size_t first, unsigned dimension)
{
	const slot_info *slot = slot_class_info(type, number);
	bool grows = dimension == 0 &&
		(slot->flags & (SLOT_IS_LIST | SLOT_IS_BOUNDED)) != 0;
	size_t step = slot_step_(slot, dimension),
	       most = slot_indexes_(slot, dimension), i = 0;
	struct slot_json_place_ *place = reader->place;
	int status;

	if (slot_json_peek_(reader) != '[')
		return slot_json_expected_(reader, "a list");
	if (!slot_json_enter_(reader))
		return false;
	if (grows)
		slot_resize_(type, object, number, 0);
	for (; i || slot_json_peek_(reader) != ']'; i++) {
		place->dimensions = dimension + 1;
		place->index[dimension] = i;
		status = grows     ? slot_insert_(type, object, number, i)
			: i < most ? SLOT_OK
				   : SLOT_OUT_OF_RANGE;
		if (status == SLOT_NO_MEMORY)
			return slot_json_no_memory_(reader);
		place->dimensions = dimension;
		if (status != SLOT_OK)
			return slot_json_wrong_count_(
				reader, most, "more than ");
		place->dimensions = dimension + 1;
		if (!(dimension + 1 < slot->dimensions
				    ? slot_json_read_elements_(reader, type,
					      number, object, first + i * step,
					      dimension + 1)
				    : slot_json_read_element_(reader, slot,
					      slot_elements_(slot, object) +
						      (first + i) *
							      slot->size)))
			return false;
		if (slot_json_peek_(reader) == ']') {
			i++;
			break;
		}
		if (slot_json_peek_(reader) != ',')
			return slot_json_syntax_(reader, "',' or ']'");
		reader->at++;
	}
	place->dimensions = dimension;
	if (!grows && i < most)
		return slot_json_wrong_count_(reader, most, "expected ");
	reader->at++;
	reader->depth--;
	return true;
}

static bool
slot_json_read_slot_(slot_json_reader *reader, const slot_class *type,
	int number, void *object)
{
	const slot_info *slot = slot_class_info(type, number);

	if (slot->flags & SLOT_IS_OPTIONAL && slot_json_peek_(reader) == 'n') {
		slot_unset_(type, object, number);
		return slot_json_literal_(reader, "null");
	}
	if (!(slot->dimensions ? slot_json_read_elements_(
					 reader, type, number, object, 0, 0)
			       : slot_json_read_element_(reader, slot,
					 slot_elements_(slot, object))))
		return false;
	slot_presence_put_(slot, object, true);
	return true;
}


/*---- json_object.c -------------------------------------------------------*/

/*
 * An object: which slot each name is, what stands twice and what is missing;
 * what is no slot.
 */

static int
slot_json_find_(const slot_class *type, const char *name, size_t length)
{
	const slot_info *slot;
	uint32_t i;

	if (!(type->flags & SLOT_CLASS_RENAMED))
		return slot_find(type, name, length);
	for (i = 0; i < type->count; i++) {
		slot = slot_class_info(type, SLOT_CAST(int, i));
		if (slot->external_length == length &&
			memcmp(slot_class_text(type, slot->external), name,
				length) == 0)
			return SLOT_CAST(int, i);
	}
	return SLOT_NO_ATTRIBUTE;
}

static bool
slot_json_no_attribute_(slot_json_reader *reader, const slot_class *type,
	const char *name, size_t length, const char *at)
{
	unsigned nearest = SLOT_CAST(
			 unsigned, (length < 64 ? length : 64) / 3 + 2),
		 distance;
	const slot_info *meant = NULL, *slot;
	uint32_t i;

	if (!slot_json_begin_fault_(reader, SLOT_NO_ATTRIBUTE, at))
		return false;
	slot_json_say_(reader, "'", 1);
	slot_json_say_(
		reader, slot_class_name(type), strlen(slot_class_name(type)));
	slot_json_say_(reader, SLOT_NAME("' object has no attribute '"));
	slot_json_say_(reader, name, length < 64 ? length : 64);
	slot_json_say_(reader, "'", 1);
	for (i = 0; length < 64 && i < type->count; i++) {
		slot = slot_class_info(type, SLOT_CAST(int, i));
		distance = slot_in_text_(slot)
			? slot_distance_(name, length,
				  slot_class_text(type, slot->external),
				  slot->external_length)
			: nearest;
		if (distance < nearest) {
			nearest = distance;
			meant = slot;
		}
	}
	if (meant) {
		slot_json_say_(reader, SLOT_NAME(". Did you mean: '"));
		slot_json_say_(reader, slot_class_text(type, meant->external),
			meant->external_length);
		slot_json_say_(reader, SLOT_NAME("'?"));
	}
	return false;
}

/* "'Order' object is missing attribute 'qty'" and the like. */
static bool
slot_json_about_(slot_json_reader *reader, int status, const slot_class *type,
	const char *is, const char *name, size_t length)
{
	if (slot_json_begin_fault_(reader, status, reader->at)) {
		slot_json_say_(reader, "'", 1);
		slot_json_say_(reader, slot_class_name(type),
			strlen(slot_class_name(type)));
		slot_json_say_(reader, "' object ", 9);
		slot_json_say_(reader, is, strlen(is));
		slot_json_say_(reader, " '", 2);
		slot_json_say_(reader, name, length < 64 ? length : 64);
		slot_json_say_(reader, "'", 1);
	}
	return false;
}

static bool
slot_json_keep_(slot_json_reader *reader, const slot_class *type, void *object,
	const char *name, size_t length)
{
	char *cell = SLOT_CAST(char *, object) + type->dict - 1, room[256];
	struct slot_sink_ sink = {NULL, 0, 0, true, false};
	struct slot_decimal_ decimal;
	slot_value value = slot_value_of_(SLOT_KIND_BOOL);
	int byte, status;
	bool is_whole;

	if (length > sizeof room)
		return slot_json_about_(reader, SLOT_OUT_OF_RANGE, type,
			"has too long an attribute", name, sizeof room);
	memcpy(room, name, length);
	if (slot_cell_get_(cell)) {
		struct slot_dict_ *dict = SLOT_CAST(
			struct slot_dict_ *, slot_cell_get_(cell));

		if (slot_dict_find_(dict, room, length) != dict->count)
			return slot_json_about_(reader, SLOT_JSON_DUPLICATE,
				type, "has two attributes", room, length);
	}
	if (!slot_json_colon_(reader))
		return false;
	byte = slot_json_peek_(reader);
	if (byte == 't' || byte == 'f') {
		value.as.boolean = byte == 't';
		if (!slot_json_literal_(reader, byte == 't' ? "true" : "false"))
			return false;
	} else if (slot_json_is_number_(byte)) {
		if (!slot_json_number_(reader, &decimal))
			return false;
		value = slot_uint(decimal.digits);
		if (decimal.is_negative || decimal.digits <= slot_ones(63))
			value = slot_int(SLOT_CAST(int64_t,
				decimal.is_negative ? 0 - decimal.digits
						    : decimal.digits));
		if (!decimal.is_integer || decimal.tens != 0 ||
			(decimal.is_negative &&
				decimal.digits > slot_ones(63) + 1))
			value = slot_real(slot_decimal_double_(&decimal));
		if (value.kind == SLOT_KIND_REAL &&
			value.as.real - value.as.real != 0)
			return slot_json_fault_(reader, SLOT_OUT_OF_RANGE,
				"a number is beyond any double");
	} else if (byte == '"') {
		value = slot_text(NULL, 0);
		if (!slot_json_slice_(
			    reader, &value.as.text, &sink.used, &is_whole))
			return false;
		if (!is_whole && !slot_json_decode_(reader, &sink)) {
			slot_sink_drop_(&sink);
			return false;
		}
		if (!is_whole)
			value.as.text = sink.to;
		if (sink.used > UINT32_MAX ||
			(!is_whole && sink.used &&
				memchr(value.as.text, 0, sink.used))) {
			slot_sink_drop_(&sink);
			return slot_json_fault_(reader, SLOT_OUT_OF_RANGE,
				"a text cannot hold \\u0000");
		}
		value.length = SLOT_CAST(uint32_t, sink.used);
	} else {
		return slot_json_expected_(
			reader, "a number, true, false or a text");
	}
	status = slot_dict_set_(cell, room, length, value);
	slot_sink_drop_(&sink);
	return status == SLOT_OK || slot_json_no_memory_(reader);
}

static bool
slot_json_check_tag_(slot_json_reader *reader, const slot_class *type)
{
	char room[256];
	const char *tag;
	size_t length;
	bool is_number;

	if (reader->place->has_tag)
		return slot_json_about_(reader, SLOT_JSON_DUPLICATE, type,
			"has two attributes",
			slot_class_text(type, type->tag_field),
			type->tag_field_length);
	reader->place->has_tag = true;
	if (!slot_json_colon_(reader) ||
		!slot_json_read_tag_(
			reader, &tag, &length, &is_number, room, sizeof room))
		return false;
	return slot_json_tag_is_(type, tag, length, is_number) ||
		slot_json_about_(reader, SLOT_OUT_OF_RANGE, type,
			"has another tag than", tag, length);
}

/* What is no slot. */
static bool
slot_json_other_(slot_json_reader *reader, const slot_class *type, void *object,
	const char *name, size_t length, const char *at)
{
	if (type->tag_length && length == type->tag_field_length &&
		memcmp(name, slot_class_text(type, type->tag_field), length) ==
			0)
		return slot_json_check_tag_(reader, type);
	if (type->dict)
		return slot_json_keep_(reader, type, object, name, length);
	if (type->flags & SLOT_CLASS_SKIPS_UNKNOWN)
		return slot_json_colon_(reader) &&
			slot_json_skip_value_(reader);
	return slot_json_no_attribute_(reader, type, name, length, at);
}

/* A name and its value. Names mostly come in the order of the slots. */
static bool
slot_json_read_member_(slot_json_reader *reader, const slot_class *type,
	void *object, int *next)
{
	struct slot_json_place_ *place = reader->place;
	const slot_info *slot = slot_class_info(type, *next);
	const char *at = reader->at, *name;
	char room[520]; /* a private slot is called after its class too */
	size_t length;
	uint64_t bit;
	int number = SLOT_NO_ATTRIBUTE;

	if (SLOT_CAST(uint32_t, *next) < type->count) {
		length = slot->external_length;
		if (SLOT_CAST(size_t, reader->end - at) > length + 2 &&
			at[length + 1] == '"' &&
			memcmp(at + 1, slot_class_text(type, slot->external),
				length) == 0 &&
			slot_in_text_(slot)) {
			number = *next;
			reader->at += length + 2;
		}
	}
	if (number < 0) {
		if (!slot_json_short_(
			    reader, &name, &length, room, sizeof room))
			return false;
		if (length <= sizeof room || name != room)
			number = slot_json_find_(type, name, length);
		if (number >= 0 &&
			!slot_in_text_(slot_class_info(type, number)))
			number = SLOT_NO_ATTRIBUTE;
		if (number < 0)
			return slot_json_other_(reader, type, object, name,
				length, name == room ? reader->at : name - 1);
		slot = slot_class_info(type, number);
	}
	*next = number + 1;
	bit = SLOT_CAST(uint64_t, 1) << number % 64;
	if (place->seen[number / 64] & bit)
		return slot_json_about_(reader, SLOT_JSON_DUPLICATE, type,
			"has two attributes",
			slot_class_text(type, slot->external),
			slot->external_length);
	place->seen[number / 64] |= bit;
	if (!slot_json_colon_(reader))
		return false;
	place->slot = slot;
	if (!slot_json_read_slot_(reader, type, number, object))
		return false;
	place->slot = NULL;
	return true;
}

static bool
slot_json_check_missing_(slot_json_reader *reader, const slot_class *type)
{
	struct slot_json_place_ *place = reader->place;
	const slot_info *slot = slot_class_info(type, 0);
	uint32_t i;

	for (i = 0; i < type->count; i++, slot++) {
		if (place->seen[i / 64] >> i % 64 & 1 ||
			slot->flags &
				(SLOT_IS_OPTIONAL | SLOT_HAS_DEFAULT |
					SLOT_IS_BORROWED) ||
			!slot_in_text_(slot))
			continue;
		return slot_json_about_(reader, SLOT_JSON_MISSING, type,
			"is missing attribute",
			slot_class_text(type, slot->external),
			slot->external_length);
	}
	return true;
}

static bool
slot_json_read_object_(
	slot_json_reader *reader, const slot_class *type, void *object)
{
	struct slot_json_place_ place;
	int next = 0, byte;

	if (slot_json_peek_(reader) != '{')
		return slot_json_expected_(reader, "an object");
	if (!slot_json_enter_(reader))
		return false;
	place.above = reader->place;
	place.type = type;
	place.slot = NULL;
	place.dimensions = 0;
	place.has_tag = false;
	memset(place.seen, 0, (type->count + 63) / 64 * sizeof *place.seen);
	reader->place = &place;
	byte = slot_json_peek_(reader);
	while (byte != '}') {
		if (byte != '"')
			return slot_json_syntax_(reader, "a name in quotes");
		if (!slot_json_read_member_(reader, type, object, &next))
			return false;
		byte = slot_json_peek_(reader);
		if (byte == '}')
			break;
		if (byte != ',')
			return slot_json_syntax_(reader, "',' or '}'");
		reader->at++;
		byte = slot_json_peek_(reader);
		if (byte == '}')
			return slot_json_syntax_(reader, "a name in quotes");
	}
	if (!slot_json_check_missing_(reader, type))
		return false;
	reader->at++;
	reader->depth--;
	reader->place = place.above;
	return true;
}


/*---- json_reader.c -------------------------------------------------------*/

/*
 * The reader for its users: one value, JSON Lines or an array of all; what is
 * wrong in a sentence.
 */

void
slot_json_reader_init(slot_json_reader *reader, char *buffer, size_t size,
	slot_json_read_function *read, void *context)
{
	memset(reader, 0, sizeof *reader);
	reader->depth_limit = SLOT_JSON_DEPTH;
	reader->line = reader->column = 1;
	reader->buffer = buffer;
	reader->size = size;
	reader->read = read;
	reader->context = context;
	reader->start = reader->at = reader->end = reader->mark = buffer;
}

void
slot_json_reader_of_text(
	slot_json_reader *reader, const char *text, size_t length)
{
	slot_json_reader_init(reader, NULL, 0, NULL, NULL);
	reader->start = reader->at = reader->mark = text;
	reader->end = text + length;
}

/* A byte order mark at the very beginning is passed over. */
static int
slot_json_begin_(slot_json_reader *reader)
{
	if (!reader->has_begun) {
		reader->has_begun = true;
		if (reader->depth_limit > SLOT_JSON_DEPTH_MOST)
			reader->depth_limit = SLOT_JSON_DEPTH_MOST;
		while (reader->end - reader->at < 3 && slot_json_more_(reader))
			continue;
		if (reader->end - reader->at >= 3 &&
			memcmp(reader->at, "\xef\xbb\xbf", 3) == 0)
			reader->start = reader->at += 3;
	}
	return slot_json_peek_(reader);
}

bool
slot_json_next(slot_json_reader *reader)
{
	bool has_line;
	int byte;

	if (reader->status != SLOT_OK || reader->form == SLOT_JSON_ENDED_)
		return false;
	if (reader->form == 0) {
		byte = slot_json_begin_(reader);
		reader->form = byte == '[' ? SLOT_JSON_ARRAY_
					   : SLOT_JSON_LINES_;
		if (byte == '[' && !slot_json_enter_(reader))
			return false;
		if (byte == '[' && slot_json_peek_(reader) != ']')
			return true;
		if (byte != '[' && byte >= 0)
			return true;
	} else if (reader->form == SLOT_JSON_LINES_) {
		has_line = slot_json_blank_(reader);
		byte = slot_json_peek_(reader);
		if (byte >= 0 && !has_line)
			return slot_json_fault_(reader, SLOT_JSON_SYNTAX,
				"expected the end of the line");
		if (byte >= 0)
			return true;
	} else if (slot_json_peek_(reader) == ',') {
		reader->at++;
		return true;
	}
	if (reader->status != SLOT_OK)
		return false;
	if (reader->form == SLOT_JSON_ARRAY_) {
		if (slot_json_peek_(reader) != ']')
			return slot_json_syntax_(reader, "',' or ']'");
		reader->at++;
		reader->depth--;
	}
	reader->form = SLOT_JSON_ENDED_;
	return false;
}

bool
slot_json_read(slot_json_reader *reader, const slot_class *type, void *object)
{
	bool is_good = false;

	if (reader->status == SLOT_OK) {
		slot_json_begin_(reader);
		reader->place = NULL;
		is_good = slot_json_read_object_(reader, type, object);
		reader->place = NULL;
	}
	if (!is_good) {
		if (type->flags & SLOT_CLASS_OWNS)
			slot_release(type, object);
		slot_init(type, object);
	}
	return is_good;
}

void *
slot_json_read_new(
	slot_json_reader *reader, slot_pool *pool, const slot_class *type)
{
	slot_pool *other = reader->pool;
	void *object;

	if (reader->status != SLOT_OK)
		return NULL;
	slot_json_begin_(reader);
	type = slot_json_class_(reader, type);
	if (!type)
		return NULL;
	object = slot_new(pool, type);
	if (!object) {
		slot_json_no_memory_(reader);
		return NULL;
	}
	reader->pool = pool;
	if (!slot_json_read(reader, type, object)) {
		slot_free(object);
		object = NULL;
	}
	reader->pool = other;
	return object;
}

bool
slot_json_skip(slot_json_reader *reader)
{
	if (reader->status != SLOT_OK)
		return false;
	slot_json_begin_(reader);
	return slot_json_skip_value_(reader);
}

bool
slot_json_done(slot_json_reader *reader)
{
	if (reader->status != SLOT_OK)
		return false;
	if (slot_json_begin_(reader) >= 0)
		return slot_json_syntax_(reader, "the end");
	return reader->status == SLOT_OK;
}

size_t
slot_json_message(const slot_json_reader *reader, const char *file, char *text,
	size_t size)
{
	char digits[20];
	slot_writer_ to;

	to.text = text;
	to.size = size;
	to.length = 0;
	slot_say_(&to, file, strlen(file));
	slot_say_(&to, ":", 1);
	slot_say_(&to, digits, slot_digits_(digits, reader->line));
	slot_say_(&to, ":", 1);
	slot_say_(&to, digits, slot_digits_(digits, reader->column));
	slot_say_(&to, ": ", 2);
	if (reader->status == SLOT_OK)
		slot_say_(&to, SLOT_NAME("no error"));
	else
		slot_say_(&to, reader->message, strlen(reader->message));
	if (size)
		text[to.length < size ? to.length : size - 1] = 0;
	return to.length;
}

#endif /* SLOTGEN_IMPLEMENTATION */
