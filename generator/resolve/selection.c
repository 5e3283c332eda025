/* SPDX-License-Identifier: MIT */
/*
 * A class needs its bases, the classes that its slots embed, own or refer to,
 * their enums and the names of types. All that are needed are found from those
 * that are named; then the lists of the root schema are made shorter, and so
 * are those of children, which have what a tag may say and what pools hold.
 *
 * The layout is made before, of all classes: a class lends its spare bits where
 * it has children, and so is laid out as it would be with all of them.
 */
#include "resolve/selection.h"

#include <string.h>

#include "message/suggest.h"

struct selection {
	struct run *run;
	struct model *model;
	struct class **waiting; /* needed, and not looked through yet */
	size_t count;
};

/*---- what is needed -------------------------------------------------------*/

static void
leave_all_out(struct model *model)
{
	size_t i, j;

	for (i = 0; i < model->schema_count; i++) {
		struct schema *schema = model->schemas[i];

		for (j = 0; j < schema->class_count; j++)
			schema->classes[j]->left_out = true;
		for (j = 0; j < schema->enum_count; j++)
			schema->enums[j]->left_out = true;
		for (j = 0; j < schema->type_count; j++)
			schema->types[j]->left_out = true;
	}
}

static void
selection_start(
	struct selection *selection, struct run *run, struct model *model)
{
	size_t count = 0, i;

	for (i = 0; i < model->schema_count; i++)
		count += model->schemas[i]->class_count;
	*selection = (struct selection){
		run, model, ARENA_ARRAY(&run->arena, struct class *, count), 0};
	leave_all_out(model);
}

static void
need_class(struct selection *selection, struct class *class)
{
	if (!class || !class->left_out)
		return;
	class->left_out = false;
	selection->waiting[selection->count++] = class;
}

/* A name of types: may stand for another, and for itself in its own value. */
static const struct value_type *
need_type(const struct selection *selection, const struct type *type)
{
	const struct named *named;

	if (!type || !type->left_out)
		return NULL;
	named = map_get(&selection->model->names, type->name.text);
	named->type->left_out = false;
	return type->value_type;
}

static void
need_value(struct selection *selection, const struct value_type *type)
{
	for (; type; type = need_type(selection, type->alias)) {
		if (type->enumeration)
			type->enumeration->left_out = false;
		need_class(selection, type->class);
	}
}

static void
need_what_it_needs(struct selection *selection, const struct class *class)
{
	size_t i;

	for (i = 0; i < class->parent_count; i++)
		need_class(selection, class->parents[i]);
	for (i = 0; i < class->mixin_count; i++)
		need_class(selection, class->mixins[i]);
	for (i = 0; i < class->slot_count; i++) {
		need_value(selection, &class->slots[i]->type);
		need_class(selection, class->slots[i]->narrowed);
	}
}

static void
find_needed(struct selection *selection)
{
	while (selection->count)
		need_what_it_needs(
			selection, selection->waiting[--selection->count]);
}

/*---- what is left ---------------------------------------------------------*/

static size_t
keep_classes(struct class **classes, size_t count)
{
	size_t kept = 0, i;

	for (i = 0; i < count; i++)
		if (!classes[i]->left_out)
			classes[kept++] = classes[i];
	return kept;
}

static void
keep_of_schema(struct schema *schema)
{
	size_t kept = 0, i;

	for (i = 0; i < schema->enum_count; i++)
		if (!schema->enums[i]->left_out)
			schema->enums[kept++] = schema->enums[i];
	schema->enum_count = kept;
	for (kept = i = 0; i < schema->type_count; i++)
		if (!schema->types[i]->left_out)
			schema->types[kept++] = schema->types[i];
	schema->type_count = kept;
	keep_classes(schema->ordered, schema->class_count);
	schema->class_count = keep_classes(
		schema->classes, schema->class_count);
}

static bool *
left_out(const struct named *named)
{
	switch (named->kind) {
	case NAMED_CLASS:
		return &named->class->left_out;
	case NAMED_ENUM:
		return &named->enumeration->left_out;
	case NAMED_TYPE:
		break;
	}
	return &named->type->left_out;
}

static void
keep_names(struct arena *arena, struct model *model)
{
	struct map names = model->names;
	size_t i;

	map_init(&model->names);
	for (i = 0; i < names.count; i++) {
		struct named *named = names.entries[i].value;

		map_put(*left_out(named) ? &model->names_left_out
					 : &model->names,
			arena, names.entries[i].key, named);
	}
}

static void
keep_needed(struct selection *selection)
{
	struct model *model = selection->model;
	size_t i, j;

	for (i = 0; i < model->schema_count; i++) {
		const struct schema *schema = model->schemas[i];

		for (j = 0; j < schema->class_count; j++)
			schema->classes[j]->child_count = keep_classes(
				schema->classes[j]->children,
				schema->classes[j]->child_count);
	}
	keep_of_schema(model->root);
	keep_names(&selection->run->arena, model);
}

/*---- the classes that are named -------------------------------------------*/

static bool
need_named(struct selection *selection, struct slice word)
{
	const struct schema *root = selection->model->root;
	const struct named *named = map_get(&selection->model->names, word);
	struct suggestion suggestion;
	size_t i;

	if (named && named->kind == NAMED_CLASS && named->schema == root) {
		need_class(selection, named->class);
		return true;
	}
	suggest_start(&suggestion, word);
	for (i = 0; i < root->class_count; i++)
		suggest_offer(&suggestion, root->classes[i]->name.text);
	diag_fault(selection->run,
		"'--only' names '%.*s', which is no class of '%.*s'%s",
		SLICE_ARGS(word), SLICE_ARGS(root->text->file_name),
		suggest_text(selection->run, &suggestion));
	return false;
}

bool
selection_keep(struct run *run, struct model *model, const char *const *words,
	size_t count)
{
	struct selection selection;
	bool good = true;
	size_t i;

	selection_start(&selection, run, model);
	for (i = 0; i < count; i++) {
		const char *word = words[i];
		size_t length;

		for (;; word += length + 1) {
			length = strcspn(word, ",");
			good &= need_named(
				&selection, (struct slice){word, length});
			if (!word[length])
				break;
		}
	}
	if (!good)
		return false;
	find_needed(&selection);
	keep_needed(&selection);
	return true;
}

/*---- an older model -------------------------------------------------------*/

static void
need_namesake(struct selection *selection, const struct named *named)
{
	const struct named *old = map_get(
		&selection->model->names, named->name.text);

	if (!old)
		return;
	if (old->kind == NAMED_CLASS)
		need_class(selection, old->class);
	else
		*left_out(old) = false;
}

void
selection_keep_alike(
	struct run *run, struct model *old, const struct model *new)
{
	struct selection selection;
	size_t i;

	selection_start(&selection, run, old);
	for (i = 0; i < new->names.count; i++)
		need_namesake(&selection, new->names.entries[i].value);
	find_needed(&selection);
	/* What the newer has, and left out, is not asked about. */
	for (i = 0; i < old->names.count; i++)
		if (map_get(&new->names_left_out, old->names.entries[i].key))
			*left_out(old->names.entries[i].value) = true;
	keep_needed(&selection);
}
