/* SPDX-License-Identifier: MIT */
/* Objects of any class, their slots filled at random by its tables, and what
 * C_repr says of each. */
#ifndef FILL_H
#define FILL_H

#include <stdio.h>
#include <string.h>

#include "../lib/inner.h"

static uint64_t fill_state = 88172645463325252u;

static uint64_t
fill_chance(uint64_t below)
{
	fill_state ^= fill_state << 13;
	fill_state ^= fill_state >> 7;
	fill_state ^= fill_state << 17;
	return fill_state % below;
}

/* An object of a class, or of one below it; NULL: there is none. */
static void *
fill_any(slot_pool *pool, const slot_class *type)
{
	slot_walk walk = slot_pool_walk(pool);

	return slot_walk_next(&walk, type);
}

static void fill(const slot_class *type, void *object, slot_pool *pool, int depth);

static void *
fill_new(slot_pool *pool, const slot_class *type, int depth)
{
	void *object = NULL;

	if (depth < 2 && !(type->flags & SLOT_CLASS_ABSTRACT))
		object = slot_new(pool, type);
	if (object)
		fill(type, object, pool, depth + 1);
	return object;
}

/* What leads to an object, if there is one. */
static slot_value
fill_link(const slot_info *slot, slot_pool *pool, int depth)
{
	const slot_class *target = slot_info_class(slot);
	slot_pool *its = target && pool ? slot_pool_for(pool, target) : NULL;
	void *object = its && fill_chance(4) ? fill_any(its, target) : NULL;
	slot_value value = slot_ref(object);

	if (slot->kind == SLOT_KIND_OWN)
		return slot_own(its ? fill_new(its, target, depth) : NULL);
	if (slot->kind == SLOT_KIND_WEAK) {
		value.kind = SLOT_KIND_WEAK;
		memset(&value.as, 0, sizeof value.as);
		if (object)
			value.as.weak = slot_weaken(its, object);
	} else if (slot->flags & SLOT_IS_INDEX) {
		value = slot_uint(object ? slot_pool_index(its, object) : 0);
	}
	return value;
}

/* Any value: slots refuse many. */
static slot_value
fill_value(const slot_info *slot, slot_pool *pool, int depth)
{
	static const char *const texts[] = {
		"", "a", "it's", "t\xc3\xa9xt", "a\nlonger\ttext", "\\\x7f\xff"};
	const char *text = texts[fill_chance(6)];
	int64_t number = SLOT_CAST(int64_t, fill_chance(9)) - 2;
	uint64_t bits = fill_chance(UINT64_MAX);

	if (fill_chance(3) == 0)
		number = SLOT_CAST(int64_t, fill_chance(70000));
	else if (fill_chance(5) == 0)
		number = SLOT_CAST(int64_t, bits);
	switch (slot->kind) {
	case SLOT_KIND_BOOL:
		return slot_bool(number & 1);
	case SLOT_KIND_CHAR:
		return slot_character(SLOT_CAST(char, 'a' + (number & 7)));
	case SLOT_KIND_REAL:
		return slot_real(fill_chance(3) ? SLOT_CAST(double, number) / 4
			: slot->size == 4 ? SLOT_CAST(double, slot_float_of_bits(bits & 0xffffffff))
			: slot_double_of_bits(bits));
	case SLOT_KIND_ENUM:
		return slot_enumerator(number);
	case SLOT_KIND_TEXT:
	case SLOT_KIND_STRING:
		return slot_text(text, strlen(text));
	case SLOT_KIND_BYTES:
		return slot_data(text, strlen(text));
	case SLOT_KIND_REF:
	case SLOT_KIND_OWN:
	case SLOT_KIND_WEAK:
		return fill_link(slot, pool, depth);
	default:
		return number < 0 || slot->flags & SLOT_IS_SIGNED ? slot_int(number)
			: slot_uint(SLOT_CAST(uint64_t, number));
	}
}

static void
fill_slot(const slot_class *type, void *object, int number, slot_pool *pool, int depth)
{
	const slot_info *slot = slot_class_info(type, number);
	slot_value value;
	size_t i;

	if (slot->flags & SLOT_IS_OPTIONAL && fill_chance(3) == 0)
		return;
	if (slot->flags & (SLOT_IS_BOUNDED | SLOT_IS_LIST))
		slot_resize(type, object, number, fill_chance(4));
	for (i = 0; i < slot_count(type, object, number); i++)
		if (slot->kind != SLOT_KIND_OBJECT)
			inner_write_at(type, object, number, i, fill_value(slot, pool, depth));
		else if (slot_read_at(type, object, number, i, &value) == SLOT_OK)
			fill(slot_info_class(slot), SLOT_NOT_CONST_(value.as.object), pool,
				depth + 1);
}

/* More than a shape's few, and one that is deleted again. */
static void
fill_attributes(const slot_class *type, void *object)
{
	static const char *const names[] = {"colour", "n", "a_name_beyond_sixteen_bytes",
		"weight", "on", "text", "deleted", "more", "most", "last"};
	const slot_value values[10] = {slot_text("red", 3), slot_int(-5),
		slot_text("longer than a word", 18), slot_real(0.1), slot_bool(true),
		slot_text("", 0), slot_uint(UINT64_MAX), slot_real(2), slot_ref(NULL),
		slot_text("sixsix", 6)};
	size_t count = fill_chance(11), i;

	for (i = 0; i < count; i++)
		slot_set_named(type, object, names[i], strlen(names[i]), values[i]);
	if (fill_chance(2))
		slot_delete_named(type, object, "deleted", 7);
}

static void
fill(const slot_class *type, void *object, slot_pool *pool, int depth)
{
	int number;

	if (depth > 3)
		return;
	for (number = 0; number < SLOT_CAST(int, type->count); number++)
		fill_slot(type, object, number, pool, depth);
	if (type->flags & SLOT_CLASS_OPEN)
		fill_attributes(type, object);
}

static char fill_text[1 << 20];

/* A line for gdb: what it prints, and what that should be. */
static void
fill_say(const char *name, const slot_class *type, void *object)
{
	slot_repr(type, object, fill_text, sizeof fill_text);
	printf("%s %p %s\n", name, object, fill_text);
}

/* Some objects of the pool, which others may lead to, and two that are in
 * none: as they start, and filled. */
static void
fill_show(const char *name, const slot_class *type, void *objects, slot_pool *pool)
{
	void *other = SLOT_CAST(char *, objects) + type->size, *pooled;
	int i;

	for (i = 0; i < 4 && pool && !(type->flags & SLOT_CLASS_ABSTRACT); i++) {
		pooled = slot_new(pool, type);
		fill(type, pooled, pool, 0);
		fill_say(name, type, pooled);
	}
	slot_init(type, objects);
	fill_say(name, type, objects);
	slot_init(type, other);
	fill(type, other, pool, 0);
	fill_say(name, type, other);
}

/* Where gdb looks; objects are as they were made. */
SLOT_EXTERN void fill_done(void);

void
fill_done(void)
{
	fflush(stdout);
}

#endif
