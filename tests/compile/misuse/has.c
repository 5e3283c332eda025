/* SPDX-License-Identifier: MIT */
/* An unknown slot by slot_has.
 * gcc clang g++ clang++: Order object has no attribute prise (slots: id, price, qty, side, symbol, active, stop, filled, urgency)
 * tcc: 'Order_object_has_no_attribute_prise' undeclared
 */
#include "shapes.h"

bool f(const Order *o);
bool f(const Order *o)
{
	(void)o;
	return slot_has(Order, o, prise) != 0; /* here */
}
