/* SPDX-License-Identifier: MIT */
/*
 * The rows of the run-time tables. A first pass over all classes finds the
 * perfect hashes and gives each text its offset; rows are then made when the
 * template asks for them.
 */
#include "view/view_build.h"

#include <string.h>

#include "layout/storage.h"
#include "resolve/slot.h"
#include "resolve/text_name.h"
#include "view/c_text.h"

/* C compilers promise 4,095 characters in a literal: texts stand in rows. */
#define CHUNK_BYTES 4000

/*---- texts ----------------------------------------------------------------*/

static struct view_text_row *
add_text_row(struct builder *builder)
{
	struct text_pool *pool = &builder->pool;

	pool->rows = arena_grow(builder->arena, pool->rows, pool->row_count,
		&pool->row_capacity, pool->row_count + 1, sizeof *pool->rows);
	return &pool->rows[pool->row_count++];
}

static void
end_chunk(struct text_pool *pool)
{
	if (pool->row_count)
		pool->rows[pool->row_count - 1].last = true;
	pool->chunk_count++;
	pool->used = 0;
}

/* A text longer than a chunk: rows of numbers, which follow each other. */
static void
add_long_text(struct builder *builder, struct slice text)
{
	struct text_pool *pool = &builder->pool;
	size_t at, i;

	if (pool->used)
		end_chunk(pool);
	for (at = 0; at <= text.length; at += CHUNK_BYTES) {
		struct buffer numbers = {0};

		for (i = at; i < at + CHUNK_BYTES && i <= text.length; i++)
			buffer_format(&numbers, "%s%s",
				i == at          ? ""
					: i % 16 ? ", "
						 : ",\n\t\t\t",
				i == text.length
					? "0"
					: c_character(builder->arena,
						  (unsigned char)text.bytes[i])
						  .bytes);
		add_text_row(builder)->numbers = slice_copy(
			builder->arena, buffer_slice(&numbers));
		buffer_release(&numbers);
		pool->chunk_count++;
	}
}

/* The offset of a text, which ends in a zero; texts are kept once. The empty
 * text is offset 0 and stands for none. */
static uint32_t
text_place(struct builder *builder, struct slice text)
{
	struct text_pool *pool = &builder->pool;
	struct view_text_row *row;
	size_t offset;
	void *known;

	if (pool->row_count && text.length == 0)
		return 0;
	known = map_get(&pool->offsets, text);
	if (known)
		return (uint32_t)((uintptr_t)known - 1);
	if (pool->used + text.length + 1 > CHUNK_BYTES && pool->used)
		end_chunk(pool);
	offset = pool->chunk_count * CHUNK_BYTES + pool->used;
	map_put(&pool->offsets, builder->arena, text,
		(void *)(uintptr_t)(offset + 1));
	if (text.length >= CHUNK_BYTES) {
		add_long_text(builder, text);
		return (uint32_t)offset;
	}
	row = add_text_row(builder);
	row->text = c_text(builder->arena, text);
	pool->used += text.length + 1;
	return (uint32_t)offset;
}

/*---- first pass -----------------------------------------------------------*/

static void
place_slot_texts(struct builder *builder, const struct slot *slot,
	bool is_member, struct text_places *places)
{
	places->name = text_place(builder, slot->reflected);
	places->external = text_place(builder, slot->text_name);
	places->member = !is_member ? 0
		: slice_equal(slot->member, slot->reflected)
		? places->name
		: text_place(builder, slot->member);
	places->type = text_place(builder,
		slot_declared_type(builder->arena, slot, WORDED_AS_DECLARED));
	places->unit = text_place(builder, slot->unit);
	places->doc = text_place(builder, slot->description);
	places->owner = text_place(builder, slot->declarer->name.text);
	places->initial = text_place(builder, slot->start_text);
	if (slot->start_kind == START_LIST) {
		places->first_start = builder->header->start_count;
		builder->header->start_count += slot->element_count;
	}
}

/* The name of the class or enum that the slot's row refers to; empty where
 * there is none. */
static struct slice
target_name(const struct slot *slot)
{
	if (slot->type.kind == KIND_ENUM)
		return slot->type.enumeration->name.text;
	return slot->type.class ? slot->type.class->name.text
				: (struct slice){NULL, 0};
}

/* Notes what the slot refers to, once. */
static void
add_far(struct builder *builder, const struct slot *slot)
{
	struct slice name = target_name(slot);
	const struct row_place *place;
	struct view_far *far;

	if (name.length == 0 || map_get(&builder->far_map, name))
		return;
	place = map_get(&builder->plan->split->places, name);
	builder->fars = arena_grow(builder->arena, builder->fars,
		builder->far_count, &builder->far_capacity,
		builder->far_count + 1, sizeof *builder->fars);
	far = &builder->fars[builder->far_count++];
	far->tables = place->piece->tables;
	far->row = place->row;
	far->is_enum = slot->type.kind == KIND_ENUM;
	map_put(&builder->far_map, builder->arena, name,
		(void *)(uintptr_t)builder->far_count);
}

/* In a split schema a row refers to others through a pointer: their tables
 * are other objects, which may change without this one. */
static struct slice
far_target(struct builder *builder, const struct slot *slot)
{
	struct slice name = target_name(slot);

	if (name.length == 0)
		return name;
	return text_format(builder->arena, "slot_fars[%zu]",
		(size_t)(uintptr_t)map_get(&builder->far_map, name) - 1);
}

static void
prepare_class(struct builder *builder, const struct class *class,
	struct class_rows *rows)
{
	struct slice *names = ARENA_ARRAY(
		builder->arena, struct slice, class->slot_count);
	const struct class *above;
	size_t i;

	rows->class = class;
	rows->name = text_place(builder, class->name.text);
	rows->doc = text_place(builder, class->description);
	if (class->tagging.kind != UNTAGGED) {
		rows->tag = text_place(builder, class->tagging.text);
		rows->tag_field = text_place(
			builder, text_name_tag_field(class));
	}
	rows->first_info = builder->info_count;
	for (i = 0; i < class->slot_count; i++) {
		names[i] = class->slots[i]->reflected;
		if (builder->plan->piece)
			add_far(builder, class->slots[i]);
		place_slot_texts(builder, class->slots[i],
			class->layout->placements[i].width == 0,
			&builder->places[builder->info_count++]);
	}
	lookup_make(builder->arena, names, class->slot_count, &rows->lookup);
	for (above = class; above; above = above->parent)
		rows->ancestor_count++;
}

static void
prepare_enum(struct builder *builder, const struct enumeration *enumeration)
{
	struct enum_rows *rows;
	size_t i;

	if (map_get(&builder->enum_map, enumeration->identifier))
		return;
	rows = &builder->enums[builder->enum_count++];
	map_put(&builder->enum_map, builder->arena, enumeration->identifier,
		rows);
	rows->enumeration = enumeration;
	rows->name = text_place(builder, enumeration->name.text);
	rows->doc = text_place(builder, enumeration->description);
	rows->values = ARENA_ARRAY(
		builder->arena, uint32_t, enumeration->value_count);
	rows->first_value = builder->header->value_count;
	builder->header->value_count += enumeration->value_count;
	for (i = 0; i < enumeration->value_count; i++)
		rows->values[i] = text_place(
			builder, enumeration->values[i].name.text);
}

/* The schema's own, and copies of those that its slots use from elsewhere:
 * tables have no pointers, so they cannot point into another file's. */
static void
prepare_enums(struct builder *builder)
{
	size_t most = builder->own_enum_count, i, j;

	for (i = 0; i < builder->model->schema_count; i++)
		most += builder->model->schemas[i]->enum_count;
	builder->enums = ARENA_ARRAY(builder->arena, struct enum_rows, most);
	for (i = 0; i < builder->own_enum_count; i++)
		prepare_enum(builder, builder->own_enums[i]);
	for (i = 0; !builder->plan->piece && i < builder->class_count; i++) {
		const struct class *class = builder->classes[i].class;

		for (j = 0; j < class->slot_count; j++)
			if (class->slots[j]->type.kind == KIND_ENUM)
				prepare_enum(builder,
					class->slots[j]->type.enumeration);
	}
}

/*---- which classes --------------------------------------------------------*/

static void
add_class(struct builder *builder, const struct class *class)
{
	if (map_put(&builder->class_map, builder->arena, class->identifier,
		    (void *)(uintptr_t) class))
		return;
	builder->classes[builder->class_count++].class = class;
}

/* The header's own, and copies of those that their slots reach in other files,
 * directly or through each other: tables have no pointers, but to those of
 * other pieces. Of a tagged class all below it are reached, since the tag may
 * say any of them. */
static void
collect_classes(struct builder *builder)
{
	size_t most = builder->own_class_count, i, j;

	for (i = 0; !builder->plan->piece && i < builder->model->schema_count;
		i++)
		most += builder->model->schemas[i]->class_count;
	builder->classes = ARENA_ARRAY(builder->arena, struct class_rows, most);
	for (i = 0; i < builder->own_class_count; i++)
		add_class(builder, builder->own_classes[i]);
	for (i = 0; !builder->plan->piece && i < builder->class_count; i++) {
		const struct class *class = builder->classes[i].class;

		for (j = 0; j < class->slot_count; j++)
			if (class->slots[j]->type.class)
				add_class(builder, class->slots[j]->type.class);
		for (j = 0; class->tagging.kind != UNTAGGED &&
			j < class->child_count;
			j++)
			add_class(builder, class->children[j]);
	}
}

/*---- rows of classes and enums --------------------------------------------*/

static bool
class_is_renamed(const struct class *class)
{
	size_t i;

	for (i = 0; i < class->slot_count; i++)
		if (!slice_equal(class->slots[i]->text_name,
			    class->slots[i]->reflected))
			return true;
	return false;
}

static struct slice
class_flags(struct builder *builder, const struct class_rows *rows)
{
	const struct class *class = rows->class;
	struct buffer flags = {0};
	struct slice result;

	if (class->is_abstract)
		buffer_add_text(&flags, " | SLOT_CLASS_ABSTRACT");
	if (class->lends_spare)
		buffer_add_text(&flags, " | SLOT_CLASS_LENDS");
	if (class->is_weakref)
		buffer_add_text(&flags, " | SLOT_CLASS_WEAKREF");
	if (class->layout_mode == LAYOUT_PACKED)
		buffer_add_text(&flags, " | SLOT_CLASS_PACKED");
	if (class->is_open)
		buffer_add_text(&flags, " | SLOT_CLASS_OPEN");
	if (class->owns)
		buffer_add_text(&flags, " | SLOT_CLASS_OWNS");
	if (class->is_frozen)
		buffer_add_text(&flags, " | SLOT_CLASS_FROZEN");
	if (class->is_value)
		buffer_add_text(&flags, " | SLOT_CLASS_VALUE");
	if (class_is_renamed(class))
		buffer_add_text(&flags, " | SLOT_CLASS_RENAMED");
	if (class->omitting.value)
		buffer_add_text(&flags, " | SLOT_CLASS_OMITS_DEFAULTS");
	if (class_skips_unknown(class))
		buffer_add_text(&flags, " | SLOT_CLASS_SKIPS_UNKNOWN");
	if (class->tagging.kind == TAGGED_INTEGER)
		buffer_add_text(&flags, " | SLOT_CLASS_NUMBER_TAG");
	if (class->schema != builder->schema)
		buffer_add_text(&flags, " | SLOT_CLASS_COPY");
	if (rows->lookup.is_long)
		buffer_add_text(&flags, " | SLOT_CLASS_LONG");
	if (rows->lookup.is_wide)
		buffer_add_text(&flags, " | SLOT_CLASS_WIDE");
	result = flags.length ? text_format(builder->arena, "%.*s",
					(int)flags.length - 3, flags.bytes + 3)
			      : SLICE("0");
	buffer_release(&flags);
	return result;
}

/* FNV-1a of "schema.Class": what tells classes of different files apart. */
static struct slice
class_id(struct builder *builder, const struct class *class)
{
	uint64_t hash = hash_bytes(HASH_START, class->schema->name.text.bytes,
		class->schema->name.text.length);

	hash = hash_bytes(hash, ".", 1);
	return c_pattern(builder->arena,
		hash_bytes(
			hash, class->name.text.bytes, class->name.text.length));
}

static void
set_class_row(struct builder *builder, const struct class_rows *rows,
	struct view_class_row *view)
{
	const struct class *class = rows->class;

	view->class = class->identifier;
	view->row = class->identifier;
	if (builder->plan->piece)
		view->row = text_format(builder->arena, "slot_classes[%zu]",
			(size_t)(rows - builder->classes));
	view->id = class_id(builder, class);
	view->layout = c_pattern(builder->arena, class->layout->hash);
	view->multiplier = c_pattern(builder->arena, rows->lookup.multiplier);
	view->flags = class_flags(builder, rows);
	view->places = rows->lookup.is_wide ? SLICE("slot_places16")
					    : SLICE("slot_places8");
	view->place_type = rows->lookup.is_wide ? SLICE("uint16_t")
						: SLICE("uint8_t");
	view->first_info = rows->first_info;
	view->first_place = rows->first_place;
	view->first_displacement = rows->first_displacement;
	view->displaced = rows->lookup.displacements != NULL;
	view->first_ancestor = rows->first_ancestor;
	view->name_text = rows->name;
	view->doc_text = rows->doc;
	view->size = class->layout->size;
	view->align = class->layout->align;
	view->count = class->slot_count;
	view->first = class->number;
	view->last = class->last_number;
	view->mask = rows->lookup.place_count - 1;
	view->shift = rows->lookup.shift;
	view->parents = rows->ancestor_count - 1;
	view->siblings = builder->class_count;
	view->tag_text = rows->tag;
	view->tag_field_text = rows->tag_field;
	if (class->tagging.kind != UNTAGGED) {
		view->tag_length = class->tagging.text.length;
		view->tag_field_length = text_name_tag_field(class).length;
	}
	if (class->is_open)
		view->dict = class->layout->dict_offset + 1;
}

static void
set_enum_row(struct builder *builder, const struct enum_rows *rows,
	struct view_enum_row *view)
{
	const struct enumeration *enumeration = rows->enumeration;

	view->enumeration = enumeration->identifier;
	view->row = builder->plan->piece ? SLICE("slot_enum_")
					 : enumeration->identifier;
	view->flags = enumeration->flags.value ? enumeration->open.value
			? SLICE("SLOT_ENUM_FLAGS | SLOT_ENUM_OPEN")
			: SLICE("SLOT_ENUM_FLAGS")
		: enumeration->open.value ? SLICE("SLOT_ENUM_OPEN")
					       : SLICE("0");
	view->name_text = rows->name;
	view->doc_text = rows->doc;
	view->count = enumeration->value_count;
	view->first_value = rows->first_value;
}

static void
set_value_rows(struct builder *builder, struct list *list)
{
	struct view_value_row *views = view_list(
		builder, list, builder->header->value_count, sizeof *views);
	size_t i, j;

	for (i = 0; i < builder->enum_count; i++) {
		const struct enum_rows *rows = &builder->enums[i];

		for (j = 0; j < rows->enumeration->value_count; j++, views++) {
			const struct enum_value *value =
				&rows->enumeration->values[j];
			bool wide = value->number.magnitude > INT64_MAX;

			views->label = value->identifier;
			views->number = wide
				? text_format(builder->arena,
					  "SLOT_CAST(int64_t, UINT64_C(0x%llx))",
					  (unsigned long long)
						  value->number.magnitude)
				: c_integer(builder->arena, value->number);
			views->text = rows->values[j];
			views->length = value->name.text.length;
		}
	}
}

static void
set_ancestor_rows(struct builder *builder, struct list *list)
{
	struct view_number_row *views = view_list(
		builder, list, builder->class_count, sizeof *views);
	size_t i, j;

	for (i = 0; i < builder->class_count; i++) {
		struct class_rows *rows = &builder->classes[i];
		const struct class *above = rows->class;
		struct slice *ids = ARENA_ARRAY(
			builder->arena, struct slice, rows->ancestor_count);
		struct buffer text = {0};

		for (j = rows->ancestor_count; j-- > 0; above = above->parent)
			ids[j] = class_id(builder, above);
		for (j = 0; j < rows->ancestor_count; j++)
			buffer_format(&text, "%s%.*s,", j ? " " : "",
				SLICE_ARGS(ids[j]));
		rows->first_ancestor = builder->header->ancestor_count;
		builder->header->ancestor_count += rows->ancestor_count;
		views[i].label = rows->class->identifier;
		views[i].numbers = slice_copy(
			builder->arena, buffer_slice(&text));
		buffer_release(&text);
	}
}

/* A bound by the bits that the union slot_number has it in; a float's as a
 * double. */
static struct slice
bound(struct builder *builder, const struct slot *slot, struct number number)
{
	uint64_t bits;

	if (slot->type.kind == KIND_REAL)
		memcpy(&bits, &number.real, sizeof bits);
	else
		bits = integer_pattern(number.integer);
	return bits ? c_pattern(builder->arena, bits) : SLICE("0");
}

/* The starting values of arrays whose elements start differently. */
static void
set_start_rows(struct builder *builder, struct list *list)
{
	struct view_number_row *views = view_list(
		builder, list, builder->info_count, sizeof *views);
	size_t count = 0, row = 0, i, j, k;

	for (i = 0; i < builder->class_count; i++) {
		const struct class *class = builder->classes[i].class;

		for (j = 0; j < class->slot_count; j++, row++) {
			const struct slot *slot = class->slots[j];
			struct buffer text = {0};

			if (slot->start_kind != START_LIST)
				continue;
			for (k = 0; k < slot->element_count; k++)
				buffer_format(&text, "%s{ %.*s },",
					k == 0          ? ""
						: k % 4 ? " "
							: "\n\t\t",
					SLICE_ARGS(bound(builder, slot,
						slot->starts[k])));
			views[count].label = text_format(builder->arena,
				"%.*s.%.*s", SLICE_ARGS(class->identifier),
				SLICE_ARGS(slot->reflected));
			views[count++].numbers = slice_copy(
				builder->arena, buffer_slice(&text));
			buffer_release(&text);
		}
	}
	list->count = count;
}

/*---- rows of hash places --------------------------------------------------*/

struct number_rows {
	struct builder *builder;
	struct view_number_row *rows;
	size_t count, capacity;
	size_t total; /* numbers so far */
};

/* Sixteen a line; the first line of a class carries its name. */
static void
add_numbers(struct number_rows *rows, const struct class *class,
	const uint16_t *words, const uint8_t *bytes, size_t count)
{
	struct arena *arena = rows->builder->arena;
	size_t at, i;

	for (at = 0; at < count; at += 16) {
		struct buffer text = {0};
		struct view_number_row *row;

		rows->rows = arena_grow(arena, rows->rows, rows->count,
			&rows->capacity, rows->count + 1, sizeof *rows->rows);
		row = &rows->rows[rows->count++];
		for (i = at; i < count && i < at + 16; i++)
			buffer_format(&text, "%s%u,", i > at ? " " : "",
				words ? words[i] : bytes[i]);
		row->label = at ? SLICE("") : class->identifier;
		row->numbers = slice_copy(arena, buffer_slice(&text));
		buffer_release(&text);
	}
	rows->total += count;
}

static void
hand_on(const struct number_rows *rows, struct list *list, uint64_t *count,
	bool *none)
{
	list->items = rows->rows;
	list->count = rows->count;
	list->item_bytes = sizeof *rows->rows;
	*none = rows->total == 0;
	*count = rows->total ? rows->total : 1;
}

static void
set_place_rows(struct builder *builder)
{
	struct view_header *header = builder->header;
	struct number_rows range_apply = {builder, NULL, 0, 0, 0},
			   wide = range_apply, displacements = range_apply;
	size_t i;

	for (i = 0; i < builder->class_count; i++) {
		struct class_rows *rows = &builder->classes[i];
		struct number_rows *places = rows->lookup.is_wide
			? &wide
			: &range_apply;

		rows->first_place = places->total;
		add_numbers(places, rows->class, rows->lookup.places, NULL,
			rows->lookup.place_count);
		rows->first_displacement = displacements.total;
		add_numbers(&displacements, rows->class, NULL,
			rows->lookup.displacements,
			rows->lookup.displacement_count);
	}
	hand_on(&range_apply, &header->place8_rows, &header->place8_count,
		&header->no_places8);
	hand_on(&wide, &header->place16_rows, &header->place16_count,
		&header->no_places16);
	hand_on(&displacements, &header->displacement_rows,
		&header->displacement_count, &header->no_displacements);
}

/*---- rows of slots, made on demand ----------------------------------------*/

/* The class whose row this is: rows are asked for in order, so it is the one
 * of the row before or the next. */
static const struct class_rows *
class_of_row(struct builder *builder, size_t index)
{
	if (index == 0 || index < builder->classes[builder->cursor].first_info)
		builder->cursor = 0;
	while (builder->cursor + 1 < builder->class_count &&
		builder->classes[builder->cursor + 1].first_info <= index)
		builder->cursor++;
	return &builder->classes[builder->cursor];
}

static const char *
kind_constant(const struct slot *slot)
{
	switch (slot->hold) {
	case HOLD_WEAK:
		return "SLOT_KIND_WEAK";
	case HOLD_REF:
		if (slot->type.kind == KIND_STRING)
			return "SLOT_KIND_STRING";
		return "SLOT_KIND_REF";
	case HOLD_OWN:
		if (slot->type.kind == KIND_OBJECT)
			return "SLOT_KIND_OWN";
		break;
	case HOLD_VALUE:
		break;
	}
	switch (slot->type.kind) {
	case KIND_BOOL:
		return "SLOT_KIND_BOOL";
	case KIND_CHAR:
		return "SLOT_KIND_CHAR";
	case KIND_INT:
		return "SLOT_KIND_INT";
	case KIND_UINT:
		return "SLOT_KIND_UINT";
	case KIND_REAL:
		return "SLOT_KIND_REAL";
	case KIND_ENUM:
		return "SLOT_KIND_ENUM";
	case KIND_TEXT:
		return "SLOT_KIND_TEXT";
	case KIND_STRING:
		return "SLOT_KIND_STRING";
	case KIND_BYTES:
		return "SLOT_KIND_BYTES";
	case KIND_OBJECT:
		return "SLOT_KIND_OBJECT";
	case KIND_VOID:
		return "SLOT_KIND_REF";
	}
	return "";
}

/* The spare number is the end of the storage that lies farther from zero, or,
 * where that is in use, the other end. */
static bool
has_near_spare(const struct class *class, size_t index)
{
	struct integer spare = class->layout->placements[index].spare;

	return spare.magnitude == 0 ||
		(class->slots[index]->type.low.integer.negative &&
			!spare.negative);
}

static struct slice
info_flags(struct builder *builder, const struct class *class, size_t index)
{
	const struct slot *slot = class->slots[index];
	enum presence presence = class->layout->placements[index].presence;
	enum kind kind = slot->type.kind;
	struct {
		bool on;
		const char *name;
	} all[] = {
		{slot->opt, "OPTIONAL"},
		{slot->is_identifier, "IDENTIFIER"},
		{slot->is_key, "KEY"},
		{slot->is_readonly || class->is_frozen, "READONLY"},
		{slot->is_growable, "LIST"},
		{slot->is_bounded, "BOUNDED"},
		{slot_is_array(slot) && !slot->is_bounded, "ARRAY"},
		{kind == KIND_ENUM && slot->type.low.integer.negative,
			"SIGNED"},
		{class->byte_order == ORDER_BIG, "BIG"},
		{class->byte_order == ORDER_LITTLE, "LITTLE"},
		{kind == KIND_STRING && slot->hold == HOLD_REF, "BORROWED"},
		{slot_is_index(class, slot), "INDEX"},
	};
	const char *const apart[] = {
		slot->in_compare ? NULL : " | SLOT_NO_COMPARE",
		slot->in_hash ? NULL : " | SLOT_NO_HASH",
		slot->in_repr ? NULL : " | SLOT_NO_REPR"};
	struct buffer flags = {0};
	struct slice result;
	size_t i;

	for (i = 0; i < sizeof all / sizeof all[0]; i++)
		if (all[i].on)
			buffer_format(&flags, " | SLOT_IS_%s", all[i].name);
	if (builder->plan->piece && target_name(slot).length)
		buffer_add_text(&flags, " | SLOT_IS_FAR");
	if (kind != KIND_ENUM && slot_has_range(slot))
		buffer_add_text(&flags, " | SLOT_HAS_RANGE");
	if (slot->has_default)
		buffer_add_text(&flags, " | SLOT_HAS_DEFAULT");
	if (presence == PRESENCE_BIT)
		buffer_add_text(&flags, " | SLOT_HAS_PRESENCE");
	else if (presence == PRESENCE_SPARE)
		buffer_add_text(&flags,
			has_near_spare(class, index)
				? " | SLOT_HAS_SPARE | SLOT_HAS_NEAR_SPARE"
				: " | SLOT_HAS_SPARE");
	else if (presence == PRESENCE_NULL)
		buffer_add_text(&flags, " | SLOT_HAS_NULL");
	if (slot->start_kind == START_LIST)
		buffer_add_text(&flags, " | SLOT_HAS_STARTS");
	for (i = 0; i < sizeof apart / sizeof apart[0]; i++)
		if (apart[i])
			buffer_add_text(&flags, apart[i]);
	result = flags.length ? text_format(builder->arena, "%.*s",
					(int)flags.length - 3, flags.bytes + 3)
			      : SLICE("0");
	buffer_release(&flags);
	return result;
}

static void
set_numbers(struct builder *builder, const struct slot *slot,
	const struct text_places *texts, struct view_info_row *view)
{
	struct number low = {{false, 0}, 0}, high = low, initial = low;

	switch (slot->type.kind) {
	case KIND_INT:
	case KIND_UINT:
	case KIND_REAL:
		if (slot_has_range(slot)) {
			low = value_least(&slot->type);
			high = value_most(&slot->type);
		}
		initial = slot->start;
		break;
	case KIND_BOOL:
	case KIND_CHAR:
	case KIND_ENUM:
		initial = slot->start;
		break;
	case KIND_TEXT:
	case KIND_STRING:
		initial.integer.magnitude = texts->initial;
		break;
	case KIND_BYTES:
	case KIND_OBJECT:
	case KIND_VOID:
		break;
	}
	view->low = bound(builder, slot, low);
	view->high = bound(builder, slot, high);
	view->initial = slot->start_kind == START_LIST
		? text_format(builder->arena, "SLOT_STARTS_(%.*s, %llu, %llu)",
			  SLICE_ARGS(builder->header->tables),
			  (unsigned long long)view->row,
			  (unsigned long long)texts->first_start)
		: bound(builder, slot, initial);
}

/* How an element is found by its indexes: of the first, inner are one row. */
static void
set_dimensions(const struct slot *slot, struct view_info_row *view)
{
	unsigned fixed = slot->is_growable ? 0 : 1, i;
	uint64_t step = 1;

	view->dimensions = slot->dimension_count + (slot->is_growable ? 1 : 0);
	for (i = slot->dimension_count; i > fixed; i--) {
		if (i == fixed + 1)
			view->step2 = step;
		if (i == fixed + 2)
			view->step3 = step;
		step *= slot->dimensions[i - 1];
	}
}

static void
set_info_row(struct builder *builder, size_t row, const struct class *class,
	size_t index, struct view_info_row *view)
{
	const struct slot *slot = class->slots[index];
	const struct placement *placement = &class->layout->placements[index];
	const struct text_places *texts = &builder->places[row];
	unsigned i;

	view->label = text_format(builder->arena, "%.*s.%.*s",
		SLICE_ARGS(class->identifier), SLICE_ARGS(slot->reflected));
	view->name_text = texts->name;
	view->name_length = slot->reflected.length;
	view->member_text = texts->member;
	view->type_text = texts->type;
	view->unit_text = texts->unit;
	view->doc_text = texts->doc;
	view->owner_text = texts->owner;
	view->external_text = texts->external;
	view->external_length = slot->text_name.length;
	set_dimensions(slot, view);
	view->offset = placement->offset;
	view->size = placement->width
		? placement->size
		: storage_element_size(class, slot, builder->target);
	view->length = slot->element_count;
	view->inner = 1;
	for (i = slot->is_growable ? 0 : 1; i < slot->dimension_count; i++)
		view->inner *= slot->dimensions[i];
	view->count_offset = placement->count_offset;
	view->count_size = placement->count_size;
	view->bit = placement->bit;
	view->width = placement->width;
	if (placement->presence == PRESENCE_BIT) {
		view->presence_offset = placement->presence_offset;
		view->presence_size = placement->presence_size;
		view->presence_bit = placement->presence_bit;
	}
	view->flags = info_flags(builder, class, index);
	view->kind = slice_of(kind_constant(slot));
	view->row = row;
	if (builder->plan->piece)
		view->target = far_target(builder, slot);
	else if (slot->type.kind == KIND_ENUM)
		view->target = slot->type.enumeration->identifier;
	else if (slot->type.class)
		view->target = slot->type.class->identifier;
	set_numbers(builder, slot, texts, view);
}

static const void *
make_info_row(void *context, size_t index)
{
	struct builder *builder = context;
	const struct class_rows *rows = class_of_row(builder, index);
	struct view_info_row *view;

	view_begin_item(builder);
	view = ARENA_NEW(builder->arena, struct view_info_row);
	set_info_row(
		builder, index, rows->class, index - rows->first_info, view);
	return view;
}

static const void *
make_key_row(void *context, size_t index)
{
	struct builder *builder = context;
	const struct class_rows *rows = class_of_row(builder, index);
	size_t slot = index - rows->first_info;
	const struct lookup_key *key = &rows->lookup.keys[slot];
	struct view_key_row *view;

	view_begin_item(builder);
	view = ARENA_NEW(builder->arena, struct view_key_row);
	view->label = text_format(builder->arena, "%.*s.%.*s",
		SLICE_ARGS(rows->class->identifier),
		SLICE_ARGS(rows->class->slots[slot]->reflected));
	view->first = c_pattern(builder->arena, key->first);
	view->last = c_pattern(builder->arena, key->last);
	view->length = key->length;
	return view;
}

/*---- all ------------------------------------------------------------------*/

static void
make_rows_on_demand(struct builder *builder, struct list *list,
	const void *(*make)(void *context, size_t index))
{
	list->count = builder->info_count;
	list->make = make;
	list->context = builder;
}

void
view_make_tables(struct builder *builder)
{
	struct view_header *header = builder->header;
	struct view_class_row *class_views;
	struct view_enum_row *enum_views;
	size_t most = 0, i;

	collect_classes(builder);
	for (i = 0; i < builder->class_count; i++)
		most += builder->classes[i].class->slot_count;
	builder->places = ARENA_ARRAY(builder->arena, struct text_places, most);
	text_place(builder, SLICE(""));
	for (i = 0; i < builder->class_count; i++)
		prepare_class(builder, builder->classes[i].class,
			&builder->classes[i]);
	prepare_enums(builder);
	set_start_rows(builder, &header->start_rows);
	set_ancestor_rows(builder, &header->ancestor_rows);
	set_place_rows(builder);
	set_value_rows(builder, &header->value_rows);
	class_views = view_list(builder, &header->class_rows,
		builder->class_count, sizeof *class_views);
	for (i = 0; i < builder->class_count; i++)
		set_class_row(builder, &builder->classes[i], &class_views[i]);
	enum_views = view_list(builder, &header->enum_rows, builder->enum_count,
		sizeof *enum_views);
	for (i = 0; i < builder->enum_count; i++)
		set_enum_row(builder, &builder->enums[i], &enum_views[i]);
	header->chunk_bytes = CHUNK_BYTES;
	if (builder->pool.chunk_count == 0)
		header->chunk_bytes = builder->pool.used;
	if (builder->pool.used)
		end_chunk(&builder->pool);
	header->text_rows.items = builder->pool.rows;
	header->text_rows.count = builder->pool.row_count;
	header->text_rows.item_bytes = sizeof *builder->pool.rows;
	header->chunk_count = builder->pool.chunk_count;
	header->no_infos = builder->info_count == 0;
	header->no_values = header->value_count == 0;
	header->no_ancestors = header->ancestor_count == 0;
	header->info_count = header->key_count = header->no_infos
		? 1
		: builder->info_count;
	header->no_starts = header->start_count == 0;
	header->start_count += header->no_starts;
	header->value_count += header->no_values;
	header->ancestor_count += header->no_ancestors;
	header->far_rows.items = builder->fars;
	header->far_rows.count = header->far_count = builder->far_count;
	header->far_rows.item_bytes = sizeof *builder->fars;
	header->class_count = builder->class_count;
	make_rows_on_demand(builder, &header->info_rows, make_info_row);
	make_rows_on_demand(builder, &header->key_rows, make_key_row);
}
