/* SPDX-License-Identifier: MIT */
/* Pieces of a path, as texts: nothing is looked up. */
#ifndef PATH_H
#define PATH_H

#include "base/text.h"

/* "lib/market.yaml" → "lib/"; "" where there is none. */
struct slice
path_directory(struct slice path);

/* "lib/market.yaml" → "market.yaml" */
struct slice
path_file(struct slice path);

/* "lib/market.yaml" → "market"; ".yaml" is a name, not a suffix. */
struct slice
path_stem(struct slice path);

#endif
