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
enum key_owner {
	KEYS_SCHEMA,     /* object: struct schema_text */
	KEYS_CLASS,      /* struct class_text */
	KEYS_SLOT,       /* struct slot */
	KEYS_TYPE,       /* struct type_text */
	KEYS_ENUM,       /* struct enum_text */
	KEYS_ENUM_VALUE, /* struct enum_value_text */
	KEYS_COUNT
};

/* What stands after a key, and so which struct its field is. */
enum key_form {
	KEY_FORM_TEXT,      /* struct slice */
	KEY_FORM_FLAG,      /* struct flag */
	KEY_FORM_EQ,        /* struct flag, bool: true, false, or "fast" */
	KEY_FORM_NAME,      /* struct word: an identifier */
	KEY_FORM_HOOK,      /* struct word, bool: a function's, after "bool" */
	KEY_FORM_RANGE,     /* struct word: the name of a type */
	KEY_FORM_WORD,      /* struct word: any text */
	KEY_FORM_NAMES,     /* struct word *, size_t: identifiers */
	KEY_FORM_WORDS,     /* struct word *, size_t: any texts */
	KEY_FORM_WARNINGS,  /* struct word *, size_t: names of warnings */
	KEY_FORM_INTEGER,   /* struct literal */
	KEY_FORM_COUNT,     /* struct literal: INTEGER, or a constant's name */
	KEY_FORM_NUMBER,    /* struct literal: likewise, or REAL */
	KEY_FORM_LITERAL,   /* struct literal: a starting value */
	KEY_FORM_LAYOUT,    /* struct mode */
	KEY_FORM_ENDIAN,    /* struct endian */
	KEY_FORM_REFS,      /* struct flag */
	KEY_FORM_RENAME,    /* struct renaming */
	KEY_FORM_INHERITED, /* struct inherited */
	KEY_FORM_TAG,       /* struct tagging: a text, an integer or a flag */
	KEY_FORM_ANNOTATIONS, /* struct annotations */
	KEY_FORM_SECTION /* no field: the loader knows the key by its section
			  */
};

/* What is read by code of its own. */
enum key_section {
	KEY_SECTION_LANGUAGE, /* the version of the language: 1 */
	KEY_SECTION_SCHEMA_NAME,
	KEY_SECTION_PREFIX,
	KEY_SECTION_IMPORTS,
	KEY_SECTION_BITS, /* these three are a part of the declaration */
	KEY_SECTION_CHARS,
	KEY_SECTION_C,
	KEY_SECTION_TYPE_OF, /* c, typeof: a declaration without a name */
	KEY_SECTION_CLASSES,
	KEY_SECTION_ENUMS,
	KEY_SECTION_TYPES,
	KEY_SECTION_SLOTS,
	KEY_SECTION_USAGES,
	KEY_SECTION_CONSTANTS,
	KEY_SECTION_VALUES
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
	enum key_section section; /* where the form is SECTION */
	enum key_status status;
	const char *help;
	size_t field;  /* offset in the struct of its owner … */
	size_t second; /* … and of its second field, where the form has two */
};

struct key_table {
	const char *owner; /* "a class" */
	const struct key *keys;
	size_t count;
};

extern const struct key_table key_tables[KEYS_COUNT];

/* One of the words that a key may take. */
struct choice {
	const char *name, *help;
};

/* LAYOUT, ENDIAN, RENAME, INHERITED and REFS, in the order of their enums; of
 * other forms none. */
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
key_text(const struct key *key);

/* The key of a pair, when it may stand there; otherwise NULL, and what is
 * wrong with it has been reported. */
const struct key *
key_read(struct run *run, enum key_owner owner, const struct node *node);

#endif
