/* SPDX-License-Identifier: MIT */
/* lookup hit|miss ROUNDS: finds each slot of a child by its name, so many
 * times, or names that differ in their first letter. The class comes from
 * elsewhere, as it does to a function that reads any. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define SLOTGEN_IMPLEMENTATION
#define BENCH_IMPLEMENTATION
#include "bench.h"

enum { NAMES = 16 };

static __attribute__((noinline)) long
find_all(const slot_class *type, char (*names)[40], long rounds)
{
	long sum = 0, i;

	for (i = 0; i < rounds; i++)
		sum += slot_find(type, names[i % NAMES] + 1,
			(size_t)names[i % NAMES][0]);
	return sum;
}

int
main(int count, char **arguments)
{
	const slot_class *volatile type = &Record4_class;
	static char names[NAMES][40];
	uint32_t i;

	if (count != 3)
		return 2;
	for (i = 0; i < NAMES; i++) {
		const slot_info *slot = slot_class_info(
			type, (int)(i % type->count));

		names[i][0] = (char)slot->name_length;
		strcpy(names[i] + 1, slot_class_text(type, slot->name));
		if (strcmp(arguments[1], "miss") == 0)
			names[i][1] = 'Q';
	}
	printf("%ld\n", find_all(type, names, atol(arguments[2])));
	return 0;
}
