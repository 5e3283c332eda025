/* SPDX-License-Identifier: MIT */
/*
 * Bounds are compared as numbers. They range_apply where some number of the old
 * type is none of the new one, whether 'in' says so or a minimum_value does:
 * stored texts may hold it.
 */
#include "compare/compare_types.h"

#include "resolve/slot.h"

/*---- bounds ---------------------------------------------------------------*/

bool
type_is_checked(const struct value_type *type, unsigned bits)
{
	return value_is_bounded(type) || (bits && bits < type->size_bytes * 8);
}

bool
type_holds(const struct value_type *type, const struct value_type *other)
{
	bool real = type->kind == KIND_REAL,
	     other_real = other->kind == KIND_REAL;

	if (real != other_real)
		return real && other->size_bytes < type->size_bytes &&
			!type_is_checked(type, 0);
	return (real ? type->size_bytes >= other->size_bytes : true) &&
		number_compare(type->kind, value_least(type),
			value_least(other)) <= 0 &&
		number_compare(
			type->kind, value_most(type), value_most(other)) >= 0;
}

static const char *
bounds_text(struct run *run, const struct value_type *type)
{
	return text_format(&run->arena, "%s..%s",
		number_text(&run->arena, type, value_least(type)),
		number_text(&run->arena, type, value_most(type)))
		.bytes;
}

struct finding *
compare_bounds(struct comparison *comparison, const struct subject *subject,
	const struct value_type *old_type, const struct value_type *new_type)
{
	enum kind kind = new_type->kind;
	int low = number_compare(
		kind, value_least(new_type), value_least(old_type));
	int high = number_compare(
		kind, value_most(new_type), value_most(old_type));

	if (!kind_has_bounds(kind) || (low == 0 && high == 0))
		return NULL;
	if (low > 0 || high < 0)
		return comparison_report(comparison, subject, CHANGE_NARROWED,
			BREAKS_DATA, "holds %s, no longer %s",
			bounds_text(comparison->run, new_type),
			bounds_text(comparison->run, old_type));
	return comparison_report(comparison, subject, CHANGE_WIDENED,
		BREAKS_NOTHING, "holds %s, and not only %s",
		bounds_text(comparison->run, new_type),
		bounds_text(comparison->run, old_type));
}

/*---- units ----------------------------------------------------------------*/

void
compare_units(struct comparison *comparison, const struct subject *subject,
	struct slice old_unit, struct slice new_unit)
{
	if (slice_equal(old_unit, new_unit))
		return;
	if (!old_unit.length)
		comparison_report(comparison, subject, CHANGE_UNIT,
			BREAKS_NOTHING, "has the unit '%.*s'",
			SLICE_ARGS(new_unit));
	else if (!new_unit.length)
		comparison_report(comparison, subject, CHANGE_UNIT, BREAKS_DATA,
			"has lost its unit, '%.*s'", SLICE_ARGS(old_unit));
	else
		comparison_report(comparison, subject, CHANGE_UNIT, BREAKS_DATA,
			"has the unit '%.*s' instead of '%.*s'",
			SLICE_ARGS(new_unit), SLICE_ARGS(old_unit));
}

/*---- types ----------------------------------------------------------------*/

static struct finding *
compare_contents(struct comparison *comparison, const struct subject *subject,
	const struct type *old_type, const struct type *new_type)
{
	const struct value_type *a = old_type->value_type;
	const struct value_type *b = new_type->value_type;
	unsigned loss;

	compare_units(comparison, subject, a->unit, b->unit);
	if (value_types_match(&comparison->matches, a, b))
		return compare_bounds(comparison, subject, a, b);
	loss = kind_has_bounds(a->kind) && kind_has_bounds(b->kind) &&
			type_holds(b, a)
		? BREAKS_NOTHING
		: BREAKS_DATA;
	return comparison_report(comparison, subject, CHANGE_TYPE,
		BREAKS_SOURCE | BREAKS_LAYOUT | loss, "is %.*s instead of %.*s",
		SLICE_ARGS(value_name(b, WORDED_BY_STORAGE)),
		SLICE_ARGS(value_name(a, WORDED_BY_STORAGE)));
}

void
compare_types(struct comparison *comparison, struct match *match)
{
	const struct type *old = match->old->type, *new = match->new->type;
	struct subject subject = {"type", new->name.text, new->name.place,
		old->name.place, false};

	comparison_start(comparison);
	if (match->renamed)
		comparison_report(comparison, &subject, CHANGE_TYPE_RENAMED,
			BREAKS_SOURCE, "was '%.*s'",
			SLICE_ARGS(old->name.text));
	match->root = compare_contents(comparison, &subject, old, new);
	match->changed = match->root != NULL;
}
