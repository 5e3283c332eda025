/* SPDX-License-Identifier: MIT */
/*
 * The view: all that templates may say of a schema's header.
 */
#ifndef VIEW_H
#define VIEW_H

#include "view/view_plan.h"
#include "view/view_tags.h"

/* The root of a schema's header, or of one piece of it. The result and what
 * it makes live in the run's arena. */
struct view_header *
view_make(struct run *run, const struct model *model,
	const struct view_plan *plan);

#endif
