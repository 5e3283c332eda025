/* SPDX-License-Identifier: MIT */
/*
 * A dumper writes facts, a line each, as deep as the levels that are open. A
 * function for each noun and stage says which facts there are, in the order of
 * schema.h; what nobody said is no fact.
 */
#include "report/dump.h"

#include <inttypes.h>

#include "load/keys.h"
#include "resolve/rule.h"
#include "resolve/slot.h"
#include "resolve/tag_class.h"
#include "resolve/tag_slot.h"
#include "resolve/text_name.h"

/* Where facts go, and how far in. */
struct dumper {
	struct run *run;
	struct buffer *out;
	unsigned depth;
};

static void
fact(struct dumper *dumper, const char *format, ...)
	__attribute__((format(printf, 2, 3)));

static void
fact(struct dumper *dumper, const char *format, ...)
{
	va_list arguments;

	va_start(arguments, format);
	buffer_format(dumper->out, "%*s", (int)dumper->depth * 2, "");
	buffer_add_slice(dumper->out,
		text_format_list(&dumper->run->arena, format, arguments));
	buffer_add_text(dumper->out, "\n");
	va_end(arguments);
}

/* The text in double quotes, on one line. */
static const char *
quoted(struct dumper *dumper, struct slice text)
{
	struct buffer line = {0};
	size_t i;

	buffer_add_text(&line, "\"");
	for (i = 0; i < text.length; i++) {
		unsigned char byte = (unsigned char)text.bytes[i];

		if (byte == '\n')
			buffer_add_text(&line, "\\n");
		else if (byte < ' ' || byte == 0x7f)
			buffer_format(&line, "\\x%02x", byte);
		else
			buffer_format(&line, "%s%c",
				byte == '"' || byte == '\\' ? "\\" : "", byte);
	}
	buffer_add_text(&line, "\"");
	return buffer_take(&line, &dumper->run->arena).bytes;
}

/* Facts that are only there when they say something. */
static void
text_fact(struct dumper *dumper, const char *name, struct slice text)
{
	if (text.length)
		fact(dumper, "%s %s", name, quoted(dumper, text));
}

static void
word_fact(struct dumper *dumper, const char *name, struct word word)
{
	if (word.text.length)
		fact(dumper, "%s %.*s", name, SLICE_ARGS(word.text));
}

static void
words_fact(struct dumper *dumper, const char *name, const struct word *words,
	size_t count)
{
	size_t i;

	for (i = 0; i < count; i++)
		word_fact(dumper, name, words[i]);
}

static void
flag_fact(struct dumper *dumper, const char *name, struct flag flag)
{
	if (flag.given)
		fact(dumper, "%s %s", name, flag.value ? "true" : "false");
}

static void
renaming_fact(struct dumper *dumper, struct renaming rename)
{
	if (rename.given)
		fact(dumper, "rename %s",
			key_choice_name(KEY_FORM_RENAME, rename.value));
}

static void
mode_fact(struct dumper *dumper, const char *name, struct mode mode)
{
	if (mode.given)
		fact(dumper, "%s %s", name, layout_mode_name(mode.value));
}

static void
literal_fact(struct dumper *dumper, const char *name, struct literal literal)
{
	if (literal.kind != LITERAL_NONE)
		fact(dumper, "%s %s", name,
			quoted(dumper, place_text(literal.place)));
}

/* A fact that is only its own name. */
static void
true_fact(struct dumper *dumper, const char *name, bool is)
{
	if (is)
		fact(dumper, "%s", name);
}

/* Opens a level: "class Order" and what follows one step in. */
static void
open_level(struct dumper *dumper, const char *noun, struct slice name)
{
	fact(dumper, "%s %.*s", noun, SLICE_ARGS(name));
	dumper->depth++;
}

static void
close_level(struct dumper *dumper)
{
	dumper->depth--;
}

/*---- yaml -----------------------------------------------------------------*/

static void
dump_node(struct dumper *dumper, const struct node *node, const char *key);

static void
dump_children(struct dumper *dumper, const struct node *node)
{
	size_t i;

	dumper->depth++;
	for (i = 0; i < node->count; i++) {
		if (node->kind == NODE_SEQUENCE) {
			dump_node(dumper, node->items[i], "-");
			continue;
		}
		dump_node(dumper, node->items[2 * i + 1],
			quoted(dumper, node->items[2 * i]->text));
	}
	dumper->depth--;
}

static void
dump_node(struct dumper *dumper, const struct node *node, const char *key)
{
	unsigned line, column;

	place_position(node->place, &line, &column);
	switch (node->kind) {
	case NODE_SCALAR:
		fact(dumper, "%s %u:%u %s %s", key, line, column,
			node->plain ? "plain" : "quoted",
			quoted(dumper, node->text));
		break;
	case NODE_SEQUENCE:
	case NODE_MAPPING:
		fact(dumper, "%s %u:%u %s%s %zu", key, line, column,
			node->flow ? "flow " : "",
			node->kind == NODE_MAPPING ? "mapping" : "sequence",
			node->count);
		dump_children(dumper, node);
		break;
	}
}

void
dump_yaml(struct run *run, const struct node *document, struct buffer *out)
{
	struct dumper dumper = {run, out, 0};

	dump_node(&dumper, document, "document");
}

/*---- schema ---------------------------------------------------------------*/

static void
annotation_facts(struct dumper *dumper, struct annotations annotations)
{
	size_t i;

	for (i = 0; i < annotations.count; i++) {
		word_fact(dumper, "annotation", annotations.items[i].key);
		dumper->depth++;
		literal_fact(dumper, "value", annotations.items[i].value);
		dumper->depth--;
	}
}

static void
schema_value(struct dumper *dumper, const struct enum_value_text *value)
{
	open_level(dumper, "value", value->name.text);
	literal_fact(dumper, "number", value->given);
	word_fact(dumper, "name", value->text_name);
	text_fact(dumper, "description", value->description);
	annotation_facts(dumper, value->annotations);
	close_level(dumper);
}

static void
schema_enum(struct dumper *dumper, const struct enum_text *enumeration)
{
	size_t i;

	open_level(dumper, "enum", enumeration->name.text);
	text_fact(dumper, "description", enumeration->description);
	word_fact(dumper, "c", enumeration->storage);
	flag_fact(dumper, "flags", enumeration->flags);
	flag_fact(dumper, "open", enumeration->open);
	renaming_fact(dumper, enumeration->rename);
	annotation_facts(dumper, enumeration->annotations);
	for (i = 0; i < enumeration->value_count; i++)
		schema_value(dumper, &enumeration->values[i]);
	close_level(dumper);
}

static void
schema_type(struct dumper *dumper, const struct type_text *type)
{
	open_level(dumper, "type", type->name.text);
	text_fact(dumper, "declaration", place_text(type->declaration.place));
	text_fact(dumper, "description", type->description);
	text_fact(dumper, "unit", type->unit);
	literal_fact(dumper, "minimum", type->minimum);
	literal_fact(dumper, "maximum", type->maximum);
	word_fact(dumper, "pattern", type->pattern);
	close_level(dumper);
}

static void
schema_slot(struct dumper *dumper, const struct slot_text *slot)
{
	const struct slot_keys *keys = slot->keys;

	open_level(dumper, "slot", slot->name.text);
	if (!slot->name_only)
		text_fact(dumper, "declaration",
			place_text(slot->declaration.place));
	word_fact(dumper, "range", keys->range);
	text_fact(dumper, "description", slot->description);
	text_fact(dumper, "unit", keys->unit);
	text_fact(dumper, "deprecated", keys->deprecated);
	literal_fact(dumper, "minimum", keys->minimum);
	literal_fact(dumper, "maximum", keys->maximum);
	literal_fact(dumper, "ifabsent", keys->ifabsent);
	flag_fact(dumper, "required", keys->required);
	flag_fact(dumper, "identifier", keys->identifier);
	flag_fact(dumper, "key", keys->key);
	flag_fact(dumper, "readonly", keys->readonly);
	flag_fact(dumper, "designates_type", keys->designates_type);
	flag_fact(dumper, "hot", keys->hot);
	flag_fact(dumper, "timestamp", keys->timestamp);
	flag_fact(dumper, "compare", keys->compare);
	flag_fact(dumper, "hash", keys->hash);
	flag_fact(dumper, "repr", keys->repr);
	word_fact(dumper, "name", keys->text_name);
	literal_fact(dumper, "above", keys->above);
	literal_fact(dumper, "below", keys->below);
	literal_fact(dumper, "multiple_of", keys->multiple);
	literal_fact(dumper, "minimum_length", keys->length_least);
	literal_fact(dumper, "maximum_length", keys->length_most);
	word_fact(dumper, "pattern", keys->pattern);
	flag_fact(dumper, "carry_pattern", keys->carry_pattern);
	word_fact(dumper, "equals_string", keys->equals_text);
	words_fact(
		dumper, "equals_string_in", keys->one_of, keys->one_of_count);
	literal_fact(dumper, "minimum_cardinality", keys->count_least);
	literal_fact(dumper, "maximum_cardinality", keys->count_most);
	literal_fact(dumper, "exact_cardinality", keys->count_exact);
	flag_fact(dumper, "list_elements_unique", keys->unique);
	words_fact(dumper, "values", keys->values, keys->value_count);
	literal_fact(dumper, "equals_number", keys->equals_number);
	word_fact(dumper, "validate", keys->validate);
	annotation_facts(dumper, keys->annotations);
	close_level(dumper);
}

static void
schema_slots(struct dumper *dumper, const struct slot_text *const *slots,
	size_t count)
{
	size_t i;

	for (i = 0; i < count; i++)
		schema_slot(dumper, slots[i]);
}

static const char *
tag_text(struct dumper *dumper, const struct tagging *tag)
{
	switch (tag->kind) {
	case UNTAGGED:
		return "false";
	case TAGGED_CLASS:
		return "true";
	case TAGGED_TEXT:
		return quoted(dumper, tag->text);
	case TAGGED_INTEGER:
		return text_format(
			&dumper->run->arena, "%.*s", SLICE_ARGS(tag->text))
			.bytes;
	}
	return "";
}

static void
schema_class_flags(struct dumper *dumper, const struct class_text *class)
{
	flag_fact(dumper, "abstract", class->abstract);
	flag_fact(dumper, "mixin", class->mixin);
	flag_fact(dumper, "final", class->final);
	word_fact(dumper,
		class->post_init_answers ? "post_init bool" : "post_init",
		class->post_init);
	word_fact(dumper, "validate", class->validate);
	flag_fact(dumper, "value", class->value);
	flag_fact(dumper, "frozen", class->frozen);
	flag_fact(dumper, "weakref", class->weakref);
	flag_fact(dumper, "dict", class->dict);
	flag_fact(dumper, "eq", class->eq);
	flag_fact(dumper, "order", class->order);
	flag_fact(dumper, "hash", class->hash);
	flag_fact(dumper, "repr", class->repr);
	flag_fact(dumper, "lends", class->lends);
	flag_fact(dumper, "__weakref__", class->lists_weakref);
	flag_fact(dumper, "__dict__", class->lists_dict);
	mode_fact(dumper, "layout", class->mode);
	if (class->endian.given)
		fact(dumper, "endian %s",
			key_choice_name(KEY_FORM_ENDIAN, class->endian.value));
	true_fact(dumper, "refs index32", class->index32.given);
	renaming_fact(dumper, class->rename);
	if (class->tag.given)
		fact(dumper, "tag %s", tag_text(dumper, &class->tag));
	word_fact(dumper, "tag_field", class->tag_field);
	word_fact(dumper, "tag_default", class->tag_default);
	word_fact(dumper, "tag_other", class->tag_other);
	flag_fact(dumper, "omit_defaults", class->omit_defaults);
	flag_fact(dumper, "forbid_unknown", class->forbid_unknown);
	literal_fact(dumper, "align", class->align);
	literal_fact(dumper, "expect", class->expect);
}

static void
schema_constants(
	struct dumper *dumper, const struct constant *constants, size_t count)
{
	size_t i;

	for (i = 0; i < count; i++) {
		word_fact(dumper, "constant", constants[i].name);
		dumper->depth++;
		literal_fact(dumper, "value", constants[i].value);
		dumper->depth--;
	}
}

static void
schema_class(struct dumper *dumper, const struct class_text *class)
{
	size_t i;

	open_level(dumper, "class", class->name.text);
	text_fact(dumper, "description", class->description);
	text_fact(dumper, "deprecated", class->deprecated);
	words_fact(dumper, "is_a", class->is_a, class->is_a_count);
	words_fact(
		dumper, "mixin", class->mixin_names, class->mixin_name_count);
	schema_class_flags(dumper, class);
	word_fact(dumper, "default_range", class->default_range);
	schema_constants(dumper, class->constants, class->constant_count);
	annotation_facts(dumper, class->annotations);
	words_fact(dumper, "suppress", class->suppress, class->suppress_count);
	for (i = 0; i < class->usage_count; i++) {
		open_level(dumper, "usage", class->usages[i].name.text);
		schema_slot(dumper, class->usages[i].changes);
		close_level(dumper);
	}
	true_fact(dumper, "no slots key", !class->has_slots_key);
	schema_slots(dumper, class->own, class->own_count);
	close_level(dumper);
}

static void
schema_head(struct dumper *dumper, const struct schema_text *schema)
{
	size_t i;

	text_fact(dumper, "file", schema->file_name);
	text_fact(dumper, "description", schema->description);
	text_fact(dumper, "version", schema->version);
	text_fact(dumper, "license", schema->license);
	annotation_facts(dumper, schema->annotations);
	word_fact(dumper, "prefix", schema->prefix);
	word_fact(dumper, "default_range", schema->default_range);
	mode_fact(dumper, "default_layout", schema->default_mode);
	if (schema->inherited.given)
		fact(dumper, "inherited %s",
			key_choice_name(
				KEY_FORM_INHERITED, schema->inherited.value));
	for (i = 0; i < schema->import_count; i++)
		word_fact(dumper, "import", schema->imports[i]);
}

static void
schema_all(struct dumper *dumper, const struct schema_text *schema)
{
	size_t i;

	schema_head(dumper, schema);
	for (i = 0; i < schema->enum_count; i++)
		schema_enum(dumper, schema->enums[i]);
	for (i = 0; i < schema->type_count; i++)
		schema_type(dumper, schema->types[i]);
	schema_slots(dumper, schema->slots, schema->slot_count);
	for (i = 0; i < schema->class_count; i++)
		schema_class(dumper, schema->classes[i]);
}

void
dump_schema(struct run *run, const struct model_text *model, struct buffer *out)
{
	struct dumper dumper = {run, out, 0};
	size_t i;

	for (i = 0; i < model->schema_count; i++) {
		open_level(&dumper, "schema", model->schemas[i]->name.text);
		schema_all(&dumper, model->schemas[i]);
		close_level(&dumper);
	}
}

/*---- resolved -------------------------------------------------------------*/

/* Every schema of the model, in its order. */
static void
dump_model(struct run *run, const struct model *model, struct buffer *out,
	void (*dump_one)(struct dumper *, const struct schema *))
{
	struct dumper dumper = {run, out, 0};
	size_t i;

	for (i = 0; i < model->schema_count; i++) {
		open_level(&dumper, "schema", model->schemas[i]->name.text);
		dump_one(&dumper, model->schemas[i]);
		close_level(&dumper);
	}
}

static const char *
number_of(struct dumper *dumper, const struct value_type *type,
	struct number number)
{
	return number_text(&dumper->run->arena, type, number);
}

static void
resolved_value_type(struct dumper *dumper, const struct value_type *type)
{
	fact(dumper, "kind %s", kind_name(type->kind));
	if (type->size_bytes)
		fact(dumper, "bytes %u", type->size_bytes);
	if (type->enumeration)
		fact(dumper, "enum %.*s",
			SLICE_ARGS(type->enumeration->name.text));
	if (type->class)
		fact(dumper, "class %.*s", SLICE_ARGS(type->class->name.text));
	if (type->alias)
		fact(dumper, "type %.*s", SLICE_ARGS(type->alias->name.text));
	if (type->has_in)
		fact(dumper, "in %s..%s", number_of(dumper, type, type->low),
			number_of(dumper, type, type->high));
	if (type->has_minimum)
		fact(dumper, "minimum %s",
			number_of(dumper, type, type->minimum));
	if (type->has_maximum)
		fact(dumper, "maximum %s",
			number_of(dumper, type, type->maximum));
	text_fact(dumper, "unit", type->unit);
}

static void
resolved_shape(struct dumper *dumper, const struct slot *slot)
{
	unsigned i;

	true_fact(dumper, "growable", slot->is_growable);
	true_fact(dumper, "bounded", slot->is_bounded);
	for (i = 0; i < slot->dimension_count; i++)
		fact(dumper, "dimension %" PRIu64, slot->dimensions[i]);
	if (slot->text_bytes)
		fact(dumper, "text bytes %" PRIu64, slot->text_bytes);
	if (slot->bits)
		fact(dumper, "bits %u", slot->bits);
}

static void
resolved_start(struct dumper *dumper, const struct slot *slot)
{
	uint64_t i;

	switch (slot->start_kind) {
	case START_ZERO:
		break;
	case START_NUMBER:
		fact(dumper, "start %s",
			number_of(dumper, &slot->type, slot->start));
		break;
	case START_LIST:
		for (i = 0; i < slot->element_count; i++)
			fact(dumper, "start %s",
				number_of(
					dumper, &slot->type, slot->starts[i]));
		break;
	case START_TEXT:
		fact(dumper, "start %s", quoted(dumper, slot->start_text));
		break;
	}
}

static void
resolved_rules(struct dumper *dumper, const struct slot *slot)
{
	size_t i;

	for (i = 0; i < slot->rule_count; i++)
		fact(dumper, "%s %.*s", rule_key(&slot->rules[i]),
			SLICE_ARGS(rule_value(
				&dumper->run->arena, slot, &slot->rules[i])));
}

static void
resolved_slot(struct dumper *dumper, const struct slot *slot)
{
	open_level(dumper, "slot", slot->name.text);
	resolved_value_type(dumper, &slot->type);
	if (slot->hold != HOLD_VALUE)
		fact(dumper, "hold %s", ownership_name(slot->hold));
	resolved_shape(dumper, slot);
	resolved_rules(dumper, slot);
	resolved_start(dumper, slot);
	true_fact(dumper, "opt", slot->opt);
	true_fact(dumper, "required", slot->is_required);
	if (slot->narrowed)
		fact(dumper, "narrowed %.*s",
			SLICE_ARGS(slot->narrowed->name.text));
	true_fact(dumper, "identifier", slot->is_identifier);
	true_fact(dumper, "key", slot->is_key);
	true_fact(dumper, "readonly", slot->is_readonly);
	true_fact(dumper, "designates type", slot->is_tag);
	true_fact(dumper, "hot", slot->is_hot);
	true_fact(dumper, "timestamp", slot->is_timestamp);
	if (!slice_equal(slot->text_name, slot->reflected))
		fact(dumper, "in text %s", quoted(dumper, slot->text_name));
	true_fact(dumper, "not compared",
		!slot->in_compare && slot->hold != HOLD_WEAK);
	true_fact(dumper, "not hashed", !slot->in_hash && slot->in_compare);
	true_fact(dumper, "not shown", !slot->in_repr);
	if (slot->declarer)
		fact(dumper, "declarer %.*s",
			SLICE_ARGS(slot->declarer->name.text));
	close_level(dumper);
}

static void
resolved_class_head(struct dumper *dumper, const struct class *class)
{
	size_t i;

	if (class->parent)
		fact(dumper, "parent %.*s",
			SLICE_ARGS(class->parent->name.text));
	for (i = 0; i < class->ancestor_count; i++)
		fact(dumper, "ancestor %.*s",
			SLICE_ARGS(class->ancestors[i]->name.text));
	true_fact(dumper, "abstract", class->is_abstract);
	true_fact(dumper, "final", class->is_final);
	true_fact(dumper, "frozen", class->is_frozen);
	true_fact(dumper, "value", class->is_value);
	true_fact(dumper, "no eq", !class->options.eq.value);
	true_fact(dumper, "order", class->options.order.value);
	true_fact(dumper, "hash", class->is_hashed);
	true_fact(dumper, "no repr", !class->options.repr.value);
	true_fact(dumper, "weakref", class->is_weakref);
	true_fact(dumper, "open", class->is_open);
	true_fact(dumper, "adds dict", class->adds_dict);
	true_fact(dumper, "lends", class->lends_spare);
	true_fact(dumper, "no assignment", class->no_assignment);
	true_fact(dumper, "refs index32", class->refs_are_indexes);
	if (class->tagging.kind != UNTAGGED)
		fact(dumper, "tag %s in %s",
			class->tagging.kind == TAGGED_INTEGER
				? tag_text(dumper, &class->tagging)
				: quoted(dumper, class->tagging.text),
			quoted(dumper, text_name_tag_field(class)));
	true_fact(dumper, "tag default", tag_class_is_default(class));
	true_fact(dumper, "tag other", tag_class_is_other(class));
	if (tag_slot_of(class))
		fact(dumper, "tag slot %.*s",
			SLICE_ARGS(class->tag_slot->reflected));
	true_fact(dumper, "omits defaults", class->omitting.value);
	true_fact(dumper, "skips unknown", class_skips_unknown(class));
	fact(dumper, "layout %s", layout_mode_name(class->layout_mode));
	if (class->byte_order != ORDER_NATIVE)
		fact(dumper, "endian %s",
			key_choice_name(KEY_FORM_ENDIAN, class->byte_order));
	if (class->align_bytes)
		fact(dumper, "align %" PRIu64, class->align_bytes);
	if (class->expect_count)
		fact(dumper, "expect %" PRIu64, class->expect_count);
}

static void
resolved_value(struct dumper *dumper, const struct enum_value *value)
{
	const char *number =
		integer_text(&dumper->run->arena, value->number).bytes;

	if (slice_equal(value->text_name, value->name.text))
		fact(dumper, "value %.*s %s", SLICE_ARGS(value->name.text),
			number);
	else
		fact(dumper, "value %.*s %s in text %s",
			SLICE_ARGS(value->name.text), number,
			quoted(dumper, value->text_name));
}

static void
resolved_enum(struct dumper *dumper, const struct enumeration *enumeration)
{
	size_t i;

	open_level(dumper, "enum", enumeration->name.text);
	fact(dumper, "bytes %u%s", enumeration->size_bytes,
		enumeration->is_signed ? " signed" : "");
	for (i = 0; i < enumeration->value_count; i++)
		resolved_value(dumper, &enumeration->values[i]);
	close_level(dumper);
}

static void
resolved_all(struct dumper *dumper, const struct schema *schema)
{
	size_t i, j;

	for (i = 0; i < schema->enum_count; i++)
		resolved_enum(dumper, schema->enums[i]);
	for (i = 0; i < schema->class_count; i++) {
		const struct class *class = schema->ordered[i];

		open_level(dumper, "class", class->name.text);
		resolved_class_head(dumper, class);
		for (j = 0; j < class->slot_count; j++)
			resolved_slot(dumper, class->slots[j]);
		close_level(dumper);
	}
}

void
dump_resolved(struct run *run, const struct model *model, struct buffer *out)
{
	dump_model(run, model, out, resolved_all);
}

/*---- names ----------------------------------------------------------------*/

static void
name_fact(struct dumper *dumper, const char *noun, struct slice name,
	struct slice identifier)
{
	fact(dumper, "%s %.*s %.*s", noun, SLICE_ARGS(name),
		SLICE_ARGS(identifier));
}

static void
names_enum(struct dumper *dumper, const struct enumeration *enumeration)
{
	size_t i;

	name_fact(dumper, "enum", enumeration->name.text,
		enumeration->identifier);
	dumper->depth++;
	for (i = 0; i < enumeration->value_count; i++)
		name_fact(dumper, "value", enumeration->values[i].name.text,
			enumeration->values[i].identifier);
	dumper->depth--;
}

static void
names_constants(struct dumper *dumper, struct named_constant *const *constants,
	size_t count)
{
	size_t i;

	for (i = 0; i < count; i++)
		name_fact(dumper, "constant", constants[i]->text->name.text,
			constants[i]->identifier);
}

static void
names_class(struct dumper *dumper, const struct class *class)
{
	size_t i;

	name_fact(dumper, "class", class->name.text, class->identifier);
	dumper->depth++;
	fact(dumper, "numbers %u..%u", class->number, class->last_number);
	names_constants(dumper, class->constants, class->constant_count);
	for (i = 0; i < class->slot_count; i++) {
		const struct slot *slot = class->slots[i];

		fact(dumper, "slot %.*s %.*s member %.*s reflected %.*s",
			SLICE_ARGS(slot->name.text), SLICE_ARGS(slot->accessor),
			SLICE_ARGS(slot->member), SLICE_ARGS(slot->reflected));
	}
	dumper->depth--;
}

static void
names_all(struct dumper *dumper, const struct schema *schema)
{
	size_t i;

	fact(dumper, "identifier %.*s", SLICE_ARGS(schema->identifier));
	fact(dumper, "upper %.*s", SLICE_ARGS(schema->upper));
	names_constants(dumper, schema->constants, schema->constant_count);
	for (i = 0; i < schema->enum_count; i++)
		names_enum(dumper, schema->enums[i]);
	for (i = 0; i < schema->type_count; i++)
		name_fact(dumper, "type", schema->types[i]->name.text,
			schema->types[i]->identifier);
	for (i = 0; i < schema->class_count; i++)
		names_class(dumper, schema->ordered[i]);
}

void
dump_names(struct run *run, const struct model *model, struct buffer *out)
{
	dump_model(run, model, out, names_all);
}

/*---- layout ---------------------------------------------------------------*/

static const char *
member_text(struct dumper *dumper, const struct class *class,
	const struct member *member)
{
	struct arena *arena = &dumper->run->arena;
	const struct slot *slot;

	switch (member->kind) {
	case MEMBER_SLOT:
		slot = class->slots[member->slot];
		return text_format(
			arena, "slot %.*s", SLICE_ARGS(slot->name.text))
			.bytes;
	case MEMBER_BITS:
		return "bits";
	case MEMBER_RUN:
		return "run";
	case MEMBER_COUNT:
		slot = class->slots[member->slot];
		return text_format(
			arena, "count %.*s", SLICE_ARGS(slot->name.text))
			.bytes;
	case MEMBER_SPARE:
		return "spare";
	case MEMBER_DICT:
		return "dict";
	}
	return "";
}

static const char *
presence_text(struct dumper *dumper, const struct placement *placement)
{
	struct arena *arena = &dumper->run->arena;

	switch (placement->presence) {
	case PRESENCE_ALWAYS:
		return "";
	case PRESENCE_BIT:
		return text_format(arena, " presence %" PRIu64 ".%u",
			placement->presence_offset, placement->presence_bit)
			.bytes;
	case PRESENCE_SPARE:
		return text_format(arena, " unset %s",
			integer_text(arena, placement->spare).bytes)
			.bytes;
	case PRESENCE_NULL:
		return " unset NULL";
	}
	return "";
}

/* " first 192": where bits begin in the stream. */
static const char *
first_bit_text(struct dumper *dumper, const struct class *class, size_t number)
{
	if (!class->slots[number]->bits || !class_has_stream(class))
		return "";
	return text_format(&dumper->run->arena, " first %" PRIu64,
		placement_first_bit(class, &class->layout->placements[number]))
		.bytes;
}

/* "slot qty 24.0 width 20", the bit after the byte where it has bits. */
static void
layout_slot(struct dumper *dumper, const struct class *class, size_t number)
{
	const struct slot *slot = class->slots[number];
	const struct placement *placement = &class->layout->placements[number];
	const char *first = first_bit_text(dumper, class, number);
	const char *presence = presence_text(dumper, placement);

	if (placement->width)
		fact(dumper, "slot %.*s %" PRIu64 ".%u width %u%s%s",
			SLICE_ARGS(slot->name.text), placement->offset,
			placement->bit, placement->width, first, presence);
	else
		fact(dumper, "slot %.*s %" PRIu64 " size %" PRIu64 "%s%s",
			SLICE_ARGS(slot->name.text), placement->offset,
			placement->size, first, presence);
}

static void
layout_class(struct dumper *dumper, const struct class *class)
{
	const struct layout *layout = class->layout;
	size_t i;

	open_level(dumper, "class", class->name.text);
	fact(dumper, "size %" PRIu64 " align %" PRIu64, layout->size,
		layout->align);
	fact(dumper,
		"bits %" PRIu64 " sorted %" PRIu64 " declared %" PRIu64
		" plain %" PRIu64 " lending %" PRIu64,
		layout->bits, layout->sorted_size, layout->declared_size,
		layout->plain_size, layout->lending_size);
	fact(dumper, "hash %016" PRIx64, layout->hash);
	for (i = 0; i < layout->member_count; i++) {
		const struct member *member = &layout->members[i];

		fact(dumper, "member %" PRIu64 " size %" PRIu64 " %s%s",
			member->offset, member->size,
			member_text(dumper, class, member),
			member->inherited ? " inherited" : "");
	}
	for (i = 0; i < class->slot_count; i++)
		layout_slot(dumper, class, i);
	close_level(dumper);
}

static void
layout_all(struct dumper *dumper, const struct schema *schema)
{
	size_t i;

	for (i = 0; i < schema->class_count; i++)
		layout_class(dumper, schema->ordered[i]);
}

void
dump_layout(struct run *run, const struct model *model, struct buffer *out)
{
	dump_model(run, model, out, layout_all);
}
