/* SPDX-License-Identifier: MIT */
/* How two texts differ, as a unified diff. */
#ifndef DIFF_H
#define DIFF_H

#include "base/text.h"

/* Appends a diff of the file at path with what is generated for it: three
 * lines around each change. */
void
diff_add(struct buffer *out, const char *path, struct slice before,
	struct slice after);

#endif
