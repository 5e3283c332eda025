/* SPDX-License-Identifier: MIT */
/*
 * What a class's objects need of the run time to be read and written as JSON.
 */
#ifndef VIEW_JSON_H
#define VIEW_JSON_H

#include "view/view_build.h"

/* As a number whose bits are the parts in json_parts.h. */
struct slice
view_json_needs(struct arena *arena, const struct class *class);

#endif
