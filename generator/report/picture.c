/* SPDX-License-Identifier: MIT */
/*
 * The classes of a page are made when a template asks for them and forgotten
 * at the next, so that memory grows with the schema and not with the page. In
 * three lists: with pictures; without, for a table; without, as a tree.
 */
#include "report/picture.h"

#include "report/pattern_costs.h"
#include "report/picture_draw.h"
#include "report/picture_text.h"
#include "resolve/rule.h"
#include "resolve/slot.h"

enum { PER_MILLE = 1000 };

/* A page of more is opened by a script, which makes what is looked at:
 * browsers take seconds for thousands of pictures. */
enum { PLAIN_CLASSES = 50 };

enum { WIDTH = 400, TITLE = 40, GAP = 24 }; /* of stacked pictures */

/* A class's place in the tree. */
struct leaf {
	const struct class *class;
	uint64_t depth;
};

struct page_builder {
	struct run *run;
	struct arena *arena;
	const struct schema *schema;
	const struct target *target;
	struct picture_page *page;
	const struct class **classes; /* those that are laid out */
	uint64_t *tops;               /* of their pictures, where stacked */
	size_t class_count;
	struct leaf *leaves;
	size_t leaf_count;
	uint64_t largest;       /* bytes of the largest class */
	struct arena_turn turn; /* what is made on demand */
};

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
	if (type->has_in)
		add_fact(facts,
			text_format(arena, "in %s..%s",
				number_text(arena, type, type->low),
				number_text(arena, type, type->high)));
	if (type->has_minimum)
		add_fact(facts,
			text_format(arena, "at least %s",
				number_text(arena, type, type->minimum)));
	if (type->has_maximum)
		add_fact(facts,
			text_format(arena, "at most %s",
				number_text(arena, type, type->maximum)));
}

static void
add_rules(struct arena *arena, const struct slot *slot, struct buffer *facts)
{
	size_t i;

	for (i = 0; i < slot->rule_count; i++)
		add_fact(facts,
			text_format(arena, "%s %.*s", rule_key(&slot->rules[i]),
				SLICE_ARGS(rule_value(
					arena, slot, &slot->rules[i]))));
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
		add_fact(&facts,
			slot->is_required ? SLICE("required here")
					  : SLICE("optional"));
	if (slot->is_readonly)
		add_fact(&facts, SLICE("read-only"));
	if (slot->is_hot)
		add_fact(&facts, SLICE("hot"));
	if (slot->is_timestamp)
		add_fact(&facts, SLICE("timestamp"));
	add_bounds(arena, &slot->type, &facts);
	add_rules(arena, slot, &facts);
	if (slot->has_default)
		add_fact(&facts,
			text_format(arena, "%.*s by default",
				SLICE_ARGS(start_text(arena, slot))));
	add_fact(&facts, slot->unit);
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

static void
set_slot(struct page_builder *builder, const struct survey *survey,
	size_t number, struct picture_slot *row)
{
	const struct slot *slot = survey->class->slots[number];
	const struct placement *placement =
		&survey->class->layout->placements[number];
	struct arena *arena = builder->arena;
	unsigned origin = survey_origin(survey, slot);

	row->slot = xml_text(arena, slot->name.text);
	row->type = xml_text(
		arena, slot_declared_type(arena, slot, WORDED_AS_DECLARED));
	row->offset = placement->width
		? text_format(arena, "%llu.%u", (ull)placement->offset,
			  placement->bit)
		: text_format(arena, "%llu", (ull)placement->offset);
	row->size = placement->width ? counted(arena, placement->width, "bit")
				     : counted(arena, placement->size, "byte");
	row->order = placement->offset * 8 + placement->bit;
	row->origin = xml_text(arena, class_c_name(survey->origins[origin]));
	row->style = origin_style(origin);
	row->doc = xml_text(arena, slot->description);
	row->facts = slot_facts(arena, slot);
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
excess(uint64_t a, uint64_t b)
{
	return a > b ? a - b : 0;
}

static void
set_amounts(struct arena *arena, const struct survey *survey,
	struct picture_class *picture)
{
	uint64_t count = survey->count;

	picture->is_counted = !survey->class->is_abstract;
	picture->saved_declared_each = excess(picture->declared, picture->size);
	picture->count = survey_count_text(arena, count);
	picture->amount = survey_amount_text(arena, picture->size, count);
	picture->amount_declared = survey_amount_text(
		arena, picture->declared, count);
	picture->amount_dict = survey_amount_text(arena, picture->dict, count);
	picture->saved_declared = survey_amount_text(
		arena, picture->saved_declared_each, count);
	picture->saved_dict = survey_amount_text(
		arena, excess(picture->dict, picture->size), count);
}

static void
set_parent(struct page_builder *builder, const struct class *class,
	struct picture_class *picture)
{
	const struct class *parent = class->parent;
	uint64_t inherited = class_base(class) ? parent->layout->size : 0;

	picture->added = excess(picture->size, inherited);
	picture->inherited_share = (picture->size - picture->added) *
		PER_MILLE / builder->largest;
	picture->own_share = picture->added * PER_MILLE / builder->largest;
	if (!parent)
		return;
	picture->has_parent = true;
	picture->parent = xml_text(builder->arena, class_c_name(parent));
	picture->parent_dot = dot_text(builder->arena, class_c_name(parent));
	picture->parent_is_foreign = parent->schema != builder->schema;
}

/* What is no slot's. */
static void
set_waste(struct arena *arena, const struct survey *survey,
	struct picture_class *picture)
{
	const struct arrangement *chosen = &survey->chosen;

	picture->waste = chosen->spare_bytes + chosen->hole_bytes +
		chosen->padding;
	picture->spare_bits = chosen->word_bits - chosen->used_bits;
	picture->is_wasteful = picture->waste && !survey->class->lends_spare;
	picture->has_waste = picture->waste || picture->spare_bits;
	picture->waste_text = waste_text(
		arena, picture->waste, picture->spare_bits);
}

/* What the table and the tree say. */
static void
set_head(struct page_builder *builder, const struct survey *survey,
	struct picture_class *picture)
{
	const struct class *class = survey->class;
	const struct arrangement *chosen = &survey->chosen;
	struct arena *arena = builder->arena;

	picture->class = xml_text(arena, survey->name);
	picture->name_dot = dot_text(arena, survey->name);
	picture->words = search_words(arena, class);
	picture->doc = xml_text(arena, class->text->description);
	picture->mixins = mixin_names(arena, class);
	picture->layout = slice_of(layout_mode_name(class->layout_mode));
	picture->is_abstract = class->is_abstract;
	picture->is_final = class->is_final;
	picture->is_weakref = class->is_weakref;
	picture->is_open = class->is_open;
	picture->has_slots = class->slot_count != 0;
	picture->slot_count = class->slot_count;
	picture->size = chosen->size;
	picture->size_text = counted(arena, chosen->size, "byte");
	picture->slots_text = counted(arena, class->slot_count, "slot");
	picture->align = chosen->align;
	picture->lines = chosen->lines;
	picture->is_many = chosen->lines != 1;
	picture->bound = survey->bound;
	picture->declared = survey->declared_c;
	picture->dict = class->layout->dictclass_size;
	set_waste(arena, survey, picture);
	picture->straddlers = chosen->straddlers;
	picture->has_straddlers = chosen->straddlers != 0;
	set_amounts(arena, survey, picture);
	set_parent(builder, class, picture);
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
add_to_legend(struct picture_class *picture, struct picture_origin *legend,
	struct slice style, struct slice text)
{
	legend[picture->origins.count].style = style;
	legend[picture->origins.count++].class = text;
}

/* Classes of origin, then what is no slot's, where there is any. */
static struct picture_origin *
make_legend(struct arena *arena, const struct survey *survey,
	struct picture_class *picture)
{
	enum { OTHERS = 3 };
	struct picture_origin *legend = ARENA_ARRAY(
		arena, struct picture_origin, survey->origin_count + OTHERS);
	size_t i;

	picture->origins.items = legend;
	picture->origins.item_bytes = sizeof *legend;
	for (i = 0; i < survey->origin_count; i++)
		add_to_legend(picture, legend, origin_style((unsigned)i),
			xml_text(arena, class_c_name(survey->origins[i])));
	if (has_kind(survey, PART_DICT))
		add_to_legend(
			picture, legend, SLICE("dict"), SLICE("dictionary"));
	if (has_kind(survey, PART_SPARE) || has_kind(survey, PART_BITS))
		add_to_legend(
			picture, legend, SLICE("spare"), SLICE("spare, named"));
	if (has_kind(survey, PART_HOLE) || has_kind(survey, PART_PADDING))
		add_to_legend(picture, legend, SLICE("hole"),
			SLICE("hole or padding"));
	return legend;
}

static const struct picture_class *
make_whole(struct page_builder *builder, const struct class *class)
{
	struct arena *arena = builder->arena;
	struct picture_class *picture = ARENA_NEW(arena, struct picture_class);
	const struct survey *survey = survey_class(
		builder->run, class, builder->target);
	struct picture_slot *slots = ARENA_ARRAY(
		arena, struct picture_slot, class->slot_count);
	size_t i;

	set_head(builder, survey, picture);
	for (i = 0; i < class->slot_count; i++)
		set_slot(builder, survey, i, &slots[i]);
	picture->slots = list_of(slots, class->slot_count, sizeof *slots);
	picture->summary = text_format(arena,
		"%.*s: %.*s in %.*s; spare %.*s; in declared order %.*s",
		SLICE_ARGS(picture->class),
		SLICE_ARGS(counted(arena, picture->size, "byte")),
		SLICE_ARGS(counted(arena, picture->lines, "cache line")),
		SLICE_ARGS(picture->waste_text),
		SLICE_ARGS(counted(arena, survey->declared.size, "byte")));
	draw_class(arena, survey, picture, make_legend(arena, survey, picture));
	return picture;
}

static const void *
make_class(void *context, size_t index)
{
	struct page_builder *builder = context;
	struct picture_class *picture;

	arena_begin_turn(builder->arena, &builder->turn);
	picture = ARENA_NEW(builder->arena, struct picture_class);
	*picture = *make_whole(builder, builder->classes[index]);
	if (builder->tops)
		picture->top = builder->tops[index] + TITLE;
	return picture;
}

static struct picture_class *
make_head(struct page_builder *builder, const struct class *class)
{
	struct picture_class *picture;

	arena_begin_turn(builder->arena, &builder->turn);
	picture = ARENA_NEW(builder->arena, struct picture_class);
	set_head(builder, survey_class(builder->run, class, builder->target),
		picture);
	return picture;
}

static const void *
make_row(void *context, size_t index)
{
	struct page_builder *builder = context;

	return make_head(builder, builder->classes[index]);
}

static const void *
make_leaf(void *context, size_t index)
{
	struct page_builder *builder = context;
	struct picture_class *picture = make_head(
		builder, builder->leaves[index].class);

	picture->depth = builder->leaves[index].depth;
	return picture;
}

/*---- the page -------------------------------------------------------------*/

static void
find_classes(struct page_builder *builder)
{
	const struct schema *schema = builder->schema;
	size_t i;

	builder->classes = ARENA_ARRAY(
		builder->arena, const struct class *, schema->class_count);
	builder->largest = 1;
	for (i = 0; i < schema->class_count; i++) {
		const struct class *class = schema->ordered[i];

		if (!survey_has(class))
			continue;
		builder->classes[builder->class_count++] = class;
		if (class->layout->size > builder->largest)
			builder->largest = class->layout->size;
	}
}

/* No deeper than LIMIT_CLASS_DEPTH. */
static void
add_leaves(
	struct page_builder *builder, const struct class *class, uint64_t depth)
{
	size_t i;

	builder->leaves[builder->leaf_count++] = (struct leaf){class, depth};
	for (i = 0; i < class->child_count; i++) {
		const struct class *child = class->children[i];

		if (child->schema == builder->schema && survey_has(child))
			add_leaves(builder, child, depth + 1);
	}
}

static void
make_tree(struct page_builder *builder)
{
	size_t i;

	builder->leaves = ARENA_ARRAY(
		builder->arena, struct leaf, builder->class_count);
	for (i = 0; i < builder->class_count; i++) {
		const struct class *class = builder->classes[i];

		if (class->parent)
			builder->page->has_tree = true;
		if (!class->parent || class->parent->schema != builder->schema)
			add_leaves(builder, class, 0);
	}
}

/* Each picture is made once for its size, and again when it is drawn. */
static void
stack_pictures(struct page_builder *builder)
{
	struct picture_page *page = builder->page;
	size_t i;

	builder->tops = ARENA_ARRAY(
		builder->arena, uint64_t, builder->class_count);
	for (i = 0; i < builder->class_count; i++) {
		struct arena_mark mark = arena_mark(builder->arena);
		const struct picture_class *class = make_whole(
			builder, builder->classes[i]);

		builder->tops[i] = page->height - TITLE;
		page->height += class->height + TITLE + GAP;
		if (class->width > page->width)
			page->width = class->width;
		arena_return(builder->arena, mark);
	}
}

static void
set_patterns(struct arena *arena, const struct schema *schema,
	struct picture_page *page)
{
	const struct pattern_costs costs = pattern_costs_make(arena, schema);
	struct picture_pattern *patterns = list_make(
		arena, &page->patterns, costs.count, sizeof *patterns);
	size_t i;

	page->has_patterns = costs.count > 0;
	for (i = 0; i < costs.count; i++) {
		const struct automaton *automaton = costs.automata[i];

		patterns[i].pattern = xml_text(arena, automaton->text);
		patterns[i].states = automaton->pattern.states;
		patterns[i].classes = automaton->pattern.classes;
		patterns[i].bytes = automaton->pattern.bytes;
	}
}

const struct picture_page *
picture_page_make(struct run *run, const struct model *model,
	const struct target *target, bool is_stacked)
{
	struct page_builder *builder = ARENA_NEW(
		&run->arena, struct page_builder);
	struct picture_page *page = ARENA_NEW(&run->arena, struct picture_page);
	const struct schema *schema = model->root;
	struct survey_total total = survey_sum(schema);

	builder->run = run;
	builder->arena = &run->arena;
	builder->schema = schema;
	builder->target = target;
	builder->page = page;
	page->schema = xml_text(&run->arena, schema->name.text);
	page->file = xml_text(&run->arena, schema->text->file_name);
	page->doc = xml_text(&run->arena, schema->text->description);
	page->width = WIDTH;
	page->height = TITLE;
	page->target = slice_of(target->name);
	page->counted = total.classes == 1
		? SLICE("1 class")
		: text_format(&run->arena, "%zu classes", total.classes);
	page->size_text = counted(&run->arena, total.size, "byte");
	page->is_large = total.classes > PLAIN_CLASSES;
	page->size = total.size;
	page->bound = total.bound;
	page->declared = total.declared_c;
	page->dict = total.dictclass;
	set_patterns(&run->arena, schema, page);
	find_classes(builder);
	make_tree(builder);
	if (is_stacked)
		stack_pictures(builder);
	page->classes = list_on_demand(
		builder->class_count, make_class, builder);
	page->rows = list_on_demand(builder->class_count, make_row, builder);
	page->tree = list_on_demand(builder->class_count, make_leaf, builder);
	return page;
}
