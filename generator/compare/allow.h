/* SPDX-License-Identifier: MIT */
/*
 * What --allow says: differences that are meant, and so no faults.
 */
#ifndef ALLOW_H
#define ALLOW_H

#include "compare/match.h"

struct allowance {
	unsigned breaks;          /* BREAKS_… */
	bool changes[CODE_COUNT]; /* of CHANGE_… */
	struct slice *names;      /* Order, Order.qty */
	size_t name_count;
};

/* Reads the words of --allow, each a list with commas: source, layout, data,
 * kinds of differences, and things of either model. A word that is none of
 * these is a fault. */
void
allowance_read(struct allowance *allowance, const struct matches *matches,
	const char *const *words, size_t count);

/* Whether a difference of the subject is allowed. */
bool
allowance_has(const struct allowance *allowance, struct slice subject,
	enum diag_code code, unsigned breaks);

#endif
