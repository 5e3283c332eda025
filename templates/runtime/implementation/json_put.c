/* SPDX-License-Identifier: MIT */
/*---- json_put.c ----------------------------------------------------------*/

/*
 * Bytes into the writer's buffer, which is handed on when it is full: texts
 * with their escapes, base64, numbers.
 */

static bool
slot_json_fail_(slot_json_writer *writer, int status)
{
	if (writer->status == SLOT_OK)
		writer->status = status;
	return false;
}

static bool
slot_json_flush_(slot_json_writer *writer)
{
	if (writer->status != SLOT_OK)
		return false;
	if (!writer->write ||
		!writer->write(writer->context, writer->buffer, writer->used))
		return slot_json_fail_(writer, SLOT_JSON_IO);
	writer->used = 0;
	return true;
}

/* A place for that many bytes, at most SLOT_JSON_BUFFER_LEAST; NULL at a
 * fault. */
static char *
slot_json_room_(slot_json_writer *writer, size_t size)
{
	if (writer->size - writer->used < size &&
		(!slot_json_flush_(writer) || writer->size < size)) {
		slot_json_fail_(writer, SLOT_JSON_IO);
		return NULL;
	}
	return writer->buffer + writer->used;
}

static bool
slot_json_put_(slot_json_writer *writer, const char *text, size_t length)
{
	size_t part;

	while (length) {
		part = writer->size - writer->used;
		if (part == 0) {
			if (!slot_json_flush_(writer))
				return false;
			continue;
		}
		part = part < length ? part : length;
		memcpy(writer->buffer + writer->used, text, part);
		writer->used += part;
		text += part;
		length -= part;
	}
	return true;
}

static bool
slot_json_byte_(slot_json_writer *writer, char byte)
{
	if (writer->used == writer->size && !slot_json_flush_(writer))
		return false;
	writer->buffer[writer->used++] = byte;
	return true;
}

static bool
slot_json_escape_(slot_json_writer *writer, unsigned char byte)
{
	static const char shorts[] = "\"\"\\\\\bb\ff\nn\rr\tt",
			  digits[] = "0123456789abcdef";
	char *at = slot_json_room_(writer, 6);
	size_t i;

	if (!at)
		return false;
	at[0] = '\\';
	for (i = 0; i < sizeof shorts - 1; i += 2)
		if (SLOT_CAST(unsigned char, shorts[i]) == byte) {
			at[1] = shorts[i + 1];
			writer->used += 2;
			return true;
		}
	memcpy(at + 1, "u00", 3);
	at[4] = digits[byte >> 4];
	at[5] = digits[byte & 15];
	writer->used += 6;
	return true;
}

static bool
slot_json_put_text_(slot_json_writer *writer, const char *text, size_t length)
{
	const char *end = text + length, *from = text;
	char *at;
	size_t plain;
	unsigned bytes;

	/* Mostly it is short and plain. */
	if (length + 2 <= writer->size - writer->used) {
		at = writer->buffer + writer->used;
		plain = slot_plain_(text, end);
		if (plain == length) {
			*at = '"';
			slot_copy_short_(at + 1, text, length);
			at[length + 1] = '"';
			writer->used += length + 2;
			return true;
		}
	}
	if (!slot_json_byte_(writer, '"'))
		return false;
	while (text < end) {
		text += slot_plain_(text, end);
		if (text == end)
			break;
		if (SLOT_CAST(unsigned char, *text) >= 0x80) {
			bytes = slot_utf8_(text, end);
			if (bytes < 1 || bytes > 4)
				return slot_json_fail_(writer, SLOT_JSON_UTF8);
			text += bytes;
			continue;
		}
		if (!slot_json_put_(
			    writer, from, SLOT_CAST(size_t, text - from)) ||
			!slot_json_escape_(
				writer, SLOT_CAST(unsigned char, *text)))
			return false;
		from = ++text;
	}
	return slot_json_put_(writer, from, SLOT_CAST(size_t, end - from)) &&
		slot_json_byte_(writer, '"');
}

static bool
slot_json_put_bytes_(slot_json_writer *writer, const void *data, size_t size)
{
	const unsigned char *byte = SLOT_CAST(const unsigned char *, data);
	uint32_t group;
	size_t i;
	char *at;

	if (!slot_json_byte_(writer, '"'))
		return false;
	for (i = 0; i < size; i += 3) {
		at = slot_json_room_(writer, 4);
		if (!at)
			return false;
		group = SLOT_CAST(uint32_t, byte[i]) << 16;
		group |= i + 1 < size ? SLOT_CAST(uint32_t, byte[i + 1]) << 8
				      : 0;
		group |= i + 2 < size ? byte[i + 2] : 0;
		at[0] = slot_base64_[group >> 18];
		at[1] = slot_base64_[group >> 12 & 63];
		at[2] = i + 1 < size ? slot_base64_[group >> 6 & 63] : '=';
		at[3] = i + 2 < size ? slot_base64_[group & 63] : '=';
		writer->used += 4;
	}
	return slot_json_byte_(writer, '"');
}

static bool
slot_json_put_integer_(
	slot_json_writer *writer, bool is_negative, uint64_t magnitude)
{
	char *at = slot_json_room_(writer, 21);

	if (!at)
		return false;
	if (is_negative)
		*at++ = '-';
	writer->used += is_negative + slot_digits_(at, magnitude);
	return true;
}

/* A number with a sign, or one without. */
static SLOT_APART_ bool
slot_json_put_whole_(slot_json_writer *writer, bool is_signed, int64_t number)
{
	bool is_negative = number < 0 && is_signed;
	uint64_t bits = SLOT_CAST(uint64_t, number);

	return slot_json_put_integer_(
		writer, is_negative, is_negative ? 0 - bits : bits);
}

/* By its bits: machines without reals have functions for what is done with
 * one. */
static SLOT_APART_ bool
slot_json_put_real_(slot_json_writer *writer, uint64_t bits, bool is_float)
{
	char *at = slot_json_room_(writer, 24);

	if (!at)
		return false;
	writer->used += slot_bits_text_(at, bits, is_float);
	return true;
}
