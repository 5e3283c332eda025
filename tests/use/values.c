/* SPDX-License-Identifier: MIT */
/* uses: values.h */
/* What a slot holds is one number: by accessor, by number, by name, as JSON,
 * shown and compared, up to the ends of its bits and beyond. */
#include <math.h>
#include <stdio.h>

#include "check.h"
#include "values.h"

static slot_value
named(const slot_class *type, const void *object, const char *name)
{
	slot_value value = slot_int(-777);

	slot_get_named(type, object, name, strlen(name), &value);
	return value;
}

static int
put(const slot_class *type, void *object, const char *name, slot_value value)
{
	return slot_set_named(type, object, name, strlen(name), value);
}

static bool
shows(const slot_class *type, const void *object, const char *expected)
{
	char text[400];

	slot_repr(type, object, text, sizeof text);
	if (strcmp(text, expected) != 0)
		printf("%s\n", text);
	return strcmp(text, expected) == 0;
}

static bool
writes(const slot_class *type, const void *object, const char *expected)
{
	slot_json_writer writer;
	char text[400];

	slot_json_writer_init(&writer, text, sizeof text, NULL, NULL);
	slot_json_write(&writer, type, object);
	slot_json_finish(&writer);
	if (strcmp(text, expected) != 0)
		printf("%s\n", text);
	return strcmp(text, expected) == 0;
}

static bool
reads(const slot_class *type, void *object, const char *text)
{
	slot_json_reader reader;

	slot_init(type, object);
	slot_json_reader_of_text(&reader, text, strlen(text));
	return slot_json_read(&reader, type, object) &&
		slot_json_done(&reader);
}

/* A signed type without a negative number, in bits. */
static void
test_signs(void)
{
	Packed low, high;
	Wider wider;
	Optional some;
	Record record;
	Whole whole;

	Packed_init(&low);
	Packed_init(&high);
	CHECK(Packed_set_r(&high, 100) && Packed_get_r(&high) == 100);
	CHECK(named(&Packed_class, &high, "r").as.integer == 100);
	CHECK(Packed_set_r(&low, 5) && Packed_cmp(&low, &high) < 0);
	CHECK(Packed_set_s(&high, 64) && Packed_get_s(&high) == 64);
	CHECK(shows(&Packed_class, &high, "Packed(a=false, r=100, s=64)"));
	CHECK(writes(&Packed_class, &high, "{\"a\":false,\"r\":100,\"s\":64}"));
	CHECK(reads(&Packed_class, &low, "{\"a\":false,\"r\":100,\"s\":64}"));
	CHECK(slot_eq(&Packed_class, &low, &high));
	CHECK(!reads(&Packed_class, &low, "{\"a\":false,\"r\":-28,\"s\":64}"));
	CHECK(put(&Packed_class, &low, "r", slot_int(-28)) == SLOT_OUT_OF_RANGE);
	CHECK(put(&Packed_class, &low, "r", slot_uint(101)) == SLOT_OUT_OF_RANGE);
	CHECK(put(&Packed_class, &low, "r", slot_uint(0)) == SLOT_OK);

	Wider_init(&wider);
	CHECK(put(&Wider_class, &wider, "r", slot_int(908)) == SLOT_OK);
	CHECK(Wider_get_r(&wider) == 908);
	CHECK(named(&Wider_class, &wider, "r").as.integer == 908);
	CHECK(Wider_get_t(&wider) == 5 && Wider_set_t(&wider, 70000));
	CHECK(named(&Wider_class, &wider, "t").as.integer == 70000);

	slot_init(&Optional_class, &some);
	CHECK(!Optional_has_r(&some) && !Optional_has_n(&some));
	CHECK(!Optional_has_x(&some) && !Optional_has_side(&some));
	CHECK(Optional_set_r(&some, 295) && Optional_set_x(&some, 3));
	CHECK(named(&Optional_class, &some, "r").as.integer == 295);
	CHECK(named(&Optional_class, &some, "x").as.integer == 3);
	CHECK(!Optional_set_x(&some, -1) && !Optional_set_zero(&some, -1));
	Optional_clear_x(&some);
	CHECK(!Optional_has_x(&some) && Optional_set_n(&some, 127));
	CHECK(slot_validate(&Optional_class, &some, NULL, NULL) == 0);

	slot_init(&Whole_class, &whole);
	CHECK(!Whole_has_side(&whole) && !Whole_has_n(&whole));
	CHECK(Whole_set_side(&whole, Side_sell) && Whole_has_side(&whole));
	CHECK(slot_unset(&Whole_class, &whole, Whole_SLOT_side) == SLOT_OK);
	CHECK(!Whole_has_side(&whole));

	slot_init(&Record_class, &record);
	CHECK(!Record_has_z(&record) && Record_set_z(&record, 200));
	CHECK(Record_get_z(&record) == 200 && Record_set_y(&record, -16));
	CHECK(named(&Record_class, &record, "y").as.integer == -16);
	CHECK(named(&Record_class, &record, "z").as.integer == 200);
	CHECK(slot_unset(&Record_class, &record, Record_SLOT_z) == SLOT_OK);
	CHECK(!Record_has_z(&record));
}

/* Any number of the storage, with its sign, in C and in C++. */
static void
test_open_enums(void)
{
	Enums enums, other;

	Enums_init(&enums);
	Enums_set_mode(&enums, (Mode)-1);
	CHECK(Enums_get_mode(&enums) == -1);
	CHECK(named(&Enums_class, &enums, "mode").as.integer == -1);
	CHECK(put(&Enums_class, &enums, "mode", slot_enumerator(40000)) ==
		SLOT_OUT_OF_RANGE);
	CHECK(put(&Enums_class, &enums, "mode", slot_enumerator(-32768)) ==
		SLOT_OK);
	CHECK(Enums_get_mode(&enums) == -32768);
	CHECK(put(&Enums_class, &enums, "code", slot_enumerator(4294967295)) ==
		SLOT_OK);
	CHECK(Enums_get_code(&enums) == 4294967295u);
	CHECK(Enums_get_code(&enums) > 0);
	CHECK(put(&Enums_class, &enums, "code", slot_enumerator(-1)) ==
		SLOT_OUT_OF_RANGE);
	CHECK(put(&Enums_class, &enums, "wide", slot_enumerator(INT64_MIN)) ==
		SLOT_OK);
	CHECK(Enums_get_wide(&enums) == INT64_MIN);
	CHECK(slot_write(&Enums_class, &enums, Enums_SLOT_mask,
		      slot_enumerator(INT64_C(4294967297))) == SLOT_OK);
	CHECK(Enums_get_mask(&enums) == UINT64_C(4294967297));
	Enums_set_mask(&enums, UINT64_MAX);
	CHECK(Enums_get_mask(&enums) == UINT64_MAX);

	CHECK(!Enums_set_step(&enums, (Step)9) && Enums_set_step(&enums, (Step)7));
	CHECK(put(&Enums_class, &enums, "step", slot_enumerator(9)) ==
		SLOT_OUT_OF_RANGE);
	CHECK(named(&Enums_class, &enums, "step").as.integer == 7);
	CHECK(!Enums_set_bits(&enums, 8) && Enums_set_bits(&enums, -8));
	CHECK(named(&Enums_class, &enums, "bits").as.integer == -8);
	CHECK(put(&Enums_class, &enums, "bits", slot_enumerator(8)) ==
		SLOT_OUT_OF_RANGE);
	CHECK(Enums_get_bits(&enums) == -8);
	CHECK(put(&Enums_class, &enums, "few", slot_enumerator(32768)) ==
		SLOT_OUT_OF_RANGE);
	CHECK(!Enums_set_few(&enums, 32768) && Enums_set_few(&enums, 32767));
	CHECK(Enums_set_modes(&enums, 1, -2));
	Enums_set_all(&enums, UINT64_MAX);
	CHECK(Enums_get_all(&enums) == UINT64_MAX);
	Enums_set_all(&enums, Mask_b);
	CHECK(shows(&Enums_class, &enums,
		"Enums(mode=-32768, code=4294967295, wide=-9223372036854775808, "
		"mask=a|b|18446744073709551612, modes=[off, -2], step=7, bits=-8, "
		"few=a|b|32764, all=b)"));
	CHECK(writes(&Enums_class, &enums,
		"{\"mode\":-32768,\"code\":4294967295,"
		"\"wide\":-9223372036854775808,\"mask\":18446744073709551615,"
		"\"modes\":[\"off\",-2],\"step\":7,\"bits\":-8,\"few\":32767,\"all\":[\"b\"]}"));
	CHECK(reads(&Enums_class, &other,
		"{\"mode\":-32768,\"code\":4294967295,"
		"\"wide\":-9223372036854775808,\"mask\":18446744073709551615,"
		"\"modes\":[\"off\",-2],\"step\":7,\"bits\":-8,\"few\":32767,\"all\":[\"b\"]}"));
	CHECK(slot_eq(&Enums_class, &enums, &other));
	Enums_set_mask(&other, 1);
	CHECK(slot_cmp(&Enums_class, &other, &enums) < 0);
	CHECK(!reads(&Enums_class, &other, "{\"mode\":40000}"));
	CHECK(!reads(&Enums_class, &other, "{\"mask\":-1}"));
	CHECK(!reads(&Enums_class, &other, "{\"step\":200}"));
	CHECK(slot_validate(&Enums_class, &enums, NULL, NULL) == 0);
}

/* A bound of a float is a float. */
static void
test_floats(void)
{
	Floats floats, other;

	Floats_init(&floats);
	CHECK(slot_validate(&Floats_class, &floats, NULL, NULL) == 0);
	CHECK(writes(&Floats_class, &floats,
		"{\"rest\":0.0,\"top\":0.1,\"low\":0.001,\"least\":0.001,"
		"\"rows\":[0.0,0.0],\"fine\":0.001}"));
	CHECK(reads(&Floats_class, &other,
		"{\"rest\":0.0,\"top\":0.1,\"low\":0.001,\"least\":0.001,"
		"\"rows\":[0.3,-0.3],\"fine\":0.1}"));
	CHECK(Floats_set_top(&floats, 0.1) && Floats_set_top(&floats, 0.1f));
	CHECK(Floats_set_low(&floats, 0.001) && Floats_set_low(&floats, 0.1));
	CHECK(!Floats_set_low(&floats, 0.0009) && !Floats_set_low(&floats, 1e300));
	CHECK(!Floats_set_low(&floats, (double)NAN));
	CHECK(Floats_get_low(&floats) == 0.1f);
	CHECK(put(&Floats_class, &floats, "low", slot_real(0.1)) == SLOT_OK);
	CHECK(put(&Floats_class, &floats, "least", slot_real(0.001)) == SLOT_OK);
	CHECK(put(&Floats_class, &floats, "fine", slot_real(0.1)) == SLOT_OK);

	CHECK(put(&Floats_class, &floats, "rest", slot_real(1e300)) ==
		SLOT_OUT_OF_RANGE);
	CHECK(slot_write(&Floats_class, &floats, Floats_SLOT_rest,
		      slot_real(-1e39)) == SLOT_OUT_OF_RANGE);
	CHECK(Floats_get_rest(&floats) == 0);
	CHECK(put(&Floats_class, &floats, "rest", slot_real((double)INFINITY)) ==
		SLOT_OK);
	CHECK(isinf(Floats_get_rest(&floats)));
	CHECK(put(&Floats_class, &floats, "rest", slot_real(3.4028234663852886e38)) ==
		SLOT_OK);
}

/* A text that a file fills to its end. */
static void
test_texts(void)
{
	static const char bytes[] = "EIGHT OK and what follows it";
	Record record, copy;
	slot_value value;

	Record_init(&record);
	memcpy(record.label, bytes, sizeof record.label);
	value = named(&Record_class, &record, "label");
	CHECK(value.length == 8 && memcmp(value.as.text, bytes, 8) == 0);
	CHECK(shows(&Record_class, &record,
		"Record(x=0, y=0, z=unset, label='EIGHT OK', mode=off)"));
	CHECK(writes(&Record_class, &record,
		"{\"x\":0,\"y\":0,\"label\":\"EIGHT OK\",\"mode\":\"off\"}"));
	copy = record;
	CHECK(slot_eq(&Record_class, &record, &copy));
	CHECK(slot_hash(&Record_class, &record) == slot_hash(&Record_class, &copy));
	CHECK(slot_cmp(&Record_class, &record, &copy) == 0);
	copy.label[7] = 0;
	CHECK(slot_cmp(&Record_class, &record, &copy) > 0);
#if !defined(__cplusplus)
	copy = Record_replace(&record, .y = 3);
	CHECK(memcmp(copy.label, bytes, 8) == 0 && Record_get_y(&copy) == 3);
	copy = Record_replace(&record, .label = "LABEL");
	CHECK(strcmp(Record_get_label(&copy), "LABEL") == 0);
#endif
}

#if !defined(__cplusplus)
/* Optional numbers of 64 bits are given like others. */
static void
test_given(void)
{
	Given none = Given_make(.text = "abc");
	Given some = Given_make(.text = "", .a = INT64_MIN, .u = UINT64_MAX,
		.frozen = -1, .wide = INT64_MAX, .mask = 4);

	CHECK(!Given_has_a(&none) && !Given_has_u(&none));
	CHECK(!Given_has_frozen(&none) && !Given_has_wide(&none));
	CHECK(Given_has_a(&some) && Given_get_a(&some) == INT64_MIN);
	CHECK(Given_has_u(&some) && Given_get_u(&some) == UINT64_MAX);
	CHECK(Given_get_frozen(&some) == -1);
	CHECK(Given_get_wide(&some) == INT64_MAX && Given_get_mask(&some) == 4);
	none = Given_replace(&some, .a = 5);
	CHECK(Given_get_a(&none) == 5 && Given_get_u(&none) == UINT64_MAX);
	none = Given_make(.text = "abc");
	some = Given_replace(&none, .u = 0);
	CHECK(Given_has_u(&some) && !Given_has_a(&some));
	CHECK(strcmp(Given_get_text(&some), "abc") == 0);
}
#endif

static const char *
read_signs(Signs *signs, const char *json)
{
	static char said[128];
	slot_json_reader reader;

	slot_json_reader_of_text(&reader, json, strlen(json));
	if (slot_json_next(&reader) && Signs_from_json(signs, &reader))
		return "";
	slot_json_message(&reader, "f", said, sizeof said);
	return said;
}

/* What JSON says of a number that is no sign, and of one that is too wide. */
static void
test_signs_alone(void)
{
	Signs signs;

	CHECK(strcmp(read_signs(&signs, "{\"one\":-1,\"rest\":0}"), "") == 0);
	CHECK(Signs_get_one(&signs) == -1);
	CHECK(strcmp(read_signs(&signs, "{\"one\":1}"),
		      "f:1:8: one: 1 is above 0") == 0);
	CHECK(strcmp(read_signs(&signs, "{\"one\":-2}"),
		      "f:1:8: one: -2 is below -1") == 0);
	CHECK(strcmp(read_signs(&signs, "{\"rest\":4611686018427387904}"),
		      "f:1:9: rest: 4611686018427387904 is above "
		      "4611686018427387903") == 0);
}

/* A class that lends its bits in a word of 64. */
static void
test_lent(void)
{
	Borrower one;
	Lender other;

	Borrower_init(&one);
	Lender_init(&other);
	Borrower_set_b(&one, true);
	Lender_set_x(&other, 77);
	Lender_copy(Borrower_as_Lender(&one), &other);
	CHECK(Borrower_get_x(&one) == 77 && Borrower_get_b(&one));
}

int
main(void)
{
	test_signs();
	test_signs_alone();
	test_open_enums();
	test_floats();
	test_texts();
	test_lent();
#if !defined(__cplusplus)
	test_given();
#endif
	return failures != 0;
}
