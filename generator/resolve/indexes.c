/* SPDX-License-Identifier: MIT */
/*
 * A class whose references are indexes makes one of each class of its file that
 * it refers to; what it refers to elsewhere must have said so itself, since
 * that file's header does not know of this one. So all are marked before any
 * check.
 */
#include "resolve/indexes.h"

#include "resolve/slot.h"

static void
mark_indexes(struct class *class)
{
	size_t i;

	class->has_index |= class->refs_are_indexes;
	for (i = 0; i < class->slot_count; i++) {
		struct class *target = slot_class(class->slots[i]);

		if (slot_is_index(class, class->slots[i]) &&
			target->schema == class->schema)
			target->has_index = true;
	}
}

static bool
has_pool(const struct class *class)
{
	bool is_value = class->is_value;

	while ((class = class->parent))
		is_value |= class->is_value;
	return !is_value;
}

static void
check_index(const struct resolver *resolver, const struct slot *slot)
{
	const struct class *target = slot_class(slot);
	struct slice name = target->name.text;
	struct message *message;

	if (target->bad || (target->has_index && has_pool(target)))
		return;
	message = has_pool(target)
		? diag_error(resolver->run, CODE_BAD_TYPE,
			  slot->text->declaration.type.place,
			  "'%.*s' is kept by index here and by pointer in its own file: "
			  "it needs 'refs: index32' too",
			  SLICE_ARGS(name))
		: diag_error(resolver->run, CODE_BAD_TYPE,
			  slot->text->declaration.type.place,
			  "'%.*s' is always embedded, so it is in no pool and has no index",
			  SLICE_ARGS(name));
	diag_note(resolver->run, message, target->name.place,
		"'%.*s' is defined here", SLICE_ARGS(name));
}

/* What the parent keeps as a pointer stays one. */
static void
check_inherited(const struct resolver *resolver, const struct class *class)
{
	const struct class *parent = class->parent;
	struct message *message;
	size_t i;

	if (!class->text->index32.given || !parent || parent->refs_are_indexes)
		return;
	for (i = 0; i < class->inherited_count; i++) {
		if (!slot_is_index(class, class->slots[i]))
			continue;
		message = diag_error(resolver->run, CODE_LAYOUT,
			class->text->index32.place,
			"'%.*s' inherits '%.*s', which is a pointer and stays one: "
			"'refs: index32' belongs on '%.*s'",
			SLICE_ARGS(class->name.text),
			SLICE_ARGS(class->slots[i]->name.text),
			SLICE_ARGS(parent->name.text));
		diag_note(resolver->run, message, class->slots[i]->place,
			"'%.*s' is defined here",
			SLICE_ARGS(class->slots[i]->name.text));
		return;
	}
}

static void
check_indexes(const struct resolver *resolver, const struct class *class)
{
	size_t i;

	check_inherited(resolver, class);
	for (i = class->inherited_count; i < class->slot_count; i++)
		if (slot_is_index(class, class->slots[i]))
			check_index(resolver, class->slots[i]);
}

void
indexes_resolve(const struct resolver *resolver)
{
	const struct model *model = resolver->model;
	size_t i, j;

	for (i = 0; i < model->schema_count; i++)
		for (j = 0; j < model->schemas[i]->class_count; j++)
			if (!model->schemas[i]->classes[j]->bad)
				mark_indexes(model->schemas[i]->classes[j]);
	for (i = 0; i < model->schema_count; i++)
		for (j = 0; j < model->schemas[i]->class_count; j++)
			if (!model->schemas[i]->classes[j]->bad)
				check_indexes(resolver,
					model->schemas[i]->classes[j]);
}
