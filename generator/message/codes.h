/* SPDX-License-Identifier: MIT */
/*
 * What can be said about a schema, as codes: the name that a message shows in
 * brackets, the text of --explain, and of a difference between two schemas
 * what it breaks.
 */
#ifndef CODES_H
#define CODES_H

#include "message/changes.h"

/* What can be said. Order: as in the table in codes.c, which has each
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
	CODE_UNKNOWN_CONSTANT,
	CODE_UNKNOWN_CODE, /* no such warning */
	CODE_BAD_TYPE,     /* a type that cannot stand here */
	CODE_BAD_ARRAY,
	CODE_BAD_BITS,
	CODE_OUT_OF_RANGE, /* a value outside its bounds or its type */
	CODE_BAD_DEFAULT,
	CODE_BAD_PATTERN, /* one that is no regular expression, or refused */
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
	CODE_NOT_IN_TEXT,
	CODE_UNUSED_BITS,
	CODE_PRESENCE_BITS,
	CODE_EMPTY_SCHEMA,
	CODE_TAKEN_NAME, /* by C++ or headers that slotgen.h does without */
	CODE_MIXIN_HOOK, /* a function of the program that is not asked */
	CODE_LARGE_PATTERN,
	CODE_BITS_MOVED, /* since 0.1.0; for one version */
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

/* "source- and layout-breaking", "safe" */
const char *
breaks_text(unsigned breaks);

#endif
