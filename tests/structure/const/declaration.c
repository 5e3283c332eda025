/* SPDX-License-Identifier: MIT */
/* Nor is a part of its declaration.
 * gcc: assignment of member 'kind' in read-only object
 * clang: cannot assign to non-static data member 'text' with const-qualified type 'const struct slot_text *'
 * flags: -I ../generator
 */
#include "resolve/model.h"

void f(struct slot *slot);
void f(struct slot *slot)
{
	slot->text->declaration.start.kind = LITERAL_NONE; /* here */
}
