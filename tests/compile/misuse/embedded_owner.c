/* SPDX-License-Identifier: MIT */
/* An embedded object that owns something is not set: that would be a copy.
 * gcc: implicit declaration of function 'Holder_set_one'
 * clang: implicit declaration of function 'Holder_set_one'
 * g++: 'Holder_set_one' was not declared in this scope
 * clang++: use of undeclared identifier 'Holder_set_one'
 * tcc-link: undefined symbol 'Holder_set_one'
 */
#include "corners.h"

void f(Holder *o, const Owner *value);
void f(Holder *o, const Owner *value)
{
	Holder_set_one(o, value); /* here */
}
