/* SPDX-License-Identifier: MIT */
/* A read-only slot has no setter.
 * gcc: implicit declaration of function 'Links_set_serial'
 * clang: implicit declaration of function 'Links_set_serial'
 * g++: 'Links_set_serial' was not declared in this scope
 * clang++: use of undeclared identifier 'Links_set_serial'
 * tcc-link: undefined symbol 'Links_set_serial'
 */
#include "shapes.h"

void f(Links *o);
void f(Links *o)
{
	slot_set(Links, o, serial, 1); /* here */
}
