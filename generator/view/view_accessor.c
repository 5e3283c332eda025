/* SPDX-License-Identifier: MIT */
/*
 * One table of verbs, each with when a slot has it and what it takes. What it
 * returns follows from the verb and from what the slot holds. An enum goes in
 * and out as int64_t where other languages call, since how wide C's enum is
 * depends on its values; and each setter there says whether it took the value.
 */
#include "view/view_accessor.h"

#include <string.h>

enum verb {
	VERB_HAS,
	VERB_COUNT,
	VERB_GET,
	VERB_SET,
	VERB_TAKE,
	VERB_DATA,
	VERB_AT,
	VERB_RESERVE,
	VERB_INSERT,
	VERB_APPEND,
	VERB_REMOVE,
	VERB_CLEAR,
	VERB_COUNT_OF
};

static const char *const verb_names[VERB_COUNT_OF] = {
	[VERB_HAS] = "has",
	[VERB_COUNT] = "count",
	[VERB_GET] = "get",
	[VERB_SET] = "set",
	[VERB_TAKE] = "take",
	[VERB_DATA] = "data",
	[VERB_AT] = "at",
	[VERB_RESERVE] = "reserve",
	[VERB_INSERT] = "insert",
	[VERB_APPEND] = "append",
	[VERB_REMOVE] = "remove",
	[VERB_CLEAR] = "clear",
};

/*---- which there are ------------------------------------------------------*/

struct verb_row {
	bool has, takes_more;
};

static void
find_verbs(const struct view_slot *view, struct verb_row *rows)
{
	bool writable = view->writable;
	bool is_list = view->bounded || view->growable;
	bool is_whole = view->is_object && !view->packed;
	bool takes_index = view->array;
	const struct verb_row found[VERB_COUNT_OF] = {
		[VERB_HAS] = {view->opt, false},
		[VERB_COUNT] = {is_list, false},
		[VERB_GET] = {true, takes_index},
		[VERB_SET] = {writable && (!view->is_object || view->copies),
			true},
		[VERB_TAKE] = {writable && view->is_pointer && !view->borrowed,
			takes_index},
		[VERB_DATA] = {view->has_address, false},
		[VERB_AT] = {writable && (view->has_address || is_whole),
			takes_index},
		[VERB_RESERVE] = {writable && view->growable, true},
		[VERB_INSERT] = {writable && is_list, true},
		[VERB_APPEND] = {writable && is_list, !view->starts_new},
		[VERB_REMOVE] = {writable && is_list, true},
		[VERB_CLEAR] = {view->clearable || view->clears_owned, false},
	};

	memcpy(rows, found, sizeof found);
}

/* Of each that there is, the verb. */
static struct view_accessor *
make_accessors(
	struct arena *arena, const struct verb_row *rows, struct list *list)
{
	struct view_accessor *accessors;
	size_t count = 0, at = 0, i;

	for (i = 0; i < VERB_COUNT_OF; i++)
		count += rows[i].has;
	accessors = list_make(arena, list, count, sizeof *accessors);
	for (i = 0; i < VERB_COUNT_OF; i++) {
		if (!rows[i].has)
			continue;
		accessors[at].verb = slice_of(verb_names[i]);
		accessors[at++].takes_more = rows[i].takes_more;
	}
	return accessors;
}

void
view_set_accessors(struct arena *arena, struct view_slot *view)
{
	struct verb_row rows[VERB_COUNT_OF];

	find_verbs(view, rows);
	/* The parent's says why there is none. */
	rows[VERB_CLEAR].has |= view->is_required;
	make_accessors(arena, rows, &view->accessors);
}

/*---- what they take and return --------------------------------------------*/

/* What get returns, which is what get and take hand on. */
static struct slice
value_type(struct arena *arena, const struct view_slot *view)
{
	if (view->is_enum)
		return SLICE("int64_t ");
	if (view->is_text || view->is_string)
		return SLICE("const char *");
	if (view->is_bytes)
		return SLICE("slot_bytes ");
	if (view->is_object)
		return TEXT_JOIN(
			arena, SLICE("const "), view->target, SLICE(" *"));
	if (view->is_pointer && !view->is_index)
		return view->type;
	return TEXT_JOIN(arena, view->type, SLICE(" "));
}

/* Whether set can refuse: a value, an index, for want of memory. */
static bool
set_refuses(const struct view_slot *view)
{
	return view->array || view->refuses || view->is_text ||
		view->is_bytes || (view->is_string && !view->borrowed);
}

static struct slice
type_of(struct arena *arena, const struct view_slot *view, enum verb verb)
{
	struct slice element = view->is_object ? view->target : view->type;
	bool is_void = false;

	switch (verb) {
	case VERB_GET:
	case VERB_TAKE:
		if (!view->is_object || !view->packed)
			return value_type(arena, view);
		is_void = true;
		break;
	case VERB_COUNT:
		return SLICE("size_t ");
	case VERB_DATA:
		return TEXT_JOIN(arena, SLICE("const "), element, SLICE(" *"));
	case VERB_AT:
		return TEXT_JOIN(arena, element, SLICE(" *"));
	case VERB_CLEAR:
		is_void = true;
		break;
	case VERB_HAS:
	case VERB_SET:
	case VERB_RESERVE:
	case VERB_INSERT:
	case VERB_APPEND:
	case VERB_REMOVE:
	case VERB_COUNT_OF:
		break;
	}
	return is_void ? SLICE("void ") : SLICE("bool ");
}

/* A number of which C's function takes less than may be given. */
static bool
is_narrow(const struct view_slot *view)
{
	return view->is_enum ||
		(view->is_integer && !view->checked && view->size < 8);
}

static void
set_signature(struct arena *arena, const struct view_slot *view, enum verb verb,
	struct view_accessor *accessor)
{
	bool puts = verb == VERB_SET ||
		((verb == VERB_INSERT || verb == VERB_APPEND) &&
			!view->starts_new);

	accessor->takes_integer = puts && is_narrow(view);
	accessor->takes_real = puts && view->is_real && !view->checked;
	accessor->returns = type_of(arena, view, verb);
	accessor->gives = !slice_is(accessor->returns, "void ");
	accessor->gives_true = verb == VERB_SET && !set_refuses(view);
	accessor->gives_enum = verb == VERB_GET && view->is_enum;
	accessor->gives_copy = verb == VERB_GET && !accessor->gives;
	accessor->changes = verb > VERB_GET && verb != VERB_DATA;
	accessor->takes_indexes = view->array &&
		(verb == VERB_GET || verb == VERB_SET || verb == VERB_TAKE ||
			verb == VERB_AT);
	accessor->takes_position = verb == VERB_INSERT || verb == VERB_REMOVE;
	accessor->takes_count = verb == VERB_RESERVE;
	accessor->takes_data = puts && view->is_bytes;
	accessor->takes_value = puts && !accessor->takes_data &&
		!accessor->takes_integer && !accessor->takes_real;
}

void
view_set_calls(struct arena *arena, struct view_slot *view)
{
	struct verb_row rows[VERB_COUNT_OF];
	struct view_accessor *accessors;
	unsigned verb;

	find_verbs(view, rows);
	accessors = make_accessors(arena, rows, &view->calls);
	for (verb = 0; verb < VERB_COUNT_OF; verb++)
		if (rows[verb].has)
			set_signature(
				arena, view, (enum verb)verb, accessors++);
}
