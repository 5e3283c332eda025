/* SPDX-License-Identifier: MIT */
/* The command line's prefix is not the file's.
 * gcc: assignment of member 'prefix' in read-only object
 * clang: cannot assign to non-static data member 'text' with const-qualified type 'const struct schema_text *'
 * flags: -I ../generator
 */
#include "resolve/model.h"

void f(struct model *model);
void f(struct model *model)
{
	model->root->text->prefix = model->root->prefix; /* here */
}
