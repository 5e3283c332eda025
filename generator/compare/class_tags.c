/* SPDX-License-Identifier: MIT */
/*
 * Tags of classes, and what a missing or an unknown one means. To give it a
 * meaning is safe, but where what is written by the new program lacks a tag
 * that the older one looks for.
 */
#include "compare/class_tags.h"

#include <string.h>

#include "resolve/text_name.h"

static const char *
tag_text(struct run *run, const struct class *class)
{
	if (class->tagging.kind == UNTAGGED)
		return "no tag";
	return text_format(&run->arena, "the tag %.*s: %.*s",
		SLICE_ARGS(text_name_tag_field(class)),
		SLICE_ARGS(class->tagging.text))
		.bytes;
}

/* By kind and attribute: what a class passes to those below it. */
static bool
same_tagging(const struct class *a, const struct class *b)
{
	return a->tagging.kind == b->tagging.kind &&
		slice_equal(text_name_tag_field(a), text_name_tag_field(b));
}

static void
compare_tags(struct class_comparison *classes)
{
	const struct class *old = classes->old, *new = classes->new;
	struct run *run = classes->comparison->run;
	const char *was = tag_text(run, old), *is = tag_text(run, new);
	bool is_given = old->text->tag.given || new->text->tag.given;
	struct subject subject = classes->subject;

	if (strcmp(was, is) == 0)
		return;
	if (!same_tagging(old, new) && !is_given &&
		same_above(classes, same_tagging))
		return;
	subject.new_place = place_or(new->text->tag.place, new->name.place);
	subject.old_place = place_or(old->text->tag.place, old->name.place);
	comparison_report(classes->comparison, &subject, CHANGE_TAG,
		BREAKS_DATA, "has %s in texts, where it had %s", is, was);
}

/* Of a root; empty: none. */
static struct slice
name_of(const struct class *class)
{
	return class ? class->name.text : SLICE("");
}

/* What objects without a tag are, or with one of no class. */
struct meaning {
	struct slice was, is; /* a class */
	struct place old_place, new_place;
	const char *tag;
	bool is_left_out; /* of what the new program writes */
};

static void
compare_meaning(struct class_comparison *classes, const struct meaning *meaning)
{
	struct subject subject = classes->subject;
	struct slice was = meaning->was, is = meaning->is;

	if (slice_equal(was, is))
		return;
	subject.new_place = place_or(
		meaning->new_place, classes->new->name.place);
	subject.old_place = place_or(
		meaning->old_place, classes->old->name.place);
	if (is.length)
		comparison_report(classes->comparison, &subject, CHANGE_TAG,
			was.length || meaning->is_left_out ? BREAKS_DATA
							   : BREAKS_NOTHING,
			"reads %s as '%.*s'%s", meaning->tag, SLICE_ARGS(is),
			meaning->is_left_out
				? ", and leaves that out ('omit_defaults'), "
				  "which an older program refuses"
				: "");
	else
		comparison_report(classes->comparison, &subject, CHANGE_TAG,
			BREAKS_DATA, "refuses %s, which was '%.*s'",
			meaning->tag, SLICE_ARGS(was));
}

static void
compare_meanings(struct class_comparison *classes)
{
	const struct class *old = classes->old, *new = classes->new;
	const struct class *missing = new->default_class;

	compare_meaning(classes,
		&(struct meaning){name_of(old->default_class), name_of(missing),
			old->text->tag_default.place,
			new->text->tag_default.place, "a missing tag",
			missing && missing->omitting.value});
	compare_meaning(classes,
		&(struct meaning){name_of(old->other_class),
			name_of(new->other_class), old->text->tag_other.place,
			new->text->tag_other.place, "a tag of no class",
			false});
}

/*---- tags that are read as slots ------------------------------------------*/

static struct slice
slot_name(const struct class *class)
{
	return class->tag_slot ? class->tag_slot->reflected : SLICE("");
}

static bool
same_slot(const struct class *a, const struct class *b)
{
	return slice_equal(slot_name(a), slot_name(b));
}

static bool
has_slot(const struct class *class, struct slice name)
{
	size_t i;

	for (i = 0; i < class->slot_count; i++)
		if (slice_equal(class->slots[i]->reflected, name))
			return true;
	return slice_equal(slot_name(class), name);
}

static void
compare_slots(struct class_comparison *classes)
{
	const struct class *old = classes->old, *new = classes->new;
	struct slice was = slot_name(old), is = slot_name(new);
	struct subject subject = classes->subject;

	if (same_slot(old, new) || same_above(classes, same_slot))
		return;
	if (new->tag_slot)
		subject.new_place = new->tag_slot->place;
	if (old->tag_slot)
		subject.old_place = old->tag_slot->place;
	if (was.length && !has_slot(new, was))
		comparison_report(classes->comparison, &subject, CHANGE_TAG,
			BREAKS_SOURCE, "has no slot '%.*s' that is the tag",
			SLICE_ARGS(was));
	else if (is.length)
		comparison_report(classes->comparison, &subject, CHANGE_TAG,
			BREAKS_NOTHING, "has a slot '%.*s' that is the tag",
			SLICE_ARGS(is));
}

/*---- all of it ------------------------------------------------------------*/

void
compare_class_tags(struct class_comparison *classes)
{
	compare_tags(classes);
	compare_meanings(classes);
	compare_slots(classes);
}
