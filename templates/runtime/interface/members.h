/* SPDX-License-Identifier: MIT */
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

/** An owned list or bytes is one pointer to its first element, NULL when empty;
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

/** Takes over an object of a pool that has no other owner, or NULL, and frees
 * what was there. */
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
SLOT_EXTERN void
slot_open_gap(void *elements, size_t i, size_t count, size_t size);

SLOT_EXTERN void
slot_close_gap(void *elements, size_t i, size_t count, size_t size);

/** Moves the element behind count others to before number i. A value that may
 * be one of them is inserted so: copied first, while it stands where it
 * stood. */
SLOT_EXTERN void
slot_move_last(void *elements, size_t i, size_t count, size_t size);
