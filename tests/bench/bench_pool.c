/* SPDX-License-Identifier: MIT */
/*
 * bench_pool N ROUNDS: ns an operation of several ways to keep N objects of
 * 12 bytes, a line "way make churn weaken deref free dead" each, medians of
 * rounds in which all ways take turns. Ends with 1 where a way loses an
 * object or finds a dead one.
 */
#define _POSIX_C_SOURCE 199309L
#define SLOTGEN_IMPLEMENTATION
#define POOL_IMPLEMENTATION
#include "pool.h"

#include <stdio.h>
#include <stdlib.h>
#include <time.h>

#include "bench_pool.h"

enum { STEPS = 6, WAYS = 8, ROUNDS = 101 };

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

/*---- malloc: nothing weak -------------------------------------------------*/

struct object {
	uint32_t a, b, c;
};

static struct object **objects;

static void
malloc_make(size_t n)
{
	size_t i;

	objects = malloc(n * sizeof *objects);
	for (i = 0; i < n; i++) {
		objects[i] = calloc(1, sizeof **objects);
		objects[i]->a = (uint32_t)i;
	}
}

static void
malloc_churn(const uint32_t *order, size_t n)
{
	size_t i;

	for (i = 0; i < n; i++) {
		free(objects[order[i]]);
		objects[order[i]] = calloc(1, sizeof **objects);
		objects[order[i]]->a = order[i];
	}
}

static void
malloc_release(const uint32_t *order, size_t n)
{
	size_t i;

	for (i = 0; i < n; i++)
		free(objects[order[i]]);
}

static void
malloc_end(size_t n)
{
	(void)n;
	free(objects);
}

/*---- a list of references in each object, as CPython has it ----------------*/

struct listed;

struct reference {
	struct listed *object;
	struct reference *previous, *next;
};

struct listed {
	struct reference *references;
	struct object object;
};

static struct listed **listed;
static struct reference **references;

static void
list_make(size_t n)
{
	size_t i;

	listed = malloc(n * sizeof *listed);
	references = malloc(n * sizeof *references);
	for (i = 0; i < n; i++) {
		listed[i] = calloc(1, sizeof **listed);
		listed[i]->object.a = (uint32_t)i;
	}
}

static void
list_free(struct listed *object)
{
	struct reference *reference = object->references, *next;

	for (; reference; reference = next) {
		next = reference->next;
		reference->object = NULL;
		reference->previous = reference->next = NULL;
	}
	free(object);
}

static void
list_churn(const uint32_t *order, size_t n)
{
	size_t i;

	for (i = 0; i < n; i++) {
		list_free(listed[order[i]]);
		listed[order[i]] = calloc(1, sizeof **listed);
		listed[order[i]]->object.a = order[i];
	}
}

static void
list_weaken(const uint32_t *order, size_t n)
{
	size_t i;

	for (i = 0; i < n; i++) {
		struct listed *object = listed[order[i]];
		struct reference *reference = malloc(sizeof *reference);

		reference->object = object;
		reference->previous = NULL;
		reference->next = object->references;
		if (object->references)
			object->references->previous = reference;
		object->references = reference;
		references[i] = reference;
	}
}

static uint64_t
list_deref(size_t n)
{
	uint64_t sum = 0;
	size_t i;

	for (i = 0; i < n; i++)
		if (references[i]->object)
			sum += references[i]->object->object.a;
	return sum;
}

static void
list_release(const uint32_t *order, size_t n)
{
	size_t i;

	for (i = 0; i < n; i++)
		list_free(listed[order[i]]);
}

static void
list_end(size_t n)
{
	size_t i;

	for (i = 0; i < n; i++)
		free(references[i]);
	free(references);
	free(listed);
}

/*---- turns ----------------------------------------------------------------*/

static const struct way way_slotgen = {"slotgen", slotgen_make, slotgen_churn,
	slotgen_weaken, slotgen_deref, slotgen_release, slotgen_end};
static const struct way way_malloc = {"malloc", malloc_make, malloc_churn, NULL,
	NULL, malloc_release, malloc_end};
static const struct way way_list = {"list", list_make, list_churn, list_weaken,
	list_deref, list_release, list_end};

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

static void
take_turn(const struct way *way, double (*its)[ROUNDS], size_t round,
	const uint32_t *order, size_t n)
{
	double start[STEPS + 1];
	uint64_t living = 0, dead = 0;
	size_t i;

	start[0] = now();
	way->make(n);
	start[1] = now();
	way->churn(order, n);
	start[2] = now();
	if (way->weaken)
		way->weaken(order, n);
	start[3] = now();
	if (way->deref)
		living = way->deref(n);
	start[4] = now();
	way->release(order, n);
	start[5] = now();
	if (way->deref)
		dead = way->deref(n);
	start[6] = now();
	way->end(n);
	if (way->deref) {
		check(way, living, (uint64_t)n * (n - 1) / 2);
		check(way, dead, 0);
	}
	for (i = 0; i < STEPS; i++)
		its[i][round] = (start[i + 1] - start[i]) / (double)n;
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
	const struct way *ways[WAYS] = {&way_slotgen, &way_malloc, &way_list};
	size_t n = argc > 1 ? strtoul(argv[1], NULL, 10) : 1000;
	size_t rounds = argc > 2 ? strtoul(argv[2], NULL, 10) : 1;
	size_t count = 3, round, i, j;
	uint32_t *order = random_order(n);

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
