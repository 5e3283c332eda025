/* SPDX-License-Identifier: MIT */
/*
 * Prints with loaded templates, and shows what was loaded.
 */
#ifndef RENDER_H
#define RENDER_H

#include "template/template.h"

/* The tree, a line a node, for --dump=template. */
void
template_dump(const struct template *template, struct buffer *out);

/* Appends the template filled in with data, a struct of its scope. */
void
render(const struct template *template, const void *data, struct buffer *out);

#endif
