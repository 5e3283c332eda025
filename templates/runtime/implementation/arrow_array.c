/* SPDX-License-Identifier: MIT */
/*---- arrow_array.c -------------------------------------------------------*/

/*
 * Arrays with memory of their own: each is released by itself, wherever its
 * struct has been moved to, and however far it had come when memory was short.
 */

#include <errno.h>

#define SLOT_ARROW_ALIGN_ SLOT_CAST(size_t, 64)

/* What an array has: of each buffer the memory, and its children side by side.
 */
typedef struct slot_part_ {
	const void *buffers[3];
	void *memory[3];
	struct ArrowArray *children;
	struct ArrowArray **list;
} slot_part_;

/* Zeros; NULL: out of memory. */
static void *
slot_arrow_zeros_(size_t count, size_t size)
{
	void *memory = NULL;

	if (count < SIZE_MAX / 2 / size)
		memory = SLOT_MALLOC(count * size + 1);
	if (memory)
		memset(memory, 0, count * size + 1);
	return memory;
}

static void
slot_array_release_(struct ArrowArray *array)
{
	slot_part_ *part = SLOT_CAST(slot_part_ *, array->private_data);
	int64_t i;

	for (i = 0; i < array->n_children; i++)
		if (array->children[i]->release)
			array->children[i]->release(array->children[i]);
	if (array->dictionary && array->dictionary->release)
		array->dictionary->release(array->dictionary);
	for (i = 0; i < 3; i++)
		slot_free_memory_(part->memory[i]);
	slot_free_memory_(array->dictionary);
	slot_free_memory_(part->children);
	slot_free_memory_(part->list);
	SLOT_FREE(part);
	array->release = NULL;
}

/* An array that can be released from here on; false: out of memory. */
static bool
slot_array_begin_(struct ArrowArray *array, size_t length, int buffers)
{
	void *memory = slot_arrow_zeros_(1, sizeof(slot_part_));

	if (!memory)
		return false;
	memset(array, 0, sizeof *array);
	array->length = SLOT_CAST(int64_t, length);
	array->n_buffers = buffers;
	array->buffers = SLOT_CAST(slot_part_ *, memory)->buffers;
	array->private_data = memory;
	array->release = slot_array_release_;
	return true;
}

static bool
slot_array_have_children_(struct ArrowArray *array, size_t count)
{
	slot_part_ *part = SLOT_CAST(slot_part_ *, array->private_data);
	size_t i;

	part->children = SLOT_CAST(struct ArrowArray *,
		slot_arrow_zeros_(count, sizeof *part->children));
	part->list = SLOT_CAST(struct ArrowArray **,
		slot_arrow_zeros_(count, sizeof *part->list));
	if (!part->children || !part->list)
		return false;
	for (i = 0; i < count; i++)
		part->list[i] = &part->children[i];
	array->children = part->list;
	array->n_children = SLOT_CAST(int64_t, count);
	return true;
}

static bool
slot_array_have_dictionary_(struct ArrowArray *array)
{
	array->dictionary = SLOT_CAST(struct ArrowArray *,
		slot_arrow_zeros_(1, sizeof *array->dictionary));
	return array->dictionary != NULL;
}

/* Of a number of bytes, with zeros up to the next multiple of 64; NULL: out of
 * memory. */
static void *
slot_array_buffer_(struct ArrowArray *array, int number, size_t size)
{
	slot_part_ *part = SLOT_CAST(slot_part_ *, array->private_data);
	size_t whole = (size / SLOT_ARROW_ALIGN_ + 1) * SLOT_ARROW_ALIGN_;
	char *at = NULL;

	if (size < SIZE_MAX / 2)
		at = SLOT_CAST(char *, SLOT_MALLOC(whole + SLOT_ARROW_ALIGN_));
	if (!at)
		return NULL;
	part->memory[number] = at;
	at += SLOT_ARROW_ALIGN_ - (SLOT_ADDRESS_(at) & (SLOT_ARROW_ALIGN_ - 1));
	memset(at + size, 0, whole - size);
	part->buffers[number] = at;
	return at;
}

/* One that is all zeros: bits to be set. */
static unsigned char *
slot_array_bits_(struct ArrowArray *array, int number, size_t count)
{
	void *at = slot_array_buffer_(array, number, (count + 7) / 8);

	if (at)
		memset(at, 0, (count + 7) / 8);
	return SLOT_CAST(unsigned char *, at);
}

static inline void
slot_array_bit_(unsigned char *bits, size_t i, bool is)
{
	bits[i / 8] = SLOT_CAST(
		unsigned char, bits[i / 8] | SLOT_CAST(unsigned, is) << i % 8);
}

/* Bits from there on, of which none is set yet, a multiple of 8, from numbers
 * that are 0 or 1; how many are 1. */
static size_t
slot_array_bits_put_(
	unsigned char *bits, size_t first, const uint64_t *from, size_t count)
{
	uint64_t byte;
	size_t ones = 0, i;

	bits += first / 8;
	for (i = 0; count - i >= 8; i += 8) {
		byte = from[i] | from[i + 1] << 1 | from[i + 2] << 2 |
			from[i + 3] << 3 | from[i + 4] << 4 | from[i + 5] << 5 |
			from[i + 6] << 6 | from[i + 7] << 7;
		bits[i / 8] = SLOT_CAST(unsigned char, byte);
	}
	for (; i < count; i++)
		slot_array_bit_(bits, i, from[i] != 0);
	for (i = 0; i < count; i++)
		ones += SLOT_CAST(size_t, from[i]);
	return ones;
}

/* Texts side by side, all that are to be told; their lengths are in offsets,
 * behind each one's place. NULL: out of memory. */
static char *
slot_array_texts_(struct ArrowArray *array, int32_t *offsets, size_t count)
{
	size_t i;

	offsets[0] = 0;
	for (i = 0; i < count; i++)
		offsets[i + 1] += offsets[i];
	return SLOT_CAST(char *,
		slot_array_buffer_(
			array, 2, SLOT_CAST(size_t, offsets[count])));
}
