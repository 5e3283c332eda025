/* SPDX-License-Identifier: MIT */
/* An accessor of an inherited slot, and an object of another class that has a
 * parent, too.
 * gcc: request for member 'slot_base' in something not a structure or union
 * clang: member reference base type 'void' is not a structure or union
 * g++: conditional expression between distinct pointer types
 * clang++: incompatible operand types ('const Bond *' and 'LimitOrder *')
 */
#include "shapes.h"

uint64_t f(const Bond *bond);
uint64_t f(const Bond *bond)
{
	return LimitOrder_get_id(bond); /* here */
}
