/* SPDX-License-Identifier: MIT */
#include "counted.h"

#include "answers.h"

#include <math.h>

/* Lists of JSON, each as what the object has. */
#define SAY_OF_LISTS(C, ...) \
	do { \
		static const char *const lists_[] = {__VA_ARGS__}; \
		char text_[100]; \
		size_t i_; \
		for (i_ = 0; i_ < sizeof lists_ / sizeof *lists_; i_++) { \
			snprintf(text_, sizeof text_, "{\"x\":[%s]}", \
				lists_[i_]); \
			SAY_WHETHER_READ(C, text_); \
		} \
	} while (0)

/* clang-format off */
#define LISTS(function, C, ...) \
	static void function(void) { SAY_OF_LISTS(C, __VA_ARGS__); }
LISTS(least, Least, "0,1", "0,1,2", "", "0")
LISTS(most, Most, "", "0,1", "0,1,2")
LISTS(between, Between, "0,1", "0,1,2", "0,1,2,3", "0", "0,1,2,3,4")
LISTS(bounded, Bounded, "0,1", "0,1,2", "0,1,2,3", "0", "0,1,2,3,4",
	"0,1,2,3,4,5,6,7,8")
LISTS(exact, Exact, "0,1", "0,1,2", "0,1,2,3", "")
LISTS(five, Five, "0,1,2,3,4", "0,1,2,3,4,5", "0,1,2", "0,1,2,3")
LISTS(four, Four, "", "0,1,2,3", "0,1,2,3,4", "0,1,2,3,4,5")
LISTS(unique_numbers, Whole, "1,2", "1,1", "1,2,1", "", "5", "-1,1,0",
	"2147483647,-2147483648,2147483647")
LISTS(unique_reals, Real, "1.0,1.00,1", "0.1,0.2", "0.0,-0.0",
	"0.30000000000000004,0.3", "1e300,1e301")
LISTS(unique_texts, Text, "\"foo\",\"bar\",\"baz\"", "\"foo\",\"bar\",\"foo\"",
	"\"a\",\"A\"", "\"\",\"\"", "\"\\u00e9\",\"e\\u0301\"", "\"ab\",\"a\"")
LISTS(unique_sides, Sides, "\"buy\",\"sell\"", "\"sell\",\"sell\"",
	"\"sell\",\"buy\",\"sell\"")
LISTS(together, Both, "\"ab\"", "\"ab\",\"cd\",\"ef\"", "",
	"\"ab\",\"cd\",\"ef\",\"gh\"", "\"ab\",\"c\"", "\"ab\",\"ab\"")
/* clang-format on */

static void
one_more(void)
{
	Four four = Four_DEFAULTS;
	int i;

	for (i = 0; i < 6; i++)
		say_whether(Four_append_x(&four, i));
	say("%d", (int)Four_count_x(&four));
	Four_release(&four);
}

static void
one_less(void)
{
	Five five = Five_DEFAULTS;
	size_t i;

	for (i = 0; i < 7; i++)
		SLOT_IGNORE(Five_append_x(&five, (int)i));
	for (i = 0; i < 4; i++)
		say_whether(Five_remove_x(&five, 0));
	for (i = 0; i < Five_count_x(&five); i++)
		say("%d", Five_get_x(&five, i));
	Five_release(&five);
}

static void
unique_nan(void)
{
	Real real = Real_DEFAULTS;

	SLOT_IGNORE(Real_append_x(&real, (double)NAN));
	say_whether(Real_append_x(&real, (double)NAN));
	Real_release(&real);
}

/* "x: 1 stands twice, at 0 and 2" */
static void
say_where(const char *text)
{
	char message[200];
	Whole whole = Whole_DEFAULTS;
	int value, first, second;

	SLOT_IGNORE(READ(Whole, &whole, text));
	slot_json_message(&reader, "", message, sizeof message);
	if (sscanf(strstr(message, "x: "), "x: %d stands twice, at %d and %d",
		    &value, &first, &second) == 3)
		say("%d %d %d", value, first, second);
	Whole_release(&whole);
}

static void
where(void)
{
	say_where("{\"x\":[1,2,1]}");
	say_where("{\"x\":[5,6,7,6]}");
	say_where("{\"x\":[3,3]}");
}

static uint32_t state;

static uint32_t
next(void)
{
	state = (state * 1103515245u + 12345u) & 0x7fffffff;
	return state;
}

/* The text of a list by chance; how many elements it has. */
static uint32_t
draw(char *text, size_t size)
{
	uint32_t count, modulus, i;
	size_t length = (size_t)snprintf(text, size, "{\"x\":[");

	next();
	count = state / 16 % 40;
	modulus = 1u << (4 + state / 4096 % 10);
	for (i = 0; i < count; i++)
		length += (size_t)snprintf(text + length, size - length, "%s%u",
			i ? "," : "", next() / 64 % modulus);
	snprintf(text + length, size - length, "]}");
	return count;
}

static void
unique_by_chance(void)
{
	char text[400];
	int i, those = 0, sum = 0, large = 0;

	state = 4711;
	for (i = 0; i < 400; i++) {
		Whole whole = Whole_DEFAULTS;
		uint32_t count = draw(text, sizeof text);
		bool unique = READ(Whole, &whole, text);

		those += unique;
		sum += unique ? i : 0;
		large += unique && count > 16;
		Whole_release(&whole);
	}
	say("%d %d %d", those, sum, large);
}

int
main(void)
{
	ASK(least);
	ASK(most);
	ASK(between);
	ASK(bounded);
	ASK(exact);
	ASK(five);
	ASK(four);
	ASK(one_more);
	ASK(one_less);
	ASK(unique_numbers);
	ASK(unique_reals);
	ASK(unique_nan);
	ASK(unique_texts);
	ASK(unique_sides);
	ASK(where);
	ASK(unique_by_chance);
	ASK(together);
	return 0;
}
