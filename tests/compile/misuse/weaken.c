/* SPDX-License-Identifier: MIT */
/* A class without weakref: true has nothing for weak references.
 * gcc: unknown type name 'Card_weak'
 * clang: unknown type name 'Card_weak'
 * g++: 'Card_weak' does not name a type
 * clang++: unknown type name 'Card_weak'
 * tcc: ';' expected (got "f")
 */
#include "pools.h"

Card_weak f(const Card_pool *pool, const Card *card); /* here */
