/* SPDX-License-Identifier: MIT */
/*
 * A slot without a default starts at zero, or at the allowed value nearest to
 * it; a default is read as a value of the slot's type and must be one that set
 * would take. Lists, pointers and optional strings start empty and refuse a
 * default.
 */
#include "resolve/slot_start.h"

#include <math.h>
#include <string.h>

#include "resolve/constants.h"
#include "resolve/enumeration.h"
#include "resolve/slot.h"
#include "resolve/type_name.h"

/*---- without a default ----------------------------------------------------*/

/* Zero, or the allowed value nearest to it; of two the positive one. */
static struct number
start_nearest_to_zero(const struct value_type *type)
{
	struct number zero = {0}, low, high, best = zero;
	size_t i;

	if (type->kind == KIND_ENUM) {
		const struct enumeration *enumeration = type->enumeration;

		if (enumeration->is_open || enumeration->is_flags ||
			enum_value_of(enumeration, zero.integer))
			return zero;
		best.integer = enumeration->values[0].number;
		for (i = 1; i < enumeration->value_count; i++) {
			struct integer number = enumeration->values[i].number;

			if (number.magnitude < best.integer.magnitude ||
				(number.magnitude == best.integer.magnitude &&
					!number.negative))
				best.integer = number;
		}
		return best;
	}
	low = value_least(type);
	high = value_most(type);
	if (kind_has_bounds(type->kind) &&
		number_compare(type->kind, zero, low) < 0)
		return low;
	if (kind_has_bounds(type->kind) &&
		number_compare(type->kind, zero, high) > 0)
		return high;
	return zero;
}

static bool
number_is_zero(const struct slot *slot, struct number number)
{
	return slot->type.kind == KIND_REAL ? !(number.real < 0) &&
			!(number.real > 0) && !signbit(number.real)
					    : number.integer.magnitude == 0;
}

/* Every element that does not start at zero is a number in the header. */
static bool
check_start_count(const struct resolver *resolver, const struct slot *slot,
	struct place place)
{
	if (!slot_is_array(slot) || slot->is_bounded ||
		slot->element_count <= LIMIT_STARTS ||
		(slot->start_kind != START_LIST &&
			number_is_zero(slot, slot->start)))
		return true;
	diag_error(resolver->run, CODE_LIMIT, place,
		"at most %d elements can start at another value than zero; "
		"'%.*s' has %llu",
		LIMIT_STARTS, SLICE_ARGS(slot->name.text),
		(ull)slot->element_count);
	return false;
}

/* A list of arrays grows by a row at a time, of which one element is given. */
static bool
check_rows(const struct resolver *resolver, const struct slot *slot)
{
	unsigned first = slot->is_growable ? 0 : 1;
	struct number low, high;

	if (!(slot->is_growable || slot->is_bounded) ||
		slot->dimension_count <= first ||
		number_is_zero(slot, slot->start))
		return true;
	low = value_least(&slot->type);
	high = value_most(&slot->type);
	if (slot->type.kind == KIND_ENUM)
		diag_error(resolver->run, CODE_BAD_ARRAY, slot->place,
			"'%.*s' is a list of arrays: its rows start at zero, "
			"which is no value of %s",
			SLICE_ARGS(slot->name.text),
			type_name_of(resolver, &slot->type));
	else
		diag_error(resolver->run, CODE_BAD_ARRAY, slot->place,
			"'%.*s' is a list of arrays: its rows start at zero, "
			"which is outside %s..%s",
			SLICE_ARGS(slot->name.text),
			number_text(&resolver->run->arena, &slot->type, low),
			number_text(&resolver->run->arena, &slot->type, high));
	return false;
}

/*---- one value ------------------------------------------------------------*/

static bool
read_enum_word(const struct resolver *resolver, const struct literal *literal,
	const struct enumeration *enumeration, struct number *number)
{
	struct word name = {literal->text, literal->place};
	const struct enum_value *value = enumeration_find(
		resolver, enumeration, &name);

	if (value)
		number->integer = value->number;
	return value != NULL;
}

static bool
is_value_of(const struct enumeration *enumeration, struct slice name)
{
	size_t i;

	for (i = 0; i < enumeration->value_count; i++)
		if (slice_equal(enumeration->values[i].name.text, name))
			return true;
	return false;
}

static bool
read_enum(const struct resolver *resolver, const struct literal *literal,
	const struct slot *slot, struct number *number)
{
	const struct enumeration *enumeration = slot->type.enumeration;

	if (literal->kind == LITERAL_WORD &&
		!is_value_of(enumeration, literal->text))
		literal = constant_literal_if_any(resolver, literal);
	if (!literal)
		return false;
	if (literal->kind == LITERAL_WORD)
		return read_enum_word(resolver, literal, enumeration, number);
	if (literal->kind != LITERAL_INTEGER)
		return resolver_refuse(resolver, CODE_BAD_DEFAULT,
			literal->place,
			"the default of an enum is one of its values' names");
	number->integer = literal->integer;
	number->constant = literal->constant;
	if (enumeration->is_flags
			? !literal->integer.negative &&
				(literal->integer.magnitude &
					~enumeration->highest.magnitude) == 0
			: enum_value_of(enumeration, literal->integer) != NULL)
		return true;
	if (enumeration->is_open &&
		integer_compare(literal->integer, slot_lowest(slot)) >= 0 &&
		integer_compare(literal->integer, slot_highest(slot)) <= 0)
		return true;
	diag_error(resolver->run, CODE_UNKNOWN_VALUE, literal->place,
		"enum '%.*s' has no value %.*s",
		SLICE_ARGS(enumeration->name.text), SLICE_ARGS(literal->text));
	return false;
}

/* A word may be meant for a constant, or is "nan" or "inf". */
static void
report_no_number(const struct resolver *resolver, const struct literal *literal,
	bool is_real)
{
	bool is_word = literal->kind == LITERAL_WORD;
	const char *meant = is_word
		? constant_suggested(resolver, literal->text)
		: "";

	diag_error(resolver->run, CODE_BAD_DEFAULT, literal->place,
		is_word && is_real && !*meant
			? "a default is a finite number: '%.*s' lies in no range"
			: "'%.*s' is no %s%s",
		SLICE_ARGS(literal->text), is_real ? "number" : "integer",
		meant);
}

static bool
read_in_range(const struct resolver *resolver, const struct literal *literal,
	const struct slot *slot, struct number *number)
{
	struct run *run = resolver->run;
	const struct value_type *type = &slot->type;
	struct number low, high;
	struct message *message;

	literal = constant_literal_if_any(resolver, literal);
	if (!literal)
		return false;
	if (type->kind != KIND_REAL && !literal_check_width(run, literal))
		return false;
	if (literal->kind != LITERAL_INTEGER &&
		!(literal->kind == LITERAL_REAL && type->kind == KIND_REAL)) {
		report_no_number(resolver, literal, type->kind == KIND_REAL);
		return false;
	}
	number->integer = literal->integer;
	number->real = real_rounded(type, literal->real);
	number->constant = literal->constant;
	low = value_least(type);
	high = value_most(type);
	if (number_compare(type->kind, *number, low) >= 0 &&
		number_compare(type->kind, *number, high) <= 0)
		return true;
	message = diag_error(run, CODE_OUT_OF_RANGE, literal->place,
		"the default %.*s is outside %s..%s", SLICE_ARGS(literal->text),
		number_text(&run->arena, type, low),
		number_text(&run->arena, type, high));
	if (slot->text->declaration.range->in.source)
		diag_note(run, message, slot->text->declaration.range->in,
			"the range is set here");
	else if (slot->text->keys->maximum.kind != LITERAL_NONE ||
		slot->text->keys->minimum.kind != LITERAL_NONE)
		diag_note(run, message,
			slot->text->keys->maximum.kind != LITERAL_NONE
				? slot->text->keys->maximum.place
				: slot->text->keys->minimum.place,
			"the range is set here");
	else if (type->alias)
		diag_note(run, message, type->alias->name.place,
			"'%.*s' is defined here",
			SLICE_ARGS(type->alias->name.text));
	return false;
}

static bool
read_start(const struct resolver *resolver, const struct literal *literal,
	const struct slot *slot, struct number *number)
{
	memset(number, 0, sizeof *number);
	switch (slot->type.kind) {
	case KIND_BOOL:
		if (literal->kind != LITERAL_WORD ||
			(!slice_is(literal->text, "true") &&
				!slice_is(literal->text, "false")))
			return resolver_refuse(resolver, CODE_BAD_DEFAULT,
				literal->place, "a bool is true or false");
		number->integer = integer_of(slice_is(literal->text, "true"));
		return true;
	case KIND_CHAR:
		if (!literal_character(
			    &resolver->run->arena, literal, &number->integer))
			return resolver_refuse(resolver, CODE_BAD_DEFAULT,
				literal->place,
				"a char's default is one byte in single quotes, such "
				"as 'x'; for numbers use int8_t or uint8_t");
		return true;
	case KIND_ENUM:
		return read_enum(resolver, literal, slot, number);
	case KIND_INT:
	case KIND_UINT:
	case KIND_REAL:
		return read_in_range(resolver, literal, slot, number);
	case KIND_TEXT:
	case KIND_STRING:
	case KIND_BYTES:
	case KIND_OBJECT:
	case KIND_VOID:
		break;
	}
	return resolver_refuse(resolver, CODE_BAD_DEFAULT, literal->place,
		"a slot of this type has no default");
}

/*---- all of it ------------------------------------------------------------*/

static bool
read_start_text(const struct resolver *resolver, const struct literal *literal,
	struct slot *slot)
{
	literal = constant_literal_if_any(resolver, literal);
	if (!literal)
		return false;
	if (literal->kind != LITERAL_TEXT)
		return resolver_refuse(resolver, CODE_BAD_DEFAULT,
			literal->place,
			"a text's default stands in double quotes");
	if (slot->type.kind == KIND_TEXT &&
		literal->text.length >= slot->text_bytes) {
		diag_error(resolver->run, CODE_OUT_OF_RANGE, literal->place,
			"a text of %zu bytes does not fit char[%llu], which holds %llu",
			literal->text.length, (ull)slot->text_bytes,
			(ull)slot->text_bytes - 1);
		return false;
	}
	slot->start_kind = START_TEXT;
	slot->start_text = literal->text;
	slot->start.constant = literal->constant;
	return true;
}

static bool
read_start_list(const struct resolver *resolver, const struct literal *literal,
	struct slot *slot)
{
	bool good = true;
	size_t i;

	slot->start_kind = START_LIST;
	if (!slot_is_array(slot) || slot->is_bounded)
		return resolver_refuse(resolver, CODE_BAD_DEFAULT,
			literal->place,
			"a list of values is the default of an array of fixed size");
	if (kind_is_text(slot->type.kind))
		return resolver_refuse(resolver, CODE_BAD_DEFAULT,
			literal->place, "an array of texts has no default");
	if (literal->count > slot->element_count) {
		diag_error(resolver->run, CODE_BAD_DEFAULT,
			literal->items[slot->element_count].place,
			"%zu values for %llu elements", literal->count,
			(ull)slot->element_count);
		return false;
	}
	if (!check_start_count(resolver, slot, literal->place))
		return false;
	slot->starts = ARENA_ARRAY(&resolver->run->arena, struct number,
		(size_t)slot->element_count);
	for (i = 0; i < slot->element_count; i++) {
		slot->starts[i] = slot->start;
		if (i < literal->count &&
			!read_start(resolver, &literal->items[i], slot,
				&slot->starts[i]))
			good = false;
	}
	return good;
}

bool
slot_resolve_start(const struct resolver *resolver, struct slot *slot)
{
	const struct literal *literal = slot_default(slot);

	slot->start_kind = START_ZERO;
	slot->start = start_nearest_to_zero(&slot->type);
	if (!check_rows(resolver, slot))
		return false;
	if (literal->kind == LITERAL_NONE)
		return check_start_count(resolver, slot, slot->place);
	slot->has_default = true;
	if (slot->opt &&
		(slot->type.kind == KIND_STRING ||
			slot->type.kind == KIND_BYTES))
		return resolver_refuse(resolver, CODE_BAD_DEFAULT,
			literal->place,
			"an optional string has no default: NULL means that it "
			"is unset");
	if (slot->is_growable || slot->is_bounded)
		return resolver_refuse(resolver, CODE_BAD_DEFAULT,
			literal->place,
			"a list starts empty: it has no default");
	if (slot->hold != HOLD_VALUE && slot->type.kind != KIND_STRING)
		return resolver_refuse(resolver, CODE_BAD_DEFAULT,
			literal->place,
			"a pointer starts as NULL: it has no default");
	if (literal->kind == LITERAL_LIST)
		return read_start_list(resolver, literal, slot);
	if (kind_is_text(slot->type.kind))
		return slot_is_array(slot)
			? resolver_refuse(resolver, CODE_BAD_DEFAULT,
				  literal->place,
				  "an array of texts has no default")
			: read_start_text(resolver, literal, slot);
	slot->start_kind = START_NUMBER;
	return read_start(resolver, literal, slot, &slot->start) &&
		check_start_count(resolver, slot, literal->place);
}
