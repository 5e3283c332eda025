/* SPDX-License-Identifier: MIT */
/*
 * --dump=STAGE: what is known after a stage, as text that stays the same from
 * run to run: one fact a line, indented below what it is a fact of. Golden
 * tests compare it; a change of layout shows there before templates blur it.
 * Templates and the view have dumps of their own.
 */
#ifndef DUMP_H
#define DUMP_H

#include "layout/placement.h"
#include "load/yaml.h"

/* Nodes, each with line:column. */
void
dump_yaml(struct run *run, const struct node *document, struct buffer *out);

/* Classes as written: what load has set. */
void
dump_schema(
	struct run *run, const struct model_text *model, struct buffer *out);

/* Names followed, slots in order, bounds and starting values. */
void
dump_resolved(struct run *run, const struct model *model, struct buffer *out);

/* C identifiers. */
void
dump_names(struct run *run, const struct model *model, struct buffer *out);

/* Offsets, sizes and bits. */
void
dump_layout(struct run *run, const struct model *model, struct buffer *out);

#endif
