/* SPDX-License-Identifier: MIT */
/*
 * How good the layouts are, and how long they take: random classes and
 * families from fixed seeds, against the bit bound, the sorted layout and the
 * same slots in one class.
 *
 * The target bench-layout builds and runs it. measure.py has the realistic classes.
 */
#include <stdio.h>
#include <string.h>
#include <time.h>

#include "layout_model.h"

static double
lay_out_timed(struct maker *maker)
{
	struct timespec from, to;

	clock_gettime(CLOCK_MONOTONIC, &from);
	maker_layout(maker, "lp64");
	clock_gettime(CLOCK_MONOTONIC, &to);
	return (double)(to.tv_sec - from.tv_sec) * 1e3 +
		(double)(to.tv_nsec - from.tv_nsec) / 1e6;
}

static uint64_t
bound_of(const struct layout *layout)
{
	uint64_t bytes = layout->bits ? (layout->bits + 7) / 8 : 1;

	return (bytes + layout->align - 1) / layout->align * layout->align;
}

static void
measure(const char *what, struct maker *maker)
{
	unsigned long long size = 0, bound = 0, sorted = 0, declared = 0;
	size_t i, met = 0, count = maker->schema.class_count;
	double ms = lay_out_timed(maker);

	for (i = 0; i < count; i++) {
		const struct layout *layout = maker->schema.classes[i]->layout;

		size += layout->size;
		bound += bound_of(layout);
		sorted += layout->sorted_size;
		declared += layout->declared_size;
		met += layout->size == bound_of(layout);
	}
	printf("%-34s %6zu classes %8.1f ms; bytes %llu, bound %llu (%.2f %% "
	       "meet it), sorted %llu, declared %llu\n",
		what, count, ms, size, bound,
		100.0 * (double)met / (double)count, sorted, declared);
}

static void
measure_random(const char *what, size_t count, unsigned slots, bool odd)
{
	uint64_t seed = 1;
	struct maker maker;
	char text[1024];
	size_t i;

	maker_init(&maker);
	for (i = 0; i < count; i++) {
		random_slots(&seed, slots, odd, text, sizeof text);
		maker_class(&maker, "C", NULL, text);
	}
	measure(what, &maker);
	maker_release(&maker);
}

static void
measure_families(const char *what, size_t count, unsigned depth)
{
	uint64_t seed = 2;
	struct maker maker;
	char text[1024];
	size_t i;
	unsigned j;

	maker_init(&maker);
	for (i = 0; i < count; i++) {
		struct class *class = NULL;

		for (j = 0; j < depth; j++) {
			random_slots(&seed, 12, false, text, sizeof text);
			class = maker_class(&maker, "C", class, text);
			class->lends_spare = class->is_abstract = j + 1 < depth;
		}
	}
	measure(what, &maker);
	maker_release(&maker);
}

static void
measure_large(const char *what, const char *slot)
{
	struct maker maker;
	char text[LIMIT_CLASS_SLOTS * 8] = "";
	size_t i, length = 0;

	for (i = 0; i < LIMIT_CLASS_SLOTS; i++)
		length += (size_t)snprintf(text + length, sizeof text - length,
			"%s%s", i ? " " : "", slot);
	maker_init(&maker);
	maker_class(&maker, "C", NULL, text);
	measure(what, &maker);
	maker_release(&maker);
}

int
main(void)
{
	measure_random("up to 20 slots", 10000, 20, false);
	measure_random("up to 20 slots, odd arrays", 10000, 20, true);
	measure_families("chains of 2", 5000, 2);
	measure_families("chains of 4", 2500, 4);
	measure_families("chains of 16", 625, 16);
	measure_large("4,096 bools", "bool");
	measure_large("4,096 in 0..100", "u8<100");
	measure_large("4,096 optional in 0..9", "?u16<9");
	return 0;
}
