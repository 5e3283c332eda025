// SPDX-License-Identifier: MIT
#include "market.hpp"

int
main()
{
	market::Order order = market::Order::build().id(7).qty(5).price(2).side(
		ground::Side::sell).note("note");
	bool good = slot_get(Order, &order, qty) == 5;

	return good && order.get_qty() == 5 ? 0 : 1;
}
