/* SPDX-License-Identifier: MIT */
/* uses: pools.h */
/* C only */
/* The thread rule. Readers of one pool run together: they read slots,
 * resolve weak references, ask for classes, compare and find names, and walk over
 * all of them. Writers
 * of other pools run beside them. */
#include <pthread.h>
#include <stdio.h>

#include "pools.h"

enum { THREADS = 4, NODES = 20000 };

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
	if (sum)
		printf("%d failures\n", sum);
	return sum != 0;
}
