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
LOOP(time_hand_cmp, record_cmp_by_hand(&recs[i], &others[i]))
LOOP(time_hash, Rec_hash(&recs[i]))
LOOP(time_hand_hash, record_hash_by_hand(&recs[i]))
LOOP(time_validate, Rec_validate(&recs[i], NULL, NULL))
LOOP(time_hand_validate, record_validate_by_hand(&recs[i]))

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
			record_cmp_by_hand(&recs[i], &others[i / 2]);
		wrong |= record_hash_by_hand(&recs[i]) !=
			record_hash_by_hand(&others[i]);
		wrong |= Rec_validate(&recs[i], NULL, NULL) !=
			record_validate_by_hand(&recs[i]);
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
