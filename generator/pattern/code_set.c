/* SPDX-License-Identifier: MIT */
/*
 * A set of code points is an array of ranges, which is sorted when it has all
 * of them; those that meet are then one. The sets that have a name are tables:
 * \d, \w, \s as ECMA-262 has them (CharacterClassEscape), and Unicode's general
 * categories.
 */
#include "pattern/code_set.h"

#include <stdlib.h>

#include "pattern/category_table.h"

/*---- making ---------------------------------------------------------------*/

void
code_set_add(struct arena *arena, struct code_set *set, uint32_t first,
	uint32_t last)
{
	if (set->count == set->capacity)
		set->ranges = arena_grow(arena, set->ranges, set->count,
			&set->capacity, set->count + 1, sizeof *set->ranges);
	set->ranges[set->count++] = (struct code_range){first, last};
}

static void
add_ranges(struct arena *arena, struct code_set *set,
	const struct code_range *ranges, size_t count)
{
	size_t i;

	for (i = 0; i < count; i++)
		code_set_add(arena, set, ranges[i].first, ranges[i].last);
}

void
code_set_add_set(
	struct arena *arena, struct code_set *set, const struct code_set *more)
{
	add_ranges(arena, set, more->ranges, more->count);
}

/* Equal ones are the same whichever stands first. */
static int
compare_ranges(const void *left, const void *right)
{
	const struct code_range *a = left, *b = right;

	if (a->first != b->first)
		return a->first < b->first ? -1 : 1;
	return (a->last > b->last) - (a->last < b->last);
}

void
code_set_close(struct code_set *set)
{
	struct code_range *ranges = set->ranges;
	size_t kept = 0, i;

	if (set->count == 0)
		return;
	qsort(ranges, set->count, sizeof *ranges, compare_ranges);
	for (i = 1; i < set->count; i++) {
		if (ranges[i].first > ranges[kept].last + 1)
			ranges[++kept] = ranges[i];
		else if (ranges[i].last > ranges[kept].last)
			ranges[kept].last = ranges[i].last;
	}
	set->count = kept + 1;
}

struct code_set
code_set_negate(struct arena *arena, const struct code_set *set)
{
	struct code_set rest = {0};
	uint32_t at = 0;
	size_t i;

	for (i = 0; i < set->count; i++) {
		if (set->ranges[i].first > at)
			code_set_add(
				arena, &rest, at, set->ranges[i].first - 1);
		at = set->ranges[i].last + 1;
	}
	if (at <= CODE_LARGEST)
		code_set_add(arena, &rest, at, CODE_LARGEST);
	return rest;
}

/* What of the range is in first..last, so much further. */
static void
add_moved(struct arena *arena, struct code_set *set, struct code_range range,
	struct code_range letters, uint32_t by)
{
	if (range.first < letters.first)
		range.first = letters.first;
	if (range.last > letters.last)
		range.last = letters.last;
	if (range.first <= range.last)
		code_set_add(arena, set, range.first + by, range.last + by);
}

void
code_set_fold(struct arena *arena, struct code_set *set)
{
	static const struct code_range upper = {'A', 'Z'}, lower = {'a', 'z'};
	const uint32_t apart = 'a' - 'A';
	size_t count = set->count, i;

	for (i = 0; i < count; i++) {
		struct code_range range = set->ranges[i];

		add_moved(arena, set, range, upper, apart);
		add_moved(arena, set, range, lower, 0 - apart);
	}
	code_set_close(set);
}

/*---- sets that have a name ------------------------------------------------*/

bool
code_set_of_letter(struct arena *arena, char letter, struct code_set *set)
{
	static const struct code_range digits[] = {{'0', '9'}};
	static const struct code_range words[] = {
		{'0', '9'}, {'A', 'Z'}, {'_', '_'}, {'a', 'z'}};
	static const struct code_range spaces[] = {{9, 13}, {' ', ' '},
		{0xa0, 0xa0}, {0x1680, 0x1680}, {0x2000, 0x200a},
		{0x2028, 0x2029}, {0x202f, 0x202f}, {0x205f, 0x205f},
		{0x3000, 0x3000}, {0xfeff, 0xfeff}};

	*set = (struct code_set){0};
	if (letter == 'd' || letter == 'D')
		add_ranges(arena, set, digits, LENGTH(digits));
	else if (letter == 'w' || letter == 'W')
		add_ranges(arena, set, words, LENGTH(words));
	else if (letter == 's' || letter == 'S')
		add_ranges(arena, set, spaces, LENGTH(spaces));
	else
		return false;
	if (letter < 'a')
		*set = code_set_negate(arena, set);
	return true;
}

struct code_set
code_set_line_ends(struct arena *arena)
{
	struct code_set set = {0};

	code_set_add(arena, &set, '\n', '\n');
	code_set_add(arena, &set, '\r', '\r');
	code_set_add(arena, &set, 0x2028, 0x2029);
	return set;
}

/*---- categories -----------------------------------------------------------*/

#define GROUP(group) (1u << CATEGORY_##group)
#define LETTERS \
	(GROUP(UPPER_LETTER) | GROUP(LOWER_LETTER) | GROUP(OTHER_LETTER))
#define NUMBERS (GROUP(DECIMAL_NUMBER) | GROUP(OTHER_NUMBER))
#define SEPARATORS (GROUP(SPACE) | GROUP(OTHER_SEPARATOR))

/* By PropertyValueAliases.txt. */
static const struct category {
	const char *names[3];
	unsigned groups; /* bits of enum category_group */
} categories[] = {
	{{"L", "Letter"}, LETTERS},
	{{"Lu", "Uppercase_Letter"}, GROUP(UPPER_LETTER)},
	{{"Ll", "Lowercase_Letter"}, GROUP(LOWER_LETTER)},
	{{"N", "Number"}, NUMBERS},
	{{"Nd", "Decimal_Number", "digit"}, GROUP(DECIMAL_NUMBER)},
	{{"Z", "Separator"}, SEPARATORS},
	{{"Zs", "Space_Separator"}, GROUP(SPACE)},
	{{"P", "Punctuation", "punct"}, GROUP(PUNCTUATION)},
	{{"S", "Symbol"}, GROUP(SYMBOL)},
	{{"M", "Mark", "Combining_Mark"}, GROUP(MARK)},
};

static bool
has_name(const struct category *category, struct slice name)
{
	size_t i;

	for (i = 0; i < LENGTH(category->names); i++)
		if (category->names[i] && slice_is(name, category->names[i]))
			return true;
	return false;
}

static struct code_set
groups_set(struct arena *arena, unsigned groups)
{
	const uint32_t mask = (1u << CATEGORY_GROUP_BITS) - 1;
	struct code_set set = {0};
	size_t i;

	/* The last range is of no group. */
	for (i = 0; i + 1 < category_range_count; i++)
		if (groups >> (category_ranges[i] & mask) & 1)
			code_set_add(arena, &set,
				category_ranges[i] >> CATEGORY_GROUP_BITS,
				(category_ranges[i + 1] >>
					CATEGORY_GROUP_BITS) -
					1);
	code_set_close(&set);
	return set;
}

bool
code_set_of_category(
	struct arena *arena, struct slice name, struct code_set *set)
{
	size_t i;

	if (slice_begins(name, "gc="))
		name = slice_from(name, 3);
	else if (slice_begins(name, "General_Category="))
		name = slice_from(name, sizeof "General_Category=" - 1);
	for (i = 0; i < LENGTH(categories); i++)
		if (has_name(&categories[i], name)) {
			*set = groups_set(arena, categories[i].groups);
			return true;
		}
	return false;
}
