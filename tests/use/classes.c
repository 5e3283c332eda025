/* SPDX-License-Identifier: MIT */
/* uses: market.h arrays.h */
/* What a class is, in a switch; objects of a pool as text, as what they are; lengths by name. */
#include <string.h>

#include "arrays.h"
#include "check.h"
#include "market.h"

/* As large as a text of the slot, with its zero. */
static char symbol[LimitOrder_LEN_symbol];

static int
number_of(const Order *order)
{
	switch (slot_class_of(order)->id) {
	case Order_CLASS:
		return 1;
	case LimitOrder_CLASS:
		return 2;
	case Note_CLASS:
		return 3;
	default:
		return 0;
	}
}

static void
test_classes(void)
{
	char text[300], again[300];
	Order_pool pool;
	LimitOrder *limit;
	Order *order;

	Order_pool_init(&pool);
	order = Order_new(&pool);
	limit = LimitOrder_new(&pool);
	CHECK(order && number_of(order) == 1);
	CHECK(limit && number_of(LimitOrder_as_Order(limit)) == 2);
	LimitOrder_set_limit(limit, 2.5);
	CHECK(Order_pool_repr(&pool, LimitOrder_as_Order(limit), text, sizeof text) ==
	      LimitOrder_repr(limit, again, sizeof again));
	CHECK(strcmp(text, again) == 0 && strncmp(text, "LimitOrder(", 11) == 0);
	CHECK(Order_pool_repr(&pool, order, text, sizeof text) == strlen(text));
	CHECK(strncmp(text, "Order(", 6) == 0);
	slot_pool_destroy(&pool.all);
}

static void
test_lengths(void)
{
	Order order = Order_DEFAULTS;

	CHECK(sizeof symbol == sizeof order.symbol && Order_LEN_symbol == 8);
	CHECK(Fixed_LEN_names == 2 && Fixed_LEN_names_2 == 3 && Fixed_LEN_names_3 == 8);
	CHECK(Bounded_LEN_names == 2 && Bounded_LEN_names_2 == 8);
	CHECK(Growable_LEN_names_2 == 8 && Growable_LEN_rows_2 == 3);
	CHECK(Optional_LEN_name == 8);
	memset(symbol, 'x', sizeof symbol - 1);
	CHECK(Order_set_symbol(&order, symbol));
}

int
main(void)
{
	test_classes();
	test_lengths();
	return failures != 0;
}
