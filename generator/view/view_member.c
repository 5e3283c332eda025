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

/* "  8.0  bool listed = true": by the byte of a run, else by the word. */
static struct slice
share_line(struct arena *arena, const struct class *class,
	const struct member *member, const struct word_share *share)
{
	uint64_t byte = member->offset;
	unsigned bit = share->bit;
	struct buffer text = {0};

	if (member->kind == MEMBER_RUN) {
		byte += bit / 8;
		bit %= 8;
	}
	buffer_format(&text, "%3llu.%-2u ", (ull)byte, bit);
	view_describe_share(arena, &text, class, share);
	return buffer_take(&text, arena);
}

/* The comment that lists what shares the member. */
static void
set_share_lines(struct arena *arena, const struct class *class,
	const struct member *member, const struct word_share *shares,
	size_t count, struct view_member *view)
{
	struct view_line *lines = list_make(
		arena, &view->bits, count, sizeof *lines);
	size_t i;

	for (i = 0; i < count; i++)
		lines[i].line = text_format(arena, "%s %.*s%s", i ? " *" : "/*",
			SLICE_ARGS(
				share_line(arena, class, member, &shares[i])),
			i + 1 == count ? " */" : "");
}

/* Of a stream's word the machine's order says which bits are the class's, but
 * no child has others there. */
static void
set_word(struct arena *arena, const struct class *class,
	const struct member *member, struct view_member *view)
{
	struct word_share *shares;
	size_t count = placement_shares(arena, class, member, &shares), i;
	uint64_t mask = 0;

	for (i = 0; i < count; i++)
		mask |= UINT64_MAX >> (64 - shares[i].width) << shares[i].bit;
	set_share_lines(arena, class, member, shares, count, view);
	view->initial = view_word_initial(arena, class, member, shares, count);
	view->mask = c_mask(arena, mask);
	view->copy_bytes = class->byte_order != ORDER_NATIVE &&
		member->size > 1;
	view->copied = class_has_stream(class) && !view->copy_bytes;
	view->copy_masked = !view->copied && !view->copy_bytes;
}

static void
set_run(struct arena *arena, const struct class *class,
	const struct member *member, struct view_member *view)
{
	struct word_share *shares;
	size_t count = placement_shares(arena, class, member, &shares);

	set_share_lines(arena, class, member, shares, count, view);
	view->initial = view_run_initial(arena, class, member, shares, count);
	view->copy_array = true;
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
		break;
	case MEMBER_RUN:
		set_run(arena, class, member, view);
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
