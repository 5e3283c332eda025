/* SPDX-License-Identifier: MIT */
/* See report.h. */
#include "report.h"

#define CACHELINE_BYTES 64

typedef unsigned long long ull; /* what printf's %llu takes */

/* A class under way. */
struct listing {
	struct run *run;
	const struct class *class;
	const struct layout *layout;
	struct buffer *out;
	uint64_t end;       /* of the last member */
	uint64_t cacheline; /* of the last boundary shown */
	uint64_t member_bytes, spare_bytes, hole_bytes;
	uint64_t word_bits, used_bits;
	size_t holes;
	size_t paddings; /* structs inside that end in padding */
	uint64_t padding_bytes;
};

struct total {
	size_t classes;
	uint64_t size, sorted, declared, plain, lending, bound, dictclass;
};

/*---- C types and names ----------------------------------------------------*/

static struct slice
class_name(const struct class *class)
{
	return class->identifier.length ? class->identifier : class->name.text;
}

static struct slice
slot_name(const struct slot *slot)
{
	return slot->member.length ? slot->member : slot->name.text;
}

/* A number that C's own types hold, or whose bytes stand in another order. */
static struct slice
number_type(struct run *run, const struct class *class, const char *prefix,
	uint64_t bytes)
{
	static const char *const orders[] = {
		[ORDER_NATIVE] = "", [ORDER_BIG] = "be", [ORDER_LITTLE] = "le"};

	if (class->byte_order != ORDER_NATIVE && bytes > 1)
		return text_format(&run->arena, "slot_%s%llu",
			orders[class->byte_order], (ull)bytes * 8);
	return text_format(&run->arena, "%s%llu_t", prefix, (ull)bytes * 8);
}

static struct slice
object_type(struct run *run, const struct class *class, const struct slot *slot)
{
	struct slice name = class_name(slot->type.class);

	switch (slot->hold) {
	case HOLD_VALUE:
		return text_format(
			&run->arena, "struct %.*s", SLICE_ARGS(name));
	case HOLD_REF:
		if (class->refs_are_indexes)
			return SLICE("uint32_t");
		break;
	case HOLD_WEAK:
		return SLICE("slot_weak");
	case HOLD_OWN:
		break;
	}
	return text_format(&run->arena, "struct %.*s *", SLICE_ARGS(name));
}

static struct slice
slot_type(struct run *run, const struct class *class, const struct slot *slot)
{
	unsigned bytes = slot->type.size_bytes;

	if (slot->is_growable)
		return SLICE("void *");
	switch (slot->type.kind) {
	case KIND_BOOL:
		return SLICE("bool");
	case KIND_CHAR:
	case KIND_TEXT:
		return SLICE("char");
	case KIND_INT:
		return number_type(run, class, "int", bytes);
	case KIND_UINT:
		return number_type(run, class, "uint", bytes);
	case KIND_REAL:
		if (class->byte_order != ORDER_NATIVE)
			return number_type(run, class, "", bytes);
		return bytes == 4 ? SLICE("float") : SLICE("double");
	case KIND_ENUM:
		return number_type(run, class,
			slot->type.enumeration->is_signed ? "int" : "uint",
			slot->type.enumeration->size_bytes);
	case KIND_STRING:
		return slot->hold == HOLD_REF ? SLICE("const char *")
					      : SLICE("char *");
	case KIND_BYTES:
	case KIND_VOID:
		return SLICE("void *");
	case KIND_OBJECT:
		return object_type(run, class, slot);
	}
	return SLICE("");
}

static void
add_dimensions(struct buffer *name, const struct slot *slot)
{
	unsigned i;

	for (i = 0; !slot->is_growable && i < slot->dimension_count; i++)
		buffer_format(name, "[%llu]", (ull)slot->dimensions[i]);
	if (!slot->is_growable && slot->type.kind == KIND_TEXT)
		buffer_format(name, "[%llu]", (ull)slot->text_bytes);
}

/* The type; *name gets the member's name with its dimensions. */
static struct slice
member_type(const struct listing *listing, const struct member *member,
	struct buffer *name)
{
	const struct class *class = listing->class;
	const struct slot *slot;

	switch (member->kind) {
	case MEMBER_SLOT:
		slot = class->slots[member->slot];
		buffer_add_slice(name, slot_name(slot));
		add_dimensions(name, slot);
		return slot_type(listing->run, class, slot);
	case MEMBER_BITS:
		buffer_format(name, "slot_bits%llu", (ull)member->offset);
		break;
	case MEMBER_COUNT:
		buffer_format(name, "slot_count_%.*s",
			SLICE_ARGS(class->slots[member->slot]->name.text));
		break;
	case MEMBER_SPARE:
		buffer_format(name, "slot_spare%llu[%llu]", (ull)member->offset,
			(ull)member->size);
		return SLICE("uint8_t");
	case MEMBER_DICT:
		buffer_add_text(name, "slot_dict");
		return SLICE("void *");
	}
	return number_type(listing->run, class, "uint", member->size);
}

/*---- members --------------------------------------------------------------*/

static void
list_hole(struct listing *listing, uint64_t next)
{
	if (next == listing->end)
		return;
	buffer_format(listing->out,
		"\n\t/* XXX %llu byte%s hole, try to pack */\n\n",
		(ull)(next - listing->end),
		next - listing->end == 1 ? "" : "s");
	listing->holes++;
	listing->hole_bytes += next - listing->end;
}

/* Before the first member of another cache line. */
static void
list_boundary(struct listing *listing, uint64_t offset)
{
	uint64_t line = offset / CACHELINE_BYTES;

	if (line == listing->cacheline)
		return;
	listing->cacheline = line;
	buffer_format(listing->out,
		"\t/* --- cacheline %llu boundary "
		"(%llu bytes)",
		(ull)line, (ull)line * CACHELINE_BYTES);
	if (offset % CACHELINE_BYTES)
		buffer_format(listing->out, " was %llu byte%s ago",
			(ull)(offset % CACHELINE_BYTES),
			offset % CACHELINE_BYTES == 1 ? "" : "s");
	buffer_add_text(listing->out, " --- */\n");
}

static void
list_share(struct listing *listing, struct slice name, const char *what,
	unsigned bit, unsigned width)
{
	buffer_format(listing->out, "\t/*   %s%.*s: bit %u, width %u */\n",
		what, SLICE_ARGS(name), bit, width);
	listing->used_bits += width;
}

/* Who shares a word, in the order of declaration. */
static void
list_word(struct listing *listing, const struct member *member)
{
	const struct class *class = listing->class;
	size_t i;

	listing->word_bits += member->size * 8;
	for (i = 0; i < class->slot_count; i++) {
		const struct placement *placement = &listing->layout
							     ->placements[i];
		struct slice name = slot_name(class->slots[i]);

		if (placement->width && placement->offset == member->offset)
			list_share(listing, name, "", placement->bit,
				placement->width);
		if (placement->presence == PRESENCE_BIT &&
			placement->presence_offset == member->offset)
			list_share(listing, name, "has ",
				placement->presence_bit, 1);
	}
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
list_inner_padding(struct listing *listing, const struct member *member)
{
	const struct slot *slot = listing->class->slots[member->slot];
	uint64_t padding;

	if (member->kind != MEMBER_SLOT || slot->type.kind != KIND_OBJECT ||
		slot->hold != HOLD_VALUE || slot->dimension_count)
		return;
	padding = class_padding(slot->type.class);
	if (!padding)
		return;
	buffer_format(listing->out,
		"\n\t/* XXX last struct has %llu byte%s of "
		"padding */\n",
		(ull)padding, padding == 1 ? "" : "s");
	if (listing->end != listing->layout->size)
		buffer_add_text(listing->out, "\n");
	listing->paddings++;
	listing->padding_bytes += padding;
}

static void
list_member(struct listing *listing, const struct member *member)
{
	struct buffer name = {0};
	struct slice type = member_type(listing, member, &name);

	list_hole(listing, member->offset);
	list_boundary(listing, member->offset);
	buffer_add_text(&name, ";");
	buffer_format(listing->out, "\t%-26.*s %-21.*s /* %5llu %5llu */\n",
		SLICE_ARGS(type), SLICE_ARGS(buffer_slice(&name)),
		(ull)member->offset, (ull)member->size);
	buffer_release(&name);
	listing->end = member->offset + member->size;
	listing->member_bytes += member->size;
	if (member->kind == MEMBER_SPARE)
		listing->spare_bytes += member->size;
	if (member->kind == MEMBER_BITS)
		list_word(listing, member);
	if (member->kind == MEMBER_SLOT)
		list_inner_padding(listing, member);
}

/*---- sums -----------------------------------------------------------------*/

static void
sum_up_as_pahole(const struct listing *listing)
{
	const struct layout *layout = listing->layout;
	uint64_t padding = class_padding(listing->class);
	uint64_t last = layout->size % CACHELINE_BYTES;
	struct buffer *out = listing->out;

	buffer_format(out,
		"\n\t/* size: %llu, cachelines: %llu, "
		"members: %zu */\n",
		(ull)layout->size,
		(ull)((layout->size + CACHELINE_BYTES - 1) / CACHELINE_BYTES),
		layout->member_count);
	if (listing->holes)
		buffer_format(out,
			"\t/* sum members: %llu, holes: %zu, "
			"sum holes: %llu */\n",
			(ull)listing->member_bytes, listing->holes,
			(ull)listing->hole_bytes);
	if (padding)
		buffer_format(out, "\t/* padding: %llu */\n", (ull)padding);
	if (listing->paddings)
		buffer_format(out,
			"\t/* paddings: %zu, sum paddings: %llu "
			"*/\n",
			listing->paddings, (ull)listing->padding_bytes);
	if (last)
		buffer_format(
			out, "\t/* last cacheline: %llu bytes */\n", (ull)last);
}

/* Bits rounded up to whole objects: no layout of this alignment is smaller. */
static uint64_t
bit_bound(const struct layout *layout)
{
	uint64_t bytes = layout->bits ? (layout->bits + 7) / 8 : 1;

	return (bytes + layout->align - 1) / layout->align * layout->align;
}

static void
compare_with(
	struct buffer *out, const char *what, uint64_t other, uint64_t size)
{
	if (other == size)
		buffer_format(
			out, "\t/* %s: %llu, the same */\n", what, (ull)other);
	else
		buffer_format(out, "\t/* %s: %llu, %llu bytes %s */\n", what,
			(ull)other,
			(ull)(other > size ? other - size : size - other),
			other > size ? "saved" : "more here");
}

/*---- what that comes to ---------------------------------------------------*/

#define EXPECT_COUNT 1000000 /* objects, where the class says nothing */

/* 1,000,000 */
static const char *
count_text(struct run *run, uint64_t count)
{
	struct arena *arena = &run->arena;

	if (count < 1000)
		return text_format(arena, "%llu", (ull)count).bytes;
	return text_format(arena, "%s,%03llu", count_text(run, count / 1000),
		(ull)(count % 1000))
		.bytes;
}

/* Of so many objects; beyond 2^53 bytes rounded, which one digit hides. */
static const char *
amount_text(struct run *run, uint64_t bytes, uint64_t count)
{
	static const char *const units[] = {"bytes", "kB", "MB", "GB", "TB"};
	double amount = (double)bytes * (double)count;
	size_t unit = 0;

	for (; amount >= 1e3 && unit + 1 < sizeof units / sizeof *units; unit++)
		amount /= 1e3;
	return text_format(
		&run->arena, unit ? "%.1f %s" : "%.0f %s", amount, units[unit])
		.bytes;
}

static void
compare_all(const struct listing *listing, const char *what, uint64_t other)
{
	struct run *run = listing->run;
	const struct class *class = listing->class;
	uint64_t size = listing->layout->size;
	uint64_t count = class->expect_count ? class->expect_count
					     : EXPECT_COUNT;

	buffer_format(listing->out,
		"\t/* %s objects: %s %s, laid out %s, %s %s */\n",
		count_text(run, count), what, amount_text(run, other, count),
		amount_text(run, size, count), other < size ? "costs" : "saves",
		amount_text(run, other > size ? other - size : size - other,
			count));
}

/* Where flags of presence behind the last slot cost more than a bool beside
 * each, a programmer would write the bools. */
static uint64_t
declared_size(const struct layout *layout)
{
	return layout->declared_size < layout->plain_size
		? layout->declared_size
		: layout->plain_size;
}

static void
list_amounts(const struct listing *listing)
{
	const struct layout *layout = listing->layout;

	compare_with(listing->out, "as a dict class", layout->dictclass_size,
		layout->size);
	if (listing->class->is_abstract)
		return;
	compare_all(listing, "declared C", declared_size(layout));
	compare_all(listing, "dict class", layout->dictclass_size);
}

static void
sum_up(const struct listing *listing)
{
	const struct layout *layout = listing->layout;
	uint64_t bound = bit_bound(layout);
	struct buffer *out = listing->out;

	buffer_format(out, "\t/* layout: %s, align: %llu */\n",
		layout_mode_name(listing->class->layout_mode),
		(ull)layout->align);
	if (listing->spare_bytes || listing->word_bits)
		buffer_format(out,
			"\t/* spare bytes: %llu, spare bits: %llu "
			"*/\n",
			(ull)listing->spare_bytes,
			(ull)(listing->word_bits - listing->used_bits));
	buffer_format(out,
		"\t/* bits needed: %llu, %llu bytes above the bit "
		"bound of %llu */\n",
		(ull)layout->bits,
		(ull)(layout->size > bound ? layout->size - bound : 0),
		(ull)bound);
	compare_with(
		out, "in declared order", layout->declared_size, layout->size);
	compare_with(out, "plain C, int enums and bool flags",
		layout->plain_size, layout->size);
	if (layout->lending_size < layout->size)
		buffer_format(out,
			"\t/* if every class above lent: %llu, "
			"another %llu bytes saved */\n",
			(ull)layout->lending_size,
			(ull)(layout->size - layout->lending_size));
	list_amounts(listing);
}

/*---- classes --------------------------------------------------------------*/

static void
list_end(const struct listing *listing)
{
	const struct class *class = listing->class;

	buffer_add_text(listing->out, "}");
	if (class->layout_mode == LAYOUT_PACKED)
		buffer_add_text(listing->out, " __attribute__((__packed__))");
	if (class->align_bytes)
		buffer_format(listing->out,
			" __attribute__((__aligned__(%llu)))",
			(ull) class->align_bytes);
	buffer_add_text(listing->out, ";\n\n");
}

static void
list_class(struct run *run, const struct class *class, struct buffer *out)
{
	struct listing listing = {.run = run,
		.class = class,
		.layout = class->layout,
		.out = out};
	size_t i;

	buffer_format(out, "struct %.*s {\n", SLICE_ARGS(class_name(class)));
	for (i = 0; i < class->layout->member_count; i++)
		list_member(&listing, &class->layout->members[i]);
	sum_up_as_pahole(&listing);
	sum_up(&listing);
	list_end(&listing);
}

static void
add_to_total(struct total *total, const struct layout *layout)
{
	total->classes++;
	total->size += layout->size;
	total->sorted += layout->sorted_size;
	total->declared += layout->declared_size;
	total->plain += layout->plain_size;
	total->lending += layout->lending_size;
	total->bound += bit_bound(layout);
	total->dictclass += layout->dictclass_size;
}

static void
list_total(const struct total *total, struct buffer *out)
{
	buffer_format(out,
		"/* %zu classes, one object of each: %llu bytes */\n",
		total->classes, (ull)total->size);
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

void
report_text(struct run *run, const struct model *model, struct buffer *out)
{
	const struct schema *schema = model->root;
	struct total total = {0};
	size_t i;

	for (i = 0; i < schema->class_count; i++) {
		const struct class *class = schema->ordered[i];

		if (class->bad || !class->layout)
			continue;
		list_class(run, class, out);
		add_to_total(&total, class->layout);
	}
	list_total(&total, out);
}
