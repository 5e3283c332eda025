/* SPDX-License-Identifier: MIT */
/* A child's slot is not its parent's; the child's list has the parent's.
 * gcc clang g++ clang++: Order object has no attribute limit (slots: id, price, qty, side, symbol, active, stop, filled, urgency)
 * tcc: 'Order_object_has_no_attribute_limit' undeclared
 */
#include "market.h"

double f(const Order *o);
double f(const Order *o)
{
	(void)o;
	return slot_get(Order, o, limit); /* here */
}
