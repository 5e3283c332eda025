/* SPDX-License-Identifier: MIT */
/*
 * No two texts and no two numbers of an enum are alike, so there is one order
 * of each, whatever the sorting. Numbers are compared as the run time has them,
 * in 64 bits with a sign.
 */
#include "view/enum_order.h"

#include <stdlib.h>
#include <string.h>

static int64_t
run_time_number(const struct enum_value *value)
{
	uint64_t pattern = integer_pattern(value->number);

	return pattern <= INT64_MAX ? (int64_t)pattern
				    : -(int64_t)(UINT64_MAX - pattern) - 1;
}

static int
by_text(const void *left, const void *right)
{
	struct slice a = (*(const struct enum_value *const *)left)->text_name;
	struct slice b = (*(const struct enum_value *const *)right)->text_name;

	if (a.length != b.length)
		return a.length < b.length ? -1 : 1;
	return memcmp(a.bytes, b.bytes, a.length);
}

static int
by_number(const void *left, const void *right)
{
	int64_t a = run_time_number(*(const struct enum_value *const *)left);
	int64_t b = run_time_number(*(const struct enum_value *const *)right);

	return (a > b) - (a < b);
}

bool
enum_is_ordered(const struct enumeration *enumeration)
{
	return enumeration->value_count >= ENUM_ORDER_LEAST;
}

bool
enum_ascends(const struct enumeration *enumeration)
{
	size_t i;

	for (i = 1; i < enumeration->value_count; i++)
		if (run_time_number(&enumeration->values[i - 1]) >=
			run_time_number(&enumeration->values[i]))
			return false;
	return true;
}

static void
sort_values(const struct enumeration *enumeration,
	const struct enum_value **sorted,
	int (*compare)(const void *, const void *), uint16_t *numbers)
{
	size_t count = enumeration->value_count, i;

	for (i = 0; i < count; i++)
		sorted[i] = &enumeration->values[i];
	qsort(sorted, count, sizeof *sorted, compare);
	for (i = 0; i < count; i++)
		numbers[i] = (uint16_t)(sorted[i] - enumeration->values);
}

uint16_t *
enum_order(struct arena *arena, const struct enumeration *enumeration,
	size_t *count)
{
	size_t values = enumeration->value_count;
	const struct enum_value **sorted = ARENA_ARRAY(
		arena, const struct enum_value *, values);
	uint16_t *numbers = ARENA_ARRAY(arena, uint16_t, 2 * values);

	sort_values(enumeration, sorted, by_text, numbers);
	*count = values;
	if (enum_ascends(enumeration))
		return numbers;
	sort_values(enumeration, sorted, by_number, numbers + values);
	*count = 2 * values;
	return numbers;
}
