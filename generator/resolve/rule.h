/* SPDX-License-Identifier: MIT */
/*
 * What a value of a slot must be besides a number within its bounds: one list a
 * slot, which setters, making, writing by name, text formats and C_validate
 * obey alike, in the same words. Rules only ever add to those that a slot has
 * from above.
 */
#ifndef RULE_H
#define RULE_H

#include "resolve/automaton.h"

enum rule_kind {
	RULE_ABOVE,
	RULE_BELOW,
	RULE_MULTIPLE,
	RULE_LENGTH_LEAST, /* characters, of bytes bytes */
	RULE_LENGTH_MOST,
	RULE_PATTERN,
	RULE_ONE_OF,  /* a row a value, next to each other: one of them */
	RULE_FUNCTION /* of the program */
};

struct rule {
	enum rule_kind kind;
	struct place place;
	struct number number; /* a length is its integer */
	struct slice text;    /* of ONE_OF, where the slot is one; a function,
			       * a pattern */
	const struct automaton *automaton; /* PATTERN */
};

/* Adds the rules that the keys say; false: reported. */
bool
rule_resolve(const struct resolver *resolver, struct slot *slot,
	const struct slot_keys *keys);

/* Whether what the schema lets the slot start with obeys. */
bool
rule_check_start(const struct resolver *resolver, const struct slot *slot);

/* Puts the rules of the slot whose storage it re-uses before its own. */
void
rule_inherit(struct arena *arena, struct slot *slot, const struct slot *from);

/* "minimum_length": the key that says it. */
const char *
rule_key(const struct rule *rule);

/* What stands behind that: a text, as it is, or a number. */
bool
rule_is_text(const struct slot *slot, const struct rule *rule);

struct slice
rule_value(
	struct arena *arena, const struct slot *slot, const struct rule *rule);

/* Whether two of two slots say the same. */
bool
rule_same(const struct slot *a, const struct rule *rule, const struct slot *b,
	const struct rule *other);

#endif
