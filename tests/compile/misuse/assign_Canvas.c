/* SPDX-License-Identifier: MIT */
/* Assignment of a class that lends, of its child, of what embeds it; tcc takes it.
 * gcc: assignment of read-only location '*a'
 * clang: slot_no_assignment
 * g++: use of deleted function 'Canvas& Canvas::operator=(const Canvas&)'
 * clang++: deleted
 * tcc: -
 */
#include "shapes.h"

void f(Canvas *a, const Canvas *b);
void f(Canvas *a, const Canvas *b)
{
	*a = *b; /* here */
}
