/* SPDX-License-Identifier: MIT */
/*
 * C needs a parent, and the class of an embedded object, complete before the
 * class that has it: a depth-first walk over these finds the order, and where
 * it comes back to a class under way, objects that hold each other by value
 * without end. Lists of objects wish for the same order, where it does not go
 * round.
 */
#include "resolve/class_order.h"

/*---- what must stand before -----------------------------------------------*/

struct class *
class_next_needed(const struct class *class, enum embedding where, size_t *way,
	const struct slot **by)
{
	*by = NULL;
	if (*way == 0) {
		*way = class->inherited_count + 1;
		if (class->parent)
			return class->parent;
	}
	while (*way <= class->slot_count) {
		const struct slot *slot = class->slots[(*way)++ - 1];

		if (!slot_embeds(slot, where))
			continue;
		*by = slot;
		return slot->type.class;
	}
	return NULL;
}

/* A class under way with the way on from it: its parent, then what each of
 * its own slots embeds. A list of its own, because a chain of embedded classes
 * may be as long as the schema. */
struct step {
	struct class *class;
	const struct slot *slot; /* the way taken; NULL: to the parent */
	size_t way;              /* as class_next_needed counts */
};

enum mark { CLASS_IS_NEW, CLASS_IS_UNDER_WAY, CLASS_IS_DONE };

struct orderer {
	const struct resolver *resolver;
	struct schema *schema;
	enum embedding where; /* IN_OBJECT: what must be complete before; else
				 also what lists are of, as far as it can be */
	struct class **ordered;
	size_t count;
	enum mark *marks; /* by class->index */
	struct step *steps;
	size_t step_count, step_capacity;
};

/* Classes of imported files are done: their files come first. */
static enum mark
mark_of(const struct orderer *orderer, const struct class *class)
{
	return class->schema == orderer->schema ? orderer->marks[class->index]
						: CLASS_IS_DONE;
}

static void
add_step(struct orderer *orderer, struct class *class)
{
	orderer->marks[class->index] = CLASS_IS_UNDER_WAY;
	orderer->steps = arena_grow(&orderer->resolver->run->arena,
		orderer->steps, orderer->step_count, &orderer->step_capacity,
		orderer->step_count + 1, sizeof *orderer->steps);
	orderer->steps[orderer->step_count++] = (struct step){class, NULL, 0};
}

/* "Pair holds Vec3 holds Pair": by value, so none of them has a size. */
static void
report_embedding_cycle(const struct orderer *orderer, const struct class *again)
{
	const struct step *last = &orderer->steps[orderer->step_count - 1];
	const struct slot *slot = last->slot;
	struct buffer path = {0};
	size_t i = orderer->step_count;

	while (orderer->steps[--i].class != again)
		;
	for (; i < orderer->step_count; i++) {
		const struct step *step = &orderer->steps[i];

		slot = step->slot ? step->slot : slot;
		buffer_format(&path, "%.*s %s ",
			SLICE_ARGS(step->class->name.text),
			step->slot ? "holds" : "is_a");
	}
	buffer_add_slice(&path, again->name.text);
	diag_error(orderer->resolver->run, CODE_CYCLE,
		slot->text->declaration.type.place,
		"objects hold each other by value, without end: %.*s; use a "
		"pointer",
		SLICE_ARGS(buffer_slice(&path)));
	buffer_release(&path);
}

/* Whether what a slot has is all in the object, or the index of another. */
static bool
slot_is_flat(const struct class *class, const struct slot *slot)
{
	if (slot->is_growable || slot->type.kind == KIND_STRING ||
		slot->type.kind == KIND_BYTES || slot->type.kind == KIND_VOID)
		return false;
	return slot->hold == HOLD_VALUE || slot_is_index(class, slot);
}

static void
complete_class(struct orderer *orderer, struct class *class)
{
	size_t i;

	orderer->marks[class->index] = CLASS_IS_DONE;
	class->owns |= class->is_open;
	class->is_flat = !class->is_open;
	for (i = 0; i < class->slot_count; i++) {
		const struct slot *slot = class->slots[i];

		class->owns |= slot->hold == HOLD_OWN || slot->is_growable;
		class->is_flat &= slot_is_flat(class, slot);
		if (!slot_embeds(slot, IN_OBJECT))
			continue;
		class->owns |= slot->type.class->owns;
		class->is_flat &= slot->type.class->is_flat;
		class->no_assignment |= slot->type.class->no_assignment;
	}
	class->is_empty = !class->slot_count && !class->is_open;
	if (class_base(class))
		class->no_assignment |= class->parent->no_assignment;
	class->no_assignment |= class->owns ||
		(class->is_empty && !class->is_final);
	orderer->ordered[orderer->count++] = class;
}

/* Post-order: parents, then what is embedded, then the class itself. */
static void
order_class(struct orderer *orderer, struct class *class)
{
	if (class->bad || mark_of(orderer, class) != CLASS_IS_NEW)
		return;
	add_step(orderer, class);
	while (orderer->step_count) {
		struct step *step = &orderer->steps[orderer->step_count - 1];
		struct class *next = class_next_needed(
			step->class, orderer->where, &step->way, &step->slot);

		if (!next) {
			orderer->step_count--;
			complete_class(orderer, step->class);
			continue;
		}
		switch (mark_of(orderer, next)) {
		case CLASS_IS_NEW:
			if (!next->bad)
				add_step(orderer, next);
			break;
		case CLASS_IS_UNDER_WAY:
			if (orderer->where == IN_OBJECT)
				report_embedding_cycle(orderer, next);
			break;
		case CLASS_IS_DONE:
			break;
		}
	}
}

/*---- a schema -------------------------------------------------------------*/

/* Orders the classes in the order given. */
static struct class **
order_classes(const struct resolver *resolver, struct schema *schema,
	enum embedding where, struct class **classes, size_t count,
	size_t *found)
{
	struct orderer orderer = {
		.resolver = resolver, .schema = schema, .where = where};
	size_t i;

	orderer.ordered = ARENA_ARRAY(
		&resolver->run->arena, struct class *, schema->class_count);
	orderer.marks = ARENA_ARRAY(
		&resolver->run->arena, enum mark, schema->class_count);
	for (i = 0; i < count; i++)
		order_class(&orderer, classes[i]);
	*found = orderer.count;
	return orderer.ordered;
}

/* T x[]: accessors of it are simplest where T is complete. */
static bool
has_lists_of_objects(const struct schema *schema)
{
	size_t i, j;

	for (i = 0; i < schema->class_count; i++) {
		const struct class *class = schema->classes[i];

		for (j = class->inherited_count; j < class->slot_count; j++)
			if (slot_embeds(class->slots[j], IN_OBJECT_OR_LIST) &&
				class->slots[j]->is_growable)
				return true;
	}
	return false;
}

/* What lists are of comes first where it can: the strict order of an order
 * that takes it for necessary, and is no order where it goes round. */
void
class_order_schema(const struct resolver *resolver, struct schema *schema)
{
	size_t errors = resolver->run->diag.errors, count;
	struct class **wished;

	schema->ordered = order_classes(resolver, schema, IN_OBJECT,
		schema->classes, schema->class_count, &count);
	if (resolver->run->diag.errors > errors ||
		!has_lists_of_objects(schema))
		return;
	wished = order_classes(resolver, schema, IN_OBJECT_OR_LIST,
		schema->classes, schema->class_count, &count);
	schema->ordered = order_classes(
		resolver, schema, IN_OBJECT, wished, count, &count);
}
