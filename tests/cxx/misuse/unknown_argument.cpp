/* SPDX-License-Identifier: MIT */
/* g++: has no non-static data member named 'prise' */
/* clang++: field designator 'prise' does not refer to any */
#include "market.hpp"

void
make()
{
	market::Order::args given = {.prise = 2.5}; /* here */
}
