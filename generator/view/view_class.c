/* SPDX-License-Identifier: MIT */
/*
 * Brings together what templates may say of one class: its members in the
 * order of their offsets, its slots in logical order, what it is called, what
 * it copies, what stands above it.
 */
#include "view/view_class.h"

#include "resolve/slot.h"
#include "resolve/tag_slot.h"
#include "view/table_rows.h"
#include "view/c_text.h"
#include "view/table_objects.h"
#include "view/view_arguments.h"
#include "view/view_comment.h"
#include "view/view_constant.h"
#include "view/view_cxx.h"
#include "view/view_cxx_class.h"
#include "view/view_inherited.h"
#include "view/view_json.h"
#include "view/view_member.h"
#include "view/view_pool.h"
#include "view/view_pool_set.h"
#include "view/view_slot.h"

/* Of an abstract class none of whose slots keeps the tag, no object's is known
 * but from the pool that it is in. */
static void
set_tag_slot(struct builder *builder, const struct class *class,
	struct view_class *view)
{
	const struct slot *slot = tag_slot_of(class);
	struct slice more = SLICE(
		"The tag of a class, as C_to_json writes it; slot_tag tells "
		"that of an object in a pool by what it is.");

	if (!slot)
		return;
	if (class->is_abstract)
		more = SLICE("The tag of the object's class. It is in a pool.");
	view->tag_slot = slot->accessor;
	if (!class->is_abstract)
		view->tag_value = c_quoted(builder->arena, class->tagging.text);
	if (!class->parent || !class->parent->tag_slot || class->is_abstract)
		view->tag_doc = view_slot_doc(builder->arena, slot, more);
}

/* What the layout saved. */
static void
set_sizes(const struct class *class, struct view_class *view)
{
	const struct layout *layout = class->layout;
	bool is_compact = class->layout_mode == LAYOUT_COMPACT;
	bool is_ordered = is_compact || class->layout_mode == LAYOUT_SORTED;

	view->size = layout->size;
	view->align = layout->align;
	if (is_compact && layout->sorted_size > layout->size)
		view->sorted_size = layout->sorted_size;
	else if (is_ordered && layout->declared_size > layout->size)
		view->declared_size = layout->declared_size;
}

static const struct named_constant *
length_constant(const struct slot *slot, size_t dimension)
{
	return slot->named_lengths &&
			dimension < slot->text->declaration.dimension_count
		? slot->named_lengths[dimension]
		: NULL;
}

static void
set_slot_lengths(struct builder *builder, const struct slot *slot,
	struct view_length *lengths)
{
	/* A growable list has no first length; a text's own is the last. */
	size_t count = slot_length_count(slot), first = slot->is_growable, i;

	for (i = first; i < count; i++, lengths++) {
		uint64_t length = i - first < slot->dimension_count
			? slot->dimensions[i - first]
			: slot->text_bytes;

		lengths->slot = slot->accessor;
		lengths->suffix = view_length_suffix(i);
		lengths->length = view_by_constant(builder,
			length_constant(slot, i),
			integer_text(
				builder->arena, integer_of_unsigned(length)));
	}
}

static void
set_lengths(struct builder *builder, const struct class *class,
	struct view_class *view)
{
	struct view_length *lengths;
	size_t count = 0, i;

	for (i = 0; i < class->slot_count; i++)
		count += slot_length_count(class->slots[i]) -
			class->slots[i]->is_growable;
	lengths = list_make(
		builder->arena, &view->lengths, count, sizeof *lengths);
	for (i = 0; i < class->slot_count; i++) {
		set_slot_lengths(builder, class->slots[i], lengths);
		lengths += slot_length_count(class->slots[i]) -
			class->slots[i]->is_growable;
	}
}

static void
set_ups(struct builder *builder, const struct class *class,
	struct view_class *view)
{
	const struct class *above;
	struct slice path = SLICE("slot_base");
	struct view_up *ups;
	size_t count = 0;

	for (above = class->parent; above; above = above->parent)
		count++;
	ups = list_make(builder->arena, &view->ups, count, sizeof *ups);
	for (above = class->parent; above; above = above->parent, ups++) {
		ups->parent = above->identifier;
		if (builder->spaces)
			ups->cxx = view_cxx_path(builder, above);
		if (above->is_empty)
			continue;
		ups->path = path;
		path = text_format(
			builder->arena, "%.*s.slot_base", SLICE_ARGS(path));
	}
}

static void
set_cxx_constant(struct builder *builder, const struct class *class,
	size_t index, struct view_constant *view)
{
	view->cxx = view_cxx_name(builder->arena, class->identifier,
		class->constants[index]->identifier);
	view->type = view_cxx_constant_type(&class->constants[index]->value);
	view->is_text = slice_is(view->type, "const char *");
}

static void
set_constants(struct builder *builder, const struct class *class,
	struct view_class *view)
{
	struct view_constant *constants = list_make(builder->arena,
		&view->constants, class->constant_count, sizeof *constants);
	size_t i;

	for (i = 0; i < class->constant_count; i++) {
		constants[i].constant = class->constants[i]->identifier;
		constants[i].value = view_constant_value(
			builder, class->constants[i]);
		if (builder->spaces)
			set_cxx_constant(builder, class, i, &constants[i]);
	}
}

/* Each line is printed and begun anew where the next name is too long. */
static void
set_name_lines(struct builder *builder, const struct class *class,
	struct view_class *view)
{
	struct arena *arena = builder->arena;
	struct view_names *lines = list_make(
		arena, &view->name_lines, class->slot_count, sizeof *lines);
	size_t used = 40 + class->identifier.length, count = 0, left, i;
	struct buffer names = {.arena = arena};

	left = used < SECTION_COLUMNS ? SECTION_COLUMNS - used : 0;
	for (i = 0; i < class->slot_count; i++) {
		struct slice name = class->slots[i]->accessor;
		bool is_last = i + 1 == class->slot_count;

		if (i && name.length + 2 > left) {
			lines[count++].names = slice_copy(
				arena, buffer_slice(&names));
			names.length = 0;
			left = SECTION_COLUMNS - 20;
		}
		BUFFER_ADD(&names, name, is_last ? SLICE("") : SLICE(", "));
		left -= name.length + 2 < left ? name.length + 2 : left;
	}
	if (names.length) {
		lines[count].names = buffer_take(&names, arena);
		lines[count++].is_last = true;
	}
	view->name_lines.count = count;
}

/* "class LimitOrder, a kind of Order" */
static void
set_heading(struct builder *builder, const struct class *class,
	struct view_class *view)
{
	view->heading = class->parent
		? text_format(builder->arena, "class %.*s, a kind of %.*s%s",
			  SLICE_ARGS(class->identifier),
			  SLICE_ARGS(class->parent->identifier),
			  class->is_abstract ? ", abstract" : "")
		: text_format(builder->arena, "class %.*s%s",
			  SLICE_ARGS(class->identifier),
			  class->is_abstract ? ", abstract" : "");
	view->rule = view_rule(builder->arena, view->heading);
}

static void
set_copy(const struct class *class, struct view_class *view)
{
	const struct view_member *members = view->members.items;
	size_t i;

	view->can_copy = !class->owns;
	view->plain_copy = !class->no_assignment && !class->lends_spare;
	view->copies_nothing = true;
	for (i = 0; i < view->members.count; i++)
		if (members[i].copied || members[i].copy_masked ||
			members[i].copy_bytes || members[i].copy_array ||
			members[i].copy_object)
			view->copies_nothing = false;
}

/* Whether the struct is that of a C declaration, with bits that compilers of
 * Windows place otherwise. */
static bool
has_unix_bits(const struct class *class)
{
	size_t i;

	if (class->layout_mode != LAYOUT_DECLARED ||
		class->byte_order != ORDER_NATIVE)
		return false;
	for (i = 0; i < class->slot_count; i++)
		if (class->slots[i]->bits)
			return true;
	return false;
}

static void
set_traits(const struct class *class, struct view_class *view)
{
	view->class = class->identifier;
	view->begins_with_vowel = view_begins_with_vowel(class->identifier);
	if (class_base(class))
		view->parent = class->parent->identifier;
	view->unassignable = class->no_assignment;
	view->wrapped = class_base(class) || class->no_assignment;
	view->is_abstract = class->is_abstract;
	view->is_packed = class->layout_mode == LAYOUT_PACKED;
	view->has_unix_bits = has_unix_bits(class);
	view->is_weakref = class->is_weakref;
	view->is_open = class->is_open;
	view->is_root = !class->parent;
	view->hook = class->text->post_init.text;
	view->hook_answers = class->text->post_init_answers;
	view->check = class->text->validate.text;
	view->is_hooked = class_is_hooked(class);
	view->can_refuse = view_can_refuse(class);
	view->has_index = class->has_index;
	view->has_eq = class->options.eq.value;
	view->is_flat = class->is_flat;
	view->eq_is_fast = class->text->eq_is_fast;
	view->has_order = class->options.order.value;
	view->has_hash = class->is_hashed;
	view->has_repr = class->options.repr.value;
}

static void
set_slots(struct builder *builder, const struct class *class,
	struct view_class *view)
{
	struct view_slot *slots = list_make(
		builder->arena, &view->slots, class->slot_count, sizeof *slots);
	size_t i;

	for (i = 0; i < class->slot_count; i++) {
		view_set_slot(builder, class, i, &slots[i]);
		if (builder->spaces)
			slots[i].cxx = view_cxx_slot(
				builder, class->slots[i], &slots[i]);
		view->eq_looks |= class->slots[i]->in_compare;
		view->inherits |= slots[i].is_inherited;
		view->has_numbers |= !slots[i].by_name;
		view->needs_numbers |=
			(!slots[i].is_forwarded &&
				(slots[i].clears_owned || slots[i].starts_new ||
					slots[i].puts_new ||
					slots[i].growable || slots[i].ruled ||
					slots[i].unique)) ||
			(view->eq_is_fast && slots[i].equal_by_table);
	}
}

const struct view_class *
view_make_class(struct builder *builder, const struct class *class)
{
	struct view_class *view = ARENA_NEW(builder->arena, struct view_class);
	struct table_place place = table_place_of_class(builder, class);

	view->tables = place.tables;
	view->row = place.row;
	view->doc = view_class_doc(builder->arena, class);
	view->hash = c_hexadecimal(builder->arena, class->layout->hash);
	view->id = table_class_id(builder->arena, class);
	set_traits(class, view);
	set_heading(builder, class, view);
	set_sizes(class, view);
	set_tag_slot(builder, class, view);
	set_name_lines(builder, class, view);
	view_make_members(builder, class, &view->members);
	view_set_starts(builder, class, view);
	set_slots(builder, class, view);
	view_set_lifts(builder, class, view);
	set_lengths(builder, class, view);
	set_ups(builder, class, view);
	set_constants(builder, class, view);
	set_copy(class, view);
	view_set_pool(builder, class, view);
	if (view->pooled && builder->plan->extern_file.length)
		view->pool_path = view_pool_path(
			builder->arena, builder->schema, class);
	view_set_arguments(builder, class, view);
	if (builder->spaces)
		view_cxx_set_class(builder, class, view);
	return view;
}

const struct view_class *
view_make_functions(struct builder *builder, const struct class *class)
{
	struct view_class *view = ARENA_NEW(builder->arena, struct view_class);

	set_traits(class, view);
	if (class->no_assignment || class->lends_spare)
		view_make_members(builder, class, &view->members);
	set_ups(builder, class, view);
	set_copy(class, view);
	view_set_pool(builder, class, view);
	view->json_needs = view_json_needs(builder->arena, class);
	view_set_needs(builder, class, view);
	return view;
}

const struct view_check *
view_make_check(struct builder *builder, const struct class *class)
{
	const struct layout *layout = class->layout;
	struct view_check *view = ARENA_NEW(builder->arena, struct view_check);
	struct view_offset *offsets = list_make(builder->arena, &view->members,
		layout->member_count, sizeof *offsets);
	size_t i;

	view->class = class->identifier;
	view->size = layout->size;
	view->align = layout->align;
	view_set_check(class, view);
	for (i = 0; i < layout->member_count; i++) {
		offsets[i].member = member_name(
			builder->arena, class, &layout->members[i]);
		offsets[i].at = layout->members[i].offset;
	}
	return view;
}
