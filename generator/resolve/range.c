/* SPDX-License-Identifier: MIT */
/*
 * A bound is read as a number of the type and must be one that the type can
 * hold, of a float the nearest to what is written; then each 'in' lies within
 * the one before it, and each check within 'in'. So a range only ever becomes
 * narrower on its way from the built-in type over names of types: to the slot,
 * and nothing later needs to intersect anything.
 */
#include "resolve/range.h"

#include <float.h>

#include "resolve/constants.h"
#include "resolve/type_name.h"

void
range_set_full(struct value_type *type)
{
	unsigned bits = type->size_bytes * 8;

	switch (type->kind) {
	case KIND_BOOL:
		type->high.integer = integer_of(1);
		break;
	case KIND_CHAR:
		type->high.integer = integer_of(255);
		break;
	case KIND_INT:
	case KIND_UINT:
		type->low.integer = integer_lowest(
			bits, type->kind == KIND_INT);
		type->high.integer = integer_highest(
			bits, type->kind == KIND_INT);
		break;
	case KIND_REAL:
		type->high.real = real_most(type);
		type->low.real = -type->high.real;
		break;
	case KIND_ENUM:
		type->low.integer = type->enumeration->lowest;
		type->high.integer = type->enumeration->highest;
		break;
	case KIND_TEXT:
	case KIND_STRING:
	case KIND_BYTES:
	case KIND_OBJECT:
	case KIND_VOID:
		break;
	}
}

bool
range_read_bound(const struct resolver *resolver, const struct literal *literal,
	const struct value_type *type, struct number *number)
{
	struct run *run = resolver->run;
	struct number low, high;
	struct value_type full = *type;

	literal = constant_literal(resolver, literal);
	if (!literal)
		return false;
	if (type->kind != KIND_REAL && !literal_check_width(run, literal))
		return false;
	if (literal->kind != LITERAL_INTEGER &&
		!(literal->kind == LITERAL_REAL && type->kind == KIND_REAL)) {
		diag_error(run, CODE_OUT_OF_RANGE, literal->place,
			"a bound of %s is a number%s",
			type_name_of(resolver, type),
			type->kind == KIND_REAL ? "" : " without a fraction");
		return false;
	}
	number->integer = literal->integer;
	number->real = literal->real;
	number->constant = literal->constant;
	range_set_full(&full);
	low = full.low;
	high = full.high;
	if (number_compare(type->kind, *number, low) < 0 ||
		number_compare(type->kind, *number, high) > 0) {
		diag_error(run, CODE_OUT_OF_RANGE, literal->place,
			"%.*s is outside %s, which holds %s..%s",
			SLICE_ARGS(literal->text), type_name_of(resolver, type),
			number_text(&run->arena, type, low),
			number_text(&run->arena, type, high));
		return false;
	}
	number->real = real_rounded(type, number->real);
	return true;
}

static bool
check_order(const struct resolver *resolver, const struct value_type *type,
	struct place place, struct number low, struct number high,
	const char *what)
{
	if (number_compare(type->kind, low, high) <= 0)
		return true;
	diag_error(resolver->run, CODE_OUT_OF_RANGE, place,
		"%s %s..%s holds nothing: the lower bound comes first", what,
		number_text(&resolver->run->arena, type, low),
		number_text(&resolver->run->arena, type, high));
	return false;
}

bool
range_narrow_checks(const struct resolver *resolver, struct place place,
	struct value_type *type)
{
	if (type->has_minimum &&
		number_compare(type->kind, type->minimum, type->low) <= 0)
		type->has_minimum = false;
	if (type->has_maximum &&
		number_compare(type->kind, type->maximum, type->high) >= 0)
		type->has_maximum = false;
	return check_order(resolver, type, place, value_least(type),
		value_most(type), "the range");
}

/* The one before or behind it, within 64 bits. */
static struct integer
neighbour(struct integer integer, bool is_behind)
{
	if (integer.magnitude == 0)
		return integer_of(is_behind ? 1 : -1);
	if (integer.negative == is_behind)
		integer.negative &= --integer.magnitude > 0;
	else
		integer.magnitude++;
	return integer;
}

static struct slice
end_text(struct arena *arena, const struct literal *literal,
	struct integer integer)
{
	return literal->kind == LITERAL_NONE ? SLICE("")
					     : integer_text(arena, integer);
}

/* Integers have neighbours, and so one way to say their bounds. */
static bool
refuse_exclusive(const struct resolver *resolver,
	const struct declared_range *range, struct integer low,
	struct integer high)
{
	struct arena *arena = &resolver->run->arena;
	struct slice before = integer_text(arena, low);
	struct slice behind = integer_text(arena, high);

	bool is_one = integer_compare(low, high) >= 0;

	if (range->leaves_low && !is_one)
		low = neighbour(low, true);
	if (range->leaves_high && !is_one)
		high = neighbour(high, false);
	if (is_one || integer_compare(low, high) > 0)
		diag_error(resolver->run, CODE_OUT_OF_RANGE, range->in,
			"no number is %s %.*s and %s %.*s",
			range->leaves_low ? "above" : "at least",
			SLICE_ARGS(before),
			range->leaves_high ? "below" : "at most",
			SLICE_ARGS(behind));
	else
		diag_error(resolver->run, CODE_BAD_TYPE, range->in,
			"'<' is for real numbers: of integers write "
			"'in %.*s..%.*s'",
			SLICE_ARGS(end_text(arena, &range->low, low)),
			SLICE_ARGS(end_text(arena, &range->high, high)));
	return false;
}

bool
range_apply(const struct resolver *resolver,
	const struct declaration *declaration, struct value_type *type)
{
	struct run *run = resolver->run;
	struct number low = type->low, high = type->high;

	if (!declaration->range->in.source)
		return true;
	if (!kind_has_bounds(type->kind)) {
		diag_error(run, CODE_BAD_TYPE, declaration->range->in,
			"'in' bounds numbers; %s is none",
			type_name_of(resolver, type));
		return false;
	}
	if (declaration->range->low.kind != LITERAL_NONE &&
		!range_read_bound(
			resolver, &declaration->range->low, type, &low))
		return false;
	if (declaration->range->high.kind != LITERAL_NONE &&
		!range_read_bound(
			resolver, &declaration->range->high, type, &high))
		return false;
	if (type->kind != KIND_REAL &&
		(declaration->range->leaves_low ||
			declaration->range->leaves_high))
		return refuse_exclusive(resolver, declaration->range,
			low.integer, high.integer);
	if (!check_order(
		    resolver, type, declaration->range->in, low, high, "in"))
		return false;
	if (number_compare(type->kind, low, type->low) < 0 ||
		number_compare(type->kind, high, type->high) > 0) {
		struct message *message = diag_error(run, CODE_OUT_OF_RANGE,
			declaration->range->in,
			"in %s..%s leaves the range %s..%s of %s",
			number_text(&run->arena, type, low),
			number_text(&run->arena, type, high),
			number_text(&run->arena, type, type->low),
			number_text(&run->arena, type, type->high),
			type_name_of(resolver, type));

		if (type->alias)
			diag_note(run, message, type->alias->name.place,
				"'%.*s' is defined here",
				SLICE_ARGS(type->alias->name.text));
		return false;
	}
	type->has_in = true;
	type->low = low;
	type->high = high;
	return range_narrow_checks(resolver, declaration->range->in, type);
}

/* minimum_value or maximum_value: within the range, tightening only. */
static bool
read_check(const struct resolver *resolver, const struct literal *literal,
	const struct value_type *type, bool *has, struct number *number)
{
	struct run *run = resolver->run;
	struct number value;

	if (literal->kind == LITERAL_NONE)
		return true;
	if (!kind_has_bounds(type->kind)) {
		diag_error(run, CODE_BAD_TYPE, literal->place,
			"minimum_value and maximum_value bound numbers; %s is none",
			type_name_of(resolver, type));
		return false;
	}
	if (!range_read_bound(resolver, literal, type, &value))
		return false;
	if (number_compare(type->kind, value, type->low) < 0 ||
		number_compare(type->kind, value, type->high) > 0) {
		diag_error(run, CODE_OUT_OF_RANGE, literal->place,
			"%s is outside the slot's range %s..%s",
			number_text(&run->arena, type, value),
			number_text(&run->arena, type, type->low),
			number_text(&run->arena, type, type->high));
		return false;
	}
	*has = true;
	*number = value;
	return true;
}

bool
range_apply_checks(const struct resolver *resolver,
	const struct literal *minimum, const struct literal *maximum,
	struct value_type *type)
{
	struct value_type checked = *type;
	struct place place = maximum->kind == LITERAL_NONE ? minimum->place
							   : maximum->place;

	if (!read_check(resolver, minimum, type, &checked.has_minimum,
		    &checked.minimum) ||
		!read_check(resolver, maximum, type, &checked.has_maximum,
			&checked.maximum))
		return false;
	/* A name's own checks only tighten. */
	if (type->has_minimum &&
		number_compare(type->kind, type->minimum, checked.minimum) > 0)
		checked.minimum = type->minimum;
	if (type->has_maximum &&
		number_compare(type->kind, type->maximum, checked.maximum) < 0)
		checked.maximum = type->maximum;
	if (checked.has_minimum && checked.has_maximum &&
		!check_order(resolver, type, place, checked.minimum,
			checked.maximum, "the range"))
		return false;
	*type = checked;
	return true;
}
