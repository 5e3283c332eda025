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

/* A tag, as text or digits; at a fault of no length, which gcc cannot tell from
 * a tag. -0 and 1.0 are no tags. */
static bool
slot_json_read_tag_(slot_json_reader *reader, const char **tag, size_t *length,
	bool *is_number, char *room, size_t size)
{
	struct slot_decimal_ decimal;
	int byte = slot_json_peek_(reader);

	*tag = room;
	*length = 0;
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
	if (*length > size && *tag == room)
		*length = SIZE_MAX; /* of no class: it was cut off */
	return true;
}

/* Whether the class takes a tag that is of no class. */
static bool
slot_json_takes_tag_(
	const slot_class *type, const char *tag, size_t length, bool is_number)
{
	return type->flags & SLOT_CLASS_TAG_OTHER &&
		((type->flags & SLOT_CLASS_NUMBER_TAG) != 0) == is_number &&
		(!is_number || slot_json_is_tag_number_(tag, length));
}

/* Class number i of those whose tags may be meant: of the tables, then of what
 * the program names; NULL at the end. */
static const slot_class *
slot_json_candidate_(
	const slot_json_reader *reader, const slot_class *type, size_t i)
{
	const slot_class *first = SLOT_CAST(const slot_class *,
		slot_place_(type, -SLOT_CAST(int64_t, type->here)));

	if (i < type->siblings)
		return first + i;
	i -= type->siblings;
	return i < reader->class_count ? reader->classes[i] : NULL;
}

/* The next class from number *i on that is the type or below it, has objects
 * and has its tag in the attribute of that name. */
static const slot_class *
slot_json_tagged_(const slot_json_reader *reader, const slot_class *type,
	const char *field, size_t length, size_t *i)
{
	const slot_class *other;

	while ((other = slot_json_candidate_(reader, type, (*i)++)))
		if (other->tag_length && other->tag_field_length == length &&
			memcmp(slot_class_text(other, other->tag_field), field,
				length) == 0 &&
			!(other->flags & SLOT_CLASS_ABSTRACT) &&
			slot_is_a(other, type))
			return other;
	return NULL;
}

/* Whether an attribute of that name tells the class of an object: where the
 * type has no tag, those below it may. */
static const slot_class *
slot_json_tag_owner_(const slot_json_reader *reader, const slot_class *type,
	const char *name, size_t length)
{
	size_t i = 0;

	if (type->tag_length)
		return length == type->tag_field_length &&
				memcmp(name,
					slot_class_text(type, type->tag_field),
					length) == 0
			? type
			: NULL;
	return slot_json_tagged_(reader, type, name, length, &i);
}

/* The class that has that tag, be it below the type or not; NULL: none has. */
static const slot_class *
slot_json_of_tag_(const slot_json_reader *reader, const slot_class *type,
	const char *tag, size_t length, bool is_number)
{
	const slot_class *other;
	size_t i = 0;

	while ((other = slot_json_candidate_(reader, type, i++)))
		if (other->tag_length &&
			!(other->flags & SLOT_CLASS_ABSTRACT) &&
			slot_json_tag_is_(other, tag, length, is_number))
			return other;
	return NULL;
}

/* Tells that the tag is that of a class which the slot does not lead to here;
 * false: there is no such class. */
static bool
slot_json_refuse_class_(slot_json_reader *reader, const slot_class *type,
	const char *tag, size_t length, bool is_number)
{
	const slot_info *slot = reader->place ? reader->place->slot : NULL;
	const slot_class *other;

	if (!slot || !slot->rules)
		return false;
	other = slot_json_of_tag_(reader, type, tag, length, is_number);
	if (!other)
		return false;
	if (slot_json_begin_fault_(reader, SLOT_OUT_OF_RANGE, reader->at)) {
		slot_json_say_(reader, SLOT_NAME("is a "));
		slot_json_say_(reader, slot_class_name(other),
			strlen(slot_class_name(other)));
		slot_json_say_(reader, SLOT_NAME(", not a "));
		slot_json_say_(reader, slot_class_name(type),
			strlen(slot_class_name(type)));
	}
	return true;
}

/* The class that the tag says, in the attribute where the owner has its own. A
 * type that has objects and no tag may have such an attribute in its
 * dictionary. */
static const slot_class *
slot_json_class_of_tag_(slot_json_reader *reader, const slot_class *type,
	const slot_class *owner)
{
	const char *field = slot_class_text(owner, owner->tag_field);
	const slot_class *other, *taker = NULL;
	char room[256];
	const char *tag;
	size_t length, i = 0;
	bool is_number,
		is_needed = type->tag_length ||
		type->flags & SLOT_CLASS_ABSTRACT;
	int byte = slot_json_peek_(reader);

	if (!is_needed && byte != '"' && !slot_json_is_number_(byte))
		return NULL;
	if (!slot_json_read_tag_(
		    reader, &tag, &length, &is_number, room, sizeof room))
		return NULL;
	while ((other = slot_json_tagged_(
			reader, type, field, owner->tag_field_length, &i)))
		if (slot_json_tag_is_(other, tag, length, is_number))
			return other;
		else if (slot_json_takes_tag_(other, tag, length, is_number))
			taker = other;
	if (!is_needed)
		return NULL;
	if (taker && !slot_json_of_tag_(reader, type, tag, length, is_number))
		return taker;
	if (!slot_json_refuse_class_(reader, type, tag, length, is_number) &&
		slot_json_begin_fault_(reader, SLOT_OUT_OF_RANGE, reader->at)) {
		slot_json_say_(reader, SLOT_NAME("no '"));
		slot_json_say_(reader, slot_class_name(type),
			strlen(slot_class_name(type)));
		slot_json_say_(reader, SLOT_NAME("' object has the tag '"));
		slot_json_say_(reader, tag, length < 60 ? length : 60);
		slot_json_say_(reader, "'", 1);
	}
	return NULL;
}

/* Looks through an object for its tag; NULL: there is none, or a fault. Where
 * the type itself has objects and no tag, it looks at the first attribute
 * only: there may be none in an object of any length. */
static const slot_class *
slot_json_find_tag_(slot_json_reader *reader, const slot_class *type)
{
	bool looks_on = type->tag_length || type->flags & SLOT_CLASS_ABSTRACT;
	const slot_class *owner;
	const char *name;
	char room[256];
	size_t length;

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
		owner = length <= sizeof room || name != room
			? slot_json_tag_owner_(reader, type, name, length)
			: NULL;
		if (!owner && !looks_on)
			return NULL;
		if (!slot_json_colon_(reader))
			return NULL;
		if (owner)
			return slot_json_class_of_tag_(reader, type, owner);
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

/* The class that is meant where the tag is missing: one for the family, if it
 * is the type or below it; NULL: none. */
static const slot_class *
slot_json_untagged_(const slot_json_reader *reader, const slot_class *type)
{
	const slot_class *other;
	size_t i = 0;

	while ((other = slot_json_candidate_(reader, type, i++)))
		if (other->flags & SLOT_CLASS_TAG_DEFAULT &&
			slot_is_a(other, type))
			return other;
	return NULL;
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
	if (type->tag_length || type->flags & SLOT_CLASS_TAGGED_BELOW ||
		reader->class_count) {
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
	found = slot_json_untagged_(reader, type);
	if (found)
		return found;
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
