/* SPDX-License-Identifier: MIT */
/* What there was for each slot is slot_set_unchecked(Order, order, qty, 5).
 * gcc: implicit declaration of function 'Order_set_qty_unchecked'
 * clang: implicit declaration of function 'Order_set_qty_unchecked'
 * g++: 'Order_set_qty_unchecked' was not declared in this scope
 * clang++: use of undeclared identifier 'Order_set_qty_unchecked'
 */
#include "market.h"

void f(Order *order);
void f(Order *order)
{
	Order_set_qty_unchecked(order, 5); /* here */
}
