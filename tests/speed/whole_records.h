/* SPDX-License-Identifier: MIT */
/* The records that are compared and hashed, and the same by hand: those that
 * are counted here, and those that tests/bench/bench_whole.c times. */
#ifndef WHOLE_RECORDS_H
#define WHOLE_RECORDS_H

#include <string.h>

#include "whole.h"

/* Half of them have a stop. */
static inline void
fill_record(Rec *rec, size_t i)
{
	Rec_init(rec);
	Rec_set_id(rec, i);
	Rec_set_price(rec, 0.25 * (double)i);
	Rec_set_qty(rec, (int64_t)i);
	Rec_set_active(rec, i & 1);
	Rec_set_symbol(rec, "SAP.DE");
	if (i & 1)
		Rec_set_stop(rec, 1.5);
}

static inline bool
record_eq_by_hand(const Rec *a, const Rec *b)
{
	return a->id == b->id && a->price == b->price && a->qty == b->qty &&
		a->active == b->active &&
		strncmp(a->symbol, b->symbol, sizeof a->symbol) == 0 &&
		Rec_has_stop(a) == Rec_has_stop(b) &&
		(!Rec_has_stop(a) || a->stop == b->stop);
}

#endif
