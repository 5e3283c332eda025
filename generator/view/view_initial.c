/* SPDX-License-Identifier: MIT */
/*
 * What members start with, as C initialisers, which nest as the members do:
 * arrays in arrays, byte structs in them.
 */
#include "view/view_initial.h"

#include "resolve/slot.h"
#include "view/c_text.h"
#include "view/view_constant.h"

static struct slice
number_literal(
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

struct slice
view_number_literal(
	struct builder *builder, const struct slot *slot, struct number number)
{
	return view_by_constant(builder, number.constant,
		number_literal(builder->arena, slot, number));
}

/* The number that a slot's storage starts with. */
struct number
view_initial_number(const struct class *class, size_t index)
{
	const struct slot *slot = class->slots[index];
	struct number number = slot->start;

	if (class->layout->placements[index].presence == PRESENCE_SPARE &&
		!slot->has_default)
		number = (struct number){
			.integer = class->layout->placements[index].spare};
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

struct slice
view_start_text(struct builder *builder, const struct slot *slot)
{
	return view_by_constant(builder, slot->start.constant,
		c_quoted(builder->arena, slot->start_text));
}

/* One element of a member, in C_DEFAULTS. */
static void
add_element(struct builder *builder, struct buffer *text,
	const struct class *class, size_t index, struct number number)
{
	const struct slot *slot = class->slots[index];

	if (slot_is_swapped(class, slot))
		add_bytes(text, class, number_pattern(&slot->type, number),
			slot->type.size_bytes);
	else if (kind_is_number(slot->type.kind))
		buffer_add_slice(
			text, view_number_literal(builder, slot, number));
	else if (slot->type.kind == KIND_TEXT)
		buffer_add_slice(text, view_start_text(builder, slot));
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
add_elements(struct builder *builder, struct buffer *text,
	const struct class *class, size_t index, unsigned dimension,
	uint64_t *element)
{
	const struct slot *slot = class->slots[index];
	uint64_t count, i;

	if (dimension == slot->dimension_count) {
		add_element(builder, text, class, index,
			slot_start_at(slot, *element));
		++*element;
		return;
	}
	count = starts_as_zero(slot) ? 1 : slot->dimensions[dimension];
	buffer_add_text(text, "{");
	for (i = 0; i < count; i++) {
		if (i)
			buffer_add_text(text, ", ");
		add_elements(
			builder, text, class, index, dimension + 1, element);
	}
	buffer_add_text(text, "}");
}

struct slice
view_slot_initial(
	struct builder *builder, const struct class *class, size_t index)
{
	const struct slot *slot = class->slots[index];
	struct buffer text = {.arena = builder->arena};
	uint64_t element = 0;

	if (slot->is_growable)
		return SLICE("NULL");
	if (slot->dimension_count)
		add_elements(builder, &text, class, index, 0, &element);
	else
		add_element(builder, &text, class, index,
			view_initial_number(class, index));
	return buffer_take(&text, builder->arena);
}

/*---- bits -----------------------------------------------------------------*/

/* The bits that a share starts with, not yet in their place. */
static uint64_t
share_start(const struct class *class, const struct word_share *share)
{
	if (share->is_presence)
		return class->slots[share->slot]->has_default;
	return integer_pattern(
		       view_initial_number(class, share->slot).integer) &
		UINT64_MAX >> (64 - share->width);
}

/* What a machine of either order needs, where that differs. */
static struct slice
by_host(struct arena *arena, struct slice little, struct slice big)
{
	if (slice_equal(little, big))
		return little;
	return text_format(arena, "SLOT_BY_HOST_(%.*s, %.*s)",
		SLICE_ARGS(little), SLICE_ARGS(big));
}

/* A word's starting bits. On a machine where the stream begins at the highest
 * bit, those of slots are told by their places from there. */
static uint64_t
word_pattern(const struct class *class, const struct member *member,
	const struct word_share *shares, size_t count, bool on_big_host)
{
	bool is_turned = on_big_host && class_has_stream(class);
	uint64_t pattern = 0;
	size_t i;

	for (i = 0; i < count; i++) {
		const struct word_share *share = &shares[i];
		unsigned bit = share->bit;

		if (is_turned && !share->is_presence)
			bit = (unsigned)member->size * 8 - bit - share->width;
		pattern |= share_start(class, share) << bit;
	}
	return pattern;
}

static struct slice
word_literal(struct arena *arena, const struct member *member, uint64_t pattern)
{
	return member->size == 8 ? c_mask(arena, pattern)
				 : c_hexadecimal(arena, pattern);
}

struct slice
view_word_initial(struct arena *arena, const struct class *class,
	const struct member *member, const struct word_share *shares,
	size_t count)
{
	uint64_t pattern = word_pattern(class, member, shares, count, false);
	struct buffer text = {.arena = arena};

	if (class->byte_order == ORDER_NATIVE)
		return by_host(arena, word_literal(arena, member, pattern),
			word_literal(arena, member,
				word_pattern(
					class, member, shares, count, true)));
	if (member->size == 1)
		return c_hexadecimal(arena, pattern);
	add_bytes(&text, class, pattern, member->size);
	return buffer_take(&text, arena);
}

/* A run's starting bits: the share's come from its first on. */
static void
add_to_run(uint8_t *bytes, const struct word_share *share, uint64_t start,
	bool is_big)
{
	unsigned i;

	for (i = 0; i < share->width; i++) {
		unsigned at = share->bit + i;
		unsigned from = is_big ? share->width - 1 - i : i;

		if (start >> from & 1)
			bytes[at / 8] |= (uint8_t)(1u
				<< (is_big ? 7 - at % 8 : at % 8));
	}
}

static const uint8_t *
run_bytes(struct arena *arena, const struct class *class,
	const struct member *member, const struct word_share *shares,
	size_t count, bool is_big)
{
	uint8_t *bytes = ARENA_ARRAY(arena, uint8_t, (size_t)member->size);
	size_t i;

	for (i = 0; i < count; i++)
		add_to_run(bytes, &shares[i], share_start(class, &shares[i]),
			is_big);
	return bytes;
}

struct slice
view_run_initial(struct arena *arena, const struct class *class,
	const struct member *member, const struct word_share *shares,
	size_t count)
{
	const uint8_t *little = run_bytes(arena, class, member, shares, count,
		class->byte_order == ORDER_BIG);
	const uint8_t *big = run_bytes(arena, class, member, shares, count,
		class->byte_order != ORDER_LITTLE);
	struct buffer text = {.arena = arena};
	uint64_t i;

	for (i = 0; i < member->size; i++) {
		struct slice byte = by_host(arena,
			text_format(arena, "0x%02x", little[i]),
			text_format(arena, "0x%02x", big[i]));

		buffer_format(
			&text, "%s%.*s", i ? ", " : "{", SLICE_ARGS(byte));
	}
	buffer_add_text(&text, "}");
	return buffer_take(&text, arena);
}

/*---- counts ---------------------------------------------------------------*/

struct slice
view_count_initial(const struct class *class, const struct member *member)
{
	if (class->byte_order == ORDER_NATIVE || member->size == 1)
		return SLICE("0");
	return member->size == 2 ? SLICE("{{0, 0}}") : SLICE("{{0, 0, 0, 0}}");
}
