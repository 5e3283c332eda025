/* SPDX-License-Identifier: MIT */
/* With SLOTGEN_CHECK_SETTERS a constant that is refused, at every level.
 * flags: -DSLOTGEN_CHECK_SETTERS
 * gcc: -
 * clang: refused: value < 1 || value > 9
 * g++: -
 * clang++: refused: value < 1 || value > 9
 */
#include "making.h"

bool f(Order *to);
bool f(Order *to)
{
	return Order_set_qty(to, 99); /* here */
}
