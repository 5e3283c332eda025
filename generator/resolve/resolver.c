/* SPDX-License-Identifier: MIT */
/*
 * What every file of resolve works with: the run, the model, and the names that
 * a schema sees. Names are one map for the whole model, so that a name of a
 * file that is not imported is told from one that is nowhere; 'sees' picks out
 * of it.
 */
#include "resolve/resolver.h"

bool
resolver_refuse(const struct resolver *resolver, enum diag_code code,
	struct place place, const char *text)
{
	diag_error(resolver->run, code, place, "%s", text);
	return false;
}

const struct named *
named_find(const struct resolver *resolver, const struct schema *schema,
	struct slice name)
{
	const struct named *named = map_get(&resolver->model->names, name);

	return named && schema->text->sees[named->schema->text->index] ? named
								       : NULL;
}

bool
schema_misses_imports(
	const struct resolver *resolver, const struct schema *schema)
{
	size_t i, j;

	for (i = 0; i < resolver->model->schema_count; i++) {
		const struct schema *other = resolver->model->schemas[i];

		if (!schema->text->sees[i])
			continue;
		for (j = 0; j < other->import_count; j++)
			if (!other->imports[j])
				return true;
	}
	return false;
}

void
named_suggest(const struct resolver *resolver, const struct schema *schema,
	enum named_kind kind, struct suggestion *suggestion)
{
	const struct map *names = &resolver->model->names;
	size_t i;

	if (!suggest_may(resolver->run, names->count))
		return;
	for (i = 0; i < names->count; i++) {
		const struct named *named = names->entries[i].value;

		if (named->kind == kind &&
			schema->text->sees[named->schema->text->index])
			suggest_offer(suggestion, named->name.text);
	}
}

struct class *
class_find(const struct resolver *resolver, const struct class *class,
	const struct word *word, const char *role)
{
	const struct named *named = named_find(
		resolver, class->schema, word->text);
	struct suggestion suggestion;
	struct message *message;

	if (named && named->kind == NAMED_CLASS)
		return named->class;
	if (named) {
		message = diag_error(resolver->run, CODE_UNKNOWN_CLASS,
			word->place, "'%.*s' is not a class",
			SLICE_ARGS(word->text));
		diag_note(resolver->run, message, named->name.place,
			"it is defined here");
		return NULL;
	}
	if (schema_misses_imports(resolver, class->schema))
		return NULL;
	suggest_start(&suggestion, word->text);
	named_suggest(resolver, class->schema, NAMED_CLASS, &suggestion);
	diag_error(resolver->run, CODE_UNKNOWN_CLASS, word->place,
		"class '%.*s' has no %s '%.*s'%s", SLICE_ARGS(class->name.text),
		role, SLICE_ARGS(word->text),
		suggest_text(resolver->run, &suggestion));
	return NULL;
}
