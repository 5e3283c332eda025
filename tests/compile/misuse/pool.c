/* SPDX-License-Identifier: MIT */
/* A pool of one family has no objects of another.
 * gcc: passing argument 1 of 'Card_free' from incompatible pointer type
 * clang: incompatible pointer types passing
 * g++: cannot convert 'Fix_pool*' to 'Card_pool*'
 * clang++: no matching function for call to 'Card_free'
 * flags: -Werror
 */
#include "pools.h"

void f(Fix_pool *pool, Card *card);
void f(Fix_pool *pool, Card *card)
{
	Card_free(pool, card); /* here */
}
