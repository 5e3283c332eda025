/* SPDX-License-Identifier: MIT */
/*
 * The view of a piece is made once. Its header goes to the sink; what the
 * tables and the declarations say of it is rendered beside that, while the
 * view stands. Pieces are taken by the parts of the tables, each of which is
 * put when its pieces are; what is declared is kept until all are, and stands
 * in their own order.
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
	size_t *pieces; /* numbers of them */
	size_t piece_count;
	struct view_include *headers;
	size_t header_count;
};

struct renderer {
	struct run *run;
	const struct model *model;
	struct view_plan plan;
	const struct file_sink *sink;
	struct template *templates[PRINTED_COUNT];
	struct view_header *whole;  /* of the files that no piece is */
	struct buffer declarations; /* of the pieces so far … */
	size_t *declared;           /* … of each piece, from where to where */
	struct buffer tables;       /* of a part, so far */
	struct table_part *parts;
	size_t table_part_count; /* a power of two */
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

/* Where each part's pieces and headers are to stand, among those of all. */
static void
share_out(struct renderer *renderer)
{
	struct arena *arena = &renderer->run->arena;
	const struct split *split = renderer->plan.split;
	struct view_include *header = ARENA_ARRAY(
		arena, struct view_include, split->count);
	size_t *piece = ARENA_ARRAY(arena, size_t, split->count);
	size_t i;

	for (i = 0; i < split->count; i++)
		table_part_of(renderer, split->pieces[i])->piece_count++;
	for (i = 0; i < renderer->table_part_count; i++) {
		struct table_part *part = &renderer->parts[i];

		part->pieces = piece;
		part->headers = header;
		piece += part->piece_count;
		header += part->piece_count;
		part->piece_count = 0;
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
	renderer->declared = ARENA_ARRAY(arena, size_t, 2 * split->count);
	share_out(renderer);
	for (i = 0; i < split->count; i++) {
		const struct header_piece *piece = split->pieces[i];
		struct table_part *part = table_part_of(renderer, piece);

		part->pieces[part->piece_count++] = i;
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
put_piece(struct renderer *renderer, size_t number)
{
	struct run *run = renderer->run;
	const struct header_piece *piece = renderer->plan.split->pieces[number];
	struct arena_mark mark = arena_mark(&run->arena);
	struct template *const *templates = renderer->templates;
	size_t *declared = &renderer->declared[2 * number];
	const struct view_header *view;
	bool good;

	renderer->plan.piece = piece;
	view = view_make(run, renderer->model, &renderer->plan);
	good = put_file(renderer, piece_name(run, &renderer->plan, piece),
		PRINTED_PIECE, view);
	declared[0] = renderer->declarations.length;
	render(templates[PRINTED_PIECE_DECLARATIONS], view,
		&renderer->declarations);
	declared[1] = renderer->declarations.length;
	if (!piece->type)
		render(templates[PRINTED_PIECE_TABLES], view,
			&renderer->tables);
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

/* Of a part, whose pieces are put. */
static bool
put_tables(struct renderer *renderer, size_t number)
{
	struct run *run = renderer->run;
	const struct view_plan *plan = &renderer->plan;
	const struct table_part *part = &renderer->parts[number];
	struct view_header *view = renderer->whole;
	const char *name = stem_name(run, plan, "%s/slot_tables.h");

	if (renderer->table_part_count > 1) {
		name = table_part_name(run, plan, number);
		view->table_part = text_format(&run->arena, "_%zu", number);
	}
	view->bodies = buffer_slice(&renderer->tables);
	view->table_pieces = list_of(
		part->headers, part->header_count, sizeof *part->headers);
	return put_file(renderer, name, PRINTED_TABLES_PART, view);
}

static bool
put_part(struct renderer *renderer, size_t number)
{
	const struct table_part *part = &renderer->parts[number];
	bool good = true;
	size_t i;

	renderer->tables.length = 0;
	for (i = 0; good && i < part->piece_count; i++)
		good = put_piece(renderer, part->pieces[i]);
	return good && put_tables(renderer, number);
}

/* What includes the parts, where there are several. */
static bool
put_all_tables(struct renderer *renderer)
{
	struct view_header *view = renderer->whole;

	if (renderer->table_part_count == 1)
		return true;
	view->table_part = (struct slice){NULL, 0};
	view->table_parts = list_table_parts(renderer);
	return put_file(renderer,
		stem_name(renderer->run, &renderer->plan, "%s/slot_tables.h"),
		PRINTED_ALL_TABLES, view);
}

/* In the order of the pieces. */
static bool
put_declarations(struct renderer *renderer)
{
	struct buffer sorted = {0};
	const size_t *declared = renderer->declared;
	bool good;
	size_t i;

	for (i = 0; i < renderer->plan.split->count; i++, declared += 2)
		buffer_add(&sorted, renderer->declarations.bytes + declared[0],
			declared[1] - declared[0]);
	buffer_release(&renderer->declarations);
	renderer->whole->bodies = buffer_slice(&sorted);
	good = put_file(renderer,
		stem_name(renderer->run, &renderer->plan, "%s_decl.h"),
		PRINTED_DECLARATIONS, renderer->whole);
	buffer_release(&sorted);
	return good;
}

static bool
put_heads(struct renderer *renderer)
{
	struct run *run = renderer->run;
	const struct view_plan *plan = &renderer->plan;
	struct view_header *view = renderer->whole;

	if (!put_all_tables(renderer))
		return false;
	if (view->has_pool_set &&
		!put_file(renderer, stem_name(run, plan, pools_file),
			PRINTED_POOLS_PART, view))
		return false;
	return put_declarations(renderer) &&
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

	if (!good)
		return false;
	plan_table_parts(&renderer);
	renderer.whole = view_make(run, model, &renderer.plan);
	for (i = 0; good && i < renderer.table_part_count; i++)
		good = put_part(&renderer, i);
	good = good && put_heads(&renderer);
	buffer_release(&renderer.tables);
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
