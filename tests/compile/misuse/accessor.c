/* SPDX-License-Identifier: MIT */
/* A misspelt accessor.
 * gcc: implicit declaration of function 'Order_get_prise'
 * clang: implicit declaration of function 'Order_get_prise'
 * g++: 'Order_get_prise' was not declared in this scope
 * clang++: use of undeclared identifier 'Order_get_prise'
 * tcc-link: undefined symbol 'Order_get_prise'
 */
#include "shapes.h"

double f(const Order *o);
double f(const Order *o)
{
	return Order_get_prise(o); /* here */
}
