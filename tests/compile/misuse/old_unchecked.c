/* SPDX-License-Identifier: MIT */
/* What there was for each slot, too.
 * gcc: 'Order_set_qty_unchecked' is unavailable: it is slot_set_unchecked(Order, object, qty, value)
 * clang: 'Order_set_qty_unchecked' is unavailable: it is slot_set_unchecked(Order, object, qty, value)
 * g++: is unavailable: it is slot_set_unchecked(Order, object, qty, value)
 * clang++: 'Order_set_qty_unchecked' is unavailable: it is slot_set_unchecked(Order, object, qty, value)
 * flags: -DSLOTGEN_OLD_NAMES
 */
#include "market.h"

void f(Order *order);
void f(Order *order)
{
	Order_set_qty_unchecked(order, 5); /* here */
}
