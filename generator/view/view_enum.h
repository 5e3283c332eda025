/* SPDX-License-Identifier: MIT */
/*
 * The entries of a header's enums and types.
 */
#ifndef VIEW_ENUM_H
#define VIEW_ENUM_H

#include "view/view_build.h"

void
view_set_enums(struct builder *builder);

void
view_set_types(struct builder *builder);

#endif
