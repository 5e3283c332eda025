/* SPDX-License-Identifier: MIT */
/* What has been made cannot be assigned either: what was there would be lost.
 * gcc: assignment of read-only location '*a'
 * clang: slot_no_assignment
 * g++: use of deleted function 'Part& Part::operator=(Part&&)'
 * clang++: implicitly deleted
 * tcc: -
 */
#include "owners.h"

void f(Part *a);
void f(Part *a)
{
	*a = Part_of("text", NULL); /* here */
}
