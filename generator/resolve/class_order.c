/* SPDX-License-Identifier: MIT */
/*
 * C needs a parent, and the class of an embedded object, complete before the
 * class that has it: a depth-first walk over these finds the order, and where
 * it comes back to a class under way, objects that hold each other by value
 * without end. Lists of objects wish for the same order, where it does not go
 * round.
 */
#include "resolve/class_order.h"

#include "resolve/slot.h"

/*---- what must stand before -----------------------------------------------*/

static bool
embeds(const struct slot *slot)
{
	return slot_embeds(slot, IN_OBJECT);
}

/* T x[]: accessors of it are simplest where T is complete. */
static bool
lists_objects(const struct slot *slot)
{
	return slot->is_growable && slot_embeds(slot, IN_OBJECT_OR_LIST);
}

/* A class under way with the way on from it: its parent, then what each of
 * its own slots embeds. A list of its own, because a chain of embedded classes
 * may be as long as the schema. */
struct step {
	struct class *class;
	const struct slot *slot; /* the way taken; NULL: to the parent */
	size_t next;             /* the way to take */
};

enum mark { CLASS_IS_NEW, CLASS_IS_UNDER_WAY, CLASS_IS_DONE };

struct orderer {
	const struct resolver *resolver;
	struct schema *schema;
	bool strict; /* only what must be complete before; else also
			what lists are of, as far as it can be */
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

/* The next class that must be complete before this one, or NULL. Inherited
 * slots are the parent's way. */
static struct class *
next_class(const struct orderer *orderer, struct step *step)
{
	struct class *class = step->class;

	if (step->next == 0) {
		step->next = class->inherited_count + 1;
		step->slot = NULL;
		if (class->parent)
			return class->parent;
	}
	while (step->next <= class->slot_count) {
		step->slot = class->slots[step->next++ - 1];
		if (embeds(step->slot) ||
			(!orderer->strict && lists_objects(step->slot)))
			return step->slot->type.class;
	}
	return NULL;
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

static void
complete_class(struct orderer *orderer, struct class *class)
{
	size_t i;

	orderer->marks[class->index] = CLASS_IS_DONE;
	class->owns |= class->is_open;
	for (i = 0; i < class->slot_count; i++) {
		const struct slot *slot = class->slots[i];

		class->owns |= slot->hold == HOLD_OWN || slot->is_growable;
		if (!embeds(slot))
			continue;
		class->owns |= slot->type.class->owns;
		class->no_assignment |= slot->type.class->no_assignment;
	}
	if (class->parent)
		class->no_assignment |= class->parent->no_assignment;
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
		struct class *next = next_class(
			orderer, &orderer->steps[orderer->step_count - 1]);

		if (!next) {
			complete_class(orderer,
				orderer->steps[--orderer->step_count].class);
			continue;
		}
		switch (mark_of(orderer, next)) {
		case CLASS_IS_NEW:
			if (!next->bad)
				add_step(orderer, next);
			break;
		case CLASS_IS_UNDER_WAY:
			if (orderer->strict)
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
	bool strict, struct class **classes, size_t count, size_t *found)
{
	struct orderer orderer = {
		.resolver = resolver, .schema = schema, .strict = strict};
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

static bool
has_lists_of_objects(const struct schema *schema)
{
	size_t i, j;

	for (i = 0; i < schema->class_count; i++) {
		const struct class *class = schema->classes[i];

		for (j = class->inherited_count; j < class->slot_count; j++)
			if (lists_objects(class->slots[j]))
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

	schema->ordered = order_classes(resolver, schema, true, schema->classes,
		schema->class_count, &count);
	if (resolver->run->diag.errors > errors ||
		!has_lists_of_objects(schema))
		return;
	wished = order_classes(resolver, schema, false, schema->classes,
		schema->class_count, &count);
	schema->ordered = order_classes(
		resolver, schema, true, wished, count, &count);
}
