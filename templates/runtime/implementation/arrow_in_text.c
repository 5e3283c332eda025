/* SPDX-License-Identifier: MIT */
/*---- arrow_in_text.c -----------------------------------------------------*/

/*
 * A column's texts and bytes, between offsets, behind views or as words of a
 * dictionary, into texts, strings, bytes, characters and enums.
 */

typedef struct slot_slice_ {
	const char *at;
	size_t length;
} slot_slice_;

static bool
slot_source_damaged_(slot_import_ *import, const char *text)
{
	return slot_import_say_(import, SLOT_ARROW_STREAM, text);
}

/* Number at of so many bytes, with a sign. */
static int64_t
slot_source_offset_(const void *offsets, unsigned size, int64_t at)
{
	const char *from = SLOT_CAST(const char *, offsets);
	int32_t narrow;
	int64_t wide;

	if (size == 8) {
		memcpy(&wide, from + at * 8, 8);
		return wide;
	}
	memcpy(&narrow, from + at * 4, 4);
	return narrow;
}

/* What is between two offsets, which do not run backwards. */
static bool
slot_source_between_(slot_import_ *import, const slot_source_ *source,
	int64_t at, int64_t *from, int64_t *to)
{
	unsigned size = source->form == SLOT_FORM_ENDS64 ? 8 : 4;
	const void *offsets = source->array->buffers[1];

	at += source->array->offset;
	*from = slot_source_offset_(offsets, size, at);
	*to = slot_source_offset_(offsets, size, at + 1);
	if (*from < 0)
		return slot_source_damaged_(import, "an offset is negative");
	return *from <= *to ||
		slot_source_damaged_(import, "its offsets run backwards");
}

/* Of a view, whose text stands in it if it has up to 12 bytes; else it tells
 * which buffer has it, and where. How long these are is the last buffer. */
static bool
slot_source_view_(slot_import_ *import, const slot_source_ *source, int64_t at,
	slot_slice_ *slice)
{
	const struct ArrowArray *array = source->array;
	const char *view = SLOT_CAST(const char *, array->buffers[1]) +
		(array->offset + at) * 16;
	int64_t buffers = array->n_buffers - 3, size;
	int32_t part[4];

	memcpy(part, view, sizeof part);
	if (part[0] < 0)
		return slot_source_damaged_(import, "a length is negative");
	slice->length = SLOT_CAST(size_t, part[0]);
	slice->at = view + 4;
	if (part[0] <= 12)
		return true;
	if (part[2] < 0 || part[2] >= buffers || part[3] < 0 ||
		!array->buffers[2 + part[2]] || !array->buffers[2 + buffers])
		return slot_source_damaged_(
			import, "a view leads to no buffer");
	size = slot_source_offset_(array->buffers[2 + buffers], 8, part[2]);
	if (part[0] > size || part[3] > size - part[0])
		return slot_source_damaged_(
			import, "a view leads out of its buffer");
	slice->at = SLOT_CAST(const char *, array->buffers[2 + part[2]]) +
		part[3];
	return true;
}

static bool
slot_source_slice_(slot_import_ *import, const slot_source_ *source, int64_t at,
	slot_slice_ *slice)
{
	const struct ArrowArray *array = source->array;
	int64_t from, to;
	const void *bytes;

	if (source->form == SLOT_FORM_VIEW)
		return slot_source_view_(import, source, at, slice);
	if (source->form == SLOT_FORM_FIXED) {
		from = (array->offset + at) * source->width;
		to = from + source->width;
		bytes = array->buffers[1];
	} else {
		if (!slot_source_between_(import, source, at, &from, &to))
			return false;
		bytes = array->buffers[2];
	}
	if (from < to && !bytes)
		return slot_source_damaged_(import, "has no bytes");
	if (to - from > UINT32_MAX)
		return slot_import_say_(import, SLOT_ARROW_VALUE,
			"is longer than 4294967295 bytes");
	slice->at = from < to ? SLOT_CAST(const char *, bytes) + from : "";
	slice->length = SLOT_CAST(size_t, to - from);
	return true;
}

/* Whether it has no zero, and is UTF-8. */
static bool
slot_source_good_text_(slot_import_ *import, const slot_slice_ *slice)
{
	const char *at = slice->at, *end = at + slice->length;
	unsigned bytes;

	if (slice->length && memchr(at, 0, slice->length))
		return slot_import_say_(
			import, SLOT_ARROW_VALUE, "a text cannot hold \\u0000");
	for (; at < end; at += bytes) {
		bytes = slot_utf8_(at, end);
		if (bytes == 0 || bytes == 5)
			return slot_import_say_(
				import, SLOT_ARROW_VALUE, "this is not UTF-8");
	}
	return true;
}

/*---- one of them ----------------------------------------------------------*/

static bool
slot_put_string_(slot_import_ *import, const slot_source_ *source, void *at,
	const slot_slice_ *slice)
{
	slot_value value = slot_text(slice->at, slice->length);
	const slot_info *slot = source->slot;

	if (!slot_source_good_text_(import, slice))
		return false;
	if (slot->rules && slot_broken_(slot, value))
		return slot_import_refuse_(import, source, value);
	if (slot->kind == SLOT_KIND_TEXT)
		return slot_put_text(SLOT_CAST(char *, at), slot->size,
			       slice->at, slice->length) ||
			slot_import_refuse_(import, source, value);
	return slot_string_set(at, slice->at, slice->length) ||
		slot_import_no_memory_(import);
}

static bool
slot_put_bytes_(slot_import_ *import, const slot_source_ *source, void *at,
	const slot_slice_ *slice)
{
	slot_value value = slot_data(slice->at, slice->length);

	if (source->slot->rules && slot_broken_(source->slot, value))
		return slot_import_refuse_(import, source, value);
	return slot_bytes_set(at, slice->at, slice->length) ||
		slot_import_no_memory_(import);
}

/* Bytes from 0x80 on stand for the characters up to U+00FF. */
static bool
slot_put_char_(slot_import_ *import, const slot_source_ *source, void *at,
	const slot_slice_ *slice)
{
	const unsigned char *byte = SLOT_CAST(
		const unsigned char *, SLOT_CAST(const void *, slice->at));
	unsigned character = 0;
	slot_value value;

	if (slice->length == 1 && byte[0] < 0x80)
		character = byte[0];
	else if (slice->length == 2 && byte[0] >= 0xc2 && byte[0] <= 0xc3 &&
		(byte[1] & 0xc0) == 0x80)
		character = (byte[0] & 3u) << 6 | (byte[1] & 0x3fu);
	else if (slice->length)
		return slot_import_say_(import, SLOT_ARROW_VALUE,
			"expected one character up to U+00FF");
	value = slot_character(SLOT_CAST(char, character));
	if (source->slot->rules && slot_broken_(source->slot, value))
		return slot_import_refuse_(import, source, value);
	slot_raw_put_(source->slot, at, character);
	return true;
}

static bool
slot_put_slice_(slot_import_ *import, const slot_source_ *source, void *at,
	const slot_slice_ *slice)
{
	switch (source->slot->kind) {
	case SLOT_KIND_CHAR:
		return slot_put_char_(import, source, at, slice);
	case SLOT_KIND_BYTES:
		return slot_put_bytes_(import, source, at, slice);
	default:
		return slot_put_string_(import, source, at, slice);
	}
}

/*---- enums ----------------------------------------------------------------*/

static bool
slot_import_no_value_(slot_import_ *import, const slot_source_ *source,
	const char *text, size_t length)
{
	slot_writer_ to;

	to = slot_import_fault_(import, SLOT_ARROW_VALUE);
	slot_say_text_(&to, "'");
	slot_say_enum_name_(&to, source->slot);
	slot_say_text_(&to, "' has no value ");
	slot_say_(&to, text, length < 60 ? length : 60);
	slot_say_end_(&to);
	return false;
}

static bool
slot_import_no_number_(
	slot_import_ *import, const slot_source_ *source, slot_number number)
{
	char digits[24];
	slot_writer_ to;

	to = slot_writer_on_(digits, sizeof digits);
	slot_say_value_(&to, slot_source_value_(source, number));
	return slot_import_no_value_(import, source, digits, to.length);
}

static bool
slot_put_enum_(slot_import_ *import, const slot_source_ *source, void *at,
	int64_t number)
{
	slot_value value = slot_enumerator(number);

	if (source->slot->rules && slot_broken_(source->slot, value))
		return slot_import_refuse_(import, source, value);
	slot_raw_put_(source->slot, at, SLOT_CAST(uint64_t, number));
	return true;
}

static bool
slot_put_enum_text_(slot_import_ *import, const slot_source_ *source, void *at,
	const slot_slice_ *slice)
{
	int64_t number;

	if (!slot_enum_number(slot_info_enum(source->slot), slice->at,
		    slice->length, &number))
		return slot_import_no_value_(
			import, source, slice->at, slice->length);
	return slot_put_enum_(import, source, at, number);
}

/* Of an open one, or of flags: a number that it may have. */
static bool
slot_put_enum_number_(slot_import_ *import, const slot_source_ *source,
	void *at, slot_number number)
{
	bool is_large = number.integer < 0 &&
		slot_source_is_signed_(source) != slot_is_signed_(source->slot);

	if (is_large || !slot_enum_takes_(source->slot, number.integer))
		return slot_import_no_number_(import, source, number);
	return slot_put_enum_(import, source, at, number.integer);
}

/*---- words of a dictionary ------------------------------------------------*/

/* What is known of each word of the batch's dictionary. */
static bool
slot_source_words_room_(slot_import_ *import, slot_source_ *source)
{
	uint64_t need = SLOT_CAST(uint64_t, source->inner->array->length);
	void *moved;

	if (need <= source->room)
		return true;
	if (need > SIZE_MAX / sizeof *source->words)
		return slot_import_no_memory_(import);
	moved = SLOT_REALLOC(
		source->words, SLOT_CAST(size_t, need) * sizeof *source->words);
	if (!moved)
		return slot_import_no_memory_(import);
	source->words = SLOT_CAST(slot_word_ *, moved);
	source->room = SLOT_CAST(size_t, need);
	memset(moved, 0, source->room * sizeof *source->words);
	return true;
}

static bool
slot_source_no_word_(slot_import_ *import, uint64_t index)
{
	slot_writer_ to;

	to = slot_import_fault_(import, SLOT_ARROW_STREAM);
	slot_say_text_(&to, "its dictionary has no word ");
	slot_say_value_(&to,
		index > slot_ones(63) ? slot_int(SLOT_CAST(int64_t, index))
				      : slot_uint(index));
	slot_say_end_(&to);
	return false;
}

/* The number of the slot's enum that a word stands for. */
static bool
slot_source_word_(slot_import_ *import, const slot_source_ *source,
	uint64_t index, int64_t *number)
{
	slot_word_ *word = &source->words[index];
	slot_slice_ slice;

	if (word->state == SLOT_WORD_GOOD) {
		*number = word->number;
		return true;
	}
	if (!slot_source_slice_(
		    import, source->inner, SLOT_CAST(int64_t, index), &slice))
		return false;
	if (!slot_enum_number(slot_info_enum(source->slot), slice.at,
		    slice.length, number))
		return slot_import_no_value_(
			import, source, slice.at, slice.length);
	word->number = *number;
	word->state = SLOT_WORD_GOOD;
	return true;
}

/*---- a chunk of a column --------------------------------------------------*/

static size_t
slot_source_texts_(slot_import_ *import, const slot_source_ *source,
	void *const *at, int64_t start, size_t n)
{
	const slot_source_ *texts = source->is_words ? source->inner : source;
	slot_slice_ slice;
	uint64_t index;
	size_t i;

	for (i = 0; i < n; i++, start++) {
		if (!at[i])
			continue;
		index = SLOT_CAST(uint64_t, start);
		if (source->is_words) {
			index = slot_source_index_(source, start);
			if (!slot_source_has_word_(source, index)) {
				slot_source_no_word_(import, index);
				break;
			}
		}
		if (!slot_source_slice_(
			    import, texts, SLOT_CAST(int64_t, index), &slice) ||
			!slot_put_slice_(import, source, at[i], &slice))
			break;
	}
	return i;
}

static size_t
slot_source_enum_words_(slot_import_ *import, slot_source_ *source,
	void *const *at, int64_t start, size_t n)
{
	slot_number numbers[SLOT_CHUNK_];
	size_t i;

	if (!slot_source_words_room_(import, source))
		return 0;
	slot_source_numbers_(source, start, n, numbers);
	for (i = 0; i < n; i++) {
		if (!at[i])
			continue;
		if (!slot_source_has_word_(source, numbers[i].natural)) {
			slot_source_no_word_(import, numbers[i].natural);
			n = i;
		} else if (!slot_source_word_(import, source,
				   numbers[i].natural, &numbers[i].integer)) {
			n = i;
		}
	}
	if (source->slot->rules)
		n = slot_source_obeys_(import, source, at, numbers, n);
	slot_put_numbers_(source->slot, at, numbers, n);
	return n;
}

static size_t
slot_source_enums_(slot_import_ *import, slot_source_ *source, void *const *at,
	int64_t start, size_t n)
{
	slot_number numbers[SLOT_CHUNK_];
	slot_slice_ slice;
	size_t i;

	if (source->is_words)
		return slot_source_enum_words_(import, source, at, start, n);
	if (source->what == SLOT_WHAT_INTEGER)
		slot_source_numbers_(source, start, n, numbers);
	for (i = 0; i < n; i++, start++) {
		if (!at[i])
			continue;
		if (source->what == SLOT_WHAT_INTEGER
				? !slot_put_enum_number_(
					  import, source, at[i], numbers[i])
				: !slot_source_slice_(
					  import, source, start, &slice) ||
					!slot_put_enum_text_(
						import, source, at[i], &slice))
			break;
	}
	return i;
}
