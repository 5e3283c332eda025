/* SPDX-License-Identifier: MIT */
/* A slot without a default is left out.
 * gcc: Order_make: missing required slot price
 * clang: Order_make: missing required slot price
 * g++-c++20: Order_make_missing_required_slot_price
 * clang++-c++20: Order_make_missing_required_slot_price
 */
#include "data.h"

Order f(void);
Order f(void)
{
	return Order_make(.id = 7, .qty = 1, .side = Side_buy, .note = "", .at = Spot_of(1), .seen = 0); /* here */
}
