/* SPDX-License-Identifier: MIT */
/*
 * Of each class its dtype is listed: a field for each member, word of bits,
 * count, and run of bytes that bits are read from; more than one slot may have
 * one. How a slot is read from its field is said beside it. Classes that are
 * embedded come before those that embed them, those of imported files too.
 */
#include "view/view_numpy.h"

#include "base/json.h"
#include "layout/storage.h"
#include "resolve/slot.h"
#include "view/c_text.h"
#include "view/table_rows.h"

struct numpy {
	struct run *run;
	struct arena *arena;
	const struct model *model;
	const struct target *target;
	struct numpy_class *classes;
	size_t class_count, class_capacity;
	struct map made;  /* identifiers of those classes */
	struct map names; /* of the module → what has it */
};

/*---- words of Python ------------------------------------------------------*/

/* JSON's texts are Python's. */
static struct slice
quoted(struct arena *arena, struct slice text)
{
	struct buffer out = {0};
	struct json json;

	json_start(&json, &out);
	json_text(&json, text);
	return c_trimmed(buffer_take(&out, arena));
}

/* "<", ">", or nothing where the machine's order is meant. */
static const char *
order_mark(const struct class *class)
{
	switch (class->byte_order) {
	case ORDER_NATIVE:
		return "";
	case ORDER_LITTLE:
		return "<";
	case ORDER_BIG:
		return ">";
	}
	return "";
}

static struct slice
number_format(
	struct arena *arena, const struct class *class, char letter, ull bytes)
{
	return text_format(
		arena, "\"%s%c%llu\"", order_mark(class), letter, bytes);
}

/* Of one element. A bool that is not set is neither. */
static struct slice
element_format(const struct numpy *numpy, const struct class *class,
	const struct slot *slot)
{
	const struct value_type *type = &slot->type;
	uint64_t bytes = storage_element_size(class, slot, numpy->target);

	switch (type->kind) {
	case KIND_BOOL:
		return slot->opt ? SLICE("\"u1\"") : SLICE("\"?\"");
	case KIND_CHAR:
	case KIND_TEXT:
		return text_format(numpy->arena, "\"S%llu\"", (ull)bytes);
	case KIND_INT:
		return number_format(numpy->arena, class, 'i', bytes);
	case KIND_ENUM:
		return number_format(numpy->arena, class,
			slot_is_signed(slot, 0) ? 'i' : 'u', bytes);
	case KIND_REAL:
		return number_format(numpy->arena, class, 'f', bytes);
	case KIND_OBJECT:
		if (slot->hold == HOLD_VALUE)
			return text_format(numpy->arena, "%.*s_dtype",
				SLICE_ARGS(type->class->identifier));
		/* A row, in the machine's order. */
		return text_format(numpy->arena, "\"u%llu\"", (ull)bytes);
	case KIND_UINT:
	case KIND_STRING:
	case KIND_BYTES:
	case KIND_VOID:
		break;
	}
	return number_format(numpy->arena, class, 'u', bytes);
}

/* "(\"<u4\", (2, 3))" of an array. */
static struct slice
member_format(const struct numpy *numpy, const struct class *class,
	const struct slot *slot)
{
	struct slice element = element_format(numpy, class, slot);
	struct buffer lengths = {0};
	unsigned i;

	if (slot->dimension_count == 0)
		return element;
	for (i = 0; i < slot->dimension_count; i++)
		buffer_format(&lengths, "%s%llu%s", i ? ", " : "",
			(ull)slot->dimensions[i],
			slot->dimension_count == 1 ? "," : "");
	element = text_format(numpy->arena, "(%.*s, (%.*s))",
		SLICE_ARGS(element), SLICE_ARGS(buffer_slice(&lengths)));
	buffer_release(&lengths);
	return element;
}

/*---- fields ---------------------------------------------------------------*/

struct fields {
	const struct numpy *numpy;
	const struct class *class;
	struct numpy_field *list;
	size_t count;
	struct map names;
};

/* Its name in quotes; one of that name is the same. */
static struct slice
add_field(struct fields *fields, struct slice name, struct slice format,
	uint64_t at)
{
	struct arena *arena = fields->numpy->arena;
	struct numpy_field *field = &fields->list[fields->count];
	struct slice its = quoted(arena, name);

	if (map_put(&fields->names, arena, its, fields))
		return its;
	fields->count++;
	field->field = its;
	field->format = format;
	field->at = at;
	return its;
}

static struct slice
add_word(struct fields *fields, uint64_t at, uint64_t bytes)
{
	struct arena *arena = fields->numpy->arena;

	return add_field(fields, text_format(arena, "slot_bits%llu", (ull)at),
		number_format(arena, fields->class, 'u', bytes), at);
}

/* Of :n, the bytes that have bits of it. */
static void
set_stream(struct fields *fields, const struct placement *placement,
	struct numpy_slot *view)
{
	struct arena *arena = fields->numpy->arena;
	uint64_t first = placement_first_bit(fields->class, placement);
	uint64_t at = first / 8;
	uint64_t bytes = (first % 8 + placement->width + 7) / 8;

	view->as_stream = true;
	view->bit = first % 8;
	view->is_big = fields->class->byte_order == ORDER_NATIVE
		? SLICE("_IS_BIG")
		: fields->class->byte_order == ORDER_BIG ? SLICE("True")
							 : SLICE("False");
	view->field = add_field(fields,
		text_format(arena, "slot_bytes%llu_%llu", (ull)at, (ull)bytes),
		text_format(arena, "(\"u1\", (%llu,))", (ull)bytes), at);
}

/* Where it is, and what of that. */
static void
set_place(struct fields *fields, size_t index, struct numpy_slot *view)
{
	const struct class *class = fields->class;
	const struct slot *slot = class->slots[index];
	const struct placement *placement = &class->layout->placements[index];

	view->width = placement->width;
	view->is_bool = (placement->width || slot->opt) &&
		slot->type.kind == KIND_BOOL;
	view->is_signed = placement->width &&
		slot_is_signed(slot, placement->width);
	if (!placement->width) {
		view->field = add_field(fields, slot_run_time_name(slot),
			member_format(fields->numpy, class, slot),
			placement->offset);
	} else if (class_has_stream(class)) {
		set_stream(fields, placement, view);
	} else {
		view->as_bits = true;
		view->bit = placement->bit;
		view->field = add_word(
			fields, placement->offset, placement->size);
	}
	if (!slot->is_bounded)
		return;
	view->has_count = true;
	view->count = add_field(fields,
		slot_count_name(fields->numpy->arena, slot),
		number_format(fields->numpy->arena, class, 'u',
			placement->count_size),
		placement->count_offset);
}

/* The number, or of a char, which NumPy has as a text, the byte. */
static struct slice
spare_text(struct arena *arena, const struct slot *slot, struct integer spare)
{
	return slot->type.kind == KIND_CHAR
		? text_format(arena, "b\"\\x%02llx\"", (ull)spare.magnitude)
		: integer_text(arena, spare);
}

static void
set_presence(struct fields *fields, size_t index, struct numpy_slot *view)
{
	const struct placement *placement =
		&fields->class->layout->placements[index];

	switch (placement->presence) {
	case PRESENCE_ALWAYS:
		return;
	case PRESENCE_BIT:
		view->by_bit = true;
		view->presence_bit = placement->presence_bit;
		view->presence = add_word(fields, placement->presence_offset,
			placement->presence_size);
		break;
	case PRESENCE_SPARE:
		view->by_spare = true;
		view->spare = spare_text(fields->numpy->arena,
			fields->class->slots[index], placement->spare);
		break;
	case PRESENCE_NULL:
		view->by_null = true;
		break;
	}
	view->opt = true;
}

static struct slice
doc_text(struct arena *arena, struct slice doc, struct slice unit)
{
	if (unit.length)
		doc = text_format(arena, "%.*s%sin %.*s", SLICE_ARGS(doc),
			doc.length ? "; " : "", SLICE_ARGS(unit));
	return doc.length ? quoted(arena, doc) : doc;
}

static void
set_slots(struct fields *fields, struct numpy_class *view)
{
	const struct class *class = fields->class;
	struct arena *arena = fields->numpy->arena;
	struct numpy_slot *slots = list_make(
		arena, &view->slots, class->slot_count, sizeof *slots);
	size_t i;

	for (i = 0; i < class->slot_count; i++) {
		const struct slot *slot = class->slots[i];

		slots[i].class = class->identifier;
		slots[i].slot = slot->accessor;
		slots[i].doc = doc_text(arena, slot->description, slot->unit);
		set_place(fields, i, &slots[i]);
		set_presence(fields, i, &slots[i]);
	}
}

/*---- classes --------------------------------------------------------------*/

static void
add_class(struct numpy *numpy, const struct class *class)
{
	struct fields fields = {.numpy = numpy, .class = class};
	struct numpy_class view = {0};
	size_t i;

	if (map_put(&numpy->made, numpy->arena, class->identifier, numpy))
		return;
	for (i = 0; i < class->slot_count; i++)
		if (slot_embeds(class->slots[i], IN_OBJECT))
			add_class(numpy, class->slots[i]->type.class);
	view.class = class->identifier;
	view.id = table_class_id(numpy->arena, class);
	view.layout = c_hexadecimal(numpy->arena, class->layout->hash);
	view.doc = doc_text(numpy->arena, class->text->description, SLICE(""));
	view.size = class->layout->size;
	view.is_own = class->schema == numpy->model->root;
	/* A member, a count and a word of presence each, at most. */
	fields.list = ARENA_ARRAY(
		numpy->arena, struct numpy_field, 3 * class->slot_count + 1);
	map_init(&fields.names);
	set_slots(&fields, &view);
	view.fields = list_of(fields.list, fields.count, sizeof *fields.list);
	numpy->classes = arena_grow(numpy->arena, numpy->classes,
		numpy->class_count, &numpy->class_capacity,
		numpy->class_count + 1, sizeof *numpy->classes);
	numpy->classes[numpy->class_count++] = view;
}

static void
set_classes(struct numpy *numpy, struct numpy_module *module)
{
	const struct schema *schema = numpy->model->root;
	struct numpy_name *left = list_make(numpy->arena, &module->left_out,
		schema->class_count, sizeof *left);
	size_t count = 0, i;

	for (i = 0; i < schema->class_count; i++) {
		const struct class *class = schema->classes[i];

		if (class->is_abstract)
			continue;
		if (class->is_flat)
			add_class(numpy, class);
		else
			left[count++].name = class->identifier;
	}
	module->left_out.count = count;
	module->has_left_out = count != 0;
	module->classes = list_of(
		numpy->classes, numpy->class_count, sizeof *numpy->classes);
	for (i = 0; i < numpy->class_count && !module->has_example; i++) {
		module->has_example = numpy->classes[i].is_own;
		module->example = numpy->classes[i].class;
	}
}

/*---- enums ----------------------------------------------------------------*/

static void
set_enum(struct arena *arena, const struct enumeration *enumeration,
	struct numpy_enum *view)
{
	struct numpy_value *values = list_make(
		arena, &view->values, enumeration->value_count, sizeof *values);
	size_t i;

	view->enumeration = enumeration->identifier;
	view->is_flags = enumeration->is_flags;
	for (i = 0; i < enumeration->value_count; i++) {
		values[i].number = integer_text(
			arena, enumeration->values[i].number);
		values[i].text = quoted(
			arena, enumeration->values[i].text_name);
	}
}

/* Those of imported files too: their values may stand in rows. */
static void
set_enums(struct numpy *numpy, struct numpy_module *module)
{
	const struct model *model = numpy->model;
	struct numpy_enum *enums;
	size_t count = 0, i, j;

	for (i = 0; i < model->schema_count; i++)
		count += model->schemas[i]->enum_count;
	enums = list_make(numpy->arena, &module->enums, count, sizeof *enums);
	for (count = i = 0; i < model->schema_count; i++)
		for (j = 0; j < model->schemas[i]->enum_count; j++)
			set_enum(numpy->arena, model->schemas[i]->enums[j],
				&enums[count++]);
}

/*---- names ----------------------------------------------------------------*/

static void
take_name(struct numpy *numpy, struct slice of, const char *middle,
	struct slice end)
{
	struct slice name = text_format(numpy->arena, "%.*s%s%.*s",
		SLICE_ARGS(of), middle, SLICE_ARGS(end));

	if (map_put(&numpy->names, numpy->arena, name, numpy))
		diag_error(numpy->run, CODE_CLASH,
			numpy->model->root->name.place,
			"'%.*s' would be two names of the module for NumPy: "
			"rename one of what they are called after",
			SLICE_ARGS(name));
}

/* Accessors do not meet, in C neither; what is only Python's may meet them. */
static void
take_names(struct numpy *numpy, const struct numpy_module *module)
{
	size_t i, j;

	for (i = 0; i < module->enums.count; i++) {
		const struct numpy_enum *view = list_item(&module->enums, i);

		take_name(numpy, view->enumeration, "_texts", SLICE(""));
	}
	for (i = 0; i < numpy->class_count; i++) {
		const struct numpy_class *view = &numpy->classes[i];

		take_name(numpy, view->class, "_dtype", SLICE(""));
		if (view->is_own)
			take_name(numpy, view->class, "_open", SLICE(""));
		for (j = 0; j < view->slots.count; j++) {
			const struct numpy_slot *slot = list_item(
				&view->slots, j);

			take_name(numpy, view->class, "_get_", slot->slot);
			if (slot->opt)
				take_name(numpy, view->class, "_has_",
					slot->slot);
			if (slot->has_count)
				take_name(numpy, view->class, "_count_",
					slot->slot);
		}
	}
}

const struct numpy_module *
numpy_module_make(
	struct run *run, const struct model *model, const struct target *target)
{
	struct numpy numpy = {.run = run,
		.arena = &run->arena,
		.model = model,
		.target = target};
	struct numpy_module *module = ARENA_NEW(
		&run->arena, struct numpy_module);

	map_init(&numpy.made);
	map_init(&numpy.names);
	module->schema = model->root->name.text;
	module->schema_file = model->root->text->file_name;
	set_enums(&numpy, module);
	set_classes(&numpy, module);
	take_names(&numpy, module);
	return module;
}
