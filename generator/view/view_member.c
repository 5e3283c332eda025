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

/*---- lines of the struct --------------------------------------------------*/

enum {
	LINE_COLUMNS = 100, /* of any line that can be broken */
	NOTES_COLUMN = 32   /* behind longer members a note stands at once */
};

/* Where members begin, behind their offsets: those of a child stand in a struct
 * in a union. */
static size_t
member_column(const struct class *class)
{
	bool is_wrapped = class_base(class) || class->no_assignment;

	return (is_wrapped ? 24 : 8) + sizeof "/* 100 */";
}

/* What a comment has room for behind a member of that many columns. */
static size_t
note_columns(const struct class *class, size_t member)
{
	size_t used = member_column(class) + member + sizeof " /*  */";

	return used + 20 < LINE_COLUMNS ? LINE_COLUMNS - used : 20;
}

/* Of "double stop;", "Node *(*x)[3];", "SLOT_ALIGNAS(8) char name[8];" */
static size_t
member_columns(const struct view_member *view)
{
	uint64_t align = view->align;
	size_t columns = view->storage.length + view->member.length +
		view->dimensions.length + 1 + (view->pointer_to_rows ? 3 : 0);

	if (align)
		columns += sizeof "SLOT_ALIGNAS()";
	for (; align; align /= 10)
		columns++;
	return columns;
}

static bool
has_note(const struct class *class, const struct member *member)
{
	return member->kind == MEMBER_SLOT &&
		!class_inherits(class, member->slot);
}

static void
set_note(struct arena *arena, const struct class *class,
	const struct member *member, size_t column, struct view_member *view)
{
	size_t used = member_columns(view);
	static const char few[] = "                                        ";
	size_t blanks = used < column ? column - used + 1 : 1;
	struct slice before = {few, blanks};
	struct slice note = view_slot_note(arena, class->slots[member->slot],
		note_columns(class, used + blanks - 1));

	if (!note.length)
		return;
	if (blanks >= sizeof few)
		before = text_format(arena, "%*s", (int)blanks, "");
	view->note = TEXT_JOIN(arena, before, SLICE("/* "), note, SLICE(" */"));
}

/* Behind the members that they are of, one below the other. */
static void
set_notes(struct arena *arena, const struct class *class,
	struct view_member *views)
{
	const struct layout *layout = class->layout;
	size_t column = 0, i;

	for (i = 0; i < layout->member_count; i++) {
		size_t used = member_columns(&views[i]);

		if (has_note(class, &layout->members[i]) && used > column &&
			used <= NOTES_COLUMN)
			column = used;
	}
	for (i = 0; i < layout->member_count; i++)
		if (has_note(class, &layout->members[i]))
			set_note(arena, class, &layout->members[i], column,
				&views[i]);
}

/*---- words and runs of bits -----------------------------------------------*/

/* In three columns, at least. */
static struct slice
padded_number(struct arena *arena, uint64_t number)
{
	static const struct slice blanks[] = {{"  ", 2}, {" ", 1}, {"", 0}};
	char text[NUMBER_DIGITS];
	struct slice digits = number_digits(text, number);

	return TEXT_JOIN(arena,
		blanks[digits.length > 3 ? 2 : digits.length - 1], digits);
}

/* "  8.0  bool listed = true": by the byte of a run, else by the word. */
static struct slice
share_line(struct arena *arena, const struct class *class,
	const struct member *member, const struct word_share *share)
{
	uint64_t byte = member->offset;
	unsigned bit = share->bit;
	struct buffer text = {.arena = arena};

	if (member->kind == MEMBER_RUN) {
		byte += bit / 8;
		bit %= 8;
	}
	BUFFER_ADD(&text, padded_number(arena, byte), SLICE("."));
	buffer_add_number(&text, bit);
	buffer_add_text(&text, bit < 10 ? "  " : " ");
	view_describe_share(arena, &text, class, share);
	return c_clipped(
		arena, buffer_take(&text, arena), note_columns(class, 0));
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
		lines[i].line = TEXT_JOIN(arena,
			i ? SLICE(" * ") : SLICE("/* "),
			share_line(arena, class, member, &shares[i]),
			i + 1 == count ? SLICE(" */") : SLICE(""));
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

/*---- members --------------------------------------------------------------*/

static void
set_slot_member(struct builder *builder, const struct class *class,
	const struct member *member, struct view_member *view)
{
	const struct slot *slot = class->slots[member->slot];

	if (slot->is_growable && view->dimensions.length) {
		view->pointer_to_rows = true;
	} else if (slot->is_growable) {
		view->storage = text_format(
			builder->arena, "%.*s*", SLICE_ARGS(view->storage));
	}
	view->initial = view_slot_initial(builder, class, member->slot);
	view->copy_array = view->dimensions.length && !slot->is_growable;
	view->copy_object = slot_embeds(slot, IN_OBJECT_OR_LIST) &&
		!view->copy_array;
	view->copied = !view->copy_array && !view->copy_object;
	if (view->copy_object)
		view->target = slot->type.class->identifier;
}

/* Lengths that are constants by these: a file's are not in its pieces. */
static struct slice
dimensions_of(struct builder *builder, const struct class *class,
	const struct member *member)
{
	const struct slot *slot = member->kind == MEMBER_SLOT
		? class->slots[member->slot]
		: NULL;

	if (slot && slot->named_lengths && !builder->plan->split)
		return slot_named_dimensions(builder->arena, slot);
	return member_dimensions(builder->arena, class, member);
}

static void
set_member(struct builder *builder, const struct class *class,
	const struct member *member, struct view_member *view)
{
	struct arena *arena = builder->arena;

	view->member = member_name(arena, class, member);
	view->storage = member_type(arena, class, member);
	view->dimensions = dimensions_of(builder, class, member);
	view->offset = padded_number(arena, member->offset);
	view->word_bits = member->size * 8;
	switch (member->kind) {
	case MEMBER_SLOT:
		set_slot_member(builder, class, member, view);
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
view_make_members(struct builder *builder, const struct class *class,
	struct list *members)
{
	struct arena *arena = builder->arena;
	const struct layout *layout = class->layout;
	struct view_member *views = list_make(
		arena, members, layout->member_count, sizeof *views);
	size_t i;

	for (i = 0; i < layout->member_count; i++)
		set_member(builder, class, &layout->members[i], &views[i]);
	if (layout->member_count && natural_align(class) < layout->align)
		views[0].align = layout->align;
	set_notes(arena, class, views);
}
