/* SPDX-License-Identifier: MIT */
/*---- json_tag.c ----------------------------------------------------------*/

/*
 * The class of the object that comes next: looks for its tag, as far as the
 * buffer holds the object.
 */

static bool
slot_json_tag_is_(
	const slot_class *type, const char *tag, size_t length, bool is_number)
{
	return type->tag_length == length &&
		((type->flags & SLOT_CLASS_NUMBER_TAG) != 0) == is_number &&
		memcmp(slot_class_text(type, type->tag), tag, length) == 0;
}

/* A tag, as text or digits. -0 and 1.0 are no tags. */
static bool
slot_json_read_tag_(slot_json_reader *reader, const char **tag, size_t *length,
	bool *is_number, char *room, size_t size)
{
	struct slot_decimal_ decimal;
	int byte = slot_json_peek_(reader);

	*is_number = slot_json_is_number_(byte);
	if (*is_number) {
		if (!slot_json_number_(reader, &decimal))
			return false;
		*tag = decimal.text;
		*length = decimal.length;
		return true;
	}
	if (byte != '"')
		return slot_json_expected_(reader, "a tag");
	if (!slot_json_short_(reader, tag, length, room, size))
		return false;
	if (*length > size)
		*length = size;
	return true;
}

static const slot_class *
slot_json_class_of_tag_(slot_json_reader *reader, const slot_class *type)
{
	const slot_class *other;
	char room[256];
	const char *tag;
	size_t length;
	bool is_number;
	uint32_t i;

	if (!slot_json_read_tag_(
		    reader, &tag, &length, &is_number, room, sizeof room))
		return NULL;
	other = SLOT_CAST(const slot_class *,
		slot_place_(type, -SLOT_CAST(int64_t, type->here)));
	for (i = 0; i < type->siblings; i++, other++)
		if (slot_json_tag_is_(other, tag, length, is_number) &&
			!(other->flags & SLOT_CLASS_ABSTRACT) &&
			slot_is_a(other, type))
			return other;
	for (i = 0; i < reader->class_count; i++) {
		other = reader->classes[i];
		if (slot_json_tag_is_(other, tag, length, is_number) &&
			!(other->flags & SLOT_CLASS_ABSTRACT) &&
			slot_is_a(other, type))
			return other;
	}
	if (slot_json_begin_fault_(reader, SLOT_OUT_OF_RANGE, reader->at)) {
		slot_json_say_(reader, SLOT_NAME("no '"));
		slot_json_say_(reader, slot_class_name(type),
			strlen(slot_class_name(type)));
		slot_json_say_(reader, SLOT_NAME("' object has the tag '"));
		slot_json_say_(reader, tag, length < 60 ? length : 60);
		slot_json_say_(reader, "'", 1);
	}
	return NULL;
}

/* Looks through an object for its tag; NULL: there is none, or a fault. */
static const slot_class *
slot_json_find_tag_(slot_json_reader *reader, const slot_class *type)
{
	const char *field = slot_class_text(type, type->tag_field), *name;
	char room[256];
	size_t length;
	bool is_it;

	reader->at++;
	if (slot_json_peek_(reader) == '}')
		return NULL;
	for (;;) {
		if (slot_json_peek_(reader) != '"') {
			slot_json_syntax_(reader, "a name in quotes");
			return NULL;
		}
		if (!slot_json_short_(
			    reader, &name, &length, room, sizeof room))
			return NULL;
		is_it = length == type->tag_field_length &&
			memcmp(name, field, length) == 0;
		if (!slot_json_colon_(reader))
			return NULL;
		if (is_it)
			return slot_json_class_of_tag_(reader, type);
		if (!slot_json_skip_value_(reader))
			return NULL;
		if (slot_json_peek_(reader) != ',') {
			if (slot_json_peek_(reader) != '}')
				slot_json_syntax_(reader, "',' or '}'");
			return NULL;
		}
		reader->at++;
	}
}

/* The class of the object that begins there: type, or the one below it that the
 * tag says. */
static const slot_class *
slot_json_class_(slot_json_reader *reader, const slot_class *type)
{
	const slot_class *found = NULL;
	unsigned depth = reader->depth;

	if (slot_json_peek_(reader) != '{') {
		slot_json_expected_(reader, "an object");
		return NULL;
	}
	if (type->tag_length) {
		reader->hold = reader->at;
		found = slot_json_find_tag_(reader, type);
		if (reader->status == SLOT_OK)
			reader->at = reader->hold;
		reader->hold = NULL;
		reader->depth = depth;
		if (found || reader->status != SLOT_OK)
			return found;
	}
	if (!(type->flags & SLOT_CLASS_ABSTRACT) &&
		(!type->tag_length || type->first == type->last))
		return type;
	if (slot_json_begin_fault_(reader, SLOT_JSON_MISSING, reader->at)) {
		slot_json_say_(reader, "'", 1);
		slot_json_say_(reader, slot_class_name(type),
			strlen(slot_class_name(type)));
		slot_json_say_(
			reader, SLOT_NAME("' object is missing its tag"));
		if (type->tag_length) {
			slot_json_say_(reader, SLOT_NAME(" '"));
			slot_json_say_(reader,
				slot_class_text(type, type->tag_field),
				type->tag_field_length);
			slot_json_say_(reader, "'", 1);
		}
	}
	return NULL;
}
