/* SPDX-License-Identifier: MIT */
/*
 * The header as a whole: contents, includes, enums, types; classes on demand.
 */
#include "view/view.h"

#include <string.h>

#include "resolve/slot.h"
#include "view/c_text.h"
#include "view/view_class.h"
#include "view/view_tables.h"

/*---- enums ----------------------------------------------------------------*/

/* Whether the values are all the numbers from the lowest to the highest. */
static bool
is_contiguous(const struct enumeration *enumeration)
{
	uint64_t span = integer_pattern(enumeration->highest) -
		integer_pattern(enumeration->lowest);

	return span == enumeration->value_count - 1;
}

static bool
is_hexadecimal(const struct literal *literal)
{
	return literal->kind == LITERAL_INTEGER && literal->text.length > 2 &&
		(literal->text.bytes[1] == 'x' ||
			literal->text.bytes[1] == 'X');
}

static void
set_enum(struct builder *builder, const struct enumeration *enumeration,
	struct view_enum *view)
{
	struct arena *arena = builder->arena;
	struct view_value *values = list_make(builder->arena, &view->values,
		enumeration->value_count, sizeof *values);
	size_t i;

	view->enumeration = enumeration->identifier;
	view->storage = integer_type(enumeration->size_bytes, false);
	view->rule = view_rule(builder->arena,
		text_format(arena, "enum %.*s",
			SLICE_ARGS(enumeration->identifier)));
	view->doc = c_comment(arena, &enumeration->description, 1);
	view->is_flags = enumeration->flags.value;
	view->is_wide = integer_compare(enumeration->highest,
				integer_of(INT32_MAX)) > 0;
	view->is_contiguous = is_contiguous(enumeration);
	view->is_listed = enumeration->value_count <= 8;
	view->low = c_integer(arena, enumeration->lowest);
	view->high = c_integer(arena, enumeration->highest);
	view->mask = text_format(
		arena, "UINT64_C(0x%llx)", (ull)enumeration->highest.magnitude);
	view->first = enumeration->values[0].identifier;
	view->first_text = c_summary(arena, enumeration->values[0].name.text);
	for (i = 0; i < enumeration->value_count; i++) {
		const struct enum_value *value = &enumeration->values[i];
		bool last = i + 1 == enumeration->value_count;

		values[i].value = value->identifier;
		values[i].number = view->is_wide
			? text_format(arena, "UINT64_C(0x%llx)",
				  (ull)value->number.magnitude)
			: c_integer(arena, value->number);
		/* A mask, or what the schema wrote as one. */
		if (!view->is_wide && !value->number.negative &&
			(view->is_flags || is_hexadecimal(&value->given)))
			values[i].number = text_format(
				arena, "0x%llx", (ull)value->number.magnitude);
		values[i].comma = last ? SLICE("") : SLICE(",");
		values[i].joiner = last ? SLICE("") : SLICE(" || ");
		values[i].doc = c_comment(arena, &value->description, 1);
	}
}

static void
set_enums(struct builder *builder)
{
	struct view_enum *enums = list_make(builder->arena,
		&builder->header->enums, builder->own_enum_count,
		sizeof *enums);
	size_t i;

	for (i = 0; i < builder->own_enum_count; i++)
		set_enum(builder, builder->own_enums[i], &enums[i]);
}

/*---- types ----------------------------------------------------------------*/

static void
set_type(struct builder *builder, const struct type *type,
	struct view_type *view)
{
	const struct value_type *value = type->value_type;
	struct arena *arena = builder->arena;
	struct buffer note = {0};

	view->name = type->identifier;
	view->type = value->kind == KIND_ENUM ? value->enumeration->identifier
					      : value_storage_type(value);
	if (value->has_in)
		buffer_format(&note, " in %s..%s",
			number_text(arena, value->kind, value->low),
			number_text(arena, value->kind, value->high));
	if (value->unit.length)
		buffer_format(&note, "%s %.*s", note.length ? "," : "",
			SLICE_ARGS(c_summary(arena, value->unit)));
	if (type->description.length)
		buffer_format(&note, "%s %.*s", note.length ? ";" : "",
			SLICE_ARGS(c_summary(arena, type->description)));
	if (note.length)
		view->note = text_format(
			arena, " /*%.*s */", SLICE_ARGS(buffer_slice(&note)));
	buffer_release(&note);
}

static void
set_types(struct builder *builder)
{
	struct view_type *types;
	size_t count = 0, i;

	for (i = 0; i < builder->own_type_count; i++)
		count += type_is_named(builder->own_types[i]);
	types = list_make(
		builder->arena, &builder->header->types, count, sizeof *types);
	builder->header->has_types = count != 0;
	for (i = 0, count = 0; i < builder->own_type_count; i++)
		if (type_is_named(builder->own_types[i]))
			set_type(builder, builder->own_types[i],
				&types[count++]);
}

/*---- contents -------------------------------------------------------------*/

static struct slice
padded(struct builder *builder, struct slice text, size_t width)
{
	return text_format(
		builder->arena, "%-*.*s", (int)width, SLICE_ARGS(text));
}

static struct slice
enum_summary(struct builder *builder, const struct enumeration *enumeration)
{
	struct buffer names = {0};
	struct slice result;
	size_t i;

	for (i = 0; i < enumeration->value_count && names.length < 40; i++)
		buffer_format(&names, "%s%.*s", i ? ", " : "",
			SLICE_ARGS(enumeration->values[i].name.text));
	result = text_format(builder->arena, "  %.*s%s",
		SLICE_ARGS(buffer_slice(&names)),
		i < enumeration->value_count ? ", …" : "");
	buffer_release(&names);
	return result;
}

static struct slice
class_summary(struct builder *builder, const struct class *class)
{
	struct slice summary = c_summary(builder->arena, class->description);

	if (summary.length == 0)
		return summary;
	return text_format(builder->arena, "  %.*s", SLICE_ARGS(summary));
}

static unsigned
chain_depth(const struct class *class)
{
	unsigned depth = 0;

	while ((class = class->parent))
		depth++;
	return depth;
}

/* The column that the longest name needs, within reason. */
static size_t
name_width(const struct schema *schema)
{
	size_t width = 24, i;

	for (i = 0; i < schema->enum_count; i++)
		if (schema->enums[i]->identifier.length > width)
			width = schema->enums[i]->identifier.length;
	for (i = 0; i < schema->class_count; i++) {
		const struct class *class = schema->ordered[i];
		size_t length = class->identifier.length +
			chain_depth(class) * 2;

		if (length > width)
			width = length;
	}
	return width < 40 ? width : 40;
}

/* Cut between words where it would make the line too long. */
static struct slice
clipped(struct builder *builder, struct slice text, size_t width)
{
	size_t length = width;

	if (text.length <= width)
		return text;
	while (length > width / 2 && text.bytes[length] != ' ')
		length--;
	if (text.bytes[length] != ' ')
		return text;
	return text_format(builder->arena, "%.*s …", (int)length, text.bytes);
}

static void
set_contents(struct builder *builder)
{
	const struct schema *schema = builder->schema;
	size_t count = schema->enum_count + schema->class_count, at = 0, i;
	size_t width = name_width(schema);
	struct view_entry *entries = list_make(builder->arena,
		&builder->header->contents, count, sizeof *entries);

	for (i = 0; i < schema->enum_count; i++, at++) {
		entries[at].kind = SLICE("enum ");
		entries[at].name = padded(
			builder, schema->enums[i]->identifier, width);
		entries[at].size = SLICE("    ");
		entries[at].summary = enum_summary(builder, schema->enums[i]);
	}
	for (i = 0; i < schema->class_count; i++, at++) {
		const struct class *class = schema->ordered[i];

		entries[at].kind = SLICE("class");
		entries[at].name = padded(builder,
			text_format(builder->arena, "%*s%.*s",
				(int)chain_depth(class) * 2, "",
				SLICE_ARGS(class->identifier)),
			width);
		entries[at].size = text_format(
			builder->arena, "%4llu", (ull) class->layout->size);
		entries[at].summary = clipped(builder,
			class_summary(builder, class),
			SECTION_COLUMNS - 16 - width);
	}
	/* "bytes" stands above the sizes' last digits. */
	builder->header->bytes_label = text_format(
		builder->arena, "%*s", (int)width + 15, "bytes");
}

/*---- includes and forward declarations ------------------------------------*/

static struct slice
header_name(struct builder *builder, const struct schema *schema)
{
	return text_format(
		builder->arena, "%.*s.h", SLICE_ARGS(schema_stem(schema)));
}

/* What kinds of accessors there are, so that the legend names no others. */
static void
set_legend(const struct schema *schema, struct view_header *header)
{
	size_t i, j;

	header->has_classes = schema->class_count != 0;
	for (i = 0; i < schema->class_count; i++) {
		const struct class *class = schema->ordered[i];

		header->has_parents = header->has_parents || class->parent;
		header->has_pools = header->has_pools || !class->is_value;
		header->has_weakrefs = header->has_weakrefs ||
			class->is_weakref;
		header->has_constants = header->has_constants ||
			class->constant_count;
		header->has_open = header->has_open || class->is_open;
		for (j = 0; j < class->slot_count; j++) {
			const struct slot *slot = class->slots[j];

			header->has_slots = true;
			header->has_opt = header->has_opt || slot->opt;
			header->has_arrays = header->has_arrays ||
				slot->dimension_count;
			header->has_bounded = header->has_bounded ||
				slot->is_bounded;
			header->has_growable = header->has_growable ||
				slot->is_growable;
			header->has_own = header->has_own ||
				(slot->hold == HOLD_OWN &&
					slot->type.kind == KIND_OBJECT);
			header->has_objects = header->has_objects ||
				slot_embeds(slot, IN_OBJECT_OR_LIST);
		}
	}
}

static void
set_includes(struct builder *builder)
{
	const struct schema *schema = builder->schema;
	const struct piece *piece = builder->plan->piece;
	size_t count = piece ? piece->include_count : schema->import_count, i;
	struct view_include *includes = list_make(builder->arena,
		&builder->header->includes, count, sizeof *includes);

	for (i = 0; piece && i < count; i++)
		includes[i].file = piece->includes[i]->include;
	for (i = 0; !piece && i < count; i++) {
		const struct schema *import = schema->imports[i].schema;

		includes[i].file = header_name(builder, import);
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

static void
set_forward(const struct class *class, struct view_class *view)
{
	view->class = class->identifier;
	view->is_weakref = class->is_weakref;
	view->has_index = class->has_index;
	view->begins_with_vowel = view_begins_with_vowel(class->identifier);
}

static void
set_forwards(struct builder *builder)
{
	const struct piece *piece = builder->plan->piece;
	size_t own = builder->own_class_count;
	size_t others = piece ? piece->forward_count : 0, i;
	struct view_class *forwards = list_make(builder->arena,
		&builder->header->forwards, own + others, sizeof *forwards);

	for (i = 0; i < own; i++)
		set_forward(builder->own_classes[i], &forwards[i]);
	for (i = 0; i < others; i++)
		set_forward(piece->forwards[i], &forwards[own + i]);
}

/*---- classes, made on demand ----------------------------------------------*/

static const void *
make_class(void *context, size_t index)
{
	struct builder *builder = context;

	view_begin_item(builder);
	return view_make_class(builder, builder->own_classes[index], index);
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
	const struct piece *piece = builder->plan->piece;

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
	const struct piece *piece = plan->piece;
	const struct schema *schema = builder->schema;
	struct view_header *header = builder->header;
	struct arena *arena = builder->arena;

	header->file = header_name(builder, schema);
	header->tables = text_format(
		arena, "%.*s_tables", SLICE_ARGS(schema->identifier));
	header->runtime = SLICE("slotgen.h");
	header->split = plan->split != NULL;
	if (!plan->split)
		return;
	header->umbrella = text_format(arena, "%.*s.h", SLICE_ARGS(plan->stem));
	header->declarations = text_format(
		arena, "%.*s_decl.h", SLICE_ARGS(plan->stem));
	header->directory = plan->stem;
	if (plan->runtime_is_beside)
		header->runtime = SLICE("../slotgen.h");
	if (!piece) {
		header->file = header->umbrella;
		set_pieces(builder);
		return;
	}
	header->file = text_format(arena, "%.*s.h", SLICE_ARGS(piece->name));
	header->tables = piece->tables;
	header->guard = text_format(arena, "SLOT_%.*s_%.*s",
		SLICE_ARGS(schema->upper), SLICE_ARGS(piece->name));
}

struct view_header *
view_make(struct run *run, const struct model *model,
	const struct view_plan *plan)
{
	struct builder *builder = ARENA_NEW(&run->arena, struct builder);
	struct view_header *header = ARENA_NEW(&run->arena, struct view_header);
	const struct schema *schema = model->root;

	builder->run = run;
	builder->arena = &run->arena;
	builder->model = model;
	builder->schema = schema;
	builder->target = plan->target;
	builder->plan = plan;
	builder->header = header;
	choose_own(builder);
	set_files(builder);
	header->schema_file = c_summary(builder->arena, schema->file_name);
	header->name = schema->identifier;
	header->upper = schema->upper;
	header->target_name = slice_of(plan->target->name);
	header->title = c_summary(builder->arena, schema->description);
	if (header->title.length < schema->description.length)
		header->doc = c_comment_lines(
			builder->arena, schema->description);
	if (!plan->piece) {
		set_contents(builder);
		set_legend(schema, header);
	}
	set_includes(builder);
	set_definitions(builder);
	set_forwards(builder);
	set_enums(builder);
	set_types(builder);
	/* An umbrella has no tables of its own. */
	if (!plan->split || plan->piece)
		view_make_tables(builder);
	header->classes.count = builder->own_class_count;
	header->classes.make = make_class;
	header->classes.context = builder;
	header->checks = header->classes;
	header->checks.make = make_check;
	return header;
}
