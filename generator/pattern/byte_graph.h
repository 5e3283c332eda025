/* SPDX-License-Identifier: MIT */
/*
 * A set of code points as the bytes that UTF-8 writes them with: a graph of
 * states, whose edges are ranges of bytes, from its root out of it.
 */
#ifndef BYTE_GRAPH_H
#define BYTE_GRAPH_H

#include "pattern/code_set.h"

/* Where an edge leads that has the last byte of a character. */
#define BYTE_GRAPH_OUT UINT16_MAX

struct byte_edge {
	uint8_t first, last; /* both inclusive */
	uint16_t to;         /* a state, or BYTE_GRAPH_OUT */
};

struct byte_state {
	uint32_t first, count; /* of edges, which are in order and apart */
};

struct byte_graph {
	struct byte_edge *edges;
	size_t edge_count, edge_capacity;
	struct byte_state *states; /* no two have the same edges */
	size_t state_count, state_capacity;
	uint16_t root;
};

/* Surrogates are left out: UTF-8 does not write them. */
struct byte_graph *
byte_graph_make(struct arena *arena, const struct code_set *set);

#endif
