/* SPDX-License-Identifier: MIT */
/*
 * From the text of a pattern to its tree: ECMA-262's syntax with the flag u
 * (Patterns, section 22.2.1), a literal { } ] where nothing else can be meant,
 * [\w-.], (?P<name>...), and (?i) at the front.
 */
#ifndef PARSER_H
#define PARSER_H

#include "pattern/tree.h"

/* A repeat counts so far. */
#define PATTERN_REPEAT_MOST 1000
/* Groups stand in each other so deep. */
#define PATTERN_DEPTH_MOST 200

/* NULL: the fault, whose words are made in their own arena, says why. */
struct tree *
pattern_parse(struct arena *arena, struct slice text, struct arena *fault_arena,
	struct pattern_fault *fault);

#endif
