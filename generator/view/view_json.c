/* SPDX-License-Identifier: MIT */
/*
 * Bools and integers every program reads and writes that has JSON at all. What
 * a class has besides, itself or in the classes that its slots embed, is told
 * here, so that a program for a small machine has no more. What an object owns
 * may be of a class that another file adds: that needs all.
 */
#include "view/view_json.h"

#include "resolve/slot.h"
#include "view/c_text.h"

/* The parts by their numbers in json_parts.h. */
enum need {
	NEED_REAL,
	NEED_ENUM,
	NEED_CHAR,
	NEED_TEXT,
	NEED_STRING,
	NEED_BYTES,
	NEED_OBJECT,
	NEED_REF,
	NEED_OWN,
	NEED_ROWS,
	NEED_DICT,
	NEED_TAG,
	NEED_RULES,
	NEED_UNSET,
	NEED_HOOKS,
	NEED_SKIP,
	NEED_OMIT,
	NEED_COUNT
};

struct needs {
	struct arena *arena;
	struct map seen; /* identifier → struct class */
	uint64_t bits;
};

static void
add_if(struct needs *needs, bool needed, enum need need)
{
	needs->bits |= (uint64_t)needed << need;
}

static void
add_kind(struct needs *needs, enum kind kind)
{
	add_if(needs, kind == KIND_REAL, NEED_REAL);
	add_if(needs, kind == KIND_ENUM, NEED_ENUM);
	add_if(needs, kind == KIND_CHAR, NEED_CHAR);
	add_if(needs, kind == KIND_TEXT, NEED_TEXT);
	add_if(needs, kind == KIND_STRING, NEED_STRING);
	add_if(needs, kind == KIND_BYTES, NEED_BYTES);
}

/* A ref is written as the identifier of what it leads to. */
static void
add_ref(struct needs *needs, const struct class *target)
{
	size_t i;

	add_if(needs, true, NEED_REF);
	for (i = 0; i < target->slot_count; i++)
		if (target->slots[i]->is_identifier)
			add_kind(needs, target->slots[i]->type.kind);
}

static void
add_class(struct needs *needs, const struct class *class);

static void
add_target(struct needs *needs, const struct slot *slot)
{
	struct class *target = slot->type.class;

	if (slot->hold == HOLD_OWN) {
		add_if(needs, true, NEED_OWN);
	} else if (slot->hold == HOLD_REF) {
		add_ref(needs, target);
	} else {
		add_if(needs, true, NEED_OBJECT);
		if (!map_put(&needs->seen, needs->arena, target->identifier,
			    target))
			add_class(needs, target);
	}
}

static void
add_slot(struct needs *needs, const struct slot *slot)
{
	bool has_rows = slot->is_growable || slot->dimension_count > 0;

	if (slot->type.kind == KIND_VOID || slot->hold == HOLD_WEAK ||
		slot_is_borrowed_text(slot))
		return;
	add_kind(needs, slot->type.kind);
	add_if(needs, has_rows, NEED_ROWS);
	add_if(needs, slot->rule_count > 0, NEED_RULES);
	add_if(needs,
		slot->opt && (has_rows || !kind_is_number(slot->type.kind)),
		NEED_UNSET);
	if (slot->type.kind == KIND_OBJECT)
		add_target(needs, slot);
}

static void
add_class(struct needs *needs, const struct class *class)
{
	size_t i;

	add_if(needs, class_is_hooked(class), NEED_HOOKS);
	add_if(needs, class->is_open, NEED_DICT);
	add_if(needs, class->tagging.kind != UNTAGGED, NEED_TAG);
	add_if(needs, class_skips_unknown(class), NEED_SKIP);
	add_if(needs, class->omitting.value, NEED_OMIT);
	for (i = 0; i < class->slot_count; i++)
		add_slot(needs, class->slots[i]);
}

struct slice
view_json_needs(struct arena *arena, const struct class *class)
{
	const uint64_t all = (UINT64_C(1) << NEED_COUNT) - 1;
	struct needs needs = {.arena = arena};

	map_init(&needs.seen);
	add_class(&needs, class);
	if (needs.bits >> NEED_OWN & 1)
		needs.bits = all;
	return c_hexadecimal(arena, needs.bits);
}
