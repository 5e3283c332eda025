/* SPDX-License-Identifier: MIT */
/* What cannot be passed by value is not made by position.
 * gcc clang: AroundAligned_of took a value aligned to more than 16 bytes: see AroundAligned_make
 * g++-c++17 g++-c++20 clang++-c++17 clang++-c++20: AroundAligned_of took a value aligned to more than 16 bytes: see AroundAligned_make
 * tcc: 'slot_this_is_gone_' undeclared
 */
#include "corners.h"

void f(AroundAligned *around, const Aligned *inner);
void f(AroundAligned *around, const Aligned *inner)
{
	*around = AroundAligned_of(1, *inner); /* here */
}
