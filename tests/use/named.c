/* SPDX-License-Identifier: MIT */
/* uses: market.h owners.h */
/* Values by name, as Python's getattr, setattr, hasattr and del: semantics 4.6,
 * numbered as there. */
#include <stdio.h>

#include "check.h"
#include "market.h"
#include "owners.h"

#define TEXT(text) slot_text(text, sizeof(text) - 1)
#define SET(object, name, value) \
	slot_set_named(&Order_class, object, SLOT_NAME(name), value)
#define GET(object, name) \
	slot_get_named(&Order_class, object, SLOT_NAME(name), &value)
#define HAS(object, name) \
	slot_has_named(&Order_class, object, SLOT_NAME(name))
#define DELETE(object, name) \
	slot_delete_named(&Order_class, object, SLOT_NAME(name))

static void
test_unset(void)
{
	Order order;
	slot_value value;
	char text[128];

	Order_init(&order);
	CHECK(!HAS(&order, "stop") && GET(&order, "stop") == SLOT_UNSET);
	slot_message(SLOT_UNSET, &Order_class, SLOT_NAME("stop"), text,
		sizeof text);
	CHECK(strcmp(text, "'Order' object has no attribute 'stop'") == 0);
	CHECK(SET(&order, "stop", slot_real(0)) == SLOT_OK);
	CHECK(HAS(&order, "stop") && GET(&order, "stop") == SLOT_OK); /* s102 */
	CHECK(DELETE(&order, "stop") == SLOT_OK);
	CHECK(!HAS(&order, "stop") && GET(&order, "stop") == SLOT_UNSET);
	CHECK(DELETE(&order, "stop") == SLOT_UNSET); /* s103 */
	CHECK(DELETE(&order, "price") == SLOT_READ_ONLY && HAS(&order, "price"));
	CHECK(DELETE(&order, "prise") == SLOT_NO_ATTRIBUTE);
}

static void
test_unknown(void)
{
	Order order;
	Box box;
	slot_value value;

	Order_init(&order);
	Box_init(&box);
	/* s105 */
	CHECK(SET(&order, "prise", slot_int(1)) == SLOT_NO_ATTRIBUTE);
	CHECK(!HAS(&order, "prise") && !HAS(&order, ""));
	CHECK(!slot_has_named(&Box_class, &box, SLOT_NAME("prise")));
	CHECK(slot_set_named(&Box_class, &box, SLOT_NAME("prise"),
		slot_int(1)) == SLOT_OK);
	CHECK(slot_has_named(&Box_class, &box, SLOT_NAME("prise")));
	CHECK(slot_dict_count(&Box_class, &box) == 1);
	/* s106: a slot's number of one class, where another has fewer */
	CHECK(slot_read(&Note_class, &order, Order_SLOT_urgency, &value) ==
		SLOT_NO_ATTRIBUTE);
	CHECK(slot_write(&Note_class, &order, Order_SLOT_urgency,
		slot_uint(1)) == SLOT_NO_ATTRIBUTE);
	/* An attribute keeps the kind that it was given. */
	CHECK(slot_get_named(&Box_class, &box, SLOT_NAME("prise"), &value) ==
		SLOT_OK && value.kind == SLOT_KIND_INT);
	Box_release(&box);
}

static double
price_of(const Order *order)
{
	slot_value value = slot_real(-1);

	CHECK(GET(order, "price") == SLOT_OK && value.kind == SLOT_KIND_REAL);
	return value.as.real;
}

static bool
is_near(double a, double b)
{
	return a >= b && a <= b;
}

/* Integers for reals, where that is exact. */
static void
test_reals(void)
{
	const int64_t most = INT64_C(1) << 53;
	Order order;
	Shape shape;

	Order_init(&order);
	Shape_init(&shape);
	CHECK(SET(&order, "price", slot_int(-7)) == SLOT_OK);
	CHECK(is_near(price_of(&order), -7));
	CHECK(SET(&order, "price", slot_int(most)) == SLOT_OK);
	CHECK(is_near(price_of(&order), 9007199254740992.0));
	CHECK(SET(&order, "price", slot_int(most + 1)) == SLOT_OUT_OF_RANGE);
	CHECK(SET(&order, "price", slot_int(-most - 1)) == SLOT_OUT_OF_RANGE);
	CHECK(is_near(price_of(&order), 9007199254740992.0));
	CHECK(SET(&order, "price", slot_int(most + 2)) == SLOT_OK);
	CHECK(SET(&order, "price", slot_int(INT64_MIN)) == SLOT_OK);
	CHECK(is_near(price_of(&order), -9223372036854775808.0));
	CHECK(SET(&order, "price", slot_uint(UINT64_MAX)) == SLOT_OUT_OF_RANGE);
	CHECK(SET(&order, "price", slot_uint(UINT64_C(1) << 63)) == SLOT_OK);
	CHECK(is_near(price_of(&order), 9223372036854775808.0));
	CHECK(SET(&order, "price", slot_text("1", 1)) == SLOT_WRONG_TYPE);
	CHECK(slot_set_named(&Shape_class, &shape, SLOT_NAME("x"),
		slot_int(1 << 24)) == SLOT_OK);
	CHECK(slot_set_named(&Shape_class, &shape, SLOT_NAME("x"),
		slot_int((1 << 24) + 1)) == SLOT_OUT_OF_RANGE);
	CHECK(is_near((double)Shape_get_x(&shape), 16777216));
	/* A real loses its fraction: no integer takes one. */
	CHECK(SET(&order, "qty", slot_real(5)) == SLOT_WRONG_TYPE);
	CHECK(SET(&order, "qty", slot_int(5)) == SLOT_OK);
	CHECK(SET(&order, "qty", slot_int(-1)) == SLOT_OUT_OF_RANGE);
	CHECK(Order_get_qty(&order) == 5);
}

static void
test_texts(void)
{
	Order order;

	Order_init(&order);
	CHECK(SET(&order, "side", TEXT("sell")) == SLOT_OK);
	CHECK(Order_get_side(&order) == Side_sell);
	CHECK(SET(&order, "side", TEXT("sel")) == SLOT_OUT_OF_RANGE);
	CHECK(SET(&order, "side", TEXT("")) == SLOT_OUT_OF_RANGE);
	CHECK(SET(&order, "side", slot_int(0)) == SLOT_WRONG_TYPE);
	CHECK(Order_get_side(&order) == Side_sell);
	/* s162: lengths are bytes, the zero at the end is one of the eight */
	CHECK(SET(&order, "symbol", TEXT("\xc3\xa4\xc3\xb6\xc3\xbc" "x")) ==
		SLOT_OK);
	CHECK(SET(&order, "symbol", TEXT("\xc3\xa4\xc3\xb6\xc3\xbc" "xy")) ==
		SLOT_OUT_OF_RANGE);
	CHECK(strlen(Order_get_symbol(&order)) == 7);
}

/* s115: what a child requires may follow what its parent has a default for. */
static void
test_child(void)
{
#ifndef __cplusplus
	LimitOrder order = LimitOrder_make(.id = 7, .price = 2.5,
		.side = Side_sell, .symbol = "ACME", .filled = 5, .urgency = 2,
		.limit = 4);

	CHECK(LimitOrder_get_qty(&order) == 0 && LimitOrder_get_active(&order));
	CHECK(is_near(LimitOrder_get_limit(&order), 4));
#endif
}

int
main(void)
{
	test_unset();
	test_unknown();
	test_reals();
	test_texts();
	test_child();
	return failures != 0;
}
