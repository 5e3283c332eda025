/* SPDX-License-Identifier: MIT */
/*
 * Slots are matched by the name that they have at run time; of own slots that
 * are left, one at the same place of the same type is a renaming. What both
 * classes have from a parent or a mixin is told there.
 */
#include "compare/class_slots.h"

#include <string.h>

#include "compare/compare_slot.h"
#include "resolve/slot.h"

/* A slot that is in both, by numbers. */
struct slot_match {
	size_t old_index, new_index;
};

/*---- which is which -------------------------------------------------------*/

/* Names → where in class->slots. */
static void
map_slots(struct run *run, const struct class *class, struct map *map)
{
	size_t i;

	map_init(map);
	for (i = 0; i < class->slot_count; i++)
		map_put(map, &run->arena, slot_run_time_name(class->slots[i]),
			&class->slots[i]);
}

static bool
find_slot(const struct map *map, const struct class *class,
	const struct slot *wanted, size_t *index)
{
	struct slot **found = map_get(map, slot_run_time_name(wanted));

	if (found)
		*index = (size_t)(found - class->slots);
	return found != NULL;
}

static bool
is_renamed(const struct class_comparison *classes, size_t was, size_t is)
{
	return placements_equal(&classes->old->layout->placements[was],
		       &classes->new->layout->placements[is]) &&
		slots_match(&classes->comparison->matches,
			classes->old->slots[was], classes->new->slots[is]);
}

/* Own slots without a partner: the same place and type, another name. */
static void
match_renamed(
	const struct class_comparison *classes, struct slot_matches *matches)
{
	size_t i, j;

	for (i = matches->old_first; i < classes->old->slot_count; i++) {
		if (matches->new_of_old[i] != NO_SLOT)
			continue;
		for (j = matches->new_first; j < classes->new->slot_count; j++)
			if (matches->old_of_new[j] == NO_SLOT &&
				is_renamed(classes, i, j))
				break;
		if (j == classes->new->slot_count)
			continue;
		matches->new_of_old[i] = j;
		matches->old_of_new[j] = i;
	}
}

void
match_slots(
	const struct class_comparison *classes, struct slot_matches *matches)
{
	const struct class *old = classes->old, *new = classes->new;
	struct run *run = classes->comparison->run;
	struct map olds;
	size_t i, index;

	matches->old_of_new = ARENA_ARRAY(
		&run->arena, size_t, new->slot_count + 1);
	matches->new_of_old = ARENA_ARRAY(
		&run->arena, size_t, old->slot_count + 1);
	matches->old_first = old->inherited_count;
	matches->new_first = new->inherited_count;
	for (i = 0; i < old->slot_count; i++)
		matches->new_of_old[i] = NO_SLOT;
	map_slots(run, old, &olds);
	for (i = 0; i < new->slot_count; i++) {
		matches->old_of_new[i] = NO_SLOT;
		if (!find_slot(&olds, old, new->slots[i], &index))
			continue;
		matches->old_of_new[i] = index;
		matches->new_of_old[index] = i;
	}
	match_renamed(classes, matches);
}

/*---- one after the other --------------------------------------------------*/

/* Differences of these kinds move what stands behind. */
static bool
found_storage(const struct comparison *comparison)
{
	static const enum diag_code codes[] = {CHANGE_TYPE, CHANGE_LENGTH,
		CHANGE_NARROWED, CHANGE_WIDENED, CHANGE_UNCHECKED,
		CHANGE_REQUIRED, CHANGE_OPTIONAL};
	size_t i;

	for (i = 0; i < LENGTH(codes); i++)
		if (comparison->found[codes[i]])
			return true;
	return false;
}

/* Whether the slot stands in a mixin's list. */
static bool
is_mixed_in(const struct class *class, const struct slot *slot)
{
	return slot->owner && slot->owner != class;
}

/* Another class of which both have the slot, and where its differences are
 * told: the parent, or a mixin. NULL where there is none. */
static const struct slot *
told_elsewhere(const struct class_comparison *classes,
	const struct slot_match *match, const struct slot **was)
{
	const struct matches *matches = &classes->comparison->matches;
	const struct class *old = classes->old, *new = classes->new;
	const struct slot *old_slot = old->slots[match->old_index];
	const struct slot *new_slot = new->slots[match->new_index];

	if (match->new_index < new->inherited_count &&
		match->old_index < old->inherited_count) {
		*was = old->parent->slots[match->old_index];
		return classes->same_base ? new->parent->slots[match->new_index]
					  : NULL;
	}
	*was = old_slot;
	if (is_mixed_in(old, old_slot) && is_mixed_in(new, new_slot) &&
		names_match(matches, old_slot->owner->name.text,
			new_slot->owner->name.text))
		return new_slot;
	return NULL;
}

/* What the slots hold. What is told of the parent's or the mixin's is not told
 * again. */
static void
compare_matched(
	struct class_comparison *classes, const struct slot_match *match)
{
	struct comparison *comparison = classes->comparison;
	const struct slot *was = classes->old->slots[match->old_index];
	const struct slot *is = classes->new->slots[match->new_index];
	struct subject subject = slot_subject(classes, was, is);
	const struct slot *other_was;
	const struct slot *other_is = told_elsewhere(
		classes, match, &other_was);
	bool inherited = match->new_index < classes->new->inherited_count;

	comparison_start(comparison);
	if (other_is) {
		comparison->quiet = true;
		compare_slot(comparison, &subject, other_was, other_is);
		memcpy(comparison->skipped, comparison->found,
			sizeof comparison->skipped);
		memset(comparison->found, 0, sizeof comparison->found);
		comparison->quiet = false;
	}
	comparison->skipped[CHANGE_TEXT_NAME] |= classes->respelt &&
		!was->text->keys->text_name.text.length &&
		!is->text->keys->text_name.text.length;
	if (other_is != is || other_was != was)
		compare_slot(comparison, &subject, was, is);
	if (!inherited && other_is != is)
		classes->own_cause |= found_storage(comparison) ||
			was->is_hot != is->is_hot;
}

/* Whether the slot is a mixin's that the other class mixes in too: its coming
 * or going is told there. */
static bool
is_mixins_matter(const struct class_comparison *classes,
	const struct slot *slot, bool is_old)
{
	const struct class *class = is_old ? classes->old : classes->new;
	const struct class *other = is_old ? classes->new : classes->old;

	return is_mixed_in(class, slot) &&
		mixes_in(classes, other, slot->owner, is_old);
}

static void
compare_added(struct class_comparison *classes,
	const struct slot_matches *matches, size_t index)
{
	const struct slot *is = classes->new->slots[index];
	struct subject subject = slot_subject(classes, NULL, is);
	bool needed = slot_is_needed(is);

	if (index < matches->new_first)
		return; /* the parent's matter */
	if (is_mixins_matter(classes, is, false))
		return;
	classes->own_cause = true;
	comparison_start(classes->comparison);
	subject.absent = true;
	comparison_report(classes->comparison, &subject,
		needed ? CHANGE_SLOT_NEEDED : CHANGE_SLOT_ADDED,
		needed ? BREAKS_SOURCE | BREAKS_DATA : BREAKS_NOTHING,
		needed ? "is new, and must be given" : "is new");
}

static void
compare_removed(struct class_comparison *classes,
	const struct slot_matches *matches, size_t index)
{
	const struct slot *was = classes->old->slots[index];
	struct subject subject = slot_subject(classes, was, NULL);

	if (index < matches->old_first || is_mixins_matter(classes, was, true))
		return;
	classes->own_cause = true;
	comparison_start(classes->comparison);
	comparison_report(classes->comparison, &subject, CHANGE_SLOT_REMOVED,
		BREAKS_SOURCE | BREAKS_DATA, "is gone");
}

/* The first own slot that is declared before one that it was declared after. */
static void
compare_declared_order(
	struct class_comparison *classes, const struct slot_matches *matches)
{
	const struct class *new = classes->new;
	const struct slot *before = NULL;
	size_t last = 0, i;

	for (i = matches->new_first; i < new->slot_count; i++) {
		size_t was = matches->old_of_new[i];
		struct subject subject;

		if (was == NO_SLOT || was < matches->old_first)
			continue;
		if (!before || was > last) {
			before = new->slots[i];
			last = was;
			continue;
		}
		subject = slot_subject(
			classes, classes->old->slots[was], new->slots[i]);
		classes->own_cause = true;
		comparison_start(classes->comparison);
		comparison_report(classes->comparison, &subject, CHANGE_ORDER,
			BREAKS_SOURCE,
			"is declared after '%.*s', no longer before it",
			SLICE_ARGS(before->name.text));
		return;
	}
}

void
compare_class_slots(
	struct class_comparison *classes, const struct slot_matches *matches)
{
	struct slot_match match;
	size_t i;

	for (i = 0; i < classes->new->slot_count; i++) {
		match.new_index = i;
		match.old_index = matches->old_of_new[i];
		if (match.old_index == NO_SLOT)
			compare_added(classes, matches, i);
		else
			compare_matched(classes, &match);
	}
	for (i = 0; i < classes->old->slot_count; i++)
		if (matches->new_of_old[i] == NO_SLOT)
			compare_removed(classes, matches, i);
	compare_declared_order(classes, matches);
}
