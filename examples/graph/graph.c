/* SPDX-License-Identifier: MIT */
/*
 * graph [COUNT]: a tree of a million nodes that own their children and refer
 * to their parents weakly. Subtrees are freed in random order until half of
 * the nodes are gone, while a weak reference to every node is held: then each
 * that lives is found by its reference, and each that is gone is NULL. What
 * lives is known beside it from a plain array of parents. Ends with 1 where
 * the two disagree.
 */
#include "graph.h"

#include <stdio.h>
#include <stdlib.h>

/* What is known of node i without asking it. */
struct known {
	uint32_t parent; /* of all but node 0 */
	bool gone;
};

struct graph {
	Node_pool pool;
	uint32_t count;
	Node_weak *references;
	struct known *known;
};

static uint64_t seed = 1;

static uint32_t
pick(uint32_t below)
{
	seed = seed * 6364136223846793005u + 1442695040888963407u;
	return (uint32_t)(seed >> 33) % below;
}

/*---- making ---------------------------------------------------------------*/

static bool
plant(struct graph *graph, uint32_t id)
{
	Node *node = Node_new(&graph->pool), *parent;

	if (!node)
		return false;
	Node_set_id(node, id);
	graph->references[id] = Node_weaken(&graph->pool, node);
	if (id == 0)
		return true;
	graph->known[id].parent = pick(id);
	Node_set_parent(node, graph->references[graph->known[id].parent]);
	parent = Node_deref(&graph->pool, Node_get_parent(node));
	return Node_append_children(parent, node);
}

static bool
grow(struct graph *graph)
{
	uint32_t i;

	Node_pool_init(&graph->pool);
	graph->references = calloc(graph->count, sizeof *graph->references);
	graph->known = calloc(graph->count, sizeof *graph->known);
	if (!graph->references || !graph->known)
		return false;
	for (i = 0; i < graph->count; i++)
		if (!plant(graph, i))
			return false;
	return true;
}

/*---- freeing --------------------------------------------------------------*/

/* The node with all below it: its parent owned it. */
static void
fell(struct graph *graph, uint32_t id)
{
	Node *node = Node_deref(&graph->pool, graph->references[id]);
	Node *parent = Node_deref(&graph->pool, Node_get_parent(node));
	size_t i;

	for (i = 0; i < Node_count_children(parent); i++)
		if (Node_get_children(parent, i) == node)
			break;
	Node_remove_children(parent, i);
	graph->known[id].gone = true;
}

static uint32_t
thin(struct graph *graph)
{
	uint32_t felled = 0, id;

	while (graph->count > 1 && graph->pool.all.count > graph->count / 2) {
		id = 1 + pick(graph->count - 1);
		if (!Node_deref(&graph->pool, graph->references[id]))
			continue;
		fell(graph, id);
		felled++;
	}
	return felled;
}

/*---- checking -------------------------------------------------------------*/

/* Parents come before their children, so one pass says what is gone. */
static uint32_t
check(struct graph *graph, uint32_t *living)
{
	uint32_t wrong = 0, i;

	*living = 0;
	for (i = 0; i < graph->count; i++) {
		const Node *node = Node_deref(
			&graph->pool, graph->references[i]);
		struct known *known = &graph->known[i];

		if (i > 0 && graph->known[known->parent].gone)
			known->gone = true;
		*living += !known->gone;
		if ((node != NULL) == known->gone)
			wrong++;
		else if (node && Node_get_id(node) != i)
			wrong++;
		else if (node && i > 0 &&
			Node_get_id(Node_deref(&graph->pool,
				Node_get_parent(node))) != known->parent)
			wrong++;
	}
	return wrong;
}

int
main(int argc, char **argv)
{
	struct graph graph = {.count = 1000000};
	uint32_t felled, living, wrong;

	if (argc > 1)
		graph.count = (uint32_t)strtoul(argv[1], NULL, 10);
	if (argc > 2 || graph.count == 0) {
		fputs("usage: graph [COUNT]\n", stderr);
		return 2;
	}
	if (!grow(&graph)) {
		fputs("graph: out of memory\n", stderr);
		return 2;
	}
	printf("%u nodes of %zu bytes, each owned by its parent\n", graph.count,
		sizeof(Node));
	felled = thin(&graph);
	wrong = check(&graph, &living);
	printf("%u subtrees freed: %u nodes live, %u are gone\n", felled,
		living, graph.count - living);
	if (living != graph.pool.all.count)
		wrong++;
	printf("%u weak references asked: %u wrong\n", graph.count, wrong);
	slot_pool_destroy(&graph.pool.all);
	free(graph.references);
	free(graph.known);
	return wrong != 0;
}
