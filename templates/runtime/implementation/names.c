/* SPDX-License-Identifier: MIT */
/*---- names.c -------------------------------------------------------------*/

/*
 * Slots of long names, and where two would have the same short hash; the text
 * of an enum's number and back, its values one after the other.
 */

static uint64_t
slot_long_word_(uint64_t x, uint64_t word)
{
	x = (x ^ word) * 0x9e3779b97f4a7c15;
	return x ^ x >> 32;
}

static uint64_t
slot_long_(slot_key key, const char *name)
{
	const unsigned char *byte = SLOT_CAST(
		const unsigned char *, SLOT_CAST(const void *, name));
	uint64_t at,
		x = slot_long_word_(key.length * 0x9e3779b97f4a7c15, key.first);

	for (at = 8; at + 8 < key.length; at += 8)
		x = slot_long_word_(x, slot_load_le(byte + at, 8));
	return slot_long_word_(x, key.last);
}

int
slot_find_apart_(const slot_class *type, const char *name, size_t length)
{
	slot_key key = slot_key_of_(name, length);
	const slot_info *info;
	size_t slot;

	slot = slot_of_hash_(type,
		type->flags & SLOT_CLASS_LONG ? slot_long_(key, name)
					      : slot_short_(key));
	if (!slot_key_is_(type, slot, key))
		return SLOT_NO_ATTRIBUTE;
	info = slot_class_info(type, SLOT_CAST(int, slot));
	if (memcmp(slot_class_text(type, info->name), name, length) != 0)
		return SLOT_NO_ATTRIBUTE;
	return SLOT_CAST(int, slot);
}

const char *
slot_enum_text(const slot_enum *type, int64_t number)
{
	const slot_enum_value *values = slot_enum_values(type);
	uint32_t i;

	for (i = 0; i < type->count; i++)
		if (values[i].number == number)
			return SLOT_CAST(const char *,
				       slot_place_(type, type->texts)) +
				values[i].text;
	return NULL;
}

bool
slot_enum_number(
	const slot_enum *type, const char *text, size_t length, int64_t *number)
{
	const slot_enum_value *values = slot_enum_values(type);
	const char *texts = SLOT_CAST(
		const char *, slot_place_(type, type->texts));
	uint32_t i;

	for (i = 0; i < type->count; i++)
		if (values[i].length == length &&
			memcmp(texts + values[i].text, text, length) == 0) {
			*number = values[i].number;
			return true;
		}
	return false;
}
