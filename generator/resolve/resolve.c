/* SPDX-License-Identifier: MIT */
#include "resolve/resolve.h"

#include "resolve/bases.h"
#include "resolve/dataclass.h"
#include "resolve/enumeration.h"
#include "resolve/inherit_slots.h"
#include "resolve/slot.h"
#include "resolve/slot_resolve.h"
#include "resolve/type.h"
#include "resolve/text_name.h"

/*---- the one name space of classes, enums and types -----------------------*/

static void
put_name(const struct resolver *resolver, struct schema *schema,
	enum named_kind kind, struct word name, void *what)
{
	struct run *run = resolver->run;
	struct named *named = ARENA_NEW(&run->arena, struct named), *other;
	struct message *message;

	named->kind = kind;
	named->name = name;
	named->schema = schema;
	switch (kind) {
	case NAMED_CLASS:
		named->class = what;
		break;
	case NAMED_ENUM:
		named->enumeration = what;
		break;
	case NAMED_TYPE:
		named->type = what;
		break;
	}
	other = map_put(&resolver->model->names, &run->arena, name.text, named);
	/* Within one file load has reported it. */
	if (!other || other->schema == schema)
		return;
	message = diag_error(run, CODE_DUPLICATE, name.place,
		"'%.*s' is defined in two files", SLICE_ARGS(name.text));
	diag_note(run, message, other->name.place, "the other is here");
}

static void
put_names(const struct resolver *resolver, struct schema *schema)
{
	size_t i;

	for (i = 0; i < schema->class_count; i++)
		put_name(resolver, schema, NAMED_CLASS,
			schema->classes[i]->name, schema->classes[i]);
	for (i = 0; i < schema->enum_count; i++)
		put_name(resolver, schema, NAMED_ENUM, schema->enums[i]->name,
			schema->enums[i]);
	for (i = 0; i < schema->type_count; i++)
		put_name(resolver, schema, NAMED_TYPE, schema->types[i]->name,
			schema->types[i]);
}

/*---- order, and what is embedded ------------------------------------------*/

static bool
embeds(const struct slot *slot)
{
	return slot_embeds(slot, IN_OBJECT) && !slot->bad;
}

/* T x[]: accessors of it are simplest where T is complete. */
static bool
lists_objects(const struct slot *slot)
{
	return slot->is_growable && slot_embeds(slot, IN_OBJECT_OR_LIST) &&
		!slot->bad;
}

/* A class under way with the way on from it: its parent, then what each of
 * its own slots embeds. A list of its own, because a chain of embedded classes
 * may be as long as the schema. */
struct step {
	struct class *class;
	const struct slot *slot; /* the way taken; NULL: to the parent */
	size_t next;             /* the way to take */
};

struct orderer {
	const struct resolver *resolver;
	struct schema *schema;
	bool strict; /* only what must be complete before; else also
			what lists are of, as far as it can be */
	struct class **ordered;
	size_t count;
	struct step *steps;
	size_t step_count, step_capacity;
};

static void
add_step(struct orderer *orderer, struct class *class)
{
	class->visit = 1;
	orderer->steps = arena_grow(&orderer->resolver->run->arena,
		orderer->steps, orderer->step_count, &orderer->step_capacity,
		orderer->step_count + 1, sizeof *orderer->steps);
	orderer->steps[orderer->step_count++] = (struct step){class, NULL, 0};
}

/* The next class that must be complete before this one, or NULL. Inherited
 * slots are the parent's way. */
static struct class *
step_on(const struct orderer *orderer, struct step *step)
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
		slot->declaration.type.place,
		"objects hold each other by value, without end: %.*s; use a "
		"pointer",
		SLICE_ARGS(buffer_slice(&path)));
	buffer_release(&path);
}

static void
complete(struct orderer *orderer, struct class *class)
{
	size_t i;

	class->visit = 2;
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
	if (class->schema == orderer->schema)
		orderer->ordered[orderer->count++] = class;
}

/* Post-order: parents, then what is embedded, then the class itself. */
static void
order_class(struct orderer *orderer, struct class *class)
{
	if (class->visit || class->bad)
		return;
	add_step(orderer, class);
	while (orderer->step_count) {
		struct class *next = step_on(
			orderer, &orderer->steps[orderer->step_count - 1]);

		if (!next)
			complete(orderer,
				orderer->steps[--orderer->step_count].class);
		else if (next->visit == 1 && orderer->strict)
			report_embedding_cycle(orderer, next);
		else if (next->visit == 0 && !next->bad)
			add_step(orderer, next);
	}
}

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
	for (i = 0; i < count; i++)
		classes[i]->visit = 0;
	for (i = 0; i < count; i++)
		order_class(&orderer, classes[i]);
	*found = orderer.count;
	return orderer.ordered;
}

static bool
has_lists_of_objects(const struct schema *schema)
{
	size_t i, j;

	for (i = 0; i < schema->class_count; i++)
		for (j = 0; j < schema->classes[i]->own_count; j++)
			if (lists_objects(schema->classes[i]->own[j]))
				return true;
	return false;
}

/* What lists are of comes first where it can: the strict order of an order
 * that takes it for necessary, and is no order where it goes round. */
static void
order_schema(const struct resolver *resolver, struct schema *schema)
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

/*---- all of it ------------------------------------------------------------*/

/* The slots of a class after those of all that it takes slots from. */
static void
resolve_slots(const struct resolver *resolver, struct class *class)
{
	size_t i;

	if (class->visit == 3)
		return;
	class->visit = 3;
	if (class->bad)
		return;
	if (class->parent)
		resolve_slots(resolver, class->parent);
	for (i = 0; i < class->mixin_count; i++)
		resolve_slots(resolver, class->mixins[i]);
	inherit_slots(resolver, class);
}

static void
check_records(const struct resolver *resolver, const struct class *class)
{
	size_t i;

	for (i = class->inherited_count; i < class->slot_count; i++) {
		const struct slot *slot = class->slots[i];
		bool pointer = slot->hold != HOLD_VALUE || slot->is_growable ||
			slot->type.kind == KIND_STRING;

		if (class->byte_order != ORDER_NATIVE && pointer)
			diag_error(resolver->run, CODE_LAYOUT, slot->place,
				"a record of a fixed byte order holds no pointers: "
				"'%.*s' cannot be in it",
				SLICE_ARGS(slot->name.text));
		if (class->byte_order != ORDER_NATIVE &&
			slot->type.kind == KIND_OBJECT && !pointer &&
			slot->type.class->byte_order == ORDER_NATIVE)
			diag_error(resolver->run, CODE_LAYOUT, slot->place,
				"'%.*s' has no fixed byte order: give it the 'endian:' of '%.*s'",
				SLICE_ARGS(slot->type.class->name.text),
				SLICE_ARGS(class->name.text));
	}
}

/*---- references by index ---------------------------------------------------*/

static void
mark_indexes(struct class *class)
{
	size_t i;

	class->has_index |= class->refs_are_indexes;
	for (i = 0; i < class->slot_count; i++) {
		struct class *target = class->slots[i]->type.class;

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
	const struct class *target = slot->type.class;
	struct slice name = target->name.text;
	struct message *message;

	if (target->bad || (target->has_index && has_pool(target)))
		return;
	message = has_pool(target)
		? diag_error(resolver->run, CODE_BAD_TYPE,
			  slot->declaration.type.place,
			  "'%.*s' is kept by index here and by pointer in its own file: "
			  "it needs 'refs: index32' too",
			  SLICE_ARGS(name))
		: diag_error(resolver->run, CODE_BAD_TYPE,
			  slot->declaration.type.place,
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

	if (!class->index32.given || !parent || parent->refs_are_indexes)
		return;
	for (i = 0; i < class->inherited_count; i++) {
		if (!slot_is_index(class, class->slots[i]))
			continue;
		message = diag_error(resolver->run, CODE_LAYOUT,
			class->index32.place,
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

static void
resolve_indexes(const struct resolver *resolver)
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

void
resolve_model(struct run *run, struct model *model)
{
	struct resolver resolver = {run, model};
	size_t i, j;

	for (i = 0; i < model->schema_count; i++)
		put_names(&resolver, model->schemas[i]);
	for (i = 0; i < model->schema_count; i++) {
		struct schema *schema = model->schemas[i];

		for (j = 0; j < schema->enum_count; j++)
			enumeration_resolve(&resolver, schema->enums[j]);
		for (j = 0; j < schema->type_count; j++)
			type_resolve(&resolver, schema->types[j]);
		slot_check_general(&resolver, schema);
		for (j = 0; j < schema->class_count; j++)
			bases_link(&resolver, schema->classes[j]);
		for (j = 0; j < schema->class_count; j++)
			resolve_slots(&resolver, schema->classes[j]);
		order_schema(&resolver, schema);
		for (j = 0; j < schema->class_count; j++)
			if (!schema->classes[j]->bad) {
				check_records(&resolver, schema->classes[j]);
				data_check(run, schema->classes[j]);
			}
	}
	resolve_indexes(&resolver);
	for (i = 0; i < model->schema_count; i++)
		for (j = 0; j < model->schemas[i]->class_count; j++)
			external_check_union(
				run, model->schemas[i]->classes[j]);
}
