/* SPDX-License-Identifier: MIT */
#include "compare/contrast.h"

#include <string.h>

#include "resolve/slot.h"

typedef unsigned long long ull; /* what printf's %llu takes */

/*---- telling --------------------------------------------------------------*/

void
contrast_start(struct contrast *contrast)
{
	memset(contrast->found, 0, sizeof contrast->found);
	memset(contrast->skipped, 0, sizeof contrast->skipped);
	contrast->quiet = false;
}

/* "Order" allows what is told of Order and of Order.qty. */
static bool
names_subject(struct slice name, struct slice subject)
{
	return name.length <= subject.length &&
		memcmp(name.bytes, subject.bytes, name.length) == 0 &&
		(name.length == subject.length ||
			subject.bytes[name.length] == '.');
}

static bool
is_allowed(const struct allowance *allowance, const struct subject *subject,
	enum diag_code code, unsigned breaks)
{
	size_t i;

	if (allowance->changes[code] || !(breaks & ~allowance->breaks))
		return true;
	for (i = 0; i < allowance->name_count; i++)
		if (names_subject(allowance->names[i], subject->name))
			return true;
	return false;
}

struct finding *
contrast_report(struct contrast *contrast, const struct subject *subject,
	enum diag_code code, unsigned breaks, const char *format, ...)
{
	struct run *run = contrast->run;
	struct change change = {code, breaks, false};
	struct finding *finding;
	struct slice what;
	va_list arguments;

	contrast->found[code] = true;
	if (contrast->quiet || contrast->skipped[code])
		return NULL;
	va_start(arguments, format);
	what = text_format_list(&run->arena, format, arguments);
	va_end(arguments);
	finding = ARENA_NEW(&run->arena, struct finding);
	change.allowed = is_allowed(
		&contrast->allowance, subject, code, breaks);
	finding->message = diag_change(run, change, subject->new_place,
		"%s '%.*s' %.*s", subject->noun, SLICE_ARGS(subject->name),
		SLICE_ARGS(what));
	if (subject->old_place.source)
		diag_note(run, finding->message, subject->old_place,
			subject->absent ? "compared with this" : "it was this");
	return finding;
}

struct place
place_or(struct place place, struct place otherwise)
{
	return place.source ? place : otherwise;
}

/* The same subject, shown at a part of it where both have that part. */
static struct subject
at_part(const struct subject *subject, struct place old_part,
	struct place new_part)
{
	struct subject part = *subject;

	part.new_place = place_or(new_part, subject->new_place);
	part.old_place = place_or(old_part, subject->old_place);
	return part;
}

/*---- types ----------------------------------------------------------------*/

/* "ref Node *", "char[8]": as it would be declared. */
static const char *
type_text(struct run *run, const struct slot *slot)
{
	return slot_declared_type(&run->arena, slot, WORDED_BY_STORAGE).bytes;
}

static const char *
lengths_text(struct run *run, const struct slot *slot)
{
	struct buffer out = {0};
	const char *text;

	slot_add_lengths(&out, slot);
	text = slice_copy(&run->arena, buffer_slice(&out)).bytes;
	buffer_release(&out);
	return text;
}

/*---- bounds ---------------------------------------------------------------*/

static bool
is_checked(const struct value_type *type, unsigned bits)
{
	return value_is_bounded(type) || (bits && bits < type->size_bytes * 8);
}

/* As a number of another kind is compared: integers as such where both are. */
static bool
holds(const struct value_type *type, const struct value_type *other)
{
	bool real = type->kind == KIND_REAL,
	     other_real = other->kind == KIND_REAL;

	if (real != other_real)
		return real && other->size_bytes < type->size_bytes &&
			!is_checked(type, 0);
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
		number_text(&run->arena, type->kind, value_least(type)),
		number_text(&run->arena, type->kind, value_most(type)))
		.bytes;
}

/* Of one type, in whatever the bounds stand. */
static struct finding *
contrast_bounds(struct contrast *contrast, const struct subject *subject,
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
		return contrast_report(contrast, subject, CHANGE_NARROWED,
			BREAKS_DATA, "holds %s, no longer %s",
			bounds_text(contrast->run, new_type),
			bounds_text(contrast->run, old_type));
	return contrast_report(contrast, subject, CHANGE_WIDENED,
		BREAKS_NOTHING, "holds %s, and not only %s",
		bounds_text(contrast->run, new_type),
		bounds_text(contrast->run, old_type));
}

/*---- units ----------------------------------------------------------------*/

static void
contrast_units(struct contrast *contrast, const struct subject *subject,
	struct slice old_unit, struct slice new_unit)
{
	if (slice_equal(old_unit, new_unit))
		return;
	if (!old_unit.length)
		contrast_report(contrast, subject, CHANGE_UNIT, BREAKS_NOTHING,
			"has the unit '%.*s'", SLICE_ARGS(new_unit));
	else if (!new_unit.length)
		contrast_report(contrast, subject, CHANGE_UNIT, BREAKS_DATA,
			"has lost its unit, '%.*s'", SLICE_ARGS(old_unit));
	else
		contrast_report(contrast, subject, CHANGE_UNIT, BREAKS_DATA,
			"has the unit '%.*s' instead of '%.*s'",
			SLICE_ARGS(new_unit), SLICE_ARGS(old_unit));
}

struct finding *
contrast_types(struct contrast *contrast, const struct subject *subject,
	const struct type *old_type, const struct type *new_type)
{
	const struct value_type *a = old_type->value_type;
	const struct value_type *b = new_type->value_type;
	unsigned loss;

	contrast_units(contrast, subject, a->unit, b->unit);
	if (pairs_same_value(&contrast->pairs, a, b))
		return contrast_bounds(contrast, subject, a, b);
	loss = kind_has_bounds(a->kind) && kind_has_bounds(b->kind) &&
			holds(b, a)
		? BREAKS_NOTHING
		: BREAKS_DATA;
	return contrast_report(contrast, subject, CHANGE_TYPE,
		BREAKS_SOURCE | BREAKS_LAYOUT | loss, "is %.*s instead of %.*s",
		SLICE_ARGS(value_name(b, WORDED_BY_STORAGE)),
		SLICE_ARGS(value_name(a, WORDED_BY_STORAGE)));
}

/*---- what slots hold ------------------------------------------------------*/

/* The most elements that a list takes; of a growable one no limit. */
static uint64_t
room(const struct slot *slot)
{
	return slot->is_growable ? UINT64_MAX : slot->element_count;
}

/* Whether a list of the old form is one of the new. */
static bool
takes_list(const struct slot *old_slot, const struct slot *new_slot)
{
	bool old_exact = !old_slot->is_growable && !old_slot->is_bounded;
	bool new_exact = !new_slot->is_growable && !new_slot->is_bounded;

	if (old_exact && new_exact)
		return old_slot->dimension_count == new_slot->dimension_count;
	return !new_exact && room(new_slot) >= room(old_slot) &&
		old_slot->dimension_count + old_slot->is_growable ==
		new_slot->dimension_count + new_slot->is_growable;
}

/* Whether all that the old slot held, as text, can be read into the new. */
static bool
takes_values(const struct contrast *contrast, const struct slot *old_slot,
	const struct slot *new_slot)
{
	const struct value_type *a = &old_slot->type, *b = &new_slot->type;

	if (!takes_list(old_slot, new_slot))
		return false;
	if (a->kind == KIND_TEXT && b->kind == KIND_STRING)
		return true;
	if (kind_has_bounds(a->kind) && kind_has_bounds(b->kind))
		return holds(b, a);
	return old_slot->hold == new_slot->hold &&
		pairs_same_value(&contrast->pairs, a, b);
}

static void
contrast_lengths(struct contrast *contrast, const struct subject *subject,
	const struct slot *old_slot, const struct slot *new_slot)
{
	bool shorter = new_slot->text_bytes < old_slot->text_bytes;
	bool longer = new_slot->text_bytes > old_slot->text_bytes;
	unsigned i;

	for (i = 0; i < new_slot->dimension_count; i++) {
		shorter |= new_slot->dimensions[i] < old_slot->dimensions[i];
		longer |= new_slot->dimensions[i] > old_slot->dimensions[i];
		/* A text of an exact length is not one of another. */
		shorter |= new_slot->dimensions[i] != old_slot->dimensions[i] &&
			!(i == 0 && new_slot->is_bounded);
	}
	if (shorter || longer)
		contrast_report(contrast, subject, CHANGE_LENGTH,
			BREAKS_LAYOUT | (shorter ? BREAKS_DATA : 0),
			"has the length %s instead of %s",
			lengths_text(contrast->run, new_slot),
			lengths_text(contrast->run, old_slot));
}

/* Whether the slot holds what its name of types: does, no less. */
static bool
adds_nothing(const struct slot *slot)
{
	const struct value_type *type = slot->type.type->value_type;

	return !slot->bits &&
		number_compare(type->kind, value_least(&slot->type),
			value_least(type)) == 0 &&
		number_compare(type->kind, value_most(&slot->type),
			value_most(type)) == 0;
}

/* Whether the difference is one of a name of types:, and told there. */
static bool
is_the_types(const struct contrast *contrast, const struct slot *old_slot,
	const struct slot *new_slot)
{
	const struct type *a = old_slot->type.type, *b = new_slot->type.type;
	const struct pair *pair;

	if (!a || !b ||
		!pairs_match(&contrast->pairs, a->name.text, b->name.text))
		return false;
	pair = map_get(&contrast->pairs.by_new, b->name.text);
	return pair->kind == NAMED_TYPE && pair->root &&
		adds_nothing(old_slot) && adds_nothing(new_slot) &&
		old_slot->hold == new_slot->hold;
}

/* Where the bounds of a slot are said. */
static struct place
bounds_place(const struct slot *slot)
{
	struct place place = place_or(
		slot->declaration.low.place, slot->declaration.high.place);

	return place_or(
		place, place_or(slot->minimum.place, slot->maximum.place));
}

static void
contrast_held(struct contrast *contrast, const struct subject *subject,
	const struct slot *old_slot, const struct slot *new_slot)
{
	struct run *run = contrast->run;
	struct subject part;

	if (!pairs_same_type(&contrast->pairs, old_slot, new_slot)) {
		if (is_the_types(contrast, old_slot, new_slot))
			return;
		contrast_report(contrast, subject, CHANGE_TYPE,
			BREAKS_SOURCE | BREAKS_LAYOUT |
				(takes_values(contrast, old_slot, new_slot)
						? 0
						: BREAKS_DATA),
			"is %s instead of %s", type_text(run, new_slot),
			type_text(run, old_slot));
		return;
	}
	contrast_lengths(contrast, subject, old_slot, new_slot);
	if (is_the_types(contrast, old_slot, new_slot))
		return;
	part = at_part(subject, bounds_place(old_slot), bounds_place(new_slot));
	if (kind_has_bounds(new_slot->type.kind) &&
		!new_slot->dimension_count && !new_slot->is_growable &&
		is_checked(&old_slot->type, old_slot->bits) &&
		!is_checked(&new_slot->type, new_slot->bits))
		contrast_report(contrast, subject, CHANGE_UNCHECKED,
			BREAKS_SOURCE,
			"has no bounds, and its setter returns nothing");
	else
		contrast_bounds(
			contrast, &part, &old_slot->type, &new_slot->type);
}

/*---- starting values
 * --------------------------------------------------------*/

/* Values of an enum are the same by name: that one has another number is the
 * enum's matter. */
static bool
starts_same(struct run *run, const struct slot *old_slot,
	const struct slot *new_slot, struct number old_start,
	struct number new_start)
{
	enum kind kind = new_slot->type.kind;

	/* As texts also reals, of which one that is not a number is equal to
	 * none, and so would be lost. */
	if (kind != KIND_ENUM && kind != KIND_REAL)
		return number_compare(kind, old_start, new_start) == 0;
	return strcmp(slot_number_text(&run->arena, old_slot, old_start),
		       slot_number_text(&run->arena, new_slot, new_start)) == 0;
}

static struct place
start_place(const struct slot *slot)
{
	return place_or(slot->declaration.initial.place, slot->ifabsent.place);
}

/* The first element that starts otherwise; false where none does. */
static bool
find_other_start(struct run *run, const struct slot *old_slot,
	const struct slot *new_slot, uint64_t *index)
{
	bool listed = old_slot->start_kind == START_LIST ||
		new_slot->start_kind == START_LIST;
	uint64_t count = listed ? old_slot->element_count : 1;

	if (count > new_slot->element_count)
		count = new_slot->element_count;
	for (*index = 0; *index < count; ++*index)
		if (!starts_same(run, old_slot, new_slot,
			    slot_start_at(old_slot, *index),
			    slot_start_at(new_slot, *index)))
			return true;
	return false;
}

/* "5", "\"none\"", "unset" */
static const char *
whole_start_text(struct run *run, const struct slot *slot, uint64_t index)
{
	if (slot_starts_unset(slot))
		return "unset";
	if (kind_is_text(slot->type.kind))
		return text_format(
			&run->arena, "\"%.*s\"", SLICE_ARGS(slot->start_text))
			.bytes;
	return slot_number_text(&run->arena, slot, slot_start_at(slot, index));
}

static void
contrast_starts(struct contrast *contrast, const struct subject *subject,
	const struct slot *old_slot, const struct slot *new_slot)
{
	struct run *run = contrast->run;
	struct subject part = at_part(
		subject, start_place(old_slot), start_place(new_slot));
	enum kind kind = new_slot->type.kind;
	bool old_unset = slot_starts_unset(old_slot);
	bool new_unset = slot_starts_unset(new_slot);
	uint64_t index = 0;
	bool other;

	if (new_slot->hold != HOLD_VALUE && kind != KIND_STRING)
		return;
	/* What must be given, or had to be, is left out of no stored object. */
	if ((old_unset && new_unset) || slot_is_needed(old_slot) ||
		slot_is_needed(new_slot))
		return;
	if (kind_is_text(kind))
		other = !slice_equal(
			old_slot->start_text, new_slot->start_text);
	else if (kind == KIND_BYTES || kind == KIND_OBJECT ||
		kind == KIND_VOID || new_slot->is_growable)
		other = false;
	else
		other = find_other_start(run, old_slot, new_slot, &index);
	if (other || old_unset != new_unset)
		contrast_report(contrast, &part, CHANGE_DEFAULT, BREAKS_DATA,
			"starts at %s instead of %s%s",
			whole_start_text(run, new_slot, index),
			whole_start_text(run, old_slot, index),
			new_slot->start_kind == START_LIST ||
					old_slot->start_kind == START_LIST
				? text_format(
					  &run->arena, " in [%llu]", (ull)index)
					  .bytes
				: "");
}

static void
contrast_needs(struct contrast *contrast, const struct subject *subject,
	const struct slot *old_slot, const struct slot *new_slot)
{
	bool old_needed = slot_is_needed(old_slot);
	bool new_needed = slot_is_needed(new_slot);

	if (old_slot->opt && !new_slot->opt)
		contrast_report(contrast, subject, CHANGE_REQUIRED,
			BREAKS_SOURCE | (new_needed ? BREAKS_DATA : 0),
			"is not optional any more%s",
			new_needed ? ", and must be given" : "");
	else if (!old_slot->opt && new_slot->opt)
		contrast_report(contrast, subject, CHANGE_OPTIONAL,
			old_needed ? BREAKS_SOURCE : BREAKS_NOTHING,
			"is optional%s",
			old_needed ? ", and no argument of C_of" : "");
	else if (new_needed && !old_needed)
		contrast_report(contrast, subject, CHANGE_REQUIRED,
			BREAKS_SOURCE | BREAKS_DATA,
			"has no default any more, and must be given");
	else if (old_needed && !new_needed)
		contrast_report(contrast, subject, CHANGE_OPTIONAL,
			BREAKS_SOURCE,
			"has a default, and is no argument of C_of");
}

/*---- slots ----------------------------------------------------------------*/

static void
contrast_names(struct contrast *contrast, const struct subject *subject,
	const struct slot *old_slot, const struct slot *new_slot)
{
	struct slice a = slot_text_name(old_slot), b = slot_text_name(new_slot);
	bool renamed = !slice_equal(old_slot->name.text, new_slot->name.text);
	struct subject part = at_part(
		subject, old_slot->external.place, new_slot->external.place);

	if (renamed)
		contrast_report(contrast, subject, CHANGE_SLOT_RENAMED,
			BREAKS_SOURCE | (slice_equal(a, b) ? 0 : BREAKS_DATA),
			"was '%.*s'", SLICE_ARGS(old_slot->name.text));
	else if (!slice_equal(a, b))
		contrast_report(contrast, &part, CHANGE_EXTERNAL, BREAKS_DATA,
			"is '%.*s' in texts instead of '%.*s'", SLICE_ARGS(b),
			SLICE_ARGS(a));
}

static void
contrast_flags(struct contrast *contrast, const struct subject *subject,
	const struct slot *old_slot, const struct slot *new_slot)
{
	if (old_slot->is_readonly != new_slot->is_readonly)
		contrast_report(contrast, subject, CHANGE_READONLY,
			new_slot->is_readonly ? BREAKS_SOURCE : BREAKS_NOTHING,
			new_slot->is_readonly
				? "is read-only, and has no setter"
				: "is not read-only any more");
	if (contrast->found[CHANGE_TYPE])
		; /* a weak reference takes part in nothing */
	else if (old_slot->in_compare != new_slot->in_compare)
		contrast_report(contrast, subject, CHANGE_COMPARED,
			BREAKS_SOURCE, "takes %s part in comparisons",
			new_slot->in_compare ? "a" : "no");
	else if (old_slot->in_hash != new_slot->in_hash)
		contrast_report(contrast, subject, CHANGE_COMPARED,
			BREAKS_SOURCE, "takes %s part in the hash",
			new_slot->in_hash ? "a" : "no");
	else if (old_slot->in_repr != new_slot->in_repr)
		contrast_report(contrast, subject, CHANGE_COMPARED,
			BREAKS_NOTHING, "is %sshown in the object's text",
			new_slot->in_repr ? "" : "not ");
	if (old_slot->is_identifier != new_slot->is_identifier)
		contrast_report(contrast, subject, CHANGE_KEY, BREAKS_DATA,
			"is %s identifier",
			new_slot->is_identifier ? "the" : "no longer the");
	else if (old_slot->is_key != new_slot->is_key)
		contrast_report(contrast, subject, CHANGE_KEY, BREAKS_DATA,
			"is %s key", new_slot->is_key ? "a" : "no longer a");
}

void
contrast_slots(struct contrast *contrast, const struct subject *subject,
	const struct slot *old_slot, const struct slot *new_slot)
{
	contrast_names(contrast, subject, old_slot, new_slot);
	contrast_held(contrast, subject, old_slot, new_slot);
	contrast_needs(contrast, subject, old_slot, new_slot);
	if (!contrast->found[CHANGE_TYPE])
		contrast_starts(contrast, subject, old_slot, new_slot);
	contrast_units(contrast, subject, old_slot->unit, new_slot->unit);
	contrast_flags(contrast, subject, old_slot, new_slot);
}
