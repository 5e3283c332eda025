/* SPDX-License-Identifier: MIT */
/*
 * Messages are added in whatever order stages come upon faults, and counted at
 * once, as errors or warnings. Only when they are told are they sorted, and
 * those dropped that say again what one before them says.
 */
#include "message/diag.h"

#include <stdlib.h>
#include <string.h>

void
run_init(struct run *run)
{
	size_t code;

	memset(run, 0, sizeof *run);
	arena_init(&run->arena);
	arena_init(&run->scratch);
	for (code = CODE_FIRST_OFF; code < CODE_FIRST_CHANGE; code++)
		run->diag.off[code] = true;
}

void
run_release(struct run *run)
{
	arena_release(&run->scratch);
	arena_release(&run->arena);
}

/* Keeps a message of which severity, code and place are set. */
static struct message *
diag_add(struct run *run, struct message message, const char *format,
	va_list arguments)
{
	struct diag *diag = &run->diag;
	struct message *kept = ARENA_NEW(&run->arena, struct message);

	*kept = message;
	kept->text = text_format_list(&run->arena, format, arguments);
	kept->last_note = &kept->notes;
	kept->number = diag->count;
	diag->messages = arena_grow(&run->arena, diag->messages, diag->count,
		&diag->capacity, diag->count + 1, sizeof *diag->messages);
	diag->messages[diag->count++] = kept;
	return kept;
}

struct message *
diag_error(struct run *run, enum diag_code code, struct place place,
	const char *format, ...)
{
	struct message message = {
		.severity = SEVERITY_ERROR, .code = code, .place = place};
	struct message *kept;
	va_list arguments;

	va_start(arguments, format);
	kept = diag_add(run, message, format, arguments);
	va_end(arguments);
	run->diag.errors++;
	return kept;
}

struct message *
diag_warning_list(struct run *run, enum diag_code code, struct place place,
	const char *format, va_list arguments)
{
	struct message message = {
		.severity = SEVERITY_WARNING, .code = code, .place = place};

	if (run->diag.off[code])
		return NULL;
	if (run->diag.warnings_are_errors)
		run->diag.errors++;
	else
		run->diag.warnings++;
	return diag_add(run, message, format, arguments);
}

struct message *
diag_warning(struct run *run, enum diag_code code, struct place place,
	const char *format, ...)
{
	struct message *message;
	va_list arguments;

	va_start(arguments, format);
	message = diag_warning_list(run, code, place, format, arguments);
	va_end(arguments);
	return message;
}

struct message *
diag_change(struct run *run, struct change change, struct place place,
	const char *format, ...)
{
	struct message message = {.severity = SEVERITY_CHANGE,
		.code = change.code,
		.place = place,
		.breaks = change.breaks,
		.allowed = change.breaks && change.allowed};
	struct message *kept;
	va_list arguments;

	va_start(arguments, format);
	kept = diag_add(run, message, format, arguments);
	va_end(arguments);
	if (change.breaks && !change.allowed)
		run->diag.errors++;
	return kept;
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
	struct message message = {
		.severity = SEVERITY_FAULT, .code = CODE_COUNT};
	va_list arguments;

	run->diag.faulted = true;
	va_start(arguments, format);
	if (run->diag.keeps_faults) {
		diag_add(run, message, format, arguments);
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
	if (message_is_error(diag, message))
		return true;
	return !diag->errors_only &&
		(message->severity != SEVERITY_CHANGE || diag->shows_all);
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
