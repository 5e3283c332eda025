/* SPDX-License-Identifier: MIT */
/*
 * From a path to a model: the schema and all that it imports, each file once
 * (by its real path), imported files first.
 */
#ifndef IMPORT_H
#define IMPORT_H

#include "load/schema.h"

struct import_path {
	const char *const *directories; /* -I, in order */
	size_t count;
	/* --import PREFIX=DIR: "PREFIX:name" is DIR/name. The first that fits.
	 */
	const char *const *prefixes;
	size_t prefix_count;
	/* Sources read before, whose messages come first. */
	unsigned first_order;
	/* The file that the root is an older form of, wherever it lies now;
	 * NULL: none. */
	const char *root_alias;
	/* --layout-default: of files that do not say 'default_layout'. */
	struct mode default_mode;
	/* --inherited: of all files, whatever they say. */
	struct inherited inherited;
};

/* NULL where the file itself cannot be read (a fault has been printed) or
 * used (an error has been reported). A missing import is the schema's error. */
const struct model_text *
model_read(struct run *run, const struct import_path *path, const char *file);

#endif
