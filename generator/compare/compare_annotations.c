/* SPDX-License-Identifier: MIT */
/*
 * Annotations are matched by name, and shown where they stand. What one means
 * only a program knows, so that none breaks anything by itself.
 */
#include "compare/compare_annotations.h"

static const struct annotation *
find_annotation(struct annotations annotations, struct slice key)
{
	size_t i;

	for (i = 0; i < annotations.count; i++)
		if (slice_equal(annotations.items[i].key.text, key))
			return &annotations.items[i];
	return NULL;
}

static void
compare_annotation(struct comparison *comparison, const struct subject *subject,
	const struct annotation *was, const struct annotation *is)
{
	struct run *run = comparison->run;
	struct subject part = *subject;

	part.new_place = is ? is->key.place : subject->new_place;
	part.old_place = was ? was->key.place : subject->old_place;
	part.absent = !was;
	if (!was)
		comparison_report(comparison, &part, CHANGE_ANNOTATION,
			BREAKS_NOTHING, "has the annotation '%.*s'",
			SLICE_ARGS(is->key.text));
	else if (!is)
		comparison_report(comparison, &part, CHANGE_ANNOTATION,
			BREAKS_NOTHING, "has no annotation '%.*s' any more",
			SLICE_ARGS(was->key.text));
	else if (!values_equal(&was->value, &is->value))
		comparison_report(comparison, &part, CHANGE_ANNOTATION,
			BREAKS_NOTHING,
			"has the annotation '%.*s' %.*s instead of %.*s",
			SLICE_ARGS(is->key.text),
			SLICE_ARGS(value_text(run, &is->value)),
			SLICE_ARGS(value_text(run, &was->value)));
}

void
compare_annotations(struct comparison *comparison,
	const struct subject *subject, struct annotations old,
	struct annotations new)
{
	size_t i;

	for (i = 0; i < new.count; i++)
		compare_annotation(comparison, subject,
			find_annotation(old, new.items[i].key.text),
			&new.items[i]);
	for (i = 0; i < old.count; i++)
		if (!find_annotation(new, old.items[i].key.text))
			compare_annotation(
				comparison, subject, &old.items[i], NULL);
}
