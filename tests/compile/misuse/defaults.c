/* SPDX-License-Identifier: MIT */
/* An abstract class has no starting value.
 * gcc clang clang++: AbstractLists_DEFAULTS
 * g++: 'AbstractLists_DEFAULTS' was not declared in this scope
 * tcc: 'AbstractLists_DEFAULTS' undeclared
 */
#include "corners.h"

int f(void);
int f(void)
{
	AbstractLists o = AbstractLists_DEFAULTS; /* here */
	return (int)AbstractLists_get_ports(&o, 0);
}
