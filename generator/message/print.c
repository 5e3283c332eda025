/* SPDX-License-Identifier: MIT */
/*
 * Messages as text, sorted. Each is a head with its place, kind, text and code,
 * the line of the source with a caret under the place, and the same of its
 * notes. What came from a file is shown so that no terminal acts on it, and
 * the caret is set by columns of the display, not by bytes. All messages go
 * out in one write.
 */
#include "message/print.h"

#include "base/character.h"

/* One character; a byte that is not UTF-8 counts as one. */
static size_t
next_character(struct slice text, size_t at, uint32_t *code)
{
	size_t size = utf8_decode(text.bytes + at, text.length - at, code);

	if (size)
		return size;
	*code = 0xfffd;
	return 1;
}

static const char *
colour(const struct diag *diag, const char *sequence)
{
	return diag->colour ? sequence : "";
}

/* Whether a terminal could take it for more than a character to show. */
static bool
is_control(uint32_t code)
{
	return code < ' ' || (code >= 0x7f && code < 0xa0) || code == 0xfffd ||
		code == 0x061c || code == 0x200e || code == 0x200f ||
		(code >= 0x2028 && code <= 0x202e) ||
		(code >= 0x2066 && code <= 0x2069);
}

void
print_safely(struct buffer *out, struct slice text)
{
	size_t i, size;
	uint32_t code;

	for (i = 0; i < text.length; i += size) {
		size = next_character(text, i, &code);
		if (code == '\t')
			buffer_add_text(out, " ");
		else if (is_control(code))
			buffer_add_text(out, "?");
		else
			buffer_add(out, text.bytes + i, size);
	}
}

/* Columns that a character takes as it is shown. */
static unsigned
shown_width(uint32_t code)
{
	return is_control(code) ? 1 : display_width(code);
}

/* What is shown of a line: a long one is cut on both sides of the place,
 * between characters. */
struct window {
	size_t start, at, end; /* bytes of the line; at: of the place */
};

static struct window
window_of(struct slice line, size_t at)
{
	enum { BEFORE = 120, AFTER = 100 };
	struct window window = {0, at, line.length};

	if (at > line.length)
		window.at = line.length;
	if (window.at > BEFORE)
		window.start = window.at - BEFORE;
	while (window.start > 0 && utf8_continues(line.bytes[window.start]))
		window.start--;
	if (window.end - window.at > AFTER)
		window.end = window.at + AFTER;
	while (window.end < line.length &&
		utf8_continues(line.bytes[window.end]))
		window.end++;
	return window;
}

/* Columns of the characters that begin between two bytes of the line. */
static unsigned
shown_columns(struct slice line, size_t from, size_t to)
{
	unsigned columns = 0;
	uint32_t code;

	while (from < to) {
		from += next_character(line, from, &code);
		columns += shown_width(code);
	}
	return columns;
}

static void
print_line(struct run *run, struct buffer *out, struct place place)
{
	struct slice line = place_line(place);
	struct window window = window_of(line,
		place.offset - (size_t)(line.bytes - place.source->text.bytes));
	size_t marked_end = window.at + place.length;
	struct slice shown = {
		line.bytes + window.start, window.end - window.start};
	unsigned number, column, spaces, marks;

	if (marked_end > window.end)
		marked_end = window.end;
	spaces = shown_columns(line, window.start, window.at);
	marks = shown_columns(line, window.at, marked_end);
	place_position(place, &number, &column);
	buffer_format(out, "%5u | ", number);
	print_safely(out, shown);
	buffer_format(out, "\n      | %*s%s^", (int)spaces, "",
		colour(&run->diag, "\033[1;32m"));
	while (marks-- > 1)
		buffer_add_text(out, "~");
	buffer_format(out, "%s\n", colour(&run->diag, "\033[0m"));
}

/* How the kind of a message is shown. */
struct label {
	const char *text; /* "error" */
	const char *colour;
};

/* "market.yaml:12:14: error: no such thing" */
static void
print_head(struct run *run, struct buffer *out, struct place place,
	struct label label, struct slice text)
{
	unsigned line, column;

	buffer_add_text(out, colour(&run->diag, "\033[1m"));
	if (place.source) {
		place_position(place, &line, &column);
		print_safely(out, place.source->name);
		buffer_format(out, ":%u:%u: ", line, column);
	} else {
		buffer_add_text(out, "slotgen: ");
	}
	buffer_format(out, "%s%s:%s ", colour(&run->diag, label.colour),
		label.text, colour(&run->diag, "\033[0m"));
	print_safely(out, text);
}

static struct label
label_of(const struct diag *diag, const struct message *message)
{
	bool error = message_is_error(diag, message);

	if (message->severity == SEVERITY_CHANGE)
		return (struct label){breaks_text(message->breaks),
			error ? "\033[1;31m" : "\033[1;32m"};
	return (struct label){error ? "error" : "warning",
		error ? "\033[1;31m" : "\033[1;35m"};
}

/* "[unknown-key]", or of a warning the option that turns it off */
static void
print_code(const struct diag *diag, struct buffer *out,
	const struct message *message)
{
	const char *name = explanations[message->code].name;

	if (message->allowed)
		buffer_format(out, " [%s, allowed]\n", name);
	else if (message->severity == SEVERITY_WARNING)
		buffer_format(out, " [-W%s%s]\n",
			message_is_error(diag, message) ? "error=" : "", name);
	else
		buffer_format(out, " [%s]\n", name);
}

static void
print_message(
	struct run *run, struct buffer *out, const struct message *message)
{
	static const struct label label_note = {"note", "\033[1;36m"};
	const struct note *note;

	print_head(run, out, message->place, label_of(&run->diag, message),
		message->text);
	print_code(&run->diag, out, message);
	if (message->place.source && !message->place.source->is_secret)
		print_line(run, out, message->place);
	for (note = message->notes; note; note = note->next) {
		print_head(run, out, note->place, label_note, note->text);
		buffer_add_text(out, "\n");
		if (note->place.source && !note->place.source->is_secret)
			print_line(run, out, note->place);
	}
}

void
print_messages(struct run *run, FILE *stream)
{
	struct diag *diag = &run->diag;
	struct buffer out = {0};
	size_t i;

	diag_sort(run);
	for (i = 0; i < diag->count; i++)
		print_message(run, &out, diag->messages[i]);
	/* At once: a stream without a buffer takes every byte by itself. */
	if (out.length)
		fwrite(out.bytes, 1, out.length, stream);
	buffer_release(&out);
	diag->count = 0;
}
