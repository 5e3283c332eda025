/* SPDX-License-Identifier: MIT */
/* No element of a list without twins is written past its setter.
 * gcc: implicit declaration of function 'Basket_at_marks'
 * clang: implicit declaration of function 'Basket_at_marks'
 * g++: 'Basket_at_marks' was not declared in this scope
 * clang++: use of undeclared identifier 'Basket_at_marks'
 * tcc-link: undefined symbol 'Basket_at_marks'
 */
#include "counts.h"

void f(Basket *b);
void f(Basket *b)
{
	(void)Basket_at_marks(b, 0); /* here */
}
