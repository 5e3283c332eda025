/* SPDX-License-Identifier: MIT */
/*
 * Each value writes what separates it from the one before: a comma, a line and
 * its indentation, unless it follows its name. What is open is kept as a stack
 * of the brackets that will close it.
 */
#include "base/json.h"

#include <assert.h>

#include "base/character.h"

static void
put_line(struct json *json)
{
	static const char line[] = "\n"
				   "                                "
				   "                                "
				   "                                "
				   "                                ";

	static_assert(
		sizeof line - 2 == 2 * JSON_DEPTH, "blanks of all depths");
	if (!json->in_line)
		buffer_add(json->out, line, 1 + 2 * json->depth);
}

static bool
in_object(const struct json *json)
{
	return json->depth && json->ends[json->depth - 1] == '}';
}

/* What stands before a name, or before a value that has none. */
static void
begin_item(struct json *json)
{
	if (json->depth == 0)
		return;
	if (!json->empty)
		buffer_add(json->out, ", ", json->in_line ? 2 : 1);
	json->empty = false;
	put_line(json);
}

static void
begin_value(struct json *json)
{
	assert(!json->done && in_object(json) == json->named);
	if (!json->named)
		begin_item(json);
	json->named = false;
}

static void
end_value(struct json *json)
{
	if (json->depth)
		return;
	buffer_add_text(json->out, "\n");
	json->done = true;
}

/* What stands for itself. */
static void
put_value(struct json *json, struct slice text)
{
	begin_value(json);
	buffer_add_slice(json->out, text);
	end_value(json);
}

/* One character of a text; gives its bytes. */
static size_t
put_character(struct json *json, struct slice rest)
{
	unsigned char byte = (unsigned char)rest.bytes[0];
	uint32_t code;
	size_t length = utf8_decode(rest.bytes, rest.length, &code);

	if (length == 0)
		buffer_add_text(json->out, "\xEF\xBF\xBD");
	else if (byte == '"' || byte == '\\')
		buffer_format(json->out, "\\%c", byte);
	else if (byte == '\n')
		buffer_add_text(json->out, "\\n");
	else if (byte < ' ')
		buffer_format(json->out, "\\u%04x", byte);
	else
		buffer_add(json->out, rest.bytes, length);
	return length ? length : 1;
}

/* How many of the first bytes stand for themselves. */
static size_t
plain_length(struct slice text)
{
	size_t most = graphic_length(text.bytes, text.length), i;

	for (i = 0; i < most; i++)
		if (text.bytes[i] == '"' || text.bytes[i] == '\\')
			return i;
	return most;
}

static void
put_quoted(struct json *json, struct slice text)
{
	size_t plain;

	buffer_add(json->out, "\"", 1);
	while (text.length) {
		plain = plain_length(text);
		buffer_add(json->out, text.bytes, plain);
		text.bytes += plain;
		text.length -= plain;
		if (!text.length)
			break;
		plain = put_character(json, text);
		text.bytes += plain;
		text.length -= plain;
	}
	buffer_add(json->out, "\"", 1);
}

static void
open_item(struct json *json, const char *opening, char end)
{
	begin_value(json);
	assert(json->depth < JSON_DEPTH);
	buffer_add_text(json->out, opening);
	json->ends[json->depth++] = end;
	json->empty = true;
}

void
json_start(struct json *json, struct buffer *out)
{
	*json = (struct json){.out = out};
}

void
json_name(struct json *json, const char *name)
{
	assert(in_object(json) && !json->named);
	begin_item(json);
	put_quoted(json, slice_of(name));
	buffer_add(json->out, ": ", 2);
	json->named = true;
}

void
json_text(struct json *json, struct slice text)
{
	begin_value(json);
	put_quoted(json, text);
	end_value(json);
}

void
json_unsigned(struct json *json, uint64_t value)
{
	json_integer(json, integer_of_unsigned(value));
}

void
json_integer(struct json *json, struct integer value)
{
	begin_value(json);
	if (value.negative)
		buffer_add(json->out, "-", 1);
	buffer_add_number(json->out, value.magnitude);
	end_value(json);
}

void
json_number(struct json *json, struct slice text)
{
	const char *digits = text.bytes;

	assert(text.length);
	digits += digits[0] == '-';
	assert(digits[0] >= '0' && digits[0] <= '9');
	put_value(json, text);
}

void
json_bool(struct json *json, bool value)
{
	put_value(json, value ? SLICE("true") : SLICE("false"));
}

void
json_object(struct json *json)
{
	open_item(json, "{", '}');
}

void
json_array(struct json *json)
{
	open_item(json, "[", ']');
}

void
json_in_line(struct json *json)
{
	assert(json->depth && json->empty);
	if (!json->in_line)
		json->in_line = json->depth;
}

void
json_end(struct json *json)
{
	char end;

	assert(json->depth > 0 && !json->named);
	end = json->ends[--json->depth];
	if (!json->empty)
		put_line(json);
	if (json->in_line > json->depth)
		json->in_line = 0;
	buffer_add(json->out, &end, 1);
	json->empty = false;
	end_value(json);
}

/*---- members --------------------------------------------------------------*/

void
json_put_text(struct json *json, const char *name, struct slice text)
{
	json_name(json, name);
	json_text(json, text);
}

void
json_put_word(struct json *json, const char *name, const char *word)
{
	json_put_text(json, name, slice_of(word));
}

void
json_put_number(struct json *json, const char *name, uint64_t number)
{
	json_name(json, name);
	json_unsigned(json, number);
}

void
json_put_bool(struct json *json, const char *name, bool value)
{
	json_name(json, name);
	json_bool(json, value);
}

void
json_put_true(struct json *json, const char *name, bool value)
{
	if (value)
		json_put_bool(json, name, true);
}

void
json_put_object(struct json *json, const char *name)
{
	json_name(json, name);
	json_object(json);
}

void
json_put_array(struct json *json, const char *name)
{
	json_name(json, name);
	json_array(json);
}
