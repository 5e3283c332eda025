/* SPDX-License-Identifier: MIT */
/*---- arrow_copy.c --------------------------------------------------------*/

/*
 * Batches that others made, as arrays of our own: without offsets, views and
 * dictionaries, each value looked at. Which ones is told by their places in the
 * array, -1 for null, since lists and dictionaries lead anywhere.
 */

static bool
slot_copy_(slot_import_ *import, slot_source_ *source, const int64_t *at,
	size_t n, struct ArrowArray *to);

static int64_t *
slot_copy_places_(slot_import_ *import, size_t n)
{
	int64_t *places = NULL;

	if (n < SIZE_MAX / sizeof *places)
		places = SLOT_CAST(
			int64_t *, SLOT_MALLOC((n + 1) * sizeof *places));
	if (!places)
		slot_import_no_memory_(import);
	return places;
}

/*---- values side by side --------------------------------------------------*/

/* Bytes of one. */
static size_t
slot_copy_width_(const slot_source_ *source)
{
	switch (source->form) {
	case SLOT_FORM_INT8:
	case SLOT_FORM_UINT8:
		return 1;
	case SLOT_FORM_INT16:
	case SLOT_FORM_UINT16:
	case SLOT_FORM_HALF:
		return 2;
	case SLOT_FORM_INT32:
	case SLOT_FORM_UINT32:
	case SLOT_FORM_FLOAT:
		return 4;
	case SLOT_FORM_FIXED:
		return SLOT_CAST(size_t, source->width);
	default:
		return 8;
	}
}

static bool
slot_copy_fixed_(slot_import_ *import, const slot_source_ *source,
	const int64_t *at, size_t n, struct ArrowArray *to)
{
	const struct ArrowArray *array = source->array;
	const char *from = SLOT_CAST(const char *, array->buffers[1]);
	size_t width = slot_copy_width_(source), i;
	char *its = NULL;

	if (!width || n < SIZE_MAX / 2 / width)
		its = SLOT_CAST(char *, slot_array_buffer_(to, 1, n * width));
	if (!its)
		return slot_import_no_memory_(import);
	for (i = 0; i < n; i++, its += width)
		if (at[i] < 0)
			memset(its, 0, width);
		else if (width)
			memcpy(its,
				from +
					SLOT_CAST(
						size_t, array->offset + at[i]) *
						width,
				width);
	return true;
}

static bool
slot_copy_bits_(slot_import_ *import, const slot_source_ *source,
	const int64_t *at, size_t n, struct ArrowArray *to)
{
	unsigned char *bits = slot_array_bits_(to, 1, n);
	slot_number number;
	size_t i;

	if (!bits)
		return slot_import_no_memory_(import);
	for (i = 0; i < n; i++) {
		if (at[i] < 0)
			continue;
		slot_source_numbers_(source, at[i], 1, &number);
		slot_array_bit_(bits, i, number.natural != 0);
	}
	return true;
}

/*---- what has a length of its own -----------------------------------------*/

/* Where each ends, of so many bytes a number. */
static bool
slot_copy_end_(slot_import_ *import, char *ends, unsigned size, size_t i,
	uint64_t total)
{
	if (size == 4 && total > SLOT_ARROW_MOST_)
		return slot_import_say_(import, SLOT_ARROW_VALUE,
			"a batch has 2^31 bytes or elements of it");
	slot_store_size_(ends + i * size, size, total);
	return true;
}

static unsigned
slot_copy_ends_size_(const slot_source_ *source)
{
	return source->form == SLOT_FORM_ENDS64 ||
			source->form == SLOT_FORM_SPANS64
		? 8
		: 4;
}

static bool
slot_copy_slice_(slot_import_ *import, const slot_source_ *source, int64_t at,
	slot_slice_ *slice)
{
	slice->at = "";
	slice->length = 0;
	if (at < 0)
		return true;
	if (!slot_source_slice_(import, source, at, slice))
		return false;
	return source->what != SLOT_WHAT_TEXT ||
		slot_is_unicode_(slice->at, slice->length) ||
		slot_import_say_(import, SLOT_ARROW_VALUE, "this is not UTF-8");
}

static bool
slot_copy_texts_(slot_import_ *import, const slot_source_ *source,
	const int64_t *at, size_t n, struct ArrowArray *to)
{
	unsigned size = slot_copy_ends_size_(source);
	char *ends = SLOT_CAST(
		char *, slot_array_buffer_(to, 1, (n + 1) * size));
	uint64_t total = 0;
	slot_slice_ slice;
	char *bytes;
	size_t i;

	if (!ends)
		return slot_import_no_memory_(import);
	slot_store_size_(ends, size, 0);
	for (i = 0; i < n; i++) {
		if (!slot_copy_slice_(import, source, at[i], &slice))
			return false;
		total += slice.length;
		if (!slot_copy_end_(import, ends, size, i + 1, total))
			return false;
	}
	bytes = SLOT_CAST(
		char *, slot_array_buffer_(to, 2, SLOT_CAST(size_t, total)));
	if (!bytes)
		return slot_import_no_memory_(import);
	for (i = 0; i < n; i++) {
		if (at[i] < 0 ||
			!slot_source_slice_(import, source, at[i], &slice))
			continue;
		memcpy(bytes, slice.at, slice.length);
		bytes += slice.length;
	}
	return true;
}

/* Of the only child the elements at those places; of nulls just as many. */
static bool
slot_copy_elements_(slot_import_ *import, slot_source_ *source,
	const int64_t *at, uint64_t total, struct ArrowArray *to)
{
	slot_source_ *inner = source->inner;
	size_t count = SLOT_CAST(size_t, total), i, k;
	int64_t *its, from, end;
	bool is_good;

	if (!slot_array_have_children_(to, 1))
		return slot_import_no_memory_(import);
	if (inner->form == SLOT_FORM_NONE)
		return slot_copy_(import, inner, NULL, count, to->children[0]);
	its = slot_copy_places_(import, count);
	for (i = 0, k = 0; its && k < count; i++) {
		from = -source->width;
		end = source->form == SLOT_FORM_FIXED ? 0 : from;
		if (at[i] >= 0)
			slot_source_elements_(
				import, source, at[i], &from, &end);
		for (; from < end; from++)
			its[k++] = at[i] < 0 ? -1 : from;
	}
	is_good = its && slot_copy_(import, inner, its, count, to->children[0]);
	slot_free_memory_(its);
	return is_good;
}

static bool
slot_copy_lists_(slot_import_ *import, slot_source_ *source, const int64_t *at,
	size_t n, struct ArrowArray *to)
{
	unsigned size = slot_copy_ends_size_(source);
	char *ends = SLOT_CAST(
		char *, slot_array_buffer_(to, 1, (n + 1) * size));
	uint64_t total = 0;
	int64_t from, end;
	size_t i;

	if (!ends)
		return slot_import_no_memory_(import);
	slot_store_size_(ends, size, 0);
	for (i = 0; i < n; i++) {
		from = end = 0;
		if (at[i] >= 0 &&
			!slot_source_elements_(
				import, source, at[i], &from, &end))
			return false;
		total += SLOT_CAST(uint64_t, end - from);
		if (total > SIZE_MAX / 16)
			return slot_import_no_memory_(import);
		if (!slot_copy_end_(import, ends, size, i + 1, total))
			return false;
	}
	return slot_copy_elements_(import, source, at, total, to);
}

/* As many elements each, also of what is null. */
static bool
slot_copy_arrays_(slot_import_ *import, slot_source_ *source, const int64_t *at,
	size_t n, struct ArrowArray *to)
{
	uint64_t width = SLOT_CAST(uint64_t, source->width);

	if (width && n > SLOT_ARROW_MOST_ / width)
		return slot_import_say_(import, SLOT_ARROW_VALUE,
			"a batch has 2^31 bytes or elements of it");
	return slot_copy_elements_(import, source, at, n * width, to);
}

/*---- what has columns -----------------------------------------------------*/

static bool
slot_copy_objects_(slot_import_ *import, slot_source_ *source,
	const int64_t *at, size_t n, struct ArrowArray *to)
{
	int64_t *its;
	bool is_good;
	size_t i;

	if (source->count && !slot_array_have_children_(to, source->count))
		return slot_import_no_memory_(import);
	its = slot_copy_places_(import, n);
	for (i = 0; its && i < n; i++)
		its[i] = at[i] < 0 ? -1 : source->array->offset + at[i];
	is_good = its != NULL;
	for (i = 0; is_good && i < source->count; i++) {
		is_good = slot_copy_(
			import, &source->inner[i], its, n, to->children[i]);
		if (!is_good)
			slot_import_slot_(import, &source->inner[i]);
	}
	slot_free_memory_(its);
	return is_good;
}

/* What the words are that the dictionary has at those places. */
static bool
slot_copy_words_(slot_import_ *import, slot_source_ *source, const int64_t *at,
	size_t n, struct ArrowArray *to)
{
	int64_t *its = slot_copy_places_(import, n);
	bool is_good = its != NULL;
	uint64_t index;
	size_t i;

	for (i = 0; is_good && i < n; i++) {
		its[i] = -1;
		if (at[i] < 0 || slot_source_is_null_(source, at[i]))
			continue;
		index = slot_source_index_(source, at[i]);
		is_good = slot_source_has_word_(source, index) ||
			slot_source_no_word_(import, index);
		its[i] = SLOT_CAST(int64_t, index);
	}
	is_good = is_good && slot_copy_(import, source->inner, its, n, to);
	slot_free_memory_(its);
	return is_good;
}

/*---- an array -------------------------------------------------------------*/

static bool
slot_copy_form_(slot_import_ *import, slot_source_ *source, const int64_t *at,
	size_t n, struct ArrowArray *to)
{
	bool is_list = source->what == SLOT_WHAT_LIST;

	switch (source->form) {
	case SLOT_FORM_OBJECT:
		return slot_copy_objects_(import, source, at, n, to);
	case SLOT_FORM_BIT:
		return slot_copy_bits_(import, source, at, n, to);
	case SLOT_FORM_ENDS32:
	case SLOT_FORM_ENDS64:
	case SLOT_FORM_VIEW:
	case SLOT_FORM_SPANS32:
	case SLOT_FORM_SPANS64:
		return is_list ? slot_copy_lists_(import, source, at, n, to)
			       : slot_copy_texts_(import, source, at, n, to);
	default:
		return is_list ? slot_copy_arrays_(import, source, at, n, to)
			       : slot_copy_fixed_(import, source, at, n, to);
	}
}

/* As it is written: validity, and what else there is. */
static int
slot_copy_buffers_(const slot_source_ *source)
{
	if (source->form == SLOT_FORM_NONE)
		return 0;
	if (source->form == SLOT_FORM_OBJECT ||
		(source->what == SLOT_WHAT_LIST &&
			source->form == SLOT_FORM_FIXED))
		return 1;
	return source->what == SLOT_WHAT_LIST || source->form < SLOT_FORM_ENDS32
		? 2
		: source->form == SLOT_FORM_FIXED ? 2
						  : 3;
}

static bool
slot_copy_(slot_import_ *import, slot_source_ *source, const int64_t *at,
	size_t n, struct ArrowArray *to)
{
	unsigned char *bits;
	int64_t *its;
	bool is_good = false;
	size_t i;

	if (source->is_words)
		return slot_copy_words_(import, source, at, n, to);
	if (!slot_array_begin_(to, n, slot_copy_buffers_(source)))
		return slot_import_no_memory_(import);
	to->null_count = to->length;
	if (source->form == SLOT_FORM_NONE)
		return true;
	its = slot_copy_places_(import, n);
	bits = slot_array_bits_(to, 0, n);
	if (its && bits) {
		for (i = 0; i < n; i++) {
			its[i] = at[i] >= 0 &&
					!slot_source_is_null_(source, at[i])
				? at[i]
				: -1;
			slot_array_bit_(bits, i, its[i] >= 0);
			to->null_count -= its[i] >= 0;
		}
		is_good = slot_copy_form_(import, source, its, n, to);
	} else {
		slot_import_no_memory_(import);
	}
	slot_free_memory_(its);
	return is_good;
}

/* A batch; what is to be released is. */
static bool
slot_copy_batch_(slot_import_ *import, const struct ArrowArray *batch,
	struct ArrowArray *to)
{
	slot_source_ *root = &import->root;
	int64_t *rows, i;
	bool is_good = true;

	memset(to, 0, sizeof *to);
	if (!slot_source_begin_(import, root, batch, 0))
		return false;
	if (batch->length > INT32_MAX)
		return slot_import_say_(import, SLOT_ARROW_STREAM,
			"a batch has more than 2147483647 rows");
	rows = slot_copy_places_(import, SLOT_CAST(size_t, batch->length));
	for (i = 0; rows && is_good && i < batch->length; i++) {
		rows[i] = i;
		is_good = !slot_source_is_null_(root, i) ||
			slot_import_expected_(
				import, SLOT_ARROW_VALUE, "an object", "null");
	}
	is_good = rows && is_good &&
		slot_copy_(import, root, rows, SLOT_CAST(size_t, batch->length),
			to);
	slot_free_memory_(rows);
	return is_good;
}
