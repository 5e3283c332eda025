/* SPDX-License-Identifier: MIT */
#include "bounds.h"

#include "answers.h"

#include <inttypes.h>
#include <math.h>

static int odd_calls[8], odd_count;

bool
is_odd(int32_t value)
{
	odd_calls[odd_count++] = value;
	return value % 2 != 0;
}

bool
Pair_check(const Pair *self, slot_fault *fault)
{
	(void)fault;
	return Pair_get_x(self) < Pair_get_y(self);
}

static void
make_at_edges(void)
{
	Edges edges;

	say_whether(Edges_try_make(&edges, NULL, .lt = 3));
	say_whether(Edges_try_make(&edges, NULL, .le = 3));
	say_whether(Edges_try_make(&edges, NULL, .le = 4));
	say_whether(Edges_try_make(&edges, NULL, .ge = 4));
	say_whether(Edges_try_make(&edges, NULL, .ge = 5));
	say_whether(Edges_try_make(&edges, NULL, .gt = 5));
	say_whether(Edges_try_make(&edges, NULL, .lt = 4));
	say_whether(Edges_try_make(&edges, NULL, .le = 5));
	say_whether(Edges_try_make(&edges, NULL, .ge = 3));
	say_whether(Edges_try_make(&edges, NULL, .gt = 4));
}

static void
set_at_edges(void)
{
	Edges edges = Edges_DEFAULTS;

	say_whether(Edges_set_lt(&edges, 3));
	say_whether(Edges_set_le(&edges, 3));
	say_whether(Edges_set_le(&edges, 4));
	say_whether(Edges_set_ge(&edges, 4));
	say_whether(Edges_set_ge(&edges, 5));
	say_whether(Edges_set_gt(&edges, 5));
	say_whether(Edges_set_lt(&edges, 4));
	say_whether(Edges_set_le(&edges, 5));
	say_whether(Edges_set_ge(&edges, 3));
	say_whether(Edges_set_gt(&edges, 4));
}

/* What each of the four takes: less, at most, at least, more. */
#define SAY_OF_FOUR(C, value) \
	do { \
		C four_ = C##_DEFAULTS; \
		say_whether(C##_set_lt(&four_, value)); \
		say_whether(C##_set_le(&four_, value)); \
		say_whether(C##_set_ge(&four_, value)); \
		say_whether(C##_set_gt(&four_, value)); \
	} while (0)
#define SAY_OF_FOUR_AND_MINUS(C, value) \
	do { \
		C four_ = C##_DEFAULTS; \
		say_whether(C##_set_lt(&four_, value)); \
		say_whether(C##_set_lt(&four_, -(value))); \
		say_whether(C##_set_le(&four_, value)); \
		say_whether(C##_set_le(&four_, -(value))); \
		say_whether(C##_set_ge(&four_, value)); \
		say_whether(C##_set_ge(&four_, -(value))); \
		say_whether(C##_set_gt(&four_, value)); \
		say_whether(C##_set_gt(&four_, -(value))); \
	} while (0)

static void
not_a_number(void)
{
	SAY_OF_FOUR(Edges, (double)NAN);
}

static void
infinite(void)
{
	SAY_OF_FOUR_AND_MINUS(Edges, (double)INFINITY);
}

static void
minus_zero(void)
{
	SAY_OF_FOUR(Zeros, -0.0);
}

static void
smallest(void)
{
	SAY_OF_FOUR_AND_MINUS(Zeros, 5e-324);
}

static void
refused_set_keeps(void)
{
	Two two = Two_make(.a = 5);

	say_whether(Two_set_a(&two, 3));
	say("%g", Two_get_a(&two));
}

static void
unset_is_not_asked(void)
{
	Edges edges = Edges_make();

	say("yes");
	SLOT_IGNORE(Edges_set_ge(&edges, 5));
	Edges_clear_ge(&edges);
	say_whether(!Edges_has_ge(&edges));
	say_whether(Edges_set_ge(&edges, 3));
	say(Edges_has_ge(&edges) ? "set" : "None");
}

static void
first_in_order(void)
{
	Two two;
	slot_fault fault;

	SLOT_IGNORE(Two_try_make(&two, &fault, .b = 3, .a = 2));
	say("%s", fault.slot == Two_SLOT_a ? "a" : "b");
}

static void
inherited_rules(void)
{
	Below below = Below_make();

	say_whether(Below_try_make(&below, NULL, .a = 3));
	say_whether(Below_try_make(&below, NULL, .a = 4));
	say_whether(Below_set_b(&below, 3.5));
	Below_set_c(&below, 3);
	say_whether(Below_get_c(&below) == 3);
}

static void
frozen_is_asked(void)
{
	Cold cold;

	say_whether(Cold_try_make(&cold, NULL, .a = 3));
	say_whether(Cold_try_make(&cold, NULL, .a = 4));
}

static void
frozen_is_not_set(void)
{
	Cold cold = Cold_make();

	say_whether(slot_set_named(&Cold_class, &cold, "a", 1, slot_real(5)) ==
		SLOT_OK);
}

static void
replace_asks(void)
{
	Two one = Two_make(.a = 5), other;

	say_whether(Two_try_replace(&other, NULL, &one, .a = 3));
	say_whether(Two_try_replace(&other, NULL, &one, .a = 6));
	say("%g", Two_get_a(&one));
}

static void
validate_finds(void)
{
	Two two = Two_make();

	say_whether(Two_validate(&two, NULL, NULL) == 0);
	two.b = 3;
	say_whether(Two_validate(&two, NULL, NULL) == 0);
}

static void
past_the_rules(void)
{
	Two two = Two_make();

	two.a = 3;
	say("%g", Two_get_a(&two));
}

static void
one_of_texts(void)
{
	static const char *const texts[] = {
		"a", "b", "abc", "c", "", "ab", "A", "a "};
	Named named = Named_DEFAULTS;
	size_t i;

	for (i = 0; i < sizeof texts / sizeof *texts; i++)
		say_whether(Named_set_kind(&named, texts[i]));
	Named_release(&named);
}

static void
elements(void)
{
	static const char *const texts[] = {"[]", "[4,5]", "[4,3]", "[3,4]"};
	char text[40];
	size_t i;

	for (i = 0; i < sizeof texts / sizeof *texts; i++) {
		Listed listed = Listed_DEFAULTS;

		snprintf(text, sizeof text, "{\"items\":%s}", texts[i]);
		say_whether(READ(Listed, &listed, text));
		Listed_release(&listed);
	}
}

static void
both_are_asked(void)
{
	static const int values[] = {3, 4, 11, -1};
	Odd odd = Odd_DEFAULTS;
	size_t i;

	odd_count = 0;
	for (i = 0; i < sizeof values / sizeof *values; i++)
		say_whether(Odd_try_make(&odd, NULL, .x = values[i]));
	for (i = 0; i < (size_t)odd_count; i++)
		say("%d", odd_calls[i]);
}

static void
as_a_whole(void)
{
	Pair pair;

	say_whether(Pair_try_make(&pair, NULL, .x = 3, .y = 4));
	say_whether(Pair_try_make(&pair, NULL, .x = 4, .y = 3));
	say_whether(Pair_try_make(&pair, NULL, .x = 4, .y = 4));
}

static void
as_a_whole_when_set(void)
{
	Pair pair = Pair_make();

	Pair_set_x(&pair, 5);
	say_whether(Pair_get_x(&pair) == 5);
}

/* {"name": value} */
static const char *
member(const char *name, const char *value)
{
	static char text[100];

	snprintf(text, sizeof text, "{\"%s\": %s}", name, value);
	return text;
}

/* The words of a text, each as the value of a member. */
#define SAY_OF_EACH(C, name, words) \
	do { \
		char words_[] = words, *word_; \
		for (word_ = strtok(words_, " "); word_; \
			word_ = strtok(NULL, " ")) \
			SAY_WHETHER_READ(C, member(name, word_)); \
	} while (0)

#define WHOLE "-1 9223372036854775807 -9223372036854775808 -2 0"

/* clang-format off */
static void whole_ge(void) { SAY_OF_EACH(Whole, "ge", WHOLE); }
static void whole_gt(void) { SAY_OF_EACH(Whole, "gt", WHOLE); }
static void whole_le(void) { SAY_OF_EACH(Whole, "le", WHOLE); }
static void whole_lt(void) { SAY_OF_EACH(Whole, "lt", WHOLE); }
/* clang-format on */

static void
whole_beyond(void)
{
	SAY_OF_EACH(Whole, "ge", "9223372036854775808 36893488147419103232");
}

/* At a bound, its neighbours, and whole numbers around. */
static void
real_around(const char *name, double bound)
{
	int above = (int)ceil(bound + 1), below = (int)floor(bound - 1);
	char words[300], *word;

	snprintf(words, sizeof words, "%.17g %.17g %.17g %d %d.0 %d %d.0",
		bound, nextafter(bound, HUGE_VAL), nextafter(bound, -HUGE_VAL),
		above, above, below, below);
	for (word = strtok(words, " "); word; word = strtok(NULL, " "))
		SAY_WHETHER_READ(Real, member(name, word));
}

#define REAL(name) \
	static void real_##name(void) \
	{ \
		real_around(#name "_a", 1.5); \
		real_around(#name "_b", -1.5); \
		real_around(#name "_c", 10); \
	}
/* clang-format off */
REAL(ge)
REAL(gt)
REAL(le)
REAL(lt)
/* clang-format on */

static void
whole_together(void)
{
	SAY_OF_EACH(Both, "a", "0 2 10 -1 1 11");
	SAY_OF_EACH(Both, "b", "0 9223372036854775810 -2 9223372036854775809");
	SAY_OF_EACH(Both, "c", "0 -9223372036854775808 -1 2");
	SAY_OF_EACH(Both, "d", "0 10 -1 11");
	SAY_OF_EACH(Both, "e", "1 2 9 -1 0 10");
}

static void
real_together(void)
{
	SAY_OF_EACH(Both, "f", "0 2.0 10 -2 11 3");
	SAY_OF_EACH(Both, "g", "0 2 10.0 -2 3");
	SAY_OF_EACH(Both, "h", "-2.0 10.0 11.0 3.0");
	SAY_OF_EACH(Both, "i", "0.0 2.0 10.0 -1.0 11.5 11");
}

#define SINGLE "0.1 0.1000000015 0.0999999999 0.10000001 0.09999999"

static void
single_precision(void)
{
	SAY_OF_EACH(Single, "least", SINGLE);
	SAY_OF_EACH(Single, "more", SINGLE);
}

static void
no_whole_number(void)
{
	SAY_OF_EACH(Typed, "i", "\"3\" true null 1.5 3");
}

static void
no_real_number(void)
{
	SAY_OF_EACH(Typed, "d", "\"3\" true null 1.5 3");
}

static void
no_text(void)
{
	SAY_OF_EACH(Typed, "s", "3 null \"3\"");
	SAY_OF_EACH(Typed, "b", "1 0 \"true\" true");
}

int
main(void)
{
	ASK(make_at_edges);
	ASK(set_at_edges);
	ASK(not_a_number);
	ASK(infinite);
	ASK(minus_zero);
	ASK(smallest);
	ASK(refused_set_keeps);
	ASK(unset_is_not_asked);
	ASK(first_in_order);
	ASK(inherited_rules);
	ASK(frozen_is_asked);
	ASK(frozen_is_not_set);
	ASK(replace_asks);
	ASK(validate_finds);
	ASK(past_the_rules);
	ASK(one_of_texts);
	ASK(elements);
	ASK(both_are_asked);
	ASK(as_a_whole);
	ASK(as_a_whole_when_set);
	ASK(whole_ge);
	ASK(whole_gt);
	ASK(whole_le);
	ASK(whole_lt);
	ASK(whole_beyond);
	ASK(real_ge);
	ASK(real_gt);
	ASK(real_le);
	ASK(real_lt);
	ASK(whole_together);
	ASK(real_together);
	ASK(single_precision);
	ASK(no_whole_number);
	ASK(no_real_number);
	ASK(no_text);
	return 0;
}
