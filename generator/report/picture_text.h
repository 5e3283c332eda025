/* SPDX-License-Identifier: MIT */
/*
 * What a picture says: escaped for where it stands, and in words for each part
 * of a survey.
 */
#ifndef PICTURE_TEXT_H
#define PICTURE_TEXT_H

#include "report/survey.h"

/* Text between tags and in attributes; what XML cannot hold is U+FFFD. */
struct slice
xml_text(struct arena *arena, struct slice text);

/* The inside of a quoted DOT string. */
struct slice
dot_text(struct arena *arena, struct slice text);

/* How some bytes or bits look, and what is said of them. */
struct appearance {
	struct slice style, label, title;
	bool straddles;
};

struct appearance
part_appearance(struct arena *arena, const struct survey *survey,
	const struct part *part);

struct appearance
share_appearance(struct arena *arena, const struct survey *survey,
	const struct part *part, const struct share *share);

/* o0 … o7 */
struct slice
origin_style(unsigned origin);

#endif
