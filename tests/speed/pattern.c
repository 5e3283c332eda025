/* SPDX-License-Identifier: MIT */
/* schema: named.yaml */
/* Texts against patterns: instructions a byte. */
#define SLOTGEN_PATTERN
#include "named.h"
#include "pattern_tables.h"
#include "speed.h"

enum { TIMES = 100 };

static char hexadecimal[8000];
static char uuid_text[] = "123e4567-e89b-12d3-a456-426614174000";

static __attribute__((noinline)) size_t
match(const slot_pattern *pattern, const char *text, size_t length)
{
	size_t i, sum = 0;

	for (i = 0; i < TIMES; i++)
		sum += slot_pattern_matches(pattern, text, length);
	if (sum != TIMES)
		puts("does not match");
	return TIMES * length;
}

SPEED(byte)
{
	return match(&uuid.pattern, uuid_text, sizeof uuid_text - 1);
}

SPEED(byte_of_search)
{
	return match(&word.pattern, hexadecimal, sizeof hexadecimal);
}

SPEED(byte_of_many_states)
{
	return match(&wide.pattern, hexadecimal, 4000);
}

int
main(void)
{
	memset(hexadecimal, 'a', sizeof hexadecimal);
	memcpy(hexadecimal + 7990, " needle ", 8);
	speed_run(byte);
	speed_run(byte_of_search);
	speed_run(byte_of_many_states);
	return 0;
}
