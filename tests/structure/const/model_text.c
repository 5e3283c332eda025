/* SPDX-License-Identifier: MIT */
/* What a model of files holds stays so.
 * gcc: assignment of member 'given' in read-only object
 * clang: cannot assign to non-static data member 'schemas' with const-qualified type 'const struct schema_text *const *'
 * flags: -I ../generator
 */
#include "resolve/model.h"

void f(const struct model_text *model);
void f(const struct model_text *model)
{
	model->schemas[0]->default_mode.given = true; /* here */
}
