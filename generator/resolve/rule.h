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

/* Adds the rules that the declaration and the keys say; false: reported. */
bool
rule_resolve(const struct resolver *resolver, struct slot *slot,
	const struct declaration *declaration, const struct slot_keys *keys);

/* Whether the rules and the bounds of a real number leave some. */
bool
rule_check_bounds(const struct resolver *resolver, const struct slot *slot);

/* Adds that it takes the texts of the enum's values only; false: reported. */
bool
rule_add_enum(const struct resolver *resolver, struct slot *slot,
	const struct enumeration *enumeration, struct place place);

/* Whether it is about the list as a whole, not about each element. */
bool
rule_is_of_list(const struct rule *rule);

/* The bound of that kind; NULL: none. */
const struct rule *
rule_find(const struct slot *slot, enum rule_kind kind);

/* "minimum_length": the key that says it. */
const char *
rule_key(const struct rule *rule);

/* What stands behind that: a text, as it is, or a number. */
bool
rule_is_text(const struct slot *slot, const struct rule *rule);

/* Whether its number is a real one. */
bool
rule_is_real(const struct slot *slot, const struct rule *rule);

/* Whether it is a length or a count. */
bool
rule_is_size(const struct rule *rule);

struct slice
rule_value(
	struct arena *arena, const struct slot *slot, const struct rule *rule);

/* Whether two of two slots say the same. */
bool
rule_same(const struct slot *a, const struct rule *rule, const struct slot *b,
	const struct rule *other);

#endif
