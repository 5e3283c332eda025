/* SPDX-License-Identifier: MIT */
/* Assignment of a class that lends, of its child, of what embeds it; tcc takes it.
 * gcc: assignment of read-only location '*a'
 * clang: slot_no_assignment
 * g++: use of deleted function 'Circle& Circle::operator=(const Circle&)'
 * clang++: deleted
 * tcc: -
 */
#include "shapes.h"

void f(Circle *a, const Circle *b);
void f(Circle *a, const Circle *b)
{
	*a = *b; /* here */
}
