/* SPDX-License-Identifier: MIT */
/*
 * The entries of a class's C members.
 */
#ifndef VIEW_MEMBER_H
#define VIEW_MEMBER_H

#include "view/view_build.h"

void
view_make_members(struct builder *builder, const struct class *class,
	struct list *members);

#endif
