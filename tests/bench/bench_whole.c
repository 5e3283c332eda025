/* SPDX-License-Identifier: MIT */
/*
 * bench_whole ROUNDS: what is done with a record of six slots as a whole, by
 * slotgen and by hand, a line "what slotgen hand" in ns each, medians of
 * rounds in which both take turns. Ends with 1 where the two disagree.
 */
#define _POSIX_C_SOURCE 199309L
#define SLOTGEN_IMPLEMENTATION
#define WHOLE_IMPLEMENTATION
#include "whole_records.h"

#include <stdio.h>
#include <stdlib.h>
#include <time.h>

enum { OBJECTS = 1000, TIMES = 200, ROUNDS = 101 };

static Rec recs[OBJECTS], others[OBJECTS];
static volatile uint64_t sink;

/*---- by hand --------------------------------------------------------------*/

#define ORDER(x, y) ((x) < (y) ? -1 : (x) > (y))

static int
hand_cmp(const Rec *a, const Rec *b)
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

static uint64_t
mix(uint64_t hash, uint64_t word)
{
	hash = (hash ^ word) * 0x9e3779b97f4a7c15;
	return hash ^ hash >> 32;
}

static uint64_t
hand_hash(const Rec *rec)
{
	uint64_t hash = mix(0, rec->id), word, stop = 3;

	memcpy(&word, &rec->price, 8);
	hash = mix(hash, word);
	hash = mix(hash, rec->qty | (uint64_t)rec->active << 32);
	memcpy(&word, rec->symbol, 8);
	hash = mix(hash, word);
	if (Rec_has_stop(rec))
		memcpy(&stop, &rec->stop, 8);
	return mix(hash, stop);
}

static size_t
hand_validate(const Rec *rec)
{
	unsigned char active;

	memcpy(&active, &rec->active, 1);
	return (rec->qty > 1000000) + (active > 1) +
		!memchr(rec->symbol, 0, sizeof rec->symbol);
}

/*---- turns ----------------------------------------------------------------*/

static double
now(void)
{
	struct timespec time;

	clock_gettime(CLOCK_MONOTONIC, &time);
	return (double)time.tv_sec * 1e9 + (double)time.tv_nsec;
}

#define LOOP(name, expression) \
	static double name(void) \
	{ \
		double start = now(); \
		uint64_t sum = 0; \
		size_t i, j; \
		for (j = 0; j < TIMES; j++) \
			for (i = 0; i < OBJECTS; i++) \
				sum += (uint64_t)(expression); \
		sink = sum; \
		return (now() - start) / OBJECTS / TIMES; \
	}

LOOP(time_eq, Rec_eq(&recs[i], &others[i]))
LOOP(time_hand_eq, record_eq_by_hand(&recs[i], &others[i]))
LOOP(time_cmp, Rec_cmp(&recs[i], &others[i]))
LOOP(time_hand_cmp, hand_cmp(&recs[i], &others[i]))
LOOP(time_hash, Rec_hash(&recs[i]))
LOOP(time_hand_hash, hand_hash(&recs[i]))
LOOP(time_validate, Rec_validate(&recs[i], NULL, NULL))
LOOP(time_hand_validate, hand_validate(&recs[i]))

static const struct {
	const char *name;
	double (*ours)(void);
	double (*hand)(void);
} all[] = {
	{"eq", time_eq, time_hand_eq},
	{"cmp", time_cmp, time_hand_cmp},
	{"hash", time_hash, time_hand_hash},
	{"validate", time_validate, time_hand_validate},
};

enum { WHATS = sizeof all / sizeof *all };

static double times[WHATS][2][ROUNDS];

static int
by_value(const void *a, const void *b)
{
	double x = *(const double *)a, y = *(const double *)b;

	return (x > y) - (x < y);
}

int
main(int argc, char **argv)
{
	size_t rounds = argc > 1 ? strtoul(argv[1], NULL, 10) : 1, round, i;
	int wrong = 0;

	if (rounds > ROUNDS)
		rounds = ROUNDS;
	for (i = 0; i < OBJECTS; i++) {
		fill_record(&recs[i], i);
		fill_record(&others[i], i);
		wrong |= Rec_eq(&recs[i], &others[i]) !=
			record_eq_by_hand(&recs[i], &others[i]);
		wrong |= Rec_cmp(&recs[i], &others[i / 2]) !=
			hand_cmp(&recs[i], &others[i / 2]);
		wrong |= Rec_validate(&recs[i], NULL, NULL) !=
			hand_validate(&recs[i]);
	}
	for (round = 0; round < rounds; round++)
		for (i = 0; i < WHATS; i++) {
			times[i][0][round] = all[i].ours();
			times[i][1][round] = all[i].hand();
		}
	for (i = 0; i < WHATS; i++) {
		qsort(times[i][0], rounds, sizeof(double), by_value);
		qsort(times[i][1], rounds, sizeof(double), by_value);
		printf("%s %.2f %.2f\n", all[i].name, times[i][0][rounds / 2],
			times[i][1][rounds / 2]);
	}
	return wrong;
}
