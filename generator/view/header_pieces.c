/* SPDX-License-Identifier: MIT */
/*
 * The view of a piece is made once. Its header goes to the sink; what the
 * tables and the declarations say of it is rendered beside that, while the
 * view stands, and kept until all pieces are done.
 */
#include "view/header_pieces.h"

#include "template/compile.h"
#include "template/render.h"
#include "view/view_pool_set.h"

/* Pieces whose tables stand in one file: compiled in some tenths of a
 * second. */
#define TABLE_PART_PIECES 128

/* The templates of the files. */
enum printed {
	PRINTED_PIECE,
	PRINTED_PIECE_TABLES,
	PRINTED_PIECE_DECLARATIONS,
	PRINTED_TABLES_PART,
	PRINTED_ALL_TABLES,
	PRINTED_POOLS_PART,
	PRINTED_DECLARATIONS,
	PRINTED_UMBRELLA_TABLES,
	PRINTED_UMBRELLA,
	PRINTED_COUNT
};

/* What defines all pools at once, where there are some. */
static const char pools_file[] = "%s/slot_pools.h";

/* A file of tables: what stands in it, and the headers of its classes, whose
 * offsets are asserted there. */
struct table_part {
	struct buffer tables;
	struct view_include *headers;
	size_t header_count;
};

struct renderer {
	struct run *run;
	const struct model *model;
	struct view_plan plan;
	const struct file_sink *sink;
	struct template *templates[PRINTED_COUNT];
	struct buffer declarations; /* of the pieces so far … */
	struct table_part *parts;   /* … and their tables */
	size_t table_part_count;    /* a power of two */
};

static bool
load_templates(struct renderer *renderer, const struct template_store *store)
{
	static const char *const names[PRINTED_COUNT] = {"piece",
		"piece_tables", "piece_declarations", "tables_part",
		"all_tables", "pools_part", "declarations", "umbrella_tables",
		"umbrella"};
	bool good = true;
	unsigned i;

	for (i = 0; i < PRINTED_COUNT; i++) {
		renderer->templates[i] = template_load(renderer->run, store,
			slice_of(names[i]), &view_header_scope);
		good = renderer->templates[i] && good;
	}
	return good;
}

/* "%s" is the plan's stem. */
static const char *
stem_name(struct run *run, const struct view_plan *plan, const char *format)
	__attribute__((format(printf, 3, 0)));

static const char *
stem_name(struct run *run, const struct view_plan *plan, const char *format)
{
	const char *stem =
		text_format(&run->arena, "%.*s", SLICE_ARGS(plan->stem)).bytes;

	return text_format(&run->arena, format, stem).bytes;
}

static const char *
piece_name(struct run *run, const struct view_plan *plan,
	const struct header_piece *piece)
{
	return text_format(&run->arena, "%.*s/%.*s.h", SLICE_ARGS(plan->stem),
		SLICE_ARGS(piece->name))
		.bytes;
}

static size_t
table_part_count(const struct split *split)
{
	size_t count = 1;

	while (count * TABLE_PART_PIECES < split->count)
		count *= 2;
	return count;
}

/* The same for a piece however many others come and go, mostly. */
static struct table_part *
table_part_of(const struct renderer *renderer, const struct header_piece *piece)
{
	uint64_t hash = hash_bytes(
		HASH_START, piece->name.bytes, piece->name.length);

	return &renderer->parts[hash % renderer->table_part_count];
}

/* Where each part's headers are to stand, among those of all. */
static void
share_headers(struct renderer *renderer)
{
	const struct split *split = renderer->plan.split;
	struct view_include *header = ARENA_ARRAY(
		&renderer->run->arena, struct view_include, split->count);
	size_t i;

	for (i = 0; i < split->count; i++)
		if (split->pieces[i]->class_count)
			table_part_of(renderer, split->pieces[i])
				->header_count++;
	for (i = 0; i < renderer->table_part_count; i++) {
		renderer->parts[i].headers = header;
		header += renderer->parts[i].header_count;
		renderer->parts[i].header_count = 0;
	}
}

static void
plan_table_parts(struct renderer *renderer)
{
	struct arena *arena = &renderer->run->arena;
	const struct split *split = renderer->plan.split;
	size_t i;

	renderer->table_part_count = table_part_count(split);
	renderer->parts = ARENA_ARRAY(
		arena, struct table_part, renderer->table_part_count);
	share_headers(renderer);
	for (i = 0; i < split->count; i++) {
		const struct header_piece *piece = split->pieces[i];
		struct table_part *part = table_part_of(renderer, piece);

		if (piece->class_count)
			part->headers[part->header_count++].file = text_format(
				arena, "%.*s.h", SLICE_ARGS(piece->name));
	}
}

static const char *
table_part_name(struct run *run, const struct view_plan *plan, size_t number)
{
	return text_format(&run->arena, "%.*s/slot_tables_%zu.h",
		SLICE_ARGS(plan->stem), number)
		.bytes;
}

static bool
put_file(struct renderer *renderer, const char *name, enum printed printed,
	const struct view_header *view)
{
	struct buffer out = {0};
	bool good;

	render(renderer->templates[printed], view, &out);
	good = renderer->sink->put(
		renderer->sink->context, name, buffer_slice(&out));
	buffer_release(&out);
	return good;
}

static bool
put_piece(struct renderer *renderer, const struct header_piece *piece)
{
	struct run *run = renderer->run;
	struct arena_mark mark = arena_mark(&run->arena);
	struct template *const *templates = renderer->templates;
	const struct view_header *view;
	bool good;

	renderer->plan.piece = piece;
	view = view_make(run, renderer->model, &renderer->plan);
	good = put_file(renderer, piece_name(run, &renderer->plan, piece),
		PRINTED_PIECE, view);
	render(templates[PRINTED_PIECE_DECLARATIONS], view,
		&renderer->declarations);
	if (!piece->type)
		render(templates[PRINTED_PIECE_TABLES], view,
			&table_part_of(renderer, piece)->tables);
	renderer->plan.piece = NULL;
	arena_return(&run->arena, mark);
	return good;
}

static struct list
list_table_parts(const struct renderer *renderer)
{
	struct arena *arena = &renderer->run->arena;
	struct list list;
	struct view_include *parts = list_make(
		arena, &list, renderer->table_part_count, sizeof *parts);
	size_t i;

	for (i = 0; i < list.count; i++)
		parts[i].file = text_format(arena, "slot_tables_%zu.h", i);
	return list;
}

static bool
put_table_part(struct renderer *renderer, const char *name,
	const struct table_part *part, struct view_header *view)
{
	view->bodies = buffer_slice(&part->tables);
	view->table_pieces = list_of(
		part->headers, part->header_count, sizeof *part->headers);
	return put_file(renderer, name, PRINTED_TABLES_PART, view);
}

/* One file, or several and one that includes them. */
static bool
put_tables(struct renderer *renderer, struct view_header *view)
{
	struct run *run = renderer->run;
	const struct view_plan *plan = &renderer->plan;
	const char *name = stem_name(run, plan, "%s/slot_tables.h");
	size_t i;

	if (renderer->table_part_count == 1)
		return put_table_part(renderer, name, renderer->parts, view);
	for (i = 0; i < renderer->table_part_count; i++) {
		view->table_part = text_format(&run->arena, "_%zu", i);
		if (!put_table_part(renderer, table_part_name(run, plan, i),
			    &renderer->parts[i], view))
			return false;
	}
	view->table_part = (struct slice){NULL, 0};
	view->table_parts = list_table_parts(renderer);
	return put_file(renderer, name, PRINTED_ALL_TABLES, view);
}

static bool
put_tables_and_heads(struct renderer *renderer)
{
	struct run *run = renderer->run;
	const struct view_plan *plan = &renderer->plan;
	struct view_header *view = view_make(run, renderer->model, plan);

	if (!put_tables(renderer, view))
		return false;
	if (view->has_pool_set &&
		!put_file(renderer, stem_name(run, plan, pools_file),
			PRINTED_POOLS_PART, view))
		return false;
	view->bodies = buffer_slice(&renderer->declarations);
	return put_file(renderer, stem_name(run, plan, "%s_decl.h"),
		       PRINTED_DECLARATIONS, view) &&
		put_file(renderer, stem_name(run, plan, "%s_tables.h"),
			PRINTED_UMBRELLA_TABLES, view) &&
		put_file(renderer, stem_name(run, plan, "%s.h"),
			PRINTED_UMBRELLA, view);
}

bool
header_pieces_render(struct run *run, const struct model *model,
	const struct view_plan *plan, const struct template_store *templates,
	const struct file_sink *sink)
{
	struct renderer renderer = {
		.run = run, .model = model, .plan = *plan, .sink = sink};
	bool good = load_templates(&renderer, templates);
	size_t i;

	plan_table_parts(&renderer);
	for (i = 0; good && i < plan->split->count; i++)
		good = put_piece(&renderer, plan->split->pieces[i]);
	good = good && put_tables_and_heads(&renderer);
	for (i = 0; i < renderer.table_part_count; i++)
		buffer_release(&renderer.parts[i].tables);
	buffer_release(&renderer.declarations);
	return good;
}

bool
header_pieces_list(struct run *run, const struct model *model,
	const struct view_plan *plan, const struct file_sink *sink)
{
	struct slice none = {NULL, 0};
	size_t parts = table_part_count(plan->split), i;

	for (i = 0; parts > 1 && i < parts; i++)
		if (!sink->put(
			    sink->context, table_part_name(run, plan, i), none))
			return false;
	for (i = 0; i < plan->split->count; i++)
		if (!sink->put(sink->context,
			    piece_name(run, plan, plan->split->pieces[i]),
			    none))
			return false;
	if (view_has_pool_set(model) &&
		!sink->put(
			sink->context, stem_name(run, plan, pools_file), none))
		return false;
	return sink->put(sink->context,
		       stem_name(run, plan, "%s/slot_tables.h"), none) &&
		sink->put(sink->context, stem_name(run, plan, "%s_decl.h"),
			none) &&
		sink->put(sink->context, stem_name(run, plan, "%s_tables.h"),
			none) &&
		sink->put(sink->context, stem_name(run, plan, "%s.h"), none);
}
