/* SPDX-License-Identifier: MIT */
/* An attribute that is no slot is given.
 * gcc: 'struct Order_args' has no member named 'prise'; did you mean 'price'?
 * clang: field designator 'prise' does not refer to any field in type 'struct Order_args'; did you mean 'price'?
 * g++-c++20: has no non-static data member named 'prise'
 * clang++-c++20: field designator 'prise' does not refer to any field in type 'Order_args'; did you mean 'price'?
 * tcc: field expected
 */
#include "data.h"

Order f(void);
Order f(void)
{
	return Order_make(.id = 7, .prise = 2, .qty = 1, .side = Side_buy, .note = "", .at = Spot_of(1), .seen = 0); /* here */
}
