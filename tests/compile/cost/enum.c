/* SPDX-License-Identifier: MIT */
/* Prints how often texts are compared until any of the enum's is found, or
 * none: at most. */
#include <stdio.h>
#include <string.h>

static unsigned long compared;

#define memcmp(a, b, size) (compared++, memcmp(a, b, size))
#define SLOTGEN_IMPLEMENTATION
#define BENCH_IMPLEMENTATION
#include "bench.h"

int
main(void)
{
	const slot_enum *type = &Many_enum;
	const slot_enum_value *values = slot_enum_values(type);
	unsigned long most = 0;
	uint32_t i;

	for (i = 0; i < type->count; i++) {
		const char *text = slot_enum_text(type, values[i].number);
		Many value;

		compared = 0;
		if (!Many_from_text(text, values[i].length, &value) ||
			SLOT_CAST(int64_t, value) != values[i].number)
			return 1;
		if (compared > most)
			most = compared;
		compared = 0;
		if (Many_from_text("v9999x", 6, &value))
			return 1;
		if (compared > most)
			most = compared;
	}
	printf("%lu\n", most);
	return 0;
}
