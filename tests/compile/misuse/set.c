/* SPDX-License-Identifier: MIT */
/* An unknown slot by slot_set.
 * gcc clang g++ clang++: Order object has no attribute prise (slots: id, price, qty, side, symbol, active, stop, filled, urgency)
 * tcc: 'Order_object_has_no_attribute_prise' undeclared
 */
#include "shapes.h"

void f(Order *o);
void f(Order *o)
{
	(void)o;
	slot_set(Order, o, prise, 2); /* here */
}
