/* SPDX-License-Identifier: MIT */
/*---- repr.c --------------------------------------------------------------*/

/*
 * An object as Python's repr shows it.
 */

static void
slot_say_natural_(slot_writer_ *to, uint64_t number)
{
	char text[20];

	slot_say_(to, text, slot_digits_(text, number));
}

static void
slot_say_integer_(slot_writer_ *to, int64_t number)
{
	uint64_t bits = SLOT_CAST(uint64_t, number);

	if (number < 0)
		slot_say_(to, "-", 1);
	slot_say_natural_(to, number < 0 ? 0 - bits : bits);
}

/* 'it\'s', as Python quotes; bytes beyond ASCII as they are in texts, escaped
 * in bytes. */
static void
slot_say_quoted_(
	slot_writer_ *to, const char *text, size_t length, bool is_text)
{
	static const char hex[] = "0123456789abcdef";
	size_t i;

	slot_say_(to, "'", 1);
	for (i = 0; i < length; i++) {
		unsigned char byte = SLOT_CAST(unsigned char, text[i]);
		char escaped[4] = {'\\', 'x', 0, 0};

		escaped[2] = hex[byte >> 4];
		escaped[3] = hex[byte & 15];
		if (byte == '\\' || byte == '\'') {
			slot_say_(to, "\\", 1);
			slot_say_(to, text + i, 1);
		} else if (byte == '\n') {
			slot_say_(to, "\\n", 2);
		} else if (byte < ' ' || byte == 0x7f ||
			(byte > 0x7f && !is_text)) {
			slot_say_(to, escaped, 4);
		} else {
			slot_say_(to, text + i, 1);
		}
	}
	slot_say_(to, "'", 1);
}

/* By what tells its sign. */
static void
slot_say_number_(slot_writer_ *to, const slot_info *slot, int64_t number)
{
	if (slot_is_signed_(slot))
		slot_say_integer_(to, number);
	else
		slot_say_natural_(to, SLOT_CAST(uint64_t, number));
}

static void
slot_say_enum_(slot_writer_ *to, const slot_info *slot, int64_t number)
{
	const slot_enum *type = slot_info_enum(slot);
	const slot_enum_value *values = slot_enum_values(type);
	const char *text = slot_enum_text(type, number);
	int64_t rest = number;
	bool any = false;
	uint32_t i;

	if (text) {
		slot_say_text_(to, text);
		return;
	}
	for (i = 0; type->flags & SLOT_ENUM_FLAGS && i < type->count; i++) {
		if (!values[i].number ||
			(rest & values[i].number) != values[i].number)
			continue;
		if (any)
			slot_say_(to, "|", 1);
		slot_say_text_(to,
			SLOT_CAST(
				const char *, slot_place_(type, type->texts)) +
				values[i].text);
		rest &= ~values[i].number;
		any = true;
	}
	if (any && rest)
		slot_say_(to, "|", 1);
	if (!any || rest)
		slot_say_number_(to, slot, rest);
}

/* Deeper than this an object is shown as "...": one that owns itself too. */
#define SLOT_REPR_DEPTH_ 16

static void
slot_say_object_(slot_writer_ *to, const slot_class *type, const void *object,
	unsigned depth);

static void
slot_say_value_(slot_writer_ *to, slot_value value)
{
	char text[32];

	switch (value.kind) {
	case SLOT_KIND_BOOL:
		slot_say_text_(to, value.as.boolean ? "true" : "false");
		break;
	case SLOT_KIND_CHAR:
		slot_say_quoted_(to, &value.as.character, 1, true);
		break;
	case SLOT_KIND_INT:
		slot_say_integer_(to, value.as.integer);
		break;
	case SLOT_KIND_UINT:
		slot_say_natural_(to, value.as.natural);
		break;
	case SLOT_KIND_REAL:
		slot_say_(to, text, slot_real_text(value.as.real, false, text));
		break;
	case SLOT_KIND_TEXT:
	case SLOT_KIND_STRING:
		slot_say_quoted_(to, value.as.text, value.length, true);
		break;
	default:
		slot_say_text_(to, value.as.ref ? "<object>" : "NULL");
		break;
	}
}

static void
slot_say_element_(slot_writer_ *to, const slot_class *type,
	const slot_info *slot, const char *at, unsigned depth)
{
	const void *its;
	slot_value value;
	char text[32];

	switch (slot->kind) {
	case SLOT_KIND_REAL:
		slot_say_(to, text,
			slot_real_text(slot_real_at_(slot, at), slot->size == 4,
				text));
		break;
	case SLOT_KIND_ENUM:
		slot_number_value_(slot, slot_raw_(slot, at), &value);
		slot_say_enum_(to, slot, value.as.integer);
		break;
	case SLOT_KIND_TEXT:
		slot_say_quoted_(to, at, slot_text_length_(slot, at), true);
		break;
	case SLOT_KIND_STRING:
		slot_say_quoted_(to, slot_string_at_(type, slot, at),
			strlen(slot_string_at_(type, slot, at)), true);
		break;
	case SLOT_KIND_BYTES:
		its = slot_cell_get_(at);
		slot_say_(to, "b", 1);
		slot_say_quoted_(to, SLOT_CAST(const char *, its),
			slot_block_count(its), false);
		break;
	case SLOT_KIND_OBJECT:
		slot_say_object_(to, slot_info_class(slot), at, depth);
		break;
	case SLOT_KIND_OWN:
		its = slot_cell_get_(at);
		if (its)
			slot_say_object_(to, slot_class_of(its), its, depth);
		else
			slot_say_text_(to, "NULL");
		break;
	case SLOT_KIND_REF: {
		char none[8] = {0};

		if (memcmp(at, none, slot->size) == 0) {
			slot_say_text_(to, "NULL");
			break;
		}
		slot_say_text_(to, "<");
		slot_say_text_(to,
			slot_info_class(slot)
				? slot_class_name(slot_info_class(slot))
				: "void");
		slot_say_text_(to, ">");
		break;
	}
	default:
		value = slot_value_of_(SLOT_CAST(slot_kind, slot->kind));
		slot_number_value_(slot, slot_raw_(slot, at), &value);
		slot_say_value_(to, value);
	}
}

/* The elements of one dimension after the other: "[[1, 2], [3, 4]]" for
 * rows. */
static void
slot_say_slot_(slot_writer_ *to, const slot_class *type, const void *object,
	int number, unsigned depth)
{
	const slot_info *slot = slot_class_info(type, number);
	size_t count = slot_count(type, object, number), i;
	const char *at = slot_at_(slot, object);
	bool is_array =
		(slot->flags &
			(SLOT_IS_ARRAY | SLOT_IS_BOUNDED | SLOT_IS_LIST)) != 0;
	bool has_rows = is_array && slot->inner > 1;

	if (!slot_is_set_(slot, object)) {
		slot_say_text_(to, "unset");
		return;
	}
	if (is_array)
		slot_say_(to, "[", 1);
	for (i = 0; i < count; i++) {
		if (i)
			slot_say_(to,
				has_rows && i % slot->inner == 0 ? "], " : ", ",
				has_rows && i % slot->inner == 0 ? 3 : 2);
		if (has_rows && i % slot->inner == 0)
			slot_say_(to, "[", 1);
		slot_say_element_(to, type, slot, at + i * slot->size, depth);
	}
	if (has_rows && count)
		slot_say_(to, "]", 1);
	if (is_array)
		slot_say_(to, "]", 1);
}

static void
slot_say_object_(slot_writer_ *to, const slot_class *type, const void *object,
	unsigned depth)
{
	const char *name, *comma = "";
	size_t length, i;
	slot_value value;
	int number;

	if (depth == SLOT_REPR_DEPTH_) {
		slot_say_text_(to, "...");
		return;
	}
	slot_say_text_(to, slot_class_name(type));
	slot_say_(to, "(", 1);
	if (type->flags & SLOT_CLASS_TAG_SLOT &&
		!(type->flags & SLOT_CLASS_ABSTRACT)) {
		slot_say_(to, slot_class_text(type, type->tag_field),
			type->tag_field_length);
		slot_say_(to, "=", 1);
		slot_say_quoted_(to, slot_class_text(type, type->tag),
			type->tag_length, true);
		comma = ", ";
	}
	for (number = 0; number < SLOT_CAST(int, type->count); number++) {
		const slot_info *slot = slot_class_info(type, number);

		if (slot->flags & SLOT_NO_REPR)
			continue;
		slot_say_text_(to, comma);
		slot_say_(to, slot_class_text(type, slot->name),
			slot->name_length);
		slot_say_(to, "=", 1);
		slot_say_slot_(to, type, object, number, depth + 1);
		comma = ", ";
	}
	for (i = 0; slot_dict_at(type, object, i, &name, &length, &value);
		i++) {
		slot_say_text_(to, comma);
		slot_say_(to, name, length);
		slot_say_(to, "=", 1);
		slot_say_value_(to, value);
		comma = ", ";
	}
	slot_say_(to, ")", 1);
}

size_t
slot_repr(const slot_class *type, const void *object, char *text, size_t size)
{
	slot_writer_ to;

	to = slot_writer_on_(text, size);
	slot_say_object_(&to, type, object, 0);
	slot_say_end_(&to);
	return to.length;
}

size_t
slot_pool_repr(
	const slot_pool *pool, const void *object, char *text, size_t size)
{
	SLOT_ASSERT_(slot_pool_of(object) == pool);
	(void)pool;
	return slot_repr(slot_class_of(object), object, text, size);
}
