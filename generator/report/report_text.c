/* SPDX-License-Identifier: MIT */
/*
 * pahole's lines first: the members with offset and size, holes and cache
 * lines between them, the sums. Behind these, in comments of the same form,
 * the figures that the survey has of other layouts.
 */
#include "report/report_text.h"

#include "report/bit_drawing.h"
#include "report/pattern_costs.h"
#include "view/c_text.h"

static const char *
plural(uint64_t count)
{
	return count == 1 ? "" : "s";
}

/*---- members --------------------------------------------------------------*/

static void
list_hole(const struct part *part, struct buffer *out)
{
	buffer_format(out, "\n\t/* XXX %llu byte%s hole, try to pack */\n\n",
		(ull)part->size, plural(part->size));
}

/* Before the first member of another cache line. */
static void
list_boundary(uint64_t offset, uint64_t *last_line, struct buffer *out)
{
	uint64_t line = offset / SURVEY_LINE_BYTES;
	uint64_t behind = offset % SURVEY_LINE_BYTES;

	if (line == *last_line)
		return;
	*last_line = line;
	buffer_format(out, "\t/* --- cacheline %llu boundary (%llu bytes)",
		(ull)line, (ull)line * SURVEY_LINE_BYTES);
	if (behind)
		buffer_format(out, " was %llu byte%s ago", (ull)behind,
			plural(behind));
	buffer_add_text(out, " --- */\n");
}

static void
list_share(const struct share *share, struct buffer *out)
{
	buffer_format(out, "\t/*   %s%.*s: ", share->is_presence ? "has " : "",
		SLICE_ARGS(share->name));
	if (!share->in_run)
		buffer_format(out, "bit %u, ", share->bit);
	if (share->in_stream)
		buffer_format(out, "first bit %llu, ", (ull)share->first_bit);
	buffer_format(out, "width %u */\n", share->width);
}

/* Who shares a word, in the order of declaration. */
static void
list_word(
	const struct class *class, const struct part *part, struct buffer *out)
{
	size_t i, j;

	for (i = 0; i < class->slot_count; i++) {
		for (j = 0; j < part->share_count; j++)
			if (part->shares[j].slot == class->slots[i] &&
				!part->shares[j].is_presence)
				list_share(&part->shares[j], out);
		for (j = 0; j < part->share_count; j++)
			if (part->shares[j].slot == class->slots[i] &&
				part->shares[j].is_presence)
				list_share(&part->shares[j], out);
	}
}

static void
list_member(const struct survey *survey, const struct part *part,
	struct buffer *out)
{
	struct buffer name = {0};

	buffer_format(&name, "%.*s;", SLICE_ARGS(part->name));
	buffer_format(out, "\t%-26.*s %-21.*s /* %5llu %5llu */\n",
		SLICE_ARGS(part->type), SLICE_ARGS(buffer_slice(&name)),
		(ull)part->offset, (ull)part->size);
	buffer_release(&name);
	if (part->kind == PART_BITS)
		list_word(survey->class, part, out);
	if (!part->inner_padding)
		return;
	buffer_format(out,
		"\n\t/* XXX last struct has %llu byte%s of padding */\n",
		(ull)part->inner_padding, plural(part->inner_padding));
	if (part->offset + part->size != survey->chosen.size)
		buffer_add_text(out, "\n");
}

static void
list_members(const struct survey *survey, struct buffer *out)
{
	uint64_t line = 0;
	size_t i;

	for (i = 0; i < survey->chosen.part_count; i++) {
		const struct part *part = &survey->chosen.parts[i];

		if (part->kind == PART_PADDING)
			continue;
		if (part->kind == PART_HOLE) {
			list_hole(part, out);
			continue;
		}
		list_boundary(part->offset, &line, out);
		list_member(survey, part, out);
		draw_bits_behind(survey, i, out);
	}
}

/*---- sums -----------------------------------------------------------------*/

static void
sum_up_as_pahole(const struct arrangement *chosen, struct buffer *out)
{
	uint64_t last = chosen->size % SURVEY_LINE_BYTES;

	buffer_format(out,
		"\n\t/* size: %llu, cachelines: %llu, members: %zu */\n",
		(ull)chosen->size, (ull)chosen->lines, chosen->members);
	if (chosen->holes)
		buffer_format(out,
			"\t/* sum members: %llu, holes: %zu, "
			"sum holes: %llu */\n",
			(ull)chosen->member_bytes, chosen->holes,
			(ull)chosen->hole_bytes);
	if (chosen->padding)
		buffer_format(
			out, "\t/* padding: %llu */\n", (ull)chosen->padding);
	if (chosen->paddings)
		buffer_format(out,
			"\t/* paddings: %zu, sum paddings: %llu */\n",
			chosen->paddings, (ull)chosen->inner_padding);
	if (last)
		/* As pahole has it, also of one. */
		buffer_format(
			out, "\t/* last cacheline: %llu bytes */\n", (ull)last);
}

static void
list_straddlers(const struct arrangement *chosen, struct buffer *out)
{
	const char *before = "";
	size_t i;

	if (!chosen->straddlers)
		return;
	buffer_add_text(out, "\t/* in two cachelines: ");
	for (i = 0; i < chosen->part_count; i++) {
		if (!chosen->parts[i].straddles)
			continue;
		buffer_format(out, "%s%.*s", before,
			SLICE_ARGS(chosen->parts[i].name));
		before = ", ";
	}
	buffer_add_text(out, " */\n");
}

static void
put_difference(
	struct buffer *out, const char *what, uint64_t other, uint64_t size)
{
	uint64_t bytes = other > size ? other - size : size - other;

	buffer_format(out, "\t/* %s: %llu, %llu byte%s %s */\n", what,
		(ull)other, (ull)bytes, plural(bytes),
		other > size ? "saved" : "more here");
}

static void
compare_with(
	struct buffer *out, const char *what, uint64_t other, uint64_t size)
{
	if (other == size)
		buffer_format(
			out, "\t/* %s: %llu, the same */\n", what, (ull)other);
	else
		put_difference(out, what, other, size);
}

/*---- what that comes to ---------------------------------------------------*/

static void
compare_all(struct arena *arena, const struct survey *survey, const char *what,
	uint64_t other, struct buffer *out)
{
	uint64_t size = survey->chosen.size, count = survey->count;

	buffer_format(out,
		"\t/* %.*s objects: %s %.*s, laid out %.*s, "
		"%s %.*s */\n",
		SLICE_ARGS(survey_count_text(arena, count)), what,
		SLICE_ARGS(survey_amount_text(arena, other, count)),
		SLICE_ARGS(survey_amount_text(arena, size, count)),
		other < size ? "costs" : "saves",
		SLICE_ARGS(survey_amount_text(arena,
			other > size ? other - size : size - other, count)));
}

static void
list_amounts(
	struct arena *arena, const struct survey *survey, struct buffer *out)
{
	const struct layout *layout = survey->class->layout;

	/* An open class is one itself: what its dictionaries take depends on
	 * the attributes that its objects get. */
	bool has_dict = survey->class->is_open;

	if (has_dict)
		buffer_add_text(out,
			"\t/* and a table for each object with attributes "
			"beside its slots */\n");
	else
		compare_with(out, "as a dict class", layout->dictclass_size,
			layout->size);
	if (survey->class->is_abstract)
		return;
	compare_all(arena, survey, "declared C", survey->declared_c, out);
	if (!has_dict)
		compare_all(arena, survey, "dict class", layout->dictclass_size,
			out);
}

static void
sum_up(struct arena *arena, const struct survey *survey, struct buffer *out)
{
	const struct arrangement *chosen = &survey->chosen;
	const struct layout *layout = survey->class->layout;
	uint64_t bound = survey->bound;
	uint64_t above = layout->size > bound ? layout->size - bound : 0;

	buffer_format(out, "\t/* layout: %s, align: %llu */\n",
		layout_mode_name(survey->class->layout_mode),
		(ull)layout->align);
	if (chosen->spare_bytes || chosen->word_bits)
		buffer_format(out,
			"\t/* spare bytes: %llu, spare bits: %llu */\n",
			(ull)chosen->spare_bytes,
			(ull)(chosen->word_bits - chosen->used_bits));
	list_straddlers(chosen, out);
	buffer_format(out,
		"\t/* bits needed: %llu, %llu byte%s above the bit "
		"bound of %llu */\n",
		(ull)layout->bits, (ull)above, plural(above), (ull)bound);
	compare_with(
		out, "in declared order", layout->declared_size, layout->size);
	compare_with(out, "plain C, int enums and bool flags",
		layout->plain_size, layout->size);
	if (layout->lending_size < layout->size)
		buffer_format(out,
			"\t/* if every class above lent: %llu, "
			"another %llu byte%s saved */\n",
			(ull)layout->lending_size,
			(ull)(layout->size - layout->lending_size),
			plural(layout->size - layout->lending_size));
	list_amounts(arena, survey, out);
}

/*---- classes --------------------------------------------------------------*/

static void
list_end(const struct class *class, struct buffer *out)
{
	buffer_add_text(out, "}");
	if (class->layout_mode == LAYOUT_PACKED)
		buffer_add_text(out, " __attribute__((__packed__))");
	if (class->align_bytes)
		buffer_format(out, " __attribute__((__aligned__(%llu)))",
			(ull) class->align_bytes);
	buffer_add_text(out, ";\n\n");
}

static void
list_total(const struct survey_total *total, struct buffer *out)
{
	buffer_format(out, "/* %zu %s, one object of each: %llu byte%s */\n",
		total->classes, total->classes == 1 ? "class" : "classes",
		(ull)total->size, plural(total->size));
	buffer_format(out,
		"/* bit bound: %llu, sorted: %llu, in declared "
		"order: %llu, plain C: %llu */\n",
		(ull)total->bound, (ull)total->sorted, (ull)total->declared,
		(ull)total->plain);
	buffer_format(
		out, "/* as dict classes: %llu */\n", (ull)total->dictclass);
	if (total->lending < total->size)
		buffer_format(out,
			"/* if every class above another lent: "
			"%llu */\n",
			(ull)total->lending);
}

/*---- patterns -------------------------------------------------------------*/

static void
list_patterns(
	struct arena *arena, const struct schema *schema, struct buffer *out)
{
	const struct pattern_costs costs = pattern_costs_make(arena, schema);
	size_t i;

	for (i = 0; i < costs.count; i++) {
		const struct automaton *automaton = costs.automata[i];

		buffer_format(out,
			"/* pattern %.*s: states: %u, classes of bytes: %u, "
			"bytes: %zu */\n",
			SLICE_ARGS(c_summary(arena, automaton->text)),
			(unsigned)automaton->pattern.states,
			(unsigned)automaton->pattern.classes,
			automaton->pattern.bytes);
	}
	if (costs.count)
		buffer_format(out, "/* %zu pattern%s: %llu bytes */\n\n",
			costs.count, plural(costs.count), (ull)costs.bytes);
}

void
report_text(struct run *run, const struct model *model,
	const struct target *target, struct buffer *out)
{
	const struct schema *schema = model->root;
	struct survey_total total = survey_sum(schema);
	size_t i;

	for (i = 0; i < schema->class_count; i++) {
		const struct class *class = schema->ordered[i];
		struct arena_mark mark = arena_mark(&run->arena);
		const struct survey *survey;

		if (!survey_has(class))
			continue;
		survey = survey_class(run, class, target);
		buffer_format(out, "struct %.*s {\n", SLICE_ARGS(survey->name));
		list_members(survey, out);
		sum_up_as_pahole(&survey->chosen, out);
		sum_up(&run->arena, survey, out);
		list_end(class, out);
		arena_return(&run->arena, mark);
	}
	list_patterns(&run->arena, schema, out);
	list_total(&total, out);
}
