/* SPDX-License-Identifier: MIT */
#include "price.h"

int price_check(void);
int
price_check(void)
{
	Price price;
	bool good;

	Price_init(&price);
	good = Price_set_cents(&price, 99) && Price_set_currency(&price, "EUR");
	Price_release(&price);
	return good ? 0 : 1;
}
