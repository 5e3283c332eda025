/* SPDX-License-Identifier: MIT */
/*---- json_value.c --------------------------------------------------------*/

/*
 * One element of a slot that is no object: a number in its range, a value of
 * an enum, a text, bytes.
 */

/* "1000001 is above 1000000", of an integer. */
static SLOT_APART_ bool
slot_json_out_of_range_(slot_json_reader *reader, const slot_info *slot,
	const struct slot_decimal_ *decimal)
{
	bool is_signed = slot_is_signed_(slot), above = !decimal->is_negative;
	uint64_t most = slot_ones(slot_width_(slot)) >> is_signed;
	slot_number limits[2];

	if (!slot_json_begin_fault_(reader, SLOT_OUT_OF_RANGE, decimal->text))
		return false;
	limits[0] = slot->low;
	limits[1] = slot->high;
	if (!(slot->flags & SLOT_HAS_RANGE)) {
		limits[0].natural = is_signed ? ~most : 0;
		limits[1].natural = most;
	}
	slot_json_say_(reader, decimal->text, decimal->length);
	if (above)
		above = decimal->tens > 0 ||
			decimal->digits >
				(is_signed ? slot_ones(63) : slot_ones(64)) ||
			(is_signed ? SLOT_CAST(int64_t, decimal->digits) >=
						limits[0].integer
				   : decimal->digits >= limits[0].natural);
	else if (slot->kind == SLOT_KIND_INT)
		above = decimal->tens == 0 &&
			decimal->digits <= slot_ones(63) &&
			-SLOT_CAST(int64_t, decimal->digits) >
				limits[1].integer;
	slot_json_say_(reader, above ? " is above " : " is below ", 10);
	if (is_signed && limits[above].integer < 0) {
		slot_json_say_(reader, "-", 1);
		limits[above].natural = 0 - limits[above].natural;
	}
	slot_json_say_number_(reader, limits[above].natural);
	return false;
}

static bool
slot_json_is_number_(int byte)
{
	return byte == '-' || (byte >= '0' && byte <= '9');
}

static inline bool
slot_json_store_integer_(
	const slot_info *slot, void *to, bool is_negative, uint64_t digits)
{
	uint64_t number = is_negative ? 0 - digits : digits;
	/* The same bits as another number of the other sign are none. */
	uint64_t most = slot_is_signed_(slot) ? slot_ones(63) + is_negative
		: is_negative                 ? 0
					      : slot_ones(64);

	if (digits > most || !slot_holds_(slot, SLOT_CAST(int64_t, number)))
		return false;
	slot_raw_put_(slot, to, number);
	return true;
}

/* One that is beyond its type is none. */
#if SLOT_SMALL_REALS_
/* A number that is as far from zero, and on its side, as the double is among
 * doubles. */
static int64_t
slot_rank_(uint64_t bits)
{
	uint64_t rest = bits & slot_ones(63);

	return bits >> 63 ? -SLOT_CAST(int64_t, rest)
			  : SLOT_CAST(int64_t, rest);
}

/* The double that a float is; of one near zero, what has its place among such.
 */
static uint64_t
slot_widened_(uint64_t bits)
{
	uint64_t fraction = bits & slot_ones(23), wide = bits >> 31 << 63;
	unsigned exponent = SLOT_CAST(unsigned, bits >> 23 & 255);

	if (exponent == 255)
		exponent += 896;
	else if (exponent == 0 && fraction == 0)
		return wide;
	if (exponent == 0) {
		exponent = slot_leading_zeros_(fraction) - 40;
		fraction <<= exponent;
		exponent = 1 - exponent;
	}
	return (wide | (fraction & slot_ones(23)) << 29) +
		(SLOT_CAST(uint64_t, exponent + 896) << 52);
}

static bool
slot_json_store_bits_(const slot_info *slot, void *to, uint64_t bits)
{
	int64_t rank = slot_rank_(slot->size == 4 ? slot_widened_(bits) : bits);

	if (slot->flags & SLOT_HAS_RANGE &&
		(rank < slot_rank_(slot->low.natural) ||
			rank > slot_rank_(slot->high.natural)))
		return false;
	slot_raw_put_(slot, to, bits);
	return true;
}

/* NaN and both infinities, by the highest bits that a double has of them. */
static bool
slot_json_store_none_(const slot_info *slot, void *to, uint64_t top)
{
	if (slot->size == 4)
		return slot_json_store_bits_(slot, to,
			((top & 0x8000) | 0x7f80 | (top << 3 & 0x40)) << 16);
	return slot_json_store_bits_(slot, to, top << 48);
}

static bool
slot_json_store_real_(
	const slot_info *slot, void *to, const struct slot_decimal_ *decimal)
{
	uint64_t bits = slot_decimal_bits_(decimal, slot->size == 4);
	uint64_t infinity = SLOT_CAST(uint64_t, slot->size == 4 ? 255 : 2047)
		<< (slot->size == 4 ? 23 : 52);

	return (bits & infinity) != infinity &&
		slot_json_store_bits_(slot, to, bits);
}

static bool
slot_json_is_below_(const struct slot_decimal_ *decimal, slot_number limit)
{
	return slot_rank_(slot_decimal_bits_(decimal, false)) <
		slot_rank_(limit.natural);
}
#else
static bool
slot_json_store_real_(
	const slot_info *slot, void *to, const struct slot_decimal_ *decimal)
{
	double real = slot->size == 4
		? SLOT_CAST(double, slot_decimal_float_(decimal))
		: slot_decimal_double_(decimal);
	uint64_t raw;

	if (slot_is_finite_(real) && slot->way == SLOT_WAY_DOUBLE &&
		!(slot->flags & SLOT_HAS_RANGE)) {
		memcpy(to, &real, sizeof real);
		return true;
	}
	if (!slot_is_finite_(real) ||
		slot_encode_real_(slot, real, &raw) != SLOT_OK)
		return false;
	slot_raw_put_(slot, to, raw);
	return true;
}

static bool
slot_json_store_none_(const slot_info *slot, void *to, uint64_t top)
{
	uint64_t raw;

	if (slot_encode_real_(slot, slot_double_of_bits(top << 48), &raw) !=
		SLOT_OK)
		return false;
	slot_raw_put_(slot, to, raw);
	return true;
}

static bool
slot_json_is_below_(const struct slot_decimal_ *decimal, slot_number limit)
{
	return slot_decimal_double_(decimal) < limit.real;
}
#endif

static void
slot_json_say_limit_(
	slot_json_reader *reader, const slot_info *slot, slot_number limit)
{
	char text[32];
	bool is_float = slot->size == 4;

	slot_json_say_(reader, text,
		slot_bits_text_(text,
			is_float ? slot_narrowed_(limit) : limit.natural,
			is_float));
}

static SLOT_APART_ bool
slot_json_real_out_of_range_(slot_json_reader *reader, const slot_info *slot,
	const struct slot_decimal_ *decimal)
{
	const char *beyond = slot->size == 4 ? " is beyond any float"
					     : " is beyond any double";
	bool above;

	if (!slot_json_begin_fault_(reader, SLOT_OUT_OF_RANGE, decimal->text))
		return false;
	slot_json_say_(reader, decimal->text, decimal->length);
	if (!(slot->flags & SLOT_HAS_RANGE)) {
		slot_json_say_(reader, beyond, strlen(beyond));
		return false;
	}
	above = !slot_json_is_below_(decimal, slot->low);
	slot_json_say_(reader, above ? " is above " : " is below ", 10);
	slot_json_say_limit_(reader, slot, above ? slot->high : slot->low);
	return false;
}

static bool
slot_json_read_integer_(
	slot_json_reader *reader, const slot_info *slot, void *at)
{
	struct slot_decimal_ decimal;

	if (!slot_json_is_number_(slot_json_peek_(reader)))
		return slot_json_expected_(reader, "an integer");
	if (!slot_json_number_(reader, &decimal))
		return false;
	if (!decimal.is_integer) {
		if (slot_json_begin_fault_(
			    reader, SLOT_WRONG_TYPE, decimal.text)) {
			slot_json_say_(
				reader, SLOT_NAME("expected an integer, got "));
			slot_json_say_(reader, decimal.text, decimal.length);
		}
		return false;
	}
	return (decimal.tens == 0 &&
		       slot_json_store_integer_(slot, at, decimal.is_negative,
			       decimal.digits)) ||
		slot_json_out_of_range_(reader, slot, &decimal);
}

static bool
slot_json_read_real_(slot_json_reader *reader, const slot_info *slot, void *at)
{
	struct slot_decimal_ decimal;
	const char *text;
	char room[16];
	uint64_t top;
	size_t length;

	if (slot_json_peek_(reader) == '"') {
		if (!slot_json_short_(
			    reader, &text, &length, room, sizeof room))
			return false;
		if (length == 3 && memcmp(text, "NaN", 3) == 0)
			top = 0x7ff8;
		else if (length == 8 && memcmp(text, "Infinity", 8) == 0)
			top = 0x7ff0;
		else if (length == 9 && memcmp(text, "-Infinity", 9) == 0)
			top = 0xfff0;
		else
			return slot_json_bad_value_(reader, SLOT_WRONG_TYPE,
				"expected a number, got a text");
		if (!slot_json_store_none_(slot, at, top))
			return slot_json_bad_value_(
				reader, SLOT_OUT_OF_RANGE, "out of range");
		return true;
	}
	if (!slot_json_is_number_(slot_json_peek_(reader)))
		return slot_json_expected_(reader, "a number");
	if (!slot_json_number_(reader, &decimal))
		return false;
	return slot_json_store_real_(slot, at, &decimal) ||
		slot_json_real_out_of_range_(reader, slot, &decimal);
}

static bool
slot_json_no_value_(slot_json_reader *reader, const slot_info *slot,
	const char *text, size_t length)
{
	const slot_enum *type = slot_info_enum(slot);
	const char *texts = SLOT_CAST(
		const char *, slot_place_(type, type->texts));

	if (!slot_json_begin_fault_(reader, SLOT_OUT_OF_RANGE, reader->mark))
		return false;
	slot_json_say_(reader, "'", 1);
	slot_json_say_(reader, texts + type->name, strlen(texts + type->name));
	slot_json_say_(reader, SLOT_NAME("' has no value "));
	slot_json_say_(reader, text, length < 60 ? length : 60);
	return false;
}

/* A text, whose number is told; where the enum is open, or of flags, also a
 * number. */
static bool
slot_json_read_enum_value_(
	slot_json_reader *reader, const slot_info *slot, int64_t *number)
{
	const slot_enum *type = slot_info_enum(slot);
	struct slot_decimal_ decimal;
	char room[256];
	const char *text;
	size_t length;
	int byte = slot_json_peek_(reader);

	if (byte == '"') {
		if (!slot_json_short_(
			    reader, &text, &length, room, sizeof room))
			return false;
		return (length <= sizeof room &&
			       slot_enum_number(type, text, length, number)) ||
			slot_json_no_value_(reader, slot, text, length);
	}
	if (!slot_json_is_number_(byte) ||
		!(type->flags & (SLOT_ENUM_OPEN | SLOT_ENUM_FLAGS)))
		return slot_json_expected_(reader,
			type->flags & SLOT_ENUM_FLAGS ? "a list of texts"
						      : "a text");
	if (!slot_json_number_(reader, &decimal))
		return false;
	if (!decimal.is_integer)
		return slot_json_bad_value_(
			reader, SLOT_WRONG_TYPE, "expected an integer");
	*number = SLOT_CAST(int64_t,
		decimal.is_negative ? 0 - decimal.digits : decimal.digits);
	/* The same bits as another number of the other sign are none. */
	if (decimal.tens != 0 || (decimal.is_negative && *number > 0) ||
		(*number < 0 && decimal.is_negative != slot_is_signed_(slot)) ||
		!slot_enum_takes_(slot, *number))
		return slot_json_no_value_(
			reader, slot, decimal.text, decimal.length);
	return true;
}

/* Of flags a list of texts, too, of which each adds its bits. */
static bool
slot_json_read_enum_number_(
	slot_json_reader *reader, const slot_info *slot, int64_t *number)
{
	bool has_more;
	int64_t one;

	*number = 0;
	if (!(slot_info_enum(slot)->flags & SLOT_ENUM_FLAGS) ||
		slot_json_peek_(reader) != '[')
		return slot_json_read_enum_value_(reader, slot, number);
	if (!slot_json_enter_(reader))
		return false;
	has_more = slot_json_peek_(reader) != ']';
	while (has_more) {
		if (slot_json_peek_(reader) != '"')
			return slot_json_expected_(reader, "a text");
		reader->mark = reader->at;
		if (!slot_json_read_enum_value_(reader, slot, &one))
			return false;
		*number |= one;
		has_more = slot_json_peek_(reader) == ',';
		if (has_more)
			reader->at++;
		else if (slot_json_peek_(reader) != ']')
			return slot_json_syntax_(reader, "',' or ']'");
	}
	reader->at++;
	reader->depth--;
	return true;
}

static bool
slot_json_read_enum_(slot_json_reader *reader, const slot_info *slot, void *at)
{
	int64_t number;

	if (!slot_json_read_enum_number_(reader, slot, &number))
		return false;
	/* Rules are asked of what is there. */
	slot_raw_put_(slot, at, SLOT_CAST(uint64_t, number));
	return true;
}

static bool
slot_json_read_char_(slot_json_reader *reader, const slot_info *slot, void *at)
{
	const unsigned char *byte;
	const char *text;
	char room[4];
	unsigned character = 0;
	size_t length;

	if (slot_json_peek_(reader) != '"')
		return slot_json_expected_(reader, "a text");
	if (!slot_json_short_(reader, &text, &length, room, sizeof room))
		return false;
	byte = SLOT_CAST(const unsigned char *, SLOT_CAST(const void *, text));
	if (length == 1)
		character = byte[0];
	else if (length == 2 && byte[0] >= 0xc2 && byte[0] <= 0xc3)
		character = (byte[0] & 3u) << 6 | (byte[1] & 0x3fu);
	else if (length)
		return slot_json_bad_value_(reader, SLOT_OUT_OF_RANGE,
			"expected one character up to U+00FF");
	slot_raw_put_(slot, at, character);
	return true;
}

static bool
slot_json_read_text_(slot_json_reader *reader, const slot_info *slot, void *at)
{
	struct slot_sink_ sink = {NULL, 0, 0, NULL};
	char *to = SLOT_CAST(char *, at);
	const char *text;
	bool is_whole;

	if (slot_json_peek_(reader) != '"')
		return slot_json_expected_(reader, "a text");
	if (!slot_json_slice_(reader, &text, &sink.used, &is_whole))
		return false;
	if (!is_whole) {
		sink.to = to;
		sink.room = slot->size;
		if (!slot_json_decode_(reader, &sink))
			return false;
		text = to;
	}
	if (sink.used >= slot->size) {
		if (slot_json_begin_fault_(
			    reader, SLOT_OUT_OF_RANGE, reader->mark)) {
			slot_json_say_number_(reader, sink.used);
			slot_json_say_(
				reader, SLOT_NAME(" bytes of text, at most "));
			slot_json_say_number_(reader, slot->size - 1);
		}
		return false;
	}
	if (!is_whole && memchr(text, 0, sink.used))
		return slot_json_bad_value_(reader, SLOT_OUT_OF_RANGE,
			"a text cannot hold \\u0000");
	return slot_put_text(to, slot->size, text, sink.used);
}

static bool
slot_json_read_string_(slot_json_reader *reader, void *cell)
{
	struct slot_sink_ sink = {NULL, 0, 0, NULL};
	const char *text;
	void *memory;
	size_t length = 0;
	bool is_whole;

	if (slot_json_peek_(reader) != '"')
		return slot_json_expected_(reader, "a text");
	if (!slot_json_slice_(reader, &text, &length, &is_whole))
		return false;
	if (!is_whole) {
		sink.grow = slot_sink_grow_string_;
		if (!slot_json_decode_(reader, &sink)) {
			slot_sink_drop_string_(&sink);
			return false;
		}
		text = sink.to;
		length = sink.used;
	}
	if (!is_whole && length && memchr(text, 0, length)) { /* escaped */
		slot_sink_drop_string_(&sink);
		return slot_json_bad_value_(reader, SLOT_OUT_OF_RANGE,
			"a text cannot hold \\u0000");
	}
	if (is_whole || length == 0) {
		slot_sink_drop_string_(&sink);
		return slot_string_set(cell, text, length) ||
			slot_json_no_memory_(reader);
	}
	sink.to[length] = 0;
	memory = sink.to;
	if (sink.room > length + 16)
		memory = SLOT_REALLOC(sink.to, length + 1);
	slot_string_clear(cell);
	slot_cell_put_(cell, memory ? memory : sink.to);
	return true;
}

/* Base64 of length bytes to what it stands for, in place or before; SIZE_MAX:
 * it is none. */
static size_t
slot_base64_decode_(const char *text, size_t length, unsigned char *to)
{
	unsigned char *start = to;
	uint32_t group = 0;
	const void *found;
	size_t i, pad = 0;

	if (length % 4 != 0)
		return SIZE_MAX;
	if (length && text[length - 1] == '=')
		pad = text[length - 2] == '=' ? 2 : 1;
	for (i = 0; i < length; i++) {
		found = i >= length - pad ? slot_base64_
					  : memchr(slot_base64_, text[i], 64);
		if (!found)
			return SIZE_MAX;
		group = group << 6 |
			SLOT_CAST(uint32_t,
				SLOT_CAST(const char *, found) - slot_base64_);
		if (i % 4 != 3)
			continue;
		*to++ = SLOT_CAST(unsigned char, group >> 16 & 255);
		*to++ = SLOT_CAST(unsigned char, group >> 8 & 255);
		*to++ = SLOT_CAST(unsigned char, group & 255);
	}
	/* Bits that stand for nothing are zero. */
	if ((pad == 1 && to[-1]) || (pad == 2 && (to[-1] || to[-2])))
		return SIZE_MAX;
	return SLOT_CAST(size_t, to - start) - pad;
}

static bool
slot_json_read_bytes_(slot_json_reader *reader, void *cell)
{
	struct slot_sink_ sink = {NULL, 0, 0, NULL};
	const char *text;
	void *fresh;
	size_t length = 0;
	bool is_whole;

	if (slot_json_peek_(reader) != '"')
		return slot_json_expected_(reader, "a text in base64");
	if (!slot_json_slice_(reader, &text, &length, &is_whole))
		return false;
	if (!is_whole) {
		sink.grow = slot_sink_grow_block_;
		if (!slot_json_decode_(reader, &sink)) {
			slot_sink_drop_block_(&sink);
			return false;
		}
		text = sink.to;
		length = sink.used;
	} else if (length &&
		!slot_sink_grow_block_(&sink, length / 4 * 3 + 1)) {
		return slot_json_no_memory_(reader);
	}
	fresh = sink.to;
	if (length)
		length = slot_base64_decode_(
			text, length, SLOT_CAST(unsigned char *, fresh));
	if (length == SIZE_MAX) {
		slot_sink_drop_block_(&sink);
		return slot_json_bad_value_(
			reader, SLOT_WRONG_TYPE, "this is not base64");
	}
	if (length == 0) {
		slot_sink_drop_block_(&sink);
		return slot_bytes_set(cell, NULL, 0);
	}
	slot_block_of_(fresh)->count = length;
	slot_list_clear(cell);
	slot_cell_put_(cell, fresh);
	return true;
}

/* In json_object.c: objects have slots, which have objects. */
static bool
slot_json_read_object_(
	slot_json_reader *reader, const slot_class *type, void *object);
