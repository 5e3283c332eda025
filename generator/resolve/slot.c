/* SPDX-License-Identifier: MIT */
/*
 * Answers about one slot, from the fields that resolve and name have set. Where
 * a report and the header still answer differently, both answers stand here,
 * side by side, and the caller names the one it wants.
 */
#include "resolve/slot.h"

#include <string.h>

/*---- what it holds --------------------------------------------------------*/

bool
slot_is_array(const struct slot *slot)
{
	return !slot->is_growable && slot->dimension_count > 0;
}

bool
slot_embeds(const struct slot *slot, enum embedding where)
{
	return slot->type.kind == KIND_OBJECT && slot->hold == HOLD_VALUE &&
		(where == IN_OBJECT_OR_LIST || !slot->is_growable);
}

bool
slot_is_index(const struct class *class, const struct slot *slot)
{
	return class->refs_are_indexes && slot->hold == HOLD_REF &&
		slot->type.kind == KIND_OBJECT;
}

bool
slot_is_borrowed_text(const struct slot *slot)
{
	return slot->type.kind == KIND_STRING && slot->hold == HOLD_REF;
}

bool
slot_element_owns(const struct slot *slot)
{
	return slot->hold == HOLD_OWN ||
		(slot_embeds(slot, IN_OBJECT_OR_LIST) &&
			slot->type.class->owns);
}

bool
slot_is_swapped(const struct class *class, const struct slot *slot)
{
	return class->byte_order != ORDER_NATIVE &&
		kind_is_number(slot->type.kind) && slot->type.size_bytes > 1;
}

bool
slot_has_range(const struct slot *slot)
{
	return value_is_bounded(&slot->type) ||
		(slot->bits && slot->type.kind != KIND_BOOL &&
			slot->bits < slot->type.size_bytes * 8);
}

bool
slot_is_signed(const struct slot *slot, unsigned width)
{
	const struct enumeration *enumeration = slot->type.enumeration;
	bool goes_below = slot->type.low.integer.negative;

	if (slot->type.kind == KIND_INT)
		return !width || slot->bits || goes_below;
	if (slot->type.kind == KIND_ENUM)
		return !width || enumeration->is_open ? enumeration->is_signed
						      : goes_below;
	return false;
}

static unsigned
number_bits(const struct slot *slot)
{
	return slot->bits ? slot->bits : slot->type.size_bytes * 8;
}

struct integer
slot_lowest(const struct slot *slot)
{
	return integer_lowest(
		number_bits(slot), slot_is_signed(slot, slot->bits));
}

struct integer
slot_highest(const struct slot *slot)
{
	return integer_highest(
		number_bits(slot), slot_is_signed(slot, slot->bits));
}

bool
slot_same_storage(const struct slot *a, const struct slot *b)
{
	const struct value_type *x = &a->type, *y = &b->type;

	return x->kind == y->kind && x->size_bytes == y->size_bytes &&
		x->enumeration == y->enumeration && x->class == y->class &&
		number_compare(x->kind, x->low, y->low) == 0 &&
		number_compare(x->kind, x->high, y->high) == 0 &&
		a->hold == b->hold && a->opt == b->opt &&
		a->is_growable == b->is_growable &&
		a->is_bounded == b->is_bounded &&
		a->dimension_count == b->dimension_count &&
		memcmp(a->dimensions, b->dimensions, sizeof a->dimensions) ==
		0 &&
		a->text_bytes == b->text_bytes && a->bits == b->bits &&
		a->is_hot == b->is_hot;
}

struct class *
slot_class(const struct slot *slot)
{
	return slot->narrowed ? slot->narrowed : slot->type.class;
}

bool
slot_checks_class(const struct slot *slot)
{
	return slot->narrowed && slot->hold == HOLD_OWN;
}

/*---- how it starts --------------------------------------------------------*/

bool
slot_may_be_unset(const struct slot *slot)
{
	return slot->opt && !slot->is_required;
}

bool
slot_is_needed(const struct slot *slot)
{
	return !slot_may_be_unset(slot) && !slot->has_default;
}

bool
slot_starts_unset(const struct slot *slot)
{
	return slot->opt && !slot->has_default;
}

const struct literal *
slot_default(const struct slot *slot)
{
	return slot->text->declaration.start->kind != LITERAL_NONE
		? slot->text->declaration.start
		: &slot->text->keys->ifabsent;
}

struct slice
slot_default_text(const struct slot *slot)
{
	const struct literal *literal = slot_default(slot);

	return literal->place.source ? place_text(literal->place)
				     : literal->text;
}

struct number
slot_start_at(const struct slot *slot, uint64_t index)
{
	return slot->start_kind == START_LIST ? slot->starts[index]
					      : slot->start;
}

const char *
slot_number_text(
	struct arena *arena, const struct slot *slot, struct number number)
{
	const struct enum_value *value = NULL;

	if (slot->type.kind == KIND_ENUM)
		value = enum_value_of(slot->type.enumeration, number.integer);
	if (value)
		return slice_copy(arena, value->name.text).bytes;
	if (slot->type.kind == KIND_BOOL)
		return number.integer.magnitude ? "true" : "false";
	return number_text(arena, &slot->type, number);
}

/*---- in words -------------------------------------------------------------*/

const char *
ownership_name(enum ownership hold)
{
	switch (hold) {
	case HOLD_VALUE:
		return "value";
	case HOLD_REF:
		return "ref";
	case HOLD_OWN:
		return "own";
	case HOLD_WEAK:
		return "weak";
	}
	return "";
}

static const char *
hold_words(const struct slot *slot, enum type_wording wording)
{
	bool is_object = slot->type.kind == KIND_OBJECT;
	bool is_void = slot->type.kind == KIND_VOID;

	switch (slot->hold) {
	case HOLD_OWN:
		return is_object ? "own " : "";
	case HOLD_WEAK:
		return "weak ";
	case HOLD_REF:
		return is_void && wording == WORDED_AS_DECLARED ? "" : "ref ";
	case HOLD_VALUE:
		break;
	}
	return "";
}

void
slot_add_lengths(struct buffer *text, const struct slot *slot)
{
	unsigned i;

	if (slot->is_growable)
		buffer_add_text(text, "[]");
	for (i = 0; i < slot->dimension_count; i++)
		buffer_format(text, "[%s%llu]",
			i == 0 && slot->is_bounded ? "<=" : "",
			(ull)slot->dimensions[i]);
	if (slot->type.kind == KIND_TEXT)
		buffer_format(text, "[%llu]", (ull)slot->text_bytes);
}

struct slice
slot_declared_type(
	struct arena *arena, const struct slot *slot, enum type_wording wording)
{
	bool is_pointer = slot->hold != HOLD_VALUE &&
		(slot->type.kind == KIND_OBJECT ||
			slot->type.kind == KIND_VOID);
	struct buffer text = {.arena = arena};

	buffer_add_text(&text, hold_words(slot, wording));
	buffer_add_slice(&text,
		slot->narrowed ? slot->narrowed->name.text
			       : value_name(&slot->type, wording));
	if (is_pointer)
		buffer_add_text(&text, " *");
	slot_add_lengths(&text, slot);
	if (slot->bits && wording == WORDED_AS_DECLARED)
		buffer_format(&text, ":%u", slot->bits);
	return buffer_take(&text, arena);
}

struct slice
slot_text_name(const struct slot *slot)
{
	return slot->text_name.length ? slot->text_name : slot->name.text;
}

struct slice
slot_run_time_name(const struct slot *slot)
{
	return slot->reflected.length ? slot->reflected : slot->name.text;
}

/*---- in C -----------------------------------------------------------------*/

static struct slice
number_element_type(
	struct arena *arena, const struct class *class, const struct slot *slot)
{
	const struct value_type *type = &slot->type;
	bool is_named = type->alias && type->kind != KIND_ENUM;

	if (slot_is_swapped(class, slot))
		return text_format(arena, "slot_%.*s%u ",
			SLICE_ARGS(class_order_name(class)),
			type->size_bytes * 8);
	return TEXT_JOIN(arena,
		is_named ? type->alias->identifier : value_storage_type(type),
		SLICE(" "));
}

static struct slice
object_element_type(
	struct arena *arena, const struct class *class, const struct slot *slot)
{
	struct slice name = class_c_name(slot->type.class);

	if (slot->hold == HOLD_WEAK)
		return SLICE("slot_weak ");
	if (slot_is_index(class, slot))
		return text_format(arena, "%.*s_idx ", SLICE_ARGS(name));
	return text_format(arena, "%.*s %s", SLICE_ARGS(name),
		slot->hold == HOLD_VALUE ? "" : "*");
}

struct slice
slot_element_type(
	struct arena *arena, const struct class *class, const struct slot *slot)
{
	switch (slot->type.kind) {
	case KIND_BOOL:
	case KIND_CHAR:
	case KIND_TEXT:
	case KIND_INT:
	case KIND_UINT:
	case KIND_REAL:
	case KIND_ENUM:
		return number_element_type(arena, class, slot);
	case KIND_STRING:
		return slot->hold == HOLD_REF ? SLICE("const char *")
					      : SLICE("char *");
	case KIND_BYTES:
	case KIND_VOID:
		return SLICE("void *");
	case KIND_OBJECT:
		return object_element_type(arena, class, slot);
	}
	return SLICE("");
}

struct slice
type_alone(struct slice type)
{
	if (type.length && type.bytes[type.length - 1] == ' ')
		type.length--;
	return type;
}

size_t
slot_length_count(const struct slot *slot)
{
	return slot->is_growable + slot->dimension_count +
		(slot->type.kind == KIND_TEXT);
}

struct slice
slot_dimensions_text(struct arena *arena, const struct slot *slot)
{
	struct buffer text = {.arena = arena};
	unsigned i;

	for (i = 0; i < slot->dimension_count; i++)
		buffer_format(&text, "[%llu]", (ull)slot->dimensions[i]);
	if (slot->type.kind == KIND_TEXT)
		buffer_format(&text, "[%llu]", (ull)slot->text_bytes);
	return buffer_take(&text, arena);
}

struct slice
slot_named_dimensions(struct arena *arena, const struct slot *slot)
{
	const struct declaration *declaration = &slot->text->declaration;
	unsigned dimension = 0, i;
	struct buffer text = {.arena = arena};

	for (i = 0; i < declaration->dimension_count; i++) {
		const struct named_constant *name = slot->named_lengths[i];

		if (declaration->dimensions[i].kind == DIMENSION_GROWABLE)
			continue;
		if (name)
			buffer_format(
				&text, "[%.*s]", SLICE_ARGS(name->identifier));
		else if (dimension < slot->dimension_count)
			buffer_format(&text, "[%llu]",
				(ull)slot->dimensions[dimension]);
		else
			buffer_format(&text, "[%llu]", (ull)slot->text_bytes);
		dimension++;
	}
	return buffer_take(&text, arena);
}

static bool
has_annotation(struct annotations annotations, struct slice key)
{
	size_t i;

	for (i = 0; i < annotations.count; i++)
		if (slice_equal(annotations.items[i].key.text, key))
			return true;
	return false;
}

struct annotations
annotations_merge(
	struct arena *arena, struct annotations own, struct annotations above)
{
	struct annotation *items;
	size_t count = own.count, i;

	if (!own.count || !above.count)
		return own.count ? own : above;
	items = ARENA_ARRAY(arena, struct annotation, own.count + above.count);
	for (i = 0; i < own.count; i++)
		items[i] = own.items[i];
	for (i = 0; i < above.count; i++)
		if (!has_annotation(own, above.items[i].key.text))
			items[count++] = above.items[i];
	return (struct annotations){items, count};
}

struct slice
slot_member_name(const struct slot *slot)
{
	return slot->member.length ? slot->member : slot->name.text;
}

struct slice
slot_count_name(struct arena *arena, const struct slot *slot)
{
	return text_format(
		arena, "slot_count_%.*s", SLICE_ARGS(slot->accessor));
}

/*---- of its class ---------------------------------------------------------*/

const struct class *
class_root(const struct class *class)
{
	while (class->parent)
		class = class->parent;
	return class;
}

bool
class_is_below(const struct class *class, const struct class *above)
{
	while (class && class != above)
		class = class->parent;
	return class == above;
}

struct slice
class_c_name(const struct class *class)
{
	return class->identifier.length ? class->identifier : class->name.text;
}

bool
class_skips_unknown(const struct class *class)
{
	return class->forbidding.given && !class->forbidding.value &&
		!class->is_open;
}

struct slice
class_order_name(const struct class *class)
{
	return class->byte_order == ORDER_BIG ? SLICE("be") : SLICE("le");
}

struct slice
class_word_type(
	struct arena *arena, const struct class *class, uint64_t size_bytes)
{
	if (class->byte_order != ORDER_NATIVE && size_bytes > 1)
		return text_format(arena, "slot_%.*s%llu ",
			SLICE_ARGS(class_order_name(class)),
			(ull)size_bytes * 8);
	return text_format(arena, "uint%llu_t ", (ull)size_bytes * 8);
}
