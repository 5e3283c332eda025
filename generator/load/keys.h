/* SPDX-License-Identifier: MIT */
/*
 * The keys of the schema language, as data: what may stand where, what kind
 * of value it takes, and one line of help. The loader, the messages and the
 * documentation all read these tables, so a key is described in one place.
 */
#ifndef KEYS_H
#define KEYS_H

#include "load/schema.h"

/* What a mapping describes, and so which keys it may have. */
enum key_place {
	KEYS_SCHEMA,     /* object: struct schema */
	KEYS_CLASS,      /* struct class */
	KEYS_SLOT,       /* struct slot */
	KEYS_TYPE,       /* struct type */
	KEYS_ENUM,       /* struct enumeration */
	KEYS_ENUM_VALUE, /* struct enum_value */
	KEYS_COUNT
};

/* What stands after a key, and so which struct its field is. */
enum key_form {
	FORM_TEXT,     /* struct slice */
	FORM_FLAG,     /* struct flag */
	FORM_EQ,       /* struct flag, or "fast" */
	FORM_NAME,     /* struct word: an identifier */
	FORM_RANGE,    /* struct word: the name of a type */
	FORM_WORD,     /* struct word: any text */
	FORM_NAMES,    /* struct word *, size_t: identifiers */
	FORM_WORDS,    /* struct word *, size_t: any texts */
	FORM_WARNINGS, /* struct word *, size_t: names of warnings */
	FORM_INTEGER,  /* struct literal */
	FORM_NUMBER,   /* struct literal */
	FORM_LITERAL,  /* struct literal: a starting value */
	FORM_LAYOUT,   /* struct mode */
	/* From here on the loader knows the key by its form. */
	FORM_LANGUAGE, /* the version of the language: 1 */
	FORM_SCHEMA_NAME,
	FORM_PREFIX,
	FORM_IMPORTS,
	FORM_ENDIAN,
	FORM_REFS,
	FORM_RENAME,
	FORM_TAG,  /* a text, an integer or a flag */
	FORM_BITS, /* these three are a part of the declaration */
	FORM_CHARS,
	FORM_C,
	FORM_TYPE_OF, /* c, typeof: a declaration without a name */
	FORM_CLASSES,
	FORM_ENUMS,
	FORM_TYPES,
	FORM_SLOTS,
	FORM_USAGES,
	FORM_CONSTANTS,
	FORM_VALUES
};

enum key_status {
	KEY_USED,    /* changes what is generated */
	KEY_CARRIED, /* goes into comments and tables only */
	KEY_LATER,   /* of the language, but not of this version */
	KEY_INSTEAD  /* a word of LinkML: help says what is written here */
};

struct key {
	const char *name;
	enum key_form form;
	enum key_status status;
	const char *help;
	size_t field; /* offset in the struct of its place; of NAMES and WORDS
			 the pointer's, … */
	size_t count; /* … and of the number of them */
};

struct key_table {
	const char *place; /* "a class" */
	const struct key *keys;
	size_t count;
};

extern const struct key_table key_tables[KEYS_COUNT];

/* One of the words that a key may take. */
struct choice {
	const char *name, *help;
};

/* LAYOUT, ENDIAN, RENAME and REFS, in the order of their enums; of other forms
 * none. */
struct choices {
	const struct choice *items;
	size_t count;
};

struct choices
key_choices(enum key_form form);

/* How the choice of that number is written. */
const char *
key_choice_name(enum key_form form, unsigned number);

/* "true or false": completes "'weakref' is …". */
const char *
key_form_text(enum key_form form);

/* The key, when it may stand there; otherwise NULL, and what is wrong with it
 * has been reported. */
const struct key *
key_find(struct run *run, enum key_place place, const struct word *name);

#endif
