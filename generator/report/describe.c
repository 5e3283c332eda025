/* SPDX-License-Identifier: MIT */
/*
 * Each noun of the schema is an object whose keys are what resolve, name and
 * layout have set, in the order of docs/describe.md. What is false, empty or
 * not there is left out.
 */
#include "report/describe.h"

#include <math.h>

#include "base/json.h"
#include "load/keys.h"
#include "resolve/rule.h"
#include "resolve/slot.h"
#include "resolve/tag_class.h"
#include "resolve/tag_slot.h"
#include "resolve/text_name.h"

struct describer {
	struct run *run;
	struct json json;
};

/*---- members of objects ---------------------------------------------------*/

static void
put_text(struct json *json, const char *name, struct slice text)
{
	if (text.length)
		json_put_text(json, name, text);
}

static void
put_nonzero(struct json *json, const char *name, uint64_t number)
{
	if (number)
		json_put_number(json, name, number);
}

static void
put_place(struct json *json, struct place place)
{
	unsigned line, column;

	if (!place.source)
		return;
	place_position(place, &line, &column);
	json_put_object(json, "place");
	json_in_line(json);
	put_text(json, "file", place.source->name);
	json_put_number(json, "line", line);
	json_put_number(json, "column", column);
	json_end(json);
}

/* JSON has no word for what is no finite number. */
static void
put_real(struct describer *describer, double real, bool is_float)
{
	if (isnan(real))
		json_text(&describer->json, SLICE("nan"));
	else if (isinf(real))
		json_text(&describer->json,
			real < 0 ? SLICE("-inf") : SLICE("inf"));
	else
		json_number(&describer->json,
			real_text(&describer->run->arena, real, is_float));
}

static void
put_value(struct describer *describer, const struct value_type *type,
	struct number number)
{
	if (type->kind == KIND_REAL)
		put_real(describer, number.real, type->size_bytes == 4);
	else if (type->kind == KIND_BOOL)
		json_bool(&describer->json, number.integer.magnitude != 0);
	else
		json_integer(&describer->json, number.integer);
}

static void
put_named_value(struct describer *describer, const char *name,
	const struct value_type *type, struct number number)
{
	json_name(&describer->json, name);
	put_value(describer, type, number);
}

/* Names of classes. */
static void
put_classes(struct json *json, const char *name, struct class *const *classes,
	size_t count)
{
	size_t i;

	if (count == 0)
		return;
	json_put_array(json, name);
	json_in_line(json);
	for (i = 0; i < count; i++)
		json_text(json, classes[i]->name.text);
	json_end(json);
}

/*---- what is said beside --------------------------------------------------*/

static void
put_literal(struct describer *describer, const struct literal *value)
{
	struct json *json = &describer->json;

	json_name(json, "value");
	if (value->kind == LITERAL_INTEGER || value->kind == LITERAL_CHARACTER)
		json_integer(json, value->integer);
	else if (value->kind == LITERAL_REAL)
		put_real(describer, value->real, false);
	else if (value->kind == LITERAL_WORD)
		json_bool(json, slice_is(value->text, "true"));
	else
		json_text(json, value->text);
}

static void
put_annotations(struct describer *describer, struct annotations annotations)
{
	struct json *json = &describer->json;
	size_t i;

	if (!annotations.count)
		return;
	json_put_array(json, "annotations");
	for (i = 0; i < annotations.count; i++) {
		json_object(json);
		json_in_line(json);
		put_text(json, "name", annotations.items[i].key.text);
		put_literal(describer, &annotations.items[i].value);
		json_end(json);
	}
	json_end(json);
}

/*---- enums and types ------------------------------------------------------*/

static void
put_enum_value(struct describer *describer, const struct enum_value *value)
{
	struct json *json = &describer->json;

	json_object(json);
	json_in_line(json);
	put_text(json, "name", value->name.text);
	put_text(json, "identifier", value->identifier);
	put_text(json, "text", value->text_name);
	put_annotations(describer, value->text->annotations);
	json_name(json, "number");
	json_integer(json, value->number);
	put_text(json, "description", value->text->description);
	put_place(json, value->name.place);
	json_end(json);
}

static void
put_enum(struct describer *describer, const struct enumeration *enumeration)
{
	struct json *json = &describer->json;
	size_t i;

	json_object(json);
	put_text(json, "name", enumeration->name.text);
	put_text(json, "identifier", enumeration->identifier);
	put_text(json, "description", enumeration->text->description);
	put_annotations(describer, enumeration->text->annotations);
	put_place(json, enumeration->name.place);
	json_put_number(json, "bytes", enumeration->size_bytes);
	json_put_true(json, "signed", enumeration->is_signed);
	json_put_true(json, "flags", enumeration->is_flags);
	json_put_true(json, "open", enumeration->is_open);
	json_put_array(json, "values");
	for (i = 0; i < enumeration->value_count; i++)
		put_enum_value(describer, &enumeration->values[i]);
	json_end(json);
	json_end(json);
}

static void
put_value_type(struct describer *describer, const struct value_type *type)
{
	struct json *json = &describer->json;

	put_text(json, "kind", slice_of(kind_name(type->kind)));
	put_nonzero(json, "bytes", type->size_bytes);
	if (type->enumeration)
		put_text(json, "enum", type->enumeration->name.text);
	if (type->class)
		put_text(json, "class", type->class->name.text);
	if (type->alias)
		put_text(json, "type", type->alias->name.text);
	if (type->has_in) {
		put_named_value(describer, "low", type, type->low);
		put_named_value(describer, "high", type, type->high);
	}
	if (type->has_minimum)
		put_named_value(describer, "minimum", type, type->minimum);
	if (type->has_maximum)
		put_named_value(describer, "maximum", type, type->maximum);
}

/* What a value must be besides. */
static void
put_rules(struct describer *describer, const struct slot *slot)
{
	struct json *json = &describer->json;
	size_t i;

	if (!slot->rule_count)
		return;
	json_put_array(json, "rules");
	for (i = 0; i < slot->rule_count; i++) {
		const struct rule *rule = &slot->rules[i];
		struct slice value = rule_value(
			&describer->run->arena, slot, rule);

		json_object(json);
		json_put_word(json, "rule", rule_key(rule));
		json_name(json, rule_is_text(slot, rule) ? "text" : "number");
		if (rule_is_text(slot, rule))
			json_text(json, value);
		else
			json_number(json, value);
		json_end(json);
	}
	json_end(json);
}

static void
put_type(struct describer *describer, const struct type *type)
{
	struct json *json = &describer->json;
	struct slot slot = {0}; /* of the type */

	if (!type->value_type)
		return;
	slot.type = *type->value_type;
	slot.rules = slot.type.rules;
	slot.rule_count = slot.type.rule_count;
	json_object(json);
	put_text(json, "name", type->name.text);
	put_text(json, "identifier", type->identifier);
	put_text(json, "description", type->text->description);
	put_text(json, "unit", type->text->unit);
	put_place(json, type->name.place);
	put_value_type(describer, type->value_type);
	put_rules(describer, &slot);
	json_end(json);
}

/*---- slots ----------------------------------------------------------------*/

static void
put_default(struct describer *describer, const struct slot *slot)
{
	struct json *json = &describer->json;
	uint64_t i;

	if (!slot->has_default)
		return;
	json_name(json, "default");
	switch (slot->start_kind) {
	case START_ZERO:
	case START_NUMBER:
		put_value(describer, &slot->type, slot->start);
		break;
	case START_LIST:
		json_array(json);
		json_in_line(json);
		for (i = 0; i < slot->element_count; i++)
			put_value(describer, &slot->type, slot->starts[i]);
		json_end(json);
		break;
	case START_TEXT:
		json_text(json, slot->start_text);
		break;
	}
}

static void
put_shape(struct json *json, const struct slot *slot)
{
	unsigned i;

	if (slot->hold != HOLD_VALUE)
		json_put_word(json, "hold", ownership_name(slot->hold));
	json_put_true(json, "growable", slot->is_growable);
	json_put_true(json, "bounded", slot->is_bounded);
	put_nonzero(json, "text_bytes", slot->text_bytes);
	put_nonzero(json, "bits", slot->bits);
	if (slot->dimension_count == 0)
		return;
	json_put_array(json, "dimensions");
	json_in_line(json);
	for (i = 0; i < slot->dimension_count; i++)
		json_unsigned(json, slot->dimensions[i]);
	json_end(json);
}

static void
put_presence(struct json *json, const struct placement *placement)
{
	switch (placement->presence) {
	case PRESENCE_ALWAYS:
		break;
	case PRESENCE_BIT:
		put_text(json, "presence", SLICE("bit"));
		json_put_number(
			json, "presence_offset", placement->presence_offset);
		json_put_number(
			json, "presence_size", placement->presence_size);
		json_put_number(json, "presence_bit", placement->presence_bit);
		break;
	case PRESENCE_SPARE:
		put_text(json, "presence", SLICE("spare"));
		json_name(json, "spare");
		json_integer(json, placement->spare);
		break;
	case PRESENCE_NULL:
		put_text(json, "presence", SLICE("null"));
		break;
	}
}

/* Of a run no word has them, so there is no lowest of it. */
static void
put_placed_bits(struct json *json, const struct class *class, size_t number)
{
	const struct placement *placement = &class->layout->placements[number];

	if (placement->width && !placement->in_run)
		json_put_number(json, "bit", placement->bit);
	if (class->slots[number]->bits && class_has_stream(class))
		json_put_number(json, "first_bit",
			placement_first_bit(class, placement));
	if (placement->width)
		json_put_number(json, "width", placement->width);
}

static void
put_placement(struct json *json, const struct class *class, size_t number)
{
	const struct placement *placement = &class->layout->placements[number];

	json_put_number(json, "offset", placement->offset);
	json_put_number(json, "size", placement->size);
	put_placed_bits(json, class, number);
	put_presence(json, placement);
	if (placement->count_size) {
		json_put_number(json, "count_offset", placement->count_offset);
		json_put_number(json, "count_size", placement->count_size);
	}
}

static void
put_slot(struct describer *describer, const struct class *class, size_t number)
{
	const struct slot *slot = class->slots[number];
	struct json *json = &describer->json;

	json_object(json);
	put_text(json, "name", slot->name.text);
	put_text(json, "accessor", slot->accessor);
	put_text(json, "member", slot->member);
	put_text(json, "reflected", slot->reflected);
	put_text(json, "text_name", slot->text_name);
	put_text(json, "pattern", slot->pattern);
	put_rules(describer, slot);
	put_annotations(describer, slot->annotations);
	put_text(json, "description", slot->description);
	put_text(json, "deprecated", slot->deprecated);
	put_place(json, slot->place);
	put_text(json, "declarer", slot->declarer->name.text);
	json_put_true(json, "inherited", number < class->inherited_count);
	put_text(json, "declaration",
		slot_declared_type(
			&describer->run->arena, slot, WORDED_AS_DECLARED));
	put_value_type(describer, &slot->type);
	put_text(json, "unit", slot->unit);
	if (slot->narrowed)
		put_text(json, "narrowed", slot->narrowed->name.text);
	put_shape(json, slot);
	json_put_true(json, "optional", slot->opt);
	json_put_true(json, "required", slot->is_required);
	json_put_true(json, "identifier", slot->is_identifier);
	json_put_true(json, "key", slot->is_key);
	json_put_true(json, "readonly", slot->is_readonly);
	json_put_true(json, "hot", slot->is_hot);
	json_put_true(json, "timestamp", slot->is_timestamp);
	json_put_true(json, "designates_type", slot->is_tag);
	json_put_true(json, "compare", slot->in_compare);
	json_put_true(json, "hash", slot->in_hash);
	json_put_true(json, "repr", slot->in_repr);
	put_default(describer, slot);
	put_placement(json, class, number);
	json_end(json);
}

/*---- classes --------------------------------------------------------------*/

static void
put_constant(struct describer *describer, const struct named_constant *constant)
{
	struct json *json = &describer->json;

	json_object(json);
	json_in_line(json);
	put_text(json, "name", constant->text->name.text);
	put_text(json, "identifier", constant->identifier);
	put_literal(describer, &constant->value);
	put_place(json, constant->text->name.place);
	json_end(json);
}

static void
put_constants(struct describer *describer,
	struct named_constant *const *constants, size_t count)
{
	size_t i;

	if (count == 0)
		return;
	json_name(&describer->json, "constants");
	json_array(&describer->json);
	for (i = 0; i < count; i++)
		put_constant(describer, constants[i]);
	json_end(&describer->json);
}

static void
put_flags(struct json *json, const struct class *class)
{
	json_put_true(json, "abstract", class->is_abstract);
	json_put_true(json, "mixin", class->text->mixin.value);
	json_put_true(json, "final", class->is_final);
	json_put_true(json, "frozen", class->is_frozen);
	json_put_true(json, "value", class->is_value);
	json_put_true(json, "weakref", class->is_weakref);
	json_put_true(json, "open", class->is_open);
	json_put_true(json, "lends", class->lends_spare);
	json_put_true(json, "owns", class->owns);
	json_put_true(json, "no_assignment", class->no_assignment);
	json_put_true(json, "refs_are_indexes", class->refs_are_indexes);
	json_put_true(json, "has_index", class->has_index);
	json_put_true(json, "eq", class->options.eq.value);
	json_put_true(json, "eq_is_fast", class->text->eq_is_fast);
	json_put_true(json, "order", class->options.order.value);
	json_put_true(json, "hash", class->is_hashed);
	json_put_true(json, "repr", class->options.repr.value);
	put_text(json, "post_init", class->text->post_init.text);
	json_put_true(
		json, "post_init_answers", class->text->post_init_answers);
	put_text(json, "validate", class->text->validate.text);
}

/* In text formats. */
static void
put_text_form(struct json *json, const struct class *class)
{
	const struct tagging *tagging = &class->tagging;

	if (class->renaming.value != RENAME_NONE)
		json_put_word(json, "rename",
			key_choice_name(
				KEY_FORM_RENAME, class->renaming.value));
	if (tagging->kind != UNTAGGED) {
		json_name(json, "tag");
		if (tagging->kind == TAGGED_INTEGER)
			json_number(json, tagging->text);
		else
			json_text(json, tagging->text);
		put_text(json, "tag_field", text_name_tag_field(class));
	}
	if (tag_slot_of(class))
		put_text(json, "tag_slot", class->tag_slot->reflected);
	json_put_true(json, "is_tag_default", tag_class_is_default(class));
	json_put_true(json, "is_tag_other", tag_class_is_other(class));
	json_put_true(json, "omit_defaults", class->omitting.value);
	json_put_true(json, "skips_unknown", class_skips_unknown(class));
}

static void
put_layout(struct describer *describer, const struct class *class)
{
	const struct layout *layout = class->layout;
	struct json *json = &describer->json;

	put_text(
		json, "layout", slice_of(layout_mode_name(class->layout_mode)));
	if (class->byte_order != ORDER_NATIVE)
		json_put_word(json, "endian",
			key_choice_name(KEY_FORM_ENDIAN, class->byte_order));
	json_put_number(json, "size", layout->size);
	json_put_number(json, "align", layout->align);
	json_put_number(json, "bits", layout->bits);
	if (class->is_open)
		json_put_number(json, "dict_offset", layout->dict_offset);
	put_nonzero(json, "expect", class->expect_count);
	put_text(json, "layout_hash",
		text_format(
			&describer->run->arena, "%016llx", (ull)layout->hash));
	json_put_number(json, "number", class->number);
	json_put_number(json, "last_number", class->last_number);
}

static void
put_class(struct describer *describer, const struct class *class)
{
	struct json *json = &describer->json;
	size_t i;

	json_object(json);
	put_text(json, "name", class->name.text);
	put_text(json, "identifier", class->identifier);
	put_text(json, "description", class->text->description);
	put_text(json, "deprecated", class->text->deprecated);
	put_place(json, class->name.place);
	if (class->parent)
		put_text(json, "parent", class->parent->name.text);
	put_classes(json, "is_a", class->parents, class->parent_count);
	put_classes(json, "mixins", class->mixins, class->mixin_count);
	put_classes(json, "ancestors", class->ancestors, class->ancestor_count);
	put_flags(json, class);
	put_text_form(json, class);
	put_layout(describer, class);
	put_constants(describer, class->constants, class->constant_count);
	put_annotations(describer, class->text->annotations);
	json_put_array(json, "slots");
	for (i = 0; i < class->slot_count; i++)
		put_slot(describer, class, i);
	json_end(json);
	json_end(json);
}

/*---- schemas --------------------------------------------------------------*/

static void
put_imports(struct json *json, const struct schema *schema)
{
	size_t i;

	if (schema->import_count == 0)
		return;
	json_put_array(json, "imports");
	json_in_line(json);
	for (i = 0; i < schema->import_count; i++)
		json_text(json, schema->imports[i]->name.text);
	json_end(json);
}

static void
put_schema(struct describer *describer, const struct schema *schema)
{
	struct json *json = &describer->json;
	size_t i;

	json_object(json);
	put_text(json, "name", schema->name.text);
	put_text(json, "identifier", schema->identifier);
	put_text(json, "file", schema->text->source->name);
	put_text(json, "description", schema->text->description);
	put_text(json, "version", schema->text->version);
	put_text(json, "license", schema->text->license);
	put_text(json, "prefix", schema->prefix.text);
	if (schema->text->inherited.value == INHERITED_BY_NAME)
		put_text(json, "inherited", SLICE("by_name"));
	put_imports(json, schema);
	put_constants(describer, schema->constants, schema->constant_count);
	put_annotations(describer, schema->text->annotations);
	json_put_array(json, "enums");
	for (i = 0; i < schema->enum_count; i++)
		put_enum(describer, schema->enums[i]);
	json_end(json);
	json_put_array(json, "types");
	for (i = 0; i < schema->type_count; i++)
		put_type(describer, schema->types[i]);
	json_end(json);
	json_put_array(json, "classes");
	for (i = 0; i < schema->class_count; i++) {
		struct arena_mark mark = arena_mark(&describer->run->arena);

		put_class(describer, schema->ordered[i]);
		arena_return(&describer->run->arena, mark);
	}
	json_end(json);
	json_end(json);
}

void
describe_model(struct run *run, const struct model *model,
	const struct target *target, struct buffer *out)
{
	struct describer describer = {.run = run};
	struct json *json = &describer.json;
	size_t i;

	json_start(json, out);
	json_object(json);
	json_put_number(json, "describe", DESCRIBE_VERSION);
	put_text(json, "schema", model->root->name.text);
	put_text(json, "target", slice_of(target->name));
	json_put_array(json, "schemas");
	for (i = 0; i < model->schema_count; i++)
		put_schema(&describer, model->schemas[i]);
	json_end(json);
	json_end(json);
}
