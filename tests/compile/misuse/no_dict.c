/* SPDX-License-Identifier: MIT */
/* Attributes of open classes that a program has left out.
 * flags: -DSLOTGEN_NO_DICT
 * gcc clang g++ clang++ tcc: SLOTGEN_NO_DICT_leaves_attributes_out
 */
#include "market.h"

size_t
f(const Order *order);
size_t
f(const Order *order)
{
	return slot_dict_count(&Order_class, order); /* here */
}
