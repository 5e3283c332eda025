/* SPDX-License-Identifier: MIT */
/* Nor can what is below that child.
 * gcc clang g++ clang++: C_clear_x: x is required in C
 * tcc: 'slot_this_is_gone_' undeclared
 */
#include "narrow.h"

void f(D *d);
void f(D *d)
{
	D_clear_x(d); /* here */
}
