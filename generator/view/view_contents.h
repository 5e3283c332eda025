/* SPDX-License-Identifier: MIT */
/*
 * What the head of a header tells of it: the table of contents and the legend
 * of what a class gives.
 */
#ifndef VIEW_CONTENTS_H
#define VIEW_CONTENTS_H

#include "view/view_build.h"

void
view_set_contents(struct builder *builder);

/* What kinds of accessors there are, so that the legend names no others. */
void
view_set_legend(const struct schema *schema, struct view_header *header);

#endif
