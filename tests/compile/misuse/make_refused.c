/* SPDX-License-Identifier: MIT */
/* A value that is known to be refused.
 * flags: -O1
 * gcc: Order_make: qty is refused: it is in 1..9
 * clang: Order_make: qty is refused: it is in 1..9
 * g++-c++20: Order_make: qty is refused: it is in 1..9
 * clang++-c++20: Order_make: qty is refused: it is in 1..9
 */
#include "making.h"

Order f(void);
Order f(void)
{
	return Order_make(.id = 7, .qty = 99); /* here */
}
