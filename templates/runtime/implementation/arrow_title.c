/* SPDX-License-Identifier: MIT */
/*---- arrow_title.c -------------------------------------------------------*/

/*
 * A schema as an Arrow file says it: Schema.fbs of Apache Arrow, of which this
 * has the tables for what streams of pools are made of.
 */

/* clang-format off */
enum slot_title_type {
	SLOT_TITLE_NULL = 1,
	SLOT_TITLE_INT = 2,
	SLOT_TITLE_REAL = 3,
	SLOT_TITLE_BINARY = 4,
	SLOT_TITLE_UTF8 = 5,
	SLOT_TITLE_BOOL = 6,
	SLOT_TITLE_DECIMAL = 7,
	SLOT_TITLE_DATE = 8,
	SLOT_TITLE_DAYTIME = 9,
	SLOT_TITLE_TIME = 10,
	SLOT_TITLE_LIST = 12,
	SLOT_TITLE_STRUCT = 13,
	SLOT_TITLE_BYTES = 15,
	SLOT_TITLE_FIXED = 16,
	SLOT_TITLE_DURATION = 18,
	SLOT_TITLE_LARGE_BINARY = 19,
	SLOT_TITLE_LARGE_UTF8 = 20,
	SLOT_TITLE_LARGE_LIST = 21
};
/* clang-format on */

/* Dates by the day, times of a day by the second or millisecond. */
static bool
slot_title_is_short_(const char *format)
{
	return strcmp(format, "tdD") == 0 || strcmp(format, "tts") == 0 ||
		strcmp(format, "ttm") == 0;
}

/* Bytes of a value; 0: it has no width of whole bytes. */
static unsigned
slot_title_bytes_(const char *format)
{
	static const char letters[] = "cCsSeiIflLgt";
	static const unsigned char bytes[] = {
		1, 1, 2, 2, 2, 4, 4, 4, 8, 8, 8, 8};
	const char *found = strchr(letters, format[0]);
	int64_t width;

	if (format[0] == 'd')
		return slot_format_width_(format, &width)
			? SLOT_CAST(unsigned, width)
			: 0;
	if (slot_title_is_short_(format))
		return 4;
	return found && *found ? bytes[found - letters] : 0;
}

static uint32_t
slot_title_int_(slot_flat_ *flat, const char *format)
{
	slot_flat_begin_(flat);
	slot_flat_put_(flat, 0, slot_title_bytes_(format) * 8, 4);
	slot_flat_put_(flat, 1, format[0] >= 'a', 1);
	return slot_flat_end_(flat);
}

static unsigned
slot_title_unit_(char unit)
{
	return unit == 's' ? 0 : unit == 'm' ? 1 : unit == 'u' ? 2 : 3;
}

/* tsu:UTC, tDu, ttu or tdD. */
static uint32_t
slot_title_time_(slot_flat_ *flat, const char *format, uint8_t *type)
{
	uint32_t zone = 0;

	*type = format[1] == 's'   ? SLOT_TITLE_TIME
		: format[1] == 't' ? SLOT_TITLE_DAYTIME
		: format[1] == 'd' ? SLOT_TITLE_DATE
				   : SLOT_TITLE_DURATION;
	if (format[1] == 's' && format[4])
		zone = slot_flat_text_(flat, format + 4, strlen(format + 4));
	slot_flat_begin_(flat);
	slot_flat_put_ref_(flat, 1, zone);
	if (format[1] == 't')
		slot_flat_put_(flat, 1, slot_title_bytes_(format) * 8, 4);
	slot_flat_put_(
		flat, 0, format[2] == 'D' ? 0 : slot_title_unit_(format[2]), 2);
	return slot_flat_end_(flat);
}

/* d:9,2 */
static uint32_t
slot_title_decimal_(slot_flat_ *flat, const char *format, uint8_t *type)
{
	slot_places_ decimal;

	*type = SLOT_TITLE_DECIMAL;
	slot_format_places_(format, &decimal);
	slot_flat_begin_(flat);
	slot_flat_put_(flat, 0, SLOT_CAST(uint64_t, decimal.digits), 4);
	slot_flat_put_(flat, 1, SLOT_CAST(uint64_t, decimal.scale), 4);
	slot_flat_put_(flat, 2, SLOT_CAST(uint64_t, decimal.bits), 4);
	return slot_flat_end_(flat);
}

static uint64_t
slot_title_length_(const char *digits)
{
	uint64_t length = 0;

	for (; *digits; digits++)
		length = length * 10 + SLOT_CAST(uint64_t, *digits - '0');
	return length;
}

static uint32_t
slot_title_list_(slot_flat_ *flat, const char *format, uint8_t *type)
{
	*type = format[1] == 's'   ? SLOT_TITLE_STRUCT
		: format[1] == 'l' ? SLOT_TITLE_LIST
		: format[1] == 'L' ? SLOT_TITLE_LARGE_LIST
				   : SLOT_TITLE_FIXED;
	slot_flat_begin_(flat);
	if (format[1] == 'w')
		slot_flat_put_(flat, 0, slot_title_length_(format + 3), 4);
	return slot_flat_end_(flat);
}

static uint32_t
slot_title_empty_(slot_flat_ *flat, uint8_t *type, uint8_t is)
{
	*type = is;
	slot_flat_begin_(flat);
	return slot_flat_end_(flat);
}

/* e, f, g: half, single, double. */
static uint32_t
slot_title_real_(slot_flat_ *flat, const char *format, uint8_t *type)
{
	*type = SLOT_TITLE_REAL;
	slot_flat_begin_(flat);
	slot_flat_put_(flat, 0, SLOT_CAST(uint64_t, format[0] - 'e'), 2);
	return slot_flat_end_(flat);
}

/* w:16 */
static uint32_t
slot_title_bytes_fixed_(slot_flat_ *flat, const char *format, uint8_t *type)
{
	*type = SLOT_TITLE_BYTES;
	slot_flat_begin_(flat);
	slot_flat_put_(flat, 0, slot_title_length_(format + 2), 4);
	return slot_flat_end_(flat);
}

static uint32_t
slot_title_type_(slot_flat_ *flat, const char *format, uint8_t *type)
{
	static const char letters[] = "nbuzUZ";
	static const uint8_t types[] = {SLOT_TITLE_NULL, SLOT_TITLE_BOOL,
		SLOT_TITLE_UTF8, SLOT_TITLE_BINARY, SLOT_TITLE_LARGE_UTF8,
		SLOT_TITLE_LARGE_BINARY};
	const char *letter = strchr(letters, format[0]);

	if (letter)
		return slot_title_empty_(flat, type, types[letter - letters]);
	switch (format[0]) {
	case '+':
		return slot_title_list_(flat, format, type);
	case 't':
		return slot_title_time_(flat, format, type);
	case 'd':
		return slot_title_decimal_(flat, format, type);
	case 'w':
		return slot_title_bytes_fixed_(flat, format, type);
	case 'e':
	case 'f':
	case 'g':
		return slot_title_real_(flat, format, type);
	default:
		*type = SLOT_TITLE_INT;
		return slot_title_int_(flat, format);
	}
}

/*---- what else is said ----------------------------------------------------*/

/* The next text of the metadata, which are as they should be. */
static uint32_t
slot_title_word_(slot_flat_ *flat, const char **at)
{
	const char *text;
	size_t length;

	return slot_note_next_(at, &text, &length)
		? slot_flat_text_(flat, text, length)
		: 0;
}

/* Where the pairs of the metadata are; 0: there are none. */
static uint32_t
slot_title_notes_(slot_flat_ *flat, const char *metadata)
{
	uint32_t *pairs, key, value, all;
	int32_t count = slot_note_count_(&metadata), i;

	if (count <= 0)
		return 0;
	pairs = SLOT_CAST(uint32_t *,
		slot_arrow_zeros_(SLOT_CAST(size_t, count), sizeof *pairs));
	if (!pairs) {
		flat->failed = true;
		return 0;
	}
	for (i = 0; i < count; i++) {
		key = slot_title_word_(flat, &metadata);
		value = slot_title_word_(flat, &metadata);
		slot_flat_begin_(flat);
		slot_flat_put_ref_(flat, 0, key);
		slot_flat_put_ref_(flat, 1, value);
		pairs[i] = slot_flat_end_(flat);
	}
	all = slot_flat_refs_(flat, pairs, SLOT_CAST(size_t, count));
	slot_free_memory_(pairs);
	return all;
}

/*---- fields ---------------------------------------------------------------*/

static uint32_t
slot_title_fields_(slot_flat_ *flat, const struct ArrowSchema *schema,
	int64_t *dictionaries);

/* Dictionaries are numbered as fields come, from 1 on. */
static uint32_t
slot_title_words_(slot_flat_ *flat, const struct ArrowSchema *schema,
	int64_t *dictionaries)
{
	uint32_t type;

	if (!schema->dictionary)
		return 0;
	type = slot_title_int_(flat, schema->format);
	slot_flat_begin_(flat);
	slot_flat_put_(flat, 0, SLOT_CAST(uint64_t, ++*dictionaries), 8);
	slot_flat_put_ref_(flat, 1, type);
	return slot_flat_end_(flat);
}

static uint32_t
slot_title_field_(slot_flat_ *flat, const struct ArrowSchema *schema,
	int64_t *dictionaries)
{
	const char *format = schema->dictionary ? schema->dictionary->format
						: schema->format;
	uint8_t id;
	uint32_t name = slot_flat_text_(
		flat, schema->name, strlen(schema->name));
	uint32_t type = slot_title_type_(flat, format, &id);
	uint32_t words = slot_title_words_(flat, schema, dictionaries);
	uint32_t inner = slot_title_fields_(flat, schema, dictionaries);
	uint32_t notes = slot_title_notes_(flat, schema->metadata);

	slot_flat_begin_(flat);
	slot_flat_put_ref_(flat, 0, name);
	slot_flat_put_ref_(flat, 3, type);
	slot_flat_put_ref_(flat, 4, words);
	slot_flat_put_ref_(flat, 5, inner);
	slot_flat_put_ref_(flat, 6, notes);
	slot_flat_put_(flat, 1, (schema->flags & ARROW_FLAG_NULLABLE) != 0, 1);
	slot_flat_put_(flat, 2, id, 1);
	return slot_flat_end_(flat);
}

static uint32_t
slot_title_fields_(slot_flat_ *flat, const struct ArrowSchema *schema,
	int64_t *dictionaries)
{
	size_t count = SLOT_CAST(size_t, schema->n_children), i;
	uint32_t *fields = SLOT_CAST(
			 uint32_t *, slot_arrow_zeros_(count, sizeof *fields)),
		 all;

	if (!fields) {
		flat->failed = true;
		return 0;
	}
	for (i = 0; i < count; i++)
		fields[i] = slot_title_field_(
			flat, schema->children[i], dictionaries);
	all = slot_flat_refs_(flat, fields, count);
	slot_free_memory_(fields);
	return all;
}

static uint32_t
slot_title_(slot_flat_ *flat, const struct ArrowSchema *schema)
{
	int64_t dictionaries = 0;
	uint32_t fields = slot_title_fields_(flat, schema, &dictionaries);
	uint32_t notes = slot_title_notes_(flat, schema->metadata);

	slot_flat_begin_(flat);
	slot_flat_put_ref_(flat, 1, fields);
	slot_flat_put_ref_(flat, 2, notes);
	return slot_flat_end_(flat);
}
