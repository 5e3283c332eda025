/* SPDX-License-Identifier: MIT */
/* g++: invalid initialization of reference of type 'market::LimitOrder&' */
/* clang++: no matching function for call to 'take' */
#include "market.hpp"

void
take(market::LimitOrder &order);

void
give(market::Order &order)
{
	take(order); /* here */
}
