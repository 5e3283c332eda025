/* SPDX-License-Identifier: MIT */
/*
 * Switches that are on or off are rows of a table; each other trait has a
 * function. What a class has from its parent, and the parent's change was the
 * same, is told of the parent only.
 */
#include "compare/class_traits.h"

#include "compare/compare_annotations.h"
#include "compare/class_tags.h"
#include "compare/compare_constants.h"

#include <stddef.h>
#include <string.h>

#include "resolve/slot.h"
#include "view/view_arguments.h"

/*---- switches -------------------------------------------------------------*/

/* A field of a class, or of its text. */
struct class_field {
	bool in_text;
	size_t offset;
};

#define RESOLVED(field) \
	{ \
		false, offsetof(struct class, field) \
	}
#define WRITTEN(field) \
	{ \
		true, offsetof(struct class_text, field) \
	}

/* What a class is or is not, and what it breaks to become so, or to stop. */
struct class_trait {
	enum diag_code code;
	struct class_field is;   /* a bool … */
	struct class_field flag; /* … and the struct flag that says so */
	unsigned set, cleared;
	const char *on, *off;
	bool is_inherited; /* then the parent's change is told, not this */
	bool moves_slots;
};

static const struct class_trait traits[] = {
	{CHANGE_ABSTRACT, WRITTEN(abstract.value), WRITTEN(abstract),
		BREAKS_SOURCE, BREAKS_NOTHING, "is abstract",
		"is not abstract any more", false, true},
	{CHANGE_MIXIN, WRITTEN(mixin.value), WRITTEN(mixin), BREAKS_SOURCE,
		BREAKS_NOTHING, "is a mixin", "is not a mixin any more", false,
		true},
	{CHANGE_FINAL, RESOLVED(is_final), WRITTEN(final), BREAKS_SOURCE,
		BREAKS_NOTHING, "is final", "is not final any more", false,
		false},
	{CHANGE_VALUE, RESOLVED(is_value), WRITTEN(value), BREAKS_SOURCE,
		BREAKS_NOTHING, "is a value, always embedded",
		"is not always embedded any more", false, false},
	{CHANGE_FROZEN, RESOLVED(is_frozen), WRITTEN(frozen), BREAKS_SOURCE,
		BREAKS_NOTHING, "is frozen, and has no setters",
		"is not frozen any more", true, false},
	{CHANGE_WEAKREF, RESOLVED(is_weakref), WRITTEN(weakref), BREAKS_NOTHING,
		BREAKS_SOURCE, "can be referred to weakly",
		"cannot be referred to weakly any more", true, false},
	{CHANGE_DICT, RESOLVED(is_open), WRITTEN(dict), BREAKS_NOTHING,
		BREAKS_SOURCE | BREAKS_DATA, "takes further attributes",
		"takes no further attributes any more", true, true},
	{CHANGE_LENDS, RESOLVED(no_assignment), WRITTEN(lends), BREAKS_SOURCE,
		BREAKS_NOTHING, "cannot be assigned with '='",
		"can be assigned with '='", true, true},
	{CHANGE_EQ, RESOLVED(options.eq.value), RESOLVED(options.eq),
		BREAKS_NOTHING, BREAKS_SOURCE, "can be compared",
		"cannot be compared any more", true, false},
	{CHANGE_ORDERED, RESOLVED(options.order.value), RESOLVED(options.order),
		BREAKS_NOTHING, BREAKS_SOURCE, "has an order",
		"has no order any more", true, false},
	{CHANGE_HASHED, RESOLVED(is_hashed), RESOLVED(options.hash),
		BREAKS_NOTHING, BREAKS_SOURCE, "has a hash",
		"has no hash any more", true, false},
	{CHANGE_REPR, RESOLVED(options.repr.value), RESOLVED(options.repr),
		BREAKS_NOTHING, BREAKS_SOURCE, "can be written as text",
		"cannot be written as text any more", true, false},
	{CHANGE_OMIT_DEFAULTS, RESOLVED(omitting.value), RESOLVED(omitting),
		BREAKS_NOTHING, BREAKS_NOTHING, "omits defaults in texts",
		"omits no defaults in texts any more", true, false}};

static const void *
field_of(const struct class *class, const struct class_field *field)
{
	const void *noun = field->in_text ? (const void *)class->text
					  : (const void *)class;

	return (const char *)noun + field->offset;
}

static bool
is_so(const struct class *class, const struct class_trait *trait)
{
	return *(const bool *)field_of(class, &trait->is);
}

static struct place
trait_place(const struct class *class, const struct class_trait *trait)
{
	const struct flag *flag = field_of(class, &trait->flag);

	return place_or(flag->place, class->name.place);
}

/* Whether that class has changed in the same way. */
static bool
changed_too(const struct comparison *comparison, const struct class *other,
	const struct class_trait *trait, bool now)
{
	const struct match *match = class_match(comparison, other);

	return match && is_so(other, trait) == now &&
		is_so(match->old->class, trait) != now;
}

/* Whether the parent is, and tells of it. */
static bool
parent_changed(
	const struct class_comparison *classes, const struct class_trait *trait)
{
	const struct class *parent = classes->new->parent;

	if (!trait->is_inherited || !classes->same_base || !parent)
		return false;
	return changed_too(
		classes->comparison, parent, trait, is_so(classes->new, trait));
}

/* Whether an embedded class is the reason. */
static bool
embeds_changed(
	const struct class_comparison *classes, const struct class_trait *trait)
{
	const struct class *class = classes->new;
	size_t i;

	if (trait->code != CHANGE_LENDS)
		return false;
	for (i = 0; i < class->slot_count; i++)
		if (slot_embeds(class->slots[i], IN_OBJECT_OR_LIST) &&
			changed_too(classes->comparison,
				class->slots[i]->type.class, trait,
				is_so(class, trait)))
			return true;
	return false;
}

static void
compare_trait(struct class_comparison *classes, const struct class_trait *trait)
{
	bool was = is_so(classes->old, trait), is = is_so(classes->new, trait);
	struct subject subject = classes->subject;

	if (was == is)
		return;
	if (parent_changed(classes, trait) || embeds_changed(classes, trait))
		return;
	classes->own_cause |= trait->moves_slots;
	subject.new_place = trait_place(classes->new, trait);
	subject.old_place = trait_place(classes->old, trait);
	comparison_report(classes->comparison, &subject, trait->code,
		is ? trait->set : trait->cleared, "%s",
		is ? trait->on : trait->off);
}

/*---- where bytes stand ----------------------------------------------------*/

static const char *
byte_order_text(enum byte_order order)
{
	switch (order) {
	case ORDER_NATIVE:
		break;
	case ORDER_BIG:
		return "big-endian";
	case ORDER_LITTLE:
		return "little-endian";
	}
	return "of the machine's byte order";
}

static bool
same_order(const struct class *a, const struct class *b)
{
	return a->byte_order == b->byte_order;
}

static bool
same_refs(const struct class *a, const struct class *b)
{
	return a->refs_are_indexes == b->refs_are_indexes;
}

static void
compare_byte_order(struct class_comparison *classes)
{
	const struct class *old = classes->old, *new = classes->new;
	struct subject subject = classes->subject;

	if (same_order(old, new) || same_above(classes, same_order))
		return;
	subject.new_place = place_or(new->text->endian.place, new->name.place);
	subject.old_place = place_or(old->text->endian.place, old->name.place);
	classes->cause = comparison_report(classes->comparison, &subject,
		CHANGE_ENDIAN, BREAKS_SOURCE | BREAKS_LAYOUT,
		"is %s instead of %s", byte_order_text(new->byte_order),
		byte_order_text(old->byte_order));
	classes->causes_itself = true;
}

static void
compare_refs(struct class_comparison *classes)
{
	const struct class *old = classes->old, *new = classes->new;
	struct subject subject = classes->subject;

	if (same_refs(old, new) && old->has_index != new->has_index)
		comparison_report(classes->comparison, &subject, CHANGE_REFS,
			BREAKS_SOURCE,
			new->has_index ? "is referred to by index in its file"
				       : "is referred to by index no longer");
	if (same_refs(old, new) || same_above(classes, same_refs))
		return;
	subject.new_place = place_or(new->text->index32.place, new->name.place);
	subject.old_place = place_or(old->text->index32.place, old->name.place);
	classes->cause = comparison_report(classes->comparison, &subject,
		CHANGE_REFS, BREAKS_SOURCE | BREAKS_LAYOUT,
		new->refs_are_indexes ? "refers by index instead of pointer"
				      : "refers by pointer instead of index");
	classes->causes_itself = true;
}

static bool
same_mode(const struct class *a, const struct class *b)
{
	return a->layout_mode == b->layout_mode;
}

/* The mode that a class has from its file's default. */
static void
compare_default_layout(struct class_comparison *classes)
{
	struct comparison *comparison = classes->comparison;
	const struct schema *old = classes->old->schema;
	const struct schema *new = classes->new->schema;
	struct finding **finding =
		&comparison->default_layouts[new->text->index];
	struct subject subject = {"schema", new->name.text,
		place_or(new->text->default_mode.place, file_place(new)),
		place_or(old->text->default_mode.place, file_place(old)),
		false};

	if (!*finding) {
		comparison_start(comparison);
		*finding = comparison_report(comparison, &subject,
			CHANGE_DEFAULT_LAYOUT, BREAKS_LAYOUT,
			"has the default layout '%s' instead of '%s'",
			layout_mode_name(classes->new->layout_mode),
			layout_mode_name(classes->old->layout_mode));
	}
	classes->cause = *finding;
}

static bool
places_same(const struct class_comparison *classes)
{
	const struct layout *was = classes->old->layout;
	const struct layout *is = classes->new->layout;
	size_t i;

	if (was->size != is->size || was->align != is->align ||
		classes->old->slot_count != classes->new->slot_count)
		return false;
	for (i = 0; i < classes->new->slot_count; i++)
		if (!placements_equal(&was->placements[i], &is->placements[i]))
			return false;
	return true;
}

static void
compare_layout_mode(struct class_comparison *classes)
{
	const struct class *old = classes->old, *new = classes->new;
	struct subject subject = classes->subject;
	struct finding *finding;
	unsigned breaks;

	if (same_mode(old, new) || same_above(classes, same_mode))
		return;
	breaks = places_same(classes) ? BREAKS_NOTHING : BREAKS_LAYOUT;
	if (old->layout_mode == LAYOUT_PACKED ||
		new->layout_mode == LAYOUT_PACKED)
		breaks |= BREAKS_SOURCE;
	if (!old->text->mode.given && !new->text->mode.given &&
		breaks == BREAKS_LAYOUT) {
		compare_default_layout(classes);
		return;
	}
	subject.new_place = place_or(new->text->mode.place, new->name.place);
	subject.old_place = place_or(old->text->mode.place, old->name.place);
	comparison_start(classes->comparison);
	finding = comparison_report(classes->comparison, &subject,
		CHANGE_LAYOUT, breaks, "has the layout '%s' instead of '%s'",
		layout_mode_name(new->layout_mode),
		layout_mode_name(old->layout_mode));
	if (!(breaks & BREAKS_LAYOUT))
		return;
	classes->cause = finding;
	classes->causes_itself = true;
}

/*---- in texts and when they are made --------------------------------------*/

static bool
same_renaming(const struct class *a, const struct class *b)
{
	return a->renaming.value == b->renaming.value;
}

static void
compare_renaming(struct class_comparison *classes)
{
	const struct class *old = classes->old, *new = classes->new;
	struct subject subject = classes->subject;

	classes->respelt = !same_renaming(old, new);
	if (!classes->respelt || same_above(classes, same_renaming))
		return;
	subject.new_place = place_or(new->text->rename.place, new->name.place);
	subject.old_place = place_or(old->text->rename.place, old->name.place);
	comparison_report(classes->comparison, &subject, CHANGE_RENAME,
		BREAKS_DATA, "spells its slots otherwise in texts");
}

static bool
same_skipping(const struct class *a, const struct class *b)
{
	return class_skips_unknown(a) == class_skips_unknown(b);
}

static void
compare_skipping(struct class_comparison *classes)
{
	const struct class *old = classes->old, *new = classes->new;
	struct subject subject = classes->subject;

	if (same_skipping(old, new) || same_above(classes, same_skipping))
		return;
	subject.new_place = place_or(
		new->text->forbid_unknown.place, new->name.place);
	subject.old_place = place_or(
		old->text->forbid_unknown.place, old->name.place);
	comparison_report(classes->comparison, &subject, CHANGE_FORBID_UNKNOWN,
		class_skips_unknown(new) ? BREAKS_NOTHING : BREAKS_DATA, "%s",
		class_skips_unknown(new)
			? "skips unknown attributes in texts"
			: "refuses unknown attributes in texts");
}

/*---- functions of the program ---------------------------------------------*/

/* Of one name, whose answer has come or gone. */
static void
compare_answers(struct class_comparison *classes, const struct subject *subject)
{
	bool answers = classes->new->text->post_init_answers;

	if (answers == classes->old->text->post_init_answers)
		return;
	comparison_report(classes->comparison, subject, CHANGE_POST_INIT,
		BREAKS_SOURCE | (answers ? BREAKS_DATA : BREAKS_NOTHING),
		answers ? "may be refused by '%.*s', which answers now"
			: "is no longer refused by '%.*s', which answers "
			  "nothing",
		SLICE_ARGS(classes->new->text->post_init.text));
}

/* does, when: "calls", "once an object is made" */
static void
compare_hook(struct class_comparison *classes, const struct word *was,
	const struct word *is, enum diag_code code, unsigned breaks,
	const char *does, const char *when)
{
	struct subject subject = classes->subject;

	subject.new_place = place_or(is->place, subject.new_place);
	subject.old_place = place_or(was->place, subject.old_place);
	if (slice_equal(was->text, is->text)) {
		if (is->text.length && code == CHANGE_POST_INIT)
			compare_answers(classes, &subject);
	} else if (is->text.length) {
		comparison_report(classes->comparison, &subject, code, breaks,
			"%s '%.*s' %s", does, SLICE_ARGS(is->text), when);
	} else {
		comparison_report(classes->comparison, &subject, code,
			BREAKS_NOTHING, "%s '%.*s' no longer", does,
			SLICE_ARGS(was->text));
	}
}

static void
compare_hooks(struct class_comparison *classes)
{
	const struct class_text *old = classes->old->text;
	const struct class_text *new = classes->new->text;
	bool answers = new->post_init_answers;

	compare_hook(classes, &old->post_init, &new->post_init,
		CHANGE_POST_INIT,
		BREAKS_SOURCE | (answers ? BREAKS_DATA : BREAKS_NOTHING),
		"calls",
		answers ? "once an object is made, which it may refuse"
			: "once an object is made");
	compare_hook(classes, &old->validate, &new->validate, CHANGE_VALIDATE,
		BREAKS_SOURCE | BREAKS_DATA, "asks",
		"about whole objects, which it may refuse");
	if (view_can_refuse(classes->old) && !view_can_refuse(classes->new))
		comparison_report(classes->comparison, &classes->subject,
			CHANGE_TRY, BREAKS_SOURCE,
			"has nothing that is refused, and no C_try_make");
}

/*---- all of them ----------------------------------------------------------*/

void
compare_class_traits(struct class_comparison *classes)
{
	size_t i;

	for (i = 0; i < LENGTH(traits); i++)
		compare_trait(classes, &traits[i]);
	compare_byte_order(classes);
	compare_refs(classes);
	compare_layout_mode(classes);
	compare_renaming(classes);
	compare_class_tags(classes);
	compare_skipping(classes);
	compare_hooks(classes);
	compare_class_constants(classes);
	compare_annotations(classes->comparison, &classes->subject,
		classes->old->text->annotations,
		classes->new->text->annotations);
}
