/* SPDX-License-Identifier: MIT */
/*---- json_string.c -------------------------------------------------------*/

/*
 * What stands between quotes: as it is in the buffer, where it is there in one
 * piece, or decoded.
 */

/* What is told apart by its bytes: collects them, or only counts them where
 * there is no room. */
struct slot_sink_ {
	char *to;
	size_t room, used;
	bool (*grow)(struct slot_sink_ *sink, size_t size); /* NULL: it has no
							     * memory of its
							     * own */
};

static size_t
slot_sink_room_(const struct slot_sink_ *sink, size_t size)
{
	size_t room = sink->room < 32 ? 64 : sink->room * 2;

	return room < size ? size : room;
}

static bool
slot_sink_grow_string_(struct slot_sink_ *sink, size_t size)
{
	size_t room = slot_sink_room_(sink, size);
	void *memory = SLOT_REALLOC(sink->to, room);

	if (!memory)
		return false;
	sink->to = SLOT_CAST(char *, memory);
	sink->room = room;
	return true;
}

static bool
slot_sink_grow_block_(struct slot_sink_ *sink, size_t size)
{
	size_t room = slot_sink_room_(sink, size);
	void *memory = sink->to;

	if (!slot_list_reserve(&memory, room, 1))
		return false;
	sink->to = SLOT_CAST(char *, memory);
	sink->room = room;
	return true;
}

static bool
slot_sink_put_(struct slot_sink_ *sink, const char *text, size_t length)
{
	if (sink->grow && sink->room - sink->used < length + 1 &&
		!sink->grow(sink, sink->used + length + 1))
		return false;
	if (sink->used <= sink->room && sink->room - sink->used >= length &&
		length)
		memcpy(sink->to + sink->used, text, length);
	sink->used += length;
	return true;
}

static void
slot_sink_drop_string_(struct slot_sink_ *sink)
{
	if (sink->to)
		SLOT_FREE(sink->to);
}

static void
slot_sink_drop_block_(struct slot_sink_ *sink)
{
	void *memory = sink->to;

	if (memory)
		slot_list_clear(&memory);
}

static int
slot_hex_(const char *text)
{
	int number = 0, i;

	for (i = 0; i < 4; i++) {
		char c = text[i];

		if (c >= '0' && c <= '9')
			number = number * 16 + (c - '0');
		else if (c >= 'a' && c <= 'f')
			number = number * 16 + (c - 'a' + 10);
		else if (c >= 'A' && c <= 'F')
			number = number * 16 + (c - 'A' + 10);
		else
			return -1;
	}
	return number;
}

/* What an escape stands for, its bytes; 0 at a fault. */
static size_t
slot_json_unescape_(slot_json_reader *reader, char *bytes)
{
	static const char shorts[] = "\"\"\\\\//b\bf\fn\nr\rt\t";
	size_t length, i;
	int high, low;

	while (reader->end - reader->at < 12 && slot_json_more_(reader)) {
	}
	length = SLOT_CAST(size_t, reader->end - reader->at);
	for (i = 0; length > 1 && i < sizeof shorts - 1; i += 2)
		if (reader->at[1] == shorts[i]) {
			bytes[0] = shorts[i + 1];
			reader->at += 2;
			return 1;
		}
	high = length >= 6 && reader->at[1] == 'u' ? slot_hex_(reader->at + 2)
						   : -1;
	if (high < 0) {
		slot_json_fault_(
			reader, SLOT_JSON_SYNTAX, "there is no such escape");
		return 0;
	}
	if (high < 0xd800 || high > 0xdfff) {
		reader->at += 6;
		return slot_utf8_put_(bytes, SLOT_CAST(uint32_t, high));
	}
	low = length >= 12 && reader->at[6] == '\\' && reader->at[7] == 'u'
		? slot_hex_(reader->at + 8)
		: -1;
	if (high > 0xdbff || low < 0xdc00 || low > 0xdfff) {
		slot_json_fault_(reader, SLOT_JSON_UTF8,
			"half of a surrogate pair is no character");
		return 0;
	}
	reader->at += 12;
	return slot_utf8_put_(bytes,
		0x10000 + (SLOT_CAST(uint32_t, high - 0xd800) << 10) +
			SLOT_CAST(uint32_t, low - 0xdc00));
}

/* The rest of a text that is read piece by piece. */
static bool
slot_json_decode_(slot_json_reader *reader, struct slot_sink_ *sink)
{
	char bytes[4];
	size_t length;

	reader->at++;
	for (;;) {
		length = slot_plain_(reader->at, reader->end);
		if (!slot_sink_put_(sink, reader->at, length))
			return slot_json_no_memory_(reader);
		reader->at += length;
		if (reader->at == reader->end) {
			if (!slot_json_more_(reader))
				return slot_json_fault_(reader,
					SLOT_JSON_SYNTAX, "a text has no end");
			continue;
		}
		if (*reader->at == '"') {
			reader->at++;
			return true;
		}
		if (*reader->at == '\\') {
			length = slot_json_unescape_(reader, bytes);
			if (length == 0)
				return false;
			if (!slot_sink_put_(sink, bytes, length))
				return slot_json_no_memory_(reader);
			continue;
		}
		if (SLOT_CAST(unsigned char, *reader->at) < 0x20)
			return slot_json_fault_(reader, SLOT_JSON_SYNTAX,
				"a control character must be escaped");
		length = slot_utf8_(reader->at, reader->end);
		if (length == 5 && slot_json_more_(reader))
			continue;
		if (length == 0 || length == 5)
			return slot_json_fault_(
				reader, SLOT_JSON_UTF8, "this is not UTF-8");
		if (!slot_sink_put_(sink, reader->at, length))
			return slot_json_no_memory_(reader);
		reader->at += length;
	}
}

/* A text that stands in memory in one piece, which is so until more is read.
 * Where it does not, or has escapes, is_whole is false and nothing has been
 * read. */
static bool
slot_json_slice_(slot_json_reader *reader, const char **text, size_t *length,
	bool *is_whole)
{
	const char *from = reader->at, *at = from + 1;
	unsigned bytes;
	size_t done;

	*is_whole = false;
	for (;;) {
		at += slot_plain_(at, reader->end);
		bytes = 5;
		if (at < reader->end && *at == '"') {
			*text = from + 1;
			*length = SLOT_CAST(size_t, at - from - 1);
			*is_whole = true;
			reader->at = at + 1;
			return true;
		}
		if (at < reader->end && *at == '\\')
			return true;
		if (at < reader->end && SLOT_CAST(unsigned char, *at) >= 0x80)
			bytes = slot_utf8_(at, reader->end);
		else if (at < reader->end)
			bytes = 0;
		if (bytes == 0)
			return true; /* what is wrong, the other way will say */
		if (bytes < 5) {
			at += bytes;
			continue;
		}
		done = SLOT_CAST(size_t, at - from);
		if (!slot_json_fill_(reader, &from))
			return reader->status == SLOT_OK;
		at = from + done;
	}
}

/* A text of less than size bytes; a longer one is cut off, but its length is
 * told. */
static bool
slot_json_short_(slot_json_reader *reader, const char **text, size_t *length,
	char *room, size_t size)
{
	struct slot_sink_ sink = {NULL, 0, 0, NULL};
	bool is_whole;

	if (!slot_json_slice_(reader, text, length, &is_whole))
		return false;
	if (is_whole)
		return true;
	sink.to = room;
	sink.room = size;
	if (!slot_json_decode_(reader, &sink))
		return false;
	*text = room;
	*length = sink.used;
	return true;
}
