/* SPDX-License-Identifier: MIT */
/*---- file_tables.c -------------------------------------------------------*/

/*
 * What a file says of its classes, read back into tables: of them a class is
 * known that the program has not, or has otherwise. The lines are somebody
 * else's: what they tell is taken where it can be, or is refused; keys that are
 * not known are skipped.
 *
 * All tables are in one piece of memory, which the text's length bounds: the
 * shortest line of a class, slot or value is not much shorter than its table.
 */

#define SLOT_TOLD_ROOM_ 16u        /* times the bytes of the lines */
#define SLOT_TOLD_MOST_ (1u << 26) /* bytes of lines */
#define SLOT_TOLD_NESTED_ 64       /* objects in objects */

/* An id that a line tells of. They are a tree, in which the lowest bit of an id
 * that is not used up says where it goes on: whoever chose them, one is found
 * in 64 steps. */
typedef struct slot_told_id_ {
	uint64_t id;
	struct slot_told_id_ *next[2];
	slot_class *type;  /* whose line it is; NULL: it has none ... */
	slot_class *named; /* ... but references name it */
	slot_class *below; /* the first that it is above of ... */
	uint32_t depth;    /* ... there */
	int height; /* how deep objects are in its, and 1; 0: not known */
} slot_told_id_;

typedef struct slot_told_ {
	char *memory; /* with the texts, whose first is the empty one */
	size_t used, room;
	slot_told_id_ *ids;
	slot_class **types; /* by line */
	size_t lines;
	bool is_foreign; /* pointers are of another size there ... */
	bool is_lost;    /* ... and something is where one would be */
	bool failed;
} slot_told_;

static void
slot_told_free_(slot_told_ *told)
{
	slot_free_memory_(told->memory);
	memset(told, 0, sizeof *told);
}

/* Zeros; NULL where that cannot be the text's. */
static void *
slot_told_take_(slot_told_ *told, size_t count, size_t size)
{
	char *at = told->memory + told->used;

	if (told->failed || count > (told->room - told->used) / size) {
		told->failed = true;
		return NULL;
	}
	told->used += (count * size + 7) / 8 * 8;
	if (told->used > told->room) {
		told->failed = true;
		return NULL;
	}
	return at;
}

/* From one table to what it tells of. */
static int32_t
slot_told_place_(const void *from, const void *to)
{
	return SLOT_CAST(int32_t,
		SLOT_CAST(const char *, to) - SLOT_CAST(const char *, from));
}

/*---- words and numbers ----------------------------------------------------*/

/* What stands behind a key, up to what ends a value; nothing: no such key. */
static slot_span_
slot_told_value_(slot_span_ in, const char *key)
{
	slot_span_ value = slot_span_behind_(in, key);
	const char *at = value.at;

	while (at < value.end && *at != ',' && *at != '}')
		at++;
	value.end = at;
	return value;
}

/* Digits, of a number that is none too large. */
static bool
slot_told_digits_(slot_span_ digits, uint64_t most, uint64_t *number)
{
	uint64_t digit;

	if (digits.at == digits.end)
		return false;
	for (*number = 0; digits.at < digits.end; digits.at++) {
		digit = SLOT_CAST(uint64_t, *digits.at) - '0';
		if (digit > 9 || *number > (most - digit) / 10)
			return false;
		*number = *number * 10 + digit;
	}
	return true;
}

/* A number; without its key it stays what it is. */
static uint64_t
slot_told_number_(slot_told_ *told, slot_span_ in, const char *key,
	uint64_t most, uint64_t number)
{
	slot_span_ digits = slot_span_behind_(in, key);

	if (digits.at < digits.end &&
		!slot_told_digits_(slot_told_value_(in, key), most, &number))
		told->failed = true;
	return number;
}

static bool
slot_told_is_(slot_span_ in, const char *key, const char *word)
{
	slot_span_ value = slot_told_value_(in, key);

	return slot_span_size_(value) == strlen(word) &&
		memcmp(value.at, word, slot_span_size_(value)) == 0;
}

static unsigned
slot_told_hex_(char digit)
{
	static const char digits[] = "0123456789abcdef";
	const char *at = digit ? strchr(digits, digit) : NULL;

	return at ? SLOT_CAST(unsigned, at - digits) : 16;
}

/* An id or a layout: 16 digits, which a quote ends. */
static uint64_t
slot_told_hash_(slot_told_ *told, slot_span_ digits)
{
	uint64_t hash = 0;
	unsigned i, digit;

	for (i = 0; i < 16; i++) {
		digit = slot_span_size_(digits) > 16
			? slot_told_hex_(digits.at[i])
			: 16;
		if (digit > 15) {
			told->failed = true;
			return 0;
		}
		hash = hash << 4 | digit;
	}
	if (digits.at[16] != '"')
		told->failed = true;
	return hash;
}

/* A text, without its escapes; up to the quote. It has no zero in it. */
static uint32_t
slot_told_text_(slot_told_ *told, slot_span_ text, uint32_t *length)
{
	char *copy, *to;

	text = slot_span_before_(text, "\"");
	copy = to = SLOT_CAST(
		char *, slot_told_take_(told, slot_span_size_(text) + 1, 1));
	*length = 0;
	for (; copy && text.at < text.end; text.at++) {
		if (*text.at == '\\') {
			if (slot_span_size_(text) < 6 ||
				memcmp(text.at, "\\u00", 4) != 0 ||
				slot_told_hex_(text.at[4]) > 15 ||
				slot_told_hex_(text.at[5]) > 15) {
				told->failed = true;
				return 0;
			}
			*to = SLOT_CAST(char,
				slot_told_hex_(text.at[4]) << 4 |
					slot_told_hex_(text.at[5]));
			text.at += 5;
		} else {
			*to = *text.at;
		}
		told->failed |= *to++ == 0;
	}
	if (!copy)
		return 0;
	*length = SLOT_CAST(uint32_t, to - copy);
	return SLOT_CAST(uint32_t, copy - told->memory);
}

/*---- a slot ---------------------------------------------------------------*/

/* "a": 0, "b": -1 */
static void
slot_told_values_(slot_told_ *told, slot_enum *type, slot_span_ values)
{
	slot_span_ rest = values, value;
	slot_enum_value *to;
	uint64_t number;
	bool is_negative;

	while (rest.at < rest.end) {
		(void)slot_span_take_(&rest, ", ");
		type->count++;
	}
	to = SLOT_CAST(slot_enum_value *,
		slot_told_take_(told, type->count, sizeof *to));
	if (!to)
		return;
	type->values = slot_told_place_(type, to);
	for (; values.at < values.end && !told->failed; to++) {
		value = slot_span_take_(&values, ", ");
		to->text = slot_told_text_(
			told, slot_span_behind_(value, "\""), &to->length);
		value = slot_span_behind_(value, "\": ");
		is_negative = value.at < value.end && *value.at == '-';
		value.at += is_negative;
		if (!slot_told_digits_(value,
			    is_negative ? SLOT_CAST(uint64_t, 1) << 63
					: UINT64_MAX,
			    &number))
			told->failed = true;
		else
			to->number = SLOT_CAST(
				int64_t, is_negative ? 0 - number : number);
	}
}

static void
slot_told_enum_(slot_told_ *told, slot_info *slot, slot_span_ text)
{
	slot_span_ values = slot_span_behind_(text, ", \"values\": {");
	slot_enum *type = SLOT_CAST(
		slot_enum *, slot_told_take_(told, 1, sizeof *type));
	uint32_t length;

	if (!type)
		return;
	text.end = values.at;
	slot->target = slot_told_place_(slot, type);
	type->texts = slot_told_place_(type, told->memory);
	type->name = slot_told_text_(
		told, slot_span_behind_(text, ", \"enum\": \""), &length);
	if (slot_told_is_(text, ", \"flags\": ", "true"))
		type->flags |= SLOT_ENUM_FLAGS;
	if (slot_told_is_(text, ", \"open\": ", "true"))
		type->flags |= SLOT_ENUM_OPEN;
	slot_told_values_(told, type, slot_span_before_(values, "}"));
}

/* How many there are. */
static void
slot_told_length_(slot_told_ *told, slot_info *slot, slot_span_ text)
{
	slot_span_ key = slot_span_behind_(text, ", \"length\": ");

	slot->length = SLOT_CAST(uint32_t,
		slot_told_number_(told, text, ", \"length\": ", UINT32_MAX, 1));
	slot->inner = SLOT_CAST(uint32_t,
		slot_told_number_(told, text, ", \"inner\": ", UINT32_MAX, 1));
	slot->step[0] = SLOT_CAST(uint32_t,
		slot_told_number_(told, text, ", \"inner2\": ", UINT32_MAX, 1));
	slot->step[1] = SLOT_CAST(uint32_t,
		slot_told_number_(told, text, ", \"inner3\": ", UINT32_MAX, 1));
	slot->count_offset = SLOT_CAST(uint32_t,
		slot_told_number_(
			told, text, ", \"count_offset\": ", UINT32_MAX, 0));
	slot->count_size = SLOT_CAST(uint8_t,
		slot_told_number_(told, text, ", \"count_size\": ", 8, 0));
	if (key.at == key.end && !(slot->flags & SLOT_IS_LIST))
		return;
	if (!(slot->flags & SLOT_IS_LIST))
		slot->flags |= slot->count_size ? SLOT_IS_BOUNDED
						: SLOT_IS_ARRAY;
	slot->dimensions = SLOT_CAST(uint8_t,
		1 + (slot_span_behind_(text, ", \"inner\": ").at < text.end) +
			(slot_span_behind_(text, ", \"inner2\": ").at <
				text.end) +
			(slot_span_behind_(text, ", \"inner3\": ").at <
				text.end));
}

/* What tells whether it is set. */
static void
slot_told_presence_(slot_told_ *told, slot_info *slot, slot_span_ text)
{
	slot_span_ key = slot_span_behind_(text, ", \"unset\": ");
	uint64_t unset;

	slot->presence_offset = SLOT_CAST(uint32_t,
		slot_told_number_(
			told, text, ", \"presence_offset\": ", UINT32_MAX, 0));
	slot->presence_size = SLOT_CAST(uint8_t,
		slot_told_number_(told, text, ", \"presence_size\": ", 8, 0));
	slot->presence_bit = SLOT_CAST(uint8_t,
		slot_told_number_(told, text, ", \"presence_bit\": ", 63, 0));
	if (slot->presence_size) {
		slot->flags |= SLOT_HAS_PRESENCE;
		return;
	}
	if (key.at == key.end)
		return;
	unset = slot_told_number_(told, text, ", \"unset\": ", UINT64_MAX, 0);
	if (slot_is_cell_(slot)) {
		slot->flags |= SLOT_HAS_NULL;
		told->failed |= unset != 0;
		return;
	}
	if (!slot_is_number_(slot)) {
		told->failed = true;
		return;
	}
	slot->flags |= SLOT_HAS_SPARE;
	if (unset != slot_spare_(slot, slot_width_(slot)))
		slot->flags |= SLOT_HAS_NEAR_SPARE;
	told->failed |= unset != slot_spare_(slot, slot_width_(slot));
}

static bool
slot_told_is_size_(unsigned size)
{
	return size == 1 || size == 2 || size == 4 || size == 8;
}

/* Whether an element of that kind may be so many bytes, or bits of them. */
static bool
slot_told_fits_(const slot_info *slot, unsigned shift)
{
	bool is_whole = slot->width == 0 && shift == 0;

	switch (slot->kind) {
	case SLOT_KIND_TEXT:
		return is_whole && slot->size > 0;
	case SLOT_KIND_OBJECT:
		return is_whole;
	case SLOT_KIND_REF:
		return is_whole &&
			slot->size ==
			(slot->flags & SLOT_IS_INDEX ? 4 : sizeof(void *));
	case SLOT_KIND_STRING:
	case SLOT_KIND_BYTES:
	case SLOT_KIND_OWN:
		return is_whole && slot->size == sizeof(void *);
	case SLOT_KIND_WEAK:
		return is_whole && slot->size == sizeof(slot_weak);
	case SLOT_KIND_REAL:
		return is_whole && (slot->size == 4 || slot->size == 8);
	case SLOT_KIND_BOOL:
	case SLOT_KIND_INT:
	case SLOT_KIND_UINT:
	case SLOT_KIND_ENUM:
	case SLOT_KIND_CHAR:
		return slot->width ? slot->size > 0 && slot->size <= 9 &&
				!slot->dimensions && slot->width <= 64 &&
				shift + slot->width <= slot->size * 8
				   : is_whole && slot_told_is_size_(slot->size);
	default:
		return false;
	}
}

/* Whether all of it is in an object of that size. */
static bool
slot_told_is_inside_(const slot_info *slot, uint64_t size)
{
	uint64_t bytes = slot->flags & SLOT_IS_LIST
		? sizeof(void *)
		: SLOT_CAST(uint64_t, slot->size) * slot->length;

	if (bytes > size || slot->offset > size - bytes)
		return false;
	if (slot->length == 0 || slot->inner == 0 ||
		(!(slot->flags & SLOT_IS_LIST) &&
			slot->length % slot->inner != 0))
		return false;
	if (slot->flags & SLOT_IS_BOUNDED &&
		(!slot_told_is_size_(slot->count_size) ||
			slot->count_offset + slot->count_size > size))
		return false;
	return !(slot->flags & SLOT_HAS_PRESENCE) ||
		(slot_told_is_size_(slot->presence_size) &&
			slot->presence_bit < slot->presence_size * 8 &&
			slot->presence_offset +
					SLOT_CAST(uint64_t,
						slot->presence_size) <=
				size);
}

/* As tables have it of what is one number, always set. */
static uint8_t
slot_told_way_(const slot_info *slot)
{
	uint8_t exponent = SLOT_CAST(uint8_t,
		slot->size == 8           ? 3
			: slot->size == 4 ? 2
					  : slot->size / 2);

	if (slot->width || slot_flipped_(slot) ||
		slot->flags & (SLOT_IS_MORE_ | SLOT_IS_LIST))
		return SLOT_WAY_NONE;
	if (slot->kind == SLOT_KIND_REAL)
		return slot->size == 4 ? SLOT_WAY_FLOAT : SLOT_WAY_DOUBLE;
	if (slot->kind == SLOT_KIND_INT || slot->kind == SLOT_KIND_UINT)
		return SLOT_CAST(uint8_t,
			exponent +
				(slot_is_signed_(slot) ? SLOT_WAY_INT8
						       : SLOT_WAY_UINT8));
	return SLOT_WAY_NONE;
}

/* Which kind it is; 0: none. */
static uint8_t
slot_told_kind_(slot_span_ text)
{
	slot_span_ word = slot_span_before_(
		slot_span_behind_(text, ", \"kind\": \""), "\"");
	slot_info slot;
	uint8_t kind;

	for (kind = SLOT_KIND_BOOL; kind <= SLOT_KIND_WEAK; kind++) {
		slot.kind = kind;
		if (slot_span_size_(word) == strlen(slot_kind_word_(&slot)) &&
			memcmp(word.at, slot_kind_word_(&slot),
				slot_span_size_(word)) == 0)
			return kind;
	}
	return 0;
}

static void
slot_told_slot_(slot_told_ *told, const slot_class *type, slot_info *slot,
	slot_span_ text)
{
	slot_span_ all = text;
	uint32_t length;
	unsigned shift;

	text = slot_span_before_(text, ", \"values\": {");
	slot->name = slot_told_text_(told,
		slot_span_behind_(text, "\"name\": \""), &slot->name_length);
	slot->offset = SLOT_CAST(uint32_t,
		slot_told_number_(told, text, ", \"offset\": ", UINT32_MAX, 0));
	slot->size = SLOT_CAST(uint32_t,
		slot_told_number_(told, text, ", \"size\": ", UINT32_MAX, 0));
	slot->kind = slot_told_kind_(text);
	slot->flags = SLOT_IS_OPTIONAL; /* what must be set is not told */
	if (slot_told_is_(text, ", \"signed\": ", "true"))
		slot->flags |= SLOT_IS_SIGNED;
	if (slot_told_is_(text, ", \"order\": ", "\"big\""))
		slot->flags |= SLOT_IS_BIG;
	if (slot_told_is_(text, ", \"order\": ", "\"little\""))
		slot->flags |= SLOT_IS_LITTLE;
	if (slot_told_is_(text, ", \"index\": ", "true"))
		slot->flags |= SLOT_IS_INDEX;
	if (slot_told_is_(text, ", \"list\": ", "true"))
		slot->flags |= SLOT_IS_LIST;
	if (told->is_foreign && slot_leads_out_(slot)) {
		told->is_lost = true; /* nobody reads any of it */
		return;
	}
	slot->width = SLOT_CAST(
		uint8_t, slot_told_number_(told, text, ", \"width\": ", 64, 0));
	shift = SLOT_CAST(
		unsigned, slot_told_number_(told, text, ", \"bit\": ", 71, 0));
	slot_told_length_(told, slot, text);
	if (told->failed || !slot_told_fits_(slot, shift)) {
		told->failed = true;
		return;
	}
	slot->bit = SLOT_CAST(uint8_t,
		slot->flags & SLOT_IS_BIG && slot->width
			? slot->size * 8 - shift - slot->width
			: shift);
	if (slot->kind == SLOT_KIND_ENUM)
		slot_told_enum_(told, slot, all);
	slot_told_presence_(told, slot, text);
	if (slot->kind == SLOT_KIND_STRING)
		slot->initial.natural = slot_told_text_(told,
			slot_span_behind_(text, ", \"start\": \""), &length);
	told->failed |= !slot_told_is_inside_(slot, type->size);
	slot->way = slot_told_way_(slot);
}

/*---- a class --------------------------------------------------------------*/

/* Where an id is in the tree, or would be. */
static slot_told_id_ **
slot_told_where_(slot_told_ *told, uint64_t id)
{
	slot_told_id_ **at = &told->ids;
	uint64_t rest = id;

	for (; *at && (*at)->id != id; rest >>= 1)
		at = &(*at)->next[rest & 1];
	return at;
}

/* What is known of an id; NULL: no line can have told so many. */
static slot_told_id_ *
slot_told_id_of_(slot_told_ *told, uint64_t id)
{
	slot_told_id_ **at = slot_told_where_(told, id);

	if (!*at) {
		*at = SLOT_CAST(
			slot_told_id_ *, slot_told_take_(told, 1, sizeof **at));
		if (*at)
			(*at)->id = id;
	}
	return *at;
}

/* A class of that id, with room for as many ids above it. */
static slot_class *
slot_told_add_(slot_told_ *told, uint64_t id, uint32_t depth)
{
	slot_class *type = SLOT_CAST(
		slot_class *, slot_told_take_(told, 1, sizeof *type));
	uint64_t *above = SLOT_CAST(uint64_t *,
		slot_told_take_(
			told, depth + SLOT_CAST(size_t, 1), sizeof *above));

	if (!type || !above)
		return NULL;
	type->id = id;
	type->flags = SLOT_CLASS_COPY; /* known by its id */
	type->texts = slot_told_place_(type, told->memory);
	type->ancestors = slot_told_place_(type, above);
	type->depth = depth;
	above[depth] = id;
	return type;
}

static uint64_t *
slot_told_above_(slot_class *type)
{
	const void *above = slot_place_(type, type->ancestors);

	return SLOT_CAST(uint64_t *, SLOT_NOT_CONST_(above));
}

/* Which slots have to be looked at: those of kinds that may hold what is no
 * value. What leads out of an object is not followed. */
static void
slot_told_checks_(slot_told_ *told, slot_class *type, const slot_info *slots)
{
	uint16_t *check = SLOT_CAST(uint16_t *,
		slot_told_take_(told, type->count + SLOT_CAST(size_t, 2), 2));
	uint32_t i, count = 0;

	if (!check)
		return;
	type->checks = slot_told_place_(type, check);
	for (i = 0; i < type->count; i++)
		if (!slot_leads_out_(&slots[i]) &&
			(slots[i].flags & SLOT_IS_BOUNDED ||
				slots[i].kind == SLOT_KIND_BOOL ||
				slots[i].kind == SLOT_KIND_ENUM ||
				slots[i].kind == SLOT_KIND_TEXT ||
				slots[i].kind == SLOT_KIND_OBJECT))
			check[count++] = SLOT_CAST(uint16_t, i);
	type->owners = SLOT_CAST(uint16_t, count + 1);
	check[count] = check[count + 1] = UINT16_MAX;
}

static void
slot_told_slots_(slot_told_ *told, slot_class *type, slot_span_ text)
{
	slot_span_ rest = text;
	slot_info *slots;
	uint16_t *rows;
	uint32_t i;

	while (rest.at < rest.end && type->count < UINT16_MAX - 1) {
		(void)slot_span_slot_(&rest);
		type->count++;
	}
	slots = SLOT_CAST(
		slot_info *, slot_told_take_(told, type->count, sizeof *slots));
	rows = SLOT_CAST(uint16_t *, slot_told_take_(told, type->count, 2));
	if (!slots || !rows || rest.at < rest.end) {
		told->failed = true;
		return;
	}
	type->infos = slot_told_place_(type, slots);
	type->rows = slot_told_place_(type, rows);
	for (i = 0; i < type->count && !told->failed; i++) {
		rows[i] = SLOT_CAST(uint16_t, i);
		slot_told_slot_(told, type, &slots[i], slot_span_slot_(&text));
	}
	slot_told_checks_(told, type, slots);
}

/* A class that has a line; of two of the same id the first is the class. */
static void
slot_told_line_(slot_told_ *told, slot_class *type)
{
	const uint64_t *above = slot_told_above_(type);
	slot_told_id_ *known;
	uint32_t depth;

	told->types[told->lines++] = type;
	known = slot_told_id_of_(told, type->id);
	if (known && !known->type)
		known->type = type;
	for (depth = 0; known && depth < type->depth; depth++) {
		known = slot_told_id_of_(told, above[depth]);
		if (known && !known->below) {
			known->below = type;
			known->depth = depth;
		}
	}
}

/* Where attributes are. */
static void
slot_told_dict_(slot_told_ *told, slot_class *type, slot_span_ line)
{
	uint64_t place = slot_told_number_(
		told, line, ", \"attributes\": ", UINT32_MAX - 1, UINT32_MAX);

	if (place == UINT32_MAX)
		return; /* there are none */
	type->dict = SLOT_CAST(uint32_t, place + 1);
	if (told->is_foreign)
		told->is_lost = true; /* nobody reads any of it */
	else
		told->failed |= place + sizeof(void *) > type->size;
}

static void
slot_told_class_(slot_told_ *told, slot_span_ line)
{
	slot_span_ slots = slot_span_slots_(line), above, each;
	uint32_t depth = 0, length;
	slot_class *type;
	uint64_t id;

	line.end = slots.at < slots.end ? slots.at : line.end;
	above = slot_span_before_(
		slot_span_behind_(line, ", \"above\": ["), "]");
	for (each = above; each.at < each.end; depth++)
		(void)slot_span_take_(&each, ", ");
	id = slot_told_hash_(told, slot_span_behind_(line, ", \"id\": \""));
	type = told->failed ? NULL : slot_told_add_(told, id, depth);
	if (!type)
		return;
	for (depth = 0; above.at < above.end; depth++) {
		each = slot_span_behind_(slot_span_take_(&above, ", "), "\"");
		slot_told_above_(type)[depth] = slot_told_hash_(told, each);
	}
	slot_told_line_(told, type);
	type->name = slot_told_text_(
		told, slot_span_behind_(line, "{\"class\": \""), &length);
	type->layout = slot_told_hash_(
		told, slot_span_behind_(line, ", \"layout\": \""));
	type->size = SLOT_CAST(uint32_t,
		slot_told_number_(told, line, ", \"size\": ", UINT32_MAX, 0));
	type->align = SLOT_CAST(uint32_t,
		slot_told_number_(told, line, ", \"align\": ", SLOT_PAGE_, 1));
	slot_told_dict_(told, type, line);
	told->failed |= type->size == 0 || type->align == 0;
	slot_told_slots_(told, type, slots);
}
