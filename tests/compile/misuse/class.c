/* SPDX-License-Identifier: MIT */
/* An unknown class.
 * gcc clang g++ clang++: Ordr object has no attribute price (slots: none: there is no such class)
 * tcc: 'Ordr_object_has_no_attribute_price' undeclared
 */
#include "shapes.h"

int f(void);
int f(void)
{
	return (int)slot_id(Ordr, price); /* here */
}
