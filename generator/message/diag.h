/* SPDX-License-Identifier: MIT */
/*
 * What is said about sources. Messages are kept and printed at the end of a
 * run, sorted by place, so that the same input gives the same bytes in
 * whatever order the stages find its faults.
 *
 *     market.yaml:12:14: error: class 'Dog' has no parent 'Animl'; did you
 *     mean 'Animal'? [unknown-class]
 *        12 |     is_a: Animl
 *           |           ^~~~~
 *     market.yaml:3:3: note: 'Animal' is defined here
 */
#ifndef DIAG_H
#define DIAG_H

#include <stdio.h>

#include "message/codes.h"
#include "message/source.h"

struct note {
	struct place place;
	struct slice text;
	struct note *next;
};

enum severity {
	SEVERITY_ERROR,
	SEVERITY_WARNING,
	SEVERITY_CHANGE,
	SEVERITY_FAULT /* diag_fault's; it has no place, and no code */
};

struct message {
	enum severity severity;
	enum diag_code code;
	unsigned breaks;    /* CHANGE: BREAKS_… bits; 0: it is safe */
	bool allowed;       /* CHANGE: it breaks something, but may (--allow) */
	struct place place; /* without a source: about the whole run */
	struct slice text;
	struct note *notes, **last_note;
	size_t number; /* in order of arrival: breaks ties */
};

/* What a difference between two schemas is. */
struct change {
	enum diag_code code;
	unsigned breaks; /* BREAKS_… bits */
	bool allowed;    /* --allow names it */
};

struct diag {
	struct message **messages;
	size_t count, capacity;
	size_t errors; /* including warnings under -Werror */
	size_t warnings;
	size_t suggested; /* candidates compared so far */
	bool faulted;     /* the machine, not the schema: exit 2 */
	bool off[CODE_COUNT];
	bool warnings_are_errors;
	bool colour;
	bool shows_all;    /* changes that are safe or allowed too */
	bool errors_only;  /* what does not make the run fail is not shown */
	bool keeps_faults; /* as messages, for message_format.c */
};

/* One run of slotgen over one schema: first argument of whatever allocates
 * or reports. */
struct run {
	struct arena arena;
	struct arena scratch; /* what is needed no more when the function
				 returns that marks it and goes back */
	struct diag diag;
};

void
run_init(struct run *run);

void
run_release(struct run *run);

struct message *
diag_error(struct run *run, enum diag_code code, struct place place,
	const char *format, ...) __attribute__((format(printf, 4, 5)));

/* NULL where the warning is off. */
struct message *
diag_warning(struct run *run, enum diag_code code, struct place place,
	const char *format, ...) __attribute__((format(printf, 4, 5)));
struct message *
diag_warning_list(struct run *run, enum diag_code code, struct place place,
	const char *format, va_list arguments);

struct message *
diag_warning(struct run *run, enum diag_code code, struct place place,
	const char *format, ...) __attribute__((format(printf, 4, 5)));

/* A difference between two schemas; an error where it breaks something and is
 * not allowed. */
struct message *
diag_change(struct run *run, struct change change, struct place place,
	const char *format, ...) __attribute__((format(printf, 4, 5)));

/* Another place that matters to a message; nothing where message is NULL. */
void
diag_note(struct run *run, struct message *message, struct place place,
	const char *format, ...) __attribute__((format(printf, 4, 5)));

/* A fault of the machine or of the command line's files: printed at once as
 * "slotgen: error: …", unless they are kept; the run ends with status 2. */
void
diag_fault(struct run *run, const char *format, ...)
	__attribute__((format(printf, 2, 3)));

/* Whether it makes the run fail. */
bool
message_is_error(const struct diag *diag, const struct message *message);

/* Puts the messages in the order of their places and drops those that say
 * again what another says, or are not to be shown. */
void
diag_sort(struct run *run);

#endif
