/* SPDX-License-Identifier: MIT */
/* g++: passing 'const market::Order' as 'this' argument discards qualifiers */
/* clang++: but function is not marked const */
#include "market.hpp"

void
set(const market::Order &order)
{
	order.set_qty(5); /* here */
}
