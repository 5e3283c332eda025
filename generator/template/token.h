/* SPDX-License-Identifier: MIT */
/*
 * The tags of a template as they are written: found by token.re, for
 * compile.c alone.
 */
#ifndef TOKEN_H
#define TOKEN_H

#include "message/diag.h"

enum token_kind {
	TOKEN_VALUE,
	TOKEN_SECTION,
	TOKEN_INVERTED,
	TOKEN_CLOSE,
	TOKEN_PARTIAL,
	TOKEN_COMMENT,
	TOKEN_DELIMITERS,
	TOKEN_MALFORMED,
	TOKEN_UNCLOSED
};

struct token {
	enum token_kind kind;
	const char *start, *end; /* of all of it, braces included */
	struct slice name;       /* with its leading dot, if any */
};

/* Where the brace stands twice, or end. */
const char *
find_pair(const char *from, const char *end, char brace);

/* Reads the tag at start, where "{{" stands; end is the text's, where a zero
 * stops the lexer. */
void
token_read(struct token *token, const char *start, const char *end);

/* Whether the tag takes its line with it, standing alone there: *before gets
 * the line's first byte, *after the next line's. */
bool
token_alone(const struct token *token, const struct source *source,
	const char **before, const char **after);

#endif
