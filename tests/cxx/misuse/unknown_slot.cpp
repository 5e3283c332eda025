/* SPDX-License-Identifier: MIT */
/* g++: has no member named 'set_prise' */
/* clang++: no member named 'set_prise' */
#include "market.hpp"

void
set(market::Order &order)
{
	order.set_prise(2.5); /* here */
}
