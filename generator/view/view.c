/* SPDX-License-Identifier: MIT */
/*
 * The header as a whole, or a piece of it: what its files are called, what it
 * includes and declares. Its enums and tables are made at once, its classes
 * when a template asks for them.
 */
#include "view/view.h"

#include "resolve/rule.h"
#include "view/c_text.h"
#include "view/table_rules.h"
#include "view/view_class.h"
#include "view/view_constant.h"
#include "view/view_contents.h"
#include "view/view_cxx.h"
#include "view/view_enum.h"
#include "view/view_pool.h"
#include "view/view_pool_set.h"
#include "view/view_tables.h"

/*---- includes -------------------------------------------------------------*/

static struct slice
header_name(struct builder *builder, const struct schema *schema)
{
	return text_format(
		builder->arena, "%.*s.h", SLICE_ARGS(schema_stem(schema)));
}

static void
set_includes(struct builder *builder)
{
	const struct schema *schema = builder->schema;
	const struct header_piece *piece = builder->plan->piece;
	size_t count = piece ? piece->include_count : schema->import_count, i;
	struct view_include *includes = list_make(builder->arena,
		&builder->header->includes, count, sizeof *includes);

	for (i = 0; piece && i < count; i++)
		includes[i].file = piece->includes[i]->include;
	for (i = 0; !piece && i < count; i++) {
		const struct schema *import = schema->imports[i];

		includes[i].file = header_name(builder, import);
		includes[i].cxx = view_cxx_header(
			builder->arena, includes[i].file);
		includes[i].declarations = text_format(builder->arena,
			"%.*s_decl.h", SLICE_ARGS(schema_stem(import)));
	}
}

/* What a whole program has to define. */
static void
set_definitions(struct builder *builder)
{
	const struct model *model = builder->model;
	struct view_include *definitions = list_make(builder->arena,
		&builder->header->definitions, model->schema_count,
		sizeof *definitions);
	size_t i;

	for (i = 0; i < model->schema_count; i++)
		definitions[i].upper = model->schemas[i]->upper;
}

/* The functions that a whole program has to define, because tables call them:
 * their number, and where there is a list, they. */
static size_t
find_hooks(const struct schema *schema, struct view_class *hooks)
{
	size_t count = 0, i;

	for (i = 0; i < schema->class_count; i++) {
		const struct class *class = schema->classes[i];

		if (!class->text->post_init.text.length &&
			!class->text->validate.text.length)
			continue;
		if (hooks) {
			hooks[count].class = class->identifier;
			hooks[count].hook = class->text->post_init.text;
			hooks[count].hook_answers =
				class->text->post_init_answers;
			hooks[count].check = class->text->validate.text;
		}
		count++;
	}
	return count;
}

static void
set_hooks(struct builder *builder)
{
	const struct model *model = builder->model;
	struct view_class *hooks;
	size_t count = 0, i;

	for (i = 0; i < model->schema_count; i++)
		count += find_hooks(model->schemas[i], NULL);
	hooks = list_make(
		builder->arena, &builder->header->hooks, count, sizeof *hooks);
	for (i = 0; i < model->schema_count; i++)
		hooks += find_hooks(model->schemas[i], hooks);
}

/* Functions of the program that look at values, each once. */
struct judges {
	struct builder *builder;
	struct view_judge *list;
	size_t count, capacity;
	struct map seen;
};

static void
add_judges(struct judges *judges, const struct slot *slot)
{
	struct arena *arena = judges->builder->arena;
	size_t i;

	for (i = 0; i < slot->rule_count; i++) {
		const struct rule *rule = &slot->rules[i];

		if (rule->kind != RULE_FUNCTION ||
			map_get(&judges->seen, rule->text))
			continue;
		map_put(&judges->seen, arena, rule->text, judges);
		judges->list = arena_grow(arena, judges->list, judges->count,
			&judges->capacity, judges->count + 1,
			sizeof *judges->list);
		table_judge(slot, rule, &judges->list[judges->count++]);
	}
}

static void
set_judges(struct builder *builder)
{
	const struct model *model = builder->model;
	struct judges judges = {.builder = builder};
	size_t i, j, k;

	map_init(&judges.seen);
	for (i = 0; i < model->schema_count; i++)
		for (j = 0; j < model->schemas[i]->class_count; j++) {
			const struct class *class =
				model->schemas[i]->classes[j];

			for (k = 0; k < class->slot_count; k++)
				add_judges(&judges, class->slots[k]);
		}
	builder->header->judges = list_of(
		judges.list, judges.count, sizeof *judges.list);
}

/*---- classes, made on demand ----------------------------------------------*/

/* The one that was made last is there still: a piece, which has one mostly, is
 * printed from several sides. */
static const void *
make_class(void *context, size_t index)
{
	struct builder *builder = context;

	if (!builder->last_class || builder->last_class_index != index) {
		builder->arena = builder->plan->class;
		arena_clear(builder->arena);
		builder->last_class = view_make_class(
			builder, builder->own_classes[index]);
		builder->last_class_index = index;
	}
	return builder->last_class;
}

/* Its own, then those of other pieces that it only points to. */
static const void *
make_forward(void *context, size_t index)
{
	struct builder *builder = context;
	size_t own = builder->own_class_count;
	const struct class *class = index < own
		? builder->own_classes[index]
		: builder->plan->piece->forwards[index - own];
	struct view_class *view;

	view_begin_item(builder);
	view = ARENA_NEW(builder->arena, struct view_class);
	view->class = class->identifier;
	view->is_weakref = class->is_weakref;
	view->has_index = class->has_index;
	view->begins_with_vowel = view_begins_with_vowel(class->identifier);
	return view;
}

static const void *
make_functions(void *context, size_t index)
{
	struct builder *builder = context;

	view_begin_item(builder);
	return view_make_functions(builder, builder->own_classes[index]);
}

static const void *
make_check(void *context, size_t index)
{
	struct builder *builder = context;

	view_begin_item(builder);
	return view_make_check(builder, builder->own_classes[index]);
}

/*---- a split schema -------------------------------------------------------*/

static void
choose_own(struct builder *builder)
{
	const struct schema *schema = builder->schema;
	const struct header_piece *piece = builder->plan->piece;

	if (piece) {
		builder->own_classes = piece->classes;
		builder->own_class_count = piece->class_count;
		builder->own_enums = &piece->enumeration;
		builder->own_enum_count = piece->enumeration != NULL;
		builder->own_types = &piece->type;
		builder->own_type_count = piece->type != NULL;
		return;
	}
	builder->own_classes = schema->ordered;
	builder->own_class_count = schema->class_count;
	builder->own_enums = schema->enums;
	builder->own_enum_count = schema->enum_count;
	builder->own_types = schema->types;
	builder->own_type_count = schema->type_count;
}

static void
set_pieces(struct builder *builder)
{
	const struct split *split = builder->plan->split;
	struct view_include *pieces = list_make(builder->arena,
		&builder->header->pieces, split->count, sizeof *pieces);
	size_t i;

	for (i = 0; i < split->count; i++)
		pieces[i].file = text_format(builder->arena, "%.*s/%.*s.h",
			SLICE_ARGS(builder->plan->stem),
			SLICE_ARGS(split->pieces[i]->name));
}

/* What one header, the umbrella and a piece say differently. */
static void
set_files(struct builder *builder)
{
	const struct view_plan *plan = builder->plan;
	const struct header_piece *piece = plan->piece;
	const struct schema *schema = builder->schema;
	struct view_header *header = builder->header;
	struct arena *arena = builder->arena;

	header->file = plan->header_file;
	header->tables_file = plan->tables_file;
	if (!header->file.length) {
		header->file = header_name(builder, schema);
		header->tables_file = text_format(arena, "%.*s_tables.h",
			SLICE_ARGS(schema_stem(schema)));
	}
	header->split = plan->split != NULL;
	if (!plan->split)
		return;
	header->umbrella = text_format(arena, "%.*s.h", SLICE_ARGS(plan->stem));
	header->declarations = text_format(
		arena, "%.*s_decl.h", SLICE_ARGS(plan->stem));
	header->directory = plan->stem;
	header->runtime_is_above = plan->runtime_is_beside;
	if (!piece) {
		header->file = header->umbrella;
		set_pieces(builder);
		return;
	}
	header->file = text_format(arena, "%.*s.h", SLICE_ARGS(piece->name));
	header->piece = piece->name;
}

/*---- all ------------------------------------------------------------------*/

static struct builder *
make_builder(struct run *run, const struct model *model,
	const struct view_plan *plan)
{
	struct builder *builder = ARENA_NEW(&run->arena, struct builder);

	builder->run = run;
	builder->arena = &run->arena;
	builder->model = model;
	builder->schema = model->root;
	builder->target = plan->target;
	builder->plan = plan;
	builder->header = ARENA_NEW(&run->arena, struct view_header);
	choose_own(builder);
	return builder;
}

static void
set_names(struct builder *builder)
{
	const struct schema *schema = builder->schema;
	struct view_header *header = builder->header;
	struct slice description = schema->text->description;

	header->schema_file = c_summary(
		builder->arena, schema->text->file_name);
	header->name = schema->identifier;
	header->upper = schema->upper;
	header->target_name = slice_of(builder->target->name);
	header->title = c_summary(builder->arena, description);
	if (header->title.length < description.length)
		header->doc = c_comment_lines(builder->arena, description);
}

static void
set_extern(struct builder *builder)
{
	const struct view_plan *plan = builder->plan;
	struct view_header *header = builder->header;

	header->extern_file = plan->extern_file;
	header->extern_prefix = plan->extern_prefix;
	if (!header->extern_prefix.length)
		header->extern_prefix = TEXT_JOIN(builder->arena,
			builder->schema->identifier, SLICE("_"));
	header->has_extern = builder->own_class_count ||
		builder->own_enum_count || header->has_pool_set;
}

struct view_header *
view_make(struct run *run, const struct model *model,
	const struct view_plan *plan)
{
	struct builder *builder = make_builder(run, model, plan);
	struct view_header *header = builder->header;

	set_files(builder);
	set_names(builder);
	if (plan->has_cxx)
		view_cxx_start(builder);
	if (!plan->piece) {
		set_hooks(builder);
		set_judges(builder);
		view_set_contents(builder);
		view_set_legend(builder->schema, header);
	}
	set_includes(builder);
	set_definitions(builder);
	/* An umbrella has no tables of its own. */
	if (!plan->split || plan->piece)
		view_set_tables(builder);
	view_set_constants(builder);
	view_set_enums(builder);
	view_set_types(builder);
	view_find_families(builder);
	if (!plan->piece)
		view_set_pool_set(builder);
	if (plan->extern_file.length)
		set_extern(builder);
	header->class_count = builder->own_class_count;
	header->forwards = list_on_demand(builder->own_class_count +
			(plan->piece ? plan->piece->forward_count : 0),
		make_forward, builder);
	header->classes = list_on_demand(
		builder->own_class_count, make_class, builder);
	header->functions = list_on_demand(
		builder->own_class_count, make_functions, builder);
	header->checks = list_on_demand(
		builder->own_class_count, make_check, builder);
	return header;
}
