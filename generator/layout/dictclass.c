/* SPDX-License-Identifier: MIT */
/*
 * With n slots, from Objects/dictobject.c and
 * Include/internal/pycore_gc.h of CPython 3.11; tests/bench/layout/measure.py
 * finds the same bytes with tracemalloc:
 *
 *     object   56: 16 of the collector, 8 each to the values and the
 *              dictionary, 16 of count and type, 8 to weak references
 *     values   n < 30: c pointers, c = min(n + 1, 29), behind c + 2 bytes of
 *              insertion order in whole words
 *     dict     n >= 30, instead: 64, and a table of s places, s the power of
 *              two from 128 on that has 2s/3 >= n: 32, s indexes of a byte
 *              (2 from 256 places on), 2s/3 entries of 16
 *     number   an int or a float 32; none for bools, enums, characters and
 *              what stays within -5..256: those objects are shared
 *     text     a str of all its characters: 49 and one for each
 *     array    a list: 56, 8 for each element, and the elements
 *     embedded an object of its own
 *
 * Blocks come in steps of 16 bytes; beyond 512 malloc adds 8 first. What a
 * slot points to counts nowhere: it is the same whatever holds the pointer.
 */
#include "layout/dictclass.h"

#include "layout/placement.h"

#define OBJECT_BYTES 56
#define SHARED_SLOTS 30 /* that many share no table of names */
#define DICT_BYTES 64
#define TABLE_BYTES 32
#define TABLE_PLACES 128 /* of the first table of its own */
#define ENTRY_BYTES 16
#define POINTER_BYTES 8
#define NUMBER_BYTES 32
#define TEXT_BYTES 49
#define LIST_BYTES 56
#define BLOCK_STEP 16
#define BLOCK_MOST 512 /* of CPython's own allocator */
#define MALLOC_BYTES 8
#define SHARED_LOWEST 5 /* below zero */
#define SHARED_HIGHEST 256

static uint64_t
block(uint64_t bytes)
{
	if (bytes > BLOCK_MOST)
		bytes += MALLOC_BYTES;
	return (bytes + BLOCK_STEP - 1) / BLOCK_STEP * BLOCK_STEP;
}

/*---- the object and its table ---------------------------------------------*/

static uint64_t
values_size(uint64_t slots)
{
	uint64_t capacity = slots + 1 < SHARED_SLOTS ? slots + 1
						     : SHARED_SLOTS - 1;
	uint64_t order = (capacity + 2 + POINTER_BYTES - 1) / POINTER_BYTES;

	return block((order + capacity) * POINTER_BYTES);
}

static uint64_t
dictionary_size(uint64_t slots)
{
	uint64_t places = TABLE_PLACES, index_bytes;

	while (places * 2 / 3 < slots)
		places *= 2;
	/* 4 bytes from 65,536 places on: LIMIT_CLASS_SLOTS needs 8,192 */
	index_bytes = places == TABLE_PLACES ? 1 : 2;
	return block(DICT_BYTES) +
		block(TABLE_BYTES + places * index_bytes +
			places * 2 / 3 * ENTRY_BYTES);
}

/*---- values ---------------------------------------------------------------*/

static bool
is_shared_range(struct integer low, struct integer high)
{
	return (!low.negative || low.magnitude <= SHARED_LOWEST) &&
		(high.negative || high.magnitude <= SHARED_HIGHEST);
}

/* Whether every number of the slot is an object that exists once. */
static bool
is_shared(const struct slot *slot)
{
	const struct value_type *type = &slot->type;
	bool is_signed = type->kind == KIND_INT;
	unsigned bits = slot->bits ? slot->bits : type->size_bytes * 8;

	if (type->has_in)
		return is_shared_range(type->low.integer, type->high.integer);
	return is_shared_range(integer_lowest(bits, is_signed),
		integer_highest(bits, is_signed));
}

/* What an element takes beside the pointer to it. */
static uint64_t
value_size(const struct slot *slot)
{
	switch (slot->type.kind) {
	case KIND_INT:
	case KIND_UINT:
		return is_shared(slot) ? 0 : NUMBER_BYTES;
	case KIND_REAL:
		return NUMBER_BYTES;
	case KIND_TEXT:
		/* texts of none and of one character are shared */
		return slot->text_bytes > 2
			? block(TEXT_BYTES + slot->text_bytes - 1)
			: 0;
	case KIND_OBJECT:
		return slot->hold == HOLD_VALUE
			? slot->type.class->layout->dictclass_size
			: 0;
	case KIND_BOOL:
	case KIND_CHAR:
	case KIND_ENUM:
	case KIND_STRING:
	case KIND_BYTES:
	case KIND_VOID:
		break;
	}
	return 0;
}

static uint64_t
slot_size(const struct slot *slot)
{
	uint64_t count = slot->element_count;

	if (slot->is_growable)
		return 0;
	if (!slot->dimension_count)
		return value_size(slot);
	return block(LIST_BYTES) + block(count * POINTER_BYTES) +
		count * value_size(slot);
}

uint64_t
dictclass_size(const struct class *class)
{
	uint64_t bytes = block(OBJECT_BYTES);
	size_t i;

	bytes += class->slot_count < SHARED_SLOTS
		? values_size(class->slot_count)
		: dictionary_size(class->slot_count);
	for (i = 0; i < class->slot_count; i++)
		bytes += slot_size(class->slots[i]);
	return bytes;
}
