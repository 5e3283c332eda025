/* SPDX-License-Identifier: MIT */
/*
 * The members of a class in the order of their offsets: slots, words of bits,
 * counts, spare bytes, the dictionary of an open class.
 */
#include "view/view_member.h"

#include "resolve/slot.h"
#include "view/c_text.h"
#include "view/view_comment.h"
#include "view/view_initial.h"

/* "  8.0  bool listed = true" */
static struct slice
share_line(struct arena *arena, const struct class *class,
	const struct member *member, const struct word_share *share)
{
	struct buffer text = {0};

	buffer_format(&text, "%3llu.%-2u ", (ull)member->offset, share->bit);
	view_describe_share(arena, &text, class, share);
	return buffer_take(&text, arena);
}

/* The bits that a share starts with, not yet in their place. */
static uint64_t
share_start(const struct class *class, const struct word_share *share)
{
	if (share->is_presence)
		return class->slots[share->slot]->has_default;
	return integer_pattern(view_initial_number(class, share->slot).integer);
}

/* The comment that lists what shares the word; the word's initial value and
 * mask. */
static void
set_word(struct arena *arena, const struct class *class,
	const struct member *member, struct view_member *view)
{
	struct word_share *shares;
	size_t count = placement_shares(arena, class, member, &shares), i;
	struct view_line *lines = list_make(
		arena, &view->bits, count, sizeof *lines);
	uint64_t pattern = 0, mask = 0;

	for (i = 0; i < count; i++) {
		const struct word_share *share = &shares[i];
		uint64_t ones = UINT64_MAX >> (64 - share->width);

		mask |= ones << share->bit;
		pattern |= (share_start(class, share) & ones) << share->bit;
		lines[i].line = text_format(arena, "%s %.*s%s", i ? " *" : "/*",
			SLICE_ARGS(share_line(arena, class, member, share)),
			i + 1 == count ? " */" : "");
	}
	view->mask = c_mask(arena, mask);
	view->initial = view_word_initial(arena, class, pattern, member);
}

static void
set_slot_member(struct arena *arena, const struct class *class,
	const struct member *member, struct view_member *view)
{
	const struct slot *slot = class->slots[member->slot];

	view->doc = view_slot_doc(arena, slot);
	if (slot->is_growable && view->dimensions.length) {
		view->pointer_to_rows = true;
	} else if (slot->is_growable) {
		view->storage = text_format(
			arena, "%.*s*", SLICE_ARGS(view->storage));
	}
	view->initial = view_slot_initial(arena, class, member->slot);
	view->copy_array = view->dimensions.length && !slot->is_growable;
	view->copy_object = slot_embeds(slot, IN_OBJECT_OR_LIST) &&
		!view->copy_array;
	view->copied = !view->copy_array && !view->copy_object;
	if (view->copy_object)
		view->target = slot->type.class->identifier;
}

static void
set_member(struct arena *arena, const struct class *class,
	const struct member *member, struct view_member *view)
{
	view->member = member_name(arena, class, member);
	view->storage = member_type(arena, class, member);
	view->dimensions = member_dimensions(arena, class, member);
	view->offset = text_format(arena, "%3llu", (ull)member->offset);
	view->word_bits = member->size * 8;
	switch (member->kind) {
	case MEMBER_SLOT:
		set_slot_member(arena, class, member, view);
		break;
	case MEMBER_BITS:
		set_word(arena, class, member, view);
		view->copy_bytes = class->byte_order != ORDER_NATIVE &&
			member->size > 1;
		view->copy_masked = !view->copy_bytes;
		break;
	case MEMBER_COUNT:
		view->initial = view_count_initial(class, member);
		view->copied = true;
		break;
	case MEMBER_SPARE:
		view->initial = SLICE("{0}");
		break;
	case MEMBER_DICT:
		view->initial = SLICE("NULL");
		break;
	}
}

/* The alignment that C would give the class by its members alone. */
static uint64_t
natural_align(const struct class *class)
{
	uint64_t align = 1;
	size_t i;

	if (class->layout_mode == LAYOUT_PACKED ||
		class->byte_order != ORDER_NATIVE)
		return 1;
	for (i = 0; i < class->layout->member_count; i++)
		if (class->layout->members[i].align > align)
			align = class->layout->members[i].align;
	return align;
}

void
view_make_members(
	struct arena *arena, const struct class *class, struct list *members)
{
	const struct layout *layout = class->layout;
	struct view_member *views = list_make(
		arena, members, layout->member_count, sizeof *views);
	size_t i;

	for (i = 0; i < layout->member_count; i++) {
		bool last = i + 1 == layout->member_count;

		set_member(arena, class, &layout->members[i], &views[i]);
		views[i].comma = last ? SLICE("") : SLICE(",");
	}
	if (layout->member_count && natural_align(class) < layout->align)
		views[0].align = layout->align;
}
