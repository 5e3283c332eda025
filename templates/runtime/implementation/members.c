/* SPDX-License-Identifier: MIT */
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

/* Memory, or none. */
static inline void
slot_free_memory_(const void *memory)
{
	if (memory)
		SLOT_FREE(SLOT_NOT_CONST_(memory));
}

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

/* Bytes of the character there, 1 to 4; 0: it is none; 5: end comes before it
 * can be told. */
static inline unsigned
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

void
slot_open_gap(void *elements, size_t i, size_t count, size_t size)
{
	char *at = SLOT_CAST(char *, elements) + i * size;

	memmove(at + size, at, (count - i) * size);
}

void
slot_close_gap(void *elements, size_t i, size_t count, size_t size)
{
	char *at = SLOT_CAST(char *, elements) + i * size;

	memmove(at, at + size, (count - i - 1) * size);
}

void
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
