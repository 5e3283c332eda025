/* SPDX-License-Identifier: MIT */
/*
 * By single-letter changes, of which one is accepted in three letters. The
 * words that a run has compared are counted, so that a long list of faults in
 * a large schema does not take the square of its length.
 */
#include "message/suggest.h"

#include <string.h>

void
suggest_start(struct suggestion *suggestion, struct slice wanted)
{
	memset(suggestion, 0, sizeof *suggestion);
	suggestion->wanted = wanted;
	/* One change in three letters, as gcc does it; of a single letter
	 * nothing is left then. */
	suggestion->distance = wanted.length < 2
		? 1
		: (unsigned)(wanted.length + 2) / 3 + 1;
}

void
suggest_offer(struct suggestion *suggestion, struct slice candidate)
{
	unsigned distance = edit_distance(
		suggestion->wanted, candidate, suggestion->distance);

	if (distance >= suggestion->distance)
		return;
	suggestion->distance = distance;
	suggestion->best = candidate;
}

bool
suggest_may(struct run *run, size_t candidates)
{
	if (candidates > SUGGEST_MOST - run->diag.suggested)
		return false;
	run->diag.suggested += candidates;
	return true;
}

const char *
suggest_text(struct run *run, const struct suggestion *suggestion)
{
	if (suggestion->best.length == 0)
		return "";
	return text_format(&run->arena, "; did you mean '%.*s'?",
		SLICE_ARGS(suggestion->best))
		.bytes;
}
