/* SPDX-License-Identifier: MIT */
/*---- real_print.c --------------------------------------------------------*/

/*
 * The shortest digits of a real, by Raffaello Giulietti's method (The Schubfach
 * way to render doubles, 2020). It is significand * 2^exponent; its neighbour
 * below is half as far away where is_uneven says so. What is read is exact: the
 * value and the two middles to its neighbours are scaled by a power of ten, all
 * bits below a quarter folded into the lowest.
 */
#if SLOT_SMALL_REALS_
/*
 * By Robert G. Burger's and R. Kent Dybvig's (Printing Floating-Point Numbers
 * Quickly and Accurately, 1996), with integers of any length: value / scale is
 * the number, a quarter of what is between it and its neighbour above is
 * unit / scale. Digits come out from the highest on, till what they make so far
 * is nearer to it than to any other real.
 */
enum { SLOT_PRINTED_ = 42 };

static void
slot_large_tens_(uint32_t *large, int count)
{
	slot_large_fives_(large, count);
	slot_large_twos_(large, count);
}

static uint64_t
slot_shortest_(uint64_t significand, int exponent, bool is_uneven, int *tens)
{
	uint32_t value[SLOT_PRINTED_], unit[SLOT_PRINTED_],
		scale[SLOT_PRINTED_], rest[SLOT_PRINTED_], odd;
	uint64_t digits = 0;
	bool is_open = (significand & 1) != 0, down, up;
	int twos = 63 - SLOT_CAST(int, slot_leading_zeros_(significand)) +
		exponent,
	    /* a power of ten above the number */
		k = ((twos * 1233 + (512 << 12)) >> 12) - 510;

	slot_large_set_(value, 4 * significand);
	slot_large_set_(unit, 1);
	slot_large_set_(scale, 4);
	if (exponent > 0) {
		slot_large_twos_(value, exponent);
		slot_large_twos_(unit, exponent);
	} else {
		slot_large_twos_(scale, -exponent);
	}
	if (k > 0) {
		slot_large_tens_(scale, k);
	} else {
		slot_large_tens_(value, -k);
		slot_large_tens_(unit, -k);
	}
	for (;; k--) {
		for (odd = 0; slot_large_compare_(value, scale) >= 0; odd++)
			slot_large_less_(value, value, scale);
		digits = digits * 10 + odd;
		slot_large_less_(rest, scale, value); /* to the next digit */
		slot_large_add_(unit, 2, 0);
		up = slot_large_compare_(rest, unit) < !is_open;
		if (is_uneven) /* half as far below */
			slot_large_add_(value, 2, 0);
		down = slot_large_compare_(value, unit) < !is_open;
		if (down || up)
			break;
		slot_large_add_(value, is_uneven ? 5 : 10, 0);
		slot_large_add_(unit, 5, 0);
	}
	if (is_uneven)
		slot_large_add_(rest, 2, 0);
	*tens = k;
	if (down && up)
		up = slot_large_compare_(value, rest) >
			-SLOT_CAST(int, odd & 1);
	return digits + up;
}
#else
static uint64_t
slot_scale_(slot_wide_ power, uint64_t value)
{
	slot_wide_ low = slot_multiply_(power.low, value),
		   high = slot_multiply_(power.high, value);
	uint64_t rest = high.low + low.high;

	return (high.high + (rest < low.high)) | (rest > 1);
}

static uint64_t
slot_shortest_(uint64_t significand, int exponent, bool is_uneven, int *tens)
{
	/* floor(log10(2^exponent)), or of three quarters of it */
	int64_t log = SLOT_CAST(int64_t, exponent) * 1262611 -
		(is_uneven ? 524031 : 0);
	int k = SLOT_CAST(int, (log + (SLOT_CAST(int64_t, 512) << 22)) >> 22) -
		512;
	int shift = exponent + slot_exponent_of_10_(-k) + 1;
	uint64_t odd = significand & 1, quarter, ten, lower, upper, value,
		 middle;
	slot_wide_ power = slot_power_of_10_(-k);
	bool down, up;

	if (-k < 0 || -k > 55) { /* rounded up where it is not exact */
		power.low++;
		power.high += power.low == 0;
	}
	value = slot_scale_(power, 4 * significand << shift);
	lower = slot_scale_(power, (4 * significand - 2 + is_uneven) << shift) +
		odd;
	upper = slot_scale_(power, (4 * significand + 2) << shift) - odd;
	quarter = value / 4;
	if (quarter >= 10) { /* one digit less? */
		ten = quarter / 10;
		down = lower <= 40 * ten;
		up = 40 * ten + 40 <= upper;
		if (down != up) {
			*tens = k + 1;
			return ten + up;
		}
	}
	*tens = k;
	down = lower <= 4 * quarter;
	up = 4 * quarter + 4 <= upper;
	if (down != up)
		return quarter + up;
	middle = 4 * quarter + 2;
	return quarter +
		(value > middle || (value == middle && (quarter & 1) != 0));
}
#endif /* SLOT_SMALL_REALS_ */

#if SLOT_SMALL_
static char *
slot_digits_before_(char *end, uint64_t number)
{
	/* Without what a machine calls a function for. */
	uint32_t high = SLOT_CAST(uint32_t, number >> 32),
		 low = SLOT_CAST(uint32_t, number & 0xffffffff), upper, lower;

	do {
		upper = high % 10 << 16 | low >> 16;
		lower = upper % 10 << 16 | (low & 0xffff);
		*--end = SLOT_CAST(char, '0' + lower % 10);
		high /= 10;
		low = upper / 10 << 16 | lower / 10;
	} while (high | low);
	return end;
}

static size_t
slot_digits_(char *text, uint64_t number)
{
	char digits[20], *end = digits + sizeof digits,
			 *from = slot_digits_before_(end, number);

	memcpy(text, from, SLOT_CAST(size_t, end - from));
	return SLOT_CAST(size_t, end - from);
}
#else
static const char slot_pairs_[] = "0001020304050607080910111213141516171819"
				  "2021222324252627282930313233343536373839"
				  "4041424344454647484950515253545556575859"
				  "6061626364656667686970717273747576777879"
				  "8081828384858687888990919293949596979899";

/* Digits before end; where they begin. */
static char *
slot_digits_before_(char *end, uint64_t number)
{
	while (number >= 100) {
		end -= 2;
		memcpy(end, slot_pairs_ + number % 100 * 2, 2);
		number /= 100;
	}
	if (number >= 10) {
		end -= 2;
		memcpy(end, slot_pairs_ + number * 2, 2);
	} else {
		*--end = SLOT_CAST(char, '0' + number);
	}
	return end;
}

static unsigned
slot_digit_count_(uint64_t number)
{
	static const uint64_t tens[] = {0, 10, 100, 1000, 10000, 100000,
		1000000, 10000000, 100000000, 1000000000, 10000000000,
		100000000000, 1000000000000, 10000000000000, 100000000000000,
		1000000000000000, 10000000000000000, 100000000000000000,
		1000000000000000000, 10000000000000000000u};
	/* The logarithm, as so many bits have it. */
	unsigned less = (64 - slot_leading_zeros_(number | 1)) * 1233 >> 12;

	return less + (number >= tens[less]);
}

static size_t
slot_digits_(char *text, uint64_t number)
{
	unsigned count = slot_digit_count_(number);

	slot_digits_before_(text + count, number);
	return count;
}
#endif

static char *
slot_append_(char *to, const char *bytes, int count)
{
	memcpy(to, bytes, SLOT_CAST(size_t, count));
	return to + count;
}

/* The digits of a finite number other than zero, from the fields of an IEEE one
 * with width bits of fraction; and the power of ten that they are times. */
static uint64_t
slot_real_digits_(uint64_t fraction, int exponent, int width, int *tens)
{
	int bias = width == 52 ? 1075 : 150;
	uint64_t significand = fraction;

	*tens = 0;
	if (exponent)
		significand |= SLOT_CAST(uint64_t, 1) << width;
	exponent = (exponent ? exponent : 1) - bias;
#if !SLOT_SMALL_REALS_
	if (exponent <= 0 && exponent >= -width &&
		(significand & ((SLOT_CAST(uint64_t, 1) << -exponent) - 1)) ==
			0)
		return significand >> -exponent; /* an integer */
#endif
	return slot_shortest_(significand, exponent,
		fraction == 0 && exponent > 1 - bias, tens);
}

/* Those of a number, without zeros at their end; 0 of zero. */
static uint64_t
slot_digits_of_(double number, bool is_float, int *tens)
{
	uint64_t bits = is_float ? slot_bits_of_float(SLOT_CAST(float, number))
				 : slot_bits_of_double(number),
		 digits;
	int width = is_float ? 23 : 52, exponents = is_float ? 255 : 2047;

	*tens = 0;
	if (number >= 0 && number <= 0)
		return 0;
	digits = slot_real_digits_(bits & slot_ones(SLOT_CAST(unsigned, width)),
		SLOT_CAST(int, bits >> width) & exponents, width, tens);
	while (digits % 10 == 0) {
		digits /= 10;
		++*tens;
	}
	return digits;
}

/* As Python's repr, but that numbers from 1e15 on, of a float from 1e6, have an
 * exponent where fewer digits tell them. */
size_t
slot_real_text(double number, bool is_float, char *text)
{
	char digits[20], *end = digits + sizeof digits, *start, *to = text;
	int tens, count, point, least = is_float ? 6 : 15;

	if (isnan(number)) {
		memcpy(text, "nan", 4);
		return 3;
	}
	if (isinf(number)) {
		memcpy(text, number < 0 ? "-inf" : "inf", number < 0 ? 5 : 4);
		return number < 0 ? 4 : 3;
	}
	if (slot_bits_of_double(number) >> 63)
		*to++ = '-';
	start = slot_digits_before_(
		end, slot_digits_of_(number, is_float, &tens));
	count = SLOT_CAST(int, end - start);
	point = count + tens;
	if (point < -3 || point > (count > least ? count : least)) {
		*to++ = *start++;
		if (count > 1)
			*to++ = '.';
		to = slot_append_(to, start, count - 1);
		*to++ = 'e';
		*to++ = point > 0 ? '+' : '-';
		point = point > 0 ? point - 1 : 1 - point;
		if (point < 10)
			*to++ = '0';
		to += slot_digits_(to, SLOT_CAST(uint64_t, point));
	} else if (point <= 0) {
		to = slot_append_(to, "0.000", 2 - point);
		to = slot_append_(to, start, count);
	} else if (count > point) {
		to = slot_append_(to, start, point);
		*to++ = '.';
		to = slot_append_(to, start + point, count - point);
	} else {
		to = slot_append_(to, start, count);
		to = slot_append_(to, "0000000000000000", point - count);
		to = slot_append_(to, ".0", 2);
	}
	*to = 0;
	return SLOT_CAST(size_t, to - text);
}

#if !defined(SLOTGEN_NO_JSON)
/* digits * 10^tens as Python writes it: 2.0, 0.0001, 1e-05 but without the
 * needless 0. */
static size_t
slot_decimal_text_(char *text, uint64_t number, int tens)
{
	char digits[20], *start, *end = digits + sizeof digits;
	int count, point, zeros;
	char *to = text;

#if !SLOT_SMALL_REALS_ /* where there are none */
	/* Zeros at the end, of which there may be 16. */
	while (number % 100000000 == 0) {
		number /= 100000000;
		tens += 8;
	}
	if (number % 10000 == 0) {
		number /= 10000;
		tens += 4;
	}
	if (number % 100 == 0) {
		number /= 100;
		tens += 2;
	}
	if (number % 10 == 0) {
		number /= 10;
		tens++;
	}
#endif
	start = slot_digits_before_(end, number);
	count = SLOT_CAST(int, end - start);
	point = count + tens;
	if (point > 16 || point < -3) {
		*to++ = *start++;
		if (count > 1) {
			*to++ = '.';
			memcpy(to, start, SLOT_CAST(size_t, count - 1));
			to += count - 1;
		}
		*to++ = 'e';
		point--;
		if (point < 0) {
			*to++ = '-';
			point = -point;
		}
		to += slot_digits_(to, SLOT_CAST(uint64_t, point));
		return SLOT_CAST(size_t, to - text);
	}
	if (point <= 0) {
		*to++ = '0';
		*to++ = '.';
		for (zeros = point; zeros < 0; zeros++)
			*to++ = '0';
		memcpy(to, start, SLOT_CAST(size_t, count));
		return SLOT_CAST(size_t, to + count - text);
	}
	if (count > point) {
		memcpy(to, start, SLOT_CAST(size_t, point));
		to += point;
		*to++ = '.';
		memcpy(to, start + point, SLOT_CAST(size_t, count - point));
		return SLOT_CAST(size_t, to + count - point - text);
	}
	memcpy(to, start, SLOT_CAST(size_t, count));
	to += count;
	for (zeros = point - count; zeros > 0; zeros--)
		*to++ = '0';
	memcpy(to, ".0", 2);
	return SLOT_CAST(size_t, to + 2 - text);
}

/* From the fields of an IEEE number: width bits of fraction. */
static size_t
slot_real_text_(char *text, bool is_negative, uint64_t fraction, int exponent,
	int width)
{
	int last = width == 52 ? 2047 : 255, tens;
	uint64_t digits;
	char *to = text;

	if (exponent == last) {
		const char *name = fraction ? "\"NaN\""
			: is_negative       ? "\"-Infinity\""
					    : "\"Infinity\"";

		memcpy(to, name, strlen(name));
		return strlen(name);
	}
	if (is_negative)
		*to++ = '-';
	if (exponent == 0 && fraction == 0) {
		memcpy(to, "0.0", 3);
		return SLOT_CAST(size_t, to + 3 - text);
	}
	digits = slot_real_digits_(fraction, exponent, width, &tens);
	to += slot_decimal_text_(to, digits, tens);
	return SLOT_CAST(size_t, to - text);
}

/* Of the number with these bits: without a zero at the end, and in quotes where
 * it is none. */
static size_t
slot_bits_text_(char *text, uint64_t bits, bool is_float)
{
	return is_float
		? slot_real_text_(text, bits >> 31 != 0, bits & slot_ones(23),
			  SLOT_CAST(int, bits >> 23 & 255), 23)
		: slot_real_text_(text, bits >> 63 != 0, bits & slot_ones(52),
			  SLOT_CAST(int, bits >> 52 & 2047), 52);
}
#endif /* SLOTGEN_NO_JSON */
