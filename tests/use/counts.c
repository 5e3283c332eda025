/* SPDX-License-Identifier: MIT */
/* uses: counts.h */
#include "counts.h"

#include "says.h"

#include <math.h>
#include <string.h>

/*---- bounds and lengths of declarations -----------------------------------*/

static void
check_bounds(Basket *basket)
{
	CHECK(!Basket_set_ratio(basket, 1.0) && Basket_set_ratio(basket, 0));
	CHECK(Basket_set_ratio(basket, 0.99999999999999989));
	CHECK(!Basket_set_ratio(basket, -5e-324));
	CHECK(!Basket_set_ratio(basket, (double)NAN));
	CHECK(!Basket_set_share(basket, 0) && !Basket_set_share(basket, -0.0));
	CHECK(Basket_set_share(basket, 5e-324) && Basket_set_share(basket, 1));
	CHECK(!Basket_set_share(basket, 1.0000000000000002));
	/* A float is compared as it is kept. */
	CHECK(!Basket_set_open(basket, 1e-60) &&
		Basket_set_open(basket, 1e-45));
	CHECK(!Basket_set_open(basket, (double)INFINITY));
	CHECK(Basket_set_open(basket, 3e38));
}

static void
check_lengths(Basket *basket)
{
	CHECK(!Basket_set_name(basket, "\xc3\xa9"));
	CHECK(Basket_set_name(basket, "\xc3\xa9\xc3\xa9"));
	CHECK(!Basket_set_name(basket, "\xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9"));
	CHECK(!Basket_set_code(basket, "123456789012"));
	CHECK(Basket_set_code(basket, "1234567890123"));
	CHECK(!Basket_set_blob(basket, "abc", 3));
	CHECK(Basket_set_blob(basket, "ab", 2));
}

/*---- counts ---------------------------------------------------------------*/

static void
check_counts(Basket *basket, Leg_pool *legs)
{
	Leg leg = Leg_DEFAULTS, *first = Leg_new(legs), *second = Leg_new(legs),
	    *third = Leg_new(legs);

	CHECK(Basket_append_legs(basket, &leg));
	CHECK(Basket_insert_legs(basket, 0, &leg));
	CHECK(!Basket_append_legs(basket, &leg));
	CHECK(!Basket_insert_legs(basket, 0, &leg));
	CHECK(Basket_remove_legs(basket, 0) && !Basket_remove_legs(basket, 0));
	CHECK(Basket_count_legs(basket) == 1);
	CHECK(Basket_append_mine(basket, first));
	CHECK(!Basket_take_mine(basket, 0));
	CHECK(Basket_get_mine(basket, 0) == first);
	CHECK(Basket_append_mine(basket, second));
	CHECK(!Basket_append_mine(basket, third));
	Leg_free(legs, third);
	CHECK(Basket_take_mine(basket, 0) == first);
	Leg_free(legs, first);
	CHECK(!Basket_remove_mine(basket, 0));
	CHECK(Basket_append_grid(basket) && Basket_append_grid(basket));
	CHECK(!Basket_append_grid(basket) && Basket_count_grid(basket) == 2);
	CHECK(Basket_remove_grid(basket, 0) && !Basket_remove_grid(basket, 0));
	CHECK(Basket_append_few(basket, 1) && Basket_append_few(basket, 1));
	CHECK(!Basket_append_few(basket, 2));
	CHECK(Basket_remove_few(basket, 1) && !Basket_remove_few(basket, 0));
	CHECK(Basket_append_some(basket, 1) && Basket_append_some(basket, 1));
	CHECK(!Basket_remove_some(basket, 1));
	Basket_clear_some(basket); /* unset is no count */
	CHECK(!Basket_has_some(basket));
}

/*---- none twice -----------------------------------------------------------*/

static void
check_numbers(Basket *basket)
{
	CHECK(Basket_append_ids(basket, 7) && !Basket_append_ids(basket, 7));
	CHECK(Basket_insert_ids(basket, 0, 8));
	CHECK(!Basket_insert_ids(basket, 0, 7));
	CHECK(!Basket_set_ids(basket, 0, 7) && Basket_set_ids(basket, 0, 8));
	CHECK(Basket_append_sides(basket, Side_sell));
	CHECK(!Basket_append_sides(basket, Side_sell));
	CHECK(Basket_append_sides(basket, Side_buy));
	CHECK(!Basket_set_sides(basket, 0, Side_buy));
	CHECK(Basket_set_marks(basket, 0, 1) &&
		!Basket_set_marks(basket, 1, 1));
	CHECK(!Basket_set_marks(basket, 1, -0.0)); /* as marks[2] is */
	/* NaN is equal to none. */
	CHECK(Basket_set_marks(basket, 1, (double)NAN));
	CHECK(Basket_set_marks(basket, 2, (double)NAN));
	CHECK(Basket_append_tenths(basket, 0.1f));
	CHECK(!Basket_append_tenths(basket, 0.1f));
	CHECK(Basket_append_tenths(basket, 0.0f));
	CHECK(!Basket_append_tenths(basket, -0.0f));
}

static void
check_texts(Basket *basket)
{
	CHECK(Basket_append_tags(basket, "a") &&
		!Basket_append_tags(basket, "a"));
	/* No text of its own is the empty one. */
	CHECK(Basket_append_tags(basket, NULL) &&
		!Basket_append_tags(basket, ""));
	CHECK(!Basket_append_tags(basket, "abcde"));
	CHECK(Basket_append_tags(basket, "ab") &&
		!Basket_append_tags(basket, "b"));
	CHECK(!Basket_set_tags(basket, 0, "ab") &&
		Basket_set_tags(basket, 0, "a"));
	CHECK(Basket_append_words(basket, "x"));
	CHECK(!Basket_append_words(basket, "x"));
	CHECK(Basket_append_words(basket, "y"));
	CHECK(!Basket_set_words(basket, 1, "x"));
	CHECK(Basket_append_others(basket, basket));
	CHECK(!Basket_append_others(basket, basket));
	CHECK(Basket_append_others(basket, NULL));
	CHECK(!Basket_set_others(basket, 0, NULL));
	CHECK(!Basket_remove_others(basket, 0));
}

/*---- by number ------------------------------------------------------------*/

static int
write_id(Basket *basket, size_t index, slot_value value)
{
	return slot_write_at(
		&Basket_class, basket, Basket_SLOT_ids, index, value);
}

static void
check_by_number(Basket *basket)
{
	const slot_class *type = &Basket_class;

	CHECK(slot_append(type, basket, Basket_SLOT_legs) == 1);
	CHECK(slot_append(type, basket, Basket_SLOT_legs) == SLOT_OUT_OF_RANGE);
	CHECK(slot_insert(type, basket, Basket_SLOT_legs, 0) ==
		SLOT_OUT_OF_RANGE);
	CHECK(slot_remove(type, basket, Basket_SLOT_legs, 0) == SLOT_OK);
	CHECK(slot_remove(type, basket, Basket_SLOT_legs, 0) ==
		SLOT_OUT_OF_RANGE);
	CHECK(slot_resize(type, basket, Basket_SLOT_legs, 3) ==
		SLOT_OUT_OF_RANGE);
	CHECK(slot_resize(type, basket, Basket_SLOT_legs, 0) ==
		SLOT_OUT_OF_RANGE);
	CHECK(slot_resize(type, basket, Basket_SLOT_legs, 2) == SLOT_OK);
	CHECK(write_id(basket, 0, slot_int(7)) == SLOT_OUT_OF_RANGE);
	CHECK(write_id(basket, 0, slot_int(9)) == SLOT_OK);
	CHECK(write_id(basket, 0, slot_real(7)) == SLOT_WRONG_TYPE);
	CHECK(slot_write_at(type, basket, Basket_SLOT_tags, 0,
		      slot_text("abc", 2)) == SLOT_OUT_OF_RANGE);
	CHECK(slot_write_at(type, basket, Basket_SLOT_marks, 0, slot_real(1)) ==
		SLOT_OK);
	CHECK(slot_write_at(type, basket, Basket_SLOT_others, 1,
		      slot_ref(basket)) == SLOT_OUT_OF_RANGE);
}

/*---- validate -------------------------------------------------------------*/

static void
check_validate(Basket *basket)
{
	Basket fresh;
	char text[SAYS_BYTES] = "";

	CHECK(Basket_validate(basket, NULL, NULL) == 0);
	Basket_init(&fresh);
	CHECK(Basket_validate(&fresh, says, text) == 11);
	CHECK(strcmp(text,
		      "open: 0.0 is not above 0.0\n"
		      "name: is shorter than 2 characters\n"
		      "code: is shorter than 13 characters\n"
		      "legs: has 0 elements, at least 1\n"
		      "ids: has 0 elements, at least 1\n"
		      "sides: has 0 elements, at least 1\n"
		      "marks: 0.0 stands twice, at 0 and 1\n"
		      "mine: has 0 elements, at least 1\n"
		      "others: has 0 elements, at least 2\n"
		      "grid: has 0 elements, at least 1\n"
		      "few: has 0 elements, at least 1\n") == 0 ||
		(printf("%s", text), 0));
	Basket_release(&fresh);
}

/* Above 16 elements by order: the answer is that of the pairs. */
static void
check_many(void)
{
	Basket basket;
	char text[900] = "", word[8], expected[100];
	size_t i, first, second;

	Basket_init(&basket);
	for (i = 0; i < 20; i++) {
		snprintf(word, sizeof word, "w%zu", i * 7 % 20);
		CHECK(Basket_append_words(&basket, word));
	}
	for (second = 1; second < 20; second++)
		for (first = 0; first < second; first++) {
			char *at = basket.words[second];
			char kept[8];

			memcpy(kept, at, 8);
			memcpy(at, basket.words[first], 8);
			text[0] = 0;
			Basket_validate(&basket, says, text);
			snprintf(expected, sizeof expected,
				"words: '%s' stands twice, at %zu and %zu\n",
				at, first, second);
			CHECK(strstr(text, expected) != NULL);
			memcpy(at, kept, 8);
		}
	/* Of several the one whose second is first; NaN and zeros among them.
	 */
	for (i = 0; i < 40; i++)
		CHECK(slot_append(&Basket_class, &basket, Basket_SLOT_tenths) ==
			SLOT_CAST(int, i));
	for (i = 0; i < 40; i++)
		basket.tenths[i] = i % 3 ? (float)NAN : SLOT_CAST(float, i);
	basket.tenths[30] = -0.0f;
	basket.tenths[31] = 0.0f;
	basket.tenths[33] = basket.tenths[36] = 3;
	text[0] = 0;
	Basket_validate(&basket, says, text);
	CHECK(strstr(text, "tenths: 0.0 stands twice, at 0 and 30\n") != NULL);
	basket.tenths[0] = 1000;
	text[0] = 0;
	Basket_validate(&basket, says, text);
	CHECK(strstr(text, "tenths: -0.0 stands twice, at 30 and 31\n") !=
		NULL);
	basket.tenths[31] = 2000;
	text[0] = 0;
	Basket_validate(&basket, says, text);
	CHECK(strstr(text, "tenths: 3.0 stands twice, at 3 and 33\n") != NULL);
	Basket_release(&basket);
}

/*---- JSON -----------------------------------------------------------------*/

static void
check_json(const char *name, const char *value, const char *expected)
{
	static const char *const members[][2] = {{"ratio", "0"}, {"share", "1"},
		{"open", "1"}, {"name", "\"ab\""},
		{"code", "\"1234567890123\""}, {"blob", "\"\""},
		{"legs", "[{\"price\":1}]"}, {"ids", "[1]"},
		{"sides", "[\"buy\"]"}, {"tags", "[]"}, {"marks", "[1,2,3]"},
		{"mine", "[{\"price\":2}]"}, {"words", "[]"},
		{"grid", "[[1,2]]"}, {"tenths", "[]"}, {"few", "[1]"}};
	char json[900], text[200];
	slot_json_reader reader;
	Leg_pool legs;
	Basket basket;
	size_t i, length = 0;

	Leg_pool_init(&legs);
	Basket_init(&basket);
	length += SLOT_CAST(
		size_t, snprintf(json, sizeof json, "{\"%s\":%s", name, value));
	for (i = 0; i < sizeof members / sizeof members[0]; i++)
		if (strcmp(members[i][0], name) != 0)
			length += SLOT_CAST(size_t,
				snprintf(json + length, sizeof json - length,
					",\"%s\":%s", members[i][0],
					members[i][1]));
	snprintf(json + length, sizeof json - length, "}");
	slot_json_reader_of_text(&reader, json, strlen(json));
	reader.pool = &legs.all;
	SLOT_IGNORE(Basket_from_json(&basket, &reader));
	slot_json_message(&reader, "b.json", text, sizeof text);
	if (strcmp(text, expected) != 0)
		printf("%s\n", text);
	CHECK(strcmp(text, expected) == 0);
	Basket_release(&basket);
	slot_pool_destroy(&legs.all);
}

static void
check_read(void)
{
	check_json("ratio", "0", "b.json:1:1: no error");
	check_json("ratio", "1.0", "b.json:1:10: ratio: 1.0 is not below 1.0");
	check_json("share", "0", "b.json:1:10: share: 0.0 is not above 0.0");
	check_json("share", "1.5", "b.json:1:10: share: 1.5 is above 1.0");
	check_json("name", "\"a\"",
		"b.json:1:9: name: is shorter than 2 characters");
	check_json(
		"legs", "[]", "b.json:1:10: legs: has 0 elements, at least 1");
	check_json(
		"mine", "[]", "b.json:1:10: mine: has 0 elements, at least 1");
	check_json("ids", "[1,2,3,4,5,6,7,8,9]",
		"b.json:1:26: ids: has 9 elements, at most 8");
	check_json("ids", "[1,2,1]",
		"b.json:1:14: ids: 1 stands twice, at 0 and 2");
	check_json("ids", "[7,1,2,7]",
		"b.json:1:16: ids: 7 stands twice, at 0 and 3");
	check_json("sides", "[\"buy\",\"sell\",\"buy\"]",
		"b.json:1:29: sides: buy stands twice, at 0 and 2");
	check_json("tags", "[\"a\",\"\",\"\"]",
		"b.json:1:19: tags: '' stands twice, at 1 and 2");
	check_json("marks", "[1,2,1.0]",
		"b.json:1:18: marks: 1.0 stands twice, at 0 and 2");
	check_json("grid", "[[1,2],[3,4],[5,6]]",
		"b.json:1:27: grid: has 3 elements, at most 2");
	check_json("some", "null", "b.json:1:1: no error");
	check_json(
		"some", "[1]", "b.json:1:11: some: has 1 element, at least 2");
	check_json(
		"few", "[1,2,3,4,5]", "b.json:1:17: few: more than 4 elements");
	check_json("few", "[1,2,3]",
		"b.json:1:14: few: has 3 elements, at most 2");
}

/*---- below ----------------------------------------------------------------*/

static void
check_pair(void)
{
	Pair pair;
	Basket *basket = Pair_as_Basket(&pair);
	char text[SAYS_BYTES] = "";

	Pair_init(&pair);
	CHECK(Pair_append_ids(&pair, 1) && !Pair_append_ids(&pair, 2));
	CHECK(Pair_append_tags(&pair, "a") && Pair_append_tags(&pair, "b"));
	CHECK(!Pair_append_tags(&pair, "c"));
	CHECK(!Pair_set_name(&pair, "abc") && Pair_set_name(&pair, "ab"));
	CHECK(slot_append(&Pair_class, &pair, Pair_SLOT_ids) ==
		SLOT_OUT_OF_RANGE);
	/* The parent's functions know the parent's rules. */
	CHECK(Basket_append_ids(basket, 2));
	Pair_validate(&pair, says, text);
	CHECK(strstr(text, "ids: has 2 elements, at most 1\n") != NULL);
	Pair_release(&pair);
}

int
main(void)
{
	Leg_pool legs;
	Basket basket;

	Leg_pool_init(&legs);
	Basket_init(&basket);
	check_bounds(&basket);
	check_lengths(&basket);
	check_counts(&basket, &legs);
	check_numbers(&basket);
	check_texts(&basket);
	check_by_number(&basket);
	check_validate(&basket);
	Basket_release(&basket);
	slot_pool_destroy(&legs.all);
	check_many();
	check_read();
	check_pair();
	return failures != 0;
}
