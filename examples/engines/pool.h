/* SPDX-License-Identifier: MIT */
/*
 * The pool that the programs of this folder hand to engines, and what its
 * objects come to, which the engines have to find again.
 */
#ifndef POOL_H
#define POOL_H

#include "trade.h"

#include <stdio.h>

struct totals {
	uint64_t trades, id, qty, active, stops;
	double price;
	uint64_t qty_of[5]; /* of each venue */
};

/* Makes so many trades, the same in every run, and frees each 16th again, so
 * that the pool has holes. False where there is no memory. */
bool
pool_fill(Trade_pool *pool, uint64_t count);

struct totals
pool_totals(const Trade_pool *pool);

/* As a line of JSON. */
void
totals_print(const struct totals *totals, FILE *file);

#endif
