/* SPDX-License-Identifier: MIT */
/*
 * The base is the parent whose layout begins the class's. Bases without
 * storage and mixins are alike: what one of the two classes has and the other
 * has not, by name or renamed, is told.
 */
#include "compare/class_bases.h"

static const char *
base_text(struct run *run, const struct class *was, const struct class *is)
{
	if (!is)
		return text_format(&run->arena,
			"has no base any more: was '%.*s'",
			SLICE_ARGS(was->name.text))
			.bytes;
	if (!was)
		return text_format(&run->arena,
			"has the base '%.*s', and had none",
			SLICE_ARGS(is->name.text))
			.bytes;
	return text_format(&run->arena, "has the base '%.*s' instead of '%.*s'",
		SLICE_ARGS(is->name.text), SLICE_ARGS(was->name.text))
		.bytes;
}

static void
compare_bases(struct class_comparison *classes)
{
	struct comparison *comparison = classes->comparison;
	const struct class *was = classes->old->parent;
	const struct class *is = classes->new->parent;
	struct subject subject = classes->subject;

	classes->same_base = was && is ? names_match(&comparison->matches,
						 was->name.text, is->name.text)
				       : was == is;
	if (classes->same_base)
		return;
	if (is && classes->new->text->is_a_count)
		subject.new_place = classes->new->text->is_a[0].place;
	if (was && classes->old->text->is_a_count)
		subject.old_place = classes->old->text->is_a[0].place;
	classes->cause = comparison_report(comparison, &subject, CHANGE_BASE,
		BREAKS_SOURCE | BREAKS_LAYOUT | BREAKS_DATA, "%s",
		base_text(comparison->run, was, is));
	classes->causes_itself = true;
}

static void
compare_mixin(struct class_comparison *classes, const struct class *mixin,
	struct word word, bool is_old)
{
	struct subject subject = classes->subject;
	bool removed = is_old;

	if (mixin == (is_old ? classes->old : classes->new)->parent ||
		mixes_in(classes, is_old ? classes->new : classes->old, mixin,
			is_old))
		return;
	*(is_old ? &subject.old_place : &subject.new_place) = word.place;
	comparison_report(classes->comparison, &subject,
		removed ? CHANGE_MIXIN_REMOVED : CHANGE_MIXIN_ADDED,
		removed ? BREAKS_SOURCE : BREAKS_NOTHING,
		removed ? "is no longer a '%.*s'" : "is a '%.*s' too",
		SLICE_ARGS(mixin->name.text));
}

static void
compare_mixins(struct class_comparison *classes, const struct class *class,
	bool is_old)
{
	size_t i;

	for (i = 0; i < class->parent_count; i++)
		compare_mixin(classes, class->parents[i], class->text->is_a[i],
			is_old);
	for (i = 0; i < class->mixin_count; i++)
		compare_mixin(classes, class->mixins[i],
			class->text->mixin_names[i], is_old);
}

void
compare_class_bases(struct class_comparison *classes)
{
	compare_bases(classes);
	compare_mixins(classes, classes->old, true);
	compare_mixins(classes, classes->new, false);
}
