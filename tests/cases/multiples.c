/* SPDX-License-Identifier: MIT */
#include "multiples.h"

#include "answers.h"

#include <math.h>

static bool
takes(const char *name, const char *value)
{
	Real real = Real_DEFAULTS;
	char text[80];

	snprintf(text, sizeof text, "{\"%s\": %s}", name, value);
	return READ(Real, &real, text);
}

/* Numbers in one text, each as the value of a member. */
static void
say_reals(const char *name, const char *values)
{
	char words[200], *word;

	snprintf(words, sizeof words, "%s", values);
	for (word = strtok(words, " "); word; word = strtok(NULL, " "))
		say_whether(takes(name, word));
}

static void
whole(void)
{
	static const int64_t values[] = {
		INT64_MIN, -2, 0, 2, 40, 1, -1, INT64_MAX};
	Whole one = Whole_DEFAULTS;
	size_t i;

	for (i = 0; i < sizeof values / sizeof *values; i++)
		say_whether(Whole_set_two(&one, values[i]));
}

static void
whole_wide(void)
{
	static const uint64_t values[] = {0, 2, 40,
		UINT64_C(0x8000000000000002), 1, UINT64_C(0x8000000000000001),
		UINT64_MAX};
	Whole one = Whole_DEFAULTS;
	size_t i;

	for (i = 0; i < sizeof values / sizeof *values; i++)
		say_whether(Whole_set_wide(&one, values[i]));
}

static void
whole_narrow(void)
{
	Whole one = Whole_DEFAULTS;
	int8_t value;

	for (value = -22; value <= 22; value++)
		say_whether(Whole_set_seven(&one, value));
	say_whether(Whole_set_seven(&one, 126));
	say_whether(Whole_set_seven(&one, -126));
	say_whether(Whole_set_seven(&one, 127));
}

static void
tenths(void)
{
	say_reals("tenth", "0 0.0 0.1 -0.1 0.2 -0.2 0.01 -0.15");
}

static void
as_decimals(void)
{
	say_reals("tenth", "0.3 0.6 0.7 1.1 2.2 0.30000000000000004 1e22 4.35");
}

static void
cents(void)
{
	say_reals("cent",
		"4.35 0.07 1.15 19.99 0.29 1.005 4.355 1e15 123456789.01");
}

static void
basis_points(void)
{
	say_reals("basis", "0.0075 0.00751 0.0001 1e-05 12.3456 12.34567");
}

static void
quarters(void)
{
	say_reals("quarter", "0.25 0.75 -1.5 0.3 1e300 0.25 0.125");
}

static void
whole_of_reals(void)
{
	say_reals("two",
		"0 2.0 10 3 -2.0 1152921504606846976.0 9007199254740994.0 "
		"1e308 1.7976931348623157e308 5e-324");
}

static void
far_apart(void)
{
	say_reals("third", "1e308 3e300 1e-308 5e-324 0.3 0.9 1.0 6e22");
}

static void
no_numbers(void)
{
	Real real = Real_DEFAULTS;

	say_whether(Real_set_tenth(&real, (double)NAN));
	say_whether(Real_set_tenth(&real, (double)INFINITY));
	say_whether(Real_set_tenth(&real, (double)-INFINITY));
}

static void
minus_zero(void)
{
	Real real = Real_DEFAULTS;

	say_whether(Real_set_tenth(&real, -0.0));
	say_whether(Real_set_two(&real, -0.0));
}

static void
singles(void)
{
	static const float values[] = {0.1f, 0.3f, 0.7f, 1.1f, 0.35f,
		16777216.0f, 3.4028234663852886e38f, 1234.5f};
	Single single = Single_DEFAULTS;
	size_t i;

	for (i = 0; i < sizeof values / sizeof *values; i++)
		say_whether(Single_set_tenth(&single, values[i]));
}

static uint32_t state;

static uint32_t
next(void)
{
	state = (state * 1103515245u + 12345u) & 0x7fffffff;
	return state;
}

/* Up to nine digits, up to seven of them behind the point. */
static double
drawn(void)
{
	uint32_t number = next(), power = number / 7 % 9, limit = 10;
	double divisor = 1;

	for (; power; power--)
		limit *= 10;
	for (power = next() / 11 % 8; power; power--)
		divisor *= 10;
	return number % limit / divisor;
}

typedef bool
setter(Real *self, double value);

static void
say_drawn(setter *set)
{
	Real real = Real_DEFAULTS;
	unsigned i, count = 0, sum = 0;

	state = 12345;
	for (i = 0; i < 4000; i++)
		if (set(&real, drawn())) {
			count++;
			sum += i;
		}
	say("%u %u", count, sum % 10007);
}

static void
by_chance(void)
{
	say_drawn(Real_set_tenth);
	say_drawn(Real_set_cent);
	say_drawn(Real_set_basis);
	say_drawn(Real_set_quarter);
	say_drawn(Real_set_third);
}

static void
by_fractions(void)
{
	Real real = Real_DEFAULTS;
	int i, count = 0;

	state = 12345;
	for (i = 0; i < 1000; i++)
		count += Real_set_cent(&real, drawn());
	say("%d", count);
}

int
main(void)
{
	ASK(whole);
	ASK(whole_wide);
	ASK(whole_narrow);
	ASK(tenths);
	ASK(as_decimals);
	ASK(cents);
	ASK(basis_points);
	ASK(quarters);
	ASK(whole_of_reals);
	ASK(far_apart);
	ASK(no_numbers);
	ASK(minus_zero);
	ASK(singles);
	ASK(by_chance);
	ASK(by_fractions);
	return 0;
}
