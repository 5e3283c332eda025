/* SPDX-License-Identifier: MIT */
/*
 * What is a parent's matter is told there and not again of the children, what
 * is a mixin's not of those that mix it in.
 */
#include "compare/class_comparison.h"

bool
same_above(const struct class_comparison *classes,
	bool (*same)(const struct class *, const struct class *))
{
	const struct class *old = classes->old, *new = classes->new;

	if (!classes->same_base || !new->parent)
		return false;
	return same(old, old->parent) && same(new, new->parent);
}

bool
mixes_in(const struct class_comparison *classes, const struct class *class,
	const struct class *what, bool what_is_old)
{
	const struct matches *matches = &classes->comparison->matches;
	size_t i;

	for (i = 0; i < class->mixin_count + class->parent_count; i++) {
		const struct class *other = i < class->mixin_count
			? class->mixins[i]
			: class->parents[i - class->mixin_count];
		struct slice name = what->name.text, its = other->name.text;

		if (what_is_old ? names_match(matches, name, its)
				: names_match(matches, its, name))
			return true;
	}
	return false;
}

/* Where a class speaks of a slot: its slot_usage, or the slot. */
static struct place
slot_place(const struct class *class, const struct slot *slot)
{
	size_t i;

	for (i = 0; slot->owner != class && i < class->text->usage_count; i++)
		if (slice_equal(
			    class->text->usages[i].name.text, slot->name.text))
			return class->text->usages[i].name.place;
	return slot->place;
}

struct subject
slot_subject(const struct class_comparison *classes, const struct slot *was,
	const struct slot *is)
{
	struct run *run = classes->comparison->run;
	struct subject subject = {"slot", {NULL, 0}, {0}, {0}, false};

	subject.name = part_name(
		run, classes->new->name.text, (is ? is : was)->name.text);
	subject.new_place = is ? slot_place(classes->new, is)
			       : classes->new->name.place;
	subject.old_place = was ? slot_place(classes->old, was)
				: classes->old->name.place;
	return subject;
}
