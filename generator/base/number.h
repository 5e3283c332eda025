/* SPDX-License-Identifier: MIT */
/*
 * Integers from -2^64+1 to 2^64-1, so that int64_t and uint64_t are both
 * exact and nothing depends on how the host converts.
 */
#ifndef NUMBER_H
#define NUMBER_H

#include "base/text.h"

struct integer {
	bool negative; /* never for zero */
	uint64_t magnitude;
};

struct integer
integer_of(int64_t value);

struct integer
integer_of_unsigned(uint64_t value);

/* <0, 0, >0 */
int
integer_compare(struct integer a, struct integer b);

/* Decimal, 0x… or 0b…, with an optional sign and '_' between digits. False
 * where it is not an integer or is beyond 64 bits; *overflow tells which. */
bool
integer_parse(struct slice text, struct integer *value, bool *overflow);

/* The bits that hold every value from low to high: plain binary where low is
 * not negative, else two's complement. At least 1. */
unsigned
integer_bits(struct integer low, struct integer high);

/* What an object of that many bits (1 to 64) can hold. */
struct integer
integer_lowest(unsigned bits, bool is_signed);

struct integer
integer_highest(unsigned bits, bool is_signed);

/* The value as 64 bits, two's complement. */
uint64_t
integer_pattern(struct integer value);

double
integer_real(struct integer value);

/* "-5", in the arena. */
struct slice
integer_text(struct arena *arena, struct integer value);

/* The shortest decimal text that reads back as the same double, or float. */
struct slice
real_text(struct arena *arena, double value, bool is_float);

/* Whether the one is a whole multiple of the other, which is above 0, as their
 * shortest decimals are: 0.3 is one of 0.1. */
bool
real_is_multiple(double value, bool is_float, double of);

/* A decimal number with a digit on both sides of any '.', independent of the
 * locale. False where it is not one; an overflow gives an infinity. */
bool
real_parse(struct slice text, double *value);

#endif
