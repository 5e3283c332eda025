/* SPDX-License-Identifier: MIT */
/* An accessor of an inherited slot, and an object of which nothing is known.
 * gcc: request for member 'slot_base' in something not a structure or union
 * clang: member reference base type 'const void' is not a structure or union
 * g++: 'const void*' is not a pointer-to-object type
 * clang++: member reference base type 'const void' is not a structure or union
 */
#include "market.h"

uint64_t f(const void *order);
uint64_t f(const void *order)
{
	return LimitOrder_get_id(order); /* here */
}
