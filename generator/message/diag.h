/* SPDX-License-Identifier: MIT */
/*
 * Sources, places in them, and what is said about them. Messages are kept
 * and printed at the end of a run, sorted by place, so that the same input
 * gives the same bytes in whatever order the stages find its faults.
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

#include "message/changes.h"
#include "base/text.h"

struct source {
	struct slice name;  /* as the user wrote it: what messages show */
	struct slice path;  /* the real path: what tells two files apart */
	struct slice alias; /* the file it stands for, whose name it may have;
			       empty: itself */
	struct slice text;  /* whole, zero-terminated, without a BOM */
	uint32_t *lines;    /* offset of each line's first byte */
	size_t line_count;
	bool ascii;     /* characters are bytes */
	unsigned order; /* of messages: the first file named comes first */
};

/* A stretch of bytes of one line of a source. A place without a source is no
 * place: an absent word has one. */
struct place {
	const struct source *source;
	uint32_t offset; /* bytes from the start of the text */
	uint32_t length; /* bytes; 0 is shown as one column */
};

/* A name with where it stands. */
struct word {
	struct slice text;
	struct place place;
};

/* What can be said. Order: as in the table in explain.c, which has each
 * one's name and explanation. */
enum diag_code {
	CODE_BAD_YAML,
	CODE_ENCODING,
	CODE_LIMIT,
	CODE_SYNTAX, /* a declaration that cannot be read */
	CODE_UNKNOWN_KEY,
	CODE_WRONG_KIND, /* a mapping where a text is wanted, and the like */
	CODE_MISSING,    /* something needed is not there */
	CODE_DUPLICATE,
	CODE_CONFLICT, /* two statements that contradict each other */
	CODE_NAME,     /* not an identifier, or reserved */
	CODE_CLASH,    /* two emitted identifiers meet */
	CODE_IMPORT,
	CODE_UNKNOWN_TYPE,
	CODE_UNKNOWN_CLASS,
	CODE_UNKNOWN_VALUE, /* no such enum value */
	CODE_UNKNOWN_SLOT,
	CODE_UNKNOWN_CODE, /* no such warning */
	CODE_BAD_TYPE,     /* a type that cannot stand here */
	CODE_BAD_ARRAY,
	CODE_BAD_BITS,
	CODE_OUT_OF_RANGE, /* a value outside its bounds or its type */
	CODE_BAD_DEFAULT,
	CODE_CYCLE,
	CODE_INHERITANCE, /* lay-out conflict, method resolution order, final …
			   */
	CODE_LAYOUT,      /* a layout that cannot be */
	CODE_LATER,       /* a key of the language that this version lacks */
	/* from here on: warnings, which -Wno-NAME turns off */
	CODE_IMPLICIT_DICT,
	CODE_SINGLE_STRING,
	CODE_OVERLAP,
	CODE_OPEN_PARENT,
	CODE_SHADOWED_CONSTANT,
	CODE_UNASSIGNABLE,
	CODE_SLOTS_NOT_WORTH_IT,
	/* and from here on those that are off unless asked for */
	CODE_NO_SLOTS,
	CODE_WASTED_PADDING,
	CODE_WEAKREF_UNUSED,
/* and from here on differences between two schemas (--against) */
#define CHANGE_CODE(code, name, breaks, text) code,
	CHANGES(CHANGE_CODE)
#undef CHANGE_CODE
		CODE_COUNT
};
#define CODE_FIRST_WARNING CODE_IMPLICIT_DICT
#define CODE_FIRST_OFF CODE_NO_SLOTS
#define CODE_FIRST_CHANGE CHANGE_PREFIX

struct explanation {
	const char *name; /* "unknown-key", "implicit-dict" */
	const char *text; /* for --explain: paragraphs of at most 76 columns */
	unsigned breaks;  /* of a change: BREAKS_… bits */
};

extern const struct explanation explanations[CODE_COUNT];

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
	bool keeps_faults; /* as messages, for message_format.c */
};

/* One run of slotgen over one schema: first argument of whatever allocates
 * or reports. */
struct run {
	struct arena arena;
	struct diag diag;
};

void
run_init(struct run *run);

void
run_release(struct run *run);

/* Finds the lines of source->text. */
void
source_index(struct run *run, struct source *source);

/* 1-based line, and 1-based column in characters (code points). */
void
place_position(struct place place, unsigned *line, unsigned *column);

/* The column behind it, at most that behind the line's last character. */
unsigned
place_end(struct place place);

/* Of the line that it stands in, without its break. */
struct slice
place_line(struct place place);

struct slice
place_text(struct place place);

struct message *
diag_error(struct run *run, enum diag_code code, struct place place,
	const char *format, ...) __attribute__((format(printf, 4, 5)));

/* NULL where the warning is off. */
struct message *
diag_warning_list(struct run *run, enum diag_code code, struct place place,
	const char *format, va_list arguments);

/* A difference between two schemas; an error where it breaks something and is
 * not allowed. */
struct message *
diag_change(struct run *run, enum diag_code code, unsigned breaks, bool allowed,
	struct place place, const char *format, ...)
	__attribute__((format(printf, 6, 7)));

/* "source- and layout-breaking", "safe" */
const char *
breaks_text(unsigned breaks);

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

/* Prints and forgets all messages, sorted. */
void
diag_print(struct run *run, FILE *stream);

/* The candidate nearest to what was written, when it is near enough. */
struct suggestion {
	struct slice wanted, best;
	unsigned distance;
};

void
suggest_start(struct suggestion *suggestion, struct slice wanted);

void
suggest_offer(struct suggestion *suggestion, struct slice candidate);

/* Whether that many candidates may be compared: where a run has looked at
 * SUGGEST_MOST of them, a long list of faults is answered faster without. */
#define SUGGEST_MOST ((size_t)1 << 20)
bool
suggest_may(struct run *run, size_t candidates);

/* "; did you mean 'price'?" or "". */
const char *
suggest_text(struct run *run, const struct suggestion *suggestion);

#endif
