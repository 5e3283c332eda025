/* SPDX-License-Identifier: MIT */
/* In C++ what owns something is not copied; in C an initialiser always may.
 * gcc clang tcc: -
 * g++: use of deleted function 'Part::Part(const Part&)'
 * clang++: implicitly-deleted copy constructor
 */
#include "owners.h"

int f(const Part *a);
int f(const Part *a)
{
	Part b = *a; /* here */

	return b.text != a->text;
}
