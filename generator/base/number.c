/* SPDX-License-Identifier: MIT */
/*
 * An integer is a sign and 64 bits, so that nothing wraps before it is asked
 * for as a pattern. Numbers are read and written by hand, or by the C library
 * where it alone is exact (doubles), never by way of the locale.
 */
#include "base/number.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/character.h"

struct integer
integer_of(int64_t value)
{
	struct integer integer = {
		value < 0, value < 0 ? 0 - (uint64_t)value : (uint64_t)value};

	return integer;
}

struct integer
integer_of_unsigned(uint64_t value)
{
	struct integer integer = {false, value};

	return integer;
}

int
integer_compare(struct integer a, struct integer b)
{
	int order = (a.magnitude > b.magnitude) - (a.magnitude < b.magnitude);

	if (a.negative != b.negative)
		return a.negative ? -1 : 1;
	return a.negative ? -order : order;
}

bool
integer_parse(struct slice text, struct integer *value, bool *overflow)
{
	unsigned base = 10;
	bool negative = false, digits = false;
	uint64_t magnitude = 0;
	size_t i = 0;

	*overflow = false;
	if (i < text.length && (text.bytes[i] == '-' || text.bytes[i] == '+'))
		negative = text.bytes[i++] == '-';
	if (i + 1 < text.length && text.bytes[i] == '0') {
		char letter = text.bytes[i + 1];

		base = letter == 'x' || letter == 'X'    ? 16
			: letter == 'b' || letter == 'B' ? 2
							 : 10;
		i += base == 10 ? 0 : 2;
	}
	for (; i < text.length; i++) {
		unsigned digit = digit_value(text.bytes[i]);

		if (text.bytes[i] == '_' && digits && i + 1 < text.length)
			continue;
		if (digit >= base)
			return false;
		digits = true;
		if (magnitude > (UINT64_MAX - digit) / base)
			*overflow = true;
		magnitude = magnitude * base + digit;
	}
	value->negative = negative && magnitude != 0;
	value->magnitude = magnitude;
	return digits && !*overflow;
}

static unsigned
bit_length(uint64_t value)
{
	unsigned bits = 0;

	for (; value; value >>= 1)
		bits++;
	return bits;
}

unsigned
integer_bits(struct integer low, struct integer high)
{
	unsigned bits = bit_length(high.magnitude);

	if (low.negative) {
		unsigned below = bit_length(low.magnitude - 1);

		if (high.negative)
			bits = 0;
		return (below > bits ? below : bits) + 1;
	}
	return bits ? bits : 1;
}

struct integer
integer_lowest(unsigned bits, bool is_signed)
{
	struct integer value = {false, 0};

	if (is_signed) {
		value.negative = true;
		value.magnitude = (uint64_t)1 << (bits - 1);
	}
	return value;
}

struct integer
integer_highest(unsigned bits, bool is_signed)
{
	struct integer value = {false, UINT64_MAX >> (64 - bits)};

	if (is_signed)
		value.magnitude >>= 1;
	return value;
}

uint64_t
integer_pattern(struct integer value)
{
	return value.negative ? 0 - value.magnitude : value.magnitude;
}

double
integer_real(struct integer value)
{
	double real = (double)value.magnitude;

	return value.negative ? -real : real;
}

struct slice
integer_text(struct arena *arena, struct integer value)
{
	static const char few[10][2] = {
		"0", "1", "2", "3", "4", "5", "6", "7", "8", "9"};
	char text[NUMBER_DIGITS];

	if (value.magnitude < 10 && !value.negative)
		return (struct slice){few[value.magnitude], 1};
	return TEXT_JOIN(arena, value.negative ? SLICE("-") : SLICE(""),
		number_digits(text, value.magnitude));
}

struct slice
real_text(struct arena *arena, double value, bool is_float)
{
	struct slice text = {NULL, 0};
	int digits;

	/* Most: and 90 reads better than the shortest %g, 9e+01. */
	if (value > -1e15 && value < 1e15 &&
		value == (double)(long long)value &&
		!(value == 0 && signbit(value)))
		return integer_text(arena, integer_of((long long)value));
	for (digits = 1; digits <= 17; digits++) {
		double again;

		text = text_format(arena, "%.*g", digits, value);
		if (!real_parse(text, &again))
			continue;
		if (is_float ? (float)again == (float)value : again == value)
			break;
	}
	return text;
}

/* strtod's grammar narrowed to what the schema language calls a number. */
static bool
real_is_well_formed(struct slice text)
{
	bool before = false, after = false, point = false;
	size_t i = 0;

	if (i < text.length && (text.bytes[i] == '-' || text.bytes[i] == '+'))
		i++;
	for (; i < text.length && is_digit(text.bytes[i]); i++)
		before = true;
	if (i < text.length && text.bytes[i] == '.') {
		point = true;
		for (i++; i < text.length && is_digit(text.bytes[i]); i++)
			after = true;
	}
	if (!before || point != after)
		return false;
	if (i < text.length && (text.bytes[i] == 'e' || text.bytes[i] == 'E')) {
		i++;
		if (i < text.length &&
			(text.bytes[i] == '-' || text.bytes[i] == '+'))
			i++;
		if (i == text.length)
			return false;
		while (i < text.length && is_digit(text.bytes[i]))
			i++;
	}
	return i == text.length;
}

bool
real_parse(struct slice text, double *value)
{
	/* slotgen never calls setlocale, so strtod reads the C locale's
	 * point. Long digit strings are valid; 400 bytes are more than any
	 * exactly written double needs to be told from its neighbours. */
	char copy[400];

	if (text.length >= sizeof copy || !real_is_well_formed(text))
		return false;
	memcpy(copy, text.bytes, text.length);
	copy[text.length] = '\0';
	*value = strtod(copy, NULL);
	return true;
}

/* The digits of a decimal text without its point, and the power of ten that
 * they are times. */
static uint64_t
decimal_digits(struct slice text, int *tens)
{
	uint64_t digits = 0;
	bool is_behind = false;
	size_t i;

	*tens = 0;
	for (i = 0; i < text.length && text.bytes[i] != 'e'; i++) {
		if (text.bytes[i] == '.')
			is_behind = true;
		if (text.bytes[i] < '0' || text.bytes[i] > '9')
			continue;
		digits = digits * 10 + (uint64_t)(text.bytes[i] - '0');
		*tens -= is_behind;
	}
	if (i < text.length)
		*tens += atoi(text.bytes + i + 1);
	while (digits && digits % 10 == 0) {
		digits /= 10;
		++*tens;
	}
	return digits;
}

bool
real_is_multiple(double value, bool is_float, double of)
{
	struct arena arena;
	uint64_t rest, divisor;
	int tens, of_tens;

	if (value - value != 0)
		return false;
	arena_init(&arena);
	rest = decimal_digits(real_text(&arena, value, is_float), &tens);
	divisor = decimal_digits(real_text(&arena, of, false), &of_tens);
	arena_release(&arena);
	if (rest == 0)
		return true;
	/* Without zeros at their ends, digits that are times fewer tens are no
	 * multiple of any that are times more. */
	if (tens < of_tens)
		return false;
	for (rest %= divisor; tens > of_tens; tens--)
		rest = rest * 10 % divisor;
	return rest == 0;
}
