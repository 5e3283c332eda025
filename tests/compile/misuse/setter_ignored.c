/* SPDX-License-Identifier: MIT */
/* With SLOTGEN_CHECK_SETTERS a setter's answer is looked at.
 * flags: -Werror -Wall -DSLOTGEN_CHECK_SETTERS
 * gcc: ignoring return value of
 * clang: ignoring return value of
 * g++: ignoring return value of
 * clang++: ignoring return value of
 */
#include "making.h"

void f(Order *to, int value);
void f(Order *to, int value)
{
	Order_set_qty(to, value); /* here */
}
