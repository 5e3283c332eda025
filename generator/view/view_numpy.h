/* SPDX-License-Identifier: MIT */
/*
 * The view of --emit=numpy: a module of Python that reads the rows of files.
 */
#ifndef VIEW_NUMPY_H
#define VIEW_NUMPY_H

#include "layout/layout.h"
#include "view/numpy_tags.h"

/* Of all classes of the schema whose objects are flat. That two names of the
 * module would be one is reported. */
const struct numpy_module *
numpy_module_make(struct run *run, const struct model *model,
	const struct target *target);

#endif
