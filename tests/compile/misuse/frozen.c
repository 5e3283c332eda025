/* SPDX-License-Identifier: MIT */
/* A frozen class has no setter of any kind, by token or by name.
 * gcc: implicit declaration of function 'Frozen_set_id'
 * clang: implicit declaration of function 'Frozen_set_id'
 * g++: 'Frozen_set_id' was not declared in this scope
 * clang++: use of undeclared identifier 'Frozen_set_id'
 * tcc-link: undefined symbol 'Frozen_set_id'
 */
#include "corners.h"

void f(Frozen *o);
void f(Frozen *o)
{
	slot_set(Frozen, o, id, 1); /* here */
}
