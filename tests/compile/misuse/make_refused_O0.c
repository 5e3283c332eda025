/* SPDX-License-Identifier: MIT */
/* Without optimization it is told when the program runs.
 * flags: -O0
 * gcc: -
 * clang: -
 * g++-c++20: -
 * clang++-c++20: -
 * tcc: -
 */
#include "making.h"

Order f(void);
Order f(void)
{
	return Order_make(.id = 7, .qty = 99); /* here */
}
