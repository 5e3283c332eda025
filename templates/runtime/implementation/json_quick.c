/* SPDX-License-Identifier: MIT */
/*---- json_quick.c --------------------------------------------------------*/

/*
 * Members as most texts have them: in the order of the slots, without white
 * space, whole in memory, of one number or short text. What is otherwise, or
 * wrong, is not read here, but by the general way, which says what is wrong.
 */

/* Each: a value whose place is there, and what is behind it; NULL: it is not
 * read here. */
static const char *
slot_json_quick_integer_(
	const slot_info *slot, void *to, const char *at, const char *end)
{
	bool is_negative = *at == '-';
	const char *from = at + is_negative;
	uint64_t digits = 0;
	unsigned count;

	if (end - at < SLOT_JSON_QUICK_)
		return NULL;
	count = slot_json_run_(from, &digits);
	at = from + count;
	if (count - 1 > 18 || (*from == '0' && count > 1) || *at == '.' ||
		(*at | 0x20) == 'e')
		return NULL;
	return slot_json_store_integer_(slot, to, is_negative, digits) ? at
								       : NULL;
}

static const char *
slot_json_quick_real_(
	const slot_info *slot, void *to, const char *at, const char *end)
{
	struct slot_decimal_ decimal;

	if (end - at < SLOT_JSON_QUICK_)
		return NULL;
	at = slot_json_short_number_(at, &decimal);
	return at && slot_json_store_real_(slot, to, &decimal) ? at : NULL;
}

static const char *
slot_json_quick_bool_(
	const slot_info *slot, void *to, const char *at, const char *end)
{
	bool is_true = *at == 't';

	if (end - at < 8 || memcmp(at, is_true ? "true" : "fals", 4) != 0 ||
		(!is_true && at[4] != 'e'))
		return NULL;
	slot_raw_put_(slot, to, is_true);
	return at + (is_true ? 4 : 5);
}

/* Of a closed enum that is no flags one of its values, or a text that fits. */
static const char *
slot_json_quick_text_(slot_json_reader *reader, const slot_info *slot, void *to,
	const char *at)
{
	const char *end = reader->end;
	const char *text = at + 1;
	size_t length;
	int64_t number;

	if (end - at < 3 || *at != '"')
		return NULL;
	length = slot_plain_(text, end);
	at = text + length;
	if (at == end || *at != '"')
		return NULL;
	if (slot->kind == SLOT_KIND_TEXT)
		return slot_put_text(
			       SLOT_CAST(char *, to), slot->size, text, length)
			? at + 1
			: NULL;
	if (slot->kind == SLOT_KIND_STRING) {
		if (slot_string_set(to, text, length))
			return at + 1;
		reader->at = at + 1;
		reader->place->slot = slot;
		slot_json_no_memory_(reader);
		return NULL;
	}
	if (slot_info_enum(slot)->flags & (SLOT_ENUM_OPEN | SLOT_ENUM_FLAGS) ||
		!slot_enum_number(slot_info_enum(slot), text, length, &number))
		return NULL;
	slot_raw_put_(slot, to, SLOT_CAST(uint64_t, number));
	return at + 1;
}

static inline const char *
slot_json_quick_value_(slot_json_reader *reader, const slot_info *slot,
	void *to, const char *at)
{
	const char *end = reader->end;

	switch (slot->kind) {
	case SLOT_KIND_BOOL:
		return slot_json_quick_bool_(slot, to, at, end);
	case SLOT_KIND_INT:
	case SLOT_KIND_UINT:
		return slot_json_quick_integer_(slot, to, at, end);
	case SLOT_KIND_REAL:
		return slot_json_quick_real_(slot, to, at, end);
	case SLOT_KIND_ENUM:
	case SLOT_KIND_TEXT:
		return slot_json_quick_text_(reader, slot, to, at);
	case SLOT_KIND_STRING:
		return slot->flags & SLOT_IS_BORROWED
			? NULL
			: slot_json_quick_text_(reader, slot, to, at);
	default:
		return NULL;
	}
}

/* Behind the name of the slot, where it stands there in quotes; else NULL. */
static inline const char *
slot_json_behind_name_(const slot_class *type, const slot_info *slot,
	const char *at, const char *end)
{
	size_t length = slot->external_length;

	return SLOT_CAST(size_t, end - at) > length + 1 &&
			at[length + 1] == '"' &&
			slot_same_(at + 1,
				slot_class_text(type, slot->external), length)
		? at + length + 2
		: NULL;
}

/* From a name on, with the slot of that number: true where it stands behind a
 * value, false where it stands at a name again, or at a fault. */
static bool
slot_json_read_quick_(slot_json_reader *reader, const slot_class *type,
	void *object, int *next)
{
	struct slot_json_place_ *place = reader->place;
	const char *at, *end = reader->end;
	uint32_t number = SLOT_CAST(uint32_t, *next);
	const slot_info *slot;
	uint64_t bit;

	for (; number < type->count; number++) {
		slot = slot_class_info(type, SLOT_CAST(int, number));
		at = slot_json_behind_name_(type, slot, reader->at, end);
		if (!at || end - at < 2 || *at++ != ':') {
			if (slot->flags & SLOT_IS_OPTIONAL)
				continue;
			return false;
		}
		bit = SLOT_CAST(uint64_t, 1) << number % 64;
		if (place->seen[number / 64] & bit || slot->dimensions)
			return false;
		at = slot_json_quick_value_(reader, slot,
			SLOT_CAST(char *, object) + slot->offset, at);
		if (!at)
			return false;
		slot_presence_put_(slot, object, true);
		place->seen[number / 64] |= bit;
		*next = SLOT_CAST(int, number + 1);
		reader->at = at;
		if (end - at < 2 || at[0] != ',' || at[1] != '"')
			return true;
		reader->at = at + 1;
	}
	return false;
}

/* Numbers of a list from there on, which grows by as many as there are: true
 * where its end follows; else the next element is read in the general way, or
 * there is a fault. */
static bool
slot_json_quick_list_(slot_json_reader *reader, const slot_info *slot,
	void *cell, size_t *count)
{
	enum { MOST = 32 };
	const char *at = reader->at, *next, *end = reader->end;
	char room[MOST * 8], *elements;
	bool has_more = true;
	size_t size = slot->size, fresh, least;

	if (size > 8 || slot->kind < SLOT_KIND_INT ||
		slot->kind > SLOT_KIND_REAL)
		return false;
	do {
		for (fresh = 0; fresh < MOST && has_more;) {
			next = slot->kind == SLOT_KIND_REAL
				? slot_json_quick_real_(
					  slot, room + fresh * size, at, end)
				: slot_json_quick_integer_(
					  slot, room + fresh * size, at, end);
			if (!next || (*next != ',' && *next != ']'))
				break;
			has_more = *next == ',';
			at = next + has_more;
			fresh++;
		}
		least = *count + fresh;
		if (fresh == 0 || least > UINT32_MAX)
			return false;
		if (!slot_list_reserve(
			    cell, has_more ? least + least / 2 : least, size))
			return slot_json_no_memory_(reader);
		elements = SLOT_CAST(char *, slot_cell_get_(cell));
		memcpy(elements + *count * size, room, fresh * size);
		*count = least;
		slot_block_of_(elements)->count = least;
		reader->at = at;
	} while (has_more && fresh == MOST);
	return !has_more;
}
