/* SPDX-License-Identifier: MIT */
/*
 * What came from a file cannot end a line or begin a command: for GitHub it is
 * escaped as its runner unescapes, for the others shown as on a terminal.
 */
#include "message/annotate.h"

#include <string.h>

#include "message/print.h"

/* "error", "warning"; what neither fails nor warns has a word of the form's. */
static const char *
kind_of(const struct diag *diag, const struct message *message,
	const char *harmless)
{
	if (message_is_error(diag, message))
		return "error";
	return message->severity == SEVERITY_WARNING ? "warning" : harmless;
}

static const char *
code_of(const struct message *message)
{
	return message->severity == SEVERITY_FAULT
		? NULL
		: explanations[message->code].name;
}

/* "safe: ", "data-breaking: " of a difference. */
static void
put_breaks(struct buffer *out, const struct message *message)
{
	if (message->severity == SEVERITY_CHANGE)
		buffer_format(out, "%s%s: ", breaks_text(message->breaks),
			message->allowed ? ", allowed" : "");
}

/*---- GitHub ---------------------------------------------------------------*/

/* Of a property also what would end it. */
static void
put_escaped(struct buffer *out, struct slice text, const char *also)
{
	size_t i;

	for (i = 0; i < text.length; i++) {
		char byte = text.bytes[i];

		if (byte && (strchr("%\r\n", byte) || strchr(also, byte)))
			buffer_format(out, "%%%02X", (unsigned)byte);
		else
			buffer_add(out, &byte, 1);
	}
}

/* The last column is of the last character, not behind it. */
static void
put_properties(struct buffer *out, const struct message *message)
{
	const struct source *source = message->place.source;
	unsigned line, column, end;
	bool is_stream = source && slice_is(source->path, "-");

	if (source && !is_stream) {
		place_position(message->place, &line, &column);
		end = place_end(message->place);
		buffer_add_text(out, " file=");
		put_escaped(out, source->name, ":,");
		buffer_format(out, ",line=%u,endLine=%u,col=%u,endColumn=%u",
			line, line, column, end > column ? end - 1 : column);
	}
	buffer_format(out, "%stitle=slotgen%s%s",
		source && !is_stream ? "," : " ", code_of(message) ? " " : "",
		code_of(message) ? code_of(message) : "");
}

void
annotate_github(struct buffer *out, const struct diag *diag,
	const struct message *message)
{
	const struct note *note;
	unsigned line, column;

	buffer_format(out, "::%s", kind_of(diag, message, "notice"));
	put_properties(out, message);
	buffer_add_text(out, "::");
	put_breaks(out, message);
	put_escaped(out, message->text, "");
	for (note = message->notes; note; note = note->next) {
		buffer_add_text(out, "%0A");
		if (note->place.source) {
			place_position(note->place, &line, &column);
			put_escaped(out, note->place.source->name, "");
			buffer_format(out, ":%u:%u: ", line, column);
		}
		buffer_add_text(out, "note: ");
		put_escaped(out, note->text, "");
	}
	buffer_add_text(out, "\n");
}

/*---- Visual Studio --------------------------------------------------------*/

static void
put_place(struct buffer *out, struct place place)
{
	unsigned line, column;

	if (!place.source) {
		buffer_add_text(out, "slotgen : ");
		return;
	}
	place_position(place, &line, &column);
	print_safely(out, place.source->name);
	buffer_format(out, "(%u,%u): ", line, column);
}

void
annotate_msvc(struct buffer *out, const struct diag *diag,
	const struct message *message)
{
	const struct note *note;
	const char *code = code_of(message);

	put_place(out, message->place);
	buffer_format(out, "%s%s%s: ", kind_of(diag, message, "note"),
		code ? " " : "", code ? code : "");
	put_breaks(out, message);
	print_safely(out, message->text);
	buffer_add_text(out, "\n");
	for (note = message->notes; note; note = note->next) {
		put_place(out, note->place);
		buffer_add_text(out, "note: ");
		print_safely(out, note->text);
		buffer_add_text(out, "\n");
	}
}
