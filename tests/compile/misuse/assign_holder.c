/* SPDX-License-Identifier: MIT */
/* Nor what embeds it.
 * gcc: assignment of read-only location '*a'
 * clang: slot_no_assignment
 * g++: use of deleted function 'Holder& Holder::operator=(const Holder&)'
 * clang++: implicitly deleted
 * tcc: -
 */
#include "corners.h"

void f(Holder *a, const Holder *b);
void f(Holder *a, const Holder *b)
{
	*a = *b; /* here */
}
