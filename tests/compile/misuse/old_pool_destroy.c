/* SPDX-License-Identifier: MIT */
/* What there was for each class says what there is now, if asked.
 * gcc: 'Card_pool_destroy' is unavailable: it is slot_pool_destroy(&pool.all)
 * clang: 'Card_pool_destroy' is unavailable: it is slot_pool_destroy(&pool.all)
 * g++: is unavailable: it is slot_pool_destroy(&pool.all)
 * clang++: 'Card_pool_destroy' is unavailable: it is slot_pool_destroy(&pool.all)
 * flags: -DSLOTGEN_OLD_NAMES
 */
#include "pools.h"

void f(Card_pool *pool);
void f(Card_pool *pool)
{
	Card_pool_destroy(pool); /* here */
}
