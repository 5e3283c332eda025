/* SPDX-License-Identifier: MIT */
/* The classes of a sheet, made when a template asks for them. See picture.h. */
#include "report/picture_build.h"
#include "resolve/slot.h"

typedef unsigned long long ull; /* what printf's %llu takes */

enum { PER_MILLE = 1000 };
enum { WIDTH = 400, TITLE = 40, GAP = 24 }; /* of stacked pictures */

/* A class's place in the tree. */
struct leaf {
	const struct class *class;
	uint64_t depth;
};

struct sheeter {
	struct run *run;
	struct arena *arena;
	const struct schema *schema;
	const struct target *target;
	struct sheet *sheet;
	const struct class **classes; /* those that are laid out */
	uint64_t *tops;               /* of their pictures, where stacked */
	size_t class_count;
	struct leaf *leaves;
	size_t leaf_count;
	uint64_t largest;       /* bytes of the largest class */
	struct arena_mark mark; /* what is made on demand begins here */
	bool marked;
};

static void
begin_item(struct sheeter *sheeter)
{
	if (sheeter->marked)
		arena_return(sheeter->arena, sheeter->mark);
	sheeter->mark = arena_mark(sheeter->arena);
	sheeter->marked = true;
}

/*---- slots ----------------------------------------------------------------*/

static void
add_fact(struct buffer *facts, struct slice fact)
{
	if (fact.length)
		buffer_format(facts, "%s%.*s", facts->length ? ", " : "",
			SLICE_ARGS(fact));
}

static void
add_bounds(struct arena *arena, const struct value_type *type,
	struct buffer *facts)
{
	enum kind kind = type->kind;

	if (type->has_in)
		add_fact(facts,
			text_format(arena, "in %s..%s",
				number_text(arena, kind, type->low),
				number_text(arena, kind, type->high)));
	if (type->has_minimum)
		add_fact(facts,
			text_format(arena, "at least %s",
				number_text(arena, kind, type->minimum)));
	if (type->has_maximum)
		add_fact(facts,
			text_format(arena, "at most %s",
				number_text(arena, kind, type->maximum)));
}

static struct slice
start_text(struct arena *arena, const struct slot *slot)
{
	if (slot->start_kind == START_TEXT)
		return text_format(
			arena, "\"%.*s\"", SLICE_ARGS(slot->start_text));
	if (slot->start_kind == START_LIST)
		return SLICE("a list");
	return slice_of(slot_number_text(arena, slot, slot->start));
}

static struct slice
slot_facts(struct arena *arena, const struct slot *slot)
{
	struct buffer facts = {0};
	struct slice result;

	if (slot->is_identifier)
		add_fact(&facts, SLICE("identifier"));
	if (slot->is_key)
		add_fact(&facts, SLICE("key"));
	if (slot->opt)
		add_fact(&facts, SLICE("optional"));
	if (slot->is_readonly)
		add_fact(&facts, SLICE("read-only"));
	if (slot->is_hot)
		add_fact(&facts, SLICE("hot"));
	add_bounds(arena, &slot->type, &facts);
	if (slot->has_default)
		add_fact(&facts,
			text_format(arena, "%.*s by default",
				SLICE_ARGS(start_text(arena, slot))));
	add_fact(&facts, slot->unit.length ? slot->unit : slot->type.unit);
	result = xml_text(arena, buffer_slice(&facts));
	buffer_release(&facts);
	return result;
}

static struct slice
counted(struct arena *arena, uint64_t count, const char *what)
{
	return text_format(
		arena, "%llu %s%s", (ull)count, what, count == 1 ? "" : "s");
}

static unsigned
slot_origin(const struct survey *survey, const struct slot *slot)
{
	unsigned i = 0;

	while (survey->origins[i] != survey_origin(slot))
		i++;
	return i;
}

static void
set_slot(struct sheeter *sheeter, const struct survey *survey, size_t number,
	struct sheet_slot *sheet)
{
	const struct slot *slot = survey->class->slots[number];
	const struct placement *placement =
		&survey->class->layout->placements[number];
	struct arena *arena = sheeter->arena;
	unsigned origin = slot_origin(survey, slot);

	sheet->slot = xml_text(arena, slot->name.text);
	sheet->type = xml_text(
		arena, slot_declared_type(arena, slot, WORDED_AS_DECLARED));
	sheet->offset = placement->width
		? text_format(arena, "%llu.%u", (ull)placement->offset,
			  placement->bit)
		: text_format(arena, "%llu", (ull)placement->offset);
	sheet->size = placement->width
		? counted(arena, placement->width, "bit")
		: counted(arena, placement->size, "byte");
	sheet->order = placement->offset * 8 + placement->bit;
	sheet->origin = xml_text(arena, class_c_name(survey->origins[origin]));
	sheet->style = origin_style(origin);
	sheet->doc = xml_text(arena, slot->description);
	sheet->facts = slot_facts(arena, slot);
}

/*---- classes --------------------------------------------------------------*/

/* The names of the class, of those above it and of the slots. */
static struct slice
search_words(struct arena *arena, const struct class *class)
{
	struct buffer words = {0};
	struct slice result;
	size_t i;

	buffer_add_slice(&words, class_c_name(class));
	for (i = 0; i < class->ancestor_count; i++)
		buffer_format(&words, " %.*s",
			SLICE_ARGS(class->ancestors[i]->name.text));
	for (i = 0; i < class->slot_count; i++)
		buffer_format(&words, " %.*s",
			SLICE_ARGS(class->slots[i]->name.text));
	result = xml_text(arena, slice_lower(arena, buffer_slice(&words)));
	buffer_release(&words);
	return result;
}

static struct slice
mixin_names(struct arena *arena, const struct class *class)
{
	struct buffer names = {0};
	struct slice result;
	size_t i;

	for (i = 0; i < class->mixin_count; i++)
		add_fact(&names, class_c_name(class->mixins[i]));
	result = xml_text(arena, buffer_slice(&names));
	buffer_release(&names);
	return result;
}

/* "3 bytes and 5 bits" */
static struct slice
waste_text(struct arena *arena, uint64_t bytes, uint64_t bits)
{
	struct slice byte_text = counted(arena, bytes, "byte");
	struct slice bit_text = counted(arena, bits, "bit");

	if (bytes && bits)
		return text_format(arena, "%.*s and %.*s",
			SLICE_ARGS(byte_text), SLICE_ARGS(bit_text));
	return bits ? bit_text : byte_text;
}

static uint64_t
above(uint64_t a, uint64_t b)
{
	return a > b ? a - b : 0;
}

static void
set_amounts(struct arena *arena, const struct survey *survey,
	struct sheet_class *sheet)
{
	uint64_t count = survey->count;

	sheet->is_counted = !survey->class->is_abstract;
	sheet->saved_declared_each = above(sheet->declared, sheet->size);
	sheet->saved_dict_each = above(sheet->dict, sheet->size);
	sheet->count = survey_count_text(arena, count);
	sheet->amount = survey_amount_text(arena, sheet->size, count);
	sheet->amount_declared = survey_amount_text(
		arena, sheet->declared, count);
	sheet->amount_dict = survey_amount_text(arena, sheet->dict, count);
	sheet->saved_declared = survey_amount_text(
		arena, sheet->saved_declared_each, count);
	sheet->saved_dict = survey_amount_text(
		arena, sheet->saved_dict_each, count);
}

static void
set_parent(struct sheeter *sheeter, const struct class *class,
	struct sheet_class *sheet)
{
	const struct class *parent = class->parent;
	uint64_t inherited = parent ? parent->layout->size : 0;

	sheet->added = above(sheet->size, inherited);
	sheet->inherited_share = (sheet->size - sheet->added) * PER_MILLE /
		sheeter->largest;
	sheet->own_share = sheet->added * PER_MILLE / sheeter->largest;
	if (!parent)
		return;
	sheet->has_parent = true;
	sheet->parent = xml_text(sheeter->arena, class_c_name(parent));
	sheet->parent_dot = dot_text(sheeter->arena, class_c_name(parent));
	sheet->parent_is_foreign = parent->schema != sheeter->schema;
}

/* What the table and the tree say. */
static void
set_head(struct sheeter *sheeter, const struct survey *survey,
	struct sheet_class *sheet)
{
	const struct class *class = survey->class;
	const struct arrangement *chosen = &survey->chosen;
	struct arena *arena = sheeter->arena;

	sheet->class = xml_text(arena, survey->name);
	sheet->name_dot = dot_text(arena, survey->name);
	sheet->words = search_words(arena, class);
	sheet->doc = xml_text(arena, class->description);
	sheet->mixins = mixin_names(arena, class);
	sheet->layout = slice_of(layout_mode_name(class->layout_mode));
	sheet->is_abstract = class->is_abstract;
	sheet->is_final = class->is_final;
	sheet->is_weakref = class->is_weakref;
	sheet->is_open = class->is_open;
	sheet->has_slots = class->slot_count != 0;
	sheet->slot_count = class->slot_count;
	sheet->size = chosen->size;
	sheet->align = chosen->align;
	sheet->lines = chosen->lines;
	sheet->is_many = chosen->lines != 1;
	sheet->bound = survey->bound;
	sheet->declared = survey->declared_c;
	sheet->dict = class->layout->dictclass_size;
	sheet->hole_bytes = chosen->hole_bytes + chosen->padding;
	sheet->waste = chosen->spare_bytes + sheet->hole_bytes;
	sheet->spare_bits = chosen->word_bits - chosen->used_bits;
	sheet->is_wasteful = sheet->waste && !class->lends_spare;
	sheet->has_waste = sheet->waste || sheet->spare_bits;
	sheet->waste_text = waste_text(arena, sheet->waste, sheet->spare_bits);
	sheet->straddlers = chosen->straddlers;
	sheet->has_straddlers = chosen->straddlers != 0;
	set_amounts(arena, survey, sheet);
	set_parent(sheeter, class, sheet);
}

static bool
has_kind(const struct survey *survey, enum part_kind kind)
{
	size_t i;

	for (i = 0; i < survey->chosen.part_count; i++)
		if (survey->chosen.parts[i].kind == kind)
			return true;
	for (i = 0; i < survey->declared.part_count; i++)
		if (survey->declared.parts[i].kind == kind)
			return true;
	return false;
}

static void
add_to_legend(struct sheet_class *sheet, struct sheet_origin *origins,
	struct slice style, struct slice text)
{
	origins[sheet->origins.count].style = style;
	origins[sheet->origins.count++].class = text;
}

/* Classes of origin, then what is no slot's, where there is any. */
static struct sheet_origin *
make_legend(struct arena *arena, const struct survey *survey,
	struct sheet_class *sheet)
{
	enum { OTHERS = 3 };
	struct sheet_origin *origins = ARENA_ARRAY(
		arena, struct sheet_origin, survey->origin_count + OTHERS);
	size_t i;

	sheet->origins.items = origins;
	sheet->origins.item_bytes = sizeof *origins;
	for (i = 0; i < survey->origin_count; i++)
		add_to_legend(sheet, origins, origin_style((unsigned)i),
			xml_text(arena, class_c_name(survey->origins[i])));
	if (has_kind(survey, PART_DICT))
		add_to_legend(
			sheet, origins, SLICE("dict"), SLICE("dictionary"));
	if (has_kind(survey, PART_SPARE) || has_kind(survey, PART_BITS))
		add_to_legend(
			sheet, origins, SLICE("spare"), SLICE("spare, named"));
	if (has_kind(survey, PART_HOLE) || has_kind(survey, PART_PADDING))
		add_to_legend(sheet, origins, SLICE("hole"),
			SLICE("hole or padding"));
	return origins;
}

static const struct sheet_class *
make_whole(struct sheeter *sheeter, const struct class *class)
{
	struct arena *arena = sheeter->arena;
	struct sheet_class *sheet = ARENA_NEW(arena, struct sheet_class);
	const struct survey *survey = survey_class(
		sheeter->run, class, sheeter->target);
	struct sheet_slot *slots = ARENA_ARRAY(
		arena, struct sheet_slot, class->slot_count);
	size_t i;

	set_head(sheeter, survey, sheet);
	for (i = 0; i < class->slot_count; i++)
		set_slot(sheeter, survey, i, &slots[i]);
	sheet->slots = (struct list){.count = class->slot_count,
		.items = slots,
		.item_bytes = sizeof *slots};
	sheet->summary = text_format(arena,
		"%.*s: %.*s in %.*s; spare %.*s; in declared order %.*s",
		SLICE_ARGS(sheet->class),
		SLICE_ARGS(counted(arena, sheet->size, "byte")),
		SLICE_ARGS(counted(arena, sheet->lines, "cache line")),
		SLICE_ARGS(sheet->waste_text),
		SLICE_ARGS(counted(arena, survey->declared.size, "byte")));
	draw_class(arena, survey, sheet, make_legend(arena, survey, sheet));
	return sheet;
}

static const void *
make_class(void *context, size_t index)
{
	struct sheeter *sheeter = context;
	struct sheet_class *sheet;

	begin_item(sheeter);
	sheet = ARENA_NEW(sheeter->arena, struct sheet_class);
	*sheet = *make_whole(sheeter, sheeter->classes[index]);
	if (sheeter->tops)
		sheet->top = sheeter->tops[index] + TITLE;
	return sheet;
}

static struct sheet_class *
make_head(struct sheeter *sheeter, const struct class *class)
{
	struct sheet_class *sheet;

	begin_item(sheeter);
	sheet = ARENA_NEW(sheeter->arena, struct sheet_class);
	set_head(sheeter, survey_class(sheeter->run, class, sheeter->target),
		sheet);
	return sheet;
}

static const void *
make_row(void *context, size_t index)
{
	struct sheeter *sheeter = context;

	return make_head(sheeter, sheeter->classes[index]);
}

static const void *
make_leaf(void *context, size_t index)
{
	struct sheeter *sheeter = context;
	struct sheet_class *sheet = make_head(
		sheeter, sheeter->leaves[index].class);

	sheet->depth = sheeter->leaves[index].depth;
	return sheet;
}

/*---- the sheet ------------------------------------------------------------*/

static void
find_classes(struct sheeter *sheeter)
{
	const struct schema *schema = sheeter->schema;
	size_t i;

	sheeter->classes = ARENA_ARRAY(
		sheeter->arena, const struct class *, schema->class_count);
	sheeter->largest = 1;
	for (i = 0; i < schema->class_count; i++) {
		const struct class *class = schema->ordered[i];

		if (!survey_has(class))
			continue;
		sheeter->classes[sheeter->class_count++] = class;
		if (class->layout->size > sheeter->largest)
			sheeter->largest = class->layout->size;
	}
}

/* No deeper than LIMIT_CLASS_DEPTH. */
static void
add_leaves(struct sheeter *sheeter, const struct class *class, uint64_t depth)
{
	size_t i;

	sheeter->leaves[sheeter->leaf_count++] = (struct leaf){class, depth};
	for (i = 0; i < class->child_count; i++) {
		const struct class *child = class->children[i];

		if (child->schema == sheeter->schema && survey_has(child))
			add_leaves(sheeter, child, depth + 1);
	}
}

static void
make_tree(struct sheeter *sheeter)
{
	size_t i;

	sheeter->leaves = ARENA_ARRAY(
		sheeter->arena, struct leaf, sheeter->class_count);
	for (i = 0; i < sheeter->class_count; i++) {
		const struct class *class = sheeter->classes[i];

		if (class->parent)
			sheeter->sheet->has_tree = true;
		if (!class->parent || class->parent->schema != sheeter->schema)
			add_leaves(sheeter, class, 0);
	}
}

/* Each picture is made once for its size, and again when it is drawn. */
static void
stack(struct sheeter *sheeter)
{
	struct sheet *sheet = sheeter->sheet;
	size_t i;

	sheeter->tops = ARENA_ARRAY(
		sheeter->arena, uint64_t, sheeter->class_count);
	for (i = 0; i < sheeter->class_count; i++) {
		struct arena_mark mark = arena_mark(sheeter->arena);
		const struct sheet_class *class = make_whole(
			sheeter, sheeter->classes[i]);

		sheeter->tops[i] = sheet->height - TITLE;
		sheet->height += class->height + TITLE + GAP;
		if (class->width > sheet->width)
			sheet->width = class->width;
		arena_return(sheeter->arena, mark);
	}
}

static struct list
list_on_demand(struct sheeter *sheeter,
	const void *(*make)(void *context, size_t index))
{
	return (struct list){.count = sheeter->class_count,
		.make = make,
		.context = sheeter};
}

const struct sheet *
sheet_make(struct run *run, const struct model *model,
	const struct target *target, bool is_stacked)
{
	struct sheeter *sheeter = ARENA_NEW(&run->arena, struct sheeter);
	struct sheet *sheet = ARENA_NEW(&run->arena, struct sheet);
	const struct schema *schema = model->root;
	struct survey_total total = survey_sum(schema);

	sheeter->run = run;
	sheeter->arena = &run->arena;
	sheeter->schema = schema;
	sheeter->target = target;
	sheeter->sheet = sheet;
	sheet->schema = xml_text(&run->arena, schema->name.text);
	sheet->file = xml_text(&run->arena, schema->file_name);
	sheet->doc = xml_text(&run->arena, schema->description);
	sheet->width = WIDTH;
	sheet->height = TITLE;
	sheet->target = slice_of(target->name);
	sheet->class_count = total.classes;
	sheet->size = total.size;
	sheet->bound = total.bound;
	sheet->declared = total.declared_c;
	sheet->dict = total.dictclass;
	find_classes(sheeter);
	make_tree(sheeter);
	if (is_stacked)
		stack(sheeter);
	sheet->classes = list_on_demand(sheeter, make_class);
	sheet->rows = list_on_demand(sheeter, make_row);
	sheet->tree = list_on_demand(sheeter, make_leaf);
	return sheet;
}
