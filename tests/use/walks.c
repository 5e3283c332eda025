/* SPDX-License-Identifier: MIT */
/* uses: pools.h */
/* Walks and runs against a model, whatever is freed and made at random before
 * each step; what is freed twice or is no object is refused in every class. */
#include <setjmp.h>
#include <stdio.h>
#include <stdlib.h>

#include "check.h"
#include "hooked.h"

#define SLOT_ASSERT_(condition) \
	((condition) ? (void)0 : test_refuse(#condition))

#include "pools.h"

enum { OBJECTS = 6000, INDEXES = 1 << 20, ALIVE = 1, OLD = 2, MET = 4 };

static jmp_buf refused;

void *
test_allocate(void *pointer, size_t size)
{
	return realloc(pointer, size);
}

void
test_free(void *pointer)
{
	free(pointer);
}

/* What developer builds assert. */
void
test_refuse(const char *condition)
{
	(void)condition;
	longjmp(refused, 1);
}

static uint64_t seed = 1;

static uint32_t
pick(uint32_t below)
{
	seed = seed * 6364136223846793005u + 1442695040888963407u;
	return SLOT_CAST(uint32_t, seed >> 33) % below;
}

/* The model: what lives, by number, and all there ever was, by index. */
static void *objects[OBJECTS];
static uint32_t count;
static uint8_t states[INDEXES];

static void
make(slot_pool *pool, const slot_class *type)
{
	void *object;
	uint32_t index;

	if (count == OBJECTS)
		return;
	object = slot_new(pool, type);
	index = slot_pool_index(pool, object);
	CHECK(object && index < INDEXES && !(states[index] & ALIVE));
	CHECK(slot_pool_at(pool, index) == object);
	states[index] = ALIVE;
	objects[count++] = object;
}

static void
drop(slot_pool *pool)
{
	uint32_t number;

	if (!count)
		return;
	number = pick(count);
	states[slot_pool_index(pool, objects[number])] = 0;
	slot_pool_free(pool, objects[number]);
	objects[number] = objects[--count];
}

static void
change(slot_pool *pool, const slot_class *const types[2])
{
	uint32_t times = pick(3);

	while (times-- > 0)
		drop(pool);
	times = pick(3);
	while (times-- > 0)
		make(pool, types[pick(2)]);
}

/* What lives throughout is met once, what is made meanwhile at most once, what
 * is gone never. */
static void
check_walk(slot_pool *pool, const slot_class *const types[2],
	const slot_class *asked, bool changes)
{
	slot_walk walk = slot_pool_walk(pool);
	uint32_t i;
	void *object;

	for (i = 0; i < count; i++)
		states[slot_pool_index(pool, objects[i])] = ALIVE | OLD;
	while ((object = slot_walk_next(&walk, asked))) {
		uint32_t index = slot_pool_index(pool, object);

		CHECK((states[index] & (ALIVE | MET)) == ALIVE);
		CHECK(!asked || slot_is_a(slot_class_of(object), asked));
		states[index] |= MET;
		if (changes)
			change(pool, types);
	}
	CHECK(!slot_walk_next(&walk, asked));
	for (i = 0; i < count; i++)
		if ((!asked || slot_is_a(slot_class_of(objects[i]), asked)) &&
			states[slot_pool_index(pool, objects[i])] & OLD)
			CHECK(states[slot_pool_index(pool, objects[i])] & MET);
}

/* Whether the object of an index lives, and is the neighbour at that place. */
static bool
lives_at(const slot_pool *pool, uint32_t index, const char *place)
{
	return states[index] & ALIVE && slot_pool_at(pool, index) == place;
}

/* Runs have all that live, each once, and none could be longer. */
static void
check_runs(const slot_pool *pool)
{
	slot_run_walk walk = slot_pool_runs(pool);
	size_t sum = 0, i;
	slot_run run;

	while (slot_next_run(&walk, NULL, &run)) {
		uint32_t first = slot_pool_index(pool, run.first);

		CHECK(run.count > 0 && slot_class_of(run.first) == run.type);
		for (i = 0; i < run.count; i++) {
			CHECK(states[first + i] & ALIVE);
			CHECK(slot_pool_index(pool, slot_run_at(char, run, i)) ==
				first + i);
		}
		CHECK(!lives_at(pool, first - 1, SLOT_CAST(char *, run.first) - run.stride));
		CHECK(!lives_at(pool, first + SLOT_CAST(uint32_t, run.count),
			slot_run_at(char, run, run.count)));
		sum += run.count;
	}
	CHECK(sum == count && pool->count == count);
	CHECK(!slot_next_run(&walk, NULL, &run));
}

static void
test_model(slot_pool *pool, const slot_class *const types[2], uint32_t most,
	int rounds)
{
	uint32_t i, aim;
	int round;

	memset(states, 0, sizeof states);
	count = 0;
	for (round = 0; round < rounds; round++) {
		aim = pick(most + 1);
		for (i = 0; i < most; i++) {
			if (count > aim)
				drop(pool);
			else if (count < aim)
				make(pool, types[pick(2)]);
		}
		check_runs(pool);
		check_walk(pool, types, types[round % 2], true);
		check_runs(pool);
		check_walk(pool, types, NULL, round % 3 != 0);
	}
	slot_pool_destroy(pool);
}

static bool
is_refused(slot_pool *pool, void *object)
{
	if (setjmp(refused))
		return true;
	slot_pool_free(pool, object);
	return false;
}

static void
test_refusals(slot_pool *pool, const slot_class *type)
{
	void *first = slot_new(pool, type), *second = slot_new(pool, type);
	char *inside = SLOT_CAST(char *, second) + 1;

	CHECK(is_refused(pool, inside));
	slot_pool_free(pool, first);
	CHECK(is_refused(pool, first));
	CHECK(is_refused(pool, inside));
	CHECK(pool->count == 1);
	slot_pool_free(pool, second);
	CHECK(is_refused(pool, second));
	if (type->size < 1000) /* else it is in no slab */
		CHECK(is_refused(pool, SLOT_CAST(char *, second) + type->size));
	CHECK(pool->count == 0);
	slot_pool_destroy(pool);
}

/* C_run tells just the class's own, as an array. */
static void
test_run(void)
{
	Thing_pool pool;
	Part_pool parts;
	slot_run_walk walk;
	size_t size, i, all = 0;
	Leaf *leaf;

	Part_pool_init(&parts);
	Thing_pool_init(&pool, &parts);
	for (i = 0; i < 3000; i++) {
		CHECK(Node_new(&pool) != NULL);
		CHECK(Leaf_new(&pool) != NULL);
	}
	walk = slot_pool_runs(&pool.all);
	while ((leaf = Leaf_run(&walk, &size)))
		for (i = 0; i < size; i++, all++)
			CHECK(slot_class_of(&leaf[i]) == &Leaf_class);
	CHECK(all == 3000 && size == 0);
	slot_pool_destroy(&pool.all);
	slot_pool_destroy(&parts.all);
}

int
main(void)
{
	static const slot_class *const plain[2] = {&Fix_class, &Fix_class};
	static const slot_class *const small[2] = {&Card_class, &Card_class};
	static const slot_class *const large[2] = {&Page_class, &Page_class};
	static const slot_class *const aligned[2] = {&Line_class, &Line_class};
	static const slot_class *const family[2] = {&Leaf_class, &Node_class};
	static const slot_class *const weak[2] = {&Part_class, &Part_class};
	Part_pool parts;
	Thing_pool things;
	Fix_pool fixes;
	Card_pool cards;
	Page_pool pages;
	Line_pool lines;

	Part_pool_init(&parts);
	Thing_pool_init(&things, &parts);
	Fix_pool_init(&fixes);
	Card_pool_init(&cards);
	Page_pool_init(&pages);
	Line_pool_init(&lines);
	test_model(&fixes.all, plain, 4000, 12);
	test_model(&cards.all, small, 3000, 8);
	test_model(&pages.all, large, 10, 40);
	test_model(&lines.all, aligned, 3000, 8);
	test_model(&things.all, family, 2000, 12);
	test_model(&parts.all, weak, 3000, 8);
	test_refusals(&fixes.all, &Fix_class);
	test_refusals(&cards.all, &Card_class);
	test_refusals(&pages.all, &Page_class);
	test_refusals(&lines.all, &Line_class);
	test_refusals(&things.all, &Node_class);
	test_refusals(&parts.all, &Part_class);
	test_run();
	if (failures)
		printf("%d failures\n", failures);
	return failures != 0;
}
