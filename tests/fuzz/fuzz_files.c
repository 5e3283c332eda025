/* SPDX-License-Identifier: MIT */
/*
 * Any bytes as a file of objects, as parts.h makes one of them: what is
 * verified can be read in every way, and loads; what loads is saved again.
 */
#include "everything.h"

#include "fill.h"

#include "hostile.h"
#include "parts.h"

#define PATH "fuzz.slots"
#define SAVED "fuzz_saved.slots"

int
LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t length);

static void
save_once(void)
{
	Thing_pool pool;

	if (parts_head.sections)
		return;
	Thing_pool_init(&pool);
	fill(&pool, 2);
	assert(slot_pool_save(&pool.all, PATH, NULL) == SLOT_OK);
	slot_pool_destroy(&pool.all);
	parts_learn(PATH);
}

/* What loads is as setters allow, and is saved. */
static void
load(void)
{
	Thing_pool pool;
	slot_file_error fault;
	slot_walk walk;
	const Thing *thing, *first = NULL;

	Thing_pool_init(&pool);
	if (slot_pool_load(&pool.all, PATH, &fault) == SLOT_OK) {
		walk = slot_pool_walk(&pool.all);
		while ((thing = Thing_next(&walk))) {
			const slot_class *type = slot_class_of(thing);

			first = first && slot_class_of(first) == type ? first
								      : thing;
			hostile_read_slots(type, thing);
			hostile_use(type, thing, first);
			hostile_sink += Thing_get_id(thing);
		}
		assert(slot_pool_save(&pool.all, SAVED, NULL) == SLOT_OK);
	} else {
		assert(fault.text[0] && pool.all.count == 0);
	}
	slot_pool_destroy(&pool.all);
}

int
LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t length)
{
	size_t size;
	char *data;

	save_once();
	data = parts_file(bytes, length, &size);
	if (!data)
		return 0;
	hostile_try(PATH, data, size);
	free(data);
	load();
	return 0;
}
