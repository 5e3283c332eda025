/* SPDX-License-Identifier: MIT */
/*
 * An array that never grows, an index and a generation for each reference, the
 * free ones in a list: what a program can do that knows how many there will be.
 * The limit: nothing that may grow is faster.
 */
#include <stdlib.h>

#include "bench_pool.h"

struct object {
	uint32_t a, b, c;
};

struct handle {
	uint32_t place, generation;
};

static struct object *places;
static uint32_t *generations, *numbers;
static struct handle *handles;
static uint32_t first_free, used;

/* The place of a new one; a free place has the next free one, plus one. */
static uint32_t
take(void)
{
	uint32_t place = used;

	if (first_free) {
		place = first_free - 1;
		first_free = places[place].a;
	} else {
		used++;
	}
	places[place] = (struct object){0, 0, 0};
	generations[place]++;
	return place;
}

static void
give_back(uint32_t place)
{
	generations[place]++;
	places[place].a = first_free;
	first_free = place + 1;
}

static void
make(size_t n)
{
	size_t i;

	places = malloc(n * sizeof *places);
	generations = calloc(n, sizeof *generations);
	numbers = malloc(n * sizeof *numbers);
	handles = malloc(n * sizeof *handles);
	first_free = used = 0;
	for (i = 0; i < n; i++) {
		numbers[i] = take();
		places[numbers[i]].a = (uint32_t)i;
	}
}

static void
churn(const uint32_t *order, size_t n)
{
	size_t i;

	for (i = 0; i < n; i++) {
		give_back(numbers[order[i]]);
		numbers[order[i]] = take();
		places[numbers[order[i]]].a = order[i];
	}
}

static uint64_t
scan(size_t n)
{
	uint64_t sum = 0;
	size_t i;

	for (i = 0; i < n; i++)
		sum += places[i].a;
	return sum;
}

/* An even generation is a free place's. */
static uint64_t
walk(size_t n)
{
	uint64_t sum = 0;
	size_t i;

	for (i = 0; i < n; i++)
		if (generations[i] & 1)
			sum += places[i].a;
	return sum;
}

static void
weaken(const uint32_t *order, size_t n)
{
	size_t i;

	for (i = 0; i < n; i++) {
		handles[i].place = numbers[order[i]];
		handles[i].generation = generations[handles[i].place];
	}
}

static uint64_t
deref(size_t n)
{
	uint64_t sum = 0;
	size_t i;

	for (i = 0; i < n; i++)
		if (handles[i].place < used && generations[handles[i].place]
				== handles[i].generation)
			sum += places[handles[i].place].a;
	return sum;
}

static void
release(const uint32_t *order, size_t n)
{
	size_t i;

	for (i = 0; i < n; i++)
		give_back(numbers[order[i]]);
}

static void
end(size_t n)
{
	(void)n;
	free(places);
	free(generations);
	free(numbers);
	free(handles);
}

const struct way way_array = {"array", make, churn, walk, scan, weaken, deref,
	release, end};
