/* SPDX-License-Identifier: MIT */
/* Assignment of a class that lends, of its child, of what embeds it; tcc takes it.
 * gcc: assignment of read-only location '*a'
 * clang: slot_no_assignment
 * g++: use of deleted function 'Shape& Shape::operator=(const Shape&)'
 * clang++: overload resolution selected deleted operator '='
 * tcc: -
 */
#include "shapes.h"

void f(Shape *a, const Shape *b);
void f(Shape *a, const Shape *b)
{
	*a = *b; /* here */
}
