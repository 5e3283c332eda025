/* SPDX-License-Identifier: MIT */
/* An attribute that is no slot is given to a call that answers.
 * gcc: 'struct Order_args' has no member named 'prise'; did you mean 'price'?
 * clang: field designator 'prise' does not refer to any field in type 'struct Order_args'; did you mean 'price'?
 * g++-c++20: has no non-static data member named 'prise'
 * clang++-c++20: field designator 'prise' does not refer to any field in type 'Order_args'; did you mean 'price'?
 * tcc: field expected
 */
#include "making.h"

bool f(Order *to);
bool f(Order *to)
{
	return Order_try_make(to, NULL, .id = 7, .qty = 1, .prise = 2); /* here */
}
