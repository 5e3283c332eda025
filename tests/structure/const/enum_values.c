/* SPDX-License-Identifier: MIT */
/* Numbers of values are kept beside what the file says.
 * gcc: assignment of member 'integer' in read-only object
 * clang: cannot assign to non-static data member 'text' with const-qualified type 'const struct enum_text *'
 * flags: -I ../generator
 */
#include "resolve/model.h"

void f(struct enumeration *enumeration);
void f(struct enumeration *enumeration)
{
	enumeration->text->values[0].given.integer = enumeration->lowest; /* here */
}
