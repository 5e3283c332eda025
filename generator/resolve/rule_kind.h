/* SPDX-License-Identifier: MIT */
/*
 * What a rule of a slot is, which key of a schema says it, and with which text
 * or number (resolve/rule.h has which rules a slot has).
 */
#ifndef RULE_KIND_H
#define RULE_KIND_H

#include "resolve/automaton.h"

enum rule_kind {
	RULE_ABOVE,
	RULE_BELOW,
	RULE_MULTIPLE,
	RULE_LENGTH_LEAST, /* characters, of bytes bytes */
	RULE_LENGTH_MOST,
	RULE_PATTERN,
	RULE_COUNT_LEAST, /* elements of a list */
	RULE_COUNT_MOST,
	RULE_UNIQUE,  /* no element twice */
	RULE_ONE_OF,  /* a row a value, next to each other: one of them */
	RULE_FUNCTION /* of the program */
};

struct rule {
	enum rule_kind kind;
	struct place place;
	struct number number; /* a length or a count is its integer */
	struct slice text;    /* of ONE_OF, where the slot is one; a function,
			       * a pattern */
	const struct automaton *automaton; /* PATTERN */
};

/* Whether it is the lower one of two bounds. */
bool
rule_is_least(enum rule_kind kind);

/* Whether it is a length or a count. */
bool
rule_is_size(const struct rule *rule);

/* Whether it is about the list as a whole, not about each element. */
bool
rule_is_of_list(const struct rule *rule);

/* "minimum_length": the key that says it. */
const char *
rule_key(const struct rule *rule);

/* What stands behind that: a text, as it is, or a number. */
bool
rule_is_text(const struct slot *slot, const struct rule *rule);

/* Whether its number is a real one. */
bool
rule_is_real(const struct slot *slot, const struct rule *rule);

struct slice
rule_value(
	struct arena *arena, const struct slot *slot, const struct rule *rule);

/* Whether two of two slots say the same. */
bool
rule_same(const struct slot *a, const struct rule *rule, const struct slot *b,
	const struct rule *other);

#endif
