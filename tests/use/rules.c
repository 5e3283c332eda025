/* SPDX-License-Identifier: MIT */
/* uses: rules.h */
#include "rules.h"

#include "says.h"

#include <math.h>
#include <string.h>

static int asked;

#ifdef __cplusplus
extern "C" {
#endif

bool
is_even(int16_t value)
{
	asked++;
	return value % 2 == 0;
}

bool
is_buy(Side value)
{
	return value == Side_buy;
}

bool
is_tag(const char *text, size_t length)
{
	return length && text[0] == '#';
}

#ifdef __cplusplus
}
#endif

static void
check_setters(Item *item)
{
	CHECK(!Item_set_name(item, "\xc3\xa9")); /* characters, not bytes */
	CHECK(Item_set_name(item, "\xc3\xa9\xc3\xa9"));
	CHECK(!Item_set_name(item, "\xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9"));
	CHECK(strcmp(Item_get_name(item), "\xc3\xa9\xc3\xa9") == 0);
	CHECK(!Item_set_ratio(item, 1.0) && !Item_set_ratio(item, 0));
	CHECK(Item_set_ratio(item, 1 - 1e-16));
	CHECK(!Item_set_ratio(item, (double)NAN));
	CHECK(!Item_set_lot(item, 7) && !Item_set_lot(item, 2000));
	CHECK(Item_set_lot(item, 10));
	CHECK(Item_set_code(item, "bbb") && !Item_set_code(item, "cc"));
	asked = 0;
	CHECK(!Item_set_even(item, 3) && asked == 1);
	CHECK(Item_set_even(item, -4) && asked == 2);
	Item_clear_even(item);
	CHECK(asked == 2 && !Item_has_even(item));
	CHECK(!Item_set_side(item, Side_sell));
	CHECK(Item_append_tags(item, "#ab") && !Item_append_tags(item, "ab"));
	CHECK(!Item_append_tags(item, "#abcd"));
	CHECK(Item_count_tags(item) == 1);
	CHECK(!Item_set_v(item, 0, 3) && Item_set_v(item, 0, 4));
	CHECK(!Item_set_blob(item, "abc", 3) && Item_set_blob(item, "ab", 2));
	CHECK(!Item_set_version(item, 3) && Item_set_version(item, 2));
	CHECK(!Item_append_marks(item, "a") && Item_append_marks(item, "ab"));
	CHECK(!Item_set_marks(item, 0, "b") && Item_set_marks(item, 0, "bc"));
	CHECK(Item_validate(item, NULL, NULL) == 0);
}

/* Constants stand for numbers here too. */
static void
check_constants(Item *item)
{
	CHECK(!Item_set_share(item, 0.5) && Item_set_share(item, 0.6));
	CHECK(!Item_set_share(item, 3.0) && Item_set_share(item, 2.9));
	CHECK(!Item_set_thirds(item, 4) && Item_set_thirds(item, -6));
	CHECK(!Item_set_longer(item, "ab") && Item_set_longer(item, "abc"));
	CHECK(Item_validate(item, NULL, NULL) == 0);
}

/* As decimals are: fmod, a rounded quotient and a tolerance are wrong. */
static void
check_multiples(Item *item)
{
	CHECK(Item_set_tick(item, 0.3) && Item_set_tick(item, 4.3));
	CHECK(Item_set_tick(item, 0) && Item_set_tick(item, -1.7));
	CHECK(!Item_set_tick(item, 0.35) && !Item_set_tick(item, 4.35));
	CHECK(!Item_set_tick(item, 0.1 + 0.2)); /* 0.30000000000000004 */
	CHECK(Item_set_tick(item, 1e22) && Item_set_tick(item, 1e300));
	CHECK(!Item_set_tick(item, 1e-300));
	CHECK(!Item_set_tick(item, (double)INFINITY));
	/* A float is compared as it is kept. */
	CHECK(Item_set_step(item, 0.3f) && !Item_set_step(item, 0.35f));
	CHECK(Item_validate(item, NULL, NULL) == 0);
}

static int
set_named(Item *item, const char *name, slot_value value)
{
	return slot_set_named(&Item_class, item, name, strlen(name), value);
}

static void
check_names(Item *item)
{
	CHECK(set_named(item, "lot", slot_int(7)) == SLOT_OUT_OF_RANGE);
	CHECK(set_named(item, "lot", slot_int(15)) == SLOT_OK);
	CHECK(set_named(item, "even", slot_int(15)) == SLOT_REFUSED);
	CHECK(set_named(item, "even", slot_int(16)) == SLOT_OK);
	CHECK(set_named(item, "name", slot_text("x", 1)) == SLOT_OUT_OF_RANGE);
	CHECK(set_named(item, "code", slot_text("aab", 2)) == SLOT_OK);
	CHECK(set_named(item, "code", slot_text("aab", 3)) ==
		SLOT_OUT_OF_RANGE);
	CHECK(set_named(item, "blob", slot_data("abc", 3)) ==
		SLOT_OUT_OF_RANGE);
	CHECK(set_named(item, "ratio", slot_real(1)) == SLOT_OUT_OF_RANGE);
}

static void
check_validate(Item *item)
{
	char text[SAYS_BYTES] = "";

	item->ratio = 3;
	item->v[1] = 7;
	item->version = 3;
	memcpy(item->code, "zz", 3);
	CHECK(Item_validate(item, says, text) == 4);
	CHECK(strcmp(text, "ratio: 3.0 is not below 1.0\n"
			   "code: 'zz' is none of aa, bbb\n"
			   "v[1]: 7 is not a multiple of 2\n"
			   "version: 3 is none of 2\n") == 0);
}

static void
check_json(const char *rest, const char *expected)
{
	char json[200], text[200];
	slot_json_reader reader;
	Item item = Item_DEFAULTS;

	snprintf(json, sizeof json,
		"{\"name\": \"ab\", \"blob\": \"\", \"tags\": [], \"marks\": []%s}",
		rest);
	slot_json_reader_of_text(&reader, json, strlen(json));
	SLOT_IGNORE(Item_from_json(&item, &reader));
	slot_json_message(&reader, "i.json", text, sizeof text);
	if (strcmp(text, expected) != 0)
		printf("%s\n", text);
	CHECK(strcmp(text, expected) == 0);
	Item_release(&item);
}

static void
check_texts(void)
{
	check_json("", "i.json:1:1: no error");
	check_json(", \"name\": 1",
		"i.json:1:59: 'Item' object has two attributes 'name'");
	check_json(", \"ratio\": 1.0", "i.json:1:62: ratio: 1.0 is not below 1.0");
	check_json(", \"lot\": 7", "i.json:1:60: lot: 7 is not a multiple of 5");
	check_json(",\"lot\":1001", "i.json:1:58: lot: 1001 is above 1000");
	check_json(", \"code\": \"x\"",
		"i.json:1:61: code: 'x' is none of aa, bbb");
	check_json(", \"even\": 3", "i.json:1:61: even: is refused by is_even");
	check_json(", \"side\": \"sell\"",
		"i.json:1:61: side: is refused by is_buy");
	check_json(", \"v\": [2,4,5]",
		"i.json:1:63: v[2]: 5 is not a multiple of 2");
	check_json(", \"fixed\": \"ab\"",
		"i.json:1:62: fixed: is shorter than 3 characters");
}

/* One rule more in the child, which the parent's setter does not know. */
static void
check_narrowed(void)
{
	Narrow narrow = Narrow_DEFAULTS;
	char text[SAYS_BYTES] = "";

	CHECK(sizeof(Item) <= sizeof narrow);
	CHECK(!Narrow_set_name(&narrow, "abc") && Narrow_set_name(&narrow, "ab"));
	CHECK(!Narrow_set_code(&narrow, "bbb"));
	CHECK(!Narrow_set_lot(&narrow, 7));
	CHECK(Item_set_name(Narrow_as_Item(&narrow), "abc"));
	CHECK(Narrow_validate(&narrow, says, text) == 1);
	CHECK(strcmp(text, "name: is longer than 2 characters\n") == 0);
	Narrow_release(&narrow);
}

#if !defined(__cplusplus) || __cplusplus >= 202002L
static void
check_message(const slot_fault *fault, const char *expected)
{
	char text[200];

	slot_fault_message(fault, text, sizeof text);
	if (strcmp(text, expected) != 0)
		printf("%s\n", text);
	CHECK(strcmp(text, expected) == 0);
}

static void
check_making(void)
{
	slot_fault fault;
	slot_bytes none = {NULL, 0};
	Item item = Item_DEFAULTS;
	int n = failures;

	CHECK(!Item_try_make(&item, &fault, .name = "x", .blob = none));
	CHECK(fault.slot == Item_SLOT_name &&
		fault.rule == SLOT_RULE_LENGTH_LEAST);
	check_message(&fault, "name: is shorter than 2 characters");
	CHECK(!Item_try_make(
		&item, &fault, .name = "xy", .lot = n + 12, .blob = none));
	check_message(&fault, "lot: 12 is not a multiple of 5");
	CHECK(!Item_try_make(
		&item, &fault, .name = "xy", .lot = n + 1005, .blob = none));
	check_message(&fault, "lot: 1005 is above 1000");
	CHECK(!Item_try_make(
		&item, &fault, .name = "xy", .even = n + 13, .blob = none));
	CHECK(fault.status == SLOT_REFUSED);
	check_message(&fault, "even: is refused by is_even");
	CHECK(!Item_try_make(
		&item, &fault, .name = "xy", .code = "zz", .blob = none));
	check_message(&fault, "code: 'zz' is none of aa, bbb");
	CHECK(!Item_try_make(&item, &fault, .name = "xy", .blob = none,
		.fixed = "a"));
	check_message(&fault, "fixed: is shorter than 3 characters");
	CHECK(Item_try_make(&item, &fault, .name = "xy", .even = n + 14,
		.blob = none, .fixed = "abcd"));
	CHECK(strcmp(Item_get_fixed(&item), "abcd") == 0);
	Item_release(&item);
}
#endif

int
main(void)
{
	Item item = Item_DEFAULTS;

	check_setters(&item);
	check_multiples(&item);
	check_constants(&item);
	check_names(&item);
	check_validate(&item);
	check_texts();
	check_narrowed();
#if !defined(__cplusplus) || __cplusplus >= 202002L
	check_making();
#endif
	Item_release(&item);
	return failures != 0;
}
