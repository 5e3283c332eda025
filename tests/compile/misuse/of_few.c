/* SPDX-License-Identifier: MIT */
/* By position, all slots without a default are given, and no others.
 * gcc: macro "Spot_of" passed 2 arguments, but takes just 1
 * clang: too many arguments provided to function-like macro invocation
 * g++: macro "Spot_of" passed 2 arguments, but takes just 1
 * clang++: too many arguments provided to function-like macro invocation
 */
#include "data.h"

Spot f(void);
Spot f(void)
{
	return Spot_of(1, 2); /* here */
}
