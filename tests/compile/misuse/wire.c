/* SPDX-License-Identifier: MIT */
/* A number of the wire, read past its accessor.
 * gcc: using type 'slot_be64'
 * clang: with an expression of incompatible type 'const slot_be64'
 * g++: cannot convert 'const slot_be64' to 'uint64_t'
 * clang++: no viable conversion from 'const slot_be64' to 'uint64_t'
 * tcc: cannot convert 'const struct slot_be64' to 'unsigned long'
 */
#include "shapes.h"

uint64_t f(const Tick *t);
uint64_t f(const Tick *t)
{
	uint64_t order = t->order; /* here */
	return order;
}
