/* SPDX-License-Identifier: MIT */
/*
 * What members start with, as C initialisers, which nest as the members do:
 * arrays in arrays, byte structs in them.
 */
#include "view/view_initial.h"

#include "resolve/slot.h"
#include "view/c_text.h"

struct slice
view_number_literal(
	struct arena *arena, const struct slot *slot, struct number number)
{
	switch (slot->type.kind) {
	case KIND_BOOL:
		return number.integer.magnitude ? SLICE("true")
						: SLICE("false");
	case KIND_CHAR:
		return c_character(
			arena, (unsigned char)number.integer.magnitude);
	case KIND_REAL:
		return c_real(arena, number.real, slot->type.size_bytes == 4);
	case KIND_INT:
	case KIND_UINT:
	case KIND_ENUM:
	case KIND_TEXT:
	case KIND_STRING:
	case KIND_BYTES:
	case KIND_OBJECT:
	case KIND_VOID:
		break;
	}
	return c_integer(arena, number.integer);
}

/* The number that a slot's storage starts with. */
struct number
view_initial_number(const struct class *class, size_t index)
{
	const struct slot *slot = class->slots[index];
	struct number number = slot->start;

	if (class->layout->placements[index].presence == PRESENCE_SPARE &&
		!slot->has_default)
		number.integer = class->layout->placements[index].spare;
	return number;
}

/* A byte struct: the bytes of a number in the order of the class. */
static void
add_bytes(struct buffer *text, const struct class *class, uint64_t pattern,
	uint64_t size)
{
	uint64_t i;

	buffer_add_text(text, "{{");
	for (i = 0; i < size; i++) {
		uint64_t shift = class->byte_order == ORDER_BIG
			? (size - 1 - i) * 8
			: i * 8;

		buffer_format(text, "%s0x%02x", i ? ", " : "",
			(unsigned)(pattern >> shift & 0xff));
	}
	buffer_add_text(text, "}}");
}

/* One element of a member, in C_DEFAULTS. */
static void
add_element(struct arena *arena, struct buffer *text, const struct class *class,
	size_t index, struct number number)
{
	const struct slot *slot = class->slots[index];

	if (slot_is_swapped(class, slot))
		add_bytes(text, class, number_pattern(&slot->type, number),
			slot->type.size_bytes);
	else if (kind_is_number(slot->type.kind))
		buffer_add_slice(
			text, view_number_literal(arena, slot, number));
	else if (slot->type.kind == KIND_TEXT)
		buffer_add_slice(text, c_quoted(arena, slot->start_text));
	else if (slot_embeds(slot, IN_OBJECT_OR_LIST))
		buffer_format(text, "%.*s_DEFAULTS",
			SLICE_ARGS(slot->type.class->identifier));
	else if (slot->hold == HOLD_WEAK)
		buffer_add_text(text, "{0, 0}");
	else
		buffer_add_text(
			text, slot_is_index(class, slot) ? "0" : "NULL");
}

static bool
starts_as_zero(const struct slot *slot)
{
	return !slot_embeds(slot, IN_OBJECT_OR_LIST) &&
		slot->start_kind != START_LIST &&
		slot->start_text.length == 0 &&
		(!kind_is_number(slot->type.kind) ||
			number_pattern(&slot->type, slot->start) == 0);
}

/* Nested braces, one level a dimension. Zeros need one element: the rest of
 * an array is zero without being said. */
static void
add_elements(struct arena *arena, struct buffer *text,
	const struct class *class, size_t index, unsigned dimension,
	uint64_t *element)
{
	const struct slot *slot = class->slots[index];
	uint64_t count, i;

	if (dimension == slot->dimension_count) {
		add_element(arena, text, class, index,
			slot_start_at(slot, *element));
		++*element;
		return;
	}
	count = starts_as_zero(slot) ? 1 : slot->dimensions[dimension];
	buffer_add_text(text, "{");
	for (i = 0; i < count; i++) {
		if (i)
			buffer_add_text(text, ", ");
		add_elements(arena, text, class, index, dimension + 1, element);
	}
	buffer_add_text(text, "}");
}

struct slice
view_slot_initial(struct arena *arena, const struct class *class, size_t index)
{
	const struct slot *slot = class->slots[index];
	struct buffer text = {0};
	uint64_t element = 0;

	if (slot->is_growable)
		return SLICE("NULL");
	if (slot->dimension_count)
		add_elements(arena, &text, class, index, 0, &element);
	else
		add_element(arena, &text, class, index,
			view_initial_number(class, index));
	return buffer_take(&text, arena);
}

struct slice
view_word_initial(struct arena *arena, const struct class *class,
	uint64_t pattern, const struct member *member)
{
	struct buffer text = {0};

	if (member->size == 8 && class->byte_order == ORDER_NATIVE)
		return c_mask(arena, pattern);
	if (member->size == 1 || class->byte_order == ORDER_NATIVE)
		return c_hexadecimal(arena, pattern);
	add_bytes(&text, class, pattern, member->size);
	return buffer_take(&text, arena);
}

struct slice
view_count_initial(const struct class *class, const struct member *member)
{
	if (class->byte_order == ORDER_NATIVE || member->size == 1)
		return SLICE("0");
	return member->size == 2 ? SLICE("{{0, 0}}") : SLICE("{{0, 0, 0, 0}}");
}
