/* SPDX-License-Identifier: MIT */
/* clang-format off */
/*
 * A slot's declaration, "opt weak Node *parent" or "uint8_t x in 0..9 = 3",
 * taken apart: each part with its place, nothing looked up.
 *
 *     slot  := qual* type '*'? name dim* (':' bits)?
 *              { 'in' lo '..' hi | 'length' n | 'length' n '..' n | flag
 *                | '=' value }
 *     qual  := opt | own | ref | weak | const
 *     dim   := '[' N ']' | '[<=N]' | '[]'
 *     '..': also '<..', '..<', '<..<', where a bound itself is left out
 *     N, bits, lo, hi, n: a number, or the name of a constant
 *     flag  := identifier | key | readonly
 *     value := number | "text" | 'c' | word | '{' value, … '}'
 */
/* clang-format on */
#ifndef DECL_H
#define DECL_H

#include "base/limits.h"
#include "load/literal.h"

enum dimension_kind { DIMENSION_FIXED, DIMENSION_BOUNDED, DIMENSION_GROWABLE };

struct dimension {
	enum dimension_kind kind;
	uint64_t count; /* elements, or the most; 0 where growable, or named */
	struct place place;
	const struct word *name; /* of a constant; NULL: none */
};

/* Of a slot's declaration: a word or sign that is not there has a place without
 * a source. */
struct declared_words {
	struct place opt, own, ref, weak, constant;
	struct place pointer; /* the '*' */
	struct place identifier, key, readonly;
};

struct declared_range {
	struct place in;          /* 'in' or 'length'; without a source: none */
	struct literal low, high; /* LITERAL_NONE: open end */
	bool leaves_low, leaves_high; /* those themselves are not in it */
};

/* There are many, of which most have a type and a name: for what is not there
 * they share what says so. */
struct declaration {
	struct place place; /* all of it */
	struct word type;
	struct word name; /* empty in the declaration of a type */
	const struct declared_words *words;
	const struct dimension *dimensions;
	unsigned dimension_count;
	unsigned bits; /* of ':n'; 0 where there is none */
	struct place bits_place;
	const struct word *bits_name; /* of a constant; NULL: none */
	const struct declared_range *range;
	const struct declared_range *length; /* of a text, or of a list */
	const struct literal *start; /* behind '='; LITERAL_NONE: none */
};

/* Nothing is declared. */
extern const struct declaration no_declaration;

/* Whether the text is a declaration rather than a bare name: it holds more
 * than one word. */
bool
decl_is_declaration(struct slice text);

/* False where the text is not a declaration, which has been reported. */
bool
decl_parse_slot(struct run *run, const struct node *scalar,
	struct declaration *declaration);

/* The same without a name: "uint8_t in 0..100" under types. */
bool
decl_parse_type(struct run *run, const struct node *scalar,
	struct declaration *declaration);

#endif
