/* SPDX-License-Identifier: MIT */
/*
 * Loads templates: from their text to what can be rendered (template.h has the
 * syntax).
 */
#ifndef COMPILE_H
#define COMPILE_H

#include "template/template.h"

/* NULL where it or a partial of it has errors, which have been reported. */
struct template *
template_load(struct run *run, const struct template_store *store,
	struct slice name, const struct scope *scope);

/* The same, with what template_dump shows. */
struct template *
template_load_to_dump(struct run *run, const struct template_store *store,
	struct slice name, const struct scope *scope);

#endif
