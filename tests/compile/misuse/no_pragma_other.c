/* SPDX-License-Identifier: MIT */
/* SLOTGEN_NO_PRAGMA leaves it to the compiler what an object of another class
 * is.
 * gcc-c11 gcc-c17 clang-c11: -
 * flags: -DSLOTGEN_NO_PRAGMA
 */
#include "market.h"

double f(const Note *note);
double f(const Note *note)
{
	return Order_get_price(note); /* here */
}
