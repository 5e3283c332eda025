/* SPDX-License-Identifier: MIT */
/* A reader of JSON that a program has left out: there is none to give to a class.
 * flags: -DSLOTGEN_NO_JSON
 * gcc: storage size of 'reader' isn't known
 * clang clang++: SLOTGEN_NO_JSON_leaves_it_out
 * g++: has incomplete type
 * tcc: unknown type size
 */
#include "market.h"

bool
f(Order *order);
bool
f(Order *order)
{
	slot_json_reader reader; /* here */

	return Order_from_json(order, &reader);
}
