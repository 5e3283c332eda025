/* SPDX-License-Identifier: MIT */
#include "json.h"

#include <assert.h>

static void
put_line(struct json *json)
{
	unsigned i;

	buffer_add_text(json->out, "\n");
	for (i = 0; i < json->depth; i++)
		buffer_add_text(json->out, "  ");
}

/* What stands before a name, or before a value that has none. */
static void
begin_item(struct json *json)
{
	if (json->named) {
		json->named = false;
		return;
	}
	if (json->depth == 0)
		return;
	if (!json->empty)
		buffer_add_text(json->out, ",");
	if (!json->line)
		put_line(json);
	else if (!json->empty)
		buffer_add_text(json->out, " ");
	json->empty = false;
}

static void
put_quoted(struct json *json, struct slice text)
{
	size_t i, size;
	uint32_t code;

	buffer_add_text(json->out, "\"");
	for (i = 0; i < text.length; i += size) {
		unsigned char byte = (unsigned char)text.bytes[i];

		size = byte < 0x80 ? 1 : utf8_decode(text.bytes + i,
			text.length - i, &code);
		if (size == 0) {
			buffer_add_text(json->out, "\xef\xbf\xbd");
			size = 1;
		} else if (byte == '"' || byte == '\\')
			buffer_format(json->out, "\\%c", byte);
		else if (byte == '\n')
			buffer_add_text(json->out, "\\n");
		else if (byte < ' ')
			buffer_format(json->out, "\\u%04x", byte);
		else
			buffer_add(json->out, text.bytes + i, size);
	}
	buffer_add_text(json->out, "\"");
}

static void
open_item(struct json *json, const char *opening, char end)
{
	begin_item(json);
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
json_start_line(struct json *json, struct buffer *out)
{
	*json = (struct json){.out = out, .line = true};
}

void
json_name(struct json *json, const char *name)
{
	begin_item(json);
	put_quoted(json, slice_of(name));
	buffer_add_text(json->out, ": ");
	json->named = true;
}

void
json_text(struct json *json, struct slice text)
{
	begin_item(json);
	put_quoted(json, text);
}

void
json_unsigned(struct json *json, uint64_t value)
{
	begin_item(json);
	buffer_format(json->out, "%llu", (unsigned long long)value);
}

void
json_bool(struct json *json, bool value)
{
	begin_item(json);
	buffer_add_text(json->out, value ? "true" : "false");
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
json_end(struct json *json)
{
	char end;

	assert(json->depth > 0 && !json->named);
	end = json->ends[--json->depth];
	if (!json->empty && !json->line)
		put_line(json);
	buffer_add(json->out, &end, 1);
	json->empty = false;
	if (json->depth == 0)
		buffer_add_text(json->out, "\n");
}
