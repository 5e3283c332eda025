/* SPDX-License-Identifier: MIT */
/* What there was for each class says what there is now, if asked.
 * gcc: 'Card_pool_count' is unavailable: it is pool.all.count
 * clang: 'Card_pool_count' is unavailable: it is pool.all.count
 * g++: is unavailable: it is pool.all.count
 * clang++: 'Card_pool_count' is unavailable: it is pool.all.count
 * flags: -DSLOTGEN_OLD_NAMES
 */
#include "pools.h"

void f(Card_pool *pool);
void f(Card_pool *pool)
{
	Card_pool_count(pool); /* here */
}
