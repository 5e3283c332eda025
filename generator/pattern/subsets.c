/* SPDX-License-Identifier: MIT */
/*
 * The subset construction (Rabin and Scott), with assertions: a set keeps those
 * that only the next byte decides, and whether the last byte was one of a word;
 * when the next comes they are decided, and what is behind them joins the set.
 * ^ is decided at once, as only the first set has it. Since a match may begin
 * anywhere, the start joins every set; since it may end anywhere, a set that
 * has the accepting state is the state DONE, which nothing leaves.
 */
#include "pattern/subsets.h"

#include <stdlib.h>

#include "base/map.h"

/* The first two states. */
enum { FAILED, DONE };

/* What is known of the byte behind a place. */
enum next {
	NEXT_UNKNOWN,
	NEXT_NONE,      /* the text ends */
	NEXT_WORD,      /* A to Z, a to z, 0 to 9, _ */
	NEXT_CONTINUES, /* it is no first byte of a character */
	NEXT_OTHER
};

/* flags of a subset; none where it has no assertions to be decided */
#define SUBSET_ASSERTS 0x1u
#define SUBSET_BOUNDARY 0x2u   /* which ask for words */
#define SUBSET_FIRST 0x4u      /* at the start of the text */
#define SUBSET_AFTER_WORD 0x8u /* with SUBSET_BOUNDARY */

struct subset {
	size_t first; /* of elements */
	uint32_t count, flags;
	uint64_t hash;
};

/* A place in the text, as far as assertions ask. */
struct at {
	bool is_first, is_after_word;
	enum next next;
};

/* Some states: of the elements, or while one is made. */
struct states {
	uint32_t *ids;
	size_t count, capacity;
};

struct maker {
	struct dfa_work *work;
	const struct nfa *nfa;
	struct dfa *dfa;
	size_t row_capacity; /* of dfa->next */
	struct subset *subsets;
	size_t subset_capacity;
	struct states elements; /* of all subsets */
	uint32_t *cells;        /* by hash: state + 1; 0 is free */
	size_t cell_count;
	uint32_t *marks; /* of the NFA's states: when it was last met */
	uint32_t mark;
	struct states stack, closed, restart;
	bool accepts;   /* closed has the accepting state */
	uint32_t flags; /* of closed: SUBSET_ASSERTS, _BOUNDARY */
	enum next class_next[256];
	struct states buckets[256]; /* by class: where it leads */
};

static void
add_id(struct maker *maker, struct states *states, uint32_t id)
{
	if (states->count == states->capacity)
		states->ids = arena_grow(maker->work->arena, states->ids,
			states->count, &states->capacity, states->count + 1,
			sizeof *states->ids);
	states->ids[states->count++] = id;
}

/*---- classes of bytes -----------------------------------------------------*/

static bool
is_word(unsigned byte)
{
	return (byte >= '0' && byte <= '9') || (byte >= 'A' && byte <= 'Z') ||
		byte == '_' || (byte >= 'a' && byte <= 'z');
}

static enum next
next_of(const struct nfa *nfa, unsigned byte)
{
	if (nfa->has_boundary && is_word(byte))
		return NEXT_WORD;
	if (nfa->has_none && byte >= 0x80 && byte < 0xc0)
		return NEXT_CONTINUES;
	return NEXT_OTHER;
}

/* Where another class may begin. */
static void
cut_at_edges(const struct nfa *nfa, bool cuts[257])
{
	const struct byte_graph *last = NULL;
	uint32_t i;
	size_t j;

	for (i = 0; i < nfa->count; i++) {
		const struct byte_graph *graph = nfa->states[i].graph;

		if (!graph || graph == last)
			continue;
		last = graph;
		for (j = 0; j < graph->edge_count; j++) {
			cuts[graph->edges[j].first] = true;
			cuts[graph->edges[j].last + 1] = true;
		}
	}
}

static void
make_classes(struct maker *maker)
{
	struct dfa *dfa = maker->dfa;
	bool cuts[257] = {false};
	unsigned byte, column = 0;

	cut_at_edges(maker->nfa, cuts);
	for (byte = 0; byte < 256; byte++) {
		enum next next = next_of(maker->nfa, byte);

		if (byte && (cuts[byte] || next != maker->class_next[column]))
			column++;
		maker->class_next[column] = next;
		dfa->map[byte] = (uint8_t)column;
	}
	dfa->classes = column + 1;
}

/*---- closures -------------------------------------------------------------*/

enum holds { HOLDS_NOT, HOLDS, HOLDS_LATER };

static enum holds
assertion_holds(enum assertion assertion, const struct at *at)
{
	bool is_boundary;

	if (assertion == ASSERTION_START)
		return at->is_first ? HOLDS : HOLDS_NOT;
	if (at->next == NEXT_UNKNOWN)
		return HOLDS_LATER;
	if (assertion == ASSERTION_END)
		return at->next == NEXT_NONE ? HOLDS : HOLDS_NOT;
	is_boundary = at->is_after_word != (at->next == NEXT_WORD);
	if (assertion == ASSERTION_BOUNDARY)
		return is_boundary ? HOLDS : HOLDS_NOT;
	/* In the middle of a character there is no place. */
	return is_boundary || at->next == NEXT_CONTINUES ? HOLDS_NOT : HOLDS;
}

static void
keep(struct maker *maker, uint32_t id)
{
	add_id(maker, &maker->closed, id);
}

static void
meet(struct maker *maker, uint32_t id)
{
	if (id == NFA_NONE || maker->marks[id] == maker->mark)
		return;
	maker->marks[id] = maker->mark;
	add_id(maker, &maker->stack, id);
}

/* Behind a $ there may be a \b. */
static void
keep_assertion(struct maker *maker, uint32_t id)
{
	keep(maker, id);
	maker->flags |= SUBSET_ASSERTS;
	if (maker->nfa->has_boundary)
		maker->flags |= SUBSET_BOUNDARY;
}

static void
visit(struct maker *maker, uint32_t id, const struct at *at)
{
	const struct nfa_state *state = &maker->nfa->states[id];

	maker->work->visits++;
	switch (state->kind) {
	case NFA_BYTES:
		keep(maker, id);
		break;
	case NFA_SPLIT:
		meet(maker, state->other);
		meet(maker, state->out);
		break;
	case NFA_ACCEPT:
		maker->accepts = true;
		break;
	case NFA_ASSERTION:
		switch (assertion_holds(state->assertion, at)) {
		case HOLDS:
			meet(maker, state->out);
			break;
		case HOLDS_LATER:
			keep_assertion(maker, id);
			break;
		case HOLDS_NOT:
			break;
		}
		break;
	}
}

static void
begin_closure(struct maker *maker)
{
	maker->mark++;
	maker->closed.count = 0;
	maker->accepts = false;
	maker->flags = 0;
}

/* What is reached from these without a byte; to closed. */
static void
close_over(struct maker *maker, const uint32_t *ids, size_t count,
	const struct at *at)
{
	size_t i;

	for (i = 0; i < count; i++) {
		meet(maker, ids[i]);
		while (maker->stack.count)
			visit(maker, maker->stack.ids[--maker->stack.count],
				at);
	}
}

/*---- subsets --------------------------------------------------------------*/

static int
compare_ids(const void *left, const void *right)
{
	uint32_t a = *(const uint32_t *)left, b = *(const uint32_t *)right;

	return (a > b) - (a < b);
}

static bool
is_subset(const struct maker *maker, const struct subset *subset,
	uint32_t flags, uint64_t hash)
{
	return subset->hash == hash && subset->flags == flags &&
		subset->count == maker->closed.count &&
		(subset->count == 0 ||
			memcmp(maker->elements.ids + subset->first,
				maker->closed.ids,
				subset->count * sizeof(uint32_t)) == 0);
}

/* The cell that has the state of closed, or would. */
static uint32_t *
find_cell(const struct maker *maker, uint32_t flags, uint64_t hash)
{
	size_t at = (size_t)(hash ^ hash >> 32) & (maker->cell_count - 1);

	while (maker->cells[at] &&
		!is_subset(maker, &maker->subsets[maker->cells[at] - 1], flags,
			hash))
		at = (at + 1) & (maker->cell_count - 1);
	return &maker->cells[at];
}

/* Room for one more in all that has a row for each state. */
static void
add_row(struct maker *maker)
{
	struct arena *arena = maker->work->arena;
	struct dfa *dfa = maker->dfa;
	size_t count = dfa->count;

	if (count == maker->subset_capacity)
		maker->subsets = arena_grow(arena, maker->subsets, count,
			&maker->subset_capacity, count + 1,
			sizeof *maker->subsets);
	if ((count + 1) * dfa->classes > maker->row_capacity)
		dfa->next = arena_grow(arena, dfa->next, count * dfa->classes,
			&maker->row_capacity, (count + 1) * dfa->classes,
			sizeof *dfa->next);
	dfa->count++;
}

static uint32_t
add_subset(struct maker *maker, uint32_t flags, uint64_t hash)
{
	uint32_t state = maker->dfa->count;
	struct subset *subset;
	size_t i;

	add_row(maker);
	subset = &maker->subsets[state];
	subset->first = maker->elements.count;
	subset->count = (uint32_t)maker->closed.count;
	subset->flags = flags;
	subset->hash = hash;
	for (i = 0; i < maker->closed.count; i++)
		add_id(maker, &maker->elements, maker->closed.ids[i]);
	maker->work->elements += maker->closed.count;
	return state;
}

/* The state that closed is. */
static uint16_t
state_of_closed(struct maker *maker, const struct at *at)
{
	uint32_t flags = maker->flags;
	uint64_t hash = hash_byte(HASH_START, (uint8_t)flags);
	uint32_t *cell;

	if (maker->accepts)
		return DONE;
	if (maker->closed.count == 0)
		return FAILED;
	if (flags & SUBSET_BOUNDARY && at->is_after_word)
		flags |= SUBSET_AFTER_WORD;
	if (flags && at->is_first)
		flags |= SUBSET_FIRST;
	qsort(maker->closed.ids, maker->closed.count, sizeof(uint32_t),
		compare_ids);
	hash = hash_bytes(hash_byte(hash, (uint8_t)flags), maker->closed.ids,
		maker->closed.count * sizeof(uint32_t));
	cell = find_cell(maker, flags, hash);
	if (!*cell)
		*cell = add_subset(maker, flags, hash) + 1;
	return (uint16_t)(*cell - 1);
}

/*---- from one subset to the next ------------------------------------------*/

/* For each class of that kind of byte: where the state's edges lead. */
static void
follow(struct maker *maker, const struct nfa_state *state, uint32_t local,
	bool all, enum next next)
{
	const struct byte_graph *graph = state->graph;
	const struct byte_state *from = &graph->states[local];
	const struct byte_edge *edge = graph->edges + from->first;
	const uint8_t *map = maker->dfa->map;
	uint32_t i;

	for (i = 0; i < from->count; i++, edge++) {
		unsigned column = map[edge->first], last = map[edge->last];
		uint32_t to = edge->to == BYTE_GRAPH_OUT
			? state->out
			: state->base + edge->to;

		for (; column <= last; column++)
			if (all || maker->class_next[column] == next) {
				maker->work->visits++;
				add_id(maker, &maker->buckets[column], to);
			}
	}
}

static bool
same_ids(const struct states *a, const struct states *b)
{
	return a->count == b->count &&
		(a->count == 0 ||
			memcmp(a->ids, b->ids, a->count * sizeof *a->ids) == 0);
}

/* The state in which a byte of the class leaves it. */
static uint16_t
state_behind(struct maker *maker, unsigned column)
{
	struct at at = {
		.is_after_word = maker->class_next[column] == NEXT_WORD};
	const struct states *bucket = &maker->buckets[column];

	begin_closure(maker);
	close_over(maker, bucket->ids, bucket->count, &at);
	close_over(maker, maker->restart.ids, maker->restart.count, &at);
	return state_of_closed(maker, &at);
}

/* Where the states of closed lead, by column. */
static void
fill_buckets(struct maker *maker, bool all, enum next next)
{
	unsigned column;
	size_t i;

	for (column = 0; column < maker->dfa->classes; column++)
		maker->buckets[column].count = 0;
	for (i = 0; i < maker->closed.count; i++) {
		uint32_t id = maker->closed.ids[i];
		const struct nfa_state *from = &maker->nfa->states[id];

		if (from->kind == NFA_BYTES)
			follow(maker, from, id - from->base, all, next);
	}
}

/* Whether two columns lead to the same state. */
static bool
same_columns(const struct maker *maker, unsigned a, unsigned b)
{
	return maker->class_next[a] == maker->class_next[b] &&
		same_ids(&maker->buckets[a], &maker->buckets[b]);
}

/* The row of a state, whose states that take a byte are those of closed, for
 * the classes of that kind of byte. */
static void
fill_row(struct maker *maker, uint32_t state, bool all, enum next next)
{
	unsigned column, classes = maker->dfa->classes, last = classes;

	fill_buckets(maker, all, next);
	for (column = 0; column < classes; column++) {
		uint16_t to;

		if (!all && maker->class_next[column] != next)
			continue;
		to = last < classes && same_columns(maker, last, column)
			? maker->dfa->next[state * classes + last]
			: state_behind(maker, column);
		/* whose table may have moved */
		maker->dfa->next[state * classes + column] = to;
		last = column;
	}
}

static void
fill_done(struct maker *maker, uint32_t state, enum next next)
{
	unsigned column, classes = maker->dfa->classes;

	for (column = 0; column < classes; column++)
		if (maker->class_next[column] == next)
			maker->dfa->next[state * classes + column] = DONE;
}

/* Decides the assertions of a subset; what then is reached is in closed. */
static void
decide(struct maker *maker, uint32_t state, enum next next)
{
	const struct subset *subset = &maker->subsets[state];
	struct at at = {(subset->flags & SUBSET_FIRST) != 0,
		(subset->flags & SUBSET_AFTER_WORD) != 0, next};

	begin_closure(maker);
	close_over(
		maker, maker->elements.ids + subset->first, subset->count, &at);
}

/* Where a state leads by each class of bytes. */
static void
leave(struct maker *maker, uint32_t state)
{
	uint32_t flags = maker->subsets[state].flags;
	enum next next;

	if (!(flags & SUBSET_BOUNDARY)) {
		decide(maker, state, NEXT_OTHER);
		fill_row(maker, state, true, NEXT_OTHER);
		return;
	}
	for (next = NEXT_WORD; next <= NEXT_OTHER; next++) {
		decide(maker, state, next);
		if (maker->accepts)
			fill_done(maker, state, next);
		else
			fill_row(maker, state, false, next);
	}
}

static bool
accepts_at_end(struct maker *maker, uint32_t state)
{
	if (!(maker->subsets[state].flags & SUBSET_ASSERTS))
		return false;
	decide(maker, state, NEXT_NONE);
	return maker->accepts;
}

/*---- all of it ------------------------------------------------------------*/

/* Which no byte leaves. */
static void
add_sink(struct maker *maker)
{
	uint32_t state = maker->dfa->count, classes = maker->dfa->classes;
	uint32_t column;

	add_row(maker);
	memset(&maker->subsets[state], 0, sizeof maker->subsets[state]);
	for (column = 0; column < classes; column++)
		maker->dfa->next[state * classes + column] = (uint16_t)state;
}

/* The first state; and what of the start joins every other. */
static void
begin(struct maker *maker)
{
	struct at elsewhere = {0}, first = {.is_first = true};
	size_t i;

	begin_closure(maker);
	close_over(maker, &maker->nfa->start, 1, &elsewhere);
	for (i = 0; i < maker->closed.count; i++)
		add_id(maker, &maker->restart, maker->closed.ids[i]);
	begin_closure(maker);
	close_over(maker, &maker->nfa->start, 1, &first);
	maker->dfa->start = state_of_closed(maker, &first);
}

static bool
reach_all(struct maker *maker)
{
	struct dfa *dfa = maker->dfa;
	uint32_t state;

	for (state = DONE + 1; state < dfa->count; state++) {
		leave(maker, state);
		if (dfa->count > DFA_STATES_MOST ||
			dfa_work_is_too_much(maker->work))
			return false;
	}
	dfa->accepts = ARENA_ARRAY(maker->work->arena, bool, dfa->count);
	dfa->accepts[DONE] = true;
	for (state = DONE + 1; state < dfa->count; state++)
		dfa->accepts[state] = accepts_at_end(maker, state);
	return true;
}

bool
subsets_make(struct dfa_work *work, const struct nfa *nfa, struct dfa *dfa)
{
	struct maker *maker = ARENA_NEW(work->arena, struct maker);

	memset(dfa, 0, sizeof *dfa);
	maker->work = work;
	maker->nfa = nfa;
	maker->dfa = dfa;
	/* Within a row as many as there are classes may be added. */
	maker->cell_count = 4 * DFA_STATES_MOST;
	maker->cells = ARENA_ARRAY(work->arena, uint32_t, maker->cell_count);
	maker->marks = ARENA_ARRAY(work->arena, uint32_t, nfa->count);
	make_classes(maker);
	add_sink(maker);
	add_sink(maker);
	begin(maker);
	return reach_all(maker);
}
