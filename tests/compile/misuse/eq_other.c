/* SPDX-License-Identifier: MIT */
/* Objects of two classes are never equal: comparing them does not compile.
 * gcc: '_Generic' selector of type 'const Leg *' is not compatible with any association
 * clang: controlling expression type 'const Leg *' (aka 'const struct Leg *') not compatible with any generic association type
 * g++: conditional expression between distinct pointer types
 * clang++: incompatible operand types ('const Leg *' and 'const Spot *')
 * tcc: type 'const struct Leg *' does not match any association
 */
#include "data.h"

bool f(const Leg *leg, const Spot *spot);
bool f(const Leg *leg, const Spot *spot)
{
	return Spot_eq(spot, leg); /* here */
}
