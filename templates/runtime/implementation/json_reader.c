/* SPDX-License-Identifier: MIT */
/*---- json_reader.c -------------------------------------------------------*/

/*
 * The reader for its users: one value, JSON Lines or an array of all; what is
 * wrong in a sentence.
 */

void
slot_json_reader_init(slot_json_reader *reader, char *buffer, size_t size,
	slot_json_read_function *read, void *context)
{
	memset(reader, 0, sizeof *reader);
	reader->depth_limit = SLOT_JSON_DEPTH;
	reader->line = reader->column = 1;
	reader->buffer = buffer;
	reader->size = size;
	reader->read = read;
	reader->context = context;
	reader->start = reader->at = reader->end = reader->mark = buffer;
}

void
slot_json_reader_of_text(
	slot_json_reader *reader, const char *text, size_t length)
{
	slot_json_reader_init(reader, NULL, 0, NULL, NULL);
	reader->start = reader->at = reader->mark = text;
	reader->end = text + length;
}

/* A byte order mark at the very beginning is passed over. */
static int
slot_json_begin_(slot_json_reader *reader)
{
	if (!reader->has_begun) {
		reader->has_begun = true;
		if (reader->depth_limit > SLOT_JSON_DEPTH_MOST)
			reader->depth_limit = SLOT_JSON_DEPTH_MOST;
		while (reader->end - reader->at < 3 &&
			slot_json_more_(reader)) {
		}
		if (reader->end - reader->at >= 3 &&
			memcmp(reader->at, "\xef\xbb\xbf", 3) == 0)
			reader->start = reader->at += 3;
	}
	return slot_json_peek_(reader);
}

bool
slot_json_next(slot_json_reader *reader)
{
	bool has_line;
	int byte;

	if (reader->status != SLOT_OK || reader->form == SLOT_JSON_ENDED_)
		return false;
	if (reader->form == 0) {
		byte = slot_json_begin_(reader);
		reader->form = byte == '[' ? SLOT_JSON_ARRAY_
					   : SLOT_JSON_LINES_;
		if (byte == '[' && !slot_json_enter_(reader))
			return false;
		if (byte == '[' && slot_json_peek_(reader) != ']')
			return true;
		if (byte != '[' && byte >= 0)
			return true;
	} else if (reader->form == SLOT_JSON_LINES_) {
		if (reader->end - reader->at > 1 && *reader->at == '\n' &&
			SLOT_CAST(unsigned char, reader->at[1]) > ' ') {
			reader->at++;
			return true;
		}
		has_line = slot_json_blank_(reader);
		byte = slot_json_peek_(reader);
		if (byte >= 0 && !has_line)
			return slot_json_fault_(reader, SLOT_JSON_SYNTAX,
				"expected the end of the line");
		if (byte >= 0)
			return true;
	} else if (slot_json_peek_(reader) == ',') {
		reader->at++;
		return true;
	}
	if (reader->status != SLOT_OK)
		return false;
	if (reader->form == SLOT_JSON_ARRAY_) {
		if (slot_json_peek_(reader) != ']')
			return slot_json_syntax_(reader, "',' or ']'");
		reader->at++;
		reader->depth--;
	}
	reader->form = SLOT_JSON_ENDED_;
	return false;
}

SLOT_APART_ bool
slot_json_read_parts_(slot_json_reader *reader, const slot_class *type,
	void *object, slot_json_read_part_ *const *parts)
{
	bool is_good;

	if (reader->status != SLOT_OK)
		return false;
	slot_json_begin_(reader);
	reader->place = NULL;
	reader->parts = parts;
	is_good = slot_json_read_object_(reader, type, object);
	reader->place = NULL;
	return is_good;
}

#if SLOT_SMALL_
static slot_json_read_part_ *const slot_json_all_reads_[] = {
	SLOT_JSON_READS_(SLOT_JSON_READS_IF_, ~0u)};
#else
#define slot_json_all_reads_ NULL
#endif

bool
slot_json_read(slot_json_reader *reader, const slot_class *type, void *object)
{
	uintptr_t home;

	if (slot_json_read_parts_(reader, type, object, slot_json_all_reads_))
		return true;
	if (type->flags & SLOT_CLASS_OWNS)
		slot_release(type, object);
	home = slot_home_(type, object);
	slot_init(type, object);
	slot_home_put_(type, object, home);
	return false;
}

void *
slot_json_read_new(
	slot_json_reader *reader, slot_pool *pool, const slot_class *type)
{
	slot_pool *other = reader->pool;
	void *object;

	if (reader->status != SLOT_OK)
		return NULL;
	slot_json_begin_(reader);
	type = slot_json_class_(reader, type);
	if (!type)
		return NULL;
	object = slot_new(pool, type);
	if (!object) {
		slot_json_no_memory_(reader);
		return NULL;
	}
	reader->pool = pool;
	if (!slot_json_read(reader, type, object)) {
		slot_free(object);
		object = NULL;
	}
	reader->pool = other;
	return object;
}

bool
slot_json_skip(slot_json_reader *reader)
{
	if (reader->status != SLOT_OK)
		return false;
	slot_json_begin_(reader);
	return slot_json_skip_value_(reader);
}

bool
slot_json_done(slot_json_reader *reader)
{
	if (reader->status != SLOT_OK)
		return false;
	if (slot_json_begin_(reader) >= 0)
		return slot_json_syntax_(reader, "the end");
	return reader->status == SLOT_OK;
}

size_t
slot_json_message(const slot_json_reader *reader, const char *file, char *text,
	size_t size)
{
	char digits[20];
	slot_writer_ to;

	to = slot_writer_on_(text, size);
	slot_say_(&to, file, strlen(file));
	slot_say_(&to, ":", 1);
	slot_say_(&to, digits, slot_digits_(digits, reader->line));
	slot_say_(&to, ":", 1);
	slot_say_(&to, digits, slot_digits_(digits, reader->column));
	slot_say_(&to, ": ", 2);
	if (reader->status == SLOT_OK)
		slot_say_(&to, SLOT_NAME("no error"));
	else
		slot_say_(&to, reader->message, strlen(reader->message));
	if (size)
		text[to.length < size ? to.length : size - 1] = 0;
	return to.length;
}
