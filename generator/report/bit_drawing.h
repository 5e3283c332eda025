/* SPDX-License-Identifier: MIT */
/*
 * The bits of a declared or packed class, byte by byte, as pictures of network
 * protocols have them.
 */
#ifndef BIT_DRAWING_H
#define BIT_DRAWING_H

#include "report/survey.h"

/* Draws, behind the last of the parts that follow each other with bits, all of
 * them; behind others nothing. */
void
draw_bits_behind(const struct survey *survey, size_t part, struct buffer *out);

#endif
