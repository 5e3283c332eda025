/* SPDX-License-Identifier: MIT */
/*---- enums.c -------------------------------------------------------------*/

/*
 * The text of an enum's number and back, one value after the other, or by
 * halves where the tables have them in order.
 */

/* Of an enum whose tables have them in order: by their texts, and by their
 * numbers, NULL where they ascend as they stand. */
static const uint16_t *
slot_enum_by_text_(const slot_enum *type)
{
	return SLOT_CAST(const uint16_t *,
		slot_place_(slot_enum_values(type) + type->count, 0));
}

static const uint16_t *
slot_enum_by_number_(const slot_enum *type)
{
	if (type->flags & SLOT_ENUM_ASCENDS)
		return NULL;
	return slot_enum_by_text_(type) + type->count;
}

/* By halves: the value of that number, or NULL. */
static const slot_enum_value *
slot_enum_halve_(const slot_enum *type, int64_t number)
{
	const slot_enum_value *values = slot_enum_values(type), *value;
	const uint16_t *order = slot_enum_by_number_(type);
	uint32_t low = 0, high = type->count, middle;

	while (low < high) {
		middle = low + (high - low) / 2;
		value = &values[order ? order[middle] : middle];
		if (value->number == number)
			return value;
		if (value->number < number)
			low = middle + 1;
		else
			high = middle;
	}
	return NULL;
}

/* The value of that number, or NULL. */
static const slot_enum_value *
slot_enum_value_of_(const slot_enum *type, int64_t number)
{
	const slot_enum_value *values = slot_enum_values(type);
	uint32_t i;

	if (type->flags & SLOT_ENUM_ORDERED)
		return slot_enum_halve_(type, number);
	for (i = 0; i < type->count; i++)
		if (values[i].number == number)
			return &values[i];
	return NULL;
}

const char *
slot_enum_text(const slot_enum *type, int64_t number)
{
	const slot_enum_value *value = slot_enum_value_of_(type, number);

	if (!value)
		return NULL;
	return SLOT_CAST(const char *, slot_place_(type, type->texts)) +
		value->text;
}

/* By halves: texts of one length by their bytes, shorter ones first. */
static const slot_enum_value *
slot_enum_halve_texts_(const slot_enum *type, const char *text, size_t length)
{
	const slot_enum_value *values = slot_enum_values(type), *value;
	const uint16_t *order = slot_enum_by_text_(type);
	const char *texts = SLOT_CAST(
		const char *, slot_place_(type, type->texts));
	uint32_t low = 0, high = type->count, middle;
	int side;

	while (low < high) {
		middle = low + (high - low) / 2;
		value = &values[order[middle]];
		if (value->length != length)
			side = value->length < length ? -1 : 1;
		else
			side = memcmp(texts + value->text, text, length);
		if (side == 0)
			return value;
		if (side < 0)
			low = middle + 1;
		else
			high = middle;
	}
	return NULL;
}

/* The value of that text, or NULL. */
static inline const slot_enum_value *
slot_enum_value_named_(const slot_enum *type, const char *text, size_t length)
{
	const slot_enum_value *value = slot_enum_values(type),
			      *end = value + type->count;
	const char *texts = SLOT_CAST(
		const char *, slot_place_(type, type->texts));

	if (type->flags & SLOT_ENUM_ORDERED)
		return slot_enum_halve_texts_(type, text, length);
	for (; value < end; value++)
		if (value->length == length &&
			slot_same_(texts + value->text, text, length))
			return value;
	return NULL;
}

bool
slot_enum_number(
	const slot_enum *type, const char *text, size_t length, int64_t *number)
{
	const slot_enum_value *value = slot_enum_value_named_(
		type, text, length);

	if (value)
		*number = value->number;
	return value != NULL;
}
