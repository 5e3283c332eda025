/* SPDX-License-Identifier: MIT */
/* A class without slots refuses them all.
 * gcc clang g++ clang++: Empty object has no attribute x (slots: none)
 * tcc: 'Empty_object_has_no_attribute_x' undeclared
 */
#include "corners.h"

int f(void);
int f(void)
{
	return (int)slot_id(Empty, x); /* here */
}
