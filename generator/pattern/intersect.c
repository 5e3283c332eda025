/* SPDX-License-Identifier: MIT */
/*
 * The product of two automata: a state of it is a pair of theirs, a class of
 * bytes those that are of one class in both. Only pairs that are reached are
 * made.
 */
#include "pattern/intersect.h"

#include <string.h>

/* The columns of two automata together. */
struct pair_columns {
	uint32_t count;
	uint8_t a[256], b[256];
};

static void
pair_columns(const struct dfa *a, const struct dfa *b, struct dfa *both,
	struct pair_columns *columns)
{
	unsigned byte;
	uint32_t i;

	columns->count = 0;
	for (byte = 0; byte < 256; byte++) {
		for (i = 0; i < columns->count; i++)
			if (columns->a[i] == a->map[byte] &&
				columns->b[i] == b->map[byte])
				break;
		if (i == columns->count) {
			columns->a[i] = a->map[byte];
			columns->b[i] = b->map[byte];
			columns->count++;
		}
		both->map[byte] = (uint8_t)i;
	}
	both->classes = columns->count;
}

struct pairs {
	struct dfa_work *work;
	const struct dfa *a, *b;
	struct dfa *both;
	struct state_pair {
		uint16_t a, b;
	} * states;
	uint32_t *cells; /* by hash: state + 1 */
	size_t cell_count;
	size_t row_capacity;
};

static uint16_t
pair_state(struct pairs *pairs, uint16_t a, uint16_t b)
{
	uint32_t hash = (a * UINT32_C(0x9e3779b1)) ^ (b * UINT32_C(0x85ebca77));
	size_t at = (hash ^ hash >> 15) & (pairs->cell_count - 1);
	struct dfa *both = pairs->both;

	pairs->work->visits++;
	while (pairs->cells[at]) {
		const struct state_pair *pair =
			&pairs->states[pairs->cells[at] - 1];

		if (pair->a == a && pair->b == b)
			return (uint16_t)(pairs->cells[at] - 1);
		at = (at + 1) & (pairs->cell_count - 1);
	}
	pairs->states[both->count] = (struct state_pair){a, b};
	pairs->cells[at] = ++both->count;
	return (uint16_t)(both->count - 1);
}

static void
fill_pair(
	struct pairs *pairs, uint32_t state, const struct pair_columns *columns)
{
	struct state_pair from = pairs->states[state];
	struct dfa *both = pairs->both;
	uint32_t i;

	if ((state + 1) * both->classes > pairs->row_capacity)
		both->next = arena_grow(pairs->work->arena, both->next,
			state * both->classes, &pairs->row_capacity,
			(state + 1) * both->classes, sizeof *both->next);
	for (i = 0; i < columns->count; i++)
		both->next[state * both->classes + i] = pair_state(pairs,
			pairs->a->next[from.a * pairs->a->classes +
				columns->a[i]],
			pairs->b->next[from.b * pairs->b->classes +
				columns->b[i]]);
}

bool
intersect(struct dfa_work *work, const struct dfa *a, const struct dfa *b,
	bool not_b, struct dfa *both)
{
	struct pairs pairs = {.work = work, .a = a, .b = b, .both = both};
	struct pair_columns columns;
	uint32_t state;

	memset(both, 0, sizeof *both);
	pair_columns(a, b, both, &columns);
	pairs.cell_count = 4 * DFA_STATES_MOST;
	pairs.cells = ARENA_ARRAY(work->arena, uint32_t, pairs.cell_count);
	pairs.states = ARENA_ARRAY(
		work->arena, struct state_pair, DFA_STATES_MOST + 257);
	both->start = pair_state(
		&pairs, (uint16_t)a->start, (uint16_t)b->start);
	for (state = 0; state < both->count; state++) {
		if (both->count > DFA_STATES_MOST || dfa_work_is_too_much(work))
			return false;
		fill_pair(&pairs, state, &columns);
	}
	both->accepts = ARENA_ARRAY(work->arena, bool, both->count);
	for (state = 0; state < both->count; state++)
		both->accepts[state] = a->accepts[pairs.states[state].a] &&
			b->accepts[pairs.states[state].b] != not_b;
	return true;
}
