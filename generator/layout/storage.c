/* SPDX-License-Identifier: MIT */
/*
 * Bytes come from the kind and the target's table. Bits are as many as the
 * range needs, with a sign where it goes below zero. "Not set" is free where
 * there is a pointer that may be NULL or a number outside the range, and takes
 * a presence bit where there is neither.
 */
#include "layout/storage.h"

#include <string.h>

#include "resolve/slot.h"

#define HANDLE_BYTES 8 /* weak: uint32_t index, generation */
#define HANDLE_ALIGN 4
#define INDEX_BYTES 4 /* refs: index32 */
#define PLAIN_ENUM_BYTES 4

/* A number, bool or enum in the object itself. */
static bool
is_scalar(const struct slot *slot)
{
	return slot->hold == HOLD_VALUE && !slot_is_array(slot) &&
		!slot->is_growable;
}

/*---- bytes ----------------------------------------------------------------*/

struct bytes {
	uint64_t size, align;
};

static struct bytes
number_bytes(unsigned size, const struct target *target)
{
	return (struct bytes){size, target_align(target, size)};
}

static struct bytes
pointer_bytes(const struct target *target)
{
	return (struct bytes){target->pointer_bytes, target->pointer_bytes};
}

static struct bytes
object_bytes(const struct class *class, const struct slot *slot,
	const struct target *target)
{
	const struct layout *layout;

	switch (slot->hold) {
	case HOLD_VALUE:
		/* absent only while the family of an earlier class is weighed
		 */
		layout = slot->type.class->layout;
		if (!layout)
			return (struct bytes){1, 1};
		return (struct bytes){layout->size, layout->align};
	case HOLD_REF:
		if (slot_is_index(class, slot))
			return number_bytes(INDEX_BYTES, target);
		return pointer_bytes(target);
	case HOLD_OWN:
		return pointer_bytes(target);
	case HOLD_WEAK:
		return (struct bytes){HANDLE_BYTES, HANDLE_ALIGN};
	}
	return pointer_bytes(target);
}

static struct bytes
element_bytes(const struct class *class, const struct slot *slot,
	const struct target *target)
{
	switch (slot->type.kind) {
	case KIND_BOOL:
	case KIND_CHAR:
		return (struct bytes){1, 1};
	case KIND_INT:
	case KIND_UINT:
	case KIND_REAL:
	case KIND_ENUM:
		return number_bytes(slot->type.size_bytes, target);
	case KIND_TEXT:
		return (struct bytes){slot->text_bytes, 1};
	case KIND_STRING:
	case KIND_BYTES:
	case KIND_VOID:
		return pointer_bytes(target);
	case KIND_OBJECT:
		return object_bytes(class, slot, target);
	}
	return pointer_bytes(target);
}

uint64_t
storage_element_size(const struct class *class, const struct slot *slot,
	const struct target *target)
{
	return element_bytes(class, slot, target).size;
}

static unsigned
count_bytes(uint64_t most)
{
	return most <= UINT8_MAX ? 1 : most <= UINT16_MAX ? 2 : 4;
}

/*---- bits -----------------------------------------------------------------*/

/* Whether some numbers of the storage are never used. */
static bool
leaves_numbers(const struct value_type *type)
{
	return type->has_in ||
		(type->kind == KIND_ENUM && !type->enumeration->is_open);
}

/* Bits that a slot takes where it shares a word; 0 where it cannot. All bits of
 * a type are a member, unless they may begin inside a byte. */
static unsigned
word_bits(const struct class *class, const struct slot *slot)
{
	const struct value_type *type = &slot->type;
	unsigned bits = 0, most = type->size_bytes * 8;

	if (!is_scalar(slot) || slot->is_hot)
		return 0;
	switch (type->kind) {
	case KIND_BOOL:
		return 1;
	case KIND_INT:
	case KIND_UINT:
	case KIND_ENUM:
		if (slot->bits)
			bits = slot->bits;
		else if (leaves_numbers(type))
			bits = integer_bits(
				type->low.integer, type->high.integer);
		if (slot->bits && class->layout_mode == LAYOUT_PACKED)
			most++;
		return bits < most ? bits : 0;
	case KIND_CHAR:
	case KIND_REAL:
	case KIND_TEXT:
	case KIND_STRING:
	case KIND_BYTES:
	case KIND_OBJECT:
	case KIND_VOID:
		return 0;
	}
	return 0;
}

/*---- presence -------------------------------------------------------------*/

static bool
has_null(const struct slot *slot)
{
	if (slot_is_array(slot))
		return false;
	return slot->is_growable || slot->type.kind == KIND_STRING ||
		slot->type.kind == KIND_BYTES || slot->type.kind == KIND_VOID ||
		slot->hold != HOLD_VALUE;
}

/* A number of storage with that many bits that is in no range: the end that
 * is farther from zero first. */
static bool
spare_number(const struct value_type *type, unsigned bits, bool is_signed,
	struct integer *spare)
{
	struct integer lowest = integer_lowest(bits, is_signed);
	struct integer highest = integer_highest(bits, is_signed);
	bool below = integer_compare(lowest, type->low.integer) < 0;

	if (!leaves_numbers(type))
		return false;
	if (is_signed && below)
		*spare = lowest;
	else if (integer_compare(highest, type->high.integer) > 0)
		*spare = highest;
	else if (below)
		*spare = lowest;
	else
		return false;
	return true;
}

static void
set_presence(const struct slot *slot, struct storage *storage)
{
	enum kind kind = slot->type.kind;

	if (!slot->opt)
		return;
	storage->whole_presence = PRESENCE_BIT;
	storage->bits_presence = PRESENCE_BIT;
	if (has_null(slot))
		storage->whole_presence = PRESENCE_NULL;
	if (!is_scalar(slot) ||
		(kind != KIND_INT && kind != KIND_UINT && kind != KIND_ENUM) ||
		(slot->bits && !slot->type.has_in))
		return;
	if (spare_number(&slot->type, (unsigned)storage->size * 8,
		    slot_is_signed(slot, 0), &storage->whole_spare))
		storage->whole_presence = PRESENCE_SPARE;
	if (storage->bits &&
		spare_number(&slot->type, storage->bits,
			slot_is_signed(slot, storage->bits),
			&storage->bits_spare))
		storage->bits_presence = PRESENCE_SPARE;
}

/*---- all of it ------------------------------------------------------------*/

bool
storage_of(const struct class *class, const struct slot *slot,
	const struct target *target, struct storage *storage)
{
	struct bytes bytes = element_bytes(class, slot, target);
	bool fits = true;

	memset(storage, 0, sizeof *storage);
	if (slot->is_growable)
		bytes = pointer_bytes(target);
	if (bytes.size > LIMIT_OBJECT_BYTES && slot->type.kind == KIND_OBJECT)
		bytes.size = bytes.align; /* reported at its own class */
	storage->size = bytes.size;
	storage->align = bytes.align;
	if (slot_is_array(slot)) {
		fits = slot->element_count <= LIMIT_OBJECT_BYTES / bytes.size;
		if (fits)
			storage->size *= slot->element_count;
		if (slot->is_bounded)
			storage->count_bytes = count_bytes(slot->dimensions[0]);
	}
	if (storage->size > LIMIT_OBJECT_BYTES) {
		fits = false;
		storage->size = bytes.align;
	}
	storage->bits = word_bits(class, slot);
	storage->needed_bits = storage->bits
		? storage->bits
		: (storage->size + storage->count_bytes) * 8;
	set_presence(slot, storage);
	return fits;
}

struct storage
storage_of_pointer(const struct target *target)
{
	struct bytes bytes = pointer_bytes(target);
	struct storage storage = {.size = bytes.size,
		.align = bytes.align,
		.needed_bits = bytes.size * 8};

	return storage;
}

void
storage_make_plain(const struct slot *slot, struct storage *storage)
{
	uint64_t elements = slot_is_array(slot) ? slot->element_count : 1;

	if (slot->type.kind == KIND_ENUM && !slot->is_growable &&
		slot->type.enumeration->size_bytes < PLAIN_ENUM_BYTES) {
		storage->align = PLAIN_ENUM_BYTES;
		storage->size = elements * PLAIN_ENUM_BYTES;
	}
	if (slot_embeds(slot, IN_OBJECT) && slot->type.class->layout) {
		storage->align = slot->type.class->layout->plain_align;
		storage->size = elements * slot->type.class->layout->plain_size;
	}
	storage->bits = 0;
	if (storage->whole_presence == PRESENCE_SPARE)
		storage->whole_presence = PRESENCE_BIT;
}
