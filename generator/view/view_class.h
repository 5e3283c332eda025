/* SPDX-License-Identifier: MIT */
/*
 * The entries of one class, in the arena: made when a template asks for it.
 */
#ifndef VIEW_CLASS_H
#define VIEW_CLASS_H

#include "view/view_build.h"

/* row: its number among the header's own. */
const struct view_class *
view_make_class(struct builder *builder, const struct class *class);

/* The same class for the functions that stand beside the tables, … */
const struct view_class *
view_make_functions(struct builder *builder, const struct class *class);

/* … and for the assertions. */
const struct view_check *
view_make_check(struct builder *builder, const struct class *class);

#endif
