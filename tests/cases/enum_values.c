/* SPDX-License-Identifier: MIT */
#include "enum_values.h"

#include "answers.h"

static void
say_basket(const char *value)
{
	char text[80];

	snprintf(text, sizeof text, "{\"fruit\": %s}", value);
	SAY_WHETHER_READ(Basket, text);
}

static void
encode_is_the_value(void)
{
	Basket basket = Basket_make(.fruit = Fruit_APPLE);

	SAY_JSON(Basket, &basket);
	Basket_set_fruit(&basket, Fruit_BANANA);
	SAY_JSON(Basket, &basket);
}

static void
decode_takes_the_value(void)
{
	say_basket("\"apple\"");
	say_basket("\"banana\"");
	say_basket("\"cherry\"");
}

static void
name_is_no_text(void)
{
	Fruit fruit;

	say_basket("\"APPLE\"");
	say_basket("\"BANANA\"");
	say_whether(Fruit_from_text("APPLE", 5, &fruit));
	say_whether(Fruit_from_text("apple", 5, &fruit));
}

static void
to_the_letter(void)
{
	say_basket("\"Apple\"");
	say_basket("\" apple\"");
	say_basket("\"apple \"");
	say_basket("\"appl\"");
	say_basket("\"apples\"");
	say_basket("\"\"");
	say_basket("\"applf\"");
	say_basket("\"bpple\"");
}

static void
of_its_type(void)
{
	say_basket("0");
	say_basket("1");
	say_basket("null");
	say_basket("true");
	say_basket("[\"apple\"]");
	say_basket("\"apple\"");
}

static void
escaped(void)
{
	say_basket("\"\\u0061pple\"");
	say_basket("\"appl\\u0065\"");
	say_basket("\"appl\\u0065\\u0000\"");
}

static void
nested(void)
{
	char message[200];
	Nested one = Nested_DEFAULTS;

	SLOT_IGNORE(READ(Nested, &one,
		"{\"baskets\": [{\"fruit\": \"apple\"}, "
		"{\"fruit\": \"cherry\"}]}"));
	slot_json_message(&reader, "", message, sizeof message);
	say("%.6s", strstr(message, "cherry"));
	say("%.*s", (int)strcspn(strstr(message, "baskets"), ":"),
		strstr(message, "baskets"));
	Nested_release(&one);
}

static void
no_identifiers(void)
{
	Said said = Said_make();
	int value;

	for (value = Odd_low; value <= Odd_dot; value++) {
		SLOT_IGNORE(Said_set_word(&said, (Odd)value));
		SAY_JSON(Said, &said);
	}
}

static void
no_identifiers_decoded(void)
{
	static const char *const names[] = {
		"low", "full", "off", "said", "seen", "dot"};
	Said said = Said_make(), other = Said_make();
	slot_json_writer writer;
	char json[100];
	int value;

	for (value = Odd_low; value <= Odd_dot; value++) {
		SLOT_IGNORE(Said_set_word(&said, (Odd)value));
		slot_json_writer_init(&writer, json, sizeof json, NULL, NULL);
		SLOT_IGNORE(Said_to_json(&said, &writer));
		slot_json_reader_of_text(&reader, json, writer.used);
		SLOT_IGNORE(Said_from_json(&other, &reader));
		say("%s", names[Said_get_word(&other)]);
	}
}

/* clang-format off */
#define THREE_TEXTS(function, E, a, b, c) \
	static void function(void) \
	{ say("%s %s %s", E##_text(E##_##a), E##_text(E##_##b), E##_text(E##_##c)); }
THREE_TEXTS(lower, Lower, NOT_YET, DONE, AT_10)
THREE_TEXTS(upper, Upper, not_yet, done, at_10)
THREE_TEXTS(kebab, Kebab, not_yet, done, at_10)
THREE_TEXTS(camel_case, Camel, not_yet, done, over_and_out)
THREE_TEXTS(pascal_case, Pascal, not_yet, done, over_and_out)
/* clang-format on */

static void
sparse_numbers(void)
{
	static const int64_t numbers[] = {
		8, 16, 24, 32, 40, 48, 0, 7, 9, 56, -8, INT64_MAX, INT64_MIN};
	size_t i;

	for (i = 0; i < sizeof numbers / sizeof *numbers; i++)
		say_whether(Sparse_is_known(numbers[i]));
}

static const int64_t wide[] = {INT64_MAX - 1, INT64_MAX - 2, INT64_MAX, 4, 5, 6,
	INT64_MIN, 0, 1, 3, 7, INT64_MAX - 3, INT64_MIN + 1};

static void
wide_numbers(void)
{
	size_t i;

	for (i = 0; i < sizeof wide / sizeof *wide; i++)
		say_whether(Wide_is_known(wide[i]));
}

static void
texts_of_numbers(void)
{
	size_t i;

	for (i = 0; i < 7; i++)
		say("%s", Wide_text((Wide)wide[i]));
	say("%s", Sparse_text(Sparse_a8));
}

static void
flags(void)
{
	static const int numbers[] = {0, 1, 5, 7, 8, 9, 16};
	Rights rights = Rights_DEFAULTS;
	size_t i;

	for (i = 0; i < sizeof numbers / sizeof *numbers; i++)
		say_whether(Rights_set_access(&rights, (Access)numbers[i]));
}

static void
flags_by_name(void)
{
	static const int numbers[] = {0, 1, 5, 7};
	Rights rights = Rights_DEFAULTS;
	slot_json_writer writer;
	char json[100], names[100];
	size_t i, n, length;

	for (i = 0; i < sizeof numbers / sizeof *numbers; i++) {
		SLOT_IGNORE(Rights_set_access(&rights, (Access)numbers[i]));
		slot_json_writer_init(&writer, json, sizeof json, NULL, NULL);
		SLOT_IGNORE(Rights_to_json(&rights, &writer));
		length = 0;
		/* {"access":["READ","RUN"]} */
		for (n = strlen("{\"access\":"); n < writer.used; n++)
			if (!strchr("[]\"}", json[n]))
				names[length++] = json[n];
		names[length] = '\0';
		say("%s", length ? names : "none");
	}
}

static void
kept(void)
{
	static const int numbers[] = {1, 2, 8, 127};
	Mark mark = Mark_DEFAULTS;
	size_t i;

	for (i = 0; i < sizeof numbers / sizeof *numbers; i++) {
		SLOT_IGNORE(Mark_set_mark(&mark, (Kept)numbers[i]));
		if (Kept_text(Mark_get_mark(&mark)))
			say("%s", Kept_text(Mark_get_mark(&mark)));
		else
			say("%d", (int)Mark_get_mark(&mark));
	}
}

typedef bool
lookup(const char *text, size_t length, int *number);

static bool
same_of(const char *text, size_t length, int *number)
{
	Same value = Same_s0;
	bool is_one = Same_from_text(text, length, &value);

	*number = (int)value;
	return is_one;
}

static bool
different_of(const char *text, size_t length, int *number)
{
	Different value = Different_d0;
	bool is_one = Different_from_text(text, length, &value);

	*number = (int)value;
	return is_one;
}

/* The text without its end, with one letter more, and with another last. */
static int
near(const char *text, lookup *find)
{
	char other[60];
	size_t length = strlen(text);
	int number, found = find(text, length - 1, &number);

	snprintf(other, sizeof other, "%sa", text);
	found += find(other, length + 1, &number);
	other[length - 1] = 'e';
	return found + find(other, length, &number);
}

static void
many_of_one_length(void)
{
	int value, number, found = 0, others = 0;

	for (value = 0; value < 48; value++) {
		const char *text = Same_text((Same)value);

		found += same_of(text, strlen(text), &number) &&
			number == value;
		others += near(text, same_of);
	}
	say("%d %d %d", value, found, others);
}

static void
many_lengths(void)
{
	int value, number, found = 0, others = 0;

	for (value = 0; value < 48; value++) {
		const char *text = Different_text((Different)value);

		found += different_of(text, strlen(text), &number) &&
			number == value;
		others += near(text, different_of);
	}
	say("%d %d %d", value, found, others);
}

int
main(void)
{
	ASK(encode_is_the_value);
	ASK(decode_takes_the_value);
	ASK(name_is_no_text);
	ASK(to_the_letter);
	ASK(of_its_type);
	ASK(escaped);
	ASK(nested);
	ASK(no_identifiers);
	ASK(no_identifiers_decoded);
	ASK(lower);
	ASK(upper);
	ASK(kebab);
	ASK(camel_case);
	ASK(pascal_case);
	ASK(sparse_numbers);
	ASK(wide_numbers);
	ASK(texts_of_numbers);
	ASK(flags);
	ASK(flags_by_name);
	ASK(kept);
	ASK(many_of_one_length);
	ASK(many_lengths);
	return 0;
}
