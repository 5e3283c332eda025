/* SPDX-License-Identifier: MIT */
/*
 * What every file of resolve works with, and names of classes, enums and types.
 */
#ifndef RESOLVER_H
#define RESOLVER_H

#include "resolve/model.h"
#include "message/suggest.h"

struct resolver {
	struct run *run;
	struct model *model;
	/* Whose constants words may name; one without a text is a schema's
	 * alone. */
	const struct class *scope;
};

/* Reports an error; false, for the caller to return. */
bool
resolver_refuse(const struct resolver *resolver, enum diag_code code,
	struct place place, const char *text);

/* A class, enum or type that this schema sees, or NULL. */
const struct named *
named_find(const struct resolver *resolver, const struct schema *schema,
	struct slice name);

/* Offers every name of that kind that the schema sees. */
void
named_suggest(const struct resolver *resolver, const struct schema *schema,
	enum named_kind kind, struct suggestion *suggestion);

/* The class that a class names as its parent or in another role. Reports that
 * there is none, and then is NULL. */
struct class *
class_find(const struct resolver *resolver, const struct class *class,
	const struct word *word, const char *role);

/* Whether an import of the schema, direct or not, was refused: then a name
 * that is missed may be there, and the import is the root cause. */
bool
schema_misses_imports(
	const struct resolver *resolver, const struct schema *schema);

#endif
