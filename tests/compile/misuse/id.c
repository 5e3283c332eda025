/* SPDX-License-Identifier: MIT */
/* An unknown slot by slot_id, in a constant; the child's slots are not the parent's.
 * gcc clang g++ clang++: Order object has no attribute prise (slots: id, price, qty, side, symbol, active, stop, filled, urgency)
 * tcc: 'Order_object_has_no_attribute_prise' undeclared
 */
#include "shapes.h"

int f(int n);
int f(int n)
{
	int a[slot_id(Order, prise) + 1]; /* here */
	a[0] = n;
	return a[0];
}
