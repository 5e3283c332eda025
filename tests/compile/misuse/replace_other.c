/* SPDX-License-Identifier: MIT */
/* A copy of an object of another class, with changes.
 * gcc: from incompatible pointer type 'const LimitOrder *'
 * clang: incompatible pointer types initializing 'const Order *'
 */
#include "market.h"

Order f(const LimitOrder *order);
Order f(const LimitOrder *order)
{
	return Order_replace(order, .qty = 3); /* here */
}
