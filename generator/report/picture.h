/* SPDX-License-Identifier: MIT */
/*
 * The page of pictures that the templates of --report=svg, html and dot print.
 */
#ifndef PICTURE_H
#define PICTURE_H

#include "layout/target.h"
#include "resolve/model.h"
#include "report/picture_tags.h"

/* In the run's arena. is_stacked: for svg, where each picture has its place
 * below the one before. */
const struct picture_page *
picture_page_make(struct run *run, const struct model *model,
	const struct target *target, bool is_stacked);

#endif
