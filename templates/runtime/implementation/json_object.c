/* SPDX-License-Identifier: MIT */
/*---- json_object.c -------------------------------------------------------*/

/*
 * An object: which slot each name is, what stands twice and what is missing;
 * what is no slot.
 */

static bool
slot_json_no_attribute_(slot_json_reader *reader, const slot_class *type,
	const char *name, size_t length, const char *at)
{
	unsigned nearest = SLOT_CAST(
			 unsigned, (length < 64 ? length : 64) / 3 + 2),
		 distance;
	const slot_info *meant = NULL, *slot;
	uint32_t i;

	if (!slot_json_begin_fault_(reader, SLOT_NO_ATTRIBUTE, at))
		return false;
	slot_json_say_(reader, "'", 1);
	slot_json_say_(
		reader, slot_class_name(type), strlen(slot_class_name(type)));
	slot_json_say_(reader, SLOT_NAME("' object has no attribute '"));
	slot_json_say_(reader, name, length < 64 ? length : 64);
	slot_json_say_(reader, "'", 1);
	for (i = 0; length < 64 && i < type->count; i++) {
		slot = slot_class_info(type, SLOT_CAST(int, i));
		distance = slot_in_text_(slot)
			? slot_distance_(name, length,
				  slot_class_text(type, slot->external),
				  slot->external_length)
			: nearest;
		if (distance < nearest) {
			nearest = distance;
			meant = slot;
		}
	}
	if (meant) {
		slot_json_say_(reader, SLOT_NAME(". Did you mean: '"));
		slot_json_say_(reader, slot_class_text(type, meant->external),
			meant->external_length);
		slot_json_say_(reader, SLOT_NAME("'?"));
	}
	return false;
}

/* "'Order' object is missing attribute 'qty'" and the like. */
static bool
slot_json_about_(slot_json_reader *reader, int status, const slot_class *type,
	const char *is, const char *name, size_t length)
{
	if (slot_json_begin_fault_(reader, status, reader->at)) {
		slot_json_say_(reader, "'", 1);
		slot_json_say_(reader, slot_class_name(type),
			strlen(slot_class_name(type)));
		slot_json_say_(reader, "' object ", 9);
		slot_json_say_(reader, is, strlen(is));
		slot_json_say_(reader, " '", 2);
		slot_json_say_(reader, name, length < 64 ? length : 64);
		slot_json_say_(reader, "'", 1);
	}
	return false;
}

/* A name that is no slot's, and the object. */
struct slot_json_name_ {
	const char *name;
	size_t length;
	void *object;
};

static bool
slot_json_keep_(slot_json_reader *reader, const slot_class *type,
	const struct slot_json_name_ *other)
{
	char *cell = SLOT_CAST(char *, other->object) + type->dict - 1,
	     room[256];
	const char *name = other->name;
	size_t length = other->length;
	struct slot_sink_ sink = {NULL, 0, 0, NULL};
	struct slot_decimal_ decimal;
	slot_value value = slot_value_of_(SLOT_KIND_BOOL);
	const char *tag = NULL; /* what could be one, as it stands */
	size_t tag_length = 0;
	int byte, status;
	bool is_whole;

	if (length > sizeof room)
		return slot_json_about_(reader, SLOT_OUT_OF_RANGE, type,
			"has too long an attribute", name, sizeof room);
	memcpy(room, name, length);
	if (slot_dict_has_(cell, room, length))
		return slot_json_about_(reader, SLOT_JSON_DUPLICATE, type,
			"has two attributes", room, length);
	if (!slot_json_colon_(reader))
		return false;
	byte = slot_json_peek_(reader);
	if (byte == 't' || byte == 'f') {
		value.as.boolean = byte == 't';
		if (!slot_json_literal_(reader, byte == 't' ? "true" : "false"))
			return false;
	} else if (slot_json_is_number_(byte)) {
		if (!slot_json_number_(reader, &decimal))
			return false;
		tag = decimal.text;
		tag_length = decimal.length;
		value = slot_uint(decimal.digits);
		if (decimal.is_negative || decimal.digits <= slot_ones(63))
			value = slot_int(SLOT_CAST(int64_t,
				decimal.is_negative ? 0 - decimal.digits
						    : decimal.digits));
		if (!decimal.is_integer || decimal.tens != 0 ||
			(decimal.is_negative &&
				decimal.digits > slot_ones(63) + 1))
			value = slot_real(slot_decimal_double_(&decimal));
		if (value.kind == SLOT_KIND_REAL &&
			!slot_is_finite_(value.as.real))
			return slot_json_fault_(reader, SLOT_OUT_OF_RANGE,
				"a number is beyond any double");
		if (value.kind == SLOT_KIND_REAL &&
			slot_json_is_kept_tag_(type, room, length))
			return slot_json_fault_(reader, SLOT_OUT_OF_RANGE,
				"a tag that an attribute keeps has 64 bits");
	} else if (byte == '"') {
		value = slot_text(NULL, 0);
		if (!slot_json_slice_(
			    reader, &value.as.text, &sink.used, &is_whole))
			return false;
		sink.grow = slot_sink_grow_string_;
		if (!is_whole && !slot_json_decode_(reader, &sink)) {
			slot_sink_drop_string_(&sink);
			return false;
		}
		if (!is_whole)
			value.as.text = sink.to;
		if (sink.used > UINT32_MAX ||
			(!is_whole && sink.used &&
				memchr(value.as.text, 0, sink.used))) {
			slot_sink_drop_string_(&sink);
			return slot_json_fault_(reader, SLOT_OUT_OF_RANGE,
				"a text cannot hold \\u0000");
		}
		value.length = SLOT_CAST(uint32_t, sink.used);
		tag = value.as.text;
		tag_length = sink.used;
	} else {
		return slot_json_expected_(
			reader, "a number, true, false or a text");
	}
	/* The class's own is told by the class. */
	status = SLOT_OK;
	if (!tag || !slot_json_is_kept_tag_(type, room, length) ||
		!slot_json_tag_is_(type, tag, tag_length, byte != '"'))
		status = slot_dict_set_(cell, room, length, value);
	slot_sink_drop_string_(&sink);
	return status == SLOT_OK || slot_json_no_memory_(reader);
}

/* The tag of an object that may have one of no class, to be written again. */
static bool
slot_json_keep_tag_(slot_json_reader *reader, const slot_class *type,
	const slot_info *keeper, void *object)
{
	char *cell = SLOT_CAST(char *, object) + keeper->offset;
	struct slot_decimal_ decimal;

	reader->place->slot = keeper;
	slot_json_peek_(reader);
	reader->mark = reader->at;
	if (!(type->flags & SLOT_CLASS_NUMBER_TAG)) {
		if (!SLOT_JSON_READ_BY_(reader, SLOT_JSON_STRING_, type, keeper,
			    cell, slot_json_read_string_(reader, cell)))
			return false;
	} else {
		if (!slot_json_is_number_(slot_json_peek_(reader)))
			return slot_json_expected_(reader, "an integer");
		if (!slot_json_number_(reader, &decimal))
			return false;
		if (!slot_json_is_tag_number_(decimal.text, decimal.length))
			return slot_json_bad_value_(reader, SLOT_OUT_OF_RANGE,
				"is no integer, as a tag is");
		if (!slot_string_set(cell, decimal.text, decimal.length))
			return slot_json_no_memory_(reader);
	}
	reader->place->slot = NULL;
	return true;
}

/* The same where no slot keeps it: an attribute does, or nothing. */
static bool
slot_json_other_tag_(slot_json_reader *reader, const slot_class *type,
	const struct slot_json_name_ *other)
{
	const slot_info *keeper = slot_tag_keeper_(type);

	if (!keeper && type->dict)
		return SLOT_JSON_READ_BY_(reader, SLOT_JSON_DICT_, type, NULL,
			SLOT_NOT_CONST_(other),
			slot_json_keep_(reader, type, other));
	if (!slot_json_colon_(reader))
		return false;
	return keeper ? slot_json_keep_tag_(reader, type, keeper, other->object)
		      : SLOT_JSON_READ_BY_(reader, SLOT_JSON_SKIP_, NULL, NULL,
				NULL, slot_json_skip_value_(reader));
}

static bool
slot_json_check_tag_(slot_json_reader *reader, const slot_class *type,
	const struct slot_json_name_ *other)
{
	char room[256];
	const char *tag;
	size_t length;
	bool is_number;

	if (reader->place->has_tag)
		return slot_json_about_(reader, SLOT_JSON_DUPLICATE, type,
			"has two attributes",
			slot_class_text(type, type->tag_field),
			type->tag_field_length);
	reader->place->has_tag = true;
	if (type->flags & SLOT_CLASS_TAG_OTHER)
		return slot_json_other_tag_(reader, type, other);
	if (!slot_json_colon_(reader) ||
		!slot_json_read_tag_(
			reader, &tag, &length, &is_number, room, sizeof room))
		return false;
	return slot_json_tag_is_(type, tag, length, is_number) ||
		slot_json_about_(reader, SLOT_OUT_OF_RANGE, type,
			"has another tag than", tag, length);
}

/* What is no slot. */
static bool
slot_json_other_(slot_json_reader *reader, const slot_class *type, void *object,
	const char *name, size_t length, const char *at)
{
	struct slot_json_name_ other = {name, length, object};

	if (type->tag_length && length == type->tag_field_length &&
		memcmp(name, slot_class_text(type, type->tag_field), length) ==
			0)
		return SLOT_JSON_READ_BY_(reader, SLOT_JSON_TAG_, type, NULL,
			&other, slot_json_check_tag_(reader, type, &other));
	if (type->dict)
		return SLOT_JSON_READ_BY_(reader, SLOT_JSON_DICT_, type, NULL,
			&other, slot_json_keep_(reader, type, &other));
	if (type->flags & SLOT_CLASS_SKIPS_UNKNOWN)
		return slot_json_colon_(reader) &&
			SLOT_JSON_READ_BY_(reader, SLOT_JSON_SKIP_, NULL, NULL,
				NULL, slot_json_skip_value_(reader));
	return slot_json_no_attribute_(reader, type, name, length, at);
}

/* The slot of that number, where its name comes next, which has been read then;
 * else none. */
static inline int
slot_json_expect_(slot_json_reader *reader, const slot_class *type, int next)
{
	const slot_info *slot;
	const char *at;

	if (SLOT_CAST(uint32_t, next) >= type->count)
		return SLOT_NO_ATTRIBUTE;
	slot = slot_class_info(type, next);
	at = slot_json_behind_name_(type, slot, reader->at, reader->end);
	if (!at || !slot_in_text_(slot))
		return SLOT_NO_ATTRIBUTE;
	reader->at = at;
	return next;
}

/* The slot of the name that comes next, or none: then it and its value have
 * been read, and whether that is good is told. */
static int
slot_json_look_up_(slot_json_reader *reader, const slot_class *type,
	void *object, bool *is_good)
{
	const char *name;
	char room[520]; /* a private slot is called after its class too */
	size_t length;
	int number = SLOT_NO_ATTRIBUTE;

	*is_good = false;
	if (!slot_json_short_(reader, &name, &length, room, sizeof room))
		return SLOT_NO_ATTRIBUTE;
	if (length <= sizeof room || name != room)
		number = slot_find_called_(type, name, length);
	if (number >= 0 && slot_in_text_(slot_class_info(type, number)))
		return number;
	*is_good = slot_json_other_(reader, type, object, name, length,
		name == room ? reader->at : name - 1);
	return SLOT_NO_ATTRIBUTE;
}

/* A name and its value. Names mostly come in the order of the slots. */
static inline bool
slot_json_read_member_(slot_json_reader *reader, const slot_class *type,
	void *object, int *next)
{
	struct slot_json_place_ *place = reader->place;
	const slot_info *slot;
	int number = slot_json_expect_(reader, type, *next);
	uint64_t bit;
	bool is_other;

	if (number < 0) {
		number = slot_json_look_up_(reader, type, object, &is_other);
		if (number < 0)
			return is_other;
	}
	slot = slot_class_info(type, number);
	*next = number + 1;
	bit = SLOT_CAST(uint64_t, 1) << number % 64;
	if (place->seen[number / 64] & bit)
		return slot_json_about_(reader, SLOT_JSON_DUPLICATE, type,
			"has two attributes",
			slot_class_text(type, slot->external),
			slot->external_length);
	place->seen[number / 64] |= bit;
	if (reader->at < reader->end && *reader->at == ':')
		reader->at++;
	else if (!slot_json_colon_(reader))
		return false;
	place->slot = slot;
	if (!slot_json_read_slot_(reader, type, number, object))
		return false;
	place->slot = NULL;
	return true;
}

/* A list that is left out is empty, but where it must be set. */
static bool
slot_json_check_missing_(slot_json_reader *reader, const slot_class *type)
{
	struct slot_json_place_ *place = reader->place;
	uint64_t missing = 0;
	uint32_t i;

	for (i = 0; i < type->count; i++) {
		const slot_info *slot;

		if (i % 64 == 0)
			missing = ~place->seen[i / 64];
		if (missing == 0) {
			i |= 63;
			continue;
		}
		i += slot_trailing_zeros_(missing) - i % 64;
		if (i >= type->count)
			break;
		missing &= missing - 1;
		slot = slot_class_info(type, SLOT_CAST(int, i));
		if (slot->flags & (SLOT_IS_OPTIONAL | SLOT_HAS_DEFAULT) ||
			(slot->flags & (SLOT_IS_LIST | SLOT_IS_BOUNDED) &&
				!slot_must_be_set_(slot)) ||
			!slot_in_text_(slot))
			continue;
		return slot_json_about_(reader, SLOT_JSON_MISSING, type,
			"is missing attribute",
			slot_class_text(type, slot->external),
			slot->external_length);
	}
	return true;
}

/* Asks the program's functions about an object that has been read. */
static bool
slot_json_ready_(slot_json_reader *reader, const slot_class *type, void *object)
{
	slot_fault fault;
	slot_writer_ to;
	char text[256];

	if (slot_ready_(type, object, &fault))
		return true;
	to = slot_writer_on_(text, sizeof text);
	if (fault.slot >= 0) {
		reader->place->slot = slot_class_info(type, fault.slot);
		slot_say_refusal_(&to, &fault);
	} else {
		slot_say_object_fault_(&to, &fault);
	}
	slot_say_end_(&to);
	return slot_json_fault_(reader, SLOT_REFUSED, text);
}

/* What has constants or annotations has more, too. */
static inline bool
slot_json_is_ready_(
	slot_json_reader *reader, const slot_class *type, void *object)
{
#if SLOT_SMALL_
	if (!SLOT_JSON_READ_PART_(reader, SLOT_JSON_HOOKS_))
		return true;
#endif
	return !type->more ||
		SLOT_JSON_READ_BY_(reader, SLOT_JSON_HOOKS_, type, NULL, object,
			slot_json_ready_(reader, type, object));
}

/* The object that is read from here on. */
static inline void
slot_json_place_begin_(slot_json_reader *reader, struct slot_json_place_ *place,
	const slot_class *type)
{
	place->above = reader->place;
	place->type = type;
	place->slot = NULL;
	place->dimensions = 0;
	place->has_tag = false;
	memset(place->seen, 0, (type->count + 63) / 64 * sizeof *place->seen);
	reader->place = place;
}

static bool
slot_json_read_object_(
	slot_json_reader *reader, const slot_class *type, void *object)
{
	struct slot_json_place_ place;
	int next = 0, byte;

	if (slot_json_peek_(reader) != '{')
		return slot_json_expected_(reader, "an object");
	if (!slot_json_enter_(reader))
		return false;
	slot_json_place_begin_(reader, &place, type);
	byte = slot_json_peek_(reader);
	while (byte != '}') {
		if (byte != '"')
			return slot_json_syntax_(reader, "a name in quotes");
		if (!slot_json_read_quick_(reader, type, object, &next) &&
			(reader->status != SLOT_OK ||
				!slot_json_read_member_(
					reader, type, object, &next)))
			return false;
		byte = slot_json_peek_(reader);
		if (byte == '}')
			break;
		if (byte != ',')
			return slot_json_syntax_(reader, "',' or '}'");
		reader->at++;
		byte = slot_json_peek_(reader);
		if (byte == '}')
			return slot_json_syntax_(reader, "a name in quotes");
	}
	if (!slot_json_check_missing_(reader, type) ||
		!slot_json_is_ready_(reader, type, object))
		return false;
	reader->at++;
	reader->depth--;
	reader->place = place.above;
	return true;
}
