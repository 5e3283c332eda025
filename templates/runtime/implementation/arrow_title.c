/* SPDX-License-Identifier: MIT */
/*---- arrow_title.c -------------------------------------------------------*/

/*
 * A schema as an Arrow file says it: Schema.fbs of Apache Arrow, of which this
 * has the tables for what streams of pools are made of.
 */

/* clang-format off */
enum slot_title_type {
	SLOT_TITLE_INT = 2,
	SLOT_TITLE_REAL = 3,
	SLOT_TITLE_BINARY = 4,
	SLOT_TITLE_UTF8 = 5,
	SLOT_TITLE_BOOL = 6,
	SLOT_TITLE_TIME = 10,
	SLOT_TITLE_LIST = 12,
	SLOT_TITLE_STRUCT = 13,
	SLOT_TITLE_FIXED = 16
};
/* clang-format on */

/* Bytes of a value; 0: it has no width of whole bytes. */
static unsigned
slot_title_bytes_(const char *format)
{
	static const char letters[] = "cCsSiIflLgt";
	static const unsigned char bytes[] = {1, 1, 2, 2, 4, 4, 4, 8, 8, 8, 8};
	const char *found = strchr(letters, format[0]);

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

static uint32_t
slot_title_time_(slot_flat_ *flat, const char *format)
{
	uint32_t zone = slot_flat_text_(flat, format + 4, strlen(format + 4));

	slot_flat_begin_(flat);
	slot_flat_put_ref_(flat, 1, zone);
	slot_flat_put_(flat, 0,
		format[2] == 's'           ? 0
			: format[2] == 'm' ? 1
			: format[2] == 'u' ? 2
					   : 3,
		2);
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
				   : SLOT_TITLE_FIXED;
	slot_flat_begin_(flat);
	if (format[1] == 'w')
		slot_flat_put_(flat, 0, slot_title_length_(format + 3), 4);
	return slot_flat_end_(flat);
}

static uint32_t
slot_title_type_(slot_flat_ *flat, const char *format, uint8_t *type)
{
	switch (format[0]) {
	case '+':
		return slot_title_list_(flat, format, type);
	case 't':
		*type = SLOT_TITLE_TIME;
		return slot_title_time_(flat, format);
	case 'f':
	case 'g':
		*type = SLOT_TITLE_REAL;
		slot_flat_begin_(flat);
		slot_flat_put_(flat, 0, format[0] == 'f' ? 1 : 2, 2);
		return slot_flat_end_(flat);
	case 'b':
	case 'u':
	case 'z':
		*type = format[0] == 'b'   ? SLOT_TITLE_BOOL
			: format[0] == 'u' ? SLOT_TITLE_UTF8
					   : SLOT_TITLE_BINARY;
		slot_flat_begin_(flat);
		return slot_flat_end_(flat);
	default:
		*type = SLOT_TITLE_INT;
		return slot_title_int_(flat, format);
	}
}

/*---- what else is said ----------------------------------------------------*/

static const char *
slot_title_word_(const char *at, const char **text, int32_t *length)
{
	memcpy(length, at, sizeof *length);
	*text = at + sizeof *length;
	return *text + *length;
}

/* Where the pairs of the metadata are; 0: there are none. */
static uint32_t
slot_title_notes_(slot_flat_ *flat, const char *metadata)
{
	uint32_t pairs[8], key, value;
	int32_t count = 0, i, length;
	const char *text;

	if (!metadata)
		return 0;
	memcpy(&count, metadata, sizeof count);
	metadata += sizeof count;
	for (i = 0; i < count && i < 8; i++) {
		metadata = slot_title_word_(metadata, &text, &length);
		key = slot_flat_text_(flat, text, SLOT_CAST(size_t, length));
		metadata = slot_title_word_(metadata, &text, &length);
		value = slot_flat_text_(flat, text, SLOT_CAST(size_t, length));
		slot_flat_begin_(flat);
		slot_flat_put_ref_(flat, 0, key);
		slot_flat_put_ref_(flat, 1, value);
		pairs[i] = slot_flat_end_(flat);
	}
	return slot_flat_refs_(flat, pairs, SLOT_CAST(size_t, i));
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
