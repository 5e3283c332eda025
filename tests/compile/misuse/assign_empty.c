/* SPDX-License-Identifier: MIT */
/* An empty class: its children begin where it does.
 * gcc: assignment of read-only location '*a'
 * clang: slot_no_assignment
 * g++: use of deleted function 'Empty& Empty::operator=(const Empty&)'
 * clang++: overload resolution selected deleted operator '='
 * tcc: -
 */
#include "corners.h"

void f(Empty *a, const Empty *b);
void f(Empty *a, const Empty *b)
{
	*a = *b; /* here */
}
