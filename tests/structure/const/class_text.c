/* SPDX-License-Identifier: MIT */
/* A class is bad in what is made of it, not in what the file says.
 * gcc: assignment of member 'bad' in read-only object
 * clang: cannot assign to non-static data member 'text' with const-qualified type 'const struct class_text *'
 * flags: -I ../generator
 */
#include "resolve/model.h"

void f(struct class *class);
void f(struct class *class)
{
	class->text->bad = true; /* here */
}
