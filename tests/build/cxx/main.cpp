// SPDX-License-Identifier: MIT
#include "market.h"

int
main()
{
	Order order = Order_of(7, 5, Side_sell, "note");
	bool good = slot_get(Order, &order, qty) == 5;

	Order_release(&order);
	return good ? 0 : 1;
}
