/* SPDX-License-Identifier: MIT */
/* What the loaders of classes, enums and types share. */
#ifndef LOADER_H
#define LOADER_H

#include "load/keys.h"
#include "load/name_check.h"

/* One file while it is read. */
struct loader {
	struct run *run;
	struct schema_text *schema;
	/* The schema's own lists. */
	const struct enum_text **enums;
	const struct type_text **types;
	const struct class_text **classes;
	struct map names; /* class, enum and type → its struct word */
	bool prefixed;    /* every emitted name has a prefix */
};

/* Reads what stands after a key that sets no field. object: what the mapping
 * describes. False where the value does not fit, which has been reported. */
typedef bool
section_loader(struct loader *loader, const struct key *key, void *object,
	const struct node *value);

struct section {
	enum key_section section;
	section_loader *load; /* NULL ends a list of them */
};

/* Every pair of a mapping, in the file's order. False where one is bad. */
bool
keys_load(struct loader *loader, enum key_owner owner, void *object,
	const struct node *mapping, const struct section *sections);

/* Where the value of a key must be a mapping from names; nothing at all is
 * an empty one. */
bool
is_mapping(
	struct loader *loader, const struct key *key, const struct node *value);

/* The name of a class, enum or type, which share one name space. Where it is
 * refused for what it spells it is still entered, so that nothing else misses
 * it. False where it cannot be used a second time. */
bool
definition_name(struct loader *loader, const struct node *node,
	enum name_use use, struct word *name, bool *bad);

/* Whether a list or mapping has more items than may be, which is reported. */
bool
too_many(struct run *run, const struct word *owner, const struct node *node,
	const char *what, size_t most);

#endif
