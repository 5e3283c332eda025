/* SPDX-License-Identifier: MIT */
/* Arrow's columns, which no macro has brought.
 * gcc clang g++ clang++ tcc: SLOTGEN_ARROW_is_not_defined
 */
#include "pools.h"

int f(const Card_pool *pool);
int f(const Card_pool *pool)
{
	return slot_pool_to_arrow(&pool->all, NULL, NULL); /* here */
}
