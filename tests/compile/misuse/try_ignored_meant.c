/* SPDX-License-Identifier: MIT */
/* It is meant not to be looked at.
 * flags: -Werror -Wall -Wextra -Wpedantic
 * gcc: -
 * clang: -
 * g++: -
 * clang++: -
 */
#include "making.h"

void f(Order *to);
void f(Order *to)
{
	SLOT_IGNORE(Order_try_of(to, NULL, 7, 1)); /* here */
}
