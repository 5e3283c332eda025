/* SPDX-License-Identifier: MIT */
/*
 * What C_make, C_of and C_replace take: an entry for each slot that can be
 * given by name, with how it is tested for having been given, how it is stored
 * and how it is kept from another object: words of which slotgen.h makes its
 * macros. Arrays, lists and optional embedded objects are set afterwards.
 */
#include "view/view_arguments.h"

#include <string.h>

#include "resolve/slot.h"
#include "view/c_text.h"
#include "view/view_inherited.h"
#include "view/view_initial.h"
#include "view/view_slot.h"

/* Of more values nobody would know which is which. */
enum { MOST_BY_POSITION = 8 };
/* Stacks are not aligned to more: a value that is gets lost on its way into a
 * function in tcc, and Microsoft's compiler refuses it. */
enum { MOST_ALIGN_BY_VALUE = 16 };

static bool
is_integer(const struct slot *slot)
{
	return slot->type.kind == KIND_INT || slot->type.kind == KIND_UINT ||
		slot->type.kind == KIND_ENUM;
}

static bool
holds_any(const struct slot *slot)
{
	return slot->type.kind == KIND_ENUM && slot->type.enumeration->is_open;
}

/* Not all of its values, and INT64_MIN besides, are int64_t's. */
static bool
takes_all_bits(const struct slot *slot)
{
	struct integer low = holds_any(slot) ? slot_lowest(slot)
					     : value_least(&slot->type).integer;
	struct integer high = holds_any(slot) ? slot_highest(slot)
					      : value_most(&slot->type).integer;

	return is_integer(slot) &&
		(integer_compare(low, integer_of(INT64_MIN)) <= 0 ||
			integer_compare(high, integer_of(INT64_MAX)) > 0);
}

/* Whether making an object may fail at it: the value is refused, or there is
 * no memory for it. */
static bool
may_be_refused(const struct slot *slot)
{
	if (slot->rule_count)
		return true;
	switch (slot->type.kind) {
	case KIND_TEXT:
	case KIND_BYTES:
		return true;
	case KIND_STRING:
		return slot->hold != HOLD_REF;
	case KIND_ENUM:
		return !holds_any(slot) || slot->type.size_bytes < 8 ||
			slot_has_range(slot);
	case KIND_INT:
	case KIND_UINT:
		return slot->opt || slot_has_range(slot);
	case KIND_REAL:
		return slot_has_range(slot);
	case KIND_BOOL:
	case KIND_CHAR:
	case KIND_OBJECT:
	case KIND_VOID:
		break;
	}
	return false;
}

bool
view_can_refuse(const struct class *class)
{
	size_t i;

	for (i = 0; i < class->slot_count; i++)
		if (view_can_be_given(class->slots[i]) &&
			may_be_refused(class->slots[i]))
			return true;
	return class_is_hooked(class);
}

bool
view_can_be_given(const struct slot *slot)
{
	if (slot->dimension_count || slot->is_growable)
		return false;
	if (slot_embeds(slot, IN_OBJECT))
		return !slot->type.class->owns && !slot->opt;
	return true;
}

/* How an optional number tells that it is not given: by one that is none of
 * its own, or of 64 bits by one that no program means. */
static void
set_optional_arg(const struct slot *slot, struct view_arg *arg)
{
	bool is_real = slot->type.kind == KIND_REAL;
	bool is_signed = slot_is_signed(slot, 0);

	if (takes_all_bits(slot)) {
		arg->type = is_signed ? SLICE("int64_t") : SLICE("uint64_t");
		arg->test = SLICE("INT64");
		arg->keep = is_signed ? SLICE("INT64") : SLICE("UINT64");
		return;
	}
	arg->type = is_real ? SLICE("double") : SLICE("int64_t");
	/* Of a slot that must be set the number that means nothing is none. */
	arg->test = is_real         ? SLICE("REAL")
		: slot->is_required ? SLICE("ALWAYS")
				    : SLICE("INT");
	arg->keep = is_real ? SLICE("REAL") : SLICE("INT");
}

static void
set_number_arg(const struct slot *slot, const struct view_slot *view,
	struct view_arg *arg)
{
	bool is_real = slot->type.kind == KIND_REAL;

	arg->type = type_alone(view->argument);
	arg->store = view->refuses ? SLICE("TRY") : SLICE("SET");
	if (!view->writable || (slot->opt && !is_real))
		arg->store = SLICE("T");
	if (slot->opt) {
		set_optional_arg(slot, arg);
		return;
	}
	arg->test = SLICE("ALWAYS");
	arg->keep = SLICE("GET");
}

static void
set_text_arg(const struct slot *slot, const struct view_slot *view,
	struct view_arg *arg)
{
	bool owned = view->is_string && !view->borrowed;

	arg->type = SLICE("const char *");
	arg->store = view->is_text || owned ? SLICE("TRY") : SLICE("SET");
	if (!view->writable)
		arg->store = view->is_text ? SLICE("T")
			: owned            ? SLICE("M_STRING")
					   : SLICE("M_SET");
	if (!view->writable && view->ruled)
		arg->store = SLICE("T");
	arg->test = slot_may_be_unset(slot) || view->is_text ? SLICE("POINTER")
							     : SLICE("ALWAYS");
	/* What another object has may fill its place, without an end. */
	arg->keep = view->is_text ? SLICE("NO")
		: slot->opt       ? SLICE("TEXT")
				  : SLICE("GET");
}

static void
set_other_arg(const struct slot *slot, const struct view_slot *view,
	struct view_arg *arg)
{
	arg->type = type_alone(view->is_object ? view->target
			: view->is_bytes       ? SLICE("slot_bytes")
					       : view->argument);
	arg->test = SLICE("ALWAYS");
	arg->keep = SLICE("GET");
	arg->store = view->writable ? SLICE("SET") : SLICE("M_SET");
	if (view->is_object) {
		arg->store = view->writable ? SLICE("OBJECT")
					    : SLICE("M_OBJECT");
		if (!view->packed)
			arg->keep = SLICE("OBJECT");
	} else if (view->is_bytes) {
		arg->store = view->writable ? SLICE("BYTES")
			: view->ruled       ? SLICE("T_BYTES")
					    : SLICE("M_BYTES");
		arg->test = slot->opt ? SLICE("BYTES") : SLICE("ALWAYS");
	} else if (slot->hold == HOLD_OWN) {
		arg->test = SLICE("POINTER");
		arg->keep = SLICE("OWN");
	} else if (view->narrowed) {
		arg->keep = SLICE("BELOW");
	}
	if (view->narrowed && !view->writable)
		arg->store = SLICE("M_OBJECT");
}

/* What stands for the argument where it is not given; of one that is needed
 * nothing is used. */
static void
set_initial(struct builder *builder, const struct slot *slot,
	const struct view_slot *view, struct view_arg *arg)
{
	bool is_needed = slot_is_needed(slot);

	arg->is_unset_real = !is_needed && slot->opt &&
		slot->type.kind == KIND_REAL && view->is_number;
	arg->is_cast = !is_needed && !slot->opt && view->is_number;
	arg->is_no_bytes = !is_needed && view->is_bytes;
	arg->is_no_weak = !is_needed && view->is_weak;
	arg->is_literal = !arg->is_unset_real && !arg->is_cast &&
		!arg->is_no_bytes && !arg->is_no_weak;
	if (is_needed)
		arg->initial = SLICE("0");
	else if (arg->is_cast)
		arg->initial = view->start;
	else if (view->is_number && takes_all_bits(slot))
		arg->initial = slot_is_signed(slot, 0)
			? SLICE("SLOT_UNSET_INT64_")
			: SLICE("SLOT_UNSET_UINT64_");
	else if (view->is_number)
		arg->initial = SLICE("INT64_MIN");
	else if ((view->is_text || view->is_string) && !slot->opt)
		arg->initial = view_start_text(builder, slot);
	else
		arg->initial = SLICE("NULL");
}

static void
set_arg(struct builder *builder, const struct slot *slot,
	const struct view_slot *view, struct view_arg *arg)
{
	arg->slot = slot->accessor;
	arg->member = slot->member;
	arg->need = slot_is_needed(slot) ? SLICE("NEED") : SLICE("MAY");
	arg->bounds = view->bounds;
	if (view->is_number)
		set_number_arg(slot, view, arg);
	else if (view->is_text || view->is_string)
		set_text_arg(slot, view, arg);
	else
		set_other_arg(slot, view, arg);
	set_initial(builder, slot, view, arg);
}

/*---- what C_of takes ------------------------------------------------------*/

static bool
is_given_by_position(const struct slot *slot)
{
	return view_can_be_given(slot) && slot_is_needed(slot);
}

/* "Side", of "const Side *" */
static struct slice
type_word(struct slice type)
{
	const char *blank;

	if (slice_begins(type, "const "))
		type = slice_from(type, strlen("const "));
	blank = memchr(type.bytes, ' ', type.length);
	if (blank)
		type.length = (size_t)(blank - type.bytes);
	return type;
}

/* A parameter hides a type of its name from those behind it. */
static bool
hides_type(const struct view_class *view, const struct slice *types,
	struct slice name)
{
	size_t i;

	for (i = 0; i < view->needs.count; i++)
		if (slice_equal(types[i], name))
			return true;
	return slice_equal(view->class, name);
}

/* C_try_of's own. */
static bool
is_other_parameter(struct slice name)
{
	return slice_is(name, "to") || slice_is(name, "fault");
}

/* "uint64_t id, const char *symbol" */
static void
set_parameters(struct arena *arena, struct view_class *view)
{
	const struct view_arg *needs = view->needs.items;
	size_t count = view->needs.count, i;
	struct slice *items = ARENA_ARRAY(arena, struct slice, count + 1);
	struct slice *types = ARENA_ARRAY(arena, struct slice, count + 1);

	for (i = 0; i < count; i++)
		types[i] = type_word(needs[i].type);
	for (i = 0; i < count; i++) {
		struct slice type = needs[i].type, name = needs[i].member;
		bool is_pointer = type.bytes[type.length - 1] == '*';

		items[i] = TEXT_JOIN(arena, type,
			is_pointer ? SLICE("") : SLICE(" "),
			hides_type(view, types, name) ||
					is_other_parameter(name)
				? SLICE("slot_")
				: SLICE(""),
			name);
	}
	view_break_lines(arena, items, count,
		2 * view->class.length + sizeof " _of(", &view->need_lines);
}

static bool
is_overaligned(const struct slot *slot)
{
	return slot_embeds(slot, IN_OBJECT) &&
		slot->type.class->layout->align > MOST_ALIGN_BY_VALUE;
}

/* How many slots C_of takes by position: none where these are too many to be
 * told apart, or one cannot be passed, and there is no C_of. */
static size_t
count_needs(const struct class *class, struct view_class *view)
{
	size_t count = 0, i;

	for (i = 0; i < class->slot_count; i++) {
		if (!is_given_by_position(class->slots[i]))
			continue;
		view->is_overaligned |= is_overaligned(class->slots[i]);
		count++;
	}
	view->has_of = count <= MOST_BY_POSITION && !view->is_overaligned;
	return view->has_of ? count : 0;
}

static void
set_needs(struct builder *builder, const struct class *class,
	const struct view_slot *slots, struct view_class *view)
{
	size_t count = count_needs(class, view), at = 0, i;
	struct view_arg *needs = list_make(
		builder->arena, &view->needs, count, sizeof *needs);

	view->has_needs = count != 0;
	for (i = 0; at < count; i++) {
		if (!is_given_by_position(class->slots[i]))
			continue;
		set_arg(builder, class->slots[i], &slots[i], &needs[at]);
		at++;
		needs[at - 1].comma = at < count ? SLICE(", ") : SLICE("");
	}
}

/*---- what C_make takes ----------------------------------------------------*/

/* The first of the slots whose arguments the class lists itself: those of its
 * parent's are the parent's list, where these have not changed. */
static size_t
first_own_slot(const struct class *class)
{
	size_t i;

	if (view_inherits_all(class))
		for (i = 0; i < class->parent->slot_count; i++)
			if (view_can_be_given(class->slots[i]))
				return class->parent->slot_count;
	return 0;
}

void
view_set_arguments(struct builder *builder, const struct class *class,
	struct view_class *view)
{
	const struct view_slot *slots = view->slots.items;
	size_t first = first_own_slot(class);
	struct view_arg *args = list_make(builder->arena, &view->args,
		class->slot_count - first, sizeof *args);
	size_t count = 0, i;

	for (i = first; i < class->slot_count; i++) {
		if (!view_can_be_given(class->slots[i]))
			continue;
		set_arg(builder, class->slots[i], &slots[i], &args[count]);
		args[count++].comma = SLICE(", ");
	}
	if (count)
		args[count - 1].comma = SLICE("");
	view->args.count = count;
	view->args_go_on = first != 0;
	view->adds_args = count != 0;
	view->has_args = count || first;
	set_needs(builder, class, slots, view);
	set_parameters(builder->arena, view);
}

void
view_set_check(const struct class *class, struct view_check *view)
{
	size_t i;

	for (i = 0; i < class->slot_count; i++)
		view->has_args |= view_can_be_given(class->slots[i]);
	view->is_flat = class->is_flat;
	if (first_own_slot(class))
		view->parent = class->parent->identifier;
}

void
view_set_needs(struct builder *builder, const struct class *class,
	struct view_class *view)
{
	struct view_slot *slots;
	size_t i;

	if (!count_needs(class, view))
		return;
	slots = ARENA_ARRAY(
		builder->arena, struct view_slot, class->slot_count);
	for (i = 0; i < class->slot_count; i++)
		if (is_given_by_position(class->slots[i]))
			view_set_slot_value(builder, class, i, &slots[i]);
	set_needs(builder, class, slots, view);
}
