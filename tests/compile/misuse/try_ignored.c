/* SPDX-License-Identifier: MIT */
/* What a call answers is not looked at.
 * flags: -Werror -Wall
 * gcc: ignoring return value of
 * clang: ignoring return value of
 * g++: ignoring return value of
 * clang++: ignoring return value of
 */
#include "making.h"

void f(Order *to);
void f(Order *to)
{
	Order_try_of(to, NULL, 7, 1); /* here */
}
