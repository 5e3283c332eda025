/* SPDX-License-Identifier: MIT */
/* A class that owns something has no plain copy, nor has what embeds it.
 * gcc: implicit declaration of function 'Holder_copy'
 * clang: implicit declaration of function 'Holder_copy'
 * g++: 'Holder_copy' was not declared in this scope
 * clang++: use of undeclared identifier 'Holder_copy'
 * tcc-link: undefined symbol 'Holder_copy'
 */
#include "corners.h"

void f(Holder *to, const Holder *from);
void f(Holder *to, const Holder *from)
{
	Holder_copy(to, from); /* here */
}
