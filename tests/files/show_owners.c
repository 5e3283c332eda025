/* SPDX-License-Identifier: MIT */
/*
 * show_owners FILE COUNT: writes a file of nodes, with all that they own. FILE:
 * loads it, and prints each object: its class, the rows of its references, and
 * JSON; - where its texts are none.
 */
#include "owners.h"

#include <stdio.h>

#include "fill_owners.h"
#include "same.h"
#include "tell.h"

static owners_pools pools;

/* The classes of all objects, by their ids. */
static const slot_class *types[] = {&Branch_class, &Leaf_class, &Blade_class,
	&Grain_class, &Node_class, &Deep_class};
#define TYPES (sizeof types / sizeof *types)

static slot_pool *
pool_of(const slot_class *type)
{
	return slot_pool_for(&pools.Node.all, type);
}

static void
sort_types(void)
{
	const slot_class *type;
	size_t i, k;

	for (i = 0; i < TYPES; i++)
		for (k = i + 1; k < TYPES; k++)
			if (types[k]->id < types[i]->id) {
				type = types[i];
				types[i] = types[k];
				types[k] = type;
			}
}

static size_t
count_of(const slot_class *type)
{
	slot_run_walk walk = slot_pool_runs(pool_of(type));
	size_t count = 0, run;

	while (slot_run_(&walk, type, &run))
		count += run;
	return count;
}

static size_t
row_of(const void *object)
{
	size_t row = 0, i;

	for (i = 0; i < TYPES; i++) {
		if (slot_class_same(types[i], slot_class_of(object)))
			return row + same_number(slot_pool_of(object), object);
		if (pool_of(types[i]))
			row += count_of(types[i]);
	}
	return 0;
}

static void
show_refs(const slot_class *type, const void *object)
{
	const void *target;
	size_t k;
	int i;

	for (i = 0; i < (int)type->count; i++) {
		if (slot_class_info(type, i)->kind != SLOT_KIND_REF)
			continue;
		for (k = 0; k < slot_count(type, object, i); k++) {
			target = same_target(slot_pool_of(object),
				slot_class_info(type, i), object, k);
			printf("%d ", target ? (int)row_of(target) : 0);
		}
	}
}

static void
show_object(const slot_class *type, const void *object)
{
	static char text[1 << 20];
	slot_json_writer writer;

	printf("%s ", slot_class_name(type));
	show_refs(type, object);
	slot_json_writer_init(&writer, text, sizeof text, NULL, NULL);
	slot_json_write(&writer, type, object);
	if (slot_json_finish(&writer))
		puts(text);
	else
		puts("-");
}

static int
show(const char *path)
{
	slot_file_error fault;
	const void *object;
	size_t i;

	if (slot_pool_load(&pools.Node.all, path, &fault) != SLOT_OK)
		return tell(&fault, path);
	sort_types();
	for (i = 0; i < TYPES; i++) {
		slot_walk walk;

		if (!pool_of(types[i]))
			continue;
		walk = slot_pool_walk(pool_of(types[i]));
		while ((object = same_next(&walk, types[i])))
			show_object(types[i], object);
	}
	return 0;
}

int
main(int argc, char **argv)
{
	slot_file_error fault;
	int status = 0;

	(void)same_pools;
	owners_pools_init(&pools);
	if (argc < 3) {
		status = show(argv[1]);
	} else {
		fill_nodes(&pools, (unsigned)atoi(argv[2]));
		if (slot_pool_save(&pools.Node.all, argv[1], &fault) != SLOT_OK)
			status = tell(&fault, argv[1]);
	}
	owners_pools_destroy(&pools);
	return status;
}
