/* SPDX-License-Identifier: MIT */
/*
 * One slot that holds or leads to an object: embedded, referred to, owned,
 * watched, or anything at all (ref void).
 */
#include "drive.h"

#include <stdio.h>
#include <stdlib.h>

static size_t
owned_in_pools(void)
{
	size_t count = hub() ? hub()->count : 0, i;

	for (i = 0; i < program->pool_count; i++)
		count += program->pools[i]->count;
	return count;
}

static void
get(const struct oracle_slot *slot, const void *object, struct datum *got)
{
	memset(got, 0, sizeof *got);
	slot->get(object, 0, got);
}

static bool
is_none(const struct datum *datum)
{
	return !datum->pointer && !datum->number && !datum->weak.index;
}

/*---- C_make and C_replace -------------------------------------------------*/

static void
check_made(const struct oracle_class *class, const struct oracle_slot *slot,
	oracle_set *make, const struct datum *datum, const void *background)
{
	struct datum got;
	void *object;

	copy_to(class, 1, background);
	object = object_at(1);
	take_assertions();
	make(object, 0, datum);
	check(take_assertions() == 0, "C_make refuses an object");
	get(slot, object, &got);
	check(slot->kind == 'O' ? got.pointer &&
				alike(slot->targets[0], datum->pointer,
					got.pointer, NULL, A_COPY)
				: datum_same(slot->kind, &got, datum),
		"getter of an object after C_make");
	scene.is_for_c = true;
	whole(class, object, false);
	scene.is_for_c = false;
	drop(class, 1);
}

static void
made(const struct oracle_class *class, const struct oracle_slot *slot,
	const void *background)
{
	oracle_set *const makes[] = {slot->make, slot->replace};
	uint64_t state = chance_state();
	struct datum datum;
	size_t i;

	for (i = 0; i < 2; i++) {
		if (!makes[i])
			continue;
		memset(&datum, 0, sizeof datum);
		if (slot->kind == 'O') {
			datum.pointer = fresh(slot->targets[0], 2);
			fill(slot->targets[0], datum.pointer, NULL, 0);
		} else if (!object_datum(slot, &datum, 2)) {
			continue;
		}
		check_made(class, slot, makes[i], &datum, background);
		if (slot->kind == 'O')
			drop(slot->targets[0], 2);
	}
	chance_return(state);
}

/*---- embedded -------------------------------------------------------------*/

/* What was put in is there, and is a copy. */
static void
embedded(const struct oracle_class *class, const struct oracle_slot *slot,
	const void *background)
{
	const struct oracle_class *target = slot->targets[0];
	void *object, *inner = fresh(target, 2);
	struct datum datum, got;

	memset(&datum, 0, sizeof datum);
	fill(target, inner, NULL, 0);
	copy_to(class, 1, background);
	object = object_at(1);
	datum.pointer = inner;
	check(slot->set(object, 0, &datum), "setter of an embedded object");
	get(slot, object, &got);
	check(got.pointer && got.pointer != inner &&
			alike(target, inner, got.pointer, NULL, A_COPY),
		"getter of an embedded object");
	check(alike(class, background, object, slot, A_COPY),
		"another slot changed by an embedded object");
	if (slot->has)
		check(slot->has(object), "has after the setter");
	whole(class, object, false);
	drop(target, 2);
	drop(class, 1);
}

/*---- pointers -------------------------------------------------------------*/

static void
check_read(const struct oracle_class *class, const struct oracle_slot *slot,
	const struct datum *wanted, const void *object)
{
	slot_value value;
	int status;

	memset(&value, 0, sizeof value);
	status = slot_read(class->type, object, number_of(class, slot), &value);
	detail("status %d kind %d", status, (int)value.kind);
	check(status == SLOT_OK && value_is(slot, wanted, value),
		"slot_read of a pointer");
}

static void
pointer(const struct oracle_class *class, const struct oracle_slot *slot,
	const void *background)
{
	struct datum before, first, second;
	void *object;

	copy_to(class, 1, background);
	object = object_at(1);
	check(give_object(slot, object, 0, 0), "setter of a pointer");
	get(slot, object, &first);
	check(!is_none(&first), "getter of a pointer");
	check_read(class, slot, &first, object);
	if (slot->has)
		check(slot->has(object), "has after the setter");
	check(alike(class, background, object, slot, A_COPY),
		"another slot changed by a pointer");
	whole(class, object, false);
	give_object(slot, object, 0, 0);
	get(slot, object, &second);
	check(!is_none(&second), "getter of a second pointer");
	get(slot, background, &before);
	whole(class, object, false);
	drop(class, 1);
}

/* Owned once: the first goes when the second comes, and all in the end. */
static void
owned(const struct oracle_class *class, const struct oracle_slot *slot)
{
	size_t before = owned_in_pools(), held;
	void *object = fresh(class, 1), *taken;
	struct datum got;

	check(give_object(slot, object, 0, 2), "setter of an own pointer");
	held = owned_in_pools();
	check(held > before, "an object in a pool");
	slot_release(class->type, object);
	check(owned_in_pools() == before, "an owned object is given up");
	class->init(object);
	give_object(slot, object, 0, 2);
	if (slot->take) {
		taken = slot->take(object, 0);
		get(slot, object, &got);
		check(taken && is_none(&got), "C_take");
		slot_free(taken);
	}
	drop(class, 1);
	check(owned_in_pools() == before, "an owned object is freed");
}

/* A handle finds nothing once the object is gone. */
static void
watched(const struct oracle_class *class, const struct oracle_slot *slot)
{
	const struct oracle_class *target = slot->targets[0];
	slot_pool *pool = pool_of(target);
	void *object = fresh(class, 1), *other = slot_new(pool, target->type);
	struct datum datum, got;

	memset(&datum, 0, sizeof datum);
	datum.weak = slot_weaken(pool, other);
	check(slot->set(object, 0, &datum), "setter of a handle");
	get(slot, object, &got);
	check(slot_deref(pool, got.weak, target->type) == other,
		"a handle finds its object");
	slot_free(other);
	get(slot, object, &got);
	check(slot_deref(pool, got.weak, target->type) == NULL,
		"a handle finds what is gone");
	drop(class, 1);
}

static void
cleared(const struct oracle_class *class, const struct oracle_slot *slot,
	const void *background)
{
	struct datum got;
	void *object;

	copy_to(class, 1, background);
	object = object_at(1);
	give_object(slot, object, 0, 2);
	copy_to(class, 2, object);
	slot->clear(object);
	check(!slot->has(object), "has after C_clear");
	check(slot_unset(class->type, object_at(2), number_of(class, slot)) ==
			SLOT_OK,
		"slot_unset");
	check(!slot->has(object_at(2)), "has after slot_unset");
	check(alike(class, object, object_at(2), NULL, A_COPY),
		"C_clear and slot_unset differ");
	check(alike(class, background, object, slot, A_COPY),
		"another slot changed by C_clear");
	get(slot, object, &got);
	check(slot->kind == 'O' || is_none(&got), "getter of unset");
	whole(class, object, false);
	drop(class, 1);
	drop(class, 2);
}

void
drive_object(const struct oracle_class *class, const struct oracle_slot *slot)
{
	void *background;

	scene.slot = slot;
	if (!slot->set || (slot->kind != 'V' && !slot->target_count))
		return;
	background = fresh(class, 0);
	fill(class, background, slot, 0);
	if (slot->kind == 'O')
		embedded(class, slot, background);
	else
		pointer(class, slot, background);
	made(class, slot, background);
	if (slot->kind == 'N')
		owned(class, slot);
	if (slot->kind == 'W')
		watched(class, slot);
	if (slot->has && slot->clear)
		cleared(class, slot, background);
	drop(class, 0);
}
