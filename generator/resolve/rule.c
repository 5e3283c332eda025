/* SPDX-License-Identifier: MIT */
/*
 * Each key becomes a rule where its kind of slot can have it. Then all of the
 * slot's are looked at together: which leave nothing, and which its default
 * breaks.
 */
#include "resolve/rule.h"

#include "resolve/constants.h"
#include "resolve/range.h"
#include "resolve/slot.h"

/* A slot's rules on their way. */
struct rules {
	const struct resolver *resolver;
	const struct slot *slot;
	struct rule *list;
	size_t count, capacity;
	bool good;
};

static struct rule *
add_rule(struct rules *rules, enum rule_kind kind, struct place place)
{
	struct rule *rule;

	rules->list = arena_grow(&rules->resolver->run->arena, rules->list,
		rules->count, &rules->capacity, rules->count + 1,
		sizeof *rules->list);
	rule = &rules->list[rules->count++];
	*rule = (struct rule){.kind = kind, .place = place};
	return rule;
}

static void
refuse(struct rules *rules, struct place place, const char *text)
{
	resolver_refuse(rules->resolver, CODE_BAD_TYPE, place, text);
	rules->good = false;
}

/* A borrowed text is the program's, which may change it. */
static bool
can_have_rules(const struct slot *slot)
{
	switch (slot->type.kind) {
	case KIND_INT:
	case KIND_UINT:
	case KIND_REAL:
	case KIND_ENUM:
	case KIND_TEXT:
	case KIND_STRING:
	case KIND_BYTES:
		return slot->hold == HOLD_VALUE || slot->hold == HOLD_OWN;
	case KIND_BOOL:
	case KIND_CHAR:
	case KIND_OBJECT:
	case KIND_VOID:
		break;
	}
	return false;
}

/*---- numbers --------------------------------------------------------------*/

static void
add_exclusive(
	struct rules *rules, enum rule_kind kind, const struct literal *literal)
{
	struct number bound;

	if (literal->kind == LITERAL_NONE)
		return;
	if (rules->slot->type.kind != KIND_REAL) {
		refuse(rules, literal->place,
			"'above' and 'below' are for real numbers: of integers "
			"minimum_value and maximum_value say the same");
		return;
	}
	if (range_read_bound(
		    rules->resolver, literal, &rules->slot->type, &bound))
		add_rule(rules, kind, literal->place)->number = bound;
	else
		rules->good = false;
}

/* Whether the slot has numbers; reported. */
static bool
check_number(struct rules *rules, const struct literal *literal)
{
	if (kind_has_bounds(rules->slot->type.kind))
		return true;
	refuse(rules, literal->place,
		"'multiple_of' and 'equals_number' are for numbers");
	return false;
}

/* As it is written: a float's is not what a float makes of it. */
static void
add_multiple(struct rules *rules, const struct literal *literal)
{
	bool is_real = rules->slot->type.kind == KIND_REAL;
	const struct literal *of;
	struct rule *rule;

	if (literal->kind == LITERAL_NONE || !check_number(rules, literal))
		return;
	of = constant_literal(rules->resolver, literal);
	if (!of || (!is_real && !literal_check_width(rules->resolver->run, of)))
		rules->good = false;
	else if (!literal_is_number(of) ||
		(!is_real && of->kind != LITERAL_INTEGER))
		refuse(rules, literal->place,
			is_real ? "a number is wanted here"
				: "an integer is wanted here, as the slot "
				  "holds them");
	else if (!(of->real > 0))
		refuse(rules, literal->place,
			"what a number is a multiple of is above 0");
	if (!rules->good)
		return;
	rule = add_rule(rules, RULE_MULTIPLE, literal->place);
	rule->number = (struct number){of->integer, of->real, of->constant};
}

static void
add_equal(struct rules *rules, const struct literal *literal)
{
	const struct value_type *type = &rules->slot->type;
	struct number number;

	if (literal->kind == LITERAL_NONE || !check_number(rules, literal))
		return;
	if (!range_read_bound(rules->resolver, literal, type, &number)) {
		rules->good = false;
		return;
	}
	if (number_compare(type->kind, number, value_least(type)) < 0 ||
		number_compare(type->kind, number, value_most(type)) > 0) {
		refuse(rules, literal->place,
			"the slot's bounds do not let that number in");
		return;
	}
	add_rule(rules, RULE_ONE_OF, literal->place)->number = number;
}

/*---- texts ----------------------------------------------------------------*/

static void
add_length(
	struct rules *rules, enum rule_kind kind, const struct literal *literal)
{
	const struct slot *slot = rules->slot;
	const struct literal *length;

	if (literal->kind == LITERAL_NONE)
		return;
	if (!can_have_rules(slot) ||
		(!kind_is_text(slot->type.kind) &&
			slot->type.kind != KIND_BYTES)) {
		refuse(rules, literal->place,
			"a length is of texts and bytes that the object has; of "
			"a list it is written '[<=N]'");
		return;
	}
	length = constant_literal(rules->resolver, literal);
	if (!length) {
		rules->good = false;
		return;
	}
	if (length->kind != LITERAL_INTEGER) {
		refuse(rules, literal->place, "a length is a whole number");
		return;
	}
	if (length->integer.negative ||
		(length->integer.magnitude == 0 && kind == RULE_LENGTH_LEAST)) {
		refuse(rules, literal->place,
			kind == RULE_LENGTH_LEAST ? "a least length is above 0"
						  : "a length is not below 0");
		return;
	}
	if (kind == RULE_LENGTH_LEAST && slot->type.kind == KIND_TEXT &&
		length->integer.magnitude >= slot->text_bytes) {
		refuse(rules, literal->place,
			"no text that fits has so many characters");
		return;
	}
	add_rule(rules, kind, literal->place)->number.integer = length->integer;
}

/* One of the texts that the slot may be already. */
static bool
is_allowed(const struct rules *rules, size_t before, struct slice text)
{
	bool has_some = false;
	size_t i;

	for (i = 0; i < before; i++) {
		if (rules->list[i].kind != RULE_ONE_OF)
			continue;
		has_some = true;
		if (slice_equal(rules->list[i].text, text))
			return true;
	}
	return !has_some;
}

static void
add_text(struct rules *rules, size_t before, const struct word *word)
{
	if (!can_have_rules(rules->slot) ||
		!kind_is_text(rules->slot->type.kind)) {
		refuse(rules, word->place,
			"'equals_string' and 'equals_string_in' are for texts that "
			"the object has");
		return;
	}
	if (!is_allowed(rules, before, word->text)) {
		refuse(rules, word->place,
			"that is none of the texts that the inherited slot takes");
		return;
	}
	add_rule(rules, RULE_ONE_OF, word->place)->text = word->text;
}

static void
drop_one_of(struct rules *rules, size_t before)
{
	size_t kept = 0, i;

	for (i = 0; i < rules->count; i++)
		if (i >= before || rules->list[i].kind != RULE_ONE_OF)
			rules->list[kept++] = rules->list[i];
	rules->count = kept;
}

static void
add_texts(struct rules *rules, const struct slot_keys *keys)
{
	size_t before = rules->count, i;

	if (keys->equals_text.text.length)
		add_text(rules, before, &keys->equals_text);
	for (i = 0; i < keys->one_of_count; i++)
		add_text(rules, before, &keys->one_of[i]);
	/* They stand for those that the slot took before, of which they are
	 * some. */
	if (rules->count > before)
		drop_one_of(rules, before);
}

/*---- patterns -------------------------------------------------------------*/

/* Whether there is a rule that says the same pattern. */
static bool
has_pattern(const struct rule *rules, size_t count, struct slice text)
{
	size_t i;

	for (i = 0; i < count; i++)
		if (rules[i].kind == RULE_PATTERN &&
			slice_equal(rules[i].text, text))
			return true;
	return false;
}

static void
add_pattern(struct rules *rules, const struct word *word,
	const struct automaton *automaton)
{
	struct rule *rule;

	if (has_pattern(rules->list, rules->count, word->text))
		return;
	rule = add_rule(rules, RULE_PATTERN, word->place);
	rule->text = word->text;
	rule->automaton = automaton;
}

static void
add_patterns(struct rules *rules, const struct slot_keys *keys)
{
	const struct type_pattern *of_type = rules->slot->type.patterns;
	const struct word *word = &keys->pattern;
	const struct automaton *automaton;
	bool is_checked = word->text.length && !keys->carry_pattern.value;

	if (keys->carry_pattern.value && !word->text.length) {
		refuse(rules, keys->carry_pattern.place,
			"there is no 'pattern' here to be carried");
		return;
	}
	if ((is_checked || of_type) &&
		!(can_have_rules(rules->slot) &&
			kind_is_text(rules->slot->type.kind))) {
		refuse(rules, is_checked ? word->place : rules->slot->place,
			"a pattern is for texts that the object has: string, "
			"or char s[N]");
		return;
	}
	for (; of_type; of_type = of_type->next)
		add_pattern(rules, &of_type->word, of_type->automaton);
	automaton = is_checked ? automaton_find(rules->resolver, word) : NULL;
	if (automaton)
		add_pattern(rules, word, automaton);
	else if (is_checked)
		rules->good = false;
}

/*---- all of them ----------------------------------------------------------*/

static const struct rule *
find_rule(const struct rules *rules, enum rule_kind kind)
{
	const struct rule *found = NULL;
	size_t i;

	for (i = 0; i < rules->count; i++)
		if (rules->list[i].kind == kind)
			found = &rules->list[i];
	return found;
}

static void
check_lengths(struct rules *rules)
{
	const struct rule *least = find_rule(rules, RULE_LENGTH_LEAST);
	const struct rule *most = find_rule(rules, RULE_LENGTH_MOST);
	struct message *message;

	if (!least || !most ||
		integer_compare(least->number.integer, most->number.integer) <=
			0)
		return;
	message = diag_error(rules->resolver->run, CODE_OUT_OF_RANGE,
		most->place,
		"no text has at least %llu characters and at most "
		"%llu",
		(ull)least->number.integer.magnitude,
		(ull)most->number.integer.magnitude);
	diag_note(rules->resolver->run, message, least->place,
		"the least length is said here");
	rules->good = false;
}

static void
check_exclusive(struct rules *rules)
{
	const struct rule *above = find_rule(rules, RULE_ABOVE);
	const struct rule *below = find_rule(rules, RULE_BELOW);
	struct arena *arena = &rules->resolver->run->arena;

	if (!above || !below || above->number.real < below->number.real)
		return;
	diag_error(rules->resolver->run, CODE_OUT_OF_RANGE, below->place,
		"no number is above %s and below %s",
		number_text(arena, &rules->slot->type, above->number),
		number_text(arena, &rules->slot->type, below->number));
	rules->good = false;
}

static void
add_function(struct rules *rules, const struct word *function)
{
	if (!function->text.length)
		return;
	if (!can_have_rules(rules->slot)) {
		refuse(rules, function->place,
			"'validate' of a slot is for numbers, enums, texts and "
			"bytes; a class has one of its own");
		return;
	}
	add_rule(rules, RULE_FUNCTION, function->place)->text = function->text;
}

bool
rule_resolve(const struct resolver *resolver, struct slot *slot,
	const struct slot_keys *keys)
{
	struct rules rules = {.resolver = resolver, .slot = slot, .good = true};
	size_t i;

	for (i = 0; i < slot->rule_count; i++)
		*add_rule(&rules, slot->rules[i].kind,
			slot->rules[i].place) = slot->rules[i];
	add_exclusive(&rules, RULE_ABOVE, &keys->above);
	add_exclusive(&rules, RULE_BELOW, &keys->below);
	add_multiple(&rules, &keys->multiple);
	add_length(&rules, RULE_LENGTH_LEAST, &keys->length_least);
	add_length(&rules, RULE_LENGTH_MOST, &keys->length_most);
	add_patterns(&rules, keys);
	add_texts(&rules, keys);
	add_equal(&rules, &keys->equals_number);
	add_function(&rules, &keys->validate);
	if (rules.good && rules.count > slot->rule_count) {
		check_lengths(&rules);
		check_exclusive(&rules);
	}
	slot->rules = rules.list;
	slot->rule_count = rules.count;
	return rules.good;
}

void
rule_inherit(struct arena *arena, struct slot *slot, const struct slot *from)
{
	struct rule *rules;
	size_t count = from->rule_count, i;

	if (from->rule_count == 0)
		return;
	rules = ARENA_ARRAY(
		arena, struct rule, slot->rule_count + from->rule_count);
	memcpy(rules, from->rules, from->rule_count * sizeof *rules);
	for (i = 0; i < slot->rule_count; i++)
		if (slot->rules[i].kind != RULE_PATTERN ||
			!has_pattern(rules, count, slot->rules[i].text))
			rules[count++] = slot->rules[i];
	slot->rules = rules;
	slot->rule_count = count;
}

/*---- the default ----------------------------------------------------------*/

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
obeys(const struct slot *slot, const struct rule *rule)
{
	uint64_t length = length_of(slot, slot->start_text);

	switch (rule->kind) {
	case RULE_ABOVE:
		return slot->start.real > rule->number.real;
	case RULE_BELOW:
		return slot->start.real < rule->number.real;
	case RULE_MULTIPLE:
		return is_multiple(slot, slot->start, rule->number);
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
			: number_compare(slot->type.kind, slot->start,
				  rule->number) == 0;
	case RULE_FUNCTION:
		break;
	}
	return true;
}

/* Of those that stand next to each other, one. */
static const struct rule *
broken_rule(const struct slot *slot)
{
	size_t i;
	bool holds;

	for (i = 0; i < slot->rule_count; i++) {
		const struct rule *rule = &slot->rules[i];

		holds = obeys(slot, rule);
		while (rule->kind == RULE_ONE_OF && i + 1 < slot->rule_count &&
			slot->rules[i + 1].kind == RULE_ONE_OF)
			holds |= obeys(slot, &slot->rules[++i]);
		if (!holds)
			return rule;
	}
	return NULL;
}

bool
rule_check_start(const struct resolver *resolver, const struct slot *slot)
{
	const struct rule *broken;
	struct message *message;

	if (!slot->has_default || slot->start_kind == START_LIST)
		return true;
	broken = broken_rule(slot);
	if (!broken)
		return true;
	message = diag_error(resolver->run, CODE_BAD_DEFAULT,
		slot_default(slot)->place,
		"the default breaks a rule of the slot");
	diag_note(resolver->run, message, broken->place, "which is said here");
	return false;
}

/*---- in words -------------------------------------------------------------*/

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
		(rule->kind == RULE_ONE_OF && kind_is_text(slot->type.kind));
}

struct slice
rule_value(
	struct arena *arena, const struct slot *slot, const struct rule *rule)
{
	if (rule_is_text(slot, rule))
		return rule->text;
	if (rule->kind == RULE_LENGTH_LEAST || rule->kind == RULE_LENGTH_MOST)
		return integer_text(arena, rule->number.integer);
	return slice_of(number_text(arena, &slot->type, rule->number));
}

static bool
is_real_number(const struct slot *slot, const struct rule *rule)
{
	return slot->type.kind == KIND_REAL && !rule_is_text(slot, rule);
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
	if (is_real_number(a, rule) && is_real_number(b, other))
		return number_compare(KIND_REAL, rule->number, other->number) ==
			0;
	return integer_compare(rule->number.integer, other->number.integer) ==
		0;
}
