/* SPDX-License-Identifier: MIT */
/*---- json_lex.c ----------------------------------------------------------*/

/*
 * The text that is read, from memory or piece by piece through the buffer:
 * white space, words, numbers.
 */

/* More bytes behind those from keep on, which may move; false where there are
 * none, or no room for them, or at a fault. */
static bool
slot_json_fill_(slot_json_reader *reader, const char **keep)
{
	const char *from = reader->hold ? reader->hold : *keep;
	size_t kept = SLOT_CAST(size_t, reader->end - from), got;

	if (!reader->buffer || reader->is_at_end || reader->status != SLOT_OK)
		return false;
	if (reader->mark && reader->mark < from) {
		slot_json_count_(reader, reader->mark);
		reader->mark_line = reader->line;
		reader->mark_column = reader->column;
		reader->mark = NULL;
	}
	slot_json_count_(reader, from);
	memmove(reader->buffer, from, kept);
	reader->at = reader->buffer + (reader->at - from);
	if (reader->mark)
		reader->mark = reader->buffer + (reader->mark - from);
	*keep = reader->buffer + (*keep - from);
	if (reader->hold)
		reader->hold = reader->buffer;
	reader->start = reader->buffer;
	reader->end = reader->buffer + kept;
	if (kept == reader->size) {
		if (reader->hold &&
			slot_json_begin_fault_(
				reader, SLOT_JSON_SYNTAX, reader->hold))
			slot_json_say_(reader,
				SLOT_NAME("the tag is not within what the "
					  "buffer holds of the object"));
		return false;
	}
	got = reader->read(
		reader->context, reader->buffer + kept, reader->size - kept);
	if (got > reader->size - kept)
		return slot_json_fault_(reader, SLOT_JSON_IO, "cannot be read");
	reader->end += got;
	reader->is_at_end = got == 0;
	return got != 0;
}

static bool
slot_json_more_(slot_json_reader *reader)
{
	const char *keep = reader->at;

	return slot_json_fill_(reader, &keep);
}

/* Passes over white space; whether there was the end of a line. */
static bool
slot_json_blank_(slot_json_reader *reader)
{
	bool has_line = false;

	do {
		for (; reader->at < reader->end; reader->at++) {
			if (*reader->at == '\n')
				has_line = true;
			else if (*reader->at != ' ' && *reader->at != '\r' &&
				*reader->at != '\t')
				return has_line;
		}
	} while (slot_json_more_(reader));
	return has_line;
}

/* The next byte that is no white space, which stays; -1: the end. */
static inline int
slot_json_peek_(slot_json_reader *reader)
{
	if (reader->at == reader->end ||
		SLOT_CAST(unsigned char, *reader->at) <= ' ')
		slot_json_blank_(reader);
	return reader->at == reader->end
		? -1
		: SLOT_CAST(unsigned char, *reader->at);
}

static const char *
slot_json_what_(int byte)
{
	switch (byte) {
	case -1:
		return "the end";
	case '{':
		return "an object";
	case '[':
		return "a list";
	case '"':
		return "a text";
	case 't':
	case 'f':
		return "true or false";
	case 'n':
		return "null";
	case '-':
		return "a number";
	default:
		return byte >= '0' && byte <= '9' ? "a number" : NULL;
	}
}

/* A value of another kind, or no value. */
static bool
slot_json_expected_(slot_json_reader *reader, const char *expected)
{
	int byte = slot_json_peek_(reader);
	const char *got = slot_json_what_(byte);
	bool is_value = got && byte >= 0;

	int status = SLOT_JSON_SYNTAX;

	if (is_value)
		status = SLOT_WRONG_TYPE;
	if (!slot_json_begin_fault_(reader, status, reader->at))
		return false;
	slot_json_say_(reader, SLOT_NAME("expected "));
	slot_json_say_(reader, expected, strlen(expected));
	slot_json_say_(reader, SLOT_NAME(", got "));
	if (got) {
		slot_json_say_(reader, got, strlen(got));
	} else if (byte > ' ' && byte < 0x7f) {
		slot_json_say_(reader, "'", 1);
		slot_json_say_(reader, reader->at, 1);
		slot_json_say_(reader, "'", 1);
	} else {
		slot_json_say_(
			reader, SLOT_NAME("a byte that may not stand there"));
	}
	return false;
}

/* Punctuation, where a value of any kind would be as wrong. */
static bool
slot_json_syntax_(slot_json_reader *reader, const char *expected)
{
	slot_json_expected_(reader, expected);
	if (reader->status == SLOT_WRONG_TYPE)
		reader->status = SLOT_JSON_SYNTAX;
	return false;
}

static bool
slot_json_enter_(slot_json_reader *reader)
{
	if (reader->depth == reader->depth_limit) {
		if (slot_json_begin_fault_(
			    reader, SLOT_JSON_TOO_DEEP, reader->at)) {
			slot_json_say_(reader, SLOT_NAME("nested more than "));
			slot_json_say_number_(reader, reader->depth_limit);
			slot_json_say_(reader, SLOT_NAME(" deep"));
		}
		return false;
	}
	reader->depth++;
	reader->at++;
	return true;
}

/* true, false or null. */
static bool
slot_json_literal_(slot_json_reader *reader, const char *text)
{
	size_t length = strlen(text);

	while (SLOT_CAST(size_t, reader->end - reader->at) < length &&
		slot_json_more_(reader)) {
	}
	if (SLOT_CAST(size_t, reader->end - reader->at) < length ||
		memcmp(reader->at, text, length) != 0)
		return slot_json_fault_(
			reader, SLOT_JSON_SYNTAX, "expected a value");
	reader->at += length;
	return true;
}

/* How many of the eight bytes from there on are digits, before one that is
 * none; and the number that they make. All at once: the others are shifted out
 * for zeros. */
static inline unsigned
slot_json_eight_(const char *at, uint64_t *number)
{
	const void *bytes = at;
	uint64_t word = slot_load_le(SLOT_CAST(const uint8_t *, bytes), 8) ^
		0x3030303030303030,
		 others = (word | (word + 0x0606060606060606)) &
		0xf0f0f0f0f0f0f0f0;
	unsigned count = 8;

	/* What is added may go on from one that is none to those above it. */
	if (others) {
		count = slot_trailing_zeros_(others) / 8;
		if (count == 0)
			return 0;
		word <<= 64 - 8 * count;
	}
	word = word * 10 + (word >> 8);
	word = ((word & 0x000000ff000000ff) * 0x000f424000000064 +
		       (word >> 16 & 0x000000ff000000ff) *
			       0x0000271000000001) >>
		32;
	*number = word;
	return count;
}

/* Digits from there on, with what they add to the number. */
static const char *
slot_json_digits_(const char *at, const char *end,
	struct slot_decimal_ *decimal, int after)
{
	const uint64_t most = 1844674407370955161; /* a tenth of 2^64 */
	uint64_t digits = decimal->digits;
	const char *from = at;

	for (; at < end && *at >= '0' && *at <= '9' && digits < most; at++)
		digits = digits * 10 + SLOT_CAST(uint64_t, *at - '0');
	decimal->tens -= after * (at - from);
	if (at < end && digits == most && *at >= '0' && *at <= '5') {
		digits = digits * 10 + SLOT_CAST(uint64_t, *at++ - '0');
		decimal->tens -= after;
	}
	decimal->digits = digits;
	for (; at < end && *at >= '0' && *at <= '9'; at++) {
		decimal->is_cut |= *at != '0';
		decimal->tens += !after;
	}
	return at;
}

/* A number, as far as it goes; is_whole: as it stands there, it is one. */
static const char *
slot_json_scan_(const char *at, const char *end, struct slot_decimal_ *decimal,
	bool *is_whole)
{
	int64_t exponent = 0;
	bool is_minus;
	const char *from;

	decimal->text = at;
	decimal->digits = 0;
	decimal->tens = 0;
	decimal->is_negative = decimal->is_cut = *is_whole = false;
	decimal->is_integer = true;
	if (at < end && *at == '-') {
		decimal->is_negative = true;
		at++;
	}
	if (at == end || *at < '0' || *at > '9')
		return at;
	at = *at == '0' ? at + 1 : slot_json_digits_(at, end, decimal, 0);
	*is_whole = true;
	if (at < end && *at == '.') {
		from = ++at;
		at = slot_json_digits_(at, end, decimal, 1);
		decimal->is_integer = false;
		*is_whole = at > from;
		if (!*is_whole)
			return at;
	}
	if (at < end && (*at == 'e' || *at == 'E')) {
		decimal->is_integer = *is_whole = false;
		at++;
		is_minus = at < end && *at == '-';
		if (at < end && (*at == '-' || *at == '+'))
			at++;
		for (from = at; at < end && *at >= '0' && *at <= '9'; at++)
			if (exponent < 100000000)
				exponent = exponent * 10 + (*at - '0');
		*is_whole = at > from;
		decimal->tens += is_minus ? -exponent : exponent;
	}
	decimal->length = SLOT_CAST(size_t, at - decimal->text);
	return at;
}

/* Bytes that a short number needs, with what stands behind it. */
enum { SLOT_JSON_QUICK_ = 64 };

/* Up to 24 digits, behind which there is something else, of a number that
 * begins before them; how many. The caller sees to it that there are so many
 * bytes, and that there are not too many digits. */
static inline unsigned
slot_json_run_(const char *at, uint64_t *digits)
{
	static const uint32_t tens[] = {
		1, 10, 100, 1000, 10000, 100000, 1000000, 10000000, 100000000};
	unsigned total = 0, count;
	uint64_t eight;

	do {
		count = slot_json_eight_(at + total, &eight);
		if (count == 0)
			break;
		*digits = *digits * tens[count] + eight;
		total += count;
	} while (count == 8 && total < 24);
	return total;
}

/* The same of a number that begins there, up to 32 digits; 0 of none. */
static inline unsigned
slot_json_first_run_(const char *at, uint64_t *digits)
{
	unsigned count = slot_json_eight_(at, digits);

	return count == 8 ? 8 + slot_json_run_(at + 8, digits) : count;
}

/* A number of at most 19 digits, without exponent, as most are, and where it
 * ends; NULL: it is another. SLOT_JSON_QUICK_ bytes are there. */
static inline const char *
slot_json_short_number_(const char *at, struct slot_decimal_ *decimal)
{
	unsigned before, after = 0;
	uint64_t digits = 0;

	decimal->text = at;
	decimal->is_negative = *at == '-';
	at += decimal->is_negative;
	before = slot_json_first_run_(at, &digits);
	if (before == 0 || (*at == '0' && before > 1))
		return NULL;
	at += before;
	decimal->is_integer = *at != '.';
	if (!decimal->is_integer && before < 20) {
		after = slot_json_run_(at + 1, &digits);
		if (after == 0)
			return NULL;
		at += after + 1;
	}
	if (before + after > 19 || (*at != ',' && (*at | 0x20) == 'e'))
		return NULL;
	decimal->digits = digits;
	decimal->tens = -SLOT_CAST(int64_t, after);
	decimal->is_cut = false;
	decimal->length = SLOT_CAST(size_t, at - decimal->text);
	return at;
}

static bool
slot_json_number_(slot_json_reader *reader, struct slot_decimal_ *decimal)
{
	const char *from = reader->at, *at;
	bool is_whole, has_more = true;

#if !SLOT_SMALL_
	at = reader->end - from < SLOT_JSON_QUICK_
		? NULL
		: slot_json_short_number_(from, decimal);
	if (at) {
		reader->at = at;
		return true;
	}
#endif
	for (;;) {
		at = slot_json_scan_(from, reader->end, decimal, &is_whole);
		if (at < reader->end || !has_more)
			break;
		has_more = slot_json_fill_(reader, &from);
	}
	if (reader->status != SLOT_OK)
		return false;
	if (at == reader->end && reader->buffer && !reader->is_at_end)
		return slot_json_fault_(reader, SLOT_JSON_SYNTAX,
			"a number is longer than the reader's buffer");
	reader->at = at;
	return is_whole || slot_json_syntax_(reader, "a digit");
}
