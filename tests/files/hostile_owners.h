/* SPDX-License-Identifier: MIT */
/* What bad files of owners.yaml are tried with: what loads can be read in every
 * way, saved again and freed; what does not has left nothing behind. */
#ifndef HOSTILE_OWNERS_H
#define HOSTILE_OWNERS_H

#include "whole.h"

#define HOSTILE_PATH "bad.slots"

static unsigned long hostile_refused, hostile_taken;
static volatile uint64_t hostile_sink; /* what has been read */

static void
hostile_read_slots(const slot_class *type, const void *object)
{
	slot_value value;
	size_t k;
	int i;

	for (i = 0; i < (int)type->count; i++)
		for (k = 0; k < slot_count(type, object, i); k++)
			if (slot_read_at(type, object, i, k, &value) == SLOT_OK)
				hostile_sink += value.as.natural;
}

static void
hostile_use(const slot_class *type, const void *object, const void *other)
{
	char text[20000];
	slot_json_writer writer;

	hostile_read_slots(type, object);
	if (slot_validate(type, object, NULL, NULL) != 0)
		abort();
	hostile_sink += slot_hash(type, object);
	hostile_sink += slot_eq(type, object, object);
	if (slot_class_same(type, slot_class_of(other)))
		hostile_sink += (uint64_t)slot_cmp(type, object, other);
	hostile_sink += slot_repr(type, object, text, sizeof text);
	slot_json_writer_init(&writer, text, sizeof text, NULL, NULL);
	slot_json_write(&writer, type, object);
	hostile_sink += slot_json_finish(&writer);
}

static void
hostile_use_all(const owners_pools *pools)
{
	const void *object, *other;
	slot_walk walk;
	size_t i;

	for (i = 0; i < 6; i++) {
		other = NULL;
		walk = slot_pool_walk(pools->slot_all[i]);
		while ((object = slot_walk_next(&walk, NULL))) {
			hostile_use(slot_class_of(object), object,
				other ? other : object);
			other = object;
		}
	}
}

static void
hostile_load(const char *data, size_t size)
{
	owners_pools pools;
	slot_file_error fault;
	char text[400];
	size_t i;

	whole_write(HOSTILE_PATH, data, size);
	owners_pools_init(&pools);
	if (slot_pool_load(&pools.Node.all, HOSTILE_PATH, &fault) == SLOT_OK) {
		hostile_taken++;
		hostile_use_all(&pools);
		if (slot_pool_save(&pools.Node.all, "again", &fault) != SLOT_OK)
			abort();
	} else {
		hostile_refused++;
		if (slot_file_message(&fault, HOSTILE_PATH, text, sizeof text) <
			strlen(HOSTILE_PATH) + 10)
			abort();
		for (i = 0; i < 6; i++)
			if (pools.slot_all[i]->count)
				abort();
	}
	owners_pools_destroy(&pools);
}

#endif
