/* SPDX-License-Identifier: MIT */
/* Values as a schema writes them: 3, 0x10, 1.5, "text", 'c', buy, {1, 2}. */
#ifndef LITERAL_H
#define LITERAL_H

#include "base/number.h"
#include "load/node.h"

struct decl_parser;
struct named_constant;

enum literal_kind {
	LITERAL_NONE,
	LITERAL_INTEGER,
	LITERAL_REAL,
	LITERAL_TEXT,      /* "…" */
	LITERAL_CHARACTER, /* '…', one byte */
	LITERAL_WORD,      /* true, false, nan, an enum's value */
	LITERAL_LIST       /* {…} */
};

struct literal {
	enum literal_kind kind;
	struct place place;
	struct slice text; /* as written; of a TEXT or CHARACTER: unescaped */
	struct integer integer;      /* INTEGER; of a CHARACTER its byte */
	double real;                 /* REAL, and INTEGER as the nearest */
	const struct literal *items; /* LIST */
	size_t count;
	bool is_scalar; /* of a mapping, not of a declaration */
	/* resolve */
	const struct named_constant *constant; /* whose value it is; or NULL */
};

/* Whether it is written as an integer, but of more than 64 bits. */
bool
literal_is_wide(const struct literal *literal);

/* False where it is, which is reported. */
bool
literal_check_width(struct run *run, const struct literal *literal);

bool
literal_is_number(const struct literal *literal);

/* Whether they are the same value. YAML has one kind of text where declarations
 * have three, so the kinds of texts are not told apart. */
bool
literal_same(const struct literal *a, const struct literal *b);

/* The value that begins at the current token of a declaration; the parser goes
 * behind it. depth: 0, and one more in each list. False where there is none,
 * which has been reported. */
bool
literal_parse(
	struct decl_parser *parser, struct literal *literal, unsigned depth);

/* The same where the token is a number, or a character. */
bool
literal_parse_number(struct decl_parser *parser, struct literal *literal);

bool
literal_parse_character(struct decl_parser *parser, struct literal *literal);

/* The byte of a CHARACTER, or of what is one in a mapping: "'x'", or a text of
 * one byte. */
bool
literal_character(struct arena *arena, const struct literal *literal,
	struct integer *character);

/* A value given as a mapping's: "minimum_value: 2". A plain scalar that is no
 * number, to YAML either, is a word; a quoted one is a text. False where it is
 * none, which has been reported. */
bool
literal_read_scalar(
	struct run *run, const struct node *scalar, struct literal *literal);

#endif
