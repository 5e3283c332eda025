/* SPDX-License-Identifier: MIT */
/*
 * An arrangement is made of a layout's members, with holes where no member is.
 * The second one, in declared order, is of a copy of the class and of those
 * above it, laid out again as if each said 'layout: declared': there members
 * that only name spare bytes become holes, because C would leave them so.
 */
#include "report/survey.h"

#include "layout/fit_declared.h"
#include "layout/members.h"
#include "resolve/slot.h"

/* A class under way. */
struct surveyor {
	struct run *run;
	const struct class *class;
	const struct layout *layout;
	struct survey *survey;
	struct arrangement *into;
};

/*---- parts ----------------------------------------------------------------*/

/* The class in whose list a slot stands: a mixin, where it was mixed in. */
static const struct class *
lister_of(const struct slot *slot)
{
	return slot->owner && !slot->overrides ? slot->owner : slot->declarer;
}

uint64_t
share_start(const struct class *class, const struct part *part,
	const struct share *share)
{
	if (share->in_run || class->byte_order != ORDER_BIG)
		return share->bit;
	return part->size * 8 - share->bit - share->width;
}

unsigned
survey_origin(const struct survey *survey, const struct slot *slot)
{
	unsigned i = 0;

	while (survey->origins[i] != lister_of(slot))
		i++;
	return i;
}

/* Bytes at the end of a class that no member has. */
static uint64_t
class_padding(const struct class *class)
{
	const struct layout *layout = class->layout;
	const struct member *last;

	if (!layout->member_count)
		return 0;
	last = &layout->members[layout->member_count - 1];
	return layout->size - last->offset - last->size;
}

static void
describe_slot(const struct surveyor *surveyor, struct part *part,
	const struct member *member)
{
	const struct slot *slot = surveyor->class->slots[member->slot];

	part->slot = slot;
	part->origin = survey_origin(surveyor->survey, slot);
	if (member->kind == MEMBER_SLOT && slot_embeds(slot, IN_OBJECT) &&
		!slot->dimension_count)
		part->inner_padding = class_padding(slot->type.class);
}

static void
place_in_stream(
	const struct surveyor *surveyor, size_t slot, struct share *share)
{
	share->in_stream = !share->is_presence &&
		class_has_stream(surveyor->class);
	if (share->in_stream)
		share->first_bit = placement_first_bit(
			surveyor->class, &surveyor->layout->placements[slot]);
}

static void
describe_word(const struct surveyor *surveyor, struct part *part,
	const struct member *member)
{
	struct arena *arena = &surveyor->run->arena;
	struct word_share *shares;
	size_t i;

	part->share_count = placement_shares(
		arena, surveyor->class, member, &shares);
	part->shares = ARENA_ARRAY(arena, struct share, part->share_count);
	part->spare_bits = (unsigned)part->size * 8;
	for (i = 0; i < part->share_count; i++) {
		const struct slot *slot =
			surveyor->class->slots[shares[i].slot];

		part->shares[i] = (struct share){.slot = slot,
			.name = slot_member_name(slot),
			.origin = survey_origin(surveyor->survey, slot),
			.is_presence = shares[i].is_presence,
			.bit = shares[i].bit,
			.width = shares[i].width,
			.in_run = member->kind == MEMBER_RUN};
		place_in_stream(surveyor, shares[i].slot, &part->shares[i]);
		part->spare_bits -= shares[i].width;
	}
}

/* The member as C declares it, in two: "double" and "x[3]", or of a list "Point
 * *" and "points", "double (*)[3]" and "rows". */
static void
spell_member(struct arena *arena, struct part *part, const struct class *class,
	const struct member *member)
{
	bool is_list = member->kind == MEMBER_SLOT &&
		class->slots[member->slot]->is_growable;
	struct slice type = member_type(arena, class, member);
	struct slice name = member_name(arena, class, member);
	struct slice dimensions = member_dimensions(arena, class, member);

	if (is_list)
		type = text_format(arena, "%.*s%s%.*s", SLICE_ARGS(type),
			dimensions.length ? "(*)" : "*",
			SLICE_ARGS(dimensions));
	else
		name = text_format(arena, "%.*s%.*s", SLICE_ARGS(name),
			SLICE_ARGS(dimensions));
	part->type = type_alone(type);
	part->name = name;
}

static void
describe_member(const struct surveyor *surveyor, struct part *part,
	const struct member *member)
{
	static const enum part_kind kinds[] = {[MEMBER_SLOT] = PART_SLOT,
		[MEMBER_BITS] = PART_BITS,
		[MEMBER_RUN] = PART_BITS,
		[MEMBER_COUNT] = PART_COUNT,
		[MEMBER_SPARE] = PART_SPARE,
		[MEMBER_DICT] = PART_DICT};
	const struct class *class = surveyor->class;

	part->kind = kinds[member->kind];
	spell_member(&surveyor->run->arena, part, class, member);
	if (member->kind == MEMBER_SLOT || member->kind == MEMBER_COUNT)
		describe_slot(surveyor, part, member);
	else if (part->kind == PART_BITS)
		describe_word(surveyor, part, member);
}

static struct part *
add_part(struct arrangement *into, uint64_t offset, uint64_t size)
{
	struct part *part = &into->parts[into->part_count++];
	uint64_t first = offset / SURVEY_LINE_BYTES;
	uint64_t last = (offset + size - 1) / SURVEY_LINE_BYTES;

	part->offset = offset;
	part->size = size;
	part->straddles = size && size <= SURVEY_LINE_BYTES && first != last;
	return part;
}

/* What no member has. */
static void
add_gap(struct arrangement *into, enum part_kind kind, uint64_t from,
	uint64_t to)
{
	struct part *part;

	if (from == to)
		return;
	part = add_part(into, from, to - from);
	part->kind = kind;
	part->straddles = false;
}

static void
add_to_sums(struct arrangement *into, const struct part *part)
{
	switch (part->kind) {
	case PART_SLOT:
	case PART_COUNT:
	case PART_DICT:
		into->straddlers += part->straddles;
		break;
	case PART_BITS:
		into->word_bits += part->size * 8;
		into->used_bits += part->size * 8 - part->spare_bits;
		break;
	case PART_SPARE:
		into->spare_bytes += part->size;
		break;
	case PART_HOLE:
		into->holes++;
		into->hole_bytes += part->size;
		return;
	case PART_PADDING:
		into->padding += part->size;
		return;
	}
	into->members++;
	into->member_bytes += part->size;
	into->paddings += part->inner_padding != 0;
	into->inner_padding += part->inner_padding;
}

static void
arrange(struct surveyor *surveyor)
{
	const struct layout *layout = surveyor->layout;
	struct arrangement *into = surveyor->into;
	uint64_t end = 0;
	size_t i;

	into->size = layout->size;
	into->align = layout->align;
	into->lines = (layout->size + SURVEY_LINE_BYTES - 1) /
		SURVEY_LINE_BYTES;
	into->parts = ARENA_ARRAY(&surveyor->run->arena, struct part,
		layout->member_count * 2 + 1);
	for (i = 0; i < layout->member_count; i++) {
		const struct member *member = &layout->members[i];

		add_gap(into, PART_HOLE, end, member->offset);
		describe_member(surveyor,
			add_part(into, member->offset, member->size), member);
		end = member->offset + member->size;
	}
	add_gap(into, PART_PADDING, end, layout->size);
	for (i = 0; i < into->part_count; i++)
		add_to_sums(into, &into->parts[i]);
}

/*---- the order of declaration ---------------------------------------------*/

/* The class, and those above it, as if each said 'layout: declared'. */
static struct class *
declared_class(struct fitter *fitter, const struct class *class)
{
	struct class *copy = ARENA_NEW(&fitter->run->arena, struct class);
	struct layout *layout = ARENA_NEW(&fitter->run->arena, struct layout);
	struct class *parent = NULL;
	struct fit fit;

	if (class->parent)
		parent = declared_class(fitter, class->parent);
	*copy = *class;
	copy->layout = layout;
	copy->layout_mode = LAYOUT_DECLARED;
	copy->parent = parent;
	fitter_collect(fitter, copy, STYLE_WHOLE, false);
	fit = fit_declared(fitter, class_base(class) ? parent->layout->size : 0,
		parent ? parent->layout->align : 1, false,
		class->byte_order == ORDER_BIG);
	layout->size = fit.size;
	layout->align = fit.align;
	members_make(fitter, copy);
	return copy;
}

/* Whether a member is the tail of a class above, which the C rules leave. */
static void
unname_spare(struct arrangement *into)
{
	size_t i;

	for (i = 0; i < into->part_count; i++) {
		struct part *part = &into->parts[i];

		if (part->kind != PART_SPARE || part->size == into->size)
			continue;
		part->kind = i + 1 == into->part_count ? PART_PADDING
						       : PART_HOLE;
		part->name = part->type = (struct slice){NULL, 0};
		part->straddles = false;
		into->members--;
		into->member_bytes -= part->size;
		into->spare_bytes -= part->size;
		add_to_sums(into, part);
	}
}

/*---- a class --------------------------------------------------------------*/

static void
find_origins(struct run *run, const struct class *class, struct survey *survey)
{
	size_t i, j;

	survey->origins = ARENA_ARRAY(
		&run->arena, const struct class *, class->slot_count + 1);
	survey->origin_slots = ARENA_ARRAY(
		&run->arena, size_t, class->slot_count + 1);
	for (i = 0; i < class->slot_count; i++) {
		const struct class *origin = lister_of(class->slots[i]);

		for (j = 0; j < survey->origin_count; j++)
			if (survey->origins[j] == origin)
				break;
		if (j == survey->origin_count)
			survey->origins[survey->origin_count++] = origin;
		survey->origin_slots[j]++;
	}
}

/* Bits rounded up to whole objects: no layout of this alignment is smaller. */
static uint64_t
bit_bound(const struct layout *layout)
{
	uint64_t bytes = layout->bits ? (layout->bits + 7) / 8 : 1;

	return (bytes + layout->align - 1) / layout->align * layout->align;
}

/* Where flags of presence behind the last slot cost more than a bool beside
 * each, a programmer would write the bools. */
static uint64_t
declared_c(const struct layout *layout)
{
	return layout->declared_size < layout->plain_size
		? layout->declared_size
		: layout->plain_size;
}

const struct survey *
survey_class(
	struct run *run, const struct class *class, const struct target *target)
{
	struct survey *survey = ARENA_NEW(&run->arena, struct survey);
	const struct layout *layout = class->layout;
	struct surveyor surveyor = {
		run, class, layout, survey, &survey->chosen};
	struct fitter fitter;

	survey->class = class;
	survey->name = class_c_name(class);
	survey->bound = bit_bound(layout);
	survey->declared_c = declared_c(layout);
	survey->count = class->expect_count ? class->expect_count
					    : SURVEY_COUNT;
	find_origins(run, class, survey);
	arrange(&surveyor);
	fitter_init(&fitter, run, target);
	surveyor.class = declared_class(&fitter, class);
	surveyor.layout = surveyor.class->layout;
	surveyor.into = &survey->declared;
	arrange(&surveyor);
	unname_spare(&survey->declared);
	return survey;
}

bool
survey_has(const struct class *class)
{
	return !class->bad && class->layout;
}

struct survey_total
survey_sum(const struct schema *schema)
{
	struct survey_total total = {0};
	size_t i;

	for (i = 0; i < schema->class_count; i++) {
		const struct layout *layout = schema->ordered[i]->layout;

		if (!survey_has(schema->ordered[i]))
			continue;
		total.classes++;
		total.size += layout->size;
		total.sorted += layout->sorted_size;
		total.declared += layout->declared_size;
		total.plain += layout->plain_size;
		total.declared_c += declared_c(layout);
		total.lending += layout->lending_size;
		total.bound += bit_bound(layout);
		total.dictclass += layout->dictclass_size;
	}
	return total;
}

/*---- words ----------------------------------------------------------------*/

const char *
part_kind_name(enum part_kind kind)
{
	static const char *const names[] = {[PART_SLOT] = "slot",
		[PART_BITS] = "bits",
		[PART_COUNT] = "count",
		[PART_DICT] = "dict",
		[PART_SPARE] = "spare",
		[PART_HOLE] = "hole",
		[PART_PADDING] = "padding"};

	return names[kind];
}

struct slice
survey_count_text(struct arena *arena, uint64_t count)
{
	if (count < 1000)
		return text_format(arena, "%llu", (ull)count);
	return text_format(arena, "%.*s,%03llu",
		SLICE_ARGS(survey_count_text(arena, count / 1000)),
		(ull)(count % 1000));
}

struct slice
survey_amount_text(struct arena *arena, uint64_t bytes, uint64_t count)
{
	static const char *const units[] = {"bytes", "kB", "MB", "GB", "TB"};
	double amount = (double)bytes * (double)count;
	size_t unit = 0;

	for (; amount >= 1e3 && unit + 1 < LENGTH(units); unit++)
		amount /= 1e3;
	return text_format(
		arena, unit ? "%.1f %s" : "%.0f %s", amount, units[unit]);
}
