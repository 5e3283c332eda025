/* SPDX-License-Identifier: MIT */
/*
 * What the schema gives a slot to start with is asked of all its rules, element
 * by element, and of a list as a whole: what breaks one is an error where it
 * stands. What is not given is not asked.
 */
#include "resolve/rule_start.h"

#include <math.h>

#include "resolve/slot.h"

static uint64_t
length_of(const struct slot *slot, struct slice text)
{
	uint64_t count = 0;
	size_t i;

	for (i = 0; i < text.length; i++)
		count += slot->type.kind == KIND_BYTES ||
			((unsigned char)text.bytes[i] & 0xc0) != 0x80;
	return count;
}

static bool
is_multiple(const struct slot *slot, struct number value, struct number of)
{
	if (slot->type.kind == KIND_REAL)
		return real_is_multiple(
			value.real, slot->type.size_bytes == 4, of.real);
	return value.integer.magnitude % of.integer.magnitude == 0;
}

static bool
obeys(const struct slot *slot, const struct rule *rule, struct number start)
{
	uint64_t length = length_of(slot, slot->start_text);

	switch (rule->kind) {
	case RULE_ABOVE:
		return start.real > rule->number.real;
	case RULE_BELOW:
		return start.real < rule->number.real;
	case RULE_MULTIPLE:
		return is_multiple(slot, start, rule->number);
	case RULE_LENGTH_LEAST:
		return length >= rule->number.integer.magnitude;
	case RULE_LENGTH_MOST:
		return length <= rule->number.integer.magnitude;
	case RULE_PATTERN:
		return pattern_matches(
			&rule->automaton->pattern, slot->start_text);
	case RULE_ONE_OF:
		return kind_is_text(slot->type.kind)
			? slice_equal(slot->start_text, rule->text)
			: number_compare(
				  slot->type.kind, start, rule->number) == 0;
	case RULE_COUNT_LEAST: /* of lists, which start empty */
	case RULE_COUNT_MOST:
	case RULE_UNIQUE:
	case RULE_FUNCTION:
		break;
	}
	return true;
}

/* Of those that stand next to each other, one. */
static const struct rule *
broken_rule(const struct slot *slot, struct number start)
{
	size_t i;
	bool holds;

	for (i = 0; i < slot->rule_count; i++) {
		const struct rule *rule = &slot->rules[i];

		holds = obeys(slot, rule, start);
		while (rule->kind == RULE_ONE_OF && i + 1 < slot->rule_count &&
			slot->rules[i + 1].kind == RULE_ONE_OF)
			holds |= obeys(slot, &slot->rules[++i], start);
		if (!holds)
			return rule;
	}
	return NULL;
}

/* Whether one that the schema gives is as one of those before it: as eq has it,
 * 0.0 is -0.0, and NaN no other. */
static bool
starts_twice(struct arena *arena, struct map *seen, const struct slot *slot,
	uint64_t index)
{
	struct number start = slot_start_at(slot, index);
	struct slice key;

	if (slot->start_kind == START_TEXT)
		return index > 0;
	if (slot->type.kind == KIND_REAL && isnan(start.real))
		return false;
	if (slot->type.kind == KIND_REAL && start.real == 0)
		start.real = 0;
	key = slot->type.kind == KIND_REAL
		? slice_of(number_text(arena, &slot->type, start))
		: integer_text(arena, start.integer);
	if (map_get(seen, key))
		return true;
	map_put(seen, arena, key, seen);
	return false;
}

/* By all that the schema gives: of a list the rest is as without a default. */
const struct rule *
rule_broken_at_start(struct arena *arena, const struct slot *slot)
{
	struct map seen;
	const struct rule *unique = rule_find(slot, RULE_UNIQUE), *broken;
	uint64_t count = slot->start_kind == START_LIST
		? slot_default(slot)->count
		: unique && slot->element_count > 1 ? 2
						    : 1;
	uint64_t i;

	/* Rows of rows have rules of elements only. */
	if (slot->start_kind == START_LIST && slot->dimension_count > 1)
		count = slot->element_count;
	map_init(&seen);
	for (i = 0; i < count; i++) {
		broken = broken_rule(slot, slot_start_at(slot, i));
		if (broken)
			return broken;
		if (unique && starts_twice(arena, &seen, slot, i))
			return unique;
	}
	return NULL;
}

bool
rule_check_start(const struct resolver *resolver, const struct slot *slot)
{
	const struct rule *broken;
	struct message *message;

	if (!slot->has_default || !slot->rule_count)
		return true;
	broken = rule_broken_at_start(&resolver->run->arena, slot);
	if (!broken)
		return true;
	message = diag_error(resolver->run, CODE_BAD_DEFAULT,
		slot_default(slot)->place,
		"the default breaks a rule of the slot");
	diag_note(resolver->run, message, broken->place, "which is said here");
	return false;
}
