/* SPDX-License-Identifier: MIT */
/* What needs more than 8 values is not made by position.
 * gcc clang: Ip4_of took more than 8 values: see Ip4_make
 * g++-c++17 g++-c++20 clang++-c++17 clang++-c++20: Ip4_of took more than 8 values: see Ip4_make
 * tcc: 'slot_this_is_gone_' undeclared
 */
#include "protocols.h"

void f(Ip4 *ip);
void f(Ip4 *ip)
{
	*ip = Ip4_of(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13); /* here */
}
