/* SPDX-License-Identifier: MIT */
/*---- json_fault.c --------------------------------------------------------*/

/*
 * The first fault of a reader: where in the text, in which slot of which
 * object, what it is.
 */

/* An object that is being read, in those around it: for the path of a fault. */
struct slot_json_place_ {
	struct slot_json_place_ *above;
	const slot_class *type;
	const slot_info *slot; /* NULL: none of its slots */
	unsigned dimensions;   /* of index */
	size_t index[4];
	bool has_tag;
	uint64_t seen[64]; /* bits of 4,096 slots */
};

static void
slot_json_say_(slot_json_reader *reader, const char *text, size_t length)
{
	size_t used = strlen(reader->message),
	       room = sizeof reader->message - 1 - used;

	if (length >
		room) { /* "…" would be three bytes that may not fit either */
		memcpy(reader->message + used, text, room);
		used += room;
		while (used &&
			(SLOT_CAST(unsigned char, reader->message[used - 1]) &
				0xc0) == 0x80)
			used--; /* no half of a character */
		if (used &&
			SLOT_CAST(unsigned char, reader->message[used - 1]) >=
				0xc0)
			used--;
		reader->message[used] = 0;
		return;
	}
	memcpy(reader->message + used, text, length);
	reader->message[used + length] = 0;
}

static void
slot_json_say_number_(slot_json_reader *reader, uint64_t number)
{
	char text[20];

	slot_json_say_(reader, text, slot_digits_(text, number));
}

static void
slot_json_say_path_(
	slot_json_reader *reader, const struct slot_json_place_ *place)
{
	unsigned i;

	if (!place)
		return;
	slot_json_say_path_(reader, place->above);
	if (!place->slot)
		return;
	if (place->above)
		slot_json_say_(reader, ".", 1);
	slot_json_say_(reader,
		slot_class_text(place->type, place->slot->external),
		place->slot->external_length);
	for (i = 0; i < place->dimensions; i++) {
		slot_json_say_(reader, "[", 1);
		slot_json_say_number_(reader, place->index[i]);
		slot_json_say_(reader, "]", 1);
	}
}

/* Counts the lines and columns of what is in memory before that place. */
static void
slot_json_count_(slot_json_reader *reader, const char *to)
{
	const void *newline;

	while (reader->start < to &&
		(newline = memchr(reader->start, '\n',
			 SLOT_CAST(size_t, to - reader->start)))) {
		reader->start = SLOT_CAST(const char *, newline) + 1;
		reader->line++;
		reader->column = 1;
	}
	for (; reader->start < to; reader->start++)
		reader->column += (SLOT_CAST(unsigned char, *reader->start) &
					  0xc0) != 0x80;
}

/* The first fault is kept, with its place: false where there has been one. */
static bool
slot_json_begin_fault_(slot_json_reader *reader, int status, const char *at)
{
	if (reader->status != SLOT_OK)
		return false;
	reader->status = status;
	if (at) {
		slot_json_count_(reader, at);
	} else { /* the value that began there is in memory no more */
		reader->line = reader->mark_line;
		reader->column = reader->mark_column;
	}
	reader->message[0] = 0;
	slot_json_say_path_(reader, reader->place);
	if (reader->message[0])
		slot_json_say_(reader, ": ", 2);
	return true;
}

static SLOT_APART_ bool
slot_json_fault_at_(
	slot_json_reader *reader, int status, const char *text, const char *at)
{
	if (slot_json_begin_fault_(reader, status, at))
		slot_json_say_(reader, text, strlen(text));
	return false;
}

static bool
slot_json_fault_(slot_json_reader *reader, int status, const char *text)
{
	return slot_json_fault_at_(reader, status, text, reader->at);
}

/* One with the value that was read last. */
static bool
slot_json_bad_value_(slot_json_reader *reader, int status, const char *text)
{
	return slot_json_fault_at_(reader, status, text, reader->mark);
}

static bool
slot_json_no_memory_(slot_json_reader *reader)
{
	return slot_json_fault_(reader, SLOT_NO_MEMORY, "out of memory");
}
