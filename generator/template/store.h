/* SPDX-License-Identifier: MIT */
/*
 * Where templates come from: those embedded in the program, each replaced by
 * the file of its name in the directory of --templates, where there is one.
 * Partials that only the directory has are found too.
 */
#ifndef STORE_H
#define STORE_H

#include "base/map.h"
#include "template/template.h"

struct store {
	struct run *run;
	const char *directory;     /* NULL: only what is embedded */
	struct map sources;        /* by file name; what was found once stays */
	const struct map *renamed; /* words of C in templates that are to be
				      called otherwise; NULL: none */
	struct map altered;        /* templates, by name, where there are some
				    */
};

void
store_init(struct store *store, struct run *run, const char *directory);

/* What template_load asks. */
struct template_store
store_templates(struct store *store);

/* The same for templates of C: these words are called otherwise in them. */
struct template_store
store_c_templates(struct store *store, const struct map *renamed);

/* A file by its whole name, "slotgen.h". NULL where there is none; one that
 * cannot be read is a fault of the run. */
const struct source *
store_file(struct store *store, struct slice name);

#endif
