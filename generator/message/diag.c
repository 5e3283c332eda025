/* SPDX-License-Identifier: MIT */
#include "message/diag.h"

#include <stdlib.h>
#include <string.h>

void
run_init(struct run *run)
{
	size_t code;

	memset(run, 0, sizeof *run);
	arena_init(&run->arena);
	for (code = CODE_FIRST_OFF; code < CODE_FIRST_CHANGE; code++)
		run->diag.off[code] = true;
}

void
run_release(struct run *run)
{
	arena_release(&run->arena);
}

void
source_index(struct run *run, struct source *source)
{
	size_t capacity = 0, i;
	const char *text = source->text.bytes;

	source->lines = arena_grow(&run->arena, NULL, 0, &capacity,
		source->text.length / 24 + 2, sizeof *source->lines);
	source->lines[0] = 0;
	source->line_count = 1;
	source->ascii = true;
	for (i = 0; i < source->text.length; i++) {
		if ((unsigned char)text[i] >= 0x80)
			source->ascii = false;
		if (text[i] != '\n' && (text[i] != '\r' || text[i + 1] == '\n'))
			continue;
		source->lines = arena_grow(&run->arena, source->lines,
			source->line_count, &capacity, source->line_count + 1,
			sizeof *source->lines);
		source->lines[source->line_count++] = (uint32_t)i + 1;
	}
}

/* Number of the line, from 0, that holds the offset. */
static size_t
line_of(const struct source *source, uint32_t offset)
{
	size_t low = 0, high = source->line_count;

	while (high - low > 1) {
		size_t middle = low + (high - low) / 2;

		if (source->lines[middle] <= offset)
			low = middle;
		else
			high = middle;
	}
	return low;
}

/* The line without its break. */
static struct slice
line_text(const struct source *source, size_t line)
{
	size_t start = source->lines[line], end = source->text.length;
	struct slice text;

	if (line + 1 < source->line_count)
		end = source->lines[line + 1];
	while (end > start &&
		(source->text.bytes[end - 1] == '\n' ||
			source->text.bytes[end - 1] == '\r'))
		end--;
	text.bytes = source->text.bytes + start;
	text.length = end - start;
	return text;
}

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

void
place_position(struct place place, unsigned *line, unsigned *column)
{
	const struct source *source = place.source;
	size_t index = line_of(source, place.offset);
	struct slice text = line_text(source, index);
	size_t end = place.offset - source->lines[index], at;

	*line = (unsigned)index + 1;
	*column = 1;
	if (end > text.length)
		end = text.length;
	if (source->ascii)
		*column += (unsigned)end;
	/* What stands before a fault is UTF-8, of which the bytes that begin
	 * a character are counted: a line may be long and have many faults. */
	for (at = 0; at < end && !source->ascii; at++)
		*column += ((unsigned char)text.bytes[at] & 0xc0) != 0x80;
}

struct slice
place_line(struct place place)
{
	return line_text(place.source, line_of(place.source, place.offset));
}

unsigned
place_end(struct place place)
{
	struct slice line = place_line(place);
	size_t end = (size_t)(line.bytes - place.source->text.bytes) +
		line.length;
	size_t at = (size_t)place.offset + place.length, i;
	unsigned number, column;

	place_position(place, &number, &column);
	if (at > end)
		at = end;
	for (i = place.offset; i < at; i++)
		column += ((unsigned char)place.source->text.bytes[i] & 0xc0) !=
			0x80;
	return column;
}

struct slice
place_text(struct place place)
{
	struct slice text = {NULL, 0};

	if (place.source) {
		text.bytes = place.source->text.bytes + place.offset;
		text.length = place.length;
	}
	return text;
}

static struct message *
diag_add(struct run *run, enum severity severity, enum diag_code code,
	struct place place, const char *format, va_list arguments)
{
	struct diag *diag = &run->diag;
	struct message *message = ARENA_NEW(&run->arena, struct message);

	message->severity = severity;
	message->code = code;
	message->place = place;
	message->text = text_format_list(&run->arena, format, arguments);
	message->last_note = &message->notes;
	message->number = diag->count;
	diag->messages = arena_grow(&run->arena, diag->messages, diag->count,
		&diag->capacity, diag->count + 1, sizeof *diag->messages);
	diag->messages[diag->count++] = message;
	return message;
}

struct message *
diag_error(struct run *run, enum diag_code code, struct place place,
	const char *format, ...)
{
	struct message *message;
	va_list arguments;

	va_start(arguments, format);
	message = diag_add(run, SEVERITY_ERROR, code, place, format, arguments);
	va_end(arguments);
	run->diag.errors++;
	return message;
}

struct message *
diag_warning_list(struct run *run, enum diag_code code, struct place place,
	const char *format, va_list arguments)
{
	struct message *message;

	if (run->diag.off[code])
		return NULL;
	message = diag_add(
		run, SEVERITY_WARNING, code, place, format, arguments);
	if (run->diag.warnings_are_errors)
		run->diag.errors++;
	else
		run->diag.warnings++;
	return message;
}

struct message *
diag_change(struct run *run, enum diag_code code, unsigned breaks, bool allowed,
	struct place place, const char *format, ...)
{
	struct message *message;
	va_list arguments;

	va_start(arguments, format);
	message = diag_add(
		run, SEVERITY_CHANGE, code, place, format, arguments);
	va_end(arguments);
	message->breaks = breaks;
	message->allowed = breaks && allowed;
	if (breaks && !allowed)
		run->diag.errors++;
	return message;
}

const char *
breaks_text(unsigned breaks)
{
	static const char *const texts[] = {[BREAKS_NOTHING] = "safe",
		[BREAKS_SOURCE] = "source-breaking",
		[BREAKS_LAYOUT] = "layout-breaking",
		[BREAKS_DATA] = "data-breaking",
		[BREAKS_SOURCE | BREAKS_LAYOUT] = "source- and layout-breaking",
		[BREAKS_SOURCE | BREAKS_DATA] = "source- and data-breaking",
		[BREAKS_LAYOUT | BREAKS_DATA] = "layout- and data-breaking",
		[BREAKS_SOURCE | BREAKS_LAYOUT |
			BREAKS_DATA] = "source-, layout- and data-breaking"};

	return texts[breaks];
}

void
diag_note(struct run *run, struct message *message, struct place place,
	const char *format, ...)
{
	struct note *note;
	va_list arguments;

	if (!message)
		return;
	note = ARENA_NEW(&run->arena, struct note);
	note->place = place;
	va_start(arguments, format);
	note->text = text_format_list(&run->arena, format, arguments);
	va_end(arguments);
	*message->last_note = note;
	message->last_note = &note->next;
}

void
diag_fault(struct run *run, const char *format, ...)
{
	struct place none = {NULL, 0, 0};
	va_list arguments;

	run->diag.faulted = true;
	va_start(arguments, format);
	if (run->diag.keeps_faults) {
		diag_add(run, SEVERITY_FAULT, CODE_COUNT, none, format,
			arguments);
	} else {
		fputs("slotgen: error: ", stderr);
		vfprintf(stderr, format, arguments);
		fputc('\n', stderr);
	}
	va_end(arguments);
}

static int
message_order(const void *left, const void *right)
{
	const struct message *a = *(struct message *const *)left;
	const struct message *b = *(struct message *const *)right;
	unsigned a_file = a->place.source ? a->place.source->order : 0;
	unsigned b_file = b->place.source ? b->place.source->order : 0;

	if (a_file != b_file)
		return a_file < b_file ? -1 : 1;
	if (a->place.offset != b->place.offset)
		return a->place.offset < b->place.offset ? -1 : 1;
	return a->number < b->number ? -1 : 1;
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

/* Text that came from a file, on a terminal: control characters could move
 * the cursor or turn the text around, so they are shown as a question mark, as
 * is what is not UTF-8; a tab is shown as a space. */
static void
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

/* A window of the line around the place: long lines are cut on both sides. */
static void
print_line(struct run *run, struct buffer *out, struct place place)
{
	enum { BEFORE = 120, AFTER = 100 };
	size_t index = line_of(place.source, place.offset);
	struct slice line = line_text(place.source, index);
	size_t at = place.offset - place.source->lines[index];
	size_t start = 0, end = line.length, i;
	unsigned spaces = 0, marks = 0;
	uint32_t code;

	if (at > line.length)
		at = line.length;
	if (at > BEFORE)
		start = at - BEFORE;
	while (start > 0 && ((unsigned char)line.bytes[start] & 0xc0) == 0x80)
		start--;
	if (end - at > AFTER)
		end = at + AFTER;
	while (end < line.length &&
		((unsigned char)line.bytes[end] & 0xc0) == 0x80)
		end++;
	for (i = start; i < at;) {
		i += next_character(line, i, &code);
		spaces += shown_width(code);
	}
	for (i = at; i < end && i < at + place.length;) {
		i += next_character(line, i, &code);
		marks += shown_width(code);
	}
	line.bytes += start;
	line.length = end - start;
	buffer_format(out, "%5zu | ", index + 1);
	print_safely(out, line);
	buffer_format(out, "\n      | %*s%s^", (int)spaces, "",
		colour(&run->diag, "\033[1;32m"));
	while (marks-- > 1)
		buffer_add_text(out, "~");
	buffer_format(out, "%s\n", colour(&run->diag, "\033[0m"));
}

static void
print_head(struct run *run, struct buffer *out, struct place place,
	const char *kind, const char *kind_colour, struct slice text)
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
	buffer_format(out, "%s%s:%s ", colour(&run->diag, kind_colour), kind,
		colour(&run->diag, "\033[0m"));
	print_safely(out, text);
}

bool
message_is_error(const struct diag *diag, const struct message *message)
{
	switch (message->severity) {
	case SEVERITY_ERROR:
		break;
	case SEVERITY_WARNING:
		return diag->warnings_are_errors;
	case SEVERITY_CHANGE:
		return message->breaks && !message->allowed;
	case SEVERITY_FAULT:
		break;
	}
	return true;
}

static void
print_message(
	struct run *run, struct buffer *out, const struct message *message)
{
	const char *name = explanations[message->code].name;
	bool warning = message->severity == SEVERITY_WARNING;
	bool error = message_is_error(&run->diag, message);
	const struct note *note;

	if (message->severity == SEVERITY_CHANGE)
		print_head(run, out, message->place,
			breaks_text(message->breaks),
			error ? "\033[1;31m" : "\033[1;32m", message->text);
	else
		print_head(run, out, message->place,
			error ? "error" : "warning",
			error ? "\033[1;31m" : "\033[1;35m", message->text);
	if (message->allowed)
		buffer_format(out, " [%s, allowed]\n", name);
	else if (warning)
		buffer_format(out, " [-W%s%s]\n", error ? "error=" : "", name);
	else
		buffer_format(out, " [%s]\n", name);
	if (message->place.source)
		print_line(run, out, message->place);
	for (note = message->notes; note; note = note->next) {
		print_head(run, out, note->place, "note", "\033[1;36m",
			note->text);
		buffer_add_text(out, "\n");
		if (note->place.source)
			print_line(run, out, note->place);
	}
}

/* One kind of fault at one place is one, however many ways lead to it. What is
 * gone has no place of its own: several things may be missed at one. */
static bool
is_same(const struct message *a, const struct message *b)
{
	return a->place.source == b->place.source &&
		a->place.offset == b->place.offset &&
		a->place.length == b->place.length && a->code == b->code &&
		((a->severity != SEVERITY_CHANGE &&
			 a->severity != SEVERITY_FAULT) ||
			slice_equal(a->text, b->text));
}

static bool
is_shown(const struct diag *diag, const struct message *message)
{
	return message->severity != SEVERITY_CHANGE || diag->shows_all ||
		message_is_error(diag, message);
}

void
diag_sort(struct run *run)
{
	struct diag *diag = &run->diag;
	size_t count = 0, i;

	if (diag->count)
		qsort(diag->messages, diag->count, sizeof *diag->messages,
			message_order);
	for (i = 0; i < diag->count; i++) {
		struct message *message = diag->messages[i];

		if (is_shown(diag, message) &&
			(count == 0 ||
				!is_same(diag->messages[count - 1], message)))
			diag->messages[count++] = message;
	}
	diag->count = count;
}

void
diag_print(struct run *run, FILE *stream)
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

void
suggest_start(struct suggestion *suggestion, struct slice wanted)
{
	memset(suggestion, 0, sizeof *suggestion);
	suggestion->wanted = wanted;
	/* One change in three letters, as gcc does it; of a single letter
	 * nothing is left then. */
	suggestion->distance = wanted.length < 2
		? 1
		: (unsigned)(wanted.length + 2) / 3 + 1;
}

void
suggest_offer(struct suggestion *suggestion, struct slice candidate)
{
	unsigned distance = edit_distance(
		suggestion->wanted, candidate, suggestion->distance);

	if (distance >= suggestion->distance)
		return;
	suggestion->distance = distance;
	suggestion->best = candidate;
}

bool
suggest_may(struct run *run, size_t candidates)
{
	if (candidates > SUGGEST_MOST - run->diag.suggested)
		return false;
	run->diag.suggested += candidates;
	return true;
}

const char *
suggest_text(struct run *run, const struct suggestion *suggestion)
{
	if (suggestion->best.length == 0)
		return "";
	return text_format(&run->arena, "; did you mean '%.*s'?",
		SLICE_ARGS(suggestion->best))
		.bytes;
}
