/* SPDX-License-Identifier: MIT */
/*---- json_quick.c --------------------------------------------------------*/

/*
 * Members as most texts have them: in the order of the slots, without white
 * space, whole in memory, of one number or short text. What is otherwise, or
 * wrong, is not read here, but by the general way, which says what is wrong.
 */

#if SLOT_SMALL_
#define slot_json_read_quick_(reader, type, object, next) false
#define slot_json_quick_list_(reader, slot, cell, count) false
#else

/* Each: a value whose place is there, and what is behind it; NULL: it is not
 * read here. */

/* Of a slot that has a way. */
static inline bool
slot_json_store_way_(
	const slot_info *slot, void *to, bool is_negative, uint64_t digits)
{
	uint64_t half = SLOT_CAST(uint64_t, 1) << (slot->size * 8 - 1),
		 number = digits;
	bool has_range = (slot->flags & SLOT_HAS_RANGE) != 0;
	int64_t integer;

	if (slot->way < SLOT_WAY_INT8) {
		if (is_negative ||
			(has_range ? digits - slot->low.natural >
						slot->high.natural -
							slot->low.natural
				   : digits > half - 1 + half))
			return false;
	} else {
		if (digits > half - !is_negative)
			return false;
		number = is_negative ? 0 - digits : digits;
		integer = SLOT_CAST(int64_t, number);
		if (has_range &&
			(integer < slot->low.integer ||
				integer > slot->high.integer))
			return false;
	}
	slot_store_size_(SLOT_CAST(char *, to), slot->size, number);
	return true;
}

static const char *
slot_json_quick_integer_(
	const slot_info *slot, void *to, const char *at, const char *end)
{
	bool is_negative;
	const char *from;
	uint64_t digits;
	unsigned count;

	if (end - at < SLOT_JSON_QUICK_)
		return NULL;
	is_negative = *at == '-';
	from = at + is_negative;
	count = slot_json_first_run_(from, &digits);
	at = from + count;
	if (count - 1 > 18 || (*from == '0' && count > 1) ||
		(*at != ',' && (*at == '.' || (*at | 0x20) == 'e')))
		return NULL;
	if (slot->way ? !slot_json_store_way_(slot, to, is_negative, digits)
		      : !slot_json_store_integer_(
				slot, to, is_negative, digits))
		return NULL;
	return at;
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

static inline const char *
slot_json_quick_bool_(
	const slot_info *slot, void *to, const char *at, const char *end)
{
	bool is_true = *at == 't';

	if (end - at < 8 || memcmp(at, is_true ? "true" : "fals", 4) != 0 ||
		(!is_true && at[4] != 'e'))
		return NULL;
	if (slot->way)
		*SLOT_CAST(char *, to) = is_true;
	else
		slot_raw_put_(slot, to, is_true);
	return at + (is_true ? 4 : 5);
}

/* The quote that ends a text of what may stand as it is, whose quote is there;
 * NULL where it has anything else. */
static inline const char *
slot_json_quick_quote_(const char *at, const char *end)
{
	const void *bytes = at + 1;
	uint64_t special;

	if (end - at < 9) {
		if (end - at < 3 || *at != '"')
			return NULL;
		at += 1 + slot_plain_(at + 1, end);
		return at < end && *at == '"' ? at : NULL;
	}
	if (*at != '"')
		return NULL;
	special = slot_special_(
		slot_load_le(SLOT_CAST(const uint8_t *, bytes), 8));
	at += special ? 1 + slot_trailing_zeros_(special) / 8
		      : 9 + slot_plain_(at + 9, end);
	return at < end && *at == '"' ? at : NULL;
}

/* One to seven bytes with those that are behind them, as eight with zeros. */
static const char *
slot_json_quick_text_(
	const slot_info *slot, void *to, const char *at, const char *end)
{
	const char *text = at + 1;
	const void *bytes = text;
	size_t length;

	at = slot_json_quick_quote_(at, end);
	if (!at)
		return NULL;
	length = SLOT_CAST(size_t, at - text);
	if (slot->size == 8 && length - 1 < 7 && end - text >= 8)
		slot_store_le(SLOT_CAST(uint8_t *, to), 8,
			slot_load_le(SLOT_CAST(const uint8_t *, bytes), 8) &
				slot_ones(SLOT_CAST(unsigned, length) * 8));
	else if (!slot_put_text(
			 SLOT_CAST(char *, to), slot->size, text, length))
		return NULL;
	return at + 1;
}

/* Of a closed enum that is no flags one of its values. */
static const char *
slot_json_quick_enum_(
	const slot_info *slot, void *to, const char *at, const char *end)
{
	const slot_enum *type = slot_info_enum(slot);
	const slot_enum_value *value;
	const char *text = at + 1;
	uint64_t number;

	at = slot_json_quick_quote_(at, end);
	if (!at || type->flags & (SLOT_ENUM_OPEN | SLOT_ENUM_FLAGS))
		return NULL;
	value = slot_enum_value_named_(
		type, text, SLOT_CAST(size_t, at - text));
	if (!value)
		return NULL;
	number = SLOT_CAST(uint64_t, value->number);
	if (slot->way)
		slot_store_size_(SLOT_CAST(char *, to), slot->size, number);
	else
		slot_raw_put_(slot, to, number);
	return at + 1;
}

static const char *
slot_json_quick_string_(slot_json_reader *reader, const slot_info *slot,
	void *to, const char *at)
{
	const char *text = at + 1;

	if (slot->flags & (SLOT_IS_BORROWED | SLOT_IS_TAG))
		return NULL;
	at = slot_json_quick_quote_(at, reader->end);
	if (!at)
		return NULL;
	if (slot_string_set(to, text, SLOT_CAST(size_t, at - text)))
		return at + 1;
	reader->at = at + 1;
	reader->place->slot = slot;
	slot_json_no_memory_(reader);
	return NULL;
}

/* The value of a slot, which is set then. */
static inline const char *
slot_json_quick_value_(slot_json_reader *reader, const slot_info *slot,
	void *object, const char *at)
{
	char *to = SLOT_CAST(char *, object) + slot->offset;
	const char *end = reader->end;

	if (slot->dimensions || slot->rules)
		return NULL;
	switch (slot->kind) {
	case SLOT_KIND_BOOL:
		at = slot_json_quick_bool_(slot, to, at, end);
		break;
	case SLOT_KIND_INT:
	case SLOT_KIND_UINT:
		at = slot_json_quick_integer_(slot, to, at, end);
		break;
	case SLOT_KIND_REAL:
		at = slot_json_quick_real_(slot, to, at, end);
		break;
	case SLOT_KIND_ENUM:
		at = slot_json_quick_enum_(slot, to, at, end);
		break;
	case SLOT_KIND_TEXT:
		at = slot_json_quick_text_(slot, to, at, end);
		break;
	case SLOT_KIND_STRING:
		at = slot_json_quick_string_(reader, slot, to, at);
		break;
	default:
		return NULL;
	}
	if (at)
		slot_presence_put_(slot, object, true);
	return at;
}

static inline bool
slot_json_pair_(const char *at, const char *pair)
{
	uint16_t a, b;

	memcpy(&a, at, 2);
	memcpy(&b, pair, 2);
	return a == b;
}

#endif /* !SLOT_SMALL_ */

/* Behind the name of the slot, where it stands there in quotes and before some
 * more bytes; else NULL. */
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

#if !SLOT_SMALL_

/* From a name on, with the slot of that number: true where it stands behind a
 * value, false where it stands at a name again, or at a fault. It goes on to a
 * slot that has been read, or of which another word of place->seen tells. */
static bool
slot_json_read_quick_(slot_json_reader *reader, const slot_class *type,
	void *object, int *next)
{
	uint32_t number = SLOT_CAST(uint32_t, *next), past = (number | 63) + 1;
	uint64_t *words = reader->place->seen + number / 64, seen, later;
	const slot_info *infos = SLOT_CAST(const slot_info *,
				slot_place_(type, type->infos)),
			*slot;
	const uint16_t *rows = SLOT_CAST(
		const uint16_t *, slot_place_(type, type->rows));
	const char *texts = slot_class_text(type, 0);
	const char *name = reader->at, *at, *end = reader->end;
	size_t length;
	bool is_behind = false;

	if (past > type->count)
		past = type->count;
	if (number >= past)
		return false;
	seen = *words;
	later = seen >> number % 64;
	if (later && past > number + slot_trailing_zeros_(later))
		past = number + slot_trailing_zeros_(later);
	for (; number < past; number++) {
		slot = &infos[rows[number]];
		length = slot->external_length;
		if (SLOT_CAST(size_t, end - name) < length + 4 ||
			!slot_json_pair_(name + length + 1, "\":") ||
			!slot_same_(name + 1, texts + slot->external, length)) {
			if (slot->flags & SLOT_IS_OPTIONAL)
				continue;
			break;
		}
		at = slot_json_quick_value_(
			reader, slot, object, name + length + 3);
		if (!at)
			break;
		seen |= SLOT_CAST(uint64_t, 1) << number % 64;
		is_behind = end - at < 2 || !slot_json_pair_(at, ",\"");
		if (is_behind) {
			name = at;
			number++;
			break;
		}
		name = at + 1;
	}
	*next = SLOT_CAST(int, number);
	*words = seen;
	if (reader->status == SLOT_OK)
		reader->at = name;
	return is_behind;
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

#endif /* !SLOT_SMALL_ */
