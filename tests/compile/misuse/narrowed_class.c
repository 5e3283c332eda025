/* SPDX-License-Identifier: MIT */
/* A child's slot that leads to a class below takes no object of its parent's.
 * gcc: passing argument 2 of 'Crate_set_x' from incompatible pointer type
 * clang: incompatible pointer types passing 'Part *'
 * g++: cannot convert 'Part*' to 'Wheel*'
 * clang++: no matching function for call to 'Crate_set_x'
 */
#include "below.h"

void f(Crate *crate, Part *part);
void f(Crate *crate, Part *part)
{
	Box_set_x(&crate->slot_base, part);
	Crate_set_x(crate, part); /* here */
}
