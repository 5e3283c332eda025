/* SPDX-License-Identifier: MIT */
/*
 * slotgen.h: what the headers written by slotgen need at run time.
 *
 *   1  Language     one spelling for what C11, C++11 and tcc write differently
 *   2  Refusals     slot_get, slot_set, slot_has, slot_id, slot_exists
 *   3  Bits         shift and mask on whole words; never C bit-fields
 *   4  Byte order   slot_be16 ... slot_le64: numbers of a file or a wire
 *   5  Members      handles, texts; memory, and what is owned: strings, bytes, lists
 *   6  Tables       slot_class, slot_info, slot_enum: what the schema says
 *   7  Names        slot_find: from a name to a slot by one multiplication
 *   8  Values       slot_read, slot_write, slot_append; slot_get_named, slot_set_named;
 *                   slot_init, slot_unset; dictionaries of open classes
 *   9  Errors       slot_message: Python's sentence, with a suggestion
 *  10  Pools        slot_pool: objects of one class and those below it, without a header each
 *  11  Weak references
 *  12  Data         making, copying, comparing, hashing, showing, validating
 *
 * One file of a program has  #define SLOTGEN_IMPLEMENTATION  before it includes this one: it
 * defines the functions. Names that end in _ belong to this header and to generated
 * code, not to their users.
 *
 * Threads: a function writes only to the object and the buffer it is given. Readers of an object
 * may run together; a writer runs alone.
 */
#ifndef SLOTGEN_H
#define SLOTGEN_H
#define SLOTGEN_INTERFACE 2

#include <assert.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

/* gcc and clang show an error inside a system header's macro at the line that used the macro.
 * Includes stand above, because -MMD does not list what a system header includes. */
#if defined(__GNUC__) && __INCLUDE_LEVEL__ > 0
#pragma GCC system_header
#endif


/*---- 1  Language --------------------------------------------------------------------------*/

/* A misspelt accessor is an error, as C has had it since 1999; older compilers only warn. */
#if defined(__GNUC__) && !defined(__cplusplus) && !defined(SLOTGEN_NO_PRAGMA)
#pragma GCC diagnostic error "-Wimplicit-function-declaration"
#endif

#if defined(__cplusplus)
#define SLOT_CAST(type, value)       static_cast<type>(value)
#define SLOT_STATIC_ASSERT(is, text) static_assert(is, text)
#define SLOT_ALIGNOF(type)           alignof(type)
#define SLOT_ALIGNAS(bytes)          alignas(bytes)
#define SLOT_ENUM_INT                : int /* as in C: any int that a wire brings can be held */
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
#define SLOT_NOT_ASSIGNED_C_         SLOT_EXTENSION_ const char slot_no_assignment[0];
#define SLOT_NOT_ASSIGNED_CXX_(T)
#endif

/* noipa: gcc, told of the one literal that all callers give, would warn of bytes never read. */
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

/* Around a generated header: anonymous structs are C11, and in C++ what every compiler has. */
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

/* An index out of range: ends the program in developer builds. A program may define it. */
#if !defined(SLOT_ASSERT_)
#define SLOT_ASSERT_(condition) assert(condition)
#endif

/* Layout is computed by slotgen, for the target it was told; the compiler must agree. One
 * assertion per class: one per member would take as long to compile as the accessors. */
#define SLOT_AT(T, member, offset) (offsetof(T, member) == (offset))
#define SLOT_LAYOUT(T, size, align, offsets) \
	SLOT_STATIC_ASSERT(sizeof(T) == (size) && SLOT_ALIGNOF(T) == (align) && (offsets), \
			   #T " is laid out otherwise here: see slotgen --target")


/*---- 2  Refusals --------------------------------------------------------------------------*/

/*
 * slot_get(Order, o, price)       is Order_get_price(o)
 * slot_set(Order, o, price, 2.5)  is Order_set_price(o, 2.5)
 * slot_has(Order, o, stop)        is Order_has_stop(o): whether an optional slot is set
 * slot_id(Order, price)           is Order_SLOT_price, a constant
 * slot_exists(Order, price)       is 1, or 0 where there is no such slot; also in #if
 *
 * A generated header defines Order_HAS_price as SLOT_YES, whose commas push SLOT_ACCEPT_ into
 * third place. Where there is no such macro SLOT_REFUSE_ is third, and its assertion fails with
 * the class, the name and the real slots: what is accepted costs nothing, not even to compile.
 * Everything is pasted in the outermost macro, so that slots may be called errno or linux.
 */
#define slot_get(T, object, s) \
	SLOT_PICK_(T##_HAS_##s)(T##_get_##s(object), SLOT_TEXT_(#T, #s, T##_SLOTS), \
				T##_object_has_no_attribute_##s)
#define slot_set(T, object, s, ...) \
	SLOT_PICK_(T##_HAS_##s)(T##_set_##s(object, __VA_ARGS__), SLOT_TEXT_(#T, #s, T##_SLOTS), \
				T##_object_has_no_attribute_##s)
#define slot_has(T, object, s) \
	SLOT_PICK_(T##_HAS_##s)(T##_has_##s(object), SLOT_TEXT_(#T, #s, T##_SLOTS), \
				T##_object_has_no_attribute_##s)
#define slot_id(T, s) \
	SLOT_PICK_(T##_HAS_##s)(T##_SLOT_##s, SLOT_TEXT_(#T, #s, T##_SLOTS), \
				T##_object_has_no_attribute_##s)
#define slot_exists(T, s) SLOT_PROBE_(T##_HAS_##s)

#define SLOT_YES                     , 1, SLOT_ACCEPT_
#define SLOT_NAMES(text)             , text
#define SLOT_2ND_(a, b, ...)         b
#define SLOT_3RD_(a, b, c, ...)      c
#define SLOT_PROBE_(has)             SLOT_2ND_(has, 0, 0)
#define SLOT_PICK_(has)              SLOT_3RD_(has, 0, SLOT_REFUSE_, 0)
#define SLOT_LIST_(...)              SLOT_2ND_(__VA_ARGS__, "none: there is no such class", 0)
#define SLOT_TEXT_(T, s, slots)      T " object has no attribute " s " (slots: " SLOT_LIST_(slots) ")"
#define SLOT_ACCEPT_(it, text, name) it
#if defined(__cplusplus)
#define SLOT_REFUSE_(it, text, name) ([] { static_assert(false, text); return 0; }())
#elif defined(__GNUC__)
#define SLOT_REFUSE_(it, text, name) ((int)sizeof(struct { int s_; _Static_assert(0, text); }))
#else
#define SLOT_REFUSE_(it, text, name) name /* "'Order_object_has_no_attribute_prise' undeclared" */
#endif


/*---- 3  Bits ------------------------------------------------------------------------------*/

/** The lowest width bits set (1 to 64). */
static inline uint64_t
slot_ones(unsigned width)
{
	return ~SLOT_CAST(uint64_t, 0) >> (64 - width);
}

/** The bit at position at; the width bits from there up, as a number without and with a sign. */
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

/** The word with these bits replaced; bits of value beyond width are dropped. */
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

/** The word to, with the bits of mask taken from another: a class's own bits in a shared word. */
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

/** Whether a number lies in a range; a function, so that no compiler knows better. */
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


/*---- 4  Byte order ------------------------------------------------------------------------*/

/* A number of a fixed byte order is kept as bytes, in a struct: aligned to 1, equal on every
 * machine, and a compile error where it is used as a number without these functions. */
typedef struct slot_be16 { uint8_t byte[2]; } slot_be16;
typedef struct slot_be32 { uint8_t byte[4]; } slot_be32;
typedef struct slot_be64 { uint8_t byte[8]; } slot_be64;
typedef struct slot_le16 { uint8_t byte[2]; } slot_le16;
typedef struct slot_le32 { uint8_t byte[4]; } slot_le32;
typedef struct slot_le64 { uint8_t byte[8]; } slot_le64;

#if defined(__BYTE_ORDER__) && defined(__ORDER_BIG_ENDIAN__)
#define SLOT_HOST_IS_BIG (__BYTE_ORDER__ == __ORDER_BIG_ENDIAN__)
#else
#define SLOT_HOST_IS_BIG 0
#endif

/** The same bytes, last first: gcc and clang know the pattern and use one instruction. */
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
	word = (word & 0x00ff00ff00ff00ff) << 8 | (word >> 8 & 0x00ff00ff00ff00ff);
	word = (word & 0x0000ffff0000ffff) << 16 | (word >> 16 & 0x0000ffff0000ffff);
	return word << 32 | word >> 32;
}

/** The size bytes at that place (1, 2, 4 or 8) as a number; last first where flip says so. */
static inline uint64_t
slot_load(const void *at, unsigned size, bool flip)
{
	uint8_t byte;
	uint16_t half;
	uint32_t word;
	uint64_t wide;

	switch (size) {
	case 1: memcpy(&byte, at, 1); return byte;
	case 2: memcpy(&half, at, 2); return flip ? slot_flip16(half) : half;
	case 4: memcpy(&word, at, 4); return flip ? slot_flip32(word) : word;
	default: memcpy(&wide, at, 8); return flip ? slot_flip64(wide) : wide;
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
	case 1: memcpy(at, &byte, 1); break;
	case 2: memcpy(at, &half, 2); break;
	case 4: memcpy(at, &word, 4); break;
	default: memcpy(at, &value, 8); break;
	}
}

/** Any of the types above, by its bytes. Size is a constant, so that nothing else remains. */
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


/*---- 5  Members ---------------------------------------------------------------------------*/

/** What C_weak is for every class C; all zero is none. */
typedef struct slot_weak {
	uint32_t index, generation;
} slot_weak;

/** What a bytes slot reads as; the data belongs to the object. */
typedef struct slot_bytes {
	const void *data;
	size_t size;
} slot_bytes;

/* An owned list or bytes is one pointer to its first element, NULL when empty; this stands just
 * before that element. 16 bytes on every machine, so that any element is aligned after it. */
typedef struct slot_block {
	uint64_t count, capacity; /* of elements */
} slot_block;

static inline size_t
slot_block_count(const void *elements)
{
	slot_block block;

	if (!elements)
		return 0;
	memcpy(&block, SLOT_CAST(const char *, elements) - sizeof block, sizeof block);
	return SLOT_CAST(size_t, block.count);
}

/* An element of a list, by its number: where the list's accessors stand, its class may not be
 * complete, since that may embed the class that has the list. */
static inline void *
slot_element_(void *elements, size_t i, size_t size)
{
	return SLOT_CAST(char *, elements) + i * size;
}

/*
 * Memory of strings, bytes, lists, dictionaries and pools. A program may define all of these
 * before the implementation; as malloc and its kin, they return NULL where there is none left.
 * Then what was asked for is refused, and everything is as it was.
 *
 *   SLOT_MALLOC(size), SLOT_REALLOC(pointer, size), SLOT_FREE(pointer)
 */

/* What an owned text, bytes or optional list points to that is set and empty: a zero, behind a
 * block that counts none. Never written, never freed. */
struct slot_empty_ {
	slot_block block;
	uint64_t zero;
};
SLOT_EXTERN const struct slot_empty_ slot_empty_;

/*
 * A cell is a member that is such a pointer: char *, T * of a list, void * of bytes. They are
 * reached by their bytes, whatever they point to, and need no alignment. What owned elements own
 * is not known here: slot_release gives it up.
 */

/** Copies a text or bytes; false, and nothing changed, when out of memory. The source may be
 * what the cell has. */
SLOT_EXTERN bool slot_string_set(void *cell, const char *text, size_t length);
SLOT_EXTERN bool slot_bytes_set(void *cell, const void *data, size_t size);

/** The same of a text that a zero ends; of NULL it makes NULL. */
SLOT_EXTERN bool slot_string_copy(void *cell, const char *text);

/** Takes over an object that is in a pool, or NULL, and frees what was there. */
SLOT_EXTERN void slot_own_set(void *cell, void *object);

/** Frees what is there; NULL, unset, is left. */
SLOT_EXTERN void slot_string_clear(void *cell);
SLOT_EXTERN void slot_list_clear(void *cell); /* of bytes too */

/** Room for one element of zeros before number i, which is at most the count: its place, or NULL
 * when out of memory or where there are 2^32 - 1. Elements move: places told before are gone. */
SLOT_EXTERN void *slot_list_insert(void *cell, size_t i, size_t element_size);

/** The same with a copy of that value there, which may be an element of the list; false when out of
 * memory. */
SLOT_EXTERN bool slot_list_put(void *cell, size_t i, const void *value, size_t element_size);

/** Closes the gap of number i, which is below the count. */
SLOT_EXTERN void slot_list_remove(void *cell, size_t i, size_t element_size);

/** Room for that many elements in all without moving; the count is as it was. An unset list is
 * empty then. */
SLOT_EXTERN bool slot_list_reserve(void *cell, size_t count, size_t element_size);

/** Stores a text in char to[size], ended and padded by zeros: false, and nothing changed, where
 * its bytes and the zero do not fit. */
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

/** Of count elements of that size: makes room for one before number i; and closes the gap that
 * number i leaves. */
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

/** Moves the element behind count others to before number i. A value that may be one of them is
 * inserted so: copied first, while it stands where it stood. */
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


/*---- 6  Tables ----------------------------------------------------------------------------*/

/*
 * All tables of a schema are one const object without a pointer, so that it needs no relocation:
 * struct NAME_tables NAME_tables. A place in it is told as the number of bytes from the struct
 * that tells it (slot_class, slot_info, slot_enum); 0 is none. A text is told as an offset into
 * the texts, which its class or enum tells; 0 is the empty text, which stands for none.
 */

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
	SLOT_KIND_REF,    /* a pointer, or an index (SLOT_IS_INDEX); target is the slot_class, or 0:
			   * void */
	SLOT_KIND_OWN,
	SLOT_KIND_WEAK    /* a handle */
} slot_kind;

/* flags of a slot */
#define SLOT_IS_OPTIONAL   0x0001u
#define SLOT_IS_IDENTIFIER 0x0002u
#define SLOT_IS_KEY        0x0004u
#define SLOT_IS_READONLY   0x0008u
#define SLOT_HAS_RANGE     0x0010u /* low and high hold */
#define SLOT_HAS_DEFAULT   0x0020u /* the schema gives one */
#define SLOT_HAS_PRESENCE  0x0040u /* a bit says whether it is set */
#define SLOT_HAS_SPARE     0x0080u /* unset is the largest unsigned, the smallest signed number … */
#define SLOT_HAS_NULL      0x0100u /* unset is a null pointer */
#define SLOT_IS_ARRAY      0x0200u /* T s[N], also of texts */
#define SLOT_IS_BOUNDED    0x0400u /* T s[<=N] */
#define SLOT_IS_LIST       0x0800u /* T s[] */
#define SLOT_IS_SIGNED     0x1000u /* an enum stored with a sign */
#define SLOT_IS_BIG        0x2000u /* byte order */
#define SLOT_IS_LITTLE     0x4000u
#define SLOT_IS_BORROWED   0x8000u /* ref string */
#define SLOT_IS_FAR        0x80000000u /* target is a pointer to it: another object's */
#define SLOT_HAS_NEAR_SPARE 0x10000u /* … or, where that is in use, zero, the largest signed one */
#define SLOT_HAS_STARTS    0x20000u /* elements start differently: see slot_info_starts */
#define SLOT_NO_COMPARE    0x80000u /* takes no part in comparisons */
#define SLOT_NO_HASH       0x100000u
#define SLOT_NO_REPR       0x200000u
#define SLOT_IS_INDEX      0x40000u /* a ref as the 32-bit index of an object in its pool */

/* flags of a class */
#define SLOT_CLASS_ABSTRACT 0x01u
#define SLOT_CLASS_LENDS    0x02u
#define SLOT_CLASS_WEAKREF  0x04u
#define SLOT_CLASS_PACKED   0x08u
#define SLOT_CLASS_LONG     0x10u /* hash: every word of a name */
#define SLOT_CLASS_WIDE     0x20u /* hash: places are uint16_t */
#define SLOT_CLASS_OPEN     0x40u /* objects have a dictionary */
#define SLOT_CLASS_OWNS     0x80u /* objects have something outside themselves */
#define SLOT_CLASS_FROZEN   0x100u
#define SLOT_CLASS_VALUE    0x200u /* always embedded: there is no pool of it */
#define SLOT_CLASS_COPY     0x400u /* another file's class, which slots here reach: it is the same
				    * by id, not by address */

#define SLOT_CLASS_RENAMED  0x10000u /* names in text formats are others */
#define SLOT_CLASS_OMITS_DEFAULTS 0x20000u /* what equals its default is not written as text */
#define SLOT_CLASS_SKIPS_UNKNOWN  0x40000u /* when read from text */
#define SLOT_CLASS_NUMBER_TAG     0x80000u /* its tag is an integer, told by its digits */

/* flags of an enum */
#define SLOT_ENUM_OPEN  0x01u
#define SLOT_ENUM_FLAGS 0x02u

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

/** One slot, as its schema declares it and as slotgen laid it out. */
typedef struct slot_info {
	slot_number low, high;    /* both inclusive */
	slot_number initial;      /* what an object starts with; of TEXT and STRING a text; with
				   * SLOT_HAS_STARTS a place */
	uint32_t name;            /* as in the schema */
	uint32_t name_length;
	uint32_t member;          /* its C member; none where it is some bits of a word */
	uint32_t type;            /* as in the schema: "uint32_t", "Percent", "Side" */
	uint32_t unit;
	uint32_t description;
	uint32_t owner;           /* the name of the class that declares it */
	uint32_t offset;          /* bytes from the object's start to it, or to its word */
	uint32_t size;            /* bytes of one element, or of the word */
	uint32_t length;          /* elements in all dimensions, at most; 1: no array */
	uint32_t inner;           /* elements in one row: s[i][j] is element i * inner + j */
	uint32_t count_offset;    /* of T s[<=N] */
	uint32_t presence_offset; /* the word, and below the bit, that say whether it is set */
	uint32_t flags;
	int32_t target;           /* slot_enum or slot_class */
	uint32_t external;        /* its name in text formats */
	uint32_t external_length;
	uint32_t step[2];         /* s[i][j][k] is element i * inner + j * step[0] + k * step[1] */
	uint8_t kind;             /* enum slot_kind, of an element */
	uint8_t bit, width;       /* its bits in the word; width 0: all of it */
	uint8_t count_size;
	uint8_t presence_size, presence_bit;
	uint8_t dimensions;       /* indexes that an element takes */
	uint8_t reserved_[5];
} slot_info;

/** One name: its first and last eight bytes and its length. */
typedef struct slot_key {
	uint64_t first, last;
	uint64_t length;
} slot_key;

typedef struct slot_class {
	uint64_t id;             /* FNV-1a of "schema.Class" */
	uint64_t layout;         /* equal when names, types and offsets are */
	uint64_t multiplier;     /* of the hash */
	int32_t infos;           /* slot_info[count], logical order, inherited first */
	int32_t keys;            /* slot_key[count], in the same order */
	int32_t places;          /* uint8_t or uint16_t: the hash's place to a slot's number */
	int32_t displacements;   /* uint8_t, of form 2; 0: form 1 */
	int32_t ancestors;       /* uint64_t[depth + 1]: ids from the root down to its own */
	int32_t texts;
	uint32_t here;           /* of this struct, from the tables' start */
	uint32_t name;
	uint32_t description;
	uint32_t size, align;
	uint32_t count;          /* of slots */
	uint32_t first, last;    /* its number in the file, and the largest of its descendants' */
	uint32_t depth;          /* of ancestors */
	uint32_t mask;           /* places - 1 */
	uint32_t flags;
	uint32_t dict;           /* offset of the dictionary in an object, plus 1; 0: none */
	uint32_t tag;            /* what tells its objects in text formats, and its length; 0: none */
	uint32_t tag_length;
	uint32_t tag_field;      /* the attribute that has it */
	uint32_t tag_field_length;
	uint32_t siblings;       /* classes in these tables, which begin with them */
	uint8_t shift;           /* of the hash */
	uint8_t reserved_[3];
} slot_class;

/* For the tables' initialisers: from a member of a struct to a place in another. */
#define SLOT_FROM_(tables, from, to, index, type) \
	(SLOT_CAST(int32_t, offsetof(struct tables, to) + (index) * sizeof(type)) - \
	 SLOT_CAST(int32_t, offsetof(struct tables, from)))
#define SLOT_FROM_INFO_(tables, info, to) \
	(SLOT_CAST(int32_t, offsetof(struct tables, to)) - \
	 SLOT_CAST(int32_t, offsetof(struct tables, slot_infos) + (info) * sizeof(slot_info)))

#define SLOT_STARTS_(tables, info, start) \
	SLOT_CAST(uint64_t, offsetof(struct tables, slot_starts) + (start) * sizeof(slot_number) - \
		  offsetof(struct tables, slot_infos) - (info) * sizeof(slot_info))

static inline const void *
slot_place_(const void *from, int64_t bytes)
{
	return SLOT_CAST(const char *, from) + bytes;
}

/* Of a split schema every header has tables of its own, whose size only the file that defines them
 * knows; they begin with their classes, or their enum. */
#define SLOT_CLASS_OF_(tables, row) \
	(SLOT_CAST(const slot_class *, SLOT_CAST(const void *, &tables))[row])
#define SLOT_ENUM_OF_(tables) (*SLOT_CAST(const slot_enum *, SLOT_CAST(const void *, &tables)))

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
	return SLOT_CAST(const slot_info *, slot_place_(type, type->infos)) + number;
}

/** The enum of a slot of SLOT_KIND_ENUM; the class that a slot embeds or refers to, or NULL. */
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

/** The values that the elements of an array start with, of a slot with SLOT_HAS_STARTS. */
static inline const slot_number *
slot_info_starts(const slot_info *slot)
{
	return SLOT_CAST(const slot_number *, slot_place_(slot, slot->initial.integer));
}

/** Whether two are the same class: a file's tables have copies of those of other files that its
 * slots reach. */
static inline bool
slot_class_same(const slot_class *type, const slot_class *other)
{
	return type->id == other->id;
}

/** Whether one class is the other or below it. Classes of one file are numbered so that those
 * below one follow it; across files the list of ancestors answers. */
static inline bool
slot_is_a(const slot_class *type, const slot_class *other)
{
	const uint64_t *ancestors;

	if (!((type->flags | other->flags) & SLOT_CLASS_COPY) &&
	    slot_place_(type, -SLOT_CAST(int64_t, type->here)) ==
		    slot_place_(other, -SLOT_CAST(int64_t, other->here)))
		return type->first - other->first <= other->last - other->first;
	ancestors = SLOT_CAST(const uint64_t *, slot_place_(type, type->ancestors));
	return type->depth >= other->depth && ancestors[other->depth] == other->id;
}

/* The id of its root: what a pool holds is of one. */
static inline uint64_t
slot_class_family_(const slot_class *type)
{
	return SLOT_CAST(const uint64_t *, slot_place_(type, type->ancestors))[0];
}

static inline const slot_enum_value *
slot_enum_values(const slot_enum *type)
{
	return SLOT_CAST(const slot_enum_value *, slot_place_(type, type->values));
}

/** The text of an enum's number, or NULL; and the number of a text, false if there is none. Both
 * look at one value after the other. */
static inline const char *
slot_enum_text(const slot_enum *type, int64_t number)
{
	const slot_enum_value *values = slot_enum_values(type);
	uint32_t i;

	for (i = 0; i < type->count; i++)
		if (values[i].number == number)
			return SLOT_CAST(const char *, slot_place_(type, type->texts)) +
			       values[i].text;
	return NULL;
}

static inline bool
slot_enum_number(const slot_enum *type, const char *text, size_t length, int64_t *number)
{
	const slot_enum_value *values = slot_enum_values(type);
	const char *texts = SLOT_CAST(const char *, slot_place_(type, type->texts));
	uint32_t i;

	for (i = 0; i < type->count; i++)
		if (values[i].length == length &&
		    memcmp(texts + values[i].text, text, length) == 0) {
			*number = values[i].number;
			return true;
		}
	return false;
}


/*---- 7  Names -----------------------------------------------------------------------------*/

/* What a call by name can come back with. All but SLOT_OK are negative, never a slot. */
typedef enum slot_status SLOT_ENUM_INT {
	SLOT_OK = 0,
	SLOT_NO_ATTRIBUTE = -1, /* the class has no slot of this name or number */
	SLOT_UNSET = -2,        /* an optional slot that has no value */
	SLOT_OUT_OF_RANGE = -3, /* outside the slot's bounds, not in its enum, too long; an index */
	SLOT_WRONG_TYPE = -4,   /* a double for an integer, and the like */
	SLOT_READ_ONLY = -5,
	SLOT_NO_MEMORY = -6
} slot_status;

/** A name in quotes as the two arguments these functions take: its bytes and its length. */
#define SLOT_NAME(quoted) (quoted), sizeof(quoted) - 1

/*
 * The perfect hash of a class. All arithmetic is modulo 2^64; bytes are read little-endian on
 * every machine, and never outside the name.
 *
 *   first, last   of a name of n bytes b: n >= 8: its first and last 8 bytes; n >= 4: its first
 *                 and last 4 bytes; else b[0] | b[n / 2] << 8 | b[n - 1] << 16, and 0
 *   x             first ^ rotate_left(last, 29) ^ n
 *   x, long       in classes where two names would have one x (SLOT_CLASS_LONG): x = n * M, where M is
 *                 0x9e3779b97f4a7c15; then for each word w of first, the 8 bytes from at on for
 *                 at = 8, 16, ... while at + 8 < n, and last: x = (x ^ w) * M, x = x ^ x >> 32
 *   h             x * multiplier
 *   form 1        place = h >> shift. There are 2^(64 - shift) places
 *   form 2        (displacements != 0) d = displacements[h >> shift],
 *                 place = (h >> 20 ^ (h >> 34) * d) & mask
 *
 * places[place] is the slot's number; places without a name hold 0. That slot's key is compared,
 * and, in names of more than 16 bytes, the text.
 */
static inline slot_key
slot_key_of_(const char *name, size_t length)
{
	const unsigned char *byte = SLOT_CAST(const unsigned char *, SLOT_CAST(const void *, name));
	slot_key key;

	key.length = length;
	if (length >= 4) {
		/* Halves, so that no branch, which would be mispredicted at every other name,
		 * tells names of 8 bytes from shorter ones: of these the far halves are the near
		 * ones again, and masked. */
		uint64_t is_wide = length >= 8, far = is_wide * 4, mask = 0 - is_wide;
		const unsigned char *end = byte + length;

		key.first = slot_load_le(byte, 4) | (slot_load_le(byte + far, 4) & mask) << 32;
		key.last = slot_load_le(end - 4 - far, 4) |
			   (slot_load_le(end - 4, 4) & mask) << 32;
	} else {
		key.first = byte[0] | SLOT_CAST(uint64_t, byte[length / 2]) << 8 |
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
	const unsigned char *byte = SLOT_CAST(const unsigned char *, SLOT_CAST(const void *, name));
	uint64_t at, x = slot_long_word_(key.length * 0x9e3779b97f4a7c15, key.first);

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

/* Whether it has it, by all but the text. One branch, not three: which part of a wrong name
 * differs cannot be predicted. */
static inline bool
slot_key_is_(const slot_class *type, uint32_t slot, slot_key key)
{
	const void *keys = slot_place_(type, type->keys);
	const slot_key *its = SLOT_CAST(const slot_key *, keys) + slot;

	return ((its->length ^ key.length) | (its->first ^ key.first) | (its->last ^ key.last)) == 0;
}

/* slot_find of long names and in classes with long hashes: apart, because with a call and a loop
 * in it slot_find itself takes half as long again. */
SLOT_APART_ int
slot_find_apart_(const slot_class *type, const char *name, size_t length)
{
	slot_key key = slot_key_of_(name, length);
	const slot_info *info;
	uint32_t slot;

	slot = slot_of_hash_(type, type->flags & SLOT_CLASS_LONG ? slot_long_(key, name)
								 : slot_short_(key));
	if (!slot_key_is_(type, slot, key))
		return SLOT_NO_ATTRIBUTE;
	info = slot_class_info(type, SLOT_CAST(int, slot));
	if (memcmp(slot_class_text(type, info->name), name, length) != 0)
		return SLOT_NO_ATTRIBUTE;
	return SLOT_CAST(int, slot);
}

/** The number of the slot of this name, as in enum C_slot, or SLOT_NO_ATTRIBUTE. */
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
	return slot_key_is_(type, slot, key) ? SLOT_CAST(int, slot) : SLOT_NO_ATTRIBUTE;
}


/*---- 8  Values ----------------------------------------------------------------------------*/

/** A value on its way to or from a slot whose type is known only at run time. What it points to
 * belongs to the object it was read from; a text need not be ended by a zero. */
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

/** Reads or writes one element of the slot of this number, as the accessor would; s[i][j] is
 * element i * inner + j. Both give a slot_status; at SLOT_UNSET value is the starting one of a
 * number. INT and UINT stand for each other where the number fits, and so do TEXT and STRING:
 * strings and bytes are copied. A ref that is an index is UINT. Borrowed strings and embedded objects are SLOT_READ_ONLY; slots
 * of an embedded object are reached through what slot_read_at gives. */
SLOT_EXTERN int slot_read_at(const slot_class *type, const void *object, int number, size_t index,
			     slot_value *value);
SLOT_EXTERN int slot_write_at(const slot_class *type, void *object, int number, size_t index,
			      slot_value value);

/** Elements that the slot has now, in all its rows: 1 for what is no array; 0 too where there is
 * no such slot. */
SLOT_EXTERN size_t slot_count(const slot_class *type, const void *object, int number);

/** Makes raw memory an object, as C_init does: every slot starts as the schema says. */
SLOT_EXTERN void slot_init(const slot_class *type, void *object);

/** Rows of T s[] and T s[<=N]; without a second dimension they are elements. A new one starts as
 * the slot would as a scalar, or, where the schema lists values, with those of its number. Removing
 * gives up what is owned. slot_append tells the element that the new row begins with; resize removes
 * or adds rows at the end. Else a slot_status; SLOT_OUT_OF_RANGE where an array is full. */
SLOT_EXTERN int slot_append(const slot_class *type, void *object, int number);
SLOT_EXTERN int slot_insert(const slot_class *type, void *object, int number, size_t row);
SLOT_EXTERN int slot_remove(const slot_class *type, void *object, int number, size_t row);
SLOT_EXTERN int slot_resize(const slot_class *type, void *object, int number, size_t rows);

/** Gives up what the slot owns; an optional slot is unset then, another as at its start. */
SLOT_EXTERN int slot_unset(const slot_class *type, void *object, int number);

static inline int
slot_read(const slot_class *type, const void *object, int number, slot_value *value)
{
	return slot_read_at(type, object, number, 0, value);
}

static inline int
slot_write(const slot_class *type, void *object, int number, slot_value value)
{
	return slot_write_at(type, object, number, 0, value);
}

/*
 * Attributes of open classes: beside its slots an object has a dictionary, one pointer and nothing
 * more until it is used. It holds booleans, integers (INT, UINT), reals, texts, which are copied, and
 * pointers to objects (REF), which are borrowed; in the order in which their names were first set.
 * A name may be any bytes.
 */

/** Reads or writes by name, where the class is open an attribute too: also SLOT_NO_ATTRIBUTE, of
 * which slot_message makes a sentence. */
SLOT_EXTERN int slot_get_named(const slot_class *type, const void *object, const char *name,
			       size_t length, slot_value *value);
SLOT_EXTERN int slot_set_named(const slot_class *type, void *object, const char *name,
			       size_t length, slot_value value);

/** As Python's del: an attribute is gone, an optional slot unset. SLOT_UNSET where it is unset
 * already, SLOT_READ_ONLY for a slot that is required. */
SLOT_EXTERN int slot_delete_named(const slot_class *type, void *object, const char *name,
				  size_t length);

/** How many attributes there are beside the slots; and number i of them, false past the end. What
 * it tells is good until the next is set or deleted. The name ends in a zero too. */
SLOT_EXTERN size_t slot_dict_count(const slot_class *type, const void *object);
SLOT_EXTERN bool slot_dict_at(const slot_class *type, const void *object, size_t i,
			      const char **name, size_t *length, slot_value *value);


/*---- 9  Errors ----------------------------------------------------------------------------*/

/** Says in a sentence what a call by name came back with, and what may have been meant.
 *
 *     'Order' object has no attribute 'prise'. Did you mean: 'price'?
 *
 * Writes at most size bytes, the last a zero, and returns the sentence's length, as snprintf. */
SLOT_EXTERN size_t slot_message(int status, const slot_class *type, const char *name,
				size_t length, char *text, size_t size);

/*---- 10  Pools ----------------------------------------------------------------------------*/

/*
 * A pool holds objects of one family: of a class and of all below it. They never move. They lie
 * in slabs, each of one class and aligned to its length, so that an object's address leads to
 * its slab and from there to its pool and its class: an object of 12 bytes takes 12. Free places
 * are a list inside them. Objects that own something belong in pools, which free what is owned;
 * others may be anywhere.
 *
 *   Order_pool orders;
 *   Order *order;
 *   slot_walk walk;
 *
 *   Order_pool_init(&orders);
 *   order = Order_new(&orders);                 // as Order_init leaves it; NULL: out of memory
 *   walk = Order_pool_walk(&orders);
 *   while ((order = Order_next(&walk)))         // slab by slab
 *           if (Order_get_qty(order) == 0)
 *                   Order_free(&orders, order);
 *   Order_pool_destroy(&orders);
 *
 * A pool is told once which pools its objects own from: Node_pool_init(&nodes, &materials). It is
 * destroyed before them. Pools that own from each other, be it by way of others, are destroyed in
 * any order: when one is cleared or destroyed, the objects of all of them go. A pool must not be
 * moved or copied once it is in use.
 *
 * Limits: the indexes of a pool are 32 bits, so it has at most 2^32 / p places, p being the places of
 * its root class in a slab rounded up to a power of two, times slabs: 8 GiB of objects at least.
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

typedef struct slot_pool {
	const slot_class *root;
	struct slot_slab_ **slabs; /* by number - 1 */
	struct slot_slab_ *current; /* the first with room of one class; or NULL */
	struct slot_shelf_ *shelves;
	struct slot_pool *const *peers; /* of families that its objects own */
	char *spare;                /* memory of slabs to come … */
	uint32_t spare_count;       /* … so many */
	size_t count;               /* of objects */
	uint32_t slab_count, slab_capacity, shelf_count, peer_count;
	uint32_t place_bits;        /* of an index */
	/* While it is being cleared or destroyed: */
	struct slot_pool *after; /* the next of those that it owns from; the last leads to itself */
	bool leaves;             /* all its objects go */
} slot_pool;

/* Objects follow it, from byte first on. */
struct slot_slab_ {
	slot_pool *pool;
	const slot_class *type;
	struct slot_slab_ *next; /* of this class, with room */
	uint32_t *generations;   /* by place; NULL: no weak references */
	void *memory;            /* to be freed with it: of itself and slabs after it; or NULL */
	uint32_t number;         /* from 1 on */
	uint32_t stride;         /* from one object to the next */
	uint32_t reciprocal;     /* 2^32 / stride, rounded up */
	uint32_t first;
	uint16_t capacity, used, live; /* places: in all, ever given out, now */
	uint16_t free;           /* the first free place + 1; each holds the next */
	uint16_t touched;        /* the highest place + 1 freed or made since they were sorted */
};

/** Where a walk over a pool is. */
typedef struct slot_walk {
	slot_pool *pool;
	uint32_t number, place; /* of the slab in hand; the next place there */
	uint32_t free;          /* the next free place + 1 */
} slot_walk;

SLOT_EXTERN void slot_pool_init(slot_pool *pool, const slot_class *root, slot_pool *const *peers,
				uint32_t peer_count);

/** Frees all objects: the pool is as at its start, but keeps its memory. References to them are dead. */
SLOT_EXTERN void slot_pool_clear(slot_pool *pool);

/** Frees the memory too. The pool may be used again. */
SLOT_EXTERN void slot_pool_destroy(slot_pool *pool);

/** A place for an object of a class of the pool's family, not initialised; NULL when out of memory
 * or indexes. */
SLOT_EXTERN void *slot_pool_new(slot_pool *pool, const slot_class *type);

/** The same, as slot_init leaves it. */
SLOT_EXTERN void *slot_new(slot_pool *pool, const slot_class *type);

/** Frees an object of any pool with all that it owns; NULL is none. Never recurses, however long
 * a chain of owned objects is. */
SLOT_EXTERN void slot_free(void *object);

/** Gives up what an object owns, in a pool or not: owned pointers and lists become NULL, texts
 * read as at the start. The rest is left. */
SLOT_EXTERN void slot_release(const slot_class *type, void *object);

/** The next object of that class or below it (NULL: of any), or NULL at the end. Objects may be
 * freed and made during a walk: each that lives through it is met once, one made then perhaps.
 * A walk sorts the lists of free places, so it writes to the pool: no other reader may run, and
 * of two walks at a time neither may free or make. */
SLOT_EXTERN void *slot_walk_next(slot_walk *walk, const slot_class *type);

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

/** The object, where its class is that one or below it; else NULL. NULL of NULL. */
static inline const void *
slot_from(const slot_pool *pool, const void *object, const slot_class *type)
{
	SLOT_ASSERT_(!object || slot_pool_of(object) == pool);
	(void)pool;
	return object && slot_is_a(slot_class_of(object), type) ? object : NULL;
}

/** Of the pool itself and its peers the one that holds objects of a class; NULL: it was told
 * of none. */
static inline slot_pool *
slot_pool_for(slot_pool *pool, const slot_class *type)
{
	uint32_t i;

	if (slot_class_family_(pool->root) == slot_class_family_(type))
		return pool;
	for (i = 0; i < pool->peer_count; i++)
		if (slot_class_family_(pool->peers[i]->root) == slot_class_family_(type))
			return pool->peers[i];
	return NULL;
}

/** The index of an object in its pool, 0 for NULL; and the object of an index, NULL for one that
 * the pool never gave out. What has been freed is not told from what lives: see weak references. */
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

	return SLOT_CAST(char *, start) + slab->first + SLOT_CAST(size_t, place) * slab->stride;
}

static inline void *
slot_pool_at(const slot_pool *pool, uint32_t index)
{
	uint32_t place = 0;
	struct slot_slab_ *slab = slot_slab_at_(pool, index, &place);

	return slab ? slot_slab_object_(slab, place) : NULL;
}


/*---- 11  Weak references ------------------------------------------------------------------*/

/*
 * A handle is an index and a generation. Beside each slab of a class with weakref: true are the
 * generations of its places: odd while an object lives there, one more when it is made and when
 * it is freed. A handle whose generation is not the place's is dead. A place whose generations
 * are used up, after 2^31 objects, is never given out again. Any eight bytes may be asked.
 */
static inline slot_weak
slot_weaken(const slot_pool *pool, const void *object)
{
	slot_weak handle = {0, 0};

	if (!object)
		return handle;
	handle.index = slot_pool_index(pool, object);
	handle.generation = slot_slab_of_(object)
		->generations[handle.index & ((1u << pool->place_bits) - 1)];
	return handle;
}

/** The object, or NULL where it is gone, or not of that class or below it (NULL: any class). */
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


/*---- 12  Data -----------------------------------------------------------------------------*/

/*
 * What a data class can do, for any class, by its tables. The generated C_copy, C_eq, C_cmp,
 * C_hash, C_repr and C_validate are these with the class given.
 *
 * Slots are taken in the order in which they are declared, inherited ones first, but for those that
 * say compare: false and the like. Texts, lists, embedded and owned objects are taken by what
 * they hold, references by where they point, weak references not at all; an unset slot equals an
 * unset one only. Padding is never read. Owned objects are equal only if they are of one class. A
 * chain of owned objects may be of any length where it goes on in a last own slot that is no
 * array; other owned objects are gone into by recursion.
 */

/** Makes one object, initialised before, a copy of another, with copies of all that it owns, in the
 * pools where those are. False, and nothing changed, when out of memory. */
SLOT_EXTERN bool slot_copy(const slot_class *type, void *to, const void *from);

/** NaN is not equal to itself, 0.0 equals -0.0. */
SLOT_EXTERN bool slot_eq(const slot_class *type, const void *a, const void *b);
SLOT_EXTERN bool slot_eq_at(const slot_class *type, const void *a, const void *b, int number);

/** Below, at or above 0 as a comes before, with or after b. For sorting, so total: unset comes
 * first, NaN last and with itself. */
SLOT_EXTERN int slot_cmp(const slot_class *type, const void *a, const void *b);

/** Equal objects hash equal, and objects of two classes differ. The same for the same values in
 * one program on one machine: not for files. */
SLOT_EXTERN uint64_t slot_hash(const slot_class *type, const void *object);

/** Order(id=7, price=2.5, side=buy), as much as fits in size bytes with a zero at the end; its
 * length is returned, as snprintf does. Attributes of a dictionary follow the slots. */
SLOT_EXTERN size_t slot_repr(const slot_class *type, const void *object, char *text, size_t size);

/** Called for each fault with where it is, legs[2].qty, and what it is, 1000001 is above 1000000. */
typedef void slot_report(void *context, const char *path, const char *fault);

/** How many slots hold what no setter would let in: written as members, read from elsewhere. */
SLOT_EXTERN size_t slot_validate(const slot_class *type, const void *object, slot_report *report,
				 void *context);

/** The shortest text that reads as that number again, with a point or an exponent; of 32 bytes at
 * most, in any locale. float numbers have fewer digits. Returns its length. */
SLOT_EXTERN size_t slot_real_text(double number, bool is_float, char *text);

/* A pointer to an object of that very class: of another one it does not compile. */
#if defined(__cplusplus)
#define SLOT_IS_(T, pointer)           (1 ? (pointer) : SLOT_CAST(const T *, NULL))
#define SLOT_IS_NOT_CONST_(T, pointer) (1 ? (pointer) : SLOT_CAST(T *, NULL))
#else
#define SLOT_IS_(T, pointer)           _Generic((pointer), T *: (pointer), const T *: (pointer))
#define SLOT_IS_NOT_CONST_(T, pointer) _Generic((pointer), T *: (pointer))
#endif

/*
 * C_make(.slot = value, ...) is a value of the class, with the defaults of what is not given. In C,
 * and in C++20 with the slots in their order. The values stand in a struct of their own, which the
 * macro declares, so that nothing is compiled that is not used. The default of a slot that is
 * needed is a call to a function that must not be called: unless it is overridden, gcc and clang
 * refuse it with its text, at every optimisation level (with -flto when linking, with
 * -fsyntax-only not at all). tcc would make the call even where it is overridden: there a needed
 * slot left out is zero. In C++ a needed slot has a type without a default.
 *
 * C_of(value, ...) takes the needed slots only, by position, in every language.
 * C_replace(object, .slot = value, ...) is a copy with changes, in C.
 *
 * A value that the slot's setter refuses ends the program; under NDEBUG the slot keeps its default.
 *
 * A class lists its slots for these as A_(NEED or MAY, how to see whether it was given, how to
 * store it, how to keep it, class, type, slot, member, default).
 */
#define SLOT_EXPECT_(accepted, text) slot_expect_(accepted, text)

static inline void
slot_expect_(bool accepted, const char *text)
{
	(void)accepted;
	(void)text;
	SLOT_ASSERT_(accepted && text);
}

/* Where the setter is known to accept, optimizing compilers leave the check out. */
#if defined(NDEBUG) && defined(__GNUC__)
#define SLOT_UNCHECKED_(accepted) ((accepted) ? (void)0 : __builtin_unreachable())
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
SLOT_EXTERN bool slot_put_(const slot_class *type, void *object, int number, slot_value value);

#define SLOT_IF_ALWAYS(value)
#define SLOT_IF_REAL(value)    if (slot_bits_of_double(value) != SLOT_UNSET_BITS_)
#define SLOT_IF_INT(value)     if ((value) != INT64_MIN)
#define SLOT_IF_POINTER(value) if (value)
#define SLOT_IF_BYTES(value)   if ((value).data)

#define SLOT_PUT_SET(set, type, class_, id, at, value, text)      set(&slot_o_, value);
#define SLOT_PUT_TRY(set, type, class_, id, at, value, text)      SLOT_EXPECT_(set(&slot_o_, value), text);
#define SLOT_PUT_BYTES(set, type, class_, id, at, value, text) \
	SLOT_EXPECT_(set(&slot_o_, (value).data, (value).size), text);
#define SLOT_PUT_OBJECT(set, type, class_, id, at, value, text) \
	{ \
		type slot_v_ = value; \
		set(&slot_o_, &slot_v_); \
	}
#define SLOT_PUT_M_SET(set, type, class_, id, at, value, text)    at = value;
#define SLOT_PUT_M_STRING(set, type, class_, id, at, value, text) \
	SLOT_EXPECT_(slot_string_copy(&at, value), text);
#define SLOT_PUT_M_BYTES(set, type, class_, id, at, value, text) \
	SLOT_EXPECT_(slot_bytes_set(&at, (value).data, (value).size), text);
#define SLOT_PUT_M_OBJECT(set, type, class_, id, at, value, text) \
	{ \
		type slot_v_ = value; \
		slot_move(&at, &slot_v_, sizeof slot_v_); \
	}
#define SLOT_PUT_BY_(class_, id, value, text) SLOT_EXPECT_(slot_put_(&class_, &slot_o_, id, value), text);
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
	SLOT_PUT_BY_(class_, id, slot_enumerator(SLOT_CAST(int64_t, value)), text)
#define SLOT_PUT_T_TEXT(set, type, class_, id, at, value, text) \
	SLOT_PUT_BY_(class_, id, slot_text(value, strlen(value)), text)

#define SLOT_KEEP_GET(get, has)    get(slot_f_)
#define SLOT_KEEP_OBJECT(get, has) *get(slot_f_)
#define SLOT_KEEP_OWN(get, has)    NULL
#define SLOT_KEEP_TEXT(get, has)   has(slot_f_) ? get(slot_f_) : NULL
#define SLOT_KEEP_REAL(get, has)   has(slot_f_) ? get(slot_f_) : SLOT_UNSET_REAL_
#define SLOT_KEEP_INT(get, has)    has(slot_f_) ? SLOT_CAST(int64_t, get(slot_f_)) : INT64_MIN

/* What each of a class's A_ becomes. */
#define SLOT_ARG_INIT_(need, test, store, keep, T, type, s, m, initial) \
	.m = SLOT_ARG_INIT_##need(T##_make_without_##s, #T "_make: missing required slot " #s, type, initial),
#define SLOT_ARG_INIT_MAY(missing, text, type, initial) initial
#define SLOT_ARG_KEEP_(need, test, store, keep, T, type, s, m, initial) \
	.m = SLOT_KEEP_##keep(T##_get_##s, T##_has_##s),
#define SLOT_ARG_PUT_(need, test, store, keep, T, type, s, m, initial) \
	SLOT_IF_##test(slot_a_.m) SLOT_PUT_##store(T##_set_##s, type, T##_class, T##_SLOT_##s, slot_o_.m, slot_a_.m, \
						   #T "_make: " #s " is refused")
#define SLOT_OF_ARG_(store, T, type, s, m, value) \
	SLOT_PUT_##store(T##_set_##s, type, T##_class, T##_SLOT_##s, slot_o_.m, value, #T "_of: " #s " is refused")
#define SLOT_NO_HOOK_(object) ((void)0)
#define SLOT_NO_MORE_

#if defined(__cplusplus)
template <class type, class complaint> struct slot_needed_ {
	type value;
	constexpr slot_needed_(type given) : value(given) {}
	constexpr operator type() const { return value; }
};
#define SLOT_ARG_MEMBER_(need, test, store, keep, T, type, s, m, initial) \
	SLOT_ARG_MEMBER_##need(type, struct T##_make_missing_required_slot_##s, m, initial)
#define SLOT_ARG_MEMBER_NEED(type, missing, m, initial) slot_needed_<type, missing> m;
#define SLOT_ARG_MEMBER_MAY(type, missing, m, initial)  type m = initial;
#define SLOT_ARGS_OF_(T, list, slots, ...) T##_args slot_a_{__VA_ARGS__};
#else
#define SLOT_ARG_MEMBER_(need, test, store, keep, T, type, s, m, initial) type m;
#define SLOT_ARGS_OF_(T, list, slots, ...) struct T##_args slot_a_ = {list(slots) __VA_ARGS__};
#endif
#if defined(__GNUC__)
#define SLOT_ARG_INIT_NEED(missing, text, type, initial) \
	__extension__({ \
		type missing(void) __attribute__((const, error(text))); \
		missing(); \
	})
#else
#define SLOT_ARG_INIT_NEED(missing, text, type, initial) SLOT_ZERO_OF_(type)
#define SLOT_ZERO_OF_(type) __extension__({ static type slot_zero_; slot_zero_; })
#endif
#if defined(__clang__)
#define SLOT_OVERRIDES_ \
	_Pragma("GCC diagnostic push") _Pragma("GCC diagnostic ignored \"-Winitializer-overrides\"") \
	_Pragma("GCC diagnostic ignored \"-Wshadow\"")
#define SLOT_OVERRIDDEN_ _Pragma("GCC diagnostic pop")
#elif defined(__GNUC__)
#define SLOT_OVERRIDES_ \
	_Pragma("GCC diagnostic push") _Pragma("GCC diagnostic ignored \"-Woverride-init\"") \
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
		SLOT_EXPECT_(slot_copy(&T##_class, &slot_o_, slot_f_), "out of memory"); \
		slots(SLOT_ARG_PUT_) \
		hook(&slot_o_); \
		slot_o_; \
	})

#endif /* SLOTGEN_H */


/*---- implementation: once per program -----------------------------------------------------*/

#if defined(SLOTGEN_IMPLEMENTATION) && !defined(SLOTGEN_IMPLEMENTED)
#define SLOTGEN_IMPLEMENTED

#if !defined(SLOT_MALLOC)
#include <stdlib.h>
#define SLOT_MALLOC(size)           malloc(size)
#define SLOT_REALLOC(pointer, size) realloc(pointer, size)
#define SLOT_FREE(pointer)          free(pointer)
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
	bool is_own = from >= first && from - first < slot_block_count(elements) * element_size;
	char *at = SLOT_CAST(char *, slot_list_insert(cell, i, element_size));

	if (!at)
		return false;
	if (is_own) { /* it has moved */
		size_t number = SLOT_CAST(size_t, from - first) / element_size;

		value = slot_element_(slot_cell_get_(cell), number + (number >= i), element_size);
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


/*---- 8  Values */

static bool
slot_flipped_(const slot_info *slot)
{
	return (slot->flags & (SLOT_HOST_IS_BIG ? SLOT_IS_LITTLE : SLOT_IS_BIG)) != 0;
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
	return slot->kind == SLOT_KIND_INT || (slot->flags & SLOT_IS_SIGNED) != 0;
}

/* The number that stands for unset, as it is stored. */
static uint64_t
slot_spare_(const slot_info *slot, unsigned width)
{
	bool near = (slot->flags & SLOT_HAS_NEAR_SPARE) != 0;

	if (slot_is_signed_(slot))
		return near ? slot_ones(width) >> 1 : SLOT_CAST(uint64_t, 1) << (width - 1);
	return near ? 0 : slot_ones(width);
}

static bool
slot_is_set_(const slot_info *slot, const void *object)
{
	const void *at = slot_place_(object, slot->offset);
	unsigned width = slot_width_(slot);

	if (slot->flags & SLOT_HAS_PRESENCE)
		return slot_bit(slot_load(slot_place_(object, slot->presence_offset),
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
		return slot_block_count(slot_cell_get_(slot_place_(object, slot->offset))) *
		       slot->inner;
	if (slot->flags & SLOT_IS_BOUNDED)
		return SLOT_CAST(size_t, slot_load(slot_place_(object, slot->count_offset),
						   slot->count_size, slot_flipped_(slot))) *
		       slot->inner;
	return slot->length;
}

static void
slot_number_value_(const slot_info *slot, uint64_t raw, slot_value *value)
{
	unsigned width = slot_width_(slot);

	switch (slot->kind) {
	case SLOT_KIND_BOOL: value->as.boolean = raw != 0; break;
	case SLOT_KIND_CHAR: value->as.character = SLOT_CAST(char, raw); break;
	case SLOT_KIND_REAL:
		value->as.real = slot->size == 4 ? SLOT_CAST(double, slot_float_of_bits(raw))
						 : slot_double_of_bits(raw);
		break;
	default:
		value->as.natural = raw;
		if (slot_is_signed_(slot))
			value->as.integer = slot_signed(raw, 0, width);
	}
}

int
slot_read_at(const slot_class *type, const void *object, int number, size_t index,
	     slot_value *value)
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
			value->as.text = slot_class_text(
				type, SLOT_CAST(uint32_t, slot->initial.natural));
		value->length = SLOT_CAST(uint32_t, strlen(value->as.text));
		break;
	case SLOT_KIND_BYTES:
		value->as.data = slot_cell_get_(at);
		value->length = SLOT_CAST(uint32_t, slot_block_count(value->as.data));
		break;
	case SLOT_KIND_OBJECT: value->as.object = at; break;
	case SLOT_KIND_OWN: value->as.object = slot_cell_get_(at); break;
	case SLOT_KIND_REF:
		if (slot->flags & SLOT_IS_INDEX)
			*value = slot_uint(slot_load(at, 4, false));
		else
			memcpy(&value->as.ref, at, sizeof value->as.ref);
		break;
	case SLOT_KIND_WEAK: memcpy(&value->as.weak, at, sizeof value->as.weak); break;
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
			       ? slot_signed(SLOT_CAST(uint64_t, number), 0, width) == number
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
	bool is_int = value.kind == SLOT_KIND_INT, is_uint = value.kind == SLOT_KIND_UINT;
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
		return slot_enum_takes_(slot, value.as.integer) ? SLOT_OK : SLOT_OUT_OF_RANGE;
	case SLOT_KIND_REAL:
		if (value.kind != SLOT_KIND_REAL)
			return SLOT_WRONG_TYPE;
		if (has_range &&
		    !(value.as.real >= slot->low.real && value.as.real <= slot->high.real))
			return SLOT_OUT_OF_RANGE;
		*raw = slot->size == 4 ? slot_bits_of_float(SLOT_CAST(float, value.as.real))
				       : slot_bits_of_double(value.as.real);
		return SLOT_OK;
	case SLOT_KIND_UINT:
		if (!is_int && !is_uint)
			return SLOT_WRONG_TYPE;
		if ((is_int && value.as.integer < 0) || value.as.natural > slot_ones(width))
			return SLOT_OUT_OF_RANGE;
		if (has_range && (value.as.natural < slot->low.natural ||
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
		if (has_range && (value.as.integer < slot->low.integer ||
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

/* What owns nothing but its bytes in the object, or why the value is none for it. */
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
		    !slot_put_text(SLOT_CAST(char *, at), slot->size, value.as.text, value.length))
			return SLOT_OUT_OF_RANGE;
		return SLOT_OK;
	case SLOT_KIND_REF:
		if (slot->flags & SLOT_IS_INDEX) {
			if (value.kind != SLOT_KIND_UINT && value.kind != SLOT_KIND_INT)
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
			raw = slot_put64(slot_load(at, slot->size, flip), slot->bit, slot->width,
					 raw);
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
		return slot_string_set(at, value.as.text, value.length) ? SLOT_OK : SLOT_NO_MEMORY;
	case SLOT_KIND_BYTES:
		if (value.kind != SLOT_KIND_BYTES)
			return SLOT_WRONG_TYPE;
		return slot_bytes_set(at, value.as.data, value.length) ? SLOT_OK : SLOT_NO_MEMORY;
	case SLOT_KIND_OWN:
		if (value.kind != SLOT_KIND_OWN)
			return SLOT_WRONG_TYPE;
		if (value.as.ref &&
		    !slot_is_a(slot_class_of(value.as.ref), slot_info_class(slot)))
			return SLOT_WRONG_TYPE;
		slot_own_set(at, value.as.ref);
		return SLOT_OK;
	default: return slot_store_(slot, at, value);
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
		   slot_put64(slot_load(at, slot->presence_size, flip), slot->presence_bit, 1,
			      is_set));
}

/* Where the first element is: of a list in its own memory. */
static char *
slot_elements_(const slot_info *slot, void *object)
{
	char *at = SLOT_CAST(char *, object) + slot->offset;

	return slot->flags & SLOT_IS_LIST ? SLOT_CAST(char *, slot_cell_get_(at)) : at;
}

/* The functions of which the names end in _ do not mind that a slot is read-only. */
static int
slot_write_at_(const slot_class *type, void *object, int number, size_t index, slot_value value)
{
	const slot_info *slot = slot_class_info(type, number);
	int status;

	if (index >= slot_count(type, object, number))
		return SLOT_OUT_OF_RANGE;
	status = slot_store_owned_(slot, slot_elements_(slot, object) + index * slot->size, value);
	if (status == SLOT_OK)
		slot_presence_put_(slot, object, true);
	return status;
}

/* Makes elements start, the first of which has that number; their memory is zeros. */
static void
slot_elements_init_(const slot_class *type, const slot_info *slot, char *at, size_t first,
		    size_t count)
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
			text = slot_class_text(type, SLOT_CAST(uint32_t, start.natural));
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
		case SLOT_KIND_WEAK: memset(at, 0, slot->size); break;
		case SLOT_KIND_REAL:
			if (slot->size == 4)
				start.natural = slot_bits_of_float(SLOT_CAST(float, start.real));
			slot_store(at, slot->size, slot_flipped_(slot), start.natural);
			break;
		default: slot_store(at, slot->size, slot_flipped_(slot), start.natural);
		}
	}
}

/* A number that is no array, whose start may be the one that stands for unset. */
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
		raw = slot_put64(slot_load(at, slot->size, flip), slot->bit, slot->width, raw);
	slot_store(at, slot->size, flip, raw);
}

static bool
slot_is_number_(const slot_info *slot)
{
	return slot->kind <= SLOT_KIND_CHAR &&
	       !(slot->flags & (SLOT_IS_ARRAY | SLOT_IS_BOUNDED | SLOT_IS_LIST));
}

void
slot_init(const slot_class *type, void *object)
{
	uint32_t i;

	memset(object, 0, type->size);
	for (i = 0; i < type->count; i++) {
		const slot_info *slot = slot_class_info(type, SLOT_CAST(int, i));
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

/* Whether elements of the slot own something. */
static bool
slot_is_owner_(const slot_info *slot)
{
	switch (slot->kind) {
	case SLOT_KIND_STRING: return !(slot->flags & SLOT_IS_BORROWED);
	case SLOT_KIND_BYTES:
	case SLOT_KIND_OWN: return true;
	case SLOT_KIND_OBJECT: return (slot_info_class(slot)->flags & SLOT_CLASS_OWNS) != 0;
	default: return false;
	}
}

/* Gives up what elements own; their memory is zeros then, where they own something. */
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
		case SLOT_KIND_BYTES: slot_list_clear(at); break;
		case SLOT_KIND_OWN: slot_own_set(at, NULL); break;
		case SLOT_KIND_OBJECT:
			target = slot_info_class(slot);
			if (!(target->flags & SLOT_CLASS_OWNS))
				break;
			slot_release(target, at);
			memset(at, 0, slot->size);
			break;
		default: return;
		}
}

static void
slot_count_put_(const slot_info *slot, void *object, size_t rows)
{
	slot_store(SLOT_CAST(char *, object) + slot->count_offset, slot->count_size,
		   slot_flipped_(slot), rows);
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
	slot_elements_init_(type, slot, at + row * bytes, row * slot->inner, slot->inner);
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
		slot_list_remove(SLOT_CAST(char *, object) + slot->offset, row, bytes);
		return SLOT_OK;
	}
	slot_close_gap(first, row, rows, bytes);
	if (slot_is_owner_(slot))
		memset(first + (rows - 1) * bytes, 0, bytes); /* moved, not doubled */
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
		slot_elements_release_(slot, at, slot_count(type, object, number));
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
	return slot_class_info(type, number)->flags & SLOT_IS_READONLY ? SLOT_READ_ONLY : SLOT_OK;
}

int
slot_write_at(const slot_class *type, void *object, int number, size_t index, slot_value value)
{
	int status = slot_may_write_(type, number);

	return status == SLOT_OK ? slot_write_at_(type, object, number, index, value) : status;
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

	return status == SLOT_OK ? slot_insert_(type, object, number, row) : status;
}

int
slot_remove(const slot_class *type, void *object, int number, size_t row)
{
	int status = slot_may_write_(type, number);

	return status == SLOT_OK ? slot_remove_(type, object, number, row) : status;
}

int
slot_resize(const slot_class *type, void *object, int number, size_t rows)
{
	int status = slot_may_write_(type, number);

	return status == SLOT_OK ? slot_resize_(type, object, number, rows) : status;
}

int
slot_unset(const slot_class *type, void *object, int number)
{
	int status = slot_may_write_(type, number);

	return status == SLOT_OK ? slot_unset_(type, object, number) : status;
}

/* Entries in order; behind them, where there is room for more than eight, a table of places: the
 * number of an entry + 1, found by hash and then one after the other. */
struct slot_entry_ {
	char *name;
	size_t length;
	slot_value value;
	uint32_t hash;
};

struct slot_dict_ {
	uint32_t count, capacity;
	uint32_t seed; /* so that no list of names is slow for every dictionary */
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
			 slot_cell_get_(slot_place_(object, SLOT_CAST(int64_t, type->dict) - 1)));
}

static uint32_t
slot_dict_hash_(uint32_t seed, const char *name, size_t length)
{
	uint64_t hash = seed;
	size_t i;

	for (i = 0; i < length; i++)
		hash = (hash ^ SLOT_CAST(unsigned char, name[i])) * 0x9e3779b97f4a7c15;
	return SLOT_CAST(uint32_t, hash >> 32);
}

/* The entry's number, or count. */
static uint32_t
slot_dict_find_(struct slot_dict_ *dict, const char *name, size_t length)
{
	struct slot_entry_ *entries = slot_dict_entries_(dict);
	uint32_t *places = slot_dict_places_(dict), mask = dict->capacity * 2 - 1, i;
	uint32_t hash = slot_dict_hash_(dict->seed, name, length), place = hash & mask;

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
	uint32_t *places = slot_dict_places_(dict), mask = dict->capacity * 2 - 1;
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
	struct slot_dict_ *old = SLOT_CAST(struct slot_dict_ *, slot_cell_get_(cell)), *dict;
	size_t capacity = old ? SLOT_CAST(size_t, old->capacity) * 2 : 4, size;

	if (old && old->count < old->capacity)
		return true;
	if (capacity > UINT32_MAX / 4)
		return false;
	size = sizeof(struct slot_entry_) + (capacity > 8 ? 2 * sizeof(uint32_t) : 0);
	if (capacity > (SIZE_MAX - 16) / size)
		return false;
	dict = SLOT_CAST(struct slot_dict_ *, SLOT_MALLOC(16 + capacity * size));
	if (!dict)
		return false;
	dict->count = old ? old->count : 0;
	dict->capacity = SLOT_CAST(uint32_t, capacity);
	dict->seed = old ? old->seed : SLOT_CAST(uint32_t, SLOT_ADDRESS_(dict) >> 4 & 0xffffffff);
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
	char *copy = length == SIZE_MAX ? NULL : SLOT_CAST(char *, SLOT_MALLOC(length + 1));

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
	struct slot_dict_ *dict = SLOT_CAST(struct slot_dict_ *, slot_cell_get_(cell));
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
	struct slot_dict_ *dict = SLOT_CAST(struct slot_dict_ *, slot_cell_get_(cell));
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
slot_get_named(const slot_class *type, const void *object, const char *name, size_t length,
	       slot_value *value)
{
	int number = slot_find(type, name, length);
	struct slot_dict_ *dict = number < 0 ? slot_dict_of_(type, object) : NULL;
	uint32_t entry;

	if (!dict)
		return slot_read_at(type, object, number, 0, value);
	entry = slot_dict_find_(dict, name, length);
	if (entry == dict->count)
		return SLOT_NO_ATTRIBUTE;
	*value = slot_dict_entries_(dict)[entry].value;
	return SLOT_OK;
}

int
slot_set_named(const slot_class *type, void *object, const char *name, size_t length,
	       slot_value value)
{
	int number = slot_find(type, name, length);

	if (number < 0 && type->dict && type->flags & SLOT_CLASS_FROZEN)
		return SLOT_READ_ONLY;
	if (number < 0 && type->dict)
		return slot_dict_set_(SLOT_CAST(char *, object) + type->dict - 1, name, length,
				      value);
	return slot_write_at(type, object, number, 0, value);
}

int
slot_delete_named(const slot_class *type, void *object, const char *name, size_t length)
{
	int number = slot_find(type, name, length);
	const slot_info *slot;

	if (number < 0 && type->dict && type->flags & SLOT_CLASS_FROZEN)
		return SLOT_READ_ONLY;
	if (number < 0)
		return slot_dict_delete_(slot_dict_of_(type, object), name, length);
	slot = slot_class_info(type, number);
	if (!(slot->flags & SLOT_IS_OPTIONAL))
		return SLOT_READ_ONLY;
	return slot_is_set_(slot, object) ? slot_unset(type, object, number) : SLOT_UNSET;
}

size_t
slot_dict_count(const slot_class *type, const void *object)
{
	struct slot_dict_ *dict = slot_dict_of_(type, object);

	return dict ? dict->count : 0;
}

bool
slot_dict_at(const slot_class *type, const void *object, size_t i, const char **name,
	     size_t *length, slot_value *value)
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

/* How many letters must change to make one name of another; names of 64 bytes or more, never. */
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
		distance = slot_distance_(name, length, slot_class_text(type, slot->name),
					  slot->name_length);
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
slot_message(int status, const slot_class *type, const char *name, size_t length, char *text,
	     size_t size)
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
			slot_say_(&to, SLOT_NAME("' object has no attribute '"));
		else
			slot_say_(&to, SLOT_NAME("' object attribute '"));
		slot_say_(&to, name, length > 200 ? 200 : length);
		slot_say_(&to, "'", 1);
	}
	switch (status) {
	case SLOT_OUT_OF_RANGE: slot_say_(&to, SLOT_NAME(" is out of range")); break;
	case SLOT_WRONG_TYPE: slot_say_(&to, SLOT_NAME(" is of another type")); break;
	case SLOT_READ_ONLY: slot_say_(&to, SLOT_NAME(" is read-only")); break;
	case SLOT_NO_MEMORY: slot_say_(&to, SLOT_NAME(" has no memory left")); break;
	case SLOT_NO_ATTRIBUTE:
		meant = slot_meant_(type, name, length);
		if (meant) {
			slot_say_(&to, SLOT_NAME(". Did you mean: '"));
			slot_say_(&to, slot_class_text(type, meant->name), meant->name_length);
			slot_say_(&to, SLOT_NAME("'?"));
		}
		break;
	default: break;
	}
	if (size)
		text[to.length < size ? to.length : size - 1] = 0;
	return to.length;
}


/*---- 10  Pools */

#if defined(__SANITIZE_ADDRESS__)
#define SLOT_ASAN_ 1
#elif defined(__has_feature)
#if __has_feature(address_sanitizer)
#define SLOT_ASAN_ 1
#endif
#endif
#if defined(SLOT_ASAN_)
#include <sanitizer/asan_interface.h>
#define SLOT_POISON_(at, size)   ASAN_POISON_MEMORY_REGION(at, size)
#define SLOT_UNPOISON_(at, size) ASAN_UNPOISON_MEMORY_REGION(at, size)
#else
#define SLOT_POISON_(at, size)   ((void)(at), (void)(size))
#define SLOT_UNPOISON_(at, size) ((void)(at), (void)(size))
#endif

static uint32_t
slot_stride_(const slot_class *type)
{
	return type->size < 2 ? 2 : type->size; /* room for the place of the next */
}

static uint32_t
slot_first_(const slot_class *type)
{
	uint32_t head = SLOT_CAST(uint32_t, sizeof(struct slot_slab_));

	return (head + type->align - 1) / type->align * type->align;
}

/* Of large objects the last may end beyond SLOT_SLAB_BYTES; all begin within. */
static uint32_t
slot_capacity_(const slot_class *type)
{
	uint32_t stride = slot_stride_(type), room = SLOT_SLAB_BYTES - slot_first_(type);

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

/* Also of a class that another file's tables describe: they have a copy of it. */
static struct slot_shelf_ *
slot_shelf_of_(slot_pool *pool, const slot_class *type)
{
	struct slot_shelf_ *moved;
	uint32_t i;

	for (i = 0; i < pool->shelf_count; i++)
		if (pool->shelves[i].type == type || pool->shelves[i].type->id == type->id)
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

/* A slab of zeros, its header that is. Of the usual size they are asked for in ever larger numbers,
 * so that what alignment costs in addresses, never in touched memory, is shared. */
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
			memory = SLOT_MALLOC(SLOT_CAST(size_t, count + 1) * SLOT_SLAB_BYTES);
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

	if (SLOT_CAST(uint64_t, pool->slab_count + 1) << pool->place_bits > UINT32_MAX)
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
	slab->reciprocal = SLOT_CAST(
		uint32_t, ((SLOT_CAST(uint64_t, 1) << 32) + slab->stride - 1) / slab->stride);
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
	SLOT_ASSERT_(link <= slab->used); /* else someone wrote to a freed object */
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

	SLOT_ASSERT_(slot_class_family_(type) == slot_class_family_(pool->root));
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
	uint32_t place = slot_pool_index(pool, object) & ((1u << pool->place_bits) - 1);
	bool had_room = slot_slab_has_room_(slab);
	struct slot_shelf_ *shelf;

	SLOT_ASSERT_(place < slab->used && slot_slab_object_(slab, place) == object);
	SLOT_ASSERT_(!slab->generations || slab->generations[place] & 1); /* freed twice */
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
	shelf = slot_shelf_of_(pool, slab->type); /* there is one: no memory is asked for */
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

/* A list of embedded objects that own something, which is not empty. */
struct slot_nest_ {
	const slot_info *slot;
	void *cell;
};

static void *slot_own_here_(const slot_class *type, void *object, bool drops,
			    struct slot_nest_ *nest);

/* What one element owns: the cell of an own pointer, of itself or in what it embeds; else NULL,
 * and it owns nothing any more, or the nest that is to be emptied first. */
static void *
slot_own_element_(const slot_info *slot, void *at, bool drops,
		  struct slot_nest_ *nest)
{
	const slot_class *target;
	void *own;

	switch (slot->kind) {
	case SLOT_KIND_STRING:
		if (!(slot->flags & SLOT_IS_BORROWED))
			slot_string_clear(at);
		return NULL;
	case SLOT_KIND_BYTES: slot_list_clear(at); return NULL;
	case SLOT_KIND_OWN:
		own = slot_cell_get_(at);
		if (own && drops && slot_pool_of(own)->leaves) {
			slot_cell_put_(at, NULL);
			own = NULL;
		}
		return own ? at : NULL;
	case SLOT_KIND_OBJECT:
		target = slot_info_class(slot);
		return target->flags & SLOT_CLASS_OWNS ? slot_own_here_(target, at, drops, nest)
						       : NULL;
	default: return NULL;
	}
}

/* The first cell of the object that has an own pointer, or the first nest; what else it owns, and
 * stands before that, is given up. Neither, and all of it is. A list gives up its elements from
 * the last one on and is shortened, so that the next call need not look at them again. Own
 * pointers into pools that leave are dropped. It recurses only as deep as classes hold each other by
 * value. */
static void *
slot_own_here_(const slot_class *type, void *object, bool drops,
	       struct slot_nest_ *nest)
{
	uint32_t number;

	for (number = 0; number < type->count; number++) {
		const slot_info *slot = slot_class_info(type, SLOT_CAST(int, number));
		bool is_list = (slot->flags & SLOT_IS_LIST) != 0;
		char *cell = SLOT_CAST(char *, object) + slot->offset, *elements = cell;
		size_t count;
		void *own;

		if (!is_list && slot->kind != SLOT_KIND_STRING && slot->kind != SLOT_KIND_BYTES &&
		    slot->kind != SLOT_KIND_OWN && slot->kind != SLOT_KIND_OBJECT)
			continue;
		count = slot_count(type, object, SLOT_CAST(int, number));
		if (is_list)
			elements = SLOT_CAST(char *, slot_cell_get_(cell));
		if (is_list && count && slot->kind == SLOT_KIND_OBJECT && slot_is_owner_(slot)) {
			nest->slot = slot;
			nest->cell = cell;
			return NULL;
		}
		while (count > 0) {
			own = slot_own_element_(slot, elements + (count - 1) * slot->size, drops,
						nest);
			if (own || nest->cell)
				return own;
			count--;
			if (is_list && count % slot->inner == 0)
				slot_block_of_(elements)->count = count / slot->inner;
		}
		if (is_list)
			slot_list_clear(cell);
	}
	if (type->dict)
		slot_dict_clear_(SLOT_CAST(char *, object) + type->dict - 1);
	return NULL;
}

/* Puts nests back that are being emptied, from the innermost on, which has that many elements. */
static void
slot_nest_restore_(struct slot_nest_ top, char *elements, size_t count)
{
	for (;;) {
		slot_block *block = slot_block_of_(elements);
		const slot_info *slot = SLOT_CAST(const slot_info *, slot_cell_get_(&block->count));
		char *cell = SLOT_CAST(char *, slot_cell_get_(&block->capacity));
		char *outer = SLOT_CAST(char *, slot_cell_get_(cell));

		block->count = block->capacity = (count + slot->inner - 1) / slot->inner;
		slot_cell_put_(cell, elements);
		if (cell == top.cell)
			return;
		slot = SLOT_CAST(const slot_info *, slot_cell_get_(&slot_block_of_(outer)->count));
		count = SLOT_CAST(size_t, cell - outer) / slot->size + 1;
		elements = outer;
	}
}

/* Empties a nest with all that are in it: NULL, or the cell of the next own pointer. Without
 * recursion: while a list is being emptied its block has, for count and capacity, its slot and
 * the cell that led to it; that cell has the list around it; and where in that the cell is tells how
 * many elements are left there. */
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
			slot_cell_put_(&slot_block_of_(elements)->capacity, nest.cell);
			nest.cell = NULL;
		}
		while (count > 0 && !nest.cell) {
			own = slot_own_element_(slot, elements + (count - 1) * slot->size, drops,
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
		cell = SLOT_CAST(char *, slot_cell_get_(&slot_block_of_(elements)->capacity));
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

/* A cell of the object that has an own pointer; NULL, and it owns nothing any more. */
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

/* The way back from an owned object to its owner is kept in the owner's cell that led to it,
 * which is always the first that has a pointer. The first owner's leads to itself. */
static void
slot_give_up_(const slot_class *type, void *root, bool frees_root)
{
	void *object = root, *above = NULL, *cell;
	const slot_class *its = type;

	for (;;) {
		cell = its->flags & SLOT_CLASS_OWNS ? slot_own_cell_(its, object, true) : NULL;
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

/* All objects give up what they own; what is in a pool that leaves is met by itself. */
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

/* With the pool all those leave from which it owns and which own from it, be it by way of others:
 * their objects would be left without what they own. */
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


/*---- 12  Data */

#include <math.h>
#include <stdio.h>
#include <stdlib.h>

static uint64_t
slot_element_raw_(const slot_info *slot, const void *at)
{
	return slot_raw_(slot, at);
}

/* The own pointer that is followed without recursion: the last slot that is one; or none. */
static int
slot_tail_(const slot_class *type)
{
	int number;

	if (!(type->flags & SLOT_CLASS_OWNS))
		return -1;
	for (number = SLOT_CAST(int, type->count) - 1; number >= 0; number--) {
		const slot_info *slot = slot_class_info(type, number);

		if (slot->kind == SLOT_KIND_OWN &&
		    !(slot->flags & (SLOT_IS_ARRAY | SLOT_IS_BOUNDED | SLOT_IS_LIST)))
			return number;
	}
	return -1;
}

static const char *
slot_at_(const slot_info *slot, const void *object)
{
	const void *at = slot_place_(object, slot->offset);

	return SLOT_CAST(const char *, slot->flags & SLOT_IS_LIST ? slot_cell_get_(at) : at);
}

/*---- copy */

static bool slot_copy_slots_(const slot_class *type, void *to, const void *from, int without);

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
		cell = SLOT_CAST(char *, copy) + slot_class_info(type, tail)->offset;
		object = slot_cell_get_(
			slot_place_(object, slot_class_info(type, tail)->offset));
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
			return slot_string_copy(to, SLOT_CAST(const char *, its));
		break;
	case SLOT_KIND_BYTES: return slot_bytes_set(to, its, slot_block_count(its));
	case SLOT_KIND_OWN:
		clone = slot_clone_(its);
		slot_cell_put_(to, clone);
		return clone != NULL;
	case SLOT_KIND_OBJECT:
		if (slot_info_class(slot)->flags & SLOT_CLASS_OWNS)
			return slot_copy_slots_(slot_info_class(slot), to, from, -1);
		break;
	default: break;
	}
	memcpy(to, from, slot->size);
	return true;
}

/* A slot's bits, bytes, count and presence; elements that are owned are not looked into. */
static void
slot_copy_plain_(const slot_info *slot, char *to, const char *from)
{
	size_t size = slot->flags & SLOT_IS_LIST ? sizeof(void *)
						 : SLOT_CAST(size_t, slot->size) * slot->length;
	bool flip = slot_flipped_(slot);

	if (slot->width)
		slot_store(to + slot->offset, slot->size, flip,
			   slot_put64(slot_load(to + slot->offset, slot->size, flip), slot->bit,
				      slot->width, slot_raw_(slot, from + slot->offset)));
	else
		memcpy(to + slot->offset, from + slot->offset, size);
	if (slot->flags & SLOT_IS_BOUNDED)
		memcpy(to + slot->count_offset, from + slot->count_offset, slot->count_size);
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
		if (its && !slot_list_reserve(cell, count / slot->inner,
					      SLOT_CAST(size_t, slot->size) * slot->inner))
			return false;
		cell = SLOT_CAST(char *, slot_cell_get_(cell));
		if (count == 0)
			return true;
		memset(cell, 0, count * slot->size);
		slot_block_of_(cell)->count = count / slot->inner;
	}
	for (i = 0; i < count; i++)
		if (!slot_copy_element_(slot, cell + i * slot->size, its + i * slot->size))
			return false;
	if (slot->flags & SLOT_IS_BOUNDED)
		memcpy(to + slot->count_offset, from + slot->count_offset, slot->count_size);
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
		    slot_dict_set_(to + type->dict - 1, name, length, value) != SLOT_OK)
			return false;
	return true;
}

/* Into zeros. What has been copied when memory ends is the caller's to release. */
static bool
slot_copy_slots_(const slot_class *type, void *to, const void *from, int without)
{
	int number;

	for (number = 0; number < SLOT_CAST(int, type->count); number++)
		if (number != without &&
		    !slot_copy_slot_(type, number, SLOT_CAST(char *, to),
				     SLOT_CAST(const char *, from)))
			return false;
	return !type->dict || slot_copy_dict_(type, SLOT_CAST(char *, to),
					      SLOT_CAST(const char *, from));
}

bool
slot_copy(const slot_class *type, void *to, const void *from)
{
	char *copy = SLOT_CAST(char *, SLOT_MALLOC(type->size)), *its = SLOT_CAST(char *, to);
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
	/* Slot by slot: what a child keeps in spare bits is not this class's. */
	for (number = 0; number < SLOT_CAST(int, type->count); number++)
		slot_copy_plain_(slot_class_info(type, number), its, copy);
	if (type->dict)
		memcpy(its + type->dict - 1, copy + type->dict - 1, sizeof(void *));
	SLOT_FREE(copy);
	return true;
}

/*---- compare */

static const char *
slot_string_at_(const slot_class *type, const slot_info *slot, const char *at)
{
	const char *text = SLOT_CAST(const char *, slot_cell_get_(at));

	return text ? text
		    : slot_class_text(type, SLOT_CAST(uint32_t, slot->initial.natural));
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

/* As a number of its kind; of unsigned ones the order is kept by the highest bit flipped. */
static int64_t
slot_ordinal_at_(const slot_info *slot, const char *at)
{
	slot_value value;

	value.as.natural = 0;
	slot_number_value_(slot, slot_raw_(slot, at), &value);
	switch (slot->kind) {
	case SLOT_KIND_BOOL: return value.as.boolean;
	case SLOT_KIND_CHAR: return SLOT_CAST(unsigned char, value.as.character);
	case SLOT_KIND_UINT:
		return SLOT_CAST(int64_t, value.as.natural ^ SLOT_CAST(uint64_t, 1) << 63);
	default: return value.as.integer;
	}
}

static bool
slot_element_eq_(const slot_class *type, const slot_info *slot, const char *a, const char *b)
{
	const void *its, *other;

	switch (slot->kind) {
	case SLOT_KIND_REAL: {
		double x = slot_real_at_(slot, a), y = slot_real_at_(slot, b);

		return x <= y && x >= y;
	}
	case SLOT_KIND_TEXT: return strncmp(a, b, slot->size) == 0;
	case SLOT_KIND_STRING:
		return strcmp(slot_string_at_(type, slot, a), slot_string_at_(type, slot, b)) == 0;
	case SLOT_KIND_BYTES: return slot_bytes_cmp_(slot_cell_get_(a), slot_cell_get_(b)) == 0;
	case SLOT_KIND_OBJECT: return slot_eq(slot_info_class(slot), a, b);
	case SLOT_KIND_OWN:
		its = slot_cell_get_(a);
		other = slot_cell_get_(b);
		if (!its || !other)
			return its == other;
		return slot_class_same(slot_class_of(its), slot_class_of(other)) &&
		       slot_eq(slot_class_of(its), its, other);
	case SLOT_KIND_REF: return memcmp(a, b, slot->size) == 0;
	case SLOT_KIND_WEAK: return true;
	default: return slot_element_raw_(slot, a) == slot_element_raw_(slot, b);
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
		if (!slot_element_eq_(type, slot, x + i * slot->size, y + i * slot->size))
			return false;
	return true;
}

static bool
slot_value_eq_(slot_value a, slot_value b)
{
	if (a.kind != b.kind)
		return false;
	switch (a.kind) {
	case SLOT_KIND_BOOL: return a.as.boolean == b.as.boolean;
	case SLOT_KIND_REAL: return a.as.real <= b.as.real && a.as.real >= b.as.real;
	case SLOT_KIND_STRING:
		return a.length == b.length && memcmp(a.as.text, b.as.text, a.length) == 0;
	case SLOT_KIND_REF: return a.as.ref == b.as.ref;
	default: return a.as.natural == b.as.natural;
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
		    slot_get_named(type, b, name, length, &other) != SLOT_OK ||
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
		if (tail < 0 || slot_class_info(type, tail)->flags & SLOT_NO_COMPARE)
			return true;
		its = slot_cell_get_(slot_place_(a, slot_class_info(type, tail)->offset));
		other = slot_cell_get_(slot_place_(b, slot_class_info(type, tail)->offset));
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
slot_element_cmp_(const slot_class *type, const slot_info *slot, const char *a, const char *b)
{
	const void *its, *other;

	switch (slot->kind) {
	case SLOT_KIND_REAL: return slot_real_cmp_(slot_real_at_(slot, a), slot_real_at_(slot, b));
	case SLOT_KIND_TEXT: return strncmp(a, b, slot->size);
	case SLOT_KIND_STRING:
		return strcmp(slot_string_at_(type, slot, a), slot_string_at_(type, slot, b));
	case SLOT_KIND_BYTES: return slot_bytes_cmp_(slot_cell_get_(a), slot_cell_get_(b));
	case SLOT_KIND_OBJECT: return slot_cmp(slot_info_class(slot), a, b);
	case SLOT_KIND_OWN:
		its = slot_cell_get_(a);
		other = slot_cell_get_(b);
		if (!its || !other)
			return (its != NULL) - (other != NULL);
		if (!slot_class_same(slot_class_of(its), slot_class_of(other)))
			return slot_class_of(its)->id < slot_class_of(other)->id ? -1 : 1;
		return slot_cmp(slot_class_of(its), its, other);
	case SLOT_KIND_REF: return memcmp(a, b, slot->size);
	case SLOT_KIND_WEAK: return 0;
	default: return slot_sign_(slot_ordinal_at_(slot, a), slot_ordinal_at_(slot, b));
	}
}

static int
slot_cmp_at_(const slot_class *type, const void *a, const void *b, int number)
{
	const slot_info *slot = slot_class_info(type, number);
	const char *x = slot_at_(slot, a), *y = slot_at_(slot, b);
	bool is_set = slot_is_set_(slot, a), other_set = slot_is_set_(slot, b);
	size_t count = slot_count(type, a, number), other = slot_count(type, b, number), i;
	int order;

	if (is_set != other_set)
		return is_set - other_set;
	for (i = 0; is_set && i < count && i < other; i++) {
		order = slot_element_cmp_(type, slot, x + i * slot->size, y + i * slot->size);
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

/*---- hash */

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
slot_hash_element_(const slot_class *type, const slot_info *slot, const char *at, uint64_t hash)
{
	const char *text;
	const void *its;

	switch (slot->kind) {
	case SLOT_KIND_REAL: return slot_long_word_(hash, slot_hash_real_(slot_real_at_(slot, at)));
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
		return its ? slot_hash_bytes_(hash, its, slot_block_count(its)) : hash;
	case SLOT_KIND_OBJECT:
		return slot_long_word_(hash, slot_hash(slot_info_class(slot), at));
	case SLOT_KIND_OWN:
		its = slot_cell_get_(at);
		return slot_long_word_(hash, its ? slot_hash(slot_class_of(its), its) : 0);
	case SLOT_KIND_REF: return slot_hash_bytes_(hash, at, slot->size);
	case SLOT_KIND_WEAK: return hash;
	default: return slot_long_word_(hash, slot_element_raw_(slot, at));
	}
}

static uint64_t
slot_hash_value_(slot_value value)
{
	switch (value.kind) {
	case SLOT_KIND_BOOL: return value.as.boolean;
	case SLOT_KIND_REAL: return slot_hash_real_(value.as.real);
	case SLOT_KIND_STRING: return slot_hash_bytes_(2, value.as.text, value.length);
	case SLOT_KIND_REF: return SLOT_ADDRESS_(value.as.ref);
	default: return value.as.natural;
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

		for (number = 0; number < SLOT_CAST(int, type->count); number++) {
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
				hash = slot_hash_element_(type, slot, at + i * slot->size, hash);
			if (count != slot->length)
				hash = slot_long_word_(hash, count);
		}
		for (i = 0; type->dict && i < slot_dict_count(type, object); i++) {
			const char *name;
			slot_value value;
			size_t length;

			/* A sum, since their order says nothing. */
			if (slot_dict_at(type, object, i, &name, &length, &value))
				hash += slot_long_word_(slot_hash_bytes_(1, name, length),
							slot_hash_value_(value));
		}
		if (tail < 0 || slot_class_info(type, tail)->flags & SLOT_NO_HASH)
			return hash;
		its = slot_cell_get_(slot_place_(object, slot_class_info(type, tail)->offset));
		if (!its)
			return slot_long_word_(hash, 4);
		object = its;
		type = slot_class_of(its);
		hash = slot_long_word_(hash, type->id);
	}
}

/*---- show */

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

		if (!is_digit && text[i] != '-' && text[i] != '+' && text[i] != 'e')
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

	snprintf(text, sizeof text, "%llu", SLOT_CAST(unsigned long long, number));
	slot_say_text_(to, text);
}

/* 'it\'s', as Python quotes; bytes beyond ASCII as they are in texts, escaped in bytes. */
static void
slot_say_quoted_(slot_writer_ *to, const char *text, size_t length, bool is_text)
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
		} else if (byte < ' ' || byte == 0x7f || (byte > 0x7f && !is_text)) {
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
		if (!values[i].number || (rest & values[i].number) != values[i].number)
			continue;
		if (any)
			slot_say_(to, "|", 1);
		slot_say_text_(to, SLOT_CAST(const char *, slot_place_(type, type->texts)) +
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

static void slot_say_object_(slot_writer_ *to, const slot_class *type, const void *object,
			     unsigned depth);

static void
slot_say_value_(slot_writer_ *to, slot_value value)
{
	char text[32];

	switch (value.kind) {
	case SLOT_KIND_BOOL: slot_say_text_(to, value.as.boolean ? "true" : "false"); break;
	case SLOT_KIND_CHAR: slot_say_quoted_(to, &value.as.character, 1, true); break;
	case SLOT_KIND_INT: slot_say_integer_(to, value.as.integer); break;
	case SLOT_KIND_UINT: slot_say_natural_(to, value.as.natural); break;
	case SLOT_KIND_REAL:
		slot_say_(to, text, slot_real_text(value.as.real, false, text));
		break;
	case SLOT_KIND_TEXT:
	case SLOT_KIND_STRING: slot_say_quoted_(to, value.as.text, value.length, true); break;
	default: slot_say_text_(to, value.as.ref ? "<object>" : "NULL"); break;
	}
}

static void
slot_say_element_(slot_writer_ *to, const slot_class *type, const slot_info *slot, const char *at,
		  unsigned depth)
{
	const void *its;
	slot_value value;
	char text[32];
	size_t length;

	switch (slot->kind) {
	case SLOT_KIND_REAL:
		slot_say_(to, text,
			  slot_real_text(slot_real_at_(slot, at), slot->size == 4, text));
		break;
	case SLOT_KIND_ENUM:
		slot_say_enum_(to, slot_info_enum(slot), slot_ordinal_at_(slot, at));
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
		slot_say_quoted_(to, SLOT_CAST(const char *, its), slot_block_count(its), false);
		break;
	case SLOT_KIND_OBJECT: slot_say_object_(to, slot_info_class(slot), at, depth); break;
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
		slot_say_text_(to, slot_info_class(slot) ? slot_class_name(slot_info_class(slot))
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

/* The elements of one dimension after the other: "[[1, 2], [3, 4]]" for rows. */
static void
slot_say_slot_(slot_writer_ *to, const slot_class *type, const void *object, int number,
	       unsigned depth)
{
	const slot_info *slot = slot_class_info(type, number);
	size_t count = slot_count(type, object, number), i;
	const char *at = slot_at_(slot, object);
	bool is_array = (slot->flags & (SLOT_IS_ARRAY | SLOT_IS_BOUNDED | SLOT_IS_LIST)) != 0;
	bool has_rows = is_array && slot->inner > 1;

	if (!slot_is_set_(slot, object)) {
		slot_say_text_(to, "unset");
		return;
	}
	if (is_array)
		slot_say_(to, "[", 1);
	for (i = 0; i < count; i++) {
		if (i)
			slot_say_(to, has_rows && i % slot->inner == 0 ? "], " : ", ",
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
slot_say_object_(slot_writer_ *to, const slot_class *type, const void *object, unsigned depth)
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
		slot_say_(to, slot_class_text(type, slot->name), slot->name_length);
		slot_say_(to, "=", 1);
		slot_say_slot_(to, type, object, number, depth + 1);
		comma = ", ";
	}
	for (i = 0; slot_dict_at(type, object, i, &name, &length, &value); i++) {
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

/*---- validate */

/* Where a validation is: the path of names and numbers so far. */
typedef struct slot_check_ {
	slot_report *report;
	void *context;
	size_t faults;
	slot_writer_ path;
	char text[512];
} slot_check_;

static void
slot_fault_(slot_check_ *check, const char *before, slot_value value, const char *after,
	    const slot_value *bound)
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

static void slot_check_object_(slot_check_ *check, const slot_class *type, const void *object);

static void
slot_check_number_(slot_check_ *check, const slot_info *slot, const char *at)
{
	slot_value value = slot_value_of_(SLOT_CAST(slot_kind, slot->kind)), bound;
	bool below = false, above = false;

	slot_number_value_(slot, slot_raw_(slot, at), &value);
	if (slot->kind == SLOT_KIND_ENUM) {
		char after[80];

		if (slot_enum_takes_(slot, value.as.integer))
			return;
		snprintf(after, sizeof after, " is no %.60s",
			 SLOT_CAST(const char *,
				   slot_place_(slot_info_enum(slot), slot_info_enum(slot)->texts)) +
				 slot_info_enum(slot)->name);
		value.kind = SLOT_KIND_INT;
		slot_fault_(check, "", value, after, NULL);
		return;
	}
	if (slot->kind == SLOT_KIND_BOOL && slot_raw_(slot, at) > 1) {
		value.kind = SLOT_KIND_UINT;
		value.as.natural = slot_raw_(slot, at);
		slot_fault_(check, "", value, " is neither false nor true", NULL);
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
	default: break;
	}
	bound.as.natural = below ? slot->low.natural : slot->high.natural;
	if (below && above)
		slot_fault_(check, "", value, " is in no range", NULL);
	else if (below || above)
		slot_fault_(check, "", value, below ? " is below " : " is above ", &bound);
}

static void
slot_check_element_(slot_check_ *check, const slot_info *slot, const char *at)
{
	slot_value none = slot_value_of_(SLOT_CAST(slot_kind, 0));
	const void *its;

	switch (slot->kind) {
	case SLOT_KIND_TEXT:
		if (!memchr(at, 0, slot->size))
			slot_fault_(check, "the text has no end", none, "", NULL);
		break;
	case SLOT_KIND_OBJECT: slot_check_object_(check, slot_info_class(slot), at); break;
	case SLOT_KIND_OWN:
		its = slot_cell_get_(at);
		if (its)
			slot_check_object_(check, slot_class_of(its), its);
		break;
	case SLOT_KIND_STRING:
	case SLOT_KIND_BYTES:
	case SLOT_KIND_REF:
	case SLOT_KIND_WEAK: break;
	default: slot_check_number_(check, slot, at);
	}
}

/* Own and ref pointers that must be there. */
static bool
slot_is_missing_(const slot_info *slot, const char *at)
{
	char none[8] = {0};

	if (slot->flags & (SLOT_IS_OPTIONAL | SLOT_IS_LIST | SLOT_IS_BOUNDED | SLOT_IS_ARRAY))
		return false;
	return (slot->kind == SLOT_KIND_OWN || slot->kind == SLOT_KIND_REF) &&
	       memcmp(at, none, slot->size) == 0;
}

static void
slot_check_slot_(slot_check_ *check, const slot_class *type, const void *object, int number)
{
	const slot_info *slot = slot_class_info(type, number);
	size_t count = slot_count(type, object, number), start = check->path.length, i;
	bool is_array = (slot->flags & (SLOT_IS_ARRAY | SLOT_IS_BOUNDED | SLOT_IS_LIST)) != 0;
	slot_value none = slot_value_of_(SLOT_CAST(slot_kind, 0));
	const char *at = slot_at_(slot, object);

	if (start)
		slot_say_(&check->path, ".", 1);
	slot_say_(&check->path, slot_class_text(type, slot->name), slot->name_length);
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
				slot_say_natural_(&check->path, i % slot->inner);
			}
			slot_say_(&check->path, "]", 1);
		}
		slot_check_element_(check, slot, at + i * slot->size);
		check->path.length = name;
	}
	check->path.length = start;
}

static void
slot_check_object_(slot_check_ *check, const slot_class *type, const void *object)
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
		slot_say_(&check->path, slot_class_text(type, slot->name), slot->name_length);
		type = slot_class_of(object);
	}
	check->path.length = start;
}

size_t
slot_validate(const slot_class *type, const void *object, slot_report *report, void *context)
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


bool
slot_put_(const slot_class *type, void *object, int number, slot_value value)
{
	return slot_write_at_(type, object, number, 0, value) == SLOT_OK;
}

#endif /* SLOTGEN_IMPLEMENTATION */
