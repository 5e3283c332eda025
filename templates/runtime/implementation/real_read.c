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

/* Enough for any number whose nearest real is in doubt, and 800 digits. */
struct slot_large_ {
	uint32_t count, words[180]; /* the lowest first */
};

static void
slot_large_add_(struct slot_large_ *large, uint32_t factor, uint32_t term)
{
	uint64_t carry = term;
	uint32_t i;

	for (i = 0; i < large->count; i++) {
		carry += SLOT_CAST(uint64_t, large->words[i]) * factor;
		large->words[i] = SLOT_CAST(uint32_t, carry & 0xffffffff);
		carry >>= 32;
	}
	if (carry)
		large->words[large->count++] = SLOT_CAST(uint32_t, carry);
}

static void
slot_large_fives_(struct slot_large_ *large, int64_t count)
{
	for (; count >= 13; count -= 13)
		slot_large_add_(large, 1220703125, 0);
	for (; count > 0; count--)
		slot_large_add_(large, 5, 0);
}

static void
slot_large_twos_(struct slot_large_ *large, int64_t count)
{
	uint32_t words = SLOT_CAST(uint32_t, count / 32), i;

	slot_large_add_(large, SLOT_CAST(uint32_t, 1) << count % 32, 0);
	for (i = large->count; i-- > 0;)
		large->words[i + words] = large->words[i];
	memset(large->words, 0, words * sizeof *large->words);
	large->count += words;
}

static int
slot_large_compare_(const struct slot_large_ *a, const struct slot_large_ *b)
{
	uint32_t i;

	if (a->count != b->count)
		return a->count < b->count ? -1 : 1;
	for (i = a->count; i-- > 0;)
		if (a->words[i] != b->words[i])
			return a->words[i] < b->words[i] ? -1 : 1;
	return 0;
}

/* How a number in text compares with twice-and-one times 2^exponent,
 * exactly. */
static int
slot_decimal_compare_(
	const struct slot_decimal_ *decimal, uint64_t odd, int exponent)
{
	struct slot_large_ left, right;
	int64_t tens = 0, twos;
	size_t i, kept = 0;
	bool after = false, more = false;
	int order;

	left.count = right.count = 0;
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
				&left, 10, SLOT_CAST(uint32_t, c - '0'));
			kept += left.count != 0;
			tens -= after;
		} else {
			more |= c != '0';
			tens += !after;
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
		tens += is_minus ? -written : written;
	}
	slot_large_add_(&right, 0, SLOT_CAST(uint32_t, odd >> 32));
	if (right.count) {
		slot_large_twos_(&right, 32);
		right.words[0] = SLOT_CAST(uint32_t, odd & 0xffffffff);
	} else {
		slot_large_add_(
			&right, 0, SLOT_CAST(uint32_t, odd & 0xffffffff));
	}
	slot_large_fives_(tens > 0 ? &left : &right, tens > 0 ? tens : -tens);
	twos = tens - exponent;
	slot_large_twos_(twos > 0 ? &left : &right, twos > 0 ? twos : -twos);
	order = slot_large_compare_(&left, &right);
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

/* Whether to do without what the compiler would call a function for. */
#if !defined(SLOT_SOFT_DOUBLE_)
#if defined(__OPTIMIZE_SIZE__) && defined(__SOFTFP__)
#define SLOT_SOFT_DOUBLE_ 1
#else
#define SLOT_SOFT_DOUBLE_ 0
#endif
#endif

static double
slot_decimal_double_(const struct slot_decimal_ *decimal)
{
	uint64_t bits;

#if defined(__FLT_EVAL_METHOD__) && __FLT_EVAL_METHOD__ == 0 && \
	!SLOT_SOFT_DOUBLE_
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
	bits = slot_nearest_(decimal, 53);
	return slot_double_of_bits(
		bits | SLOT_CAST(uint64_t, decimal->is_negative) << 63);
}

static float
slot_decimal_float_(const struct slot_decimal_ *decimal)
{
	uint64_t bits = slot_nearest_(decimal, 24);

	return slot_float_of_bits(
		bits | SLOT_CAST(uint64_t, decimal->is_negative) << 31);
}
