/* SPDX-License-Identifier: MIT */
/* Assignment of a class that owns something: two would own the same; tcc takes
 * it.
 * gcc: assignment of read-only location '*a'
 * clang: slot_no_assignment
 * g++: use of deleted function 'Part& Part::operator=(const Part&)'
 * clang++: implicitly deleted
 * tcc: -
 */
#include "owners.h"

void f(Part *a, const Part *b);
void f(Part *a, const Part *b)
{
	*a = *b; /* here */
}
