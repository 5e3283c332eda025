/* SPDX-License-Identifier: MIT */
/* clang-format off */
/*
 * A slot's declaration, "opt weak Node *parent" or "uint8_t x in 0..9 = 3",
 * taken apart: each part with its place, nothing looked up.
 *
 *     slot  := qual* type '*'? name dim* (':' bits)?
 *              { 'in' lo '..' hi | flag | '=' value }
 *     qual  := opt | own | ref | weak | const
 *     dim   := '[' N ']' | '[<=N]' | '[]'
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
	uint64_t count; /* elements, or the most; 0 where growable */
	struct place place;
};

/* A part that is not there has a place without a source. */
struct declaration {
	struct place place; /* all of it */
	struct place opt, own, ref, weak, constant;
	struct word type;
	struct place pointer; /* the '*' */
	struct word name;     /* empty in the declaration of a type */
	struct dimension dimensions[LIMIT_DIMENSIONS];
	unsigned dimension_count;
	uint64_t bits; /* of ':n'; 0 where there is none */
	struct place bits_place;
	struct place in;          /* 'in' */
	struct literal low, high; /* LITERAL_NONE: open end */
	struct place identifier, key, readonly;
	struct literal start; /* behind '=' */
};

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
