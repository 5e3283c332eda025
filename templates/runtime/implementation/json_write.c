/* SPDX-License-Identifier: MIT */
/*---- json_write.c --------------------------------------------------------*/

/*
 * Objects as JSON, slot after slot by the tables; tags, attributes, and what
 * the top level is.
 */

static bool
slot_json_put_name_(slot_json_writer *writer, const char *name, size_t length)
{
	return slot_json_put_text_(
		writer, name, strlen(name) < length ? strlen(name) : length);
}

/* An integer; of enums what is no value, and what flags cannot tell. */
static bool
slot_json_put_number_(
	slot_json_writer *writer, const slot_info *slot, int64_t number)
{
	return slot_json_put_whole_(writer, slot_is_signed_(slot), number);
}

static bool
slot_json_put_flags_(
	slot_json_writer *writer, const slot_info *slot, int64_t number)
{
	const slot_enum *type = slot_info_enum(slot);
	const slot_enum_value *values = slot_enum_values(type);
	const char *texts = SLOT_CAST(
		const char *, slot_place_(type, type->texts));
	int64_t told = 0;
	uint32_t i;

	for (i = 0; i < type->count; i++)
		if ((values[i].number & ~number) == 0)
			told |= values[i].number;
	if (told != number)
		return slot_json_put_number_(writer, slot, number);
	if (!slot_json_byte_(writer, '['))
		return false;
	for (told = 0, i = 0; i < type->count; i++) {
		if ((values[i].number & ~number) != 0 ||
			(values[i].number & ~told) == 0)
			continue;
		if ((told && !slot_json_byte_(writer, ',')) ||
			!slot_json_put_name_(writer, texts + values[i].text,
				values[i].length))
			return false;
		told |= values[i].number;
	}
	return slot_json_byte_(writer, ']');
}

static bool
slot_json_put_enum_(
	slot_json_writer *writer, const slot_info *slot, int64_t number)
{
	const slot_enum *type = slot_info_enum(slot);
	const char *text;

	if (type->flags & SLOT_ENUM_FLAGS)
		return slot_json_put_flags_(writer, slot, number);
	text = slot_enum_text(type, number);
	return text ? slot_json_put_text_(writer, text, strlen(text))
		    : slot_json_put_number_(writer, slot, number);
}

static bool
slot_json_put_char_(slot_json_writer *writer, char character)
{
	uint32_t number = SLOT_CAST(unsigned char, character);
	char text[2];

	return slot_json_put_text_(
		writer, text, number ? slot_utf8_put_(text, number) : 0);
}

static bool
slot_json_put_object_(
	slot_json_writer *writer, const slot_class *type, const void *object);

/*---- a kind each */

static bool
slot_json_put_real_at_(
	slot_json_writer *writer, const slot_info *slot, const void *at)
{
	return slot_json_put_real_(
		writer, slot_raw_(slot, at), slot->size == 4);
}

static bool
slot_json_put_enum_at_(
	slot_json_writer *writer, const slot_info *slot, const void *at)
{
	return slot_json_put_enum_(writer, slot, slot_integer_at_(slot, at));
}

static bool
slot_json_put_char_at_(
	slot_json_writer *writer, const slot_info *slot, const void *at)
{
	return slot_json_put_char_(
		writer, SLOT_CAST(char, slot_integer_at_(slot, at)));
}

static bool
slot_json_put_text_at_(
	slot_json_writer *writer, const slot_info *slot, const void *at)
{
	return slot_json_put_text_(writer, SLOT_CAST(const char *, at),
		slot_text_length_(slot, at));
}

static bool
slot_json_put_string_at_(slot_json_writer *writer, const slot_class *type,
	const slot_info *slot, const void *at)
{
	const char *text = SLOT_CAST(const char *, slot_cell_get_(at));

	if (!text)
		text = slot_class_text(
			type, SLOT_CAST(uint32_t, slot->initial.natural));
	return slot_json_put_text_(writer, text, strlen(text));
}

static bool
slot_json_put_bytes_at_(slot_json_writer *writer, const void *at)
{
	const void *block = slot_cell_get_(at);

	return slot_json_put_bytes_(writer, block, slot_block_count(block));
}

static bool
slot_json_put_own_(slot_json_writer *writer, const void *at)
{
	const void *other = slot_cell_get_(at);

	return other
		? slot_json_put_object_(writer, slot_class_of(other), other)
		: slot_json_put_(writer, "null", 4);
}

static bool
slot_json_put_element_(slot_json_writer *writer, const slot_class *type,
	const slot_info *slot, const void *at);

static bool
slot_json_put_ref_(
	slot_json_writer *writer, const slot_info *slot, const void *at)
{
	const slot_class *target = slot_info_class(slot);
	const slot_info *identifier = slot_identifier_(target);
	const void *other = slot_cell_get_(at);

	return other ? slot_json_put_element_(writer, target, identifier,
			       slot_place_(other, identifier->offset))
		     : slot_json_put_(writer, "null", 4);
}

/*---- of any kind */

static bool
slot_json_put_bool_(slot_json_writer *writer, bool is_true)
{
	return slot_json_put_(
		writer, is_true ? "true" : "false", is_true ? 4 : 5);
}

static bool
slot_json_put_element_(slot_json_writer *writer, const slot_class *type,
	const slot_info *slot, const void *at)
{
	switch (slot->kind) {
	case SLOT_KIND_BOOL:
		return slot_json_put_bool_(
			writer, slot_integer_at_(slot, at) != 0);
	case SLOT_KIND_INT:
	case SLOT_KIND_UINT:
		return slot_json_put_number_(
			writer, slot, slot_integer_at_(slot, at));
#if SLOT_SMALL_
	default:
		return SLOT_JSON_PUT_PART_(writer, slot->kind - SLOT_KIND_REAL)(
			writer, type, slot, at);
#else
	case SLOT_KIND_REAL:
		return slot_json_put_real_at_(writer, slot, at);
	case SLOT_KIND_ENUM:
		return slot_json_put_enum_at_(writer, slot, at);
	case SLOT_KIND_CHAR:
		return slot_json_put_char_at_(writer, slot, at);
	case SLOT_KIND_TEXT:
		return slot_json_put_text_at_(writer, slot, at);
	case SLOT_KIND_STRING:
		return slot_json_put_string_at_(writer, type, slot, at);
	case SLOT_KIND_BYTES:
		return slot_json_put_bytes_at_(writer, at);
	case SLOT_KIND_OBJECT:
		return slot_json_put_object_(writer, slot_info_class(slot), at);
	case SLOT_KIND_REF:
		return slot_json_put_ref_(writer, slot, at);
	default:
		return slot_json_put_own_(writer, at);
#endif
	}
}

static bool
slot_json_deeper_(slot_json_writer *writer)
{
	if (writer->depth == SLOT_JSON_DEPTH)
		return slot_json_fail_(writer, SLOT_JSON_TOO_DEEP);
	writer->depth++;
	return true;
}

/* Count elements from at on, as lists of lists from that dimension on. */
static bool
slot_json_put_elements_(slot_json_writer *writer, const slot_class *type,
	const slot_info *slot, const void *at, size_t count, unsigned dimension)
{
	size_t step = slot_step_(slot, dimension), i;
	bool is_good = slot_json_deeper_(writer) &&
		slot_json_byte_(writer, '[');

	for (i = 0; is_good && i < count; i += step) {
		if (i)
			is_good = slot_json_byte_(writer, ',');
		if (!is_good)
			break;
		is_good = dimension + 1 < slot->dimensions
			? slot_json_put_elements_(
				  writer, type, slot, at, step, dimension + 1)
			: slot_json_put_element_(writer, type, slot, at);
		at = slot_place_(at, SLOT_CAST(int64_t, step * slot->size));
	}
	writer->depth--;
	return is_good && slot_json_byte_(writer, ']');
}

/* Up to a zero, or that many bytes: newlib's strcmp is long. */
static bool
slot_same_text_(const char *a, const char *b, size_t most)
{
	for (; most > 0 && *a == *b; a++, b++, most--)
		if (!*a)
			return true;
	return most == 0;
}

/* Whether the slot holds what it starts with. */
static bool
slot_json_is_default_(
	const slot_class *type, const slot_info *slot, const void *object)
{
	const char *at = SLOT_CAST(
			   const char *, slot_place_(object, slot->offset)),
		   *text, *start;
	const slot_number *starts;
	slot_number one;
	uint64_t raw;
	uint32_t i;

	if (!(slot->flags & SLOT_HAS_DEFAULT) || !slot_is_set_(slot, object))
		return false;
	if (slot->flags & (SLOT_IS_BOUNDED | SLOT_IS_LIST))
		return false;
	start = slot_class_text(
		type, SLOT_CAST(uint32_t, slot->initial.natural));
	if (slot->kind == SLOT_KIND_STRING) {
		text = SLOT_CAST(const char *, slot_cell_get_(at));
		return !text || slot_same_text_(text, start, SIZE_MAX);
	}
	starts = slot->flags & SLOT_HAS_STARTS ? slot_info_starts(slot) : NULL;
	for (i = 0; i < slot->length; i++, at += slot->size) {
		if (slot->kind == SLOT_KIND_TEXT) {
			if (!slot_same_text_(at, start, slot->size))
				return false;
			continue;
		}
		if (slot->kind > SLOT_KIND_CHAR)
			return false;
		one = starts ? starts[i] : slot->initial;
		raw = slot->kind == SLOT_KIND_REAL && slot->size == 4
			? slot_narrowed_(one)
			: one.natural;
		if (((slot_raw_(slot, at) ^ raw) &
			    slot_ones(slot_width_(slot))) != 0)
			return false;
	}
	return true;
}

/* Arrays and lists. */
static bool
slot_json_put_rows_(slot_json_writer *writer, const slot_class *type,
	int number, const void *object)
{
	const slot_info *slot = slot_class_info(type, number);
	const void *at = slot_place_(object, slot->offset);

	if (slot->flags & SLOT_IS_LIST)
		at = slot_cell_get_(at);
	return slot_json_put_elements_(
		writer, type, slot, at, slot_count(type, object, number), 0);
}

/* The value of a slot that is set. */
static bool
slot_json_put_slot_(slot_json_writer *writer, const slot_class *type,
	int number, const void *object)
{
	const slot_info *slot = slot_class_info(type, number);

	return slot->dimensions == 0
		? slot_json_put_element_(
			  writer, type, slot, slot_place_(object, slot->offset))
		: SLOT_JSON_PUT_BY_(writer, SLOT_JSON_ROWS_, type, slot, object,
			  slot_json_put_rows_(writer, type, number, object));
}

/* An object, whether anything of it stands already, and whether just the tag is
 * meant. */
struct slot_json_begun_ {
	const void *object;
	bool *has_items;
	bool is_tag;
};

static bool
slot_json_put_dict_(slot_json_writer *writer, const slot_class *type,
	const struct slot_json_begun_ *begun)
{
	const void *object = begun->object;
	size_t count = slot_dict_count(type, object), length, i;
	const char *name;
	slot_value value;
	bool is_good = true;

	for (i = 0; is_good && i < count; i++) {
		if (!slot_dict_at(type, object, i, &name, &length, &value) ||
			value.kind == SLOT_KIND_REF ||
			slot_json_is_kept_tag_(type, name, length) !=
				begun->is_tag)
			continue;
		is_good = (!*begun->has_items ||
				  slot_json_byte_(writer, ',')) &&
			slot_json_put_text_(writer, name, length) &&
			slot_json_byte_(writer, ':');
		*begun->has_items = true;
		if (!is_good)
			break;
		switch (value.kind) {
		case SLOT_KIND_BOOL:
			is_good = slot_json_put_bool_(writer, value.as.boolean);
			break;
		case SLOT_KIND_INT:
		case SLOT_KIND_UINT:
			is_good = slot_json_put_whole_(writer,
				value.kind == SLOT_KIND_INT, value.as.integer);
			break;
		case SLOT_KIND_REAL:
			is_good = slot_json_put_real_(writer,
				slot_bits_of_double(value.as.real), false);
			break;
		default:
			is_good = slot_json_put_text_(
				writer, value.as.text, value.length);
		}
	}
	return is_good;
}

/* A comma where it needs one, then a name of the schema's, which needs no
 * escapes; where it ends. */
static inline char *
slot_json_key_(char *at, const char *name, size_t length, bool has_items)
{
	*at = ',';
	at += has_items;
	*at++ = '"';
	slot_copy_short_(at, name, length);
	at += length;
	*at++ = '"';
	*at++ = ':';
	return at;
}

static bool
slot_json_put_key_(slot_json_writer *writer, const char *name, size_t length,
	bool has_items)
{
	char *at;

	if (length + 4 > writer->size - writer->used) {
		return (!has_items || slot_json_byte_(writer, ',')) &&
			slot_json_byte_(writer, '"') &&
			slot_json_put_(writer, name, length) &&
			slot_json_put_(writer, "\":", 2);
	}
	at = slot_json_key_(
		writer->buffer + writer->used, name, length, has_items);
	writer->used = SLOT_CAST(size_t, at - writer->buffer);
	return true;
}

#if SLOT_SMALL_
#define slot_json_put_quick_(writer, type, slot, object, has_items) false
#else
/* A name and a number or a bool at once, where the buffer has room for any:
 * whether it is one and there is. */
static inline bool
slot_json_put_quick_(slot_json_writer *writer, const slot_class *type,
	const slot_info *slot, const void *object, bool has_items)
{
	size_t length = slot->external_length;
	uint64_t raw;
	char *at;

	if (slot->kind > SLOT_KIND_REAL || slot->dimensions ||
		writer->size - writer->used < length + 32)
		return false;
	at = slot_json_key_(writer->buffer + writer->used,
		slot_class_text(type, slot->external), length, has_items);
	raw = slot_raw_(slot, slot_place_(object, slot->offset));
	switch (slot->kind) {
	case SLOT_KIND_BOOL:
		memcpy(at, raw ? "true" : "fals", 4);
		at[4] = 'e';
		at += raw ? 4 : 5;
		break;
	case SLOT_KIND_REAL:
		at += slot_bits_text_(at, raw, slot->size == 4);
		break;
	default:
		if (slot_is_signed_(slot) &&
			slot_bit(raw, slot_width_(slot) - 1)) {
			*at++ = '-';
			raw = (0 - raw) & slot_ones(slot_width_(slot));
		}
		at += slot_digits_(at, raw);
	}
	writer->used = SLOT_CAST(size_t, at - writer->buffer);
	return true;
}
#endif

/* The tag, but where it goes without saying. */
static bool
slot_json_put_tag_(slot_json_writer *writer, const slot_class *type,
	const struct slot_json_begun_ *begun)
{
	const char *tag = slot_object_tag_(type, begun->object);
	uint32_t both = SLOT_CLASS_OMITS_DEFAULTS | SLOT_CLASS_TAG_DEFAULT;
	size_t length = strlen(tag);

	if (type->flags & SLOT_CLASS_TAG_OTHER && type->dict &&
		!SLOT_JSON_PUT_BY_(writer, SLOT_JSON_DICT_, type, NULL, begun,
			slot_json_put_dict_(writer, type, begun)))
		return false;
	if (*begun->has_items ||
		((type->flags & both) == both && length == type->tag_length &&
			memcmp(tag, slot_class_tag(type), length) == 0))
		return true;
	*begun->has_items = true;
	if (!slot_json_put_key_(writer, slot_class_text(type, type->tag_field),
		    type->tag_field_length, false))
		return false;
	return type->flags & SLOT_CLASS_NUMBER_TAG &&
			slot_json_is_tag_number_(tag, length)
		? slot_json_put_(writer, tag, length)
		: slot_json_put_text_(writer, tag, length);
}

static bool
slot_json_put_object_(
	slot_json_writer *writer, const slot_class *type, const void *object)
{
	bool omits = (type->flags & SLOT_CLASS_OMITS_DEFAULTS) != 0, has_items,
	     has_begun = false;
	struct slot_json_begun_ begun = {object, &has_begun, true};
	uint32_t i;

	if (!slot_json_deeper_(writer) || !slot_json_byte_(writer, '{') ||
		(type->tag_length &&
			!SLOT_JSON_PUT_BY_(writer, SLOT_JSON_TAG_, type, NULL,
				&begun,
				slot_json_put_tag_(writer, type, &begun))))
		return false;
	has_items = has_begun;
	for (i = 0; i < type->count; i++) {
		const slot_info *slot = slot_class_info(
			type, SLOT_CAST(int, i));
		bool is_set = !(slot->flags & SLOT_HAS_UNSET_) ||
			slot_is_set_(slot, object);

		if ((!is_set && !(slot->flags & SLOT_HAS_DEFAULT)) ||
			!slot_in_text_(slot) ||
			(omits &&
				SLOT_JSON_PUT_BY_(writer, SLOT_JSON_OMIT_, type,
					slot, object,
					slot_json_is_default_(
						type, slot, object))))
			continue;
		if (is_set &&
			slot_json_put_quick_(
				writer, type, slot, object, has_items)) {
			has_items = true;
			continue;
		}
		if (!slot_json_put_key_(writer,
			    slot_class_text(type, slot->external),
			    slot->external_length, has_items))
			return false;
		has_items = true;
		if (!(is_set ? slot_json_put_slot_(
				       writer, type, SLOT_CAST(int, i), object)
			     : slot_json_put_(writer, "null", 4)))
			return false;
	}
	has_begun = has_items;
	begun.is_tag = false;
	if (type->dict &&
		!SLOT_JSON_PUT_BY_(writer, SLOT_JSON_DICT_, type, NULL, &begun,
			slot_json_put_dict_(writer, type, &begun)))
		return false;
	writer->depth--;
	return slot_json_byte_(writer, '}');
}

enum { SLOT_JSON_LINES_ = 1, SLOT_JSON_ARRAY_, SLOT_JSON_ENDED_ };

void
slot_json_writer_init(slot_json_writer *writer, char *buffer, size_t size,
	slot_json_write_function *write, void *context)
{
	memset(writer, 0, sizeof *writer);
	writer->buffer = buffer;
	writer->size = size;
	writer->write = write;
	writer->context = context;
}

void
slot_json_lines(slot_json_writer *writer)
{
	writer->form = SLOT_JSON_LINES_;
}

void
slot_json_array(slot_json_writer *writer)
{
	writer->form = SLOT_JSON_ARRAY_;
	writer->depth = 1;
	slot_json_byte_(writer, '[');
}

bool
slot_json_write_parts_(slot_json_writer *writer, const slot_class *type,
	const void *object, slot_json_put_part_ *const *parts)
{
	writer->parts = parts;
	if (writer->status != SLOT_OK ||
		(writer->form == SLOT_JSON_ARRAY_ &&
			!slot_json_put_(
				writer, ",\n", writer->has_items ? 2 : 0)) ||
		!slot_json_put_object_(writer, type, object))
		return false;
	writer->has_items = true;
	return writer->form != SLOT_JSON_LINES_ ||
		slot_json_byte_(writer, '\n');
}

#if SLOT_SMALL_
static slot_json_put_part_ *const slot_json_all_puts_[] = {
	SLOT_JSON_PUTS_(SLOT_JSON_PUTS_IF_, ~0u)};
#else
#define slot_json_all_puts_ NULL
#endif

bool
slot_json_write(
	slot_json_writer *writer, const slot_class *type, const void *object)
{
	return slot_json_write_parts_(
		writer, type, object, slot_json_all_puts_);
}

bool
slot_json_write_in_pool(slot_json_writer *writer, const void *object)
{
	return slot_json_write(writer, slot_class_of(object), object);
}

bool
slot_json_finish(slot_json_writer *writer)
{
	if (writer->form == SLOT_JSON_ARRAY_) {
		slot_json_put_(writer, "]\n", 2);
		writer->form = SLOT_JSON_ENDED_;
	}
	if (writer->write)
		return slot_json_flush_(writer);
	if (writer->status == SLOT_OK && writer->used < writer->size)
		writer->buffer[writer->used] = 0;
	else
		slot_json_fail_(writer, SLOT_JSON_IO);
	return writer->status == SLOT_OK;
}
