/* SPDX-License-Identifier: MIT */
/* Files of objects, which no macro has brought.
 * gcc clang g++ clang++ tcc: SLOTGEN_FILES_is_not_defined
 */
#include "pools.h"

int f(const Card_pool *pool);
int f(const Card_pool *pool)
{
	return slot_pool_save(&pool->all, "cards", NULL); /* here */
}
