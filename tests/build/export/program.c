/* SPDX-License-Identifier: MIT */
#ifndef NO_EXTERN
#include "price_extern.h"
#else
#include "price.h"
#define price_Price_set_cents Price_set_cents
#endif
#include "shop.h"

int price_check(void);

int
main(void)
{
	Price price;
	int refused;

	Price_init(&price);
	refused = price_Price_set_cents(&price, 100001);
	Price_release(&price);
	return price_check() + shop_check() + refused;
}
