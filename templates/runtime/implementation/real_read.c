/* SPDX-License-Identifier: MIT */
/*---- real_read.c ---------------------------------------------------------*/

/*
 * The real that is nearest to a decimal number: by one operation that is
 * exact, or by 128 bits of a power of ten, or, where these leave a doubt, by
 * integers of any length.
 */

/* A number as it stands in a text: digits * 10^tens, further digits cut off
 * where is_cut. */
struct slot_decimal_ {
	const char *text;
	size_t length;
	uint64_t digits;
	int64_t tens;
	bool is_negative, is_integer, is_cut;
};

/* Words of numbers that are enough for any whose nearest real is in doubt, and
 * 800 digits. */
enum { SLOT_LARGE_ = 181 };

/* The first 800 digits of a number in text, and the power of ten that they are
 * times; whether others follow that are not zero. */
static bool
slot_decimal_large_(
	const struct slot_decimal_ *decimal, uint32_t *large, int64_t *tens)
{
	size_t i, kept = 0;
	bool after = false, more = false;

	large[0] = 0;
	*tens = 0;
	for (i = 0; i < decimal->length; i++) {
		char c = decimal->text[i];

		if (c == 'e' || c == 'E')
			break;
		if (c == '.')
			after = true;
		if (c < '0' || c > '9')
			continue;
		if (kept < 800) {
			slot_large_add_(
				large, 10, SLOT_CAST(uint32_t, c - '0'));
			kept += large[0] != 0;
			*tens -= after;
		} else {
			more |= c != '0';
			*tens += !after;
		}
	}
	/* The exponent is what the digits kept before left of it. */
	if (i < decimal->length) {
		bool is_minus = decimal->text[i + 1] == '-';
		int64_t written = 0;

		for (i++; i < decimal->length; i++)
			if (decimal->text[i] >= '0' && written < 100000)
				written = written * 10 +
					(decimal->text[i] - '0');
		*tens += is_minus ? -written : written;
	}
	return more;
}

#if SLOT_SMALL_REALS_
static int
slot_large_bits_(const uint32_t *large)
{
	uint32_t top = large[large[0]];
	int bits = SLOT_CAST(int, large[0] * 32);

	for (; !(top >> 31); top <<= 1)
		bits--;
	return bits;
}

/* The quotient of so many bits; whether there is a rest. Both are changed. */
static uint64_t
slot_large_divide_(uint32_t *left, uint32_t *right, unsigned bits, bool *more)
{
	uint64_t quotient = 0;

	slot_large_twos_(right, bits - 1);
	for (; bits > 0; bits--) {
		quotient <<= 1;
		if (slot_large_compare_(left, right) >= 0) {
			slot_large_less_(left, left, right);
			quotient |= 1;
		}
		slot_large_add_(left, 2, 0);
	}
	*more |= left[0] != 0;
	return quotient;
}

/* The nearest real with a significand of that many bits, 53 or 24, as IEEE 754
 * has its bits; of two the even one. Infinity where it is too large. */
static uint64_t
slot_nearest_(const struct slot_decimal_ *decimal, unsigned bits)
{
	int least = bits == 53 ? -1074 : -149, exponent;
	uint64_t infinity = SLOT_CAST(uint64_t, bits == 53 ? 2047 : 255)
		<< (bits - 1);
	uint32_t left[SLOT_LARGE_], right[SLOT_LARGE_];
	uint64_t result, rest;
	unsigned drop;
	int64_t tens;
	bool more;

	if (decimal->digits == 0 || decimal->tens < -342)
		return 0;
	if (decimal->tens > 308)
		return infinity;
	more = slot_decimal_large_(decimal, left, &tens);
	slot_large_set_(right, 1);
	slot_large_fives_(tens > 0 ? left : right, tens > 0 ? tens : -tens);
	/* One bit more than there is room for, or two. */
	exponent = slot_large_bits_(left) - slot_large_bits_(right) +
		SLOT_CAST(int, tens) - SLOT_CAST(int, bits) - 1;
	if (exponent < least - 1)
		exponent = least - 1;
	tens -= exponent;
	slot_large_twos_(tens > 0 ? left : right, tens > 0 ? tens : -tens);
	result = slot_large_divide_(left, right, bits + 2, &more);
	drop = result >> (bits + 1) ? 2 : 1;
	rest = (result << 1 | more) & slot_ones(drop + 1);
	result >>= drop;
	result += rest + (result & 1) > SLOT_CAST(uint64_t, 1) << drop;
	result += SLOT_CAST(uint64_t, exponent + SLOT_CAST(int, drop) - least)
		<< (bits - 1);
	return result < infinity ? result : infinity;
}
#else
/* How a number in text compares with twice-and-one times 2^exponent,
 * exactly. */
static int
slot_decimal_compare_(
	const struct slot_decimal_ *decimal, uint64_t odd, int exponent)
{
	uint32_t left[SLOT_LARGE_], right[SLOT_LARGE_];
	int64_t tens, twos;
	bool more = slot_decimal_large_(decimal, left, &tens);
	int order;

	slot_large_set_(right, odd);
	slot_large_fives_(tens > 0 ? left : right, tens > 0 ? tens : -tens);
	twos = tens - exponent;
	slot_large_twos_(twos > 0 ? left : right, twos > 0 ? twos : -twos);
	order = slot_large_compare_(left, right);
	return order == 0 && more ? 1 : order;
}

/* The nearest real with a significand of that many bits, 53 or 24, as IEEE 754
 * has its bits; of two the even one. Infinity where it is too large. */
static uint64_t
slot_nearest_(const struct slot_decimal_ *decimal, unsigned bits)
{
	int least = bits == 53 ? -1074 : -149, exponent, lowest;
	uint64_t infinity = SLOT_CAST(uint64_t, bits == 53 ? 2047 : 255)
		<< (bits - 1);
	uint64_t digits = decimal->digits, rest, half, result;
	unsigned zeros, drop;
	slot_wide_ power, high, low;
	bool is_exact, up;

	if (digits == 0 || decimal->tens < -342)
		return 0;
	if (decimal->tens > 308)
		return infinity;
	zeros = slot_leading_zeros_(digits);
	digits <<= zeros;
	power = slot_power_of_10_(SLOT_CAST(int, decimal->tens));
	is_exact = decimal->tens >= 0 && decimal->tens <= 55 &&
		!decimal->is_cut;
	high = slot_multiply_(digits, power.high);
	low = slot_multiply_(digits, power.low);
	high.low += low.high;
	high.high += high.low < low.high;
	/* The value is high.high and 128 more bits, times 2^(exponent -
	 * 191). */
	exponent = slot_exponent_of_10_(SLOT_CAST(int, decimal->tens)) + 64 -
		SLOT_CAST(int, zeros);
	lowest = exponent - (high.high >> 63 ? 0 : 1) - SLOT_CAST(int, bits) +
		1;
	if (lowest < least)
		lowest = least;
	if (lowest - (exponent - 63) > 64)
		return 0;
	drop = SLOT_CAST(unsigned, lowest - (exponent - 63));
	result = drop == 64 ? 0 : high.high >> drop;
	rest = high.high & slot_ones(drop);
	half = SLOT_CAST(uint64_t, 1) << (drop - 1);
	if (rest > half || (rest == half && (high.low | low.low) != 0))
		up = true;
	else if (is_exact)
		up = rest == half && (result & 1) != 0;
	else if (rest + 1 < half && (!decimal->is_cut || rest + 40 < half))
		up = false;
	else if (rest + 1 == half && !decimal->is_cut &&
		high.low != slot_ones(64))
		up = false;
	else {
		int order = slot_decimal_compare_(
			decimal, result * 2 + 1, lowest - 1);

		up = order > 0 || (order == 0 && (result & 1) != 0);
	}
	result += up;
	result += SLOT_CAST(uint64_t, lowest - least) << (bits - 1);
	return result < infinity ? result : infinity;
}

#endif /* SLOT_SMALL_REALS_ */

/* The bits of the double, or of the float. */
static uint64_t
slot_decimal_bits_(const struct slot_decimal_ *decimal, bool is_float)
{
	return slot_nearest_(decimal, is_float ? 24 : 53) |
		SLOT_CAST(uint64_t, decimal->is_negative)
		<< (is_float ? 31 : 63);
}

static double
slot_decimal_double_(const struct slot_decimal_ *decimal)
{
#if defined(__FLT_EVAL_METHOD__) && __FLT_EVAL_METHOD__ == 0 && \
	!SLOT_SMALL_REALS_
	/* Both are exact, so that one operation rounds once. */
	static const double tens[] = {1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7,
		1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18,
		1e19, 1e20, 1e21, 1e22};

	if (decimal->digits >> 53 == 0 && decimal->tens >= -22 &&
		decimal->tens <= 22) {
		double real = SLOT_CAST(double, decimal->digits);

		real = decimal->tens < 0 ? real / tens[-decimal->tens]
					 : real * tens[decimal->tens];
		return decimal->is_negative ? -real : real;
	}
#endif
	return slot_double_of_bits(slot_decimal_bits_(decimal, false));
}

#if !SLOT_SMALL_REALS_
static float
slot_decimal_float_(const struct slot_decimal_ *decimal)
{
	return slot_float_of_bits(slot_decimal_bits_(decimal, true));
}
#endif
