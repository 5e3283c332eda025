/* SPDX-License-Identifier: MIT */
/*
 * A slot's number as the bytes and bits of the object, where --describe says
 * that it lies, in the byte order that the class has; and what validate tells
 * of numbers that are put there behind every setter's back.
 */
#include "drive.h"

#include <math.h>
#include <stdlib.h>

/* Bit p of an object: from the lowest of its byte, or from the highest. */
static unsigned
bit_of_byte(const struct oracle_class *class, size_t p)
{
	return class->is_big ? 7 - p % 8 : p % 8;
}

static unsigned
width_of(const struct oracle_slot *slot)
{
	return (unsigned)(slot->width ? slot->width : slot->size * 8);
}

static bool
is_little_machine(void)
{
	uint16_t one = 1;
	unsigned char byte;

	memcpy(&byte, &one, 1);
	return byte == 1;
}

static bool
lies_in_bits(const struct oracle_slot *slot)
{
	return is_little_machine() && strchr("iuberc", slot->kind) &&
		slot->shape == ' ' && slot->first_bit >= 0 && slot->size > 0 &&
		width_of(slot) <= 64;
}

/* The number's bit k from the lowest. */
static size_t
place_of_bit(const struct oracle_class *class, const struct oracle_slot *slot,
	unsigned k)
{
	size_t first = (size_t)slot->first_bit;

	return class->is_big ? first + width_of(slot) - 1 - k : first + k;
}

static uint64_t
bits_there(const struct oracle_class *class, const struct oracle_slot *slot,
	const unsigned char *object)
{
	uint64_t number = 0;
	unsigned k;

	for (k = 0; k < width_of(slot); k++) {
		size_t p = place_of_bit(class, slot, k);

		number |= (uint64_t)(object[p / 8] >> bit_of_byte(class, p) & 1)
			<< k;
	}
	return number;
}

static void
put_bits(const struct oracle_class *class, const struct oracle_slot *slot,
	unsigned char *object, uint64_t number)
{
	unsigned k;

	for (k = 0; k < width_of(slot); k++) {
		size_t p = place_of_bit(class, slot, k);
		unsigned bit = 1u << bit_of_byte(class, p);

		object[p / 8] = (unsigned char)(number >> k & 1
				? object[p / 8] | bit
				: object[p / 8] & ~bit);
	}
}

/* As it is stored. */
static uint64_t
stored(const struct oracle_slot *slot, uint64_t number)
{
	float real = (float)oracle_real(number);
	uint32_t bits;

	if (slot->kind == 'r' && slot->is_float) {
		memcpy(&bits, &real, sizeof bits);
		return bits;
	}
	return width_of(slot) == 64
		? number
		: number & ((UINT64_C(1) << width_of(slot)) - 1);
}

static bool
is_nan_number(const struct oracle_slot *slot, uint64_t number)
{
	return slot->kind == 'r' && isnan(oracle_real(number));
}

void
check_bytes(const struct oracle_class *class, const struct oracle_slot *slot,
	const struct datum *wanted, const void *object, const char *after)
{
	uint64_t found;

	if (!lies_in_bits(slot) || is_nan_number(slot, wanted->number))
		return;
	found = bits_there(class, slot, object);
	detail("%#llx, not %#llx", (unsigned long long)found,
		(unsigned long long)stored(slot, wanted->number));
	check(found == stored(slot, wanted->number),
		"bytes of the object after %s", after);
}

static void
count_faults(void *context, const char *path, const char *fault)
{
	(void)context;
	detail("%s %s", path, fault);
}

/* A number that is put there: validate tells what no setter lets in, once. */
void
check_told(const struct oracle_class *class, const struct oracle_slot *slot,
	const struct value *value, const void *background)
{
	size_t before, after;
	struct datum got;
	uint64_t old;
	void *object;

	if (!lies_in_bits(slot) || value->is_only_json || !slot->accepts ||
		!slot->is_set_by_bit ||
		is_nan_number(slot, value->datum.number))
		return;
	copy_to(class, 1, background);
	object = object_at(1);
	if (!slot->has || slot->has(object)) {
		before = slot_validate(class->type, object, count_faults, NULL);
		old = bits_there(class, slot, object);
		put_bits(
			class, slot, object, stored(slot, value->datum.number));
		memset(&got, 0, sizeof got);
		slot->get(object, 0, &got);
		after = slot_validate(class->type, object, count_faults, NULL);
		check(after == before + !slot->accepts(got.number),
			"validate of what setters refuse");
		put_bits(class, slot, object, old);
	}
	drop(class, 1);
}
