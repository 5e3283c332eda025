/* SPDX-License-Identifier: MIT */
/*
 * What the C++ header says of a class as a whole, where one is asked for.
 */
#ifndef VIEW_CXX_CLASS_H
#define VIEW_CXX_CLASS_H

#include "view/view_build.h"

/* Ready for a name. */
struct slice
view_cxx_constant_type(const struct literal *literal);

/* All else of the class, its slots too, has been set. */
void
view_cxx_set_class(struct builder *builder, const struct class *class,
	struct view_class *view);

#endif
