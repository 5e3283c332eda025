/* SPDX-License-Identifier: MIT */
/*
 * C++ has a class for each of C's, in a namespace that is called as the schema
 * is; what it adds to the entries that C's header is made of is names with
 * their namespaces, types of C++ and the arguments that objects are made with.
 * A name that C++ keeps, or that a class has for something else, gets a '_'
 * behind it. Without a C++ header nothing here is made.
 */
#include "view/view_cxx.h"

#include "resolve/slot.h"
#include "resolve/taken.h"
#include "view/c_text.h"

/*---- names ----------------------------------------------------------------*/

static struct slice
underscored(struct arena *arena, struct slice name)
{
	return TEXT_JOIN(arena, name, SLICE("_"));
}

/* Whether something of the model is called so in C. */
static bool
is_identifier(const struct model *model, struct slice word)
{
	size_t i;

	for (i = 0; i < model->names.count; i++) {
		const struct named *named = model->names.entries[i].value;
		struct slice identifier = named->kind == NAMED_CLASS
			? named->class->identifier
			: named->kind == NAMED_ENUM
			? named->enumeration->identifier
			: named->type->identifier;

		if (slice_equal(identifier, word))
			return true;
	}
	return false;
}

static struct slice
space_name(struct builder *builder, const struct schema *schema)
{
	struct slice name = schema->identifier;

	while (slice_is(name, "std") || taken_where(name) ||
		is_identifier(builder->model, name))
		name = underscored(builder->arena, name);
	return name;
}

/* "::market::Side" */
static struct slice
qualified(
	struct builder *builder, const struct schema *schema, struct slice name)
{
	return TEXT_JOIN(builder->arena, SLICE("::"),
		builder->spaces[schema->text->index], SLICE("::"), name);
}

/* What a class has besides its accessors. */
static bool
is_of_classes(struct slice name)
{
	static const char *const names[] = {"args", "build", "clear", "copy",
		"from_json", "c_type", "repr", "reset", "set", "slot",
		"to_json", "validate", "LAYOUT"};
	size_t i;

	for (i = 0; i < sizeof names / sizeof names[0]; i++)
		if (slice_is(name, names[i]))
			return true;
	return false;
}

/* Neither of the class's own nor of its accessors: a class in which something
 * has the class's name has a constructor of it. */
struct slice
view_cxx_class_name(struct arena *arena, const struct class *class)
{
	static const char *const verbs[] = {"get_", "set_", "has_", "clear_",
		"at_", "data_", "count_", "append_", "insert_", "remove_",
		"reserve_", "take_", "as_", "LEN_"};
	struct slice name = class->identifier;
	bool is_one = is_of_classes(name);
	size_t i;

	for (i = 0; i < sizeof verbs / sizeof verbs[0]; i++)
		is_one = is_one || slice_begins(name, verbs[i]);
	return is_one ? underscored(arena, name) : name;
}

struct slice
view_cxx_path(struct builder *builder, const struct class *class)
{
	return qualified(builder, class->schema,
		view_cxx_class_name(builder->arena, class));
}

/* A type of C, which the class says too. */
static bool
is_type(struct slice name)
{
	return name.length > 2 &&
		memcmp(name.bytes + name.length - 2, "_t", 2) == 0 &&
		(taken_where(name) & TAKEN_C);
}

struct slice
view_cxx_name(struct arena *arena, struct slice of, struct slice identifier)
{
	struct slice name = slice_from(identifier, of.length + 1);

	if (name.bytes[0] >= '0' && name.bytes[0] <= '9')
		name = TEXT_JOIN(arena, SLICE("_"), name);
	while ((taken_where(name) & TAKEN_WORD) || is_type(name) ||
		is_of_classes(name))
		name = underscored(arena, name);
	return name;
}

/*---- the header -----------------------------------------------------------*/

struct slice
view_cxx_header(struct arena *arena, struct slice file)
{
	struct slice ending = SLICE(".hpp");

	if (file.length > 2)
		file.length -= 2;
	return TEXT_JOIN(arena, file, ending);
}

void
view_cxx_start(struct builder *builder)
{
	const struct model *model = builder->model;
	struct view_header *header = builder->header;
	size_t i;

	builder->spaces = ARENA_ARRAY(
		builder->arena, struct slice, model->schema_count);
	for (i = 0; i < model->schema_count; i++)
		builder->spaces[model->schemas[i]->text->index] = space_name(
			builder, model->schemas[i]);
	header->cxx_file = view_cxx_header(builder->arena, header->file);
	header->space = builder->spaces[builder->schema->text->index];
	header->pools = SLICE("pools");
	while (is_identifier(model, header->pools))
		header->pools = underscored(builder->arena, header->pools);
}

/*---- slots ----------------------------------------------------------------*/

static struct slice
number_type(struct builder *builder, const struct slot *slot,
	const struct view_slot *view)
{
	const struct enumeration *enumeration = slot->type.enumeration;

	if (enumeration)
		return qualified(
			builder, enumeration->schema, enumeration->identifier);
	if (slot->type.alias)
		return TEXT_JOIN(builder->arena, SLICE("::"), view->type);
	return view->type;
}

static void
set_number(struct builder *builder, const struct slot *slot,
	const struct view_slot *view, struct view_cxx_slot *cxx)
{
	bool is_same = slice_equal(type_alone(view->argument), view->type);

	cxx->type = number_type(builder, slot, view);
	cxx->is_enum = slot->type.enumeration != NULL;
	cxx->c_type = TEXT_JOIN(builder->arena, SLICE("::"), view->type);
	cxx->direct = view->as_member && !view->array && !slot->opt;
	cxx->sets_member = cxx->direct && view->writable && !view->checked &&
		!view->ruled;
	cxx->argument = is_same || cxx->is_enum
		? TEXT_JOIN(builder->arena, cxx->type, SLICE(" "))
		: view->argument;
}

static void
set_pointer(struct builder *builder, const struct slot *slot,
	const struct view_slot *view, struct view_cxx_slot *cxx)
{
	bool is_void = slot->type.kind == KIND_VOID;
	bool is_object = view->is_pointer && !view->is_index && !is_void;

	cxx->owns = view->is_pointer && !view->borrowed;
	cxx->type = view->type;
	cxx->argument = view->argument;
	if (!is_void)
		cxx->argument = TEXT_JOIN(
			builder->arena, SLICE("::"), view->argument);
	if (is_object)
		cxx->type = TEXT_JOIN(builder->arena,
			view_cxx_path(builder, slot->type.class), SLICE(" *"));
	else if (!is_void)
		cxx->type = TEXT_JOIN(builder->arena, SLICE("::"), view->type);
}

/* In the class's struct slot, and a function's: macros take arguments too. */
static struct slice
slot_id(struct arena *arena, const struct slot *slot)
{
	bool is_taken = slice_is(slot->member, "slot") ||
		taken_where(slot->member);

	return is_taken ? underscored(arena, slot->member) : slot->member;
}

struct view_cxx_slot *
view_cxx_slot(struct builder *builder, const struct slot *slot,
	const struct view_slot *view)
{
	struct view_cxx_slot *cxx = ARENA_NEW(
		builder->arena, struct view_cxx_slot);

	if (view->is_number)
		set_number(builder, slot, view, cxx);
	else if (view->is_pointer || view->is_weak)
		set_pointer(builder, slot, view, cxx);
	else
		cxx->argument = view->argument;
	cxx->id = slot_id(builder->arena, slot);
	cxx->takes_text = view->writable && view->indexes.count <= 1 &&
		(view->is_text || (view->is_string && !view->borrowed));
	if (slot->type.kind == KIND_OBJECT && !view->is_index)
		cxx->object = view_cxx_path(builder, slot->type.class);
	return cxx;
}
