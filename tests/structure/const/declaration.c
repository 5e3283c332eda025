/* SPDX-License-Identifier: MIT */
/* Nor is a part of its declaration.
 * gcc: assignment of member 'kind' in read-only object
 * clang: cannot assign to non-static data member 'start' with const-qualified type 'const struct literal *'
 * flags: -I ../generator
 */
#include "resolve/model.h"

void f(struct slot *slot);
void f(struct slot *slot)
{
	slot->text->declaration.start->kind = LITERAL_NONE; /* here */
}
