/* SPDX-License-Identifier: MIT */
/* Nor does one that only refers, of which nothing else would tell.
 * gcc: passing argument 2 of 'Crate_append_near' from incompatible pointer type
 * clang: incompatible pointer types passing 'Part *'
 * g++: cannot convert 'Part*' to 'Wheel*'
 * clang++: no matching function for call to 'Crate_append_near'
 */
#include "below.h"

bool f(Crate *crate, Part *part);
bool f(Crate *crate, Part *part)
{
	return Crate_append_near(crate, part); /* here */
}
