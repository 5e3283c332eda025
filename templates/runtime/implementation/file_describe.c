/* SPDX-License-Identifier: MIT */
/*---- file_describe.c -----------------------------------------------------*/

/*
 * What a file says of its classes, from their tables: lines of JSON, the first
 * of the machine, then one for each class of rows and each that these embed.
 * Only what is needed to read an object stands there, so that two programs that
 * read objects alike say the same; but an enum that has got more values reads
 * what had less.
 */

typedef struct slot_lines_ {
	char *text;
	size_t length, room;
	const slot_class **types; /* that have a line, or will have one */
	size_t count, types_room;
	bool failed; /* no memory */
} slot_lines_;

static bool
slot_grow_(void **memory, size_t *room, size_t need, size_t size)
{
	size_t more = *room ? *room : 16;
	void *moved;

	if (need <= *room)
		return true;
	while (more < need)
		more *= 2;
	moved = SLOT_REALLOC(*memory, more * size);
	if (!moved)
		return false;
	*memory = moved;
	*room = more;
	return true;
}

static void
slot_lines_free_(slot_lines_ *to)
{
	slot_free_memory_(to->text);
	slot_free_memory_(to->types);
	memset(to, 0, sizeof *to);
}

static void
slot_line_(slot_lines_ *to, const char *text, size_t length)
{
	void *memory = to->text;

	if (to->failed ||
		!slot_grow_(&memory, &to->room, to->length + length, 1)) {
		to->failed = true;
		return;
	}
	to->text = SLOT_CAST(char *, memory);
	memcpy(to->text + to->length, text, length);
	to->length += length;
}

static void
slot_line_text_(slot_lines_ *to, const char *text)
{
	slot_line_(to, text, strlen(text));
}

static void
slot_line_natural_(slot_lines_ *to, const char *before, uint64_t number)
{
	char digits[20];
	size_t length = slot_digits_(digits, number);

	slot_line_text_(to, before);
	slot_line_(to, digits, length);
}

/* In quotes. What ends or parts anything in JSON is escaped: it stands only
 * where it does that. */
static void
slot_line_quoted_(slot_lines_ *to, const char *text, size_t length)
{
	static const char hex[] = "0123456789abcdef";
	char escape[] = "\\u0000";
	size_t i;

	slot_line_text_(to, "\"");
	for (i = 0; i < length; i++) {
		unsigned char byte = SLOT_CAST(unsigned char, text[i]);

		if (byte >= 0x20 && !strchr("\"\\,:{}[]", byte)) {
			slot_line_(to, text + i, 1);
			continue;
		}
		escape[4] = hex[byte >> 4];
		escape[5] = hex[byte & 15];
		slot_line_text_(to, escape);
	}
	slot_line_text_(to, "\"");
}

static void
slot_line_hash_(slot_lines_ *to, const char *before, uint64_t hash)
{
	char text[17];
	int i;

	for (i = 16; i-- > 0; hash >>= 4)
		text[i] = "0123456789abcdef"[hash & 15];
	slot_line_text_(to, before);
	slot_line_(to, text, 16);
	slot_line_text_(to, "\"");
}

/* A class gets a line, unless it has one. */
static void
slot_line_of_(slot_lines_ *to, const slot_class *type)
{
	const void *list = to->types;
	void *memory = SLOT_NOT_CONST_(list);
	size_t i;

	for (i = 0; i < to->count; i++)
		if (slot_class_same(to->types[i], type))
			return;
	if (to->failed ||
		!slot_grow_(
			&memory, &to->types_room, i + 1, sizeof *to->types)) {
		to->failed = true;
		return;
	}
	to->types = SLOT_CAST(const slot_class **, memory);
	to->types[i] = type;
	to->count = i + 1;
}

/*---- a slot ---------------------------------------------------------------*/

static const char *
slot_kind_word_(const slot_info *slot)
{
	static const char *const words[] = {"", "bool", "int", "uint", "real",
		"enum", "char", "text", "string", "bytes", "object", "ref",
		"own", "weak"};

	return words[slot->kind];
}

static void
slot_line_enum_(slot_lines_ *to, const slot_enum *type)
{
	const slot_enum_value *values = slot_enum_values(type);
	const char *texts = SLOT_CAST(
		const char *, slot_place_(type, type->texts));
	uint32_t i;

	slot_line_text_(to, ", \"enum\": ");
	slot_line_quoted_(to, texts + type->name, strlen(texts + type->name));
	if (type->flags & (SLOT_ENUM_FLAGS | SLOT_ENUM_OPEN))
		slot_line_text_(to,
			type->flags & SLOT_ENUM_FLAGS ? ", \"flags\": true"
						      : ", \"open\": true");
	slot_line_text_(to, ", \"values\": {");
	for (i = 0; i < type->count; i++) {
		int64_t number = values[i].number;

		if (i)
			slot_line_text_(to, ", ");
		slot_line_quoted_(to, texts + values[i].text, values[i].length);
		slot_line_natural_(to, number < 0 ? ": -" : ": ",
			number < 0 ? 0 - SLOT_CAST(uint64_t, number)
				   : SLOT_CAST(uint64_t, number));
	}
	slot_line_text_(to, "}");
}

static void
slot_line_length_(slot_lines_ *to, const slot_info *slot)
{
	if (slot->flags & SLOT_IS_LIST)
		slot_line_text_(to, ", \"list\": true");
	else if (slot->flags & (SLOT_IS_ARRAY | SLOT_IS_BOUNDED))
		slot_line_natural_(to, ", \"length\": ", slot->length);
	if (slot->flags & SLOT_IS_BOUNDED) {
		slot_line_natural_(
			to, ", \"count_offset\": ", slot->count_offset);
		slot_line_natural_(to, ", \"count_size\": ", slot->count_size);
	}
	if (slot->dimensions > 1)
		slot_line_natural_(to, ", \"inner\": ", slot->inner);
	if (slot->dimensions > 2)
		slot_line_natural_(to, ", \"inner2\": ", slot->step[0]);
	if (slot->dimensions > 3)
		slot_line_natural_(to, ", \"inner3\": ", slot->step[1]);
}

static void
slot_line_presence_(slot_lines_ *to, const slot_info *slot)
{
	if (slot->flags & SLOT_HAS_PRESENCE) {
		slot_line_natural_(
			to, ", \"presence_offset\": ", slot->presence_offset);
		slot_line_natural_(
			to, ", \"presence_size\": ", slot->presence_size);
		slot_line_natural_(
			to, ", \"presence_bit\": ", slot->presence_bit);
	} else if (slot->flags & SLOT_HAS_SPARE) {
		slot_line_natural_(to,
			", \"unset\": ", slot_spare_(slot, slot_width_(slot)));
	} else if (slot->flags & SLOT_HAS_NULL) {
		slot_line_text_(to, ", \"unset\": 0");
	}
}

/* Whether it has what is outside of the object. */
static bool
slot_leads_out_(const slot_info *slot)
{
	return slot->flags & SLOT_IS_LIST || slot->kind == SLOT_KIND_STRING ||
		slot->kind == SLOT_KIND_BYTES || slot->kind == SLOT_KIND_OWN ||
		slot->kind == SLOT_KIND_WEAK ||
		(slot->kind == SLOT_KIND_REF && !(slot->flags & SLOT_IS_INDEX));
}

static void
slot_line_slot_(slot_lines_ *to, const slot_class *type, const slot_info *slot)
{
	const slot_class *its = slot_info_class(slot);

	slot_line_text_(to, "{\"name\": ");
	slot_line_quoted_(
		to, slot_class_text(type, slot->name), slot->name_length);
	slot_line_natural_(to, ", \"offset\": ", slot->offset);
	slot_line_natural_(to, ", \"size\": ", slot->size);
	slot_line_text_(to, ", \"kind\": \"");
	slot_line_text_(to, slot_kind_word_(slot));
	slot_line_text_(to, "\"");
	if (slot->flags & SLOT_IS_SIGNED)
		slot_line_text_(to, ", \"signed\": true");
	if (slot->flags & (SLOT_IS_BIG | SLOT_IS_LITTLE))
		slot_line_text_(to,
			slot->flags & SLOT_IS_BIG ? ", \"order\": \"big\""
						  : ", \"order\": \"little\"");
	if (slot->width) {
		slot_line_natural_(to, ", \"bit\": ", slot_shift_(slot));
		slot_line_natural_(to, ", \"width\": ", slot->width);
	}
	slot_line_length_(to, slot);
	slot_line_presence_(to, slot);
	if (slot->kind == SLOT_KIND_STRING && slot->flags & SLOT_HAS_DEFAULT) {
		const char *start = slot_class_text(
			type, SLOT_CAST(uint32_t, slot->initial.natural));

		slot_line_text_(to, ", \"start\": ");
		slot_line_quoted_(to, start, strlen(start));
	}
	if (slot->flags & SLOT_IS_INDEX)
		slot_line_text_(to, ", \"index\": true");
	if (its) {
		slot_line_text_(to, ", \"class\": ");
		slot_line_quoted_(
			to, slot_class_name(its), strlen(slot_class_name(its)));
		slot_line_hash_(to, ", \"id\": \"", its->id);
		if (slot->kind == SLOT_KIND_OBJECT)
			slot_line_of_(to, its);
	}
	if (slot->kind == SLOT_KIND_ENUM)
		slot_line_enum_(to, slot_info_enum(slot));
	slot_line_text_(to, "}");
}

/*---- a class --------------------------------------------------------------*/

/* The ids of those above it, the root first. */
static void
slot_line_above_(slot_lines_ *to, const slot_class *type)
{
	const uint64_t *ancestors = SLOT_CAST(
		const uint64_t *, slot_place_(type, type->ancestors));
	uint32_t i;

	slot_line_text_(to, ", \"above\": [");
	for (i = 0; i < type->depth; i++)
		slot_line_hash_(to, i ? ", \"" : "\"", ancestors[i]);
	slot_line_text_(to, "]");
}

static void
slot_line_class_(slot_lines_ *to, const slot_class *type)
{
	uint32_t i;

	slot_line_text_(to, "{\"class\": ");
	slot_line_quoted_(
		to, slot_class_name(type), strlen(slot_class_name(type)));
	slot_line_hash_(to, ", \"id\": \"", type->id);
	slot_line_hash_(to, ", \"layout\": \"", type->layout);
	slot_line_natural_(to, ", \"size\": ", type->size);
	slot_line_natural_(to, ", \"align\": ", type->align);
	slot_line_above_(to, type);
	if (type->dict)
		slot_line_natural_(to, ", \"attributes\": ", type->dict - 1);
	slot_line_text_(to, ", \"slots\": [");
	for (i = 0; i < type->count; i++) {
		if (i)
			slot_line_text_(to, ", ");
		slot_line_slot_(
			to, type, slot_class_info(type, SLOT_CAST(int, i)));
	}
	slot_line_text_(to, "]}\n");
}

/* Those that have been asked for, and those that they embed. */
static bool
slot_lines_make_(slot_lines_ *to)
{
	size_t i;

	slot_line_natural_(
		to, "{\"describe\": 1, \"pointer_size\": ", sizeof(void *));
	slot_line_text_(to, "}\n");
	for (i = 0; i < to->count && !to->failed; i++)
		slot_line_class_(to, to->types[i]);
	return !to->failed;
}
