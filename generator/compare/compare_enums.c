/* SPDX-License-Identifier: MIT */
/*
 * Values are matched by name, and what is left of both by number: that is a
 * renaming. A value that was put between others moves all behind it, so a run
 * of values that are renumbered by as much is one finding.
 */
#include "compare/compare_enums.h"

#include <string.h>

#include "compare/compare_annotations.h"
#include "resolve/enumeration.h"
#include "resolve/value_type.h"

/* A run of values that are renumbered by as much as the first of them. */
struct shift {
	struct finding *finding;
	uint64_t distance; /* two's complement */
	size_t followers;
	struct place place; /* of the first follower */
};

/* Two enums under way. */
struct enum_comparison {
	struct comparison *comparison;
	const struct enumeration *old, *new;
	/* Names of values → struct enum_value; lost: numbers, as text, of old
	 * ones that the new enum lacks; taken: names of those that are renamed.
	 */
	struct map olds, news, lost, taken;
	struct shift shift;
	bool respelt; /* values without a name have other texts */
};

static struct place
value_place(const struct enum_value *value)
{
	return place_or(value->text->given.place, value->name.place);
}

/*---- which is which -------------------------------------------------------*/

static void
map_values(
	struct run *run, const struct enumeration *enumeration, struct map *map)
{
	size_t i;

	map_init(map);
	for (i = 0; i < enumeration->value_count; i++)
		map_put(map, &run->arena, enumeration->values[i].name.text,
			&enumeration->values[i]);
}

static void
map_lost_numbers(struct enum_comparison *enums)
{
	struct arena *arena = &enums->comparison->run->arena;
	size_t i;

	map_init(&enums->lost);
	for (i = 0; i < enums->old->value_count; i++) {
		struct enum_value *value = &enums->old->values[i];

		if (!map_get(&enums->news, value->name.text))
			map_put(&enums->lost, arena,
				integer_text(arena, value->number), value);
	}
}

/* The old value of that number and another name; each is found once. */
static const struct enum_value *
take_renamed(struct enum_comparison *enums, const struct enum_value *is)
{
	struct arena *arena = &enums->comparison->run->arena;
	struct enum_value *was = map_get(
		&enums->lost, integer_text(arena, is->number));

	if (was && map_put(&enums->taken, arena, was->name.text, was))
		return NULL;
	return was;
}

/*---- values ---------------------------------------------------------------*/

static void
end_shift(struct enum_comparison *enums)
{
	struct shift *shift = &enums->shift;

	if (shift->followers)
		diag_note(enums->comparison->run, shift->finding->message,
			shift->place, "and %zu value%s after it by as much",
			shift->followers, shift->followers == 1 ? "" : "s");
	memset(shift, 0, sizeof *shift);
}

static void
compare_number(struct enum_comparison *enums, const struct subject *subject,
	const struct enum_value *was, const struct enum_value *is)
{
	struct arena *arena = &enums->comparison->run->arena;
	struct shift *shift = &enums->shift;
	uint64_t distance = integer_pattern(is->number) -
		integer_pattern(was->number);

	if (shift->finding && shift->distance == distance &&
		is->text->given.kind == LITERAL_NONE) {
		if (shift->followers++ == 0)
			shift->place = is->name.place;
		return;
	}
	end_shift(enums);
	if (integer_compare(was->number, is->number) == 0)
		return;
	shift->distance = distance;
	shift->finding = comparison_report(enums->comparison, subject,
		CHANGE_RENUMBERED, BREAKS_DATA, "is %s instead of %s",
		integer_text(arena, is->number).bytes,
		integer_text(arena, was->number).bytes);
}

/* Whether the schema gives its text by itself. */
static bool
has_name(const struct enum_value *value)
{
	return value->text->text_name.text.length != 0;
}

/* In C and outside. */
static void
compare_names(struct enum_comparison *enums, const struct subject *subject,
	const struct enum_value *was, const struct enum_value *is)
{
	bool same_text = slice_equal(was->text_name, is->text_name);
	struct subject text = *subject;

	text.new_place = place_or(is->text->text_name.place, is->name.place);
	text.old_place = place_or(was->text->text_name.place, was->name.place);
	if (!slice_equal(was->name.text, is->name.text))
		comparison_report(enums->comparison, subject,
			CHANGE_VALUE_RENAMED,
			BREAKS_SOURCE | (same_text ? 0 : BREAKS_DATA),
			"was '%.*s'", SLICE_ARGS(was->name.text));
	else if (!same_text &&
		!(enums->respelt && !has_name(was) && !has_name(is)))
		comparison_report(enums->comparison, &text, CHANGE_VALUE_TEXT,
			BREAKS_DATA, "is '%.*s' in texts instead of '%.*s'",
			SLICE_ARGS(is->text_name), SLICE_ARGS(was->text_name));
}

static void
compare_value(struct enum_comparison *enums, const struct enum_value *is)
{
	const struct enum_value *was = map_get(&enums->olds, is->name.text);
	struct subject subject = {"value",
		part_name(enums->comparison->run, enums->new->name.text,
			is->name.text),
		value_place(is), enums->old->name.place, true};
	bool same_name = was != NULL;

	comparison_start(enums->comparison);
	if (!was) {
		end_shift(enums);
		was = take_renamed(enums, is);
	}
	if (!was) {
		comparison_report(enums->comparison, &subject,
			CHANGE_VALUE_ADDED, BREAKS_NOTHING, "is new");
		return;
	}
	subject.old_place = value_place(was);
	subject.absent = false;
	if (same_name)
		compare_number(enums, &subject, was, is);
	compare_names(enums, &subject, was, is);
	subject.new_place = is->name.place;
	subject.old_place = was->name.place;
	compare_annotations(enums->comparison, &subject, was->text->annotations,
		is->text->annotations);
}

static void
compare_removed(struct enum_comparison *enums, const struct enum_value *was)
{
	struct subject subject = {"value",
		part_name(enums->comparison->run, enums->new->name.text,
			was->name.text),
		enums->new->name.place, was->name.place, false};

	if (map_get(&enums->news, was->name.text) ||
		map_get(&enums->taken, was->name.text))
		return;
	comparison_start(enums->comparison);
	comparison_report(enums->comparison, &subject, CHANGE_VALUE_REMOVED,
		BREAKS_SOURCE | BREAKS_DATA, "is gone");
}

/* Whether 'rename:' gives a value of both another text, which is said once. */
static bool
compare_renaming(struct enum_comparison *enums)
{
	const struct renaming *was = &enums->old->text->rename;
	const struct renaming *is = &enums->new->text->rename;
	struct subject subject = {"enum", enums->new->name.text,
		place_or(is->place, enums->new->name.place),
		place_or(was->place, enums->old->name.place), false};
	bool differs = false;
	size_t i;

	for (i = 0; was->value != is->value && i < enums->new->value_count;
		i++) {
		const struct enum_value *value = &enums->new->values[i];
		const struct enum_value *old = map_get(
			&enums->olds, value->name.text);

		differs |= old && !has_name(old) && !has_name(value) &&
			!slice_equal(old->text_name, value->text_name);
	}
	if (differs)
		comparison_report(enums->comparison, &subject, CHANGE_RENAME,
			BREAKS_DATA, "spells its values otherwise in texts");
	return differs;
}

static void
compare_values(struct comparison *comparison, const struct enumeration *old,
	const struct enumeration *new)
{
	struct enum_comparison enums = {
		.comparison = comparison, .old = old, .new = new};
	size_t i;

	map_values(comparison->run, old, &enums.olds);
	map_values(comparison->run, new, &enums.news);
	map_lost_numbers(&enums);
	map_init(&enums.taken);
	enums.respelt = compare_renaming(&enums);
	for (i = 0; i < new->value_count; i++)
		compare_value(&enums, &new->values[i]);
	end_shift(&enums);
	for (i = 0; i < old->value_count; i++)
		compare_removed(&enums, &old->values[i]);
}

/*---- enums ----------------------------------------------------------------*/

void
compare_enums(struct comparison *comparison, struct match *match)
{
	const struct enumeration *old = match->old->enumeration;
	const struct enumeration *new = match->new->enumeration;
	struct subject subject = {"enum", new->name.text, new->name.place,
		old->name.place, false};

	comparison_start(comparison);
	if (match->renamed)
		comparison_report(comparison, &subject, CHANGE_ENUM_RENAMED,
			BREAKS_SOURCE, "was '%.*s'",
			SLICE_ARGS(old->name.text));
	if (old->is_flags != new->is_flags)
		comparison_report(comparison, &subject, CHANGE_FLAGS,
			BREAKS_SOURCE | BREAKS_DATA,
			new->is_flags ? "has masks that combine"
				      : "has no masks that combine any more");
	if (old->is_open != new->is_open)
		comparison_report(comparison, &subject, CHANGE_OPEN,
			new->is_open ? BREAKS_NOTHING : BREAKS_DATA,
			new->is_open ? "keeps unknown numbers"
				     : "keeps unknown numbers no longer");
	if (old->size_bytes != new->size_bytes ||
		old->is_signed != new->is_signed) {
		match->changed = true;
		match->root = comparison_report(comparison, &subject,
			CHANGE_STORAGE, BREAKS_LAYOUT,
			"is stored in %.*s instead of %.*s",
			SLICE_ARGS(
				integer_type(new->size_bytes, new->is_signed)),
			SLICE_ARGS(
				integer_type(old->size_bytes, old->is_signed)));
	}
	if (enumeration_is_wide(old) != enumeration_is_wide(new))
		comparison_report(comparison, &subject, CHANGE_STORAGE,
			BREAKS_SOURCE,
			enumeration_is_wide(new)
				? "is a name of its storage's type, no longer "
				  "an enum of C"
				: "is an enum of C, no longer a name of its "
				  "storage's type");
	compare_annotations(comparison, &subject, old->text->annotations,
		new->text->annotations);
	compare_values(comparison, old, new);
}
