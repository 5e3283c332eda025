/* SPDX-License-Identifier: MIT */
/*
 * Each kind of rule is a key of the language, with a text, a whole number, or a
 * number as the slot holds them; two are the same where these are.
 */
#include "resolve/rule_kind.h"

#include "resolve/value_type.h"

bool
rule_is_least(enum rule_kind kind)
{
	return kind == RULE_ABOVE || kind == RULE_LENGTH_LEAST ||
		kind == RULE_COUNT_LEAST;
}

bool
rule_is_size(const struct rule *rule)
{
	return rule->kind == RULE_LENGTH_LEAST ||
		rule->kind == RULE_LENGTH_MOST ||
		rule->kind == RULE_COUNT_LEAST || rule->kind == RULE_COUNT_MOST;
}

bool
rule_is_of_list(const struct rule *rule)
{
	return rule->kind == RULE_COUNT_LEAST ||
		rule->kind == RULE_COUNT_MOST || rule->kind == RULE_UNIQUE;
}

const char *
rule_key(const struct rule *rule)
{
	switch (rule->kind) {
	case RULE_ABOVE:
		return "above";
	case RULE_BELOW:
		return "below";
	case RULE_MULTIPLE:
		return "multiple_of";
	case RULE_LENGTH_LEAST:
		return "minimum_length";
	case RULE_LENGTH_MOST:
		return "maximum_length";
	case RULE_PATTERN:
		return "pattern";
	case RULE_COUNT_LEAST:
		return "minimum_cardinality";
	case RULE_COUNT_MOST:
		return "maximum_cardinality";
	case RULE_UNIQUE:
		return "list_elements_unique";
	case RULE_ONE_OF:
		return rule->text.length ? "equals_string" : "equals_number";
	case RULE_FUNCTION:
		return "validate";
	}
	return "";
}

bool
rule_is_text(const struct slot *slot, const struct rule *rule)
{
	return rule->kind == RULE_FUNCTION || rule->kind == RULE_PATTERN ||
		rule->kind == RULE_UNIQUE ||
		(rule->kind == RULE_ONE_OF && rule->text.length) ||
		(rule->kind == RULE_ONE_OF && kind_is_text(slot->type.kind));
}

struct slice
rule_value(
	struct arena *arena, const struct slot *slot, const struct rule *rule)
{
	if (rule->kind == RULE_UNIQUE)
		return SLICE("true");
	if (rule_is_text(slot, rule))
		return rule->text;
	if (rule_is_size(rule))
		return integer_text(arena, rule->number.integer);
	return slice_of(number_text(arena, &slot->type, rule->number));
}

bool
rule_is_real(const struct slot *slot, const struct rule *rule)
{
	return slot->type.kind == KIND_REAL && !rule_is_text(slot, rule) &&
		!rule_is_size(rule);
}

bool
rule_same(const struct slot *a, const struct rule *rule, const struct slot *b,
	const struct rule *other)
{
	if (rule->kind != other->kind)
		return false;
	if (rule->kind == RULE_PATTERN)
		return pattern_equal(
			&rule->automaton->pattern, &other->automaton->pattern);
	if (!slice_equal(rule->text, other->text))
		return false;
	if (rule_is_real(a, rule) && rule_is_real(b, other))
		return number_compare(KIND_REAL, rule->number, other->number) ==
			0;
	return integer_compare(rule->number.integer, other->number.integer) ==
		0;
}
