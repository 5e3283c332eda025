/* SPDX-License-Identifier: MIT */
/* The address of what is a macro now, too.
 * gcc: 'LimitOrder_get_id' is unavailable: take the parent's address, of get_id
 * clang: 'LimitOrder_get_id' is unavailable: take the parent's address, of get_id
 * g++: is unavailable: take the parent's address, of get_id
 * clang++: 'LimitOrder_get_id' is unavailable: take the parent's address, of get_id
 * flags: -DSLOTGEN_OLD_NAMES
 */
#include "market.h"

const void *f(void);
const void *f(void)
{
	return (const void *)(uintptr_t)&LimitOrder_get_id; /* here */
}
