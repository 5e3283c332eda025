/* SPDX-License-Identifier: MIT */
/*---- rules.c -------------------------------------------------------------*/

/*
 * What a value must be besides within bounds. Setters and tables lead here, and
 * a program without rules has none of it.
 */

/* Characters of a text, as its bytes begin some. */
static uint64_t
slot_characters_(const char *text, size_t length)
{
	uint64_t count = 0;
	size_t i;

	for (i = 0; i < length; i++)
		count += (SLOT_CAST(unsigned char, text[i]) & 0xc0) != 0x80;
	return count;
}

static uint64_t
slot_length_(slot_value value)
{
	return slot_is_text_(value)
		? slot_characters_(value.as.text, value.length)
		: value.length;
}

/* As decimals: 0.3 is a multiple of 0.1. fmod and a rounded quotient are wrong
 * where doubles are no decimals. */
static bool
slot_is_decimal_multiple_(const slot_info *slot, double real, double of)
{
	int tens, of_tens;
	uint64_t rest, divisor;

	if (!slot_is_finite_(real))
		return false;
	rest = slot_digits_of_(real, slot->size == 4, &tens);
	divisor = slot_digits_of_(of, false, &of_tens);
	if (rest == 0)
		return true;
	if (tens < of_tens)
		return false;
	for (rest %= divisor; tens > of_tens; tens--)
		rest = rest * 10 % divisor;
	return rest == 0;
}

static bool
slot_is_multiple_(const slot_info *slot, slot_value value, slot_number of)
{
	if (slot->kind == SLOT_KIND_REAL)
		return slot_is_decimal_multiple_(slot, value.as.real, of.real);
	if (value.kind == SLOT_KIND_INT && value.as.integer < 0)
		return (0 - value.as.natural) % of.natural == 0;
	return value.as.natural % of.natural == 0;
}

static bool
slot_is_one_(const slot_info *slot, const slot_rule *rule, slot_value value)
{
	if (slot_is_text_(value))
		return value.length == rule->number.natural &&
			slot_same_(value.as.text,
				SLOT_CAST(const char *,
					slot_place_(rule, rule->text)),
				value.length);
	if (slot->kind == SLOT_KIND_REAL)
		return value.as.real <= rule->number.real &&
			value.as.real >= rule->number.real;
	return value.as.natural == rule->number.natural;
}

static bool
slot_asks_(const slot_rule *rule, slot_value value)
{
	slot_asked *asked;

	memcpy(&asked, slot_place_(rule, rule->number.integer), sizeof asked);
	return asked(value);
}

static bool
slot_holds_rule_(const slot_info *slot, const slot_rule *rule, slot_value value)
{
	switch (rule->kind) {
	case SLOT_RULE_ABOVE:
		return value.as.real > rule->number.real;
	case SLOT_RULE_BELOW:
		return value.as.real < rule->number.real;
	case SLOT_RULE_MULTIPLE:
		return slot_is_multiple_(slot, value, rule->number);
	case SLOT_RULE_LENGTH_LEAST:
		return slot_length_(value) >= rule->number.natural;
	case SLOT_RULE_LENGTH_MOST:
		return slot_length_(value) <= rule->number.natural;
	case SLOT_RULE_ONE_OF:
		return slot_is_one_(slot, rule, value);
	case SLOT_RULE_CLASS:
		return !value.as.ref ||
			slot_is_a(slot_class_of(value.as.ref),
				slot_info_class(slot));
	case SLOT_RULE_PATTERN:
	case SLOT_RULE_FUNCTION:
		return slot_asks_(rule, value);
	default:
		return true;
	}
}

/* Files of tables that lead here declare the two as well. */
SLOT_EXTERN slot_judge slot_judge_rules_;
SLOT_EXTERN slot_tell slot_tell_rule_;

const slot_rule *
slot_judge_rules_(const slot_info *slot, slot_value value)
{
	const slot_rule *rule = SLOT_CAST(
		const slot_rule *, slot_place_(slot, slot->rules));
	const slot_rule *end = rule + rule->more + 1, *first;
	bool holds;

	/* A float is compared as it is kept. */
	if (slot->kind == SLOT_KIND_REAL && slot->size == 4)
		value.as.real = slot_rounded(value.as.real);
	for (rule++; rule < end; rule++) {
		first = rule;
		holds = slot_holds_rule_(slot, rule, value);
		while (rule->kind == SLOT_RULE_ONE_OF && rule + 1 < end &&
			rule[1].kind == SLOT_RULE_ONE_OF)
			holds = slot_holds_rule_(slot, ++rule, value) || holds;
		if (!holds)
			return first;
	}
	return NULL;
}

/*---- in words -------------------------------------------------------------*/

/* Of an enum as text formats have it. */
static void
slot_say_its_value_(slot_writer_ *to, const slot_info *slot, slot_value value)
{
	const char *text = NULL;

	if (slot->kind == SLOT_KIND_ENUM)
		text = slot_enum_text(slot_info_enum(slot), value.as.integer);
	if (slot->kind != SLOT_KIND_ENUM)
		slot_say_value_(to, value);
	else if (text)
		slot_say_quoted_(to, text, strlen(text), true);
	else
		slot_say_number_(to, slot, value.as.integer);
}

/* "x" is none of a, b, c */
static void
slot_say_none_of_(
	slot_writer_ *to, const slot_info *slot, const slot_rule *rule)
{
	const slot_rule *first = SLOT_CAST(
		const slot_rule *, slot_place_(slot, slot->rules));
	const slot_rule *end = first + first->more + 1;
	slot_value value = slot_value_of_(SLOT_CAST(slot_kind, slot->kind));
	const char *between = " is none of ";

	for (; rule < end && rule->kind == SLOT_RULE_ONE_OF; rule++) {
		slot_say_text_(to, between);
		between = ", ";
		value.as.natural = rule->number.natural;
		if (slot->kind == SLOT_KIND_ENUM)
			slot_say_enum_(to, slot, rule->number.integer);
		else if (rule->text)
			slot_say_(to,
				SLOT_CAST(const char *,
					slot_place_(rule, rule->text)),
				SLOT_CAST(size_t, rule->number.natural));
		else
			slot_say_value_(to, value);
	}
}

/* "GO:1" does not match ^GO:[0-9]{7}$; of a long text the beginning. */
static void
slot_say_no_match_(slot_writer_ *to, const slot_rule *rule, slot_value value)
{
	const uint32_t most = 60;
	bool is_long = value.length > most;

	if (is_long)
		for (value.length = most; value.length &&
			(SLOT_CAST(unsigned char, value.as.text[value.length]) &
				0xc0) == 0x80;)
			value.length--;
	slot_say_value_(to, value);
	slot_say_text_(
		to, is_long ? "... does not match " : " does not match ");
	slot_say_text_(
		to, SLOT_CAST(const char *, slot_place_(rule, rule->text)));
}

static void
slot_say_other_class_(
	slot_writer_ *to, const slot_class *is, const slot_class *wanted)
{
	slot_say_text_(to, "is a ");
	slot_say_text_(to, slot_class_name(is));
	slot_say_text_(to, ", not a ");
	slot_say_text_(to, slot_class_name(wanted));
}

static void
slot_say_length_(slot_writer_ *to, const slot_info *slot, const char *is,
	uint64_t length)
{
	slot_say_text_(to, is);
	slot_say_natural_(to, length);
	slot_say_text_(
		to, slot->kind == SLOT_KIND_BYTES ? " byte" : " character");
	if (length != 1)
		slot_say_text_(to, "s");
}

/* What a value breaks that the tables' rules say. */
static void
slot_say_words_(slot_writer_ *to, const slot_info *slot, const slot_rule *rule,
	slot_value value)
{
	slot_value number = slot_value_of_(SLOT_CAST(slot_kind, slot->kind));

	number.as.natural = rule->number.natural;
	switch (rule->kind) {
	case SLOT_RULE_LENGTH_LEAST:
		slot_say_length_(
			to, slot, "is shorter than ", rule->number.natural);
		return;
	case SLOT_RULE_LENGTH_MOST:
		slot_say_length_(
			to, slot, "is longer than ", rule->number.natural);
		return;
	case SLOT_RULE_CLASS:
		slot_say_other_class_(
			to, slot_class_of(value.as.ref), slot_info_class(slot));
		return;
	case SLOT_RULE_FUNCTION:
		slot_say_text_(to, "is refused by ");
		slot_say_text_(to,
			SLOT_CAST(const char *, slot_place_(rule, rule->text)));
		return;
	default:
		break;
	}
	if (rule->kind == SLOT_RULE_PATTERN) {
		slot_say_no_match_(to, rule, value);
		return;
	}
	slot_say_its_value_(to, slot, value);
	if (rule->kind == SLOT_RULE_ONE_OF) {
		slot_say_none_of_(to, slot, rule);
		return;
	}
	slot_say_text_(to,
		rule->kind == SLOT_RULE_ABOVE ? " is not above "
			: rule->kind == SLOT_RULE_BELOW
			? " is not below "
			: " is not a multiple of ");
	slot_say_value_(to, number);
}

size_t
slot_tell_rule_(const slot_info *slot, const slot_rule *rule, slot_value value,
	char *text, size_t size)
{
	slot_writer_ to;

	to = slot_writer_on_(text, size);
	slot_say_words_(&to, slot, rule, value);
	slot_say_end_(&to);
	return to.length;
}

bool
slot_obeys(const slot_class *type, int number, slot_value value)
{
	const slot_info *slot = slot_class_info(type, number);

	return !slot->rules || !slot_judge_rules_(slot, value);
}
