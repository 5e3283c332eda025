/* SPDX-License-Identifier: MIT */
/* JSON that a program has left out.
 * flags: -DSLOTGEN_NO_JSON
 * gcc clang g++ clang++ tcc: SLOTGEN_NO_JSON_leaves_JSON_out
 */
#include "market.h"

bool
f(const Order *order, slot_json_writer *writer);
bool
f(const Order *order, slot_json_writer *writer)
{
	return slot_json_write(writer, &Order_class, order); /* here */
}
