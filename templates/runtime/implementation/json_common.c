/* SPDX-License-Identifier: MIT */
/*---- json_common.c -------------------------------------------------------*/

/*
 * What writing and reading JSON have in common: UTF-8, which slots there are
 * in a text, arrays of more than one dimension.
 */

/* Parts that read and write texts, and those behind all of a kind, by number.
 */
enum slot_json_part_ {
	SLOT_JSON_STRING_ = 4,
	SLOT_JSON_ROWS_ = 9,
	SLOT_JSON_DICT_,
	SLOT_JSON_TAG_,
	SLOT_JSON_RULES_,
	SLOT_JSON_UNSET_,
	SLOT_JSON_HOOKS_,
	SLOT_JSON_SKIP_,
	SLOT_JSON_OMIT_ = 12 /* of those that write */
};

/* A function, or for size the part that its class hands over. */
#define SLOT_JSON_READ_PART_(reader, part) \
	SLOT_CAST(slot_json_read_part_ *const *, (reader)->parts)[part]
#define SLOT_JSON_PUT_PART_(writer, part) \
	SLOT_CAST(slot_json_put_part_ *const *, (writer)->parts)[part]
#if SLOT_SMALL_
#define SLOT_JSON_READ_BY_(reader, part, type, slot, at, call) \
	SLOT_JSON_READ_PART_(reader, part)(reader, type, slot, at)
#define SLOT_JSON_PUT_BY_(writer, part, type, slot, at, call) \
	SLOT_JSON_PUT_PART_(writer, part)(writer, type, slot, at)
#else
#define SLOT_JSON_READ_BY_(reader, part, type, slot, at, call) (call)
#define SLOT_JSON_PUT_BY_(writer, part, type, slot, at, call) (call)
#endif

/* The top bits of those of eight bytes that cannot be put as they are into a
 * text in quotes: all but ASCII, the quote, the backslash, control characters.
 * Of the lowest one it holds, of those above it it may not. */
static inline uint64_t
slot_special_(uint64_t word)
{
	const uint64_t ones = 0x0101010101010101, tops = 0x8080808080808080;
	uint64_t quote = word ^ ones * '"', back = word ^ ones * '\\';

	return (word | (word - ones * 0x20) | (quote - ones) | (back - ones)) &
		tops;
}

/* What can be put as it is into a text in quotes: how many bytes from there on,
 * before end, eight at a time. */
static size_t
slot_plain_(const char *text, const char *end)
{
	const char *at = text;
	unsigned char byte;
#if !SLOT_SMALL_
	const void *bytes;
	uint64_t word;

	for (; end - at >= 8; at += 8) {
		bytes = at;
		word = slot_special_(
			slot_load_le(SLOT_CAST(const uint8_t *, bytes), 8));
		if (word)
			return SLOT_CAST(size_t, at - text) +
				slot_trailing_zeros_(word) / 8;
	}
	if (end - at >= 4) { /* the last four are there twice, or in part */
		bytes = at;
		word = slot_load_le(SLOT_CAST(const uint8_t *, bytes), 4);
		bytes = end - 4;
		word |= slot_load_le(SLOT_CAST(const uint8_t *, bytes), 4)
			<< 32;
		if (!slot_special_(word))
			return SLOT_CAST(size_t, end - text);
	}
#endif
	for (; at < end; at++) {
		byte = SLOT_CAST(unsigned char, *at);
		if (byte < 0x20 || byte >= 0x80 || byte == '"' || byte == '\\')
			break;
	}
	return SLOT_CAST(size_t, at - text);
}

static size_t
slot_utf8_put_(char *text, uint32_t character)
{
	unsigned count = character < 0x80 ? 1
		: character < 0x800       ? 2
		: character < 0x10000     ? 3
					  : 4,
		 i;

	for (i = count; i-- > 1; character >>= 6)
		text[i] = SLOT_CAST(char, 0x80 | (character & 0x3f));
	text[0] = SLOT_CAST(char,
		count == 1 ? character : (0xf00 >> count & 0xff) | character);
	return count;
}

static const char slot_base64_[] =
	"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

static const slot_info *
slot_identifier_(const slot_class *type)
{
	uint32_t i;

	for (i = 0; type && i < type->count; i++)
		if (slot_class_info(type, SLOT_CAST(int, i))->flags &
			SLOT_IS_IDENTIFIER)
			return slot_class_info(type, SLOT_CAST(int, i));
	return NULL;
}

/* Whether digits are such as a tag has. */
static bool
slot_json_is_tag_number_(const char *text, size_t length)
{
	size_t sign = length && *text == '-', i;

	for (i = sign; i < length; i++)
		if (text[i] < '0' || text[i] > '9')
			return false;
	return length > sign && (text[sign] != '0' || length == 1);
}

/* Whether an attribute is the tag of an object of no class. */
static bool
slot_json_is_kept_tag_(const slot_class *type, const char *name, size_t length)
{
	return type->flags & SLOT_CLASS_TAG_OTHER &&
		length == type->tag_field_length &&
		memcmp(slot_class_text(type, type->tag_field), name, length) ==
		0;
}

/* Whether text formats have the slot: not what nothing would own, nor find,
 * when it is read; what keeps a tag is read and written as that. */
static inline bool
slot_in_text_(const slot_info *slot)
{
	if (slot->kind < SLOT_KIND_REF)
		return !(slot->flags & (SLOT_IS_BORROWED | SLOT_IS_TAG));
	if (slot->kind == SLOT_KIND_REF)
		return !(slot->flags & SLOT_IS_INDEX) &&
			slot_identifier_(slot_info_class(slot));
	return slot->kind != SLOT_KIND_WEAK &&
		!(slot->flags & SLOT_IS_BORROWED);
}

/* Elements for one index of that dimension, the first being 0; and how many
 * indexes it takes, of the first at most. */
static size_t
slot_step_(const slot_info *slot, unsigned dimension)
{
	if (dimension + 1 >= slot->dimensions ||
		dimension > 2) /* there are no more */
		return 1;
	return dimension == 0 ? slot->inner : slot->step[dimension - 1];
}

static size_t
slot_indexes_(const slot_info *slot, unsigned dimension)
{
	return dimension == 0
		? slot->length / slot->inner
		: slot_step_(slot, dimension - 1) / slot_step_(slot, dimension);
}
