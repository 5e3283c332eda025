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

/* By hand, as functions of a library would be: called, as slotgen's are, and
 * with what they promise. What is equal has one hash, so neither the sign of a
 * zero nor what stands behind a text's end counts. */
#define BY_HAND __attribute__((noinline, unused)) static

#define ORDER(x, y) ((x) < (y) ? -1 : (x) > (y))

BY_HAND bool
record_eq_by_hand(const Rec *a, const Rec *b)
{
	return a->id == b->id && a->price == b->price && a->qty == b->qty &&
		a->active == b->active &&
		strncmp(a->symbol, b->symbol, sizeof a->symbol) == 0 &&
		Rec_has_stop(a) == Rec_has_stop(b) &&
		(!Rec_has_stop(a) || a->stop == b->stop);
}

BY_HAND int
record_cmp_by_hand(const Rec *a, const Rec *b)
{
	int order = ORDER(a->id, b->id);

	if (!order)
		order = ORDER(a->price, b->price);
	if (!order)
		order = ORDER(a->qty, b->qty);
	if (!order)
		order = ORDER(a->active, b->active);
	if (!order)
		order = strncmp(a->symbol, b->symbol, sizeof a->symbol);
	if (!order)
		order = ORDER(Rec_has_stop(a), Rec_has_stop(b));
	if (!order && Rec_has_stop(a))
		order = ORDER(a->stop, b->stop);
	return ORDER(order, 0);
}

static inline uint64_t
mix(uint64_t hash, uint64_t word)
{
	hash = (hash ^ word) * 0x9e3779b97f4a7c15;
	return hash ^ hash >> 32;
}

static inline uint64_t
real_word(double real)
{
	uint64_t word;

	real += 0.0; /* -0.0 + 0.0 is 0.0 */
	memcpy(&word, &real, sizeof word);
	return word;
}

BY_HAND uint64_t
record_hash_by_hand(const Rec *rec)
{
	uint64_t hash = mix(0, rec->id), symbol = 0;
	const char *end = memchr(rec->symbol, 0, sizeof rec->symbol);

	hash = mix(hash, real_word(rec->price));
	hash = mix(hash, rec->qty | (uint64_t)rec->active << 32);
	memcpy(&symbol, rec->symbol,
		end ? (size_t)(end - rec->symbol) : sizeof rec->symbol);
	hash = mix(hash, symbol);
	return mix(hash, Rec_has_stop(rec) ? real_word(rec->stop) : 3);
}

BY_HAND size_t
record_validate_by_hand(const Rec *rec)
{
	unsigned char active;

	memcpy(&active, &rec->active, 1);
	return (rec->qty > 1000000) + (active > 1) +
		!memchr(rec->symbol, 0, sizeof rec->symbol);
}

#endif
