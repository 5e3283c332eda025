/* SPDX-License-Identifier: MIT */
/* An accessor of an inherited slot where children have none.
 * gcc clang: implicit declaration of function 'Bolt_get_number'
 * g++: 'Bolt_get_number' was not declared in this scope
 * clang++: use of undeclared identifier 'Bolt_get_number'
 */
#include "by_name.h"

uint32_t f(const Bolt *bolt);
uint32_t f(const Bolt *bolt)
{
	return Bolt_get_number(bolt); /* here */
}
