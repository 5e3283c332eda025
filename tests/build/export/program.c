/* SPDX-License-Identifier: MIT */
#include "price.h"
#include "shop.h"

int price_check(void);

int
main(void)
{
	Price price;
	int refused;

	Price_init(&price);
	refused = Price_set_cents(&price, 100001);
	Price_release(&price);
	return price_check() + shop_check() + refused;
}
