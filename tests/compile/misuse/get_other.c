/* SPDX-License-Identifier: MIT */
/* An object of another class.
 * gcc: passing argument 1 of 'Order_get_price' from incompatible pointer type
 * clang: incompatible pointer types passing 'const Note *'
 * g++: cannot convert 'const Note*'
 * clang++: no matching function for call to 'Order_get_price'
 */
#include "market.h"

double f(const Note *note);
double f(const Note *note)
{
	return Order_get_price(note); /* here */
}
