/* SPDX-License-Identifier: MIT */
/* Objects of two classes are never equal: comparing them does not compile.
 * gcc: passing argument 2 of 'Spot_eq' from incompatible pointer type
 * clang: incompatible pointer types passing 'const Leg *'
 * g++: cannot convert 'const Leg*' to 'const Spot*'
 * clang++: no matching function for call to 'Spot_eq'
 */
#include "data.h"

bool f(const Leg *leg, const Spot *spot);
bool f(const Leg *leg, const Spot *spot)
{
	return Spot_eq(spot, leg); /* here */
}
