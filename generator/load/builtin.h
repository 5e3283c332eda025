/* SPDX-License-Identifier: MIT */
/*
 * The words that a declaration knows without any schema: the built-in types,
 * and what C has but slotgen has not.
 */
#ifndef BUILTIN_H
#define BUILTIN_H

#include "base/text.h"

/* What a slot holds, or one element of it. */
enum kind {
	KIND_BOOL,
	KIND_CHAR, /* one byte of text */
	KIND_INT,  /* int8_t … int64_t */
	KIND_UINT, /* uint8_t … uint64_t */
	KIND_REAL, /* float, double */
	KIND_ENUM,
	KIND_TEXT,   /* char s[N]: at most N-1 bytes, zero-filled */
	KIND_STRING, /* one pointer, owned or borrowed; NULL: the starting value
		      */
	KIND_BYTES,  /* one pointer to a slot_block */
	KIND_OBJECT, /* an object of a class, by value or by pointer */
	KIND_VOID    /* ref void *: an opaque pointer */
};

/* "uint" */
const char *
kind_name(enum kind kind);

struct builtin_type {
	const char *name;
	enum kind kind;
	unsigned size_bytes; /* 0: not a scalar */
};

/* NULL where it is no built-in type. */
const struct builtin_type *
builtin_find(struct slice name);

/* The built-in types, one after the other; NULL behind the last. */
const struct builtin_type *
builtin_at(size_t number);

/* A word of C, or of other languages, that is no type here. */
struct foreign_word {
	const char *name;
	const char *instead;  /* of it as a type; NULL: it is none in C */
	const char *as_first; /* of it as the first of several words, as in
				 "unsigned long x"; NULL: it stands alone */
	bool is_reserved;     /* nothing may be called so */
};

/* NULL where it is none. */
const struct foreign_word *
foreign_find(struct slice name);

/* The foreign words, one after the other; NULL behind the last. */
const struct foreign_word *
foreign_at(size_t number);

/* Whether a declaration reads the word as something else than a class, enum or
 * type of a schema. */
bool
is_built_in_word(struct slice word);

#endif
