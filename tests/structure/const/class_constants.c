/* SPDX-License-Identifier: MIT */
/* Identifiers of constants are kept beside what the file says.
 * gcc: assignment of member 'name' in read-only object
 * clang: cannot assign to non-static data member 'text' with const-qualified type 'const struct class_text *'
 * flags: -I ../generator
 */
#include "resolve/model.h"

void f(struct class *class);
void f(struct class *class)
{
	class->text->constants[0].name = class->name; /* here */
}
