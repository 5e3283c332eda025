/* SPDX-License-Identifier: MIT */
/*
 * A class of C++ is made with arguments by name: an entry for each slot that
 * can be given, with its type, what it is where it is left out, and how it is
 * stored. Beside that, what the class may do as a whole.
 */
#include "view/view_cxx_class.h"

#include "resolve/slot.h"
#include "view/view_arguments.h"
#include "view/view_cxx.h"
#include "view/view_pool_set.h"

/*---- arguments ------------------------------------------------------------*/

/* The word of the value that slot_put_ is given. */
static struct slice
table_word(const struct slot *slot)
{
	switch (slot->type.kind) {
	case KIND_BOOL:
		return SLICE("T_BOOL");
	case KIND_CHAR:
		return SLICE("T_CHAR");
	case KIND_INT:
		return SLICE("T_INT");
	case KIND_UINT:
		return SLICE("T_UINT");
	case KIND_REAL:
		return SLICE("T_REAL");
	case KIND_ENUM:
		return SLICE("T_ENUM");
	case KIND_TEXT:
		return SLICE("T_TEXT");
	case KIND_STRING:
	case KIND_BYTES:
	case KIND_OBJECT:
	case KIND_VOID:
		break;
	}
	return SLICE("");
}

/* How it is stored: by its setter, or where there is none in the member or by
 * the tables. */
static struct slice
store_word(const struct slot *slot, const struct view_slot *view)
{
	bool writable = view->writable;

	if (view->is_number)
		return !writable        ? table_word(slot)
			: view->refuses ? SLICE("TRY")
					: SLICE("SET");
	if (view->is_text)
		return writable ? SLICE("TRY") : SLICE("T_TEXT");
	if (view->is_string && !view->borrowed)
		return writable ? SLICE("TRY") : SLICE("M_STRING");
	if (view->is_bytes)
		return writable ? SLICE("BYTES") : SLICE("M_BYTES");
	if (view->is_object)
		return writable ? SLICE("OBJECT") : SLICE("M_OBJECT");
	if (!writable && view->narrowed)
		return SLICE("M_BELOW");
	return writable ? SLICE("SET") : SLICE("M_SET");
}

/* A text is none where it is NULL, as a pointer is; a number says by itself
 * that it was left out. */
static void
set_left_out(const struct slot *slot, const struct view_slot *view,
	struct view_cxx_arg *arg)
{
	bool is_needed = slot_is_needed(slot);

	arg->is_text = view->is_text || (view->is_string && !view->borrowed);
	arg->needs_text = is_needed && arg->is_text;
	arg->is_needed = is_needed && !arg->is_text;
	arg->is_maybe = !is_needed && view->is_number;
	arg->is_nothing = !is_needed && !view->is_number;
}

static void
set_arg(const struct class *class, size_t index, const struct view_slot *view,
	struct view_cxx_arg *arg)
{
	const struct slot *slot = class->slots[index];

	arg->class = class->identifier;
	arg->slot = view->slot;
	arg->member = view->member;
	arg->id = view->cxx->id;
	arg->store = store_word(slot, view);
	if (view->is_string && view->borrowed)
		arg->type = SLICE("const char *");
	else if (view->is_text || view->is_string)
		arg->type = SLICE("::slotgen::text");
	else if (view->is_bytes)
		arg->type = SLICE("::slot_bytes");
	else if (view->is_object)
		arg->type = view->cxx->object;
	else
		arg->type = type_alone(view->cxx->argument);
	arg->writable = view->writable;
	set_left_out(slot, view, arg);
}

static void
set_args(struct builder *builder, const struct class *class,
	const struct view_slot *slots, struct list *list)
{
	struct view_cxx_arg *args = list_make(
		builder->arena, list, class->slot_count, sizeof *args);
	size_t count = 0, i;

	for (i = 0; i < class->slot_count; i++)
		if (view_can_be_given(class->slots[i]))
			set_arg(class, i, &slots[i], &args[count++]);
	list->count = count;
	if (count)
		args[0].is_first = true;
}

/*---- classes --------------------------------------------------------------*/

struct slice
view_cxx_constant_type(const struct literal *literal)
{
	switch (literal->kind) {
	case LITERAL_INTEGER:
		return integer_compare(
			       literal->integer, integer_of(INT64_MAX)) > 0
			? SLICE("uint64_t ")
			: SLICE("int64_t ");
	case LITERAL_REAL:
		return SLICE("double ");
	case LITERAL_CHARACTER:
		return SLICE("char ");
	case LITERAL_TEXT:
	case LITERAL_WORD:
	case LITERAL_NONE:
	case LITERAL_LIST:
		break;
	}
	return SLICE("const char *");
}

/* Whether its objects are numbers in members, of which none is refused. */
static bool
is_plain(const struct class *class, const struct view_class *view)
{
	const struct view_slot *slots = view->slots.items;
	size_t i;

	if (class->is_abstract || class->owns || view->is_hooked ||
		class->no_assignment)
		return false;
	for (i = 0; i < class->slot_count; i++)
		if (!slots[i].cxx->direct || slots[i].checked ||
			slots[i].ruled || !slots[i].writable)
			return false;
	return true;
}

static bool
has_changes(const struct list *list)
{
	const struct view_cxx_arg *args = list->items;
	size_t i;

	for (i = 0; i < list->count; i++)
		if (args[i].writable)
			return true;
	return false;
}

void
view_cxx_set_class(struct builder *builder, const struct class *class,
	struct view_class *view)
{
	struct view_cxx_class *cxx = ARENA_NEW(
		builder->arena, struct view_cxx_class);

	view->cxx = cxx;
	cxx->name = view_cxx_class_name(builder->arena, class);
	if (view->pooled)
		cxx->pool = view_pool_path(
			builder->arena, builder->schema, class);
	set_args(builder, class, view->slots.items, &cxx->args);
	cxx->is_plain = is_plain(class, view);
	cxx->moves = class->owns && !class->lends_spare && !class->is_abstract;
	cxx->copies_slots = view->can_copy && !view->plain_copy;
	cxx->has_slots = class->slot_count != 0;
	cxx->has_changes = has_changes(&cxx->args);
	cxx->has_constants = view->constants.count != 0;
	cxx->has_lengths = view->lengths.count != 0;
}
