/* SPDX-License-Identifier: MIT */
/*
 * Each key becomes a rule where its kind of slot can have it. Then all of the
 * slot's are looked at together: which leave nothing.
 */
#include "resolve/rule.h"

#include <math.h>

#include "resolve/constants.h"
#include "resolve/enumeration.h"
#include "resolve/range.h"
#include "resolve/slot.h"

/* A slot's rules on their way. */
struct rules {
	const struct resolver *resolver;
	const struct slot *slot;
	struct rule *list;
	size_t count, capacity;
	size_t inherited_count; /* the first of them: the slot's from above */
	struct map inherited_texts; /* those of ONE_OF among them */
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

static const struct rule *
first_of(const struct rule *list, size_t count, enum rule_kind kind)
{
	size_t i;

	for (i = 0; i < count; i++)
		if (list[i].kind == kind)
			return &list[i];
	return NULL;
}

const struct rule *
rule_find(const struct slot *slot, enum rule_kind kind)
{
	return first_of(slot->rules, slot->rule_count, kind);
}

/* Of those on their way. */
static const struct rule *
added(const struct rules *rules, enum rule_kind kind)
{
	return first_of(rules->list, rules->count, kind);
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

/*---- bounds, of which the tighter holds -----------------------------------*/

/* Whether the one lets in what the other does not. */
static bool
is_wider(const struct rule *rule, const struct rule *than)
{
	int order = rule_is_size(rule)
		? integer_compare(rule->number.integer, than->number.integer)
		: number_compare(KIND_REAL, rule->number, than->number);

	return rule_is_least(rule->kind) ? order < 0 : order > 0;
}

static void
report_wider(struct run *run, const struct slot *slot, const struct rule *rule,
	const struct rule *than, const char *its)
{
	struct slice value = rule_value(&run->arena, slot, rule);
	struct slice other = rule_value(&run->arena, slot, than);
	struct message *message;

	message = diag_error(run, CODE_CONFLICT, rule->place,
		"a %s of %.*s is %s the %s %.*s",
		!rule_is_size(rule)                 ? "bound"
			: rule_is_least(rule->kind) ? "minimum"
						    : "maximum",
		SLICE_ARGS(value),
		rule_is_least(rule->kind) ? "below" : "above", its,
		SLICE_ARGS(other));
	diag_note(run, message, than->place, "which is said here");
}

/* One of a kind is enough: that only becomes tighter. */
static void
add_bound(struct rules *rules, enum rule_kind kind, struct place place,
	struct number number)
{
	const struct rule rule = {
		.kind = kind, .place = place, .number = number};
	const struct rule *old = added(rules, kind);

	if (!old) {
		*add_rule(rules, kind, place) = rule;
	} else if (is_wider(&rule, old)) {
		report_wider(rules->resolver->run, rules->slot, &rule, old,
			old < rules->list + rules->slot->rule_count
				? "inherited"
				: "declared");
		rules->good = false;
	} else {
		rules->list[old - rules->list] = rule;
	}
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
		add_bound(rules, kind, literal->place, bound);
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

/*---- lengths and counts ---------------------------------------------------*/

/* Adds a length or a count that is at most so many where it is a least one. */
static void
add_size(struct rules *rules, enum rule_kind kind,
	const struct literal *literal, uint64_t most, const char *too_many)
{
	const struct literal *size = constant_literal(rules->resolver, literal);
	bool is_count = kind == RULE_COUNT_LEAST || kind == RULE_COUNT_MOST;

	if (!size)
		rules->good = false;
	else if (size->kind != LITERAL_INTEGER)
		refuse(rules, literal->place,
			is_count ? "a count is a whole number"
				 : "a length is a whole number");
	else if (size->integer.negative)
		refuse(rules, literal->place,
			is_count ? "a count is not below 0"
				 : "a length is not below 0");
	else if (rule_is_least(kind) && size->integer.magnitude == 0)
		refuse(rules, literal->place,
			is_count ? "a least count is above 0"
				 : "a least length is above 0");
	else if (rule_is_least(kind) && size->integer.magnitude > most)
		refuse(rules, literal->place, too_many);
	else
		add_bound(rules, kind, literal->place,
			(struct number){.integer = size->integer});
}

/* Whether it has texts or bytes for one; reported. */
static bool
can_have_length(struct rules *rules, struct place place)
{
	const struct slot *slot = rules->slot;

	if (can_have_rules(slot) &&
		(kind_is_text(slot->type.kind) ||
			slot->type.kind == KIND_BYTES))
		return true;
	refuse(rules, place,
		"a length is of texts and bytes that the object has; of a list "
		"it is 'minimum_cardinality' and 'maximum_cardinality'");
	return false;
}

static void
add_length(
	struct rules *rules, enum rule_kind kind, const struct literal *literal)
{
	const struct slot *slot = rules->slot;

	if (literal->kind != LITERAL_NONE &&
		can_have_length(rules, literal->place))
		add_size(rules, kind, literal,
			slot->type.kind == KIND_TEXT ? slot->text_bytes - 1
						     : UINT64_MAX,
			"no text that fits has so many characters");
}

/* An array always has all of its elements. */
static void
refuse_count(struct rules *rules, struct place place)
{
	const struct slot *slot = rules->slot;

	if (!slot->dimension_count) {
		refuse(rules, place,
			"a count is of the elements of a list: '[]' or '[<=N]'");
		return;
	}
	diag_error(rules->resolver->run, CODE_BAD_TYPE, place,
		"an array always has its %llu elements: a list of as many at "
		"most is written '[<=%llu]'",
		(ull)slot->dimensions[0], (ull)slot->dimensions[0]);
	rules->good = false;
}

static void
add_count(
	struct rules *rules, enum rule_kind kind, const struct literal *literal)
{
	const struct slot *slot = rules->slot;

	if (literal->kind == LITERAL_NONE)
		return;
	if (!slot->is_growable && !slot->is_bounded)
		refuse_count(rules, literal->place);
	else
		add_size(rules, kind, literal,
			slot->is_bounded ? slot->dimensions[0] : UINT32_MAX,
			"no list that fits has so many elements");
}

/* 'length' is a list's, else a text's. */
static void
add_declared(struct rules *rules, const struct declaration *declaration)
{
	const struct declared_range *range = declaration->range,
				    *length = declaration->length;
	bool is_list = rules->slot->is_growable || rules->slot->dimension_count;

	if (range->leaves_low)
		add_exclusive(rules, RULE_ABOVE, &range->low);
	if (range->leaves_high)
		add_exclusive(rules, RULE_BELOW, &range->high);
	if (is_list) {
		add_count(rules, RULE_COUNT_LEAST, &length->low);
		if (rules->good)
			add_count(rules, RULE_COUNT_MOST, &length->high);
	} else {
		add_length(rules, RULE_LENGTH_LEAST, &length->low);
		if (rules->good)
			add_length(rules, RULE_LENGTH_MOST, &length->high);
	}
}

static void
add_counts(struct rules *rules, const struct slot_keys *keys)
{
	add_count(rules, RULE_COUNT_LEAST, &keys->count_least);
	add_count(rules, RULE_COUNT_MOST, &keys->count_most);
	add_count(rules, RULE_COUNT_LEAST, &keys->count_exact);
	if (rules->good)
		add_count(rules, RULE_COUNT_MOST, &keys->count_exact);
}

/*---- lists without one element twice --------------------------------------*/

/* Whether it is told by its value alone which element is which. */
static bool
has_comparable_elements(const struct slot *slot)
{
	switch (slot->type.kind) {
	case KIND_INT:
	case KIND_UINT:
	case KIND_REAL:
	case KIND_ENUM:
	case KIND_TEXT:
	case KIND_STRING:
		return can_have_rules(slot);
	case KIND_OBJECT:
		return slot->hold == HOLD_REF;
	case KIND_BOOL:
	case KIND_CHAR:
	case KIND_BYTES:
	case KIND_VOID:
		break;
	}
	return false;
}

static void
add_unique(struct rules *rules, const struct flag *unique)
{
	const struct slot *slot = rules->slot;

	if (!unique->given)
		return;
	if (!unique->value && added(rules, RULE_UNIQUE))
		refuse(rules, unique->place,
			"what is unique above stays so: that cannot be taken "
			"back");
	else if (slot->is_growable + slot->dimension_count != 1 ||
		!has_comparable_elements(slot))
		refuse(rules, unique->place,
			"'list_elements_unique' is for lists and arrays of one "
			"dimension, of numbers, enums, texts or refs");
	else if (unique->value && !added(rules, RULE_UNIQUE))
		add_rule(rules, RULE_UNIQUE, unique->place);
}

/*---- one of some ----------------------------------------------------------*/

/* Whether it is what the slot takes already: a text or the text of a value,
 * which may be many, or the one number. */
static bool
is_inherited(
	const struct rules *rules, const struct rule *first, struct rule rule)
{
	return kind_has_bounds(rules->slot->type.kind)
		? number_compare(rules->slot->type.kind, rule.number,
			  first->number) == 0
		: map_get(&rules->inherited_texts, rule.text) != NULL;
}

/* Some of what the slot takes already: the first of those that do not let this
 * in; NULL: it is one, or there are none. */
static const struct rule *
find_forbidding(const struct rules *rules, struct rule rule)
{
	const struct rule *first = added(rules, RULE_ONE_OF);

	return !first || first >= rules->list + rules->inherited_count ||
			is_inherited(rules, first, rule)
		? NULL
		: first;
}

static void
report_forbidden(
	struct rules *rules, const struct rule *rule, const struct rule *first)
{
	const struct slot *slot = rules->slot;
	const char *what = slot->type.kind == KIND_ENUM ? "values"
		: kind_is_text(slot->type.kind)         ? "texts"
							: "numbers";
	struct message *message;

	message = diag_error(rules->resolver->run, CODE_BAD_TYPE, rule->place,
		"'%.*s' is none of the %s that the inherited slot takes",
		SLICE_ARGS(
			rule_value(&rules->resolver->run->arena, slot, rule)),
		what);
	diag_note(rules->resolver->run, message, first->place,
		"which are said here");
	rules->good = false;
}

/* One more of the values that the slot takes, if it took that before. */
static void
add_one_of(struct rules *rules, struct rule rule)
{
	const struct rule *first = find_forbidding(rules, rule);

	rule.kind = RULE_ONE_OF;
	if (first)
		report_forbidden(rules, &rule, first);
	else
		*add_rule(rules, RULE_ONE_OF, rule.place) = rule;
}

/* They stand for those that the slot took before, of which they are some. */
static void
drop_one_of(struct rules *rules, size_t before)
{
	size_t kept = 0, i;

	if (rules->count == before)
		return;
	for (i = 0; i < rules->count; i++)
		if (i >= before || rules->list[i].kind != RULE_ONE_OF)
			rules->list[kept++] = rules->list[i];
	rules->count = kept;
}

/* In text formats a value may be called otherwise. */
static const struct enum_value *
find_value(const struct rules *rules, const struct word *word)
{
	const struct enumeration *enumeration = rules->slot->type.enumeration;
	const struct enum_value *value = map_get(
		&enumeration->by_text, word->text);

	return value ? value
		     : enumeration_find(rules->resolver, enumeration, word);
}

static void
add_value(struct rules *rules, const struct word *word)
{
	const struct enum_value *value;

	if (rules->slot->type.kind != KIND_ENUM ||
		rules->slot->type.enumeration->is_flags) {
		refuse(rules, word->place,
			"'values' are for enums whose values do not combine");
		return;
	}
	value = find_value(rules, word);
	if (!value)
		rules->good = false;
	else
		add_one_of(rules,
			(struct rule){.place = word->place,
				.number = {.integer = value->number},
				.text = value->text_name});
}

static void
add_text(struct rules *rules, const struct word *word)
{
	if (rules->slot->type.kind == KIND_ENUM)
		add_value(rules, word);
	else if (!can_have_rules(rules->slot) ||
		!kind_is_text(rules->slot->type.kind))
		refuse(rules, word->place,
			"'equals_string' and 'equals_string_in' are for texts that "
			"the object has, and for enums");
	else
		add_one_of(rules,
			(struct rule){
				.place = word->place, .text = word->text});
}

static void
add_texts(struct rules *rules, const struct slot_keys *keys)
{
	size_t before = rules->count, i;

	if (keys->equals_text.text.length)
		add_text(rules, &keys->equals_text);
	for (i = 0; i < keys->one_of_count; i++)
		add_text(rules, &keys->one_of[i]);
	for (i = 0; i < keys->value_count; i++)
		add_value(rules, &keys->values[i]);
	drop_one_of(rules, before);
}

static void
add_equal(struct rules *rules, const struct literal *literal)
{
	const struct value_type *type = &rules->slot->type;
	size_t before = rules->count;
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
	add_one_of(rules,
		(struct rule){.place = literal->place, .number = number});
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
add_pattern(struct rules *rules, struct rule rule)
{
	if (!has_pattern(rules->list, rules->count, rule.text))
		*add_rule(rules, RULE_PATTERN, rule.place) = rule;
}

/* Whether it has texts for one; reported. */
static bool
can_have_pattern(struct rules *rules, struct place place)
{
	if (can_have_rules(rules->slot) && kind_is_text(rules->slot->type.kind))
		return true;
	refuse(rules, place,
		"a pattern is for texts that the object has: string, or char "
		"s[N]");
	return false;
}

static void
add_patterns(struct rules *rules, const struct slot_keys *keys)
{
	const struct word *word = &keys->pattern;
	const struct automaton *automaton;

	if (keys->carry_pattern.value && !word->text.length)
		refuse(rules, keys->carry_pattern.place,
			"there is no 'pattern' here to be carried");
	if (keys->carry_pattern.value || !word->text.length ||
		!can_have_pattern(rules, word->place))
		return;
	automaton = automaton_find(rules->resolver, word);
	if (automaton)
		add_pattern(rules,
			(struct rule){.kind = RULE_PATTERN,
				.place = word->place,
				.text = word->text,
				.automaton = automaton});
	else
		rules->good = false;
}

/*---- what its type says ---------------------------------------------------*/

/* A slot may have a tighter bound from above already. */
static void
add_bound_of_type(struct rules *rules, const struct rule *rule)
{
	const struct rule *old = added(rules, rule->kind);

	if (!old)
		*add_rule(rules, rule->kind, rule->place) = *rule;
	else if (is_wider(old, rule))
		rules->list[old - rules->list] = *rule;
}

/* Whether it has what its type has a rule for: a char is no text, and what is
 * borrowed is the program's; reported. */
static bool
can_have_rule_of_type(struct rules *rules, const struct rule *rule)
{
	if (rule->kind == RULE_PATTERN)
		return can_have_pattern(rules, rules->slot->place);
	return !rule_is_size(rule) ||
		can_have_length(rules, rules->slot->place);
}

static void
add_rules_of_type(struct rules *rules)
{
	const struct value_type *type = &rules->slot->type;
	size_t i;

	for (i = 0; i < type->rule_count; i++) {
		const struct rule *rule = &type->rules[i];

		if (!can_have_rule_of_type(rules, rule))
			return;
		if (rule->kind == RULE_PATTERN)
			add_pattern(rules, *rule);
		else
			add_bound_of_type(rules, rule);
	}
}

/*---- all of them ----------------------------------------------------------*/

/* What holds so many at least and at most. */
static void
check_sizes(struct rules *rules, enum rule_kind first, enum rule_kind last,
	const char *holder, const char *held)
{
	const struct rule *least = added(rules, first);
	const struct rule *most = added(rules, last);
	struct message *message;

	if (!least || !most ||
		integer_compare(least->number.integer, most->number.integer) <=
			0)
		return;
	message = diag_error(rules->resolver->run, CODE_OUT_OF_RANGE,
		most->place, "no %s has at least %llu %s and at most %llu",
		holder, (ull)least->number.integer.magnitude, held,
		(ull)most->number.integer.magnitude);
	diag_note(rules->resolver->run, message, least->place,
		"the least is said here");
	rules->good = false;
}

/* The next larger one, as an object of the type has it. */
static double
next_real(const struct value_type *type, double real)
{
	return type->size_bytes == 4
		? (double)nextafterf((float)real, HUGE_VALF)
		: nextafter(real, HUGE_VAL);
}

bool
rule_check_bounds(const struct resolver *resolver, const struct slot *slot)
{
	const struct value_type *type = &slot->type;
	const struct rule *above = rule_find(slot, RULE_ABOVE);
	const struct rule *below = rule_find(slot, RULE_BELOW);
	struct number low = value_least(type), high = value_most(type);
	struct arena *arena = &resolver->run->arena;
	bool leaves_low = above && above->number.real >= low.real;
	bool leaves_high = below && below->number.real <= high.real;
	double first, last;

	if (!leaves_low && !leaves_high)
		return true;
	low = leaves_low ? above->number : low;
	high = leaves_high ? below->number : high;
	first = leaves_low ? next_real(type, low.real) : low.real;
	last = leaves_high ? -next_real(type, -high.real) : high.real;
	if (first <= last)
		return true;
	diag_error(resolver->run, CODE_OUT_OF_RANGE,
		leaves_high ? below->place : above->place,
		"no number is %s %s and %s %s",
		leaves_low ? "above" : "at least",
		number_text(arena, type, low),
		leaves_high ? "below" : "at most",
		number_text(arena, type, high));
	return false;
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

/* Those that the slot has, to add others. */
static struct rules
begin_rules(const struct resolver *resolver, const struct slot *slot)
{
	struct rules rules = {.resolver = resolver,
		.slot = slot,
		.inherited_count = slot->rule_count,
		.good = true};
	size_t i;

	map_init(&rules.inherited_texts);
	for (i = 0; i < slot->rule_count; i++) {
		struct rule *rule = add_rule(
			&rules, slot->rules[i].kind, slot->rules[i].place);

		*rule = slot->rules[i];
		if (rule->kind == RULE_ONE_OF)
			map_put(&rules.inherited_texts, &resolver->run->arena,
				rule->text, rule);
	}
	return rules;
}

bool
rule_resolve(const struct resolver *resolver, struct slot *slot,
	const struct declaration *declaration, const struct slot_keys *keys)
{
	struct rules rules = begin_rules(resolver, slot);

	add_rules_of_type(&rules);
	add_declared(&rules, declaration);
	add_exclusive(&rules, RULE_ABOVE, &keys->above);
	add_exclusive(&rules, RULE_BELOW, &keys->below);
	add_multiple(&rules, &keys->multiple);
	add_length(&rules, RULE_LENGTH_LEAST, &keys->length_least);
	add_length(&rules, RULE_LENGTH_MOST, &keys->length_most);
	add_patterns(&rules, keys);
	add_counts(&rules, keys);
	add_unique(&rules, &keys->unique);
	add_texts(&rules, keys);
	add_equal(&rules, &keys->equals_number);
	add_function(&rules, &keys->validate);
	if (rules.good) {
		check_sizes(&rules, RULE_LENGTH_LEAST, RULE_LENGTH_MOST, "text",
			"characters");
		check_sizes(&rules, RULE_COUNT_LEAST, RULE_COUNT_MOST, "list",
			"elements");
	}
	slot->rules = rules.list;
	slot->rule_count = rules.count;
	return rules.good;
}

bool
rule_add_enum(const struct resolver *resolver, struct slot *slot,
	const struct enumeration *enumeration, struct place place)
{
	struct rules rules = begin_rules(resolver, slot);
	size_t before = rules.count, i;

	for (i = 0; rules.good && i < enumeration->value_count; i++)
		add_one_of(&rules,
			(struct rule){.place = place,
				.text = enumeration->values[i].text_name});
	drop_one_of(&rules, before);
	slot->rules = rules.list;
	slot->rule_count = rules.count;
	return rules.good;
}
