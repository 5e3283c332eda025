/* SPDX-License-Identifier: MIT */
/*
 * A mapping is read pair by pair: the key is found in the table of its place,
 * which says what field it sets, or it is a section, which the caller reads.
 */
#include "load/loader.h"

#include <assert.h>

#include "load/field_read.h"

static const struct section *
section_of(const struct section *sections, const struct key *key)
{
	while (sections->load && sections->section != key->section)
		sections++;
	assert(sections->load);
	return sections;
}

static bool
key_load(struct loader *loader, const struct key *key, void *object,
	const struct node *value, const struct section *sections)
{
	if (key->form != KEY_FORM_SECTION)
		return field_read(loader->run, key, object, value);
	return section_of(sections, key)->load(loader, key, object, value);
}

bool
keys_load(struct loader *loader, enum key_owner owner, void *object,
	const struct node *mapping, const struct section *sections)
{
	bool good = true;
	size_t i;

	for (i = 0; i < mapping->count; i++) {
		const struct key *key = key_read(
			loader->run, owner, mapping->items[2 * i]);

		good = key &&
			key_load(loader, key, object, mapping->items[2 * i + 1],
				sections) &&
			good;
	}
	return good;
}

bool
is_mapping(
	struct loader *loader, const struct key *key, const struct node *value)
{
	if (value->kind == NODE_MAPPING)
		return true;
	if (!node_is_null(value))
		report_form(loader->run, key, value);
	return false;
}

/* Class, enum and type share one name space. False where the name cannot be
 * used a second time. */
static bool
name_enter(struct loader *loader, struct word *name)
{
	struct word *first = map_put(
		&loader->names, &loader->run->arena, name->text, name);
	struct message *message;

	if (!first)
		return true;
	message = diag_error(loader->run, CODE_DUPLICATE, name->place,
		"'%.*s' is defined twice; classes, enums and types share one "
		"name space",
		SLICE_ARGS(name->text));
	diag_note(loader->run, message, first->place,
		"'%.*s' is first defined here", SLICE_ARGS(first->text));
	return false;
}

bool
definition_name(struct loader *loader, const struct node *node,
	enum name_use use, struct word *name, bool *bad)
{
	*name = node_word(node);
	if (!name_check(loader->run, node, use, loader->prefixed)) {
		*bad = true;
		if (!node_is_word(node))
			return false;
	}
	return name_enter(loader, name);
}

bool
too_many(struct run *run, const struct word *owner, const struct node *node,
	const char *what, size_t most)
{
	size_t step = node->kind == NODE_MAPPING ? 2 : 1;

	if (node->count <= most)
		return false;
	diag_error(run, CODE_LIMIT, node->items[step * most]->place,
		"'%.*s' has more than %zu %s", SLICE_ARGS(owner->text), most,
		what);
	return true;
}
