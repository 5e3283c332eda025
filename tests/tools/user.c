/* SPDX-License-Identifier: MIT */
/* A program as people write it, for tools to look at. */
#include <stdio.h>
#include <string.h>

#include "user.h"

static user_pools pools;

static bool
fill(Account *account)
{
	Order *order = Order_new(&pools.Order);
	LimitOrder *limit = LimitOrder_new(&pools.Order);

	if (!order || !limit)
		return false;
	Order_set_id(order, 7);
	Order_set_stop(order, 2.5);
	LimitOrder_set_id(limit, 8);
	LimitOrder_set_limit(limit, 1.5);
	Account_set_last(account, Order_weaken(&pools.Order, order));
	return Order_set_symbol(order, "LAMP") && Order_append_legs(order, 3) &&
		slot_set(Order, order, qty, 5) && Account_set_name(account, "lamp") &&
		Account_set_key(account, "k", 1) && Account_append_words(account, "word") &&
		Account_append_orders(account, order) &&
		Account_append_orders(account, LimitOrder_as_Order(limit)) &&
		slot_set_named(&Account_class, account, "limit", strlen("limit"),
			slot_real(40)) == SLOT_OK;
}

static void
say(const Account *account)
{
	char text[500];
	size_t i;

	for (i = 0; i < Account_count_orders(account); i++) {
		const Order *order = Account_get_orders(account, i);

		if (Order_has_stop(order))
			(void)printf("%g %s\n", Order_get_stop(order),
				Side_text(Order_get_side(order)));
	}
	(void)Account_repr(account, text, sizeof text);
	(void)puts(text);
}

static void
make(void)
{
	Order a = Order_make(.id = 1, .side = Side_sell, .symbol = "A", .filled = 3);
	Order b = Order_replace(&a, .qty = 4);
	Tick tick = Tick_DEFAULTS;

	Tick_set_qty(&tick, 3);
	(void)printf("%d %u\n", Order_cmp(&a, &b), Tick_get_qty(&tick));
}

static void
read_text(const char *text)
{
	slot_json_reader reader;
	Order order;

	Order_init(&order);
	slot_json_reader_of_text(&reader, text, strlen(text));
	while (slot_json_next(&reader) && Order_from_json(&order, &reader))
		(void)printf("%u\n", Order_get_qty(&order));
	if (!slot_json_done(&reader)) {
		char message[200];

		(void)slot_json_message(&reader, "text", message, sizeof message);
		(void)puts(message);
	}
}

int
main(void)
{
	Account *account;
	Order *order;
	slot_walk walk;

	user_pools_init(&pools);
	account = Account_new(&pools.Account);
	if (!account || !fill(account))
		return 1;
	say(account);
	make();
	read_text("{\"id\": 1, \"side\": \"buy\", \"symbol\": \"x\", \"filled\": 101}");
	walk = slot_pool_walk(&pools.Order.all);
	while ((order = Order_next(&walk)) != NULL)
		(void)printf("%d\n", (int)Order_get_filled(order));
	user_pools_destroy(&pools);
	return 0;
}
