/* SPDX-License-Identifier: MIT */
/*---- file_older_dict.c ---------------------------------------------------*/

/*
 * The attributes of an object whose class was open in a file that another
 * schema wrote. One that texts call as a slot that the file has not is that
 * slot's value, as it is where JSON is read; another stays an attribute, if the
 * class still has them.
 */

/*---- one that is a slot now -----------------------------------------------*/

static bool
slot_is_whole_(slot_value value)
{
	return value.kind == SLOT_KIND_INT || value.kind == SLOT_KIND_UINT;
}

/* What it is for a slot: of an enum's number and of a character an attribute
 * has no kind. */
static int
slot_older_given_(const slot_info *slot, slot_value *value)
{
	if (slot->kind == SLOT_KIND_ENUM && slot_is_whole_(*value) &&
		slot_info_enum(slot)->flags &
			(SLOT_ENUM_OPEN | SLOT_ENUM_FLAGS)) {
		/* The same bits as another number of the other sign are none.
		 */
		if (value->as.integer < 0 &&
			(value->kind == SLOT_KIND_UINT) ==
				slot_is_signed_(slot))
			return SLOT_OUT_OF_RANGE;
		*value = slot_enumerator(value->as.integer);
		return SLOT_OK;
	}
	if (slot->kind == SLOT_KIND_CHAR && slot_is_text_(*value) &&
		value->length <= 1) {
		*value = slot_character(SLOT_CAST(
			char, value->length ? *value->as.text : '\0'));
		return SLOT_OK;
	}
	return slot_convert_(slot, value);
}

/* Whether an attribute can be a value of such a slot. What keeps tags that are
 * numbers has them as text. */
static bool
slot_older_is_single_(const slot_class *type, const slot_info *slot,
	const slot_attribute_ *its)
{
	return !(slot->flags &
		       (SLOT_IS_LIST | SLOT_IS_ARRAY | SLOT_IS_BOUNDED)) &&
		!(slot->flags & SLOT_IS_TAG &&
			type->flags & SLOT_CLASS_NUMBER_TAG) &&
		(slot->kind == SLOT_KIND_REF) ==
		(its->head.kind == SLOT_KIND_REF);
}

static int
slot_older_give_(slot_older_ *older, const slot_class *type, int number,
	void *object, const slot_attribute_ *its)
{
	const slot_info *slot = slot_class_info(type, number);
	char *at = SLOT_CAST(char *, object) + slot->offset;
	slot_value value = slot_attribute_value_(its);
	int status;

	if (!slot_older_is_single_(type, slot, its))
		return slot_older_bad_value_(
			older, type, number, value, SLOT_WRONG_TYPE);
	if (slot->kind == SLOT_KIND_REF)
		return its->head.word || slot_older_may_lack_(slot)
			? slot_older_ref_(
				  older, type, number, at, its->head.word)
			: slot_older_missing_(older, type, number);
	status = slot_older_given_(slot, &value);
	if (status == SLOT_OK)
		status = slot_store_owned_(slot, at, value);
	if (status != SLOT_OK)
		return slot_older_bad_value_(
			older, type, number, value, status);
	slot_presence_put_(slot, object, true);
	return SLOT_OK;
}

/*---- the tag --------------------------------------------------------------*/

static bool
slot_older_is_called_tag_(const slot_class *type, const slot_attribute_ *its)
{
	return type->tag_length && its->head.length == type->tag_field_length &&
		memcmp(slot_class_text(type, type->tag_field), its->name,
			its->head.length) == 0;
}

/* Whether it is the tag of the class, which tells it itself now. */
static bool
slot_older_is_tag_(const slot_class *type, const slot_attribute_ *its)
{
	bool is_number = (type->flags & SLOT_CLASS_NUMBER_TAG) != 0;
	slot_value value = slot_attribute_value_(its);
	char digits[32];
	slot_writer_ to;

	if (is_number && slot_is_whole_(value)) {
		to = slot_writer_on_(digits, sizeof digits);
		slot_say_value_(&to, value);
		value = slot_text(digits, to.length);
	} else if (is_number || !slot_is_text_(value)) {
		return false;
	}
	return value.length == type->tag_length &&
		memcmp(value.as.text, slot_class_text(type, type->tag),
			value.length) == 0;
}

/*---- all of an object -----------------------------------------------------*/

/* Of the row in hand. */
static int
slot_older_bad_attribute_(
	slot_older_ *older, const slot_attribute_ *its, const char *words)
{
	const slot_landing_ *on = &older->load->on;

	return slot_file_bad_attribute_(older->fault, SLOT_FILE_VALUE,
		on->types[slot_section_of_row_(on, older->row)], older->row,
		its, words);
}

/* One that is no slot: it stays, or is skipped where texts' are. */
static int
slot_older_stays_(slot_older_ *older, const slot_class *type, void *object,
	const slot_attribute_ *its)
{
	if (slot_older_is_called_tag_(type, its)) {
		if (slot_older_is_tag_(type, its))
			return SLOT_OK;
		if (!(type->flags & SLOT_CLASS_TAG_OTHER))
			return slot_older_bad_attribute_(
				older, its, "is another tag than the class's");
	}
	if (slot_attribute_is_slot_(type, its))
		return slot_older_bad_attribute_(
			older, its, "has the name of a slot");
	if (type->dict)
		return slot_fill_attribute_(older->load,
			SLOT_CAST(char *, object) + type->dict - 1, its,
			slot_older_made_(
				older->load, slot_attribute_row_(its)));
	if (type->flags & SLOT_CLASS_SKIPS_UNKNOWN)
		return SLOT_OK;
	return slot_older_bad_attribute_(older, its,
		"would be lost: the class takes no further attributes any "
		"more");
}

/* Whether one of those is called as a slot. */
static bool
slot_older_is_given_(const slot_class *type, int number, slot_older_many_ piece)
{
	const char *end = piece.at + piece.count;
	slot_attribute_ its;

	while (piece.at < end && slot_attribute_take_(&its, &piece.at, end))
		if (slot_find_called_(type, its.name, its.head.length) ==
			number)
			return true;
	return false;
}

/* Slots that the file has not and that start with nothing: of a class that was
 * open an attribute may have been given for each. */
static int
slot_older_all_given_(
	slot_older_ *older, const slot_match_ *pair, slot_older_many_ piece)
{
	uint32_t i;

	for (i = 0; i < pair->is->count; i++)
		if (older->numbers[pair->numbers + i] < 0 &&
			!slot_older_may_lack_(
				slot_class_info(pair->is, SLOT_CAST(int, i))) &&
			!slot_older_is_given_(
				pair->is, SLOT_CAST(int, i), piece))
			return slot_older_missing_(
				older, pair->is, SLOT_CAST(int, i));
	return SLOT_OK;
}

/* The attributes of a row's object, which are as they are written. */
static int
slot_older_attributes_(
	slot_older_ *older, uint32_t number, void *to, const void *from)
{
	const slot_match_ *pair = &older->pairs[number];
	slot_older_many_ piece, rest;
	slot_attribute_ its;
	int status = SLOT_OK, slot;
	const char *end;

	if (!pair->was->dict)
		return SLOT_OK;
	piece = rest = slot_older_piece_(older,
		slot_place_(from, SLOT_CAST(int64_t, pair->was->dict) - 1));
	end = piece.at + piece.count;
	while (status == SLOT_OK && rest.at < end &&
		slot_attribute_take_(&its, &rest.at, end)) {
		slot = slot_find_called_(pair->is, its.name, its.head.length);
		status = slot >= 0 &&
				older->numbers[pair->numbers +
					SLOT_CAST(size_t, slot)] < 0
			? slot_older_give_(older, pair->is, slot, to, &its)
			: slot_older_stays_(older, pair->is, to, &its);
	}
	return status == SLOT_OK ? slot_older_all_given_(older, pair, piece)
				 : status;
}
