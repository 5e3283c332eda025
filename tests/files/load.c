/* SPDX-License-Identifier: MIT */
/*
 * Files come back into pools: into an empty one, which then makes the same
 * file, and beside other objects; where something is wrong, or memory is
 * refused at any place, the pool is as it was. So does one whose classes say to
 * be laid out otherwise, which is read by what they say.
 */
#include "everything.h"

#include <stdio.h>

#include "fill.h"

#include "inside.h"
#include "truth.h"
#include "whole.h"

static bool
same_files(const char *path, const char *other)
{
	size_t size, other_size;
	char *data = whole_read(path, &size);
	char *other_data = whole_read(other, &other_size);
	bool same = size == other_size && memcmp(data, other_data, size) == 0;

	free(data);
	free(other_data);
	return same;
}

static size_t
walked(const slot_pool *pool)
{
	slot_walk walk = slot_pool_walk(pool);
	size_t count = 0;

	while (Thing_next(&walk))
		count++;
	return count;
}

/* Into an empty pool: the same file again. Beside others: each of the new
 * objects refers to new ones. */
static void
load(unsigned count)
{
	Thing_pool pool, other;
	slot_walk walk;
	Thing *thing, *next;
	size_t before;

	Thing_pool_init(&pool);
	Thing_pool_init(&other);
	fill(&pool, count);
	truth(slot_pool_save(&pool.all, "a", NULL) == SLOT_OK, "not saved");
	truth(slot_pool_load(&other.all, "a", NULL) == SLOT_OK, "not loaded");
	truth(other.all.count == pool.all.count, "others are loaded");
	truth(walked(&other.all) == pool.all.count, "others are there");
	truth(slot_pool_save(&other.all, "b", NULL) == SLOT_OK, "not saved");
	truth(same_files("a", "b"), "another file");
	walk = slot_pool_walk(&pool.all);
	while ((thing = Thing_next(&walk)))
		Thing_set_id(thing, Thing_get_id(thing) + 1000000);
	before = pool.all.count;
	truth(slot_pool_load(&pool.all, "b", NULL) == SLOT_OK, "not loaded");
	truth(pool.all.count == 2 * before, "not beside them");
	walk = slot_pool_walk(&pool.all);
	while ((thing = Thing_next(&walk))) {
		next = Thing_at(&pool, Thing_get_next(thing));
		if (next && Thing_get_id(thing) < 1000000)
			truth(Thing_get_id(next) < 1000000, "refers to old");
	}
	slot_pool_destroy(&pool.all);
	slot_pool_destroy(&other.all);
}

/* A file that is not right changes nothing. */
static void
wrong(void)
{
	Thing_pool pool;
	Numbers *numbers;
	slot_file_error fault;
	size_t count, size;
	char *data;

	Thing_pool_init(&pool);
	fill(&pool, 3);
	numbers = Numbers_new(&pool);
	truth(numbers != NULL, "no memory");
	numbers->ratio = 9;
	truth(slot_pool_save(&pool.all, "a", NULL) == SLOT_OK, "not saved");
	count = pool.all.count;
	truth(slot_pool_load(&pool.all, "a", &fault) == SLOT_FILE_VALUE,
		"loaded");
	truth(strstr(fault.text, "ratio: 9.0 is above 1.5") != NULL,
		fault.text);
	truth(slot_pool_load(&pool.all, "none", &fault) == SLOT_FILE_SYSTEM,
		"loaded");
	data = whole_read("a", &size);
	whole_write("b", data, size - 100);
	free(data);
	truth(slot_pool_load(&pool.all, "b", &fault) == SLOT_FILE_DAMAGED,
		"loaded");
	truth(pool.all.count == count && walked(&pool.all) == count,
		"something was loaded");
	slot_pool_destroy(&pool.all);
}

/* At each allocation of opening, verifying and loading. */
static void
no_memory(void)
{
	Thing_pool pool;
	slot_file file;
	slot_file_error fault;
	size_t count;
	long i;
	int status = SLOT_NO_MEMORY;

	Thing_pool_init(&pool);
	fill(&pool, 700);
	truth(slot_pool_save(&pool.all, "a", NULL) == SLOT_OK, "not saved");
	truth(slot_pool_save(&pool.all, "b", NULL) == SLOT_OK, "not saved");
	count = pool.all.count;
	for (i = 0; i < 1000 && status != SLOT_OK; i++) {
		limited_to = i;
		status = slot_pool_load(&pool.all, "a", &fault);
		limited_to = -1;
		if (status == SLOT_OK)
			break;
		truth(status == SLOT_NO_MEMORY &&
				strcmp(fault.text, "out of memory") == 0,
			fault.text);
		truth(pool.all.count == count && walked(&pool.all) == count,
			"something was loaded");
		truth(slot_pool_save(&pool.all, "b", NULL) == SLOT_OK,
			"not saved");
		truth(same_files("a", "b"), "the pool is another");
	}
	truth(i > 8 && status == SLOT_OK, "never loaded");
	printf("%ld allocations\n", i);
	for (i = 0, status = SLOT_NO_MEMORY; status != SLOT_OK; i++) {
		limited_to = i;
		status = slot_file_open(Thing, &file, "a", &fault);
		truth(status == SLOT_OK || status == SLOT_NO_MEMORY,
			fault.text);
		limited_to = -1;
	}
	for (i = 0, status = SLOT_NO_MEMORY; status != SLOT_OK; i++) {
		limited_to = i;
		status = slot_file_verify(&file, &fault);
		truth(status == SLOT_OK || status == SLOT_NO_MEMORY,
			fault.text);
		limited_to = -1;
	}
	slot_file_close(&file);
	slot_pool_destroy(&pool.all);
}

/* A copy in which each class has another layout's number. */
static void
age(const char *path, const char *to)
{
	static const char word[] = ", \"layout\": \"";
	file_section last;
	uint32_t sections;
	uint64_t sum = 0;
	size_t size, i;
	char *data = whole_read(path, &size), *lines;

	memcpy(&sections, data + 24, 4);
	memcpy(&last, data + 64 * sections, sizeof last);
	lines = data + last.offset;
	for (i = 0; i + sizeof word < last.count; i++)
		if (memcmp(lines + i, word, sizeof word - 1) == 0)
			lines[i + sizeof word - 1] ^= 1;
	sum = inside_sum(lines, (size_t)last.count);
	memcpy(data + last.sums, &sum, 8);
	whole_write(to, data, size);
	free(data);
}

static void
older(void)
{
	Thing_pool pool, other;
	slot_file file;
	slot_file_error fault;
	long i;
	int status = SLOT_NO_MEMORY;

	Thing_pool_init(&pool);
	Thing_pool_init(&other);
	fill(&pool, 60);
	truth(slot_pool_save(&pool.all, "a", NULL) == SLOT_OK, "not saved");
	age("a", "b");
	truth(slot_file_open(Thing, &file, "b", &fault) == SLOT_FILE_LAYOUT,
		"opened");
	for (i = 0; i < 1000 && status != SLOT_OK; i++) {
		limited_to = i;
		status = slot_pool_load(&other.all, "b", &fault);
		limited_to = -1;
		truth(status == SLOT_OK ||
				(status == SLOT_NO_MEMORY &&
					other.all.count == 0),
			fault.text);
	}
	truth(i > 8 && status == SLOT_OK, "never loaded");
	printf("%ld allocations of an older one\n", i);
	truth(slot_pool_save(&other.all, "b", NULL) == SLOT_OK, "not saved");
	truth(same_files("a", "b"), "another file");
	slot_pool_destroy(&pool.all);
	slot_pool_destroy(&other.all);
}

int
main(void)
{
	older();
	load(0);
	load(1);
	load(60);
	load(3000);
	wrong();
	no_memory();
	return faults != 0;
}
