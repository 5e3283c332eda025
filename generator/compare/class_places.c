/* SPDX-License-Identifier: MIT */
/*
 * Where something that the class depends on moved its slots, the class follows
 * that finding. Else each slot that stands elsewhere is told, once, by the
 * first of these that differs: member or bits, place, width, count, presence.
 */
#include "compare/class_places.h"

#include <string.h>

#include "resolve/slot.h"

/*---- causes ---------------------------------------------------------------*/

/* The finding that tells why the thing of that match changed. */
static struct finding *
root_of(const struct match *match)
{
	return match && match->changed ? match->root : NULL;
}

/* What the slot holds in itself: an object's class, an enum, a name of types:.
 */
static struct finding *
find_cause_in_slot(const struct comparison *comparison, const struct slot *slot)
{
	const struct map *by_new = &comparison->matches.by_new;
	const struct value_type *type = &slot->type;
	struct finding *root = NULL;

	if (slot_embeds(slot, IN_OBJECT_OR_LIST))
		root = root_of(class_match(comparison, type->class));
	else if (type->enumeration)
		root = root_of(map_get(by_new, type->enumeration->name.text));
	if (root || !type->alias)
		return root;
	root = root_of(map_get(by_new, type->alias->name.text));
	return root && (root->message->breaks & BREAKS_LAYOUT) ? root : NULL;
}

/* What of the things that a class depends on explains why it changed. */
static struct finding *
find_cause(const struct class_comparison *classes)
{
	const struct comparison *comparison = classes->comparison;
	const struct class *new = classes->new, *above;
	struct finding *root = NULL;
	size_t i;

	for (above = new->parent; above && !root; above = above->parent)
		root = root_of(class_match(comparison, above));
	for (i = 0; i < new->mixin_count && !root; i++)
		root = root_of(class_match(comparison, new->mixins[i]));
	for (i = new->inherited_count; i < new->slot_count && !root; i++)
		root = find_cause_in_slot(comparison, new->slots[i]);
	return root;
}

static void
first_finding(struct class_comparison *classes, struct finding *finding)
{
	if (!classes->first)
		classes->first = finding;
}

/* Whether both say in the same way that a slot is set. A number or a NULL that
 * means that it is not is one that a slot which is always set never holds. */
static bool
presence_same(const struct placement *a, const struct placement *b)
{
	if ((a->presence == PRESENCE_BIT) != (b->presence == PRESENCE_BIT))
		return false;
	if (a->presence == PRESENCE_BIT)
		return a->presence_offset == b->presence_offset &&
			a->presence_bit == b->presence_bit;
	return a->presence == PRESENCE_ALWAYS ||
		b->presence == PRESENCE_ALWAYS ||
		(a->presence == b->presence &&
			(a->presence != PRESENCE_SPARE ||
				integer_compare(a->spare, b->spare) == 0));
}

static const char *
presence_text(struct run *run, const struct placement *was,
	const struct placement *is)
{
	if (is->presence != PRESENCE_BIT)
		return "needs no bit any more that says whether it is set";
	return text_format(&run->arena,
		was->presence == PRESENCE_BIT
			? "says by byte %llu bit %u whether it is set, not by "
			  "byte %llu bit %u"
			: "says by byte %llu bit %u whether it is set",
		(ull)is->presence_offset, is->presence_bit,
		(ull)was->presence_offset, was->presence_bit)
		.bytes;
}

/*---- slots ----------------------------------------------------------------*/

/* A slot of which something about its place differs. */
struct moved_slot {
	const struct subject *subject;
	const struct placement *was, *is;
};

/* A member that became bits, or bits that became one: o->slot compiles no
 * longer, whatever the cause. */
static void
report_wholeness(
	struct class_comparison *classes, const struct moved_slot *slot)
{
	struct comparison *comparison = classes->comparison;
	const struct placement *was = slot->was, *is = slot->is;

	if (!is->width && classes->cause)
		return; /* that breaks the layout, as all that the cause moves
			 */
	if (is->width)
		first_finding(classes,
			comparison_report(comparison, slot->subject,
				CHANGE_BITS, BREAKS_SOURCE | BREAKS_LAYOUT,
				"was a member at byte %llu and is %u bit%s now, at "
				"%s",
				(ull)was->offset, is->width,
				is->width == 1 ? "" : "s",
				spot_text(&comparison->run->arena,
					placement_spot(classes->new, is))));
	else
		first_finding(classes,
			comparison_report(comparison, slot->subject,
				CHANGE_BITS, BREAKS_LAYOUT,
				"was %u bit%s and is a member now, at byte %llu",
				was->width, was->width == 1 ? "" : "s",
				(ull)is->offset));
}

/* "from byte 16 to 20", "from byte 16 bit 2 to bit 3" */
static void
report_moved(struct class_comparison *classes, const struct moved_slot *slot)
{
	struct run *run = classes->comparison->run;
	const struct placement *was = slot->was, *is = slot->is;
	struct spot old_spot = placement_spot(classes->old, was);
	struct spot new_spot = placement_spot(classes->new, is);
	const char *from = spot_text(&run->arena, old_spot);
	const char *to = spot_text(&run->arena, new_spot);
	const char *width = "";

	if (!was->width && !is->width)
		to += strlen("byte ");
	else if (old_spot.byte == new_spot.byte && is->width)
		to = strstr(to, "bit ");
	if (was->width != is->width)
		width = text_format(&run->arena, ", %u bits instead of %u",
			is->width, was->width)
				.bytes;
	first_finding(classes,
		comparison_report(classes->comparison, slot->subject,
			CHANGE_MOVED, BREAKS_LAYOUT, "moved from %s to %s%s",
			from, to, width));
}

static void
report_width(struct class_comparison *classes, const struct moved_slot *slot)
{
	unsigned is = slot->is->width;

	first_finding(classes,
		comparison_report(classes->comparison, slot->subject,
			CHANGE_WIDTH, BREAKS_LAYOUT,
			"takes %u bit%s instead of %u", is, is == 1 ? "" : "s",
			slot->was->width));
}

static bool
count_moved(const struct placement *was, const struct placement *is)
{
	return was->count_size && is->count_size &&
		(was->count_offset != is->count_offset ||
			was->count_size != is->count_size);
}

static void
report_count(struct class_comparison *classes, const struct moved_slot *slot)
{
	const struct placement *was = slot->was, *is = slot->is;

	first_finding(classes,
		comparison_report(classes->comparison, slot->subject,
			CHANGE_MOVED, BREAKS_LAYOUT,
			"has its count in %u byte%s at byte %llu, not in %u at "
			"byte %llu",
			is->count_size, is->count_size == 1 ? "" : "s",
			(ull)is->count_offset, was->count_size,
			(ull)was->count_offset));
}

static void
report_presence(struct class_comparison *classes, const struct moved_slot *slot)
{
	struct comparison *comparison = classes->comparison;

	first_finding(classes,
		comparison_report(comparison, slot->subject, CHANGE_PRESENCE,
			BREAKS_LAYOUT, "%s",
			presence_text(comparison->run, slot->was, slot->is)));
}

static void
compare_place(struct class_comparison *classes, const struct moved_slot *slot)
{
	const struct placement *was = slot->was, *is = slot->is;
	void (*report)(struct class_comparison *, const struct moved_slot *);

	if (!is->width != !was->width) {
		report_wholeness(classes, slot);
		report = NULL;
		classes->moved++;
	} else if (!spot_same(placement_spot(classes->old, was),
			   placement_spot(classes->new, is))) {
		report = report_moved;
		classes->moved++;
	} else if (was->width != is->width) {
		report = report_width;
	} else if (count_moved(was, is)) {
		report = report_count;
	} else if (!presence_same(was, is)) {
		report = report_presence;
	} else {
		/* Its size is a matter of its type and its length. */
		classes->differs |= was->size != is->size && !is->width;
		return;
	}
	classes->differs = true;
	if (report && !classes->cause)
		report(classes, slot);
}

static void
compare_places(
	struct class_comparison *classes, const struct slot_matches *matches)
{
	const struct class *old = classes->old, *new = classes->new;
	size_t i;

	for (i = matches->new_first; i < new->slot_count; i++) {
		size_t was = matches->old_of_new[i];
		struct subject subject;
		struct moved_slot slot;

		if (was == NO_SLOT)
			continue;
		subject = slot_subject(classes, old->slots[was], new->slots[i]);
		slot.subject = &subject;
		slot.was = &old->layout->placements[was];
		slot.is = &new->layout->placements[i];
		comparison_start(classes->comparison);
		compare_place(classes, &slot);
	}
}

/*---- sizes ----------------------------------------------------------------*/

static void
compare_sizes(struct class_comparison *classes)
{
	const struct layout *was = classes->old->layout;
	const struct layout *is = classes->new->layout;
	struct run *run = classes->comparison->run;
	struct finding *finding = NULL;
	const char *aligned = "";

	if (was->size == is->size && was->align == is->align)
		return;
	classes->differs = true;
	if (classes->cause)
		return;
	comparison_start(classes->comparison);
	if (was->align != is->align)
		aligned = text_format(&run->arena,
			"is aligned to %llu instead of %llu", (ull)is->align,
			(ull)was->align)
				  .bytes;
	if (was->size == is->size)
		finding = comparison_report(classes->comparison,
			&classes->subject, CHANGE_ALIGN, BREAKS_LAYOUT, "%s",
			aligned);
	else
		finding = comparison_report(classes->comparison,
			&classes->subject, CHANGE_SIZE, BREAKS_LAYOUT,
			"takes %llu bytes instead of %llu%s%s", (ull)is->size,
			(ull)was->size, aligned[0] ? ", and " : "", aligned);
	classes->first = finding; /* before any slot's */
}

/*---- all of it ------------------------------------------------------------*/

/* What the class's note at the cause says of it. */
static const char *
consequence_text(const struct class_comparison *classes)
{
	const struct layout *was = classes->old->layout;
	const struct layout *is = classes->new->layout;
	struct arena *arena = &classes->comparison->run->arena;
	const char *size = "", *moved = "";

	if (was->size != is->size)
		size = text_format(arena, "; %llu bytes instead of %llu",
			(ull)is->size, (ull)was->size)
			       .bytes;
	if (classes->moved)
		moved = text_format(arena, "; %zu slot%s moved", classes->moved,
			classes->moved == 1 ? "" : "s")
				.bytes;
	return text_format(arena, "%s%s", size, moved).bytes;
}

/* The classes change only because of what the cause tells. */
static void
follow_cause(const struct class_comparison *classes)
{
	struct run *run = classes->comparison->run;
	const char *what = consequence_text(classes);

	if (classes->causes_itself)
		diag_note(run, classes->cause->message,
			classes->new->name.place, "'%.*s' changes so%s",
			SLICE_ARGS(classes->new->name.text), what);
	else
		finding_add_follower(run, classes->cause, classes->new, what);
}

void
compare_class_places(
	struct class_comparison *classes, const struct slot_matches *matches)
{
	if (classes->own_cause) {
		classes->cause = NULL;
	} else if (!classes->cause) {
		classes->causes_itself = false;
		classes->cause = find_cause(classes);
	}
	compare_sizes(classes);
	compare_places(classes, matches);
	if (!classes->differs)
		return;
	classes->match->changed = true;
	classes->match->root = classes->cause ? classes->cause : classes->first;
	if (classes->cause)
		follow_cause(classes);
}
