/* SPDX-License-Identifier: MIT */
/*
 * Classes that must share a header make a group: at first each
 * its own, or each family one. Groups whose headers would include each other
 * in a circle are joined: Tarjan's strongly connected components, which come
 * out with what they need first, the order of the pieces.
 */
#include "view/split.h"

#include "base/path.h"
#include "resolve/class_order.h"

struct group {
	struct class **classes; /* in the schema's order */
	size_t count, capacity;
	size_t number, low; /* Tarjan's; number 0: not seen */
	bool stacked;
	struct header_piece *piece; /* once its component is complete */
};

/* A group under way, and the way on from it. */
struct step {
	struct group *group;
	size_t class, way; /* of its classes, and of that one's needs */
};

struct planner {
	struct run *run;
	const struct model *model;
	const struct schema *schema; /* the one in hand */
	enum split_mode mode;
	struct map *rows;  /* of struct split */
	struct map stems;  /* of this schema, in small letters */
	struct map groups; /* class, by its name → group; of this schema */
	struct group **list;
	size_t count;
	struct group **stack;
	size_t stacked, seen;
	struct step *steps;
	size_t step_count;
	struct header_piece **done; /* of this schema */
	size_t done_count, done_capacity;
};

bool
type_is_named(const struct type *type)
{
	return type->value_type && type->value_type->kind != KIND_STRING;
}

struct slice
schema_stem(const struct schema *schema)
{
	return path_stem(schema->text->file_name);
}

/*---- pieces ---------------------------------------------------------------*/

/* Some file systems do not tell Order.h from order.h, and none has names much
 * longer than this. */
static struct slice
free_stem(struct planner *planner, struct slice name)
{
	struct arena *arena = &planner->run->arena;
	struct slice stem;
	unsigned number = 1;

	if (name.length > 200)
		name.length = 200;
	stem = name;
	while (map_put(
		&planner->stems, arena, slice_lower(arena, stem), planner))
		stem = text_format(
			arena, "%.*s_%u", SLICE_ARGS(name), ++number);
	return stem;
}

/* A piece named after the first thing in it. */
static struct header_piece *
add_piece(struct planner *planner, struct slice name, struct slice identifier)
{
	struct arena *arena = &planner->run->arena;
	struct header_piece *piece = ARENA_NEW(arena, struct header_piece);

	piece->name = free_stem(planner, name);
	piece->tables = text_format(
		arena, "slot_tables_%.*s", SLICE_ARGS(identifier));
	piece->include = planner->schema == planner->model->root
		? text_format(arena, "%.*s.h", SLICE_ARGS(piece->name))
		: text_format(arena, "../%.*s/%.*s.h",
			  SLICE_ARGS(schema_stem(planner->schema)),
			  SLICE_ARGS(piece->name));
	planner->done = arena_grow(arena, planner->done, planner->done_count,
		&planner->done_capacity, planner->done_count + 1,
		sizeof *planner->done);
	planner->done[planner->done_count++] = piece;
	return piece;
}

static void
add_row(struct planner *planner, struct slice name,
	const struct header_piece *piece, size_t number)
{
	struct arena *arena = &planner->run->arena;
	struct table_row *row = ARENA_NEW(arena, struct table_row);

	row->piece = piece;
	row->number = number;
	map_put(planner->rows, arena, name, row);
}

static void
plan_enums_and_types(struct planner *planner)
{
	const struct schema *schema = planner->schema;
	size_t i;

	for (i = 0; i < schema->enum_count; i++) {
		struct enumeration *enumeration = schema->enums[i];
		struct header_piece *piece = add_piece(planner,
			enumeration->name.text, enumeration->identifier);

		piece->enumeration = enumeration;
		add_row(planner, enumeration->name.text, piece, 0);
	}
	for (i = 0; i < schema->type_count; i++) {
		struct type *type = schema->types[i];
		struct header_piece *piece;

		if (!type_is_named(type))
			continue;
		piece = add_piece(planner, type->name.text, type->identifier);
		piece->type = type;
		add_row(planner, type->name.text, piece, 0);
	}
}

/*---- groups ---------------------------------------------------------------*/

static const struct class *
first_of_family(const struct planner *planner, const struct class *class)
{
	while (planner->mode == SPLIT_MODULE && class->parent &&
		class->parent->schema == class->schema)
		class = class->parent;
	return class;
}

static struct group *
group_of(const struct planner *planner, const struct class *class)
{
	return map_get(&planner->groups, class->name.text);
}

static void
make_groups(struct planner *planner)
{
	const struct schema *schema = planner->schema;
	struct arena *arena = &planner->run->arena;
	size_t i;

	map_init(&planner->groups);
	planner->count = 0;
	planner->list = ARENA_ARRAY(arena, struct group *, schema->class_count);
	for (i = 0; i < schema->class_count; i++) {
		struct class *class = schema->ordered[i];
		const struct class *first = first_of_family(planner, class);
		struct group *group = group_of(planner, first);

		if (!group) {
			group = ARENA_NEW(arena, struct group);
			planner->list[planner->count++] = group;
			map_put(&planner->groups, arena, first->name.text,
				group);
		}
		map_put(&planner->groups, arena, class->name.text, group);
		group->classes = arena_grow(arena, group->classes, group->count,
			&group->capacity, group->count + 1,
			sizeof(*group->classes));
		group->classes[group->count++] = class;
	}
}

/* The next group that this one's header includes, or NULL. */
static struct group *
next_needed(const struct planner *planner, struct step *step)
{
	for (; step->class < step->group->count; step->class ++) {
		const struct class *class = step->group->classes[step->class];
		const struct class *other;
		const struct slot *by;

		while ((other = class_next_needed(
				class, IN_OBJECT, &step->way, &by))) {
			struct group *group = NULL;

			if (other->schema == planner->schema)
				group = group_of(planner, other);
			if (group && group != step->group)
				return group;
		}
		step->way = 0;
	}
	return NULL;
}

/*---- components -----------------------------------------------------------*/

static void
add_step(struct planner *planner, struct group *group)
{
	group->number = group->low = ++planner->seen;
	group->stacked = true;
	planner->stack[planner->stacked++] = group;
	planner->steps[planner->step_count++] = (struct step){group, 0, 0};
}

/* The classes of several groups in the schema's order. */
static void
add_classes(struct planner *planner, struct header_piece *piece, size_t first)
{
	const struct schema *schema = planner->schema;
	struct arena *arena = &planner->run->arena;
	size_t i, total = 0;

	for (i = first; i < planner->stacked; i++) {
		planner->stack[i]->piece = piece;
		total += planner->stack[i]->count;
	}
	piece->classes = planner->stack[first]->classes;
	piece->class_count = planner->stack[first]->count;
	if (planner->stacked == first + 1)
		return;
	piece->classes = ARENA_ARRAY(arena, struct class *, total);
	piece->class_count = 0;
	for (i = 0; i < schema->class_count; i++)
		if (group_of(planner, schema->ordered[i])->piece == piece)
			piece->classes[piece->class_count++] =
				schema->ordered[i];
}

/* Takes a whole component from the stack. */
static void
take_component(struct planner *planner, const struct group *root)
{
	size_t first = planner->stacked, i;
	struct header_piece *piece;

	while (planner->stack[--first] != root)
		;
	piece = add_piece(planner, root->classes[0]->name.text,
		root->classes[0]->identifier);
	add_classes(planner, piece, first);
	for (i = first; i < planner->stacked; i++)
		planner->stack[i]->stacked = false;
	planner->stacked = first;
	for (i = 0; i < piece->class_count; i++)
		add_row(planner, piece->classes[i]->name.text, piece, i);
}

static void
walk_groups(struct planner *planner, struct group *start)
{
	add_step(planner, start);
	while (planner->step_count) {
		struct step *step = &planner->steps[planner->step_count - 1];
		struct group *group = step->group;
		struct group *next = next_needed(planner, step);

		if (next && !next->number) {
			add_step(planner, next);
			continue;
		}
		if (next) {
			if (next->stacked && next->number < group->low)
				group->low = next->number;
			continue;
		}
		planner->step_count--;
		if (group->low == group->number)
			take_component(planner, group);
		else if (step[-1].group->low > group->low)
			step[-1].group->low = group->low;
	}
}

static void
plan_schema(struct planner *planner, const struct schema *schema)
{
	struct arena *arena = &planner->run->arena;
	size_t i;

	planner->schema = schema;
	planner->done = NULL;
	planner->done_count = planner->done_capacity = 0;
	map_init(&planner->stems);
	plan_enums_and_types(planner);
	make_groups(planner);
	planner->stack = ARENA_ARRAY(arena, struct group *, planner->count);
	planner->steps = ARENA_ARRAY(arena, struct step, planner->count);
	for (i = 0; i < planner->count; i++)
		if (!planner->list[i]->number)
			walk_groups(planner, planner->list[i]);
}

/*---- what a piece includes ------------------------------------------------*/

struct linker {
	const struct planner *planner;
	struct header_piece *piece;
	struct map seen; /* the names of what it includes or declares */
	size_t include_capacity, forward_capacity;
};

static const struct header_piece *
piece_of(const struct linker *linker, struct slice name)
{
	const struct table_row *row = map_get(linker->planner->rows, name);

	return row ? row->piece : NULL;
}

static void
add_include(struct linker *linker, struct slice name)
{
	struct header_piece *piece = linker->piece;
	const struct header_piece *other = piece_of(linker, name);
	struct run *run = linker->planner->run;

	if (!other || other == piece ||
		map_put(&linker->seen, &run->scratch, other->include, piece))
		return;
	piece->includes = arena_grow(&run->arena, piece->includes,
		piece->include_count, &linker->include_capacity,
		piece->include_count + 1, sizeof(*piece->includes));
	piece->includes[piece->include_count++] = other;
}

static void
add_forward(struct linker *linker, struct class *class)
{
	struct header_piece *piece = linker->piece;
	struct run *run = linker->planner->run;

	if (piece_of(linker, class->name.text) == piece ||
		map_put(&linker->seen, &run->scratch, class->name.text, class))
		return;
	piece->forwards = arena_grow(&run->arena, piece->forwards,
		piece->forward_count, &linker->forward_capacity,
		piece->forward_count + 1, sizeof(*piece->forwards));
	piece->forwards[piece->forward_count++] = class;
}

static void
link_value(struct linker *linker, const struct value_type *type)
{
	if (type->alias && type_is_named(type->alias))
		add_include(linker, type->alias->name.text);
	if (type->enumeration)
		add_include(linker, type->enumeration->name.text);
}

static void
link_class(struct linker *linker, const struct class *class)
{
	size_t i;

	if (class->parent)
		add_include(linker, class->parent->name.text);
	for (i = 0; i < class->slot_count; i++) {
		const struct slot *slot = class->slots[i];

		link_value(linker, &slot->type);
		if (slot_embeds(slot, IN_OBJECT))
			add_include(linker, slot->type.class->name.text);
		else if (slot->type.class)
			add_forward(linker, slot->type.class);
		if (slot->narrowed)
			add_forward(linker, slot->narrowed);
	}
}

static void
link_piece(const struct planner *planner, struct header_piece *piece)
{
	struct linker linker = {.planner = planner, .piece = piece};
	struct arena *scratch = &planner->run->scratch;
	struct arena_mark mark = arena_mark(scratch);
	size_t i;

	map_init(&linker.seen);
	for (i = 0; i < piece->class_count; i++)
		link_class(&linker, piece->classes[i]);
	if (piece->type)
		link_value(&linker, piece->type->value_type);
	arena_return(scratch, mark);
}

struct split *
split_model(struct run *run, const struct model *model, enum split_mode mode)
{
	struct planner planner = {.run = run, .model = model, .mode = mode};
	struct split *split = ARENA_NEW(&run->arena, struct split);
	size_t i;

	map_init(&split->rows);
	planner.rows = &split->rows;
	for (i = 0; i < model->schema_count; i++)
		plan_schema(&planner, model->schemas[i]); /* the root is last */
	split->pieces = planner.done;
	split->count = planner.done_count;
	for (i = 0; i < split->count; i++)
		link_piece(&planner, split->pieces[i]);
	return split;
}
