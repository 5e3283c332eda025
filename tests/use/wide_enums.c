/* SPDX-License-Identifier: MIT */
/* uses: wide_enums.h */
/* Numbers beyond int are macros of the type that stores them: case labels, as
 * texts, as JSON, kept by open enums and refused by others. */
#include <stdio.h>
#include <string.h>

#include "check.h"
#include "wide_enums.h"

static bool
writes(const Code *code, const char *expected)
{
	slot_json_writer writer;
	char text[400];

	slot_json_writer_init(&writer, text, sizeof text, NULL, NULL);
	Code_to_json(code, &writer);
	slot_json_finish(&writer);
	if (strcmp(text, expected) != 0)
		printf("%s\n", text);
	return strcmp(text, expected) == 0;
}

/* Into what the object was, so that one attribute is enough. */
static int
reads(const char *attribute, Code *code)
{
	slot_json_reader reader;
	char text[400];

	snprintf(text, sizeof text,
		"{\"code\": \"ok\", \"kept\": \"ok\", \"low\": \"zero\", "
		"\"top\": \"none\", \"run\": \"at\", \"many\": \"m2\", "
		"\"few\": [], %s}",
		attribute);
	Code_init(code);
	slot_json_reader_of_text(&reader, text, strlen(text));
	if (Code_from_json(code, &reader) && slot_json_done(&reader))
		return SLOT_OK;
	return reader.status;
}

static int
place_of(Errno number)
{
	switch (number) {
	case Errno_ok:
		return 1;
	case Errno_bad_block:
		return 2;
	case Errno_last:
		return 3;
	default:
		return 0;
	}
}

static int
place_of_low(Low number)
{
	switch (number) {
	case Low_least:
		return 1;
	case Low_below:
		return 2;
	case Low_zero:
	case Low_one:
		return 3;
	case Low_most:
		return 4;
	default:
		return 0;
	}
}

static int
place_of_top(Top number)
{
	switch (number) {
	case Top_none:
	case Top_half:
		return 1;
	case Top_next:
	case Top_all:
		return 2;
	default:
		return 0;
	}
}

static void
test_numbers(void)
{
	Errno number = Errno_bad_block;

	CHECK(place_of(number) == 2 && place_of(Errno_last) == 3);
	CHECK(place_of_low(Low_least) == 1 && place_of_low(Low_most) == 4);
	CHECK(place_of_top(Top_all) == 2 && place_of_top(Top_half) == 1);
	CHECK(sizeof(Errno) == 4 && sizeof(Low) == 8);
	CHECK(Errno_bad_block == 2147483648 && Errno_bad_block > 0);
	CHECK(Low_least < Low_below && Low_below < Low_zero);
	CHECK(Low_least == INT64_MIN && Low_most == INT64_MAX);
	CHECK(Top_all == UINT64_MAX && Run_after - Run_before == 2);
	CHECK(Errno_is_known(2147483648) && !Errno_is_known(2147483649));
	CHECK(!Errno_is_known(-1) && !Errno_is_known(INT64_C(1) << 33));
	CHECK(Low_is_known(INT64_MIN) && !Low_is_known(INT64_MIN + 1));
	CHECK(Run_is_known(INT64_MAX) && Run_is_known(INT64_MIN));
	CHECK(!Run_is_known(0) && !Run_is_known(INT64_MAX - 1));
	CHECK(Top_is_known(-1) && !Top_is_known(-2));
	CHECK(Many_is_known(INT64_MIN) && Many_is_known(-5000000000));
	CHECK(!Many_is_known(13));
}

static void
test_texts(void)
{
	Errno number = Errno_ok;
	Low low;
	Many many;

	CHECK(strcmp(Errno_text(Errno_bad_block), "bad-block") == 0);
	CHECK(Errno_from_text(SLOT_NAME("last"), &number));
	CHECK(number == Errno_last);
	CHECK(strcmp(Low_text(Low_least), "least") == 0);
	CHECK(Low_from_text(SLOT_NAME("below"), &low) && low == Low_below);
	CHECK(strcmp(Top_text(Top_next), "next") == 0);
	CHECK(strcmp(Many_text(Many_m4), "m4") == 0);
	CHECK(strcmp(Many_text(Many_m0), "m0") == 0);
	CHECK(Many_from_text(SLOT_NAME("m1"), &many) && many == Many_m1);
}

static void
test_objects(void)
{
	Code code = Code_DEFAULTS;

	CHECK(Code_get_code(&code) == Errno_bad_block);
	CHECK(Code_get_low(&code) == Low_least && !Code_has_perhaps(&code));
	CHECK(!Code_set_code(&code, Errno_bad_block + 1));
	CHECK(Code_set_code(&code, Errno_last));
	CHECK(Code_set_kept(&code, Kept_bad_block + 1));
	CHECK(Code_set_perhaps(&code, Top_all) && Code_has_perhaps(&code));
	CHECK(Code_set_many(&code, Many_m1));
	CHECK(Code_append_few(&code, Errno_bad_block));
	CHECK(!Code_append_few(&code, 3));
	CHECK(writes(&code,
		"{\"code\":\"last\",\"kept\":2147483649,\"low\":\"least\","
		"\"top\":\"none\",\"perhaps\":\"all\",\"run\":\"at\","
		"\"many\":\"m1\",\"few\":[\"bad-block\"]}"));
	CHECK(Code_validate(&code, NULL, NULL) == 0);
	CHECK(reads("\"code\": \"bad-block\"", &code) == SLOT_JSON_DUPLICATE);
	CHECK(reads("\"perhaps\": \"half\"", &code) == SLOT_OK);
	CHECK(Code_get_perhaps(&code) == Top_half);
}

static void
test_json(void)
{
	slot_json_reader reader;
	Code code;
	size_t i;
	static const struct {
		const char *text;
		bool is_taken;
	} cases[] = {{"{\"code\": \"bad-block\"}", true},
		{"{\"code\": 2147483649}", false},
		{"{\"code\": 2147483648}", false},
		{"{\"kept\": 2147483649}", true}, {"{\"kept\": -1}", false},
		{"{\"kept\": 4294967296}", false},
		{"{\"low\": \"least\"}", true}, {"{\"top\": \"all\"}", true},
		{"{\"top\": 18446744073709551615}", false}};

	for (i = 0; i < sizeof cases / sizeof *cases; i++) {
		const char *text = cases[i].text;

		Code_init(&code);
		slot_json_reader_of_text(&reader, text, strlen(text));
		/* All that is taken is the attribute that stands there. */
		CHECK(!Code_from_json(&code, &reader));
		CHECK((reader.status == SLOT_JSON_MISSING) ==
			cases[i].is_taken);
	}
}

int
main(void)
{
	test_numbers();
	test_texts();
	test_objects();
	test_json();
	return failures != 0;
}
