/* SPDX-License-Identifier: MIT */
/* A slot without a default is left out of a call that answers.
 * gcc: Order_make: missing required slot qty
 * clang: Order_make: missing required slot qty
 * g++-c++20: Order_make_missing_required_slot_qty
 * clang++-c++20: Order_make_missing_required_slot_qty
 */
#include "making.h"

bool f(Order *to);
bool f(Order *to)
{
	return Order_try_make(to, NULL, .id = 7, .price = 2); /* here */
}
