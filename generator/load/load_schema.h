/* SPDX-License-Identifier: MIT */
/*
 * From the nodes of one file to its schema, as written: names are still
 * words, nothing is looked up in other files. All faults that one file shows
 * by itself are reported here, and what has one is marked bad.
 */
#ifndef LOAD_SCHEMA_H
#define LOAD_SCHEMA_H

#include "load/schema.h"

/* NULL only where the document is no schema that this version reads, which
 * has been reported. */
struct schema_text *
load_schema(struct run *run, const struct source *source,
	const struct node *document);

#endif
