/* SPDX-License-Identifier: MIT */
/*---- names.c -------------------------------------------------------------*/

/*
 * Slots of long names, and where two would have the same short hash, and the
 * slots that texts call otherwise than C.
 */

/* Whether as many bytes are the same: names are short. */
static inline bool
slot_same_(const char *a, const char *b, size_t length)
{
	uint64_t a_word, b_word, a_last, b_last;
	uint32_t a_half, b_half, a_end, b_end;

	if (length > 16)
		return memcmp(a, b, length) == 0;
	if (length >= 8) {
		memcpy(&a_word, a, 8);
		memcpy(&b_word, b, 8);
		memcpy(&a_last, a + length - 8, 8);
		memcpy(&b_last, b + length - 8, 8);
		return ((a_word ^ b_word) | (a_last ^ b_last)) == 0;
	}
	if (length >= 4) {
		memcpy(&a_half, a, 4);
		memcpy(&b_half, b, 4);
		memcpy(&a_end, a + length - 4, 4);
		memcpy(&b_end, b + length - 4, 4);
		return ((a_half ^ b_half) | (a_end ^ b_end)) == 0;
	}
	return length == 0 ||
		(a[0] == b[0] && a[length / 2] == b[length / 2] &&
			a[length - 1] == b[length - 1]);
}

/* A copy of as many bytes: names are short. */
static inline void
slot_copy_short_(char *to, const char *from, size_t length)
{
	uint64_t word, last;
	uint32_t half, end;

	if (length > 16) {
		memcpy(to, from, length);
	} else if (length >= 8) {
		memcpy(&word, from, 8);
		memcpy(&last, from + length - 8, 8);
		memcpy(to, &word, 8);
		memcpy(to + length - 8, &last, 8);
	} else if (length >= 4) {
		memcpy(&half, from, 4);
		memcpy(&end, from + length - 4, 4);
		memcpy(to, &half, 4);
		memcpy(to + length - 4, &end, 4);
	} else if (length) {
		char first = from[0], middle = from[length / 2];

		to[length - 1] = from[length - 1];
		to[length / 2] = middle;
		to[0] = first;
	}
}

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
	const slot_info *info;
	slot_key key;
	size_t slot;

	if (length == 0 || type->count == 0)
		return SLOT_NO_ATTRIBUTE;
	key = slot_key_of_(name, length);
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

/* The slot that texts call so. */
static int
slot_find_called_(const slot_class *type, const char *name, size_t length)
{
	const slot_info *slot;
	uint32_t i;

#if !SLOT_SMALL_
	if (!(type->flags & SLOT_CLASS_RENAMED))
		return slot_find(type, name, length);
#endif
	for (i = 0; i < type->count; i++) {
		slot = slot_class_info(type, SLOT_CAST(int, i));
		if (slot->external_length == length &&
			memcmp(slot_class_text(type, slot->external), name,
				length) == 0)
			return SLOT_CAST(int, i);
	}
	return SLOT_NO_ATTRIBUTE;
}
