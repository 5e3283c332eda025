/* SPDX-License-Identifier: MIT */
/*
 * The nodes that a YAML file is read into: scalars, sequences, mappings, each
 * with its place; and what a scalar may be taken for.
 */
#ifndef NODE_H
#define NODE_H

#include "message/diag.h"

enum node_kind { NODE_SCALAR, NODE_SEQUENCE, NODE_MAPPING };

struct node {
	enum node_kind kind;
	bool plain;          /* a scalar without quotes */
	bool flow;           /* a collection written with [] or {} */
	bool incomplete;     /* a mapping of which a pair was refused */
	struct place place;  /* of a scalar all of it, else its first byte */
	struct slice text;   /* of a scalar: unescaped; points into the source
				where it stands there byte by byte; not
				zero-terminated, and "\0" puts a NUL inside */
	struct node **items; /* of a sequence: its items; of a mapping: key,
				value, key, value, … in the file's order */
	size_t count;        /* items, or pairs */
};

/* A plain empty scalar, '~' or 'null' in its three spellings. */
bool
node_is_null(const struct node *node);

/* The value of a key of a mapping, or NULL. */
struct node *
node_get(const struct node *mapping, const char *key);

/* The place of some bytes of a scalar's text: exact where the scalar stands
 * on one line, else the whole scalar's. */
struct place
node_part(const struct node *node, size_t offset, size_t length);

/* The same of a word that is all of a scalar's text. */
struct place
word_part(const struct word *word, size_t offset, size_t length);

/* "null", "a list", "the number 3", "the text 'x'": for messages. */
const char *
node_what(struct run *run, const struct node *node);

/* A text as messages show it: a very long one cut. */
struct slice
text_shown(struct run *run, struct slice text);

bool
node_is_boolean(const struct node *node);

/* A plain integer, of however many bits. */
bool
node_is_integer(const struct node *node);

/* A plain integer or decimal number. */
/* Whether it is a number to slotgen or to YAML. */
bool
node_is_number(const struct node *node);

/* A scalar that may be used where words are wanted. */
bool
node_is_word(const struct node *node);

/* Whether it is a plain word that could be a name of something: no number, no
 * boolean. */
bool
node_is_name(const struct node *node);

struct word
node_word(const struct node *node);

#endif
