/* SPDX-License-Identifier: MIT */
/* A value that is known to be refused, in a copy.
 * flags: -O1
 * gcc: Order_make: symbol is refused
 * clang: Order_make: symbol is refused
 */
#include "making.h"

Order f(const Order *from);
Order f(const Order *from)
{
	return Order_replace(from, .symbol = "abcd"); /* here */
}
