/* SPDX-License-Identifier: MIT */
/* uses: constants.h lots.h notes.h */
/* Constants are found by name, of classes above too, and read where slots are;
 * annotations of classes, slots, enums and values, one by one and all. */
#include <stdio.h>
#include <string.h>

#include "check.h"
#include "constants.h"
#include "notes.h"

static bool
is_text(slot_value value, const char *text)
{
	return value.kind == SLOT_KIND_TEXT && value.length == strlen(text) &&
		strcmp(value.as.text, text) == 0;
}

/*---- constants ------------------------------------------------------------*/

static void
test_lengths(void)
{
	LimitOrder order = LimitOrder_DEFAULTS;

	CHECK(LimitOrder_get_qty(&order) == Order_LOT);
	CHECK(lots_SYMBOL == 8 && sizeof order.symbol == lots_SYMBOL);
	CHECK(sizeof order.others == LimitOrder_LOT);
	CHECK(LimitOrder_LOT == 200 && LimitOrder_OWN == 200);
	CHECK(LimitOrder_WIDE == 3 && StopOrder_LOT == 200);
	CHECK(constants_WIDTH == 8 && Mode_low == lots_STEP);
	CHECK(Order_set_qty(LimitOrder_as_Order(&order), lots_MAX_QTY));
	CHECK(!Order_set_qty(LimitOrder_as_Order(&order), lots_MAX_QTY + 1));
	CHECK(LimitOrder_get_rest(&order) == Order_LOT);
	CHECK(LimitOrder_get_rate(&order) == lots_HALF);
	CHECK(strcmp(lots_VENUE, "XETR") == 0);
}

static void
test_constants(void)
{
	slot_value value;

	CHECK(slot_constant_find(&Order_class, SLOT_NAME("LOT"), &value));
	CHECK(value.kind == SLOT_KIND_INT && value.as.integer == 100);
	CHECK(slot_constant_find(&LimitOrder_class, SLOT_NAME("LOT"), &value));
	CHECK(value.as.integer == 200);
	CHECK(slot_constant_find(&LimitOrder_class, SLOT_NAME("OWN"), &value));
	CHECK(value.as.integer == 200);
	CHECK(slot_constant_find(&StopOrder_class, SLOT_NAME("WIDE"), &value));
	CHECK(value.as.integer == 3);
	CHECK(slot_constant_find(&StopOrder_class, SLOT_NAME("RATE"), &value));
	CHECK(value.kind == SLOT_KIND_REAL && value.as.real == 0.25);
	CHECK(slot_constant_find(
		&StopOrder_class, SLOT_NAME("GREETING"), &value));
	CHECK(is_text(value, "XETR"));
	CHECK(!slot_constant_find(&Order_class, SLOT_NAME("OWN"), &value));
	CHECK(!slot_constant_find(&Order_class, SLOT_NAME("SYMBOL"), &value));
	CHECK(!slot_constant_find(&Order_class, "", 0, &value));
	CHECK(!slot_constant_find(&Plain_class, SLOT_NAME("LOT"), &value));
}

static void
test_by_name(void)
{
	StopOrder order = StopOrder_DEFAULTS;
	slot_value value = slot_int(0);
	const slot_class *type = &StopOrder_class;

	CHECK(slot_get_named(type, &order, SLOT_NAME("LOT"), &value) ==
		SLOT_OK);
	CHECK(value.as.integer == 200);
	CHECK(slot_has_named(type, &order, SLOT_NAME("WIDE")));
	CHECK(slot_set_named(type, &order, SLOT_NAME("LOT"), slot_int(5)) ==
		SLOT_READ_ONLY);
	CHECK(slot_delete_named(type, &order, SLOT_NAME("LOT")) ==
		SLOT_READ_ONLY);
	CHECK(slot_delete_named(type, &order, SLOT_NAME("LOTS")) ==
		SLOT_NO_ATTRIBUTE);
	CHECK(slot_set_named(type, &order, SLOT_NAME("LOTS"), slot_int(5)) ==
		SLOT_NO_ATTRIBUTE);
	CHECK(slot_get_named(type, &order, SLOT_NAME("LOTS"), &value) ==
		SLOT_NO_ATTRIBUTE);
	CHECK(slot_get_named(type, &order, SLOT_NAME("qty"), &value) ==
		SLOT_OK);
	CHECK(value.as.natural == 100);
}

/* What CPython 3.11 does with a class attribute: of a class with slots alone it
 * is read-only, of one with a dictionary an attribute of the object hides it,
 * until that is deleted. */
static void
test_open(void)
{
	Alone alone = Alone_DEFAULTS;
	const slot_class *type = &Alone_class;
	slot_value value;

	CHECK(slot_delete_named(type, &alone, SLOT_NAME("GREETING")) ==
		SLOT_NO_ATTRIBUTE);
	CHECK(slot_set_named(type, &alone, SLOT_NAME("GREETING"),
		      slot_int(1)) == SLOT_OK);
	CHECK(slot_get_named(type, &alone, SLOT_NAME("GREETING"), &value) ==
		SLOT_OK);
	CHECK(value.kind == SLOT_KIND_INT && value.as.integer == 1);
	CHECK(slot_constant_find(type, SLOT_NAME("GREETING"), &value));
	CHECK(is_text(value, "hi there"));
	CHECK(slot_dict_count(type, &alone) == 1);
	CHECK(slot_delete_named(type, &alone, SLOT_NAME("GREETING")) ==
		SLOT_OK);
	CHECK(slot_set_named(type, &alone, SLOT_NAME("other"), slot_int(1)) ==
		SLOT_OK);
	CHECK(slot_get_named(type, &alone, SLOT_NAME("GREETING"), &value) ==
		SLOT_OK);
	CHECK(is_text(value, "hi there"));
	CHECK(slot_get_named(type, &alone, SLOT_NAME("other"), &value) ==
		SLOT_OK);
	CHECK(slot_dict_count(type, &alone) == 1);
	CHECK(Alone_validate(&alone, NULL, NULL) == 0);
	slot_release(type, &alone);
}

/* JSON sets by name, too. */
static void
test_open_json(void)
{
	static const char text[] =
		"{\"n\": 1, \"GREETING\": \"bye\", \"x\": 2}";
	const slot_class *type = &Alone_class;
	Alone alone = Alone_DEFAULTS;
	slot_json_reader reader;
	slot_json_writer writer;
	slot_value value;
	char out[100];

	slot_json_reader_of_text(&reader, text, strlen(text));
	CHECK(Alone_from_json(&alone, &reader) && slot_json_done(&reader));
	CHECK(slot_get_named(type, &alone, SLOT_NAME("GREETING"), &value) ==
		SLOT_OK);
	CHECK(value.kind == SLOT_KIND_STRING && value.length == 3);
	CHECK(memcmp(value.as.text, "bye", 3) == 0);
	slot_json_writer_init(&writer, out, sizeof out, NULL, NULL);
	CHECK(Alone_to_json(&alone, &writer) && slot_json_finish(&writer));
	CHECK(strcmp(out, "{\"n\":1,\"GREETING\":\"bye\",\"x\":2}") == 0);
	slot_release(type, &alone);
}

/*---- annotations ----------------------------------------------------------*/

static void
test_of_classes(void)
{
	const slot_class *type = &Note_class;
	slot_value value;

	CHECK(slot_annotation(type, -1, SLOT_NAME("sql.table"), &value));
	CHECK(is_text(value, "orders"));
	CHECK(slot_annotation(type, -1, SLOT_NAME("x:y"), &value));
	CHECK(value.kind == SLOT_KIND_REAL && value.as.real == 1.5);
	CHECK(slot_annotation(type, -1, SLOT_NAME("rows"), &value));
	CHECK(value.kind == SLOT_KIND_INT && value.as.integer == -5);
	CHECK(slot_annotation(type, -1, SLOT_NAME("most"), &value));
	CHECK(value.kind == SLOT_KIND_UINT && value.as.natural == UINT64_MAX);
	CHECK(slot_annotation(type, -1, SLOT_NAME("on"), &value));
	CHECK(value.kind == SLOT_KIND_BOOL && value.as.boolean);
	CHECK(slot_annotation(type, -1, SLOT_NAME("off"), &value));
	CHECK(value.kind == SLOT_KIND_BOOL && !value.as.boolean);
	CHECK(!slot_annotation(type, -1, SLOT_NAME("sql.type"), &value));
	CHECK(!slot_annotation(
		&LimitNote_class, -1, SLOT_NAME("sql.table"), &value));
	CHECK(!slot_annotation(&Bare_class, -1, SLOT_NAME("x"), &value));
	CHECK(!slot_annotation(&Bare_class, 0, SLOT_NAME("x"), &value));
	CHECK(Note_class.more && !Bare_class.more);
}

static void
test_of_slots(void)
{
	slot_value value;

	CHECK(slot_annotation(
		&Note_class, Note_SLOT_id, SLOT_NAME("sql.type"), &value));
	CHECK(is_text(value, "BIGINT"));
	CHECK(slot_annotation(&StopNote_class, StopNote_SLOT_id,
		SLOT_NAME("sql.type"), &value));
	CHECK(is_text(value, "NUMERIC"));
	CHECK(slot_annotation(&StopNote_class, StopNote_SLOT_id,
		SLOT_NAME("sql.key"), &value));
	CHECK(value.as.boolean);
	CHECK(slot_annotation(
		&StopNote_class, StopNote_SLOT_id, SLOT_NAME("scale"), &value));
	CHECK(value.as.integer == 3);
	CHECK(!slot_annotation(
		&Note_class, Note_SLOT_id, SLOT_NAME("scale"), &value));
	CHECK(!slot_annotation(
		&Note_class, Note_SLOT_price, SLOT_NAME("sql.type"), &value));
	CHECK(slot_annotation(
		&Shared_class, Shared_SLOT_note, SLOT_NAME("shared"), &value));
	CHECK(value.as.boolean);
}

static void
test_walk(void)
{
	const char *keys[8];
	const char *key;
	size_t at = 0, length, count = 0, i, j;
	slot_value value;

	while (slot_annotation_next(
		&Note_class, -1, &at, &key, &length, &value)) {
		slot_value found;

		CHECK(strlen(key) == length && count < 8);
		keys[count++] = key;
		CHECK(slot_annotation(&Note_class, -1, key, length, &found));
		CHECK(found.kind == value.kind);
	}
	CHECK(count == 6);
	for (i = 0; i < count; i++)
		for (j = 0; j < i; j++)
			CHECK(strcmp(keys[i], keys[j]) != 0);
	for (at = 0, count = 0; slot_annotation_next(&StopNote_class,
		     StopNote_SLOT_id, &at, &key, &length, &value);)
		count++;
	CHECK(count == 3);
	at = 0;
	CHECK(slot_annotation_next(&StopNote_class, StopNote_SLOT_stop, &at,
		&key, &length, &value));
	CHECK(strcmp(key, "last") == 0 && is_text(value, "one"));
	CHECK(!slot_annotation_next(&StopNote_class, StopNote_SLOT_stop, &at,
		&key, &length, &value));
	at = 0;
	CHECK(!slot_annotation_next(
		&Bare_class, 0, &at, &key, &length, &value));
}

static void
test_of_enums(void)
{
	slot_value value;
	const char *key;
	size_t at = 0, length;

	CHECK(slot_enum_annotation(
		&Side_enum, -1, SLOT_NAME("sql.type"), &value));
	CHECK(is_text(value, "CHAR(1)"));
	CHECK(slot_enum_annotation(
		&Side_enum, 1, SLOT_NAME("sql.code"), &value));
	CHECK(is_text(value, "S"));
	CHECK(!slot_enum_annotation(
		&Side_enum, 2, SLOT_NAME("sql.code"), &value));
	CHECK(!slot_enum_annotation(
		&Plain_kind_enum, -1, SLOT_NAME("sql.code"), &value));
	CHECK(slot_enum_annotation_next(
		&Side_enum, 0, &at, &key, &length, &value));
	CHECK(strcmp(key, "sql.code") == 0 && is_text(value, "B"));
	CHECK(!slot_enum_annotation_next(
		&Side_enum, 0, &at, &key, &length, &value));
	CHECK(strcmp(Side_text(Side_sell), "sell") == 0);
}

int
main(void)
{
	test_lengths();
	test_constants();
	test_by_name();
	test_open();
	test_open_json();
	test_of_classes();
	test_of_slots();
	test_walk();
	test_of_enums();
	return failures != 0;
}
