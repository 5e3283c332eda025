/* SPDX-License-Identifier: MIT */
/* SLOTGEN_NO_PRAGMA leaves it to the compiler what a misspelt accessor is.
 * gcc-c11 gcc-c17 clang-c11: -
 * tcc: -
 * g++: 'Order_get_prise' was not declared in this scope
 * flags: -DSLOTGEN_NO_PRAGMA
 */
#include "market.h"

int f(const Order *o);
int f(const Order *o)
{
	return (int)Order_get_prise(o); /* here */
}
