/* SPDX-License-Identifier: MIT */
/* Parameters and variables of templates, called otherwise. */
#ifndef RENAME_H
#define RENAME_H

#include "base/map.h"

/* "slot_arg_text", of "text". */
struct slice
renamed_word(struct arena *arena, struct slice word);

/* A template in which each of the words is called so: where it is one of C, not
 * in tags, comments and literals, and no member of something. */
struct slice
rename_words(struct arena *arena, struct slice text, const struct map *words);

#endif
