/* SPDX-License-Identifier: MIT */
/*
 * "; did you mean 'Animal'?": of some candidates the one nearest to a word
 * that was not found, where it is near enough.
 *
 *     suggest_start(&suggestion, word);
 *     for each name: suggest_offer(&suggestion, name);
 *     diag_error(…, "… has no key '%.*s'%s", …, suggest_text(run,
 * &suggestion));
 */
#ifndef SUGGEST_H
#define SUGGEST_H

#include "message/diag.h"

/* The candidate nearest to what was written, when it is near enough. */
struct suggestion {
	struct slice wanted, best;
	unsigned distance;
};

void
suggest_start(struct suggestion *suggestion, struct slice wanted);

void
suggest_offer(struct suggestion *suggestion, struct slice candidate);

/* Whether that many candidates may be compared: where a run has looked at
 * SUGGEST_MOST of them, a long list of faults is answered faster without. */
#define SUGGEST_MOST ((size_t)1 << 20)
bool
suggest_may(struct run *run, size_t candidates);

/* "; did you mean 'price'?" or "". */
const char *
suggest_text(struct run *run, const struct suggestion *suggestion);

#endif
