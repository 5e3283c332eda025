/* SPDX-License-Identifier: MIT */
/*---- arrow_fill.c --------------------------------------------------------*/

/*
 * An array of each column, from addresses: of objects, or within their children
 * of elements, and of objects that they lead to. 0, an errno, or that there are
 * too many bytes.
 */

static int
slot_fill_columns_(slot_export_ *from, const slot_column_ *columns,
	struct ArrowArray *const *arrays, size_t column_count,
	const char *const *at, size_t count);

/*---- texts ----------------------------------------------------------------*/

/* A byte of text as UTF-8, one from 0x80 on as U+0080 to U+00FF; 0: "". */
static size_t
slot_char_text_(unsigned char byte, char *text)
{
	if (byte < 0x80) {
		text[0] = SLOT_CAST(char, byte);
		return byte != 0;
	}
	text[0] = SLOT_CAST(char, 0xc0 | byte >> 6);
	text[1] = SLOT_CAST(char, 0x80 | (byte & 0x3f));
	return 2;
}

/* What is at that address, or in these two bytes. */
static const char *
slot_fetch_text_(
	const slot_column_ *column, const char *at, char *two, size_t *length)
{
	const slot_info *slot = column->slot;
	const char *text = at + (column->is_inside ? 0 : slot->offset);

	*length = 0;
	switch (slot->kind) {
	case SLOT_KIND_CHAR:
		*length = slot_char_text_(
			SLOT_CAST(unsigned char, slot_raw_(slot, text)), two);
		return two;
	case SLOT_KIND_TEXT:
		*length = slot_text_length_(slot, text);
		return text;
	case SLOT_KIND_STRING:
		text = SLOT_CAST(const char *, slot_cell_get_(text));
		if (!text && !column->is_inside &&
			!(slot->flags & SLOT_HAS_NULL))
			text = slot_class_text(column->type,
				SLOT_CAST(uint32_t, slot->initial.natural));
		*length = text ? strlen(text) : 0;
		return text;
	default:
		text = SLOT_CAST(const char *, slot_cell_get_(text));
		*length = slot_block_count(text);
		return text;
	}
}

static bool
slot_is_unicode_(const char *text, size_t length)
{
	const char *end = text + length;
	unsigned bytes;

	while (text < end) {
		bytes = SLOT_CAST(unsigned char, *text) < 0x80
			? 1
			: slot_utf8_(text, end);
		if (bytes == 0 || bytes > 4)
			return false;
		text += bytes;
	}
	return true;
}

/* Their lengths, each behind the place of its offset; all of them. */
static int
slot_fill_lengths_(slot_export_ *from, const slot_column_ *column,
	int32_t *offsets, const char *const *at, size_t count)
{
	size_t all = 0, length, i;
	const char *text;
	char two[2];

	for (i = 0; i < count; i++) {
		text = slot_fetch_text_(column, at[i], two, &length);
		if (length > SLOT_ARROW_MOST_ - all)
			return SLOT_ARROW_TOO_LONG_;
		all += length;
		offsets[i + 1] = SLOT_CAST(int32_t, length);
		if (column->format[0] == 'u' && !slot_is_unicode_(text, length))
			return slot_export_refuse_(
				from, column, ": a text is not UTF-8");
	}
	return 0;
}

static int
slot_fill_texts_(slot_export_ *from, const slot_column_ *column,
	struct ArrowArray *array, const char *const *at, size_t count)
{
	int32_t *offsets = SLOT_CAST(int32_t *,
		slot_array_buffer_(array, 1, (count + 1) * sizeof *offsets));
	const char *text;
	size_t length, i;
	char *to, two[2];
	int status;

	if (!offsets)
		return ENOMEM;
	status = slot_fill_lengths_(from, column, offsets, at, count);
	if (status)
		return status;
	to = slot_array_texts_(array, offsets, count);
	for (i = 0; to && i < count; i++) {
		text = slot_fetch_text_(column, at[i], two, &length);
		if (length)
			memcpy(to + offsets[i], text, length);
	}
	return to ? 0 : ENOMEM;
}

/*---- dictionaries ---------------------------------------------------------*/

static const char *
slot_word_at_(const slot_export_ *from, const slot_column_ *column, uint32_t i)
{
	const slot_enum *type;

	if (column->form == SLOT_COLUMN_CLASS)
		return slot_class_name(from->types[i]);
	type = slot_info_enum(column->slot);
	return SLOT_CAST(const char *, slot_place_(type, type->texts)) +
		slot_enum_values(type)[i].text;
}

static int
slot_fill_dictionary_(const slot_export_ *from, const slot_column_ *column,
	struct ArrowArray *array)
{
	uint32_t count = column->form == SLOT_COLUMN_CLASS
		? from->type_count
		: slot_info_enum(column->slot)->count,
		 i;
	struct ArrowArray *words;
	int32_t *offsets = NULL;
	char *to = NULL;

	if (!slot_array_have_dictionary_(array))
		return ENOMEM;
	words = array->dictionary;
	if (slot_array_begin_(words, count, 3))
		offsets = SLOT_CAST(int32_t *,
			slot_array_buffer_(words, 1,
				(count + SLOT_CAST(size_t, 1)) *
					sizeof *offsets));
	for (i = 0; offsets && i < count; i++)
		offsets[i + 1] = SLOT_CAST(
			int32_t, strlen(slot_word_at_(from, column, i)));
	if (offsets)
		to = slot_array_texts_(words, offsets, count);
	for (i = 0; to && i < count; i++)
		memcpy(to + offsets[i], slot_word_at_(from, column, i),
			SLOT_CAST(size_t, offsets[i + 1] - offsets[i]));
	return to ? 0 : ENOMEM;
}

/* Of the objects of the batch itself. */
static void
slot_fill_classes_(
	const slot_export_ *from, struct ArrowArray *array, slot_hand_ hand)
{
	memcpy(SLOT_CAST(int32_t *, slot_filled_(array, 1)) + hand.first,
		from->kinds + from->done + hand.first,
		hand.count * sizeof(int32_t));
}

/*---- references -----------------------------------------------------------*/

#if defined(SLOTGEN_FILES)
/* Whether a section of a file is in its stream. */
static bool
slot_is_exported_(const slot_export_ *from, uint32_t section)
{
	const slot_class *type = from->file->types[section];

	return type && slot_is_a(type, from->root.type);
}

/* A file's references are rows of all of it, from 1 on. */
static uint32_t
slot_rank_in_file_(const slot_export_ *from, uint32_t row)
{
	const slot_section_ *section = slot_file_sections_(from->file);
	uint32_t count = slot_file_row_sections_(from->file), i;
	uint64_t apart = 1;

	for (i = 0; i < count; i++, section++) {
		bool is_exported = slot_is_exported_(from, i);

		if (row - section->first < section->count)
			return is_exported ? SLOT_CAST(uint32_t, row - apart)
					   : UINT32_MAX;
		if (!is_exported)
			apart += section->count;
	}
	return UINT32_MAX;
}
#else
static uint32_t
slot_rank_in_file_(const slot_export_ *from, uint32_t row)
{
	(void)from;
	return row;
}
#endif

/* The row that a reference leads to; UINT32_MAX: to nobody. */
static uint32_t
slot_fetch_row_(
	const slot_export_ *from, const slot_column_ *column, const char *at)
{
	const slot_info *slot = column->slot;
	const slot_ranks_ *ranks = column->ranks;
	uint32_t index;
	slot_weak weak;
	const void *object;

	at += column->is_inside ? 0 : slot->offset;
	if (slot->kind == SLOT_KIND_WEAK) {
		memcpy(&weak, at, sizeof weak);
		object = slot_deref(ranks->pool, weak, column->its);
		return object ? slot_rank_(ranks, object) : UINT32_MAX;
	}
	if (!(slot->flags & SLOT_IS_INDEX))
		return slot_rank_of_pointer_(ranks, slot_cell_get_(at));
	memcpy(&index, at, 4);
	if (!ranks)
		return slot_rank_in_file_(from, index);
	return slot_rank_of_index_(ranks, index);
}

static void
slot_fill_rows_(const slot_export_ *from, const slot_column_ *column,
	struct ArrowArray *array, slot_hand_ hand)
{
	uint32_t *to = SLOT_CAST(uint32_t *, slot_filled_(array, 1)) +
		hand.first;
	uint64_t some[SLOT_SOME_];
	size_t i;

	for (i = 0; i < hand.count; i++) {
		uint32_t row = slot_fetch_row_(from, column, hand.at[i]);

		some[i] = row != UINT32_MAX;
		to[i] = row == UINT32_MAX ? 0 : row;
	}
	slot_fill_there_(array, some, hand);
}

/*---- what has children ----------------------------------------------------*/

/* An array of addresses for the only child, which it fills. */
static int
slot_fill_child_(slot_export_ *from, const slot_column_ *column,
	struct ArrowArray *array, const char **inner, size_t count)
{
	int status = ENOMEM;

	if (inner && slot_array_have_children_(array, 1))
		status = slot_fill_columns_(from, column->children,
			array->children, 1, inner, count);
	slot_free_memory_(inner);
	return status;
}

static const char **
slot_addresses_(size_t count)
{
	return SLOT_CAST(
		const char **, slot_arrow_zeros_(count, sizeof(char *)));
}

static int
slot_fill_fixed_(slot_export_ *from, const slot_column_ *column,
	struct ArrowArray *array, const char *const *at, size_t count)
{
	size_t offset = column->is_inside ? 0 : column->slot->offset, i, k;
	const char **inner;

	if (count > SLOT_ARROW_MOST_ / column->length)
		return SLOT_ARROW_TOO_LONG_;
	inner = slot_addresses_(count * column->length);
	for (i = 0; inner && i < count; i++)
		for (k = 0; k < column->length; k++)
			inner[i * column->length + k] = at[i] + offset +
				k * column->stride;
	return slot_fill_child_(
		from, column, array, inner, count * column->length);
}

/* How many elements a list has, in rows of the outer dimension. */
static size_t
slot_fetch_count_(const slot_column_ *column, const char *at)
{
	const slot_info *slot = column->slot;
	uint64_t count, most = slot->length / slot->inner;

	if (slot->flags & SLOT_IS_LIST)
		return slot_block_count(slot_cell_get_(at + slot->offset));
	count = slot_load(
		at + slot->count_offset, slot->count_size, slot_flipped_(slot));
	return SLOT_CAST(size_t, count < most ? count : most);
}

static void
slot_list_places_(const slot_column_ *column, const char **inner,
	const int32_t *offsets, const char *const *at, size_t count)
{
	bool is_apart = (column->slot->flags & SLOT_IS_LIST) != 0;
	const char *place;
	size_t i;
	int32_t k;

	for (i = 0; i < count; i++) {
		place = at[i] + column->slot->offset;
		if (is_apart)
			place = SLOT_CAST(const char *, slot_cell_get_(place));
		for (k = offsets[i]; k < offsets[i + 1]; k++) {
			inner[k] = place;
			place += column->stride;
		}
	}
}

static int
slot_fill_lists_(slot_export_ *from, const slot_column_ *column,
	struct ArrowArray *array, const char *const *at, size_t count)
{
	int32_t *offsets = SLOT_CAST(int32_t *,
		slot_array_buffer_(array, 1, (count + 1) * sizeof *offsets));
	const char **inner;
	size_t all = 0, now, i;

	if (!offsets)
		return ENOMEM;
	offsets[0] = 0;
	for (i = 0; i < count; i++) {
		now = slot_fetch_count_(column, at[i]);
		if (now > SLOT_ARROW_MOST_ - all)
			return SLOT_ARROW_TOO_LONG_;
		all += now;
		offsets[i + 1] = SLOT_CAST(int32_t, all);
	}
	inner = slot_addresses_(all);
	if (inner)
		slot_list_places_(column, inner, offsets, at, count);
	return slot_fill_child_(from, column, array, inner, all);
}

static int
slot_fill_children_(slot_export_ *from, const slot_column_ *column,
	struct ArrowArray *array, const char *const *at, size_t count)
{
	return slot_array_have_children_(array, column->count)
		? slot_fill_columns_(from, column->children, array->children,
			  column->count, at, count)
		: ENOMEM;
}

/* Of an object that is in others, or led to. Where there is none its columns
 * have one of zeros. */
static int
slot_fill_objects_(slot_export_ *from, const slot_column_ *column,
	struct ArrowArray *array, const char *const *at, size_t count)
{
	bool is_owned = column->slot->kind == SLOT_KIND_OWN;
	const void *bits = array->buffers[0];
	const unsigned char *is_there = SLOT_CAST(const unsigned char *, bits);
	const char **inner = slot_addresses_(count);
	size_t i;
	int status;

	if (!inner)
		return ENOMEM;
	for (i = 0; i < count; i++) {
		inner[i] = at[i] +
			(column->is_inside ? 0 : column->slot->offset);
		if (is_there && !(is_there[i / 8] >> i % 8 & 1))
			inner[i] = SLOT_CAST(const char *, column->blank);
		else if (is_owned)
			inner[i] = SLOT_CAST(
				const char *, slot_cell_get_(inner[i]));
	}
	status = slot_fill_children_(from, column, array, inner, count);
	slot_free_memory_(inner);
	return status;
}

/*---- columns --------------------------------------------------------------*/

/* Whether a column is made of some objects at a time: the others need to know
 * of all. */
static bool
slot_is_flat_(const slot_column_ *column)
{
	return column->form == SLOT_COLUMN_NUMBER ||
		column->form == SLOT_COLUMN_BIT ||
		column->form == SLOT_COLUMN_WORD ||
		column->form == SLOT_COLUMN_CLASS ||
		column->form == SLOT_COLUMN_ROW;
}

/* Validity, and what else the form has. */
static int
slot_buffers_of_(enum slot_column_form form)
{
	return form == SLOT_COLUMN_TEXT                                   ? 3
		: form == SLOT_COLUMN_FIXED || form == SLOT_COLUMN_OBJECT ? 1
									  : 2;
}

/* An array, with what tells whether its elements are there, and, of a flat
 * column, the elements. */
static int
slot_fill_begin_(
	const slot_column_ *column, struct ArrowArray *array, size_t count)
{
	bool is_narrow = column->form == SLOT_COLUMN_NUMBER ||
		column->form == SLOT_COLUMN_WORD;
	const void *to = array;

	if (!slot_array_begin_(array, count, slot_buffers_of_(column->form)))
		return ENOMEM;
	if (column->is_nullable || column->form == SLOT_COLUMN_ROW)
		to = slot_array_bits_(array, 0, count);
	if (to && column->form == SLOT_COLUMN_BIT)
		to = slot_array_bits_(array, 1, count);
	else if (to && slot_is_flat_(column))
		to = slot_array_buffer_(array, 1,
			count * (is_narrow ? column->bytes : sizeof(uint32_t)));
	return to ? 0 : ENOMEM;
}

/* Of a flat one the objects in hand. */
static int
slot_fill_some_(slot_export_ *from, const slot_column_ *column,
	struct ArrowArray *array, slot_hand_ hand)
{
	slot_fill_presence_(column, array, hand);
	switch (column->form) {
	case SLOT_COLUMN_NUMBER:
		return slot_fill_numbers_(from, column, array, hand);
	case SLOT_COLUMN_BIT:
		slot_fill_bits_(column, array, hand);
		break;
	case SLOT_COLUMN_WORD:
		slot_fill_values_(column, array, hand);
		break;
	case SLOT_COLUMN_CLASS:
		slot_fill_classes_(from, array, hand);
		break;
	default:
		slot_fill_rows_(from, column, array, hand);
	}
	return 0;
}

/* One that is not flat, of all objects. */
static int
slot_fill_deep_(slot_export_ *from, const slot_column_ *column,
	struct ArrowArray *array, const char *const *at, size_t count)
{
	slot_hand_ hand = {NULL, 0, 0};

	while (slot_hand_next_(&hand, at, count))
		slot_fill_presence_(column, array, hand);
	switch (column->form) {
	case SLOT_COLUMN_TEXT:
		return slot_fill_texts_(from, column, array, at, count);
	case SLOT_COLUMN_LIST:
		return slot_fill_lists_(from, column, array, at, count);
	case SLOT_COLUMN_FIXED:
		return slot_fill_fixed_(from, column, array, at, count);
	default:
		return slot_fill_objects_(from, column, array, at, count);
	}
}

/* Some objects are near as long as all of their flat columns are made. */
static int
slot_fill_columns_(slot_export_ *from, const slot_column_ *columns,
	struct ArrowArray *const *arrays, size_t column_count,
	const char *const *at, size_t count)
{
	slot_hand_ hand = {NULL, 0, 0};
	int status = 0;
	size_t i;

	for (i = 0; !status && i < column_count; i++) {
		status = slot_fill_begin_(&columns[i], arrays[i], count);
		if (!status && !slot_is_flat_(&columns[i]))
			status = slot_fill_deep_(
				from, &columns[i], arrays[i], at, count);
	}
	while (!status && slot_hand_next_(&hand, at, count))
		for (i = 0; !status && i < column_count; i++)
			if (slot_is_flat_(&columns[i]))
				status = slot_fill_some_(
					from, &columns[i], arrays[i], hand);
	for (i = 0; !status && i < column_count; i++)
		if (columns[i].form == SLOT_COLUMN_WORD ||
			columns[i].form == SLOT_COLUMN_CLASS)
			status = slot_fill_dictionary_(
				from, &columns[i], arrays[i]);
	return status;
}
