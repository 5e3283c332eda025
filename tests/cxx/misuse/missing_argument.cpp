/* SPDX-License-Identifier: MIT */
/* g++: market::Order_missing_required_slot_urgency */
/* clang++: Order_missing_required_slot_urgency */
#include "market.hpp"

void
make()
{
	market::Order::args given = {.id = 1, .price = 2, .side = market::Side::buy, .symbol = "s", .filled = 1}; /* here */
}
