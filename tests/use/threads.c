/* SPDX-License-Identifier: MIT */
/* uses: pools.h data.h */
/* C only */
/* The thread rule. Readers of one pool run together: they read slots,
 * resolve weak references, ask for classes, compare and find names, and walk over
 * all of them. Writers
 * of other pools run beside them; and one that sets attributes of its objects
 * by name beside those that read attributes of other objects of the pool. */
#include <pthread.h>
#include <stdio.h>

#include "data.h"
#include "pools.h"

/* A hook of data.h. */
void
Order_check(Order *order)
{
	(void)order;
}

enum { THREADS = 4, NODES = 20000, BAGS = 1000, READERS = 3 };

static Part_pool parts;
static Thing_pool nodes;
static Node *all[NODES];
static Node_weak handles[NODES];

/* Walks and runs write nothing: holes are in every slab. */
static void
scan(int *failures)
{
	slot_walk walk = slot_pool_walk(&nodes.all);
	slot_run_walk runs = slot_pool_runs(&nodes.all);
	size_t met = 0, told = 0;
	slot_run run;
	Node *node;

	while ((node = Node_next(&walk)))
		met += Node_get_id(node) % 4 != 0;
	while (slot_next_run(&runs, NULL, &run))
		told += run.count;
	*failures += met != NODES - NODES / 4 || told != met;
}

static void *
read_all(void *failed)
{
	size_t i;
	int *failures = failed;

	for (i = 0; i < NODES; i++) {
		Node *node = Node_deref(&nodes, handles[i]);
		slot_value value;

		if (i % 4 == 0) {
			*failures += node != NULL;
			continue;
		}
		*failures += node != all[i] || Node_get_id(node) != i;
		*failures += (Leaf_from_Node(&nodes, node) != NULL) != (i % 2 == 0);
		*failures += slot_get_named(slot_class_of(node), node, SLOT_NAME("id"),
			&value) != SLOT_OK;
		*failures += value.as.natural != i;
	}
	scan(failures);
	return NULL;
}

static void *
write_own(void *failed)
{
	Part_pool own;
	Part *part = NULL;
	size_t i;

	Part_pool_init(&own);
	for (i = 0; i < NODES; i++) {
		Part *next = Part_new(&own);

		*(int *)failed += !next;
		next->next = part;
		part = next;
	}
	Part_free(&own, part);
	*(int *)failed += own.all.count != 0;
	slot_pool_destroy(&own.all);
	return NULL;
}

/*---- attributes of one pool ------------------------------------------------*/

static Open_pool bags;
static Open *bag[2][BAGS]; /* read; written */

static int
set(Open *object, const char *name, slot_value value)
{
	return slot_set_named(&Open_class, object, name, strlen(name), value) !=
		SLOT_OK;
}

/* Names that they share, others that only some have, and some in tables. */
static int
fill(Open *object, size_t i)
{
	char name[24];
	int failures = set(object, "one", slot_uint(i)), k;

	failures += set(object, "two", slot_text("short", 5));
	failures += set(object, "three", slot_text("a longer text", 13));
	snprintf(name, sizeof name, "own %zu", i % 50);
	failures += set(object, name, slot_real(0.5));
	for (k = 0; i % 8 == 0 && k < 12; k++) {
		snprintf(name, sizeof name, "more %d", k);
		failures += set(object, name, slot_int(k));
	}
	if (i % 16 == 0)
		failures += slot_delete_named(
			&Open_class, object, SLOT_NAME("two")) != SLOT_OK;
	return failures;
}

static void *
write_attributes(void *failed)
{
	size_t i, round;

	for (round = 0; round < 5; round++)
		for (i = 0; i < BAGS; i++) {
			*(int *)failed += fill(bag[1][i], i * 7 + round);
			*(int *)failed += set(bag[1][i], "one", slot_real(1));
			if (round % 2)
				Open_release(bag[1][i]);
		}
	return NULL;
}

static void *
read_attributes(void *failed)
{
	const char *name;
	slot_value value;
	size_t i, k, length, round;

	for (round = 0; round < 5; round++)
		for (i = 0; i < BAGS; i++) {
			*(int *)failed += slot_get_named(&Open_class, bag[0][i],
						  SLOT_NAME("one"), &value) !=
					SLOT_OK ||
				value.as.natural != i;
			*(int *)failed += slot_has_named(&Open_class, bag[0][i],
				SLOT_NAME("two")) != (i % 16 != 0);
			for (k = 0; slot_dict_at(&Open_class, bag[0][i], k, &name,
				     &length, &value); k++)
				*(int *)failed += strlen(name) != length;
			*(int *)failed += !slot_eq(
				&Open_class, bag[0][i], bag[0][i]);
		}
	return NULL;
}

static int
share_attributes(void)
{
	pthread_t threads[READERS + 1];
	int failures[READERS + 1] = {0}, sum = 0;
	size_t i;

	for (i = 0; i < BAGS; i++) {
		bag[0][i] = Open_new(&bags);
		bag[1][i] = Open_new(&bags);
		sum += fill(bag[0][i], i);
	}
	for (i = 0; i <= READERS; i++)
		if (pthread_create(&threads[i], NULL,
			    i ? read_attributes : write_attributes,
			    &failures[i]))
			return 1;
	for (i = 0; i <= READERS; i++) {
		pthread_join(threads[i], NULL);
		sum += failures[i];
	}
	return sum;
}

int
main(void)
{
	pthread_t threads[2 * THREADS];
	int failures[2 * THREADS] = {0}, sum = 0;
	size_t i;

	Part_pool_init(&parts);
	Thing_pool_init(&nodes, &parts);
	for (i = 0; i < NODES; i++) {
		all[i] = i % 2 ? Node_new(&nodes) : Leaf_as_Node(Leaf_new(&nodes));
		all[i]->id = (uint32_t)i;
		handles[i] = Node_weaken(&nodes, all[i]);
	}
	for (i = 0; i < NODES; i += 4)
		Node_free(&nodes, all[i]);
	for (i = 0; i < 2 * THREADS; i++)
		if (pthread_create(&threads[i], NULL, i % 2 ? write_own : read_all,
			    &failures[i]))
			return 1;
	for (i = 0; i < 2 * THREADS; i++) {
		pthread_join(threads[i], NULL);
		sum += failures[i];
	}
	slot_pool_destroy(&nodes.all);
	slot_pool_destroy(&parts.all);
	Open_pool_init(&bags);
	sum += share_attributes();
	slot_pool_destroy(&bags.all);
	if (sum)
		printf("%d failures\n", sum);
	return sum != 0;
}
