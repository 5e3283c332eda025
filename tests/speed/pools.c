/* SPDX-License-Identifier: MIT */
/* Objects of 12 bytes in pools: made, freed, walked over and referred to; and
 * elements of arrays and lists beside hand-written code. */
#include <stdlib.h>

#include "pools.h"
#include "speed.h"

enum { OBJECTS = 20000, IN_ONE_SLAB = 5000 };

static Plain_pool plains;
static Weak_pool weaks;
static Item_pool items;
static Sparse_pool sparses;
static Sparse *sparse[1000];
static char sparse_text[64000];
static Plain *plain[OBJECTS];
static Weak *weak[OBJECTS];
static Weak_weak handles[OBJECTS];
static Item_idx indexes[OBJECTS];
static Item *item[OBJECTS];
static Row row;

SPEED(new_plain)
{
	size_t i;

	for (i = 0; i < OBJECTS; i++)
		plain[i] = Plain_new(&plains);
	return OBJECTS;
}

static size_t
churn_plain(size_t n)
{
	size_t i;

	for (i = 0; i < n; i++) {
		Plain_free(&plains, plain[i]);
		plain[i] = Plain_new(&plains);
	}
	return n;
}

SPEED(free_new_plain)
{
	return churn_plain(IN_ONE_SLAB);
}

/* Most slabs are full, and are again after each. */
SPEED(free_new_plain_full)
{
	return churn_plain(OBJECTS);
}

/* Each in another slab than the last, full ones and one that is not. */
SPEED(free_new_plain_about)
{
	size_t i, j;

	for (i = j = 0; i < OBJECTS; i++) {
		j = (j + IN_ONE_SLAB + 2477) % OBJECTS;
		Plain_free(&plains, plain[j]);
		plain[j] = Plain_new(&plains);
	}
	return OBJECTS;
}

SPEED(new_weak)
{
	size_t i;

	for (i = 0; i < OBJECTS; i++)
		weak[i] = Weak_new(&weaks);
	return OBJECTS;
}

SPEED(free_new_weak)
{
	size_t i;

	for (i = 0; i < IN_ONE_SLAB; i++) {
		Weak_free(&weaks, weak[i]);
		weak[i] = Weak_new(&weaks);
	}
	return IN_ONE_SLAB;
}

SPEED(weaken)
{
	size_t i;

	for (i = 0; i < OBJECTS; i++)
		handles[i] = Weak_weaken(&weaks, weak[i]);
	return OBJECTS;
}

SPEED(deref)
{
	uint64_t sum = 0;
	size_t i;

	for (i = 0; i < OBJECTS; i++) {
		const Weak *object = Weak_deref(&weaks, handles[i]);

		if (object)
			sum += object->a;
	}
	speed_sink = sum;
	return OBJECTS;
}

SPEED(at)
{
	uint64_t sum = 0;
	size_t i;

	for (i = 0; i < OBJECTS; i++) {
		const Item *object = Item_at(&items, indexes[i]);

		if (object)
			sum += object->a;
	}
	speed_sink = sum;
	return OBJECTS;
}

/* The same with pointers: what the loop itself takes. */
SPEED(at_by_pointer)
{
	uint64_t sum = 0;
	size_t i;

	for (i = 0; i < OBJECTS; i++) {
		const Item *object = item[i];

		if (object)
			sum += object->a;
	}
	speed_sink = sum;
	return OBJECTS;
}

static size_t
walk_all(void)
{
	slot_walk walk = slot_pool_walk(&plains.all);
	uint64_t sum = 0;
	Plain *object;

	while ((object = Plain_next(&walk)))
		sum += object->a;
	speed_sink = sum;
	return plains.all.count;
}

SPEED(walk)
{
	return walk_all();
}

SPEED(walk_16th_free)
{
	return walk_all();
}

SPEED(walk_4th_free)
{
	return walk_all();
}

/* A call for each run, of the class alone. */
static size_t
run_all(void)
{
	slot_run_walk walk = slot_pool_runs(&plains.all);
	uint64_t sum = 0, all = 0;
	size_t count, i;
	const Plain *objects;

	while ((objects = Plain_run(&walk, &count))) {
		for (i = 0; i < count; i++)
			sum += objects[i].a;
		all += count;
	}
	speed_sink = sum;
	return all;
}

SPEED(runs)
{
	return run_all();
}

SPEED(runs_16th_free)
{
	return run_all();
}

SPEED(runs_4th_free)
{
	return run_all();
}

/* Each second object goes, just before it would be met. */
SPEED(walk_frees_neighbour)
{
	slot_walk walk = slot_pool_walk(&plains.all);
	size_t steps = 0;
	Plain *object;

	while ((object = Plain_next(&walk))) {
		uint32_t next = object->a + 1;

		if (next < OBJECTS && plain[next]) {
			Plain_free(&plains, plain[next]);
			plain[next] = NULL;
		}
		steps++;
	}
	return steps;
}

/* Two of 24 slots have something; as text, too. */
SPEED(read_sparse)
{
	slot_json_reader reader;
	size_t i;

	slot_json_reader_of_text(&reader, sparse_text, strlen(sparse_text));
	for (i = 0; i < 1000 && slot_json_next(&reader); i++)
		sparse[i] = Sparse_new_from_json(&sparses, &reader);
	return slot_json_done(&reader) ? i : 0;
}

SPEED(free_sparse)
{
	size_t i;

	for (i = 0; i < 1000; i++)
		Sparse_free(&sparses, sparse[i]);
	return i;
}

SPEED(array_get)
{
	uint64_t sum = 0;
	size_t i, j;

	for (i = 0; i < 100; i++)
		for (j = 0; j < 64; j++)
			sum += Row_get_fixed(&row, j);
	speed_sink = sum;
	return i * j;
}

SPEED(array_get_by_hand)
{
	uint64_t sum = 0;
	size_t i, j;

	for (i = 0; i < 100; i++)
		for (j = 0; j < 64; j++)
			sum += j < 64 ? row.fixed[j] : 0;
	speed_sink = sum;
	return i * j;
}

/* As far as a number that the compiler does not know. */
SPEED(list_get)
{
	uint64_t sum = 0;
	size_t i, j, n = Row_count_list(&row);

	for (i = 0; i < 100; i++)
		for (j = 0; j < n; j++)
			sum += Row_get_list(&row, j);
	speed_sink = sum;
	return i * n;
}

SPEED(list_get_by_hand)
{
	uint64_t sum = 0;
	size_t i, j, n = Row_count_list(&row);

	for (i = 0; i < 100; i++)
		for (j = 0; j < n; j++) {
			const size_t *head = (const void *)row.list;

			sum += head && j < head[-2] ? row.list[j] : 0;
		}
	speed_sink = sum;
	return i * n;
}

static void
free_each(size_t nth)
{
	size_t i;

	for (i = nth / 2; i < OBJECTS; i += nth)
		if (plain[i]) {
			Plain_free(&plains, plain[i]);
			plain[i] = NULL;
		}
}

static void
refill(void)
{
	size_t i;

	slot_pool_clear(&plains.all);
	slot_pool_destroy(&plains.all);
	for (i = 0; i < OBJECTS; i++) {
		plain[i] = Plain_new(&plains);
		plain[i]->a = (uint32_t)i;
	}
}

int
main(void)
{
	static const char line[] =
		"{\"text3\":\"text\",\"list5\":[\"element\"]}\n";
	size_t i;

	Plain_pool_init(&plains);
	Weak_pool_init(&weaks);
	Item_pool_init(&items);
	speed_run(new_plain);
	speed_run(free_new_plain_full);
	speed_run(free_new_plain_about);
	for (i = IN_ONE_SLAB; i < OBJECTS; i++)
		Plain_free(&plains, plain[i]);
	speed_run(free_new_plain);
	for (i = 0; i < IN_ONE_SLAB; i++)
		weak[i] = Weak_new(&weaks);
	speed_run(free_new_weak);
	for (i = 0; i < IN_ONE_SLAB; i++)
		Weak_free(&weaks, weak[i]);
	slot_pool_destroy(&weaks.all);
	speed_run(new_weak);
	speed_run(weaken);
	speed_run(deref);
	for (i = 0; i < OBJECTS; i++) {
		item[i] = Item_new(&items);
		indexes[i] = Item_idx_of(&items, item[i]);
	}
	speed_run(at);
	speed_run(at_by_pointer);
	refill();
	speed_run(walk);
	speed_run(runs);
	free_each(16);
	speed_run(walk_16th_free);
	speed_run(runs_16th_free);
	refill();
	free_each(4);
	speed_run(walk_4th_free);
	speed_run(runs_4th_free);
	refill();
	speed_run(walk_frees_neighbour);
	Sparse_pool_init(&sparses);
	for (i = 0; i < 1000; i++)
		memcpy(sparse_text + i * (sizeof line - 1), line, sizeof line);
	speed_run(read_sparse);
	speed_run(free_sparse);
	slot_pool_destroy(&sparses.all);
	Row_init(&row);
	for (i = 0; i < 64; i++)
		Row_append_list(&row, (uint32_t)i);
	speed_run(array_get);
	speed_run(array_get_by_hand);
	speed_run(list_get);
	speed_run(list_get_by_hand);
	Row_release(&row);
	slot_pool_destroy(&plains.all);
	slot_pool_destroy(&weaks.all);
	slot_pool_destroy(&items.all);
	return 0;
}
