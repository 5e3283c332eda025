/* SPDX-License-Identifier: MIT */
/*
 * Both automata read the same bytes, from their starts on: where the narrow one
 * is ever in a state that accepts and the wide one is not, the text so far is
 * one that only the narrow one lets in. Each pair of states is looked at once.
 */
#include "pattern/inclusion.h"

struct pairs {
	const struct pattern *narrow, *wide;
	struct arena arena;
	bool *seen;      /* by narrow state * wide states + wide state */
	uint32_t *stack; /* of those whose bytes are still to be read */
	size_t count, capacity;
};

static uint32_t
step(const struct pattern *pattern, uint32_t state, unsigned byte)
{
	return pattern->next[state * pattern->classes + pattern->map[byte]];
}

/* False: the narrow one accepts here, and the wide one does not. */
static bool
reach(struct pairs *pairs, uint32_t narrow, uint32_t wide)
{
	uint32_t pair = narrow * pairs->wide->states + wide;

	if (pairs->seen[pair])
		return true;
	if (narrow >= pairs->narrow->accepting && wide < pairs->wide->accepting)
		return false;
	pairs->seen[pair] = true;
	/* What nothing leaves: it never accepts, or the other always does. */
	if (narrow < pairs->narrow->first || wide >= pairs->wide->last)
		return true;
	pairs->stack = arena_grow(&pairs->arena, pairs->stack, pairs->count,
		&pairs->capacity, pairs->count + 1, sizeof *pairs->stack);
	pairs->stack[pairs->count++] = pair;
	return true;
}

static bool
search(struct pairs *pairs)
{
	unsigned byte;

	if (!reach(pairs, pairs->narrow->start, pairs->wide->start))
		return false;
	while (pairs->count) {
		uint32_t pair = pairs->stack[--pairs->count];
		uint32_t narrow = pair / pairs->wide->states;
		uint32_t wide = pair % pairs->wide->states;

		for (byte = 0; byte < 256; byte++)
			if (!reach(pairs, step(pairs->narrow, narrow, byte),
				    step(pairs->wide, wide, byte)))
				return false;
	}
	return true;
}

bool
pattern_is_within(const struct pattern *narrow, const struct pattern *wide)
{
	struct pairs pairs = {.narrow = narrow, .wide = wide};
	size_t count = (size_t)narrow->states * wide->states;
	bool is_within;

	if (count > INCLUSION_PAIRS_MOST)
		return false;
	arena_init(&pairs.arena);
	pairs.seen = ARENA_ARRAY(&pairs.arena, bool, count);
	is_within = search(&pairs);
	arena_release(&pairs.arena);
	return is_within;
}
