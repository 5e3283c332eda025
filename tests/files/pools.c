/* SPDX-License-Identifier: MIT */
/*
 * Objects of all classes of a schema, SCHEMA, filled at random; each pool is
 * saved and loaded into pools that are empty, beside what is there, and with
 * each allocation refused in turn: there are the same objects or none. Prints
 * for each pool how many objects it had, or why it is not saved.
 */
#define TEXT_(name) #name
#define TEXT(name) TEXT_(name)
#define JOIN_(name, end) name##end
#define JOIN(name, end) JOIN_(name, end)
#include TEXT(SCHEMA.h)

#include <stdio.h>

#include "../debugger/fill.h"

#include "same.h"
#include "whole.h"

typedef JOIN(SCHEMA, _pools) set;
#define POOLS (sizeof sets[0].slot_all / sizeof *sets[0].slot_all)
static set sets[2];

/* Some of each class; what has no value where it needs one goes again. */
static void
fill_pool(slot_pool *pool, unsigned count)
{
	const slot_class *type = same_classes(pool->root);
	unsigned k, made;
	uint32_t i;
	void *object;

	for (i = 0; i < type->siblings; i++)
		for (k = made = 0; made < count && k < count * 40; k++) {
			if (!inner_same_family(&type[i], pool->root) ||
				type[i].flags & SLOT_CLASS_ABSTRACT)
				continue;
			object = slot_new(pool, &type[i]);
			if (!object)
				abort();
			fill(&type[i], object, pool, 0);
			if (slot_validate(&type[i], object, NULL, NULL) == 0)
				made++;
			else
				slot_free(object);
		}
}

static bool
same_file(const char *path, const char *other)
{
	size_t size, its_size;
	char *data = whole_read(path, &size),
	     *its = whole_read(other, &its_size);
	bool same = size == its_size && memcmp(data, its, size) == 0;

	free(data);
	free(its);
	return same;
}

static size_t
all_objects(const set *pools)
{
	size_t count = 0, i;

	for (i = 0; i < POOLS; i++)
		count += pools->slot_all[i]->count;
	return count;
}

/* Each allocation of saving or of loading. */
static void
no_memory(size_t number, bool saves)
{
	slot_pool *pool = sets[saves ? 0 : 1].slot_all[number];
	size_t count = all_objects(&sets[1]);
	int status = SLOT_NO_MEMORY;
	slot_file_error fault;
	long i;

	for (i = 0; status != SLOT_OK; i++) {
		limited_to = i;
		status = saves ? slot_pool_save(pool, "c", &fault)
			       : slot_pool_load(pool, "a", &fault);
		limited_to = -1;
		if (status == SLOT_OK)
			break;
		if ((status != SLOT_NO_MEMORY && status != SLOT_FILE_SYSTEM) ||
			all_objects(&sets[1]) != count || i > 100000) {
			truth(false, fault.text);
			return;
		}
	}
	if (saves)
		truth(same_file("a", "c"), "another file");
}

/* Beside what was loaded before: a file of both is twice as many. */
static void
load_again(size_t number)
{
	slot_pool *pool = sets[1].slot_all[number];
	size_t count = pool->count;
	slot_file_error fault;

	memset(&fault, 0, sizeof fault);
	truth(slot_pool_load(pool, "a", &fault) == SLOT_OK, fault.text);
	truth(pool->count == 2 * count, "not beside them");
}

static void
try_pool(size_t number, unsigned count)
{
	slot_pool *pool = sets[0].slot_all[number],
		  *other = sets[1].slot_all[number];
	slot_file_error fault;
	int status;

	fill_pool(pool, count);
	status = slot_pool_save(pool, "a", &fault);
	if (status != SLOT_OK) {
		printf("%s: %s\n", slot_class_name(pool->root), fault.text);
		truth(status == SLOT_FILE_KIND || status == SLOT_FILE_REFERENCE,
			"another fault");
		return;
	}
	printf("%s: %d\n", slot_class_name(pool->root), (int)pool->count);
	status = slot_pool_load(other, "a", &fault);
	truth(status == SLOT_OK, fault.text);
	same_pools(pool, other);
	truth(slot_pool_save(other, "b", &fault) == SLOT_OK, fault.text);
	truth(same_file("a", "b"), "another file comes of it");
	load_again(number);
	if (count < 10) {
		no_memory(number, true);
		no_memory(number, false);
	}
}

int
main(int argc, char **argv)
{
	unsigned count = argc > 1 ? (unsigned)atoi(argv[1]) : 6, i, k;

	(void)fill_show; /* for gdb */
	(void)whole_write;
	for (i = 0; i < POOLS; i++) {
		for (k = 0; k < 2; k++)
			JOIN(SCHEMA, _pools_init)(&sets[k]);
		try_pool(i, count);
		for (k = 0; k < 2; k++)
			JOIN(SCHEMA, _pools_destroy)(&sets[k]);
	}
	return faults != 0;
}
