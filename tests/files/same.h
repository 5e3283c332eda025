/* SPDX-License-Identifier: MIT */
/* Whether two objects of two sets of pools say the same, slot by slot: with
 * references that lead to the objects of the same number of their class. */
#ifndef SAME_H
#define SAME_H

#include "../lib/inner.h"

#include "truth.h"

/* Those of its tables begin with it. */
static const slot_class *
same_classes(const slot_class *type)
{
	return (const slot_class *)slot_place_(type, -(int64_t)type->here);
}

/* Which of its class it is, from 1 on; 0: it is gone. */
static size_t
same_number(const slot_pool *pool, const void *object)
{
	slot_walk walk = slot_pool_walk(pool);
	const void *at;
	size_t number = 0;

	while ((at = slot_walk_next(&walk, NULL))) {
		number += slot_class_same(
			slot_class_of(at), slot_class_of(object));
		if (at == object)
			return number;
	}
	return 0;
}

static const void *
same_target(
	slot_pool *pool, const slot_info *slot, const void *object, size_t i)
{
	const char *at = (const char *)object + slot->offset;
	const slot_class *its = slot_info_class(slot);
	const void *target;
	uint32_t index;

	if (slot->flags & SLOT_IS_LIST)
		memcpy(&at, at, sizeof at);
	at += i * slot->size;
	if (slot->flags & SLOT_IS_INDEX) {
		memcpy(&index, at, 4);
		pool = its ? slot_pool_for(pool, its) : NULL;
		return pool ? slot_pool_at(pool, index) : NULL;
	}
	memcpy(&target, at, sizeof target);
	return target;
}

/* A reference that led to what is gone leads to nothing now. */
static bool
same_refs(slot_pool *pool, const void *a, slot_pool *other, const void *b)
{
	size_t number = a ? same_number(slot_pool_of(a), a) : 0;

	(void)pool;
	(void)other;
	return b ? slot_class_same(slot_class_of(a), slot_class_of(b)) &&
			number == same_number(slot_pool_of(b), b)
		 : number == 0;
}

static bool
same_objects(const slot_class *type, slot_pool *pool, const void *a,
	slot_pool *other, const void *b);

static bool
same_values(const slot_info *slot, slot_pool *pool, slot_value a,
	slot_pool *other, slot_value b)
{
	const void *mine = a.as.object, *its = b.as.object;

	switch (slot->kind) {
	case SLOT_KIND_TEXT:
	case SLOT_KIND_STRING:
	case SLOT_KIND_BYTES:
		return a.length == b.length &&
			(!a.length ||
				memcmp(a.as.text, b.as.text, a.length) == 0);
	case SLOT_KIND_OBJECT:
		return same_objects(
			slot_info_class(slot), pool, mine, other, its);
	case SLOT_KIND_OWN:
		if (!mine || !its)
			return mine == its;
		return slot_class_same(
			       slot_class_of(mine), slot_class_of(its)) &&
			slot_pool_of(its) ==
			slot_pool_for(other, slot_class_of(its)) &&
			same_objects(slot_class_of(mine), slot_pool_of(mine),
				mine, slot_pool_of(its), its);
	default:
		return a.as.natural == b.as.natural;
	}
}

static bool
same_slots(const slot_class *type, slot_pool *pool, const void *a,
	slot_pool *other, const void *b, int number)
{
	const slot_info *slot = slot_class_info(type, number);
	size_t count = slot_count(type, a, number), i;
	slot_value mine, its;
	int status;

	if (slot->kind == SLOT_KIND_WEAK)
		return true;
	if (count != slot_count(type, b, number))
		return false;
	for (i = 0; i < count; i++) {
		if (slot->kind == SLOT_KIND_REF) {
			if (!same_refs(pool, same_target(pool, slot, a, i),
				    other, same_target(other, slot, b, i)))
				return false;
			continue;
		}
		status = slot_read_at(type, a, number, i, &mine);
		if (slot_read_at(type, b, number, i, &its) != status ||
			!same_values(slot, pool, mine, other, its))
			return false;
	}
	return true;
}

/* Those of open classes, in the same order. */
static bool
same_attributes(const slot_class *type, slot_pool *pool, const void *a,
	slot_pool *other, const void *b)
{
	size_t i, count = slot_dict_count(type, a), length, its_length;
	const char *name, *its_name;
	slot_value mine, its;

	for (i = 0; i < count; i++) {
		slot_dict_at(type, a, i, &name, &length, &mine);
		if (!slot_dict_at(type, b, i, &its_name, &its_length, &its) ||
			length != its_length || mine.kind != its.kind ||
			memcmp(name, its_name, length) != 0)
			return false;
		if (mine.kind == SLOT_KIND_REF ? !same_refs(pool, mine.as.ref,
							 other, its.as.ref)
				: mine.kind == SLOT_KIND_STRING
				? mine.length != its.length ||
					memcmp(mine.as.text, its.as.text,
						mine.length) != 0
				: mine.as.natural != its.as.natural)
			return false;
	}
	return count == slot_dict_count(type, b);
}

static bool
same_objects(const slot_class *type, slot_pool *pool, const void *a,
	slot_pool *other, const void *b)
{
	char text[300];
	int i;

	if (!same_attributes(type, pool, a, other, b)) {
		truth(false, "other attributes");
		return false;
	}

	for (i = 0; i < (int)type->count; i++)
		if (!same_slots(type, pool, a, other, b, i)) {
			snprintf(text, sizeof text, "%s.%s is another",
				slot_class_name(type),
				slot_class_text(
					type, slot_class_info(type, i)->name));
			truth(false, text);
			return false;
		}
	return true;
}

/* The next of just that class. */
static const void *
same_next(slot_walk *walk, const slot_class *type)
{
	const void *object;

	do
		object = slot_walk_next(walk, type);
	while (object && !slot_class_same(slot_class_of(object), type));
	return object;
}

/* All of one pool and of another that was loaded from its file. */
static void
same_pools(slot_pool *pool, slot_pool *other)
{
	const slot_class *type = same_classes(pool->root);
	const void *a, *b;
	uint32_t i;

	truth(pool->count == other->count, "another number of objects");
	for (i = 0; i < type->siblings; i++) {
		slot_walk walk = slot_pool_walk(pool),
			  its = slot_pool_walk(other);

		if (!inner_same_family(&type[i], pool->root))
			continue;
		while ((a = same_next(&walk, &type[i]))) {
			b = same_next(&its, &type[i]);
			if (!b || !same_objects(&type[i], pool, a, other, b)) {
				truth(false, "another object");
				return;
			}
		}
	}
}

#endif
