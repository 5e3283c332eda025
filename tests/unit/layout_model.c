/* SPDX-License-Identifier: MIT */
/* See layout_model.h. */
#include "layout_model.h"

#include <assert.h>
#include <stdlib.h>
#include <string.h>

#include "resolve/slot.h"

void
maker_init(struct maker *maker)
{
	memset(maker, 0, sizeof *maker);
	run_init(&maker->run);
	maker->schemas[0] = &maker->schema;
	maker->model.root = &maker->schema;
	maker->model.schemas = maker->schemas;
	maker->model.schema_count = 1;
}

void
maker_release(struct maker *maker)
{
	run_release(&maker->run);
}

/* Whether the text goes on with a word, which is then behind it. */
static bool
take(const char **text, const char *word)
{
	size_t length = strlen(word);

	if (strncmp(*text, word, length) != 0)
		return false;
	*text += length;
	return true;
}

static uint64_t
take_number(const char **text)
{
	char *end;
	uint64_t number = strtoull(*text, &end, 10);

	assert(end != *text);
	*text = end;
	return number;
}

static unsigned
bytes_for(uint64_t highest)
{
	return highest <= UINT8_MAX     ? 1
		: highest <= UINT16_MAX ? 2
		: highest <= UINT32_MAX ? 4
					: 8;
}

static void
set_enum(struct maker *maker, struct slot *slot, uint64_t highest, bool open)
{
	struct enumeration *enumeration = ARENA_NEW(
		&maker->run.arena, struct enumeration);

	enumeration->name.text = SLICE("E");
	enumeration->highest = integer_of_unsigned(highest);
	enumeration->size_bytes = bytes_for(highest);
	enumeration->is_open = open;
	slot->type.kind = KIND_ENUM;
	slot->type.size_bytes = enumeration->size_bytes;
	slot->type.enumeration = enumeration;
	slot->type.high.integer = enumeration->highest;
}

static void
set_number(struct slot *slot, enum kind kind, uint64_t bits)
{
	slot->type.kind = kind;
	slot->type.size_bytes = (unsigned)bits / 8;
	if (kind == KIND_REAL)
		return;
	slot->type.low.integer = integer_lowest(
		(unsigned)bits, kind == KIND_INT);
	slot->type.high.integer = integer_highest(
		(unsigned)bits, kind == KIND_INT);
}

static struct class *
find_class(const struct maker *maker, const char **text)
{
	size_t i, length = strcspn(*text, " [<>:!");

	for (i = 0; i < maker->schema.class_count; i++) {
		struct slice name = maker->schema.classes[i]->name.text;

		if (name.length == length &&
			memcmp(name.bytes, *text, length) == 0) {
			*text += length;
			return maker->schema.classes[i];
		}
	}
	abort();
}

static void
set_pointer(struct slot *slot, struct class *class, enum ownership hold)
{
	slot->type.kind = KIND_OBJECT;
	slot->type.class = class;
	slot->hold = hold;
}

static void
parse_type(struct maker *maker, struct slot *slot, struct class *class,
	const char **text)
{
	slot->element_count = 1;
	if (take(text, "bool")) {
		slot->type.kind = KIND_BOOL;
		slot->type.size_bytes = 1;
	} else if (take(text, "char")) {
		slot->type.kind = KIND_CHAR;
		slot->type.size_bytes = 1;
	} else if (take(text, "bytes")) {
		slot->type.kind = KIND_BYTES;
	} else if (take(text, "str")) {
		slot->type.kind = KIND_STRING;
	} else if (take(text, "list")) {
		set_number(slot, KIND_UINT, 32);
		slot->is_growable = true;
	} else if (take(text, "ref")) {
		set_pointer(slot, class, HOLD_REF);
	} else if (take(text, "own")) {
		set_pointer(slot, class, HOLD_OWN);
	} else if (take(text, "weak")) {
		set_pointer(slot, class, HOLD_WEAK);
	} else if (take(text, "@")) {
		set_pointer(slot, find_class(maker, text), HOLD_VALUE);
	} else if (take(text, "u")) {
		set_number(slot, KIND_UINT, take_number(text));
	} else if (take(text, "i")) {
		set_number(slot, KIND_INT, take_number(text));
	} else if (take(text, "f")) {
		set_number(slot, KIND_REAL, take_number(text));
	} else if (take(text, "e")) {
		set_enum(maker, slot, take_number(text), false);
	} else if (take(text, "o")) {
		set_enum(maker, slot, take_number(text), true);
	} else {
		assert(take(text, "c"));
		slot->type.kind = KIND_TEXT;
		slot->text_bytes = take_number(text);
	}
}

static void
parse_dimension(struct slot *slot, const char **text)
{
	slot->is_bounded = take(text, "<");
	slot->dimensions[slot->dimension_count] = take_number(text);
	slot->element_count *= slot->dimensions[slot->dimension_count++];
	assert(take(text, "]"));
}

static struct slot *
parse_slot(struct maker *maker, struct class *class, const char **text)
{
	struct slot *slot = ARENA_NEW(&maker->run.arena, struct slot);

	slot->name.text = text_format(
		&maker->run.arena, "s%zu", class->slot_count);
	slot->owner = slot->declarer = class;
	slot->opt = take(text, "?");
	parse_type(maker, slot, class, text);
	for (;;) {
		if (take(text, "[")) {
			parse_dimension(slot, text);
		} else if (take(text, "<") || take(text, ">")) {
			bool both = (*text)[-1] == '>';
			uint64_t limit = take_number(text);

			slot->type.has_in = true;
			slot->type.high.integer = integer_of_unsigned(limit);
			slot->type.low.integer = integer_of(
				both ? -(int64_t)limit : 0);
		} else if (take(text, ":")) {
			slot->bits = (unsigned)take_number(text);
		} else if (take(text, "!")) {
			slot->is_hot = true;
		} else {
			return slot;
		}
	}
}

static void
append(struct maker *maker, struct class *class, struct slot *slot)
{
	size_t capacity = class->slot_count;

	/* tests may copy: the lists are short */
	class->slots = arena_grow(&maker->run.arena, class->slots,
		class->slot_count, &capacity, class->slot_count + 1,
		sizeof *class->slots);
	class->slots[class->slot_count++] = slot;
}

struct class *
maker_class(struct maker *maker, const char *name, struct class *parent,
	const char *slots)
{
	struct arena *arena = &maker->run.arena;
	struct class *class = ARENA_NEW(arena, struct class);
	struct schema *schema = &maker->schema;
	size_t i, capacity = maker->capacity;

	class->schema = schema;
	class->name.text = slice_copy(arena, slice_of(name));
	class->parent = parent;
	class->inherited_count = parent ? parent->slot_count : 0;
	for (i = 0; i < class->inherited_count; i++)
		append(maker, class, parent->slots[i]);
	while (*slots) {
		append(maker, class, parse_slot(maker, class, &slots));
		slots += strspn(slots, " ");
	}
	if (parent) {
		class->layout_mode = parent->layout_mode;
		class->byte_order = parent->byte_order;
		parent->children = arena_grow(arena, parent->children,
			parent->child_count, &parent->child_capacity,
			parent->child_count + 1, sizeof *parent->children);
		parent->children[parent->child_count++] = class;
	}
	schema->classes = arena_grow(arena, schema->classes,
		schema->class_count, &capacity, schema->class_count + 1,
		sizeof *schema->classes);
	maker->capacity = capacity;
	schema->classes[schema->class_count++] = class;
	return class;
}

void
maker_layout(struct maker *maker, const char *target)
{
	maker->schema.ordered = maker->schema.classes;
	layout_model(&maker->run, &maker->model, target_find(slice_of(target)));
}

/*---- C --------------------------------------------------------------------*/

const char maker_prelude[] =
	"typedef signed char int8; typedef short int16; typedef int int32;\n"
	"typedef long long int64; typedef unsigned char uint8;\n"
	"typedef unsigned short uint16; typedef unsigned int uint32;\n"
	"typedef unsigned long long uint64;\n"
	"typedef float real32; typedef double real64;\n"
	"typedef struct { uint32 index, generation; } slot_weak;\n";

static const char *
c_type(struct maker *maker, const struct slot *slot)
{
	static const char *const prefixes[] = {[KIND_INT] = "int",
		[KIND_UINT] = "uint",
		[KIND_REAL] = "real",
		[KIND_ENUM] = "uint"};

	if (slot->is_growable)
		return "void *";
	if (slot->hold == HOLD_WEAK)
		return "slot_weak";
	switch (slot->type.kind) {
	case KIND_BOOL:
		return "_Bool";
	case KIND_CHAR:
	case KIND_TEXT:
		return "char";
	case KIND_INT:
	case KIND_UINT:
	case KIND_REAL:
	case KIND_ENUM:
		return text_format(&maker->run.arena, "%s%u",
			prefixes[slot->type.kind], slot->type.size_bytes * 8)
			.bytes;
	case KIND_OBJECT:
		if (slot->hold == HOLD_VALUE)
			return text_format(&maker->run.arena, "struct %.*s",
				SLICE_ARGS(slot->type.class->name.text))
				.bytes;
		return "void *";
	case KIND_STRING:
	case KIND_BYTES:
	case KIND_VOID:
		return "void *";
	}
	return "";
}

static void
emit_member(struct maker *maker, const struct class *class,
	const struct member *member, struct buffer *out)
{
	const struct slot *slot;
	unsigned long long offset = member->offset, size = member->size;

	switch (member->kind) {
	case MEMBER_SLOT:
		slot = class->slots[member->slot];
		buffer_format(out, "%s m%llu", c_type(maker, slot), offset);
		if (slot_is_array(slot))
			buffer_format(out, "[%llu]",
				(unsigned long long)slot->element_count);
		if (slot->type.kind == KIND_TEXT)
			buffer_format(out, "[%llu]",
				(unsigned long long)slot->text_bytes);
		break;
	case MEMBER_BITS:
	case MEMBER_COUNT:
		buffer_format(out, "uint%llu m%llu", size * 8, offset);
		break;
	case MEMBER_RUN:
	case MEMBER_SPARE:
		buffer_format(out, "uint8 m%llu[%llu]", offset, size);
		break;
	case MEMBER_DICT:
		buffer_format(out, "void *m%llu", offset);
		break;
	}
	buffer_add_text(out, ";\n");
}

/* What C gives the struct without being told. */
static uint64_t
natural_align(const struct class *class)
{
	const struct layout *layout = class->layout;
	uint64_t align = 1;
	size_t i;

	for (i = 0;
		i < layout->member_count && class->layout_mode != LAYOUT_PACKED;
		i++)
		if (layout->members[i].align > align)
			align = layout->members[i].align;
	return align;
}

void
maker_emit(struct maker *maker, const struct class *class, size_t number,
	struct buffer *out)
{
	const struct layout *layout = class->layout;
	bool packed = class->layout_mode == LAYOUT_PACKED;
	size_t i;

	if (packed)
		buffer_add_text(out, "#pragma pack(push, 1)\n");
	buffer_format(out, "struct T%zu {\n", number);
	for (i = 0; i < layout->member_count; i++) {
		buffer_add_text(out, "\t");
		emit_member(maker, class, &layout->members[i], out);
	}
	buffer_add_text(out, "}");
	/* _Alignas on a member does nothing under #pragma pack */
	if (natural_align(class) < layout->align)
		buffer_format(out, " __attribute__((aligned(%llu)))",
			(unsigned long long)layout->align);
	buffer_format(
		out, " t%zu;\n%s", number, packed ? "#pragma pack(pop)\n" : "");
	buffer_format(out,
		"_Static_assert(sizeof(struct T%zu) == %llu "
		"&& _Alignof(struct T%zu) == %llu, \"T%zu\");\n",
		number, (unsigned long long)layout->size, number,
		(unsigned long long)layout->align, number);
	for (i = 0; i < layout->member_count; i++)
		buffer_format(out,
			"_Static_assert(__builtin_offsetof(struct "
			"T%zu, m%llu) == %llu, \"T%zu\");\n",
			number, (unsigned long long)layout->members[i].offset,
			(unsigned long long)layout->members[i].offset, number);
}

/* xorshift64* (Marsaglia 2003, Vigna 2016) */
uint32_t
random_below(uint64_t *state, uint32_t limit)
{
	*state ^= *state >> 12;
	*state ^= *state << 25;
	*state ^= *state >> 27;
	return (uint32_t)((*state * UINT64_C(0x2545f4914f6cdd1d)) >> 32) %
		limit;
}

void
random_slots(uint64_t *state, unsigned most, bool odd, char *text, size_t size)
{
	static const char *const usual[] = {"bool", "bool", "bool", "u8", "u16",
		"u32", "u64", "f64", "f32", "i32", "e1", "e3", "e6", "u8<100",
		"u8<9", "u16<1000", "u32<1000000", "ref", "str", "i8>7", "?f64",
		"?u32", "?u8<100", "?bool", "?e2", "?ref", "u8:3", "u16:11",
		"u8<15!", "weak", "o4", "u32<99999", "u16<500", "i64", "i16",
		"u8"};
	static const char *const odder[] = {"c8", "c3", "c13", "u16[3]",
		"u8[5]", "f32[3]", "u16[<9]", "?c5", "f64[2]", "e3[5]"};
	unsigned count = random_below(state, most + 1), used = 0, i;

	text[0] = 0;
	for (i = 0; i < count; i++) {
		const char *slot = odd && random_below(state, 5) == 0
			? odder[random_below(
				  state, sizeof odder / sizeof *odder)]
			: usual[random_below(
				  state, sizeof usual / sizeof *usual)];
		size_t length = strlen(slot);

		assert(used + length + 2 < size);
		if (used)
			text[used++] = ' ';
		memcpy(text + used, slot, length + 1);
		used += (unsigned)length;
	}
}
