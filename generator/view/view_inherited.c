/* SPDX-License-Identifier: MIT */
/*
 * What a class takes over from its parent instead of saying it again. An
 * accessor of a slot that stands in the parent as it does in the class is one
 * line, a macro that calls the accessor of the class that declares it; what
 * objects start with is the parent's list and what the class adds, where all of
 * the parent's members start alike.
 */
#include "view/view_inherited.h"

#include "layout/placement.h"
#include "view/c_text.h"
#include "view/view_accessor.h"

/*---- accessors ------------------------------------------------------------*/

/* Of its own schema, whichever those of the classes above are. */
static bool
is_by_name(const struct class *class)
{
	return class->schema->text->inherited.value == INHERITED_BY_NAME;
}

static const struct class *
find_declarer(const struct class *class, size_t index, unsigned *levels)
{
	for (*levels = 0; layout_inherits(class, index); ++*levels)
		class = class->parent;
	return class;
}

/* "UP_", "UP2_": what leads so many classes up. */
static struct slice
lift_name(struct arena *arena, unsigned levels)
{
	return levels == 1 ? SLICE("UP_") : text_format(arena, "UP%u_", levels);
}

void
view_set_forwards(struct builder *builder, const struct class *class,
	size_t index, struct view_slot *view)
{
	unsigned levels;
	const struct class *declarer = find_declarer(class, index, &levels);

	view->levels = levels;
	view->is_forwarded = levels != 0;
	if (!levels && is_by_name(class))
		view->numbered = text_format(builder->arena, " = %zu", index);
	if (!levels)
		return;
	view->declarer = declarer->identifier;
	view->lift = lift_name(builder->arena, levels);
	view->by_name = is_by_name(class);
	if (!view->by_name)
		view_set_accessors(builder->arena, view);
}

static bool
has_lift(const struct view_class *view, unsigned levels)
{
	const struct view_slot *slots = view->slots.items;
	size_t i;

	for (i = 0; i < view->slots.count; i++)
		if (slots[i].levels == levels)
			return true;
	return false;
}

void
view_set_lifts(struct builder *builder, const struct class *class,
	struct view_class *view)
{
	struct arena *arena = builder->arena;
	struct view_lift *lifts = list_make(
		arena, &view->lifts, class->depth, sizeof *lifts);
	struct slice path = SLICE("slot_base");
	unsigned levels;
	size_t count = 0;

	for (levels = 1; levels <= class->depth; levels++) {
		if (has_lift(view, levels)) {
			lifts[count].lift = lift_name(arena, levels);
			lifts[count++].path = path;
		}
		path = text_format(arena, "%.*s.slot_base", SLICE_ARGS(path));
	}
	view->lifts.count = count;
	view->by_name = is_by_name(class);
}

/*---- starting values ------------------------------------------------------*/

/* Whether the class's own slots have none of the bits. */
static bool
shares_are_inherited(struct arena *arena, const struct class *class,
	const struct member *member)
{
	struct word_share *shares;
	size_t count = placement_shares(arena, class, member, &shares), i;

	for (i = 0; i < count; i++)
		if (!layout_inherits(class, shares[i].slot))
			return false;
	return true;
}

static bool
member_starts_alike(struct arena *arena, const struct class *class,
	const struct member *member, const struct member *above)
{
	if (member->kind != above->kind || member->offset != above->offset ||
		member->size != above->size)
		return false;
	switch (member->kind) {
	case MEMBER_SLOT:
	case MEMBER_COUNT:
		return member->slot == above->slot &&
			layout_inherits(class, member->slot);
	case MEMBER_BITS:
	case MEMBER_RUN:
		return shares_are_inherited(arena, class, member);
	case MEMBER_SPARE:
	case MEMBER_DICT:
		break;
	}
	return true;
}

/* How many of the first members the parent's list of starts stands for: all
 * of its members, or none. */
static size_t
starts_above(struct arena *arena, const struct class *class)
{
	const struct class *parent = class_base(class);
	size_t i;

	if (!parent ||
		class->layout->member_count < parent->layout->member_count)
		return 0;
	for (i = 0; i < parent->layout->member_count; i++)
		if (!member_starts_alike(arena, class,
			    &class->layout->members[i],
			    &parent->layout->members[i]))
			return 0;
	return i;
}

void
view_set_starts(struct builder *builder, const struct class *class,
	struct view_class *view)
{
	const struct view_member *members = view->members.items;
	size_t first = starts_above(builder->arena, class);
	size_t count = view->members.count - first + (first != 0), i;
	struct slice *items = ARENA_ARRAY(builder->arena, struct slice, count);
	size_t at = 0;

	if (first)
		items[at++] = text_format(builder->arena, "%.*s_STARTS_",
			SLICE_ARGS(class->parent->identifier));
	for (i = first; i < view->members.count; i++)
		items[at++] = TEXT_JOIN(builder->arena, SLICE("/* "),
			members[i].member, SLICE(" */ "), members[i].initial);
	view_break_lines(builder->arena, items, count, 8, &view->start_lines);
}

/*---- arguments ------------------------------------------------------------*/

bool
view_inherits_all(const struct class *class)
{
	size_t i;

	if (!class->parent)
		return false;
	for (i = 0; i < class->parent->slot_count; i++)
		if (!layout_inherits(class, i))
			return false;
	return true;
}
