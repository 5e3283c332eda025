/* SPDX-License-Identifier: MIT */
/* The accessor of an inherited slot is a macro, which has no address; that of
 * the class that declares it is a function.
 * gcc: 'LimitOrder_get_id' undeclared
 * clang: use of undeclared identifier 'LimitOrder_get_id'
 * g++: 'LimitOrder_get_id' was not declared in this scope
 * clang++: use of undeclared identifier 'LimitOrder_get_id'
 * tcc: 'LimitOrder_get_id' undeclared
 */
#include "market.h"

uint64_t (*f(void))(const LimitOrder *order);
uint64_t (*f(void))(const LimitOrder *order)
{
	return &LimitOrder_get_id; /* here */
}
