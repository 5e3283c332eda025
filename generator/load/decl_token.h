/* SPDX-License-Identifier: MIT */
/* The words and signs that declarations are made of. */
#ifndef DECL_TOKEN_H
#define DECL_TOKEN_H

#include "base/text.h"

enum decl_token_kind {
	DECL_TOKEN_END,
	DECL_TOKEN_WORD,
	DECL_TOKEN_INTEGER,
	DECL_TOKEN_REAL,
	DECL_TOKEN_TEXT,
	DECL_TOKEN_CHARACTER,
	DECL_TOKEN_STAR,
	DECL_TOKEN_OPEN,    /* [ */
	DECL_TOKEN_CLOSE,   /* ] */
	DECL_TOKEN_AT_MOST, /* <= */
	DECL_TOKEN_COLON,
	DECL_TOKEN_RANGE, /* .., or with a '<' at a bound that is not within */
	DECL_TOKEN_EQUALS,
	DECL_TOKEN_LIST,     /* { */
	DECL_TOKEN_LIST_END, /* } */
	DECL_TOKEN_COMMA,
	DECL_TOKEN_OTHER,      /* a character that nothing begins with */
	DECL_TOKEN_BAD_WORD,   /* letters beyond ASCII */
	DECL_TOKEN_BAD_NUMBER, /* 12abc */
	DECL_TOKEN_BAD_POINT,  /* 1. or .5 */
	DECL_TOKEN_BAD_OCTAL,  /* 010 */
	DECL_TOKEN_CUT_TEXT,   /* no closing quote */
	DECL_TOKEN_CUT_CHARACTER
};

struct decl_token {
	enum decl_token_kind kind;
	size_t offset; /* in the declaration's text */
	struct slice text;
};

/* The token behind this one, blanks passed over; behind one of zeros the
 * first. declaration: the whole text, zero-terminated. */
void
decl_token_next(struct decl_token *token, struct slice declaration);

#endif
