/* SPDX-License-Identifier: MIT */
/* The records of json.yaml that JSON is measured with, the same in each run. */
#ifndef JSON_RECORDS_H
#define JSON_RECORDS_H

#include <stdint.h>
#include <stdio.h>

#include "json.h"

static uint64_t
draw(void)
{
	static uint64_t seed = 88172645463325252u;

	seed ^= seed << 13;
	seed ^= seed >> 7;
	seed ^= seed << 17;
	return seed;
}

static void
make_order(Order *order, size_t i)
{
	static const char *const symbols[] = {"AAPL", "MSFT", "SAP.DE", "BMW"};

	Order_init(order);
	Order_set_id(order, i + 1);
	Order_set_price(order, (double)(draw() % 1000000) / 100);
	Order_set_qty(order, (int64_t)(draw() % 1000001));
	Order_set_side(order, draw() & 1 ? Side_sell : Side_buy);
	Order_set_symbol(order, symbols[draw() % 4]);
	Order_set_active(order, draw() & 1);
	if (draw() & 1)
		Order_set_stop(
			order, (double)(draw() >> 11) / 9007199254740992.0);
	/* cJSON and jansson have no more than a double's 53 bits, and 63; these
	 * fit all. */
	Order_set_time(order, (int64_t)(1700000000000 + draw() % 100000000000));
}

static void
make_trade(Trade *trade, size_t i)
{
	char text[64];
	size_t j;

	Trade_init(trade);
	Trade_set_id(trade, i + 1);
	snprintf(text, sizeof text, "trade %zu%s", i,
		i % 4 ? " of the morning" : " \"quoted\"\tand \xc3\xa9");
	Trade_set_text(trade, text);
	for (j = draw() % 8; j > 0; j--)
		Trade_append_quotes(trade, (double)(draw() % 1000000) / 1000);
	for (j = draw() % 4; j > 0; j--) {
		Leg leg = Leg_DEFAULTS;

		Leg_set_qty(&leg, (uint32_t)(draw() % 1000));
		Leg_set_price(&leg, (double)(draw() % 10000) / 100);
		Trade_append_legs(trade, &leg);
	}
}

#endif
