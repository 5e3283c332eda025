/* SPDX-License-Identifier: MIT */
/* An abstract class is not made.
 * gcc: implicit declaration of function 'Bond_init'
 * clang: implicit declaration of function 'Bond_init'
 * g++: 'Bond_init' was not declared in this scope
 * clang++: use of undeclared identifier 'Bond_init'
 * tcc-link: undefined symbol 'Bond_init'
 */
#include "shapes.h"

void f(Bond *o);
void f(Bond *o)
{
	Bond_init(o); /* here */
}
