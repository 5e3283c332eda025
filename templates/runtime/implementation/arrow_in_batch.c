/* SPDX-License-Identifier: MIT */
/*---- arrow_in_batch.c ----------------------------------------------------*/

/*
 * The arrays of a batch beside what their schema says. How long a buffer is
 * nobody tells but of texts behind views: what there should be is believed to
 * be there. How many values an array has is known, and so everything that leads
 * from one array into another is asked for.
 */

static const char *
slot_array_numbers_wrong_(const struct ArrowArray *array, int64_t least)
{
	if (array->length < 0)
		return "its length is negative";
	if (array->offset < 0)
		return "its offset is negative";
	if (array->offset > INT64_MAX - array->length)
		return "its offset and its length are too large";
	if (array->length < least)
		return "has fewer values than there are rows";
	if (array->null_count < -1)
		return "has a negative number of nulls";
	if (array->null_count > array->length)
		return "has more nulls than values";
	return NULL;
}

static const char *
slot_array_buffers_wrong_(
	const slot_source_ *source, const struct ArrowArray *array)
{
	bool is_view = source->form == SLOT_FORM_VIEW;
	bool is_span = source->form == SLOT_FORM_SPANS32 ||
		source->form == SLOT_FORM_SPANS64;
	int64_t i, needed = is_span ? 3 : 2; /* a text's bytes may be none */

	if (is_view ? array->n_buffers < source->buffers
		    : array->n_buffers != source->buffers)
		return "has another number of buffers than its format";
	if (!array->n_buffers)
		return NULL;
	if (!array->buffers)
		return "has no buffers";
	if (array->null_count > 0 && !array->buffers[0])
		return "has nulls, and nothing tells which";
	for (i = 1; array->length && i < needed && i < array->n_buffers; i++)
		if (!array->buffers[i])
			return "lacks a buffer";
	return NULL;
}

/* Children as the schema has them. */
static const char *
slot_array_children_wrong_(
	const slot_source_ *source, const struct ArrowArray *array)
{
	size_t count = source->is_words ? 0 : source->count, i;

	if (array->n_children < 0 ||
		SLOT_CAST(uint64_t, array->n_children) != count)
		return "has another number of children than its schema";
	if (count && !array->children)
		return "has no children";
	for (i = 0; i < count; i++)
		if (!array->children[i])
			return "lacks a child";
	if (source->is_words != (array->dictionary != NULL))
		return source->is_words ? "has no dictionary"
					: "has a dictionary";
	return NULL;
}

static const char *
slot_array_wrong_(const slot_source_ *source, const struct ArrowArray *array,
	int64_t least)
{
	const char *wrong;

	if (!array->release)
		return "its array is released";
	wrong = slot_array_numbers_wrong_(array, least);
	if (!wrong)
		wrong = slot_array_buffers_wrong_(source, array);
	if (!wrong)
		wrong = slot_array_children_wrong_(source, array);
	return wrong;
}

/* How many values what is inside has at least; -1: more than there can be. */
static int64_t
slot_source_least_(const slot_source_ *source, const struct ArrowArray *array)
{
	int64_t end = array->offset + array->length;

	if (source->form == SLOT_FORM_OBJECT)
		return end;
	if (source->form != SLOT_FORM_FIXED)
		return 0;
	if (source->width && end > INT64_MAX / source->width)
		return -1;
	return end * source->width;
}

static bool
slot_source_begin_(slot_import_ *import, slot_source_ *source,
	const struct ArrowArray *array, int64_t least);

static void
slot_source_is_in_(slot_source_ *source, const struct ArrowArray *array)
{
	source->array = array;
	source->validity = NULL;
	if (array->n_buffers && array->null_count)
		source->validity = SLOT_CAST(
			const uint8_t *, array->buffers[0]);
}

/* A column of another class, of which only nulls are looked for. */
static bool
slot_source_begin_other_(slot_import_ *import, slot_source_ *source,
	const struct ArrowArray *array, int64_t least)
{
	const char *wrong = "its array is released";

	if (array->release)
		wrong = slot_array_numbers_wrong_(array, least);
	if (!wrong)
		wrong = slot_array_buffers_wrong_(source, array);
	if (wrong)
		return slot_import_say_(import, SLOT_ARROW_STREAM, wrong);
	slot_source_is_in_(source, array);
	return true;
}

/* A column of an object that goes nowhere. */
static bool
slot_source_is_passed_(const slot_import_ *import, const slot_source_ *object,
	const slot_source_ *column)
{
	return object->what == SLOT_WHAT_OBJECT && !column->slot &&
		!import->is_copy;
}

static bool
slot_source_begin_inner_(slot_import_ *import, slot_source_ *source,
	const struct ArrowArray *array)
{
	int64_t least = slot_source_least_(source, array);
	size_t i;

	if (least < 0)
		return slot_import_say_(import, SLOT_ARROW_STREAM,
			"has more elements than there can be");
	for (i = 0; i < source->count; i++) {
		slot_source_ *inner = &source->inner[i];

		if (inner->is_other ? slot_source_begin_other_(import, inner,
					      array->children[i], least)
				    : slot_source_is_passed_(
					      import, source, inner) ||
					slot_source_begin_(import, inner,
						array->children[i], least))
			continue;
		return source->what == SLOT_WHAT_OBJECT
			? slot_import_slot_(import, inner)
			: false;
	}
	return true;
}

/* An array that has so many values at least, and all in it. */
static bool
slot_source_begin_(slot_import_ *import, slot_source_ *source,
	const struct ArrowArray *array, int64_t least)
{
	const char *wrong = slot_array_wrong_(source, array, least);

	if (wrong)
		return slot_import_say_(import, SLOT_ARROW_STREAM, wrong);
	slot_source_is_in_(source, array);
	if (!source->is_words)
		return slot_source_begin_inner_(import, source, array);
	if (source->words)
		memset(source->words, 0, source->room * sizeof *source->words);
	return slot_source_begin_(import, source->inner, array->dictionary, 0);
}
