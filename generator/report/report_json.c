/* SPDX-License-Identifier: MIT */
/*
 * The survey as it is, key by key; what is false or not there is left out.
 * REPORT_VERSION grows when a key changes its meaning or goes.
 */
#include "report/report_json.h"

#include "base/json.h"
#include "report/pattern_costs.h"

enum { REPORT_VERSION = 1 };

/*---- parts ----------------------------------------------------------------*/

static void
put_share(struct json *json, const struct survey *survey,
	const struct share *share)
{
	json_object(json);
	json_in_line(json);
	json_put_text(json, "slot", share->slot->name.text);
	json_put_true(json, "presence", share->is_presence);
	json_put_text(
		json, "origin", survey->origins[share->origin]->name.text);
	json_put_number(json, "bit", share->bit);
	if (share->in_stream)
		json_put_number(json, "first_bit", share->first_bit);
	json_put_number(json, "width", share->width);
	json_end(json);
}

static void
put_shares(
	struct json *json, const struct survey *survey, const struct part *part)
{
	size_t i;

	json_put_number(json, "spare_bits", part->spare_bits);
	json_put_array(json, "shares");
	for (i = 0; i < part->share_count; i++)
		put_share(json, survey, &part->shares[i]);
	json_end(json);
}

static void
put_part(
	struct json *json, const struct survey *survey, const struct part *part)
{
	json_object(json);
	json_in_line(json);
	json_put_text(json, "kind", slice_of(part_kind_name(part->kind)));
	json_put_number(json, "offset", part->offset);
	json_put_number(json, "size", part->size);
	if (part->name.length) {
		json_put_text(json, "type", part->type);
		json_put_text(json, "member", part->name);
	}
	if (part->slot) {
		json_put_text(json, "slot", part->slot->name.text);
		json_put_text(json, "origin",
			survey->origins[part->origin]->name.text);
	}
	json_put_true(json, "straddles", part->straddles);
	if (part->inner_padding)
		json_put_number(json, "inner_padding", part->inner_padding);
	if (part->kind == PART_BITS)
		put_shares(json, survey, part);
	json_end(json);
}

static void
put_arrangement(struct json *json, const char *name,
	const struct survey *survey, const struct arrangement *arrangement)
{
	size_t i;

	json_put_object(json, name);
	json_put_number(json, "size", arrangement->size);
	json_put_number(json, "align", arrangement->align);
	json_put_number(json, "cache_lines", arrangement->lines);
	json_put_number(json, "hole_bytes",
		arrangement->hole_bytes + arrangement->padding);
	json_put_number(json, "spare_bytes", arrangement->spare_bytes);
	json_put_number(json, "spare_bits",
		arrangement->word_bits - arrangement->used_bits);
	json_put_number(json, "straddlers", arrangement->straddlers);
	json_put_array(json, "parts");
	for (i = 0; i < arrangement->part_count; i++)
		put_part(json, survey, &arrangement->parts[i]);
	json_end(json);
	json_end(json);
}

/*---- classes --------------------------------------------------------------*/

static void
put_origins(struct json *json, const struct survey *survey)
{
	size_t i;

	json_put_array(json, "origins");
	for (i = 0; i < survey->origin_count; i++) {
		json_object(json);
		json_in_line(json);
		json_put_text(json, "class", survey->origins[i]->name.text);
		json_put_number(json, "slots", survey->origin_slots[i]);
		json_end(json);
	}
	json_end(json);
}

/* Bytes of one object, in other ways. */
static void
put_figures(struct json *json, const struct survey *survey)
{
	const struct layout *layout = survey->class->layout;

	json_put_object(json, "bytes");
	json_in_line(json);
	json_put_number(json, "chosen", layout->size);
	json_put_number(json, "bound", survey->bound);
	json_put_number(json, "sorted", layout->sorted_size);
	json_put_number(json, "declared", layout->declared_size);
	json_put_number(json, "plain", layout->plain_size);
	json_put_number(json, "lending", layout->lending_size);
	json_put_number(json, "dict_class", layout->dictclass_size);
	json_end(json);
}

static void
put_class(struct json *json, const struct survey *survey)
{
	const struct class *class = survey->class;

	json_object(json);
	json_put_text(json, "class", class->name.text);
	json_put_text(json, "identifier", survey->name);
	if (class->parent)
		json_put_text(json, "parent", class->parent->name.text);
	json_put_true(json, "abstract", class->is_abstract);
	json_put_text(
		json, "layout", slice_of(layout_mode_name(class->layout_mode)));
	json_put_number(json, "bits", class->layout->bits);
	put_figures(json, survey);
	json_put_number(json, "expected", survey->count);
	put_origins(json, survey);
	put_arrangement(json, "chosen", survey, &survey->chosen);
	put_arrangement(json, "declared", survey, &survey->declared);
	json_end(json);
}

static void
put_total(struct json *json, const struct survey_total *total)
{
	json_put_object(json, "total");
	json_in_line(json);
	json_put_number(json, "classes", total->classes);
	json_put_number(json, "chosen", total->size);
	json_put_number(json, "bound", total->bound);
	json_put_number(json, "sorted", total->sorted);
	json_put_number(json, "declared", total->declared);
	json_put_number(json, "plain", total->plain);
	json_put_number(json, "lending", total->lending);
	json_put_number(json, "dict_class", total->dictclass);
	json_end(json);
}

static void
put_patterns(
	struct arena *arena, struct json *json, const struct schema *schema)
{
	const struct pattern_costs costs = pattern_costs_make(arena, schema);
	size_t i;

	if (!costs.count)
		return;
	json_put_array(json, "patterns");
	for (i = 0; i < costs.count; i++) {
		const struct pattern *pattern = &costs.automata[i]->pattern;

		json_object(json);
		json_in_line(json);
		json_put_text(json, "pattern", costs.automata[i]->text);
		json_put_number(json, "states", pattern->states);
		json_put_number(json, "classes", pattern->classes);
		json_put_number(json, "bytes", pattern->bytes);
		json_end(json);
	}
	json_end(json);
}

void
report_json(struct run *run, const struct model *model,
	const struct target *target, struct buffer *out)
{
	const struct schema *schema = model->root;
	struct survey_total total = survey_sum(schema);
	struct json json;
	size_t i;

	json_start(&json, out);
	json_object(&json);
	json_put_number(&json, "report", REPORT_VERSION);
	json_put_text(&json, "schema", schema->name.text);
	json_put_text(&json, "target", slice_of(target->name));
	json_put_number(&json, "cache_line_bytes", SURVEY_LINE_BYTES);
	put_total(&json, &total);
	put_patterns(&run->arena, &json, schema);
	json_put_array(&json, "classes");
	for (i = 0; i < schema->class_count; i++) {
		struct arena_mark mark = arena_mark(&run->arena);

		if (!survey_has(schema->ordered[i]))
			continue;
		put_class(&json, survey_class(run, schema->ordered[i], target));
		arena_return(&run->arena, mark);
	}
	json_end(&json);
	json_end(&json);
}
