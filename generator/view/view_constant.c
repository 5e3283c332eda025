/* SPDX-License-Identifier: MIT */
/*
 * A constant is a macro. Where a schema gives a number by it, the macro stands
 * in C only if it expands to just the text that would stand there: so it has
 * the type that is wanted, and no compiler sees a difference. Comments name it
 * always.
 */
#include "view/view_constant.h"

#include "resolve/slot.h"
#include "view/c_text.h"

/*---- macros ---------------------------------------------------------------*/

static struct slice
in_parentheses(struct arena *arena, struct slice text)
{
	return TEXT_JOIN(arena, SLICE("("), text, SLICE(")"));
}

static struct slice
literal_text(struct arena *arena, const struct literal *literal)
{
	switch (literal->kind) {
	case LITERAL_INTEGER:
		return literal->integer.negative
			? in_parentheses(
				  arena, c_integer(arena, literal->integer))
			: c_integer(arena, literal->integer);
	case LITERAL_REAL:
		return literal->real < 0
			? in_parentheses(
				  arena, c_real(arena, literal->real, false))
			: c_real(arena, literal->real, false);
	case LITERAL_CHARACTER:
		return c_character(
			arena, (unsigned char)literal->integer.magnitude);
	case LITERAL_TEXT:
	case LITERAL_WORD:
	case LITERAL_NONE:
	case LITERAL_LIST:
		break;
	}
	return c_quoted(arena, literal->text);
}

/* Pieces do not include what is a file's. */
static bool
is_at_hand(const struct builder *builder, const struct named_constant *constant)
{
	return constant && (constant->class || !builder->plan->split);
}

struct slice
view_constant_value(
	struct builder *builder, const struct named_constant *constant)
{
	if (is_at_hand(builder, constant->same))
		return constant->same->identifier;
	return literal_text(builder->arena, &constant->value);
}

void
view_set_constants(struct builder *builder)
{
	const struct schema *schema = builder->schema;
	struct view_constant *constants = list_make(builder->arena,
		&builder->header->constants, schema->constant_count,
		sizeof *constants);
	size_t i;

	builder->header->has_own_constants = schema->constant_count != 0;
	for (i = 0; i < schema->constant_count; i++) {
		constants[i].constant = schema->constants[i]->identifier;
		constants[i].value = view_constant_value(
			builder, schema->constants[i]);
	}
}

/*---- in the place of numbers and texts ------------------------------------*/

struct slice
view_by_constant(struct builder *builder, const struct named_constant *constant,
	struct slice text)
{
	struct slice value;

	if (!is_at_hand(builder, constant))
		return text;
	value = literal_text(builder->arena, &constant->value);
	if (slice_equal(value, text) ||
		slice_equal(value, in_parentheses(builder->arena, text)))
		return constant->identifier;
	return text;
}

/*---- in comments ----------------------------------------------------------*/

struct slice
view_number_words(struct arena *arena, const struct value_type *type,
	struct number number)
{
	return number.constant ? number.constant->identifier
			       : slice_of(number_text(arena, type, number));
}

static bool
lists_constants(const struct slot *slot, size_t count)
{
	size_t i;

	for (i = 0; i < count; i++)
		if (slot->starts[i].constant)
			return true;
	return false;
}

static struct slice
list_words(struct arena *arena, const struct slot *slot,
	const struct literal *list)
{
	struct buffer text = {.arena = arena};
	size_t i;

	for (i = 0; i < list->count; i++) {
		const struct named_constant *constant =
			slot->starts[i].constant;

		BUFFER_ADD(&text, i ? SLICE(", ") : SLICE("{"),
			constant ? constant->identifier
				 : place_text(list->items[i].place));
	}
	BUFFER_ADD(&text, SLICE("}"));
	return buffer_take(&text, arena);
}

struct slice
view_default_words(struct arena *arena, const struct slot *slot)
{
	const struct literal *literal = slot_default(slot);

	if (slot->start_kind == START_LIST &&
		lists_constants(slot, literal->count))
		return list_words(arena, slot, literal);
	return slot->start_kind != START_LIST && slot->start.constant
		? slot->start.constant->identifier
		: slot_default_text(slot);
}
