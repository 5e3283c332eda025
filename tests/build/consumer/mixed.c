/* SPDX-License-Identifier: MIT */
#include "own.h"
#include "shop.h"

int
main(void)
{
	Basket basket;
	bool good;

	Basket_init(&basket);
	good = Basket_set_owner(&basket, "Ada") &&
		Basket_append_counts(&basket, 3);
	Basket_release(&basket);
	return shop_check() + !good;
}
