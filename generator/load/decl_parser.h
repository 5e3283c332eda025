/* SPDX-License-Identifier: MIT */
/*
 * What the grammar of declarations stands on: the current token, and how its
 * faults are told.
 */
#ifndef DECL_PARSER_H
#define DECL_PARSER_H

#include "load/decl_token.h"
#include "load/node.h"

struct decl_parser {
	struct run *run;
	const struct node *node;
	struct slice text; /* zero-terminated */
	struct decl_token token;
	bool failed;
};

/* At the first token of the node. False where there is no text to read, which
 * has been reported. */
bool
parser_start(
	struct decl_parser *parser, struct run *run, const struct node *node);

void
parser_next(struct decl_parser *parser);

/* Of the current token. */
struct place
parser_place(const struct decl_parser *parser);

/* From one offset up to the current token, without blanks before it. */
struct place
parser_place_from(const struct decl_parser *parser, size_t start);

/* Whether the current token is that word. */
bool
parser_is_word(const struct decl_parser *parser, const char *word);

/* Whether it is a number. */
bool
parser_is_number(const struct decl_parser *parser);

/* The first error of a declaration is reported, for others there is NULL. */
struct message *
parser_fail(struct decl_parser *parser, enum diag_code code, struct place place,
	const char *format, ...) __attribute__((format(printf, 4, 5)));

/* Reports what is wrong with the token itself, whatever was expected; false
 * where nothing is. */
bool
parser_fail_token(struct decl_parser *parser);

/* "unexpected 'x'" and what to do about it. Always false. */
bool
parser_unexpected(struct decl_parser *parser, const char *advice);

/* Takes the current token for a part that may stand once. False where there
 * was one, which is reported. */
bool
parser_set_once(struct decl_parser *parser, struct place *part);

#endif
