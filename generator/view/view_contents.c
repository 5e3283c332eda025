/* SPDX-License-Identifier: MIT */
/*
 * The head of a header: a line for each enum and class, cut where it would be
 * too long, and which kinds of accessors there are.
 */
#include "view/view_contents.h"

#include <assert.h>

#include "resolve/slot.h"
#include "view/c_text.h"

/*---- contents -------------------------------------------------------------*/

/* Names are no wider than this, or stand out. */
#define MOST_WIDTH 40
static const char blanks[] = "                                        ";
static_assert(sizeof blanks - 1 == MOST_WIDTH, "as many as may be missing");

/* With blanks behind it. */
static struct slice
padded(struct builder *builder, struct slice text, size_t width)
{
	size_t missing = text.length < width ? width - text.length : 0;

	return TEXT_JOIN(builder->arena, text, {blanks, missing});
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
	struct slice summary = c_summary(
		builder->arena, class->text->description);

	if (summary.length == 0)
		return summary;
	return TEXT_JOIN(builder->arena, SLICE("  "), summary);
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
	return width < MOST_WIDTH ? width : MOST_WIDTH;
}

static void
set_enum_entry(struct builder *builder, const struct enumeration *enumeration,
	struct view_entry *entry)
{
	entry->kind = SLICE("enum ");
	entry->name = padded(
		builder, enumeration->identifier, builder->name_width);
	entry->size = SLICE("    ");
	entry->summary = enum_summary(builder, enumeration);
}

/* Below its parent, and further to the right. */
static void
set_class_entry(struct builder *builder, const struct class *class,
	struct view_entry *entry)
{
	struct arena *arena = builder->arena;
	size_t width = builder->name_width, indent = 2 * chain_depth(class);
	struct slice name = class->identifier;

	for (; indent > MOST_WIDTH; indent -= MOST_WIDTH)
		name = TEXT_JOIN(arena, {blanks, MOST_WIDTH}, name);
	name = TEXT_JOIN(arena, {blanks, indent}, name);
	entry->kind = SLICE("class");
	entry->name = padded(builder, name, width);
	entry->size = text_format(arena, "%4llu", (ull) class->layout->size);
	entry->summary = c_clipped(arena, class_summary(builder, class),
		SECTION_COLUMNS - 16 - width);
}

static const void *
make_entry(void *context, size_t index)
{
	struct builder *builder = context;
	const struct schema *schema = builder->schema;
	struct view_entry *entry;

	view_begin_item(builder);
	entry = ARENA_NEW(builder->arena, struct view_entry);
	if (index < schema->enum_count)
		set_enum_entry(builder, schema->enums[index], entry);
	else
		set_class_entry(builder,
			schema->ordered[index - schema->enum_count], entry);
	return entry;
}

void
view_set_contents(struct builder *builder)
{
	const struct schema *schema = builder->schema;
	struct view_header *header = builder->header;

	builder->name_width = name_width(schema);
	header->contents = list_on_demand(
		schema->enum_count + schema->class_count, make_entry, builder);
	/* "bytes" stands above the sizes' last digits. */
	header->bytes_label = text_format(
		builder->arena, "%*s", (int)builder->name_width + 15, "bytes");
}

/*---- legend ---------------------------------------------------------------*/

/* What kinds of accessors there are, so that the legend names no others. */
static void
add_slot(const struct slot *slot, struct view_header *header)
{
	bool is_object = slot->type.kind == KIND_OBJECT;

	header->has_slots = true;
	header->has_opt |= slot->opt;
	header->has_arrays |= slot->dimension_count != 0;
	header->has_bounded |= slot->is_bounded;
	header->has_growable |= slot->is_growable;
	header->has_own |= is_object && slot->hold == HOLD_OWN;
	header->has_objects |= slot_embeds(slot, IN_OBJECT_OR_LIST);
}

static void
add_class(const struct class *class, struct view_header *header)
{
	size_t i;

	header->has_parents |= class->parent != NULL;
	header->has_pools |= !class->is_value;
	header->has_weakrefs |= class->is_weakref;
	header->has_constants |= class->constant_count != 0;
	header->has_open |= class->is_open;
	header->has_eq |= class->options.eq.value;
	header->has_order |= class->options.order.value;
	header->has_hash |= class->is_hashed;
	header->has_repr |= class->options.repr.value;
	header->has_owners |= class->owns;
	header->has_index |= class->has_index;
	for (i = 0; i < class->slot_count; i++)
		add_slot(class->slots[i], header);
}

void
view_set_legend(const struct schema *schema, struct view_header *header)
{
	size_t i;

	header->has_classes = schema->class_count != 0;
	for (i = 0; i < schema->class_count; i++)
		add_class(schema->ordered[i], header);
	header->has_by_name = header->has_parents &&
		schema->text->inherited.value == INHERITED_BY_NAME;
}
