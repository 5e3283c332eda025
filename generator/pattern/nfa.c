/* SPDX-License-Identifier: MIT */
/*
 * Built from the end: each part is given the state that comes after it and says
 * with which one it begins, so that nothing needs to be mended (Thompson's
 * construction). What is repeated n times is there n times; a set that occurs
 * again shares its graph, of which a state here is a state and what comes after
 * it.
 */
#include "pattern/nfa.h"

#include <assert.h>

#include "base/map.h"

/*---- how large it becomes -------------------------------------------------*/

static size_t
sum(size_t a, size_t b)
{
	return a > SIZE_MAX - b ? SIZE_MAX : a + b;
}

static size_t
product(size_t a, size_t b)
{
	return b && a > SIZE_MAX / b ? SIZE_MAX : a * b;
}

/* How often what is repeated is written out. What takes no byte may be there
 * once as well as often. */
static uint32_t
copies_of(const struct tree *repeat)
{
	uint32_t copies = repeat->most;

	if (copies == REPEAT_ENDLESS)
		copies = repeat->least > 1 ? repeat->least : 1;
	return copies > 1 && !repeat->first->consumes ? 1 : copies;
}

struct measure {
	struct arena *arena;
	struct map graphs; /* by the bytes of a set's ranges */
};

static const struct byte_graph *
graph_of(struct measure *measure, const struct code_set *set)
{
	struct slice key = {
		(const char *)set->ranges, set->count * sizeof *set->ranges};
	struct byte_graph *graph = map_get(&measure->graphs, key);

	if (!graph) {
		graph = byte_graph_make(measure->arena, set);
		map_put(&measure->graphs, measure->arena, key, graph);
	}
	return graph;
}

static void
measure_tree(struct measure *measure, struct tree *tree)
{
	struct tree *child;

	tree->states = 1;
	for (child = tree->first; child; child = child->next) {
		measure_tree(measure, child);
		tree->states = sum(tree->states, sum(child->states, 1));
		tree->consumes = tree->consumes || child->consumes;
	}
	if (tree->kind == TREE_SET) {
		tree->graph = graph_of(measure, &tree->set);
		tree->states = tree->graph->state_count;
		tree->consumes = true;
	} else if (tree->kind == TREE_REPEAT) {
		tree->consumes = tree->consumes && tree->most > 0;
		tree->states = product(tree->states, copies_of(tree));
	}
}

bool
nfa_measure(struct arena *arena, struct tree *tree)
{
	struct measure measure = {.arena = arena};

	map_init(&measure.graphs);
	measure_tree(&measure, tree);
	return tree->states <= NFA_STATES_MOST;
}

struct costliest {
	const struct tree *repeat;
	size_t cost;
};

/* It is there so many times. */
static void
look_for_costliest(
	struct costliest *found, const struct tree *tree, size_t times)
{
	const struct tree *child;
	uint32_t copies;

	if (tree->kind == TREE_REPEAT) {
		size_t cost;

		copies = copies_of(tree);
		cost = product(times,
			copies ? tree->states - tree->states / copies : 0);
		if (cost > found->cost) {
			found->repeat = tree;
			found->cost = cost;
		}
		times = product(times, copies);
	}
	for (child = tree->first; child; child = child->next)
		look_for_costliest(found, child, times);
}

const struct tree *
nfa_costliest(const struct tree *tree)
{
	struct costliest found = {NULL, 0};

	look_for_costliest(&found, tree, 1);
	return found.repeat;
}

/*---- making it ------------------------------------------------------------*/

struct builder {
	struct arena *arena;
	struct nfa *nfa;
};

static uint32_t
build(struct builder *builder, const struct tree *tree, uint32_t out);

static uint32_t
add_states(struct builder *builder, uint32_t count)
{
	struct nfa *nfa = builder->nfa;
	size_t capacity = nfa->capacity;

	if (nfa->count + count > nfa->capacity) {
		nfa->states = arena_grow(builder->arena, nfa->states,
			nfa->count, &capacity, nfa->count + count,
			sizeof *nfa->states);
		nfa->capacity = (uint32_t)capacity;
	}
	nfa->count += count;
	return nfa->count - count;
}

static uint32_t
add_split(struct builder *builder, uint32_t out, uint32_t other)
{
	uint32_t state = add_states(builder, 1);

	builder->nfa->states[state] = (struct nfa_state){
		.kind = NFA_SPLIT, .out = out, .other = other};
	return state;
}

static uint32_t
build_set(struct builder *builder, const struct tree *tree, uint32_t out)
{
	uint32_t count = (uint32_t)tree->graph->state_count;
	uint32_t base = add_states(builder, count), i;

	for (i = 0; i < count; i++)
		builder->nfa->states[base + i] = (struct nfa_state){
			.kind = NFA_BYTES,
			.graph = tree->graph,
			.base = base,
			.out = out};
	return base + tree->graph->root;
}

static uint32_t
build_assertion(struct builder *builder, const struct tree *tree, uint32_t out)
{
	uint32_t state = add_states(builder, 1);
	struct nfa *nfa = builder->nfa;

	nfa->states[state] = (struct nfa_state){.kind = NFA_ASSERTION,
		.assertion = tree->assertion,
		.out = out};
	if (tree->assertion == ASSERTION_BOUNDARY ||
		tree->assertion == ASSERTION_NONE)
		nfa->has_boundary = true;
	if (tree->assertion == ASSERTION_NONE)
		nfa->has_none = true;
	return state;
}

/* The last child first. */
static uint32_t
build_sequence(struct builder *builder, const struct tree *child, uint32_t out)
{
	const struct tree **children, *at;
	size_t count = 0;

	for (at = child; at; at = at->next)
		count++;
	children = ARENA_ARRAY(builder->arena, const struct tree *, count);
	for (at = child, count = 0; at; at = at->next)
		children[count++] = at;
	while (count)
		out = build(builder, children[--count], out);
	return out;
}

static uint32_t
build_choice(struct builder *builder, const struct tree *child, uint32_t out)
{
	uint32_t state = NFA_NONE;

	for (; child; child = child->next) {
		uint32_t one = build(builder, child, out);

		state = state == NFA_NONE ? one
					  : add_split(builder, one, state);
	}
	return state;
}

/* Once or more, or also not at all. */
static uint32_t
build_endless(struct builder *builder, const struct tree *tree, bool needed,
	uint32_t out)
{
	uint32_t split = add_split(builder, NFA_NONE, out);
	uint32_t body = build(builder, tree, split);

	builder->nfa->states[split].out = body;
	return needed ? body : split;
}

/* Those that may be missing stand behind those that are needed: x{1,3} is
 * x(x(x)?)?, of which each way out leads straight to what follows. */
static uint32_t
build_repeat(struct builder *builder, const struct tree *tree, uint32_t out)
{
	uint32_t copies = copies_of(tree), i;
	uint32_t needed = tree->least < copies ? tree->least : copies;
	uint32_t state = out;

	if (tree->most == REPEAT_ENDLESS && copies) {
		state = build_endless(builder, tree->first, needed > 0, out);
		for (i = 1; i < needed; i++)
			state = build(builder, tree->first, state);
		return state;
	}
	for (i = 0; i < copies; i++) {
		state = build(builder, tree->first, state);
		if (i < copies - needed)
			state = add_split(builder, state, out);
	}
	return state;
}

static uint32_t
build(struct builder *builder, const struct tree *tree, uint32_t out)
{
	switch (tree->kind) {
	case TREE_SET:
		return build_set(builder, tree, out);
	case TREE_SEQUENCE:
		return build_sequence(builder, tree->first, out);
	case TREE_CHOICE:
		return build_choice(builder, tree->first, out);
	case TREE_REPEAT:
		return build_repeat(builder, tree, out);
	case TREE_ASSERTION:
		return build_assertion(builder, tree, out);
	case TREE_LOOK:
		break; /* taken out of the tree before */
	}
	assert(tree->kind != TREE_LOOK);
	return out;
}

struct nfa *
nfa_make(struct arena *arena, const struct tree *tree)
{
	struct builder builder = {arena, ARENA_NEW(arena, struct nfa)};
	struct nfa *nfa = builder.nfa;

	nfa->accept = add_states(&builder, 1);
	nfa->states[nfa->accept].kind = NFA_ACCEPT;
	nfa->start = build(&builder, tree, nfa->accept);
	return nfa;
}
