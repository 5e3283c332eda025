/* SPDX-License-Identifier: MIT */
/*
 * The C identifier of everything, and that no two of them meet: a clash is an
 * error that shows both places in the schema.
 */
#ifndef NAME_H
#define NAME_H

#include "resolve/model.h"

/* A prefix given on the command line replaces the root schema's own; empty:
 * none given. */
void
name_model(struct run *run, struct model *model, struct slice prefix);

/* What has the identifier that is the name of a class, or of an enum where that
 * is NULL, then '_' and the ending; false where nothing has. */
bool
name_find_part(struct run *run, const struct class *class,
	const struct enumeration *enumeration, struct slice ending,
	struct slice *has, struct place *place);

#endif
