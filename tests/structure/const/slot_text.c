/* SPDX-License-Identifier: MIT */
/* What a file says of a slot is not written by who resolves it.
 * gcc: assignment of member 'description' in read-only object
 * clang: cannot assign to non-static data member 'text' with const-qualified type 'const struct slot_text *'
 * flags: -I ../generator
 */
#include "resolve/model.h"

void f(struct slot *slot);
void f(struct slot *slot)
{
	slot->text->description = slot->description; /* here */
}
