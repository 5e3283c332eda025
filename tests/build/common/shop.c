/* SPDX-License-Identifier: MIT */
#include "shop.h"

int
shop_check(void)
{
	Order order;
	bool good;

	Order_init(&order);
	good = Order_set_qty(&order, 5) && !Order_set_qty(&order, 2000) &&
		Order_set_side(&order, Side_sell) && Order_set_note(&order, "note") &&
		slot_find(&Order_class, SLOT_NAME("note")) == Order_SLOT_note &&
		slot_is_a(&Order_class, &Thing_class);
	Order_release(&order);
	return good ? 0 : 1;
}
