/* SPDX-License-Identifier: MIT */
/*
 * From a name to a slot's number, five ways, on the names of one class. Built
 * by bench_lookup.py, which makes beside it:
 *
 *     names.h      HITS, MISSES: the names, and others like them
 *     lookup.h     slotgen's header of class Bench with these slots
 *     perfect.h    gperf's function for the same names
 *
 * The tables are in another file (lookup_tables.c), as in a program: nothing
 * of them is known when slot_find is compiled. gperf's function stands here
 * and can be inlined as slot_find can.
 *
 *     bench_lookup check     all agree on every name, or exit 1
 *     bench_lookup ROUNDS    a line a method: name, ns a hit, ns a miss
 *     bench_lookup once      the queries once, for callgrind
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "lookup.h"
#include "names.h"
#include "perfect.h"

/* Enough that no predictor learns their order. */
#define QUERIES 16384

struct query {
	const char *name;
	size_t length;
};

static const struct query hits[] = {HITS}, misses[] = {MISSES};
#define HIT_COUNT (sizeof hits / sizeof hits[0])
#define MISS_COUNT (sizeof misses / sizeof misses[0])

/*---- the ways -------------------------------------------------------------*/

static inline int
find_slotgen(const char *name, size_t length)
{
	return slot_find(&Bench_class, name, length);
}

static inline int
find_gperf(const char *name, size_t length)
{
	const struct perfect *entry = perfect_find(name, length);

	return entry ? entry->slot : SLOT_NO_ATTRIBUTE;
}

static inline int
find_linear(const char *name, size_t length)
{
	size_t i;

	for (i = 0; i < HIT_COUNT; i++)
		if (hits[i].length == length &&
			memcmp(hits[i].name, name, length) == 0)
			return (int)i;
	return SLOT_NO_ATTRIBUTE;
}

struct sorted {
	struct query query;
	int slot;
};

static struct sorted sorted[HIT_COUNT];

static int
order(const void *left, const void *right)
{
	const struct query *a = left, *b = right;
	size_t common = a->length < b->length ? a->length : b->length;
	int sign = memcmp(a->name, b->name, common);

	return sign ? sign : (a->length > b->length) - (a->length < b->length);
}

static inline int
find_bsearch(const char *name, size_t length)
{
	struct query query = {name, length};
	const struct sorted *entry = bsearch(
		&query, sorted, HIT_COUNT, sizeof sorted[0], order);

	return entry ? entry->slot : SLOT_NO_ATTRIBUTE;
}

static void
sort_names(void)
{
	size_t i;

	for (i = 0; i < HIT_COUNT; i++) {
		sorted[i].query = hits[i];
		sorted[i].slot = (int)i;
	}
	qsort(sorted, HIT_COUNT, sizeof sorted[0], order);
}

/* One function per way, so that each is inlined into its own loop. */
#define RUN(way) \
	static __attribute__((noinline)) long \
	run_##way##_hits(const struct query *queries) \
	{ \
		long sum = 0; \
		size_t i; \
		for (i = 0; i < QUERIES; i++) \
			sum += find_##way(queries[i].name, queries[i].length); \
		return sum; \
	} \
	static __attribute__((noinline)) long \
	run_##way##_misses(const struct query *queries) \
	{ \
		long sum = 0; \
		size_t i; \
		for (i = 0; i < QUERIES; i++) \
			sum -= find_##way(queries[i].name, queries[i].length); \
		return sum; \
	}

/* What the loop costs without a search. */
static inline int
find_nothing(const char *name, size_t length)
{
	return (int)(length + (size_t)(unsigned char)*name);
}

RUN(slotgen)
RUN(gperf)
RUN(linear)
RUN(bsearch)
RUN(nothing)

static const struct way {
	const char *name;
	int (*find)(const char *name, size_t length);
	long (*run[2])(const struct query *queries); /* hits, misses */
} ways[] = {
	{"slotgen", find_slotgen, {run_slotgen_hits, run_slotgen_misses}},
	{"gperf", find_gperf, {run_gperf_hits, run_gperf_misses}},
	{"linear", find_linear, {run_linear_hits, run_linear_misses}},
	{"bsearch", find_bsearch, {run_bsearch_hits, run_bsearch_misses}},
	{"nothing", NULL, {run_nothing_hits, run_nothing_misses}},
};
#define WAYS (sizeof ways / sizeof ways[0])

/*---- agreement ------------------------------------------------------------*/

static int
check(void)
{
	int bad = 0;
	size_t i, way;

	for (way = 0; ways[way].find; way++) {
		for (i = 0; i < HIT_COUNT; i++)
			if (ways[way].find(hits[i].name, hits[i].length) !=
				(int)i) {
				printf("%s: '%s' not found\n", ways[way].name,
					hits[i].name);
				bad = 1;
			}
		for (i = 0; i < MISS_COUNT; i++)
			if (ways[way].find(misses[i].name, misses[i].length) !=
				SLOT_NO_ATTRIBUTE) {
				printf("%s: '%s' found\n", ways[way].name,
					misses[i].name);
				bad = 1;
			}
	}
	return bad;
}

/*---- time -----------------------------------------------------------------*/

static struct query queries[2][QUERIES];

/* Names as a parser hands them over: copies, one behind the other, at no
 * alignment, in random order. */
static void
make_queries(struct query *made, const struct query *from, size_t count)
{
	char *text = malloc(QUERIES * 64), *at = text;
	unsigned long long state = 88172645463325252u; /* xorshift, Marsaglia */
	size_t i;

	if (!text)
		exit(2);
	for (i = 0; i < QUERIES; i++) {
		const struct query *query;

		state ^= state << 13;
		state ^= state >> 7;
		state ^= state << 17;
		query = &from[state % count];
		made[i].name = at;
		made[i].length = query->length;
		memcpy(at, query->name, query->length + 1);
		at += query->length + 1;
	}
}

static double
now(void)
{
	struct timespec time;

	clock_gettime(CLOCK_MONOTONIC, &time);
	return (double)time.tv_sec * 1e9 + (double)time.tv_nsec;
}

static int
by_value(const void *left, const void *right)
{
	double a = *(const double *)left, b = *(const double *)right;

	return (a > b) - (a < b);
}

static volatile long sink;

static void
measure(size_t rounds)
{
	double *times = malloc(WAYS * 2 * rounds * sizeof *times);
	size_t round, way, miss;

	if (!times)
		exit(2);
	/* All ways in each round: what disturbs one disturbs all. */
	for (round = 0; round < rounds; round++)
		for (way = 0; way < WAYS; way++)
			for (miss = 0; miss < 2; miss++) {
				double start = now();

				sink += ways[way].run[miss](queries[miss]);
				times[(way * 2 + miss) * rounds + round] =
					(now() - start) / QUERIES;
			}
	for (way = 0; way < WAYS; way++) {
		printf("%s", ways[way].name);
		for (miss = 0; miss < 2; miss++) {
			double *of = times + (way * 2 + miss) * rounds;

			qsort(of, rounds, sizeof *of, by_value);
			printf(" %.3f", of[rounds / 2]);
		}
		printf("\n");
	}
	free(times);
}

int
main(int argc, char **argv)
{
	size_t way;

	sort_names();
	if (argc != 2)
		return 2;
	if (strcmp(argv[1], "check") == 0)
		return check();
	make_queries(queries[0], hits, HIT_COUNT);
	make_queries(queries[1], misses, MISS_COUNT);
	if (strcmp(argv[1], "once") == 0) {
		for (way = 0; way < WAYS; way++) {
			sink += ways[way].run[0](queries[0]);
			sink += ways[way].run[1](queries[1]);
		}
		return 0;
	}
	measure((size_t)atoi(argv[1]));
	return 0;
}
