/* SPDX-License-Identifier: MIT */
/*
 * Ranges of code points are split until all of a range are written with the
 * same number of bytes, and each byte of it takes any value between those of
 * its first and its last (as in RE2's compiler; Thompson). What comes of it is
 * in the order of the bytes, so those with the same first byte stand together
 * and become one edge. States with the same edges are one: the graph is the
 * smallest there is.
 */
#include "pattern/byte_graph.h"

enum { BYTES_MOST = 4 };

/* The bytes of some characters, each between two. */
struct byte_path {
	unsigned length;
	struct {
		uint8_t first, last;
	} at[BYTES_MOST];
};

struct paths {
	struct arena *arena;
	struct byte_path *paths;
	size_t count, capacity;
};

/*---- from code points to bytes --------------------------------------------*/

static unsigned
encode(uint32_t code, uint8_t bytes[BYTES_MOST])
{
	static const uint8_t leads[] = {0, 0, 0xc0, 0xe0, 0xf0};
	unsigned length = code < 0x80 ? 1
		: code < 0x800        ? 2
		: code < 0x10000      ? 3
				      : 4;
	unsigned i;

	for (i = length; i > 1; i--, code >>= 6)
		bytes[i - 1] = (uint8_t)(0x80 | (code & 0x3f));
	bytes[0] = (uint8_t)(leads[length] | code);
	return length;
}

static void
add_path(struct paths *paths, uint32_t first, uint32_t last)
{
	uint8_t low[BYTES_MOST], high[BYTES_MOST];
	struct byte_path *path;
	unsigned i;

	if (paths->count == paths->capacity)
		paths->paths = arena_grow(paths->arena, paths->paths,
			paths->count, &paths->capacity, paths->count + 1,
			sizeof *paths->paths);
	path = &paths->paths[paths->count++];
	path->length = encode(first, low);
	encode(last, high);
	for (i = 0; i < path->length; i++) {
		path->at[i].first = low[i];
		path->at[i].last = high[i];
	}
}

/* Where the part of first..last ends that begins with first and is one path. */
static uint32_t
path_end(uint32_t first, uint32_t last)
{
	static const uint32_t ends[] = {0x7f, 0x7ff, 0xd7ff, 0xffff};
	uint32_t mask;
	size_t i;

	for (i = 0; i < LENGTH(ends); i++)
		if (first <= ends[i] && ends[i] < last)
			last = ends[i];
	if (last <= 0x7f)
		return last;
	/* The bytes behind one that differs take all of their values. */
	for (mask = 0x3f; mask < CODE_LARGEST; mask = mask << 6 | 0x3f) {
		if ((first & ~mask) == (last & ~mask))
			continue;
		if (first & mask)
			return first | mask;
		if ((last & mask) != mask)
			last = (last & ~mask) - 1;
	}
	return last;
}

static void
add_range(struct paths *paths, struct code_range range)
{
	uint32_t first = range.first, end;

	while (first <= range.last) {
		if (first >= 0xd800 && first <= 0xdfff) {
			first = 0xe000;
			continue;
		}
		end = path_end(first, range.last);
		add_path(paths, first, end);
		first = end + 1;
	}
}

/*---- from bytes to the graph ----------------------------------------------*/

static bool
has_edges(const struct byte_graph *graph, size_t state,
	const struct byte_edge *edges, size_t count)
{
	const struct byte_edge *own = graph->edges + graph->states[state].first;
	size_t i;

	if (graph->states[state].count != count)
		return false;
	for (i = 0; i < count; i++)
		if (own[i].first != edges[i].first ||
			own[i].last != edges[i].last ||
			own[i].to != edges[i].to)
			return false;
	return true;
}

/* The state that has these edges. */
static uint16_t
find_state(struct arena *arena, struct byte_graph *graph,
	const struct byte_edge *edges, size_t count)
{
	struct byte_state *state;
	size_t i;

	for (i = 0; i < graph->state_count; i++)
		if (has_edges(graph, i, edges, count))
			return (uint16_t)i;
	if (graph->state_count == graph->state_capacity)
		graph->states = arena_grow(arena, graph->states,
			graph->state_count, &graph->state_capacity,
			graph->state_count + 1, sizeof *graph->states);
	if (graph->edge_count + count > graph->edge_capacity)
		graph->edges = arena_grow(arena, graph->edges,
			graph->edge_count, &graph->edge_capacity,
			graph->edge_count + count, sizeof *graph->edges);
	state = &graph->states[graph->state_count];
	state->first = (uint32_t)graph->edge_count;
	state->count = (uint32_t)count;
	if (count)
		memcpy(graph->edges + graph->edge_count, edges,
			count * sizeof *edges);
	graph->edge_count += count;
	return (uint16_t)graph->state_count++;
}

/* How many of the paths have the same byte here as the first of them. */
static size_t
same_count(const struct byte_path *paths, size_t count, unsigned at)
{
	size_t same = 1;

	while (same < count &&
		paths[same].at[at].first == paths->at[at].first &&
		paths[same].at[at].last == paths->at[at].last)
		same++;
	return same;
}

/* Behind the last, or as a part of it. */
static size_t
add_edge(struct byte_edge *edges, size_t count, struct byte_edge edge)
{
	struct byte_edge *last = count ? &edges[count - 1] : NULL;

	if (last && last->last + 1 == edge.first && last->to == edge.to)
		last->last = edge.last;
	else
		edges[count++] = edge;
	return count;
}

/* The state from which the paths go on behind so many bytes. */
static uint16_t
make_state(struct arena *arena, struct byte_graph *graph,
	const struct byte_path *paths, size_t count, unsigned at)
{
	struct byte_edge edges[256];
	size_t edge_count = 0, same;

	for (; count; paths += same, count -= same) {
		struct byte_edge edge = {paths->at[at].first,
			paths->at[at].last, BYTE_GRAPH_OUT};

		same = same_count(paths, count, at);
		if (at + 1 < paths->length)
			edge.to = make_state(arena, graph, paths, same, at + 1);
		edge_count = add_edge(edges, edge_count, edge);
	}
	return find_state(arena, graph, edges, edge_count);
}

struct byte_graph *
byte_graph_make(struct arena *arena, const struct code_set *set)
{
	struct byte_graph *graph = ARENA_NEW(arena, struct byte_graph);
	struct paths paths = {arena, NULL, 0, 0};
	size_t i;

	for (i = 0; i < set->count; i++)
		add_range(&paths, set->ranges[i]);
	graph->root = make_state(arena, graph, paths.paths, paths.count, 0);
	return graph;
}
