/* SPDX-License-Identifier: MIT */
/*
 * One question after the other: its names, what it holds, whether it must be
 * given, what it starts as, its unit, its switches. Of an answer that follows
 * from another nothing is told: where the type changed, the start is no news.
 */
#include "compare/compare_slot.h"

#include <string.h>

#include "compare/compare_annotations.h"
#include "compare/compare_types.h"
#include "pattern/inclusion.h"
#include "resolve/rule.h"
#include "resolve/slot.h"

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

/*---- what it holds --------------------------------------------------------*/

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
takes_values(const struct comparison *comparison, const struct slot *old_slot,
	const struct slot *new_slot)
{
	const struct value_type *a = &old_slot->type, *b = &new_slot->type;

	if (!takes_list(old_slot, new_slot))
		return false;
	if (a->kind == KIND_TEXT && b->kind == KIND_STRING)
		return true;
	if (kind_has_bounds(a->kind) && kind_has_bounds(b->kind))
		return type_holds(b, a);
	return old_slot->hold == new_slot->hold &&
		value_types_match(&comparison->matches, a, b);
}

static const char *
lengths_text(struct run *run, const struct slot *slot)
{
	struct buffer out = {0};

	slot_add_lengths(&out, slot);
	return buffer_take(&out, &run->arena).bytes;
}

static void
compare_lengths(struct comparison *comparison, const struct subject *subject,
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
		comparison_report(comparison, subject, CHANGE_LENGTH,
			BREAKS_LAYOUT | (shorter ? BREAKS_DATA : 0),
			"has the length %s instead of %s",
			lengths_text(comparison->run, new_slot),
			lengths_text(comparison->run, old_slot));
}

/* Whether the slot holds what its name of types: does, no less. */
static bool
adds_nothing(const struct slot *slot)
{
	const struct value_type *type = slot->type.alias->value_type;

	return !slot->bits &&
		number_compare(type->kind, value_least(&slot->type),
			value_least(type)) == 0 &&
		number_compare(type->kind, value_most(&slot->type),
			value_most(type)) == 0;
}

/* Whether the difference is one of a name of types:, and told there. */
static bool
is_the_types(const struct comparison *comparison, const struct slot *old_slot,
	const struct slot *new_slot)
{
	const struct type *a = old_slot->type.alias, *b = new_slot->type.alias;
	const struct match *match;

	if (!a || !b ||
		!names_match(&comparison->matches, a->name.text, b->name.text))
		return false;
	match = map_get(&comparison->matches.by_new, b->name.text);
	return match->kind == NAMED_TYPE && match->root &&
		adds_nothing(old_slot) && adds_nothing(new_slot) &&
		old_slot->hold == new_slot->hold;
}

/* Where the bounds of a slot are said. */
static struct place
bounds_place(const struct slot *slot)
{
	struct place place = place_or(slot->text->declaration.range->low.place,
		slot->text->declaration.range->high.place);

	return place_or(place,
		place_or(slot->text->keys->minimum.place,
			slot->text->keys->maximum.place));
}

static void
compare_held(struct comparison *comparison, const struct subject *subject,
	const struct slot *old_slot, const struct slot *new_slot)
{
	struct run *run = comparison->run;
	struct subject part;

	if (!slot_types_match(&comparison->matches, old_slot, new_slot)) {
		if (is_the_types(comparison, old_slot, new_slot))
			return;
		comparison_report(comparison, subject, CHANGE_TYPE,
			BREAKS_SOURCE | BREAKS_LAYOUT |
				(takes_values(comparison, old_slot, new_slot)
						? 0
						: BREAKS_DATA),
			"is %.*s instead of %.*s",
			SLICE_ARGS(slot_declared_type(
				&run->arena, new_slot, WORDED_BY_STORAGE)),
			SLICE_ARGS(slot_declared_type(
				&run->arena, old_slot, WORDED_BY_STORAGE)));
		return;
	}
	compare_lengths(comparison, subject, old_slot, new_slot);
	if (is_the_types(comparison, old_slot, new_slot))
		return;
	part = at_part(subject, bounds_place(old_slot), bounds_place(new_slot));
	if (kind_has_bounds(new_slot->type.kind) &&
		!new_slot->dimension_count && !new_slot->is_growable &&
		type_is_checked(&old_slot->type, old_slot->bits) &&
		!type_is_checked(&new_slot->type, new_slot->bits))
		comparison_report(comparison, subject, CHANGE_UNCHECKED,
			BREAKS_SOURCE,
			"has no bounds, and its setter returns nothing");
	else
		compare_bounds(
			comparison, &part, &old_slot->type, &new_slot->type);
}

/*---- rules ----------------------------------------------------------------*/

/* The values that it says, which may be many, by their texts; a number has
 * none, but is one alone. */
static struct map
choices_of(struct arena *arena, const struct slot *slot)
{
	struct map choices;
	size_t i;

	map_init(&choices);
	for (i = 0; i < slot->rule_count; i++)
		if (slot->rules[i].kind == RULE_ONE_OF)
			map_put(&choices, arena, slot->rules[i].text,
				(void *)(uintptr_t)(i + 1));
	return choices;
}

static bool
has_rule(const struct slot *slot, const struct map *choices,
	const struct slot *of, const struct rule *rule)
{
	size_t i;

	if (rule->kind == RULE_ONE_OF) {
		i = (uintptr_t)map_get(choices, rule->text);
		return i && rule_same(of, rule, slot, &slot->rules[i - 1]);
	}
	for (i = 0; i < slot->rule_count; i++)
		if (rule_same(of, rule, slot, &slot->rules[i]))
			return true;
	return false;
}

/* Whether its setter, but for rules, returns nothing. */
static bool
sets_all(const struct slot *slot)
{
	return (slot->type.kind == KIND_INT || slot->type.kind == KIND_UINT ||
		       slot->type.kind == KIND_REAL) &&
		!slot_has_range(slot) && !slot_is_array(slot) &&
		!slot->is_growable;
}

/* Whether a pattern lets in all that one of the other slot's does. */
static bool
is_wider(const struct rule *rule, const struct slot *other)
{
	size_t i;

	for (i = 0; rule->kind == RULE_PATTERN && i < other->rule_count; i++)
		if (other->rules[i].kind == RULE_PATTERN &&
			pattern_is_within(&other->rules[i].automaton->pattern,
				&rule->automaton->pattern))
			return true;
	return false;
}

static const char *
rule_verb(bool is_new, bool chooses, bool is_wider)
{
	if (chooses)
		return is_new ? "may also be" : "may no longer be";
	if (is_new)
		return is_wider ? "takes what it took, and more"
				: "is now checked";
	return "is no longer checked";
}

/* Reports each rule of a slot that the other has not. */
static void
report_rules(struct comparison *comparison, const struct subject *subject,
	const struct slot *slot, const struct slot *other, bool is_new,
	unsigned breaks_source)
{
	struct map choices = choices_of(&comparison->run->arena, other);
	struct subject part = *subject;
	size_t i;

	for (i = 0; i < slot->rule_count; i++) {
		const struct rule *rule = &slot->rules[i];
		/* Of those that say what a value may be, one is enough: where
		 * both have some, one more lets in more. */
		bool chooses = rule->kind == RULE_ONE_OF && choices.count;
		bool wider = is_new && is_wider(rule, other);

		if (has_rule(other, &choices, slot, rule))
			continue;
		part = is_new ? at_part(subject, other->place, rule->place)
			      : at_part(subject, rule->place, other->place);
		/* A program must define it. */
		if (is_new && rule->kind == RULE_FUNCTION)
			breaks_source = BREAKS_SOURCE;
		comparison_report(comparison, &part, CHANGE_RULE,
			breaks_source |
				(is_new != chooses && !wider ? BREAKS_DATA
							     : BREAKS_NOTHING),
			"%s: %s %.*s", rule_verb(is_new, chooses, wider),
			rule_key(rule),
			SLICE_ARGS(rule_value(
				&comparison->run->arena, slot, rule)));
		breaks_source = 0;
	}
}

static void
compare_rules(struct comparison *comparison, const struct subject *subject,
	const struct slot *old_slot, const struct slot *new_slot)
{
	bool other_setter = sets_all(new_slot) &&
		!old_slot->rule_count != !new_slot->rule_count;
	unsigned breaks = other_setter ? BREAKS_SOURCE : BREAKS_NOTHING;

	report_rules(comparison, subject, new_slot, old_slot, true, breaks);
	report_rules(comparison, subject, old_slot, new_slot, false, breaks);
}

/*---- the class that it leads to -------------------------------------------*/

/* Where a child narrows it. */
static void
compare_narrowed(struct comparison *comparison, const struct subject *subject,
	const struct slot *old_slot, const struct slot *new_slot)
{
	const struct class *was = slot_class(old_slot);
	const struct class *is = slot_class(new_slot);

	if ((!old_slot->narrowed && !new_slot->narrowed) || !was || !is ||
		comparison->found[CHANGE_TYPE] ||
		names_match(
			&comparison->matches, was->name.text, is->name.text))
		return;
	comparison_report(comparison, subject, CHANGE_TYPE,
		BREAKS_SOURCE | (new_slot->narrowed ? BREAKS_DATA : 0),
		"takes '%.*s' objects instead of '%.*s'",
		SLICE_ARGS(is->name.text), SLICE_ARGS(was->name.text));
}

/*---- starting values ------------------------------------------------------*/

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
	return place_or(slot->text->declaration.start->place,
		slot->text->keys->ifabsent.place);
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
compare_starts(struct comparison *comparison, const struct subject *subject,
	const struct slot *old_slot, const struct slot *new_slot)
{
	struct run *run = comparison->run;
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
		comparison_report(comparison, &part, CHANGE_DEFAULT,
			BREAKS_DATA, "starts at %s instead of %s%s",
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
compare_needs(struct comparison *comparison, const struct subject *subject,
	const struct slot *old_slot, const struct slot *new_slot)
{
	bool old_needed = slot_is_needed(old_slot);
	bool new_needed = slot_is_needed(new_slot);

	if (slot_may_be_unset(old_slot) && !slot_may_be_unset(new_slot))
		comparison_report(comparison, subject, CHANGE_REQUIRED,
			BREAKS_SOURCE | (new_needed ? BREAKS_DATA : 0),
			"is not optional any more%s",
			new_needed ? ", and must be given" : "");
	else if (!slot_may_be_unset(old_slot) && slot_may_be_unset(new_slot))
		comparison_report(comparison, subject, CHANGE_OPTIONAL,
			old_needed ? BREAKS_SOURCE : BREAKS_NOTHING,
			"is optional%s",
			old_needed ? ", and no argument of C_of" : "");
	else if (new_needed && !old_needed)
		comparison_report(comparison, subject, CHANGE_REQUIRED,
			BREAKS_SOURCE | BREAKS_DATA,
			"has no default any more, and must be given");
	else if (old_needed && !new_needed)
		comparison_report(comparison, subject, CHANGE_OPTIONAL,
			BREAKS_SOURCE,
			"has a default, and is no argument of C_of");
}

/*---- names and flags ------------------------------------------------------*/

static void
compare_names(struct comparison *comparison, const struct subject *subject,
	const struct slot *old_slot, const struct slot *new_slot)
{
	struct slice a = slot_text_name(old_slot), b = slot_text_name(new_slot);
	bool renamed = !slice_equal(old_slot->name.text, new_slot->name.text);
	struct subject part = at_part(subject,
		old_slot->text->keys->text_name.place,
		new_slot->text->keys->text_name.place);

	if (renamed)
		comparison_report(comparison, subject, CHANGE_SLOT_RENAMED,
			BREAKS_SOURCE | (slice_equal(a, b) ? 0 : BREAKS_DATA),
			"was '%.*s'", SLICE_ARGS(old_slot->name.text));
	else if (!slice_equal(a, b))
		comparison_report(comparison, &part, CHANGE_TEXT_NAME,
			BREAKS_DATA, "is '%.*s' in texts instead of '%.*s'",
			SLICE_ARGS(b), SLICE_ARGS(a));
}

static void
compare_flags(struct comparison *comparison, const struct subject *subject,
	const struct slot *old_slot, const struct slot *new_slot)
{
	if (old_slot->is_readonly != new_slot->is_readonly)
		comparison_report(comparison, subject, CHANGE_READONLY,
			new_slot->is_readonly ? BREAKS_SOURCE : BREAKS_NOTHING,
			new_slot->is_readonly
				? "is read-only, and has no setter"
				: "is not read-only any more");
	if (comparison->found[CHANGE_TYPE])
		; /* a weak reference takes part in nothing */
	else if (old_slot->in_compare != new_slot->in_compare)
		comparison_report(comparison, subject, CHANGE_COMPARED,
			BREAKS_SOURCE, "takes %s part in comparisons",
			new_slot->in_compare ? "a" : "no");
	else if (old_slot->in_hash != new_slot->in_hash)
		comparison_report(comparison, subject, CHANGE_COMPARED,
			BREAKS_SOURCE, "takes %s part in the hash",
			new_slot->in_hash ? "a" : "no");
	else if (old_slot->in_repr != new_slot->in_repr)
		comparison_report(comparison, subject, CHANGE_COMPARED,
			BREAKS_NOTHING, "is %sshown in the object's text",
			new_slot->in_repr ? "" : "not ");
	if (old_slot->is_identifier != new_slot->is_identifier)
		comparison_report(comparison, subject, CHANGE_KEY, BREAKS_DATA,
			"is %s identifier",
			new_slot->is_identifier ? "the" : "no longer the");
	else if (old_slot->is_key != new_slot->is_key)
		comparison_report(comparison, subject, CHANGE_KEY, BREAKS_DATA,
			"is %s key", new_slot->is_key ? "a" : "no longer a");
}

void
compare_slot(struct comparison *comparison, const struct subject *subject,
	const struct slot *old_slot, const struct slot *new_slot)
{
	compare_names(comparison, subject, old_slot, new_slot);
	compare_held(comparison, subject, old_slot, new_slot);
	compare_narrowed(comparison, subject, old_slot, new_slot);
	compare_rules(comparison, subject, old_slot, new_slot);
	compare_needs(comparison, subject, old_slot, new_slot);
	if (!comparison->found[CHANGE_TYPE])
		compare_starts(comparison, subject, old_slot, new_slot);
	compare_units(comparison, subject, old_slot->unit, new_slot->unit);
	if (old_slot->is_timestamp != new_slot->is_timestamp)
		comparison_report(comparison, subject, CHANGE_UNIT, BREAKS_DATA,
			"is %s timestamp: its column in Arrow has another type",
			new_slot->is_timestamp ? "a" : "no longer a");
	compare_flags(comparison, subject, old_slot, new_slot);
	compare_annotations(comparison, subject, old_slot->annotations,
		new_slot->annotations);
}
