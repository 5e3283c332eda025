/* SPDX-License-Identifier: MIT */
/* g++: cannot convert */
/* clang++: with an rvalue of type 'market::Fault' */
#include "market.hpp"

void
set(market::Order &order)
{
	order.set_side(market::Fault::none); /* here */
}
