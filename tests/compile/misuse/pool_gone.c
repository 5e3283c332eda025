/* SPDX-License-Identifier: MIT */
/* What there was for each class is slot_pool_clear(&pool->all).
 * gcc: implicit declaration of function 'Card_pool_clear'
 * clang: implicit declaration of function 'Card_pool_clear'
 * g++: 'Card_pool_clear' was not declared in this scope
 * clang++: use of undeclared identifier 'Card_pool_clear'
 */
#include "pools.h"

void f(Card_pool *pool);
void f(Card_pool *pool)
{
	Card_pool_clear(pool); /* here */
}
