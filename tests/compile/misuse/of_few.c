/* SPDX-License-Identifier: MIT */
/* By position, all slots without a default are given, and no others.
 * gcc: too many arguments to function 'Spot_of'
 * clang: too many arguments to function call, expected single argument 'x', have 2 arguments
 * g++: too many arguments to function
 * clang++: no matching function for call to 'Spot_of'
 * tcc: too many arguments to function
 */
#include "data.h"

Spot f(void);
Spot f(void)
{
	return Spot_of(1, 2); /* here */
}
