/* SPDX-License-Identifier: MIT */
/*
 * bench_pool N ROUNDS: ns an operation of several ways to keep N objects of
 * 12 bytes, a line "way make churn walk scan weaken deref free dead" each,
 * medians of rounds in which all ways take turns. Few objects are gone over
 * many times in a round. Ends with 1 where a way loses an object or finds a
 * dead one.
 */
#define _POSIX_C_SOURCE 199309L
#define SLOTGEN_IMPLEMENTATION
#define POOL_IMPLEMENTATION
#include "pool.h"

#include <stdio.h>
#include <stdlib.h>
#include <time.h>

#include "bench_pool.h"

enum { STEPS = 8, WAYS = 8, ROUNDS = 101, AT_LEAST = 200000 };

/*---- slotgen --------------------------------------------------------------*/

static Probe_pool pool;
static Probe **probes;
static Probe_weak *handles;

static void
slotgen_make(size_t n)
{
	size_t i;

	Probe_pool_init(&pool);
	probes = malloc(n * sizeof *probes);
	handles = malloc(n * sizeof *handles);
	for (i = 0; i < n; i++) {
		probes[i] = Probe_new(&pool);
		probes[i]->a = (uint32_t)i;
	}
}

static void
slotgen_churn(const uint32_t *order, size_t n)
{
	size_t i;

	for (i = 0; i < n; i++) {
		Probe_free(&pool, probes[order[i]]);
		probes[order[i]] = Probe_new(&pool);
		probes[order[i]]->a = order[i];
	}
}

static uint64_t
slotgen_walk(size_t n)
{
	slot_walk walk = slot_pool_walk(&pool.all);
	const Probe *probe;
	uint64_t sum = 0;

	(void)n;
	while ((probe = Probe_next(&walk)))
		sum += probe->a;
	return sum;
}

static uint64_t
slotgen_scan(size_t n)
{
	slot_run_walk walk = slot_pool_runs(&pool.all);
	const Probe *run;
	uint64_t sum = 0;
	size_t count, i;

	(void)n;
	while ((run = Probe_run(&walk, &count)))
		for (i = 0; i < count; i++)
			sum += run[i].a;
	return sum;
}

static void
slotgen_weaken(const uint32_t *order, size_t n)
{
	size_t i;

	for (i = 0; i < n; i++)
		handles[i] = Probe_weaken(&pool, probes[order[i]]);
}

static uint64_t
slotgen_deref(size_t n)
{
	uint64_t sum = 0;
	size_t i;

	for (i = 0; i < n; i++) {
		const Probe *probe = Probe_deref(&pool, handles[i]);

		if (probe)
			sum += probe->a;
	}
	return sum;
}

static void
slotgen_release(const uint32_t *order, size_t n)
{
	size_t i;

	for (i = 0; i < n; i++)
		Probe_free(&pool, probes[order[i]]);
}

static void
slotgen_end(size_t n)
{
	(void)n;
	slot_pool_destroy(&pool.all);
	free(probes);
	free(handles);
}

/*---- the same without weak references -------------------------------------*/

static Plain_pool plain_pool;
static Plain **plains;

static void
plain_make(size_t n)
{
	size_t i;

	Plain_pool_init(&plain_pool);
	plains = malloc(n * sizeof *plains);
	for (i = 0; i < n; i++) {
		plains[i] = Plain_new(&plain_pool);
		plains[i]->a = (uint32_t)i;
	}
}

static void
plain_churn(const uint32_t *order, size_t n)
{
	size_t i;

	for (i = 0; i < n; i++) {
		Plain_free(&plain_pool, plains[order[i]]);
		plains[order[i]] = Plain_new(&plain_pool);
		plains[order[i]]->a = order[i];
	}
}

static uint64_t
plain_walk(size_t n)
{
	slot_walk all = slot_pool_walk(&plain_pool.all);
	const Plain *one;
	uint64_t sum = 0;

	(void)n;
	while ((one = Plain_next(&all)))
		sum += one->a;
	return sum;
}

static uint64_t
plain_scan(size_t n)
{
	slot_run_walk all = slot_pool_runs(&plain_pool.all);
	const Plain *run;
	uint64_t sum = 0;
	size_t count, i;

	(void)n;
	while ((run = Plain_run(&all, &count)))
		for (i = 0; i < count; i++)
			sum += run[i].a;
	return sum;
}

static void
plain_release(const uint32_t *order, size_t n)
{
	size_t i;

	for (i = 0; i < n; i++)
		Plain_free(&plain_pool, plains[order[i]]);
}

static void
plain_end(size_t n)
{
	(void)n;
	slot_pool_destroy(&plain_pool.all);
	free(plains);
}

/*---- turns ----------------------------------------------------------------*/

static const struct way way_slotgen = {"slotgen", slotgen_make, slotgen_churn,
	slotgen_walk, slotgen_scan, slotgen_weaken, slotgen_deref,
	slotgen_release, slotgen_end};
static const struct way way_plain = {"plain", plain_make, plain_churn,
	plain_walk, plain_scan, NULL, NULL, plain_release, plain_end};

static double times[WAYS][STEPS][ROUNDS];
static int wrong;

static double
now(void)
{
	struct timespec time;

	clock_gettime(CLOCK_MONOTONIC, &time);
	return (double)time.tv_sec * 1e9 + (double)time.tv_nsec;
}

static void
check(const struct way *way, uint64_t sum, uint64_t expected)
{
	if (sum == expected)
		return;
	fprintf(stderr, "%s: %llu, not %llu\n", way->name,
		(unsigned long long)sum, (unsigned long long)expected);
	wrong = 1;
}

/* How often what can be done again is done in a round. */
static size_t
times_over(size_t n)
{
	return n < AT_LEAST ? AT_LEAST / n : 1;
}

/* ns a call of one of the functions below, for each of n objects. */
static double
summing(uint64_t (*sum)(size_t n), size_t n, uint64_t *is)
{
	size_t over = times_over(n), i;
	double start = now();

	if (!sum)
		return 0;
	for (i = 0; i < over; i++)
		*is = sum(n);
	return (now() - start) / (double)over;
}

static double
ordered(void (*act)(const uint32_t *order, size_t n), size_t over,
	const uint32_t *order, size_t n)
{
	double start = now();
	size_t i;

	if (!act)
		return 0;
	for (i = 0; i < over; i++)
		act(order, n);
	return (now() - start) / (double)over;
}

static void
take_turn(const struct way *way, double (*its)[ROUNDS], size_t round,
	const uint32_t *order, size_t n)
{
	double took[STEPS], start = now();
	uint64_t all = (uint64_t)n * (n - 1) / 2, walked = all, scanned = all;
	uint64_t living = all, dead = 0;
	size_t i;

	way->make(n);
	took[0] = now() - start;
	took[1] = ordered(way->churn, times_over(n), order, n);
	took[2] = summing(way->walk, n, &walked);
	took[3] = summing(way->scan, n, &scanned);
	took[4] = ordered(way->weaken, 1, order, n);
	took[5] = summing(way->deref, n, &living);
	took[6] = ordered(way->release, 1, order, n);
	took[7] = summing(way->deref, n, &dead);
	way->end(n);
	check(way, walked, all);
	check(way, scanned, all);
	check(way, living, all);
	check(way, dead, 0);
	for (i = 0; i < STEPS; i++)
		its[i][round] = took[i] / (double)n;
}

static int
by_value(const void *a, const void *b)
{
	double x = *(const double *)a, y = *(const double *)b;

	return (x > y) - (x < y);
}

static uint32_t *
random_order(size_t n)
{
	uint32_t *order = malloc(n * sizeof *order), swapped;
	uint64_t seed = 1;
	size_t i, j;

	for (i = 0; i < n; i++)
		order[i] = (uint32_t)i;
	for (i = n; i > 1; i--) {
		seed = seed * 6364136223846793005u + 1442695040888963407u;
		j = (size_t)(seed >> 33) % i;
		swapped = order[i - 1];
		order[i - 1] = order[j];
		order[j] = swapped;
	}
	return order;
}

int
main(int argc, char **argv)
{
	const struct way *ways[WAYS] = {&way_slotgen, &way_plain, &way_array,
		&way_malloc, &way_list};
	size_t n = argc > 1 ? strtoul(argv[1], NULL, 10) : 1000;
	size_t rounds = argc > 2 ? strtoul(argv[2], NULL, 10) : 1;
	size_t count = 5, round, i, j;
	uint32_t *order = random_order(n);

	if (pool_have_mimalloc())
		ways[count++] = &way_mimalloc;
#if defined(WITH_CXX)
	ways[count++] = &way_weak_ptr;
#endif
#if defined(WITH_GLIB)
	ways[count++] = &way_gweakref;
#endif
	if (rounds > ROUNDS)
		rounds = ROUNDS;
	for (round = 0; round < rounds; round++)
		for (i = 0; i < count; i++)
			take_turn(ways[i], times[i], round, order, n);
	for (i = 0; i < count; i++) {
		printf("%s", ways[i]->name);
		for (j = 0; j < STEPS; j++) {
			qsort(times[i][j], rounds, sizeof(double), by_value);
			printf(" %.2f", times[i][j][rounds / 2]);
		}
		printf("\n");
	}
	free(order);
	return wrong;
}
