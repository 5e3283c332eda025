/* SPDX-License-Identifier: MIT */
/* The slots that a class lists stay those of the file, in its order.
 * gcc: assignment of read-only location '*class->text->own'
 * clang: cannot assign to non-static data member 'text' with const-qualified type 'const struct class_text *'
 * flags: -I ../generator
 */
#include "resolve/model.h"

void f(struct class *class);
void f(struct class *class)
{
	class->text->own[0] = class->text->own[1]; /* here */
}
