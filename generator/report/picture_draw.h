/* SPDX-License-Identifier: MIT */
/*
 * Pictures of a class's bytes: as it is laid out and in declared order, side
 * by side.
 */
#ifndef PICTURE_DRAW_H
#define PICTURE_DRAW_H

#include "report/picture_tags.h"
#include "report/survey.h"

/* Sets the rectangles, marks and boundaries, the size of the picture and the
 * places of the legend, whose lines are there. */
void
draw_class(struct arena *arena, const struct survey *survey,
	struct picture_class *picture, struct picture_origin *legend);

#endif
