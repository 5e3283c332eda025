/* SPDX-License-Identifier: MIT */
/* s135: a class that compares and is not frozen cannot be hashed.
 * gcc: implicit declaration of function 'Spot_hash'
 * clang: implicit declaration of function 'Spot_hash'
 * g++: 'Spot_hash' was not declared in this scope
 * clang++: use of undeclared identifier 'Spot_hash'
 */
#include "data.h"

uint64_t f(const Spot *spot);
uint64_t f(const Spot *spot)
{
	return Spot_hash(spot); /* here */
}
