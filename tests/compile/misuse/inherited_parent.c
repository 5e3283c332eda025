/* SPDX-License-Identifier: MIT */
/* An accessor of an inherited slot, and an object of the parent.
 * gcc: request for member 'slot_base' in something not a structure or union
 * clang: member reference base type 'void' is not a structure or union
 * g++: conditional expression between distinct pointer types
 * clang++: incompatible operand types ('const Order *' and 'LimitOrder *')
 */
#include "market.h"

uint64_t f(const Order *order);
uint64_t f(const Order *order)
{
	return LimitOrder_get_id(order); /* here */
}
