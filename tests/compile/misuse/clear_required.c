/* SPDX-License-Identifier: MIT */
/* What a child requires it cannot unset, though its parent can.
 * gcc clang g++ clang++: C_clear_x: x is required in C
 * tcc: 'slot_this_is_gone_' undeclared
 */
#include "narrow.h"

void f(C *c, P *p);
void f(C *c, P *p)
{
	P_clear_x(p);
	C_clear_x(c); /* here */
}
